//! `RemoveListenerCertificates`, except the default one.

use aws_api::elbv2::{RemoveListenerCertificatesInput, RemoveListenerCertificatesOutput};
use model::arn::Scope;
use smithy::{Call, ServiceError};
use store::Tx;

use super::arns::ListenerArn;
use super::errors::{invalid, not_permitted};
use super::{Elbv2Service, certificates, lookup};
use crate::context::scope;
use crate::error::Failure;

pub(super) async fn run(
    service: &Elbv2Service,
    call: &Call,
    input: RemoveListenerCertificatesInput,
) -> Result<RemoveListenerCertificatesOutput, ServiceError> {
    let scope = scope(call);
    let arn = ListenerArn::parse(&input.listener_arn.unwrap_or_default(), &scope)?;
    let given = certificates::read(input.certificates)?;
    if given.is_empty() {
        return Err(invalid("A certificate must be specified"));
    }
    service
        .store
        .write(move |tx| remove(tx, &arn, &given, &scope))
        .await?;
    Ok(RemoveListenerCertificatesOutput {})
}

/// A certificate that the listener does not have counts as removed.
fn remove(
    tx: &mut Tx<'_>,
    arn: &ListenerArn,
    given: &[String],
    scope: &Scope,
) -> Result<(), Failure> {
    let mut listener = lookup::listener(tx, arn)?.listener;
    for arn in given {
        let Some(id) = certificates::id(arn, scope) else {
            continue;
        };
        let added = listener.certificates.iter().skip(1);
        match added.clone().position(|known| *known == id) {
            Some(index) => {
                listener.certificates.remove(index + 1);
            }
            None if listener.certificates.first() == Some(&id) => {
                let text = format!("Default certificate '{arn}' cannot be removed");
                return Err(not_permitted(text).into());
            }
            None => {}
        }
    }
    tx.balancing_put(&listener)?;
    Ok(())
}
