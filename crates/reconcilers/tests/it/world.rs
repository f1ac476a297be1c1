//! A host with its data directory, and the control plane that may run on it.
//!
//! Everything runs on one thread with tokio's paused clock: time passes only when all loops wait
//! and no transaction is under way. So a short sleep means "until everybody has done what they
//! could", and it takes no real time.

use std::cell::Cell;
use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use launch::Capacity;
use model::arn::Scope;
use model::task::{StopCode, StopRequest};
use model::{Pace, TaskId, UnixMillis};
use reconcilers::{
    BalancerReports, Balancers, Boot, Clock, Driver, Expiry, FlowLogs, LogShipping, Networks,
    Services, Surroundings, TaskObserve, Tasks,
};
use store::{Seal, Store, StoreError, TaskRow, Tx};
use telemetry::{EventQuery, LogStore};
use tokio::time::Instant;

use crate::fixtures::{self, CONTAINER, LogOptions};
use crate::simulated_engine::Host;

thread_local! {
    static START: Cell<Option<Instant>> = const { Cell::new(None) };
}

/// The wall clock of the host, driven by tokio's. Every test has its own thread.
pub(crate) fn now() -> UnixMillis {
    let start = START.get().unwrap_or_else(Instant::now);
    let elapsed = i64::try_from(start.elapsed().as_millis()).unwrap();
    UnixMillis(1_795_000_000_000).plus_millis(elapsed)
}

pub(crate) struct World {
    pub(crate) host: Arc<Host>,
    directory: tempfile::TempDir,
    control_plane: Option<ControlPlane>,
    boot: Boot,
    task_count: u32,
    /// What the host has for the tasks of services; `None`: nobody looks after services.
    capacity: Option<Capacity>,
}

struct ControlPlane {
    store: Store,
    logs: LogStore,
    /// Dropped, it ends every loop wherever it waits.
    _driver: Driver,
}

/// The group of [`LOGGED`], which exists from the beginning.
pub(crate) const GROUP: &str = "/app";
/// A container whose output goes to [`GROUP`].
pub(crate) const LOGGED: LogOptions = &[("awslogs-group", GROUP), ("awslogs-stream-prefix", "ecs")];
/// Longer than any worker collects, shorter than any retry.
const ROUND: Duration = Duration::from_millis(50);

/// Whether everything is tested, as `cargo xtask test` does it, and not a line that somebody changes.
pub(crate) fn is_thorough() -> bool {
    std::env::var_os("NEARGATE_TEST_THOROUGHLY").is_some()
}

impl World {
    pub(crate) async fn new() -> Self {
        START.set(Some(Instant::now()));
        let mut world = Self {
            host: Host::new(),
            directory: tempfile::tempdir().unwrap(),
            control_plane: None,
            boot: Boot { at: now() },
            task_count: 0,
            capacity: None,
        };
        world.start();
        let written = world.store().write_observed(|tx| -> Result<_, StoreError> {
            tx.vpc_put(&fixtures::vpc())?;
            tx.subnet_put(&fixtures::subnet())
        });
        written.await.unwrap();
        world.create_group(GROUP).await;
        world
    }

    /// A host that has so much for tasks of services, which are looked after.
    pub(crate) async fn with_services(capacity: Capacity) -> Self {
        let mut world = Self::new().await;
        world.capacity = Some(capacity);
        world.crash().await;
        world
    }

    /// Starts a control plane over what is on disk.
    pub(crate) fn start(&mut self) {
        let store = Store::open(&self.directory.path().join("state.db")).unwrap();
        let logs = LogStore::open(self.directory.path().join("logs")).unwrap();
        let connection = self.host.connect();
        let reports = engine::Engine::reports(&connection).unwrap();
        let engine: Arc<dyn engine::Engine> = Arc::new(connection);
        let clock = Clock(now);
        let scope = Scope {
            account_id: "000000000000".to_owned(),
            region: "us-east-1".to_owned(),
        };
        let mut driver = Driver::new(store.subscribe());
        let observe = TaskObserve {
            store: store.clone(),
            engine: Arc::clone(&engine),
        };
        driver.start_own(|stop| observe.run(reports, stop));
        let shipping = LogShipping::new(logs.clone(), Arc::clone(&engine), clock);
        driver.start_own(|stop| shipping.run(stop));
        let flow_logs = FlowLogs::new(
            store.clone(),
            logs.clone(),
            Arc::clone(&engine),
            clock,
            scope.clone(),
        );
        driver.start_own(|stop| flow_logs.run(stop));
        let networks = Networks::new(store.clone(), Arc::clone(&engine), clock, &scope.region);
        driver.start_own(|stop| networks.run(stop));
        let seal = Arc::new(Seal::new(&[7; 32]).unwrap());
        let balancers = Balancers::new(
            store.clone(),
            Arc::clone(&engine),
            clock,
            Pace::REAL,
            scope.clone(),
            seal,
        );
        driver.start_own(|stop| balancers.run(stop));
        if let Some(reports) = engine.balancer_reports() {
            let stored = BalancerReports {
                store: store.clone(),
            };
            driver.start_own(|stop| stored.run(reports, stop));
        }
        if let Some(capacity) = self.capacity {
            let services = services(&store, &scope, capacity);
            driver.start_own(|stop| services.run(stop));
        }
        driver.start(Tasks::new(
            store.clone(),
            engine,
            logs.clone(),
            clock,
            self.boot,
            scope,
        ));
        driver.start(Expiry::new(store.clone(), logs.clone(), clock));
        self.control_plane = Some(ControlPlane {
            store,
            logs,
            _driver: driver,
        });
    }

    /// The control plane dies wherever it is.
    pub(crate) async fn die(&mut self) {
        self.host.disconnect();
        self.control_plane = None;
        // A process that dies takes its threads along; here their transactions are waited for:
        // time does not pass while one is under way.
        tokio::time::sleep(Duration::from_millis(1)).await;
    }

    /// The control plane dies and the next one starts.
    pub(crate) async fn crash(&mut self) {
        self.die().await;
        self.start();
    }

    /// The host starts anew; only what is on disk is left.
    pub(crate) async fn reboot(&mut self) {
        self.die().await;
        self.host.reboot();
        self.boot = Boot { at: now() };
        self.start();
    }

    /// What `RunTask` does.
    pub(crate) async fn run_task(&mut self, log: LogOptions) -> TaskId {
        self.task_count += 1;
        let family = format!("family-{}", self.task_count);
        let definition = fixtures::task_definition(&family, log);
        let task = fixtures::task(self.task_count, &family, now());
        let id = task.id.clone();
        let inserted = self
            .store()
            .write_observed(move |tx| -> Result<_, StoreError> {
                let subnet = fixtures::subnet();
                let used = tx.private_addresses_in_use(&subnet.id)?;
                let address = (4..).filter_map(|n| subnet.cidr.nth(n));
                let address = address.into_iter().find(|free| !used.contains(free));
                let address = address.expect("the range is larger than any test");
                tx.task_definition_put(&definition)?;
                tx.task_insert(&task)?;
                tx.network_interface_insert(&fixtures::interface(&task, address))
            });
        inserted.await.unwrap();
        id
    }

    /// What `StopTask` does.
    pub(crate) async fn stop_task(&self, id: &TaskId) {
        let id = id.clone();
        let stopped = self
            .store()
            .write_observed(move |tx| -> Result<_, StoreError> {
                let Some(mut row) = tx.task_find(&id)? else {
                    return Ok(());
                };
                row.task.stop.get_or_insert(StopRequest {
                    code: StopCode::UserInitiated,
                    reason: "enough".to_owned(),
                    at: now(),
                });
                tx.task_update(&row.task)
            });
        stopped.await.unwrap();
    }

    /// Lets everybody do what they can, the engine too, until nothing moves any more. A control
    /// plane that dies on the way is replaced.
    pub(crate) async fn settle(&mut self) {
        let mut quiet = 0;
        while quiet < 2 {
            tokio::time::sleep(ROUND).await;
            let died = !self.host.is_alive();
            if died {
                self.crash().await;
            }
            let moved = self.host.step_all();
            quiet = if died || moved { 0 } else { quiet + 1 };
        }
    }

    /// Lets the control plane do what it can, while the engine does nothing by itself.
    pub(crate) async fn rest(&self) {
        tokio::time::sleep(ROUND).await;
    }

    pub(crate) async fn create_group(&self, group: &'static str) {
        let created = self
            .logs()
            .run(move |logs| logs.create_group(group, "STANDARD", &[], now().0));
        created.await.unwrap();
    }

    pub(crate) async fn delete_group(&self, group: &'static str) {
        self.logs()
            .run(move |logs| logs.delete_group(group))
            .await
            .unwrap();
    }

    pub(crate) async fn delete_stream(&self, group: &'static str, task: &TaskId) {
        let stream = stream(task);
        self.logs()
            .run(move |logs| logs.delete_stream(group, &stream))
            .await
            .unwrap();
    }

    /// The messages of a task's stream; `None` when there is no such stream.
    pub(crate) async fn events(&self, group: &str, task: &TaskId) -> Option<Vec<String>> {
        let (group, stream) = (group.to_owned(), stream(task));
        let query = EventQuery {
            from_head: true,
            ..EventQuery::default()
        };
        let page = self
            .logs()
            .run(move |logs| logs.events(&group, &stream, &query))
            .await;
        match page {
            Ok(page) => Some(page.events.into_iter().map(|e| e.message).collect()),
            Err(telemetry::Error::GroupMissing | telemetry::Error::StreamMissing) => None,
            Err(error) => panic!("{error:?}"),
        }
    }

    pub(crate) async fn row(&self, id: &TaskId) -> Option<TaskRow> {
        let id = id.clone();
        let found = self.store().read(move |tx| tx.task_find(&id));
        found.await.unwrap()
    }

    /// All tasks, and those of them whose interfaces exist, at one moment.
    pub(crate) async fn rows(&self) -> (Vec<TaskRow>, BTreeSet<TaskId>) {
        let read = self.store().read(|tx| -> Result<_, StoreError> {
            Ok((tx.task_rows()?, tx.network_interface_list()?))
        });
        let (rows, interfaces) = read.await.unwrap();
        let with_interface = interfaces
            .iter()
            .filter_map(|interface| interface.task().map(|(task, _)| task.clone()));
        (rows, with_interface.collect())
    }

    /// What an operation does.
    pub(crate) async fn write<F>(&self, body: F)
    where
        F: FnOnce(&mut Tx<'_>) -> Result<(), StoreError> + Send + 'static,
    {
        self.store().write_observed(body).await.unwrap();
    }

    pub(crate) async fn read<T, F>(&self, body: F) -> T
    where
        F: FnOnce(&Tx<'_>) -> Result<T, StoreError> + Send + 'static,
        T: Send + 'static,
    {
        self.store().read(body).await.unwrap()
    }

    pub(crate) fn store(&self) -> &Store {
        &self.control_plane.as_ref().unwrap().store
    }

    pub(crate) fn logs(&self) -> &LogStore {
        &self.control_plane.as_ref().unwrap().logs
    }
}

fn services(store: &Store, scope: &Scope, capacity: Capacity) -> Services {
    let surroundings = Surroundings {
        clock: Clock(now),
        pace: Pace::REAL,
        random: random_bits,
        scope: scope.clone(),
        capacity,
        public_addresses: None,
    };
    Services::new(store.clone(), surroundings)
}

/// Bits that come only once.
pub(crate) fn random_bits() -> u128 {
    static COUNT: AtomicU64 = AtomicU64::new(1);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    u128::from(count).wrapping_mul(0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835)
}

fn stream(task: &TaskId) -> String {
    format!("ecs/{CONTAINER}/{task}")
}
