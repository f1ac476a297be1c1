//! CBOR bytes to a [`Value`].
//!
//! Own decoder: the subset that rpcv2Cbor uses is small, and every length in a body is checked
//! against the bytes that are really there before anything is allocated.

use crate::codec::DecodeError;
use crate::codec::timestamp;
use crate::codec::value::{Budget, Value};

const BREAK: u8 = 0xff;

/// Decodes one value that is the whole of `body`.
pub(crate) fn decode(body: &[u8]) -> Result<Value, DecodeError> {
    let mut decoder = Decoder {
        rest: body,
        budget: Budget::new(),
    };
    let value = decoder.value(0)?;
    if decoder.rest.is_empty() {
        Ok(value)
    } else {
        malformed("bytes after the value")
    }
}

fn malformed<T>(what: &str) -> Result<T, DecodeError> {
    Err(DecodeError::Malformed(format!("not valid CBOR: {what}")))
}

struct Decoder<'a> {
    rest: &'a [u8],
    budget: Budget,
}

/// The first byte of a value, taken apart, with its argument.
struct Head {
    major: u8,
    /// The low five bits.
    info: u8,
    argument: u64,
}

impl Head {
    const INDEFINITE: u8 = 31;

    fn is_indefinite(&self) -> bool {
        self.info == Self::INDEFINITE
    }
}

impl<'a> Decoder<'a> {
    fn value(&mut self, depth: u32) -> Result<Value, DecodeError> {
        if depth > Budget::MAX_DEPTH {
            return malformed("nested too deeply");
        }
        if self.budget.take().is_none() {
            return malformed("too many values");
        }
        let head = self.head()?;
        match head.major {
            0 => integer(i128::from(head.argument)),
            1 => integer(-1 - i128::from(head.argument)),
            2 => self.string(&head).map(Value::Bytes),
            3 => self.text(&head).map(Value::String),
            4 => self.list(&head, depth),
            5 => self.map(&head, depth),
            6 => self.tagged(head.argument, depth),
            _ => simple(&head),
        }
    }

    fn head(&mut self) -> Result<Head, DecodeError> {
        let first = self.take(1)?[0];
        let (major, info) = (first >> 5, first & 31);
        let argument = match info {
            0..=23 => u64::from(info),
            24..=27 => {
                let bytes = self.take(1 << (info - 24))?;
                bytes
                    .iter()
                    .fold(0, |number, byte| number << 8 | u64::from(*byte))
            }
            Head::INDEFINITE if matches!(major, 2..=5 | 7) => 0,
            _ => return malformed("a reserved length"),
        };
        Ok(Head {
            major,
            info,
            argument,
        })
    }

    fn take(&mut self, count: usize) -> Result<&'a [u8], DecodeError> {
        match self.rest.split_at_checked(count) {
            Some((taken, rest)) => {
                self.rest = rest;
                Ok(taken)
            }
            None => malformed("it ends too early"),
        }
    }

    /// Whether the next byte ends an indefinite value; takes it if so.
    fn at_break(&mut self) -> bool {
        let found = self.rest.first() == Some(&BREAK);
        if found {
            self.rest = &self.rest[1..];
        }
        found
    }

    /// The bytes of a byte or text string; an indefinite one is a row of definite chunks.
    fn string(&mut self, head: &Head) -> Result<Vec<u8>, DecodeError> {
        if !head.is_indefinite() {
            return self.chunk(head.argument).map(<[u8]>::to_vec);
        }
        let mut joined = Vec::new();
        while !self.at_break() {
            let chunk = self.head()?;
            if chunk.major != head.major || chunk.is_indefinite() {
                return malformed("a chunk of another type");
            }
            joined.extend_from_slice(self.chunk(chunk.argument)?);
        }
        Ok(joined)
    }

    fn chunk(&mut self, length: u64) -> Result<&'a [u8], DecodeError> {
        self.take(usize::try_from(length).unwrap_or(usize::MAX))
    }

    fn text(&mut self, head: &Head) -> Result<String, DecodeError> {
        let bytes = self.string(head)?;
        String::from_utf8(bytes).or_else(|_| malformed("text that is not UTF-8"))
    }

    fn list(&mut self, head: &Head, depth: u32) -> Result<Value, DecodeError> {
        let mut items = Vec::new();
        let mut left = head.argument;
        while self.has_more(head, &mut left) {
            items.push(self.value(depth + 1)?);
        }
        Ok(Value::List(items))
    }

    fn map(&mut self, head: &Head, depth: u32) -> Result<Value, DecodeError> {
        let mut entries = Vec::new();
        let mut left = head.argument;
        while self.has_more(head, &mut left) {
            if self.budget.take().is_none() {
                return malformed("too many values");
            }
            let key = self.head()?;
            if key.major != 3 {
                return malformed("a key that is not text");
            }
            let key = self.text(&key)?;
            entries.push((key, self.value(depth + 1)?));
        }
        Ok(Value::Map(entries))
    }

    fn has_more(&mut self, head: &Head, left: &mut u64) -> bool {
        if head.is_indefinite() {
            return !self.at_break();
        }
        match left.checked_sub(1) {
            Some(fewer) => {
                *left = fewer;
                true
            }
            None => false,
        }
    }

    fn tagged(&mut self, tag: u64, depth: u32) -> Result<Value, DecodeError> {
        const EPOCH_SECONDS: u64 = 1;
        let value = self.value(depth + 1)?;
        if tag != EPOCH_SECONDS {
            return Ok(value);
        }
        let seconds = match value {
            #[expect(
                clippy::cast_precision_loss,
                reason = "in-range seconds fit in 53 bits"
            )]
            Value::Integer(seconds) => seconds as f64,
            Value::Float(seconds) => seconds,
            _ => return malformed("a timestamp that is not a number"),
        };
        match timestamp::from_seconds(seconds) {
            Some(timestamp) => Ok(Value::Timestamp(timestamp)),
            None => malformed("a timestamp out of range"),
        }
    }
}

fn integer(value: i128) -> Result<Value, DecodeError> {
    i64::try_from(value)
        .map(Value::Integer)
        .or_else(|_| malformed("an integer that does not fit in 64 bits"))
}

fn simple(head: &Head) -> Result<Value, DecodeError> {
    let argument = head.argument;
    match head.info {
        20 => Ok(Value::Bool(false)),
        21 => Ok(Value::Bool(true)),
        // Undefined counts as null.
        22 | 23 => Ok(Value::Null),
        25 => Ok(Value::Float(half(
            u16::try_from(argument).unwrap_or_default(),
        ))),
        26 => {
            let bits = u32::try_from(argument).unwrap_or_default();
            Ok(Value::Float(f32::from_bits(bits).into()))
        }
        27 => Ok(Value::Float(f64::from_bits(argument))),
        _ => malformed("an unknown simple value"),
    }
}

/// A float of 16 bits (IEEE 754 binary16).
fn half(bits: u16) -> f64 {
    let exponent = i32::from(bits >> 10 & 0x1f);
    let fraction = f64::from(bits & 0x3ff);
    let magnitude = match exponent {
        0 => fraction * 2f64.powi(-24),
        31 if fraction == 0.0 => f64::INFINITY,
        31 => f64::NAN,
        _ => (1.0 + fraction / 1024.0) * 2f64.powi(exponent - 15),
    };
    if bits & 0x8000 == 0 {
        magnitude
    } else {
        -magnitude
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use smithy::Timestamp;

    use super::*;

    fn check(bytes: &[u8], expected: Value) {
        assert_eq!(decode(bytes).unwrap(), expected, "{bytes:02x?}");
    }

    /// Examples of RFC 8949, appendix A.
    #[test]
    fn reads_the_examples_of_the_standard() {
        check(&[0x18, 0x64], Value::Integer(100));
        check(&[0x39, 0x03, 0xe7], Value::Integer(-1000));
        check(&[0xf9, 0x3e, 0x00], Value::Float(1.5));
        check(&[0xf9, 0x00, 0x01], Value::Float(5.960_464_477_539_063e-8));
        check(&[0xf9, 0xfc, 0x00], Value::Float(f64::NEG_INFINITY));
        check(&[0xfa, 0x47, 0xc3, 0x50, 0x00], Value::Float(100_000.0));
        check(
            &[0xc1, 0x1a, 0x51, 0x4b, 0x67, 0xb0],
            Value::Timestamp(Timestamp::from_millis(1_363_896_240_000)),
        );
        check(
            &[0x5f, 0x42, 0x01, 0x02, 0x43, 0x03, 0x04, 0x05, 0xff],
            Value::Bytes(vec![1, 2, 3, 4, 5]),
        );
        check(
            &[
                0xbf, 0x61, 0x61, 0x01, 0x61, 0x62, 0x9f, 0x02, 0x03, 0xff, 0xff,
            ],
            Value::Map(vec![
                ("a".into(), Value::Integer(1)),
                (
                    "b".into(),
                    Value::List(vec![Value::Integer(2), Value::Integer(3)]),
                ),
            ]),
        );
    }

    #[test]
    fn refuses_lengths_that_are_not_there() {
        for bytes in [
            &[0x9b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff][..],
            &[0x5b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
            &[0x81; 200],
            &[0x9f],
            &[0x1f],
            &[0xa1, 0x01, 0x01],
            &[],
        ] {
            assert!(decode(bytes).is_err(), "{bytes:02x?}");
        }
    }

    proptest! {
        #[test]
        fn never_panics(body in proptest::collection::vec(any::<u8>(), 0..300)) {
            let _ = decode(&body);
        }
    }
}
