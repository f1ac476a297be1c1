//! The findings about a service that the store alone tells.

use std::collections::BTreeMap;

use model::balancing::{TargetHealthReason, TargetState};
use model::service::{RolloutState, ServiceStatus};
use model::task::TaskStatus;

use super::super::lines::Line;
use super::{Attachment, Known};

/// What the reason of a task says that could not have its image.
const CANNOT_PULL: &str = "CannotPull";

/// Whether the service is one that is to run, and what its deployment says.
pub(super) fn service(known: &Known) -> Line {
    let place = "service";
    let service = &known.service;
    if service.status != ServiceStatus::Active {
        let text = format!("{} is {}", service.name, service.status.as_str());
        return Line::bad(place, text).remedy("aws ecs create-service");
    }
    if service.desired_count == 0 {
        return Line::bad(place, "its desired count is 0: nothing is to run")
            .remedy("aws ecs update-service --desired-count 1");
    }
    match service.primary() {
        Some(primary) if primary.rollout_state == RolloutState::Failed => {
            Line::bad(place, &primary.rollout_state_reason)
        }
        Some(primary) => running(known, &primary.rollout_state_reason),
        None => Line::bad(place, "it has no deployment"),
    }
}

/// Whether as many tasks run as are wanted; if not, what stands in the way as far as it was told.
fn running(known: &Known, rollout: &str) -> Line {
    let (place, service) = ("service", &known.service);
    let runs = |row: &&store::TaskRow| {
        row.task.wants_to_run(&row.observation) && row.observation.status == TaskStatus::Running
    };
    let count = known.tasks.iter().filter(runs).count();
    let wanted = service.desired_count;
    if u32::try_from(count).unwrap_or(u32::MAX) >= wanted {
        return Line::ok(place, rollout);
    }
    let mut text = format!("{count} of {wanted} tasks run; {rollout}");
    for complaint in service.complaints.keys() {
        text.push(' ');
        text.push_str(complaint);
    }
    let stopped = known
        .tasks
        .iter()
        .filter(|row| row.observation.stopped_at.is_some());
    let last = stopped.max_by_key(|row| row.observation.stopped_at);
    let cause = last.and_then(|row| row.task.stop_cause(&row.observation));
    if let Some((_, reason)) = cause {
        text.push_str(" The last task stopped: ");
        text.push_str(reason);
    }
    Line::bad(place, text).remedy("aws ecs describe-services shows its events")
}

/// Whether the image exists under the name and the tag that the task definition has.
pub(super) fn image(known: &Known) -> Line {
    let place = "image";
    let images = known.revision.iter().flat_map(|revision| &revision.images);
    let images: Vec<&str> = images.map(|image| image.image.as_str()).collect();
    let images = images.join(", ");
    let has_started = |row: &store::TaskRow| row.observation.started_at.is_some();
    if known.tasks.iter().any(has_started) {
        return Line::ok(place, format!("{images} was pulled"));
    }
    let mut stopped: Vec<_> = known
        .tasks
        .iter()
        .filter(|row| row.observation.status == TaskStatus::Stopped)
        .collect();
    stopped.sort_by_key(|row| row.observation.stopped_at);
    let last = stopped.last();
    let reason = last.and_then(|row| row.task.stop_cause(&row.observation));
    match reason {
        Some((_, reason)) if reason.contains(CANNOT_PULL) => Line::bad(place, reason)
            .remedy("push the image, or correct its name or tag in a new task definition revision")
            .remedy("a private registry needs repositoryCredentials"),
        Some((_, reason)) => Line::untold(place, format!("the last task stopped: {reason}")),
        None => Line::untold(place, format!("{images}: no task has pulled it yet")),
    }
}

/// Nothing is registered anywhere; that is right for workers.
pub(super) fn no_load_balancer() -> Line {
    Line::untold(
        "target group",
        "the service has no load balancer: its tasks are registered nowhere",
    )
    .remedy("if requests are to reach it: aws ecs update-service --load-balancers …")
}

/// Whether the task definition has the container and its port.
pub(super) fn port(known: &Known, attachment: &Attachment) -> Line {
    let place = "container port";
    let (name, port) = (
        &attachment.wanted.container_name,
        attachment.wanted.container_port,
    );
    let Some(definition) = &known.definition else {
        return Line::bad(place, "the task definition is gone");
    };
    let Some(container) = definition.containers.iter().find(|one| one.name == *name) else {
        return Line::bad(place, format!("there is no container {name}"));
    };
    let mut mappings = container.port_mappings.iter();
    if mappings.any(|mapping| mapping.container_port == Some(port)) {
        return Line::ok(place, format!("{name} has port {port}"));
    }
    Line::bad(place, format!("{name} has no port mapping for {port}"))
        .remedy(format!("add containerPort {port} to its portMappings"))
}

/// Whether the target group exists and a listener forwards to it.
pub(super) fn target_group(attachment: &Attachment) -> Line {
    let place = "target group";
    let Some(group) = &attachment.group else {
        let arn = &attachment.wanted.target_group_arn;
        return Line::bad(place, format!("{arn} does not exist"));
    };
    if attachment.balancers.is_empty() {
        let text = format!("no listener forwards to {}", group.name);
        return Line::bad(place, text).remedy(format!(
            "aws elbv2 create-listener --load-balancer-arn ARN --protocol HTTP --port 80 \
             --default-actions Type=forward,TargetGroupArn={}",
            attachment.wanted.target_group_arn
        ));
    }
    let balancers = attachment.balancers.iter();
    let names: Vec<&str> = balancers.map(|(one, _)| one.name.as_str()).collect();
    Line::ok(
        place,
        format!("{} gets requests from {}", group.name, names.join(", ")),
    )
}

/// What health checks say of the targets: a line for each load balancer that has told.
pub(super) fn targets(attachment: &Attachment) -> Vec<Line> {
    let reports = attachment.balancers.iter();
    let reports = reports.filter_map(|(balancer, report)| Some((balancer, report.as_ref()?)));
    reports
        .map(|(balancer, report)| {
            let of_group = report.targets.iter();
            let of_group =
                of_group.filter(|one| one.target_group_id == attachment.wanted.target_group_id);
            let mut healthy = 0;
            let mut unhealthy: BTreeMap<String, usize> = BTreeMap::new();
            for target in of_group {
                match target.state {
                    TargetState::Healthy => healthy += 1,
                    TargetState::Unhealthy => {
                        *unhealthy.entry(words(target.reason.as_ref())).or_default() += 1;
                    }
                    TargetState::Initial | TargetState::Draining => {}
                }
            }
            judge(&balancer.name, healthy, &unhealthy)
        })
        .collect()
}

fn judge(balancer: &str, healthy: usize, unhealthy: &BTreeMap<String, usize>) -> Line {
    let place = "targets";
    if unhealthy.is_empty() {
        return match healthy {
            0 => Line::untold(place, format!("{balancer} has found no target healthy yet")),
            count => Line::ok(place, format!("{count} healthy in {balancer}")),
        };
    }
    let mut line = Line::bad(place, format!("not all are healthy in {balancer}"));
    let told = unhealthy.iter();
    line.instead = told.map(|(why, count)| format!("{count}: {why}")).collect();
    line.remedy("look at the target group's health check path, port and matcher")
}

fn words(reason: Option<&TargetHealthReason>) -> String {
    match reason {
        Some(TargetHealthReason::ResponseCodeMismatch { code }) => {
            format!("the health check was answered with {code}")
        }
        Some(TargetHealthReason::Timeout) => "the health check was not answered in time".to_owned(),
        Some(TargetHealthReason::FailedHealthChecks) => {
            "the health check met no connection, or no answer of HTTP".to_owned()
        }
        _ => "unhealthy".to_owned(),
    }
}
