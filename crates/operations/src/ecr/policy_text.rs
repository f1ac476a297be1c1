//! The policy documents of repositories and registries, as far as ECR looks into them when they are
//! put. What they allow is decided elsewhere.

use serde_json::{Map, Value};

/// What a policy is attached to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Attached {
    Repository,
    Registry,
}

const STATEMENTS_MAX: usize = 100;

/// Whether a text is a policy document that can be attached.
pub(super) fn is_valid(text: &str, attached: Attached) -> bool {
    let Ok(Value::Object(policy)) = serde_json::from_str(text) else {
        return false;
    };
    let known = |name: &String| matches!(name.as_str(), "Version" | "Id" | "Statement");
    let version = policy.get("Version");
    let version =
        version.is_none_or(|version| matches!(version.as_str(), Some("2008-10-17" | "2012-10-17")));
    let statements = match policy.get("Statement") {
        Some(Value::Array(statements)) => statements.as_slice(),
        Some(single @ Value::Object(_)) => std::slice::from_ref(single),
        _ => return false,
    };
    version
        && policy.keys().all(known)
        && (1..=STATEMENTS_MAX).contains(&statements.len())
        && statements.iter().all(|one| is_statement(one, attached))
}

fn is_statement(statement: &Value, attached: Attached) -> bool {
    const KNOWN: [&str; 9] = [
        "Sid",
        "Effect",
        "Principal",
        "NotPrincipal",
        "Action",
        "NotAction",
        "Resource",
        "NotResource",
        "Condition",
    ];
    let Value::Object(statement) = statement else {
        return false;
    };
    let effect = statement.get("Effect").and_then(Value::as_str);
    let actions = one_of(statement, "Action", "NotAction").and_then(strings);
    let fits = |action: &str| match attached {
        Attached::Repository => action == "*" || is_ecr(action),
        // A registry's policy speaks of what comes from other accounts.
        Attached::Registry => is_ecr(action),
    };
    let resource = match attached {
        Attached::Repository => true,
        Attached::Registry => one_of(statement, "Resource", "NotResource")
            .and_then(strings)
            .is_some(),
    };
    matches!(effect, Some("Allow" | "Deny"))
        && statement.keys().all(|name| KNOWN.contains(&name.as_str()))
        && one_of(statement, "Principal", "NotPrincipal").is_some_and(is_principal)
        && actions.is_some_and(|actions| !actions.is_empty() && actions.into_iter().all(fits))
        && resource
        && statement.get("Condition").is_none_or(Value::is_object)
}

/// The value of the one of two members that is there.
fn one_of<'a>(statement: &'a Map<String, Value>, one: &str, other: &str) -> Option<&'a Value> {
    match (statement.get(one), statement.get(other)) {
        (Some(value), None) | (None, Some(value)) => Some(value),
        _ => None,
    }
}

fn is_ecr(action: &str) -> bool {
    let (service, name) = action.split_once(':').unwrap_or_default();
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'*' || byte == b'?';
    service.eq_ignore_ascii_case("ecr") && !name.is_empty() && name.bytes().all(fits)
}

/// `*`, or kinds of principals with one name or several.
fn is_principal(principal: &Value) -> bool {
    match principal {
        Value::String(anyone) => anyone == "*",
        Value::Object(kinds) => {
            let known =
                |kind: &str| matches!(kind, "AWS" | "Service" | "Federated" | "CanonicalUser");
            let mut kinds = kinds.iter().peekable();
            kinds.peek().is_some()
                && kinds.all(|(kind, names)| {
                    known(kind) && strings(names).is_some_and(|names| !names.is_empty())
                })
        }
        _ => false,
    }
}

/// One string, or a list of them.
fn strings(value: &Value) -> Option<Vec<&str>> {
    match value {
        Value::String(one) => Some(vec![one]),
        Value::Array(many) => many.iter().map(Value::as_str).collect(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const GOOD: &str = r#"{"Version":"2008-10-17","Statement":[{"Sid":"pull","Effect":"Allow",
        "Principal":{"AWS":["arn:aws:iam::123456789012:root"],"Service":"codebuild.amazonaws.com"},
        "Action":["ecr:BatchGetImage","ecr:Get*"],"Condition":{"StringEquals":{"a":"b"}}}]}"#;

    #[test]
    fn policies_are_recognised() {
        let check = |text: &str, expected| {
            assert_eq!(is_valid(text, Attached::Repository), expected, "{text}");
        };
        check(GOOD, true);
        check(
            r#"{"Statement":{"Effect":"Deny","Principal":"*","Action":"ecr:*"}}"#,
            true,
        );
        for bad in [
            "",
            "[]",
            "{}",
            r#"{"Statement":[]}"#,
            r#"{"Version":"2020-01-01","Statement":{"Effect":"Deny","Principal":"*","Action":"ecr:*"}}"#,
            r#"{"Statement":{"Effect":"Maybe","Principal":"*","Action":"ecr:*"}}"#,
            r#"{"Statement":{"Effect":"Deny","Action":"ecr:*"}}"#,
            r#"{"Statement":{"Effect":"Deny","Principal":"me","Action":"ecr:*"}}"#,
            r#"{"Statement":{"Effect":"Deny","Principal":{},"Action":"ecr:*"}}"#,
            r#"{"Statement":{"Effect":"Deny","Principal":"*","Action":"s3:*"}}"#,
            r#"{"Statement":{"Effect":"Deny","Principal":"*","Action":[]}}"#,
            r#"{"Statement":{"Effect":"Deny","Principal":"*","Action":"ecr:*","NotAction":"ecr:*"}}"#,
            r#"{"Statement":{"Effect":"Deny","Principal":"*","Action":"ecr:*","Other":1}}"#,
        ] {
            check(bad, false);
        }
    }

    #[test]
    fn registry_policies_name_resources() {
        let statement =
            r#""Effect":"Allow","Principal":{"AWS":"123456789012"},"Action":"ecr:ReplicateImage""#;
        let without = format!(r#"{{"Statement":[{{{statement}}}]}}"#);
        let with = format!(r#"{{"Statement":[{{{statement},"Resource":"*"}}]}}"#);
        assert!(!is_valid(&without, Attached::Registry));
        assert!(is_valid(&with, Attached::Registry));
    }

    proptest! {
        #[test]
        fn no_text_is_too_odd(text in ".{0,200}", cut in 0..GOOD.len(), put in ".{0,3}") {
            is_valid(&text, Attached::Repository);
            let odd = format!("{}{put}{}", &GOOD[..cut], &GOOD[cut..]);
            is_valid(&odd, Attached::Registry);
        }
    }
}
