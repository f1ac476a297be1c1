//! `DescribeServiceRevisions`.

use aws_api::ecs::{DescribeServiceRevisionsInput, DescribeServiceRevisionsOutput};
use model::service::{DeploymentId, ServiceRevision};
use rules::reference::{self, HistoryReference};
use smithy::{Call, ServiceError};
use store::Tx;

use super::shapes::{failure, service_history as shapes};
use super::{EcsService, service_history};
use crate::context::scope;
use crate::error::Failure;

pub(super) async fn run(
    service: &EcsService,
    call: &Call,
    input: DescribeServiceRevisionsInput,
) -> Result<DescribeServiceRevisionsOutput, ServiceError> {
    let scope = scope(call);
    let arns = service_history::arns(input.service_revision_arns, "serviceRevisionArns")?;
    let named = arns
        .into_iter()
        .map(|arn| {
            let read = reference::service_revision(&arn, &scope);
            Ok((service_history::named(read)?, arn))
        })
        .collect::<Result<Vec<_>, ServiceError>>()?;
    let (found, failures) = service
        .store
        .read(move |tx| {
            let mut found = Vec::new();
            let mut failures = Vec::new();
            for (named, arn) in named {
                let revision = match &named {
                    Some(named) => revision(tx, named)?,
                    None => None,
                };
                match revision {
                    Some(revision) => found.push(shapes::revision(&revision, &scope)),
                    None => failures.push(failure::missing(arn)),
                }
            }
            Ok::<_, Failure>((found, failures))
        })
        .await?;
    Ok(DescribeServiceRevisionsOutput {
        service_revisions: Some(found),
        failures: Some(failures),
    })
}

fn revision(
    tx: &Tx<'_>,
    named: &HistoryReference<DeploymentId>,
) -> Result<Option<ServiceRevision>, Failure> {
    let found = tx.service_revision_find(named.id)?;
    Ok(found.filter(|one| one.cluster == named.cluster && one.service == named.service))
}
