//! What `CreateRoute`, `ReplaceRoute` and `DeleteRoute` name: where a route is to, and where it
//! leads.

use aws_api::ec2::{CreateRouteInput, ReplaceRouteInput};
use model::network::{
    EgressOnlyInternetGateway, InternetGateway, Ipv4Cidr, Ipv6Cidr, NatGateway, PrefixList, Route,
    RouteDestination, RouteTable, RouteTarget,
};
use smithy::ServiceError;
use store::Tx;

use super::errors::{self, invalid_combination, invalid_value, unsupported};
use super::shapes::route_table::is_usable;
use super::{input, lookup};
use crate::error::Failure;

/// A destination as it was given.
#[derive(Debug, Clone)]
pub(super) enum Destination {
    Ipv4(Ipv4Cidr),
    Ipv6(Ipv6Cidr),
    /// Id of a prefix list.
    PrefixList(String),
}

/// A target as it was given: the id of a gateway that a route may lead to.
#[derive(Debug, Clone)]
pub(super) enum Target {
    InternetGateway(String),
    NatGateway(String),
    EgressOnlyInternetGateway(String),
    /// The VPC itself: `local`.
    Local,
}

/// What is asked about a route.
#[derive(Debug)]
pub(super) struct Asked {
    /// Id of a route table.
    pub(super) table: String,
    pub(super) destination: Destination,
    pub(super) target: Target,
}

/// Every member that names a target.
#[derive(Debug, Default)]
struct Targets {
    gateway_id: Option<String>,
    nat_gateway_id: Option<String>,
    egress_only_gateway_id: Option<String>,
    local_target: bool,
    /// Those that Neargate has not, by AWS's name.
    others: Vec<(&'static str, Option<String>)>,
}

/// The inputs of the two operations are types of their own, with the same members but for one.
macro_rules! asked {
    ($input:ty, $local_target:expr) => {
        impl TryFrom<$input> for Asked {
            type Error = ServiceError;

            fn try_from(given: $input) -> Result<Self, ServiceError> {
                errors::check_dry_run(given.dry_run)?;
                let local_target: fn(&$input) -> bool = $local_target;
                let local_target = local_target(&given);
                Ok(Self {
                    table: input::required(given.route_table_id, "routeTableId")?,
                    destination: Destination::read(
                        given.destination_cidr_block,
                        given.destination_ipv6_cidr_block,
                        given.destination_prefix_list_id,
                    )?,
                    target: Targets {
                        gateway_id: given.gateway_id,
                        nat_gateway_id: given.nat_gateway_id,
                        egress_only_gateway_id: given.egress_only_internet_gateway_id,
                        local_target,
                        others: vec![
                            ("vpcEndpointId", given.vpc_endpoint_id),
                            ("transitGatewayId", given.transit_gateway_id),
                            ("localGatewayId", given.local_gateway_id),
                            ("carrierGatewayId", given.carrier_gateway_id),
                            ("coreNetworkArn", given.core_network_arn),
                            ("odbNetworkArn", given.odb_network_arn),
                            ("instanceId", given.instance_id),
                            ("networkInterfaceId", given.network_interface_id),
                            ("vpcPeeringConnectionId", given.vpc_peering_connection_id),
                        ],
                    }
                    .read()?,
                })
            }
        }
    };
}

asked!(CreateRouteInput, |_| false);
asked!(ReplaceRouteInput, |given| given.local_target == Some(true));

impl Targets {
    /// The one target that is named.
    fn read(self) -> Result<Target, ServiceError> {
        let is_given = |text: &Option<String>| text.as_ref().is_some_and(|text| !text.is_empty());
        if let Some((name, _)) = self.others.iter().find(|(_, value)| is_given(value)) {
            return Err(unsupported(&format!(
                "routes to a {name}: they can lead to internet gateways, egress-only internet gateways and NAT gateways"
            )));
        }
        let gateway = input::text(self.gateway_id).map(|id| match id.as_str() {
            "local" => Ok(Target::Local),
            other if other.starts_with("vgw-") => Err(unsupported(
                "routes to a virtual private gateway: they can lead to internet gateways, \
                 egress-only internet gateways and NAT gateways",
            )),
            other if other.starts_with("vpce-") => Err(unsupported(
                "routes to a VPC endpoint: they can lead to internet gateways, egress-only internet gateways and NAT gateways",
            )),
            _ => Ok(Target::InternetGateway(id)),
        });
        let mut named = [
            gateway.transpose()?,
            input::text(self.nat_gateway_id).map(Target::NatGateway),
            input::text(self.egress_only_gateway_id).map(Target::EgressOnlyInternetGateway),
            self.local_target.then_some(Target::Local),
        ]
        .into_iter()
        .flatten();
        let target = named.next().ok_or_else(|| {
            let text = "The request must contain exactly one of gatewayId, natGatewayId, \
                        egressOnlyInternetGatewayId.";
            ServiceError::sender("MissingParameter", text)
        })?;
        if named.next().is_some() {
            return Err(invalid_combination(
                "A route can have one target: the request must contain exactly one of gatewayId, \
                 natGatewayId, egressOnlyInternetGatewayId.",
            ));
        }
        Ok(target)
    }
}

impl Destination {
    pub(super) fn read(
        cidr: Option<String>,
        ipv6_cidr: Option<String>,
        prefix_list: Option<String>,
    ) -> Result<Self, ServiceError> {
        let given = (
            input::text(cidr),
            input::text(ipv6_cidr),
            input::text(prefix_list),
        );
        match given {
            (Some(cidr), None, None) => Ok(Self::Ipv4(input::cidr(&cidr, "destinationCidrBlock")?)),
            (None, Some(cidr), None) => cidr.parse().map(Self::Ipv6).map_err(|_| {
                invalid_value(format!(
                    "Value ({cidr}) for parameter destinationIpv6CidrBlock is invalid. This is not \
                     a valid CIDR block."
                ))
            }),
            (None, None, Some(id)) => Ok(Self::PrefixList(id)),
            (None, None, None) => Err(errors::missing_parameter("destinationCidrBlock")),
            _ => Err(invalid_combination(
                "A route can have one destination: the request must contain exactly one of \
                 destinationCidrBlock, destinationIpv6CidrBlock, destinationPrefixListId.",
            )),
        }
    }

    /// The parameter's name and its value, as AWS's errors say it.
    pub(super) fn named(&self) -> (&'static str, String) {
        match self {
            Self::Ipv4(cidr) => ("destination-cidr-block", cidr.to_string()),
            Self::Ipv6(cidr) => ("destination-ipv6-cidr-block", cidr.to_string()),
            Self::PrefixList(id) => ("destination-prefix-list-id", id.clone()),
        }
    }

    /// Where a route of a table to this destination is, if there is one.
    pub(super) fn position(&self, table: &RouteTable) -> Option<usize> {
        table
            .routes
            .iter()
            .position(|route| match (&route.destination, self) {
                (RouteDestination::Ipv4(present), Self::Ipv4(wanted)) => present == wanted,
                (RouteDestination::Ipv6(present), Self::Ipv6(wanted)) => present == wanted,
                (RouteDestination::PrefixList(present), Self::PrefixList(wanted)) => {
                    present.as_str() == wanted
                }
                _ => false,
            })
    }

    /// Whether it is one of the VPC's own ranges.
    pub(super) fn is_local(&self, tx: &Tx<'_>, table: &RouteTable) -> Result<bool, Failure> {
        let vpc = lookup::vpc(tx, table.vpc_id.as_str())?;
        Ok(match self {
            Self::Ipv4(cidr) => vpc.cidrs().any(|range| range == *cidr),
            Self::Ipv6(cidr) => vpc.ipv6.is_some_and(|own| own.cidr == *cidr),
            Self::PrefixList(_) => false,
        })
    }
}

/// The route, after everything that it names was found in the table's own VPC.
pub(super) fn make(
    tx: &Tx<'_>,
    table: &RouteTable,
    destination: &Destination,
    target: Target,
) -> Result<Route, Failure> {
    let destination = match destination {
        Destination::Ipv4(cidr) => {
            let vpc = lookup::vpc(tx, table.vpc_id.as_str())?;
            if vpc.cidrs().any(|range| range.covers(cidr)) {
                return Err(is_inside(&cidr.to_string()).into());
            }
            RouteDestination::Ipv4(*cidr)
        }
        Destination::Ipv6(cidr) => {
            let vpc = lookup::vpc(tx, table.vpc_id.as_str())?;
            if vpc.ipv6.is_some_and(|own| own.cidr.covers(cidr)) {
                return Err(is_inside(&cidr.to_string()).into());
            }
            RouteDestination::Ipv6(*cidr)
        }
        Destination::PrefixList(id) => {
            let list: PrefixList = lookup::noun(tx, id, errors::prefix_list_not_found)?;
            RouteDestination::PrefixList(list.id)
        }
    };
    let is_ipv6 = matches!(destination, RouteDestination::Ipv6(_));
    let target = match target {
        Target::InternetGateway(id) => internet_gateway(tx, table, &id)?,
        Target::NatGateway(_) if is_ipv6 => {
            return Err(unsupported("routes of IPv6 to NAT gateways (DNS64)").into());
        }
        Target::NatGateway(id) => nat_gateway(tx, table, &id)?,
        Target::EgressOnlyInternetGateway(id) if is_ipv6 => egress_only_gateway(tx, table, &id)?,
        Target::EgressOnlyInternetGateway(id) => {
            return Err(invalid_value(format!(
                "The egress-only internet gateway {id} is for destinations of IPv6 alone."
            ))
            .into());
        }
        Target::Local => {
            return Err(invalid_value(
                "A route can lead to local only where it is one of the VPC's own ranges.",
            )
            .into());
        }
    };
    Ok(Route {
        destination,
        target,
    })
}

fn is_inside(cidr: &str) -> ServiceError {
    invalid_value(format!(
        "The destination CIDR block {cidr} is equal to or more specific than one of this VPC's \
         CIDR blocks. This route can target only an interface or an instance."
    ))
}

fn egress_only_gateway(tx: &Tx<'_>, table: &RouteTable, id: &str) -> Result<RouteTarget, Failure> {
    let gateway: EgressOnlyInternetGateway =
        lookup::noun(tx, id, errors::egress_only_gateway_not_found)?;
    if gateway.vpc_id != table.vpc_id {
        return Err(invalid_value(format!(
            "route table {} and egress-only internet gateway {id} belong to different networks",
            table.id
        ))
        .into());
    }
    Ok(RouteTarget::EgressOnlyInternetGateway(gateway.id))
}

fn internet_gateway(tx: &Tx<'_>, table: &RouteTable, id: &str) -> Result<RouteTarget, Failure> {
    let gateway: InternetGateway = lookup::noun(tx, id, |id| {
        ServiceError::sender(
            "InvalidGatewayID.NotFound",
            format!("The gateway ID '{id}' does not exist"),
        )
    })?;
    if gateway.attached_to.as_ref() != Some(&table.vpc_id) {
        return Err(invalid_value(format!(
            "route table {} and network gateway {id} belong to different networks",
            table.id
        ))
        .into());
    }
    Ok(RouteTarget::InternetGateway(gateway.id))
}

fn nat_gateway(tx: &Tx<'_>, table: &RouteTable, id: &str) -> Result<RouteTarget, Failure> {
    let not_found = |id: &str| {
        ServiceError::sender(
            "InvalidNatGatewayID.NotFound",
            format!("The natGateway ID '{id}' does not exist"),
        )
    };
    let gateway: NatGateway = lookup::noun(tx, id, not_found)?;
    if !is_usable(&gateway) {
        return Err(not_found(id).into());
    }
    if gateway.vpc_id != table.vpc_id {
        return Err(invalid_value(format!(
            "route table {} and NAT gateway {id} belong to different networks",
            table.id
        ))
        .into());
    }
    Ok(RouteTarget::NatGateway(gateway.id))
}
