//! Reading shapes: the trait that each wire format implements.

use crate::{Schema, Timestamp};

/// A shape that was generated from an API model.
pub trait Shape: Sized {
    /// The static description of the shape.
    fn schema() -> &'static Schema;

    /// Reads the value that the reader stands on.
    fn read(reader: &mut dyn ShapeReader) -> Result<Self, ReadError>;
}

/// A value of a request, in some wire format, that a shape can be read from.
///
/// A reader stands on one value. The method called says what the shape expects there; a value of
/// another type is a [`ReadProblem::WrongType`] error. Members that the format marks as null are
/// passed over as if absent; members that the schema does not know are ignored. An error that a
/// callback returns goes through the reader, which adds the place with [`ReadError::inside`];
/// shapes do not.
pub trait ShapeReader {
    /// Calls `member` with the index (in `schema.members`) and a reader for each member present.
    fn read_structure(
        &mut self,
        schema: &'static Schema,
        member: &mut dyn FnMut(usize, &mut dyn ShapeReader) -> Result<(), ReadError>,
    ) -> Result<(), ReadError>;

    /// Calls `item` with a reader for each element, in order.
    fn read_list(
        &mut self,
        schema: &'static Schema,
        item: &mut dyn FnMut(&mut dyn ShapeReader) -> Result<(), ReadError>,
    ) -> Result<(), ReadError>;

    /// Calls `entry` with the key and a reader for the value of each entry.
    fn read_map(
        &mut self,
        schema: &'static Schema,
        entry: &mut dyn FnMut(String, &mut dyn ShapeReader) -> Result<(), ReadError>,
    ) -> Result<(), ReadError>;

    fn read_boolean(&mut self) -> Result<bool, ReadError>;
    fn read_integer(&mut self) -> Result<i32, ReadError>;
    fn read_long(&mut self) -> Result<i64, ReadError>;
    fn read_float(&mut self) -> Result<f32, ReadError>;
    fn read_double(&mut self) -> Result<f64, ReadError>;
    fn read_string(&mut self) -> Result<String, ReadError>;
    fn read_blob(&mut self) -> Result<Vec<u8>, ReadError>;
    fn read_timestamp(&mut self) -> Result<Timestamp, ReadError>;
    /// The value as JSON text.
    fn read_document(&mut self) -> Result<String, ReadError>;
}

/// Why a value could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReadProblem {
    /// The value has another type; both names are for people ("string", "list").
    WrongType {
        expected: &'static str,
        found: String,
    },
    /// A number does not fit, a timestamp or Base64 text does not parse, and the like.
    BadValue(String),
    /// Nested deeper or longer than the decoder allows.
    TooLarge(String),
}

/// An error with the place in the request, such as `containerDefinitions[0].memory`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.describe())]
pub struct ReadError {
    /// Innermost last; indices are written `[n]`.
    path: Vec<String>,
    pub problem: ReadProblem,
}

impl ReadError {
    pub fn new(problem: ReadProblem) -> Self {
        Self {
            path: Vec::new(),
            problem,
        }
    }

    /// Adds the name of the enclosing member, from the inside outwards.
    #[must_use]
    pub fn inside(mut self, segment: impl Into<String>) -> Self {
        self.path.insert(0, segment.into());
        self
    }

    /// The place as `a.b[2].c`; empty at the root.
    pub fn path(&self) -> String {
        let mut path = String::new();
        for segment in &self.path {
            if !path.is_empty() && !segment.starts_with('[') {
                path.push('.');
            }
            path.push_str(segment);
        }
        path
    }

    fn describe(&self) -> String {
        let problem = match &self.problem {
            ReadProblem::WrongType { expected, found } => {
                format!("expected {expected}, found {found}")
            }
            ReadProblem::BadValue(text) | ReadProblem::TooLarge(text) => text.clone(),
        };
        let path = self.path();
        if path.is_empty() {
            problem
        } else {
            format!("{path}: {problem}")
        }
    }
}
