//! XML text to a tree of elements, bounded, without document types or own entities.

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use crate::codec::DecodeError;
use crate::codec::value::Budget;

/// One element. Names are without their namespace prefix.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Element {
    pub(crate) name: String,
    pub(crate) attributes: Vec<(String, String)>,
    pub(crate) children: Vec<Element>,
    /// All text directly inside, joined.
    pub(crate) text: String,
}

impl Element {
    /// Parses a document; `None` when it is empty.
    pub(crate) fn parse(body: &[u8]) -> Result<Option<Self>, DecodeError> {
        let text = std::str::from_utf8(body).map_err(|_| malformed("it is not UTF-8"))?;
        let mut builder = Builder::default();
        let mut reader = Reader::from_str(text.trim_start_matches('\u{feff}').trim());
        loop {
            match reader
                .read_event()
                .map_err(|error| malformed(&error.to_string()))?
            {
                Event::Start(start) => builder.open(&start)?,
                Event::Empty(start) => {
                    builder.open(&start)?;
                    builder.close();
                }
                Event::End(_) => builder.close(),
                Event::Text(text) => builder.text(&text.xml10_content())?,
                Event::CData(text) => builder.text(&text.xml10_content())?,
                Event::GeneralRef(reference) => {
                    let character = match reference.resolve_char_ref() {
                        Ok(Some(character)) => Some(character),
                        Ok(None) => predefined(&reference.xml10_content()),
                        Err(_) => None,
                    };
                    let character = character.ok_or_else(|| malformed("an unknown entity"))?;
                    builder.text(character.encode_utf8(&mut [0; 4]))?;
                }
                Event::DocType(_) => return Err(malformed("document types are not accepted")),
                Event::Decl(_) | Event::PI(_) | Event::Comment(_) => {}
                Event::Eof => return builder.finish(),
            }
        }
    }

    /// The value of an attribute.
    pub(crate) fn attribute(&self, name: &str) -> Option<&String> {
        let local = local(name);
        self.attributes
            .iter()
            .find(|(key, _)| key == local)
            .map(|(_, value)| value)
    }
}

#[derive(Debug)]
struct Builder {
    /// The elements that are open, outermost first.
    open: Vec<Element>,
    root: Option<Element>,
    budget: Budget,
}

impl Default for Builder {
    fn default() -> Self {
        Self {
            open: Vec::new(),
            root: None,
            budget: Budget::new(),
        }
    }
}

impl Builder {
    fn open(&mut self, start: &BytesStart<'_>) -> Result<(), DecodeError> {
        if self.root.is_some() {
            return Err(malformed("there is more than one root"));
        }
        if self.open.len() >= Budget::MAX_DEPTH as usize {
            return Err(malformed("nested too deeply"));
        }
        self.take()?;
        let mut element = Element {
            name: local_of(start),
            ..Element::default()
        };
        for attribute in start.attributes() {
            self.take()?;
            let attribute = attribute.map_err(|error| malformed(&error.to_string()))?;
            let value = attribute
                .normalized_value(XmlVersion::Implicit1_0)
                .map_err(|error| malformed(&error.to_string()))?;
            let name: &str = attribute.key.0;
            element
                .attributes
                .push((local(name).to_owned(), value.into_owned()));
        }
        self.open.push(element);
        Ok(())
    }

    /// The parser has checked that ends match starts.
    fn close(&mut self) {
        let Some(element) = self.open.pop() else {
            return;
        };
        match self.open.last_mut() {
            Some(parent) => parent.children.push(element),
            None => self.root = Some(element),
        }
    }

    fn text(&mut self, text: &str) -> Result<(), DecodeError> {
        match self.open.last_mut() {
            Some(element) => element.text.push_str(text),
            None if text.trim().is_empty() => {}
            None => return Err(malformed("there is text outside the root")),
        }
        Ok(())
    }

    fn take(&mut self) -> Result<(), DecodeError> {
        self.budget
            .take()
            .ok_or_else(|| malformed("too many elements"))
    }

    fn finish(self) -> Result<Option<Element>, DecodeError> {
        if self.open.is_empty() {
            Ok(self.root)
        } else {
            Err(malformed("it ends too early"))
        }
    }
}

fn malformed(what: &str) -> DecodeError {
    DecodeError::Malformed(format!("not well-formed XML: {what}"))
}

fn predefined(name: &str) -> Option<char> {
    match name {
        "lt" => Some('<'),
        "gt" => Some('>'),
        "amp" => Some('&'),
        "apos" => Some('\''),
        "quot" => Some('"'),
        _ => None,
    }
}

fn local_of(start: &BytesStart<'_>) -> String {
    let name = start.name();
    let name: &str = name.0;
    local(name).to_owned()
}

fn local(name: &str) -> &str {
    name.rsplit_once(':').map_or(name, |(_, local)| local)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn reads_text_entities_and_attributes() {
        let body = br#"<?xml version="1.0"?><a xmlns="u" x:t="1 &amp; 2"><!-- c --><b>x&lt;y&#65;<![CDATA[<z>]]></b></a>"#;
        let root = Element::parse(body).unwrap().unwrap();
        assert_eq!(root.name, "a");
        assert_eq!(root.attribute("t").unwrap(), "1 & 2");
        assert_eq!(root.children[0].text, "x<yA<z>");
        assert_eq!(Element::parse(b"  ").unwrap(), None);
    }

    #[test]
    fn refuses_what_is_not_plain_xml() {
        let deep = "<a>".repeat(100) + &"</a>".repeat(100);
        for body in [
            "<a>",
            "<a></b>",
            "<a/><b/>",
            "x<a/>",
            "<a>&x;</a>",
            "<a>&#0;</a>",
            r#"<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>"#,
            &deep,
        ] {
            assert!(Element::parse(body.as_bytes()).is_err(), "{body}");
        }
    }

    proptest! {
        #[test]
        fn never_panics(body in "[<>/a-c&;#x0-9=\"' !\\[\\]-]{0,80}") {
            let _ = Element::parse(body.as_bytes());
        }
    }
}
