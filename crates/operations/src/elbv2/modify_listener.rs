//! `ModifyListener`. Without TLS a listener has no certificates; those that it had are forgotten.

use aws_api::elbv2::{Listener as Shape, ModifyListenerInput, ModifyListenerOutput};
use model::balancing::ListenerRule;
use smithy::{Call, ServiceError};
use store::Tx;

use super::actions::{self, ReadActions};
use super::arns::ListenerArn;
use super::errors::invalid;
use super::listener::{Endpoint, EndpointMembers, find_on_port, see};
use super::lookup::FoundListener;
use super::moment::Moment;
use super::{Elbv2Service, lookup, usage};
use crate::error::Failure;

pub(super) async fn run(
    service: &Elbv2Service,
    call: &Call,
    input: ModifyListenerInput,
) -> Result<ModifyListenerOutput, ServiceError> {
    let moment = Moment::of(service, call);
    let arn = ListenerArn::parse(&input.listener_arn.unwrap_or_default(), &moment.scope)?;
    let endpoint = Endpoint::read(EndpointMembers {
        protocol: input.protocol,
        port: input.port,
        ssl_policy: input.ssl_policy,
        certificates: input.certificates,
        alpn_policy: input.alpn_policy,
        mutual_authentication: input.mutual_authentication,
    })?;
    let given = input.default_actions.filter(|given| !given.is_empty());
    let actions = given.map(|given| actions::read(given, &moment.scope));
    let actions = actions.transpose()?;
    let modified = service
        .store
        .write(move |tx| modify(tx, &arn, endpoint, actions, &moment))
        .await?;
    Ok(ModifyListenerOutput {
        listeners: Some(vec![modified]),
    })
}

fn modify(
    tx: &mut Tx<'_>,
    arn: &ListenerArn,
    endpoint: Endpoint,
    actions: Option<ReadActions>,
    moment: &Moment,
) -> Result<Shape, Failure> {
    let FoundListener {
        balancer,
        mut listener,
    } = lookup::listener(tx, arn)?;
    endpoint.apply(tx, &mut listener, &moment.scope)?;
    let other = find_on_port(tx, &balancer, listener.port)?;
    if other.is_some_and(|other| other.id != listener.id) {
        let text = format!("Listener port '{}' is already in use", listener.port);
        return Err(invalid(text).into());
    }
    if let Some(actions) = actions {
        listener.default_actions = actions.settle(tx, &listener)?;
    }
    // Another port or protocol can make a redirect lead to where it is.
    actions::check(&listener.default_actions, &listener)?;
    for rule in tx.balancing_list_of::<ListenerRule>(listener.id.as_str())? {
        actions::check(&rule.actions, &listener)?;
    }
    tx.balancing_put(&listener)?;
    usage::check(tx, &balancer, &listener, &moment.scope)?;
    see(tx, &FoundListener { balancer, listener }, &moment.scope)
}
