//! `ModifyCapacityReservation`: nothing can be reserved, and resetting leaves nothing reserved.

use aws_api::elbv2::{ModifyCapacityReservationInput, ModifyCapacityReservationOutput};
use smithy::{Call, ServiceError};

use super::arns::LoadBalancerArn;
use super::errors::{invalid, unsupported};
use super::{Elbv2Service, lookup};
use crate::context::scope;

pub(super) async fn run(
    service: &Elbv2Service,
    call: &Call,
    input: ModifyCapacityReservationInput,
) -> Result<ModifyCapacityReservationOutput, ServiceError> {
    let arn = input.load_balancer_arn.unwrap_or_default();
    let arn = LoadBalancerArn::parse(&arn, &scope(call))?;
    if input.minimum_load_balancer_capacity.is_some() {
        return Err(unsupported("Capacity reservations"));
    }
    if input.reset_capacity_reservation != Some(true) {
        return Err(invalid(
            "A minimum capacity, or that the reservation is reset, must be specified",
        ));
    }
    service
        .store
        .read(move |tx| lookup::load_balancer(tx, &arn))
        .await?;
    Ok(ModifyCapacityReservationOutput {
        capacity_reservation_state: Some(Vec::new()),
        ..ModifyCapacityReservationOutput::default()
    })
}
