//! For how long the one that fell furthest has been falling.

use super::comparison::Comparison;
use super::mover::furthest_behind;
use super::streak::{WeeklyChange, changes};
use super::{Fact, FactKind, Insight, Newsworthiness, Role, Subject, Value, ValueType, ValueType::*};
use crate::league::{Decimal, League, Order};

pub(super) const INSIGHT: Insight =
    Insight { name: "slide", kinds: &[&EXACT, &AT_LEAST], standing: &[], unfavourable: &[&EXACT, &AT_LEAST], find };

const RUN: &[(&str, ValueType)] = &[("entity", Entity), ("weeks", Count), ("table", Table)];

static EXACT: FactKind = FactKind {
    key: "slide",
    meaning: "The one that got worse most of all in the table this week, which `mover-fall` or `mover-fall-both` tells, \
              has got worse in each of exactly the last `weeks` weeks (three or more), without a missing week.",
    values: RUN,
    always: 3,
    roles: &[Role::Heading],
    says: &["slide"],
};
static AT_LEAST: FactKind = FactKind {
    key: "slide-at-least",
    meaning: "As slide; earlier changes are not in the data, or do not show, so say `at least`.",
    values: RUN,
    always: 3,
    roles: &[Role::Heading],
    says: &["slide"],
};

/// A run has so many weeks at least.
const LEAST_WEEKS: usize = 3;

/// In every table whose one worst mover is told, except of the table's subject, of which `streak` tells. A week without
/// change ends a run.
fn find(league: &League) -> Vec<Fact> {
    Comparison::all(league).filter_map(|sight| slide(&sight)).collect()
}

fn slide(sight: &Comparison) -> Option<Fact> {
    let entity = furthest_behind(sight).filter(|entity| sight.subject() != Some(*entity))?;
    let worse = if sight.league.series.order == Order::HigherIsBetter { -1 } else { 1 };
    let changes = changes(sight, entity);
    let run: Vec<&WeeklyChange> = changes.iter().take_while(|change| change.sign() == worse).collect();
    let ended = changes.get(run.len()).is_some_and(|change| change.goes_not(worse));
    let fact = Fact::new(if ended { &EXACT } else { &AT_LEAST }, sight.topic(), Subject::Entity(entity))
        .with("entity", Value::Entity(entity))
        .with("weeks", Value::Count(run.len() as u32))
        .with("table", sight.table())
        .by("worse in {} weeks", [Decimal::from(run.len())])
        .resting_on(run.iter().flat_map(|change| [change.now, change.before]))
        .worth(Newsworthiness::event(25));
    (run.len() >= LEAST_WEEKS).then_some(fact)
}
