//! Tables for print: the figures behind the story, each cell a typed value.

use super::Value;
use super::comparison::Comparison;
use super::component_moves::share;
use crate::league::{Cell, ComponentIndex, Coverage, Decimal, EntityIndex, Figure, League, Row, Table, TableIndex};

/// A table for print.
#[derive(Clone, Debug, PartialEq)]
pub struct Board {
    /// `ranking` (a table's rows) or `components` (the protagonist's); names its caption in `labels.ftl`.
    pub id: &'static str,
    pub table: TableIndex,
    /// Keys of the heads in `labels.ftl`: `column-place`, `column-entity`, `column-score` …
    pub columns: Vec<&'static str>,
    pub rows: Vec<BoardRow>,
    /// How many there are in the table, listed or not, that the board leaves out.
    pub left_out: usize,
}

/// One line of a board.
#[derive(Clone, Debug, PartialEq)]
pub struct BoardRow {
    /// One for each column.
    pub cells: Vec<Value>,
    /// Whether it is the protagonist's line, to be set off.
    pub own: bool,
}

impl Board {
    /// What one printed figure comes from: the figures of the row's own score or component, this week's and for a change
    /// the earlier one's; all scores of the table for a place. None for a name, and for what is not known.
    pub fn evidence(&self, league: &League, row: usize, column: usize) -> Vec<Cell> {
        let now = league.now().table(self.table);
        let before = league.before().and_then(|week| week.table(self.table));
        let named = self.rows.get(row).and_then(|row| row.cells.iter().find_map(Name::of));
        let Some((name, column)) = named.zip(self.columns.get(column)) else { return Vec::new() };
        let figure = |table: Option<&Table>| table.and_then(|table| name.figure(league, table)).cloned();
        let maximum = name.maximum(league);
        let cells = |figures: [Option<Figure>; 2]| figures.into_iter().flatten().flat_map(|figure| figure.cells);
        match *column {
            "column-place" => now.into_iter().flat_map(Table::rows).flat_map(|row| row.score.cells.clone()).collect(),
            "column-score" | "column-band" | "column-value" => cells([figure(now), None]).collect(),
            "column-change" => cells([figure(now), figure(before)]).collect(),
            "column-max" => maximum.into_iter().collect(),
            "column-share" => cells([figure(now), None]).chain(maximum).collect(),
            _ => Vec::new(),
        }
    }
}

/// Whose line of a board it is.
#[derive(Clone, Copy)]
enum Name {
    Entity(EntityIndex),
    Component(ComponentIndex),
}

impl Name {
    fn of(value: &Value) -> Option<Name> {
        match value {
            Value::Entity(entity) => Some(Name::Entity(*entity)),
            Value::Component(component) => Some(Name::Component(*component)),
            _ => None,
        }
    }

    fn figure<'t>(self, league: &League, table: &'t Table) -> Option<&'t Figure> {
        match self {
            Name::Entity(entity) => table.row(entity).map(|row| &row.score),
            Name::Component(component) => table.row(league.protagonist()?)?.component(component),
        }
    }

    /// A component's maximum, as it was set for the series.
    fn maximum(self, league: &League) -> Option<Cell> {
        let Name::Component(component) = self else { return None };
        let component = league.series.component(component);
        component.max.map(|value| Cell { value, spot: component.spot.clone() })
    }
}

/// A longer table is cut to its top group.
const MOST_ROWS: usize = 20;

/// Every table's ranking, in the series' order, then the protagonist's components where they are known.
pub(super) fn all(league: &League) -> Vec<Board> {
    let rankings = Comparison::all(league).map(|sight| ranking(&sight));
    rankings.chain(components(league)).collect()
}

fn ranking(sight: &Comparison) -> Board {
    let rows = sight.now.rows();
    let own = sight.league.protagonist();
    let shown = if rows.len() > MOST_ROWS { sight.now.top(sight.setup.top.unwrap_or(10)).len() } else { rows.len() };
    let listed = |(at, row): &(usize, &Row)| *at < shown || own == Some(row.entity);
    let columns = Columns {
        place: sight.now.coverage != Coverage::Some,
        change: sight.before.is_some(),
        band: !sight.setup.bands.is_empty(),
    };
    let lines: Vec<BoardRow> = rows
        .iter()
        .enumerate()
        .filter(listed)
        .map(|(_, row)| BoardRow { cells: columns.cells(sight, row), own: own == Some(row.entity) })
        .collect();
    let all = sight.setup.population.map_or(rows.len(), |all| rows.len().max(all as usize));
    let left_out = all - lines.len();
    Board { id: "ranking", table: sight.index, columns: columns.heads(), rows: lines, left_out }
}

/// Which columns a ranking has beside name and score.
struct Columns {
    place: bool,
    change: bool,
    band: bool,
}

impl Columns {
    fn heads(&self) -> Vec<&'static str> {
        let place = self.place.then_some("column-place");
        let change = self.change.then_some("column-change");
        let band = self.band.then_some("column-band");
        place.into_iter().chain(["column-entity", "column-score"]).chain(change).chain(band).collect()
    }

    fn cells(&self, sight: &Comparison, row: &Row) -> Vec<Value> {
        let place = self.place.then_some(Value::Place(row.place));
        let change = self.change.then(|| change(sight, row));
        let band = self.band.then(|| {
            let band = sight.setup.band_of(row.score.value, sight.league.series.order);
            band.map_or(Value::Missing, |band| Value::Band(sight.index, band))
        });
        place.into_iter().chain([Value::Entity(row.entity), sight.score(row)]).chain(change).chain(band).collect()
    }
}

/// The difference of the printed scores, as a number: negative where the score fell.
fn change(sight: &Comparison, row: &Row) -> Value {
    let before = sight.before.and_then(|before| before.row(row.entity));
    before.map_or(Value::Missing, |before| difference(sight, row.score.value, before.score.value))
}

fn difference(sight: &Comparison, now: Decimal, before: Decimal) -> Value {
    Value::Signed(sight.shown(now) - sight.shown(before))
}

fn components(league: &League) -> Option<Board> {
    let sight = Comparison::main(league)?;
    let row = sight.now.row(league.protagonist()?).filter(|row| !row.components.is_empty())?;
    let before = sight.before.and_then(|before| before.row(row.entity));
    let scaled = row.components.iter().any(|(component, _)| league.series.component(*component).max.is_some());
    let columns = ["column-component", "column-value"]
        .into_iter()
        .chain(scaled.then_some(["column-max", "column-share"]).into_iter().flatten())
        .chain(before.map(|_| "column-change"));
    let lines = row.components.iter().map(|(component, figure)| {
        let max = league.series.component(*component).max;
        let part = max.and_then(|max| share(figure.value, max));
        let scale = [max.map_or(Value::Missing, Value::Mark), part.map_or(Value::Missing, Value::Share)];
        let change = before.map(|before| {
            let then = before.component(*component);
            then.map_or(Value::Missing, |then| difference(&sight, figure.value, then.value))
        });
        let cells = [Value::Component(*component), Value::Points(sight.shown(figure.value))]
            .into_iter()
            .chain(scaled.then_some(scale).into_iter().flatten())
            .chain(change);
        BoardRow { cells: cells.collect(), own: false }
    });
    Some(Board { id: "components", table: sight.index, columns: columns.collect(), rows: lines.collect(), left_out: 0 })
}
