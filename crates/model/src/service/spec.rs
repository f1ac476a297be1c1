//! What a service's tasks are and how they are replaced: what `CreateService` says and
//! `UpdateService` may change, apart from the desired count.

use serde::{Deserialize, Serialize};

use crate::TargetGroupId;
use crate::cluster::CapacityProviderStrategyItem;

/// What is asked for of a service's tasks.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ServiceSpec {
    pub task_definition_arn: String,
    pub family: String,
    pub revision: u32,
    pub launch: LaunchChoice,
    /// As it was given: `LATEST` or a number.
    pub platform_version: String,
    pub network: ServiceNetwork,
    pub load_balancers: Vec<ServiceLoadBalancer>,
    /// How long health that is bad does not count after a task has started. `None` where there is no
    /// load balancer and nothing was given.
    pub health_check_grace_period_seconds: Option<u32>,
    pub deployment: DeploymentConfiguration,
    pub enable_execute_command: bool,
    pub enable_ecs_managed_tags: bool,
    pub propagate_tags: PropagateTags,
    /// `availabilityZoneRebalancing` is ENABLED.
    pub zone_rebalancing: bool,
}

/// What decides where tasks run.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum LaunchChoice {
    /// `launchType`, which is `FARGATE`.
    Type(String),
    Strategy(Vec<CapacityProviderStrategyItem>),
}

/// `awsvpcConfiguration`, as it was given.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ServiceNetwork {
    pub subnets: Vec<String>,
    /// Empty: the VPC's default group.
    pub security_groups: Vec<String>,
    pub assign_public_ip: bool,
}

/// A target group that the service's tasks are targets of, with one port of one container.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ServiceLoadBalancer {
    pub target_group_arn: String,
    pub target_group_id: TargetGroupId,
    pub container_name: String,
    pub container_port: u16,
}

/// Where tasks get tags from.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum PropagateTags {
    #[default]
    None,
    Service,
    TaskDefinition,
}

impl PropagateTags {
    /// The API's spelling.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::None => "NONE",
            Self::Service => "SERVICE",
            Self::TaskDefinition => "TASK_DEFINITION",
        }
    }
}

/// `deploymentConfiguration`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeploymentConfiguration {
    /// Of the desired count, rounded up: so many tasks are kept healthy. 0 to 100.
    pub minimum_healthy_percent: u32,
    /// Of the desired count, rounded down: there are never more tasks than that. 100 to 200 and more.
    pub maximum_percent: u32,
    pub strategy: DeploymentStrategy,
    /// How long alarms are looked at after the tasks are there, before a deployment is called completed.
    pub bake_time_minutes: Option<u32>,
    pub circuit_breaker: Option<CircuitBreaker>,
    pub alarms: Option<DeploymentAlarms>,
}

impl Default for DeploymentConfiguration {
    /// AWS's defaults for replica services.
    fn default() -> Self {
        Self {
            minimum_healthy_percent: 100,
            maximum_percent: 200,
            strategy: DeploymentStrategy::Rolling,
            bake_time_minutes: None,
            circuit_breaker: None,
            alarms: None,
        }
    }
}

/// How one set of tasks takes the place of another: the stages that a deployment passes through follow
/// from it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum DeploymentStrategy {
    #[default]
    Rolling,
}

impl DeploymentStrategy {
    /// The API's spelling.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Rolling => "ROLLING",
        }
    }
}

/// `deploymentCircuitBreaker`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct CircuitBreaker {
    pub enable: bool,
    pub rollback: bool,
    /// Whether a task that becomes healthy takes the count of failed tasks back to 0.
    pub reset_on_healthy_task: bool,
    pub threshold: BreakerThreshold,
}

/// `thresholdConfiguration`: after how many failed tasks a deployment has failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum BreakerThreshold {
    /// This part of the desired count, rounded up, but 3 at least and 200 at most.
    BoundedPercent(u32),
    /// This part of the desired count, rounded up.
    UnboundedPercent(u32),
    Count(u32),
}

impl Default for BreakerThreshold {
    fn default() -> Self {
        Self::BoundedPercent(50)
    }
}

/// `alarms`: CloudWatch alarms that fail a deployment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeploymentAlarms {
    pub names: Vec<String>,
    pub enable: bool,
    pub rollback: bool,
}
