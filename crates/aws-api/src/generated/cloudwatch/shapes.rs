// Written by `cargo xtask codegen` from models/. Do not edit.

//! The structures and unions of Amazon CloudWatch.

use std::collections::BTreeMap;

use smithy::{ReadError, Timestamp};

use super::schemas;
use crate::structure::{MemberReader, MemberWriter, Members, structure};

/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_ActionConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct ActionConfiguration {
    pub alarm_tags_propagation: Option<AlarmTagsPropagation>,
}

impl Members for ActionConfiguration {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.alarm_tags_propagation),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.alarm_tags_propagation.as_ref());
    }
}
structure!(ActionConfiguration, ACTION_CONFIGURATION);

/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_AlarmHistoryItem.html>
#[derive(Clone, Default, PartialEq)]
pub struct AlarmHistoryItem {
    pub alarm_name: Option<String>,
    pub alarm_contributor_id: Option<String>,
    pub alarm_type: Option<String>,
    pub timestamp: Option<Timestamp>,
    pub history_item_type: Option<String>,
    pub history_summary: Option<String>,
    pub history_data: Option<String>,
    pub alarm_contributor_attributes: Option<BTreeMap<String, String>>,
}

impl Members for AlarmHistoryItem {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.alarm_name),
            1 => member.read(&mut self.alarm_contributor_id),
            2 => member.read(&mut self.alarm_type),
            3 => member.read(&mut self.timestamp),
            4 => member.read(&mut self.history_item_type),
            5 => member.read(&mut self.history_summary),
            6 => member.read(&mut self.history_data),
            7 => member.read(&mut self.alarm_contributor_attributes),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.alarm_name.as_ref());
        members.write(1, self.alarm_contributor_id.as_ref());
        members.write(2, self.alarm_type.as_ref());
        members.write(3, self.timestamp.as_ref());
        members.write(4, self.history_item_type.as_ref());
        members.write(5, self.history_summary.as_ref());
        members.write(6, self.history_data.as_ref());
        members.write(7, self.alarm_contributor_attributes.as_ref());
    }
}
structure!(AlarmHistoryItem, ALARM_HISTORY_ITEM);

/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_AlarmPromQLCriteria.html>
#[derive(Clone, Default, PartialEq)]
pub struct AlarmPromQLCriteria {
    pub query: Option<String>,
    pub pending_period: Option<i32>,
    pub recovery_period: Option<i32>,
}

impl Members for AlarmPromQLCriteria {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.query),
            1 => member.read(&mut self.pending_period),
            2 => member.read(&mut self.recovery_period),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.query.as_ref());
        members.write(1, self.pending_period.as_ref());
        members.write(2, self.recovery_period.as_ref());
    }
}
structure!(AlarmPromQLCriteria, ALARM_PROM_QL_CRITERIA);

/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_AlarmTagsPropagation.html>
#[derive(Clone, Default, PartialEq)]
pub struct AlarmTagsPropagation {
    pub enabled: Option<bool>,
    pub included_tag_keys: Option<Vec<String>>,
    pub excluded_tag_keys: Option<Vec<String>>,
}

impl Members for AlarmTagsPropagation {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.enabled),
            1 => member.read(&mut self.included_tag_keys),
            2 => member.read(&mut self.excluded_tag_keys),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.enabled.as_ref());
        members.write(1, self.included_tag_keys.as_ref());
        members.write(2, self.excluded_tag_keys.as_ref());
    }
}
structure!(AlarmTagsPropagation, ALARM_TAGS_PROPAGATION);

/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_CompositeAlarm.html>
#[derive(Clone, Default, PartialEq)]
pub struct CompositeAlarm {
    pub actions_enabled: Option<bool>,
    pub alarm_actions: Option<Vec<String>>,
    pub alarm_arn: Option<String>,
    pub alarm_configuration_updated_timestamp: Option<Timestamp>,
    pub alarm_description: Option<String>,
    pub alarm_name: Option<String>,
    pub alarm_rule: Option<String>,
    pub insufficient_data_actions: Option<Vec<String>>,
    pub ok_actions: Option<Vec<String>>,
    pub state_reason: Option<String>,
    pub state_reason_data: Option<String>,
    pub state_updated_timestamp: Option<Timestamp>,
    pub state_value: Option<String>,
    pub state_transitioned_timestamp: Option<Timestamp>,
    pub actions_suppressed_by: Option<String>,
    pub actions_suppressed_reason: Option<String>,
    pub actions_suppressor: Option<String>,
    pub actions_suppressor_wait_period: Option<i32>,
    pub actions_suppressor_extension_period: Option<i32>,
    pub action_configuration: Option<ActionConfiguration>,
}

impl Members for CompositeAlarm {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.actions_enabled),
            1 => member.read(&mut self.alarm_actions),
            2 => member.read(&mut self.alarm_arn),
            3 => member.read(&mut self.alarm_configuration_updated_timestamp),
            4 => member.read(&mut self.alarm_description),
            5 => member.read(&mut self.alarm_name),
            6 => member.read(&mut self.alarm_rule),
            7 => member.read(&mut self.insufficient_data_actions),
            8 => member.read(&mut self.ok_actions),
            9 => member.read(&mut self.state_reason),
            10 => member.read(&mut self.state_reason_data),
            11 => member.read(&mut self.state_updated_timestamp),
            12 => member.read(&mut self.state_value),
            13 => member.read(&mut self.state_transitioned_timestamp),
            14 => member.read(&mut self.actions_suppressed_by),
            15 => member.read(&mut self.actions_suppressed_reason),
            16 => member.read(&mut self.actions_suppressor),
            17 => member.read(&mut self.actions_suppressor_wait_period),
            18 => member.read(&mut self.actions_suppressor_extension_period),
            19 => member.read(&mut self.action_configuration),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.actions_enabled.as_ref());
        members.write(1, self.alarm_actions.as_ref());
        members.write(2, self.alarm_arn.as_ref());
        members.write(3, self.alarm_configuration_updated_timestamp.as_ref());
        members.write(4, self.alarm_description.as_ref());
        members.write(5, self.alarm_name.as_ref());
        members.write(6, self.alarm_rule.as_ref());
        members.write(7, self.insufficient_data_actions.as_ref());
        members.write(8, self.ok_actions.as_ref());
        members.write(9, self.state_reason.as_ref());
        members.write(10, self.state_reason_data.as_ref());
        members.write(11, self.state_updated_timestamp.as_ref());
        members.write(12, self.state_value.as_ref());
        members.write(13, self.state_transitioned_timestamp.as_ref());
        members.write(14, self.actions_suppressed_by.as_ref());
        members.write(15, self.actions_suppressed_reason.as_ref());
        members.write(16, self.actions_suppressor.as_ref());
        members.write(17, self.actions_suppressor_wait_period.as_ref());
        members.write(18, self.actions_suppressor_extension_period.as_ref());
        members.write(19, self.action_configuration.as_ref());
    }
}
structure!(CompositeAlarm, COMPOSITE_ALARM);

/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DashboardEntry.html>
#[derive(Clone, Default, PartialEq)]
pub struct DashboardEntry {
    pub dashboard_name: Option<String>,
    pub dashboard_arn: Option<String>,
    pub last_modified: Option<Timestamp>,
    pub size: Option<i64>,
}

impl Members for DashboardEntry {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.dashboard_name),
            1 => member.read(&mut self.dashboard_arn),
            2 => member.read(&mut self.last_modified),
            3 => member.read(&mut self.size),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.dashboard_name.as_ref());
        members.write(1, self.dashboard_arn.as_ref());
        members.write(2, self.last_modified.as_ref());
        members.write(3, self.size.as_ref());
    }
}
structure!(DashboardEntry, DASHBOARD_ENTRY);

/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DashboardValidationMessage.html>
#[derive(Clone, Default, PartialEq)]
pub struct DashboardValidationMessage {
    pub data_path: Option<String>,
    pub message: Option<String>,
}

impl Members for DashboardValidationMessage {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.data_path),
            1 => member.read(&mut self.message),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.data_path.as_ref());
        members.write(1, self.message.as_ref());
    }
}
structure!(DashboardValidationMessage, DASHBOARD_VALIDATION_MESSAGE);

/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_Datapoint.html>
#[derive(Clone, Default, PartialEq)]
pub struct Datapoint {
    pub timestamp: Option<Timestamp>,
    pub sample_count: Option<f64>,
    pub average: Option<f64>,
    pub sum: Option<f64>,
    pub minimum: Option<f64>,
    pub maximum: Option<f64>,
    pub unit: Option<String>,
    pub extended_statistics: Option<BTreeMap<String, f64>>,
}

impl Members for Datapoint {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.timestamp),
            1 => member.read(&mut self.sample_count),
            2 => member.read(&mut self.average),
            3 => member.read(&mut self.sum),
            4 => member.read(&mut self.minimum),
            5 => member.read(&mut self.maximum),
            6 => member.read(&mut self.unit),
            7 => member.read(&mut self.extended_statistics),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.timestamp.as_ref());
        members.write(1, self.sample_count.as_ref());
        members.write(2, self.average.as_ref());
        members.write(3, self.sum.as_ref());
        members.write(4, self.minimum.as_ref());
        members.write(5, self.maximum.as_ref());
        members.write(6, self.unit.as_ref());
        members.write(7, self.extended_statistics.as_ref());
    }
}
structure!(Datapoint, DATAPOINT);

/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DeleteAlarms.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteAlarmsInput {
    pub alarm_names: Option<Vec<String>>,
}

impl Members for DeleteAlarmsInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.alarm_names),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.alarm_names.as_ref());
    }
}
structure!(DeleteAlarmsInput, DELETE_ALARMS_INPUT);

/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DeleteAlarms.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteAlarmsOutput {}

impl Members for DeleteAlarmsOutput {}
structure!(DeleteAlarmsOutput, DELETE_ALARMS_OUTPUT);

/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DeleteDashboards.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteDashboardsInput {
    pub dashboard_names: Option<Vec<String>>,
}

impl Members for DeleteDashboardsInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.dashboard_names),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.dashboard_names.as_ref());
    }
}
structure!(DeleteDashboardsInput, DELETE_DASHBOARDS_INPUT);

/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DeleteDashboards.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteDashboardsOutput {}

impl Members for DeleteDashboardsOutput {}
structure!(DeleteDashboardsOutput, DELETE_DASHBOARDS_OUTPUT);

/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarmHistory.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeAlarmHistoryInput {
    pub alarm_name: Option<String>,
    pub alarm_contributor_id: Option<String>,
    pub alarm_types: Option<Vec<String>>,
    pub history_item_type: Option<String>,
    pub start_date: Option<Timestamp>,
    pub end_date: Option<Timestamp>,
    pub max_records: Option<i32>,
    pub next_token: Option<String>,
    pub scan_by: Option<String>,
}

impl Members for DescribeAlarmHistoryInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.alarm_name),
            1 => member.read(&mut self.alarm_contributor_id),
            2 => member.read(&mut self.alarm_types),
            3 => member.read(&mut self.history_item_type),
            4 => member.read(&mut self.start_date),
            5 => member.read(&mut self.end_date),
            6 => member.read(&mut self.max_records),
            7 => member.read(&mut self.next_token),
            8 => member.read(&mut self.scan_by),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.alarm_name.as_ref());
        members.write(1, self.alarm_contributor_id.as_ref());
        members.write(2, self.alarm_types.as_ref());
        members.write(3, self.history_item_type.as_ref());
        members.write(4, self.start_date.as_ref());
        members.write(5, self.end_date.as_ref());
        members.write(6, self.max_records.as_ref());
        members.write(7, self.next_token.as_ref());
        members.write(8, self.scan_by.as_ref());
    }
}
structure!(DescribeAlarmHistoryInput, DESCRIBE_ALARM_HISTORY_INPUT);

/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarmHistory.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeAlarmHistoryOutput {
    pub alarm_history_items: Option<Vec<AlarmHistoryItem>>,
    pub next_token: Option<String>,
}

impl Members for DescribeAlarmHistoryOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.alarm_history_items),
            1 => member.read(&mut self.next_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.alarm_history_items.as_ref());
        members.write(1, self.next_token.as_ref());
    }
}
structure!(DescribeAlarmHistoryOutput, DESCRIBE_ALARM_HISTORY_OUTPUT);

/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarmsForMetric.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeAlarmsForMetricInput {
    pub metric_name: Option<String>,
    pub namespace: Option<String>,
    pub statistic: Option<String>,
    pub extended_statistic: Option<String>,
    pub dimensions: Option<Vec<Dimension>>,
    pub period: Option<i32>,
    pub unit: Option<String>,
}

impl Members for DescribeAlarmsForMetricInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.metric_name),
            1 => member.read(&mut self.namespace),
            2 => member.read(&mut self.statistic),
            3 => member.read(&mut self.extended_statistic),
            4 => member.read(&mut self.dimensions),
            5 => member.read(&mut self.period),
            6 => member.read(&mut self.unit),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.metric_name.as_ref());
        members.write(1, self.namespace.as_ref());
        members.write(2, self.statistic.as_ref());
        members.write(3, self.extended_statistic.as_ref());
        members.write(4, self.dimensions.as_ref());
        members.write(5, self.period.as_ref());
        members.write(6, self.unit.as_ref());
    }
}
structure!(
    DescribeAlarmsForMetricInput,
    DESCRIBE_ALARMS_FOR_METRIC_INPUT
);

/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarmsForMetric.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeAlarmsForMetricOutput {
    pub metric_alarms: Option<Vec<MetricAlarm>>,
}

impl Members for DescribeAlarmsForMetricOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.metric_alarms),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.metric_alarms.as_ref());
    }
}
structure!(
    DescribeAlarmsForMetricOutput,
    DESCRIBE_ALARMS_FOR_METRIC_OUTPUT
);

/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarms.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeAlarmsInput {
    pub alarm_names: Option<Vec<String>>,
    pub alarm_name_prefix: Option<String>,
    pub alarm_types: Option<Vec<String>>,
    pub children_of_alarm_name: Option<String>,
    pub parents_of_alarm_name: Option<String>,
    pub state_value: Option<String>,
    pub action_prefix: Option<String>,
    pub max_records: Option<i32>,
    pub next_token: Option<String>,
}

impl Members for DescribeAlarmsInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.alarm_names),
            1 => member.read(&mut self.alarm_name_prefix),
            2 => member.read(&mut self.alarm_types),
            3 => member.read(&mut self.children_of_alarm_name),
            4 => member.read(&mut self.parents_of_alarm_name),
            5 => member.read(&mut self.state_value),
            6 => member.read(&mut self.action_prefix),
            7 => member.read(&mut self.max_records),
            8 => member.read(&mut self.next_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.alarm_names.as_ref());
        members.write(1, self.alarm_name_prefix.as_ref());
        members.write(2, self.alarm_types.as_ref());
        members.write(3, self.children_of_alarm_name.as_ref());
        members.write(4, self.parents_of_alarm_name.as_ref());
        members.write(5, self.state_value.as_ref());
        members.write(6, self.action_prefix.as_ref());
        members.write(7, self.max_records.as_ref());
        members.write(8, self.next_token.as_ref());
    }
}
structure!(DescribeAlarmsInput, DESCRIBE_ALARMS_INPUT);

/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarms.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeAlarmsOutput {
    pub composite_alarms: Option<Vec<CompositeAlarm>>,
    pub metric_alarms: Option<Vec<MetricAlarm>>,
    pub log_alarms: Option<Vec<LogAlarm>>,
    pub next_token: Option<String>,
}

impl Members for DescribeAlarmsOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.composite_alarms),
            1 => member.read(&mut self.metric_alarms),
            2 => member.read(&mut self.log_alarms),
            3 => member.read(&mut self.next_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.composite_alarms.as_ref());
        members.write(1, self.metric_alarms.as_ref());
        members.write(2, self.log_alarms.as_ref());
        members.write(3, self.next_token.as_ref());
    }
}
structure!(DescribeAlarmsOutput, DESCRIBE_ALARMS_OUTPUT);

/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_Dimension.html>
#[derive(Clone, Default, PartialEq)]
pub struct Dimension {
    pub name: Option<String>,
    pub value: Option<String>,
}

impl Members for Dimension {
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
structure!(Dimension, DIMENSION);

/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DimensionFilter.html>
#[derive(Clone, Default, PartialEq)]
pub struct DimensionFilter {
    pub name: Option<String>,
    pub value: Option<String>,
}

impl Members for DimensionFilter {
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
structure!(DimensionFilter, DIMENSION_FILTER);

/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DisableAlarmActions.html>
#[derive(Clone, Default, PartialEq)]
pub struct DisableAlarmActionsInput {
    pub alarm_names: Option<Vec<String>>,
}

impl Members for DisableAlarmActionsInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.alarm_names),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.alarm_names.as_ref());
    }
}
structure!(DisableAlarmActionsInput, DISABLE_ALARM_ACTIONS_INPUT);

/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DisableAlarmActions.html>
#[derive(Clone, Default, PartialEq)]
pub struct DisableAlarmActionsOutput {}

impl Members for DisableAlarmActionsOutput {}
structure!(DisableAlarmActionsOutput, DISABLE_ALARM_ACTIONS_OUTPUT);

/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_EnableAlarmActions.html>
#[derive(Clone, Default, PartialEq)]
pub struct EnableAlarmActionsInput {
    pub alarm_names: Option<Vec<String>>,
}

impl Members for EnableAlarmActionsInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.alarm_names),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.alarm_names.as_ref());
    }
}
structure!(EnableAlarmActionsInput, ENABLE_ALARM_ACTIONS_INPUT);

/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_EnableAlarmActions.html>
#[derive(Clone, Default, PartialEq)]
pub struct EnableAlarmActionsOutput {}

impl Members for EnableAlarmActionsOutput {}
structure!(EnableAlarmActionsOutput, ENABLE_ALARM_ACTIONS_OUTPUT);

/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_Entity.html>
#[derive(Clone, Default, PartialEq)]
pub struct Entity {
    pub key_attributes: Option<BTreeMap<String, String>>,
    pub attributes: Option<BTreeMap<String, String>>,
}

impl Members for Entity {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.key_attributes),
            1 => member.read(&mut self.attributes),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.key_attributes.as_ref());
        members.write(1, self.attributes.as_ref());
    }
}
structure!(Entity, ENTITY);

/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_EntityMetricData.html>
#[derive(Clone, Default, PartialEq)]
pub struct EntityMetricData {
    pub entity: Option<Entity>,
    pub metric_data: Option<Vec<MetricDatum>>,
}

impl Members for EntityMetricData {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.entity),
            1 => member.read(&mut self.metric_data),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.entity.as_ref());
        members.write(1, self.metric_data.as_ref());
    }
}
structure!(EntityMetricData, ENTITY_METRIC_DATA);

/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_EvaluationCriteria.html>
#[derive(Clone, Default, PartialEq)]
pub struct EvaluationCriteria {
    pub prom_ql_criteria: Option<AlarmPromQLCriteria>,
}

impl Members for EvaluationCriteria {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.prom_ql_criteria),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.prom_ql_criteria.as_ref());
    }
}
structure!(EvaluationCriteria, EVALUATION_CRITERIA);

/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_EvaluationWindow.html>
#[derive(Clone, Default, PartialEq)]
pub struct EvaluationWindow {
    pub wall_clock_window: Option<WallClockWindow>,
    pub sliding_window: Option<SlidingWindow>,
}

impl Members for EvaluationWindow {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.wall_clock_window),
            1 => member.read(&mut self.sliding_window),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.wall_clock_window.as_ref());
        members.write(1, self.sliding_window.as_ref());
    }
}
structure!(EvaluationWindow, EVALUATION_WINDOW);

/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetDashboard.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetDashboardInput {
    pub dashboard_name: Option<String>,
}

impl Members for GetDashboardInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.dashboard_name),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.dashboard_name.as_ref());
    }
}
structure!(GetDashboardInput, GET_DASHBOARD_INPUT);

/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetDashboard.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetDashboardOutput {
    pub dashboard_arn: Option<String>,
    pub dashboard_body: Option<String>,
    pub dashboard_name: Option<String>,
}

impl Members for GetDashboardOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.dashboard_arn),
            1 => member.read(&mut self.dashboard_body),
            2 => member.read(&mut self.dashboard_name),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.dashboard_arn.as_ref());
        members.write(1, self.dashboard_body.as_ref());
        members.write(2, self.dashboard_name.as_ref());
    }
}
structure!(GetDashboardOutput, GET_DASHBOARD_OUTPUT);

/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricData.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetMetricDataInput {
    pub metric_data_queries: Option<Vec<MetricDataQuery>>,
    pub start_time: Option<Timestamp>,
    pub end_time: Option<Timestamp>,
    pub next_token: Option<String>,
    pub scan_by: Option<String>,
    pub max_datapoints: Option<i32>,
    pub label_options: Option<LabelOptions>,
}

impl Members for GetMetricDataInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.metric_data_queries),
            1 => member.read(&mut self.start_time),
            2 => member.read(&mut self.end_time),
            3 => member.read(&mut self.next_token),
            4 => member.read(&mut self.scan_by),
            5 => member.read(&mut self.max_datapoints),
            6 => member.read(&mut self.label_options),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.metric_data_queries.as_ref());
        members.write(1, self.start_time.as_ref());
        members.write(2, self.end_time.as_ref());
        members.write(3, self.next_token.as_ref());
        members.write(4, self.scan_by.as_ref());
        members.write(5, self.max_datapoints.as_ref());
        members.write(6, self.label_options.as_ref());
    }
}
structure!(GetMetricDataInput, GET_METRIC_DATA_INPUT);

/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricData.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetMetricDataOutput {
    pub metric_data_results: Option<Vec<MetricDataResult>>,
    pub next_token: Option<String>,
    pub messages: Option<Vec<MessageData>>,
}

impl Members for GetMetricDataOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.metric_data_results),
            1 => member.read(&mut self.next_token),
            2 => member.read(&mut self.messages),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.metric_data_results.as_ref());
        members.write(1, self.next_token.as_ref());
        members.write(2, self.messages.as_ref());
    }
}
structure!(GetMetricDataOutput, GET_METRIC_DATA_OUTPUT);

/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricStatistics.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetMetricStatisticsInput {
    pub namespace: Option<String>,
    pub metric_name: Option<String>,
    pub dimensions: Option<Vec<Dimension>>,
    pub start_time: Option<Timestamp>,
    pub end_time: Option<Timestamp>,
    pub period: Option<i32>,
    pub statistics: Option<Vec<String>>,
    pub extended_statistics: Option<Vec<String>>,
    pub unit: Option<String>,
}

impl Members for GetMetricStatisticsInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.namespace),
            1 => member.read(&mut self.metric_name),
            2 => member.read(&mut self.dimensions),
            3 => member.read(&mut self.start_time),
            4 => member.read(&mut self.end_time),
            5 => member.read(&mut self.period),
            6 => member.read(&mut self.statistics),
            7 => member.read(&mut self.extended_statistics),
            8 => member.read(&mut self.unit),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.namespace.as_ref());
        members.write(1, self.metric_name.as_ref());
        members.write(2, self.dimensions.as_ref());
        members.write(3, self.start_time.as_ref());
        members.write(4, self.end_time.as_ref());
        members.write(5, self.period.as_ref());
        members.write(6, self.statistics.as_ref());
        members.write(7, self.extended_statistics.as_ref());
        members.write(8, self.unit.as_ref());
    }
}
structure!(GetMetricStatisticsInput, GET_METRIC_STATISTICS_INPUT);

/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricStatistics.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetMetricStatisticsOutput {
    pub label: Option<String>,
    pub datapoints: Option<Vec<Datapoint>>,
}

impl Members for GetMetricStatisticsOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.label),
            1 => member.read(&mut self.datapoints),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.label.as_ref());
        members.write(1, self.datapoints.as_ref());
    }
}
structure!(GetMetricStatisticsOutput, GET_METRIC_STATISTICS_OUTPUT);

/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_LabelOptions.html>
#[derive(Clone, Default, PartialEq)]
pub struct LabelOptions {
    pub timezone: Option<String>,
}

impl Members for LabelOptions {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.timezone),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.timezone.as_ref());
    }
}
structure!(LabelOptions, LABEL_OPTIONS);

/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_ListDashboards.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListDashboardsInput {
    pub dashboard_name_prefix: Option<String>,
    pub next_token: Option<String>,
}

impl Members for ListDashboardsInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.dashboard_name_prefix),
            1 => member.read(&mut self.next_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.dashboard_name_prefix.as_ref());
        members.write(1, self.next_token.as_ref());
    }
}
structure!(ListDashboardsInput, LIST_DASHBOARDS_INPUT);

/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_ListDashboards.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListDashboardsOutput {
    pub dashboard_entries: Option<Vec<DashboardEntry>>,
    pub next_token: Option<String>,
}

impl Members for ListDashboardsOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.dashboard_entries),
            1 => member.read(&mut self.next_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.dashboard_entries.as_ref());
        members.write(1, self.next_token.as_ref());
    }
}
structure!(ListDashboardsOutput, LIST_DASHBOARDS_OUTPUT);

/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_ListMetrics.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListMetricsInput {
    pub namespace: Option<String>,
    pub metric_name: Option<String>,
    pub dimensions: Option<Vec<DimensionFilter>>,
    pub next_token: Option<String>,
    pub recently_active: Option<String>,
    pub include_linked_accounts: Option<bool>,
    pub owning_account: Option<String>,
}

impl Members for ListMetricsInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.namespace),
            1 => member.read(&mut self.metric_name),
            2 => member.read(&mut self.dimensions),
            3 => member.read(&mut self.next_token),
            4 => member.read(&mut self.recently_active),
            5 => member.read(&mut self.include_linked_accounts),
            6 => member.read(&mut self.owning_account),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.namespace.as_ref());
        members.write(1, self.metric_name.as_ref());
        members.write(2, self.dimensions.as_ref());
        members.write(3, self.next_token.as_ref());
        members.write(4, self.recently_active.as_ref());
        members.write(5, self.include_linked_accounts.as_ref());
        members.write(6, self.owning_account.as_ref());
    }
}
structure!(ListMetricsInput, LIST_METRICS_INPUT);

/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_ListMetrics.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListMetricsOutput {
    pub metrics: Option<Vec<Metric>>,
    pub next_token: Option<String>,
    pub owning_accounts: Option<Vec<String>>,
}

impl Members for ListMetricsOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.metrics),
            1 => member.read(&mut self.next_token),
            2 => member.read(&mut self.owning_accounts),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.metrics.as_ref());
        members.write(1, self.next_token.as_ref());
        members.write(2, self.owning_accounts.as_ref());
    }
}
structure!(ListMetricsOutput, LIST_METRICS_OUTPUT);

/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_ListTagsForResource.html>
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
structure!(ListTagsForResourceInput, LIST_TAGS_FOR_RESOURCE_INPUT);

/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_ListTagsForResource.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListTagsForResourceOutput {
    pub tags: Option<Vec<Tag>>,
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
structure!(ListTagsForResourceOutput, LIST_TAGS_FOR_RESOURCE_OUTPUT);

/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_LogAlarm.html>
#[derive(Clone, Default, PartialEq)]
pub struct LogAlarm {
    pub alarm_name: Option<String>,
    pub alarm_arn: Option<String>,
    pub alarm_description: Option<String>,
    pub alarm_configuration_updated_timestamp: Option<Timestamp>,
    pub actions_enabled: Option<bool>,
    pub ok_actions: Option<Vec<String>>,
    pub alarm_actions: Option<Vec<String>>,
    pub insufficient_data_actions: Option<Vec<String>>,
    pub state_value: Option<String>,
    pub state_reason: Option<String>,
    pub state_reason_data: Option<String>,
    pub state_updated_timestamp: Option<Timestamp>,
    pub scheduled_query_configuration: Option<ScheduledQueryConfiguration>,
    pub query_results_to_evaluate: Option<i32>,
    pub query_results_to_alarm: Option<i32>,
    pub threshold: Option<f64>,
    pub comparison_operator: Option<String>,
    pub treat_missing_data: Option<String>,
    pub state_transitioned_timestamp: Option<Timestamp>,
    pub evaluation_state: Option<String>,
    pub action_log_line_count: Option<i32>,
    pub action_log_line_role_arn: Option<String>,
    pub warm_up_configuration: Option<WarmUpConfiguration>,
    pub action_configuration: Option<ActionConfiguration>,
}

impl Members for LogAlarm {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.alarm_name),
            1 => member.read(&mut self.alarm_arn),
            2 => member.read(&mut self.alarm_description),
            3 => member.read(&mut self.alarm_configuration_updated_timestamp),
            4 => member.read(&mut self.actions_enabled),
            5 => member.read(&mut self.ok_actions),
            6 => member.read(&mut self.alarm_actions),
            7 => member.read(&mut self.insufficient_data_actions),
            8 => member.read(&mut self.state_value),
            9 => member.read(&mut self.state_reason),
            10 => member.read(&mut self.state_reason_data),
            11 => member.read(&mut self.state_updated_timestamp),
            12 => member.read(&mut self.scheduled_query_configuration),
            13 => member.read(&mut self.query_results_to_evaluate),
            14 => member.read(&mut self.query_results_to_alarm),
            15 => member.read(&mut self.threshold),
            16 => member.read(&mut self.comparison_operator),
            17 => member.read(&mut self.treat_missing_data),
            18 => member.read(&mut self.state_transitioned_timestamp),
            19 => member.read(&mut self.evaluation_state),
            20 => member.read(&mut self.action_log_line_count),
            21 => member.read(&mut self.action_log_line_role_arn),
            22 => member.read(&mut self.warm_up_configuration),
            23 => member.read(&mut self.action_configuration),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.alarm_name.as_ref());
        members.write(1, self.alarm_arn.as_ref());
        members.write(2, self.alarm_description.as_ref());
        members.write(3, self.alarm_configuration_updated_timestamp.as_ref());
        members.write(4, self.actions_enabled.as_ref());
        members.write(5, self.ok_actions.as_ref());
        members.write(6, self.alarm_actions.as_ref());
        members.write(7, self.insufficient_data_actions.as_ref());
        members.write(8, self.state_value.as_ref());
        members.write(9, self.state_reason.as_ref());
        members.write(10, self.state_reason_data.as_ref());
        members.write(11, self.state_updated_timestamp.as_ref());
        members.write(12, self.scheduled_query_configuration.as_ref());
        members.write(13, self.query_results_to_evaluate.as_ref());
        members.write(14, self.query_results_to_alarm.as_ref());
        members.write(15, self.threshold.as_ref());
        members.write(16, self.comparison_operator.as_ref());
        members.write(17, self.treat_missing_data.as_ref());
        members.write(18, self.state_transitioned_timestamp.as_ref());
        members.write(19, self.evaluation_state.as_ref());
        members.write(20, self.action_log_line_count.as_ref());
        members.write(21, self.action_log_line_role_arn.as_ref());
        members.write(22, self.warm_up_configuration.as_ref());
        members.write(23, self.action_configuration.as_ref());
    }
}
structure!(LogAlarm, LOG_ALARM);

/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MessageData.html>
#[derive(Clone, Default, PartialEq)]
pub struct MessageData {
    pub code: Option<String>,
    pub value: Option<String>,
}

impl Members for MessageData {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.code),
            1 => member.read(&mut self.value),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.code.as_ref());
        members.write(1, self.value.as_ref());
    }
}
structure!(MessageData, MESSAGE_DATA);

/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_Metric.html>
#[derive(Clone, Default, PartialEq)]
pub struct Metric {
    pub namespace: Option<String>,
    pub metric_name: Option<String>,
    pub dimensions: Option<Vec<Dimension>>,
}

impl Members for Metric {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.namespace),
            1 => member.read(&mut self.metric_name),
            2 => member.read(&mut self.dimensions),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.namespace.as_ref());
        members.write(1, self.metric_name.as_ref());
        members.write(2, self.dimensions.as_ref());
    }
}
structure!(Metric, METRIC);

/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricAlarm.html>
#[derive(Clone, Default, PartialEq)]
pub struct MetricAlarm {
    pub alarm_name: Option<String>,
    pub alarm_arn: Option<String>,
    pub alarm_description: Option<String>,
    pub alarm_configuration_updated_timestamp: Option<Timestamp>,
    pub actions_enabled: Option<bool>,
    pub ok_actions: Option<Vec<String>>,
    pub alarm_actions: Option<Vec<String>>,
    pub insufficient_data_actions: Option<Vec<String>>,
    pub state_value: Option<String>,
    pub state_reason: Option<String>,
    pub state_reason_data: Option<String>,
    pub state_updated_timestamp: Option<Timestamp>,
    pub metric_name: Option<String>,
    pub namespace: Option<String>,
    pub statistic: Option<String>,
    pub extended_statistic: Option<String>,
    pub dimensions: Option<Vec<Dimension>>,
    pub period: Option<i32>,
    pub unit: Option<String>,
    pub evaluation_periods: Option<i32>,
    pub datapoints_to_alarm: Option<i32>,
    pub threshold: Option<f64>,
    pub comparison_operator: Option<String>,
    pub treat_missing_data: Option<String>,
    pub evaluate_low_sample_count_percentile: Option<String>,
    pub metrics: Option<Vec<MetricDataQuery>>,
    pub threshold_metric_id: Option<String>,
    pub evaluation_state: Option<String>,
    pub state_transitioned_timestamp: Option<Timestamp>,
    pub evaluation_window: Option<EvaluationWindow>,
    pub warm_up_configuration: Option<WarmUpConfiguration>,
    pub evaluation_criteria: Option<EvaluationCriteria>,
    pub evaluation_interval: Option<i32>,
    pub action_configuration: Option<ActionConfiguration>,
}

impl Members for MetricAlarm {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.alarm_name),
            1 => member.read(&mut self.alarm_arn),
            2 => member.read(&mut self.alarm_description),
            3 => member.read(&mut self.alarm_configuration_updated_timestamp),
            4 => member.read(&mut self.actions_enabled),
            5 => member.read(&mut self.ok_actions),
            6 => member.read(&mut self.alarm_actions),
            7 => member.read(&mut self.insufficient_data_actions),
            8 => member.read(&mut self.state_value),
            9 => member.read(&mut self.state_reason),
            10 => member.read(&mut self.state_reason_data),
            11 => member.read(&mut self.state_updated_timestamp),
            12 => member.read(&mut self.metric_name),
            13 => member.read(&mut self.namespace),
            14 => member.read(&mut self.statistic),
            15 => member.read(&mut self.extended_statistic),
            16 => member.read(&mut self.dimensions),
            17 => member.read(&mut self.period),
            18 => member.read(&mut self.unit),
            19 => member.read(&mut self.evaluation_periods),
            20 => member.read(&mut self.datapoints_to_alarm),
            21 => member.read(&mut self.threshold),
            22 => member.read(&mut self.comparison_operator),
            23 => member.read(&mut self.treat_missing_data),
            24 => member.read(&mut self.evaluate_low_sample_count_percentile),
            25 => member.read(&mut self.metrics),
            26 => member.read(&mut self.threshold_metric_id),
            27 => member.read(&mut self.evaluation_state),
            28 => member.read(&mut self.state_transitioned_timestamp),
            29 => member.read(&mut self.evaluation_window),
            30 => member.read(&mut self.warm_up_configuration),
            31 => member.read(&mut self.evaluation_criteria),
            32 => member.read(&mut self.evaluation_interval),
            33 => member.read(&mut self.action_configuration),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.alarm_name.as_ref());
        members.write(1, self.alarm_arn.as_ref());
        members.write(2, self.alarm_description.as_ref());
        members.write(3, self.alarm_configuration_updated_timestamp.as_ref());
        members.write(4, self.actions_enabled.as_ref());
        members.write(5, self.ok_actions.as_ref());
        members.write(6, self.alarm_actions.as_ref());
        members.write(7, self.insufficient_data_actions.as_ref());
        members.write(8, self.state_value.as_ref());
        members.write(9, self.state_reason.as_ref());
        members.write(10, self.state_reason_data.as_ref());
        members.write(11, self.state_updated_timestamp.as_ref());
        members.write(12, self.metric_name.as_ref());
        members.write(13, self.namespace.as_ref());
        members.write(14, self.statistic.as_ref());
        members.write(15, self.extended_statistic.as_ref());
        members.write(16, self.dimensions.as_ref());
        members.write(17, self.period.as_ref());
        members.write(18, self.unit.as_ref());
        members.write(19, self.evaluation_periods.as_ref());
        members.write(20, self.datapoints_to_alarm.as_ref());
        members.write(21, self.threshold.as_ref());
        members.write(22, self.comparison_operator.as_ref());
        members.write(23, self.treat_missing_data.as_ref());
        members.write(24, self.evaluate_low_sample_count_percentile.as_ref());
        members.write(25, self.metrics.as_ref());
        members.write(26, self.threshold_metric_id.as_ref());
        members.write(27, self.evaluation_state.as_ref());
        members.write(28, self.state_transitioned_timestamp.as_ref());
        members.write(29, self.evaluation_window.as_ref());
        members.write(30, self.warm_up_configuration.as_ref());
        members.write(31, self.evaluation_criteria.as_ref());
        members.write(32, self.evaluation_interval.as_ref());
        members.write(33, self.action_configuration.as_ref());
    }
}
structure!(MetricAlarm, METRIC_ALARM);

/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricDataQuery.html>
#[derive(Clone, Default, PartialEq)]
pub struct MetricDataQuery {
    pub id: Option<String>,
    pub metric_stat: Option<MetricStat>,
    pub expression: Option<String>,
    pub label: Option<String>,
    pub return_data: Option<bool>,
    pub period: Option<i32>,
    pub account_id: Option<String>,
}

impl Members for MetricDataQuery {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.id),
            1 => member.read(&mut self.metric_stat),
            2 => member.read(&mut self.expression),
            3 => member.read(&mut self.label),
            4 => member.read(&mut self.return_data),
            5 => member.read(&mut self.period),
            6 => member.read(&mut self.account_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.id.as_ref());
        members.write(1, self.metric_stat.as_ref());
        members.write(2, self.expression.as_ref());
        members.write(3, self.label.as_ref());
        members.write(4, self.return_data.as_ref());
        members.write(5, self.period.as_ref());
        members.write(6, self.account_id.as_ref());
    }
}
structure!(MetricDataQuery, METRIC_DATA_QUERY);

/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricDataResult.html>
#[derive(Clone, Default, PartialEq)]
pub struct MetricDataResult {
    pub id: Option<String>,
    pub label: Option<String>,
    pub timestamps: Option<Vec<Timestamp>>,
    pub values: Option<Vec<f64>>,
    pub status_code: Option<String>,
    pub messages: Option<Vec<MessageData>>,
}

impl Members for MetricDataResult {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.id),
            1 => member.read(&mut self.label),
            2 => member.read(&mut self.timestamps),
            3 => member.read(&mut self.values),
            4 => member.read(&mut self.status_code),
            5 => member.read(&mut self.messages),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.id.as_ref());
        members.write(1, self.label.as_ref());
        members.write(2, self.timestamps.as_ref());
        members.write(3, self.values.as_ref());
        members.write(4, self.status_code.as_ref());
        members.write(5, self.messages.as_ref());
    }
}
structure!(MetricDataResult, METRIC_DATA_RESULT);

/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricDatum.html>
#[derive(Clone, Default, PartialEq)]
pub struct MetricDatum {
    pub metric_name: Option<String>,
    pub dimensions: Option<Vec<Dimension>>,
    pub timestamp: Option<Timestamp>,
    pub value: Option<f64>,
    pub statistic_values: Option<StatisticSet>,
    pub values: Option<Vec<f64>>,
    pub counts: Option<Vec<f64>>,
    pub unit: Option<String>,
    pub storage_resolution: Option<i32>,
}

impl Members for MetricDatum {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.metric_name),
            1 => member.read(&mut self.dimensions),
            2 => member.read(&mut self.timestamp),
            3 => member.read(&mut self.value),
            4 => member.read(&mut self.statistic_values),
            5 => member.read(&mut self.values),
            6 => member.read(&mut self.counts),
            7 => member.read(&mut self.unit),
            8 => member.read(&mut self.storage_resolution),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.metric_name.as_ref());
        members.write(1, self.dimensions.as_ref());
        members.write(2, self.timestamp.as_ref());
        members.write(3, self.value.as_ref());
        members.write(4, self.statistic_values.as_ref());
        members.write(5, self.values.as_ref());
        members.write(6, self.counts.as_ref());
        members.write(7, self.unit.as_ref());
        members.write(8, self.storage_resolution.as_ref());
    }
}
structure!(MetricDatum, METRIC_DATUM);

/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricStat.html>
#[derive(Clone, Default, PartialEq)]
pub struct MetricStat {
    pub metric: Option<Metric>,
    pub period: Option<i32>,
    pub stat: Option<String>,
    pub unit: Option<String>,
}

impl Members for MetricStat {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.metric),
            1 => member.read(&mut self.period),
            2 => member.read(&mut self.stat),
            3 => member.read(&mut self.unit),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.metric.as_ref());
        members.write(1, self.period.as_ref());
        members.write(2, self.stat.as_ref());
        members.write(3, self.unit.as_ref());
    }
}
structure!(MetricStat, METRIC_STAT);

/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutCompositeAlarm.html>
#[derive(Clone, Default, PartialEq)]
pub struct PutCompositeAlarmInput {
    pub actions_enabled: Option<bool>,
    pub alarm_actions: Option<Vec<String>>,
    pub alarm_description: Option<String>,
    pub alarm_name: Option<String>,
    pub alarm_rule: Option<String>,
    pub insufficient_data_actions: Option<Vec<String>>,
    pub ok_actions: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
    pub actions_suppressor: Option<String>,
    pub actions_suppressor_wait_period: Option<i32>,
    pub actions_suppressor_extension_period: Option<i32>,
    pub action_configuration: Option<ActionConfiguration>,
}

impl Members for PutCompositeAlarmInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.actions_enabled),
            1 => member.read(&mut self.alarm_actions),
            2 => member.read(&mut self.alarm_description),
            3 => member.read(&mut self.alarm_name),
            4 => member.read(&mut self.alarm_rule),
            5 => member.read(&mut self.insufficient_data_actions),
            6 => member.read(&mut self.ok_actions),
            7 => member.read(&mut self.tags),
            8 => member.read(&mut self.actions_suppressor),
            9 => member.read(&mut self.actions_suppressor_wait_period),
            10 => member.read(&mut self.actions_suppressor_extension_period),
            11 => member.read(&mut self.action_configuration),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.actions_enabled.as_ref());
        members.write(1, self.alarm_actions.as_ref());
        members.write(2, self.alarm_description.as_ref());
        members.write(3, self.alarm_name.as_ref());
        members.write(4, self.alarm_rule.as_ref());
        members.write(5, self.insufficient_data_actions.as_ref());
        members.write(6, self.ok_actions.as_ref());
        members.write(7, self.tags.as_ref());
        members.write(8, self.actions_suppressor.as_ref());
        members.write(9, self.actions_suppressor_wait_period.as_ref());
        members.write(10, self.actions_suppressor_extension_period.as_ref());
        members.write(11, self.action_configuration.as_ref());
    }
}
structure!(PutCompositeAlarmInput, PUT_COMPOSITE_ALARM_INPUT);

/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutCompositeAlarm.html>
#[derive(Clone, Default, PartialEq)]
pub struct PutCompositeAlarmOutput {}

impl Members for PutCompositeAlarmOutput {}
structure!(PutCompositeAlarmOutput, PUT_COMPOSITE_ALARM_OUTPUT);

/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutDashboard.html>
#[derive(Clone, Default, PartialEq)]
pub struct PutDashboardInput {
    pub dashboard_name: Option<String>,
    pub dashboard_body: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl Members for PutDashboardInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.dashboard_name),
            1 => member.read(&mut self.dashboard_body),
            2 => member.read(&mut self.tags),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.dashboard_name.as_ref());
        members.write(1, self.dashboard_body.as_ref());
        members.write(2, self.tags.as_ref());
    }
}
structure!(PutDashboardInput, PUT_DASHBOARD_INPUT);

/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutDashboard.html>
#[derive(Clone, Default, PartialEq)]
pub struct PutDashboardOutput {
    pub dashboard_validation_messages: Option<Vec<DashboardValidationMessage>>,
}

impl Members for PutDashboardOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.dashboard_validation_messages),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.dashboard_validation_messages.as_ref());
    }
}
structure!(PutDashboardOutput, PUT_DASHBOARD_OUTPUT);

/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html>
#[derive(Clone, Default, PartialEq)]
pub struct PutMetricAlarmInput {
    pub alarm_name: Option<String>,
    pub alarm_description: Option<String>,
    pub actions_enabled: Option<bool>,
    pub ok_actions: Option<Vec<String>>,
    pub alarm_actions: Option<Vec<String>>,
    pub insufficient_data_actions: Option<Vec<String>>,
    pub metric_name: Option<String>,
    pub namespace: Option<String>,
    pub statistic: Option<String>,
    pub extended_statistic: Option<String>,
    pub dimensions: Option<Vec<Dimension>>,
    pub period: Option<i32>,
    pub unit: Option<String>,
    pub evaluation_periods: Option<i32>,
    pub datapoints_to_alarm: Option<i32>,
    pub threshold: Option<f64>,
    pub comparison_operator: Option<String>,
    pub treat_missing_data: Option<String>,
    pub evaluate_low_sample_count_percentile: Option<String>,
    pub metrics: Option<Vec<MetricDataQuery>>,
    pub tags: Option<Vec<Tag>>,
    pub threshold_metric_id: Option<String>,
    pub evaluation_window: Option<EvaluationWindow>,
    pub warm_up_configuration: Option<WarmUpConfiguration>,
    pub evaluation_criteria: Option<EvaluationCriteria>,
    pub evaluation_interval: Option<i32>,
    pub action_configuration: Option<ActionConfiguration>,
}

impl Members for PutMetricAlarmInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.alarm_name),
            1 => member.read(&mut self.alarm_description),
            2 => member.read(&mut self.actions_enabled),
            3 => member.read(&mut self.ok_actions),
            4 => member.read(&mut self.alarm_actions),
            5 => member.read(&mut self.insufficient_data_actions),
            6 => member.read(&mut self.metric_name),
            7 => member.read(&mut self.namespace),
            8 => member.read(&mut self.statistic),
            9 => member.read(&mut self.extended_statistic),
            10 => member.read(&mut self.dimensions),
            11 => member.read(&mut self.period),
            12 => member.read(&mut self.unit),
            13 => member.read(&mut self.evaluation_periods),
            14 => member.read(&mut self.datapoints_to_alarm),
            15 => member.read(&mut self.threshold),
            16 => member.read(&mut self.comparison_operator),
            17 => member.read(&mut self.treat_missing_data),
            18 => member.read(&mut self.evaluate_low_sample_count_percentile),
            19 => member.read(&mut self.metrics),
            20 => member.read(&mut self.tags),
            21 => member.read(&mut self.threshold_metric_id),
            22 => member.read(&mut self.evaluation_window),
            23 => member.read(&mut self.warm_up_configuration),
            24 => member.read(&mut self.evaluation_criteria),
            25 => member.read(&mut self.evaluation_interval),
            26 => member.read(&mut self.action_configuration),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.alarm_name.as_ref());
        members.write(1, self.alarm_description.as_ref());
        members.write(2, self.actions_enabled.as_ref());
        members.write(3, self.ok_actions.as_ref());
        members.write(4, self.alarm_actions.as_ref());
        members.write(5, self.insufficient_data_actions.as_ref());
        members.write(6, self.metric_name.as_ref());
        members.write(7, self.namespace.as_ref());
        members.write(8, self.statistic.as_ref());
        members.write(9, self.extended_statistic.as_ref());
        members.write(10, self.dimensions.as_ref());
        members.write(11, self.period.as_ref());
        members.write(12, self.unit.as_ref());
        members.write(13, self.evaluation_periods.as_ref());
        members.write(14, self.datapoints_to_alarm.as_ref());
        members.write(15, self.threshold.as_ref());
        members.write(16, self.comparison_operator.as_ref());
        members.write(17, self.treat_missing_data.as_ref());
        members.write(18, self.evaluate_low_sample_count_percentile.as_ref());
        members.write(19, self.metrics.as_ref());
        members.write(20, self.tags.as_ref());
        members.write(21, self.threshold_metric_id.as_ref());
        members.write(22, self.evaluation_window.as_ref());
        members.write(23, self.warm_up_configuration.as_ref());
        members.write(24, self.evaluation_criteria.as_ref());
        members.write(25, self.evaluation_interval.as_ref());
        members.write(26, self.action_configuration.as_ref());
    }
}
structure!(PutMetricAlarmInput, PUT_METRIC_ALARM_INPUT);

/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html>
#[derive(Clone, Default, PartialEq)]
pub struct PutMetricAlarmOutput {}

impl Members for PutMetricAlarmOutput {}
structure!(PutMetricAlarmOutput, PUT_METRIC_ALARM_OUTPUT);

/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricData.html>
#[derive(Clone, Default, PartialEq)]
pub struct PutMetricDataInput {
    pub namespace: Option<String>,
    pub metric_data: Option<Vec<MetricDatum>>,
    pub entity_metric_data: Option<Vec<EntityMetricData>>,
    pub strict_entity_validation: Option<bool>,
}

impl Members for PutMetricDataInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.namespace),
            1 => member.read(&mut self.metric_data),
            2 => member.read(&mut self.entity_metric_data),
            3 => member.read(&mut self.strict_entity_validation),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.namespace.as_ref());
        members.write(1, self.metric_data.as_ref());
        members.write(2, self.entity_metric_data.as_ref());
        members.write(3, self.strict_entity_validation.as_ref());
    }
}
structure!(PutMetricDataInput, PUT_METRIC_DATA_INPUT);

/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricData.html>
#[derive(Clone, Default, PartialEq)]
pub struct PutMetricDataOutput {}

impl Members for PutMetricDataOutput {}
structure!(PutMetricDataOutput, PUT_METRIC_DATA_OUTPUT);

/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_ScheduleConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct ScheduleConfiguration {
    pub schedule_expression: Option<String>,
    pub start_time_offset: Option<i64>,
    pub end_time_offset: Option<i64>,
}

impl Members for ScheduleConfiguration {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.schedule_expression),
            1 => member.read(&mut self.start_time_offset),
            2 => member.read(&mut self.end_time_offset),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.schedule_expression.as_ref());
        members.write(1, self.start_time_offset.as_ref());
        members.write(2, self.end_time_offset.as_ref());
    }
}
structure!(ScheduleConfiguration, SCHEDULE_CONFIGURATION);

/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_ScheduledQueryConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct ScheduledQueryConfiguration {
    pub query_string: Option<String>,
    pub log_group_identifiers: Option<Vec<String>>,
    pub query_arn: Option<String>,
    pub scheduled_query_role_arn: Option<String>,
    pub schedule_configuration: Option<ScheduleConfiguration>,
    pub aggregation_expression: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl Members for ScheduledQueryConfiguration {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.query_string),
            1 => member.read(&mut self.log_group_identifiers),
            2 => member.read(&mut self.query_arn),
            3 => member.read(&mut self.scheduled_query_role_arn),
            4 => member.read(&mut self.schedule_configuration),
            5 => member.read(&mut self.aggregation_expression),
            6 => member.read(&mut self.tags),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.query_string.as_ref());
        members.write(1, self.log_group_identifiers.as_ref());
        members.write(2, self.query_arn.as_ref());
        members.write(3, self.scheduled_query_role_arn.as_ref());
        members.write(4, self.schedule_configuration.as_ref());
        members.write(5, self.aggregation_expression.as_ref());
        members.write(6, self.tags.as_ref());
    }
}
structure!(ScheduledQueryConfiguration, SCHEDULED_QUERY_CONFIGURATION);

/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_SetAlarmState.html>
#[derive(Clone, Default, PartialEq)]
pub struct SetAlarmStateInput {
    pub alarm_name: Option<String>,
    pub state_value: Option<String>,
    pub state_reason: Option<String>,
    pub state_reason_data: Option<String>,
}

impl Members for SetAlarmStateInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.alarm_name),
            1 => member.read(&mut self.state_value),
            2 => member.read(&mut self.state_reason),
            3 => member.read(&mut self.state_reason_data),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.alarm_name.as_ref());
        members.write(1, self.state_value.as_ref());
        members.write(2, self.state_reason.as_ref());
        members.write(3, self.state_reason_data.as_ref());
    }
}
structure!(SetAlarmStateInput, SET_ALARM_STATE_INPUT);

/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_SetAlarmState.html>
#[derive(Clone, Default, PartialEq)]
pub struct SetAlarmStateOutput {}

impl Members for SetAlarmStateOutput {}
structure!(SetAlarmStateOutput, SET_ALARM_STATE_OUTPUT);

/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_SlidingWindow.html>
#[derive(Clone, Default, PartialEq)]
pub struct SlidingWindow {}

impl Members for SlidingWindow {}
structure!(SlidingWindow, SLIDING_WINDOW);

/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_StatisticSet.html>
#[derive(Clone, Default, PartialEq)]
pub struct StatisticSet {
    pub sample_count: Option<f64>,
    pub sum: Option<f64>,
    pub minimum: Option<f64>,
    pub maximum: Option<f64>,
}

impl Members for StatisticSet {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.sample_count),
            1 => member.read(&mut self.sum),
            2 => member.read(&mut self.minimum),
            3 => member.read(&mut self.maximum),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.sample_count.as_ref());
        members.write(1, self.sum.as_ref());
        members.write(2, self.minimum.as_ref());
        members.write(3, self.maximum.as_ref());
    }
}
structure!(StatisticSet, STATISTIC_SET);

/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_Tag.html>
#[derive(Clone, Default, PartialEq)]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}

impl Members for Tag {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.key),
            1 => member.read(&mut self.value),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.key.as_ref());
        members.write(1, self.value.as_ref());
    }
}
structure!(Tag, TAG);

/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_TagResource.html>
#[derive(Clone, Default, PartialEq)]
pub struct TagResourceInput {
    pub resource_arn: Option<String>,
    pub tags: Option<Vec<Tag>>,
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
structure!(TagResourceInput, TAG_RESOURCE_INPUT);

/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_TagResource.html>
#[derive(Clone, Default, PartialEq)]
pub struct TagResourceOutput {}

impl Members for TagResourceOutput {}
structure!(TagResourceOutput, TAG_RESOURCE_OUTPUT);

/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_UntagResource.html>
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
structure!(UntagResourceInput, UNTAG_RESOURCE_INPUT);

/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_UntagResource.html>
#[derive(Clone, Default, PartialEq)]
pub struct UntagResourceOutput {}

impl Members for UntagResourceOutput {}
structure!(UntagResourceOutput, UNTAG_RESOURCE_OUTPUT);

/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_WallClockWindow.html>
#[derive(Clone, Default, PartialEq)]
pub struct WallClockWindow {
    pub timezone: Option<String>,
}

impl Members for WallClockWindow {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.timezone),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.timezone.as_ref());
    }
}
structure!(WallClockWindow, WALL_CLOCK_WINDOW);

/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_WarmUpConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct WarmUpConfiguration {
    pub warm_up_period_duration_in_minutes: Option<i32>,
    pub only_start_evaluating_after_warm_up_period_ends: Option<bool>,
}

impl Members for WarmUpConfiguration {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.warm_up_period_duration_in_minutes),
            1 => member.read(&mut self.only_start_evaluating_after_warm_up_period_ends),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.warm_up_period_duration_in_minutes.as_ref());
        members.write(
            1,
            self.only_start_evaluating_after_warm_up_period_ends
                .as_ref(),
        );
    }
}
structure!(WarmUpConfiguration, WARM_UP_CONFIGURATION);
