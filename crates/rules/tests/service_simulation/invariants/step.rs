//! What one decision may do, given what was there when it was asked for.

use std::collections::BTreeSet;

use model::service::{DeploymentId, LaunchChoice, RolloutState, Service, ServiceStatus};
use model::task::TaskStatus;
use rules::service::{Decision, Registration, Start, TargetSeen, TaskView};

use super::retires::{healthy_enough, idle_first, retires};
use super::{Checked, bounds, hold, looks_bad};
use crate::world::World;

/// Checks a decision before it is carried out.
pub(crate) fn check_step(world: &World, decision: &Decision) -> Checked {
    let ids: BTreeSet<_> = decision.retires.iter().map(|one| &one.task).collect();
    hold(
        "a task is retired once",
        ids.len() == decision.retires.len(),
        || format!("{:?}", decision.retires),
    )?;
    let gone = |view: &TaskView| ids.contains(&view.id);
    starts(world, decision, &gone)?;
    retires(world, decision)?;
    if world.service.status == ServiceStatus::Active {
        healthy_enough(world, decision, &gone)?;
        idle_first(world, decision, &gone)?;
    }
    targets(world, decision, &gone)?;
    ends(world, decision)?;
    for event in &decision.events {
        hold("events have known texts", text_of(event).is_some(), || {
            event.clone()
        })?;
    }
    let wakes_later = decision.wake_at.is_none_or(|at| at > world.now);
    hold("the next time lies in the future", wakes_later, || {
        format!("{:?} at {:?}", decision.wake_at, world.now)
    })
}

pub(super) fn find<'a>(
    world: &'a World,
    decision: &str,
    id: &model::TaskId,
) -> Result<&'a TaskView, super::Violation> {
    let found = world.views.iter().find(|view| view.id == *id);
    found.ok_or_else(|| super::Violation {
        rule: "decisions are about tasks that are there",
        detail: format!("{decision} {id}"),
    })
}

fn starts(world: &World, decision: &Decision, gone: &dyn Fn(&TaskView) -> bool) -> Checked {
    let count: usize = decision.starts.iter().map(|one| one.providers.len()).sum();
    if decision.starts.is_empty() {
        return Ok(());
    }
    let after = &decision.service;
    let primary = after.primary();
    let is_active = after.status == ServiceStatus::Active;
    hold("a deleted service starts nothing", is_active, || {
        format!("{:?}", decision.starts)
    })?;
    for one in &decision.starts {
        start(world, after, one)?;
    }
    let primary = primary.unwrap();
    let old = world.service.deployment(primary.id);
    let is_time = |at: Option<model::UnixMillis>| at.is_none_or(|at| at <= world.now);
    // A task that became healthy, or the place of the PRIMARY, ends the pause.
    let goes_on = old.is_some_and(|old| {
        world.service.primary() == Some(old)
            && old.rollout_state == primary.rollout_state
            && primary.proven.is_subset(&old.proven)
    });
    let waited = is_time(primary.start_after)
        && (!goes_on || old.is_none_or(|old| is_time(old.start_after)));
    hold("back-off is waited for", waited, || {
        format!("starts {count}: {old:?} {primary:?}")
    })?;
    hold(
        "what could not be placed waits",
        is_time(world.place_after),
        || {
            format!(
                "starts {count}, although not before {:?}",
                world.place_after
            )
        },
    )?;

    let staying = |view: &&TaskView| view.is_live() && !gone(view);
    let live = world.views.iter().filter(staying).count() + count;
    let upper = bounds(after).1;
    hold(
        "never more tasks than the upper bound",
        live <= upper,
        || format!("{live} tasks, upper bound {upper}, starts {count}"),
    )?;
    surplus(world, decision, primary.id, count, gone)
}

/// Checks where some tasks are started, and of what.
fn start(world: &World, after: &Service, start: &Start) -> Checked {
    let primary = after.primary();
    let is_primary = primary.is_some_and(|one| one.id == start.deployment);
    hold("only the PRIMARY starts tasks", is_primary, || {
        format!("{start:?}")
    })?;
    let failed = primary.is_some_and(|one| one.rollout_state == RolloutState::Failed);
    hold("a FAILED deployment starts nothing", !failed, || {
        format!("{start:?}")
    })?;
    hold(
        "a start is of at least one task",
        !start.providers.is_empty(),
        || format!("{start:?}"),
    )?;
    let zone_is_one = start
        .zone
        .as_ref()
        .is_none_or(|one| world.zones.contains(one));
    hold("a start is in one of the zones", zone_is_one, || {
        format!("{start:?}")
    })?;
    for provider in &start.providers {
        let fits = match (&after.spec.launch, provider) {
            (LaunchChoice::Type(_), None) => true,
            (LaunchChoice::Strategy(items), Some(name)) => {
                items.iter().any(|item| item.capacity_provider == *name)
            }
            _ => false,
        };
        hold("a start is of the spec's providers", fits, || {
            format!("{start:?}")
        })?;
    }
    Ok(())
}

/// The PRIMARY does not start more than it misses, and one task to find out images first.
fn surplus(
    world: &World,
    decision: &Decision,
    primary: DeploymentId,
    count: usize,
    gone: &dyn Fn(&TaskView) -> bool,
) -> Checked {
    let own = || {
        let live = world
            .views
            .iter()
            .filter(|view| view.is_live() && !gone(view));
        live.filter(move |view| view.deployment == primary)
    };
    let desired = usize::try_from(decision.service.desired_count).unwrap();
    let rebalances = decision.starts.iter().any(|one| one.zone.is_some());
    // An unhealthy one is replaced before it goes, and a zone is filled before another is emptied.
    let wanted = own().filter(|view| !looks_bad(view)).count();
    let most = desired + usize::from(rebalances);
    hold(
        "no more are started than are missing",
        wanted + count <= most,
        || format!("{wanted} and {count} more, desired {desired}"),
    )?;
    let changed = decision.revisions.iter().find(|one| one.id == primary);
    let revision = changed.or_else(|| world.revisions.get(&primary));
    let unresolved = revision.is_none_or(|one| one.is_unresolved());
    hold(
        "one task alone finds out the images",
        !unresolved || own().count() + count <= 1,
        || format!("{} live, starts {count}", own().count()),
    )
}

fn targets(world: &World, decision: &Decision, gone: &dyn Fn(&TaskView) -> bool) -> Checked {
    let seen = |view: &TaskView, one: &Registration| {
        let mut targets = view.targets.iter();
        let found = targets.find(|target| {
            target.target_group_arn == one.target_group_arn && target.port == one.port
        });
        found.map(|target| target.seen.clone())
    };
    for one in &decision.registers {
        let view = find(world, "registers", &one.task)?;
        let runs = view.is_live() && view.status == TaskStatus::Running && !gone(view);
        hold("targets are tasks that run and stay", runs, || {
            format!("{one:?} {view:?}")
        })?;
        let is_absent = seen(view, one) == Some(TargetSeen::Absent);
        hold("a target is registered once", is_absent, || {
            format!("{one:?} {view:?}")
        })?;
    }
    for one in &decision.deregisters {
        let view = find(world, "deregisters", &one.task)?;
        let is_there = !matches!(
            seen(view, one),
            None | Some(TargetSeen::Absent | TargetSeen::Draining)
        );
        hold("what is deregistered is registered", is_there, || {
            format!("{one:?} {view:?}")
        })?;
        let leaves = !view.is_live() || gone(view);
        hold("only what leaves is deregistered", leaves, || {
            format!("{one:?} {view:?}")
        })?;
    }
    for view in world
        .views
        .iter()
        .filter(|view| !view.is_live() || gone(view))
    {
        for target in &view.targets {
            let is_out = matches!(target.seen, TargetSeen::Absent | TargetSeen::Draining)
                || decision.deregisters.iter().any(|one| {
                    one.task == view.id
                        && one.target_group_arn == target.target_group_arn
                        && one.port == target.port
                });
            hold("what leaves gets no requests", is_out, || {
                format!("{view:?}")
            })?;
        }
    }
    Ok(())
}

fn ends(world: &World, decision: &Decision) -> Checked {
    for id in &decision.stops {
        let view = find(world, "stops", id)?;
        hold(
            "only what retires is stopped, and once",
            view.is_retiring && !view.is_stopping,
            || format!("{view:?}"),
        )?;
        let targets_are_gone = view
            .targets
            .iter()
            .all(|one| one.seen == TargetSeen::Absent);
        hold(
            "a task stops when its targets are gone",
            targets_are_gone,
            || format!("{view:?}"),
        )?;
    }
    for id in &decision.settled {
        let view = find(world, "settles", id)?;
        hold(
            "only what has stopped is settled",
            view.has_stopped(),
            || format!("{view:?}"),
        )?;
    }
    Ok(())
}

/// `*` stands for anything.
pub(crate) const EVENTS: [&str; 10] = [
    "(service s) has reached a steady state.",
    "(service s) (deployment ecs-svc/*) deployment completed.",
    "(service s) (deployment ecs-svc/*) deployment failed: *.",
    "(service s) rolling back to deployment ecs-svc/*.",
    "(service s) (task *) (port *) is unhealthy in (target-group *) due to (reason *).",
    "(service s) is unable to consistently start tasks successfully.",
    "(service s) was unable to stop or start tasks during a deployment because of the service deployment \
     configuration. Update the minimumHealthyPercent or maximumPercent value and try again.",
    "(service s) was unable to reach steady state because (taskSet ecs-svc/*) was unable to scale in due \
     to (reason * tasks under protection)",
    "(service s) (task *) failed container health checks.",
    "service (s) is not AZ balanced with *. AZ Rebalancing in progress.",
];

/// Which of the texts an event has.
pub(crate) fn text_of(event: &str) -> Option<&'static str> {
    EVENTS.into_iter().find(|text| matches(event, text))
}

fn matches(event: &str, text: &str) -> bool {
    let parts: Vec<&str> = text.split('*').collect();
    let (Some(first), Some(last)) = (parts.first(), parts.last()) else {
        return false;
    };
    let Some(mut rest) = event.strip_prefix(first) else {
        return false;
    };
    if parts.len() == 1 {
        return rest.is_empty();
    }
    for part in &parts[1..parts.len() - 1] {
        match rest.find(part) {
            Some(at) => rest = &rest[at + part.len()..],
            None => return false,
        }
    }
    rest.ends_with(last)
}
