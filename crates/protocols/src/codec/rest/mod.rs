//! HTTP bindings: members in paths, query strings, headers and payloads (restJson, restXml).

mod reader;
mod writer;

pub(crate) use reader::{Body, RestReader};
pub(crate) use writer::{RestParts, RestWriter, XmlDocument};
