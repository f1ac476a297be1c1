//! The wire formats: bytes of a request to a shape, a shape or an error to bytes of an answer.
//!
//! One reader and one writer per format serve every shape of every service. Which format a request
//! is in has been decided before (see `route`); nothing here knows signatures or services' rules.

mod answer;
mod cbor;
mod error;
mod json;
mod query;
mod request;
mod rest;
mod text;
pub(crate) mod timestamp;
mod value;
mod xml;

#[cfg(test)]
pub(crate) mod testing;
#[cfg(test)]
mod tests;

pub(crate) use answer::Response;
pub(crate) use answer::{event_stream_head, json, write_output};
pub(crate) use error::{Failure, json as json_error, write_error};
pub(crate) use json::JsonWriter;
pub(crate) use query::parse_pairs;
pub(crate) use request::{Request, malformed_error, read_error, with_reader};

/// Why the bytes of a request are not in the format that it claims.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(crate) enum DecodeError {
    /// Broken syntax, or more depth or values than a body may have. For the caller's eyes.
    #[error("{0}")]
    Malformed(String),
}
