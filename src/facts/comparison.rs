//! One table seen in this week and the one before: the ground most insights stand on.

use super::{Since, Topic, Value};
use crate::league::{
    Coverage, Decimal, EntityIndex, IsoWeek, League, Row, Table, TableIndex, TableSetup, Week, display,
};

/// So many earlier weeks make a record worth the name.
pub(super) const RECORD_WEEKS: usize = 4;

/// So many places at the top of a table are told.
const PODIUM: usize = 3;

/// What stands as it stood is told again after so many weeks.
const TOLD_AGAIN: usize = 4;

/// A table now, and before where the two can be compared.
#[derive(Clone, Copy)]
pub(super) struct Comparison<'a> {
    pub league: &'a League<'a>,
    pub index: TableIndex,
    pub setup: &'a TableSetup,
    pub now: &'a Table,
    pub before: Option<&'a Table>,
}

/// An entity in both weeks.
#[derive(Clone, Copy)]
pub(super) struct Move<'a> {
    pub now: &'a Row,
    pub before: &'a Row,
    /// How much better it stands, as displayed: the difference of the displayed scores; negative where it is worse.
    pub gain: Decimal,
    /// The same on exact scores.
    pub exact_gain: Decimal,
}

impl Move<'_> {
    /// Whether exact and displayed figures tell the same direction, and it is up.
    pub fn gained(&self) -> bool {
        self.gain > Decimal::ZERO && self.exact_gain > Decimal::ZERO
    }

    /// Whether exact and displayed figures tell the same direction, and it is down.
    pub fn lost(&self) -> bool {
        self.gain < Decimal::ZERO && self.exact_gain < Decimal::ZERO
    }

    /// Places won; negative where places were lost.
    pub fn places(&self) -> i64 {
        i64::from(self.before.place) - i64::from(self.now.place)
    }
}

impl<'a> Comparison<'a> {
    /// All tables of the week, in the series' order.
    pub fn all(league: &'a League<'a>) -> impl Iterator<Item = Comparison<'a>> {
        (0..league.series.tables.len()).filter_map(|at| Self::of(league, TableIndex(at as u16)))
    }

    /// The table the story is set in.
    pub fn main(league: &'a League<'a>) -> Option<Self> {
        Self::of(league, league.main_table())
    }

    fn of(league: &'a League<'a>, index: TableIndex) -> Option<Self> {
        let now = league.now().table(index).filter(|table| !table.rows().is_empty())?;
        let before = league.before().and_then(|week| week.table(index));
        Some(Comparison { league, index, setup: league.series.table(index), now, before })
    }

    pub fn topic(&self) -> Topic {
        Topic::Table(self.index)
    }

    pub fn table(&self) -> Value {
        Value::Table(self.index)
    }

    /// What comparisons look back to; nothing where there is nothing to compare with.
    pub fn since(&self) -> Option<Value> {
        let before = self.league.before()?;
        Some(Value::Since(if self.league.has_gap() { Since::Week(before.iso) } else { Since::WeekBefore }))
    }

    /// Whether it is the table the story is set in.
    pub fn is_main(&self) -> bool {
        self.index == self.league.main_table()
    }

    /// Whom the table's story is about: the protagonist in the main table; in any other its sole leader, where the
    /// coverage proves one; else nobody.
    pub fn subject(&self) -> Option<EntityIndex> {
        match self.first(self.now) {
            _ if self.is_main() => self.protagonist(),
            Some([only]) => Some(only.entity),
            _ => None,
        }
    }

    /// The protagonist, in the table the story is set in.
    pub fn protagonist(&self) -> Option<EntityIndex> {
        self.league.protagonist().filter(|_| self.is_main())
    }

    /// Whether this week's table proves who is best.
    pub fn proves_best(&self) -> bool {
        self.now.coverage != Coverage::Some
    }

    /// Everyone on first place of one of the two tables, where that is beyond doubt and somebody stands behind them.
    pub fn first<'t>(&self, table: &'t Table) -> Option<&'t [Row]> {
        let leaders = table.leaders();
        let proven = leaders.len() < table.rows().len() && self.proves_place(table, leaders.first()?);
        proven.then_some(leaders)
    }

    /// Whether it is beyond doubt which place the row has and who shares it: the displayed scores say the same, and
    /// nobody who is not listed may be level with it.
    pub fn proves_place(&self, table: &Table, row: &Row) -> bool {
        let last = table.rows().last().is_some_and(|last| last.place == row.place);
        let closed = match table.coverage {
            Coverage::All => true,
            Coverage::Top => !last,
            Coverage::Some => false,
        };
        closed && self.shows_level(table, row)
    }

    /// Whether the displayed scores put the same ones level with the row as the exact ones, and so give the same place.
    /// Printing keeps the order of scores: if anybody else shows to be level, so does one of the neighbours.
    pub fn shows_level(&self, table: &Table, row: &Row) -> bool {
        let rows = table.rows();
        let first = rows.partition_point(|other| other.place < row.place);
        let behind = rows.partition_point(|other| other.place <= row.place);
        let mut neighbours = first.checked_sub(1).into_iter().chain([behind]).filter_map(|at| rows.get(at));
        neighbours.all(|other| !self.lead(row, other).is_zero())
    }

    /// The best of a table as declared, with all who are level with the last of them; nothing where fewer are listed,
    /// where they are not proven to be the best, and where the displayed scores draw another line.
    pub fn top<'t>(&self, table: &'t Table) -> Option<&'t [Row]> {
        let k = self.setup.top.filter(|k| *k <= table.rows().len() && table.coverage != Coverage::Some)?;
        let group = table.top(k);
        self.is_set_off(table, group.len()).then_some(group)
    }

    /// The last of a wholly listed table as declared, with all who are level with the first of them; as for the best.
    pub fn bottom<'t>(&self, table: &'t Table) -> Option<&'t [Row]> {
        let k = self.setup.bottom.filter(|k| *k <= table.rows().len() && table.coverage == Coverage::All)?;
        let group = table.bottom(k);
        self.is_set_off(table, table.rows().len() - group.len()).then_some(group)
    }

    /// Whether the first rows, so many, show to be better than the next.
    fn is_set_off(&self, table: &Table, rows: usize) -> bool {
        match (rows.checked_sub(1).and_then(|last| table.rows().get(last)), table.rows().get(rows)) {
            (Some(last), Some(next)) => !self.lead(last, next).is_zero(),
            _ => true,
        }
    }

    /// The only one on that place, where that is beyond doubt.
    pub fn alone_on(&self, place: u32) -> Option<&'a Row> {
        let mut rows = self.now.rows().iter().filter(|row| row.place == place);
        let only = rows.next().filter(|row| self.proves_place(self.now, row))?;
        rows.next().is_none().then_some(only)
    }

    /// Whether both weeks list everyone there is, and the same ones.
    pub fn whole(&self) -> bool {
        let Some(before) = self.before else { return false };
        let all = |table: &Table| table.coverage == Coverage::All && table.rows().len() == self.now.rows().len();
        all(self.now) && all(before) && before.rows().iter().all(|row| self.now.row(row.entity).is_some())
    }

    /// A score or difference as it is printed.
    pub fn shown(&self, value: Decimal) -> Decimal {
        display(value, self.league.series.decimals)
    }

    /// The last printed digit: 0.01 at two decimals.
    pub fn quantum(&self) -> Decimal {
        Decimal::new(1, self.league.series.decimals)
    }

    /// How much better `this` score is than `that`, as displayed.
    pub fn lead(&self, this: &Row, that: &Row) -> Decimal {
        let order = self.league.series.order;
        order.advantage(self.shown(this.score.value), self.shown(that.score.value))
    }

    /// The entity in both weeks; nothing where one of them lacks it.
    pub fn movement(&self, entity: EntityIndex) -> Option<Move<'a>> {
        self.moved(self.now.row(entity)?)
    }

    fn moved(&self, now: &'a Row) -> Option<Move<'a>> {
        Some(self.between(now, self.before?.row(now.entity)?))
    }

    /// How an entity moved from one row to a later one.
    pub fn between(&self, now: &'a Row, before: &'a Row) -> Move<'a> {
        let exact_gain = self.league.series.order.advantage(now.score.value, before.score.value);
        Move { now, before, gain: self.lead(now, before), exact_gain }
    }

    /// The entity in each week before this one on the basis that holds now, oldest first; a week that lacks it is passed
    /// over.
    pub fn earlier(&self, entity: EntityIndex) -> impl Iterator<Item = (IsoWeek, &'a Row)> + use<'a> {
        let (index, weeks) = (self.index, self.league.on_this_basis());
        let row = move |week: &'a Week| Some((week.iso, week.table(index)?.row(entity)?));
        weeks[..weeks.len() - 1].iter().filter_map(row)
    }

    /// Whether the first three, in a table that is not the story's own, are where they were in the weeks before, without a
    /// gap: no news, but for each fourth week.
    pub fn podium_stands(&self) -> bool {
        if self.is_main() {
            return false;
        }
        let podium = |table: &Table| -> Vec<(EntityIndex, u32)> {
            table.rows().iter().take(PODIUM).map(|row| (row.entity, row.place)).collect()
        };
        let now = podium(self.now);
        let (_, earlier) = self.league.unbroken().split_last().expect("the week told is among its league's");
        let stood = |week: &&Week| week.table(self.index).is_some_and(|table| podium(table) == now);
        let weeks = earlier.iter().rev().take_while(stood).count();
        !weeks.is_multiple_of(TOLD_AGAIN)
    }

    /// Everyone who is in both weeks, best first.
    pub fn moves(&self) -> Vec<Move<'a>> {
        self.now.rows().iter().filter_map(|row| self.moved(row)).collect()
    }

    /// A row's score as it is printed.
    pub fn score(&self, row: &Row) -> Value {
        Value::Points(self.shown(row.score.value))
    }
}

/// The middle of all moves that were made, without sign; nothing where nobody moved.
pub(super) fn usual_move(moves: &[Move]) -> Option<Decimal> {
    median(moves.iter().map(|each| each.gain.abs()).filter(|gain| !gain.is_zero()).collect())
}

/// The entities of rows, in their order.
pub(super) fn entities<'a>(rows: impl IntoIterator<Item = &'a Row>) -> Value {
    Value::Entities(rows.into_iter().map(|row| row.entity).collect())
}

/// The middle of them; the mean of the two middle ones where their number is even; nothing for none.
pub(super) fn median(mut values: Vec<Decimal>) -> Option<Decimal> {
    values.sort();
    let middle = values.len() / 2;
    match values.len() {
        0 => None,
        odd if odd % 2 == 1 => Some(values[middle]),
        _ => Some((values[middle - 1] + values[middle]) / Decimal::TWO),
    }
}
