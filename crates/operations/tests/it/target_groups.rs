//! Target groups: what they may be, what is told of them, how they change and go.

use aws_api::elbv2::{self as api, Elbv2};
use smithy::ServiceError;

use crate::balancing_support::{forward, listener_input, some};
use crate::support::{World, refusal, texts};

impl World {
    pub(crate) async fn ip_group_input(&self, name: &str) -> api::CreateTargetGroupInput {
        api::CreateTargetGroupInput {
            name: some(name),
            protocol: some("HTTP"),
            port: Some(8080),
            vpc_id: Some(self.the_default_vpc().await),
            target_type: some("ip"),
            ..Default::default()
        }
    }

    pub(crate) async fn make_ip_group(
        &self,
        input: api::CreateTargetGroupInput,
    ) -> Result<api::TargetGroup, ServiceError> {
        let output = self.elb().create_target_group(&self.call, input).await?;
        Ok(output.target_groups.unwrap().remove(0))
    }

    /// A group with port 8080, made by the operation.
    pub(crate) async fn ip_group(&self, name: &str) -> String {
        let made = self.make_ip_group(self.ip_group_input(name).await).await;
        made.unwrap().target_group_arn.unwrap()
    }

    /// An internal load balancer with a listener that forwards to the group; answers both ARNs.
    pub(crate) async fn forwarding(&self, name: &str, group: &str) -> (String, String) {
        let balancer = self.balancer(name).await;
        let made = self.make_listener(api::CreateListenerInput {
            default_actions: Some(vec![forward(group)]),
            ..listener_input(&balancer, 80)
        });
        let listener = made.await.unwrap().listener_arn.unwrap();
        (balancer, listener)
    }

    async fn described_groups(
        &self,
        input: api::DescribeTargetGroupsInput,
    ) -> Result<api::DescribeTargetGroupsOutput, ServiceError> {
        self.elb().describe_target_groups(&self.call, input).await
    }

    async fn modify_ip_group(
        &self,
        input: api::ModifyTargetGroupInput,
    ) -> Result<api::TargetGroup, ServiceError> {
        let output = self.elb().modify_target_group(&self.call, input).await?;
        Ok(output.target_groups.unwrap().remove(0))
    }

    async fn set_group_attributes(&self, arn: &str, set: &[(&str, &str)]) -> Result<(), String> {
        let attribute = |(key, value): &(&str, &str)| api::TargetGroupAttribute {
            key: some(key),
            value: some(value),
        };
        let input = api::ModifyTargetGroupAttributesInput {
            target_group_arn: some(arn),
            attributes: Some(set.iter().map(attribute).collect()),
        };
        let elb = self.elb();
        let output = elb.modify_target_group_attributes(&self.call, input);
        output.await.map(|_| ()).map_err(|error| error.to_string())
    }

    async fn delete_ip_group(&self, arn: &str) -> Result<(), String> {
        let input = api::DeleteTargetGroupInput {
            target_group_arn: some(arn),
        };
        let output = self.elb().delete_target_group(&self.call, input).await;
        output.map(|_| ()).map_err(|error| error.to_string())
    }
}

fn names(groups: &[api::TargetGroup]) -> Vec<&str> {
    let each = groups.iter();
    each.map(|group| group.target_group_name.as_deref().unwrap())
        .collect()
}

fn codes(http: Option<&str>, grpc: Option<&str>) -> Option<api::Matcher> {
    Some(api::Matcher {
        http_code: http.map(str::to_owned),
        grpc_code: grpc.map(str::to_owned),
    })
}

#[tokio::test]
async fn a_new_group_has_the_defaults_of_aws() {
    let world = World::new().await;
    let made = world.make_ip_group(world.ip_group_input("web").await).await;
    let made = made.unwrap();
    let arn = made.target_group_arn.clone().unwrap();
    assert!(
        arn.starts_with("arn:aws:elasticloadbalancing:us-east-1:000000000000:targetgroup/web/")
    );
    let expected = api::TargetGroup {
        target_group_arn: Some(arn),
        target_group_name: some("web"),
        protocol: some("HTTP"),
        port: Some(8080),
        vpc_id: Some(world.the_default_vpc().await),
        health_check_protocol: some("HTTP"),
        health_check_port: some("traffic-port"),
        health_check_enabled: Some(true),
        health_check_interval_seconds: Some(30),
        health_check_timeout_seconds: Some(5),
        healthy_threshold_count: Some(5),
        unhealthy_threshold_count: Some(2),
        health_check_path: some("/"),
        matcher: codes(Some("200"), None),
        load_balancer_arns: Some(Vec::new()),
        target_type: some("ip"),
        protocol_version: some("HTTP1"),
        ip_address_type: some("ipv4"),
        target_control_port: None,
    };
    assert!(made == expected, "{made:?}");

    let grpc = api::CreateTargetGroupInput {
        protocol_version: some("GRPC"),
        ..world.ip_group_input("rpc").await
    };
    let made = world.make_ip_group(grpc).await.unwrap();
    assert_eq!(made.health_check_path.unwrap(), "/AWS.ALB/healthcheck");
    assert!(made.matcher == codes(None, Some("12")));
}

#[tokio::test]
async fn what_cannot_be_is_refused() {
    let world = World::new().await;
    let base = world.ip_group_input("web").await;
    let check = async |input: api::CreateTargetGroupInput, expected: &str| {
        let text = refusal(world.make_ip_group(input).await);
        assert!(text.contains(expected), "{text:?} has no {expected:?}");
    };
    let with = |change: fn(&mut api::CreateTargetGroupInput)| {
        let mut input = base.clone();
        change(&mut input);
        input
    };
    check(
        with(|i| i.target_type = None),
        "The target type must be specified, as 'ip'",
    )
    .await;
    check(
        with(|i| i.target_type = some("lambda")),
        "Target groups of the target type 'lambda' are not supported",
    )
    .await;
    check(
        with(|i| i.protocol = some("TCP")),
        "Target groups with protocol 'TCP' are not supported",
    )
    .await;
    check(with(|i| i.protocol = None), "A protocol must be specified").await;
    check(with(|i| i.port = None), "A port must be specified").await;
    check(with(|i| i.vpc_id = None), "A VPC ID must be specified").await;
    check(
        with(|i| i.vpc_id = some("vpc-0123456789abcdef0")),
        "The VPC ID 'vpc-0123456789abcdef0' is not found",
    )
    .await;
    check(
        with(|i| i.name = some("a_b")),
        "can only contain characters that are alphanumeric",
    )
    .await;
    check(
        with(|i| i.name = some("-a")),
        "cannot begin or end with a hyphen",
    )
    .await;
    check(
        with(|i| i.name = some(&"a".repeat(33))),
        "cannot be longer than '32' characters",
    )
    .await;
    check(
        with(|i| i.protocol_version = some("HTTP3")),
        "Protocol version 'HTTP3'",
    )
    .await;
    check(
        with(|i| i.ip_address_type = some("ipv6")),
        "'ipv6' are not supported",
    )
    .await;
    check(
        with(|i| i.target_control_port = Some(9)),
        "Target control ports are not supported",
    )
    .await;
    check(
        with(|i| i.health_check_enabled = Some(false)),
        "Health check enabled must be true",
    )
    .await;
    check(
        with(|i| i.health_check_interval_seconds = Some(5)),
        "Health check interval must be greater than the timeout.",
    )
    .await;
    check(
        with(|i| i.health_check_interval_seconds = Some(301)),
        "'301' must be between 5 and 300",
    )
    .await;
    check(
        with(|i| i.healthy_threshold_count = Some(1)),
        "'1' must be between 2 and 10",
    )
    .await;
    check(
        with(|i| i.health_check_port = some("0")),
        "Health check port '0'",
    )
    .await;
    check(
        with(|i| i.health_check_path = some("health")),
        "must begin with a '/' character",
    )
    .await;
    check(
        with(|i| i.health_check_path = some("/a\r\nb: c")),
        "is not valid",
    )
    .await;
    check(
        with(|i| i.health_check_protocol = some("TCP")),
        "Health check protocol 'TCP' is not supported",
    )
    .await;
    check(
        with(|i| i.matcher = codes(Some("500"), None)),
        "Health check matcher HTTP codes",
    )
    .await;
    check(
        with(|i| i.matcher = codes(None, Some("0"))),
        "GRPC codes are supported for target groups",
    )
    .await;
}

#[tokio::test]
async fn a_repetition_makes_no_other_group() {
    let world = World::new().await;
    let first = world.ip_group("web").await;
    assert_eq!(world.ip_group("web").await, first);
    let other = api::CreateTargetGroupInput {
        port: Some(81),
        ..world.ip_group_input("web").await
    };
    assert_eq!(
        refusal(world.make_ip_group(other).await),
        "DuplicateTargetGroupNameException: A target group with the same name 'web' exists, but with \
         different settings"
    );
}

#[tokio::test]
async fn groups_are_found_by_arn_by_name_and_by_load_balancer() {
    let world = World::new().await;
    let (a, b) = (world.ip_group("a").await, world.ip_group("b").await);
    let (balancer, _) = world.forwarding("front", &b).await;
    let all = world.described_groups(Default::default()).await.unwrap();
    assert_eq!(names(&all.target_groups.unwrap()), ["a", "b"]);

    let by_arn = api::DescribeTargetGroupsInput {
        target_group_arns: texts(&[&a, &a]),
        ..Default::default()
    };
    let found = world
        .described_groups(by_arn)
        .await
        .unwrap()
        .target_groups
        .unwrap();
    assert_eq!(names(&found), ["a"]);
    assert!(found[0].load_balancer_arns.as_ref().unwrap().is_empty());

    let by_balancer = api::DescribeTargetGroupsInput {
        load_balancer_arn: some(&balancer),
        ..Default::default()
    };
    let found = world.described_groups(by_balancer).await.unwrap();
    let found = found.target_groups.unwrap();
    assert_eq!(names(&found), ["b"]);
    assert_eq!(found[0].load_balancer_arns, texts(&[&balancer]));

    let one = |marker| api::DescribeTargetGroupsInput {
        page_size: Some(1),
        marker,
        ..Default::default()
    };
    let first = world.described_groups(one(None)).await.unwrap();
    assert_eq!(names(&first.target_groups.unwrap()), ["a"]);
    let second = world
        .described_groups(one(first.next_marker))
        .await
        .unwrap();
    assert_eq!(names(&second.target_groups.unwrap()), ["b"]);
    assert_eq!(second.next_marker, None);

    let absent = api::DescribeTargetGroupsInput {
        names: texts(&["a", "c"]),
        ..Default::default()
    };
    assert_eq!(
        refusal(world.described_groups(absent).await),
        "TargetGroupNotFoundException: One or more target groups not found"
    );
    let both = api::DescribeTargetGroupsInput {
        names: texts(&["a"]),
        load_balancer_arn: some(&balancer),
        ..Default::default()
    };
    assert!(refusal(world.described_groups(both).await).starts_with("ValidationError"));
}

#[tokio::test]
async fn a_change_leaves_what_is_not_named() {
    let world = World::new().await;
    let arn = world.ip_group("web").await;
    let change = |change: fn(&mut api::ModifyTargetGroupInput)| {
        let mut input = api::ModifyTargetGroupInput {
            target_group_arn: some(&arn),
            ..Default::default()
        };
        change(&mut input);
        input
    };
    let changed = world.modify_ip_group(change(|input| {
        input.health_check_path = some("/health");
        input.health_check_port = some("9000");
        input.matcher = codes(Some("200-299"), None);
    }));
    let changed = changed.await.unwrap();
    assert_eq!(changed.health_check_path.as_deref(), Some("/health"));
    assert_eq!(changed.health_check_port.as_deref(), Some("9000"));
    assert_eq!(changed.health_check_interval_seconds, Some(30));
    assert!(changed.matcher == codes(Some("200-299"), None));

    let changed = world.modify_ip_group(change(|input| {
        input.health_check_port = some("traffic-port");
    }));
    let changed = changed.await.unwrap();
    assert_eq!(changed.health_check_port.as_deref(), Some("traffic-port"));
    assert_eq!(changed.health_check_path.as_deref(), Some("/health"));

    let late = change(|input| input.health_check_timeout_seconds = Some(30));
    assert_eq!(
        refusal(world.modify_ip_group(late).await),
        "ValidationError: Health check interval must be greater than the timeout."
    );
    let off = change(|input| input.health_check_enabled = Some(false));
    assert_eq!(
        refusal(world.modify_ip_group(off).await),
        "ValidationError: Health check enabled must be true for target groups with target type \
         'ip'"
    );
}

#[tokio::test]
async fn attributes_are_set_together_or_not_at_all() {
    let world = World::new().await;
    let arn = world.ip_group("web").await;
    let set = [
        ("deregistration_delay.timeout_seconds", "5"),
        ("stickiness.enabled", "true"),
    ];
    world.set_group_attributes(&arn, &set).await.unwrap();
    let slow = [
        ("slow_start.duration_seconds", "30"),
        (
            "load_balancing.algorithm.type",
            "least_outstanding_requests",
        ),
    ];
    let text = world.set_group_attributes(&arn, &slow).await.unwrap_err();
    assert!(text.contains("Slow start is not supported"), "{text}");
    let unknown = world.set_group_attributes(&arn, &[("no.such", "1")]).await;
    assert_eq!(
        unknown.unwrap_err(),
        "ValidationError: Target group attribute key 'no.such' is not recognized"
    );
    let input = api::DescribeTargetGroupAttributesInput {
        target_group_arn: some(&arn),
    };
    let elb = world.elb();
    let found = elb.describe_target_group_attributes(&world.call, input);
    let found = found.await.unwrap().attributes.unwrap();
    let value = |key: &str| {
        let one = found.iter().find(|one| one.key.as_deref() == Some(key));
        one.unwrap().value.clone().unwrap()
    };
    assert_eq!(value("deregistration_delay.timeout_seconds"), "5");
    assert_eq!(value("stickiness.enabled"), "true");
    assert_eq!(value("slow_start.duration_seconds"), "0");
    assert_eq!(value("load_balancing.algorithm.type"), "round_robin");
}

#[tokio::test]
async fn a_group_in_use_stays() {
    let world = World::new().await;
    let arn = world.ip_group("web").await;
    let (_, listener) = world.forwarding("front", &arn).await;
    assert_eq!(
        world.delete_ip_group(&arn).await.unwrap_err(),
        format!(
            "ResourceInUseException: Target group '{arn}' is currently in use by a listener or a rule"
        )
    );
    let input = api::DeleteListenerInput {
        listener_arn: some(&listener),
    };
    let elb = world.elb();
    elb.delete_listener(&world.call, input).await.unwrap();
    world.delete_ip_group(&arn).await.unwrap();
    world.delete_ip_group(&arn).await.unwrap();
    let all = world.described_groups(Default::default()).await.unwrap();
    assert!(all.target_groups.unwrap().is_empty());
}
