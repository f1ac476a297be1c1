// Written by `cargo xtask codegen` from models/. Do not edit.

//! Elastic Load Balancing.

mod api;
pub mod errors;
pub mod schemas;
mod service;
mod shapes;

pub use api::{Elbv2, Elbv2Endpoint};
pub use service::SERVICE;
pub use shapes::*;
