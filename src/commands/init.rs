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
    for file in dir.files().filter(|file| belongs(file.path())) {
        let modeline = schema_of(file.path()).map(SchemaOf::modeline).unwrap_or_default();
        write(&folder.join(file.path()), &[modeline.as_bytes(), file.contents()].concat())?;
    }
    dir.dirs().try_for_each(|inner| lay(inner, folder))
}

/// Whether a file below the demo's folder is part of the series; all else that may lie there is what somebody made of it.
fn belongs(path: &Path) -> bool {
    schema_of(path).is_some() || path.starts_with("media")
}

/// What the file holds that editors are to check; nothing for a picture.
fn schema_of(path: &Path) -> Option<SchemaOf> {
    let is_yaml = path.extension().is_some_and(|extension| extension == "yaml");
    match path.parent()?.to_str()? {
        "" if path == Path::new("scorepress.yaml") => Some(SchemaOf::Series),
        "" if path == Path::new("entities.yaml") => Some(SchemaOf::Entities),
        "weeks" if is_yaml => Some(SchemaOf::Week),
        _ => None,
    }
}

fn write(path: &Path, text: &[u8]) -> io::Result<()> {
    path.parent().map_or(Ok(()), fs::create_dir_all)?;
    fs::write(path, text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_series_itself_is_laid_out() {
        let inside = ["scorepress.yaml", "entities.yaml", "weeks/2025-W45.yaml", "media/hall.png"];
        let stray = [
            "out/2025-W45/summary.en.html",
            "out/.scorepress-manifest",
            "templates/summary/outline.yaml",
            "locales/sv/texts.yaml",
            ".scorepress/week.schema.json",
            "notes.yaml",
            "weeks/2025-W45.yaml~",
            "weeks/old/2025-W44.yaml",
        ];
        assert!(inside.iter().all(|path| belongs(Path::new(path))));
        let shipped: Vec<_> = stray.into_iter().filter(|path| belongs(Path::new(path))).collect();
        assert!(shipped.is_empty(), "{shipped:?}");
    }

    #[test]
    fn each_file_leads_editors_to_its_own_schema() {
        let leads_to = |path: &str| schema_of(Path::new(path)).map(|of| of.modeline());
        assert_eq!(leads_to("scorepress.yaml"), Some(SchemaOf::Series.modeline()));
        assert_eq!(leads_to("entities.yaml"), Some(SchemaOf::Entities.modeline()));
        assert_eq!(leads_to("weeks/2025-W45.yaml"), Some(SchemaOf::Week.modeline()));
        assert_eq!(leads_to("media/hall.png"), None);
    }
}
