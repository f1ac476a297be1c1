//! Small networks to ask about, with ids that a person can read.

use std::net::Ipv4Addr;

use model::network::{
    InterfaceOwner, InternetGateway, Ipv4Cidr, NatGateway, NatGatewayState, NetworkInterface, Peer,
    Route, RouteDestination, RouteTable, RouteTableAssociation, RouteTarget, SecurityGroup,
    SecurityGroupRule, Subnet, Vpc,
};
use model::{
    AddressId, InternetGatewayId, NatGatewayId, NetworkInterfaceId, RouteTableAssociationId,
    RouteTableId, SecurityGroupId, SecurityGroupRuleId, SubnetId, TaskId, UnixMillis, VpcId,
};

use crate::network::VpcNouns;

pub(super) const TCP: u8 = 6;

pub(super) fn cidr(text: &str) -> Ipv4Cidr {
    text.parse().unwrap()
}

pub(super) fn vpc_id(n: u8) -> VpcId {
    VpcId::parse(&format!("vpc-{n:08x}")).unwrap()
}

pub(super) fn subnet_id(n: u8) -> SubnetId {
    SubnetId::parse(&format!("subnet-{n:08x}")).unwrap()
}

pub(super) fn group_id(n: u8) -> SecurityGroupId {
    SecurityGroupId::parse(&format!("sg-{n:08x}")).unwrap()
}

pub(super) fn interface_id(n: u8) -> NetworkInterfaceId {
    NetworkInterfaceId::parse(&format!("eni-{n:017x}")).unwrap()
}

pub(super) fn table_id(n: u8) -> RouteTableId {
    RouteTableId::parse(&format!("rtb-{n:08x}")).unwrap()
}

pub(super) fn igw_id(n: u8) -> InternetGatewayId {
    InternetGatewayId::parse(&format!("igw-{n:08x}")).unwrap()
}

pub(super) fn nat_id(n: u8) -> NatGatewayId {
    NatGatewayId::parse(&format!("nat-{n:08x}")).unwrap()
}

/// A VPC with nothing in it but its main route table, `rtb-…<n>`.
pub(super) fn vpc(n: u8, range: &str) -> VpcNouns {
    VpcNouns {
        vpc: Vpc {
            id: vpc_id(n),
            cidr: cidr(range),
            secondary_cidrs: Vec::new(),
            is_default: false,
            dns_support: true,
            dns_hostnames: false,
            dhcp_options_id: None,
            tags: Vec::new(),
        },
        subnets: Vec::new(),
        security_groups: Vec::new(),
        rules: Vec::new(),
        route_tables: vec![table(n, n, None)],
        internet_gateways: Vec::new(),
        nat_gateways: Vec::new(),
        interfaces: Vec::new(),
        flow_logs: Vec::new(),
        prefix_lists: Vec::new(),
    }
}

/// A route table of VPC `vpc`: the main one, or a subnet's.
pub(super) fn table(n: u8, vpc: u8, subnet: Option<u8>) -> RouteTable {
    RouteTable {
        id: table_id(n),
        vpc_id: vpc_id(vpc),
        associations: vec![RouteTableAssociation {
            id: RouteTableAssociationId::parse(&format!("rtbassoc-{n:08x}")).unwrap(),
            subnet_id: subnet.map(subnet_id),
        }],
        routes: Vec::new(),
        tags: Vec::new(),
    }
}

pub(super) fn route(to: &str, target: RouteTarget) -> Route {
    Route {
        destination: RouteDestination::Ipv4(cidr(to)),
        target,
    }
}

/// Adds things to a network; `n` is the number in their ids.
pub(super) trait Build {
    fn add_subnet(&mut self, n: u8, range: &str);
    fn add_group(&mut self, n: u8, name: &str);
    fn add_rule(
        &mut self,
        group: u8,
        is_egress: bool,
        protocol: Option<u8>,
        ports: (u16, u16),
        peer: Peer,
    );
    fn add_usual_group(&mut self, n: u8, name: &str);
    fn add_interface(
        &mut self,
        n: u8,
        subnet: u8,
        address: &str,
        public: Option<&str>,
        groups: &[u8],
    );
    fn add_internet_gateway(&mut self, n: u8);
    fn add_nat_gateway(&mut self, n: u8, subnet: u8, address: &str, public: &str);
    fn add_route(&mut self, table: u8, route: Route);
}

impl Build for VpcNouns {
    fn add_subnet(&mut self, n: u8, range: &str) {
        self.subnets.push(Subnet {
            id: subnet_id(n),
            vpc_id: self.vpc.id.clone(),
            cidr: cidr(range),
            availability_zone: "us-east-1a".to_owned(),
            availability_zone_id: "use1-az1".to_owned(),
            is_default: false,
            map_public_ip_on_launch: false,
            tags: Vec::new(),
        });
    }

    fn add_group(&mut self, n: u8, name: &str) {
        self.security_groups.push(SecurityGroup {
            id: group_id(n),
            vpc_id: self.vpc.id.clone(),
            name: name.to_owned(),
            description: String::new(),
            tags: Vec::new(),
        });
    }

    /// `protocol` `None` is all traffic.
    fn add_rule(
        &mut self,
        group: u8,
        is_egress: bool,
        protocol: Option<u8>,
        ports: (u16, u16),
        peer: Peer,
    ) {
        let id = self.rules.len() + 1;
        self.rules.push(SecurityGroupRule {
            id: SecurityGroupRuleId::parse(&format!("sgr-{id:08x}")).unwrap(),
            group_id: group_id(group),
            vpc_id: self.vpc.id.clone(),
            is_egress,
            protocol,
            from_port: protocol.map(|_| ports.0),
            to_port: protocol.map(|_| ports.1),
            peer,
            description: None,
            created_at: UnixMillis(0),
            tags: Vec::new(),
        });
    }

    /// A group as `CreateSecurityGroup` leaves it: everything may go out.
    fn add_usual_group(&mut self, n: u8, name: &str) {
        self.add_group(n, name);
        self.add_rule(n, true, None, (0, 0), Peer::Ipv4(Ipv4Cidr::ALL));
    }

    fn add_interface(
        &mut self,
        n: u8,
        subnet: u8,
        address: &str,
        public: Option<&str>,
        groups: &[u8],
    ) {
        self.interfaces.push(NetworkInterface {
            id: interface_id(n),
            vpc_id: self.vpc.id.clone(),
            subnet_id: subnet_id(subnet),
            availability_zone: "us-east-1a".to_owned(),
            private_address: address.parse().unwrap(),
            private_dns_name: String::new(),
            public_address: public.map(|text| text.parse().unwrap()),
            mac_address: "02:00:00:00:00:01".to_owned(),
            security_groups: groups.iter().map(|group| group_id(*group)).collect(),
            description: String::new(),
            owner: InterfaceOwner::Task {
                task_id: TaskId::parse(&format!("{n:032x}")).unwrap(),
                attachment_id: String::new(),
            },
            created_at: UnixMillis(0),
            tags: Vec::new(),
        });
    }

    fn add_internet_gateway(&mut self, n: u8) {
        self.internet_gateways.push(InternetGateway {
            id: igw_id(n),
            attached_to: Some(self.vpc.id.clone()),
            tags: Vec::new(),
        });
    }

    /// A NAT gateway with its interface, `eni-…<n>`.
    fn add_nat_gateway(&mut self, n: u8, subnet: u8, address: &str, public: &str) {
        self.add_interface(n, subnet, address, Some(public), &[]);
        if let Some(interface) = self.interfaces.last_mut() {
            interface.owner = InterfaceOwner::NatGateway(nat_id(n));
        }
        self.nat_gateways.push(NatGateway {
            id: nat_id(n),
            vpc_id: self.vpc.id.clone(),
            subnet_id: subnet_id(subnet),
            interface_id: interface_id(n),
            private_address: address.parse().unwrap(),
            allocation_id: AddressId::parse(&format!("eipalloc-{n:08x}")).unwrap(),
            public_address: public.parse::<Ipv4Addr>().unwrap(),
            state: NatGatewayState::Available,
            created_at: UnixMillis(0),
            deleted_at: None,
            tags: Vec::new(),
        });
    }

    fn add_route(&mut self, table: u8, route: Route) {
        let mut tables = self.route_tables.iter_mut();
        if let Some(table) = tables.find(|one| one.id == table_id(table)) {
            // A table has one route to a destination.
            table
                .routes
                .retain(|known| known.destination != route.destination);
            table.routes.push(route);
        }
    }
}
