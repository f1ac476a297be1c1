//! Questions of containers, between the shim's words and the engine's.

use engine::{TaskAnswer, TaskCall, TaskQuestion};
use model::{TaskId, UnixMillis};
use serde_json::{Value, json};
use tokio::sync::{mpsc, oneshot};

use crate::shim::protocol::{ControlAnswer, ControlCall};

/// Asks; `None` when there is nobody to answer.
pub(crate) async fn ask(
    calls: mpsc::Sender<TaskCall>,
    task_id: TaskId,
    call: ControlCall,
) -> Option<ControlAnswer> {
    let question = match call {
        ControlCall::GetTaskProtection => TaskQuestion::GetProtection,
        ControlCall::UpdateTaskProtection {
            enabled,
            expires_in_minutes,
        } => TaskQuestion::UpdateProtection {
            enabled,
            expires_in_minutes,
        },
    };
    let (answer, answered) = oneshot::channel();
    let call = TaskCall {
        task_id,
        question,
        answer,
    };
    calls.send(call).await.ok()?;
    Some(render(answered.await.ok()?))
}

/// As ECS's agent passes the answers of the API on.
fn render(answer: TaskAnswer) -> ControlAnswer {
    let (status, body) = match answer {
        TaskAnswer::Protection {
            task_arn,
            enabled,
            expires_at,
        } => {
            let protection = json!({
                "ProtectionEnabled": enabled,
                "ExpirationDate": expires_at.map_or(Value::Null, date),
                "TaskArn": task_arn,
            });
            (200, json!({ "protection": protection }))
        }
        TaskAnswer::Failure {
            arn,
            reason,
            detail,
        } => {
            let failure = json!({ "Arn": arn, "Detail": detail, "Reason": reason });
            (200, json!({ "failure": failure }))
        }
        TaskAnswer::Error {
            status,
            arn,
            code,
            message,
            request_id,
        } => {
            let mut body = json!({ "error": { "Arn": arn, "Code": code, "Message": message } });
            if let (Some(members), Some(id)) = (body.as_object_mut(), request_id) {
                members.insert("requestID".into(), id.into());
            }
            (status, body)
        }
    };
    ControlAnswer {
        status,
        body: body.to_string(),
    }
}

fn date(at: UnixMillis) -> Value {
    Value::String(crate::shim::rfc3339(u64::try_from(at.0).unwrap_or(0)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_have_the_forms_of_the_agent() {
        #[track_caller]
        fn check(answer: TaskAnswer, status: u16, body: &str) {
            let rendered = render(answer);
            assert_eq!((rendered.status, rendered.body.as_str()), (status, body));
        }
        check(
            TaskAnswer::Protection {
                task_arn: "arn:t".into(),
                enabled: true,
                expires_at: Some(UnixMillis(0)),
            },
            200,
            r#"{"protection":{"ExpirationDate":"1970-01-01T00:00:00Z","ProtectionEnabled":true,"TaskArn":"arn:t"}}"#,
        );
        check(
            TaskAnswer::Failure {
                arn: "arn:t".into(),
                reason: "TASK_NOT_VALID".into(),
                detail: None,
            },
            200,
            r#"{"failure":{"Arn":"arn:t","Detail":null,"Reason":"TASK_NOT_VALID"}}"#,
        );
        check(
            TaskAnswer::Error {
                status: 400,
                arn: "arn:t".into(),
                code: "ClusterNotFoundException".into(),
                message: "Cluster not found.".into(),
                request_id: Some("r-1".into()),
            },
            400,
            r#"{"error":{"Arn":"arn:t","Code":"ClusterNotFoundException","Message":"Cluster not found."},"requestID":"r-1"}"#,
        );
    }

    #[tokio::test]
    async fn nobody_answers_when_nobody_listens() {
        let (calls, asked) = mpsc::channel(1);
        drop(asked);
        let task = TaskId::from_random(1);
        let answer = ask(calls, task, ControlCall::GetTaskProtection).await;
        assert_eq!(answer, None);
    }
}
