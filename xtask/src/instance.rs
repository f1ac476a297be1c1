//! A Neargate of its own for the demo and the benchmarks: own data directory, own port.

use std::io::{BufRead as _, BufReader, Read as _};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, bail};

use crate::setup::{Programs, as_root};
use crate::terminal::{output, run};

/// A running instance; what it made is taken away when this is dropped.
#[derive(Debug)]
pub(crate) struct Instance {
    program: PathBuf,
    folder: PathBuf,
    child: Option<Child>,
    /// What `neargate env` says: the endpoint, the keys, the region.
    pub(crate) environment: Vec<(String, String)>,
    /// From the start of the process to the line that says it is ready.
    pub(crate) ready_after: Duration,
}

impl Instance {
    /// Starts it with a data directory in a new folder under the system's temporary one.
    /// `port` is a wish; another free port is taken where it is in use.
    pub(crate) fn start(
        program: &Path,
        name: &str,
        port: u16,
        arguments: &[&str],
    ) -> anyhow::Result<Self> {
        let folder = std::env::temp_dir().join(format!("neargate-{name}-{}", std::process::id()));
        fs_err::create_dir_all(&folder)?;
        let mut instance = Self {
            program: program.to_owned(),
            folder,
            child: None,
            environment: Vec::new(),
            ready_after: Duration::ZERO,
        };
        instance.up(port, arguments)?;
        Ok(instance)
    }

    fn up(&mut self, port: u16, arguments: &[&str]) -> anyhow::Result<()> {
        let listener = TcpListener::bind(("127.0.0.1", port))
            .or_else(|_| TcpListener::bind(("127.0.0.1", 0)))?;
        let address = listener.local_addr()?;
        drop(listener);
        let log = fs_err::File::create(self.folder.join("neargate.log"))?;
        // Files, not pipes: the instance may outlive this process.
        let said = self.folder.join("neargate.out");
        let out = fs_err::File::create(&said)?;
        let mut command = as_root(&self.program);
        command
            .args(["up", "--listen", &address.to_string(), "--data-dir"])
            .arg(self.data_dir())
            .args(arguments)
            .stdin(Stdio::null())
            .stdout(out.into_file())
            .stderr(log.into_file());
        let started = Instant::now();
        self.child = Some(command.spawn().context("starting neargate")?);
        let deadline = started + Duration::from_secs(30);
        while !fs_err::read_to_string(&said)?.contains("neargate is ready on ") {
            let ended = self
                .child
                .as_mut()
                .is_some_and(|child| child.try_wait().is_ok_and(|end| end.is_some()));
            if ended || Instant::now() > deadline {
                bail!("neargate did not start:\n{}", self.log());
            }
            std::thread::sleep(Duration::from_micros(500));
        }
        self.ready_after = started.elapsed();
        let mut env = as_root(&self.program);
        env.args(["env", "--format", "json", "--data-dir"])
            .arg(self.data_dir());
        let variables: std::collections::BTreeMap<String, String> =
            serde_json::from_str(&output(&mut env)?)?;
        self.environment = variables.into_iter().collect();
        Ok(())
    }

    pub(crate) fn data_dir(&self) -> PathBuf {
        self.folder.join("data")
    }

    /// A folder that goes away with the instance.
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// The control plane's process.
    pub(crate) fn pid(&self) -> Option<u32> {
        self.child.as_ref().map(Child::id)
    }

    /// What the control plane has written to standard error.
    pub(crate) fn log(&self) -> String {
        fs_err::read_to_string(self.folder.join("neargate.log")).unwrap_or_default()
    }

    /// One of the variables of `neargate env`.
    pub(crate) fn variable(&self, name: &str) -> anyhow::Result<&str> {
        let found = self.environment.iter().find(|(key, _)| key == name);
        found
            .map(|(_, value)| value.as_str())
            .with_context(|| format!("`env` has no {name}"))
    }

    /// Waits until someone else ends the control plane.
    pub(crate) fn wait(mut self) -> anyhow::Result<()> {
        if let Some(mut child) = self.child.take() {
            child.wait()?;
        }
        run(as_root("rm").arg("-rf").arg(&self.folder))
    }

    /// Stops the tasks and the control plane and removes the data directory.
    pub(crate) fn down(mut self) -> anyhow::Result<()> {
        self.take_down()
    }

    fn take_down(&mut self) -> anyhow::Result<()> {
        let Some(mut child) = self.child.take() else {
            return Ok(());
        };
        let mut down = as_root(&self.program);
        down.args(["down", "--tasks", "--data-dir"])
            .arg(self.data_dir())
            .stdout(Stdio::null());
        let stopped = run(&mut down);
        if stopped.is_err() {
            // Without an answer the process would be waited for without end.
            let _ = child.kill();
        }
        child.wait()?;
        stopped?;
        run(as_root("rm").arg("-rf").arg(&self.folder))
    }
}

impl Drop for Instance {
    fn drop(&mut self) {
        // Whoever wants to know calls `down`.
        let _ = self.take_down();
    }
}

/// The testkit registry as a process of its own; it ends when this is dropped.
#[derive(Debug)]
pub(crate) struct TestRegistry {
    child: Child,
    input: Option<ChildStdin>,
    /// `127.0.0.1:<port>`: what image names begin with.
    pub(crate) address: String,
}

impl TestRegistry {
    pub(crate) fn start(programs: &Programs) -> anyhow::Result<Self> {
        let mut command = Command::new(&programs.testkit);
        command.args(["registry", "--until-stdin-closes"]);
        command.stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn().context("starting testkit")?;
        let input = child.stdin.take();
        let mut line = String::new();
        let out = child.stdout.take().context("testkit's output")?;
        BufReader::new(out.take(4096)).read_line(&mut line)?;
        let ready: serde_json::Value = serde_json::from_str(&line).context("testkit's address")?;
        let address = ready["address"]
            .as_str()
            .context("testkit's address")?
            .to_owned();
        Ok(Self {
            child,
            input,
            address,
        })
    }
}

impl Drop for TestRegistry {
    fn drop(&mut self) {
        drop(self.input.take());
        // It ends by itself once its input is closed.
        let _ = self.child.wait();
    }
}
