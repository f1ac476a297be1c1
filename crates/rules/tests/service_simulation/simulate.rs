//! Many worlds, one after the other.

use std::collections::BTreeSet;

use model::service::ServiceStatus;

use crate::invariants::{EVENTS, Violation};
use crate::planted::Bug;
use crate::world::World;

/// So many by themselves; `cargo xtask test` wants [`THOROUGH`] of them.
const STEPS: u64 = 100_000;
/// From so many on, everything that can come about has to.
const THOROUGH: u64 = 1_000_000;
/// How many steps with faults come before they stop, and how often they begin again.
const STEPS_OF_FAULTS: u64 = 150;
const ROUNDS: usize = 4;
/// How much of the story is told of what failed.
const LINES: usize = 60;

/// What has to come about in some world, or the simulation says little.
const ENDS: [&str; 3] = ["SUCCESSFUL", "STOPPED", "ROLLBACK_SUCCESSFUL"];

/// What came of a world.
#[derive(Debug)]
pub(crate) struct Played {
    pub(crate) violation: Option<Violation>,
    pub(crate) steps: u64,
    pub(crate) decisions: u64,
    pub(crate) story: Vec<String>,
    /// What has come about in it: final states of records, and texts of events.
    seen: BTreeSet<&'static str>,
}

/// Plays the world of a seed to its end, or until a promise is broken.
pub(crate) fn play(seed: u64, bug: Option<Bug>, tells: bool) -> Played {
    let mut world = World::random(seed);
    world.bug = bug;
    world.tells = tells;
    let violation = rounds(&mut world).err();
    Played {
        violation,
        steps: world.steps,
        decisions: world.decisions,
        story: world.story.into_iter().collect(),
        seen: world.history.seen,
    }
}

fn rounds(world: &mut World) -> Result<(), Violation> {
    for _ in 0..ROUNDS {
        world.faults = true;
        world.next_fault = world.now;
        let end = world.steps + STEPS_OF_FAULTS;
        while world.steps < end && world.service.status != ServiceStatus::Inactive {
            world.step()?;
        }
        world.converge()?;
        if world.service.status == ServiceStatus::Inactive {
            break;
        }
    }
    Ok(())
}

fn number(variable: &str) -> Option<u64> {
    let text = std::env::var(variable).ok()?;
    Some(
        text.parse()
            .unwrap_or_else(|_| panic!("{variable} has to be a number")),
    )
}

#[test]
fn promises_hold_in_random_worlds() {
    if let Some(seed) = number("SERVICE_SIMULATION_SEED") {
        let played = play(seed, None, true);
        println!("{}", played.story.join("\n"));
        if let Some(violation) = played.violation {
            panic!("seed {seed}: {}: {}", violation.rule, violation.detail);
        }
        return;
    }
    let wanted = number("SERVICE_SIMULATION_STEPS").unwrap_or(STEPS);
    let (mut steps, mut decisions, mut seed) = (0, 0, 0);
    let mut seen = BTreeSet::new();
    while steps < wanted {
        let played = play(seed, None, false);
        steps += played.steps;
        decisions += played.decisions;
        seen.extend(played.seen);
        if let Some(violation) = played.violation {
            let story = play(seed, None, true).story;
            let last = &story[story.len().saturating_sub(LINES)..];
            panic!(
                "{}\n{}: {}\nSERVICE_SIMULATION_SEED={seed} plays it again ({steps} steps)",
                last.join("\n"),
                violation.rule,
                violation.detail
            );
        }
        seed += 1;
    }
    let missing: Vec<_> = EVENTS
        .iter()
        .chain(&ENDS)
        .filter(|one| !seen.contains(*one))
        .collect();
    assert!(
        steps < THOROUGH || missing.is_empty(),
        "it never came to {missing:?}"
    );
    println!("{seed} worlds, {steps} steps, {decisions} decisions");
}
