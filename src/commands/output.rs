//! Texts into files: whole or not at all, and nothing of anybody else's touched.

use super::disk::{Disk, Failure, RealDisk, Work};
use super::gather::shown;
use crate::problem::{Problem, Problems};
use serde_json::{Map, Value, json};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// How long a run waits for another one that writes to the same folder.
const PATIENCE: Duration = Duration::from_secs(10);

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
    if dry_run {
        Changes::find(root, files, force).map(|changes| changes.count())
    } else {
        write_on(&RealDisk, root, files, force)
    }
}

fn write_on(disk: &dyn Disk, root: &Path, files: &[File], force: bool) -> Result<Written, Problems> {
    let work = Work::begin(disk, root, PATIENCE).map_err(failed)?;
    let changes = Changes::find(root, files, force)?;
    let mut placed: Vec<(PathBuf, &[u8])> =
        changes.files.iter().map(|file| (root.join(&file.path), file.bytes.as_slice())).collect();
    placed.extend(changes.manifest.as_ref().map(|list| (root.join(MANIFEST), list.as_bytes())));
    if !placed.is_empty() {
        work.finish(&placed).map_err(failed)?;
    }
    Ok(changes.count())
}

/// Puts these files in place, all or none, whatever stands there.
pub(super) fn place(root: &Path, files: &[(PathBuf, &[u8])]) -> Result<(), Problem> {
    Work::begin(&RealDisk, root, PATIENCE).and_then(|work| work.finish(files)).map_err(failed)
}

/// What is not yet as it should be.
struct Changes<'a> {
    files: Vec<&'a File>,
    unchanged: usize,
    /// The list of what we wrote, written last, so that what it lists is there.
    manifest: Option<String>,
}

impl<'a> Changes<'a> {
    fn find(root: &Path, files: &'a [File], force: bool) -> Result<Self, Problems> {
        let before = fs::read_to_string(root.join(MANIFEST)).unwrap_or_default();
        // An unreadable list counts as none, so that everything there is taken for foreign.
        let mut manifest: Map<String, Value> = serde_json::from_str(&before).unwrap_or_default();
        let (mut problems, mut changed) = (Problems::default(), Vec::new());
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
        let manifest = format!("{:#}\n", Value::Object(manifest));
        let unchanged = files.len() - changed.len();
        let changes = Changes { files: changed, unchanged, manifest: (manifest != before).then_some(manifest) };
        if problems.is_empty() { Ok(changes) } else { Err(problems) }
    }

    fn count(&self) -> Written {
        Written { written: self.files.len(), unchanged: self.unchanged }
    }
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
            Err(error) => Standing::Blocked(failed((target, error))),
        },
    }
}

fn foreign(root: &Path, file: &File) -> Problem {
    let problem = Problem::error("SP606", "this file was not written by scorepress, or was edited since");
    problem.in_file(shown(&root.join(&file.path))).help("move it away, or overwrite it with --force")
}

fn failed((path, error): Failure) -> Problem {
    if error.kind() == io::ErrorKind::WouldBlock {
        let problem = Problem::error("SP608", "another run is writing to this folder");
        return problem.in_file(shown(&path)).help("wait until it has ended, then try again; nothing was changed");
    }
    let message = format!("the file cannot be written: {error}");
    Problem::error("SP604", message).in_file(shown(&path)).help("check permissions and free space; nothing was changed")
}

/// A number that changes with the bytes: FNV-1a of 64 bits, to notice edits, not attacks.
fn fingerprint(bytes: &[u8]) -> String {
    let hash = bytes
        .iter()
        .fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x100_0000_01b3));
    format!("{hash:016x}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::time::SystemTime;

    /// A disk on which one step fails: the one of that number.
    struct FailingDisk {
        fails: usize,
        steps: AtomicUsize,
    }

    impl FailingDisk {
        fn step(&self) -> io::Result<()> {
            let fails = self.steps.fetch_add(1, Ordering::Relaxed) == self.fails;
            if fails { Err(io::ErrorKind::StorageFull.into()) } else { Ok(()) }
        }
    }

    impl Disk for FailingDisk {
        fn make_folder(&self, path: &Path) -> io::Result<()> {
            self.step().and_then(|()| RealDisk.make_folder(path))
        }

        /// A full disk keeps what it had room for.
        fn write(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
            match self.step() {
                Ok(()) => RealDisk.write(path, bytes),
                Err(full) => RealDisk.write(path, &bytes[..bytes.len() / 2]).and(Err(full)),
            }
        }

        fn keep(&self, from: &Path, to: &Path) -> io::Result<()> {
            self.step().and_then(|()| RealDisk.keep(from, to))
        }

        fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
            self.step().and_then(|()| RealDisk.rename(from, to))
        }

        fn settle(&self, folder: &Path) -> io::Result<()> {
            self.step().and_then(|()| RealDisk.settle(folder))
        }

        fn remove(&self, path: &Path) -> io::Result<()> {
            self.step().and_then(|()| RealDisk.remove(path))
        }

        fn clear(&self, folder: &Path) -> io::Result<()> {
            self.step().and_then(|()| RealDisk.clear(folder))
        }
    }

    /// A folder's name that no other test has; it does not exist yet.
    fn place(name: &str) -> PathBuf {
        let place = std::env::temp_dir().join(format!("scorepress-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&place);
        place
    }

    fn files(of: &[(&str, &str)]) -> Vec<File> {
        of.iter().map(|(path, text)| File { path: (*path).to_owned(), bytes: text.as_bytes().to_vec() }).collect()
    }

    /// Every file below a folder with its bytes and time, and every folder.
    fn tree(root: &Path) -> BTreeMap<PathBuf, Option<(Vec<u8>, SystemTime)>> {
        let mut tree = BTreeMap::new();
        for entry in fs::read_dir(root).into_iter().flatten() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                tree.extend(self::tree(&path));
                tree.insert(path, None);
            } else {
                let time = fs::metadata(&path).unwrap().modified().unwrap();
                tree.insert(path.clone(), Some((fs::read(&path).unwrap(), time)));
            }
        }
        tree
    }

    const OLD: &[(&str, &str)] = &[("2025-W44/a.md", "old a"), ("2025-W44/b.md", "old b")];
    const NEW: &[(&str, &str)] =
        &[("2025-W44/a.md", "new a"), ("2025-W44/b.md", "new b"), ("2025-W45/media/c.png", "c")];

    /// Lets each step of writing `NEW` fail in turn until one run goes through; says how many failed.
    fn fail_at_every_step(root: &Path, before: impl Fn()) -> usize {
        for fails in 0.. {
            before();
            let (was, disk) = (tree(root), FailingDisk { fails, steps: AtomicUsize::new(0) });
            match write_on(&disk, root, &files(NEW), false) {
                Err(problems) => {
                    assert_eq!(problems.0[0].code, "SP604");
                    assert_eq!(tree(root), was, "after step {fails} failed");
                }
                Ok(_) => {
                    assert!(NEW.iter().all(|(path, text)| fs::read(root.join(path)).unwrap() == text.as_bytes()));
                    return fails;
                }
            }
        }
        0
    }

    #[test]
    fn a_disk_that_fails_at_any_step_leaves_everything_as_it_was() {
        let root = place("fails").join("deep/out");
        assert!(fail_at_every_step(&root, || ()) > 15);
        let _ = fs::remove_dir_all(&root);
        let failed = fail_at_every_step(&root, || {
            if !root.exists() {
                write(&root, &files(OLD), false, false).unwrap();
            }
        });
        assert!(failed > 15);
        fs::remove_dir_all(place("fails")).unwrap_or_default();
    }

    #[test]
    fn what_a_killed_run_left_is_put_right_by_the_next() {
        let root = place("killed");
        write(&root, &files(OLD), false, false).unwrap();
        // Killed after its files were moved in, before its list was.
        fs::create_dir(root.join(".scorepress-waiting")).unwrap();
        fs::write(root.join(".scorepress-waiting/0"), "half").unwrap();
        fs::write(root.join("2025-W44/a.md"), "new a").unwrap();
        let done = write(&root, &files(&[("2025-W44/a.md", "new a"), OLD[1]]), false, false).unwrap();
        assert_eq!(done, Written { written: 0, unchanged: 2 });
        assert!(!root.join(".scorepress-waiting").exists());
        assert!(write(&root, &files(OLD), false, false).is_ok_and(|done| done.written == 1));
        fs::remove_dir_all(root).unwrap();
    }

    #[test]
    fn a_second_run_waits_for_the_first_and_gives_up_in_the_end() {
        let root = place("held");
        let first = Work::begin(&RealDisk, &root, PATIENCE).map_err(failed).ok().unwrap();
        let second = Work::begin(&RealDisk, &root, Duration::from_millis(50)).map_err(failed);
        assert_eq!(second.err().unwrap().code, "SP608");
        let waits = std::thread::spawn({
            let root = root.clone();
            move || write(&root, &files(OLD), false, false)
        });
        std::thread::sleep(Duration::from_millis(100));
        first.finish(&[(root.join("first"), b"1")]).map_err(failed).unwrap();
        assert_eq!(waits.join().unwrap().unwrap().written, 2);
        fs::remove_dir_all(root).unwrap();
    }

    #[test]
    fn a_link_is_never_written_through() {
        let (root, outside) = (place("links"), place("links-outside"));
        fs::create_dir_all(&root).unwrap();
        fs::create_dir_all(&outside).unwrap();
        fs::write(outside.join("kept"), "kept").unwrap();
        #[cfg(unix)]
        {
            std::os::unix::fs::symlink(outside.join("kept"), root.join("a.md")).unwrap();
            std::os::unix::fs::symlink(&outside, root.join("2025-W44")).unwrap();
            fs::hard_link(outside.join("kept"), root.join("b.md")).unwrap();
            let codes = |files: &[File], force| write(&root, files, force, false).err().map(|found| found.0[0].code);
            assert_eq!(codes(&files(OLD), true), Some("SP605"));
            assert_eq!(codes(&files(&[("a.md", "new")]), false), Some("SP606"));
            assert_eq!(codes(&files(&[("a.md", "new"), ("b.md", "new")]), true), None);
            assert_eq!(fs::read_to_string(outside.join("kept")).unwrap(), "kept");
            assert!(fs::symlink_metadata(root.join("a.md")).unwrap().is_file());
        }
        fs::remove_dir_all(root).unwrap();
        fs::remove_dir_all(outside).unwrap();
    }
}
