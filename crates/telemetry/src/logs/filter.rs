//! Searching many streams at once, oldest or newest events first.
//!
//! Every stream in question waits in one queue, ordered by a bound of its next match. Only the
//! stream at the front is read, one chunk at a time, and of a chunk only what matches is kept. A page
//! ends when it is full or when enough was scanned; its token is the bound at the front of the
//! queue, so nothing is kept between pages.
//!
//! Bounds are places between events, as the tokens of one stream are: oldest first, everything that
//! is to come is at or after them; newest first, everything is before them.

use std::cmp::{Ordering, Reverse};
use std::collections::{BinaryHeap, VecDeque};
use std::sync::Arc;

use rusqlite::{Connection, params};

use super::chunk::{CHUNK_BYTES, Unpacked};
use super::key::{EventId, Key};
use super::read::{chunk_from, chunk_until};
use super::{ANSWER_BYTES, ANSWER_EVENTS, StoredEvent};
use crate::error::{Doing, Error, Result};
use crate::needle::Needle;
use crate::pattern::Pattern;

/// Scanned bytes that end a page: some tenths of a second.
const SCAN_BYTES: usize = 32 * 1024 * 1024;
/// The same with very many streams, each of which must be looked at before a page can move on.
const MOST_SCAN_BYTES: usize = 256 * 1024 * 1024;
/// Begins the tokens of searches that go back in time.
const NEWEST_FIRST: &str = "n";
/// Matches held in memory at once, over all streams.
const HELD_BYTES: usize = 16 * 1024 * 1024;

/// Which streams of a group are searched.
#[derive(Debug, Clone, Default)]
pub enum StreamSelection {
    #[default]
    All,
    /// Streams that do not exist are passed over.
    Names(Vec<String>),
    Prefix(String),
}

/// What to search for.
#[derive(Debug, Clone, Default)]
pub struct FilterQuery {
    pub streams: StreamSelection,
    /// The earliest time, included.
    pub start_ms: Option<i64>,
    /// The latest time, included (unlike [`super::EventQuery::end_ms`], as in AWS's API).
    pub end_ms: Option<i64>,
    /// `None` finds every event.
    pub pattern: Option<Arc<Pattern>>,
    /// Begin with the newest events and go back in time.
    pub newest_first: bool,
    /// Events per page; at most 10,000, which is also the default.
    pub limit: Option<usize>,
    /// `next_token` of the page before, of the same search.
    pub token: Option<String>,
}

/// An event and the stream that holds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FilteredEvent {
    pub stream: Arc<str>,
    pub event: StoredEvent,
}

/// A page of matches in the order of the search. It may be empty and still have a successor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FilterPage {
    pub events: Vec<FilteredEvent>,
    /// `None`: everything was searched.
    pub next_token: Option<String>,
}

pub(super) fn filter(connection: &Connection, query: &FilterQuery) -> Result<FilterPage> {
    let range = Range::new(query)?;
    let sources = sources(connection, &query.streams, &range)?;
    let mut search = Search::new(connection, query, range, sources);
    search.run()?;
    Ok(search.finish())
}

/// The part of each stream that is searched.
struct Range {
    from: Key,
    to: Key,
    newest_first: bool,
    /// Where the page before ended.
    resume: Option<EventId>,
}

impl Range {
    fn new(query: &FilterQuery) -> Result<Self> {
        let after_end = |ms: i64| ms.checked_add(1).map_or(Key::END, Key::at);
        let place = |token: &str| {
            let place = if query.newest_first {
                token.strip_prefix(NEWEST_FIRST).ok_or(Error::BadToken)?
            } else {
                token
            };
            EventId::parse(place)
        };
        Ok(Self {
            from: Key::at(query.start_ms.unwrap_or(0).max(0)),
            to: query.end_ms.map_or(Key::END, after_end),
            newest_first: query.newest_first,
            resume: query.token.as_deref().map(place).transpose()?,
        })
    }

    /// The keys of a stream that are left. Events of one millisecond are in the order of streams.
    fn of_stream(&self, stream: i64) -> (Key, Key) {
        let Some(place) = self.resume else {
            return (self.from, self.to);
        };
        let bound = match stream.cmp(&place.stream) {
            Ordering::Less => Key::at(place.ms.saturating_add(1)),
            Ordering::Equal => place.key(),
            Ordering::Greater => Key::at(place.ms),
        };
        if self.newest_first {
            (self.from, self.to.min(bound))
        } else {
            (self.from.max(bound), self.to)
        }
    }

    /// The first and last millisecond that may have events left.
    fn milliseconds(&self) -> (i64, i64) {
        match self.resume {
            None => (self.from.ms, self.to.ms),
            Some(place) if self.newest_first => (self.from.ms, self.to.ms.min(place.ms)),
            Some(place) => (self.from.ms.max(place.ms), self.to.ms),
        }
    }
}

/// One stream in the search.
struct Source {
    id: i64,
    name: Arc<str>,
    /// The keys to read; the others are in `held` or done with.
    from: Key,
    to: Key,
    /// Matches in the order of the search.
    held: VecDeque<StoredEvent>,
}

impl Source {
    /// Goes past a chunk without matches.
    fn pass(&mut self, newest_first: bool, first: Key, last: Key) {
        if newest_first {
            self.to = self.to.min(first);
        } else {
            self.from = self.from.max(last.next());
        }
    }

    /// The place that no match to come of this stream is on the other side of.
    fn bound(&self, newest_first: bool) -> EventId {
        match (self.held.front(), newest_first) {
            (Some(event), false) => event.id,
            (Some(event), true) => event.id.next(),
            (None, false) => EventId::new(self.id, self.from),
            (None, true) => EventId::new(self.id, self.to),
        }
    }
}

/// A stream in the queue. The greatest is the first.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Waiting {
    OldestFirst(Reverse<(EventId, usize)>),
    NewestFirst((EventId, usize)),
}

impl Waiting {
    fn new(newest_first: bool, bound: EventId, index: usize) -> Self {
        if newest_first {
            Self::NewestFirst((bound, index))
        } else {
            Self::OldestFirst(Reverse((bound, index)))
        }
    }

    fn bound(&self) -> EventId {
        let (Self::OldestFirst(Reverse((bound, _))) | Self::NewestFirst((bound, _))) = self;
        *bound
    }

    fn index(&self) -> usize {
        let (Self::OldestFirst(Reverse((_, index))) | Self::NewestFirst((_, index))) = self;
        *index
    }
}

struct Search<'a> {
    connection: &'a Connection,
    pattern: Option<&'a Pattern>,
    /// Of the pattern: chunks without it are not read.
    needle: Option<Needle>,
    /// The chunk at hand.
    unpacked: Unpacked,
    range: Range,
    sources: Vec<Source>,
    queue: BinaryHeap<Waiting>,
    events: Vec<FilteredEvent>,
    limit: usize,
    bytes: usize,
    scanned: usize,
    scan_limit: usize,
    hold_limit: usize,
}

impl<'a> Search<'a> {
    fn new(
        connection: &'a Connection,
        query: &'a FilterQuery,
        range: Range,
        sources: Vec<Source>,
    ) -> Self {
        let queue = sources
            .iter()
            .enumerate()
            .map(|(index, source)| {
                Waiting::new(range.newest_first, source.bound(range.newest_first), index)
            })
            .collect();
        let every_stream = sources.len().saturating_mul(2 * CHUNK_BYTES);
        Self {
            connection,
            pattern: query.pattern.as_deref(),
            needle: query.pattern.as_deref().and_then(Pattern::needle),
            unpacked: Unpacked::default(),
            range,
            hold_limit: HELD_BYTES / sources.len().max(1),
            scan_limit: SCAN_BYTES.saturating_add(every_stream).min(MOST_SCAN_BYTES),
            sources,
            queue,
            events: Vec::new(),
            limit: query.limit.unwrap_or(ANSWER_EVENTS).clamp(1, ANSWER_EVENTS),
            bytes: 0,
            scanned: 0,
        }
    }

    fn run(&mut self) -> Result<()> {
        while self.events.len() < self.limit {
            let Some(first) = self.queue.pop() else { break };
            let index = first.index();
            let unread = self.sources[index].held.is_empty();
            let full = if unread {
                self.scanned >= self.scan_limit
            } else {
                !self.take(index)
            };
            if full {
                self.queue.push(first);
                break;
            }
            if !unread || self.load(index)? {
                let newest_first = self.range.newest_first;
                let bound = self.sources[index].bound(newest_first);
                self.queue.push(Waiting::new(newest_first, bound, index));
            }
        }
        Ok(())
    }

    /// Reads the next chunk of a stream. False when there is none.
    fn load(&mut self, index: usize) -> Result<bool> {
        let Source { id, from, to, .. } = self.sources[index];
        let newest_first = self.range.newest_first;
        let unpacked = &mut self.unpacked;
        let load = |first: Key, last: Key, data: &[u8]| {
            unpacked.unpack(data)?;
            Ok((first, last))
        };
        let bounds = if newest_first {
            chunk_until(self.connection, id, from, to, load)?
        } else {
            chunk_from(self.connection, id, from, to, load)?
        };
        let Some((first, last)) = bounds else {
            return Ok(false);
        };
        let needle = self.needle.as_ref();
        if needle.is_some_and(|needle| !needle.may_be_in(self.unpacked.texts())) {
            self.scanned += self.unpacked.texts().len();
            self.sources[index].pass(newest_first, first, last);
            return Ok(true);
        }
        self.hold(index)
    }

    /// Keeps the matches of the chunk at hand. False when it has nothing of the range.
    fn hold(&mut self, index: usize) -> Result<bool> {
        let chunk = self.unpacked.read()?;
        let newest_first = self.range.newest_first;
        let source = &mut self.sources[index];
        let mut left = chunk.index_of(source.from)..chunk.index_of(source.to);
        if left.is_empty() {
            return Ok(false);
        }
        let mut held = 0;
        while let Some(at) = if newest_first {
            left.next_back()
        } else {
            left.next()
        } {
            let entry = chunk.entry(at);
            self.scanned += entry.weight();
            if self
                .pattern
                .is_none_or(|pattern| pattern.matches(entry.message))
            {
                if held > self.hold_limit {
                    // The rest of the chunk is read again later.
                    return Ok(true);
                }
                held += entry.weight();
                source.held.push_back(entry.to_stored(source.id));
            }
            if newest_first {
                source.to = entry.key;
            } else {
                source.from = entry.key.next();
            }
        }
        Ok(true)
    }

    /// Moves the first held event of a stream into the page. False when the page is full.
    fn take(&mut self, index: usize) -> bool {
        let source = &mut self.sources[index];
        let size = source.held.front().map_or(0, StoredEvent::answer_bytes);
        if self.bytes + size > ANSWER_BYTES && !self.events.is_empty() {
            return false;
        }
        if let Some(event) = source.held.pop_front() {
            self.bytes += size;
            self.events.push(FilteredEvent {
                stream: Arc::clone(&source.name),
                event,
            });
        }
        true
    }

    fn finish(self) -> FilterPage {
        let prefix = if self.range.newest_first {
            NEWEST_FIRST
        } else {
            ""
        };
        let next_token = self
            .queue
            .peek()
            .map(|first| format!("{prefix}{}", first.bound()));
        FilterPage {
            events: self.events,
            next_token,
        }
    }
}

/// The selected streams that may hold events of the range.
fn sources(
    connection: &Connection,
    selection: &StreamSelection,
    range: &Range,
) -> Result<Vec<Source>> {
    const DOING: &str = "finding the log streams to search";
    let (first, last) = range.milliseconds();
    let source = |row: &rusqlite::Row<'_>| {
        let id = row.get(0)?;
        let (first_ms, last_ms): (i64, i64) = (row.get(2)?, row.get(3)?);
        let (from, to) = range.of_stream(id);
        Ok(Source {
            id,
            name: Arc::from(row.get_ref(1)?.as_str()?),
            from: from.max(Key::at(first_ms)),
            to: to.min(Key::at(last_ms.saturating_add(1))),
            held: VecDeque::new(),
        })
    };
    let prefix = match selection {
        StreamSelection::All => "",
        StreamSelection::Prefix(prefix) => prefix,
        StreamSelection::Names(names) => {
            let mut statement = connection
                .prepare_cached(
                    "SELECT id, name, first_ms, last_ms FROM stream
                     WHERE name = ? AND last_ms >= ? AND first_ms <= ?",
                )
                .doing(DOING)?;
            let mut sources = Vec::with_capacity(names.len());
            for name in names {
                let mut rows = statement.query(params![name, first, last]).doing(DOING)?;
                if let Some(row) = rows.next().doing(DOING)? {
                    sources.push(source(row).doing(DOING)?);
                }
            }
            sources.sort_by_key(|source: &Source| source.id);
            sources.dedup_by_key(|source| source.id);
            return Ok(sources);
        }
    };
    connection
        .prepare_cached(
            "SELECT id, name, first_ms, last_ms FROM stream
             WHERE last_ms >= ?2 AND first_ms <= ?3 AND substr(name, 1, length(?1)) = ?1",
        )
        .and_then(|mut statement| {
            statement
                .query_map(params![prefix, first, last], source)?
                .collect()
        })
        .map_err(|source| Error::Database {
            doing: DOING,
            source: Arc::new(source),
        })
}
