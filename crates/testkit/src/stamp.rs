//! Builds the benchmark's tiny program, whose first act is to write the time.
//!
//! It is C because a static program without a start-up cost is what is to be measured, and because
//! the linker that Rust needs brings a C compiler along.

use std::process::Command;

use anyhow::{Context as _, bail};

const SOURCE: &str = include_str!("stamp.c");

/// The compiled program; `None` where the host has no C compiler.
pub fn program() -> anyhow::Result<Option<Vec<u8>>> {
    let folder = tempfile::tempdir()?;
    let (source, program) = (folder.path().join("stamp.c"), folder.path().join("stamp"));
    fs_err::write(&source, SOURCE)?;
    let output = Command::new("cc")
        .args(["-O2", "-static", "-o"])
        .arg(&program)
        .arg(&source)
        .output();
    match output {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error).context("running cc"),
        Ok(output) if output.status.success() => Ok(Some(fs_err::read(&program)?)),
        Ok(output) => bail!("cc: {}", String::from_utf8_lossy(&output.stderr)),
    }
}
