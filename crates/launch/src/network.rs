//! Where new tasks go: their subnet, addresses and network interface. What a network is, is made by EC2's
//! operations.

use std::collections::{BTreeMap, BTreeSet};
use std::net::Ipv4Addr;

use model::network::{
    InterfaceOwner, Ipv4Cidr, NetworkInterface, SUBNET_RESERVED_FIRST, SecurityGroup, Subnet,
};
use model::{SecurityGroupId, SubnetId, TaskId};
use rules::placement::{self, Candidate, usable_addresses};
use store::Tx;

use crate::identity::uuid;
use crate::interface::{NewInterface, free_private_address, free_public_address};
use crate::{LaunchError, Moment, NetworkWish};

/// The network that is asked for, checked against what exists.
#[derive(Debug)]
pub(crate) struct Network {
    subnets: Vec<Subnet>,
    security_groups: Vec<SecurityGroupId>,
    /// Whether tasks get addresses of IPv6 where the subnet has them.
    ipv6: bool,
}

/// Addresses of the subnets, and of the public range when public addresses are wanted.
#[derive(Debug)]
pub(crate) struct Addresses {
    private: Vec<BTreeSet<Ipv4Addr>>,
    public: Option<(Ipv4Cidr, BTreeSet<Ipv4Addr>)>,
}

/// Finds the subnets and security groups; no group means the VPC's default one. With a zone, only the
/// subnets in it count.
pub(crate) fn find_network(
    tx: &Tx<'_>,
    wish: &NetworkWish<'_>,
    zone: Option<&str>,
) -> Result<Network, LaunchError> {
    let (subnet_ids, group_ids) = (wish.subnets, wish.security_groups);
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
        return Err(invalid("subnets can not be empty."));
    };
    if subnets.iter().any(|subnet| subnet.vpc_id != vpc) {
        return Err(invalid("The subnets must belong to the same VPC."));
    }
    let mut groups: Vec<SecurityGroup> = Vec::new();
    for id in group_ids {
        let found = match SecurityGroupId::parse(id) {
            Ok(id) => tx.security_group_find(&id)?,
            Err(_) => None,
        };
        let group = found.ok_or_else(|| no_such_group(group_ids, id))?;
        if group.vpc_id != vpc {
            return Err(invalid(
                "The security groups and the subnets must belong to the same VPC.",
            ));
        }
        if groups.iter().all(|known| known.id != group.id) {
            groups.push(group);
        }
    }
    if groups.is_empty() {
        let all = tx.security_group_list()?;
        groups.extend(
            all.into_iter()
                .find(|group| group.vpc_id == vpc && group.name == "default"),
        );
    }
    if let Some(zone) = zone {
        subnets.retain(|subnet| subnet.availability_zone == zone);
    }
    Ok(Network {
        subnets,
        security_groups: groups.into_iter().map(|group| group.id).collect(),
        ipv6: wish.ipv6,
    })
}

/// Reads which addresses are in use.
pub(crate) fn addresses(
    tx: &Tx<'_>,
    network: &Network,
    public_range: Option<Ipv4Cidr>,
) -> Result<Addresses, LaunchError> {
    let mut private = Vec::new();
    for subnet in &network.subnets {
        private.push(
            tx.private_addresses_in_use(&subnet.id)?
                .into_iter()
                .collect(),
        );
    }
    let public = match public_range {
        Some(range) => Some((range, tx.public_addresses_in_use()?)),
        None => None,
    };
    Ok(Addresses { private, public })
}

/// Chooses a subnet for each of `count` tasks of a group, by index; fewer when addresses run out.
pub(crate) fn choose_subnets(
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
pub(crate) fn make_interface(
    network: &Network,
    addresses: &mut Addresses,
    subnet: usize,
    task: &TaskId,
    moment: &Moment,
) -> Option<NetworkInterface> {
    let (scope, random) = (&moment.scope, moment.random);
    let in_use = addresses.private.get_mut(subnet)?;
    let subnet = network.subnets.get(subnet)?;
    let private_address = free_private_address(subnet, in_use, random)?;
    let public_address = match &mut addresses.public {
        Some((range, taken)) => {
            let public = free_public_address(*range, taken, random)?;
            taken.insert(public);
            Some(public)
        }
        None => None,
    };
    in_use.insert(private_address);
    let attachment_id = uuid(random());
    let interface = NewInterface {
        subnet,
        private_address,
        public_address,
        ipv6: network.ipv6,
        security_groups: network.security_groups.clone(),
        description: format!(
            "arn:aws:ecs:{}:{}:attachment/{attachment_id}",
            scope.region, scope.account_id
        ),
        owner: InterfaceOwner::Task {
            task_id: task.clone(),
            attachment_id,
        },
        tags: Vec::new(),
        region: &scope.region,
        now: moment.now,
    };
    Some(interface.make(random))
}

fn no_such_subnet(all: &[String], id: &str) -> LaunchError {
    LaunchError::Invalid(format!(
        "Error retrieving subnet information for [{}]: The subnet ID '{id}' does not exist \
         (ErrorCode: InvalidSubnetID.NotFound)",
        all.join(", ")
    ))
}

fn no_such_group(all: &[String], id: &str) -> LaunchError {
    LaunchError::Invalid(format!(
        "Error retrieving security group information for [{}]: The security group '{id}' does \
         not exist (ErrorCode: InvalidGroup.NotFound)",
        all.join(", ")
    ))
}

fn invalid(text: &str) -> LaunchError {
    LaunchError::Invalid(text.to_owned())
}
