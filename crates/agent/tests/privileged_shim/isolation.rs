//! What keeps a task from the host and from other tasks: ids, namespaces, the filter of system
//! calls, and what becomes of them in further processes.

use std::collections::BTreeMap;
use std::os::unix::fs::MetadataExt;

use agent::shim::protocol::{BindMount, ContainerBundle, StartError, TaskBundle};
use host::cgroup::{Group, Hierarchy};
use host::shim_process;

use super::fixture::{Fixture, container};

/// The first process of the only container, as the host sees it.
async fn host_pid(fixture: &Fixture) -> u32 {
    let state = fixture
        .wait(|state| state.containers[0].pid.is_some())
        .await;
    let group = state.containers[0].cgroup.as_deref().unwrap();
    let group = Group::new(&Hierarchy::discover().unwrap(), group).unwrap();
    shim_process::host_pid(&group, state.containers[0].pid.unwrap()).unwrap()
}

/// The value of a line such as `Uid:` in the status of a process.
fn status(pid: u32, key: &str) -> Vec<u64> {
    let text = fs_err::read_to_string(format!("/proc/{pid}/status")).unwrap();
    let line = text
        .lines()
        .find_map(|line| line.strip_prefix(key))
        .unwrap();
    line.split_whitespace()
        .map(|word| word.parse().unwrap())
        .collect()
}

async fn run(fixture: &Fixture, bundle: ContainerBundle) -> String {
    let state = fixture.run(vec![bundle]).await;
    let a = container(&state, "a");
    let errors = fixture.output("a", agent::shim::spool::Stream::Stderr);
    let errors = String::from_utf8_lossy(&errors).into_owned();
    assert_eq!((&a.error, a.exit_code), (&None, Some(0)), "{errors}");
    fixture.text("a")
}

#[tokio::test]
async fn root_inside_is_nobody_outside() {
    let fixture = Fixture::new().await;
    let script = "id -u; cat /proc/self/uid_map; stat -c %u:%g / /etc/passwd /bin/sh /proc/self/; \
                  echo made > /made; echo ready; sleep 100";
    let bundle = fixture.container("a", script);
    fixture
        .client
        .assign(Fixture::bundle(vec![bundle]))
        .await
        .unwrap();
    fixture.printed("a", "ready").await;
    let pid = host_pid(&fixture).await;
    let uids = status(pid, "Uid:");
    assert!(uids.iter().all(|uid| *uid >= 0x7000_0000), "{uids:?}");
    assert_eq!(status(pid, "Groups:"), status(pid, "Gid:")[..1]);
    // 2 is the mode with a filter.
    assert_eq!(status(pid, "Seccomp:"), [2]);
    assert_eq!(status(pid, "NoNewPrivs:"), [0]);
    let text = fixture.text("a");
    let map = format!("{} {}", uids[0], 65_536);
    let words: Vec<&str> = text.split_whitespace().collect();
    assert_eq!(words[..2], ["0", "0"], "{text}");
    assert_eq!(words[2..4].join(" "), map, "{text}");
    assert_eq!(words[4..8], ["0:0"; 4], "{text}");
    let made = fs_err::metadata(fixture.path("upper-a/made")).unwrap();
    assert_eq!(u64::from(made.uid()), uids[0]);
    // The network belongs to the same user namespace as the container's root.
    let owner = |pid: u32| fs_err::read_link(format!("/proc/{pid}/ns/user")).unwrap();
    assert_ne!(owner(pid), owner(std::process::id()));
    fixture.client.kill().await.unwrap();
    fixture.stopped().await;
    fixture.finish().await;
}

#[tokio::test]
async fn volumes_belong_to_the_tasks_root() {
    let fixture = Fixture::new().await;
    fs_err::create_dir(fixture.path("data")).unwrap();
    fs_err::write(fixture.path("data/from-host"), "x").unwrap();
    let script = "stat -c %u:%g /data /data/from-host /file; echo y > /data/from-host; \
                  touch /data/inside; chown 33 /data/inside";
    let mut bundle = fixture.container("a", script);
    let mount = |source: &str, target: &str| BindMount {
        source: fixture.path(source),
        target: target.into(),
        readonly: false,
        populate: false,
    };
    bundle.spec.mounts = vec![mount("data", "/data"), mount("data/from-host", "/file")];
    let text = run(&fixture, bundle).await;
    assert_eq!(text, "0:0\n0:0\n0:0\n");
    let owner = |name: &str| fs_err::metadata(fixture.path(name)).unwrap().uid();
    // On disk they are as if the task had no ids of its own.
    assert_eq!((owner("data"), owner("data/inside")), (0, 33));
    fixture.finish().await;
}

#[tokio::test]
async fn set_user_id_programs_work() {
    for mapped in [true, false] {
        let fixture = if mapped {
            Fixture::new().await
        } else {
            Fixture::without_user_namespace().await
        };
        let copy = fixture.path("image/bin/become");
        fs_err::copy("/bin/busybox", &copy).unwrap();
        let mode = <std::fs::Permissions as std::os::unix::fs::PermissionsExt>::from_mode(0o4755);
        fs_err::set_permissions(&copy, mode).unwrap();
        fs_err::remove_file(fixture.path("image/bin/stat")).unwrap();
        std::os::unix::fs::symlink("become", fixture.path("image/bin/stat")).unwrap();
        let script = "id -u; cat /proc/self/status | grep Seccomp:; stat -L -c %u /proc/self/root; \
                      grep CapEff /proc/self/status";
        let mut bundle = fixture.container("a", script);
        bundle.spec.user = "app".into();
        let text = run(&fixture, bundle).await;
        let expected = "100\nSeccomp:\t2\n0\nCapEff:\t0000000000000000\n";
        assert_eq!(text, expected, "{mapped}");
        fixture.finish().await;
    }
}

#[tokio::test]
async fn the_hosts_devices_stay_the_hosts() {
    let fixture = Fixture::new().await;
    let script = "chmod 600 /dev/null /dev/zero; chown 1 /dev/null; rm -f /dev/null; \
                  echo x > /dev/null && exit 7";
    let mut bundle = fixture.container("a", script);
    // Its output goes to the host's own device.
    bundle.log = None;
    let state = fixture.run(vec![bundle]).await;
    assert_eq!(container(&state, "a").exit_code, Some(7));
    for name in ["/dev/null", "/dev/zero"] {
        let status = fs_err::metadata(name).unwrap();
        assert_eq!((status.uid(), status.mode() & 0o777), (0, 0o666), "{name}");
    }
    fixture.finish().await;
}

#[tokio::test]
async fn a_fork_bomb_ends_at_the_limit() {
    let fixture = Fixture::new().await;
    let bundle = fixture.container(
        "a",
        "bomb() { bomb | bomb & }; bomb; echo survived; sleep 100",
    );
    let mut task = Fixture::bundle(vec![bundle]);
    task.limits.pids = Some(40);
    fixture.client.assign(task).await.unwrap();
    fixture.printed("a", "survived").await;
    assert!(fixture.group.processes().unwrap().len() <= 40);
    fixture.client.kill().await.unwrap();
    fixture.stopped().await;
    fixture.finish().await;
}

#[tokio::test]
async fn ids_beyond_the_range_are_refused() {
    let fixture = Fixture::new().await;
    let mut bundle = fixture.container("a", "true");
    bundle.spec.user = "70000".into();
    let state = fixture.run(vec![bundle]).await;
    let error = container(&state, "a").error.clone();
    assert_eq!(error, Some(StartError::IdNotMapped { id: 70_000 }));
    fixture.finish().await;
}

#[tokio::test]
async fn an_init_process_does_not_tell_of_the_host() {
    for mapped in [true, false] {
        let fixture = if mapped {
            Fixture::new().await
        } else {
            Fixture::without_user_namespace().await
        };
        let script = "tr '\\0' ' ' < /proc/1/cmdline; echo; cat /proc/1/comm; \
                      cat /proc/1/environ 2>/dev/null | wc -c; readlink /proc/1/exe || echo hidden; \
                      (echo x > /proc/1/exe) 2>/dev/null || echo unwritable";
        let mut bundle = fixture.container("a", script);
        bundle.spec.init = true;
        bundle.spec.add_capabilities = vec!["SYS_PTRACE".into()];
        let text = run(&fixture, bundle).await;
        let command = text.lines().next().unwrap();
        assert!(command.starts_with("/sbin/docker-init -- sh -c "), "{text}");
        assert!(text.contains("\ndocker-init\n"), "{text}");
        assert!(text.ends_with("unwritable\n"), "{text}");
        assert_eq!(text.contains("hidden"), mapped, "{text}");
        fixture.finish().await;
    }
}

#[tokio::test]
async fn containers_may_share_their_processes() {
    for mapped in [true, false] {
        let fixture = if mapped {
            Fixture::new().await
        } else {
            Fixture::without_user_namespace().await
        };
        let mut one = fixture.container("one", "sleep 1234 & echo started; wait");
        let two = fixture.container(
            "two",
            "until ps | grep -q '[s]leep 1234'; do sleep 0.02; done; \
             tr '\\0' ' ' < /proc/1/cmdline; echo; ls /proc/1/root /proc/1/fd 2>&1 | wc -l; \
             kill -9 1 2>/dev/null; test -d /proc/1 && echo lives; ps | grep -c '[a]gent-test-shim'; true",
        );
        one.stop_timeout_ms = 100;
        let mut task = Fixture::bundle(vec![one, two]);
        task.shared_pids = true;
        fixture.client.assign(task).await.unwrap();
        let state = fixture.stopped().await;
        let text = fixture.text("two");
        assert!(text.starts_with("/pause"), "{text}");
        assert!(text.contains("lives\n"), "{text}");
        assert!(text.ends_with("0\n"), "{text}");
        assert_eq!(container(&state, "one").exit_code, Some(143), "{state:?}");
        // They have been killed, and may still be dying.
        for _ in 0..1000 {
            if fixture.group.processes().unwrap().is_empty() {
                break;
            }
            tokio::time::sleep(std::time::Duration::from_millis(5)).await;
        }
        fixture.finish().await;
    }
}

#[tokio::test]
async fn kernel_parameters_are_set() {
    let fixture = Fixture::new().await;
    let parameters = |list: &[(&str, &str)]| -> BTreeMap<String, String> {
        list.iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect()
    };
    let script = "cat /proc/sys/net/core/somaxconn /proc/sys/kernel/shmmni \
                  /proc/sys/net/ipv4/ip_local_port_range";
    let mut bundle = fixture.container("a", script);
    bundle.spec.sysctls = parameters(&[
        ("kernel.shmmni", "99"),
        ("net.ipv4.ip_local_port_range", "2000 3000"),
    ]);
    let task = TaskBundle {
        sysctls: parameters(&[("net.core.somaxconn", "77")]),
        ..Fixture::bundle(vec![bundle])
    };
    let before = fs_err::read_to_string("/proc/sys/kernel/shmmni").unwrap();
    fixture.client.assign(task).await.unwrap();
    let state = fixture.stopped().await;
    assert_eq!(container(&state, "a").error, None);
    assert_eq!(fixture.text("a"), "77\n99\n2000\t3000\n");
    let after = fs_err::read_to_string("/proc/sys/kernel/shmmni").unwrap();
    assert_eq!(after, before);
    fixture.finish().await;

    let fixture = Fixture::new().await;
    let mut bundle = fixture.container("a", "true");
    bundle.spec.sysctls = parameters(&[("kernel.core_pattern", "|/bin/sh")]);
    let state = fixture.run(vec![bundle]).await;
    let error = container(&state, "a").error.clone();
    assert!(
        matches!(error, Some(StartError::Sysctl { .. })),
        "{error:?}"
    );
    fixture.finish().await;
}

#[tokio::test]
async fn links_of_an_image_do_not_lead_the_runtime_elsewhere() {
    for name in ["dev", "proc", "sys"] {
        let fixture = Fixture::new().await;
        let outside = fixture.path("outside");
        fs_err::create_dir(&outside).unwrap();
        fs_err::remove_dir(fixture.path("image").join(name)).unwrap();
        std::os::unix::fs::symlink(&outside, fixture.path("image").join(name)).unwrap();
        let state = fixture.run(vec![fixture.container("a", "true")]).await;
        let error = container(&state, "a").error.clone();
        assert!(matches!(error, Some(StartError::Mount { .. })), "{error:?}");
        assert_eq!(fs_err::read_dir(&outside).unwrap().count(), 0);
        fixture.finish().await;
    }
}
