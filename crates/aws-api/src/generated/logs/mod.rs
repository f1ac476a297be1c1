// Written by `cargo xtask codegen` from models/. Do not edit.

//! Amazon CloudWatch Logs.

mod api;
pub mod errors;
pub mod schemas;
mod service;
mod shapes;

pub use api::{Logs, LogsEndpoint};
pub use service::SERVICE;
pub use shapes::*;
