//! Starts tasks of a deployment, and says how that went.

use std::collections::BTreeMap;

use launch::{LaunchError, Launched, Moment, NetworkWish, Wish, is_dual_stack, launch};
use model::service::{DeploymentId, PropagateTags, Service, ServiceRevision};
use model::task::{TaskOverride, TaskService};
use model::task_definition::TaskDefinition;
use model::{Tag, UnixMillis};
use rules::service::Start;
use rules::{fargate, tags};
use store::{StoreError, Tx};

use super::Surroundings;

/// Starts as many tasks as there is room for; `Err` is a sentence for the service's events, when none can
/// be started whatever room there is.
pub(super) fn start(
    tx: &mut Tx<'_>,
    service: &Service,
    revision: &ServiceRevision,
    start: &Start,
    surroundings: &Surroundings,
    now: UnixMillis,
) -> Result<Result<Launched, String>, StoreError> {
    let spec = &revision.spec;
    let Some(definition) = tx.task_definition_find(&spec.family, spec.revision)? else {
        return Ok(Err(format!(
            "The task definition {} is gone.",
            spec.task_definition_arn
        )));
    };
    let of = TaskService {
        name: service.name.clone(),
        deployment: start.deployment,
    };
    let digests: BTreeMap<String, String> = revision
        .images
        .iter()
        .filter(|image| image.is_consistent)
        .filter_map(|image| Some((image.container.clone(), image.digest.clone()?)))
        .collect();
    let ipv6 = is_dual_stack(tx, &service.created_by)?;
    let public_range = if spec.network.assign_public_ip {
        surroundings.public_addresses
    } else {
        None
    };
    let started_by = start.deployment.to_string();
    let tags = match task_tags(service, &definition) {
        Ok(tags) => tags,
        Err(error) => return Ok(Err(error)),
    };
    let wish = Wish {
        cluster: &service.cluster,
        definition: &definition,
        overrides: &TaskOverride::default(),
        providers: &start.providers,
        platform_version: fargate::PLATFORM_VERSION,
        network: NetworkWish {
            subnets: &spec.network.subnets,
            security_groups: &spec.network.security_groups,
            public_range,
            ipv6,
        },
        enable_execute_command: service.spec.enable_execute_command,
        group: &Service::group_of(&service.name),
        started_by: Some(&started_by),
        tags: &tags,
        service: Some(&of),
        digests: &digests,
        zone: start.zone.as_deref(),
    };
    let moment = Moment {
        scope: surroundings.scope.clone(),
        now,
        random: surroundings.random,
        capacity: surroundings.capacity,
    };
    match launch(tx, &wish, &moment) {
        Ok(launched) => Ok(Ok(launched)),
        Err(LaunchError::Store(error)) => Err(error),
        Err(LaunchError::Invalid(reason) | LaunchError::Definition(reason)) => Ok(Err(reason)),
    }
}

/// What the service, or its definition, hands on, and ECS's own.
fn task_tags(service: &Service, definition: &TaskDefinition) -> Result<Vec<Tag>, String> {
    let spec = &service.spec;
    let base: &[Tag] = match spec.propagate_tags {
        PropagateTags::None => &[],
        PropagateTags::Service => &service.tags,
        PropagateTags::TaskDefinition => &definition.tags,
    };
    let mut merged = tags::merged(base, &[]).map_err(|error| error.to_string())?;
    if spec.enable_ecs_managed_tags {
        let own = |key: &str, value: &str| Tag {
            key: key.to_owned(),
            value: value.to_owned(),
        };
        merged.push(own("aws:ecs:clusterName", &service.cluster));
        merged.push(own("aws:ecs:serviceName", &service.name));
    }
    Ok(merged)
}

/// The images that a revision's first task settles: see [`ServiceRevision::is_unresolved`].
pub(super) fn revision_of(
    revisions: &BTreeMap<DeploymentId, ServiceRevision>,
    changed: &[ServiceRevision],
    id: DeploymentId,
) -> Option<ServiceRevision> {
    let new = changed.iter().find(|one| one.id == id);
    new.or_else(|| revisions.get(&id)).cloned()
}
