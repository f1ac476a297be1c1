//! Streams to sessions: the control plane's side of `shim::exec`.

use std::path::Path;
use std::time::Duration;

use engine::{ExecError, ExecEvent, ExecInput, ExecRequest, ExecStream};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::unix::{OwnedReadHalf, OwnedWriteHalf};
use tokio::sync::mpsc;

use crate::chain;
use crate::shim::client::connect_to;
use crate::shim::exec::wire::{self, Frames, Open, ToPlane, ToShim};

/// How long a shim may take to answer.
const ANSWER_TIMEOUT: Duration = Duration::from_secs(20);
/// Events and messages that wait for whoever is slower.
const QUEUE: usize = 64;
const READ_SIZE: usize = 16 << 10;

/// Attaches to a session of the shim in `run_dir`.
pub(crate) async fn attach(run_dir: &Path, request: ExecRequest) -> Result<ExecStream, ExecError> {
    let is_new = request.start.is_some();
    let stream = connect_to(run_dir, wire::SOCKET)
        .await
        .map_err(|error| match error.kind() {
            std::io::ErrorKind::NotFound | std::io::ErrorKind::ConnectionRefused if is_new => {
                ExecError::NotRunning
            }
            std::io::ErrorKind::NotFound | std::io::ErrorKind::ConnectionRefused => {
                ExecError::NoSession
            }
            _ => unavailable(&error),
        })?;
    let (mut reader, mut writer) = stream.into_split();
    let open = ToShim::Open(Box::new(Open {
        session: request.session,
        container: request.container,
        start: request.start,
    }));
    let mut frames = Frames::default();
    let opened = async {
        writer.write_all(&open.encode()).await?;
        receive(&mut reader, &mut frames).await
    };
    let answer = tokio::time::timeout(ANSWER_TIMEOUT, opened).await;
    let answer = answer.map_err(|_| ExecError::Unavailable {
        reason: "the shim did not answer in time".to_owned(),
    })?;
    let attached = match answer.map_err(|error| unavailable(&error))? {
        Some(ToPlane::Attached(attached)) => attached,
        Some(ToPlane::Refused(error)) => return Err(error),
        _ => return Err(ExecError::NotRunning),
    };
    let (input, messages) = mpsc::channel(QUEUE);
    let (sender, events) = mpsc::channel(QUEUE);
    tokio::spawn(forward(writer, messages));
    tokio::spawn(follow(reader, frames, sender));
    Ok(ExecStream {
        attached,
        input,
        events,
    })
}

/// Sends what comes until the stream is dropped; closing the connection detaches.
async fn forward(mut writer: OwnedWriteHalf, mut messages: mpsc::Receiver<ExecInput>) {
    while let Some(message) = messages.recv().await {
        if writer
            .write_all(&ToShim::Input(message).encode())
            .await
            .is_err()
        {
            return;
        }
    }
    // The shim reads what was sent before this.
    let _ = writer.shutdown().await;
}

async fn follow(mut reader: OwnedReadHalf, mut frames: Frames, events: mpsc::Sender<ExecEvent>) {
    loop {
        let received = tokio::select! {
            received = receive(&mut reader, &mut frames) => received,
            () = events.closed() => return,
        };
        let event = match received {
            Ok(Some(ToPlane::Output {
                number,
                is_error,
                bytes,
            })) => ExecEvent::Output {
                number,
                is_error,
                bytes,
            },
            Ok(Some(ToPlane::Taken { input })) => ExecEvent::Taken { input },
            Ok(Some(ToPlane::Ended(end))) => ExecEvent::Ended(end),
            Ok(Some(ToPlane::Attached(_) | ToPlane::Refused(_))) => continue,
            Ok(None) => return,
            Err(error) => {
                tracing::debug!(%error, "a session's connection ended");
                return;
            }
        };
        if events.send(event).await.is_err() {
            return;
        }
    }
}

/// The next message; `None` at the end of the connection. Cancel safe.
async fn receive(
    reader: &mut OwnedReadHalf,
    frames: &mut Frames,
) -> Result<Option<ToPlane>, std::io::Error> {
    loop {
        let message = frames.to_plane().map_err(std::io::Error::other)?;
        if message.is_some() {
            return Ok(message);
        }
        let mut buffer = Vec::with_capacity(READ_SIZE);
        if reader.read_buf(&mut buffer).await? == 0 {
            return Ok(None);
        }
        frames.push(&buffer);
    }
}

fn unavailable(error: &std::io::Error) -> ExecError {
    ExecError::Unavailable {
        reason: format!("cannot reach the task's shim: {}", chain(error)),
    }
}
