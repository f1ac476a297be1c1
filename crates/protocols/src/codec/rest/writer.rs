//! Shapes to a whole HTTP response.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::{HeaderMap, HeaderName, HeaderValue};
use smithy::{Kind, Location, Member, Schema, ShapeWriter, Timestamp, TimestampFormat};

use crate::codec::json::JsonWriter;
use crate::codec::timestamp;
use crate::codec::xml::{XmlWriter, double_text};

/// What the format of a REST body adds to a [`ShapeWriter`].
pub(crate) trait BodyWriter: ShapeWriter {
    /// The structure to come is the whole document.
    fn root(&mut self, schema: &'static Schema);
    /// The value to come is the whole document, as this member of the output.
    fn payload(&mut self, member: &'static Member);
}

impl BodyWriter for JsonWriter {
    fn root(&mut self, _schema: &'static Schema) {}

    fn payload(&mut self, _member: &'static Member) {}
}

/// XML, with what the root is to be called.
#[derive(Debug)]
pub(crate) struct XmlDocument {
    pub(crate) writer: XmlWriter,
    pub(crate) namespace: Option<&'static str>,
    /// The root's name where it is not the output shape's own.
    pub(crate) root_name: Option<&'static str>,
}

impl BodyWriter for XmlDocument {
    fn root(&mut self, schema: &'static Schema) {
        let name = self.root_name.unwrap_or(schema.name);
        self.writer
            .tag_next(name, self.namespace, TimestampFormat::Default);
    }

    fn payload(&mut self, member: &'static Member) {
        let name = self.root_name.unwrap_or(member.wire_name());
        let namespace = member.xml_namespace.or(self.namespace);
        self.writer
            .tag_next(name, namespace, member.timestamp_format);
    }
}

/// Distributes the members of one output over status, headers and body.
#[derive(Debug)]
pub(crate) struct RestWriter<W> {
    body: W,
    parts: RestParts,
    /// How many structures, lists and maps are open; 1 is inside the output itself.
    depth: usize,
    target: Target,
}

/// What [`RestWriter`] found outside of structured bodies.
#[derive(Debug, Default)]
pub(crate) struct RestParts {
    pub(crate) status: Option<u16>,
    pub(crate) headers: HeaderMap,
    /// A payload of bytes or text.
    pub(crate) raw: Option<Vec<u8>>,
    /// Whether something went to the structured body.
    pub(crate) has_document: bool,
}

/// Where the value to come goes.
#[derive(Debug, Clone)]
enum Target {
    Body,
    Raw,
    Status,
    /// One header, whose values so far are joined when the member ends.
    Header {
        name: String,
        values: Vec<String>,
        format: TimestampFormat,
        /// Of the map of headers that it is an entry of.
        prefix: Option<&'static str>,
    },
    /// Headers with this prefix, before the first key.
    Headers {
        prefix: &'static str,
    },
}

impl<W: BodyWriter> RestWriter<W> {
    pub(crate) fn new(body: W) -> Self {
        Self {
            body,
            parts: RestParts::default(),
            depth: 0,
            target: Target::Body,
        }
    }

    pub(crate) fn finish(mut self) -> (RestParts, W) {
        self.flush();
        (self.parts, self.body)
    }

    /// Writes the header that has been collected.
    fn flush(&mut self) {
        if let Target::Header { name, values, .. } =
            std::mem::replace(&mut self.target, Target::Body)
            && !values.is_empty()
        {
            self.header(&name, &values.join(", "));
        }
    }

    /// Values that no header can hold are dropped by the protocol's definition.
    fn header(&mut self, name: &str, value: &str) {
        let name = HeaderName::from_bytes(name.as_bytes());
        if let (Ok(name), Ok(value)) = (name, HeaderValue::from_bytes(value.as_bytes())) {
            self.parts.headers.insert(name, value);
        }
    }

    fn text(&mut self, text: &str) {
        match &mut self.target {
            Target::Header { values, .. } => values.push(text.to_owned()),
            Target::Status => self.parts.status = text.parse().ok(),
            Target::Raw => self.parts.raw = Some(text.as_bytes().to_vec()),
            Target::Body | Target::Headers { .. } => {}
        }
    }

    fn to_body(&self) -> bool {
        matches!(self.target, Target::Body)
    }

    fn member_of_output(&mut self, member: &'static Member) {
        self.flush();
        self.target = match member.location {
            Location::Payload if matches!(member.schema.kind, Kind::Blob | Kind::String) => {
                Target::Raw
            }
            Location::Payload => {
                self.parts.has_document = true;
                self.body.payload(member);
                Target::Body
            }
            Location::Header => Target::Header {
                name: member.wire_name().to_owned(),
                values: Vec::new(),
                format: match member.timestamp_format {
                    TimestampFormat::Default => TimestampFormat::Rfc822,
                    format => format,
                },
                prefix: None,
            },
            Location::Headers => Target::Headers {
                prefix: member.wire_name.unwrap_or_default(),
            },
            Location::StatusCode => Target::Status,
            Location::Body | Location::QueryString | Location::Uri => {
                self.body.member(member);
                Target::Body
            }
        };
    }
}

/// Scalars go to the body as they are and elsewhere as text.
macro_rules! scalars {
    ($($method:ident($value:ident: $type:ty) => $text:expr;)*) => {
        $(fn $method(&mut self, schema: &'static Schema, $value: $type) {
            if self.to_body() {
                self.body.$method(schema, $value);
            } else {
                self.text(&$text);
            }
        })*
    };
}

impl<W: BodyWriter> ShapeWriter for RestWriter<W> {
    fn begin_structure(&mut self, schema: &'static Schema) {
        if self.depth == 0 {
            let has_payload = schema
                .members
                .iter()
                .any(|m| m.location == Location::Payload);
            let has_body = schema.members.iter().any(|m| m.location == Location::Body);
            if !has_payload && has_body {
                self.parts.has_document = true;
                self.body.root(schema);
                self.body.begin_structure(schema);
            }
        } else if self.to_body() {
            self.body.begin_structure(schema);
        }
        self.depth += 1;
    }

    fn member(&mut self, member: &'static Member) {
        if self.depth == 1 {
            self.member_of_output(member);
        } else if self.to_body() {
            self.body.member(member);
        }
    }

    fn end_structure(&mut self, schema: &'static Schema) {
        self.depth = self.depth.saturating_sub(1);
        if self.depth > 0 {
            if self.to_body() {
                self.body.end_structure(schema);
            }
            return;
        }
        self.flush();
        let has_payload = schema
            .members
            .iter()
            .any(|m| m.location == Location::Payload);
        if self.parts.has_document && !has_payload {
            self.body.end_structure(schema);
        }
    }

    fn begin_list(&mut self, schema: &'static Schema, len: usize) {
        self.depth += 1;
        if self.to_body() {
            self.body.begin_list(schema, len);
        }
    }

    fn item(&mut self) {
        if self.to_body() {
            self.body.item();
        }
    }

    fn end_list(&mut self) {
        self.depth = self.depth.saturating_sub(1);
        if self.to_body() {
            self.body.end_list();
        }
    }

    fn begin_map(&mut self, schema: &'static Schema, len: usize) {
        self.depth += 1;
        if self.to_body() {
            self.body.begin_map(schema, len);
        }
    }

    fn key(&mut self, key: &str) {
        let prefix = match self.target {
            Target::Body => return self.body.key(key),
            Target::Headers { prefix }
            | Target::Header {
                prefix: Some(prefix),
                ..
            } => prefix,
            _ => return,
        };
        self.flush();
        self.target = Target::Header {
            name: format!("{prefix}{key}"),
            values: Vec::new(),
            format: TimestampFormat::Rfc822,
            prefix: Some(prefix),
        };
    }

    fn end_map(&mut self) {
        self.depth = self.depth.saturating_sub(1);
        if self.to_body() {
            self.body.end_map();
        }
    }

    scalars! {
        boolean(value: bool) => value.to_string();
        integer(value: i32) => value.to_string();
        long(value: i64) => value.to_string();
        float(value: f32) => double_text(value.into());
        double(value: f64) => double_text(value);
        string(value: &str) => value;
        document(value: &str) => value;
    }

    fn blob(&mut self, schema: &'static Schema, value: &[u8]) {
        match self.target {
            Target::Body => self.body.blob(schema, value),
            Target::Raw => self.parts.raw = Some(value.to_vec()),
            _ => self.text(&STANDARD.encode(value)),
        }
    }

    fn timestamp(&mut self, schema: &'static Schema, value: Timestamp) {
        match self.target {
            Target::Body => self.body.timestamp(schema, value),
            Target::Header { format, .. } => self.text(&timestamp::print(value, format)),
            _ => {}
        }
    }
}

/// Hands every event on to the XML writer.
macro_rules! delegate {
    ($($method:ident($($argument:ident: $type:ty),*);)*) => {
        $(fn $method(&mut self, $($argument: $type),*) {
            self.writer.$method($($argument),*);
        })*
    };
}

impl ShapeWriter for XmlDocument {
    delegate! {
        begin_structure(schema: &'static Schema);
        member(member: &'static Member);
        end_structure(schema: &'static Schema);
        begin_list(schema: &'static Schema, len: usize);
        item();
        end_list();
        begin_map(schema: &'static Schema, len: usize);
        key(key: &str);
        end_map();
        boolean(schema: &'static Schema, value: bool);
        integer(schema: &'static Schema, value: i32);
        long(schema: &'static Schema, value: i64);
        float(schema: &'static Schema, value: f32);
        double(schema: &'static Schema, value: f64);
        string(schema: &'static Schema, value: &str);
        blob(schema: &'static Schema, value: &[u8]);
        timestamp(schema: &'static Schema, value: Timestamp);
        document(schema: &'static Schema, json: &str);
    }
}
