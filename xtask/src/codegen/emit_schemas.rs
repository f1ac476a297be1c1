//! `schemas.rs`: one static per shape.

use std::fmt::Write as _;

use anyhow::{Context as _, bail};

use super::emit::import;
use super::model::{Reference, Shape};
use super::names::literal;
use super::resolve::Resolved;

pub(crate) fn emit(service: &Resolved<'_>) -> anyhow::Result<String> {
    let mut code = String::new();
    for (name, constant, shape) in service.schemas() {
        let schema = match shape {
            Some(shape) => {
                schema(service, name, shape).with_context(|| format!("schema {name}"))?
            }
            None => format!("Schema::simple({name:?}, Kind::Structure)"),
        };
        write!(code, "\npub static {constant}: Schema = {schema};\n")?;
    }
    let imports = import("smithy", IMPORTS, &code);
    let title = &service.config.title;
    Ok(format!(
        "//! The schemas of {title}, by the model's names.\n\n{imports}{code}"
    ))
}

const IMPORTS: &[&str] = &[
    "Constraints",
    "Kind",
    "Location",
    "Member",
    "Schema",
    "TimestampFormat",
];

fn schema(service: &Resolved<'_>, name: &str, shape: &Shape) -> anyhow::Result<String> {
    let kind = kind(shape)?;
    let mut fields = String::new();
    let members = members(service, shape)?;
    if !members.is_empty() {
        write!(fields, "members: &[{}],", members.join(","))?;
    }
    if let Some(constraints) = constraints(shape)? {
        write!(fields, "constraints: {constraints},")?;
    }
    for (field, holds) in [
        ("flattened", shape.flattened),
        ("sensitive", shape.sensitive),
    ] {
        if holds {
            write!(fields, "{field}: true,")?;
        }
    }
    let simple = format!("Schema::simple({name:?}, Kind::{kind})");
    Ok(if fields.is_empty() {
        simple
    } else {
        format!("Schema {{ {fields} ..{simple} }}")
    })
}

fn kind(shape: &Shape) -> anyhow::Result<&'static str> {
    Ok(match shape.kind.as_str() {
        _ if shape.document => "Document",
        "boolean" => "Boolean",
        "integer" => "Integer",
        "long" => "Long",
        "float" => "Float",
        "double" => "Double",
        "string" => "String",
        "blob" => "Blob",
        "timestamp" => "Timestamp",
        "structure" if shape.union => "Union",
        "structure" => "Structure",
        "list" => "List",
        "map" => "Map",
        other => bail!("unknown type {other}"),
    })
}

fn members(service: &Resolved<'_>, shape: &Shape) -> anyhow::Result<Vec<String>> {
    let named = shape.members.iter();
    let parts = [
        ("member", &shape.member),
        ("key", &shape.key),
        ("value", &shape.value),
    ];
    let parts = parts
        .into_iter()
        .filter_map(|(name, part)| Some((name, part.as_ref()?)));
    named
        .chain(parts)
        .map(|(name, reference)| member(service, shape, name, reference))
        .collect()
}

fn member(
    service: &Resolved<'_>,
    shape: &Shape,
    name: &str,
    reference: &Reference,
) -> anyhow::Result<String> {
    let constant = service.constant(&reference.shape)?;
    let mut code = format!("Member::new({name:?}, &{constant})");
    if let Some(wire_name) = reference
        .location_name
        .as_deref()
        .filter(|wire| *wire != name)
    {
        write!(code, ".with_wire_name({wire_name:?})")?;
    }
    if let Some(query_name) = &reference.query_name {
        write!(code, ".with_query_name({query_name:?})")?;
    }
    if let Some(location) = location(shape, name, reference)? {
        write!(code, ".with_location(Location::{location})")?;
    }
    if let Some(namespace) = &reference.xml_namespace {
        write!(code, ".with_xml_namespace({:?})", namespace.uri)?;
    }
    let target = service.model.shape(&reference.shape)?;
    let format = reference
        .timestamp_format
        .as_ref()
        .or(target.timestamp_format.as_ref());
    if let Some(format) = format {
        write!(
            code,
            ".with_timestamp_format(TimestampFormat::{})",
            timestamp_format(format)?
        )?;
    }
    for (method, holds) in [
        (
            "with_required",
            shape.required.iter().any(|required| required == name),
        ),
        ("with_flattened", reference.flattened),
        ("with_xml_attribute", reference.xml_attribute),
    ] {
        if holds {
            write!(code, ".{method}()")?;
        }
    }
    Ok(code)
}

/// The location, unless it is the body.
fn location(
    shape: &Shape,
    name: &str,
    reference: &Reference,
) -> anyhow::Result<Option<&'static str>> {
    if shape.payload.as_deref() == Some(name) {
        return Ok(Some("Payload"));
    }
    Ok(match reference.location.as_deref() {
        None => None,
        Some("header") => Some("Header"),
        Some("headers") => Some("Headers"),
        Some("querystring") => Some("QueryString"),
        Some("uri") => Some("Uri"),
        Some("statusCode") => Some("StatusCode"),
        Some(other) => bail!("unknown location {other}"),
    })
}

fn timestamp_format(format: &str) -> anyhow::Result<&'static str> {
    Ok(match format {
        "unixTimestamp" => "UnixTimestamp",
        "iso8601" => "Iso8601",
        "rfc822" => "Rfc822",
        other => bail!("unknown timestamp format {other}"),
    })
}

fn constraints(shape: &Shape) -> anyhow::Result<Option<String>> {
    let mut fields = String::new();
    for (field, bound) in [("min", &shape.min), ("max", &shape.max)] {
        if let Some(bound) = bound {
            let bound = bound.as_f64().context("a bound is not a number")?;
            write!(fields, "{field}: Some({bound:?}),")?;
        }
    }
    if let Some(pattern) = &shape.pattern {
        write!(fields, "pattern: Some({}),", literal(pattern))?;
    }
    if !shape.values.is_empty() {
        let values: Vec<String> = shape.values.iter().map(|value| literal(value)).collect();
        write!(fields, "values: &[{}],", values.join(","))?;
    }
    Ok((!fields.is_empty()).then(|| format!("Constraints {{ {fields} ..Constraints::NONE }}")))
}
