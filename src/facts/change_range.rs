//! Between which limits the weekly change has moved, with the window named.

use super::comparison::Comparison;
use super::streak::{WeeklyChange, changes};
use super::{Fact, FactKind, Insight, Newsworthiness, Subject, Value, ValueType, ValueType::*};
use crate::league::{Decimal, League};

pub(super) const INSIGHT: Insight = Insight {
    name: "change-range",
    kinds: &[&RISES, &FALLS, &MIXED],
    standing: &[&RISES, &FALLS, &MIXED],
    unfavourable: &[&FALLS],
    find,
};

const RANGE: &[(&str, ValueType)] = &[("subject", Entity), ("weeks", Count), ("low", Points), ("high", Points)];

static RISES: FactKind = FactKind {
    key: "change-range-rises",
    meaning: "In each of the last `weeks` weeks the subject's score rose, by `low` at the least and `high` at the most. Name the \
              window.",
    values: RANGE,
    always: 4,
    roles: &[],
    says: &["range"],
};
static FALLS: FactKind = FactKind {
    key: "change-range-falls",
    meaning: "In each of the last `weeks` weeks the subject's score fell, by `low` at the least and `high` at the most. Name the \
              window.",
    values: RANGE,
    always: 4,
    roles: &[],
    says: &["range"],
};
static MIXED: FactKind = FactKind {
    key: "change-range-mixed",
    meaning: "Over the last `weeks` weeks the subject's weekly change lay between a fall of `fall` and a rise of `rise`. Name the \
              window.",
    values: &[("subject", Entity), ("weeks", Count), ("fall", Points), ("rise", Points)],
    always: 4,
    roles: &[],
    says: &["range"],
};

/// The series' `trend-weeks` last changes of each table's subject, this week's included. Silent where fewer are known
/// without a gap, where both limits are equal, and where one of them is no change.
fn find(league: &League) -> Vec<Fact> {
    Comparison::all(league).filter_map(|sight| usual(&sight)).collect()
}

fn usual(sight: &Comparison) -> Option<Fact> {
    let subject = sight.subject()?;
    let weeks = sight.league.series.trend_weeks;
    let window: Vec<WeeklyChange> = changes(sight, subject).take(weeks).collect();
    if weeks < 2 || window.len() < weeks {
        return None;
    }
    let (kind, limits) = range(&window)?;
    let names = if kind.key == MIXED.key { ["fall", "rise"] } else { ["low", "high"] };
    let fact = Fact::new(kind, sight.topic(), Subject::Entity(subject))
        .with("subject", Value::Entity(subject))
        .with("weeks", Value::Count(weeks as u32))
        .with(names[0], Value::Points(limits[0].abs()))
        .with(names[1], Value::Points(limits[1].abs()))
        .by("least and most of the changes: {} and {}", limits)
        .resting_on(window.iter().flat_map(WeeklyChange::figures))
        .worth(Newsworthiness::event(20).prominent(sight.is_main()));
    Some(fact)
}

fn range(window: &[WeeklyChange]) -> Option<(&'static FactKind, [Decimal; 2])> {
    let low = window.iter().map(|change| change.shown).min()?;
    let high = window.iter().map(|change| change.shown).max()?;
    match (low, high) {
        (low, high) if low == high || low.is_zero() || high.is_zero() => None,
        (low, high) if low > Decimal::ZERO => Some((&RISES, [low, high])),
        (low, high) if high < Decimal::ZERO => Some((&FALLS, [high, low])),
        limits => Some((&MIXED, [limits.0, limits.1])),
    }
}
