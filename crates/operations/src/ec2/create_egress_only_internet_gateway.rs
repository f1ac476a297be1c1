//! `CreateEgressOnlyInternetGateway`: a way out of a VPC for IPv6 that nobody comes in by. It is
//! attached to its VPC for as long as it exists.

use aws_api::ec2::{CreateEgressOnlyInternetGatewayInput, CreateEgressOnlyInternetGatewayOutput};
use model::network::EgressOnlyInternetGateway;
use model::{EgressOnlyInternetGatewayId, Tag, UnixMillis};
use smithy::{Call, ServiceError};
use store::Tx;

use super::client_token::Token;
use super::errors::check_dry_run;
use super::shapes::egress_only_internet_gateway::render;
use super::tag_specification::read_tags;
use super::{Ec2Service, errors, input, limits, lookup};
use crate::error::Failure;
use crate::fingerprint::fingerprint;

pub(super) async fn run(
    service: &Ec2Service,
    _call: &Call,
    given: CreateEgressOnlyInternetGatewayInput,
) -> Result<CreateEgressOnlyInternetGatewayOutput, ServiceError> {
    check_dry_run(given.dry_run)?;
    let client_token = given.client_token.clone();
    let token = Token::read(
        "CreateEgressOnlyInternetGateway",
        client_token.clone(),
        fingerprint(&given),
    )?;
    let vpc = input::required(given.vpc_id, "vpcId")?;
    let tags = read_tags(given.tag_specifications, "egress-only-internet-gateway")?;
    let id = EgressOnlyInternetGatewayId::from_random((service.random)());
    let now = (service.clock)();
    let gateway = service
        .store
        .write(move |tx| create(tx, token.as_ref(), id, &vpc, tags, now))
        .await?;
    Ok(CreateEgressOnlyInternetGatewayOutput {
        client_token,
        egress_only_internet_gateway: Some(render(&gateway)),
    })
}

fn create(
    tx: &mut Tx<'_>,
    token: Option<&Token>,
    id: EgressOnlyInternetGatewayId,
    vpc: &str,
    tags: Vec<Tag>,
    now: UnixMillis,
) -> Result<EgressOnlyInternetGateway, Failure> {
    if let Some(token) = token
        && let Some(made) = token.made(tx)?
    {
        return lookup::noun(tx, &made, errors::egress_only_gateway_not_found);
    }
    let gateway = EgressOnlyInternetGateway {
        id,
        vpc_id: lookup::vpc(tx, vpc)?.id,
        tags,
    };
    limits::check(
        tx.noun_list::<EgressOnlyInternetGateway>()?.len(),
        limits::EGRESS_ONLY_INTERNET_GATEWAYS,
        "EgressOnlyInternetGatewayLimitExceeded",
        "egress-only internet gateways",
    )?;
    tx.noun_put(&gateway)?;
    if let Some(token) = token {
        token.keep(tx, gateway.id.as_str(), now)?;
    }
    Ok(gateway)
}
