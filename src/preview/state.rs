//! What is shown now: the newest telling, the last good one of every page, and what is wrong.

use super::Newsroom;
use super::telling::Teller;
use crate::league::IsoWeek;
use crate::problem::Problems;
use std::collections::BTreeMap;
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
        let was_wrong = state.problems().has_errors();
        renew(&mut state);
        state.generation += 1;
        let kind = match (was_wrong, state.problems().has_errors()) {
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
    /// Who can tell that week in that language: the newest, then who did it last. None where the week or language is
    /// none of the series'.
    pub fn tellers(&self, week: IsoWeek, language: &str) -> Vec<Arc<Teller>> {
        let Some(newest) = self.newest.as_ref().filter(|newest| newest.tells(week)) else { return Vec::new() };
        let knows = |tag: &str| newest.languages.iter().any(|each| each == tag);
        let now = (language == ALL || knows(language)).then(|| newest.clone());
        let before = self.good.get(&(week, language.to_owned())).cloned();
        now.into_iter().chain(before).collect()
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
        let (newest, languages) = (self.newest.clone(), self.languages.clone());
        let known = |language: &String| language == ALL || languages.contains(language);
        self.good
            .retain(|(week, language), _| newest.as_ref().is_some_and(|newest| newest.tells(*week)) && known(language));
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
