//! The models' limits: lengths, ranges, patterns, enumerations, required members.
//!
//! An input is checked by having it written to a writer that looks instead of writing. The texts
//! are those of AWS's own framework. What a limit of the model cannot say is the operation's.

mod ec2;
mod pattern;
mod rules;
mod writer;

use smithy::{Protocol, Service, ServiceError, WriteShape};
use writer::Checker;

/// One broken limit.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Violation {
    /// Such as `containerDefinitions.1.member.name`.
    path: String,
    value: Found,
    constraint: String,
}

/// The value that broke a limit, as far as it may be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Found {
    Null,
    Text(String),
    /// Sensitive, or too large to be shown.
    Hidden,
}

/// Checks an input; the error is the service's own validation error and names every broken limit.
pub(crate) fn check(service: &'static Service, input: &dyn WriteShape) -> Result<(), ServiceError> {
    let mut checker = Checker::default();
    input.write(&mut checker);
    let (violations, count) = checker.finish();
    let Some(first) = violations.first() else {
        return Ok(());
    };
    if service.protocols.contains(&Protocol::Ec2Query) {
        return Err(ec2::error(first));
    }
    let texts: Vec<_> = violations.iter().map(Violation::text).collect();
    let errors = if count == 1 { "error" } else { "errors" };
    let message = format!("{count} validation {errors} detected: {}", texts.join("; "));
    Err(service.validation_error.error(message))
}

impl Violation {
    fn text(&self) -> String {
        let value = match &self.value {
            Found::Null => "Value null".to_owned(),
            Found::Text(text) => format!("Value '{text}'"),
            Found::Hidden => "Value".to_owned(),
        };
        let Self {
            path, constraint, ..
        } = self;
        format!("{value} at '{path}' failed to satisfy constraint: {constraint}")
    }
}

#[cfg(test)]
mod tests;
