//! Services to test, and readers that stand for requests.

use std::pin::Pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use aws_api::ecs::{self as api, Ecs};
use launch::Capacity;
use model::UnixMillis;
use model::arn::Scope;
use model::network::Ipv4Cidr;
use model::task::TaskObservation;
use operations::ec2::{Ec2Service, OccupiedRanges, ensure_default_vpc};
use operations::ecs::EcsService;
use smithy::{
    Call, Gate, Operation, ReadError, Schema, Service, ServiceError, ShapeReader, Timestamp,
    WriteShape,
};
use store::{Store, StoreError};

/// 2026-01-01T00:00:00Z.
pub(crate) const NOW: UnixMillis = UnixMillis(1_767_225_600_000);

pub(crate) struct World {
    pub(crate) ecs: EcsService,
    pub(crate) ec2: Ec2Service,
    pub(crate) store: Store,
    pub(crate) call: Call,
    pub(crate) subnets: Vec<String>,
    pub(crate) security_group: String,
    _dir: tempfile::TempDir,
}

/// What the host uses itself, as a test wants it.
#[derive(Debug, Default)]
pub(crate) struct HostRanges(pub(crate) Mutex<Vec<Ipv4Cidr>>);

impl OccupiedRanges for HostRanges {
    fn list(&self) -> Pin<Box<dyn Future<Output = Result<Vec<Ipv4Cidr>, String>> + Send + '_>> {
        let ranges = self.0.lock().unwrap().clone();
        Box::pin(std::future::ready(Ok(ranges)))
    }
}

/// Counts up in the high bits too, so that ids differ whichever bits they use.
pub(crate) fn counting() -> u128 {
    static NEXT: AtomicU64 = AtomicU64::new(1);
    let next = u128::from(NEXT.fetch_add(1, Ordering::Relaxed));
    next | next << 64
}

impl World {
    pub(crate) async fn new() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let store = Store::open(&dir.path().join("state.db")).unwrap();
        let scope = Scope {
            account_id: "000000000000".to_owned(),
            region: "us-east-1".to_owned(),
        };
        let (subnets, groups) = store
            .write(move |tx| {
                ensure_default_vpc(tx, &scope, counting, NOW)?;
                // A second time changes nothing.
                ensure_default_vpc(tx, &scope, counting, NOW)?;
                Ok::<_, StoreError>((tx.subnet_list()?, tx.security_group_list()?))
            })
            .await
            .unwrap();
        let public = Ipv4Cidr::new([198, 18, 0, 0].into(), 29).unwrap();
        Self {
            ecs: EcsService {
                store: store.clone(),
                clock: || NOW,
                random: counting,
                public_addresses: Some(public),
                capacity: Capacity::UNBOUNDED,
            },
            ec2: Ec2Service {
                store: store.clone(),
                clock: || NOW,
                random: counting,
                public_addresses: Some(public),
                ipv6_pool: Some("fd4e:47ab:1200::/48".parse().unwrap()),
                host: Arc::new(HostRanges(Mutex::default())),
            },
            store,
            call: call(),
            subnets: subnets.iter().map(|subnet| subnet.id.to_string()).collect(),
            security_group: groups[0].id.to_string(),
            _dir: dir,
        }
    }

    pub(crate) async fn cluster(&self, name: &str) -> api::Cluster {
        let input = api::CreateClusterInput {
            cluster_name: Some(name.to_owned()),
            ..Default::default()
        };
        let output = self.ecs.create_cluster(&self.call, input).await.unwrap();
        output.cluster.unwrap()
    }

    /// Registers a small Fargate definition with one container, `app`.
    pub(crate) async fn definition(&self, family: &str) -> api::TaskDefinition {
        let output = self
            .ecs
            .register_task_definition(&self.call, definition(family))
            .await
            .unwrap();
        output.task_definition.unwrap()
    }

    pub(crate) fn run_task(&self, family: &str) -> api::RunTaskInput {
        api::RunTaskInput {
            task_definition: Some(family.to_owned()),
            launch_type: Some("FARGATE".to_owned()),
            network_configuration: Some(api::NetworkConfiguration {
                awsvpc_configuration: Some(api::AwsVpcConfiguration {
                    subnets: Some(self.subnets.clone()),
                    ..Default::default()
                }),
            }),
            ..Default::default()
        }
    }

    pub(crate) async fn run(&self, input: api::RunTaskInput) -> api::RunTaskOutput {
        self.ecs.run_task(&self.call, input).await.unwrap()
    }

    /// What an engine would report of a task.
    pub(crate) async fn observe(&self, task_arn: &str, observation: TaskObservation) {
        let id = task_arn.rsplit('/').next().unwrap().to_owned();
        self.store
            .write_observed(move |tx| {
                let id = model::TaskId::parse(&id).unwrap();
                assert!(tx.task_observe(&id, &observation)?);
                Ok::<_, StoreError>(())
            })
            .await
            .unwrap();
    }
}

pub(crate) fn call() -> Call {
    Call {
        account_id: "000000000000".to_owned(),
        region: "us-east-1".to_owned(),
        principal_arn: "arn:aws:iam::000000000000:root".to_owned(),
        principal_id: "000000000000".to_owned(),
        access_key_id: "AKIAEXAMPLE".to_owned(),
        request_id: "00000000-0000-4000-8000-000000000000".to_owned(),
        endpoint: "http://127.0.0.1:4566".to_owned(),
    }
}

pub(crate) fn definition(family: &str) -> api::RegisterTaskDefinitionInput {
    api::RegisterTaskDefinitionInput {
        family: Some(family.to_owned()),
        cpu: Some("256".to_owned()),
        memory: Some("0.5 GB".to_owned()),
        network_mode: Some("awsvpc".to_owned()),
        requires_compatibilities: Some(vec!["FARGATE".to_owned()]),
        container_definitions: Some(vec![container("app")]),
        ..Default::default()
    }
}

pub(crate) fn container(name: &str) -> api::ContainerDefinition {
    api::ContainerDefinition {
        name: Some(name.to_owned()),
        image: Some("busybox:1".to_owned()),
        ..Default::default()
    }
}

pub(crate) fn tag(key: &str, value: &str) -> api::Tag {
    api::Tag {
        key: Some(key.to_owned()),
        value: Some(value.to_owned()),
    }
}

pub(crate) fn texts(list: &[&str]) -> Option<Vec<String>> {
    Some(list.iter().map(|text| (*text).to_owned()).collect())
}

/// The error's shape and text as one.
pub(crate) fn refusal<T: std::fmt::Debug>(result: Result<T, ServiceError>) -> String {
    result.unwrap_err().to_string()
}

/// Lets everything through.
pub(crate) struct OpenGate;

impl Gate for OpenGate {
    fn admit(
        &self,
        _: &Call,
        _: &'static Service,
        _: &'static Operation,
        _: &dyn WriteShape,
    ) -> Result<(), ServiceError> {
        Ok(())
    }
}

/// A request without any member.
pub(crate) struct Empty;

impl ShapeReader for Empty {
    fn read_structure(
        &mut self,
        _: &'static Schema,
        _: &mut dyn FnMut(usize, &mut dyn ShapeReader) -> Result<(), ReadError>,
    ) -> Result<(), ReadError> {
        Ok(())
    }

    fn read_list(
        &mut self,
        _: &'static Schema,
        _: &mut dyn FnMut(&mut dyn ShapeReader) -> Result<(), ReadError>,
    ) -> Result<(), ReadError> {
        Ok(())
    }

    fn read_map(
        &mut self,
        _: &'static Schema,
        _: &mut dyn FnMut(String, &mut dyn ShapeReader) -> Result<(), ReadError>,
    ) -> Result<(), ReadError> {
        Ok(())
    }

    fn read_boolean(&mut self) -> Result<bool, ReadError> {
        Ok(false)
    }

    fn read_integer(&mut self) -> Result<i32, ReadError> {
        Ok(0)
    }

    fn read_long(&mut self) -> Result<i64, ReadError> {
        Ok(0)
    }

    fn read_float(&mut self) -> Result<f32, ReadError> {
        Ok(0.0)
    }

    fn read_double(&mut self) -> Result<f64, ReadError> {
        Ok(0.0)
    }

    fn read_string(&mut self) -> Result<String, ReadError> {
        Ok(String::new())
    }

    fn read_blob(&mut self) -> Result<Vec<u8>, ReadError> {
        Ok(Vec::new())
    }

    fn read_timestamp(&mut self) -> Result<Timestamp, ReadError> {
        Ok(Timestamp::default())
    }

    fn read_document(&mut self) -> Result<String, ReadError> {
        Ok("null".to_owned())
    }
}
