//! Signals by the names that images and task definitions use.

/// SIGTERM, the default of container engines.
const DEFAULT: i32 = 15;
/// The first real-time signal that a C library leaves to programs, and the last one.
const REAL_TIME: std::ops::RangeInclusive<i32> = 34..=64;

/// The number of a signal given as `SIGTERM`, `TERM`, `15`, `SIGRTMIN+3` or nothing;
/// `None` when there is no such signal.
pub(super) fn parse(text: &str) -> Option<i32> {
    if text.is_empty() {
        return Some(DEFAULT);
    }
    if let Ok(number) = text.parse::<i32>() {
        return (1..=*REAL_TIME.end()).contains(&number).then_some(number);
    }
    let name = text.to_ascii_uppercase();
    let name = name.strip_prefix("SIG").unwrap_or(&name);
    let real_time = |base: i32, offset: &str| {
        let offset = if offset.is_empty() {
            0
        } else {
            offset.parse::<i32>().ok()?
        };
        let number = base.checked_add(offset)?;
        REAL_TIME.contains(&number).then_some(number)
    };
    if let Some(offset) = name.strip_prefix("RTMIN") {
        return real_time(*REAL_TIME.start(), offset);
    }
    if let Some(offset) = name.strip_prefix("RTMAX") {
        return real_time(*REAL_TIME.end(), offset);
    }
    format!("SIG{name}")
        .parse::<nix::sys::signal::Signal>()
        .ok()
        .map(|signal| signal as i32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signals_have_many_names() {
        #[track_caller]
        fn check(text: &str, expected: Option<i32>) {
            assert_eq!(parse(text), expected, "{text}");
        }
        check("", Some(15));
        check("SIGTERM", Some(15));
        check("quit", Some(3));
        check("9", Some(9));
        check("SIGRTMIN+3", Some(37));
        check("RTMAX-1", Some(63));
        check("SIGRTMIN", Some(34));
        for text in [
            "0",
            "65",
            "-1",
            "SIGNOPE",
            "SIGRTMIN+99",
            "SIGRTMIN+x",
            "RTMAX+2147483647",
        ] {
            check(text, None);
        }
    }
}
