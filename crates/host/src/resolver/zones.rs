//! Zones that are answered here: found by name, asked for records. Pure.

use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};

use hickory_proto::rr::rdata::{A, AAAA, CNAME, PTR, SOA, SRV, TXT};
use hickory_proto::rr::{Name, RData, Record};
use hickory_proto::serialize::binary::BinEncodable as _;

use super::state::{StateError, Zone, ZoneData, ZoneRecord};
use super::wire::{self, NAME_BYTES_MAX, kind};

const ZONES_MAX: usize = 1_000;
const RECORDS_MAX: usize = 100_000;
/// Longest string in a TXT record (RFC 1035 section 3.3).
const TEXT_BYTES_MAX: usize = 255;
/// Longest text an error repeats.
const SHOWN: usize = 80;
/// The name servers that Route 53 shows for private hosted zones, and their master.
const NAME_SERVER: &str = "ns-1536.awsdns-00.co.uk.";
const HOST_MASTER: &str = "awsdns-hostmaster.amazon.com.";

/// All zones of a state.
#[derive(Debug, Default)]
pub(super) struct Zones {
    /// By the zone's name.
    zones: HashMap<Box<[u8]>, ZoneNodes>,
    turn: AtomicUsize,
}

#[derive(Debug)]
struct ZoneNodes {
    soa: Record,
    /// By name; names that only have others below them are there without records.
    nodes: HashMap<Box<[u8]>, Vec<Entry>>,
}

#[derive(Debug)]
struct Entry {
    kind: u16,
    ttl: u32,
    data: RData,
}

/// What is known about a name.
#[derive(Debug)]
pub(super) enum Found {
    /// Records of the wanted type.
    Records(Vec<Record>),
    /// The name stands for another.
    Alias(Record, Name),
    /// The name is there, but has no such records; with the zone's SOA record.
    NoData(Record),
    /// There is no such name.
    NoName(Record),
}

/// A zone that a name lies in.
#[derive(Debug)]
pub(super) struct Place<'a> {
    zone: &'a ZoneNodes,
    /// How many labels the zone's name has.
    pub(super) labels: usize,
    turn: &'a AtomicUsize,
}

impl Zones {
    pub(super) fn new(zones: &[Zone]) -> Result<Self, StateError> {
        limit("zones", ZONES_MAX, zones.len())?;
        let records = zones.iter().map(|zone| zone.records.len()).sum();
        limit("records", RECORDS_MAX, records)?;
        let mut made = HashMap::new();
        for zone in zones {
            let (name, apex) = names(&zone.name)?;
            if made
                .insert(apex.clone(), nodes(zone, &name, &apex)?)
                .is_some()
            {
                return Err(StateError::Twice {
                    zone: zone.name.clone(),
                });
            }
        }
        Ok(Self {
            zones: made,
            turn: AtomicUsize::new(0),
        })
    }

    /// The innermost zone that the name lies in.
    pub(super) fn place(&self, name: &[u8]) -> Option<Place<'_>> {
        if self.zones.is_empty() {
            return None;
        }
        let apex = wire::ancestors(name).find(|apex| self.zones.contains_key(*apex))?;
        Some(Place {
            zone: self.zones.get(apex)?,
            labels: wire::labels(apex),
            turn: &self.turn,
        })
    }
}

impl Place<'_> {
    /// What the zone says of `name`; `owner` is the same name as the client wrote it.
    pub(super) fn find(&self, name: &[u8], owner: &Name, asked: u16) -> Found {
        let Some(entries) = self.zone.entries(name) else {
            return Found::NoName(self.zone.soa.clone());
        };
        let record =
            |entry: &Entry| Record::from_rdata(owner.clone(), entry.ttl, entry.data.clone());
        if let [entry] = entries
            && let RData::CNAME(CNAME(target)) = &entry.data
            && !matches!(asked, kind::CNAME | kind::ANY)
        {
            return Found::Alias(record(entry), target.clone());
        }
        let wanted = entries
            .iter()
            .filter(|entry| entry.kind == asked || asked == kind::ANY);
        let mut records: Vec<Record> = wanted.map(record).collect();
        if asked == kind::SOA && *name == *self.zone.apex() {
            records.push(self.zone.soa.clone());
        }
        if records.is_empty() {
            return Found::NoData(self.zone.soa.clone());
        }
        let turn = self.turn.fetch_add(1, Ordering::Relaxed) % records.len();
        records.rotate_left(turn);
        Found::Records(records)
    }
}

impl ZoneNodes {
    /// The records at a name, of whatever type; by a wildcard if there is no such name (RFC 4592).
    fn entries(&self, name: &[u8]) -> Option<&[Entry]> {
        if let Some(entries) = self.nodes.get(name) {
            return Some(entries);
        }
        // The closest name above that exists, which the zone's own is at last.
        let encloser = wire::ancestors(name).find(|name| self.nodes.contains_key(*name))?;
        let wildcard = [b"\x01*", encloser].concat();
        self.nodes.get(wildcard.as_slice()).map(Vec::as_slice)
    }

    fn apex(&self) -> Box<[u8]> {
        wire_name(&self.soa.name)
    }
}

/// The SOA record of a domain of ours.
pub(super) fn soa(apex: Name, negative_ttl: u32) -> Record {
    let name = |text: &str| Name::from_ascii(text).unwrap_or_default();
    let (server, master) = (name(NAME_SERVER), name(HOST_MASTER));
    let data = SOA::new(server, master, 1, 7200, 900, 1_209_600, negative_ttl);
    Record::from_rdata(apex, negative_ttl, RData::SOA(data))
}

/// A name as `hickory` and as the maps here have it.
pub(super) fn names(text: &str) -> Result<(Name, Box<[u8]>), StateError> {
    let bad = || StateError::Name {
        name: text.chars().take(SHOWN).collect(),
    };
    let mut name = Name::from_ascii(text).map_err(|_| bad())?;
    name.set_fqdn(true);
    let bytes = wire_name(&name);
    if name.is_root() || bytes.len() > NAME_BYTES_MAX {
        return Err(bad());
    }
    Ok((name, bytes))
}

/// A name in lower case, as in a message.
pub(super) fn wire_name(name: &Name) -> Box<[u8]> {
    wire::lower(&name.to_bytes().unwrap_or_default())
}

fn nodes(zone: &Zone, name: &Name, apex: &[u8]) -> Result<ZoneNodes, StateError> {
    let mut nodes: HashMap<Box<[u8]>, Vec<Entry>> = HashMap::new();
    nodes.insert(apex.into(), vec![]);
    for record in &zone.records {
        let (_, owner) = names(&record.name)?;
        if !wire::ancestors(&owner).any(|ancestor| *ancestor == *apex) {
            return Err(StateError::Outside {
                name: record.name.clone(),
                zone: zone.name.clone(),
            });
        }
        for ancestor in wire::ancestors(&owner).take_while(|ancestor| **ancestor != *apex) {
            nodes.entry(ancestor.into()).or_default();
        }
        let is_apex = *owner == *apex;
        let entries = nodes.entry(owner).or_default();
        entries.push(entry(record)?);
        let alias = entries.iter().any(|entry| entry.kind == kind::CNAME);
        if alias && (entries.len() > 1 || is_apex) {
            return Err(StateError::Company {
                name: record.name.clone(),
            });
        }
    }
    Ok(ZoneNodes {
        soa: soa(name.clone(), zone.negative_ttl),
        nodes,
    })
}

fn entry(record: &ZoneRecord) -> Result<Entry, StateError> {
    let target = |text: &str| names(text).map(|(name, _)| name);
    let data = match &record.data {
        ZoneData::A { address } => RData::A(A(*address)),
        ZoneData::Aaaa { address } => RData::AAAA(AAAA(*address)),
        ZoneData::Cname { target: text } => RData::CNAME(CNAME(target(text)?)),
        ZoneData::Ptr { target: text } => RData::PTR(PTR(target(text)?)),
        ZoneData::Srv {
            priority,
            weight,
            port,
            target: text,
        } => RData::SRV(SRV::new(*priority, *weight, *port, target(text)?)),
        ZoneData::Txt { strings } => {
            if strings.is_empty() || strings.iter().any(|text| text.len() > TEXT_BYTES_MAX) {
                return Err(StateError::Text {
                    name: record.name.clone(),
                });
            }
            RData::TXT(TXT::new(strings.clone()))
        }
    };
    Ok(Entry {
        kind: data.record_type().into(),
        ttl: record.ttl,
        data,
    })
}

fn limit(what: &'static str, limit: usize, count: usize) -> Result<(), StateError> {
    if count > limit {
        return Err(StateError::TooMany { what, limit });
    }
    Ok(())
}

#[cfg(test)]
mod tests {
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

    #[test]
    fn zones_answer_for_their_names() {
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
        let zones = Zones::new(&[
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
        .unwrap();
        let check = |name: &str, kind: u16, expected: Option<&str>| {
            assert_eq!(
                ask(&zones, name, kind).as_deref(),
                expected,
                "{name} {kind}"
            );
        };
        let aaaa = 28;
        let text = 16;
        check("a.SHOP.internal.", kind::A, Some("10.0.0.1"));
        check("shop.internal.", kind::A, Some("10.0.0.9"));
        check("a.shop.internal.", aaaa, Some("fd00::1"));
        check(
            "a.shop.internal.",
            kind::MX,
            Some("no data in Shop.internal."),
        );
        check(
            "x.shop.internal.",
            kind::A,
            Some("no name in Shop.internal."),
        );
        check(
            "a.a.shop.internal.",
            kind::A,
            Some("no name in Shop.internal."),
        );
        check(
            "down.shop.internal.",
            kind::A,
            Some("no data in Shop.internal."),
        );
        check("deep.down.shop.internal.", text, Some("x y"));
        check("www.shop.internal.", kind::A, Some("-> elsewhere.example."));
        check(
            "www.shop.internal.",
            kind::CNAME,
            Some("elsewhere.example."),
        );
        check(
            "_http._tcp.shop.internal.",
            kind::SRV,
            Some("1 2 8080 a.shop.internal."),
        );
        check("any.wild.shop.internal.", kind::A, Some("10.0.0.7"));
        check("a.b.wild.shop.internal.", kind::A, Some("10.0.0.7"));
        check(
            "any.wild.shop.internal.",
            aaaa,
            Some("no data in Shop.internal."),
        );
        check("known.wild.shop.internal.", kind::A, Some("10.0.0.8"));
        check(
            "x.known.wild.shop.internal.",
            kind::A,
            Some("no name in Shop.internal."),
        );
        check("b.in.shop.internal.", kind::A, Some("10.0.0.2"));
        check(
            "c.in.shop.internal.",
            kind::A,
            Some("no name in in.shop.internal."),
        );
        check(
            "1.0.0.10.in-addr.arpa.",
            kind::PTR,
            Some("a.shop.internal."),
        );
        check("internal.", kind::A, None);
        check("myshop.internal.", kind::A, None);
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
            let is_root = asked.is_empty();
            prop_assert_eq!(matches!(found, Found::Records(_)), !is_root);
        }
    }
}
