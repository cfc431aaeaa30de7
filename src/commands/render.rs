//! `render`: weeks of scores into files.

use super::gather::{self, Gathered, shown};
use super::output::{self, File, Written};
use super::talk::{Exit, Talk, counted};
use super::{RenderArguments, To};
use crate::league::{IsoWeek, Series};
use crate::page::{Feed, Letter, Page};
use crate::problem::{Problem, Problems};
use crate::proof::{Recorder, Sheet};
use crate::wording::Story;
use crate::{Desk, Told, feeds, releases, told};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Component, Path, PathBuf};

pub(super) fn run(wish: &RenderArguments, talk: &Talk) -> Exit {
    let folders = match gather::folders(wish.series.clone()) {
        Ok(folders) => folders,
        Err(problems) => return talk.tell(&problems),
    };
    let several = folders.len() > 1;
    let done: Vec<Result<Rendered, Problems>> = folders.par_iter().map(|folder| render(folder, wish)).collect();
    if let Some(problem) = namesakes(&done).filter(|_| wish.output.is_some()) {
        return talk.tell(&problem.into());
    }
    let mut exit = Exit::Ok;
    for result in done {
        let end = match result {
            Ok(rendered) => {
                let told = talk.tell(&rendered.problems);
                told.max(rendered.deliver(wish, several, talk))
            }
            Err(problems) => talk.tell(&problems),
        };
        exit = exit.max(end);
    }
    exit
}

/// Two series of one name would write to one folder.
fn namesakes(done: &[Result<Rendered, Problems>]) -> Option<Problem> {
    let mut known: BTreeMap<&str, &Path> = BTreeMap::new();
    for Gathered { folder, series, .. } in done.iter().flatten().map(|rendered| &rendered.gathered) {
        let other = known.insert(&series.id, folder).filter(|other| place(other) != place(folder));
        if let Some(other) = other {
            let message =
                format!("the series in {} and {} are both called `{}`", shown(other), shown(folder), series.id);
            return Some(
                Problem::error("SP697", message).help("change `series:` in one of them, or render them one by one"),
            );
        }
    }
    None
}

/// All that was asked for of one series, before anything is written.
pub(super) struct Rendered {
    gathered: Gathered,
    weeks: Vec<(IsoWeek, Releases)>,
    feeds: Vec<Feed>,
    /// Warnings; with `--keep-going` also what kept languages out.
    problems: Problems,
}

/// One week's releases.
struct Releases {
    pages: Vec<Page>,
    /// None where they were not asked for.
    letters: Vec<Letter>,
    /// Tables as comma-separated values, by `edition.language.table`; none where they were not asked for.
    sheets: Vec<(String, String)>,
    /// Stories as JSON, by `edition.language`; none where they were not asked for.
    records: Vec<(String, String)>,
}

fn records(series: &Series, told: &[Told]) -> Vec<(String, String)> {
    let recorder = Recorder::from_the_folder(series);
    let of_edition = |told: &Told| {
        let record = |story: &Story| {
            let name = format!("{}.{}", story.edition, story.language);
            (name, format!("{:#}\n", recorder.story(&told.plan, story)))
        };
        told.stories.iter().map(record).collect::<Vec<_>>()
    };
    told.iter().flat_map(of_edition).collect()
}

fn sheets(series: &Series, told: &[Told]) -> Vec<(String, String)> {
    let recorder = Recorder::from_the_folder(series);
    let of_story = |plan, story: &Story| {
        let named = |sheet: Sheet| (format!("{}.{}.{}", story.edition, story.language, sheet.name), sheet.csv);
        recorder.sheets(plan, story).into_iter().map(named).collect::<Vec<_>>()
    };
    told.iter().flat_map(|told| told.stories.iter().flat_map(|story| of_story(&told.plan, story))).collect()
}

fn render(folder: &Path, wish: &RenderArguments) -> Result<Rendered, Problems> {
    rendered(gather::series(folder)?, wish)
}

/// Everything that is asked for of a series that was read.
pub(super) fn rendered(gathered: Gathered, wish: &RenderArguments) -> Result<Rendered, Problems> {
    let series = &gathered.series;
    let weeks = match wish.week.as_deref() {
        Some("all") => series.weeks.iter().map(|week| week.iso).collect(),
        named => vec![gathered.week(named)?],
    };
    let waiting: Vec<Problem> = gathered.waiting(|_| wish.week.as_deref() == Some("all") && !wish.keep_going).collect();
    let languages = gather::languages(series, &wish.lang)?;
    let beside = |found: Problems| Problems([found.0, waiting.clone()].concat());
    let (desk, mut kept_out) = desk(&gathered, languages, &weeks, wish).map_err(beside)?;
    let chronicle = desk.chronicle(series);
    let make = |week: &IsoWeek| {
        let told = told(&chronicle, *week, &desk)?;
        let records = if wish.to.contains(&To::Json) { records(series, &told) } else { Vec::new() };
        let sends = wish.to.contains(&To::Txt) || wish.to.contains(&To::Email);
        let letters = if sends { desk.letters(&told)? } else { Vec::new() };
        let sheets = if wish.to.contains(&To::Csv) { sheets(series, &told) } else { Vec::new() };
        Ok((*week, Releases { pages: desk.lay_out(&told)?, letters, sheets, records }))
    };
    let made: Vec<Result<_, Problems>> = weeks.par_iter().map(make).collect();
    let mut problems = wish.clock.ahead(series.weeks.iter().filter(|week| weeks.contains(&week.iso)));
    problems.0.extend(waiting);
    let weeks_told = made.into_iter().filter_map(|made| made.map_err(|found| problems.extend(found)).ok()).collect();
    if problems.has_errors() {
        return Err(problems);
    }
    let asked = wish.to.contains(&To::Html);
    let feeds = match if asked { feeds(&chronicle, &desk) } else { Ok(Vec::new()) } {
        Err(found) if wish.keep_going => {
            kept_out.extend(found);
            Vec::new()
        }
        told => told?,
    };
    let mut told = gathered.warnings.clone();
    told.0.retain(|warning| concerns(warning, series, &weeks));
    told.extend(desk.warnings(series));
    told.extend(kept_out);
    Ok(Rendered { gathered, weeks: weeks_told, feeds, problems: told })
}

/// Whether a warning is of use to who renders these weeks; `check` tells all of them.
fn concerns(warning: &Problem, series: &Series, weeks: &[IsoWeek]) -> bool {
    let Some(spot) = &warning.spot else { return true };
    let of_week = |path: &str| path == spot.source.path;
    match series.weeks.iter().find(|week| of_week(&week.path)) {
        Some(week) => weeks.contains(&week.iso),
        None => true,
    }
}

/// The desk for all languages; with `--keep-going` for those that can tell every week, with the others' problems.
fn desk(
    gathered: &Gathered,
    languages: Vec<String>,
    weeks: &[IsoWeek],
    wish: &RenderArguments,
) -> Result<(Desk, Problems), Problems> {
    let make = |languages: &[String]| Desk::new(&gathered.shelf, &gathered.series, languages, &wish.edition);
    if !wish.keep_going {
        return Ok((make(&languages)?, Problems::default()));
    }
    let mut problems = Problems::default();
    let tells = |tag: &String| {
        let desk = make(std::slice::from_ref(tag))?;
        let chronicle = desk.chronicle(&gathered.series);
        weeks.iter().try_for_each(|week| releases(&chronicle, *week, &desk).map(drop))
    };
    let good: Vec<String> =
        languages.into_iter().filter(|tag| tells(tag).map_err(|found| problems.extend(found)).is_ok()).collect();
    if good.is_empty() { Err(problems) } else { Ok((make(&good)?, problems)) }
}

impl Rendered {
    /// Prints the one release, or writes all files.
    pub fn deliver(&self, wish: &RenderArguments, several: bool, talk: &Talk) -> Exit {
        if wish.output.as_deref() == Some(Path::new("-")) {
            return match self.only(wish) {
                Ok(text) => talk.give(text),
                Err(problem) => talk.tell(&problem.into()),
            };
        }
        let root = match self.root(wish, several) {
            Ok(root) => root,
            Err(problem) => return talk.tell(&problem.into()),
        };
        let written = self.files(wish).and_then(|files| output::write(&root, &files, wish.force, wish.dry_run));
        match written {
            Ok(Written { written, unchanged }) => {
                let verb = if wish.dry_run { "would write" } else { "wrote" };
                let noun = if written == 1 { "file" } else { "files" };
                let same = if unchanged > 0 { format!(" ({unchanged} unchanged)") } else { String::new() };
                let why = if written + unchanged == 0 { ": what was asked for has no tables" } else { "" };
                talk.say(&format!("{verb} {written} {noun} to {}{same}{why}", shown(&root)));
                if let Some(words) = self.linked_in_vain(&root) {
                    talk.say(&words);
                }
                Exit::Ok
            }
            Err(problems) => talk.tell(&problems),
        }
    }

    /// That feeds link to pages which were not rendered now and are not in the folder, where they do.
    fn linked_in_vain(&self, root: &Path) -> Option<String> {
        let now: BTreeSet<String> = self.weeks.iter().map(|(week, _)| week.to_string()).collect();
        let linked = self.feeds.iter().flat_map(|feed| &feed.pages).filter(|page| !root.join(page).is_file());
        let weeks = linked.filter_map(|page| page.split('/').next());
        let missing: BTreeSet<&str> = weeks.filter(|week| !now.contains(*week)).collect();
        let (count, there) = (counted(missing.len(), "week"), shown(root));
        let words = format!("the feed links to {count} whose pages are not in {there}: render them with --week all");
        (!missing.is_empty()).then_some(words)
    }

    fn only(&self, wish: &RenderArguments) -> Result<&str, Problem> {
        let pages: Vec<&Page> = self.weeks.iter().flat_map(|(_, week)| &week.pages).collect();
        let records: Vec<&str> =
            self.weeks.iter().flat_map(|(_, week)| &week.records).map(|(_, text)| text.as_str()).collect();
        let letters: Vec<&Letter> = self.weeks.iter().flat_map(|(_, week)| &week.letters).collect();
        match (wish.to.as_slice(), pages.as_slice(), letters.as_slice(), records.as_slice()) {
            ([To::Md], [page], ..) => Ok(&page.markdown),
            ([To::Html], [page], ..) => Ok(&page.html),
            ([To::Txt], _, [letter], _) => Ok(&letter.text),
            ([To::Email], _, [letter], _) => Ok(&letter.email),
            ([To::Json], .., [record]) => Ok(record),
            ([To::Csv], [page], ..) => only_sheet(page, self.weeks.first().map_or(&[], |(_, week)| &week.sheets)),
            _ => {
                let help = "add for example `--lang en --edition press-release --to md`";
                Err(Problem::error("SP695", "`-o -` prints one release, but several were asked for").help(help))
            }
        }
    }

    /// The folder to write to; never one that holds a newsroom's own work.
    fn root(&self, wish: &RenderArguments, several: bool) -> Result<PathBuf, Problem> {
        let folder = &self.gathered.folder;
        let root = match &wish.output {
            None => folder.join("out"),
            Some(root) if several => root.join(&self.gathered.series.id),
            Some(root) => root.clone(),
        };
        let home = std::env::var_os("HOME").map(PathBuf::from);
        let (there, series) = (place(&root), place(folder));
        let own = [".scorepress", "weeks", "media", "templates", "locales"].map(|name| series.join(name));
        let holds_work = there == series || home.is_some_and(|home| there == place(&home)) || there.parent().is_none();
        if holds_work || own.iter().any(|own| there.starts_with(own)) {
            let problem = Problem::error("SP696", "releases are not written into this folder").in_file(shown(&root));
            return Err(problem.help("name a folder of its own with -o"));
        }
        Ok(root)
    }

    fn files(&self, wish: &RenderArguments) -> Result<Vec<File>, Problems> {
        let mut files: BTreeMap<String, Vec<u8>> = BTreeMap::new();
        for (week, Releases { pages, letters, sheets, records }) in &self.weeks {
            for (name, sheet) in sheets {
                files.insert(format!("{week}/{name}.csv"), sheet.clone().into_bytes());
            }
            for (name, record) in records {
                files.insert(format!("{week}/{name}.json"), record.clone().into_bytes());
            }
            let mut keep = |form: To, name: String, text: &str| {
                if wish.to.contains(&form) {
                    files.insert(name, text.as_bytes().to_vec());
                }
            };
            for letter in letters {
                let name = format!("{week}/{}.{}", letter.edition, letter.language);
                keep(To::Txt, format!("{name}.txt"), &letter.text);
                keep(To::Email, format!("{name}.email.html"), &letter.email);
            }
            for page in pages {
                let name = format!("{week}/{}.{}", page.edition, page.language);
                keep(To::Md, format!("{name}.md"), &page.markdown);
                keep(To::Html, format!("{name}.html"), &page.html);
            }
            for page in pages {
                let shows = [To::Md, To::Html, To::Json].iter().any(|form| wish.to.contains(form));
                for media in page.media.iter().filter(|_| shows) {
                    files.insert(format!("{week}/{media}"), self.picture(media)?);
                }
            }
        }
        for feed in &self.feeds {
            files.insert(feed.file.clone(), feed.xml.clone().into_bytes());
        }
        Ok(files.into_iter().map(|(path, bytes)| File { path, bytes }).collect())
    }

    fn picture(&self, path: &str) -> Result<Vec<u8>, Problems> {
        Ok(gather::bytes(&self.gathered.folder.join(path))?)
    }
}

/// The one table of a release.
fn only_sheet<'a>(page: &Page, sheets: &'a [(String, String)]) -> Result<&'a str, Problem> {
    let edition = &page.edition;
    let start = format!("{edition}.{}.", page.language);
    match sheets {
        [(_, sheet)] => Ok(sheet),
        [] => {
            let problem = Problem::error("SP685", format!("the edition `{edition}` has no tables"));
            Err(problem.help("name one whose outline has a `board`, with `--edition`, or another form with `--to`"))
        }
        several => {
            let names: Vec<&str> = several.iter().map(|(name, _)| name.strip_prefix(&start).unwrap_or(name)).collect();
            let message = format!(
                "`-o -` prints one table, but the edition `{edition}` has {}: {}",
                names.len(),
                names.join(", ")
            );
            Err(Problem::error("SP695", message).help("write them into a folder: `-o sheets`"))
        }
    }
}

/// Where a path leads, links followed, whether or not anything is there yet.
fn place(path: &Path) -> PathBuf {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let there = path.ancestors().find_map(|each| Some((each, each.canonicalize().ok()?)));
    let Some((known, mut place)) = there else { return path };
    for part in path.strip_prefix(known).into_iter().flat_map(Path::components) {
        match part {
            Component::ParentDir => drop(place.pop()),
            part => place.push(part),
        }
    }
    place
}
