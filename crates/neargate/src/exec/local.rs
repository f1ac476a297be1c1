//! The local socket of `neargate exec` and `neargate spot`: only the user of the control plane may
//! connect.
//!
//! It does not ask whether the task was run with `enableExecuteCommand`: who may connect owns every
//! process on this host anyway.

use std::io;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use agent::shim::exec::wire::{Frames, ToPlane, ToShim};
use engine::{ExecError, ExecEvent, ExecInput, ExecRequest, ExecStart, ExecStream};
use fs_err as fs;
use model::task::Task;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::unix::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{UnixListener, UnixStream};
use tokio::sync::{mpsc, watch};

use super::Shared;
use super::wire::{LocalRequest, REQUEST_MAX, Request, socket};
use crate::{named_task, spot};

/// How long a client may take to say what it wants.
const REQUEST_TIMEOUT: Duration = Duration::from_secs(10);
const READ_SIZE: usize = 16 << 10;

/// Opens the socket, in place of an earlier control plane's.
pub(super) fn listen(run_dir: &Path) -> io::Result<UnixListener> {
    let path = socket(run_dir);
    match fs::remove_file(&path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    // The directory is closed to others.
    UnixListener::bind(path)
}

/// Serves until the control plane stops.
pub(super) async fn serve(shared: Arc<Shared>, listener: UnixListener) {
    let mut stop = shared.stop.subscribe();
    loop {
        let accepted = tokio::select! {
            _ = stop.wait_for(|stop| *stop) => return,
            accepted = listener.accept() => accepted,
        };
        let Ok((stream, _)) = accepted else {
            tokio::time::sleep(Duration::from_millis(50)).await;
            continue;
        };
        let is_ours = stream
            .peer_cred()
            .is_ok_and(|peer| peer.uid() == rustix::process::geteuid().as_raw());
        let slot = Arc::clone(&shared.slots).try_acquire_owned();
        if let (true, Ok(slot)) = (is_ours, slot) {
            let shared = Arc::clone(&shared);
            tokio::spawn(async move {
                if let Err(error) = converse(&shared, stream).await {
                    tracing::debug!(%error, "a local client went away");
                }
                drop(slot);
            });
        }
    }
}

async fn converse(shared: &Arc<Shared>, stream: UnixStream) -> io::Result<()> {
    let (mut reader, mut writer) = stream.into_split();
    let request = tokio::time::timeout(REQUEST_TIMEOUT, read_request(&mut reader)).await??;
    let request = match request {
        LocalRequest::Exec(request) => request,
        LocalRequest::Interrupt(request) => {
            let answer = spot::interrupt(&shared.store, request).await;
            return writer.write_all(&serde_json::to_vec(&answer)?).await;
        }
    };
    let attached = match prepare(shared, request).await {
        Ok(prepared) => shared.engine.exec(prepared).await,
        Err(error) => Err(error),
    };
    let stream = match attached {
        Ok(stream) => stream,
        Err(error) => return writer.write_all(&ToPlane::Refused(error).encode()).await,
    };
    writer
        .write_all(&ToPlane::Attached(stream.attached).encode())
        .await?;
    let ExecStream { input, events, .. } = stream;
    let mut stop = shared.stop.subscribe();
    let talk = async {
        tokio::select! {
            told = tell(&mut writer, events) => told,
            // The client has gone away.
            heard = hear(&mut reader, &input) => heard.map(|()| false),
        }
    };
    tokio::select! {
        // The client comes back to the next control plane.
        () = stopped(&mut stop) => {}
        told = talk => {
            let last = if matches!(told, Ok(true)) { ExecInput::Release } else { ExecInput::End };
            let _ = input.send(last).await;
        }
    }
    Ok(())
}

async fn stopped(stop: &mut watch::Receiver<bool>) {
    let _ = stop.wait_for(|stop| *stop).await;
}

async fn read_request(reader: &mut OwnedReadHalf) -> io::Result<LocalRequest> {
    let length = reader.read_u32().await?;
    if length > REQUEST_MAX {
        return Err(io::ErrorKind::InvalidData.into());
    }
    let mut bytes = vec![0; usize::try_from(length).unwrap_or_default()];
    reader.read_exact(&mut bytes).await?;
    Ok(serde_json::from_slice(&bytes)?)
}

/// Passes events on. Whether the client was told the end.
async fn tell(
    writer: &mut OwnedWriteHalf,
    mut events: mpsc::Receiver<ExecEvent>,
) -> io::Result<bool> {
    while let Some(event) = events.recv().await {
        let message = match event {
            ExecEvent::Output {
                number,
                is_error,
                bytes,
            } => ToPlane::Output {
                number,
                is_error,
                bytes,
            },
            ExecEvent::Taken { input } => ToPlane::Taken { input },
            ExecEvent::Ended(end) => ToPlane::Ended(end),
        };
        writer.write_all(&message.encode()).await?;
        if matches!(message, ToPlane::Ended(_)) {
            return Ok(true);
        }
    }
    Ok(false)
}

async fn hear(reader: &mut OwnedReadHalf, input: &mpsc::Sender<ExecInput>) -> io::Result<()> {
    let mut frames = Frames::default();
    loop {
        let mut buffer = Vec::with_capacity(READ_SIZE);
        if reader.read_buf(&mut buffer).await? == 0 {
            return Ok(());
        }
        frames.push(&buffer);
        while let Some(message) = frames.to_shim().map_err(io::Error::other)? {
            if let ToShim::Input(message) = message
                && input.send(message).await.is_err()
            {
                return Ok(());
            }
        }
    }
}

/// Finds the task and the container that are meant.
async fn prepare(shared: &Shared, request: Request) -> Result<ExecRequest, ExecError> {
    let task = named_task::find(&shared.store, request.task, request.cluster)
        .await
        .map_err(unavailable)?;
    let task = &task;
    let start = (!request.is_resumed).then(|| ExecStart {
        args: request.args,
        env: request.env,
        terminal: request.terminal,
        user: request.user,
        input: 0,
        idle_timeout_ms: None,
        detached_timeout_ms: shared.grace_ms(),
    });
    Ok(ExecRequest {
        container: container(task, request.container)?,
        task_id: task.id.clone(),
        session: request.session,
        start,
    })
}

fn container(task: &Task, named: Option<String>) -> Result<String, ExecError> {
    let names = || {
        let names: Vec<&str> = task
            .containers
            .iter()
            .map(|one| one.name.as_str())
            .collect();
        names.join(", ")
    };
    match (named, task.containers.as_slice()) {
        (Some(name), containers) if containers.iter().any(|one| one.name == name) => Ok(name),
        (Some(name), _) => Err(unavailable(format!(
            "the task has no container {name}; it has {}",
            names()
        ))),
        (None, [only]) => Ok(only.name.clone()),
        (None, _) => Err(unavailable(format!(
            "the task has several containers; choose one with --container: {}",
            names()
        ))),
    }
}

fn unavailable(reason: String) -> ExecError {
    ExecError::Unavailable { reason }
}
