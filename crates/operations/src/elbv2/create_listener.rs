//! `CreateListener`, with its default rule. Asking again for the listener that is there makes no
//! other.

use std::collections::BTreeMap;

use aws_api::elbv2::{
    CreateListenerInput, CreateListenerOutput, Listener as Shape, errors as kinds,
};
use model::balancing::{Listener, ListenerProtocol, LoadBalancer, MutualTls};
use model::{ListenerId, ListenerRuleId, Tag};
use smithy::{Call, ServiceError};
use store::Tx;

use super::actions::{self, ReadActions};
use super::arns::LoadBalancerArn;
use super::errors::required;
use super::listener::{Endpoint, EndpointMembers, find_on_port, see};
use super::lookup::FoundListener;
use super::moment::Moment;
use super::{Elbv2Service, limits, lookup, tag_list, usage};
use crate::error::Failure;

/// What is asked for.
#[derive(Debug)]
struct Wish {
    load_balancer: LoadBalancerArn,
    protocol: ListenerProtocol,
    port: u16,
    endpoint: Endpoint,
    actions: ReadActions,
    tags: Vec<Tag>,
}

pub(super) async fn run(
    service: &Elbv2Service,
    call: &Call,
    input: CreateListenerInput,
) -> Result<CreateListenerOutput, ServiceError> {
    let moment = Moment::of(service, call);
    let wish = read(input, &moment)?;
    let made = service
        .store
        .write(move |tx| create(tx, wish, &moment))
        .await?;
    Ok(CreateListenerOutput {
        listeners: Some(vec![made]),
    })
}

fn read(input: CreateListenerInput, moment: &Moment) -> Result<Wish, ServiceError> {
    let arn = input.load_balancer_arn.unwrap_or_default();
    let load_balancer = LoadBalancerArn::parse(&arn, &moment.scope)?;
    let endpoint = Endpoint::read(EndpointMembers {
        protocol: input.protocol,
        port: input.port,
        ssl_policy: input.ssl_policy,
        certificates: input.certificates,
        alpn_policy: input.alpn_policy,
        mutual_authentication: input.mutual_authentication,
    })?;
    Ok(Wish {
        load_balancer,
        protocol: required(endpoint.protocol, "A listener protocol")?,
        port: required(endpoint.port, "A listener port")?,
        endpoint,
        actions: actions::read(input.default_actions.unwrap_or_default(), &moment.scope)?,
        tags: tag_list::read(input.tags)?,
    })
}

fn create(tx: &mut Tx<'_>, wish: Wish, moment: &Moment) -> Result<Shape, Failure> {
    let scope = &moment.scope;
    let balancer = lookup::load_balancer(tx, &wish.load_balancer)?;
    let mut listener = Listener {
        id: ListenerId::from_random((moment.random)()),
        load_balancer_id: balancer.id.clone(),
        protocol: wish.protocol,
        port: wish.port,
        ssl_policy: None,
        certificates: Vec::new(),
        mutual_tls: MutualTls::Off,
        default_actions: Vec::new(),
        default_rule_id: ListenerRuleId::from_random((moment.random)()),
        attributes: BTreeMap::new(),
        created_at: moment.now,
        tags: wish.tags,
    };
    wish.endpoint.apply(tx, &mut listener, scope)?;
    listener.default_actions = wish.actions.settle(tx, &listener)?;
    if let Some(known) = find_on_port(tx, &balancer, listener.port)? {
        return repeated(tx, balancer, known, &listener, moment);
    }
    let count = tx
        .balancing_list_of::<Listener>(balancer.id.as_str())?
        .len();
    if count >= limits::LISTENERS_PER_LOAD_BALANCER {
        let text = "You've reached the limit on the number of listeners per load balancer";
        return Err(kinds::TOO_MANY_LISTENERS_EXCEPTION.error(text).into());
    }
    tx.balancing_put(&listener)?;
    usage::check(tx, &balancer, &listener, scope)?;
    see(tx, &FoundListener { balancer, listener }, scope)
}

/// The listener on the port, if it is as the one that is wanted.
fn repeated(
    tx: &Tx<'_>,
    balancer: LoadBalancer,
    known: Listener,
    wanted: &Listener,
    moment: &Moment,
) -> Result<Shape, Failure> {
    let is_same = known.protocol == wanted.protocol
        && known.ssl_policy == wanted.ssl_policy
        && known.certificates.first() == wanted.certificates.first()
        && known.mutual_tls == wanted.mutual_tls
        && known.default_actions == wanted.default_actions
        && wanted.tags.iter().all(|tag| known.tags.contains(tag));
    if is_same {
        let listener = known;
        return see(tx, &FoundListener { balancer, listener }, &moment.scope);
    }
    let text = format!(
        "A listener already exists on this port for this load balancer '{}'",
        super::arns::load_balancer(&moment.scope, &balancer)
    );
    Err(kinds::DUPLICATE_LISTENER_EXCEPTION.error(text).into())
}
