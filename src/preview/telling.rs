//! One state of the series, told on a thread of its own: what its pages are made from stays there as long as it is of
//! use, and whoever wants something of it asks.

use super::marks;
use crate::league::{IsoWeek, Series};
use crate::page::Page;
use crate::plan::Chronicle;
use crate::problem::Problems;
use crate::{Desk, Told, told};
use std::collections::BTreeMap;
use std::io;
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, Sender, TryRecvError};
use tokio::sync::oneshot;

/// A series that could be read, and a desk that knows its languages.
pub(super) struct Stand {
    pub series: Series,
    pub desk: Arc<Desk>,
}

/// What is told of a stand so far; a week is told when it is first asked for.
pub(super) struct Telling<'a> {
    pub series: &'a Series,
    desk: &'a Desk,
    chronicle: &'a Chronicle<'a>,
    /// Whether the other weeks are tried while nobody asks.
    tries: bool,
    weeks: BTreeMap<IsoWeek, Result<Week<'a>, Problems>>,
}

/// A week in every edition and language.
pub(super) struct Week<'a> {
    pub told: Vec<Told<'a>>,
    pub pages: Vec<Shown>,
}

/// A page, and the same with its sentences and figures marked.
pub(super) struct Shown {
    pub page: Page,
    pub marked: String,
}

impl<'a> Telling<'a> {
    /// The week, told now if it was not yet.
    pub fn week(&mut self, iso: IsoWeek) -> Result<&Week<'a>, &Problems> {
        let (chronicle, desk) = (self.chronicle, self.desk);
        self.weeks.entry(iso).or_insert_with(|| Week::tell(chronicle, iso, desk)).as_ref()
    }

    /// What keeps a week from being told; it is not kept for being asked for.
    fn try_week(&self, iso: IsoWeek) -> Problems {
        let tried = match self.weeks.get(&iso) {
            Some(told) => told.as_ref().map(drop).map_err(Problems::clone),
            None => self.desk.try_week(self.chronicle, iso),
        };
        tried.err().unwrap_or_default()
    }
}

impl<'a> Week<'a> {
    fn tell(chronicle: &'a Chronicle, iso: IsoWeek, desk: &Desk) -> Result<Self, Problems> {
        let told = told(chronicle, iso, desk)?;
        let marked: Vec<Told> = told.iter().map(marks::mark).collect();
        let (pages, marked) = rayon::join(|| desk.lay_out(&told), || desk.lay_out(&marked));
        let pages = pages?;
        // Templates of a newsroom's own may mind the marks; then nothing can be pointed at.
        let marked = marked.unwrap_or_else(|_| pages.clone());
        let stories = told.iter().flat_map(|told| &told.stories);
        let languages: Vec<&str> = stories.map(|story| story.language.as_str()).collect();
        let shown = |(page, marked): (Page, Page)| {
            let marked = marks::unfold(&marked.html, &page.html, &languages);
            Shown { page, marked }
        };
        let pages = pages.into_iter().zip(marked).map(shown).collect();
        Ok(Week { told, pages })
    }

    /// The page of an edition in a language.
    pub fn page(&self, edition: &str, language: &str) -> Option<&Shown> {
        self.pages.iter().find(|shown| shown.page.edition == edition && shown.page.language == language)
    }

    /// The edition as it is told.
    pub fn edition(&self, edition: &str) -> Option<&Told<'a>> {
        self.told.iter().find(|told| told.plan.edition == edition)
    }
}

type Job = Box<dyn for<'a, 'b> FnOnce(&'b mut Telling<'a>) + Send>;

/// The way to a telling. Its thread ends when nobody can ask any more.
pub(super) struct Teller {
    jobs: Sender<Job>,
    /// Oldest first.
    pub weeks: Vec<IsoWeek>,
    pub languages: Vec<String>,
    pub editions: Vec<String>,
    /// The series' title in its first language.
    pub title: String,
}

/// What kept weeks from being told, with those that were.
pub(super) type Tried = Vec<(IsoWeek, Problems)>;

impl Teller {
    /// Begins to tell; `tried` is told how trying the weeks went, once that is asked for.
    ///
    /// # Errors
    /// No thread can be started.
    pub fn start(stand: Stand, tried: impl FnOnce(Tried) + Send + 'static) -> io::Result<Self> {
        let (jobs, asked) = mpsc::channel();
        let (series, desk) = (&stand.series, &stand.desk);
        let title = series.languages.first().and_then(|language| series.title.texts.get(language));
        let teller = Teller {
            jobs,
            weeks: series.weeks.iter().map(|week| week.iso).collect(),
            languages: desk.languages().map(str::to_owned).collect(),
            editions: desk.editions().map(str::to_owned).collect(),
            title: title.unwrap_or(&series.id).clone(),
        };
        std::thread::Builder::new().name("telling".to_owned()).spawn(move || work(&stand, &asked, tried))?;
        Ok(teller)
    }

    /// Asks; the answer comes when its turn has come, and never where telling gave up in the middle.
    pub fn ask<T: Send + 'static>(
        &self,
        question: impl FnOnce(&mut Telling) -> T + Send + 'static,
    ) -> oneshot::Receiver<T> {
        let (sender, receiver) = oneshot::channel();
        // A thread that has ended drops the question, and the answer with it.
        let _ = self.jobs.send(Box::new(move |telling| drop(sender.send(question(telling)))));
        receiver
    }

    /// Has every week tried while nobody asks, newest first.
    pub fn try_all(&self) {
        drop(self.ask(|telling| telling.tries = true));
    }

    /// Whether it tells that week.
    pub fn tells(&self, week: IsoWeek) -> bool {
        self.weeks.contains(&week)
    }
}

fn work(stand: &Stand, asked: &Receiver<Job>, tried: impl FnOnce(Tried)) {
    let chronicle = stand.desk.chronicle(&stand.series);
    let (series, desk) = (&stand.series, stand.desk.as_ref());
    let mut telling = Telling { series, desk, chronicle: &chronicle, tries: false, weeks: BTreeMap::new() };
    let mut untried = series.weeks.iter().rev().map(|week| week.iso);
    let (mut found, mut tried) = (Tried::new(), Some(tried));
    loop {
        let job = match tried.is_some() && telling.tries {
            true => asked.try_recv(),
            false => asked.recv().map_err(|_| TryRecvError::Disconnected),
        };
        match job {
            Ok(job) => job(&mut telling),
            Err(TryRecvError::Disconnected) => return,
            Err(TryRecvError::Empty) => match untried.next() {
                Some(week) => found.push((week, telling.try_week(week))),
                None => tried.take().into_iter().for_each(|tried| tried(std::mem::take(&mut found))),
            },
        }
    }
}
