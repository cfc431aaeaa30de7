//! Bad input, faults and hostile text, case by case: each is found, refused or told, and does no harm.
//!
//! A case is a folder beside this file, or a function where its input must be made. Each has the id it has in
//! tests/cases/README.md and is a test of its own: `cargo test --test cases A07` runs one.

mod hostile;
mod machine;
mod meaning;
mod sandbox;
mod sheets;
#[path = "../support/mod.rs"]
mod support;
mod syntax;
mod written;

use libtest_mimic::{Arguments, Trial};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::{Arc, Mutex};

/// A case that is made by code: `A10! bombs are refused`.
pub type Made = (&'static str, fn());

/// Which cases there are, and which of them passed.
#[derive(Default)]
struct Tally {
    /// Every id with whether it has priority.
    ids: BTreeMap<String, bool>,
    run: BTreeSet<String>,
    failed: BTreeSet<String>,
}

fn main() -> ExitCode {
    let tally = Arc::new(Mutex::new(Tally::default()));
    let mut trials = Vec::new();
    let mut add = |title: &str, name: String, case: Box<dyn Fn() + Send>| {
        let (id, priority) = id(title);
        assert!(name.starts_with(&id), "the folder {name} is titled “{title}”");
        tally.lock().unwrap().ids.entry(id.clone()).and_modify(|all| *all |= priority).or_insert(priority);
        let tally = tally.clone();
        trials.push(Trial::test(name, move || {
            let result = catch_unwind(AssertUnwindSafe(&case));
            let mut tally = tally.lock().unwrap();
            tally.run.insert(id.clone());
            if result.is_err() {
                tally.failed.insert(id.clone());
            }
            drop(tally);
            result.map_err(|panic| {
                let words = panic.downcast_ref::<String>().cloned();
                words
                    .or_else(|| panic.downcast_ref::<&str>().map(|words| (*words).to_owned()))
                    .unwrap_or_default()
                    .into()
            })
        }));
    };
    for folder in folders() {
        let name = folder.file_name().unwrap().to_string_lossy().into_owned();
        let text = fs::read_to_string(folder.join("case.md")).unwrap_or_else(|error| panic!("{name}/case.md: {error}"));
        let title = text.lines().next().and_then(|line| line.strip_prefix("# ")).unwrap_or_default().to_owned();
        add(&title, name, Box::new(move || written::play(&folder)));
    }
    for (title, case) in [meaning::CASES, syntax::CASES, hostile::CASES, machine::CASES, sheets::CASES].concat() {
        add(title, title.replace('!', "").replace(' ', "-"), Box::new(case));
    }
    let conclusion = libtest_mimic::run(&Arguments::from_args(), trials);
    tally.lock().unwrap().print();
    conclusion.exit_code()
}

/// `A07! a key that stands twice` has the id A07 and priority.
fn id(title: &str) -> (String, bool) {
    let word = title.split(' ').next().unwrap_or_default();
    let id = word.trim_end_matches('!');
    let form =
        id.len() == 3 && id.as_bytes()[0].is_ascii_uppercase() && id.as_bytes()[1..].iter().all(u8::is_ascii_digit);
    assert!(form, "“{title}” must begin with an id such as `A07!` or `A09`");
    (id.to_owned(), word.ends_with('!'))
}

/// Folders that hold a case.
fn folders() -> Vec<PathBuf> {
    let here = support::project().join("tests/cases");
    let entries = fs::read_dir(here).unwrap().map(|entry| entry.unwrap().path());
    let mut folders: Vec<PathBuf> = entries.filter(|path| path.is_dir() && !path.ends_with("series")).collect();
    folders.sort();
    folders
}

impl Tally {
    fn print(&self) {
        let count = |wanted: &dyn Fn(&str) -> bool| {
            let run = self.run.iter().filter(|id| wanted(id));
            let passed = run.clone().filter(|id| !self.failed.contains(*id)).count();
            format!("{passed} of {}", run.count())
        };
        let priority = count(&|id| self.ids.get(id) == Some(&true));
        println!("cases with priority: {priority}; all: {}\n", count(&|_| true));
    }
}
