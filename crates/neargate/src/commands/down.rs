//! `neargate down`: stops the control plane; with `--tasks` also every task, and takes away
//! everything that Neargate added to the host.

use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};

use crate::CommandError;
use crate::cli::Down;
use crate::control_plane;
use crate::hosts::record;
use crate::instance::{self, Instance};
use crate::preflight;
use crate::say::say;

/// A control plane that stops ends its open requests first.
const STOP_TIMEOUT: Duration = Duration::from_secs(20);

pub(crate) fn run(arguments: &Down) -> Result<(), CommandError> {
    preflight::root()?;
    let data_dir = &arguments.instance.data_dir;
    instance::identity(data_dir)?;
    match instance::holder(data_dir) {
        Some(pid) => {
            stop_process(pid, data_dir)?;
            say!("control plane {pid} stopped");
        }
        None => say!("no control plane was running"),
    }
    if !arguments.tasks {
        say!("tasks run on; `neargate down --tasks` stops them too");
        return Ok(());
    }
    let stopped = control_plane::tear_down(Instance::open(data_dir)?)?;
    let tasks = if stopped == 1 { "task" } else { "tasks" };
    say!(
        "{stopped} {tasks} stopped, nothing left on this host but {}",
        data_dir.display()
    );
    for name in record::load(data_dir)?.names {
        say!("and but {}, until `neargate hosts uninstall`", name.host);
    }
    Ok(())
}

fn stop_process(pid: u32, data_dir: &std::path::Path) -> Result<(), CommandError> {
    let process = i32::try_from(pid).ok().and_then(Pid::from_raw);
    let Some(process) = process else {
        return Err(CommandError::new("the lock file names no process"));
    };
    kill_process(process, Signal::TERM).map_err(|error| {
        CommandError::caused_by(format!("cannot stop the control plane {pid}"), &error)
    })?;
    let deadline = Instant::now() + STOP_TIMEOUT;
    while instance::holder(data_dir).is_some() {
        if Instant::now() > deadline {
            return Err(
                CommandError::new(format!("the control plane {pid} does not stop")).hint(format!(
                    "look at its log; `kill -9 {pid}` does no harm to tasks"
                )),
            );
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    Ok(())
}
