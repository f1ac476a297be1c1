//! Linux hands: what only root can do, and the only crate with `unsafe` code or that starts
//! processes. What is done with it is decided by the crates above.

pub mod balancer;
pub mod cgroup;
pub mod container;
pub mod flow;
pub mod net;
pub mod resolver;
mod role;
pub mod shim_process;
pub mod storage;
pub mod sys;
pub mod task_endpoint;
