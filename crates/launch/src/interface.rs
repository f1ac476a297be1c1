//! What every new network interface has, whoever it is for: addresses that are free, a name and a
//! MAC address. Who it is for and where it goes is decided by its maker.

use std::collections::BTreeSet;
use std::net::Ipv4Addr;

use model::network::{InterfaceOwner, Ipv4Cidr, NetworkInterface, SUBNET_RESERVED_FIRST, Subnet};
use model::{NetworkInterfaceId, SecurityGroupId, Tag, UnixMillis};
use rules::dhcp::internal_domain;
use rules::placement;

use crate::identity::Random;

/// An interface as its maker wants it.
#[derive(Debug, Clone)]
pub struct NewInterface<'a> {
    pub subnet: &'a Subnet,
    /// Free, and of the subnet.
    pub private_address: Ipv4Addr,
    /// Free, or the elastic address that is associated in the same transaction.
    pub public_address: Option<Ipv4Addr>,
    /// Whether it gets an address of IPv6, where the subnet has them.
    pub ipv6: bool,
    pub security_groups: Vec<SecurityGroupId>,
    pub description: String,
    pub owner: InterfaceOwner,
    pub tags: Vec<Tag>,
    pub region: &'a str,
    pub now: UnixMillis,
}

impl NewInterface<'_> {
    /// The interface with all that nobody has to choose.
    pub fn make(self, random: Random) -> NetworkInterface {
        NetworkInterface {
            id: NetworkInterfaceId::from_random(random()),
            vpc_id: self.subnet.vpc_id.clone(),
            subnet_id: self.subnet.id.clone(),
            availability_zone: self.subnet.availability_zone.clone(),
            private_address: self.private_address,
            private_dns_name: private_dns_name(self.private_address, self.region),
            public_address: self.public_address,
            ipv6_address: if self.ipv6 {
                self.subnet.random_ipv6_address(random())
            } else {
                None
            },
            mac_address: mac_address(random()),
            security_groups: self.security_groups,
            description: self.description,
            owner: self.owner,
            created_at: self.now,
            tags: self.tags,
        }
    }
}

/// An address of the subnet that is not `in_use`.
pub fn free_private_address(
    subnet: &Subnet,
    in_use: &BTreeSet<Ipv4Addr>,
    random: Random,
) -> Option<Ipv4Addr> {
    placement::free_address(subnet.cidr, SUBNET_RESERVED_FIRST, in_use, bits(random()))
}

/// An address of the instance's public range that is not `in_use`.
pub fn free_public_address(
    range: Ipv4Cidr,
    in_use: &BTreeSet<Ipv4Addr>,
    random: Random,
) -> Option<Ipv4Addr> {
    placement::free_public_address(range, in_use, bits(random()))
}

/// `ip-10-0-0-1.ec2.internal`, outside of us-east-1 with the region's name.
fn private_dns_name(address: Ipv4Addr, region: &str) -> String {
    let [a, b, c, d] = address.octets();
    let domain = internal_domain(region);
    format!("ip-{a}-{b}-{c}-{d}.{domain}")
}

/// A unicast address with the locally administered bit.
fn mac_address(bits: u128) -> String {
    let bytes = bits.to_be_bytes();
    let octets = bytes[11..].iter().map(|octet| format!(":{octet:02x}"));
    std::iter::once("02".to_owned()).chain(octets).collect()
}

/// Half of the random bits.
fn bits(random: u128) -> u64 {
    (random & u128::from(u64::MAX)).try_into().unwrap_or(0)
}
