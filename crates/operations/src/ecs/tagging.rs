//! Tags between the shapes and the model, and on whatever resource carries them.

use aws_api::ecs as api;
use model::Tag;
use model::arn::Scope;
use model::cluster::ClusterStatus;
use model::service::{Service, ServiceStatus};
use rules::reference::{self, BadReference, Resource, ServiceReference};
use rules::tags;
use smithy::ServiceError;
use store::Tx;

use super::errors::{self, client, invalid_parameter};
use super::lookup;
use crate::error::Failure;

/// Reads and checks the tags of a request.
pub(super) fn read(given: Option<Vec<api::Tag>>) -> Result<Vec<Tag>, ServiceError> {
    let given: Vec<Tag> = given
        .unwrap_or_default()
        .into_iter()
        .map(|tag| Tag {
            key: tag.key.unwrap_or_default(),
            value: tag.value.unwrap_or_default(),
        })
        .collect();
    tags::validate(&given).map_err(|error| invalid_parameter(error.to_string()))?;
    Ok(given)
}

pub(super) fn render(tags: &[Tag]) -> Vec<api::Tag> {
    tags.iter()
        .map(|tag| api::Tag {
            key: Some(tag.key.clone()),
            value: Some(tag.value.clone()),
        })
        .collect()
}

/// The resource that an ARN names.
pub(super) fn resource(arn: Option<&str>, scope: &Scope) -> Result<Resource, ServiceError> {
    let arn = arn.unwrap_or("");
    reference::tagged_resource(arn, scope).map_err(|problem| match problem {
        BadReference::Malformed => invalid_parameter("Invalid arn syntax."),
        BadReference::Elsewhere => {
            invalid_parameter("The resource is in another account, region or partition.")
        }
    })
}

/// The tags that a resource has.
pub(super) fn of(tx: &Tx<'_>, resource: &Resource) -> Result<Vec<Tag>, Failure> {
    match resource {
        Resource::Cluster(name) => Ok(active_cluster(tx, name)?.tags),
        Resource::Task(task) => match tx.task_find(&task.id)? {
            Some(row) => Ok(row.task.tags),
            None => Err(errors::task_not_found().into()),
        },
        Resource::TaskDefinition(named) => match lookup::definition(tx, named)? {
            Some(definition) => Ok(definition.tags),
            None => Err(errors::no_task_definition().into()),
        },
        Resource::Service(named) => Ok(live_service(tx, named)?.tags),
        Resource::Other(kind) => Err(no_such_kind(kind).into()),
    }
}

/// Gives a resource the tags that `change` makes of those it has.
pub(super) fn change(
    tx: &mut Tx<'_>,
    resource: &Resource,
    change: impl FnOnce(&[Tag]) -> Result<Vec<Tag>, tags::InvalidTags>,
) -> Result<(), Failure> {
    let present = of(tx, resource)?;
    let changed = change(&present).map_err(|error| invalid_parameter(error.to_string()))?;
    if changed == present {
        return Ok(());
    }
    match resource {
        Resource::Cluster(name) => {
            let mut cluster = active_cluster(tx, name)?;
            cluster.tags = changed;
            tx.cluster_put(&cluster)?;
        }
        Resource::Task(task) => {
            if let Some(mut row) = tx.task_find(&task.id)? {
                row.task.tags = changed;
                tx.task_update(&row.task)?;
            }
        }
        Resource::TaskDefinition(named) => {
            if let Some(mut definition) = lookup::definition(tx, named)? {
                definition.tags = changed;
                tx.task_definition_put(&definition)?;
            }
        }
        Resource::Service(named) => {
            let mut service = live_service(tx, named)?;
            service.tags = changed;
            tx.service_put(&service)?;
        }
        Resource::Other(kind) => return Err(no_such_kind(kind).into()),
    }
    Ok(())
}

fn active_cluster(tx: &Tx<'_>, name: &str) -> Result<model::cluster::Cluster, Failure> {
    match tx.cluster_find(name)? {
        Some(cluster) if cluster.status == ClusterStatus::Active => Ok(cluster),
        Some(_) => Err(invalid_parameter(
            "The specified cluster is inactive. Specify an active cluster and try again.",
        )
        .into()),
        None => Err(errors::cluster_not_found().into()),
    }
}

/// A service that has not gone; the old form of its ARN means the default cluster.
fn live_service(tx: &Tx<'_>, named: &ServiceReference) -> Result<Service, Failure> {
    let cluster = named.cluster.as_deref().unwrap_or(lookup::DEFAULT_CLUSTER);
    match tx.service_find(cluster, &named.name)? {
        Some(service) if service.status != ServiceStatus::Inactive => Ok(service),
        Some(_) => Err(invalid_parameter(
            "The specified service is inactive. Specify an active service and try again.",
        )
        .into()),
        None => Err(invalid_parameter(
            "The specified service was not found. Specify a valid service.",
        )
        .into()),
    }
}

/// Service revisions and service deployments have no tags in ECS; of other kinds there is nothing here.
fn no_such_kind(kind: &str) -> ServiceError {
    if kind.starts_with("service-") {
        return invalid_parameter("Resource type is not supported for tagging.");
    }
    client(format!("There is no {kind} with this ARN."))
}
