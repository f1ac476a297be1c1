//! Container definitions, both ways.
//!
//! Reading fills in what AWS's server adds (`cpu` 0, `essential`, `protocol` tcp, the host port).
//! Members that the model has no place for are refused by `unsupported`.

use aws_api::ecs as api;
use model::task_definition::{
    ContainerDefinition, ContainerDependency, DependencyCondition, Device, EnvironmentFile,
    FirelensConfiguration, HealthCheck, HostEntry, KeyValue, LinuxParameters, LogConfiguration,
    MountPoint, PortMapping, ResourceRequirement, RestartPolicy, Secret, SystemControl, Tmpfs,
    Ulimit, VolumeFrom,
};
use smithy::ServiceError;

use super::number::{port, unsigned};
use crate::context::integer;
use crate::ecs::errors::client;

#[expect(
    clippy::too_many_lines,
    reason = "one line or two for each of the many members"
)]
pub(in crate::ecs) fn parse(
    given: api::ContainerDefinition,
    network_mode: Option<&str>,
) -> Result<ContainerDefinition, ServiceError> {
    let same_port = matches!(network_mode, Some("awsvpc" | "host"));
    Ok(ContainerDefinition {
        name: given.name.unwrap_or_default(),
        image: given.image.unwrap_or_default(),
        cpu: unsigned(given.cpu, "cpu")?.unwrap_or(0),
        memory_mib: unsigned(given.memory, "memory")?,
        memory_reservation_mib: unsigned(given.memory_reservation, "memoryReservation")?,
        essential: given.essential.unwrap_or(true),
        port_mappings: each(given.port_mappings, |mapping| {
            parse_port(mapping, same_port)
        })?,
        // Empty lists mean the image's own, as absent ones do.
        entry_point: given.entry_point.filter(|words| !words.is_empty()),
        command: given.command.filter(|words| !words.is_empty()),
        environment: variables(given.environment),
        environment_files: environment_files(given.environment_files),
        secrets: secrets(given.secrets),
        repository_credentials: given
            .repository_credentials
            .map(|credentials| credentials.credentials_parameter.unwrap_or_default()),
        mount_points: all(given.mount_points, |mount| MountPoint {
            source_volume: mount.source_volume,
            container_path: mount.container_path,
            read_only: mount.read_only,
        }),
        volumes_from: all(given.volumes_from, |from| VolumeFrom {
            source_container: from.source_container,
            read_only: from.read_only,
        }),
        linux_parameters: given
            .linux_parameters
            .map(parse_linux_parameters)
            .transpose()?,
        depends_on: each(given.depends_on, parse_dependency)?,
        restart_policy: given.restart_policy.map(parse_restart_policy).transpose()?,
        start_timeout_seconds: unsigned(given.start_timeout, "startTimeout")?,
        stop_timeout_seconds: unsigned(given.stop_timeout, "stopTimeout")?,
        version_consistency: given.version_consistency,
        hostname: text(given.hostname),
        user: text(given.user),
        working_directory: text(given.working_directory),
        disable_networking: given.disable_networking,
        privileged: given.privileged,
        readonly_root_filesystem: given.readonly_root_filesystem,
        dns_servers: given.dns_servers.unwrap_or_default(),
        dns_search_domains: given.dns_search_domains.unwrap_or_default(),
        extra_hosts: all(given.extra_hosts, |host| HostEntry {
            hostname: host.hostname.unwrap_or_default(),
            ip_address: host.ip_address.unwrap_or_default(),
        }),
        docker_security_options: given.docker_security_options.unwrap_or_default(),
        links: given.links.unwrap_or_default(),
        interactive: given.interactive,
        pseudo_terminal: given.pseudo_terminal,
        docker_labels: given.docker_labels.unwrap_or_default(),
        ulimits: all(given.ulimits, |limit| Ulimit {
            name: limit.name.unwrap_or_default(),
            soft_limit: limit.soft_limit.unwrap_or(0).into(),
            hard_limit: limit.hard_limit.unwrap_or(0).into(),
        }),
        log_configuration: given.log_configuration.map(|log| LogConfiguration {
            log_driver: log.log_driver.unwrap_or_default(),
            options: log.options.unwrap_or_default(),
            secret_options: secrets(log.secret_options),
        }),
        health_check: given.health_check.map(parse_health_check).transpose()?,
        system_controls: all(given.system_controls, |control| SystemControl {
            namespace: control.namespace.unwrap_or_default(),
            value: control.value.unwrap_or_default(),
        }),
        resource_requirements: all(given.resource_requirements, |requirement| {
            ResourceRequirement {
                kind: requirement.r#type.unwrap_or_default(),
                value: requirement.value.unwrap_or_default(),
            }
        }),
        firelens_configuration: given.firelens_configuration.map(|firelens| {
            FirelensConfiguration {
                kind: firelens.r#type.unwrap_or_default(),
                options: firelens.options.unwrap_or_default(),
            }
        }),
    })
}

#[expect(
    clippy::too_many_lines,
    reason = "one line or two for each of the many members"
)]
pub(in crate::ecs) fn render(container: &ContainerDefinition) -> api::ContainerDefinition {
    api::ContainerDefinition {
        name: Some(container.name.clone()),
        image: Some(container.image.clone()),
        cpu: Some(integer(container.cpu)),
        memory: container.memory_mib.map(integer),
        memory_reservation: container.memory_reservation_mib.map(integer),
        links: some(&container.links),
        // These five are answered also when they are empty.
        port_mappings: Some(container.port_mappings.iter().map(render_port).collect()),
        environment: Some(render_variables(&container.environment)),
        mount_points: Some(container.mount_points.iter().map(render_mount).collect()),
        volumes_from: Some(
            container
                .volumes_from
                .iter()
                .map(|from| api::VolumeFrom {
                    source_container: from.source_container.clone(),
                    read_only: from.read_only,
                })
                .collect(),
        ),
        system_controls: Some(
            container
                .system_controls
                .iter()
                .map(|control| api::SystemControl {
                    namespace: Some(control.namespace.clone()),
                    value: Some(control.value.clone()),
                })
                .collect(),
        ),
        essential: Some(container.essential),
        entry_point: container.entry_point.clone(),
        command: container.command.clone(),
        linux_parameters: container
            .linux_parameters
            .as_ref()
            .map(render_linux_parameters),
        depends_on: some_of(&container.depends_on, |on| api::ContainerDependency {
            container_name: Some(on.container_name.clone()),
            condition: Some(condition_name(on.condition).to_owned()),
        }),
        restart_policy: container.restart_policy.as_ref().map(|policy| {
            api::ContainerRestartPolicy {
                enabled: Some(policy.enabled),
                ignored_exit_codes: Some(policy.ignored_exit_codes.clone())
                    .filter(|codes| !codes.is_empty()),
                restart_attempt_period: policy.attempt_period_seconds.map(integer),
            }
        }),
        health_check: container
            .health_check
            .as_ref()
            .map(|check| api::HealthCheck {
                command: Some(check.command.clone()),
                interval: Some(integer(check.interval_seconds)),
                timeout: Some(integer(check.timeout_seconds)),
                retries: Some(integer(check.retries)),
                start_period: check.start_period_seconds.map(integer),
            }),
        start_timeout: container.start_timeout_seconds.map(integer),
        stop_timeout: container.stop_timeout_seconds.map(integer),
        version_consistency: container.version_consistency.clone(),
        hostname: container.hostname.clone(),
        user: container.user.clone(),
        working_directory: container.working_directory.clone(),
        disable_networking: container.disable_networking,
        privileged: container.privileged,
        readonly_root_filesystem: container.readonly_root_filesystem,
        dns_servers: some(&container.dns_servers),
        dns_search_domains: some(&container.dns_search_domains),
        extra_hosts: some_of(&container.extra_hosts, |host| api::HostEntry {
            hostname: Some(host.hostname.clone()),
            ip_address: Some(host.ip_address.clone()),
        }),
        docker_security_options: some(&container.docker_security_options),
        interactive: container.interactive,
        pseudo_terminal: container.pseudo_terminal,
        docker_labels: Some(container.docker_labels.clone()).filter(|labels| !labels.is_empty()),
        ulimits: some_of(&container.ulimits, |limit| api::Ulimit {
            name: Some(limit.name.clone()),
            soft_limit: Some(integer(limit.soft_limit)),
            hard_limit: Some(integer(limit.hard_limit)),
        }),
        log_configuration: container
            .log_configuration
            .as_ref()
            .map(|log| api::LogConfiguration {
                log_driver: Some(log.log_driver.clone()),
                options: Some(log.options.clone()).filter(|options| !options.is_empty()),
                secret_options: None,
            }),
        firelens_configuration: container.firelens_configuration.as_ref().map(|firelens| {
            api::FirelensConfiguration {
                r#type: Some(firelens.kind.clone()),
                options: Some(firelens.options.clone()).filter(|options| !options.is_empty()),
            }
        }),
        ..api::ContainerDefinition::default()
    }
}

/// The variables of a definition or an override; a missing value is an empty one.
pub(in crate::ecs) fn variables(given: Option<Vec<api::KeyValuePair>>) -> Vec<KeyValue> {
    all(given, |pair| KeyValue {
        name: pair.name.unwrap_or_default(),
        value: pair.value.unwrap_or_default(),
    })
}

pub(in crate::ecs) fn render_variables(variables: &[KeyValue]) -> Vec<api::KeyValuePair> {
    variables
        .iter()
        .map(|variable| api::KeyValuePair {
            name: Some(variable.name.clone()),
            value: Some(variable.value.clone()),
        })
        .collect()
}

pub(in crate::ecs) fn environment_files(
    given: Option<Vec<api::EnvironmentFile>>,
) -> Vec<EnvironmentFile> {
    all(given, |file| EnvironmentFile {
        value: file.value.unwrap_or_default(),
        kind: file.r#type.unwrap_or_default(),
    })
}

fn parse_port(given: api::PortMapping, same_port: bool) -> Result<PortMapping, ServiceError> {
    let container_port = port(given.container_port, "containerPort")?;
    let host_port = port(given.host_port, "hostPort")?;
    let default = if same_port {
        container_port
    } else {
        container_port.map(|_| 0)
    };
    Ok(PortMapping {
        container_port,
        host_port: host_port.or(default),
        protocol: given.protocol.unwrap_or_else(|| "tcp".to_owned()),
        name: given.name,
        app_protocol: given.app_protocol,
        container_port_range: given.container_port_range,
    })
}

fn render_port(mapping: &PortMapping) -> api::PortMapping {
    api::PortMapping {
        container_port: mapping.container_port.map(integer),
        host_port: mapping.host_port.map(integer),
        protocol: Some(mapping.protocol.clone()),
        name: mapping.name.clone(),
        app_protocol: mapping.app_protocol.clone(),
        container_port_range: mapping.container_port_range.clone(),
    }
}

fn render_mount(mount: &MountPoint) -> api::MountPoint {
    api::MountPoint {
        source_volume: mount.source_volume.clone(),
        container_path: mount.container_path.clone(),
        read_only: mount.read_only,
    }
}

fn parse_linux_parameters(given: api::LinuxParameters) -> Result<LinuxParameters, ServiceError> {
    let has_capabilities = given.capabilities.is_some();
    let capabilities = given.capabilities.unwrap_or_default();
    Ok(LinuxParameters {
        capabilities_add: capabilities.add.unwrap_or_default(),
        capabilities_drop: capabilities.drop.unwrap_or_default(),
        has_capabilities,
        devices: all(given.devices, |device| Device {
            host_path: device.host_path.unwrap_or_default(),
            container_path: device.container_path,
            permissions: device.permissions.unwrap_or_default(),
        }),
        init_process_enabled: given.init_process_enabled,
        shared_memory_size_mib: unsigned(given.shared_memory_size, "sharedMemorySize")?,
        tmpfs: each(given.tmpfs, |tmpfs| {
            Ok(Tmpfs {
                container_path: tmpfs.container_path.unwrap_or_default(),
                size_mib: unsigned(tmpfs.size, "size")?.unwrap_or(0),
                mount_options: tmpfs.mount_options.unwrap_or_default(),
            })
        })?,
        max_swap_mib: unsigned(given.max_swap, "maxSwap")?,
        swappiness: unsigned(given.swappiness, "swappiness")?,
    })
}

fn render_linux_parameters(parameters: &LinuxParameters) -> api::LinuxParameters {
    api::LinuxParameters {
        capabilities: parameters
            .has_capabilities
            .then(|| api::KernelCapabilities {
                add: some(&parameters.capabilities_add),
                drop: some(&parameters.capabilities_drop),
            }),
        devices: some_of(&parameters.devices, |device| api::Device {
            host_path: Some(device.host_path.clone()),
            container_path: device.container_path.clone(),
            permissions: some(&device.permissions),
        }),
        init_process_enabled: parameters.init_process_enabled,
        shared_memory_size: parameters.shared_memory_size_mib.map(integer),
        tmpfs: some_of(&parameters.tmpfs, |tmpfs| api::Tmpfs {
            container_path: Some(tmpfs.container_path.clone()),
            size: Some(integer(tmpfs.size_mib)),
            mount_options: some(&tmpfs.mount_options),
        }),
        max_swap: parameters.max_swap_mib.map(integer),
        swappiness: parameters.swappiness.map(integer),
    }
}

fn parse_dependency(given: api::ContainerDependency) -> Result<ContainerDependency, ServiceError> {
    let condition = match given.condition.as_deref().unwrap_or("") {
        "START" => DependencyCondition::Start,
        "COMPLETE" => DependencyCondition::Complete,
        "SUCCESS" => DependencyCondition::Success,
        "HEALTHY" => DependencyCondition::Healthy,
        other => {
            return Err(client(format!(
                "Invalid container dependency condition '{other}'."
            )));
        }
    };
    Ok(ContainerDependency {
        container_name: given.container_name.unwrap_or_default(),
        condition,
    })
}

const fn condition_name(condition: DependencyCondition) -> &'static str {
    match condition {
        DependencyCondition::Start => "START",
        DependencyCondition::Complete => "COMPLETE",
        DependencyCondition::Success => "SUCCESS",
        DependencyCondition::Healthy => "HEALTHY",
    }
}

fn parse_restart_policy(given: api::ContainerRestartPolicy) -> Result<RestartPolicy, ServiceError> {
    Ok(RestartPolicy {
        enabled: given.enabled.unwrap_or(false),
        ignored_exit_codes: given.ignored_exit_codes.unwrap_or_default(),
        attempt_period_seconds: unsigned(given.restart_attempt_period, "restartAttemptPeriod")?,
    })
}

fn parse_health_check(given: api::HealthCheck) -> Result<HealthCheck, ServiceError> {
    Ok(HealthCheck {
        command: given.command.unwrap_or_default(),
        interval_seconds: unsigned(given.interval, "interval")?.unwrap_or(30),
        timeout_seconds: unsigned(given.timeout, "timeout")?.unwrap_or(5),
        retries: unsigned(given.retries, "retries")?.unwrap_or(3),
        start_period_seconds: unsigned(given.start_period, "startPeriod")?,
    })
}

fn secrets(given: Option<Vec<api::Secret>>) -> Vec<Secret> {
    all(given, |secret| Secret {
        name: secret.name.unwrap_or_default(),
        value_from: secret.value_from.unwrap_or_default(),
    })
}

/// A text that says something.
fn text(given: Option<String>) -> Option<String> {
    given.filter(|text| !text.is_empty())
}

fn all<A, B>(given: Option<Vec<A>>, convert: impl Fn(A) -> B) -> Vec<B> {
    given.into_iter().flatten().map(convert).collect()
}

fn each<A, B>(
    given: Option<Vec<A>>,
    convert: impl Fn(A) -> Result<B, ServiceError>,
) -> Result<Vec<B>, ServiceError> {
    given.into_iter().flatten().map(convert).collect()
}

/// A list that is left out when it is empty.
fn some(list: &[String]) -> Option<Vec<String>> {
    some_of(list, Clone::clone)
}

fn some_of<A, B>(list: &[A], convert: impl Fn(&A) -> B) -> Option<Vec<B>> {
    if list.is_empty() {
        None
    } else {
        Some(list.iter().map(convert).collect())
    }
}
