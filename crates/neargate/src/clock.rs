//! The one place of this program that reads the wall clock.

use std::time::{SystemTime, UNIX_EPOCH};

use model::UnixMillis;

/// Now; before 1970 it is 1970.
pub(crate) fn now() -> UnixMillis {
    let since = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    UnixMillis(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
}
