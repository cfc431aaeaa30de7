//! What is wrong with the material, where, and how to put it right.
//!
//! Every room that reads what a person typed answers with [`Problems`]: all that is wrong, in one pass, in the order of
//! the files. A [`Spot`] is also what every value of the data carries, so that a printed number can name its cell.

mod codes;
mod render;

pub use codes::Code;
pub use render::{Format, visible};

use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;

/// A text file as it was read: its path as people know it, and its whole text.
#[derive(Debug, PartialEq, Eq)]
pub struct Source {
    /// Path as shown to people, relative to where they stand, with `/` between its parts.
    pub path: String,
    /// The text, decoded and with its line ends made `\n`.
    pub text: String,
}

/// A file's name without its folder and its ending: what a week's file is named by.
pub fn stem(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or_default();
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}

/// Names for a message, of which so many are said and the others counted: `a, b and 3 more`.
pub fn named(names: impl IntoIterator<Item = String>, most: usize) -> String {
    let mut names = names.into_iter();
    let said: Vec<String> = names.by_ref().take(most).collect();
    match names.count() {
        0 => said.join(", "),
        more => format!("{} and {more} more", said.join(", ")),
    }
}

/// A stretch of one line of a source. Lines and columns count from 1; columns count characters.
#[derive(Clone, PartialEq, Eq)]
pub struct Spot {
    pub source: Arc<Source>,
    pub line: u32,
    pub column: u32,
    /// Characters covered; 1 where only a point is known.
    pub length: u32,
}

impl fmt::Display for Spot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.source.path, self.line, self.column)
    }
}

impl fmt::Debug for Spot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

/// An error keeps a release from being written; a warning does not, unless the newsroom is strict.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    Error,
    Warning,
}

/// One thing that is wrong, told to the person who can put it right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    pub severity: Severity,
    /// Stable code such as `SP104`; each used for one meaning only.
    pub code: &'static str,
    /// What is wrong, in the reader's words, without a full stop.
    pub message: String,
    /// Where; absent only for what has no place in a file.
    pub spot: Option<Spot>,
    /// The file, where no line of it is to blame (unreadable, empty name, missing).
    pub path: Option<String>,
    /// What the marked stretch is, shown beside the carets.
    pub label: String,
    /// How to put it right.
    pub help: String,
    /// Other places that belong to it, each with a few words.
    pub related: Vec<(Spot, String)>,
}

impl Problem {
    /// An error without a place yet.
    pub fn error(code: &'static str, message: impl Into<String>) -> Self {
        Self::new(Severity::Error, code, message)
    }

    /// A warning without a place yet.
    pub fn warning(code: &'static str, message: impl Into<String>) -> Self {
        Self::new(Severity::Warning, code, message)
    }

    fn new(severity: Severity, code: &'static str, message: impl Into<String>) -> Self {
        Problem {
            severity,
            code,
            message: message.into(),
            spot: None,
            path: None,
            label: String::new(),
            help: String::new(),
            related: Vec::new(),
        }
    }

    /// Says where.
    pub fn at(mut self, spot: &Spot) -> Self {
        self.spot = Some(spot.clone());
        self
    }

    /// Says in which file, where no line of it is to blame.
    pub fn in_file(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// Says what the marked stretch is.
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = label.into();
        self
    }

    /// Says how to put it right.
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = help.into();
        self
    }

    /// Points at another place that belongs to it.
    pub fn related(mut self, spot: &Spot, words: impl Into<String>) -> Self {
        self.related.push((spot.clone(), words.into()));
        self
    }

    /// The path of the file it is about; empty where it is about none.
    pub fn file(&self) -> String {
        self.spot.as_ref().map(|spot| &spot.source.path).or(self.path.as_ref()).cloned().unwrap_or_default()
    }

    /// Whether it keeps a release from being written.
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}

/// All that was found wrong in one pass, in the order of files and lines.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Problems(pub Vec<Problem>);

impl Problems {
    pub fn add(&mut self, problem: Problem) {
        self.0.push(problem);
    }

    pub fn extend(&mut self, others: Problems) {
        self.0.extend(others.0);
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether anything in it keeps a release from being written.
    pub fn has_errors(&self) -> bool {
        self.0.iter().any(Problem::is_error)
    }

    /// The same, each once, file by file and each from its top to its end: first the `files` named, in their order, then
    /// all others as they come.
    pub fn in_order_of<'a>(mut self, files: impl IntoIterator<Item = &'a str>) -> Problems {
        let mut ranks: HashMap<String, usize> = HashMap::new();
        let told = self.0.iter().map(Problem::file);
        for file in files.into_iter().map(str::to_owned).chain(told) {
            let next = ranks.len();
            ranks.entry(file).or_insert(next);
        }
        let place = |spot: &Spot| (spot.line, spot.column);
        self.0.sort_by_cached_key(|problem| (ranks.get(&problem.file()).copied(), problem.spot.as_ref().map(place)));
        self.0.dedup();
        self
    }

    /// The value when nothing in it is an error; otherwise all of it.
    pub fn unless_errors<T>(self, value: T) -> Result<(T, Problems), Problems> {
        if self.has_errors() { Err(self) } else { Ok((value, self)) }
    }
}

impl From<Problem> for Problems {
    fn from(problem: Problem) -> Self {
        Problems(vec![problem])
    }
}
