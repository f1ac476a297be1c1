//! Service deployments and service revisions, as AWS answers them.

use aws_api::ecs as api;
use model::arn::Scope;
use model::service::{RevisionImage, RevisionSummary, ServiceDeployment, ServiceRevision};
use rules::fargate::PLATFORM_VERSION;

use super::service::{configuration, launch, load_balancer, network};
use crate::context::{integer, timestamp};

/// One of `ListServiceDeployments`.
pub(in crate::ecs) fn brief(
    record: &ServiceDeployment,
    scope: &Scope,
) -> api::ServiceDeploymentBrief {
    let (cluster, service) = (&record.cluster, &record.service);
    api::ServiceDeploymentBrief {
        service_deployment_arn: Some(scope.service_deployment(cluster, service, &record.id)),
        service_arn: Some(scope.service(cluster, service)),
        cluster_arn: Some(scope.cluster(cluster)),
        started_at: record.started_at.map(timestamp),
        created_at: Some(timestamp(record.created_at)),
        finished_at: record.finished_at.map(timestamp),
        target_service_revision_arn: Some(scope.service_revision(
            cluster,
            service,
            record.target.revision,
        )),
        status: Some(record.status.as_str().to_owned()),
        status_reason: record.status_reason.clone(),
    }
}

/// The whole record.
pub(in crate::ecs) fn deployment(
    record: &ServiceDeployment,
    scope: &Scope,
) -> api::ServiceDeployment {
    let (cluster, service) = (&record.cluster, &record.service);
    let summary = |one: &RevisionSummary| summary(one, cluster, service, scope);
    let rollback = record.rollback.as_ref().map(|rollback| api::Rollback {
        reason: Some(rollback.reason.clone()),
        started_at: Some(timestamp(rollback.started_at)),
        service_revision_arn: Some(scope.service_revision(cluster, service, rollback.revision)),
    });
    let alarms = record.configuration.alarms.as_ref();
    let alarms = alarms.map(|alarms| api::ServiceDeploymentAlarms {
        status: Some(record.alarms.as_str().to_owned()),
        alarm_names: Some(alarms.names.clone()),
        triggered_alarm_names: Some(record.triggered_alarms.clone()),
    });
    api::ServiceDeployment {
        service_deployment_arn: Some(scope.service_deployment(cluster, service, &record.id)),
        service_arn: Some(scope.service(cluster, service)),
        cluster_arn: Some(scope.cluster(cluster)),
        created_at: Some(timestamp(record.created_at)),
        started_at: record.started_at.map(timestamp),
        finished_at: record.finished_at.map(timestamp),
        stopped_at: record.stopped_at.map(timestamp),
        updated_at: Some(timestamp(record.updated_at)),
        source_service_revisions: Some(record.sources.iter().map(summary).collect()),
        target_service_revision: Some(summary(&record.target)),
        status: Some(record.status.as_str().to_owned()),
        status_reason: record.status_reason.clone(),
        lifecycle_stage: (!record.status.is_final()).then(|| record.stage.as_str().to_owned()),
        deployment_configuration: Some(configuration(&record.configuration)),
        rollback,
        deployment_circuit_breaker: Some(api::ServiceDeploymentCircuitBreaker {
            status: Some(record.breaker.as_str().to_owned()),
            failure_count: Some(integer(record.breaker_failures)),
            threshold: Some(integer(record.breaker_threshold)),
        }),
        alarms,
        ..api::ServiceDeployment::default()
    }
}

fn summary(
    one: &RevisionSummary,
    cluster: &str,
    service: &str,
    scope: &Scope,
) -> api::ServiceRevisionSummary {
    api::ServiceRevisionSummary {
        arn: Some(scope.service_revision(cluster, service, one.revision)),
        requested_task_count: Some(integer(one.requested)),
        running_task_count: Some(integer(one.running)),
        pending_task_count: Some(integer(one.pending)),
        ..api::ServiceRevisionSummary::default()
    }
}

/// A revision: what its tasks are, with the digests of their images as far as they are known.
pub(in crate::ecs) fn revision(revision: &ServiceRevision, scope: &Scope) -> api::ServiceRevision {
    let (cluster, service, spec) = (&revision.cluster, &revision.service, &revision.spec);
    let (launch_type, strategy) = launch(&spec.launch);
    // What a name stands for when the revision is made is what its tasks run on.
    let platform_version = match spec.platform_version.as_str() {
        "LATEST" => PLATFORM_VERSION,
        other => other,
    };
    let resolved = spec
        .load_balancers
        .iter()
        .map(|one| api::ServiceRevisionLoadBalancer {
            target_group_arn: Some(one.target_group_arn.clone()),
            production_listener_rule: None,
        });
    api::ServiceRevision {
        service_revision_arn: Some(scope.service_revision(cluster, service, revision.id)),
        service_arn: Some(scope.service(cluster, service)),
        cluster_arn: Some(scope.cluster(cluster)),
        task_definition: Some(spec.task_definition_arn.clone()),
        capacity_provider_strategy: strategy,
        launch_type,
        platform_version: Some(platform_version.to_owned()),
        platform_family: Some("Linux".to_owned()),
        load_balancers: Some(spec.load_balancers.iter().map(load_balancer).collect()),
        network_configuration: Some(network(&spec.network)),
        container_images: Some(revision.images.iter().map(image).collect()),
        guard_duty_enabled: Some(false),
        created_at: Some(timestamp(revision.created_at)),
        resolved_configuration: Some(api::ResolvedConfiguration {
            load_balancers: Some(resolved.collect()),
            vpc_lattice_configurations: None,
        }),
        ..api::ServiceRevision::default()
    }
}

fn image(image: &RevisionImage) -> api::ContainerImage {
    api::ContainerImage {
        container_name: Some(image.container.clone()),
        image_digest: image.digest.clone(),
        image: Some(image.image.clone()),
    }
}
