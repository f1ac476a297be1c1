//! Application load balancers.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{
    LoadBalancerId, NetworkInterfaceId, SecurityGroupId, SubnetId, Tag, UnixMillis, VpcId,
};

/// An application load balancer as it was asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LoadBalancer {
    /// The last part of its ARN.
    pub id: LoadBalancerId,
    /// Unique in the region.
    pub name: String,
    pub scheme: Scheme,
    pub vpc_id: VpcId,
    /// At least one, each of another zone; sorted by zone.
    pub zones: Vec<LoadBalancerZone>,
    /// Not empty.
    pub security_groups: Vec<SecurityGroupId>,
    /// Attributes that were set, by AWS's key. The others have AWS's defaults.
    pub attributes: BTreeMap<String, String>,
    pub created_at: UnixMillis,
    /// When its data plane served its first plan; until then it is `provisioning`. Written by the
    /// reconciler.
    pub active_at: Option<UnixMillis>,
    pub tags: Vec<Tag>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Scheme {
    InternetFacing,
    Internal,
}

/// A zone that a load balancer has a node in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LoadBalancerZone {
    pub availability_zone: String,
    pub subnet_id: SubnetId,
    /// The node's network interface, whose owner the load balancer is.
    pub interface_id: NetworkInterfaceId,
}

impl LoadBalancer {
    /// The part of ARNs that says which load balancer it is: `app/<name>/<id>`.
    pub fn path(&self) -> String {
        format!("app/{}/{}", self.name, self.id)
    }

    /// The name that clients connect to.
    pub fn dns_name(&self, region: &str) -> String {
        dns_name(self.scheme, &self.name, &self.id, region)
    }
}

/// `*.localhost` is this machine for every resolver (RFC 6761 section 6.3).
pub(super) fn dns_name(scheme: Scheme, name: &str, id: &LoadBalancerId, region: &str) -> String {
    let prefix = match scheme {
        Scheme::InternetFacing => "",
        Scheme::Internal => "internal-",
    };
    // AWS has a decimal number here, which is another than the id.
    let number = u64::from_str_radix(id.as_str(), 16).unwrap_or_default() % 10_000_000_000;
    let name = name.to_ascii_lowercase();
    format!("{prefix}{name}-{number}.{region}.elb.localhost")
}
