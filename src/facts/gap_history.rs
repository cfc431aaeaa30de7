//! What the lead of the story's own entity was in the weeks before: whether it shrinks or grows week after week, and
//! whether it was ever so narrow or so wide.

use super::comparison::{Comparison, RECORD_WEEKS};
use super::margin::second;
use super::{Fact, FactKind, Insight, Newsworthiness, Role, Subject, Value, ValueType, ValueType::*};
use crate::league::{Decimal, EntityIndex, Figure, IsoWeek, League, Week as ReportedWeek};
use std::cmp::Ordering;

pub(super) const INSIGHT: Insight = Insight {
    name: "gap-history",
    kinds: &[&NARROWING, &WIDENING, &NARROWEST, &WIDEST],
    standing: &[],
    unfavourable: &[&NARROWING, &NARROWEST],
    find,
};

const RUN: &[(&str, ValueType)] = &[
    ("leader", Entity),
    ("weeks", Count),
    ("margin", Points),
    ("former_margin", Points),
    ("first", Week),
    ("table", Table),
];

const ON_RECORD: &[(&str, ValueType)] = &[
    ("leader", Entity),
    ("margin", Points),
    ("first", Week),
    ("first_margin", Points),
    ("former_margin", Points),
    ("table", Table),
];

macro_rules! kind {
    ($key:literal, $meaning:literal, $values:expr) => {
        FactKind {
            key: $key,
            meaning: $meaning,
            values: $values,
            always: $values.len(),
            roles: &[Role::Heading],
            says: &["gap-history"],
        }
    };
}

static NARROWING: FactKind = kind!(
    "gap-narrowing",
    "The lead of the story's own entity over second place, whoever that was, has shrunk in each of the last `weeks` \
     weeks (three or more), from `former_margin` in week `first` to `margin`. It has led alone all the while.",
    RUN
);
static WIDENING: FactKind = kind!(
    "gap-widening",
    "The lead of the story's own entity over second place, whoever that was, has grown in each of the last `weeks` \
     weeks (three or more), from `former_margin` in week `first` to `margin`. It has led alone all the while.",
    RUN
);
static NARROWEST: FactKind = kind!(
    "gap-narrowest",
    "The lead of the story's own entity, `margin`, is smaller than in every earlier week on record, of which `first` is \
     the first, when it was `first_margin`, and of which some may be missing; it led alone in each. The smallest \
     until now was `former_margin`. Never `the smallest ever`.",
    ON_RECORD
);
static WIDEST: FactKind = kind!(
    "gap-widest",
    "The lead of the story's own entity, `margin`, is greater than in every earlier week on record, of which `first` is \
     the first and of which some may be missing; it led alone in each. The greatest until now was `former_margin`. Never `the greatest ever`.",
    ON_RECORD
);

/// A run has so many changes at least.
const LEAST_CHANGES: usize = 3;

/// How far ahead of second place an entity was.
struct Lead<'a> {
    week: IsoWeek,
    exact: Decimal,
    /// The difference of the displayed scores.
    shown: Decimal,
    scores: [&'a Figure; 2],
}

impl Lead<'_> {
    /// Whether it is smaller or greater than the other one, where exact and displayed scores tell the same.
    fn beside(&self, other: &Lead) -> Option<Ordering> {
        let way = self.exact.cmp(&other.exact);
        (way == self.shown.cmp(&other.shown) && way.is_ne()).then_some(way)
    }
}

/// Looks at the story's own table where its entity leads alone. The longest run of weeks without a gap or a change of
/// basis is told in which its lead moved one way each week; where there is none, a lead smaller or greater than in all
/// earlier weeks on this basis that list the table. Silent about a run of fewer than three changes, about a record beside
/// fewer than four weeks, and where one of those weeks does not prove that it led alone, and by how much.
fn find(league: &League) -> Vec<Fact> {
    Comparison::main(league).and_then(|sight| history(&sight)).into_iter().collect()
}

fn history(sight: &Comparison) -> Option<Fact> {
    let leader = sight.subject()?;
    run(sight, leader).or_else(|| record(sight, leader))
}

/// The lead of an entity in a week; nothing where the week does not prove it.
fn lead<'a>(sight: &Comparison, week: &'a ReportedWeek, leader: EntityIndex) -> Option<Lead<'a>> {
    let table = week.table(sight.index)?;
    let Some([first]) = sight.first(table) else { return None };
    let next = second(table.rows()).first().filter(|next| sight.proves_place(table, next))?;
    let exact = sight.league.series.order.advantage(first.score.value, next.score.value);
    let lead = Lead { week: week.iso, exact, shown: sight.lead(first, next), scores: [&first.score, &next.score] };
    (first.entity == leader).then_some(lead)
}

fn run(sight: &Comparison, leader: EntityIndex) -> Option<Fact> {
    let newest_first = sight.league.unbroken().iter().rev();
    let leads: Vec<Lead> = newest_first.map_while(|week| lead(sight, week, leader)).collect();
    let way = leads.first()?.beside(leads.get(1)?)?;
    let changes = leads.windows(2).take_while(|pair| pair[0].beside(&pair[1]) == Some(way)).count();
    let ([now, ..], Some(then)) = (&leads[..], leads.get(changes)) else { return None };
    let kind = if way.is_lt() { &NARROWING } else { &WIDENING };
    let fact = about(sight, kind, leader, now)
        .with("weeks", Value::Count(changes as u32))
        .with("former_margin", Value::Points(then.shown))
        .with("first", Value::Week(then.week))
        .by("{} now, {} before, one way in each of {} weeks", [now.shown, then.shown, changes.into()])
        .resting_on(leads[..=changes].iter().flat_map(|lead| lead.scores))
        .worth(worth().sized(now.shown - then.shown, Some(then.shown / Decimal::TWO)));
    (changes >= LEAST_CHANGES).then_some(fact)
}

fn record(sight: &Comparison, leader: EntityIndex) -> Option<Fact> {
    let listing = sight.league.on_this_basis().iter().filter(|week| week.table(sight.index).is_some());
    let leads: Option<Vec<Lead>> = listing.map(|week| lead(sight, week, leader)).collect();
    let leads = leads?;
    let (now, earlier) = leads.split_last()?;
    let nearest = earlier.iter().min_by_key(|lead| (lead.exact - now.exact).abs())?;
    let way = now.beside(nearest)?;
    let is_record = earlier.len() >= RECORD_WEEKS && earlier.iter().all(|lead| now.beside(lead) == Some(way));
    let fact = about(sight, if way.is_lt() { &NARROWEST } else { &WIDEST }, leader, now)
        .with("first", Value::Week(earlier[0].week))
        .with("first_margin", Value::Points(earlier[0].shown))
        .with("former_margin", Value::Points(nearest.shown))
        .by("{} now, {} at the nearest, of {} earlier weeks", [now.shown, nearest.shown, earlier.len().into()])
        .resting_on(leads.iter().flat_map(|lead| lead.scores))
        .worth(worth().sized(now.shown - nearest.shown, Some(nearest.shown / Decimal::TWO)));
    is_record.then_some(fact)
}

fn about(sight: &Comparison, kind: &'static FactKind, leader: EntityIndex, now: &Lead) -> Fact {
    Fact::new(kind, sight.topic(), Subject::Entity(leader))
        .with("leader", Value::Entity(leader))
        .with("margin", Value::Points(now.shown))
        .with("table", sight.table())
}

fn worth() -> Newsworthiness {
    Newsworthiness::event(25).prominent(true)
}
