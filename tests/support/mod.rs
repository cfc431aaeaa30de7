//! What several tests share: a folder of their own, and the program run in it. Each test uses a part of it.
#![allow(dead_code)]

pub mod newsroom;
pub mod transcript;
pub mod workbook;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// The project's folder.
pub fn project() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A new empty folder of that name.
pub fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder).unwrap();
    }
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// Copies a folder with all that is in it; what was rendered before stays behind.
pub fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap();
        match path.is_dir() {
            true if name == "out" => {}
            true => copy(&path, &to.join(name)),
            false => drop(fs::copy(&path, to.join(name)).unwrap()),
        }
    }
}

/// The bundled series with what is theirs; all else in their folders somebody made who followed a guide.
const BUNDLED: &[(&str, &[&str])] = &[
    ("bac-ninh", &["scorepress.yaml", "entities.yaml", "weeks", "media", "locales"]),
    ("demo", &["scorepress.yaml", "weeks"]),
];

/// The files and folders of a bundled series.
pub fn belongings(series: &str) -> &'static [&'static str] {
    BUNDLED.iter().find(|(name, _)| *name == series).map(|(_, parts)| *parts).expect("no bundled series is called that")
}

/// Copies a bundled series, and nothing that was made in its folder.
pub fn bundled(series: &str, to: &Path) {
    copy_parts(&project().join("data").join(series), belongings(series), to);
}

/// Copies these files and folders of a folder.
pub fn copy_parts(from: &Path, parts: &[&str], to: &Path) {
    fs::create_dir_all(to).unwrap();
    for part in parts {
        let (from, to) = (from.join(part), to.join(part));
        match from.is_dir() {
            true => copy(&from, &to),
            false => drop(fs::copy(&from, &to).unwrap()),
        }
    }
}

/// The program with these arguments in a folder, in plain text.
pub fn scorepress(folder: &Path, arguments: &[&str]) -> Output {
    command(folder, arguments).output().unwrap()
}

/// The same, not yet run.
pub fn command(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_scorepress"));
    command.current_dir(folder).args(arguments).env("NO_COLOR", "1").env("COLUMNS", "100").env("LC_ALL", "C");
    command
}

/// What a reader of the terminal sees: what was said, then what went wrong.
pub fn seen(output: &Output) -> String {
    [&output.stdout, &output.stderr].map(|bytes| String::from_utf8(bytes.clone()).unwrap()).concat()
}
