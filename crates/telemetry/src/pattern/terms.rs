//! Patterns of terms: words, phrases and regular expressions that an event must or must not contain.

use regex::Regex;

use super::PatternError;
use super::scan::Scanner;
use crate::needle::{Needle, literal_of};

/// A pattern of terms. Terms are found anywhere in the message, also within words; case counts.
#[derive(Debug, Clone, Default)]
pub(super) struct TermPattern {
    /// All of these.
    include: Vec<Term>,
    /// None of these (`-term`).
    exclude: Vec<Term>,
    /// At least one of these (`?term`). AWS ignores them beside terms of the other kinds.
    any: Vec<Term>,
}

#[derive(Debug, Clone)]
enum Term {
    Text(String),
    Regex(Regex),
}

impl TermPattern {
    pub(super) fn parse(scanner: &mut Scanner<'_>) -> Result<Self, PatternError> {
        let mut pattern = Self::default();
        loop {
            scanner.skip_space();
            if scanner.peek().is_none() {
                break;
            }
            let terms = if scanner.eat("?") {
                &mut pattern.any
            } else if scanner.eat("-") {
                &mut pattern.exclude
            } else {
                &mut pattern.include
            };
            match Term::parse(scanner)? {
                // The documented way to write "everything" is a quoted space.
                Term::Text(text) if text.trim().is_empty() => {}
                term => terms.push(term),
            }
        }
        Ok(pattern)
    }

    /// The longest of the texts that must be there.
    pub(super) fn needle(&self) -> Option<Needle> {
        self.include.iter().fold(None, |best, term| {
            let needle = match term {
                Term::Text(text) => Needle::exact(text),
                Term::Regex(regex) => {
                    literal_of(regex.as_str()).and_then(|text| Needle::exact(&text))
                }
            };
            Needle::better(best, needle)
        })
    }

    pub(super) fn matches(&self, message: &str) -> bool {
        let only_any = self.include.is_empty() && self.exclude.is_empty();
        self.include.iter().all(|term| term.is_in(message))
            && !self.exclude.iter().any(|term| term.is_in(message))
            && (!only_any || self.any.is_empty() || self.any.iter().any(|term| term.is_in(message)))
    }
}

impl Term {
    fn parse(scanner: &mut Scanner<'_>) -> Result<Self, PatternError> {
        if let Some(regex) = scanner.regex()? {
            return Ok(Self::Regex(regex));
        }
        if let Some(text) = scanner.quoted()? {
            return Ok(Self::Text(unescape(text)));
        }
        let word = scanner.take_while(|c| !c.is_whitespace());
        if word.is_empty() || !word.chars().all(|c| c.is_alphanumeric() || c == '_') {
            return Err(PatternError::InvalidTerm(word.to_owned()));
        }
        Ok(Self::Text(word.to_owned()))
    }

    fn is_in(&self, message: &str) -> bool {
        match self {
            Self::Text(text) => message.contains(text.as_str()),
            Self::Regex(regex) => regex.is_match(message),
        }
    }
}

/// `\"` and `\\` stand for the characters themselves.
fn unescape(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let escaped = if c == '\\' {
            chars.next_if(|next| "\"\\".contains(*next))
        } else {
            None
        };
        plain.push(escaped.unwrap_or(c));
    }
    plain
}

#[cfg(test)]
mod tests {
    use crate::Pattern;

    #[test]
    fn terms() {
        let bad = "[ERROR 400] BAD REQUEST";
        let unauthorised = "[ERROR 401] UNAUTHORIZED REQUEST";
        let arguments = "[ERROR 419] MISSING ARGUMENTS";
        let warning = "WARN: low \"disk\" c:\\tmp";
        for (pattern, message, matches) in [
            ("", bad, true),
            ("   ", bad, true),
            ("\" \"", bad, true),
            ("\" \"", "nospace", true),
            ("ERROR", bad, true),
            ("ERR", bad, true),
            ("error", bad, false),
            ("ERROR ARGUMENTS", arguments, true),
            ("ERROR ARGUMENTS", bad, false),
            ("?ERROR ?WARN", bad, true),
            ("?ERROR ?WARN", warning, true),
            ("?ERROR ?WARN", "INFO", false),
            ("?INFO REQUEST", bad, true),
            ("ERROR -ARGUMENTS", bad, true),
            ("ERROR -ARGUMENTS", arguments, false),
            ("-ERROR", "INFO", true),
            ("-ERROR", bad, false),
            ("-\"BAD REQUEST\"", bad, false),
            ("\"BAD REQUEST\"", bad, true),
            ("\"BAD  REQUEST\"", bad, false),
            ("\"low \\\"disk\\\"\"", warning, true),
            ("\"c:\\\\tmp\"", warning, true),
            ("%AUTHORIZED%", unauthorised, true),
            ("%4[0-9]{2}%", bad, true),
            ("%^ERROR%", bad, false),
            ("%BAD|WARN%", warning, true),
            ("-%[0-9]+%", bad, false),
            ("Größe", "Größe 3", true),
        ] {
            assert_eq!(
                Pattern::parse(pattern).unwrap().matches(message),
                matches,
                "{pattern} ~ {message}"
            );
        }
    }
}
