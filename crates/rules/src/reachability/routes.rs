//! The way out of a VPC, and of answers to what came from outside.

use std::net::Ipv4Addr;

use model::network::{
    Ipv4Range, NatGateway, Route, RouteDestination, RouteTable, RouteTarget, Subnet,
};
use model::{InternetGatewayId, NatGatewayId};

use super::ends::{Member, Other};
use super::table::{is_attached, is_open, translates, translating, unrouted, ways};
use super::{Code, Missing, Place, Step, cidr_text};
use crate::network::{VpcNouns, route_table_of};

/// The way out.
#[derive(Debug, Default)]
pub(super) struct WayOut {
    pub(super) steps: Vec<Step>,
    /// Whom the other end sees, where something comes through.
    pub(super) seen_as: Option<Ipv4Addr>,
}

/// Packets within the VPC need no route of anybody's.
pub(super) fn local(member: &Member<'_>) -> Step {
    let cidrs: Vec<String> = member.vpc.vpc.cidrs().map(cidr_text).collect();
    let table = table_name(member.vpc, member.subnet());
    let verb = if cidrs.len() == 1 { "is" } else { "are" };
    let text = format!("{table}: {} {verb} local", cidrs.join(", "));
    Step::passes(Place::RouteTable, text)
}

/// How packets of an interface get to somewhere outside.
pub(super) fn way_out(member: &Member<'_>, other: &Other) -> WayOut {
    let vpc = member.vpc;
    let mut way = WayOut::default();
    let Some(subnet) = member.subnet() else {
        return way;
    };
    let ways = ways(vpc, subnet, &other.ranges);
    for (part, route) in &ways {
        let text = format!("{}: {}", table_name(vpc, Some(subnet)), route_text(route));
        let gateway = gateway(member, part, route);
        way.seen_as = way.seen_as.or(gateway.seen_as);
        way.steps.push(match gateway.dead_end {
            Some(missing) => Step::missing(Place::RouteTable, missing),
            None => Step::passes(Place::RouteTable, text),
        });
        way.steps.extend(gateway.step);
    }
    if !unrouted(vpc, &ways, &other.ranges).is_empty() {
        let missing = no_route(member, subnet, other);
        way.steps.push(Step::missing(Place::RouteTable, missing));
    }
    way
}

/// How answers get back to somewhere outside: through the internet gateway, as the packet came.
pub(super) fn way_back(member: &Member<'_>, other: &Other) -> Vec<Step> {
    let vpc = member.vpc;
    let Some(subnet) = member.subnet() else {
        return Vec::new();
    };
    let ways = ways(vpc, subnet, &other.ranges);
    let name = table_name(vpc, Some(subnet));
    let mut steps = Vec::new();
    for (_, route) in &ways {
        let finding = match &route.target {
            RouteTarget::InternetGateway(id) => attached(vpc, id, route).err(),
            RouteTarget::NatGateway(id) => Some(Missing::new(
                Code::NoRouteToDestination,
                format!(
                    "{name} sends answers to {} through {id}, which only lets out connections \
                     from inside",
                    other.name
                ),
            )),
            RouteTarget::EgressOnlyInternetGateway(id) => Some(for_ipv6_alone(id.as_str(), route)),
        };
        let text = format!("{name}: answers by {}", route_text(route));
        steps.push(match finding {
            Some(missing) => Step::missing(Place::RouteTable, missing),
            None => Step::passes(Place::RouteTable, text),
        });
    }
    if !unrouted(vpc, &ways, &other.ranges).is_empty() {
        let missing = no_route(member, subnet, other);
        steps.push(Step::missing(Place::RouteTable, missing));
    }
    steps
}

/// What a route leads to.
#[derive(Debug, Default)]
struct Gateway {
    /// Why the route leads nowhere.
    dead_end: Option<Missing>,
    step: Option<Step>,
    seen_as: Option<Ipv4Addr>,
}

fn gateway(member: &Member<'_>, part: &[Ipv4Range], route: &Route) -> Gateway {
    let dead_end = |missing| Gateway {
        dead_end: Some(missing),
        ..Gateway::default()
    };
    match &route.target {
        RouteTarget::InternetGateway(id) => match attached(member.vpc, id, route) {
            Err(missing) => dead_end(missing),
            Ok(()) => internet_gateway(member, id),
        },
        RouteTarget::NatGateway(id) => match usable(member.vpc, id, route) {
            Err(missing) => dead_end(missing),
            Ok(gateway) => nat_gateway(member.vpc, gateway, part),
        },
        RouteTarget::EgressOnlyInternetGateway(id) => dead_end(for_ipv6_alone(id.as_str(), route)),
    }
}

fn for_ipv6_alone(id: &str, route: &Route) -> Missing {
    let text = format!(
        "{} leads nowhere: {id} is for IPv6 alone",
        route_text(route)
    );
    Missing::new(Code::NoRouteToDestination, text)
}

fn internet_gateway(member: &Member<'_>, id: &InternetGatewayId) -> Gateway {
    let interface = member.interface;
    let step = match interface.public_address {
        Some(public) => Step::passes(
            Place::InternetGateway,
            format!("{id}: {} goes out as {public}", interface.private_address),
        ),
        None => Step::missing(
            Place::InternetGateway,
            Missing::new(
                Code::IgwPublicIpAssociationForEgress,
                format!(
                    "{} has no public address, so {id} does not let it out",
                    interface.id
                ),
            )
            .remedy("run the task with assignPublicIp=ENABLED")
            .remedy("or route by a NAT gateway that is in a public subnet"),
        ),
    };
    Gateway {
        dead_end: None,
        step: Some(step),
        seen_as: interface.public_address,
    }
}

fn nat_gateway(vpc: &VpcNouns, gateway: &NatGateway, part: &[Ipv4Range]) -> Gateway {
    let home = vpc.subnets.iter().find(|one| one.id == gateway.subnet_id);
    let step = if home.is_some_and(|home| is_open(vpc, home, part)) {
        Step::passes(
            Place::NatGateway,
            format!("{}: goes out as {}", gateway.id, gateway.public_address),
        )
    } else {
        let table = table_name(vpc, home);
        let mut missing = Missing::new(
            Code::NoRouteToDestination,
            format!(
                "{} is in {}, and {table} has no route there to an internet gateway",
                gateway.id, gateway.subnet_id
            ),
        );
        missing.remedy = home.map(|home| open(vpc, home)).unwrap_or_default();
        Step::missing(Place::NatGateway, missing)
    };
    Gateway {
        dead_end: None,
        step: Some(step),
        seen_as: Some(gateway.public_address),
    }
}

fn attached(vpc: &VpcNouns, id: &InternetGatewayId, route: &Route) -> Result<(), Missing> {
    if is_attached(vpc, id) {
        return Ok(());
    }
    let what = format!(
        "the route {} is a blackhole: {id} is not attached to {}",
        route_text(route),
        vpc.vpc.id
    );
    Err(Missing::new(Code::BadStateRoute, what).remedy(format!(
        "aws ec2 attach-internet-gateway --internet-gateway-id {id} --vpc-id {}",
        vpc.vpc.id
    )))
}

fn usable<'a>(
    vpc: &'a VpcNouns,
    id: &NatGatewayId,
    route: &Route,
) -> Result<&'a NatGateway, Missing> {
    translating(vpc, id).ok_or_else(|| {
        let what = format!(
            "the route {} is a blackhole: {id} is gone",
            route_text(route)
        );
        Missing::new(Code::BadStateRoute, what)
            .remedy("make another NAT gateway and point the route at it (ReplaceRoute)")
    })
}

fn no_route(member: &Member<'_>, subnet: &Subnet, other: &Other) -> Missing {
    let vpc = member.vpc;
    let table = route_table_of(&vpc.route_tables, subnet);
    let is_isolated = table.is_none_or(|table| table.routes.is_empty());
    let end = if is_isolated {
        ": the subnet is isolated"
    } else {
        ""
    };
    let what = format!(
        "{} has no route to {}{end}",
        table_name(vpc, Some(subnet)),
        if is_isolated {
            "0.0.0.0/0"
        } else {
            &other.name
        },
    );
    let mut missing = Missing::new(Code::NoRouteToDestination, what);
    missing.remedy = open(vpc, subnet);
    if member.interface.public_address.is_none() {
        let also = "and run the task with assignPublicIp=ENABLED, or it stays inside all the same";
        missing.remedy.push(also.to_owned());
    }
    let nat = vpc.nat_gateways.iter().find(|one| translates(one));
    if let (Some(nat), Some(table), None) = (nat, table, member.interface.public_address) {
        missing.remedy = vec![format!(
            "aws ec2 create-route --route-table-id {} --destination-cidr-block 0.0.0.0/0 \
             --nat-gateway-id {}",
            table.id, nat.id
        )];
    }
    missing
}

/// How to give a subnet a way to the internet gateway.
fn open(vpc: &VpcNouns, subnet: &Subnet) -> Vec<String> {
    let Some(table) = route_table_of(&vpc.route_tables, subnet) else {
        return Vec::new();
    };
    let route = |gateway: &str| {
        format!(
            "aws ec2 create-route --route-table-id {} --destination-cidr-block 0.0.0.0/0 \
             --gateway-id {gateway}",
            table.id
        )
    };
    match vpc.internet_gateways.first() {
        Some(gateway) => vec![route(gateway.id.as_str())],
        None => vec![
            "aws ec2 create-internet-gateway".to_owned(),
            format!(
                "aws ec2 attach-internet-gateway --internet-gateway-id IGW --vpc-id {}",
                vpc.vpc.id
            ),
            route("IGW"),
        ],
    }
}

/// Such as `rtb-… of subnet-…`.
fn table_name(vpc: &VpcNouns, subnet: Option<&Subnet>) -> String {
    let Some(subnet) = subnet else {
        return "the route table".to_owned();
    };
    match route_table_of(&vpc.route_tables, subnet) {
        Some(RouteTable { id, .. }) => format!("{id} of {}", subnet.id),
        None => format!("the route table of {}", subnet.id),
    }
}

/// Such as `0.0.0.0/0 → igw-…`.
fn route_text(route: &Route) -> String {
    let destination = match &route.destination {
        RouteDestination::Ipv4(cidr) => cidr.to_string(),
        RouteDestination::PrefixList(id) => id.to_string(),
        RouteDestination::Ipv6(cidr) => cidr.to_string(),
    };
    let target = match &route.target {
        RouteTarget::InternetGateway(id) => id.as_str(),
        RouteTarget::NatGateway(id) => id.as_str(),
        RouteTarget::EgressOnlyInternetGateway(id) => id.as_str(),
    };
    format!("{destination} → {target}")
}
