//! What a rule of a security group says, and what authorizing and revoking mean.
//!
//! Not here: which packets a rule admits once it is in force, which is `network`'s.
//!
//! Sources: "AuthorizeSecurityGroupIngress", "IpPermission" and "RevokeSecurityGroupIngress" in the
//! EC2 API reference, "Security group rules" in the VPC user guide; texts as EC2 answers them.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use model::PrefixListId;
use model::network::{Peer, SecurityGroupRule};

/// How many rules a group can have in each direction and for each version of IP: the highest that
/// AWS raises its quota of 60 to.
pub const RULES_MAX: u64 = 1000;

/// How many characters a name or a description has at most.
const TEXT_LENGTH_MAX: usize = 255;

const ICMP: u8 = 1;
const TCP: u8 = 6;
const UDP: u8 = 17;
const ICMPV6: u8 = 58;

/// Which packets a rule is about: the part of a rule besides its peer, in its one canonical form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Packets {
    /// Number of the IP protocol; `None` is all of them.
    pub protocol: Option<u8>,
    /// First port, or the ICMP type; `None` is every one.
    pub from_port: Option<u16>,
    /// Last port, or the ICMP code; `None` is every one.
    pub to_port: Option<u16>,
}

/// What tells a rule from the others of its group and direction.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Permission {
    pub packets: Packets,
    pub peer: Peer,
}

/// Permissions as EC2 shows them: those about the same packets are one, with all their peers and
/// the description of each.
pub type Merged = BTreeMap<Packets, BTreeMap<Peer, Option<String>>>;

/// Why a protocol and its ports are refused; the text is for the caller.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum InvalidPackets {
    UnknownProtocol(String),
    NoPorts,
    FromPort(i32),
    ToPort(i32),
    PortOrder { from: i32, to: i32 },
    NoType,
    Type(i32),
    Code(i32),
    CodeOfEveryType(i32),
}

impl fmt::Display for InvalidPackets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownProtocol(text) => write!(
                f,
                "Invalid value '{text}' for IP protocol. Unknown protocol."
            ),
            Self::NoPorts => f.write_str(
                "Invalid value for portRange. Must specify both from and to ports with TCP/UDP.",
            ),
            Self::FromPort(port) => write!(f, "TCP/UDP (from) port ({port}) out of range"),
            Self::ToPort(port) => write!(f, "TCP/UDP (to) port ({port}) out of range"),
            Self::PortOrder { from, to } => write!(f, "Invalid TCP/UDP port range ({from}:{to})"),
            Self::NoType => f.write_str(
                "Invalid value for portRange. Must specify both type and code with ICMP.",
            ),
            Self::Type(kind) => write!(f, "ICMP type ({kind}) out of range"),
            Self::Code(code) => write!(f, "ICMP code ({code}) out of range"),
            Self::CodeOfEveryType(code) => {
                write!(f, "ICMP code ({code}) must be -1 when the ICMP type is -1")
            }
        }
    }
}

impl std::error::Error for InvalidPackets {}

/// Why permissions cannot be authorized.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CannotAuthorize {
    /// The call names one twice.
    Repeated,
    /// There is such a rule.
    Duplicate(Permission),
    /// The group would have more than [`RULES_MAX`].
    TooMany,
}

impl Packets {
    /// Reads a protocol's name or number and its ports as a request has them.
    pub fn read(
        protocol: &str,
        from: Option<i32>,
        to: Option<i32>,
    ) -> Result<Self, InvalidPackets> {
        let protocol = read_protocol(protocol)?;
        let (from_port, to_port) = match protocol {
            Some(TCP | UDP) => read_ports(from, to)?,
            // "For icmpv6, the port range is optional; if you omit the port range, traffic for all
            // types and codes is allowed."
            Some(ICMPV6) if from.is_none() && to.is_none() => (None, None),
            Some(ICMP | ICMPV6) => read_type_and_code(from, to)?,
            // "… allows traffic on all ports, regardless of any port range you specify."
            None | Some(_) => (None, None),
        };
        Ok(Self {
            protocol,
            from_port,
            to_port,
        })
    }

    /// The protocol as answers have it: `-1`, `tcp`, `udp`, `icmp`, `icmpv6`, or a number.
    pub fn protocol_name(&self) -> String {
        match self.protocol {
            None => "-1".to_owned(),
            Some(ICMP) => "icmp".to_owned(),
            Some(TCP) => "tcp".to_owned(),
            Some(UDP) => "udp".to_owned(),
            Some(ICMPV6) => "icmpv6".to_owned(),
            Some(other) => other.to_string(),
        }
    }

    /// First and last port, or ICMP type and code, with -1 for every one. `None` for the protocols
    /// that have neither.
    pub fn ports(&self) -> Option<(i32, i32)> {
        let number = |port: Option<u16>| port.map_or(-1, i32::from);
        matches!(self.protocol, Some(ICMP | TCP | UDP | ICMPV6))
            .then(|| (number(self.from_port), number(self.to_port)))
    }
}

impl Permission {
    /// What a rule permits.
    pub fn of(rule: &SecurityGroupRule) -> Self {
        Self {
            packets: Packets {
                protocol: rule.protocol,
                from_port: rule.from_port,
                to_port: rule.to_port,
            },
            peer: rule.peer.clone(),
        }
    }
}

/// As in EC2's error about a duplicate: `peer: 10.0.0.0/8, TCP, from port: 80, to port: 80, ALLOW`.
impl fmt::Display for Permission {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "peer: {}, ", peer_text(&self.peer))?;
        let every = |number: i32| match number {
            -1 => "ALL".to_owned(),
            number => number.to_string(),
        };
        let name = self.packets.protocol_name().to_uppercase();
        match (self.packets.protocol, self.packets.ports()) {
            (None, _) => f.write_str("ALL")?,
            (Some(TCP | UDP), Some((from, to))) => {
                write!(f, "{name}, from port: {from}, to port: {to}")?;
            }
            (_, Some((kind, code))) => {
                write!(f, "{name}, type: {}, code: {}", every(kind), every(code))?;
            }
            (_, None) => f.write_str(&name)?,
        }
        f.write_str(", ALLOW")
    }
}

/// A peer as the API writes it.
pub fn peer_text(peer: &Peer) -> String {
    match peer {
        Peer::Ipv4(cidr) => cidr.to_string(),
        Peer::Ipv6(cidr) => cidr.to_string(),
        Peer::Group(id) => id.to_string(),
        Peer::PrefixList(id) => id.to_string(),
    }
}

/// Whether a text may be the description of a group or of a rule, or a group's name: fewer than 256
/// characters of `a-zA-Z0-9. _-:/()#,@[]+=&;{}!$*`.
pub fn is_plain_text(text: &str) -> bool {
    let is_allowed = |character: char| {
        character.is_ascii_alphanumeric() || ". _-:/()#,@[]+=&;{}!$*".contains(character)
    };
    text.len() <= TEXT_LENGTH_MAX && text.chars().all(is_allowed)
}

/// Whether `wanted` can be added to the rules that a group has in one direction. `max_entries` tells
/// for how many rules a prefix list counts.
pub fn authorize(
    present: &[SecurityGroupRule],
    wanted: &[Permission],
    max_entries: impl Fn(&PrefixListId) -> u32,
) -> Result<(), CannotAuthorize> {
    if repeats(wanted) {
        return Err(CannotAuthorize::Repeated);
    }
    let mut known: BTreeSet<Permission> = present.iter().map(Permission::of).collect();
    if let Some(duplicate) = wanted.iter().find(|one| known.contains(*one)) {
        return Err(CannotAuthorize::Duplicate(duplicate.clone()));
    }
    known.extend(wanted.iter().cloned());
    if fits(known.iter().map(|one| &one.peer), max_entries) {
        Ok(())
    } else {
        Err(CannotAuthorize::TooMany)
    }
}

/// Whether one of the permissions is there twice.
pub fn repeats(permissions: &[Permission]) -> bool {
    let different: BTreeSet<&Permission> = permissions.iter().collect();
    different.len() < permissions.len()
}

/// Whether a group may have rules with these peers in one direction. Ranges count for their version
/// of IP, groups for both, and a prefix list for as many rules as it may have entries.
pub fn fits<'a>(
    peers: impl IntoIterator<Item = &'a Peer>,
    max_entries: impl Fn(&PrefixListId) -> u32,
) -> bool {
    let (mut ipv4, mut ipv6) = (0_u64, 0_u64);
    for peer in peers {
        match peer {
            Peer::Ipv4(_) => ipv4 += 1,
            Peer::Ipv6(_) => ipv6 += 1,
            Peer::Group(_) => {
                ipv4 += 1;
                ipv6 += 1;
            }
            Peer::PrefixList(id) => ipv4 += u64::from(max_entries(id)),
        }
    }
    ipv4.max(ipv6) <= RULES_MAX
}

/// For each of `wanted` the rule that it names, if there is one. A description does not matter.
pub fn matching<'a>(
    present: &'a [SecurityGroupRule],
    wanted: &[Permission],
) -> Vec<Option<&'a SecurityGroupRule>> {
    let known: BTreeMap<Permission, &SecurityGroupRule> = present
        .iter()
        .map(|rule| (Permission::of(rule), rule))
        .collect();
    wanted.iter().map(|one| known.get(one).copied()).collect()
}

/// Permissions as EC2 shows them, in a stable order.
pub fn merged(permissions: impl IntoIterator<Item = (Permission, Option<String>)>) -> Merged {
    let mut merged = Merged::new();
    for (permission, description) in permissions {
        let peers = merged.entry(permission.packets).or_default();
        peers.insert(permission.peer, description);
    }
    merged
}

fn read_protocol(text: &str) -> Result<Option<u8>, InvalidPackets> {
    let unknown = || InvalidPackets::UnknownProtocol(text.to_owned());
    match text.to_ascii_lowercase().as_str() {
        "-1" => Ok(None),
        "icmp" => Ok(Some(ICMP)),
        "tcp" => Ok(Some(TCP)),
        "udp" => Ok(Some(UDP)),
        "icmpv6" => Ok(Some(ICMPV6)),
        digits if digits.bytes().all(|digit| digit.is_ascii_digit()) => {
            digits.parse().map(Some).map_err(|_| unknown())
        }
        _ => Err(unknown()),
    }
}

type Ports = (Option<u16>, Option<u16>);

fn read_ports(from: Option<i32>, to: Option<i32>) -> Result<Ports, InvalidPackets> {
    let (Some(from), Some(to)) = (from, to) else {
        return Err(InvalidPackets::NoPorts);
    };
    let first = u16::try_from(from).map_err(|_| InvalidPackets::FromPort(from))?;
    let last = u16::try_from(to).map_err(|_| InvalidPackets::ToPort(to))?;
    if first > last {
        return Err(InvalidPackets::PortOrder { from, to });
    }
    Ok((Some(first), Some(last)))
}

fn read_type_and_code(from: Option<i32>, to: Option<i32>) -> Result<Ports, InvalidPackets> {
    let (Some(kind), Some(code)) = (from, to) else {
        return Err(InvalidPackets::NoType);
    };
    let byte = |number: i32| match number {
        -1 => Some(None),
        number => u8::try_from(number).ok().map(|byte| Some(u16::from(byte))),
    };
    let first = byte(kind).ok_or(InvalidPackets::Type(kind))?;
    let second = byte(code).ok_or(InvalidPackets::Code(code))?;
    if first.is_none() && second.is_some() {
        return Err(InvalidPackets::CodeOfEveryType(code));
    }
    Ok((first, second))
}

#[cfg(test)]
mod tests;
