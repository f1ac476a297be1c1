//! Dates: how results write them, and the periods of `bin`, `datefloor` and `dateceil`.

/// A span that times are rounded to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Period {
    /// A fixed length; bins begin at 1970-01-01.
    Millis(i64),
    /// Months of the calendar.
    Months(i64),
}

const DAY_MS: i64 = 86_400_000;

impl Period {
    /// Reads a number and its unit, such as 5 and `m`.
    pub(crate) fn new(count: u32, unit: &str) -> Option<Self> {
        let count = i64::from(count);
        let plain = if unit.len() > 2 {
            unit.strip_suffix('s').unwrap_or(unit)
        } else {
            unit
        };
        let millis = match plain {
            "ms" | "msec" | "millisecond" => 1,
            "s" | "sec" | "second" => 1000,
            "m" | "min" | "minute" => 60_000,
            "h" | "hr" | "hour" => 3_600_000,
            "d" | "day" => DAY_MS,
            "w" | "week" => 7 * DAY_MS,
            "mo" | "mon" | "month" => return Self::months(count),
            "q" | "qtr" | "quarter" => return Self::months(count * 3),
            "y" | "yr" | "year" => return Self::months(count * 12),
            _ => return None,
        };
        (count > 0).then_some(Self::Millis(count * millis))
    }

    fn months(count: i64) -> Option<Self> {
        (count > 0 && count <= 12_000).then_some(Self::Months(count))
    }

    /// The last boundary at or before a time.
    pub(crate) fn floor(self, ms: i64) -> i64 {
        match self {
            Self::Millis(length) => ms.saturating_sub(ms.rem_euclid(length)),
            Self::Months(count) => {
                let (year, month, _) = civil(ms.div_euclid(DAY_MS));
                let months = (year - 1970) * 12 + (month - 1);
                month_start(months - months.rem_euclid(count))
            }
        }
    }

    /// The first boundary at or after a time.
    pub(crate) fn ceil(self, ms: i64) -> i64 {
        let floor = self.floor(ms);
        if floor == ms {
            return ms;
        }
        match self {
            Self::Millis(length) => floor.saturating_add(length),
            Self::Months(count) => {
                let (year, month, _) = civil(floor.div_euclid(DAY_MS));
                month_start((year - 1970) * 12 + (month - 1) + count)
            }
        }
    }
}

/// Writes a time as AWS does, in UTC: `2026-11-21 05:54:03.000`.
pub(crate) fn format(ms: i64) -> String {
    let (year, month, day) = civil(ms.div_euclid(DAY_MS));
    let rest = ms.rem_euclid(DAY_MS);
    format!(
        "{year:04}-{month:02}-{day:02} {:02}:{:02}:{:02}.{:03}",
        rest / 3_600_000,
        rest / 60_000 % 60,
        rest / 1000 % 60,
        rest % 1000
    )
}

fn month_start(months: i64) -> i64 {
    days(1970 + months.div_euclid(12), months.rem_euclid(12) + 1).saturating_mul(DAY_MS)
}

/// Year, month and day of a day's number since 1970-01-01 (proleptic Gregorian calendar, computed
/// in years that begin in March, so that the leap day comes last).
fn civil(days: i64) -> (i64, i64, i64) {
    let shifted = days + 719_468;
    let (era, in_era) = (shifted.div_euclid(146_097), shifted.rem_euclid(146_097));
    let year = (in_era - in_era / 1460 + in_era / 36_524 - in_era / 146_096) / 365;
    let in_year = in_era - (365 * year + year / 4 - year / 100);
    let march = (5 * in_year + 2) / 153;
    let day = in_year - (153 * march + 2) / 5 + 1;
    let month = if march < 10 { march + 3 } else { march - 9 };
    (year + era * 400 + i64::from(month <= 2), month, day)
}

/// The number of a month's first day.
fn days(year: i64, month: i64) -> i64 {
    let year = year - i64::from(month <= 2);
    let (era, in_era) = (year.div_euclid(400), year.rem_euclid(400));
    let march = (month + 9) % 12;
    let in_year = (153 * march + 2) / 5;
    era * 146_097 + in_era * 365 + in_era / 4 - in_era / 100 + in_year - 719_468
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn dates() {
        for (ms, text) in [
            (0, "1970-01-01 00:00:00.000"),
            (951_782_400_000, "2000-02-29 00:00:00.000"),
            (1_795_240_443_000, "2026-11-21 05:54:03.000"),
            (-1, "1969-12-31 23:59:59.999"),
        ] {
            assert_eq!(format(ms), text);
        }
    }

    #[test]
    fn periods() {
        let at = 1_795_240_443_123;
        for (count, unit, floor, ceil) in [
            (5, "m", "2026-11-21 05:50:00.000", "2026-11-21 05:55:00.000"),
            (
                1,
                "hrs",
                "2026-11-21 05:00:00.000",
                "2026-11-21 06:00:00.000",
            ),
            (
                30,
                "seconds",
                "2026-11-21 05:54:00.000",
                "2026-11-21 05:54:30.000",
            ),
            (
                1,
                "mo",
                "2026-11-01 00:00:00.000",
                "2026-12-01 00:00:00.000",
            ),
            (1, "q", "2026-10-01 00:00:00.000", "2027-01-01 00:00:00.000"),
            (1, "y", "2026-01-01 00:00:00.000", "2027-01-01 00:00:00.000"),
            (
                1,
                "day",
                "2026-11-21 00:00:00.000",
                "2026-11-22 00:00:00.000",
            ),
            (
                10,
                "ms",
                "2026-11-21 05:54:03.120",
                "2026-11-21 05:54:03.130",
            ),
        ] {
            let period = Period::new(count, unit).unwrap();
            assert_eq!(format(period.floor(at)), floor, "{count}{unit}");
            assert_eq!(format(period.ceil(at)), ceil, "{count}{unit}");
        }
        assert_eq!(Period::new(5, "x"), None);
        assert_eq!(Period::new(0, "m"), None);
    }

    proptest! {
        #[test]
        fn rounding_never_panics(ms: i64, count in 1_u32.., unit in "(ms|s|m|h|d|w|mo|q|y)") {
            if let Some(period) = Period::new(count, &unit) {
                let ms = ms / 1000;
                prop_assert!(period.floor(ms) <= ms);
                prop_assert!(period.ceil(ms) >= ms);
                format(period.floor(ms));
            }
        }
    }
}
