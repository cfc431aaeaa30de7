//! Folders into texts.

use crate::intake::{self, NO_WEEK, SeriesFiles};
use crate::league::{IsoWeek, Series, without_region};
use crate::problem::{Problem, Problems, Severity, Source, stem, visible};
use crate::shelf::{Shelf, Texts};
use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

/// What a series' own texts in one more language are called, below that language's folder of its locales.
const TRANSLATION: &str = "/texts.yaml";

/// A series and what belongs to it, read from its folder.
pub(super) struct Gathered {
    pub folder: PathBuf,
    pub series: Series,
    /// The texts that the series was read from.
    pub sources: SeriesFiles,
    pub shelf: Shelf,
    pub warnings: Problems,
    /// Every file that was read.
    pub files: Vec<Arc<Source>>,
}

impl Gathered {
    /// How many files have a say in these languages.
    pub fn files_in(&self, languages: &[String]) -> usize {
        let locales = shown(&self.folder.join("locales"));
        let language = |file: &Arc<Source>| Some(file.path.strip_prefix(&locales)?.split('/').nth(1)?.to_owned());
        let has_a_say = |file: &&Arc<Source>| language(file).is_none_or(|language| languages.contains(&language));
        self.files.iter().filter(has_a_say).count()
    }

    /// The week that a text names, the newest that has its scores where none is given.
    ///
    /// # Errors
    /// A text that names no week, and a week that waits for its scores.
    pub fn week(&self, named: Option<&str>) -> Result<IsoWeek, Problems> {
        let week = week(&self.series, named)?;
        let waits: Vec<Problem> = self.waiting(|file| file == week.to_string()).collect();
        if waits.is_empty() { Ok(week) } else { Err(Problems(waits)) }
    }

    /// As errors: those of the weeks asked for, by the name of their file, that wait for their scores.
    pub fn waiting(&self, asked: impl Fn(&str) -> bool) -> impl Iterator<Item = Problem> {
        let is_asked = move |problem: &&Problem| problem.code == intake::BLANK && asked(stem(&problem.file()));
        let error = |problem: &Problem| Problem { severity: Severity::Error, ..problem.clone() };
        self.warnings.0.iter().filter(is_asked).map(error)
    }
}

/// Reads the series in a folder whole.
pub(super) fn series(folder: &Path) -> Result<Gathered, Problems> {
    gathered(folder, None, intake::read)
}

/// The same with a file that is being typed in the place of the one it will be.
pub(super) fn series_with(folder: &Path, typed: Option<Arc<Source>>) -> Result<Gathered, Problems> {
    gathered(folder, typed, intake::read)
}

/// The same of a series that may have no week yet.
pub(super) fn setup(folder: &Path) -> Result<Gathered, Problems> {
    gathered(folder, None, intake::read_any)
}

/// How the texts of a series are read.
type Reading = fn(&SeriesFiles) -> Result<(Series, Problems), Problems>;

fn gathered(folder: &Path, typed: Option<Arc<Source>>, intake: Reading) -> Result<Gathered, Problems> {
    let mut problems = Problems::default();
    let mut read = |path: PathBuf| source(&path).map_err(|problem| problems.add(problem)).ok();
    let series = read(folder.join("scorepress.yaml"));
    let entities = folder.join("entities.yaml");
    let entities = entities.exists().then(|| read(entities));
    let paths = listed(&folder.join("weeks"), &["yaml", "yml"])?;
    let weeks: Vec<Arc<Source>> = paths.iter().cloned().filter_map(&mut read).collect();
    let (templates, locales) = (own(folder, "templates", &mut read)?, own(folder, "locales", &mut read)?);
    let media = media(folder)?;
    let (Some(series), None | Some(Some(_))) = (series, &entities) else { return Err(problems) };
    let entities = entities.flatten();
    let files = [&series].into_iter().chain(&entities).chain(&weeks).chain(templates.values()).chain(locales.values());
    let files = files.cloned().collect();
    let (texts, locales): (Texts, Texts) = locales.into_iter().partition(|(path, _)| path.ends_with(TRANSLATION));
    let texts = texts.into_iter().map(|(path, text)| (path.trim_end_matches(TRANSLATION).to_owned(), text)).collect();
    let sources = SeriesFiles { series, entities, weeks, texts, media };
    let sources = typed.map(|typed| sources.clone().with_typed(typed)).unwrap_or(sources);
    let read = intake(&sources);
    let (series, warnings) = if problems.is_empty() { read? } else { return Err(beside(problems, read, &paths)) };
    let shelf = Shelf::built_in().with_own(templates, locales);
    Ok(Gathered { folder: folder.to_owned(), series, sources, shelf, warnings, files })
}

/// The words there are: with a series' own laid over them where one is named, or is the nearest upward.
pub(super) fn words(named: Option<PathBuf>) -> Result<(Shelf, Option<Series>), Problems> {
    let is_named = named.is_some();
    match folder(named) {
        Ok(folder) => {
            let gathered = series(&folder)?;
            Ok((gathered.shelf, Some(gathered.series)))
        }
        Err(problems) if is_named => Err(problems),
        Err(_) => Ok((Shelf::built_in(), None)),
    }
}

/// What is wrong with the files that can be read, beside those that cannot; not what only follows from these.
fn beside(unread: Problems, read: Result<(Series, Problems), Problems>, weeks: &[PathBuf]) -> Problems {
    let mut found = read.err().unwrap_or_default();
    found.0.retain(|problem| problem.is_error() && problem.code != NO_WEEK);
    found.extend(unread);
    let weeks: Vec<String> = weeks.iter().map(|path| shown(path)).collect();
    found.in_order_of(weeks.iter().map(String::as_str))
}

/// The folder that was named; else the nearest one upward that holds a series.
pub(super) fn folder(named: Option<PathBuf>) -> Result<PathBuf, Problems> {
    Ok(folders(named.into_iter().collect())?.remove(0))
}

/// The folders that were named; else the nearest one upward that holds a series.
pub(super) fn folders(named: Vec<PathBuf>) -> Result<Vec<PathBuf>, Problems> {
    if !named.is_empty() {
        return named.into_iter().map(|path| folder_of(&path)).collect();
    }
    let mut folder = PathBuf::from(".");
    for _ in 0..64 {
        if folder.join("scorepress.yaml").is_file() {
            return Ok(vec![folder]);
        }
        if folder.canonicalize().is_ok_and(|folder| folder.parent().is_none()) {
            break;
        }
        folder = if folder == Path::new(".") { PathBuf::from("..") } else { folder.join("..") };
    }
    let help = "name a series' folder, or start one with `scorepress init`";
    Err(Problem::error("SP691", "no scorepress.yaml here or in a folder above").help(help).into())
}

/// The week that a text names; the newest where none is given.
fn week(series: &Series, named: Option<&str>) -> Result<IsoWeek, Problems> {
    match named {
        None => series.newest().ok_or_else(|| Problem::error(NO_WEEK, "the series has no week").into()),
        Some(text) => {
            let help = "write it as 2025-W45, or `all` for every week";
            named_week(text).map_err(|problem| problem.help(help).into())
        }
    }
}

/// The week that a text names.
pub(super) fn named_week(text: &str) -> Result<IsoWeek, Problem> {
    let message = format!("`{text}` is no week");
    text.parse().map_err(|_| Problem::error("SP692", message).help("write it as 2025-W45"))
}

/// The languages that were asked for: those the series publishes in where none is, every one it has texts in for `all`.
/// A region is told in the texts of its language.
pub(super) fn languages(series: &Series, asked: &[String]) -> Result<Vec<String>, Problems> {
    let known: Vec<String> = series.languages.iter().chain(&series.on_request).cloned().collect();
    match asked {
        [] => Ok(series.languages.clone()),
        [all] if all == "all" => Ok(known),
        asked => match asked.iter().find(|tag| !has_texts(&known, tag)) {
            None => Ok(asked.to_vec()),
            Some(tag) => {
                let message = format!("the series has no texts in `{tag}`");
                let known = known.join(", ");
                let help = format!(
                    "it has {known}; add its texts as locales/{tag}/texts.yaml, which `scorepress locales new {tag}` \
                     begins, or list it in `languages:`"
                );
                Err(Problem::error("SP694", message).help(help).into())
            }
        },
    }
}

/// Whether a tag, or the same language of no region, is among those in which there are texts.
fn has_texts(known: &[String], tag: &str) -> bool {
    [Some(tag), without_region(tag)].into_iter().flatten().any(|tag| known.iter().any(|each| each == tag))
}

/// The folder of the series that a file belongs to, such as `weeks/2025-W46.yaml`; any other path as it is.
pub(super) fn series_of(path: PathBuf) -> PathBuf {
    let above = path.ancestors().skip(1).filter(|_| path.is_file());
    let folder = above.take(3).find(|folder| folder.join("scorepress.yaml").is_file()).map(Path::to_owned);
    folder.map_or(path, |folder| if folder == Path::new("") { PathBuf::from(".") } else { folder })
}

fn folder_of(path: &Path) -> Result<PathBuf, Problems> {
    let folder = if path.ends_with("scorepress.yaml") { path.parent().unwrap_or(Path::new(".")) } else { path };
    if folder.join("scorepress.yaml").exists() {
        return Ok(folder.to_owned());
    }
    let whole = series_of(path.to_owned());
    let help = match whole == path {
        true => "name the folder that holds scorepress.yaml, or start one with `scorepress init`".to_owned(),
        false => format!("name the series that the file belongs to: `{}`", shown(&whole)),
    };
    Err(Problem::error("SP601", "there is no series in this folder").in_file(shown(folder)).help(help).into())
}

/// One file as text.
fn source(path: &Path) -> Result<Arc<Source>, Problem> {
    intake::decode(&shown(path), bytes(path)?).map(Arc::new)
}

/// What is typed into the program, under the name [`intake::TYPED`].
pub(super) fn typed() -> Result<Arc<Source>, Problem> {
    let mut bytes = Vec::new();
    let failed = |error: io::Error| {
        let problem = Problem::error("SP602", format!("the file cannot be read: {error}")).in_file(intake::TYPED);
        problem.help("give it to the program, as `scorepress check - < weeks/2025-W45.yaml`")
    };
    io::stdin().lock().take(intake::LARGEST + 1).read_to_end(&mut bytes).map_err(failed)?;
    intake::decode(intake::TYPED, bytes).map(Arc::new)
}

/// How often a file is looked at again that is being written, and how long to wait each time.
const LOOKS: usize = 50;
const PAUSE: Duration = Duration::from_millis(20);

/// A file whole, as somebody wrote it. Only regular files are read, and of those no more than a series can need; one
/// that is rewritten meanwhile, or was just emptied to be, is read again.
pub(super) fn bytes(path: &Path) -> Result<Vec<u8>, Problem> {
    let failed = |why: String| Problem::error("SP602", format!("the file cannot be read: {why}")).in_file(shown(path));
    let failing = |error: io::Error| failed(error.to_string()).help("check its name and permissions");
    for _ in 0..LOOKS {
        let before = fs::metadata(path).map_err(failing)?;
        if !before.is_file() {
            return Err(failed("it is no regular file".to_owned()).help("put a file in its place"));
        }
        if before.len() > intake::LARGEST {
            return Err(intake::too_large(&shown(path), before.len()));
        }
        let mut bytes = Vec::with_capacity(before.len() as usize);
        let file = fs::File::open(path).map_err(failing)?;
        file.take(intake::LARGEST + 1).read_to_end(&mut bytes).map_err(failing)?;
        let after = fs::metadata(path).map_err(failing)?;
        let settled = after.len() == bytes.len() as u64 && after.modified().ok() == before.modified().ok();
        if settled && !(bytes.is_empty() && is_fresh(&after)) {
            return Ok(bytes);
        }
        std::thread::sleep(PAUSE);
    }
    Err(failed("it is rewritten all the time".to_owned()).help("try again when the other program has ended"))
}

/// Whether a file was changed so lately that whoever emptied it may still be about to write.
fn is_fresh(about: &fs::Metadata) -> bool {
    let age = about.modified().ok().and_then(|time| time.elapsed().ok());
    age.is_some_and(|age| age < PAUSE * LOOKS as u32 / 2)
}

/// The path as people write it, without what a terminal would obey.
pub(super) fn shown(path: &Path) -> String {
    let text = path.to_string_lossy().replace('\\', "/");
    visible(text.strip_prefix("./").unwrap_or(&text))
}

/// Files of a folder by their names; those that editors leave behind are passed over. A missing folder has none.
fn listed(folder: &Path, endings: &[&str]) -> Result<Vec<PathBuf>, Problems> {
    if !folder.exists() {
        return Ok(Vec::new());
    }
    let failed = |error: std::io::Error| {
        Problem::error("SP603", format!("the folder cannot be read: {error}"))
            .in_file(shown(folder))
            .help("check its permissions")
    };
    let entries = fs::read_dir(folder).map_err(failed)?;
    let mut paths =
        entries.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<_>, _>>().map_err(failed)?;
    let wanted = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let ending = path.extension().unwrap_or_default().to_string_lossy().into_owned();
        !name.starts_with(['.', '#'])
            && !name.ends_with('~')
            && (endings.is_empty() || endings.contains(&ending.as_str()))
    };
    paths.retain(wanted);
    paths.sort();
    Ok(paths)
}

/// A newsroom's own templates or locales, by path below that folder.
fn own(folder: &Path, below: &str, read: &mut impl FnMut(PathBuf) -> Option<Arc<Source>>) -> Result<Texts, Problems> {
    let mut texts = Texts::new();
    let root = folder.join(below);
    for inner in listed(&root, &[])?.into_iter().filter(|path| path.is_dir()) {
        let name = inner.file_name().unwrap_or_default().to_string_lossy();
        let fits = if below == "locales" { intake::is_language(&name) } else { intake::is_id(&name) };
        if !fits {
            let problem = Problem::error("SP506", "this folder's name cannot be part of a release's file name");
            return Err(problem.in_file(shown(&inner)).help("rename it with a–z, 0–9, `-` and `_`").into());
        }
        for path in listed(&inner, &["tera", "css", "yaml", "ftl"])? {
            let name = shown(path.strip_prefix(&root).unwrap_or(&path));
            texts.extend(read(path).map(|source| (name, source)));
        }
    }
    Ok(texts)
}

/// Pictures of the series that lie in its own folder and are no links out of it.
fn media(folder: &Path) -> Result<BTreeSet<String>, Problems> {
    let media = folder.join("media");
    if fs::symlink_metadata(&media).is_ok_and(|about| about.is_symlink()) {
        return Ok(BTreeSet::new());
    }
    let files = listed(&media, &[])?;
    let regular = |path: &PathBuf| fs::symlink_metadata(path).is_ok_and(|about| about.is_file());
    Ok(files.into_iter().filter(regular).map(|path| shown(path.strip_prefix(folder).unwrap_or(&path))).collect())
}

/// A picture of the series, read as long as it is a regular file of the folder's own; nothing where it is a link, or was
/// put in another's place meanwhile.
#[cfg(feature = "preview")]
pub(super) fn picture(folder: &Path, path: &str) -> Option<Vec<u8>> {
    let known = media(folder).ok()?;
    let path = known.get(path).map(|path| folder.join(path))?;
    let mut file = fs::File::open(&path).ok()?;
    let (opened, named) = (file.metadata().ok()?, fs::symlink_metadata(&path).ok()?);
    if !named.is_file() || !is_same(&opened, &named) || opened.len() > intake::LARGEST {
        return None;
    }
    let mut bytes = Vec::with_capacity(opened.len() as usize);
    file.read_to_end(&mut bytes).ok()?;
    Some(bytes)
}

#[cfg(all(feature = "preview", unix))]
fn is_same(this: &fs::Metadata, that: &fs::Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    (this.dev(), this.ino()) == (that.dev(), that.ino())
}

#[cfg(all(feature = "preview", not(unix)))]
fn is_same(this: &fs::Metadata, that: &fs::Metadata) -> bool {
    this.len() == that.len() && this.modified().ok() == that.modified().ok()
}
