// Written by `cargo xtask codegen` from models/. Do not edit.

//! The structures and unions of Amazon EventBridge Scheduler.

use std::collections::BTreeMap;

use smithy::{ReadError, Timestamp};

use super::schemas;
use crate::structure::{MemberReader, MemberWriter, Members, structure};

/// <https://docs.aws.amazon.com/scheduler/latest/APIReference/API_AwsVpcConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct AwsVpcConfiguration {
    pub subnets: Option<Vec<String>>,
    pub security_groups: Option<Vec<String>>,
    pub assign_public_ip: Option<String>,
}

impl Members for AwsVpcConfiguration {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.subnets),
            1 => member.read(&mut self.security_groups),
            2 => member.read(&mut self.assign_public_ip),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.subnets.as_ref());
        members.write(1, self.security_groups.as_ref());
        members.write(2, self.assign_public_ip.as_ref());
    }
}
structure!(AwsVpcConfiguration, AWS_VPC_CONFIGURATION);

/// <https://docs.aws.amazon.com/scheduler/latest/APIReference/API_CapacityProviderStrategyItem.html>
#[derive(Clone, Default, PartialEq)]
pub struct CapacityProviderStrategyItem {
    pub capacity_provider: Option<String>,
    pub weight: Option<i32>,
    pub base: Option<i32>,
}

impl Members for CapacityProviderStrategyItem {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.capacity_provider),
            1 => member.read(&mut self.weight),
            2 => member.read(&mut self.base),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.capacity_provider.as_ref());
        members.write(1, self.weight.as_ref());
        members.write(2, self.base.as_ref());
    }
}
structure!(
    CapacityProviderStrategyItem,
    CAPACITY_PROVIDER_STRATEGY_ITEM
);

/// <https://docs.aws.amazon.com/scheduler/latest/APIReference/API_CreateScheduleGroup.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateScheduleGroupInput {
    pub name: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub client_token: Option<String>,
}

impl Members for CreateScheduleGroupInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.name),
            1 => member.read(&mut self.tags),
            2 => member.read(&mut self.client_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.name.as_ref());
        members.write(1, self.tags.as_ref());
        members.write(2, self.client_token.as_ref());
    }
}
structure!(CreateScheduleGroupInput, CREATE_SCHEDULE_GROUP_INPUT);

/// <https://docs.aws.amazon.com/scheduler/latest/APIReference/API_CreateScheduleGroup.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateScheduleGroupOutput {
    pub schedule_group_arn: Option<String>,
}

impl Members for CreateScheduleGroupOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.schedule_group_arn),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.schedule_group_arn.as_ref());
    }
}
structure!(CreateScheduleGroupOutput, CREATE_SCHEDULE_GROUP_OUTPUT);

/// <https://docs.aws.amazon.com/scheduler/latest/APIReference/API_CreateSchedule.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateScheduleInput {
    pub name: Option<String>,
    pub group_name: Option<String>,
    pub schedule_expression: Option<String>,
    pub start_date: Option<Timestamp>,
    pub end_date: Option<Timestamp>,
    pub description: Option<String>,
    pub schedule_expression_timezone: Option<String>,
    pub state: Option<String>,
    pub kms_key_arn: Option<String>,
    pub target: Option<Target>,
    pub flexible_time_window: Option<FlexibleTimeWindow>,
    pub client_token: Option<String>,
    pub action_after_completion: Option<String>,
}

impl Members for CreateScheduleInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.name),
            1 => member.read(&mut self.group_name),
            2 => member.read(&mut self.schedule_expression),
            3 => member.read(&mut self.start_date),
            4 => member.read(&mut self.end_date),
            5 => member.read(&mut self.description),
            6 => member.read(&mut self.schedule_expression_timezone),
            7 => member.read(&mut self.state),
            8 => member.read(&mut self.kms_key_arn),
            9 => member.read(&mut self.target),
            10 => member.read(&mut self.flexible_time_window),
            11 => member.read(&mut self.client_token),
            12 => member.read(&mut self.action_after_completion),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.name.as_ref());
        members.write(1, self.group_name.as_ref());
        members.write(2, self.schedule_expression.as_ref());
        members.write(3, self.start_date.as_ref());
        members.write(4, self.end_date.as_ref());
        members.write(5, self.description.as_ref());
        members.write(6, self.schedule_expression_timezone.as_ref());
        members.write(7, self.state.as_ref());
        members.write(8, self.kms_key_arn.as_ref());
        members.write(9, self.target.as_ref());
        members.write(10, self.flexible_time_window.as_ref());
        members.write(11, self.client_token.as_ref());
        members.write(12, self.action_after_completion.as_ref());
    }
}
structure!(CreateScheduleInput, CREATE_SCHEDULE_INPUT);

/// <https://docs.aws.amazon.com/scheduler/latest/APIReference/API_CreateSchedule.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateScheduleOutput {
    pub schedule_arn: Option<String>,
}

impl Members for CreateScheduleOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.schedule_arn),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.schedule_arn.as_ref());
    }
}
structure!(CreateScheduleOutput, CREATE_SCHEDULE_OUTPUT);

/// <https://docs.aws.amazon.com/scheduler/latest/APIReference/API_DeadLetterConfig.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeadLetterConfig {
    pub arn: Option<String>,
}

impl Members for DeadLetterConfig {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.arn),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.arn.as_ref());
    }
}
structure!(DeadLetterConfig, DEAD_LETTER_CONFIG);

/// <https://docs.aws.amazon.com/scheduler/latest/APIReference/API_DeleteScheduleGroup.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteScheduleGroupInput {
    pub name: Option<String>,
    pub client_token: Option<String>,
}

impl Members for DeleteScheduleGroupInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.name),
            1 => member.read(&mut self.client_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.name.as_ref());
        members.write(1, self.client_token.as_ref());
    }
}
structure!(DeleteScheduleGroupInput, DELETE_SCHEDULE_GROUP_INPUT);

/// <https://docs.aws.amazon.com/scheduler/latest/APIReference/API_DeleteScheduleGroup.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteScheduleGroupOutput {}

impl Members for DeleteScheduleGroupOutput {}
structure!(DeleteScheduleGroupOutput, DELETE_SCHEDULE_GROUP_OUTPUT);

/// <https://docs.aws.amazon.com/scheduler/latest/APIReference/API_DeleteSchedule.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteScheduleInput {
    pub name: Option<String>,
    pub group_name: Option<String>,
    pub client_token: Option<String>,
}

impl Members for DeleteScheduleInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.name),
            1 => member.read(&mut self.group_name),
            2 => member.read(&mut self.client_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.name.as_ref());
        members.write(1, self.group_name.as_ref());
        members.write(2, self.client_token.as_ref());
    }
}
structure!(DeleteScheduleInput, DELETE_SCHEDULE_INPUT);

/// <https://docs.aws.amazon.com/scheduler/latest/APIReference/API_DeleteSchedule.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteScheduleOutput {}

impl Members for DeleteScheduleOutput {}
structure!(DeleteScheduleOutput, DELETE_SCHEDULE_OUTPUT);

/// <https://docs.aws.amazon.com/scheduler/latest/APIReference/API_EcsParameters.html>
#[derive(Clone, Default, PartialEq)]
pub struct EcsParameters {
    pub task_definition_arn: Option<String>,
    pub task_count: Option<i32>,
    pub launch_type: Option<String>,
    pub network_configuration: Option<NetworkConfiguration>,
    pub platform_version: Option<String>,
    pub group: Option<String>,
    pub capacity_provider_strategy: Option<Vec<CapacityProviderStrategyItem>>,
    pub enable_ecs_managed_tags: Option<bool>,
    pub enable_execute_command: Option<bool>,
    pub placement_constraints: Option<Vec<PlacementConstraint>>,
    pub placement_strategy: Option<Vec<PlacementStrategy>>,
    pub propagate_tags: Option<String>,
    pub reference_id: Option<String>,
    pub tags: Option<Vec<BTreeMap<String, String>>>,
}

impl Members for EcsParameters {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.task_definition_arn),
            1 => member.read(&mut self.task_count),
            2 => member.read(&mut self.launch_type),
            3 => member.read(&mut self.network_configuration),
            4 => member.read(&mut self.platform_version),
            5 => member.read(&mut self.group),
            6 => member.read(&mut self.capacity_provider_strategy),
            7 => member.read(&mut self.enable_ecs_managed_tags),
            8 => member.read(&mut self.enable_execute_command),
            9 => member.read(&mut self.placement_constraints),
            10 => member.read(&mut self.placement_strategy),
            11 => member.read(&mut self.propagate_tags),
            12 => member.read(&mut self.reference_id),
            13 => member.read(&mut self.tags),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.task_definition_arn.as_ref());
        members.write(1, self.task_count.as_ref());
        members.write(2, self.launch_type.as_ref());
        members.write(3, self.network_configuration.as_ref());
        members.write(4, self.platform_version.as_ref());
        members.write(5, self.group.as_ref());
        members.write(6, self.capacity_provider_strategy.as_ref());
        members.write(7, self.enable_ecs_managed_tags.as_ref());
        members.write(8, self.enable_execute_command.as_ref());
        members.write(9, self.placement_constraints.as_ref());
        members.write(10, self.placement_strategy.as_ref());
        members.write(11, self.propagate_tags.as_ref());
        members.write(12, self.reference_id.as_ref());
        members.write(13, self.tags.as_ref());
    }
}
structure!(EcsParameters, ECS_PARAMETERS);

/// <https://docs.aws.amazon.com/scheduler/latest/APIReference/API_EventBridgeParameters.html>
#[derive(Clone, Default, PartialEq)]
pub struct EventBridgeParameters {
    pub detail_type: Option<String>,
    pub source: Option<String>,
}

impl Members for EventBridgeParameters {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.detail_type),
            1 => member.read(&mut self.source),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.detail_type.as_ref());
        members.write(1, self.source.as_ref());
    }
}
structure!(EventBridgeParameters, EVENT_BRIDGE_PARAMETERS);

/// <https://docs.aws.amazon.com/scheduler/latest/APIReference/API_EventBridgePutEventsV2Parameters.html>
#[derive(Clone, Default, PartialEq)]
pub struct EventBridgePutEventsV2Parameters {
    pub detail_type: Option<String>,
    pub source: Option<String>,
}

impl Members for EventBridgePutEventsV2Parameters {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.detail_type),
            1 => member.read(&mut self.source),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.detail_type.as_ref());
        members.write(1, self.source.as_ref());
    }
}
structure!(
    EventBridgePutEventsV2Parameters,
    EVENT_BRIDGE_PUT_EVENTS_V2_PARAMETERS
);

/// <https://docs.aws.amazon.com/scheduler/latest/APIReference/API_EventBridgePutRawEventsParameters.html>
#[derive(Clone, Default, PartialEq)]
pub struct EventBridgePutRawEventsParameters {
    pub metadata: Option<BTreeMap<String, String>>,
}

impl Members for EventBridgePutRawEventsParameters {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.metadata),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.metadata.as_ref());
    }
}
structure!(
    EventBridgePutRawEventsParameters,
    EVENT_BRIDGE_PUT_RAW_EVENTS_PARAMETERS
);

/// <https://docs.aws.amazon.com/scheduler/latest/APIReference/API_FlexibleTimeWindow.html>
#[derive(Clone, Default, PartialEq)]
pub struct FlexibleTimeWindow {
    pub mode: Option<String>,
    pub maximum_window_in_minutes: Option<i32>,
}

impl Members for FlexibleTimeWindow {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.mode),
            1 => member.read(&mut self.maximum_window_in_minutes),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.mode.as_ref());
        members.write(1, self.maximum_window_in_minutes.as_ref());
    }
}
structure!(FlexibleTimeWindow, FLEXIBLE_TIME_WINDOW);

/// <https://docs.aws.amazon.com/scheduler/latest/APIReference/API_GetScheduleGroup.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetScheduleGroupInput {
    pub name: Option<String>,
}

impl Members for GetScheduleGroupInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.name),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.name.as_ref());
    }
}
structure!(GetScheduleGroupInput, GET_SCHEDULE_GROUP_INPUT);

/// <https://docs.aws.amazon.com/scheduler/latest/APIReference/API_GetScheduleGroup.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetScheduleGroupOutput {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub state: Option<String>,
    pub creation_date: Option<Timestamp>,
    pub last_modification_date: Option<Timestamp>,
}

impl Members for GetScheduleGroupOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.arn),
            1 => member.read(&mut self.name),
            2 => member.read(&mut self.state),
            3 => member.read(&mut self.creation_date),
            4 => member.read(&mut self.last_modification_date),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.arn.as_ref());
        members.write(1, self.name.as_ref());
        members.write(2, self.state.as_ref());
        members.write(3, self.creation_date.as_ref());
        members.write(4, self.last_modification_date.as_ref());
    }
}
structure!(GetScheduleGroupOutput, GET_SCHEDULE_GROUP_OUTPUT);

/// <https://docs.aws.amazon.com/scheduler/latest/APIReference/API_GetSchedule.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetScheduleInput {
    pub name: Option<String>,
    pub group_name: Option<String>,
}

impl Members for GetScheduleInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.name),
            1 => member.read(&mut self.group_name),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.name.as_ref());
        members.write(1, self.group_name.as_ref());
    }
}
structure!(GetScheduleInput, GET_SCHEDULE_INPUT);

/// <https://docs.aws.amazon.com/scheduler/latest/APIReference/API_GetSchedule.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetScheduleOutput {
    pub arn: Option<String>,
    pub group_name: Option<String>,
    pub name: Option<String>,
    pub schedule_expression: Option<String>,
    pub start_date: Option<Timestamp>,
    pub end_date: Option<Timestamp>,
    pub description: Option<String>,
    pub schedule_expression_timezone: Option<String>,
    pub state: Option<String>,
    pub creation_date: Option<Timestamp>,
    pub last_modification_date: Option<Timestamp>,
    pub kms_key_arn: Option<String>,
    pub target: Option<Target>,
    pub flexible_time_window: Option<FlexibleTimeWindow>,
    pub action_after_completion: Option<String>,
}

impl Members for GetScheduleOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.arn),
            1 => member.read(&mut self.group_name),
            2 => member.read(&mut self.name),
            3 => member.read(&mut self.schedule_expression),
            4 => member.read(&mut self.start_date),
            5 => member.read(&mut self.end_date),
            6 => member.read(&mut self.description),
            7 => member.read(&mut self.schedule_expression_timezone),
            8 => member.read(&mut self.state),
            9 => member.read(&mut self.creation_date),
            10 => member.read(&mut self.last_modification_date),
            11 => member.read(&mut self.kms_key_arn),
            12 => member.read(&mut self.target),
            13 => member.read(&mut self.flexible_time_window),
            14 => member.read(&mut self.action_after_completion),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.arn.as_ref());
        members.write(1, self.group_name.as_ref());
        members.write(2, self.name.as_ref());
        members.write(3, self.schedule_expression.as_ref());
        members.write(4, self.start_date.as_ref());
        members.write(5, self.end_date.as_ref());
        members.write(6, self.description.as_ref());
        members.write(7, self.schedule_expression_timezone.as_ref());
        members.write(8, self.state.as_ref());
        members.write(9, self.creation_date.as_ref());
        members.write(10, self.last_modification_date.as_ref());
        members.write(11, self.kms_key_arn.as_ref());
        members.write(12, self.target.as_ref());
        members.write(13, self.flexible_time_window.as_ref());
        members.write(14, self.action_after_completion.as_ref());
    }
}
structure!(GetScheduleOutput, GET_SCHEDULE_OUTPUT);

/// <https://docs.aws.amazon.com/scheduler/latest/APIReference/API_KinesisParameters.html>
#[derive(Clone, Default, PartialEq)]
pub struct KinesisParameters {
    pub partition_key: Option<String>,
}

impl Members for KinesisParameters {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.partition_key),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.partition_key.as_ref());
    }
}
structure!(KinesisParameters, KINESIS_PARAMETERS);

/// <https://docs.aws.amazon.com/scheduler/latest/APIReference/API_ListScheduleGroups.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListScheduleGroupsInput {
    pub name_prefix: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

impl Members for ListScheduleGroupsInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.name_prefix),
            1 => member.read(&mut self.next_token),
            2 => member.read(&mut self.max_results),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.name_prefix.as_ref());
        members.write(1, self.next_token.as_ref());
        members.write(2, self.max_results.as_ref());
    }
}
structure!(ListScheduleGroupsInput, LIST_SCHEDULE_GROUPS_INPUT);

/// <https://docs.aws.amazon.com/scheduler/latest/APIReference/API_ListScheduleGroups.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListScheduleGroupsOutput {
    pub next_token: Option<String>,
    pub schedule_groups: Option<Vec<ScheduleGroupSummary>>,
}

impl Members for ListScheduleGroupsOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.next_token),
            1 => member.read(&mut self.schedule_groups),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.next_token.as_ref());
        members.write(1, self.schedule_groups.as_ref());
    }
}
structure!(ListScheduleGroupsOutput, LIST_SCHEDULE_GROUPS_OUTPUT);

/// <https://docs.aws.amazon.com/scheduler/latest/APIReference/API_ListSchedules.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListSchedulesInput {
    pub group_name: Option<String>,
    pub name_prefix: Option<String>,
    pub state: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

impl Members for ListSchedulesInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.group_name),
            1 => member.read(&mut self.name_prefix),
            2 => member.read(&mut self.state),
            3 => member.read(&mut self.next_token),
            4 => member.read(&mut self.max_results),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.group_name.as_ref());
        members.write(1, self.name_prefix.as_ref());
        members.write(2, self.state.as_ref());
        members.write(3, self.next_token.as_ref());
        members.write(4, self.max_results.as_ref());
    }
}
structure!(ListSchedulesInput, LIST_SCHEDULES_INPUT);

/// <https://docs.aws.amazon.com/scheduler/latest/APIReference/API_ListSchedules.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListSchedulesOutput {
    pub next_token: Option<String>,
    pub schedules: Option<Vec<ScheduleSummary>>,
}

impl Members for ListSchedulesOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.next_token),
            1 => member.read(&mut self.schedules),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.next_token.as_ref());
        members.write(1, self.schedules.as_ref());
    }
}
structure!(ListSchedulesOutput, LIST_SCHEDULES_OUTPUT);

/// <https://docs.aws.amazon.com/scheduler/latest/APIReference/API_ListTagsForResource.html>
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

/// <https://docs.aws.amazon.com/scheduler/latest/APIReference/API_ListTagsForResource.html>
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

/// <https://docs.aws.amazon.com/scheduler/latest/APIReference/API_NetworkConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct NetworkConfiguration {
    pub awsvpc_configuration: Option<AwsVpcConfiguration>,
}

impl Members for NetworkConfiguration {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.awsvpc_configuration),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.awsvpc_configuration.as_ref());
    }
}
structure!(NetworkConfiguration, NETWORK_CONFIGURATION);

/// <https://docs.aws.amazon.com/scheduler/latest/APIReference/API_PlacementConstraint.html>
#[derive(Clone, Default, PartialEq)]
pub struct PlacementConstraint {
    pub r#type: Option<String>,
    pub expression: Option<String>,
}

impl Members for PlacementConstraint {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.r#type),
            1 => member.read(&mut self.expression),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.r#type.as_ref());
        members.write(1, self.expression.as_ref());
    }
}
structure!(PlacementConstraint, PLACEMENT_CONSTRAINT);

/// <https://docs.aws.amazon.com/scheduler/latest/APIReference/API_PlacementStrategy.html>
#[derive(Clone, Default, PartialEq)]
pub struct PlacementStrategy {
    pub r#type: Option<String>,
    pub field: Option<String>,
}

impl Members for PlacementStrategy {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.r#type),
            1 => member.read(&mut self.field),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.r#type.as_ref());
        members.write(1, self.field.as_ref());
    }
}
structure!(PlacementStrategy, PLACEMENT_STRATEGY);

/// <https://docs.aws.amazon.com/scheduler/latest/APIReference/API_RetryPolicy.html>
#[derive(Clone, Default, PartialEq)]
pub struct RetryPolicy {
    pub maximum_event_age_in_seconds: Option<i32>,
    pub maximum_retry_attempts: Option<i32>,
}

impl Members for RetryPolicy {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.maximum_event_age_in_seconds),
            1 => member.read(&mut self.maximum_retry_attempts),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.maximum_event_age_in_seconds.as_ref());
        members.write(1, self.maximum_retry_attempts.as_ref());
    }
}
structure!(RetryPolicy, RETRY_POLICY);

/// <https://docs.aws.amazon.com/scheduler/latest/APIReference/API_SageMakerPipelineParameter.html>
#[derive(Clone, Default, PartialEq)]
pub struct SageMakerPipelineParameter {
    pub name: Option<String>,
    pub value: Option<String>,
}

impl Members for SageMakerPipelineParameter {
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
structure!(SageMakerPipelineParameter, SAGE_MAKER_PIPELINE_PARAMETER);

/// <https://docs.aws.amazon.com/scheduler/latest/APIReference/API_SageMakerPipelineParameters.html>
#[derive(Clone, Default, PartialEq)]
pub struct SageMakerPipelineParameters {
    pub pipeline_parameter_list: Option<Vec<SageMakerPipelineParameter>>,
}

impl Members for SageMakerPipelineParameters {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.pipeline_parameter_list),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.pipeline_parameter_list.as_ref());
    }
}
structure!(SageMakerPipelineParameters, SAGE_MAKER_PIPELINE_PARAMETERS);

/// <https://docs.aws.amazon.com/scheduler/latest/APIReference/API_ScheduleGroupSummary.html>
#[derive(Clone, Default, PartialEq)]
pub struct ScheduleGroupSummary {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub state: Option<String>,
    pub creation_date: Option<Timestamp>,
    pub last_modification_date: Option<Timestamp>,
}

impl Members for ScheduleGroupSummary {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.arn),
            1 => member.read(&mut self.name),
            2 => member.read(&mut self.state),
            3 => member.read(&mut self.creation_date),
            4 => member.read(&mut self.last_modification_date),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.arn.as_ref());
        members.write(1, self.name.as_ref());
        members.write(2, self.state.as_ref());
        members.write(3, self.creation_date.as_ref());
        members.write(4, self.last_modification_date.as_ref());
    }
}
structure!(ScheduleGroupSummary, SCHEDULE_GROUP_SUMMARY);

/// <https://docs.aws.amazon.com/scheduler/latest/APIReference/API_ScheduleSummary.html>
#[derive(Clone, Default, PartialEq)]
pub struct ScheduleSummary {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub group_name: Option<String>,
    pub state: Option<String>,
    pub creation_date: Option<Timestamp>,
    pub last_modification_date: Option<Timestamp>,
    pub target: Option<TargetSummary>,
}

impl Members for ScheduleSummary {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.arn),
            1 => member.read(&mut self.name),
            2 => member.read(&mut self.group_name),
            3 => member.read(&mut self.state),
            4 => member.read(&mut self.creation_date),
            5 => member.read(&mut self.last_modification_date),
            6 => member.read(&mut self.target),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.arn.as_ref());
        members.write(1, self.name.as_ref());
        members.write(2, self.group_name.as_ref());
        members.write(3, self.state.as_ref());
        members.write(4, self.creation_date.as_ref());
        members.write(5, self.last_modification_date.as_ref());
        members.write(6, self.target.as_ref());
    }
}
structure!(ScheduleSummary, SCHEDULE_SUMMARY);

/// <https://docs.aws.amazon.com/scheduler/latest/APIReference/API_SqsParameters.html>
#[derive(Clone, Default, PartialEq)]
pub struct SqsParameters {
    pub message_group_id: Option<String>,
}

impl Members for SqsParameters {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.message_group_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.message_group_id.as_ref());
    }
}
structure!(SqsParameters, SQS_PARAMETERS);

/// <https://docs.aws.amazon.com/scheduler/latest/APIReference/API_Tag.html>
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

/// <https://docs.aws.amazon.com/scheduler/latest/APIReference/API_TagResource.html>
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

/// <https://docs.aws.amazon.com/scheduler/latest/APIReference/API_TagResource.html>
#[derive(Clone, Default, PartialEq)]
pub struct TagResourceOutput {}

impl Members for TagResourceOutput {}
structure!(TagResourceOutput, TAG_RESOURCE_OUTPUT);

/// <https://docs.aws.amazon.com/scheduler/latest/APIReference/API_Target.html>
#[derive(Clone, Default, PartialEq)]
pub struct Target {
    pub arn: Option<String>,
    pub role_arn: Option<String>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub retry_policy: Option<RetryPolicy>,
    pub input: Option<String>,
    pub ecs_parameters: Option<EcsParameters>,
    pub event_bridge_parameters: Option<EventBridgeParameters>,
    pub event_bridge_put_events_v2_parameters: Option<EventBridgePutEventsV2Parameters>,
    pub event_bridge_put_raw_events_parameters: Option<EventBridgePutRawEventsParameters>,
    pub kinesis_parameters: Option<KinesisParameters>,
    pub sage_maker_pipeline_parameters: Option<SageMakerPipelineParameters>,
    pub sqs_parameters: Option<SqsParameters>,
}

impl Members for Target {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.arn),
            1 => member.read(&mut self.role_arn),
            2 => member.read(&mut self.dead_letter_config),
            3 => member.read(&mut self.retry_policy),
            4 => member.read(&mut self.input),
            5 => member.read(&mut self.ecs_parameters),
            6 => member.read(&mut self.event_bridge_parameters),
            7 => member.read(&mut self.event_bridge_put_events_v2_parameters),
            8 => member.read(&mut self.event_bridge_put_raw_events_parameters),
            9 => member.read(&mut self.kinesis_parameters),
            10 => member.read(&mut self.sage_maker_pipeline_parameters),
            11 => member.read(&mut self.sqs_parameters),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.arn.as_ref());
        members.write(1, self.role_arn.as_ref());
        members.write(2, self.dead_letter_config.as_ref());
        members.write(3, self.retry_policy.as_ref());
        members.write(4, self.input.as_ref());
        members.write(5, self.ecs_parameters.as_ref());
        members.write(6, self.event_bridge_parameters.as_ref());
        members.write(7, self.event_bridge_put_events_v2_parameters.as_ref());
        members.write(8, self.event_bridge_put_raw_events_parameters.as_ref());
        members.write(9, self.kinesis_parameters.as_ref());
        members.write(10, self.sage_maker_pipeline_parameters.as_ref());
        members.write(11, self.sqs_parameters.as_ref());
    }
}
structure!(Target, TARGET);

/// <https://docs.aws.amazon.com/scheduler/latest/APIReference/API_TargetSummary.html>
#[derive(Clone, Default, PartialEq)]
pub struct TargetSummary {
    pub arn: Option<String>,
}

impl Members for TargetSummary {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.arn),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.arn.as_ref());
    }
}
structure!(TargetSummary, TARGET_SUMMARY);

/// <https://docs.aws.amazon.com/scheduler/latest/APIReference/API_UntagResource.html>
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

/// <https://docs.aws.amazon.com/scheduler/latest/APIReference/API_UntagResource.html>
#[derive(Clone, Default, PartialEq)]
pub struct UntagResourceOutput {}

impl Members for UntagResourceOutput {}
structure!(UntagResourceOutput, UNTAG_RESOURCE_OUTPUT);

/// <https://docs.aws.amazon.com/scheduler/latest/APIReference/API_UpdateSchedule.html>
#[derive(Clone, Default, PartialEq)]
pub struct UpdateScheduleInput {
    pub name: Option<String>,
    pub group_name: Option<String>,
    pub schedule_expression: Option<String>,
    pub start_date: Option<Timestamp>,
    pub end_date: Option<Timestamp>,
    pub description: Option<String>,
    pub schedule_expression_timezone: Option<String>,
    pub state: Option<String>,
    pub kms_key_arn: Option<String>,
    pub target: Option<Target>,
    pub flexible_time_window: Option<FlexibleTimeWindow>,
    pub client_token: Option<String>,
    pub action_after_completion: Option<String>,
}

impl Members for UpdateScheduleInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.name),
            1 => member.read(&mut self.group_name),
            2 => member.read(&mut self.schedule_expression),
            3 => member.read(&mut self.start_date),
            4 => member.read(&mut self.end_date),
            5 => member.read(&mut self.description),
            6 => member.read(&mut self.schedule_expression_timezone),
            7 => member.read(&mut self.state),
            8 => member.read(&mut self.kms_key_arn),
            9 => member.read(&mut self.target),
            10 => member.read(&mut self.flexible_time_window),
            11 => member.read(&mut self.client_token),
            12 => member.read(&mut self.action_after_completion),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.name.as_ref());
        members.write(1, self.group_name.as_ref());
        members.write(2, self.schedule_expression.as_ref());
        members.write(3, self.start_date.as_ref());
        members.write(4, self.end_date.as_ref());
        members.write(5, self.description.as_ref());
        members.write(6, self.schedule_expression_timezone.as_ref());
        members.write(7, self.state.as_ref());
        members.write(8, self.kms_key_arn.as_ref());
        members.write(9, self.target.as_ref());
        members.write(10, self.flexible_time_window.as_ref());
        members.write(11, self.client_token.as_ref());
        members.write(12, self.action_after_completion.as_ref());
    }
}
structure!(UpdateScheduleInput, UPDATE_SCHEDULE_INPUT);

/// <https://docs.aws.amazon.com/scheduler/latest/APIReference/API_UpdateSchedule.html>
#[derive(Clone, Default, PartialEq)]
pub struct UpdateScheduleOutput {
    pub schedule_arn: Option<String>,
}

impl Members for UpdateScheduleOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.schedule_arn),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.schedule_arn.as_ref());
    }
}
structure!(UpdateScheduleOutput, UPDATE_SCHEDULE_OUTPUT);
