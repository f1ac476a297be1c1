// Written by `cargo xtask codegen` from models/. Do not edit.

//! AWS Systems Manager.

mod api;
pub mod errors;
pub mod schemas;
mod service;
mod shapes;

pub use api::{Ssm, SsmEndpoint};
pub use service::SERVICE;
pub use shapes::*;
