//! One WebSocket: moves what the protocol's state wants between the socket and the engine.

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;

use engine::{ExecAction, ExecEvent, ExecInput, ExecRequest, ExecStart, ExecStream, TerminalSize};
use futures_util::stream::SplitSink;
use futures_util::{SinkExt, StreamExt};
use model::exec::ExecSession;
use operations::exec::{self, OpenError};
use operations::system_random;
use protocols::session::payload::OpenDataChannel;
use protocols::session::{Channel, ChannelError, Frame, Input, Opening, Stage};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::sync::{OwnedSemaphorePermit, mpsc, watch};
use tokio::time::Instant;
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::protocol::CloseFrame;
use tokio_tungstenite::tungstenite::protocol::frame::coding::CloseCode;

use super::{ENVIRONMENT, Shared, outcome};
use crate::clock::now as unix_now;

/// How long a client may take to say who it is.
const TOKEN_TIMEOUT: Duration = Duration::from_secs(10);
/// How often a client is asked for a sign of life, and how long none may come.
const PING_PERIOD: Duration = Duration::from_secs(20);
const SILENCE_MAX: Duration = Duration::from_secs(65);
/// ECS's, which cannot be changed there either.
const IDLE_TIMEOUT_MS: u64 = 20 * 60 * 1000;
/// Frames that wait for the socket.
const QUEUE: usize = 64;
/// How often is looked whether someone has terminated the session.
const TERMINATION_PERIOD: Duration = Duration::from_secs(1);
const TERMINAL: TerminalSize = TerminalSize {
    rows: 24,
    columns: 80,
};

/// How a connection ended.
#[derive(Debug, PartialEq, Eq)]
enum Outcome {
    /// The client knows that the session is over.
    Told,
    /// It may come back.
    Lost,
}

/// Serves one data channel until either side ends it. `place` is held until the client has said who
/// it is.
pub(super) async fn serve<S>(
    shared: Arc<Shared>,
    mut socket: WebSocketStream<S>,
    id: String,
    place: OwnedSemaphorePermit,
) where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let authenticated = authenticate(&shared, &mut socket, &id).await;
    let slot = Arc::clone(&shared.slots).try_acquire_owned();
    let (Some(session), Ok(_slot)) = (authenticated, slot) else {
        let close = CloseFrame {
            code: CloseCode::Policy,
            reason: "the session or its token is not valid".into(),
        };
        let _ = tokio::time::timeout(TOKEN_TIMEOUT, socket.close(Some(close))).await;
        return;
    };
    drop(place);
    tracing::info!(session = id, task = %session.task_id, container = session.container,
        "data channel opened");
    let outcome = Connection::run(&shared, socket, session).await;
    tracing::info!(session = id, ?outcome, "data channel closed");
}

async fn authenticate<S>(
    shared: &Shared,
    socket: &mut WebSocketStream<S>,
    id: &str,
) -> Option<ExecSession>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let first = tokio::time::timeout(TOKEN_TIMEOUT, socket.next()).await;
    let text = match first.ok()??.ok()? {
        Message::Text(text) => text.as_bytes().to_vec(),
        Message::Binary(bytes) => bytes.to_vec(),
        _ => return None,
    };
    let opened = OpenDataChannel::decode(&text)?;
    match exec::open(&shared.store, id, &opened.token_value, unix_now()).await {
        Ok(session) => Some(session),
        Err(OpenError::Store(error)) => {
            tracing::error!(%error, "a data channel cannot be opened");
            None
        }
        Err(error) => {
            tracing::warn!(session = id, %error, "a data channel was refused");
            None
        }
    }
}

struct Connection<'a> {
    shared: &'a Arc<Shared>,
    session: ExecSession,
    channel: Channel,
    stream: Option<ExecStream>,
    /// For the engine, as soon as it takes them.
    pending: VecDeque<ExecInput>,
    acknowledged: u64,
    has_ended: bool,
    started: Instant,
    heard_at: Instant,
}

impl<'a> Connection<'a> {
    async fn run<S>(
        shared: &'a Arc<Shared>,
        socket: WebSocketStream<S>,
        session: ExecSession,
    ) -> Outcome
    where
        S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    {
        let mut claim = shared.claim(&session.id);
        let started = Instant::now();
        let mut connection = Self {
            channel: channel(&session, Opening::Fresh),
            shared,
            session,
            stream: None,
            pending: VecDeque::new(),
            acknowledged: 0,
            has_ended: false,
            started,
            heard_at: started,
        };
        if connection.session.started_at.is_some() {
            connection.resume().await;
        }
        let (sink, mut incoming) = socket.split();
        let (frames, queue) = mpsc::channel(QUEUE);
        let writer = tokio::spawn(write(sink, queue));
        let mut stop = shared.stop.subscribe();
        let mut pings = tokio::time::interval(PING_PERIOD);
        let mut looks = tokio::time::interval(TERMINATION_PERIOD);
        let outcome = loop {
            if connection.advance().await.is_err() {
                break Outcome::Lost;
            }
            match connection.send(&frames) {
                Ok(false) => {}
                Ok(true) => break Outcome::Told,
                Err(()) => break Outcome::Lost,
            }
            let is_blocked = frames.capacity() == 0;
            let deadline = connection.deadline();
            let sender = connection
                .stream
                .as_ref()
                .map(|stream| stream.input.clone());
            tokio::select! {
                message = incoming.next() => match message {
                    Some(Ok(message)) => if connection.receive(message).is_err() {
                        break Outcome::Lost;
                    },
                    Some(Err(_)) | None => break Outcome::Lost,
                },
                event = next_event(&mut connection.stream) => connection.take(event).await,
                // Room for a frame; it is given back, and the loop sends.
                permit = frames.reserve(), if is_blocked => if permit.is_err() {
                    break Outcome::Lost;
                },
                () = room(sender), if !connection.pending.is_empty() => {}
                () = tokio::time::sleep_until(deadline), if !is_blocked => {}
                _ = pings.tick() => {
                    if connection.heard_at.elapsed() > SILENCE_MAX {
                        break Outcome::Lost;
                    }
                    let _ = frames.try_send(Message::Ping(Vec::new().into()));
                }
                _ = looks.tick() => connection.look().await,
                () = turned(&mut claim.replaced) => break Outcome::Lost,
                () = turned(&mut stop) => break Outcome::Lost,
            }
        };
        drop(frames);
        // What waits is sent, unless the client does not read.
        let _ = tokio::time::timeout(TOKEN_TIMEOUT, writer).await;
        if outcome == Outcome::Told {
            connection.forget().await;
        }
        outcome
    }

    /// Attaches to the process that was started before.
    async fn resume(&mut self) {
        match self.shared.engine.exec(self.request(None)).await {
            Ok(stream) => {
                let opening = Opening::Resumed {
                    input: stream.attached.input,
                    output: stream.attached.output,
                    seen: stream.attached.seen,
                };
                self.acknowledged = stream.attached.output;
                self.channel = channel(&self.session, opening);
                self.stream = Some(stream);
            }
            Err(error) => {
                // The client has had the handshake; nothing is sent but the end.
                let over = Opening::Resumed {
                    input: 0,
                    output: 1,
                    seen: 0,
                };
                self.channel = channel(&self.session, over);
                self.end(&outcome::refusal(&error));
            }
        }
    }

    /// Does what has become possible: starts the process, hands on input and acknowledgements.
    async fn advance(&mut self) -> Result<(), ChannelError> {
        if let Stage::Ready { input } = self.channel.stage() {
            self.start(input).await;
            self.channel.started(unix_ms())?;
        }
        while let Some((number, input)) = self.channel.next_input() {
            let action = match input {
                Input::Data(bytes) => ExecAction::Data(bytes),
                Input::Resize { columns, rows } => {
                    ExecAction::Resize(TerminalSize { rows, columns })
                }
                Input::Terminate => {
                    self.pending.push_back(ExecInput::End);
                    ExecAction::Nothing
                }
                Input::Handshake(_) | Input::Nothing => ExecAction::Nothing,
            };
            self.pending
                .push_back(ExecInput::Message { number, action });
        }
        let output = self.channel.acknowledged();
        if output > self.acknowledged {
            self.acknowledged = output;
            self.pending.push_back(ExecInput::Acknowledge { output });
        }
        let Some(stream) = &self.stream else {
            // There is nobody for it.
            self.pending.clear();
            return Ok(());
        };
        while let Some(input) = self.pending.pop_front() {
            if let Err(error) = stream.input.try_send(input) {
                if let mpsc::error::TrySendError::Full(input) = error {
                    self.pending.push_front(input);
                }
                break;
            }
        }
        Ok(())
    }

    async fn start(&mut self, input: u64) {
        let start = ExecStart {
            args: self.session.args.clone(),
            env: ENVIRONMENT.map(str::to_owned).to_vec(),
            terminal: Some(TERMINAL),
            // As on AWS: whatever the container's user is.
            user: Some("0".to_owned()),
            input,
            idle_timeout_ms: Some(IDLE_TIMEOUT_MS),
            detached_timeout_ms: self.shared.grace_ms(),
        };
        let (store, now) = (&self.shared.store, unix_now());
        // Before the process is there: a session that may have one is looked for afterwards.
        if let Err(error) = exec::note_started(store, &self.session.id, now).await {
            tracing::error!(%error, "a session cannot be started");
            self.end("The session cannot be started.");
            return;
        }
        match self.shared.engine.exec(self.request(Some(start))).await {
            Ok(stream) => self.stream = Some(stream),
            Err(error) => self.end(&outcome::refusal(&error)),
        }
    }

    /// Sends what there is, as far as there is room. Whether the client has been told the end.
    fn send(&mut self, frames: &mpsc::Sender<Message>) -> Result<bool, ()> {
        loop {
            let permit = match frames.try_reserve() {
                Ok(permit) => permit,
                Err(mpsc::error::TrySendError::Full(())) => return Ok(false),
                Err(mpsc::error::TrySendError::Closed(())) => return Err(()),
            };
            match self.channel.next_frame(self.now(), unix_ms()) {
                None => return Ok(false),
                Some(Frame::Binary(bytes)) => permit.send(Message::Binary(bytes.into())),
                Some(Frame::Ping(payload)) => permit.send(Message::Ping(payload.into())),
                Some(Frame::Close) => {
                    permit.send(Message::Close(None));
                    return Ok(true);
                }
            }
        }
    }

    fn receive(&mut self, message: Message) -> Result<(), ()> {
        self.heard_at = Instant::now();
        match message {
            Message::Binary(bytes) => {
                self.channel
                    .receive(&bytes, self.now(), unix_ms())
                    .map_err(|error| {
                        tracing::warn!(session = self.session.id, %error, "data channel broken");
                    })
            }
            Message::Pong(payload) => {
                self.channel.pong(&payload);
                Ok(())
            }
            Message::Close(_) => Err(()),
            Message::Ping(_) | Message::Text(_) | Message::Frame(_) => Ok(()),
        }
    }

    async fn take(&mut self, event: Option<ExecEvent>) {
        match event {
            Some(ExecEvent::Output {
                number,
                is_error,
                bytes,
            }) => self.channel.output(number, is_error, bytes),
            Some(ExecEvent::Taken { input }) => {
                if let Err(error) = self.channel.taken(input, unix_ms()) {
                    tracing::debug!(%error, "data channel broken");
                    self.stream = None;
                }
            }
            Some(ExecEvent::Ended(end)) => {
                self.has_ended = true;
                self.end(&outcome::text(&end));
            }
            None if self.has_ended => self.stream = None,
            None => {
                // The shim is gone, or only the connection to it.
                self.stream = None;
                if let Err(error) = self.shared.engine.exec(self.request(None)).await {
                    self.end(&outcome::refusal(&error));
                } else {
                    self.end("The session was interrupted.");
                }
            }
        }
    }

    /// Looks whether the session has been terminated.
    async fn look(&mut self) {
        let is_known = self.stream.is_some() && !self.has_ended;
        if is_known
            && let Ok(true) = exec::is_terminated(&self.shared.store, &self.session.id).await
        {
            self.pending.push_back(ExecInput::End);
        }
    }

    fn end(&mut self, text: &str) {
        self.channel.close(text, self.now());
    }

    /// The client knows the end: nothing need be kept.
    async fn forget(&mut self) {
        if let Some(stream) = self.stream.take() {
            let _ = stream.input.send(ExecInput::Release).await;
        }
        let (store, id) = (&self.shared.store, &self.session.id);
        if let Err(error) = exec::note_ended(store, id, unix_now()).await {
            tracing::error!(%error, "the end of a session cannot be stored");
        }
    }

    fn request(&self, start: Option<ExecStart>) -> ExecRequest {
        ExecRequest {
            task_id: self.session.task_id.clone(),
            container: self.session.container.clone(),
            session: self.session.id.clone(),
            start,
        }
    }

    /// Milliseconds of this connection's clock.
    fn now(&self) -> u64 {
        u64::try_from(self.started.elapsed().as_millis()).unwrap_or(u64::MAX)
    }

    fn deadline(&self) -> Instant {
        let due = self.channel.deadline().unwrap_or(u64::from(u32::MAX));
        self.started + Duration::from_millis(due.max(self.now() + 1))
    }
}

fn channel(session: &ExecSession, opening: Opening) -> Channel {
    Channel::new(&session.id, opening, system_random, 0, unix_ms())
}

fn unix_ms() -> u64 {
    u64::try_from(unix_now().0).unwrap_or_default()
}

/// What the engine says next; waits for ever when there is no stream. Cancel safe.
async fn next_event(stream: &mut Option<ExecStream>) -> Option<ExecEvent> {
    match stream {
        Some(stream) => stream.events.recv().await,
        None => std::future::pending().await,
    }
}

/// Waits until the engine takes another message.
async fn room(sender: Option<mpsc::Sender<ExecInput>>) {
    match sender {
        Some(sender) => drop(sender.reserve().await),
        None => std::future::pending().await,
    }
}

/// Waits until the flag is set.
async fn turned(flag: &mut watch::Receiver<bool>) {
    let _ = flag.wait_for(|flag| *flag).await;
}

/// Writes frames, flushing when no more wait.
async fn write<S>(
    mut sink: SplitSink<WebSocketStream<S>, Message>,
    mut queue: mpsc::Receiver<Message>,
) where
    S: AsyncRead + AsyncWrite + Unpin,
{
    while let Some(message) = queue.recv().await {
        let mut next = Some(message);
        while let Some(message) = next {
            if sink.feed(message).await.is_err() {
                return;
            }
            next = queue.try_recv().ok();
        }
        if sink.flush().await.is_err() {
            return;
        }
    }
    let _ = sink.close().await;
}
