//! `ResumeSession`.

use aws_api::ssm::{ResumeSessionInput, ResumeSessionOutput, errors};
use model::task::TaskStatus;
use smithy::{Call, ServiceError};

use super::SsmService;
use crate::error::Failure;
use crate::exec;

/// Gives out a new token, for a client whose connection broke. A session that is over has none:
/// the plugin says "timed out" then and leaves.
pub(super) async fn run(
    service: &SsmService,
    call: &Call,
    input: ResumeSessionInput,
) -> Result<ResumeSessionOutput, ServiceError> {
    let id = input.session_id.unwrap_or_default();
    let stream_url = exec::stream_url(&call.endpoint, &id);
    let (now, random) = ((service.clock)(), service.random);
    service
        .store
        .write(move |tx| {
            let mut session = tx.exec_session_find(&id)?.ok_or_else(|| {
                errors::DOES_NOT_EXIST_EXCEPTION.error(format!("Session {id} does not exist"))
            })?;
            let task = tx.task_find(&session.task_id)?;
            let is_over = session.ended_at.is_some()
                || session.terminated_at.is_some()
                || task.is_none_or(|row| row.observation.status == TaskStatus::Stopped);
            let session_id = Some(session.id.clone());
            if is_over {
                return Ok::<_, Failure>(ResumeSessionOutput {
                    session_id,
                    ..ResumeSessionOutput::default()
                });
            }
            let (value, token) = exec::new_token(now, random);
            session.token = Some(token);
            tx.exec_session_put(&session)?;
            Ok(ResumeSessionOutput {
                session_id,
                token_value: Some(value),
                stream_url: Some(stream_url),
            })
        })
        .await
        .map_err(ServiceError::from)
}
