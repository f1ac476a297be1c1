//! Fields of JSON events: the ones that a query names, found in one pass, or all of them.
//!
//! Members of members are named with dots, elements of arrays by their number: `a.b`, `a.0`.
//! Objects, arrays and nulls are no fields themselves.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::value::Value;

/// AWS's limit of fields that are discovered in one event.
const MAX_FIELDS: usize = 200;

/// Names of fields as a tree of their parts.
#[derive(Debug, Default)]
pub(crate) struct Wanted {
    slot: Option<usize>,
    parts: BTreeMap<String, Self>,
}

impl Wanted {
    /// Adds a name and the slot that its value goes to.
    pub(crate) fn add(&mut self, name: &str, slot: usize) {
        let mut node = self;
        for part in name.split('.') {
            node = node.parts.entry(part.to_owned()).or_default();
        }
        node.slot = Some(slot);
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.parts.is_empty()
    }

    /// Puts the values of the fields that the event has into their slots. A message that is not
    /// one JSON object or array has none.
    pub(crate) fn find<'e>(&self, message: &'e str, values: &mut [Value<'e>]) {
        if !is_json(message) {
            return;
        }
        let mut found = Vec::new();
        let mut input = serde_json::Deserializer::from_str(message);
        let sink = Within {
            node: Some(self),
            found: &mut found,
        };
        if sink.deserialize(&mut input).is_ok() && input.end().is_ok() {
            for (slot, value) in found {
                if let Some(place) = values.get_mut(slot) {
                    *place = value;
                }
            }
        }
    }

    /// What is wanted below a name, which may itself have dots.
    fn below(&self, name: &str) -> Option<&Self> {
        if let Some(node) = self.parts.get(name) {
            return Some(node);
        }
        if !name.contains('.') {
            return None;
        }
        let mut node = self;
        for part in name.split('.') {
            node = node.parts.get(part)?;
        }
        Some(node)
    }
}

/// Every field of a JSON event with its value as a text, up to AWS's limit, in the event's order.
pub fn all(message: &str) -> Vec<(String, String)> {
    let mut fields = Vec::new();
    if is_json(message)
        && let Ok(event) = serde_json::from_str::<serde_json::Value>(message)
    {
        flatten(&event, &mut String::new(), &mut fields);
    }
    fields
}

fn is_json(message: &str) -> bool {
    message.trim_start().starts_with(['{', '['])
}

/// Recursion is bounded by the depth that `serde_json` reads.
fn flatten(value: &serde_json::Value, name: &mut String, fields: &mut Vec<(String, String)>) {
    use serde_json::Value as Json;

    if fields.len() >= MAX_FIELDS {
        return;
    }
    let length = name.len();
    let mut inside = |part: &str, value: &Json| {
        if length > 0 {
            name.push('.');
        }
        name.push_str(part);
        flatten(value, name, fields);
        name.truncate(length);
    };
    match value {
        Json::Object(members) => members.iter().for_each(|(part, value)| inside(part, value)),
        Json::Array(elements) => {
            for (index, value) in elements.iter().enumerate() {
                inside(&index.to_string(), value);
            }
        }
        Json::Null => {}
        Json::Bool(truth) => fields.push((name.clone(), u8::from(*truth).to_string())),
        Json::Number(number) => fields.push((name.clone(), number.to_string())),
        Json::String(text) => fields.push((name.clone(), text.clone())),
    }
}

/// One value of the event, and what is wanted of it.
struct Within<'w, 'f, 'e> {
    node: Option<&'w Wanted>,
    found: &'f mut Vec<(usize, Value<'e>)>,
}

impl<'e> Within<'_, '_, 'e> {
    fn put(self, value: Value<'e>) {
        if let Some(slot) = self.node.and_then(|node| node.slot) {
            self.found.push((slot, value));
        }
    }
}

impl<'e> DeserializeSeed<'e> for Within<'_, '_, 'e> {
    type Value = ();

    fn deserialize<D: Deserializer<'e>>(self, input: D) -> Result<(), D::Error> {
        if self.node.is_none() {
            return input.deserialize_ignored_any(IgnoredAny).map(drop);
        }
        input.deserialize_any(self)
    }
}

impl<'e> Visitor<'e> for Within<'_, '_, 'e> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }

    fn visit_bool<E>(self, value: bool) -> Result<(), E> {
        self.put(Value::Bool(value));
        Ok(())
    }

    fn visit_i64<E>(self, value: i64) -> Result<(), E> {
        self.put(Value::Int(value));
        Ok(())
    }

    fn visit_u64<E>(self, value: u64) -> Result<(), E> {
        self.put(match i64::try_from(value) {
            Ok(value) => Value::Int(value),
            Err(_) => Value::text(value.to_string()),
        });
        Ok(())
    }

    fn visit_f64<E>(self, value: f64) -> Result<(), E> {
        self.put(Value::Float(value));
        Ok(())
    }

    fn visit_borrowed_str<E>(self, value: &'e str) -> Result<(), E> {
        self.put(Value::text(value));
        Ok(())
    }

    fn visit_str<E>(self, value: &str) -> Result<(), E> {
        self.put(Value::text(value.to_owned()));
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'e>>(self, mut elements: A) -> Result<(), A::Error> {
        let Self { node, found } = self;
        let mut index = 0_usize;
        loop {
            let node = node.filter(|node| !node.parts.is_empty());
            let node = node.and_then(|node| node.below(&index.to_string()));
            let element = Within {
                node,
                found: &mut *found,
            };
            if elements.next_element_seed(element)?.is_none() {
                return Ok(());
            }
            index += 1;
        }
    }

    fn visit_map<A: MapAccess<'e>>(self, mut members: A) -> Result<(), A::Error> {
        let Self { node, found } = self;
        while let Some(Key(name)) = members.next_key_seed(KeySeed)? {
            let node = node.and_then(|node| node.below(&name));
            members.next_value_seed(Within {
                node,
                found: &mut *found,
            })?;
        }
        Ok(())
    }
}

/// The name of a member, borrowed when it has no escapes.
struct Key<'e>(Cow<'e, str>);

struct KeySeed;

impl<'e> DeserializeSeed<'e> for KeySeed {
    type Value = Key<'e>;

    fn deserialize<D: Deserializer<'e>>(self, input: D) -> Result<Key<'e>, D::Error> {
        input.deserialize_str(self)
    }
}

impl<'e> Visitor<'e> for KeySeed {
    type Value = Key<'e>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    fn visit_borrowed_str<E>(self, name: &'e str) -> Result<Key<'e>, E> {
        Ok(Key(Cow::Borrowed(name)))
    }

    fn visit_str<E>(self, name: &str) -> Result<Key<'e>, E> {
        Ok(Key(Cow::Owned(name.to_owned())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const EVENT: &str = r#" {"level": "ERROR", "n": 3, "f": 1.5, "on": true, "none": null,
        "a": {"b": {"c": "deep"}, "b.c": "dotted"}, "list": [{"id": 7}, "x"], "x.y": "z",
        "big": 18446744073709551615, "esc": "a\"b"} "#;

    #[test]
    fn wanted_fields() {
        let names = [
            "level",
            "n",
            "f",
            "on",
            "none",
            "list.0.id",
            "list.1",
            "x.y",
            "a",
            "missing",
            "big",
            "esc",
            "level.x",
        ];
        let mut wanted = Wanted::default();
        for (slot, name) in names.iter().enumerate() {
            wanted.add(name, slot);
        }
        let mut values = vec![Value::Null; names.len()];
        wanted.find(EVENT, &mut values);
        let texts: Vec<Option<String>> = values
            .iter()
            .map(|value| value.to_text().map(Cow::into_owned))
            .collect();
        let texts: Vec<Option<&str>> = texts.iter().map(Option::as_deref).collect();
        assert_eq!(
            texts,
            [
                Some("ERROR"),
                Some("3"),
                Some("1.5"),
                Some("1"),
                None,
                Some("7"),
                Some("x"),
                Some("z"),
                None,
                None,
                Some("18446744073709551615"),
                Some("a\"b"),
                None
            ]
        );
        assert_eq!(all(EVENT).len(), 11);
    }

    #[test]
    fn events_that_are_no_json_have_no_fields() {
        let mut wanted = Wanted::default();
        wanted.add("a", 0);
        for message in [
            "",
            "text",
            "{\"a\": 1",
            "{\"a\": 1} tail",
            "\"a\"",
            "[[[",
            "{\"a\":{}}",
        ] {
            let mut values = [Value::Null];
            wanted.find(message, &mut values);
            assert_eq!(values, [Value::Null], "{message}");
        }
        // Deeper than what is read: no fields. What nobody asked for may be as deep as it likes.
        let deep = format!("{{\"a\": {}{}}}", "[".repeat(100_000), "]".repeat(100_000));
        let mut values = [Value::Null];
        let mut wanted = Wanted::default();
        wanted.add(&vec!["a.0"; 200].join("."), 0);
        wanted.find(&deep, &mut values);
        assert_eq!(values, [Value::Null]);
        assert!(all(&deep).is_empty());
    }

    proptest! {
        #[test]
        fn finding_never_panics(json in "[\\[\\]{}\",:a-c0-9. ]{0,60}", name in "[a-c0-9.]{0,5}") {
            let mut wanted = Wanted::default();
            wanted.add(&name, 0);
            wanted.find(&json, &mut [Value::Null]);
            all(&json);
        }
    }
}
