//! Whole texts: every folder of tests/releases/ is a series with one `expected/` text for each release it was made to
//! show, and the bundled week of the article stands in all its languages.
//!
//! A changed text is accepted with `SCOREPRESS_ACCEPT=1 cargo test --test releases`, after it was read as a reader
//! would read it.

mod support;

use std::fs;
use std::path::{Path, PathBuf};
use support::{bundled, copy, folder, project, scorepress, seen};

/// Renders a series' weeks as Markdown and compares every text that `expected` holds.
fn compare(series: &Path, expected: &Path, name: &str) {
    let folder = folder(&format!("releases-{name}"));
    copy(series, &folder.join("series"));
    let output = scorepress(&folder, &["render", "series", "--week", "all", "--to", "md", "-o", "out", "-q"]);
    assert!(output.status.success(), "{name}: {}", seen(&output));
    let accepts = std::env::var_os("SCOREPRESS_ACCEPT").is_some();
    let texts = listed(expected);
    assert!(!texts.is_empty(), "{name} expects nothing: add an empty `expected/2025-W45.press-release.en.md`");
    let mut changed = Vec::new();
    for path in texts {
        let file = path.file_name().unwrap().to_string_lossy().into_owned();
        let (week, release) = file.split_once('.').expect("a name such as 2025-W45.press-release.en.md");
        let rendered = fs::read_to_string(folder.join("out").join(week).join(release)).unwrap();
        if accepts {
            fs::write(&path, &rendered).unwrap();
        } else if fs::read_to_string(&path).unwrap() != rendered {
            changed.push(format!("{file} now reads:\n{rendered}"));
        }
    }
    assert!(changed.is_empty(), "{name}\n{}", changed.join("\n"));
}

fn listed(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
}

#[test]
fn every_case_reads_as_it_was_read() {
    let cases: Vec<PathBuf> = listed(&project().join("tests/releases"))
        .into_iter()
        .filter(|path| path.join("scorepress.yaml").exists())
        .collect();
    assert!(cases.len() >= 5, "the cases are gone");
    for case in cases {
        let name = case.file_name().unwrap().to_string_lossy().into_owned();
        compare(&case, &case.join("expected"), &name);
    }
}

#[test]
fn the_bundled_weeks_read_as_they_were_read() {
    let series = folder("releases-bundled");
    bundled("bac-ninh", &series);
    compare(&series, &project().join("tests/releases/bac-ninh"), "bac-ninh");
}

#[test]
fn the_same_input_gives_the_same_bytes_on_any_number_of_threads() {
    let folder = folder("releases-bytes");
    bundled("bac-ninh", &folder.join("series"));
    for threads in ["1", "2", "7"] {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_scorepress"));
        command.args(["render", "series", "--week", "all", "-q", "-o", threads]).current_dir(&folder);
        command.env("RAYON_NUM_THREADS", threads).env("TZ", "Asia/Ho_Chi_Minh").env("LANG", "de_DE.UTF-8");
        assert!(command.status().unwrap().success());
    }
    let bytes = |root: &str| -> Vec<(PathBuf, Vec<u8>)> {
        let mut files = Vec::new();
        for week in listed(&folder.join(root)).into_iter().filter(|path| path.is_dir()) {
            for path in listed(&week).into_iter().filter(|path| path.is_file()) {
                files.push((path.strip_prefix(folder.join(root)).unwrap().to_owned(), fs::read(&path).unwrap()));
            }
        }
        files
    };
    let one = bytes("1");
    assert_eq!(one.len(), 9 * 14, "nine weeks of two editions in three languages and one for all, twice");
    assert!(one == bytes("2") && one == bytes("7"));
}
