//! What a client has sent: put in order, handed on, acknowledged once it is safe with the receiver.
//!
//! Messages for which there is no room are dropped without an acknowledgement; the client sends
//! them again. Nothing here ever waits, so that acknowledgements of output are always read.

use std::collections::BTreeMap;

use super::message::Message;
use super::payload::{FLAG_TERMINATE_SESSION, Size, kind};

/// Most messages that are kept, and most bytes in them.
const MAX_MESSAGES: usize = 256;
const MAX_BYTES: usize = 128 << 10;

/// What a message of a client asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Input {
    /// Bytes for the process.
    Data(Vec<u8>),
    Resize {
        columns: u16,
        rows: u16,
    },
    /// The client ends the session.
    Terminate,
    /// The answer to the handshake's request.
    Handshake(Vec<u8>),
    /// Something that needs no action; it counts all the same.
    Nothing,
}

/// The messages from the client that are not yet safe.
#[derive(Debug)]
pub(super) struct Incoming {
    waiting: BTreeMap<u64, Waiting>,
    bytes: usize,
    /// Everything below this number is safe.
    taken: u64,
    /// The number to hand on next.
    next: u64,
}

#[derive(Debug)]
struct Waiting {
    input: Option<Input>,
    id: u128,
    length: usize,
}

/// What to do with a message that has arrived.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Received {
    /// It will be acknowledged later, or it has to be sent again.
    Kept,
    /// It was safe already: acknowledge it again.
    Repeated,
}

impl Incoming {
    /// Everything below `taken` has been received before.
    pub(super) fn new(taken: u64) -> Self {
        Self {
            waiting: BTreeMap::new(),
            bytes: 0,
            taken,
            next: taken,
        }
    }

    pub(super) fn receive(&mut self, message: &Message) -> Received {
        let Ok(number) = u64::try_from(message.sequence) else {
            return Received::Kept;
        };
        if number < self.taken {
            return Received::Repeated;
        }
        let length = message.payload.len();
        let is_full = self.waiting.len() >= MAX_MESSAGES || self.bytes + length > MAX_BYTES;
        // What is next is always taken, so that it goes on.
        if self.waiting.contains_key(&number) || (is_full && number != self.taken) {
            return Received::Kept;
        }
        self.bytes += length;
        let waiting = Waiting {
            input: Some(read(message)),
            id: message.id,
            length,
        };
        self.waiting.insert(number, waiting);
        Received::Kept
    }

    /// The next input in order, with its number.
    pub(super) fn next(&mut self) -> Option<(u64, Input)> {
        let number = self.next;
        let input = self.waiting.get_mut(&number)?.input.take()?;
        self.next += 1;
        Some((number, input))
    }

    /// The next input in order, which stays.
    pub(super) fn peek(&self) -> Option<(u64, &Input)> {
        let input = self.waiting.get(&self.next)?.input.as_ref()?;
        Some((self.next, input))
    }

    /// Everything below `number` is safe. Answers what to acknowledge now.
    pub(super) fn taken(&mut self, number: u64) -> Vec<(u64, u128)> {
        let mut safe = Vec::new();
        while let Some(entry) = self.waiting.first_entry() {
            if *entry.key() >= number {
                break;
            }
            let (number, waiting) = entry.remove_entry();
            self.bytes -= waiting.length;
            safe.push((number, waiting.id));
        }
        self.taken = self.taken.max(number);
        self.next = self.next.max(number);
        safe
    }
}

fn read(message: &Message) -> Input {
    match message.payload_type {
        kind::OUTPUT => Input::Data(message.payload.clone()),
        kind::SIZE => match serde_json::from_slice::<Size>(&message.payload) {
            Ok(size) => Input::Resize {
                columns: clamp(size.cols),
                rows: clamp(size.rows),
            },
            Err(_) => Input::Nothing,
        },
        kind::HANDSHAKE_RESPONSE => Input::Handshake(message.payload.clone()),
        kind::FLAG if message.payload == FLAG_TERMINATE_SESSION.to_be_bytes() => Input::Terminate,
        _ => Input::Nothing,
    }
}

fn clamp(length: u32) -> u16 {
    u16::try_from(length).unwrap_or(u16::MAX)
}
