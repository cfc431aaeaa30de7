//! A newsroom to spoil: a copy of the good series with what was rendered from it, and the program run in it. What must
//! hold of every run, whatever was spoiled, is checked here and nowhere else.

use crate::support::transcript::printed;
use crate::support::{command, folder, project, scorepress};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::hash::{DefaultHasher, Hasher};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::LazyLock;
use std::time::{Duration, Instant, SystemTime};
use wait4::{ResUse, Wait4};

/// Computing time a run may take, where a case does not say otherwise.
const LONGEST: Duration = Duration::from_secs(2);

/// A run that has not ended by then hangs.
const HANGS: Duration = Duration::from_secs(30);

/// Memory a run may take.
const LARGEST: u64 = 320 << 20;

/// The good series and what it renders to, made once.
static GOOD: LazyLock<PathBuf> = LazyLock::new(|| {
    let good = folder("cases-good");
    copy(&project().join("tests/cases/series"), &good.join("series"));
    let output = scorepress(&good, &["render", "series", "--week", "all", "-q"]);
    assert!(output.status.success(), "the good series is not good: {}", printed(&output));
    good
});

/// A folder of its own with `series/` in it, and its releases in `series/out/`.
pub struct Sandbox {
    pub folder: PathBuf,
    /// Computing time that a run in it may take.
    pub longest: Duration,
}

/// One thing that `check` tells, as its JSON form has it.
pub type Told = Value;

impl Sandbox {
    /// A fresh one. Names of two that live at the same time must differ.
    pub fn new(name: &str) -> Self {
        let folder = folder(&format!("case-{name}"));
        copy(&GOOD, &folder);
        Sandbox { folder, longest: LONGEST }
    }

    /// Puts a file in its place.
    pub fn write(&self, path: &str, bytes: impl AsRef<[u8]>) {
        let path = self.folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }

    pub fn read(&self, path: &str) -> Vec<u8> {
        fs::read(self.folder.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// Types `wrong` instead of `right`, which stands there once; at the end of the file where `right` is empty.
    pub fn edit(&self, path: &str, right: &str, wrong: &[u8]) {
        let bytes = self.read(path);
        let text = String::from_utf8(bytes).expect("the file is text before it is spoiled");
        let at = if right.is_empty() { text.len() } else { only(&text, right, path) };
        let (before, after) = (&text.as_bytes()[..at], &text.as_bytes()[at + right.len()..]);
        self.write(path, [before, wrong, after].concat());
    }

    /// Runs the program and checks what must hold of every run.
    pub fn run(&self, arguments: &[&str]) -> Output {
        self.play(command(&self.folder, arguments), arguments)
    }

    /// Runs a command that was made ready, `arguments` being what the program is asked for.
    pub fn play(&self, command: Command, arguments: &[&str]) -> Output {
        let before = standing(&self.folder);
        let (output, used) = measured(command, &self.folder);
        let after = standing(&self.folder);
        let words = format!("`scorepress {}`\n{}", arguments.join(" "), printed(&output));
        ends_well(&output, &words);
        assert!(used.rusage.utime + used.rusage.stime <= self.longest, "takes too long: {:?} {words}", used.rusage);
        assert!(used.rusage.maxrss <= LARGEST, "takes too much memory: {:?} {words}", used.rusage);
        let writes =
            matches!(arguments.first(), Some(&("render" | "init" | "new" | "import"))) && output.status.success();
        if writes {
            untouched(&before, &after, &words);
        } else {
            assert_eq!(before, after, "something was written by {words}");
        }
        output
    }

    /// What `check` tells, after making sure of all that its answer promises: the same on every run, each with its
    /// place and a help, in the order of files; errors keep `render` from writing, with the same words; warnings let it
    /// write, and fail a strict check.
    pub fn judge(&self) -> Vec<Told> {
        let check = ["check", "series", "--format", "json"];
        let output = self.run(&check);
        assert_eq!(printed(&output), printed(&self.run(&check)), "two runs differ");
        let told = told(&output);
        let errors = errors(&told);
        told.iter().for_each(placed);
        ordered(&told);
        let render = self.run(&["render", "series", "--week", "all", "--format", "json"]);
        let strict = self.run(&["check", "series", "--strict", "--format", "json"]);
        assert_eq!(
            output.status.code(),
            render.status.code(),
            "check and render end differently: {}",
            printed(&render)
        );
        assert_eq!(errors, self::errors(&self::told(&render)), "check and render find different errors");
        let strict = strict.status.success();
        assert_eq!(strict, told.is_empty(), "a strict check ends well with warnings, or fails without them");
        told
    }
}

/// Where a text stands that stands once.
fn only(text: &str, wanted: &str, path: &str) -> usize {
    assert_eq!(text.matches(wanted).count(), 1, "“{wanted}” must stand once in {path}");
    text.find(wanted).unwrap_or_default()
}

/// The problems of a run, without the line that counts them.
pub fn told(output: &Output) -> Vec<Told> {
    let text = String::from_utf8_lossy(&output.stderr);
    let lines = text.lines().filter(|line| line.starts_with('{'));
    lines.map(|line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"))).collect()
}

fn errors(told: &[Told]) -> Vec<Told> {
    told.iter().filter(|each| each["severity"] == "error").cloned().collect()
}

/// A code, a help, and a place: a line and a column, or a file where no line is to blame.
fn placed(told: &Told) {
    let text = |key: &str| told[key].as_str().unwrap_or_default();
    let code = text("code").strip_prefix("SP").unwrap_or_default();
    assert!(code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_digit()), "no code: {told}");
    assert!(!text("message").is_empty() && !text("help").is_empty(), "no words or no help: {told}");
    assert!(!text("file").is_empty(), "no file: {told}");
    assert!(told["line"].is_null() || told["line"].as_u64() >= Some(1), "no line: {told}");
}

/// Errors, then warnings; in each the problems of one file together, from its top to its end.
fn ordered(told: &[Told]) {
    for pair in told.windows(2) {
        let same = |key: &str| pair[0][key] == pair[1][key];
        let at = |told: &Told| (told["line"].as_u64(), told["column"].as_u64());
        if same("severity") && same("file") {
            assert!(at(&pair[0]) <= at(&pair[1]), "out of order: {told:#?}");
        }
    }
    let mut files: Vec<(&Value, &Value)> = told.iter().map(|each| (&each["severity"], &each["file"])).collect();
    files.dedup();
    let once = |each| files.iter().filter(|other| *other == each).count() == 1;
    assert!(files.iter().all(once), "the problems of a file are scattered: {told:#?}");
}

/// No crash, nothing on stdout that is not the product, nothing that a terminal would obey.
fn ends_well(output: &Output, words: &str) {
    let code = output.status.code();
    assert!(matches!(code, Some(0..=3)), "ends with {:?}: {words}", output.status);
    assert!(code == Some(0) || output.stdout.is_empty(), "a product in spite of a failure: {words}");
    let shown = [&output.stdout[..], &output.stderr].concat();
    let shown = String::from_utf8(shown).expect("what is shown is UTF-8");
    let obeyed = |character: char| character.is_control() && character != '\n';
    assert!(!shown.contains(obeyed), "a control character is shown: {shown:?}");
}

/// Runs it to its end and says what it took. Its words go through files, so that no full pipe can stop it.
fn measured(mut command: Command, beside: &Path) -> (Output, ResUse) {
    let heard = ["stdout", "stderr"].map(|name| beside.with_extension(name));
    let [out, err] = heard.each_ref().map(|path| fs::File::create(path).unwrap());
    let mut child = command.stdin(Stdio::null()).stdout(out).stderr(err).spawn().unwrap();
    let started = Instant::now();
    let used = loop {
        match child.try_wait4().unwrap() {
            Some(used) => break used,
            None if started.elapsed() > HANGS => child.kill().unwrap(),
            None => std::thread::sleep(Duration::from_millis(2)),
        }
    };
    let [stdout, stderr] = heard.map(|path| fs::read(path).unwrap());
    (Output { status: used.status, stdout, stderr }, used)
}

/// Everything in a folder as it stands: what it is, what it holds, when it was changed.
type Standing = BTreeMap<PathBuf, (Kind, Option<SystemTime>)>;

#[derive(Debug, PartialEq, Eq)]
enum Kind {
    Folder,
    File(u64),
    Link(PathBuf),
    Other,
}

fn standing(folder: &Path) -> Standing {
    let mut standing = Standing::new();
    let mut open = vec![folder.to_owned()];
    while let Some(path) = open.pop() {
        let about = fs::symlink_metadata(&path).unwrap();
        let kind = match about.file_type() {
            kind if kind.is_dir() => {
                open.extend(fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
                Kind::Folder
            }
            kind if kind.is_symlink() => Kind::Link(fs::read_link(&path).unwrap()),
            kind if kind.is_file() => Kind::File(hash(&fs::read(&path).unwrap_or_default())),
            _ => Kind::Other,
        };
        standing.insert(path, (kind, about.modified().ok()));
    }
    standing
}

fn hash(bytes: &[u8]) -> u64 {
    let mut hasher = DefaultHasher::new();
    hasher.write(bytes);
    hasher.finish()
}

/// After a run that wrote: files that are not releases stand as they stood, and nothing half-written is left.
fn untouched(before: &Standing, after: &Standing, words: &str) {
    let is_output = |path: &Path| path.components().any(|part| part.as_os_str() == "out");
    for (path, stood) in before.iter().filter(|(path, (kind, _))| !is_output(path) && *kind != Kind::Folder) {
        assert_eq!(Some(stood), after.get(path), "{} was touched by {words}", path.display());
    }
    let left = after.keys().find(|path| path.ends_with(".scorepress-waiting"));
    assert!(left.is_none(), "{left:?} is left by {words}");
}

/// Copies a folder with all that is in it.
pub fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        match fs::symlink_metadata(&path).unwrap().is_dir() {
            true => copy(&path, &target),
            false => drop(fs::copy(&path, target).unwrap()),
        }
    }
}
