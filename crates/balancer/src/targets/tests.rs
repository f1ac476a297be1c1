//! Tests of the live state of targets.

use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv4Addr};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use http::{HeaderMap, HeaderValue, Method, header};
use model::balancing::{
    Action, Algorithm, CrossZone, Stickiness, TargetGroupPlan, TargetHealthReason, TargetPlan,
    TargetState,
};
use proptest::prelude::*;

use super::*;
use crate::test_plans::{fixed, forward, group, plan, target};

fn facts(headers: &HeaderMap) -> RequestFacts<'_> {
    RequestFacts {
        method: &Method::GET,
        scheme: "https",
        host: "example.com",
        port: 443,
        path: "/",
        query: None,
        headers,
        source: IpAddr::V4(Ipv4Addr::new(192, 0, 2, 1)),
    }
}

fn serving(groups: Vec<TargetGroupPlan>) -> Targets {
    let targets = Targets::new([7; 32]);
    targets.update(&plan(groups, Vec::new(), fixed(404)));
    targets
}

fn to(targets: &Targets, groups: &[(u64, u32)], stickiness_seconds: Option<u32>) -> Forward {
    let Action::Forward { target_groups, .. } = forward(groups, stickiness_seconds) else {
        unreachable!("it is a forward");
    };
    let rule = RuleName {
        priority: 0,
        arn: String::new(),
    };
    targets.forward(&target_groups, stickiness_seconds, rule)
}

/// The last byte of the address of the target that is chosen.
fn chosen(targets: &Targets, forward: &Forward, zone: Option<&str>) -> Option<u8> {
    let lease = targets.choose(forward, &facts(&HeaderMap::new()), zone);
    lease.ok().map(|lease| lease.target().ip().octets()[3])
}

/// How often each target is chosen.
fn counts(targets: &Targets, forward: &Forward, times: u32) -> BTreeMap<u8, u32> {
    let mut counts = BTreeMap::new();
    for _ in 0..times {
        let one = chosen(targets, forward, None).expect("a target");
        *counts.entry(one).or_default() += 1;
    }
    counts
}

fn check(targets: &Targets, number: u8, outcome: Result<(), Failure>) {
    let group = targets.all().pop().expect("a group");
    let TargetPlan { address, port, .. } = target(number);
    let address = SocketAddrV4::new(address, port);
    targets.checked(&group, address, UnixMillis(1), outcome);
}

fn state(targets: &Targets, number: u8) -> (TargetState, Option<TargetHealthReason>) {
    let healths = targets.healths();
    let health = healths
        .into_iter()
        .find(|health| health.address.octets()[3] == number);
    let health = health.expect("a target");
    (health.state, health.reason)
}

#[test]
fn states_follow_thresholds() {
    use Failure::{Code, Timeout};
    let targets = serving(vec![group(1, vec![target(1)])]);
    let initial = TargetHealthReason::InitialHealthChecking;
    assert_eq!(
        state(&targets, 1),
        (TargetState::Initial, Some(initial.clone()))
    );
    let mismatch = |code| Some(TargetHealthReason::ResponseCodeMismatch { code });
    for (at, (outcome, state_then, reason)) in [
        (Err(Code(500)), TargetState::Initial, Some(initial)),
        (Err(Code(500)), TargetState::Unhealthy, mismatch(500)),
        (
            Err(Timeout),
            TargetState::Unhealthy,
            Some(TargetHealthReason::Timeout),
        ),
        (
            Ok(()),
            TargetState::Unhealthy,
            Some(TargetHealthReason::Timeout),
        ),
        (
            Ok(()),
            TargetState::Unhealthy,
            Some(TargetHealthReason::Timeout),
        ),
        (
            Ok(()),
            TargetState::Unhealthy,
            Some(TargetHealthReason::Timeout),
        ),
        (
            Ok(()),
            TargetState::Unhealthy,
            Some(TargetHealthReason::Timeout),
        ),
        (Ok(()), TargetState::Healthy, None),
        (Err(Code(404)), TargetState::Healthy, None),
        (Ok(()), TargetState::Healthy, None),
        (Err(Code(404)), TargetState::Healthy, None),
        (Err(Code(404)), TargetState::Unhealthy, mismatch(404)),
    ]
    .into_iter()
    .enumerate()
    {
        check(&targets, 1, outcome);
        assert_eq!(state(&targets, 1), (state_then, reason), "check {at}");
    }
    let targets = serving(vec![group(1, vec![target(1)])]);
    check(&targets, 1, Ok(()));
    assert_eq!(state(&targets, 1), (TargetState::Healthy, None));
}

#[test]
fn changes_are_told() {
    let targets = serving(vec![group(1, vec![target(1)])]);
    let mut changes = targets.changes();
    check(&targets, 1, Err(Failure::Failed));
    assert!(!changes.has_changed().expect("a sender"));
    check(&targets, 1, Err(Failure::Failed));
    assert!(changes.has_changed().expect("a sender"));
    changes.mark_unchanged();
    check(&targets, 1, Err(Failure::Failed));
    assert!(!changes.has_changed().expect("a sender"));
}

#[test]
fn only_healthy_targets_are_chosen_and_all_when_none_is() {
    let mut draining = target(4);
    draining.draining = true;
    let members = vec![target(1), target(2), target(3), draining];
    let targets = serving(vec![group(1, members)]);
    let forward = to(&targets, &[(1, 1)], None);
    assert_eq!(
        counts(&targets, &forward, 9),
        [(1, 3), (2, 3), (3, 3)].into()
    );
    check(&targets, 2, Ok(()));
    assert_eq!(counts(&targets, &forward, 9), [(2, 9)].into());
    check(&targets, 2, Err(Failure::Failed));
    check(&targets, 2, Err(Failure::Failed));
    assert_eq!(
        counts(&targets, &forward, 9),
        [(1, 3), (2, 3), (3, 3)].into()
    );
    // A check that was under way when it was deregistered changes nothing.
    check(&targets, 4, Ok(()));
    assert_eq!(state(&targets, 4).0, TargetState::Draining);
}

#[test]
fn without_targets_there_is_none() {
    let mut draining = target(1);
    draining.draining = true;
    let targets = serving(vec![group(1, vec![]), group(2, vec![draining])]);
    for groups in [&[(1, 1)][..], &[(2, 1)], &[(1, 0)], &[(1, 0), (2, 0)]] {
        let forward = to(&targets, groups, None);
        assert_eq!(chosen(&targets, &forward, None), None, "{groups:?}");
    }
}

#[test]
fn plans_keep_the_state_of_targets_that_stay() {
    let targets = serving(vec![group(1, vec![target(1), target(2)])]);
    let forward = to(&targets, &[(1, 1)], None);
    check(&targets, 1, Ok(()));
    check(&targets, 2, Ok(()));
    let headers = HeaderMap::new();
    let busy = targets
        .choose(&forward, &facts(&headers), None)
        .expect("one");
    let mut again = target(2);
    again.registered_at = UnixMillis(2);
    let later = plan(
        vec![group(1, vec![target(1), again])],
        Vec::new(),
        fixed(404),
    );
    targets.update(&later);
    assert_eq!(state(&targets, 1).0, TargetState::Healthy);
    assert_eq!(state(&targets, 2).0, TargetState::Initial);
    // A compiled action follows, and so does a request that is under way.
    assert_eq!(counts(&targets, &forward, 4), [(1, 4)].into());
    drop(busy);
    // What was found out about the earlier registration is worth nothing.
    check(&targets, 2, Ok(()));
    assert_eq!(state(&targets, 2).0, TargetState::Initial);
}

#[tokio::test]
async fn requests_are_cut_when_their_target_goes() {
    let targets = serving(vec![group(1, vec![target(1)])]);
    let forward = to(&targets, &[(1, 1)], None);
    let headers = HeaderMap::new();
    let lease = targets
        .choose(&forward, &facts(&headers), None)
        .expect("one");
    let mut draining = target(1);
    draining.draining = true;
    targets.update(&plan(
        vec![group(1, vec![draining])],
        Vec::new(),
        fixed(404),
    ));
    let mut cut = std::pin::pin!(lease.cut());
    let still = tokio::time::timeout(Duration::ZERO, &mut cut).await;
    assert!(still.is_err(), "a draining target ends nothing");
    targets.update(&plan(vec![group(1, vec![])], Vec::new(), fixed(404)));
    cut.await;
}

#[tokio::test]
async fn requests_outlive_the_rule_that_brought_them() {
    let targets = serving(vec![group(1, vec![target(1)])]);
    let forward = to(&targets, &[(1, 1)], None);
    let headers = HeaderMap::new();
    let lease = targets
        .choose(&forward, &facts(&headers), None)
        .expect("one");
    targets.update(&plan(vec![], Vec::new(), fixed(404)));
    let cut = tokio::time::timeout(Duration::ZERO, lease.cut()).await;
    assert!(cut.is_err(), "the target is still registered");
}

#[test]
fn least_outstanding_requests_spares_the_busy() {
    let mut planned = group(1, vec![target(1), target(2), target(3)]);
    planned.settings.algorithm = Algorithm::LeastOutstandingRequests;
    let targets = serving(vec![planned]);
    let forward = to(&targets, &[(1, 1)], None);
    let headers = HeaderMap::new();
    let mut held = Vec::new();
    let mut each: BTreeMap<SocketAddrV4, u32> = BTreeMap::new();
    for _ in 0..9 {
        let lease = targets
            .choose(&forward, &facts(&headers), None)
            .expect("one");
        *each.entry(lease.target()).or_default() += 1;
        held.push(lease);
    }
    assert!(each.values().all(|count| *count == 3), "{each:?}");
    let freed = held.remove(0).target();
    let next = targets
        .choose(&forward, &facts(&headers), None)
        .expect("one");
    assert_eq!(next.target(), freed);
}

#[test]
fn weighted_random_and_weights_spread_as_they_say() {
    let mut random = group(1, vec![target(1), target(2)]);
    random.settings.algorithm = Algorithm::WeightedRandom;
    let targets = serving(vec![random, group(2, vec![target(3)])]);
    let forward = to(&targets, &[(1, 300), (2, 100)], None);
    let counts = counts(&targets, &forward, 8000);
    // Binomial: ten standard deviations.
    for (number, wanted) in [(1, 3000), (2, 3000), (3, 2000)] {
        let count = counts.get(&number).copied().unwrap_or_default();
        assert!(count.abs_diff(wanted) < 440, "{number}: {counts:?}");
    }
}

#[test]
fn zones_are_kept_apart_when_told_so() {
    let zoned = |number, zone: &str| TargetPlan {
        availability_zone: Some(zone.to_owned()),
        ..target(number)
    };
    let mut planned = group(1, vec![zoned(1, "a"), zoned(2, "b")]);
    let targets = serving(vec![planned.clone()]);
    let forward = to(&targets, &[(1, 1)], None);
    assert_eq!(counts(&targets, &forward, 4), [(1, 2), (2, 2)].into());
    planned.settings.cross_zone = CrossZone::Off;
    targets.update(&plan(vec![planned.clone()], Vec::new(), fixed(404)));
    for _ in 0..4 {
        assert_eq!(chosen(&targets, &forward, Some("a")), Some(1));
        assert_eq!(chosen(&targets, &forward, Some("b")), Some(2));
        assert_eq!(chosen(&targets, &forward, Some("c")), None);
        assert!(chosen(&targets, &forward, None).is_some());
    }
    planned.targets.push(target(3));
    targets.update(&plan(vec![planned], Vec::new(), fixed(404)));
    assert_eq!(chosen(&targets, &forward, Some("c")), Some(3));
}

#[tokio::test(start_paused = true)]
async fn a_new_target_starts_slowly() {
    let mut planned = group(1, vec![target(1)]);
    planned.settings.slow_start_seconds = 100;
    let targets = serving(vec![planned.clone()]);
    let forward = to(&targets, &[(1, 1)], None);
    check(&targets, 1, Ok(()));
    planned.targets.push(target(2));
    targets.update(&plan(vec![planned], Vec::new(), fixed(404)));
    check(&targets, 2, Ok(()));
    for (seconds, slow, full) in [(25, 100, 400), (25, 200, 400), (50, 400, 400)] {
        tokio::time::advance(Duration::from_secs(seconds)).await;
        let counts = counts(&targets, &forward, slow + full);
        let found = counts.get(&2).copied().unwrap_or_default();
        assert!(found.abs_diff(slow) <= 2, "{seconds}: {counts:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn slow_starts_go_by_the_instances_clock() {
    let mut planned = group(1, vec![target(1), target(2)]);
    planned.settings.slow_start_seconds = 100;
    let targets = Targets::new([7; 32]);
    let mut paced = plan(vec![planned], Vec::new(), fixed(404));
    paced.pace = model::Pace::new(10);
    targets.update(&paced);
    let forward = to(&targets, &[(1, 1)], None);
    check(&targets, 1, Ok(()));
    check(&targets, 2, Ok(()));
    tokio::time::advance(Duration::from_secs(10)).await;
    assert_eq!(counts(&targets, &forward, 100), [(1, 50), (2, 50)].into());
}

#[test]
fn targets_that_are_new_together_do_not_start_slowly() {
    let mut planned = group(1, vec![target(1), target(2)]);
    planned.settings.slow_start_seconds = 100;
    let targets = serving(vec![planned]);
    let forward = to(&targets, &[(1, 1)], None);
    check(&targets, 1, Ok(()));
    assert_eq!(counts(&targets, &forward, 4), [(1, 4)].into());
}

/// What a client would send after a response with these headers.
fn returned(response: &HeaderMap) -> HeaderMap {
    let mut headers = HeaderMap::new();
    let pairs = response.get_all(header::SET_COOKIE).iter().map(|value| {
        let text = value.to_str().expect("text");
        text.split(';').next().unwrap_or_default().to_owned()
    });
    let cookie = pairs.collect::<Vec<_>>().join("; ");
    headers.insert(
        header::COOKIE,
        HeaderValue::try_from(cookie).expect("a value"),
    );
    headers
}

#[test]
fn a_client_comes_back_to_its_target() {
    let mut planned = group(1, (1..=5).map(target).collect());
    planned.settings.stickiness = Some(Stickiness::LoadBalancerCookie { seconds: 60 });
    let targets = serving(vec![planned.clone()]);
    let forward = to(&targets, &[(1, 1)], None);
    let none = HeaderMap::new();
    let first = targets.choose(&forward, &facts(&none), None).expect("one");
    let mut response = HeaderMap::new();
    first.response_headers(&mut response);
    let set: Vec<&str> = response
        .get_all(header::SET_COOKIE)
        .iter()
        .map(|value| value.to_str().expect("text"))
        .collect();
    assert!(
        set[0].starts_with("AWSALB=") && set[0].ends_with("GMT; Path=/"),
        "{set:?}"
    );
    assert!(set[1].starts_with("AWSALBCORS="), "{set:?}");
    assert!(
        set[1].ends_with("; Path=/; SameSite=None; Secure"),
        "{set:?}"
    );
    let cookie = returned(&response);
    let again = |targets: &Targets, forward: &Forward, cookie: &HeaderMap| {
        targets
            .choose(forward, &facts(cookie), None)
            .expect("one")
            .target()
    };
    for _ in 0..10 {
        assert_eq!(again(&targets, &forward, &cookie), first.target());
    }
    // The cookie outlives the process, when the key does.
    let restarted = serving(vec![planned]);
    let same = to(&restarted, &[(1, 1)], None);
    for _ in 0..10 {
        assert_eq!(again(&restarted, &same, &cookie), first.target());
    }
    // One that somebody made is worth nothing, and does no harm.
    let stranger = Targets::new([8; 32]);
    stranger.update(&plan(
        vec![group(1, vec![target(1)])],
        Vec::new(),
        fixed(404),
    ));
    for text in [
        "AWSALB=",
        "AWSALB=AAAA",
        "AWSALB=%%%",
        "AWSALB",
        ";;;==",
        "=AWSALB",
    ] {
        let mut headers = HeaderMap::new();
        headers.insert(header::COOKIE, HeaderValue::from_static(text));
        again(&targets, &forward, &headers);
    }
    // A target that is ill loses its clients.
    let number = first.target().ip().octets()[3];
    let other = if number == 1 { 2 } else { 1 };
    check(&targets, other, Ok(()));
    assert_eq!(again(&targets, &forward, &cookie).ip().octets()[3], other);
}

#[test]
fn an_application_cookie_has_to_be_there() {
    let mut planned = group(1, (1..=5).map(target).collect());
    planned.settings.stickiness = Some(Stickiness::ApplicationCookie {
        name: "session".to_owned(),
        seconds: 60,
    });
    let targets = serving(vec![planned]);
    let forward = to(&targets, &[(1, 1)], None);
    let none = HeaderMap::new();
    let first = targets.choose(&forward, &facts(&none), None).expect("one");
    let mut response = HeaderMap::new();
    first.response_headers(&mut response);
    assert!(response.is_empty(), "the application set no cookie");
    response.append(
        header::SET_COOKIE,
        HeaderValue::from_static("session=1; Path=/"),
    );
    first.response_headers(&mut response);
    assert_eq!(response.get_all(header::SET_COOKIE).iter().count(), 2);
    let both = returned(&response);
    let mut other = 0;
    for _ in 0..10 {
        let found = targets.choose(&forward, &facts(&both), None).expect("one");
        assert_eq!(found.target(), first.target());
        let text = both[header::COOKIE].to_str().expect("text");
        let own = text.replace("session=1; ", "");
        let mut headers = HeaderMap::new();
        headers.insert(header::COOKIE, HeaderValue::try_from(own).expect("a value"));
        let found = targets
            .choose(&forward, &facts(&headers), None)
            .expect("one");
        other += u32::from(found.target() != first.target());
    }
    assert!(
        other > 0,
        "without the application's cookie it is anyone's turn"
    );
}

#[test]
fn a_client_comes_back_to_its_group() {
    let targets = serving(vec![group(1, vec![target(1)]), group(2, vec![target(2)])]);
    let forward = to(&targets, &[(1, 500), (2, 500)], Some(60));
    let none = HeaderMap::new();
    let first = targets.choose(&forward, &facts(&none), None).expect("one");
    let mut response = HeaderMap::new();
    first.response_headers(&mut response);
    let cookie = returned(&response);
    assert!(
        cookie[header::COOKIE]
            .to_str()
            .expect("text")
            .contains("AWSALBTGCORS=")
    );
    for _ in 0..64 {
        let again = targets
            .choose(&forward, &facts(&cookie), None)
            .expect("one");
        assert_eq!(again.target(), first.target());
    }
}

/// Whatever changes meanwhile, a request finds a target, and none that was taken out before.
#[test]
fn changes_fail_no_request() {
    let targets = serving(vec![group(1, vec![target(1), target(2), target(3)])]);
    let forward = to(&targets, &[(1, 1)], None);
    let over = AtomicBool::new(false);
    std::thread::scope(|scope| {
        let workers = [(); 3].map(|()| {
            scope.spawn(|| {
                while !over.load(Ordering::Relaxed) {
                    assert!(chosen(&targets, &forward, None).is_some());
                }
            })
        });
        for round in 0..500_u32 {
            let stays = u8::try_from(round % 3).unwrap_or_default() + 1;
            let mut draining = target(stays % 3 + 1);
            draining.draining = true;
            let members = vec![target(stays), draining];
            targets.update(&plan(vec![group(1, members)], Vec::new(), fixed(404)));
            assert_eq!(chosen(&targets, &forward, None), Some(stays));
            check(&targets, stays, Ok(()));
            check(&targets, stays, Err(Failure::Failed));
        }
        over.store(true, Ordering::Relaxed);
        for worker in workers {
            assert!(worker.join().is_ok());
        }
    });
}

proptest! {
    /// Round robin is fair at every moment, not only on average.
    #[test]
    fn turns_are_taken_evenly(members in 1_u8..20, times in 1_u32..200) {
        let targets = serving(vec![group(1, (1..=members).map(target).collect())]);
        let forward = to(&targets, &[(1, 1)], None);
        let counts = counts(&targets, &forward, times);
        let fair = times / u32::from(members);
        prop_assert!(counts.values().all(|count| (fair..=fair + 1).contains(count)));
    }

    /// Whatever a client sends as its cookies, it finds a target.
    #[test]
    fn any_cookies_do_no_harm(text in "(AWSALB|AWSALBTG|AWSALBAPP-0|session|;|=|,| |[A-Za-z0-9_-]{0,90}){0,12}") {
        let mut planned = group(1, vec![target(1)]);
        planned.settings.stickiness = Some(Stickiness::LoadBalancerCookie { seconds: 60 });
        let targets = serving(vec![planned]);
        let forward = to(&targets, &[(1, 1)], Some(60));
        let mut headers = HeaderMap::new();
        headers.insert(header::COOKIE, HeaderValue::try_from(text).expect("a value"));
        prop_assert!(targets.choose(&forward, &facts(&headers), None).is_ok());
    }
}
