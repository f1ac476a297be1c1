//! VPCs for the stories of networks: each has a subnet, two groups with an interface in them, an
//! internet gateway and a route table, and room for NAT gateways.

use std::net::Ipv4Addr;

use model::network::{
    InterfaceOwner, InternetGateway, Ipv4Cidr, NatGateway, NatGatewayState, NetworkInterface, Peer,
    Route, RouteDestination, RouteTable, RouteTableAssociation, RouteTarget, SecurityGroup,
    SecurityGroupRule, Subnet, Vpc, VpcPlan,
};
use model::{
    AddressId, InternetGatewayId, NatGatewayId, NetworkInterfaceId, RouteTableAssociationId,
    RouteTableId, SecurityGroupId, SecurityGroupRuleId, SubnetId, UnixMillis, VpcId,
};
use rules::network::plan;
use store::{StoreError, Tx};

use crate::fixtures;

/// The n-th VPC; the first one is the world's own.
pub(crate) fn vpc_id(n: u32) -> VpcId {
    VpcId::from_random(u128::from(n))
}

pub(crate) fn nat_id(n: u32) -> NatGatewayId {
    NatGatewayId::from_random(u128::from(n))
}

fn subnet(n: u32) -> Subnet {
    Subnet {
        id: SubnetId::from_random(u128::from(n)),
        vpc_id: vpc_id(n),
        cidr: Ipv4Cidr::new(Ipv4Addr::new(172, 31, 0, 0), 20).unwrap(),
        ..fixtures::subnet()
    }
}

/// The marks are in rules of two groups.
fn group_ids(n: u32) -> [SecurityGroupId; 2] {
    [0, 1].map(|which| SecurityGroupId::from_random(u128::from(2 * n + which)))
}

/// Makes the n-th VPC, marked with `mark`.
pub(crate) fn make(tx: &mut Tx<'_>, n: u32, mark: u32) -> Result<(), StoreError> {
    let vpc = Vpc {
        id: vpc_id(n),
        ..fixtures::vpc()
    };
    tx.vpc_put(&vpc)?;
    tx.subnet_put(&subnet(n))?;
    for id in group_ids(n) {
        tx.security_group_put(&SecurityGroup {
            name: id.to_string(),
            id,
            vpc_id: vpc_id(n),
            description: String::new(),
            tags: Vec::new(),
        })?;
    }
    tx.network_interface_insert(&interface(n, 0xffff, InterfaceOwner::Nobody))?;
    let gateway = InternetGateway {
        id: InternetGatewayId::from_random(u128::from(n)),
        attached_to: Some(vpc_id(n)),
        tags: Vec::new(),
    };
    let id = u128::from(n);
    let association = |subnet_id| RouteTableAssociation {
        id: RouteTableAssociationId::from_random(id),
        subnet_id,
    };
    tx.noun_put(&RouteTable {
        id: RouteTableId::from_random(id),
        vpc_id: vpc_id(n),
        associations: vec![association(None)],
        routes: vec![Route {
            destination: RouteDestination::Ipv4(Ipv4Cidr::ALL),
            target: RouteTarget::InternetGateway(gateway.id.clone()),
        }],
        tags: Vec::new(),
    })?;
    tx.noun_put(&gateway)?;
    self::mark(tx, n, mark)
}

/// Writes a number into two rules of the n-th VPC.
pub(crate) fn mark(tx: &mut Tx<'_>, n: u32, mark: u32) -> Result<(), StoreError> {
    for (which, group_id) in (0..).zip(group_ids(n)) {
        tx.noun_put(&SecurityGroupRule {
            id: SecurityGroupRuleId::from_random(u128::from(2 * n + which)),
            group_id,
            vpc_id: vpc_id(n),
            is_egress: true,
            protocol: None,
            from_port: None,
            to_port: None,
            peer: Peer::Ipv4(Ipv4Cidr::host(Ipv4Addr::from_bits(mark))),
            description: None,
            created_at: UnixMillis(0),
            tags: Vec::new(),
        })?;
    }
    Ok(())
}

/// Interface number `k` of the n-th VPC.
fn interface(n: u32, k: u32, owner: InterfaceOwner) -> NetworkInterface {
    let security_groups = match owner {
        InterfaceOwner::NatGateway(_) => Vec::new(),
        _ => group_ids(n).to_vec(),
    };
    NetworkInterface {
        id: NetworkInterfaceId::from_random(u128::from(n) << 32 | u128::from(k)),
        vpc_id: vpc_id(n),
        subnet_id: subnet(n).id,
        availability_zone: subnet(n).availability_zone,
        private_address: address(k),
        private_dns_name: String::new(),
        public_address: None,
        mac_address: "02:00:00:00:00:01".to_owned(),
        security_groups,
        description: String::new(),
        owner,
        created_at: UnixMillis(0),
        tags: Vec::new(),
    }
}

fn address(k: u32) -> Ipv4Addr {
    Ipv4Addr::from_bits(Ipv4Addr::new(172, 31, 8, 0).to_bits() + k % 1024)
}

/// Makes the k-th NAT gateway, in the n-th VPC; traffic to 192.0.2.0/24 is to go through it.
pub(crate) fn make_nat(tx: &mut Tx<'_>, n: u32, k: u32) -> Result<(), StoreError> {
    let owner = InterfaceOwner::NatGateway(nat_id(k));
    let interface = interface(n, k, owner);
    tx.network_interface_insert(&interface)?;
    tx.noun_put(&NatGateway {
        id: nat_id(k),
        vpc_id: vpc_id(n),
        subnet_id: subnet(n).id,
        interface_id: interface.id,
        private_address: interface.private_address,
        allocation_id: AddressId::from_random(u128::from(k)),
        public_address: Ipv4Addr::from_bits(Ipv4Addr::new(198, 18, 1, 0).to_bits() + k % 256),
        state: NatGatewayState::Pending,
        created_at: UnixMillis(0),
        deleted_at: None,
        tags: Vec::new(),
    })?;
    route_through(tx, n, k)
}

/// Traffic to 192.0.2.0/24 goes through the k-th NAT gateway from a subnet of its own.
fn route_through(tx: &mut Tx<'_>, n: u32, k: u32) -> Result<(), StoreError> {
    let subnet = Subnet {
        id: SubnetId::from_random(u128::from(n) << 32 | u128::from(k)),
        cidr: Ipv4Cidr::new(Ipv4Addr::new(172, 31, 128, 0), 20).unwrap(),
        ..subnet(n)
    };
    tx.subnet_put(&subnet)?;
    tx.noun_put(&RouteTable {
        id: RouteTableId::from_random(u128::from(n) << 32 | u128::from(k)),
        vpc_id: vpc_id(n),
        associations: vec![RouteTableAssociation {
            id: RouteTableAssociationId::from_random(u128::from(n) << 32 | u128::from(k)),
            subnet_id: Some(subnet.id),
        }],
        routes: vec![Route {
            destination: RouteDestination::Ipv4("192.0.2.0/24".parse().unwrap()),
            target: RouteTarget::NatGateway(nat_id(k)),
        }],
        tags: Vec::new(),
    })
}

/// What `DeleteNatGateway` does.
pub(crate) fn delete_nat(tx: &mut Tx<'_>, k: u32) -> Result<(), StoreError> {
    if let Some(mut gateway) = tx.noun_find::<NatGateway>(nat_id(k).as_str())?
        && gateway.state < NatGatewayState::Deleting
    {
        gateway.state = NatGatewayState::Deleting;
        tx.noun_put(&gateway)?;
    }
    Ok(())
}

/// Deletes the n-th VPC with all that is in it, whether that may be or not.
pub(crate) fn delete(tx: &mut Tx<'_>, n: u32) -> Result<(), StoreError> {
    let id = vpc_id(n);
    for gateway in tx.noun_list_in_vpc::<NatGateway>(&id)? {
        tx.noun_delete::<NatGateway>(gateway.id.as_str())?;
    }
    for rule in tx.noun_list_in_vpc::<SecurityGroupRule>(&id)? {
        tx.noun_delete::<SecurityGroupRule>(rule.id.as_str())?;
    }
    for table in tx.noun_list_in_vpc::<RouteTable>(&id)? {
        tx.noun_delete::<RouteTable>(table.id.as_str())?;
    }
    for gateway in tx.noun_list_in_vpc::<InternetGateway>(&id)? {
        tx.noun_delete::<InternetGateway>(gateway.id.as_str())?;
    }
    for interface in tx.network_interface_list()? {
        if interface.vpc_id == id {
            tx.network_interface_delete(&interface.id)?;
        }
    }
    for group in group_ids(n) {
        tx.security_group_delete(&group)?;
    }
    for subnet in tx.subnet_list()? {
        if subnet.vpc_id == id {
            tx.subnet_delete(&subnet.id)?;
        }
    }
    tx.vpc_delete(&id)
}

/// The plan of every VPC as the store has it.
pub(crate) fn plans(tx: &Tx<'_>) -> Result<Vec<VpcPlan>, StoreError> {
    let mut plans = Vec::new();
    for vpc in tx.vpc_list()? {
        plans.push(plan(&tx.vpc_nouns(vpc)?));
    }
    Ok(plans)
}
