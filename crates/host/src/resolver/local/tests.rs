//! What the names of a VPC are, and whose.

use hickory_proto::op::{Message, Query};
use hickory_proto::rr::RecordType;

use super::super::message::read_query;
use super::super::state::{PublicAddress, Zone, ZoneData, ZoneRecord};
use super::*;

fn state(region: &str) -> ResolverState {
    ResolverState {
        ranges: vec![
            "172.31.0.0/16".parse().unwrap(),
            "100.64.16.0/20".parse().unwrap(),
            "fd00:1234::/56".parse().unwrap(),
        ],
        region: region.to_owned(),
        dns_support: true,
        dns_hostnames: true,
        public_range: Some("198.18.0.0/24".parse().unwrap()),
        public_addresses: vec![PublicAddress {
            public: [198, 18, 0, 7].into(),
            private: [172, 31, 0, 7].into(),
        }],
        zones: vec![],
    }
}

fn zone(name: &str, records: &[(&str, ZoneData)]) -> Zone {
    let records = records.iter().map(|(name, data)| ZoneRecord {
        name: (*name).to_owned(),
        ttl: 10,
        data: data.clone(),
    });
    Zone {
        name: name.to_owned(),
        negative_ttl: 15,
        records: records.collect(),
    }
}

fn to(target: &str) -> ZoneData {
    ZoneData::Cname {
        target: target.to_owned(),
    }
}

fn at(address: [u8; 4]) -> ZoneData {
    ZoneData::A {
        address: address.into(),
    }
}

/// `NAME TYPE`, and what is said: the data of the answers and then the code, `->` and a name to
/// be asked of others, or `upstream`.
fn check(state: &ResolverState, question: &str, expected: &str) {
    let (name, kind) = question.split_once(' ').unwrap();
    let mut query = Message::query();
    let name = Name::from_ascii(format!("{name}.")).unwrap();
    query.add_query(Query::query(name, kind.parse::<RecordType>().unwrap()));
    let asked = read_query(&query.to_vec().unwrap()).unwrap();
    let data = |records: &[Record]| {
        let data = records.iter().map(|record| record.data.to_string() + " ");
        data.collect::<String>()
    };
    let actual = match Names::new(state).unwrap().answer(&asked) {
        Local::Silence => "silence".to_owned(),
        Local::Upstream => "upstream".to_owned(),
        Local::Follow(records, name) => format!("{}-> {name}", data(&records)),
        Local::Answer(local) => {
            let empty = local.answers.is_empty() || local.code != ResponseCode::NoError;
            let failed = local.code == ResponseCode::ServFail;
            assert_eq!(
                local.authorities.len(),
                usize::from(empty && !failed),
                "{question}"
            );
            format!("{}{:?}", data(&local.answers), local.code)
        }
    };
    assert_eq!(actual, expected, "{question}");
}

#[test]
fn private_names() {
    let one = |question: &str, expected: &str| check(&state("us-east-1"), question, expected);
    one("ip-172-31-5-6.ec2.internal A", "172.31.5.6 NoError");
    one("IP-172-31-5-6.EC2.internal A", "172.31.5.6 NoError");
    one("ip-172-31-5-6.ec2.internal AAAA", "NoError");
    one("ip-100-64-31-1.ec2.internal A", "100.64.31.1 NoError");
    one("ip-100-64-32-1.ec2.internal A", "NXDomain");
    one("ec2.internal A", "NoError");
    for strange in [
        "ip-10-0-0-1.ec2.internal",
        "ip-172-31-5-06.ec2.internal",
        "ip-172-31-5.ec2.internal",
        "ip-172-31-5-6-7.ec2.internal",
        "x.ip-172-31-5-6.ec2.internal",
        "ip-172-31-5-6.eu-west-1.compute.internal",
    ] {
        one(&format!("{strange} A"), "NXDomain");
    }
    one("example.internal A", "upstream");
    one("notec2.internal A", "upstream");
    one("example.com A", "upstream");

    let two = |question: &str, expected: &str| check(&state("eu-west-1"), question, expected);
    two(
        "ip-172-31-5-6.eu-west-1.compute.internal A",
        "172.31.5.6 NoError",
    );
    two("ip-172-31-5-6.ec2.internal A", "NXDomain");
    two("compute.internal A", "NoError");
    two("eu-west-1.compute.internal A", "NoError");
}

#[test]
fn reverse_names_of_the_ranges_stay_here() {
    let one = |question: &str, expected: &str| check(&state("us-east-1"), question, expected);
    one(
        "6.5.31.172.in-addr.arpa PTR",
        "ip-172-31-5-6.ec2.internal. NoError",
    );
    one("6.5.31.172.in-addr.arpa TXT", "NoError");
    one("5.31.172.in-addr.arpa NS", "NoError");
    one(
        "1.31.64.100.in-addr.arpa PTR",
        "ip-100-64-31-1.ec2.internal. NoError",
    );
    one("1.32.64.100.in-addr.arpa PTR", "upstream");
    one("6.5.30.172.in-addr.arpa PTR", "upstream");
    one("172.in-addr.arpa NS", "upstream");
    one("1.0.0.127.in-addr.arpa PTR", "upstream");
    // There are no names of addresses of the other family, but they are nobody else's.
    let long = "1.0.0.0.".to_owned() + &"0.0.0.0.".repeat(5) + "4.3.2.1.0.0.d.f.ip6.arpa";
    one(&format!("{long} PTR"), "NXDomain");
    one("0.0.0.0.0.0.4.3.2.1.0.0.d.f.ip6.arpa NS", "NoError");
    one("0.0.4.3.2.1.0.0.d.f.ip6.arpa NS", "upstream");
}

#[test]
fn public_names_lead_to_private_addresses() {
    let mut state = state("us-east-1");
    let known = "ec2-198-18-0-7.compute-1.amazonaws.com A";
    let other = "ec2-198-18-0-8.compute-1.amazonaws.com A";
    check(&state, known, "172.31.0.7 NoError");
    check(&state, other, "198.18.0.8 NoError");
    let back = "7.0.18.198.in-addr.arpa PTR";
    check(
        &state,
        back,
        "ec2-198-18-0-7.compute-1.amazonaws.com. NoError",
    );
    // These exist on the internet, or not; it is not for us to say.
    let real = "ec2-54-1-2-3.compute-1.amazonaws.com A";
    check(&state, real, "upstream");
    check(&state, "x.compute-1.amazonaws.com A", "upstream");
    check(&state, "compute-1.amazonaws.com A", "upstream");
    check(&state, "7.1.18.198.in-addr.arpa PTR", "upstream");

    state.dns_hostnames = false;
    check(&state, known, "NXDomain");
    check(&state, back, "NXDomain");
    check(&state, real, "upstream");
    check(&state, "ip-172-31-5-6.ec2.internal A", "172.31.5.6 NoError");

    state.dns_hostnames = true;
    state.region = "eu-west-1".to_owned();
    check(
        &state,
        "ec2-198-18-0-7.eu-west-1.compute.amazonaws.com A",
        "172.31.0.7 NoError",
    );
    check(&state, known, "upstream");

    state.dns_support = false;
    check(&state, known, "silence");
    check(&state, "example.com A", "silence");
}

#[test]
fn the_longest_name_wins() {
    let mut state = state("us-east-1");
    state.zones = vec![
        zone("internal", &[("db.internal", at([10, 0, 0, 1]))]),
        zone("172.in-addr.arpa", &[]),
    ];
    check(&state, "db.internal A", "10.0.0.1 NoError");
    check(&state, "x.internal A", "NXDomain");
    check(&state, "ip-172-31-5-6.ec2.internal A", "172.31.5.6 NoError");
    let back = "6.5.31.172.in-addr.arpa PTR";
    check(&state, back, "ip-172-31-5-6.ec2.internal. NoError");
    check(&state, "1.0.30.172.in-addr.arpa PTR", "NXDomain");
    state.zones = vec![
        zone(
            "ec2.internal",
            &[("ip-172-31-5-6.ec2.internal", at([1; 4]))],
        ),
        zone("5.31.172.in-addr.arpa", &[]),
    ];
    check(&state, "ip-172-31-5-6.ec2.internal A", "1.1.1.1 NoError");
    check(&state, back, "NXDomain");
}

#[test]
fn aliases_are_followed() {
    let mut state = state("us-east-1");
    state.zones = vec![zone(
        "test",
        &[
            ("a.test", to("b.test")),
            ("b.test", to("ip-172-31-5-6.ec2.internal")),
            ("out.test", to("example.com")),
            ("far.test", to("out.test")),
            ("none.test", to("nobody.test")),
            ("ring.test", to("ring.test")),
        ],
    )];
    check(
        &state,
        "a.test A",
        "b.test. ip-172-31-5-6.ec2.internal. 172.31.5.6 NoError",
    );
    check(&state, "a.test CNAME", "b.test. NoError");
    check(
        &state,
        "far.test A",
        "out.test. example.com. -> example.com.",
    );
    check(&state, "none.test A", "nobody.test. NXDomain");
    check(&state, "ring.test A", "ServFail");
}

#[test]
fn states_have_limits() {
    let mut state = state("us-east-1");
    state.ranges = vec!["10.0.0.0/16".parse().unwrap(); RANGES_MAX + 1];
    let error = Names::new(&state).unwrap_err();
    assert_eq!(error.to_string(), "more than 64 address ranges");
    state.ranges.clear();
    state.region = "no region".to_owned();
    assert!(matches!(
        Names::new(&state).unwrap_err(),
        StateError::Name { .. }
    ));
}
