//! Tests of the validation: what AWS refuses, and with which words.

use std::collections::BTreeMap;

use model::UnixMillis;
use model::task_definition::{
    ContainerDependency, DependencyCondition, FirelensConfiguration, KeyValue, LinuxParameters,
    LogConfiguration, MountPoint, PortMapping, SystemControl, TaskDefinitionStatus, Ulimit, Volume,
};

use super::*;

fn container(name: &str) -> ContainerDefinition {
    ContainerDefinition {
        name: name.to_owned(),
        image: "busybox:1".to_owned(),
        essential: true,
        ..ContainerDefinition::default()
    }
}

fn definition() -> TaskDefinition {
    TaskDefinition {
        family: "web".to_owned(),
        revision: 0,
        arn: String::new(),
        status: TaskDefinitionStatus::Active,
        containers: vec![container("app")],
        cpu: Some(256),
        memory_mib: Some(512),
        network_mode: Some("awsvpc".to_owned()),
        requires_compatibilities: vec!["FARGATE".to_owned()],
        compatibilities: Vec::new(),
        requires_attributes: Vec::new(),
        task_role_arn: None,
        execution_role_arn: None,
        volumes: Vec::new(),
        placement_constraints: Vec::new(),
        runtime_platform: None,
        pid_mode: None,
        ipc_mode: None,
        ephemeral_storage_gib: None,
        enable_fault_injection: None,
        tags: Vec::new(),
        registered_at: UnixMillis(0),
        registered_by: String::new(),
        deregistered_at: None,
        delete_requested_at: None,
    }
}

fn check(change: impl FnOnce(&mut TaskDefinition), expected: &str) {
    let mut definition = definition();
    change(&mut definition);
    let text = validate(&definition).map_or_else(|refusal| refusal.0, |()| String::new());
    assert_eq!(text, expected);
}

fn app(task: &mut TaskDefinition) -> &mut ContainerDefinition {
    &mut task.containers[0]
}

fn awslogs(options: &[(&str, &str)]) -> LogConfiguration {
    LogConfiguration {
        log_driver: "awslogs".to_owned(),
        options: options
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect::<BTreeMap<_, _>>(),
        secret_options: Vec::new(),
    }
}

const OPTIONS: [(&str, &str); 3] = [
    ("awslogs-group", "/ecs/web"),
    ("awslogs-region", "us-east-1"),
    ("awslogs-stream-prefix", "ecs"),
];

#[test]
fn names_are_checked() {
    check(|_| {}, "");
    check(
        |task| task.family.clear(),
        "Family should not be null or empty.",
    );
    check(
        |task| task.family = "a b".to_owned(),
        "Family contains invalid characters.",
    );
    check(
        |task| task.family = "a".repeat(256),
        "Family contains invalid characters.",
    );
    check(
        |task| task.containers.clear(),
        "Container list cannot be empty.",
    );
    check(
        |task| task.containers = (0..11).map(|n| container(&format!("c{n}"))).collect(),
        "Too many containers.",
    );
    check(
        |task| app(task).name.clear(),
        "Container.name should not be null or empty.",
    );
    check(
        |task| task.containers.push(container("app")),
        "Container names must be unique within a task definition.",
    );
    check(
        |task| app(task).essential = false,
        "Task definition doesn't have any essential container.",
    );
    check(
        |task| app(task).image.clear(),
        "Container.image should not be null or empty.",
    );
    check(
        |task| app(task).image = "busy box".to_owned(),
        "Container.image contains invalid characters.",
    );
}

#[test]
fn sizes_are_checked() {
    check(
        |task| task.cpu = None,
        "Fargate requires that 'cpu' be defined at the task level.",
    );
    check(
        |task| task.memory_mib = Some(513),
        "No Fargate configuration exists for given values: 256 CPU, 513 memory. \
         See the Amazon ECS documentation for the valid values.",
    );
    check(
        |task| app(task).cpu = 257,
        "The sum of all container 'cpu' values cannot be greater than the value of the task 'cpu'.",
    );
    check(
        |task| app(task).memory_mib = Some(513),
        "The 'memory' setting for container 'app' is greater than for the task.",
    );
    check(
        |task| {
            app(task).memory_mib = Some(100);
            app(task).memory_reservation_mib = Some(101);
        },
        "Invalid setting for container 'app'. 'memory' must be greater than or equal to \
         'memoryReservation'.",
    );
    check(
        |task| {
            task.requires_compatibilities.clear();
            task.memory_mib = None;
        },
        "Invalid setting for container 'app'. At least one of 'memory' or 'memoryReservation' \
         must be specified.",
    );
    check(
        |task| task.ephemeral_storage_gib = Some(20),
        "Invalid setting for ephemeral storage. Size must be between 21 GiB and 200 GiB.",
    );
    check(|task| task.ephemeral_storage_gib = Some(200), "");
}

#[test]
fn what_fargate_does_not_have_is_refused() {
    check(
        |task| task.network_mode = None,
        "Fargate only supports network mode ‘awsvpc’.",
    );
    check(
        |task| app(task).privileged = Some(true),
        "Fargate compatible task definitions do not support privileged.",
    );
    check(
        |task| app(task).links = vec!["db".to_owned()],
        "Links are not supported when networkMode=awsvpc.",
    );
    check(
        |task| {
            app(task).linux_parameters = Some(LinuxParameters {
                capabilities_add: vec!["SYS_PTRACE".to_owned(), "NET_ADMIN".to_owned()],
                ..LinuxParameters::default()
            });
        },
        "NET_ADMIN is not allowed on Fargate.",
    );
    check(
        |task| task.pid_mode = Some("host".to_owned()),
        "Tasks using the Fargate launch type do not support pidMode 'host'. \
         The supported value for pidMode is 'task'.",
    );
    check(
        |task| app(task).stop_timeout_seconds = Some(121),
        "Tasks using the Fargate launch type must have a container stop timeout of less than \
         120 seconds.",
    );
    check(
        |task| app(task).log_configuration = Some(awslogs(&OPTIONS[..2])),
        "Log driver awslogs requires options: awslogs-stream-prefix",
    );
    check(
        |task| app(task).log_configuration = Some(awslogs(&[])),
        "Log driver awslogs requires options: awslogs-region, awslogs-group",
    );
    check(
        |task| app(task).log_configuration = Some(awslogs(&OPTIONS)),
        "Fargate requires task definition to have execution role ARN to support log driver awslogs.",
    );
    check(
        |task| {
            task.execution_role_arn = Some("arn:aws:iam::000000000000:role/exec".to_owned());
            app(task).log_configuration = Some(awslogs(&OPTIONS));
        },
        "",
    );
}

#[test]
fn ports_volumes_and_limits_are_checked() {
    let port = |host_port| PortMapping {
        container_port: Some(80),
        host_port,
        protocol: "tcp".to_owned(),
        ..PortMapping::default()
    };
    check(
        |task| app(task).port_mappings = vec![port(Some(8080))],
        "When networkMode=awsvpc, the host ports and container ports in port mappings must match.",
    );
    check(
        |task| app(task).port_mappings = vec![port(None), port(None)],
        "The container port 80 (tcp) is used multiple times in task.",
    );
    let mount = MountPoint {
        source_volume: Some("data".to_owned()),
        container_path: Some("/data".to_owned()),
        read_only: None,
    };
    check(
        |task| app(task).mount_points = vec![mount.clone()],
        "Unknown volume 'data'.",
    );
    check(
        |task| {
            app(task).mount_points = vec![mount];
            task.volumes = vec![Volume {
                name: "data".to_owned(),
                host_source_path: Some("/srv".to_owned()),
                has_host: true,
            }];
        },
        "Fargate compatible task definitions do not support sourcePath.",
    );
    check(
        |task| {
            app(task).ulimits = vec![Ulimit {
                name: "nofile".to_owned(),
                soft_limit: 2,
                hard_limit: 1,
            }];
        },
        "Soft limit exceeds hard limit for ulimit nofile",
    );
    check(
        |task| {
            app(task).environment = vec![KeyValue {
                name: "A=B".to_owned(),
                value: String::new(),
            }];
        },
        "Invalid environment variable 'A=B' for container 'app'.",
    );
}

#[test]
fn port_ranges_and_names_are_checked() {
    let range = |range: &str, name: Option<&str>| PortMapping {
        protocol: "tcp".to_owned(),
        container_port_range: Some(range.to_owned()),
        name: name.map(str::to_owned),
        ..PortMapping::default()
    };
    let with = |mappings: &[PortMapping], expected: &str| {
        check(|task| app(task).port_mappings = mappings.to_vec(), expected);
    };
    with(&[range("1-65535", Some("all_1"))], "");
    with(&[range("80-90", None), range("91-95", None)], "");
    let mut udp = range("85-95", None);
    udp.protocol = "udp".to_owned();
    with(&[range("80-90", None), udp], "");
    with(
        &[range("80-90", None), range("85-95", None)],
        "The container port range 85-95 (tcp) overlaps with 80-90.",
    );
    for wrong in ["90-80", "0-5", "80-80", "a-b", "80", "1-65536", "-1-5"] {
        with(
            &[range(wrong, None)],
            "Invalid 'containerPortRange' setting for container 'app'.",
        );
    }
    with(
        &[range("80-90", Some("Web"))],
        "The port mapping name 'Web' is not valid. It can have up to 64 lowercase letters, \
         numbers, underscores (_), and hyphens (-), and it can't start with a hyphen.",
    );
    with(
        &[range("80-90", Some("a")), range("91-95", Some("a"))],
        "The port mapping name 'a' is already used.",
    );
    let protocol = |name: Option<&str>, app: &str| PortMapping {
        app_protocol: Some(app.to_owned()),
        ..range("80-90", name)
    };
    with(&[protocol(Some("a"), "grpc")], "");
    with(
        &[protocol(None, "grpc")],
        "The 'appProtocol' setting requires a port mapping name.",
    );
    with(
        &[protocol(Some("a"), "smtp")],
        "Invalid 'appProtocol' setting 'smtp'.",
    );
}

#[test]
fn kernel_parameters_are_checked() {
    let with = |namespaces: &[&str], is_valid: bool| {
        let mut task = definition();
        app(&mut task).system_controls = namespaces
            .iter()
            .map(|namespace| SystemControl {
                namespace: (*namespace).to_owned(),
                value: "1".to_owned(),
            })
            .collect();
        assert_eq!(validate(&task).is_ok(), is_valid, "{namespaces:?}");
    };
    with(
        &["net.core.somaxconn", "fs.mqueue.msg_max", "kernel.sem"],
        true,
    );
    with(&["net.ipv4.conf.eth-0.rp_filter"], true);
    for wrong in [
        "vm.swappiness",
        "net.",
        "net..x",
        "net.a/b",
        "kernel.semx",
        "fs.mqueue",
        "",
    ] {
        with(&[wrong], false);
    }
    with(&["kernel.sem", "kernel.sem"], false);
}

#[test]
fn a_log_router_and_its_clients_are_checked() {
    let firelens = |kind: &str, options: &[(&str, &str)]| FirelensConfiguration {
        kind: kind.to_owned(),
        options: options
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect(),
    };
    let with = |router: Option<FirelensConfiguration>, limit: Option<&str>, expected: &str| {
        check(
            |task| {
                app(task).log_configuration = Some(LogConfiguration {
                    log_driver: "awsfirelens".to_owned(),
                    options: limit
                        .map(|limit| ("log-driver-buffer-limit".to_owned(), limit.to_owned()))
                        .into_iter()
                        .collect(),
                    secret_options: Vec::new(),
                });
                task.containers.push(ContainerDefinition {
                    firelens_configuration: router,
                    ..container("router")
                });
            },
            expected,
        );
    };
    with(Some(firelens("fluentd", &[])), Some("0"), "");
    let file = [("config-file-type", "file"), ("config-file-value", "/x")];
    with(Some(firelens("fluentbit", &file)), None, "");
    with(
        None,
        None,
        "When awsfirelens log driver is specified in log configuration, a firelens configuration \
         object must be configured in one of the containers.",
    );
    with(
        Some(firelens("vector", &[])),
        None,
        "Invalid firelensConfiguration type 'vector'. Must be one of [fluentd,fluentbit]",
    );
    with(
        Some(firelens("fluentd", &[("x", "y")])),
        None,
        "Unknown firelensConfiguration option 'x'.",
    );
    with(
        Some(firelens("fluentd", &file[..1])),
        None,
        "The firelensConfiguration option 'config-file-value' must be the absolute path of a file \
         in the container.",
    );
    with(
        Some(firelens("fluentd", &[])),
        Some("-1"),
        "The log option log-driver-buffer-limit of container 'app' must be greater than or equal \
         to 0 and less than 536870912.",
    );
}

#[test]
fn dependencies_are_checked() {
    let depend = |task: &mut TaskDefinition, from: usize, on: &str, condition| {
        task.containers[from].depends_on.push(ContainerDependency {
            container_name: on.to_owned(),
            condition,
        });
    };
    check(
        |task| depend(task, 0, "db", DependencyCondition::Start),
        "Cannot depend on container + 'db' because it does not exist",
    );
    check(
        |task| {
            task.containers.push(container("db"));
            depend(task, 0, "db", DependencyCondition::Success);
        },
        "A dependency container with SUCCESS or COMPLETE condition cannot be an essential container",
    );
    check(
        |task| {
            task.containers.push(container("db"));
            depend(task, 0, "db", DependencyCondition::Start);
            depend(task, 1, "app", DependencyCondition::Start);
        },
        "Container dependency cycle detected.",
    );
}

#[test]
fn needs_are_derived() {
    let mut task = definition();
    task.execution_role_arn = Some("arn:aws:iam::000000000000:role/exec".to_owned());
    app(&mut task).log_configuration = Some(awslogs(&OPTIONS));
    assert_eq!(compatibilities(&task), ["EC2", "FARGATE"]);
    assert_eq!(
        requires_attributes(&task),
        [
            "com.amazonaws.ecs.capability.docker-remote-api.1.18",
            "com.amazonaws.ecs.capability.docker-remote-api.1.19",
            "com.amazonaws.ecs.capability.logging-driver.awslogs",
            "ecs.capability.execution-role-awslogs",
            "ecs.capability.task-eni",
        ]
    );
    task.network_mode = Some("bridge".to_owned());
    assert_eq!(compatibilities(&task), ["EXTERNAL", "EC2"]);
}
