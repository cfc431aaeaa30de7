//! `import`: a sheet from elsewhere into a week's file.

use super::ImportArguments;
use super::gather::{self, Gathered, shown};
use super::schema;
use super::talk::{Exit, Talk};
use crate::import::{self, Habits, Import, Written};
use crate::intake::{self, closest};
use crate::league::{IsoWeek, Series, TableIndex};
use crate::problem::{Problem, Problems, Source, Spot, stem};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

pub(super) fn run(wish: &ImportArguments, talk: &Talk) -> Exit {
    let ready = match ready(wish) {
        Ok(ready) => ready,
        Err(problems) => return talk.tell(&problems),
    };
    talk.say(&ready.seen);
    let told = talk.tell(&ready.problems);
    if wish.dry_run {
        return told.max(talk.give(&ready.text));
    }
    match ready.write() {
        Ok(kept) => {
            let series = wish.series.as_deref().map(|series| format!(" {}", shown(series))).unwrap_or_default();
            talk.say(&format!("wrote {}{kept}   next:  scorepress check{series}", shown(&ready.path)));
            told
        }
        Err(problem) => talk.tell(&problem.into()),
    }
}

/// The warnings of who is missing, by comparison with the week before and with the population.
const ABSENT: &str = "SP648";
const SHORT: &str = "SP318";

/// A week's file, ready to be put in its place.
struct Ready {
    folder: PathBuf,
    path: PathBuf,
    text: String,
    /// The file that is there, where it is not only blank.
    kept: Option<Vec<u8>>,
    seen: String,
    problems: Problems,
}

fn ready(wish: &ImportArguments) -> Result<Ready, Problems> {
    let folder = gather::folder(wish.series.clone())?;
    let gathered = gather::setup(&folder)?;
    let series = &gathered.series;
    let week = gather::named_week(&wish.week)?;
    let table = table(series, wish.table.as_deref())?;
    let habits = Habits {
        columns: wish.map.as_deref().map(import::map).transpose()?.unwrap_or_default(),
        delimiter: wish.delimiter,
        decimal: wish.decimal,
        grouping: wish.thousands,
        sheet: wish.sheet.clone(),
        without: Vec::new(),
    };
    let habits = habits.or_declared(&gathered.sources.series, &series.table(table).id);
    let file = (shown(&wish.file), gather::bytes(&wish.file)?);
    let Import { scores, seen, mut problems } = import::import((&file.0, file.1), (series, table, week), &habits)?;
    let there = gathered.sources.weeks.iter().find(|file| stem(&file.path) == week.to_string());
    let written = match there {
        Some(file) => import::filled(file, (series, week, table), &scores, wish.force)?,
        None => import::new(series, week, table, &scores),
    };
    let path = match there {
        Some(file) => folder.join("weeks").join(file.path.rsplit('/').next().unwrap_or_default()),
        None => folder.join("weeks").join(format!("{week}.yaml")),
    };
    let absent_told = problems.0.iter().any(|problem| problem.code == ABSENT);
    let mut proved = proved(&gathered, &path, &written, week)?;
    proved.0.retain(|problem| !(absent_told && problem.code == SHORT));
    problems.extend(proved);
    let before = if there.is_some() { gather::bytes(&path)? } else { Vec::new() };
    let text = as_before(&written.text, &before);
    let kept = (there.is_some() && wish.force).then_some(before);
    Ok(Ready {
        text: text.ok_or_else(|| import::unsafe_form(&shown(&path), "its line ends are of two kinds"))?,
        path,
        kept,
        seen,
        problems,
        folder,
    })
}

/// The table that is meant.
fn table(series: &Series, named: Option<&str>) -> Result<TableIndex, Problem> {
    let known = || series.tables.iter().map(|table| table.id.as_str());
    let (message, help) = match named {
        None if series.tables.len() == 1 => return Ok(TableIndex(0)),
        None => ("the series has several tables".to_owned(), String::new()),
        Some(name) => match series.tables.iter().position(|table| table.id == name) {
            Some(at) => return Ok(TableIndex(at as u16)),
            None => {
                (format!("the series has no table `{name}`"), closest(name, known()).unwrap_or_default().to_owned())
            }
        },
    };
    let help = match help.as_str() {
        "" => format!("say which with --table: {}", known().collect::<Vec<_>>().join(", ")),
        near => format!("did you mean `{near}`?"),
    };
    Err(Problem::error("SP686", message).help(help))
}

/// Reads the series as it will be, and tells what is then said of the week: at the cells of the sheet, where they are to
/// blame.
///
/// # Errors
/// What would keep the series from being told.
fn proved(gathered: &Gathered, path: &Path, written: &Written, week: IsoWeek) -> Result<Problems, Problems> {
    let mut files = gathered.sources.clone();
    files.weeks.retain(|file| stem(&file.path) != week.to_string());
    let name = shown(path);
    files.weeks.push(Arc::new(Source { path: name.clone(), text: written.text.clone() }));
    files.weeks.sort_by(|one, other| one.path.cmp(&other.path));
    let found = match intake::read_any(&files) {
        Ok((_, warnings)) => warnings,
        Err(found) => found,
    };
    let own = found.0.into_iter().filter(|problem| problem.is_error() || problem.file() == name);
    let moved =
        own.map(|problem| Problem { spot: problem.spot.as_ref().map(|spot| origin(written, &name, spot)), ..problem });
    Problems(moved.collect()).unless_errors(()).map(|((), warnings)| warnings)
}

fn origin(written: &Written, path: &str, spot: &Spot) -> Spot {
    let cell = written.origin(spot).filter(|_| spot.source.path == path);
    cell.unwrap_or(spot).clone()
}

/// The text with the byte-order mark and the line ends of the file that it takes the place of; nothing where that has line
/// ends of two kinds.
fn as_before(text: &str, before: &[u8]) -> Option<String> {
    let returns = before.iter().filter(|byte| **byte == b'\r').count();
    let pairs = before.windows(2).filter(|pair| pair == b"\r\n").count();
    let lines = before.iter().filter(|byte| **byte == b'\n').count();
    let text = match returns {
        0 => text.to_owned(),
        all if all == pairs && all == lines => text.replace('\n', "\r\n"),
        _ => return None,
    };
    let mark = if before.starts_with("\u{feff}".as_bytes()) { "\u{feff}" } else { "" };
    Some(format!("{mark}{text}"))
}

impl Ready {
    /// Puts the file in its place; says where the old one is kept.
    fn write(&self) -> Result<String, Problem> {
        let mut files = vec![(self.path.clone(), self.text.clone().into_bytes())];
        let Some(old) = &self.kept else { return schema::place(&self.folder, files).map(|()| String::new()) };
        let mut names = (1..).map(|number| self.path.with_extension(format!("yaml.{number}.bak")));
        let name = names.find(|path| fs::symlink_metadata(path).is_err()).unwrap_or_default();
        files.push((name.clone(), old.clone()));
        schema::place(&self.folder, files)?;
        Ok(format!(", and kept the old one as {}", shown(&name)))
    }
}
