//! For how many weeks running the subject of a table has risen or fallen.

use super::comparison::Comparison;
use super::{Fact, FactKind, Insight, Newsworthiness, Role, Subject, Value, ValueType, ValueType::*};
use crate::league::{Decimal, EntityIndex, Figure, League, Row, Week as ReportedWeek};

pub(super) const INSIGHT: Insight = Insight {
    name: "streak",
    kinds: &[&RISE, &RISE_AT_LEAST, &FALL, &FALL_AT_LEAST],
    standing: &[],
    unfavourable: &[&FALL, &FALL_AT_LEAST],
    find,
};

const RUN: &[(&str, ValueType)] = &[("subject", Entity), ("weeks", Count)];

static RISE: FactKind = FactKind {
    key: "rise-streak",
    meaning: "The subject of the table (the story's own entity, in another table its sole leader) rose, as a number, in each of \
              exactly the last `weeks` weeks, without a missing week.",
    values: RUN,
    always: 2,
    roles: &[Role::Lede],
    says: &["streak"],
};
static RISE_AT_LEAST: FactKind = FactKind {
    key: "rise-streak-at-least",
    meaning: "It rose in each of the last `weeks` weeks; earlier changes are not in the data, or do not \
              show, so say `at least`.",
    values: RUN,
    always: 2,
    roles: &[Role::Lede],
    says: &["streak"],
};
static FALL: FactKind = FactKind {
    key: "fall-streak",
    meaning: "The subject of the table fell, as a number, in each of exactly the last `weeks` weeks, without a missing week.",
    values: RUN,
    always: 2,
    roles: &[Role::Headline, Role::Lede],
    says: &["streak"],
};
static FALL_AT_LEAST: FactKind = FactKind {
    key: "fall-streak-at-least",
    meaning: "It fell in each of the last `weeks` weeks; earlier changes are not in the data, or do not \
              show, so say `at least`.",
    values: RUN,
    always: 2,
    roles: &[Role::Headline, Role::Lede],
    says: &["streak"],
};

/// A weekly change of one entity.
pub(super) struct WeeklyChange<'a> {
    /// The difference of the displayed scores.
    pub shown: Decimal,
    pub exact: Decimal,
    pub now: &'a Figure,
    pub before: &'a Figure,
}

impl<'a> WeeklyChange<'a> {
    pub fn figures(&self) -> [&'a Figure; 2] {
        [self.now, self.before]
    }

    /// Whether exact and displayed scores both tell that it did not go that way.
    pub fn goes_not(&self, sign: i32) -> bool {
        let sign = Decimal::from(sign);
        self.shown * sign <= Decimal::ZERO && self.exact * sign <= Decimal::ZERO
    }

    /// The direction in which exact and displayed scores agree: 1, −1 or none.
    pub fn sign(&self) -> i32 {
        match (self.shown.cmp(&Decimal::ZERO), self.exact.cmp(&Decimal::ZERO)) {
            (std::cmp::Ordering::Greater, std::cmp::Ordering::Greater) => 1,
            (std::cmp::Ordering::Less, std::cmp::Ordering::Less) => -1,
            _ => 0,
        }
    }
}

/// The entity's weekly changes, newest first, up to the first missing week, missing score or change of basis.
pub(super) fn changes<'a>(sight: &Comparison<'a>, entity: EntityIndex) -> impl Iterator<Item = WeeklyChange<'a>> {
    let sight = *sight;
    let weeks = sight.league.unbroken();
    let score = move |week: &'a ReportedWeek| week.table(sight.index)?.row(entity).map(|row| &row.score);
    let pairs = (1..weeks.len()).rev().map_while(move |at| Some((score(&weeks[at])?, score(&weeks[at - 1])?)));
    pairs.map(move |(now, before)| WeeklyChange {
        shown: sight.shown(now.value) - sight.shown(before.value),
        exact: now.value - before.value,
        now,
        before,
    })
}

/// For the subject of every table, a run of three weeks or more; a week without change ends it. In a table that is not the
/// story's own silent where others, a quarter of those listed or more, have gone the same way in each of these weeks: then
/// it sets nobody apart.
fn find(league: &League) -> Vec<Fact> {
    Comparison::all(league).filter_map(|sight| streak(&sight)).collect()
}

fn streak(sight: &Comparison) -> Option<Fact> {
    let subject = sight.subject()?;
    let changes: Vec<WeeklyChange> = changes(sight, subject).collect();
    let sign = changes.first().map_or(0, WeeklyChange::sign);
    let run: Vec<&WeeklyChange> = changes.iter().take_while(|change| change.sign() == sign).collect();
    if sign == 0 || run.len() < 3 {
        return None;
    }
    let ended = changes.get(run.len()).is_some_and(|change| change.goes_not(sign));
    // In the story's own table the run is told whoever shares it.
    let others = if sight.is_main() { Vec::new() } else { courses(sight, run.len()) };
    let alike = others.iter().filter(|course| course.entity != subject && course.went(sign)).count();
    if !others.is_empty() && 4 * alike >= sight.now.rows().len() {
        return None;
    }
    let kind = match (sign > 0, !ended) {
        (true, false) => &RISE,
        (true, true) => &RISE_AT_LEAST,
        (false, false) => &FALL,
        (false, true) => &FALL_AT_LEAST,
    };
    let fact = Fact::new(kind, sight.topic(), Subject::Entity(subject))
        .with("subject", Value::Entity(subject))
        .with("weeks", Value::Count(run.len() as u32))
        .by("the same direction in {} weeks", [Decimal::from(run.len())])
        .resting_on(
            run.iter().copied().chain(others.iter().flat_map(|course| &course.changes)).flat_map(WeeklyChange::figures),
        )
        .worth(Newsworthiness::event(if sign > 0 { 20 } else { 40 }).prominent(sight.is_main()));
    Some(fact)
}

/// The last changes of one of a table.
pub(super) struct Course<'a> {
    pub entity: EntityIndex,
    /// Newest first.
    pub changes: Vec<WeeklyChange<'a>>,
}

impl Course<'_> {
    /// Whether it went that way each time.
    pub fn went(&self, sign: i32) -> bool {
        self.changes.iter().all(|change| change.sign() == sign)
    }
}

/// The last so many weekly changes of everyone listed for whom they are known, best first.
pub(super) fn courses<'a>(sight: &Comparison<'a>, weeks: usize) -> Vec<Course<'a>> {
    let of = |row: &Row| Course { entity: row.entity, changes: changes(sight, row.entity).take(weeks).collect() };
    sight.now.rows().iter().map(of).filter(|course| course.changes.len() == weeks).collect()
}
