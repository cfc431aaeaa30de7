//! THE PAGES IN A BROWSER, made anew whenever something is saved.
//!
//! Receives a [`Newsroom`] that reads the series, gives its pages over loopback: each as `render` would write it, with a
//! frame around it that shows what stands behind every sentence, and what is wrong. Never writes, never looks at a disk
//! for an address that was asked for: it serves what was made, and nothing else.

mod answer;
mod chrome;
mod editor;
mod frame;
mod guard;
mod marks;
mod problems;
mod records;
mod reply;
mod server;
mod sides;
mod state;
mod telling;
mod watch;

pub use guard::{Address, Host};

use crate::league::{IsoWeek, Series};
use crate::problem::{Problem, Problems, Source};
use crate::shelf::Shelf;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

/// The series as it stands on the disk.
pub struct Material {
    pub series: Series,
    pub shelf: Shelf,
    /// The languages to be shown, by tag.
    pub languages: Vec<String>,
    /// What is wrong without keeping the series from being read.
    pub problems: Problems,
    /// Weeks that the series lacks because scores of theirs are blank: what is among the problems as a warning, as the
    /// error that it is for whoever looks at the week.
    pub waiting: BTreeMap<IsoWeek, Problem>,
    /// Every file that was read.
    pub files: Vec<Arc<Source>>,
}

/// The world, as far as a preview needs it.
pub trait Newsroom: Send + Sync {
    /// Reads the series whole.
    ///
    /// # Errors
    /// All that keeps it from being read.
    fn read(&self) -> Result<Material, Problems>;

    /// What paths of its files begin with, as people see them: `demo/`, or nothing.
    fn root(&self) -> &str;

    /// The folders in which a saved file matters; where the series' own is gone, the nearest one above.
    fn folders(&self) -> Vec<PathBuf>;

    /// Whether a change of that path can matter.
    fn concerns(&self, path: &Path) -> bool;

    /// Why the system would not tell of changes there, where it would not.
    fn is_silent(&self) -> Option<String>;

    /// A picture of the series by its path inside the folder; nothing where it is no regular file of it any more.
    fn picture(&self, path: &str) -> Option<Vec<u8>>;

    /// Tells the person at the terminal.
    fn tell(&self, news: &News);
}

/// What happens while a preview runs.
pub enum News<'a> {
    /// The pages can be looked at.
    Ready { url: &'a str, languages: usize, weeks: usize, took: Duration, problems: &'a Problems },
    /// Others on the network can ask too.
    Open,
    /// The system does not tell of changes here; the files are looked at again and again.
    Polling { why: &'a str },
    /// Files were saved, and so many pages read otherwise now.
    Changed { files: &'a [String], pages: usize, took: Duration, problems: &'a Problems },
    /// Something is wrong; the last good pages are still shown where there are any.
    Wrong { problems: &'a Problems, kept: bool },
}

/// Codes of what no saved file can put right.
const WRONG_USE: &str = "SP69";

/// Shows the newsroom's pages until the program is ended.
///
/// # Errors
/// An address that cannot be used, folders that cannot be watched, and languages that the series does not have.
pub fn run(newsroom: Arc<dyn Newsroom>, address: &Address) -> Result<(), Problems> {
    let door = server::Door::open(address)?;
    let mut watch = watch::Watch::begin(newsroom.as_ref())?;
    let shared = Arc::new(state::Shared::new(newsroom.clone()));
    let mut editor = editor::Editor::new(shared.clone());
    let began = watch::Moment::now();
    editor.look();
    let problems = shared.state().problems.clone();
    if problems.0.iter().any(|problem| problem.code.starts_with(WRONG_USE)) {
        return Err(problems);
    }
    if door.guard.is_open() {
        newsroom.tell(&News::Open);
    }
    let url = door.url(shared.first_path().as_deref());
    server::start(door, shared.clone())?;
    editor.ready(&url, began.since());
    while let Some(began) = watch.next(newsroom.as_ref()) {
        editor.follow(began, &mut watch);
    }
    Ok(())
}
