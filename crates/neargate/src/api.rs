//! The AWS APIs that this instance answers, and whom it answers.

use std::net::Ipv4Addr;
use std::pin::Pin;
use std::sync::Arc;

use aws_api::acm::AcmEndpoint;
use aws_api::ec2::Ec2Endpoint;
use aws_api::ecr::EcrEndpoint;
use aws_api::ecs::EcsEndpoint;
use aws_api::elbv2::Elbv2Endpoint;
use aws_api::logs::LogsEndpoint;
use aws_api::ssm::SsmEndpoint;
use aws_api::sts::StsEndpoint;
use engine::Engine;
use launch::Capacity;
use model::arn::Scope;
use model::network::Ipv4Cidr;
use operations::acm::AcmService;
use operations::ec2::{Ec2Service, OccupiedRanges};
use operations::ecr::EcrService;
use operations::ecs::EcsService;
use operations::elbv2::Elbv2Service;
use operations::logs::LogsService;
use operations::ssm::SsmService;
use operations::sts::StsService;
use operations::{system_clock, system_random};
use protocols::{Authorizer, Config, Dispatcher, KeyLookup, KeyProblem, Principal};
use smithy::{Call, Endpoint, Operation, Service, ServiceError, Timestamp, WriteShape};
use store::Store;
use telemetry::LogStore;

use crate::clock::now;
use crate::keys::RootKeys;

/// The dispatcher over every service of the models; those that nobody built answer so.
pub(crate) fn dispatcher(
    scope: &Scope,
    keys: RootKeys,
    logs: &LogStore,
    registry: &registry::http::Api,
    ec2: Ec2Service,
    acm: AcmService,
    capacity: Capacity,
) -> Dispatcher {
    let config = Config::new(scope.account_id.clone(), scope.region.clone(), || {
        Timestamp::from_millis(now().0)
    });
    let keys = Keys {
        keys,
        scope: scope.clone(),
    };
    let endpoints = endpoints(logs, registry, ec2, acm, capacity);
    Dispatcher::new(config, endpoints, Arc::new(keys), Arc::new(RootOnly))
}

/// The upper half of the instance's /22 of public addresses; its lower half serves links.
pub(crate) fn public_pool(first: Ipv4Addr) -> Option<Ipv4Cidr> {
    Ipv4Cidr::new(Ipv4Addr::from_bits(first.to_bits() | 0x200), 23)
}

/// The operations of ECS.
pub(crate) fn ecs_service(
    store: &Store,
    public_addresses: Option<Ipv4Cidr>,
    capacity: Capacity,
) -> EcsService {
    EcsService {
        store: store.clone(),
        clock: system_clock,
        random: system_random,
        public_addresses,
        capacity,
    }
}

fn endpoints(
    logs: &LogStore,
    registry: &registry::http::Api,
    ec2: Ec2Service,
    acm: AcmService,
    capacity: Capacity,
) -> Vec<Arc<dyn Endpoint>> {
    let store = &ec2.store;
    let ecs = ecs_service(store, ec2.public_addresses, capacity);
    let built: Vec<Arc<dyn Endpoint>> = vec![
        Arc::new(EcsEndpoint(ecs)),
        Arc::new(LogsEndpoint(LogsService::new(logs.clone(), system_clock))),
        Arc::new(SsmEndpoint(SsmService {
            store: store.clone(),
            clock: system_clock,
            random: system_random,
        })),
        Arc::new(StsEndpoint(StsService)),
        Arc::new(EcrEndpoint(EcrService {
            store: store.clone(),
            registry: registry.registry.clone(),
            tokens: registry.tokens.clone(),
            clock: system_clock,
        })),
        Arc::new(Elbv2Endpoint(Elbv2Service {
            store: store.clone(),
            clock: system_clock,
            random: system_random,
            public_addresses: ec2.public_addresses,
        })),
        Arc::new(AcmEndpoint(acm)),
        Arc::new(Ec2Endpoint(ec2.clone())),
    ];
    let known = |endpoint: &dyn Endpoint| {
        built
            .iter()
            .any(|other| std::ptr::eq(other.service(), endpoint.service()))
    };
    let others: Vec<Arc<dyn Endpoint>> = aws_api::unimplemented()
        .into_iter()
        .filter(|endpoint| !known(endpoint.as_ref()))
        .map(Arc::from)
        .collect();
    [built, others].concat()
}

/// What the engine's host uses itself.
pub(crate) struct HostRanges(pub(crate) Arc<dyn Engine>);

impl OccupiedRanges for HostRanges {
    fn list(&self) -> Pin<Box<dyn Future<Output = Result<Vec<Ipv4Cidr>, String>> + Send + '_>> {
        let ranges = self.0.occupied_ranges();
        Box::pin(async move { ranges.await.map_err(|error| error.to_string()) })
    }
}

/// The keys that sign requests: the account root's, so far.
struct Keys {
    keys: RootKeys,
    scope: Scope,
}

impl KeyLookup for Keys {
    fn secret(
        &self,
        access_key_id: &str,
        session_token: Option<&str>,
    ) -> Result<Principal, KeyProblem> {
        if access_key_id != self.keys.access_key_id {
            return Err(KeyProblem::Unknown);
        }
        if session_token.is_some() {
            return Err(KeyProblem::InvalidToken);
        }
        Ok(Principal {
            secret: self.keys.secret_access_key.clone(),
            principal_arn: self.scope.root(),
            principal_id: self.scope.account_id.clone(),
            account_id: self.scope.account_id.clone(),
        })
    }
}

/// The account root may do everything; there is nobody else yet.
struct RootOnly;

impl Authorizer for RootOnly {
    fn authorize(
        &self,
        call: &Call,
        service: &'static Service,
        operation: &'static Operation,
        _: &dyn WriteShape,
    ) -> Result<(), ServiceError> {
        if operation.unsigned || call.principal_arn.ends_with(":root") {
            return Ok(());
        }
        let (principal, action) = (
            &call.principal_arn,
            format!("{}:{}", service.id, operation.name),
        );
        Err(ServiceError::sender(
            "AccessDeniedException",
            format!("User: {principal} is not authorized to perform: {action}"),
        ))
    }
}
