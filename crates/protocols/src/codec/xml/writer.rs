//! Shapes to XML text.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use smithy::{Member, Schema, ShapeWriter, Timestamp, TimestampFormat};

use super::flattened_name;
use crate::codec::timestamp;

/// Writes XML. Tags that belong to no shape (the envelopes) are written by name.
#[derive(Debug, Default)]
pub(crate) struct XmlWriter {
    out: String,
    open: Vec<Frame>,
    /// The tag of the value to come; none at the root, where the caller has written it.
    pending: Option<Tag>,
}

/// How a value is to be tagged.
#[derive(Debug, Clone, Copy)]
struct Tag {
    name: &'static str,
    namespace: Option<&'static str>,
    flattened: bool,
    attribute: bool,
    format: TimestampFormat,
}

impl Tag {
    fn named(member: &'static Member, name: &'static str) -> Self {
        Self {
            name,
            namespace: member.xml_namespace,
            flattened: member.is_flattened(),
            attribute: member.xml_attribute,
            format: member.timestamp_format,
        }
    }
}

#[derive(Debug)]
enum Frame {
    Structure {
        tag: Option<&'static str>,
        /// Where attributes go in the text.
        attributes_at: usize,
    },
    List {
        /// The wrapper; none when flattened.
        tag: Option<&'static str>,
        element: Option<Tag>,
    },
    Map {
        tag: Option<&'static str>,
        entry: &'static str,
        key: &'static str,
        value: Option<Tag>,
        in_entry: bool,
    },
}

impl XmlWriter {
    /// A document with the XML declaration that AWS's REST services send.
    pub(crate) fn document_start() -> Self {
        Self {
            out: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".to_owned(),
            ..Self::default()
        }
    }

    pub(crate) fn finish(self) -> Vec<u8> {
        self.out.into_bytes()
    }

    /// Gives the value to come the tag of a document's root or of a payload.
    pub(crate) fn tag_next(
        &mut self,
        name: &'static str,
        namespace: Option<&'static str>,
        format: TimestampFormat,
    ) {
        let tag = Tag {
            name,
            namespace,
            flattened: false,
            attribute: false,
            format,
        };
        self.pending = Some(tag);
    }

    pub(crate) fn start_tag(&mut self, name: &str, namespace: Option<&str>) {
        self.out.push('<');
        self.out.push_str(name);
        if let Some(namespace) = namespace {
            self.out.push_str(" xmlns=\"");
            escape(&mut self.out, namespace);
            self.out.push('"');
        }
        self.out.push('>');
    }

    pub(crate) fn end_tag(&mut self, name: &str) {
        self.out.push_str("</");
        self.out.push_str(name);
        self.out.push('>');
    }

    /// A tag with text in it.
    pub(crate) fn text_tag(&mut self, name: &str, text: &str) {
        self.start_tag(name, None);
        escape(&mut self.out, text);
        self.end_tag(name);
    }

    /// Writes the start tag of the pending value and returns its name.
    fn open_pending(&mut self) -> Option<&'static str> {
        let tag = self.pending.take()?;
        self.start_tag(tag.name, tag.namespace);
        Some(tag.name)
    }

    fn close(&mut self, tag: Option<&'static str>) {
        if let Some(tag) = tag {
            self.end_tag(tag);
        }
    }

    fn scalar(&mut self, text: &str) {
        match self.pending.take() {
            Some(tag) if tag.attribute => self.attribute(tag.name, text),
            Some(tag) => {
                self.start_tag(tag.name, tag.namespace);
                escape(&mut self.out, text);
                self.end_tag(tag.name);
            }
            None => escape(&mut self.out, text),
        }
    }

    /// Puts an attribute into the start tag of the open structure.
    fn attribute(&mut self, name: &str, value: &str) {
        let Some(Frame::Structure { attributes_at, .. }) = self.open.last_mut() else {
            return;
        };
        let mut text = format!(" {name}=\"");
        escape(&mut text, value);
        text.push('"');
        self.out.insert_str(*attributes_at, &text);
        *attributes_at += text.len();
    }
}

impl ShapeWriter for XmlWriter {
    fn begin_structure(&mut self, _schema: &'static Schema) {
        let tag = self.open_pending();
        let attributes_at = self.out.len().saturating_sub(1);
        self.open.push(Frame::Structure { tag, attributes_at });
    }

    fn member(&mut self, member: &'static Member) {
        self.pending = Some(Tag::named(member, member.wire_name()));
        if let Some(tag) = self.pending.as_mut().filter(|tag| tag.flattened) {
            tag.name = flattened_name(member);
        }
    }

    fn end_structure(&mut self, _schema: &'static Schema) {
        if let Some(Frame::Structure { tag, .. }) = self.open.pop() {
            self.close(tag);
        }
    }

    fn begin_list(&mut self, schema: &'static Schema, _len: usize) {
        let element = schema.members.first();
        let frame = match self.pending.filter(|tag| tag.flattened) {
            Some(tag) => {
                self.pending = None;
                let element = element.map(|element| Tag::named(element, tag.name));
                Frame::List { tag: None, element }
            }
            None => Frame::List {
                tag: self.open_pending(),
                element: element.map(|element| Tag::named(element, element.wire_name())),
            },
        };
        self.open.push(frame);
    }

    fn item(&mut self) {
        if let Some(Frame::List { element, .. }) = self.open.last() {
            self.pending = *element;
        }
    }

    fn end_list(&mut self) {
        if let Some(Frame::List { tag, .. }) = self.open.pop() {
            self.close(tag);
        }
    }

    fn begin_map(&mut self, schema: &'static Schema, _len: usize) {
        let key = schema.members.first().map_or("key", Member::wire_name);
        let value = schema
            .members
            .get(1)
            .map(|value| Tag::named(value, value.wire_name()));
        let (tag, entry) = match self.pending.filter(|tag| tag.flattened) {
            Some(tag) => {
                self.pending = None;
                (None, tag.name)
            }
            None => (self.open_pending(), "entry"),
        };
        self.open.push(Frame::Map {
            tag,
            entry,
            key,
            value,
            in_entry: false,
        });
    }

    fn key(&mut self, key: &str) {
        let Some(Frame::Map {
            entry,
            key: key_tag,
            value,
            in_entry,
            ..
        }) = self.open.last_mut()
        else {
            return;
        };
        let (entry, key_tag, value) = (*entry, *key_tag, *value);
        if std::mem::replace(in_entry, true) {
            self.end_tag(entry);
        }
        self.start_tag(entry, None);
        self.text_tag(key_tag, key);
        self.pending = value;
    }

    fn end_map(&mut self) {
        if let Some(Frame::Map {
            tag,
            entry,
            in_entry,
            ..
        }) = self.open.pop()
        {
            if in_entry {
                self.end_tag(entry);
            }
            self.close(tag);
        }
    }

    fn boolean(&mut self, _schema: &'static Schema, value: bool) {
        self.scalar(if value { "true" } else { "false" });
    }

    fn integer(&mut self, _schema: &'static Schema, value: i32) {
        self.scalar(&value.to_string());
    }

    fn long(&mut self, _schema: &'static Schema, value: i64) {
        self.scalar(&value.to_string());
    }

    fn float(&mut self, schema: &'static Schema, value: f32) {
        if value.is_finite() {
            self.scalar(&format!("{value:?}"));
        } else {
            self.double(schema, value.into());
        }
    }

    fn double(&mut self, _schema: &'static Schema, value: f64) {
        self.scalar(&double_text(value));
    }

    fn string(&mut self, _schema: &'static Schema, value: &str) {
        self.scalar(value);
    }

    fn blob(&mut self, _schema: &'static Schema, value: &[u8]) {
        self.scalar(&STANDARD.encode(value));
    }

    fn timestamp(&mut self, _schema: &'static Schema, value: Timestamp) {
        let format = self
            .pending
            .map_or(TimestampFormat::Default, |tag| tag.format);
        self.scalar(&timestamp::print(value, format));
    }

    fn document(&mut self, _schema: &'static Schema, json: &str) {
        self.scalar(json);
    }
}

/// A number as XML Schema spells it.
pub(crate) fn double_text(value: f64) -> String {
    if value.is_nan() {
        "NaN".to_owned()
    } else if value.is_infinite() {
        if value > 0.0 { "Infinity" } else { "-Infinity" }.to_owned()
    } else {
        format!("{value:?}")
    }
}

/// Characters that XML 1.0 cannot say, not even as a reference, become U+FFFD.
fn escape(out: &mut String, text: &str) {
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\r' => out.push_str("&#xD;"),
            '\t' | '\n' => out.push(character),
            '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => out.push('\u{fffd}'),
            _ => out.push(character),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::Element;
    use super::*;

    proptest! {
        #[test]
        fn text_reads_back(text in "[^\\x00-\\x08\\x0b-\\x0c\\x0e-\\x1f\u{fffe}\u{ffff}]{0,40}") {
            let mut writer = XmlWriter::default();
            writer.text_tag("a", &text);
            let root = Element::parse(&writer.finish()).unwrap().unwrap();
            prop_assert_eq!(root.text, text);
        }
    }
}
