//! VPCs and subnets, and what is set for a whole VPC: DHCP options and flow logs.

use std::net::{Ipv4Addr, Ipv6Addr};

use serde::{Deserialize, Serialize};

use super::{Ipv4Cidr, Ipv6Cidr};
use crate::{DhcpOptionsId, FlowLogId, NetworkInterfaceId, SubnetId, Tag, UnixMillis, VpcId};

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Vpc {
    pub id: VpcId,
    /// The primary range.
    pub cidr: Ipv4Cidr,
    /// Ranges that were associated later.
    #[serde(default)]
    pub secondary_cidrs: Vec<CidrAssociation>,
    /// Its /56, of the instance's own range of local addresses.
    #[serde(default)]
    pub ipv6: Option<Ipv6Association>,
    pub is_default: bool,
    /// `enableDnsSupport`.
    #[serde(default = "yes")]
    pub dns_support: bool,
    /// `enableDnsHostnames`.
    #[serde(default)]
    pub dns_hostnames: bool,
    /// `None` is the `default` set: the VPC's own resolver and the region's domain.
    #[serde(default)]
    pub dhcp_options_id: Option<DhcpOptionsId>,
    pub tags: Vec<Tag>,
}

/// A secondary range of a VPC.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CidrAssociation {
    /// `vpc-cidr-assoc-` and 17 hexadecimal digits.
    pub id: String,
    pub cidr: Ipv4Cidr,
}

/// An IPv6 range of a VPC or a subnet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ipv6Association {
    /// `vpc-cidr-assoc-` or `subnet-cidr-assoc-` and 17 hexadecimal digits.
    pub id: String,
    pub cidr: Ipv6Cidr,
}

impl Vpc {
    /// The address of the VPC's resolver: the base of the primary range plus two.
    pub fn resolver(&self) -> Ipv4Addr {
        Ipv4Addr::from_bits(self.cidr.network.to_bits().saturating_add(2))
    }

    /// Every range, the primary one first.
    pub fn cidrs(&self) -> impl Iterator<Item = Ipv4Cidr> + '_ {
        let secondary = self.secondary_cidrs.iter();
        std::iter::once(self.cidr).chain(secondary.map(|association| association.cidr))
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Subnet {
    pub id: SubnetId,
    pub vpc_id: VpcId,
    pub cidr: Ipv4Cidr,
    /// Such as `us-east-1a`.
    pub availability_zone: String,
    /// Such as `use1-az1`.
    pub availability_zone_id: String,
    /// The default subnet of its zone.
    pub is_default: bool,
    pub map_public_ip_on_launch: bool,
    /// Its part of the VPC's range: a /64, /60 or /56.
    #[serde(default)]
    pub ipv6: Option<Ipv6Association>,
    #[serde(default)]
    pub assign_ipv6_address_on_creation: bool,
    pub tags: Vec<Tag>,
}

impl Subnet {
    /// The router's address: the first after the network address (AWS reserves the first four).
    pub fn gateway(&self) -> Ipv4Addr {
        Ipv4Addr::from_bits(self.cidr.network.to_bits() + 1)
    }

    /// The IPv6 address for these random bits, none of those that AWS keeps; `None` without a
    /// range. The address is so unlikely to have been anybody's that nobody need look.
    pub fn random_ipv6_address(&self, bits: u128) -> Option<Ipv6Addr> {
        let range = self.ipv6.as_ref()?.cidr;
        let address = range.with_host_bits(bits);
        let reserved = range.with_host_bits(SUBNET_IPV6_RESERVED_FIRST);
        Some(if address < reserved || address == range.last() {
            reserved
        } else {
            address
        })
    }
}

/// How many IPv6 addresses at the start of a subnet AWS keeps for itself; the last one is kept too.
pub const SUBNET_IPV6_RESERVED_FIRST: u128 = 4;

/// How many addresses at the start of a subnet AWS keeps for itself; the last one is kept too.
pub const SUBNET_RESERVED_FIRST: u32 = 4;

/// What tasks find in `/etc/resolv.conf`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DhcpOptions {
    pub id: DhcpOptionsId,
    pub domain_name: Option<String>,
    /// Addresses; `AmazonProvidedDNS` is the VPC's resolver.
    pub domain_name_servers: Vec<String>,
    pub tags: Vec<Tag>,
}

/// Records of what the interfaces of a resource sent, received and were refused.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FlowLog {
    pub id: FlowLogId,
    pub vpc_id: VpcId,
    pub resource: FlowLogResource,
    pub traffic_type: TrafficType,
    /// Log group of CloudWatch Logs.
    pub log_group: String,
    pub deliver_logs_permission_arn: Option<String>,
    /// 60 or 600.
    pub max_aggregation_seconds: u32,
    /// The fields of a record, as `${version} ${account-id} …`.
    pub log_format: String,
    pub created_at: UnixMillis,
    pub tags: Vec<Tag>,
}

/// Whose interfaces are watched.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum FlowLogResource {
    Vpc(VpcId),
    Subnet(SubnetId),
    NetworkInterface(NetworkInterfaceId),
}

/// Which verdicts are recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum TrafficType {
    Accept,
    Reject,
    All,
}

fn yes() -> bool {
    true
}
