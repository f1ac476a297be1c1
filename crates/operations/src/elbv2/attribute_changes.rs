//! Changes of attributes, as all three kinds of owners take them.

use std::collections::BTreeMap;

use rules::balancing::attributes::{Owner, check_attribute};
use smithy::ServiceError;

use super::errors::invalid;

/// Attributes that can be set to these values.
#[derive(Debug)]
pub(super) struct AttributeChanges(BTreeMap<String, String>);

impl AttributeChanges {
    pub(super) fn read(
        owner: Owner,
        given: impl Iterator<Item = (Option<String>, Option<String>)>,
    ) -> Result<Self, ServiceError> {
        let mut changes = BTreeMap::new();
        for (key, value) in given {
            let (key, value) = (key.unwrap_or_default(), value.unwrap_or_default());
            check_attribute(owner, &key, &value).map_err(|problem| invalid(problem.to_string()))?;
            if changes.contains_key(&key) {
                let text = format!("{owner} attribute '{key}' is specified more than once");
                return Err(invalid(text));
            }
            changes.insert(key, value);
        }
        if changes.is_empty() {
            return Err(invalid("At least one attribute must be specified"));
        }
        Ok(Self(changes))
    }

    pub(super) fn keys(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    pub(super) fn apply(self, set: &mut BTreeMap<String, String>) {
        for (key, value) in self.0 {
            // An empty value takes an attribute back to its default.
            if value.is_empty() {
                set.remove(&key);
            } else {
                set.insert(key, value);
            }
        }
    }
}
