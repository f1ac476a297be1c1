//! `DescribeRepositories`.

use aws_api::ecr::{DescribeRepositoriesInput, DescribeRepositoriesOutput};
use smithy::{Call, ServiceError};

use super::paging::Paging;
use super::{EcrService, lookup, repository};
use crate::error::Failure;

pub(super) async fn run(
    service: &EcrService,
    call: &Call,
    input: DescribeRepositoriesInput,
) -> Result<DescribeRepositoriesOutput, ServiceError> {
    let scope = lookup::own_registry(call, input.registry_id.as_deref())?;
    let (max, token) = (input.max_results, input.next_token.as_deref());
    let (found, next_token) = if let Some(names) = input.repository_names {
        Paging::forbid("repositoryNames", max, token)?;
        let named = names.into_iter();
        let ids = named.map(|name| lookup::repository_id(call, None, Some(name)));
        let ids: Vec<_> = ids.collect::<Result<_, _>>()?;
        let found = service.store.read(move |tx| {
            let found = ids.iter().map(|id| lookup::find(tx, id));
            found.collect::<Result<Vec<_>, Failure>>()
        });
        (found.await?, None)
    } else {
        let paging = Paging::read("repositories", max, token)?;
        let (after, limit) = (paging.after.clone(), paging.limit + 1);
        let found = service
            .store
            .read(move |tx| Ok::<_, Failure>(tx.ecr_repository_list(&scope, &after, limit)?));
        paging.page(found.await?, |(_, repository)| repository.id.name.clone())
    };
    let rendered = found
        .iter()
        .map(|(_, repository)| repository::render(&service.registry, repository));
    Ok(DescribeRepositoriesOutput {
        repositories: Some(rendered.collect()),
        next_token,
    })
}
