//! The rules for one container that hold on every launch type.

use std::collections::BTreeSet;

use model::task_definition::{ContainerDefinition, LogConfiguration, PortMapping, TaskDefinition};

use super::{AWSVPC, Refusal, refuse};
use crate::awslogs::{AwslogsError, AwslogsOptions};

const IMAGE_LENGTH_MAX: usize = 255;
/// The least memory that a container can be given.
const MEMORY_MIN_MIB: u32 = 4;
const TIMEOUT_MIN_SECONDS: u32 = 2;

pub(super) fn validate(
    task: &TaskDefinition,
    container: &ContainerDefinition,
) -> Result<(), Refusal> {
    image(container)?;
    memory(task, container)?;
    for mapping in &container.port_mappings {
        port(task, mapping)?;
    }
    environment(container)?;
    mounts(task, container)?;
    ulimits(container)?;
    timeouts(container)?;
    match &container.log_configuration {
        Some(log) if log.log_driver == "awslogs" => awslogs(log),
        _ => Ok(()),
    }
}

fn image(container: &ContainerDefinition) -> Result<(), Refusal> {
    let image = &container.image;
    if image.is_empty() {
        return refuse("Container.image should not be null or empty.");
    }
    let is_allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"_-:./#@".contains(&byte);
    if !image.bytes().all(is_allowed) {
        return refuse("Container.image contains invalid characters.");
    }
    // A digest does not count.
    let counted = image.split('@').next().unwrap_or(image);
    if counted.len() > IMAGE_LENGTH_MAX || image.len() > 2 * IMAGE_LENGTH_MAX {
        return refuse(format!(
            "Container.image must have at most {IMAGE_LENGTH_MAX} characters."
        ));
    }
    Ok(())
}

fn memory(task: &TaskDefinition, container: &ContainerDefinition) -> Result<(), Refusal> {
    let name = &container.name;
    let (hard, soft) = (container.memory_mib, container.memory_reservation_mib);
    if task.memory_mib.is_none() && hard.is_none() && soft.is_none() {
        return refuse(format!(
            "Invalid setting for container '{name}'. \
             At least one of 'memory' or 'memoryReservation' must be specified."
        ));
    }
    let too_small = |mib: Option<u32>| mib.is_some_and(|mib| mib < MEMORY_MIN_MIB);
    if too_small(hard) || too_small(soft) {
        return refuse(format!(
            "Invalid setting for container '{name}'. \
             'memory' and 'memoryReservation' must be at least {MEMORY_MIN_MIB}."
        ));
    }
    match (hard, soft) {
        (Some(hard), Some(soft)) if hard < soft => refuse(format!(
            "Invalid setting for container '{name}'. \
             'memory' must be greater than or equal to 'memoryReservation'."
        )),
        _ => Ok(()),
    }
}

fn port(task: &TaskDefinition, mapping: &PortMapping) -> Result<(), Refusal> {
    if !["tcp", "udp"].contains(&mapping.protocol.as_str()) {
        return refuse(format!(
            "Invalid 'protocol' setting '{}'.",
            mapping.protocol
        ));
    }
    let range = mapping.container_port_range.as_deref();
    let port = match (mapping.container_port, range) {
        (Some(_), Some(_)) => return refuse("cannot specify both single port and port range"),
        (None, Some(range)) => {
            return match port_range(range) {
                Some((first, last)) if first < last && mapping.host_port.is_none() => Ok(()),
                _ => refuse("Invalid 'containerPortRange' setting."),
            };
        }
        (None | Some(0), None) => {
            return refuse("Invalid 'containerPort' setting. Ports are between 1 and 65535.");
        }
        (Some(port), None) => port,
    };
    let mode = task.network_mode.as_deref().unwrap_or("bridge");
    let differs = mapping.host_port.is_some_and(|host| host != port);
    if matches!(mode, AWSVPC | "host") && differs {
        return refuse(format!(
            "When networkMode={mode}, the host ports and container ports in port mappings must match."
        ));
    }
    Ok(())
}

fn port_range(text: &str) -> Option<(u16, u16)> {
    let (first, last) = text.split_once('-')?;
    let first: u16 = first.parse().ok()?;
    Some((first, last.parse().ok()?)).filter(|_| first > 0)
}

fn environment(container: &ContainerDefinition) -> Result<(), Refusal> {
    let is_name = |name: &str| !name.is_empty() && !name.contains(['=', '\0']);
    for variable in &container.environment {
        if !is_name(&variable.name) || variable.value.contains('\0') {
            return refuse(format!(
                "Invalid environment variable '{}' for container '{}'.",
                variable.name, container.name
            ));
        }
    }
    let words = container
        .command
        .iter()
        .chain(&container.entry_point)
        .flatten();
    if words.into_iter().any(|word| word.contains('\0')) {
        return refuse(format!(
            "The command of container '{}' contains a null character.",
            container.name
        ));
    }
    Ok(())
}

fn mounts(task: &TaskDefinition, container: &ContainerDefinition) -> Result<(), Refusal> {
    let mut paths = BTreeSet::new();
    for mount in &container.mount_points {
        let volume = mount.source_volume.as_deref().unwrap_or("");
        if task.volumes.iter().all(|known| known.name != volume) {
            return refuse(format!("Unknown volume '{volume}'."));
        }
        let path = mount.container_path.as_deref().unwrap_or("");
        if !path.starts_with('/') || path.contains('\0') {
            return refuse(format!(
                "Invalid 'containerPath' setting for volume '{volume}'. The path must be absolute."
            ));
        }
        if !paths.insert(path) {
            return refuse(format!(
                "Container '{}' mounts more than one volume at '{path}'.",
                container.name
            ));
        }
    }
    for source in &container.volumes_from {
        let name = source.source_container.as_deref().unwrap_or("");
        if task.containers.iter().all(|known| known.name != name) {
            return refuse(format!(
                "Invalid 'volumesFrom' setting. Unknown container: '{name}'"
            ));
        }
    }
    let directory = container.working_directory.as_deref();
    if directory.is_some_and(|path| !path.starts_with('/') || path.contains('\0')) {
        return refuse("Invalid 'workingDirectory' setting. The path must be absolute.");
    }
    Ok(())
}

fn ulimits(container: &ContainerDefinition) -> Result<(), Refusal> {
    let mut seen = BTreeSet::new();
    for limit in &container.ulimits {
        let name = &limit.name;
        // -1 is no limit at all.
        let above = |soft: i64, hard: i64| hard != -1 && (soft == -1 || soft > hard);
        if above(limit.soft_limit, limit.hard_limit) {
            return refuse(format!("Soft limit exceeds hard limit for ulimit {name}"));
        }
        if limit.soft_limit < -1 || limit.hard_limit < -1 {
            return refuse(format!("Invalid value for ulimit {name}"));
        }
        if !seen.insert(name) {
            return refuse(format!("Ulimit {name} is given more than once"));
        }
    }
    Ok(())
}

fn timeouts(container: &ContainerDefinition) -> Result<(), Refusal> {
    let name = &container.name;
    let timeouts = [
        ("start", container.start_timeout_seconds),
        ("stop", container.stop_timeout_seconds),
    ];
    for (kind, seconds) in timeouts {
        if seconds.is_some_and(|seconds| seconds < TIMEOUT_MIN_SECONDS) {
            return refuse(format!(
                "Granular {kind} timeout on container '{name}' must be at least \
                 {TIMEOUT_MIN_SECONDS} seconds."
            ));
        }
    }
    Ok(())
}

fn awslogs(log: &LogConfiguration) -> Result<(), Refusal> {
    missing_options(log, &["awslogs-region", "awslogs-group"])?;
    match AwslogsOptions::read(log, false) {
        Ok(_) => Ok(()),
        Err(AwslogsError::Unknown(option)) => {
            refuse(format!("Log driver awslogs disallows options: {option}"))
        }
        Err(error) => refuse(format!("Invalid log configuration: {error}")),
    }
}

/// Refuses when one of the options is missing or empty.
pub(super) fn missing_options(log: &LogConfiguration, required: &[&str]) -> Result<(), Refusal> {
    let is_missing = |option: &str| log.options.get(option).is_none_or(String::is_empty);
    let missing: Vec<&str> = required
        .iter()
        .copied()
        .filter(|option| is_missing(option))
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    refuse(format!(
        "Log driver {} requires options: {}",
        log.log_driver,
        missing.join(", ")
    ))
}
