//! The tables that requests are routed by, and what schemas say.

use std::collections::BTreeSet;

use aws_api::{IMPLEMENTED, SERVICES, cloudwatch, ec2, ecs, elbv2, route53, scheduler, sts};
use smithy::{Kind, Location, Member, Protocol, Schema, Service};

#[test]
fn every_operation_is_found_by_its_name() {
    let ids: BTreeSet<_> = SERVICES.iter().map(|service| service.id).collect();
    assert_eq!(ids.len(), SERVICES.len(), "two services have one id");
    for service in SERVICES {
        for operation in service.operations {
            let found = service.operation(operation.name);
            assert!(found.is_some_and(|found| std::ptr::eq(found, operation)));
        }
    }
}

#[test]
fn implemented_operations_exist() {
    for (id, operations) in IMPLEMENTED {
        let service = SERVICES.iter().find(|service| service.id == *id).unwrap();
        for name in *operations {
            let operation = service.operation(name).unwrap();
            assert!(operation.input.is_some(), "{id}:{name}");
        }
    }
}

#[test]
fn lists_and_maps_have_their_parts() {
    let mut seen = BTreeSet::new();
    for service in SERVICES {
        for operation in service.operations {
            for schema in [operation.input, operation.output].into_iter().flatten() {
                walk(schema, &mut seen);
            }
        }
    }
    assert!(seen.len() > 2000, "{} schemas", seen.len());
}

fn walk(schema: &'static Schema, seen: &mut BTreeSet<*const Schema>) {
    if !seen.insert(schema) {
        return;
    }
    match (schema.kind, schema.members.len()) {
        (Kind::List, 1) | (Kind::Map, 2) | (Kind::Structure | Kind::Union, _) => {}
        (_, 0) if !matches!(schema.kind, Kind::List | Kind::Map) => {}
        (kind, count) => panic!("{} is a {kind:?} with {count} members", schema.name),
    }
    for member in schema.members {
        walk(member.schema, seen);
    }
}

#[test]
fn requests_of_a_service_look_as_its_model_says() {
    let check = |service: &Service, protocols: &[Protocol], target: Option<&str>, signing: &str| {
        assert_eq!(service.protocols, protocols, "{}", service.id);
        assert_eq!(service.target_prefix, target, "{}", service.id);
        assert_eq!(service.signing_name, signing, "{}", service.id);
    };
    let ecs_target = Some("AmazonEC2ContainerServiceV20141113");
    check(&ecs::SERVICE, &[Protocol::AwsJson11], ecs_target, "ecs");
    check(&sts::SERVICE, &[Protocol::AwsQuery], None, "sts");
    check(&ec2::SERVICE, &[Protocol::Ec2Query], None, "ec2");
    check(
        &elbv2::SERVICE,
        &[Protocol::AwsQuery],
        None,
        "elasticloadbalancing",
    );
    check(
        &scheduler::SERVICE,
        &[Protocol::RestJson],
        None,
        "scheduler",
    );
    check(&route53::SERVICE, &[Protocol::RestXml], None, "route53");
    check(
        &cloudwatch::SERVICE,
        &[Protocol::RpcV2Cbor, Protocol::AwsJson10, Protocol::AwsQuery],
        Some("GraniteServiceVersion20100801"),
        "monitoring",
    );
    assert!(cloudwatch::SERVICE.query_compatible);
    for name in ["AssumeRoleWithWebIdentity", "AssumeRoleWithSAML"] {
        let operation = sts::SERVICE.operation(name).unwrap();
        assert!(operation.unsigned, "{name}");
    }
    let namespace = Some("https://route53.amazonaws.com/doc/2013-04-01/");
    assert_eq!(route53::SERVICE.xml_namespace, namespace);
}

#[test]
fn members_carry_the_traits_of_the_model() {
    let cluster_name = member(&ecs::schemas::CREATE_CLUSTER_REQUEST, "clusterName");
    assert!(!cluster_name.required);
    let group_ids = member(&ec2::schemas::DESCRIBE_SECURITY_GROUPS_REQUEST, "GroupIds");
    assert_eq!(group_ids.wire_name(), "GroupId");
    let zone = member(&route53::schemas::GET_HOSTED_ZONE_REQUEST, "Id");
    assert_eq!((zone.location, zone.required), (Location::Uri, true));
    let tag_key = &ecs::schemas::TAG_KEY.constraints;
    assert_eq!((tag_key.min, tag_key.max), (Some(1.0), Some(128.0)));
    assert!(tag_key.pattern.is_some());
    let launch_types = ecs::schemas::LAUNCH_TYPE.constraints.values;
    assert!(launch_types.contains(&"FARGATE"));
    assert_eq!(ecs::schemas::HOOK_DETAILS.kind, Kind::Document);
}

fn member(schema: &'static Schema, name: &str) -> &'static Member {
    let mut members = schema.members.iter();
    members.find(|member| member.name == name).expect(name)
}

#[test]
fn errors_have_their_codes_and_statuses() {
    let not_found = ecs::errors::CLUSTER_NOT_FOUND_EXCEPTION;
    assert_eq!(
        (not_found.code, not_found.status),
        ("ClusterNotFoundException", 400)
    );
    assert_eq!(ecs::errors::SERVER_EXCEPTION.status, 500);
    let full = elbv2::errors::TOO_MANY_LOAD_BALANCERS_EXCEPTION;
    assert_eq!(full.shape, "TooManyLoadBalancersException");
    assert_eq!(full.code, "TooManyLoadBalancers");
    assert_eq!(
        ecs::SERVICE.validation_error,
        ecs::errors::INVALID_PARAMETER_EXCEPTION
    );
}
