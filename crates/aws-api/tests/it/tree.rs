//! A wire format without bytes: shapes as trees, and samples made from schemas.

use smithy::{
    Kind, Member, ReadError, ReadProblem, Schema, ShapeReader, ShapeWriter, Timestamp, WriteShape,
};

/// A value of a shape. Structures have their members by name.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Tree {
    Boolean(bool),
    Integer(i32),
    Long(i64),
    Float(f32),
    Double(f64),
    String(String),
    Blob(Vec<u8>),
    Timestamp(Timestamp),
    Document(String),
    List(Vec<Tree>),
    Entries(Vec<(String, Tree)>),
}

/// A value in which every member is present, every list and map has one entry, and no two scalars
/// are equal if their type allows. A structure inside itself is left out.
pub(crate) fn sample(schema: &'static Schema) -> Tree {
    Sampler {
        open: Vec::new(),
        count: 0,
    }
    .value(schema)
    .expect("the outermost shape is not inside itself")
}

/// The tree that a shape writes.
pub(crate) fn write(shape: &dyn WriteShape) -> Tree {
    let mut writer = TreeWriter::default();
    shape.write(&mut writer);
    assert!(writer.open.is_empty(), "something was begun and not ended");
    writer.done.expect("the shape wrote nothing")
}

/// Reads shapes from a tree.
pub(crate) struct TreeReader<'a>(pub(crate) &'a Tree);

struct Sampler {
    open: Vec<&'static str>,
    count: u8,
}

impl Sampler {
    fn value(&mut self, schema: &'static Schema) -> Option<Tree> {
        self.count = self.count.wrapping_add(1);
        let count = self.count;
        Some(match schema.kind {
            Kind::Boolean => Tree::Boolean(count.is_multiple_of(2)),
            Kind::Integer => Tree::Integer(count.into()),
            Kind::Long => Tree::Long(count.into()),
            Kind::Float => Tree::Float(count.into()),
            Kind::Double => Tree::Double(count.into()),
            Kind::String => Tree::String(format!("text {count}")),
            Kind::Blob => Tree::Blob(vec![count]),
            Kind::Timestamp => Tree::Timestamp(Timestamp::from_millis(count.into())),
            Kind::Document => Tree::Document(count.to_string()),
            Kind::List => Tree::List(vec![self.value(schema.members[0].schema)?]),
            Kind::Map => {
                let value = self.value(schema.members[1].schema)?;
                Tree::Entries(vec![(format!("key {count}"), value)])
            }
            Kind::Structure | Kind::Union => {
                if self.open.contains(&schema.name) {
                    return None;
                }
                self.open.push(schema.name);
                let members = schema.members.iter().filter_map(|member| {
                    let value = self.value(member.schema)?;
                    Some((member.name.to_owned(), value))
                });
                let members = members.collect();
                self.open.pop();
                Tree::Entries(members)
            }
        })
    }
}

impl TreeReader<'_> {
    fn wrong<T>(&self, expected: &'static str) -> Result<T, ReadError> {
        let found = format!("{:?}", self.0);
        Err(ReadError::new(ReadProblem::WrongType { expected, found }))
    }
}

macro_rules! read_scalars {
    ($($method:ident $variant:ident $type:ty,)*) => {
        $(fn $method(&mut self) -> Result<$type, ReadError> {
            match self.0 {
                Tree::$variant(value) => Ok(value.clone()),
                _ => self.wrong(stringify!($variant)),
            }
        })*
    };
}

impl ShapeReader for TreeReader<'_> {
    fn read_structure(
        &mut self,
        schema: &'static Schema,
        member: &mut dyn FnMut(usize, &mut dyn ShapeReader) -> Result<(), ReadError>,
    ) -> Result<(), ReadError> {
        let Tree::Entries(entries) = self.0 else {
            return self.wrong("structure");
        };
        for (name, value) in entries {
            if let Some(index) = schema.member_index(name) {
                member(index, &mut TreeReader(value)).map_err(|error| error.inside(name))?;
            }
        }
        Ok(())
    }

    fn read_list(
        &mut self,
        _: &'static Schema,
        item: &mut dyn FnMut(&mut dyn ShapeReader) -> Result<(), ReadError>,
    ) -> Result<(), ReadError> {
        let Tree::List(values) = self.0 else {
            return self.wrong("list");
        };
        values
            .iter()
            .try_for_each(|value| item(&mut TreeReader(value)))
    }

    fn read_map(
        &mut self,
        _: &'static Schema,
        entry: &mut dyn FnMut(String, &mut dyn ShapeReader) -> Result<(), ReadError>,
    ) -> Result<(), ReadError> {
        let Tree::Entries(entries) = self.0 else {
            return self.wrong("map");
        };
        entries
            .iter()
            .try_for_each(|(key, value)| entry(key.clone(), &mut TreeReader(value)))
    }

    read_scalars! {
        read_boolean Boolean bool,
        read_integer Integer i32,
        read_long Long i64,
        read_float Float f32,
        read_double Double f64,
        read_string String String,
        read_blob Blob Vec<u8>,
        read_timestamp Timestamp Timestamp,
        read_document Document String,
    }
}

/// Builds a tree; a value goes into the innermost open list or structure.
#[derive(Default)]
struct TreeWriter {
    open: Vec<Tree>,
    /// The names that values yet to come belong to.
    names: Vec<String>,
    done: Option<Tree>,
}

impl TreeWriter {
    fn put(&mut self, value: Tree) {
        match self.open.last_mut() {
            Some(Tree::List(values)) => values.push(value),
            Some(Tree::Entries(entries)) => {
                let name = self.names.pop().expect("a value without a name");
                entries.push((name, value));
            }
            Some(_) => unreachable!("only lists and entries are opened"),
            None => self.done = Some(value),
        }
    }

    fn close(&mut self) {
        let value = self.open.pop().expect("an end without a begin");
        self.put(value);
    }
}

macro_rules! write_scalars {
    ($($method:ident $variant:ident $type:ty,)*) => {
        $(fn $method(&mut self, schema: &'static Schema, value: $type) {
            assert_eq!(schema.kind, Kind::$variant, "{}", schema.name);
            self.put(Tree::$variant(value.to_owned()));
        })*
    };
}

impl ShapeWriter for TreeWriter {
    fn begin_structure(&mut self, schema: &'static Schema) {
        assert!(
            matches!(schema.kind, Kind::Structure | Kind::Union),
            "{}",
            schema.name
        );
        self.open.push(Tree::Entries(Vec::new()));
    }

    fn member(&mut self, member: &'static Member) {
        self.names.push(member.name.to_owned());
    }

    fn end_structure(&mut self, _: &'static Schema) {
        self.close();
    }

    fn begin_list(&mut self, schema: &'static Schema, _: usize) {
        assert_eq!(schema.kind, Kind::List, "{}", schema.name);
        self.open.push(Tree::List(Vec::new()));
    }

    fn item(&mut self) {}

    fn end_list(&mut self) {
        self.close();
    }

    fn begin_map(&mut self, schema: &'static Schema, _: usize) {
        assert_eq!(schema.kind, Kind::Map, "{}", schema.name);
        self.open.push(Tree::Entries(Vec::new()));
    }

    fn key(&mut self, key: &str) {
        self.names.push(key.to_owned());
    }

    fn end_map(&mut self) {
        self.close();
    }

    write_scalars! {
        boolean Boolean bool,
        integer Integer i32,
        long Long i64,
        float Float f32,
        double Double f64,
        string String &str,
        blob Blob &[u8],
        timestamp Timestamp Timestamp,
        document Document &str,
    }
}
