//! What a decision may make of the service, its deployments and its records.

use std::collections::BTreeSet;

use model::service::{
    Deployment, MonitorStatus, RolloutState, Service, ServiceDeploymentStatus, ServiceStatus,
};
use model::task::TaskStatus;
use rules::service::{Decision, TargetSeen, TaskView, threshold};

use super::retires::is_ill;
use super::{Checked, hold, is_well};
use crate::world::World;

/// Checks what became of `before` once the decision was carried out.
pub(crate) fn check_outcome(world: &World, before: &Service, decision: &Decision) -> Checked {
    let after = &world.service;
    hold(
        "the desired count is the user's",
        after.desired_count == before.desired_count,
        || format!("{} became {}", before.desired_count, after.desired_count),
    )?;
    adds_up(world)?;
    nothing_is_lost(world, before)?;
    moves(world, before)?;
    for view in &world.views {
        let is_over = view.has_stopped()
            && view
                .targets
                .iter()
                .all(|one| one.seen == TargetSeen::Absent);
        hold("a task that has stopped is settled", !is_over, || {
            format!("{view:?}")
        })?;
        let runs = view.is_live() && view.status == TaskStatus::Running;
        let is_absent = view
            .targets
            .iter()
            .any(|one| one.seen == TargetSeen::Absent);
        let serves = !runs || !is_absent || world.service.status != ServiceStatus::Active;
        hold("what runs becomes a target", serves, || format!("{view:?}"))?;
        let waits = view.is_retiring && !view.is_stopping && !view.has_stopped();
        let drains = view
            .targets
            .iter()
            .any(|one| one.seen != TargetSeen::Absent);
        let is_dying = view.status > TaskStatus::Deactivating;
        hold(
            "what has no target left is stopped",
            !waits || drains || is_dying,
            || format!("{view:?}"),
        )?;
    }
    told(world, decision)?;
    agrees(world)
}

/// What is said of a deployment in several places is the same.
fn agrees(world: &World) -> Checked {
    for record in &world.records {
        hold(
            "failures are watched while a deployment is in progress",
            record.breaker != MonitorStatus::Monitoring || !record.status.is_final(),
            || format!("{record:?}"),
        )?;
    }
    for one in &world.service.deployments {
        let reason = format!("ECS deployment {} completed.", one.id);
        let is_completed = one.rollout_state == RolloutState::Completed;
        hold(
            "a deployment's reason is that of its state",
            is_completed == (one.rollout_state_reason == reason),
            || format!("{one:?}"),
        )?;
    }
    Ok(())
}

/// `deployments[]` holds every task that is not over, and nothing else.
fn adds_up(world: &World) -> Checked {
    let service = &world.service;
    let ids: BTreeSet<_> = service.deployments.iter().map(|one| one.id).collect();
    hold(
        "deployments have ids of their own",
        ids.len() == service.deployments.len(),
        || format!("{:?}", service.deployments),
    )?;
    let unfinished = || world.views.iter().filter(|view| !view.has_stopped());
    for view in unfinished() {
        hold(
            "every task is of a live deployment",
            ids.contains(&view.deployment),
            || format!("{view:?}"),
        )?;
    }
    for old in service.deployments.iter().skip(1) {
        let has_tasks = unfinished().any(|view| view.deployment == old.id);
        hold("a deployment goes with its last task", has_tasks, || {
            format!("{}", old.id)
        })?;
    }
    let is_there = match service.status {
        ServiceStatus::Active => !ids.is_empty(),
        ServiceStatus::Draining => true,
        ServiceStatus::Inactive => ids.is_empty() && unfinished().next().is_none(),
    };
    hold(
        "an ACTIVE service has a PRIMARY, an INACTIVE one nothing",
        is_there,
        || format!("{:?} with {} deployments", service.status, ids.len()),
    )?;
    for one in &service.deployments {
        let known = one.proven.iter().chain(&one.counted);
        let mut lost = known.filter(|id| !world.views.iter().any(|view| view.id == **id));
        hold(
            "nothing is remembered of tasks that are gone",
            lost.next().is_none(),
            || format!("{one:?}"),
        )?;
    }
    let open: Vec<_> = world.unfinished_records().collect();
    let wanted = match (service.status, world.primary_state()) {
        (ServiceStatus::Inactive, _) => Some(0),
        (ServiceStatus::Draining, _) => None,
        (_, Some(RolloutState::InProgress)) => Some(1),
        _ => Some(0),
    };
    hold(
        "one record is open while a deployment is in progress",
        wanted.is_none_or(|one| one == open.len()),
        || format!("{:?}, PRIMARY {:?}", open, service.primary()),
    )
}

/// Which deployments may come and go.
fn nothing_is_lost(world: &World, before: &Service) -> Checked {
    let after = &world.service;
    let has_tasks = |id| {
        let mut views = world.views.iter();
        views.any(|view| view.deployment == id && !view.has_stopped())
    };
    for old in &before.deployments {
        let is_kept = after.deployment(old.id).is_some();
        hold(
            "a deployment with tasks is kept",
            is_kept || !has_tasks(old.id),
            || format!("{}", old.id),
        )?;
    }
    let (Some(was), Some(is)) = (before.primary(), after.primary()) else {
        return Ok(());
    };
    if after.status != ServiceStatus::Active {
        return Ok(());
    }
    if was.id == is.id {
        let new = after
            .deployments
            .iter()
            .find(|one| before.deployment(one.id).is_none());
        return hold("no deployment comes from nowhere", new.is_none(), || {
            format!("{new:?}")
        });
    }
    hold(
        "only a rollback changes the PRIMARY",
        is.is_rollback && !was.is_rollback,
        || format!("{was:?} became {is:?}"),
    )?;
    let target = world.revisions.get(&is.id);
    // How the service deploys stays as it was asked for last.
    let is_spec = target.is_some_and(|one| {
        let (is, was) = (&after.spec, &one.spec);
        (
            &is.task_definition_arn,
            &is.load_balancers,
            &is.network,
            &is.launch,
        ) == (
            &was.task_definition_arn,
            &was.load_balancers,
            &was.network,
            &was.launch,
        )
    });
    hold("a rollback brings its spec back", is_spec, || {
        format!("{:?}", after.spec)
    })?;
    hold(
        "a rollback begins in progress",
        is.rollout_state != RolloutState::Failed,
        || format!("{is:?}"),
    )
}

/// How states may change.
fn moves(world: &World, before: &Service) -> Checked {
    use RolloutState::{Completed, Failed, InProgress};
    let after = &world.service;
    hold(
        "a service's status only moves forward",
        before.status <= after.status,
        || format!("{:?} became {:?}", before.status, after.status),
    )?;
    for is in &after.deployments {
        let Some(was) = before.deployment(is.id) else {
            continue;
        };
        let comes_back = is.is_rollback && before.primary().is_some_and(|one| one.id != is.id);
        let legal = match (was.rollout_state, is.rollout_state) {
            (InProgress, _) | (Completed, Completed) | (Failed, Failed) => true,
            (Completed | Failed, InProgress) => comes_back,
            (Completed, Failed) | (Failed, Completed) => false,
        };
        hold("rollout states move as they may", legal, || {
            format!("{was:?} became {is:?}")
        })?;
        if (was.rollout_state, is.rollout_state) == (InProgress, Completed) {
            completes(world, is)?;
        }
        if (was.rollout_state, is.rollout_state) == (InProgress, Failed) {
            fails(world, before, is)?;
        }
    }
    trips(world)
}

fn completes(world: &World, deployment: &Deployment) -> Checked {
    let spec = &world.service.spec.deployment;
    let revision = world.revisions.get(&deployment.id);
    let is_same = revision.is_some_and(|one| one.spec.deployment == *spec);
    let minutes = spec
        .bake_time_minutes
        .filter(|_| is_same && spec.alarms.is_some());
    let bake = world.pace.seconds(i64::from(minutes.unwrap_or(0)) * 60);
    let is_baked = world.now >= deployment.created_at.plus_millis(bake);
    hold(
        "alarms are looked at before a deployment completes",
        is_baked,
        || format!("{deployment:?}"),
    )?;
    let is_done = is_complete(world);
    hold(
        "a deployment completes when it is complete",
        is_done,
        || format!("{deployment:?}"),
    )
}

/// The PRIMARY's tasks all run and are well, there are as many as desired, and no others.
pub(crate) fn is_complete(world: &World) -> bool {
    let Some(primary) = world.service.primary() else {
        return false;
    };
    let mut unfinished = world.views.iter().filter(|view| !view.has_stopped());
    let is_alone = unfinished.all(|view| view.deployment == primary.id);
    // A task that was just started to mend the balance of zones comes on top.
    let is_extra = |view: &&TaskView| {
        world.service.rebalancing_since == Some(world.now) && view.created_at == world.now
    };
    let live = || {
        world
            .views
            .iter()
            .filter(|view| view.is_live() && !is_extra(view))
    };
    let count = live().count();
    is_alone
        && count == usize::try_from(world.service.desired_count).unwrap()
        && live().all(is_well)
}

/// A deployment fails when it was told to, or when the circuit breaker or alarms say so.
fn fails(world: &World, before: &Service, deployment: &Deployment) -> Checked {
    let was_asked = world.history.asks_to_stop;
    let spec = &before.spec.deployment;
    let has_alarm = spec.alarms.as_ref().is_some_and(|one| one.enable) && !world.alarms.is_empty();
    let trips = spec.circuit_breaker.is_some_and(|one| {
        one.enable && deployment.failed_tasks >= threshold(one.threshold, before.desired_count)
    });
    let is_deleted = before.status != ServiceStatus::Active;
    hold(
        "a deployment fails for a reason",
        was_asked || has_alarm || trips || is_deleted,
        || format!("{deployment:?}"),
    )
}

fn trips(world: &World) -> Checked {
    let service = &world.service;
    let Some(primary) = service.primary() else {
        return Ok(());
    };
    let breaker = service.spec.deployment.circuit_breaker;
    let is_over = breaker.is_some_and(|one| {
        one.enable && primary.failed_tasks >= threshold(one.threshold, service.desired_count)
    });
    // What is gone back to is not under the circuit breaker: going back and forth would never end.
    let goes_on = !primary.is_rollback
        && primary.rollout_state == RolloutState::InProgress
        && service.status == ServiceStatus::Active;
    hold(
        "the circuit breaker trips in time",
        !(is_over && goes_on),
        || format!("{primary:?}"),
    )
}

fn told(world: &World, decision: &Decision) -> Checked {
    let says = |text: &str| decision.events.iter().any(|event| event.contains(text));
    if says("has reached a steady state") {
        let is_one = world.service.deployments.len() == 1;
        let state = world.primary_state();
        let holds = is_one && is_complete(world) && state == Some(RolloutState::Completed);
        hold("a steady state is one", holds, || {
            format!("{:?}", world.views)
        })?;
    }
    let mut of_protection = decision.events.iter();
    let is_true = of_protection.all(|event| is_true_of_protection(world, event));
    hold("protection is told as it is", is_true, || {
        format!("{:?}", decision.events)
    })?;
    let states = |state: RolloutState| world.primary_state() == Some(state);
    let completed = !says("deployment completed") || states(RolloutState::Completed);
    hold("what is told has happened", completed, || {
        format!("{:?}", decision.events)
    })
}

/// `… (taskSet ecs-svc/N) was unable to scale in due to (reason C tasks under protection)`.
fn is_true_of_protection(world: &World, event: &str) -> bool {
    let Some((_, rest)) = event.split_once("because (taskSet ") else {
        return true;
    };
    let protected = |of: &str| {
        let views = world.views.iter().filter(|view| view.is_live());
        let of_it = views.filter(|view| view.deployment.to_string() == of);
        let kept = |view: &&TaskView| view.is_protected(world.now) && !is_ill(world, view);
        of_it.filter(kept).count()
    };
    let told = rest.split_once(") was unable to scale in due to (reason ");
    told.is_some_and(|(of, rest)| {
        let count = rest.strip_suffix(" tasks under protection)");
        count == Some(protected(of).to_string().as_str())
    })
}

/// The table of a record's states.
pub(crate) fn record_may(was: ServiceDeploymentStatus, is: ServiceDeploymentStatus) -> bool {
    use ServiceDeploymentStatus as S;
    if was == is {
        return true;
    }
    match was {
        S::Pending => true,
        S::InProgress => is != S::Pending,
        S::RollbackRequested => matches!(
            is,
            S::RollbackInProgress | S::RollbackSuccessful | S::RollbackFailed | S::Stopped
        ),
        S::RollbackInProgress => {
            matches!(is, S::RollbackSuccessful | S::RollbackFailed | S::Stopped)
        }
        S::Successful | S::Stopped | S::RollbackSuccessful | S::RollbackFailed => false,
    }
}
