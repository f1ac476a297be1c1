//! The list of what is implemented is true, in both directions.

use aws_api::acm::AcmEndpoint;
use aws_api::ec2::Ec2Endpoint;
use aws_api::ecr::EcrEndpoint;
use aws_api::ecs::EcsEndpoint;
use aws_api::logs::LogsEndpoint;
use aws_api::ssm::SsmEndpoint;
use aws_api::sts::StsEndpoint;
use operations::logs::LogsService;
use operations::ssm::SsmService;
use operations::sts::StsService;
use smithy::{Endpoint, ServiceError, StartError};

use crate::support::{Empty, NOW, OpenGate, World};

#[tokio::test]
async fn operations_are_implemented_exactly_as_listed() {
    let world = World::new().await;
    let logs_dir = tempfile::tempdir().unwrap();
    let logs = telemetry::LogStore::open(logs_dir.path()).unwrap();
    let mut endpoints = aws_api::unimplemented();
    let registry = crate::ecr::Registries::new(&world);
    let ssm = SsmService {
        store: world.ecs.store.clone(),
        clock: world.ecs.clock,
        random: world.ecs.random,
    };
    let built: [Box<dyn Endpoint>; 7] = [
        Box::new(AcmEndpoint(crate::acm::service(&world))),
        Box::new(EcsEndpoint(world.ecs.clone())),
        Box::new(Ec2Endpoint(world.ec2.clone())),
        Box::new(EcrEndpoint(registry.ecr.clone())),
        Box::new(SsmEndpoint(ssm)),
        Box::new(StsEndpoint(StsService)),
        Box::new(LogsEndpoint(LogsService::new(logs, || NOW))),
    ];
    for endpoint in built {
        endpoints.retain(|other| other.service().id != endpoint.service().id);
        endpoints.push(endpoint);
    }
    for endpoint in &endpoints {
        let service = endpoint.service();
        let (_, listed) = aws_api::IMPLEMENTED
            .iter()
            .find(|(id, _)| *id == service.id)
            .unwrap();
        for operation in service.operations {
            let result = endpoint.start(&world.call, operation, &mut Empty, &OpenGate);
            let error = match result {
                Ok(running) => running.await.err(),
                Err(StartError::Refused(error)) => Some(error),
                Err(StartError::Read(error)) => panic!("{error}"),
            };
            let is_built = !error.as_ref().is_some_and(is_not_implemented);
            let name = format!("{}:{}", service.id, operation.name);
            assert_eq!(is_built, listed.contains(&operation.name), "{name}");
            let status = error.map_or(200, |error| error.status);
            assert!(status < 500, "{name} answers {status} to an empty request");
        }
    }
}

fn is_not_implemented(error: &ServiceError) -> bool {
    error.shape == "NotImplementedException"
}
