//! The catalogue: which log groups exist, with their class, retention and tags.
//!
//! The file is the truth; a copy in memory answers listings and finds groups for appends. What is
//! inside a group is the matter of `group`.

use std::collections::BTreeMap;
use std::ops::Bound;
use std::path::Path;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use rusqlite::{Connection, params};

use super::group::OpenGroup;
use super::lock;
use crate::error::{Doing, Error, Result};

const FORMAT: i64 = 1;

const SCHEMA: &str = "
CREATE TABLE log_group (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    region TEXT NOT NULL,
    name TEXT NOT NULL,
    class TEXT NOT NULL,
    created_ms INTEGER NOT NULL,
    retention_days INTEGER CHECK (retention_days > 0),
    UNIQUE (region, name)
) STRICT;
CREATE TABLE tag (
    group_id INTEGER NOT NULL REFERENCES log_group (id) ON DELETE CASCADE,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (group_id, key)
) STRICT, WITHOUT ROWID;
PRAGMA user_version = 1;
";

/// A log group as a listing shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogGroup {
    pub name: String,
    /// The class that the group was made with, such as `STANDARD`.
    pub class: String,
    pub created_ms: i64,
    /// `None`: events are kept for ever.
    pub retention_days: Option<u32>,
    /// Bytes that the group's events take on disk, as they are stored (packed).
    pub stored_bytes: u64,
}

/// Which groups a listing shows.
#[derive(Debug, Clone, Default)]
pub struct GroupFilter {
    pub prefix: Option<String>,
    /// A part of the name, case-sensitive.
    pub contains: Option<String>,
    pub class: Option<String>,
}

/// Region, then name.
type GroupKey = (String, String);

/// A group of the catalogue and its file, when that is open.
#[derive(Debug)]
pub(crate) struct Slot {
    pub(crate) id: i64,
    pub(crate) region: String,
    pub(crate) name: String,
    class: String,
    created_ms: i64,
    /// Zero: none.
    retention_days: AtomicU32,
    pub(crate) state: Mutex<SlotState>,
}

#[derive(Debug, Default)]
pub(crate) struct SlotState {
    pub(crate) open: Option<Arc<OpenGroup>>,
    /// The group is gone; its file must not be opened (or made) again.
    pub(crate) deleted: bool,
    /// Stored bytes when the file was closed.
    pub(crate) stored_bytes: Option<u64>,
}

#[derive(Debug)]
pub(crate) struct Catalog {
    connection: Mutex<Connection>,
    slots: RwLock<BTreeMap<GroupKey, Arc<Slot>>>,
}

impl Catalog {
    pub(crate) fn open(path: &Path) -> Result<Self> {
        const DOING: &str = "opening the catalogue of log groups";
        let mut connection = Connection::open(path).doing(DOING)?;
        connection
            .execute_batch(
                "PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL;
                 PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA cache_size = -512;",
            )
            .doing(DOING)?;
        prepare_schema(&mut connection, path, SCHEMA, FORMAT)?;
        let slots = load(&connection).doing(DOING)?;
        Ok(Self {
            connection: Mutex::new(connection),
            slots: RwLock::new(slots),
        })
    }

    pub(crate) fn create(
        &self,
        region: &str,
        name: &str,
        class: &str,
        created_ms: i64,
        tags: &[(String, String)],
    ) -> Result<()> {
        const DOING: &str = "creating a log group";
        let mut connection = lock(&self.connection);
        let key = (region.to_owned(), name.to_owned());
        if self.read(|slots| slots.contains_key(&key)) {
            return Err(Error::GroupExists);
        }
        let transaction = connection.transaction().doing(DOING)?;
        transaction
            .execute(
                "INSERT INTO log_group (region, name, class, created_ms) VALUES (?, ?, ?, ?)",
                params![region, name, class, created_ms],
            )
            .doing(DOING)?;
        let id = transaction.last_insert_rowid();
        put_tags(&transaction, id, tags).doing(DOING)?;
        transaction.commit().doing(DOING)?;
        let slot = Slot::new(id, &key, class.to_owned(), created_ms, None);
        self.write(|slots| slots.insert(key, Arc::new(slot)));
        Ok(())
    }

    /// Takes a group out of the catalogue. Its file is the caller's to remove.
    pub(crate) fn delete(&self, region: &str, name: &str) -> Result<Arc<Slot>> {
        let connection = lock(&self.connection);
        let slot = self.find(region, name)?;
        connection
            .execute("DELETE FROM log_group WHERE id = ?", [slot.id])
            .doing("deleting a log group")?;
        self.write(|slots| slots.remove(&(region.to_owned(), name.to_owned())));
        Ok(slot)
    }

    pub(crate) fn find(&self, region: &str, name: &str) -> Result<Arc<Slot>> {
        let key = (region.to_owned(), name.to_owned());
        self.read(|slots| slots.get(&key).cloned())
            .ok_or(Error::GroupMissing)
    }

    /// The group with a number, which no other group ever has.
    pub(crate) fn by_id(&self, region: &str, id: i64) -> Option<Arc<Slot>> {
        let is_it = |slot: &&Arc<Slot>| slot.id == id && slot.region == region;
        self.read(|slots| slots.values().find(is_it).cloned())
    }

    /// Up to `limit` groups in the order of their names, beginning after a name.
    pub(crate) fn list(
        &self,
        region: &str,
        filter: &GroupFilter,
        after: Option<&str>,
        limit: usize,
    ) -> Vec<Arc<Slot>> {
        let prefix = filter.prefix.as_deref().unwrap_or_default();
        let from = (
            region.to_owned(),
            prefix.max(after.unwrap_or_default()).to_owned(),
        );
        let matches = |slot: &Slot| {
            after.is_none_or(|after| slot.name.as_str() > after)
                && filter
                    .contains
                    .as_ref()
                    .is_none_or(|part| slot.name.contains(part.as_str()))
                && filter
                    .class
                    .as_ref()
                    .is_none_or(|class| slot.class == *class)
        };
        self.read(|slots| {
            slots
                .range((Bound::Included(from), Bound::Unbounded))
                .map(|(_, slot)| slot)
                .take_while(|slot| slot.region == region && slot.name.starts_with(prefix))
                .filter(|slot| matches(slot))
                .take(limit)
                .cloned()
                .collect()
        })
    }

    /// The groups of every region.
    pub(crate) fn all(&self) -> Vec<Arc<Slot>> {
        self.read(|slots| slots.values().cloned().collect())
    }

    pub(crate) fn set_retention(&self, region: &str, name: &str, days: Option<u32>) -> Result<()> {
        let connection = lock(&self.connection);
        let slot = self.find(region, name)?;
        connection
            .execute(
                "UPDATE log_group SET retention_days = ? WHERE id = ?",
                params![days, slot.id],
            )
            .doing("setting the retention of a log group")?;
        slot.retention_days
            .store(days.unwrap_or(0), Ordering::Relaxed);
        Ok(())
    }

    pub(crate) fn tags(&self, region: &str, name: &str) -> Result<BTreeMap<String, String>> {
        let connection = lock(&self.connection);
        let slot = self.find(region, name)?;
        read_tags(&connection, slot.id).doing("reading the tags of a log group")
    }

    /// Adds and replaces tags; nothing is changed when more than `most` would result.
    pub(crate) fn tag(
        &self,
        region: &str,
        name: &str,
        tags: &[(String, String)],
        most: usize,
    ) -> Result<()> {
        const DOING: &str = "tagging a log group";
        let mut connection = lock(&self.connection);
        let slot = self.find(region, name)?;
        let transaction = connection.transaction().doing(DOING)?;
        put_tags(&transaction, slot.id, tags).doing(DOING)?;
        if read_tags(&transaction, slot.id).doing(DOING)?.len() > most {
            let limit = i64::try_from(most).unwrap_or(i64::MAX);
            return Err(Error::OutOfBounds {
                what: "the number of tags",
                limit,
            });
        }
        transaction.commit().doing(DOING)
    }

    pub(crate) fn untag(&self, region: &str, name: &str, keys: &[String]) -> Result<()> {
        const DOING: &str = "untagging a log group";
        let mut connection = lock(&self.connection);
        let slot = self.find(region, name)?;
        let transaction = connection.transaction().doing(DOING)?;
        for key in keys {
            transaction
                .execute(
                    "DELETE FROM tag WHERE group_id = ? AND key = ?",
                    params![slot.id, key],
                )
                .doing(DOING)?;
        }
        transaction.commit().doing(DOING)
    }

    fn read<R>(&self, f: impl FnOnce(&BTreeMap<GroupKey, Arc<Slot>>) -> R) -> R {
        f(&self.slots.read().unwrap_or_else(PoisonError::into_inner))
    }

    fn write<R>(&self, f: impl FnOnce(&mut BTreeMap<GroupKey, Arc<Slot>>) -> R) -> R {
        f(&mut self.slots.write().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Slot {
    fn new(
        id: i64,
        (region, name): &GroupKey,
        class: String,
        created_ms: i64,
        retention_days: Option<u32>,
    ) -> Self {
        Self {
            id,
            region: region.clone(),
            name: name.clone(),
            class,
            created_ms,
            retention_days: AtomicU32::new(retention_days.unwrap_or(0)),
            state: Mutex::default(),
        }
    }

    pub(crate) fn retention_days(&self) -> Option<u32> {
        Some(self.retention_days.load(Ordering::Relaxed)).filter(|days| *days > 0)
    }

    pub(crate) fn describe(&self, stored_bytes: u64) -> LogGroup {
        LogGroup {
            name: self.name.clone(),
            class: self.class.clone(),
            created_ms: self.created_ms,
            retention_days: self.retention_days(),
            stored_bytes,
        }
    }
}

/// Makes the tables of a new file, and refuses a file of a newer release.
pub(crate) fn prepare_schema(
    connection: &mut Connection,
    path: &Path,
    schema: &str,
    known: i64,
) -> Result<()> {
    const DOING: &str = "preparing a log database";
    let transaction = connection
        .transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)
        .doing(DOING)?;
    let found: i64 = transaction
        .query_row("PRAGMA user_version", [], |row| row.get(0))
        .doing(DOING)?;
    if found > known {
        return Err(Error::NewerFormat {
            path: path.to_owned(),
            found,
            known,
        });
    }
    if found == 0 {
        transaction.execute_batch(schema).doing(DOING)?;
    }
    transaction.commit().doing(DOING)
}

fn load(connection: &Connection) -> rusqlite::Result<BTreeMap<GroupKey, Arc<Slot>>> {
    let mut statement = connection
        .prepare("SELECT id, region, name, class, created_ms, retention_days FROM log_group")?;
    let rows = statement.query_map([], |row| {
        let key = (row.get(1)?, row.get(2)?);
        let slot = Slot::new(row.get(0)?, &key, row.get(3)?, row.get(4)?, row.get(5)?);
        Ok((key, Arc::new(slot)))
    })?;
    rows.collect()
}

fn put_tags(connection: &Connection, id: i64, tags: &[(String, String)]) -> rusqlite::Result<()> {
    for (key, value) in tags {
        connection.execute(
            "INSERT OR REPLACE INTO tag (group_id, key, value) VALUES (?, ?, ?)",
            params![id, key, value],
        )?;
    }
    Ok(())
}

fn read_tags(connection: &Connection, id: i64) -> rusqlite::Result<BTreeMap<String, String>> {
    let mut statement =
        connection.prepare_cached("SELECT key, value FROM tag WHERE group_id = ?")?;
    let rows = statement.query_map([id], |row| Ok((row.get(0)?, row.get(1)?)))?;
    rows.collect()
}
