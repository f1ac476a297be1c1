//! Targets: where they may be, how they come and go, and what is told of their health.

use std::net::Ipv4Addr;

use aws_api::elbv2::{self as api, Elbv2};
use model::balancing::{
    BalancerReport, TargetHealth, TargetHealthReason as Reason, TargetState as State,
};
use model::{LoadBalancerId, TargetGroupId, UnixMillis};

use crate::balancing_support::some;
use crate::support::{NOW, World};

const INSIDE: &str = "172.31.0.9";

fn target(id: &str, port: Option<i32>, zone: Option<&str>) -> api::TargetDescription {
    api::TargetDescription {
        id: some(id),
        port,
        availability_zone: zone.map(str::to_owned),
        quic_server_id: None,
    }
}

fn last_part(arn: &str) -> &str {
    arn.rsplit('/').next().unwrap()
}

impl World {
    async fn register_target(
        &self,
        group: &str,
        one: api::TargetDescription,
    ) -> Result<(), String> {
        let input = api::RegisterTargetsInput {
            target_group_arn: some(group),
            targets: Some(vec![one]),
        };
        let output = self.elb().register_targets(&self.call, input).await;
        output.map(|_| ()).map_err(|error| error.to_string())
    }

    async fn deregister_target(&self, group: &str, one: api::TargetDescription) {
        let input = api::DeregisterTargetsInput {
            target_group_arn: some(group),
            targets: Some(vec![one]),
        };
        let output = self.elb().deregister_targets(&self.call, input).await;
        output.unwrap();
    }

    /// `address:port zone state reason description` of each.
    async fn target_health(&self, group: &str, asked: Vec<api::TargetDescription>) -> Vec<String> {
        let input = api::DescribeTargetHealthInput {
            target_group_arn: some(group),
            targets: (!asked.is_empty()).then_some(asked),
            include: None,
        };
        let output = self.elb().describe_target_health(&self.call, input).await;
        let found = output.unwrap().target_health_descriptions.unwrap();
        let line = |one: api::TargetHealthDescription| {
            let (target, health) = (one.target.unwrap(), one.target_health.unwrap());
            let parts = [
                format!("{}:{}", target.id.unwrap(), target.port.unwrap()),
                target.availability_zone.unwrap_or_default(),
                health.state.unwrap(),
                health.reason.unwrap_or_default(),
                health.description.unwrap_or_default(),
            ];
            parts.join(" ").trim_end().to_owned()
        };
        found.into_iter().map(line).collect()
    }

    async fn report_health(
        &self,
        balancer: &str,
        group: &str,
        state: State,
        reason: Option<Reason>,
        registered_at: UnixMillis,
    ) {
        let id = LoadBalancerId::parse(last_part(balancer)).unwrap();
        let report = BalancerReport {
            load_balancer_id: id,
            at: NOW,
            plan_version: 1,
            notes: Vec::new(),
            listeners: Vec::new(),
            targets: vec![TargetHealth {
                target_group_id: TargetGroupId::parse(last_part(group)).unwrap(),
                address: INSIDE.parse::<Ipv4Addr>().unwrap(),
                port: 8080,
                registered_at,
                state,
                reason,
                since: NOW,
            }],
            failure: None,
        };
        let put = self.store.write(move |tx| tx.balancer_report_put(&report));
        put.await.unwrap();
    }
}

#[tokio::test]
async fn targets_are_inside_the_vpc_or_in_private_ranges() {
    let world = World::new().await;
    let group = world.ip_group("web").await;
    let refused = [
        ("8.8.8.8", None, "it must be within the VPC"),
        ("8.8.8.8", Some("all"), "it must be within the VPC"),
        (
            "10.9.9.9",
            None,
            "The Availability Zone is required for IP address '10.9.9.9' because it is not in the \
             VPC",
        ),
        (
            "10.9.9.9",
            Some("us-east-1a"),
            "since the IP address '10.9.9.9' is outside the VPC",
        ),
        (
            INSIDE,
            Some("all"),
            "The IP address '172.31.0.9' is within the VPC, and cannot have its Availability Zone \
             overridden to 'all' from 'us-east-1a'",
        ),
        ("web.example", None, "is not a valid IPv4 address"),
        ("::1", None, "is not a valid IPv4 address"),
    ];
    for (id, zone, expected) in refused {
        let text = world.register_target(&group, target(id, None, zone)).await;
        let text = text.unwrap_err();
        assert!(text.starts_with("ValidationError"), "{text}");
        assert!(text.contains(expected), "{text:?} has no {expected:?}");
    }
    assert!(world.target_health(&group, Vec::new()).await.is_empty());

    let taken = [
        target(INSIDE, None, None),
        target(INSIDE, Some(81), Some("us-east-1a")),
        target("100.64.1.1", None, Some("all")),
    ];
    for one in taken {
        world.register_target(&group, one.clone()).await.unwrap();
        world.register_target(&group, one).await.unwrap();
    }
    let not_in_use = "unused Target.NotInUse Target group is not configured to receive traffic \
                      from the load balancer";
    assert_eq!(
        world.target_health(&group, Vec::new()).await,
        [
            format!("100.64.1.1:8080 all {not_in_use}"),
            format!("172.31.0.9:8080 us-east-1a {not_in_use}"),
            format!("172.31.0.9:81 us-east-1a {not_in_use}"),
        ]
    );
}

#[tokio::test]
async fn health_is_what_the_data_plane_reports() {
    let world = World::new().await;
    let group = world.ip_group("web").await;
    let one = || target(INSIDE, None, None);
    world.register_target(&group, one()).await.unwrap();
    let (balancer, _) = world.forwarding("front", &group).await;
    let start = "172.31.0.9:8080 us-east-1a";
    let initial = "initial Elb.RegistrationInProgress Target registration is in progress";
    let all = async || world.target_health(&group, Vec::new()).await;
    assert_eq!(all().await, [format!("{start} {initial}")]);

    let told = [
        (
            State::Initial,
            Some(Reason::InitialHealthChecking),
            "initial Elb.InitialHealthChecking Initial health checks in progress",
        ),
        (State::Healthy, None, "healthy"),
        (
            State::Unhealthy,
            Some(Reason::ResponseCodeMismatch { code: 404 }),
            "unhealthy Target.ResponseCodeMismatch Health checks failed with these codes: [404]",
        ),
        (
            State::Unhealthy,
            Some(Reason::Timeout),
            "unhealthy Target.Timeout Request timed out",
        ),
        (
            State::Unhealthy,
            Some(Reason::FailedHealthChecks),
            "unhealthy Target.FailedHealthChecks Health checks failed",
        ),
    ];
    for (state, reason, expected) in told {
        world
            .report_health(&balancer, &group, state, reason, NOW)
            .await;
        assert_eq!(all().await, [format!("{start} {expected}")]);
    }

    // What is of another registration says nothing of this one, wherever the clock stood then.
    for other in [UnixMillis(NOW.0 - 1), UnixMillis(NOW.0 + 1)] {
        world
            .report_health(&balancer, &group, State::Healthy, None, other)
            .await;
        assert_eq!(all().await, [format!("{start} {initial}")]);
    }
}

#[tokio::test]
async fn a_deregistered_target_drains_while_its_group_is_in_use() {
    let world = World::new().await;
    let group = world.ip_group("web").await;
    let one = || target(INSIDE, None, None);
    let not_registered = "172.31.0.9:8080  unused Target.NotRegistered Target is not registered \
                          to the target group";

    // Nobody uses the group: the target goes at once.
    world.register_target(&group, one()).await.unwrap();
    world.deregister_target(&group, one()).await;
    assert!(world.target_health(&group, Vec::new()).await.is_empty());
    assert_eq!(
        world.target_health(&group, vec![one()]).await,
        [not_registered]
    );
    world.deregister_target(&group, one()).await;

    let (balancer, _) = world.forwarding("front", &group).await;
    world.register_target(&group, one()).await.unwrap();
    world
        .register_target(&group, target(INSIDE, Some(81), None))
        .await
        .unwrap();
    world.deregister_target(&group, one()).await;
    let draining = "172.31.0.9:8080 us-east-1a draining Target.DeregistrationInProgress Target \
                    deregistration is in progress";
    assert_eq!(world.target_health(&group, vec![one()]).await, [draining]);
    let other = world
        .target_health(&group, vec![target(INSIDE, Some(81), None)])
        .await;
    assert!(other[0].contains("initial"), "{other:?}");

    // Registering again makes a target that the data plane has yet to hear of.
    world
        .report_health(
            &balancer,
            &group,
            State::Draining,
            Some(Reason::DeregistrationInProgress),
            NOW,
        )
        .await;
    world.register_target(&group, one()).await.unwrap();
    let again = world.target_health(&group, vec![one()]).await;
    assert!(again[0].contains("Elb.RegistrationInProgress"), "{again:?}");
}

#[tokio::test]
async fn targets_in_zones_without_a_node_are_not_used() {
    let world = World::new().await;
    let group = world.ip_group("web").await;
    let third = world
        .store
        .read(|tx| {
            let subnets = tx.subnet_list()?;
            Ok::<_, store::StoreError>(subnets.into_iter().map(|one| (one.id.to_string(), one)))
        })
        .await
        .unwrap()
        .find(|(id, _)| *id == world.subnets[2])
        .unwrap()
        .1;
    let address = Ipv4Addr::from_bits(third.cidr.network.to_bits() + 9).to_string();
    world
        .register_target(&group, target(&address, None, None))
        .await
        .unwrap();
    world.forwarding("front", &group).await;
    let found = world.target_health(&group, Vec::new()).await;
    assert!(
        found[0].ends_with(
            "unused Target.NotInUse Target is in an Availability Zone that is not enabled for the \
             load balancer"
        ),
        "{found:?}"
    );
}

#[tokio::test]
async fn a_group_has_a_thousand_targets_at_most() {
    let world = World::new().await;
    let group = world.ip_group("web").await;
    let many = |ports: std::ops::Range<i32>| api::RegisterTargetsInput {
        target_group_arn: some(&group),
        targets: Some(ports.map(|port| target(INSIDE, Some(port), None)).collect()),
    };
    let elb = world.elb();
    let full = elb.register_targets(&world.call, many(1..1001)).await;
    full.unwrap();
    let error = elb.register_targets(&world.call, many(1001..1002)).await;
    assert_eq!(error.unwrap_err().code, "TooManyTargets");
    assert_eq!(world.target_health(&group, Vec::new()).await.len(), 1000);
}
