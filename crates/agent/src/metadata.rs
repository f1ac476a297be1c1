//! What a task's containers are told about their task at its endpoints, from the assignment. Pure.
//!
//! How it is shown is the shim's (`shim::endpoints::metadata`).

use std::collections::BTreeMap;

use engine::{Assignment, ContainerAssignment};
use images::Image;
use model::UnixMillis;
use model::task::TaskObservation;
use model::task_definition::ContainerDefinition;

use crate::bundle::CPU_LEAST;
use crate::network::dns;
use crate::shim::protocol::{
    ContainerMetadata, NetworkMetadata, PortMetadata, TaskMetadata, VolumeMetadata,
};

/// The form of a container's name in the URLs of its endpoints.
const ENDPOINT: &str = "http://169.254.170.2";

/// The metadata of a task whose images have been pulled.
pub(crate) fn make(
    assignment: &Assignment,
    images: &[Image],
    seen: &TaskObservation,
) -> TaskMetadata {
    let network = &assignment.network;
    let dns = dns(network);
    TaskMetadata {
        cluster_arn: assignment.cluster_arn.clone(),
        task_arn: assignment.task_arn.clone(),
        family: assignment.family.clone(),
        revision: assignment.revision,
        service_name: assignment.service_name.clone(),
        vpc_id: network.vpc_id.to_string(),
        availability_zone: assignment.availability_zone.clone(),
        launch_type: assignment.launch_type.clone(),
        cpu: assignment.cpu,
        memory_mib: assignment.memory_mib,
        pull_started_at: seen.pull_started_at.and_then(millis),
        pull_stopped_at: seen.pull_stopped_at.and_then(millis),
        tags: assignment
            .tags
            .iter()
            .map(|tag| (tag.key.clone(), tag.value.clone()))
            .collect(),
        has_task_role: assignment.task_role_arn.is_some(),
        network: NetworkMetadata {
            address: network.address.to_string(),
            ipv6_address: network.ipv6_address.map(|address| address.to_string()),
            ipv6_subnet_cidr: network
                .ipv6_subnet_cidr
                .filter(|_| network.ipv6_address.is_some())
                .map(|cidr| cidr.to_string()),
            mac_address: network.mac_address.clone(),
            subnet_cidr: network.subnet_cidr.to_string(),
            gateway: format!("{}/{}", network.gateway, network.subnet_cidr.prefix_len),
            nameservers: dns.nameservers,
            search: dns.search,
            private_dns_name: network.private_dns_name.clone(),
        },
        containers: assignment
            .containers
            .iter()
            .zip(images)
            .map(|(container, image)| container_metadata(assignment, container, image))
            .collect(),
    }
}

/// The variables by which a container finds its endpoints.
pub(crate) fn environment(container: &ContainerAssignment) -> [String; 3] {
    let id = &container.runtime_id;
    [
        format!("ECS_CONTAINER_METADATA_URI={ENDPOINT}/v3/{id}"),
        format!("ECS_CONTAINER_METADATA_URI_V4={ENDPOINT}/v4/{id}"),
        format!("ECS_AGENT_URI={ENDPOINT}/api/{id}"),
    ]
}

fn container_metadata(
    assignment: &Assignment,
    container: &ContainerAssignment,
    image: &Image,
) -> ContainerMetadata {
    let definition = &container.definition;
    let log = definition.log_configuration.as_ref();
    ContainerMetadata {
        id: container.runtime_id.to_string(),
        name: definition.name.clone(),
        arn: container.arn.clone(),
        image: definition.image.clone(),
        image_digest: image.digest.to_string(),
        labels: labels(assignment, definition),
        cpu: u64::from(definition.cpu).max(CPU_LEAST),
        memory_mib: definition.memory_mib,
        ports: ports(definition),
        volumes: volumes(definition),
        log_driver: log.map(|log| log.log_driver.clone()),
        log_options: log_options(container),
        has_restart_policy: definition
            .restart_policy
            .as_ref()
            .is_some_and(|policy| policy.enabled),
    }
}

/// The container's own labels, and those that ECS gives every container.
fn labels(assignment: &Assignment, definition: &ContainerDefinition) -> BTreeMap<String, String> {
    let mut labels = definition.docker_labels.clone();
    let of_ecs = [
        ("cluster", assignment.cluster_arn.clone()),
        ("container-name", definition.name.clone()),
        ("task-arn", assignment.task_arn.clone()),
        ("task-definition-family", assignment.family.clone()),
        ("task-definition-version", assignment.revision.to_string()),
    ];
    labels.extend(of_ecs.map(|(name, value)| (format!("com.amazonaws.ecs.{name}"), value)));
    labels
}

fn ports(definition: &ContainerDefinition) -> Vec<PortMetadata> {
    let ports = definition.port_mappings.iter().filter_map(|mapping| {
        let container_port = mapping.container_port?;
        Some(PortMetadata {
            container_port,
            host_port: mapping.host_port.unwrap_or(container_port),
            protocol: mapping.protocol.clone(),
        })
    });
    ports.collect()
}

fn volumes(definition: &ContainerDefinition) -> Vec<VolumeMetadata> {
    let volumes = definition.mount_points.iter().filter_map(|point| {
        Some(VolumeMetadata {
            name: point.source_volume.clone()?,
            destination: point.container_path.clone()?,
        })
    });
    volumes.collect()
}

/// The options as given, but for the prefix, in place of which the stream is shown.
fn log_options(container: &ContainerAssignment) -> BTreeMap<String, String> {
    let Some(configuration) = &container.definition.log_configuration else {
        return BTreeMap::new();
    };
    let mut options = configuration.options.clone();
    if let Some(log) = &container.log {
        options.remove("awslogs-stream-prefix");
        options.insert("awslogs-stream".to_owned(), log.stream.clone());
    }
    options
}

fn millis(at: UnixMillis) -> Option<u64> {
    u64::try_from(at.0).ok()
}
