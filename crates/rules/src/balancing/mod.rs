//! Elastic Load Balancing: what may be configured, which rule takes a request, and what a data plane
//! has to serve.

pub mod attributes;
pub mod conditions;
pub mod glob;
pub mod matcher;
pub mod plan;
pub mod redirect;
pub mod users;
pub mod validate;
