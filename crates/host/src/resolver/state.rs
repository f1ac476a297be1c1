//! What the control plane tells a resolver: always the whole, never a change.

use std::net::{Ipv4Addr, Ipv6Addr};

use ipnet::{IpNet, Ipv4Net};
use serde::{Deserialize, Serialize};

/// Everything that the resolver of one VPC knows by itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ResolverState {
    /// The VPC's address ranges, of both families. Their addresses have private and reverse names.
    pub ranges: Vec<IpNet>,
    /// The region, for private and public names.
    pub region: String,
    /// `enableDnsSupport`. Without it every query is ignored, so clients run into their timeout.
    pub dns_support: bool,
    /// `enableDnsHostnames`. Without it there are no public names.
    pub dns_hostnames: bool,
    /// The range that the instance takes public addresses from. Its public names are answered here
    /// and never asked of others; an address that no interface of this VPC has stands for itself.
    #[serde(default)]
    pub public_range: Option<Ipv4Net>,
    /// Which private address a public one leads to, for interfaces of this VPC.
    #[serde(default)]
    pub public_addresses: Vec<PublicAddress>,
    /// Zones that are answered here, and only here. The longest name wins, also over the names
    /// of EC2.
    #[serde(default)]
    pub zones: Vec<Zone>,
}

/// A public address of an interface of the VPC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublicAddress {
    /// From outside of the VPC.
    pub public: Ipv4Addr,
    /// The interface's own.
    pub private: Ipv4Addr,
}

/// A domain with everything in it: a private hosted zone, a namespace of service discovery.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Zone {
    /// Such as `shop.internal`, with or without the last dot.
    pub name: String,
    /// How long a client may remember that there is nothing, in seconds.
    pub negative_ttl: u32,
    /// In any order. Several of one name and type are told in turns.
    pub records: Vec<ZoneRecord>,
}

/// One record of a zone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ZoneRecord {
    /// The whole name; its first label may be `*` (RFC 4592).
    pub name: String,
    /// In seconds.
    pub ttl: u32,
    /// Type and content.
    #[serde(flatten)]
    pub data: ZoneData,
}

/// What a record says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type")]
pub enum ZoneData {
    /// An IPv4 address.
    A {
        /// The address.
        address: Ipv4Addr,
    },
    /// An IPv6 address.
    #[serde(rename = "AAAA")]
    Aaaa {
        /// The address.
        address: Ipv6Addr,
    },
    /// Another name for `target`, which may be in no zone; alone at its name.
    #[serde(rename = "CNAME")]
    Cname {
        /// The whole name.
        target: String,
    },
    /// Where a service is (RFC 2782).
    #[serde(rename = "SRV")]
    Srv {
        /// Lower comes first.
        priority: u16,
        /// Share among those of equal priority.
        weight: u16,
        /// Where it listens.
        port: u16,
        /// The whole name of its host.
        target: String,
    },
    /// Text, in strings of at most 255 bytes.
    #[serde(rename = "TXT")]
    Txt {
        /// The strings.
        strings: Vec<String>,
    },
    /// The name of an address.
    #[serde(rename = "PTR")]
    Ptr {
        /// The whole name.
        target: String,
    },
}

/// Why a state cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum StateError {
    /// A text that should be a domain name is none.
    #[error("{name:?} is no domain name")]
    Name {
        /// The text, shortened.
        name: String,
    },
    /// A record is not below its zone.
    #[error("{name} is not in the zone {zone}")]
    Outside {
        /// The record's name.
        name: String,
        /// The zone's name.
        zone: String,
    },
    /// A CNAME has company, is one of several, or stands at the top of its zone.
    #[error("the CNAME of {name} cannot be beside other records")]
    Company {
        /// The record's name.
        name: String,
    },
    /// A zone is there twice.
    #[error("there are two zones {zone}")]
    Twice {
        /// The zone's name.
        zone: String,
    },
    /// A text record that cannot be told.
    #[error("the text of {name} has too long strings, or none")]
    Text {
        /// The record's name.
        name: String,
    },
    /// More of something than there may be.
    #[error("more than {limit} {what}")]
    TooMany {
        /// Of what.
        what: &'static str,
        /// How many there may be.
        limit: usize,
    },
}
