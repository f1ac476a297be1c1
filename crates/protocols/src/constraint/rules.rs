//! Which of a schema's limits a value breaks, in AWS's words.

use smithy::{Constraints, Kind, Schema};

use super::pattern;

/// A value as far as limits look at it.
#[derive(Debug, Clone, Copy)]
pub(super) enum Measure<'a> {
    Text(&'a str),
    /// Bytes or entries.
    Length(usize),
    Number(f64),
}

pub(super) const NOT_NULL: &str = "Member must not be null";

/// The limits that the value breaks.
pub(super) fn broken(schema: &Schema, value: Measure<'_>) -> Vec<String> {
    let limits = &schema.constraints;
    if *limits == Constraints::NONE {
        return Vec::new();
    }
    let mut broken = Vec::new();
    let size = match value {
        Measure::Text(text) => size(text.chars().count()),
        Measure::Length(length) => size(length),
        Measure::Number(number) => number,
    };
    let is_too_large = limits.max.is_some_and(|max| size > max);
    if is_too_large {
        broken.extend(at_most(schema));
    }
    if limits.min.is_some_and(|min| size < min) {
        broken.extend(at_least(schema));
    }
    if let Measure::Text(text) = value {
        // Work stays bounded: no pattern is tried on what is too long anyway.
        let mismatches = |pattern| !is_too_large && !pattern::is_match(pattern, text);
        if limits.pattern.is_some_and(mismatches) {
            broken.extend(pattern_text(schema));
        }
        if !limits.values.is_empty() && !limits.values.contains(&text) {
            broken.extend(values_text(schema));
        }
    }
    broken
}

/// All limits of a list's elements or a map's keys or values, which are reported together.
pub(super) fn all(schema: &Schema) -> String {
    let texts = [
        at_most(schema),
        at_least(schema),
        pattern_text(schema),
        values_text(schema),
    ];
    let texts: Vec<_> = texts.into_iter().flatten().collect();
    format!("[{}]", texts.join(", "))
}

#[expect(
    clippy::cast_precision_loss,
    reason = "lengths of requests are far below 2^53"
)]
fn size(length: usize) -> f64 {
    length as f64
}

fn quantity(schema: &Schema) -> &'static str {
    match schema.kind {
        Kind::String | Kind::Blob | Kind::List | Kind::Map => "length",
        _ => "value",
    }
}

fn at_most(schema: &Schema) -> Option<String> {
    let max = schema.constraints.max?;
    Some(format!(
        "Member must have {} less than or equal to {max}",
        quantity(schema)
    ))
}

fn at_least(schema: &Schema) -> Option<String> {
    let min = schema.constraints.min?;
    Some(format!(
        "Member must have {} greater than or equal to {min}",
        quantity(schema)
    ))
}

fn pattern_text(schema: &Schema) -> Option<String> {
    let pattern = schema.constraints.pattern?;
    Some(format!(
        "Member must satisfy regular expression pattern: {pattern}"
    ))
}

fn values_text(schema: &Schema) -> Option<String> {
    let values = schema.constraints.values;
    let text = || {
        format!(
            "Member must satisfy enum value set: [{}]",
            values.join(", ")
        )
    };
    (!values.is_empty()).then(text)
}
