//! Follows what is saved: reads the series anew, has the pages told that are being looked at, and shows them.

use super::state::Shared;
use super::telling::{Stand, Teller, Tried};
use super::watch::{Moment, Watch};
use super::{Material, News};
use crate::Desk;
use crate::league::{IsoWeek, Series};
use crate::problem::{Problem, Problems, Source};
use crate::shelf::Shelf;
use std::collections::{BTreeMap, BTreeSet};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

type Files = BTreeMap<String, Arc<Source>>;

/// Keeps what need not be made anew.
pub(super) struct Editor {
    shared: Arc<Shared>,
    kept: Option<Kept>,
    /// The files as they were last told.
    files: Files,
    /// Whether they could not be told since.
    wrong: bool,
    /// What is on the pages that were looked at last.
    seen: Seen,
}

/// Languages and templates, made ready.
struct Kept {
    shelf: Shelf,
    languages: Vec<String>,
    desk: Arc<Desk>,
}

/// A number for every page of a week, which is another when the page is.
type Seen = BTreeMap<(IsoWeek, String, String), u64>;

/// What is to be seen beside what is told.
struct Seeing {
    languages: Vec<String>,
    waiting: BTreeMap<IsoWeek, Problem>,
    problems: Problems,
}

/// What one look brought.
#[derive(Default)]
struct Look {
    /// The files that were saved, from the series' folder.
    files: Vec<String>,
    pages: usize,
    /// Whether there is anything new to see.
    new: bool,
    /// Whether something keeps what was saved from being shown whole.
    wrong: bool,
}

impl Editor {
    pub fn new(shared: Arc<Shared>) -> Self {
        Editor { shared, kept: None, files: Files::new(), wrong: false, seen: Seen::new() }
    }

    /// Says that the pages can be looked at.
    pub fn ready(&self, url: &str, took: std::time::Duration) {
        let state = self.shared.state();
        let weeks = state.newest.as_ref().map_or(0, |newest| newest.weeks.len());
        let (languages, problems) = (state.languages.len(), state.problems());
        drop(state);
        self.shared.newsroom.tell(&News::Ready { url, languages, weeks, took, problems: &problems });
    }

    /// Looks at what was saved, and says what came of it.
    pub fn follow(&mut self, began: Moment, watch: &mut Watch) {
        let mut read = self.shared.newsroom.read();
        // A file that is just being put in its place may be gone for a moment.
        while self.misses(&read) && watch.is_busy(self.shared.newsroom.as_ref()) {
            read = self.shared.newsroom.read();
        }
        let look = self.take(read);
        if !look.new {
            return;
        }
        let (problems, kept) = {
            let state = self.shared.state();
            (state.problems(), state.newest.is_some())
        };
        let news = if look.wrong {
            News::Wrong { problems: &problems, kept }
        } else {
            News::Changed { files: &look.files, pages: look.pages, took: began.since(), problems: &problems }
        };
        self.shared.newsroom.tell(&news);
    }

    /// Whether a file is gone that was there, or none can be read.
    fn misses(&self, read: &Result<Material, Problems>) -> bool {
        match read {
            Ok(material) => {
                let now: BTreeSet<String> = material.files.iter().map(|file| self.inside(&file.path)).collect();
                self.files.keys().any(|name| !now.contains(name))
            }
            Err(problems) => is_passing(problems),
        }
    }

    /// A file's path from the series' folder.
    fn inside(&self, path: &str) -> String {
        path.strip_prefix(self.shared.newsroom.root()).unwrap_or(path).to_owned()
    }

    /// Reads the series for the first time.
    pub fn look(&mut self) {
        self.take(self.shared.newsroom.read());
    }

    fn take(&mut self, read: Result<Material, Problems>) -> Look {
        let told = read.and_then(|material| self.tell(material));
        match told {
            Ok(look) => look,
            Err(problems) => {
                let state = self.shared.state();
                let problems = state.as_errors(problems, None);
                let same = state.generation > 0 && state.problems == problems;
                drop(state);
                self.wrong = true;
                if !same {
                    self.shared.show(|state| {
                        state.problems = problems;
                        state.elsewhere = Problems::default();
                        state.changed = None;
                    });
                }
                Look { new: !same, wrong: true, ..Look::default() }
            }
        }
    }

    /// Tells what can be read, and shows it; nothing new where it was read before.
    fn tell(&mut self, material: Material) -> Result<Look, Problems> {
        let named = |file: &Arc<Source>| (self.inside(&file.path), file.clone());
        let files: Files = material.files.iter().map(named).collect();
        if files == self.files && !self.wrong {
            return Ok(Look::default());
        }
        let changed: Vec<String> = names(&files, &self.files);
        let Material { series, shelf, languages, mut problems, waiting, .. } = material;
        let desk = self.desk(&series, shelf, &languages, &mut problems)?;
        let weeks: Vec<IsoWeek> = weeks_of(&series, &changed, self.shared.newsroom.root());
        self.files = files;
        let (pages, wrong) = self.publish(Stand { series, desk }, Seeing { languages, waiting, problems }, weeks)?;
        self.wrong = false;
        Ok(Look { files: changed, pages, new: true, wrong })
    }

    /// The desk for all languages that can be told; what keeps the others from it is among the problems.
    fn desk(
        &mut self,
        series: &Series,
        shelf: Shelf,
        languages: &[String],
        problems: &mut Problems,
    ) -> Result<Arc<Desk>, Problems> {
        let same = |kept: &&Kept| {
            kept.languages == languages
                && kept.shelf.templates == shelf.templates
                && kept.shelf.own_locales == shelf.own_locales
        };
        if let Some(kept) = self.kept.as_ref().filter(same) {
            let warnings = kept.desk.warnings(series);
            if !warnings.has_errors() {
                problems.extend(warnings);
                return Ok(kept.desk.clone());
            }
        }
        self.kept = None;
        let make = |languages: &[String]| Desk::new(&shelf, series, languages, &[]);
        let desk = match make(languages) {
            Ok(desk) => {
                let desk = Arc::new(desk);
                self.kept = Some(Kept { shelf, languages: languages.to_vec(), desk: desk.clone() });
                desk
            }
            Err(found) => {
                let alone = |tag: &&String| make(std::slice::from_ref(*tag)).is_ok();
                let good: Vec<String> = languages.iter().filter(alone).cloned().collect();
                if good.is_empty() {
                    return Err(found);
                }
                problems.extend(found);
                Arc::new(make(&good)?)
            }
        };
        problems.extend(desk.warnings(series));
        Ok(desk)
    }

    /// Has the weeks told that were changed or are being read, then shows them. Gives how many pages read otherwise now,
    /// and whether anything is wrong with them.
    fn publish(&mut self, stand: Stand, seeing: Seeing, changed: Vec<IsoWeek>) -> Result<(usize, bool), Problems> {
        let Seeing { languages, waiting, mut problems } = seeing;
        let newest = stand.series.newest();
        let shared = self.shared.clone();
        let generation = shared.state().generation + 1;
        let tried = move |tried| elsewhere(&shared, generation, tried);
        let teller = Arc::new(Teller::start(stand, tried).map_err(|error| gave_up(&error.to_string()))?);
        let reading = self.shared.state().reading.or(newest).filter(|week| teller.tells(*week));
        let ahead: BTreeSet<IsoWeek> = changed.iter().copied().chain(reading).collect();
        let mut seen = Seen::new();
        let mut told = Vec::new();
        for week in ahead {
            let answer = teller.ask(move |telling| telling.week(week).map(fingerprints).map_err(Problems::clone));
            match answer.blocking_recv().unwrap_or_else(|_| Err(gave_up("it gave up in the middle").into())) {
                Ok(pages) => {
                    told.push(week);
                    seen.extend(pages.into_iter().map(|((edition, language), page)| ((week, edition, language), page)));
                }
                Err(found) => problems.extend(found),
            }
        }
        let pages = seen.iter().filter(|(name, page)| self.seen.get(name) != Some(page)).count();
        self.seen.extend(seen);
        let mut wrong = false;
        self.shared.show(|state| {
            state.newest = Some(teller.clone());
            told.iter().for_each(|week| state.told_well(*week, &teller));
            (state.languages, state.waiting) = (languages, waiting);
            let problems = state.as_errors(problems, None);
            wrong = problems.has_errors();
            // Until the other weeks were tried they are taken to be as they were.
            state.elsewhere.0.retain(|problem| !problems.0.contains(problem));
            state.problems = problems;
            state.changed = changed.last().copied();
            state.tidy();
        });
        teller.try_all();
        Ok((pages, wrong))
    }
}

/// What is wrong with the weeks that nobody looks at; shown if nothing newer is by now.
fn elsewhere(shared: &Arc<Shared>, generation: u64, tried: Tried) {
    let mut found = Problems::default();
    let mut state = shared.state();
    if state.generation != generation {
        return;
    }
    let Some(newest) = state.newest.clone() else { return };
    for (week, problems) in tried {
        if problems.is_empty() {
            state.told_well(week, &newest);
        }
        found.extend(problems);
    }
    found.0.retain(|problem| !state.problems.0.contains(problem));
    let is_news = state.elsewhere != found;
    drop(state);
    if is_news {
        let problems = found.clone();
        shared.show(|state| state.elsewhere = found);
        if problems.has_errors() {
            shared.newsroom.tell(&News::Wrong { problems: &problems, kept: true });
        }
    }
}

type Fingerprints = Vec<((String, String), u64)>;

fn fingerprints(week: &super::telling::Week) -> Fingerprints {
    let of = |shown: &super::telling::Shown| {
        let mut hasher = DefaultHasher::new();
        shown.page.html.hash(&mut hasher);
        ((shown.page.edition.clone(), shown.page.language.clone()), hasher.finish())
    };
    week.pages.iter().map(of).collect()
}

/// Files that are new, gone or another; none where nothing was read before.
fn names(now: &Files, before: &Files) -> Vec<String> {
    let changed = now.iter().filter(|(name, file)| before.get(*name) != Some(file)).map(|(name, _)| name);
    let gone = before.keys().filter(|name| !now.contains_key(*name));
    let names: BTreeSet<&String> = changed.chain(gone).collect();
    names.into_iter().cloned().collect()
}

/// The weeks that these files are of; none where there is a file of another kind among them.
fn weeks_of(series: &Series, files: &[String], root: &str) -> Vec<IsoWeek> {
    let of = |file: &String| {
        let path = format!("{root}{file}");
        series.weeks.iter().find(|week| week.path == path).map(|week| week.iso)
    };
    files.iter().map(of).collect::<Option<_>>().unwrap_or_default()
}

/// Whether it is only that files cannot be read.
fn is_passing(problems: &Problems) -> bool {
    problems.0.iter().all(|problem| problem.code.starts_with("SP60"))
}

fn gave_up(why: &str) -> Problem {
    Problem::error("SP610", format!("the pages cannot be made: {why}"))
        .help("save the file again; if it comes back, tell the people who make scorepress")
}
