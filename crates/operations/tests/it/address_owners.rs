//! Whatever is asked in whatever order, no public address has two owners and none is lost.

use std::collections::{BTreeMap, BTreeSet};

use model::TaskId;
use model::network::{Address, InterfaceOwner, NatGateway, NatGatewayState};
use proptest::prelude::*;
use store::StoreError;

use crate::address_calls::Allocated;
use crate::support::World;

/// One thing that happens; numbers choose among what there is.
#[derive(Debug, Clone)]
enum Step {
    Allocate,
    Release(usize),
    Associate(usize, usize, Option<bool>),
    Disassociate(usize),
    RunTask(bool),
    EndTask(usize),
    MakeInterface,
    DeleteInterface(usize),
    MakeGateway(usize),
    DeleteGateway(usize),
    SettleGateways,
}

fn step() -> impl Strategy<Value = Step> {
    let any = || 0_usize..64;
    let yes_or_no = proptest::bool::ANY;
    prop_oneof![
        2 => Just(Step::Allocate),
        1 => any().prop_map(Step::Release),
        4 => (any(), any(), proptest::option::of(yes_or_no))
            .prop_map(|(address, interface, again)| Step::Associate(address, interface, again)),
        2 => any().prop_map(Step::Disassociate),
        3 => yes_or_no.prop_map(Step::RunTask),
        2 => any().prop_map(Step::EndTask),
        1 => Just(Step::MakeInterface),
        1 => any().prop_map(Step::DeleteInterface),
        2 => any().prop_map(Step::MakeGateway),
        1 => any().prop_map(Step::DeleteGateway),
        2 => Just(Step::SettleGateways),
    ]
}

/// The item that a number chooses.
fn chosen<T: Clone>(items: &[T], number: usize) -> Option<T> {
    let index = number.checked_rem(items.len())?;
    items.get(index).cloned()
}

/// What was made so far; some of it is gone.
#[derive(Default)]
struct Made {
    addresses: Vec<Allocated>,
    tasks: Vec<TaskId>,
    interfaces: Vec<String>,
    gateways: Vec<String>,
}

impl Made {
    /// Takes the step. Most refusals are as good as successes: what counts is what is left.
    async fn take(&mut self, world: &World, step: Step) {
        match step {
            Step::Allocate => {
                let called = aws_api::ec2::Ec2::allocate_address(
                    &world.ec2,
                    &world.call,
                    Default::default(),
                );
                if let Ok(output) = called.await {
                    self.addresses.push(Allocated {
                        id: output.allocation_id.unwrap(),
                        public_ip: output.public_ip.unwrap(),
                    });
                }
            }
            Step::Release(number) => {
                if let Some(address) = chosen(&self.addresses, number)
                    && world.release(&address.id).await.is_ok()
                {
                    self.addresses.retain(|other| *other != address);
                }
            }
            Step::Associate(address, interface, again) => {
                let address = chosen(&self.addresses, address);
                let interface = chosen(&self.interfaces, interface);
                if let Some((address, interface)) = address.zip(interface) {
                    let _ = world.associate(&address.id, &interface, again).await;
                }
            }
            Step::Disassociate(number) => {
                let all = world.addresses().await;
                let all: Vec<_> = all.into_iter().filter_map(|it| it.association_id).collect();
                if let Some(association) = chosen(&all, number) {
                    let _ = world.disassociate(&association).await;
                }
            }
            Step::RunTask(public) => {
                let room = world.store.read(|tx| tx.public_addresses_in_use());
                // A /29 has six to give away.
                if !public || room.await.unwrap().len() < 6 {
                    let task = world.start_task(public).await;
                    self.interfaces
                        .push(world.interface_of(&task).await.id.to_string());
                    self.tasks.push(task);
                }
            }
            Step::EndTask(number) => {
                if let Some(task) = chosen(&self.tasks, number) {
                    world.end_task(&task).await;
                }
            }
            Step::MakeInterface => self.interfaces.push(world.make_interface().await),
            Step::DeleteInterface(number) => {
                if let Some(id) = chosen(&self.interfaces, number) {
                    let input = aws_api::ec2::DeleteNetworkInterfaceInput {
                        network_interface_id: Some(id),
                        dry_run: None,
                    };
                    let _ =
                        aws_api::ec2::Ec2::delete_network_interface(&world.ec2, &world.call, input)
                            .await;
                }
            }
            Step::MakeGateway(number) => {
                if let Some(address) = chosen(&self.addresses, number)
                    && let Ok(gateway) = world.make_gateway(&address).await
                {
                    let seen = world.gateway(&gateway).await.nat_gateway_addresses.unwrap();
                    self.interfaces
                        .push(seen[0].network_interface_id.clone().unwrap());
                    self.gateways.push(gateway);
                }
            }
            Step::DeleteGateway(number) => {
                if let Some(gateway) = chosen(&self.gateways, number) {
                    let _ = world.delete_gateway(&gateway).await;
                }
            }
            Step::SettleGateways => world.settle_gateways().await,
        }
    }
}

/// Addresses and interfaces tell the same, and what a gateway needs is there.
async fn check(world: &World, made: &Made) {
    let read = world.store.read(|tx| {
        Ok::<_, StoreError>((
            tx.network_interface_list()?,
            tx.noun_list::<Address>()?,
            tx.noun_list::<NatGateway>()?,
            tx.public_addresses_in_use()?,
        ))
    });
    let (interfaces, addresses, gateways, in_use) = read.await.unwrap();
    let mut owners = BTreeMap::new();
    for interface in &interfaces {
        if let Some(public) = interface.public_address {
            assert_eq!(
                owners.insert(public, interface),
                None,
                "two owners of {public}"
            );
        }
    }
    let allocated: BTreeSet<_> = addresses.iter().map(|it| it.id.to_string()).collect();
    let expected: BTreeSet<_> = made.addresses.iter().map(|it| it.id.clone()).collect();
    assert_eq!(allocated, expected);
    for address in &addresses {
        let owner = owners.remove(&address.public_address);
        let association = address.association.as_ref();
        assert_eq!(
            owner.map(|interface| (&interface.id, interface.private_address)),
            association.map(|it| (&it.interface_id, it.private_address))
        );
    }
    // What is left are tasks' own.
    for interface in owners.values() {
        assert!(
            matches!(interface.owner, InterfaceOwner::Task { .. }),
            "{interface:?}"
        );
    }
    assert_eq!(in_use.len(), addresses.len() + owners.len());
    for gateway in &gateways {
        let interface = interfaces.iter().find(|it| it.id == gateway.interface_id);
        if gateway.state == NatGatewayState::Deleted {
            assert_eq!(interface, None);
        } else {
            assert_eq!(
                interface.unwrap().public_address,
                Some(gateway.public_address)
            );
        }
    }
    let of_gateways = interfaces
        .iter()
        .filter(|it| it.nat_gateway().is_some())
        .count();
    let living = gateways
        .iter()
        .filter(|it| it.state != NatGatewayState::Deleted)
        .count();
    assert_eq!(of_gateways, living);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..Default::default() })]

    #[test]
    fn no_address_has_two_owners(steps in proptest::collection::vec(step(), 1..60)) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let world = World::ready().await;
            let mut made = Made::default();
            for step in steps {
                made.take(&world, step).await;
                check(&world, &made).await;
            }
        });
    }
}
