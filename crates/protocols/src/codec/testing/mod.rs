//! Shapes for tests that have a schema but no type: they are JSON values.
//!
//! Blobs are Base64 strings, timestamps are milliseconds, documents are JSON text.

pub(crate) mod schemas;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value};
use smithy::{Kind, ReadError, Schema, ShapeReader, ShapeWriter, Timestamp, WriteShape};

/// A JSON value that writes itself as its schema says.
#[derive(Debug)]
pub(crate) struct Json {
    schema: &'static Schema,
    value: Value,
}

impl Json {
    pub(crate) fn new(schema: &'static Schema, text: &str) -> Self {
        Self {
            schema,
            value: serde_json::from_str(text).unwrap(),
        }
    }

    pub(crate) fn of(schema: &'static Schema, value: Value) -> Self {
        Self { schema, value }
    }
}

impl WriteShape for Json {
    fn write(&self, writer: &mut dyn ShapeWriter) {
        write(self.schema, &self.value, writer);
    }
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "tests choose values that fit"
)]
fn write(schema: &'static Schema, value: &Value, writer: &mut dyn ShapeWriter) {
    match schema.kind {
        Kind::Structure | Kind::Union => {
            writer.begin_structure(schema);
            for member in schema.members {
                if let Some(value) = value.get(member.name) {
                    writer.member(member);
                    write(member.schema, value, writer);
                }
            }
            writer.end_structure(schema);
        }
        Kind::List => {
            let items = value.as_array().unwrap();
            writer.begin_list(schema, items.len());
            for item in items {
                writer.item();
                write(schema.members[0].schema, item, writer);
            }
            writer.end_list();
        }
        Kind::Map => {
            let entries = value.as_object().unwrap();
            writer.begin_map(schema, entries.len());
            for (key, value) in entries {
                writer.key(key);
                write(schema.members[1].schema, value, writer);
            }
            writer.end_map();
        }
        Kind::Boolean => writer.boolean(schema, value.as_bool().unwrap()),
        Kind::Integer => writer.integer(schema, value.as_i64().unwrap() as i32),
        Kind::Long => writer.long(schema, value.as_i64().unwrap()),
        Kind::Float => writer.float(schema, value.as_f64().unwrap() as f32),
        Kind::Double => writer.double(schema, value.as_f64().unwrap()),
        Kind::String => writer.string(schema, value.as_str().unwrap()),
        Kind::Blob => writer.blob(schema, &STANDARD.decode(value.as_str().unwrap()).unwrap()),
        Kind::Timestamp => {
            writer.timestamp(schema, Timestamp::from_millis(value.as_i64().unwrap()));
        }
        Kind::Document => writer.document(schema, value.as_str().unwrap()),
    }
}

/// Reads a value as its schema says.
pub(crate) fn read(
    schema: &'static Schema,
    reader: &mut dyn ShapeReader,
) -> Result<Value, ReadError> {
    Ok(match schema.kind {
        Kind::Structure | Kind::Union => {
            let mut object = Map::new();
            reader.read_structure(schema, &mut |index, reader| {
                let member = &schema.members[index];
                object.insert(member.name.to_owned(), read(member.schema, reader)?);
                Ok(())
            })?;
            object.into()
        }
        Kind::List => {
            let mut items = Vec::new();
            reader.read_list(schema, &mut |reader| {
                items.push(read(schema.members[0].schema, reader)?);
                Ok(())
            })?;
            items.into()
        }
        Kind::Map => {
            let mut object = Map::new();
            reader.read_map(schema, &mut |key, reader| {
                object.insert(key, read(schema.members[1].schema, reader)?);
                Ok(())
            })?;
            object.into()
        }
        Kind::Boolean => reader.read_boolean()?.into(),
        Kind::Integer => reader.read_integer()?.into(),
        Kind::Long => reader.read_long()?.into(),
        Kind::Float => reader.read_float()?.into(),
        Kind::Double => reader.read_double()?.into(),
        Kind::String => reader.read_string()?.into(),
        Kind::Blob => STANDARD.encode(reader.read_blob()?).into(),
        Kind::Timestamp => reader.read_timestamp()?.millis().into(),
        Kind::Document => reader.read_document()?.into(),
    })
}
