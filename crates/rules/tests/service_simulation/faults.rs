//! What goes wrong and what users do in the middle of it, as chance has it.

use std::collections::BTreeSet;

use model::Pace;
use model::cluster::CapacityProviderStrategyItem;
use model::service::{
    BreakerThreshold, CircuitBreaker, DeploymentAlarms, DeploymentConfiguration, LaunchChoice,
    ServiceSpec, ServiceStatus,
};
use model::task::TaskStatus;

use crate::life::{Build, Quality};
use crate::world::{World, balancer, plain_spec};

const ZONES: [&str; 3] = ["eu-a", "eu-b", "eu-c"];

impl World {
    /// A world as chance makes it, with its first deployment begun.
    pub(crate) fn random(seed: u64) -> Self {
        let mut world = Self::new(seed);
        world.pace = Pace::new(world.random.pick(&[1, 1, 1, 10]));
        let zones = 1 + world.random.below(3);
        world.zones = ZONES[..zones].iter().map(|&zone| zone.to_owned()).collect();
        world.drain_millis = world.random.pick(&[0, 100, 5_000, 60_000]);
        world.shows_deactivating = world.random.chance(50);
        world.is_consistent = world.random.chance(80);
        world.service.desired_count = world.random_count();
        world.faults = true;
        let spec = world.random_spec();
        world.deploy(spec);
        world
    }

    /// Mostly few: there is more to be wrong about at 0 and 1 than at 20.
    fn random_count(&mut self) -> u32 {
        match self.random.below(20) {
            0 => 12 + u32::try_from(self.random.below(9)).unwrap(),
            1..=4 => 5 + u32::try_from(self.random.below(5)).unwrap(),
            _ => u32::try_from(self.random.below(5)).unwrap(),
        }
    }

    /// A new revision of the task definition with everything around it.
    pub(crate) fn random_spec(&mut self) -> ServiceSpec {
        let quality = match self.random.below(100) {
            0..=7 => Quality::NeverStarts,
            8..=15 => Quality::Crashes,
            16..=22 => Quality::NeverHealthy,
            _ => Quality::Good,
        };
        self.spec_of(quality)
    }

    /// As [`Self::random_spec`], of a task definition that is worth so much.
    pub(crate) fn spec_of(&mut self, quality: Quality) -> ServiceSpec {
        let revision = self.builds.keys().last().map_or(1, |last| last + 1);
        let has_check = self.random.chance(40);
        self.builds.insert(revision, Build { quality, has_check });
        let balancers = self.random.pick(&[0_u16, 0, 1, 1, 2]);
        ServiceSpec {
            launch: if self.random.chance(30) {
                LaunchChoice::Strategy(vec![
                    provider("FARGATE", 1, 1),
                    provider("FARGATE_SPOT", 3, 0),
                ])
            } else {
                LaunchChoice::Type("FARGATE".to_owned())
            },
            load_balancers: (0..balancers).map(balancer).collect(),
            health_check_grace_period_seconds: self.random.pick(&[
                None,
                Some(0),
                Some(30),
                Some(120),
            ]),
            deployment: self.random_configuration(),
            zone_rebalancing: self.random.chance(50),
            ..plain_spec(revision)
        }
    }

    pub(crate) fn random_configuration(&mut self) -> DeploymentConfiguration {
        let (minimum, maximum) = self.random.pick(&[
            (100, 200),
            (100, 200),
            (0, 100),
            (50, 100),
            (50, 200),
            (100, 150),
            (0, 200),
            (80, 125),
            (100, 100),
        ]);
        let threshold = match self.random.below(4) {
            0 => BreakerThreshold::Count(u32::try_from(1 + self.random.below(5)).unwrap()),
            1 => BreakerThreshold::UnboundedPercent(50),
            _ => BreakerThreshold::default(),
        };
        let breaker = CircuitBreaker {
            enable: self.random.chance(70),
            rollback: self.random.chance(60),
            reset_on_healthy_task: self.random.chance(70),
            threshold,
        };
        let alarms = DeploymentAlarms {
            names: vec!["errors".to_owned()],
            enable: true,
            rollback: self.random.chance(60),
        };
        DeploymentConfiguration {
            minimum_healthy_percent: minimum,
            maximum_percent: maximum,
            circuit_breaker: self.random.chance(80).then_some(breaker),
            alarms: self.random.chance(15).then_some(alarms),
            bake_time_minutes: self.random.chance(15).then_some(2),
            ..DeploymentConfiguration::default()
        }
    }

    /// Something happens that nobody has decided.
    pub(crate) fn cause_fault(&mut self) {
        let pause = self.random.pick(&[500, 5_000, 30_000, 200_000]);
        let pause = self.millis(1, pause);
        self.next_fault = self.now.plus_millis(pause);
        let is_active = self.service.status == ServiceStatus::Active;
        match self.random.below(100) {
            0..=43 | 63 if !is_active => self.happens_to_a_task(),
            0..=13 => {
                let spec = self.random_spec();
                if self.random.chance(20) {
                    self.service.desired_count = self.random_count();
                }
                self.deploy(spec);
            }
            14..=18 => {
                let spec = self.service.spec.clone();
                self.deploy(spec);
            }
            19..=33 => {
                let count = self.random_count();
                self.scale(count);
            }
            34..=39 => {
                let configuration = self.random_configuration();
                self.configure(configuration);
            }
            40..=43 => self.stop_deployment(),
            44..=49 => self.tag += 1,
            50..=56 => {
                let room = self.random.pick(&[2, 5, 10, usize::MAX, usize::MAX]);
                self.room = room;
                self.tell(|| format!("room for {room} tasks"));
                self.place_after = None;
                self.dirty = true;
            }
            57..=59 => self.alarm(),
            60..=62 => self.unused(),
            63 if self.random.chance(40) => self.delete(),
            _ => self.happens_to_a_task(),
        }
    }

    fn alarm(&mut self) {
        self.history.disturbances += 1;
        self.alarms = if self.alarms.is_empty() {
            BTreeSet::from(["errors".to_owned()])
        } else {
            BTreeSet::new()
        };
        self.dirty = true;
        let rings = !self.alarms.is_empty();
        self.tell(|| format!("the alarm rings: {rings}"));
    }

    fn unused(&mut self) {
        self.is_unused = !self.is_unused;
    }

    fn happens_to_a_task(&mut self) {
        if self.views.is_empty() {
            return;
        }
        let index = self.random.below(self.views.len());
        match self.random.below(10) {
            0..=3 => self.stop_task(index),
            4..=5 => self.interrupt(index),
            _ => self.protect(index),
        }
    }

    fn protect(&mut self, index: usize) {
        let until = self.now.plus_millis(self.millis(1_000, 3_600_000));
        let now = self.now;
        let view = &mut self.views[index];
        if view.is_live() && view.status == TaskStatus::Running {
            view.protected_until = Some(until).filter(|_| !view.is_protected(now));
            let until = view.protected_until;
            self.history.user_acts(self.now);
            self.dirty = true;
            self.tell_task(index, || format!("is protected until {until:?}"));
        }
    }
}

fn provider(name: &str, weight: u32, base: u32) -> CapacityProviderStrategyItem {
    CapacityProviderStrategyItem {
        capacity_provider: name.to_owned(),
        weight,
        base,
    }
}
