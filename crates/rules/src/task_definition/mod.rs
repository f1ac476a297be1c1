//! Whether a task definition may be registered, what it fits, and what it needs.
//!
//! Sources: `RegisterTaskDefinition`, `ContainerDefinition` and "Task definition differences for
//! Fargate" in the ECS documentation. The texts of refusals are AWS's where they are known.

mod capabilities;
mod container;
mod dependencies;
mod fargate;
mod firelens;
mod linux;
mod ports;
mod supervision;

use std::collections::BTreeSet;
use std::fmt;

use model::task_definition::{ContainerDefinition, TaskDefinition};

pub use capabilities::{compatibilities, requires_attributes};

use crate::reference;

/// Why a definition is refused, in a text for the caller.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal(pub String);

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Refusal {}

const CONTAINERS_MAX: usize = 10;
const AWSVPC: &str = "awsvpc";
const FARGATE: &str = "FARGATE";

/// Checks a definition with AWS's rules: those for all definitions, and Fargate's when the
/// definition asks for Fargate.
pub fn validate(definition: &TaskDefinition) -> Result<(), Refusal> {
    names(definition)?;
    volumes(definition)?;
    for container in &definition.containers {
        container::validate(definition, container)?;
        supervision::validate(container)?;
    }
    ports::validate_task(definition)?;
    firelens::validate(&definition.containers)?;
    dependencies::validate(&definition.containers)?;
    let wants_fargate = definition
        .requires_compatibilities
        .iter()
        .any(|name| name == FARGATE);
    if wants_fargate {
        fargate::validate(definition)?;
    } else if definition.ephemeral_storage_gib.is_some() && fargate::validate(definition).is_err() {
        return refuse(
            "Ephemeral storage is only supported for tasks that use the Fargate launch type.",
        );
    }
    sizes(
        &definition.containers,
        definition.cpu,
        definition.memory_mib,
    )
}

/// Checks the containers' sizes against the task's, also after overrides.
pub fn sizes(
    containers: &[ContainerDefinition],
    task_cpu: Option<u32>,
    task_memory_mib: Option<u32>,
) -> Result<(), Refusal> {
    let total = |part: fn(&ContainerDefinition) -> u32| -> u64 {
        containers
            .iter()
            .map(|container| u64::from(part(container)))
            .sum()
    };
    if task_cpu.is_some_and(|cpu| total(|container| container.cpu) > u64::from(cpu)) {
        return refuse(
            "The sum of all container 'cpu' values cannot be greater than the value of the task 'cpu'.",
        );
    }
    let Some(memory) = task_memory_mib else {
        return Ok(());
    };
    let too_large = |mib: Option<u32>| mib.is_some_and(|mib| mib > memory);
    for container in containers {
        let name = &container.name;
        if too_large(container.memory_mib) {
            return refuse(format!(
                "The 'memory' setting for container '{name}' is greater than for the task."
            ));
        }
        if too_large(container.memory_reservation_mib) {
            return refuse(format!(
                "The 'memoryReservation' setting for container '{name}' is greater than for the task."
            ));
        }
    }
    // Hard limits may overlap, reservations may not.
    if total(|container| container.memory_reservation_mib.unwrap_or(0)) > u64::from(memory) {
        return refuse(
            "The sum of all container 'memoryReservation' values cannot be greater than the value of the task 'memory'.",
        );
    }
    Ok(())
}

fn names(definition: &TaskDefinition) -> Result<(), Refusal> {
    if definition.family.is_empty() {
        return refuse("Family should not be null or empty.");
    }
    if !reference::is_name(&definition.family) {
        return refuse("Family contains invalid characters.");
    }
    if definition.containers.is_empty() {
        return refuse("Container list cannot be empty.");
    }
    if definition.containers.len() > CONTAINERS_MAX {
        return refuse("Too many containers.");
    }
    let mut seen = BTreeSet::new();
    for container in &definition.containers {
        if container.name.is_empty() {
            return refuse("Container.name should not be null or empty.");
        }
        if !reference::is_name(&container.name) {
            return refuse("Container.name contains invalid characters.");
        }
        if !seen.insert(&container.name) {
            return refuse("Container names must be unique within a task definition.");
        }
    }
    if definition
        .containers
        .iter()
        .all(|container| !container.essential)
    {
        return refuse("Task definition doesn't have any essential container.");
    }
    Ok(())
}

fn volumes(definition: &TaskDefinition) -> Result<(), Refusal> {
    let mut seen = BTreeSet::new();
    for volume in &definition.volumes {
        if volume.name.is_empty() {
            return refuse("Volume.name should not be null or empty.");
        }
        if !reference::is_name(&volume.name) {
            return refuse("Volume.name contains invalid characters.");
        }
        if !seen.insert(&volume.name) {
            return refuse(format!(
                "Volume name '{}' is used more than once.",
                volume.name
            ));
        }
    }
    Ok(())
}

fn refuse<T>(text: impl Into<String>) -> Result<T, Refusal> {
    Err(Refusal(text.into()))
}

#[cfg(test)]
mod tests;
