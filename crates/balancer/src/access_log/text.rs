//! How fields of a load balancer's logs are written: texts of strangers, and moments.

use std::fmt::Write as _;
use std::time::{SystemTime, UNIX_EPOCH};

/// Longer texts of clients are cut: the request line is limited before, header fields are too.
pub(super) const TEXT_MAX: usize = 16 * 1024;

/// A text without spaces, or `-`.
pub(super) fn plain(line: &mut String, value: Option<impl std::fmt::Display>) -> std::fmt::Result {
    if let Some(value) = value {
        return write!(line, "{value}");
    }
    line.push('-');
    Ok(())
}

/// A text between quotes; nothing in it can end the field or the line.
pub(super) fn quoted(line: &mut String, text: Option<&(impl AsRef<str> + ?Sized)>) {
    line.push('"');
    let text = text.map_or("-", AsRef::as_ref);
    for byte in text.bytes().take(TEXT_MAX) {
        match byte {
            b'"' | b'\\' | 0..=0x1f | 0x7f.. => {
                let _ = write!(line, "\\x{byte:02X}");
            }
            _ => line.push(char::from(byte)),
        }
    }
    line.push('"');
}

/// `2018-07-02T22:23:00.186641Z`.
pub(super) fn time(line: &mut String, at: SystemTime) {
    let micros = at
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default()
        .as_micros();
    let (seconds, micros) = (micros / 1_000_000, micros % 1_000_000);
    let date = Date::of(u64::try_from(seconds).unwrap_or_default());
    let Date {
        year,
        month,
        day,
        hour,
        minute,
        second,
    } = date;
    let _ = write!(
        line,
        "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{micros:06}Z"
    );
}

/// A moment in UTC, by the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Date {
    pub(super) year: u64,
    pub(super) month: u64,
    pub(super) day: u64,
    pub(super) hour: u64,
    pub(super) minute: u64,
    pub(super) second: u64,
}

impl Date {
    /// Of a number of seconds since 1970. Counts days from March of the year 0, so that a leap day
    /// is the last of its year.
    pub(super) fn of(seconds: u64) -> Self {
        let (days, rest) = (seconds / 86_400 + 719_468, seconds % 86_400);
        let (era, day_of_era) = (days / 146_097, days % 146_097);
        let year_of_era =
            (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let from_march = (5 * day_of_year + 2) / 153;
        let month = if from_march < 10 {
            from_march + 3
        } else {
            from_march - 9
        };
        Self {
            year: era * 400 + year_of_era + u64::from(month <= 2),
            month,
            day: day_of_year - (153 * from_march + 2) / 5 + 1,
            hour: rest / 3600,
            minute: rest / 60 % 60,
            second: rest % 60,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_those_of_the_calendar() {
        let check = |seconds, expected: (u64, u64, u64, u64, u64, u64)| {
            let date = Date::of(seconds);
            let found = (
                date.year,
                date.month,
                date.day,
                date.hour,
                date.minute,
                date.second,
            );
            assert_eq!(found, expected, "{seconds}");
        };
        check(0, (1970, 1, 1, 0, 0, 0));
        check(951_782_400, (2000, 2, 29, 0, 0, 0));
        check(951_868_799, (2000, 2, 29, 23, 59, 59));
        check(951_868_800, (2000, 3, 1, 0, 0, 0));
        check(1_735_689_599, (2024, 12, 31, 23, 59, 59));
        check(4_107_542_400, (2100, 3, 1, 0, 0, 0));
    }
}
