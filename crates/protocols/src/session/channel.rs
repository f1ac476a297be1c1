//! One session's data channel at the agent's side, without its socket.
//!
//! The caller feeds what arrives ([`Channel::receive`], [`Channel::pong`]), what the process writes
//! ([`Channel::output`]) and what has reached it ([`Channel::taken`]); it sends what
//! [`Channel::next_frame`] gives, hands [`Channel::next_input`] on, and tells the process' side how
//! far output is safe ([`Channel::acknowledged`]).
//!
//! Numbers are what lets a session survive connections and restarts. The stream to the client is
//! the handshake's request (0), its completion (1), and then the process' pieces of output, piece
//! `n` being message `n + 2`; the pieces are cut once and keep their numbers. The stream from the
//! client begins with its answer to the handshake. Both ends remember only numbers.

use std::collections::VecDeque;

use super::incoming::{Incoming, Input, Received};
use super::message::{Message, MessageError, MessageKind, uuid_text};
use super::outgoing::Outgoing;
use super::payload::{
    self, Acknowledge, ChannelClosed, HandshakeComplete, HandshakeRequest, HandshakeResponse,
    RequestedAction, SessionTypeParameters, kind,
};

/// Messages of the stream to the client before the first piece of output.
const HANDSHAKE_MESSAGES: u64 = 2;
/// How long the end of the session waits for the client to acknowledge output, in milliseconds.
const CLOSE_TIMEOUT: u64 = 60_000;
/// Most control messages that wait to be sent.
const MAX_CONTROL: usize = 4096;
/// What a client is told as the agent's version; the plugin looks at it for port sessions only.
const AGENT_VERSION: &str = "3.3.3050.0";
const SESSION_TYPE: &str = "InteractiveCommands";
/// An action that the client has carried out.
const ACTION_SUCCESS: u32 = 1;

/// Something to send.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Frame {
    Binary(Vec<u8>),
    /// A WebSocket ping with this payload; [`Channel::pong`] wants the answer's.
    Ping(Vec<u8>),
    /// Nothing comes after this.
    Close,
}

/// How a session is opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Opening {
    /// There is no process yet; the handshake comes first.
    Fresh,
    /// The process runs, or has run.
    Resumed {
        /// Messages of the client below this number have arrived.
        input: u64,
        /// Number of the first piece of output that is kept.
        output: u64,
        /// The client may have pieces below this number.
        seen: u64,
    },
}

/// How far a session is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// The client has not answered yet.
    Handshake,
    /// The process can be started; it is to expect the client's message with this number.
    Ready { input: u64 },
    /// [`Channel::started`] was called, or the session was resumed.
    Open,
}

/// Why a channel cannot go on.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ChannelError {
    #[error("the client sent something that is not a message")]
    Message(#[from] MessageError),
    #[error("the client does not read")]
    TooMuchToSend,
    #[error("the client refused the handshake: {reason}")]
    Handshake { reason: String },
}

/// One end of a data channel.
#[derive(Debug)]
pub struct Channel {
    session: String,
    random: fn() -> u128,
    outgoing: Outgoing,
    incoming: Incoming,
    /// Acknowledgements and the like, in their order.
    control: VecDeque<Frame>,
    stage: Stage,
    opened_at: u64,
    is_paused: bool,
    /// The probe that was sent last.
    probe: Option<u64>,
    closing: Option<Closing>,
}

#[derive(Debug)]
struct Closing {
    text: String,
    by: u64,
    is_sent: bool,
}

impl Channel {
    /// A channel of `session`. `random` gives message ids; times are milliseconds of a clock that
    /// does not go back (`now`) and since 1970 (`unix`).
    pub fn new(session: &str, opening: Opening, random: fn() -> u128, now: u64, unix: u64) -> Self {
        let (stage, incoming, first, doubtful) = match opening {
            // The request may have been sent on a connection that broke.
            Opening::Fresh => (Stage::Handshake, 0, 0, 1),
            Opening::Resumed {
                input,
                output,
                seen,
            } => {
                let first = if output == 0 {
                    1
                } else {
                    output + HANDSHAKE_MESSAGES
                };
                (Stage::Open, input, first, seen + HANDSHAKE_MESSAGES)
            }
        };
        let mut channel = Self {
            session: session.to_owned(),
            random,
            outgoing: Outgoing::new(first, doubtful),
            incoming: Incoming::new(incoming),
            control: VecDeque::new(),
            stage,
            opened_at: now,
            is_paused: false,
            probe: None,
            closing: None,
        };
        channel.control(MessageKind::StartPublication, Vec::new(), 0, unix);
        match first {
            0 => channel.request_handshake(),
            1 => channel.complete_handshake(0),
            _ => {}
        }
        channel
    }

    /// Takes a binary message of the client.
    pub fn receive(&mut self, bytes: &[u8], now: u64, unix: u64) -> Result<(), ChannelError> {
        let message = match Message::decode(bytes) {
            Ok(message) => message,
            // Newer clients may say more.
            Err(MessageError::UnknownKind) => return Ok(()),
            Err(error) => return Err(error.into()),
        };
        match message.kind {
            MessageKind::InputStreamData => {
                if self.incoming.receive(&message) == Received::Repeated {
                    self.acknowledge(message.sequence, message.id, unix)?;
                }
                self.shake_hands(now)?;
            }
            MessageKind::Acknowledge => {
                if let Ok(content) = serde_json::from_slice::<Acknowledge>(&message.payload)
                    && let Ok(number) = u64::try_from(content.sequence)
                {
                    self.outgoing.acknowledge(number, now);
                }
            }
            MessageKind::PausePublication => self.is_paused = true,
            MessageKind::StartPublication => self.is_paused = false,
            MessageKind::OutputStreamData | MessageKind::ChannelClosed => {}
        }
        Ok(())
    }

    /// The client has answered a ping.
    pub fn pong(&mut self, payload: &[u8]) {
        let number = payload.try_into().map(u64::from_be_bytes);
        if let Ok(number) = number
            && self.probe.is_some_and(|sent| number <= sent)
        {
            self.probe = None;
            self.outgoing.probed(number);
        }
    }

    /// How far the session is.
    pub fn stage(&self) -> Stage {
        self.stage
    }

    /// The process runs and has got every message of the client below the number of
    /// [`Stage::Ready`].
    pub fn started(&mut self, unix: u64) -> Result<(), ChannelError> {
        if let Stage::Ready { input } = self.stage {
            self.stage = Stage::Open;
            self.taken(input, unix)?;
        }
        Ok(())
    }

    /// Adds a piece of output, standard error when `is_error`. Pieces come in order.
    pub fn output(&mut self, number: u64, is_error: bool, bytes: Vec<u8>) {
        let payload_type = if is_error { kind::STDERR } else { kind::OUTPUT };
        let (number, id) = (number + HANDSHAKE_MESSAGES, (self.random)());
        self.outgoing.push(number, id, payload_type, bytes);
    }

    /// The next message of the client for the process, with its number.
    pub fn next_input(&mut self) -> Option<(u64, Input)> {
        if self.stage != Stage::Open {
            return None;
        }
        self.incoming.next()
    }

    /// The client's messages below `number` have reached the process' side.
    pub fn taken(&mut self, number: u64, unix: u64) -> Result<(), ChannelError> {
        for (number, id) in self.incoming.taken(number) {
            let sequence = i64::try_from(number).unwrap_or(i64::MAX);
            self.acknowledge(sequence, id, unix)?;
        }
        Ok(())
    }

    /// The client has every piece of output below this number.
    pub fn acknowledged(&self) -> u64 {
        let messages = self.outgoing.acknowledged();
        messages.saturating_sub(HANDSHAKE_MESSAGES)
    }

    /// The session has ended: once all output has been acknowledged the client is told, in these
    /// words if there are any.
    pub fn close(&mut self, text: &str, now: u64) {
        self.closing.get_or_insert_with(|| Closing {
            text: text.to_owned(),
            by: now + CLOSE_TIMEOUT,
            is_sent: false,
        });
    }

    /// What to send next.
    pub fn next_frame(&mut self, now: u64, unix: u64) -> Option<Frame> {
        if let Some(frame) = self.control.pop_front() {
            return Some(frame);
        }
        if self.probe.is_none() && self.outgoing.is_doubtful() && !self.outgoing.has_unsent() {
            let number = self.outgoing.sent();
            self.probe = Some(number);
            return Some(Frame::Ping(number.to_be_bytes().to_vec()));
        }
        if !self.is_paused
            && let Some(message) = self.outgoing.next(now, unix)
        {
            return Some(Frame::Binary(message.encode()));
        }
        let is_over = self.outgoing.is_empty();
        let closing = self.closing.as_mut()?;
        if closing.is_sent || !(is_over || now >= closing.by) {
            return None;
        }
        closing.is_sent = true;
        let text = closing.text.clone();
        Some(self.channel_closed(text, unix))
    }

    /// When [`Channel::next_frame`] may have something although nothing has happened.
    pub fn deadline(&self) -> Option<u64> {
        let resend = self.outgoing.deadline().filter(|_| !self.is_paused);
        let closing = self.closing.as_ref().filter(|closing| !closing.is_sent);
        resend.into_iter().chain(closing.map(|one| one.by)).min()
    }

    fn request_handshake(&mut self) {
        let request = HandshakeRequest {
            agent_version: AGENT_VERSION.to_owned(),
            requested_client_actions: vec![RequestedAction {
                action_type: "SessionType".to_owned(),
                action_parameters: SessionTypeParameters {
                    session_type: SESSION_TYPE.to_owned(),
                    properties: None,
                },
            }],
        };
        let id = (self.random)();
        let payload = payload::encode(&request);
        self.outgoing.push(0, id, kind::HANDSHAKE_REQUEST, payload);
    }

    fn complete_handshake(&mut self, took_ms: u64) {
        let complete = HandshakeComplete {
            handshake_time_to_complete: took_ms.saturating_mul(1_000_000),
            customer_message: String::new(),
        };
        let id = (self.random)();
        let payload = payload::encode(&complete);
        self.outgoing.push(1, id, kind::HANDSHAKE_COMPLETE, payload);
    }

    /// Looks whether the client has answered the handshake. Clients that know none begin with the
    /// size of their terminal.
    fn shake_hands(&mut self, now: u64) -> Result<(), ChannelError> {
        if self.stage != Stage::Handshake {
            return Ok(());
        }
        let Some((number, input)) = self.incoming.peek() else {
            return Ok(());
        };
        let input = match input {
            Input::Handshake(payload) => {
                check_handshake(payload)?;
                number + 1
            }
            _ => number,
        };
        self.complete_handshake(now.saturating_sub(self.opened_at));
        self.stage = Stage::Ready { input };
        Ok(())
    }

    fn acknowledge(&mut self, sequence: i64, id: u128, unix: u64) -> Result<(), ChannelError> {
        if self.control.len() >= MAX_CONTROL {
            return Err(ChannelError::TooMuchToSend);
        }
        let content = Acknowledge {
            message_type: MessageKind::InputStreamData.as_str().to_owned(),
            message_id: uuid_text(id),
            sequence,
            is_sequential: true,
        };
        let payload = payload::encode(&content);
        self.control(MessageKind::Acknowledge, payload, sequence, unix);
        Ok(())
    }

    fn control(&mut self, kind: MessageKind, payload: Vec<u8>, sequence: i64, unix: u64) {
        let message = Message {
            kind,
            created: unix,
            sequence,
            flags: 3,
            id: (self.random)(),
            payload_type: 0,
            payload,
        };
        self.control.push_back(Frame::Binary(message.encode()));
    }

    fn channel_closed(&mut self, output: String, unix: u64) -> Frame {
        let id = (self.random)();
        let content = ChannelClosed {
            message_id: uuid_text(id),
            created_date: unix.to_string(),
            destination_id: String::new(),
            session_id: self.session.clone(),
            message_type: MessageKind::ChannelClosed.as_str().to_owned(),
            schema_version: 1,
            output,
        };
        self.control.push_back(Frame::Close);
        let message = Message {
            kind: MessageKind::ChannelClosed,
            created: unix,
            sequence: 0,
            flags: 0,
            id,
            payload_type: 0,
            payload: payload::encode(&content),
        };
        Frame::Binary(message.encode())
    }
}

fn check_handshake(payload: &[u8]) -> Result<(), ChannelError> {
    let failed = |reason: &str| ChannelError::Handshake {
        reason: reason.chars().take(200).collect(),
    };
    let response: HandshakeResponse =
        serde_json::from_slice(payload).map_err(|_| failed("it is not understood"))?;
    let actions = response.processed_client_actions.unwrap_or_default();
    match actions
        .iter()
        .find(|action| action.action_status != ACTION_SUCCESS)
    {
        Some(action) => Err(failed(&action.error)),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests;
