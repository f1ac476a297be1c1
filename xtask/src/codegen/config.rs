//! `models/operations.toml` and `models/notes.toml`: what to generate, and what to say about it.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context as _, ensure};
use serde::Deserialize;

/// `models/operations.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Operations {
    pub(crate) service: Vec<Service>,
}

/// One service of `models/operations.toml`; the file's head explains the keys.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Service {
    pub(crate) model: String,
    pub(crate) id: String,
    #[serde(rename = "trait")]
    pub(crate) trait_name: String,
    /// For people.
    pub(crate) title: String,
    /// Address of AWS's API reference, without a slash at the end.
    pub(crate) reference: String,
    pub(crate) validation: String,
    pub(crate) implemented: Vec<String>,
    generated: Vec<String>,
}

/// `models/notes.toml`: per model, what differs from AWS.
pub(crate) type Notes = BTreeMap<String, Vec<Note>>;

/// One field that does not do what it does on AWS.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Note {
    /// An operation or a shape of the model.
    pub(crate) on: String,
    /// A member of it, or nothing where the note concerns the whole.
    pub(crate) member: Option<String>,
    /// What happens instead, as a sentence.
    pub(crate) what: String,
}

impl Operations {
    pub(crate) fn load(root: &Path) -> anyhow::Result<Self> {
        let path = root.join("models/operations.toml");
        let text = fs_err::read_to_string(&path)?;
        Self::parse(&text).with_context(|| format!("reading {}", path.display()))
    }

    pub(crate) fn parse(text: &str) -> anyhow::Result<Self> {
        let operations: Self = toml::from_str(text)?;
        for service in &operations.service {
            service.check()?;
        }
        Ok(operations)
    }
}

impl Service {
    fn check(&self) -> anyhow::Result<()> {
        for list in [&self.implemented, &self.generated] {
            ensure!(
                list.windows(2).all(|pair| pair[0] < pair[1]),
                "the operations of {} are not sorted or not unique",
                self.model
            );
        }
        for operation in &self.implemented {
            ensure!(
                self.generates(operation),
                "{}:{operation} is implemented, but not generated",
                self.model
            );
        }
        Ok(())
    }

    /// Whether this operation gets shapes and a method.
    pub(crate) fn generates(&self, operation: &str) -> bool {
        self.generated.first().is_some_and(|first| first == "*")
            || self.generated.iter().any(|name| name == operation)
    }

    /// The operations listed one by one.
    pub(crate) fn listed(&self) -> impl Iterator<Item = &String> {
        self.generated.iter().filter(|name| *name != "*")
    }

    /// The name of the Rust module.
    pub(crate) fn module(&self) -> String {
        self.model.replace('-', "_")
    }
}

pub(crate) fn load_notes(root: &Path) -> anyhow::Result<Notes> {
    let path = root.join("models/notes.toml");
    let text = fs_err::read_to_string(&path)?;
    toml::from_str(&text).with_context(|| format!("reading {}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mistakes_in_the_lists_are_refused() {
        let check = |implemented: &str, generated: &str, expected: &str| {
            let text = format!(
                "[[service]]\nmodel = 'a'\nid = 'a'\ntrait = 'A'\ntitle = 'A'\n\
                 reference = ''\nvalidation = 'E'\n\
                 implemented = {implemented}\ngenerated = {generated}"
            );
            let result = Operations::parse(&text).map(|_| String::new());
            let message = result.unwrap_or_else(|error| error.to_string());
            assert_eq!(message, expected);
        };
        check("['Do']", "['*']", "");
        check("['Do']", "['Do', 'Undo']", "");
        check(
            "[]",
            "['Undo', 'Do']",
            "the operations of a are not sorted or not unique",
        );
        check(
            "[]",
            "['Do', 'Do']",
            "the operations of a are not sorted or not unique",
        );
        check("['Do']", "[]", "a:Do is implemented, but not generated");
    }
}
