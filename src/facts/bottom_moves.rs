//! Whether the last ones of a table moved together.

use super::comparison::{Comparison, Move};
use super::{Fact, FactKind, Insight, Newsworthiness, Role, Subject, Value, ValueType, ValueType::*};
use crate::league::{Decimal, League};

pub(super) const INSIGHT: Insight = Insight {
    name: "bottom-moves",
    kinds: &[&ONLY_WORSE, &TURNED_UP, &TURNED_DOWN],
    standing: &[],
    unfavourable: &[&ONLY_WORSE, &TURNED_DOWN],
    find,
};

const TURNED: &[(&str, ValueType)] =
    &[("count", Count), ("low", Points), ("high", Points), ("since", Since), ("table", Table)];

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
              every one of them had got worse the week before.",
    values: TURNED,
    always: 5,
    roles: &[Role::Heading],
    says: &["bottom-moves"],
};
static TURNED_DOWN: FactKind = FactKind {
    key: "bottom-turned-worse",
    meaning: "Every one of the last `count` in the table got worse, by `low` at the least and `high` at the most, after \
              every one of them had got better the week before. Others may have got worse as well.",
    values: TURNED,
    always: 5,
    roles: &[Role::Heading],
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
    let kind = match () {
        () if last.iter().all(Move::lost) && others.iter().all(held) => &ONLY_WORSE,
        () if last.iter().all(Move::gained) && last.iter().all(|each| went_before(sight, each, |each| each.lost())) => {
            &TURNED_UP
        }
        () if last.iter().all(Move::lost) && last.iter().all(|each| went_before(sight, each, |each| each.gained())) => {
            &TURNED_DOWN
        }
        () => return None,
    };
    let by = || last.iter().map(|each| each.gain.abs());
    let (low, high) = (by().min()?, by().max()?);
    let fact = Fact::new(kind, sight.topic(), Subject::Table(sight.index))
        .with("count", Value::Count(last.len() as u32))
        .with_known("since", sight.since())
        .with("table", sight.table())
        .by("the last {} moved by {} to {}", [last.len().into(), low, high])
        .resting_on(last.iter().chain(&others).flat_map(|each| [&each.now.score, &each.before.score]))
        .worth(Newsworthiness::event(if kind.key == ONLY_WORSE.key { 45 } else { 57 }));
    Some(match kind.key {
        "bottom-only-worse" => fact,
        _ => fact.with("low", Value::Points(low)).with("high", Value::Points(high)),
    })
}

/// Whether it went that way in the week compared with too, beside the week before that.
fn went_before(sight: &Comparison, each: &Move, way: fn(&Move) -> bool) -> bool {
    let [.., earlier, _, _] = sight.league.unbroken() else { return false };
    let row = earlier.table(sight.index).and_then(|table| table.row(each.now.entity));
    row.is_some_and(|row| way(&sight.between(each.before, row)))
}
