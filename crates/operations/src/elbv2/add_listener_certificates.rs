//! `AddListenerCertificates`: certificates for names that the default one is not for. One that the
//! listener has already is not added again.

use aws_api::elbv2::{
    AddListenerCertificatesInput, AddListenerCertificatesOutput, errors as kinds,
};
use model::CertificateId;
use model::arn::Scope;
use model::balancing::{Listener, ListenerProtocol};
use smithy::{Call, ServiceError};
use store::Tx;

use super::arns::ListenerArn;
use super::errors::invalid;
use super::{Elbv2Service, certificates, limits, lookup};
use crate::context::scope;
use crate::error::Failure;

pub(super) async fn run(
    service: &Elbv2Service,
    call: &Call,
    input: AddListenerCertificatesInput,
) -> Result<AddListenerCertificatesOutput, ServiceError> {
    let scope = scope(call);
    let arn = ListenerArn::parse(&input.listener_arn.unwrap_or_default(), &scope)?;
    let given = certificates::read(input.certificates)?;
    let (scope_then, given_then) = (scope.clone(), given);
    let added = service
        .store
        .write(move |tx| add(tx, &arn, &given_then, &scope_then))
        .await?;
    let shapes = added
        .iter()
        .map(|id| certificates::render(id, Some(false), &scope));
    Ok(AddListenerCertificatesOutput {
        certificates: Some(shapes.collect()),
    })
}

fn add(
    tx: &mut Tx<'_>,
    arn: &ListenerArn,
    given: &[String],
    scope: &Scope,
) -> Result<Vec<CertificateId>, Failure> {
    let found = lookup::listener(tx, arn)?;
    let mut listener = found.listener;
    if listener.protocol != ListenerProtocol::Https {
        let text = "Certificates can be added to HTTPS listeners only";
        return Err(invalid(text).into());
    }
    if given.is_empty() {
        return Err(invalid("A certificate must be specified").into());
    }
    let mut added = Vec::new();
    for arn in given {
        let id = certificates::find(tx, arn, scope)?;
        if !listener
            .certificates
            .iter()
            .skip(1)
            .any(|known| *known == id)
        {
            listener.certificates.push(id.clone());
        }
        added.push(id);
    }
    tx.balancing_put(&listener)?;
    let listeners = tx.balancing_list_of::<Listener>(found.balancer.id.as_str())?;
    let count: usize = listeners
        .iter()
        .map(|listener| listener.certificates.len().saturating_sub(1))
        .sum();
    if count > limits::CERTIFICATES_PER_LOAD_BALANCER {
        let text = "You've reached the limit on the number of certificates per load balancer";
        return Err(kinds::TOO_MANY_CERTIFICATES_EXCEPTION.error(text).into());
    }
    Ok(added)
}
