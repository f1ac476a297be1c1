//! What the operations on service deployments and revisions have in common: how they are named.

use model::arn::Scope;
use model::service::{ServiceDeployment, ServiceDeploymentId};
use rules::reference::{self, BadReference, HistoryReference};
use smithy::ServiceError;
use store::Tx;

use super::errors::invalid_parameter;
use crate::error::Failure;

/// A request names so many at most.
const ARNS_MAX: usize = 20;

/// The ARNs of a request; `what` names them in errors.
pub(super) fn arns(given: Option<Vec<String>>, what: &str) -> Result<Vec<String>, ServiceError> {
    let given = given.unwrap_or_default();
    if given.is_empty() {
        return Err(invalid_parameter(format!("{what} cannot be empty.")));
    }
    if given.len() > ARNS_MAX {
        return Err(invalid_parameter(format!(
            "{what} can have at most {ARNS_MAX} items."
        )));
    }
    Ok(given)
}

/// What an ARN names; `None` for one of another account or region, where nothing can be seen.
pub(super) fn named<Id>(
    read: Result<HistoryReference<Id>, BadReference>,
) -> Result<Option<HistoryReference<Id>>, ServiceError> {
    match read {
        Ok(named) => Ok(Some(named)),
        Err(BadReference::Elsewhere) => Ok(None),
        Err(BadReference::Malformed) => {
            Err(invalid_parameter("Invalid identifier: Invalid arn syntax"))
        }
    }
}

/// The service deployment that an ARN of a request names.
pub(super) fn deployment_named(
    arn: &str,
    scope: &Scope,
) -> Result<Option<HistoryReference<ServiceDeploymentId>>, ServiceError> {
    named(reference::service_deployment(arn, scope))
}

/// The record with this name, if there is one and it is of the service that is named.
pub(super) fn deployment(
    tx: &Tx<'_>,
    named: &HistoryReference<ServiceDeploymentId>,
) -> Result<Option<ServiceDeployment>, Failure> {
    let found = tx.service_deployment_find(&named.id)?;
    Ok(found.filter(|one| one.cluster == named.cluster && one.service == named.service))
}
