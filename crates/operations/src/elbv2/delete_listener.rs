//! `DeleteListener`, with its rules.

use aws_api::elbv2::{DeleteListenerInput, DeleteListenerOutput};
use model::balancing::{Listener, ListenerRule};
use smithy::{Call, ServiceError};
use store::Tx;

use super::arns::ListenerArn;
use super::{Elbv2Service, lookup};
use crate::context::scope;
use crate::error::Failure;

pub(super) async fn run(
    service: &Elbv2Service,
    call: &Call,
    input: DeleteListenerInput,
) -> Result<DeleteListenerOutput, ServiceError> {
    let arn = ListenerArn::parse(&input.listener_arn.unwrap_or_default(), &scope(call))?;
    service
        .store
        .write(move |tx| {
            let found = lookup::listener(tx, &arn)?;
            delete(tx, &found.listener)
        })
        .await?;
    Ok(DeleteListenerOutput {})
}

pub(super) fn delete(tx: &mut Tx<'_>, listener: &Listener) -> Result<(), Failure> {
    for rule in tx.balancing_list_of::<ListenerRule>(listener.id.as_str())? {
        tx.balancing_delete::<ListenerRule>(rule.id.as_str())?;
    }
    tx.balancing_delete::<Listener>(listener.id.as_str())?;
    Ok(())
}
