//! What can go wrong with the store, apart from a caller's own errors.

use rusqlite::ErrorCode;

#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The file was written by a later version of Neargate.
    #[error("the store has format {found}, this version of Neargate knows formats up to {known}")]
    NewerFormat { found: i64, known: i64 },
    /// The file was written by an earlier version of Neargate, and only looked into.
    #[error("the store has format {found}, this version of Neargate brings it to {known}")]
    OlderFormat { found: i64, known: i64 },
    #[error("the disk that holds the store is full")]
    DiskFull(#[source] rusqlite::Error),
    #[error("the store failed")]
    Sqlite(#[source] rusqlite::Error),
    /// A row that does not fit its type: the file was changed by something else, or a bug.
    #[error("a row of {table} cannot be read")]
    BadRow {
        table: &'static str,
        #[source]
        source: serde_json::Error,
    },
    #[error("the store's worker ended early")]
    WorkerLost,
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::DiskFull(error),
            _ => Self::Sqlite(error),
        }
    }
}
