//! `ListServices`: those that are not INACTIVE.

use aws_api::ecs::{ListServicesInput, ListServicesOutput};
use model::service::{LaunchChoice, Service};
use smithy::{Call, ServiceError};

use super::errors::invalid_parameter;
use super::paging::Paging;
use super::{EcsService, lookup};
use crate::context::scope;
use crate::error::Failure;

/// AWS's, when nothing is said.
const PAGE: i32 = 10;

pub(super) async fn run(
    service: &EcsService,
    call: &Call,
    input: ListServicesInput,
) -> Result<ListServicesOutput, ServiceError> {
    let scope = scope(call);
    let cluster = lookup::cluster_name(input.cluster.as_deref(), &scope)?;
    let max = input.max_results.or(Some(PAGE));
    let paging = Paging::read("services", max, input.next_token.as_deref())?;
    let launch_type = one_of(
        input.launch_type,
        "launchType",
        &["EC2", "FARGATE", "EXTERNAL", "MANAGED_INSTANCES"],
    )?;
    let strategy = one_of(
        input.scheduling_strategy,
        "schedulingStrategy",
        &["REPLICA", "DAEMON"],
    )?;
    let managed = one_of(
        input.resource_management_type,
        "resourceManagementType",
        &["CUSTOMER", "ECS"],
    )?;
    let is_meant = move |service: &Service| {
        let own = match &service.spec.launch {
            LaunchChoice::Type(name) => Some(name.as_str()),
            LaunchChoice::Strategy(_) => None,
        };
        launch_type
            .as_deref()
            .is_none_or(|wanted| own == Some(wanted))
            && strategy.as_deref().is_none_or(|wanted| wanted == "REPLICA")
            && managed.as_deref().is_none_or(|wanted| wanted == "CUSTOMER")
    };
    let (named, after, limit) = (cluster.clone(), paging.after.clone(), paging.limit + 1);
    let services = service
        .store
        .read(move |tx| {
            lookup::active_cluster(tx, &named)?;
            let mut services = tx.service_list(&named)?;
            services.retain(|one| after.as_ref().is_none_or(|after| one.name > *after));
            services.retain(is_meant);
            services.truncate(limit);
            Ok::<_, Failure>(services)
        })
        .await?;
    let (services, next_token) = paging.page(services, |service| service.name.clone());
    let arns = services.iter();
    Ok(ListServicesOutput {
        service_arns: Some(arns.map(|one| scope.service(&cluster, &one.name)).collect()),
        next_token,
    })
}

fn one_of(
    given: Option<String>,
    member: &str,
    values: &[&str],
) -> Result<Option<String>, ServiceError> {
    let given = given.filter(|text| !text.is_empty());
    match given {
        Some(other) if !values.contains(&other.as_str()) => {
            Err(invalid_parameter(format!("Invalid {member} '{other}'.")))
        }
        given => Ok(given),
    }
}
