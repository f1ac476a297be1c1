//! Whether a task definition fits a target group, as a person is told.

use model::UnixMillis;
use model::task_definition::{
    ContainerDefinition, PortMapping, TaskDefinition, TaskDefinitionStatus,
};

use super::balancers::{group, told};
use crate::reachability::deployment::{Deployment, ImageState, check};

fn definition(ports: &[u16]) -> TaskDefinition {
    let mapping = |port: &u16| PortMapping {
        container_port: Some(*port),
        host_port: None,
        protocol: "tcp".to_owned(),
        name: None,
        app_protocol: None,
        container_port_range: None,
    };
    TaskDefinition {
        family: "web".to_owned(),
        revision: 3,
        arn: String::new(),
        status: TaskDefinitionStatus::Active,
        containers: vec![ContainerDefinition {
            name: "app".to_owned(),
            image: "registry/app:v1".to_owned(),
            port_mappings: ports.iter().map(mapping).collect(),
            ..ContainerDefinition::default()
        }],
        cpu: None,
        memory_mib: None,
        network_mode: None,
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

fn checked(ports: &[u16], image: Option<ImageState>, is_attached: bool) -> Vec<String> {
    let images: Vec<_> = image
        .map(|state| ("app".to_owned(), state))
        .into_iter()
        .collect();
    let group = group(1, "web-targets");
    let deployment = Deployment {
        definition: &definition(ports),
        images: &images,
        container: None,
        port: 8080,
        target_group: Some(&group),
        listeners: if is_attached { &[80, 443] } else { &[] },
    };
    check(&deployment).iter().map(told).collect()
}

#[test]
fn what_fits_is_said_in_order() {
    assert_eq!(
        checked(&[8080], Some(ImageState::Present), true),
        [
            "image: of app is registry/app:v1",
            "container port: 8080 is a port of container app in web:3",
            "target group: web-targets is behind port 80 and 443",
        ]
    );
    assert_eq!(
        checked(&[], None, true)[0],
        "container port: web:3 names no ports: 8080 is reached if a container listens there"
    );
}

#[test]
fn what_does_not_fit_is_said_in_order() {
    assert_eq!(
        checked(&[8000], Some(ImageState::NoTag), false),
        [
            "image: NO, the repository of registry/app:v1 of container app has no such tag",
            "container port: NO, no container of web:3 has port 8080 in its port mappings; container \
             app has 8000; let target group, port mapping and program name the same port",
            "target group: NO, no listener forwards to web-targets; let the default action or a rule \
             of a listener forward to it",
        ]
    );
    assert_eq!(
        checked(&[8080], Some(ImageState::NoRepository), true)[0],
        "image: NO, there is no repository for registry/app:v1 of container app"
    );
    let alone = Deployment {
        definition: &definition(&[8080]),
        images: &[],
        container: Some("sidecar"),
        port: 8080,
        target_group: None,
        listeners: &[],
    };
    let told: Vec<String> = check(&alone).iter().map(told).collect();
    assert_eq!(
        told,
        [
            "container port: NO, container sidecar of web:3 does not have port 8080 in its port \
             mappings; let target group, port mapping and program name the same port",
            "target group: NO, no target group: no load balancer sends anything",
        ]
    );
}
