// Written by `cargo xtask codegen` from models/. Do not edit.

//! AWS Certificate Manager.

mod api;
pub mod errors;
pub mod schemas;
mod service;
mod shapes;

pub use api::{Acm, AcmEndpoint};
pub use service::SERVICE;
pub use shapes::*;
