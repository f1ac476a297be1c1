//! The writer that checks what is written to it.

use smithy::{Kind, Member, Schema, ShapeWriter, Timestamp};

use super::rules::{self, Measure, NOT_NULL};
use super::{Found, Violation};

/// Of more violations only the number is told.
const MAX_VIOLATIONS: usize = 50;
/// Characters of a value that an error repeats.
const MAX_ECHO: usize = 512;

/// Collects the limits that an input breaks.
#[derive(Debug, Default)]
pub(super) struct Checker {
    violations: Vec<Violation>,
    count: usize,
    open: Vec<Frame>,
    /// The names of the places that are open, outermost first.
    path: Vec<String>,
    /// The name of the place of the value to come; `None` at the root.
    next: Option<String>,
}

/// An open structure, list or map.
#[derive(Debug)]
struct Frame {
    schema: &'static Schema,
    /// Whether it has put a name on the path.
    is_named: bool,
    /// Structures: which required members were there.
    seen: Vec<&'static str>,
    /// Lists and maps: entries so far.
    length: usize,
    /// Lists and maps of scalars: the values so far, for the error.
    echo: String,
    has_broken_keys: bool,
    has_broken_values: bool,
}

impl Checker {
    /// The violations to be told and how many there are.
    pub(super) fn finish(self) -> (Vec<Violation>, usize) {
        (self.violations, self.count)
    }

    fn report(&mut self, name: Option<&str>, value: Found, constraint: String) {
        self.count += 1;
        if self.violations.len() < MAX_VIOLATIONS {
            let mut path = self.path.join(".");
            if let Some(name) = name {
                if !path.is_empty() {
                    path.push('.');
                }
                path.push_str(name);
            }
            self.violations.push(Violation {
                path,
                value,
                constraint,
            });
        }
    }

    fn begin(&mut self, schema: &'static Schema) {
        let name = self.next.take();
        let is_named = name.is_some();
        self.path.extend(name);
        self.open.push(Frame {
            schema,
            is_named,
            seen: Vec::new(),
            length: 0,
            echo: String::new(),
            has_broken_keys: false,
            has_broken_values: false,
        });
    }

    /// Reports what an open list or map breaks, and closes it.
    fn end_collection(&mut self) {
        let Some(frame) = self.open.last() else {
            return;
        };
        let schema = frame.schema;
        let value_schema = schema.members.last().map(|member| member.schema);
        let found = if schema.sensitive || value_schema.is_some_and(|schema| schema.sensitive) {
            Found::Hidden
        } else if frame.length == 0 || !frame.echo.is_empty() {
            let (open, close) = if schema.kind == Kind::Map {
                ('{', '}')
            } else {
                ('[', ']')
            };
            Found::Text(format!("{open}{}{close}", frame.echo))
        } else {
            Found::Hidden
        };
        let mut broken = rules::broken(schema, Measure::Length(frame.length));
        if frame.has_broken_keys
            && let Some(key) = schema.members.first()
        {
            let limits = rules::all(key.schema);
            broken.push(format!("Map keys must satisfy constraint: {limits}"));
        }
        if frame.has_broken_values
            && let Some(value) = value_schema
        {
            let limits = rules::all(value);
            broken.push(match schema.kind {
                Kind::Map => format!("Map value must satisfy constraint: {limits}"),
                _ => format!("Member must satisfy constraint: {limits}"),
            });
        }
        for constraint in broken {
            self.report(None, found.clone(), constraint);
        }
        self.close();
    }

    fn close(&mut self) {
        if self.open.pop().is_some_and(|frame| frame.is_named) {
            self.path.pop();
        }
    }

    fn scalar(&mut self, schema: &'static Schema, value: Measure<'_>, text: &str) {
        let broken = rules::broken(schema, value);
        let name = self.next.take();
        if let Some(frame) = self.open.last_mut()
            && matches!(frame.schema.kind, Kind::List | Kind::Map)
        {
            frame.has_broken_values |= !broken.is_empty();
            push_clipped(&mut frame.echo, text);
            return;
        }
        if broken.is_empty() {
            return;
        }
        let found = if schema.sensitive {
            Found::Hidden
        } else {
            Found::Text(text.chars().take(MAX_ECHO).collect())
        };
        for constraint in broken {
            self.report(name.as_deref(), found.clone(), constraint);
        }
    }
}

impl ShapeWriter for Checker {
    fn begin_structure(&mut self, schema: &'static Schema) {
        self.begin(schema);
    }

    fn member(&mut self, member: &'static Member) {
        if member.required
            && let Some(frame) = self.open.last_mut()
        {
            frame.seen.push(member.name);
        }
        self.next = Some(place_name(member.name));
    }

    fn end_structure(&mut self, schema: &'static Schema) {
        self.next = None;
        let seen = self
            .open
            .last_mut()
            .map(|frame| std::mem::take(&mut frame.seen));
        let seen = seen.unwrap_or_default();
        for member in schema.members.iter().filter(|member| member.required) {
            if !seen.contains(&member.name) {
                self.report(
                    Some(&place_name(member.name)),
                    Found::Null,
                    NOT_NULL.to_owned(),
                );
            }
        }
        self.close();
    }

    fn begin_list(&mut self, schema: &'static Schema, _len: usize) {
        self.begin(schema);
    }

    fn item(&mut self) {
        if let Some(frame) = self.open.last_mut() {
            frame.length += 1;
            self.next = Some(format!("{}.member", frame.length));
        }
    }

    fn end_list(&mut self) {
        self.end_collection();
    }

    fn begin_map(&mut self, schema: &'static Schema, _len: usize) {
        self.begin(schema);
    }

    fn key(&mut self, key: &str) {
        if let Some(frame) = self.open.last_mut() {
            frame.length += 1;
            if let Some(member) = frame.schema.members.first() {
                let broken = rules::broken(member.schema, Measure::Text(key));
                frame.has_broken_keys |= !broken.is_empty();
                // The value's own text follows.
                push_clipped(&mut frame.echo, key);
                frame.echo.push('=');
            }
        }
        let shown: String = key.chars().take(MAX_ECHO).collect();
        self.next = Some(format!("{shown}.member"));
    }

    fn end_map(&mut self) {
        self.end_collection();
    }

    fn boolean(&mut self, schema: &'static Schema, value: bool) {
        self.scalar(
            schema,
            Measure::Text(""),
            if value { "true" } else { "false" },
        );
    }

    fn integer(&mut self, schema: &'static Schema, value: i32) {
        self.scalar(schema, Measure::Number(value.into()), &value.to_string());
    }

    fn long(&mut self, schema: &'static Schema, value: i64) {
        #[expect(
            clippy::cast_precision_loss,
            reason = "limits beyond 2^53 do not exist"
        )]
        self.scalar(schema, Measure::Number(value as f64), &value.to_string());
    }

    fn float(&mut self, schema: &'static Schema, value: f32) {
        self.scalar(schema, Measure::Number(value.into()), &value.to_string());
    }

    fn double(&mut self, schema: &'static Schema, value: f64) {
        self.scalar(schema, Measure::Number(value), &value.to_string());
    }

    fn string(&mut self, schema: &'static Schema, value: &str) {
        self.scalar(schema, Measure::Text(value), value);
    }

    fn blob(&mut self, schema: &'static Schema, value: &[u8]) {
        let text = format!("({} bytes)", value.len());
        self.scalar(schema, Measure::Length(value.len()), &text);
    }

    fn timestamp(&mut self, _schema: &'static Schema, _value: Timestamp) {
        self.next = None;
    }

    fn document(&mut self, _schema: &'static Schema, _json: &str) {
        self.next = None;
    }
}

/// A member's name as AWS's framework spells it in errors: `RoleName` is `roleName`.
fn place_name(name: &str) -> String {
    let mut chars = name.chars();
    chars.next().map_or_else(String::new, |first| {
        first.to_ascii_lowercase().to_string() + chars.as_str()
    })
}

/// Adds a value to the list of values that an error repeats, as long as there is room.
fn push_clipped(echo: &mut String, text: &str) {
    if echo.len() >= MAX_ECHO {
        return;
    }
    if !echo.is_empty() && !echo.ends_with('=') {
        echo.push_str(", ");
    }
    echo.extend(text.chars().take(MAX_ECHO));
}
