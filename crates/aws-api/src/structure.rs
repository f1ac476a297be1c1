//! Reading and writing structures member by member, for every structure in the same way.

use std::collections::BTreeMap;

use smithy::{Kind, ReadError, Schema, ShapeReader, ShapeWriter, Timestamp};

/// The members of a structure, by their index in its schema.
pub(crate) trait Members {
    /// Reads one member into its field.
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        let _ = member;
        Ok(())
    }

    /// Writes the members that are present, in the schema's order.
    fn write_members(&self, members: &mut MemberWriter<'_>) {
        let _ = members;
    }
}

/// A member of a request, not yet read.
pub(crate) struct MemberReader<'a> {
    pub(crate) index: usize,
    schema: &'static Schema,
    reader: &'a mut dyn ShapeReader,
}

impl MemberReader<'_> {
    pub(crate) fn read<T: Value>(self, field: &mut Option<T>) -> Result<(), ReadError> {
        *field = Some(T::read(self.schema, self.reader)?);
        Ok(())
    }
}

/// Takes the members of one structure.
pub(crate) struct MemberWriter<'a> {
    schema: &'static Schema,
    writer: &'a mut dyn ShapeWriter,
}

impl MemberWriter<'_> {
    pub(crate) fn write<T: Value>(&mut self, index: usize, field: Option<&T>) {
        if let (Some(value), Some(member)) = (field, self.schema.members.get(index)) {
            self.writer.member(member);
            value.write(member.schema, self.writer);
        }
    }
}

pub(crate) fn read_structure(
    members: &mut dyn Members,
    schema: &'static Schema,
    reader: &mut dyn ShapeReader,
) -> Result<(), ReadError> {
    reader.read_structure(schema, &mut |index, reader| {
        let Some(member) = schema.members.get(index) else {
            return Ok(());
        };
        let schema = member.schema;
        members.read_member(MemberReader {
            index,
            schema,
            reader,
        })
    })
}

pub(crate) fn write_structure(
    members: &dyn Members,
    schema: &'static Schema,
    writer: &mut dyn ShapeWriter,
) {
    writer.begin_structure(schema);
    members.write_members(&mut MemberWriter { schema, writer });
    writer.end_structure(schema);
}

/// A type that a member can have.
pub(crate) trait Value: Sized {
    fn read(schema: &'static Schema, reader: &mut dyn ShapeReader) -> Result<Self, ReadError>;
    fn write(&self, schema: &'static Schema, writer: &mut dyn ShapeWriter);
}

/// Makes a struct that has [`Members`] a shape with the given schema.
macro_rules! structure {
    ($type:ident, $schema:ident) => {
        impl smithy::Shape for $type {
            fn schema() -> &'static smithy::Schema {
                &schemas::$schema
            }

            fn read(reader: &mut dyn smithy::ShapeReader) -> Result<Self, smithy::ReadError> {
                let mut shape = Self::default();
                $crate::structure::read_structure(&mut shape, &schemas::$schema, reader)?;
                Ok(shape)
            }
        }

        impl smithy::WriteShape for $type {
            fn write(&self, writer: &mut dyn smithy::ShapeWriter) {
                $crate::structure::write_structure(self, &schemas::$schema, writer);
            }
        }

        impl $crate::structure::Value for $type {
            fn read(
                _: &'static smithy::Schema,
                reader: &mut dyn smithy::ShapeReader,
            ) -> Result<Self, smithy::ReadError> {
                <Self as smithy::Shape>::read(reader)
            }

            fn write(&self, _: &'static smithy::Schema, writer: &mut dyn smithy::ShapeWriter) {
                smithy::WriteShape::write(self, writer);
            }
        }

        impl std::fmt::Debug for $type {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                $crate::debug::format(self, formatter)
            }
        }
    };
}
pub(crate) use structure;

/// Implements [`Value`] for a type that readers and writers know.
macro_rules! scalar {
    ($type:ty, $read:ident, $write:ident) => {
        impl Value for $type {
            fn read(_: &'static Schema, reader: &mut dyn ShapeReader) -> Result<Self, ReadError> {
                reader.$read()
            }

            fn write(&self, schema: &'static Schema, writer: &mut dyn ShapeWriter) {
                writer.$write(schema, *self);
            }
        }
    };
}

scalar!(bool, read_boolean, boolean);
scalar!(i32, read_integer, integer);
scalar!(i64, read_long, long);
scalar!(f32, read_float, float);
scalar!(f64, read_double, double);
scalar!(Timestamp, read_timestamp, timestamp);

/// A string or, if the schema says so, a document as JSON text.
impl Value for String {
    fn read(schema: &'static Schema, reader: &mut dyn ShapeReader) -> Result<Self, ReadError> {
        match schema.kind {
            Kind::Document => reader.read_document(),
            _ => reader.read_string(),
        }
    }

    fn write(&self, schema: &'static Schema, writer: &mut dyn ShapeWriter) {
        match schema.kind {
            Kind::Document => writer.document(schema, self),
            _ => writer.string(schema, self),
        }
    }
}

/// A blob.
impl Value for Vec<u8> {
    fn read(_: &'static Schema, reader: &mut dyn ShapeReader) -> Result<Self, ReadError> {
        reader.read_blob()
    }

    fn write(&self, schema: &'static Schema, writer: &mut dyn ShapeWriter) {
        writer.blob(schema, self);
    }
}

impl<T: Value> Value for Vec<T> {
    fn read(schema: &'static Schema, reader: &mut dyn ShapeReader) -> Result<Self, ReadError> {
        let mut list = Vec::new();
        if let Some(element) = schema.members.first() {
            reader.read_list(schema, &mut |reader| {
                list.push(T::read(element.schema, reader)?);
                Ok(())
            })?;
        }
        Ok(list)
    }

    fn write(&self, schema: &'static Schema, writer: &mut dyn ShapeWriter) {
        if let Some(element) = schema.members.first() {
            writer.begin_list(schema, self.len());
            for value in self {
                writer.item();
                value.write(element.schema, writer);
            }
            writer.end_list();
        }
    }
}

impl<T: Value> Value for BTreeMap<String, T> {
    fn read(schema: &'static Schema, reader: &mut dyn ShapeReader) -> Result<Self, ReadError> {
        let mut map = BTreeMap::new();
        if let Some(value) = schema.members.get(1) {
            reader.read_map(schema, &mut |key, reader| {
                map.insert(key, T::read(value.schema, reader)?);
                Ok(())
            })?;
        }
        Ok(map)
    }

    fn write(&self, schema: &'static Schema, writer: &mut dyn ShapeWriter) {
        if let Some(member) = schema.members.get(1) {
            writer.begin_map(schema, self.len());
            for (key, value) in self {
                writer.key(key);
                value.write(member.schema, writer);
            }
            writer.end_map();
        }
    }
}

/// A member of the type of its own structure.
impl<T: Value> Value for Box<T> {
    fn read(schema: &'static Schema, reader: &mut dyn ShapeReader) -> Result<Self, ReadError> {
        T::read(schema, reader).map(Box::new)
    }

    fn write(&self, schema: &'static Schema, writer: &mut dyn ShapeWriter) {
        T::write(self, schema, writer);
    }
}
