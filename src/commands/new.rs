//! `new`: next week's file, ready to be filled in.

use super::gather::{self, Gathered, shown};
use super::schema;
use super::talk::{Exit, Talk};
use crate::problem::{Problem, Problems, stem};
use crate::{import, intake};
use std::path::PathBuf;

pub(super) fn run(series: Option<PathBuf>, talk: &Talk) -> Exit {
    match write(series) {
        Ok((folder, path)) => {
            let check = if folder.is_empty() { String::new() } else { format!(" {folder}") };
            talk.say(&format!("created {path}   fill in the scores, then:  scorepress check{check}"));
            Exit::Ok
        }
        Err(problems) => talk.tell(&problems),
    }
}

/// The series' folder as it was named, and the new file.
fn write(named: Option<PathBuf>) -> Result<(String, String), Problems> {
    let called = named.as_deref().map(shown).unwrap_or_default();
    let folder = gather::folder(named)?;
    let Gathered { series, sources, .. } = gather::series(&folder)?;
    let Some(last) = series.weeks.last() else {
        return Err(Problem::error(intake::NO_WEEK, "the series has no week").into());
    };
    let path = folder.join("weeks").join(format!("{}.yaml", last.iso.next()));
    let there = sources.weeks.iter().find(|file| stem(&file.path) == last.iso.next().to_string());
    if let Some(file) = there {
        let problem = Problem::error("SP607", "the week's file is there already").in_file(&file.path);
        return Err(problem.help("fill it in, or move it away").into());
    }
    schema::place(&folder, vec![(path.clone(), import::blank(&series, last).into_bytes())])?;
    Ok((called, shown(&path)))
}
