//! Which codes of a response to a health check mean success.
//!
//! Source: `Matcher` in the API reference.

use std::fmt;

/// Codes and ranges of codes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Matcher(Vec<(u16, u16)>);

/// A text that no matcher can be made of; says what can.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidMatcher {
    kind: &'static str,
    min: u16,
    max: u16,
}

impl fmt::Display for InvalidMatcher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { kind, min, max } = self;
        write!(
            f,
            "Health check matcher {kind} codes must be within '{min}'-'{max}', given as values or \
             ranges with commas between them"
        )
    }
}

impl std::error::Error for InvalidMatcher {}

impl Matcher {
    /// HTTP status codes: `200,202` or `200-299`, between 200 and 499.
    pub fn http(text: &str) -> Result<Self, InvalidMatcher> {
        Self::parse(text, "HTTP", 200, 499)
    }

    /// gRPC status codes, 0 to 99.
    pub fn grpc(text: &str) -> Result<Self, InvalidMatcher> {
        Self::parse(text, "GRPC", 0, 99)
    }

    pub fn admits(&self, code: u16) -> bool {
        self.0
            .iter()
            .any(|(min, max)| (*min..=*max).contains(&code))
    }

    fn parse(text: &str, kind: &'static str, min: u16, max: u16) -> Result<Self, InvalidMatcher> {
        let code = |text: &str| {
            let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
            let code = text.parse().ok().filter(|_| digits)?;
            (min..=max).contains(&code).then_some(code)
        };
        let range = |text: &str| {
            let (first, last) = text.split_once('-').unwrap_or((text, text));
            let (first, last) = (code(first)?, code(last)?);
            (first <= last).then_some((first, last))
        };
        text.split(',')
            .map(range)
            .collect::<Option<Vec<_>>>()
            .map(Self)
            .ok_or(InvalidMatcher { kind, min, max })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_and_ranges() {
        for (text, code, admitted) in [
            ("200", 200, true),
            ("200", 201, false),
            ("200,202", 202, true),
            ("200-299", 250, true),
            ("200-204,301", 301, true),
            ("200-204,301", 302, false),
        ] {
            let matcher = Matcher::http(text).expect("a matcher");
            assert_eq!(matcher.admits(code), admitted, "{text} {code}");
        }
        assert!(Matcher::grpc("0-99").is_ok_and(|matcher| matcher.admits(12)));
    }

    #[test]
    fn other_texts_are_refused() {
        for text in [
            "", "199", "500", "299-200", "200,", "200 ,201", "+200", "2xx", "200--299",
        ] {
            assert!(Matcher::http(text).is_err(), "{text:?}");
        }
        assert!(Matcher::grpc("100").is_err());
    }
}
