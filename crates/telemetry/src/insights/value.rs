//! Values of fields and expressions: their types, how they compare, sort and are written.

use std::borrow::Cow;
use std::cmp::Ordering;

use super::time;

/// A value while a query runs. Texts borrow from the event where they can.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Value<'a> {
    /// The event does not have the field.
    Null,
    Bool(bool),
    Int(i64),
    Float(f64),
    /// Milliseconds since 1970, written as a date.
    Time(i64),
    Text(Cow<'a, str>),
}

impl<'a> Value<'a> {
    pub(crate) fn text(text: impl Into<Cow<'a, str>>) -> Self {
        Self::Text(text.into())
    }

    pub(crate) fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// The value for itself, independent of the event.
    pub(crate) fn into_owned(self) -> Value<'static> {
        match self {
            Self::Null => Value::Null,
            Self::Bool(value) => Value::Bool(value),
            Self::Int(value) => Value::Int(value),
            Self::Float(value) => Value::Float(value),
            Self::Time(value) => Value::Time(value),
            Self::Text(text) => Value::Text(Cow::Owned(text.into_owned())),
        }
    }

    /// The same value, borrowed.
    pub(crate) fn borrow(&self) -> Value<'_> {
        match self {
            Self::Null => Value::Null,
            Self::Bool(value) => Value::Bool(*value),
            Self::Int(value) => Value::Int(*value),
            Self::Float(value) => Value::Float(*value),
            Self::Time(value) => Value::Time(*value),
            Self::Text(text) => Value::Text(Cow::Borrowed(text)),
        }
    }

    /// The value as a number; texts that are written like one count.
    pub(crate) fn number(&self) -> Option<f64> {
        match self {
            Self::Null => None,
            Self::Bool(value) => Some(f64::from(u8::from(*value))),
            Self::Int(value) | Self::Time(value) => Some(as_f64(*value)),
            Self::Float(value) => Some(*value),
            Self::Text(text) => parse_number(text),
        }
    }

    /// The value as a whole number, fractions cut off.
    pub(crate) fn integer(&self) -> Option<i64> {
        match self {
            Self::Int(value) | Self::Time(value) => Some(*value),
            Self::Text(text) => text
                .trim()
                .parse()
                .ok()
                .or_else(|| truncate(self.number()?)),
            _ => truncate(self.number()?),
        }
    }

    /// Whether a condition holds.
    pub(crate) fn is_true(&self) -> bool {
        match self {
            Self::Null => false,
            Self::Bool(value) => *value,
            Self::Int(value) | Self::Time(value) => *value != 0,
            Self::Float(value) => *value != 0.0 && !value.is_nan(),
            Self::Text(text) => text.eq_ignore_ascii_case("true") || text == "1",
        }
    }

    /// As it is written in results; `None` when there is nothing.
    pub(crate) fn to_text(&self) -> Option<Cow<'_, str>> {
        Some(match self {
            Self::Null => return None,
            // AWS writes the booleans of JSON events so.
            Self::Bool(value) => Cow::Borrowed(if *value { "1" } else { "0" }),
            Self::Int(value) => Cow::Owned(value.to_string()),
            Self::Float(value) => Cow::Owned(float_text(*value)),
            Self::Time(ms) => Cow::Owned(time::format(*ms)),
            Self::Text(text) => Cow::Borrowed(text),
        })
    }

    /// Bytes that the value takes in memory, about.
    pub(crate) fn weight(&self) -> usize {
        std::mem::size_of::<Value<'_>>()
            + match self {
                Self::Text(text) => text.len(),
                _ => 0,
            }
    }

    /// Whether two values are the same. Nothing equals a missing value.
    pub(crate) fn equals(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Null, _) | (_, Self::Null) => false,
            (Self::Text(left), Self::Text(right)) => left == right,
            (Self::Bool(truth), Self::Text(text)) | (Self::Text(text), Self::Bool(truth)) => {
                text.eq_ignore_ascii_case(if *truth { "true" } else { "false" })
                    || text == if *truth { "1" } else { "0" }
            }
            (Self::Time(_), Self::Text(text)) if parse_number(text).is_none() => {
                self.to_text().as_deref() == Some(text)
            }
            (Self::Text(_), Self::Time(_)) => other.equals(self),
            (Self::Int(left), Self::Int(right)) => left == right,
            _ => self.compare(other) == Some(Ordering::Equal),
        }
    }

    /// The order of two values in comparisons: as numbers when both can be read so, else as texts.
    pub(crate) fn compare(&self, other: &Self) -> Option<Ordering> {
        match (self, other) {
            (Self::Null, _) | (_, Self::Null) => None,
            (Self::Int(left) | Self::Time(left), Self::Int(right) | Self::Time(right)) => {
                Some(left.cmp(right))
            }
            _ => match (self.number(), other.number()) {
                (Some(left), Some(right)) => left.partial_cmp(&right),
                _ => Some(self.to_text()?.cmp(&other.to_text()?)),
            },
        }
    }

    /// The order of `sort`: missing values, then texts in natural order, then numbers.
    pub(crate) fn sort_order(&self, other: &Self) -> Ordering {
        match (self, other) {
            (Self::Null, Self::Null) => return Ordering::Equal,
            (Self::Null, _) => return Ordering::Less,
            (_, Self::Null) => return Ordering::Greater,
            (Self::Int(left) | Self::Time(left), Self::Int(right) | Self::Time(right)) => {
                return left.cmp(right);
            }
            _ => {}
        }
        match (self.number(), other.number()) {
            (Some(left), Some(right)) => left.total_cmp(&right),
            (Some(_), None) => Ordering::Greater,
            (None, Some(_)) => Ordering::Less,
            (None, None) => natural(
                &self.to_text().unwrap_or_default(),
                &other.to_text().unwrap_or_default(),
            ),
        }
    }
}

/// Reads a decimal number; words such as `inf` are none.
pub(crate) fn parse_number(text: &str) -> Option<f64> {
    let text = text.trim();
    let first = text.as_bytes().first()?;
    if !(first.is_ascii_digit() || b"+-.".contains(first))
        || !text
            .bytes()
            .all(|byte| byte.is_ascii_digit() || b"+-.eE".contains(&byte))
    {
        return None;
    }
    text.parse().ok().filter(|value: &f64| value.is_finite())
}

/// The double nearest to a whole number.
#[expect(
    clippy::cast_precision_loss,
    reason = "numbers of queries are doubles, as AWS computes them"
)]
pub(crate) fn as_f64(value: i64) -> f64 {
    value as f64
}

/// A double without its fraction, if it fits.
#[expect(
    clippy::cast_possible_truncation,
    reason = "the range is checked; cutting the fraction is meant"
)]
pub(crate) fn truncate(value: f64) -> Option<i64> {
    (value.abs() < 9.0e18).then_some(value as i64)
}

fn float_text(value: f64) -> String {
    match truncate(value) {
        Some(whole) if value.fract() == 0.0 && value.abs() < 9.0e15 => whole.to_string(),
        _ => value.to_string(),
    }
}

/// Digits are compared by length and value, everything else by Unicode.
fn natural(left: &str, right: &str) -> Ordering {
    let (mut left, mut right) = (left, right);
    loop {
        let (Some(a), Some(b)) = (left.chars().next(), right.chars().next()) else {
            return left.len().cmp(&right.len());
        };
        let order = if a.is_ascii_digit() && b.is_ascii_digit() {
            let (one, two) = (digits(left), digits(right));
            left = &left[one.len()..];
            right = &right[two.len()..];
            one.len().cmp(&two.len()).then_with(|| one.cmp(two))
        } else {
            left = &left[a.len_utf8()..];
            right = &right[b.len_utf8()..];
            a.cmp(&b)
        };
        if order.is_ne() {
            return order;
        }
    }
}

fn digits(text: &str) -> &str {
    let end = text
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(text.len());
    &text[..end]
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn sorting_is_natural_with_numbers_last() {
        // The example of AWS's page on `sort`.
        let sorted = [
            "!:",
            "#",
            "*%04",
            "0#",
            "5A",
            "111A",
            "2345_",
            "@",
            "@_",
            "A",
            "A9876fghj",
            "a12345hfh",
            "0",
            "1",
            "2",
            "3",
        ];
        for pair in sorted.windows(2) {
            let (left, right) = (Value::text(pair[0]), Value::text(pair[1]));
            assert_eq!(left.sort_order(&right), Ordering::Less, "{pair:?}");
        }
    }

    #[test]
    fn equality_looks_through_types() {
        for (left, right, same) in [
            (Value::Int(404), Value::text("404"), true),
            (Value::Float(1.5), Value::text("1.50"), true),
            (Value::text("1.0"), Value::text("1"), false),
            (Value::Bool(true), Value::Int(1), true),
            (Value::Bool(true), Value::text("true"), true),
            (Value::Bool(false), Value::text("true"), false),
            (Value::Null, Value::Null, false),
            (Value::Time(0), Value::text("1970-01-01 00:00:00.000"), true),
            (Value::Time(5), Value::Int(5), true),
        ] {
            assert_eq!(left.equals(&right), same, "{left:?} {right:?}");
        }
    }

    #[test]
    fn numbers_are_written_short() {
        for (value, text) in [
            (Value::Float(3.0), "3"),
            (Value::Float(0.1), "0.1"),
            (Value::Float(-2.5), "-2.5"),
            (Value::Int(i64::MAX), "9223372036854775807"),
            (Value::Bool(true), "1"),
        ] {
            assert_eq!(value.to_text().unwrap(), text);
        }
    }

    proptest! {
        #[test]
        fn natural_order_is_total(a in "[a1#]{0,6}", b in "[a1#]{0,6}", c in "[a1#]{0,6}") {
            let order = |x: &str, y: &str| Value::text(x).sort_order(&Value::text(y));
            prop_assert_eq!(order(&a, &b), order(&b, &a).reverse());
            if order(&a, &b).is_le() && order(&b, &c).is_le() {
                prop_assert!(order(&a, &c).is_le());
            }
        }
    }
}
