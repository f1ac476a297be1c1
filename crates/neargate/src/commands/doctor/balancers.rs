//! Questions that have a load balancer at one end: whether it is reached and reaches its targets, and
//! whether it reaches one of them.

use std::net::Ipv4Addr;

use model::balancing::{LoadBalancerZone, Target, TargetGroup};
use rules::reachability::balancers::{BalancerEnd, Behind};
use rules::reachability::deployment::{Deployment, check};
use rules::reachability::{Endpoint, Place, Protocol, Query, Step};
use store::TaskRow;

use super::ends::End;
use super::lines::{Line, Mark};
use super::probing::{LISTENER, PROBE};
use super::way::{Way, Ways};
use crate::CommandError;

/// Of how many targets of a group the ways are looked at.
const TARGETS_MAX: usize = 10;

/// Whether `from` reaches the load balancer at the port, and the load balancer what is behind it.
pub(super) async fn through(
    ways: &Ways<'_>,
    from: &End,
    balancer: &BalancerEnd,
    (protocol, port): (Protocol, u16),
) -> Result<Way, CommandError> {
    let scope = &ways.snapshot.scope;
    let front = balancer.front(protocol, port, scope);
    let listener = balancer
        .listener(port)
        .filter(|_| protocol == Protocol::Tcp);
    let mut lines: Vec<Line> = front.iter().map(Line::from).collect();
    if let Some(listener) = listener {
        let notes = balancer.notes(listener).into_iter();
        lines.extend(notes.map(|note| Line::untold(Place::BalancerListener.as_str(), note)));
    }
    let mut is_from_outside = false;
    for zone in &balancer.load_balancer.zones {
        let node = End::Interface(zone.interface_id.clone());
        lines.push(node_line(ways, zone));
        let query = Query {
            from: ways.snapshot.endpoint(from, &node)?,
            to: ways.snapshot.endpoint(&node, from)?,
            protocol,
            port,
        };
        let way = ways.look(&query, &node, Some(listener.is_some())).await?;
        is_from_outside |= way.is_from_outside;
        // The source is always the same.
        let source = Place::Source.as_str();
        let is_new =
            |line: &Line| line.place != source || !lines.iter().any(|one| one.place == source);
        let new: Vec<Line> = way.lines.into_iter().filter(is_new).collect();
        lines.extend(new);
    }
    for behind in listener.map(|one| balancer.behind(one)).unwrap_or_default() {
        lines.extend(group(ways, balancer, &behind).await?);
    }
    Ok(Way {
        lines,
        is_from_outside,
    })
}

/// Whether the load balancer sends to `to` at the port, and is let through.
pub(super) async fn behind(
    ways: &Ways<'_>,
    balancer: &BalancerEnd,
    to: &End,
    (protocol, port): (Protocol, u16),
) -> Result<Vec<Line>, CommandError> {
    let vpc = &balancer.load_balancer.vpc_id;
    let address = match to {
        End::Task(row) => {
            let interface = ways.snapshot.interface(&row.task.network_interface);
            interface.map(|one| one.private_address)
        }
        End::Interface(id) => ways.snapshot.interface(id).map(|one| one.private_address),
        End::Address(address) => Some(*address),
        End::Internet | End::Host | End::Balancer(_) => {
            return Err(
                CommandError::new("a load balancer connects to its targets alone")
                    .hint("name a task, an interface or an address"),
            );
        }
    };
    let row = match (to, address) {
        (End::Task(row), _) => Some(&**row),
        (_, Some(address)) => ways.snapshot.task_at(vpc, address),
        (_, None) => None,
    };
    let found = address.and_then(|address| registered(balancer, address, port));
    let mut lines = Vec::new();
    if let Some(row) = row {
        let group = found.map(|(group, _)| group);
        let steps = deployment(ways, row, group, port);
        lines.extend(steps.iter().map(Line::from));
    }
    let Some(address) = address else {
        return Ok(lines);
    };
    let registration = balancer.registration(address, port, &ways.snapshot.scope);
    lines.push(Line::from(&registration));
    if let Some((group, target)) = found {
        lines.push(Line::from(&balancer.target(group, target)));
    }
    for zone in &balancer.load_balancer.zones {
        lines.push(node_line(ways, zone));
        let query = Query {
            from: Endpoint::Interface(zone.interface_id.clone()),
            to: Endpoint::Address(address),
            protocol,
            port,
        };
        lines.extend(ways.look(&query, to, None).await?.lines);
    }
    settle_ports(&mut lines);
    Ok(lines)
}

/// A target group behind the listener that was asked about.
async fn group(
    ways: &Ways<'_>,
    balancer: &BalancerEnd,
    behind: &Behind<'_>,
) -> Result<Vec<Line>, CommandError> {
    let group = behind.group;
    let mut lines = vec![Line::from(&balancer.group(behind, &ways.snapshot.scope))];
    let targets: Vec<&Target> = balancer.registered(group).collect();
    for target in targets.iter().take(TARGETS_MAX) {
        lines.push(Line::from(&balancer.target(group, target)));
        lines.extend(to_target(ways, balancer, group, target).await?);
    }
    if let Some(more) = targets
        .len()
        .checked_sub(TARGETS_MAX)
        .filter(|more| *more > 0)
    {
        let text = format!("{more} more, which are not looked at");
        lines.push(Line::untold(Place::Target.as_str(), text));
    }
    Ok(lines)
}

/// The way from a node to a target: what is wrong with it, and a connection.
async fn to_target(
    ways: &Ways<'_>,
    balancer: &BalancerEnd,
    group: &TargetGroup,
    target: &Target,
) -> Result<Vec<Line>, CommandError> {
    let zones = &balancer.load_balancer.zones;
    let is_beside = |zone: &&LoadBalancerZone| {
        Some(&zone.availability_zone) == target.availability_zone.as_ref()
    };
    let Some(zone) = zones.iter().find(is_beside).or_else(|| zones.first()) else {
        return Ok(Vec::new());
    };
    let query = Query {
        from: Endpoint::Interface(zone.interface_id.clone()),
        to: Endpoint::Address(target.address),
        protocol: Protocol::Tcp,
        port: target.port,
    };
    let end = End::Address(target.address);
    let mut lines = ways.look(&query, &end, None).await?.lines;
    if let Some(row) = ways
        .snapshot
        .task_at(&balancer.load_balancer.vpc_id, target.address)
    {
        let steps = deployment(ways, row, Some(group), target.port);
        let ports = steps
            .iter()
            .filter(|step| step.place == Place::ContainerPort);
        lines.extend(ports.map(Line::from));
    }
    settle_ports(&mut lines);
    lines.retain(|line| line.mark == Mark::Bad || line.place == PROBE);
    Ok(lines)
}

/// What can be told of a task as something behind a target group. What security groups say is on the way.
fn deployment(ways: &Ways<'_>, row: &TaskRow, group: Option<&TargetGroup>, port: u16) -> Vec<Step> {
    let Some(known) = ways.snapshot.definition(row) else {
        return Vec::new();
    };
    let mut steps = check(&Deployment {
        definition: &known.definition,
        images: &known.images,
        container: None,
        port,
        target_group: group,
        listeners: &[],
    });
    // Of a single task, its registration says more.
    steps.retain(|step| step.place != Place::TargetGroup);
    steps
}

/// Port mappings of awsvpc are only words: where a program listens at the port, they stop nobody.
fn settle_ports(lines: &mut [Line]) {
    let listens = |line: &Line| line.place == LISTENER && line.mark == Mark::Ok;
    if !lines.iter().any(listens) {
        return;
    }
    for line in lines.iter_mut() {
        if line.place == Place::ContainerPort.as_str() && line.mark == Mark::Bad {
            line.mark = Mark::Untold;
        }
    }
}

/// The target group behind a listener, and the target of it at this place.
fn registered(
    balancer: &BalancerEnd,
    address: Ipv4Addr,
    port: u16,
) -> Option<(&TargetGroup, &Target)> {
    let listeners = balancer.listeners.iter();
    let mut groups = listeners
        .flat_map(|one| balancer.behind(one))
        .map(|one| one.group);
    groups.find_map(|group| {
        let mut targets = balancer.registered(group);
        let target = targets.find(|one| (one.address, one.port) == (address, port))?;
        Some((group, target))
    })
}

fn node_line(ways: &Ways<'_>, zone: &LoadBalancerZone) -> Line {
    let (id, name) = (&zone.interface_id, &zone.availability_zone);
    match ways.snapshot.interface(id) {
        Some(interface) => {
            let address = interface.private_address;
            let public = interface.public_address.map(|one| format!(" and {one}"));
            let public = public.unwrap_or_default();
            Line::ok("node", format!("in {name}: {id}, {address}{public}"))
        }
        None => Line::bad("node", format!("in {name} has lost its interface {id}")),
    }
}
