//! A shim with its directories and control groups, removed with everything in it.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use agent::shim::ShimArgs;
use agent::shim::client::{Link, ShimClient};
use agent::shim::protocol::{
    ContainerBundle, ContainerSpec, ContainerState, LogBundle, LogMode, Rootfs, ShimState,
    TaskBundle, TaskPhase,
};
use agent::shim::spool::{Follower, Position, Stream};
use host::cgroup::{Group, Hierarchy};
use host::shim_process::IdRange;
use tempfile::TempDir;

/// Applets of busybox that containers call by name.
const APPLETS: [&str; 30] = [
    "sh", "sleep", "echo", "cat", "true", "false", "kill", "nc", "id", "hostname", "head", "yes",
    "dd", "ls", "ps", "mkdir", "touch", "test", "printf", "env", "grep", "wc", "tr", "stat",
    "mount", "mknod", "seq", "tail", "readlink", "pwd",
];
const WAIT: Duration = Duration::from_secs(30);

pub(crate) struct Fixture {
    pub(crate) client: ShimClient,
    pub(crate) directory: TempDir,
    pub(crate) group: Group,
    base: Group,
}

impl Fixture {
    pub(crate) async fn new() -> Self {
        // Ids that no task of an instance, which takes some at random, is likely to have.
        let ids = IdRange::slot(std::process::id() % IdRange::SLOTS);
        Self::with_ids(ids).await
    }

    /// A shim whose containers' root is the host's, as where user namespaces cannot be used.
    pub(crate) async fn without_user_namespace() -> Self {
        Self::with_ids(None).await
    }

    async fn with_ids(ids: Option<IdRange>) -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let base = format!("/neargate-test-{}-{number}", std::process::id());
        let directory = tempfile::tempdir().unwrap();
        let run_dir = directory.path().join("run");
        fs_err::create_dir(&run_dir).unwrap();
        make_rootfs(&directory.path().join("image"));
        let args = ShimArgs {
            run_dir,
            cgroup: format!("{base}/task"),
            overhead_cgroup: format!("{base}/shims"),
            images: directory.path().join("image"),
            ids,
            storage: None,
        };
        let program = Path::new(env!("CARGO_BIN_EXE_agent-test-shim"));
        let client = match ShimClient::spawn(program, "shim", &args).await {
            Ok(client) => client,
            Err(error) => {
                let log = fs_err::read_to_string(args.run_dir.join("shim.log")).unwrap_or_default();
                panic!("{error:?}\n{log}");
            }
        };
        let hierarchy = Hierarchy::discover().unwrap();
        let group = Group::new(&hierarchy, &args.cgroup).unwrap();
        let base = Group::new(&hierarchy, &base).unwrap();
        Self {
            client,
            directory,
            group,
            base,
        }
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.directory.path().join(name)
    }

    /// A container that runs `script` in a shell and is logged.
    pub(crate) fn container(&self, name: &str, script: &str) -> ContainerBundle {
        self.program(name, &["sh", "-c", script])
    }

    pub(crate) fn program(&self, name: &str, args: &[&str]) -> ContainerBundle {
        let made = |kind: &str| {
            let path = self.path(&format!("{kind}-{name}"));
            fs_err::create_dir_all(&path).unwrap();
            path
        };
        ContainerBundle {
            name: name.into(),
            spec: ContainerSpec {
                rootfs: Rootfs {
                    lower: vec![self.path("image")],
                    upper: made("upper"),
                    work: made("work"),
                    readonly: false,
                },
                args: args.iter().map(|arg| (*arg).to_owned()).collect(),
                env: vec!["PATH=/bin".into(), "GREETING=hello".into()],
                ..ContainerSpec::default()
            },
            essential: true,
            cpu: 256,
            stop_timeout_ms: 5_000,
            log: Some(LogBundle {
                directory: self.path(&format!("log-{name}")),
                mode: LogMode::Blocking,
                limit: 64 << 20,
                forward: None,
            }),
            ..ContainerBundle::default()
        }
    }

    pub(crate) fn bundle(containers: Vec<ContainerBundle>) -> TaskBundle {
        TaskBundle {
            task_id: "task-1".into(),
            hostname: "ip-172-31-0-9".into(),
            address: Some("172.31.0.9".into()),
            containers,
            ..TaskBundle::default()
        }
    }

    /// Runs containers until the task has stopped.
    pub(crate) async fn run(&self, containers: Vec<ContainerBundle>) -> Arc<ShimState> {
        self.client.assign(Self::bundle(containers)).await.unwrap();
        self.stopped().await
    }

    pub(crate) async fn stopped(&self) -> Arc<ShimState> {
        self.wait(|state| {
            state.phase == TaskPhase::Stopped
                && state.containers.iter().all(|one| one.output_complete)
        })
        .await
    }

    /// As [`Fixture::stopped`], for output that has not been read.
    pub(crate) async fn stopped_output_aside(&self) -> Arc<ShimState> {
        self.wait(|state| state.phase == TaskPhase::Stopped).await
    }

    pub(crate) async fn wait(&self, condition: impl Fn(&ShimState) -> bool) -> Arc<ShimState> {
        wait(&self.client, condition).await
    }

    /// All output of a container so far.
    pub(crate) fn output(&self, name: &str, stream: Stream) -> Vec<u8> {
        let mut follower = Follower::new(&self.path(&format!("log-{name}")), Position::default());
        let mut all = Vec::new();
        loop {
            let records = follower.read().unwrap();
            if records.is_empty() {
                return all;
            }
            all.extend(
                records
                    .into_iter()
                    .filter(|one| one.stream == stream)
                    .flat_map(|one| one.data),
            );
        }
    }

    pub(crate) fn text(&self, name: &str) -> String {
        String::from_utf8(self.output(name, Stream::Stdout)).unwrap()
    }

    /// Waits until a container has printed `text`.
    pub(crate) async fn printed(&self, name: &str, text: &str) {
        let deadline = tokio::time::Instant::now() + WAIT;
        while !self.text(name).contains(text) {
            assert!(
                tokio::time::Instant::now() < deadline,
                "{name} has not printed {text:?}"
            );
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }

    /// Releases the shim and checks that nothing of it is left.
    pub(crate) async fn finish(self) {
        self.client.release().await.unwrap();
        self.assert_gone();
    }

    pub(crate) fn assert_gone(&self) {
        assert_eq!(self.group.processes().unwrap(), Vec::<u32>::new());
        assert_eq!(self.group.children().unwrap(), Vec::<String>::new());
        assert!(
            self.group
                .directory("memory")
                .is_none_or(|directory| !directory.exists())
        );
        assert!(!Path::new(&format!("/proc/{}/exe", self.client.pid())).exists());
    }
}

impl Drop for Fixture {
    fn drop(&mut self) {
        let _ = self.client.destroy();
        let _ = self.base.kill_all();
        if let Err(error) = self.base.remove()
            && !std::thread::panicking()
        {
            panic!("control groups are left: {error:?}");
        }
    }
}

pub(crate) async fn wait(
    client: &ShimClient,
    condition: impl Fn(&ShimState) -> bool,
) -> Arc<ShimState> {
    let mut link = client.watch();
    let reached = link.wait_for(|link| match link {
        Link::Up(state) => condition(state),
        Link::Ended(_) | Link::Lost(_) => true,
    });
    match tokio::time::timeout(WAIT, reached).await {
        Ok(Ok(link)) => match &*link {
            Link::Up(state) => Arc::clone(state),
            other => panic!("the shim is gone: {other:?}"),
        },
        _ => panic!("the state is not reached: {:?}", client.link()),
    }
}

/// The one container of a state with this name.
#[track_caller]
pub(crate) fn container<'a>(state: &'a ShimState, name: &str) -> &'a ContainerState {
    state
        .containers
        .iter()
        .find(|container| container.name == name)
        .unwrap()
}

fn make_rootfs(root: &Path) {
    for name in ["bin", "etc", "tmp", "proc", "sys", "dev"] {
        fs_err::create_dir_all(root.join(name)).unwrap();
    }
    fs_err::copy("/bin/busybox", root.join("bin/busybox")).unwrap();
    for applet in APPLETS {
        std::os::unix::fs::symlink("busybox", root.join("bin").join(applet)).unwrap();
    }
    fs_err::write(
        root.join("etc/passwd"),
        "root:x:0:0::/root:/bin/sh\napp:x:100:101::/home/app:/bin/sh\n",
    )
    .unwrap();
    fs_err::write(
        root.join("etc/group"),
        "root:x:0:\napp:x:101:\nextra:x:200:app\n",
    )
    .unwrap();
    fs_err::write(root.join("etc/plain"), "not a program\n").unwrap();
    fs_err::write(root.join("bin/garbage"), "\u{7f}garbage").unwrap();
    let mode = |mode| <std::fs::Permissions as std::os::unix::fs::PermissionsExt>::from_mode(mode);
    fs_err::set_permissions(root.join("bin/garbage"), mode(0o755)).unwrap();
    fs_err::set_permissions(root.join("tmp"), mode(0o1777)).unwrap();
}
