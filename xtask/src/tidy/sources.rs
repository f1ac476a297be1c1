//! Checks of the Rust files themselves: their head, their size, and what only some may contain.

use std::path::{Path, PathBuf};

use super::Finding;

/// The most lines of a file; most should stay below 400.
const LINES_MAX: usize = 600;

/// How the files of `cargo xtask codegen` begin; they keep the rules of their generator.
const GENERATED: &str = "// Written by `cargo xtask codegen`";

/// Text that only some places may contain.
struct Reserved {
    /// One of these in a line breaks the rule.
    marks: &'static [&'static str],
    /// The folders of the crates that may.
    places: &'static [&'static str],
    /// Whether tests may, everywhere.
    tests: bool,
    rule: &'static str,
}

const RESERVED: [Reserved; 3] = [
    Reserved {
        marks: &["SELECT ", "INSERT INTO ", "DELETE FROM "],
        places: &["crates/store/", "crates/telemetry/", "xtask/"],
        tests: true,
        rule: "SQL stays in `store` and `telemetry`",
    },
    Reserved {
        marks: &[
            "unsafe {",
            "unsafe fn",
            "unsafe impl",
            "unsafe extern",
            "unsafe_code",
        ],
        places: &["crates/host/", "xtask/src/tidy/"],
        tests: false,
        rule: "`unsafe` stays in `host`",
    },
    Reserved {
        marks: &["process::Command", "process::{Command", "Command::new(\""],
        places: &["crates/host/", "crates/testkit/", "xtask/"],
        tests: true,
        rule: "only `host` starts processes",
    },
];

/// Checks every Rust file; also says how many there are.
pub(crate) fn check(root: &Path) -> anyhow::Result<(usize, Vec<Finding>)> {
    let mut files = Vec::new();
    for folder in ["crates", "xtask"] {
        collect(&root.join(folder), &mut files)?;
    }
    files.sort();
    let mut sources = Vec::new();
    for file in files {
        let text = fs_err::read_to_string(&file)?;
        sources.push((
            file.strip_prefix(root)
                .unwrap_or(&file)
                .display()
                .to_string(),
            text,
        ));
    }
    let mut findings: Vec<Finding> = sources
        .iter()
        .flat_map(|(file, text)| check_file(file, text))
        .collect();
    findings.extend(check_loops(&sources));
    Ok((sources.len(), findings))
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> anyhow::Result<()> {
    for entry in fs_err::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            if path
                .file_name()
                .is_some_and(|name| name != "target" && name != "testdata")
            {
                collect(&path, files)?;
            }
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    Ok(())
}

fn check_file(file: &str, text: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    if text.starts_with(GENERATED) {
        return findings;
    }
    let mut find = |line: usize, rule: &str| {
        findings.push(Finding {
            file: file.to_owned(),
            line,
            rule: rule.to_owned(),
        });
    };
    if !text.starts_with("//!") {
        find(
            1,
            "a file begins with `//!`: what it owns, and what it does not",
        );
    }
    let lines = text.lines().count();
    if lines > LINES_MAX {
        find(
            0,
            &format!("{lines} lines, {LINES_MAX} are the most: split it by subject"),
        );
    }
    let test_file = file.contains("/tests/") || file.ends_with("/tests.rs");
    let mut tests = test_file;
    for (index, line) in text.lines().enumerate() {
        tests |= line.starts_with("#[cfg(test)]");
        let code = line.trim_start();
        if code.starts_with("//") {
            continue;
        }
        for reserved in &RESERVED {
            let allowed = reserved.places.iter().any(|place| file.starts_with(place))
                || (reserved.tests && tests);
            if !allowed && reserved.marks.iter().any(|mark| code.contains(mark)) {
                find(index + 1, reserved.rule);
            }
        }
    }
    findings
}

/// Loops of `reconcilers` know the store, never each other: what one decides, another observes.
fn check_loops(sources: &[(String, String)]) -> Vec<Finding> {
    let folder = "crates/reconcilers/src/";
    let loops: Vec<(&str, &str)> = sources
        .iter()
        .filter_map(|(file, text)| Some((file.strip_prefix(folder)?, text)))
        .filter(|(_, text)| text.contains("impl Reconciler for "))
        .map(|(file, text)| {
            (
                file.trim_end_matches("/mod.rs").trim_end_matches(".rs"),
                text.as_str(),
            )
        })
        .collect();
    let mut findings = Vec::new();
    for (name, text) in &loops {
        for (index, line) in text.lines().enumerate() {
            for (other, _) in loops.iter().filter(|(other, _)| other != name) {
                let paths = [format!("crate::{other}::"), format!("super::{other}::")];
                if paths.iter().any(|path| line.contains(path.as_str())) {
                    findings.push(Finding {
                        file: format!("{folder}{name}.rs"),
                        line: index + 1,
                        rule: format!("a loop does not know another loop, `{other}`"),
                    });
                }
            }
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(file: &str, text: &str, expected: &[(usize, &str)]) {
        let findings = check_file(file, text);
        let found: Vec<(usize, &str)> = findings
            .iter()
            .map(|finding| (finding.line, finding.rule.as_str()))
            .collect();
        assert_eq!(found, expected, "{file}");
    }

    #[test]
    fn reserved_text_is_found_where_it_may_not_be() {
        let sql = "//! Head.\nlet a = \"SELECT 1\";\n";
        check("crates/store/src/lib.rs", sql, &[]);
        check(
            "crates/operations/src/lib.rs",
            sql,
            &[(2, "SQL stays in `store` and `telemetry`")],
        );
        check(
            "crates/operations/src/lib.rs",
            "//! Head.\n// SELECT 1\n",
            &[],
        );
        let process = "//! Head.\nuse std::process::Command;\n";
        check("crates/host/src/lib.rs", process, &[]);
        check("crates/agent/tests/it.rs", process, &[]);
        check(
            "crates/agent/src/lib.rs",
            process,
            &[(2, "only `host` starts processes")],
        );
        let unsafe_block = "//! Head.\nunsafe { f() }\n";
        check("crates/host/src/lib.rs", unsafe_block, &[]);
        check(
            "crates/agent/tests/it.rs",
            unsafe_block,
            &[(2, "`unsafe` stays in `host`")],
        );
        check(
            "crates/agent/src/a.rs",
            "//! Head.\n#[cfg(test)]\nuse std::process::Command;\n",
            &[],
        );
    }

    #[test]
    fn heads_and_sizes_are_checked() {
        let head = "a file begins with `//!`: what it owns, and what it does not";
        check("crates/host/src/a.rs", "use a;\n", &[(1, head)]);
        let long = format!("//! Head.\n{}", "\n".repeat(LINES_MAX));
        let size = "601 lines, 600 are the most: split it by subject";
        check("crates/host/src/a.rs", &long, &[(0, size)]);
        let generated = format!("{GENERATED}\n{long}");
        check("crates/aws-api/src/generated/ecs.rs", &generated, &[]);
    }

    #[test]
    fn loops_do_not_know_each_other() {
        let source = |name: &str, text: &str| {
            (
                format!("crates/reconcilers/src/{name}.rs"),
                format!("{text}\nimpl Reconciler for X {{}}"),
            )
        };
        let driver = (
            "crates/reconcilers/src/driver.rs".to_owned(),
            "pub trait Reconciler {}".to_owned(),
        );
        let sources = [
            source("tasks", "use crate::driver::Reconciler;"),
            source("expiry", ""),
            driver,
        ];
        assert_eq!(check_loops(&sources), []);
        let sources = [
            source("tasks", "use crate::expiry::Expiry;"),
            source("expiry", ""),
        ];
        assert_eq!(check_loops(&sources).len(), 1);
    }
}
