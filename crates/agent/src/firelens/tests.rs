//! Tests of the generated configurations and of what containers are given.

use std::path::PathBuf;

use engine::NetworkAssignment;
use model::network::Ipv4Cidr;
use model::{ContainerRuntimeId, TaskId, VpcId};

use super::*;

fn map(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
    pairs
        .iter()
        .map(|(key, value)| ((*key).to_owned(), (*value).to_owned()))
        .collect()
}

fn container(name: &str, log: Option<&[(&str, &str)]>) -> ContainerAssignment {
    ContainerAssignment {
        definition: ContainerDefinition {
            name: name.to_owned(),
            log_configuration: log.map(|options| LogConfiguration {
                log_driver: DRIVER.to_owned(),
                options: map(options),
                secret_options: Vec::new(),
            }),
            ..ContainerDefinition::default()
        },
        runtime_id: ContainerRuntimeId::new(&TaskId::from_random(1), 2),
        arn: String::new(),
        log: None,
        pinned_digest: None,
    }
}

fn assignment(
    kind: &str,
    options: &[(&str, &str)],
    clients: &[(&str, &[(&str, &str)])],
) -> Assignment {
    let mut router = container("log_router", None);
    router.definition.firelens_configuration = Some(FirelensConfiguration {
        kind: kind.to_owned(),
        options: map(options),
    });
    let mut containers: Vec<_> = clients
        .iter()
        .map(|(name, options)| container(name, Some(options)))
        .collect();
    containers.push(router);
    Assignment {
        task_id: TaskId::from_random(1),
        task_arn: "arn:task".to_owned(),
        cluster: "main".to_owned(),
        family: "web".to_owned(),
        revision: 3,
        region: "us-east-1".to_owned(),
        cluster_arn: String::new(),
        availability_zone: String::new(),
        launch_type: String::new(),
        service_name: None,
        task_role_arn: None,
        tags: Vec::new(),
        cpu: 256,
        memory_mib: 512,
        ephemeral_storage_gib: 20,
        platform: None,
        shared_pids: false,
        network: NetworkAssignment {
            vpc_id: VpcId::from_random(1),
            interface_id: None,
            subnet_cidr: Ipv4Cidr::new([172, 31, 0, 0].into(), 20).unwrap(),
            gateway: "172.31.0.1".parse().unwrap(),
            address: "172.31.0.9".parse().unwrap(),
            mac_address: String::new(),
            public_address: None,
            ipv6_address: None,
            ipv6_subnet_cidr: None,
            private_dns_name: String::new(),
            name_servers: Vec::new(),
            search_domain: None,
        },
        volumes: Vec::new(),
        containers,
    }
}

fn configured(assignment: &Assignment) -> String {
    let (_, firelens) = router(&assignment.containers).unwrap();
    configuration(assignment, firelens)
}

#[test]
fn fluent_bit_is_configured_as_by_the_ecs_agent() {
    let options: &[(&str, &str)] = &[
        ("Name", "cloudwatch"),
        ("region", "us-east-1"),
        ("exclude-pattern", "^debug"),
        ("include-pattern", "x"),
        ("log-driver-buffer-limit", "10"),
    ];
    let file = [
        ("config-file-type", "file"),
        ("config-file-value", "/extra.conf"),
    ];
    let assignment = assignment("fluentbit", &file, &[("app", options), ("side", &[])]);
    assert_eq!(
        configured(&assignment),
        "
[INPUT]
    Name forward
    unix_path /var/run/fluent.sock

[INPUT]
    Name forward
    Listen 127.0.0.1
    Port 24224

[INPUT]
    Name tcp
    Tag firelens-healthcheck
    Listen 127.0.0.1
    Port 8877

[FILTER]
    Name grep
    Match app-firelens*
    Regex log x

[FILTER]
    Name grep
    Match app-firelens*
    Exclude log ^debug

[FILTER]
    Name record_modifier
    Match *
    Record ecs_cluster main
    Record ecs_task_arn arn:task
    Record ecs_task_definition web:3

@INCLUDE /extra.conf

[OUTPUT]
    Name null
    Match firelens-healthcheck

[OUTPUT]
    Name cloudwatch
    Match app-firelens*
    region us-east-1
"
    );
}

#[test]
fn fluentd_is_configured_as_by_the_ecs_agent() {
    let options: &[(&str, &str)] = &[("@type", "stdout"), ("exclude-pattern", "no"), ("a", "b")];
    let no_metadata = [("enable-ecs-log-metadata", "false")];
    let assignment = assignment("fluentd", &no_metadata, &[("app", options)]);
    assert_eq!(
        configured(&assignment),
        "
<source>
    @type unix
    path /var/run/fluent.sock
</source>

<source>
    @type forward
    bind 127.0.0.1
    port 24224
</source>

<filter app-firelens**>
    @type grep
    <exclude>
        key log
        pattern /no/
    </exclude>
</filter>

<match app-firelens**>
    @type stdout
    a b
</match>
"
    );
}

#[test]
fn an_output_without_a_plugin_is_an_error() {
    let check_with = |kind, options: &[(&str, &str)]| {
        check(&assignment(kind, &[], &[("app", options)])).map_err(|reason| reason.len())
    };
    assert_eq!(check_with("fluentbit", &[]), Ok(()));
    assert_eq!(
        check_with("fluentbit", &[("Name", "null"), ("a", "b")]),
        Ok(())
    );
    assert_eq!(
        check_with("fluentbit", &[("log-driver-buffer-limit", "1")]),
        Ok(())
    );
    assert!(check_with("fluentbit", &[("region", "x")]).is_err());
    assert!(check_with("fluentd", &[("Name", "x")]).is_err());
}

#[test]
fn containers_get_what_they_need() {
    let assignment = assignment(
        "fluentbit",
        &[],
        &[("app", &[("log-driver-buffer-limit", "7")])],
    );
    let files = Files {
        run_dir: PathBuf::from("/run/x"),
        data_dir: PathBuf::from("/data"),
    };
    let bundle = |name: &str| ContainerBundle {
        name: name.to_owned(),
        ..ContainerBundle::default()
    };
    let mut bundles = [bundle("app"), bundle("log_router")];
    add(&files, &assignment, &mut bundles);
    let [app, router] = bundles;
    assert_eq!(app.depends_on[0].container, "log_router");
    assert_eq!(app.spec.env, ["FLUENT_HOST=127.0.0.1", "FLUENT_PORT=24224"]);
    let forward = app.log.unwrap().forward.unwrap();
    assert_eq!(forward.tag, format!("app-firelens-{}", assignment.task_id));
    assert_eq!(
        (forward.router.as_str(), forward.max_lines),
        ("log_router", 7)
    );
    assert_eq!(router.log, None);
    assert_eq!(router.spec.mounts[0].target, "/var/run");
    assert_eq!(router.spec.mounts[0].source, forward.socket_directory);
    assert_eq!(
        router.spec.files[0].target,
        "/fluent-bit/etc/fluent-bit.conf"
    );
}
