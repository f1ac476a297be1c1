//! One message: lengths, headers, payload, checksums.

use bytes::{BufMut as _, Bytes, BytesMut};
use flate2::Crc;

/// The type of a header whose value is a text.
const STRING: u8 = 7;
/// Bytes before the headers: two lengths and their checksum.
const PRELUDE: usize = 12;

/// Writes a message. Headers are short texts of ours: what is longer than the format allows is
/// left out.
pub(super) fn encode(headers: &[(&str, &str)], payload: &[u8]) -> Bytes {
    let mut head = BytesMut::new();
    for (name, value) in headers {
        if let (Ok(name_len), Ok(value_len)) =
            (u8::try_from(name.len()), u16::try_from(value.len()))
        {
            head.put_u8(name_len);
            head.put_slice(name.as_bytes());
            head.put_u8(STRING);
            head.put_u16(value_len);
            head.put_slice(value.as_bytes());
        }
    }
    let length = PRELUDE + head.len() + payload.len() + 4;
    let mut message = BytesMut::with_capacity(length);
    message.put_u32(u32::try_from(length).unwrap_or(u32::MAX));
    message.put_u32(u32::try_from(head.len()).unwrap_or(u32::MAX));
    message.put_u32(checksum(&message));
    message.put_slice(&head);
    message.put_slice(payload);
    message.put_u32(checksum(&message));
    message.freeze()
}

fn checksum(bytes: &[u8]) -> u32 {
    let mut crc = Crc::new();
    crc.update(bytes);
    crc.sum()
}

/// Headers and payload of a message.
#[cfg(test)]
pub(super) type Decoded = (Vec<(String, String)>, String);

/// Reads a message back.
#[cfg(test)]
pub(super) fn decode(mut message: &[u8]) -> Option<Decoded> {
    use bytes::Buf as _;

    let whole = message;
    let (length, head) = (message.get_u32() as usize, message.get_u32() as usize);
    let prelude_sum = message.get_u32();
    let end = whole.len() - 4;
    if length != whole.len()
        || prelude_sum != checksum(&whole[..8])
        || (&whole[end..]).get_u32() != checksum(&whole[..end])
    {
        return None;
    }
    let mut headers = Vec::new();
    let mut rest = &whole[PRELUDE..PRELUDE + head];
    while rest.has_remaining() {
        let length = usize::from(rest.get_u8());
        let name = String::from_utf8(rest.copy_to_bytes(length).into()).ok()?;
        assert_eq!(rest.get_u8(), STRING);
        let length = usize::from(rest.get_u16());
        let value = String::from_utf8(rest.copy_to_bytes(length).into()).ok()?;
        headers.push((name, value));
    }
    let payload = String::from_utf8(whole[PRELUDE + head..end].to_vec()).ok()?;
    Some((headers, payload))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_is_written_as_the_specification_says() {
        // The smallest message: two lengths, two checksums. From the specification's examples.
        let empty = [
            0, 0, 0, 0x10, 0, 0, 0, 0, 0x05, 0xc2, 0x48, 0xeb, 0x7d, 0x98, 0xc8, 0xff,
        ];
        assert_eq!(encode(&[], b"").as_ref(), empty);
        let message = encode(&[("name", "value")], b"{}");
        let headers = vec![("name".to_owned(), "value".to_owned())];
        assert_eq!(decode(&message), Some((headers, "{}".to_owned())));
    }
}
