//! Waits until something was saved.

use super::{News, Newsroom};
use crate::problem::{Problem, Problems};
use notify::event::{AccessKind, AccessMode, ModifyKind};
use notify::{Config, Event, EventKind, PollWatcher, RecommendedWatcher, RecursiveMode, Watcher};
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::time::{Duration, Instant};

/// So long nothing must change any more: an editor that saves in several steps has taken the last.
const QUIET: Duration = Duration::from_millis(5);
/// However busy a folder is, its files are looked at after so long.
const LONGEST: Duration = Duration::from_millis(50);
/// How often files are looked at where the system does not tell of changes.
const POLL: Duration = Duration::from_secs(1);

type Told = notify::Result<Event>;

/// A point in time, to say how long something took.
#[derive(Clone, Copy)]
pub(super) struct Moment(Instant);

impl Moment {
    pub fn now() -> Self {
        Moment(Instant::now())
    }

    pub fn since(self) -> Duration {
        self.0.elapsed()
    }
}

/// The folders of a series, watched. Folders and not files: editors save by putting a new file in the old one's place.
pub(super) struct Watch {
    events: Receiver<Told>,
    sender: Sender<Told>,
    watcher: Box<dyn Watcher>,
    folders: BTreeSet<PathBuf>,
    polls: bool,
}

impl Watch {
    /// Watches the newsroom's folders from now on; where the system has no more room to watch, looks at them instead.
    ///
    /// # Errors
    /// Folders that can be neither watched nor looked at.
    pub fn begin(newsroom: &dyn Newsroom) -> Result<Self, Problems> {
        let (sender, events) = mpsc::channel();
        let told = sender.clone();
        let listening = || RecommendedWatcher::new(move |event| drop(told.send(event)), Config::default());
        let watcher = match newsroom.is_silent() {
            Some(why) => Err(why),
            None => listening().map_err(|error| error.to_string()),
        };
        let polls = watcher.is_err();
        let watcher: Box<dyn Watcher> = match watcher {
            Ok(watcher) => Box::new(watcher),
            Err(why) => {
                newsroom.tell(&News::Polling { why: &why });
                Box::new(poll(&sender).map_err(failed)?)
            }
        };
        let mut watch = Watch { events, sender, watcher, folders: BTreeSet::new(), polls };
        watch.renew(newsroom)?;
        Ok(watch)
    }

    /// The moment of the next change, once it is over; nothing where no more can be told.
    pub fn next(&mut self, newsroom: &dyn Newsroom) -> Option<Moment> {
        loop {
            let first = self.events.recv().ok()?;
            let began = Moment::now();
            let mut changed = vec![first];
            self.collect(&mut changed, began);
            if self.take(changed, newsroom) {
                return Some(began);
            }
        }
    }

    /// Whether more changes within so long; those are taken in.
    pub fn is_busy(&mut self, newsroom: &dyn Newsroom) -> bool {
        match self.events.recv_timeout(LONGEST) {
            Ok(first) => {
                let mut changed = vec![first];
                self.collect(&mut changed, Moment::now());
                self.take(changed, newsroom)
            }
            Err(_) => false,
        }
    }

    fn collect(&mut self, changed: &mut Vec<Told>, began: Moment) {
        while let Some(left) = LONGEST.checked_sub(began.since()) {
            match self.events.recv_timeout(QUIET.min(left)) {
                Ok(event) => changed.push(event),
                Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => return,
            }
        }
    }

    /// Whether any of it matters; folders that came, went or were put in another's place are watched anew.
    fn take(&mut self, changed: Vec<Told>, newsroom: &dyn Newsroom) -> bool {
        let (mut matters, mut moved) = (false, false);
        for told in changed {
            let Ok(event) = told else {
                (matters, moved) = (true, true);
                continue;
            };
            if event.need_rescan() {
                (matters, moved) = (true, true);
            }
            if !is_change(&event.kind) {
                continue;
            }
            let concerning = event.paths.iter().filter(|path| newsroom.concerns(path));
            for path in concerning {
                matters = true;
                moved |= self.folders.contains(path) || comes_or_goes(&event.kind);
            }
        }
        if moved {
            // What cannot be watched now is tried again with the next change.
            let _ = self.renew(newsroom);
        }
        matters
    }

    /// Watches the folders there are.
    fn renew(&mut self, newsroom: &dyn Newsroom) -> Result<(), Problems> {
        let folders: BTreeSet<PathBuf> = newsroom.folders().into_iter().collect();
        for gone in self.folders.difference(&folders) {
            let _ = self.watcher.unwatch(gone);
        }
        for folder in &folders {
            // A watch that there is already is kept; one whose folder was replaced is set on the new one.
            let watched = self.watcher.watch(folder, RecursiveMode::NonRecursive);
            if let Err(error) = watched {
                if self.polls || !folder.is_dir() {
                    return if folder.is_dir() { Err(failed(error)) } else { Ok(()) };
                }
                newsroom.tell(&News::Polling { why: &error.to_string() });
                self.watcher = Box::new(poll(&self.sender).map_err(failed)?);
                self.polls = true;
                return self.renew(newsroom);
            }
        }
        self.folders = folders;
        Ok(())
    }
}

fn poll(sender: &Sender<Told>) -> notify::Result<PollWatcher> {
    let sender = sender.clone();
    let config = Config::default().with_poll_interval(POLL).with_compare_contents(true);
    PollWatcher::new(move |event| drop(sender.send(event)), config)
}

/// That a file was opened or read changes nothing.
fn is_change(kind: &EventKind) -> bool {
    !matches!(kind, EventKind::Access(access) if *access != AccessKind::Close(AccessMode::Write))
}

fn comes_or_goes(kind: &EventKind) -> bool {
    matches!(kind, EventKind::Create(_) | EventKind::Remove(_) | EventKind::Modify(ModifyKind::Name(_)))
}

fn failed(error: notify::Error) -> Problems {
    let problem = Problem::error("SP609", format!("the folders cannot be watched: {error}"));
    problem.help("check their permissions, and how many files the system lets a program watch").into()
}
