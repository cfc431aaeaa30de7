//! Whether a score is the best or the worst on record.

use super::comparison::{Comparison, RECORD_WEEKS, median};
use super::overall_change::usual_changes;
use super::{Fact, FactKind, Insight, Newsworthiness, Role, Subject, Value, ValueType, ValueType::*};
use crate::league::{Decimal, Figure, IsoWeek, League, Row};

pub(super) const INSIGHT: Insight =
    Insight { name: "record", kinds: &[&HIGH, &LOW, &EQUALLED], standing: &[], unfavourable: &[&LOW], find };

const BROKEN: &[(&str, ValueType)] = &[
    ("subject", Entity),
    ("score", Points),
    ("table", Table),
    ("first", Week),
    ("former", Points),
    ("former_week", Week),
];

static HIGH: FactKind = FactKind {
    key: "record-high",
    meaning: "The score is better than in every earlier week on record, of which `first` is the first and of which some \
              may be missing: `the best on record since week 41`, never `the best ever`. The record before was `former`, \
              last held in `former_week`. Say `best`: where lower is better it is the lowest.",
    values: BROKEN,
    always: 6,
    roles: &[Role::Headline, Role::Heading, Role::Lede, Role::Caption],
    says: &["record"],
};
static LOW: FactKind = FactKind {
    key: "record-low",
    meaning: "The score is worse than in every earlier week on record, of which `first` is the first; the worst before \
              was `former`, last seen in `former_week`. Say `worst` or `poorest`: where lower is better it is the highest.",
    values: BROKEN,
    always: 6,
    roles: &[Role::Headline, Role::Heading, Role::Lede],
    says: &["record"],
};
static EQUALLED: FactKind = FactKind {
    key: "record-equalled",
    meaning: "The score is exactly as good as the best of the earlier weeks on record, of which `first` is the first; \
              that best was last held in `former_week`, not in the week just before.",
    values: &[("subject", Entity), ("score", Points), ("table", Table), ("first", Week), ("former_week", Week)],
    always: 5,
    roles: &[Role::Heading, Role::Lede],
    says: &["record"],
};

/// One record after the other is told when the run begins, and again each fourth time; in the story's own table always.
const TOLD_AGAIN: usize = 4;

/// The subject of every table, beside its own scores in all earlier weeks since the last change of basis in which the
/// table lists it, whether or not weeks are missing between them. Silent with fewer than four of them, where they are
/// all alike, and where exact and displayed scores disagree, also on when the former record was last held. A best that is
/// equalled is silent where the newest of the earlier weeks held it. A record of another table is silent where the newest 1, 2, 3, 5, 6,
/// 7, 9 … of the earlier weeks in a row were records of its kind themselves, each beside those before it and by these
/// same rules: it is told for 0, 4, 8 ….
fn find(league: &League) -> Vec<Fact> {
    Comparison::all(league).filter_map(|sight| record(&sight)).collect()
}

fn record(sight: &Comparison) -> Option<Fact> {
    let subject = sight.subject()?;
    let row = sight.now.row(subject)?;
    let earlier: Vec<(IsoWeek, &Figure)> = sight.earlier(subject).map(|(week, row)| (week, &row.score)).collect();
    let (kind, extreme) = verdict(sight, row.score.value, &earlier)?;
    let (former_week, former) = *earlier.iter().rev().find(|(_, score)| score.value == extreme)?;
    let shows_as = |score: &Figure| sight.shown(score.value) == sight.shown(extreme);
    let last_shown = earlier.iter().rev().find(|(_, score)| shows_as(score)).map(|(week, _)| *week);
    let broken = kind.key != EQUALLED.key;
    let is_news = match broken {
        true => sight.is_main() || records_before(sight, kind, &earlier).is_multiple_of(TOLD_AGAIN),
        false => earlier.last().is_some_and(|(week, _)| *week != former_week),
    };
    let shown = [sight.shown(row.score.value), sight.shown(extreme)];
    let fact = Fact::new(kind, sight.topic(), Subject::Entity(subject))
        .with("subject", Value::Entity(subject))
        .with("score", sight.score(row))
        .with("table", sight.table())
        .with("first", Value::Week(earlier[0].0))
        .with_known("former", broken.then_some(Value::Points(shown[1])))
        .with("former_week", Value::Week(former_week))
        .by("{} now, {} before, of {} earlier weeks", [shown[0], shown[1], Decimal::from(earlier.len())])
        .resting_on([&row.score, former])
        .worth(worth(sight, kind, row, shown[0] - shown[1]));
    (is_news && last_shown == Some(former_week)).then_some(fact)
}

/// How many of the newest earlier weeks in a row were records of that kind themselves.
fn records_before(sight: &Comparison, kind: &FactKind, earlier: &[(IsoWeek, &Figure)]) -> usize {
    let was_one = |at: &usize| {
        let then = verdict(sight, earlier[*at].1.value, &earlier[..*at]);
        then.is_some_and(|(its, _)| its.key == kind.key)
    };
    (0..earlier.len()).rev().take_while(was_one).count()
}

/// What a score is beside the earlier ones, and the earlier one that counts: the best, or the worst for a low. Nothing
/// with too few of them, or where they are all alike.
fn verdict(sight: &Comparison, score: Decimal, earlier: &[(IsoWeek, &Figure)]) -> Option<(&'static FactKind, Decimal)> {
    let order = sight.league.series.order;
    let better = |this: Decimal, that: Decimal| {
        order.advantage(this, that) > Decimal::ZERO
            && order.advantage(sight.shown(this), sight.shown(that)) > Decimal::ZERO
    };
    let lowest = earlier.iter().map(|(_, each)| each.value).min()?;
    let highest = earlier.iter().map(|(_, each)| each.value).max()?;
    if earlier.len() < RECORD_WEEKS || lowest == highest {
        return None;
    }
    let (best, worst) =
        if order.advantage(highest, lowest) > Decimal::ZERO { (highest, lowest) } else { (lowest, highest) };
    match score {
        high if better(high, best) => Some((&HIGH, best)),
        low if better(worst, low) => Some((&LOW, worst)),
        equal if equal == best => Some((&EQUALLED, best)),
        _ => None,
    }
}

fn worth(sight: &Comparison, kind: &FactKind, row: &Row, step: Decimal) -> Newsworthiness {
    let usual = sight.movement(row.entity).and_then(|movement| median(usual_changes(sight, &movement)));
    let event = match (kind.key == LOW.key, sight.is_main()) {
        (true, true) => 35,
        (false, true) => 20,
        _ => 10,
    };
    let worth = Newsworthiness::event(event).prominent(sight.is_main()).sized(step / Decimal::TWO, usual);
    if kind.key == EQUALLED.key { worth } else { worth.material(step, sight.quantum()) }
}
