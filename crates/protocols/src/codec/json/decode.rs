//! JSON text to a [`Value`], with bounds on depth and on the number of values.
//!
//! `serde_json` tokenises; the tree is built here, because its own `Value` has no bound on how
//! much memory a body of `[[],[],…` takes.

use std::fmt;

use serde::de::{DeserializeSeed, Error as _, MapAccess, SeqAccess, Visitor};

use crate::codec::DecodeError;
use crate::codec::value::{Budget, Value};

/// Decodes one JSON value that is the whole of `body`.
pub(crate) fn decode(body: &[u8]) -> Result<Value, DecodeError> {
    let mut budget = Budget::new();
    let mut deserializer = serde_json::Deserializer::from_slice(body);
    let seed = Seed {
        budget: &mut budget,
        depth: 0,
    };
    let value = seed.deserialize(&mut deserializer).and_then(|value| {
        deserializer.end()?;
        Ok(value)
    });
    // The parser's text names line and column and never quotes the body.
    value.map_err(|error| DecodeError::Malformed(error.to_string()))
}

struct Seed<'a> {
    budget: &'a mut Budget,
    depth: u32,
}

impl Seed<'_> {
    fn inner(&mut self) -> Seed<'_> {
        Seed {
            budget: self.budget,
            depth: self.depth + 1,
        }
    }
}

impl<'de> DeserializeSeed<'de> for Seed<'_> {
    type Value = Value;

    fn deserialize<D: serde::Deserializer<'de>>(self, source: D) -> Result<Value, D::Error> {
        if self.depth > Budget::MAX_DEPTH {
            return Err(D::Error::custom("nested too deeply"));
        }
        if self.budget.take().is_none() {
            return Err(D::Error::custom("too many values"));
        }
        source.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Seed<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Integer(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        #[expect(
            clippy::cast_precision_loss,
            reason = "beyond i64 only doubles are left"
        )]
        Ok(i64::try_from(value).map_or(Value::Float(value as f64), Value::Integer))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(Value::Float(value))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(Value::String(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut source: A) -> Result<Value, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = source.next_element_seed(self.inner())? {
            items.push(item);
        }
        Ok(Value::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut source: A) -> Result<Value, A::Error> {
        let mut entries = Vec::new();
        while let Some(key) = source.next_key::<String>()? {
            if self.budget.take().is_none() {
                return Err(A::Error::custom("too many values"));
            }
            entries.push((key, source.next_value_seed(self.inner())?));
        }
        Ok(Value::Map(entries))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn keeps_order_and_types() {
        let value = decode(br#"{"b":[1,2.5,"x",null,true],"a":{"b":-1}}"#).unwrap();
        let Value::Map(entries) = value else {
            panic!("not a map")
        };
        assert_eq!(entries[0].0, "b");
        assert_eq!(
            entries[1].1,
            Value::Map(vec![("b".into(), Value::Integer(-1))])
        );
    }

    #[test]
    fn refuses_what_would_take_too_much() {
        let deep = [vec![b'['; 100], vec![b']'; 100]].concat();
        assert!(decode(&deep).is_err());
        let many = format!("[{}0]", "0,".repeat(400_000));
        assert!(decode(many.as_bytes()).is_err());
        assert!(decode(b"{} {}").is_err());
    }

    proptest! {
        #[test]
        fn never_panics(body in proptest::collection::vec(any::<u8>(), 0..200)) {
            let _ = decode(&body);
        }
    }
}
