//! `DescribeListenerCertificates`: the default one first.

use aws_api::elbv2::{DescribeListenerCertificatesInput, DescribeListenerCertificatesOutput};
use smithy::{Call, ServiceError};

use super::arns::ListenerArn;
use super::page::Page;
use super::{Elbv2Service, certificates, lookup};
use crate::context::scope;

pub(super) async fn run(
    service: &Elbv2Service,
    call: &Call,
    input: DescribeListenerCertificatesInput,
) -> Result<DescribeListenerCertificatesOutput, ServiceError> {
    let page = Page::read("certificates", input.marker.as_deref(), input.page_size)?;
    let scope = scope(call);
    let arn = ListenerArn::parse(&input.listener_arn.unwrap_or_default(), &scope)?;
    let found = service
        .store
        .read(move |tx| lookup::listener(tx, &arn))
        .await?;
    let all = found.listener.certificates.into_iter().enumerate();
    let key = |(index, id): &(usize, _)| format!("{}/{id}", u8::from(*index != 0));
    let (certificates, next_marker) = page.cut(all.collect(), key);
    let shapes = certificates
        .iter()
        .map(|(index, id)| certificates::render(id, Some(*index == 0), &scope));
    Ok(DescribeListenerCertificatesOutput {
        certificates: Some(shapes.collect()),
        next_marker,
    })
}
