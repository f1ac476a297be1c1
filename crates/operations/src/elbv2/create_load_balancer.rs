//! `CreateLoadBalancer`: an application load balancer with its network interfaces. Its data plane is
//! started by the reconciler; until it serves, the load balancer is `provisioning`.

use std::collections::{BTreeMap, BTreeSet};

use aws_api::elbv2::{
    CreateLoadBalancerInput, CreateLoadBalancerOutput, LoadBalancer as Shape, errors as kinds,
};
use model::balancing::{LoadBalancer, Scheme};
use model::network::Subnet;
use model::{LoadBalancerId, SecurityGroupId, Tag};
use smithy::{Call, ServiceError};
use store::Tx;

use super::errors::{invalid, unsupported};
use super::load_balancer::{check_name, see};
use super::moment::Moment;
use super::{Elbv2Service, limits, nodes, tag_list};
use crate::error::Failure;

/// What is asked for.
#[derive(Debug)]
struct Wish {
    name: String,
    scheme: Scheme,
    subnets: Vec<String>,
    security_groups: Vec<String>,
    tags: Vec<Tag>,
}

pub(super) async fn run(
    service: &Elbv2Service,
    call: &Call,
    input: CreateLoadBalancerInput,
) -> Result<CreateLoadBalancerOutput, ServiceError> {
    let wish = read(input)?;
    let moment = Moment::of(service, call);
    let made = service
        .store
        .write(move |tx| create(tx, wish, &moment))
        .await?;
    Ok(CreateLoadBalancerOutput {
        load_balancers: Some(vec![made]),
    })
}

fn read(input: CreateLoadBalancerInput) -> Result<Wish, ServiceError> {
    match input.r#type.as_deref() {
        None | Some("application") => {}
        Some("network") => return Err(unsupported("Network load balancers")),
        Some("gateway") => return Err(unsupported("Gateway load balancers")),
        Some(other) => {
            return Err(invalid(format!(
                "'{other}' is not a valid load balancer type"
            )));
        }
    }
    let name = input.name.unwrap_or_default();
    check_name(&name)?;
    nodes::check_ip_address_type(input.ip_address_type.as_deref())?;
    if input.customer_owned_ipv4_pool.is_some() {
        return Err(unsupported("Customer-owned address pools"));
    }
    if input.ipam_pools.is_some() {
        return Err(unsupported("IPAM pools"));
    }
    if input.enable_prefix_for_ipv6_source_nat.as_deref() == Some("on") {
        return Err(unsupported("IPv6 prefixes for source NAT"));
    }
    let scheme = match input.scheme.as_deref() {
        None | Some("internet-facing") => Scheme::InternetFacing,
        Some("internal") => Scheme::Internal,
        Some(other) => {
            let text = format!("The scheme '{other}' is not valid");
            return Err(kinds::INVALID_SCHEME_EXCEPTION.error(text));
        }
    };
    Ok(Wish {
        name,
        scheme,
        subnets: nodes::read_subnets(input.subnets, input.subnet_mappings)?,
        security_groups: input.security_groups.unwrap_or_default(),
        tags: tag_list::read(input.tags)?,
    })
}

fn create(tx: &mut Tx<'_>, wish: Wish, moment: &Moment) -> Result<Shape, Failure> {
    let subnets = nodes::find_subnets(tx, &wish.subnets)?;
    let Some(vpc_id) = subnets.first().map(|subnet| subnet.vpc_id.clone()) else {
        return Err(invalid("Subnets must be specified").into());
    };
    let security_groups = nodes::find_groups(tx, &vpc_id, &wish.security_groups)?;
    if let Some(known) = tx.balancing_find_named::<LoadBalancer>(&wish.name)? {
        if is_same(&known, &wish, &subnets, &security_groups) {
            return see(tx, &known, &moment.scope);
        }
        let text = format!(
            "A load balancer with the same name '{}' exists, but with different settings",
            wish.name
        );
        return Err(kinds::DUPLICATE_LOAD_BALANCER_NAME_EXCEPTION
            .error(text)
            .into());
    }
    if tx.balancing_list::<LoadBalancer>()?.len() >= limits::LOAD_BALANCERS {
        let text = "You've reached the limit on the number of load balancers";
        return Err(kinds::TOO_MANY_LOAD_BALANCERS_EXCEPTION.error(text).into());
    }
    nodes::check_reachable(tx, wish.scheme, &vpc_id)?;
    let mut balancer = LoadBalancer {
        id: LoadBalancerId::from_random((moment.random)()),
        name: wish.name,
        scheme: wish.scheme,
        vpc_id,
        zones: Vec::new(),
        security_groups,
        attributes: BTreeMap::new(),
        created_at: moment.now,
        active_at: None,
        tags: wish.tags,
    };
    nodes::place(tx, &mut balancer, &subnets, moment)?;
    tx.balancing_put(&balancer)?;
    see(tx, &balancer, &moment.scope)
}

/// Whether a load balancer is as it is asked for, so that asking again makes no other.
fn is_same(
    known: &LoadBalancer,
    wish: &Wish,
    subnets: &[Subnet],
    groups: &[SecurityGroupId],
) -> bool {
    let known_subnets: BTreeSet<_> = known.zones.iter().map(|zone| &zone.subnet_id).collect();
    let known_groups: BTreeSet<_> = known.security_groups.iter().collect();
    known.scheme == wish.scheme
        && known_subnets == subnets.iter().map(|subnet| &subnet.id).collect()
        && known_groups == groups.iter().collect()
        && wish.tags.iter().all(|tag| known.tags.contains(tag))
}
