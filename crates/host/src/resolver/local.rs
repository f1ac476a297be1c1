//! The names a resolver knows itself: the names that EC2 gives to addresses, their reverse names,
//! and zones. Pure.

use std::collections::HashMap;
use std::net::{IpAddr, Ipv4Addr};

use hickory_proto::op::ResponseCode;
use hickory_proto::rr::rdata::{A, PTR};
use hickory_proto::rr::{Name, RData, Record};
use ipnet::{IpNet, Ipv4Net};

use super::message::Asked;
use super::state::{ResolverState, StateError};
use super::wire::{self, kind};
use super::zones::{Found, Zones, names, soa, wire_name};
use crate::net::{private_dns_name, private_dns_suffix, public_dns_name, public_dns_suffix};

/// How long a client may remember a name of EC2, in seconds (what Amazon's resolver says).
const TTL_SECONDS: u32 = 60;
/// Domains of private host names in all regions; none of their names ever leaves this host.
const PRIVATE_DOMAINS: [&str; 2] = ["ec2.internal.", "compute.internal."];
/// Domains of reverse names.
const REVERSE_V4: &[u8] = b"\x07in-addr\x04arpa\0";
const REVERSE_V6: &[u8] = b"\x03ip6\x04arpa\0";
/// How many names may stand for each other before one is found.
const ALIASES_MAX: usize = 8;
const RANGES_MAX: usize = 64;
const PUBLIC_ADDRESSES_MAX: usize = 100_000;

/// The names of one VPC.
#[derive(Debug)]
pub(super) struct Names {
    dns_support: bool,
    dns_hostnames: bool,
    ranges: Vec<IpNet>,
    region: String,
    private_suffix: Box<[u8]>,
    private_domains: Vec<Box<[u8]>>,
    public_suffix: Box<[u8]>,
    public_range: Option<Ipv4Net>,
    public_addresses: HashMap<Ipv4Addr, Ipv4Addr>,
    zones: Zones,
}

/// What to do about a question.
#[derive(Debug)]
pub(super) enum Local {
    /// Say nothing at all.
    Silence,
    /// Answer with these.
    Answer(LocalAnswer),
    /// Ask others for the name that the last of these records leads to.
    Follow(Vec<Record>, Name),
    /// Ask others.
    Upstream,
}

/// An answer from here.
#[derive(Debug)]
pub(super) struct LocalAnswer {
    pub(super) code: ResponseCode,
    pub(super) answers: Vec<Record>,
    pub(super) authorities: Vec<Record>,
}

/// A name of EC2, as far as it is ours.
#[derive(Debug, PartialEq, Eq)]
struct Ours {
    /// How many labels the domain has that we answer for.
    labels: usize,
    /// What there is at the name.
    entry: Option<Entry>,
}

#[derive(Debug, PartialEq, Eq)]
enum Entry {
    /// Only names below it.
    Nothing,
    Address(Ipv4Addr),
    /// The name of an address.
    Pointer(String),
}

impl Names {
    pub(super) fn new(state: &ResolverState) -> Result<Self, StateError> {
        let limit = |what, limit, count| {
            let fits = count <= limit;
            fits.then_some(())
                .ok_or(StateError::TooMany { what, limit })
        };
        limit("address ranges", RANGES_MAX, state.ranges.len())?;
        let public = &state.public_addresses;
        limit("public addresses", PUBLIC_ADDRESSES_MAX, public.len())?;
        let domain = |text: &str| names(text).map(|(_, wire)| wire);
        Ok(Self {
            dns_support: state.dns_support,
            dns_hostnames: state.dns_hostnames,
            ranges: state.ranges.clone(),
            private_suffix: domain(&private_dns_suffix(&state.region))?,
            private_domains: PRIVATE_DOMAINS
                .iter()
                .map(|text| domain(text))
                .collect::<Result<_, _>>()?,
            public_suffix: domain(&public_dns_suffix(&state.region))?,
            region: state.region.clone(),
            public_range: state.public_range,
            public_addresses: public.iter().map(|it| (it.public, it.private)).collect(),
            zones: Zones::new(&state.zones)?,
        })
    }

    /// Whether nothing is answered at all.
    pub(super) fn is_silent(&self) -> bool {
        !self.dns_support
    }

    /// The answer to a question, as far as it is here.
    pub(super) fn answer(&self, asked: &Asked) -> Local {
        if self.is_silent() {
            return Local::Silence;
        }
        let mut answers = Vec::new();
        let (mut owner, mut name) = (None, asked.key.name.clone());
        for _ in 0..=ALIASES_MAX {
            let spelling = || owner.clone().unwrap_or_else(|| asked.owner());
            let (code, authority) = match self.find(&name, spelling, asked.key.kind) {
                None => match owner {
                    None => return Local::Upstream,
                    Some(target) => return Local::Follow(answers, target),
                },
                Some(Found::Alias(record, target)) => {
                    answers.push(record);
                    name = wire_name(&target);
                    owner = Some(target);
                    continue;
                }
                Some(Found::Records(records)) => {
                    answers.extend(records);
                    (ResponseCode::NoError, None)
                }
                Some(Found::NoData(soa)) => (ResponseCode::NoError, Some(soa)),
                Some(Found::NoName(soa)) => (ResponseCode::NXDomain, Some(soa)),
            };
            return Local::Answer(LocalAnswer {
                code,
                answers,
                authorities: authority.into_iter().collect(),
            });
        }
        // They stand for each other in a ring.
        Local::Answer(LocalAnswer {
            code: ResponseCode::ServFail,
            answers: vec![],
            authorities: vec![],
        })
    }

    /// What is known about one name; `None` if others are to be asked.
    fn find(&self, name: &[u8], spelling: impl Fn() -> Name, asked: u16) -> Option<Found> {
        let ours = self.ours(name);
        let place = self.zones.place(name);
        if let Some(place) = place
            && ours.as_ref().is_none_or(|ours| place.labels >= ours.labels)
        {
            return Some(place.find(name, &spelling(), asked));
        }
        let ours = ours?;
        let owner = spelling();
        let no_more = |owner: &Name| soa(owner.trim_to(ours.labels), TTL_SECONDS);
        let data = match ours.entry {
            None => return Some(Found::NoName(no_more(&owner))),
            Some(Entry::Address(address)) if matches!(asked, kind::A | kind::ANY) => {
                RData::A(A(address))
            }
            Some(Entry::Pointer(host)) if matches!(asked, kind::PTR | kind::ANY) => {
                RData::PTR(PTR(names(&host).ok()?.0))
            }
            Some(_) => return Some(Found::NoData(no_more(&owner))),
        };
        Some(Found::Records(vec![Record::from_rdata(
            owner,
            TTL_SECONDS,
            data,
        )]))
    }

    fn ours(&self, name: &[u8]) -> Option<Ours> {
        let within = |domain: &[u8]| name.ends_with(domain) && is_below(name, domain);
        if let Some(domain) = self.private_domains.iter().find(|domain| within(domain)) {
            return Some(self.private_name(name, domain));
        }
        if within(&self.public_suffix) {
            return self.public_name(name);
        }
        if within(REVERSE_V4) || within(REVERSE_V6) {
            return self.reverse_name(name);
        }
        None
    }

    /// `ip-10-0-0-1.ec2.internal`.
    fn private_name(&self, name: &[u8], domain: &[u8]) -> Ours {
        let entry = if is_below(&self.private_suffix, name) {
            // The domain itself, or one above it that is still ours.
            Some(Entry::Nothing)
        } else {
            address_of(name, b"ip-", &self.private_suffix)
                .filter(|address| self.range_of(IpNet::from(IpAddr::V4(*address))).is_some())
                .map(Entry::Address)
        };
        Ours {
            labels: wire::labels(domain),
            entry,
        }
    }

    /// `ec2-198-18-1-2.compute-1.amazonaws.com`: only these, since others in the domain are real.
    fn public_name(&self, name: &[u8]) -> Option<Ours> {
        let public = address_of(name, b"ec2-", &self.public_suffix)?;
        let address = self.reached_at(public)?;
        Some(Ours {
            labels: wire::labels(name),
            entry: self.dns_hostnames.then_some(Entry::Address(address)),
        })
    }

    fn reverse_name(&self, name: &[u8]) -> Option<Ours> {
        let net = reverse_net(name)?;
        let is_address = net.prefix_len() == net.max_prefix_len();
        if let Some(range) = self.range_of(net) {
            let bits_in_a_label = if net.max_prefix_len() == 32 { 8 } else { 4 };
            let entry = match net.addr() {
                IpAddr::V4(address) if is_address => {
                    Some(Entry::Pointer(private_dns_name(&self.region, address)))
                }
                IpAddr::V6(_) if is_address => None,
                _ => Some(Entry::Nothing),
            };
            return Some(Ours {
                labels: 2 + usize::from(range.prefix_len().div_ceil(bits_in_a_label)),
                entry,
            });
        }
        let IpAddr::V4(public) = net.addr() else {
            return None;
        };
        self.reached_at(public).filter(|_| is_address)?;
        let host = || Entry::Pointer(public_dns_name(&self.region, public));
        Some(Ours {
            labels: wire::labels(name),
            entry: self.dns_hostnames.then(host),
        })
    }

    /// Where tasks of the VPC reach a public address; `None` if it is not one of this instance.
    fn reached_at(&self, public: Ipv4Addr) -> Option<Ipv4Addr> {
        let in_range = || {
            self.public_range
                .is_some_and(|range| range.contains(&public))
        };
        let private = self.public_addresses.get(&public).copied();
        private.or_else(|| in_range().then_some(public))
    }

    fn range_of(&self, net: IpNet) -> Option<&IpNet> {
        self.ranges.iter().find(|range| range.contains(&net))
    }
}

/// Whether `name` is `domain` or below it.
fn is_below(name: &[u8], domain: &[u8]) -> bool {
    wire::ancestors(name).any(|ancestor| ancestor == domain)
}

/// Reads `<prefix>a-b-c-d.<suffix>`.
fn address_of(name: &[u8], prefix: &[u8], suffix: &[u8]) -> Option<Ipv4Addr> {
    let (length, rest) = name.split_first()?;
    let (label, above) = rest.split_at_checked(usize::from(*length))?;
    if above != suffix {
        return None;
    }
    let text = std::str::from_utf8(label.strip_prefix(prefix)?).ok()?;
    let mut parts = text.split('-');
    let mut octets = [0u8; 4];
    for octet in &mut octets {
        let part = parts.next()?;
        // One spelling per address: no leading zeros, no signs.
        *octet = part
            .parse()
            .ok()
            .filter(|value: &u8| value.to_string() == part)?;
    }
    parts.next().is_none().then(|| Ipv4Addr::from(octets))
}

/// The address or range that a reverse name is for.
fn reverse_net(name: &[u8]) -> Option<IpNet> {
    let labels: Vec<&[u8]> = wire::ancestors(name)
        .filter_map(|name| name.get(1..=usize::from(name[0])))
        .filter(|label| !label.is_empty())
        .collect();
    let mut name = Name::from_labels(labels).ok()?;
    name.set_fqdn(true);
    name.parse_arpa_name().ok()
}

#[cfg(test)]
mod tests;
