//! Delimited text into rows; the only file that knows the library for it.

use super::grid::{Cell, Grid, MOST_CELLS, MOST_COLUMNS, MOST_ROWS, Value, tidy, too_large};
use crate::problem::{Problem, Problems, Source, Spot};
use csv::{ReaderBuilder, StringRecord};
use std::sync::Arc;

/// The signs that part the fields of a line, with what they are called.
pub(super) const DELIMITERS: [(char, &str); 4] = [(',', "comma"), (';', "semicolon"), ('\t', "tab"), ('|', "bar")];

/// Reads the rows; blank ones are left out.
///
/// # Errors
/// A quotation mark that is never closed, and a text beyond measure.
pub(super) fn read(source: &Arc<Source>, delimiter: char) -> Result<Grid, Problems> {
    // A row may go over several lines, but not each of so many.
    let lines = source.text.bytes().filter(|byte| *byte == b'\n').count();
    let rows = if lines > 4 * MOST_ROWS { Err(beyond(source).into()) } else { rows(source, delimiter) };
    rows.map(|rows| Grid { source: source.clone(), rows })
}

fn beyond(source: &Source) -> Problem {
    let message = format!("more than {MOST_ROWS} rows, {MOST_COLUMNS} columns or {MOST_CELLS} fields");
    too_large(&source.path, &message)
}

/// The first rows, as a look at what the text may be.
pub(super) fn first(source: &Arc<Source>, delimiter: char, count: usize) -> Vec<Vec<Cell>> {
    let mut places = Places { source, delimiter, rest: &source.text, line: 1 };
    records(source, delimiter).take(count).map_while(|record| places.row(&record).ok()).collect()
}

fn records(source: &Arc<Source>, delimiter: char) -> impl Iterator<Item = StringRecord> {
    let mut builder = ReaderBuilder::new();
    builder.delimiter(u8::try_from(delimiter).unwrap_or(b',')).has_headers(false).flexible(true);
    // Reading from a text neither fails nor meets bytes that are none.
    builder.from_reader(source.text.as_bytes()).into_records().map_while(Result::ok)
}

fn rows(source: &Arc<Source>, delimiter: char) -> Result<Vec<Vec<Cell>>, Problems> {
    let mut places = Places { source, delimiter, rest: &source.text, line: 1 };
    let (mut rows, mut cells) = (Vec::new(), 0);
    for record in records(source, delimiter) {
        let row = places.row(&record)?;
        cells += row.len();
        if rows.len() == MOST_ROWS || record.len() > MOST_COLUMNS || cells > MOST_CELLS {
            return Err(beyond(source).into());
        }
        if row.iter().any(|cell| !cell.is_empty()) {
            rows.push(row);
        }
    }
    Ok(rows)
}

/// Where the fields of the text stand, record by record.
struct Places<'s> {
    source: &'s Arc<Source>,
    delimiter: char,
    rest: &'s str,
    line: u32,
}

impl Places<'_> {
    /// The record's fields with their places.
    fn row(&mut self, record: &StringRecord) -> Result<Vec<Cell>, Problem> {
        let spots = self.next()?;
        let cell = |(at, field): (usize, &str)| {
            let spot = spots.get(at).or(spots.last()).cloned();
            let spot = spot.unwrap_or(Spot { source: self.source.clone(), line: self.line, column: 1, length: 1 });
            let text = tidy(field);
            let value = if text.is_empty() { Value::Nothing } else { Value::Text(text) };
            Cell { value, spot, address: None, computed: false, merged: None }
        };
        Ok(record.iter().take(MOST_COLUMNS).enumerate().map(cell).collect())
    }

    /// The places of the next record's fields, each as far as its first line goes; empty lines are none.
    fn next(&mut self) -> Result<Vec<Spot>, Problem> {
        while let Some(rest) = self.rest.strip_prefix('\n') {
            self.rest = rest;
            self.line += 1;
        }
        let mut field = Field::new(self.line, 1);
        let mut spots = Vec::new();
        let (mut line, mut column, mut end) = (self.line, 1, self.rest.len());
        for (at, character) in self.rest.char_indices() {
            let outside = !field.is_open();
            if outside && (character == self.delimiter || character == '\n') {
                if spots.len() < MOST_COLUMNS {
                    spots.push(field.spot(self.source));
                }
                field = Field::new(line, column + 1);
                if character == '\n' {
                    end = at;
                    break;
                }
            } else {
                field.take(character);
            }
            (line, column) = if character == '\n' { (line + 1, 1) } else { (line, column + 1) };
        }
        if end == self.rest.len() {
            if field.is_open() {
                let problem = Problem::error("SP645", "this quotation mark is never closed");
                return Err(problem.at(&field.spot(self.source)).help("close it where the text ends"));
            }
            spots.push(field.spot(self.source));
        }
        self.rest = &self.rest[end..];
        self.line = line;
        Ok(spots)
    }
}

/// A field while its characters go by.
struct Field {
    line: u32,
    column: u32,
    length: u32,
    /// Whether it began with a quotation mark, and how many of them have gone by.
    quoted: bool,
    quotes: usize,
    taken: usize,
    broken: bool,
}

impl Field {
    fn new(line: u32, column: u32) -> Self {
        Field { line, column, length: 0, quoted: false, quotes: 0, taken: 0, broken: false }
    }

    fn take(&mut self, character: char) {
        self.quoted |= self.taken == 0 && character == '"';
        self.quotes += usize::from(character == '"');
        self.taken += 1;
        self.broken |= character == '\n';
        self.length += u32::from(!self.broken);
    }

    /// Whether a quotation mark is still open, so that what follows belongs to it.
    fn is_open(&self) -> bool {
        self.quoted && self.quotes % 2 == 1
    }

    fn spot(&self, source: &Arc<Source>) -> Spot {
        Spot { source: source.clone(), line: self.line, column: self.column, length: self.length.max(1) }
    }
}
