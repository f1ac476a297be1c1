// Written by `cargo xtask codegen` from models/. Do not edit.

//! The structures and unions of Application Auto Scaling.

use std::collections::BTreeMap;

use smithy::{ReadError, Timestamp};

use super::schemas;
use crate::structure::{MemberReader, MemberWriter, Members, structure};

/// <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_Alarm.html>
#[derive(Clone, Default, PartialEq)]
pub struct Alarm {
    pub alarm_name: Option<String>,
    pub alarm_arn: Option<String>,
}

impl Members for Alarm {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.alarm_name),
            1 => member.read(&mut self.alarm_arn),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.alarm_name.as_ref());
        members.write(1, self.alarm_arn.as_ref());
    }
}
structure!(Alarm, ALARM);

/// <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_CustomizedMetricSpecification.html>
#[derive(Clone, Default, PartialEq)]
pub struct CustomizedMetricSpecification {
    pub metric_name: Option<String>,
    pub namespace: Option<String>,
    pub dimensions: Option<Vec<MetricDimension>>,
    pub statistic: Option<String>,
    pub unit: Option<String>,
    pub metrics: Option<Vec<TargetTrackingMetricDataQuery>>,
}

impl Members for CustomizedMetricSpecification {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.metric_name),
            1 => member.read(&mut self.namespace),
            2 => member.read(&mut self.dimensions),
            3 => member.read(&mut self.statistic),
            4 => member.read(&mut self.unit),
            5 => member.read(&mut self.metrics),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.metric_name.as_ref());
        members.write(1, self.namespace.as_ref());
        members.write(2, self.dimensions.as_ref());
        members.write(3, self.statistic.as_ref());
        members.write(4, self.unit.as_ref());
        members.write(5, self.metrics.as_ref());
    }
}
structure!(
    CustomizedMetricSpecification,
    CUSTOMIZED_METRIC_SPECIFICATION
);

/// <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_DeleteScalingPolicy.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteScalingPolicyInput {
    pub policy_name: Option<String>,
    pub service_namespace: Option<String>,
    pub resource_id: Option<String>,
    pub scalable_dimension: Option<String>,
}

impl Members for DeleteScalingPolicyInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.policy_name),
            1 => member.read(&mut self.service_namespace),
            2 => member.read(&mut self.resource_id),
            3 => member.read(&mut self.scalable_dimension),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.policy_name.as_ref());
        members.write(1, self.service_namespace.as_ref());
        members.write(2, self.resource_id.as_ref());
        members.write(3, self.scalable_dimension.as_ref());
    }
}
structure!(DeleteScalingPolicyInput, DELETE_SCALING_POLICY_REQUEST);

/// <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_DeleteScalingPolicy.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteScalingPolicyOutput {}

impl Members for DeleteScalingPolicyOutput {}
structure!(DeleteScalingPolicyOutput, DELETE_SCALING_POLICY_RESPONSE);

/// <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_DeleteScheduledAction.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteScheduledActionInput {
    pub service_namespace: Option<String>,
    pub scheduled_action_name: Option<String>,
    pub resource_id: Option<String>,
    pub scalable_dimension: Option<String>,
}

impl Members for DeleteScheduledActionInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.service_namespace),
            1 => member.read(&mut self.scheduled_action_name),
            2 => member.read(&mut self.resource_id),
            3 => member.read(&mut self.scalable_dimension),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.service_namespace.as_ref());
        members.write(1, self.scheduled_action_name.as_ref());
        members.write(2, self.resource_id.as_ref());
        members.write(3, self.scalable_dimension.as_ref());
    }
}
structure!(DeleteScheduledActionInput, DELETE_SCHEDULED_ACTION_REQUEST);

/// <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_DeleteScheduledAction.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteScheduledActionOutput {}

impl Members for DeleteScheduledActionOutput {}
structure!(
    DeleteScheduledActionOutput,
    DELETE_SCHEDULED_ACTION_RESPONSE
);

/// <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_DeregisterScalableTarget.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeregisterScalableTargetInput {
    pub service_namespace: Option<String>,
    pub resource_id: Option<String>,
    pub scalable_dimension: Option<String>,
}

impl Members for DeregisterScalableTargetInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.service_namespace),
            1 => member.read(&mut self.resource_id),
            2 => member.read(&mut self.scalable_dimension),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.service_namespace.as_ref());
        members.write(1, self.resource_id.as_ref());
        members.write(2, self.scalable_dimension.as_ref());
    }
}
structure!(
    DeregisterScalableTargetInput,
    DEREGISTER_SCALABLE_TARGET_REQUEST
);

/// <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_DeregisterScalableTarget.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeregisterScalableTargetOutput {}

impl Members for DeregisterScalableTargetOutput {}
structure!(
    DeregisterScalableTargetOutput,
    DEREGISTER_SCALABLE_TARGET_RESPONSE
);

/// <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_DescribeScalableTargets.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeScalableTargetsInput {
    pub service_namespace: Option<String>,
    pub resource_ids: Option<Vec<String>>,
    pub scalable_dimension: Option<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl Members for DescribeScalableTargetsInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.service_namespace),
            1 => member.read(&mut self.resource_ids),
            2 => member.read(&mut self.scalable_dimension),
            3 => member.read(&mut self.max_results),
            4 => member.read(&mut self.next_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.service_namespace.as_ref());
        members.write(1, self.resource_ids.as_ref());
        members.write(2, self.scalable_dimension.as_ref());
        members.write(3, self.max_results.as_ref());
        members.write(4, self.next_token.as_ref());
    }
}
structure!(
    DescribeScalableTargetsInput,
    DESCRIBE_SCALABLE_TARGETS_REQUEST
);

/// <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_DescribeScalableTargets.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeScalableTargetsOutput {
    pub scalable_targets: Option<Vec<ScalableTarget>>,
    pub next_token: Option<String>,
}

impl Members for DescribeScalableTargetsOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.scalable_targets),
            1 => member.read(&mut self.next_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.scalable_targets.as_ref());
        members.write(1, self.next_token.as_ref());
    }
}
structure!(
    DescribeScalableTargetsOutput,
    DESCRIBE_SCALABLE_TARGETS_RESPONSE
);

/// <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_DescribeScalingActivities.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeScalingActivitiesInput {
    pub service_namespace: Option<String>,
    pub resource_id: Option<String>,
    pub scalable_dimension: Option<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub include_not_scaled_activities: Option<bool>,
}

impl Members for DescribeScalingActivitiesInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.service_namespace),
            1 => member.read(&mut self.resource_id),
            2 => member.read(&mut self.scalable_dimension),
            3 => member.read(&mut self.max_results),
            4 => member.read(&mut self.next_token),
            5 => member.read(&mut self.include_not_scaled_activities),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.service_namespace.as_ref());
        members.write(1, self.resource_id.as_ref());
        members.write(2, self.scalable_dimension.as_ref());
        members.write(3, self.max_results.as_ref());
        members.write(4, self.next_token.as_ref());
        members.write(5, self.include_not_scaled_activities.as_ref());
    }
}
structure!(
    DescribeScalingActivitiesInput,
    DESCRIBE_SCALING_ACTIVITIES_REQUEST
);

/// <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_DescribeScalingActivities.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeScalingActivitiesOutput {
    pub scaling_activities: Option<Vec<ScalingActivity>>,
    pub next_token: Option<String>,
}

impl Members for DescribeScalingActivitiesOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.scaling_activities),
            1 => member.read(&mut self.next_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.scaling_activities.as_ref());
        members.write(1, self.next_token.as_ref());
    }
}
structure!(
    DescribeScalingActivitiesOutput,
    DESCRIBE_SCALING_ACTIVITIES_RESPONSE
);

/// <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_DescribeScalingPolicies.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeScalingPoliciesInput {
    pub policy_names: Option<Vec<String>>,
    pub service_namespace: Option<String>,
    pub resource_id: Option<String>,
    pub scalable_dimension: Option<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl Members for DescribeScalingPoliciesInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.policy_names),
            1 => member.read(&mut self.service_namespace),
            2 => member.read(&mut self.resource_id),
            3 => member.read(&mut self.scalable_dimension),
            4 => member.read(&mut self.max_results),
            5 => member.read(&mut self.next_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.policy_names.as_ref());
        members.write(1, self.service_namespace.as_ref());
        members.write(2, self.resource_id.as_ref());
        members.write(3, self.scalable_dimension.as_ref());
        members.write(4, self.max_results.as_ref());
        members.write(5, self.next_token.as_ref());
    }
}
structure!(
    DescribeScalingPoliciesInput,
    DESCRIBE_SCALING_POLICIES_REQUEST
);

/// <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_DescribeScalingPolicies.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeScalingPoliciesOutput {
    pub scaling_policies: Option<Vec<ScalingPolicy>>,
    pub next_token: Option<String>,
}

impl Members for DescribeScalingPoliciesOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.scaling_policies),
            1 => member.read(&mut self.next_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.scaling_policies.as_ref());
        members.write(1, self.next_token.as_ref());
    }
}
structure!(
    DescribeScalingPoliciesOutput,
    DESCRIBE_SCALING_POLICIES_RESPONSE
);

/// <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_DescribeScheduledActions.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeScheduledActionsInput {
    pub scheduled_action_names: Option<Vec<String>>,
    pub service_namespace: Option<String>,
    pub resource_id: Option<String>,
    pub scalable_dimension: Option<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl Members for DescribeScheduledActionsInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.scheduled_action_names),
            1 => member.read(&mut self.service_namespace),
            2 => member.read(&mut self.resource_id),
            3 => member.read(&mut self.scalable_dimension),
            4 => member.read(&mut self.max_results),
            5 => member.read(&mut self.next_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.scheduled_action_names.as_ref());
        members.write(1, self.service_namespace.as_ref());
        members.write(2, self.resource_id.as_ref());
        members.write(3, self.scalable_dimension.as_ref());
        members.write(4, self.max_results.as_ref());
        members.write(5, self.next_token.as_ref());
    }
}
structure!(
    DescribeScheduledActionsInput,
    DESCRIBE_SCHEDULED_ACTIONS_REQUEST
);

/// <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_DescribeScheduledActions.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeScheduledActionsOutput {
    pub scheduled_actions: Option<Vec<ScheduledAction>>,
    pub next_token: Option<String>,
}

impl Members for DescribeScheduledActionsOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.scheduled_actions),
            1 => member.read(&mut self.next_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.scheduled_actions.as_ref());
        members.write(1, self.next_token.as_ref());
    }
}
structure!(
    DescribeScheduledActionsOutput,
    DESCRIBE_SCHEDULED_ACTIONS_RESPONSE
);

/// <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_ListTagsForResource.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListTagsForResourceInput {
    pub resource_arn: Option<String>,
}

impl Members for ListTagsForResourceInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.resource_arn),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.resource_arn.as_ref());
    }
}
structure!(ListTagsForResourceInput, LIST_TAGS_FOR_RESOURCE_REQUEST);

/// <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_ListTagsForResource.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListTagsForResourceOutput {
    pub tags: Option<BTreeMap<String, String>>,
}

impl Members for ListTagsForResourceOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.tags),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.tags.as_ref());
    }
}
structure!(ListTagsForResourceOutput, LIST_TAGS_FOR_RESOURCE_RESPONSE);

/// <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_MetricDimension.html>
#[derive(Clone, Default, PartialEq)]
pub struct MetricDimension {
    pub name: Option<String>,
    pub value: Option<String>,
}

impl Members for MetricDimension {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.name),
            1 => member.read(&mut self.value),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.name.as_ref());
        members.write(1, self.value.as_ref());
    }
}
structure!(MetricDimension, METRIC_DIMENSION);

/// <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_NotScaledReason.html>
#[derive(Clone, Default, PartialEq)]
pub struct NotScaledReason {
    pub code: Option<String>,
    pub max_capacity: Option<i32>,
    pub min_capacity: Option<i32>,
    pub current_capacity: Option<i32>,
}

impl Members for NotScaledReason {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.code),
            1 => member.read(&mut self.max_capacity),
            2 => member.read(&mut self.min_capacity),
            3 => member.read(&mut self.current_capacity),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.code.as_ref());
        members.write(1, self.max_capacity.as_ref());
        members.write(2, self.min_capacity.as_ref());
        members.write(3, self.current_capacity.as_ref());
    }
}
structure!(NotScaledReason, NOT_SCALED_REASON);

/// <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_PredefinedMetricSpecification.html>
#[derive(Clone, Default, PartialEq)]
pub struct PredefinedMetricSpecification {
    pub predefined_metric_type: Option<String>,
    pub resource_label: Option<String>,
}

impl Members for PredefinedMetricSpecification {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.predefined_metric_type),
            1 => member.read(&mut self.resource_label),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.predefined_metric_type.as_ref());
        members.write(1, self.resource_label.as_ref());
    }
}
structure!(
    PredefinedMetricSpecification,
    PREDEFINED_METRIC_SPECIFICATION
);

/// <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_PredictiveScalingCustomizedMetricSpecification.html>
#[derive(Clone, Default, PartialEq)]
pub struct PredictiveScalingCustomizedMetricSpecification {
    pub metric_data_queries: Option<Vec<PredictiveScalingMetricDataQuery>>,
}

impl Members for PredictiveScalingCustomizedMetricSpecification {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.metric_data_queries),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.metric_data_queries.as_ref());
    }
}
structure!(
    PredictiveScalingCustomizedMetricSpecification,
    PREDICTIVE_SCALING_CUSTOMIZED_METRIC_SPECIFICATION
);

/// <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_PredictiveScalingMetric.html>
#[derive(Clone, Default, PartialEq)]
pub struct PredictiveScalingMetric {
    pub dimensions: Option<Vec<PredictiveScalingMetricDimension>>,
    pub metric_name: Option<String>,
    pub namespace: Option<String>,
}

impl Members for PredictiveScalingMetric {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.dimensions),
            1 => member.read(&mut self.metric_name),
            2 => member.read(&mut self.namespace),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.dimensions.as_ref());
        members.write(1, self.metric_name.as_ref());
        members.write(2, self.namespace.as_ref());
    }
}
structure!(PredictiveScalingMetric, PREDICTIVE_SCALING_METRIC);

/// <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_PredictiveScalingMetricDataQuery.html>
#[derive(Clone, Default, PartialEq)]
pub struct PredictiveScalingMetricDataQuery {
    pub id: Option<String>,
    pub expression: Option<String>,
    pub metric_stat: Option<PredictiveScalingMetricStat>,
    pub label: Option<String>,
    pub return_data: Option<bool>,
}

impl Members for PredictiveScalingMetricDataQuery {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.id),
            1 => member.read(&mut self.expression),
            2 => member.read(&mut self.metric_stat),
            3 => member.read(&mut self.label),
            4 => member.read(&mut self.return_data),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.id.as_ref());
        members.write(1, self.expression.as_ref());
        members.write(2, self.metric_stat.as_ref());
        members.write(3, self.label.as_ref());
        members.write(4, self.return_data.as_ref());
    }
}
structure!(
    PredictiveScalingMetricDataQuery,
    PREDICTIVE_SCALING_METRIC_DATA_QUERY
);

/// <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_PredictiveScalingMetricDimension.html>
#[derive(Clone, Default, PartialEq)]
pub struct PredictiveScalingMetricDimension {
    pub name: Option<String>,
    pub value: Option<String>,
}

impl Members for PredictiveScalingMetricDimension {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.name),
            1 => member.read(&mut self.value),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.name.as_ref());
        members.write(1, self.value.as_ref());
    }
}
structure!(
    PredictiveScalingMetricDimension,
    PREDICTIVE_SCALING_METRIC_DIMENSION
);

/// <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_PredictiveScalingMetricSpecification.html>
#[derive(Clone, Default, PartialEq)]
pub struct PredictiveScalingMetricSpecification {
    pub target_value: Option<f64>,
    pub predefined_metric_pair_specification:
        Option<PredictiveScalingPredefinedMetricPairSpecification>,
    pub predefined_scaling_metric_specification:
        Option<PredictiveScalingPredefinedScalingMetricSpecification>,
    pub predefined_load_metric_specification:
        Option<PredictiveScalingPredefinedLoadMetricSpecification>,
    pub customized_scaling_metric_specification:
        Option<PredictiveScalingCustomizedMetricSpecification>,
    pub customized_load_metric_specification:
        Option<PredictiveScalingCustomizedMetricSpecification>,
    pub customized_capacity_metric_specification:
        Option<PredictiveScalingCustomizedMetricSpecification>,
}

impl Members for PredictiveScalingMetricSpecification {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.target_value),
            1 => member.read(&mut self.predefined_metric_pair_specification),
            2 => member.read(&mut self.predefined_scaling_metric_specification),
            3 => member.read(&mut self.predefined_load_metric_specification),
            4 => member.read(&mut self.customized_scaling_metric_specification),
            5 => member.read(&mut self.customized_load_metric_specification),
            6 => member.read(&mut self.customized_capacity_metric_specification),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.target_value.as_ref());
        members.write(1, self.predefined_metric_pair_specification.as_ref());
        members.write(2, self.predefined_scaling_metric_specification.as_ref());
        members.write(3, self.predefined_load_metric_specification.as_ref());
        members.write(4, self.customized_scaling_metric_specification.as_ref());
        members.write(5, self.customized_load_metric_specification.as_ref());
        members.write(6, self.customized_capacity_metric_specification.as_ref());
    }
}
structure!(
    PredictiveScalingMetricSpecification,
    PREDICTIVE_SCALING_METRIC_SPECIFICATION
);

/// <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_PredictiveScalingMetricStat.html>
#[derive(Clone, Default, PartialEq)]
pub struct PredictiveScalingMetricStat {
    pub metric: Option<PredictiveScalingMetric>,
    pub stat: Option<String>,
    pub unit: Option<String>,
}

impl Members for PredictiveScalingMetricStat {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.metric),
            1 => member.read(&mut self.stat),
            2 => member.read(&mut self.unit),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.metric.as_ref());
        members.write(1, self.stat.as_ref());
        members.write(2, self.unit.as_ref());
    }
}
structure!(PredictiveScalingMetricStat, PREDICTIVE_SCALING_METRIC_STAT);

/// <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_PredictiveScalingPolicyConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct PredictiveScalingPolicyConfiguration {
    pub metric_specifications: Option<Vec<PredictiveScalingMetricSpecification>>,
    pub mode: Option<String>,
    pub scheduling_buffer_time: Option<i32>,
    pub max_capacity_breach_behavior: Option<String>,
    pub max_capacity_buffer: Option<i32>,
}

impl Members for PredictiveScalingPolicyConfiguration {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.metric_specifications),
            1 => member.read(&mut self.mode),
            2 => member.read(&mut self.scheduling_buffer_time),
            3 => member.read(&mut self.max_capacity_breach_behavior),
            4 => member.read(&mut self.max_capacity_buffer),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.metric_specifications.as_ref());
        members.write(1, self.mode.as_ref());
        members.write(2, self.scheduling_buffer_time.as_ref());
        members.write(3, self.max_capacity_breach_behavior.as_ref());
        members.write(4, self.max_capacity_buffer.as_ref());
    }
}
structure!(
    PredictiveScalingPolicyConfiguration,
    PREDICTIVE_SCALING_POLICY_CONFIGURATION
);

/// <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_PredictiveScalingPredefinedLoadMetricSpecification.html>
#[derive(Clone, Default, PartialEq)]
pub struct PredictiveScalingPredefinedLoadMetricSpecification {
    pub predefined_metric_type: Option<String>,
    pub resource_label: Option<String>,
}

impl Members for PredictiveScalingPredefinedLoadMetricSpecification {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.predefined_metric_type),
            1 => member.read(&mut self.resource_label),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.predefined_metric_type.as_ref());
        members.write(1, self.resource_label.as_ref());
    }
}
structure!(
    PredictiveScalingPredefinedLoadMetricSpecification,
    PREDICTIVE_SCALING_PREDEFINED_LOAD_METRIC_SPECIFICATION
);

/// <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_PredictiveScalingPredefinedMetricPairSpecification.html>
#[derive(Clone, Default, PartialEq)]
pub struct PredictiveScalingPredefinedMetricPairSpecification {
    pub predefined_metric_type: Option<String>,
    pub resource_label: Option<String>,
}

impl Members for PredictiveScalingPredefinedMetricPairSpecification {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.predefined_metric_type),
            1 => member.read(&mut self.resource_label),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.predefined_metric_type.as_ref());
        members.write(1, self.resource_label.as_ref());
    }
}
structure!(
    PredictiveScalingPredefinedMetricPairSpecification,
    PREDICTIVE_SCALING_PREDEFINED_METRIC_PAIR_SPECIFICATION
);

/// <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_PredictiveScalingPredefinedScalingMetricSpecification.html>
#[derive(Clone, Default, PartialEq)]
pub struct PredictiveScalingPredefinedScalingMetricSpecification {
    pub predefined_metric_type: Option<String>,
    pub resource_label: Option<String>,
}

impl Members for PredictiveScalingPredefinedScalingMetricSpecification {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.predefined_metric_type),
            1 => member.read(&mut self.resource_label),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.predefined_metric_type.as_ref());
        members.write(1, self.resource_label.as_ref());
    }
}
structure!(
    PredictiveScalingPredefinedScalingMetricSpecification,
    PREDICTIVE_SCALING_PREDEFINED_SCALING_METRIC_SPECIFICATION
);

/// <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_PutScalingPolicy.html>
#[derive(Clone, Default, PartialEq)]
pub struct PutScalingPolicyInput {
    pub policy_name: Option<String>,
    pub service_namespace: Option<String>,
    pub resource_id: Option<String>,
    pub scalable_dimension: Option<String>,
    pub policy_type: Option<String>,
    pub step_scaling_policy_configuration: Option<StepScalingPolicyConfiguration>,
    pub target_tracking_scaling_policy_configuration:
        Option<TargetTrackingScalingPolicyConfiguration>,
    pub predictive_scaling_policy_configuration: Option<PredictiveScalingPolicyConfiguration>,
}

impl Members for PutScalingPolicyInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.policy_name),
            1 => member.read(&mut self.service_namespace),
            2 => member.read(&mut self.resource_id),
            3 => member.read(&mut self.scalable_dimension),
            4 => member.read(&mut self.policy_type),
            5 => member.read(&mut self.step_scaling_policy_configuration),
            6 => member.read(&mut self.target_tracking_scaling_policy_configuration),
            7 => member.read(&mut self.predictive_scaling_policy_configuration),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.policy_name.as_ref());
        members.write(1, self.service_namespace.as_ref());
        members.write(2, self.resource_id.as_ref());
        members.write(3, self.scalable_dimension.as_ref());
        members.write(4, self.policy_type.as_ref());
        members.write(5, self.step_scaling_policy_configuration.as_ref());
        members.write(
            6,
            self.target_tracking_scaling_policy_configuration.as_ref(),
        );
        members.write(7, self.predictive_scaling_policy_configuration.as_ref());
    }
}
structure!(PutScalingPolicyInput, PUT_SCALING_POLICY_REQUEST);

/// <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_PutScalingPolicy.html>
#[derive(Clone, Default, PartialEq)]
pub struct PutScalingPolicyOutput {
    pub policy_arn: Option<String>,
    pub alarms: Option<Vec<Alarm>>,
}

impl Members for PutScalingPolicyOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.policy_arn),
            1 => member.read(&mut self.alarms),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.policy_arn.as_ref());
        members.write(1, self.alarms.as_ref());
    }
}
structure!(PutScalingPolicyOutput, PUT_SCALING_POLICY_RESPONSE);

/// <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_PutScheduledAction.html>
#[derive(Clone, Default, PartialEq)]
pub struct PutScheduledActionInput {
    pub service_namespace: Option<String>,
    pub schedule: Option<String>,
    pub timezone: Option<String>,
    pub scheduled_action_name: Option<String>,
    pub resource_id: Option<String>,
    pub scalable_dimension: Option<String>,
    pub start_time: Option<Timestamp>,
    pub end_time: Option<Timestamp>,
    pub scalable_target_action: Option<ScalableTargetAction>,
}

impl Members for PutScheduledActionInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.service_namespace),
            1 => member.read(&mut self.schedule),
            2 => member.read(&mut self.timezone),
            3 => member.read(&mut self.scheduled_action_name),
            4 => member.read(&mut self.resource_id),
            5 => member.read(&mut self.scalable_dimension),
            6 => member.read(&mut self.start_time),
            7 => member.read(&mut self.end_time),
            8 => member.read(&mut self.scalable_target_action),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.service_namespace.as_ref());
        members.write(1, self.schedule.as_ref());
        members.write(2, self.timezone.as_ref());
        members.write(3, self.scheduled_action_name.as_ref());
        members.write(4, self.resource_id.as_ref());
        members.write(5, self.scalable_dimension.as_ref());
        members.write(6, self.start_time.as_ref());
        members.write(7, self.end_time.as_ref());
        members.write(8, self.scalable_target_action.as_ref());
    }
}
structure!(PutScheduledActionInput, PUT_SCHEDULED_ACTION_REQUEST);

/// <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_PutScheduledAction.html>
#[derive(Clone, Default, PartialEq)]
pub struct PutScheduledActionOutput {}

impl Members for PutScheduledActionOutput {}
structure!(PutScheduledActionOutput, PUT_SCHEDULED_ACTION_RESPONSE);

/// <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_RegisterScalableTarget.html>
#[derive(Clone, Default, PartialEq)]
pub struct RegisterScalableTargetInput {
    pub service_namespace: Option<String>,
    pub resource_id: Option<String>,
    pub scalable_dimension: Option<String>,
    pub min_capacity: Option<i32>,
    pub max_capacity: Option<i32>,
    pub role_arn: Option<String>,
    pub suspended_state: Option<SuspendedState>,
    pub tags: Option<BTreeMap<String, String>>,
}

impl Members for RegisterScalableTargetInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.service_namespace),
            1 => member.read(&mut self.resource_id),
            2 => member.read(&mut self.scalable_dimension),
            3 => member.read(&mut self.min_capacity),
            4 => member.read(&mut self.max_capacity),
            5 => member.read(&mut self.role_arn),
            6 => member.read(&mut self.suspended_state),
            7 => member.read(&mut self.tags),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.service_namespace.as_ref());
        members.write(1, self.resource_id.as_ref());
        members.write(2, self.scalable_dimension.as_ref());
        members.write(3, self.min_capacity.as_ref());
        members.write(4, self.max_capacity.as_ref());
        members.write(5, self.role_arn.as_ref());
        members.write(6, self.suspended_state.as_ref());
        members.write(7, self.tags.as_ref());
    }
}
structure!(
    RegisterScalableTargetInput,
    REGISTER_SCALABLE_TARGET_REQUEST
);

/// <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_RegisterScalableTarget.html>
#[derive(Clone, Default, PartialEq)]
pub struct RegisterScalableTargetOutput {
    pub scalable_target_arn: Option<String>,
}

impl Members for RegisterScalableTargetOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.scalable_target_arn),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.scalable_target_arn.as_ref());
    }
}
structure!(
    RegisterScalableTargetOutput,
    REGISTER_SCALABLE_TARGET_RESPONSE
);

/// <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_ScalableTarget.html>
#[derive(Clone, Default, PartialEq)]
pub struct ScalableTarget {
    pub service_namespace: Option<String>,
    pub resource_id: Option<String>,
    pub scalable_dimension: Option<String>,
    pub min_capacity: Option<i32>,
    pub max_capacity: Option<i32>,
    pub predicted_capacity: Option<i32>,
    pub role_arn: Option<String>,
    pub creation_time: Option<Timestamp>,
    pub suspended_state: Option<SuspendedState>,
    pub scalable_target_arn: Option<String>,
}

impl Members for ScalableTarget {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.service_namespace),
            1 => member.read(&mut self.resource_id),
            2 => member.read(&mut self.scalable_dimension),
            3 => member.read(&mut self.min_capacity),
            4 => member.read(&mut self.max_capacity),
            5 => member.read(&mut self.predicted_capacity),
            6 => member.read(&mut self.role_arn),
            7 => member.read(&mut self.creation_time),
            8 => member.read(&mut self.suspended_state),
            9 => member.read(&mut self.scalable_target_arn),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.service_namespace.as_ref());
        members.write(1, self.resource_id.as_ref());
        members.write(2, self.scalable_dimension.as_ref());
        members.write(3, self.min_capacity.as_ref());
        members.write(4, self.max_capacity.as_ref());
        members.write(5, self.predicted_capacity.as_ref());
        members.write(6, self.role_arn.as_ref());
        members.write(7, self.creation_time.as_ref());
        members.write(8, self.suspended_state.as_ref());
        members.write(9, self.scalable_target_arn.as_ref());
    }
}
structure!(ScalableTarget, SCALABLE_TARGET);

/// <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_ScalableTargetAction.html>
#[derive(Clone, Default, PartialEq)]
pub struct ScalableTargetAction {
    pub min_capacity: Option<i32>,
    pub max_capacity: Option<i32>,
}

impl Members for ScalableTargetAction {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.min_capacity),
            1 => member.read(&mut self.max_capacity),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.min_capacity.as_ref());
        members.write(1, self.max_capacity.as_ref());
    }
}
structure!(ScalableTargetAction, SCALABLE_TARGET_ACTION);

/// <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_ScalingActivity.html>
#[derive(Clone, Default, PartialEq)]
pub struct ScalingActivity {
    pub activity_id: Option<String>,
    pub service_namespace: Option<String>,
    pub resource_id: Option<String>,
    pub scalable_dimension: Option<String>,
    pub description: Option<String>,
    pub cause: Option<String>,
    pub start_time: Option<Timestamp>,
    pub end_time: Option<Timestamp>,
    pub status_code: Option<String>,
    pub status_message: Option<String>,
    pub details: Option<String>,
    pub not_scaled_reasons: Option<Vec<NotScaledReason>>,
}

impl Members for ScalingActivity {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.activity_id),
            1 => member.read(&mut self.service_namespace),
            2 => member.read(&mut self.resource_id),
            3 => member.read(&mut self.scalable_dimension),
            4 => member.read(&mut self.description),
            5 => member.read(&mut self.cause),
            6 => member.read(&mut self.start_time),
            7 => member.read(&mut self.end_time),
            8 => member.read(&mut self.status_code),
            9 => member.read(&mut self.status_message),
            10 => member.read(&mut self.details),
            11 => member.read(&mut self.not_scaled_reasons),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.activity_id.as_ref());
        members.write(1, self.service_namespace.as_ref());
        members.write(2, self.resource_id.as_ref());
        members.write(3, self.scalable_dimension.as_ref());
        members.write(4, self.description.as_ref());
        members.write(5, self.cause.as_ref());
        members.write(6, self.start_time.as_ref());
        members.write(7, self.end_time.as_ref());
        members.write(8, self.status_code.as_ref());
        members.write(9, self.status_message.as_ref());
        members.write(10, self.details.as_ref());
        members.write(11, self.not_scaled_reasons.as_ref());
    }
}
structure!(ScalingActivity, SCALING_ACTIVITY);

/// <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_ScalingPolicy.html>
#[derive(Clone, Default, PartialEq)]
pub struct ScalingPolicy {
    pub policy_arn: Option<String>,
    pub policy_name: Option<String>,
    pub service_namespace: Option<String>,
    pub resource_id: Option<String>,
    pub scalable_dimension: Option<String>,
    pub policy_type: Option<String>,
    pub step_scaling_policy_configuration: Option<StepScalingPolicyConfiguration>,
    pub target_tracking_scaling_policy_configuration:
        Option<TargetTrackingScalingPolicyConfiguration>,
    pub predictive_scaling_policy_configuration: Option<PredictiveScalingPolicyConfiguration>,
    pub alarms: Option<Vec<Alarm>>,
    pub creation_time: Option<Timestamp>,
}

impl Members for ScalingPolicy {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.policy_arn),
            1 => member.read(&mut self.policy_name),
            2 => member.read(&mut self.service_namespace),
            3 => member.read(&mut self.resource_id),
            4 => member.read(&mut self.scalable_dimension),
            5 => member.read(&mut self.policy_type),
            6 => member.read(&mut self.step_scaling_policy_configuration),
            7 => member.read(&mut self.target_tracking_scaling_policy_configuration),
            8 => member.read(&mut self.predictive_scaling_policy_configuration),
            9 => member.read(&mut self.alarms),
            10 => member.read(&mut self.creation_time),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.policy_arn.as_ref());
        members.write(1, self.policy_name.as_ref());
        members.write(2, self.service_namespace.as_ref());
        members.write(3, self.resource_id.as_ref());
        members.write(4, self.scalable_dimension.as_ref());
        members.write(5, self.policy_type.as_ref());
        members.write(6, self.step_scaling_policy_configuration.as_ref());
        members.write(
            7,
            self.target_tracking_scaling_policy_configuration.as_ref(),
        );
        members.write(8, self.predictive_scaling_policy_configuration.as_ref());
        members.write(9, self.alarms.as_ref());
        members.write(10, self.creation_time.as_ref());
    }
}
structure!(ScalingPolicy, SCALING_POLICY);

/// <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_ScheduledAction.html>
#[derive(Clone, Default, PartialEq)]
pub struct ScheduledAction {
    pub scheduled_action_name: Option<String>,
    pub scheduled_action_arn: Option<String>,
    pub service_namespace: Option<String>,
    pub schedule: Option<String>,
    pub timezone: Option<String>,
    pub resource_id: Option<String>,
    pub scalable_dimension: Option<String>,
    pub start_time: Option<Timestamp>,
    pub end_time: Option<Timestamp>,
    pub scalable_target_action: Option<ScalableTargetAction>,
    pub creation_time: Option<Timestamp>,
}

impl Members for ScheduledAction {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.scheduled_action_name),
            1 => member.read(&mut self.scheduled_action_arn),
            2 => member.read(&mut self.service_namespace),
            3 => member.read(&mut self.schedule),
            4 => member.read(&mut self.timezone),
            5 => member.read(&mut self.resource_id),
            6 => member.read(&mut self.scalable_dimension),
            7 => member.read(&mut self.start_time),
            8 => member.read(&mut self.end_time),
            9 => member.read(&mut self.scalable_target_action),
            10 => member.read(&mut self.creation_time),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.scheduled_action_name.as_ref());
        members.write(1, self.scheduled_action_arn.as_ref());
        members.write(2, self.service_namespace.as_ref());
        members.write(3, self.schedule.as_ref());
        members.write(4, self.timezone.as_ref());
        members.write(5, self.resource_id.as_ref());
        members.write(6, self.scalable_dimension.as_ref());
        members.write(7, self.start_time.as_ref());
        members.write(8, self.end_time.as_ref());
        members.write(9, self.scalable_target_action.as_ref());
        members.write(10, self.creation_time.as_ref());
    }
}
structure!(ScheduledAction, SCHEDULED_ACTION);

/// <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_StepAdjustment.html>
#[derive(Clone, Default, PartialEq)]
pub struct StepAdjustment {
    pub metric_interval_lower_bound: Option<f64>,
    pub metric_interval_upper_bound: Option<f64>,
    pub scaling_adjustment: Option<i32>,
}

impl Members for StepAdjustment {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.metric_interval_lower_bound),
            1 => member.read(&mut self.metric_interval_upper_bound),
            2 => member.read(&mut self.scaling_adjustment),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.metric_interval_lower_bound.as_ref());
        members.write(1, self.metric_interval_upper_bound.as_ref());
        members.write(2, self.scaling_adjustment.as_ref());
    }
}
structure!(StepAdjustment, STEP_ADJUSTMENT);

/// <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_StepScalingPolicyConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct StepScalingPolicyConfiguration {
    pub adjustment_type: Option<String>,
    pub step_adjustments: Option<Vec<StepAdjustment>>,
    pub min_adjustment_magnitude: Option<i32>,
    pub cooldown: Option<i32>,
    pub metric_aggregation_type: Option<String>,
}

impl Members for StepScalingPolicyConfiguration {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.adjustment_type),
            1 => member.read(&mut self.step_adjustments),
            2 => member.read(&mut self.min_adjustment_magnitude),
            3 => member.read(&mut self.cooldown),
            4 => member.read(&mut self.metric_aggregation_type),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.adjustment_type.as_ref());
        members.write(1, self.step_adjustments.as_ref());
        members.write(2, self.min_adjustment_magnitude.as_ref());
        members.write(3, self.cooldown.as_ref());
        members.write(4, self.metric_aggregation_type.as_ref());
    }
}
structure!(
    StepScalingPolicyConfiguration,
    STEP_SCALING_POLICY_CONFIGURATION
);

/// <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_SuspendedState.html>
#[derive(Clone, Default, PartialEq)]
pub struct SuspendedState {
    pub dynamic_scaling_in_suspended: Option<bool>,
    pub dynamic_scaling_out_suspended: Option<bool>,
    pub scheduled_scaling_suspended: Option<bool>,
}

impl Members for SuspendedState {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.dynamic_scaling_in_suspended),
            1 => member.read(&mut self.dynamic_scaling_out_suspended),
            2 => member.read(&mut self.scheduled_scaling_suspended),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.dynamic_scaling_in_suspended.as_ref());
        members.write(1, self.dynamic_scaling_out_suspended.as_ref());
        members.write(2, self.scheduled_scaling_suspended.as_ref());
    }
}
structure!(SuspendedState, SUSPENDED_STATE);

/// <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_TagResource.html>
#[derive(Clone, Default, PartialEq)]
pub struct TagResourceInput {
    pub resource_arn: Option<String>,
    pub tags: Option<BTreeMap<String, String>>,
}

impl Members for TagResourceInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.resource_arn),
            1 => member.read(&mut self.tags),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.resource_arn.as_ref());
        members.write(1, self.tags.as_ref());
    }
}
structure!(TagResourceInput, TAG_RESOURCE_REQUEST);

/// <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_TagResource.html>
#[derive(Clone, Default, PartialEq)]
pub struct TagResourceOutput {}

impl Members for TagResourceOutput {}
structure!(TagResourceOutput, TAG_RESOURCE_RESPONSE);

/// <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_TargetTrackingMetric.html>
#[derive(Clone, Default, PartialEq)]
pub struct TargetTrackingMetric {
    pub dimensions: Option<Vec<TargetTrackingMetricDimension>>,
    pub metric_name: Option<String>,
    pub namespace: Option<String>,
}

impl Members for TargetTrackingMetric {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.dimensions),
            1 => member.read(&mut self.metric_name),
            2 => member.read(&mut self.namespace),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.dimensions.as_ref());
        members.write(1, self.metric_name.as_ref());
        members.write(2, self.namespace.as_ref());
    }
}
structure!(TargetTrackingMetric, TARGET_TRACKING_METRIC);

/// <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_TargetTrackingMetricDataQuery.html>
#[derive(Clone, Default, PartialEq)]
pub struct TargetTrackingMetricDataQuery {
    pub expression: Option<String>,
    pub id: Option<String>,
    pub label: Option<String>,
    pub metric_stat: Option<TargetTrackingMetricStat>,
    pub return_data: Option<bool>,
}

impl Members for TargetTrackingMetricDataQuery {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.expression),
            1 => member.read(&mut self.id),
            2 => member.read(&mut self.label),
            3 => member.read(&mut self.metric_stat),
            4 => member.read(&mut self.return_data),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.expression.as_ref());
        members.write(1, self.id.as_ref());
        members.write(2, self.label.as_ref());
        members.write(3, self.metric_stat.as_ref());
        members.write(4, self.return_data.as_ref());
    }
}
structure!(
    TargetTrackingMetricDataQuery,
    TARGET_TRACKING_METRIC_DATA_QUERY
);

/// <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_TargetTrackingMetricDimension.html>
#[derive(Clone, Default, PartialEq)]
pub struct TargetTrackingMetricDimension {
    pub name: Option<String>,
    pub value: Option<String>,
}

impl Members for TargetTrackingMetricDimension {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.name),
            1 => member.read(&mut self.value),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.name.as_ref());
        members.write(1, self.value.as_ref());
    }
}
structure!(
    TargetTrackingMetricDimension,
    TARGET_TRACKING_METRIC_DIMENSION
);

/// <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_TargetTrackingMetricStat.html>
#[derive(Clone, Default, PartialEq)]
pub struct TargetTrackingMetricStat {
    pub metric: Option<TargetTrackingMetric>,
    pub stat: Option<String>,
    pub unit: Option<String>,
}

impl Members for TargetTrackingMetricStat {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.metric),
            1 => member.read(&mut self.stat),
            2 => member.read(&mut self.unit),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.metric.as_ref());
        members.write(1, self.stat.as_ref());
        members.write(2, self.unit.as_ref());
    }
}
structure!(TargetTrackingMetricStat, TARGET_TRACKING_METRIC_STAT);

/// <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_TargetTrackingScalingPolicyConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct TargetTrackingScalingPolicyConfiguration {
    pub target_value: Option<f64>,
    pub predefined_metric_specification: Option<PredefinedMetricSpecification>,
    pub customized_metric_specification: Option<CustomizedMetricSpecification>,
    pub scale_out_cooldown: Option<i32>,
    pub scale_in_cooldown: Option<i32>,
    pub disable_scale_in: Option<bool>,
}

impl Members for TargetTrackingScalingPolicyConfiguration {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.target_value),
            1 => member.read(&mut self.predefined_metric_specification),
            2 => member.read(&mut self.customized_metric_specification),
            3 => member.read(&mut self.scale_out_cooldown),
            4 => member.read(&mut self.scale_in_cooldown),
            5 => member.read(&mut self.disable_scale_in),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.target_value.as_ref());
        members.write(1, self.predefined_metric_specification.as_ref());
        members.write(2, self.customized_metric_specification.as_ref());
        members.write(3, self.scale_out_cooldown.as_ref());
        members.write(4, self.scale_in_cooldown.as_ref());
        members.write(5, self.disable_scale_in.as_ref());
    }
}
structure!(
    TargetTrackingScalingPolicyConfiguration,
    TARGET_TRACKING_SCALING_POLICY_CONFIGURATION
);

/// <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_UntagResource.html>
#[derive(Clone, Default, PartialEq)]
pub struct UntagResourceInput {
    pub resource_arn: Option<String>,
    pub tag_keys: Option<Vec<String>>,
}

impl Members for UntagResourceInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.resource_arn),
            1 => member.read(&mut self.tag_keys),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.resource_arn.as_ref());
        members.write(1, self.tag_keys.as_ref());
    }
}
structure!(UntagResourceInput, UNTAG_RESOURCE_REQUEST);

/// <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_UntagResource.html>
#[derive(Clone, Default, PartialEq)]
pub struct UntagResourceOutput {}

impl Members for UntagResourceOutput {}
structure!(UntagResourceOutput, UNTAG_RESOURCE_RESPONSE);
