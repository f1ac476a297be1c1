// Written by `cargo xtask codegen` from models/. Do not edit.

//! Amazon EC2.

mod api;
pub mod errors;
pub mod schemas;
mod service;
mod shapes;

pub use api::{Ec2, Ec2Endpoint};
pub use service::SERVICE;
pub use shapes::*;
