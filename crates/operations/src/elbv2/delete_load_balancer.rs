//! `DeleteLoadBalancer`, with its listeners and their rules. Its network interfaces go once its data
//! plane has left them: the reconciler sees to both.

use aws_api::elbv2::{DeleteLoadBalancerInput, DeleteLoadBalancerOutput};
use model::balancing::{Listener, LoadBalancer};
use rules::balancing::attributes::is_deletion_protected;
use smithy::{Call, ServiceError};
use store::Tx;

use super::arns::LoadBalancerArn;
use super::errors::not_permitted;
use super::{Elbv2Service, delete_listener, lookup};
use crate::context::scope;
use crate::error::Failure;

pub(super) async fn run(
    service: &Elbv2Service,
    call: &Call,
    input: DeleteLoadBalancerInput,
) -> Result<DeleteLoadBalancerOutput, ServiceError> {
    let arn = input.load_balancer_arn.unwrap_or_default();
    let arn = LoadBalancerArn::parse(&arn, &scope(call))?;
    service.store.write(move |tx| delete(tx, &arn)).await?;
    Ok(DeleteLoadBalancerOutput {})
}

/// A load balancer that is gone counts as deleted.
fn delete(tx: &mut Tx<'_>, arn: &LoadBalancerArn) -> Result<(), Failure> {
    let Some(balancer) = lookup::find_load_balancer(tx, arn)? else {
        return Ok(());
    };
    if is_deletion_protected(&balancer.attributes) {
        let text = format!(
            "Load balancer '{}' cannot be deleted because deletion protection is enabled",
            arn.text
        );
        return Err(not_permitted(text).into());
    }
    for listener in tx.balancing_list_of::<Listener>(balancer.id.as_str())? {
        delete_listener::delete(tx, &listener)?;
    }
    tx.balancer_report_delete(&balancer.id)?;
    tx.balancing_delete::<LoadBalancer>(balancer.id.as_str())?;
    Ok(())
}
