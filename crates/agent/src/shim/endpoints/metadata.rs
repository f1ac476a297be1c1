//! The documents about a task and its containers, in the forms of AWS Fargate.
//!
//! Versions 2 and 3 share one form; version 4 adds to it. A member that does not apply is left out,
//! as there. `ClockDrift` is always left out: what a task could be told about the host's clock is
//! not what AWS measures.
#![expect(
    clippy::struct_field_names,
    reason = "the names are those of AWS's documents"
)]

use std::collections::BTreeMap;

use serde::Serialize;

use super::super::protocol::{
    ContainerPhase, ContainerState, HealthState, HealthStatus, TaskPhase,
};
use super::super::task_metadata::{ContainerMetadata, NetworkMetadata};
use super::answer::View;
use super::route::Version;
use super::time::rfc3339_of_ms;

/// Containers of task definitions; the agent of AWS has others of its own.
const TYPE: &str = "NORMAL";
const NETWORK_MODE: &str = "awsvpc";
const SNAPSHOTTER: &str = "overlayfs";
const CPU_UNITS: f64 = 1024.0;

#[derive(Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct Task<'a> {
    cluster: &'a str,
    #[serde(rename = "TaskARN")]
    task_arn: &'a str,
    family: &'a str,
    revision: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    service_name: Option<&'a str>,
    desired_status: &'static str,
    known_status: &'static str,
    limits: Limits,
    #[serde(skip_serializing_if = "Option::is_none")]
    pull_started_at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pull_stopped_at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    execution_stopped_at: Option<String>,
    availability_zone: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    launch_type: Option<&'a str>,
    #[serde(rename = "VPCID", skip_serializing_if = "Option::is_none")]
    vpc_id: Option<&'a str>,
    containers: Vec<Container<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    task_tags: Option<&'a BTreeMap<String, String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ephemeral_storage_metrics: Option<EphemeralStorage>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fault_injection_enabled: Option<bool>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct Container<'a> {
    docker_id: &'a str,
    name: &'a str,
    docker_name: &'a str,
    image: &'a str,
    #[serde(rename = "ImageID")]
    image_id: &'a str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    ports: Vec<Port<'a>>,
    labels: &'a BTreeMap<String, String>,
    desired_status: &'static str,
    known_status: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    exit_code: Option<i32>,
    limits: Limits,
    #[serde(skip_serializing_if = "Option::is_none")]
    created_at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    started_at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    finished_at: Option<String>,
    #[serde(rename = "Type")]
    kind: &'static str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    volumes: Vec<Volume<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    log_driver: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    log_options: Option<&'a BTreeMap<String, String>>,
    #[serde(rename = "ContainerARN", skip_serializing_if = "Option::is_none")]
    container_arn: Option<&'a str>,
    networks: [Network<'a>; 1],
    #[serde(skip_serializing_if = "Option::is_none")]
    health: Option<Health<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    snapshotter: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    restart_count: Option<u32>,
}

/// Its members are not written as all others are.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Health<'a> {
    status: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    status_since: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    exit_code: Option<i32>,
    #[serde(skip_serializing_if = "str::is_empty")]
    output: &'a str,
}

/// CPU is vCPUs of a task, and units of a container.
#[derive(Debug, Serialize)]
struct Limits {
    #[serde(rename = "CPU")]
    cpu: Number,
    #[serde(rename = "Memory", skip_serializing_if = "Option::is_none")]
    memory: Option<u32>,
}

/// As Go writes its numbers: without a fraction where there is none.
#[derive(Debug, PartialEq, Serialize)]
#[serde(untagged)]
enum Number {
    Whole(u64),
    Fraction(f64),
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
struct Port<'a> {
    container_port: u16,
    protocol: &'a str,
    host_port: u16,
}

/// Where it lies on the host is nobody's business in the task.
#[derive(Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
struct Volume<'a> {
    docker_name: &'a str,
    destination: &'a str,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
struct Network<'a> {
    network_mode: &'static str,
    #[serde(rename = "IPv4Addresses")]
    ipv4_addresses: [&'a str; 1],
    #[serde(rename = "IPv6Addresses", skip_serializing_if = "Option::is_none")]
    ipv6_addresses: Option<[&'a str; 1]>,
    #[serde(flatten)]
    interface: Option<Interface<'a>>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
struct Interface<'a> {
    attachment_index: u32,
    #[serde(rename = "MACAddress")]
    mac_address: &'a str,
    #[serde(rename = "IPv4SubnetCIDRBlock")]
    subnet_cidr: &'a str,
    #[serde(
        rename = "IPv6SubnetCIDRBlock",
        skip_serializing_if = "Option::is_none"
    )]
    ipv6_subnet_cidr: Option<&'a str>,
    domain_name_servers: &'a [String],
    domain_name_search_list: &'a [String],
    #[serde(rename = "PrivateDNSName")]
    private_dns_name: &'a str,
    subnet_gateway_ipv4_address: &'a str,
}

/// In MiB.
#[derive(Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
struct EphemeralStorage {
    utilized: u64,
    reserved: u64,
}

/// The task with all its containers.
pub(super) fn task(version: Version, with_tags: bool, view: View<'_>) -> Task<'_> {
    let View {
        metadata,
        state,
        storage,
    } = view;
    let is_v4 = version == Version::V4;
    let (desired_status, known_status) = task_status(state.phase);
    let usage = storage.and_then(|path| host::storage::usage(path).ok());
    Task {
        cluster: &metadata.cluster_arn,
        task_arn: &metadata.task_arn,
        family: &metadata.family,
        revision: metadata.revision.to_string(),
        service_name: metadata.service_name.as_deref().filter(|_| is_v4),
        desired_status,
        known_status,
        limits: Limits {
            cpu: vcpus(metadata.cpu),
            memory: Some(metadata.memory_mib),
        },
        pull_started_at: metadata.pull_started_at.map(rfc3339_of_ms),
        pull_stopped_at: metadata.pull_stopped_at.map(rfc3339_of_ms),
        execution_stopped_at: state.stopping_at.map(rfc3339_of_ms),
        availability_zone: &metadata.availability_zone,
        launch_type: is_v4.then_some(metadata.launch_type.as_str()),
        vpc_id: is_v4.then_some(metadata.vpc_id.as_str()),
        containers: (0..metadata.containers.len())
            .filter_map(|index| container(version, index, view))
            .collect(),
        task_tags: Some(&metadata.tags).filter(|tags| with_tags && !tags.is_empty()),
        ephemeral_storage_metrics: usage.filter(|_| is_v4).map(|usage| EphemeralStorage {
            utilized: usage.used >> 20,
            reserved: usage.total >> 20,
        }),
        fault_injection_enabled: is_v4.then_some(false),
    }
}

/// One container, by its place in the task.
pub(super) fn container(version: Version, index: usize, view: View<'_>) -> Option<Container<'_>> {
    let metadata = view.metadata.containers.get(index)?;
    let state = view.state.containers.get(index)?;
    let is_v4 = version == Version::V4;
    let started_at = state.started_at.map(rfc3339_of_ms);
    Some(Container {
        docker_id: &metadata.id,
        name: &metadata.name,
        docker_name: &metadata.name,
        image: &metadata.image,
        image_id: &metadata.image_digest,
        ports: ports(metadata),
        labels: &metadata.labels,
        desired_status: match view.state.stop {
            Some(_) => "STOPPED",
            None => "RUNNING",
        },
        known_status: container_status(state.phase),
        exit_code: state.exit_code,
        limits: Limits {
            cpu: Number::Whole(metadata.cpu),
            memory: metadata.memory_mib,
        },
        // Fargate, too, says that a container was made when it was started.
        created_at: started_at.clone(),
        started_at,
        finished_at: finished_at(state),
        kind: TYPE,
        volumes: metadata
            .volumes
            .iter()
            .map(|volume| Volume {
                docker_name: &volume.name,
                destination: &volume.destination,
            })
            .collect(),
        log_driver: metadata.log_driver.as_deref().filter(|_| is_v4),
        log_options: Some(&metadata.log_options).filter(|_| is_v4 && metadata.log_driver.is_some()),
        container_arn: is_v4.then_some(metadata.arn.as_str()),
        networks: [network(&view.metadata.network, is_v4)],
        health: state.health.as_ref().map(health),
        snapshotter: is_v4.then_some(SNAPSHOTTER),
        restart_count: (is_v4 && metadata.has_restart_policy).then_some(state.restart_count),
    })
}

fn ports(metadata: &ContainerMetadata) -> Vec<Port<'_>> {
    let ports = metadata.ports.iter();
    let port = ports.map(|port| Port {
        container_port: port.container_port,
        protocol: &port.protocol,
        host_port: port.host_port,
    });
    port.collect()
}

fn network(network: &NetworkMetadata, with_interface: bool) -> Network<'_> {
    Network {
        network_mode: NETWORK_MODE,
        ipv4_addresses: [&network.address],
        ipv6_addresses: network.ipv6_address.as_deref().map(|address| [address]),
        interface: with_interface.then_some(Interface {
            attachment_index: 0,
            mac_address: &network.mac_address,
            subnet_cidr: &network.subnet_cidr,
            ipv6_subnet_cidr: network.ipv6_subnet_cidr.as_deref(),
            domain_name_servers: &network.nameservers,
            domain_name_search_list: &network.search,
            private_dns_name: &network.private_dns_name,
            subnet_gateway_ipv4_address: &network.gateway,
        }),
    }
}

/// What is wanted, and what is known, of the task.
fn task_status(phase: TaskPhase) -> (&'static str, &'static str) {
    match phase {
        TaskPhase::Idle | TaskPhase::Starting => ("RUNNING", "NONE"),
        TaskPhase::Running => ("RUNNING", "RUNNING"),
        TaskPhase::Stopping => ("STOPPED", "RUNNING"),
        TaskPhase::Stopped => ("STOPPED", "STOPPED"),
    }
}

fn container_status(phase: ContainerPhase) -> &'static str {
    match phase {
        ContainerPhase::Pending => "PULLED",
        ContainerPhase::Starting => "CREATED",
        ContainerPhase::Running => "RUNNING",
        ContainerPhase::Stopped => "STOPPED",
    }
}

/// As Docker writes exit codes: none of a check that passed.
fn health(state: &HealthState) -> Health<'_> {
    Health {
        status: match state.status {
            HealthStatus::Unknown => "UNKNOWN",
            HealthStatus::Healthy => "HEALTHY",
            HealthStatus::Unhealthy => "UNHEALTHY",
        },
        status_since: state.since.map(rfc3339_of_ms),
        exit_code: state.exit_code.filter(|code| *code != 0),
        output: &state.output,
    }
}

fn finished_at(state: &ContainerState) -> Option<String> {
    state.finished_at.map(rfc3339_of_ms)
}

fn vcpus(units: u32) -> Number {
    let vcpus = f64::from(units) / CPU_UNITS;
    if units.is_multiple_of(1024) {
        Number::Whole(u64::from(units / 1024))
    } else {
        Number::Fraction(vcpus)
    }
}

#[cfg(test)]
#[path = "metadata_tests.rs"]
mod tests;
