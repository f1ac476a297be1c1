//! `CreateInternetGateway`.

use aws_api::ec2::{CreateInternetGatewayInput, CreateInternetGatewayOutput};
use model::InternetGatewayId;
use model::network::InternetGateway;
use smithy::{Call, ServiceError};

use super::errors::check_dry_run;
use super::shapes::internet_gateway::render;
use super::tag_specification::read_tags;
use super::{Ec2Service, limits};
use crate::error::Failure;

pub(super) async fn run(
    service: &Ec2Service,
    call: &Call,
    given: CreateInternetGatewayInput,
) -> Result<CreateInternetGatewayOutput, ServiceError> {
    check_dry_run(given.dry_run)?;
    let gateway = InternetGateway {
        id: InternetGatewayId::from_random((service.random)()),
        attached_to: None,
        tags: read_tags(given.tag_specifications, "internet-gateway")?,
    };
    let gateway = service
        .store
        .write(move |tx| {
            let count = tx.noun_list::<InternetGateway>()?.len();
            limits::check(
                count,
                limits::INTERNET_GATEWAYS,
                "InternetGatewayLimitExceeded",
                "internet gateways",
            )?;
            tx.noun_put(&gateway)?;
            Ok::<_, Failure>(gateway)
        })
        .await?;
    Ok(CreateInternetGatewayOutput {
        internet_gateway: Some(render(&gateway, &call.account_id)),
    })
}
