//! Patterns of space-delimited events: `[ip, user, ..., status = 4* || status = 5*, size > 1000]`.

use super::PatternError;
use super::scan::Scanner;
use super::value::Comparison;

/// Depth of parentheses.
const MAX_DEPTH: usize = 32;

#[derive(Debug, Clone)]
pub(super) struct DelimitedPattern {
    /// Conditions on the first fields.
    head: Vec<Option<Condition>>,
    /// After a `...`: conditions on the last fields. Without one, the number of fields is fixed.
    tail: Option<Vec<Option<Condition>>>,
}

#[derive(Debug, Clone)]
enum Condition {
    Is(Comparison),
    All(Vec<Self>),
    Any(Vec<Self>),
}

impl DelimitedPattern {
    pub(super) fn parse(scanner: &mut Scanner<'_>) -> Result<Self, PatternError> {
        scanner.require("[", "'['")?;
        let mut pattern = Self {
            head: Vec::new(),
            tail: None,
        };
        loop {
            scanner.skip_space();
            if scanner.eat("...") {
                if pattern.tail.replace(Vec::new()).is_some() {
                    return Err(PatternError::TwoEllipses);
                }
            } else {
                let condition = parse_field(scanner)?;
                pattern
                    .tail
                    .as_mut()
                    .unwrap_or(&mut pattern.head)
                    .push(condition);
            }
            scanner.skip_space();
            if scanner.eat("]") {
                return Ok(pattern);
            }
            scanner.require(",", "',' or ']'")?;
        }
    }

    pub(super) fn matches(&self, message: &str) -> bool {
        let fields: Vec<&str> = Fields(message).collect();
        let accepts = |(condition, field): (&Option<Condition>, &&str)| {
            condition
                .as_ref()
                .is_none_or(|condition| condition.accepts(field))
        };
        let fixed = self.head.len() + self.tail.as_ref().map_or(0, Vec::len);
        if fields.len() < fixed || (self.tail.is_none() && fields.len() > fixed) {
            return false;
        }
        let tail = self.tail.as_deref().unwrap_or_default();
        self.head.iter().zip(&fields).all(accepts)
            && tail
                .iter()
                .zip(&fields[fields.len() - tail.len()..])
                .all(accepts)
    }
}

impl Condition {
    fn accepts(&self, field: &str) -> bool {
        match self {
            Self::Is(comparison) => comparison.accepts_text(field),
            Self::All(conditions) => conditions.iter().all(|condition| condition.accepts(field)),
            Self::Any(conditions) => conditions.iter().any(|condition| condition.accepts(field)),
        }
    }
}

/// One field: a name, or conditions on that name.
fn parse_field(scanner: &mut Scanner<'_>) -> Result<Option<Condition>, PatternError> {
    let start = scanner.rest();
    let name = scanner.take_while(is_name);
    scanner.skip_space();
    if !name.is_empty() && !scanner.rest().starts_with(['=', '!', '<', '>']) {
        return Ok(None);
    }
    let field = start.trim_start_matches(|c: char| c == '(' || c.is_whitespace());
    let field = &field[..field.find(|c| !is_name(c)).unwrap_or(field.len())];
    if !name.is_empty() {
        // The name begins the first condition.
        let first = Condition::Is(Comparison::parse(scanner, ends_value)?);
        return parse_any(scanner, field, Some(first), 0).map(Some);
    }
    parse_any(scanner, field, None, 0).map(Some)
}

fn parse_any(
    scanner: &mut Scanner<'_>,
    field: &str,
    first: Option<Condition>,
    depth: usize,
) -> Result<Condition, PatternError> {
    let mut any = vec![parse_all(scanner, field, first, depth)?];
    while next_is(scanner, "||") {
        any.push(parse_all(scanner, field, None, depth)?);
    }
    Ok(if any.len() == 1 {
        any.remove(0)
    } else {
        Condition::Any(any)
    })
}

fn parse_all(
    scanner: &mut Scanner<'_>,
    field: &str,
    first: Option<Condition>,
    depth: usize,
) -> Result<Condition, PatternError> {
    let mut all = vec![match first {
        Some(first) => first,
        None => parse_one(scanner, field, depth)?,
    }];
    while next_is(scanner, "&&") {
        all.push(parse_one(scanner, field, depth)?);
    }
    Ok(if all.len() == 1 {
        all.remove(0)
    } else {
        Condition::All(all)
    })
}

fn parse_one(
    scanner: &mut Scanner<'_>,
    field: &str,
    depth: usize,
) -> Result<Condition, PatternError> {
    if depth > MAX_DEPTH {
        return Err(PatternError::TooDeep(MAX_DEPTH));
    }
    scanner.skip_space();
    if scanner.eat("(") {
        let inner = parse_any(scanner, field, None, depth + 1)?;
        scanner.skip_space();
        scanner.require(")", "')'")?;
        return Ok(inner);
    }
    let name = scanner.take_while(is_name);
    if name.is_empty() {
        return Err(scanner.expected("the name of a field"));
    }
    if name != field {
        return Err(PatternError::OtherField {
            field: field.to_owned(),
            name: name.to_owned(),
        });
    }
    scanner.skip_space();
    Comparison::parse(scanner, ends_value).map(Condition::Is)
}

fn next_is(scanner: &mut Scanner<'_>, operator: &str) -> bool {
    scanner.skip_space();
    scanner.eat(operator)
}

fn is_name(c: char) -> bool {
    !c.is_whitespace() && !",[]()=!<>&|\"%".contains(c)
}

fn ends_value(c: char) -> bool {
    c.is_whitespace() || ",]()&|".contains(c)
}

/// The fields of an event: parted by spaces, except within `[…]` and `"…"`, which are left out.
struct Fields<'a>(&'a str);

impl<'a> Iterator for Fields<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        let text = self.0.trim_start();
        let close = match text.chars().next()? {
            '[' => Some(']'),
            '"' => Some('"'),
            _ => None,
        };
        if let Some((inner, rest)) = close.and_then(|close| text[1..].split_once(close)) {
            self.0 = rest;
            return Some(inner);
        }
        let end = text.find(char::is_whitespace).unwrap_or(text.len());
        self.0 = &text[end..];
        Some(&text[..end])
    }
}

#[cfg(test)]
mod tests {
    use crate::Pattern;

    #[test]
    fn fields() {
        let ok = "127.0.0.1 Prod frank [10/Oct/2000:13:25:15 -0700] \"GET /index.html HTTP/1.0\" 200 1534";
        let missing =
            "127.0.0.1 Prod bob [10/Oct/2000:13:35:22 -0700] \"GET /no.gif HTTP/1.0\" 404 324";
        let all = "host, logName, user, timestamp, request";
        for (pattern, message, matches) in [
            (format!("[{all}, statusCode, size]"), ok, true),
            (format!("[{all}, statusCode]"), ok, false),
            (format!("[{all}, statusCode, size, more]"), ok, false),
            (format!("[{all}, statusCode=4*, size]"), ok, false),
            (format!("[{all}, statusCode=4*, size]"), missing, true),
            (
                format!("[{all}, statusCode = 404 || statusCode = 410, size]"),
                missing,
                true,
            ),
            (
                format!("[{all}, statusCode != 404 && statusCode != 410, size]"),
                missing,
                false,
            ),
            (format!("[{all}, statusCode, size > 1000]"), ok, true),
            (format!("[{all}, statusCode, size > 1000]"), missing, false),
            (
                format!("[{all}, statusCode, size >= 3.24e2 && size <= 324]"),
                missing,
                true,
            ),
            ("[..., size]".into(), ok, true),
            ("[..., status = 200, size]".into(), ok, true),
            ("[ip, ..., status = 404, size]".into(), ok, false),
            ("[ip = 127.0.0.*, ...]".into(), ok, true),
            (
                "[..., request = *.gif*, status, bytes]".into(),
                missing,
                true,
            ),
            (
                "[..., request = \"GET /no.gif HTTP/1.0\", status, bytes]".into(),
                missing,
                true,
            ),
            (
                "[..., time = 10/Oct*, request, status, bytes]".into(),
                missing,
                true,
            ),
            ("[ip = %127\\.0\\.0\\.[1-9]%, ...]".into(), ok, true),
            ("[ip != %127%, ...]".into(), ok, false),
            ("[w1 = ERROR, w2]".into(), "ERROR disk", true),
            ("[w1 = ERROR, w2]".into(), "ERRORS disk", false),
            ("[w1!=ERROR&&w1!=WARN, w2]".into(), "WARN disk", false),
            ("[w1!=ERROR&&w1!=WARN, w2]".into(), "INFO disk", true),
            ("[(w1 = A || w1 = B) && w1 != B, ...]".into(), "B x", false),
            ("[(w1 = A || w1 = B) && w1 != C, ...]".into(), "B x", true),
            ("[...]".into(), "", true),
            ("[a]".into(), "", false),
            ("[a, b]".into(), "\"open quote", true),
            ("[a = 1.0]".into(), "1", true),
            ("[a > 5]".into(), "six", false),
        ] {
            assert_eq!(
                Pattern::parse(&pattern).unwrap().matches(message),
                matches,
                "{pattern} ~ {message}"
            );
        }
    }
}
