//! JSON bodies: awsJson 1.0 and 1.1, restJson.

mod decode;
mod encode;

pub(crate) use decode::decode;
pub(crate) use encode::JsonWriter;
