// Written by `cargo xtask codegen` from models/. Do not edit.

//! Amazon EventBridge Scheduler.

mod api;
pub mod errors;
pub mod schemas;
mod service;
mod shapes;

pub use api::{Scheduler, SchedulerEndpoint};
pub use service::SERVICE;
pub use shapes::*;
