//! Pictures of what goes wrong, and agreement with the plan that engines enforce.

mod agreement;
mod balancers;
mod deployment;
mod pictures;
mod world;
