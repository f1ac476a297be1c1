//! Between rows and the model's types.

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::StoreError;

pub(crate) fn encode<T: Serialize>(table: &'static str, value: &T) -> Result<String, StoreError> {
    serde_json::to_string(value).map_err(|source| StoreError::BadRow { table, source })
}

pub(crate) fn decode<T: DeserializeOwned>(
    table: &'static str,
    body: &str,
) -> Result<T, StoreError> {
    serde_json::from_str(body).map_err(|source| StoreError::BadRow { table, source })
}

pub(crate) fn decode_all<T: DeserializeOwned>(
    table: &'static str,
    bodies: impl Iterator<Item = rusqlite::Result<String>>,
) -> Result<Vec<T>, StoreError> {
    bodies.map(|body| decode(table, &body?)).collect()
}

/// A count as SQL's LIMIT takes it.
pub(crate) fn limit(limit: usize) -> i64 {
    i64::try_from(limit).unwrap_or(i64::MAX)
}

/// A count of bytes as SQL holds it; none beyond the type's range exists.
pub(crate) fn bytes(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
