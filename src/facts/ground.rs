//! What a claim rests on beside the cells it reckons with: the lines it had to look at to choose those.

use super::{Fact, Topic};
use crate::league::{Cell, EntityIndex, IsoWeek, League, Row, TableIndex, Week};

/// A stretch of the data that a claim looked at whole: had any figure in it been another, the claim might not stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ground {
    pub table: TableIndex,
    pub week: IsoWeek,
    /// One entity's line; nothing for all lines of the table.
    pub line: Option<EntityIndex>,
}

impl Fact {
    /// A claim of a table compares its lines, so it rests on all of them; one of the components rests on their owner's
    /// line, and on the whole table where it names others too. In the week told, the one compared with, and every week
    /// that its cells are from. People's words rest on nothing.
    pub fn grounds(&self, league: &League) -> Vec<Ground> {
        let Some((table, line)) = self.looks_at(league) else { return Vec::new() };
        let now = [Some(league.now()), league.before()];
        let compared = |week: &&Week| now.iter().flatten().any(|each| each.iso == week.iso);
        let cited = |week: &&Week| self.evidence.iter().any(|cell| cell.spot.source.path == week.path);
        let weeks = league.weeks().iter().rev().filter(|week| compared(week) || cited(week));
        weeks.map(|week| Ground { table, week: week.iso, line }).collect()
    }

    /// Whether another figure in that cell might make another claim of it.
    pub fn rests_on(&self, league: &League, figure: &Cell) -> bool {
        let place = |cell: &Cell| (cell.spot.line, cell.spot.column);
        let is_there = |cell: &Cell| cell.spot.source.path == figure.spot.source.path && place(cell) == place(figure);
        let looked_at = |ground: &Ground| {
            let week = league.weeks().iter().find(|week| week.iso == ground.week);
            let rows = week.and_then(|week| week.table(ground.table)).map(|table| table.rows()).unwrap_or_default();
            let lines = rows.iter().filter(|row| ground.line.is_none_or(|line| line == row.entity));
            lines.flat_map(cells).any(is_there)
        };
        self.evidence.iter().any(is_there) || self.grounds(league).iter().any(looked_at)
    }

    fn looks_at(&self, league: &League) -> Option<(TableIndex, Option<EntityIndex>)> {
        if self.evidence.is_empty() {
            return None;
        }
        match self.topic {
            Topic::Table(table) => Some((table, None)),
            Topic::Components => {
                let table = league.main_table();
                let owner = league.protagonist()?;
                let own = league.now().table(table)?.row(owner)?;
                let of_this_week = |cell: &&Cell| cell.spot.source.path == league.now().path;
                let alone = self.evidence.iter().filter(of_this_week).all(|cell| cells(own).any(|each| each == cell));
                Some((table, alone.then_some(owner)))
            }
            Topic::Outlook | Topic::Week => None,
        }
    }
}

/// Every cell of a line.
fn cells(row: &Row) -> impl Iterator<Item = &Cell> {
    let components = row.components.iter().flat_map(|(_, figure)| &figure.cells);
    row.score.cells.iter().chain(components)
}
