//! Which ranges a VPC and its subnets may have.
//!
//! Sources: "VPC CIDR blocks" in the VPC user guide (sizes, and which ranges may be associated with
//! which), and IANA's registry of special-purpose addresses.

use std::fmt;
use std::net::Ipv4Addr;
use std::ops::RangeInclusive;

use model::network::{Ipv4Cidr, RouteDestination, RouteTable, Vpc};

/// Prefix lengths of a VPC's ranges and of subnets.
pub const PREFIX_LENS: RangeInclusive<u8> = 16..=28;

/// Ranges that no VPC can have, and what they are for.
const SPECIAL: [(Ipv4Cidr, &str); 6] = [
    (cidr([0, 0, 0, 0], 8), "is not for addresses"),
    (cidr([127, 0, 0, 0], 8), "is for loopback addresses"),
    (cidr([169, 254, 0, 0], 16), "is for link-local addresses"),
    (cidr([198, 18, 0, 0], 15), "is where public addresses are"),
    (cidr([224, 0, 0, 0], 4), "is for multicast"),
    (cidr([240, 0, 0, 0], 4), "is reserved"),
];

/// RFC 1918. A VPC has ranges of one of these at most.
const PRIVATE: [Ipv4Cidr; 3] = [
    cidr([10, 0, 0, 0], 8),
    cidr([172, 16, 0, 0], 12),
    cidr([192, 168, 0, 0], 16),
];

/// Why a range cannot be a VPC's; says what goes on after "The CIDR '…' is invalid".
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RangeProblem {
    Size,
    Special(Ipv4Cidr, &'static str),
    /// The host uses this range itself.
    Occupied(Ipv4Cidr),
    /// The VPC has this range already.
    Present(Ipv4Cidr),
    /// Both are private ranges, of different blocks.
    OtherBlock(Ipv4Cidr),
    /// A route of the VPC leads to this destination, which would no longer be its own to decide.
    Routed(Ipv4Cidr),
}

impl fmt::Display for RangeProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Size => f.write_str("."),
            Self::Special(range, purpose) => {
                write!(f, ": it overlaps with {range}, which {purpose}.")
            }
            Self::Occupied(range) => {
                write!(
                    f,
                    ": it overlaps with {range}, which this host uses itself."
                )
            }
            Self::Present(range) => write!(f, ": it overlaps with the VPC's range {range}."),
            Self::OtherBlock(range) => write!(
                f,
                ": a VPC with the range {range} cannot have one of another private block."
            ),
            Self::Routed(range) => write!(f, ": a route of the VPC leads to {range}."),
        }
    }
}

/// Checks a range for whichever VPC. `occupied` is what the host uses itself.
pub fn check_vpc_range(range: Ipv4Cidr, occupied: &[Ipv4Cidr]) -> Result<(), RangeProblem> {
    if !PREFIX_LENS.contains(&range.prefix_len) {
        return Err(RangeProblem::Size);
    }
    if let Some((special, purpose)) = SPECIAL.iter().find(|(other, _)| other.overlaps(&range)) {
        return Err(RangeProblem::Special(*special, purpose));
    }
    match occupied.iter().find(|other| other.overlaps(&range)) {
        Some(other) => Err(RangeProblem::Occupied(*other)),
        None => Ok(()),
    }
}

/// Checks a further range for `vpc`, whose route tables are `tables`.
pub fn check_further_range(
    range: Ipv4Cidr,
    vpc: &Vpc,
    tables: &[RouteTable],
) -> Result<(), RangeProblem> {
    if let Some(present) = vpc.cidrs().find(|present| present.overlaps(&range)) {
        return Err(RangeProblem::Present(present));
    }
    let block = |range: Ipv4Cidr| PRIVATE.iter().find(|block| block.covers(&range));
    if block(range).is_some() && block(range) != block(vpc.cidr) {
        return Err(RangeProblem::OtherBlock(vpc.cidr));
    }
    // A destination equal to or inside the range would be more specific than the local route.
    let routes = tables.iter().flat_map(|table| &table.routes);
    for route in routes {
        if let RouteDestination::Ipv4(destination) = route.destination
            && range.covers(&destination)
        {
            return Err(RangeProblem::Routed(destination));
        }
    }
    Ok(())
}

const fn cidr(octets: [u8; 4], prefix_len: u8) -> Ipv4Cidr {
    let [a, b, c, d] = octets;
    Ipv4Cidr {
        network: Ipv4Addr::new(a, b, c, d),
        prefix_len,
    }
}

#[cfg(test)]
mod tests {
    use model::network::{CidrAssociation, Route, RouteTarget};
    use model::{InternetGatewayId, RouteTableId, VpcId};

    use super::*;

    fn parse(text: &str) -> Ipv4Cidr {
        text.parse().unwrap()
    }

    fn vpc(cidr: &str, further: &[&str]) -> Vpc {
        Vpc {
            id: VpcId::from_random(1),
            cidr: parse(cidr),
            secondary_cidrs: further
                .iter()
                .map(|cidr| CidrAssociation {
                    id: format!("vpc-cidr-assoc-{cidr}"),
                    cidr: parse(cidr),
                })
                .collect(),
            ipv6: None,
            is_default: false,
            dns_support: true,
            dns_hostnames: false,
            dhcp_options_id: None,
            tags: Vec::new(),
        }
    }

    #[test]
    fn ranges_have_a_size_and_no_other_purpose() {
        let check = |range: &str, occupied: &[&str], expected: &str| {
            let occupied: Vec<_> = occupied.iter().map(|range| parse(range)).collect();
            let found = check_vpc_range(parse(range), &occupied);
            let text = found.err().map(|problem| problem.to_string());
            assert_eq!(text.unwrap_or_default(), expected, "{range}");
        };
        check("10.0.0.0/16", &[], "");
        check("10.0.0.0/28", &["10.0.1.0/24"], "");
        check("100.64.0.0/16", &[], "");
        check("8.8.0.0/16", &[], "");
        check("10.0.0.0/15", &[], ".");
        check("10.0.0.0/29", &[], ".");
        check("0.0.0.0/0", &[], ".");
        check(
            "127.1.0.0/16",
            &[],
            ": it overlaps with 127.0.0.0/8, which is for loopback addresses.",
        );
        check(
            "198.19.255.0/24",
            &[],
            ": it overlaps with 198.18.0.0/15, which is where public addresses are.",
        );
        check(
            "169.254.169.0/24",
            &[],
            ": it overlaps with 169.254.0.0/16, which is for link-local addresses.",
        );
        check(
            "10.0.0.0/16",
            &["192.168.0.0/24", "10.0.7.0/24"],
            ": it overlaps with 10.0.7.0/24, which this host uses itself.",
        );
        for wrong in ["0.1.0.0/16", "239.1.0.0/16", "255.255.255.0/24"] {
            assert!(check_vpc_range(parse(wrong), &[]).is_err(), "{wrong}");
        }
    }

    #[test]
    fn further_ranges_fit_to_the_vpc() {
        let table = RouteTable {
            id: RouteTableId::from_random(1),
            vpc_id: VpcId::from_random(1),
            associations: Vec::new(),
            routes: vec![
                Route {
                    destination: RouteDestination::Ipv4(Ipv4Cidr::ALL),
                    target: RouteTarget::InternetGateway(InternetGatewayId::from_random(1)),
                },
                Route {
                    destination: RouteDestination::Ipv4(parse("10.9.1.0/24")),
                    target: RouteTarget::InternetGateway(InternetGatewayId::from_random(1)),
                },
            ],
            tags: Vec::new(),
        };
        let check = |vpc: &Vpc, range: &str, expected: Result<(), RangeProblem>| {
            let found = check_further_range(parse(range), vpc, std::slice::from_ref(&table));
            assert_eq!(found, expected, "{range}");
        };
        let ten = vpc("10.0.0.0/16", &["10.1.0.0/16"]);
        check(&ten, "10.2.0.0/16", Ok(()));
        check(&ten, "100.64.0.0/16", Ok(()));
        check(
            &ten,
            "10.1.3.0/24",
            Err(RangeProblem::Present(parse("10.1.0.0/16"))),
        );
        check(
            &ten,
            "10.9.0.0/16",
            Err(RangeProblem::Routed(parse("10.9.1.0/24"))),
        );
        check(&ten, "10.9.1.128/25", Ok(()));
        check(
            &ten,
            "172.16.0.0/16",
            Err(RangeProblem::OtherBlock(ten.cidr)),
        );
        check(&vpc("172.31.0.0/16", &[]), "172.30.0.0/16", Ok(()));
        let public = vpc("8.8.0.0/16", &[]);
        check(&public, "8.9.0.0/16", Ok(()));
        check(
            &public,
            "192.168.1.0/24",
            Err(RangeProblem::OtherBlock(public.cidr)),
        );
    }
}
