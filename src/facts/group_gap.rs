//! How far the mean of a table's last group is behind the mean of its top group.

use super::comparison::Comparison;
use super::spread::is_slight;
use super::{Fact, FactKind, Insight, Newsworthiness, Role, Subject, Value, ValueType, ValueType::*};
use crate::league::{Decimal, League, Row, Table as Listing};

pub(super) const INSIGHT: Insight =
    Insight { name: "group-gap", kinds: &[&GAP, &NARROWER, &WIDER], standing: &[&GAP], unfavourable: &[&WIDER], find };

const MOVED: &[(&str, ValueType)] =
    &[("top", Count), ("bottom", Count), ("gap", Points), ("table", Table), ("former_gap", Points), ("since", Since)];

static GAP: FactKind = FactKind {
    key: "group-gap",
    meaning: "The mean of the last `bottom` in the table is `gap` points behind the mean of the best `top`. Say that \
              means are compared, and of how many.",
    values: &[("top", Count), ("bottom", Count), ("gap", Points), ("table", Table)],
    always: 4,
    roles: &[],
    says: &["group-gap"],
};
static NARROWER: FactKind = FactKind {
    key: "group-gap-narrower",
    meaning: "The gap between the groups' means is `gap` points, less than `former_gap` in the week compared with (each \
              week's own groups).",
    values: MOVED,
    always: 6,
    roles: &[Role::Heading],
    says: &["group-gap"],
};
static WIDER: FactKind = FactKind {
    key: "group-gap-wider",
    meaning: "The gap between the groups' means is `gap` points, more than `former_gap` in the week compared with (each \
              week's own groups).",
    values: MOVED,
    always: 6,
    roles: &[Role::Heading],
    says: &["group-gap"],
};

/// Every wholly listed table with a top and a bottom group that do not overlap. A tie at a group's edge widens it. Silent
/// where the gap has hardly changed, by less than a twentieth.
fn find(league: &League) -> Vec<Fact> {
    Comparison::all(league).filter_map(|sight| gap(&sight)).collect()
}

fn gap(sight: &Comparison) -> Option<Fact> {
    let (top, bottom, now) = groups(sight, sight.now)?;
    let former = sight.before.and_then(|before| groups(sight, before));
    let former = former.filter(|(then_top, then_bottom, _)| {
        (then_top.len(), then_bottom.len()) == (top.len(), bottom.len()) && sight.whole()
    });
    let former_gap = former.map(|(_, _, gap)| gap);
    let kind = match former_gap {
        Some(then) if now < then => &NARROWER,
        Some(then) if now > then => &WIDER,
        _ => &GAP,
    };
    let moved = kind.key != GAP.key;
    if former_gap.is_some_and(|then| is_slight(now, then)) {
        return None;
    }
    let change = former_gap.map_or(Decimal::ZERO, |then| now - then);
    let (earlier_top, earlier_bottom) =
        former.filter(|_| moved).map(|(top, bottom, _)| (top, bottom)).unwrap_or_default();
    let rows = [top, bottom, earlier_top, earlier_bottom].into_iter().flatten();
    let fact = Fact::new(kind, sight.topic(), Subject::Table(sight.index))
        .with("top", Value::Count(top.len() as u32))
        .with("bottom", Value::Count(bottom.len() as u32))
        .with("gap", Value::Points(now))
        .with("table", sight.table())
        .with_known("former_gap", former_gap.filter(|_| moved).map(Value::Points))
        .with_known("since", sight.since().filter(|_| moved))
        .by("mean of the best {} − mean of the last {} = {}", [top.len().into(), bottom.len().into(), now])
        .resting_on(rows.map(|row| &row.score))
        .worth(Newsworthiness::event(15).sized(change, Some(now / Decimal::TEN)).actionable(5));
    Some(fact)
}

/// Both groups and the gap between their means, rounded once; nothing where they overlap or the gap prints as nothing.
fn groups<'a>(sight: &Comparison, table: &'a Listing) -> Option<(&'a [Row], &'a [Row], Decimal)> {
    let (top, bottom) = (sight.top(table)?, sight.bottom(table)?);
    let apart = top.len() + bottom.len() <= table.rows().len();
    let (many, few) = (Decimal::from(top.len()), Decimal::from(bottom.len()));
    let sum = |rows: &[Row]| rows.iter().map(|row| row.score.value).sum::<Decimal>();
    // Divided once, so that means without an end do not turn the last digit.
    let over = sight.league.series.order.advantage(sum(top) * few, sum(bottom) * many);
    let gap = sight.shown(over.checked_div(many * few)?);
    (apart && gap > Decimal::ZERO).then_some((top, bottom, gap))
}
