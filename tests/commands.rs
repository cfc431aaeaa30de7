//! Every `console` block of the README and of tests/commands/ is run, and must print what stands there.
//!
//! A line that begins with `$ ` is a command; what follows up to the next one is all that it prints. The blocks of one
//! file are run one after the other in one folder that holds a copy of `data/`.

mod support;

use std::fs;
use std::path::{Path, PathBuf};
use support::{copy, folder, project, scorepress, seen};

/// A command with what it prints.
struct Step {
    command: String,
    prints: String,
}

fn steps(markdown: &str) -> Vec<Step> {
    let mut steps: Vec<Step> = Vec::new();
    let mut inside = false;
    for line in markdown.lines() {
        match (line, line.strip_prefix("$ ")) {
            ("```console", _) => inside = true,
            ("```", _) => inside = false,
            (_, Some(command)) if inside => steps.push(Step { command: command.to_owned(), prints: String::new() }),
            (line, None) if inside => {
                let step = steps.last_mut().expect("a block begins with a command");
                step.prints.push_str(line);
                step.prints.push('\n');
            }
            _ => {}
        }
    }
    steps
}

/// Runs a step as the shell of a reader would; only the program and a look at a file are known.
fn run(step: &Step, folder: &Path) -> String {
    let words: Vec<&str> = step.command.split_whitespace().collect();
    match words.as_slice() {
        ["scorepress", arguments @ ..] | ["cargo", "run", "--release", "--", arguments @ ..] => {
            let output = scorepress(folder, arguments);
            match output.status.code() {
                Some(0) => seen(&output),
                code => format!("{}[exit code {}]\n", seen(&output), code.unwrap_or(-1)),
            }
        }
        ["cat", file] => fs::read_to_string(folder.join(file)).unwrap(),
        _ => panic!("`{}` is not run here; put it in a block of another kind", step.command),
    }
}

fn check(document: &Path) {
    let name = document.file_stem().unwrap().to_string_lossy().to_lowercase();
    let folder = folder(&format!("commands-{name}"));
    copy(&project().join("data"), &folder.join("data"));
    let text = fs::read_to_string(document).unwrap();
    let steps = steps(&text);
    assert!(!steps.is_empty(), "{} has no console block", document.display());
    for step in &steps {
        let printed = run(step, &folder);
        assert_eq!(
            printed.trim_end(),
            step.prints.trim_end(),
            "\n$ {} ({})\nprints now:\n{printed}",
            step.command,
            document.display()
        );
    }
}

#[test]
fn the_readme_prints_what_it_says() {
    check(&project().join("README.md"));
}

#[test]
fn every_transcript_prints_what_it_says() {
    let mut documents: Vec<PathBuf> =
        fs::read_dir(project().join("tests/commands")).unwrap().map(|entry| entry.unwrap().path()).collect();
    documents.sort();
    assert!(documents.len() >= 3, "the transcripts are gone");
    documents.iter().for_each(|document| check(document));
}
