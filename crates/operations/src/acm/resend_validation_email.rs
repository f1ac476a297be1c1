//! `ResendValidationEmail`: no certificate here waits for an email.

use aws_api::acm::errors::INVALID_STATE_EXCEPTION;
use aws_api::acm::{ResendValidationEmailInput, ResendValidationEmailOutput};
use smithy::{Call, ServiceError};

use super::{AcmService, lookup};
use crate::context::scope;

pub(super) async fn run(
    service: &AcmService,
    call: &Call,
    input: ResendValidationEmailInput,
) -> Result<ResendValidationEmailOutput, ServiceError> {
    let id = lookup::certificate_id(call, input.certificate_arn)?;
    let arn = scope(call).certificate(&id);
    let found = arn.clone();
    service
        .store
        .read(move |tx| lookup::find(tx, &id, &found))
        .await?;
    Err(INVALID_STATE_EXCEPTION.error(format!(
        "Certificate {arn} is not pending validation by email."
    )))
}
