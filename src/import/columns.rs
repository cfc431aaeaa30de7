//! Which column of a sheet holds what: as declared, or by the names that the series itself uses.

use super::delimited::DELIMITERS;
use super::grid::{Cell, Grid, tidy};
use super::signs::{Grouping, Mark};
use crate::intake::nearest_or;
use crate::league::{ComponentIndex, Series, TableSetup};
use crate::problem::{Problem, Problems, Source};
use crate::yaml::{self, Node};
use std::sync::Arc;
use unicode_normalization::UnicodeNormalization;

/// How a sheet is to be read, as far as it is declared.
#[derive(Clone, Debug, Default)]
pub struct Habits {
    /// What a column holds (`id`, `name`, `score`, `components.books`), and the name it has in the sheet.
    pub columns: Vec<(String, String)>,
    pub delimiter: Option<char>,
    pub decimal: Option<Mark>,
    pub grouping: Option<Grouping>,
    /// The sheet's name in a workbook.
    pub sheet: Option<String>,
    /// Words before or behind the names in the sheet that the series' own names do without.
    pub without: Vec<String>,
}

impl Habits {
    /// These, and what the series declares of the table where these leave it open.
    pub fn or_declared(mut self, series: &Arc<Source>, table: &str) -> Habits {
        let Ok(node) = yaml::parse(series) else { return self };
        let tables = node.get("tables").map(Node::items).unwrap_or_default();
        let own = tables.iter().find(|each| each.get("id").and_then(Node::text) == Some(table));
        let Some(declared) = own.and_then(|own| own.get("import")) else { return self };
        let word = |key: &str| declared.get(key).and_then(Node::text);
        if self.columns.is_empty() {
            self.columns = columns(declared);
        }
        self.delimiter = self.delimiter.or_else(|| delimiter(word("delimiter")?));
        self.decimal = self.decimal.or_else(|| mark(word("decimal")?));
        self.grouping = self.grouping.or_else(|| grouping(word("thousands")?));
        let words = declared.get("without").map(Node::items).unwrap_or_default().iter();
        self.without.extend(words.filter_map(|word| word.text().map(str::to_owned)));
        self.sheet = self.sheet.or_else(|| word("sheet").map(str::to_owned));
        self
    }
}

fn columns(declared: &Node) -> Vec<(String, String)> {
    let own = OWN_FIELDS.iter().filter_map(|(_, key)| Some(((*key).to_owned(), declared.get(key)?.text()?.to_owned())));
    let parts = declared.get("components").map(Node::entries).unwrap_or_default().iter();
    let parts =
        parts.filter_map(|(id, column)| Some((format!("components.{}", id.text()?), column.text()?.to_owned())));
    own.chain(parts).collect()
}

/// The sign that a word or the sign itself means.
pub fn delimiter(word: &str) -> Option<char> {
    let meant =
        |(sign, name): &&(char, &str)| *name == word || word.chars().eq([*sign]) || (*sign == '\t' && word == "\\t");
    DELIMITERS.iter().find(meant).map(|(sign, _)| *sign)
}

/// `point` or `comma`, or the sign itself.
pub fn mark(word: &str) -> Option<Mark> {
    match word {
        "point" | "." => Some(Mark::Point),
        "comma" | "," => Some(Mark::Comma),
        _ => None,
    }
}

/// `point`, `comma`, `space` or `apostrophe`, or the sign itself.
pub fn grouping(word: &str) -> Option<Grouping> {
    match word {
        "point" | "." => Some(Grouping::Point),
        "comma" | "," => Some(Grouping::Comma),
        "space" | " " => Some(Grouping::Space),
        "apostrophe" | "'" => Some(Grouping::Apostrophe),
        _ => None,
    }
}

/// Reads `id=Code,score="Điểm số",components.books=Books`.
///
/// # Errors
/// A part without `=`, and a quotation mark that is never closed.
pub fn map(text: &str) -> Result<Vec<(String, String)>, Problem> {
    let mut parts: Vec<String> = vec![String::new()];
    let mut quoted = false;
    for sign in text.chars() {
        quoted ^= sign == '"';
        match parts.last_mut() {
            Some(_) if sign == ',' && !quoted => parts.push(String::new()),
            Some(part) => part.push(sign),
            None => {}
        }
    }
    let pair = |part: &String| {
        let (key, column) = part.split_once('=')?;
        let column = column.trim();
        let inner = column.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap_or(column);
        let column = tidy(&inner.replace("\"\"", "\""));
        (!column.is_empty()).then(|| (key.trim().to_owned(), column))
    };
    let pairs: Option<Vec<(String, String)>> = parts.iter().map(pair).collect();
    let unreadable = || slip(format!("`{text}` does not say which column is what"));
    pairs.filter(|_| !quoted).ok_or_else(unreadable)
}

fn slip(message: String) -> Problem {
    let help = "write it as --map 'name=Unit,score=\"Total score\",components.books=Books'";
    Problem::error("SP687", message).help(help)
}

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Id,
    Name,
    Score,
    Component(ComponentIndex),
}

/// What a score has besides its components, by the names of its fields.
const OWN_FIELDS: [(Role, &str); 3] = [(Role::Id, "id"), (Role::Name, "name"), (Role::Score, "score")];

/// The columns that are wanted, each with the name it should have in the sheet.
pub(super) struct Wanted {
    columns: Vec<(Role, String)>,
    /// Whether they were declared, so that all must be there.
    declared: bool,
}

impl Wanted {
    /// What is declared; otherwise columns that are called as the fields of a week are, as many as there are.
    ///
    /// # Errors
    /// A declared field that no score has.
    pub fn new(columns: &[(String, String)], series: &Series, table: &TableSetup) -> Result<Wanted, Problem> {
        let component = |each: &ComponentIndex| (Role::Component(*each), series.component(*each).id.clone());
        let components = table.components.iter().map(component);
        let own = OWN_FIELDS.map(|(role, name)| (role, name.to_owned()));
        if columns.is_empty() {
            return Ok(Wanted { columns: own.into_iter().chain(components).collect(), declared: false });
        }
        let parts = components.map(|(role, id)| (role, format!("components.{id}")));
        let fields: Vec<(Role, String)> = own.into_iter().chain(parts).collect();
        let role = |key: &str| fields.iter().find(|(_, field)| field == key).map(|(role, _)| *role);
        let unknown = |key: &str| {
            let known: Vec<&str> = fields.iter().map(|(_, field)| field.as_str()).collect();
            let all = || format!("these are known here: {}", known.join(", "));
            let help = nearest_or(key, known.iter().copied(), all);
            Problem::error("SP687", format!("no score of the table `{}` has a field `{key}`", table.id)).help(help)
        };
        let named = |(key, column): &(String, String)| Ok((role(key).ok_or_else(|| unknown(key))?, tidy(column)));
        let columns = columns.iter().map(named).collect::<Result<Vec<_>, Problem>>()?;
        let wanted = Wanted { columns, declared: true };
        if wanted.serves(|role| wanted.columns.iter().any(|(each, _)| *each == role)) {
            Ok(wanted)
        } else {
            Err(slip("a column of ids or names and one of scores or components are needed".to_owned()))
        }
    }

    /// Whether the columns that are there say who has what.
    fn serves(&self, has: impl Fn(Role) -> bool) -> bool {
        let figures =
            self.columns.iter().any(|(role, _)| matches!(role, Role::Score | Role::Component(_)) && has(*role));
        figures && (has(Role::Id) || has(Role::Name))
    }

    /// Finds the columns in one of the first rows.
    ///
    /// # Errors
    /// Columns that are not there, or twice, told by the row that has most of them.
    pub fn find(&self, rows: &[Vec<Cell>], source: &Arc<Source>) -> Result<Header, Problems> {
        let heads = rows.iter().take(HEAD_ROWS).enumerate();
        let tried: Vec<(usize, Vec<Found>)> = heads.map(|(at, row)| (at, self.in_row(row))).collect();
        let serves = |found: &[Found]| {
            let there = |role: Role| found.iter().any(|each| each.role == role && !each.places.is_empty());
            if self.declared { found.iter().all(|each| !each.places.is_empty()) } else { self.serves(there) }
        };
        let Some((row, found)) = tried.iter().find(|(_, found)| serves(found)) else {
            let best =
                tried.iter().rev().max_by_key(|(_, found)| found.iter().filter(|each| !each.places.is_empty()).count());
            return Err(self.missing(best.map(|(at, found)| (rows[*at].as_slice(), found.as_slice())), source));
        };
        let cells = &rows[*row];
        let twice = found.iter().filter(|each| each.places.len() > 1);
        let twice: Vec<Problem> = twice.map(|each| twice_there(each, cells)).collect();
        if !twice.is_empty() {
            return Err(Problems(twice));
        }
        let columns = found
            .iter()
            .filter_map(|each| Some(Column { role: each.role, at: *each.places.first()?, name: each.name.clone() }));
        Ok(Header { row: *row, width: width(cells), columns: columns.collect() })
    }

    fn in_row(&self, row: &[Cell]) -> Vec<Found> {
        let places = |name: &str| -> Vec<usize> {
            let key = key(name);
            (0..row.len()).filter(|at| self::key(row[*at].text()) == key).collect()
        };
        self.columns
            .iter()
            .map(|(role, name)| Found { role: *role, name: name.clone(), places: places(name) })
            .collect()
    }

    fn missing(&self, best: Option<(&[Cell], &[Found])>, source: &Arc<Source>) -> Problems {
        let Some((row, found)) = best else {
            let problem = Problem::error("SP640", "the sheet is empty").in_file(&source.path);
            return problem.help("it needs a row of names above the figures").into();
        };
        let names: Vec<&str> = row.iter().map(Cell::text).filter(|text| !text.is_empty()).collect();
        let there = || {
            format!("the columns are {}", names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", "))
        };
        let at = |problem: Problem| match row.first() {
            Some(cell) => problem.at(&cell.spot),
            None => problem.in_file(&source.path),
        };
        if !self.declared {
            let problem =
                Problem::error("SP640", "no row has a column `id` or `name`, and one `score` or of a component's id");
            return at(problem).help(format!("say which is which with --map; {}", there())).into();
        }
        let lacking = found.iter().filter(|each| each.places.is_empty());
        let problem = |each: &Found| {
            let help = nearest_or(&each.name, names.iter().copied(), there);
            at(Problem::error("SP640", format!("the sheet has no column `{}`", each.name))).help(help)
        };
        Problems(lacking.map(problem).collect())
    }
}

/// The row of names stands among so many first rows.
pub(super) const HEAD_ROWS: usize = 20;

/// A wanted column, and where a row has its name.
struct Found {
    role: Role,
    name: String,
    places: Vec<usize>,
}

fn twice_there(each: &Found, cells: &[Cell]) -> Problem {
    let (first, second) = (&cells[each.places[0]], &cells[each.places[1]]);
    let problem = second.error("SP641", format!("two columns are called `{}`", each.name));
    problem.related(&first.spot, "first here").help("give each its own name")
}

/// Two names that read alike are one: spelling of letters and blanks aside.
fn key(name: &str) -> String {
    tidy(name).nfc().collect()
}

/// How many cells of a row there are up to the last that holds something.
pub(super) fn width(row: &[Cell]) -> usize {
    row.iter().rposition(|cell| !cell.is_empty()).map_or(0, |last| last + 1)
}

/// The row of names, and which column is what.
pub(super) struct Header {
    /// Its number among the rows.
    pub row: usize,
    pub width: usize,
    pub columns: Vec<Column>,
}

/// A column that is read.
pub(super) struct Column {
    pub role: Role,
    pub at: usize,
    pub name: String,
}

impl Header {
    pub fn column(&self, role: Role) -> Option<&Column> {
        self.columns.iter().find(|column| column.role == role)
    }

    /// The cells below, in the columns of figures.
    pub fn figures<'g>(&'g self, grid: &'g Grid) -> impl Iterator<Item = &'g Cell> + Clone {
        let figure = |column: &&Column| matches!(column.role, Role::Score | Role::Component(_));
        let columns = self.columns.iter().filter(figure);
        grid.rows[self.row + 1..].iter().flat_map(move |row| columns.clone().filter_map(|column| row.get(column.at)))
    }
}
