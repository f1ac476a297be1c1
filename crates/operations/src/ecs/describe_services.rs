//! `DescribeServices`. What was deleted can be described for a while.

use aws_api::ecs::{DescribeServicesInput, DescribeServicesOutput};
use smithy::{Call, ServiceError};

use super::errors::invalid_parameter;
use super::shapes::{failure, service as shape};
use super::{EcsService, lookup, service as parts};
use crate::context::scope;
use crate::error::Failure;

const SERVICES_MAX: usize = 10;

pub(super) async fn run(
    service: &EcsService,
    call: &Call,
    input: DescribeServicesInput,
) -> Result<DescribeServicesOutput, ServiceError> {
    let scope = scope(call);
    let cluster = lookup::cluster_name(input.cluster.as_deref(), &scope)?;
    let named = input.services.unwrap_or_default();
    if named.is_empty() {
        return Err(invalid_parameter("Services cannot be empty."));
    }
    if named.len() > SERVICES_MAX {
        return Err(invalid_parameter(format!(
            "Services can have at most {SERVICES_MAX} items."
        )));
    }
    let with_tags = input.include.iter().flatten().any(|name| name == "TAGS");
    let (services, failures) = service
        .store
        .read(move |tx| {
            lookup::active_cluster(tx, &cluster)?;
            let (mut services, mut failures) = (Vec::new(), Vec::new());
            for text in named {
                let reference = parts::reference(&text, Some(&cluster), &scope).ok();
                let found = match &reference {
                    Some((cluster, name)) => tx.service_find(cluster, name)?,
                    None => None,
                };
                let arn = || match (&reference, text.starts_with("arn:")) {
                    (Some((cluster, name)), false) => scope.service(cluster, name),
                    _ => text.clone(),
                };
                match found {
                    Some(found) => services.push(shape::render(tx, &found, &scope, with_tags)?),
                    None => failures.push(failure::missing(arn())),
                }
            }
            Ok::<_, Failure>((services, failures))
        })
        .await?;
    Ok(DescribeServicesOutput {
        services: Some(services),
        failures: Some(failures),
    })
}
