//! Shapes from XML elements.

use smithy::{Kind, Member, ReadError, Schema, ShapeReader, TimestampFormat};

use super::{Element, flattened_name};
use crate::codec::text::{self, read_scalars_from_text};

/// A reader that stands on an element, on an attribute's text, or on the elements of a flattened
/// list or map.
pub(crate) struct XmlReader<'a> {
    place: Place<'a>,
    format: TimestampFormat,
}

enum Place<'a> {
    Element(&'a Element),
    Attribute(&'a str),
    Flattened(Vec<&'a Element>),
}

impl<'a> XmlReader<'a> {
    pub(crate) fn new(element: &'a Element) -> Self {
        Self {
            place: Place::Element(element),
            format: TimestampFormat::Default,
        }
    }

    fn at(element: &'a Element, member: &'static Member) -> Self {
        Self {
            place: Place::Element(element),
            format: member.timestamp_format,
        }
    }

    fn find(element: &'a Element, member: &'static Member) -> Option<Self> {
        let format = member.timestamp_format;
        let place = if member.xml_attribute {
            Place::Attribute(element.attribute(member.wire_name())?)
        } else if member.is_flattened() && matches!(member.schema.kind, Kind::List | Kind::Map) {
            let name = flattened_name(member);
            let items: Vec<_> = element
                .children
                .iter()
                .filter(|item| item.name == name)
                .collect();
            if items.is_empty() {
                return None;
            }
            Place::Flattened(items)
        } else {
            let name = member.wire_name();
            Place::Element(element.children.iter().find(|child| child.name == name)?)
        };
        Some(Self { place, format })
    }

    /// The elements of a list or map.
    fn items(&self, name: &str) -> Result<Vec<&'a Element>, ReadError> {
        match &self.place {
            Place::Element(element) => Ok(element
                .children
                .iter()
                .filter(|item| item.name == name)
                .collect()),
            Place::Flattened(items) => Ok(items.clone()),
            Place::Attribute(_) => Err(text::wrong_type("a list", "an attribute")),
        }
    }

    fn text(&self, expected: &'static str) -> Result<&str, ReadError> {
        match &self.place {
            Place::Element(element) if element.children.is_empty() => Ok(&element.text),
            Place::Attribute(text) => Ok(text),
            Place::Flattened(items) => match items.as_slice() {
                [element] => Ok(&element.text),
                _ => Err(text::wrong_type(expected, "a list")),
            },
            Place::Element(_) => Err(text::wrong_type(expected, "elements")),
        }
    }

    fn timestamp_format(&self) -> TimestampFormat {
        self.format
    }
}

impl ShapeReader for XmlReader<'_> {
    read_scalars_from_text!();

    fn read_structure(
        &mut self,
        schema: &'static Schema,
        member: &mut dyn FnMut(usize, &mut dyn ShapeReader) -> Result<(), ReadError>,
    ) -> Result<(), ReadError> {
        let Place::Element(element) = self.place else {
            return Err(text::wrong_type("a structure", "text"));
        };
        if element.children.is_empty() && !element.text.trim().is_empty() {
            return Err(text::wrong_type("a structure", "text"));
        }
        for (index, described) in schema.members.iter().enumerate() {
            if let Some(mut reader) = Self::find(element, described) {
                member(index, &mut reader).map_err(|error| error.inside(described.wire_name()))?;
            }
        }
        Ok(())
    }

    fn read_list(
        &mut self,
        schema: &'static Schema,
        item: &mut dyn FnMut(&mut dyn ShapeReader) -> Result<(), ReadError>,
    ) -> Result<(), ReadError> {
        let Some(member) = schema.members.first() else {
            return Ok(());
        };
        for (index, element) in self.items(member.wire_name())?.into_iter().enumerate() {
            let mut reader = Self::at(element, member);
            item(&mut reader).map_err(|error| error.inside(format!("[{index}]")))?;
        }
        Ok(())
    }

    fn read_map(
        &mut self,
        schema: &'static Schema,
        entry: &mut dyn FnMut(String, &mut dyn ShapeReader) -> Result<(), ReadError>,
    ) -> Result<(), ReadError> {
        let [key_member, value_member] = schema.members else {
            return Ok(());
        };
        for element in self.items("entry")? {
            let Some(key) = Self::find(element, key_member) else {
                return Err(text::bad_value("the entry has no key"));
            };
            let key = key.text("a string")?.to_owned();
            if let Some(mut value) = Self::find(element, value_member) {
                entry(key.clone(), &mut value).map_err(|error| error.inside(key))?;
            }
        }
        Ok(())
    }
}
