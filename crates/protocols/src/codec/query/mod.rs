//! Form-encoded parameters: awsQuery and ec2Query requests.

mod reader;
mod tree;

pub(crate) use reader::{Dialect, QueryReader};
pub(crate) use tree::{Node, parse_pairs};
