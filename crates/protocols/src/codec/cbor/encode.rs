//! Shapes to CBOR bytes.

use smithy::{Member, Schema, ShapeWriter, Timestamp};

/// Low bits of a head: the argument follows in one, two, four or eight bytes.
const IN_1: u8 = 0x18;
const IN_2: u8 = 0x19;
const IN_4: u8 = 0x1a;
const IN_8: u8 = 0x1b;
/// Low bits of a head: the length is unknown, a break ends the value.
const INDEFINITE: u8 = 0x1f;

const BYTES: u8 = 2;
const TEXT: u8 = 3;
const LIST: u8 = 4;
const MAP: u8 = 5;

/// Writes one shape as CBOR. Structures are indefinite maps, because how many members are present
/// is known only at their end.
#[derive(Debug, Default)]
pub(crate) struct CborWriter {
    out: Vec<u8>,
}

impl CborWriter {
    /// The bytes; an empty map when nothing was written.
    pub(crate) fn finish(self) -> Vec<u8> {
        if self.out.is_empty() {
            vec![MAP << 5]
        } else {
            self.out
        }
    }

    /// Opens a map that [`close`](Self::close) ends.
    pub(crate) fn open(&mut self) {
        self.out.push(MAP << 5 | INDEFINITE);
    }

    pub(crate) fn close(&mut self) {
        self.out.push(0xff);
    }

    pub(crate) fn text(&mut self, text: &str) {
        self.head(TEXT, text.len() as u64);
        self.out.extend_from_slice(text.as_bytes());
    }

    fn head(&mut self, major: u8, argument: u64) {
        let major = major << 5;
        let bytes = argument.to_be_bytes();
        match argument {
            0..24 => self.out.push(major | bytes[7]),
            24..0x100 => self.out.extend_from_slice(&[major | IN_1, bytes[7]]),
            0x100..0x1_0000 => {
                self.out.push(major | IN_2);
                self.out.extend_from_slice(&bytes[6..]);
            }
            0x1_0000..0x1_0000_0000 => {
                self.out.push(major | IN_4);
                self.out.extend_from_slice(&bytes[4..]);
            }
            _ => {
                self.out.push(major | IN_8);
                self.out.extend_from_slice(&bytes);
            }
        }
    }

    fn float_bits(&mut self, value: f64) {
        self.out.push(0xfb);
        self.out.extend_from_slice(&value.to_bits().to_be_bytes());
    }
}

impl ShapeWriter for CborWriter {
    fn begin_structure(&mut self, _schema: &'static Schema) {
        self.open();
    }

    fn member(&mut self, member: &'static Member) {
        self.text(member.wire_name());
    }

    fn end_structure(&mut self, _schema: &'static Schema) {
        self.close();
    }

    fn begin_list(&mut self, _schema: &'static Schema, len: usize) {
        self.head(LIST, len as u64);
    }

    fn item(&mut self) {}

    fn end_list(&mut self) {}

    fn begin_map(&mut self, _schema: &'static Schema, len: usize) {
        self.head(MAP, len as u64);
    }

    fn key(&mut self, key: &str) {
        self.text(key);
    }

    fn end_map(&mut self) {}

    fn boolean(&mut self, _schema: &'static Schema, value: bool) {
        self.out.push(if value { 0xf5 } else { 0xf4 });
    }

    fn integer(&mut self, schema: &'static Schema, value: i32) {
        self.long(schema, value.into());
    }

    fn long(&mut self, _schema: &'static Schema, value: i64) {
        if value < 0 {
            self.head(1, (-1 - value).unsigned_abs());
        } else {
            self.head(0, value.unsigned_abs());
        }
    }

    fn float(&mut self, _schema: &'static Schema, value: f32) {
        self.out.push(0xfa);
        self.out.extend_from_slice(&value.to_bits().to_be_bytes());
    }

    fn double(&mut self, _schema: &'static Schema, value: f64) {
        self.float_bits(value);
    }

    fn string(&mut self, _schema: &'static Schema, value: &str) {
        self.text(value);
    }

    fn blob(&mut self, _schema: &'static Schema, value: &[u8]) {
        self.head(BYTES, value.len() as u64);
        self.out.extend_from_slice(value);
    }

    /// Tag 1 with whole seconds as an integer, else as a double.
    fn timestamp(&mut self, schema: &'static Schema, value: Timestamp) {
        self.out.push(0xc1);
        if value.millis() % 1000 == 0 {
            self.long(schema, value.millis() / 1000);
        } else {
            #[expect(
                clippy::cast_precision_loss,
                reason = "CBOR's fractional seconds are doubles"
            )]
            self.float_bits(value.millis() as f64 / 1000.0);
        }
    }

    /// CBOR models have no documents; the text keeps the answer well formed.
    fn document(&mut self, _schema: &'static Schema, json: &str) {
        self.text(json);
    }
}
