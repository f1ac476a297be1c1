//! Stories of load balancers: what the engine is asked for, what waits for it, what is left at the end.
//!
//! Every story is told twice: as it is written, and with a control plane that dies after every act.

use std::collections::BTreeMap;
use std::net::Ipv4Addr;
use std::time::Duration;

use model::balancing::{
    Action, BalancerReport, HealthCheck, HealthCheckProtocol, Listener, ListenerProtocol,
    LoadBalancer, LoadBalancerZone, MutualTls, ProtocolVersion, Scheme, Target, TargetGroup,
    TargetProtocol, WeightedTargetGroup,
};
use model::network::{InterfaceOwner, NetworkInterface};
use model::{ListenerId, ListenerRuleId, LoadBalancerId, NetworkInterfaceId, TargetGroupId, VpcId};
use store::{BalancingNoun as _, StoreError, Tx};

use crate::fixtures;
use crate::world::{World, now};

#[derive(Debug, Clone, Copy)]
enum Act {
    /// `CreateLoadBalancer` with one zone, and a listener to a target group.
    Create,
    /// `SetSubnets`: the zone gets another interface.
    Move,
    /// `DeleteLoadBalancer`.
    Delete,
    Register,
    Deregister,
    /// The engine fails so often.
    Fail(u32),
    Report,
    Rest,
    Seconds(u64),
}

/// How it has to end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct End {
    /// Whether the load balancer is there and active; `None` when it is not there.
    active: Option<bool>,
    /// Which of the interfaces are there.
    interfaces: &'static [u128],
    /// Which interface the engine serves by.
    served: Option<u128>,
    targets: usize,
    has_report: bool,
}

/// The delay of the group, in seconds.
pub(crate) const DELAY: u64 = 20;

fn id() -> LoadBalancerId {
    LoadBalancerId::from_random(1)
}

fn interface(number: u128) -> NetworkInterface {
    NetworkInterface {
        id: NetworkInterfaceId::from_random(1000 + number),
        vpc_id: VpcId::from_random(1),
        subnet_id: fixtures::subnet().id,
        availability_zone: "us-east-1a".to_owned(),
        private_address: Ipv4Addr::new(172, 31, 1, u8::try_from(number).unwrap()),
        private_dns_name: String::new(),
        public_address: None,
        ipv6_address: None,
        mac_address: "02:00:00:00:00:01".to_owned(),
        security_groups: Vec::new(),
        description: String::new(),
        owner: InterfaceOwner::LoadBalancer(id()),
        created_at: now(),
        tags: Vec::new(),
    }
}

fn zone(number: u128) -> LoadBalancerZone {
    LoadBalancerZone {
        availability_zone: "us-east-1a".to_owned(),
        subnet_id: fixtures::subnet().id,
        interface_id: interface(number).id,
    }
}

/// A load balancer that sends to [`group`].
pub(crate) fn create(tx: &mut Tx<'_>) -> Result<(), StoreError> {
    tx.network_interface_insert(&interface(1))?;
    tx.balancing_put(&LoadBalancer {
        id: id(),
        name: "web".to_owned(),
        scheme: Scheme::Internal,
        vpc_id: VpcId::from_random(1),
        zones: vec![zone(1)],
        security_groups: Vec::new(),
        attributes: BTreeMap::new(),
        created_at: now(),
        active_at: None,
        tags: Vec::new(),
    })?;
    let group = group();
    tx.balancing_put(&Listener {
        id: ListenerId::from_random(1),
        load_balancer_id: id(),
        protocol: ListenerProtocol::Http,
        port: 80,
        ssl_policy: None,
        certificates: Vec::new(),
        mutual_tls: MutualTls::Off,
        default_actions: vec![Action::Forward {
            target_groups: vec![WeightedTargetGroup {
                target_group_id: group.id.clone(),
                weight: 1,
            }],
            stickiness_seconds: None,
        }],
        default_rule_id: ListenerRuleId::from_random(1),
        attributes: BTreeMap::new(),
        created_at: now(),
        tags: Vec::new(),
    })?;
    tx.balancing_put(&group)
}

pub(crate) fn group() -> TargetGroup {
    let delay = (
        "deregistration_delay.timeout_seconds".to_owned(),
        DELAY.to_string(),
    );
    TargetGroup {
        id: TargetGroupId::from_random(1),
        name: "web".to_owned(),
        vpc_id: VpcId::from_random(1),
        protocol: TargetProtocol::Http,
        protocol_version: ProtocolVersion::Http1,
        port: 80,
        health_check: HealthCheck {
            protocol: HealthCheckProtocol::Http,
            port: None,
            path: "/".to_owned(),
            interval_seconds: 30,
            timeout_seconds: 5,
            healthy_threshold: 5,
            unhealthy_threshold: 2,
            matcher: "200".to_owned(),
        },
        attributes: BTreeMap::from([delay]),
        created_at: now(),
        tags: Vec::new(),
    }
}

fn change(tx: &mut Tx<'_>, act: Act) -> Result<(), StoreError> {
    let target = Target {
        target_group_id: group().id,
        address: Ipv4Addr::new(172, 31, 9, 9),
        port: 80,
        availability_zone: None,
        registered_at: now(),
        deregistered_at: None,
    };
    match act {
        Act::Create => create(tx),
        Act::Move => {
            let mut own = tx.balancing_find::<LoadBalancer>(id().as_str())?.unwrap();
            own.zones = vec![zone(2)];
            tx.network_interface_insert(&interface(2))?;
            tx.balancing_put(&own)
        }
        Act::Delete => {
            tx.balancing_delete::<LoadBalancer>(id().as_str())?;
            let listener = ListenerId::from_random(1);
            tx.balancing_delete::<Listener>(listener.as_str()).map(drop)
        }
        Act::Register => tx.balancing_put(&target),
        Act::Deregister => {
            let mut known = tx.balancing_find::<Target>(&target.id())?.unwrap();
            known.deregistered_at = Some(now());
            tx.balancing_put(&known)
        }
        _ => Ok(()),
    }
}

/// Lets the control plane do what it can, which begins when the changes are gathered.
async fn rest(world: &World) {
    tokio::time::sleep(Duration::from_millis(300)).await;
    world.rest().await;
}

async fn play(world: &World, act: Act) {
    match act {
        Act::Fail(times) => world.host.balancers(|all| all.failures_left = times),
        Act::Rest => rest(world).await,
        Act::Seconds(seconds) => tokio::time::sleep(Duration::from_secs(seconds)).await,
        Act::Report => world.host.report_balancer(BalancerReport {
            load_balancer_id: id(),
            at: now(),
            plan_version: 1,
            notes: Vec::new(),
            listeners: Vec::new(),
            targets: Vec::new(),
            failure: None,
        }),
        change_of_nouns => {
            let written = world
                .store()
                .write_observed(move |tx| change(tx, change_of_nouns));
            written.await.unwrap();
        }
    }
}

async fn check(name: &str, acts: &[Act], end: End) {
    for dies in [false, true] {
        let mut world = World::new().await;
        for act in acts {
            play(&world, *act).await;
            if dies {
                // A report that nobody took is told again by the data plane; here nobody does.
                rest(&world).await;
                world.crash().await;
                rest(&world).await;
            }
        }
        rest(&world).await;
        let seen = world.read(read_end).await;
        let served = world.host.balancers(|all| {
            let node = all.plan(&id())?.nodes.first()?.interface_id.clone();
            (1..=2).find(|number| interface(*number).id == node)
        });
        let told = format!("{name}, dies: {dies}");
        assert_eq!(seen.0, end.active, "{told}");
        assert_eq!(seen.1, end.interfaces, "{told}");
        assert_eq!(served, end.served, "{told}");
        assert_eq!(seen.2, end.targets, "{told}");
        // A start forgets what was said of one that does not serve.
        let is_forgotten = dies && end.served.is_none();
        assert_eq!(seen.3, end.has_report && !is_forgotten, "{told}");
    }
}

fn read_end(tx: &Tx<'_>) -> Result<(Option<bool>, Vec<u128>, usize, bool), StoreError> {
    let own = tx.balancing_find::<LoadBalancer>(id().as_str())?;
    let interfaces = tx.network_interface_list()?;
    let is_there = |number: &u128| {
        let wanted = interface(*number).id;
        interfaces.iter().any(|one| one.id == wanted)
    };
    Ok((
        own.map(|own| own.active_at.is_some()),
        (1..=2).filter(is_there).collect(),
        tx.balancing_list::<Target>()?.len(),
        tx.balancer_report_find(&id())?.is_some(),
    ))
}

const SERVES: End = End {
    active: Some(true),
    interfaces: &[1],
    served: Some(1),
    targets: 0,
    has_report: false,
};

const GONE: End = End {
    active: None,
    interfaces: &[],
    served: None,
    ..SERVES
};

#[tokio::test(start_paused = true)]
async fn load_balancers_come_move_and_go() {
    use Act::{Create, Delete, Fail, Move, Report, Rest, Seconds};
    let moved = End {
        interfaces: &[2],
        served: Some(2),
        ..SERVES
    };
    let waiting = End {
        active: Some(false),
        served: None,
        // It says why.
        has_report: true,
        ..SERVES
    };
    let reported = End {
        has_report: true,
        ..SERVES
    };
    let stuck = End {
        interfaces: &[1],
        served: Some(1),
        ..GONE
    };
    for (name, acts, end) in [
        ("created", &[Create, Rest][..], SERVES),
        (
            "fails for ever",
            &[Fail(u32::MAX), Create, Seconds(20)],
            waiting,
        ),
        ("fails at first", &[Fail(3), Create, Seconds(20)], SERVES),
        ("moved", &[Create, Rest, Move, Seconds(1)], moved),
        ("deleted", &[Create, Rest, Delete, Seconds(1)], GONE),
        ("deleted at once", &[Create, Delete, Seconds(40)], GONE),
        (
            "does not go",
            &[Create, Rest, Fail(u32::MAX), Delete, Seconds(9)],
            stuck,
        ),
        (
            "goes late",
            &[Create, Rest, Fail(3), Delete, Seconds(9)],
            GONE,
        ),
        ("reported", &[Create, Rest, Report, Rest], reported),
        (
            "reported and gone",
            &[Create, Rest, Report, Rest, Delete, Seconds(1), Report],
            GONE,
        ),
    ] {
        check(name, acts, end).await;
    }
}

#[tokio::test(start_paused = true)]
async fn what_a_data_plane_said_ends_with_it() {
    let mut world = World::new().await;
    for act in [Act::Create, Act::Rest, Act::Report, Act::Seconds(1)] {
        play(&world, act).await;
    }
    let seen = async |world: &World| {
        let (active, _, _, has_report) = world.read(read_end).await;
        (active, has_report)
    };
    world.crash().await;
    play(&world, Act::Seconds(1)).await;
    assert_eq!(seen(&world).await, (Some(true), true), "it serves on");
    world.host.balancers(|all| {
        (all.have_ended, all.failures_left) = (true, u32::MAX);
    });
    world.crash().await;
    play(&world, Act::Seconds(1)).await;
    assert_eq!(seen(&world).await, (Some(false), false));
    world.host.balancers(|all| all.failures_left = 0);
    play(&world, Act::Seconds(9)).await;
    assert_eq!(seen(&world).await, (Some(true), false));
}

#[tokio::test(start_paused = true)]
async fn targets_go_when_they_have_drained() {
    use Act::{Create, Deregister, Register, Rest, Seconds};
    let one = End {
        targets: 1,
        ..SERVES
    };
    for (name, acts, end) in [
        (
            "registered",
            &[Create, Register, Rest, Seconds(100)][..],
            one,
        ),
        (
            "drains",
            &[Create, Register, Rest, Deregister, Seconds(DELAY - 5)],
            one,
        ),
        (
            "has drained",
            &[Create, Register, Rest, Deregister, Seconds(DELAY + 1)],
            SERVES,
        ),
    ] {
        check(name, acts, end).await;
    }
}

#[tokio::test(start_paused = true)]
async fn what_does_not_change_is_not_told_again() {
    let world = World::new().await;
    play(&world, Act::Create).await;
    rest(&world).await;
    let told = world.host.balancers(|all| all.count(&id()));
    // Another interface of the VPC says nothing to the load balancer.
    let written = world.store().write_observed(|tx| -> Result<_, StoreError> {
        let other = NetworkInterface {
            owner: InterfaceOwner::Nobody,
            ..interface(3)
        };
        tx.network_interface_insert(&other)
    });
    written.await.unwrap();
    rest(&world).await;
    assert_eq!(world.host.balancers(|all| all.count(&id())), told);
    tokio::time::sleep(Duration::from_secs(31)).await;
    assert_eq!(world.host.balancers(|all| all.count(&id())), told + 1);
}
