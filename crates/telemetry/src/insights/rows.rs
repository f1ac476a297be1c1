//! Rows that may come into a result without `stats`: ordered, cut to what is asked for, and taken
//! through the commands that follow.

use std::cmp::Ordering;
use std::collections::{BinaryHeap, HashMap};

use super::evaluate::Scope;
use super::groups::{Groups, push_key};
use super::syntax::{Command, Expression};
use super::value::Value;
use super::{Budget, RunError, extract};
use crate::EventId;

/// Memory of a row beside its values.
const ROW_BYTES: usize = 128;

/// How rows are gathered.
#[derive(Debug)]
pub(crate) struct Gathering<'q> {
    /// Empty: newest events first.
    keys: Vec<&'q Expression>,
    descending: Vec<bool>,
    /// Only the first row for each of these.
    unique: Option<&'q [usize]>,
    /// So many of the first rows are enough.
    enough: Option<usize>,
    /// The commands that remain.
    pub(crate) rest: &'q [Command],
}

impl<'q> Gathering<'q> {
    /// Looks at the commands that follow those of single events. `limit` is the caller's.
    pub(crate) fn new(commands: &'q [Command], limit: usize) -> Self {
        let mut gathering = Self {
            keys: Vec::new(),
            descending: Vec::new(),
            unique: None,
            enough: None,
            rest: commands,
        };
        if let Some((Command::Sort(keys), rest)) = commands.split_first() {
            gathering.keys = keys.iter().map(|(key, _)| key).collect();
            gathering.descending = keys.iter().map(|(_, descending)| *descending).collect();
            gathering.rest = rest;
        }
        if let Some((Command::Dedup(slots), rest)) = gathering.rest.split_first() {
            gathering.unique = Some(slots);
            gathering.rest = rest;
            return gathering;
        }
        // Commands that neither drop nor order rows do not change which come first.
        let next = gathering
            .rest
            .iter()
            .find(|command| !matches!(command, Command::Assign(_) | Command::Parse(_)));
        gathering.enough = match next {
            None => Some(limit),
            Some(Command::Limit(first)) => Some(*first),
            Some(_) => None,
        };
        gathering
    }
}

/// A row with what it is ordered by.
#[derive(Debug)]
pub(crate) struct Ranked<'q> {
    descending: &'q [bool],
    keys: Vec<Value<'static>>,
    place: EventId,
    pub(crate) values: Vec<Value<'static>>,
}

impl Ranked<'_> {
    /// The order of the result: by the keys, then newest first.
    fn compare(&self, keys: &[Value<'_>], place: EventId) -> Ordering {
        for ((mine, other), descending) in self.keys.iter().zip(keys).zip(self.descending) {
            let order = mine.sort_order(other);
            if order.is_ne() {
                return if *descending { order.reverse() } else { order };
            }
        }
        place.cmp(&self.place)
    }

    fn weight(&self) -> usize {
        let values = self.values.iter().chain(&self.keys);
        ROW_BYTES + values.map(Value::weight).sum::<usize>()
    }
}

impl PartialEq for Ranked<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Ranked<'_> {}

impl PartialOrd for Ranked<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Ranked<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.compare(&other.keys, other.place)
    }
}

/// The rows of one thread. The greatest of the heap is the last of the result.
#[derive(Debug)]
pub(crate) struct Rows<'q> {
    gathering: &'q Gathering<'q>,
    heap: BinaryHeap<Ranked<'q>>,
    unique: HashMap<Vec<u8>, Ranked<'q>>,
}

impl<'q> Rows<'q> {
    pub(crate) fn new(gathering: &'q Gathering<'q>) -> Self {
        Self {
            gathering,
            heap: BinaryHeap::new(),
            unique: HashMap::new(),
        }
    }

    /// False when an event at this place cannot come into the result, whatever its values.
    pub(crate) fn may_take(&self, place: EventId) -> bool {
        let is_full = |enough| self.heap.len() >= enough;
        !(self.gathering.keys.is_empty()
            && self.gathering.enough.is_some_and(is_full)
            && self
                .heap
                .peek()
                .is_some_and(|last| last.compare(&[], place).is_le()))
    }

    /// Takes a row, if it may come into the result; `values` makes its values.
    pub(crate) fn add<'v>(
        &mut self,
        scope: Scope<'v>,
        place: EventId,
        budget: &Budget,
        values: impl FnOnce() -> Vec<Value<'static>>,
    ) -> Result<(), RunError>
    where
        'q: 'v,
    {
        let keys: Vec<Value<'v>> = self
            .gathering
            .keys
            .iter()
            .map(|key| scope.value(key))
            .collect();
        if let Some(enough) = self.gathering.enough
            && self.heap.len() >= enough
        {
            let Some(last) = self.heap.peek() else {
                return Ok(());
            };
            if last.compare(&keys, place).is_le() {
                return Ok(());
            }
            budget.give(self.heap.pop().map_or(0, |row| row.weight()));
        }
        let unique = self
            .gathering
            .unique
            .map(|slots| unique_key(slots, scope, place));
        if let Some(key) = &unique
            && let Some(other) = self.unique.get(key)
        {
            if other.compare(&keys, place).is_le() {
                return Ok(());
            }
            budget.give(other.weight());
        }
        let row = Ranked {
            descending: &self.gathering.descending,
            keys: keys.into_iter().map(Value::into_owned).collect(),
            place,
            values: values(),
        };
        budget.take(row.weight())?;
        match unique {
            Some(key) => {
                budget.take(key.len())?;
                self.unique.insert(key, row);
            }
            None => self.heap.push(row),
        }
        Ok(())
    }

    /// Takes the rows of another thread.
    pub(crate) fn merge(&mut self, other: Self) {
        self.heap.extend(other.heap);
        for (key, row) in other.unique {
            if self
                .unique
                .get(&key)
                .is_none_or(|mine| row.cmp(mine).is_lt())
            {
                self.unique.insert(key, row);
            }
        }
    }

    /// The rows in order, taken through the commands that remain.
    pub(crate) fn finish(mut self, slots: usize, budget: &Budget) -> Result<Table, RunError> {
        self.heap.extend(self.unique.into_values());
        let mut rows = self.heap.into_sorted_vec();
        if let Some(enough) = self.gathering.enough {
            rows.truncate(enough);
        }
        let table = rows
            .into_iter()
            .map(|row| (row.place.ms, row.values))
            .collect();
        finish(table, self.gathering.rest, slots, budget)
    }
}

/// Rows in order, each with the time of its event.
pub(crate) type Table = Vec<(i64, Vec<Value<'static>>)>;

/// Takes a table through commands.
pub(crate) fn finish(
    mut table: Table,
    commands: &[Command],
    slots: usize,
    budget: &Budget,
) -> Result<Table, RunError> {
    for command in commands {
        match command {
            Command::Assign(fields) => {
                for (_, values) in &mut table {
                    for (slot, expression) in fields {
                        let value = Scope::of(values).value(expression).into_owned();
                        budget.take(value.weight())?;
                        values[*slot] = value;
                    }
                }
            }
            Command::Filter(condition) => {
                table.retain(|(_, values)| Scope::of(values).holds(condition));
            }
            Command::Parse(extraction) => {
                for (_, values) in &mut table {
                    extract::apply(extraction, values);
                }
            }
            Command::Stats(stats) => {
                let mut groups = Groups::new(stats);
                for (ms, values) in &table {
                    groups.add(Scope::of(values), *ms, budget)?;
                }
                table = groups
                    .finish(slots)
                    .into_iter()
                    .map(|row| (0, row))
                    .collect();
            }
            Command::Sort(keys) => sort(&mut table, keys),
            Command::Limit(first) => table.truncate(*first),
            Command::Dedup(unique) => {
                let mut seen = std::collections::HashSet::new();
                let mut number = 0;
                table.retain(|(_, values)| {
                    number += 1;
                    let place = EventId {
                        ms: number,
                        stream: 0,
                        seq: 0,
                    };
                    seen.insert(unique_key(unique, Scope::of(values), place))
                });
            }
        }
    }
    Ok(table)
}

fn sort(table: &mut Table, keys: &[(Expression, bool)]) {
    table.sort_by(|(_, left), (_, right)| {
        for (key, descending) in keys {
            let order = Scope::of(left)
                .value(key)
                .sort_order(&Scope::of(right).value(key));
            if order.is_ne() {
                return if *descending { order.reverse() } else { order };
            }
        }
        Ordering::Equal
    });
}

/// What makes a row unique. Rows in which a field is missing are no duplicates of each other.
fn unique_key(slots: &[usize], scope: Scope<'_>, place: EventId) -> Vec<u8> {
    let mut key = Vec::new();
    let mut is_complete = true;
    for slot in slots {
        let value = scope.values.get(*slot).unwrap_or(&Value::Null);
        is_complete &= !value.is_null();
        push_key(&mut key, value);
    }
    if !is_complete {
        key.push(u8::MAX);
        key.extend(place.ms.to_le_bytes());
        key.extend(place.stream.to_le_bytes());
        key.extend(place.seq.to_le_bytes());
    }
    key
}
