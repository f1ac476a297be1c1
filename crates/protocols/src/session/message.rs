//! The binary form of a message: a header of fixed layout, then the payload.
//!
//! All numbers are big-endian. Offsets: header length 0, type 4, schema version 36, created 40,
//! sequence number 48, flags 56, id 64, SHA-256 of the payload 80, payload type 112, payload
//! length 116, payload 120. The id's two halves are swapped: the less significant one comes first.

use sha2::{Digest, Sha256};

/// What the field "header length" says: everything before the payload's length.
pub const HEADER_LENGTH: usize = 116;
/// Longest payload that is accepted, in bytes. The plugin sends at most 1024 at once.
pub const MAX_PAYLOAD: usize = 64 << 10;

const KIND: usize = 4;
const KIND_LENGTH: usize = 32;
const SCHEMA_VERSION: usize = 36;
const CREATED: usize = 40;
const SEQUENCE: usize = 48;
const FLAGS: usize = 56;
const ID: usize = 64;
const DIGEST: usize = 80;
const DIGEST_LENGTH: usize = 32;
const PAYLOAD_TYPE: usize = 112;
const PAYLOAD_LENGTH: usize = 116;
const PAYLOAD: usize = 120;

/// What a message is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MessageKind {
    /// From client to process.
    InputStreamData,
    /// From process to client.
    OutputStreamData,
    Acknowledge,
    ChannelClosed,
    /// The receiver may send.
    StartPublication,
    /// The receiver shall wait with sending.
    PausePublication,
}

const KINDS: [(MessageKind, &str); 6] = [
    (MessageKind::InputStreamData, "input_stream_data"),
    (MessageKind::OutputStreamData, "output_stream_data"),
    (MessageKind::Acknowledge, "acknowledge"),
    (MessageKind::ChannelClosed, "channel_closed"),
    (MessageKind::StartPublication, "start_publication"),
    (MessageKind::PausePublication, "pause_publication"),
];

impl MessageKind {
    /// The name on the wire.
    pub fn as_str(self) -> &'static str {
        let found = KINDS.iter().find(|(kind, _)| *kind == self);
        found.map_or("", |(_, name)| name)
    }
}

/// One message of the data channel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    pub kind: MessageKind,
    /// Milliseconds since 1970.
    pub created: u64,
    /// Counts the messages of a direction from 0; of acknowledgements it means nothing.
    pub sequence: i64,
    /// Bit 0: first of its stream. Bit 1: last.
    pub flags: u64,
    /// A UUID.
    pub id: u128,
    /// One of [`payload::kind`](super::payload::kind), with `InputStreamData` and
    /// `OutputStreamData`.
    pub payload_type: u32,
    pub payload: Vec<u8>,
}

/// Why bytes are not a message.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MessageError {
    #[error("a message of {length} bytes is shorter than its header")]
    TooShort { length: usize },
    #[error("a payload of {length} bytes is longer than allowed")]
    TooLong { length: usize },
    #[error("the message has a header of {length} bytes")]
    HeaderLength { length: u32 },
    #[error("the payload does not have the length that its header says")]
    PayloadLength,
    #[error("the payload does not have the digest that its header says")]
    Digest,
    #[error("messages of this type are not known")]
    UnknownKind,
}

impl Message {
    /// The bytes on the wire.
    pub fn encode(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(PAYLOAD + self.payload.len());
        bytes.extend(number(HEADER_LENGTH).to_be_bytes());
        let mut kind = [b' '; KIND_LENGTH];
        kind.iter_mut()
            .zip(self.kind.as_str().bytes())
            .for_each(|(slot, byte)| *slot = byte);
        bytes.extend(kind);
        bytes.extend(1_u32.to_be_bytes());
        bytes.extend(self.created.to_be_bytes());
        bytes.extend(self.sequence.to_be_bytes());
        bytes.extend(self.flags.to_be_bytes());
        bytes.extend(self.id.rotate_left(64).to_be_bytes());
        bytes.extend(Sha256::digest(&self.payload));
        bytes.extend(self.payload_type.to_be_bytes());
        bytes.extend(number(self.payload.len()).to_be_bytes());
        bytes.extend(&self.payload);
        bytes
    }

    /// Reads a message. Its digest may be the payload's SHA-256, or the first 32 characters of its
    /// hexadecimal form, which some clients send and AWS accepts.
    pub fn decode(bytes: &[u8]) -> Result<Self, MessageError> {
        let Some((header, payload)) = bytes.split_at_checked(PAYLOAD) else {
            let length = bytes.len();
            return Err(MessageError::TooShort { length });
        };
        if payload.len() > MAX_PAYLOAD {
            let length = payload.len();
            return Err(MessageError::TooLong { length });
        }
        let length = u32::from_be_bytes(field(header, 0));
        if length != number(HEADER_LENGTH) {
            return Err(MessageError::HeaderLength { length });
        }
        let kind = decode_kind(&field::<KIND_LENGTH>(header, KIND))?;
        if u32::from_be_bytes(field(header, PAYLOAD_LENGTH)) != number(payload.len()) {
            return Err(MessageError::PayloadLength);
        }
        let is_stream = matches!(
            kind,
            MessageKind::InputStreamData | MessageKind::OutputStreamData
        );
        if is_stream && !payload.is_empty() {
            check_digest(payload, &field(header, DIGEST))?;
        }
        Ok(Self {
            kind,
            created: u64::from_be_bytes(field(header, CREATED)),
            sequence: i64::from_be_bytes(field(header, SEQUENCE)),
            flags: u64::from_be_bytes(field(header, FLAGS)),
            id: u128::from_be_bytes(field(header, ID)).rotate_left(64),
            payload_type: u32::from_be_bytes(field(header, PAYLOAD_TYPE)),
            payload: payload.to_vec(),
        })
    }

    /// The id as it stands in acknowledgements.
    pub fn id_text(&self) -> String {
        uuid_text(self.id)
    }
}

/// A UUID in its usual form.
pub(super) fn uuid_text(id: u128) -> String {
    let hex = format!("{id:032x}");
    let groups = [0..8, 8..12, 12..16, 16..20, 20..32];
    groups
        .map(|group| hex.get(group).unwrap_or_default().to_owned())
        .join("-")
}

fn decode_kind(field: &[u8]) -> Result<MessageKind, MessageError> {
    let is_padding = |byte: &u8| *byte == 0 || byte.is_ascii_whitespace();
    let start = field.iter().position(|byte| !is_padding(byte));
    let end = field.iter().rposition(|byte| !is_padding(byte));
    let name = match (start, end) {
        (Some(start), Some(end)) => field.get(start..=end).unwrap_or_default(),
        _ => &[],
    };
    let found = KINDS.iter().find(|(_, known)| known.as_bytes() == name);
    found
        .map(|(kind, _)| *kind)
        .ok_or(MessageError::UnknownKind)
}

fn check_digest(payload: &[u8], given: &[u8; DIGEST_LENGTH]) -> Result<(), MessageError> {
    let digest = Sha256::digest(payload);
    if digest.as_slice() == given {
        return Ok(());
    }
    let hex = digest.iter().take(DIGEST_LENGTH / 2).flat_map(|byte| {
        let digit = |value: u8| {
            char::from_digit(u32::from(value), 16)
                .map_or(0, |digit| u8::try_from(digit).unwrap_or(0))
        };
        [digit(byte >> 4), digit(byte & 0xf)]
    });
    if hex.eq(given.iter().copied()) {
        Ok(())
    } else {
        Err(MessageError::Digest)
    }
}

/// A field of the header, whose length was checked before.
fn field<const N: usize>(header: &[u8], offset: usize) -> [u8; N] {
    let bytes = header.get(offset..offset + N);
    bytes
        .and_then(|bytes| bytes.try_into().ok())
        .unwrap_or([0; N])
}

fn number(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

const _: () = assert!(SCHEMA_VERSION == KIND + KIND_LENGTH && PAYLOAD == PAYLOAD_LENGTH + 4);

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn sample() -> Message {
        Message {
            kind: MessageKind::InputStreamData,
            created: 1_503_434_274_948,
            sequence: 2,
            flags: 1,
            id: 0xdd01_e56b_ff48_483e_a508_b530_73f3_1b16,
            payload_type: 1,
            payload: b"payload".to_vec(),
        }
    }

    #[test]
    fn the_layout_is_that_of_the_agent() {
        let bytes = sample().encode();
        assert_eq!(bytes.len(), 120 + 7);
        assert_eq!(bytes[..4], [0, 0, 0, 0x74]);
        assert_eq!(&bytes[4..36], b"input_stream_data               ");
        assert_eq!(bytes[36..40], [0, 0, 0, 1]);
        assert_eq!(bytes[48..56], [0, 0, 0, 0, 0, 0, 0, 2]);
        assert_eq!(
            bytes[64..72],
            [0xa5, 0x08, 0xb5, 0x30, 0x73, 0xf3, 0x1b, 0x16]
        );
        assert_eq!(
            bytes[72..80],
            [0xdd, 0x01, 0xe5, 0x6b, 0xff, 0x48, 0x48, 0x3e]
        );
        assert_eq!(bytes[116..120], [0, 0, 0, 7]);
        assert_eq!(sample().id_text(), "dd01e56b-ff48-483e-a508-b53073f31b16");
    }

    #[test]
    fn other_paddings_and_digests_are_read() {
        let mut bytes = sample().encode();
        let mut kind = [0; 32];
        kind[15..].copy_from_slice(b"input_stream_data");
        bytes[4..36].copy_from_slice(&kind);
        assert_eq!(Message::decode(&bytes), Ok(sample()));
        bytes[80..112].copy_from_slice(b"239f59ed55e737c77147cf55ad0c1b03");
        assert_eq!(Message::decode(&bytes), Ok(sample()));
    }

    #[test]
    fn broken_messages_are_refused() {
        #[track_caller]
        fn check(change: impl FnOnce(&mut Vec<u8>), expected: MessageError) {
            let mut bytes = sample().encode();
            change(&mut bytes);
            assert_eq!(Message::decode(&bytes), Err(expected));
        }
        check(
            |bytes| bytes.truncate(119),
            MessageError::TooShort { length: 119 },
        );
        check(
            |bytes| bytes[3] = 9,
            MessageError::HeaderLength { length: 9 },
        );
        check(|bytes| bytes[4] = b'x', MessageError::UnknownKind);
        check(|bytes| bytes[119] = 8, MessageError::PayloadLength);
        check(|bytes| bytes.push(0), MessageError::PayloadLength);
        check(|bytes| bytes[125] = b'!', MessageError::Digest);
        let length = MAX_PAYLOAD + 1;
        check(
            |bytes| bytes.resize(120 + length, 0),
            MessageError::TooLong { length },
        );
    }

    proptest! {
        #[test]
        fn messages_come_back_as_they_were(
            kind in 0..KINDS.len(),
            created: u64,
            sequence: i64,
            flags: u64,
            id: u128,
            payload_type: u32,
            payload in proptest::collection::vec(any::<u8>(), 0..300),
        ) {
            let kind = KINDS[kind].0;
            let message = Message { kind, created, sequence, flags, id, payload_type, payload };
            prop_assert_eq!(Message::decode(&message.encode()), Ok(message));
        }

        #[test]
        fn any_bytes_are_handled(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
            let _ = Message::decode(&bytes);
        }

        #[test]
        fn any_change_is_handled(at in 0..127_usize, byte: u8) {
            let mut bytes = sample().encode();
            bytes[at] = byte;
            let _ = Message::decode(&bytes);
        }
    }
}
