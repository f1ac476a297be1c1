//! `DetachNetworkInterface`: interfaces are attached by services only, which detach them
//! themselves. So this is refused always.

use aws_api::ec2::{DetachNetworkInterfaceInput, DetachNetworkInterfaceOutput};
use model::arn::Scope;
use smithy::{Call, ServiceError};
use store::Tx;

use super::Ec2Service;
use super::errors::{check_dry_run, not_yours};
use super::input::required;
use super::network_interface::Surroundings;
use crate::context::scope;
use crate::error::Failure;

pub(super) async fn run(
    service: &Ec2Service,
    call: &Call,
    input: DetachNetworkInterfaceInput,
) -> Result<DetachNetworkInterfaceOutput, ServiceError> {
    check_dry_run(input.dry_run)?;
    let id = required(input.attachment_id, "attachmentId")?;
    let scope = scope(call);
    let refusal = service
        .store
        .read(move |tx| refusal(tx, scope, &id))
        .await?;
    Err(refusal)
}

/// Why an attachment cannot be changed.
pub(super) fn refusal(tx: &Tx<'_>, scope: Scope, id: &str) -> Result<ServiceError, Failure> {
    let surroundings = Surroundings::read(tx, scope)?;
    for interface in tx.network_interface_list()? {
        let attachment = surroundings.see(tx, interface)?.attachment();
        if attachment.and_then(|it| it.attachment_id).as_deref() == Some(id) {
            return Ok(if id.starts_with("ela-attach-") {
                ServiceError::sender(
                    "OperationNotPermitted",
                    "You are not allowed to manage 'ela-attach' attachments.",
                )
            } else {
                not_yours()
            });
        }
    }
    Ok(ServiceError::sender(
        "InvalidAttachmentID.NotFound",
        format!("The attachment ID '{id}' does not exist"),
    ))
}
