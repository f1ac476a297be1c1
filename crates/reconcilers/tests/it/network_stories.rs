//! Stories of networks: which VPCs the engine is asked for, when, and what NAT gateways wait for.

use std::time::Duration;

use model::network::{InterfaceOwner, NatGateway, NatGatewayState, NetworkInterface};

use crate::network_fixtures::{delete, delete_nat, make, make_nat, mark, nat_id, plans, vpc_id};
use crate::world::World;

const NEVER_READY: u32 = u32::MAX;

async fn nat_state(world: &World, k: u32) -> NatGatewayState {
    let gateway = world
        .read(move |tx| tx.noun_find::<NatGateway>(nat_id(k).as_str()))
        .await;
    gateway.unwrap().state
}

/// What must hold at any time.
pub(crate) async fn check(world: &World) {
    let (gateways, vpcs) = world
        .read(|tx| Ok((tx.noun_list::<NatGateway>()?, tx.vpc_list()?)))
        .await;
    world.host.networks(|networks| {
        for gateway in gateways {
            let told = &gateway.id;
            let NatGateway {
                state,
                vpc_id,
                interface_id,
                private_address,
                ..
            } = &gateway;
            if *state == NatGatewayState::Available {
                assert!(networks.knew(interface_id), "{told} is available too soon");
            }
            if *state == NatGatewayState::Deleted {
                let translates = networks.translates(vpc_id, *private_address);
                assert!(!translates, "{told} is deleted and translates");
            }
        }
        let mut vpcs = vpcs.iter();
        let wrongly = vpcs.find(|vpc| networks.removed().contains(&vpc.id));
        assert_eq!(wrongly, None, "a VPC that exists lost its network");
    });
}

/// What must hold when everybody has done what they could: the engine has the plans of the
/// committed state, and nothing else.
pub(crate) async fn check_rest(world: &World) {
    check(world).await;
    let wanted = world.read(plans).await;
    let gateways = world.read(|tx| tx.noun_list::<NatGateway>()).await;
    let settled = |gateway: &NatGateway| {
        let state = gateway.state;
        state == NatGatewayState::Available || state == NatGatewayState::Deleted
    };
    assert!(gateways.iter().all(settled), "{gateways:?}");
    world.host.networks(|networks| {
        assert_eq!(networks.list().len(), wanted.len());
        for plan in &wanted {
            assert_eq!(networks.plan(&plan.vpc_id), Some(plan));
        }
    });
}

fn count(world: &World, n: u32) -> u32 {
    world.host.networks(|networks| networks.count(&vpc_id(n)))
}

#[tokio::test(start_paused = true)]
async fn only_what_has_changed_is_applied() {
    let mut world = World::new().await;
    world.write(|tx| make(tx, 2, 1)).await;
    world.write(|tx| make(tx, 3, 1)).await;
    world.rest().await;
    check_rest(&world).await;
    let (second, third) = (count(&world, 2), count(&world, 3));
    world.write(|tx| mark(tx, 3, 2)).await;
    world.rest().await;
    check_rest(&world).await;
    assert_eq!((count(&world, 2), count(&world, 3)), (second, third + 1));
    // What is not of the network is nothing to apply.
    world.create_group("/other").await;
    world.rest().await;
    assert_eq!((count(&world, 2), count(&world, 3)), (second, third + 1));
    // Now and then everything is asserted, and after a start.
    tokio::time::sleep(Duration::from_secs(31)).await;
    assert_eq!(
        (count(&world, 2), count(&world, 3)),
        (second + 1, third + 2)
    );
    world.crash().await;
    world.rest().await;
    assert_eq!(
        (count(&world, 2), count(&world, 3)),
        (second + 2, third + 3)
    );
    check_rest(&world).await;
}

#[tokio::test(start_paused = true)]
async fn a_slow_vpc_does_not_hold_up_another() {
    let world = World::new().await;
    world.host.networks(|networks| {
        networks.slow.insert(vpc_id(2), Duration::from_secs(10));
    });
    world.write(|tx| make(tx, 2, 1)).await;
    world.rest().await;
    world.write(|tx| make(tx, 3, 1)).await;
    world.rest().await;
    for number in 2..=9 {
        world.write(move |tx| mark(tx, 2, number)).await;
        world.write(move |tx| mark(tx, 3, number)).await;
        world.rest().await;
        assert_eq!((count(&world, 2), count(&world, 3)), (0, number));
    }
    tokio::time::sleep(Duration::from_secs(11)).await;
    assert_eq!(count(&world, 2), 1);
    // What came meanwhile is one change.
    tokio::time::sleep(Duration::from_secs(10)).await;
    assert_eq!(count(&world, 2), 2);
    check_rest(&world).await;
}

#[tokio::test(start_paused = true)]
async fn networks_of_vpcs_that_are_gone_are_removed() {
    for crashes in [false, true] {
        let mut world = World::new().await;
        world.write(|tx| make(tx, 2, 1)).await;
        world.rest().await;
        world.host.fail_vpcs(NEVER_READY);
        world.write(|tx| delete(tx, 2)).await;
        world.rest().await;
        if crashes {
            world.crash().await;
            world.rest().await;
        }
        assert!(
            world
                .host
                .networks(|networks| networks.plan(&vpc_id(2)).is_some())
        );
        world.host.fail_vpcs(0);
        tokio::time::sleep(Duration::from_secs(6)).await;
        check_rest(&world).await;
    }
}

#[tokio::test(start_paused = true)]
async fn a_nat_gateway_comes_and_goes_with_its_plan() {
    let world = World::new().await;
    world.write(|tx| make(tx, 2, 1)).await;
    world.rest().await;
    world.host.fail_vpcs(NEVER_READY);
    world.write(|tx| make_nat(tx, 2, 1)).await;
    tokio::time::sleep(Duration::from_secs(6)).await;
    assert_eq!(nat_state(&world, 1).await, NatGatewayState::Pending);
    world.host.fail_vpcs(0);
    tokio::time::sleep(Duration::from_secs(6)).await;
    assert_eq!(nat_state(&world, 1).await, NatGatewayState::Available);
    check_rest(&world).await;
    world.host.fail_vpcs(NEVER_READY);
    world.write(|tx| delete_nat(tx, 1)).await;
    tokio::time::sleep(Duration::from_secs(6)).await;
    assert_eq!(nat_state(&world, 1).await, NatGatewayState::Deleting);
    world.host.fail_vpcs(0);
    tokio::time::sleep(Duration::from_secs(6)).await;
    assert_eq!(nat_state(&world, 1).await, NatGatewayState::Deleted);
    let interfaces = world.read(|tx| tx.network_interface_list()).await;
    let of_gateway = |one: &NetworkInterface| matches!(one.owner, InterfaceOwner::NatGateway(_));
    assert_eq!(interfaces.iter().find(|one| of_gateway(one)), None);
    check_rest(&world).await;
}

/// The control plane dies at every touch of the engine, before its effect and after it.
#[tokio::test(start_paused = true)]
async fn a_death_at_any_point_changes_nothing_in_the_end() {
    let mut touch = 1;
    while tell(touch).await {
        touch += 1;
    }
    assert!(touch > 15, "the engine was touched only {touch} times");
}

/// Tells the life of a VPC with a control plane that dies at the n-th touch; answers whether it
/// came to that.
async fn tell(touch: u32) -> bool {
    let mut world = World::new().await;
    world.host.die_at_touch(Some(touch));
    for act in 0..8 {
        world
            .write(move |tx| match act {
                0 => make(tx, 2, 1),
                1 => make(tx, 3, 1),
                2 => mark(tx, 2, 2),
                3 => make_nat(tx, 2, 1),
                4 => mark(tx, 3, 2),
                5 => delete_nat(tx, 1),
                6 => delete(tx, 3),
                _ => mark(tx, 2, 3),
            })
            .await;
        world.rest().await;
        check(&world).await;
        if !world.host.is_alive() {
            world.crash().await;
        }
    }
    world.settle().await;
    check_rest(&world).await;
    world.host.died_as_planned()
}
