//! Ids and the names derived from them: links, tables, route metrics, DNS names.
//!
//! Interface names have at most 15 characters, and everything visible in the host's namespace
//! carries the instance id, so that several instances never touch each other's objects.

use std::fmt;
use std::net::{Ipv4Addr, Ipv6Addr};

use ipnet::Ipv6Net;

use super::NetError;

/// Name prefix of every link of every instance in the host's namespace.
pub(crate) const HOST_LINK_PREFIX: &str = "ng-";
/// Name prefix of every task port in a router namespace.
pub(crate) const PORT_PREFIX: &str = "p-";
/// The router's end of the link to the host.
pub(crate) const UPLINK: &str = "uplink";
/// The task's end of its port.
pub(crate) const TASK_LINK: &str = "eth0";
/// Name prefix of every instance's nftables table in the host's namespace.
pub(crate) const HOST_TABLE_PREFIX: &str = "neargate_";
/// The nftables table of a router namespace (alone in its namespace, so without an id).
pub(crate) const ROUTER_TABLE: &str = "neargate";
/// Routing protocol number of every route Neargate adds to the host ('N'; unassigned in
/// iproute2's `rt_protos`).
pub(crate) const ROUTE_PROTOCOL: u8 = 78;

const METRIC_BASE: u32 = 0x4e47_0000;
const LINK_NAME_MAX: usize = 15;

/// Four lower-case hexadecimal digits that tell instances on one host apart.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct InstanceId(String);

/// A VPC id as AWS writes it: `vpc-` and 8 to 17 lower-case hexadecimal digits.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct VpcId(String);

/// A security group's id as AWS writes it: `sg-` and 8 to 17 lower-case hexadecimal digits.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct GroupId(String);

/// Name of a task port in its router namespace: `p-` and 1 to 13 characters of `[a-z0-9]`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PortName(String);

/// Domain of private host names in a region, without a leading dot
/// (Amazon EC2 user guide, "EC2 instance hostnames and domains").
pub fn private_dns_suffix(region: &str) -> String {
    if region == "us-east-1" {
        "ec2.internal".to_owned()
    } else {
        format!("{region}.compute.internal")
    }
}

/// Private host name of an address, such as `ip-172-31-5-6.ec2.internal`.
pub fn private_dns_name(region: &str, address: Ipv4Addr) -> String {
    let [a, b, c, d] = address.octets();
    format!("ip-{a}-{b}-{c}-{d}.{}", private_dns_suffix(region))
}

/// Domain of public host names in a region, without a leading dot.
pub fn public_dns_suffix(region: &str) -> String {
    if region == "us-east-1" {
        "compute-1.amazonaws.com".to_owned()
    } else {
        format!("{region}.compute.amazonaws.com")
    }
}

/// Public host name of an address, such as `ec2-198-18-5-6.compute-1.amazonaws.com`.
pub fn public_dns_name(region: &str, address: Ipv4Addr) -> String {
    let [a, b, c, d] = address.octets();
    format!("ec2-{a}-{b}-{c}-{d}.{}", public_dns_suffix(region))
}

impl InstanceId {
    /// Checks the form of an instance id.
    pub fn parse(text: &str) -> Result<Self, NetError> {
        if text.len() == 4 && is_lower_hex(text) {
            Ok(Self(text.to_owned()))
        } else {
            Err(invalid(
                "instance id (four lower-case hexadecimal digits)",
                text,
            ))
        }
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Metric of this instance's blackhole routes. It is high, so that any other route to the
    /// same place wins, and distinct, so that two instances can hold the same VPC range.
    pub(crate) fn metric(&self) -> u32 {
        METRIC_BASE + u32::from_str_radix(&self.0, 16).unwrap_or(0)
    }

    /// Group of this instance's links, in the host's and in router namespaces: one request
    /// deletes them all.
    pub(crate) fn link_group(&self) -> u32 {
        self.metric()
    }

    /// The instance's range of local IPv6 addresses (RFC 4193), a /48: `fd4e:47ab:1200::/48` for
    /// `ab12`. Its first /56 numbers the links to router namespaces; the others are for VPCs.
    pub fn ipv6_range(&self) -> Ipv6Net {
        let id = u16::from_str_radix(&self.0, 16).unwrap_or(0);
        let [high, low] = id.to_be_bytes().map(u16::from);
        let base = Ipv6Addr::new(0xfd4e, 0x4700 | high, low << 8, 0, 0, 0, 0, 0);
        Ipv6Net::new_assert(base, 48)
    }

    /// The host's and the router's IPv6 address of link number `index`, a /127.
    pub(crate) fn ipv6_link(&self, index: u8) -> (Ipv6Addr, Ipv6Addr) {
        let even = self.ipv6_range().network().to_bits() + 2 + 2 * u128::from(index);
        (Ipv6Addr::from_bits(even), Ipv6Addr::from_bits(even + 1))
    }

    /// Common beginning of this instance's link names on the host.
    pub(crate) fn link_prefix(&self) -> String {
        format!("{HOST_LINK_PREFIX}{}-", self.0)
    }

    /// Host end of link number `index`.
    pub(crate) fn link_name(&self, index: u8) -> String {
        format!("{}{index}", self.link_prefix())
    }

    /// This instance's nftables table in the host's namespace.
    pub(crate) fn host_table(&self) -> String {
        format!("{HOST_TABLE_PREFIX}{}", self.0)
    }
}

impl VpcId {
    /// Checks the form of a VPC id (it becomes a file name).
    pub fn parse(text: &str) -> Result<Self, NetError> {
        if has_aws_form(text, "vpc-") {
            Ok(Self(text.to_owned()))
        } else {
            Err(invalid("VPC id", text))
        }
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl GroupId {
    /// Checks the form of a group's id (it becomes the name of sets and chains).
    pub fn parse(text: &str) -> Result<Self, NetError> {
        if has_aws_form(text, "sg-") {
            Ok(Self(text.to_owned()))
        } else {
            Err(invalid("security group id", text))
        }
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl PortName {
    /// Makes the port name `p-<id>`; `id` is chosen by the caller and unique in its VPC.
    pub fn new(id: &str) -> Result<Self, NetError> {
        let fits = (1..=LINK_NAME_MAX - PORT_PREFIX.len()).contains(&id.len());
        if fits
            && id
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        {
            Ok(Self(format!("{PORT_PREFIX}{id}")))
        } else {
            Err(invalid("port name (1 to 13 characters of a-z and 0-9)", id))
        }
    }

    /// Recognises the name of an existing link; `None` if it is not a port.
    pub(crate) fn from_link(name: &str) -> Option<Self> {
        Self::new(name.strip_prefix(PORT_PREFIX)?).ok()
    }

    /// The link's name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for InstanceId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for VpcId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for GroupId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for PortName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Whether `text` is `prefix` and the 8 to 17 digits of an AWS id.
fn has_aws_form(text: &str, prefix: &str) -> bool {
    let digits = text.strip_prefix(prefix);
    digits.is_some_and(|hex| (8..=17).contains(&hex.len()) && is_lower_hex(hex))
}

fn is_lower_hex(text: &str) -> bool {
    text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
}

fn invalid(kind: &'static str, value: &str) -> NetError {
    NetError::InvalidName {
        kind,
        value: value.chars().take(64).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn instance_ids_are_four_hex_digits() {
        for good in ["0000", "ab12", "ffff"] {
            assert!(InstanceId::parse(good).is_ok(), "{good}");
        }
        for bad in ["", "abc", "abcde", "ABCD", "ab g", "../a"] {
            assert!(InstanceId::parse(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn names_fit_the_kernel_and_carry_the_instance() {
        let id = InstanceId::parse("ab12").unwrap();
        assert_eq!(id.link_name(127), "ng-ab12-127");
        assert!(id.link_name(255).len() <= LINK_NAME_MAX);
        assert_eq!(id.host_table(), "neargate_ab12");
        assert_eq!(id.metric(), 0x4e47_ab12);
        assert_eq!(id.ipv6_range().to_string(), "fd4e:47ab:1200::/48");
        let (host, router) = id.ipv6_link(127);
        assert_eq!(host.to_string(), "fd4e:47ab:1200::100");
        assert_eq!(router.to_string(), "fd4e:47ab:1200::101");
    }

    #[test]
    fn group_ids_are_names_of_sets() {
        assert!(GroupId::parse("sg-0123456789abcdef0").is_ok());
        for bad in ["sg-", "sg-0123456", "sg-12345678 }", "vpc-12345678"] {
            assert!(GroupId::parse(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn vpc_ids_cannot_leave_their_folder() {
        assert!(VpcId::parse("vpc-0123456789abcdef0").is_ok());
        assert!(VpcId::parse("vpc-12345678").is_ok());
        for bad in [
            "vpc-",
            "vpc-../../etc",
            "vpc-0123456789abcdef01",
            "subnet-12345678",
        ] {
            assert!(VpcId::parse(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn port_names_are_link_names() {
        assert_eq!(
            PortName::new("0123456789abc").unwrap().as_str(),
            "p-0123456789abc"
        );
        for bad in ["", "0123456789abcd", "a-b", "A", "ä"] {
            assert!(PortName::new(bad).is_err(), "{bad}");
        }
        assert_eq!(PortName::from_link("p-a1").unwrap().as_str(), "p-a1");
        assert!(PortName::from_link("uplink").is_none());
    }

    #[test]
    fn host_names_follow_the_region() {
        let address = Ipv4Addr::new(172, 31, 5, 6);
        assert_eq!(
            private_dns_name("us-east-1", address),
            "ip-172-31-5-6.ec2.internal"
        );
        assert_eq!(
            private_dns_name("eu-west-1", address),
            "ip-172-31-5-6.eu-west-1.compute.internal"
        );
        let public = Ipv4Addr::new(198, 18, 5, 6);
        assert_eq!(
            public_dns_name("us-east-1", public),
            "ec2-198-18-5-6.compute-1.amazonaws.com"
        );
        assert_eq!(
            public_dns_name("eu-west-1", public),
            "ec2-198-18-5-6.eu-west-1.compute.amazonaws.com"
        );
    }
}
