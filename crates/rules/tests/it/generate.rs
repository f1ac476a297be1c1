//! Random networks: a few VPCs with all that can be in them, changed a little at a time, and
//! packets that are likely to meet their rules.
//!
//! Addresses come from few ranges on purpose: what never meets tells nothing.

use std::net::Ipv4Addr;

use model::network::{
    CidrAssociation, FlowLog, FlowLogResource, InterfaceOwner, InternetGateway, Ipv4Cidr,
    NatGateway, NatGatewayState, NetworkInterface, Peer, PrefixList, PrefixListChange,
    PrefixListEntry, Route, RouteDestination, RouteTable, RouteTableAssociation, RouteTarget,
    SecurityGroup, SecurityGroupRule, Subnet, TrafficType, Vpc,
};
use model::{
    AddressId, FlowLogId, InternetGatewayId, NatGatewayId, NetworkInterfaceId, PrefixListId,
    RouteTableAssociationId, RouteTableId, SecurityGroupId, SecurityGroupRuleId, SubnetId, TaskId,
    UnixMillis, VpcId,
};
use rules::network::VpcNouns;

use crate::random::Random;

/// What is around the VPCs.
#[derive(Debug, Clone)]
pub(crate) struct Surroundings {
    /// Public addresses that interfaces may have.
    pub(crate) publics: Vec<Ipv4Addr>,
    /// Addresses of the machine itself.
    pub(crate) host: Vec<Ipv4Addr>,
    /// Addresses of other machines.
    pub(crate) internet: Vec<Ipv4Addr>,
}

/// How much of everything there is, at most.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Size {
    pub(crate) vpcs: usize,
    pub(crate) interfaces: usize,
    pub(crate) groups: usize,
    pub(crate) rules: usize,
}

#[derive(Debug, Clone)]
pub(crate) struct Network {
    pub(crate) vpcs: Vec<VpcNouns>,
    pub(crate) around: Surroundings,
    pub(crate) random: Random,
    pub(crate) free_publics: Vec<Ipv4Addr>,
    size: Size,
    ids: u128,
}

const PORTS: [u16; 6] = [22, 80, 81, 443, 5432, 65535];
const ICMP_KINDS: [u16; 4] = [8, 8, 13, 3];
/// Protocols whose packets need no more than a number.
pub(crate) const OTHER_PROTOCOLS: [u8; 4] = [50, 89, 253, 254];

impl Network {
    pub(crate) fn new(seed: u64, around: Surroundings, size: Size) -> Self {
        let mut network = Self {
            vpcs: Vec::new(),
            free_publics: around.publics.clone(),
            around,
            random: Random(seed),
            size,
            ids: u128::from(seed) << 32,
        };
        let lists: Vec<_> = (0..2).map(|_| network.prefix_list()).collect();
        for number in 0..size.vpcs {
            let nouns = network.vpc(number, &lists);
            network.vpcs.push(nouns);
        }
        network
    }

    fn id(&mut self) -> u128 {
        self.ids += 1;
        self.ids
    }

    fn vpc(&mut self, number: usize, lists: &[PrefixList]) -> VpcNouns {
        // Half of the VPCs have the first one's range.
        let second = if self.random.chance(50) { 0 } else { number };
        let octet = |n: usize| u8::try_from(n).unwrap();
        let mut secondary_cidrs = Vec::new();
        if self.random.chance(60) {
            secondary_cidrs.push(CidrAssociation {
                id: "vpc-cidr-assoc-00000000000000001".to_owned(),
                cidr: cidr([100, 64, octet(number), 0], 24),
            });
        }
        let vpc = Vpc {
            id: VpcId::from_random(self.id()),
            cidr: cidr([10, octet(second), 0, 0], 16),
            secondary_cidrs,
            is_default: false,
            dns_support: true,
            dns_hostnames: true,
            dhcp_options_id: None,
            tags: Vec::new(),
        };
        let mut nouns = VpcNouns {
            vpc,
            subnets: Vec::new(),
            security_groups: Vec::new(),
            rules: Vec::new(),
            route_tables: Vec::new(),
            internet_gateways: Vec::new(),
            nat_gateways: Vec::new(),
            interfaces: Vec::new(),
            flow_logs: Vec::new(),
            prefix_lists: lists.to_vec(),
        };
        let mut ranges = vec![
            cidr([10, octet(second), 0, 0], 24),
            cidr([10, octet(second), 16, 0], 20),
        ];
        ranges.extend(nouns.vpc.secondary_cidrs.iter().map(|one| one.cidr));
        for range in ranges {
            let subnet = self.subnet(&nouns.vpc.id, range);
            nouns.subnets.push(subnet);
        }
        self.fill(&mut nouns);
        nouns
    }

    /// Another range, with a subnet and an interface in it.
    pub(crate) fn range(&mut self, nouns: &mut VpcNouns, number: usize) -> &'static str {
        let octet = u8::try_from(number).unwrap();
        let cidr = cidr([100, 65, octet, 0], 24);
        if nouns.vpc.cidrs().any(|own| own == cidr) {
            return "nothing";
        }
        nouns.vpc.secondary_cidrs.push(CidrAssociation {
            id: "vpc-cidr-assoc-00000000000000002".to_owned(),
            cidr,
        });
        let subnet = self.subnet(&nouns.vpc.id, cidr);
        nouns.subnets.push(subnet);
        self.interface(nouns);
        "a range more"
    }

    fn subnet(&mut self, vpc: &VpcId, cidr: Ipv4Cidr) -> Subnet {
        Subnet {
            id: SubnetId::from_random(self.id()),
            vpc_id: vpc.clone(),
            cidr,
            availability_zone: "us-east-1a".to_owned(),
            availability_zone_id: "use1-az1".to_owned(),
            is_default: false,
            map_public_ip_on_launch: false,
            tags: Vec::new(),
        }
    }

    fn fill(&mut self, nouns: &mut VpcNouns) {
        let groups = 2 + self.random.below(self.size.groups.max(2) - 1);
        for number in 0..groups {
            nouns.security_groups.push(SecurityGroup {
                id: SecurityGroupId::from_random(self.id()),
                vpc_id: nouns.vpc.id.clone(),
                name: format!("group-{number}"),
                description: String::new(),
                tags: Vec::new(),
            });
        }
        if self.random.chance(85) {
            self.attach(nouns);
        }
        for _ in 0..self.random.below(3) {
            self.nat_gateway(nouns);
        }
        for _ in 0..2 + self.random.below(self.size.interfaces.max(2) - 1) {
            self.interface(nouns);
        }
        for is_main in [true, false, false] {
            self.route_table(nouns, is_main);
        }
        for _ in 0..=self.random.below(self.size.rules) {
            self.rule(nouns);
        }
        // As AWS makes groups: everything may leave.
        for group in nouns.security_groups.clone() {
            if self.random.chance(60) {
                let rule = self.everything_out(nouns, group.id);
                nouns.rules.push(rule);
            }
        }
        for _ in 0..self.random.below(3) {
            self.flow_log(nouns);
        }
    }

    pub(crate) fn attach(&mut self, nouns: &mut VpcNouns) {
        nouns.internet_gateways.push(InternetGateway {
            id: InternetGatewayId::from_random(self.id()),
            attached_to: Some(nouns.vpc.id.clone()),
            tags: Vec::new(),
        });
    }

    pub(crate) fn nat_gateway(&mut self, nouns: &mut VpcNouns) {
        let Some(public) = self.free_publics.pop() else {
            return;
        };
        let subnet = self.random.pick(&nouns.subnets);
        let id = NatGatewayId::from_random(self.id());
        let private = self.free_address(nouns, &subnet);
        let owner = InterfaceOwner::NatGateway(id.clone());
        let mut interface = self.bare_interface(nouns, &subnet, private, owner);
        interface.public_address = Some(public);
        nouns.nat_gateways.push(NatGateway {
            id,
            vpc_id: nouns.vpc.id.clone(),
            subnet_id: subnet.id.clone(),
            interface_id: interface.id.clone(),
            private_address: private,
            allocation_id: AddressId::from_random(self.id()),
            public_address: public,
            state: NatGatewayState::Available,
            created_at: UnixMillis(0),
            deleted_at: None,
            tags: Vec::new(),
        });
        nouns.interfaces.push(interface);
    }

    /// An interface that a task could have.
    pub(crate) fn interface(&mut self, nouns: &mut VpcNouns) {
        let subnet = self.random.pick(&nouns.subnets);
        let address = self.free_address(nouns, &subnet);
        let owner = InterfaceOwner::Task {
            task_id: TaskId::from_random(self.id()),
            attachment_id: String::new(),
        };
        let mut interface = self.bare_interface(nouns, &subnet, address, owner);
        if self.random.chance(60) {
            interface.public_address = self.free_publics.pop();
        }
        interface.security_groups = self.some_groups(nouns);
        nouns.interfaces.push(interface);
    }

    fn bare_interface(
        &mut self,
        nouns: &VpcNouns,
        subnet: &Subnet,
        private_address: Ipv4Addr,
        owner: InterfaceOwner,
    ) -> NetworkInterface {
        let [a, b, c, d] = private_address.octets();
        NetworkInterface {
            id: NetworkInterfaceId::from_random(self.id()),
            vpc_id: nouns.vpc.id.clone(),
            subnet_id: subnet.id.clone(),
            availability_zone: subnet.availability_zone.clone(),
            private_address,
            private_dns_name: String::new(),
            public_address: None,
            mac_address: format!("02:{a:02x}:{b:02x}:{c:02x}:{d:02x}:01"),
            security_groups: Vec::new(),
            description: String::new(),
            owner,
            created_at: UnixMillis(0),
            tags: Vec::new(),
        }
    }

    fn free_address(&mut self, nouns: &VpcNouns, subnet: &Subnet) -> Ipv4Addr {
        loop {
            let nth = u32::try_from(4 + self.random.below(30)).unwrap();
            let address = subnet.cidr.nth(nth).unwrap();
            let mut interfaces = nouns.interfaces.iter();
            if interfaces.all(|one| one.private_address != address) {
                return address;
            }
        }
    }

    /// One to three.
    pub(crate) fn some_groups(&mut self, nouns: &VpcNouns) -> Vec<SecurityGroupId> {
        let mut groups: Vec<SecurityGroupId> = (0..=self.random.below(3))
            .map(|_| self.random.pick(&nouns.security_groups).id)
            .collect();
        groups.sort();
        groups.dedup();
        groups
    }

    fn route_table(&mut self, nouns: &mut VpcNouns, is_main: bool) {
        let id = RouteTableId::from_random(self.id());
        let mut associations = Vec::new();
        if is_main {
            associations.push(self.association(None));
        } else {
            for subnet in &nouns.subnets {
                let is_free = nouns.route_tables.iter().all(|table| {
                    let mut associations = table.associations.iter();
                    associations.all(|one| one.subnet_id.as_ref() != Some(&subnet.id))
                });
                if is_free && self.random.chance(40) {
                    associations.push(self.association(Some(subnet.id.clone())));
                }
            }
        }
        nouns.route_tables.push(RouteTable {
            id,
            vpc_id: nouns.vpc.id.clone(),
            associations,
            routes: Vec::new(),
            tags: Vec::new(),
        });
        let number = nouns.route_tables.len() - 1;
        if self.random.chance(80) {
            self.route_to(nouns, number, RouteDestination::Ipv4(Ipv4Cidr::ALL));
        }
        for _ in 0..self.random.below(4) {
            self.route(nouns, number);
        }
    }

    pub(crate) fn association(&mut self, subnet_id: Option<SubnetId>) -> RouteTableAssociation {
        RouteTableAssociation {
            id: RouteTableAssociationId::from_random(self.id()),
            subnet_id,
        }
    }

    /// Adds a route to the n-th table, or gives the one that is there another target.
    pub(crate) fn route(&mut self, nouns: &mut VpcNouns, table: usize) {
        let destination = if self.random.chance(30) {
            RouteDestination::PrefixList(self.random.pick(&nouns.prefix_lists).id)
        } else {
            RouteDestination::Ipv4(self.outside_range(nouns))
        };
        self.route_to(nouns, table, destination);
    }

    fn route_to(&mut self, nouns: &mut VpcNouns, table: usize, destination: RouteDestination) {
        let nat = nouns.nat_gateways.iter();
        let mut targets: Vec<_> = nat
            .map(|one| RouteTarget::NatGateway(one.id.clone()))
            .collect();
        for gateway in &nouns.internet_gateways {
            let target = RouteTarget::InternetGateway(gateway.id.clone());
            targets.extend([target.clone(), target]);
        }
        if self.random.chance(15) {
            // Gateways that are gone.
            targets.push(RouteTarget::NatGateway(NatGatewayId::from_random(0)));
            targets.push(RouteTarget::InternetGateway(
                InternetGatewayId::from_random(0),
            ));
        }
        let Some(last) = targets.len().checked_sub(1) else {
            return;
        };
        let target = targets.swap_remove(self.random.below(last + 1));
        let routes = &mut nouns.route_tables[table].routes;
        routes.retain(|route| route.destination != destination);
        routes.push(Route {
            destination,
            target,
        });
    }

    fn outside_range(&mut self, nouns: &VpcNouns) -> Ipv4Cidr {
        let mut addresses = self.around.internet.clone();
        addresses.extend(&self.around.host);
        addresses.extend(self.around.publics.iter().take(8));
        // One that covers the VPC, and one in it.
        addresses.push(nouns.vpc.cidr.network);
        let lengths = [0, 8, 9, 16, 24, 29, 30, 31, 32];
        let length = self.random.pick(&lengths);
        Ipv4Cidr::new(self.random.pick(&addresses), length).unwrap()
    }

    fn prefix_list(&mut self) -> PrefixList {
        let id = PrefixListId::from_random(self.id());
        let mut list = PrefixList {
            id,
            name: "list".to_owned(),
            max_entries: 20,
            version: 1,
            last_change: PrefixListChange::Create,
            entries: Vec::new(),
            tags: Vec::new(),
        };
        for _ in 0..self.random.below(4) {
            self.entry(&mut list);
        }
        list
    }

    pub(crate) fn entry(&mut self, list: &mut PrefixList) {
        let mut addresses = self.around.internet.clone();
        addresses.extend(&self.around.host);
        addresses.extend(self.around.publics.iter().take(4));
        addresses.push(Ipv4Addr::new(10, 0, 0, 7));
        let length = self.random.pick(&[16, 24, 25, 30, 32]);
        let cidr = Ipv4Cidr::new(self.random.pick(&addresses), length).unwrap();
        list.entries.retain(|entry| entry.cidr != cidr);
        list.entries.push(PrefixListEntry {
            cidr,
            description: None,
        });
    }

    pub(crate) fn rule(&mut self, nouns: &mut VpcNouns) {
        let group = self.random.pick(&nouns.security_groups).id;
        let mut rule = self.everything_out(nouns, group);
        rule.is_egress = self.random.chance(35);
        rule.peer = self.peer(nouns);
        let (protocol, from_port, to_port) = self.traffic();
        (rule.protocol, rule.from_port, rule.to_port) = (protocol, from_port, to_port);
        nouns.rules.push(rule);
    }

    pub(crate) fn everything_out(
        &mut self,
        nouns: &VpcNouns,
        group_id: SecurityGroupId,
    ) -> SecurityGroupRule {
        SecurityGroupRule {
            id: SecurityGroupRuleId::from_random(self.id()),
            group_id,
            vpc_id: nouns.vpc.id.clone(),
            is_egress: true,
            protocol: None,
            from_port: None,
            to_port: None,
            peer: Peer::Ipv4(Ipv4Cidr::ALL),
            description: None,
            created_at: UnixMillis(0),
            tags: Vec::new(),
        }
    }

    fn traffic(&mut self) -> (Option<u8>, Option<u16>, Option<u16>) {
        let ports = |random: &mut Random| {
            let (one, other) = (random.pick(&PORTS), random.pick(&PORTS));
            match random.below(4) {
                0 => (Some(0), Some(u16::MAX)),
                1 => (Some(one.min(other)), Some(one.max(other))),
                _ => (Some(one), Some(one)),
            }
        };
        match self.random.below(10) {
            0 => (None, None, None),
            1..=4 => {
                let (first, last) = ports(&mut self.random);
                (Some(6), first, last)
            }
            5..=6 => {
                let (first, last) = ports(&mut self.random);
                (Some(17), first, last)
            }
            7..=8 => {
                let kind = Some(self.random.pick(&ICMP_KINDS)).filter(|_| self.random.chance(70));
                let code = kind
                    .map(|_| u16::from(self.random.chance(30)))
                    .filter(|_| self.random.chance(60));
                (Some(1), kind, code)
            }
            _ => {
                let protocols = [&OTHER_PROTOCOLS[..], &[58]].concat();
                (Some(self.random.pick(&protocols)), None, None)
            }
        }
    }

    fn peer(&mut self, nouns: &VpcNouns) -> Peer {
        match self.random.below(20) {
            0..=3 => Peer::Ipv4(Ipv4Cidr::ALL),
            4..=9 => Peer::Group(self.random.pick(&nouns.security_groups).id),
            10 => Peer::Group(SecurityGroupId::from_random(0)),
            11..=12 => Peer::PrefixList(self.random.pick(&nouns.prefix_lists).id),
            13 => Peer::Ipv6("::/0".to_owned()),
            14..=16 if !nouns.interfaces.is_empty() => {
                let interface = self.random.pick(&nouns.interfaces);
                let length = self.random.pick(&[16, 24, 30, 32]);
                Peer::Ipv4(Ipv4Cidr::new(interface.private_address, length).unwrap())
            }
            _ => Peer::Ipv4(self.outside_range(nouns)),
        }
    }

    pub(crate) fn flow_log(&mut self, nouns: &mut VpcNouns) {
        let resource = match self.random.below(3) {
            0 => FlowLogResource::Vpc(nouns.vpc.id.clone()),
            1 => FlowLogResource::Subnet(self.random.pick(&nouns.subnets).id),
            _ => FlowLogResource::NetworkInterface(self.random.pick(&nouns.interfaces).id),
        };
        let kinds = [TrafficType::Accept, TrafficType::Reject, TrafficType::All];
        nouns.flow_logs.push(FlowLog {
            id: FlowLogId::from_random(self.id()),
            vpc_id: nouns.vpc.id.clone(),
            resource,
            traffic_type: self.random.pick(&kinds),
            log_group: "flows".to_owned(),
            deliver_logs_permission_arn: None,
            max_aggregation_seconds: 60,
            log_format: String::new(),
            created_at: UnixMillis(0),
            tags: Vec::new(),
        });
    }
}

fn cidr(address: [u8; 4], length: u8) -> Ipv4Cidr {
    Ipv4Cidr::new(Ipv4Addr::from(address), length).unwrap()
}
