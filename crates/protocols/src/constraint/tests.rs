//! What broken limits are told, and that the models' patterns can be checked at all.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use smithy::{Constraints, ErrorKind, Fault, Kind, Member, Schema};

use super::*;
use crate::codec::testing::Json;

const fn limits(min: Option<f64>, max: Option<f64>) -> Constraints {
    Constraints {
        min,
        max,
        ..Constraints::NONE
    }
}

static NAME: Schema = Schema {
    constraints: Constraints {
        pattern: Some("[a-z]+"),
        ..limits(Some(1.0), Some(5.0))
    },
    ..Schema::simple("Name", Kind::String)
};
static SECRET: Schema = Schema {
    sensitive: true,
    constraints: limits(Some(8.0), None),
    ..Schema::simple("Secret", Kind::String)
};
static COUNT: Schema = Schema {
    constraints: limits(Some(0.0), Some(10.0)),
    ..Schema::simple("Count", Kind::Integer)
};
static COLOR: Schema = Schema {
    constraints: Constraints {
        values: &["RED", "BLUE"],
        ..Constraints::NONE
    },
    ..Schema::simple("Color", Kind::String)
};
static NAMES: Schema = Schema {
    members: &[Member::new("member", &NAME)],
    constraints: limits(None, Some(2.0)),
    ..Schema::simple("Names", Kind::List)
};
static PART: Schema = Schema {
    members: &[Member::new("key", &NAME).with_required()],
    ..Schema::simple("Part", Kind::Structure)
};
static PARTS: Schema = Schema {
    members: &[Member::new("member", &PART)],
    ..Schema::simple("Parts", Kind::List)
};
static TAGS: Schema = Schema {
    members: &[Member::new("key", &NAME), Member::new("value", &COLOR)],
    ..Schema::simple("Tags", Kind::Map)
};
static INPUT: Schema = Schema {
    members: &[
        Member::new("RoleName", &NAME).with_required(),
        Member::new("password", &SECRET),
        Member::new("count", &COUNT),
        Member::new("color", &COLOR),
        Member::new("names", &NAMES),
        Member::new("parts", &PARTS),
        Member::new("tags", &TAGS),
    ],
    ..Schema::simple("Input", Kind::Structure)
};

const fn service(protocols: &'static [Protocol]) -> Service {
    Service {
        id: "test",
        signing_name: "test",
        target_prefix: None,
        api_version: "",
        xml_namespace: None,
        protocols,
        query_compatible: false,
        validation_error: ErrorKind {
            shape: "ValidationException",
            code: "ValidationException",
            status: 400,
            fault: Fault::Sender,
        },
        operations: &[],
    }
}
static SERVICE: Service = service(&[Protocol::AwsJson11]);
static EC2: Service = service(&[Protocol::Ec2Query]);

fn message(service: &'static Service, input: &str) -> String {
    let input = Json::new(&INPUT, input);
    check(service, &input)
        .err()
        .map(|error| error.message)
        .unwrap_or_default()
}

#[test]
fn names_every_broken_limit() {
    let detected = |input| message(&SERVICE, input);
    assert_eq!(detected(r#"{"RoleName":"ab"}"#), "");
    assert_eq!(
        detected("{}"),
        "1 validation error detected: Value null at 'roleName' failed to satisfy constraint: \
         Member must not be null"
    );
    assert_eq!(
        detected(r#"{"RoleName":"","count":11}"#),
        "3 validation errors detected: Value '' at 'roleName' failed to satisfy constraint: Member \
         must have length greater than or equal to 1; Value '' at 'roleName' failed to satisfy \
         constraint: Member must satisfy regular expression pattern: [a-z]+; Value '11' at 'count' \
         failed to satisfy constraint: Member must have value less than or equal to 10"
    );
    assert_eq!(
        detected(r#"{"RoleName":"a","password":"short","color":"GREEN"}"#),
        "2 validation errors detected: Value at 'password' failed to satisfy constraint: Member \
         must have length greater than or equal to 8; Value 'GREEN' at 'color' failed to satisfy \
         constraint: Member must satisfy enum value set: [RED, BLUE]"
    );
}

#[test]
fn names_places_inside_lists_and_maps() {
    let detected = |input| message(&SERVICE, input);
    assert_eq!(
        detected(r#"{"RoleName":"a","parts":[{"key":"a"},{"key":"A"},{}]}"#),
        "2 validation errors detected: Value 'A' at 'parts.2.member.key' failed to satisfy \
         constraint: Member must satisfy regular expression pattern: [a-z]+; Value null at \
         'parts.3.member.key' failed to satisfy constraint: Member must not be null"
    );
    assert_eq!(
        detected(r#"{"RoleName":"a","names":["a","B","c"]}"#),
        "2 validation errors detected: Value '[a, B, c]' at 'names' failed to satisfy constraint: \
         Member must have length less than or equal to 2; Value '[a, B, c]' at 'names' failed to \
         satisfy constraint: Member must satisfy constraint: [Member must have length less than or \
         equal to 5, Member must have length greater than or equal to 1, Member must satisfy \
         regular expression pattern: [a-z]+]"
    );
    assert_eq!(
        detected(r#"{"RoleName":"a","tags":{"k":"GREEN"}}"#),
        "1 validation error detected: Value '{k=GREEN}' at 'tags' failed to satisfy constraint: \
         Map value must satisfy constraint: [Member must satisfy enum value set: [RED, BLUE]]"
    );
}

#[test]
fn ec2_has_its_own_words() {
    let error = |input| check(&EC2, &Json::new(&INPUT, input)).unwrap_err();
    let missing = error("{}");
    assert_eq!(missing.code, "MissingParameter");
    assert_eq!(
        missing.message,
        "The request must contain the parameter RoleName"
    );
    let wrong = error(r#"{"RoleName":"a","color":"GREEN"}"#);
    assert_eq!(wrong.code, "InvalidParameterValue");
    assert_eq!(
        wrong.message,
        "Value (GREEN) for parameter Color is invalid. Member must satisfy enum value set: \
         [RED, BLUE]"
    );
}

#[test]
fn tells_and_repeats_a_bounded_part() {
    let parts = format!(r#"{{"RoleName":"a","parts":[{}{{}}]}}"#, "{},".repeat(9999));
    let text = message(&SERVICE, &parts);
    assert!(
        text.starts_with("10000 validation errors detected: "),
        "{text}"
    );
    assert!(text.len() < 10_000);
    let long = format!(r#"{{"RoleName":"{}"}}"#, "a".repeat(1_000_000));
    assert!(message(&SERVICE, &long).len() < 1000);
}

/// Shapes whose patterns need look-around and therefore are not checked.
const UNCHECKED: [&str; 4] = [
    "DomainNameString",
    "ScheduledActionName",
    "Source",
    "accountAliasType",
];

#[test]
fn the_models_patterns_can_be_checked() {
    let (mut patterns, mut done) = (BTreeMap::new(), HashSet::new());
    for service in aws_api::SERVICES {
        for operation in service.operations {
            for schema in operation.input.into_iter().chain(operation.output) {
                collect(schema, &mut patterns, &mut done);
            }
        }
    }
    assert!(patterns.len() > 50);
    patterns.retain(|pattern, _| pattern::compile(pattern).is_none());
    let unchecked: BTreeSet<_> = patterns.into_values().collect();
    assert_eq!(unchecked, BTreeSet::from(UNCHECKED));
}

/// Finds the patterns of a schema and all schemas below, with the name of a shape that has it.
fn collect(
    schema: &'static Schema,
    patterns: &mut BTreeMap<&'static str, &'static str>,
    done: &mut HashSet<*const Schema>,
) {
    if !done.insert(schema) {
        return;
    }
    if let Some(pattern) = schema.constraints.pattern {
        patterns.insert(pattern, schema.name);
    }
    for member in schema.members {
        collect(member.schema, patterns, done);
    }
}
