//! The documents against their forms on AWS Fargate.

use serde_json::{Value, json};

use super::super::super::protocol::{
    ContainerPhase, ContainerState, HealthState, HealthStatus, ShimState, StopCause, TaskPhase,
};
use super::super::super::task_metadata::{
    ContainerMetadata, NetworkMetadata, PortMetadata, TaskMetadata, VolumeMetadata,
};
use super::super::answer::{Outcome, View, answer};
use super::super::stats::Sampler;
use super::*;

const ID: &str = "e40860c2b55a4200b03c3197f6c59714-2886439692";

fn facts() -> TaskMetadata {
    TaskMetadata {
        cluster_arn: "arn:aws:ecs:us-east-1:000000000000:cluster/c".into(),
        task_arn: "arn:aws:ecs:us-east-1:000000000000:task/c/e408".into(),
        family: "web".into(),
        revision: 3,
        vpc_id: "vpc-1".into(),
        availability_zone: "us-east-1a".into(),
        launch_type: "FARGATE".into(),
        cpu: 256,
        memory_mib: 512,
        pull_started_at: Some(1_722_238_551_031),
        pull_stopped_at: Some(1_722_238_555_478),
        tags: BTreeMap::from([("team".into(), "a".into())]),
        network: NetworkMetadata {
            address: "172.31.2.72".into(),
            ipv6_address: None,
            ipv6_subnet_cidr: None,
            mac_address: "0a:ae:b6:d3:34:7d".into(),
            subnet_cidr: "172.31.0.0/20".into(),
            gateway: "172.31.0.1/20".into(),
            nameservers: vec!["172.31.0.2".into()],
            search: vec!["ec2.internal".into()],
            private_dns_name: "ip-172-31-2-72.ec2.internal".into(),
        },
        containers: vec![ContainerMetadata {
            id: ID.into(),
            name: "web".into(),
            arn: "arn:aws:ecs:us-east-1:000000000000:container/c/e408/b31c".into(),
            image: "nginx:latest".into(),
            image_digest: "sha256:79ab".into(),
            labels: BTreeMap::from([("com.amazonaws.ecs.container-name".into(), "web".into())]),
            cpu: 2,
            ports: vec![PortMetadata {
                container_port: 80,
                host_port: 80,
                protocol: "tcp".into(),
            }],
            volumes: vec![VolumeMetadata {
                name: "data".into(),
                destination: "/data".into(),
            }],
            log_driver: Some("awslogs".into()),
            log_options: BTreeMap::from([("awslogs-group".into(), "/g".into())]),
            ..ContainerMetadata::default()
        }],
        ..TaskMetadata::default()
    }
}

fn running() -> ShimState {
    ShimState {
        phase: TaskPhase::Running,
        containers: vec![ContainerState {
            name: "web".into(),
            phase: ContainerPhase::Running,
            started_at: Some(1_722_238_556_728),
            ..ContainerState::default()
        }],
        ..ShimState::default()
    }
}

/// Status and document of a GET.
fn get(target: &str, facts: &TaskMetadata, state: &ShimState) -> (u16, Value) {
    let view = View {
        metadata: facts,
        state,
        storage: None,
    };
    match answer("GET", target, b"", view, &mut Sampler::default()) {
        Outcome::Answer(answer) => {
            let text = String::from_utf8(answer.body).unwrap();
            let document = serde_json::from_str(&text).unwrap_or(Value::String(text));
            (answer.status, document)
        }
        Outcome::Ask(call) => panic!("{call:?}"),
    }
}

fn container_v3() -> Value {
    json!({
        "DockerId": ID,
        "Name": "web",
        "DockerName": "web",
        "Image": "nginx:latest",
        "ImageID": "sha256:79ab",
        "Ports": [{ "ContainerPort": 80, "Protocol": "tcp", "HostPort": 80 }],
        "Labels": { "com.amazonaws.ecs.container-name": "web" },
        "DesiredStatus": "RUNNING",
        "KnownStatus": "RUNNING",
        "Limits": { "CPU": 2 },
        "CreatedAt": "2024-07-29T07:35:56.728000000Z",
        "StartedAt": "2024-07-29T07:35:56.728000000Z",
        "Type": "NORMAL",
        "Volumes": [{ "DockerName": "data", "Destination": "/data" }],
        "Networks": [{ "NetworkMode": "awsvpc", "IPv4Addresses": ["172.31.2.72"] }],
    })
}

fn container_v4() -> Value {
    let mut document = container_v3();
    document["LogDriver"] = json!("awslogs");
    document["LogOptions"] = json!({ "awslogs-group": "/g" });
    document["ContainerARN"] = json!("arn:aws:ecs:us-east-1:000000000000:container/c/e408/b31c");
    document["Snapshotter"] = json!("overlayfs");
    document["Networks"] = json!([{
        "NetworkMode": "awsvpc",
        "IPv4Addresses": ["172.31.2.72"],
        "AttachmentIndex": 0,
        "MACAddress": "0a:ae:b6:d3:34:7d",
        "IPv4SubnetCIDRBlock": "172.31.0.0/20",
        "DomainNameServers": ["172.31.0.2"],
        "DomainNameSearchList": ["ec2.internal"],
        "PrivateDNSName": "ip-172-31-2-72.ec2.internal",
        "SubnetGatewayIpv4Address": "172.31.0.1/20",
    }]);
    document
}

#[test]
fn addresses_of_ipv6_are_told() {
    let (mut facts, state) = (facts(), running());
    facts.network.ipv6_address = Some("fd4e:47ab:1200:100::7".into());
    facts.network.ipv6_subnet_cidr = Some("fd4e:47ab:1200:100::/64".into());
    let (_, document) = get(&format!("/v4/{ID}"), &facts, &state);
    let network = &document["Networks"][0];
    assert_eq!(network["IPv6Addresses"], json!(["fd4e:47ab:1200:100::7"]));
    assert_eq!(network["IPv6SubnetCIDRBlock"], "fd4e:47ab:1200:100::/64");
}

#[test]
fn documents_have_the_forms_of_fargate() {
    let (facts, state) = (facts(), running());
    assert_eq!(
        get(&format!("/v4/{ID}"), &facts, &state),
        (200, container_v4())
    );
    assert_eq!(
        get(&format!("/v3/{ID}"), &facts, &state),
        (200, container_v3())
    );
    let task_v3 = json!({
        "Cluster": "arn:aws:ecs:us-east-1:000000000000:cluster/c",
        "TaskARN": "arn:aws:ecs:us-east-1:000000000000:task/c/e408",
        "Family": "web",
        "Revision": "3",
        "DesiredStatus": "RUNNING",
        "KnownStatus": "RUNNING",
        "Limits": { "CPU": 0.25, "Memory": 512 },
        "PullStartedAt": "2024-07-29T07:35:51.031000000Z",
        "PullStoppedAt": "2024-07-29T07:35:55.478000000Z",
        "AvailabilityZone": "us-east-1a",
        "Containers": [container_v3()],
    });
    let mut task_v4 = task_v3.clone();
    task_v4["LaunchType"] = json!("FARGATE");
    task_v4["VPCID"] = json!("vpc-1");
    task_v4["FaultInjectionEnabled"] = json!(false);
    task_v4["Containers"] = json!([container_v4()]);
    assert_eq!(
        get(&format!("/v4/{ID}/task"), &facts, &state),
        (200, task_v4.clone())
    );
    assert_eq!(
        get(&format!("/v3/{ID}/task"), &facts, &state),
        (200, task_v3.clone())
    );
    assert_eq!(get("/v2/metadata", &facts, &state), (200, task_v3));
    assert_eq!(
        get(&format!("/v2/metadata/{ID}"), &facts, &state),
        (200, container_v3())
    );
    task_v4["TaskTags"] = json!({ "team": "a" });
    assert_eq!(
        get(&format!("/v4/{ID}/taskWithTags"), &facts, &state),
        (200, task_v4)
    );
}

#[test]
fn checks_and_restarts_are_shown_where_there_are_any() {
    let (mut facts, mut state) = (facts(), running());
    facts.containers[0].has_restart_policy = true;
    state.containers[0].restart_count = 2;
    state.containers[0].health = Some(HealthState {
        status: HealthStatus::Unhealthy,
        since: Some(1_722_238_556_728),
        failures: 3,
        exit_code: Some(1),
        output: "no".into(),
    });
    let (_, document) = get(&format!("/v4/{ID}"), &facts, &state);
    assert_eq!(document["RestartCount"], 2);
    let health = json!({
        "status": "UNHEALTHY",
        "statusSince": "2024-07-29T07:35:56.728000000Z",
        "exitCode": 1,
        "output": "no",
    });
    assert_eq!(document["Health"], health);
}

#[test]
fn what_is_wanted_and_what_is_known_follow_the_task() {
    #[track_caller]
    fn check(phase: TaskPhase, container: ContainerPhase, task: [&str; 2], known: [&str; 2]) {
        let mut state = running();
        state.phase = phase;
        state.containers[0].phase = container;
        state.stop = (phase >= TaskPhase::Stopping).then_some(StopCause::Terminated);
        let (_, document) = get(&format!("/v4/{ID}/task"), &facts(), &state);
        let statuses = |document: &Value| {
            ["DesiredStatus", "KnownStatus"].map(|key| document[key].as_str().unwrap().to_owned())
        };
        assert_eq!(statuses(&document), task);
        assert_eq!(statuses(&document["Containers"][0]), known);
    }
    let run = "RUNNING";
    check(
        TaskPhase::Starting,
        ContainerPhase::Pending,
        [run, "NONE"],
        [run, "PULLED"],
    );
    check(
        TaskPhase::Starting,
        ContainerPhase::Starting,
        [run, "NONE"],
        [run, "CREATED"],
    );
    check(
        TaskPhase::Running,
        ContainerPhase::Running,
        [run, run],
        [run, run],
    );
    check(
        TaskPhase::Stopping,
        ContainerPhase::Running,
        ["STOPPED", run],
        ["STOPPED", run],
    );
    let stopped = ["STOPPED", "STOPPED"];
    check(
        TaskPhase::Stopped,
        ContainerPhase::Stopped,
        stopped,
        stopped,
    );
}

#[test]
fn what_there_is_not_is_answered_in_the_words_of_the_agent() {
    #[track_caller]
    fn check(target: &str, expected: u16, text: &str) {
        let (facts, state) = (facts(), running());
        assert_eq!(
            get(target, &facts, &state),
            (expected, json!(text)),
            "{target}"
        );
    }
    let (no_id, no_arn) = (
        "unable to get container ID from request: unable to get docker ID from v3 endpoint ID: x",
        "unable to get task arn from request: unable to get task Arn from v3 endpoint ID: x",
    );
    check(
        "/v4/x",
        404,
        &format!("V4 container metadata handler: {no_id}"),
    );
    check(
        "/v4/x/task",
        404,
        &format!("V4 task metadata handler: {no_arn}"),
    );
    check(
        "/v4/x/taskWithTags",
        404,
        &format!("V4 task metadata handler: {no_arn}"),
    );
    check(
        "/v4/x/stats",
        404,
        &format!("V4 container stats handler: {no_arn}"),
    );
    check(
        "/v4/x/task/stats",
        404,
        &format!("V4 task stats handler: {no_arn}"),
    );
    check(
        "/v3/x",
        500,
        &format!("V3 container metadata handler: {no_id}"),
    );
    check(
        "/v3/x/task",
        500,
        &format!("V3 task metadata handler: {no_arn}"),
    );
    check(
        "/v3/x/stats",
        400,
        &format!("V3 container handler: {no_arn}"),
    );
    check(
        "/v2/metadata/x",
        400,
        "Unable to generate metadata for container 'x'",
    );
    check("/v2/stats/x", 400, "Unable to get container stats for: x");
    check("/latest/meta-data/", 404, "404 page not found\n");
}

#[test]
fn a_container_without_counters_has_no_statistics() {
    let (facts, state) = (facts(), running());
    let (status, text) = get(&format!("/v4/{ID}/stats"), &facts, &state);
    let expected = format!("Unable to get container stats for: {ID}");
    assert_eq!((status, text), (500, json!(expected)));
    let none = json!({ ID: null });
    let of_task = get(&format!("/v4/{ID}/task/stats"), &facts, &state);
    assert_eq!(of_task, (200, none));
}

#[test]
fn a_shim_without_a_task_knows_none() {
    let (facts, state) = (TaskMetadata::default(), ShimState::default());
    for target in ["/v2/metadata", "/v2/stats"] {
        assert_eq!(get(target, &facts, &state).0, 400);
    }
}

#[test]
fn processors_are_counted_as_go_writes_numbers() {
    assert_eq!(vcpus(1024), Number::Whole(1));
    assert_eq!(vcpus(512), Number::Fraction(0.5));
    assert_eq!(serde_json::to_string(&vcpus(256)).unwrap(), "0.25");
}
