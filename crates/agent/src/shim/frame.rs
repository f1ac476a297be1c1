//! Length-prefixed messages on the socket between control plane and shim: four bytes
//! of length, big-endian, then JSON.

use std::io;

use serde::Serialize;
use serde::de::DeserializeOwned;

/// Longest message, in bytes: room for the largest task definition with its files.
pub const MAX_MESSAGE: usize = 8 << 20;

/// Why bytes are not a message.
#[derive(Debug, thiserror::Error)]
pub enum FrameError {
    #[error("a message of {length} bytes is longer than allowed")]
    TooLong { length: usize },
    #[error("the message is not understood")]
    Malformed(#[source] serde_json::Error),
}

/// Collects bytes and answers the messages in them.
#[derive(Debug, Default)]
pub struct Decoder {
    buffer: Vec<u8>,
}

/// A message with its length, ready to be sent.
pub fn encode(message: &impl Serialize) -> Result<Vec<u8>, FrameError> {
    let mut bytes = vec![0; 4];
    serde_json::to_writer(&mut bytes, message).map_err(FrameError::Malformed)?;
    let length = bytes.len() - 4;
    if length > MAX_MESSAGE {
        return Err(FrameError::TooLong { length });
    }
    let prefix = u32::try_from(length).unwrap_or(u32::MAX).to_be_bytes();
    bytes
        .iter_mut()
        .zip(prefix)
        .for_each(|(slot, byte)| *slot = byte);
    Ok(bytes)
}

impl Decoder {
    /// Where received bytes can be appended, with room for `count`.
    pub fn space(&mut self, count: usize) -> &mut Vec<u8> {
        self.buffer.reserve(count);
        &mut self.buffer
    }

    /// Adds what has been received.
    pub fn push(&mut self, bytes: &[u8]) {
        self.buffer.extend_from_slice(bytes);
    }

    /// The next whole message.
    ///
    /// # Errors
    /// The connection cannot be used any more.
    pub fn take<M: DeserializeOwned>(&mut self) -> Result<Option<M>, FrameError> {
        let Some((prefix, rest)) = self.buffer.split_first_chunk::<4>() else {
            return Ok(None);
        };
        let length = usize::try_from(u32::from_be_bytes(*prefix)).unwrap_or(usize::MAX);
        if length > MAX_MESSAGE {
            return Err(FrameError::TooLong { length });
        }
        let Some(body) = rest.get(..length) else {
            return Ok(None);
        };
        let message = serde_json::from_slice(body).map_err(FrameError::Malformed)?;
        self.buffer.drain(..4 + length);
        if self.buffer.is_empty() {
            // A large message must not hold its memory for the life of the task.
            self.buffer = Vec::new();
        }
        Ok(Some(message))
    }
}

impl From<FrameError> for io::Error {
    fn from(error: FrameError) -> Self {
        Self::new(io::ErrorKind::InvalidData, error)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::protocol::Request;
    use super::*;

    #[test]
    fn too_long_messages_are_refused_before_they_are_collected() {
        let mut decoder = Decoder::default();
        decoder.push(&u32::MAX.to_be_bytes());
        assert!(matches!(
            decoder.take::<Request>(),
            Err(FrameError::TooLong { .. })
        ));
    }

    proptest! {
        #[test]
        fn messages_survive_any_cutting(
            texts in proptest::collection::vec(".{0,40}", 0..6),
            sizes in proptest::collection::vec(1..20_usize, 1..50),
        ) {
            let bytes: Vec<u8> = texts.iter().flat_map(|text| encode(text).unwrap()).collect();
            let mut decoder = Decoder::default();
            let mut seen: Vec<String> = Vec::new();
            let mut rest = bytes.as_slice();
            for size in sizes.iter().cycle() {
                let (now, later) = rest.split_at((*size).min(rest.len()));
                decoder.push(now);
                while let Some(text) = decoder.take().unwrap() {
                    seen.push(text);
                }
                rest = later;
                if rest.is_empty() {
                    break;
                }
            }
            prop_assert_eq!(seen, texts);
            prop_assert!(decoder.buffer.is_empty());
        }

        #[test]
        fn any_bytes_are_handled(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            let mut decoder = Decoder::default();
            decoder.push(&bytes);
            while let Ok(Some(_)) = decoder.take::<Request>() {}
        }
    }
}
