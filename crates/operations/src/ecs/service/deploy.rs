//! Begins a deployment, in the transaction of whoever wants one.

use model::UnixMillis;
use model::service::{
    DeploymentId, RevisionImage, RevisionSummary, Service, ServiceDeploymentId, ServiceSpec,
};
use model::task_definition::TaskDefinition;
use rules::service::{NewIds, begin};
use store::Tx;

use crate::context::Random;
use crate::error::Failure;

/// When and with which random bits.
#[derive(Debug, Clone, Copy)]
pub(in crate::ecs) struct Moment {
    pub(in crate::ecs) now: UnixMillis,
    pub(in crate::ecs) random: Random,
}

/// Makes a deployment of `spec` the service's PRIMARY; answers the service as it is stored.
pub(in crate::ecs) fn deploy(
    tx: &mut Tx<'_>,
    service: &Service,
    spec: ServiceSpec,
    definition: &TaskDefinition,
    moment: Moment,
) -> Result<Service, Failure> {
    let ids = NewIds {
        deployment: DeploymentId::from_random((moment.random)()),
        record: ServiceDeploymentId::from_random((moment.random)()),
    };
    let counts = tx.service_task_counts(&service.cluster, &service.name)?;
    let running: Vec<RevisionSummary> = service
        .deployments
        .iter()
        .map(|deployment| {
            let count = counts.iter().find(|one| one.deployment == deployment.id);
            let (running, pending) = count.map_or((0, 0), |one| (one.running, one.pending));
            RevisionSummary {
                revision: deployment.id,
                requested: running + pending,
                running,
                pending,
            }
        })
        .collect();
    let mut records = Vec::new();
    for deployment in &service.deployments {
        records.extend(tx.service_deployment_find(&deployment.service_deployment)?);
    }
    let images = images(definition);
    let begun = begin(service, spec, images, ids, &running, &records, moment.now);
    tx.service_put(&begun.service)?;
    tx.service_revision_put(&begun.revision)?;
    for record in &begun.records {
        tx.service_deployment_put(record)?;
    }
    Ok(begun.service)
}

/// A digest in a name says everything; a tag's meaning is found out by the first task.
fn images(definition: &TaskDefinition) -> Vec<RevisionImage> {
    let containers = definition.containers.iter();
    let images = containers.map(|container| {
        let named = container.image.rsplit_once('@').map(|(_, digest)| digest);
        let digest = named.filter(|digest| digest.starts_with("sha256:"));
        let is_off = container.version_consistency.as_deref() == Some("disabled");
        RevisionImage {
            container: container.name.clone(),
            image: container.image.clone(),
            digest: digest.map(str::to_owned),
            is_consistent: digest.is_none() && !is_off,
        }
    });
    images.collect()
}
