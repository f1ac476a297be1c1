//! Mistakes that people make, and what they are told.

use std::fmt::Write as _;
use std::net::Ipv4Addr;

use model::network::{InterfaceOwner, Ipv4Cidr, NatGatewayState, Peer, RouteTarget};

use super::world::{Build as _, TCP, group_id, igw_id, interface_id, nat_id, route, table, vpc};
use crate::network::VpcNouns;
use crate::reachability::{
    Analysis, Code, Endpoint, Finding, Protocol, Query, Unresolved, analyze,
};

const ANYWHERE: Peer = Peer::Ipv4(Ipv4Cidr::ALL);

/// A load balancer's, an application's and a database's task, each open to the one before, and one
/// that has the default group. Subnet 1 is public, subnet 2 isolated.
fn cruddur() -> VpcNouns {
    let mut vpc = vpc(1, "10.0.0.0/16");
    vpc.add_subnet(1, "10.0.1.0/24");
    vpc.add_subnet(2, "10.0.2.0/24");
    vpc.add_internet_gateway(1);
    vpc.add_route(
        1,
        route("0.0.0.0/0", RouteTarget::InternetGateway(igw_id(1))),
    );
    vpc.route_tables.push(table(2, 1, Some(2)));
    vpc.add_usual_group(1, "crud-alb-sg");
    vpc.add_rule(1, false, Some(TCP), (80, 80), ANYWHERE);
    vpc.add_usual_group(2, "crud-ecs-sg");
    vpc.add_rule(2, false, Some(TCP), (4567, 4567), Peer::Group(group_id(1)));
    vpc.add_usual_group(3, "crud-rds-sg");
    vpc.add_rule(3, false, Some(TCP), (5432, 5432), Peer::Group(group_id(2)));
    vpc.add_usual_group(4, "default");
    vpc.add_interface(1, 1, "10.0.1.10", Some("198.18.1.1"), &[1]);
    vpc.add_interface(2, 1, "10.0.1.20", None, &[2]);
    vpc.add_interface(3, 2, "10.0.2.30", None, &[3]);
    vpc.add_interface(4, 1, "10.0.1.40", Some("198.18.1.4"), &[4]);
    vpc
}

fn eni(n: u8) -> Endpoint {
    Endpoint::Interface(interface_id(n))
}

fn at(address: &str) -> Endpoint {
    Endpoint::Address(address.parse().unwrap())
}

fn host() -> Endpoint {
    Endpoint::Host(Ipv4Addr::new(198, 18, 0, 0))
}

fn ask(networks: &[VpcNouns], from: Endpoint, to: Endpoint, port: u16) -> Analysis {
    let query = Query {
        from,
        to,
        protocol: Protocol::Tcp,
        port,
    };
    analyze(networks, &query).unwrap()
}

/// What is missing, with what to do.
fn picture(analysis: &Analysis) -> String {
    let mut text = String::new();
    for step in &analysis.steps {
        if let Finding::Missing(missing) = &step.finding {
            let _ = writeln!(
                text,
                "{} {}",
                missing.code.map_or("-", Code::as_str),
                step.place.as_str()
            );
            let _ = writeln!(text, "  {}", missing.what);
            for instead in &missing.instead {
                let _ = writeln!(text, "  {instead}");
            }
            for remedy in &missing.remedy {
                let _ = writeln!(text, "  > {remedy}");
            }
        }
    }
    text
}

#[track_caller]
fn check(networks: &[VpcNouns], from: Endpoint, to: Endpoint, port: u16, expected: &str) {
    let analysis = ask(networks, from, to, port);
    let expected: Vec<&str> = expected
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect();
    let found = picture(&analysis);
    let found: Vec<&str> = found.lines().map(str::trim).collect();
    assert_eq!(found, expected, "{}", found.join("\n"));
    assert_eq!(analysis.is_reachable(), expected.is_empty());
}

#[test]
fn the_chain_is_open_from_each_to_the_next() {
    let world = [cruddur()];
    check(&world, Endpoint::Internet, eni(1), 80, "");
    check(&world, host(), eni(1), 80, "");
    check(&world, eni(1), eni(2), 4567, "");
    check(&world, eni(2), eni(3), 5432, "");
    check(&world, eni(2), at("10.0.2.30"), 5432, "");
}

#[test]
fn steps_are_told_in_the_order_of_the_packet() {
    let analysis = ask(&[cruddur()], eni(2), eni(3), 5432);
    let texts = analysis.steps.iter().map(|step| match &step.finding {
        Finding::Passes(text) => format!("{}: {text}", step.place.as_str()),
        Finding::Missing(missing) => missing.what.clone(),
    });
    assert_eq!(
        texts.collect::<Vec<_>>(),
        [
            "source: eni-00000000000000002, 10.0.1.20 in subnet-00000001, sg-00000002 (crud-ecs-sg)",
            "egress rules: sg-00000002 (crud-ecs-sg): all traffic to 0.0.0.0/0, sgr-00000003",
            "route table: rtb-00000001 of subnet-00000001: 10.0.0.0/16 is local",
            "ingress rules: sg-00000003 (crud-rds-sg): tcp 5432 from sg-00000002 (crud-ecs-sg), sgr-00000006",
            "destination: eni-00000000000000003, 10.0.2.30 in subnet-00000002, sg-00000003 (crud-rds-sg)",
        ]
    );
    assert_eq!(analysis.address, Some(Ipv4Addr::new(10, 0, 2, 30)));
    assert_eq!(analysis.destination, Some(interface_id(3)));
}

#[test]
fn a_task_in_the_wrong_group() {
    check(
        &[cruddur()],
        eni(4),
        eni(3),
        5432,
        "ENI_SG_RULES_MISMATCH ingress rules
           sg-00000003 (crud-rds-sg) has no ingress rule for tcp 5432 from sg-00000004 (default)
           there is: tcp 5432 from sg-00000002 (crud-ecs-sg), sgr-00000006
           > aws ec2 authorize-security-group-ingress --group-id sg-00000003 --protocol tcp --port 5432 --source-group sg-00000004",
    );
}

#[test]
fn a_rule_for_another_port() {
    check(
        &[cruddur()],
        eni(1),
        eni(2),
        8000,
        "ENI_SG_RULES_MISMATCH ingress rules
           sg-00000002 (crud-ecs-sg) has no ingress rule for tcp 8000 from sg-00000001 (crud-alb-sg)
           there is: tcp 4567 from sg-00000001 (crud-alb-sg), sgr-00000004
           > aws ec2 authorize-security-group-ingress --group-id sg-00000002 --protocol tcp --port 8000 --source-group sg-00000001",
    );
}

#[test]
fn a_group_without_rules() {
    let mut vpc = cruddur();
    vpc.rules.retain(|rule| rule.group_id != group_id(4));
    check(
        &[vpc],
        eni(4),
        eni(2),
        4567,
        "SG_HAS_NO_RULES egress rules
           sg-00000004 (default) has no egress rule for tcp 4567 to sg-00000002 (crud-ecs-sg)
           there are no egress rules at all
           > aws ec2 authorize-security-group-egress --group-id sg-00000004 --protocol tcp --port 4567 --source-group sg-00000002
         ENI_SG_RULES_MISMATCH ingress rules
           sg-00000002 (crud-ecs-sg) has no ingress rule for tcp 4567 from sg-00000004 (default)
           there is: tcp 4567 from sg-00000001 (crud-alb-sg), sgr-00000004
           > aws ec2 authorize-security-group-ingress --group-id sg-00000002 --protocol tcp --port 4567 --source-group sg-00000004",
    );
}

#[test]
fn the_port_of_a_public_task_is_not_open() {
    let command = "> aws ec2 authorize-security-group-ingress --group-id sg-00000004 --protocol tcp --port 5000";
    for (from, name, cidr) in [
        (Endpoint::Internet, "the internet (0.0.0.0/0)", "0.0.0.0/0"),
        (host(), "this host (198.18.0.0)", "198.18.0.0/32"),
        (at("203.0.113.7"), "203.0.113.7", "203.0.113.7/32"),
    ] {
        let expected = format!(
            "SG_HAS_NO_RULES ingress rules
             sg-00000004 (default) has no ingress rule for tcp 5000 from {name}
             there are no ingress rules at all
             {command} --cidr {cidr}"
        );
        check(&[cruddur()], from.clone(), eni(4), 5000, &expected);
        check(&[cruddur()], from, at("198.18.1.4"), 5000, &expected);
    }
}

#[test]
fn a_rule_for_some_is_not_one_for_all() {
    let mut vpc = cruddur();
    let office = Peer::Ipv4("203.0.113.0/24".parse().unwrap());
    vpc.add_rule(4, false, Some(TCP), (5000, 5000), office);
    let world = [vpc];
    check(&world, at("203.0.113.7"), eni(4), 5000, "");
    check(
        &world,
        Endpoint::Internet,
        eni(4),
        5000,
        "ENI_SG_RULES_MISMATCH ingress rules
           sg-00000004 (default) has no ingress rule for tcp 5000 from the internet (0.0.0.0/0)
           there is: tcp 5000 from 203.0.113.0/24, sgr-00000008
           > aws ec2 authorize-security-group-ingress --group-id sg-00000004 --protocol tcp --port 5000 --cidr 0.0.0.0/0",
    );
}

#[test]
fn a_task_without_a_public_address() {
    let world = [cruddur()];
    check(
        &world,
        eni(2),
        Endpoint::Internet,
        443,
        "IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS internet gateway
           eni-00000000000000002 has no public address, so igw-00000001 does not let it out
           > run the task with assignPublicIp=ENABLED
           > or route by a NAT gateway that is in a public subnet",
    );
    check(
        &world,
        Endpoint::Internet,
        eni(2),
        4567,
        "IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS internet gateway
           eni-00000000000000002 has no public address: from outside nothing leads to 10.0.1.20
           > run the task with assignPublicIp=ENABLED
         ENI_SG_RULES_MISMATCH ingress rules
           sg-00000002 (crud-ecs-sg) has no ingress rule for tcp 4567 from the internet (0.0.0.0/0)
           there is: tcp 4567 from sg-00000001 (crud-alb-sg), sgr-00000004
           > aws ec2 authorize-security-group-ingress --group-id sg-00000002 --protocol tcp --port 4567 --cidr 0.0.0.0/0",
    );
    check(&world, eni(1), Endpoint::Internet, 443, "");
    check(&world, eni(1), at("203.0.113.7"), 443, "");
}

#[test]
fn an_isolated_subnet() {
    let mut vpc = cruddur();
    let isolated = "NO_ROUTE_TO_DESTINATION route table
           rtb-00000002 of subnet-00000002 has no route to 0.0.0.0/0: the subnet is isolated";
    check(
        &[vpc.clone()],
        eni(3),
        at("203.0.113.7"),
        443,
        &format!(
            "{isolated}
           > aws ec2 create-route --route-table-id rtb-00000002 --destination-cidr-block 0.0.0.0/0 --gateway-id igw-00000001
           > and run the task with assignPublicIp=ENABLED, or it stays inside all the same"
        ),
    );
    vpc.add_nat_gateway(9, 1, "10.0.1.9", "198.18.1.9");
    check(
        &[vpc.clone()],
        eni(3),
        Endpoint::Internet,
        443,
        &format!(
            "{isolated}
           > aws ec2 create-route --route-table-id rtb-00000002 --destination-cidr-block 0.0.0.0/0 --nat-gateway-id nat-00000009"
        ),
    );
    vpc.add_route(2, route("0.0.0.0/0", RouteTarget::NatGateway(nat_id(9))));
    check(&[vpc.clone()], eni(3), Endpoint::Internet, 443, "");
    // The gateway's subnet loses its own way out.
    vpc.route_tables[0].routes.clear();
    check(
        &[vpc],
        eni(3),
        Endpoint::Internet,
        443,
        "NO_ROUTE_TO_DESTINATION NAT gateway
           nat-00000009 is in subnet-00000001, and rtb-00000001 of subnet-00000001 has no route there to an internet gateway
           > aws ec2 create-route --route-table-id rtb-00000001 --destination-cidr-block 0.0.0.0/0 --gateway-id igw-00000001",
    );
}

#[test]
fn routes_into_nothing() {
    let mut vpc = cruddur();
    vpc.add_nat_gateway(9, 1, "10.0.1.9", "198.18.1.9");
    vpc.add_route(2, route("0.0.0.0/0", RouteTarget::NatGateway(nat_id(9))));
    vpc.nat_gateways[0].state = NatGatewayState::Deleted;
    vpc.internet_gateways.clear();
    let world = [vpc];
    check(
        &world,
        eni(3),
        Endpoint::Internet,
        443,
        "BAD_STATE_ROUTE route table
           the route 0.0.0.0/0 → nat-00000009 is a blackhole: nat-00000009 is gone
           > make another NAT gateway and point the route at it (ReplaceRoute)",
    );
    check(
        &world,
        eni(1),
        Endpoint::Internet,
        443,
        "BAD_STATE_ROUTE route table
           the route 0.0.0.0/0 → igw-00000001 is a blackhole: igw-00000001 is not attached to vpc-00000001
           > aws ec2 attach-internet-gateway --internet-gateway-id igw-00000001 --vpc-id vpc-00000001",
    );
}

#[test]
fn a_public_address_in_a_private_subnet() {
    let mut vpc = cruddur();
    vpc.add_interface(5, 2, "10.0.2.50", Some("198.18.1.5"), &[1]);
    vpc.add_nat_gateway(9, 1, "10.0.1.9", "198.18.1.9");
    vpc.add_route(2, route("0.0.0.0/0", RouteTarget::NatGateway(nat_id(9))));
    check(
        &[vpc],
        Endpoint::Internet,
        eni(5),
        80,
        "NO_ROUTE_TO_DESTINATION route table
           rtb-00000002 of subnet-00000002 sends answers to the internet (0.0.0.0/0) through nat-00000009, which only lets out connections from inside",
    );
}

#[test]
fn two_vpcs_are_apart() {
    let mut other = vpc(2, "10.0.0.0/16");
    other.add_subnet(7, "10.0.7.0/24");
    other.add_usual_group(7, "web");
    other.add_rule(
        7,
        false,
        Some(TCP),
        (80, 80),
        Peer::Ipv4("198.18.1.0/24".parse().unwrap()),
    );
    other.add_internet_gateway(2);
    other.add_route(
        2,
        route("0.0.0.0/0", RouteTarget::InternetGateway(igw_id(2))),
    );
    other.add_interface(7, 7, "10.0.7.10", Some("198.18.1.7"), &[7]);
    other.add_interface(8, 7, "10.0.7.11", None, &[7]);
    let world = [cruddur(), other];
    check(
        &world,
        eni(1),
        eni(7),
        80,
        "NO_ROUTE_TO_DESTINATION route table
           no connection between vpc-00000001 and vpc-00000002
           > its public address is 198.18.1.7: ask about that",
    );
    check(
        &world,
        eni(1),
        eni(8),
        80,
        "NO_ROUTE_TO_DESTINATION route table
           no connection between vpc-00000001 and vpc-00000002
           > run both tasks in subnets of one VPC",
    );
    // By the public addresses, as between strangers.
    check(&world, eni(1), at("198.18.1.7"), 80, "");
    check(
        &world,
        eni(2),
        at("198.18.1.7"),
        80,
        "IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS internet gateway
           eni-00000000000000002 has no public address, so igw-00000001 does not let it out
           > run the task with assignPublicIp=ENABLED
           > or route by a NAT gateway that is in a public subnet",
    );
    // The same range, another VPC: within the own one nobody has the address.
    check(
        &world,
        eni(1),
        at("10.0.7.10"),
        80,
        "NO_POSSIBLE_DESTINATION destination
           no interface in vpc-00000001 has 10.0.7.10",
    );
}

#[test]
fn what_answers_besides_tasks() {
    let mut vpc = cruddur();
    vpc.add_nat_gateway(9, 1, "10.0.1.9", "198.18.1.9");
    vpc.add_interface(6, 1, "10.0.1.60", None, &[1]);
    if let Some(interface) = vpc.interfaces.last_mut() {
        interface.owner = InterfaceOwner::Nobody;
    }
    let world = [vpc];
    check(&world, eni(1), at("10.0.0.2"), 53, "");
    check(&world, eni(1), at("169.254.170.2"), 80, "");
    check(&world, eni(1), at("127.0.0.1"), 4567, "");
    check(&world, eni(1), eni(1), 4567, "");
    check(
        &world,
        eni(1),
        at("10.0.0.2"),
        80,
        "PROTOCOL_RESTRICTION destination
           10.0.0.2 is the resolver of vpc-00000001: it answers on port 53",
    );
    check(
        &world,
        eni(1),
        at("169.254.169.254"),
        80,
        "NO_POSSIBLE_DESTINATION destination
           169.254.169.254 is link-local: only 169.254.170.2, port 80, answers there",
    );
    check(
        &world,
        eni(1),
        eni(9),
        80,
        "NO_POSSIBLE_DESTINATION ingress rules
           nat-00000009 takes no connections, it only passes on those from inside",
    );
    check(
        &world,
        eni(1),
        eni(6),
        80,
        "BAD_STATE_ATTACHMENT destination
           eni-00000000000000006 is attached to nothing",
    );
}

#[test]
fn questions_without_an_answer() {
    let mut other = vpc(2, "10.0.0.0/16");
    other.add_subnet(7, "10.0.1.0/24");
    other.add_usual_group(7, "web");
    other.add_interface(7, 7, "10.0.1.10", None, &[7]);
    let world = [cruddur(), other];
    for (from, to, expected) in [
        (
            eni(99),
            eni(1),
            "there is no interface eni-00000000000000063",
        ),
        (
            eni(1),
            eni(99),
            "there is no interface eni-00000000000000063",
        ),
        (
            at("10.0.1.99"),
            eni(1),
            "10.0.1.99 is in vpc-00000001, but no interface has it",
        ),
        (
            at("10.0.1.10"),
            Endpoint::Internet,
            "10.0.1.10 is an address of eni-00000000000000001 and of eni-00000000000000007",
        ),
        (Endpoint::Internet, host(), "neither of the two is in a VPC"),
        (host(), at("203.0.113.7"), "neither of the two is in a VPC"),
    ] {
        let query = Query {
            from,
            to,
            protocol: Protocol::Tcp,
            port: 80,
        };
        let error: Unresolved = analyze(&world, &query).unwrap_err();
        assert_eq!(error.to_string(), expected);
    }
    // The destination says which one is meant.
    let analysis = ask(&world, at("10.0.1.10"), eni(7), 80);
    assert_eq!(analysis.source, Some(interface_id(7)));
}
