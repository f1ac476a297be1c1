//! `DescribeTargetHealth`: what is registered, with what the data planes of the load balancers that
//! use the target group report.

use std::net::Ipv4Addr;

use aws_api::elbv2::{
    DescribeTargetHealthInput, DescribeTargetHealthOutput, TargetDescription,
    TargetHealth as Shape, TargetHealthDescription,
};
use model::balancing::{
    BalancerReport, LoadBalancer, Target, TargetGroup, TargetHealth, TargetHealthReason,
    TargetState,
};
use smithy::{Call, ServiceError};
use store::Tx;

use super::arns::TargetGroupArn;
use super::target_group::Users;
use super::targets::{self, ALL_ZONES, NamedTarget};
use super::{Elbv2Service, lookup};
use crate::context::scope;
use crate::error::Failure;

pub(super) async fn run(
    service: &Elbv2Service,
    call: &Call,
    input: DescribeTargetHealthInput,
) -> Result<DescribeTargetHealthOutput, ServiceError> {
    let arn = input.target_group_arn.unwrap_or_default();
    let arn = TargetGroupArn::parse(&arn, &scope(call))?;
    let named = targets::read(input.targets)?;
    let found = service
        .store
        .read(move |tx| describe(tx, &arn, &named))
        .await?;
    Ok(DescribeTargetHealthOutput {
        target_health_descriptions: Some(found),
    })
}

fn describe(
    tx: &Tx<'_>,
    arn: &TargetGroupArn,
    named: &[NamedTarget],
) -> Result<Vec<TargetHealthDescription>, Failure> {
    let group = lookup::target_group(tx, arn)?;
    let registered = tx.balancing_list_of::<Target>(group.id.as_str())?;
    let view = View::read(tx, group)?;
    if named.is_empty() {
        return Ok(registered.iter().map(|one| view.registered(one)).collect());
    }
    let of_name = |one: &NamedTarget| {
        let port = one.port(&view.group);
        let is_it = |target: &&Target| target.address == one.address && target.port == port;
        match registered.iter().find(is_it) {
            Some(target) => view.registered(target),
            None => view.not_registered(one.address, port),
        }
    };
    Ok(named.iter().map(of_name).collect())
}

/// What the health of a group's targets follows from.
struct View {
    group: TargetGroup,
    /// The load balancers that use the group.
    balancers: Vec<LoadBalancer>,
    /// Of this group's targets, by every load balancer that reported.
    reported: Vec<TargetHealth>,
}

/// State, reason code and description.
type Told = (&'static str, Option<&'static str>, Option<String>);

impl View {
    fn read(tx: &Tx<'_>, group: TargetGroup) -> Result<Self, Failure> {
        let balancers = Users::read(tx)?.of(tx, &group.id)?;
        let mut reported = Vec::new();
        for balancer in &balancers {
            let report: Option<BalancerReport> = tx.balancer_report_find(&balancer.id)?;
            let of_targets = report.into_iter().flat_map(|report| report.targets);
            reported.extend(of_targets.filter(|one| one.target_group_id == group.id));
        }
        Ok(Self {
            group,
            balancers,
            reported,
        })
    }

    fn registered(&self, target: &Target) -> TargetHealthDescription {
        let zone = target.availability_zone.as_deref().unwrap_or(ALL_ZONES);
        let port = self.group.health_check.port.unwrap_or(target.port);
        TargetHealthDescription {
            target: Some(TargetDescription {
                availability_zone: Some(zone.to_owned()),
                ..described(target.address, target.port)
            }),
            health_check_port: Some(port.to_string()),
            target_health: Some(shape(self.told(target))),
            ..TargetHealthDescription::default()
        }
    }

    fn not_registered(&self, address: Ipv4Addr, port: u16) -> TargetHealthDescription {
        let check_port = self.group.health_check.port.unwrap_or(port);
        TargetHealthDescription {
            target: Some(described(address, port)),
            health_check_port: Some(check_port.to_string()),
            target_health: Some(shape((
                "unused",
                Some("Target.NotRegistered"),
                Some("Target is not registered to the target group".to_owned()),
            ))),
            ..TargetHealthDescription::default()
        }
    }

    fn told(&self, target: &Target) -> Told {
        if target.deregistered_at.is_some() {
            return told(
                TargetState::Draining,
                Some(&TargetHealthReason::DeregistrationInProgress),
            );
        }
        let unused = |why: &str| ("unused", Some("Target.NotInUse"), Some(why.to_owned()));
        if self.balancers.is_empty() {
            return unused(
                "Target group is not configured to receive traffic from the load balancer",
            );
        }
        if !self.is_zone_enabled(target) {
            return unused(
                "Target is in an Availability Zone that is not enabled for the load balancer",
            );
        }
        match self.reported.iter().find(|one| one.is_of(target)) {
            Some(health) => told(health.state, health.reason.as_ref()),
            None => told(
                TargetState::Initial,
                Some(&TargetHealthReason::RegistrationInProgress),
            ),
        }
    }

    fn is_zone_enabled(&self, target: &Target) -> bool {
        let Some(zone) = &target.availability_zone else {
            return true;
        };
        let mut zones = self.balancers.iter().flat_map(|balancer| &balancer.zones);
        zones.any(|one| one.availability_zone == *zone)
    }
}

fn described(address: Ipv4Addr, port: u16) -> TargetDescription {
    TargetDescription {
        id: Some(address.to_string()),
        port: Some(port.into()),
        ..TargetDescription::default()
    }
}

fn shape((state, reason, description): Told) -> Shape {
    Shape {
        state: Some(state.to_owned()),
        reason: reason.map(str::to_owned),
        description,
    }
}

fn told(state: TargetState, reason: Option<&TargetHealthReason>) -> Told {
    let state = state.as_str();
    match reason {
        Some(reason) => {
            let (code, description) = reason.words();
            (state, Some(code), Some(description))
        }
        None => (state, None, None),
    }
}
