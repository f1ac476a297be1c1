//! `$ECS_AGENT_URI/task-protection/v1/state`: asks for, or changes, whether scale-in may end the
//! task. What the control plane makes of it is not decided here.

use serde_json::{Map, Value, json};

use super::super::control_call::{ControlAnswer, ControlCall};
use super::answer::{Answer, Outcome, View};

/// Answers what needs no control plane: mistakes, above all.
pub(super) fn answer(method: &str, id: &str, body: &[u8], view: View<'_>) -> Outcome {
    match method {
        "GET" => admit(id, view, |_| Ok(ControlCall::GetTaskProtection)),
        "PUT" => match decode(body) {
            Some(update) => admit(id, view, |arn| update.complete(arn)),
            None => Outcome::Answer(error(
                400,
                "",
                "InvalidParameterException",
                "UpdateTaskProtection: failed to decode request",
            )),
        },
        _ => Outcome::Answer(Answer::text(405, "")),
    }
}

/// What came back from the control plane.
pub(super) fn answered(answer: ControlAnswer) -> Answer {
    Answer {
        status: answer.status,
        content_type: "application/json",
        body: answer.body.into_bytes(),
    }
}

/// The control plane does not run.
pub(super) fn unreachable(view: View<'_>) -> Answer {
    error(
        503,
        &view.metadata.task_arn,
        "RequestError",
        "The control plane of Neargate is not running: task protection can be neither read nor \
         changed until it is",
    )
}

/// It runs, but has not answered.
pub(super) fn timed_out(view: View<'_>) -> Answer {
    error(
        504,
        &view.metadata.task_arn,
        "RequestCanceled",
        "Timed out calling Amazon ECS Task Protection API",
    )
}

/// The body of a PUT.
#[derive(Debug, Default)]
struct Update {
    enabled: Option<bool>,
    expires_in_minutes: Option<i64>,
}

impl Update {
    fn complete(self, arn: &str) -> Result<ControlCall, Answer> {
        let Some(enabled) = self.enabled else {
            return Err(error(
                400,
                arn,
                "InvalidParameterException",
                "Invalid request: does not contain 'ProtectionEnabled' field",
            ));
        };
        Ok(ControlCall::UpdateTaskProtection {
            enabled,
            expires_in_minutes: self.expires_in_minutes,
        })
    }
}

/// The checks that every request has to pass, in the order of ECS's agent.
fn admit(
    id: &str,
    view: View<'_>,
    call: impl FnOnce(&str) -> Result<ControlCall, Answer>,
) -> Outcome {
    if !view.metadata.containers.iter().any(|one| one.id == id) {
        return Outcome::Answer(error(
            404,
            "",
            "ResourceNotFoundException",
            "Failed to find a task for the request",
        ));
    }
    let arn = &view.metadata.task_arn;
    match call(arn) {
        Err(answer) => Outcome::Answer(answer),
        Ok(_) if !view.metadata.has_task_role => Outcome::Answer(error(
            403,
            arn,
            "AccessDeniedException",
            "Invalid Request: no task IAM role credentials available for task",
        )),
        Ok(call) => Outcome::Ask(call),
    }
}

/// As Go reads it: the case of names does not matter, unknown names are mistakes, null is nothing.
fn decode(body: &[u8]) -> Option<Update> {
    let members: Map<String, Value> = serde_json::from_slice(body).ok()?;
    let mut update = Update::default();
    for (name, value) in members {
        match (name.to_ascii_lowercase().as_str(), value) {
            ("protectionenabled" | "expiresinminutes", Value::Null) => {}
            ("protectionenabled", Value::Bool(enabled)) => update.enabled = Some(enabled),
            ("expiresinminutes", Value::Number(number)) => {
                update.expires_in_minutes = Some(number.as_i64()?);
            }
            _ => return None,
        }
    }
    Some(update)
}

fn error(status: u16, arn: &str, code: &str, message: &str) -> Answer {
    let mut error = json!({ "Code": code, "Message": message });
    if let Some(members) = error.as_object_mut().filter(|_| !arn.is_empty()) {
        members.insert("Arn".into(), arn.into());
    }
    Answer::json(status, &json!({ "error": error }))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::super::protocol::ShimState;
    use super::super::super::task_metadata::{ContainerMetadata, TaskMetadata};
    use super::*;

    fn ask(method: &str, id: &str, body: &str, has_task_role: bool) -> Outcome {
        let metadata = TaskMetadata {
            task_arn: "arn:task".into(),
            has_task_role,
            containers: vec![ContainerMetadata {
                id: "c-1".into(),
                ..ContainerMetadata::default()
            }],
            ..TaskMetadata::default()
        };
        let view = View {
            metadata: &metadata,
            state: &ShimState::default(),
            storage: None,
        };
        answer(method, id, body.as_bytes(), view)
    }

    #[test]
    fn requests_are_checked_before_anyone_is_asked() {
        #[track_caller]
        fn check(
            method: &str,
            id: &str,
            body: &str,
            role: bool,
            expected: Result<ControlCall, &str>,
        ) {
            match (ask(method, id, body, role), expected) {
                (Outcome::Ask(call), Ok(expected)) => assert_eq!(call, expected),
                (Outcome::Answer(answer), Err(expected)) => {
                    let body = String::from_utf8(answer.body).unwrap();
                    assert_eq!(format!("{} {body}", answer.status), expected);
                }
                (outcome, _) => panic!("{outcome:?}"),
            }
        }
        let update = |enabled, expires_in_minutes| {
            Ok(ControlCall::UpdateTaskProtection {
                enabled,
                expires_in_minutes,
            })
        };
        check("GET", "c-1", "", true, Ok(ControlCall::GetTaskProtection));
        check(
            "PUT",
            "c-1",
            r#"{"ProtectionEnabled":true}"#,
            true,
            update(true, None),
        );
        let given = r#"{"protectionEnabled":false,"ExpiresInMinutes":60}"#;
        check("PUT", "c-1", given, true, update(false, Some(60)));
        let decode = r#"400 {"error":{"Code":"InvalidParameterException","Message":"UpdateTaskProtection: failed to decode request"}}"#;
        for bad in ["", "[]", r#"{"x":1}"#, r#"{"ProtectionEnabled":"yes"}"#] {
            check("PUT", "c-1", bad, true, Err(decode));
        }
        check(
            "PUT",
            "c-1",
            "{}",
            false,
            Err(
                r#"400 {"error":{"Arn":"arn:task","Code":"InvalidParameterException","Message":"Invalid request: does not contain 'ProtectionEnabled' field"}}"#,
            ),
        );
        check(
            "GET",
            "c-1",
            "",
            false,
            Err(
                r#"403 {"error":{"Arn":"arn:task","Code":"AccessDeniedException","Message":"Invalid Request: no task IAM role credentials available for task"}}"#,
            ),
        );
        check(
            "GET",
            "c-2",
            "",
            true,
            Err(
                r#"404 {"error":{"Code":"ResourceNotFoundException","Message":"Failed to find a task for the request"}}"#,
            ),
        );
        check("POST", "c-1", "", true, Err("405 "));
    }

    proptest! {
        #[test]
        fn no_body_panics(body in proptest::collection::vec(any::<u8>(), 0..200)) {
            let _ = decode(&body);
        }
    }
}
