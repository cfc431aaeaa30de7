//! Whether this week's change is the largest of its kind for long, or of all that are known.

use super::comparison::Comparison;
use super::streak::{WeeklyChange, changes};
use super::{Fact, FactKind, Insight, Newsworthiness, Role, Subject, Value, ValueType, ValueType::*};
use crate::league::{Decimal, EntityIndex, IsoWeek, League, Order};

pub(super) const INSIGHT: Insight = Insight {
    name: "change-record",
    kinds: &[&LARGEST_SINCE, &LARGEST_ON_RECORD, &WORST_SINCE, &WORST_ON_RECORD],
    standing: &[],
    unfavourable: &[&WORST_SINCE, &WORST_ON_RECORD],
    find,
};

const SINCE: &[(&str, ValueType)] = &[("subject", Entity), ("change", Points), ("since_week", Week), ("table", Table)];
const ON_RECORD: &[(&str, ValueType)] =
    &[("subject", Entity), ("change", Points), ("weeks", Count), ("first", Week), ("table", Table)];

static LARGEST_SINCE: FactKind = FactKind {
    key: "change-largest-since",
    meaning: "The subject of the table improved this week by more than in any week after `since_week`, in which it \
              improved at least as much. Improved, not rose: lower may be better.",
    values: SINCE,
    always: 4,
    roles: &[Role::Lede],
    says: &["change-record"],
};
static LARGEST_ON_RECORD: FactKind = FactKind {
    key: "change-largest-on-record",
    meaning: "The subject of the table improved this week by more than in any of the `weeks` weeks before; its figures \
              are known without a break since `first` and not before. Improved, not rose.",
    values: ON_RECORD,
    always: 5,
    roles: &[Role::Lede],
    says: &["change-record"],
};
static WORST_SINCE: FactKind = FactKind {
    key: "change-worst-since",
    meaning: "The subject of the table got worse this week by more than in any week after `since_week`, in which it got \
              worse at least as much. Worse, not fell: lower may be better.",
    values: SINCE,
    always: 4,
    roles: &[Role::Lede],
    says: &["change-record"],
};
static WORST_ON_RECORD: FactKind = FactKind {
    key: "change-worst-on-record",
    meaning: "The subject of the table got worse this week by more than in any of the `weeks` weeks before; its figures \
              are known without a break since `first` and not before. Worse, not fell.",
    values: ON_RECORD,
    always: 5,
    roles: &[Role::Lede],
    says: &["change-record"],
};

/// A record among fewer earlier changes is no news.
const FEWEST: usize = 6;

/// The change of each table's subject, against those before it in the unbroken run of weeks in which it is listed. The
/// comparison goes back to the first change that was at least as large. Silent where it passes fewer than six changes, where
/// exact and displayed scores disagree on where it ends, and of a change that is less than two last digits or whose exact
/// and displayed directions differ.
fn find(league: &League) -> Vec<Fact> {
    Comparison::all(league).filter_map(|sight| record(&sight)).collect()
}

fn record(sight: &Comparison) -> Option<Fact> {
    let subject = sight.subject()?;
    let changes: Vec<WeeklyChange> = changes(sight, subject).collect();
    let (now, earlier) = changes.split_first()?;
    let better = now.shown.is_sign_positive() == (sight.league.series.order == Order::HigherIsBetter);
    let clear = now.sign() != 0 && now.shown.abs() >= sight.quantum() * Decimal::TWO;
    let smaller = earlier.iter().take_while(|then| is_less(then, now)).count();
    let ends_clearly = earlier.get(smaller).is_none_or(|then| is_no_less(then, now));
    if !clear || smaller < FEWEST || !ends_clearly {
        return None;
    }
    let (kind, week) = match (better, smaller == earlier.len()) {
        (true, false) => (&LARGEST_SINCE, weeks_ago(sight, smaller + 1)?),
        (false, false) => (&WORST_SINCE, weeks_ago(sight, smaller + 1)?),
        (true, true) => (&LARGEST_ON_RECORD, weeks_ago(sight, changes.len())?),
        (false, true) => (&WORST_ON_RECORD, weeks_ago(sight, changes.len())?),
    };
    let looked_at = changes.len().min(smaller + 2);
    Some(told(sight, subject, kind, &changes[..looked_at], smaller, week))
}

/// Whether `then` was less of what `now` is, a rise or a fall, on exact and on displayed scores.
fn is_less(then: &WeeklyChange, now: &WeeklyChange) -> bool {
    let less = |then: Decimal, of: Decimal| if of > Decimal::ZERO { then < of } else { then > of };
    less(then.shown, now.shown) && less(then.exact, now.exact)
}

/// Whether it was as much of it at least, on exact and on displayed scores.
fn is_no_less(then: &WeeklyChange, now: &WeeklyChange) -> bool {
    let no_less = |then: Decimal, of: Decimal| if of > Decimal::ZERO { then >= of } else { then <= of };
    no_less(then.shown, now.shown) && no_less(then.exact, now.exact)
}

/// The run has no gap: so many weeks before this one.
fn weeks_ago(sight: &Comparison, weeks: usize) -> Option<IsoWeek> {
    sight.league.unbroken().iter().rev().nth(weeks).map(|week| week.iso)
}

/// `looked_at` are this week's change, the `smaller` ones before it, and the one that was not; newest first.
fn told(
    sight: &Comparison,
    subject: EntityIndex,
    kind: &'static FactKind,
    looked_at: &[WeeklyChange],
    smaller: usize,
    week: IsoWeek,
) -> Fact {
    let on_record = [LARGEST_ON_RECORD.key, WORST_ON_RECORD.key].contains(&kind.key);
    let worse = [WORST_SINCE.key, WORST_ON_RECORD.key].contains(&kind.key);
    Fact::new(kind, sight.topic(), Subject::Entity(subject))
        .with("subject", Value::Entity(subject))
        .with("change", Value::Points(looked_at[0].shown.abs()))
        .with_known("weeks", on_record.then_some(Value::Count(smaller as u32)))
        .with(if on_record { "first" } else { "since_week" }, Value::Week(week))
        .with("table", sight.table())
        .by("{} is more than in any of the {} weeks before", [looked_at[0].shown, Decimal::from(smaller)])
        .resting_on(looked_at.iter().flat_map(WeeklyChange::figures))
        .worth(Newsworthiness::event(if worse { 45 } else { 35 }).prominent(sight.is_main()))
}
