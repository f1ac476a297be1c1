//! Rules of listeners: their conditions in both forms, their actions and their order.

use aws_api::elbv2::{self as api, Elbv2};

use crate::balancing_support::{
    condition, fixed_response, forward, forward_weighted, rule_input, some,
};
use crate::support::{World, refusal, texts};

/// A listener on a load balancer of its own.
async fn listener(world: &World) -> String {
    let balancer = world.balancer("web").await;
    world.listener(&balancer, 80).await
}

fn every_condition() -> Vec<api::RuleCondition> {
    let of = |field: &str| api::RuleCondition {
        field: some(field),
        ..Default::default()
    };
    vec![
        api::RuleCondition {
            host_header_config: Some(api::HostHeaderConditionConfig {
                values: texts(&["*.example.com"]),
                regex_values: None,
            }),
            ..of("host-header")
        },
        api::RuleCondition {
            http_header_config: Some(api::HttpHeaderConditionConfig {
                http_header_name: some("X-Version"),
                values: texts(&["2"]),
                regex_values: None,
            }),
            ..of("http-header")
        },
        api::RuleCondition {
            http_request_method_config: Some(api::HttpRequestMethodConditionConfig {
                values: texts(&["GET"]),
            }),
            ..of("http-request-method")
        },
        api::RuleCondition {
            query_string_config: Some(api::QueryStringConditionConfig {
                values: Some(vec![api::QueryStringKeyValuePair {
                    key: some("v"),
                    value: some("1"),
                }]),
            }),
            ..of("query-string")
        },
        api::RuleCondition {
            source_ip_config: Some(api::SourceIpConditionConfig {
                values: texts(&["10.0.0.0/8"]),
                ip_address_type: None,
            }),
            ..of("source-ip")
        },
    ]
}

#[tokio::test]
async fn a_rule_is_told_in_both_forms() {
    let world = World::new().await;
    let listener = listener(&world).await;
    let mut input = rule_input(&listener, 7);
    input.conditions = Some(every_condition());
    let made = world.make_rule(input).await.unwrap();
    assert_eq!(
        (made.priority.as_deref(), made.is_default),
        (Some("7"), Some(false))
    );
    let mut expected = every_condition();
    expected[0].values = texts(&["*.example.com"]);
    assert_eq!(made.conditions, Some(expected));
    // The old form is told in the new one, too.
    let made = world.make_rule(rule_input(&listener, 3)).await.unwrap();
    let told = &made.conditions.unwrap()[0];
    assert_eq!(told.values, texts(&["/api/*"]));
    let config = told.path_pattern_config.as_ref().unwrap();
    assert_eq!(config.values, texts(&["/api/*"]));
    // In the order in which they are tried.
    let rules = world.rules_of(&listener).await;
    let order: Vec<_> = rules
        .iter()
        .map(|it| it.priority.as_deref().unwrap())
        .collect();
    assert_eq!(order, ["3", "7", "default"]);
    assert_eq!(
        (rules[2].is_default, &rules[2].conditions),
        (Some(true), &Some(Vec::new()))
    );
}

#[tokio::test]
async fn conditions_have_to_make_sense() {
    let world = World::new().await;
    let listener = listener(&world).await;
    let check = async |condition: api::RuleCondition, expected: &str| {
        let mut input = rule_input(&listener, 1);
        input.conditions = Some(vec![condition]);
        let error = refusal(world.make_rule(input).await);
        assert!(error.starts_with(expected), "{error}");
    };
    check(
        condition("nonsense", &["a"]),
        "ValidationError: Condition field 'nonsense'",
    )
    .await;
    check(condition("path-pattern", &[]), "ValidationError: ").await;
    check(
        condition("source-ip", &["10.0.0.0/8"]),
        "ValidationError: Condition field 'source-ip'",
    )
    .await;
    check(
        condition("path-pattern", &["1", "2", "3", "4", "5", "6"]),
        "ValidationError: ",
    )
    .await;
    let mut both = condition("path-pattern", &["/a"]);
    both.path_pattern_config = Some(api::PathPatternConditionConfig {
        values: texts(&["/b"]),
        regex_values: None,
    });
    check(
        both.clone(),
        "ValidationError: The values of condition field 'path-pattern'",
    )
    .await;
    both.field = some("host-header");
    check(both, "ValidationError: A configuration of 'path-pattern'").await;
    let mut regex = condition("path-pattern", &[]);
    regex.regex_values = texts(&["^/a$"]);
    check(
        regex,
        "ValidationError: Regular expressions in conditions are not supported",
    )
    .await;
    let source = |range: &str| api::RuleCondition {
        field: some("source-ip"),
        source_ip_config: Some(api::SourceIpConditionConfig {
            values: texts(&[range]),
            ip_address_type: None,
        }),
        ..Default::default()
    };
    check(
        source("10.0.0.0"),
        "ValidationError: Condition value '10.0.0.0'",
    )
    .await;
    check(source("2001:db8::/32"), "ValidationError: IPv6 ranges").await;
}

#[tokio::test]
async fn priorities_are_unique_and_can_be_exchanged() {
    let world = World::new().await;
    let listener = listener(&world).await;
    let (one, two) = (
        world.rule(&listener, 1).await,
        world.rule(&listener, 2).await,
    );
    assert_eq!(
        refusal(world.make_rule(rule_input(&listener, 2)).await),
        "PriorityInUseException: Priority '2' is currently in use"
    );
    for priority in [0, 50_001] {
        let error = refusal(world.make_rule(rule_input(&listener, priority)).await);
        assert!(error.starts_with("ValidationError: Priority"), "{error}");
    }
    let set = async |pairs: &[(&str, i32)]| {
        let pair = |(arn, priority): &(&str, i32)| api::RulePriorityPair {
            rule_arn: some(arn),
            priority: Some(*priority),
        };
        let input = api::SetRulePrioritiesInput {
            rule_priorities: Some(pairs.iter().map(pair).collect()),
        };
        world.elb().set_rule_priorities(&world.call, input).await
    };
    assert_eq!(
        refusal(set(&[(&one, 2)]).await),
        "PriorityInUseException: Priority '2' is currently in use"
    );
    assert!(refusal(set(&[(&one, 3), (&one, 4)]).await).starts_with("ValidationError: "));
    let changed = set(&[(&one, 2), (&two, 1)]).await.unwrap().rules.unwrap();
    assert_eq!(changed[0].priority.as_deref(), Some("2"));
    let rules = world.rules_of(&listener).await;
    assert_eq!(rules[0].rule_arn.as_deref(), Some(two.as_str()));
    let default = rules[2].rule_arn.clone().unwrap();
    let error = refusal(set(&[(&default, 9)]).await);
    assert!(
        error.starts_with("OperationNotPermittedException: "),
        "{error}"
    );
}

#[tokio::test]
async fn the_default_rule_stays() {
    let world = World::new().await;
    let listener = listener(&world).await;
    let default = world.rules_of(&listener).await.remove(0).rule_arn.unwrap();
    let delete = async |arn: &str| {
        let input = api::DeleteRuleInput {
            rule_arn: some(arn),
        };
        world.elb().delete_rule(&world.call, input).await
    };
    assert_eq!(
        refusal(delete(&default).await),
        format!("OperationNotPermittedException: Default rule '{default}' cannot be deleted")
    );
    let input = api::ModifyRuleInput {
        rule_arn: some(&default),
        actions: Some(vec![fixed_response("200")]),
        ..Default::default()
    };
    let error = refusal(world.elb().modify_rule(&world.call, input).await);
    assert!(
        error.starts_with("OperationNotPermittedException: "),
        "{error}"
    );
    let rule = world.rule(&listener, 1).await;
    delete(&rule).await.unwrap();
    assert_eq!(
        refusal(delete(&rule).await),
        "RuleNotFoundException: One or more rules not found"
    );
}

#[tokio::test]
async fn a_rule_changes_in_parts() {
    let world = World::new().await;
    let listener = listener(&world).await;
    let rule = world.rule(&listener, 1).await;
    let (blue, green) = (
        world.target_group("blue").await,
        world.target_group("green").await,
    );
    let modify = async |conditions: Option<Vec<_>>, actions: Option<Vec<_>>| {
        let input = api::ModifyRuleInput {
            rule_arn: some(&rule),
            conditions,
            actions,
            ..Default::default()
        };
        let output = world.elb().modify_rule(&world.call, input).await;
        output.map(|output| output.rules.unwrap().remove(0))
    };
    let weighted = forward_weighted(&[(&blue, 90), (&green, 10)]);
    let changed = modify(None, Some(vec![weighted])).await.unwrap();
    let action = &changed.actions.as_ref().unwrap()[0];
    assert_eq!(action.target_group_arn, None);
    let config = action.forward_config.as_ref().unwrap();
    let tuples = config.target_groups.as_ref().unwrap();
    assert_eq!((tuples[0].weight, tuples[1].weight), (Some(90), Some(10)));
    assert_eq!(changed.conditions.unwrap()[0].values, texts(&["/api/*"]));
    let conditions = vec![condition("host-header", &["a.example.com"])];
    let changed = modify(Some(conditions), None).await.unwrap();
    assert_eq!(
        changed.conditions.unwrap()[0].field.as_deref(),
        Some("host-header")
    );
    assert_eq!(changed.actions.unwrap().len(), 1);

    let mut sticky = forward(&blue);
    sticky.forward_config = Some(api::ForwardActionConfig {
        target_groups: None,
        target_group_stickiness_config: Some(api::TargetGroupStickinessConfig {
            enabled: Some(true),
            duration_seconds: None,
        }),
    });
    let error = refusal(modify(None, Some(vec![sticky.clone()])).await);
    assert!(error.contains("A duration must be specified"), "{error}");
    let config = sticky.forward_config.as_mut().unwrap();
    config
        .target_group_stickiness_config
        .as_mut()
        .unwrap()
        .duration_seconds = Some(600);
    let changed = modify(None, Some(vec![sticky])).await.unwrap();
    let action = changed.actions.unwrap().remove(0);
    let told = action
        .forward_config
        .unwrap()
        .target_group_stickiness_config;
    assert_eq!(told.unwrap().duration_seconds, Some(600));
}

#[tokio::test]
async fn a_redirect_has_its_defaults() {
    let world = World::new().await;
    let listener = listener(&world).await;
    let redirect = |protocol: Option<&str>| api::Action {
        r#type: some("redirect"),
        redirect_config: Some(api::RedirectActionConfig {
            status_code: some("HTTP_301"),
            protocol: protocol.map(str::to_owned),
            ..Default::default()
        }),
        ..Default::default()
    };
    let mut input = rule_input(&listener, 1);
    // It would lead to where it comes from.
    input.actions = Some(vec![redirect(None)]);
    let error = refusal(world.make_rule(input.clone()).await);
    assert!(
        error.starts_with("InvalidLoadBalancerActionException: "),
        "{error}"
    );
    input.actions = Some(vec![redirect(Some("HTTPS"))]);
    let made = world.make_rule(input).await.unwrap();
    let told = made.actions.unwrap().remove(0).redirect_config.unwrap();
    let parts = [told.protocol, told.host, told.port, told.path, told.query];
    let parts = parts.map(Option::unwrap);
    assert_eq!(
        parts,
        ["HTTPS", "#{host}", "#{port}", "/#{path}", "#{query}"]
    );
    assert_eq!(told.status_code.as_deref(), Some("HTTP_301"));
}

#[tokio::test]
async fn rules_have_a_quota_and_no_transforms() {
    let world = World::new().await;
    let listener = listener(&world).await;
    let mut input = rule_input(&listener, 1);
    input.transforms = Some(vec![api::RuleTransform::default()]);
    assert_eq!(
        refusal(world.make_rule(input).await),
        "ValidationError: Transforms of rules are not supported by Neargate."
    );
    for priority in 1..=100 {
        world.rule(&listener, priority).await;
    }
    let error = refusal(world.make_rule(rule_input(&listener, 101)).await);
    assert!(error.starts_with("TooManyRulesException: "), "{error}");
}
