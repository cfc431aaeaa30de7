//! Whether the last ones of a table moved together.

use super::comparison::{Comparison, Move};
use super::{Fact, FactKind, Insight, Newsworthiness, Role, Subject, Value, ValueType};
use crate::league::{Decimal, League, Week};
use ValueType::{Count, Points, Since, Table};

pub(super) const INSIGHT: Insight = Insight {
    name: "bottom-moves",
    kinds: &[&ONLY_WORSE, &TURNED_UP, &TURNED_DOWN],
    standing: &[],
    unfavourable: &[&ONLY_WORSE, &TURNED_DOWN],
    find,
};

const TURNED: &[(&str, ValueType)] =
    &[("count", Count), ("low", Points), ("high", Points), ("since", Since), ("table", Table), ("weeks", Count)];

static ONLY_WORSE: FactKind = FactKind {
    key: "bottom-only-worse",
    meaning: "The `count` that got worse in the table are exactly its last `count`, the bottom group; nobody else did.",
    values: &[("count", Count), ("since", Since), ("table", Table)],
    always: 3,
    roles: &[Role::Heading],
    says: &["bottom-moves"],
};
static TURNED_UP: FactKind = FactKind {
    key: "bottom-turned-better",
    meaning: "Every one of the last `count` in the table got better, by `low` at the least and `high` at the most, after \
              every one of them had got worse in each of the `weeks` weeks before (one or more; perhaps in still more).",
    values: TURNED,
    always: 6,
    roles: &[Role::Heading, Role::Lede],
    says: &["bottom-moves"],
};
static TURNED_DOWN: FactKind = FactKind {
    key: "bottom-turned-worse",
    meaning: "Every one of the last `count` in the table got worse, by `low` at the least and `high` at the most, after \
              every one of them had got better in each of the `weeks` weeks before. Others may have got worse as well.",
    values: TURNED,
    always: 6,
    roles: &[Role::Heading, Role::Lede],
    says: &["bottom-moves"],
};

/// Every table with a declared bottom group that lists the same members wholly in both weeks: those who are last now.
/// A turn needs the week before the one compared with, without a gap or a change of basis. Silent where exact and
/// displayed scores disagree about the way that one of those looked at went.
fn find(league: &League) -> Vec<Fact> {
    Comparison::all(league).filter(Comparison::whole).filter_map(|sight| together(&sight)).collect()
}

fn together(sight: &Comparison) -> Option<Fact> {
    let bottom = sight.bottom(sight.now).filter(|bottom| bottom.len() < sight.now.rows().len())?;
    let is_last = |each: &Move| bottom.iter().any(|row| row.entity == each.now.entity);
    let (last, others): (Vec<Move>, Vec<Move>) = sight.moves().into_iter().partition(is_last);
    let held = |each: &Move| each.gain >= Decimal::ZERO && each.exact_gain >= Decimal::ZERO;
    let (fell, rose) = (last.iter().all(Move::lost), last.iter().all(Move::gained));
    let by = || last.iter().map(|each| each.gain.abs());
    let (low, high) = (by().min()?, by().max()?);
    let fact = |kind| {
        Fact::new(kind, sight.topic(), Subject::Table(sight.index))
            .with("count", Value::Count(last.len() as u32))
            .with_known("since", sight.since())
            .with("table", sight.table())
            .by("the last {} moved by {} to {}", [last.len().into(), low, high])
            .resting_on(last.iter().chain(&others).flat_map(|each| [&each.now.score, &each.before.score]))
    };
    if fell && others.iter().all(held) {
        return Some(fact(&ONLY_WORSE).worth(Newsworthiness::event(45)));
    }
    let (kind, before): (_, fn(&Move) -> bool) = match (rose, fell) {
        (true, _) => (&TURNED_UP, |each| each.lost()),
        (_, true) => (&TURNED_DOWN, |each| each.gained()),
        _ => return None,
    };
    let weeks = weeks_before(sight, &last, before);
    let turned = fact(kind)
        .with("low", Value::Points(low))
        .with("high", Value::Points(high))
        .with("weeks", Value::Count(weeks as u32))
        .worth(Newsworthiness::event(57));
    (weeks > 0).then_some(turned)
}

/// In how many weeks running before this one, without a gap or a change of basis, all of them went that way.
fn weeks_before<'a>(sight: &Comparison<'a>, all: &[Move], way: fn(&Move) -> bool) -> usize {
    let [earlier @ .., _] = sight.league.unbroken() else { return 0 };
    let row = |week: &'a Week, each: &Move| week.table(sight.index)?.row(each.now.entity);
    let went = |pair: &&'a [Week], each: &Move| {
        row(&pair[0], each).zip(row(&pair[1], each)).is_some_and(|(before, now)| way(&sight.between(now, before)))
    };
    earlier.windows(2).rev().take_while(|pair| all.iter().all(|each| went(pair, each))).count()
}
