//! The data plane over loopback, with clients and targets written by hand: what goes over the wire is
//! what counts.

mod answers;
mod changes;
mod ends;
mod errors;
mod framing;
mod fuzz;
mod headers;
mod http2;
mod scene;
mod slow;
mod tls;
mod upgrades;
