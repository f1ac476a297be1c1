//! AWS's APIs as Rust: shapes, operation tables and one trait per service.
//!
//! Everything under `generated` is written by `cargo xtask codegen` from `models/`; this crate's
//! own files hold what the generated code builds upon. The crate knows no wire format: shapes read
//! themselves from a [`smithy::ShapeReader`] and write themselves to a [`smithy::ShapeWriter`].
//!
//! Per service there is a module with
//! - the structures and unions of the model, every member an `Option`, because absent and empty
//!   differ on AWS; enumerations are strings, documents are JSON text in a string. The input and
//!   the output of an operation are named `<Operation>Input` and `<Operation>Output` unless the
//!   model uses the shape elsewhere too, then it keeps the model's name. An operation without
//!   output answers an `<Operation>Output` without members;
//! - `SERVICE`, the table that requests are routed by;
//! - `errors`, the kinds of error that the model declares, and `schemas`;
//! - a trait such as [`ecs::Ecs`] with one method per operation, and [`ecs::EcsEndpoint`], which
//!   serves an implementation of it.

mod debug;
#[allow(
    clippy::pedantic,
    clippy::needless_update,
    reason = "generated from AWS's models, whose names and sizes are not ours"
)]
mod generated;
mod start;
mod structure;

pub use generated::*;
pub use smithy::{BoxFuture, Call, ErrorKind, ServiceError, Timestamp};
pub use start::{Reply, Streamed};
