//! Writing shapes: the trait that each wire format implements.

use crate::{Member, Schema, Timestamp};

/// Receives a shape as a sequence of events.
///
/// Between `begin_structure` and `end_structure` come, for each member that is present, one call
/// of [`member`](Self::member) and then the value. Between `begin_list` and `end_list` come the
/// values, each announced by [`item`](Self::item). Between `begin_map` and `end_map` come the
/// values, each announced by [`key`](Self::key).
pub trait ShapeWriter {
    fn begin_structure(&mut self, schema: &'static Schema);
    fn member(&mut self, member: &'static Member);
    fn end_structure(&mut self, schema: &'static Schema);
    fn begin_list(&mut self, schema: &'static Schema, len: usize);
    fn item(&mut self);
    fn end_list(&mut self);
    fn begin_map(&mut self, schema: &'static Schema, len: usize);
    fn key(&mut self, key: &str);
    fn end_map(&mut self);

    // Scalars come with the schema of their shape, which carries the model's limits.
    fn boolean(&mut self, schema: &'static Schema, value: bool);
    fn integer(&mut self, schema: &'static Schema, value: i32);
    fn long(&mut self, schema: &'static Schema, value: i64);
    fn float(&mut self, schema: &'static Schema, value: f32);
    fn double(&mut self, schema: &'static Schema, value: f64);
    fn string(&mut self, schema: &'static Schema, value: &str);
    fn blob(&mut self, schema: &'static Schema, value: &[u8]);
    fn timestamp(&mut self, schema: &'static Schema, value: Timestamp);
    /// A value given as JSON text.
    fn document(&mut self, schema: &'static Schema, json: &str);
}
