//! Security groups, their rules, and prefix lists.

use serde::{Deserialize, Serialize};

use super::Ipv4Cidr;
use crate::{PrefixListId, SecurityGroupId, SecurityGroupRuleId, Tag, UnixMillis, VpcId};

/// A security group; its rules are nouns of their own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SecurityGroup {
    pub id: SecurityGroupId,
    pub vpc_id: VpcId,
    pub name: String,
    pub description: String,
    pub tags: Vec<Tag>,
}

/// One rule: one protocol, one range of ports, one peer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SecurityGroupRule {
    pub id: SecurityGroupRuleId,
    pub group_id: SecurityGroupId,
    pub vpc_id: VpcId,
    pub is_egress: bool,
    /// Number of the IP protocol; `None` is `-1`, all of them.
    pub protocol: Option<u8>,
    /// First port, or the ICMP type; `None` (-1) is every one.
    pub from_port: Option<u16>,
    /// Last port, or the ICMP code; `None` (-1) is every one.
    pub to_port: Option<u16>,
    pub peer: Peer,
    pub description: Option<String>,
    pub created_at: UnixMillis,
    pub tags: Vec<Tag>,
}

/// Whom a rule is about: sources of ingress, destinations of egress.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Peer {
    Ipv4(Ipv4Cidr),
    /// A canonical IPv6 range. No interface has an IPv6 address, so it matches nothing.
    Ipv6(String),
    /// The interfaces that have the group, whichever they are at the time.
    Group(SecurityGroupId),
    PrefixList(PrefixListId),
}

/// A named list of IPv4 ranges.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PrefixList {
    pub id: PrefixListId,
    pub name: String,
    /// Counts for as many rules in every security group that refers to the list.
    pub max_entries: u32,
    pub version: i64,
    pub last_change: PrefixListChange,
    pub entries: Vec<PrefixListEntry>,
    pub tags: Vec<Tag>,
}

/// What a prefix list was before, for `RestoreManagedPrefixListVersion`; apart from the list, which
/// is read whenever something in a network changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PrefixListHistory {
    /// The list's.
    pub id: PrefixListId,
    /// Entries of earlier versions, the oldest first.
    pub versions: Vec<(i64, Vec<PrefixListEntry>)>,
}

/// What was done to a prefix list last. A change is complete when it is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum PrefixListChange {
    Create,
    Modify,
    Restore,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PrefixListEntry {
    pub cidr: Ipv4Cidr,
    pub description: Option<String>,
}
