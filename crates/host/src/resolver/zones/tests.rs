//! What zones answer, and which are refused.

use proptest::prelude::*;

use super::*;

fn record(name: &str, data: ZoneData) -> ZoneRecord {
    ZoneRecord {
        name: name.to_owned(),
        ttl: 10,
        data,
    }
}

fn a(name: &str, last: u8) -> ZoneRecord {
    let address = [10, 0, 0, last].into();
    record(name, ZoneData::A { address })
}

fn cname(name: &str, target: &str) -> ZoneRecord {
    let target = target.to_owned();
    record(name, ZoneData::Cname { target })
}

fn zone(name: &str, records: Vec<ZoneRecord>) -> Zone {
    Zone {
        name: name.to_owned(),
        negative_ttl: 15,
        records,
    }
}

fn ask(zones: &Zones, name: &str, kind: u16) -> Option<String> {
    let owner = Name::from_ascii(name).unwrap();
    let bytes = wire_name(&owner);
    let shown = |records: Vec<Record>| {
        let data = records.iter().map(|record| record.data.to_string());
        data.collect::<Vec<_>>().join(",")
    };
    Some(match zones.place(&bytes)?.find(&bytes, &owner, kind) {
        Found::Records(records) => shown(records),
        Found::Alias(_, target) => format!("-> {target}"),
        Found::NoData(soa) => format!("no data in {}", soa.name),
        Found::NoName(soa) => format!("no name in {}", soa.name),
    })
}

/// A shop with all kinds of records, a zone inside of it, and one of reverse names.
fn shop() -> Zones {
    let srv = ZoneData::Srv {
        priority: 1,
        weight: 2,
        port: 8080,
        target: "a.shop.internal".to_owned(),
    };
    let text = ZoneData::Txt {
        strings: vec!["x y".to_owned()],
    };
    let aaaa = ZoneData::Aaaa {
        address: "fd00::1".parse().unwrap(),
    };
    let ptr = ZoneData::Ptr {
        target: "a.shop.internal.".to_owned(),
    };
    Zones::new(&[
        zone(
            "Shop.internal",
            vec![
                a("shop.internal.", 9),
                a("A.shop.internal", 1),
                record("a.shop.internal", aaaa),
                cname("www.shop.internal", "elsewhere.example."),
                record("_http._tcp.shop.internal", srv),
                record("deep.down.shop.internal", text),
                a("*.wild.shop.internal", 7),
                a("known.wild.shop.internal", 8),
            ],
        ),
        zone("in.shop.internal.", vec![a("b.in.shop.internal", 2)]),
        zone(
            "0.0.10.in-addr.arpa",
            vec![record("1.0.0.10.in-addr.arpa", ptr)],
        ),
    ])
    .unwrap()
}

#[test]
fn zones_answer_for_their_names() {
    let zones = shop();
    let check = |(name, kind, expected): (&str, u16, Option<&str>)| {
        assert_eq!(
            ask(&zones, name, kind).as_deref(),
            expected,
            "{name} {kind}"
        );
    };
    let (text, aaaa) = (16, 28);
    let no_data = Some("no data in Shop.internal.");
    let no_name = Some("no name in Shop.internal.");
    for case in [
        ("a.SHOP.internal.", kind::A, Some("10.0.0.1")),
        ("shop.internal.", kind::A, Some("10.0.0.9")),
        ("a.shop.internal.", aaaa, Some("fd00::1")),
        ("a.shop.internal.", kind::MX, no_data),
        ("x.shop.internal.", kind::A, no_name),
        ("a.a.shop.internal.", kind::A, no_name),
        ("down.shop.internal.", kind::A, no_data),
        ("deep.down.shop.internal.", text, Some("x y")),
        ("www.shop.internal.", kind::A, Some("-> elsewhere.example.")),
        (
            "www.shop.internal.",
            kind::CNAME,
            Some("elsewhere.example."),
        ),
        (
            "_http._tcp.shop.internal.",
            kind::SRV,
            Some("1 2 8080 a.shop.internal."),
        ),
        ("any.wild.shop.internal.", kind::A, Some("10.0.0.7")),
        ("a.b.wild.shop.internal.", kind::A, Some("10.0.0.7")),
        ("any.wild.shop.internal.", aaaa, no_data),
        ("known.wild.shop.internal.", kind::A, Some("10.0.0.8")),
        ("x.known.wild.shop.internal.", kind::A, no_name),
        ("x.*.wild.shop.internal.", kind::A, no_name),
        ("b.in.shop.internal.", kind::A, Some("10.0.0.2")),
        (
            "c.in.shop.internal.",
            kind::A,
            Some("no name in in.shop.internal."),
        ),
        (
            "1.0.0.10.in-addr.arpa.",
            kind::PTR,
            Some("a.shop.internal."),
        ),
        ("internal.", kind::A, None),
        ("myshop.internal.", kind::A, None),
    ] {
        check(case);
    }
    assert!(
        ask(&zones, "shop.internal.", kind::SOA)
            .unwrap()
            .starts_with("ns-1536")
    );
}

#[test]
fn records_of_one_name_take_turns() {
    let records = vec![a("a.test", 1), a("a.test", 2), a("a.test", 3)];
    let zones = Zones::new(&[zone("test", records)]).unwrap();
    let first = |_| ask(&zones, "a.test.", kind::A).unwrap()[..8].to_owned();
    let seen: Vec<String> = (0..4).map(first).collect();
    assert_eq!(seen, ["10.0.0.1", "10.0.0.2", "10.0.0.3", "10.0.0.1"]);
}

#[test]
fn bad_zones_are_refused() {
    let check = |zones: &[Zone], expected: &str| {
        assert_eq!(Zones::new(zones).unwrap_err().to_string(), expected);
    };
    check(&[zone("", vec![])], "\"\" is no domain name");
    check(&[zone(".", vec![])], "\".\" is no domain name");
    check(&[zone("a..b", vec![])], "\"a..b\" is no domain name");
    check(
        &[zone("a", vec![]), zone("A.", vec![])],
        "there are two zones A.",
    );
    check(&[zone("a", vec![a("b", 1)])], "b is not in the zone a");
    let company = "the CNAME of x.a cannot be beside other records";
    check(&[zone("a", vec![cname("x.a", "b"), a("x.a", 1)])], company);
    check(&[zone("a", vec![a("x.a", 1), cname("x.a", "b")])], company);
    check(
        &[zone("a", vec![cname("a", "b")])],
        "the CNAME of a cannot be beside other records",
    );
    let text = ZoneData::Txt {
        strings: vec!["x".repeat(256)],
    };
    check(
        &[zone("a", vec![record("x.a", text)])],
        "the text of x.a has too long strings, or none",
    );
    let many = vec![zone("a", vec![]); ZONES_MAX + 1];
    check(&many, "more than 1000 zones");
}

proptest! {
    /// What may be asked for comes from strangers; what is in zones, from clients of the API.
    #[test]
    fn any_name_is_made_and_found(
        zone_name in "\\PC{0,30}", owner in "[a-z*.\\\\0-9_-]{0,30}",
        asked in proptest::collection::vec(proptest::collection::vec(any::<u8>(), 1..20), 0..6),
    ) {
        let _ = Zones::new(&[zone(&zone_name, vec![a(&owner, 1)])]);
        let zones = Zones::new(&[zone("test", vec![a("*.test", 1)])]).unwrap();
        let labels = asked.iter().map(Vec::as_slice).chain([b"test".as_slice()]);
        let mut name = Name::from_labels(labels).unwrap();
        name.set_fqdn(true);
        let bytes = wire_name(&name);
        let found = zones.place(&bytes).unwrap().find(&bytes, &name, kind::A);
        // Below the wildcard's own name, which exists, it stands for nothing (RFC 4592 section 2.2.1).
        let below = asked.len() > 1 && asked.last().is_some_and(|label| label == b"*");
        let is_known = !asked.is_empty() && !below;
        prop_assert_eq!(matches!(found, Found::Records(_)), is_known);
    }
}
