//! Whether the members of a table have drawn together or apart for weeks.

use super::comparison::Comparison;
use super::{Fact, FactKind, Insight, Newsworthiness, Role, Subject, Value, ValueType, ValueType::*};
use crate::league::{Coverage, Decimal, League, Row, Table as Listing};

pub(super) const INSIGHT: Insight =
    Insight { name: "trend", kinds: &[&CONVERGING, &DIVERGING], standing: &[], unfavourable: &[&DIVERGING], find };

const RUN: &[(&str, ValueType)] =
    &[("weeks", Count), ("spread", Points), ("former_spread", Points), ("first", Week), ("table", Table)];

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

/// A run has so many weeks at least: three changes.
const LEAST_WEEKS: usize = 4;

/// Tables of three or more that list everyone, and the same members, in each week of the run. The longest run that ends
/// now is told: its range, exact and displayed, moved the same way every week, and both the range without the best and
/// the range without the last, exact and displayed, moved that way from its start to its end. Silent with fewer than
/// four weeks, over a missing week and over a change of basis.
fn find(league: &League) -> Vec<Fact> {
    Comparison::all(league).filter_map(|sight| trend(&sight)).collect()
}

fn trend(sight: &Comparison) -> Option<Fact> {
    let weeks = sight.league.unbroken();
    let alike = |table: &&Listing| {
        let members = table.rows().len() == sight.now.rows().len()
            && table.rows().iter().all(|row| sight.now.row(row.entity).is_some());
        table.coverage == Coverage::All && table.rows().len() > 2 && members
    };
    let known = weeks.iter().rev().map_while(|week| Some((week.iso, week.table(sight.index).filter(alike)?)));
    let known: Vec<_> = known.collect();
    let way = sight.way(range(known.get(1)?.1.rows()), range(known[0].1.rows()))?;
    let steady =
        known.windows(2).take_while(|pair| sight.way(range(pair[1].1.rows()), range(pair[0].1.rows())) == Some(way));
    let longest = steady.count() + 1;
    let length = (LEAST_WEEKS..=longest).rev().find(|length| general(sight, known[length - 1].1, way))?;
    let (first, then) = known[length - 1];
    let [spread, former] = [sight.now, then].map(|table| displayed(sight, range(table.rows())));
    let fact = Fact::new(if way > 0 { &DIVERGING } else { &CONVERGING }, sight.topic(), Subject::Table(sight.index))
        .with("weeks", Value::Count(length as u32 - 1))
        .with("spread", Value::Points(spread))
        .with("former_spread", Value::Points(former))
        .with("first", Value::Week(first))
        .with("table", sight.table())
        .by("best to last: {} now, {} before, steadily over {} weeks", [spread, former, Decimal::from(length - 1)])
        .resting_on(known[..length].iter().flat_map(|(_, table)| range(table.rows()).map(|row| &row.score)))
        .worth(Newsworthiness::event(30).sized(spread - former, Some(former / Decimal::from(4))));
    Some(fact)
}

/// The best and the last.
fn range(rows: &[Row]) -> [&Row; 2] {
    [&rows[0], &rows[rows.len() - 1]]
}

/// Whether the others moved that way too: without the best, and without the last, the range did so from `then` to now.
fn general(sight: &Comparison, then: &Listing, way: i32) -> bool {
    let without =
        |rows: fn(&[Row]) -> &[Row]| sight.way(range(rows(then.rows())), range(rows(sight.now.rows()))) == Some(way);
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
