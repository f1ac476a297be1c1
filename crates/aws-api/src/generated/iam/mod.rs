// Written by `cargo xtask codegen` from models/. Do not edit.

//! AWS IAM.

mod api;
pub mod errors;
pub mod schemas;
mod service;
mod shapes;

pub use api::{Iam, IamEndpoint};
pub use service::SERVICE;
pub use shapes::*;
