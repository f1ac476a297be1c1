//! The credentials of a task's role.
//!
//! The one place where they will come in: there are no roles yet, so no task has any, and no
//! container is told a path to ask for them (`AWS_CONTAINER_CREDENTIALS_RELATIVE_URI`), because an
//! SDK that finds one insists on getting credentials there.

use serde_json::json;

use super::answer::Answer;

/// Answers a request for the credentials called `id`.
pub(super) fn answer(id: &str) -> Answer {
    if id.is_empty() {
        return refusal("NoIdInRequest", "No Credential ID in the request");
    }
    refusal("InvalidIdInRequest", "Credentials not found")
}

/// As ECS's agent puts it, which writes the status into the document, too.
fn refusal(code: &str, message: &str) -> Answer {
    let message = format!("CredentialsV2Request: {message}");
    Answer::json(
        400,
        &json!({ "code": code, "message": message, "HTTPErrorCode": 400 }),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_has_credentials_yet() {
        #[track_caller]
        fn check(id: &str, expected: &str) {
            let answer = answer(id);
            assert_eq!(answer.status, 400);
            assert_eq!(String::from_utf8(answer.body).unwrap(), expected);
        }
        check(
            "0a",
            r#"{"HTTPErrorCode":400,"code":"InvalidIdInRequest","message":"CredentialsV2Request: Credentials not found"}"#,
        );
        check(
            "",
            r#"{"HTTPErrorCode":400,"code":"NoIdInRequest","message":"CredentialsV2Request: No Credential ID in the request"}"#,
        );
    }
}
