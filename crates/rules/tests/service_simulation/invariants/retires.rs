//! Which tasks a decision may take away, and how many.

use model::service::{RolloutState, ServiceStatus};
use model::task::{StopCode, TaskStatus};
use rules::service::{Decision, TaskView, WhyStopped};

use super::step::find;
use super::{Checked, bounds, hold, is_healthy, looks_bad};
use crate::world::World;

pub(super) fn retires(world: &World, decision: &Decision) -> Checked {
    for retire in &decision.retires {
        let view = find(world, "retires", &retire.task)?;
        hold("only live tasks are retired", view.is_live(), || {
            format!("{view:?}")
        })?;
        let is_scheduler = retire.code == StopCode::ServiceSchedulerInitiated;
        hold("the service stops as the service", is_scheduler, || {
            format!("{retire:?}")
        })?;
        let is_ill =
            view.status == TaskStatus::Running && looks_bad(view) && is_past_grace(world, view);
        let tells_illness = retire.reason == "Task failed container health checks"
            || retire
                .reason
                .starts_with("Task failed ELB health checks in (target-group ");
        let tells_scaling = retire
            .reason
            .starts_with("Scaling activity initiated by (deployment ecs-svc/");
        // What is ill would go anyhow, except where all go.
        let service = &world.service;
        let all_go = service.desired_count == 0 || service.status != ServiceStatus::Active;
        let is_true = match retire.why {
            WhyStopped::Unhealthy if !is_ill => false,
            _ if is_ill && !all_go => tells_illness,
            _ => tells_scaling,
        };
        hold("a task is stopped for a true reason", is_true, || {
            format!("{retire:?} {view:?}")
        })?;
        let may = world.service.status != ServiceStatus::Active
            || is_ill
            || !view.is_protected(world.now);
        hold("protected tasks stay", may, || format!("{retire:?}"))?;
    }
    Ok(())
}

/// Of the PRIMARY's tasks that are too many, those that do not run yet go first.
pub(super) fn idle_first(
    world: &World,
    decision: &Decision,
    gone: &dyn Fn(&TaskView) -> bool,
) -> Checked {
    let primary = world.service.primary().map(|one| one.id);
    let own = || {
        let live = world.views.iter().filter(|view| view.is_live());
        live.filter(|view| Some(view.deployment) == primary)
    };
    let runs = |view: &TaskView| view.status == TaskStatus::Running;
    let is_surplus = |view: &TaskView| {
        let mut retires = decision.retires.iter();
        retires.any(|one| one.task == view.id && one.why == WhyStopped::Surplus)
    };
    let takes_running = own().any(|view| runs(view) && is_surplus(view));
    let leaves_idle = own().any(|view| !runs(view) && !view.is_protected(world.now) && !gone(view));
    hold(
        "what does not run yet goes first",
        !(takes_running && leaves_idle),
        || format!("{:?}", decision.retires),
    )
}

/// Bad health counts.
/// It runs, and a check has found out that it is not well.
pub(super) fn is_ill(world: &World, view: &TaskView) -> bool {
    view.status == TaskStatus::Running && looks_bad(view) && is_past_grace(world, view)
}

fn is_past_grace(world: &World, view: &TaskView) -> bool {
    let grace = world.service.spec.health_check_grace_period_seconds;
    let grace = world.pace.seconds(grace.unwrap_or(0).into());
    let started_at = view.started_at.unwrap_or(world.now);
    world.now >= started_at.plus_millis(grace)
}

/// Bad tasks may go; that good ones go must not take what is healthy below the lower bound, nor below the
/// desired count where there is room to start first.
pub(super) fn healthy_enough(
    world: &World,
    decision: &Decision,
    gone: &dyn Fn(&TaskView) -> bool,
) -> Checked {
    if decision.retires.is_empty() {
        return Ok(());
    }
    let (before, after) = (&world.service, &decision.service);
    let healthy = |view: &&TaskView| is_healthy(view, world.pace, world.now);
    let had = world.views.iter().filter(healthy).count();
    let has = world
        .views
        .iter()
        .filter(|view| healthy(view) && !gone(view))
        .count();
    let lower = bounds(before).0.min(bounds(after).0);
    hold(
        "never fewer healthy than the lower bound",
        has >= had.min(lower),
        || format!("{had} healthy become {has}, lower bound {lower}"),
    )?;

    let Some(primary) = after.primary() else {
        return Ok(());
    };
    let desired = usize::try_from(after.desired_count).unwrap();
    let live = world.views.iter().filter(|view| view.is_live());
    let is_new = |view: &&TaskView| view.deployment == primary.id;
    let own = live.clone().filter(is_new);
    let stays = own.clone().filter(|view| !gone(view)).count();
    let loses = |why: WhyStopped| decision.retires.iter().any(|one| one.why == why);
    let is_surplus = |view: &&TaskView| {
        let mut retires = decision.retires.iter();
        retires.any(|one| one.task == view.id && one.why != WhyStopped::Unhealthy)
    };
    // Once it has failed, all tasks are alike.
    let failed = primary.rollout_state == RolloutState::Failed;
    let takes_own = !failed && own.clone().any(|view| is_surplus(&view));
    hold(
        "the PRIMARY keeps what is desired",
        !takes_own || stays >= desired,
        || format!("{stays} of the PRIMARY stay, desired {desired}"),
    )?;
    let well = own.clone().filter(healthy).count();
    let good = own.filter(|view| !looks_bad(view)).count();
    let room = bounds(after).1.saturating_sub(live.count());
    let ill = world.views.iter().filter(|view| {
        let mut retires = decision.retires.iter();
        is_new(view) && retires.any(|one| one.task == view.id && one.why == WhyStopped::Unhealthy)
    });
    let ill = ill.count();
    hold(
        "unhealthy tasks wait for their replacements",
        ill == 0 || well >= desired || room == 0,
        || format!("{ill} unhealthy go, {well} healthy, desired {desired}, room for {room}"),
    )?;
    let coming = world
        .views
        .iter()
        .filter(|view| view.is_live() && is_new(view) && !healthy(view) && !looks_bad(view));
    let is_one = ill <= 1 && coming.count() == 0;
    hold(
        "without room one unhealthy task goes at a time",
        ill == 0 || is_one || well >= desired,
        || format!("{ill} unhealthy go, {well} healthy, desired {desired}"),
    )?;
    let takes_old = world
        .views
        .iter()
        .any(|view| is_surplus(&view) && !is_new(&view) && healthy(&view));
    let can_wait = desired.saturating_sub(good) <= room && !loses(WhyStopped::Unhealthy);
    hold(
        "old tasks wait for new ones",
        !takes_old || !can_wait || has >= had.min(desired),
        || format!("{had} healthy become {has}, desired {desired}, room for {room}"),
    )
}
