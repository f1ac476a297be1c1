//! `IpPermissions`: how requests name rules by what they say, and how answers show them.

use aws_api::ec2::{
    IpPermission, IpRange, Ipv6Range, PrefixListId as PrefixListShape, UserIdGroupPair,
};
use model::network::{Peer, SecurityGroup};
use model::{PrefixListId, SecurityGroupId};
use rules::security_group::{Merged, Packets, Permission, is_plain_text, peer_text, repeats};
use smithy::ServiceError;
use store::Tx;

use super::errors::{invalid_value, missing_parameter, prefix_list_not_found};
use super::input::text;
use super::security_group::{Named, check_group_id, other_network};
use crate::error::Failure;

/// How many permissions one request can name. A group cannot have more rules than that in both
/// directions and for both versions of IP.
const PERMISSIONS_MAX: usize = 4000;

/// A permission of a request, whose groups are not looked up yet.
#[derive(Debug, Clone)]
pub(super) struct Wanted {
    pub(super) packets: Packets,
    pub(super) peer: NamedPeer,
    pub(super) description: Option<String>,
}

/// A peer as a request names it.
#[derive(Debug, Clone)]
pub(super) enum NamedPeer {
    /// A range or a prefix list.
    Known(Peer),
    Group {
        group: Named,
        /// The account that has the group; the caller's when not given.
        owner: Option<String>,
    },
}

/// Reads a request's permissions: one of each combination of packets and peer.
pub(super) fn read(given: Vec<IpPermission>) -> Result<Vec<Wanted>, ServiceError> {
    let mut wanted = Vec::new();
    for permission in given {
        let packets = read_packets(
            permission.ip_protocol,
            permission.from_port,
            permission.to_port,
        )?;
        let peers = read_peers(
            permission.ip_ranges.unwrap_or_default(),
            permission.ipv6_ranges.unwrap_or_default(),
            permission.user_id_group_pairs.unwrap_or_default(),
            permission.prefix_list_ids.unwrap_or_default(),
        )?;
        if peers.is_empty() {
            return Err(missing_parameter("source group or cidr"));
        }
        for (peer, description) in peers {
            wanted.push(Wanted {
                packets,
                peer,
                description: read_description(description)?,
            });
        }
        if wanted.len() > PERMISSIONS_MAX {
            return Err(ServiceError::sender(
                "RequestLimitExceeded",
                format!("One request can name at most {PERMISSIONS_MAX} rules."),
            ));
        }
    }
    Ok(wanted)
}

/// Reads a protocol and its ports.
pub(super) fn read_packets(
    protocol: Option<String>,
    from: Option<i32>,
    to: Option<i32>,
) -> Result<Packets, ServiceError> {
    let protocol = text(protocol).ok_or_else(|| {
        invalid_value(
            "Invalid value 'null' for protocol. VPC security group rules must specify protocols \
             explicitly.",
        )
    })?;
    Packets::read(&protocol, from, to).map_err(|problem| invalid_value(problem.to_string()))
}

pub(super) fn read_ipv4(text: &str) -> Result<Peer, ServiceError> {
    text.parse().map(Peer::Ipv4).map_err(|_| malformed(text))
}

pub(super) fn read_ipv6(text: &str) -> Result<Peer, ServiceError> {
    text.parse().map(Peer::Ipv6).map_err(|_| malformed(text))
}

pub(super) fn read_prefix_list(id: &str) -> Result<Peer, ServiceError> {
    PrefixListId::parse(id)
        .map(Peer::PrefixList)
        .map_err(|_| prefix_list_not_found(id))
}

/// A description as it is kept: an empty one is none.
pub(super) fn read_description(given: Option<String>) -> Result<Option<String>, ServiceError> {
    let description = text(given);
    if description.as_deref().is_none_or(is_plain_text) {
        return Ok(description);
    }
    Err(invalid_value(
        "Invalid rule description. Valid descriptions are strings less than 256 characters from \
         the following set:  a-zA-Z0-9. _-:/()#,@[]+=&;{}!$*",
    ))
}

/// Looks up the groups that permissions of `group` name; it may be itself. A group has to be in the
/// same VPC, and a permission must not be named twice.
pub(super) fn resolve(
    tx: &Tx<'_>,
    group: &SecurityGroup,
    wanted: &[Wanted],
    account_id: &str,
) -> Result<Vec<Permission>, Failure> {
    let mut permissions = Vec::with_capacity(wanted.len());
    for one in wanted {
        permissions.push(Permission {
            packets: one.packets,
            peer: resolve_peer(tx, group, &one.peer, account_id)?,
        });
    }
    if repeats(&permissions) {
        return Err(repeated().into());
    }
    Ok(permissions)
}

pub(super) fn resolve_peer(
    tx: &Tx<'_>,
    group: &SecurityGroup,
    peer: &NamedPeer,
    account_id: &str,
) -> Result<Peer, Failure> {
    match peer {
        NamedPeer::Known(peer) => Ok(peer.clone()),
        NamedPeer::Group {
            group: named,
            owner,
        } => {
            let found = named.find(tx)?;
            let is_foreign = owner.as_ref().is_some_and(|owner| owner != account_id);
            if is_foreign || found.vpc_id != group.vpc_id {
                return Err(other_network().into());
            }
            Ok(Peer::Group(found.id))
        }
    }
}

/// Refuses permissions that refer to a prefix list that there is not.
pub(super) fn check_prefix_lists<'a>(
    peers: impl IntoIterator<Item = &'a Peer>,
    exists: impl Fn(&PrefixListId) -> bool,
) -> Result<(), ServiceError> {
    for peer in peers {
        if let Peer::PrefixList(id) = peer
            && !exists(id)
        {
            return Err(prefix_list_not_found(id.as_str()));
        }
    }
    Ok(())
}

pub(super) fn repeated() -> ServiceError {
    invalid_value("The same permission must not appear multiple times")
}

/// Permissions as answers show them.
pub(super) fn render(merged: Merged, account_id: &str) -> Vec<IpPermission> {
    let permissions = merged.into_iter().map(|(packets, peers)| {
        let (from_port, to_port) = packets.ports().unzip();
        let mut shape = IpPermission {
            ip_protocol: Some(packets.protocol_name()),
            from_port,
            to_port,
            user_id_group_pairs: Some(Vec::new()),
            ip_ranges: Some(Vec::new()),
            ipv6_ranges: Some(Vec::new()),
            prefix_list_ids: Some(Vec::new()),
        };
        for (peer, description) in peers {
            render_peer(&mut shape, &peer, description, account_id);
        }
        shape
    });
    permissions.collect()
}

fn render_peer(
    shape: &mut IpPermission,
    peer: &Peer,
    description: Option<String>,
    account_id: &str,
) {
    let text = Some(peer_text(peer));
    match peer {
        Peer::Ipv4(_) => shape.ip_ranges.get_or_insert_default().push(IpRange {
            cidr_ip: text,
            description,
        }),
        Peer::Ipv6(_) => shape.ipv6_ranges.get_or_insert_default().push(Ipv6Range {
            cidr_ipv6: text,
            description,
        }),
        Peer::Group(_) => {
            let pairs = shape.user_id_group_pairs.get_or_insert_default();
            pairs.push(UserIdGroupPair {
                group_id: text,
                user_id: Some(account_id.to_owned()),
                description,
                ..UserIdGroupPair::default()
            });
        }
        Peer::PrefixList(_) => {
            let lists = shape.prefix_list_ids.get_or_insert_default();
            lists.push(PrefixListShape {
                prefix_list_id: text,
                description,
            });
        }
    }
}

type Described = (NamedPeer, Option<String>);

fn read_peers(
    ipv4: Vec<IpRange>,
    ipv6: Vec<Ipv6Range>,
    groups: Vec<UserIdGroupPair>,
    lists: Vec<PrefixListShape>,
) -> Result<Vec<Described>, ServiceError> {
    let mut peers = Vec::with_capacity(ipv4.len() + ipv6.len() + groups.len() + lists.len());
    for range in ipv4 {
        let cidr = text(range.cidr_ip).ok_or_else(|| missing_parameter("cidrIp"))?;
        peers.push((NamedPeer::Known(read_ipv4(&cidr)?), range.description));
    }
    for range in ipv6 {
        let cidr = text(range.cidr_ipv6).ok_or_else(|| missing_parameter("cidrIpv6"))?;
        peers.push((NamedPeer::Known(read_ipv6(&cidr)?), range.description));
    }
    for pair in groups {
        let description = pair.description.clone();
        peers.push((read_group(pair)?, description));
    }
    for list in lists {
        let id = text(list.prefix_list_id).ok_or_else(|| missing_parameter("prefixListId"))?;
        peers.push((NamedPeer::Known(read_prefix_list(&id)?), list.description));
    }
    Ok(peers)
}

/// `VpcId` and `PeeringStatus` are members of answers only.
fn read_group(pair: UserIdGroupPair) -> Result<NamedPeer, ServiceError> {
    if let Some(peering) = text(pair.vpc_peering_connection_id) {
        return Err(ServiceError::sender(
            "InvalidVpcPeeringConnectionID.NotFound",
            format!("The vpcPeeringConnection ID '{peering}' does not exist"),
        ));
    }
    // An id is enough; older clients send the name that they were shown with it.
    let group = match text(pair.group_id) {
        Some(id) => {
            check_group_id(&id)?;
            Named::Id(id)
        }
        None => Named::read(None, pair.group_name)?,
    };
    Ok(NamedPeer::Group {
        group,
        owner: text(pair.user_id),
    })
}

/// A peer that is the group with this id.
pub(super) fn named_group(id: String) -> Result<NamedPeer, ServiceError> {
    check_group_id(&id)?;
    Ok(NamedPeer::Group {
        group: Named::Id(id),
        owner: None,
    })
}

fn malformed(cidr: &str) -> ServiceError {
    invalid_value(format!("CIDR block {cidr} is malformed"))
}

/// The group that a peer is, if it is one.
pub(super) fn peer_group(peer: &Peer) -> Option<&SecurityGroupId> {
    match peer {
        Peer::Group(id) => Some(id),
        Peer::Ipv4(_) | Peer::Ipv6(_) | Peer::PrefixList(_) => None,
    }
}
