//! How far apart the best of a table are.

use super::comparison::Comparison;
use super::{Fact, FactKind, Insight, Newsworthiness, Role, Subject, Value, ValueType, ValueType::*};
use crate::league::{Decimal, League, Table as Listing};

pub(super) const INSIGHT: Insight =
    Insight { name: "spread", kinds: &[&SPREAD, &NARROWER, &WIDER], standing: &[], unfavourable: &[], find };

const MOVED: &[(&str, ValueType)] =
    &[("count", Count), ("spread", Points), ("table", Table), ("former_spread", Points), ("since", Since)];

static SPREAD: FactKind = FactKind {
    key: "spread",
    meaning: "`spread` points lie between the first and the last of the best `count` in the table. No judgement such \
              as `only` or `even`.",
    values: &[("count", Count), ("spread", Points), ("table", Table)],
    always: 3,
    roles: &[],
    says: &["spread"],
};
static NARROWER: FactKind = FactKind {
    key: "spread-narrower",
    meaning: "`spread` points lie between the first and the last of the best `count`, less than `former_spread` in the \
              week compared with.",
    values: MOVED,
    always: 5,
    roles: &[Role::Heading],
    says: &["spread"],
};
static WIDER: FactKind = FactKind {
    key: "spread-wider",
    meaning: "`spread` points lie between the first and the last of the best `count`, more than `former_spread` in the \
              week compared with.",
    values: MOVED,
    always: 5,
    roles: &[],
    says: &["spread"],
};

/// Every table with a declared top group smaller than itself. A tie at the group's end widens it; the count says so.
/// Two weeks are compared only where the group has the same size in both.
fn find(league: &League) -> Vec<Fact> {
    Comparison::all(league).filter(Comparison::proves_best).filter_map(|sight| spread(&sight)).collect()
}

fn spread(sight: &Comparison) -> Option<Fact> {
    let k = sight.setup.top?;
    let (count, now) = group(sight, sight.now, k)?;
    let former = sight.before.and_then(|before| group(sight, before, k)).filter(|(then, _)| *then == count);
    let kind = match former {
        Some((_, then)) if now < then => &NARROWER,
        Some((_, then)) if now > then => &WIDER,
        _ => &SPREAD,
    };
    let moved = kind.key != SPREAD.key;
    let rows = &sight.now.rows()[..count];
    let (first, last) = (sight.shown(rows[0].score.value), sight.shown(rows[count - 1].score.value));
    let change = former.map_or(Decimal::ZERO, |(_, then)| now - then);
    let fact = Fact::new(kind, sight.topic(), Subject::Table(sight.index))
        .with("count", Value::Count(count as u32))
        .with("spread", Value::Points(now))
        .with("table", sight.table())
        .with_known("former_spread", former.filter(|_| moved).map(|(_, then)| Value::Points(then)))
        .with_known("since", sight.since().filter(|_| moved))
        .by("|{} − {}| = {}", [first, last, now])
        .resting_on([&rows[0].score, &rows[count - 1].score])
        .worth(Newsworthiness::event(20).sized(change, Some(now)));
    Some(fact)
}

/// The size of the top group and the displayed difference inside it; nothing where the group is the whole table.
fn group(sight: &Comparison, table: &Listing, k: usize) -> Option<(usize, Decimal)> {
    let top = table.top(k);
    let whole = top.len() < 2 || top.len() >= table.rows().len();
    (!whole).then(|| (top.len(), sight.lead(&top[0], &top[top.len() - 1])))
}
