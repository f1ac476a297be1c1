//! What operations need besides their input: identifiers from random bits, the scope of a call.

pub use launch::{Random, uuid};
use model::UnixMillis;
use model::arn::Scope;
use smithy::{Call, Timestamp};

/// Reads the clock. A plain function, so that tests can stand still.
pub type Clock = fn() -> UnixMillis;

/// The wall clock.
pub fn system_clock() -> UnixMillis {
    let since = std::time::SystemTime::now()
        .duration_since(std::time::UNIX_EPOCH)
        .unwrap_or_default();
    UnixMillis(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
}

/// Bits of the thread's cryptographically secure generator.
pub fn system_random() -> u128 {
    rand::random()
}

/// The account and region that a call is about.
pub(crate) fn scope(call: &Call) -> Scope {
    Scope {
        account_id: call.account_id.clone(),
        region: call.region.clone(),
    }
}

pub(crate) fn timestamp(at: UnixMillis) -> Timestamp {
    Timestamp::from_millis(at.0)
}

/// A count as AWS's shapes hold it; counts beyond the type's range do not occur.
pub(crate) fn integer(count: impl TryInto<i32>) -> i32 {
    count.try_into().unwrap_or(i32::MAX)
}
