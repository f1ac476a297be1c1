//! `ModifyListenerAttributes`: all that are given, or none.

use aws_api::elbv2::{ModifyListenerAttributesInput, ModifyListenerAttributesOutput};
use model::balancing::ListenerProtocol;
use rules::balancing::attributes::{Owner, check_listener_attributes, needs_tls};
use smithy::{Call, ServiceError};

use super::arns::ListenerArn;
use super::attribute_changes::AttributeChanges;
use super::describe_listener_attributes::render;
use super::errors::invalid;
use super::{Elbv2Service, lookup};
use crate::context::scope;
use crate::error::Failure;

pub(super) async fn run(
    service: &Elbv2Service,
    call: &Call,
    input: ModifyListenerAttributesInput,
) -> Result<ModifyListenerAttributesOutput, ServiceError> {
    let arn = ListenerArn::parse(&input.listener_arn.unwrap_or_default(), &scope(call))?;
    let given = input.attributes.unwrap_or_default().into_iter();
    let changes = AttributeChanges::read(Owner::Listener, given.map(|one| (one.key, one.value)))?;
    let listener = service
        .store
        .write(move |tx| {
            let mut listener = lookup::listener(tx, &arn)?.listener;
            if listener.protocol == ListenerProtocol::Http
                && let Some(key) = changes.keys().find(|key| needs_tls(key))
            {
                let text = format!("Listener attribute '{key}' is for HTTPS listeners only");
                return Err(invalid(text).into());
            }
            changes.apply(&mut listener.attributes);
            check_listener_attributes(&listener.attributes)
                .map_err(|problem| invalid(problem.to_string()))?;
            tx.balancing_put(&listener)?;
            Ok::<_, Failure>(listener)
        })
        .await?;
    Ok(ModifyListenerAttributesOutput {
        attributes: Some(render(&listener.attributes)),
    })
}
