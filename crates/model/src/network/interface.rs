//! Network interfaces and elastic addresses.

use std::net::{Ipv4Addr, Ipv6Addr};

use serde::{Deserialize, Serialize};

use crate::{
    AddressAssociationId, AddressId, LoadBalancerId, NatGatewayId, NetworkInterfaceId,
    SecurityGroupId, SubnetId, Tag, TaskId, UnixMillis, VpcId,
};

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NetworkInterface {
    pub id: NetworkInterfaceId,
    pub vpc_id: VpcId,
    pub subnet_id: SubnetId,
    pub availability_zone: String,
    pub private_address: Ipv4Addr,
    pub private_dns_name: String,
    /// From the instance's public pool: a task's own, or the elastic address associated now.
    pub public_address: Option<Ipv4Addr>,
    /// Random within the subnet's range: nobody had it before.
    #[serde(default)]
    pub ipv6_address: Option<Ipv6Addr>,
    /// Six bytes with the locally administered bit, as `02:…`.
    pub mac_address: String,
    pub security_groups: Vec<SecurityGroupId>,
    pub description: String,
    pub owner: InterfaceOwner,
    pub created_at: UnixMillis,
    pub tags: Vec<Tag>,
}

/// What an interface belongs to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum InterfaceOwner {
    Task {
        task_id: TaskId,
        /// `attachmentId` of the task's attachment, a UUID.
        attachment_id: String,
    },
    NatGateway(NatGatewayId),
    /// A node of a load balancer. The interface stays until the data plane is gone.
    LoadBalancer(LoadBalancerId),
    /// Made by a person with `CreateNetworkInterface`; nothing uses it.
    Nobody,
}

impl NetworkInterface {
    /// The task and the id of its attachment.
    pub fn task(&self) -> Option<(&TaskId, &str)> {
        match &self.owner {
            InterfaceOwner::Task {
                task_id,
                attachment_id,
            } => Some((task_id, attachment_id)),
            InterfaceOwner::NatGateway(_)
            | InterfaceOwner::LoadBalancer(_)
            | InterfaceOwner::Nobody => None,
        }
    }

    /// The NAT gateway whose interface it is.
    pub fn nat_gateway(&self) -> Option<&NatGatewayId> {
        match &self.owner {
            InterfaceOwner::NatGateway(id) => Some(id),
            InterfaceOwner::Task { .. }
            | InterfaceOwner::LoadBalancer(_)
            | InterfaceOwner::Nobody => None,
        }
    }

    /// The load balancer whose node has the interface.
    pub fn load_balancer(&self) -> Option<&LoadBalancerId> {
        match &self.owner {
            InterfaceOwner::LoadBalancer(id) => Some(id),
            InterfaceOwner::Task { .. }
            | InterfaceOwner::NatGateway(_)
            | InterfaceOwner::Nobody => None,
        }
    }
}

/// An elastic IP address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Address {
    /// The allocation id.
    pub id: AddressId,
    pub public_address: Ipv4Addr,
    pub association: Option<AddressAssociation>,
    pub tags: Vec<Tag>,
}

/// What an elastic address is associated with. The interface's `public_address` is the address
/// for as long.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AddressAssociation {
    pub id: AddressAssociationId,
    pub interface_id: NetworkInterfaceId,
    pub private_address: Ipv4Addr,
}
