// Written by `cargo xtask codegen` from models/. Do not edit.

//! Amazon Route 53.

mod api;
pub mod errors;
pub mod schemas;
mod service;
mod shapes;

pub use api::{Route53, Route53Endpoint};
pub use service::SERVICE;
pub use shapes::*;
