//! CloudWatch Logs filter patterns: which events a search, a metric filter or a subscription means.
//!
//! Three languages, told apart by their first character: terms (`ERROR -DEBUG "exact phrase"`),
//! fields of space-delimited events (`[ip, user, status = 4*, size > 1000]`) and JSON
//! (`{ $.status >= 400 && $.user.name = "a*" }`). Source: "Filter pattern syntax" of the Amazon
//! CloudWatch Logs User Guide.
//!
//! A pattern is parsed once and then asked per event. Parsing is bounded in length, depth and the
//! size of regular expressions; matching takes time linear in the event and never fails.

mod delimited;
mod json;
mod scan;
mod terms;
mod value;

use crate::needle::Needle;
use delimited::DelimitedPattern;
use json::JsonPattern;
use scan::Scanner;
use terms::TermPattern;

/// The longest pattern, in characters.
pub const MAX_PATTERN_CHARS: usize = 1024;

/// A parsed filter pattern.
#[derive(Debug, Clone)]
pub struct Pattern(Kind);

#[derive(Debug, Clone)]
enum Kind {
    Terms(TermPattern),
    Delimited(DelimitedPattern),
    Json(JsonPattern),
}

/// Why a pattern was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PatternError {
    #[error("the filter pattern is longer than {MAX_PATTERN_CHARS} characters")]
    TooLong,
    #[error("invalid character(s) in term '{0}'; enclose it in double quotes")]
    InvalidTerm(String),
    /// What the parser wanted, and the character (counted from 1) where it did not find it.
    #[error("expected {wanted} at character {at}")]
    Expected { wanted: &'static str, at: usize },
    #[error("quotation mark without its counterpart at character {at}")]
    UnclosedQuote { at: usize },
    #[error("regular expression without its closing % at character {at}")]
    UnclosedRegex { at: usize },
    #[error("invalid regular expression '{0}'")]
    InvalidRegex(String),
    #[error("more than {0} regular expressions in one filter pattern")]
    TooManyRegexes(usize),
    #[error("'{0}' is not a number, and this comparison needs one")]
    NotANumber(String),
    #[error("more than one '...' in a space-delimited filter pattern")]
    TwoEllipses,
    #[error("the condition on '{name}' stands in the field '{field}'")]
    OtherField { field: String, name: String },
    #[error("expressions are nested more than {0} deep")]
    TooDeep(usize),
}

impl Pattern {
    /// Parses a pattern. The empty pattern matches every event.
    pub fn parse(text: &str) -> Result<Self, PatternError> {
        if text.chars().count() > MAX_PATTERN_CHARS {
            return Err(PatternError::TooLong);
        }
        let mut scanner = Scanner::new(text);
        scanner.skip_space();
        let kind = match scanner.peek() {
            Some('{') => Kind::Json(JsonPattern::parse(&mut scanner)?),
            Some('[') => Kind::Delimited(DelimitedPattern::parse(&mut scanner)?),
            _ => Kind::Terms(TermPattern::parse(&mut scanner)?),
        };
        scanner.skip_space();
        if scanner.peek().is_some() {
            return Err(scanner.expected("the end of the filter pattern"));
        }
        Ok(Self(kind))
    }

    /// A text that every message contains which is meant.
    pub(crate) fn needle(&self) -> Option<Needle> {
        match &self.0 {
            Kind::Terms(terms) => terms.needle(),
            Kind::Delimited(_) | Kind::Json(_) => None,
        }
    }

    /// Whether an event with this message is meant.
    pub fn matches(&self, message: &str) -> bool {
        match &self.0 {
            Kind::Terms(terms) => terms.matches(message),
            Kind::Delimited(fields) => fields.matches(message),
            Kind::Json(condition) => condition.matches(message),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn refuses_what_is_no_pattern() {
        for (text, error) in [
            ("a-b", PatternError::InvalidTerm("a-b".into())),
            ("\"open", PatternError::UnclosedQuote { at: 1 }),
            ("%open", PatternError::UnclosedRegex { at: 1 }),
            ("%a(b)%", PatternError::InvalidRegex("a(b)".into())),
            ("%a[%", PatternError::InvalidRegex("a[".into())),
            ("%a% %b% %c%", PatternError::TooManyRegexes(2)),
            (
                "{ $.a = 1",
                PatternError::Expected {
                    wanted: "'}'",
                    at: 10,
                },
            ),
            (
                "{ $.a = 1 } x",
                PatternError::Expected {
                    wanted: "the end of the filter pattern",
                    at: 13,
                },
            ),
            ("{ $.a > x }", PatternError::NotANumber("x".into())),
            (
                "{ a = x }",
                PatternError::Expected {
                    wanted: "a property such as $.name",
                    at: 3,
                },
            ),
            ("[..., a, ...]", PatternError::TwoEllipses),
            (
                "[a, b = 1 && a = 2]",
                PatternError::OtherField {
                    field: "b".into(),
                    name: "a".into(),
                },
            ),
            ("[a, b > c]", PatternError::NotANumber("c".into())),
            (
                "[a, b",
                PatternError::Expected {
                    wanted: "',' or ']'",
                    at: 6,
                },
            ),
        ] {
            assert_eq!(Pattern::parse(text).map(drop), Err(error), "{text}");
        }
        assert_eq!(
            Pattern::parse(&"x".repeat(1025)).map(drop),
            Err(PatternError::TooLong)
        );
        let deep = format!("{{ {}$.a = 1{} }}", "(".repeat(400), ")".repeat(400));
        assert!(matches!(
            Pattern::parse(&deep).map(drop),
            Err(PatternError::TooDeep(_))
        ));
    }

    /// Pieces of all three languages, so that random sequences get past the first character.
    fn pattern_text() -> impl Strategy<Value = String> {
        let piece = prop_oneof![
            Just("{"),
            Just("}"),
            Just("["),
            Just("]"),
            Just("("),
            Just(")"),
            Just("$.a"),
            Just("$"),
            Just(".b"),
            Just("[0]"),
            Just("[*]"),
            Just("="),
            Just("!="),
            Just(">="),
            Just("<"),
            Just("&&"),
            Just("||"),
            Just("\""),
            Just("%"),
            Just("*"),
            Just("..."),
            Just(","),
            Just(" "),
            Just("IS"),
            Just("NULL"),
            Just("TRUE"),
            Just("NOT"),
            Just("EXISTS"),
            Just("1e9"),
            Just("-"),
            Just("?"),
            Just("\\"),
            Just("ü"),
            Just("word"),
        ];
        prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
    }

    proptest! {
        #[test]
        fn parsing_and_matching_never_panic(pattern in pattern_text(), message in "\\PC{0,80}") {
            if let Ok(pattern) = Pattern::parse(&pattern) {
                pattern.matches(&message);
                pattern.matches("{\"a\": [1, {\"b\": null}], \"word\": true}");
                pattern.matches("a \"b c\" [d e] 404 ");
            }
        }

        #[test]
        fn any_text_is_a_pattern_or_an_error(pattern in "\\PC{0,100}", message in "\\PC{0,80}") {
            if let Ok(pattern) = Pattern::parse(&pattern) {
                pattern.matches(&message);
            }
        }
    }
}
