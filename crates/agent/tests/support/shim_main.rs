//! The shim role as a program of its own, for the privileged tests of this crate.

use agent::shim::{self, ShimArgs};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // The first argument is the name of the role.
    let args = ShimArgs::parse(std::env::args_os().skip(2))?;
    Ok(shim::main(&args)?)
}
