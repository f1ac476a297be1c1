//! A VPC as a router is to build and enforce it: ranges, ways out, interfaces, security groups.
//!
//! Everything is resolved: no route table, prefix list or owner is left to look up. Not here: how
//! it becomes rules (`nft`), and what it was computed from.

use std::collections::BTreeSet;
use std::net::Ipv4Addr;

use ipnet::Ipv4Net;

use super::names::{GroupId, VpcId};
use super::{NetError, PublicRange};

/// A VPC as the caller wants it: the whole state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VpcSpec {
    /// The VPC's id.
    pub vpc_id: VpcId,
    /// Its address ranges, each a /16 to /28, the primary one first. Between them only security
    /// groups decide. Ranges of different VPCs may overlap.
    pub cidrs: Vec<Ipv4Net>,
    /// Address of its resolver, which every interface reaches whatever its groups say.
    pub resolver: Ipv4Addr,
    /// Its subnets.
    pub subnets: Vec<SubnetSpec>,
    /// Its interfaces. An address that none of these has reaches nothing.
    pub interfaces: Vec<InterfaceSpec>,
    /// Every group that an interface has or a clause names.
    pub groups: Vec<GroupSpec>,
}

/// A subnet of a VPC.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubnetSpec {
    /// The subnet's id (for messages only).
    pub subnet_id: String,
    /// Its part of the VPC's ranges. The first address is the gateway of its tasks.
    pub cidr: Ipv4Net,
    /// Its ways out of the VPC, disjoint. What none covers has no way out.
    pub routes: Vec<RouteSpec>,
}

/// Where a subnet's packets for some addresses leave the VPC.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct RouteSpec {
    /// The addresses outside.
    pub to: Vec<AddressRange>,
    /// The gateway.
    pub via: Via,
}

/// The addresses from `first` to `last`, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct AddressRange {
    /// The lowest address.
    pub first: Ipv4Addr,
    /// The highest address, not below `first`.
    pub last: Ipv4Addr,
}

/// A gateway out of a VPC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Via {
    /// The internet gateway: interfaces with a public address get through, in both directions.
    Internet,
    /// A NAT gateway: connections from inside, which outside come from `public`.
    Nat {
        /// The gateway's public address.
        public: Ipv4Addr,
    },
}

/// A network interface.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InterfaceSpec {
    /// Its id: who has an address after another inherits nothing of the other's connections.
    pub id: String,
    /// Its address inside the VPC.
    pub address: Ipv4Addr,
    /// The address it has outside.
    pub public: Option<Ipv4Addr>,
    /// Its groups. Without any it can neither send nor receive.
    pub groups: Vec<GroupId>,
    /// Which verdicts on its packets somebody wants to see.
    pub capture: Selection,
}

/// Kinds of verdicts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Selection {
    /// Connections that were let through.
    pub accepted: bool,
    /// Packets that were dropped.
    pub rejected: bool,
}

/// A security group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupSpec {
    /// Its id.
    pub id: GroupId,
    /// What its interfaces may be sent.
    pub ingress: Vec<Clause>,
    /// What its interfaces may send.
    pub egress: Vec<Clause>,
}

/// Traffic that is admitted, and the peers it is admitted with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clause {
    /// The traffic.
    pub traffic: Traffic,
    /// Peers by address: disjoint ranges.
    pub ranges: Vec<AddressRange>,
    /// Peers by group: the addresses that the interfaces of these groups have inside the VPC.
    pub groups: Vec<GroupId>,
}

/// Which packets of a connection's first direction a clause admits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Traffic {
    /// Everything.
    All,
    /// TCP to these ports, both included.
    Tcp {
        /// The lowest port.
        first: u16,
        /// The highest port.
        last: u16,
    },
    /// UDP to these ports, both included.
    Udp {
        /// The lowest port.
        first: u16,
        /// The highest port.
        last: u16,
    },
    /// ICMP; `None` is every type, or every code.
    Icmp {
        /// The type.
        kind: Option<u8>,
        /// The code.
        code: Option<u8>,
    },
    /// Any other protocol, by its number.
    Protocol(u8),
}

impl VpcSpec {
    /// Checks what the kernel would only notice as misbehaviour.
    pub(super) fn check(&self, public: PublicRange) -> Result<(), NetError> {
        let refuse = |why: String| Err(NetError::InvalidSpec(why));
        if self.cidrs.is_empty() {
            return refuse(format!("{} has no address range", self.vpc_id));
        }
        for cidr in &self.cidrs {
            if !is_well_formed(*cidr) {
                return refuse(format!("the VPC range {cidr} is not a /16 to /28"));
            }
            if meets(*cidr, public.net()) {
                return refuse(format!("the VPC range {cidr} overlaps public addresses"));
            }
        }
        for (position, subnet) in self.subnets.iter().enumerate() {
            let inside = self.cidrs.iter().any(|cidr| cidr.contains(&subnet.cidr));
            if !is_well_formed(subnet.cidr) || !inside {
                return refuse(format!(
                    "subnet {} ({}) is not a /16 to /28 inside the VPC",
                    subnet.subnet_id, subnet.cidr
                ));
            }
            let mut others = self.subnets[..position].iter();
            if others.any(|other| meets(other.cidr, subnet.cidr)) {
                return refuse(format!("subnet {} overlaps another", subnet.subnet_id));
            }
        }
        self.check_interfaces()
    }

    /// Every address once and inside the VPC, every group described.
    fn check_interfaces(&self) -> Result<(), NetError> {
        let refuse = |why: String| Err(NetError::InvalidSpec(why));
        let mut known = BTreeSet::new();
        if let Some(twice) = self.groups.iter().find(|group| !known.insert(&group.id)) {
            return refuse(format!("the group {} is described twice", twice.id));
        }
        let groups = self.groups.iter();
        let clauses = groups.flat_map(|group| group.ingress.iter().chain(&group.egress));
        let named = clauses.flat_map(|clause| &clause.groups);
        let of_interfaces = self.interfaces.iter().flat_map(|one| &one.groups);
        if let Some(group) = named.chain(of_interfaces).find(|id| !known.contains(id)) {
            return refuse(format!("the group {group} is not described"));
        }
        let mut taken = BTreeSet::new();
        for interface in &self.interfaces {
            if !self.has(interface.address) {
                return refuse(format!(
                    "{} is not inside {}",
                    interface.address, self.vpc_id
                ));
            }
            let mut addresses = [Some(interface.address), interface.public]
                .into_iter()
                .flatten();
            if let Some(twice) = addresses.find(|address| !taken.insert(*address)) {
                return refuse(format!("two interfaces have {twice}"));
            }
        }
        Ok(())
    }

    /// Whether an address is inside the VPC.
    pub(super) fn has(&self, address: Ipv4Addr) -> bool {
        self.cidrs.iter().any(|cidr| cidr.contains(&address))
    }

    /// The same without public addresses that this instance does not have: its range can be
    /// another one after a restart of the host. Nothing would bring their packets here.
    pub(super) fn within(&self, range: PublicRange) -> Self {
        let mut spec = self.clone();
        for interface in &mut spec.interfaces {
            if let Some(public) = interface.public.take_if(|public| !range.contains(*public)) {
                tracing::warn!(%public, interface = interface.id, "not an address of this instance");
            }
        }
        let is_here = |route: &RouteSpec| match route.via {
            Via::Internet => true,
            Via::Nat { public } => range.contains(public),
        };
        for subnet in &mut spec.subnets {
            subnet.routes.retain(is_here);
        }
        spec
    }

    /// The public addresses of NAT gateways that something is routed to.
    pub(super) fn nat_addresses(&self) -> impl Iterator<Item = Ipv4Addr> {
        let routes = self.subnets.iter().flat_map(|subnet| &subnet.routes);
        routes.filter_map(|route| match route.via {
            Via::Internet => None,
            Via::Nat { public } => Some(public),
        })
    }
}

impl SubnetSpec {
    /// The gateway of the subnet's tasks: its first address.
    pub fn gateway(&self) -> Ipv4Addr {
        Ipv4Addr::from_bits(self.cidr.network().to_bits().wrapping_add(1))
    }
}

impl AddressRange {
    /// Every address.
    pub const ALL: Self = Self {
        first: Ipv4Addr::UNSPECIFIED,
        last: Ipv4Addr::BROADCAST,
    };
}

fn meets(a: Ipv4Net, b: Ipv4Net) -> bool {
    a.contains(&b) || b.contains(&a)
}

fn is_well_formed(net: Ipv4Net) -> bool {
    (16..=28).contains(&net.prefix_len()) && net.trunc() == net
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spec(cidrs: &[&str], subnets: &[&str]) -> VpcSpec {
        VpcSpec {
            vpc_id: VpcId::parse("vpc-12345678").unwrap(),
            cidrs: cidrs.iter().map(|cidr| cidr.parse().unwrap()).collect(),
            resolver: Ipv4Addr::new(172, 31, 0, 2),
            subnets: subnets
                .iter()
                .map(|cidr| SubnetSpec {
                    subnet_id: "subnet-1".into(),
                    cidr: cidr.parse().unwrap(),
                    routes: vec![],
                })
                .collect(),
            interfaces: vec![],
            groups: vec![],
        }
    }

    fn range() -> PublicRange {
        PublicRange::at(Ipv4Addr::new(198, 18, 0, 0)).unwrap()
    }

    fn interface(address: &str, public: &str) -> InterfaceSpec {
        InterfaceSpec {
            id: "eni-1".into(),
            address: address.parse().unwrap(),
            public: Some(public.parse().unwrap()),
            groups: vec![],
            capture: Selection::default(),
        }
    }

    #[test]
    fn descriptions_are_checked() {
        let check = |cidrs: &[&str], subnets: &[&str], good: bool| {
            let result = spec(cidrs, subnets).check(range());
            assert_eq!(result.is_ok(), good, "{cidrs:?} {subnets:?}: {result:?}");
        };
        let default = &["172.31.0.0/16"];
        check(default, &["172.31.0.0/20", "172.31.16.0/20"], true);
        check(&["10.0.0.0/28"], &["10.0.0.0/28"], true);
        check(
            &["10.0.0.0/24", "10.1.0.0/24"],
            &["10.1.0.0/28", "10.0.0.0/28"],
            true,
        );
        check(&[], &[], false);
        check(&["10.0.0.0/8"], &[], false);
        check(&["10.0.0.1/16"], &[], false);
        check(&["198.18.0.0/16"], &[], false);
        check(default, &["172.32.0.0/20"], false);
        check(default, &["172.31.0.0/20", "172.31.8.0/24"], false);
    }

    #[test]
    fn the_gateway_is_the_first_address() {
        let spec = spec(&["172.31.0.0/16"], &["172.31.16.0/20"]);
        assert_eq!(spec.subnets[0].gateway(), Ipv4Addr::new(172, 31, 16, 1));
    }

    #[test]
    fn addresses_of_others_are_left_out() {
        let mut spec = spec(&["172.31.0.0/16"], &["172.31.0.0/20"]);
        spec.interfaces = vec![
            interface("172.31.0.4", "198.18.1.1"),
            interface("172.31.0.5", "198.18.4.1"),
        ];
        spec.subnets[0].routes = ["198.18.1.9", "198.18.5.9"]
            .iter()
            .map(|public| RouteSpec {
                to: vec![AddressRange::ALL],
                via: Via::Nat {
                    public: public.parse().unwrap(),
                },
            })
            .collect();
        let within = spec.within(range());
        assert_eq!(within.interfaces[0], spec.interfaces[0]);
        assert_eq!(within.interfaces[1].public, None);
        assert_eq!(within.subnets[0].routes, spec.subnets[0].routes[..1]);
    }

    #[test]
    fn interfaces_are_checked() {
        let check = |change: fn(&mut VpcSpec), expected: bool| {
            let mut spec = spec(&["172.31.0.0/16"], &["172.31.0.0/20"]);
            spec.interfaces = vec![interface("172.31.0.4", "198.18.1.1")];
            spec.interfaces[0].groups = vec![GroupId::parse("sg-00000001").unwrap()];
            spec.groups = vec![GroupSpec {
                id: GroupId::parse("sg-00000001").unwrap(),
                ingress: vec![],
                egress: vec![],
            }];
            change(&mut spec);
            assert_eq!(spec.check(range()).is_ok(), expected, "{spec:?}");
        };
        check(|_| {}, true);
        check(|spec| spec.groups.clear(), false);
        check(|spec| spec.groups.push(spec.groups[0].clone()), false);
        check(
            |spec| spec.interfaces.push(interface("172.31.0.5", "198.18.1.2")),
            true,
        );
        check(
            |spec| spec.interfaces.push(interface("172.31.0.4", "198.18.1.2")),
            false,
        );
        check(
            |spec| spec.interfaces.push(interface("172.31.0.5", "198.18.1.1")),
            false,
        );
        check(
            |spec| spec.interfaces.push(interface("172.32.0.5", "198.18.1.2")),
            false,
        );
    }
}
