//! From the stored nouns to what an engine needs to know.

use engine::{Assignment, ContainerAssignment, LogAssignment, NetworkAssignment};
use model::arn::Scope;
use model::network::DhcpOptions;
use model::task::{Task, TaskContainer};
use model::task_definition::{ContainerDefinition, TaskDefinition};
use rules::awslogs::AwslogsOptions;
use rules::dhcp;
use rules::overrides::overridden;
use store::{StoreError, Tx};

/// Gathers all that an engine needs; `Err` is the reason why the task can never start.
pub(crate) fn make(
    tx: &Tx<'_>,
    scope: &Scope,
    task: &Task,
) -> Result<Result<Box<Assignment>, String>, StoreError> {
    let Some(definition) = tx.task_definition_find(&task.family, task.revision)? else {
        return Ok(Err(format!(
            "The task definition {} is gone.",
            task.task_definition_arn
        )));
    };
    let Some(interface) = tx.network_interface_of_task(&task.id)? else {
        return Ok(Err("The task has no network interface.".to_owned()));
    };
    let (Some(subnet), Some(vpc)) = (
        tx.subnet_find(&interface.subnet_id)?,
        tx.vpc_find(&interface.vpc_id)?,
    ) else {
        return Ok(Err(format!("The subnet {} is gone.", interface.subnet_id)));
    };
    let blocking_by_default = tx
        .account_setting_list()?
        .iter()
        .any(|setting| setting.name == "defaultLogDriverMode" && setting.value == "blocking");
    let containers = match containers(scope, task, &definition, blocking_by_default) {
        Ok(containers) => containers,
        Err(reason) => return Ok(Err(reason)),
    };
    let options = match &vpc.dhcp_options_id {
        Some(id) => tx.noun_find::<DhcpOptions>(id.as_str())?,
        None => None,
    };
    let names = dhcp::names(&vpc, options.as_ref(), &scope.region);
    let network = NetworkAssignment {
        vpc_id: vpc.id.clone(),
        interface_id: Some(interface.id.clone()),
        subnet_cidr: subnet.cidr,
        gateway: subnet.gateway(),
        address: interface.private_address,
        mac_address: interface.mac_address,
        public_address: interface.public_address,
        ipv6_address: interface.ipv6_address,
        ipv6_subnet_cidr: subnet.ipv6.map(|own| own.cidr),
        name_servers: names.servers,
        search_domain: names.domain,
        private_dns_name: interface.private_dns_name,
    };
    let assignment = Assignment {
        task_id: task.id.clone(),
        task_arn: scope.task(&task.cluster, &task.id),
        cluster: task.cluster.clone(),
        cluster_arn: scope.cluster(&task.cluster),
        family: task.family.clone(),
        revision: task.revision,
        region: scope.region.clone(),
        availability_zone: task.availability_zone.clone(),
        launch_type: task.launch_type.clone(),
        service_name: task.service.as_ref().map(|service| service.name.clone()),
        task_role_arn: task
            .overrides
            .task_role_arn
            .clone()
            .or_else(|| definition.task_role_arn.clone()),
        tags: task.tags.clone(),
        cpu: task.cpu,
        memory_mib: task.memory_mib,
        ephemeral_storage_gib: task.ephemeral_storage_gib,
        shared_pids: definition.pid_mode.as_deref() == Some("task"),
        platform: definition.runtime_platform.clone(),
        network,
        volumes: definition.volumes.clone(),
        containers,
    };
    Ok(Ok(Box::new(assignment)))
}

fn containers(
    scope: &Scope,
    task: &Task,
    definition: &TaskDefinition,
    blocking_by_default: bool,
) -> Result<Vec<ContainerAssignment>, String> {
    let mut assigned = Vec::new();
    for container in &definition.containers {
        let Some(identity) = task
            .containers
            .iter()
            .find(|known| known.name == container.name)
        else {
            return Err(format!("The task has no container {}.", container.name));
        };
        let log = log(task, container, identity, blocking_by_default)?;
        assigned.push(ContainerAssignment {
            definition: overridden(container, &task.overrides),
            runtime_id: identity.runtime_id.clone(),
            arn: scope.container(&task.cluster, &task.id, &identity.arn_id),
            log,
            pinned_digest: identity.pinned_digest.clone(),
        });
    }
    Ok(assigned)
}

fn log(
    task: &Task,
    container: &ContainerDefinition,
    identity: &TaskContainer,
    blocking_by_default: bool,
) -> Result<Option<LogAssignment>, String> {
    let Some(configuration) = &container.log_configuration else {
        return Ok(None);
    };
    if configuration.log_driver == "awsfirelens" {
        // The task's own log router takes the output; no log stream has a part in it.
        return Ok(None);
    }
    let options = AwslogsOptions::read(configuration, blocking_by_default).map_err(|error| {
        format!("ResourceInitializationError: failed to validate logger args: {error}")
    })?;
    let stream = options.stream(&container.name, &task.id, identity.runtime_id.as_str());
    Ok(Some(LogAssignment {
        group: options.group,
        stream,
        create_group: options.create_group,
        blocking: options.blocking,
        max_buffer_bytes: options.max_buffer_bytes,
        datetime_format: options.datetime_format,
        multiline_pattern: options.multiline_pattern,
    }))
}
