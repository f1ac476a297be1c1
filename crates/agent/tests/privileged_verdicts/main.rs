//! The kernel's verdict on thousands of packets, held against a plain model of AWS's rules.
//!
//! Random networks are enforced the way the agent does it, then changed a few times; after every
//! change packets of all kinds are sent between interfaces, the host and a stand-in internet, and
//! whoever gets them tells. What the model lets through has to arrive, from the right address and
//! with an answer; nothing else may arrive anywhere. While a change is made, packets that it is
//! not about are sent too.
//!
//! Needs root. `SEED=…` repeats one network, `SEEDS=…` tries so many new ones.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test says what went wrong by failing"
)]

#[path = "../../../rules/tests/it/change.rs"]
mod change;
#[path = "../../../rules/tests/it/generate.rs"]
mod generate;
mod machine;
#[allow(dead_code, reason = "the rules' own tests ask more of it")]
#[path = "../../../rules/tests/it/naive.rs"]
mod naive;
mod packets;
#[allow(dead_code, reason = "the rules' own tests ask more of it")]
#[path = "../../../rules/tests/it/random.rs"]
mod random;
mod trial;
#[path = "../../../host/tests/world/mod.rs"]
mod world;

use trial::Trial;
use world::World;

/// Networks that once showed a mistake.
const FAILED_BEFORE: [u64; 0] = [];
const SEEDS: u64 = 6;
const ROUNDS: usize = 5;

#[test]
fn the_kernel_judges_as_the_model_does() {
    let number = |name: &str| std::env::var(name).ok().and_then(|text| text.parse().ok());
    if let Some(seed) = number("SEED") {
        return try_seed(seed);
    }
    let seeds = number("SEEDS").unwrap_or(SEEDS);
    for seed in FAILED_BEFORE.into_iter().chain(1..=seeds) {
        try_seed(seed);
    }
}

fn try_seed(seed: u64) {
    println!("SEED={seed}");
    World::run(async |world| {
        trial::surroundings(world);
        let before = snapshot(world);
        let mut trial = Trial::new(world, seed).await;
        trial.round().await;
        for _ in 0..ROUNDS {
            trial.change(world).await;
        }
        trial.end().await;
        assert_eq!(snapshot(world), before, "something is left");
    });
}

/// The state of the host, without what instances outside the test may take away meanwhile.
fn snapshot(world: &World) -> Vec<String> {
    let state = world.snapshot();
    let own = state
        .lines()
        .filter(|line| !line.contains("/run/neargate/"));
    own.map(str::to_owned).collect()
}
