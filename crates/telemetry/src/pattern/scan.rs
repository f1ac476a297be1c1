//! Walking through the text of a pattern.

use regex::{Regex, RegexBuilder};

use super::PatternError;

/// AWS's limit of regular expressions in one pattern.
const MAX_REGEXES: usize = 2;
/// Compiled size of a regular expression; `\w{1,1000}` and the like stay below.
const REGEX_BYTES: usize = 1024 * 1024;

#[derive(Debug)]
pub(super) struct Scanner<'a> {
    text: &'a str,
    at: usize,
    regexes: usize,
}

impl<'a> Scanner<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self {
            text,
            at: 0,
            regexes: 0,
        }
    }

    pub(super) fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    pub(super) fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    /// Passes over a text if it comes next.
    pub(super) fn eat(&mut self, text: &str) -> bool {
        let found = self.rest().starts_with(text);
        if found {
            self.at += text.len();
        }
        found
    }

    /// Passes over a word in capitals, if it comes next and ends there.
    pub(super) fn eat_word(&mut self, word: &str) -> bool {
        let ends = |rest: &str| !rest.starts_with(|c: char| c.is_alphanumeric() || c == '_');
        let found = self.rest().strip_prefix(word).is_some_and(ends);
        if found {
            self.at += word.len();
        }
        found
    }

    pub(super) fn require(&mut self, text: &str, wanted: &'static str) -> Result<(), PatternError> {
        if self.eat(text) {
            Ok(())
        } else {
            Err(self.expected(wanted))
        }
    }

    pub(super) fn skip_space(&mut self) {
        self.take_while(char::is_whitespace);
    }

    pub(super) fn take_while(&mut self, mut part: impl FnMut(char) -> bool) -> &'a str {
        let rest = self.rest();
        let end = rest.find(|c| !part(c)).unwrap_or(rest.len());
        self.at += end;
        &rest[..end]
    }

    pub(super) fn expected(&self, wanted: &'static str) -> PatternError {
        PatternError::Expected {
            wanted,
            at: self.position(),
        }
    }

    /// Takes a text in double quotes, if one comes next, as it is written between them: what a
    /// backslash means is for the caller.
    pub(super) fn quoted(&mut self) -> Result<Option<&'a str>, PatternError> {
        let at = self.position();
        if !self.eat("\"") {
            return Ok(None);
        }
        self.until('"')
            .map(Some)
            .ok_or(PatternError::UnclosedQuote { at })
    }

    /// Takes a regular expression in percent signs, if one comes next.
    pub(super) fn regex(&mut self) -> Result<Option<Regex>, PatternError> {
        let at = self.position();
        if !self.eat("%") {
            return Ok(None);
        }
        let source = self.until('%').ok_or(PatternError::UnclosedRegex { at })?;
        self.regexes += 1;
        if self.regexes > MAX_REGEXES {
            return Err(PatternError::TooManyRegexes(MAX_REGEXES));
        }
        compile(source).map(Some)
    }

    /// Takes everything up to an end mark that no backslash stands before, and the mark.
    fn until(&mut self, mark: char) -> Option<&'a str> {
        let rest = self.rest();
        let mut escaped = false;
        for (index, c) in rest.char_indices() {
            if c == mark && !escaped {
                self.at += index + mark.len_utf8();
                return Some(&rest[..index]);
            }
            escaped = c == '\\' && !escaped;
        }
        None
    }

    /// The next character's number, from 1.
    fn position(&self) -> usize {
        self.text[..self.at].chars().count() + 1
    }
}

/// Compiles what AWS's subset allows: letters, digits, some symbols and operators; no groups.
fn compile(source: &str) -> Result<Regex, PatternError> {
    let invalid = || PatternError::InvalidRegex(source.to_owned());
    let mut escaped = false;
    for c in source.chars() {
        let allowed = c.is_ascii_alphanumeric()
            || (escaped && c.is_ascii_punctuation())
            || " :_#=@/;,-^$?[]{}|\\*+.".contains(c);
        if !allowed {
            return Err(invalid());
        }
        escaped = c == '\\' && !escaped;
    }
    RegexBuilder::new(source)
        .size_limit(REGEX_BYTES)
        .dfa_size_limit(REGEX_BYTES)
        .nest_limit(16)
        .build()
        .map_err(|_| invalid())
}
