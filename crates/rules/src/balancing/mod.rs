//! Elastic Load Balancing: what may be configured, and which rule takes a request.

pub mod attributes;
pub mod plan;
