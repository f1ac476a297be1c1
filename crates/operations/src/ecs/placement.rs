//! Where new tasks go: their subnet, addresses and network interface.

use std::collections::{BTreeMap, BTreeSet};
use std::net::Ipv4Addr;

use model::arn::Scope;
use model::network::{
    InterfaceOwner, Ipv4Cidr, NetworkInterface, SUBNET_RESERVED_FIRST, SecurityGroup, Subnet,
};
use model::{NetworkInterfaceId, SecurityGroupId, SubnetId, TaskId, UnixMillis};
use rules::placement::{self, Candidate, free_address, usable_addresses};
use smithy::ServiceError;
use store::Tx;

use super::errors::invalid_parameter;
use crate::context::{Random, uuid};
use crate::error::Failure;

/// The network that a request asks for, checked against what exists.
#[derive(Debug)]
pub(super) struct Network {
    subnets: Vec<Subnet>,
    security_groups: Vec<SecurityGroupId>,
}

/// Addresses of the subnets, and of the public range when public addresses are wanted.
#[derive(Debug)]
pub(super) struct Addresses {
    private: Vec<BTreeSet<Ipv4Addr>>,
    public: Option<(Ipv4Cidr, BTreeSet<Ipv4Addr>)>,
}

/// Addresses at the start of the public range that are not given away.
const PUBLIC_RESERVED_FIRST: u32 = 1;

/// Finds the subnets and security groups; no group means the VPC's default one.
pub(super) fn find_network(
    tx: &Tx<'_>,
    subnet_ids: &[String],
    group_ids: &[String],
) -> Result<Network, Failure> {
    let mut subnets: Vec<Subnet> = Vec::new();
    for id in subnet_ids {
        let found = match SubnetId::parse(id) {
            Ok(id) => tx.subnet_find(&id)?,
            Err(_) => None,
        };
        let subnet = found.ok_or_else(|| no_such_subnet(subnet_ids, id))?;
        if subnets.iter().all(|known| known.id != subnet.id) {
            subnets.push(subnet);
        }
    }
    let Some(vpc) = subnets.first().map(|subnet| subnet.vpc_id.clone()) else {
        return Err(invalid_parameter("subnets can not be empty.").into());
    };
    if subnets.iter().any(|subnet| subnet.vpc_id != vpc) {
        return Err(invalid_parameter("The subnets must belong to the same VPC.").into());
    }
    let mut groups: Vec<SecurityGroup> = Vec::new();
    for id in group_ids {
        let found = match SecurityGroupId::parse(id) {
            Ok(id) => tx.security_group_find(&id)?,
            Err(_) => None,
        };
        let group = found.ok_or_else(|| no_such_group(group_ids, id))?;
        if group.vpc_id != vpc {
            return Err(invalid_parameter(
                "The security groups and the subnets must belong to the same VPC.",
            )
            .into());
        }
        groups.push(group);
    }
    if groups.is_empty() {
        let all = tx.security_group_list()?;
        groups.extend(
            all.into_iter()
                .find(|group| group.vpc_id == vpc && group.name == "default"),
        );
    }
    Ok(Network {
        subnets,
        security_groups: groups.into_iter().map(|group| group.id).collect(),
    })
}

/// Reads which addresses are in use.
pub(super) fn addresses(
    tx: &Tx<'_>,
    network: &Network,
    public_range: Option<Ipv4Cidr>,
) -> Result<Addresses, Failure> {
    let mut private = Vec::new();
    for subnet in &network.subnets {
        private.push(
            tx.private_addresses_in_use(&subnet.id)?
                .into_iter()
                .collect(),
        );
    }
    let public = match public_range {
        Some(range) => {
            let in_use = tx.public_addresses_in_use()?.into_iter();
            Some((range, in_use.chain(unfit(range)).collect()))
        }
        None => None,
    };
    Ok(Addresses { private, public })
}

/// Addresses of a range that some programs take for a network or broadcast address; hosts refuse
/// to bind them.
fn unfit(range: Ipv4Cidr) -> impl Iterator<Item = Ipv4Addr> {
    let count = u32::try_from(range.len()).unwrap_or(u32::MAX);
    (0..count)
        .filter_map(move |n| range.nth(n))
        .filter(|address| matches!(address.octets()[3], 0 | 255))
}

/// Chooses a subnet for each of `count` tasks of a group, by index; fewer when addresses run out.
pub(super) fn choose_subnets(
    network: &Network,
    addresses: &Addresses,
    tasks_per_zone: &BTreeMap<String, u32>,
    count: u32,
    rotation: usize,
) -> Vec<usize> {
    let candidates: Vec<Candidate> = network
        .subnets
        .iter()
        .zip(&addresses.private)
        .map(|(subnet, in_use)| Candidate {
            availability_zone: subnet.availability_zone.clone(),
            free: usable_addresses(subnet.cidr, SUBNET_RESERVED_FIRST)
                .saturating_sub(u64::try_from(in_use.len()).unwrap_or(u64::MAX)),
        })
        .collect();
    placement::spread(&candidates, tasks_per_zone, count, rotation)
}

/// Makes the interface of one task in the subnet chosen; `None` when an address is missing.
pub(super) fn make_interface(
    network: &Network,
    addresses: &mut Addresses,
    subnet: usize,
    task: &TaskId,
    scope: &Scope,
    now: UnixMillis,
    random: Random,
) -> Option<NetworkInterface> {
    let in_use = addresses.private.get_mut(subnet)?;
    let subnet = network.subnets.get(subnet)?;
    let address = free_address(subnet.cidr, SUBNET_RESERVED_FIRST, in_use, bits(random()))?;
    let public_address = match &mut addresses.public {
        Some((range, taken)) => {
            let public = free_address(*range, PUBLIC_RESERVED_FIRST, taken, bits(random()))?;
            taken.insert(public);
            Some(public)
        }
        None => None,
    };
    in_use.insert(address);
    let attachment_id = uuid(random());
    Some(NetworkInterface {
        id: NetworkInterfaceId::from_random(random()),
        vpc_id: subnet.vpc_id.clone(),
        subnet_id: subnet.id.clone(),
        availability_zone: subnet.availability_zone.clone(),
        private_address: address,
        private_dns_name: private_dns_name(address, &scope.region),
        public_address,
        mac_address: mac_address(random()),
        security_groups: network.security_groups.clone(),
        description: format!(
            "arn:aws:ecs:{}:{}:attachment/{attachment_id}",
            scope.region, scope.account_id
        ),
        owner: InterfaceOwner::Task {
            task_id: task.clone(),
            attachment_id,
        },
        created_at: now,
        tags: Vec::new(),
    })
}

/// `ip-10-0-0-1.ec2.internal`, outside of us-east-1 with the region's name.
fn private_dns_name(address: Ipv4Addr, region: &str) -> String {
    let [a, b, c, d] = address.octets();
    let domain = match region {
        "us-east-1" => "ec2.internal".to_owned(),
        other => format!("{other}.compute.internal"),
    };
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

fn no_such_subnet(all: &[String], id: &str) -> ServiceError {
    invalid_parameter(format!(
        "Error retrieving subnet information for [{}]: The subnet ID '{id}' does not exist \
         (ErrorCode: InvalidSubnetID.NotFound)",
        all.join(", ")
    ))
}

fn no_such_group(all: &[String], id: &str) -> ServiceError {
    invalid_parameter(format!(
        "Error retrieving security group information for [{}]: The security group '{id}' does \
         not exist (ErrorCode: InvalidGroup.NotFound)",
        all.join(", ")
    ))
}
