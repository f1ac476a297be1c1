//! Text forms of timestamps: ISO 8601, HTTP dates, epoch seconds and SigV4's basic form.
//!
//! Own code instead of a date library: four fixed forms, proleptic Gregorian, always UTC in
//! answers. Which form a member uses is decided by the codecs.

use std::fmt::Write as _;

use smithy::{Timestamp, TimestampFormat};

const MILLIS_PER_DAY: i64 = 86_400_000;
/// The last second of the year 9999, the end of what the text forms can say.
const MAX_SECONDS: f64 = 253_402_300_799.0;
const WEEKDAYS: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];

/// Reads a timestamp in the given form; `Default` and `Iso8601` accept ISO 8601 and, as AWS does
/// in query parameters, epoch seconds.
pub(crate) fn parse(text: &str, format: TimestampFormat) -> Option<Timestamp> {
    let text = text.trim();
    match format {
        TimestampFormat::UnixTimestamp => parse_epoch(text),
        TimestampFormat::Rfc822 => parse_http_date(text).or_else(|| parse_iso8601(text)),
        TimestampFormat::Default | TimestampFormat::Iso8601 => {
            parse_iso8601(text).or_else(|| parse_epoch(text))
        }
    }
}

/// Writes a timestamp in the given form; `Default` is ISO 8601.
pub(crate) fn print(timestamp: Timestamp, format: TimestampFormat) -> String {
    match format {
        TimestampFormat::UnixTimestamp => print_epoch(timestamp),
        TimestampFormat::Rfc822 => print_http_date(timestamp),
        TimestampFormat::Default | TimestampFormat::Iso8601 => print_iso8601(timestamp),
    }
}

/// Seconds since the epoch, with a fraction or without, to the nearest millisecond.
pub(crate) fn from_seconds(seconds: f64) -> Option<Timestamp> {
    if !(-MAX_SECONDS..=MAX_SECONDS).contains(&seconds) {
        return None;
    }
    #[expect(
        clippy::cast_possible_truncation,
        reason = "bounded above by MAX_SECONDS, which fits in milliseconds"
    )]
    let millis = (seconds * 1000.0).round() as i64;
    Some(Timestamp::from_millis(millis))
}

/// `1700000000` or `1700000000.123`.
pub(crate) fn print_epoch(timestamp: Timestamp) -> String {
    let millis = timestamp.millis();
    let sign = if millis < 0 { "-" } else { "" };
    let (seconds, rest) = (millis.unsigned_abs() / 1000, millis.unsigned_abs() % 1000);
    if rest == 0 {
        format!("{sign}{seconds}")
    } else {
        format!("{sign}{seconds}.{rest:03}")
    }
}

fn parse_epoch(text: &str) -> Option<Timestamp> {
    let plain = text
        .bytes()
        .all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'-' | b'+' | b'e' | b'E'));
    if !plain || text.len() > 40 {
        return None;
    }
    from_seconds(text.parse().ok()?)
}

/// `2024-05-01T12:30:00Z`, with milliseconds where there are any.
pub(crate) fn print_iso8601(timestamp: Timestamp) -> String {
    let civil = Civil::from_millis(timestamp.millis());
    let mut text = format!(
        "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}",
        civil.year, civil.month, civil.day, civil.hour, civil.minute, civil.second
    );
    if civil.millis != 0 {
        let _ = write!(text, ".{:03}", civil.millis);
    }
    text.push('Z');
    text
}

/// A date, or a date and time with optional fraction and zone (none means UTC).
pub(crate) fn parse_iso8601(text: &str) -> Option<Timestamp> {
    let mut scan = Scan(text.as_bytes());
    let year = scan.digits(4)?;
    scan.byte(b'-')?;
    let month = scan.digits(2)?;
    scan.byte(b'-')?;
    let day = scan.digits(2)?;
    let mut civil = Civil {
        year,
        month,
        day,
        ..Civil::MIDNIGHT
    };
    if scan.0.is_empty() {
        return civil.to_timestamp();
    }
    if !matches!(scan.any()?, b'T' | b't' | b' ') {
        return None;
    }
    civil.hour = scan.digits(2)?;
    scan.byte(b':')?;
    civil.minute = scan.digits(2)?;
    if scan.byte(b':').is_some() {
        civil.second = scan.digits(2)?;
        if scan.byte(b'.').is_some() {
            civil.millis = scan.fraction()?;
        }
    }
    let offset = scan.zone()?;
    let timestamp = civil.to_timestamp()?;
    scan.0
        .is_empty()
        .then(|| Timestamp::from_millis(timestamp.millis() - offset * 60_000))
}

/// `20240501T123000Z`, as in `X-Amz-Date`.
pub(crate) fn print_basic(timestamp: Timestamp) -> String {
    let civil = Civil::from_millis(timestamp.millis());
    format!(
        "{:04}{:02}{:02}T{:02}{:02}{:02}Z",
        civil.year, civil.month, civil.day, civil.hour, civil.minute, civil.second
    )
}

/// Reads what [`print_basic`] writes.
pub(crate) fn parse_basic(text: &str) -> Option<Timestamp> {
    let mut scan = Scan(text.as_bytes());
    let (year, month, day) = (scan.digits(4)?, scan.digits(2)?, scan.digits(2)?);
    scan.byte(b'T')?;
    let (hour, minute, second) = (scan.digits(2)?, scan.digits(2)?, scan.digits(2)?);
    scan.byte(b'Z')?;
    let civil = Civil {
        year,
        month,
        day,
        hour,
        minute,
        second,
        millis: 0,
    };
    scan.0.is_empty().then(|| civil.to_timestamp())?
}

/// `Tue, 29 Apr 2014 18:30:38 GMT`.
pub(crate) fn print_http_date(timestamp: Timestamp) -> String {
    let civil = Civil::from_millis(timestamp.millis());
    let days = timestamp.millis().div_euclid(MILLIS_PER_DAY);
    let weekday = usize::try_from(days.rem_euclid(7)).unwrap_or(0);
    let month = usize::try_from(civil.month - 1).unwrap_or(0);
    format!(
        "{}, {:02} {} {:04} {:02}:{:02}:{:02} GMT",
        WEEKDAYS[weekday],
        civil.day,
        MONTHS[month],
        civil.year,
        civil.hour,
        civil.minute,
        civil.second
    )
}

/// Reads an IMF-fixdate, with or without its weekday, with an optional fraction of a second.
pub(crate) fn parse_http_date(text: &str) -> Option<Timestamp> {
    let text = text.split_once(',').map_or(text, |(_, rest)| rest).trim();
    let mut words = text.split_ascii_whitespace();
    let day = words.next()?;
    if day.len() > 2 || !day.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let month_name = words.next()?;
    let month = MONTHS.iter().position(|name| *name == month_name)?;
    let year = Scan(words.next()?.as_bytes()).digits(4)?;
    let mut time = Scan(words.next()?.as_bytes());
    let zone = words.next()?;
    if !matches!(zone, "GMT" | "UTC" | "Z" | "+0000") || words.next().is_some() {
        return None;
    }
    let hour = time.digits(2)?;
    time.byte(b':')?;
    let minute = time.digits(2)?;
    time.byte(b':')?;
    let second = time.digits(2)?;
    let millis = match time.byte(b'.') {
        Some(()) => time.fraction()?,
        None => 0,
    };
    let month = i64::try_from(month).ok()? + 1;
    let civil = Civil {
        year,
        month,
        day: day.parse().ok()?,
        hour,
        minute,
        second,
        millis,
    };
    civil.to_timestamp()
}

/// A point in time by calendar and clock, in UTC.
#[derive(Debug, Clone, Copy)]
struct Civil {
    year: i64,
    month: i64,
    day: i64,
    hour: i64,
    minute: i64,
    second: i64,
    millis: i64,
}

impl Civil {
    const MIDNIGHT: Self = Self {
        year: 0,
        month: 0,
        day: 0,
        hour: 0,
        minute: 0,
        second: 0,
        millis: 0,
    };

    /// Years are counted from March, so that the leap day is the last of its year; 400 years are
    /// one cycle of 146,097 days, and 719,468 days lie between 0000-03-01 and 1970-01-01.
    fn from_millis(millis: i64) -> Self {
        let days = millis.div_euclid(MILLIS_PER_DAY) + 719_468;
        let time = millis.rem_euclid(MILLIS_PER_DAY);
        let cycle = days.div_euclid(146_097);
        let day_of_cycle = days.rem_euclid(146_097);
        let year_of_cycle = (day_of_cycle - day_of_cycle / 1460 + day_of_cycle / 36_524
            - day_of_cycle / 146_096)
            / 365;
        let day_of_year =
            day_of_cycle - (365 * year_of_cycle + year_of_cycle / 4 - year_of_cycle / 100);
        let month_from_march = (5 * day_of_year + 2) / 153;
        let month = if month_from_march < 10 {
            month_from_march + 3
        } else {
            month_from_march - 9
        };
        Self {
            year: year_of_cycle + cycle * 400 + i64::from(month <= 2),
            month,
            day: day_of_year - (153 * month_from_march + 2) / 5 + 1,
            hour: time / 3_600_000,
            minute: time / 60_000 % 60,
            second: time / 1000 % 60,
            millis: time % 1000,
        }
    }

    /// `None` for a date or time of day that does not exist. A leap second is the second after.
    fn to_timestamp(self) -> Option<Timestamp> {
        let leap = self.year % 4 == 0 && (self.year % 100 != 0 || self.year % 400 == 0);
        let last_day = match self.month {
            4 | 6 | 9 | 11 => 30,
            2 if leap => 29,
            2 => 28,
            1..=12 => 31,
            _ => return None,
        };
        let exists = (1..=9999).contains(&self.year)
            && (1..=last_day).contains(&self.day)
            && self.hour < 24
            && self.minute < 60
            && self.second <= 60;
        if !exists {
            return None;
        }
        let year = self.year - i64::from(self.month <= 2);
        let year_of_cycle = year.rem_euclid(400);
        let month_from_march = (self.month + 9) % 12;
        let day_of_year = (153 * month_from_march + 2) / 5 + self.day - 1;
        let day_of_cycle =
            year_of_cycle * 365 + year_of_cycle / 4 - year_of_cycle / 100 + day_of_year;
        let days = year.div_euclid(400) * 146_097 + day_of_cycle - 719_468;
        let seconds = days * 86_400 + self.hour * 3600 + self.minute * 60 + self.second;
        Some(Timestamp::from_millis(seconds * 1000 + self.millis))
    }
}

/// The rest of a text that is being read from the front.
struct Scan<'a>(&'a [u8]);

impl Scan<'_> {
    fn any(&mut self) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    fn byte(&mut self, wanted: u8) -> Option<()> {
        self.0 = self.0.strip_prefix(&[wanted])?;
        Some(())
    }

    fn digits(&mut self, count: usize) -> Option<i64> {
        let (digits, rest) = self.0.split_at_checked(count)?;
        let mut number = 0;
        for digit in digits {
            if !digit.is_ascii_digit() {
                return None;
            }
            number = number * 10 + i64::from(digit - b'0');
        }
        self.0 = rest;
        Some(number)
    }

    /// The digits after the point, as milliseconds; more than three are cut off.
    fn fraction(&mut self) -> Option<i64> {
        let mut millis = 0;
        let mut unit = 100;
        let mut count = 0;
        while let Some(digit) = self.0.first().filter(|byte| byte.is_ascii_digit()) {
            millis += i64::from(digit - b'0') * unit;
            unit /= 10;
            count += 1;
            self.0 = &self.0[1..];
        }
        (1..=12).contains(&count).then_some(millis)
    }

    /// Minutes east of UTC.
    fn zone(&mut self) -> Option<i64> {
        let sign = match self.any() {
            None | Some(b'Z' | b'z') => return Some(0),
            Some(b'+') => 1,
            Some(b'-') => -1,
            Some(_) => return None,
        };
        let hours = self.digits(2)?;
        let _ = self.byte(b':');
        let minutes = if self.0.is_empty() {
            0
        } else {
            self.digits(2)?
        };
        (hours < 24 && minutes < 60).then_some(sign * (hours * 60 + minutes))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn check(text: &str, format: TimestampFormat, expected: Option<i64>) {
        assert_eq!(
            parse(text, format).map(Timestamp::millis),
            expected,
            "{text}"
        );
    }

    #[test]
    fn reads_every_form() {
        use TimestampFormat::{Default, Rfc822, UnixTimestamp};
        check("1970-01-01T00:00:00Z", Default, Some(0));
        check("2015-08-30T12:36:00Z", Default, Some(1_440_938_160_000));
        check("2015-08-30T12:36:00.25Z", Default, Some(1_440_938_160_250));
        check(
            "2015-08-30T14:36:00+02:00",
            Default,
            Some(1_440_938_160_000),
        );
        check("2015-08-30T12:36", Default, Some(1_440_938_160_000));
        check("2000-02-29", Default, Some(951_782_400_000));
        check("1969-12-31T23:59:59Z", Default, Some(-1000));
        check("1440938160.5", Default, Some(1_440_938_160_500));
        check("1.44093816E9", UnixTimestamp, Some(1_440_938_160_000));
        check(
            "Tue, 29 Apr 2014 18:30:38 GMT",
            Rfc822,
            Some(1_398_796_238_000),
        );
        for wrong in [
            "",
            "x",
            "2015-02-29",
            "2015-13-01",
            "2015-08-30T24:00:00Z",
            "1e300",
            "NaN",
        ] {
            check(wrong, Default, None);
        }
        check("Tue, 29 Apr 2014 18:30:38", Rfc822, None);
    }

    #[test]
    fn writes_every_form() {
        let timestamp = Timestamp::from_millis(1_398_796_238_045);
        assert_eq!(print_iso8601(timestamp), "2014-04-29T18:30:38.045Z");
        assert_eq!(print_http_date(timestamp), "Tue, 29 Apr 2014 18:30:38 GMT");
        assert_eq!(print_epoch(timestamp), "1398796238.045");
        assert_eq!(print_basic(timestamp), "20140429T183038Z");
        assert_eq!(print_epoch(Timestamp::from_millis(-1500)), "-1.500");
    }

    proptest! {
        #[test]
        fn never_panics(text in ".{0,40}") {
            for format in [TimestampFormat::Default, TimestampFormat::UnixTimestamp,
                           TimestampFormat::Rfc822] {
                let _ = parse(&text, format);
            }
            let _ = parse_basic(&text);
        }

        #[test]
        fn any_timestamp_can_be_written(millis: i64) {
            let timestamp = Timestamp::from_millis(millis);
            let _ = (print_iso8601(timestamp), print_http_date(timestamp), print_epoch(timestamp));
        }

        #[test]
        fn reads_back_what_it_wrote(millis in -62_000_000_000_000_i64..253_402_300_799_999) {
            let timestamp = Timestamp::from_millis(millis);
            prop_assert_eq!(parse_iso8601(&print_iso8601(timestamp)), Some(timestamp));
            let second = Timestamp::from_millis(millis.div_euclid(1000) * 1000);
            prop_assert_eq!(parse_http_date(&print_http_date(timestamp)), Some(second));
            prop_assert_eq!(parse_basic(&print_basic(timestamp)), Some(second));
        }
    }
}
