//! Control groups in the kernel. Needs root; makes groups with names of its own only,
//! and removes them.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::io::Write;
use std::os::fd::AsFd;
use std::path::Path;
use std::process::{Command, Stdio};

use host::cgroup::{CgroupError, Group, Hierarchy, Limits};

/// A group that is removed with everything in it.
struct Scratch(Group);

impl Scratch {
    fn new(name: &str) -> Self {
        let path = format!("/neargate-test-{}-{name}", std::process::id());
        Self(Group::new(&Hierarchy::discover().unwrap(), &path).unwrap())
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = self.0.kill_all();
        self.0.remove().unwrap();
    }
}

#[test]
fn groups_are_made_limited_emptied_and_removed() {
    let scratch = Scratch::new("life");
    let (task, container) = (scratch.0.child("task"), scratch.0.child("task").child("c0"));
    assert!(task.processes().unwrap().is_empty());
    for _ in 0..2 {
        container.create().unwrap();
    }
    task.limit(&Limits {
        cpu_shares: Some(256),
        cpu_quota: Some(256),
        memory: Some(64 << 20),
        memory_reservation: Some(32 << 20),
        pids: Some(20),
    })
    .unwrap();
    let mut child = Command::new("/bin/busybox")
        .args(["sleep", "1000"])
        .spawn()
        .unwrap();
    container.enter(child.id()).unwrap();
    assert_eq!(task.processes().unwrap(), [child.id()]);
    assert_eq!(scratch.0.children().unwrap(), ["task"]);
    let usage = task.usage().unwrap();
    assert_eq!((usage.pids, usage.oom_kills), (Some(1), 0));
    task.kill_all().unwrap();
    assert!(!child.wait().unwrap().success());
    task.remove().unwrap();
    task.remove().unwrap();
    assert!(task.children().unwrap().is_empty() && task.usage().unwrap().pids.is_none());
}

#[test]
fn a_limit_that_the_kernel_refuses_is_an_error() {
    let scratch = Scratch::new("refused");
    let limits = Limits {
        memory: Some(64 << 20),
        ..Limits::default()
    };
    assert!(matches!(
        scratch.0.limit(&limits),
        Err(CgroupError::Io { .. })
    ));
}

#[test]
fn what_forks_all_the_time_is_killed_for_good() {
    let scratch = Scratch::new("forks");
    scratch.0.create().unwrap();
    let group = scratch.0.child("inner");
    group.create_unlimited().unwrap();
    // Three lines of processes, each replaced by its child a thousand times.
    let script = "f() { [ $1 -gt 0 ] || exit; sleep 0.01; f $(($1 - 1)) & }; \
                  read go; f 1000 & f 1000 & f 1000 & wait; sleep 60";
    let mut shell = Command::new("/bin/busybox")
        .args(["sh", "-c", script])
        .stdin(Stdio::piped())
        .spawn()
        .unwrap();
    group.enter(shell.id()).unwrap();
    shell.stdin.take().unwrap().write_all(b"go\n").unwrap();
    while group.processes().unwrap().len() < 4 {
        std::thread::yield_now();
    }
    assert!(!group.try_remove().unwrap());
    let mut rounds = 0;
    while !group.extinguish().unwrap() {
        rounds += 1;
        assert!(rounds < 1_000, "{:?}", group.processes());
        std::thread::sleep(std::time::Duration::from_millis(1));
    }
    assert!(!shell.wait().unwrap().success());
    while !group.try_remove().unwrap() {
        std::thread::yield_now();
    }
    assert_eq!(scratch.0.children().unwrap(), Vec::<String>::new());
}

/// The rules for devices, in the form of version 2, work on any machine with that
/// hierarchy mounted, also where the controllers are on version 1.
#[test]
fn the_device_filter_of_version_2_works() {
    let mounts = fs_err::read_to_string("/proc/self/mountinfo").unwrap();
    let unified = mounts
        .lines()
        .find(|line| line.contains(" - cgroup2 "))
        .unwrap();
    let unified = Path::new(unified.split(' ').nth(4).unwrap());
    let directory = unified.join(format!("neargate-test-{}-devices", std::process::id()));
    fs_err::create_dir(&directory).unwrap();
    let attached = fs_err::File::open(&directory)
        .and_then(|file| host::cgroup::attach_device_filter(file.file().as_fd()));
    let node = std::env::temp_dir().join(format!("neargate-test-node-{}", std::process::id()));
    let script = format!(
        "echo $$ > {0}/cgroup.procs; mknod {1} b 7 0 && echo node; \
         head -c 1 {1} || echo refused; head -c 1 /dev/zero | wc -c; echo x > /dev/null && echo null",
        directory.display(),
        node.display(),
    );
    let output = Command::new("/bin/busybox")
        .args(["sh", "-c", &script])
        .stderr(Stdio::null())
        .output()
        .unwrap();
    let _ = std::fs::remove_file(&node);
    fs_err::remove_dir(&directory).unwrap();
    attached.unwrap();
    assert_eq!(
        String::from_utf8_lossy(&output.stdout),
        "node\nrefused\n1\nnull\n"
    );
}
