//! The way of the packet: which steps there are between two ends.

use std::net::Ipv4Addr;

use model::network::InterfaceOwner;

use super::ends::{Member, Other, Source, Target};
use super::firewall::{self, Direction};
use super::routes;
use super::{Analysis, Code, Missing, Place, Protocol, Query, Step};

/// Where every task finds its metadata and credentials.
const TASK_ENDPOINT: (Ipv4Addr, u16) = (Ipv4Addr::new(169, 254, 170, 2), 80);
const NAMES_PORT: u16 = 53;

/// All steps from the source to the target.
pub(super) fn walk(query: &Query, source: &Source<'_>, target: &Target<'_>) -> Analysis {
    let mut analysis = Analysis {
        steps: Vec::new(),
        address: address(target),
        source: None,
        destination: None,
    };
    if let Target::Neighbour(to) | Target::Public(to) | Target::Apart(_, Some(to)) = target {
        analysis.destination = Some(to.interface.id.clone());
    }
    match source {
        Source::Member(from) => {
            analysis.source = Some(from.interface.id.clone());
            if matches!(target, Target::Itself(_)) {
                analysis.destination.clone_from(&analysis.source);
            }
            analysis.steps.push(from_here(from));
            analysis.steps.extend(inside(query, from, target));
        }
        Source::Outside(other) => {
            let text = format!("{}, outside of every VPC", other.name);
            analysis.steps.push(Step::passes(Place::Source, text));
            if let Target::Public(to) = target {
                analysis.steps.extend(inbound(query, other, to));
            }
        }
    }
    analysis
}

/// What the source has to connect to.
fn address(target: &Target<'_>) -> Option<Ipv4Addr> {
    match target {
        Target::Itself(address)
        | Target::OwnLink(address)
        | Target::Resolver(address)
        | Target::Vacant(address) => Some(*address),
        Target::Neighbour(to) => Some(to.interface.private_address),
        Target::Apart(..) => None,
        Target::Public(to) => to.interface.public_address,
        Target::Outside(other) => (other.cidr.prefix_len == 32).then_some(other.cidr.network),
    }
}

/// The steps behind the source's own, for a source in a VPC.
fn inside(query: &Query, from: &Member<'_>, target: &Target<'_>) -> Vec<Step> {
    let egress = |other: &Other| firewall::step(query, from, Direction::Egress, other);
    match target {
        Target::Itself(_) => vec![Step::passes(
            Place::Destination,
            "the same interface: the packet never leaves the task",
        )],
        Target::OwnLink(address) => vec![own_link(query, *address)],
        Target::Resolver(address) => vec![resolver(query, from, *address)],
        Target::Neighbour(to) => vec![
            egress(&to.other()),
            routes::local(from),
            ingress(query, to, &from.other()),
            to_here(to),
        ],
        Target::Vacant(address) => {
            let what = format!("no interface in {} has {address}", from.vpc.vpc.id);
            let missing = Missing::new(Code::NoPossibleDestination, what);
            vec![
                egress(&Other::address(*address)),
                routes::local(from),
                Step::missing(Place::Destination, missing),
            ]
        }
        Target::Apart(vpc, to) => {
            let missing = apart(from, vpc.as_str(), to.as_ref());
            vec![Step::missing(Place::RouteTable, missing)]
        }
        Target::Public(to) => by_public_address(query, from, to),
        Target::Outside(other) => {
            let mut steps = vec![egress(other)];
            steps.extend(routes::way_out(from, other).steps);
            steps.push(Step::passes(Place::Destination, other.name.clone()));
            steps
        }
    }
}

/// Out of one VPC and into one, which may be the same.
fn by_public_address(query: &Query, from: &Member<'_>, to: &Member<'_>) -> Vec<Step> {
    let Some(public) = to.interface.public_address else {
        return inbound(query, &from.other(), to);
    };
    let there = Other::address(public);
    let mut steps = vec![firewall::step(query, from, Direction::Egress, &there)];
    let way = routes::way_out(from, &there);
    steps.extend(way.steps);
    // Behind a way out that does not exist there is nothing to look at.
    if let Some(seen_as) = way.seen_as {
        steps.extend(inbound(query, &Other::address(seen_as), to));
    }
    steps
}

/// From outside, through the internet gateway.
fn inbound(query: &Query, other: &Other, to: &Member<'_>) -> Vec<Step> {
    let mut steps = vec![public_address(to)];
    steps.extend(routes::way_back(to, other));
    steps.push(ingress(query, to, other));
    steps.push(to_here(to));
    steps
}

fn public_address(to: &Member<'_>) -> Step {
    let interface = to.interface;
    let (id, private) = (&interface.id, interface.private_address);
    if let Some(public) = interface.public_address {
        let text = format!("{public} is {private} of {id}");
        return Step::passes(Place::InternetGateway, text);
    }
    let what = format!("{id} has no public address: from outside nothing leads to {private}");
    let missing = Missing::new(Code::IgwPrivateIpAssociationForIngress, what)
        .remedy("run the task with assignPublicIp=ENABLED");
    Step::missing(Place::InternetGateway, missing)
}

fn ingress(query: &Query, to: &Member<'_>, other: &Other) -> Step {
    if let InterfaceOwner::NatGateway(id) = &to.interface.owner {
        let what = format!("{id} takes no connections, it only passes on those from inside");
        let missing = Missing::new(Code::NoPossibleDestination, what);
        return Step::missing(Place::IngressRules, missing);
    }
    firewall::step(query, to, Direction::Ingress, other)
}

fn from_here(from: &Member<'_>) -> Step {
    match &from.interface.owner {
        InterfaceOwner::Task { .. } | InterfaceOwner::LoadBalancer(_) => {
            Step::passes(Place::Source, interface_text(from))
        }
        InterfaceOwner::NatGateway(id) => {
            let what = format!("{} is {id}'s: nothing begins there", from.interface.id);
            Step::missing(Place::Source, Missing::new(Code::BadStateAttachment, what))
        }
        InterfaceOwner::Nobody => Step::missing(Place::Source, unattached(from)),
    }
}

fn to_here(to: &Member<'_>) -> Step {
    match &to.interface.owner {
        InterfaceOwner::Task { .. }
        | InterfaceOwner::LoadBalancer(_)
        | InterfaceOwner::NatGateway(_) => Step::passes(Place::Destination, interface_text(to)),
        InterfaceOwner::Nobody => Step::missing(Place::Destination, unattached(to)),
    }
}

fn unattached(member: &Member<'_>) -> Missing {
    let what = format!("{} is attached to nothing", member.interface.id);
    Missing::new(Code::BadStateAttachment, what)
}

fn interface_text(member: &Member<'_>) -> String {
    let interface = member.interface;
    let groups: Vec<String> = interface
        .security_groups
        .iter()
        .map(|id| firewall::group_name(member.vpc, id))
        .collect();
    format!(
        "{}, {} in {}, {}",
        interface.id,
        interface.private_address,
        interface.subnet_id,
        groups.join(", ")
    )
}

fn own_link(query: &Query, address: Ipv4Addr) -> Step {
    if (address, query.port) == TASK_ENDPOINT && query.protocol == Protocol::Tcp {
        return Step::passes(Place::Destination, "the task's own metadata endpoint");
    }
    let what = format!("{address} is link-local: only 169.254.170.2, port 80, answers there");
    Step::missing(
        Place::Destination,
        Missing::new(Code::NoPossibleDestination, what),
    )
}

fn resolver(query: &Query, from: &Member<'_>, address: Ipv4Addr) -> Step {
    let vpc = &from.vpc.vpc;
    if query.port != NAMES_PORT {
        let what = format!(
            "{address} is the resolver of {}: it answers on port 53",
            vpc.id
        );
        return Step::missing(
            Place::Destination,
            Missing::new(Code::ProtocolRestriction, what),
        );
    }
    if !vpc.dns_support {
        let what = format!(
            "enableDnsSupport of {} is off: its resolver does not answer",
            vpc.id
        );
        let missing = Missing::new(Code::NoPossibleDestination, what).remedy(format!(
            "aws ec2 modify-vpc-attribute --vpc-id {} --enable-dns-support",
            vpc.id
        ));
        return Step::missing(Place::Destination, missing);
    }
    Step::passes(
        Place::Destination,
        format!(
            "the resolver of {}, which security groups do not filter",
            vpc.id
        ),
    )
}

fn apart(from: &Member<'_>, other: &str, to: Option<&Member<'_>>) -> Missing {
    let what = format!("no connection between {} and {other}", from.vpc.vpc.id);
    let missing = Missing::new(Code::NoRouteToDestination, what);
    match to.and_then(|to| to.interface.public_address) {
        Some(public) => missing.remedy(format!("its public address is {public}: ask about that")),
        None => missing.remedy("run both tasks in subnets of one VPC"),
    }
}
