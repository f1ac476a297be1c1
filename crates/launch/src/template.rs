//! A task of a wish without what each task has for itself.

use model::network::NetworkInterface;
use model::task::{Task, TaskContainer};
use model::task_definition::{ContainerDefinition, HealthCheck, TaskDefinition};
use model::{ContainerRuntimeId, TaskId};
use rules::fargate::{EPHEMERAL_STORAGE_DEFAULT_GIB, parse_cpu, parse_memory_mib};
use rules::overrides::overridden;
use rules::task_definition as rule;

use crate::identity::uuid;
use crate::{LaunchError, Moment, Wish};

/// As AWS says it of services.
const NO_TASK_ROLE: &str = "The task couldn't be run because a valid taskRoleArn is not being used. Specify a valid task \
     role in your task definition and try again.";

/// What all tasks of a wish have in common.
pub(crate) struct Template<'a> {
    wish: &'a Wish<'a>,
    /// Of the definition, with the overrides over it.
    containers: Vec<ContainerDefinition>,
    pub(crate) cpu: u32,
    pub(crate) memory_mib: u32,
}

impl<'a> Template<'a> {
    /// Lays the overrides over the definition; what comes out has to be a valid definition of Fargate.
    pub(crate) fn of(wish: &'a Wish<'a>) -> Result<Self, LaunchError> {
        let definition = wish.definition;
        let compatibilities = &definition.compatibilities;
        if !compatibilities.iter().any(|name| name == "FARGATE") {
            return Err(LaunchError::Invalid(
                "Task definition does not support launch_type FARGATE.".to_owned(),
            ));
        }
        let overrides = wish.overrides;
        for change in &overrides.containers {
            let known = &definition.containers;
            if known.iter().all(|container| container.name != change.name) {
                return Err(LaunchError::Invalid(format!(
                    "Override for container named {} is not a container in the TaskDefinition.",
                    change.name
                )));
            }
        }
        let role = overrides.task_role_arn.as_ref();
        if wish.enable_execute_command && role.or(definition.task_role_arn.as_ref()).is_none() {
            return Err(LaunchError::Invalid(NO_TASK_ROLE.to_owned()));
        }
        let cpu = overrides.cpu.as_deref().and_then(parse_cpu);
        let memory = overrides.memory.as_deref().and_then(parse_memory_mib);
        let mut changed = definition.clone();
        changed.cpu = cpu.or(definition.cpu);
        changed.memory_mib = memory.or(definition.memory_mib);
        changed.containers = definition
            .containers
            .iter()
            .map(|container| overridden(container, overrides))
            .collect();
        changed.requires_compatibilities = vec!["FARGATE".to_owned()];
        rule::validate(&changed).map_err(|refusal| LaunchError::Definition(refusal.0))?;
        Ok(Self {
            wish,
            containers: changed.containers,
            cpu: changed.cpu.unwrap_or_default(),
            memory_mib: changed.memory_mib.unwrap_or_default(),
        })
    }

    pub(crate) fn task(
        &self,
        id: TaskId,
        capacity_provider: Option<String>,
        interface: &NetworkInterface,
        moment: &Moment,
    ) -> Task {
        let wish = self.wish;
        let containers = self.containers.iter();
        let containers = containers.map(|container| self.container(container, &id, moment));
        Task {
            containers: containers.collect(),
            id: id.clone(),
            cluster: wish.cluster.to_owned(),
            task_definition_arn: wish.definition.arn.clone(),
            family: wish.definition.family.clone(),
            revision: wish.definition.revision,
            group: wish.group.to_owned(),
            started_by: wish.started_by.map(str::to_owned),
            launch_type: "FARGATE".to_owned(),
            capacity_provider,
            platform_version: wish.platform_version.to_owned(),
            cpu: self.cpu,
            memory_mib: self.memory_mib,
            ephemeral_storage_gib: wish
                .overrides
                .ephemeral_storage_gib
                .or(wish.definition.ephemeral_storage_gib)
                .unwrap_or(EPHEMERAL_STORAGE_DEFAULT_GIB),
            overrides: wish.overrides.clone(),
            enable_execute_command: wish.enable_execute_command,
            tags: wish.tags.to_vec(),
            availability_zone: interface.availability_zone.clone(),
            network_interface: interface.id.clone(),
            created_at: moment.now,
            stop: None,
            service: wish.service.cloned(),
            retire: None,
            protected_until: None,
        }
    }

    fn container(
        &self,
        container: &ContainerDefinition,
        task: &TaskId,
        moment: &Moment,
    ) -> TaskContainer {
        let [.., a, b, c, d] = (moment.random)().to_be_bytes();
        let check = container.health_check.as_ref();
        TaskContainer {
            name: container.name.clone(),
            arn_id: uuid((moment.random)()),
            runtime_id: ContainerRuntimeId::new(task, u32::from_be_bytes([a, b, c, d])),
            image: container.image.clone(),
            cpu: container.cpu,
            memory_mib: container.memory_mib,
            memory_reservation_mib: container.memory_reservation_mib,
            decides_health: container.essential && check.is_some_and(HealthCheck::is_wanted),
            pinned_digest: self.wish.digests.get(&container.name).cloned(),
        }
    }
}

/// Whether tasks of this definition can run on this host's processor.
pub(crate) fn is_architecture_here(definition: &TaskDefinition) -> bool {
    let platform = definition.runtime_platform.as_ref();
    let wanted = platform.and_then(|platform| platform.cpu_architecture.as_deref());
    match wanted {
        None => true,
        Some("ARM64") => std::env::consts::ARCH == "aarch64",
        Some(_) => std::env::consts::ARCH == "x86_64",
    }
}
