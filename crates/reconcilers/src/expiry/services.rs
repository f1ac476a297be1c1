//! When services that were deleted, and the history of those that live, are forgotten.

use std::collections::BTreeSet;

use model::UnixMillis;
use model::service::{
    DeploymentId, Service, ServiceDeployment, ServiceDeploymentId, ServiceDeploymentStatus,
};
use store::{ServiceKey, StoreError, Tx};

const HOUR_MILLIS: i64 = 60 * 60_000;
/// ECS keeps service deployments for 90 days.
const DEPLOYMENTS_KEPT_MILLIS: i64 = 90 * 24 * HOUR_MILLIS;

/// Forgets services that have been INACTIVE for an hour, with their history.
pub(super) fn forget_deleted(tx: &mut Tx<'_>, now: UnixMillis) -> Result<(), StoreError> {
    let before = now.plus_millis(-HOUR_MILLIS);
    for service in tx.service_list_inactive()? {
        if service.inactive_at.is_some_and(|since| since < before) {
            tx.service_delete(&service.cluster, &service.name)?;
        }
    }
    Ok(())
}

/// Forgets records of deployments that are old and over, and revisions that nothing refers to any more.
pub(super) fn forget_history(tx: &mut Tx<'_>, now: UnixMillis) -> Result<(), StoreError> {
    let before = now.plus_millis(-DEPLOYMENTS_KEPT_MILLIS);
    for ServiceKey { cluster, name } in tx.service_deployment_owners(before)? {
        let service = tx.service_find(&cluster, &name)?;
        let records = tx.service_deployment_list(&cluster, &name)?;
        let (kept, forgotten) = split(records, service.as_ref(), before);
        if forgotten.is_empty() {
            continue;
        }
        for id in &forgotten {
            tx.service_deployment_delete(id)?;
        }
        let needed = referred(&kept, service.as_ref());
        for id in tx.service_revision_ids(&cluster, &name)? {
            if !needed.contains(&id) {
                tx.service_revision_delete(id)?;
            }
        }
    }
    Ok(())
}

/// The records that stay, and those that go. `records` are in their order, the youngest first. However old,
/// the records of live deployments stay, and the last good one, which the next rollback goes back to.
fn split(
    records: Vec<ServiceDeployment>,
    service: Option<&Service>,
    before: UnixMillis,
) -> (Vec<ServiceDeployment>, Vec<ServiceDeploymentId>) {
    let live: BTreeSet<&ServiceDeploymentId> = service
        .into_iter()
        .flat_map(|service| &service.deployments)
        .map(|deployment| &deployment.service_deployment)
        .collect();
    let last_good = records.iter().find(|one| is_good(one));
    let last_good = last_good.map(|one| one.id.clone());
    let (forgotten, kept): (Vec<_>, Vec<_>) = records.into_iter().partition(|one| {
        one.created_at < before
            && one.status.is_final()
            && !live.contains(&one.id)
            && last_good.as_ref() != Some(&one.id)
    });
    (kept, forgotten.into_iter().map(|one| one.id).collect())
}

fn is_good(record: &ServiceDeployment) -> bool {
    matches!(record.status, ServiceDeploymentStatus::Successful)
}

/// The revisions that records and live deployments are about.
fn referred(records: &[ServiceDeployment], service: Option<&Service>) -> BTreeSet<DeploymentId> {
    let mut needed = BTreeSet::new();
    for record in records {
        needed.insert(record.target.revision);
        needed.extend(record.sources.iter().map(|source| source.revision));
        needed.extend(record.rollback.iter().map(|rollback| rollback.revision));
    }
    if let Some(service) = service {
        needed.extend(service.deployments.iter().map(|deployment| deployment.id));
    }
    needed
}
