//! Patterns of JSON events: `{ ($.status >= 400 || $.error IS TRUE) && $.user.ids[0] = "a*" }`.

use serde_json::Value;

use super::PatternError;
use super::scan::Scanner;
use super::value::Comparison;

/// Depth of parentheses.
const MAX_DEPTH: usize = 32;

#[derive(Debug, Clone)]
pub(super) struct JsonPattern(Condition);

#[derive(Debug, Clone)]
enum Condition {
    All(Vec<Self>),
    Any(Vec<Self>),
    Property { path: Vec<Step>, test: Test },
}

/// One step from a value into it.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Step {
    Member(String),
    Element(usize),
    /// `[*]` or `.*`: every element or member.
    Every,
}

#[derive(Debug, Clone)]
enum Test {
    Compare(Comparison),
    IsNull,
    Is(bool),
    NotExists,
}

impl JsonPattern {
    pub(super) fn parse(scanner: &mut Scanner<'_>) -> Result<Self, PatternError> {
        scanner.require("{", "'{'")?;
        let condition = parse_any(scanner, 0)?;
        scanner.skip_space();
        scanner.require("}", "'}'")?;
        Ok(Self(condition))
    }

    /// Events that are no JSON object or array match nothing.
    pub(super) fn matches(&self, message: &str) -> bool {
        message.trim_start().starts_with(['{', '['])
            && serde_json::from_str(message).is_ok_and(|event| self.0.holds(&event))
    }
}

impl Condition {
    fn holds(&self, event: &Value) -> bool {
        match self {
            Self::All(conditions) => conditions.iter().all(|condition| condition.holds(event)),
            Self::Any(conditions) => conditions.iter().any(|condition| condition.holds(event)),
            Self::Property {
                path,
                test: Test::NotExists,
            } => !reaches(event, path, &|_| true),
            Self::Property { path, test } => reaches(event, path, &|value| test.accepts(value)),
        }
    }
}

impl Test {
    /// A comparison is false for objects, arrays, booleans and null, also with `!=`.
    fn accepts(&self, value: &Value) -> bool {
        match (self, value) {
            (Self::IsNull, value) => value.is_null(),
            (Self::Is(wanted), value) => value.as_bool() == Some(*wanted),
            (Self::Compare(comparison), Value::String(text)) => comparison.accepts_text(text),
            (Self::Compare(comparison), Value::Number(number)) => number
                .as_f64()
                .is_some_and(|value| comparison.accepts_number(value, &number.to_string())),
            (Self::Compare(_) | Self::NotExists, _) => false,
        }
    }
}

/// Whether a value that the path leads to satisfies a test.
fn reaches(value: &Value, path: &[Step], test: &dyn Fn(&Value) -> bool) -> bool {
    let Some((step, rest)) = path.split_first() else {
        return test(value);
    };
    match (step, value) {
        (Step::Member(name), Value::Object(members)) => members
            .get(name)
            .is_some_and(|member| reaches(member, rest, test)),
        (Step::Element(index), Value::Array(elements)) => elements
            .get(*index)
            .is_some_and(|element| reaches(element, rest, test)),
        (Step::Every, Value::Array(elements)) => {
            elements.iter().any(|element| reaches(element, rest, test))
        }
        (Step::Every, Value::Object(members)) => {
            members.values().any(|member| reaches(member, rest, test))
        }
        _ => false,
    }
}

fn parse_any(scanner: &mut Scanner<'_>, depth: usize) -> Result<Condition, PatternError> {
    let mut any = vec![parse_all(scanner, depth)?];
    while next_is(scanner, "||") {
        any.push(parse_all(scanner, depth)?);
    }
    Ok(if any.len() == 1 {
        any.remove(0)
    } else {
        Condition::Any(any)
    })
}

fn parse_all(scanner: &mut Scanner<'_>, depth: usize) -> Result<Condition, PatternError> {
    let mut all = vec![parse_one(scanner, depth)?];
    while next_is(scanner, "&&") {
        all.push(parse_one(scanner, depth)?);
    }
    Ok(if all.len() == 1 {
        all.remove(0)
    } else {
        Condition::All(all)
    })
}

fn parse_one(scanner: &mut Scanner<'_>, depth: usize) -> Result<Condition, PatternError> {
    if depth > MAX_DEPTH {
        return Err(PatternError::TooDeep(MAX_DEPTH));
    }
    scanner.skip_space();
    if scanner.eat("(") {
        let inner = parse_any(scanner, depth + 1)?;
        scanner.skip_space();
        scanner.require(")", "')'")?;
        return Ok(inner);
    }
    let path = parse_path(scanner)?;
    scanner.skip_space();
    let test = parse_test(scanner)?;
    Ok(Condition::Property { path, test })
}

fn parse_path(scanner: &mut Scanner<'_>) -> Result<Vec<Step>, PatternError> {
    let wanted = "a property such as $.name";
    scanner.require("$", wanted)?;
    let mut path = Vec::new();
    loop {
        // `$.['name']` is written for names with special characters.
        if scanner.eat("[") || scanner.eat(".[") {
            path.push(parse_bracket(scanner)?);
            scanner.require("]", "']'")?;
        } else if scanner.eat(".*") {
            path.push(Step::Every);
        } else if scanner.eat(".") {
            let name = scanner.take_while(is_name);
            if name.is_empty() {
                return Err(scanner.expected("the name of a property"));
            }
            path.push(Step::Member(name.to_owned()));
        } else if path.is_empty() {
            return Err(scanner.expected(wanted));
        } else {
            return Ok(path);
        }
    }
}

fn parse_bracket(scanner: &mut Scanner<'_>) -> Result<Step, PatternError> {
    if scanner.eat("*") {
        return Ok(Step::Every);
    }
    if let Some(name) = scanner.quoted()? {
        return Ok(Step::Member(name.to_owned()));
    }
    if scanner.eat("'") {
        let name = scanner.take_while(|c| c != '\'').to_owned();
        scanner.require("'", "\"'\"")?;
        return Ok(Step::Member(name));
    }
    let wanted = scanner.expected("an index, '*' or a quoted name");
    scanner
        .take_while(|c| c.is_ascii_digit())
        .parse()
        .map(Step::Element)
        .map_err(|_| wanted)
}

fn parse_test(scanner: &mut Scanner<'_>) -> Result<Test, PatternError> {
    if scanner.eat_word("IS") {
        scanner.skip_space();
        return if scanner.eat_word("NULL") {
            Ok(Test::IsNull)
        } else if scanner.eat_word("TRUE") {
            Ok(Test::Is(true))
        } else if scanner.eat_word("FALSE") {
            Ok(Test::Is(false))
        } else {
            Err(scanner.expected("NULL, TRUE or FALSE"))
        };
    }
    if scanner.eat_word("NOT") {
        scanner.skip_space();
        return if scanner.eat_word("EXISTS") {
            Ok(Test::NotExists)
        } else {
            Err(scanner.expected("EXISTS"))
        };
    }
    Comparison::parse(scanner, ends_value).map(Test::Compare)
}

fn next_is(scanner: &mut Scanner<'_>, operator: &str) -> bool {
    scanner.skip_space();
    scanner.eat(operator)
}

fn is_name(c: char) -> bool {
    c.is_alphanumeric() || "_-@:#/".contains(c)
}

fn ends_value(c: char) -> bool {
    c.is_whitespace() || "})(&|".contains(c)
}

#[cfg(test)]
mod tests {
    use crate::Pattern;

    const EVENT: &str = r#"{
        "eventType": "UpdateTrail", "sourceIPAddress": "111.111.111.111", "count": 3, "ratio": 1.5,
        "arrayKey": ["value", "another value"], "nothing": null, "on": true, "off": false,
        "objectList": [{"name": "a", "id": 1}, {"name": "b", "id": 2}], "detail-type": "x",
        "nested": {"a.b": "dot", "deep": [[1, 2], [3]]}, "code": "404", "empty": "",
        "errorCode": "UnauthorizedOperation", "big": 1e3
    }"#;

    #[test]
    fn properties() {
        for (pattern, matches) in [
            ("{ $.eventType = \"UpdateTrail\" }", true),
            ("{ $.eventType = UpdateTrail }", true),
            ("{$.eventType=\"Update*\"}", true),
            ("{ $.eventType = \"updateTrail\" }", false),
            ("{ $.eventType != \"UpdateTrail\" }", false),
            ("{ $.missing != \"x\" }", false),
            ("{ $.sourceIPAddress != 123.123.* }", true),
            ("{ $.sourceIPAddress = 111.111.* }", true),
            ("{ $.arrayKey[0] = \"value\" }", true),
            ("{ $.arrayKey[1] = \"value\" }", false),
            ("{ $.arrayKey[*] = \"another*\" }", true),
            ("{ $.arrayKey = \"value\" }", false),
            ("{ $.objectList[1].id = 2 }", true),
            ("{ $.objectList[*].id > 1 }", true),
            ("{ $.objectList[*].id > 2 }", false),
            ("{ $.nested.deep[*][*] = 3 }", true),
            ("{ $.nested.['a.b'] = dot }", true),
            ("{ $.nested[\"a.b\"] = \"d*t\" }", true),
            ("{ $.detail-type = x }", true),
            ("{ $.count = 3 }", true),
            ("{ $.count = 3.0 }", true),
            ("{ $.count = \"3\" }", true),
            ("{ $.count != 3 }", false),
            ("{ $.count >= 3 && $.count < 4 }", true),
            ("{ $.ratio > 1.4e0 }", true),
            ("{ $.ratio < -1 }", false),
            ("{ $.big = 1000 }", true),
            ("{ $.code = 404 }", true),
            ("{ $.code = 4* }", true),
            ("{ $.code > 400 }", true),
            ("{ $.nothing IS NULL }", true),
            ("{ $.missing IS NULL }", false),
            ("{ $.missing NOT EXISTS }", true),
            ("{ $.nothing NOT EXISTS }", false),
            ("{ $.objectList[2] NOT EXISTS }", true),
            ("{ $.on IS TRUE }", true),
            ("{ $.off IS TRUE }", false),
            ("{ $.off IS FALSE }", true),
            ("{ $.eventType = \"*\" }", true),
            ("{ $.empty = \"\" }", true),
            ("{ $.errorCode = %Unauthorized% }", true),
            ("{ $.errorCode = %^Access% }", false),
            ("{ $.errorCode != %^Access% }", true),
            ("{ ($.count = 1 || $.count = 3) && $.on IS TRUE }", true),
            ("{ $.count = 1 || $.count = 3 && $.on IS FALSE }", false),
            ("{ $.on IS TRUE || $.count = 1 && $.count = 2 }", true),
            ("{(($.on IS TRUE))}", true),
        ] {
            assert_eq!(
                Pattern::parse(pattern).unwrap().matches(EVENT),
                matches,
                "{pattern}"
            );
        }
    }

    #[test]
    fn other_events_match_nothing() {
        let pattern = Pattern::parse("{ $.a NOT EXISTS }").unwrap();
        for (event, matches) in [
            ("plain text", false),
            ("{\"a\": 1", false),
            ("3", false),
            ("{}", true),
            ("[]", true),
        ] {
            assert_eq!(pattern.matches(event), matches, "{event}");
        }
        let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
        assert!(!pattern.matches(&deep));
    }
}
