//! Plans of load balancers from their nouns.

use std::net::Ipv4Addr;

use model::balancing::{
    HealthCheck, HealthCheckProtocol, LoadBalancerZone, MutualTls, ProtocolVersion, TargetProtocol,
    WeightedTargetGroup,
};
use model::network::{Clause, GroupPlan, InterfaceOwner, Ipv4Cidr, NamesPlan};
use model::{ListenerId, ListenerRuleId, LoadBalancerId, SecurityGroupId, SubnetId, UnixMillis};

use super::*;

const NOW: UnixMillis = UnixMillis(1_000);

fn scope() -> Scope {
    Scope {
        account_id: "000000000000".to_owned(),
        region: "us-east-1".to_owned(),
    }
}

fn vpc() -> VpcId {
    VpcId::from_random(1)
}

fn address(last: u8) -> Ipv4Addr {
    Ipv4Addr::new(172, 31, 0, last)
}

fn load_balancer(scheme: Scheme, zones: u8) -> LoadBalancer {
    let zone = |number: u8| LoadBalancerZone {
        availability_zone: format!("us-east-1{}", char::from(b'a' + number)),
        subnet_id: SubnetId::from_random(1),
        interface_id: NetworkInterfaceId::from_random(u128::from(number) + 1),
    };
    LoadBalancer {
        id: LoadBalancerId::from_random(7),
        name: "Web".to_owned(),
        scheme,
        vpc_id: vpc(),
        // The last zone first: the plan sorts.
        zones: (0..zones).rev().map(zone).collect(),
        security_groups: vec![SecurityGroupId::from_random(1)],
        attributes: BTreeMap::new(),
        created_at: NOW,
        active_at: Some(NOW),
        tags: Vec::new(),
    }
}

fn interface(number: u8) -> NetworkInterface {
    NetworkInterface {
        id: NetworkInterfaceId::from_random(u128::from(number)),
        vpc_id: vpc(),
        subnet_id: SubnetId::from_random(1),
        availability_zone: String::new(),
        private_address: address(number + 10),
        private_dns_name: String::new(),
        ipv6_address: None,
        public_address: Some(Ipv4Addr::new(198, 18, 2, number)),
        mac_address: "02:00:00:00:00:01".to_owned(),
        security_groups: Vec::new(),
        description: String::new(),
        owner: InterfaceOwner::LoadBalancer(LoadBalancerId::from_random(7)),
        created_at: NOW,
        tags: Vec::new(),
    }
}

fn subnet() -> Subnet {
    Subnet {
        id: SubnetId::from_random(1),
        vpc_id: vpc(),
        cidr: Ipv4Cidr::new(Ipv4Addr::new(172, 31, 0, 0), 20).unwrap(),
        availability_zone: "us-east-1a".to_owned(),
        availability_zone_id: "use1-az1".to_owned(),
        is_default: true,
        map_public_ip_on_launch: true,
        ipv6: None,
        assign_ipv6_address_on_creation: false,
        tags: Vec::new(),
    }
}

fn listener(port: u16, protocol: ListenerProtocol, group: u128) -> Listener {
    Listener {
        id: ListenerId::from_random(u128::from(port)),
        load_balancer_id: LoadBalancerId::from_random(7),
        protocol,
        port,
        ssl_policy: Some("policy".to_owned()),
        certificates: vec![certificate_id(1)],
        mutual_tls: MutualTls::Off,
        default_actions: vec![forward(group)],
        default_rule_id: ListenerRuleId::from_random(1),
        attributes: BTreeMap::new(),
        created_at: NOW,
        tags: Vec::new(),
    }
}

fn forward(group: u128) -> Action {
    Action::Forward {
        target_groups: vec![WeightedTargetGroup {
            target_group_id: TargetGroupId::from_random(group),
            weight: 1,
        }],
        stickiness_seconds: None,
    }
}

fn rule(priority: u32, listener: u16, group: u128) -> ListenerRule {
    ListenerRule {
        id: ListenerRuleId::from_random(u128::from(priority)),
        listener_id: ListenerId::from_random(u128::from(listener)),
        priority,
        conditions: Vec::new(),
        actions: vec![forward(group)],
        created_at: NOW,
        tags: Vec::new(),
    }
}

fn target_group(number: u128) -> TargetGroup {
    TargetGroup {
        id: TargetGroupId::from_random(number),
        name: format!("group-{number}"),
        vpc_id: vpc(),
        protocol: TargetProtocol::Http,
        protocol_version: ProtocolVersion::Http1,
        port: 80,
        health_check: HealthCheck {
            protocol: HealthCheckProtocol::Http,
            port: None,
            path: "/".to_owned(),
            interval_seconds: 30,
            timeout_seconds: 5,
            healthy_threshold: 5,
            unhealthy_threshold: 2,
            matcher: "200".to_owned(),
        },
        attributes: BTreeMap::new(),
        created_at: NOW,
        tags: Vec::new(),
    }
}

fn certificate_id(number: u128) -> CertificateId {
    CertificateId::parse(&format!("00000000-0000-4000-8000-{number:012x}")).unwrap()
}

fn target(group: u128, last: u8, deregistered_at: Option<UnixMillis>) -> Target {
    Target {
        target_group_id: TargetGroupId::from_random(group),
        address: address(last),
        port: 80,
        availability_zone: None,
        registered_at: NOW,
        deregistered_at,
    }
}

fn network(ingress: Vec<Clause>) -> VpcPlan {
    VpcPlan {
        vpc_id: vpc(),
        cidrs: Vec::new(),
        ipv6_cidr: None,
        resolver: address(2),
        names: NamesPlan {
            dns_support: true,
            dns_hostnames: true,
            hosts: Vec::new(),
        },
        subnets: Vec::new(),
        interfaces: Vec::new(),
        groups: vec![GroupPlan {
            id: SecurityGroupId::from_random(1),
            ingress,
            egress: Vec::new(),
        }],
    }
}

fn range(first: [u8; 4], last: [u8; 4]) -> Ipv4Range {
    Ipv4Range {
        first: first.into(),
        last: last.into(),
    }
}

fn clause(traffic: Traffic, range: Ipv4Range) -> Clause {
    Clause {
        traffic,
        ranges: vec![range],
        ipv6_ranges: Vec::new(),
        groups: Vec::new(),
    }
}

fn certificate(number: u128) -> CertificatePlan {
    CertificatePlan {
        id: certificate_id(number),
        chain_pem: "chain".to_owned(),
        private_key_pem: "key".to_owned(),
    }
}

#[test]
fn a_plan_has_what_its_listeners_name_and_nothing_else() {
    let own = load_balancer(Scheme::Internal, 2);
    let mut listeners = vec![
        listener(443, ListenerProtocol::Https, 1),
        listener(80, ListenerProtocol::Http, 2),
    ];
    let mut elsewhere = listener(90, ListenerProtocol::Http, 4);
    elsewhere.load_balancer_id = LoadBalancerId::from_random(8);
    listeners.push(elsewhere);
    let mut rules = vec![rule(20, 80, 1), rule(10, 80, 3), rule(1, 90, 4)];
    let mut groups: Vec<TargetGroup> = (1..=5).map(target_group).collect();
    let mut targets = vec![
        target(2, 9, Some(NOW)),
        target(2, 8, None),
        target(4, 7, None),
        // In a zone that the load balancer is not in.
        Target {
            availability_zone: Some("us-east-1z".to_owned()),
            ..target(2, 6, None)
        },
    ];
    let mut interfaces: Vec<NetworkInterface> = (1..=3).map(interface).collect();
    let certificates = [1, 2].map(certificate);
    let (subnets, network) = ([subnet()], network(Vec::new()));
    let mut plans = Vec::new();
    for _ in 0..2 {
        let nouns = BalancerNouns {
            load_balancer: &own,
            listeners: &ByParent::new(&listeners, |one| &one.load_balancer_id),
            rules: &ByParent::new(&rules, |one| &one.listener_id),
            target_groups: &groups,
            targets: &ByParent::new(&targets, |one| &one.target_group_id),
            interfaces: &interfaces,
            subnets: &subnets,
            certificates: &certificates,
            network: &network,
            pace: model::Pace::REAL,
        };
        plans.push(plan(&nouns, &scope()));
        listeners.reverse();
        rules.reverse();
        groups.reverse();
        targets.reverse();
        interfaces.reverse();
    }
    assert_eq!(plans[0], plans[1]);
    is_as_named(&plans[0]);
}

/// What the plan of the test above has to be.
fn is_as_named(made: &BalancerPlan) {
    let zones: Vec<&str> = made
        .nodes
        .iter()
        .map(|node| node.availability_zone.as_str())
        .collect();
    assert_eq!(zones, ["us-east-1a", "us-east-1b"]);
    assert_eq!(made.nodes[0].address, address(11));
    assert_eq!(made.nodes[0].gateway, address(1));
    assert_eq!(made.nodes[0].prefix_len, 20);
    assert_eq!(made.listeners.len(), 2);
    let plain = made.listeners.iter().find(|one| one.port == 80).unwrap();
    assert!(plain.tls.is_none() && plain.admitted.is_empty());
    let priorities: Vec<u32> = plain.rules.iter().map(|rule| rule.priority).collect();
    assert_eq!(priorities, [10, 20]);
    let prefix = "arn:aws:elasticloadbalancing:us-east-1:000000000000:listener-rule/app/Web/";
    assert!(
        plain.rules[0].arn.starts_with(prefix),
        "{}",
        plain.rules[0].arn
    );
    let names: BTreeSet<&str> = made
        .target_groups
        .iter()
        .map(|group| group.path.split('/').nth(1).unwrap())
        .collect();
    assert_eq!(names, BTreeSet::from(["group-1", "group-2", "group-3"]));
    let group = made
        .target_groups
        .iter()
        .find(|group| group.path.contains("group-2"))
        .unwrap();
    let targets: Vec<(Ipv4Addr, bool)> = group
        .targets
        .iter()
        .map(|target| (target.address, target.draining))
        .collect();
    assert_eq!(targets, [(address(8), false), (address(9), true)]);
    let ids: Vec<&CertificateId> = made.certificates.iter().map(|one| &one.id).collect();
    assert_eq!(ids, [&certificate_id(1)]);
}

#[test]
fn whom_groups_admit_to_a_port_may_come_by_the_host() {
    let tcp = |first, last| Traffic::Tcp { first, last };
    let (a, b) = (
        range([10, 0, 0, 0], [10, 0, 0, 9]),
        range([10, 0, 0, 10], [10, 0, 0, 19]),
    );
    for (scheme, clauses, expected) in [
        (Scheme::InternetFacing, vec![], vec![]),
        (
            Scheme::InternetFacing,
            vec![clause(tcp(80, 80), a)],
            vec![a],
        ),
        (Scheme::InternetFacing, vec![clause(tcp(81, 90), a)], vec![]),
        (
            Scheme::InternetFacing,
            vec![clause(Traffic::Udp { first: 0, last: 99 }, a)],
            vec![],
        ),
        (
            Scheme::InternetFacing,
            vec![clause(tcp(1, 80), b), clause(Traffic::All, a)],
            vec![range([10, 0, 0, 0], [10, 0, 0, 19])],
        ),
        (
            Scheme::InternetFacing,
            vec![clause(Traffic::Protocol(6), b)],
            vec![b],
        ),
        (Scheme::Internal, vec![clause(Traffic::All, a)], vec![]),
    ] {
        let own = load_balancer(scheme, 1);
        let (listeners, network) = ([listener(80, ListenerProtocol::Http, 1)], network(clauses));
        let nouns = BalancerNouns {
            load_balancer: &own,
            listeners: &ByParent::new(&listeners, |one| &one.load_balancer_id),
            rules: &ByParent::new(&[], |one: &ListenerRule| &one.listener_id),
            target_groups: &[],
            targets: &ByParent::new(&[], |one: &Target| &one.target_group_id),
            interfaces: &[],
            subnets: &[],
            certificates: &[],
            network: &network,
            pace: model::Pace::REAL,
        };
        let made = plan(&nouns, &scope());
        assert_eq!(made.listeners[0].admitted, expected, "{:?}", network.groups);
    }
}

#[test]
fn names_mean_what_can_be_reached() {
    let interfaces: Vec<NetworkInterface> = (1..=2).map(interface).collect();
    let internal = load_balancer(Scheme::Internal, 2);
    let facing = LoadBalancer {
        id: LoadBalancerId::from_random(8),
        ..load_balancer(Scheme::InternetFacing, 2)
    };
    let all = [facing.clone(), internal.clone()];
    let here = names(&vpc(), &all, &interfaces, "us-east-1");
    let elsewhere = names(&VpcId::from_random(2), &all, &interfaces, "us-east-1");
    let public = HostName {
        name: facing.dns_name("us-east-1"),
        addresses: [1, 2].map(|last| Ipv4Addr::new(198, 18, 2, last)).into(),
    };
    let private = HostName {
        name: internal.dns_name("us-east-1"),
        addresses: vec![address(11), address(12)],
    };
    assert_eq!(elsewhere, std::slice::from_ref(&public));
    assert_eq!(here, [private, public]);
    // Nor has one that has not served yet, nor one whose interfaces are gone.
    let new = [internal, facing].map(|one| LoadBalancer {
        active_at: None,
        ..one
    });
    assert_eq!(names(&vpc(), &new, &interfaces, "us-east-1"), []);
    assert_eq!(names(&vpc(), &all, &[], "us-east-1"), []);
}
