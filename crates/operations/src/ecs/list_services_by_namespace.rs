//! `ListServicesByNamespace`: there is no Cloud Map here, so no namespace exists, and no service is in one
//! (`serviceConnectConfiguration` is refused).

use aws_api::ecs::{ListServicesByNamespaceInput, ListServicesByNamespaceOutput, errors};
use smithy::{Call, ServiceError};

use super::EcsService;
use super::errors::invalid_parameter;
use super::paging::Paging;

#[expect(clippy::unused_async, reason = "the shape of all operations")]
pub(super) async fn run(
    _: &EcsService,
    _: &Call,
    input: ListServicesByNamespaceInput,
) -> Result<ListServicesByNamespaceOutput, ServiceError> {
    Paging::read("namespace", input.max_results, input.next_token.as_deref())?;
    let namespace = input.namespace.as_deref().unwrap_or_default();
    if namespace.is_empty() {
        return Err(invalid_parameter("namespace cannot be empty."));
    }
    Err(errors::NAMESPACE_NOT_FOUND_EXCEPTION.error("The specified namespace wasn't found."))
}
