//! Files put in their places: all of them, or none.
//!
//! Every file is first written whole into a waiting room beside the others; only when all are there they are moved in,
//! each in one step, so that a reader meets the old file or the new one. Work that is not finished is undone, last step
//! first, and what was there before is there again, with its time.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// All that is ever done to a disk.
pub(super) trait Disk {
    fn make_folder(&self, path: &Path) -> io::Result<()>;
    /// Writes a new file, down to the disk itself.
    fn write(&self, path: &Path, bytes: &[u8]) -> io::Result<()>;
    /// Gives what stands at `from` a second name, by which it can be put back.
    fn keep(&self, from: &Path, to: &Path) -> io::Result<()>;
    /// Moves a file, in the place of what stands there.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;
    /// Brings a folder's list of names down to the disk.
    fn settle(&self, folder: &Path) -> io::Result<()>;
    /// Removes a file or an empty folder.
    fn remove(&self, path: &Path) -> io::Result<()>;
    /// Removes a folder with all that is in it.
    fn clear(&self, folder: &Path) -> io::Result<()>;
}

/// The disk there is.
pub(super) struct RealDisk;

impl Disk for RealDisk {
    fn make_folder(&self, path: &Path) -> io::Result<()> {
        fs::create_dir(path)
    }

    fn write(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        let mut file = fs::File::create_new(path)?;
        file.write_all(bytes)?;
        file.sync_all()
    }

    /// A copy where the disk knows no second names.
    fn keep(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::hard_link(from, to).or_else(|_| fs::copy(from, to).map(drop))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)
    }

    /// Where folders cannot be opened, as on Windows, there is nothing to bring down.
    fn settle(&self, folder: &Path) -> io::Result<()> {
        fs::File::open(folder).map_or(Ok(()), |folder| folder.sync_all())
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        if path.is_dir() { fs::remove_dir(path) } else { fs::remove_file(path) }
    }

    fn clear(&self, folder: &Path) -> io::Result<()> {
        fs::remove_dir_all(folder)
    }
}

/// Where new files wait, and old ones until all is done. One that a killed run left is cleared by the next.
const WAITING_ROOM: &str = ".scorepress-waiting";

/// What went wrong, and with which path.
pub(super) type Failure = (PathBuf, io::Error);

/// Writing to one folder; no other run writes there meanwhile. Undone when dropped before it is finished.
pub(super) struct Work<'a> {
    disk: &'a dyn Disk,
    root: PathBuf,
    steps: Vec<Step>,
    /// The folder itself, locked; nothing where folders cannot be.
    _hold: Option<fs::File>,
}

/// Something done that can be undone.
enum Step {
    Made(PathBuf),
    OpenedWaitingRoom(PathBuf),
    Placed { target: PathBuf, before: Option<PathBuf> },
}

impl<'a> Work<'a> {
    /// Makes the folder where it is missing, and keeps other runs out of it.
    ///
    /// # Errors
    /// A folder that cannot be made, and one that another run does not leave within `patience` (`WouldBlock`).
    pub fn begin(disk: &'a dyn Disk, root: &Path, patience: Duration) -> Result<Self, Failure> {
        let mut work = Work { disk, root: root.to_owned(), steps: Vec::new(), _hold: None };
        work.make_folders(root)?;
        work._hold = hold(root, patience).map_err(|error| (root.to_owned(), error))?;
        Ok(work)
    }

    /// Puts every file in its place, in their order, and ends the work.
    pub fn finish(mut self, files: &[(PathBuf, &[u8])]) -> Result<(), Failure> {
        for (target, _) in files {
            if let Some(folder) = target.parent() {
                self.make_folders(folder)?;
            }
        }
        let waiting = self.open_waiting_room()?;
        let new = |at: usize| waiting.join(at.to_string());
        for (at, (target, bytes)) in files.iter().enumerate() {
            self.disk.write(&new(at), bytes).map_err(|error| (target.clone(), error))?;
        }
        for (at, (target, _)) in files.iter().enumerate() {
            self.place(&new(at), target).map_err(|error| (target.clone(), error))?;
        }
        let folders: BTreeSet<&Path> = files.iter().filter_map(|(target, _)| target.parent()).collect();
        for folder in folders {
            self.disk.settle(folder).map_err(|error| (folder.to_owned(), error))?;
        }
        self.steps.clear();
        // All is written; a room that stays behind is cleared by the next run.
        let _ = self.disk.clear(&waiting);
        Ok(())
    }

    fn make_folders(&mut self, folder: &Path) -> Result<(), Failure> {
        let missing: Vec<&Path> =
            folder.ancestors().take_while(|each| !each.as_os_str().is_empty() && !each.is_dir()).collect();
        for each in missing.into_iter().rev() {
            match self.disk.make_folder(each) {
                Ok(()) => self.steps.push(Step::Made(each.to_owned())),
                // Another run made it meanwhile, and it is that one's to undo.
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists && each.is_dir() => {}
                Err(error) => return Err((each.to_owned(), error)),
            }
        }
        Ok(())
    }

    fn open_waiting_room(&mut self) -> Result<PathBuf, Failure> {
        let waiting = self.root.join(WAITING_ROOM);
        let left_behind = fs::symlink_metadata(&waiting).is_ok();
        let cleared = if left_behind { self.disk.clear(&waiting) } else { Ok(()) };
        cleared.and_then(|()| self.disk.make_folder(&waiting)).map_err(|error| (waiting.clone(), error))?;
        self.steps.push(Step::OpenedWaitingRoom(waiting.clone()));
        Ok(waiting)
    }

    fn place(&mut self, new: &Path, target: &Path) -> io::Result<()> {
        let before = fs::symlink_metadata(target).is_ok().then(|| new.with_extension("before"));
        if let Some(before) = &before {
            self.disk.keep(target, before)?;
        }
        self.disk.rename(new, target)?;
        self.steps.push(Step::Placed { target: target.to_owned(), before });
        Ok(())
    }
}

impl Drop for Work<'_> {
    /// As well as the disk allows: what cannot be put back stays in the waiting room.
    fn drop(&mut self) {
        let mut all_back = true;
        for step in self.steps.drain(..).rev() {
            let undone = match step {
                Step::Placed { target, before: Some(before) } => self.disk.rename(&before, &target),
                Step::Placed { target, before: None } => self.disk.remove(&target),
                Step::OpenedWaitingRoom(waiting) if all_back => self.disk.clear(&waiting),
                Step::Made(folder) if all_back => self.disk.remove(&folder),
                Step::OpenedWaitingRoom(_) | Step::Made(_) => Ok(()),
            };
            all_back &= undone.is_ok();
        }
    }
}

/// The folder, locked until it is dropped; nothing where folders cannot be locked.
fn hold(folder: &Path, patience: Duration) -> io::Result<Option<fs::File>> {
    let Ok(handle) = fs::File::open(folder) else { return Ok(None) };
    let since = Instant::now();
    loop {
        match handle.try_lock() {
            Ok(()) => return Ok(Some(handle)),
            Err(fs::TryLockError::WouldBlock) if since.elapsed() > patience => {
                return Err(io::ErrorKind::WouldBlock.into());
            }
            Err(fs::TryLockError::WouldBlock) => std::thread::sleep(Duration::from_millis(20)),
            Err(fs::TryLockError::Error(_)) => return Ok(None),
        }
    }
}
