//! The `Debug` of every shape: what a writer would send, without what is secret.

use std::fmt::{self, Formatter};

use smithy::{Kind, Member, Schema, ShapeWriter, Timestamp, WriteShape};

/// Stands where the model marks a value as sensitive.
const SECRET: &str = "***";

/// Prints a shape as JSON-like text on one line, absent members left out.
pub(crate) fn format(shape: &dyn WriteShape, formatter: &mut Formatter<'_>) -> fmt::Result {
    let mut printer = Printer {
        formatter,
        result: Ok(()),
        first: Vec::new(),
        hidden: 0,
    };
    shape.write(&mut printer);
    printer.result
}

struct Printer<'f, 'b> {
    formatter: &'f mut Formatter<'b>,
    /// The first error; after it nothing is written.
    result: fmt::Result,
    /// Per open structure, list and map: whether nothing is in it yet.
    first: Vec<bool>,
    /// How many open structures, lists and maps are inside a sensitive one, which counts too.
    hidden: usize,
}

impl Printer<'_, '_> {
    fn print(&mut self, text: fmt::Arguments<'_>) {
        if self.result.is_ok() && self.hidden == 0 {
            self.result = self.formatter.write_fmt(text);
        }
    }

    fn open(&mut self, schema: &'static Schema, bracket: char) {
        if self.hidden > 0 {
            self.hidden += 1;
        } else if is_secret(schema) {
            self.print(format_args!("{SECRET}"));
            self.hidden = 1;
        } else {
            if matches!(schema.kind, Kind::Structure | Kind::Union) {
                self.print(format_args!("{} ", schema.name));
            }
            self.print(format_args!("{bracket}"));
            self.first.push(true);
        }
    }

    fn separate(&mut self) {
        if self.hidden == 0
            && let Some(first) = self.first.last_mut()
            && !std::mem::take(first)
        {
            self.print(format_args!(", "));
        }
    }

    fn close(&mut self, bracket: char) {
        if self.hidden > 0 {
            self.hidden -= 1;
        } else {
            self.first.pop();
            self.print(format_args!("{bracket}"));
        }
    }

    fn scalar(&mut self, schema: &'static Schema, text: fmt::Arguments<'_>) {
        if schema.sensitive {
            self.print(format_args!("{SECRET}"));
        } else {
            self.print(text);
        }
    }
}

impl ShapeWriter for Printer<'_, '_> {
    fn begin_structure(&mut self, schema: &'static Schema) {
        self.open(schema, '{');
    }

    fn member(&mut self, member: &'static Member) {
        self.separate();
        self.print(format_args!("{}: ", member.name));
    }

    fn end_structure(&mut self, _: &'static Schema) {
        self.close('}');
    }

    fn begin_list(&mut self, schema: &'static Schema, _: usize) {
        self.open(schema, '[');
    }

    fn item(&mut self) {
        self.separate();
    }

    fn end_list(&mut self) {
        self.close(']');
    }

    fn begin_map(&mut self, schema: &'static Schema, _: usize) {
        self.open(schema, '{');
    }

    fn key(&mut self, key: &str) {
        self.separate();
        self.print(format_args!("{key:?}: "));
    }

    fn end_map(&mut self) {
        self.close('}');
    }

    fn boolean(&mut self, schema: &'static Schema, value: bool) {
        self.scalar(schema, format_args!("{value}"));
    }

    fn integer(&mut self, schema: &'static Schema, value: i32) {
        self.scalar(schema, format_args!("{value}"));
    }

    fn long(&mut self, schema: &'static Schema, value: i64) {
        self.scalar(schema, format_args!("{value}"));
    }

    fn float(&mut self, schema: &'static Schema, value: f32) {
        self.scalar(schema, format_args!("{value}"));
    }

    fn double(&mut self, schema: &'static Schema, value: f64) {
        self.scalar(schema, format_args!("{value}"));
    }

    fn string(&mut self, schema: &'static Schema, value: &str) {
        self.scalar(schema, format_args!("{value:?}"));
    }

    fn blob(&mut self, schema: &'static Schema, value: &[u8]) {
        self.scalar(schema, format_args!("({} bytes)", value.len()));
    }

    fn timestamp(&mut self, schema: &'static Schema, value: Timestamp) {
        self.scalar(schema, format_args!("{}ms", value.millis()));
    }

    fn document(&mut self, schema: &'static Schema, json: &str) {
        self.scalar(schema, format_args!("{json}"));
    }
}

/// Whether nothing of a structure, list or map may be seen.
fn is_secret(schema: &Schema) -> bool {
    let has_secret_keys = || {
        let key = schema.members.first();
        schema.kind == Kind::Map && key.is_some_and(|key| key.schema.sensitive)
    };
    schema.sensitive || has_secret_keys()
}
