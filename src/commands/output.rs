//! Texts into files: whole or not at all, and nothing of anybody else's touched.

use super::gather::shown;
use crate::problem::{Problem, Problems};
use serde_json::{Map, Value, json};
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

const MANIFEST: &str = ".scorepress-manifest.json";

/// A file to be written, by its path below the output folder.
pub(super) struct File {
    pub path: String,
    pub bytes: Vec<u8>,
}

/// How a run went.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Written {
    pub written: usize,
    pub unchanged: usize,
}

/// Writes all files below `root`, or none. Files that are as they should be are not touched; a file that scorepress did
/// not write, or that was edited since, is refused without `force`.
pub(super) fn write(root: &Path, files: &[File], force: bool, dry_run: bool) -> Result<Written, Problems> {
    let mut manifest = read_manifest(root);
    let mut problems = Problems::default();
    let mut changed: Vec<&File> = Vec::new();
    for file in files {
        match standing(root, file, &manifest) {
            Standing::Same => {}
            Standing::Ours => changed.push(file),
            Standing::Foreign if force => changed.push(file),
            Standing::Foreign => problems.add(foreign(root, file)),
            Standing::Blocked(problem) => problems.add(problem),
        }
        manifest.insert(file.path.clone(), json!(fingerprint(&file.bytes)));
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let written = Written { written: changed.len(), unchanged: files.len() - changed.len() };
    if !dry_run && !changed.is_empty() {
        let listed = format!("{:#}\n", Value::Object(manifest));
        let listed = File { path: MANIFEST.to_owned(), bytes: listed.into_bytes() };
        changed.push(&listed);
        put(root, &changed)?;
    }
    Ok(written)
}

/// What stands where a file shall go.
enum Standing {
    Same,
    /// Nothing, or what we wrote last time.
    Ours,
    Foreign,
    Blocked(Problem),
}

fn standing(root: &Path, file: &File, manifest: &Map<String, Value>) -> Standing {
    let target = root.join(&file.path);
    let mut folder = target.parent();
    while let Some(inner) = folder.filter(|inner| *inner != root) {
        if fs::symlink_metadata(inner).is_ok_and(|about| about.is_symlink()) {
            let problem = Problem::error("SP605", "a link stands where a folder of the output would be");
            return Standing::Blocked(
                problem.in_file(shown(inner)).help("remove it, or choose another folder with -o"),
            );
        }
        folder = inner.parent();
    }
    match fs::symlink_metadata(&target) {
        Err(_) => Standing::Ours,
        Ok(about) if !about.is_file() => Standing::Foreign,
        Ok(_) => match fs::read(&target) {
            Ok(bytes) if bytes == file.bytes => Standing::Same,
            Ok(bytes) if manifest.get(&file.path) == Some(&json!(fingerprint(&bytes))) => Standing::Ours,
            Ok(_) => Standing::Foreign,
            Err(error) => Standing::Blocked(failed(&target, &error)),
        },
    }
}

fn foreign(root: &Path, file: &File) -> Problem {
    let problem = Problem::error("SP606", "this file was not written by scorepress, or was edited since");
    problem.in_file(shown(&root.join(&file.path))).help("move it away, or overwrite it with --force")
}

fn failed(path: &Path, error: &io::Error) -> Problem {
    let message = format!("the file cannot be written: {error}");
    Problem::error("SP604", message).in_file(shown(path)).help("check permissions and free space; nothing was changed")
}

/// Writes every file beside its place first; only when all are there they are moved in.
fn put(root: &Path, files: &[&File]) -> Result<(), Problems> {
    let mut waiting: Vec<(PathBuf, PathBuf)> = Vec::new();
    for file in files {
        let target = root.join(&file.path);
        let name = target.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let beside = target.with_file_name(format!(".{name}.{}.tmp", std::process::id()));
        waiting.push((beside.clone(), target));
        if let Err(error) = put_one(&beside, &file.bytes) {
            waiting.iter().for_each(|(beside, _)| drop(fs::remove_file(beside)));
            return Err(failed(&beside, &error).into());
        }
    }
    for (at, (beside, target)) in waiting.iter().enumerate() {
        if let Err(error) = fs::rename(beside, target) {
            waiting[at..].iter().for_each(|(beside, _)| drop(fs::remove_file(beside)));
            return Err(failed(target, &error).into());
        }
    }
    Ok(())
}

fn put_one(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let mut file = fs::File::create(path)?;
    file.write_all(bytes)?;
    file.flush()
}

/// What we wrote last time; an unreadable list counts as none, so that everything there is taken for foreign.
fn read_manifest(root: &Path) -> Map<String, Value> {
    let text = fs::read_to_string(root.join(MANIFEST)).unwrap_or_default();
    serde_json::from_str(&text).unwrap_or_default()
}

/// A number that changes with the bytes: FNV-1a of 64 bits, to notice edits, not attacks.
fn fingerprint(bytes: &[u8]) -> String {
    let hash = bytes
        .iter()
        .fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x100_0000_01b3));
    format!("{hash:016x}")
}
