//! Targets as requests name them: an address and a port, which may be the target group's.

use std::net::Ipv4Addr;

use aws_api::elbv2::TargetDescription;
use model::balancing::TargetGroup;
use model::network::Ipv4Cidr;
use smithy::ServiceError;

use super::errors::{invalid, unsupported};
use super::health_check::given;

/// Where targets outside of the VPC may be, with RFC 1918's ranges and RFC 6598's: nobody else's.
const PRIVATE_RANGES: [(Ipv4Addr, u8); 4] = [
    (Ipv4Addr::new(10, 0, 0, 0), 8),
    (Ipv4Addr::new(172, 16, 0, 0), 12),
    (Ipv4Addr::new(192, 168, 0, 0), 16),
    (Ipv4Addr::new(100, 64, 0, 0), 10),
];

/// The zone of targets that are in no zone of the VPC.
pub(super) const ALL_ZONES: &str = "all";

/// A target of a request.
#[derive(Debug, Clone)]
pub(super) struct NamedTarget {
    pub(super) address: Ipv4Addr,
    /// The target group's port, if there is none.
    port: Option<u16>,
    pub(super) availability_zone: Option<String>,
}

impl NamedTarget {
    pub(super) fn port(&self, group: &TargetGroup) -> u16 {
        self.port.unwrap_or(group.port)
    }
}

/// Reads the targets of a call that has to have some.
pub(super) fn read_some(
    targets: Option<Vec<TargetDescription>>,
) -> Result<Vec<NamedTarget>, ServiceError> {
    let targets = read(targets)?;
    if targets.is_empty() {
        return Err(invalid("At least one target must be specified"));
    }
    Ok(targets)
}

/// Reads the targets of a request, of which there may be none.
pub(super) fn read(
    targets: Option<Vec<TargetDescription>>,
) -> Result<Vec<NamedTarget>, ServiceError> {
    let targets = targets.unwrap_or_default().into_iter();
    targets.map(read_one).collect()
}

pub(super) fn is_private(address: Ipv4Addr) -> bool {
    PRIVATE_RANGES.into_iter().any(|(network, prefix_len)| {
        let range = Ipv4Cidr {
            network,
            prefix_len,
        };
        range.contains(address)
    })
}

fn read_one(target: TargetDescription) -> Result<NamedTarget, ServiceError> {
    if target.quic_server_id.is_some() {
        return Err(unsupported("QUIC server IDs"));
    }
    let Some(id) = given(target.id) else {
        return Err(invalid("A target ID must be specified"));
    };
    let Ok(address) = id.parse() else {
        return Err(invalid(format!(
            "The IP address '{id}' is not a valid IPv4 address"
        )));
    };
    let port = target.port.map(|port| {
        let fits = u16::try_from(port).ok().filter(|port| *port != 0);
        fits.ok_or_else(|| invalid(format!("Port '{port}' must be between 1 and 65535")))
    });
    Ok(NamedTarget {
        address,
        port: port.transpose()?,
        availability_zone: given(target.availability_zone),
    })
}
