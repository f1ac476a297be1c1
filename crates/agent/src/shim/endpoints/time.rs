//! Times as Go's `time.RFC3339Nano` reads them, which is what AWS's endpoints write.

use std::time::{SystemTime, UNIX_EPOCH};

const NS_PER_SECOND: u64 = 1_000_000_000;
const SECONDS_PER_DAY: u64 = 86_400;

/// Nanoseconds since 1970, by the machine's wall clock.
pub(super) fn unix_ns() -> u64 {
    let now = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    u64::try_from(now.as_nanos()).unwrap_or(u64::MAX)
}

/// Such as `2024-07-29T07:35:56.728610677Z`.
pub(super) fn rfc3339(unix_ns: u64) -> String {
    let (seconds, nanoseconds) = (unix_ns / NS_PER_SECOND, unix_ns % NS_PER_SECOND);
    let (days, second) = (seconds / SECONDS_PER_DAY, seconds % SECONDS_PER_DAY);
    let (year, month, day) = date(days);
    let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{nanoseconds:09}Z")
}

/// As [`rfc3339`], for milliseconds.
pub(super) fn rfc3339_of_ms(unix_ms: u64) -> String {
    rfc3339(unix_ms.saturating_mul(1_000_000))
}

/// As [`rfc3339_of_ms`], without the fraction.
pub(in super::super) fn rfc3339_seconds(unix_ms: u64) -> String {
    let mut text = rfc3339_of_ms(unix_ms);
    text.truncate("2024-07-29T07:35:56".len());
    text.push('Z');
    text
}

/// The date so many days after 1 January 1970, counted in years that begin in March, so that the
/// day that not every year has is the last one.
fn date(days: u64) -> (u64, u64, u64) {
    const DAYS_OF_400_YEARS: u64 = 146_097;
    let days = days + 719_468;
    let (era, day) = (days / DAYS_OF_400_YEARS, days % DAYS_OF_400_YEARS);
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let day = day - (153 * month + 2) / 5 + 1;
    let (month, next) = if month < 10 {
        (month + 3, 0)
    } else {
        (month - 9, 1)
    };
    (era * 400 + year + next, month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_written_as_go_does() {
        #[track_caller]
        fn check(unix_ms: u64, expected: &str) {
            assert_eq!(rfc3339_of_ms(unix_ms), expected);
        }
        check(0, "1970-01-01T00:00:00.000000000Z");
        check(951_782_400_000, "2000-02-29T00:00:00.000000000Z");
        check(951_868_799_999, "2000-02-29T23:59:59.999000000Z");
        check(951_868_800_000, "2000-03-01T00:00:00.000000000Z");
        check(1_722_238_556_728, "2024-07-29T07:35:56.728000000Z");
        check(4_107_542_400_000, "2100-03-01T00:00:00.000000000Z");
        assert!(rfc3339(u64::MAX).starts_with("2554-07-21T"));
    }
}
