//! The stored form of a run of events: many events per row, small runs plain, larger ones packed.
//!
//! Layout: a codec byte, the length of the body, then the body, plain or as one zstd frame. The body
//! is, per event, four variable-length integers (differences to the event before: time, number,
//! ingestion time; and the length of the message), then all messages back to back.

use std::cell::RefCell;
use std::ops::Range;

use memchr::memmem::Finder;
use zstd::bulk::Decompressor;

use super::StoredEvent;
use super::key::{EventId, Key};
use crate::error::{Error, Result};

/// Runs of about this many bytes of events make a chunk.
pub(crate) const CHUNK_BYTES: usize = 64 * 1024;

/// Below this size packing costs more than it saves, and small chunks are soon merged anyway.
const PACK_FROM: usize = 2 * 1024;
const PLAIN: u8 = 0;
const ZSTD: u8 = 1;
/// Level 1 packs at several hundred megabytes per second; higher levels gain little on log lines.
const ZSTD_LEVEL: i32 = 1;
/// No chunk is larger: one target size and one event of the largest size, generously.
const MAX_BODY: usize = 16 * 1024 * 1024;
/// What an event is counted as beside its message.
const EVENT_OVERHEAD: usize = 8;

/// One event as it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Entry<'a> {
    pub(crate) key: Key,
    pub(crate) ingested_ms: i64,
    pub(crate) message: &'a str,
}

impl Entry<'_> {
    /// Size by which runs are cut into chunks.
    pub(crate) fn weight(&self) -> usize {
        self.message.len() + EVENT_OVERHEAD
    }

    pub(crate) fn to_id(self, stream: i64) -> EventId {
        EventId::new(stream, self.key)
    }

    pub(crate) fn to_stored(self, stream: i64) -> StoredEvent {
        StoredEvent {
            id: self.to_id(stream),
            timestamp_ms: self.key.ms,
            ingestion_ms: self.ingested_ms,
            message: self.message.to_owned(),
        }
    }
}

/// A decoded chunk.
#[derive(Debug, Default)]
pub(crate) struct Chunk {
    places: Vec<Place>,
    text: String,
}

#[derive(Debug, Clone, Copy)]
struct Place {
    key: Key,
    ingested_ms: i64,
    end: usize,
}

/// Writes entries, which are in key order, as one chunk.
pub(crate) fn encode(entries: &[Entry<'_>]) -> Vec<u8> {
    let weight: usize = entries.iter().map(Entry::weight).sum();
    let mut body = Vec::with_capacity(weight + 16);
    let (mut ms, mut seq, mut ingested) = (0_i64, -1_i64, 0_i64);
    for entry in entries {
        put_signed(&mut body, entry.key.ms.wrapping_sub(ms));
        put_signed(&mut body, entry.key.seq.wrapping_sub(seq).wrapping_sub(1));
        put_signed(&mut body, entry.ingested_ms.wrapping_sub(ingested));
        put_varint(&mut body, entry.message.len() as u64);
        (ms, seq, ingested) = (entry.key.ms, entry.key.seq, entry.ingested_ms);
    }
    let heads = body.len();
    for entry in entries {
        body.extend_from_slice(entry.message.as_bytes());
    }
    let mut out = Vec::with_capacity(body.len() / 2 + 24);
    let packed = if body.len() >= PACK_FROM {
        zstd::bulk::compress(&body, ZSTD_LEVEL)
            .ok()
            .filter(|packed| packed.len() < body.len())
    } else {
        None
    };
    out.push(if packed.is_some() { ZSTD } else { PLAIN });
    put_varint(&mut out, entries.len() as u64);
    put_varint(&mut out, heads as u64);
    put_varint(&mut out, body.len() as u64);
    out.extend_from_slice(packed.as_deref().unwrap_or(&body));
    out
}

/// A chunk that is unpacked but not yet read: its texts can be searched as they lie there.
#[derive(Debug, Default)]
pub(crate) struct Unpacked {
    body: Vec<u8>,
    /// Where the texts begin.
    heads: usize,
    count: usize,
}

thread_local! {
    /// Making a decompressor costs more than unpacking a small chunk.
    static DECOMPRESSOR: RefCell<Option<Decompressor<'static>>> = const { RefCell::new(None) };
}

impl Unpacked {
    /// Unpacks a chunk in place of the one before. Every length is checked: damaged data gives an
    /// error, never a panic.
    pub(crate) fn unpack(&mut self, data: &[u8]) -> Result<()> {
        let mut input = data;
        let codec = *input.first().ok_or(Error::Damaged("empty chunk"))?;
        input = &input[1..];
        let count = take_length(&mut input)?;
        let heads = take_length(&mut input)?;
        let length = take_length(&mut input)?;
        if heads > length || count.saturating_mul(4) > heads {
            return Err(Error::Damaged("chunk lengths disagree"));
        }
        self.body.clear();
        match codec {
            PLAIN => self.body.extend_from_slice(input),
            ZSTD => {
                self.body.reserve(length);
                unpack_frame(input, &mut self.body)?;
            }
            _ => return Err(Error::Damaged("unknown chunk codec")),
        }
        if self.body.len() != length {
            return Err(Error::Damaged("chunk has another length"));
        }
        (self.heads, self.count) = (heads, count);
        Ok(())
    }

    /// How many events there are.
    pub(crate) fn count(&self) -> usize {
        self.count
    }

    /// All messages back to back.
    pub(crate) fn texts(&self) -> &[u8] {
        &self.body[self.heads..]
    }

    pub(crate) fn read(&self) -> Result<Chunk> {
        let text = std::str::from_utf8(self.texts())
            .map_err(|_| Error::Damaged("message is not UTF-8"))?
            .to_owned();
        let places = take_places(&self.body[..self.heads], self.count, &text)?;
        Ok(Chunk { places, text })
    }
}

fn unpack_frame(input: &[u8], body: &mut Vec<u8>) -> Result<()> {
    const DAMAGED: Error = Error::Damaged("chunk does not unpack");
    DECOMPRESSOR.with_borrow_mut(|kept| {
        let decompressor = match kept {
            Some(decompressor) => decompressor,
            None => kept.insert(Decompressor::new().map_err(|_| DAMAGED)?),
        };
        let unpacked = decompressor.decompress_to_buffer(input, body);
        unpacked.map(drop).map_err(|_| DAMAGED)
    })
}

impl Chunk {
    /// Reads a chunk.
    pub(crate) fn decode(data: &[u8]) -> Result<Self> {
        let mut unpacked = Unpacked::default();
        unpacked.unpack(data)?;
        unpacked.read()
    }

    pub(crate) fn len(&self) -> usize {
        self.places.len()
    }

    /// Bytes of the messages of an index range.
    pub(crate) fn text_len(&self, range: Range<usize>) -> usize {
        self.start(range.end) - self.start(range.start)
    }

    /// Where the message at an index begins; at [`Chunk::len`], where the last one ends.
    fn start(&self, index: usize) -> usize {
        index
            .checked_sub(1)
            .map_or(0, |before| self.places[before].end)
    }

    /// The events in key order.
    pub(crate) fn entries(&self) -> impl DoubleEndedIterator<Item = Entry<'_>> + '_ {
        (0..self.places.len()).map(|index| self.entry(index))
    }

    /// Index of the first event at or after a key.
    pub(crate) fn index_of(&self, key: Key) -> usize {
        self.places.partition_point(|place| place.key < key)
    }

    /// Calls `visit` with the events whose message holds a text, of an index range, in order. Only
    /// they are looked at; a text that spans two messages is in neither.
    pub(crate) fn containing<'c>(
        &'c self,
        finder: &Finder<'_>,
        range: Range<usize>,
        mut visit: impl FnMut(Entry<'c>),
    ) {
        let (mut at, end) = (self.start(range.start), self.start(range.end));
        let length = finder.needle().len();
        while at < end
            && let Some(found) = finder.find(&self.text.as_bytes()[at..end])
        {
            let index = self.places.partition_point(|place| place.end <= at + found);
            if index >= range.end {
                break;
            }
            if at + found + length <= self.places[index].end {
                visit(self.entry(index));
                at = self.places[index].end;
            } else {
                at += found + 1;
            }
        }
    }

    /// The event at an index below [`Chunk::len`].
    pub(crate) fn entry(&self, index: usize) -> Entry<'_> {
        let place = self.places[index];
        Entry {
            key: place.key,
            ingested_ms: place.ingested_ms,
            message: &self.text[self.start(index)..place.end],
        }
    }
}

fn take_places(mut heads: &[u8], count: usize, text: &str) -> Result<Vec<Place>> {
    let mut places = Vec::with_capacity(count);
    let (mut key, mut ingested_ms, mut end) = (Key { ms: 0, seq: -1 }, 0_i64, 0_usize);
    for _ in 0..count {
        key.ms = key.ms.wrapping_add(take_signed(&mut heads)?);
        key.seq = key
            .seq
            .wrapping_add(1)
            .wrapping_add(take_signed(&mut heads)?);
        ingested_ms = ingested_ms.wrapping_add(take_signed(&mut heads)?);
        end = end.saturating_add(take_length(&mut heads)?);
        if !text.is_char_boundary(end) {
            return Err(Error::Damaged("message length is wrong"));
        }
        places.push(Place {
            key,
            ingested_ms,
            end,
        });
    }
    if !heads.is_empty() || end != text.len() {
        return Err(Error::Damaged("chunk has data left over"));
    }
    Ok(places)
}

fn put_varint(out: &mut Vec<u8>, mut value: u64) {
    while value >= 0x80 {
        out.push(low_byte(value) | 0x80);
        value >>= 7;
    }
    out.push(low_byte(value));
}

fn low_byte(value: u64) -> u8 {
    value.to_le_bytes()[0]
}

fn put_signed(out: &mut Vec<u8>, value: i64) {
    put_varint(out, ((value << 1) ^ (value >> 63)).cast_unsigned());
}

fn take_varint(input: &mut &[u8]) -> Result<u64> {
    let mut value = 0_u64;
    for shift in (0..64).step_by(7) {
        let (&byte, rest) = input
            .split_first()
            .ok_or(Error::Damaged("chunk is cut short"))?;
        *input = rest;
        value |= u64::from(byte & 0x7f) << shift;
        if byte < 0x80 {
            return Ok(value);
        }
    }
    Err(Error::Damaged("number is too long"))
}

fn take_signed(input: &mut &[u8]) -> Result<i64> {
    let value = take_varint(input)?;
    Ok((value >> 1).cast_signed() ^ -((value & 1).cast_signed()))
}

fn take_length(input: &mut &[u8]) -> Result<usize> {
    usize::try_from(take_varint(input)?)
        .ok()
        .filter(|length| *length <= MAX_BODY)
        .ok_or(Error::Damaged("length is too large"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn check(events: &[(i64, i64, i64, String)]) {
        let entries: Vec<Entry<'_>> = events
            .iter()
            .map(|(ms, seq, ingested_ms, message)| Entry {
                key: Key { ms: *ms, seq: *seq },
                ingested_ms: *ingested_ms,
                message,
            })
            .collect();
        let chunk = Chunk::decode(&encode(&entries)).unwrap();
        assert_eq!(chunk.entries().collect::<Vec<_>>(), entries);
    }

    #[test]
    fn long_runs_are_packed() {
        let message = "GET /health 200 from 10.0.0.1".to_owned();
        let events: Vec<_> = (0..1000)
            .map(|n| (1_000 + n, n, 5_000, message.clone()))
            .collect();
        check(&events);
        let entries: Vec<Entry<'_>> = events
            .iter()
            .map(|(ms, seq, at, message)| Entry {
                key: Key { ms: *ms, seq: *seq },
                ingested_ms: *at,
                message,
            })
            .collect();
        assert!(encode(&entries).len() < 2_000);
    }

    proptest! {
        #[test]
        fn chunks_round_trip(events in prop::collection::vec(
            (any::<i64>(), any::<i64>(), any::<i64>(), "\\PC{0,200}"), 0..60)) {
            check(&events);
        }

        #[test]
        fn damaged_chunks_are_errors(mut data in prop::collection::vec(any::<u8>(), 0..200), codec in 0_u8..3) {
            if let Some(first) = data.first_mut() { *first = codec; }
            let _ = Chunk::decode(&data);
        }

        #[test]
        fn flipped_bits_never_panic(index in any::<prop::sample::Index>(), bit in 0..8_u32, size in 1_usize..200) {
            let events: Vec<String> = (0..size).map(|n| format!("line {n} ü")).collect();
            let entries: Vec<Entry<'_>> = events.iter().zip(0_i64..).map(|(message, n)| Entry {
                key: Key { ms: n * 3, seq: n }, ingested_ms: n, message }).collect();
            let mut data = encode(&entries);
            let index = index.index(data.len());
            data[index] ^= 1 << bit;
            if let Ok(chunk) = Chunk::decode(&data) {
                let _ = chunk.entries().count();
            }
        }
    }
}
