//! Layout of the generated code: the toolchain's rustfmt with the repository's settings.

use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::{Mutex, PoisonError};

use anyhow::{Context as _, ensure};

use super::Files;

/// The first line of every generated file.
const HEADER: &str = "// Written by `cargo xtask codegen` from models/. Do not edit.\n\n";

/// Puts the header before each text and formats it, on all processors.
pub(crate) fn format(sources: Files) -> anyhow::Result<Files> {
    let workers = std::thread::available_parallelism()?.get();
    let queue = Mutex::new(sources.into_iter());
    let next = || queue.lock().unwrap_or_else(PoisonError::into_inner).next();
    let work = || -> anyhow::Result<Vec<(PathBuf, String)>> {
        let mut formatted = Vec::new();
        while let Some((path, text)) = next() {
            let text =
                format_one(&text).with_context(|| format!("formatting {}", path.display()))?;
            formatted.push((path, text));
        }
        Ok(formatted)
    };
    std::thread::scope(|scope| {
        let workers: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        let mut files = Files::new();
        for worker in workers {
            match worker.join() {
                Ok(formatted) => files.extend(formatted?),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        Ok(files)
    })
}

fn format_one(text: &str) -> anyhow::Result<String> {
    let mut rustfmt = Command::new("rustfmt")
        .args(["--edition", "2024", "--config-path"])
        .arg(crate::root().join("rustfmt.toml"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("starting rustfmt")?;
    let mut input = rustfmt.stdin.take().context("rustfmt has no input")?;
    let source = format!("{HEADER}{text}");
    // Another thread writes, because rustfmt may answer before it has read everything.
    let output = std::thread::scope(|scope| {
        scope.spawn(move || input.write_all(source.as_bytes()));
        rustfmt.wait_with_output()
    })?;
    ensure!(output.status.success(), "rustfmt refused the code");
    Ok(String::from_utf8(output.stdout)?)
}
