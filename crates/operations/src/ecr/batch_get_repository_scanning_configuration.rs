//! `BatchGetRepositoryScanningConfiguration`.

use aws_api::ecr::{
    BatchGetRepositoryScanningConfigurationInput, BatchGetRepositoryScanningConfigurationOutput,
    RepositoryScanningConfiguration, RepositoryScanningConfigurationFailure,
};
use smithy::{Call, ServiceError};

use super::{EcrService, errors, lookup, registry_scanning};
use crate::context::scope;
use crate::error::Failure;

pub(super) async fn run(
    service: &EcrService,
    call: &Call,
    input: BatchGetRepositoryScanningConfigurationInput,
) -> Result<BatchGetRepositoryScanningConfigurationOutput, ServiceError> {
    let named = input.repository_names.unwrap_or_default().into_iter();
    let ids = named.map(|name| lookup::repository_id(call, None, Some(name)));
    let ids: Vec<_> = ids.collect::<Result<_, _>>()?;
    let scope = scope(call);
    let found = service.store.read(move |tx| {
        let settings = tx.ecr_registry(&scope)?;
        let mut found = Vec::with_capacity(ids.len());
        for id in ids {
            let repository = tx.ecr_repository_find(&id)?;
            found.push((id, repository.map(|(_, repository)| repository)));
        }
        Ok::<_, Failure>((settings, found))
    });
    let (settings, found) = found.await?;
    let (mut configurations, mut failures) = (Vec::new(), Vec::new());
    for (id, repository) in found {
        let Some(repository) = repository else {
            failures.push(RepositoryScanningConfigurationFailure {
                failure_code: Some("REPOSITORY_NOT_FOUND".to_owned()),
                failure_reason: Some(errors::repository_not_found(&id).message),
                repository_name: Some(id.name),
            });
            continue;
        };
        let rule = registry_scanning::applied(&settings, &id.name);
        let (frequency, filters) = rule.unwrap_or_else(|| {
            let wish = if repository.scan_on_push {
                "SCAN_ON_PUSH"
            } else {
                "MANUAL"
            };
            (wish.to_owned(), Vec::new())
        });
        configurations.push(RepositoryScanningConfiguration {
            repository_arn: Some(id.arn()),
            repository_name: Some(id.name),
            scan_on_push: Some(frequency == "SCAN_ON_PUSH"),
            scan_frequency: Some(frequency),
            applied_scan_filters: Some(
                filters
                    .iter()
                    .map(|filter| registry_scanning::render_filter(filter))
                    .collect(),
            ),
        });
    }
    Ok(BatchGetRepositoryScanningConfigurationOutput {
        scanning_configurations: Some(configurations),
        failures: Some(failures),
    })
}
