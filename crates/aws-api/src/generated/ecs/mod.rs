// Written by `cargo xtask codegen` from models/. Do not edit.

//! Amazon ECS.

mod api;
pub mod errors;
pub mod schemas;
mod service;
mod shapes;

pub use api::{Ecs, EcsEndpoint};
pub use service::SERVICE;
pub use shapes::*;
