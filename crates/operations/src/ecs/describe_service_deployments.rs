//! `DescribeServiceDeployments`.

use aws_api::ecs::{DescribeServiceDeploymentsInput, DescribeServiceDeploymentsOutput};
use smithy::{Call, ServiceError};

use super::shapes::{failure, service_history as shapes};
use super::{EcsService, service_history};
use crate::context::scope;
use crate::error::Failure;

pub(super) async fn run(
    service: &EcsService,
    call: &Call,
    input: DescribeServiceDeploymentsInput,
) -> Result<DescribeServiceDeploymentsOutput, ServiceError> {
    let scope = scope(call);
    let arns = service_history::arns(input.service_deployment_arns, "serviceDeploymentArns")?;
    let named = arns
        .into_iter()
        .map(|arn| Ok((service_history::deployment_named(&arn, &scope)?, arn)))
        .collect::<Result<Vec<_>, ServiceError>>()?;
    let (found, failures) = service
        .store
        .read(move |tx| {
            let mut found = Vec::new();
            let mut failures = Vec::new();
            for (named, arn) in named {
                let record = match &named {
                    Some(named) => service_history::deployment(tx, named)?,
                    None => None,
                };
                match record {
                    Some(record) => found.push(shapes::deployment(&record, &scope)),
                    None => failures.push(failure::missing(arn)),
                }
            }
            Ok::<_, Failure>((found, failures))
        })
        .await?;
    Ok(DescribeServiceDeploymentsOutput {
        service_deployments: Some(found),
        failures: Some(failures),
    })
}
