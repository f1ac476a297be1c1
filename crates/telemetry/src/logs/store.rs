//! The store as a whole: its directory, its groups, and which of their files are open.

use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use super::append::{Appended, CursorUpdate};
use super::catalog::{Catalog, Slot};
use super::group::OpenGroup;
use super::tail::{Stored, Tail, TailQuery, Tails};
use super::{
    EventId, EventPage, EventQuery, Expired, FilterPage, FilterQuery, GroupFilter, LogEvent,
    LogGroup, LogStream, StoredEvent, StreamPage, StreamQuery, append, filter, lock, read,
    retention, streams,
};
use crate::error::{Error, Result};

/// Settings of a store.
#[derive(Debug, Clone)]
pub struct Options {
    /// How many groups' files may be open at once (each takes a few file descriptors and, in use,
    /// about one or two MiB of cache).
    pub open_groups: usize,
}

impl Default for Options {
    fn default() -> Self {
        Self { open_groups: 48 }
    }
}

/// The log groups of one machine. Clones share everything but the region they look at.
///
/// Every call blocks (on SQLite); async callers go through [`LogStore::run`].
#[derive(Debug, Clone)]
pub struct LogStore {
    shared: Arc<Shared>,
    region: Arc<str>,
}

#[derive(Debug)]
struct Shared {
    groups_dir: PathBuf,
    catalog: Catalog,
    tails: Arc<Tails>,
    open: Mutex<OpenFiles>,
}

/// Which groups are open, by last use.
#[derive(Debug)]
struct OpenFiles {
    most: usize,
    tick: u64,
    used: HashMap<i64, (u64, Arc<Slot>)>,
}

impl LogStore {
    /// Opens the store in a directory, which is made when it does not exist. One process only may
    /// have a store open.
    pub fn open(dir: impl AsRef<Path>) -> Result<Self> {
        Self::open_with(dir, Options::default())
    }

    /// Opens the store with settings. The handle looks at the region with the empty name.
    pub fn open_with(dir: impl AsRef<Path>, options: Options) -> Result<Self> {
        let dir = dir.as_ref();
        let groups_dir = dir.join("groups");
        fs_err::create_dir_all(&groups_dir).map_err(|error| Error::io(&groups_dir, error))?;
        let catalog = Catalog::open(&dir.join("catalog.sqlite"))?;
        sweep(&groups_dir, &catalog)?;
        let open = OpenFiles {
            most: options.open_groups.max(1),
            tick: 0,
            used: HashMap::new(),
        };
        Ok(Self {
            shared: Arc::new(Shared {
                groups_dir,
                catalog,
                tails: Arc::default(),
                open: Mutex::new(open),
            }),
            region: Arc::from(""),
        })
    }

    /// The same store, looking at the groups of a region: groups of different regions may have the
    /// same name and know nothing of each other.
    #[must_use]
    pub fn in_region(&self, region: &str) -> Self {
        Self {
            shared: Arc::clone(&self.shared),
            region: Arc::from(region),
        }
    }

    /// Runs a call on a thread that may block, for callers on an async runtime.
    pub async fn run<R, F>(&self, call: F) -> Result<R>
    where
        F: FnOnce(&Self) -> Result<R> + Send + 'static,
        R: Send + 'static,
    {
        let store = self.clone();
        match tokio::task::spawn_blocking(move || call(&store)).await {
            Ok(outcome) => outcome,
            Err(error) if error.is_panic() => std::panic::resume_unwind(error.into_panic()),
            Err(_) => Err(Error::ShuttingDown),
        }
    }

    /// Makes a group. Name, class and tags are not judged here.
    pub fn create_group(
        &self,
        name: &str,
        class: &str,
        tags: &[(String, String)],
        now_ms: i64,
    ) -> Result<()> {
        self.shared
            .catalog
            .create(&self.region, name, class, now_ms, tags)
    }

    /// Removes a group with all it holds.
    pub fn delete_group(&self, name: &str) -> Result<()> {
        let slot = self.shared.catalog.delete(&self.region, name)?;
        let mut state = lock(&slot.state);
        state.deleted = true;
        // Calls that are under way keep their open files until they end.
        state.open = None;
        drop(state);
        lock(&self.shared.open).used.remove(&slot.id);
        remove_files(&self.shared.groups_dir, slot.id);
        Ok(())
    }

    /// Up to `limit` groups in the order of their names, beginning after a name.
    pub fn groups(
        &self,
        filter: &GroupFilter,
        after: Option<&str>,
        limit: usize,
    ) -> Result<Vec<LogGroup>> {
        let slots = self.shared.catalog.list(&self.region, filter, after, limit);
        let mut groups = Vec::with_capacity(slots.len());
        for slot in slots {
            match self.stored_bytes(&slot) {
                Ok(bytes) => groups.push(slot.describe(bytes)),
                // Deleted since the list was taken.
                Err(Error::GroupMissing) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(groups)
    }

    /// One group.
    pub fn group(&self, name: &str) -> Result<LogGroup> {
        let slot = self.shared.catalog.find(&self.region, name)?;
        Ok(slot.describe(self.stored_bytes(&slot)?))
    }

    /// Sets how long events are kept; `None` keeps them for ever. [`LogStore::expire`] deletes.
    pub fn set_retention(&self, group: &str, days: Option<u32>) -> Result<()> {
        self.shared.catalog.set_retention(&self.region, group, days)
    }

    /// The tags of a group.
    pub fn tags(&self, group: &str) -> Result<BTreeMap<String, String>> {
        self.shared.catalog.tags(&self.region, group)
    }

    /// Adds and replaces tags; changes nothing when the group would have more than `most`.
    pub fn tag(&self, group: &str, tags: &[(String, String)], most: usize) -> Result<()> {
        self.shared.catalog.tag(&self.region, group, tags, most)
    }

    /// Removes tags; keys that the group does not have are no error.
    pub fn untag(&self, group: &str, keys: &[String]) -> Result<()> {
        self.shared.catalog.untag(&self.region, group, keys)
    }

    /// Makes a stream.
    pub fn create_stream(&self, group: &str, stream: &str, now_ms: i64) -> Result<()> {
        self.opened(group)?
            .writer
            .write(|c| streams::create(c, stream, now_ms))
    }

    /// Removes a stream with its events.
    pub fn delete_stream(&self, group: &str, stream: &str) -> Result<()> {
        let group = self.opened(group)?;
        group.writer.write(|c| streams::delete(c, stream))?;
        retention::purge_deleted_streams(&group)
    }

    /// Describes the streams of a group, page by page.
    pub fn streams(&self, group: &str, query: &StreamQuery) -> Result<StreamPage> {
        self.opened(group)?.read(|c| streams::list(c, query))
    }

    /// One stream.
    pub fn stream(&self, group: &str, stream: &str) -> Result<LogStream> {
        self.opened(group)?.read(|c| streams::describe(c, stream))
    }

    /// Stores events, and where their source stands, in one transaction. The events need no order;
    /// those of one millisecond keep the order they come in.
    pub fn append(
        &self,
        group: &str,
        stream: &str,
        events: &[LogEvent],
        ingestion_ms: i64,
        cursor: Option<&CursorUpdate>,
    ) -> Result<Appended> {
        append::check(events, cursor)?;
        let (group_id, opened) = self.numbered_group(group)?;
        let appended = opened
            .writer
            .write(|c| append::append(c, stream, events, ingestion_ms, cursor))?;
        self.shared.tails.publish(Stored {
            group_id,
            group,
            stream,
            events,
            ingestion_ms,
        });
        Ok(appended)
    }

    /// Listens to what is appended to groups from now on.
    pub fn tail(&self, query: TailQuery) -> Result<Tail> {
        let groups = query.groups.iter();
        let numbers = groups.map(|group| Ok(self.shared.catalog.find(&self.region, group)?.id));
        let numbers = numbers.collect::<Result<_>>()?;
        Ok(self.shared.tails.listen(numbers, query))
    }

    /// The cursor last stored under a key in this group.
    pub fn cursor(&self, group: &str, key: &str) -> Result<Option<Vec<u8>>> {
        self.opened(group)?.read(|c| append::cursor(c, key))
    }

    /// Forgets a cursor; one that does not exist is no error.
    pub fn remove_cursor(&self, group: &str, key: &str) -> Result<()> {
        self.opened(group)?
            .writer
            .write(|c| append::remove_cursor(c, key))
    }

    /// Reads the events of one stream, as GetLogEvents does.
    pub fn events(&self, group: &str, stream: &str, query: &EventQuery) -> Result<EventPage> {
        self.opened(group)?.read(|c| read::events(c, stream, query))
    }

    /// Searches the events of many streams, as FilterLogEvents does.
    pub fn filter(&self, group: &str, query: &FilterQuery) -> Result<FilterPage> {
        self.opened(group)?.read(|c| filter::filter(c, query))
    }

    /// Deletes what is older than its group's retention, in every region, a little at a time so that
    /// appends go on meanwhile. Files shrink. To be called every few minutes or hours.
    pub fn expire(&self, now_ms: i64) -> Result<Expired> {
        let mut total = Expired::default();
        for slot in self.shared.catalog.all() {
            let Some(days) = slot.retention_days() else {
                continue;
            };
            if !self.file(slot.id).exists() {
                continue;
            }
            let cutoff = now_ms.saturating_sub(i64::from(days).saturating_mul(86_400_000));
            match self
                .opened_slot(&slot)
                .and_then(|group| retention::expire(&group, cutoff))
            {
                Ok(expired) => total.add(expired),
                Err(Error::GroupMissing) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(total)
    }

    /// The number and the open file of a group.
    pub(crate) fn numbered_group(&self, group: &str) -> Result<(i64, Arc<OpenGroup>)> {
        let slot = self.shared.catalog.find(&self.region, group)?;
        Ok((slot.id, self.opened_slot(&slot)?))
    }

    /// The names of group and stream, and the event with an id; `None` when any of them is gone.
    pub(crate) fn record(
        &self,
        group: i64,
        event: EventId,
    ) -> Result<Option<(String, String, StoredEvent)>> {
        let Some(slot) = self.shared.catalog.by_id(&self.region, group) else {
            return Ok(None);
        };
        let found = self.opened_slot(&slot)?.read(|c| read::event(c, event))?;
        Ok(found.map(|(stream, event)| (slot.name.clone(), stream, event)))
    }

    fn opened(&self, group: &str) -> Result<Arc<OpenGroup>> {
        self.opened_slot(&self.shared.catalog.find(&self.region, group)?)
    }

    fn opened_slot(&self, slot: &Arc<Slot>) -> Result<Arc<OpenGroup>> {
        let group = {
            let mut state = lock(&slot.state);
            if state.deleted {
                return Err(Error::GroupMissing);
            }
            match &state.open {
                Some(group) => Arc::clone(group),
                None => Arc::clone(
                    state
                        .open
                        .insert(Arc::new(OpenGroup::open(&self.file(slot.id))?)),
                ),
            }
        };
        let surplus = lock(&self.shared.open).touch(slot);
        for slot in surplus {
            if !close_if_idle(&slot) {
                // In use: the next call that opens a group tries again.
                lock(&self.shared.open)
                    .used
                    .entry(slot.id)
                    .or_insert((0, slot));
            }
        }
        Ok(group)
    }

    fn stored_bytes(&self, slot: &Arc<Slot>) -> Result<u64> {
        let state = lock(&slot.state);
        if state.deleted {
            return Err(Error::GroupMissing);
        }
        if state.open.is_none() {
            if let Some(bytes) = state.stored_bytes {
                return Ok(bytes);
            }
            if !self.file(slot.id).exists() {
                return Ok(0);
            }
        }
        drop(state);
        self.opened_slot(slot)?.stored_bytes()
    }

    fn file(&self, id: i64) -> PathBuf {
        self.shared.groups_dir.join(format!("{id}.sqlite"))
    }
}

impl OpenFiles {
    /// Notes a use, and names the groups that should be closed for it.
    fn touch(&mut self, slot: &Arc<Slot>) -> Vec<Arc<Slot>> {
        self.tick += 1;
        self.used.insert(slot.id, (self.tick, Arc::clone(slot)));
        let mut surplus = Vec::new();
        while self.used.len() > self.most {
            let oldest = self
                .used
                .iter()
                .min_by_key(|(_, (tick, _))| *tick)
                .map(|(id, _)| *id);
            let Some((_, slot)) = oldest.and_then(|id| self.used.remove(&id)) else {
                break;
            };
            surplus.push(slot);
        }
        surplus
    }
}

/// Closes a group's file unless a call is using it. True when it is closed.
fn close_if_idle(slot: &Slot) -> bool {
    let mut state = lock(&slot.state);
    if let Some(group) = state.open.take_if(|group| Arc::strong_count(group) == 1) {
        state.stored_bytes = group.stored_bytes().ok();
        // Closed under the lock: nobody may open the file again before this is done.
        drop(group);
    }
    state.open.is_none()
}

/// Removes the files of groups that the catalogue does not have: deleted just before a crash.
fn sweep(dir: &Path, catalog: &Catalog) -> Result<()> {
    let known: std::collections::HashSet<i64> = catalog.all().iter().map(|slot| slot.id).collect();
    for entry in fs_err::read_dir(dir).map_err(|error| Error::io(dir, error))? {
        let entry = entry.map_err(|error| Error::io(dir, error))?;
        let name = entry.file_name();
        let id = name
            .to_str()
            .and_then(|name| name.split_once(".sqlite")?.0.parse::<i64>().ok());
        if id.is_some_and(|id| !known.contains(&id)) {
            let path = entry.path();
            fs_err::remove_file(&path).map_err(|error| Error::io(&path, error))?;
        }
    }
    Ok(())
}

fn remove_files(dir: &Path, id: i64) {
    for suffix in ["", "-wal", "-shm"] {
        let path = dir.join(format!("{id}.sqlite{suffix}"));
        if let Err(error) = fs_err::remove_file(&path)
            && error.kind() != std::io::ErrorKind::NotFound
        {
            // The group is gone for every caller; the next open tries again.
            tracing::warn!(path = %path.display(), %error, "cannot remove the file of a deleted log group");
        }
    }
}
