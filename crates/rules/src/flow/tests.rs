//! Whose traffic it is, that nothing is counted twice or forgotten, and what records look like.

use std::net::Ipv4Addr;

use model::network::{
    CapturedFlows, Connection, Count, Direction, Endpoints, Flow, InterfaceOwner, InterfacePlan,
    Ipv4Cidr, NamesPlan, NetworkInterface, Refusal, RoutePlan, Selection, SubnetPlan, Via, VpcPlan,
};
use model::{NetworkInterfaceId, SubnetId, UnixMillis, VpcId};
use proptest::prelude::*;

use super::*;

const WEB: &str = "10.0.1.10";
const DATABASE: &str = "10.0.2.20";
const NAT: &str = "10.0.1.99";
const NAT_PUBLIC: &str = "198.18.0.9";
const WEB_PUBLIC: &str = "198.18.0.5";

fn address(text: &str) -> Ipv4Addr {
    text.parse().unwrap()
}

fn id(number: u128) -> NetworkInterfaceId {
    NetworkInterfaceId::from_random(number)
}

fn at(seconds: i64) -> UnixMillis {
    UnixMillis(seconds * 1000)
}

/// `10.0.1.10:443` and the like.
fn end(text: &str) -> (Ipv4Addr, u16) {
    let (host, port) = text.split_once(':').unwrap();
    (address(host), port.parse().unwrap())
}

fn from_to(source: &str, destination: &str) -> Endpoints {
    let ((source, source_port), (destination, destination_port)) = (end(source), end(destination));
    Endpoints {
        source,
        source_port,
        destination,
        destination_port,
    }
}

fn plan() -> VpcPlan {
    let capture = Selection {
        accepted: true,
        rejected: true,
    };
    let interface = |number, private: &str, public: Option<&str>| InterfacePlan {
        id: id(number),
        address: address(private),
        public: public.map(address),
        ipv6: None,
        groups: Vec::new(),
        capture,
    };
    VpcPlan {
        vpc_id: VpcId::from_random(1),
        cidrs: vec!["10.0.0.0/16".parse().unwrap()],
        ipv6_cidr: None,
        resolver: address("10.0.0.2"),
        names: NamesPlan {
            dns_support: true,
            dns_hostnames: true,
            hosts: Vec::new(),
        },
        subnets: vec![SubnetPlan {
            id: SubnetId::from_random(1),
            cidr: "10.0.2.0/24".parse().unwrap(),
            routes: vec![RoutePlan {
                to: vec![crate::network::range(Ipv4Cidr::ALL)],
                via: Via::Nat {
                    private: address(NAT),
                    public: address(NAT_PUBLIC),
                },
            }],
            ipv6_cidr: None,
            ipv6_routes: Vec::new(),
        }],
        interfaces: vec![
            interface(1, WEB, Some(WEB_PUBLIC)),
            interface(2, DATABASE, None),
            interface(9, NAT, Some(NAT_PUBLIC)),
        ],
        groups: Vec::new(),
    }
}

fn count(packets: u64, bytes: u64) -> Count {
    Count { packets, bytes }
}

fn connection(original: Endpoints, reply: Endpoints) -> Connection {
    Connection {
        id: 7,
        protocol: 6,
        original,
        reply,
        sent: count(5, 500),
        returned: count(3, 3000),
        started_at: Some(at(100)),
        ended_at: None,
    }
}

/// Interface, direction and addresses of each flow, and its packets.
fn summary(transfers: &[Transfer]) -> Vec<String> {
    let line = |transfer: &Transfer| {
        let key = &transfer.key;
        let ends = key.endpoints;
        format!(
            "{} {:?} {:?} {}:{}>{}:{} ({}>{}) {}",
            &key.interface_id.as_str()[20..],
            key.direction,
            key.verdict,
            ends.source,
            ends.source_port,
            ends.destination,
            ends.destination_port,
            key.packet_source,
            key.packet_destination,
            transfer.count.packets
        )
    };
    transfers.iter().map(line).collect()
}

#[test]
fn each_interface_sees_its_own_addresses() {
    let watched = Watched::new(&plan());
    let check = |original: (&str, &str), reply: (&str, &str), expected: &[&str]| {
        let connection = connection(from_to(original.0, original.1), from_to(reply.0, reply.1));
        let seen = watched.accepted(&connection, connection.sent, connection.returned);
        assert_eq!(summary(&seen), expected, "{original:?}");
    };
    // Between two interfaces: four records.
    check(
        ("10.0.1.10:40000", "10.0.2.20:5432"),
        ("10.0.2.20:5432", "10.0.1.10:40000"),
        &[
            "1 Egress Accept 10.0.1.10:40000>10.0.2.20:5432 (10.0.1.10>10.0.2.20) 5",
            "1 Ingress Accept 10.0.2.20:5432>10.0.1.10:40000 (10.0.2.20>10.0.1.10) 3",
            "2 Ingress Accept 10.0.1.10:40000>10.0.2.20:5432 (10.0.1.10>10.0.2.20) 5",
            "2 Egress Accept 10.0.2.20:5432>10.0.1.10:40000 (10.0.2.20>10.0.1.10) 3",
        ],
    );
    // From the world to a public address: the private one is shown.
    check(
        ("203.0.113.7:50000", "198.18.0.5:80"),
        ("10.0.1.10:80", "203.0.113.7:50000"),
        &[
            "1 Ingress Accept 203.0.113.7:50000>10.0.1.10:80 (203.0.113.7>10.0.1.10) 5",
            "1 Egress Accept 10.0.1.10:80>203.0.113.7:50000 (10.0.1.10>203.0.113.7) 3",
        ],
    );
    // Out with a public address.
    check(
        ("10.0.1.10:40000", "203.0.113.7:443"),
        ("203.0.113.7:443", "198.18.0.5:40000"),
        &[
            "1 Egress Accept 10.0.1.10:40000>203.0.113.7:443 (10.0.1.10>203.0.113.7) 5",
            "1 Ingress Accept 203.0.113.7:443>10.0.1.10:40000 (203.0.113.7>10.0.1.10) 3",
        ],
    );
    // Through a NAT gateway, as "Traffic through a NAT gateway" in the user guide.
    check(
        ("10.0.2.20:40000", "203.0.113.7:443"),
        ("203.0.113.7:443", "198.18.0.9:1024"),
        &[
            "2 Egress Accept 10.0.2.20:40000>203.0.113.7:443 (10.0.2.20>203.0.113.7) 5",
            "2 Ingress Accept 203.0.113.7:443>10.0.2.20:40000 (203.0.113.7>10.0.2.20) 3",
            "9 Ingress Accept 10.0.2.20:40000>10.0.1.99:443 (10.0.2.20>203.0.113.7) 5",
            "9 Egress Accept 10.0.1.99:1024>203.0.113.7:443 (10.0.1.99>203.0.113.7) 5",
            "9 Ingress Accept 203.0.113.7:443>10.0.1.99:1024 (203.0.113.7>10.0.1.99) 3",
            "9 Egress Accept 10.0.1.99:443>10.0.2.20:40000 (203.0.113.7>10.0.2.20) 3",
        ],
    );
    // Names, and what nobody watches.
    check(
        ("10.0.1.10:40000", "10.0.0.2:53"),
        ("10.0.0.2:53", "10.0.1.10:40000"),
        &[],
    );
    check(
        ("10.0.1.77:40000", "10.0.1.78:53"),
        ("10.0.1.78:53", "10.0.1.77:40000"),
        &[],
    );
}

#[test]
fn a_refusal_is_the_refusing_sides() {
    let mut plan = plan();
    let refusal = |direction| Refusal {
        direction,
        protocol: 6,
        endpoints: from_to("10.0.1.10:40000", "10.0.2.20:22"),
        bytes: 60,
    };
    let seen = |plan: &VpcPlan, direction| {
        summary(&Watched::new(plan).refused(&refusal(direction)))
            .iter()
            .map(|line| line.split_once(" 10.").unwrap().0.to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(seen(&plan, Direction::Egress), ["1 Egress Reject"]);
    assert_eq!(
        seen(&plan, Direction::Ingress),
        ["2 Ingress Reject", "1 Egress Accept"]
    );
    plan.interfaces[0].capture.accepted = false;
    plan.interfaces[1].capture.rejected = false;
    assert_eq!(seen(&plan, Direction::Ingress), [] as [&str; 0]);
}

#[test]
fn a_connection_counts_once() {
    let there = from_to("10.0.1.10:40000", "10.0.2.20:5432");
    let back = from_to("10.0.2.20:5432", "10.0.1.10:40000");
    let with = |packets, started| Connection {
        sent: count(packets, packets * 10),
        returned: Count::default(),
        started_at: Some(at(started)),
        ..connection(there, back)
    };
    let sent = |taken: CapturedFlows| -> u64 {
        let own = taken
            .flows
            .iter()
            .filter(|flow| flow.key.interface_id == id(1));
        own.map(|flow| flow.count.packets).sum()
    };
    let mut ledger = Ledger::new(&plan(), at(1000));
    // What was sent before anybody watched is not told.
    ledger.listed(&with(100, 900), at(1001));
    ledger.list_done(at(1001));
    assert_eq!(sent(ledger.take(at(1002))), 0);
    ledger.listed(&with(130, 900), at(1003));
    ledger.listed(&with(130, 900), at(1004));
    ledger.list_done(at(1004));
    ledger.ended(&with(131, 900), at(1005));
    assert_eq!(sent(ledger.take(at(1006))), 31);
    // One that begins and ends unlisted counts whole, and so does the next of the same addresses.
    for start in [1010, 1020] {
        ledger.ended(&with(7, start), at(start + 5));
        let taken = ledger.take(at(start + 6));
        assert_eq!(taken.flows[0].first_at, at(start));
        assert_eq!(taken.flows[0].last_at, at(start + 5));
        assert_eq!(sent(taken), 7);
    }
}

#[test]
fn what_there_is_no_room_for_is_told() {
    let mut ledger = Ledger::new(&plan(), at(0));
    for number in 0..=u32::try_from(FLOWS_MAX).unwrap() {
        let refusal = Refusal {
            direction: Direction::Ingress,
            protocol: 6,
            endpoints: Endpoints {
                source: Ipv4Addr::from_bits(0x0100_0000 + number),
                source_port: 1,
                destination: address(WEB),
                destination_port: 2,
            },
            bytes: 40,
        };
        ledger.refused(&refusal, at(1));
    }
    let taken = ledger.take(at(60));
    assert_eq!((taken.since, taken.until), (at(0), at(60)));
    assert_eq!(taken.flows.len(), FLOWS_MAX);
    assert!(taken.rejected_lost && !taken.accepted_lost);
    let taken = ledger.take(at(120));
    assert_eq!((taken.since, taken.flows.len()), (at(60), 0));
    assert!(!taken.rejected_lost);
}

fn subject() -> Subject {
    Subject {
        account_id: "123456789010".to_owned(),
        region: "us-east-1".to_owned(),
        interface: NetworkInterface {
            id: NetworkInterfaceId::parse("eni-01234567890abcdef").unwrap(),
            vpc_id: VpcId::parse("vpc-01234567890abcdef").unwrap(),
            subnet_id: SubnetId::parse("subnet-01234567890abcdef").unwrap(),
            availability_zone: "us-east-1a".to_owned(),
            private_address: address("172.31.16.21"),
            private_dns_name: String::new(),
            public_address: None,
            ipv6_address: None,
            mac_address: String::new(),
            security_groups: Vec::new(),
            description: String::new(),
            owner: InterfaceOwner::Nobody,
            created_at: at(0),
            tags: Vec::new(),
        },
        availability_zone_id: Some("use1-az1".to_owned()),
        task: None,
    }
}

#[test]
fn records_are_written_as_aws_writes_them() {
    let ends = from_to("172.31.16.139:20641", "172.31.16.21:22");
    let watched = {
        let mut plan = plan();
        plan.interfaces[0].address = address("172.31.16.21");
        Watched::new(&plan)
    };
    let refusal = Refusal {
        direction: Direction::Ingress,
        protocol: 6,
        endpoints: ends,
        bytes: 4249,
    };
    let transfer = watched.refused(&refusal).remove(0);
    let flow = Flow {
        key: transfer.key,
        count: count(20, 4249),
        first_at: at(1_418_530_010),
        last_at: UnixMillis(1_418_530_070_999),
    };
    let check = |format: &str, line: Line<'_>, expected: &str| {
        let fields = parse_format(format).unwrap();
        assert_eq!(render(&fields, &subject(), line), expected, "{format}");
    };
    // The examples of the user guide, with this interface.
    check(
        DEFAULT_FORMAT,
        Line::Flow(&flow),
        "2 123456789010 eni-01234567890abcdef 172.31.16.139 172.31.16.21 20641 22 6 20 4249 \
         1418530010 1418530070 REJECT OK",
    );
    let (start, end) = (at(1_431_280_876), at(1_431_280_934));
    check(
        DEFAULT_FORMAT,
        Line::NoData { start, end },
        "2 123456789010 eni-01234567890abcdef - - - - - - - 1431280876 1431280934 - NODATA",
    );
    check(
        DEFAULT_FORMAT,
        Line::SkipData { start, end },
        "2 123456789010 eni-01234567890abcdef - - - - - - - 1431280876 1431280934 - SKIPDATA",
    );
    check(
        "${version} ${vpc-id} ${subnet-id} ${instance-id} ${type} ${pkt-srcaddr} ${pkt-dstaddr}",
        Line::Flow(&flow),
        "3 vpc-01234567890abcdef subnet-01234567890abcdef - IPv4 172.31.16.139 172.31.16.21",
    );
    check(
        "${region} ${az-id} ${flow-direction} ${ecs-task-id} ${version}",
        Line::Flow(&flow),
        "us-east-1 use1-az1 ingress - 7",
    );
}

#[test]
fn formats_are_checked() {
    let check = |format: &str, expected: FormatError| {
        assert_eq!(parse_format(format), Err(expected), "{format}");
    };
    check(" ", FormatError::Empty);
    check("version", FormatError::NotAField("version".to_owned()));
    check("${version", FormatError::NotAField("${version".to_owned()));
    check("${colour}", FormatError::Unknown("colour".to_owned()));
    check(
        "${version} ${tcp-flags}",
        FormatError::Unsupported("tcp-flags".to_owned()),
    );
    check(&"${start} ".repeat(200), FormatError::TooLong);
}

proptest! {
    /// However often it is looked at in between: what two interfaces tell of a connection adds up
    /// to what it transferred since the ledger began.
    #[test]
    fn counts_add_up(
        steps in proptest::collection::vec((0..50u64, 0..5_000u64, 0..3u8), 1..40),
        was_there in any::<bool>(),
    ) {
        let there = from_to("10.0.1.10:40000", "10.0.2.20:5432");
        let back = from_to("10.0.2.20:5432", "10.0.1.10:40000");
        let mut now = connection(there, back);
        now.started_at = Some(at(if was_there { 5 } else { 20 }));
        let before = if was_there { (now.sent, now.returned) } else { Default::default() };
        let mut ledger = Ledger::new(&plan(), at(10));
        ledger.listed(&now, at(20));
        ledger.list_done(at(20));
        let mut told = [[Count::default(); 2]; 2];
        let mut note = |taken: CapturedFlows| {
            for flow in &taken.flows {
                assert!(flow.first_at <= flow.last_at && flow.first_at >= taken.since);
                let who = usize::from(flow.key.interface_id != id(1));
                let forth = usize::from(flow.key.endpoints != there);
                told[who][forth].packets += flow.count.packets;
                told[who][forth].bytes += flow.count.bytes;
            }
        };
        let mut clock = 20;
        for (packets, bytes, what) in steps {
            clock += 5;
            now.sent.packets += packets;
            now.sent.bytes += bytes;
            now.returned.bytes += packets;
            match what {
                0 => {}
                1 => {
                    ledger.listed(&now, at(clock));
                    ledger.list_done(at(clock));
                }
                _ => note(ledger.take(at(clock))),
            }
        }
        ledger.ended(&now, at(clock + 1));
        note(ledger.take(at(clock + 2)));
        let grown = |before: Count, now: Count| count(now.packets - before.packets, now.bytes - before.bytes);
        let expected = [grown(before.0, now.sent), grown(before.1, now.returned)];
        prop_assert_eq!(told, [expected, expected]);
    }

    #[test]
    fn any_format_is_read_or_refused(format in "\\PC{0,80}") {
        let _ = parse_format(&format);
        let _ = parse_format(&format!("${{{format}}} ${{version}}"));
    }
}
