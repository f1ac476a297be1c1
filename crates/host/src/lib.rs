//! Placeholder.

pub mod cgroup;
pub mod container;
pub mod net;
pub mod resolver;
pub mod shim_process;
pub mod sys;
