//! What a definition fits (`compatibilities`) and what it needs of a host (`requiresAttributes`).
//!
//! AWS does not publish how it derives attributes; the names and their causes here are those seen
//! in its answers.

use std::collections::BTreeSet;

use model::task_definition::{ContainerDefinition, TaskDefinition};

use super::{AWSVPC, FARGATE, fargate};

/// The launch types that a valid definition can be used with.
pub fn compatibilities(definition: &TaskDefinition) -> Vec<String> {
    let mut fits = vec!["EC2".to_owned()];
    if definition.network_mode.as_deref() == Some(AWSVPC) {
        if fargate::validate(definition).is_ok() {
            fits.push(FARGATE.to_owned());
        }
    } else {
        fits.insert(0, "EXTERNAL".to_owned());
    }
    fits
}

/// The attributes that a container instance would need, in the order of their names.
pub fn requires_attributes(definition: &TaskDefinition) -> Vec<String> {
    let mut names = BTreeSet::new();
    let has_role = definition.execution_role_arn.is_some();
    for container in &definition.containers {
        add_container(container, has_role, &mut names);
    }
    let mode = definition.network_mode.as_deref();
    if definition.task_role_arn.is_some() {
        names.insert(match mode {
            Some("host") => "com.amazonaws.ecs.capability.task-iam-role-network-host".to_owned(),
            _ => "com.amazonaws.ecs.capability.task-iam-role".to_owned(),
        });
    }
    if mode == Some(AWSVPC) {
        names.insert("ecs.capability.task-eni".to_owned());
        add_api("1.18", &mut names);
    }
    if definition.pid_mode.is_some() || definition.ipc_mode.is_some() {
        names.insert("ecs.capability.pid-ipc-namespace-sharing".to_owned());
    }
    names.into_iter().collect()
}

fn add_container(container: &ContainerDefinition, has_role: bool, names: &mut BTreeSet<String>) {
    if let Some(log) = &container.log_configuration {
        let driver = &log.log_driver;
        names.insert(format!(
            "com.amazonaws.ecs.capability.logging-driver.{driver}"
        ));
        if driver == "awslogs" {
            add_api("1.19", names);
            if has_role {
                names.insert("ecs.capability.execution-role-awslogs".to_owned());
            }
        }
    }
    if container.image.contains(".dkr.ecr.") {
        names.insert("com.amazonaws.ecs.capability.ecr-auth".to_owned());
        add_api("1.19", names);
        if has_role {
            names.insert("ecs.capability.execution-role-ecr-pull".to_owned());
        }
    }
    if let Some(firelens) = &container.firelens_configuration {
        names.insert(format!("ecs.capability.firelens.{}", firelens.kind));
        if let Some(kind) = firelens.options.get("config-file-type") {
            names.insert(format!("ecs.capability.firelens.options.config.{kind}"));
        }
    }
    if container.memory_reservation_mib.is_some() {
        add_api("1.21", names);
    }
    if !container.depends_on.is_empty()
        || container.start_timeout_seconds.is_some()
        || container.stop_timeout_seconds.is_some()
    {
        names.insert("ecs.capability.container-ordering".to_owned());
    }
    if container.health_check.is_some() {
        names.insert("ecs.capability.container-health-check".to_owned());
        add_api("1.29", names);
    }
    if container.privileged == Some(true) {
        names.insert("com.amazonaws.ecs.capability.privileged-container".to_owned());
    }
    if let Some(parameters) = &container.linux_parameters {
        if parameters.init_process_enabled.is_some() {
            add_api("1.25", names);
        }
        if !parameters.tmpfs.is_empty() {
            add_api("1.22", names);
        }
    }
}

fn add_api(version: &str, names: &mut BTreeSet<String>) {
    names.insert(format!(
        "com.amazonaws.ecs.capability.docker-remote-api.{version}"
    ));
}
