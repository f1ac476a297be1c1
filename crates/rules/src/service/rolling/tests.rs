//! What goes and what starts, by what is there.

use model::cluster::CapacityProviderStrategyItem;
use model::task::{HealthStatus, TaskStatus};

use super::*;
use crate::service::TaskView;
use crate::service::scene::{NOON, Scene, started};

/// A task that is (h)ealthy, (p)rotected and healthy, (u)nproven for want of time, (i)ll, or (s)tarting.
fn like(letter: char) -> impl Fn(&mut TaskView) {
    move |view| match letter {
        'p' => view.protected_until = Some(NOON.plus_millis(60_000)),
        'u' => view.started_at = Some(NOON),
        'i' => view.health = Some(HealthStatus::Unhealthy),
        's' => view.status = TaskStatus::Pending,
        _ => {}
    }
}

/// With the letters of the tasks of an old deployment and of the PRIMARY, says the letters of those
/// that go, and how many start.
fn check(
    (desired, minimum, maximum): (u32, u32, u32),
    (old, new): (&str, &str),
    expected: (&str, &str, usize),
) -> crate::service::Decision {
    let mut scene = Scene::new(desired, |spec| {
        spec.deployment.minimum_healthy_percent = minimum;
        spec.deployment.maximum_percent = maximum;
    });
    scene = scene.completed().deploys(|_| {});
    for letter in old.chars() {
        scene = scene.task(1, like(letter));
    }
    for letter in new.chars() {
        scene = scene.task(2, like(letter));
    }
    let decision = scene.decide();
    let letters: Vec<char> = old.chars().chain(new.chars()).collect();
    let mut places = scene.places(&decision);
    places.sort_unstable();
    let of = |is_old: bool| -> String {
        let of = places.iter().filter(|at| (**at < old.len()) == is_old);
        of.map(|at| letters[*at]).collect()
    };
    assert_eq!(
        (of(true).as_str(), of(false).as_str(), started(&decision)),
        expected,
        "{desired} of {minimum}/{maximum}: {old:?} {new:?}"
    );
    decision
}

#[test]
fn new_tasks_come_first_where_there_is_room() {
    let one = (1, 100, 200);
    check(one, ("h", ""), ("", "", 1));
    check(one, ("h", "s"), ("", "", 0));
    check(one, ("h", "u"), ("", "", 0));
    check(one, ("h", "h"), ("h", "", 0));
    check(one, ("p", "h"), ("", "", 0));
    check(one, ("s", ""), ("s", "", 1));
    let four = (4, 100, 150);
    check(four, ("hhhh", ""), ("", "", 2));
    check(four, ("hhhh", "ss"), ("", "", 0));
    check(four, ("hhhh", "hs"), ("h", "", 1));
    check(four, ("hhhh", "hh"), ("hh", "", 2));
    check(four, ("hhii", ""), ("ii", "", 4));
    check(four, ("hhi", "hhs"), ("i", "", 1));
}

#[test]
fn old_tasks_go_first_where_there_is_none() {
    check((1, 0, 100), ("h", ""), ("h", "", 1));
    check((1, 0, 100), ("p", ""), ("", "", 0));
    let halves = (4, 50, 100);
    check(halves, ("hhhh", ""), ("hh", "", 2));
    check(halves, ("hh", "ss"), ("", "", 0));
    check(halves, ("hh", "hs"), ("h", "", 1));
    check(halves, ("hh", "hh"), ("hh", "", 2));
    check(halves, ("hhii", ""), ("ii", "", 2));
    check(halves, ("uuuu", ""), ("uu", "", 2));
    check(halves, ("hhss", ""), ("ss", "", 2));
}

#[test]
fn a_dead_end_is_told() {
    let is_told = |bounds, tasks, expected| {
        let decision = check(bounds, tasks, ("", "", 0));
        let mut events = decision.events.iter();
        let told = events.any(|event| event.contains("unable to stop or start tasks"));
        assert_eq!(told, expected, "{bounds:?} {tasks:?}");
    };
    is_told((1, 100, 100), ("h", ""), true);
    is_told((1, 100, 150), ("h", ""), true);
    is_told((2, 100, 100), ("hh", ""), true);
    is_told((1, 100, 100), ("u", ""), false);
    // The minimum keeps it, protected or not.
    is_told((1, 100, 100), ("p", ""), true);
    is_told((1, 0, 100), ("p", ""), false);
    is_told((1, 100, 200), ("h", "s"), false);
}

#[test]
fn a_bad_release_keeps_what_is_healthy() {
    let two = (2, 100, 200);
    check(two, ("hh", "ii"), ("", "i", 1));
    check(two, ("hh", "is"), ("", "", 0));
    check(two, ("hh", "iu"), ("", "", 0));
    check(two, ("h", "ii"), ("", "", 1));
    check((2, 100, 100), ("", "hi"), ("", "i", 1));
    check((2, 100, 100), ("", "ii"), ("", "i", 1));
    check((2, 100, 200), ("", "hi"), ("", "", 1));
    check((2, 100, 200), ("", "his"), ("", "", 0));
    check((2, 100, 200), ("", "hih"), ("", "i", 0));
}

#[test]
fn scaling_in_the_middle_is_followed() {
    check((4, 100, 200), ("hh", "hh"), ("", "", 2));
    check((2, 100, 200), ("hhhh", "ss"), ("hh", "", 0));
    check((2, 100, 200), ("hhhh", "hhss"), ("hhhh", "ss", 0));
    check((0, 100, 200), ("hh", "hsi"), ("hh", "hsi", 0));
    check((0, 100, 200), ("hp", "p"), ("h", "", 0));
    check((1, 100, 200), ("", "hu"), ("", "u", 0));
}

#[test]
fn capacity_providers_keep_their_shares() {
    let item = |name: &str, base, weight| CapacityProviderStrategyItem {
        capacity_provider: name.to_owned(),
        weight,
        base,
    };
    let strategy = vec![item("FARGATE", 1, 1), item("FARGATE_SPOT", 0, 3)];
    let check = |live: &[&str], count: u32, spot: usize| {
        let mut scene = Scene::new(count, |spec| {
            spec.launch = LaunchChoice::Strategy(strategy.clone());
        });
        for provider in live {
            scene = scene.task(1, |view| {
                view.capacity_provider = Some((*provider).to_owned());
            });
        }
        let providers = scene.decide().starts[0].providers.clone();
        let is_spot = |one: &&Option<String>| one.as_deref() == Some("FARGATE_SPOT");
        assert_eq!(
            providers.iter().filter(is_spot).count(),
            spot,
            "{providers:?}"
        );
        assert_eq!(providers.len() + live.len(), count as usize);
    };
    check(&[], 1, 0);
    check(&[], 5, 3);
    check(&["FARGATE"], 5, 3);
    check(&["FARGATE", "FARGATE_SPOT"], 5, 2);
    check(&["FARGATE_SPOT", "FARGATE_SPOT", "FARGATE_SPOT"], 5, 0);
    check(&["FARGATE", "FARGATE", "FARGATE"], 5, 2);
}
