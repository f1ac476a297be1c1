// Written by `cargo xtask codegen` from models/. Do not edit.

//! Amazon ECR.

mod api;
pub mod errors;
pub mod schemas;
mod service;
mod shapes;

pub use api::{Ecr, EcrEndpoint};
pub use service::SERVICE;
pub use shapes::*;
