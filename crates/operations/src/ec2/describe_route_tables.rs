//! `DescribeRouteTables`.

use aws_api::ec2::{DescribeRouteTablesInput, DescribeRouteTablesOutput, Route};
use model::network::{RouteTable, RouteTableAssociation};
use smithy::{Call, ServiceError};

use super::query::{Query, tag_values};
use super::shapes::route_table::{Seen, render, routes, see};
use super::{Ec2Service, errors};
use crate::error::Failure;

pub(super) async fn run(
    service: &Ec2Service,
    call: &Call,
    input: DescribeRouteTablesInput,
) -> Result<DescribeRouteTablesOutput, ServiceError> {
    let query = Query::read(
        "route tables",
        input.dry_run,
        input.route_table_ids,
        input.filters,
        input.max_results,
        input.next_token.as_deref(),
    )?;
    let account_id = call.account_id.clone();
    let tables = service
        .store
        .read(move |tx| {
            let mut seen = Vec::new();
            for table in tx.noun_list::<RouteTable>()? {
                seen.push(see(tx, &account_id, table)?);
            }
            Ok::<_, Failure>(seen)
        })
        .await?;
    let (tables, next_token) = query.select(
        tables,
        |seen| seen.table.id.as_str(),
        values,
        errors::route_table_not_found,
    )?;
    Ok(DescribeRouteTablesOutput {
        route_tables: Some(tables.iter().map(render).collect()),
        next_token,
    })
}

fn values(seen: &Seen, filter: &str) -> Option<Vec<String>> {
    if let Some(filter) = filter.strip_prefix("association.") {
        let all = seen.table.associations.iter();
        let values = all.map(|association| association_values(seen, association, filter));
        return values.collect::<Option<Vec<_>>>().map(|all| all.concat());
    }
    if let Some(filter) = filter.strip_prefix("route.") {
        let all = routes(seen).into_iter();
        let values = all.map(|route| route_values(route, filter));
        return values.collect::<Option<Vec<_>>>().map(|all| all.concat());
    }
    let value = match filter {
        "route-table-id" => seen.table.id.to_string(),
        "vpc-id" => seen.table.vpc_id.to_string(),
        "owner-id" => seen.account_id.clone(),
        _ => return tag_values(&seen.table.tags, filter),
    };
    Some(vec![value])
}

fn association_values(
    seen: &Seen,
    association: &RouteTableAssociation,
    filter: &str,
) -> Option<Vec<String>> {
    let value = match filter {
        "route-table-association-id" => association.id.to_string(),
        "route-table-id" => seen.table.id.to_string(),
        "main" => association.subnet_id.is_none().to_string(),
        "subnet-id" => {
            let subnet = association.subnet_id.iter();
            return Some(subnet.map(ToString::to_string).collect());
        }
        "gateway-id" => return Some(Vec::new()),
        _ => return None,
    };
    Some(vec![value])
}

/// What a route has of a filter; `None` for a filter that there is not.
fn route_values(route: Route, filter: &str) -> Option<Vec<String>> {
    let value = match filter {
        "destination-cidr-block" => route.destination_cidr_block,
        "destination-ipv6-cidr-block" => route.destination_ipv6_cidr_block,
        "destination-prefix-list-id" => route.destination_prefix_list_id,
        "egress-only-internet-gateway-id" => route.egress_only_internet_gateway_id,
        "gateway-id" => route.gateway_id,
        "instance-id" => route.instance_id,
        "nat-gateway-id" => route.nat_gateway_id,
        "origin" => route.origin,
        "state" => route.state,
        "transit-gateway-id" => route.transit_gateway_id,
        "vpc-peering-connection-id" => route.vpc_peering_connection_id,
        _ => return None,
    };
    Some(value.into_iter().collect())
}
