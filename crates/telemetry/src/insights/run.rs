//! Running a query over log groups.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use rusqlite::Connection;

use super::groups::Groups;
use super::plan::Query;
use super::rows::{Gathering, Rows, Table, finish};
use super::syntax::Command;
use super::worker::{Group, Sink, Worker};
use super::{Budget, Progress, RunError};
use crate::logs::{LogStore, Remaining, Scan};

/// Threads of one run.
const THREADS: usize = 2;

/// What to run a query over.
#[derive(Debug, Clone)]
pub struct QueryInput {
    /// Names of log groups. One that was deleted meanwhile has no events.
    pub groups: Vec<String>,
    /// Put before the name of a group in `@log`, such as `000000000000:`.
    pub log_prefix: String,
    /// The first and the last millisecond, both included.
    pub start_ms: i64,
    pub end_ms: i64,
    /// The most rows of the result.
    pub limit: usize,
}

/// One row of a result: names of columns and values. Missing values are left out.
pub type Row = Vec<(Arc<str>, String)>;

/// The result of a query.
#[derive(Debug, Clone, Default)]
pub struct QueryOutput {
    pub rows: Vec<Row>,
    /// Memory that the rows take, about.
    pub bytes: usize,
}

/// Runs a query to its end. Blocks for as long as that takes.
pub fn run(
    store: &LogStore,
    query: &Query,
    input: &QueryInput,
    progress: &Progress,
) -> Result<QueryOutput, RunError> {
    let budget = Budget::new();
    let gathering = Gathering::new(&query.commands[query.row_commands..], input.limit);
    let kept = query.kept_slots();
    let sink = || match query.gathering() {
        Some(Command::Stats(stats)) => Sink::Groups(Groups::new(stats)),
        _ => Sink::Rows(Rows::new(&gathering)),
    };
    let range = (input.start_ms, input.end_ms);
    let worker = || Worker::new(query, progress, &budget, range, &kept, sink());
    let mut workers: Vec<Worker<'_>> = Vec::new();
    for name in &input.groups {
        progress.check()?;
        let (id, group) = match store.numbered_group(name) {
            Ok(found) => found,
            Err(crate::Error::GroupMissing) => continue,
            Err(error) => return Err(error.into()),
        };
        let scan = Scan::new(&group, input.start_ms, input.end_ms, THREADS)?;
        while workers.len() < scan.readers.len() {
            workers.push(worker());
        }
        let log = format!("{}{name}", input.log_prefix);
        let place = Group {
            log: &log,
            id,
            streams: &scan.streams,
        };
        scan_group(&mut workers, scan.readers, &scan.rest, place)?;
        progress.groups.fetch_add(1, Ordering::Relaxed);
    }
    let mut sinks = workers.into_iter().map(|worker| worker.sink);
    let mut merged = sinks.next().unwrap_or_else(sink);
    for other in sinks {
        match (&mut merged, other) {
            (Sink::Groups(groups), Sink::Groups(other)) => groups.merge(other),
            (Sink::Rows(rows), Sink::Rows(other)) => rows.merge(other),
            // All workers of a run have sinks of one kind.
            _ => {}
        }
    }
    let slots = query.names.len();
    let table = match merged {
        Sink::Groups(groups) => {
            let table = groups
                .finish(slots)
                .into_iter()
                .map(|row| (0, row))
                .collect();
            finish(
                table,
                &query.commands[query.row_commands + 1..],
                slots,
                &budget,
            )?
        }
        Sink::Rows(rows) => rows.finish(slots, &budget)?,
    };
    Ok(render(query, table, input.limit))
}

/// Scans a group with one thread for each of its readers.
fn scan_group(
    workers: &mut [Worker<'_>],
    readers: Vec<Connection>,
    rest: &Remaining,
    group: Group<'_>,
) -> Result<(), RunError> {
    let mut pairs = workers.iter_mut().zip(readers);
    let Some((first, reader)) = pairs.next() else {
        return Ok(());
    };
    std::thread::scope(|scope| {
        let others: Vec<_> = pairs
            .map(|(worker, reader)| {
                scope.spawn(move || rest.visit(&reader, |chunk| worker.chunk(group, chunk)))
            })
            .collect();
        let mut outcome = rest.visit(&reader, |chunk| first.chunk(group, chunk));
        for other in others {
            let theirs = other
                .join()
                .unwrap_or_else(|panic| std::panic::resume_unwind(panic));
            outcome = outcome.and(theirs);
        }
        outcome
    })
}

/// The rows with the columns of the query.
fn render(query: &Query, mut table: Table, limit: usize) -> QueryOutput {
    table.truncate(limit);
    let columns: Vec<(usize, Arc<str>)> = query
        .columns
        .iter()
        .map(|slot| (*slot, Arc::from(query.names.name(*slot))))
        .collect();
    let mut bytes = 0;
    let mut rows = Vec::with_capacity(table.len());
    for (_, values) in table {
        let mut row = Row::with_capacity(columns.len());
        for (slot, name) in &columns {
            if let Some(text) = values[*slot].to_text() {
                bytes += text.len() + std::mem::size_of::<(Arc<str>, String)>();
                row.push((Arc::clone(name), text.into_owned()));
            }
        }
        rows.push(row);
    }
    QueryOutput { rows, bytes }
}
