//! Members of a table, each on its own way to a target.

use super::kinds::*;
use super::{with_reach, worth};
use crate::facts::comparison::{Comparison, Move};
use crate::facts::{Fact, FactKind, Subject, Topic, Value};
use crate::league::{Coverage, Decimal, League, Members, Row, TableIndex, Target};

pub(super) fn group(league: &League, target: &Target, table: TableIndex) -> Option<Fact> {
    let sight = Comparison::all(league).find(|sight| sight.index == table)?;
    let group = Group::of(&sight, target)?;
    let weeks = target.deadline.since(league.now().iso);
    let [open, reached, missed] = match target.members {
        Members::Bottom if target.from == league.now().iso => [&BOTTOM_SET, &BOTTOM_REACHED, &BOTTOM_MISSED],
        Members::Bottom => [&BOTTOM_OPEN, &BOTTOM_REACHED, &BOTTOM_MISSED],
        Members::All | Members::Top => [&GROUP_OPEN, &GROUP_REACHED, &GROUP_MISSED],
    };
    match (group.short(), weeks) {
        (0, 0..) => Some(group.there(reached)),
        (0, _) => None,
        (_, ended) if ended <= 0 => Some(group.too_late(missed)),
        _ => Some(group.on_its_way(open, weeks)),
    }
}

/// Those for whom a target was set, as they stand this week.
struct Group<'a> {
    sight: &'a Comparison<'a>,
    target: &'a Target,
    rows: Vec<&'a Row>,
    /// As they stood when it was set.
    then: Vec<&'a Row>,
}

impl<'a> Group<'a> {
    /// Nothing where the week that set the target does not prove who belongs to them, where one of them is not listed now,
    /// and where exact and displayed scores disagree about who is there.
    fn of(sight: &'a Comparison<'a>, target: &'a Target) -> Option<Self> {
        let weeks = sight.league.weeks();
        let then = weeks.iter().find(|week| week.iso == target.from)?.table(sight.index)?;
        let members = match target.members {
            Members::All if then.coverage == Coverage::All => then.rows(),
            Members::All => return None,
            Members::Top => sight.top(then)?,
            Members::Bottom => sight.bottom(then)?,
        };
        let rows = members.iter().map(|row| sight.now.row(row.entity)).collect::<Option<Vec<&Row>>>()?;
        let group = Group { sight, target, rows, then: members.iter().collect() };
        let is_clear = |row: &&Row| group.is_short(row.score.value) == group.is_short(sight.shown(row.score.value));
        (!group.rows.is_empty() && group.rows.iter().all(is_clear)).then_some(group)
    }

    fn need(&self, score: Decimal) -> Decimal {
        self.sight.league.series.order.advantage(self.target.reach.value, score)
    }

    fn is_short(&self, score: Decimal) -> bool {
        self.need(score) > Decimal::ZERO
    }

    /// How many are not there.
    fn short(&self) -> usize {
        self.rows.iter().filter(|row| self.is_short(row.score.value)).count()
    }

    /// The displayed score nearest to the target, and the one furthest from it.
    fn ends(&self) -> [Decimal; 2] {
        let by_need = |row: &&&Row| self.need(row.score.value);
        let shown = |row: Option<&&Row>| row.map_or(Decimal::ZERO, |row| self.sight.shown(row.score.value));
        [shown(self.rows.iter().min_by_key(by_need)), shown(self.rows.iter().max_by_key(by_need))]
    }

    /// By how much each stands better than when the target was set, as displayed; nothing where the basis has changed since,
    /// or exact scores say otherwise.
    fn gains(&self) -> Option<Vec<Decimal>> {
        let comparable = self.sight.league.on_this_basis().iter().any(|week| week.iso == self.target.from);
        let moves = self.rows.iter().zip(&self.then).map(|(now, then)| self.sight.between(now, then));
        let gain = |each: Move| (each.gained() == (each.gain > Decimal::ZERO)).then_some(each.gain);
        moves.map(gain).collect::<Option<Vec<_>>>().filter(|_| comparable)
    }

    /// Who alone shows to stand there.
    fn only_one_at(&self, score: Decimal) -> Option<Value> {
        let mut rows = self.rows.iter().filter(|row| self.sight.shown(row.score.value) == score);
        let first = rows.next()?;
        rows.next().is_none().then_some(Value::Entity(first.entity))
    }

    fn there(&self, kind: &'static FactKind) -> Fact {
        self.fact(kind, self.sight.topic())
    }

    fn on_its_way(&self, kind: &'static FactKind, weeks: i64) -> Fact {
        self.short_of_it(self.fact(kind, Topic::Outlook)).with("weeks", Value::Count(weeks.max(0) as u32))
    }

    fn too_late(&self, kind: &'static FactKind) -> Fact {
        let [highest, _] = self.ends();
        let nearest = self.only_one_at(highest).filter(|_| self.short() == self.rows.len() && self.rows.len() > 1);
        let highest = nearest.is_some().then_some(Value::Points(highest));
        let fact = self.short_of_it(self.fact(kind, self.sight.topic()));
        let gains = self.gains().filter(|gains| gains.iter().all(|gain| *gain > Decimal::ZERO)).unwrap_or_default();
        fact.with_known("nearest", nearest)
            .with_known("highest", highest)
            .with_known("least_gain", gains.iter().min().copied().map(Value::Points))
            .with_known("most_gain", gains.iter().max().copied().map(Value::Points))
            .resting_on(self.then.iter().map(|row| &row.score))
    }

    /// What is told as long as one of them is short of it.
    fn short_of_it(&self, fact: Fact) -> Fact {
        let [_, lowest] = self.ends();
        fact.with("short", Value::Count(self.short() as u32))
            .with("there", Value::Count((self.rows.len() - self.short()) as u32))
            .with("lowest", Value::Points(lowest))
            .with("need", Value::Points(self.sight.shown(self.need(lowest))))
            .with("deadline", Value::Week(self.target.deadline))
            .with_known("furthest", self.only_one_at(lowest))
    }

    fn fact(&self, kind: &'static FactKind, topic: Topic) -> Fact {
        let fact = Fact::new(kind, topic, Subject::Table(self.sight.index))
            .with("table", self.sight.table())
            .with("count", Value::Count(self.rows.len() as u32))
            .with("reach", Value::Mark(self.target.reach.value))
            .with("set", Value::Week(self.target.from))
            .with_known("owner", self.target.owner.map(Value::Entity))
            .by("{} of {} are short of {}", [self.short().into(), self.rows.len().into(), self.target.reach.value])
            .resting_on(self.rows.iter().map(|row| &row.score))
            .worth(worth(kind, 15));
        with_reach(fact, self.target)
    }
}
