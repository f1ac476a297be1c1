//! `cargo xtask test`: everything that decides whether a change is good, in one run.
//!
//! The parts run in the order in which they are quick, and all of them run, so that one run shows
//! everything that is wrong. The last line counts every test, and each other part as one.

use std::path::Path;
use std::process::Command;
use std::time::Instant;

use anyhow::bail;

use crate::bench;
use crate::setup::{self, Need, Programs};
use crate::terminal::{heading, installed, output, run_and_keep, say};
use crate::tidy;

/// How many passed and failed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Count {
    passed: u32,
    failed: u32,
}

/// What the run has come to so far.
#[derive(Debug, Default)]
struct Report {
    total: Count,
    failures: Vec<String>,
}

impl Report {
    fn add(&mut self, part: &str, count: Count) {
        self.total.passed += count.passed;
        self.total.failed += count.failed;
        if count.failed > 0 {
            self.failures
                .push(format!("{part}: {} failed", count.failed));
        }
    }

    /// A part that only passes or fails.
    fn add_check(&mut self, part: &str, result: anyhow::Result<()>) {
        let failed = match result {
            Ok(()) => 0,
            Err(error) => {
                say(&format!("{error:#}"));
                1
            }
        };
        self.add(
            part,
            Count {
                passed: 1 - failed,
                failed,
            },
        );
    }
}

/// Runs everything.
pub(crate) fn run(root: &Path) -> anyhow::Result<String> {
    let started = Instant::now();
    setup::packages(&[
        Need::Nftables,
        Need::E2fsprogs,
        Need::Iproute2,
        Need::Busybox,
        Need::Python,
        Need::AwsCli,
        Need::Skopeo,
        Need::Podman,
        Need::Buildah,
    ])?;
    let python = setup::python_environment(root)?.join("python");
    let mut report = Report::default();

    heading("format");
    report.add_check("format", cargo(root, &["fmt", "--all", "--check"]));
    heading("tidy");
    report.add_check("tidy", tidy::check(root).map(|message| say(&message)));
    heading("clippy");
    let clippy = [
        "clippy",
        "--workspace",
        "--all-targets",
        "--",
        "-D",
        "warnings",
    ];
    report.add_check("clippy", cargo(root, &clippy));
    heading("licences and advisories");
    if installed("cargo-deny") {
        report.add_check("cargo deny", deny(root));
    } else {
        say("skipped: cargo-deny is not installed (`cargo install cargo-deny`)");
    }
    heading("build");
    let programs = setup::build_workspace(root)?;

    let before = host_state(root, &python)?;
    heading("unit, property and privileged tests");
    let count = rust_tests(root)?;
    report.add("tests", count);
    heading("end-to-end tests");
    let count = end_to_end(root, &python, &programs, &[])?;
    report.add("end-to-end tests", count);
    heading("the host is as it was before");
    report.add_check("clean host", compare(root, &python, &before));

    let Report {
        total: Count { passed, failed },
        failures,
    } = report;
    say(&format!("\nin {} s", started.elapsed().as_secs()));
    for failure in &failures {
        say(&failure.clone());
    }
    let summary = format!("{passed} passed, {failed} failed");
    if failures.is_empty() {
        return Ok(summary);
    }
    say(&summary);
    bail!("{}", failures.join("; "))
}

/// Runs the end-to-end tests alone; `pytest` is handed on to them.
pub(crate) fn run_end_to_end(root: &Path, pytest: &[&str]) -> anyhow::Result<String> {
    setup::packages(&[
        Need::Nftables,
        Need::E2fsprogs,
        Need::Iproute2,
        Need::Busybox,
        Need::Python,
        Need::AwsCli,
        Need::Skopeo,
        Need::Podman,
        Need::Buildah,
    ])?;
    let python = setup::python_environment(root)?.join("python");
    let programs = setup::build_workspace(root)?;
    let before = host_state(root, &python)?;
    let count = end_to_end(root, &python, &programs, pytest)?;
    compare(root, &python, &before)?;
    if count.failed > 0 {
        bail!("{} passed, {} failed", count.passed, count.failed);
    }
    Ok(format!("{} passed, 0 failed", count.passed))
}

fn cargo(root: &Path, arguments: &[&str]) -> anyhow::Result<()> {
    crate::terminal::run(
        Command::new(env!("CARGO"))
            .current_dir(root)
            .args(arguments),
    )
}

/// Licences, duplicates and sources; advisories as well, unless their database cannot be fetched.
fn deny(root: &Path) -> anyhow::Result<()> {
    cargo(root, &["deny", "check", "licenses", "bans", "sources"])?;
    let mut advisories = Command::new(env!("CARGO"));
    advisories
        .current_dir(root)
        .args(["deny", "check", "advisories"]);
    let (success, text) = run_and_keep(&mut advisories)?;
    if success {
        return Ok(());
    }
    if text.contains("failed to fetch advisory database") {
        say("skipped: the database of advisories cannot be reached");
        return Ok(());
    }
    bail!("there are advisories")
}

/// Runs the workspace's Rust tests as root: the privileged ones make namespaces and mounts.
fn rust_tests(root: &Path) -> anyhow::Result<Count> {
    let mut cargo = Command::new(env!("CARGO"));
    let nextest = installed("cargo-nextest");
    let arguments: &[&str] = if nextest {
        &["nextest", "run", "--no-fail-fast"]
    } else {
        &["test", "--no-fail-fast"]
    };
    cargo.current_dir(root).args(arguments).arg("--workspace");
    // A tenth of it is enough for whoever changes a line.
    cargo.env("SERVICE_SIMULATION_STEPS", "1000000");
    cargo.env("NEARGATE_TEST_THOROUGHLY", "1");
    if !setup::is_root() {
        let triple = host_triple()?.to_uppercase().replace('-', "_");
        cargo.env(
            format!("CARGO_TARGET_{triple}_RUNNER"),
            "sudo --preserve-env --",
        );
    }
    let (success, text) = run_and_keep(&mut cargo)?;
    let count = if nextest {
        nextest_count(&text)
    } else {
        libtest_count(&text)
    };
    Ok(settle(count, success))
}

fn host_triple() -> anyhow::Result<String> {
    let version = output(Command::new("rustc").arg("-vV"))?;
    match version.lines().find_map(|line| line.strip_prefix("host: ")) {
        Some(triple) => Ok(triple.to_owned()),
        None => bail!("`rustc -vV` does not say for which host"),
    }
}

fn end_to_end(
    root: &Path,
    python: &Path,
    programs: &Programs,
    pytest: &[&str],
) -> anyhow::Result<Count> {
    // Unpacked, not installed: nobody's host gets a daemon for the sake of tests.
    if let Err(error) = bench::ensure_docker() {
        say(&format!("docker's tests will be skipped: {error:#}"));
    }
    let mut command = setup::as_root(python);
    command
        .current_dir(root.join("e2e"))
        .args(["-m", "pytest", "-p", "no:cacheprovider"])
        .args(pytest)
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .env("PYTHONUNBUFFERED", "1")
        .env("NEARGATE", &programs.neargate)
        .env("TESTKIT", &programs.testkit);
    let (success, text) = run_and_keep(&mut command)?;
    Ok(settle(pytest_count(&text), success))
}

/// A runner that fails without naming a failed test has failed all the same.
fn settle(count: Option<Count>, success: bool) -> Count {
    let mut count = count.unwrap_or_default();
    if !success && count.failed == 0 {
        count.failed = 1;
    }
    count
}

/// What the kernel and the host hold, as `e2e/host_state.py` sees it.
fn host_state(root: &Path, python: &Path) -> anyhow::Result<String> {
    output(
        setup::as_root(python)
            .arg("-B")
            .arg(root.join("e2e/host_state.py")),
    )
}

fn compare(root: &Path, python: &Path, before: &str) -> anyhow::Result<()> {
    let after = host_state(root, python)?;
    let left: Vec<&str> = after
        .lines()
        .filter(|line| !before.lines().any(|old| old == *line))
        .collect();
    if left.is_empty() {
        say("nothing is left");
        return Ok(());
    }
    bail!("the tests left behind:\n  {}", left.join("\n  "))
}

/// The number before a word, as in `12 passed`.
fn number_before(text: &str, word: &str) -> u32 {
    let mut words = text
        .split([' ', ',', '=', ';'])
        .filter(|word| !word.is_empty());
    let mut last = "";
    words
        .find_map(|next| {
            if next == word {
                last.parse().ok()
            } else {
                last = next;
                None
            }
        })
        .unwrap_or(0)
}

/// From nextest's `Summary [ 0.1s] 12 tests run: 11 passed, 1 failed, 0 skipped`.
fn nextest_count(text: &str) -> Option<Count> {
    let line = text
        .lines()
        .rev()
        .find(|line| line.trim_start().starts_with("Summary ["))?;
    let failed = ["failed", "timed"]
        .iter()
        .map(|word| number_before(line, word))
        .sum();
    Some(Count {
        passed: number_before(line, "passed"),
        failed,
    })
}

/// From libtest's `test result: ok. 12 passed; 0 failed; ...`, one line per test binary.
fn libtest_count(text: &str) -> Option<Count> {
    let mut total = None;
    for line in text.lines().filter(|line| line.starts_with("test result:")) {
        let count: &mut Count = total.get_or_insert_default();
        count.passed += number_before(line, "passed");
        count.failed += number_before(line, "failed");
    }
    total
}

/// From pytest's last line, `=== 1 failed, 12 passed, 2 skipped in 3.45s ===`.
fn pytest_count(text: &str) -> Option<Count> {
    let line = text
        .lines()
        .rev()
        .find(|line| line.contains(" in ") && line.contains("===="))?;
    let failed = ["failed", "error", "errors"]
        .iter()
        .map(|word| number_before(line, word))
        .sum();
    Some(Count {
        passed: number_before(line, "passed"),
        failed,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_are_read_from_each_runner() {
        let count = |passed, failed| Some(Count { passed, failed });
        let nextest = "  Summary [   0.141s] 12 tests run: 10 passed (1 slow), 2 failed, 3 skipped";
        assert_eq!(nextest_count(nextest), count(10, 2));
        let libtest = "test result: ok. 3 passed; 0 failed; 0 ignored\n\
                       test result: FAILED. 4 passed; 1 failed; 0 ignored";
        assert_eq!(libtest_count(libtest), count(7, 1));
        let pytest = "======= 1 failed, 12 passed, 2 skipped, 1 error in 3.45s =======";
        assert_eq!(pytest_count(pytest), count(12, 2));
        assert_eq!(pytest_count("no tests"), None);
    }

    #[test]
    fn a_failed_runner_counts_as_failed() {
        assert_eq!(
            settle(None, false),
            Count {
                passed: 0,
                failed: 1
            }
        );
        assert_eq!(
            settle(
                Some(Count {
                    passed: 2,
                    failed: 0
                }),
                true
            )
            .failed,
            0
        );
    }
}
