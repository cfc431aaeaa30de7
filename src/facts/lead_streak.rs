//! For how many weeks running the leader has led.

use super::comparison::Comparison;
use super::{Fact, FactKind, Insight, Newsworthiness, Role, Subject, Value, ValueType::*};
use crate::league::{Coverage, IsoWeek, League, Row, Week};

pub(super) const INSIGHT: Insight =
    Insight { name: "lead-streak", kinds: &[&EXACT, &AT_LEAST], standing: &[], unfavourable: &[], find };

static EXACT: FactKind = FactKind {
    key: "lead-streak",
    meaning: "First alone for exactly `weeks` weeks running, this one included, without a missing week; the week \
              before that it was not.",
    values: &[("leader", Entity), ("table", Table), ("weeks", Count)],
    always: 3,
    roles: &[Role::Lede],
    says: &["leader", "lead-streak"],
};
static AT_LEAST: FactKind = FactKind {
    key: "lead-streak-at-least",
    meaning: "First alone in each of the last `weeks` weeks, this one included; whether it was so before `first` cannot \
              be told from the data, so say since which week, or `at least`.",
    values: &[("leader", Entity), ("table", Table), ("weeks", Count), ("first", Week)],
    always: 4,
    roles: &[Role::Lede],
    says: &["leader", "lead-streak"],
};

/// Tells a lead of three weeks or more. A tie for first, a missing week or a change of basis ends a run.
fn find(league: &League) -> Vec<Fact> {
    Comparison::all(league).filter_map(|sight| streak(&sight)).collect()
}

fn streak(sight: &Comparison) -> Option<Fact> {
    let Some([leader]) = sight.first(sight.now) else { return None };
    let known = sight.league.unbroken();
    let led = |week: &&Week| first_alone(sight, week).is_some_and(|row| row.entity == leader.entity);
    let run: Vec<&Week> = known.iter().rev().take_while(led).collect();
    let (weeks, first) = (run.len(), run.last()?);
    if weeks < 3 {
        return None;
    }
    let before = known.iter().rev().nth(weeks);
    let longer = match before {
        Some(week) => shared(sight, week, leader),
        None => led_before(sight, first.iso, leader),
    };
    if longer {
        return None;
    }
    let open = !before.is_some_and(|week| led_not(sight, week, leader));
    let kind = if open { &AT_LEAST } else { &EXACT };
    let figures = run.iter().filter_map(|week| first_alone(sight, week)).map(|row| &row.score);
    let fact = Fact::new(kind, sight.topic(), Subject::Entity(leader.entity))
        .with("leader", Value::Entity(leader.entity))
        .with("table", sight.table())
        .with("weeks", Value::Count(weeks as u32))
        .with_known("first", open.then_some(Value::Week(first.iso)))
        .by("first alone in each of these weeks", [])
        .resting_on(figures)
        .worth(Newsworthiness::event(25).prominent(sight.is_main()));
    Some(fact)
}

/// Whether it led in the last week before a missing one as well: whoever has read of its lead would take a run that begins
/// anew for a mistake.
fn led_before(sight: &Comparison, first: IsoWeek, leader: &Row) -> bool {
    let series = sight.league.series;
    let before = series.position(first).and_then(|at| at.checked_sub(1)).map(|at| &series.weeks[at]);
    before.is_some_and(|week| first_alone(sight, week).is_some_and(|row| row.entity == leader.entity))
}

fn first_alone<'a>(sight: &Comparison, week: &'a Week) -> Option<&'a Row> {
    match sight.first(week.table(sight.index)?) {
        Some([only]) => Some(only),
        _ => None,
    }
}

/// Whether it shared first place that week: it has been first for longer than alone, and no reader would count from there.
fn shared(sight: &Comparison, week: &Week, leader: &Row) -> bool {
    let leaders = week.table(sight.index).map(|table| table.leaders()).unwrap_or_default();
    leaders.len() > 1 && leaders.iter().any(|row| row.entity == leader.entity)
}

/// Whether that week proves that it was not first alone.
fn led_not(sight: &Comparison, week: &Week, leader: &Row) -> bool {
    week.table(sight.index).is_some_and(|table| {
        let is_known = table.coverage != Coverage::Some || table.row(leader.entity).is_some();
        is_known && !matches!(table.leaders(), [only] if only.entity == leader.entity)
    })
}
