//! Flow logs: whose traffic is what, how it adds up, and how a record is written.
//!
//! Source: "Logging IP traffic using VPC Flow Logs" in the VPC user guide. Not here: where the
//! numbers come from, and where records go.

mod accounts;
mod format;
mod ledger;
mod watched;

pub use accounts::{Accounts, CONNECTIONS_MAX};
pub use format::{
    DEFAULT_FORMAT, Field, FormatError, Line, Subject, TaskFields, parse_format, render,
};
pub use ledger::{FLOWS_MAX, Ledger};
pub use watched::{Transfer, Watched};

#[cfg(test)]
mod tests;
