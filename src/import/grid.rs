//! A sheet as rows of cells, wherever it came from. Every cell knows its place.

use crate::problem::{Problem, Source, Spot};
use std::sync::Arc;

/// The most rows, columns and cells of a sheet that are read; no table of scores needs more.
pub(super) const MOST_ROWS: usize = 100_000;
pub(super) const MOST_COLUMNS: usize = 1_000;
pub(super) const MOST_CELLS: usize = 500_000;

/// A sheet.
pub(super) struct Grid {
    /// The text, or for a workbook's sheet its cells as text, one row a line.
    pub source: Arc<Source>,
    pub rows: Vec<Vec<Cell>>,
}

/// A cell.
#[derive(Clone, Debug)]
pub(super) struct Cell {
    pub value: Value,
    pub spot: Spot,
    /// Such as `C7`, where the program that made the sheet calls it so.
    pub address: Option<String>,
    /// Whether a formula gave its value.
    pub computed: bool,
    /// The range that it is merged with, such as `C7:C9`.
    pub merged: Option<String>,
}

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Value {
    Nothing,
    /// As typed, without blanks around it.
    Text(String),
    /// A number of a workbook, with the fewest digits that mean it and a decimal point.
    Number(String),
    /// What is neither, such as “a date”.
    Other(String),
}

impl Cell {
    /// What it shows; empty for what shows nothing.
    pub fn text(&self) -> &str {
        match &self.value {
            Value::Nothing => "",
            Value::Text(text) | Value::Number(text) | Value::Other(text) => text,
        }
    }

    pub fn is_empty(&self) -> bool {
        self.value == Value::Nothing
    }

    /// The empty cell of the same row in that column, counted from 0, where the row ends before it.
    pub fn beside(&self, column: usize) -> Cell {
        let address = self.address.as_ref().map(|_| address(self.spot.line - 1, column as u32));
        Cell { value: Value::Nothing, address, computed: false, merged: None, spot: self.spot.clone() }
    }

    /// Whether it is a number that its program keeps as a binary fraction.
    pub fn is_binary(&self) -> bool {
        matches!(self.value, Value::Number(_))
    }

    pub fn is_text(&self) -> bool {
        matches!(self.value, Value::Text(_))
    }

    /// An error at its place, told with its address.
    pub fn error(&self, code: &'static str, message: impl Into<String>) -> Problem {
        Problem::error(code, self.addressed(message.into())).at(&self.spot)
    }

    /// A warning at its place, told with its address.
    pub fn warning(&self, code: &'static str, message: impl Into<String>) -> Problem {
        Problem::warning(code, self.addressed(message.into())).at(&self.spot)
    }

    fn addressed(&self, message: String) -> String {
        match &self.address {
            Some(address) => format!("{message} (cell {address})"),
            None => message,
        }
    }
}

/// `C7` for row 6 and column 2.
pub(super) fn address(row: u32, column: u32) -> String {
    let mut letters = Vec::new();
    let mut left = column + 1;
    while left > 0 {
        letters.push(char::from(b'A' + ((left - 1) % 26) as u8));
        left = (left - 1) / 26;
    }
    format!("{}{}", letters.iter().rev().collect::<String>(), row + 1)
}

/// A text as names are compared: blanks around it away, those inside made one.
pub(super) fn tidy(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The problem of a sheet that is beyond measure.
pub(super) fn too_large(path: &str, what: &str) -> Problem {
    let problem = Problem::error("SP652", format!("the file holds {what}")).in_file(path);
    problem.help("a table of scores is far smaller; save only the table itself, as CSV or XLSX")
}
