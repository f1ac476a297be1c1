//! Writing an event: the name of the one member that its union has, and that member as JSON.

use smithy::{Member, Schema, ShapeWriter, Timestamp};

use crate::codec::JsonWriter;

/// Takes a union apart.
#[derive(Debug, Default)]
pub(super) struct EventWriter {
    json: JsonWriter,
    name: &'static str,
    depth: usize,
}

impl EventWriter {
    /// The member's name and value.
    pub(super) fn finish(self) -> (&'static str, Vec<u8>) {
        (self.name, self.json.finish())
    }
}

impl ShapeWriter for EventWriter {
    fn begin_structure(&mut self, schema: &'static Schema) {
        if self.depth > 0 {
            self.json.begin_structure(schema);
        }
        self.depth += 1;
    }

    fn member(&mut self, member: &'static Member) {
        if self.depth == 1 {
            self.name = member.wire_name();
        } else {
            self.json.member(member);
        }
    }

    fn end_structure(&mut self, schema: &'static Schema) {
        self.depth -= 1;
        if self.depth > 0 {
            self.json.end_structure(schema);
        }
    }

    fn begin_list(&mut self, schema: &'static Schema, len: usize) {
        self.json.begin_list(schema, len);
    }

    fn item(&mut self) {
        self.json.item();
    }

    fn end_list(&mut self) {
        self.json.end_list();
    }

    fn begin_map(&mut self, schema: &'static Schema, len: usize) {
        self.json.begin_map(schema, len);
    }

    fn key(&mut self, key: &str) {
        self.json.key(key);
    }

    fn end_map(&mut self) {
        self.json.end_map();
    }

    fn boolean(&mut self, schema: &'static Schema, value: bool) {
        self.json.boolean(schema, value);
    }

    fn integer(&mut self, schema: &'static Schema, value: i32) {
        self.json.integer(schema, value);
    }

    fn long(&mut self, schema: &'static Schema, value: i64) {
        self.json.long(schema, value);
    }

    fn float(&mut self, schema: &'static Schema, value: f32) {
        self.json.float(schema, value);
    }

    fn double(&mut self, schema: &'static Schema, value: f64) {
        self.json.double(schema, value);
    }

    fn string(&mut self, schema: &'static Schema, value: &str) {
        self.json.string(schema, value);
    }

    fn blob(&mut self, schema: &'static Schema, value: &[u8]) {
        self.json.blob(schema, value);
    }

    fn timestamp(&mut self, schema: &'static Schema, value: Timestamp) {
        self.json.timestamp(schema, value);
    }

    fn document(&mut self, schema: &'static Schema, json: &str) {
        self.json.document(schema, json);
    }
}
