//! `DescribeCapacityReservation`: there are no reservations, a load balancer has what the host has.

use aws_api::elbv2::{DescribeCapacityReservationInput, DescribeCapacityReservationOutput};
use smithy::{Call, ServiceError};

use super::arns::LoadBalancerArn;
use super::{Elbv2Service, lookup};
use crate::context::scope;

pub(super) async fn run(
    service: &Elbv2Service,
    call: &Call,
    input: DescribeCapacityReservationInput,
) -> Result<DescribeCapacityReservationOutput, ServiceError> {
    let arn = input.load_balancer_arn.unwrap_or_default();
    let arn = LoadBalancerArn::parse(&arn, &scope(call))?;
    service
        .store
        .read(move |tx| lookup::load_balancer(tx, &arn))
        .await?;
    Ok(DescribeCapacityReservationOutput {
        capacity_reservation_state: Some(Vec::new()),
        ..DescribeCapacityReservationOutput::default()
    })
}
