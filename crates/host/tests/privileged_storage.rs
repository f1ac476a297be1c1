//! Disk space of a fixed size, in the kernel. Needs root, loop devices and `mkfs.ext4`; mounts in
//! directories of its own only, and unmounts them.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use host::storage;

const SIZE: u64 = 256 << 20;

/// A mounted file system, unmounted at the end.
struct Mounted {
    mount_point: PathBuf,
    _folder: tempfile::TempDir,
}

impl Mounted {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let template = storage::ensure_template(&folder.path().join("t"), SIZE).unwrap();
        let again = storage::ensure_template(&folder.path().join("t"), SIZE).unwrap();
        assert_eq!(template, again);
        let mount_point = folder.path().join("mounted");
        std::fs::create_dir(&mount_point).unwrap();
        storage::mount(&template, &mount_point).unwrap();
        Self {
            mount_point,
            _folder: folder,
        }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.mount_point.join(name)
    }

    /// The loop device, as the kernel names it.
    fn device(&self) -> String {
        let mounts = std::fs::read_to_string("/proc/mounts").unwrap();
        let place = format!(" {} ", self.mount_point.display());
        let line = mounts.lines().find(|line| line.contains(&place)).unwrap();
        line.split(' ').next().unwrap().replace("/dev/", "")
    }
}

impl Drop for Mounted {
    fn drop(&mut self) {
        storage::unmount(&self.mount_point).unwrap();
    }
}

/// Writes until there is no more room; how much there was.
fn fill(path: &Path) -> u64 {
    let mut file = std::fs::File::create(path).unwrap();
    let piece = vec![b'x'; 1 << 20];
    let mut written = 0;
    let error = loop {
        match file.write(&piece) {
            Ok(count) => written += u64::try_from(count).unwrap(),
            Err(error) => break error,
        }
    };
    assert_eq!(error.kind(), std::io::ErrorKind::StorageFull);
    file.sync_all().unwrap();
    written
}

#[test]
fn as_much_is_written_as_was_asked_for() {
    let mounted = Mounted::new();
    let near = |size: u64, wanted: u64| size.abs_diff(wanted) < wanted / 20;
    let written = fill(&mounted.path("big"));
    assert!(near(written, SIZE), "{written}");
    let usage = storage::usage(&mounted.mount_point).unwrap();
    assert!(
        near(usage.total, SIZE) && near(usage.used, SIZE),
        "{usage:?}"
    );
}

#[test]
fn what_is_deleted_takes_no_room_on_the_host() {
    let mounted = Mounted::new();
    let backing = |device: &str| {
        // The file has no name any more; the kernel still knows how much of the disk it takes.
        let path = format!("/sys/block/{device}/loop/backing_file");
        std::fs::read_to_string(path).unwrap()
    };
    assert!(backing(&mounted.device()).contains("(deleted)"));
    let free = |path: &Path| {
        let found = rustix::fs::statvfs(path).unwrap();
        found.f_bfree * found.f_frsize
    };
    let host = mounted.mount_point.parent().unwrap().to_owned();
    fill(&mounted.path("big"));
    let full = free(&host);
    std::fs::remove_file(mounted.path("big")).unwrap();
    rustix::fs::syncfs(std::fs::File::open(&mounted.mount_point).unwrap()).unwrap();
    let deadline = Instant::now() + Duration::from_secs(20);
    // Others use the disk, too; most of it has to come back.
    while free(&host) < full + SIZE / 2 {
        assert!(Instant::now() < deadline, "{full} {}", free(&host));
        std::thread::sleep(Duration::from_millis(20));
    }
}

#[test]
fn the_device_ends_with_the_mount() {
    let mounted = Mounted::new();
    let device = mounted.device();
    let path = PathBuf::from(format!("/sys/block/{device}/loop/backing_file"));
    let mine = std::fs::read_to_string(&path).unwrap();
    drop(mounted);
    let deadline = Instant::now() + Duration::from_secs(10);
    while std::fs::read_to_string(&path).is_ok_and(|now| now == mine) {
        assert!(Instant::now() < deadline);
        std::thread::sleep(Duration::from_millis(5));
    }
}
