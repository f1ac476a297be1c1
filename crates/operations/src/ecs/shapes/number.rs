//! Numbers: AWS's shapes have signed ones where the model has none below zero.

use smithy::ServiceError;

use crate::ecs::errors::client;

/// A number that may not be negative; `member` is for the error.
pub(in crate::ecs) fn unsigned(
    value: Option<i32>,
    member: &str,
) -> Result<Option<u32>, ServiceError> {
    value
        .map(|value| {
            u32::try_from(value).map_err(|_| {
                client(format!(
                    "Invalid '{member}' setting. It must not be negative."
                ))
            })
        })
        .transpose()
}

/// A port.
pub(in crate::ecs) fn port(value: Option<i32>, member: &str) -> Result<Option<u16>, ServiceError> {
    value
        .map(|value| {
            u16::try_from(value).map_err(|_| {
                client(format!(
                    "Invalid '{member}' setting. Ports are between 1 and 65535."
                ))
            })
        })
        .transpose()
}
