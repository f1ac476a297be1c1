//! The service that a request names.

use aws_api::ecs::errors as kinds;
use model::arn::Scope;
use model::service::{Service, ServiceStatus};
use rules::reference::{self, ServiceReference};
use smithy::ServiceError;
use store::Tx;

use crate::ecs::lookup;
use crate::error::Failure;

pub(in crate::ecs) fn not_found() -> ServiceError {
    kinds::SERVICE_NOT_FOUND_EXCEPTION.error("Service not found.")
}

/// What a request means that names a service, and perhaps its cluster: an ARN has it too.
pub(in crate::ecs) fn reference(
    text: &str,
    cluster: Option<&str>,
    scope: &Scope,
) -> Result<(String, String), ServiceError> {
    let ServiceReference { cluster: own, name } =
        reference::service(text, scope).map_err(|_| not_found())?;
    let cluster = match (cluster.filter(|text| !text.is_empty()), own) {
        (None, Some(own)) => own,
        (named, own) => {
            let cluster = lookup::cluster_name(named, scope)?;
            // A namesake in another cluster is never meant.
            if let Some(other) = own.filter(|own| *own != cluster) {
                return Err(lookup::other_cluster(&other, &cluster));
            }
            cluster
        }
    };
    Ok((cluster, name))
}

/// The service in whatever state, in a cluster that has to exist.
pub(in crate::ecs) fn named(tx: &Tx<'_>, cluster: &str, name: &str) -> Result<Service, Failure> {
    lookup::active_cluster(tx, cluster)?;
    Ok(tx.service_find(cluster, name)?.ok_or_else(not_found)?)
}

/// The service, which has to be ACTIVE.
pub(in crate::ecs) fn active(tx: &Tx<'_>, cluster: &str, name: &str) -> Result<Service, Failure> {
    let service = named(tx, cluster, name)?;
    if service.status == ServiceStatus::Active {
        return Ok(service);
    }
    let kind = kinds::SERVICE_NOT_ACTIVE_EXCEPTION;
    Err(kind.error("Service was not ACTIVE.").into())
}
