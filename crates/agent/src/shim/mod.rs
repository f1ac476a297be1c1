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
pub mod control_call;
mod endpoints;
mod etc;
pub mod exec;
pub(crate) mod forward;
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
pub mod task_metadata;
mod task_storage;

pub use args::{ArgsError, ShimArgs};
pub use server::{ShimError, main};

/// A time without fractions of a second, as the endpoints of a task write it: milliseconds since
/// 1970 as `2024-07-29T07:35:56Z`.
pub(crate) fn rfc3339(unix_ms: u64) -> String {
    endpoints::rfc3339_seconds(unix_ms)
}
