//! Who may know whom: the table of ARCHITECTURE.md, held against the Cargo.toml of each crate.

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::Context as _;
use toml::Table;

use super::Finding;

/// Each crate, and the workspace crates that it may use.
const MAY_KNOW: [(&str, &[&str]); 19] = [
    ("smithy", &[]),
    ("model", &[]),
    ("aws-api", &["smithy"]),
    ("rules", &["model"]),
    ("protocols", &["smithy", "aws-api"]),
    ("store", &["model"]),
    ("telemetry", &["model"]),
    ("host", &["model"]),
    ("engine", &["model"]),
    ("images", &[]),
    (
        "operations",
        &[
            "aws-api",
            "smithy",
            "launch",
            "model",
            "registry",
            "rules",
            "store",
            "telemetry",
        ],
    ),
    (
        "reconcilers",
        &[
            "launch",
            "model",
            "registry",
            "rules",
            "store",
            "telemetry",
            "engine",
        ],
    ),
    ("launch", &["model", "rules", "store"]),
    ("agent", &["engine", "model", "rules", "host", "images"]),
    ("balancer", &["model", "rules"]),
    ("registry", &["images", "model", "rules", "store"]),
    (
        "neargate",
        &[
            "agent",
            "aws-api",
            "balancer",
            "engine",
            "host",
            "images",
            "launch",
            "model",
            "operations",
            "protocols",
            "reconcilers",
            "registry",
            "rules",
            "smithy",
            "store",
            "telemetry",
        ],
    ),
    ("testkit", &[]),
    ("xtask", &[]),
];

/// `rules` decides from what it is given: a library could bring a clock or IO along.
const WITHOUT_LIBRARIES: &str = "rules";

/// Only tests may use this crate.
const FOR_TESTS: &str = "testkit";

/// Reads every Cargo.toml under `crates/`, and xtask's.
pub(crate) fn check(root: &Path) -> anyhow::Result<Vec<Finding>> {
    let mut findings = Vec::new();
    let mut manifests = vec![root.join("xtask/Cargo.toml")];
    for folder in fs_err::read_dir(root.join("crates"))? {
        manifests.push(folder?.path().join("Cargo.toml"));
    }
    for manifest in manifests {
        let text = fs_err::read_to_string(&manifest)?;
        let file = manifest
            .strip_prefix(root)
            .unwrap_or(&manifest)
            .display()
            .to_string();
        let folder = manifest
            .parent()
            .and_then(Path::file_name)
            .context("a crate's folder")?;
        findings.extend(check_manifest(&file, &folder.to_string_lossy(), &text)?);
    }
    Ok(findings)
}

fn check_manifest(file: &str, folder: &str, text: &str) -> anyhow::Result<Vec<Finding>> {
    let manifest: Table = text.parse().with_context(|| file.to_owned())?;
    let mut findings = Vec::new();
    let mut find = |rule: String| {
        findings.push(Finding {
            file: file.to_owned(),
            line: 0,
            rule,
        });
    };
    let name = manifest
        .get("package")
        .and_then(|package| package.get("name")?.as_str());
    if name != Some(folder) {
        find(format!("a crate is named as its folder, `{folder}`"));
    }
    if manifest
        .get("lints")
        .and_then(|lints| lints.get("workspace")?.as_bool())
        != Some(true)
        && folder != "host"
    {
        find("a crate takes the workspace's lints".to_owned());
    }
    let Some((_, allowed)) = MAY_KNOW.iter().find(|(name, _)| *name == folder) else {
        find("tidy does not know this crate: add it to MAY_KNOW and to ARCHITECTURE.md".to_owned());
        return Ok(findings);
    };
    let ours: BTreeSet<&str> = MAY_KNOW.iter().map(|(name, _)| *name).collect();
    let (normal, development) = dependencies(&manifest);
    for dependency in &normal {
        if ours.contains(dependency.as_str()) && !allowed.contains(&dependency.as_str()) {
            find(format!("`{folder}` may not know `{dependency}`"));
        }
        if folder == WITHOUT_LIBRARIES && !allowed.contains(&dependency.as_str()) {
            find(format!("`{folder}` is std only, without `{dependency}`"));
        }
    }
    for dependency in &development {
        let known = dependency == FOR_TESTS || allowed.contains(&dependency.as_str());
        if ours.contains(dependency.as_str()) && !known {
            find(format!(
                "the tests of `{folder}` may not know `{dependency}`"
            ));
        }
    }
    Ok(findings)
}

/// The names of a manifest's dependencies: for building it, and for testing it.
fn dependencies(manifest: &Table) -> (BTreeSet<String>, BTreeSet<String>) {
    let mut tables: Vec<&Table> = vec![manifest];
    if let Some(targets) = manifest.get("target").and_then(toml::Value::as_table) {
        tables.extend(targets.values().filter_map(toml::Value::as_table));
    }
    let names = |kinds: &[&str]| {
        tables
            .iter()
            .flat_map(|table| kinds.iter().filter_map(|kind| table.get(*kind)?.as_table()))
            .flat_map(|table| table.keys().cloned())
            .collect()
    };
    (
        names(&["dependencies", "build-dependencies"]),
        names(&["dev-dependencies"]),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(folder: &str, dependencies: &str, expected: &[&str]) {
        let text = format!(
            "[package]\nname = \"{folder}\"\n[lints]\nworkspace = true\n[dependencies]\n{dependencies}"
        );
        let findings = check_manifest("Cargo.toml", folder, &text).expect("manifest");
        let rules: Vec<&str> = findings
            .iter()
            .map(|finding| finding.rule.as_str())
            .collect();
        assert_eq!(rules, expected);
    }

    #[test]
    fn only_lower_crates_are_known() {
        check(
            "store",
            "model.workspace = true\nrusqlite.workspace = true",
            &[],
        );
        check(
            "store",
            "rules.workspace = true",
            &["`store` may not know `rules`"],
        );
        check(
            "operations",
            "engine.workspace = true",
            &["`operations` may not know `engine`"],
        );
        check(
            "rules",
            "regex = \"1\"",
            &["`rules` is std only, without `regex`"],
        );
        check(
            "rules",
            "[dev-dependencies]\nproptest = \"1\"\ntestkit = \"0\"",
            &[],
        );
        check(
            "store",
            "[dev-dependencies]\nhost = \"1\"",
            &["the tests of `store` may not know `host`"],
        );
        check(
            "store",
            "[target.'cfg(unix)'.dependencies]\nagent = \"1\"",
            &["`store` may not know `agent`"],
        );
    }

    #[test]
    fn an_unknown_crate_is_found() {
        let text = "[package]\nname = \"other\"\n";
        let findings = check_manifest("Cargo.toml", "novel", text).expect("manifest");
        assert_eq!(findings.len(), 3);
    }
}
