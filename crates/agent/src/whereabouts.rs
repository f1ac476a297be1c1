//! Where a task runs on this host, for who looks from outside: without an engine, and without
//! getting in the way of the one that there may be.

use std::fs::File;
use std::io;
use std::os::fd::OwnedFd;
use std::path::{Path, PathBuf};

use model::TaskId;
use tokio::net::UnixStream;

use crate::files::{self, Files, TASK_FILE};
use crate::record::Record;
use crate::shim::client::connect_to;
use crate::shim::protocol::SOCKET;

/// A task that runs.
#[derive(Debug)]
pub struct Whereabouts {
    /// Of its shim, on the host.
    pub pid: u32,
    /// The task's network namespace.
    pub netns: OwnedFd,
    /// Keeps the shim from being taken for gone; nothing is said on it, so that the shim does not
    /// take us for a control plane.
    _connection: UnixStream,
}

/// Finds the task among the shims of an instance; `None` when none has it, or its shim is gone.
pub async fn whereabouts(run_dir: &Path, task: &TaskId) -> io::Result<Option<Whereabouts>> {
    let files = Files {
        run_dir: run_dir.to_owned(),
        data_dir: PathBuf::new(),
    };
    for name in files::names(&files.shims())? {
        let directory = files.shim(&name);
        // One that is just being written, or goes away meanwhile, is another task's.
        let record: Option<Record> = files::read_json(&directory.join(TASK_FILE)).ok().flatten();
        if record.is_none_or(|record| record.assignment.task_id != *task) {
            continue;
        }
        return match find(&directory).await {
            Ok(found) => Ok(Some(found)),
            Err(error) if is_gone(&error) => Ok(None),
            Err(error) => Err(error),
        };
    }
    Ok(None)
}

async fn find(directory: &Path) -> io::Result<Whereabouts> {
    let connection = connect_to(directory, SOCKET).await?;
    let pid = connection.peer_cred()?.pid();
    let pid = pid.and_then(|pid| u32::try_from(pid).ok());
    let pid = pid.ok_or_else(|| io::Error::from(io::ErrorKind::NotFound))?;
    let netns = File::open(format!("/proc/{pid}/ns/net"))?;
    Ok(Whereabouts {
        pid,
        netns: netns.into(),
        _connection: connection,
    })
}

fn is_gone(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::NotFound | io::ErrorKind::ConnectionRefused
    )
}
