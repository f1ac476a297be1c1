//! What lies between reading an input and running the operation.

use smithy::{Call, Gate, Operation, Service, ServiceError, WriteShape};

use super::Authorizer;
use crate::constraint;

/// The model's limits first, then authorisation: AWS, too, answers a malformed request as such
/// whoever sends it, and policies look at values that have passed the limits. This is the only
/// place that authorises calls.
pub(super) struct Checks<'a> {
    pub(super) authorizer: &'a dyn Authorizer,
}

impl Gate for Checks<'_> {
    fn admit(
        &self,
        call: &Call,
        service: &'static Service,
        operation: &'static Operation,
        input: &dyn WriteShape,
    ) -> Result<(), ServiceError> {
        constraint::check(service, input)?;
        self.authorizer.authorize(call, service, operation, input)
    }
}
