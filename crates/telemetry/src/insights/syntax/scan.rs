//! Walking through the text of a query: words, names, numbers, texts, regular expressions.

use std::ops::Range;

use regex::{Regex, RegexBuilder};

use super::QueryError;

/// Memory of one compiled regular expression.
const REGEX_BYTES: usize = 2 * 1024 * 1024;

#[derive(Debug, Clone)]
pub(super) struct Scanner<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Scanner<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { text, at: 0 }
    }

    pub(super) fn at(&self) -> usize {
        self.at
    }

    pub(super) fn since(&self, start: usize) -> &'a str {
        self.text[start..self.at].trim()
    }

    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    pub(super) fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    /// Passes over space and comments.
    pub(super) fn skip(&mut self) {
        loop {
            let rest = self.rest();
            let trimmed = rest.trim_start();
            self.at += rest.len() - trimmed.len();
            if !trimmed.starts_with('#') {
                return;
            }
            self.at += trimmed.find('\n').unwrap_or(trimmed.len());
        }
    }

    pub(super) fn is_done(&mut self) -> bool {
        self.skip();
        self.rest().is_empty()
    }

    /// Passes over a symbol, if it comes next.
    pub(super) fn eat(&mut self, symbol: &str) -> bool {
        self.skip();
        let found = self.rest().starts_with(symbol);
        if found {
            self.at += symbol.len();
        }
        found
    }

    /// Passes over one character; `None` at the end.
    pub(super) fn step(&mut self) -> Option<()> {
        self.at += self.peek()?.len_utf8();
        Some(())
    }

    /// Passes over a word in any case, if it comes next and ends there.
    pub(super) fn eat_word(&mut self, word: &str) -> bool {
        self.skip();
        let found = self.word().eq_ignore_ascii_case(word);
        if found {
            self.at += word.len();
        }
        found
    }

    /// The word that comes next; empty when something else does.
    pub(super) fn word(&self) -> &'a str {
        let rest = self.rest();
        let end = rest.find(|c| !is_name(c)).unwrap_or(rest.len());
        &rest[..end]
    }

    pub(super) fn take_word(&mut self) -> &'a str {
        self.skip();
        let word = self.word();
        self.at += word.len();
        word
    }

    pub(super) fn require(&mut self, symbol: &str) -> Result<(), QueryError> {
        if self.eat(symbol) {
            Ok(())
        } else {
            Err(self.unexpected(&format!("'{symbol}'")))
        }
    }

    /// Takes the name of a field: letters, digits, `_`, `@` and `.`, other characters in backticks.
    pub(super) fn field(&mut self) -> Result<Option<String>, QueryError> {
        self.skip();
        let mut name = String::new();
        loop {
            if self.rest().starts_with('`') {
                name.push_str(&self.until('`', "a closing backtick")?);
                continue;
            }
            let word = self.word();
            if word.is_empty()
                || (name.is_empty() && word.starts_with(|c: char| c.is_ascii_digit()))
            {
                return Ok(Some(name).filter(|name| !name.is_empty()));
            }
            self.at += word.len();
            name.push_str(word);
        }
    }

    /// Takes a text in single or double quotes, if one comes next.
    pub(super) fn string(&mut self) -> Result<Option<String>, QueryError> {
        self.skip();
        let Some(quote @ ('"' | '\'')) = self.peek() else {
            return Ok(None);
        };
        let raw = self.until(quote, "a closing quotation mark")?;
        let mut text = String::with_capacity(raw.len());
        let mut chars = raw.chars();
        while let Some(c) = chars.next() {
            match (c, chars.clone().next()) {
                ('\\', Some(next @ ('"' | '\'' | '\\'))) => {
                    text.push(next);
                    chars.next();
                }
                _ => text.push(c),
            }
        }
        Ok(Some(text))
    }

    /// Takes a regular expression between slashes, if one comes next.
    pub(super) fn regex(&mut self) -> Result<Option<Regex>, QueryError> {
        self.skip();
        if !self.rest().starts_with('/') {
            return Ok(None);
        }
        let start = self.at;
        let source = self
            .until('/', "the closing / of the regular expression")?
            .replace("\\/", "/");
        let compiled = RegexBuilder::new(&source)
            .size_limit(REGEX_BYTES)
            .dfa_size_limit(REGEX_BYTES)
            .nest_limit(64)
            .build();
        compiled.map(Some).map_err(|error| {
            let why = match error {
                regex::Error::CompiledTooBig(_) => "it is too large".to_owned(),
                // The last line of the report says what is wrong.
                error => error
                    .to_string()
                    .lines()
                    .last()
                    .unwrap_or_default()
                    .to_owned(),
            };
            self.error(start..self.at, format!("invalid regular expression: {why}"))
        })
    }

    /// Takes a number without sign and what follows it directly, such as the unit of a period.
    pub(super) fn number(&mut self) -> Option<(&'a str, &'a str)> {
        self.skip();
        let rest = self.rest();
        let whole = rest.strip_prefix('.').unwrap_or(rest);
        if !whole.starts_with(|c: char| c.is_ascii_digit()) {
            return None;
        }
        let digits = |text: &str| {
            text.find(|c: char| !c.is_ascii_digit())
                .unwrap_or(text.len())
        };
        let mut end = digits(rest);
        if rest[end..].starts_with('.') {
            end += 1 + digits(&rest[end + 1..]);
        }
        if let Some(exponent) = rest[end..].strip_prefix(['e', 'E']) {
            let sign = usize::from(exponent.starts_with(['+', '-']));
            let length = digits(&exponent[sign..]);
            if length > 0 {
                end += 1 + sign + length;
            }
        }
        self.at += end;
        let unit = &self.rest()[..self
            .rest()
            .find(|c: char| !c.is_ascii_alphabetic())
            .unwrap_or(self.rest().len())];
        self.at += unit.len();
        Some((&rest[..end], unit))
    }

    /// Takes a delimited text; a backslash keeps its delimiter, and stays.
    fn until(&mut self, mark: char, wanted: &str) -> Result<String, QueryError> {
        let start = self.at;
        let inner = &self.rest()[mark.len_utf8()..];
        let mut escaped = false;
        for (index, c) in inner.char_indices() {
            if c == mark && !escaped {
                self.at += index + 2 * mark.len_utf8();
                return Ok(inner[..index].to_owned());
            }
            escaped = c == '\\' && !escaped;
        }
        let end = self.text.len();
        Err(self.error(start..end, format!("expected {wanted}")))
    }

    /// An error about what comes next.
    pub(super) fn unexpected(&mut self, wanted: &str) -> QueryError {
        self.skip();
        let word = self.word();
        let found = if word.is_empty() {
            self.peek().map(String::from)
        } else {
            Some(word.to_owned())
        };
        let end = self.at + found.as_ref().map_or(0, String::len);
        let found = found.map_or_else(|| "the end".to_owned(), |found| format!("'{found}'"));
        self.error(
            self.at..end,
            format!("unexpected {found}, expected {wanted}"),
        )
    }

    /// An error about a part of the text, given in bytes.
    pub(super) fn error(&self, part: Range<usize>, problem: String) -> QueryError {
        let chars = |end: usize| self.text[..end].chars().count();
        let line = self.text[..part.start].matches('\n').count() + 1;
        let line_start = self.text[..part.start].rfind('\n').map_or(0, |at| at + 1);
        let column = self.text[line_start..part.start].chars().count() + 1;
        QueryError {
            message: format!("{problem} at line {line} and position {column}"),
            location: chars(part.start)..chars(part.end),
        }
    }
}

fn is_name(c: char) -> bool {
    c.is_alphanumeric() || "_@.".contains(c)
}
