// Written by `cargo xtask codegen` from models/. Do not edit.

//! AWS STS.

mod api;
pub mod errors;
pub mod schemas;
mod service;
mod shapes;

pub use api::{Sts, StsEndpoint};
pub use service::SERVICE;
pub use shapes::*;
