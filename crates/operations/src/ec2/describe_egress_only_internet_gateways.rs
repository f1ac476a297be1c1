//! `DescribeEgressOnlyInternetGateways`.

use aws_api::ec2::{
    DescribeEgressOnlyInternetGatewaysInput, DescribeEgressOnlyInternetGatewaysOutput,
};
use model::network::EgressOnlyInternetGateway;
use smithy::{Call, ServiceError};

use super::query::{Query, tag_values};
use super::shapes::egress_only_internet_gateway::render;
use super::{Ec2Service, errors};
use crate::error::Failure;

pub(super) async fn run(
    service: &Ec2Service,
    _call: &Call,
    input: DescribeEgressOnlyInternetGatewaysInput,
) -> Result<DescribeEgressOnlyInternetGatewaysOutput, ServiceError> {
    let query = Query::read(
        "egress-only internet gateways",
        input.dry_run,
        input.egress_only_internet_gateway_ids,
        input.filters,
        input.max_results,
        input.next_token.as_deref(),
    )?;
    let gateways: Vec<EgressOnlyInternetGateway> = service
        .store
        .read(|tx| Ok::<_, Failure>(tx.noun_list()?))
        .await?;
    let (gateways, next_token) = query.select(
        gateways,
        |gateway| gateway.id.as_str(),
        |gateway, filter| tag_values(&gateway.tags, filter),
        errors::egress_only_gateway_not_found,
    )?;
    Ok(DescribeEgressOnlyInternetGatewaysOutput {
        egress_only_internet_gateways: Some(gateways.iter().map(render).collect()),
        next_token,
    })
}
