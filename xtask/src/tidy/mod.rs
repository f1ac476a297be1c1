//! Checks of the house rules that neither rustc nor clippy makes: file heads and sizes, who may
//! know whom, where SQL, `unsafe` and processes may be.

mod dependencies;
mod sources;

use std::fmt;
use std::path::Path;

use anyhow::bail;

/// A rule that is broken, and where.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Finding {
    /// Relative to the root of the repository.
    pub(crate) file: String,
    /// 0 when the finding is about the whole file.
    pub(crate) line: usize,
    pub(crate) rule: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => write!(formatter, "{}: {}", self.file, self.rule),
            line => write!(formatter, "{}:{line}: {}", self.file, self.rule),
        }
    }
}

/// Checks the whole repository.
pub(crate) fn check(root: &Path) -> anyhow::Result<String> {
    let mut findings = dependencies::check(root)?;
    let (files, found) = sources::check(root)?;
    findings.extend(found);
    findings.sort();
    if findings.is_empty() {
        return Ok(format!("tidy: {files} files keep the house rules"));
    }
    let list: Vec<String> = findings.iter().map(ToString::to_string).collect();
    bail!(
        "{} house rules are broken:\n{}",
        list.len(),
        list.join("\n")
    )
}
