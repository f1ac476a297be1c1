//! Random histories of one service: updates, counts, crashes, failed starts, control planes that die.
//!
//! A failure prints its seed: `SEED=… cargo nextest run -p reconcilers service_random`.

use std::collections::BTreeSet;

use launch::Capacity;
use model::service::RolloutState;

use crate::balancer_stories;
use crate::random::Random;
use crate::service_fixtures::{Kind, Look, change, create, pass, update};
use crate::world::{World, is_thorough};

/// Where everything is tested; otherwise one.
const HISTORIES: u64 = 4;
const STEPS: u32 = 150;
const NAMES: &[&str] = &["web"];
const NAME: &str = "web";
const DESIRED_MAX: u32 = 4;
const KIND: Kind = Kind {
    balanced: true,
    breaker: true,
};

#[tokio::test(start_paused = true)]
async fn services_come_to_rest() {
    if let Some(seed) = std::env::var("SEED")
        .ok()
        .and_then(|seed| seed.parse().ok())
    {
        return history(seed).await;
    }
    let histories = if is_thorough() { HISTORIES } else { 1 };
    for seed in 1..=histories {
        eprintln!("seed {seed}");
        history(seed).await;
    }
}

async fn history(seed: u64) {
    let mut world = World::with_services(Capacity::UNBOUNDED).await;
    world.write(balancer_stories::create).await;
    world.host.check_targets(BTreeSet::new());
    create(&world, NAME, KIND, 3).await;
    let mut random = Random(seed);
    for step in 0..STEPS {
        act(&mut world, &mut random).await;
        // The loops get anything between a little time and all they need.
        for _ in 0..=random.below(8) {
            pass(&mut world, 700).await;
        }
        let told = format!("seed {seed}, step {step}");
        world.rest().await;
        let look = Look::at(&world, NAMES).await;
        look.check(NAME, 2 * DESIRED_MAX, &told);
        if world.host.is_alive() {
            look.check_targets(&told);
        }
    }
    check_rest(&mut world, seed).await;
}

async fn act(world: &mut World, random: &mut Random) {
    let look = Look::at(world, NAMES).await;
    let running: Vec<_> = look.running(NAME).map(|row| row.task.id.clone()).collect();
    let count = u32::try_from(running.len()).expect("they are few");
    let any = random.below(count.max(1)) as usize;
    match (random.below(16), running.get(any)) {
        (0..=1, _) => update(world, NAME, KIND, 1 + random.below(3)).await,
        (2..=3, _) => {
            let count = random.below(DESIRED_MAX + 1);
            change(world, NAME, move |service| service.desired_count = count).await;
        }
        (4..=5, Some(task)) => world.host.exit(task, 1),
        (6, Some(task)) => world.host.kill_shim(task),
        (7, Some(task)) => {
            let address = look.address(task);
            world.host.check_targets(address.into_iter().collect());
        }
        (8, _) => world.host.fail_starts(random.below(5)),
        (9, _) => world.crash().await,
        (10, _) => {
            let touches = 1 + random.below(12);
            world.host.die_at_touch(Some(touches));
        }
        _ => {}
    }
}

/// The accidents are over: the service comes to rest.
async fn check_rest(world: &mut World, seed: u64) {
    world.host.die_at_touch(None);
    world.host.fail_starts(0);
    world.host.check_targets(BTreeSet::new());
    for _ in 0..400 {
        pass(world, 3000).await;
    }
    let look = Look::at(world, NAMES).await;
    let told = format!("seed {seed}: {:#?}", look.events[NAME]);
    look.check_targets(&told);
    let service = &look.services[NAME];
    assert_eq!(service.deployments.len(), 1, "{told}");
    let state = service.deployments[0].rollout_state;
    assert_ne!(state, RolloutState::InProgress, "{told}");
    let desired = service.desired_count as usize;
    if state == RolloutState::Completed {
        assert_eq!(look.running(NAME).count(), desired, "{told}");
        assert_eq!(look.targets.len(), desired, "{told}");
    }
}
