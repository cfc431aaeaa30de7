//! `locales new`: the folder of one more language, with everything that it must say.

use super::super::gather::{self, Gathered, shown};
use super::super::output;
use super::super::talk::{Exit, Talk, counted};
use super::New;
use crate::facts::kinds;
use crate::intake::{blank_translation, is_language};
use crate::problem::{Problem, Problems};
use crate::shelf::Shelf;
use crate::wording::{Locale, skeleton};
use std::path::{Path, PathBuf};

pub(super) fn run(wish: New, talk: &Talk) -> Exit {
    match write(&wish) {
        Ok(Written { folder, written, kept, check }) => {
            let kept = if kept.is_empty() { String::new() } else { format!(" (kept {})", kept.join(", ")) };
            talk.say(&format!(
                "created {} in {folder}/{kept}   write its sentences, then:  {check}",
                counted(written, "file")
            ));
            Exit::Ok
        }
        Err(problems) => talk.tell(&problems),
    }
}

/// What was done.
struct Written {
    folder: String,
    written: usize,
    /// Files that were there before.
    kept: Vec<String>,
    /// The command that says what is still missing.
    check: String,
}

fn write(wish: &New) -> Result<Written, Problems> {
    if !is_language(&wish.tag) {
        let problem = Problem::error("SP506", format!("`{}` is no language's tag", wish.tag));
        return Err(problem.help("write it as `da`, `zh-Hant` or `en-US`").into());
    }
    let gathered = series(wish)?;
    let built_in = Shelf::built_in();
    let shelf = gathered.as_ref().map_or(&built_in, |gathered| &gathered.shelf);
    let files = files(wish, shelf, gathered.as_ref())?;
    let folder = match (&gathered, &wish.folder) {
        (Some(gathered), _) => gathered.folder.join("locales"),
        (None, Some(folder)) => folder.clone(),
        (None, None) => PathBuf::from("."),
    };
    let folder = folder.join(&wish.tag);
    let check = match &gathered {
        Some(gathered) => format!("scorepress check {} --lang {}", shown(&gathered.folder), wish.tag),
        None => {
            format!("scorepress locales status --lang {}, where it lies in a series or is built in", wish.tag)
        }
    };
    place(&folder, &files, check)
}

/// The series in the folder that is named, or in the nearest one upward; nothing where a folder without one is named.
fn series(wish: &New) -> Result<Option<Gathered>, Problems> {
    match &wish.folder {
        Some(folder) if !folder.join("scorepress.yaml").exists() && !folder.ends_with("scorepress.yaml") => Ok(None),
        named => gather::series(&gather::folder(named.clone())?).map(Some),
    }
}

/// The language's files by name.
fn files(wish: &New, shelf: &Shelf, gathered: Option<&Gathered>) -> Result<Vec<(String, String)>, Problems> {
    let kinds: Vec<_> = kinds().collect();
    let from = Locale::new(&wish.from, shelf, &kinds)?;
    let series = gathered.map(|gathered| &gathered.series);
    let words = skeleton(&wish.tag, &from, shelf, &kinds, series);
    let mut files: Vec<(String, String)> = words.into_iter().map(|(name, text)| (name.to_owned(), text)).collect();
    if let Some(gathered) = gathered {
        files.push(("texts.yaml".to_owned(), blank_translation(&gathered.sources, &wish.from)?));
    }
    Ok(files)
}

/// Writes the files that are not there yet, all or none.
fn place(folder: &Path, files: &[(String, String)], check: String) -> Result<Written, Problems> {
    let (kept, new): (Vec<_>, Vec<_>) = files.iter().partition(|(name, _)| folder.join(name).exists());
    if new.is_empty() {
        let problem = Problem::error("SP693", "the language has all its files").in_file(shown(folder));
        return Err(problem.help("`scorepress locales status` says what is missing in them").into());
    }
    let placed: Vec<(PathBuf, &[u8])> = new.iter().map(|(name, text)| (folder.join(name), text.as_bytes())).collect();
    output::place(folder, &placed)?;
    let kept = kept.into_iter().map(|(name, _)| name.clone()).collect();
    Ok(Written { folder: shown(folder), written: new.len(), kept, check })
}
