//! One container's output in the simulated engine: chunks in memory, with positions and
//! acknowledgement. What is acknowledged is dropped at once, so that nobody can read it twice.

use engine::{LogAssignment, OutputBatch, OutputChunk, OutputPipe, OutputPosition};
use model::UnixMillis;
use tokio::sync::watch;

#[derive(Debug)]
pub(crate) struct SimulatedOutput {
    pub(crate) log: LogAssignment,
    pub(crate) changes: watch::Sender<u64>,
    chunks: Vec<OutputChunk>,
    /// How many chunks before `chunks` were dropped.
    dropped: usize,
    pub(crate) ended: bool,
}

/// Small, so that stories need more than one read.
const BATCH_CHUNKS: usize = 3;

impl SimulatedOutput {
    pub(crate) fn new(log: LogAssignment) -> Self {
        Self {
            log,
            changes: watch::Sender::new(0),
            chunks: Vec::new(),
            dropped: 0,
            ended: false,
        }
    }

    pub(crate) fn write(&mut self, bytes: &[u8], read_at: UnixMillis) {
        self.chunks.push(OutputChunk {
            pipe: OutputPipe::Stdout,
            read_at,
            bytes: bytes.to_vec(),
        });
        self.changes.send_modify(|count| *count += 1);
    }

    pub(crate) fn end(&mut self) {
        self.ended = true;
        self.changes.send_modify(|count| *count += 1);
    }

    pub(crate) fn read(&self, from: &OutputPosition) -> OutputBatch {
        let start = decode(from).clamp(self.dropped, self.dropped + self.chunks.len());
        let chunks: Vec<_> = self.chunks[start - self.dropped..]
            .iter()
            .take(BATCH_CHUNKS)
            .cloned()
            .collect();
        OutputBatch {
            next: encode(start + chunks.len()),
            finished: self.ended && chunks.is_empty(),
            chunks,
        }
    }

    /// Drops what lies before `position`; answers whether the whole stream may go. A stream that is
    /// written again, because the task's start was made anew, stays.
    pub(crate) fn acknowledge(&mut self, position: &OutputPosition, finished: bool) -> bool {
        let count = decode(position)
            .saturating_sub(self.dropped)
            .min(self.chunks.len());
        self.chunks.drain(..count);
        self.dropped += count;
        finished && self.ended && self.chunks.is_empty()
    }
}

fn encode(position: usize) -> OutputPosition {
    OutputPosition(position.to_be_bytes().to_vec())
}

fn decode(position: &OutputPosition) -> usize {
    position
        .0
        .as_slice()
        .try_into()
        .map_or(0, usize::from_be_bytes)
}
