//! Load balancers as the operations name and tell them.

use aws_api::elbv2::{LoadBalancer as Shape, LoadBalancerState};
use model::arn::Scope;
use model::balancing::{Listener, LoadBalancer, Scheme};
use smithy::ServiceError;
use store::Tx;

use super::errors::invalid;
use super::{arns, nodes};
use crate::context::timestamp;
use crate::error::Failure;

const NAME_LENGTH_MAX: usize = 32;

/// Checks the form of a new load balancer's name.
pub(super) fn check_name(name: &str) -> Result<(), ServiceError> {
    let refuse = |why: &str| Err(invalid(format!("The load balancer name '{name}' {why}")));
    let is_valid = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    if name.is_empty() {
        return Err(invalid("A load balancer name must be specified"));
    }
    if !name.bytes().all(is_valid) {
        return refuse(
            "can only contain characters that are alphanumeric characters and hyphens(-)",
        );
    }
    if name.len() > NAME_LENGTH_MAX {
        return refuse("cannot be longer than '32' characters");
    }
    if name.starts_with('-') || name.ends_with('-') {
        return refuse("cannot begin or end with a hyphen");
    }
    if name.starts_with("internal-") {
        return refuse("cannot begin with 'internal-'");
    }
    Ok(())
}

/// Tells a load balancer with what is known of its data plane.
pub(super) fn see(tx: &Tx<'_>, balancer: &LoadBalancer, scope: &Scope) -> Result<Shape, Failure> {
    let groups = balancer.security_groups.iter().map(ToString::to_string);
    Ok(Shape {
        load_balancer_arn: Some(arns::load_balancer(scope, balancer)),
        dns_name: Some(balancer.dns_name(&scope.region)),
        canonical_hosted_zone_id: hosted_zone(&scope.region).map(str::to_owned),
        created_time: Some(timestamp(balancer.created_at)),
        load_balancer_name: Some(balancer.name.clone()),
        scheme: Some(scheme_name(balancer.scheme).to_owned()),
        vpc_id: Some(balancer.vpc_id.to_string()),
        state: Some(state(tx, balancer)?),
        r#type: Some("application".to_owned()),
        availability_zones: Some(nodes::render(&balancer.zones)),
        security_groups: Some(groups.collect()),
        ip_address_type: Some("ipv4".to_owned()),
        ..Shape::default()
    })
}

fn scheme_name(scheme: Scheme) -> &'static str {
    match scheme {
        Scheme::InternetFacing => "internet-facing",
        Scheme::Internal => "internal",
    }
}

/// `provisioning` until the data plane has served, then `active`; `active_impaired` while it says
/// that it cannot serve a listener as it should, or does not come to serve what is wanted.
fn state(tx: &Tx<'_>, balancer: &LoadBalancer) -> Result<LoadBalancerState, Failure> {
    let problems = problems(tx, balancer)?;
    let code = match (balancer.active_at, problems.is_empty()) {
        (None, _) => "provisioning",
        (Some(_), true) => "active",
        (Some(_), false) => "active_impaired",
    };
    Ok(LoadBalancerState {
        code: Some(code.to_owned()),
        reason: (!problems.is_empty()).then(|| problems.join("; ")),
    })
}

/// Why the last plan is not served, and what the data plane reports of listeners that still exist.
fn problems(tx: &Tx<'_>, balancer: &LoadBalancer) -> Result<Vec<String>, Failure> {
    let Some(report) = tx.balancer_report_find(&balancer.id)? else {
        return Ok(Vec::new());
    };
    let failure = report.failure.into_iter();
    if report.listeners.is_empty() {
        return Ok(failure.collect());
    }
    let listeners = tx.balancing_list_of::<Listener>(balancer.id.as_str())?;
    let told = report.listeners.into_iter().filter_map(|one| {
        let listener = listeners.iter().find(|it| it.id == one.listener_id)?;
        Some(format!("port {}: {}", listener.port, one.problem))
    });
    Ok(failure.chain(told).collect())
}

/// The hosted zone of Elastic Load Balancing's names in a region, as Route 53's alias records name
/// it ("Elastic Load Balancing endpoints and quotas").
fn hosted_zone(region: &str) -> Option<&'static str> {
    Some(match region {
        "us-east-1" => "Z35SXDOTRQ7X7K",
        "us-east-2" => "Z3AADJGX6KTTL2",
        "us-west-1" => "Z368ELLRRE2KJ0",
        "us-west-2" => "Z1H1FL5HABSF5",
        "ca-central-1" => "ZQSVJUPU6J1EY",
        "eu-central-1" => "Z215JYRZR1TBD5",
        "eu-north-1" => "Z23TAZ6LKFMNIO",
        "eu-west-1" => "Z32O12XQLNTSW2",
        "eu-west-2" => "ZHURV8PSTC4K8",
        "eu-west-3" => "Z3Q77PNBQS71R4",
        "ap-northeast-1" => "Z14GRHDCWA56QT",
        "ap-northeast-2" => "ZWKZPGTI48KDX",
        "ap-south-1" => "ZP97RAFLXTNZK",
        "ap-southeast-1" => "Z1LMS91P8CMLE5",
        "ap-southeast-2" => "Z1GM3OXH4ZPM65",
        "sa-east-1" => "Z2P70J7HTTTPLU",
        _ => return None,
    })
}
