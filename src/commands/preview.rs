//! `preview`: the pages in a browser, made anew whenever something is saved.

use super::clock::{self, Clock};
use super::gather::{self, Gathered, shown};
use super::mounts;
use super::talk::{Exit, Talk, counted};
use crate::preview::{self, Address, Host, Material, News, Newsroom};
use crate::problem::{Problem, Problems, stem};
use clap::Args;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

#[derive(Args, Clone, Debug)]
pub(super) struct PreviewArguments {
    /// Folder with scorepress.yaml; the nearest one upward where none is given
    series: Option<PathBuf>,
    /// Port; 4747, or the next free one, where none is given
    #[arg(long, value_name = "N")]
    port: Option<u16>,
    /// Address to be reached by; others than this computer need the key that is printed then
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1")]
    host: Host,
    /// Open it in the browser
    #[arg(long)]
    open: bool,
    /// Languages; those the series publishes in where not said, `all` for those it has texts in too
    #[arg(long, value_delimiter = ',')]
    lang: Vec<String>,
    #[command(flatten)]
    clock: Clock,
}

pub(super) fn run(wish: PreviewArguments, talk: Talk) -> Exit {
    let folder = match gather::folder(wish.series.clone()) {
        Ok(folder) => folder,
        Err(problems) => return talk.tell(&problems),
    };
    let address = Address { host: wish.host, port: wish.port };
    let settings = shown(&folder.join(SETTINGS));
    let root = settings.strip_suffix(SETTINGS).unwrap_or_default().to_owned();
    let watched = std::path::absolute(&folder).unwrap_or_else(|_| folder.clone());
    let newsroom = Arc::new(Folder { folder, watched, root, wish, talk });
    match preview::run(newsroom.clone(), &address) {
        Ok(()) => Exit::Ok,
        Err(problems) => newsroom.talk.tell(&problems),
    }
}

const SETTINGS: &str = "scorepress.yaml";

/// Folders whose files make the pages, below the series' own.
const INSIDE: [&str; 4] = ["weeks", "media", "templates", "locales"];

/// A series' folder, and the terminal beside it.
struct Folder {
    /// As it was named.
    folder: PathBuf,
    /// As the system names it when it tells of changes.
    watched: PathBuf,
    root: String,
    wish: PreviewArguments,
    talk: Talk,
}

impl Newsroom for Folder {
    fn read(&self) -> Result<Material, Problems> {
        let gathered = gather::series(&self.folder)?;
        let week = |problem: Problem| Some((stem(&problem.file()).parse().ok()?, problem));
        let waiting = gathered.waiting(|_| true).filter_map(week).collect();
        let Gathered { series, shelf, warnings, files, .. } = gathered;
        let languages = gather::languages(&series, &self.wish.lang)?;
        let mut problems = warnings;
        problems.extend(self.wish.clock.ahead(series.weeks.iter()));
        Ok(Material { series, shelf, languages, problems, waiting, files })
    }

    fn root(&self) -> &str {
        &self.root
    }

    fn folders(&self) -> Vec<PathBuf> {
        if !self.watched.is_dir() {
            return self
                .watched
                .ancestors()
                .skip(1)
                .find(|each| each.is_dir())
                .map(Path::to_owned)
                .into_iter()
                .collect();
        }
        let inside = INSIDE.map(|name| self.watched.join(name));
        let deeper = inside[2..].iter().flat_map(|folder| fs::read_dir(folder).into_iter().flatten().flatten());
        let deeper: Vec<PathBuf> = deeper.map(|entry| entry.path()).collect();
        let all = [self.watched.clone()].into_iter().chain(inside).chain(deeper);
        all.filter(|folder| folder.is_dir()).collect()
    }

    /// Neither what was rendered, nor what is hidden, nor what an editor keeps beside a file.
    fn concerns(&self, path: &Path) -> bool {
        let Ok(inside) = path.strip_prefix(&self.watched) else { return self.watched.starts_with(path) };
        let mut names = inside.components().map(|part| part.as_os_str().to_string_lossy());
        !inside.starts_with("out") && !names.any(|name| name.starts_with('.') || name.ends_with('~'))
    }

    fn is_silent(&self) -> Option<String> {
        let kind = mounts::elsewhere(&self.watched)?;
        Some(format!("the folder lies on another machine, {kind}"))
    }

    fn picture(&self, path: &str) -> Option<Vec<u8>> {
        gather::picture(&self.folder, path)
    }

    fn tell(&self, news: &News) {
        match news {
            News::Ready { url, languages, weeks, took, problems } => {
                self.tell_wrong(problems);
                let what = format!("{}, {}", counted(*languages, "language"), counted(*weeks, "week"));
                self.talk.give(&format!("preview  {url}   ({what}, {})   Ctrl+C to stop\n", milliseconds(*took)));
                if self.wish.open && open::that_detached(url).is_err() {
                    self.talk.say("no browser could be opened: open the address by hand");
                }
            }
            News::Open => {
                let others = match self.wish.host {
                    host if !host.is_unspecified() => String::new(),
                    Host::V4(host) => format!("; from elsewhere, put this computer's address in figures for {host}"),
                    Host::V6(host) => format!("; from elsewhere, put this computer's address in figures for [{host}]"),
                };
                let words = "others can reach this preview: whoever has the address with its key can read it";
                self.talk.warn(&format!("{words}{others}"));
            }
            News::Polling { why } => {
                self.talk
                    .say(&format!("the system does not tell of changes ({why}): the files are looked at every second"));
            }
            News::Changed { files, pages, took, problems } => {
                let files = match files {
                    [] => "put right".to_owned(),
                    [file] => format!("{file} changed"),
                    [file, others @ ..] => format!("{file} and {} changed", counted(others.len(), "more file")),
                };
                let warnings = problems.0.len();
                let warnings =
                    if warnings > 0 { format!("   {}", counted(warnings, "warning")) } else { String::new() };
                let (pages, took) = (counted(*pages, "page"), milliseconds(*took));
                self.talk.say(&format!("{}  {files}   {pages}   {took}{warnings}", clock::time()));
            }
            News::Wrong { problems, kept } => {
                let errors: Vec<&Problem> = problems.0.iter().filter(|problem| problem.is_error()).collect();
                let first = errors.first().map(|problem| self.short(problem)).unwrap_or_default();
                let kept = if *kept { ", last good page still shown" } else { "" };
                let errors = counted(errors.len(), "error");
                self.talk.say(&format!("{}  error {first}   {errors}{kept}", clock::time()));
            }
        }
    }
}

impl Folder {
    fn tell_wrong(&self, problems: &Problems) {
        let errors: Vec<Problem> = problems.0.iter().filter(|problem| problem.is_error()).cloned().collect();
        self.talk.tell(&Problems(errors));
    }

    /// `weeks/2025-W45.yaml:14:12  what is wrong`
    fn short(&self, problem: &Problem) -> String {
        let place = problem.spot.as_ref().map(ToString::to_string).or(problem.path.clone()).unwrap_or_default();
        format!("{}  {}", place.strip_prefix(&self.root).unwrap_or(&place), problem.message)
    }
}

fn milliseconds(took: Duration) -> String {
    format!("{} ms", took.as_millis())
}
