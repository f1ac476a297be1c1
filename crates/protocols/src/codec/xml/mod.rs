//! XML: bodies of restXml requests, answers of awsQuery, ec2Query and restXml.

mod reader;
mod tree;
mod writer;

pub(crate) use reader::XmlReader;
pub(crate) use tree::Element;
pub(crate) use writer::{XmlWriter, double_text};

/// The name of the elements of a flattened list or map that is `member` of a structure: a list
/// whose elements have a name goes by that name.
fn flattened_name(member: &'static smithy::Member) -> &'static str {
    let element = (member.schema.kind == smithy::Kind::List)
        .then(|| member.schema.members.first()?.wire_name)
        .flatten();
    element.unwrap_or_else(|| member.wire_name())
}
