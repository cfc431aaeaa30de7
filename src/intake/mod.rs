//! YAML IN: the files of a series as a valid [`Series`], or everything that is wrong with them in one pass.
//!
//! Receives texts, gives the model. Never touches the disk, never guesses a figure, never lets half a series through.

mod blank;
mod contract;
mod corrections;
mod decode;
mod history;
mod letters;
mod limits;
mod misfit;
mod names;
mod schema;
mod series;
mod shape;
mod translation;
mod waiting;
mod week;

pub use blank::blank_translation;
pub use decode::{LARGEST, decode, decode_any, too_large};
pub use schema::{SchemaOf, schema};
pub use shape::{closest, is_id, is_language, nearest_or, number};
pub use waiting::BLANK;

use crate::league::{IsoWeek, Series};
use crate::problem::{Problem, Problems, Severity, Source, Spot, stem};
use crate::yaml::{self, Node, Tree};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use translation::Translations;

/// The code of a series without a week.
pub const NO_WEEK: &str = "SP301";

/// The files of one series as texts.
#[derive(Clone, Debug)]
pub struct SeriesFiles {
    /// `scorepress.yaml`.
    pub series: Arc<Source>,
    /// `entities.yaml`, where the series keeps its entities in a file of their own.
    pub entities: Option<Arc<Source>>,
    /// `weeks/*.yaml`.
    pub weeks: Vec<Arc<Source>>,
    /// `locales/<tag>/texts.yaml` by tag: the series' texts in languages that its files do not hold.
    pub texts: BTreeMap<String, Arc<Source>>,
    /// Paths of the files below `media/`, as `media/office.png`.
    pub media: BTreeSet<String>,
}

/// What a file is called that somebody is typing and has not saved.
pub const TYPED: &str = "<stdin>";

impl SeriesFiles {
    /// The same with a file in the place of the one that it will be: of the week it names, of the entities where it is a
    /// list, else of the series. What cannot be read is taken for a week.
    pub fn with_typed(mut self, typed: Arc<Source>) -> Self {
        let (node, _) = yaml::read(&typed);
        let week = node.as_ref().and_then(|node| node.get("week")).and_then(Node::text);
        match node.as_ref().map(|node| &node.tree) {
            Some(Tree::List(_)) => self.entities = Some(typed),
            Some(Tree::Map(_)) if week.is_none() => self.series = typed,
            _ => {
                if let Some(week) = week.and_then(|week| week.parse::<IsoWeek>().ok()) {
                    self.weeks.retain(|file| stem(&file.path) != week.to_string());
                }
                self.weeks.push(typed);
            }
        }
        self
    }
}

/// Reads a series whole. The problems beside a series are warnings.
///
/// # Errors
/// All that is wrong with any of the files, in the order of the files and their lines.
pub fn read(files: &SeriesFiles) -> Result<(Series, Problems), Problems> {
    let (series, mut problems) = read_any(files)?;
    if series.weeks.is_empty() {
        // Nothing can be told until one of them is filled in.
        problems.0.iter_mut().filter(|each| each.code == BLANK).for_each(|each| each.severity = Severity::Error);
    }
    if series.weeks.is_empty() && !problems.has_errors() {
        let help = "add weeks/2025-W45.yaml; `scorepress init` makes an example";
        problems.add(Problem::error(NO_WEEK, "the series has no week").in_file(&files.series.path).help(help));
    }
    problems.unless_errors(series)
}

/// Reads a series as [`read`] does, also where no week of it has its scores yet.
pub fn read_any(files: &SeriesFiles) -> Result<(Series, Problems), Problems> {
    let mut problems = Problems::default();
    let series = checked(files, &mut problems);
    let all = [&files.series].into_iter().chain(&files.entities).chain(&files.weeks).chain(files.texts.values());
    let problems = problems.in_order_of(all.map(|file| file.path.as_str()));
    match series {
        Some(series) => problems.unless_errors(series),
        None => Err(problems),
    }
}

/// The series as far as it can be read; nothing where its setup is wrong.
fn checked(files: &SeriesFiles, problems: &mut Problems) -> Option<Series> {
    let translations = Translations::read(files, problems);
    let series = series::read(files, &translations, problems);
    let sound = !problems.has_errors();
    let mut weeks: Vec<Node> =
        gathered(files.weeks.par_iter().map(|file| noting(|found| tree(file, &contract::WEEK, found))), problems);
    translations.lay_over_weeks(&mut weeks, problems);
    let mut series = series.filter(|_| sound)?;
    let setting = week::Setting::new(&series, files);
    let read = |node: &Node, found: &mut Problems| {
        let (week, blank) = (week::read(&setting, node, found), waiting::told(node, &series));
        let waits = blank.is_some();
        found.0.extend(blank);
        week.filter(|_| !waits)
    };
    let read = gathered(weeks.par_iter().map(|node| noting(|found| read(node, found))), problems);
    series.weeks = history::join(read, &series, problems);
    corrections::check(&series, problems);
    Some(series)
}

/// What could be read of many files, side by side; what is wrong with them in the order of the files.
fn gathered<T: Send>(
    read: impl IndexedParallelIterator<Item = (Option<T>, Problems)>,
    problems: &mut Problems,
) -> Vec<T> {
    let all: Vec<(Option<T>, Problems)> = read.collect();
    let each = all.into_iter().filter_map(|(item, found)| {
        problems.extend(found);
        item
    });
    each.collect()
}

/// An answer with the problems met on the way to it.
fn noting<T>(read: impl FnOnce(&mut Problems) -> T) -> (T, Problems) {
    let mut problems = Problems::default();
    (read(&mut problems), problems)
}

/// The file's tree where it is well-formed; what misfits its contract is told, and the rest can be read.
fn tree(file: &Arc<Source>, shape: &shape::Shape, problems: &mut Problems) -> Option<Node> {
    let (node, mut misfits) = yaml::read(file);
    let Some(node) = node else {
        problems.extend(misfits);
        return None;
    };
    shape::check(&node, shape, &mut misfits);
    misfits.0.sort_by_key(|problem| problem.spot.as_ref().map(|spot| (spot.line, spot.column)));
    problems.extend(misfits);
    problems.0.extend(cut_off(file));
    Some(node)
}

/// Warned of where the last line has no end and may lack a part: neither a bracket nor a quotation mark closes it.
fn cut_off(file: &Arc<Source>) -> Option<Problem> {
    let open = file.text.ends_with(|last| !matches!(last, '\n' | '}' | ']' | '"' | '\''));
    let last = file.text.lines().last().filter(|_| open)?;
    let (line, column) = (file.text.lines().count() as u32, last.chars().count() as u32);
    let spot = Spot { source: file.clone(), line, column, length: 1 };
    let problem = Problem::warning("SP004", "the last line has no end; the file may be cut off").at(&spot);
    Some(problem.help("see whether all is there, and end the line"))
}
