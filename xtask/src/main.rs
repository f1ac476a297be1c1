//! The project's own tools, as verbs of `cargo xtask`.
//!
//! This file only finds the verb; every verb is a module.

mod bench;
mod codegen;
mod demo;
mod instance;
mod setup;
mod terminal;
mod test;
mod tidy;

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::LazyLock;

const USAGE: &str = "\
Usage: cargo xtask <verb>

  demo [--keep]         run a task and a service behind a load balancer; --keep: until Ctrl-C
  test                  check everything: style, unit tests, end-to-end tests, a clean host
  e2e [ARGUMENT...]     the end-to-end tests alone; the arguments are pytest's
  tidy                  check the house rules that the compiler does not
  bench [--only HALF]   measure beside Docker; HALF is `neargate` or `docker`
  bench --only registry measure the registry beside Debian's docker-registry
  bench --only network  measure task to task beside Docker's bridge and a plain veth
  bench --only balancer measure the load balancer beside nginx and HAProxy
  bench --only services measure deployments, simulated and real
  bench --only logs     measure searches of five million log events beside grep and jq
  codegen               write the Rust of crates/aws-api and docs/compatibility.md from models/
  models --from DIR     write models/<service>.json from an unpacked botocore wheel
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match run(&arguments) {
        Ok(message) => {
            // Nobody reads an answer whose pipe is closed.
            let _ = writeln!(std::io::stdout(), "{}", message.trim_end());
            ExitCode::SUCCESS
        }
        Err(error) => {
            let _ = writeln!(std::io::stderr(), "error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Runs one verb; the text is for the terminal.
fn run(arguments: &[String]) -> anyhow::Result<String> {
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["codegen"] => codegen::write(root()),
        ["models", "--from", wheel] => codegen::write_models(root(), Path::new(wheel)),
        ["demo"] => demo::run(root(), false),
        ["demo", "--keep"] => demo::run(root(), true),
        ["test"] => test::run(root()),
        ["e2e", pytest @ ..] => test::run_end_to_end(root(), pytest),
        ["tidy"] => tidy::check(root()),
        ["bench"] => bench::run(root(), bench::Halves::Both),
        ["bench", "--only", "neargate"] => bench::run(root(), bench::Halves::Neargate),
        ["bench", "--only", "docker"] => bench::run(root(), bench::Halves::Docker),
        ["bench", "--only", "registry"] => bench::registry::run_all(root()),
        ["bench", "--only", "network"] => bench::network::run(root()),
        ["bench", "--only", "balancer"] => bench::balancer::run_all(root()),
        ["bench", "--only", "services"] => bench::services::run(root()),
        ["bench", "--only", "logs"] => bench::logs::run(root()),
        [] | ["help" | "--help" | "-h"] => Ok(USAGE.to_owned()),
        [verb, ..] => anyhow::bail!("I do not know how to run `{verb}` so.\n\n{USAGE}"),
    }
}

/// The root of the repository. Cargo says at run time which checkout it is: several may share one
/// build directory, and with it this program.
fn root() -> &'static Path {
    static ROOT: LazyLock<PathBuf> = LazyLock::new(|| {
        let package = std::env::var_os("CARGO_MANIFEST_DIR");
        let package = package.map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from);
        package
            .parent()
            .map_or_else(|| PathBuf::from("."), Path::to_owned)
    });
    &ROOT
}
