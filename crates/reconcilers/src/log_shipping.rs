//! Moves container output into log streams, exactly once.
//!
//! The position in the output and what is not an event yet are stored with the events, in one
//! transaction of the log store. Whoever is killed in between: the next worker goes on at the byte
//! after the last event stored. Only then does the engine learn what it may drop.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use engine::{Engine, LogAssignment, Output, OutputBatch, OutputId, OutputPipe, OutputPosition};
use telemetry::awslogs::{Assembler, AssemblerOptions, AssemblerState, Source};
use telemetry::{CursorUpdate, LogEvent, LogStore};
use tokio::sync::watch;
use tokio::task::{Id, JoinSet};

use crate::clock::Clock;
use crate::driver::{PassError, chain};
use crate::streams::ensure_stream;

/// Ships the output of every container that has a log stream.
#[expect(
    missing_debug_implementations,
    reason = "an engine has nothing to show"
)]
#[derive(Clone)]
pub struct LogShipping {
    logs: LogStore,
    engine: Arc<dyn Engine>,
    clock: Clock,
}

/// Output that is read again at once may be collected for this long, so that a container that
/// prints all the time costs few transactions.
const COLLECT: Duration = Duration::from_millis(20);
/// A batch of this size is worth a transaction of its own, and more is waiting behind it.
const COLLECT_BYTES: usize = 64 << 10;
/// How long a multi-line event waits for its next line (as Docker's driver).
const MULTILINE_WAIT_MILLIS: i64 = 5_000;
const RETRY: Duration = Duration::from_secs(1);

impl LogShipping {
    pub fn new(logs: LogStore, engine: Arc<dyn Engine>, clock: Clock) -> Self {
        Self {
            logs,
            engine,
            clock,
        }
    }

    /// Runs one worker a stream until `stop`.
    pub async fn run(self, mut stop: watch::Receiver<bool>) {
        let mut news = self.engine.output_news();
        let mut workers = JoinSet::new();
        let mut known: HashMap<OutputId, Id> = HashMap::new();
        loop {
            news.mark_unchanged();
            for output in self.engine.outputs().await {
                let id = output.id.clone();
                known.entry(id).or_insert_with(|| {
                    workers
                        .spawn(self.clone().ship_until(output, stop.clone()))
                        .id()
                });
            }
            tokio::select! {
                biased;
                _ = stop.wait_for(|stop| *stop) => break,
                Some(ended) = workers.join_next_with_id() => {
                    let ended = ended.map_or_else(|error| error.id(), |(id, ())| id);
                    known.retain(|_, worker| *worker != ended);
                }
                changed = news.changed() => if changed.is_err() { break },
            }
        }
        while workers.join_next().await.is_some() {}
    }

    async fn ship_until(self, output: Output, mut stop: watch::Receiver<bool>) {
        let id = output.id.clone();
        loop {
            let failed = tokio::select! {
                biased;
                _ = stop.wait_for(|stop| *stop) => return,
                shipped = self.ship(output.clone()) => match shipped {
                    Ok(()) => return,
                    Err(error) => error,
                },
            };
            tracing::warn!(
                task = %id.task_id,
                container = id.container,
                error = chain(&failed),
                "output is not shipped; it stays in its spool"
            );
            tokio::select! {
                _ = stop.wait_for(|stop| *stop) => return,
                () = tokio::time::sleep(RETRY) => {}
            }
        }
    }

    /// Ships until the container has ended and everything is stored. Every await between reading
    /// and acknowledging may be the last: nothing is lost by it.
    async fn ship(&self, mut output: Output) -> Result<(), PassError> {
        let mut stream = Stream::open(self, &output).await?;
        loop {
            output.changes.mark_unchanged();
            let batch = self
                .engine
                .output_read(&output.id, &stream.position)
                .await?;
            let finished = batch.finished;
            let read: usize = batch.chunks.iter().map(|chunk| chunk.bytes.len()).sum();
            stream.take(batch, self.clock.now().0);
            stream.store(self).await?;
            self.engine
                .output_acknowledge(&output.id, &stream.position, finished)
                .await?;
            if finished {
                return stream.forget(self).await;
            }
            if read > 0 {
                if read < COLLECT_BYTES {
                    tokio::time::sleep(COLLECT).await;
                }
                continue;
            }
            let waiting = stream.assembler.waiting_since_ms().is_some();
            let patience = if waiting {
                RETRY
            } else {
                Duration::from_hours(1)
            };
            tokio::select! {
                changed = output.changes.changed() => if changed.is_err() {
                    // The engine has put another stream in its place: that one is listed.
                    return Ok(());
                },
                () = tokio::time::sleep(patience) => {}
            }
        }
    }
}

/// One log stream being written.
struct Stream {
    log: LogAssignment,
    cursor_key: String,
    assembler: Assembler,
    position: OutputPosition,
    events: Vec<LogEvent>,
    /// Something changed since the last transaction.
    dirty: bool,
}

impl Stream {
    async fn open(shipping: &LogShipping, output: &Output) -> Result<Self, PassError> {
        let log = &output.log;
        let options = AssemblerOptions::new(
            log.datetime_format.as_deref(),
            log.multiline_pattern.as_deref(),
        )
        // The task's start checked them; output that cannot be cut that way is cut by lines.
        .or_else(|_| AssemblerOptions::new(None, None))
        .map_err(|error| engine::EngineError {
            what: error.to_string(),
            source: None,
        })?;
        let cursor_key = format!("{}/{}", output.id.task_id, output.id.container);
        let (group, key) = (log.group.clone(), cursor_key.clone());
        let cursor = match shipping
            .logs
            .run(move |logs| logs.cursor(&group, &key))
            .await
        {
            // It went with its group; what the engine still has, nobody has seen.
            Err(telemetry::Error::GroupMissing) => None,
            cursor => cursor?,
        };
        let (position, state) = cursor
            .as_deref()
            .and_then(decode_cursor)
            .unwrap_or_default();
        Ok(Self {
            log: log.clone(),
            cursor_key,
            assembler: Assembler::restore(options, state),
            position,
            events: Vec::new(),
            dirty: false,
        })
    }

    /// Assembles events from a batch.
    fn take(&mut self, batch: OutputBatch, now_ms: i64) {
        self.dirty |= batch.next != self.position;
        for chunk in &batch.chunks {
            let source = match chunk.pipe {
                OutputPipe::Stdout => Source::Stdout,
                OutputPipe::Stderr => Source::Stderr,
            };
            self.assembler
                .push(source, chunk.read_at.0, &chunk.bytes, &mut self.events);
        }
        self.position = batch.next;
        if batch.finished {
            self.assembler.close(Source::Stdout, &mut self.events);
            self.assembler.close(Source::Stderr, &mut self.events);
            self.assembler.flush(&mut self.events);
        } else if self
            .assembler
            .waiting_since_ms()
            .is_some_and(|since| batch.chunks.is_empty() && now_ms - since > MULTILINE_WAIT_MILLIS)
        {
            self.assembler.flush(&mut self.events);
        }
        self.dirty |= !self.events.is_empty();
    }

    /// Stores the events with the position after them.
    async fn store(&mut self, shipping: &LogShipping) -> Result<(), PassError> {
        if !std::mem::take(&mut self.dirty) {
            return Ok(());
        }
        let cursor = CursorUpdate {
            key: self.cursor_key.clone(),
            value: encode_cursor(&self.position, self.assembler.state()),
        };
        let events = std::mem::take(&mut self.events);
        let (log, now_ms) = (self.log.clone(), shipping.clock.now().0);
        let stored = shipping
            .logs
            .run(move |logs| {
                let append =
                    || logs.append(&log.group, &log.stream, &events, now_ms, Some(&cursor));
                match append() {
                    // Somebody deleted it while the container runs.
                    Err(telemetry::Error::GroupMissing | telemetry::Error::StreamMissing) => {
                        ensure_stream(logs, &log, now_ms)?;
                        append()
                    }
                    stored => stored,
                }
            })
            .await;
        match stored {
            Err(telemetry::Error::GroupMissing) => {
                // As with AWS's driver, output for a group that is gone is lost; the container
                // goes on.
                tracing::warn!(
                    group = self.log.group,
                    "the log group is gone, output is dropped"
                );
                Ok(())
            }
            Err(error) => Err(error.into()),
            Ok(_) => Ok(()),
        }
    }

    /// The engine has dropped the stream: its cursor has no meaning any more.
    async fn forget(self, shipping: &LogShipping) -> Result<(), PassError> {
        let (group, key) = (self.log.group, self.cursor_key);
        match shipping
            .logs
            .run(move |logs| logs.remove_cursor(&group, &key))
            .await
        {
            Ok(()) | Err(telemetry::Error::GroupMissing) => Ok(()),
            Err(error) => Err(error.into()),
        }
    }
}

/// A cursor is the length of the position (4 bytes), the position, the assembler's state.
fn encode_cursor(position: &OutputPosition, state: &AssemblerState) -> Vec<u8> {
    let length = u32::try_from(position.0.len()).unwrap_or(u32::MAX);
    [&length.to_be_bytes()[..], &position.0, &state.to_bytes()].concat()
}

fn decode_cursor(bytes: &[u8]) -> Option<(OutputPosition, AssemblerState)> {
    let (length, rest) = bytes.split_first_chunk::<4>()?;
    let length = usize::try_from(u32::from_be_bytes(*length)).ok()?;
    let (position, state) = rest.split_at_checked(length)?;
    Some((
        OutputPosition(position.to_vec()),
        AssemblerState::from_bytes(state).ok()?,
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cursors_survive_their_stored_form() {
        let mut assembler = Assembler::new(AssemblerOptions::new(None, None).unwrap());
        assembler.push(Source::Stderr, 5, b"half a line", &mut Vec::new());
        let position = OutputPosition(vec![1, 2, 3]);
        let stored = encode_cursor(&position, assembler.state());
        let (read, state) = decode_cursor(&stored).unwrap();
        assert_eq!((read, &state), (position, assembler.state()));
        assert!(decode_cursor(&stored[..stored.len() - 1]).is_none());
        assert!(decode_cursor(&[]).is_none());
    }
}
