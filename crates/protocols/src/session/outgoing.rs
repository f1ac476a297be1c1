//! What is sent to a client: numbered, kept until it is acknowledged, sent again when it is not.
//!
//! How much is kept is bounded by who hands it in: the process' side hands in no more than its own
//! bound of output that is not acknowledged.

use std::collections::BTreeMap;

use super::message::{Message, MessageKind};

/// Times between sending a message and sending it again, in milliseconds.
const FIRST_TIMEOUT: u64 = 400;
const MIN_TIMEOUT: u64 = 200;
const MAX_TIMEOUT: u64 = 10_000;

/// The stream to a client.
#[derive(Debug, Default)]
pub(super) struct Outgoing {
    /// By number. Those from `unsent` on have not been sent on this connection.
    kept: BTreeMap<u64, Kept>,
    unsent: u64,
    /// One more than the highest number handed in.
    end: u64,
    /// Up to here the client may have messages whose acknowledgement was lost.
    doubtful: u64,
    /// Smoothed round trip and its variation, in milliseconds.
    round_trip: Option<(u64, u64)>,
    backoff: u32,
}

#[derive(Debug)]
struct Kept {
    message: Message,
    sent_at: u64,
    attempts: u32,
}

impl Outgoing {
    /// A stream whose next number is `first`, of which the client may have had those below
    /// `doubtful`.
    pub(super) fn new(first: u64, doubtful: u64) -> Self {
        Self {
            unsent: first,
            end: first,
            doubtful,
            ..Self::default()
        }
    }

    /// Adds a message; numbers come in order.
    pub(super) fn push(&mut self, number: u64, id: u128, payload_type: u32, payload: Vec<u8>) {
        let message = Message {
            kind: MessageKind::OutputStreamData,
            created: 0,
            sequence: i64::try_from(number).unwrap_or(i64::MAX),
            flags: u64::from(number == 0),
            id,
            payload_type,
            payload,
        };
        let kept = Kept {
            message,
            sent_at: 0,
            attempts: 0,
        };
        if self.kept.is_empty() {
            self.unsent = self.unsent.max(number);
        }
        self.kept.insert(number, kept);
        self.end = self.end.max(number + 1);
    }

    /// The next message to send: a new one, or the oldest one when it has waited long enough.
    /// `sent_at` is in the clock of [`deadline`](Self::deadline).
    pub(super) fn next(&mut self, now: u64, unix: u64) -> Option<&Message> {
        let number = if self.unsent < self.end {
            let number = self.unsent;
            self.unsent += 1;
            number
        } else {
            if self.deadline()? > now {
                return None;
            }
            self.backoff = (self.backoff + 1).min(6);
            *self.kept.first_key_value()?.0
        };
        let kept = self.kept.get_mut(&number)?;
        kept.sent_at = now;
        kept.attempts += 1;
        kept.message.created = unix;
        Some(&kept.message)
    }

    /// Whether there is something that was not sent on this connection.
    pub(super) fn has_unsent(&self) -> bool {
        self.unsent < self.end
    }

    /// The client has the message with this number.
    pub(super) fn acknowledge(&mut self, number: u64, now: u64) {
        let Some(kept) = self.kept.remove(&number) else {
            return;
        };
        self.backoff = 0;
        // Which of several attempts an acknowledgement belongs to is not known.
        if kept.attempts == 1 {
            let sample = now.saturating_sub(kept.sent_at);
            self.round_trip = Some(match self.round_trip {
                None => (sample, sample / 2),
                Some((mean, variation)) => (
                    (mean * 7 + sample) / 8,
                    (variation * 3 + mean.abs_diff(sample)) / 4,
                ),
            });
        }
    }

    /// The client has read all that was sent before its answer to the probe `number`. What it has
    /// had on an earlier connection it does not acknowledge again.
    pub(super) fn probed(&mut self, number: u64) {
        let known = number.min(self.doubtful).min(self.unsent);
        self.kept.retain(|number, _| *number >= known);
    }

    /// Whether there are messages that the client may have without acknowledging them; asking it
    /// for a sign of life tells.
    pub(super) fn is_doubtful(&self) -> bool {
        self.kept
            .first_key_value()
            .is_some_and(|(number, _)| *number < self.doubtful.min(self.unsent))
    }

    /// The number of the oldest message that is kept, or of the next.
    pub(super) fn acknowledged(&self) -> u64 {
        self.kept
            .first_key_value()
            .map_or(self.end, |(number, _)| *number)
    }

    /// One more than the last number that was sent.
    pub(super) fn sent(&self) -> u64 {
        self.unsent
    }

    pub(super) fn is_empty(&self) -> bool {
        self.kept.is_empty()
    }

    /// When the oldest message is to be sent again.
    pub(super) fn deadline(&self) -> Option<u64> {
        let (number, kept) = self.kept.first_key_value()?;
        (*number < self.unsent).then(|| kept.sent_at + self.timeout())
    }

    fn timeout(&self) -> u64 {
        let base = self
            .round_trip
            .map_or(FIRST_TIMEOUT, |(mean, variation)| mean + 4 * variation);
        (base.max(MIN_TIMEOUT) << self.backoff).min(MAX_TIMEOUT)
    }
}
