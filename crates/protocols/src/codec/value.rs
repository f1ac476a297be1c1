//! The tree that JSON and CBOR bodies are decoded into, and its reader.
//!
//! The decoders bound what a body may make of memory ([`Budget`]); the reader only walks.

use smithy::{Member, ReadError, Schema, ShapeReader, Timestamp, TimestampFormat};

use super::{text, timestamp};

/// A decoded value.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Value {
    Null,
    Bool(bool),
    Integer(i64),
    Float(f64),
    String(String),
    /// CBOR only.
    Bytes(Vec<u8>),
    /// CBOR's tag 1.
    Timestamp(Timestamp),
    List(Vec<Value>),
    /// In the order of the body; a key may come twice.
    Map(Vec<(String, Value)>),
}

impl Value {
    fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "a boolean",
            Self::Integer(_) | Self::Float(_) => "a number",
            Self::String(_) => "a string",
            Self::Bytes(_) => "a byte string",
            Self::Timestamp(_) => "a timestamp",
            Self::List(_) => "a list",
            Self::Map(_) => "an object",
        }
    }
}

/// What one body may use; each value, key and element costs one.
#[derive(Debug)]
pub(crate) struct Budget {
    values_left: u32,
}

impl Budget {
    /// Deepest nesting of any body. The models' recursive shapes stay far below.
    pub(crate) const MAX_DEPTH: u32 = 64;
    const MAX_VALUES: u32 = 400_000;

    pub(crate) fn new() -> Self {
        Self {
            values_left: Self::MAX_VALUES,
        }
    }

    /// Takes one value; `None` when the body holds too many.
    pub(crate) fn take(&mut self) -> Option<()> {
        self.values_left = self.values_left.checked_sub(1)?;
        Some(())
    }
}

/// Which format a tree came from, where that changes what a value means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Dialect {
    /// Blobs are Base64 text; timestamps are numbers unless the member says otherwise.
    Json,
    Cbor,
}

/// A reader that stands on one value of a tree.
pub(crate) struct ValueReader<'a> {
    value: &'a Value,
    dialect: Dialect,
    format: TimestampFormat,
}

impl<'a> ValueReader<'a> {
    pub(crate) fn new(value: &'a Value, dialect: Dialect) -> Self {
        Self {
            value,
            dialect,
            format: TimestampFormat::Default,
        }
    }

    /// A reader for a value whose place in the model is known.
    pub(crate) fn member(value: &'a Value, dialect: Dialect, member: &'static Member) -> Self {
        Self {
            value,
            dialect,
            format: member.timestamp_format,
        }
    }

    fn wrong<T>(&self, expected: &'static str) -> Result<T, ReadError> {
        Err(text::wrong_type(expected, self.value.kind()))
    }
}

impl ShapeReader for ValueReader<'_> {
    fn read_structure(
        &mut self,
        schema: &'static Schema,
        member: &mut dyn FnMut(usize, &mut dyn ShapeReader) -> Result<(), ReadError>,
    ) -> Result<(), ReadError> {
        let Value::Map(entries) = self.value else {
            return self.wrong("a structure");
        };
        for (key, value) in entries {
            let index = schema
                .members
                .iter()
                .position(|member| member.wire_name() == key);
            let Some(index) = index.filter(|_| *value != Value::Null) else {
                continue;
            };
            let mut reader = Self::member(value, self.dialect, &schema.members[index]);
            member(index, &mut reader).map_err(|error| error.inside(key))?;
        }
        Ok(())
    }

    fn read_list(
        &mut self,
        schema: &'static Schema,
        item: &mut dyn FnMut(&mut dyn ShapeReader) -> Result<(), ReadError>,
    ) -> Result<(), ReadError> {
        let Value::List(items) = self.value else {
            return self.wrong("a list");
        };
        let format = schema
            .members
            .first()
            .map_or(self.format, |member| member.timestamp_format);
        for (index, value) in items.iter().enumerate() {
            let mut reader = Self {
                value,
                dialect: self.dialect,
                format,
            };
            item(&mut reader).map_err(|error| error.inside(format!("[{index}]")))?;
        }
        Ok(())
    }

    fn read_map(
        &mut self,
        schema: &'static Schema,
        entry: &mut dyn FnMut(String, &mut dyn ShapeReader) -> Result<(), ReadError>,
    ) -> Result<(), ReadError> {
        let Value::Map(entries) = self.value else {
            return self.wrong("a map");
        };
        let format = schema
            .members
            .get(1)
            .map_or(self.format, |member| member.timestamp_format);
        for (key, value) in entries.iter().filter(|(_, value)| *value != Value::Null) {
            let mut reader = Self {
                value,
                dialect: self.dialect,
                format,
            };
            entry(key.clone(), &mut reader).map_err(|error| error.inside(key))?;
        }
        Ok(())
    }

    fn read_boolean(&mut self) -> Result<bool, ReadError> {
        match self.value {
            Value::Bool(value) => Ok(*value),
            _ => self.wrong("a boolean"),
        }
    }

    fn read_integer(&mut self) -> Result<i32, ReadError> {
        let value = self.read_long()?;
        i32::try_from(value).map_err(|_| text::bad_value("the number does not fit in 32 bits"))
    }

    fn read_long(&mut self) -> Result<i64, ReadError> {
        match self.value {
            Value::Integer(value) => Ok(*value),
            Value::Float(value) => whole(*value),
            _ => self.wrong("an integer"),
        }
    }

    fn read_float(&mut self) -> Result<f32, ReadError> {
        #[expect(
            clippy::cast_possible_truncation,
            reason = "the model asks for 32 bits"
        )]
        self.read_double().map(|value| value as f32)
    }

    fn read_double(&mut self) -> Result<f64, ReadError> {
        match self.value {
            #[expect(clippy::cast_precision_loss, reason = "the model asks for a double")]
            Value::Integer(value) => Ok(*value as f64),
            Value::Float(value) => Ok(*value),
            Value::String(word) if matches!(word.as_str(), "NaN" | "Infinity" | "-Infinity") => {
                text::double(word)
            }
            _ => self.wrong("a number"),
        }
    }

    fn read_string(&mut self) -> Result<String, ReadError> {
        match self.value {
            Value::String(value) => Ok(value.clone()),
            _ => self.wrong("a string"),
        }
    }

    fn read_blob(&mut self) -> Result<Vec<u8>, ReadError> {
        match (self.value, self.dialect) {
            (Value::Bytes(bytes), _) => Ok(bytes.clone()),
            (Value::String(value), Dialect::Json) => text::blob(value),
            (_, Dialect::Json) => self.wrong("Base64 text"),
            (_, Dialect::Cbor) => self.wrong("a byte string"),
        }
    }

    fn read_timestamp(&mut self) -> Result<Timestamp, ReadError> {
        match (self.value, self.dialect) {
            (Value::Timestamp(value), _) => Ok(*value),
            (Value::Integer(_) | Value::Float(_), Dialect::Json) => {
                timestamp::from_seconds(self.read_double()?)
                    .ok_or_else(|| text::bad_value("the timestamp is out of range"))
            }
            (Value::String(value), Dialect::Json)
                if matches!(
                    self.format,
                    TimestampFormat::Iso8601 | TimestampFormat::Rfc822
                ) =>
            {
                text::timestamp(value, self.format)
            }
            _ => self.wrong("a timestamp"),
        }
    }

    fn read_document(&mut self) -> Result<String, ReadError> {
        serde_json::to_string(&to_json(self.value))
            .map_err(|_| text::bad_value("the value cannot be written as JSON"))
    }
}

fn whole(value: f64) -> Result<i64, ReadError> {
    /// Beyond it doubles skip integers.
    const EXACT: f64 = 9_007_199_254_740_992.0;
    if value.fract() == 0.0 && value.abs() <= EXACT {
        #[expect(clippy::cast_possible_truncation, reason = "whole and within 53 bits")]
        Ok(value as i64)
    } else {
        Err(text::bad_value("the number is not an integer of 64 bits"))
    }
}

fn to_json(value: &Value) -> serde_json::Value {
    match value {
        Value::Null => serde_json::Value::Null,
        Value::Bool(value) => (*value).into(),
        Value::Integer(value) => (*value).into(),
        Value::Float(value) => (*value).into(),
        Value::String(value) => value.as_str().into(),
        Value::Bytes(bytes) => {
            use base64::Engine as _;
            base64::engine::general_purpose::STANDARD
                .encode(bytes)
                .into()
        }
        Value::Timestamp(value) => timestamp::print_iso8601(*value).into(),
        Value::List(items) => items.iter().map(to_json).collect(),
        Value::Map(entries) => entries
            .iter()
            .map(|(key, value)| (key.clone(), to_json(value)))
            .collect(),
    }
}
