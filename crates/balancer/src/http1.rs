//! HTTP/1.0 and HTTP/1.1 as they are on the wire: heads, bodies, and what is written. Of who sends
//! what to whom it knows nothing.
//!
//! Requests are read strictly. What remains open to interpretation is classified, and nothing is
//! forwarded as it came: heads and chunks are written anew.

pub(crate) mod body;
pub(crate) mod fields;
pub(crate) mod request;
pub(crate) mod response;
pub(crate) mod wire;
