//! What can go wrong in the log store.

use std::io;
use std::path::PathBuf;
use std::sync::Arc;

pub type Result<T, E = Error> = std::result::Result<T, E>;

/// An error of the log store. It can be cloned because all appends of one commit share its failure.
#[derive(Debug, Clone, thiserror::Error)]
pub enum Error {
    #[error("the log group already exists")]
    GroupExists,
    #[error("the log group does not exist")]
    GroupMissing,
    #[error("the log stream already exists")]
    StreamExists,
    #[error("the log stream does not exist")]
    StreamMissing,
    #[error("the token was not made by this call")]
    BadToken,
    /// A caller's value is outside of what the store takes.
    #[error("{what} is outside of the limit of {limit}")]
    OutOfBounds { what: &'static str, limit: i64 },
    #[error("the log database failed while {doing}")]
    Database {
        doing: &'static str,
        #[source]
        source: Arc<rusqlite::Error>,
    },
    #[error("cannot access {}", path.display())]
    Io {
        path: PathBuf,
        #[source]
        source: Arc<io::Error>,
    },
    /// The files were written by a newer release.
    #[error("{} has format {found}, this release reads up to {known}", path.display())]
    NewerFormat {
        path: PathBuf,
        found: i64,
        known: i64,
    },
    /// Stored bytes do not decode; the disk or another program changed them.
    #[error("stored log data is damaged: {0}")]
    Damaged(&'static str),
    /// The async runtime stopped before the call ran.
    #[error("the runtime is shutting down")]
    ShuttingDown,
}

/// Adds what was being done to an error of SQLite.
pub(crate) trait Doing<T> {
    fn doing(self, doing: &'static str) -> Result<T>;
}

impl<T> Doing<T> for std::result::Result<T, rusqlite::Error> {
    fn doing(self, doing: &'static str) -> Result<T> {
        self.map_err(|source| Error::Database {
            doing,
            source: Arc::new(source),
        })
    }
}

impl Error {
    pub(crate) fn io(path: impl Into<PathBuf>, source: io::Error) -> Self {
        Self::Io {
            path: path.into(),
            source: Arc::new(source),
        }
    }
}
