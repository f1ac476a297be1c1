//! Overrides of `RunTask`, both ways.

use aws_api::ecs as api;
use model::task::{ContainerOverride, TaskOverride};
use rules::fargate::{parse_cpu, parse_memory_mib};
use smithy::ServiceError;

use super::container_definition::{render_variables, variables};
use super::number::unsigned;
use super::task_definition::{role, size};
use crate::context::integer;
use crate::ecs::errors::{invalid_parameter, unsupported_parameter};

pub(in crate::ecs) fn parse(given: api::TaskOverride) -> Result<TaskOverride, ServiceError> {
    if given
        .inference_accelerator_overrides
        .is_some_and(|list| !list.is_empty())
    {
        return Err(invalid_parameter(
            "Unsupported field 'inferenceAcceleratorOverrides'.",
        ));
    }
    let containers = given
        .container_overrides
        .unwrap_or_default()
        .into_iter()
        // An empty override changes nothing and need not name a container.
        .filter(|change| *change != api::ContainerOverride::default())
        .map(parse_container)
        .collect::<Result<_, _>>()?;
    // The texts themselves are kept, because they are answered as given.
    size(given.cpu.as_deref(), parse_cpu, "cpu")?;
    size(given.memory.as_deref(), parse_memory_mib, "memory")?;
    let storage = given
        .ephemeral_storage
        .and_then(|storage| storage.size_in_gib);
    let ephemeral_storage_gib = unsigned(storage, "sizeInGiB")?;
    if ephemeral_storage_gib.is_some_and(|gib| !(21..=200).contains(&gib)) {
        return Err(invalid_parameter(
            "Invalid setting for ephemeral storage. Size must be between 21 GiB and 200 GiB.",
        ));
    }
    Ok(TaskOverride {
        containers,
        cpu: given.cpu.filter(|text| !text.is_empty()),
        memory: given.memory.filter(|text| !text.is_empty()),
        task_role_arn: role(given.task_role_arn)?,
        execution_role_arn: role(given.execution_role_arn)?,
        ephemeral_storage_gib,
    })
}

/// The overrides of a task; AWS names every container, also those that are as defined.
pub(in crate::ecs) fn render<'a>(
    overrides: &TaskOverride,
    containers: impl Iterator<Item = &'a str>,
) -> api::TaskOverride {
    let mut rendered: Vec<api::ContainerOverride> =
        overrides.containers.iter().map(render_container).collect();
    for name in containers {
        if overrides
            .containers
            .iter()
            .all(|change| change.name != name)
        {
            rendered.push(api::ContainerOverride {
                name: Some(name.to_owned()),
                ..api::ContainerOverride::default()
            });
        }
    }
    api::TaskOverride {
        container_overrides: Some(rendered),
        cpu: overrides.cpu.clone(),
        memory: overrides.memory.clone(),
        task_role_arn: overrides.task_role_arn.clone(),
        execution_role_arn: overrides.execution_role_arn.clone(),
        ephemeral_storage: overrides
            .ephemeral_storage_gib
            .map(|gib| api::EphemeralStorage {
                size_in_gib: Some(integer(gib)),
            }),
        inference_accelerator_overrides: Some(Vec::new()),
    }
}

fn parse_container(given: api::ContainerOverride) -> Result<ContainerOverride, ServiceError> {
    if given
        .environment_files
        .is_some_and(|files| !files.is_empty())
    {
        return Err(unsupported_parameter(
            "overrides.containerOverrides[].environmentFiles",
        ));
    }
    if given
        .resource_requirements
        .is_some_and(|list| !list.is_empty())
    {
        return Err(unsupported_parameter(
            "overrides.containerOverrides[].resourceRequirements",
        ));
    }
    Ok(ContainerOverride {
        name: given.name.unwrap_or_default(),
        command: given.command,
        environment: variables(given.environment),
        environment_files: Vec::new(),
        cpu: unsigned(given.cpu, "cpu")?,
        memory_mib: unsigned(given.memory, "memory")?,
        memory_reservation_mib: unsigned(given.memory_reservation, "memoryReservation")?,
    })
}

fn render_container(change: &ContainerOverride) -> api::ContainerOverride {
    let environment = render_variables(&change.environment);
    api::ContainerOverride {
        name: Some(change.name.clone()),
        command: change.command.clone(),
        environment: Some(environment).filter(|variables| !variables.is_empty()),
        cpu: change.cpu.map(integer),
        memory: change.memory_mib.map(integer),
        memory_reservation: change.memory_reservation_mib.map(integer),
        ..api::ContainerOverride::default()
    }
}
