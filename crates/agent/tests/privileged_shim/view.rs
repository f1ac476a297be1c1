//! What a container sees of the world, and of the other containers of its task.

use agent::shim::protocol::{
    BindMount, Dns, ExtraHost, ResourceLimit, TaskLimits, TemporaryFilesystem,
};
use host::shim_process;

use super::fixture::{Fixture, container};

/// Runs a script in a container that `change` prepared; answers what it printed.
async fn printed(
    script: &str,
    change: impl FnOnce(&Fixture, &mut agent::shim::protocol::ContainerBundle),
) -> String {
    printed_in(Fixture::new().await, script, change).await
}

async fn printed_in(
    fixture: Fixture,
    script: &str,
    change: impl FnOnce(&Fixture, &mut agent::shim::protocol::ContainerBundle),
) -> String {
    let mut bundle = fixture.container("a", script);
    change(&fixture, &mut bundle);
    let state = fixture.run(vec![bundle]).await;
    let a = container(&state, "a");
    assert_eq!(a.error, None);
    let text = fixture.text("a");
    let errors = fixture.output("a", agent::shim::spool::Stream::Stderr);
    assert_eq!(
        a.exit_code,
        Some(0),
        "{text}{}",
        String::from_utf8_lossy(&errors)
    );
    fixture.finish().await;
    text
}

#[tokio::test]
async fn environment_user_and_directory_are_those_of_the_specification() {
    let script = "env | grep -v -e ^_ -e SHLVL -e OLDPWD; id -u; id -G; pwd; hostname; touch /tmp/x; stat -c %a /tmp/x";
    let text = printed(script, |_, bundle| {
        bundle.spec.user = "app".into();
        bundle.spec.cwd = "/srv/made".into();
    })
    .await;
    let mut lines: Vec<_> = text.lines().collect();
    lines.sort_unstable();
    let mut expected = vec![
        "PATH=/bin",
        "GREETING=hello",
        "HOME=/home/app",
        "PWD=/srv/made",
        "100",
        "101 200",
        "/srv/made",
        "ip-172-31-0-9",
        "644",
    ];
    expected.sort_unstable();
    assert_eq!(lines, expected);
}

#[tokio::test]
async fn generated_files_and_mounts_are_there() {
    let script = "cat /etc/hostname /etc/resolv.conf; tail -n 2 /etc/hosts; cat /data/file; \
                  echo x > /data/new && echo written; echo x 2>/dev/null > /fixed/no || echo readonly; \
                  echo x > /scratch/y && echo scratch; echo x > /top && echo root";
    let fixture = Fixture::new().await;
    let mut bundle = fixture.container("a", script);
    for name in ["data", "fixed"] {
        fs_err::create_dir(fixture.path(name)).unwrap();
    }
    fs_err::write(fixture.path("data/file"), "content\n").unwrap();
    bundle.spec.mounts = vec![
        BindMount {
            source: fixture.path("data"),
            target: "/data".into(),
            readonly: false,
            populate: false,
        },
        BindMount {
            source: fixture.path("fixed"),
            target: "/fixed".into(),
            readonly: true,
            populate: false,
        },
    ];
    bundle.spec.tmpfs = vec![TemporaryFilesystem {
        target: "/scratch".into(),
        size: 1 << 20,
        options: vec!["mode=1777".into()],
    }];
    let mut task = Fixture::bundle(vec![bundle]);
    task.dns = Dns {
        nameservers: vec!["172.31.0.2".into()],
        search: vec!["internal".into()],
        options: vec![],
    };
    task.extra_hosts = vec![ExtraHost {
        address: "10.1.1.1".into(),
        hostname: "db".into(),
    }];
    fixture.client.assign(task).await.unwrap();
    fixture.stopped().await;
    assert_eq!(
        fixture.text("a"),
        "ip-172-31-0-9\nnameserver 172.31.0.2\nsearch internal\n172.31.0.9\tip-172-31-0-9\n\
         10.1.1.1\tdb\ncontent\nwritten\nreadonly\nscratch\nroot\n"
    );
    assert!(fixture.path("data/new").exists());
    assert!(fixture.path("upper-a/top").exists());
    fixture.finish().await;
}

#[tokio::test]
async fn a_readonly_root_is_readonly() {
    let script = "echo x 2>/dev/null > /x || echo readonly; echo x > /dev/shm/x && echo shm";
    let text = printed(script, |_, bundle| bundle.spec.rootfs.readonly = true).await;
    assert_eq!(text, "readonly\nshm\n");
}

#[tokio::test]
async fn a_container_is_confined() {
    let script = "ps | wc -l; grep -c . /proc/net/dev; grep Cap /proc/self/status; \
                  echo 2>/dev/null x > /proc/sys/kernel/hostname || echo sys; \
                  mknod /tmp/sda b 8 0 && echo node; head -c 1 /tmp/sda 2>/dev/null || echo refused; \
                  mknod /tmp/null c 1 3; echo x > /tmp/null && echo allowed; \
                  mount -t tmpfs x /tmp 2>/dev/null || echo unmounted; \
                  ls /proc/self/fd | wc -l; ls /sys/firmware | wc -l; grep SigIgn /proc/self/status; \
                  grep SigBlk /proc/self/status; readlink /proc/self/fd/0; ls /proc/1/root/sys/fs/cgroup | grep memory";
    let text = printed(script, |_, _| {}).await;
    assert_confined(&text);
    // In a user namespace no device can be made.
    assert!(!text.contains("node"), "{text}");
    let fixture = Fixture::without_user_namespace().await;
    let text = printed_in(fixture, script, |_, _| {}).await;
    assert_confined(&text);
    assert!(text.contains("node"), "{text}");
}

#[track_caller]
fn assert_confined(text: &str) {
    // ps: its header, the shell, ps itself, and wc when that was started by then.
    assert!(text.starts_with("3\n") || text.starts_with("4\n"), "{text}");
    // Nothing ignored, the C library's own signals 32 and 33 aside: how those are set
    // depends on who started the test.
    let ignored = text
        .lines()
        .find_map(|line| line.strip_prefix("SigIgn:\t"))
        .unwrap();
    assert_eq!(u64::from_str_radix(ignored, 16).unwrap() & !(3 << 31), 0);
    for line in ["sys", "refused", "allowed", "unmounted", "0"] {
        assert!(text.lines().any(|one| one == line), "{line}: {text}");
    }
    for line in [
        "CapInh:\t0000000000000000",
        "CapPrm:\t00000000a80425fb",
        "CapBnd:\t00000000a80425fb",
        "CapAmb:\t0000000000000000",
        "SigBlk:\t0000000000000000",
        "/dev/null",
        "memory",
    ] {
        assert!(text.contains(line), "{line}: {text}");
    }
}

#[tokio::test]
async fn limits_are_in_the_kernel() {
    let fixture = Fixture::new().await;
    let mut bundle = fixture.container("a", "cat /proc/self/limits | grep files; cat /sys/fs/cgroup/memory/memory.limit_in_bytes /sys/fs/cgroup/memory.max 2>/dev/null; cat /proc/self/cgroup; echo ready; sleep 100");
    bundle.memory = Some(64 << 20);
    bundle.memory_reservation = Some(32 << 20);
    bundle.cpu = 128;
    bundle.spec.limits = vec![
        ResourceLimit {
            name: "nofile".into(),
            soft: 1024,
            hard: 1_000_000_000,
        },
        ResourceLimit {
            name: "core".into(),
            soft: 0,
            hard: 0,
        },
    ];
    let mut task = Fixture::bundle(vec![bundle]);
    task.limits = TaskLimits {
        cpu: Some(512),
        memory: Some(128 << 20),
        pids: Some(50),
    };
    fixture.client.assign(task).await.unwrap();
    fixture.printed("a", "ready").await;
    let state = fixture
        .wait(|state| state.containers[0].pid.is_some())
        .await;
    let a = container(&state, "a");
    assert_eq!(a.warnings.len(), 1, "{:?}", a.warnings);
    let text = fixture.text("a");
    assert!(text.contains(&(64 << 20).to_string()), "{text}");
    assert!(!text.contains("neargate"), "{text}");
    let hierarchy = host::cgroup::Hierarchy::discover().unwrap();
    let group = host::cgroup::Group::new(&hierarchy, a.cgroup.as_deref().unwrap()).unwrap();
    let pid = shim_process::host_pid(&group, a.pid.unwrap()).unwrap();
    assert!(fixture.group.processes().unwrap().contains(&pid));
    let command = fs_err::read_to_string(format!("/proc/{pid}/cmdline")).unwrap();
    assert_eq!(command, "sleep\x00100\x00");
    let read = |group: &host::cgroup::Group, controller: &str, file: &str| {
        fs_err::read_to_string(group.directory(controller).unwrap().join(file))
            .unwrap()
            .trim()
            .to_owned()
    };
    if group.version() == host::cgroup::Version::V1 {
        assert_eq!(read(&fixture.group, "cpu", "cpu.cfs_quota_us"), "50000");
        assert_eq!(
            read(&fixture.group, "memory", "memory.limit_in_bytes"),
            (128 << 20).to_string()
        );
        assert_eq!(read(&fixture.group, "pids", "pids.max"), "50");
        assert_eq!(read(&group, "cpu", "cpu.shares"), "128");
        assert_eq!(
            read(&group, "memory", "memory.soft_limit_in_bytes"),
            (32 << 20).to_string()
        );
    } else {
        assert_eq!(read(&fixture.group, "cpu", "cpu.max"), "50000 100000");
        assert_eq!(
            read(&fixture.group, "memory", "memory.max"),
            (128 << 20).to_string()
        );
    }
    let usage = fixture.group.usage().unwrap();
    assert!(usage.memory.unwrap() > 0 && usage.cpu_ns.unwrap() > 0 && usage.pids.unwrap() > 0);
    fixture.client.kill().await.unwrap();
    fixture.stopped().await;
    fixture.finish().await;
}

#[tokio::test]
async fn containers_of_a_task_share_localhost_and_nothing_else() {
    let fixture = Fixture::new().await;
    let mut server = fixture.container(
        "server",
        "while :; do echo from-the-server | nc -l -p 8080; done",
    );
    let mut client = fixture.container(
        "client",
        "until nc 127.0.0.1 8080 < /dev/null | grep from; do sleep 0.02; done; ls /only-here; \
         ps | grep -c nc",
    );
    client.spec.user = "1234".into();
    server.stop_timeout_ms = 100;
    let state = fixture.run(vec![server, client]).await;
    let text = fixture.text("client");
    assert!(text.contains("from-the-server"), "{text}");
    assert_eq!(container(&state, "server").exit_code, Some(137));
    fixture.finish().await;
}
