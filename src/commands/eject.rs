//! `eject`: a built-in edition or language laid into a series, for a newsroom to change.

use super::gather::{self, shown};
use super::output::place;
use super::talk::{Exit, Talk, counted};
use super::{EjectArguments, Ejected};
use crate::intake::nearest_or;
use crate::problem::{Problem, Problems};
use crate::shelf::{Shelf, Texts};
use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

pub(super) fn run(wish: &EjectArguments, talk: &Talk) -> Exit {
    match eject(wish) {
        Ok(words) => {
            talk.say(&words);
            Exit::Ok
        }
        Err(problems) => talk.tell(&problems),
    }
}

/// Copies what is named, all of it or nothing; gives what is to be said of it.
fn eject(wish: &EjectArguments) -> Result<String, Problems> {
    let folder = gather::folder(wish.series.clone())?;
    let shelf = Shelf::built_in();
    let (texts, below) = match wish.what {
        Ejected::Template => (&shelf.templates, "templates"),
        Ejected::Locale => (&shelf.locales, "locales"),
    };
    let root = folder.join(below);
    let files: Vec<(PathBuf, &[u8])> =
        named(texts, &wish.name)?.into_iter().map(|(path, text)| (root.join(path), text.as_bytes())).collect();
    let taken = files.iter().filter(|(path, _)| fs::symlink_metadata(path).is_ok() && !wish.force);
    let taken: Vec<Problem> = taken.map(|(path, _)| is_there(shown(path))).collect();
    if !taken.is_empty() {
        return Err(Problems(taken));
    }
    place(&root, &files)?;
    let shadows = match wish.what {
        Ejected::Template => "files there stand in the place of the built-in ones of their names",
        Ejected::Locale => "messages there stand in the place of the built-in ones of their names",
    };
    let to = shown(&root.join(&wish.name));
    Ok(format!("copied {} to {to}: {shadows}, until they are removed", counted(files.len(), "file")))
}

/// The files of a folder of the shelf, or one of them.
fn named<'t>(texts: &'t Texts, name: &str) -> Result<Vec<(&'t String, &'t str)>, Problem> {
    let belongs = |path: &str| path == name || path.strip_prefix(name).is_some_and(|rest| rest.starts_with('/'));
    let found: Vec<_> =
        texts.iter().filter(|(path, _)| belongs(path)).map(|(path, file)| (path, &*file.text)).collect();
    if !found.is_empty() {
        return Ok(found);
    }
    let folders: BTreeSet<&str> = texts.keys().filter_map(|path| Some(path.split_once('/')?.0)).collect();
    let known = || folders.iter().copied().chain(texts.keys().map(String::as_str));
    let help = nearest_or(name, known(), || {
        format!("these are built in: {}", folders.iter().copied().collect::<Vec<_>>().join(", "))
    });
    Err(Problem::error("SP689", format!("nothing of the name `{name}` is built in")).help(help))
}

fn is_there(path: String) -> Problem {
    let problem = Problem::error("SP688", "a file of the newsroom's own stands there").in_file(path);
    problem.help("keep it and copy other files one by one, or overwrite it with --force")
}
