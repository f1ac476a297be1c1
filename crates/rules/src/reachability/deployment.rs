//! Whether a task definition fits the target group that its tasks are to be behind, in the order in which
//! a person looks: is the image there, has it the tag, is the port one of the container's, and does a load
//! balancer forward to the target group. Whether security groups are chained is for
//! [`super::analyze`] to say.

use model::balancing::TargetGroup;
use model::task_definition::{ContainerDefinition, TaskDefinition};

use super::{Missing, Place, Step};

/// A task definition, and where its tasks are to be reached.
#[derive(Debug, Clone)]
pub struct Deployment<'a> {
    pub definition: &'a TaskDefinition,
    /// Of each container whose image is known about, by the container's name.
    pub images: &'a [(String, ImageState)],
    /// The container that is to be reached; any that has the port, if there is none.
    pub container: Option<&'a str>,
    /// The port that targets are registered with.
    pub port: u16,
    pub target_group: Option<&'a TargetGroup>,
    /// The ports of the listeners that forward to the target group.
    pub listeners: &'a [u16],
}

/// What is known of an image.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ImageState {
    Present,
    /// The registry has no such repository.
    NoRepository,
    /// The repository has no such tag or digest.
    NoTag,
    /// It is somebody else's registry, who was not asked.
    NotAsked,
}

/// Every check, in its order.
pub fn check(deployment: &Deployment<'_>) -> Vec<Step> {
    let containers = deployment.definition.containers.iter();
    let mut steps: Vec<Step> = containers
        .filter_map(|one| image(deployment, one))
        .collect();
    steps.push(container_port(deployment));
    steps.push(attachment(deployment));
    steps
}

fn image(deployment: &Deployment<'_>, container: &ContainerDefinition) -> Option<Step> {
    let (name, image) = (&container.name, &container.image);
    let mut known = deployment.images.iter();
    let (_, state) = known.find(|(known, _)| known == name)?;
    let missing = |what: String| Some(Step::missing(Place::Image, Missing::new(None, what)));
    match state {
        ImageState::Present => Some(Step::passes(Place::Image, format!("of {name} is {image}"))),
        ImageState::NotAsked => {
            let text = format!("of {name} is {image}, of a registry that was not asked");
            Some(Step::passes(Place::Image, text))
        }
        ImageState::NoRepository => missing(format!(
            "there is no repository for {image} of container {name}"
        )),
        ImageState::NoTag => missing(format!(
            "the repository of {image} of container {name} has no such tag"
        )),
    }
}

fn container_port(deployment: &Deployment<'_>) -> Step {
    let place = Place::ContainerPort;
    let definition = deployment.definition;
    let title = format!("{}:{}", definition.family, definition.revision);
    let port = deployment.port;
    let mut mapped = Vec::new();
    for container in &definition.containers {
        let is_meant = deployment
            .container
            .is_none_or(|name| name == container.name);
        let ports = container.port_mappings.iter();
        let ports = ports.filter(|one| is_meant && one.protocol != "udp");
        mapped.extend(ports.filter_map(|one| Some((one.container_port?, container.name.as_str()))));
    }
    if let Some((_, name)) = mapped.iter().find(|(one, _)| *one == port) {
        return Step::passes(
            place,
            format!("{port} is a port of container {name} in {title}"),
        );
    }
    if mapped.is_empty() && deployment.container.is_none() {
        let text =
            format!("{title} names no ports: {port} is reached if a container listens there");
        return Step::passes(place, text);
    }
    let who = deployment.container.map_or_else(
        || format!("no container of {title} has"),
        |name| format!("container {name} of {title} does not have"),
    );
    let mut missing = Missing::new(None, format!("{who} port {port} in its port mappings"));
    for (port, name) in &mapped {
        missing = missing.instead(format!("container {name} has {port}"));
    }
    let remedy = "let target group, port mapping and program name the same port";
    Step::missing(place, missing.remedy(remedy))
}

fn attachment(deployment: &Deployment<'_>) -> Step {
    let place = Place::TargetGroup;
    let Some(group) = deployment.target_group else {
        let missing = Missing::new(None, "no target group: no load balancer sends anything");
        return Step::missing(place, missing);
    };
    let name = &group.name;
    let ports: Vec<String> = deployment.listeners.iter().map(u16::to_string).collect();
    if ports.is_empty() {
        let what = format!("no listener forwards to {name}");
        let remedy = "let the default action or a rule of a listener forward to it";
        return Step::missing(place, Missing::new(None, what).remedy(remedy));
    }
    let text = format!("{name} is behind port {}", ports.join(" and "));
    Step::passes(place, text)
}
