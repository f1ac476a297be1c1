//! A text that every match of a search contains: found in the raw bytes of many events at once, it
//! saves looking at most of them.

use memchr::memmem::Finder;

/// A necessary text.
#[derive(Debug, Clone)]
pub(crate) struct Needle {
    pub(crate) finder: Finder<'static>,
    /// The text is of a JSON string, where escapes may stand for any character.
    pub(crate) may_be_escaped: bool,
}

impl Needle {
    /// A text as it stands in the message. An empty one is no help.
    pub(crate) fn exact(text: &str) -> Option<Self> {
        (!text.is_empty()).then(|| Self {
            finder: Finder::new(text.as_bytes()).into_owned(),
            may_be_escaped: false,
        })
    }

    /// The value of a string in a JSON message.
    pub(crate) fn in_json(text: &str) -> Option<Self> {
        let plain = |c: char| c.is_alphanumeric() || " _-.:@=+,".contains(c);
        let needle = Self::exact(text).filter(|_| text.chars().all(plain))?;
        Some(Self {
            may_be_escaped: true,
            ..needle
        })
    }

    /// False when nothing in these bytes can match.
    pub(crate) fn may_be_in(&self, bytes: &[u8]) -> bool {
        self.finder.find(bytes).is_some()
            || (self.may_be_escaped && memchr::memmem::find(bytes, b"\\u").is_some())
    }

    pub(crate) fn len(&self) -> usize {
        self.finder.needle().len()
    }

    /// The longer of two necessary texts.
    pub(crate) fn better(one: Option<Self>, other: Option<Self>) -> Option<Self> {
        match (one, other) {
            (Some(one), Some(other)) => Some(if other.len() > one.len() { other } else { one }),
            (one, other) => one.or(other),
        }
    }
}

/// A text that every match of a regular expression contains; `None` when none is plain to see.
pub(crate) fn literal_of(regex: &str) -> Option<String> {
    if regex.contains(['|', '(', ')', '[', ']', '{', '}']) {
        return None;
    }
    let mut best = String::new();
    let mut run = String::new();
    let mut chars = regex.chars().peekable();
    while let Some(c) = chars.next() {
        let plain = match c {
            '\\' => match chars.next() {
                // More characters follow that are no text.
                None | Some('x' | 'u' | 'U' | 'p' | 'P') => return None,
                Some(escaped) => {
                    Some(escaped).filter(|c| c.is_ascii_punctuation() && !"<>".contains(*c))
                }
            },
            '.' | '^' | '$' | '*' | '?' | '+' => None,
            other => Some(other),
        };
        if let Some(plain) = plain {
            run.push(plain);
        }
        match chars.peek() {
            // The character before may be missing, or come again; operators may follow each other.
            Some('*' | '?' | '+') if plain.is_some() => {
                run.pop();
            }
            _ if plain.is_some() => continue,
            _ => {}
        }
        if run.len() > best.len() {
            best.clone_from(&run);
        }
        run.clear();
    }
    if run.len() > best.len() {
        best = run;
    }
    Some(best).filter(|best| !best.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn literals_of_regular_expressions() {
        for (regex, literal) in [
            ("ERROR", Some("ERROR")),
            ("^ERROR: .* timeout$", Some(" timeout")),
            ("colou?r", Some("colo")),
            ("ab+c", Some("a")),
            ("a\\.b", Some("a.b")),
            ("\\d+ms", Some("ms")),
            ("(?i)error", None),
            ("a|b", None),
            ("x*", None),
        ] {
            assert_eq!(literal_of(regex).as_deref(), literal, "{regex}");
        }
    }

    proptest! {
        #[test]
        fn every_match_contains_the_literal(regex in "[ab.*+?\\\\d]{0,8}", text in "[ab1]{0,12}") {
            if let (Ok(compiled), Some(literal)) = (regex::Regex::new(&regex), literal_of(&regex))
                && compiled.is_match(&text)
            {
                prop_assert!(text.contains(&literal), "{} {}", regex, text);
            }
        }
    }
}
