//! What all generated services have in common, checked through the interface that the wire formats
//! and the binary use.

mod debug;
mod endpoints;
mod tables;
mod tree;
