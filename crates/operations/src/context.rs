//! What operations need besides their input: identifiers from random bits, the scope of a call.

use model::UnixMillis;
use model::arn::Scope;
use smithy::{Call, Timestamp};

/// Reads the clock. A plain function, so that tests can stand still.
pub type Clock = fn() -> UnixMillis;

/// Gives 128 random bits.
pub type Random = fn() -> u128;

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

/// A UUID of version 4 made of random bits.
pub fn uuid(bits: u128) -> String {
    let bits = bits & !(0xf << 76) & !(0b11 << 62) | (4 << 76) | (0b10 << 62);
    let hex = format!("{bits:032x}");
    let groups = [0..8, 8..12, 12..16, 16..20, 20..32];
    groups.map(|group| hex[group].to_owned()).join("-")
}

pub(crate) fn timestamp(at: UnixMillis) -> Timestamp {
    Timestamp::from_millis(at.0)
}

/// A count as AWS's shapes hold it; counts beyond the type's range do not occur.
pub(crate) fn integer(count: impl TryInto<i32>) -> i32 {
    count.try_into().unwrap_or(i32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn uuids_have_version_and_variant() {
        assert_eq!(uuid(0), "00000000-0000-4000-8000-000000000000");
        assert_eq!(uuid(u128::MAX), "ffffffff-ffff-4fff-bfff-ffffffffffff");
    }
}
