//! The rules for definitions that are to run on Fargate.

use model::task_definition::{ContainerDefinition, LinuxParameters, TaskDefinition};

use super::container::missing_options;
use super::{AWSVPC, Refusal, refuse};
use crate::fargate::is_task_size;

const EPHEMERAL_STORAGE_GIB: std::ops::RangeInclusive<u32> = 21..=200;
const STOP_TIMEOUT_MAX_SECONDS: u32 = 120;
const LOG_DRIVERS: [&str; 3] = ["awslogs", "splunk", "awsfirelens"];

pub(super) fn validate(definition: &TaskDefinition) -> Result<(), Refusal> {
    if definition.network_mode.as_deref() != Some(AWSVPC) {
        return refuse("Fargate only supports network mode ‘awsvpc’.");
    }
    size(definition)?;
    modes(definition)?;
    for volume in &definition.volumes {
        if volume.host_source_path.is_some() {
            return refuse("Fargate compatible task definitions do not support sourcePath.");
        }
    }
    for container in &definition.containers {
        network(container)?;
        privileges(container)?;
        logging(definition, container)?;
    }
    Ok(())
}

fn size(definition: &TaskDefinition) -> Result<(), Refusal> {
    let Some(cpu) = definition.cpu else {
        return refuse("Fargate requires that 'cpu' be defined at the task level.");
    };
    let Some(memory) = definition.memory_mib else {
        return refuse("Fargate requires that 'memory' be defined at the task level.");
    };
    if !is_task_size(cpu, memory) {
        return refuse(no_such_size(cpu, memory));
    }
    let storage = definition.ephemeral_storage_gib;
    if storage.is_some_and(|gib| !EPHEMERAL_STORAGE_GIB.contains(&gib)) {
        return refuse(
            "Invalid setting for ephemeral storage. Size must be between 21 GiB and 200 GiB.",
        );
    }
    Ok(())
}

/// What AWS says of a size that Fargate does not have.
pub(super) fn no_such_size(cpu: u32, memory_mib: u32) -> String {
    format!(
        "No Fargate configuration exists for given values: {cpu} CPU, {memory_mib} memory. \
         See the Amazon ECS documentation for the valid values."
    )
}

fn modes(definition: &TaskDefinition) -> Result<(), Refusal> {
    if definition.ipc_mode.is_some() {
        return refuse("Tasks using the Fargate launch type do not support ipcMode.");
    }
    match definition.pid_mode.as_deref() {
        None | Some("task") => {}
        Some(mode) => {
            return refuse(format!(
                "Tasks using the Fargate launch type do not support pidMode '{mode}'. \
                 The supported value for pidMode is 'task'."
            ));
        }
    }
    unsupported(!definition.placement_constraints.is_empty(), "constraints")
}

fn network(container: &ContainerDefinition) -> Result<(), Refusal> {
    let members = [
        (
            !container.links.is_empty(),
            "Links are not supported when networkMode=awsvpc.",
        ),
        (
            !container.dns_servers.is_empty(),
            "DNS servers are not supported on container when networkMode=awsvpc.",
        ),
        (
            !container.dns_search_domains.is_empty(),
            "DNS search domains are not supported on container when networkMode=awsvpc.",
        ),
        (
            !container.extra_hosts.is_empty(),
            "Extra hosts are not supported on container when networkMode=awsvpc.",
        ),
        (
            container.hostname.is_some(),
            "Hostname is not supported on container when networkMode=awsvpc.",
        ),
        (
            container.disable_networking == Some(true),
            "Networking cannot be disabled on container when networkMode=awsvpc.",
        ),
    ];
    match members.into_iter().find(|(present, _)| *present) {
        Some((_, text)) => refuse(text),
        None => Ok(()),
    }
}

fn privileges(container: &ContainerDefinition) -> Result<(), Refusal> {
    unsupported(container.privileged == Some(true), "privileged")?;
    unsupported(
        !container.docker_security_options.is_empty(),
        "dockerSecurityOptions",
    )?;
    if let Some(requirement) = container.resource_requirements.first() {
        return refuse(format!(
            "Tasks using the Fargate launch type do not support {} resource requirements.",
            requirement.kind
        ));
    }
    if container
        .stop_timeout_seconds
        .is_some_and(|seconds| seconds > STOP_TIMEOUT_MAX_SECONDS)
    {
        return refuse(
            "Tasks using the Fargate launch type must have a container stop timeout of less than 120 seconds.",
        );
    }
    container
        .linux_parameters
        .as_ref()
        .map_or(Ok(()), linux_parameters)
}

fn linux_parameters(parameters: &LinuxParameters) -> Result<(), Refusal> {
    unsupported(!parameters.devices.is_empty(), "devices")?;
    unsupported(
        parameters.shared_memory_size_mib.is_some(),
        "sharedMemorySize",
    )?;
    unsupported(parameters.max_swap_mib.is_some(), "maxSwap")?;
    unsupported(parameters.swappiness.is_some(), "swappiness")?;
    match parameters
        .capabilities_add
        .iter()
        .find(|name| *name != "SYS_PTRACE")
    {
        Some(capability) => refuse(format!("{capability} is not allowed on Fargate.")),
        None => Ok(()),
    }
}

fn logging(definition: &TaskDefinition, container: &ContainerDefinition) -> Result<(), Refusal> {
    let has_role = definition.execution_role_arn.is_some();
    if let Some(log) = &container.log_configuration {
        let driver = &log.log_driver;
        if !LOG_DRIVERS.contains(&driver.as_str()) {
            return refuse(format!(
                "{driver} is not a valid log driver. Must be one of [{}]",
                LOG_DRIVERS.join(",")
            ));
        }
        if driver == "awslogs" {
            missing_options(log, &["awslogs-stream-prefix"])?;
            if !has_role {
                return refuse(
                    "Fargate requires task definition to have execution role ARN to support log driver awslogs.",
                );
            }
        }
    }
    if container.image.contains(".dkr.ecr.") && !has_role {
        return refuse(
            "Fargate requires task definition to have execution role ARN to support ECR images.",
        );
    }
    Ok(())
}

fn unsupported(present: bool, member: &str) -> Result<(), Refusal> {
    if present {
        refuse(format!(
            "Fargate compatible task definitions do not support {member}."
        ))
    } else {
        Ok(())
    }
}
