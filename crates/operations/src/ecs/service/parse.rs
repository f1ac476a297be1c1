//! Members that `CreateService` and `UpdateService` share, between the shapes and the model.

use aws_api::ecs as api;
use model::service::{
    BreakerThreshold, CircuitBreaker, DeploymentAlarms, DeploymentConfiguration,
    DeploymentStrategy, PropagateTags,
};
use rules::fargate;
use smithy::ServiceError;

use crate::ecs::errors::{invalid_parameter, unsupported_parameter};

const TARGET_GROUPS_MAX: usize = 5;
const NAME_LENGTH_MAX: usize = 255;
const DESIRED_COUNT_MAX: i32 = 5000;
const PERCENT_MAX: i32 = 100_000;
const BAKE_MINUTES_MAX: i32 = 1440;

/// The members that are refused as long as they have no effect, of either operation.
#[derive(Debug, Default)]
pub(in crate::ecs) struct Given<'a> {
    pub(in crate::ecs) placement_constraints: Option<&'a Vec<api::PlacementConstraint>>,
    pub(in crate::ecs) placement_strategy: Option<&'a Vec<api::PlacementStrategy>>,
    pub(in crate::ecs) service_registries: Option<&'a Vec<api::ServiceRegistry>>,
    pub(in crate::ecs) service_connect: Option<&'a api::ServiceConnectConfiguration>,
    pub(in crate::ecs) volumes: Option<&'a Vec<api::ServiceVolumeConfiguration>>,
    pub(in crate::ecs) lattice: Option<&'a Vec<api::VpcLatticeConfiguration>>,
    pub(in crate::ecs) gateways: Option<&'a Vec<api::GatewayConnector>>,
    pub(in crate::ecs) monitoring: Option<&'a api::MonitoringConfiguration>,
    pub(in crate::ecs) controller: Option<&'a api::DeploymentController>,
}

/// Empty lists, and what is switched off, count as absent: clients send them.
pub(in crate::ecs) fn refuse(given: &Given<'_>) -> Result<(), ServiceError> {
    fn has<T>(list: Option<&Vec<T>>) -> bool {
        list.is_some_and(|list| !list.is_empty())
    }
    if has(given.placement_constraints) {
        return Err(invalid_parameter(
            "Placement constraints are not supported with FARGATE launch type.",
        ));
    }
    if has(given.placement_strategy) {
        return Err(invalid_parameter(
            "Placement strategies are not supported with FARGATE launch type.",
        ));
    }
    let connect = given.service_connect.and_then(|connect| connect.enabled);
    let monitoring = given
        .monitoring
        .and_then(|it| it.metric_configurations.as_ref());
    for (is_given, member) in [
        (has(given.service_registries), "serviceRegistries"),
        (connect == Some(true), "serviceConnectConfiguration"),
        (has(given.volumes), "volumeConfigurations"),
        (has(given.lattice), "vpcLatticeConfigurations"),
        (has(given.gateways), "gatewayConnectors"),
        (has(monitoring), "monitoring"),
    ] {
        if is_given {
            return Err(unsupported_parameter(member));
        }
    }
    let controller = given.controller.and_then(|one| one.r#type.as_deref());
    match controller {
        None | Some("" | "ECS") => Ok(()),
        Some(other @ ("CODE_DEPLOY" | "EXTERNAL")) => Err(unsupported_parameter(&format!(
            "the deployment controller {other}"
        ))),
        Some(other) => Err(invalid_parameter(format!(
            "Invalid deployment controller type '{other}'."
        ))),
    }
}

pub(in crate::ecs) fn name(given: Option<String>) -> Result<String, ServiceError> {
    let name = given.unwrap_or_default();
    let is_one = (1..=NAME_LENGTH_MAX).contains(&name.len())
        && name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte));
    if is_one {
        Ok(name)
    } else if name.is_empty() {
        Err(invalid_parameter("Service name cannot be empty."))
    } else {
        Err(invalid_parameter("Invalid service name."))
    }
}

pub(in crate::ecs) fn desired_count(given: i32) -> Result<u32, ServiceError> {
    let count = u32::try_from(given).ok();
    count.filter(|_| given <= DESIRED_COUNT_MAX).ok_or_else(|| {
        invalid_parameter(format!(
            "desiredCount must be between 0 and {DESIRED_COUNT_MAX}."
        ))
    })
}

pub(in crate::ecs) fn platform(given: Option<&str>) -> Result<Option<String>, ServiceError> {
    let given = given.filter(|text| !text.is_empty());
    match fargate::platform_version(given) {
        Some(_) => Ok(given.map(str::to_owned)),
        None => Err(api::errors::PLATFORM_UNKNOWN_EXCEPTION
            .error("The specified platform version does not exist.")),
    }
}

/// Target group ARN, container and port of each.
pub(in crate::ecs) fn load_balancers(
    given: &[api::LoadBalancer],
) -> Result<Vec<(String, String, u16)>, ServiceError> {
    if given.len() > TARGET_GROUPS_MAX {
        return Err(invalid_parameter(format!(
            "load balancers can have at most {TARGET_GROUPS_MAX} items."
        )));
    }
    let mut read = Vec::new();
    for one in given {
        if one.advanced_configuration.is_some() {
            return Err(unsupported_parameter("loadBalancers.advancedConfiguration"));
        }
        let arn = one.target_group_arn.clone().unwrap_or_default();
        if arn.is_empty() {
            let classic = one.load_balancer_name.as_deref().unwrap_or_default();
            return Err(if classic.is_empty() {
                invalid_parameter("targetGroupArn must be specified.")
            } else {
                unsupported_parameter("loadBalancers.loadBalancerName")
            });
        }
        let port = one.container_port.and_then(|port| u16::try_from(port).ok());
        let port = port.filter(|port| *port > 0);
        let port = port.ok_or_else(|| invalid_parameter("containerPort must be specified."))?;
        let container = one.container_name.clone().unwrap_or_default();
        if read
            .iter()
            .any(|known: &(String, String, u16)| known.0 == arn)
        {
            return Err(invalid_parameter(
                "load balancers cannot have the same target group twice.",
            ));
        }
        read.push((arn, container, port));
    }
    Ok(read)
}

pub(in crate::ecs) fn grace(given: Option<i32>) -> Result<Option<u32>, ServiceError> {
    given
        .map(|seconds| {
            u32::try_from(seconds).map_err(|_| {
                invalid_parameter("healthCheckGracePeriodSeconds must not be negative.")
            })
        })
        .transpose()
}

/// `None` when nothing is said.
pub(in crate::ecs) fn propagate(
    given: Option<&str>,
) -> Result<Option<PropagateTags>, ServiceError> {
    match given {
        None | Some("") => Ok(None),
        Some("NONE") => Ok(Some(PropagateTags::None)),
        Some("SERVICE") => Ok(Some(PropagateTags::Service)),
        Some("TASK_DEFINITION") => Ok(Some(PropagateTags::TaskDefinition)),
        Some(other) => Err(invalid_parameter(format!(
            "Invalid propagateTags '{other}'."
        ))),
    }
}

/// `None` when nothing is said.
pub(in crate::ecs) fn rebalances(given: Option<&str>) -> Result<Option<bool>, ServiceError> {
    match given {
        None | Some("") => Ok(None),
        Some("ENABLED") => Ok(Some(true)),
        Some("DISABLED") => Ok(Some(false)),
        Some(other) => Err(invalid_parameter(format!(
            "Invalid availabilityZoneRebalancing '{other}'."
        ))),
    }
}

/// What is asked for, over what was before: members that are absent stay as they are.
pub(in crate::ecs) fn deployment(
    given: Option<api::DeploymentConfiguration>,
    before: &DeploymentConfiguration,
) -> Result<DeploymentConfiguration, ServiceError> {
    let given = given.unwrap_or_default();
    refuse_strategy(&given)?;
    let alarms = alarms(given.alarms)?.or_else(|| before.alarms.clone());
    let breaker = given.deployment_circuit_breaker.map(breaker).transpose()?;
    let percent = |given: Option<i32>, before: u32, least: i32, most: i32, member: &str| {
        let Some(given) = given else {
            return Ok(before);
        };
        let is_one = (least..=most).contains(&given);
        let percent = u32::try_from(given).ok().filter(|_| is_one);
        percent.ok_or_else(|| {
            invalid_parameter(format!("{member} must be between {least} and {most}."))
        })
    };
    let bake = percent(
        given.bake_time_in_minutes,
        before.bake_time_minutes.unwrap_or(0),
        0,
        BAKE_MINUTES_MAX,
        "bakeTimeInMinutes",
    )?;
    Ok(DeploymentConfiguration {
        minimum_healthy_percent: percent(
            given.minimum_healthy_percent,
            before.minimum_healthy_percent,
            0,
            100,
            "minimumHealthyPercent",
        )?,
        maximum_percent: percent(
            given.maximum_percent,
            before.maximum_percent,
            100,
            PERCENT_MAX,
            "maximumPercent",
        )?,
        strategy: DeploymentStrategy::Rolling,
        bake_time_minutes: Some(bake),
        circuit_breaker: breaker.or(before.circuit_breaker),
        alarms,
    })
}

/// Ways of deploying other than `ROLLING`, and what goes with them.
fn refuse_strategy(given: &api::DeploymentConfiguration) -> Result<(), ServiceError> {
    match given.strategy.as_deref() {
        None | Some("" | "ROLLING") => {}
        Some(other @ ("BLUE_GREEN" | "LINEAR" | "CANARY")) => {
            return Err(unsupported_parameter(&format!(
                "the deployment strategy {other}"
            )));
        }
        Some(other) => {
            let text = format!("Invalid deployment strategy '{other}'.");
            return Err(invalid_parameter(text));
        }
    }
    if given
        .lifecycle_hooks
        .as_ref()
        .is_some_and(|hooks| !hooks.is_empty())
    {
        return Err(unsupported_parameter(
            "deploymentConfiguration.lifecycleHooks",
        ));
    }
    for (is_given, member) in [
        (given.linear_configuration.is_some(), "linearConfiguration"),
        (given.canary_configuration.is_some(), "canaryConfiguration"),
        (
            given.early_success_criteria.is_some(),
            "earlySuccessCriteria",
        ),
    ] {
        if is_given {
            let member = format!("deploymentConfiguration.{member}");
            return Err(unsupported_parameter(&member));
        }
    }
    Ok(())
}

fn alarms(given: Option<api::DeploymentAlarms>) -> Result<Option<DeploymentAlarms>, ServiceError> {
    let Some(given) = given else { return Ok(None) };
    if given.enable == Some(true) {
        return Err(unsupported_parameter("deploymentConfiguration.alarms"));
    }
    Ok(Some(DeploymentAlarms {
        names: given.alarm_names.unwrap_or_default(),
        enable: false,
        rollback: given.rollback.unwrap_or(false),
    }))
}

fn breaker(given: api::DeploymentCircuitBreaker) -> Result<CircuitBreaker, ServiceError> {
    let threshold = match given.threshold_configuration {
        Some(threshold) => self::threshold(&threshold)?,
        None => BreakerThreshold::default(),
    };
    Ok(CircuitBreaker {
        enable: given.enable.unwrap_or(false),
        rollback: given.rollback.unwrap_or(false),
        reset_on_healthy_task: given.reset_on_healthy_task.unwrap_or(true),
        threshold,
    })
}

fn threshold(given: &api::ThresholdConfiguration) -> Result<BreakerThreshold, ServiceError> {
    let value = given.value.and_then(|value| u32::try_from(value).ok());
    let value = value.filter(|value| *value > 0);
    let value = value
        .ok_or_else(|| invalid_parameter("thresholdConfiguration.value must be greater than 0."))?;
    match given.r#type.as_deref() {
        Some("BOUNDED_PERCENT") if value <= 100 => Ok(BreakerThreshold::BoundedPercent(value)),
        Some("UNBOUNDED_PERCENT") if value <= 100 => Ok(BreakerThreshold::UnboundedPercent(value)),
        Some("BOUNDED_PERCENT" | "UNBOUNDED_PERCENT") => Err(invalid_parameter(
            "thresholdConfiguration.value must be between 1 and 100.",
        )),
        Some("COUNT") => Ok(BreakerThreshold::Count(value)),
        other => Err(invalid_parameter(format!(
            "Invalid thresholdConfiguration.type '{}'.",
            other.unwrap_or_default()
        ))),
    }
}

/// What AWS answers for services without one.
pub(in crate::ecs) fn breaker_off() -> CircuitBreaker {
    CircuitBreaker {
        enable: false,
        rollback: false,
        reset_on_healthy_task: true,
        threshold: BreakerThreshold::default(),
    }
}
