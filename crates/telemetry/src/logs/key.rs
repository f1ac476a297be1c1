//! Where an event stands: keys, event ids and the tokens made of them.

use std::fmt;

use crate::error::{Error, Result};

/// The place of an event in its stream. Streams are read in this order: by time, then by arrival.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Key {
    pub(crate) ms: i64,
    /// Number of the event in its stream, never used twice.
    pub(crate) seq: i64,
}

impl Key {
    pub(crate) const FIRST: Self = Self { ms: 0, seq: 0 };

    /// After every event.
    pub(crate) const END: Self = Self {
        ms: i64::MAX,
        seq: i64::MAX,
    };

    /// The lowest key of this millisecond.
    pub(crate) fn at(ms: i64) -> Self {
        Self { ms, seq: 0 }
    }

    /// The lowest key after this one.
    pub(crate) fn next(self) -> Self {
        Self {
            ms: self.ms,
            seq: self.seq.saturating_add(1),
        }
    }
}

/// The id of an event: unique in its group, the same in every answer, and in the order of time.
///
/// Written as 56 decimal digits, as AWS writes its ids.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EventId {
    pub(crate) ms: i64,
    pub(crate) stream: i64,
    pub(crate) seq: i64,
}

impl EventId {
    pub(crate) fn new(stream: i64, key: Key) -> Self {
        Self {
            ms: key.ms,
            stream,
            seq: key.seq,
        }
    }

    pub(crate) fn key(self) -> Key {
        Key {
            ms: self.ms,
            seq: self.seq,
        }
    }

    /// The lowest id after this one.
    pub(crate) fn next(self) -> Self {
        Self::new(self.stream, self.key().next())
    }

    /// Reads what `Display` writes.
    pub(crate) fn parse(text: &str) -> Result<Self> {
        let digits = text.as_bytes();
        if digits.len() != 56 || digits[0] != b'3' || !digits.iter().all(u8::is_ascii_digit) {
            return Err(Error::BadToken);
        }
        let part = |from: usize, to: usize| text[from..to].parse().map_err(|_| Error::BadToken);
        Ok(Self {
            ms: part(1, 20)?,
            stream: part(20, 38)?,
            seq: part(38, 56)?,
        })
    }
}

impl fmt::Display for EventId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "3{:019}{:018}{:018}", self.ms, self.stream, self.seq)
    }
}

/// A page token of one stream. The place is a boundary: everything at or after it is forward of it,
/// everything before it is backward of it. That makes tokens independent of later events.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum StreamToken {
    Forward(EventId),
    Backward(EventId),
}

impl StreamToken {
    pub(crate) fn parse(text: &str) -> Result<Self> {
        let (direction, rest) = text.split_once('/').ok_or(Error::BadToken)?;
        let place = EventId::parse(rest.strip_suffix("/s").ok_or(Error::BadToken)?)?;
        match direction {
            "f" => Ok(Self::Forward(place)),
            "b" => Ok(Self::Backward(place)),
            _ => Err(Error::BadToken),
        }
    }

    pub(crate) fn place(self) -> EventId {
        match self {
            Self::Forward(place) | Self::Backward(place) => place,
        }
    }
}

impl fmt::Display for StreamToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Forward(place) => write!(f, "f/{place}/s"),
            Self::Backward(place) => write!(f, "b/{place}/s"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn ids_sort_like_their_text() {
        let mut ids = [
            EventId {
                ms: 1_700_000_000_000,
                stream: 2,
                seq: 1,
            },
            EventId {
                ms: 1_700_000_000_000,
                stream: 1,
                seq: 10,
            },
            EventId {
                ms: 5,
                stream: 1,
                seq: 9,
            },
            EventId {
                ms: i64::MAX,
                stream: 1,
                seq: 9,
            },
        ];
        let mut texts: Vec<String> = ids.iter().map(EventId::to_string).collect();
        ids.sort();
        texts.sort();
        assert_eq!(
            ids.iter().map(EventId::to_string).collect::<Vec<_>>(),
            texts
        );
        assert!(texts.iter().all(|text| text.len() == 56));
    }

    proptest! {
        #[test]
        fn tokens_round_trip(ms in 0..i64::MAX, stream in 0..999_999_999_999_999_999_i64,
                             seq in 0..999_999_999_999_999_999_i64, forward: bool) {
            let place = EventId { ms, stream, seq };
            let token = if forward { StreamToken::Forward(place) } else { StreamToken::Backward(place) };
            prop_assert_eq!(StreamToken::parse(&token.to_string()).unwrap(), token);
        }

        #[test]
        fn any_text_is_a_token_or_an_error(text in "\\PC{0,70}") {
            let _ = StreamToken::parse(&text);
            let _ = StreamToken::parse(&format!("f/{text}/s"));
        }
    }
}
