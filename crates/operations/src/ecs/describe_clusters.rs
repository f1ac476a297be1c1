//! `DescribeClusters`.

use aws_api::ecs::{self as api, DescribeClustersInput, DescribeClustersOutput};
use model::arn::Scope;
use rules::reference;
use smithy::{Call, ServiceError};

use super::EcsService;
use super::errors::invalid_parameter;
use super::shapes::cluster::{self, Include};
use super::shapes::failure;
use crate::context::scope;
use crate::error::Failure;

const CLUSTERS_MAX: usize = 100;

pub(super) async fn run(
    service: &EcsService,
    call: &Call,
    input: DescribeClustersInput,
) -> Result<DescribeClustersOutput, ServiceError> {
    let include = Include::read(&input.include.unwrap_or_default());
    let mut named = input.clusters.unwrap_or_default();
    if named.len() > CLUSTERS_MAX {
        return Err(invalid_parameter(format!(
            "Clusters can have at most {CLUSTERS_MAX} items."
        )));
    }
    if named.is_empty() {
        named.push("default".to_owned());
    }
    let scope = scope(call);
    let output = service
        .store
        .read(move |tx| {
            let mut clusters: Vec<api::Cluster> = Vec::new();
            let mut failures = Vec::new();
            for text in named {
                let found = match reference::cluster(&text, &scope) {
                    Ok(name) => tx.cluster_find(&name)?,
                    Err(_) => None,
                };
                match found {
                    Some(cluster) => {
                        let counts = tx.task_counts(&cluster.name)?;
                        clusters.push(cluster::render(&cluster, counts, include));
                    }
                    None => failures.push(failure::missing(arn_of(&text, &scope))),
                }
            }
            Ok::<_, Failure>((clusters, failures))
        })
        .await;
    let (clusters, failures) = output?;
    Ok(DescribeClustersOutput {
        clusters: Some(clusters),
        failures: Some(failures),
    })
}

fn arn_of(text: &str, scope: &Scope) -> String {
    if text.starts_with("arn:") {
        text.to_owned()
    } else {
        scope.cluster(text)
    }
}
