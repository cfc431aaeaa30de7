//! The rows of a sheet as scores.

use super::columns::{Column, HEAD_ROWS, Habits, Header, Role, Wanted, width};
use super::delimited::{self, DELIMITERS};
use super::grid::{Cell, Grid};
use super::members::Members;
use super::signs::Signs;
use super::workbook;
use crate::intake;
use crate::league::{ComponentIndex, EntityIndex, IsoWeek, Series, TableIndex};
use crate::problem::{Problem, Problems, Source, Spot, named};
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

/// Somebody's figures, as exact as they were written.
#[derive(Clone, Debug)]
pub struct Score {
    pub entity: EntityIndex,
    /// Digits with a decimal point, and where they were read.
    pub score: Option<(String, Spot)>,
    pub components: Vec<(ComponentIndex, String, Spot)>,
}

/// What a sheet holds.
#[derive(Debug)]
pub struct Import {
    pub scores: Vec<Score>,
    /// How it was read, in a line for the person who has to confirm it.
    pub seen: String,
    /// Warnings.
    pub problems: Problems,
}

/// Reads the scores of one table from a file of that path and bytes.
///
/// # Errors
/// Everything that is in doubt or wrong, each with its cell.
pub fn import(
    (path, bytes): (&str, Vec<u8>),
    (series, table, week): (&Series, TableIndex, IsoWeek),
    habits: &Habits,
) -> Result<Import, Problems> {
    let setup = series.table(table);
    let wanted = Wanted::new(&habits.columns, series, setup)?;
    let sheet = if workbook::is_workbook(&bytes) {
        let (grid, name) = workbook::read(path, &bytes, habits.sheet.as_deref())?;
        let header = wanted.find(&grid.rows, &grid.source)?;
        Sheet { grid, header, form: format!("sheet `{name}`"), fixed_width: false }
    } else {
        delimited(path, bytes, &wanted, habits)?
    };
    let signs = Signs::find(sheet.header.figures(&sheet.grid), habits.decimal, habits.grouping)?;
    let members = Members::new(series, table, week, &habits.without);
    let mut reader = Reader { sheet: &sheet, signs, members, series, problems: Problems::default() };
    let scores = reader.scores();
    if !reader.problems.has_errors() {
        reader.doubts(&scores);
    }
    let (form, rows) = (&sheet.form, if scores.len() == 1 { "row" } else { "rows" });
    let decimals = signs.mark.map_or("no decimals in a text".to_owned(), |mark| format!("decimal {}", mark.name()));
    let seen =
        format!("{path}: {form}, {decimals}, {} {rows}, table {}; {}", scores.len(), setup.id, sheet.columns(series));
    reader.problems.unless_errors(()).map(|((), problems)| Import { scores, seen, problems })
}

/// A sheet with its row of names found.
struct Sheet {
    grid: Grid,
    header: Header,
    /// What kind of sheet it is, as found.
    form: String,
    /// Whether every row must have as many cells as the row of names.
    fixed_width: bool,
}

impl Sheet {
    /// What is read from which column.
    fn columns(&self, series: &Series) -> String {
        let field = |role| match role {
            Role::Id => "id".to_owned(),
            Role::Name => "name".to_owned(),
            Role::Score => "score".to_owned(),
            Role::Component(index) => format!("components.{}", series.component(index).id),
        };
        let said = |column: &Column| format!("{} = “{}”", field(column.role), column.name);
        self.header.columns.iter().map(said).collect::<Vec<_>>().join(", ")
    }
}

/// A delimited text: the delimiter that is declared, else the only one with which the columns are there.
fn delimited(path: &str, bytes: Vec<u8>, wanted: &Wanted, habits: &Habits) -> Result<Sheet, Problems> {
    let (source, encoding) = intake::decode_any(path, bytes)?;
    let source = Arc::new(source);
    let delimiter = match habits.delimiter {
        Some(sign) => sign,
        None => detected(&source, wanted)?,
    };
    let grid = delimited::read(&source, delimiter)?;
    let header = wanted.find(&grid.rows, &source)?;
    let shown = DELIMITERS.iter().find(|(sign, _)| *sign == delimiter).map_or("", |(_, name)| name);
    let form = format!("{encoding}, delimiter {shown}");
    Ok(Sheet { grid, header, form, fixed_width: true })
}

fn detected(source: &Arc<Source>, wanted: &Wanted) -> Result<char, Problems> {
    let tried = DELIMITERS.map(|(sign, name)| {
        let rows = delimited::first(source, sign, HEAD_ROWS);
        let most = rows.iter().map(|row| width(row)).max().unwrap_or(0);
        (sign, name, wanted.find(&rows, source), most)
    });
    let fitting: Vec<&str> = tried.iter().filter(|(.., found, _)| found.is_ok()).map(|(_, name, ..)| *name).collect();
    match fitting.as_slice() {
        [_] => Ok(tried.iter().find(|(.., found, _)| found.is_ok()).map_or(',', |(sign, ..)| *sign)),
        [] => match tried.into_iter().max_by_key(|(.., most)| *most) {
            // Told for the delimiter that parts the text most, which is probably the one.
            Some((_, _, Err(found), most)) if most > 1 => Err(found),
            _ => {
                let problem =
                    Problem::error("SP642", "no delimiter parts the lines of this file").in_file(&source.path);
                Err(problem.help("say it with --delimiter comma, semicolon, tab or bar; see whether it is CSV").into())
            }
        },
        several => {
            let message = format!("the columns are there with more than one delimiter: {}", several.join(", "));
            let problem = Problem::error("SP642", message).in_file(&source.path);
            Err(problem.help(format!("say which is meant: --delimiter {}", several.join(" or "))).into())
        }
    }
}

/// More problems of rows than these tell nobody more.
const MOST_PROBLEMS: usize = 200;

/// More names than these are counted, not told.
const MOST_NAMED: usize = 10;

/// A sheet while it is read.
struct Reader<'a> {
    sheet: &'a Sheet,
    signs: Signs,
    members: Members<'a>,
    series: &'a Series,
    problems: Problems,
}

impl Reader<'_> {
    fn scores(&mut self) -> Vec<Score> {
        let mut first: HashMap<EntityIndex, &Cell> = HashMap::new();
        let mut scores = Vec::new();
        let sheet = self.sheet;
        for row in &sheet.grid.rows[sheet.header.row + 1..] {
            if self.problems.0.len() >= MOST_PROBLEMS {
                break;
            }
            let Some(score) = self.score(row) else { continue };
            let whose = self.cell(row, Role::Id).or(self.cell(row, Role::Name));
            let earlier = whose.and_then(|cell| Some((cell, first.insert(score.entity, cell)?)));
            if let Some((cell, earlier)) = earlier {
                let message = format!("{} stands here again", self.members.called(score.entity));
                let problem = cell.error("SP647", message).related(&earlier.spot, "first here");
                self.problems.add(problem.help("keep one of the rows"));
                continue;
            }
            scores.push(score);
        }
        if scores.is_empty() && self.problems.is_empty() {
            let problem = Problem::error("SP640", "no row of figures stands below the names of the columns");
            let at = self.sheet.grid.rows[self.sheet.header.row].first();
            self.problems.add(
                at.map_or(problem.clone(), |cell| problem.at(&cell.spot)).help("see whether it is the right sheet"),
            );
        }
        scores
    }

    fn cell<'r>(&self, row: &'r [Cell], role: Role) -> Option<&'r Cell> {
        row.get(self.sheet.header.column(role)?.at).filter(|cell| !cell.is_empty())
    }

    /// The figures of a row; nothing where it is empty, or something in it is wrong, which is told.
    fn score(&mut self, row: &[Cell]) -> Option<Score> {
        let header = &self.sheet.header;
        let first = row.iter().find(|cell| !cell.is_empty())?;
        if self.sheet.fixed_width && !self.fits(row, first) {
            return None;
        }
        if let Some(problem) = header.columns.iter().filter_map(|column| merged(row.get(column.at)?)).next() {
            self.problems.add(problem);
            return None;
        }
        let (id, name) = (self.cell(row, Role::Id), self.cell(row, Role::Name));
        let entity = self.members.find(first, id, name).map_err(|problem| self.problems.add(problem)).ok();
        id.or(name)?;
        let (mut score, mut components) = (None, Vec::new());
        for column in &header.columns {
            match column.role {
                Role::Id | Role::Name => {}
                Role::Score => score = self.figure(row, column, first),
                Role::Component(index) => {
                    components.extend(self.figure(row, column, first).map(|(digits, spot)| (index, digits, spot)));
                }
            }
        }
        let figures = header.columns.iter().filter(|column| matches!(column.role, Role::Score | Role::Component(_)));
        let whole = figures.count() == components.len() + usize::from(score.is_some());
        Some(Score { entity: entity.filter(|_| whole)?, score, components })
    }

    /// Whether a row has as many fields as there are names; empty ones at its end do not count.
    fn fits(&mut self, row: &[Cell], first: &Cell) -> bool {
        let (own, names) = (width(row), self.sheet.header.width);
        let short = row.len() < names;
        if own <= names && !short {
            return true;
        }
        let count = if short { row.len() } else { own };
        let fields = if count == 1 { "field" } else { "fields" };
        let message = format!("the row has {count} {fields}, and there are {names} columns");
        let cell = row.get(names).filter(|_| own > names).unwrap_or(first);
        let help = "see whether a delimiter is missing, or stands in a text or number without quotation marks";
        self.problems.add(cell.error("SP645", message).help(help));
        false
    }

    /// The exact number of a cell.
    fn figure(&mut self, row: &[Cell], column: &Column, first: &Cell) -> Option<(String, Spot)> {
        let Some(cell) = row.get(column.at).filter(|cell| !cell.is_empty()) else {
            let place = row.get(column.at).cloned().unwrap_or_else(|| first.beside(column.at));
            let problem = place.error("SP644", format!("nothing stands under “{}”", column.name));
            self.problems.add(problem.help("fill it in, or remove the row of who has no score"));
            return None;
        };
        match self.exact(cell).and_then(|()| self.signs.number(cell)) {
            Ok(digits) => Some((digits, cell.spot.clone())),
            Err(problem) => {
                self.problems.add(problem);
                None
            }
        }
    }

    /// Whether the shortest decimal that a workbook's binary fraction means has no more decimals than the series.
    fn exact(&self, cell: &Cell) -> Result<(), Problem> {
        let digits = cell.text();
        let places = digits.split_once('.').map_or(0, |(_, decimals)| decimals.len());
        if !cell.is_binary() || places <= self.series.decimals as usize {
            return Ok(());
        }
        let message = format!("{digits} has {places} decimals; the series publishes {}", self.series.decimals);
        let address = cell.address.as_deref().unwrap_or_default();
        let help = format!("round it in the sheet, as =ROUND({address},{})", self.series.decimals);
        Err(cell.error("SP649", message).help(help))
    }

    /// Warns of what may be right: formulas, numbers that are texts, and who is no longer listed.
    fn doubts(&mut self, scores: &[Score]) {
        let sheet = self.sheet;
        let count = |wanted: &dyn Fn(&Cell) -> bool| {
            let mut found = sheet.header.figures(&sheet.grid).filter(|cell| wanted(cell));
            found.next().map(|first| (first, 1 + found.count()))
        };
        if let Some((cell, count)) = count(&|cell| cell.computed) {
            let message = format!("{count} of the figures were worked out by formulas and are taken as last saved");
            self.problems
                .add(cell.warning("SP654", message).help("make sure that the file was saved after its last change"));
        }
        if let Some((cell, count)) = count(&|cell| cell.address.is_some() && cell.is_text()) {
            let message = format!("{count} of the figures are texts in the sheet, such as “{}”", cell.text());
            self.problems
                .add(cell.warning("SP658", message).help("they are read as numbers; see whether all are right"));
        }
        self.problems.0.extend(self.absent(scores));
    }

    fn absent(&self, scores: &[Score]) -> Option<Problem> {
        let (week, listed) = self.members.last.as_ref()?;
        let there: HashSet<EntityIndex> = scores.iter().map(|score| score.entity).collect();
        let absent: Vec<&EntityIndex> = listed.iter().filter(|each| !there.contains(each)).collect();
        let names = named(absent.iter().map(|each| self.members.called(**each)), MOST_NAMED);
        let message = format!("{} of those that {week} lists are not in the sheet: {names}", absent.len());
        let problem = Problem::warning("SP648", message).in_file(&self.sheet.grid.source.path);
        (!absent.is_empty()).then(|| problem.help("see whether a row is missing"))
    }
}

/// Told of a cell that stands for several.
fn merged(cell: &Cell) -> Option<Problem> {
    let range = cell.merged.as_ref()?;
    let problem = cell.error("SP655", format!("the cells {range} are merged, so that one stands for several"));
    Some(problem.help("part them and fill in each"))
}
