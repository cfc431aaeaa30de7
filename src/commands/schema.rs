//! `schema`: what editors need to complete and check a file while it is typed, and what programs read.

use super::SchemaName;
use super::gather::{self, shown};
use super::output;
use super::talk::{Exit, Talk};
use crate::intake::{SchemaOf, schema};
use crate::problem::{Problem, Problems};
use crate::proof::{facts_schema, story_schema};
use std::path::{Path, PathBuf};

pub(super) fn run(of: SchemaName, write: Option<Option<PathBuf>>, talk: &Talk) -> Exit {
    if let Some(series) = write {
        return match rewrite(series) {
            Ok(folder) => {
                talk.say(&format!("wrote the schemas to {folder}"));
                Exit::Ok
            }
            Err(problems) => talk.tell(&problems),
        };
    }
    let schema = match of {
        SchemaName::Series => schema(SchemaOf::Series),
        SchemaName::Entities => schema(SchemaOf::Entities),
        SchemaName::Week => schema(SchemaOf::Week),
        SchemaName::Facts => facts_schema(),
        SchemaName::Story => story_schema(),
    };
    talk.give(&printed(&schema))
}

fn rewrite(series: Option<PathBuf>) -> Result<String, Problems> {
    let folder = gather::folder(series)?;
    let files = beside(&folder);
    let holds = files.first().and_then(|(path, _)| path.parent()).map(shown).unwrap_or_default();
    write(&folder, &files)?;
    Ok(holds)
}

/// Puts files of a series in their places, all or none, with the schemas that their first lines lead to where those are
/// not there yet.
pub(super) fn place(folder: &Path, mut files: Vec<(PathBuf, Vec<u8>)>) -> Result<(), Problem> {
    files.extend(beside(folder).into_iter().filter(|(path, _)| !path.exists()));
    write(folder, &files)
}

fn write(folder: &Path, files: &[(PathBuf, Vec<u8>)]) -> Result<(), Problem> {
    let files: Vec<(PathBuf, &[u8])> = files.iter().map(|(path, text)| (path.clone(), text.as_slice())).collect();
    output::place(folder, &files)
}

/// The schemas that lie beside a series for its editors, with their paths.
pub(super) fn beside(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    SchemaOf::TYPED.iter().map(|of| (folder.join(of.path()), printed(&schema(*of)).into_bytes())).collect()
}

fn printed(schema: &serde_json::Value) -> String {
    format!("{schema:#}\n")
}
