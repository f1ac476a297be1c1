//! HTTP to shapes and back, for all protocols of AWS's services.
//!
//! [`Dispatcher::handle`] takes an HTTP request and gives the HTTP response. On the way it finds
//! the operation (`route`), verifies the signature (`sigv4`), decodes the input and encodes the
//! output (`codec`) and checks the model's limits (`constraint`). Services come as
//! [`smithy::Endpoint`]s, keys as a [`KeyLookup`], permissions as an [`Authorizer`]; what an
//! operation does is not known here.
//!
//! [`session`] is the one thing here that is not HTTP: the data channel of ECS Exec.

mod codec;
mod constraint;
mod dispatch;
mod event_stream;
mod route;
pub mod session;
mod sigv4;

pub use dispatch::{AnswerBody, Authorizer, Config, Dispatcher, Https};
pub use event_stream::EventBody;
pub use sigv4::{KeyLookup, KeyProblem, Principal};
