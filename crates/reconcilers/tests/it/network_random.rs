//! Random histories of networks: VPCs and NAT gateways come, change and go, while the engine fails,
//! takes its time, and control planes die. A failure names its seed: `SEED=… cargo nextest run
//! -p reconcilers network_random`.

use std::time::Duration;

use crate::network_fixtures::{delete, delete_nat, make, make_nat, mark, vpc_id};
use crate::network_stories::{check, check_rest};
use crate::random::Random;
use crate::world::World;

const HISTORIES: u64 = 16;
const STEPS: u32 = 60;

#[tokio::test(start_paused = true)]
async fn networks_follow_in_the_end() {
    if let Some(seed) = std::env::var("SEED")
        .ok()
        .and_then(|seed| seed.parse().ok())
    {
        return history(seed).await;
    }
    for seed in 1..=HISTORIES {
        eprintln!("seed {seed}");
        history(seed).await;
    }
}

async fn history(seed: u64) {
    let mut history = History {
        world: World::new().await,
        random: Random(seed),
        vpcs: Vec::new(),
        vpcs_made: 1,
        nats: 0,
        mark: 0,
    };
    for _ in 0..STEPS {
        history.act().await;
        match history.random.below(4) {
            0 => history.world.rest().await,
            1 => tokio::task::yield_now().await,
            2 => tokio::time::sleep(Duration::from_secs(1)).await,
            _ => {}
        }
        check(&history.world).await;
        if !history.world.host.is_alive() {
            history.world.crash().await;
        }
    }
    // The accidents are over.
    let world = &mut history.world;
    world.host.die_at_touch(None);
    world.host.fail_vpcs(0);
    world.host.networks(|networks| networks.slow.clear());
    tokio::time::sleep(Duration::from_secs(20)).await;
    if !world.host.is_alive() {
        world.crash().await;
    }
    world.settle().await;
    check_rest(world).await;
}

struct History {
    world: World,
    random: Random,
    vpcs: Vec<u32>,
    vpcs_made: u32,
    nats: u32,
    mark: u32,
}

impl History {
    async fn act(&mut self) {
        self.mark += 1;
        let mark_now = self.mark;
        let vpc = self.any_vpc();
        match (self.random.below(20), vpc) {
            (0..=2, _) | (_, None) if self.vpcs.len() < 4 => {
                self.vpcs_made += 1;
                let n = self.vpcs_made;
                self.vpcs.push(n);
                self.world.write(move |tx| make(tx, n, mark_now)).await;
            }
            (3..=9, Some(n)) => self.world.write(move |tx| mark(tx, n, mark_now)).await,
            (10..=11, Some(n)) => {
                self.nats += 1;
                let k = self.nats;
                self.world.write(move |tx| make_nat(tx, n, k)).await;
            }
            (12, _) if self.nats > 0 => {
                let k = 1 + self.random.below(self.nats);
                self.world.write(move |tx| delete_nat(tx, k)).await;
            }
            (13, Some(n)) => {
                self.vpcs.retain(|one| *one != n);
                self.world.write(move |tx| delete(tx, n)).await;
            }
            (14, _) => {
                let touches = 1 + self.random.below(8);
                self.world.host.die_at_touch(Some(touches));
            }
            (15, _) => self.world.crash().await,
            (16, _) => {
                let times = self.random.below(4);
                self.world.host.fail_vpcs(times);
            }
            (17, Some(n)) => {
                let millis = u64::from(self.random.below(3000));
                let slow = Duration::from_millis(millis);
                self.world.host.networks(|networks| {
                    networks.slow.insert(vpc_id(n), slow);
                });
            }
            _ => self.world.rest().await,
        }
    }

    fn any_vpc(&mut self) -> Option<u32> {
        let count = u32::try_from(self.vpcs.len()).unwrap();
        let n = self.random.below(count.max(1)) as usize;
        self.vpcs.get(n).copied()
    }
}
