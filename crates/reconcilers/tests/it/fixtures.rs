//! Rows as the operations write them: a VPC, task definitions, tasks with their interfaces.

use std::net::Ipv4Addr;

use model::network::{InterfaceOwner, Ipv4Cidr, NetworkInterface, Subnet, Vpc};
use model::task::{Task, TaskContainer, TaskOverride};
use model::task_definition::{
    ContainerDefinition, LogConfiguration, TaskDefinition, TaskDefinitionStatus,
};
use model::{ContainerRuntimeId, NetworkInterfaceId, SubnetId, TaskId, UnixMillis, VpcId};

/// Options of the `awslogs` driver; none at all for a container without a log.
pub(crate) type LogOptions = &'static [(&'static str, &'static str)];

pub(crate) const CONTAINER: &str = "app";
pub(crate) const CLUSTER: &str = "default";

pub(crate) fn vpc() -> Vpc {
    Vpc {
        id: VpcId::from_random(1),
        cidr: Ipv4Cidr::new(Ipv4Addr::new(172, 31, 0, 0), 16).unwrap(),
        secondary_cidrs: Vec::new(),
        ipv6: None,
        is_default: true,
        dns_support: true,
        dns_hostnames: true,
        dhcp_options_id: None,
        tags: Vec::new(),
    }
}

pub(crate) fn subnet() -> Subnet {
    Subnet {
        id: SubnetId::from_random(1),
        vpc_id: vpc().id,
        cidr: Ipv4Cidr::new(Ipv4Addr::new(172, 31, 0, 0), 20).unwrap(),
        availability_zone: "us-east-1a".to_owned(),
        availability_zone_id: "use1-az1".to_owned(),
        is_default: true,
        map_public_ip_on_launch: false,
        ipv6: None,
        assign_ipv6_address_on_creation: false,
        tags: Vec::new(),
    }
}

pub(crate) fn task_definition(family: &str, log: LogOptions) -> TaskDefinition {
    let log_configuration = (!log.is_empty()).then(|| LogConfiguration {
        log_driver: "awslogs".to_owned(),
        options: log
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect(),
        secret_options: Vec::new(),
    });
    TaskDefinition {
        family: family.to_owned(),
        revision: 1,
        arn: definition_arn(family),
        status: TaskDefinitionStatus::Active,
        containers: vec![ContainerDefinition {
            name: CONTAINER.to_owned(),
            image: "busybox".to_owned(),
            essential: true,
            log_configuration,
            ..ContainerDefinition::default()
        }],
        cpu: Some(256),
        memory_mib: Some(512),
        network_mode: Some("awsvpc".to_owned()),
        requires_compatibilities: Vec::new(),
        compatibilities: Vec::new(),
        requires_attributes: Vec::new(),
        task_role_arn: None,
        execution_role_arn: None,
        volumes: Vec::new(),
        placement_constraints: Vec::new(),
        runtime_platform: None,
        pid_mode: None,
        ipc_mode: None,
        ephemeral_storage_gib: None,
        enable_fault_injection: None,
        tags: Vec::new(),
        registered_at: UnixMillis(0),
        registered_by: String::new(),
        deregistered_at: None,
        delete_requested_at: None,
    }
}

/// The n-th task, of the first revision of `family`.
pub(crate) fn task(n: u32, family: &str, created_at: UnixMillis) -> Task {
    let id = TaskId::from_random(u128::from(n));
    Task {
        cluster: CLUSTER.to_owned(),
        task_definition_arn: definition_arn(family),
        family: family.to_owned(),
        revision: 1,
        group: format!("family:{family}"),
        started_by: None,
        launch_type: "FARGATE".to_owned(),
        capacity_provider: None,
        platform_version: "1.4.0".to_owned(),
        cpu: 256,
        memory_mib: 512,
        ephemeral_storage_gib: 20,
        overrides: TaskOverride::default(),
        enable_execute_command: false,
        tags: Vec::new(),
        availability_zone: subnet().availability_zone,
        network_interface: NetworkInterfaceId::from_random(u128::from(n)),
        containers: vec![TaskContainer {
            name: CONTAINER.to_owned(),
            arn_id: format!("00000000-0000-4000-8000-{n:012x}"),
            runtime_id: ContainerRuntimeId::new(&id, n),
            image: "busybox".to_owned(),
            cpu: 0,
            memory_mib: None,
            memory_reservation_mib: None,
            decides_health: false,
            pinned_digest: None,
        }],
        created_at,
        stop: None,
        service: None,
        retire: None,
        protected_until: None,
        id,
    }
}

pub(crate) fn interface(task: &Task, address: Ipv4Addr) -> NetworkInterface {
    NetworkInterface {
        id: task.network_interface.clone(),
        vpc_id: vpc().id,
        subnet_id: subnet().id,
        availability_zone: subnet().availability_zone,
        private_address: address,
        private_dns_name: format!("ip-{}.ec2.internal", address.to_bits()),
        public_address: None,
        ipv6_address: None,
        mac_address: "02:00:00:00:00:01".to_owned(),
        security_groups: Vec::new(),
        description: String::new(),
        owner: InterfaceOwner::Task {
            task_id: task.id.clone(),
            attachment_id: task.containers[0].arn_id.clone(),
        },
        created_at: task.created_at,
        tags: Vec::new(),
    }
}

fn definition_arn(family: &str) -> String {
    format!("arn:aws:ecs:us-east-1:000000000000:task-definition/{family}:1")
}
