//! A sheet of a workbook into rows; the only file that knows the library for workbooks.

use super::archive::{broken, guard};
use super::grid::{Cell, Grid, MOST_CELLS, MOST_COLUMNS, MOST_ROWS, Value, address, tidy, too_large};
use crate::intake::nearest_or;
use crate::problem::{Problem, Problems, Source, Spot};
use calamine::{DataRef, Reader, Sheet, SheetType, SheetVisible, Xlsx};
use std::collections::{HashMap, HashSet};
use std::io::Cursor;
use std::sync::Arc;

type Workbook<'b> = Xlsx<Cursor<&'b [u8]>>;

/// Whether the bytes are those of a workbook, of whatever kind.
pub(super) fn is_workbook(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(OLD)
}

/// How workbooks before 2007 begin, and those with a password.
const OLD: &[u8] = &[0xD0, 0xCF, 0x11, 0xE0];

/// Reads a sheet: the one that is named, else the only one that can be seen.
///
/// # Errors
/// A workbook that is none, holds more than tables, or leaves open which sheet is meant; a sheet beyond measure.
pub(super) fn read(path: &str, bytes: &[u8], named: Option<&str>) -> Result<(Grid, String), Problems> {
    if bytes.starts_with(OLD) {
        let problem =
            Problem::error("SP650", "the workbook is of the old kind (.xls), or has a password").in_file(path);
        return Err(problem.help("save it as XLSX or CSV, without a password").into());
    }
    guard(path, bytes)?;
    let mut workbook: Workbook = Xlsx::new(Cursor::new(bytes)).map_err(|error| broken(path, &error.to_string()))?;
    let sheet = sheet(path, workbook.sheets_metadata(), named)?;
    let merged = merged(&mut workbook, &sheet);
    let stored = stored(path, &mut workbook, &sheet)?;
    let mut grid = laid_out(path, &sheet, stored);
    mark_merged(&mut grid, &merged);
    Ok((grid, sheet))
}

fn sheet(path: &str, all: &[Sheet], named: Option<&str>) -> Result<String, Problem> {
    let tables = || all.iter().filter(|sheet| sheet.typ == SheetType::WorkSheet);
    let seen: Vec<&str> =
        tables().filter(|sheet| sheet.visible == SheetVisible::Visible).map(|sheet| sheet.name.as_str()).collect();
    let unclear = |message: String, help: String| Problem::error("SP653", message).in_file(path).help(help);
    match (named, seen.as_slice()) {
        (Some(name), _) if tables().any(|sheet| sheet.name == name) => Ok(name.to_owned()),
        (Some(name), _) => {
            let help =
                nearest_or(name, tables().map(|sheet| sheet.name.as_str()), || format!("it has {}", seen.join(", ")));
            Err(unclear(format!("the workbook has no sheet `{name}`"), help))
        }
        (None, [only]) => Ok((*only).to_owned()),
        (None, []) => {
            Err(unclear("no sheet of the workbook can be seen".to_owned(), "name one with --sheet".to_owned()))
        }
        (None, several) => {
            let message = format!("the workbook has {} sheets", several.len());
            Err(unclear(message, format!("say which with --sheet: {}", several.join(", "))))
        }
    }
}

/// A cell as it is stored: row and column from 0, value, whether a formula gave it.
type Stored = (u32, u32, Value, bool);

fn stored(path: &str, workbook: &mut Workbook, sheet: &str) -> Result<Vec<Stored>, Problem> {
    let failed = |error: calamine::XlsxError| broken(path, &error.to_string());
    let percentages = percentages(workbook, sheet).map_err(failed)?;
    let mut reader = workbook.worksheet_cells_reader(sheet).map_err(failed)?;
    let mut cells: Vec<Stored> = Vec::new();
    while let Some(cell) = reader.next_cell_with_formula_metadata().map_err(failed)? {
        let computed = cell.formula.is_some();
        let (row, column) = cell.pos;
        let value = match value(cell.value, computed) {
            Value::Nothing => continue,
            Value::Number(number) if percentages.contains(&cell.pos) => {
                Value::Other(format!("{number} shown as a percentage"))
            }
            value => value,
        };
        if row as usize >= MOST_ROWS || column as usize >= MOST_COLUMNS || cells.len() == MOST_CELLS {
            let message = format!("a cell beyond row {MOST_ROWS}, column {MOST_COLUMNS} or {MOST_CELLS} cells");
            return Err(too_large(path, &format!("{message}: {}", address(row, column))));
        }
        cells.push((row, column, value, computed));
    }
    cells.sort_by_key(|(row, column, ..)| (*row, *column));
    cells.dedup_by_key(|(row, column, ..)| (*row, *column));
    Ok(cells)
}

/// The cells that show a hundred times what they hold.
fn percentages(workbook: &mut Workbook, sheet: &str) -> Result<HashSet<(u32, u32)>, calamine::XlsxError> {
    let mut reader = workbook.worksheet_cells_reader(sheet)?;
    let is_percent =
        |style: &calamine::Style| style.number_format.as_ref().is_some_and(|form| percent(&form.format_code));
    let percent: Vec<bool> = reader.styles().iter().map(is_percent).collect();
    let mut cells = HashSet::new();
    if !percent.contains(&true) {
        return Ok(cells);
    }
    while let Some((row, column, style)) = reader.next_style_id()? {
        if percent.get(style) == Some(&true) && cells.len() < MOST_CELLS {
            cells.insert((row, column));
        }
    }
    Ok(cells)
}

/// Whether a number's form has a percent sign that is not only written, as one in quotation marks or behind a `\` is.
fn percent(form: &str) -> bool {
    let unquoted: String = form.split('"').step_by(2).collect();
    unquoted.replace("\\%", "").contains('%')
}

fn value(data: DataRef, computed: bool) -> Value {
    let text = |text: &str| match tidy(text) {
        tidy if tidy.is_empty() => Value::Nothing,
        tidy => Value::Text(tidy),
    };
    match data {
        DataRef::Int(number) => Value::Number(number.to_string()),
        DataRef::Float(number) => Value::Number(if number == 0.0 { "0".to_owned() } else { number.to_string() }),
        DataRef::String(words) => text(&words),
        DataRef::SharedString(words) => text(words),
        DataRef::Bool(truth) => Value::Other(format!("the truth value {truth}")),
        DataRef::DateTime(_) | DataRef::DateTimeIso(_) | DataRef::DurationIso(_) => {
            Value::Other("a date or a time".to_owned())
        }
        DataRef::Error(error) => Value::Other(format!("the error {error}")),
        DataRef::Empty if computed => Value::Other("a formula without a saved result".to_owned()),
        DataRef::Empty => Value::Nothing,
    }
}

/// The cells as rows, with a text of one line a row in which each has its place.
fn laid_out(path: &str, sheet: &str, stored: Vec<Stored>) -> Grid {
    let mut lines: Vec<String> = Vec::new();
    let mut places: Vec<(usize, u32, u32, u32, Value, bool)> = Vec::new();
    for (row, column, value, computed) in stored {
        lines.resize(lines.len().max(row as usize + 1), String::new());
        let line = &mut lines[row as usize];
        if !line.is_empty() {
            line.push_str(" | ");
        }
        let shown = match &value {
            Value::Text(text) | Value::Number(text) | Value::Other(text) => text.as_str(),
            Value::Nothing => "",
        };
        let from = line.chars().count() as u32 + 1;
        line.push_str(shown);
        places.push((row as usize, column, from, shown.chars().count() as u32, value, computed));
    }
    let source = Arc::new(Source { path: format!("{path}!{sheet}"), text: lines.join("\n") });
    let mut rows: Vec<Vec<Cell>> = Vec::new();
    let mut last = None;
    for (row, column, from, length, value, computed) in places {
        if last != Some(row) {
            rows.push(Vec::new());
            last = Some(row);
        }
        let Some(cells) = rows.last_mut() else { continue };
        let cell = |column, value, length, computed| Cell {
            value,
            spot: Spot { source: source.clone(), line: row as u32 + 1, column: from, length },
            address: Some(address(row as u32, column)),
            computed,
            merged: None,
        };
        cells.extend((cells.len() as u32..column).map(|column| cell(column, Value::Nothing, 1, false)));
        cells.push(cell(column, value, length.max(1), computed));
    }
    Grid { source, rows }
}

/// The ranges of cells that are merged, by first and last row and column.
fn merged(workbook: &mut Workbook, sheet: &str) -> Vec<calamine::Dimensions> {
    workbook.merge_cells_by_sheet_name(sheet).unwrap_or_default()
}

/// A merged cell stands for several, so that it is none of theirs.
fn mark_merged(grid: &mut Grid, merged: &[calamine::Dimensions]) {
    if merged.is_empty() {
        return;
    }
    let range = |range: &calamine::Dimensions| {
        let (first, last) = (address(range.start.0, range.start.1), address(range.end.0, range.end.1));
        (first.clone(), format!("{first}:{last}"))
    };
    let ranges: HashMap<String, String> = merged.iter().map(range).collect();
    for cell in grid.rows.iter_mut().flatten() {
        cell.merged = cell.address.as_ref().and_then(|address| ranges.get(address)).cloned();
    }
}
