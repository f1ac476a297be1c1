//! The part of botocore's `service-2.json` that Neargate uses, and how `models/` stores it.
//!
//! Reading drops what has no field here, above all the prose. Writing is compact and has one line
//! per operation, shape and member, so that a newer model makes a readable diff.

use std::fmt::Write as _;
use std::path::Path;

use anyhow::Context as _;
use serde::{Deserialize, Serialize};

use super::ordered::Ordered;

/// One service.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Model {
    pub(crate) metadata: Metadata,
    pub(crate) operations: Ordered<Operation>,
    pub(crate) shapes: Ordered<Shape>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Metadata {
    pub(crate) api_version: String,
    pub(crate) endpoint_prefix: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) signing_name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) json_version: Option<String>,
    pub(crate) protocols: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) target_prefix: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) xml_namespace: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) aws_query_compatible: Option<Empty>,
}

/// `{}`: a trait whose presence is its meaning.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Empty {}

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Operation {
    pub(crate) http: Http,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) input: Option<Reference>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) output: Option<Reference>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) errors: Vec<ErrorReference>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) authtype: Option<String>,
    /// The shape of the events that the answer streams, see [`Model::separate_events`].
    #[serde(skip)]
    pub(crate) events: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Http {
    pub(crate) method: String,
    pub(crate) request_uri: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) response_code: Option<u16>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct ErrorReference {
    pub(crate) shape: String,
}

/// The use of a shape: as a member, element, key, value, input or output.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Reference {
    pub(crate) shape: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) location: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) location_name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) query_name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) result_wrapper: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) timestamp_format: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) xml_namespace: Option<XmlNamespace>,
    #[serde(default, skip_serializing_if = "is_false")]
    pub(crate) flattened: bool,
    #[serde(default, skip_serializing_if = "is_false")]
    pub(crate) xml_attribute: bool,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct XmlNamespace {
    pub(crate) uri: String,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Shape {
    #[serde(rename = "type")]
    pub(crate) kind: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) required: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) member: Option<Reference>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) key: Option<Reference>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) value: Option<Reference>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) payload: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) timestamp_format: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) min: Option<serde_json::Number>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) max: Option<serde_json::Number>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) pattern: Option<String>,
    #[serde(rename = "enum", default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) values: Vec<String>,
    #[serde(default, skip_serializing_if = "is_false")]
    pub(crate) flattened: bool,
    #[serde(default, skip_serializing_if = "is_false")]
    pub(crate) sensitive: bool,
    #[serde(default, skip_serializing_if = "is_false")]
    pub(crate) union: bool,
    #[serde(default, skip_serializing_if = "is_false")]
    pub(crate) document: bool,
    #[serde(default, skip_serializing_if = "is_false")]
    pub(crate) eventstream: bool,
    #[serde(default, skip_serializing_if = "is_false")]
    pub(crate) exception: bool,
    #[serde(default, skip_serializing_if = "is_false")]
    pub(crate) fault: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) error: Option<ErrorTrait>,
    #[serde(default, skip_serializing_if = "Ordered::is_empty")]
    pub(crate) members: Ordered<Reference>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ErrorTrait {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) code: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) http_status_code: Option<u16>,
    #[serde(default, skip_serializing_if = "is_false")]
    pub(crate) sender_fault: bool,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes references")]
fn is_false(value: &bool) -> bool {
    !value
}

impl Model {
    /// Reads `models/<name>.json`.
    pub(crate) fn load(root: &Path, name: &str) -> anyhow::Result<Self> {
        let path = root.join("models").join(format!("{name}.json"));
        let text = fs_err::read_to_string(&path)?;
        Self::parse(&text).with_context(|| format!("reading {}", path.display()))
    }

    pub(crate) fn parse(text: &str) -> anyhow::Result<Self> {
        Ok(serde_json::from_str(text)?)
    }

    /// Takes event streams out of the outputs that hold them, since they come after the output and
    /// not in it. Errors are no members of a stream's shape either: any event may be an error.
    pub(crate) fn separate_events(&mut self) {
        let streams: Vec<(String, String)> = self
            .shapes
            .iter()
            .flat_map(|(holder, shape)| {
                let members = shape.members.iter();
                members.map(move |(_, member)| (holder.to_owned(), member.shape.clone()))
            })
            .filter(|(_, member)| {
                self.shapes
                    .get(member)
                    .is_some_and(|shape| shape.eventstream)
            })
            .collect();
        for (holder, stream) in streams {
            for (_, operation) in self.operations.iter_mut() {
                if operation
                    .output
                    .as_ref()
                    .is_some_and(|output| output.shape == holder)
                {
                    operation.events = Some(stream.clone());
                }
            }
            let errors: Vec<String> = self
                .shapes
                .iter()
                .filter(|(_, shape)| shape.exception)
                .map(|(name, _)| name.to_owned())
                .collect();
            for (name, shape) in self.shapes.iter_mut() {
                if name == holder {
                    shape.members.retain(|_, member| member.shape != stream);
                } else if name == stream {
                    shape
                        .members
                        .retain(|_, member| !errors.contains(&member.shape));
                    shape.eventstream = false;
                    shape.union = true;
                }
            }
        }
    }

    pub(crate) fn shape(&self, name: &str) -> anyhow::Result<&Shape> {
        self.shapes
            .get(name)
            .with_context(|| format!("the model has no shape {name}"))
    }

    /// The text of `models/<name>.json`.
    pub(crate) fn render(&self) -> anyhow::Result<String> {
        let mut text = format!(
            "{{\"metadata\":{},\n",
            serde_json::to_string(&self.metadata)?
        );
        text.push_str("\"operations\":{\n");
        for (index, (name, operation)) in self.operations.iter().enumerate() {
            let line = serde_json::to_string(operation)?;
            write!(text, "{}\"{name}\":{line}", separator(index))?;
        }
        text.push_str("\n},\n\"shapes\":{\n");
        for (index, (name, shape)) in self.shapes.iter().enumerate() {
            write!(
                text,
                "{}\"{name}\":{}",
                separator(index),
                render_shape(shape)?
            )?;
        }
        text.push_str("\n}}\n");
        Ok(text)
    }
}

impl Shape {
    /// References that this shape makes to others, in the model's order.
    pub(crate) fn references(&self) -> impl Iterator<Item = &Reference> {
        let members = self.members.iter().map(|(_, reference)| reference);
        members
            .chain(&self.member)
            .chain(&self.key)
            .chain(&self.value)
    }

    /// Whether Rust gets a struct for it.
    pub(crate) fn is_structure(&self) -> bool {
        self.kind == "structure" && !self.document && !self.exception
    }
}

fn separator(index: usize) -> &'static str {
    if index == 0 { "" } else { ",\n" }
}

/// A shape on one line, but its members on lines of their own.
fn render_shape(shape: &Shape) -> anyhow::Result<String> {
    let mut outer = shape.clone();
    let members = std::mem::take(&mut outer.members);
    let mut text = serde_json::to_string(&outer)?;
    if members.is_empty() {
        return Ok(text);
    }
    text.pop();
    text.push_str(",\"members\":{\n");
    for (index, (name, member)) in members.iter().enumerate() {
        let line = serde_json::to_string(member)?;
        write!(text, "{}  \"{name}\":{line}", separator(index))?;
    }
    text.push_str("}}");
    Ok(text)
}
