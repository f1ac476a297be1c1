//! Container output on its way from the shim to the log store: an append-only file
//! queue in one directory per container, written by the shim and read by the control
//! plane, each of which may stop and start again at any time.
//!
//! A segment is `<8 digits>.spool`, at most [`SEGMENT_SIZE`] and one frame long. A frame
//! is the number of bytes (4, big-endian), the stream (1 or 2), the time of reading in
//! milliseconds since 1970 (8, big-endian) and the bytes. A segment that has a successor
//! is final; what follows the last whole frame of a final segment was torn by a crash.

use std::collections::VecDeque;
use std::io::{self, IoSlice, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use fs_err as fs;
use serde::{Deserialize, Serialize};

/// A segment that has reached this size, or a quarter of the spool's limit, gets a
/// successor.
pub const SEGMENT_SIZE: u64 = 4 << 20;
/// Most bytes in one frame.
pub const MAX_FRAME: usize = 64 << 10;
/// Length, stream and time.
const HEADER: usize = 4 + 1 + 8;
/// How much the reader takes from a file at once.
const READ_SIZE: usize = 256 << 10;

/// Which output of a program bytes came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Stream {
    Stdout = 1,
    Stderr = 2,
}

/// A place in a spool: everything before it has been read.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Position {
    pub segment: u64,
    /// In bytes.
    pub offset: u64,
}

/// One piece of output. Pieces are cut where the shim happened to read, not at lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    pub stream: Stream,
    /// When the shim read it, in milliseconds since 1970.
    pub unix_ms: u64,
    pub data: Vec<u8>,
}

/// The shim's end.
#[derive(Debug)]
pub struct SpoolWriter {
    directory: PathBuf,
    /// Most bytes that may wait to be read.
    limit: u64,
    /// Sizes of the segments before the current one that were still there when last
    /// looked at, oldest first.
    closed: VecDeque<(u64, u64)>,
    segment: u64,
    size: u64,
    file: Option<fs::File>,
}

/// The control plane's end.
#[derive(Debug)]
pub struct Follower {
    directory: PathBuf,
    position: Position,
    file: Option<fs::File>,
    skipped: u64,
}

impl Stream {
    fn from_byte(byte: u8) -> Option<Self> {
        match byte {
            1 => Some(Self::Stdout),
            2 => Some(Self::Stderr),
            _ => None,
        }
    }
}

impl SpoolWriter {
    /// Makes the directory and begins a segment after those that are there.
    pub fn open(directory: &Path, limit: u64) -> io::Result<Self> {
        fs::create_dir_all(directory)?;
        let mut closed = VecDeque::new();
        let mut segment = 1;
        for number in segments(directory)? {
            closed.push_back((number, fs::metadata(segment_path(directory, number))?.len()));
            segment = number + 1;
        }
        Ok(Self {
            directory: directory.to_owned(),
            limit,
            closed,
            segment,
            size: 0,
            file: None,
        })
    }

    /// Whether `count` more bytes may be appended now. Looks for segments that the
    /// reader has removed only when it has to.
    pub fn has_room(&mut self, count: usize) -> bool {
        let wanted = (count + HEADER) as u64;
        if self.unread().saturating_add(wanted) <= self.limit {
            return true;
        }
        let directory = &self.directory;
        self.closed
            .retain(|(number, _)| segment_path(directory, *number).exists());
        self.unread().saturating_add(wanted) <= self.limit
    }

    /// Appends one frame of at most [`MAX_FRAME`] bytes, whether there is room or not.
    ///
    /// # Errors
    /// When the file cannot be written, the disk being full for example; then nothing
    /// has been appended.
    pub fn append(&mut self, stream: Stream, unix_ms: u64, data: &[u8]) -> io::Result<()> {
        // Several segments, so that the reader can make room by removing the first.
        if self.size >= SEGMENT_SIZE.min(self.limit / 4) {
            self.close_segment();
        }
        let length = u32::try_from(data.len()).map_err(io::Error::other)?;
        let mut header = [0; HEADER];
        let (first, rest) = header.split_at_mut(4);
        first.copy_from_slice(&length.to_be_bytes());
        let (kind, time) = rest.split_at_mut(1);
        kind.copy_from_slice(&[stream as u8]);
        time.copy_from_slice(&unix_ms.to_be_bytes());
        let size = self.size;
        let file = self.current()?;
        if let Err(error) = write_both(file, &header, data) {
            // Take the torn frame back; when even that fails, a new segment begins.
            if file.file().set_len(size).is_err() || file.seek(SeekFrom::Start(size)).is_err() {
                self.close_segment();
            }
            return Err(error);
        }
        self.size += (HEADER + data.len()) as u64;
        Ok(())
    }

    /// Bytes that wait to be read, as far as known without looking.
    pub fn unread(&self) -> u64 {
        self.closed
            .iter()
            .map(|(_, size)| size)
            .sum::<u64>()
            .saturating_add(self.size)
    }

    fn current(&mut self) -> io::Result<&mut fs::File> {
        let file = match self.file.take() {
            Some(file) => file,
            None => fs::OpenOptions::new()
                .write(true)
                .create_new(true)
                .open(segment_path(&self.directory, self.segment))?,
        };
        Ok(self.file.insert(file))
    }

    fn close_segment(&mut self) {
        if self.file.take().is_some() {
            self.closed.push_back((self.segment, self.size));
            self.segment += 1;
            self.size = 0;
        }
    }
}

impl Follower {
    /// Reads `directory`, which need not exist yet, from `position` on.
    pub fn new(directory: &Path, position: Position) -> Self {
        Self {
            directory: directory.to_owned(),
            position,
            file: None,
            skipped: 0,
        }
    }

    /// Where the next record is.
    pub fn position(&self) -> Position {
        self.position
    }

    /// Bytes that were torn by a crash and passed over.
    pub fn skipped(&self) -> u64 {
        self.skipped
    }

    /// The next records, some hundred kilobytes at most; none when everything there is
    /// has been read.
    pub fn read(&mut self) -> io::Result<Vec<Record>> {
        let mut is_final = false;
        loop {
            if let Some((records, taken)) = self.read_segment()? {
                if taken > 0 {
                    self.position.offset += taken;
                    return Ok(records);
                }
                if is_final {
                    self.skip_rest()?;
                } else if self.next_segment()?.is_none() {
                    return Ok(Vec::new());
                } else {
                    // The writer may have finished this segment after it was read.
                    is_final = true;
                    continue;
                }
            }
            let Some(next) = self.next_segment()? else {
                return Ok(Vec::new());
            };
            self.position = Position {
                segment: next,
                offset: 0,
            };
            self.file = None;
            is_final = false;
        }
    }

    /// Removes the segments before `position`: their content has been stored.
    pub fn acknowledge(&self, position: Position) -> io::Result<()> {
        for number in segments(&self.directory)? {
            if number < position.segment {
                match fs::remove_file(segment_path(&self.directory, number)) {
                    Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
                    _ => {}
                }
            }
        }
        Ok(())
    }

    /// Whole frames from the position on, and how many bytes they take; `None` when
    /// the segment is not there.
    fn read_segment(&mut self) -> io::Result<Option<(Vec<Record>, u64)>> {
        if self.file.is_none() {
            match fs::File::open(segment_path(&self.directory, self.position.segment)) {
                Ok(file) => self.file = Some(file),
                Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
                Err(error) => return Err(error),
            }
        }
        let Some(file) = &mut self.file else {
            return Ok(None);
        };
        file.seek(SeekFrom::Start(self.position.offset))?;
        let mut bytes = Vec::with_capacity(READ_SIZE);
        Read::by_ref(file)
            .take(READ_SIZE as u64)
            .read_to_end(&mut bytes)?;
        let (records, taken) = parse(&bytes);
        Ok(Some((records, taken as u64)))
    }

    fn skip_rest(&mut self) -> io::Result<()> {
        if let Some(file) = &self.file {
            let size = file.metadata()?.len();
            self.skipped += size.saturating_sub(self.position.offset);
        }
        Ok(())
    }

    fn next_segment(&self) -> io::Result<Option<u64>> {
        let all = segments(&self.directory)?;
        Ok(all
            .into_iter()
            .find(|number| *number > self.position.segment))
    }
}

/// The whole frames at the beginning of `bytes`, and how many bytes they take.
fn parse(bytes: &[u8]) -> (Vec<Record>, usize) {
    let mut records = Vec::new();
    let mut taken = 0;
    while let Some((record, length)) = bytes.get(taken..).and_then(parse_frame) {
        records.push(record);
        taken += length;
    }
    (records, taken)
}

fn parse_frame(bytes: &[u8]) -> Option<(Record, usize)> {
    let (length, rest) = bytes.split_first_chunk::<4>()?;
    let length = usize::try_from(u32::from_be_bytes(*length)).ok()?;
    let (stream, rest) = rest.split_first()?;
    let stream = Stream::from_byte(*stream)?;
    let (time, rest) = rest.split_first_chunk::<8>()?;
    if length > MAX_FRAME {
        return None;
    }
    let data = rest.get(..length)?.to_vec();
    Some((
        Record {
            stream,
            unix_ms: u64::from_be_bytes(*time),
            data,
        },
        HEADER + length,
    ))
}

fn write_both(file: &mut fs::File, header: &[u8; HEADER], data: &[u8]) -> io::Result<()> {
    let written = file.write_vectored(&[IoSlice::new(header), IoSlice::new(data)])?;
    if written < HEADER + data.len() {
        // Rare: a signal or a disk that is nearly full.
        file.write_all(header.get(written..).unwrap_or_default())?;
        file.write_all(
            data.get(written.saturating_sub(HEADER)..)
                .unwrap_or_default(),
        )?;
    }
    Ok(())
}

/// Numbers of the segments in `directory`, in order; none when it is not there.
fn segments(directory: &Path) -> io::Result<Vec<u64>> {
    let entries = match fs::read_dir(directory) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error),
    };
    let mut numbers = Vec::new();
    for entry in entries {
        let name = entry?.file_name();
        let number = name.to_str().and_then(|name| name.strip_suffix(".spool"));
        numbers.extend(number.and_then(|number| number.parse::<u64>().ok()));
    }
    numbers.sort_unstable();
    Ok(numbers)
}

fn segment_path(directory: &Path, number: u64) -> PathBuf {
    directory.join(format!("{number:08}.spool"))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const HUGE: u64 = 1 << 40;

    fn read_all(follower: &mut Follower) -> Vec<Record> {
        let mut all = Vec::new();
        loop {
            let records = follower.read().unwrap();
            if records.is_empty() {
                return all;
            }
            all.extend(records);
        }
    }

    fn record(stream: Stream, unix_ms: u64, data: &[u8]) -> Record {
        Record {
            stream,
            unix_ms,
            data: data.to_vec(),
        }
    }

    #[test]
    fn what_is_written_is_read_across_segments_and_restarts() {
        let directory = tempfile::tempdir().unwrap();
        let mut writer = SpoolWriter::open(directory.path(), HUGE).unwrap();
        let mut follower = Follower::new(directory.path(), Position::default());
        assert_eq!(follower.read().unwrap(), []);
        let chunk = vec![7; MAX_FRAME];
        let mut expected = Vec::new();
        for time in 0..150 {
            let stream = if time % 3 == 0 {
                Stream::Stderr
            } else {
                Stream::Stdout
            };
            writer.append(stream, time, &chunk).unwrap();
            expected.push(record(stream, time, &chunk));
            if time == 70 {
                // A new shim (after a crash) and a new control plane.
                writer = SpoolWriter::open(directory.path(), HUGE).unwrap();
            }
        }
        assert!(segments(directory.path()).unwrap().len() > 3);
        let mut seen = follower.read().unwrap();
        let mut follower = Follower::new(directory.path(), follower.position());
        seen.extend(read_all(&mut follower));
        assert!(seen == expected);
        follower.acknowledge(follower.position()).unwrap();
        assert_eq!(
            segments(directory.path()).unwrap(),
            [follower.position().segment]
        );
        assert_eq!(follower.skipped(), 0);
    }

    #[test]
    fn room_comes_back_when_segments_are_acknowledged() {
        let directory = tempfile::tempdir().unwrap();
        let limit = 2 * SEGMENT_SIZE;
        let mut writer = SpoolWriter::open(directory.path(), limit).unwrap();
        let chunk = vec![1; MAX_FRAME];
        while writer.has_room(chunk.len()) {
            writer.append(Stream::Stdout, 0, &chunk).unwrap();
        }
        assert!(writer.unread() <= limit && writer.unread() > limit - (MAX_FRAME as u64) * 2);
        let mut follower = Follower::new(directory.path(), Position::default());
        read_all(&mut follower);
        follower.acknowledge(follower.position()).unwrap();
        assert!(writer.has_room(chunk.len()));
    }

    #[test]
    fn a_spool_smaller_than_a_segment_does_not_get_stuck() {
        let directory = tempfile::tempdir().unwrap();
        let mut writer = SpoolWriter::open(directory.path(), 300_000).unwrap();
        let mut follower = Follower::new(directory.path(), Position::default());
        let chunk = vec![1; MAX_FRAME];
        let mut rounds = 0;
        for _ in 0..100 {
            if writer.has_room(chunk.len()) {
                writer.append(Stream::Stdout, 0, &chunk).unwrap();
                rounds += 1;
            }
            read_all(&mut follower);
            follower.acknowledge(follower.position()).unwrap();
        }
        assert!(rounds > 50, "{rounds}");
    }

    #[test]
    fn a_torn_end_is_passed_over_once_it_is_final() {
        let directory = tempfile::tempdir().unwrap();
        let mut writer = SpoolWriter::open(directory.path(), HUGE).unwrap();
        writer.append(Stream::Stdout, 1, b"whole").unwrap();
        writer.append(Stream::Stdout, 2, b"torn").unwrap();
        let path = segment_path(directory.path(), 1);
        let size = fs::metadata(&path).unwrap().len();
        fs::OpenOptions::new()
            .write(true)
            .open(&path)
            .unwrap()
            .set_len(size - 2)
            .unwrap();
        let mut follower = Follower::new(directory.path(), Position::default());
        assert_eq!(
            read_all(&mut follower),
            [record(Stream::Stdout, 1, b"whole")]
        );
        let mut writer = SpoolWriter::open(directory.path(), HUGE).unwrap();
        writer.append(Stream::Stderr, 3, b"next").unwrap();
        assert_eq!(
            read_all(&mut follower),
            [record(Stream::Stderr, 3, b"next")]
        );
        assert_eq!(follower.skipped(), HEADER as u64 + 2);
    }

    proptest! {
        #[test]
        fn any_bytes_are_a_spool(bytes in proptest::collection::vec(any::<u8>(), 0..2000)) {
            let (records, taken) = parse(&bytes);
            prop_assert!(taken <= bytes.len());
            let total: usize = records.iter().map(|record| record.data.len() + HEADER).sum();
            prop_assert_eq!(total, taken);
        }

        #[test]
        fn any_cut_leaves_a_prefix(
            chunks in proptest::collection::vec(
                (any::<bool>(), any::<u64>(), proptest::collection::vec(any::<u8>(), 0..50)),
                0..20,
            ),
            cut in any::<prop::sample::Index>(),
        ) {
            let directory = tempfile::tempdir().unwrap();
            let mut writer = SpoolWriter::open(directory.path(), HUGE).unwrap();
            let mut expected = Vec::new();
            for (is_error, time, data) in &chunks {
                let stream = if *is_error { Stream::Stderr } else { Stream::Stdout };
                writer.append(stream, *time, data).unwrap();
                expected.push(record(stream, *time, data));
            }
            let bytes = fs::read(segment_path(directory.path(), 1)).unwrap_or_default();
            let cut = cut.index(bytes.len() + 1);
            let (records, taken) = parse(&bytes[..cut]);
            prop_assert!(taken <= cut);
            prop_assert_eq!(&records, &expected[..records.len()]);
            prop_assert_eq!(cut == bytes.len(), records.len() == expected.len());
        }
    }
}
