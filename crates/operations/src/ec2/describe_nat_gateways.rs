//! `DescribeNatGateways`. Deleted gateways are told for about an hour.

use aws_api::ec2::{DescribeNatGatewaysInput, DescribeNatGatewaysOutput};
use model::network::NatGateway;
use smithy::{Call, ServiceError};

use super::Ec2Service;
use super::errors::nat_gateway_not_found;
use super::nat_gateway::{Seen, render, see, state};
use super::query::{Query, tag_values};
use crate::error::Failure;

pub(super) async fn run(
    service: &Ec2Service,
    _call: &Call,
    input: DescribeNatGatewaysInput,
) -> Result<DescribeNatGatewaysOutput, ServiceError> {
    let query = Query::read(
        "NAT gateways",
        input.dry_run,
        input.nat_gateway_ids,
        input.filter,
        input.max_results,
        input.next_token.as_deref(),
    )?;
    let gateways = service
        .store
        .read(|tx| {
            let all = tx.noun_list::<NatGateway>()?.into_iter();
            all.map(|gateway| see(tx, gateway))
                .collect::<Result<Vec<Seen>, Failure>>()
        })
        .await?;
    let (gateways, next_token) = query.select(
        gateways,
        |seen| seen.gateway.id.as_str(),
        values,
        nat_gateway_not_found,
    )?;
    Ok(DescribeNatGatewaysOutput {
        nat_gateways: Some(gateways.into_iter().map(render).collect()),
        next_token,
    })
}

fn values(seen: &Seen, filter: &str) -> Option<Vec<String>> {
    let gateway = &seen.gateway;
    let value = match filter {
        "nat-gateway-id" => gateway.id.to_string(),
        "state" => state(gateway).to_owned(),
        "subnet-id" => gateway.subnet_id.to_string(),
        "vpc-id" => gateway.vpc_id.to_string(),
        _ => return tag_values(&gateway.tags, filter),
    };
    Some(vec![value])
}
