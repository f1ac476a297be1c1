//! The groups of a `stats`: keys to states, in bounded memory.

use std::collections::HashMap;

use super::aggregate::State;
use super::evaluate::Scope;
use super::syntax::Stats;
use super::value::Value;
use super::{Budget, RunError};

/// Memory of a group beside its keys and states.
const GROUP_BYTES: usize = 96;

/// The groups that one thread has seen.
#[derive(Debug)]
pub(crate) struct Groups<'q> {
    stats: &'q Stats,
    /// By the keys' bytes.
    found: HashMap<Box<[u8]>, usize>,
    list: Vec<Group>,
    /// The key of the row before and its group: neighbours are mostly alike.
    key: Vec<u8>,
    last: (Vec<u8>, usize),
}

#[derive(Debug)]
struct Group {
    keys: Vec<Value<'static>>,
    states: Vec<State>,
}

impl<'q> Groups<'q> {
    pub(crate) fn new(stats: &'q Stats) -> Self {
        Self {
            stats,
            found: HashMap::new(),
            list: Vec::new(),
            key: Vec::new(),
            last: (Vec::new(), usize::MAX),
        }
    }

    /// Takes a row; `time_ms` is that of its event.
    pub(crate) fn add(
        &mut self,
        scope: Scope<'_>,
        time_ms: i64,
        budget: &Budget,
    ) -> Result<(), RunError> {
        self.key.clear();
        for (_, by) in &self.stats.by {
            push_key(&mut self.key, &scope.value(by));
        }
        let index = self.group(scope, budget)?;
        let mut more = 0;
        for (aggregate, state) in self
            .stats
            .aggregates
            .iter()
            .zip(&mut self.list[index].states)
        {
            let value = match &aggregate.input {
                Some(input) => scope.value(input),
                None => Value::Null,
            };
            more += aggregate.add(state, &value, time_ms);
        }
        budget.take(more)
    }

    /// The group of the key at hand.
    fn group(&mut self, scope: Scope<'_>, budget: &Budget) -> Result<usize, RunError> {
        if self.last.1 != usize::MAX && self.last.0 == self.key {
            return Ok(self.last.1);
        }
        let index = if let Some(index) = self.found.get(self.key.as_slice()) {
            *index
        } else {
            let by = self.stats.by.iter();
            let keys: Vec<Value<'static>> =
                by.map(|(_, by)| scope.value(by).into_owned()).collect();
            let states: Vec<State> = self.stats.aggregates.iter().map(|a| a.begin()).collect();
            let weight: usize = keys.iter().map(Value::weight).sum();
            budget.take(
                GROUP_BYTES
                    + 2 * self.key.len()
                    + weight
                    + states.len() * std::mem::size_of::<State>(),
            )?;
            self.list.push(Group { keys, states });
            let index = self.list.len() - 1;
            self.found.insert(self.key.as_slice().into(), index);
            index
        };
        self.last.0.clone_from(&self.key);
        self.last.1 = index;
        Ok(index)
    }

    /// Takes the groups of another thread.
    pub(crate) fn merge(&mut self, other: Self) {
        let mut keys: Vec<Option<Box<[u8]>>> = other.list.iter().map(|_| None).collect();
        for (key, index) in other.found {
            keys[index] = Some(key);
        }
        for (group, key) in other.list.into_iter().zip(keys) {
            let Some(key) = key else { continue };
            if let Some(index) = self.found.get(&key) {
                let states = self.list[*index].states.iter_mut().zip(group.states);
                for (aggregate, (state, other)) in self.stats.aggregates.iter().zip(states) {
                    aggregate.merge(state, other);
                }
            } else {
                self.found.insert(key, self.list.len());
                self.list.push(group);
            }
        }
    }

    /// The results, with values in the slots of the query: newest times first, then by keys.
    pub(crate) fn finish(self, slots: usize) -> Vec<Vec<Value<'static>>> {
        let mut groups = self.list;
        groups.sort_by(|left, right| {
            let keys = left.keys.iter().zip(&right.keys);
            keys.map(|(left, right)| match (left, right) {
                (Value::Time(left), Value::Time(right)) => right.cmp(left),
                _ => left.sort_order(right),
            })
            .find(|order| order.is_ne())
            .unwrap_or(std::cmp::Ordering::Equal)
        });
        groups
            .into_iter()
            .map(|group| {
                let mut row = vec![Value::Null; slots];
                let finished = self.stats.aggregates.iter().zip(group.states);
                let aggregates: Vec<Value<'_>> = finished
                    .map(|(aggregate, state)| aggregate.finish(state))
                    .collect();
                let scope = Scope {
                    values: &[],
                    aggregates: &aggregates,
                };
                for (slot, output) in &self.stats.outputs {
                    row[*slot] = scope.value(output).into_owned();
                }
                for ((slot, _), key) in self.stats.by.iter().zip(group.keys) {
                    row[*slot] = key;
                }
                row
            })
            .collect()
    }
}

/// Appends a value so that different values give different bytes.
pub(crate) fn push_key(key: &mut Vec<u8>, value: &Value<'_>) {
    match value {
        Value::Null => key.push(0),
        Value::Bool(value) => key.extend([1, u8::from(*value)]),
        Value::Int(value) => {
            key.push(2);
            key.extend(value.to_le_bytes());
        }
        Value::Float(value) => {
            key.push(3);
            key.extend(value.to_bits().to_le_bytes());
        }
        Value::Time(value) => {
            key.push(4);
            key.extend(value.to_le_bytes());
        }
        Value::Text(text) => {
            key.push(5);
            key.extend(text.len().to_le_bytes());
            key.extend(text.as_bytes());
        }
    }
}
