//! Scalars that stand as text: in query parameters, XML elements, headers, paths.
//!
//! Owns the rules for reading such text, and a reader for members that are one text or a row of
//! texts (headers, query string, path labels).

use base64::Engine as _;
use smithy::{ReadError, ReadProblem, Schema, ShapeReader, Timestamp, TimestampFormat};

use super::timestamp;

/// An error that names both types.
pub(crate) fn wrong_type(expected: &'static str, found: impl Into<String>) -> ReadError {
    ReadError::new(ReadProblem::WrongType {
        expected,
        found: found.into(),
    })
}

/// An error in the value itself.
pub(crate) fn bad_value(text: impl Into<String>) -> ReadError {
    ReadError::new(ReadProblem::BadValue(text.into()))
}

pub(crate) fn boolean(text: &str) -> Result<bool, ReadError> {
    if text.eq_ignore_ascii_case("true") {
        Ok(true)
    } else if text.eq_ignore_ascii_case("false") {
        Ok(false)
    } else {
        Err(wrong_type("a boolean", "other text"))
    }
}

pub(crate) fn integer(text: &str) -> Result<i32, ReadError> {
    text.trim()
        .parse()
        .map_err(|_| wrong_type("a 32-bit integer", "other text"))
}

pub(crate) fn long(text: &str) -> Result<i64, ReadError> {
    text.trim()
        .parse()
        .map_err(|_| wrong_type("a 64-bit integer", "other text"))
}

pub(crate) fn double(text: &str) -> Result<f64, ReadError> {
    match text.trim() {
        "NaN" => Ok(f64::NAN),
        "Infinity" => Ok(f64::INFINITY),
        "-Infinity" => Ok(f64::NEG_INFINITY),
        // Rust also parses words such as "inf", which the models do not know.
        other if other.bytes().any(|byte| byte.is_ascii_digit()) => other
            .parse()
            .map_err(|_| wrong_type("a number", "other text")),
        _ => Err(wrong_type("a number", "other text")),
    }
}

pub(crate) fn float(text: &str) -> Result<f32, ReadError> {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "the model asks for 32 bits"
    )]
    double(text).map(|value| value as f32)
}

/// Base64 with or without padding; XML may break it into lines.
pub(crate) fn blob(text: &str) -> Result<Vec<u8>, ReadError> {
    use base64::alphabet::STANDARD;
    use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
    const LENIENT: GeneralPurpose = GeneralPurpose::new(
        &STANDARD,
        GeneralPurposeConfig::new()
            .with_decode_padding_mode(DecodePaddingMode::Indifferent)
            .with_decode_allow_trailing_bits(true),
    );
    let decoded = if text.bytes().any(|byte| byte.is_ascii_whitespace()) {
        let joined: String = text.split_ascii_whitespace().collect();
        LENIENT.decode(joined)
    } else {
        LENIENT.decode(text)
    };
    decoded.map_err(|_| bad_value("not valid Base64"))
}

pub(crate) fn timestamp(text: &str, format: TimestampFormat) -> Result<Timestamp, ReadError> {
    timestamp::parse(text, format).ok_or_else(|| bad_value("not a valid timestamp"))
}

pub(crate) fn document(text: &str) -> Result<String, ReadError> {
    serde_json::from_str::<serde::de::IgnoredAny>(text)
        .map(|_| text.to_owned())
        .map_err(|_| bad_value("not valid JSON"))
}

/// The scalar methods of [`ShapeReader`] for a type with `text(&self, expected) ->
/// Result<&str, ReadError>` and `timestamp_format(&self) -> TimestampFormat`.
macro_rules! read_scalars_from_text {
    () => {
        fn read_boolean(&mut self) -> Result<bool, smithy::ReadError> {
            $crate::codec::text::boolean(self.text("a boolean")?)
        }
        fn read_integer(&mut self) -> Result<i32, smithy::ReadError> {
            $crate::codec::text::integer(self.text("a number")?)
        }
        fn read_long(&mut self) -> Result<i64, smithy::ReadError> {
            $crate::codec::text::long(self.text("a number")?)
        }
        fn read_float(&mut self) -> Result<f32, smithy::ReadError> {
            $crate::codec::text::float(self.text("a number")?)
        }
        fn read_double(&mut self) -> Result<f64, smithy::ReadError> {
            $crate::codec::text::double(self.text("a number")?)
        }
        fn read_string(&mut self) -> Result<String, smithy::ReadError> {
            self.text("a string").map(str::to_owned)
        }
        fn read_blob(&mut self) -> Result<Vec<u8>, smithy::ReadError> {
            $crate::codec::text::blob(self.text("Base64 text")?)
        }
        fn read_timestamp(&mut self) -> Result<smithy::Timestamp, smithy::ReadError> {
            $crate::codec::text::timestamp(self.text("a timestamp")?, self.timestamp_format())
        }
        fn read_document(&mut self) -> Result<String, smithy::ReadError> {
            $crate::codec::text::document(self.text("a document")?)
        }
    };
}
pub(crate) use read_scalars_from_text;

/// A member that came as one text, or as several (a repeated query parameter, a header's list).
pub(crate) struct TextReader<'a> {
    values: &'a [String],
    format: TimestampFormat,
}

impl<'a> TextReader<'a> {
    pub(crate) fn new(values: &'a [String], format: TimestampFormat) -> Self {
        Self { values, format }
    }

    fn text(&self, expected: &'static str) -> Result<&str, ReadError> {
        self.values
            .first()
            .map(String::as_str)
            .ok_or_else(|| wrong_type(expected, "nothing"))
    }

    fn timestamp_format(&self) -> TimestampFormat {
        self.format
    }
}

impl ShapeReader for TextReader<'_> {
    read_scalars_from_text!();

    fn read_structure(
        &mut self,
        _schema: &'static Schema,
        _member: &mut dyn FnMut(usize, &mut dyn ShapeReader) -> Result<(), ReadError>,
    ) -> Result<(), ReadError> {
        Err(wrong_type("a structure", "text"))
    }

    fn read_list(
        &mut self,
        _schema: &'static Schema,
        item: &mut dyn FnMut(&mut dyn ShapeReader) -> Result<(), ReadError>,
    ) -> Result<(), ReadError> {
        for (index, value) in self.values.iter().enumerate() {
            let mut reader = TextReader::new(std::slice::from_ref(value), self.format);
            item(&mut reader).map_err(|error| error.inside(format!("[{index}]")))?;
        }
        Ok(())
    }

    fn read_map(
        &mut self,
        _schema: &'static Schema,
        _entry: &mut dyn FnMut(String, &mut dyn ShapeReader) -> Result<(), ReadError>,
    ) -> Result<(), ReadError> {
        Err(wrong_type("a map", "text"))
    }
}
