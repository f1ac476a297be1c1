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
mod tests;
