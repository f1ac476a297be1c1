//! What a shape of an AWS API model needs, whatever protocol carries it.
//!
//! Generated shapes (crate `aws-api`) describe themselves with a [`Schema`], read themselves from
//! any [`ShapeReader`] and write themselves to any [`ShapeWriter`]. The wire formats (crate
//! `protocols`) implement those two traits once each. Thus shapes and codecs add up instead of
//! multiplying. This crate knows no wire format, no service and no IO.

mod error;
mod reader;
mod schema;
mod service;
mod timestamp;
mod writer;

pub use error::{ErrorKind, ErrorMember, Fault, ServiceError};
pub use reader::{ReadError, ReadProblem, Shape, ShapeReader};
pub use schema::{Constraints, Kind, Location, Member, Schema, TimestampFormat};
pub use service::{
    Answer, BoxFuture, Call, Endpoint, Events, Gate, HttpBinding, Operation, Output, Protocol,
    Service, StartError, WriteShape,
};
pub use timestamp::Timestamp;
pub use writer::ShapeWriter;
