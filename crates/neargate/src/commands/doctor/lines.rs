//! Findings as lines: aligned for people, or as JSON.

use std::fmt::Write as _;

use rules::reachability::{Code, Finding, Step};
use serde_json::{Value, json};

/// One finding.
#[derive(Debug, Clone)]
pub(super) struct Line {
    pub(super) mark: Mark,
    /// What was looked at.
    pub(super) place: String,
    pub(super) text: String,
    /// AWS's explanation code.
    pub(super) code: Option<&'static str>,
    /// What there is instead.
    pub(super) instead: Vec<String>,
    /// What to do.
    pub(super) remedy: Vec<String>,
    /// Whether it contradicts the lines above.
    pub(super) contradicts: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    Ok,
    /// Something is missing or wrong.
    Bad,
    /// Nothing can be told.
    Untold,
}

impl Mark {
    fn of_people(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Bad => "PROBLEM",
            Self::Untold => "?",
        }
    }

    fn of_programs(self) -> Value {
        match self {
            Self::Ok => true.into(),
            Self::Bad => false.into(),
            Self::Untold => Value::Null,
        }
    }
}

impl Line {
    pub(super) fn ok(place: impl Into<String>, text: impl Into<String>) -> Self {
        Self::new(Mark::Ok, place, text)
    }

    pub(super) fn bad(place: impl Into<String>, text: impl Into<String>) -> Self {
        Self::new(Mark::Bad, place, text)
    }

    pub(super) fn untold(place: impl Into<String>, text: impl Into<String>) -> Self {
        Self::new(Mark::Untold, place, text)
    }

    #[must_use]
    pub(super) fn remedy(mut self, remedy: impl Into<String>) -> Self {
        self.remedy.push(remedy.into());
        self
    }

    fn new(mark: Mark, place: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            mark,
            place: place.into(),
            text: text.into(),
            code: None,
            instead: Vec::new(),
            remedy: Vec::new(),
            contradicts: false,
        }
    }

    /// The finding as JSON; `ok` is null where nothing can be told.
    pub(super) fn json(&self) -> Value {
        let mut value = json!({
            "place": self.place,
            "ok": self.mark.of_programs(),
            "text": self.text,
        });
        if let Some(code) = self.code {
            value["code"] = code.into();
        }
        for (key, texts) in [("instead", &self.instead), ("remedy", &self.remedy)] {
            if !texts.is_empty() {
                value[key] = texts.as_slice().into();
            }
        }
        value
    }
}

impl From<&Step> for Line {
    fn from(step: &Step) -> Self {
        let place = step.place.as_str();
        match &step.finding {
            Finding::Passes(text) => Self::ok(place, text),
            Finding::Missing(missing) => Self {
                code: missing.code.map(Code::as_str),
                instead: missing.instead.clone(),
                remedy: missing.remedy.clone(),
                ..Self::bad(place, &missing.what)
            },
        }
    }
}

/// The findings in columns, with what to do beneath each.
pub(super) fn table(lines: &[Line]) -> String {
    const MARK: usize = 7;
    let place = lines.iter().map(|line| line.place.chars().count()).max();
    let place = place.unwrap_or_default();
    let indent = " ".repeat(MARK + place + 4);
    let mut table = String::new();
    // Writing to a string cannot fail.
    for line in lines {
        let mark = line.mark.of_people();
        let code = line.code.map(|code| format!("  [{code}]"));
        let (name, text) = (&line.place, &line.text);
        let code = code.unwrap_or_default();
        let _ = writeln!(table, "{mark:MARK$}  {name:place$}  {text}{code}");
        for instead in &line.instead {
            let _ = writeln!(table, "{indent}{instead}");
        }
        for remedy in &line.remedy {
            let _ = writeln!(table, "{indent}> {remedy}");
        }
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_get_columns_and_programs_objects() {
        let lines = [
            Line::ok("source", "eni-1"),
            Line {
                code: Some("NO_ROUTE_TO_DESTINATION"),
                instead: vec!["there is: none".to_owned()],
                ..Line::bad("route table", "rtb-1 has no route").remedy("aws ec2 create-route")
            },
            Line::untold("probe", "not made"),
        ];
        assert_eq!(
            table(&lines),
            "ok       source       eni-1\n\
             PROBLEM  route table  rtb-1 has no route  [NO_ROUTE_TO_DESTINATION]\n\
             \x20                     there is: none\n\
             \x20                     > aws ec2 create-route\n\
             ?        probe        not made\n"
        );
        assert_eq!(
            lines[1].json(),
            json!({
                "place": "route table",
                "ok": false,
                "text": "rtb-1 has no route",
                "code": "NO_ROUTE_TO_DESTINATION",
                "instead": ["there is: none"],
                "remedy": ["aws ec2 create-route"],
            })
        );
        assert_eq!(lines[2].json()["ok"], Value::Null);
    }
}
