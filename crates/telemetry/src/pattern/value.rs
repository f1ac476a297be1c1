//! What a field or property is compared with: operators, texts with wildcards, numbers, regular
//! expressions. Shared by space-delimited and JSON patterns.

use regex::Regex;

use super::PatternError;
use super::scan::Scanner;

/// The right side of a comparison with its operator.
#[derive(Debug, Clone)]
pub(super) enum Comparison {
    /// `=` or `!=` (`negated`).
    Equal { operand: Operand, negated: bool },
    /// `<`, `<=`, `>` or `>=`.
    Order { order: Order, than: f64 },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Order {
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

#[derive(Debug, Clone)]
pub(super) enum Operand {
    /// A number without quotes, equal to the same number in another spelling.
    Number {
        value: f64,
        text: String,
    },
    Text(Wildcard),
    Regex(Regex),
}

/// A text in which `*` stands for any characters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Wildcard {
    /// The parts between the asterisks; one part means no asterisk.
    parts: Vec<String>,
}

impl Comparison {
    /// Takes an operator and its operand. A bare operand ends where `ends` says.
    pub(super) fn parse(
        scanner: &mut Scanner<'_>,
        ends: fn(char) -> bool,
    ) -> Result<Self, PatternError> {
        let order = if scanner.eat("!=") {
            return Ok(Self::Equal {
                operand: Operand::parse(scanner, ends)?,
                negated: true,
            });
        } else if scanner.eat("<=") {
            Order::LessOrEqual
        } else if scanner.eat(">=") {
            Order::GreaterOrEqual
        } else if scanner.eat("<") {
            Order::Less
        } else if scanner.eat(">") {
            Order::Greater
        } else if scanner.eat("=") {
            return Ok(Self::Equal {
                operand: Operand::parse(scanner, ends)?,
                negated: false,
            });
        } else {
            return Err(scanner.expected("a comparison"));
        };
        scanner.skip_space();
        let text = match scanner.quoted()? {
            Some(text) => text,
            None => bare(scanner, ends)?,
        };
        let than = number(text).ok_or_else(|| PatternError::NotANumber(text.to_owned()))?;
        Ok(Self::Order { order, than })
    }

    /// Whether a text (a field of an event, a string of a JSON event) satisfies the comparison.
    pub(super) fn accepts_text(&self, text: &str) -> bool {
        match self {
            Self::Equal { operand, negated } => operand.equals_text(text) != *negated,
            Self::Order { order, than } => {
                number(text).is_some_and(|value| order.holds(value, *than))
            }
        }
    }

    /// Whether a number satisfies the comparison; `text` is how the event spells it.
    pub(super) fn accepts_number(&self, value: f64, text: &str) -> bool {
        match self {
            Self::Equal {
                operand: Operand::Number { value: wanted, .. },
                negated,
            } => same(value, *wanted) != *negated,
            Self::Equal { operand, negated } => operand.equals_text(text) != *negated,
            Self::Order { order, than } => order.holds(value, *than),
        }
    }
}

impl Order {
    fn holds(self, left: f64, right: f64) -> bool {
        match self {
            Self::Less => left < right,
            Self::LessOrEqual => left <= right,
            Self::Greater => left > right,
            Self::GreaterOrEqual => left >= right,
        }
    }
}

impl Operand {
    fn parse(scanner: &mut Scanner<'_>, ends: fn(char) -> bool) -> Result<Self, PatternError> {
        scanner.skip_space();
        if let Some(regex) = scanner.regex()? {
            return Ok(Self::Regex(regex));
        }
        if let Some(text) = scanner.quoted()? {
            return Ok(Self::Text(Wildcard::parse(text)));
        }
        let text = bare(scanner, ends)?;
        Ok(match number(text) {
            Some(value) => Self::Number {
                value,
                text: text.to_owned(),
            },
            None => Self::Text(Wildcard::parse(text)),
        })
    }

    fn equals_text(&self, text: &str) -> bool {
        match self {
            Self::Number {
                value,
                text: written,
            } => text == written || number(text).is_some_and(|other| same(other, *value)),
            Self::Text(wildcard) => wildcard.matches(text),
            Self::Regex(regex) => regex.is_match(text),
        }
    }
}

impl Wildcard {
    /// Reads a text as it was written: `\*`, `\"` and `\\` stand for the characters themselves.
    pub(super) fn parse(text: &str) -> Self {
        let mut parts = vec![String::new()];
        let mut chars = text.chars().peekable();
        while let Some(c) = chars.next() {
            let escaped = if c == '\\' {
                chars.next_if(|next| "*\"\\".contains(*next))
            } else {
                None
            };
            match (escaped, parts.last_mut()) {
                (None, _) if c == '*' => parts.push(String::new()),
                (plain, Some(part)) => part.push(plain.unwrap_or(c)),
                (_, None) => {}
            }
        }
        Self { parts }
    }

    pub(super) fn matches(&self, text: &str) -> bool {
        let (Some(first), Some(last)) = (self.parts.first(), self.parts.last()) else {
            return text.is_empty();
        };
        if self.parts.len() == 1 {
            return text == first;
        }
        let Some(mut rest) = text.strip_prefix(first.as_str()) else {
            return false;
        };
        // Each inner part takes its first occurrence: that leaves the most for those after it.
        for part in &self.parts[1..self.parts.len() - 1] {
            let Some(at) = rest.find(part.as_str()) else {
                return false;
            };
            rest = &rest[at + part.len()..];
        }
        rest.ends_with(last.as_str())
    }
}

/// Reads a number: digits, a fraction, an exponent. Words that Rust takes too are none.
pub(super) fn number(text: &str) -> Option<f64> {
    let numeric = |c: char| c.is_ascii_digit() || "+-.eE".contains(c);
    if text.starts_with(['e', 'E']) || !text.chars().all(numeric) {
        return None;
    }
    text.parse().ok().filter(|value: &f64| value.is_finite())
}

/// Whether two numbers are the same, whatever their spelling.
fn same(left: f64, right: f64) -> bool {
    left.total_cmp(&right).is_eq() || (left - right).abs() == 0.0
}

fn bare<'a>(scanner: &mut Scanner<'a>, ends: fn(char) -> bool) -> Result<&'a str, PatternError> {
    let text = scanner.take_while(|c| !ends(c) && c != '"');
    if text.is_empty() {
        Err(scanner.expected("a value"))
    } else {
        Ok(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wildcards() {
        for (pattern, text, matches) in [
            ("abc", "abc", true),
            ("abc", "abcd", false),
            ("a*", "abc", true),
            ("*c", "abc", true),
            ("*b*", "abc", true),
            ("a*b*c", "axxbyyc", true),
            ("a*a", "a", false),
            ("*", "", true),
            ("**", "x", true),
            ("a*bc*c", "abc", false),
            ("123.123.*", "123.123.0.1", true),
            ("\\*", "*", true),
            ("\\*", "x", false),
            ("say \\\"hi\\\"", "say \"hi\"", true),
            ("\\d", "\\d", true),
            ("", "", true),
        ] {
            assert_eq!(
                Wildcard::parse(pattern).matches(text),
                matches,
                "{pattern} ~ {text}"
            );
        }
    }

    #[test]
    fn numbers() {
        for (text, value) in [
            ("1", Some(1.0)),
            ("-1.5e3", Some(-1500.0)),
            ("1E-2", Some(0.01)),
            (".5", Some(0.5)),
            ("inf", None),
            ("NaN", None),
            ("", None),
            ("1_000", None),
            ("0x10", None),
            ("1e999", None),
            ("e5", None),
        ] {
            assert_eq!(number(text), value, "{text}");
        }
    }
}
