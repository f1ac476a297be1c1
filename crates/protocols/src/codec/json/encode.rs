//! Shapes to JSON text.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use smithy::{Member, Schema, ShapeWriter, Timestamp, TimestampFormat};

use crate::codec::timestamp;

/// Writes one shape as JSON.
#[derive(Debug, Default)]
pub(crate) struct JsonWriter {
    out: Vec<u8>,
    /// For each open object or array, whether something is in it already.
    open: Vec<bool>,
    format: Option<TimestampFormat>,
}

impl JsonWriter {
    /// The text; an empty object when nothing was written.
    pub(crate) fn finish(self) -> Vec<u8> {
        if self.out.is_empty() {
            b"{}".to_vec()
        } else {
            self.out
        }
    }

    /// Writes `"name":` in the open object.
    pub(crate) fn name(&mut self, name: &str) {
        self.separate();
        push_string(&mut self.out, name);
        self.out.push(b':');
    }

    /// Writes a string value.
    pub(crate) fn text(&mut self, value: &str) {
        push_string(&mut self.out, value);
    }

    pub(crate) fn open(&mut self, bracket: u8) {
        self.out.push(bracket);
        self.open.push(false);
    }

    pub(crate) fn close(&mut self, bracket: u8) {
        self.open.pop();
        self.out.push(bracket);
    }

    fn separate(&mut self) {
        if let Some(filled) = self.open.last_mut() {
            if *filled {
                self.out.push(b',');
            }
            *filled = true;
        }
    }

    /// Writes a value that is JSON already.
    pub(crate) fn raw(&mut self, text: &str) {
        self.out.extend_from_slice(text.as_bytes());
    }

    fn number(&mut self, value: f64) {
        if value.is_nan() {
            self.raw("\"NaN\"");
        } else if value.is_infinite() {
            self.raw(if value > 0.0 {
                "\"Infinity\""
            } else {
                "\"-Infinity\""
            });
        } else {
            // `Debug` writes the shortest text that reads back, always with a point or exponent.
            self.raw(&format!("{value:?}"));
        }
    }
}

impl ShapeWriter for JsonWriter {
    fn begin_structure(&mut self, _schema: &'static Schema) {
        self.open(b'{');
    }

    fn member(&mut self, member: &'static Member) {
        self.name(member.wire_name());
        self.format = Some(member.timestamp_format);
    }

    fn end_structure(&mut self, _schema: &'static Schema) {
        self.close(b'}');
    }

    fn begin_list(&mut self, schema: &'static Schema, _len: usize) {
        self.format = schema.members.first().map(|member| member.timestamp_format);
        self.open(b'[');
    }

    fn item(&mut self) {
        self.separate();
    }

    fn end_list(&mut self) {
        self.close(b']');
    }

    fn begin_map(&mut self, schema: &'static Schema, _len: usize) {
        self.format = schema.members.get(1).map(|member| member.timestamp_format);
        self.open(b'{');
    }

    fn key(&mut self, key: &str) {
        self.name(key);
    }

    fn end_map(&mut self) {
        self.close(b'}');
    }

    fn boolean(&mut self, _schema: &'static Schema, value: bool) {
        self.raw(if value { "true" } else { "false" });
    }

    fn integer(&mut self, _schema: &'static Schema, value: i32) {
        self.raw(&value.to_string());
    }

    fn long(&mut self, _schema: &'static Schema, value: i64) {
        self.raw(&value.to_string());
    }

    fn float(&mut self, schema: &'static Schema, value: f32) {
        if value.is_finite() {
            self.raw(&format!("{value:?}"));
        } else {
            self.double(schema, value.into());
        }
    }

    fn double(&mut self, _schema: &'static Schema, value: f64) {
        self.number(value);
    }

    fn string(&mut self, _schema: &'static Schema, value: &str) {
        self.text(value);
    }

    fn blob(&mut self, _schema: &'static Schema, value: &[u8]) {
        self.text(&STANDARD.encode(value));
    }

    fn timestamp(&mut self, _schema: &'static Schema, value: Timestamp) {
        match self.format {
            Some(format @ (TimestampFormat::Iso8601 | TimestampFormat::Rfc822)) => {
                self.text(&timestamp::print(value, format));
            }
            _ => self.raw(&timestamp::print_epoch(value)),
        }
    }

    fn document(&mut self, _schema: &'static Schema, json: &str) {
        self.raw(json);
    }
}

fn push_string(out: &mut Vec<u8>, value: &str) {
    out.push(b'"');
    for byte in value.bytes() {
        match byte {
            b'"' => out.extend_from_slice(b"\\\""),
            b'\\' => out.extend_from_slice(b"\\\\"),
            b'\n' => out.extend_from_slice(b"\\n"),
            b'\r' => out.extend_from_slice(b"\\r"),
            b'\t' => out.extend_from_slice(b"\\t"),
            0..0x20 => out.extend_from_slice(format!("\\u{byte:04x}").as_bytes()),
            _ => out.push(byte),
        }
    }
    out.push(b'"');
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn strings_read_back(text in any::<String>()) {
            let mut out = Vec::new();
            push_string(&mut out, &text);
            prop_assert_eq!(serde_json::from_slice::<String>(&out).unwrap(), text);
        }

        #[test]
        fn numbers_read_back(value: f64) {
            let mut writer = JsonWriter::default();
            writer.number(value);
            if value.is_finite() {
                let text = String::from_utf8(writer.out).unwrap();
                prop_assert_eq!(text.parse::<f64>().unwrap().to_bits(), value.to_bits());
                prop_assert!(serde_json::from_str::<f64>(&text).is_ok());
            }
        }
    }
}
