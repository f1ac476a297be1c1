//! `ListClusters`.

use aws_api::ecs::{ListClustersInput, ListClustersOutput};
use smithy::{Call, ServiceError};

use super::EcsService;
use super::paging::Paging;
use crate::error::Failure;

pub(super) async fn run(
    service: &EcsService,
    _call: &Call,
    input: ListClustersInput,
) -> Result<ListClustersOutput, ServiceError> {
    let paging = Paging::read("clusters", input.max_results, input.next_token.as_deref())?;
    let after = paging.after.clone().unwrap_or_default();
    let limit = paging.limit + 1;
    let clusters = service
        .store
        .read(move |tx| Ok::<_, Failure>(tx.cluster_list(&after, limit)?))
        .await?;
    let (clusters, next_token) = paging.page(clusters, |cluster| cluster.name.clone());
    Ok(ListClustersOutput {
        cluster_arns: Some(clusters.into_iter().map(|cluster| cluster.arn).collect()),
        next_token,
    })
}
