//! Which names are installed: a file in the data directory, written before anything else is
//! changed, so that whatever was begun can be taken back.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use fs_err as fs;
use serde::{Deserialize, Serialize};

use crate::CommandError;
use crate::instance::write_json;

/// The folder of all this in the data directory.
const FOLDER: &str = "hosts";
const FILE: &str = "installed.json";

/// Names, and what was made for them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Record {
    pub(crate) names: BTreeSet<Name>,
    /// Files and directories that were not there before the first name was.
    pub(crate) made: BTreeSet<PathBuf>,
}

/// An installed name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) struct Name {
    /// `ACCOUNT.dkr.ecr.REGION.amazonaws.com`.
    pub(crate) host: String,
    /// The root of the file system in which it is installed: `/`, but in tests and images.
    pub(crate) root: PathBuf,
}

/// The record, held so that nobody else changes it meanwhile.
#[derive(Debug)]
pub(crate) struct Held {
    path: PathBuf,
    pub(crate) record: Record,
    _lock: std::fs::File,
}

/// The folder in which the record and the authority are.
pub(crate) fn folder(data_dir: &Path) -> PathBuf {
    data_dir.join(FOLDER)
}

/// Where the record is.
pub(crate) fn path(data_dir: &Path) -> PathBuf {
    folder(data_dir).join(FILE)
}

/// Reads the record; an empty one when nothing was ever installed.
pub(crate) fn load(data_dir: &Path) -> Result<Record, CommandError> {
    let path = path(data_dir);
    let cannot = |error: &(dyn std::error::Error + 'static)| {
        CommandError::caused_by(format!("cannot read {}", path.display()), error)
    };
    match fs::read_to_string(&path) {
        Ok(text) => serde_json::from_str(&text).map_err(|error| cannot(&error)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Record::default()),
        Err(error) => Err(cannot(&error)),
    }
}

impl Held {
    /// Waits until nobody else holds the record, and reads it.
    pub(crate) fn take(data_dir: &Path) -> Result<Self, CommandError> {
        let folder = folder(data_dir);
        let cannot = |error: std::io::Error| {
            CommandError::caused_by(format!("cannot use {}", folder.display()), &error)
        };
        fs::create_dir_all(&folder).map_err(cannot)?;
        let lock = std::fs::File::options()
            .create(true)
            .truncate(false)
            .write(true)
            .open(folder.join("lock"))
            .map_err(cannot)?;
        rustix::fs::flock(&lock, rustix::fs::FlockOperation::LockExclusive)
            .map_err(|errno| cannot(errno.into()))?;
        Ok(Self {
            path: path(data_dir),
            record: load(data_dir)?,
            _lock: lock,
        })
    }

    /// Makes a changed record durable.
    pub(crate) fn write(&self) -> Result<(), CommandError> {
        write_json(&self.path, &self.record, 0o644)
    }
}
