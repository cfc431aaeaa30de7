//! Who has been in a table's last band for weeks on end.

use super::bands::band;
use super::comparison::{Comparison, entities};
use super::{Fact, FactKind, Insight, Newsworthiness, Subject, Value, ValueType, ValueType::*};
use crate::league::{Coverage, Decimal, Figure, League, Row, Week as ReportedWeek};

pub(super) const INSIGHT: Insight = Insight {
    name: "laggard",
    kinds: &[&LAGGARD, &AT_LEAST],
    standing: &[],
    unfavourable: &[&LAGGARD, &AT_LEAST],
    find,
};

const STAYED: &[(&str, ValueType)] =
    &[("entities", Entities), ("count", Count), ("band", Band), ("weeks", Count), ("table", Table)];

static LAGGARD: FactKind = FactKind {
    key: "laggard",
    meaning: "Those named (`count`, one to five) have now been in the last band for exactly `weeks` weeks running; in \
              the week before that they were not. No blame, no cause, no forecast.",
    values: STAYED,
    always: 5,
    roles: &[],
    says: &[],
};
static AT_LEAST: FactKind = FactKind {
    key: "laggard-at-least",
    meaning: "Those named (`count`, one to five) have now been in the last band for `weeks` weeks running; the week \
              before that is not known, so say `at least`.",
    values: STAYED,
    always: 5,
    roles: &[],
    says: &[],
};

/// It is told in each week of such a number only, so that nobody is pilloried weekly.
const TOLD_EACH: usize = 4;

/// More names than these make a list, not news.
const MOST_NAMED: usize = 5;

/// Tables with two bands or more: those who have been in the last one, by exact and by displayed score, in each of the
/// last 4, 8, 12 … weeks without a missing week or a change of basis. One fact for each such number of weeks, apart for
/// those whose week before is known (listed in another band, or not listed where everyone was) and for those whose week
/// before is not known (none there, no such table, or one that lists only some). Silent for an entity whose week before
/// is doubtful, and where one fact would name more than five.
fn find(league: &League) -> Vec<Fact> {
    let banded = Comparison::all(league).filter(|sight| sight.setup.bands.len() > 1);
    banded.flat_map(|sight| laggards(&sight)).collect()
}

/// One that has stayed in the last band.
struct Stay<'a> {
    row: &'a Row,
    /// In each of its weeks, newest first.
    scores: Vec<&'a Figure>,
    /// Whether it may have begun before what is known.
    open: bool,
}

fn laggards(sight: &Comparison) -> Vec<Fact> {
    let stays: Vec<Stay> = sight.now.rows().iter().filter_map(|row| stay(sight, row)).collect();
    let stays: Vec<Stay> = stays.into_iter().filter(|stay| stay.scores.len().is_multiple_of(TOLD_EACH)).collect();
    let mut lengths: Vec<(usize, bool)> = stays.iter().map(|stay| (stay.scores.len(), stay.open)).collect();
    lengths.sort_by_key(|(weeks, open)| (std::cmp::Reverse(*weeks), *open));
    lengths.dedup();
    let alike = |(weeks, open): &(usize, bool)| -> Vec<&Stay> {
        stays.iter().filter(|stay| stay.scores.len() == *weeks && stay.open == *open).collect()
    };
    lengths.iter().map(alike).filter(|stays| stays.len() <= MOST_NAMED).map(|stays| told(sight, &stays)).collect()
}

/// How long the row's entity has been in the last band; nothing where it is not there, or since when is doubtful.
fn stay<'a>(sight: &Comparison<'a>, row: &'a Row) -> Option<Stay<'a>> {
    let last = sight.setup.bands.len() - 1;
    let mut weeks = sight.league.unbroken().iter().rev();
    let mut scores = Vec::new();
    let open = loop {
        let table = weeks.next().and_then(|week: &'a ReportedWeek| week.table(sight.index));
        match table.map(|table| (table.row(row.entity), table.coverage)) {
            Some((Some(then), _)) => match band(sight, then) {
                Some(band) if band == last => scores.push(&then.score),
                Some(_) => break false,
                None => return None,
            },
            Some((None, Coverage::All)) => break false,
            _ => break true,
        }
    };
    (!scores.is_empty()).then_some(Stay { row, scores, open })
}

fn told(sight: &Comparison, stays: &[&Stay]) -> Fact {
    let (weeks, open) = (stays[0].scores.len(), stays[0].open);
    let last = sight.setup.bands.len() - 1;
    let subject = match stays {
        [only] => Subject::Entity(only.row.entity),
        _ => Subject::Band(sight.index, last),
    };
    Fact::new(if open { &AT_LEAST } else { &LAGGARD }, sight.topic(), subject)
        .with("entities", entities(stays.iter().map(|stay| stay.row)))
        .with("count", Value::Count(stays.len() as u32))
        .with("band", Value::Band(sight.index, last))
        .with("weeks", Value::Count(weeks as u32))
        .with("table", sight.table())
        .by("in the last band in each of {} weeks", [Decimal::from(weeks)])
        .resting_on(stays.iter().flat_map(|stay| stay.scores.iter().copied()))
        .worth(Newsworthiness::event(30))
}
