//! `check`: everything that is wrong, nothing written.

use super::clock::Clock;
use super::gather::{self, Gathered};
use super::talk::{Exit, Talk, counted};
use crate::Desk;
use crate::intake;
use crate::problem::{Problems, Source};
use std::path::{Path, PathBuf};
use std::sync::Arc;

pub(super) fn run(mut series: Vec<PathBuf>, lang: &[String], strict: bool, clock: &Clock, talk: &Talk) -> Exit {
    let is_typed = series.iter().any(|path| path == Path::new("-"));
    series.retain(|path| path != Path::new("-"));
    let series = series.into_iter().map(gather::series_of).collect();
    let typed = if is_typed { gather::typed().map(Some) } else { Ok(None) };
    let (typed, folders) = match (typed, gather::folders(series)) {
        (Ok(typed), Ok(folders)) => (typed, folders),
        (Err(problem), _) => return talk.tell(&problem.into()),
        (_, Err(problems)) => return talk.tell(&problems),
    };
    let (mut problems, mut files) = (Problems::default(), 0);
    for folder in &folders {
        let (found, read) = check(folder, typed.clone(), lang, clock);
        problems.extend(found);
        files += read;
    }
    if is_typed {
        // Of the other files only what keeps this one from being looked at.
        problems.0.retain(|problem| problem.is_error() || problem.file() == intake::TYPED);
    }
    let problems = problems.in_order_of([]);
    let exit = talk.tell(&problems);
    let errors = problems.0.iter().filter(|problem| problem.is_error()).count();
    let warnings = problems.0.len() - errors;
    let read = if files > 0 { format!(" in {}", counted(files, "file")) } else { String::new() };
    talk.say(&format!("check: {}, {}{read}", counted(errors, "error"), counted(warnings, "warning")));
    if strict && warnings > 0 { exit.max(Exit::Material) } else { exit }
}

/// What is wrong with a series, its words and its pages, and how many files were read.
fn check(folder: &Path, typed: Option<Arc<Source>>, lang: &[String], clock: &Clock) -> (Problems, usize) {
    let gathered = match gather::series_with(folder, typed) {
        Ok(gathered) => gathered,
        Err(problems) => return (problems, 0),
    };
    let Gathered { series, shelf, warnings, .. } = &gathered;
    let mut problems = Problems(gathered.waiting(|_| true).collect());
    problems.0.extend(warnings.0.iter().filter(|warning| warning.code != intake::BLANK).cloned());
    problems.extend(clock.ahead(series.weeks.iter()));
    let languages = match gather::languages(series, lang) {
        Ok(languages) => languages,
        Err(found) => {
            problems.extend(found);
            return (problems, gathered.files_in(&[]));
        }
    };
    match Desk::new(shelf, series, &languages, &[]) {
        Ok(desk) => {
            problems.extend(desk.warnings(series));
            problems.extend(desk.try_out(series));
        }
        Err(found) => problems.extend(found),
    }
    (problems, gathered.files_in(&languages))
}
