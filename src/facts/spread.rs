//! How far apart the best of a table are.

use super::comparison::Comparison;
use super::{Fact, FactKind, Insight, Newsworthiness, Role, Subject, Value, ValueType, ValueType::*};
use crate::league::{Decimal, League, Row, Table as Listing};

pub(super) const INSIGHT: Insight =
    Insight { name: "spread", kinds: &[&SPREAD, &NARROWER, &WIDER], standing: &[&SPREAD], unfavourable: &[], find };

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
/// Two weeks are compared only where the group has the same size in both, each week lists the other's group, and where exact and displayed scores agree on
/// which is wider. Silent where the spread would print as nothing, and where it has hardly changed, by less than
/// a twentieth.
fn find(league: &League) -> Vec<Fact> {
    Comparison::all(league).filter_map(|sight| spread(&sight)).collect()
}

fn spread(sight: &Comparison) -> Option<Fact> {
    let (count, exact, now) = group(sight, sight.now)?;
    let comparable = sight.before.filter(|before| lists_both(sight, before, count));
    let former = comparable.and_then(|before| group(sight, before)).filter(|(then, ..)| *then == count);
    let kind = match former {
        Some((_, exactly, then)) if now < then && exact < exactly => &NARROWER,
        Some((_, exactly, then)) if now > then && exact > exactly => &WIDER,
        _ => &SPREAD,
    };
    let former = former.map(|(.., then)| then);
    let moved = kind.key != SPREAD.key;
    if former.is_some_and(|then| is_slight(now, then)) {
        return None;
    }
    let rows = &sight.now.rows()[..count];
    let earlier = sight.before.filter(|_| moved).map(|before| before.rows()).unwrap_or_default();
    let (first, last) = (sight.shown(rows[0].score.value), sight.shown(rows[count - 1].score.value));
    let change = former.map_or(Decimal::ZERO, |then| now - then);
    let fact = Fact::new(kind, sight.topic(), Subject::Table(sight.index))
        .with("count", Value::Count(count as u32))
        .with("spread", Value::Points(now))
        .with("table", sight.table())
        .with_known("former_spread", former.filter(|_| moved).map(Value::Points))
        .with_known("since", sight.since().filter(|_| moved))
        .by("|{} − {}| = {}", [first, last, now])
        .resting_on([&rows[0].score, &rows[count - 1].score])
        .resting_on([0, count - 1].into_iter().filter_map(|at| earlier.get(at)).map(|row| &row.score))
        .worth(Newsworthiness::event(20).sized(change, Some(now)));
    Some(fact)
}

/// Whether a distance has changed by less than a twentieth of what it was.
pub(super) fn is_slight(now: Decimal, then: Decimal) -> bool {
    (now - then).abs() * Decimal::from(20) < then
}

/// Whether those of one week's group are listed in the other week too, so that no gap is one that somebody left behind.
fn lists_both(sight: &Comparison, before: &Listing, count: usize) -> bool {
    let listed = |rows: &[Row], other: &Listing| rows.iter().take(count).all(|row| other.row(row.entity).is_some());
    listed(sight.now.rows(), before) && listed(before.rows(), sight.now)
}

/// The size of the top group and the exact and the displayed difference inside it; nothing where the group is the whole
/// table.
fn group(sight: &Comparison, table: &Listing) -> Option<(usize, Decimal, Decimal)> {
    let top = sight.top(table).filter(|top| top.len() < table.rows().len())?;
    let [first, .., last] = top else { return None };
    let exact = sight.league.series.order.advantage(first.score.value, last.score.value);
    let shown = sight.lead(first, last);
    (shown > Decimal::ZERO).then_some((top.len(), exact, shown))
}
