//! `init`: a series to start from.

use super::gather::shown;
use super::schema;
use super::talk::{Exit, Talk};
use crate::intake::SchemaOf;
use crate::problem::Problem;
use include_dir::{Dir, include_dir};
use std::fs;
use std::io;
use std::path::Path;

static DEMO: Dir = include_dir!("$CARGO_MANIFEST_DIR/data/demo");

/// Makes the folder with example data. A folder that holds anything is left as it is.
pub(super) fn run(folder: &Path, talk: &Talk) -> Exit {
    let taken = fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_some()) || folder.is_file();
    if taken {
        let problem = Problem::error("SP693", "the folder is not empty").in_file(shown(folder));
        return talk.tell(&problem.help("name a new folder: `scorepress init my-scores`").into());
    }
    let laid = lay(&DEMO, folder).and_then(|()| {
        let mut files = schema::beside(folder).into_iter();
        files.try_for_each(|(path, text)| write(&path, &text))
    });
    match laid {
        Ok(()) => {
            let folder = shown(folder);
            let next = if cfg!(feature = "preview") { "preview" } else { "render" };
            talk.say(&format!("created {folder}/   next:  scorepress {next} {folder}"));
            Exit::Ok
        }
        Err(error) => {
            let message = format!("the folder cannot be written: {error}");
            talk.tell(&Problem::error("SP604", message).in_file(shown(folder)).help("check its permissions").into())
        }
    }
}

fn lay(dir: &Dir, folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    for file in dir.files() {
        let name = file.path().file_name().unwrap_or_default();
        let of = if name == "scorepress.yaml" { SchemaOf::Series } else { SchemaOf::Week };
        write(&folder.join(name), &[of.modeline().as_bytes(), file.contents()].concat())?;
    }
    dir.dirs().try_for_each(|inner| lay(inner, &folder.join(inner.path().file_name().unwrap_or_default())))
}

fn write(path: &Path, text: &[u8]) -> io::Result<()> {
    path.parent().map_or(Ok(()), fs::create_dir_all)?;
    fs::write(path, text)
}
