//! Which repository a call is about.

use model::arn::Scope;
use model::ecr::{Repository, RepositoryId};
use registry::names::is_name;
use smithy::{Call, ServiceError};
use store::{RepositoryKey, Tx};

use super::errors::{invalid, repository_not_found};
use crate::context::scope;
use crate::error::Failure;

const NAME_PATTERN: &str = "must satisfy regular expression '(?:[a-z0-9]+(?:[._-][a-z0-9]+)*/)*[a-z0-9]+(?:[._-][a-z0-9]+)*'";

/// The repository that a call names. Registries of other accounts have none that it may know of.
pub(super) fn repository_id(
    call: &Call,
    registry_id: Option<&str>,
    name: Option<String>,
) -> Result<RepositoryId, ServiceError> {
    let name = name.unwrap_or_default();
    if !is_name(&name) {
        return Err(invalid("repositoryName", NAME_PATTERN));
    }
    let scope = scope(call);
    match registry_id {
        Some(other) if other != scope.account_id => Err(repository_not_found(&RepositoryId {
            scope: Scope {
                account_id: other.to_owned(),
                ..scope
            },
            name,
        })),
        _ => Ok(RepositoryId { scope, name }),
    }
}

/// The registry that a call names has to be the caller's.
pub(super) fn own_registry(call: &Call, registry_id: Option<&str>) -> Result<Scope, ServiceError> {
    match registry_id {
        Some(other) if other != call.account_id => Err(invalid(
            "registryId",
            format!("the registry with id '{other}' is not the caller's"),
        )),
        _ => Ok(scope(call)),
    }
}

/// The repository of an ARN.
pub(super) fn from_arn(call: &Call, arn: Option<&str>) -> Result<RepositoryId, ServiceError> {
    let bad = || invalid("resourceArn", "Invalid ARN");
    // arn:partition:ecr:region:account:repository/name
    let parts: Vec<&str> = arn.unwrap_or_default().splitn(6, ':').collect();
    let ["arn", _, "ecr", region, account, resource] = parts[..] else {
        return Err(bad());
    };
    let name = resource.strip_prefix("repository/").ok_or_else(bad)?;
    if region != call.region {
        return Err(bad());
    }
    repository_id(call, Some(account), Some(name.to_owned()))
}

pub(super) fn find(tx: &Tx<'_>, id: &RepositoryId) -> Result<(RepositoryKey, Repository), Failure> {
    let found = tx.ecr_repository_find(id)?;
    found.ok_or_else(|| repository_not_found(id).into())
}
