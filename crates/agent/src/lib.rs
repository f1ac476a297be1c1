//! The engine of this host: runs tasks as assignments say and reports what it sees.
//!
//! A task is a shim process with its namespaces, containers and output; the parts around it are
//! images, a port in the VPC's router, and directories. The agent knows no store and no API: it is
//! told what to run and says what happened ([`engine::Engine`]).

pub mod shim;
