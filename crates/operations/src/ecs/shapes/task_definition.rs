//! Task definitions, both ways.

use aws_api::ecs as api;
use model::UnixMillis;
use model::task_definition::{
    PlacementConstraint, RuntimePlatform, TaskDefinition, TaskDefinitionStatus, Volume,
};
use rules::fargate::{parse_cpu, parse_memory_mib};
use smithy::ServiceError;

use super::container_definition;
use super::number::unsigned;
use crate::context::{integer, timestamp};
use crate::ecs::errors::{client, invalid_parameter};
use crate::ecs::tagging;

/// Reads a definition. Revision, ARN and what is derived are filled in by the operation.
pub(in crate::ecs) fn parse(
    given: api::RegisterTaskDefinitionInput,
    registered_by: &str,
    now: UnixMillis,
) -> Result<TaskDefinition, ServiceError> {
    let network_mode = given.network_mode.filter(|mode| !mode.is_empty());
    let containers = given
        .container_definitions
        .unwrap_or_default()
        .into_iter()
        .map(|container| container_definition::parse(container, network_mode.as_deref()))
        .collect::<Result<_, _>>()?;
    let storage = given
        .ephemeral_storage
        .and_then(|storage| storage.size_in_gib);
    Ok(TaskDefinition {
        family: given.family.unwrap_or_default(),
        revision: 0,
        arn: String::new(),
        status: TaskDefinitionStatus::Active,
        containers,
        cpu: size(given.cpu.as_deref(), parse_cpu, "cpu")?,
        memory_mib: size(given.memory.as_deref(), parse_memory_mib, "memory")?,
        network_mode,
        requires_compatibilities: given.requires_compatibilities.unwrap_or_default(),
        compatibilities: Vec::new(),
        requires_attributes: Vec::new(),
        task_role_arn: role(given.task_role_arn)?,
        execution_role_arn: role(given.execution_role_arn)?,
        volumes: given
            .volumes
            .unwrap_or_default()
            .into_iter()
            .map(parse_volume)
            .collect(),
        placement_constraints: given
            .placement_constraints
            .unwrap_or_default()
            .into_iter()
            .map(|constraint| PlacementConstraint {
                kind: constraint.r#type.unwrap_or_default(),
                expression: constraint.expression,
            })
            .collect(),
        runtime_platform: given.runtime_platform.map(|platform| RuntimePlatform {
            cpu_architecture: platform.cpu_architecture,
            operating_system_family: platform.operating_system_family,
        }),
        pid_mode: given.pid_mode.filter(|mode| !mode.is_empty()),
        ipc_mode: given.ipc_mode.filter(|mode| !mode.is_empty()),
        ephemeral_storage_gib: unsigned(storage, "sizeInGiB")?,
        enable_fault_injection: given.enable_fault_injection,
        tags: tagging::read(given.tags)?,
        registered_at: now,
        registered_by: registered_by.to_owned(),
        deregistered_at: None,
        delete_requested_at: None,
    })
}

/// A definition without its tags, which AWS answers beside it.
pub(in crate::ecs) fn render(definition: &TaskDefinition) -> api::TaskDefinition {
    api::TaskDefinition {
        task_definition_arn: Some(definition.arn.clone()),
        container_definitions: Some(
            definition
                .containers
                .iter()
                .map(container_definition::render)
                .collect(),
        ),
        family: Some(definition.family.clone()),
        task_role_arn: definition.task_role_arn.clone(),
        execution_role_arn: definition.execution_role_arn.clone(),
        network_mode: definition.network_mode.clone(),
        revision: Some(integer(definition.revision)),
        volumes: Some(definition.volumes.iter().map(render_volume).collect()),
        status: Some(status_name(definition.status).to_owned()),
        requires_attributes: Some(
            definition
                .requires_attributes
                .iter()
                .map(|name| api::Attribute {
                    name: Some(name.clone()),
                    ..api::Attribute::default()
                })
                .collect(),
        ),
        placement_constraints: Some(
            definition
                .placement_constraints
                .iter()
                .map(|constraint| api::TaskDefinitionPlacementConstraint {
                    r#type: Some(constraint.kind.clone()),
                    expression: constraint.expression.clone(),
                })
                .collect(),
        ),
        compatibilities: Some(definition.compatibilities.clone()),
        runtime_platform: definition.runtime_platform.as_ref().map(|platform| {
            api::RuntimePlatform {
                cpu_architecture: platform.cpu_architecture.clone(),
                operating_system_family: platform.operating_system_family.clone(),
            }
        }),
        requires_compatibilities: Some(definition.requires_compatibilities.clone())
            .filter(|names| !names.is_empty()),
        cpu: definition.cpu.map(|cpu| cpu.to_string()),
        memory: definition.memory_mib.map(|memory| memory.to_string()),
        pid_mode: definition.pid_mode.clone(),
        ipc_mode: definition.ipc_mode.clone(),
        registered_at: Some(timestamp(definition.registered_at)),
        deregistered_at: definition.deregistered_at.map(timestamp),
        delete_requested_at: definition.delete_requested_at.map(timestamp),
        registered_by: Some(definition.registered_by.clone()),
        ephemeral_storage: definition
            .ephemeral_storage_gib
            .map(|gib| api::EphemeralStorage {
                size_in_gib: Some(integer(gib)),
            }),
        enable_fault_injection: definition.enable_fault_injection,
        ..api::TaskDefinition::default()
    }
}

pub(in crate::ecs) const fn status_name(status: TaskDefinitionStatus) -> &'static str {
    match status {
        TaskDefinitionStatus::Active => "ACTIVE",
        TaskDefinitionStatus::Inactive => "INACTIVE",
        TaskDefinitionStatus::DeleteInProgress => "DELETE_IN_PROGRESS",
    }
}

/// A task-level size, as text with or without a unit.
pub(in crate::ecs) fn size(
    given: Option<&str>,
    parse: fn(&str) -> Option<u32>,
    member: &str,
) -> Result<Option<u32>, ServiceError> {
    // Some clients send an empty text for none.
    let Some(text) = given.filter(|text| !text.is_empty()) else {
        return Ok(None);
    };
    let value = parse(text).filter(|value| i32::try_from(*value).is_ok());
    match value {
        Some(value) => Ok(Some(value)),
        None => Err(invalid_parameter(format!(
            "Invalid '{member}' setting for task."
        ))),
    }
}

/// A role by its ARN or its name.
pub(in crate::ecs) fn role(given: Option<String>) -> Result<Option<String>, ServiceError> {
    let Some(role) = given.filter(|role| !role.is_empty()) else {
        return Ok(None);
    };
    let is_role = !role.starts_with("arn:") || role.contains(":role/");
    if is_role && role.len() <= 2048 {
        Ok(Some(role))
    } else {
        Err(client("Role is not valid"))
    }
}

fn parse_volume(given: api::Volume) -> Volume {
    Volume {
        name: given.name.unwrap_or_default(),
        has_host: given.host.is_some(),
        host_source_path: given
            .host
            .and_then(|host| host.source_path)
            .filter(|path| !path.is_empty()),
    }
}

fn render_volume(volume: &Volume) -> api::Volume {
    api::Volume {
        name: Some(volume.name.clone()),
        host: volume.has_host.then(|| api::HostVolumeProperties {
            source_path: volume.host_source_path.clone(),
        }),
        ..api::Volume::default()
    }
}
