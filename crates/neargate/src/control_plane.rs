//! The control plane: opens what it is made of, wires it, runs it, and takes it down.
//!
//! Order of a start: the listening socket (so that a taken port is said first), the store, the log
//! store, the engine (which adopts what runs), the loops, and only then the API.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use agent::{AgentConfig, LocalEngine};
use engine::Engine;
use launch::Capacity;
use model::arn::Scope;
use model::network::Ipv4Cidr;
use model::task::{StopCode, StopRequest};
use model::{Pace, UnixMillis};
use operations::acm::AcmService;
use operations::ec2::{Ec2Service, ensure_default_vpc, renumber_addresses};
use operations::{system_clock, system_random};
use reconcilers::{
    BalancerReports, Balancers, Boot, Certificates, Clock, Driver, EcrLifecycle, Expiry, FlowLogs,
    LogShipping, Networks, Services, Surroundings, TaskObserve, Tasks,
};
use registry::Collector;
use registry::http::Api;
use store::{Seal, Store, StoreError};
use telemetry::LogStore;
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::watch;

use crate::CommandError;
use crate::api;
use crate::capacity;
use crate::certificates;
use crate::cli::{Overcommit, Up};
use crate::clock::now;
use crate::collisions;
use crate::commands::status::store_error;
use crate::exec::Sessions;
use crate::hosts::listener::NamesListener;
use crate::instance::{self, Endpoint, Instance};
use crate::keys::RootKeys;
use crate::registry_wiring::{self, EngineImages, local_images, own_endpoint};
use crate::say::say;
use crate::serve::{Served, serve};
use crate::task_calls;

/// How long all tasks together may take to stop: ECS's longest stop timeout and some.
const TEAR_DOWN_TIMEOUT: Duration = Duration::from_secs(150);

/// What runs as long as the control plane does.
struct ControlPlane {
    store: Store,
    logs: LogStore,
    seal: Arc<Seal>,
    engine: Arc<LocalEngine>,
    driver: Driver,
    /// What all tasks together may have of this host.
    capacity: Capacity,
}

/// What a person may wish of the engine.
struct Wishes {
    mirrors: Vec<(String, String)>,
    registry_auth: Option<PathBuf>,
    public_address: Ipv4Addr,
    access_logs: Option<PathBuf>,
    pace: Pace,
    overcommit: Overcommit,
}

impl Wishes {
    fn of(arguments: &Up) -> Result<Self, CommandError> {
        Ok(Self {
            mirrors: arguments.registry_mirror.clone(),
            registry_auth: arguments.registry_auth.clone(),
            public_address: arguments.public_address,
            pace: Pace::new(arguments.time_scale),
            overcommit: arguments.overcommit,
            access_logs: access_logs(arguments.access_logs.as_deref())?,
        })
    }
}

/// Runs until SIGTERM or SIGINT.
pub(crate) fn run(instance: Instance, arguments: Up) -> Result<(), CommandError> {
    let run_dir = instance.run_dir.clone();
    let ended = runtime()?.block_on(serve_until_signal(instance, arguments));
    if ended.is_err() {
        // Whoever could not start leaves nothing; a directory with something in it stays.
        let _left = fs_err::remove_dir(run_dir);
    }
    ended
}

async fn serve_until_signal(instance: Instance, arguments: Up) -> Result<(), CommandError> {
    let listener = bind(arguments.listen).await?;
    let scope = Scope {
        account_id: arguments.account_id.clone(),
        region: arguments.region.clone(),
    };
    let keys = RootKeys::load_or_make(&instance.data_dir)?;
    let address = listener.local_addr().unwrap_or(arguments.listen);
    let wishes = Wishes::of(&arguments)?;
    let mut plane = ControlPlane::start(&instance, &scope, address, wishes).await?;
    plane.start_balancers(&scope, Pace::new(arguments.time_scale));
    plane.tell_collisions().await;
    let registry = plane.start_registry(&instance, &scope, address, &arguments)?;
    let public = plane.engine.public_range().await.and_then(api::public_pool);
    plane.renumber_addresses(&instance, public).await?;
    let local = Arc::clone(&plane.engine);
    let engine = Arc::clone(&plane.engine) as Arc<dyn Engine>;
    let ec2 = Ec2Service {
        store: plane.store.clone(),
        clock: system_clock,
        random: system_random,
        public_addresses: public,
        ipv6_pool: agent::ipv6_range(&instance.identity.id),
        host: Arc::new(api::HostRanges(Arc::clone(&engine))),
    };
    let acm = plane.start_certificates(&instance)?;
    let dispatcher = api::dispatcher(
        &scope,
        keys,
        &plane.logs,
        &registry,
        ec2,
        acm,
        plane.capacity,
    );
    let sessions = Sessions::new(plane.store.clone(), engine, arguments.exec_grace());
    sessions.start(&instance.run_dir);
    let stop = watch::Sender::new(false);
    let services = plane.services(&scope, public, Pace::new(arguments.time_scale));
    let services = tokio::spawn(services.run(stop.subscribe()));
    let url = format!("http://{address}");
    let served = Served {
        dispatcher,
        registry,
        sessions,
        engine: local,
    };
    let served = Arc::new(served);
    let names = NamesListener::new(&instance).run(Arc::clone(&served), stop.subscribe());
    let names = tokio::spawn(names);
    let server = tokio::spawn(serve(listener, served, stop.subscribe()));
    instance.publish_endpoint(&Endpoint {
        url: url.clone(),
        account_id: scope.account_id.clone(),
        region: scope.region.clone(),
        pid: std::process::id(),
    })?;
    announce(&url);
    wait_for_signal().await?;
    tracing::info!("stopping");
    stop.send_replace(true);
    // Services end first: they would replace what is taken down.
    let _ = tokio::join!(server, names, services);
    if arguments.ephemeral {
        plane.tear_down(&instance).await?;
    } else {
        plane.stop().await;
    }
    Ok(())
}

/// Stops every task of an instance whose control plane is not running and removes what Neargate
/// added to the host; answers how many tasks were stopped.
pub(crate) fn tear_down(instance: Instance) -> Result<usize, CommandError> {
    let endpoint = match instance::endpoint(&instance.data_dir) {
        Ok(endpoint) => endpoint,
        Err(error) => {
            // It never started, and opening it has made an empty directory.
            let _left = fs_err::remove_dir(&instance.run_dir);
            return Err(error);
        }
    };
    let scope = Scope {
        account_id: endpoint.account_id,
        region: endpoint.region,
    };
    let nowhere = SocketAddr::from(([127, 0, 0, 1], 0));
    runtime()?.block_on(async move {
        let wishes = Wishes {
            mirrors: Vec::new(),
            registry_auth: None,
            public_address: Ipv4Addr::LOCALHOST,
            pace: Pace::REAL,
            // Nobody starts tasks meanwhile.
            overcommit: Overcommit {
                cpu_overcommit: 1,
                memory_overcommit: 1,
            },
            access_logs: None,
        };
        let plane = ControlPlane::start(&instance, &scope, nowhere, wishes).await?;
        plane.tear_down(&instance).await
    })
}

impl ControlPlane {
    /// Keeps elastic addresses in the range that the instance has now.
    async fn renumber_addresses(
        &self,
        instance: &Instance,
        range: Option<Ipv4Cidr>,
    ) -> Result<(), CommandError> {
        let Some(range) = range else {
            return Ok(());
        };
        let renumbered = self
            .store
            .write(move |tx| renumber_addresses(tx, range, system_random))
            .await
            .map_err(|error| store_error(&instance.state_path(), &error))?;
        for (old, new) in renumbered {
            tracing::warn!(%old, %new, "an elastic address changes: the public range is another");
        }
        Ok(())
    }

    async fn start(
        instance: &Instance,
        scope: &Scope,
        address: SocketAddr,
        wishes: Wishes,
    ) -> Result<Self, CommandError> {
        let path = instance.state_path();
        let store = Store::open(&path).map_err(|error| store_error(&path, &error))?;
        let owner = scope.clone();
        store
            .write(move |tx| ensure_default_vpc(tx, &owner, system_random, now()))
            .await
            .map_err(|error| store_error(&path, &error))?;
        let logs = LogStore::open(instance.data_dir.join("logs"))
            .map_err(|error| CommandError::caused_by("cannot open the log store", &error))?
            .in_region(&scope.region);
        let engine = LocalEngine::open(AgentConfig {
            program: std::env::current_exe()
                .map_err(|error| CommandError::caused_by("cannot find this program", &error))?,
            instance_id: instance.identity.id.clone(),
            run_dir: instance.run_dir.clone(),
            data_dir: instance.data_dir.clone(),
            region: scope.region.clone(),
            mirrors: wishes.mirrors,
            registry_auth: wishes.registry_auth,
            public_address: wishes.public_address,
            pace: wishes.pace,
            access_logs: wishes.access_logs,
            local_registry: Some(Arc::new(local_images(&store, scope, address))),
            rewrite: Some(Arc::new(own_endpoint(instance, scope, address)?)),
            now,
        })
        .await
        .map_err(|error| CommandError::caused_by("cannot start the task engine", &error))?;
        let boot = instance.boot(now())?;
        let mut plane = Self {
            driver: Driver::new(store.subscribe()),
            store,
            logs,
            seal: certificates::seal(&instance.data_dir)?,
            engine,
            capacity: capacity::of_host(wishes.overcommit)?,
        };
        plane.start_loops(scope, boot);
        Ok(plane)
    }

    /// The loop of services, which runs only while there is an API: whoever takes everything down does not
    /// want it back.
    fn services(&self, scope: &Scope, public: Option<Ipv4Cidr>, pace: Pace) -> Services {
        Services::new(
            self.store.clone(),
            Surroundings {
                clock: Clock(now),
                pace,
                random: system_random,
                scope: scope.clone(),
                capacity: self.capacity,
                public_addresses: public,
            },
        )
    }

    /// The loops of load balancers, which run only while there is an API: whoever takes everything down
    /// starts no other processes for them.
    fn start_balancers(&mut self, scope: &Scope, pace: Pace) {
        let store = &self.store;
        let engine: Arc<dyn Engine> = Arc::clone(&self.engine) as Arc<dyn Engine>;
        let balancers = Balancers::new(
            store.clone(),
            Arc::clone(&engine),
            Clock(now),
            pace,
            scope.clone(),
            Arc::clone(&self.seal),
        );
        self.driver.start_own(|stop| balancers.run(stop));
        if let Some(reports) = engine.balancer_reports() {
            let stored = BalancerReports {
                store: store.clone(),
            };
            self.driver.start_own(|stop| stored.run(reports, stop));
        }
    }

    fn start_loops(&mut self, scope: &Scope, boot: UnixMillis) {
        let (store, logs) = (&self.store, &self.logs);
        let engine: Arc<dyn Engine> = Arc::clone(&self.engine) as Arc<dyn Engine>;
        let clock = Clock(now);
        if let Some(reports) = engine.reports() {
            let observe = TaskObserve {
                store: store.clone(),
                engine: Arc::clone(&engine),
            };
            self.driver.start_own(|stop| observe.run(reports, stop));
        }
        if let Some(calls) = engine.calls() {
            let service = api::ecs_service(store, None, self.capacity);
            let scope = scope.clone();
            self.driver
                .start_own(|stop| task_calls::run(calls, service, scope, stop));
        }
        let shipping = LogShipping::new(logs.clone(), Arc::clone(&engine), clock);
        self.driver.start_own(|stop| shipping.run(stop));
        let flow_logs = FlowLogs::new(
            store.clone(),
            logs.clone(),
            Arc::clone(&engine),
            clock,
            scope.clone(),
        );
        self.driver.start_own(|stop| flow_logs.run(stop));
        let networks = Networks::new(store.clone(), Arc::clone(&engine), clock, &scope.region);
        self.driver.start_own(|stop| networks.run(stop));
        self.driver.start(Tasks::new(
            store.clone(),
            engine,
            logs.clone(),
            clock,
            Boot { at: boot },
            scope.clone(),
        ));
        self.driver
            .start(Expiry::new(store.clone(), logs.clone(), clock));
        self.driver.start(EcrLifecycle {
            store: store.clone(),
            clock,
        });
    }

    /// The registry's API, and what gives its space back.
    fn start_registry(
        &mut self,
        instance: &Instance,
        scope: &Scope,
        address: SocketAddr,
        arguments: &Up,
    ) -> Result<Api, CommandError> {
        let (store, engine) = (&self.store, &self.engine);
        let size_max = arguments.registry_size_max;
        let api = registry_wiring::api(instance, store, engine, scope, address, size_max)?;
        let collector = Collector {
            registry: api.registry.clone(),
            in_use: Arc::new(EngineImages(Arc::clone(engine))),
            cache: arguments.image_cache(),
        };
        self.driver.start_own(|stop| collector.run(stop));
        Ok(api)
    }

    /// The operations on certificates, and what renews those that the instance issued.
    fn start_certificates(&mut self, instance: &Instance) -> Result<AcmService, CommandError> {
        let (store, seal) = (&self.store, &self.seal);
        let acm = certificates::service(&instance.data_dir, &instance.identity, store, seal)?;
        let renewal = Arc::new(certificates::Renewal(acm.clone()));
        self.driver
            .start(Certificates::new(store.clone(), Clock(now), renewal));
        Ok(acm)
    }

    /// Warns of VPCs with addresses that the host uses itself.
    async fn tell_collisions(&self) {
        let occupied = self.engine.occupied_ranges().await;
        let vpcs = self.store.read(|tx| tx.vpc_list()).await;
        match (occupied, vpcs) {
            (Ok(occupied), Ok(vpcs)) => {
                for sentence in collisions::sentences(&vpcs, &occupied) {
                    tracing::warn!("{sentence}");
                }
            }
            (Err(error), _) => tracing::warn!(%error, "the host's networks are not known"),
            (_, Err(error)) => tracing::warn!(%error, "the VPCs are not known"),
        }
    }

    /// Leaves tasks running.
    async fn stop(self) {
        self.driver.stop().await;
        self.engine.release().await;
    }

    async fn tear_down(self, instance: &Instance) -> Result<usize, CommandError> {
        let path = instance.state_path();
        let store_failed = |error: StoreError| store_error(&path, &error);
        let stopped = self.request_stops().await.map_err(store_failed)?;
        let deadline = tokio::time::Instant::now() + TEAR_DOWN_TIMEOUT;
        loop {
            let unfinished = self
                .store
                .read(|tx| -> Result<_, StoreError> { Ok(tx.task_unfinished()?.len()) })
                .await
                .map_err(store_failed)?;
            if unfinished == 0 && self.engine.is_idle() {
                break;
            }
            if tokio::time::Instant::now() > deadline {
                return Err(CommandError::new(format!("{unfinished} tasks do not stop"))
                    .hint("run `neargate down --tasks` again and look at `neargate status`"));
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        self.driver.stop().await;
        self.engine.close().await.map_err(|error| {
            CommandError::caused_by("cannot remove everything from the host", &error)
        })?;
        instance.remove_run_dir()?;
        Ok(stopped)
    }

    async fn request_stops(&self) -> Result<usize, StoreError> {
        self.store
            .write(|tx| {
                let keys = tx.task_unfinished()?;
                for key in &keys {
                    let Some(mut row) = tx.task_find(&key.id)? else {
                        continue;
                    };
                    row.task.stop.get_or_insert_with(|| StopRequest {
                        code: StopCode::TerminationNotice,
                        reason: "Neargate was shut down with its tasks.".to_owned(),
                        at: now(),
                    });
                    tx.task_update(&row.task)?;
                }
                Ok(keys.len())
            })
            .await
    }
}

/// The directory of access logs, made if need be; balancers are somewhere else and need it in full.
fn access_logs(directory: Option<&Path>) -> Result<Option<PathBuf>, CommandError> {
    let Some(directory) = directory else {
        return Ok(None);
    };
    let made = fs_err::create_dir_all(directory).and_then(|()| fs_err::canonicalize(directory));
    made.map(Some)
        .map_err(|error| CommandError::caused_by("cannot keep access logs", &error))
}

fn runtime() -> Result<tokio::runtime::Runtime, CommandError> {
    tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .worker_threads(std::thread::available_parallelism().map_or(2, |n| n.get().clamp(2, 8)))
        .max_blocking_threads(32)
        .thread_name("neargate")
        .build()
        .map_err(|error| CommandError::caused_by("cannot start", &error))
}

async fn bind(address: SocketAddr) -> Result<TcpListener, CommandError> {
    TcpListener::bind(address).await.map_err(|error| {
        let failed = CommandError::caused_by(format!("cannot listen on {address}"), &error);
        match error.kind() {
            std::io::ErrorKind::AddrInUse => failed
                .hint("another program has that port; choose one with --listen 127.0.0.1:PORT"),
            _ => failed.hint("choose an address of this host with --listen ADDRESS:PORT"),
        }
    })
}

fn announce(url: &str) {
    say!("neargate is ready on {url}");
}

async fn wait_for_signal() -> Result<(), CommandError> {
    let cannot = |error: std::io::Error| CommandError::caused_by("cannot wait for signals", &error);
    let mut terminate = signal(SignalKind::terminate()).map_err(cannot)?;
    let mut interrupt = signal(SignalKind::interrupt()).map_err(cannot)?;
    tokio::select! {
        _ = terminate.recv() => {}
        _ = interrupt.recv() => {}
    }
    Ok(())
}
