//! A route table as EC2 shows it, with its `local` routes and the state of the others.

use std::collections::BTreeSet;

use aws_api::ec2::{
    Route as RouteShape, RouteTable as Shape, RouteTableAssociation as AssociationShape,
    RouteTableAssociationState,
};
use model::network::{
    EgressOnlyInternetGateway, InternetGateway, Ipv4Cidr, Ipv6Cidr, NatGateway, NatGatewayState,
    Route, RouteDestination, RouteTable, RouteTableAssociation, RouteTarget,
};
use model::{EgressOnlyInternetGatewayId, InternetGatewayId, NatGatewayId};
use store::{StoreError, Tx};

use crate::ec2::query::render_tags;

/// A table with what is needed to show it.
#[derive(Debug)]
pub(in crate::ec2) struct Seen {
    pub(in crate::ec2) table: RouteTable,
    /// The ranges of its VPC.
    cidrs: Vec<Ipv4Cidr>,
    ipv6_cidr: Option<Ipv6Cidr>,
    /// The gateways of its VPC that routes can lead to.
    internet_gateways: BTreeSet<InternetGatewayId>,
    nat_gateways: BTreeSet<NatGatewayId>,
    egress_only_gateways: BTreeSet<EgressOnlyInternetGatewayId>,
    pub(in crate::ec2) account_id: String,
}

/// Reads what a table's routes lead to now.
pub(in crate::ec2) fn see(
    tx: &Tx<'_>,
    account_id: &str,
    table: RouteTable,
) -> Result<Seen, StoreError> {
    let vpc = tx.vpc_find(&table.vpc_id)?;
    let internet_gateways = tx.noun_list_in_vpc::<InternetGateway>(&table.vpc_id)?;
    let nat_gateways = tx.noun_list_in_vpc::<NatGateway>(&table.vpc_id)?;
    let egress_only = tx.noun_list_in_vpc::<EgressOnlyInternetGateway>(&table.vpc_id)?;
    let cidrs = vpc.as_ref().map(|vpc| vpc.cidrs().collect());
    Ok(Seen {
        cidrs: cidrs.unwrap_or_default(),
        ipv6_cidr: vpc.and_then(|vpc| vpc.ipv6).map(|own| own.cidr),
        egress_only_gateways: egress_only.into_iter().map(|one| one.id).collect(),
        internet_gateways: internet_gateways.into_iter().map(|one| one.id).collect(),
        nat_gateways: nat_gateways
            .into_iter()
            .filter(is_usable)
            .map(|one| one.id)
            .collect(),
        account_id: account_id.to_owned(),
        table,
    })
}

/// Whether a route may lead to the gateway.
pub(in crate::ec2) fn is_usable(gateway: &NatGateway) -> bool {
    matches!(
        gateway.state,
        NatGatewayState::Pending | NatGatewayState::Available
    )
}

pub(in crate::ec2) fn render(seen: &Seen) -> Shape {
    let table = &seen.table;
    let associations = table
        .associations
        .iter()
        .map(|association| render_association(table, association));
    Shape {
        associations: Some(associations.collect()),
        propagating_vgws: Some(Vec::new()),
        route_table_id: Some(table.id.to_string()),
        routes: Some(routes(seen)),
        tags: Some(render_tags(&table.tags)),
        vpc_id: Some(table.vpc_id.to_string()),
        owner_id: Some(seen.account_id.clone()),
    }
}

/// The routes as they are shown: those of the VPC's ranges first.
pub(in crate::ec2) fn routes(seen: &Seen) -> Vec<RouteShape> {
    let local = || RouteShape {
        gateway_id: Some("local".to_owned()),
        origin: Some("CreateRouteTable".to_owned()),
        state: Some("active".to_owned()),
        ..RouteShape::default()
    };
    let ipv4 = seen.cidrs.iter().map(|cidr| RouteShape {
        destination_cidr_block: Some(cidr.to_string()),
        ..local()
    });
    let ipv6 = seen.ipv6_cidr.iter().map(|cidr| RouteShape {
        destination_ipv6_cidr_block: Some(cidr.to_string()),
        ..local()
    });
    let stored = seen.table.routes.iter();
    ipv4.chain(ipv6)
        .chain(stored.map(|route| render_route(seen, route)))
        .collect()
}

fn render_route(seen: &Seen, route: &Route) -> RouteShape {
    let mut shape = RouteShape {
        origin: Some("CreateRoute".to_owned()),
        ..RouteShape::default()
    };
    let is_active = match &route.target {
        RouteTarget::InternetGateway(id) => {
            shape.gateway_id = Some(id.to_string());
            seen.internet_gateways.contains(id)
        }
        RouteTarget::NatGateway(id) => {
            shape.nat_gateway_id = Some(id.to_string());
            seen.nat_gateways.contains(id)
        }
        RouteTarget::EgressOnlyInternetGateway(id) => {
            shape.egress_only_internet_gateway_id = Some(id.to_string());
            seen.egress_only_gateways.contains(id)
        }
    };
    match &route.destination {
        RouteDestination::Ipv4(cidr) => shape.destination_cidr_block = Some(cidr.to_string()),
        RouteDestination::Ipv6(cidr) => shape.destination_ipv6_cidr_block = Some(cidr.to_string()),
        RouteDestination::PrefixList(id) => {
            shape.destination_prefix_list_id = Some(id.to_string());
        }
    }
    shape.state = Some(if is_active { "active" } else { "blackhole" }.to_owned());
    shape
}

fn render_association(table: &RouteTable, association: &RouteTableAssociation) -> AssociationShape {
    AssociationShape {
        main: Some(association.subnet_id.is_none()),
        route_table_association_id: Some(association.id.to_string()),
        route_table_id: Some(table.id.to_string()),
        subnet_id: association.subnet_id.as_ref().map(ToString::to_string),
        association_state: Some(associated()),
        ..AssociationShape::default()
    }
}

/// An association is there as soon as it is stored.
pub(in crate::ec2) fn associated() -> RouteTableAssociationState {
    RouteTableAssociationState {
        state: Some("associated".to_owned()),
        status_message: None,
    }
}
