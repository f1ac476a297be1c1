// Written by `cargo xtask codegen` from models/. Do not edit.

//! Amazon CloudWatch.

mod api;
pub mod errors;
pub mod schemas;
mod service;
mod shapes;

pub use api::{CloudWatch, CloudWatchEndpoint};
pub use service::SERVICE;
pub use shapes::*;
