//! The rules for one container that hold on every launch type.

use std::collections::BTreeSet;

use model::task_definition::{ContainerDefinition, LogConfiguration, TaskDefinition};

use super::{Refusal, linux, ports, refuse};
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
    ports::validate(task, container)?;
    environment(container)?;
    mounts(task, container)?;
    linux::validate(container)?;
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
        if name == container.name {
            return refuse(
                "Invalid 'volumesFrom' setting. A container cannot mount its own volumes.",
            );
        }
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
