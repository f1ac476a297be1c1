//! Log streams: making, removing, describing.

use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::error::{Doing, Error, Result};

/// A log stream as a listing shows it. Times of events are those of the events that are stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogStream {
    pub name: String,
    pub created_ms: i64,
    pub first_event_ms: Option<i64>,
    pub last_event_ms: Option<i64>,
    pub last_ingestion_ms: Option<i64>,
    /// Number that the stream's next event will have.
    pub next_sequence: i64,
}

/// The order of a listing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum StreamOrder {
    #[default]
    Name,
    /// Streams without events come before all others.
    LastEvent,
}

/// Which streams to describe.
#[derive(Debug, Clone, Default)]
pub struct StreamQuery {
    pub prefix: Option<String>,
    pub order: StreamOrder,
    pub descending: bool,
    /// Streams per page.
    pub limit: usize,
    /// `next_token` of the page before, with the same order.
    pub token: Option<String>,
}

/// One page of streams.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StreamPage {
    pub streams: Vec<LogStream>,
    pub next_token: Option<String>,
}

const COLUMNS: &str = "id, name, created_ms, first_ms, last_ms, ingested_ms, next_seq";

pub(super) fn create(connection: &Connection, name: &str, now_ms: i64) -> Result<()> {
    let added = connection
        .prepare_cached("INSERT OR IGNORE INTO stream (name, created_ms) VALUES (?, ?)")
        .and_then(|mut statement| statement.execute(params![name, now_ms]))
        .doing("creating a log stream")?;
    if added == 0 {
        Err(Error::StreamExists)
    } else {
        Ok(())
    }
}

/// Makes a stream be gone. Its chunks, which nothing leads to any more, are removed afterwards.
pub(super) fn delete(connection: &Connection, name: &str) -> Result<()> {
    const DOING: &str = "deleting a log stream";
    let id = find(connection, name)?;
    connection
        .execute("DELETE FROM stream WHERE id = ?", [id])
        .doing(DOING)?;
    connection
        .execute("INSERT INTO doomed (stream) VALUES (?)", [id])
        .doing(DOING)?;
    Ok(())
}

pub(super) fn find(connection: &Connection, name: &str) -> Result<i64> {
    connection
        .prepare_cached("SELECT id FROM stream WHERE name = ?")
        .and_then(|mut statement| statement.query_row([name], |row| row.get(0)).optional())
        .doing("finding a log stream")?
        .ok_or(Error::StreamMissing)
}

pub(super) fn describe(connection: &Connection, name: &str) -> Result<LogStream> {
    connection
        .prepare_cached(&format!("SELECT {COLUMNS} FROM stream WHERE name = ?"))
        .and_then(|mut statement| statement.query_row([name], read_row).optional())
        .doing("describing a log stream")?
        .map(|(_, stream)| stream)
        .ok_or(Error::StreamMissing)
}

pub(super) fn list(connection: &Connection, query: &StreamQuery) -> Result<StreamPage> {
    let after = query
        .token
        .as_deref()
        .map(|token| Place::parse(token, query.order))
        .transpose()?;
    let (way, compare) = if query.descending {
        ("DESC", "<")
    } else {
        ("ASC", ">")
    };
    let (order, after_clause) = match query.order {
        StreamOrder::Name => (format!("name {way}"), format!("name {compare} ?3")),
        StreamOrder::LastEvent => (
            format!("last_ms {way}, id {way}"),
            format!("(last_ms, id) {compare} (?3, ?4)"),
        ),
    };
    let sql = format!(
        "SELECT {COLUMNS} FROM stream
         WHERE name >= ?1 AND substr(name, 1, length(?1)) = ?1 AND (?3 IS NULL OR {after_clause})
           AND ?4 IS ?4
         ORDER BY {order} LIMIT ?2"
    );
    let prefix = query.prefix.as_deref().unwrap_or_default();
    let limit = query.limit.clamp(1, 1000);
    let most = i64::try_from(limit).unwrap_or(i64::MAX).saturating_add(1);
    let rows: rusqlite::Result<Vec<(i64, LogStream)>> =
        connection.prepare_cached(&sql).and_then(|mut statement| {
            let rows = match &after {
                None => {
                    statement.query_map(params![prefix, most, None::<i64>, None::<i64>], read_row)
                }
                Some(Place::Name(name)) => {
                    statement.query_map(params![prefix, most, name, None::<i64>], read_row)
                }
                Some(Place::LastEvent { ms, id }) => {
                    statement.query_map(params![prefix, most, ms, id], read_row)
                }
            }?;
            rows.collect()
        });
    let mut rows = rows.doing("listing log streams")?;
    let more = rows.len() > limit;
    rows.truncate(limit);
    let next_token = rows
        .last()
        .filter(|_| more)
        .map(|(id, last)| Place::of(*id, last, query.order).token());
    Ok(StreamPage {
        streams: rows.into_iter().map(|(_, stream)| stream).collect(),
        next_token,
    })
}

/// Where a page ended.
#[derive(Debug, PartialEq, Eq)]
enum Place {
    Name(String),
    LastEvent { ms: i64, id: i64 },
}

impl Place {
    fn of(id: i64, stream: &LogStream, order: StreamOrder) -> Self {
        match order {
            StreamOrder::Name => Self::Name(stream.name.clone()),
            StreamOrder::LastEvent => Self::LastEvent {
                ms: stream.last_event_ms.unwrap_or(-1),
                id,
            },
        }
    }

    /// Tokens are hexadecimal, since names may hold any character.
    fn token(&self) -> String {
        let text = match self {
            Self::Name(name) => format!("n{name}"),
            Self::LastEvent { ms, id } => format!("t{ms}/{id}"),
        };
        text.bytes()
            .fold(String::with_capacity(text.len() * 2), |mut token, byte| {
                let digit = |value: u8| char::from(b"0123456789abcdef"[usize::from(value & 15)]);
                token.push(digit(byte >> 4));
                token.push(digit(byte));
                token
            })
    }

    fn parse(token: &str, order: StreamOrder) -> Result<Self> {
        let bytes: Option<Vec<u8>> = token
            .as_bytes()
            .chunks(2)
            .map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok())
            .collect();
        let text = bytes
            .and_then(|bytes| String::from_utf8(bytes).ok())
            .ok_or(Error::BadToken)?;
        match order {
            StreamOrder::Name => text
                .strip_prefix('n')
                .map(|name| Self::Name(name.to_owned())),
            StreamOrder::LastEvent => text.strip_prefix('t').and_then(|place| {
                let (ms, id) = place.split_once('/')?;
                Some(Self::LastEvent {
                    ms: ms.parse().ok()?,
                    id: id.parse().ok()?,
                })
            }),
        }
        .ok_or(Error::BadToken)
    }
}

fn read_row(row: &Row<'_>) -> rusqlite::Result<(i64, LogStream)> {
    let time = |index| row.get(index).map(|ms: i64| Some(ms).filter(|ms| *ms >= 0));
    let stream = LogStream {
        name: row.get(1)?,
        created_ms: row.get(2)?,
        first_event_ms: time(3)?,
        last_event_ms: time(4)?,
        last_ingestion_ms: time(5)?,
        next_sequence: row.get(6)?,
    };
    Ok((row.get(0)?, stream))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn tokens_round_trip(name in "\\PC{0,40}", ms: i64, id: i64) {
            let name = Place::Name(name);
            prop_assert_eq!(Place::parse(&name.token(), StreamOrder::Name).unwrap(), name);
            let event = Place::LastEvent { ms, id };
            prop_assert_eq!(Place::parse(&event.token(), StreamOrder::LastEvent).unwrap(), event);
        }

        #[test]
        fn any_text_is_a_token_or_an_error(text in "\\PC{0,40}") {
            let _ = Place::parse(&text, StreamOrder::Name);
            let _ = Place::parse(&text, StreamOrder::LastEvent);
        }
    }
}
