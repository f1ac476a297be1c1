//! Elastic Load Balancing: what may be configured, and which rule takes a request.

pub mod attributes;
pub mod conditions;
pub mod glob;
pub mod matcher;
pub mod redirect;
pub mod validate;
