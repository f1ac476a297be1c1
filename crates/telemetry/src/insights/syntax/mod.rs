//! The query language of CloudWatch Logs Insights: from text to a [`Query`](super::Query).
//!
//! Names of fields become numbers of slots while the text is read, since what a name means depends
//! on where it stands: before the first `stats` it may be a field of the event, after it only what
//! `stats` made. Source: "CloudWatch Logs Insights language query syntax" of the Amazon CloudWatch
//! Logs User Guide.

mod commands;
mod expressions;
mod names;
mod scan;
mod tree;

pub(crate) use commands::{Columns, parse};
pub(crate) use names::Names;
pub(crate) use tree::{Binary, Command, Expression, Extraction, Pattern, Stats};

use std::ops::Range;

/// AWS's limit of a query's text.
pub const MAX_QUERY_CHARS: usize = 10_000;
/// How deep expressions may be nested.
const MAX_DEPTH: usize = 48;
/// Arithmetic operators of one expression.
const MAX_OPERATORS: usize = 500;
/// Elements of one list: fields, sort keys, arguments, values of `in`.
const MAX_ITEMS: usize = 1000;
/// Commands of one query.
const MAX_COMMANDS: usize = 100;
/// Different names that one query may use.
const MAX_NAMES: usize = 1000;

/// Why a query is refused, and where.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct QueryError {
    pub message: String,
    /// The part of the query that is to blame, in characters.
    pub location: Range<usize>,
}
