//! The text of a week's file: blank for people to fill in, with figures, or one that waits with figures laid into it.

use super::scores::Score;
use crate::intake::SchemaOf;
use crate::league::{self, Coverage, Date, IsoWeek, Series, Span, Table, TableIndex, TableSetup, Week, display};
use crate::problem::{Problem, Source, Spot};
use crate::yaml::{self, Node};
use std::fmt::Write as _;
use std::ops::Range;
use std::sync::Arc;

/// A week's file, and the cells that its figures came from.
#[derive(Debug, Default)]
pub struct Written {
    pub text: String,
    /// Line, column and length of a figure in the text, counted in characters from 1, and its cell.
    places: Vec<(u32, u32, u32, Spot)>,
    /// Where the line begins that was last looked for, and its number before counting from 1.
    reached: (usize, u32),
}

impl Written {
    /// The cell that stands behind a place of the text.
    pub fn origin(&self, place: &Spot) -> Option<&Spot> {
        let behind = |(line, column, length, _): &&(u32, u32, u32, Spot)| {
            *line == place.line && (*column..column + (*length).max(1)).contains(&place.column)
        };
        self.places.iter().find(behind).map(|(.., spot)| spot)
    }

    /// Adds a text that came from a cell.
    fn put(&mut self, words: &str, cell: &Spot) {
        let (from, lines) = self.reached;
        let line = lines + self.text[from..].matches('\n').count() as u32;
        let start = self.text[from..].rfind('\n').map_or(from, |at| from + at + 1);
        self.reached = (start, line);
        let column = self.text[start..].chars().count() as u32 + 1;
        self.places.push((line + 1, column, words.chars().count() as u32, cell.clone()));
        self.text.push_str(words);
    }
}

/// The week after `last`: the same tables, as wholly listed, and entities in the same order, each with last week's score
/// as a comment.
pub fn blank(series: &Series, last: &Week) -> String {
    let mut text = head(series, last.iso.next());
    for (setup, table) in series.tables.iter().zip(&last.tables) {
        let Some(table) = table else { continue };
        text.push_str(&table_head(setup, Some(table)));
        for row in table.rows() {
            let _ = writeln!(text, "      {}", blank_row(series, row));
        }
    }
    text
}

fn blank_row(series: &Series, row: &league::Row) -> String {
    let id = &series.entity(row.entity).id;
    let was = display(row.score.value, series.decimals);
    if row.components.is_empty() {
        return format!("{id}:   # was {was}");
    }
    let blanks: Vec<String> =
        row.components.iter().map(|(each, _)| format!("{}: ", series.component(*each).id)).collect();
    format!("{id}: {{ components: {{ {}}} }}   # was {was}", blanks.join(", "))
}

/// All above the tables. Weeks are released as long after their Monday as the last one before was.
fn head(series: &Series, week: IsoWeek) -> String {
    let mut text = format!("{}week: {week}\n", SchemaOf::Week.modeline());
    let before = series.weeks.iter().rev().find(|each| each.iso < week && each.released.is_some());
    let later = |before: &Week| Some(before.released?.saturating_add(Span::new().days(7 * week.since(before.iso))));
    let released: Option<Date> = before.and_then(later);
    if let Some(released) = released {
        let _ = writeln!(text, "released: {released}");
    }
    text.push_str("tables:\n");
    text
}

/// A table's lines above its scores, as wholly listed as it was the last time.
fn table_head(setup: &TableSetup, last: Option<&Table>) -> String {
    let coverage = match last.map(|table| table.coverage) {
        Some(Coverage::Top) => "    coverage: top\n",
        Some(Coverage::Some) => "    coverage: some\n",
        Some(Coverage::All) | None => "",
    };
    format!("  {}:\n{coverage}    scores:\n", setup.id)
}

/// A week's file with the scores of one table.
pub fn new(series: &Series, week: IsoWeek, table: TableIndex, scores: &[Score]) -> Written {
    let mut written = Written { text: head(series, week), ..Written::default() };
    add_table(&mut written, (series, week, table), scores);
    written
}

fn add_table(written: &mut Written, (series, week, table): (&Series, IsoWeek, TableIndex), scores: &[Score]) {
    let setup = series.table(table);
    let last = series.weeks.iter().rev().filter(|each| each.iso < week).find_map(|each| each.table(table));
    // Where all are listed, nothing need be said of it.
    let whole = setup.population.is_some_and(|population| population as usize == scores.len());
    written.text.push_str(&table_head(setup, last.filter(|_| !whole)));
    scores.iter().for_each(|score| add_row(written, series, 6, score));
}

fn add_row(written: &mut Written, series: &Series, indent: usize, score: &Score) {
    let _ = write!(written.text, "{:indent$}{}: ", "", series.entity(score.entity).id);
    if let (Some((digits, cell)), true) = (&score.score, score.components.is_empty()) {
        written.put(digits, cell);
        written.text.push('\n');
        return;
    }
    written.text.push_str("{ ");
    if let Some((digits, cell)) = &score.score {
        written.text.push_str("score: ");
        written.put(digits, cell);
        written.text.push_str(", ");
    }
    written.text.push_str("components: { ");
    for (at, (component, digits, cell)) in score.components.iter().enumerate() {
        let _ = write!(written.text, "{}{}: ", if at > 0 { ", " } else { "" }, series.component(*component).id);
        written.put(digits, cell);
    }
    written.text.push_str(" } }\n");
}

/// A week's file that is there already, with the scores of one table laid into it; all other text stays as it is. Scores
/// are replaced where all of them are blank, and others only if `force` says so.
///
/// # Errors
/// Scores that are there, and a form of the file in which no line can be replaced safely.
pub fn filled(
    file: &Arc<Source>,
    (series, week, table): (&Series, IsoWeek, TableIndex),
    scores: &[Score],
    force: bool,
) -> Result<Written, Problem> {
    let odd = |why: &str| unsafe_form(&file.path, why);
    let node = yaml::parse(file).map_err(|_| odd("it is not well-formed"))?;
    let lines: Vec<&str> = file.text.lines().collect();
    let setup = series.table(table);
    let (key, tables) = entry(&node, "tables").ok_or_else(|| odd("it has no `tables:`"))?;
    if !is_block(key, tables) {
        return Err(odd("its tables do not stand each on lines of its own"));
    }
    let Some((_, own)) = entry(tables, &setup.id) else {
        let at = end(&lines, key.spot.line as usize, column(key));
        return Ok(spliced(&lines, at..at, |written| add_table(written, (series, week, table), scores)));
    };
    let (key, rows) = entry(own, "scores").ok_or_else(|| odd("the table has no `scores:`"))?;
    let first = rows.entries().first().map(|(name, _)| name).filter(|_| is_block(key, rows));
    let first = first.ok_or_else(|| odd("its scores do not stand each on a line of its own"))?;
    let range = first.spot.line as usize - 1..end(&lines, key.spot.line as usize, column(key));
    let kinds = || lines[range.clone()].iter().map(|line| Row::of(line));
    if !force && kinds().any(|kind| kind == Row::Filled) {
        let problem = Problem::error("SP656", format!("the table `{}` has scores in this week already", setup.id));
        return Err(problem
            .at(&first.spot)
            .help("remove them, or replace them with --force; the old file is kept beside"));
    }
    if !force && kinds().any(|kind| kind == Row::Foreign) {
        return Err(odd("somebody's words stand among its blank scores"));
    }
    let indent = column(first);
    Ok(spliced(&lines, range, |written| scores.iter().for_each(|score| add_row(written, series, indent, score))))
}

/// The lines with those of a range replaced by what is added.
fn spliced(lines: &[&str], range: Range<usize>, add: impl FnOnce(&mut Written)) -> Written {
    let mut written = Written::default();
    let copy = |written: &mut Written, lines: &[&str]| {
        for line in lines {
            let _ = writeln!(written.text, "{line}");
        }
    };
    copy(&mut written, &lines[..range.start]);
    add(&mut written);
    copy(&mut written, &lines[range.end..]);
    written
}

fn entry<'n>(node: &'n Node, name: &str) -> Option<(&'n Node, &'n Node)> {
    node.entries().iter().find(|(key, _)| key.text() == Some(name)).map(|(key, value)| (key, value))
}

/// How many blanks stand before it.
fn column(node: &Node) -> usize {
    node.spot.column as usize - 1
}

/// Whether a mapping's entries each begin a line below its key, further in.
fn is_block(key: &Node, value: &Node) -> bool {
    let names: Vec<&Spot> = value.entries().iter().map(|(name, _)| &name.spot).collect();
    let further = names.first().is_some_and(|first| first.line > key.spot.line && first.column > key.spot.column);
    further && names.windows(2).all(|pair| pair[0].line < pair[1].line && pair[0].column == pair[1].column)
}

/// The number of lines up to the last that belongs to a key on a line with so many blanks before it; what is empty or a
/// comment behind that belongs to what follows.
fn end(lines: &[&str], key: usize, indent: usize) -> usize {
    let says = |line: &str| !line.trim().is_empty() && !line.trim_start().starts_with('#');
    let inside = |line: &&&str| !says(line) || line.len() - line.trim_start().len() > indent;
    let below = lines[key..].iter().take_while(inside).count();
    let last = lines[key..key + below].iter().rposition(|line| says(line)).map_or(0, |last| last + 1);
    key + last
}

/// What stands on a line among scores.
#[derive(Clone, Copy, PartialEq)]
enum Row {
    /// A name with blank figures, and at most last week's score behind it, as it was written to be filled in.
    Blank,
    Filled,
    /// Words of somebody.
    Foreign,
}

impl Row {
    fn of(line: &str) -> Row {
        let (row, comment) = line.split_once('#').map_or((line, None), |(row, comment)| (row, Some(comment)));
        let ours = comment.is_none_or(|comment| comment.trim_start().starts_with("was "));
        match row.trim().split_once(':') {
            Some((_, figures)) if !is_blank(figures) => Row::Filled,
            Some(_) if ours => Row::Blank,
            _ => Row::Foreign,
        }
    }
}

/// Whether figures are only named: nothing stands behind the colon of any.
fn is_blank(figures: &str) -> bool {
    let fields = figures.split(['{', '}', ',']).map(str::trim).filter(|field| !field.is_empty());
    fields.into_iter().all(|field| field.ends_with(':'))
}

/// The problem of a file whose lines cannot be replaced without harm.
pub fn unsafe_form(path: &str, why: &str) -> Problem {
    let problem = Problem::error("SP657", format!("nothing can be laid into this file safely: {why}")).in_file(path);
    problem.help("fill in the figures by hand, or move the file away and import again")
}
