//! A task as AWS answers it at this moment, out of what was asked for and what was seen.

use aws_api::ecs as api;
use model::arn::Scope;
use model::network::NetworkInterface;
use model::task::{
    AttachmentStatus, ContainerObservation, ContainerStatus, Task, TaskContainer, TaskObservation,
    TaskStatus,
};
use store::{TaskRow, Tx};

use super::overrides;
use crate::context::{integer, timestamp};
use crate::ecs::tagging;
use crate::error::Failure;

/// Renders a task with its network interface; tags only if they were asked for.
pub(in crate::ecs) fn render(
    tx: &Tx<'_>,
    row: &TaskRow,
    scope: &Scope,
    with_tags: bool,
) -> Result<api::Task, Failure> {
    let interface = tx.network_interface_of_task(&row.task.id)?;
    let task_arn = scope.task(&row.task.cluster, &row.task.id);
    let view = View {
        task: &row.task,
        seen: &row.observation,
        interface: interface.as_ref(),
        task_arn,
    };
    Ok(view.task(scope, row.version, with_tags))
}

struct View<'a> {
    task: &'a Task,
    seen: &'a TaskObservation,
    interface: Option<&'a NetworkInterface>,
    task_arn: String,
}

impl View<'_> {
    fn task(&self, scope: &Scope, version: i64, with_tags: bool) -> api::Task {
        let (task, seen) = (self.task, self.seen);
        let cause = task.stop_cause(seen);
        let stopping_at = seen.stopping_at.or(task.stop.as_ref().map(|stop| stop.at));
        let desired = if task.wants_to_run(seen) {
            "RUNNING"
        } else {
            "STOPPED"
        };
        let containers = task
            .containers
            .iter()
            .map(|container| self.container(scope, container));
        let names = task
            .containers
            .iter()
            .map(|container| container.name.as_str());
        let tags = if with_tags { task.tags.as_slice() } else { &[] };
        api::Task {
            attachments: Some(self.attachments()),
            attributes: Some(vec![api::Attribute {
                name: Some("ecs.cpu-architecture".to_owned()),
                value: Some(cpu_architecture().to_owned()),
                ..api::Attribute::default()
            }]),
            availability_zone: Some(task.availability_zone.clone()),
            capacity_provider_name: task.capacity_provider.clone(),
            cluster_arn: Some(scope.cluster(&task.cluster)),
            connectivity: seen.connectivity_at.map(|_| "CONNECTED".to_owned()),
            connectivity_at: seen.connectivity_at.map(timestamp),
            containers: Some(containers.collect()),
            cpu: Some(task.cpu.to_string()),
            created_at: Some(timestamp(task.created_at)),
            desired_status: Some(desired.to_owned()),
            enable_execute_command: Some(task.enable_execute_command),
            execution_stopped_at: seen.execution_stopped_at.map(timestamp),
            group: Some(task.group.clone()),
            health_status: Some(rules::task::health(task, seen).as_str().to_owned()),
            inference_accelerators: Some(Vec::new()),
            last_status: Some(last_status(task, seen).as_str().to_owned()),
            launch_type: Some(task.launch_type.clone()),
            memory: Some(task.memory_mib.to_string()),
            overrides: Some(overrides::render(&task.overrides, names)),
            platform_version: Some(task.platform_version.clone()),
            platform_family: Some("Linux".to_owned()),
            pull_started_at: seen.pull_started_at.map(timestamp),
            pull_stopped_at: seen.pull_stopped_at.map(timestamp),
            started_at: seen.started_at.map(timestamp),
            started_by: task.started_by.clone(),
            stop_code: cause.map(|(code, _)| code.as_str().to_owned()),
            stopped_at: seen.stopped_at.map(timestamp),
            stopped_reason: cause.map(|(_, reason)| reason.to_owned()),
            stopping_at: stopping_at.map(timestamp),
            tags: Some(tagging::render(tags)),
            task_arn: Some(self.task_arn.clone()),
            task_definition_arn: Some(task.task_definition_arn.clone()),
            version: Some(version),
            ephemeral_storage: Some(api::EphemeralStorage {
                size_in_gib: Some(integer(task.ephemeral_storage_gib)),
            }),
            fargate_ephemeral_storage: Some(api::TaskEphemeralStorage {
                size_in_gib: Some(integer(task.ephemeral_storage_gib)),
                kms_key_id: None,
            }),
            ..api::Task::default()
        }
    }

    /// The agent of ECS Exec, which is the shim: it runs as long as it can take sessions.
    fn managed_agents(
        &self,
        seen: &ContainerObservation,
        status: ContainerStatus,
    ) -> Option<Vec<api::ManagedAgent>> {
        let ready = seen.exec_ready_at;
        let last_status = match (status, ready) {
            (ContainerStatus::Stopped, _) => "STOPPED",
            (ContainerStatus::Running, Some(_)) => "RUNNING",
            _ => "PENDING",
        };
        self.task.enable_execute_command.then(|| {
            vec![api::ManagedAgent {
                name: Some("ExecuteCommandAgent".to_owned()),
                last_status: Some(last_status.to_owned()),
                last_started_at: ready.map(timestamp),
                reason: None,
            }]
        })
    }

    /// The network interface; its address shows once it is on its way to the task.
    fn attachments(&self) -> Vec<api::Attachment> {
        let Some(interface) = self.interface else {
            return Vec::new();
        };
        let mut details = vec![detail("subnetId", interface.subnet_id.as_str())];
        if self.seen.attachment != AttachmentStatus::Precreated {
            details.extend([
                detail("networkInterfaceId", interface.id.as_str()),
                detail("macAddress", &interface.mac_address),
                detail("privateDnsName", &interface.private_dns_name),
                detail("privateIPv4Address", &interface.private_address.to_string()),
            ]);
        }
        vec![api::Attachment {
            id: attachment_id(interface),
            r#type: Some("ElasticNetworkInterface".to_owned()),
            status: Some(self.seen.attachment.as_str().to_owned()),
            details: Some(details),
        }]
    }

    fn container(&self, scope: &Scope, container: &TaskContainer) -> api::Container {
        let nothing = ContainerObservation::default();
        let found = self
            .seen
            .containers
            .iter()
            .find(|seen| seen.name == container.name);
        let seen = found.unwrap_or(&nothing);
        let status = match self.seen.status {
            // Whatever was not seen any more has ended with its task.
            TaskStatus::Stopped => ContainerStatus::Stopped,
            _ => seen.status,
        };
        let exists = seen.started_at.is_some() || seen.pid.is_some();
        let attached = self.seen.attachment != AttachmentStatus::Precreated;
        let interfaces =
            self.interface
                .filter(|_| attached)
                .map(|interface| api::NetworkInterface {
                    attachment_id: attachment_id(interface),
                    private_ipv4_address: Some(interface.private_address.to_string()),
                    ipv6_address: interface.ipv6_address.map(|it| it.to_string()),
                });
        api::Container {
            container_arn: Some(scope.container(
                &self.task.cluster,
                &self.task.id,
                &container.arn_id,
            )),
            task_arn: Some(self.task_arn.clone()),
            name: Some(container.name.clone()),
            image: Some(container.image.clone()),
            image_digest: seen.image_digest.clone(),
            runtime_id: exists.then(|| container.runtime_id.to_string()),
            last_status: Some(status.as_str().to_owned()),
            exit_code: seen.exit_code,
            reason: seen.reason.clone(),
            network_bindings: Some(Vec::new()),
            network_interfaces: Some(interfaces.into_iter().collect()),
            health_status: Some(seen.health.as_str().to_owned()),
            cpu: Some(container.cpu.to_string()),
            memory: container.memory_mib.map(|mib| mib.to_string()),
            memory_reservation: container.memory_reservation_mib.map(|mib| mib.to_string()),
            managed_agents: self.managed_agents(seen, status),
            ..api::Container::default()
        }
    }
}

/// A task that runs on while its targets are deregistered is already on its way out.
fn last_status(task: &Task, seen: &TaskObservation) -> TaskStatus {
    match seen.status {
        TaskStatus::Running if task.retire.is_some() => TaskStatus::Deactivating,
        status => status,
    }
}

/// The host's architecture, which is that of every task.
fn cpu_architecture() -> &'static str {
    match std::env::consts::ARCH {
        "aarch64" => "arm64",
        other => other,
    }
}

fn detail(name: &str, value: &str) -> api::KeyValuePair {
    api::KeyValuePair {
        name: Some(name.to_owned()),
        value: Some(value.to_owned()),
    }
}

fn attachment_id(interface: &NetworkInterface) -> Option<String> {
    interface
        .task()
        .map(|(_, attachment)| attachment.to_owned())
}
