// Written by `cargo xtask codegen` from models/. Do not edit.

//! Application Auto Scaling.

mod api;
pub mod errors;
pub mod schemas;
mod service;
mod shapes;

pub use api::{ApplicationAutoScaling, ApplicationAutoScalingEndpoint};
pub use service::SERVICE;
pub use shapes::*;
