//! From botocore's model to `models/<service>.json`: only what the listed operations reach.

use std::collections::BTreeSet;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, ensure};

use super::config::Service;
use super::model::{Model, Operation, Shape};
use super::ordered::Ordered;

/// Finds the newest model of the service in an unpacked botocore wheel and strips it.
pub(crate) fn strip_from_wheel(wheel: &Path, service: &Service) -> anyhow::Result<Model> {
    let path = newest(&wheel.join("botocore/data").join(&service.model))?;
    let compressed = fs_err::read(&path)?;
    let mut text = String::new();
    flate2::read::GzDecoder::new(compressed.as_slice())
        .read_to_string(&mut text)
        .with_context(|| format!("unpacking {}", path.display()))?;
    let model = Model::parse(&text).with_context(|| format!("reading {}", path.display()))?;
    strip(model, service)
}

/// Keeps the names of all operations, everything about the generated ones, and of all errors what
/// goes over the wire.
pub(crate) fn strip(model: Model, service: &Service) -> anyhow::Result<Model> {
    for name in service.listed() {
        ensure!(
            model.operations.get(name).is_some(),
            "the model of {} has no operation {name}",
            service.model
        );
    }
    let reached = reach(&model, service)?;
    let mut operations: Ordered<Operation> = model
        .operations
        .into_iter()
        .map(|(name, operation)| {
            let kept = if service.generates(&name) {
                operation
            } else {
                name_only(operation)
            };
            (name, kept)
        })
        .collect();
    operations.sort();
    let mut shapes: Ordered<Shape> = model
        .shapes
        .into_iter()
        .filter(|(name, shape)| shape.exception || reached.contains(name))
        .map(|(name, shape)| {
            (
                name,
                if shape.exception {
                    error_only(shape)
                } else {
                    shape
                },
            )
        })
        .collect();
    shapes.sort();
    Ok(Model {
        metadata: model.metadata,
        operations,
        shapes,
    })
}

/// The shapes that inputs and outputs of generated operations consist of.
fn reach(model: &Model, service: &Service) -> anyhow::Result<BTreeSet<String>> {
    let mut reached = BTreeSet::new();
    let mut open: Vec<&str> = Vec::new();
    for (name, operation) in model.operations.iter() {
        if service.generates(name) {
            let ends = operation.input.iter().chain(&operation.output);
            open.extend(ends.map(|reference| reference.shape.as_str()));
        }
    }
    while let Some(name) = open.pop() {
        if reached.insert(name.to_owned()) {
            let references = model.shape(name)?.references();
            open.extend(references.map(|reference| reference.shape.as_str()));
        }
    }
    Ok(reached)
}

/// The operation with nothing but what finding it in a request needs.
fn name_only(operation: Operation) -> Operation {
    Operation {
        input: None,
        output: None,
        errors: Vec::new(),
        ..operation
    }
}

/// The model in the folder with the greatest date.
fn newest(folder: &Path) -> anyhow::Result<PathBuf> {
    let mut versions = Vec::new();
    for entry in fs_err::read_dir(folder)? {
        versions.push(entry?.path().join("service-2.json.gz"));
    }
    versions.retain(|path| path.exists());
    versions.sort();
    versions
        .pop()
        .with_context(|| format!("{} holds no model", folder.display()))
}

/// The error with nothing but its code, status and fault: answers carry only a message.
fn error_only(shape: Shape) -> Shape {
    Shape {
        members: Ordered::default(),
        required: Vec::new(),
        ..shape
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    #[test]
    fn only_what_generated_operations_reach_remains() {
        let stripped = strip(sample::model(), &sample::service()).unwrap();
        let operations: Vec<&str> = stripped.operations.iter().map(|(name, _)| name).collect();
        assert_eq!(operations, ["DropBox", "OpenBox", "PutBox"]);
        let known = stripped.operations.get("OpenBox").unwrap();
        assert!(known.input.is_none());
        assert_eq!(known.authtype.as_deref(), Some("none"));
        assert!(stripped.shapes.get("Secret").is_none());
        assert!(stripped.shapes.get("Boxes").is_some());
        let error = stripped.shapes.get("BadBoxException").unwrap();
        assert!(error.members.is_empty());
    }

    #[test]
    fn rendering_drops_prose_and_reads_back() {
        let text = strip(sample::model(), &sample::service())
            .unwrap()
            .render()
            .unwrap();
        assert!(!text.contains("prose"));
        assert_eq!(Model::parse(&text).unwrap().render().unwrap(), text);
    }
}
