//! What of a shape may be printed.

use std::fmt::Debug;

use aws_api::{ecs, logs, secretsmanager};

#[test]
fn debug_shows_what_is_present_and_hides_what_is_secret() {
    let text = |text: &str| Some(text.to_owned());
    let secret = secretsmanager::CreateSecretInput {
        name: text("db"),
        secret_string: text("hunter2"),
        secret_binary: Some(b"hunter2".to_vec()),
        ..Default::default()
    };
    check(
        &secret,
        r#"CreateSecretRequest {Name: "db", SecretBinary: ***, SecretString: ***}"#,
    );
    let container = ecs::ContainerDefinition {
        name: text("app"),
        environment: Some(vec![ecs::KeyValuePair {
            name: text("PASSWORD"),
            value: text("hunter2"),
        }]),
        command: Some(Vec::new()),
        essential: Some(true),
        ..Default::default()
    };
    check(
        &container,
        r#"ContainerDefinition {name: "app", essential: true, command: [], environment: ***}"#,
    );
    let group = logs::CreateLogGroupInput {
        tags: Some([("a".to_owned(), "b\n".to_owned())].into()),
        ..Default::default()
    };
    check(&group, r#"CreateLogGroupRequest {tags: {"a": "b\n"}}"#);
    check(
        &logs::CreateLogGroupOutput::default(),
        "CreateLogGroupOutput {}",
    );
}

fn check(shape: &dyn Debug, expected: &str) {
    assert_eq!(format!("{shape:?}"), expected);
}
