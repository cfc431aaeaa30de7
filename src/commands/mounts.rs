//! Whether a folder lies on another machine's disk, whose changes the system does not tell of.

use std::fs;
use std::path::Path;

/// File systems of other machines, and of the machine around a virtual one.
const ELSEWHERE: &[&str] =
    &["9p", "afs", "cifs", "fuse.rclone", "fuse.sshfs", "nfs", "nfs4", "prl_fs", "smb3", "smbfs", "vboxsf"];

/// The kind of file system a folder lies on, where it is one of another machine's.
pub(super) fn elsewhere(folder: &Path) -> Option<String> {
    let folder = folder.canonicalize().ok()?;
    let mounts = fs::read_to_string("/proc/self/mountinfo").ok()?;
    kind(&mounts, &folder).filter(|kind| ELSEWHERE.contains(kind)).map(str::to_owned)
}

/// The kind of the innermost file system that holds the folder, from the system's list: the mount point is the fifth
/// field of a line, the kind the first behind ` - `.
fn kind<'m>(mounts: &'m str, folder: &Path) -> Option<&'m str> {
    let holding = mounts.lines().filter_map(|line| {
        let (place, what) = line.split_once(" - ")?;
        let place = place.split(' ').nth(4)?.replace("\\040", " ");
        folder.starts_with(&place).then_some((place.len(), what.split(' ').next()?))
    });
    // Of two at one place the later lies over the other.
    holding.max_by_key(|(length, _)| *length).map(|(_, kind)| kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    const MOUNTS: &str = "\
22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
40 22 0:40 / /home rw - nfs4 server:/home rw
41 40 8:2 / /home/own\\040disk rw shared:7 master:2 - xfs /dev/sdb1 rw
42 22 0:50 / /mnt rw - ext4 /dev/sdc1 rw
43 22 0:51 / /mnt rw - 9p host rw
";

    #[test]
    fn the_innermost_file_system_counts() {
        let kind = |path| kind(MOUNTS, Path::new(path));
        assert_eq!(kind("/srv/series"), Some("ext4"));
        assert_eq!(kind("/home/anna/series"), Some("nfs4"));
        assert_eq!(kind("/home/own disk/series"), Some("xfs"));
        assert_eq!(kind("/homework"), Some("ext4"));
        assert_eq!(kind("/mnt/series"), Some("9p"));
    }
}
