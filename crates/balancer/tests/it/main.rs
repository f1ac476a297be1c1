//! The data plane over loopback, with clients and targets written by hand: what goes over the wire is
//! what counts.

mod answers;
mod changes;
mod ends;
mod errors;
mod framing;
mod headers;
mod scene;
mod upgrades;
