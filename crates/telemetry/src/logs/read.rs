//! Reading one stream page by page, forwards and backwards.

use rusqlite::{Connection, OptionalExtension, params};

use super::chunk::Chunk;
use super::key::{EventId, Key, StreamToken};
use super::{ANSWER_BYTES, ANSWER_EVENTS, StoredEvent, streams};
use crate::error::{Doing, Error, Result};

/// What to read of a stream.
#[derive(Debug, Clone, Default)]
pub struct EventQuery {
    /// The earliest time, included.
    pub start_ms: Option<i64>,
    /// The latest time, not included.
    pub end_ms: Option<i64>,
    /// Without a token: begin with the oldest events, not with the latest.
    pub from_head: bool,
    /// Events per page; at most 10,000, which is also the default.
    pub limit: Option<usize>,
    /// A token of an earlier page.
    pub token: Option<String>,
}

/// A page of a stream, oldest event first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventPage {
    pub events: Vec<StoredEvent>,
    /// Leads to the events after this page. At the end of the stream it is the token that was
    /// given, and finds what is appended later.
    pub forward_token: String,
    /// Leads to the events before this page.
    pub backward_token: String,
}

const DOING: &str = "reading log events";

pub(super) fn events(
    connection: &Connection,
    stream: &str,
    query: &EventQuery,
) -> Result<EventPage> {
    let stream = streams::find(connection, stream)?;
    let token = query.token.as_deref().map(StreamToken::parse).transpose()?;
    let place = token.map(StreamToken::place);
    if place.is_some_and(|place| place.stream != stream) {
        return Err(Error::BadToken);
    }
    let mut from = Key::at(query.start_ms.unwrap_or(0).max(0));
    let mut to = query.end_ms.map_or(Key::END, Key::at);
    let mut page = Page::new(query.limit);
    match (token, query.from_head) {
        (Some(StreamToken::Forward(place)), _) => {
            from = from.max(place.key());
            page.forward(connection, stream, from, to)?;
        }
        (Some(StreamToken::Backward(place)), _) => {
            to = to.min(place.key());
            page.backward(connection, stream, from, to)?;
        }
        (None, true) => page.forward(connection, stream, from, to)?,
        (None, false) => page.backward(connection, stream, from, to)?,
    }
    // Without events both boundaries stay where they were.
    let stay = place.unwrap_or(EventId::new(stream, Key::FIRST));
    let first = page.events.first().map_or(stay, |event| event.id);
    let after = page
        .events
        .last()
        .map_or(stay, |event| EventId::new(stream, event.id.key().next()));
    Ok(EventPage {
        events: page.events,
        forward_token: StreamToken::Forward(after).to_string(),
        backward_token: StreamToken::Backward(first).to_string(),
    })
}

/// One event and the name of its stream.
pub(super) fn event(connection: &Connection, id: EventId) -> Result<Option<(String, StoredEvent)>> {
    let name: Option<String> = connection
        .prepare_cached("SELECT name FROM stream WHERE id = ?")
        .and_then(|mut statement| {
            statement
                .query_row([id.stream], |row| row.get(0))
                .optional()
        })
        .doing(DOING)?;
    let Some(name) = name else { return Ok(None) };
    let key = id.key();
    let chunk = chunk_from(connection, id.stream, key, key.next(), decode)?;
    let entry = chunk.as_ref().and_then(|chunk| {
        let entry = chunk.entries().nth(chunk.index_of(key))?;
        (entry.key == key).then(|| entry.to_stored(id.stream))
    });
    Ok(entry.map(|event| (name, event)))
}

/// The first chunk that holds a key at or after `from` and begins before `to`, as `load` makes it of
/// its first and last key and its data.
pub(super) fn chunk_from<T>(
    connection: &Connection,
    stream: i64,
    from: Key,
    to: Key,
    mut load: impl FnMut(Key, Key, &[u8]) -> Result<T>,
) -> Result<Option<T>> {
    // Chunks do not overlap: it is the last one that begins at or before the key, or the next one.
    let candidates = [
        "SELECT first_ms, first_seq, last_ms, last_seq, data FROM chunk
         WHERE stream = ? AND (first_ms, first_seq) <= (?, ?)
         ORDER BY first_ms DESC, first_seq DESC LIMIT 1",
        "SELECT first_ms, first_seq, last_ms, last_seq, data FROM chunk
         WHERE stream = ? AND (first_ms, first_seq) > (?, ?)
         ORDER BY first_ms, first_seq LIMIT 1",
    ];
    for sql in candidates {
        let wanted = |first, last| last >= from && first < to;
        let chunk = one_chunk(connection, sql, (stream, from), wanted, &mut load)?;
        if chunk.is_some() {
            return Ok(chunk);
        }
    }
    Ok(None)
}

/// The last chunk that begins before `to`, if it holds a key at or after `from`.
pub(super) fn chunk_until<T>(
    connection: &Connection,
    stream: i64,
    from: Key,
    to: Key,
    mut load: impl FnMut(Key, Key, &[u8]) -> Result<T>,
) -> Result<Option<T>> {
    let sql = "SELECT first_ms, first_seq, last_ms, last_seq, data FROM chunk
         WHERE stream = ? AND (first_ms, first_seq) < (?, ?)
         ORDER BY first_ms DESC, first_seq DESC LIMIT 1";
    one_chunk(
        connection,
        sql,
        (stream, to),
        |_, last| last >= from,
        &mut load,
    )
}

/// The events of a chunk, whatever its keys.
fn decode(_: Key, _: Key, data: &[u8]) -> Result<Chunk> {
    Chunk::decode(data)
}

struct Page {
    events: Vec<StoredEvent>,
    limit: usize,
    bytes: usize,
}

impl Page {
    fn new(limit: Option<usize>) -> Self {
        Self {
            events: Vec::new(),
            limit: limit.unwrap_or(ANSWER_EVENTS).clamp(1, ANSWER_EVENTS),
            bytes: 0,
        }
    }

    /// Fills the page with the first events of the range.
    fn forward(&mut self, c: &Connection, stream: i64, from: Key, to: Key) -> Result<()> {
        let mut from = from;
        while let Some(chunk) = chunk_from(c, stream, from, to, decode)? {
            for index in chunk.index_of(from)..chunk.len() {
                let entry = chunk.entry(index);
                if entry.key >= to || !self.push(entry.to_stored(stream)) {
                    return Ok(());
                }
                from = entry.key.next();
            }
        }
        Ok(())
    }

    /// Fills the page with the last events of the range.
    fn backward(&mut self, c: &Connection, stream: i64, from: Key, to: Key) -> Result<()> {
        let mut to = to;
        'page: while let Some(chunk) = chunk_until(c, stream, from, to, decode)? {
            for index in (0..chunk.index_of(to)).rev() {
                let entry = chunk.entry(index);
                if entry.key < from || !self.push(entry.to_stored(stream)) {
                    break 'page;
                }
                to = entry.key;
            }
        }
        self.events.reverse();
        Ok(())
    }

    /// Takes an event, unless the page is full. The first event always fits.
    fn push(&mut self, event: StoredEvent) -> bool {
        let bytes = self.bytes + event.answer_bytes();
        if self.events.len() >= self.limit || (bytes > ANSWER_BYTES && !self.events.is_empty()) {
            return false;
        }
        self.bytes = bytes;
        self.events.push(event);
        true
    }
}

/// The chunk of a stream that a query for one key finds, if its first and last keys are wanted.
fn one_chunk<T>(
    connection: &Connection,
    sql: &str,
    (stream, key): (i64, Key),
    wanted: impl Fn(Key, Key) -> bool,
    load: &mut impl FnMut(Key, Key, &[u8]) -> Result<T>,
) -> Result<Option<T>> {
    let mut statement = connection.prepare_cached(sql).doing(DOING)?;
    let mut rows = statement
        .query(params![stream, key.ms, key.seq])
        .doing(DOING)?;
    let Some(row) = rows.next().doing(DOING)? else {
        return Ok(None);
    };
    let key = |index| {
        Ok(Key {
            ms: row.get(index)?,
            seq: row.get(index + 1)?,
        })
    };
    let (first, last) = key(0).and_then(|first| Ok((first, key(2)?))).doing(DOING)?;
    if !wanted(first, last) {
        return Ok(None);
    }
    let data = row
        .get_ref(4)
        .and_then(|value| Ok(value.as_blob()?))
        .doing(DOING)?;
    load(first, last, data).map(Some)
}
