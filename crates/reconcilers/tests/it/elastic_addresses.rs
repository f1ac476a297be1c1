//! What becomes of elastic addresses when those who have them go.

use std::net::Ipv4Addr;
use std::time::Duration;

use model::network::{Address, InterfaceOwner, NatGateway, NatGatewayState, NetworkInterface};
use model::{AddressAssociationId, AddressId, NatGatewayId, NetworkInterfaceId};
use store::StoreError;

use crate::fixtures;
use crate::world::{World, now};

fn address() -> Address {
    Address {
        id: AddressId::from_random(1),
        public_address: Ipv4Addr::new(198, 18, 0, 1),
        association: None,
        tags: Vec::new(),
    }
}

async fn is_associated(world: &World) -> bool {
    let found = world
        .store()
        .read(|tx| tx.noun_find::<Address>(address().id.as_str()));
    found.await.unwrap().unwrap().association.is_some()
}

#[tokio::test(start_paused = true)]
async fn a_stopped_task_gives_its_address_back() {
    let mut world = World::new().await;
    let task = world.run_task(&[]).await;
    world.settle().await;
    let id = task.clone();
    let associated = world.store().write(move |tx| -> Result<_, StoreError> {
        let interface = tx.network_interface_of_task(&id)?.unwrap();
        tx.address_associate(&address(), &interface, AddressAssociationId::from_random(1))
    });
    associated.await.unwrap();
    world.settle().await;
    assert!(is_associated(&world).await);
    world.stop_task(&task).await;
    world.settle().await;
    assert!(!is_associated(&world).await);
    let in_use = world.store().read(|tx| tx.public_addresses_in_use());
    assert_eq!(in_use.await.unwrap(), [address().public_address].into());
}

#[tokio::test(start_paused = true)]
async fn a_deleted_nat_gateway_gives_its_address_back_and_is_forgotten() {
    let mut world = World::new().await;
    let gateway = make_gateway(&world).await;
    world.settle().await;
    assert_eq!(state(&world).await, Some(NatGatewayState::Available));
    let asked = world.store().write(move |tx| {
        tx.noun_put(&NatGateway {
            state: NatGatewayState::Deleting,
            ..gateway
        })
    });
    asked.await.unwrap();
    assert!(is_associated(&world).await);
    world.settle().await;
    assert_eq!(state(&world).await, Some(NatGatewayState::Deleted));
    assert!(!is_associated(&world).await);
    let left = world.store().read(|tx| tx.network_interface_list());
    assert_eq!(left.await.unwrap(), []);
    for (minutes, known) in [(55, true), (10, false)] {
        world.die().await;
        tokio::time::sleep(Duration::from_mins(minutes)).await;
        world.start();
        world.settle().await;
        assert_eq!(state(&world).await.is_some(), known, "{minutes}");
    }
}

/// What `CreateNatGateway` does.
async fn make_gateway(world: &World) -> NatGateway {
    let id = NatGatewayId::from_random(1);
    let interface = NetworkInterface {
        id: NetworkInterfaceId::from_random(7),
        vpc_id: fixtures::vpc().id,
        subnet_id: fixtures::subnet().id,
        availability_zone: fixtures::subnet().availability_zone,
        private_address: Ipv4Addr::new(172, 31, 0, 9),
        private_dns_name: String::new(),
        public_address: None,
        ipv6_address: None,
        mac_address: "02:00:00:00:00:09".to_owned(),
        security_groups: Vec::new(),
        description: String::new(),
        owner: InterfaceOwner::NatGateway(id.clone()),
        created_at: now(),
        tags: Vec::new(),
    };
    let gateway = NatGateway {
        id,
        vpc_id: interface.vpc_id.clone(),
        subnet_id: interface.subnet_id.clone(),
        interface_id: interface.id.clone(),
        private_address: interface.private_address,
        allocation_id: address().id,
        public_address: address().public_address,
        state: NatGatewayState::Pending,
        created_at: now(),
        deleted_at: None,
        tags: Vec::new(),
    };
    let made = gateway.clone();
    let written = world.store().write(move |tx| -> Result<_, StoreError> {
        tx.network_interface_insert(&interface)?;
        tx.address_associate(&address(), &interface, AddressAssociationId::from_random(1))?;
        tx.noun_put(&made)
    });
    written.await.unwrap();
    gateway
}

async fn state(world: &World) -> Option<NatGatewayState> {
    let all = world.store().read(|tx| tx.noun_list::<NatGateway>());
    all.await.unwrap().first().map(|gateway| gateway.state)
}
