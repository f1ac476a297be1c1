//! The output of containers on disk, as the engine hands it out.
//!
//! Shims write the spools; this side reads them, and removes what was acknowledged. A stream is
//! known from the moment its container is about to start until all of it was acknowledged, also
//! when its task and its shim are long gone.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError};

use engine::{
    EngineError, LogAssignment, Output, OutputBatch, OutputChunk, OutputId, OutputPipe,
    OutputPosition,
};
use model::{TaskId, UnixMillis};
use tokio::sync::watch;

use crate::engine_error;
use crate::files::{self, Files, LOG_FILE};
use crate::shim::spool::{Follower, Position, Record, Stream};

/// Every stream that is not wholly acknowledged.
#[derive(Debug)]
pub(crate) struct Outputs {
    files: Files,
    streams: Mutex<HashMap<OutputId, Spool>>,
    /// Counts the streams that were added.
    news: watch::Sender<u64>,
    /// Counts the streams that were wholly acknowledged.
    finished: watch::Sender<u64>,
}

#[derive(Debug)]
struct Spool {
    directory: PathBuf,
    log: LogAssignment,
    /// Nothing is written any more.
    ended: bool,
    changes: watch::Sender<u64>,
}

impl Outputs {
    /// Finds the streams of earlier runs. All count as ended until [`Outputs::add`] is called for
    /// those that are still written.
    pub(crate) fn open(files: Files) -> std::io::Result<Self> {
        let outputs = Self {
            files,
            streams: Mutex::default(),
            news: watch::Sender::new(0),
            finished: watch::Sender::new(0),
        };
        for name in files::names(&outputs.files.tasks())? {
            let Ok(task) = TaskId::parse(&name) else {
                continue;
            };
            for container in files::names(&outputs.files.outputs(&task))? {
                let directory = outputs.files.output(&task, &container);
                match files::read_json::<LogAssignment>(&directory.join(LOG_FILE))? {
                    Some(log) => {
                        let id = OutputId {
                            task_id: task.clone(),
                            container,
                        };
                        let spool = Spool {
                            directory,
                            log,
                            ended: true,
                            changes: watch::Sender::new(0),
                        };
                        outputs.lock().insert(id, spool);
                    }
                    None => files::remove_tree(&directory)?,
                }
            }
        }
        Ok(outputs)
    }

    /// A container is about to write. The directory is made and told where its output goes.
    pub(crate) fn add(&self, id: OutputId, log: LogAssignment) -> std::io::Result<()> {
        let directory = self.files.output(&id.task_id, &id.container);
        fs_err::create_dir_all(&directory)?;
        files::write_json(&directory.join(LOG_FILE), &log)?;
        let spool = Spool {
            directory,
            log,
            ended: false,
            changes: watch::Sender::new(0),
        };
        self.lock().insert(id, spool);
        self.news.send_modify(|count| *count += 1);
        Ok(())
    }

    /// A container of an adopted task still writes.
    pub(crate) fn resume(&self, id: &OutputId) {
        if let Some(spool) = self.lock().get_mut(id) {
            spool.ended = false;
        }
    }

    /// There may be more to read.
    pub(crate) fn changed(&self, id: &OutputId) {
        if let Some(spool) = self.lock().get(id) {
            spool.changes.send_modify(|count| *count += 1);
        }
    }

    /// Nothing more will be written.
    pub(crate) fn ended(&self, id: &OutputId) {
        if let Some(spool) = self.lock().get_mut(id) {
            spool.ended = true;
            spool.changes.send_modify(|count| *count += 1);
        }
    }

    /// Whether any stream of the task is still there.
    pub(crate) fn has_any_of(&self, task: &TaskId) -> bool {
        self.lock().keys().any(|id| id.task_id == *task)
    }

    /// Waits until everything the task has written was acknowledged.
    pub(crate) async fn shipped(&self, task: &TaskId) {
        let mut finished = self.finished.subscribe();
        // The sender lives as long as this does.
        let _ = finished.wait_for(|_| !self.has_any_of(task)).await;
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.lock().is_empty()
    }

    pub(crate) fn news(&self) -> watch::Receiver<u64> {
        self.news.subscribe()
    }

    pub(crate) fn list(&self) -> Vec<Output> {
        self.lock()
            .iter()
            .map(|(id, spool)| Output {
                id: id.clone(),
                log: spool.log.clone(),
                changes: spool.changes.subscribe(),
            })
            .collect()
    }

    /// Reads on from a position. Blocks on the disk.
    pub(crate) fn read(
        &self,
        id: &OutputId,
        from: &OutputPosition,
    ) -> Result<OutputBatch, EngineError> {
        let Some((directory, ended)) = self
            .lock()
            .get(id)
            .map(|spool| (spool.directory.clone(), spool.ended))
        else {
            return Ok(OutputBatch {
                chunks: Vec::new(),
                next: from.clone(),
                finished: true,
            });
        };
        let mut follower = Follower::new(&directory, decode(from)?);
        let records = follower
            .read()
            .map_err(|error| engine_error("cannot read container output", error))?;
        Ok(OutputBatch {
            // `ended` was read first: what was written before it is in these records.
            finished: ended && records.is_empty(),
            chunks: records.into_iter().map(chunk).collect(),
            next: encode(follower.position())?,
        })
    }

    /// Drops what was stored elsewhere. Blocks on the disk.
    pub(crate) fn acknowledge(
        &self,
        id: &OutputId,
        position: &OutputPosition,
        finished: bool,
    ) -> Result<(), EngineError> {
        let known = self
            .lock()
            .get(id)
            .map(|spool| (spool.directory.clone(), spool.ended));
        let Some((directory, ended)) = known else {
            return Ok(());
        };
        // A task that was started anew writes the stream again: what finished was its predecessor.
        let finished = finished && ended;
        let done = if finished {
            files::remove_tree(&directory)
        } else {
            let position = decode(position)?;
            Follower::new(&directory, position).acknowledge(position)
        };
        done.map_err(|error| engine_error("cannot remove stored output", error))?;
        if finished {
            self.lock().remove(id);
            self.finished.send_modify(|count| *count += 1);
            if !self.has_any_of(&id.task_id) {
                // Fails as long as the task still has other directories; then its end removes it.
                let _ = fs_err::remove_dir(self.files.outputs(&id.task_id));
                let _ = fs_err::remove_dir(self.files.task(&id.task_id));
            }
        }
        Ok(())
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<OutputId, Spool>> {
        self.streams.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn chunk(record: Record) -> OutputChunk {
    OutputChunk {
        pipe: match record.stream {
            Stream::Stdout => OutputPipe::Stdout,
            Stream::Stderr => OutputPipe::Stderr,
        },
        read_at: UnixMillis(i64::try_from(record.unix_ms).unwrap_or(i64::MAX)),
        bytes: record.data,
    }
}

fn encode(position: Position) -> Result<OutputPosition, EngineError> {
    serde_json::to_vec(&position)
        .map(OutputPosition)
        .map_err(|error| engine_error("cannot write a position", error))
}

fn decode(position: &OutputPosition) -> Result<Position, EngineError> {
    if position.0.is_empty() {
        return Ok(Position::default());
    }
    serde_json::from_slice(&position.0)
        .map_err(|error| engine_error("cannot read a position", error))
}

#[cfg(test)]
mod tests {
    use std::task::{Context, Waker};

    use super::*;

    #[tokio::test]
    async fn output_is_shipped_when_the_last_stream_of_the_task_is_acknowledged() {
        let directory = tempfile::tempdir().unwrap();
        let outputs = Outputs::open(Files {
            run_dir: directory.path().to_owned(),
            data_dir: directory.path().to_owned(),
        })
        .unwrap();
        let task = TaskId::parse(&"a".repeat(32)).unwrap();
        let log = LogAssignment {
            group: "g".into(),
            stream: "s".into(),
            create_group: false,
            blocking: true,
            max_buffer_bytes: 0,
            datetime_format: None,
            multiline_pattern: None,
        };
        outputs.shipped(&task).await;
        let ids = ["a", "b"].map(|container| OutputId {
            task_id: task.clone(),
            container: container.into(),
        });
        for id in &ids {
            outputs.add(id.clone(), log.clone()).unwrap();
            outputs.ended(id);
        }
        let acknowledge = |id| outputs.acknowledge(id, &OutputPosition::default(), true);
        let mut shipped = std::pin::pin!(outputs.shipped(&task));
        let mut context = Context::from_waker(Waker::noop());
        assert!(shipped.as_mut().poll(&mut context).is_pending());
        acknowledge(&ids[0]).unwrap();
        assert!(shipped.as_mut().poll(&mut context).is_pending());
        acknowledge(&ids[1]).unwrap();
        assert!(shipped.as_mut().poll(&mut context).is_ready());
    }
}
