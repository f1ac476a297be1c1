//! Shapes from a parameter tree.

use smithy::{Kind, Member, ReadError, Schema, ShapeReader, TimestampFormat};

use super::Node;
use crate::codec::text::{self, read_scalars_from_text};

/// Which of the two query protocols names the parameters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Dialect {
    /// Lists are `Name.member.N` unless flattened, maps `Name.entry.N.key`.
    Aws,
    /// Lists are `Name.N`; names are capitalised.
    Ec2,
}

/// A reader that stands on one node.
pub(crate) struct QueryReader<'a> {
    node: &'a Node,
    dialect: Dialect,
    flattened: bool,
    format: TimestampFormat,
}

impl<'a> QueryReader<'a> {
    pub(crate) fn new(root: &'a Node, dialect: Dialect) -> Self {
        Self {
            node: root,
            dialect,
            flattened: false,
            format: TimestampFormat::Default,
        }
    }

    fn at(&self, node: &'a Node, member: &'static Member) -> Self {
        Self {
            node,
            dialect: self.dialect,
            flattened: member.is_flattened(),
            format: member.timestamp_format,
        }
    }

    fn find(&self, member: &'static Member) -> Option<&'a Node> {
        match self.dialect {
            Dialect::Aws => {
                // A flattened list whose elements have a name goes by that name.
                let element = (member.is_flattened() && member.schema.kind == Kind::List)
                    .then(|| member.schema.members.first()?.wire_name)
                    .flatten();
                element
                    .and_then(|name| self.node.child(name))
                    .or_else(|| self.node.child(member.wire_name()))
            }
            Dialect::Ec2 => {
                let named = member.query_name.and_then(|name| self.node.child(name));
                named
                    .or_else(|| self.node.child(&capitalised(member.wire_name())))
                    .or_else(|| self.node.child(&capitalised(member.name)))
            }
        }
    }

    /// The node whose numbered children are the elements.
    fn items(&self, inner_name: Option<&str>) -> &'a Node {
        if self.flattened || self.dialect == Dialect::Ec2 {
            return self.node;
        }
        inner_name
            .and_then(|name| self.node.child(name))
            .or_else(|| self.node.child("member"))
            .unwrap_or(self.node)
    }

    fn text(&self, expected: &'static str) -> Result<&str, ReadError> {
        match &self.node.value {
            Some(value) => Ok(value),
            None => Err(text::wrong_type(expected, "a structure or list")),
        }
    }

    fn timestamp_format(&self) -> TimestampFormat {
        self.format
    }
}

impl ShapeReader for QueryReader<'_> {
    read_scalars_from_text!();

    fn read_structure(
        &mut self,
        schema: &'static Schema,
        member: &mut dyn FnMut(usize, &mut dyn ShapeReader) -> Result<(), ReadError>,
    ) -> Result<(), ReadError> {
        if self
            .node
            .value
            .as_ref()
            .is_some_and(|value| !value.is_empty())
        {
            return Err(text::wrong_type("a structure", "a value"));
        }
        for (index, described) in schema.members.iter().enumerate() {
            let Some(node) = self.find(described) else {
                continue;
            };
            if node.is_empty() && is_absent_when_empty(described.schema) {
                continue;
            }
            let mut reader = self.at(node, described);
            member(index, &mut reader).map_err(|error| error.inside(described.wire_name()))?;
        }
        Ok(())
    }

    fn read_list(
        &mut self,
        schema: &'static Schema,
        item: &mut dyn FnMut(&mut dyn ShapeReader) -> Result<(), ReadError>,
    ) -> Result<(), ReadError> {
        if self
            .node
            .value
            .as_ref()
            .is_some_and(|value| !value.is_empty())
        {
            return Err(text::wrong_type("a list", "a value"));
        }
        let Some(element) = schema.members.first() else {
            return Ok(());
        };
        for (index, node) in self.items(element.wire_name).indexed() {
            let mut reader = self.at(node, element);
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
        for (index, node) in self.items(Some("entry")).indexed() {
            let key = node
                .child(key_member.wire_name())
                .and_then(|node| node.value.clone());
            let Some(key) = key else {
                return Err(text::bad_value("the entry has no key").inside(format!("[{index}]")));
            };
            let Some(value) = node.child(value_member.wire_name()) else {
                continue;
            };
            let mut reader = self.at(value, value_member);
            entry(key, &mut reader).map_err(|error| error.inside(format!("[{index}]")))?;
        }
        Ok(())
    }
}

/// `Count=` and `Enabled=` cannot be values; clients (Terraform) send them for "not set". An empty
/// list or free string is a value.
fn is_absent_when_empty(schema: &Schema) -> bool {
    match schema.kind {
        Kind::String => !schema.constraints.values.is_empty(),
        Kind::Blob | Kind::List | Kind::Map => false,
        _ => true,
    }
}

fn capitalised(name: &str) -> String {
    let mut chars = name.chars();
    chars.next().map_or_else(String::new, |first| {
        first.to_ascii_uppercase().to_string() + chars.as_str()
    })
}
