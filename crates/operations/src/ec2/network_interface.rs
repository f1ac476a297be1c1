//! Network interfaces as the operations name, make and tell them.

use std::collections::{BTreeMap, BTreeSet};
use std::net::Ipv4Addr;

use aws_api::ec2::{
    GroupIdentifier, NetworkInterface as Shape, NetworkInterfaceAssociation,
    NetworkInterfaceAttachment, NetworkInterfaceIpv6Address, NetworkInterfacePrivateIpAddress,
};
use model::arn::Scope;
use model::network::{
    Address, InterfaceOwner, NetworkInterface, SUBNET_RESERVED_FIRST, SecurityGroup, Subnet, Vpc,
};
use model::task::AttachmentStatus;
use model::{NetworkInterfaceId, SecurityGroupId, SubnetId, UnixMillis, VpcId};
use smithy::ServiceError;
use store::Tx;

use super::errors::{self, invalid_value};
use super::lookup;
use super::query::render_tags;
use crate::context::{Random, timestamp};
use crate::error::Failure;
use launch::free_private_address;

/// How many security groups an interface can have.
pub(super) const GROUPS_MAX: usize = 5;

/// Finds an interface that exists.
pub(super) fn find(tx: &Tx<'_>, id: &str) -> Result<NetworkInterface, Failure> {
    let found = match NetworkInterfaceId::parse(id) {
        Ok(id) => tx.network_interface_find(&id)?,
        Err(_) => None,
    };
    Ok(found.ok_or_else(|| errors::network_interface_not_found(id))?)
}

/// Whether a service made it for something of its own that nobody else may change: a NAT gateway or
/// a load balancer.
pub(super) fn is_another_services(interface: &NetworkInterface) -> bool {
    matches!(
        interface.owner,
        InterfaceOwner::NatGateway(_) | InterfaceOwner::LoadBalancer(_)
    )
}

/// There are none.
pub(super) fn no_such_instance(id: &str) -> ServiceError {
    ServiceError::sender(
        "InvalidInstanceID.NotFound",
        format!("The instance ID '{id}' does not exist"),
    )
}

/// Finds the groups of an interface in a VPC; none given means the VPC's default group.
pub(super) fn find_groups(
    tx: &Tx<'_>,
    vpc: &VpcId,
    ids: &[String],
) -> Result<Vec<SecurityGroupId>, Failure> {
    if ids.len() > GROUPS_MAX {
        return Err(ServiceError::sender(
            "SecurityGroupsPerInterfaceLimitExceeded",
            "The maximum number of security groups per interface has been reached.",
        )
        .into());
    }
    let mut groups: Vec<SecurityGroupId> = Vec::new();
    for id in ids {
        let group = lookup::security_group(tx, id)?;
        if group.vpc_id != *vpc {
            let text = "You have specified two resources that belong to different networks.";
            return Err(ServiceError::sender("InvalidParameter", text).into());
        }
        if !groups.contains(&group.id) {
            groups.push(group.id);
        }
    }
    if groups.is_empty() {
        let is_default = |group: &SecurityGroup| group.vpc_id == *vpc && group.name == "default";
        let mut all = tx.security_group_list()?.into_iter();
        groups.extend(all.find(is_default).map(|group| group.id));
    }
    Ok(groups)
}

/// The address `wanted`, or any that is free; `None` when there is none.
pub(super) fn choose_private_address(
    tx: &Tx<'_>,
    subnet: &Subnet,
    wanted: Option<&str>,
    random: Random,
) -> Result<Option<Ipv4Addr>, Failure> {
    let in_use = tx
        .private_addresses_in_use(&subnet.id)?
        .into_iter()
        .collect();
    let Some(wanted) = wanted.filter(|text| !text.is_empty()) else {
        return Ok(free_private_address(subnet, &in_use, random));
    };
    let address: Ipv4Addr = wanted
        .parse()
        .map_err(|_| invalid_value(format!("invalid value for parameter address: {wanted}")))?;
    if !subnet.cidr.contains(address) {
        let text = "Address does not fall within the subnet's address range";
        return Err(invalid_value(text).into());
    }
    let from_start = address.to_bits() - subnet.cidr.network.to_bits();
    if from_start < SUBNET_RESERVED_FIRST || address == subnet.cidr.last() {
        return Err(invalid_value("Address is in subnet's reserved address range").into());
    }
    if in_use.contains(&address) {
        return Err(ServiceError::sender(
            "InvalidIPAddress.InUse",
            format!("Address {address} is in use."),
        )
        .into());
    }
    Ok(Some(address))
}

/// Everything besides interfaces that is told of them, by id: there may be thousands of each.
pub(super) struct Surroundings {
    scope: Scope,
    vpcs: BTreeMap<VpcId, Vpc>,
    subnets: BTreeMap<SubnetId, Subnet>,
    groups: BTreeMap<SecurityGroupId, SecurityGroup>,
    elastic: BTreeMap<NetworkInterfaceId, Address>,
}

/// An interface with what was seen of it and what belongs to it.
#[derive(Debug)]
pub(super) struct Seen {
    pub(super) interface: NetworkInterface,
    pub(super) groups: Vec<SecurityGroup>,
    pub(super) availability_zone_id: Option<String>,
    pub(super) public_dns_name: Option<String>,
    pub(super) account_id: String,
    /// The elastic address that is associated with it.
    pub(super) elastic: Option<Address>,
    /// `None` while nothing has attached it.
    attached_at: Option<UnixMillis>,
}

impl Surroundings {
    pub(super) fn read(tx: &Tx<'_>, scope: Scope) -> Result<Self, Failure> {
        let associated = |address: Address| {
            let interface = address.association.as_ref()?.interface_id.clone();
            Some((interface, address))
        };
        let (vpcs, subnets) = (tx.vpc_list()?, tx.subnet_list()?);
        let groups = tx.security_group_list()?;
        Ok(Self {
            scope,
            vpcs: vpcs.into_iter().map(|it| (it.id.clone(), it)).collect(),
            subnets: subnets.into_iter().map(|it| (it.id.clone(), it)).collect(),
            groups: groups.into_iter().map(|it| (it.id.clone(), it)).collect(),
            elastic: tx.noun_list()?.into_iter().filter_map(associated).collect(),
        })
    }

    pub(super) fn see(&self, tx: &Tx<'_>, interface: NetworkInterface) -> Result<Seen, Failure> {
        let subnet = self.subnets.get(&interface.subnet_id);
        let vpc = self.vpcs.get(&interface.vpc_id);
        let groups: BTreeSet<_> = interface.security_groups.iter().collect();
        let groups = groups.into_iter().filter_map(|id| self.groups.get(id));
        Ok(Seen {
            attached_at: attached_at(tx, &interface)?,
            groups: groups.cloned().collect(),
            availability_zone_id: subnet.map(|subnet| subnet.availability_zone_id.clone()),
            public_dns_name: vpc
                .filter(|vpc| vpc.dns_hostnames)
                .and_then(|_| public_dns_name(&interface, &self.scope.region)),
            account_id: self.scope.account_id.clone(),
            elastic: self.elastic.get(&interface.id).cloned(),
            interface,
        })
    }
}

/// When the interface was attached, as far as was seen.
fn attached_at(tx: &Tx<'_>, interface: &NetworkInterface) -> Result<Option<UnixMillis>, Failure> {
    let task = match &interface.owner {
        InterfaceOwner::Task { task_id, .. } => task_id,
        InterfaceOwner::NatGateway(_) | InterfaceOwner::LoadBalancer(_) => {
            return Ok(Some(interface.created_at));
        }
        InterfaceOwner::Nobody => return Ok(None),
    };
    let Some(row) = tx.task_find(task)? else {
        return Ok(None);
    };
    let seen = row.observation;
    Ok(match seen.attachment {
        AttachmentStatus::Precreated | AttachmentStatus::Deleted => None,
        AttachmentStatus::Attaching | AttachmentStatus::Attached => {
            Some(seen.connectivity_at.unwrap_or(interface.created_at))
        }
    })
}

/// `ec2-198-18-0-1.compute-1.amazonaws.com`, outside of us-east-1 with the region's name.
fn public_dns_name(interface: &NetworkInterface, region: &str) -> Option<String> {
    let [a, b, c, d] = interface.public_address?.octets();
    let domain = match region {
        "us-east-1" => "compute-1".to_owned(),
        other => format!("{other}.compute"),
    };
    Some(format!("ec2-{a}-{b}-{c}-{d}.{domain}.amazonaws.com"))
}

impl Seen {
    pub(super) fn status(&self) -> &'static str {
        match self.attached_at {
            Some(_) => "in-use",
            None => "available",
        }
    }

    pub(super) fn interface_type(&self) -> &'static str {
        match self.interface.owner {
            InterfaceOwner::NatGateway(_) => "nat_gateway",
            InterfaceOwner::Task { .. }
            | InterfaceOwner::LoadBalancer(_)
            | InterfaceOwner::Nobody => "interface",
        }
    }

    /// Whether a service made it and holds it, not a person.
    pub(super) fn is_requester_managed(&self) -> bool {
        !matches!(self.interface.owner, InterfaceOwner::Nobody)
    }

    /// Who asked for it, as an alias where that is a service.
    pub(super) fn requester(&self) -> &str {
        service_of(&self.interface).unwrap_or(&self.account_id)
    }

    /// A NAT gateway forwards packets of others.
    pub(super) fn source_dest_check(&self) -> bool {
        self.interface.nat_gateway().is_none()
    }

    /// Whose the public address is: the account's, if it was allocated.
    pub(super) fn public_address_owner(&self) -> Option<&str> {
        self.interface.public_address?;
        Some(match &self.elastic {
            Some(_) => &self.account_id,
            None => "amazon",
        })
    }

    pub(super) fn attachment(&self) -> Option<NetworkInterfaceAttachment> {
        let at = self.attached_at?;
        Some(NetworkInterfaceAttachment {
            attach_time: Some(timestamp(at)),
            attachment_id: Some(attachment_id(&self.interface)),
            delete_on_termination: Some(false),
            device_index: Some(1),
            network_card_index: Some(0),
            instance_owner_id: service_of(&self.interface).map(str::to_owned),
            status: Some("attached".to_owned()),
            ..NetworkInterfaceAttachment::default()
        })
    }

    fn association(&self) -> Option<NetworkInterfaceAssociation> {
        let public = self.interface.public_address?;
        let elastic = self.elastic.as_ref();
        let association = elastic.and_then(|address| address.association.as_ref());
        Some(NetworkInterfaceAssociation {
            allocation_id: elastic.map(|address| address.id.to_string()),
            association_id: association.map(|association| association.id.to_string()),
            ip_owner_id: self.public_address_owner().map(str::to_owned),
            public_dns_name: self.public_dns_name.clone(),
            public_ip: Some(public.to_string()),
            ..NetworkInterfaceAssociation::default()
        })
    }

    pub(super) fn group_identifiers(&self) -> Vec<GroupIdentifier> {
        let groups = self.groups.iter().map(|group| GroupIdentifier {
            group_id: Some(group.id.to_string()),
            group_name: Some(group.name.clone()),
        });
        groups.collect()
    }
}

/// The service that made an interface and holds its attachment, by its alias.
fn service_of(interface: &NetworkInterface) -> Option<&'static str> {
    match interface.owner {
        InterfaceOwner::Task { .. } => Some("amazon-ecs"),
        InterfaceOwner::NatGateway(_) => Some("amazon-aws"),
        InterfaceOwner::LoadBalancer(_) => Some("amazon-elb"),
        InterfaceOwner::Nobody => None,
    }
}

/// An interface is attached once in its life, so its attachment needs no id of its own.
fn attachment_id(interface: &NetworkInterface) -> String {
    let prefix = match interface.owner {
        InterfaceOwner::NatGateway(_) | InterfaceOwner::LoadBalancer(_) => "ela-attach-",
        InterfaceOwner::Task { .. } | InterfaceOwner::Nobody => "eni-attach-",
    };
    interface.id.as_str().replacen("eni-", prefix, 1)
}

pub(super) fn render(seen: &Seen) -> Shape {
    let interface = &seen.interface;
    let association = seen.association();
    let address = Some(interface.private_address.to_string());
    let private_dns_name = Some(interface.private_dns_name.clone());
    let ipv6 = interface.ipv6_address.iter();
    let ipv6 = ipv6.map(|address| NetworkInterfaceIpv6Address {
        ipv6_address: Some(address.to_string()),
        public_ipv6_dns_name: None,
        is_primary_ipv6: Some(false),
    });
    Shape {
        association: association.clone(),
        attachment: seen.attachment(),
        availability_zone: Some(interface.availability_zone.clone()),
        availability_zone_id: seen.availability_zone_id.clone(),
        description: Some(interface.description.clone()),
        groups: Some(seen.group_identifiers()),
        interface_type: Some(seen.interface_type().to_owned()),
        ipv6_addresses: Some(ipv6.collect()),
        mac_address: Some(interface.mac_address.clone()),
        network_interface_id: Some(interface.id.to_string()),
        owner_id: Some(seen.account_id.clone()),
        private_dns_name: private_dns_name.clone(),
        private_ip_address: address.clone(),
        private_ip_addresses: Some(vec![NetworkInterfacePrivateIpAddress {
            association,
            primary: Some(true),
            private_dns_name,
            private_ip_address: address,
        }]),
        requester_id: Some(seen.requester().to_owned()),
        requester_managed: Some(seen.is_requester_managed()),
        source_dest_check: Some(seen.source_dest_check()),
        status: Some(seen.status().to_owned()),
        subnet_id: Some(interface.subnet_id.to_string()),
        tag_set: Some(render_tags(&interface.tags)),
        vpc_id: Some(interface.vpc_id.to_string()),
        ..Shape::default()
    }
}
