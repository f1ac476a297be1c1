//! Lifecycle policy documents: JSON to rules, with the errors that ECR answers.
//!
//! What moves images to ECR's archive (`transition`, `sinceImagePulled`, `sinceImageTransitioned`)
//! is refused by name: there is no archive here.

use std::fmt::Display;

use model::ecr::lifecycle::{ImageExpiry, LifecyclePolicy, LifecycleRule, TagSelection};
use rules::ecr::lifecycle::policy;
use serde_json::{Map, Value};
use smithy::ServiceError;

use super::errors::{invalid, unsupported};

const LENGTH: std::ops::RangeInclusive<usize> = 100..=30720;
const MEMBER: &str = "LifecyclePolicyText";

/// Reads and checks a document.
pub(super) fn parse(text: &str) -> Result<LifecyclePolicy, ServiceError> {
    if !LENGTH.contains(&text.chars().count()) {
        return Err(invalid(
            "lifecyclePolicyText",
            format!(
                "Member must have length between {} and {}, both inclusive",
                LENGTH.start(),
                LENGTH.end()
            ),
        ));
    }
    let Ok(Value::Object(document)) = serde_json::from_str(text) else {
        return Err(failed("Could not map policyString into LifecyclePolicy."));
    };
    members(&document, &["rules"], &[])?;
    let Some(Value::Array(rules)) = document.get("rules") else {
        return Err(bad_type("array"));
    };
    let rules: Vec<LifecycleRule> = rules.iter().map(rule).collect::<Result<_, _>>()?;
    policy(rules).map_err(failed)
}

fn rule(rule: &Value) -> Result<LifecycleRule, ServiceError> {
    let rule = object(rule)?;
    members(
        rule,
        &["action", "rulePriority", "selection"],
        &["description"],
    )?;
    if rule
        .get("description")
        .is_some_and(|text| !text.is_string())
    {
        return Err(bad_type("string"));
    }
    action(member(rule, "action"))?;
    let selection = object(member(rule, "selection"))?;
    Ok(LifecycleRule {
        priority: positive(member(rule, "rulePriority"))?,
        expiry: expiry(selection)?,
        selection: tags(selection)?,
    })
}

fn action(action: &Value) -> Result<(), ServiceError> {
    let action = object(action)?;
    match one_of(action, "type", &["expire", "transition"])? {
        "expire" => members(action, &["type"], &[]),
        _ => Err(unsupported(
            "the lifecycle action 'transition'",
            "there is no archive storage class",
        )),
    }
}

fn expiry(selection: &Map<String, Value>) -> Result<ImageExpiry, ServiceError> {
    const TYPES: [&str; 4] = [
        "imageCountMoreThan",
        "sinceImagePulled",
        "sinceImagePushed",
        "sinceImageTransitioned",
    ];
    const KNOWN: [&str; 4] = [
        "countUnit",
        "storageClass",
        "tagPatternList",
        "tagPrefixList",
    ];
    members(
        selection,
        &["countNumber", "countType", "tagStatus"],
        &KNOWN,
    )?;
    let count_type = one_of(selection, "countType", &TYPES)?;
    if selection.contains_key("storageClass")
        && one_of(selection, "storageClass", &["archive", "standard"])? != "standard"
    {
        return Err(unsupported(
            "the storageClass 'archive'",
            "there is no archive storage class",
        ));
    }
    let number = positive(member(selection, "countNumber"))?;
    let unit = selection.get("countUnit");
    match (count_type, unit.map(|unit| unit.as_str())) {
        ("imageCountMoreThan", None) => Ok(ImageExpiry::CountMoreThan(number)),
        ("imageCountMoreThan", Some(_)) => Err(failed(
            "countUnit must not be specified when countType=imageCountMoreThan.",
        )),
        ("sinceImagePushed", Some(Some("days"))) => Ok(ImageExpiry::DaysSincePushed(number)),
        ("sinceImagePushed", None) => Err(failed(
            "Must specify countUnit when countType=sinceImagePushed.",
        )),
        ("sinceImagePushed", Some(_)) => {
            Err(not_in_enum(member(selection, "countUnit"), &["days"]))
        }
        (other, _) => Err(unsupported(
            &format!("the countType '{other}'"),
            "it belongs to the archive storage class, which is not there",
        )),
    }
}

fn tags(selection: &Map<String, Value>) -> Result<TagSelection, ServiceError> {
    let status = one_of(selection, "tagStatus", &["any", "tagged", "untagged"])?;
    let prefixes = selection.get("tagPrefixList").map(strings).transpose()?;
    let patterns = selection.get("tagPatternList").map(strings).transpose()?;
    match (status, prefixes, patterns) {
        ("tagged", Some(prefixes), None) => Ok(TagSelection::Prefixes(prefixes)),
        ("tagged", None, Some(patterns)) => Ok(TagSelection::Patterns(patterns)),
        ("tagged", None, None) => Err(failed(
            "Must specify tagPrefixList or tagPatternList when tagStatus=TAGGED.",
        )),
        ("tagged", Some(_), Some(_)) => Err(failed(
            "Must specify either tagPrefixList or tagPatternList, not both.",
        )),
        ("any", None, None) => Ok(TagSelection::Any),
        ("untagged", None, None) => Ok(TagSelection::Untagged),
        (status, _, _) => Err(failed(format!(
            "tagPrefixList and tagPatternList must not be specified when tagStatus={}.",
            status.to_ascii_uppercase()
        ))),
    }
}

/// All of `required` has to be there, and nothing else but `optional`.
fn members(
    object: &Map<String, Value>,
    required: &[&str],
    optional: &[&str],
) -> Result<(), ServiceError> {
    let missing: Vec<&&str> = required
        .iter()
        .filter(|name| !object.contains_key(**name))
        .collect();
    if !missing.is_empty() {
        return Err(failed(format!(
            "object has missing required properties ([{}])",
            quoted(missing.into_iter().copied())
        )));
    }
    let known =
        |name: &&String| required.contains(&name.as_str()) || optional.contains(&name.as_str());
    let unknown: Vec<&String> = object.keys().filter(|name| !known(name)).collect();
    if !unknown.is_empty() {
        return Err(failed(format!(
            "object instance has properties which are not allowed by the schema: [{}]",
            quoted(unknown.into_iter().map(|name| cut(name)))
        )));
    }
    Ok(())
}

/// A member that [`members`] has seen.
fn member<'a>(object: &'a Map<String, Value>, name: &str) -> &'a Value {
    object.get(name).unwrap_or(&Value::Null)
}

fn object(value: &Value) -> Result<&Map<String, Value>, ServiceError> {
    value.as_object().ok_or_else(|| bad_type("object"))
}

fn strings(value: &Value) -> Result<Vec<String>, ServiceError> {
    let items = value.as_array().ok_or_else(|| bad_type("array"))?;
    let text = |item: &Value| item.as_str().map(str::to_owned);
    let texts: Option<Vec<String>> = items.iter().map(text).collect();
    texts.ok_or_else(|| bad_type("string"))
}

fn one_of<'a>(
    object: &'a Map<String, Value>,
    name: &str,
    known: &[&str],
) -> Result<&'a str, ServiceError> {
    let value = object.get(name).ok_or_else(|| {
        failed(format!(
            "object has missing required properties ([{}])",
            quoted([name].into_iter())
        ))
    })?;
    let text = value.as_str().filter(|text| known.contains(text));
    text.ok_or_else(|| not_in_enum(value, known))
}

fn positive(value: &Value) -> Result<u32, ServiceError> {
    let Some(number) = value.as_i64() else {
        return Err(bad_type("integer"));
    };
    if number < 1 {
        return Err(failed(format!(
            "numeric instance is lower than the required minimum (minimum: 1, found: {number})"
        )));
    }
    u32::try_from(number).map_err(|_| {
        failed(format!(
            "numeric instance is greater than the required maximum (maximum: {}, found: {number})",
            u32::MAX
        ))
    })
}

fn not_in_enum(value: &Value, known: &[&str]) -> ServiceError {
    failed(format!(
        "instance value ({}) not found in enum (possible values: [{}])",
        cut(&value.to_string()),
        quoted(known.iter().copied())
    ))
}

fn bad_type(expected: &str) -> ServiceError {
    failed(format!(
        "instance type does not match any allowed primitive type (allowed: [\"{expected}\"])"
    ))
}

fn failed(problem: impl Display) -> ServiceError {
    invalid(
        MEMBER,
        format!("Lifecycle policy validation failure: {problem}"),
    )
}

fn quoted<'a>(names: impl Iterator<Item = &'a str>) -> String {
    let names: Vec<String> = names.map(|name| format!("\"{name}\"")).collect();
    names.join(",")
}

/// The beginning of a text of the caller's.
fn cut(text: &str) -> &str {
    let end = text
        .char_indices()
        .nth(100)
        .map_or(text.len(), |(at, _)| at);
    &text[..end]
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn document(selection: &str, action: &str) -> String {
        format!(
            r#"{{"rules":[{{"rulePriority":1,"description":"a rule that is here to be read and checked","selection":{{{selection}}},"action":{{{action}}}}}]}}"#
        )
    }

    #[test]
    fn documents_are_read() {
        let check = |selection: &str, tags: TagSelection, expiry: ImageExpiry| {
            let policy = parse(&document(selection, r#""type":"expire""#)).unwrap();
            assert_eq!(policy.rules[0].selection, tags);
            assert_eq!(policy.rules[0].expiry, expiry);
        };
        check(
            r#""tagStatus":"any","countType":"imageCountMoreThan","countNumber":5"#,
            TagSelection::Any,
            ImageExpiry::CountMoreThan(5),
        );
        check(
            r#""tagStatus":"untagged","countType":"sinceImagePushed","countUnit":"days","countNumber":14"#,
            TagSelection::Untagged,
            ImageExpiry::DaysSincePushed(14),
        );
        check(
            r#""tagStatus":"tagged","tagPatternList":["v*"],"storageClass":"standard","countType":"imageCountMoreThan","countNumber":1"#,
            TagSelection::Patterns(vec!["v*".to_owned()]),
            ImageExpiry::CountMoreThan(1),
        );
        check(
            r#""tagStatus":"tagged","tagPrefixList":["v"],"countType":"imageCountMoreThan","countNumber":1"#,
            TagSelection::Prefixes(vec!["v".to_owned()]),
            ImageExpiry::CountMoreThan(1),
        );
    }

    #[test]
    fn what_is_wrong_is_said() {
        let count = r#""countType":"imageCountMoreThan","countNumber":1"#;
        let check = |selection: &str, action: &str, expected: &str| {
            let error = parse(&document(selection, action)).unwrap_err();
            assert_eq!(error.shape, "InvalidParameterException");
            assert!(error.message.contains(expected), "{}", error.message);
        };
        let expire = r#""type":"expire""#;
        let any = r#""tagStatus":"any""#;
        check(
            &format!(r#""tagStatus":"tagged",{count}"#),
            expire,
            "Must specify tagPrefixList or tagPatternList when tagStatus=TAGGED.",
        );
        check(
            &format!(r#"{any},"tagPrefixList":[],{count}"#),
            expire,
            "must not be specified when tagStatus=ANY",
        );
        check(
            &format!(r#"{any},"countUnit":"days",{count}"#),
            expire,
            "countUnit must not be specified",
        );
        check(
            &format!(r#"{any},"countType":"sinceImagePushed","countUnit":"weeks","countNumber":1"#),
            expire,
            r#"instance value ("weeks") not found in enum (possible values: ["days"])"#,
        );
        check(
            &format!(r#"{any},"countType":"imageCountMoreThan","countNumber":0"#),
            expire,
            "(minimum: 1, found: 0)",
        );
        check(
            any,
            expire,
            r#"object has missing required properties (["countNumber","countType"])"#,
        );
        check(
            &format!(r#"{any},"other":1,{count}"#),
            expire,
            r#"not allowed by the schema: ["other"]"#,
        );
        check(
            &format!("{any},{count}"),
            r#""type":"delete""#,
            r#"(possible values: ["expire","transition"])"#,
        );
        check(
            &format!("{any},{count}"),
            r#""type":"transition","targetStorageClass":"archive""#,
            "does not support the lifecycle action 'transition'",
        );
        for kind in ["sinceImagePulled", "sinceImageTransitioned"] {
            check(
                &format!(r#"{any},"countType":"{kind}","countUnit":"days","countNumber":1"#),
                expire,
                &format!("does not support the countType '{kind}'"),
            );
        }
        let spaces = " ".repeat(100);
        for text in [String::new(), "x".repeat(100), format!("[{spaces}]")] {
            assert!(parse(&text).is_err());
        }
    }

    proptest! {
        #[test]
        fn no_text_is_too_odd(cut in 0_usize..200, put in ".{0,4}", junk in ".{100,200}") {
            let good = document(
                r#""tagStatus":"any","countType":"imageCountMoreThan","countNumber":5"#,
                r#""type":"expire""#,
            );
            let cut = cut.min(good.len());
            let _ = parse(&format!("{}{put}{}", &good[..cut], &good[cut..]));
            let _ = parse(&junk);
        }
    }
}
