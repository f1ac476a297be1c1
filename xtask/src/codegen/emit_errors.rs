//! `errors.rs`: one constant per error of the model.

use std::fmt::Write as _;

use anyhow::ensure;

use super::model::{Model, Shape};
use super::names::constant_case;
use super::resolve::Resolved;

pub(crate) fn emit(service: &Resolved<'_>) -> anyhow::Result<String> {
    let mut code = String::new();
    for (name, shape) in service
        .model
        .shapes
        .iter()
        .filter(|(_, shape)| shape.exception)
    {
        let constant = constant_name(service.model, name)?;
        let kind = kind(name, shape);
        write!(code, "\npub const {constant}: ErrorKind = {kind};\n")?;
    }
    let title = &service.config.title;
    if code.is_empty() {
        return Ok(format!("//! The model of {title} declares no errors.\n"));
    }
    Ok(format!(
        "//! The errors that the model of {title} declares.\n\n\
         use smithy::{{ErrorKind, Fault}};\n{code}"
    ))
}

/// The error for a value outside the model's limits, as an expression.
pub(crate) fn validation_error(service: &Resolved<'_>) -> anyhow::Result<String> {
    let wanted = service.config.validation.as_str();
    let declared =
        service.model.shapes.iter().find(|(name, shape)| {
            shape.exception && (*name == wanted || code(name, shape) == wanted)
        });
    Ok(match declared {
        Some((name, _)) => format!("errors::{}", constant_name(service.model, name)?),
        None => format!(
            "ErrorKind {{ shape: {wanted:?}, code: {wanted:?}, status: 400, fault: Fault::Sender }}"
        ),
    })
}

/// The name of an error's constant.
pub(crate) fn constant_name(model: &Model, name: &str) -> anyhow::Result<String> {
    let constant = constant_case(name);
    let twins = model.shapes.iter().filter(|(other, shape)| {
        shape.exception && *other < name && constant_case(other) == constant
    });
    let twins = twins.count();
    ensure!(
        model.shape(name)?.exception,
        "{name} is used as an error, but is none"
    );
    Ok(constant + &"_2".repeat(twins))
}

fn kind(name: &str, shape: &Shape) -> String {
    let code = code(name, shape);
    let status = status(shape);
    let fault = if status >= 500 { "Receiver" } else { "Sender" };
    format!(
        "ErrorKind {{ shape: {name:?}, code: {code:?}, status: {status}, fault: Fault::{fault} }}"
    )
}

/// The code of the query and XML protocols: the `error` trait's, or the shape's name.
fn code<'a>(name: &'a str, shape: &'a Shape) -> &'a str {
    let declared = shape.error.as_ref().and_then(|error| error.code.as_deref());
    declared.unwrap_or(name)
}

/// The declared HTTP status; without one, 500 for faults of the service and 400 for all others.
fn status(shape: &Shape) -> u16 {
    let declared = shape
        .error
        .as_ref()
        .and_then(|error| error.http_status_code);
    declared.unwrap_or(if shape.fault { 500 } else { 400 })
}
