//! `RegisterTargets`: all of them, or none. A target that is draining becomes a new one.

use aws_api::elbv2::{RegisterTargetsInput, RegisterTargetsOutput, errors as kinds};
use model::UnixMillis;
use model::balancing::{Target, TargetGroup};
use model::network::{Subnet, Vpc};
use smithy::{Call, ServiceError};
use store::{BalancingNoun, Tx};

use super::arns::TargetGroupArn;
use super::errors::invalid;
use super::targets::{self, ALL_ZONES, NamedTarget};
use super::{Elbv2Service, limits, lookup, usage};
use crate::context::scope;
use crate::error::Failure;

pub(super) async fn run(
    service: &Elbv2Service,
    call: &Call,
    input: RegisterTargetsInput,
) -> Result<RegisterTargetsOutput, ServiceError> {
    let arn = input.target_group_arn.unwrap_or_default();
    let arn = TargetGroupArn::parse(&arn, &scope(call))?;
    let named = targets::read_some(input.targets)?;
    let now = (service.clock)();
    service
        .store
        .write(move |tx| register(tx, &arn, &named, now))
        .await?;
    Ok(RegisterTargetsOutput {})
}

fn register(
    tx: &mut Tx<'_>,
    arn: &TargetGroupArn,
    named: &[NamedTarget],
    now: UnixMillis,
) -> Result<(), Failure> {
    let group = lookup::target_group(tx, arn)?;
    let place = Place::of(tx, &group)?;
    for one in named {
        let target = Target {
            target_group_id: group.id.clone(),
            address: one.address,
            port: one.port(&group),
            availability_zone: place.zone(one)?,
            registered_at: now,
            deregistered_at: None,
        };
        let known = tx.balancing_find::<Target>(&target.id())?;
        if known.is_none_or(|known| known.deregistered_at.is_some()) {
            tx.balancing_put(&target)?;
        }
    }
    let targets = tx.balancing_list_of::<Target>(group.id.as_str())?;
    if targets.len() > limits::TARGETS_PER_TARGET_GROUP {
        let text = "You've reached the limit on the number of targets per target group";
        return Err(kinds::TOO_MANY_TARGETS_EXCEPTION.error(text).into());
    }
    usage::check_target_quota(tx, &group.id)
}

/// What a target's address is measured by.
struct Place {
    /// `None` once it is deleted: then nothing is inside of it.
    vpc: Option<Vpc>,
    subnets: Vec<Subnet>,
}

impl Place {
    fn of(tx: &Tx<'_>, group: &TargetGroup) -> Result<Self, Failure> {
        let mut subnets = tx.subnet_list()?;
        subnets.retain(|subnet| subnet.vpc_id == group.vpc_id);
        Ok(Self {
            vpc: tx.vpc_find(&group.vpc_id)?,
            subnets,
        })
    }

    /// The target's zone, which follows from its address when that is in a subnet of the VPC.
    fn zone(&self, target: &NamedTarget) -> Result<Option<String>, ServiceError> {
        let NamedTarget {
            address,
            availability_zone: given,
            ..
        } = target;
        let subnet = self.subnets.iter().find(|one| one.cidr.contains(*address));
        if let Some(subnet) = subnet {
            let zone = &subnet.availability_zone;
            return match given {
                Some(other) if other != zone => Err(invalid(format!(
                    "The IP address '{address}' is within the VPC, and cannot have its \
                     Availability Zone overridden to '{other}' from '{zone}'"
                ))),
                _ => Ok(Some(zone.clone())),
            };
        }
        if !targets::is_private(*address) && !self.is_in_vpc(target) {
            return Err(invalid(format!(
                "The IP address '{address}' is not valid: it must be within the VPC, or within \
                 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16 or 100.64.0.0/10"
            )));
        }
        match given.as_deref() {
            Some(ALL_ZONES) => Ok(None),
            Some(_) => Err(invalid(format!(
                "You must specify a valid Availability Zone or select 'all' for all enabled \
                 Availability zones, since the IP address '{address}' is outside the VPC"
            ))),
            None => Err(invalid(format!(
                "The Availability Zone is required for IP address '{address}' because it is not \
                 in the VPC"
            ))),
        }
    }

    fn is_in_vpc(&self, target: &NamedTarget) -> bool {
        let mut ranges = self.vpc.iter().flat_map(Vpc::cidrs);
        ranges.any(|range| range.contains(target.address))
    }
}
