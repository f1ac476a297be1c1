//! The rules for port mappings, in one container and across the task.

use std::collections::BTreeSet;

use model::task_definition::{ContainerDefinition, PortMapping, TaskDefinition};

use super::{AWSVPC, Refusal, refuse};

const RANGES_MAX: usize = 100;
const NAME_LENGTH_MAX: usize = 64;
const APP_PROTOCOLS: [&str; 3] = ["http", "http2", "grpc"];

/// Checks the mappings of one container.
pub(super) fn validate(
    task: &TaskDefinition,
    container: &ContainerDefinition,
) -> Result<(), Refusal> {
    for mapping in &container.port_mappings {
        mapping_of(task, &container.name, mapping)?;
        names(mapping)?;
    }
    let ranges = container
        .port_mappings
        .iter()
        .filter(|mapping| mapping.container_port_range.is_some());
    if ranges.count() > RANGES_MAX {
        return refuse(format!(
            "Container '{}' has more than {RANGES_MAX} port ranges.",
            container.name
        ));
    }
    Ok(())
}

/// Names of port mappings are unique in a task; so are ports where all containers share one
/// network namespace.
pub(super) fn validate_task(definition: &TaskDefinition) -> Result<(), Refusal> {
    let shared = matches!(definition.network_mode.as_deref(), Some(AWSVPC | "host"));
    let mut names = BTreeSet::new();
    let mut used: Vec<(u16, u16, &str)> = Vec::new();
    for mapping in definition
        .containers
        .iter()
        .flat_map(|container| &container.port_mappings)
    {
        if let Some(name) = &mapping.name
            && !names.insert(name)
        {
            return refuse(format!("The port mapping name '{name}' is already used."));
        }
        let Some((first, last)) = ports(mapping).filter(|_| shared) else {
            continue;
        };
        let protocol = mapping.protocol.as_str();
        if let Some((a, b, _)) = used
            .iter()
            .find(|(a, b, other)| *other == protocol && *a <= last && first <= *b)
        {
            let port = first.max(*a);
            return refuse(if a == b && first == last {
                format!("The container port {port} ({protocol}) is used multiple times in task.")
            } else {
                format!(
                    "The container port range {first}-{last} ({protocol}) overlaps with {a}-{b}."
                )
            });
        }
        used.push((first, last, protocol));
    }
    Ok(())
}

fn mapping_of(task: &TaskDefinition, name: &str, mapping: &PortMapping) -> Result<(), Refusal> {
    if !["tcp", "udp"].contains(&mapping.protocol.as_str()) {
        return refuse(format!(
            "Invalid 'protocol' setting '{}' for container '{name}'.",
            mapping.protocol
        ));
    }
    let mode = task.network_mode.as_deref().unwrap_or("bridge");
    let range = mapping.container_port_range.as_deref();
    let port = match (mapping.container_port, range) {
        (Some(_), Some(_)) => return refuse("cannot specify both single port and port range"),
        (None, Some(_)) => {
            return match ports(mapping) {
                _ if !matches!(mode, AWSVPC | "bridge") => refuse(format!(
                    "Port ranges are not supported when networkMode={mode}."
                )),
                Some((first, last)) if first < last && mapping.host_port.is_none() => Ok(()),
                _ => refuse(format!(
                    "Invalid 'containerPortRange' setting for container '{name}'."
                )),
            };
        }
        (None | Some(0), None) => {
            return refuse(format!(
                "Invalid 'containerPort' setting for container '{name}'."
            ));
        }
        (Some(port), None) => port,
    };
    let differs = mapping.host_port.is_some_and(|host| host != port);
    if matches!(mode, AWSVPC | "host") && differs {
        return refuse(format!(
            "When networkMode={mode}, the host ports and container ports in port mappings must match."
        ));
    }
    Ok(())
}

fn names(mapping: &PortMapping) -> Result<(), Refusal> {
    if let Some(name) = &mapping.name {
        let is_allowed = |byte: u8| {
            byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'-' | b'_')
        };
        let is_valid = (1..=NAME_LENGTH_MAX).contains(&name.len())
            && name.bytes().all(is_allowed)
            && !name.starts_with('-');
        if !is_valid {
            return refuse(format!(
                "The port mapping name '{name}' is not valid. It can have up to {NAME_LENGTH_MAX} \
                 lowercase letters, numbers, underscores (_), and hyphens (-), and it can't start \
                 with a hyphen."
            ));
        }
    }
    match mapping.app_protocol.as_deref() {
        Some(protocol) if !APP_PROTOCOLS.contains(&protocol) => {
            refuse(format!("Invalid 'appProtocol' setting '{protocol}'."))
        }
        Some(_) if mapping.name.is_none() => {
            refuse("The 'appProtocol' setting requires a port mapping name.")
        }
        Some(_) if mapping.protocol == "udp" => {
            refuse("The 'appProtocol' setting requires the protocol 'tcp'.")
        }
        _ => Ok(()),
    }
}

/// The first and the last port of a mapping, when they can be read.
fn ports(mapping: &PortMapping) -> Option<(u16, u16)> {
    if let Some(port) = mapping.container_port {
        return Some((port, port));
    }
    let (first, last) = mapping.container_port_range.as_deref()?.split_once('-')?;
    let first: u16 = first.parse().ok()?;
    Some((first, last.parse().ok()?)).filter(|_| first > 0)
}
