//! The round trip of a session: from a key's press to its echo, as `neargate exec` and
//! `docker exec -i` have it.

use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::Context as _;

use super::statistics::Sample;

/// How often a line is sent.
const ROUND_TRIPS: usize = 300;

/// Sends lines to a command that runs the benchmark's `echo` in a container, and takes the times
/// until they are back, in milliseconds.
pub(super) fn round_trips(command: &mut Command) -> anyhow::Result<Sample> {
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("starting a session")?;
    let mut input = child.stdin.take().context("no input")?;
    let mut output = BufReader::new(child.stdout.take().context("no output")?);
    let mut line = String::new();
    // The stamp; from now on the session stands.
    output.read_line(&mut line)?;
    let mut sample = Sample::default();
    for _ in 0..ROUND_TRIPS {
        let started = Instant::now();
        input.write_all(b"x\n")?;
        line.clear();
        output.read_line(&mut line)?;
        anyhow::ensure!(line == "x\n", "the session answered {line:?}");
        sample.add(started.elapsed().as_secs_f64() * 1e3);
    }
    drop(input);
    let status = child.wait()?;
    anyhow::ensure!(status.success(), "the session ended with {status}");
    Ok(sample)
}
