//! The VPC part of EC2, as far as tasks need it: VPCs, subnets, security groups, interfaces.

use std::net::Ipv4Addr;

use serde::{Deserialize, Serialize};

use crate::{NetworkInterfaceId, SecurityGroupId, SubnetId, Tag, TaskId, UnixMillis, VpcId};

/// An IPv4 range such as `172.31.0.0/16`; host bits are zero.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Ipv4Cidr {
    pub network: Ipv4Addr,
    pub prefix_len: u8,
}

impl Ipv4Cidr {
    /// The range that `address` lies in; `None` when `prefix_len` is above 32.
    pub fn new(address: Ipv4Addr, prefix_len: u8) -> Option<Self> {
        let mask = mask(prefix_len)?;
        Some(Self {
            network: Ipv4Addr::from_bits(address.to_bits() & mask),
            prefix_len,
        })
    }

    pub fn contains(&self, address: Ipv4Addr) -> bool {
        mask(self.prefix_len).is_some_and(|mask| address.to_bits() & mask == self.network.to_bits())
    }

    /// How many addresses the range has.
    pub fn len(&self) -> u64 {
        1_u64 << (32 - u32::from(self.prefix_len.min(32)))
    }

    /// Never: a range has at least one address.
    pub fn is_empty(&self) -> bool {
        false
    }

    /// The n-th address of the range.
    pub fn nth(&self, n: u32) -> Option<Ipv4Addr> {
        (u64::from(n) < self.len()).then(|| Ipv4Addr::from_bits(self.network.to_bits() + n))
    }
}

fn mask(prefix_len: u8) -> Option<u32> {
    match prefix_len {
        0 => Some(0),
        1..=32 => Some(u32::MAX << (32 - u32::from(prefix_len))),
        _ => None,
    }
}

impl std::fmt::Display for Ipv4Cidr {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}/{}", self.network, self.prefix_len)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Vpc {
    pub id: VpcId,
    pub cidr: Ipv4Cidr,
    pub is_default: bool,
    pub tags: Vec<Tag>,
}

impl Vpc {
    /// The address of the VPC's resolver: the base of the range plus two.
    pub fn resolver(&self) -> Ipv4Addr {
        Ipv4Addr::from_bits(self.cidr.network.to_bits().saturating_add(2))
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
    pub tags: Vec<Tag>,
}

impl Subnet {
    /// The router's address: the first after the network address (AWS reserves the first four).
    pub fn gateway(&self) -> Ipv4Addr {
        Ipv4Addr::from_bits(self.cidr.network.to_bits() + 1)
    }
}

/// How many addresses at the start of a subnet AWS keeps for itself; the last one is kept too.
pub const SUBNET_RESERVED_FIRST: u32 = 4;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SecurityGroup {
    pub id: SecurityGroupId,
    pub vpc_id: VpcId,
    pub name: String,
    pub description: String,
    pub tags: Vec<Tag>,
}

/// A network interface; for now every one belongs to a task.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NetworkInterface {
    pub id: NetworkInterfaceId,
    pub vpc_id: VpcId,
    pub subnet_id: SubnetId,
    pub availability_zone: String,
    pub private_address: Ipv4Addr,
    pub private_dns_name: String,
    /// From the instance's public pool, when the task asked for one.
    pub public_address: Option<Ipv4Addr>,
    /// Six bytes with the locally administered bit, as `02:…`.
    pub mac_address: String,
    pub security_groups: Vec<SecurityGroupId>,
    pub description: String,
    pub task_id: TaskId,
    /// `attachmentId` of the task's attachment, a UUID.
    pub attachment_id: String,
    pub created_at: UnixMillis,
    pub tags: Vec<Tag>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_know_their_addresses() {
        let cidr = Ipv4Cidr::new(Ipv4Addr::new(172, 31, 21, 9), 20).unwrap();
        assert_eq!(cidr.to_string(), "172.31.16.0/20");
        assert_eq!(cidr.len(), 4096);
        assert!(cidr.contains(Ipv4Addr::new(172, 31, 31, 255)));
        assert!(!cidr.contains(Ipv4Addr::new(172, 31, 32, 0)));
        assert_eq!(cidr.nth(4095), Some(Ipv4Addr::new(172, 31, 31, 255)));
        assert_eq!(cidr.nth(4096), None);
        assert_eq!(Ipv4Cidr::new(Ipv4Addr::UNSPECIFIED, 33), None);
    }
}
