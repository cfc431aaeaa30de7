//! What is shown now: the newest telling, the last good one of every page, and what is wrong.

use super::Newsroom;
use super::telling::Teller;
use crate::league::IsoWeek;
use crate::problem::{Problem, Problems};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::sync::watch;

/// What everybody who works on the preview sees.
pub(super) struct Shared {
    pub newsroom: Arc<dyn Newsroom>,
    state: Mutex<State>,
    signal: watch::Sender<Signal>,
}

/// What is shown now.
#[derive(Default)]
pub(super) struct State {
    /// Goes up by one whenever something is shown otherwise.
    pub generation: u64,
    /// The newest that could be read; nothing as long as none could.
    pub newest: Option<Arc<Teller>>,
    /// The languages asked for, those that cannot be told now included.
    pub languages: Vec<String>,
    /// Weeks that the newest lacks because scores of theirs are blank, each with the error that says so.
    pub waiting: BTreeMap<IsoWeek, Problem>,
    /// Who last told a week in a language.
    good: BTreeMap<(IsoWeek, String), Arc<Teller>>,
    /// What is wrong with what is shown.
    pub problems: Problems,
    /// What is wrong with other weeks than those that were looked at.
    pub elsewhere: Problems,
    /// The week whose file was changed last.
    pub changed: Option<IsoWeek>,
    /// The week that was asked for last.
    pub reading: Option<IsoWeek>,
}

/// What a browser is told: that there is another generation, and which page to look at.
#[derive(Clone, Debug)]
pub(super) struct Signal {
    pub kind: &'static str,
    pub generation: u64,
    /// The changed week's, or nothing.
    pub path: String,
}

impl Shared {
    pub fn new(newsroom: Arc<dyn Newsroom>) -> Self {
        let first = Signal { kind: "ok", generation: 0, path: String::new() };
        Shared { newsroom, state: Mutex::default(), signal: watch::Sender::new(first) }
    }

    /// The state, for as long as it is held.
    pub fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Changes what is shown, and tells every browser.
    pub fn show(&self, renew: impl FnOnce(&mut State)) {
        let mut state = self.state();
        let was_wrong = state.is_wrong();
        renew(&mut state);
        state.generation += 1;
        let kind = match (was_wrong, state.is_wrong()) {
            (_, true) => "error",
            (true, false) => "ok",
            (false, false) => "reload",
        };
        let path = state.changed.map(|week| format!("/{week}/")).unwrap_or_default();
        self.signal.send_replace(Signal { kind, generation: state.generation, path });
    }

    /// Whoever holds it learns of every generation that follows; of several at once the last.
    pub fn signals(&self) -> watch::Receiver<Signal> {
        self.signal.subscribe()
    }

    /// Where to begin: the newest week in the first language.
    pub fn first_path(&self) -> Option<String> {
        let state = self.state();
        let (week, language) = (state.newest.as_ref()?.weeks.last()?, state.languages.first()?);
        Some(format!("/{week}/{language}/"))
    }
}

impl State {
    /// The series' weeks, oldest first; those that wait for their scores too. None as long as it could not be read.
    pub fn weeks(&self) -> Vec<IsoWeek> {
        let told = self.newest.iter().flat_map(|newest| &newest.weeks);
        let weeks: BTreeSet<IsoWeek> = told.chain(self.waiting.keys()).copied().collect();
        weeks.into_iter().collect()
    }

    /// Who can tell that week in that language: the newest, then who did it last. None where the week or language is
    /// none of the series', and where a week that waits was never told.
    pub fn tellers(&self, week: IsoWeek, language: &str) -> Vec<Arc<Teller>> {
        let Some(newest) = &self.newest else { return Vec::new() };
        let knows = |tag: &str| newest.languages.iter().any(|each| each == tag);
        let now = (newest.tells(week) && (language == ALL || knows(language))).then(|| newest.clone());
        let is_week = newest.tells(week) || self.waiting.contains_key(&week);
        let before = self.good.get(&(week, language.to_owned())).filter(|_| is_week).cloned();
        now.into_iter().chain(before).collect()
    }

    /// Whether a week waits for its scores that was never told.
    pub fn is_new(&self, week: IsoWeek) -> bool {
        self.waiting.contains_key(&week) && !self.was_told(week)
    }

    fn was_told(&self, week: IsoWeek) -> bool {
        self.good.contains_key(&(week, ALL.to_owned()))
    }

    /// The problems, with those as errors that keep a week from being told anew, or the one that is looked at from being
    /// told.
    pub fn as_errors(&self, problems: Problems, looked_at: Option<IsoWeek>) -> Problems {
        let matters = |week: IsoWeek| self.was_told(week) || looked_at == Some(week);
        let errors: Vec<&Problem> =
            self.waiting.iter().filter(|(week, _)| matters(**week)).map(|(_, problem)| problem).collect();
        let same = |error: &Problem, problem: &Problem| error.code == problem.code && error.file() == problem.file();
        let raised = problems.0.into_iter().map(|problem| {
            let error = errors.iter().find(|error| same(error, &problem));
            Problem { severity: error.map_or(problem.severity, |error| error.severity), ..problem }
        });
        Problems(raised.collect())
    }

    /// Notes that somebody told a week, if there is no newer one by now.
    pub fn told_well(&mut self, week: IsoWeek, teller: &Arc<Teller>) {
        if !self.newest.as_ref().is_some_and(|newest| Arc::ptr_eq(newest, teller)) {
            return;
        }
        for language in teller.languages.iter().map(String::as_str).chain([ALL]) {
            self.good.insert((week, language.to_owned()), teller.clone());
        }
    }

    /// Forgets what nobody can ask for any more.
    pub fn tidy(&mut self) {
        let (weeks, languages) = (self.weeks(), self.languages.clone());
        let known = |language: &String| language == ALL || languages.contains(language);
        self.good.retain(|(week, language), _| weeks.contains(week) && known(language));
    }

    /// Whether any of them is an error.
    fn is_wrong(&self) -> bool {
        self.problems.has_errors() || self.elsewhere.has_errors()
    }

    /// All that is wrong.
    pub fn problems(&self) -> Problems {
        let mut problems = self.problems.clone();
        problems.extend(self.elsewhere.clone());
        problems.in_order_of([])
    }
}

/// The language of a page that holds all of them.
pub(super) const ALL: &str = "mul";
