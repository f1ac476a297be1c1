//! From the nouns of a VPC's network to the plan that an engine enforces.
//!
//! Here: the plan as a whole, and what flow logs want to see. Routes, groups and what a plan means
//! for a packet have files of their own. Nothing here reads or enforces.

mod groups;
mod ranges;
mod routes;
pub mod verdict;
mod vpc_range;

use std::collections::{BTreeMap, BTreeSet};

use model::PrefixListId;
use model::network::{
    FlowLog, FlowLogResource, InterfacePlan, Ipv4Cidr, NamesPlan, NatGateway, NatGatewayState,
    NetworkInterface, PrefixList, Selection, SubnetPlan, TrafficType, Vpc, VpcPlan,
};

pub use groups::traffic;
pub use model::network::VpcNouns;
pub use ranges::{range, union};
pub use routes::route_table_of;
pub use vpc_range::{PREFIX_LENS, RangeProblem, check_further_range, check_vpc_range};

use routes::Routing;

type PrefixLists<'a> = BTreeMap<&'a PrefixListId, &'a PrefixList>;

/// What an engine has to build. Equal nouns in any order make equal plans. The cost grows with the
/// number of nouns, not with its square.
pub fn plan(nouns: &VpcNouns) -> VpcPlan {
    let lists: PrefixLists<'_> = nouns
        .prefix_lists
        .iter()
        .map(|list| (&list.id, list))
        .collect();
    let routing = Routing::new(nouns, &lists);
    let mut subnets: Vec<SubnetPlan> = nouns
        .subnets
        .iter()
        .map(|subnet| SubnetPlan {
            id: subnet.id.clone(),
            cidr: subnet.cidr,
            routes: routing.routes(&subnet.id),
        })
        .collect();
    subnets.sort_by(|left, right| left.id.cmp(&right.id));
    let interfaces = interfaces(nouns);
    VpcPlan {
        vpc_id: nouns.vpc.id.clone(),
        cidrs: cidrs(&nouns.vpc),
        resolver: nouns.vpc.resolver(),
        names: NamesPlan {
            dns_support: nouns.vpc.dns_support,
            dns_hostnames: nouns.vpc.dns_hostnames,
            hosts: Vec::new(),
        },
        subnets,
        groups: groups::groups(nouns, &lists, &interfaces),
        interfaces,
    }
}

/// The primary range, then the others in order.
fn cidrs(vpc: &Vpc) -> Vec<Ipv4Cidr> {
    let mut cidrs: Vec<Ipv4Cidr> = vpc.cidrs().collect();
    if let [_, secondary @ ..] = cidrs.as_mut_slice() {
        secondary.sort_unstable();
    }
    cidrs
}

fn interfaces(nouns: &VpcNouns) -> Vec<InterfacePlan> {
    let watched = watched(&nouns.flow_logs);
    let mut interfaces: Vec<InterfacePlan> = nouns
        .interfaces
        .iter()
        .map(|interface| InterfacePlan {
            id: interface.id.clone(),
            address: interface.private_address,
            public: interface.public_address,
            groups: sorted(&interface.security_groups),
            capture: capture(&watched, interface),
        })
        .collect();
    interfaces.sort_by(|left, right| left.id.cmp(&right.id));
    interfaces
}

/// What flow logs want to see, by the id of the resource that they watch.
fn watched(logs: &[FlowLog]) -> BTreeMap<&str, Selection> {
    let mut watched: BTreeMap<&str, Selection> = BTreeMap::new();
    for log in logs {
        let id = match &log.resource {
            FlowLogResource::Vpc(id) => id.as_str(),
            FlowLogResource::Subnet(id) => id.as_str(),
            FlowLogResource::NetworkInterface(id) => id.as_str(),
        };
        let wanted = watched.entry(id).or_default();
        wanted.accepted |= log.traffic_type != TrafficType::Reject;
        wanted.rejected |= log.traffic_type != TrafficType::Accept;
    }
    watched
}

fn capture(watched: &BTreeMap<&str, Selection>, interface: &NetworkInterface) -> Selection {
    let parts = [
        interface.vpc_id.as_str(),
        interface.subnet_id.as_str(),
        interface.id.as_str(),
    ];
    let mut wanted = Selection::default();
    for of_part in parts.iter().filter_map(|id| watched.get(id)) {
        wanted.accepted |= of_part.accepted;
        wanted.rejected |= of_part.rejected;
    }
    wanted
}

/// Whether a flow log is about an interface.
pub fn watches(log: &FlowLog, interface: &NetworkInterface) -> bool {
    match &log.resource {
        FlowLogResource::Vpc(id) => *id == interface.vpc_id,
        FlowLogResource::Subnet(id) => *id == interface.subnet_id,
        FlowLogResource::NetworkInterface(id) => *id == interface.id,
    }
}

/// Whether packets may be sent through a NAT gateway.
fn translates(gateway: &NatGateway) -> bool {
    matches!(
        gateway.state,
        NatGatewayState::Pending | NatGatewayState::Available
    )
}

fn sorted<T: Ord + Clone>(items: &[T]) -> Vec<T> {
    let set: BTreeSet<&T> = items.iter().collect();
    set.into_iter().cloned().collect()
}
