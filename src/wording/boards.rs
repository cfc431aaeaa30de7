//! Tables for print: captions, heads and cells as a reader sees them.

use super::finishing::{capitalised, tidy};
use super::realisation::Teller;
use super::story;
use super::voice::{Filling, Gap};
use crate::facts::{Board, BoardRow, Value};
use crate::problem::Problem;

impl Teller<'_> {
    /// A board of the week, by its number, in words; nothing where a word is missing, which is noted.
    pub fn board(&mut self, number: usize) -> Option<story::Board> {
        let facts = self.plan.facts;
        let board = &facts.boards[number];
        let caption = self.caption(board)?;
        let columns: Option<Vec<_>> = (0..board.columns.len()).map(|at| self.column(board, at)).collect();
        let rows: Option<Vec<_>> = board.rows.iter().map(|row| self.row(board, row)).collect();
        Some(story::Board { id: board.id.to_owned(), number, caption, columns: columns?, rows: rows?, chart: None })
    }

    fn caption(&mut self, board: &Board) -> Option<String> {
        let table = self.table(board.table)?;
        let league = self.plan.league;
        let name = match league.protagonist() {
            Some(protagonist) => self.entity(protagonist)?.name.clone(),
            None => String::new(),
        };
        let voice = self.locale.voice.clone();
        let week = voice.week(league.now().iso, league.now().iso.year(), None);
        let gaps = [
            ("table", Filling::Text(&table.title)),
            ("name", Filling::Text(&name)),
            ("week", Filling::Text(week.as_deref().unwrap_or_default())),
            ("shown", Filling::Number(board.rows.len() as u32)),
            ("all", Filling::Number((board.rows.len() + board.left_out) as u32)),
            ("left", Filling::Number(board.left_out as u32)),
        ];
        self.label(&format!("board-{}", board.id), &gaps)
    }

    fn column(&mut self, board: &Board, at: usize) -> Option<story::Column> {
        let key = board.columns[at];
        let mut cells = board.rows.iter().filter_map(|row| row.cells.get(at));
        let is_name =
            |cells: &[Value]| cells.iter().position(|cell| matches!(cell, Value::Entity(_) | Value::Component(_)));
        let names_row = board.rows.first().and_then(|row| is_name(&row.cells)) == Some(at);
        let numeric = cells.any(is_number);
        Some(story::Column { key: key.to_owned(), title: self.label(key, &[])?, numeric, names_row })
    }

    fn row(&mut self, board: &Board, row: &BoardRow) -> Option<story::BoardRow> {
        let cells: Option<Vec<String>> = row.cells.iter().map(|cell| self.cell(board, cell)).collect();
        Some(story::BoardRow { cells: cells?, own: row.own })
    }

    fn cell(&mut self, board: &Board, value: &Value) -> Option<String> {
        let voice = &self.locale.voice;
        let numbers = &voice.numbers;
        let text = match value {
            Value::Points(value) => numbers.number(*value),
            Value::Signed(value) => numbers.signed(*value),
            Value::Mark(value) => numbers.mark(*value),
            Value::Share(share) => voice.share(*share)?,
            Value::Count(count) => numbers.count(*count),
            Value::Place(place) => numbers.plain(*place),
            Value::Entity(entity) => {
                let named = self.entity(*entity)?;
                let one_class = self.plan.league.series.table(board.table).kind == named.kind;
                if one_class { named.name.clone() } else { self.desk.framed(&named, "cell")? }
            }
            Value::Component(component) => self.component(*component)?.name.clone(),
            Value::Band(table, band) => {
                let band = &self.plan.league.series.table(*table).bands[*band];
                self.text(&band.name, None, "the band's name")?
            }
            Value::Table(table) => self.table(*table)?.title.clone(),
            Value::Week(week) => voice.week(*week, self.plan.league.now().iso.year(), None)?,
            Value::Since(since) => voice.since(*since, self.plan.league.now().iso.year(), None, 0)?,
            Value::Text(text) => self.text(text, None, "this text")?,
            Value::Missing => return self.label("missing", &[]),
            Value::Entities(_) | Value::Components(_) => String::new(),
        };
        Some(if voice.house.case { capitalised(text) } else { text })
    }

    /// A message of `labels.ftl`; a problem where it is missing.
    pub fn label(&mut self, key: &str, gaps: &[Gap]) -> Option<String> {
        let said = self.locale.labels.say(key, None, gaps);
        if said.is_none() {
            let labels = &self.locale.labels;
            let problem = Problem::error("SP425", format!("{} has no label `{key}`", self.locale.name()));
            let help = format!("add `{key} = …` to {}", labels.path);
            self.problems.add(problem.in_file(labels.path.clone()).help(help));
        }
        let case = self.locale.voice.house.case;
        said.map(|text| tidy(&text, case))
    }
}

fn is_number(value: &Value) -> bool {
    matches!(
        value,
        Value::Points(_) | Value::Signed(_) | Value::Mark(_) | Value::Share(_) | Value::Count(_) | Value::Place(_)
    )
}
