//! Patterns of listener rules: `*` stands for any number of bytes, `?` for one.
//!
//! Compiled once, matched often, and never in more than the product of both lengths.

/// Whether upper and lower case differ; of ASCII letters alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Case {
    Sensitive,
    Insensitive,
}

/// A pattern, compiled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Glob {
    parts: Vec<Part>,
    case: Case,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Any,
    One,
    Exactly(u8),
}

impl Glob {
    /// A pattern in which every character but the wildcards stands for itself.
    pub fn new(pattern: &str, case: Case) -> Self {
        Self::of(pattern.bytes().map(part), case)
    }

    /// As query strings have them: a backslash takes away the meaning of the wildcard after it, and
    /// a percent sign with two hexadecimal digits is the byte that they name.
    pub fn of_query(pattern: &str, case: Case) -> Self {
        let bytes = pattern.as_bytes();
        let mut parts = Vec::with_capacity(bytes.len());
        let mut at = 0;
        while at < bytes.len() {
            let (one, len) = match bytes[at..] {
                [b'\\', escaped @ (b'*' | b'?' | b'\\'), ..] => (Part::Exactly(escaped), 2),
                [b'%', high, low, ..] => match hex_byte(high, low) {
                    Some(byte) => (Part::Exactly(byte), 3),
                    None => (Part::Exactly(b'%'), 1),
                },
                [byte, ..] => (part(byte), 1),
                [] => break,
            };
            parts.push(one);
            at += len;
        }
        Self::of(parts.into_iter(), case)
    }

    fn of(parts: impl Iterator<Item = Part>, case: Case) -> Self {
        let mut parts: Vec<Part> = parts
            .map(|part| match part {
                Part::Exactly(byte) => Part::Exactly(folded(byte, case)),
                wild => wild,
            })
            .collect();
        // Several stars in a row say no more than one.
        parts.dedup_by(|a, b| *a == Part::Any && *b == Part::Any);
        Self { parts, case }
    }

    /// Whether all of `text` fits.
    pub fn matches(&self, text: &[u8]) -> bool {
        let (mut at, mut read) = (0, 0);
        // Where to go on when what follows the last `*` does not fit: one byte later. An earlier
        // `*` need not be tried again: what is between the two fits where it was found first.
        let mut retry: Option<(usize, usize)> = None;
        while read < text.len() {
            match self.parts.get(at) {
                Some(Part::Any) => {
                    at += 1;
                    if at == self.parts.len() {
                        return true;
                    }
                    retry = Some((at, read));
                    continue;
                }
                Some(Part::One) => {}
                Some(Part::Exactly(byte)) if *byte == folded(text[read], self.case) => {}
                _ => {
                    let Some((after, from)) = retry else {
                        return false;
                    };
                    retry = Some((after, from + 1));
                    (at, read) = (after, from + 1);
                    continue;
                }
            }
            (at, read) = (at + 1, read + 1);
        }
        self.parts[at..].iter().all(|part| *part == Part::Any)
    }

    /// What every text that fits begins with, as compared; the whole text when there is no wildcard.
    pub fn literal_prefix(&self) -> Vec<u8> {
        self.parts.iter().map_while(|part| part.literal()).collect()
    }

    /// Whether it fits one text only.
    pub fn is_literal(&self) -> bool {
        self.parts.iter().all(|part| part.literal().is_some())
    }
}

impl Part {
    fn literal(self) -> Option<u8> {
        match self {
            Self::Exactly(byte) => Some(byte),
            Self::Any | Self::One => None,
        }
    }
}

fn part(byte: u8) -> Part {
    match byte {
        b'*' => Part::Any,
        b'?' => Part::One,
        other => Part::Exactly(other),
    }
}

fn folded(byte: u8, case: Case) -> u8 {
    match case {
        Case::Sensitive => byte,
        Case::Insensitive => byte.to_ascii_lowercase(),
    }
}

/// The byte that two hexadecimal digits name.
pub(super) fn hex_byte(high: u8, low: u8) -> Option<u8> {
    let digit = |byte| char::from(byte).to_digit(16);
    u8::try_from(digit(high)? * 16 + digit(low)?).ok()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn patterns_fit_whole_texts() {
        for (pattern, text, fits) in [
            ("/img/*", "/img/", true),
            ("/img/*", "/img/a/b", true),
            ("/img/*", "/img", false),
            ("/img/*/pics", "/img/a/b/pics", true),
            ("/img/*/pics", "/img/a/b/pic", false),
            ("*.example.com", "a.b.example.com", true),
            ("*.example.com", "example.com", false),
            ("?.example.com", "a.example.com", true),
            ("", "", true),
            ("*", "", true),
            ("*?", "", false),
            ("a*b*c", "aXbYbZc", true),
            (r"a\*", r"a\x", true),
        ] {
            let glob = Glob::new(pattern, Case::Sensitive);
            assert_eq!(glob.matches(text.as_bytes()), fits, "{pattern} {text}");
        }
        assert!(Glob::new("/A", Case::Insensitive).matches(b"/a"));
        assert!(!Glob::new("/A", Case::Sensitive).matches(b"/a"));
    }

    #[test]
    fn query_patterns_have_escapes() {
        for (pattern, text, fits) in [
            (r"\*", "*", true),
            (r"\*", "a", false),
            (r"\?x", "?x", true),
            ("a%20b", "a b", true),
            ("%2a", "*", true),
            ("%2a", "a", false),
            ("100%", "100%", true),
        ] {
            let glob = Glob::of_query(pattern, Case::Insensitive);
            assert_eq!(glob.matches(text.as_bytes()), fits, "{pattern} {text}");
        }
    }

    /// The definition, in exponential time.
    fn naive(pattern: &[u8], text: &[u8]) -> bool {
        match (pattern, text) {
            ([], []) => true,
            ([b'*', rest @ ..], _) => {
                naive(rest, text) || (!text.is_empty() && naive(pattern, &text[1..]))
            }
            ([b'?', rest @ ..], [_, more @ ..]) => naive(rest, more),
            ([one, rest @ ..], [other, more @ ..]) => one == other && naive(rest, more),
            _ => false,
        }
    }

    proptest! {
        #[test]
        fn globs_are_what_their_definition_says(pattern in "[ab*?]{0,8}", text in "[ab]{0,10}") {
            let glob = Glob::new(&pattern, Case::Sensitive);
            prop_assert_eq!(glob.matches(text.as_bytes()), naive(pattern.as_bytes(), text.as_bytes()));
        }

        #[test]
        fn every_text_that_fits_begins_with_the_literal_prefix(
            pattern in "[ab*?]{0,8}", text in "[ab]{0,10}"
        ) {
            let glob = Glob::new(&pattern, Case::Sensitive);
            if glob.matches(text.as_bytes()) {
                prop_assert!(text.as_bytes().starts_with(&glob.literal_prefix()));
                prop_assert!(!glob.is_literal() || text.as_bytes() == glob.literal_prefix());
            }
        }
    }

    /// Would not end within a lifetime if every star could be tried again.
    #[test]
    fn many_stars_take_no_long_time() {
        let pattern = "*a".repeat(63) + "b";
        let glob = Glob::new(&pattern, Case::Sensitive);
        assert!(!glob.matches(&[b'a'; 16_384]));
    }
}
