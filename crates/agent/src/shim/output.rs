//! Carries the output of one container from its pipes to its spool.
//!
//! Memory is bounded by what is configured: a program whose output finds no room waits
//! (blocking mode) or loses what does not fit into its buffer (non-blocking mode).

use std::collections::VecDeque;
use std::io;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};

use rustix::io::Errno;
use rustix::pipe::PipeFlags;

use super::protocol::{LogBundle, LogMode};
use super::spool::{MAX_FRAME, SpoolWriter, Stream};

/// Pipes that hold more than the usual 64 KiB let the shim sleep longer.
const PIPE_SIZE: usize = 256 << 10;
/// How many reads one pipe gets before others have their turn.
const READS_PER_TURN: usize = 4;
/// Reading less than this in a turn shows that the program writes little at a time; it
/// is cheaper to come back a little later than to be woken for every line.
const SMALL_TURN: usize = 16 << 10;
/// Largest non-blocking buffer that is accepted.
const MAX_BUFFER: u64 = 256 << 20;

/// The shim's side of the output of a container.
#[derive(Debug)]
pub(super) struct Output {
    /// Nothing is kept without one.
    spool: Option<SpoolWriter>,
    mode: LogMode,
    /// Most lines that wait to be forwarded, and how many do.
    max_lines: Option<u64>,
    waiting_lines: u64,
    pipes: [Option<OwnedFd>; 2],
    /// Read, but without room in the spool.
    waiting: VecDeque<(Stream, u64, Vec<u8>)>,
    waiting_bytes: usize,
    dropped: u64,
}

/// What became of a turn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Turn {
    /// There may be more: come back at once.
    More,
    /// Nothing more for now: come back in a moment.
    Quiet,
    /// No room: come back when there may be.
    Full,
    /// The pipe has been closed by all writers.
    Closed,
}

impl Output {
    /// Makes the pipes; answers the write ends, standard output first.
    pub(super) fn open(log: &LogBundle) -> io::Result<(Self, [OwnedFd; 2])> {
        let mut output = Self::open_terminal(Some(log))?;
        let writers = output.reopen()?;
        Ok((output, writers))
    }

    /// Makes new pipes, for a container that is run again; what was read from the old ones
    /// comes first.
    pub(super) fn reopen(&mut self) -> io::Result<[OwnedFd; 2]> {
        let (stdout, stdout_writer) = pipe()?;
        let (stderr, stderr_writer) = pipe()?;
        self.pipes = [Some(stdout), Some(stderr)];
        Ok([stdout_writer, stderr_writer])
    }

    /// For a container with a terminal, which is told by [`Output::set_terminal`]. What is
    /// written to it is read also when nobody wants it, because the program would have to wait.
    pub(super) fn open_terminal(log: Option<&LogBundle>) -> io::Result<Self> {
        let spool = log
            .map(|log| SpoolWriter::open(&log.directory, log.limit.max(4 * MAX_FRAME as u64)))
            .transpose()?;
        let forward = log.and_then(|log| log.forward.as_ref());
        Ok(Self {
            spool,
            mode: log.map_or(LogMode::Blocking, |log| log.mode),
            max_lines: forward.map(|forward| forward.max_lines),
            waiting_lines: 0,
            pipes: [None, None],
            waiting: VecDeque::new(),
            waiting_bytes: 0,
            dropped: 0,
        })
    }

    /// The controlling side of the container's terminal, which does not block.
    pub(super) fn set_terminal(&mut self, terminal: OwnedFd) {
        self.pipes = [Some(terminal), None];
    }

    /// So many lines need not be kept any more.
    pub(super) fn lines_arrived(&mut self, count: u64) {
        self.waiting_lines = self.waiting_lines.saturating_sub(count);
    }

    /// Counts on from bytes that were dropped before.
    pub(super) fn count_dropped(&mut self, before: u64) {
        self.dropped = self.dropped.max(before);
    }

    /// The read end of a stream, while it is open.
    pub(super) fn pipe(&self, stream: Stream) -> Option<BorrowedFd<'_>> {
        self.pipes.get(stream.index())?.as_ref().map(AsFd::as_fd)
    }

    pub(super) fn is_complete(&self) -> bool {
        self.pipes.iter().all(Option::is_none) && self.waiting.is_empty()
    }

    /// Bytes thrown away so far.
    pub(super) fn dropped(&self) -> u64 {
        self.dropped
    }

    /// Reads one pipe for a while. `now_ms` is the time written to the records.
    pub(super) fn turn(&mut self, stream: Stream, now_ms: u64, buffer: &mut [u8]) -> Turn {
        let buffer = buffer.get_mut(..MAX_FRAME).unwrap_or_default();
        let mut total = 0;
        self.flush();
        for _ in 0..READS_PER_TURN {
            if !self.may_read() {
                return Turn::Full;
            }
            let Some(pipe) = self.pipe(stream) else {
                return Turn::Closed;
            };
            match rustix::io::read(pipe, &mut *buffer) {
                Ok(0) => {
                    self.close(stream);
                    return Turn::Closed;
                }
                Ok(count) => {
                    total += count;
                    self.deliver(stream, now_ms, buffer.get(..count).unwrap_or_default());
                    if count < buffer.len() {
                        break;
                    }
                }
                Err(Errno::INTR) => {}
                Err(Errno::AGAIN) => return Turn::Quiet,
                Err(_) => {
                    self.close(stream);
                    return Turn::Closed;
                }
            }
        }
        if total < SMALL_TURN {
            Turn::Quiet
        } else {
            Turn::More
        }
    }

    /// Takes what is left in the pipes of a container that has ended, room or not: it
    /// is no more than the pipes hold.
    pub(super) fn drain(&mut self, now_ms: u64, buffer: &mut [u8]) {
        let buffer = buffer.get_mut(..MAX_FRAME).unwrap_or_default();
        for stream in [Stream::Stdout, Stream::Stderr] {
            let mut left = 2 * PIPE_SIZE;
            while let Some(pipe) = self.pipe(stream).filter(|_| left > 0) {
                match rustix::io::read(pipe, &mut *buffer) {
                    Ok(0) => self.close(stream),
                    Ok(count) => {
                        left = left.saturating_sub(count);
                        self.deliver(stream, now_ms, buffer.get(..count).unwrap_or_default());
                    }
                    Err(Errno::INTR) => {}
                    Err(Errno::AGAIN) => break,
                    Err(_) => self.close(stream),
                }
            }
        }
    }

    /// Gives up on pipes that something outside the container holds open.
    pub(super) fn close_all(&mut self) {
        self.pipes = [None, None];
    }

    /// Tries to write what waits for room. Whether nothing waits any more.
    pub(super) fn flush(&mut self) -> bool {
        while let Some((stream, time, data)) = self.waiting.front() {
            let length = data.len();
            if let Some(spool) = &mut self.spool
                && (!spool.has_room(length) || spool.append(*stream, *time, data).is_err())
            {
                return false;
            }
            self.waiting_bytes -= length;
            self.waiting.pop_front();
        }
        // A burst must not hold its memory for the life of the task.
        self.waiting = VecDeque::new();
        true
    }

    /// Whether everything that has been read is in the spool.
    pub(super) fn is_flushed(&self) -> bool {
        self.waiting.is_empty()
    }

    /// Whether a pipe may be read now.
    pub(super) fn may_read(&mut self) -> bool {
        match self.mode {
            LogMode::Blocking => self.waiting.is_empty() && self.has_room(MAX_FRAME),
            LogMode::NonBlocking { .. } => true,
        }
    }

    fn has_room(&mut self, count: usize) -> bool {
        self.spool
            .as_mut()
            .is_none_or(|spool| spool.has_room(count))
    }

    fn append(&mut self, stream: Stream, now_ms: u64, data: &[u8]) -> io::Result<()> {
        match &mut self.spool {
            Some(spool) => spool.append(stream, now_ms, data),
            None => Ok(()),
        }
    }

    fn deliver(&mut self, stream: Stream, now_ms: u64, data: &[u8]) {
        if let Some(max_lines) = self.max_lines {
            if self.waiting_lines > max_lines {
                self.dropped = self.dropped.saturating_add(data.len() as u64);
                return;
            }
            let newlines = data.iter().filter(|byte| **byte == b'\n');
            self.waiting_lines += newlines.count() as u64;
        }
        let is_blocking = self.mode == LogMode::Blocking;
        // In blocking mode there was room before reading, or the container has ended.
        let may_write = self.waiting.is_empty() && (is_blocking || self.has_room(data.len()));
        if may_write && self.append(stream, now_ms, data).is_ok() {
            return;
        }
        let most = match self.mode {
            // The disk is full: what has been read is kept, and nothing more is read.
            LogMode::Blocking => usize::MAX,
            LogMode::NonBlocking { max_buffer } => {
                usize::try_from(max_buffer.min(MAX_BUFFER)).unwrap_or(usize::MAX)
            }
        };
        if self.waiting_bytes.saturating_add(data.len()) > most {
            self.dropped = self.dropped.saturating_add(data.len() as u64);
        } else {
            self.waiting_bytes += data.len();
            self.waiting.push_back((stream, now_ms, data.to_vec()));
        }
    }

    fn close(&mut self, stream: Stream) {
        if let Some(pipe) = self.pipes.get_mut(stream.index()) {
            *pipe = None;
        }
    }
}

impl Stream {
    /// 0 for standard output, 1 for standard error.
    pub(super) fn index(self) -> usize {
        match self {
            Self::Stdout => 0,
            Self::Stderr => 1,
        }
    }
}

/// A pipe of which only the read end does not block.
fn pipe() -> io::Result<(OwnedFd, OwnedFd)> {
    let (reader, writer) = rustix::pipe::pipe_with(PipeFlags::CLOEXEC)?;
    rustix::io::ioctl_fionbio(&reader, true)?;
    // More is refused when the user has too many pipes; then the usual size must do.
    let _ = rustix::pipe::fcntl_setpipe_size(&writer, PIPE_SIZE);
    Ok((reader, writer))
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::super::spool::{Follower, Position};
    use super::*;

    const LIMIT: u64 = 512 << 10;

    struct Fixture {
        directory: tempfile::TempDir,
        output: Output,
        stdout: Option<std::fs::File>,
        _stderr: OwnedFd,
        buffer: Vec<u8>,
    }

    impl Fixture {
        fn new(mode: LogMode) -> Self {
            let directory = tempfile::tempdir().unwrap();
            let log = LogBundle {
                directory: directory.path().to_owned(),
                mode,
                limit: LIMIT,
                forward: None,
            };
            let (output, [stdout, stderr]) = Output::open(&log).unwrap();
            let buffer = vec![0; MAX_FRAME];
            Self {
                directory,
                output,
                stdout: Some(stdout.into()),
                _stderr: stderr,
                buffer,
            }
        }

        /// Writes as a program would, giving the shim a turn whenever the pipe is full.
        fn fill(&mut self, total: usize) -> usize {
            let chunk = vec![b'x'; PIPE_SIZE / 4];
            let mut written = 0;
            while written < total {
                self.stdout.as_mut().unwrap().write_all(&chunk).unwrap();
                written += chunk.len();
                if self.output.turn(Stream::Stdout, 1, &mut self.buffer) == Turn::Full {
                    break;
                }
            }
            written
        }
    }

    fn read(follower: &mut Follower) -> usize {
        let mut total = 0;
        loop {
            let records = follower.read().unwrap();
            if records.is_empty() {
                follower.acknowledge(follower.position()).unwrap();
                return total;
            }
            total += records
                .iter()
                .map(|record| record.data.len())
                .sum::<usize>();
        }
    }

    #[test]
    fn a_blocked_program_goes_on_when_there_is_room() {
        let mut fixture = Fixture::new(LogMode::Blocking);
        let written = fixture.fill(10 << 20);
        assert!((written as u64) < 2 * LIMIT, "{written}");
        assert_eq!(
            fixture.output.turn(Stream::Stdout, 1, &mut fixture.buffer),
            Turn::Full
        );
        let mut follower = Follower::new(fixture.directory.path(), Position::default());
        let mut seen = read(&mut follower);
        let turn = fixture.output.turn(Stream::Stdout, 1, &mut fixture.buffer);
        assert_ne!(turn, Turn::Full);
        fixture.stdout = None;
        fixture.output.drain(2, &mut fixture.buffer);
        seen += read(&mut follower);
        assert_eq!((seen, fixture.output.dropped()), (written, 0));
    }

    #[test]
    fn a_program_that_may_not_block_loses_what_does_not_fit() {
        let mut fixture = Fixture::new(LogMode::NonBlocking {
            max_buffer: 128 << 10,
        });
        let written = fixture.fill(2 << 20);
        assert_eq!(written, 2 << 20);
        fixture.stdout = None;
        fixture.output.drain(2, &mut fixture.buffer);
        assert!(fixture.output.waiting_bytes <= 128 << 10);
        let mut follower = Follower::new(fixture.directory.path(), Position::default());
        let mut seen = read(&mut follower) as u64;
        assert!(fixture.output.flush());
        seen += read(&mut follower) as u64;
        assert!(fixture.output.dropped() > 1 << 20);
        assert_eq!(seen + fixture.output.dropped(), written as u64);
    }

    #[test]
    fn the_end_of_both_pipes_completes_the_output() {
        let mut fixture = Fixture::new(LogMode::Blocking);
        fixture
            .stdout
            .as_mut()
            .unwrap()
            .write_all(b"last words")
            .unwrap();
        fixture.stdout = None;
        assert_eq!(
            fixture.output.turn(Stream::Stdout, 7, &mut fixture.buffer),
            Turn::Quiet
        );
        assert_eq!(
            fixture.output.turn(Stream::Stdout, 7, &mut fixture.buffer),
            Turn::Closed
        );
        assert!(!fixture.output.is_complete());
        fixture.output.close_all();
        assert!(fixture.output.is_complete());
    }
}
