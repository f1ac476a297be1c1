//! How long a shape is as compact JSON: AWS limits some inputs by that.

use smithy::{Member, Schema, ShapeWriter, Timestamp, WriteShape};

/// The length in bytes, without white space. Escapes count as what they stand for.
pub(crate) fn json_length(shape: &dyn WriteShape) -> usize {
    let mut length = Length::default();
    shape.write(&mut length);
    length.bytes
}

#[derive(Default)]
struct Length {
    bytes: usize,
    /// Per open structure, list and map: whether nothing is in it yet.
    first: Vec<bool>,
}

impl Length {
    fn open(&mut self) {
        self.first.push(true);
        // Both brackets.
        self.bytes += 2;
    }

    fn separate(&mut self) {
        if let Some(first) = self.first.last_mut()
            && !std::mem::take(first)
        {
            self.bytes += 1;
        }
    }

    /// `"name":`
    fn name(&mut self, name: &str) {
        self.separate();
        self.bytes += name.len() + 3;
    }
}

impl ShapeWriter for Length {
    fn begin_structure(&mut self, _: &'static Schema) {
        self.open();
    }

    fn member(&mut self, member: &'static Member) {
        self.name(member.wire_name());
    }

    fn end_structure(&mut self, _: &'static Schema) {
        self.first.pop();
    }

    fn begin_list(&mut self, _: &'static Schema, _: usize) {
        self.open();
    }

    fn item(&mut self) {
        self.separate();
    }

    fn end_list(&mut self) {
        self.first.pop();
    }

    fn begin_map(&mut self, _: &'static Schema, _: usize) {
        self.open();
    }

    fn key(&mut self, key: &str) {
        self.name(key);
    }

    fn end_map(&mut self) {
        self.first.pop();
    }

    fn boolean(&mut self, _: &'static Schema, value: bool) {
        self.bytes += if value { 4 } else { 5 };
    }

    fn integer(&mut self, _: &'static Schema, value: i32) {
        self.bytes += value.to_string().len();
    }

    fn long(&mut self, _: &'static Schema, value: i64) {
        self.bytes += value.to_string().len();
    }

    fn float(&mut self, _: &'static Schema, value: f32) {
        self.bytes += value.to_string().len();
    }

    fn double(&mut self, _: &'static Schema, value: f64) {
        self.bytes += value.to_string().len();
    }

    fn string(&mut self, _: &'static Schema, value: &str) {
        self.bytes += value.len() + 2;
    }

    fn blob(&mut self, _: &'static Schema, value: &[u8]) {
        self.bytes += value.len().div_ceil(3) * 4 + 2;
    }

    fn timestamp(&mut self, _: &'static Schema, value: Timestamp) {
        self.bytes += value.millis().to_string().len();
    }

    fn document(&mut self, _: &'static Schema, json: &str) {
        self.bytes += json.len();
    }
}

#[cfg(test)]
mod tests {
    use aws_api::ecs::{ContainerOverride, TaskOverride};

    use super::*;

    #[test]
    fn the_length_is_that_of_compact_json() {
        let shape = TaskOverride {
            container_overrides: Some(vec![ContainerOverride {
                name: Some("app".to_owned()),
                command: Some(vec!["a".to_owned(), "b".to_owned()]),
                cpu: Some(12),
                ..ContainerOverride::default()
            }]),
            ..TaskOverride::default()
        };
        let json = r#"{"containerOverrides":[{"name":"app","command":["a","b"],"cpu":12}]}"#;
        assert_eq!(json_length(&shape), json.len());
    }
}
