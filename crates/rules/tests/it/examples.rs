//! Rules of AWS's documentation, one by one.

use std::net::Ipv4Addr;

use model::network::{
    FlowLog, FlowLogResource, InternetGateway, Ipv4Cidr, Ipv6Cidr, NatGatewayState, Peer,
    PrefixListEntry, Route, RouteDestination, RouteTable, RouteTarget, SecurityGroupRule, Traffic,
    TrafficType, Via,
};
use model::{
    InternetGatewayId, NatGatewayId, PrefixListId, RouteTableId, SecurityGroupId, UnixMillis,
};
use rules::network::verdict::{Flow, Packet, Refusal, Verdict, admits};
use rules::network::{VpcNouns, ipv6_range, plan, traffic};

use crate::generate::{Network, Size, Surroundings};

/// A VPC 10.0.0.0/16 with nothing but subnets, two interfaces with one group each, an internet
/// gateway and an empty main route table.
fn bare() -> VpcNouns {
    let around = Surroundings {
        publics: (1..=9).map(|n| Ipv4Addr::new(198, 18, 1, n)).collect(),
        host: vec![Ipv4Addr::new(203, 0, 113, 2)],
        internet: vec![Ipv4Addr::new(192, 0, 2, 9)],
    };
    let size = Size {
        vpcs: 1,
        interfaces: 2,
        groups: 2,
        rules: 1,
    };
    let mut network = Network::new(1, around, size);
    let mut nouns = network.vpcs.remove(0);
    nouns.rules.clear();
    nouns.nat_gateways.clear();
    nouns.interfaces.clear();
    nouns.flow_logs.clear();
    nouns.route_tables.truncate(1);
    nouns.route_tables[0].routes.clear();
    for list in &mut nouns.prefix_lists {
        list.entries.clear();
    }
    nouns.internet_gateways = vec![InternetGateway {
        id: igw(),
        attached_to: Some(nouns.vpc.id.clone()),
        tags: Vec::new(),
    }];
    network.interface(&mut nouns);
    network.interface(&mut nouns);
    for number in 0..2 {
        let subnet = nouns.subnets[number].clone();
        let interface = &mut nouns.interfaces[number];
        interface.private_address = subnet.cidr.nth(10).unwrap();
        interface.subnet_id = subnet.id;
        interface.public_address = None;
        interface.security_groups = vec![nouns.security_groups[number].id.clone()];
    }
    network.nat_gateway(&mut nouns);
    let gateway = &mut nouns.nat_gateways[0];
    gateway.subnet_id = nouns.subnets[1].id.clone();
    nouns
}

fn igw() -> InternetGatewayId {
    InternetGatewayId::from_random(7)
}

fn cidr(text: &str) -> Ipv4Cidr {
    text.parse().unwrap()
}

fn to_igw(destination: &str) -> Route {
    Route {
        destination: RouteDestination::Ipv4(cidr(destination)),
        target: RouteTarget::InternetGateway(igw()),
    }
}

fn to_nat(nouns: &VpcNouns, destination: &str) -> Route {
    Route {
        destination: RouteDestination::Ipv4(cidr(destination)),
        target: RouteTarget::NatGateway(nouns.nat_gateways[0].id.clone()),
    }
}

fn nat(nouns: &VpcNouns) -> Via {
    Via::Nat {
        private: nouns.nat_gateways[0].private_address,
        public: nouns.nat_gateways[0].public_address,
    }
}

/// Gives the n-th subnet a table of its own.
fn associate(nouns: &mut VpcNouns, subnet: usize, routes: Vec<Route>) {
    let mut association = nouns.route_tables[0].associations[0].clone();
    association.subnet_id = Some(nouns.subnets[subnet].id.clone());
    nouns.route_tables.push(RouteTable {
        id: RouteTableId::from_random(subnet as u128),
        vpc_id: nouns.vpc.id.clone(),
        associations: vec![association],
        routes,
        tags: Vec::new(),
    });
}

/// How the n-th subnet reaches an address.
#[track_caller]
fn check_way(nouns: &VpcNouns, subnet: usize, address: &str, expected: Option<Via>) {
    let plan = plan(nouns);
    let address: Ipv4Addr = address.parse().unwrap();
    let id = &nouns.subnets[subnet].id;
    let subnet = plan.subnets.iter().find(|one| one.id == *id).unwrap();
    let mut routes = subnet.routes.iter();
    let found = routes.find(|route| {
        let mut to = route.to.iter();
        to.any(|range| range.first <= address && address <= range.last)
    });
    assert_eq!(found.map(|route| route.via), expected, "{address}");
}

#[test]
fn a_subnet_without_a_table_uses_the_main_one() {
    let mut nouns = bare();
    nouns.route_tables[0].routes = vec![to_igw("0.0.0.0/0")];
    associate(&mut nouns, 1, vec![]);
    check_way(&nouns, 0, "192.0.2.9", Some(Via::Internet));
    check_way(&nouns, 1, "192.0.2.9", None);
}

#[test]
fn the_vpc_comes_before_every_route() {
    let mut nouns = bare();
    let routes = ["0.0.0.0/0", "10.0.0.0/8", "10.0.0.0/16", "10.0.0.0/24"];
    nouns.route_tables[0].routes = routes.map(to_igw).to_vec();
    for inside in ["10.0.0.0", "10.0.0.10", "10.0.255.255"] {
        check_way(&nouns, 0, inside, None);
    }
    for outside in ["9.255.255.255", "10.1.0.0", "0.0.0.0", "255.255.255.255"] {
        check_way(&nouns, 0, outside, Some(Via::Internet));
    }
}

#[test]
fn a_blackhole_covers_what_a_shorter_route_would_reach() {
    let mut nouns = bare();
    let mut gone = to_igw("192.0.2.0/24");
    gone.target = RouteTarget::NatGateway(NatGatewayId::from_random(9));
    nouns.route_tables[0].routes = vec![to_igw("0.0.0.0/0"), gone, to_igw("192.0.2.128/25")];
    check_way(&nouns, 0, "192.0.1.255", Some(Via::Internet));
    check_way(&nouns, 0, "192.0.2.127", None);
    check_way(&nouns, 0, "192.0.2.128", Some(Via::Internet));
    // Detached, the gateway makes blackholes of all.
    nouns.internet_gateways[0].attached_to = None;
    check_way(&nouns, 0, "192.0.2.128", None);
}

#[test]
fn a_route_with_a_range_comes_before_one_with_a_list() {
    let mut nouns = bare();
    nouns.prefix_lists[0].entries = ["192.0.2.0/24", "198.51.100.0/25"]
        .map(|text| PrefixListEntry {
            cidr: cidr(text),
            description: None,
        })
        .to_vec();
    let listed = |id: &PrefixListId, target| Route {
        destination: RouteDestination::PrefixList(id.clone()),
        target,
    };
    let gone = RouteTarget::InternetGateway(InternetGatewayId::from_random(9));
    let list = listed(&nouns.prefix_lists[0].id, gone.clone());
    nouns.route_tables[0].routes = vec![
        list,
        to_igw("192.0.2.0/24"),
        to_igw("198.51.100.0/24"),
        listed(&PrefixListId::from_random(9), gone),
    ];
    check_way(&nouns, 0, "192.0.2.9", Some(Via::Internet));
    // The list's prefix is the longer one.
    check_way(&nouns, 0, "198.51.100.5", None);
    check_way(&nouns, 0, "198.51.100.200", Some(Via::Internet));
}

#[test]
fn a_nat_gateway_reaches_what_its_own_subnet_reaches() {
    let mut nouns = bare();
    nouns.route_tables[0].routes = vec![to_nat(&nouns, "0.0.0.0/0")];
    let via = nat(&nouns);
    // Its subnet uses the same table: it would send to itself.
    check_way(&nouns, 0, "192.0.2.9", None);
    associate(&mut nouns, 1, vec![to_igw("192.0.2.0/24")]);
    check_way(&nouns, 0, "192.0.2.9", Some(via));
    check_way(&nouns, 0, "192.0.3.9", None);
    for (state, works) in [
        (NatGatewayState::Pending, true),
        (NatGatewayState::Available, true),
        (NatGatewayState::Deleting, false),
        (NatGatewayState::Deleted, false),
    ] {
        nouns.nat_gateways[0].state = state;
        check_way(&nouns, 0, "192.0.2.9", works.then_some(via));
    }
}

fn rule(nouns: &VpcNouns, group: usize, is_egress: bool, peer: Peer) -> SecurityGroupRule {
    SecurityGroupRule {
        id: model::SecurityGroupRuleId::from_random(nouns.rules.len() as u128),
        group_id: nouns.security_groups[group].id.clone(),
        vpc_id: nouns.vpc.id.clone(),
        is_egress,
        protocol: None,
        from_port: None,
        to_port: None,
        peer,
        description: None,
        created_at: UnixMillis(0),
        tags: Vec::new(),
    }
}

#[test]
fn rules_become_traffic() {
    let nouns = bare();
    let check = |protocol, from_port, to_port, expected| {
        let mut rule = rule(&nouns, 0, false, Peer::Ipv4(Ipv4Cidr::ALL));
        (rule.protocol, rule.from_port, rule.to_port) = (protocol, from_port, to_port);
        assert_eq!(traffic(&rule), expected, "{rule:?}");
    };
    let tcp = |first, last| Some(Traffic::Tcp { first, last });
    let icmp = |kind, code| Some(Traffic::Icmp { kind, code });
    check(None, None, None, Some(Traffic::All));
    check(Some(6), Some(80), Some(443), tcp(80, 443));
    check(Some(6), None, None, tcp(0, 65535));
    check(Some(6), Some(443), Some(80), None);
    check(
        Some(17),
        Some(53),
        Some(53),
        Some(Traffic::Udp {
            first: 53,
            last: 53,
        }),
    );
    check(Some(1), None, None, icmp(None, None));
    check(Some(1), Some(8), None, icmp(Some(8), None));
    check(Some(1), Some(3), Some(4), icmp(Some(3), Some(4)));
    check(Some(1), None, Some(4), icmp(None, None));
    // What cannot be must not become what everything is.
    check(Some(1), Some(300), None, None);
    check(Some(1), Some(3), Some(256), None);
    let icmpv6 = |kind, code| Some(Traffic::Icmpv6 { kind, code });
    check(Some(58), None, None, icmpv6(None, None));
    check(Some(58), Some(128), Some(0), icmpv6(Some(128), Some(0)));
    check(Some(58), Some(300), None, None);
    check(Some(50), Some(1), Some(2), Some(Traffic::Protocol(50)));
}

#[test]
fn rules_that_differ_in_the_peer_are_one_clause() {
    let mut nouns = bare();
    nouns.prefix_lists[0].entries = vec![PrefixListEntry {
        cidr: cidr("10.0.1.0/24"),
        description: None,
    }];
    let peers = [
        Peer::Ipv4(cidr("10.0.0.0/24")),
        Peer::PrefixList(nouns.prefix_lists[0].id.clone()),
        Peer::PrefixList(PrefixListId::from_random(9)),
        Peer::Ipv6(Ipv6Cidr::ALL),
        Peer::Group(SecurityGroupId::from_random(9)),
    ];
    for peer in peers {
        let rule = rule(&nouns, 0, false, peer);
        nouns.rules.push(rule);
    }
    let plan = plan(&nouns);
    let id = &nouns.security_groups[0].id;
    let group = plan.groups.iter().find(|group| group.id == *id).unwrap();
    let [clause] = &group.ingress[..] else {
        panic!("{:?}", group.ingress);
    };
    assert_eq!(clause.traffic, Traffic::All);
    let ranges: Vec<_> = clause
        .ranges
        .iter()
        .map(|one| (one.first, one.last))
        .collect();
    let (first, last) = (Ipv4Addr::new(10, 0, 0, 0), Ipv4Addr::new(10, 0, 1, 255));
    assert_eq!(ranges, [(first, last)]);
    assert_eq!(clause.ipv6_ranges, [ipv6_range(Ipv6Cidr::ALL)]);
    // A group that nobody has is there, so that the clause names nothing unknown.
    assert_eq!(clause.groups, [SecurityGroupId::from_random(9)]);
    assert!(plan.groups.iter().any(|group| group.id == clause.groups[0]));
}

#[test]
fn the_icmp_of_one_version_of_ip_has_no_peers_of_the_other() {
    let check = |protocol: u8, ipv4: usize, ipv6: usize| {
        let mut nouns = bare();
        for peer in [Peer::Ipv4(Ipv4Cidr::ALL), Peer::Ipv6(Ipv6Cidr::ALL)] {
            let mut rule = rule(&nouns, 0, false, peer);
            rule.protocol = Some(protocol);
            nouns.rules.push(rule);
        }
        let plan = plan(&nouns);
        let mut clauses = plan.groups.iter().flat_map(|group| &group.ingress);
        let clause = clauses.next().unwrap();
        assert_eq!(
            (clause.ranges.len(), clause.ipv6_ranges.len()),
            (ipv4, ipv6)
        );
    };
    check(1, 1, 0);
    check(58, 0, 1);
    check(50, 1, 1);
}

#[test]
fn flow_logs_add_up() {
    let mut nouns = bare();
    let check = |nouns: &VpcNouns, expected: [(bool, bool); 2]| {
        let plan = plan(nouns);
        let seen = [0, 1].map(|number: usize| {
            let id = &nouns.interfaces[number].id;
            let interface = plan.interfaces.iter().find(|one| one.id == *id).unwrap();
            (interface.capture.accepted, interface.capture.rejected)
        });
        assert_eq!(seen, expected);
    };
    check(&nouns, [(false, false); 2]);
    let log = |resource, traffic_type| FlowLog {
        id: model::FlowLogId::from_random(1),
        vpc_id: nouns.vpc.id.clone(),
        resource,
        traffic_type,
        log_group: String::new(),
        deliver_logs_permission_arn: None,
        max_aggregation_seconds: 60,
        log_format: String::new(),
        created_at: UnixMillis(0),
        tags: Vec::new(),
    };
    let of_interface = FlowLogResource::NetworkInterface(nouns.interfaces[1].id.clone());
    let logs = [
        log(
            FlowLogResource::Vpc(nouns.vpc.id.clone()),
            TrafficType::Accept,
        ),
        log(of_interface, TrafficType::Reject),
        log(
            FlowLogResource::Subnet(nouns.subnets[0].id.clone()),
            TrafficType::All,
        ),
    ];
    let [vpc, interface, subnet] = logs;
    nouns.flow_logs = vec![vpc];
    check(&nouns, [(true, false); 2]);
    nouns.flow_logs.push(interface);
    check(&nouns, [(true, false), (true, true)]);
    nouns.flow_logs.remove(0);
    check(&nouns, [(false, false), (false, true)]);
    nouns.flow_logs = vec![subnet];
    check(&nouns, [(true, true), (false, false)]);
}

#[test]
fn refusals_say_why() {
    let mut nouns = bare();
    let (a, b) = (nouns.interfaces[0].clone(), nouns.interfaces[1].clone());
    let ask = |nouns: &VpcNouns, source: Ipv4Addr, destination: Ipv4Addr| {
        let packet = Packet::Tcp { port: 80 };
        let flow = Flow {
            source,
            destination,
            packet,
        };
        admits(&plan(nouns), &flow)
    };
    let (a_address, b_address) = (a.private_address, b.private_address);
    let outside = Ipv4Addr::new(192, 0, 2, 9);
    let refused = Verdict::Refused;
    let add = |nouns: &mut VpcNouns, group, is_egress, peer| {
        let rule = rule(nouns, group, is_egress, peer);
        nouns.rules.push(rule);
    };

    let egress = refused(Refusal::Egress(a.id.clone()));
    assert_eq!(ask(&nouns, a_address, b_address), egress);
    add(&mut nouns, 0, true, Peer::Ipv4(Ipv4Cidr::ALL));
    let ingress = refused(Refusal::Ingress(b.id.clone()));
    assert_eq!(ask(&nouns, a_address, b_address), ingress);
    let of_a = Peer::Group(a.security_groups[0].clone());
    add(&mut nouns, 1, false, of_a);
    let delivered = Verdict::Delivered(b.id.clone());
    assert_eq!(ask(&nouns, a_address, b_address), delivered);
    let nobody = Ipv4Addr::new(10, 0, 0, 99);
    let missing = refused(Refusal::NoInterface(nobody.into()));
    assert_eq!(ask(&nouns, a_address, nobody), missing);
    assert_eq!(ask(&nouns, nobody, b_address), missing);
    let resolver = nouns.vpc.resolver();
    let question = Flow {
        source: b_address,
        destination: resolver,
        packet: Packet::Udp { port: 53 },
    };
    assert_eq!(admits(&plan(&nouns), &question), Verdict::Resolver);

    let no_route = refused(Refusal::NoRoute {
        interface: a.id.clone(),
        address: outside.into(),
    });
    assert_eq!(ask(&nouns, a_address, outside), no_route);
    nouns.route_tables[0].routes = vec![to_igw("0.0.0.0/0")];
    let no_public = refused(Refusal::NoPublicAddress(a.id.clone()));
    assert_eq!(ask(&nouns, a_address, outside), no_public);
    let public = Ipv4Addr::new(198, 18, 1, 1);
    nouns.interfaces[0].public_address = Some(public);
    let leaves = Verdict::Leaves {
        from: a.id.clone(),
        via: Via::Internet,
        source: public,
    };
    assert_eq!(ask(&nouns, a_address, outside), leaves);
    let ingress = refused(Refusal::Ingress(a.id.clone()));
    assert_eq!(ask(&nouns, outside, public), ingress);
    add(&mut nouns, 0, false, Peer::Ipv4(cidr("192.0.2.0/24")));
    assert_eq!(ask(&nouns, outside, public), Verdict::Delivered(a.id));
}
