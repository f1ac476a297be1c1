//! A simulation that tries to bring the decisions about services to break their promises.
//!
//! A world in memory has one service: its tasks start, fail, become unhealthy and stop as a seed says, users
//! change their minds in the middle, decisions get lost. After every step the promises are checked
//! (`invariants`), and from time to time the faults stop and the service has to become what was asked for.
//!
//! The world was written from the rules that `docs` and `ARCHITECTURE.md` state, without a look at how
//! decisions are made, so that a mistake is not made twice.
//!
//! | variable | meaning |
//! |---|---|
//! | `SERVICE_SIMULATION_SEED` | plays this seed alone, and tells its whole story |
//! | `SERVICE_SIMULATION_STEPS` | so many steps in all, in place of the million |

#![allow(
    clippy::unwrap_used,
    reason = "these are tests: a helper may fail like a test"
)]

mod converge;
mod driver;
mod faults;
mod invariants;
mod life;
mod notes;
mod planted;
#[path = "../it/random.rs"]
#[allow(dead_code, reason = "it is shared with tests that use more of it")]
mod random;
mod simulate;
mod stories;
mod users;
mod world;
