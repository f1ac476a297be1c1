//! The `neargate` program: reads the command line and runs one of its roles.
//!
//! What each command does is in `commands`; the roles `shim`, `resolver` and `balancer` belong to the crates
//! that own them and are started by the control plane, not by people.

mod api;
mod balancer_entry;
mod balancer_role;
mod capacity;
mod certificates;
mod cli;
mod clock;
mod collisions;
mod command_error;
mod commands;
mod control_plane;
mod exec;
mod hosts;
mod instance;
mod keys;
mod named_task;
mod preflight;
mod registry_wiring;
mod say;
mod serve;
mod spot;
mod task_calls;

use std::process::ExitCode;

use clap::Parser;

use crate::cli::{Cli, Command};
use crate::command_error::CommandError;

fn main() -> ExitCode {
    let outcome = match Cli::parse().command {
        Command::Up(arguments) => commands::up::run(arguments),
        Command::Env(arguments) => commands::env::run(&arguments),
        Command::Status(arguments) => commands::status::run(&arguments),
        Command::Spot(arguments) => commands::spot::run(&arguments),
        Command::Down(arguments) => commands::down::run(&arguments),
        Command::Exec(arguments) => return commands::exec::run(&arguments),
        Command::Doctor(arguments) => return commands::doctor::run(&arguments),
        Command::Certificates(arguments) => commands::certificates::run(&arguments),
        Command::Hosts(arguments) => commands::hosts::run(&arguments),
        Command::Shim(arguments) => commands::roles::shim(arguments),
        Command::Resolver(arguments) => commands::roles::resolver(&arguments),
        Command::Balancer(arguments) => balancer_role::run(&arguments),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            error.print();
            ExitCode::FAILURE
        }
    }
}
