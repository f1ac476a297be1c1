//! The shim: one small process per task that owns its containers, and the control
//! plane's way to talk to it.
//!
//! [`main`] is the process; it lives as long as its task, through restarts of the control
//! plane. [`client`] connects to it, [`spool`] reads what the containers print, and
//! [`journal`] tells what became of a shim that is gone. Pulling images, networks and
//! the records of tasks belong to the rest of this crate.

mod args;
pub mod client;
mod clock;
mod connection;
mod etc;
pub mod frame;
mod isolation;
pub mod journal;
mod machine;
mod output;
mod poller;
pub mod protocol;
mod server;
pub mod spool;
mod stop_signal;
mod task;

pub use args::{ArgsError, ShimArgs};
pub use server::{ShimError, main};
