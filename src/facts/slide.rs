//! For how long the one that fell furthest has been falling, and when the one that gained most had last gained.

use super::comparison::Comparison;
use super::mover::{furthest_ahead, furthest_behind};
use super::streak::{WeeklyChange, changes, courses};
use super::{Fact, FactKind, Insight, Newsworthiness, Role, Subject, Value, ValueType, ValueType::*};
use crate::league::{Decimal, EntityIndex, IsoWeek, League, Order, Row};

pub(super) const INSIGHT: Insight = Insight {
    name: "slide",
    kinds: &[&EXACT, &AT_LEAST, &ENDED],
    standing: &[],
    unfavourable: &[&EXACT, &AT_LEAST],
    find,
};

const RUN: &[(&str, ValueType)] =
    &[("entity", Entity), ("weeks", Count), ("table", Table), ("others", Entities), ("alike", Count)];

/// So many others at most that share a slide are named, more are counted.
const MOST_NAMED: usize = 2;

static EXACT: FactKind = FactKind {
    key: "slide",
    meaning: "The one that got worse most of all in the table this week, which `mover-fall` or `mover-fall-both` tells, \
              has got worse in each of exactly the last `weeks` weeks (three or more), without a missing week. Where one or \
              two `others` in the table have got worse in each of these weeks, they are named; where more have, `alike` \
              (four or more) is how many there are, itself among them.",
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

static ENDED: FactKind = FactKind {
    key: "slide-ended",
    meaning: "The one that got better most of all in the table this week, which `mover-gain` or its like tells, had got \
              worse from each week on record to the next ever since week `first` (five times or more; weeks between may \
              be missing): it is its first gain on record since then.",
    values: &[("entity", Entity), ("first", Week), ("table", Table)],
    always: 3,
    roles: &[],
    says: &["slide"],
};

/// A run has so many weeks at least.
const LEAST_WEEKS: usize = 3;

/// After so many falls at least a gain is news of itself.
const LEAST_FALLS: usize = 5;

/// In every table whose one worst mover is told, and whose one best mover, except of the table's subject, of which `streak`
/// tells. A week without change ends a run.
fn find(league: &League) -> Vec<Fact> {
    Comparison::all(league).flat_map(|sight| [slide(&sight), ended(&sight)]).flatten().collect()
}

/// The scores of the one that gained most, since the last change of basis, up to the week compared with.
fn ended(sight: &Comparison) -> Option<Fact> {
    let entity = furthest_ahead(sight).filter(|entity| sight.subject() != Some(*entity))?;
    let mut earlier: Vec<(IsoWeek, &Row)> = sight.earlier(entity).collect();
    earlier.reverse();
    let falls = earlier.windows(2).take_while(|pair| sight.between(pair[0].1, pair[1].1).lost()).count();
    let (first, start) = *earlier.get(falls)?;
    let now = sight.now.row(entity)?;
    let fact = Fact::new(&ENDED, sight.topic(), Subject::Entity(entity))
        .with("entity", Value::Entity(entity))
        .with("first", Value::Week(first))
        .with("table", sight.table())
        .by("worse {} times from {} on, better now", [Decimal::from(falls), sight.shown(start.score.value)])
        .resting_on([&now.score])
        .resting_on(earlier[..=falls].iter().map(|(_, row)| &row.score))
        .following()
        .worth(Newsworthiness::event(25));
    (falls >= LEAST_FALLS).then_some(fact)
}

fn slide(sight: &Comparison) -> Option<Fact> {
    let entity = furthest_behind(sight).filter(|entity| sight.subject() != Some(*entity))?;
    let worse = if sight.league.series.order == Order::HigherIsBetter { -1 } else { 1 };
    let changes: Vec<WeeklyChange> = changes(sight, entity).collect();
    let run: Vec<&WeeklyChange> = changes.iter().take_while(|change| change.sign() == worse).collect();
    let ended = changes.get(run.len()).is_some_and(|change| change.goes_not(worse));
    let all = courses(sight, run.len());
    let alike = all.iter().filter(|course| course.went(worse)).map(|course| course.entity);
    let others: Vec<EntityIndex> = alike.filter(|each| *each != entity).collect();
    let alike = (others.len() > MOST_NAMED).then_some(Value::Count(others.len() as u32 + 1));
    let others = (1..=MOST_NAMED).contains(&others.len()).then_some(Value::Entities(others));
    let fact = Fact::new(if ended { &EXACT } else { &AT_LEAST }, sight.topic(), Subject::Entity(entity))
        .with("entity", Value::Entity(entity))
        .with("weeks", Value::Count(run.len() as u32))
        .with("table", sight.table())
        .with_known("others", others)
        .with_known("alike", alike)
        .by("worse in {} weeks", [Decimal::from(run.len())])
        .resting_on(all.iter().flat_map(|course| &course.changes).flat_map(WeeklyChange::figures))
        .following()
        .worth(Newsworthiness::event(25));
    (run.len() >= LEAST_WEEKS).then_some(fact)
}
