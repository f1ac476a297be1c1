//! Byte ranges: of downloads (`Range`) and of parts of uploads (`Content-Range`).

use http::HeaderMap;
use http::header::{CONTENT_LENGTH, CONTENT_RANGE, RANGE};

/// Which part of a blob is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wanted {
    Whole,
    /// First byte, and how many.
    Part {
        first: u64,
        bytes: u64,
    },
    /// Nothing of it exists.
    Unsatisfiable,
}

/// Where a part of an upload belongs: first and last byte.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Part {
    pub(super) first: u64,
    pub(super) last: u64,
}

/// A `Content-Range` that cannot be read, or that does not fit the length of the body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct BadPart;

/// Reads `Range` for content of `size` bytes. What is not understood, such as several ranges, means
/// the whole, as HTTP wants it.
pub(super) fn wanted(headers: &HeaderMap, size: u64) -> Wanted {
    let text = headers.get(RANGE).and_then(|value| value.to_str().ok());
    let Some(range) = text.and_then(|text| text.strip_prefix("bytes=")) else {
        return Wanted::Whole;
    };
    let Some((first, last)) = range.trim().split_once('-') else {
        return Wanted::Whole;
    };
    let (first, last) = match (number(first), number(last)) {
        (Some(first), Some(last)) if first <= last => (first, last.min(size.saturating_sub(1))),
        (Some(first), None) if last.is_empty() => (first, size.saturating_sub(1)),
        (None, Some(0)) if first.is_empty() => return Wanted::Unsatisfiable,
        (None, Some(count)) if first.is_empty() => {
            (size.saturating_sub(count), size.saturating_sub(1))
        }
        _ => return Wanted::Whole,
    };
    if first >= size {
        return Wanted::Unsatisfiable;
    }
    Wanted::Part {
        first,
        bytes: last - first + 1,
    }
}

/// Reads the `Content-Range` of a part: `FIRST-LAST`, which the distribution specification has, or
/// HTTP's `bytes FIRST-LAST/…`.
pub(super) fn part(headers: &HeaderMap) -> Result<Option<Part>, BadPart> {
    let Some(value) = headers.get(CONTENT_RANGE) else {
        return Ok(None);
    };
    let text = value.to_str().map_err(|_| BadPart)?;
    let text = text.strip_prefix("bytes ").unwrap_or(text);
    let range = text.split('/').next().unwrap_or_default();
    let (first, last) = range.split_once('-').ok_or(BadPart)?;
    let part = Part {
        first: number(first).ok_or(BadPart)?,
        last: number(last).ok_or(BadPart)?,
    };
    let length = headers.get(CONTENT_LENGTH);
    let length = length.and_then(|length| number(length.to_str().ok()?));
    match part.bytes() {
        Some(bytes) if length.is_none_or(|length| length == bytes) => Ok(Some(part)),
        _ => Err(BadPart),
    }
}

impl Part {
    /// How many bytes; nothing when it ends before it begins.
    pub(super) fn bytes(self) -> Option<u64> {
        self.last.checked_sub(self.first)?.checked_add(1)
    }
}

/// Digits alone: no sign, no space.
fn number(text: &str) -> Option<u64> {
    let is_number = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;
    use proptest::prelude::*;

    use super::*;

    fn headers(name: http::HeaderName, value: &str) -> HeaderMap {
        HeaderMap::from_iter(HeaderValue::from_str(value).map(|value| (name, value)))
    }

    #[test]
    fn downloads() {
        let check = |range: &str, size: u64, expected: Wanted| {
            assert_eq!(
                wanted(&headers(RANGE, range), size),
                expected,
                "{range} of {size}"
            );
        };
        let part = |first, bytes| Wanted::Part { first, bytes };
        check("bytes=0-4", 10, part(0, 5));
        check("bytes=5-", 10, part(5, 5));
        check("bytes=-3", 10, part(7, 3));
        check("bytes=-30", 10, part(0, 10));
        check("bytes=0-99", 10, part(0, 10));
        check("bytes=10-", 10, Wanted::Unsatisfiable);
        check("bytes=-0", 10, Wanted::Unsatisfiable);
        check("bytes=0-", 0, Wanted::Unsatisfiable);
        for whole in [
            "bytes=4-2",
            "bytes=0-1,4-5",
            "lines=1-2",
            "bytes=a-b",
            "bytes=+1-2",
            "",
        ] {
            check(whole, 10, Wanted::Whole);
        }
    }

    #[test]
    fn parts_of_uploads() {
        let check = |range: &str, expected: Result<Option<Part>, BadPart>| {
            assert_eq!(part(&headers(CONTENT_RANGE, range)), expected, "{range}");
        };
        check("0-4", Ok(Some(Part { first: 0, last: 4 })));
        check("bytes 5-9/10", Ok(Some(Part { first: 5, last: 9 })));
        for bad in [
            "5-4",
            "-4",
            "4",
            "x-y",
            "0-18446744073709551615",
            "1-99999999999999999999",
        ] {
            check(bad, Err(BadPart));
        }
        let mut with_length = headers(CONTENT_RANGE, "0-4");
        with_length.insert(CONTENT_LENGTH, HeaderValue::from_static("6"));
        assert_eq!(part(&with_length), Err(BadPart));
        assert_eq!(part(&HeaderMap::new()), Ok(None));
    }

    proptest! {
        #[test]
        fn any_text(text in "[ -~]{0,30}", size: u64) {
            let range = headers(RANGE, &format!("bytes={text}"));
            if let Wanted::Part { first, bytes } = wanted(&range, size) {
                prop_assert!(bytes > 0 && first + bytes <= size);
            }
            let _ = part(&headers(CONTENT_RANGE, &text));
        }
    }
}
