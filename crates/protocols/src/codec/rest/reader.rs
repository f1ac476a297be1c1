//! Shapes from a whole HTTP request.

use std::collections::BTreeMap;

use smithy::{Kind, Location, Member, ReadError, Schema, ShapeReader, Timestamp, TimestampFormat};

use crate::codec::request::Request;
use crate::codec::text::{self, TextReader};
use crate::codec::value::{Dialect, ValueReader};
use crate::codec::xml::{Element, XmlReader};
use crate::codec::{DecodeError, json};

/// The format of what is in the body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Body {
    Json,
    Xml,
}

/// A reader that stands on the operation's input; inside are readers of the single places.
pub(crate) struct RestReader<'a> {
    request: Request<'a>,
    body: Body,
}

type OnMember<'a> = dyn FnMut(usize, &mut dyn ShapeReader) -> Result<(), ReadError> + 'a;

impl<'a> RestReader<'a> {
    pub(crate) fn new(request: &Request<'a>, body: Body) -> Self {
        Self {
            request: *request,
            body,
        }
    }

    /// The texts that stand at the member's place; empty when it is absent.
    fn texts(&self, member: &'static Member) -> Vec<String> {
        let name = member.wire_name();
        match member.location {
            Location::Uri => {
                let label = self.request.labels.iter().find(|(label, _)| *label == name);
                label.map(|(_, value)| value.clone()).into_iter().collect()
            }
            Location::QueryString => {
                let matching = self
                    .request
                    .parameters
                    .iter()
                    .filter(|(key, _)| key == name);
                matching.map(|(_, value)| value.clone()).collect()
            }
            Location::Header => self.header_texts(name, member.schema.kind == Kind::List),
            _ => Vec::new(),
        }
    }

    fn header_texts(&self, name: &str, is_list: bool) -> Vec<String> {
        let lines: Vec<_> = self
            .request
            .headers
            .get_all(name)
            .iter()
            .filter_map(|value| std::str::from_utf8(value.as_bytes()).ok())
            .collect();
        if is_list {
            let items = lines.iter().flat_map(|line| line.split(','));
            items
                .map(|item| item.trim().trim_matches('"').to_owned())
                .collect()
        } else if lines.is_empty() {
            Vec::new()
        } else {
            vec![lines.join(",")]
        }
    }

    /// The entries of a map that is bound to prefixed headers or to the rest of the query string.
    fn entries(&self, schema: &'static Schema, member: &'static Member) -> Entries {
        let mut entries = BTreeMap::<String, Vec<String>>::new();
        if member.location == Location::Headers {
            let prefix = member.wire_name.unwrap_or_default().to_ascii_lowercase();
            for name in self.request.headers.keys() {
                if let Some(key) = name.as_str().strip_prefix(&prefix) {
                    entries.insert(key.to_owned(), self.header_texts(name.as_str(), false));
                }
            }
        } else {
            for (key, value) in self.request.parameters {
                let taken = schema.members.iter().any(|other| {
                    other.location == Location::QueryString
                        && other.schema.kind != Kind::Map
                        && other.wire_name() == key
                });
                if !taken {
                    entries.entry(key.clone()).or_default().push(value.clone());
                }
            }
        }
        Entries { entries }
    }

    fn read_bound(
        &self,
        index: usize,
        schema: &'static Schema,
        on_member: &mut OnMember<'_>,
    ) -> Result<(), ReadError> {
        let member = &schema.members[index];
        let inside = |error: ReadError| error.inside(member.wire_name());
        if member.schema.kind == Kind::Map {
            let mut entries = self.entries(schema, member);
            if entries.entries.is_empty() {
                return Ok(());
            }
            return on_member(index, &mut entries).map_err(inside);
        }
        let texts = self.texts(member);
        let unset = texts.first().is_none_or(String::is_empty)
            && !matches!(member.schema.kind, Kind::String | Kind::List);
        if texts.is_empty() || unset {
            return Ok(());
        }
        let format = match (member.timestamp_format, member.location) {
            (TimestampFormat::Default, Location::Header) => TimestampFormat::Rfc822,
            (format, _) => format,
        };
        on_member(index, &mut TextReader::new(&texts, format)).map_err(inside)
    }

    fn read_payload(
        &self,
        index: usize,
        member: &'static Member,
        on_member: &mut OnMember<'_>,
    ) -> Result<(), ReadError> {
        let body = self.request.body;
        if matches!(member.schema.kind, Kind::Blob | Kind::String) {
            let mut raw = RawReader { body };
            return if body.is_empty() {
                Ok(())
            } else {
                on_member(index, &mut raw)
            };
        }
        self.with_body(Some(member), &mut |reader| on_member(index, reader))
    }

    /// Decodes the body and calls `read`, unless it is empty. The payload's own member, where
    /// there is one, says how its timestamps are written.
    fn with_body(
        &self,
        member: Option<&'static Member>,
        read: &mut dyn FnMut(&mut dyn ShapeReader) -> Result<(), ReadError>,
    ) -> Result<(), ReadError> {
        if self.request.body.trim_ascii().is_empty() {
            return Ok(());
        }
        match self.body {
            Body::Json => {
                let value = json::decode(self.request.body).map_err(malformed)?;
                match member {
                    Some(member) => read(&mut ValueReader::member(&value, Dialect::Json, member)),
                    None => read(&mut ValueReader::new(&value, Dialect::Json)),
                }
            }
            Body::Xml => match Element::parse(self.request.body).map_err(malformed)? {
                Some(root) => read(&mut XmlReader::new(&root)),
                None => Ok(()),
            },
        }
    }
}

fn malformed(error: DecodeError) -> ReadError {
    let DecodeError::Malformed(text) = error;
    text::bad_value(text)
}

/// The methods that make no sense at the root of a REST request or in raw payloads and maps.
macro_rules! refuse {
    ($found:literal: $($method:ident -> $type:ty),*) => {
        $(fn $method(&mut self) -> Result<$type, ReadError> {
            Err(text::wrong_type("another type", $found))
        })*
    };
}

macro_rules! refuse_list {
    ($found:literal) => {
        fn read_list(
            &mut self,
            _schema: &'static Schema,
            _item: &mut dyn FnMut(&mut dyn ShapeReader) -> Result<(), ReadError>,
        ) -> Result<(), ReadError> {
            Err(text::wrong_type("a list", $found))
        }
    };
}

macro_rules! refuse_map {
    ($found:literal) => {
        fn read_map(
            &mut self,
            _schema: &'static Schema,
            _entry: &mut dyn FnMut(String, &mut dyn ShapeReader) -> Result<(), ReadError>,
        ) -> Result<(), ReadError> {
            Err(text::wrong_type("a map", $found))
        }
    };
}

macro_rules! refuse_structure {
    ($found:literal) => {
        fn read_structure(
            &mut self,
            _schema: &'static Schema,
            _member: &mut OnMember<'_>,
        ) -> Result<(), ReadError> {
            Err(text::wrong_type("a structure", $found))
        }
    };
}

impl ShapeReader for RestReader<'_> {
    fn read_structure(
        &mut self,
        schema: &'static Schema,
        on_member: &mut OnMember<'_>,
    ) -> Result<(), ReadError> {
        let mut body_is_payload = false;
        let mut has_body_members = false;
        for (index, member) in schema.members.iter().enumerate() {
            match member.location {
                Location::Body => has_body_members = true,
                Location::Payload => {
                    body_is_payload = true;
                    self.read_payload(index, member, on_member)?;
                }
                Location::StatusCode => {}
                Location::Header | Location::Headers | Location::QueryString | Location::Uri => {
                    self.read_bound(index, schema, on_member)?;
                }
            }
        }
        if body_is_payload || !has_body_members {
            return Ok(());
        }
        self.with_body(None, &mut |reader| {
            reader.read_structure(schema, &mut |index, reader| {
                if schema.members[index].location == Location::Body {
                    on_member(index, reader)
                } else {
                    Ok(())
                }
            })
        })
    }

    refuse_list!("a request");
    refuse_map!("a request");
    refuse!("a request": read_boolean -> bool, read_integer -> i32, read_long -> i64,
        read_float -> f32, read_double -> f64, read_string -> String, read_blob -> Vec<u8>,
        read_timestamp -> Timestamp, read_document -> String);
}

/// A payload of bytes or text, which is the body as it is.
struct RawReader<'a> {
    body: &'a [u8],
}

impl ShapeReader for RawReader<'_> {
    fn read_string(&mut self) -> Result<String, ReadError> {
        String::from_utf8(self.body.to_vec()).map_err(|_| text::bad_value("the body is not UTF-8"))
    }

    fn read_blob(&mut self) -> Result<Vec<u8>, ReadError> {
        Ok(self.body.to_vec())
    }

    refuse_structure!("a payload of bytes");
    refuse_list!("a payload of bytes");
    refuse_map!("a payload of bytes");
    refuse!("a payload of bytes": read_boolean -> bool, read_integer -> i32, read_long -> i64,
        read_float -> f32, read_double -> f64, read_timestamp -> Timestamp,
        read_document -> String);
}

/// A map whose entries are headers or query parameters.
struct Entries {
    entries: BTreeMap<String, Vec<String>>,
}

impl ShapeReader for Entries {
    fn read_map(
        &mut self,
        _schema: &'static Schema,
        entry: &mut dyn FnMut(String, &mut dyn ShapeReader) -> Result<(), ReadError>,
    ) -> Result<(), ReadError> {
        for (key, values) in &self.entries {
            let mut reader = TextReader::new(values, TimestampFormat::Default);
            entry(key.clone(), &mut reader).map_err(|error| error.inside(key))?;
        }
        Ok(())
    }

    refuse_structure!("a map");
    refuse_list!("a map");
    refuse!("a map": read_boolean -> bool, read_integer -> i32, read_long -> i64,
        read_float -> f32, read_double -> f64, read_string -> String, read_blob -> Vec<u8>,
        read_timestamp -> Timestamp, read_document -> String);
}
