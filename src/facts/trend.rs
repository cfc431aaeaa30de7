//! Whether the members of a table have drawn together or apart for weeks.

use super::comparison::Comparison;
use super::{Fact, FactKind, Insight, Newsworthiness, Role, Subject, Value, ValueType, ValueType::*};
use crate::league::{Coverage, Decimal, IsoWeek, League, Row, Table as Listing};

pub(super) const INSIGHT: Insight = Insight {
    name: "trend",
    kinds: &[&CONVERGING, &DIVERGING, &CLOSER_AGAIN, &APART_AGAIN],
    standing: &[],
    unfavourable: &[&DIVERGING],
    find,
};

const RUN: &[(&str, ValueType)] =
    &[("weeks", Count), ("spread", Points), ("former_spread", Points), ("first", Week), ("table", Table)];

const ENDED: &[(&str, ValueType)] =
    &[("weeks", Count), ("spread", Points), ("former_spread", Points), ("table", Table)];

static CONVERGING: FactKind = FactKind {
    key: "converging",
    meaning: "The distance between the best and the last of the whole table has shrunk in each of the last `weeks` \
              weeks (three or more), from `former_spread` in week `first` to `spread`; and not through the best or the \
              last alone.",
    values: RUN,
    always: 5,
    roles: &[Role::Heading],
    says: &["trend"],
};
static DIVERGING: FactKind = FactKind {
    key: "diverging",
    meaning: "The distance between the best and the last of the whole table has grown in each of the last `weeks` \
              weeks (three or more), from `former_spread` in week `first` to `spread`; and not through the best or the \
              last alone.",
    values: RUN,
    always: 5,
    roles: &[Role::Heading],
    says: &["trend"],
};

static CLOSER_AGAIN: FactKind = FactKind {
    key: "diverging-ended",
    meaning: "The distance between the best and the last of the whole table has shrunk this week, from `former_spread` \
              to `spread`, after it had grown for `weeks` weeks running (three or more, as `diverging` tells). It is \
              the end of a run, not a trend of its own.",
    values: ENDED,
    always: 4,
    roles: &[],
    says: &["trend"],
};
static APART_AGAIN: FactKind = FactKind {
    key: "converging-ended",
    meaning: "As diverging-ended, the other way round: wider this week, after `weeks` weeks of shrinking.",
    values: ENDED,
    always: 4,
    roles: &[],
    says: &["trend"],
};

/// A run has so many weeks at least: three changes.
const LEAST_WEEKS: usize = 4;

/// Tables of three or more that list everyone, and the same members, in each week of the run. The longest run that ends
/// now is told: its range, exact and displayed, moved the same way every week, and both the range without the best and
/// the range without the last, exact and displayed, moved that way from its start to its end. Where none does, the longest
/// that ended with the week before, and was ended by a move the other way. Silent with fewer than four weeks, over a
/// missing week and over a change of basis.
fn find(league: &League) -> Vec<Fact> {
    Comparison::all(league).filter_map(|sight| trend(&sight)).collect()
}

/// The weeks of the table without a gap, newest first.
type Listed<'a> = Vec<(IsoWeek, &'a Listing)>;

fn trend(sight: &Comparison) -> Option<Fact> {
    let weeks = sight.league.unbroken();
    let alike = |table: &&Listing| {
        let members = table.rows().len() == sight.now.rows().len()
            && table.rows().iter().all(|row| sight.now.row(row.entity).is_some());
        table.coverage == Coverage::All && table.rows().len() > 2 && members
    };
    let known = weeks.iter().rev().map_while(|week| Some((week.iso, week.table(sight.index).filter(alike)?)));
    let known: Listed = known.collect();
    going_on(sight, &known).or_else(|| ended(sight, &known))
}

fn going_on(sight: &Comparison, known: &Listed) -> Option<Fact> {
    let (way, length) = run(sight, known)?;
    let (first, then) = known[length - 1];
    let former = displayed(sight, range(then.rows()));
    let fact = told(sight, if way > 0 { &DIVERGING } else { &CONVERGING }, &known[..length], length - 1)
        .with("former_spread", Value::Points(former))
        .with("first", Value::Week(first));
    let spread = displayed(sight, range(sight.now.rows()));
    Some(fact.worth(Newsworthiness::event(30).sized(spread - former, Some(former / Decimal::from(4)))))
}

fn ended(sight: &Comparison, known: &Listed) -> Option<Fact> {
    let (_, earlier) = known.split_first()?;
    let (way, length) = run(sight, earlier)?;
    let now = sight.way(range(earlier[0].1.rows()), range(sight.now.rows()))?;
    let former = displayed(sight, range(earlier[0].1.rows()));
    let fact = told(sight, if way > 0 { &CLOSER_AGAIN } else { &APART_AGAIN }, &known[..=length], length - 1)
        .with("former_spread", Value::Points(former))
        .worth(Newsworthiness::event(30));
    (now == -way).then_some(fact)
}

/// Which way the range went in the newest of these weeks and those before, and how many they are; nothing for too few.
fn run(sight: &Comparison, known: &[(IsoWeek, &Listing)]) -> Option<(i32, usize)> {
    let went = |pair: &[(IsoWeek, &Listing)]| sight.way(range(pair[1].1.rows()), range(pair[0].1.rows()));
    let way = went(known.get(..2)?)?;
    let longest = known.windows(2).take_while(|pair| went(pair) == Some(way)).count() + 1;
    let is_general = |length: &usize| general(sight, known[length - 1].1, known[0].1, way);
    (LEAST_WEEKS..=longest).rev().find(is_general).map(|length| (way, length))
}

fn told(sight: &Comparison, kind: &'static FactKind, over: &[(IsoWeek, &Listing)], weeks: usize) -> Fact {
    let [spread, former] = [sight.now, over[over.len() - 1].1].map(|table| displayed(sight, range(table.rows())));
    Fact::new(kind, sight.topic(), Subject::Table(sight.index))
        .with("weeks", Value::Count(weeks as u32))
        .with("spread", Value::Points(spread))
        .with("table", sight.table())
        .by("best to last: {} now, {} before, steadily over {} weeks", [spread, former, Decimal::from(weeks)])
        .resting_on(over.iter().flat_map(|(_, table)| range(table.rows()).map(|row| &row.score)))
}

/// The best and the last.
fn range(rows: &[Row]) -> [&Row; 2] {
    [&rows[0], &rows[rows.len() - 1]]
}

/// Whether the others moved that way too: without the best, and without the last, the range did so between these weeks.
fn general(sight: &Comparison, then: &Listing, later: &Listing, way: i32) -> bool {
    let without =
        |rows: fn(&[Row]) -> &[Row]| sight.way(range(rows(then.rows())), range(rows(later.rows()))) == Some(way);
    without(|rows| &rows[1..]) && without(|rows| &rows[..rows.len() - 1])
}

fn displayed(sight: &Comparison, [best, last]: [&Row; 2]) -> Decimal {
    sight.lead(best, last)
}

impl Comparison<'_> {
    /// 1 where the second range is greater than the first, −1 where it is smaller, exactly and as displayed; else
    /// nothing.
    fn way(&self, before: [&Row; 2], now: [&Row; 2]) -> Option<i32> {
        let exact = |[best, last]: [&Row; 2]| self.league.series.order.advantage(best.score.value, last.score.value);
        let steps = [exact(now) - exact(before), displayed(self, now) - displayed(self, before)];
        match steps {
            both if both.iter().all(|step| *step > Decimal::ZERO) => Some(1),
            both if both.iter().all(|step| *step < Decimal::ZERO) => Some(-1),
            _ => None,
        }
    }
}
