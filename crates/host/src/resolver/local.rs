//! The names the resolver knows itself: private host names of EC2 and the reverse names of the
//! VPC's addresses. Pure.

use std::net::Ipv4Addr;

use hickory_proto::op::{Query, ResponseCode};
use hickory_proto::rr::rdata::{A, PTR};
use hickory_proto::rr::{Name, RData, Record, RecordType};
use ipnet::{IpNet, Ipv4Net};

use crate::net::{private_dns_name, private_dns_suffix};

/// How long a client may remember an answer, in seconds (what Amazon's resolver says).
const TTL_SECONDS: u32 = 60;
/// Domains of private host names in all regions; none of their names ever leaves this host.
const PRIVATE_DOMAINS: [&str; 2] = ["ec2.internal.", "compute.internal."];

/// The names of one VPC.
#[derive(Debug)]
pub(super) struct PrivateNames {
    cidr: Ipv4Net,
    region: String,
    suffix: Name,
    domains: Vec<Name>,
}

/// A code and the records that go with it.
pub(super) type LocalAnswer = (ResponseCode, Vec<Record>);

impl PrivateNames {
    pub(super) fn new(cidr: Ipv4Net, region: &str) -> Self {
        // A region that is no domain name leaves its private names unknown.
        let name = |text: &str| Name::from_ascii(text).unwrap_or_else(|_| Name::root());
        Self {
            cidr,
            region: region.to_owned(),
            suffix: name(&format!("{}.", private_dns_suffix(region))),
            domains: PRIVATE_DOMAINS.iter().map(|domain| name(domain)).collect(),
        }
    }

    /// The answer, or `None` when the question is for the upstream resolver.
    pub(super) fn answer(&self, question: &Query) -> Option<LocalAnswer> {
        let name = question.name();
        if self.domains.iter().any(|domain| domain.zone_of(name)) {
            return Some(self.forward_answer(question));
        }
        match name.parse_arpa_name() {
            Ok(IpNet::V4(net)) if self.cidr.contains(&net) => Some(self.reverse(question, net)),
            _ => None,
        }
    }

    fn forward_answer(&self, question: &Query) -> LocalAnswer {
        let name = question.name();
        if name.zone_of(&self.suffix) {
            // The domain itself, or one above it that is still ours.
            return (ResponseCode::NoError, vec![]);
        }
        let label = name.iter().next().filter(|_| {
            name.num_labels() == self.suffix.num_labels() + 1 && self.suffix.zone_of(name)
        });
        match label
            .and_then(address_of_label)
            .filter(|address| self.cidr.contains(address))
        {
            Some(address) if question.query_type() == RecordType::A => {
                found(name, RData::A(A(address)))
            }
            Some(_) => (ResponseCode::NoError, vec![]),
            None => (ResponseCode::NXDomain, vec![]),
        }
    }

    fn reverse(&self, question: &Query, net: Ipv4Net) -> LocalAnswer {
        let host_name = Name::from_ascii(private_dns_name(&self.region, net.addr()) + ".");
        match host_name {
            Ok(host_name) if net.prefix_len() == 32 && question.query_type() == RecordType::PTR => {
                found(question.name(), RData::PTR(PTR(host_name)))
            }
            _ => (ResponseCode::NoError, vec![]),
        }
    }
}

fn found(name: &Name, data: RData) -> LocalAnswer {
    (
        ResponseCode::NoError,
        vec![Record::from_rdata(name.clone(), TTL_SECONDS, data)],
    )
}

/// Reads `ip-a-b-c-d`.
fn address_of_label(label: &[u8]) -> Option<Ipv4Addr> {
    let text = std::str::from_utf8(label).ok()?.to_ascii_lowercase();
    let mut parts = text.strip_prefix("ip-")?.split('-');
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

#[cfg(test)]
mod tests {
    use super::*;

    fn check(region: &str, name: &str, kind: RecordType, expected: Option<(ResponseCode, &str)>) {
        let names = PrivateNames::new("172.31.0.0/16".parse().unwrap(), region);
        let question = Query::query(Name::from_ascii(name).unwrap(), kind);
        let answer = names.answer(&question).map(|(code, records)| {
            let data: Vec<String> = records.iter().map(|r| r.data.to_string()).collect();
            (code, data.join(","))
        });
        let expected = expected.map(|(code, data)| (code, data.to_owned()));
        assert_eq!(answer, expected, "{name} {kind}");
    }

    #[test]
    fn private_names() {
        const OK: ResponseCode = ResponseCode::NoError;
        const NX: ResponseCode = ResponseCode::NXDomain;
        let one = |name, kind, expected| check("us-east-1", name, kind, expected);
        one(
            "ip-172-31-5-6.ec2.internal.",
            RecordType::A,
            Some((OK, "172.31.5.6")),
        );
        one(
            "IP-172-31-5-6.EC2.internal.",
            RecordType::A,
            Some((OK, "172.31.5.6")),
        );
        one(
            "ip-172-31-5-6.ec2.internal.",
            RecordType::AAAA,
            Some((OK, "")),
        );
        one("ec2.internal.", RecordType::A, Some((OK, "")));
        one("ip-10-0-0-1.ec2.internal.", RecordType::A, Some((NX, "")));
        one(
            "ip-172-31-5-06.ec2.internal.",
            RecordType::A,
            Some((NX, "")),
        );
        one("ip-172-31-5.ec2.internal.", RecordType::A, Some((NX, "")));
        one(
            "ip-172-31-5-6-7.ec2.internal.",
            RecordType::A,
            Some((NX, "")),
        );
        one(
            "x.ip-172-31-5-6.ec2.internal.",
            RecordType::A,
            Some((NX, "")),
        );
        one(
            "ip-172-31-5-6.eu-west-1.compute.internal.",
            RecordType::A,
            Some((NX, "")),
        );
        one("example.internal.", RecordType::A, None);
        one("example.com.", RecordType::A, None);

        let two = |name, expected| check("eu-west-1", name, RecordType::A, expected);
        two(
            "ip-172-31-5-6.eu-west-1.compute.internal.",
            Some((OK, "172.31.5.6")),
        );
        two("ip-172-31-5-6.ec2.internal.", Some((NX, "")));
        two("compute.internal.", Some((OK, "")));
    }

    #[test]
    fn reverse_names_of_the_range_stay_here() {
        const OK: ResponseCode = ResponseCode::NoError;
        let one = |name, kind, expected| check("us-east-1", name, kind, expected);
        let host = "ip-172-31-5-6.ec2.internal.";
        one(
            "6.5.31.172.in-addr.arpa.",
            RecordType::PTR,
            Some((OK, host)),
        );
        one("6.5.31.172.in-addr.arpa.", RecordType::TXT, Some((OK, "")));
        one("5.31.172.in-addr.arpa.", RecordType::NS, Some((OK, "")));
        one("6.5.30.172.in-addr.arpa.", RecordType::PTR, None);
        one("172.in-addr.arpa.", RecordType::NS, None);
        one("1.0.0.127.in-addr.arpa.", RecordType::PTR, None);
    }
}
