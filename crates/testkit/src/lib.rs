//! Everything that tests, the demo and the benchmarks need and that is not the product: container
//! images made from nothing but a static busybox, and a registry that serves them.
//!
//! Nothing here is part of the `neargate` binary, and nothing here reaches the network beyond
//! loopback.

pub mod busybox;
pub mod catalog;
pub mod echo;
pub mod image;
pub mod layer;
pub mod layout;
pub mod load;
pub mod registry;
pub mod stamp;
