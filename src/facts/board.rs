//! Tables for print: the figures behind the story, each cell a typed value.

use super::Value;
use crate::league::{League, TableIndex};

/// A table for print.
#[derive(Clone, Debug, PartialEq)]
pub struct Board {
    /// `ranking` (a table's rows) or `components` (the protagonist's); names its caption in `labels.ftl`.
    pub id: &'static str,
    pub table: TableIndex,
    /// Keys of the heads in `labels.ftl`: `column-place`, `column-entity`, `column-score` …
    pub columns: Vec<&'static str>,
    pub rows: Vec<BoardRow>,
    /// How many rows the table has that the board leaves out.
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

pub fn all(_league: &League) -> Vec<Board> {
    Vec::new()
}
