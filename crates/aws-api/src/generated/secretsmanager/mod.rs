// Written by `cargo xtask codegen` from models/. Do not edit.

//! AWS Secrets Manager.

mod api;
pub mod errors;
pub mod schemas;
mod service;
mod shapes;

pub use api::{SecretsManager, SecretsManagerEndpoint};
pub use service::SERVICE;
pub use shapes::*;
