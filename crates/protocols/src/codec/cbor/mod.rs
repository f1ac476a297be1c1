//! CBOR bodies (RFC 8949): rpcv2Cbor.

mod decode;
mod encode;

pub(crate) use decode::decode;
pub(crate) use encode::CborWriter;
