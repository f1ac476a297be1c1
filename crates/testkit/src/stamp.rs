//! Builds the programs that are C: the benchmark's tiny one, whose first act is to write the time,
//! the one that tries to escape from its container, and a stand-in for a log router.
//!
//! A static program without a start-up cost is what is to be measured; escapes are a matter of
//! plain system calls. The linker that Rust needs brings a C compiler along.

use std::process::Command;

use anyhow::{Context as _, bail};

/// The program that writes the time; `None` where the host has no C compiler.
pub fn program() -> anyhow::Result<Option<Vec<u8>>> {
    compile(include_str!("stamp.c"))
}

/// The program that tries to escape; `None` where the host has no C compiler.
pub fn escape() -> anyhow::Result<Option<Vec<u8>>> {
    compile(include_str!("escape.c"))
}

/// Prints what arrives on the socket of a log router; `None` where the host has no C compiler.
pub fn router() -> anyhow::Result<Option<Vec<u8>>> {
    compile(include_str!("router.c"))
}

fn compile(text: &str) -> anyhow::Result<Option<Vec<u8>>> {
    let folder = tempfile::tempdir()?;
    let (source, program) = (
        folder.path().join("program.c"),
        folder.path().join("program"),
    );
    fs_err::write(&source, text)?;
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
