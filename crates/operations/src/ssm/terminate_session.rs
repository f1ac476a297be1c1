//! `TerminateSession`.

use aws_api::ssm::{TerminateSessionInput, TerminateSessionOutput};
use smithy::{Call, ServiceError};

use super::SsmService;
use crate::error::Failure;

/// Asks for the end of a session; of one that is not known, or is over, nothing is left to do.
pub(super) async fn run(
    service: &SsmService,
    _: &Call,
    input: TerminateSessionInput,
) -> Result<TerminateSessionOutput, ServiceError> {
    let id = input.session_id.unwrap_or_default();
    let now = (service.clock)();
    service
        .store
        .write(move |tx| {
            if let Some(mut session) = tx.exec_session_find(&id)? {
                session.terminated_at.get_or_insert(now);
                session.token = None;
                if session.started_at.is_none() {
                    // There is no process, and there will be none.
                    session.ended_at.get_or_insert(now);
                }
                tx.exec_session_put(&session)?;
            }
            Ok::<_, Failure>(TerminateSessionOutput {
                session_id: Some(id),
            })
        })
        .await
        .map_err(ServiceError::from)
}
