//! `DescribeInternetGateways`.

use aws_api::ec2::{DescribeInternetGatewaysInput, DescribeInternetGatewaysOutput};
use model::network::InternetGateway;
use smithy::{Call, ServiceError};

use super::query::{Query, tag_values};
use super::shapes::internet_gateway::{ATTACHED, render};
use super::{Ec2Service, errors};
use crate::error::Failure;

/// A gateway with the account that owns it.
#[derive(Debug)]
struct Owned {
    gateway: InternetGateway,
    account_id: String,
}

pub(super) async fn run(
    service: &Ec2Service,
    call: &Call,
    input: DescribeInternetGatewaysInput,
) -> Result<DescribeInternetGatewaysOutput, ServiceError> {
    let query = Query::read(
        "internet gateways",
        input.dry_run,
        input.internet_gateway_ids,
        input.filters,
        input.max_results,
        input.next_token.as_deref(),
    )?;
    let gateways: Vec<InternetGateway> = service
        .store
        .read(|tx| Ok::<_, Failure>(tx.noun_list()?))
        .await?;
    let owned = gateways.into_iter().map(|gateway| Owned {
        gateway,
        account_id: call.account_id.clone(),
    });
    let (gateways, next_token) = query.select(
        owned.collect(),
        |owned| owned.gateway.id.as_str(),
        values,
        errors::internet_gateway_not_found,
    )?;
    let shapes = gateways
        .iter()
        .map(|owned| render(&owned.gateway, &owned.account_id));
    Ok(DescribeInternetGatewaysOutput {
        internet_gateways: Some(shapes.collect()),
        next_token,
    })
}

fn values(owned: &Owned, filter: &str) -> Option<Vec<String>> {
    let gateway = &owned.gateway;
    let attachment = gateway.attached_to.iter();
    match filter {
        "internet-gateway-id" => Some(vec![gateway.id.to_string()]),
        "owner-id" => Some(vec![owned.account_id.clone()]),
        "attachment.vpc-id" => Some(attachment.map(ToString::to_string).collect()),
        "attachment.state" => Some(attachment.map(|_| ATTACHED.to_owned()).collect()),
        _ => tag_values(&gateway.tags, filter),
    }
}
