//! Names of fields and the slots they stand for.

use std::collections::{BTreeSet, HashMap};

use super::MAX_NAMES;

/// The names of a query, numbered as they appear.
#[derive(Debug, Default)]
pub(crate) struct Names {
    list: Vec<String>,
    slots: HashMap<String, usize>,
    /// Slots that were given a value by a command before.
    assigned: BTreeSet<usize>,
    /// Slots that are read as fields of the event.
    pub(crate) from_event: BTreeSet<usize>,
    /// Behind a `stats`: only its results exist.
    after_stats: bool,
    /// The results of `stats` by their text without spaces, such as `count(*)`.
    results: HashMap<String, usize>,
}

impl Names {
    /// The slot of a name; `None` when there are too many names.
    fn slot(&mut self, name: &str) -> Option<usize> {
        if let Some(slot) = self.slots.get(name) {
            return Some(*slot);
        }
        let slot = self.list.len();
        if slot >= MAX_NAMES {
            return None;
        }
        self.list.push(name.to_owned());
        self.slots.insert(name.to_owned(), slot);
        Some(slot)
    }

    /// The slot of a name that is read.
    pub(crate) fn read(&mut self, name: &str) -> Option<usize> {
        let slot = self.slot(name)?;
        if !self.after_stats && !self.assigned.contains(&slot) {
            self.from_event.insert(slot);
        }
        Some(slot)
    }

    /// The slot of a name that is given a value.
    pub(crate) fn assign(&mut self, name: &str) -> Option<usize> {
        let slot = self.slot(name)?;
        self.assigned.insert(slot);
        Some(slot)
    }

    /// Begins the part behind a `stats` with these results.
    pub(crate) fn begin_results(&mut self, results: &[usize]) {
        self.after_stats = true;
        self.results = results
            .iter()
            .map(|slot| (without_space(&self.list[*slot]), *slot))
            .collect();
    }

    /// The result of `stats` that a text names.
    pub(crate) fn result(&self, text: &str) -> Option<usize> {
        self.results.get(&without_space(text)).copied()
    }

    pub(crate) fn is_after_stats(&self) -> bool {
        self.after_stats
    }

    pub(crate) fn name(&self, slot: usize) -> &str {
        &self.list[slot]
    }

    pub(crate) fn len(&self) -> usize {
        self.list.len()
    }
}

fn without_space(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}
