//! Pictures of what goes wrong, and agreement with the plan that engines enforce.

mod agreement;
mod pictures;
mod world;
