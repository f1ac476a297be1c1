//! What one thread of a run does with the chunks it takes.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use super::evaluate::Scope;
use super::groups::Groups;
use super::plan::{Query, SystemField};
use super::pointer::RecordPointer;
use super::rows::Rows;
use super::syntax::Command;
use super::value::Value;
use super::{Budget, Progress, RunError, extract};
use crate::logs::{Chunk, Entry, Key, StoredChunk, Unpacked};

/// Where the rows of a thread go.
#[derive(Debug)]
pub(crate) enum Sink<'q> {
    Groups(Groups<'q>),
    Rows(Rows<'q>),
}

/// The log group that is being scanned.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Group<'g> {
    /// As `@log` shows it.
    pub(crate) log: &'g str,
    /// Its number in the catalogue.
    pub(crate) id: i64,
    pub(crate) streams: &'g HashMap<i64, Arc<str>>,
}

/// One thread's state.
#[derive(Debug)]
pub(crate) struct Worker<'q> {
    pub(crate) query: &'q Query,
    pub(crate) progress: &'q Progress,
    pub(crate) budget: &'q Budget,
    /// First and last millisecond.
    pub(crate) range: (i64, i64),
    pub(crate) sink: Sink<'q>,
    /// Slots whose values rows keep.
    pub(crate) kept: &'q [bool],
    unpacked: Unpacked,
}

impl<'q> Worker<'q> {
    pub(crate) fn new(
        query: &'q Query,
        progress: &'q Progress,
        budget: &'q Budget,
        range: (i64, i64),
        kept: &'q [bool],
        sink: Sink<'q>,
    ) -> Self {
        Self {
            query,
            progress,
            budget,
            range,
            sink,
            kept,
            unpacked: Unpacked::default(),
        }
    }

    /// Looks at the events of a chunk.
    pub(crate) fn chunk(
        &mut self,
        group: Group<'_>,
        stored: StoredChunk<'_>,
    ) -> Result<(), RunError> {
        self.progress.check()?;
        let Some(stream) = group.streams.get(&stored.stream) else {
            return Ok(());
        };
        self.unpacked.unpack(stored.data)?;
        let is_hopeless = self
            .query
            .needle
            .as_ref()
            .is_some_and(|needle| !needle.may_be_in(self.unpacked.texts()));
        if is_hopeless && stored.is_whole {
            self.count(self.unpacked.count(), self.unpacked.texts().len());
            return Ok(());
        }
        let chunk = self.unpacked.read()?;
        let range = if stored.is_whole {
            0..chunk.len()
        } else {
            let after = self.range.1.checked_add(1).map_or(Key::END, Key::at);
            chunk.index_of(Key::at(self.range.0))..chunk.index_of(after)
        };
        self.count(range.len(), chunk.text_len(range.clone()));
        if is_hopeless || range.is_empty() {
            return Ok(());
        }
        self.events(group, (stored.stream, stream), &chunk, range)
    }

    fn events<'e>(
        &mut self,
        group: Group<'e>,
        place: (i64, &'e str),
        chunk: &'e Chunk,
        range: std::ops::Range<usize>,
    ) -> Result<(), RunError> {
        let mut values = vec![Value::Null; self.query.names.len()];
        let mut matched = 0;
        let mut outcome = Ok(());
        let mut visit = |worker: &mut Self, entry: Entry<'e>| {
            if outcome.is_ok() {
                values.fill(Value::Null);
                match worker.event(group, place, entry, &mut values) {
                    Ok(true) => matched += 1,
                    Ok(false) => {}
                    Err(error) => outcome = Err(error),
                }
            }
        };
        match &self.query.needle {
            Some(needle) if !needle.may_be_escaped => {
                chunk.containing(&needle.finder, range, |entry| visit(self, entry));
            }
            Some(needle) => {
                for index in range.rev() {
                    let entry = chunk.entry(index);
                    if needle.may_be_in(entry.message.as_bytes()) {
                        visit(self, entry);
                    }
                }
            }
            None => {
                for index in range.rev() {
                    visit(self, chunk.entry(index));
                }
            }
        }
        self.progress.matched.fetch_add(matched, Ordering::Relaxed);
        outcome
    }

    /// Takes an event through the commands for single events. False when a filter drops it.
    fn event<'e>(
        &mut self,
        group: Group<'e>,
        (stream_id, stream): (i64, &'e str),
        entry: Entry<'e>,
        values: &mut [Value<'e>],
    ) -> Result<bool, RunError> {
        let query = self.query;
        let id = entry.to_id(stream_id);
        let pointer = || {
            let pointer = RecordPointer {
                group: group.id,
                event: id,
            };
            Value::text(pointer.to_string())
        };
        for (field, slot) in &query.system {
            values[*slot] = match field {
                SystemField::Timestamp => Value::Time(entry.key.ms),
                SystemField::IngestionTime => Value::Time(entry.ingested_ms),
                SystemField::Message => Value::text(entry.message),
                SystemField::LogStream => Value::text(stream),
                SystemField::Log => Value::text(group.log),
                // Only rows that are kept need it, unless a command reads it.
                SystemField::Pointer if query.reads_pointer => pointer(),
                SystemField::Pointer => Value::Null,
            };
        }
        let Some(has_json) = self.row_commands(entry.message, values) else {
            return Ok(false);
        };
        match &mut self.sink {
            Sink::Groups(groups) => {
                if !has_json && query.needs_json.get(query.row_commands) == Some(&true) {
                    query.wanted.find(entry.message, values);
                }
                groups.add(Scope::of(values), entry.key.ms, self.budget)?;
            }
            Sink::Rows(rows) if rows.may_take(id) => {
                if !has_json {
                    query.wanted.find(entry.message, values);
                }
                let (kept, values) = (self.kept, &*values);
                rows.add(Scope::of(values), id, self.budget, || {
                    let mut row: Vec<Value<'static>> = values
                        .iter()
                        .zip(kept)
                        .map(|(value, kept)| {
                            let value = Some(value).filter(|_| *kept);
                            value.map_or(Value::Null, |value| value.clone().into_owned())
                        })
                        .collect();
                    if let Some(slot) = query.pointer {
                        row[slot] = pointer();
                    }
                    row
                })?;
            }
            Sink::Rows(_) => {}
        }
        Ok(true)
    }

    /// Takes values through the commands for single events. `None` when a filter drops the event;
    /// otherwise whether the fields of its JSON were looked for.
    fn row_commands<'e>(&self, message: &'e str, values: &mut [Value<'e>]) -> Option<bool> {
        let query = self.query;
        let mut has_json = query.wanted.is_empty();
        let commands = query.commands.iter().zip(&query.needs_json);
        for (command, needs_json) in commands.take(query.row_commands) {
            if *needs_json && !has_json {
                query.wanted.find(message, values);
                has_json = true;
            }
            match command {
                Command::Assign(fields) => {
                    for (slot, expression) in fields {
                        let value = Scope::of(values).value(expression).into_owned();
                        values[*slot] = value;
                    }
                }
                Command::Filter(condition) if !Scope::of(values).holds(condition) => {
                    return None;
                }
                Command::Parse(extraction) => extract::apply(extraction, values),
                _ => {}
            }
        }
        Some(has_json)
    }

    fn count(&self, events: usize, bytes: usize) {
        self.progress
            .scanned
            .fetch_add(events as u64, Ordering::Relaxed);
        self.progress
            .bytes
            .fetch_add(bytes as u64, Ordering::Relaxed);
    }
}
