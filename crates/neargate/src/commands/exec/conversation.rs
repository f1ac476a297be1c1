//! The talk with the control plane: input to it, output from it, and coming back after its restart.

use std::collections::VecDeque;
use std::io::{self, Write as _};
use std::path::PathBuf;
use std::time::Duration;

use agent::shim::exec::wire::{Frames, ToPlane, ToShim};
use engine::{ExecAction, ExecAttached, ExecEnd, ExecError, ExecInput};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::UnixStream;
use tokio::net::unix::{OwnedReadHalf, OwnedWriteHalf};
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::mpsc;
use tokio::time::Instant;

use super::terminal;
use crate::exec::wire::Request;

const READ_SIZE: usize = 16 << 10;
/// Most input that the process has not taken, in messages.
const UNTAKEN_MAX: usize = 16;
/// How long a control plane may be away.
const RECONNECT: Duration = Duration::from_mins(1);
const RECONNECT_PAUSE: Duration = Duration::from_millis(200);

/// Why a conversation ended without the session's end.
#[derive(Debug)]
pub(super) enum Interrupted {
    Refused(ExecError),
    Unreachable(io::Error),
    Output(io::Error),
}

/// A session as this side knows it.
#[derive(Debug)]
pub(super) struct Conversation {
    socket: PathBuf,
    request: Request,
    reader: OwnedReadHalf,
    writer: OwnedWriteHalf,
    frames: Frames,
    /// Messages that may have to be sent again.
    untaken: VecDeque<(u64, ExecAction)>,
    next_input: u64,
    next_output: u64,
}

enum Step {
    Message(Option<ToPlane>),
    Input(Option<Vec<u8>>),
    Resized,
}

impl Conversation {
    pub(super) async fn open(socket: PathBuf, request: Request) -> Result<Self, Interrupted> {
        let stream = UnixStream::connect(&socket)
            .await
            .map_err(Interrupted::Unreachable)?;
        let (reader, writer) = stream.into_split();
        let mut conversation = Self {
            socket,
            request,
            reader,
            writer,
            frames: Frames::default(),
            untaken: VecDeque::new(),
            next_input: 0,
            next_output: 0,
        };
        conversation.attach().await?;
        conversation.request.is_resumed = true;
        Ok(conversation)
    }

    /// Goes on until the session has ended.
    pub(super) async fn run(&mut self) -> Result<ExecEnd, Interrupted> {
        let mut input = read_input();
        let mut has_input = true;
        let resizes = signal(SignalKind::window_change());
        let mut resizes = resizes.map_err(Interrupted::Unreachable)?;
        loop {
            let takes_input = has_input && self.untaken.len() < UNTAKEN_MAX;
            let step = tokio::select! {
                message = receive(&mut self.reader, &mut self.frames) => {
                    Step::Message(message.unwrap_or(None))
                }
                bytes = input.recv(), if takes_input => Step::Input(bytes),
                _ = resizes.recv(), if self.request.terminal.is_some() => Step::Resized,
            };
            match step {
                Step::Message(Some(message)) => {
                    if let Some(end) = self.take(message).await? {
                        return Ok(end);
                    }
                }
                Step::Message(None) => self.reconnect().await?,
                Step::Input(bytes) => {
                    has_input = bytes.is_some();
                    let action = bytes.map_or(ExecAction::CloseInput, ExecAction::Data);
                    self.send(action).await;
                }
                Step::Resized => self.send(ExecAction::Resize(terminal::size())).await,
            }
        }
    }

    async fn take(&mut self, message: ToPlane) -> Result<Option<ExecEnd>, Interrupted> {
        match message {
            ToPlane::Output {
                number,
                is_error,
                bytes,
            } => {
                // After a reconnection some come again.
                if number >= self.next_output {
                    self.next_output = number + 1;
                    print(is_error, &bytes).map_err(Interrupted::Output)?;
                }
                let output = self.next_output;
                self.write(&ToShim::Input(ExecInput::Acknowledge { output }))
                    .await;
            }
            ToPlane::Taken { input } => {
                self.untaken.retain(|(number, _)| *number >= input);
            }
            ToPlane::Ended(end) => return Ok(Some(end)),
            ToPlane::Refused(error) => return Err(Interrupted::Refused(error)),
            ToPlane::Attached(_) => {}
        }
        Ok(None)
    }

    async fn send(&mut self, action: ExecAction) {
        let number = self.next_input;
        self.next_input += 1;
        self.untaken.push_back((number, action.clone()));
        let message = ExecInput::Message { number, action };
        self.write(&ToShim::Input(message)).await;
    }

    /// Writes; what fails is seen when reading.
    async fn write(&mut self, message: &ToShim) {
        let _ = self.writer.write_all(&message.encode()).await;
    }

    async fn attach(&mut self) -> Result<ExecAttached, Interrupted> {
        let sent = self.writer.write_all(&self.request.encode()).await;
        sent.map_err(Interrupted::Unreachable)?;
        match receive(&mut self.reader, &mut self.frames).await {
            Ok(Some(ToPlane::Attached(attached))) => Ok(attached),
            Ok(Some(ToPlane::Refused(error))) => Err(Interrupted::Refused(error)),
            Ok(_) => Err(Interrupted::Unreachable(
                io::ErrorKind::ConnectionReset.into(),
            )),
            Err(error) => Err(Interrupted::Unreachable(error)),
        }
    }

    /// Comes back to the session after the control plane went away.
    async fn reconnect(&mut self) -> Result<(), Interrupted> {
        let deadline = Instant::now() + RECONNECT;
        loop {
            tokio::time::sleep(RECONNECT_PAUSE).await;
            let error = match self.connect_again().await {
                Ok(()) => return Ok(()),
                Err(Interrupted::Unreachable(error)) => error,
                Err(other) => return Err(other),
            };
            if Instant::now() > deadline {
                return Err(Interrupted::Unreachable(error));
            }
        }
    }

    async fn connect_again(&mut self) -> Result<(), Interrupted> {
        let stream = UnixStream::connect(&self.socket).await;
        let stream = stream.map_err(Interrupted::Unreachable)?;
        (self.reader, self.writer) = stream.into_split();
        self.frames = Frames::default();
        let attached = self.attach().await?;
        self.untaken.retain(|(number, _)| *number >= attached.input);
        let again: Vec<_> = self.untaken.iter().cloned().collect();
        for (number, action) in again {
            self.write(&ToShim::Input(ExecInput::Message { number, action }))
                .await;
        }
        Ok(())
    }
}

fn print(is_error: bool, bytes: &[u8]) -> io::Result<()> {
    if is_error {
        let mut stream = io::stderr().lock();
        stream.write_all(bytes)?;
        stream.flush()
    } else {
        let mut stream = io::stdout().lock();
        stream.write_all(bytes)?;
        stream.flush()
    }
}

/// Reads standard input on a thread of its own; the channel closes at its end.
fn read_input() -> mpsc::Receiver<Vec<u8>> {
    let (sender, receiver) = mpsc::channel(1);
    std::thread::spawn(move || {
        let mut buffer = vec![0; READ_SIZE];
        loop {
            match io::Read::read(&mut io::stdin(), &mut buffer) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Ok(0) | Err(_) => return,
                Ok(count) => {
                    let bytes = buffer.get(..count).unwrap_or_default().to_vec();
                    if sender.blocking_send(bytes).is_err() {
                        return;
                    }
                }
            }
        }
    });
    receiver
}

/// The next message; `None` at the end of the connection. Cancel safe.
async fn receive(reader: &mut OwnedReadHalf, frames: &mut Frames) -> io::Result<Option<ToPlane>> {
    loop {
        let message = frames.to_plane().map_err(io::Error::other)?;
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
