//! Members of a table, each on its own way to a target.

use super::kinds::*;
use super::{is_remembered, since_deadline, with_reach, worth};
use crate::facts::comparison::{Comparison, Move};
use crate::facts::threshold::{Line, lines};
use crate::facts::{Fact, FactKind, Subject, Topic, Value};
use crate::league::{Coverage, Decimal, IsoWeek, League, Members, Row, TableIndex, Target, Week};

pub(super) fn group(league: &League, target: &Target, table: TableIndex) -> Option<Fact> {
    let sight = Comparison::all(league).find(|sight| sight.index == table)?;
    let group = Group::of(&sight, target)?;
    let weeks = target.deadline.since(league.now().iso);
    let since = since_deadline(league, target);
    let kinds = Kinds::of(target, league.now().iso);
    match (group.short(), weeks) {
        _ if !is_remembered(league, since) => None,
        (0, _) if !since.is_empty() => group.at_last(kinds.late, since, -weeks),
        (0, 0..) => Some(group.there(kinds.reached)),
        (0, _) => None,
        _ if !since.is_empty() => group.overdue(kinds.overdue, since),
        (_, ended) if ended <= 0 => Some(group.too_late(kinds.missed)),
        _ => Some(group.on_its_way(kinds.open, weeks)),
    }
}

/// The keys of a group's target in its states.
struct Kinds {
    open: &'static FactKind,
    reached: &'static FactKind,
    missed: &'static FactKind,
    overdue: &'static FactKind,
    late: &'static FactKind,
}

impl Kinds {
    fn of(target: &Target, now: IsoWeek) -> Kinds {
        match target.members {
            Members::Bottom => Kinds {
                open: if target.from == now { &BOTTOM_SET } else { &BOTTOM_OPEN },
                reached: &BOTTOM_REACHED,
                missed: &BOTTOM_MISSED,
                overdue: &BOTTOM_OVERDUE,
                late: &BOTTOM_LATE,
            },
            Members::All | Members::Top => Kinds {
                open: &GROUP_OPEN,
                reached: &GROUP_REACHED,
                missed: &GROUP_MISSED,
                overdue: &GROUP_OVERDUE,
                late: &GROUP_LATE,
            },
        }
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
        let fact = self.with_mark(self.short_of_it(self.fact(kind, self.sight.topic())));
        let gains = self.gains().filter(|gains| gains.iter().all(|gain| *gain > Decimal::ZERO)).unwrap_or_default();
        fact.with_known("nearest", nearest)
            .with_known("highest", highest)
            .with_known("least_gain", gains.iter().min().copied().map(Value::Points))
            .with_known("most_gain", gains.iter().max().copied().map(Value::Points))
            .resting_on(self.then.iter().map(|row| &row.score))
    }

    /// How many have reached the best mark on the way to the target that any of them has; nothing where one of them is in
    /// doubt.
    fn with_mark(&self, fact: Fact) -> Fact {
        let on_the_way = lines(self.sight).into_iter().filter(|line| self.is_short(line.mark));
        let there = |line: &Line| self.rows.iter().filter(|row| line.reached(row)).count();
        let Some(line) = on_the_way.into_iter().find(|line| there(line) > 0) else { return fact };
        let is_clear = self.rows.iter().all(|row| line.reached(row) || line.short(row));
        let count = Value::Count(there(&line) as u32);
        if is_clear { fact.with("mark", line.value()).with("at_mark", count) } else { fact }
    }

    /// Nothing where they may have been there before.
    fn overdue(&self, kind: &'static FactKind, since: &[Week]) -> Option<Fact> {
        let fact = self.with_mark(self.short_of_it(self.fact(kind, self.sight.topic())));
        self.were_short(since).map(|rows| fact.resting_on(rows.into_iter().map(|row| &row.score)))
    }

    /// So many weeks after the deadline, and not before.
    fn at_last(&self, kind: &'static FactKind, since: &[Week], weeks: i64) -> Option<Fact> {
        let fact = self
            .fact(kind, self.sight.topic())
            .with("deadline", Value::Week(self.target.deadline))
            .with("weeks", Value::Count(weeks.max(0) as u32));
        self.were_short(since).map(|rows| fact.resting_on(rows.into_iter().map(|row| &row.score)))
    }

    /// How they stood in each week since the deadline that lists them all, one at least, where somebody was short of the
    /// target in each, on exact and on displayed scores.
    fn were_short<'w>(&self, since: &'w [Week]) -> Option<Vec<&'w Row>> {
        let listed = |week: &'w Week| -> Option<Vec<&'w Row>> {
            let table = week.table(self.sight.index)?;
            self.rows.iter().map(|row| table.row(row.entity)).collect()
        };
        let short = |row: &&Row| self.is_short(row.score.value) && self.is_short(self.sight.shown(row.score.value));
        let weeks: Vec<Vec<&Row>> = since.iter().filter_map(listed).collect();
        (!weeks.is_empty() && weeks.iter().all(|rows| rows.iter().any(short))).then(|| weeks.concat())
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
