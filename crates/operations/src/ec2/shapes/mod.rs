//! The nouns as EC2 shows them, where more than one operation does.

pub(super) mod dhcp_options;
pub(super) mod egress_only_internet_gateway;
pub(super) mod internet_gateway;
pub(super) mod route_table;
pub(super) mod subnet;
pub(super) mod vpc;
