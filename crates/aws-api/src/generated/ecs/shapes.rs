// Written by `cargo xtask codegen` from models/. Do not edit.

//! The structures and unions of Amazon ECS.

use std::collections::BTreeMap;

use smithy::{ReadError, Timestamp};

use super::schemas;
use crate::structure::{MemberReader, MemberWriter, Members, structure};

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AcceleratorCountRequest.html>
#[derive(Clone, Default, PartialEq)]
pub struct AcceleratorCountRequest {
    pub min: Option<i32>,
    pub max: Option<i32>,
}

impl Members for AcceleratorCountRequest {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.min),
            1 => member.read(&mut self.max),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.min.as_ref());
        members.write(1, self.max.as_ref());
    }
}
structure!(AcceleratorCountRequest, ACCELERATOR_COUNT_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AcceleratorTotalMemoryMiBRequest.html>
#[derive(Clone, Default, PartialEq)]
pub struct AcceleratorTotalMemoryMiBRequest {
    pub min: Option<i32>,
    pub max: Option<i32>,
}

impl Members for AcceleratorTotalMemoryMiBRequest {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.min),
            1 => member.read(&mut self.max),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.min.as_ref());
        members.write(1, self.max.as_ref());
    }
}
structure!(
    AcceleratorTotalMemoryMiBRequest,
    ACCELERATOR_TOTAL_MEMORY_MIB_REQUEST
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AdvancedConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct AdvancedConfiguration {
    pub alternate_target_group_arn: Option<String>,
    pub production_listener_rule: Option<String>,
    pub test_listener_rule: Option<String>,
    pub role_arn: Option<String>,
}

impl Members for AdvancedConfiguration {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.alternate_target_group_arn),
            1 => member.read(&mut self.production_listener_rule),
            2 => member.read(&mut self.test_listener_rule),
            3 => member.read(&mut self.role_arn),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.alternate_target_group_arn.as_ref());
        members.write(1, self.production_listener_rule.as_ref());
        members.write(2, self.test_listener_rule.as_ref());
        members.write(3, self.role_arn.as_ref());
    }
}
structure!(AdvancedConfiguration, ADVANCED_CONFIGURATION);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AssociateGatewayWithCluster.html>
#[derive(Clone, Default, PartialEq)]
pub struct AssociateGatewayWithClusterInput {
    pub gateway: Option<String>,
    pub cluster: Option<String>,
}

impl Members for AssociateGatewayWithClusterInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.gateway),
            1 => member.read(&mut self.cluster),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.gateway.as_ref());
        members.write(1, self.cluster.as_ref());
    }
}
structure!(
    AssociateGatewayWithClusterInput,
    ASSOCIATE_GATEWAY_WITH_CLUSTER_REQUEST
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AssociateGatewayWithCluster.html>
#[derive(Clone, Default, PartialEq)]
pub struct AssociateGatewayWithClusterOutput {
    pub gateway_arn: Option<String>,
    pub cluster_arn: Option<String>,
    pub status: Option<String>,
}

impl Members for AssociateGatewayWithClusterOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.gateway_arn),
            1 => member.read(&mut self.cluster_arn),
            2 => member.read(&mut self.status),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.gateway_arn.as_ref());
        members.write(1, self.cluster_arn.as_ref());
        members.write(2, self.status.as_ref());
    }
}
structure!(
    AssociateGatewayWithClusterOutput,
    ASSOCIATE_GATEWAY_WITH_CLUSTER_RESPONSE
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Attachment.html>
#[derive(Clone, Default, PartialEq)]
pub struct Attachment {
    pub id: Option<String>,
    pub r#type: Option<String>,
    pub status: Option<String>,
    pub details: Option<Vec<KeyValuePair>>,
}

impl Members for Attachment {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.id),
            1 => member.read(&mut self.r#type),
            2 => member.read(&mut self.status),
            3 => member.read(&mut self.details),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.id.as_ref());
        members.write(1, self.r#type.as_ref());
        members.write(2, self.status.as_ref());
        members.write(3, self.details.as_ref());
    }
}
structure!(Attachment, ATTACHMENT);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AttachmentStateChange.html>
#[derive(Clone, Default, PartialEq)]
pub struct AttachmentStateChange {
    pub attachment_arn: Option<String>,
    pub status: Option<String>,
}

impl Members for AttachmentStateChange {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.attachment_arn),
            1 => member.read(&mut self.status),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.attachment_arn.as_ref());
        members.write(1, self.status.as_ref());
    }
}
structure!(AttachmentStateChange, ATTACHMENT_STATE_CHANGE);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Attribute.html>
#[derive(Clone, Default, PartialEq)]
pub struct Attribute {
    pub name: Option<String>,
    pub value: Option<String>,
    pub target_type: Option<String>,
    pub target_id: Option<String>,
}

impl Members for Attribute {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.name),
            1 => member.read(&mut self.value),
            2 => member.read(&mut self.target_type),
            3 => member.read(&mut self.target_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.name.as_ref());
        members.write(1, self.value.as_ref());
        members.write(2, self.target_type.as_ref());
        members.write(3, self.target_id.as_ref());
    }
}
structure!(Attribute, ATTRIBUTE);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AutoRepairConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct AutoRepairConfiguration {
    pub actions_status: Option<String>,
}

impl Members for AutoRepairConfiguration {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.actions_status),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.actions_status.as_ref());
    }
}
structure!(AutoRepairConfiguration, AUTO_REPAIR_CONFIGURATION);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AutoScalingGroupProvider.html>
#[derive(Clone, Default, PartialEq)]
pub struct AutoScalingGroupProvider {
    pub auto_scaling_group_arn: Option<String>,
    pub managed_scaling: Option<ManagedScaling>,
    pub managed_termination_protection: Option<String>,
    pub managed_draining: Option<String>,
}

impl Members for AutoScalingGroupProvider {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.auto_scaling_group_arn),
            1 => member.read(&mut self.managed_scaling),
            2 => member.read(&mut self.managed_termination_protection),
            3 => member.read(&mut self.managed_draining),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.auto_scaling_group_arn.as_ref());
        members.write(1, self.managed_scaling.as_ref());
        members.write(2, self.managed_termination_protection.as_ref());
        members.write(3, self.managed_draining.as_ref());
    }
}
structure!(AutoScalingGroupProvider, AUTO_SCALING_GROUP_PROVIDER);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AutoScalingGroupProviderUpdate.html>
#[derive(Clone, Default, PartialEq)]
pub struct AutoScalingGroupProviderUpdate {
    pub managed_scaling: Option<ManagedScaling>,
    pub managed_termination_protection: Option<String>,
    pub managed_draining: Option<String>,
}

impl Members for AutoScalingGroupProviderUpdate {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.managed_scaling),
            1 => member.read(&mut self.managed_termination_protection),
            2 => member.read(&mut self.managed_draining),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.managed_scaling.as_ref());
        members.write(1, self.managed_termination_protection.as_ref());
        members.write(2, self.managed_draining.as_ref());
    }
}
structure!(
    AutoScalingGroupProviderUpdate,
    AUTO_SCALING_GROUP_PROVIDER_UPDATE
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AwsVpcConfiguration.html>
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

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_BaselineEbsBandwidthMbpsRequest.html>
#[derive(Clone, Default, PartialEq)]
pub struct BaselineEbsBandwidthMbpsRequest {
    pub min: Option<i32>,
    pub max: Option<i32>,
}

impl Members for BaselineEbsBandwidthMbpsRequest {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.min),
            1 => member.read(&mut self.max),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.min.as_ref());
        members.write(1, self.max.as_ref());
    }
}
structure!(
    BaselineEbsBandwidthMbpsRequest,
    BASELINE_EBS_BANDWIDTH_MBPS_REQUEST
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CanaryConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct CanaryConfiguration {
    pub canary_percent: Option<f64>,
    pub canary_bake_time_in_minutes: Option<i32>,
}

impl Members for CanaryConfiguration {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.canary_percent),
            1 => member.read(&mut self.canary_bake_time_in_minutes),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.canary_percent.as_ref());
        members.write(1, self.canary_bake_time_in_minutes.as_ref());
    }
}
structure!(CanaryConfiguration, CANARY_CONFIGURATION);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CapacityProvider.html>
#[derive(Clone, Default, PartialEq)]
pub struct CapacityProvider {
    pub capacity_provider_arn: Option<String>,
    pub name: Option<String>,
    pub cluster: Option<String>,
    pub status: Option<String>,
    pub auto_scaling_group_provider: Option<AutoScalingGroupProvider>,
    pub managed_instances_provider: Option<ManagedInstancesProvider>,
    pub update_status: Option<String>,
    pub update_status_reason: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub r#type: Option<String>,
}

impl Members for CapacityProvider {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.capacity_provider_arn),
            1 => member.read(&mut self.name),
            2 => member.read(&mut self.cluster),
            3 => member.read(&mut self.status),
            4 => member.read(&mut self.auto_scaling_group_provider),
            5 => member.read(&mut self.managed_instances_provider),
            6 => member.read(&mut self.update_status),
            7 => member.read(&mut self.update_status_reason),
            8 => member.read(&mut self.tags),
            9 => member.read(&mut self.r#type),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.capacity_provider_arn.as_ref());
        members.write(1, self.name.as_ref());
        members.write(2, self.cluster.as_ref());
        members.write(3, self.status.as_ref());
        members.write(4, self.auto_scaling_group_provider.as_ref());
        members.write(5, self.managed_instances_provider.as_ref());
        members.write(6, self.update_status.as_ref());
        members.write(7, self.update_status_reason.as_ref());
        members.write(8, self.tags.as_ref());
        members.write(9, self.r#type.as_ref());
    }
}
structure!(CapacityProvider, CAPACITY_PROVIDER);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CapacityProviderStrategyItem.html>
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

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CapacityReservationRequest.html>
#[derive(Clone, Default, PartialEq)]
pub struct CapacityReservationRequest {
    pub reservation_group_arn: Option<String>,
    pub reservation_preference: Option<String>,
}

impl Members for CapacityReservationRequest {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.reservation_group_arn),
            1 => member.read(&mut self.reservation_preference),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.reservation_group_arn.as_ref());
        members.write(1, self.reservation_preference.as_ref());
    }
}
structure!(CapacityReservationRequest, CAPACITY_RESERVATION_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Cluster.html>
#[derive(Clone, Default, PartialEq)]
pub struct Cluster {
    pub cluster_arn: Option<String>,
    pub cluster_name: Option<String>,
    pub configuration: Option<ClusterConfiguration>,
    pub status: Option<String>,
    pub registered_container_instances_count: Option<i32>,
    pub running_tasks_count: Option<i32>,
    pub pending_tasks_count: Option<i32>,
    pub active_services_count: Option<i32>,
    pub statistics: Option<Vec<KeyValuePair>>,
    pub tags: Option<Vec<Tag>>,
    pub settings: Option<Vec<ClusterSetting>>,
    pub capacity_providers: Option<Vec<String>>,
    pub default_capacity_provider_strategy: Option<Vec<CapacityProviderStrategyItem>>,
    pub attachments: Option<Vec<Attachment>>,
    pub attachments_status: Option<String>,
    pub service_connect_defaults: Option<ClusterServiceConnectDefaults>,
}

impl Members for Cluster {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.cluster_arn),
            1 => member.read(&mut self.cluster_name),
            2 => member.read(&mut self.configuration),
            3 => member.read(&mut self.status),
            4 => member.read(&mut self.registered_container_instances_count),
            5 => member.read(&mut self.running_tasks_count),
            6 => member.read(&mut self.pending_tasks_count),
            7 => member.read(&mut self.active_services_count),
            8 => member.read(&mut self.statistics),
            9 => member.read(&mut self.tags),
            10 => member.read(&mut self.settings),
            11 => member.read(&mut self.capacity_providers),
            12 => member.read(&mut self.default_capacity_provider_strategy),
            13 => member.read(&mut self.attachments),
            14 => member.read(&mut self.attachments_status),
            15 => member.read(&mut self.service_connect_defaults),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.cluster_arn.as_ref());
        members.write(1, self.cluster_name.as_ref());
        members.write(2, self.configuration.as_ref());
        members.write(3, self.status.as_ref());
        members.write(4, self.registered_container_instances_count.as_ref());
        members.write(5, self.running_tasks_count.as_ref());
        members.write(6, self.pending_tasks_count.as_ref());
        members.write(7, self.active_services_count.as_ref());
        members.write(8, self.statistics.as_ref());
        members.write(9, self.tags.as_ref());
        members.write(10, self.settings.as_ref());
        members.write(11, self.capacity_providers.as_ref());
        members.write(12, self.default_capacity_provider_strategy.as_ref());
        members.write(13, self.attachments.as_ref());
        members.write(14, self.attachments_status.as_ref());
        members.write(15, self.service_connect_defaults.as_ref());
    }
}
structure!(Cluster, CLUSTER);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ClusterConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct ClusterConfiguration {
    pub execute_command_configuration: Option<ExecuteCommandConfiguration>,
    pub managed_storage_configuration: Option<ManagedStorageConfiguration>,
}

impl Members for ClusterConfiguration {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.execute_command_configuration),
            1 => member.read(&mut self.managed_storage_configuration),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.execute_command_configuration.as_ref());
        members.write(1, self.managed_storage_configuration.as_ref());
    }
}
structure!(ClusterConfiguration, CLUSTER_CONFIGURATION);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ClusterServiceConnectDefaults.html>
#[derive(Clone, Default, PartialEq)]
pub struct ClusterServiceConnectDefaults {
    pub namespace: Option<String>,
}

impl Members for ClusterServiceConnectDefaults {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.namespace),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.namespace.as_ref());
    }
}
structure!(
    ClusterServiceConnectDefaults,
    CLUSTER_SERVICE_CONNECT_DEFAULTS
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ClusterServiceConnectDefaultsRequest.html>
#[derive(Clone, Default, PartialEq)]
pub struct ClusterServiceConnectDefaultsRequest {
    pub namespace: Option<String>,
}

impl Members for ClusterServiceConnectDefaultsRequest {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.namespace),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.namespace.as_ref());
    }
}
structure!(
    ClusterServiceConnectDefaultsRequest,
    CLUSTER_SERVICE_CONNECT_DEFAULTS_REQUEST
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ClusterSetting.html>
#[derive(Clone, Default, PartialEq)]
pub struct ClusterSetting {
    pub name: Option<String>,
    pub value: Option<String>,
}

impl Members for ClusterSetting {
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
structure!(ClusterSetting, CLUSTER_SETTING);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Container.html>
#[derive(Clone, Default, PartialEq)]
pub struct Container {
    pub container_arn: Option<String>,
    pub task_arn: Option<String>,
    pub name: Option<String>,
    pub image: Option<String>,
    pub image_digest: Option<String>,
    pub runtime_id: Option<String>,
    pub last_status: Option<String>,
    pub exit_code: Option<i32>,
    pub reason: Option<String>,
    pub network_bindings: Option<Vec<NetworkBinding>>,
    pub network_interfaces: Option<Vec<NetworkInterface>>,
    pub health_status: Option<String>,
    pub managed_agents: Option<Vec<ManagedAgent>>,
    pub cpu: Option<String>,
    pub memory: Option<String>,
    pub memory_reservation: Option<String>,
    pub gpu_ids: Option<Vec<String>>,
    pub neuron_device_ids: Option<Vec<String>>,
    pub gpu_sharing_strategy: Option<SharingStrategy>,
}

impl Members for Container {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.container_arn),
            1 => member.read(&mut self.task_arn),
            2 => member.read(&mut self.name),
            3 => member.read(&mut self.image),
            4 => member.read(&mut self.image_digest),
            5 => member.read(&mut self.runtime_id),
            6 => member.read(&mut self.last_status),
            7 => member.read(&mut self.exit_code),
            8 => member.read(&mut self.reason),
            9 => member.read(&mut self.network_bindings),
            10 => member.read(&mut self.network_interfaces),
            11 => member.read(&mut self.health_status),
            12 => member.read(&mut self.managed_agents),
            13 => member.read(&mut self.cpu),
            14 => member.read(&mut self.memory),
            15 => member.read(&mut self.memory_reservation),
            16 => member.read(&mut self.gpu_ids),
            17 => member.read(&mut self.neuron_device_ids),
            18 => member.read(&mut self.gpu_sharing_strategy),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.container_arn.as_ref());
        members.write(1, self.task_arn.as_ref());
        members.write(2, self.name.as_ref());
        members.write(3, self.image.as_ref());
        members.write(4, self.image_digest.as_ref());
        members.write(5, self.runtime_id.as_ref());
        members.write(6, self.last_status.as_ref());
        members.write(7, self.exit_code.as_ref());
        members.write(8, self.reason.as_ref());
        members.write(9, self.network_bindings.as_ref());
        members.write(10, self.network_interfaces.as_ref());
        members.write(11, self.health_status.as_ref());
        members.write(12, self.managed_agents.as_ref());
        members.write(13, self.cpu.as_ref());
        members.write(14, self.memory.as_ref());
        members.write(15, self.memory_reservation.as_ref());
        members.write(16, self.gpu_ids.as_ref());
        members.write(17, self.neuron_device_ids.as_ref());
        members.write(18, self.gpu_sharing_strategy.as_ref());
    }
}
structure!(Container, CONTAINER);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html>
#[derive(Clone, Default, PartialEq)]
pub struct ContainerDefinition {
    pub name: Option<String>,
    pub image: Option<String>,
    pub repository_credentials: Option<RepositoryCredentials>,
    pub cpu: Option<i32>,
    pub memory: Option<i32>,
    pub memory_reservation: Option<i32>,
    pub links: Option<Vec<String>>,
    pub port_mappings: Option<Vec<PortMapping>>,
    pub essential: Option<bool>,
    pub restart_policy: Option<ContainerRestartPolicy>,
    pub entry_point: Option<Vec<String>>,
    pub command: Option<Vec<String>>,
    pub environment: Option<Vec<KeyValuePair>>,
    pub environment_files: Option<Vec<EnvironmentFile>>,
    pub mount_points: Option<Vec<MountPoint>>,
    pub volumes_from: Option<Vec<VolumeFrom>>,
    pub linux_parameters: Option<LinuxParameters>,
    pub secrets: Option<Vec<Secret>>,
    pub depends_on: Option<Vec<ContainerDependency>>,
    pub start_timeout: Option<i32>,
    pub stop_timeout: Option<i32>,
    pub version_consistency: Option<String>,
    pub hostname: Option<String>,
    pub user: Option<String>,
    pub working_directory: Option<String>,
    pub disable_networking: Option<bool>,
    pub privileged: Option<bool>,
    pub readonly_root_filesystem: Option<bool>,
    pub dns_servers: Option<Vec<String>>,
    pub dns_search_domains: Option<Vec<String>>,
    pub extra_hosts: Option<Vec<HostEntry>>,
    pub docker_security_options: Option<Vec<String>>,
    pub interactive: Option<bool>,
    pub pseudo_terminal: Option<bool>,
    pub docker_labels: Option<BTreeMap<String, String>>,
    pub ulimits: Option<Vec<Ulimit>>,
    pub log_configuration: Option<LogConfiguration>,
    pub health_check: Option<HealthCheck>,
    pub system_controls: Option<Vec<SystemControl>>,
    pub resource_requirements: Option<Vec<ResourceRequirement>>,
    pub firelens_configuration: Option<FirelensConfiguration>,
    pub credential_specs: Option<Vec<String>>,
}

impl Members for ContainerDefinition {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.name),
            1 => member.read(&mut self.image),
            2 => member.read(&mut self.repository_credentials),
            3 => member.read(&mut self.cpu),
            4 => member.read(&mut self.memory),
            5 => member.read(&mut self.memory_reservation),
            6 => member.read(&mut self.links),
            7 => member.read(&mut self.port_mappings),
            8 => member.read(&mut self.essential),
            9 => member.read(&mut self.restart_policy),
            10 => member.read(&mut self.entry_point),
            11 => member.read(&mut self.command),
            12 => member.read(&mut self.environment),
            13 => member.read(&mut self.environment_files),
            14 => member.read(&mut self.mount_points),
            15 => member.read(&mut self.volumes_from),
            16 => member.read(&mut self.linux_parameters),
            17 => member.read(&mut self.secrets),
            18 => member.read(&mut self.depends_on),
            19 => member.read(&mut self.start_timeout),
            20 => member.read(&mut self.stop_timeout),
            21 => member.read(&mut self.version_consistency),
            22 => member.read(&mut self.hostname),
            23 => member.read(&mut self.user),
            24 => member.read(&mut self.working_directory),
            25 => member.read(&mut self.disable_networking),
            26 => member.read(&mut self.privileged),
            27 => member.read(&mut self.readonly_root_filesystem),
            28 => member.read(&mut self.dns_servers),
            29 => member.read(&mut self.dns_search_domains),
            30 => member.read(&mut self.extra_hosts),
            31 => member.read(&mut self.docker_security_options),
            32 => member.read(&mut self.interactive),
            33 => member.read(&mut self.pseudo_terminal),
            34 => member.read(&mut self.docker_labels),
            35 => member.read(&mut self.ulimits),
            36 => member.read(&mut self.log_configuration),
            37 => member.read(&mut self.health_check),
            38 => member.read(&mut self.system_controls),
            39 => member.read(&mut self.resource_requirements),
            40 => member.read(&mut self.firelens_configuration),
            41 => member.read(&mut self.credential_specs),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.name.as_ref());
        members.write(1, self.image.as_ref());
        members.write(2, self.repository_credentials.as_ref());
        members.write(3, self.cpu.as_ref());
        members.write(4, self.memory.as_ref());
        members.write(5, self.memory_reservation.as_ref());
        members.write(6, self.links.as_ref());
        members.write(7, self.port_mappings.as_ref());
        members.write(8, self.essential.as_ref());
        members.write(9, self.restart_policy.as_ref());
        members.write(10, self.entry_point.as_ref());
        members.write(11, self.command.as_ref());
        members.write(12, self.environment.as_ref());
        members.write(13, self.environment_files.as_ref());
        members.write(14, self.mount_points.as_ref());
        members.write(15, self.volumes_from.as_ref());
        members.write(16, self.linux_parameters.as_ref());
        members.write(17, self.secrets.as_ref());
        members.write(18, self.depends_on.as_ref());
        members.write(19, self.start_timeout.as_ref());
        members.write(20, self.stop_timeout.as_ref());
        members.write(21, self.version_consistency.as_ref());
        members.write(22, self.hostname.as_ref());
        members.write(23, self.user.as_ref());
        members.write(24, self.working_directory.as_ref());
        members.write(25, self.disable_networking.as_ref());
        members.write(26, self.privileged.as_ref());
        members.write(27, self.readonly_root_filesystem.as_ref());
        members.write(28, self.dns_servers.as_ref());
        members.write(29, self.dns_search_domains.as_ref());
        members.write(30, self.extra_hosts.as_ref());
        members.write(31, self.docker_security_options.as_ref());
        members.write(32, self.interactive.as_ref());
        members.write(33, self.pseudo_terminal.as_ref());
        members.write(34, self.docker_labels.as_ref());
        members.write(35, self.ulimits.as_ref());
        members.write(36, self.log_configuration.as_ref());
        members.write(37, self.health_check.as_ref());
        members.write(38, self.system_controls.as_ref());
        members.write(39, self.resource_requirements.as_ref());
        members.write(40, self.firelens_configuration.as_ref());
        members.write(41, self.credential_specs.as_ref());
    }
}
structure!(ContainerDefinition, CONTAINER_DEFINITION);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDependency.html>
#[derive(Clone, Default, PartialEq)]
pub struct ContainerDependency {
    pub container_name: Option<String>,
    pub condition: Option<String>,
}

impl Members for ContainerDependency {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.container_name),
            1 => member.read(&mut self.condition),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.container_name.as_ref());
        members.write(1, self.condition.as_ref());
    }
}
structure!(ContainerDependency, CONTAINER_DEPENDENCY);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerImage.html>
#[derive(Clone, Default, PartialEq)]
pub struct ContainerImage {
    pub container_name: Option<String>,
    pub image_digest: Option<String>,
    pub image: Option<String>,
}

impl Members for ContainerImage {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.container_name),
            1 => member.read(&mut self.image_digest),
            2 => member.read(&mut self.image),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.container_name.as_ref());
        members.write(1, self.image_digest.as_ref());
        members.write(2, self.image.as_ref());
    }
}
structure!(ContainerImage, CONTAINER_IMAGE);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerInstance.html>
#[derive(Clone, Default, PartialEq)]
pub struct ContainerInstance {
    pub container_instance_arn: Option<String>,
    pub ec2_instance_id: Option<String>,
    pub capacity_provider_name: Option<String>,
    pub version: Option<i64>,
    pub version_info: Option<VersionInfo>,
    pub remaining_resources: Option<Vec<Resource>>,
    pub registered_resources: Option<Vec<Resource>>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    pub agent_connected: Option<bool>,
    pub running_tasks_count: Option<i32>,
    pub pending_tasks_count: Option<i32>,
    pub agent_update_status: Option<String>,
    pub attributes: Option<Vec<Attribute>>,
    pub registered_at: Option<Timestamp>,
    pub attachments: Option<Vec<Attachment>>,
    pub tags: Option<Vec<Tag>>,
    pub health_status: Option<ContainerInstanceHealthStatus>,
    pub gpu_devices: Option<Vec<GpuDevice>>,
}

impl Members for ContainerInstance {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.container_instance_arn),
            1 => member.read(&mut self.ec2_instance_id),
            2 => member.read(&mut self.capacity_provider_name),
            3 => member.read(&mut self.version),
            4 => member.read(&mut self.version_info),
            5 => member.read(&mut self.remaining_resources),
            6 => member.read(&mut self.registered_resources),
            7 => member.read(&mut self.status),
            8 => member.read(&mut self.status_reason),
            9 => member.read(&mut self.agent_connected),
            10 => member.read(&mut self.running_tasks_count),
            11 => member.read(&mut self.pending_tasks_count),
            12 => member.read(&mut self.agent_update_status),
            13 => member.read(&mut self.attributes),
            14 => member.read(&mut self.registered_at),
            15 => member.read(&mut self.attachments),
            16 => member.read(&mut self.tags),
            17 => member.read(&mut self.health_status),
            18 => member.read(&mut self.gpu_devices),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.container_instance_arn.as_ref());
        members.write(1, self.ec2_instance_id.as_ref());
        members.write(2, self.capacity_provider_name.as_ref());
        members.write(3, self.version.as_ref());
        members.write(4, self.version_info.as_ref());
        members.write(5, self.remaining_resources.as_ref());
        members.write(6, self.registered_resources.as_ref());
        members.write(7, self.status.as_ref());
        members.write(8, self.status_reason.as_ref());
        members.write(9, self.agent_connected.as_ref());
        members.write(10, self.running_tasks_count.as_ref());
        members.write(11, self.pending_tasks_count.as_ref());
        members.write(12, self.agent_update_status.as_ref());
        members.write(13, self.attributes.as_ref());
        members.write(14, self.registered_at.as_ref());
        members.write(15, self.attachments.as_ref());
        members.write(16, self.tags.as_ref());
        members.write(17, self.health_status.as_ref());
        members.write(18, self.gpu_devices.as_ref());
    }
}
structure!(ContainerInstance, CONTAINER_INSTANCE);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerInstanceHealthStatus.html>
#[derive(Clone, Default, PartialEq)]
pub struct ContainerInstanceHealthStatus {
    pub overall_status: Option<String>,
    pub details: Option<Vec<InstanceHealthCheckResult>>,
}

impl Members for ContainerInstanceHealthStatus {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.overall_status),
            1 => member.read(&mut self.details),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.overall_status.as_ref());
        members.write(1, self.details.as_ref());
    }
}
structure!(
    ContainerInstanceHealthStatus,
    CONTAINER_INSTANCE_HEALTH_STATUS
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerOverride.html>
#[derive(Clone, Default, PartialEq)]
pub struct ContainerOverride {
    pub name: Option<String>,
    pub command: Option<Vec<String>>,
    pub environment: Option<Vec<KeyValuePair>>,
    pub environment_files: Option<Vec<EnvironmentFile>>,
    pub cpu: Option<i32>,
    pub memory: Option<i32>,
    pub memory_reservation: Option<i32>,
    pub resource_requirements: Option<Vec<ResourceRequirement>>,
}

impl Members for ContainerOverride {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.name),
            1 => member.read(&mut self.command),
            2 => member.read(&mut self.environment),
            3 => member.read(&mut self.environment_files),
            4 => member.read(&mut self.cpu),
            5 => member.read(&mut self.memory),
            6 => member.read(&mut self.memory_reservation),
            7 => member.read(&mut self.resource_requirements),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.name.as_ref());
        members.write(1, self.command.as_ref());
        members.write(2, self.environment.as_ref());
        members.write(3, self.environment_files.as_ref());
        members.write(4, self.cpu.as_ref());
        members.write(5, self.memory.as_ref());
        members.write(6, self.memory_reservation.as_ref());
        members.write(7, self.resource_requirements.as_ref());
    }
}
structure!(ContainerOverride, CONTAINER_OVERRIDE);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerRestartPolicy.html>
#[derive(Clone, Default, PartialEq)]
pub struct ContainerRestartPolicy {
    pub enabled: Option<bool>,
    pub ignored_exit_codes: Option<Vec<i32>>,
    pub restart_attempt_period: Option<i32>,
}

impl Members for ContainerRestartPolicy {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.enabled),
            1 => member.read(&mut self.ignored_exit_codes),
            2 => member.read(&mut self.restart_attempt_period),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.enabled.as_ref());
        members.write(1, self.ignored_exit_codes.as_ref());
        members.write(2, self.restart_attempt_period.as_ref());
    }
}
structure!(ContainerRestartPolicy, CONTAINER_RESTART_POLICY);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerStateChange.html>
#[derive(Clone, Default, PartialEq)]
pub struct ContainerStateChange {
    pub container_name: Option<String>,
    pub image_digest: Option<String>,
    pub runtime_id: Option<String>,
    pub exit_code: Option<i32>,
    pub network_bindings: Option<Vec<NetworkBinding>>,
    pub reason: Option<String>,
    pub status: Option<String>,
}

impl Members for ContainerStateChange {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.container_name),
            1 => member.read(&mut self.image_digest),
            2 => member.read(&mut self.runtime_id),
            3 => member.read(&mut self.exit_code),
            4 => member.read(&mut self.network_bindings),
            5 => member.read(&mut self.reason),
            6 => member.read(&mut self.status),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.container_name.as_ref());
        members.write(1, self.image_digest.as_ref());
        members.write(2, self.runtime_id.as_ref());
        members.write(3, self.exit_code.as_ref());
        members.write(4, self.network_bindings.as_ref());
        members.write(5, self.reason.as_ref());
        members.write(6, self.status.as_ref());
    }
}
structure!(ContainerStateChange, CONTAINER_STATE_CHANGE);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContinueServiceDeployment.html>
#[derive(Clone, Default, PartialEq)]
pub struct ContinueServiceDeploymentInput {
    pub service_deployment_arn: Option<String>,
    pub hook_id: Option<String>,
    pub action: Option<String>,
}

impl Members for ContinueServiceDeploymentInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.service_deployment_arn),
            1 => member.read(&mut self.hook_id),
            2 => member.read(&mut self.action),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.service_deployment_arn.as_ref());
        members.write(1, self.hook_id.as_ref());
        members.write(2, self.action.as_ref());
    }
}
structure!(
    ContinueServiceDeploymentInput,
    CONTINUE_SERVICE_DEPLOYMENT_REQUEST
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContinueServiceDeployment.html>
#[derive(Clone, Default, PartialEq)]
pub struct ContinueServiceDeploymentOutput {
    pub service_deployment_arn: Option<String>,
}

impl Members for ContinueServiceDeploymentOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.service_deployment_arn),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.service_deployment_arn.as_ref());
    }
}
structure!(
    ContinueServiceDeploymentOutput,
    CONTINUE_SERVICE_DEPLOYMENT_RESPONSE
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateCapacityProvider.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateCapacityProviderInput {
    pub name: Option<String>,
    pub cluster: Option<String>,
    pub auto_scaling_group_provider: Option<AutoScalingGroupProvider>,
    pub managed_instances_provider: Option<CreateManagedInstancesProviderConfiguration>,
    pub tags: Option<Vec<Tag>>,
}

impl Members for CreateCapacityProviderInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.name),
            1 => member.read(&mut self.cluster),
            2 => member.read(&mut self.auto_scaling_group_provider),
            3 => member.read(&mut self.managed_instances_provider),
            4 => member.read(&mut self.tags),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.name.as_ref());
        members.write(1, self.cluster.as_ref());
        members.write(2, self.auto_scaling_group_provider.as_ref());
        members.write(3, self.managed_instances_provider.as_ref());
        members.write(4, self.tags.as_ref());
    }
}
structure!(
    CreateCapacityProviderInput,
    CREATE_CAPACITY_PROVIDER_REQUEST
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateCapacityProvider.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateCapacityProviderOutput {
    pub capacity_provider: Option<CapacityProvider>,
}

impl Members for CreateCapacityProviderOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.capacity_provider),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.capacity_provider.as_ref());
    }
}
structure!(
    CreateCapacityProviderOutput,
    CREATE_CAPACITY_PROVIDER_RESPONSE
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateCluster.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateClusterInput {
    pub cluster_name: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub settings: Option<Vec<ClusterSetting>>,
    pub configuration: Option<ClusterConfiguration>,
    pub capacity_providers: Option<Vec<String>>,
    pub default_capacity_provider_strategy: Option<Vec<CapacityProviderStrategyItem>>,
    pub service_connect_defaults: Option<ClusterServiceConnectDefaultsRequest>,
}

impl Members for CreateClusterInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.cluster_name),
            1 => member.read(&mut self.tags),
            2 => member.read(&mut self.settings),
            3 => member.read(&mut self.configuration),
            4 => member.read(&mut self.capacity_providers),
            5 => member.read(&mut self.default_capacity_provider_strategy),
            6 => member.read(&mut self.service_connect_defaults),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.cluster_name.as_ref());
        members.write(1, self.tags.as_ref());
        members.write(2, self.settings.as_ref());
        members.write(3, self.configuration.as_ref());
        members.write(4, self.capacity_providers.as_ref());
        members.write(5, self.default_capacity_provider_strategy.as_ref());
        members.write(6, self.service_connect_defaults.as_ref());
    }
}
structure!(CreateClusterInput, CREATE_CLUSTER_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateCluster.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateClusterOutput {
    pub cluster: Option<Cluster>,
}

impl Members for CreateClusterOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.cluster),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.cluster.as_ref());
    }
}
structure!(CreateClusterOutput, CREATE_CLUSTER_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateDaemon.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateDaemonInput {
    pub daemon_name: Option<String>,
    pub cluster_arn: Option<String>,
    pub daemon_task_definition_arn: Option<String>,
    pub capacity_provider_arns: Option<Vec<String>>,
    pub deployment_configuration: Option<DaemonDeploymentConfiguration>,
    pub tags: Option<Vec<Tag>>,
    pub propagate_tags: Option<String>,
    pub enable_ecs_managed_tags: Option<bool>,
    pub enable_execute_command: Option<bool>,
    pub client_token: Option<String>,
    pub critical: Option<bool>,
}

impl Members for CreateDaemonInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.daemon_name),
            1 => member.read(&mut self.cluster_arn),
            2 => member.read(&mut self.daemon_task_definition_arn),
            3 => member.read(&mut self.capacity_provider_arns),
            4 => member.read(&mut self.deployment_configuration),
            5 => member.read(&mut self.tags),
            6 => member.read(&mut self.propagate_tags),
            7 => member.read(&mut self.enable_ecs_managed_tags),
            8 => member.read(&mut self.enable_execute_command),
            9 => member.read(&mut self.client_token),
            10 => member.read(&mut self.critical),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.daemon_name.as_ref());
        members.write(1, self.cluster_arn.as_ref());
        members.write(2, self.daemon_task_definition_arn.as_ref());
        members.write(3, self.capacity_provider_arns.as_ref());
        members.write(4, self.deployment_configuration.as_ref());
        members.write(5, self.tags.as_ref());
        members.write(6, self.propagate_tags.as_ref());
        members.write(7, self.enable_ecs_managed_tags.as_ref());
        members.write(8, self.enable_execute_command.as_ref());
        members.write(9, self.client_token.as_ref());
        members.write(10, self.critical.as_ref());
    }
}
structure!(CreateDaemonInput, CREATE_DAEMON_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateDaemon.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateDaemonOutput {
    pub daemon_arn: Option<String>,
    pub status: Option<String>,
    pub created_at: Option<Timestamp>,
    pub deployment_arn: Option<String>,
}

impl Members for CreateDaemonOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.daemon_arn),
            1 => member.read(&mut self.status),
            2 => member.read(&mut self.created_at),
            3 => member.read(&mut self.deployment_arn),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.daemon_arn.as_ref());
        members.write(1, self.status.as_ref());
        members.write(2, self.created_at.as_ref());
        members.write(3, self.deployment_arn.as_ref());
    }
}
structure!(CreateDaemonOutput, CREATE_DAEMON_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateExpressGatewayService.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateExpressGatewayServiceInput {
    pub execution_role_arn: Option<String>,
    pub infrastructure_role_arn: Option<String>,
    pub service_name: Option<String>,
    pub cluster: Option<String>,
    pub health_check_path: Option<String>,
    pub primary_container: Option<ExpressGatewayContainer>,
    pub task_role_arn: Option<String>,
    pub network_configuration: Option<ExpressGatewayServiceNetworkConfiguration>,
    pub cpu: Option<String>,
    pub memory: Option<String>,
    pub cpu_architecture: Option<String>,
    pub scaling_target: Option<ExpressGatewayScalingTarget>,
    pub tags: Option<Vec<Tag>>,
    pub task_definition_arn: Option<String>,
}

impl Members for CreateExpressGatewayServiceInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.execution_role_arn),
            1 => member.read(&mut self.infrastructure_role_arn),
            2 => member.read(&mut self.service_name),
            3 => member.read(&mut self.cluster),
            4 => member.read(&mut self.health_check_path),
            5 => member.read(&mut self.primary_container),
            6 => member.read(&mut self.task_role_arn),
            7 => member.read(&mut self.network_configuration),
            8 => member.read(&mut self.cpu),
            9 => member.read(&mut self.memory),
            10 => member.read(&mut self.cpu_architecture),
            11 => member.read(&mut self.scaling_target),
            12 => member.read(&mut self.tags),
            13 => member.read(&mut self.task_definition_arn),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.execution_role_arn.as_ref());
        members.write(1, self.infrastructure_role_arn.as_ref());
        members.write(2, self.service_name.as_ref());
        members.write(3, self.cluster.as_ref());
        members.write(4, self.health_check_path.as_ref());
        members.write(5, self.primary_container.as_ref());
        members.write(6, self.task_role_arn.as_ref());
        members.write(7, self.network_configuration.as_ref());
        members.write(8, self.cpu.as_ref());
        members.write(9, self.memory.as_ref());
        members.write(10, self.cpu_architecture.as_ref());
        members.write(11, self.scaling_target.as_ref());
        members.write(12, self.tags.as_ref());
        members.write(13, self.task_definition_arn.as_ref());
    }
}
structure!(
    CreateExpressGatewayServiceInput,
    CREATE_EXPRESS_GATEWAY_SERVICE_REQUEST
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateExpressGatewayService.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateExpressGatewayServiceOutput {
    pub service: Option<ECSExpressGatewayService>,
}

impl Members for CreateExpressGatewayServiceOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.service),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.service.as_ref());
    }
}
structure!(
    CreateExpressGatewayServiceOutput,
    CREATE_EXPRESS_GATEWAY_SERVICE_RESPONSE
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateGateway.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateGatewayInput {
    pub name: Option<String>,
    pub infrastructure_role_arn: Option<String>,
    pub client_token: Option<String>,
    pub deletion_protection: Option<bool>,
    pub configuration: Option<GatewayConfiguration>,
    pub tags: Option<Vec<Tag>>,
    pub propagate_tags: Option<String>,
}

impl Members for CreateGatewayInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.name),
            1 => member.read(&mut self.infrastructure_role_arn),
            2 => member.read(&mut self.client_token),
            3 => member.read(&mut self.deletion_protection),
            4 => member.read(&mut self.configuration),
            5 => member.read(&mut self.tags),
            6 => member.read(&mut self.propagate_tags),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.name.as_ref());
        members.write(1, self.infrastructure_role_arn.as_ref());
        members.write(2, self.client_token.as_ref());
        members.write(3, self.deletion_protection.as_ref());
        members.write(4, self.configuration.as_ref());
        members.write(5, self.tags.as_ref());
        members.write(6, self.propagate_tags.as_ref());
    }
}
structure!(CreateGatewayInput, CREATE_GATEWAY_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateGateway.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateGatewayOutput {
    pub gateway_arn: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
}

impl Members for CreateGatewayOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.gateway_arn),
            1 => member.read(&mut self.name),
            2 => member.read(&mut self.status),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.gateway_arn.as_ref());
        members.write(1, self.name.as_ref());
        members.write(2, self.status.as_ref());
    }
}
structure!(CreateGatewayOutput, CREATE_GATEWAY_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateManagedInstancesProviderConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateManagedInstancesProviderConfiguration {
    pub infrastructure_role_arn: Option<String>,
    pub instance_launch_template: Option<InstanceLaunchTemplate>,
    pub propagate_tags: Option<String>,
    pub infrastructure_optimization: Option<InfrastructureOptimization>,
    pub auto_repair_configuration: Option<AutoRepairConfiguration>,
}

impl Members for CreateManagedInstancesProviderConfiguration {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.infrastructure_role_arn),
            1 => member.read(&mut self.instance_launch_template),
            2 => member.read(&mut self.propagate_tags),
            3 => member.read(&mut self.infrastructure_optimization),
            4 => member.read(&mut self.auto_repair_configuration),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.infrastructure_role_arn.as_ref());
        members.write(1, self.instance_launch_template.as_ref());
        members.write(2, self.propagate_tags.as_ref());
        members.write(3, self.infrastructure_optimization.as_ref());
        members.write(4, self.auto_repair_configuration.as_ref());
    }
}
structure!(
    CreateManagedInstancesProviderConfiguration,
    CREATE_MANAGED_INSTANCES_PROVIDER_CONFIGURATION
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateServiceInput {
    pub cluster: Option<String>,
    pub service_name: Option<String>,
    pub task_definition: Option<String>,
    pub availability_zone_rebalancing: Option<String>,
    pub load_balancers: Option<Vec<LoadBalancer>>,
    pub service_registries: Option<Vec<ServiceRegistry>>,
    pub desired_count: Option<i32>,
    pub client_token: Option<String>,
    pub launch_type: Option<String>,
    pub capacity_provider_strategy: Option<Vec<CapacityProviderStrategyItem>>,
    pub platform_version: Option<String>,
    pub role: Option<String>,
    pub deployment_configuration: Option<DeploymentConfiguration>,
    pub placement_constraints: Option<Vec<PlacementConstraint>>,
    pub placement_strategy: Option<Vec<PlacementStrategy>>,
    pub network_configuration: Option<NetworkConfiguration>,
    pub health_check_grace_period_seconds: Option<i32>,
    pub scheduling_strategy: Option<String>,
    pub deployment_controller: Option<DeploymentController>,
    pub tags: Option<Vec<Tag>>,
    pub enable_ecs_managed_tags: Option<bool>,
    pub propagate_tags: Option<String>,
    pub enable_execute_command: Option<bool>,
    pub service_connect_configuration: Option<ServiceConnectConfiguration>,
    pub volume_configurations: Option<Vec<ServiceVolumeConfiguration>>,
    pub vpc_lattice_configurations: Option<Vec<VpcLatticeConfiguration>>,
    pub gateway_connectors: Option<Vec<GatewayConnector>>,
    pub monitoring: Option<MonitoringConfiguration>,
}

impl Members for CreateServiceInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.cluster),
            1 => member.read(&mut self.service_name),
            2 => member.read(&mut self.task_definition),
            3 => member.read(&mut self.availability_zone_rebalancing),
            4 => member.read(&mut self.load_balancers),
            5 => member.read(&mut self.service_registries),
            6 => member.read(&mut self.desired_count),
            7 => member.read(&mut self.client_token),
            8 => member.read(&mut self.launch_type),
            9 => member.read(&mut self.capacity_provider_strategy),
            10 => member.read(&mut self.platform_version),
            11 => member.read(&mut self.role),
            12 => member.read(&mut self.deployment_configuration),
            13 => member.read(&mut self.placement_constraints),
            14 => member.read(&mut self.placement_strategy),
            15 => member.read(&mut self.network_configuration),
            16 => member.read(&mut self.health_check_grace_period_seconds),
            17 => member.read(&mut self.scheduling_strategy),
            18 => member.read(&mut self.deployment_controller),
            19 => member.read(&mut self.tags),
            20 => member.read(&mut self.enable_ecs_managed_tags),
            21 => member.read(&mut self.propagate_tags),
            22 => member.read(&mut self.enable_execute_command),
            23 => member.read(&mut self.service_connect_configuration),
            24 => member.read(&mut self.volume_configurations),
            25 => member.read(&mut self.vpc_lattice_configurations),
            26 => member.read(&mut self.gateway_connectors),
            27 => member.read(&mut self.monitoring),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.cluster.as_ref());
        members.write(1, self.service_name.as_ref());
        members.write(2, self.task_definition.as_ref());
        members.write(3, self.availability_zone_rebalancing.as_ref());
        members.write(4, self.load_balancers.as_ref());
        members.write(5, self.service_registries.as_ref());
        members.write(6, self.desired_count.as_ref());
        members.write(7, self.client_token.as_ref());
        members.write(8, self.launch_type.as_ref());
        members.write(9, self.capacity_provider_strategy.as_ref());
        members.write(10, self.platform_version.as_ref());
        members.write(11, self.role.as_ref());
        members.write(12, self.deployment_configuration.as_ref());
        members.write(13, self.placement_constraints.as_ref());
        members.write(14, self.placement_strategy.as_ref());
        members.write(15, self.network_configuration.as_ref());
        members.write(16, self.health_check_grace_period_seconds.as_ref());
        members.write(17, self.scheduling_strategy.as_ref());
        members.write(18, self.deployment_controller.as_ref());
        members.write(19, self.tags.as_ref());
        members.write(20, self.enable_ecs_managed_tags.as_ref());
        members.write(21, self.propagate_tags.as_ref());
        members.write(22, self.enable_execute_command.as_ref());
        members.write(23, self.service_connect_configuration.as_ref());
        members.write(24, self.volume_configurations.as_ref());
        members.write(25, self.vpc_lattice_configurations.as_ref());
        members.write(26, self.gateway_connectors.as_ref());
        members.write(27, self.monitoring.as_ref());
    }
}
structure!(CreateServiceInput, CREATE_SERVICE_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateServiceOutput {
    pub service: Option<Service>,
}

impl Members for CreateServiceOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.service),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.service.as_ref());
    }
}
structure!(CreateServiceOutput, CREATE_SERVICE_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateTaskSet.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateTaskSetInput {
    pub service: Option<String>,
    pub cluster: Option<String>,
    pub external_id: Option<String>,
    pub task_definition: Option<String>,
    pub network_configuration: Option<NetworkConfiguration>,
    pub load_balancers: Option<Vec<LoadBalancer>>,
    pub service_registries: Option<Vec<ServiceRegistry>>,
    pub launch_type: Option<String>,
    pub capacity_provider_strategy: Option<Vec<CapacityProviderStrategyItem>>,
    pub platform_version: Option<String>,
    pub scale: Option<Scale>,
    pub client_token: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl Members for CreateTaskSetInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.service),
            1 => member.read(&mut self.cluster),
            2 => member.read(&mut self.external_id),
            3 => member.read(&mut self.task_definition),
            4 => member.read(&mut self.network_configuration),
            5 => member.read(&mut self.load_balancers),
            6 => member.read(&mut self.service_registries),
            7 => member.read(&mut self.launch_type),
            8 => member.read(&mut self.capacity_provider_strategy),
            9 => member.read(&mut self.platform_version),
            10 => member.read(&mut self.scale),
            11 => member.read(&mut self.client_token),
            12 => member.read(&mut self.tags),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.service.as_ref());
        members.write(1, self.cluster.as_ref());
        members.write(2, self.external_id.as_ref());
        members.write(3, self.task_definition.as_ref());
        members.write(4, self.network_configuration.as_ref());
        members.write(5, self.load_balancers.as_ref());
        members.write(6, self.service_registries.as_ref());
        members.write(7, self.launch_type.as_ref());
        members.write(8, self.capacity_provider_strategy.as_ref());
        members.write(9, self.platform_version.as_ref());
        members.write(10, self.scale.as_ref());
        members.write(11, self.client_token.as_ref());
        members.write(12, self.tags.as_ref());
    }
}
structure!(CreateTaskSetInput, CREATE_TASK_SET_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateTaskSet.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateTaskSetOutput {
    pub task_set: Option<TaskSet>,
}

impl Members for CreateTaskSetOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.task_set),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.task_set.as_ref());
    }
}
structure!(CreateTaskSetOutput, CREATE_TASK_SET_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreatedAt.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreatedAt {
    pub before: Option<Timestamp>,
    pub after: Option<Timestamp>,
}

impl Members for CreatedAt {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.before),
            1 => member.read(&mut self.after),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.before.as_ref());
        members.write(1, self.after.as_ref());
    }
}
structure!(CreatedAt, CREATED_AT);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DaemonAlarmConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct DaemonAlarmConfiguration {
    pub alarm_names: Option<Vec<String>>,
    pub enable: Option<bool>,
}

impl Members for DaemonAlarmConfiguration {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.alarm_names),
            1 => member.read(&mut self.enable),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.alarm_names.as_ref());
        members.write(1, self.enable.as_ref());
    }
}
structure!(DaemonAlarmConfiguration, DAEMON_ALARM_CONFIGURATION);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DaemonCapacityProvider.html>
#[derive(Clone, Default, PartialEq)]
pub struct DaemonCapacityProvider {
    pub arn: Option<String>,
    pub running_count: Option<i32>,
    pub without_daemon_count: Option<i32>,
}

impl Members for DaemonCapacityProvider {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.arn),
            1 => member.read(&mut self.running_count),
            2 => member.read(&mut self.without_daemon_count),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.arn.as_ref());
        members.write(1, self.running_count.as_ref());
        members.write(2, self.without_daemon_count.as_ref());
    }
}
structure!(DaemonCapacityProvider, DAEMON_CAPACITY_PROVIDER);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DaemonCircuitBreaker.html>
#[derive(Clone, Default, PartialEq)]
pub struct DaemonCircuitBreaker {
    pub failure_count: Option<i32>,
    pub status: Option<String>,
    pub threshold: Option<i32>,
}

impl Members for DaemonCircuitBreaker {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.failure_count),
            1 => member.read(&mut self.status),
            2 => member.read(&mut self.threshold),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.failure_count.as_ref());
        members.write(1, self.status.as_ref());
        members.write(2, self.threshold.as_ref());
    }
}
structure!(DaemonCircuitBreaker, DAEMON_CIRCUIT_BREAKER);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DaemonContainerDefinition.html>
#[derive(Clone, Default, PartialEq)]
pub struct DaemonContainerDefinition {
    pub name: Option<String>,
    pub image: Option<String>,
    pub memory: Option<i32>,
    pub memory_reservation: Option<i32>,
    pub repository_credentials: Option<RepositoryCredentials>,
    pub health_check: Option<HealthCheck>,
    pub cpu: Option<i32>,
    pub essential: Option<bool>,
    pub entry_point: Option<Vec<String>>,
    pub command: Option<Vec<String>>,
    pub working_directory: Option<String>,
    pub environment_files: Option<Vec<EnvironmentFile>>,
    pub environment: Option<Vec<KeyValuePair>>,
    pub secrets: Option<Vec<Secret>>,
    pub readonly_root_filesystem: Option<bool>,
    pub mount_points: Option<Vec<MountPoint>>,
    pub log_configuration: Option<LogConfiguration>,
    pub firelens_configuration: Option<FirelensConfiguration>,
    pub privileged: Option<bool>,
    pub user: Option<String>,
    pub ulimits: Option<Vec<Ulimit>>,
    pub linux_parameters: Option<DaemonLinuxParameters>,
    pub depends_on: Option<Vec<ContainerDependency>>,
    pub start_timeout: Option<i32>,
    pub stop_timeout: Option<i32>,
    pub system_controls: Option<Vec<SystemControl>>,
    pub interactive: Option<bool>,
    pub pseudo_terminal: Option<bool>,
    pub restart_policy: Option<ContainerRestartPolicy>,
}

impl Members for DaemonContainerDefinition {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.name),
            1 => member.read(&mut self.image),
            2 => member.read(&mut self.memory),
            3 => member.read(&mut self.memory_reservation),
            4 => member.read(&mut self.repository_credentials),
            5 => member.read(&mut self.health_check),
            6 => member.read(&mut self.cpu),
            7 => member.read(&mut self.essential),
            8 => member.read(&mut self.entry_point),
            9 => member.read(&mut self.command),
            10 => member.read(&mut self.working_directory),
            11 => member.read(&mut self.environment_files),
            12 => member.read(&mut self.environment),
            13 => member.read(&mut self.secrets),
            14 => member.read(&mut self.readonly_root_filesystem),
            15 => member.read(&mut self.mount_points),
            16 => member.read(&mut self.log_configuration),
            17 => member.read(&mut self.firelens_configuration),
            18 => member.read(&mut self.privileged),
            19 => member.read(&mut self.user),
            20 => member.read(&mut self.ulimits),
            21 => member.read(&mut self.linux_parameters),
            22 => member.read(&mut self.depends_on),
            23 => member.read(&mut self.start_timeout),
            24 => member.read(&mut self.stop_timeout),
            25 => member.read(&mut self.system_controls),
            26 => member.read(&mut self.interactive),
            27 => member.read(&mut self.pseudo_terminal),
            28 => member.read(&mut self.restart_policy),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.name.as_ref());
        members.write(1, self.image.as_ref());
        members.write(2, self.memory.as_ref());
        members.write(3, self.memory_reservation.as_ref());
        members.write(4, self.repository_credentials.as_ref());
        members.write(5, self.health_check.as_ref());
        members.write(6, self.cpu.as_ref());
        members.write(7, self.essential.as_ref());
        members.write(8, self.entry_point.as_ref());
        members.write(9, self.command.as_ref());
        members.write(10, self.working_directory.as_ref());
        members.write(11, self.environment_files.as_ref());
        members.write(12, self.environment.as_ref());
        members.write(13, self.secrets.as_ref());
        members.write(14, self.readonly_root_filesystem.as_ref());
        members.write(15, self.mount_points.as_ref());
        members.write(16, self.log_configuration.as_ref());
        members.write(17, self.firelens_configuration.as_ref());
        members.write(18, self.privileged.as_ref());
        members.write(19, self.user.as_ref());
        members.write(20, self.ulimits.as_ref());
        members.write(21, self.linux_parameters.as_ref());
        members.write(22, self.depends_on.as_ref());
        members.write(23, self.start_timeout.as_ref());
        members.write(24, self.stop_timeout.as_ref());
        members.write(25, self.system_controls.as_ref());
        members.write(26, self.interactive.as_ref());
        members.write(27, self.pseudo_terminal.as_ref());
        members.write(28, self.restart_policy.as_ref());
    }
}
structure!(DaemonContainerDefinition, DAEMON_CONTAINER_DEFINITION);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DaemonContainerImage.html>
#[derive(Clone, Default, PartialEq)]
pub struct DaemonContainerImage {
    pub container_name: Option<String>,
    pub image_digest: Option<String>,
    pub image: Option<String>,
}

impl Members for DaemonContainerImage {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.container_name),
            1 => member.read(&mut self.image_digest),
            2 => member.read(&mut self.image),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.container_name.as_ref());
        members.write(1, self.image_digest.as_ref());
        members.write(2, self.image.as_ref());
    }
}
structure!(DaemonContainerImage, DAEMON_CONTAINER_IMAGE);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DaemonDeployment.html>
#[derive(Clone, Default, PartialEq)]
pub struct DaemonDeployment {
    pub daemon_deployment_arn: Option<String>,
    pub cluster_arn: Option<String>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    pub target_daemon_revision: Option<DaemonDeploymentRevisionDetail>,
    pub source_daemon_revisions: Option<Vec<DaemonDeploymentRevisionDetail>>,
    pub circuit_breaker: Option<DaemonCircuitBreaker>,
    pub alarms: Option<DaemonDeploymentAlarms>,
    pub rollback: Option<DaemonRollback>,
    pub deployment_configuration: Option<DaemonDeploymentConfiguration>,
    pub created_at: Option<Timestamp>,
    pub started_at: Option<Timestamp>,
    pub stopped_at: Option<Timestamp>,
    pub finished_at: Option<Timestamp>,
}

impl Members for DaemonDeployment {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.daemon_deployment_arn),
            1 => member.read(&mut self.cluster_arn),
            2 => member.read(&mut self.status),
            3 => member.read(&mut self.status_reason),
            4 => member.read(&mut self.target_daemon_revision),
            5 => member.read(&mut self.source_daemon_revisions),
            6 => member.read(&mut self.circuit_breaker),
            7 => member.read(&mut self.alarms),
            8 => member.read(&mut self.rollback),
            9 => member.read(&mut self.deployment_configuration),
            10 => member.read(&mut self.created_at),
            11 => member.read(&mut self.started_at),
            12 => member.read(&mut self.stopped_at),
            13 => member.read(&mut self.finished_at),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.daemon_deployment_arn.as_ref());
        members.write(1, self.cluster_arn.as_ref());
        members.write(2, self.status.as_ref());
        members.write(3, self.status_reason.as_ref());
        members.write(4, self.target_daemon_revision.as_ref());
        members.write(5, self.source_daemon_revisions.as_ref());
        members.write(6, self.circuit_breaker.as_ref());
        members.write(7, self.alarms.as_ref());
        members.write(8, self.rollback.as_ref());
        members.write(9, self.deployment_configuration.as_ref());
        members.write(10, self.created_at.as_ref());
        members.write(11, self.started_at.as_ref());
        members.write(12, self.stopped_at.as_ref());
        members.write(13, self.finished_at.as_ref());
    }
}
structure!(DaemonDeployment, DAEMON_DEPLOYMENT);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DaemonDeploymentAlarms.html>
#[derive(Clone, Default, PartialEq)]
pub struct DaemonDeploymentAlarms {
    pub status: Option<String>,
    pub alarm_names: Option<Vec<String>>,
    pub triggered_alarm_names: Option<Vec<String>>,
}

impl Members for DaemonDeploymentAlarms {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.status),
            1 => member.read(&mut self.alarm_names),
            2 => member.read(&mut self.triggered_alarm_names),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.status.as_ref());
        members.write(1, self.alarm_names.as_ref());
        members.write(2, self.triggered_alarm_names.as_ref());
    }
}
structure!(DaemonDeploymentAlarms, DAEMON_DEPLOYMENT_ALARMS);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DaemonDeploymentCapacityProvider.html>
#[derive(Clone, Default, PartialEq)]
pub struct DaemonDeploymentCapacityProvider {
    pub arn: Option<String>,
    pub running_instance_count: Option<i32>,
    pub without_daemon_instance_count: Option<i32>,
    pub draining_instance_count: Option<i32>,
}

impl Members for DaemonDeploymentCapacityProvider {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.arn),
            1 => member.read(&mut self.running_instance_count),
            2 => member.read(&mut self.without_daemon_instance_count),
            3 => member.read(&mut self.draining_instance_count),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.arn.as_ref());
        members.write(1, self.running_instance_count.as_ref());
        members.write(2, self.without_daemon_instance_count.as_ref());
        members.write(3, self.draining_instance_count.as_ref());
    }
}
structure!(
    DaemonDeploymentCapacityProvider,
    DAEMON_DEPLOYMENT_CAPACITY_PROVIDER
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DaemonDeploymentConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct DaemonDeploymentConfiguration {
    pub drain_percent: Option<f64>,
    pub alarms: Option<DaemonAlarmConfiguration>,
    pub bake_time_in_minutes: Option<i32>,
}

impl Members for DaemonDeploymentConfiguration {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.drain_percent),
            1 => member.read(&mut self.alarms),
            2 => member.read(&mut self.bake_time_in_minutes),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.drain_percent.as_ref());
        members.write(1, self.alarms.as_ref());
        members.write(2, self.bake_time_in_minutes.as_ref());
    }
}
structure!(
    DaemonDeploymentConfiguration,
    DAEMON_DEPLOYMENT_CONFIGURATION
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DaemonDeploymentRevisionDetail.html>
#[derive(Clone, Default, PartialEq)]
pub struct DaemonDeploymentRevisionDetail {
    pub arn: Option<String>,
    pub capacity_providers: Option<Vec<DaemonDeploymentCapacityProvider>>,
    pub total_running_instance_count: Option<i32>,
    pub total_without_daemon_instance_count: Option<i32>,
    pub total_draining_instance_count: Option<i32>,
}

impl Members for DaemonDeploymentRevisionDetail {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.arn),
            1 => member.read(&mut self.capacity_providers),
            2 => member.read(&mut self.total_running_instance_count),
            3 => member.read(&mut self.total_without_daemon_instance_count),
            4 => member.read(&mut self.total_draining_instance_count),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.arn.as_ref());
        members.write(1, self.capacity_providers.as_ref());
        members.write(2, self.total_running_instance_count.as_ref());
        members.write(3, self.total_without_daemon_instance_count.as_ref());
        members.write(4, self.total_draining_instance_count.as_ref());
    }
}
structure!(
    DaemonDeploymentRevisionDetail,
    DAEMON_DEPLOYMENT_REVISION_DETAIL
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DaemonDeploymentSummary.html>
#[derive(Clone, Default, PartialEq)]
pub struct DaemonDeploymentSummary {
    pub daemon_deployment_arn: Option<String>,
    pub daemon_arn: Option<String>,
    pub cluster_arn: Option<String>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    pub target_daemon_revision_arn: Option<String>,
    pub created_at: Option<Timestamp>,
    pub started_at: Option<Timestamp>,
    pub stopped_at: Option<Timestamp>,
    pub finished_at: Option<Timestamp>,
}

impl Members for DaemonDeploymentSummary {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.daemon_deployment_arn),
            1 => member.read(&mut self.daemon_arn),
            2 => member.read(&mut self.cluster_arn),
            3 => member.read(&mut self.status),
            4 => member.read(&mut self.status_reason),
            5 => member.read(&mut self.target_daemon_revision_arn),
            6 => member.read(&mut self.created_at),
            7 => member.read(&mut self.started_at),
            8 => member.read(&mut self.stopped_at),
            9 => member.read(&mut self.finished_at),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.daemon_deployment_arn.as_ref());
        members.write(1, self.daemon_arn.as_ref());
        members.write(2, self.cluster_arn.as_ref());
        members.write(3, self.status.as_ref());
        members.write(4, self.status_reason.as_ref());
        members.write(5, self.target_daemon_revision_arn.as_ref());
        members.write(6, self.created_at.as_ref());
        members.write(7, self.started_at.as_ref());
        members.write(8, self.stopped_at.as_ref());
        members.write(9, self.finished_at.as_ref());
    }
}
structure!(DaemonDeploymentSummary, DAEMON_DEPLOYMENT_SUMMARY);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DaemonDetail.html>
#[derive(Clone, Default, PartialEq)]
pub struct DaemonDetail {
    pub daemon_arn: Option<String>,
    pub cluster_arn: Option<String>,
    pub status: Option<String>,
    pub current_revisions: Option<Vec<DaemonRevisionDetail>>,
    pub deployment_arn: Option<String>,
    pub created_at: Option<Timestamp>,
    pub updated_at: Option<Timestamp>,
}

impl Members for DaemonDetail {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.daemon_arn),
            1 => member.read(&mut self.cluster_arn),
            2 => member.read(&mut self.status),
            3 => member.read(&mut self.current_revisions),
            4 => member.read(&mut self.deployment_arn),
            5 => member.read(&mut self.created_at),
            6 => member.read(&mut self.updated_at),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.daemon_arn.as_ref());
        members.write(1, self.cluster_arn.as_ref());
        members.write(2, self.status.as_ref());
        members.write(3, self.current_revisions.as_ref());
        members.write(4, self.deployment_arn.as_ref());
        members.write(5, self.created_at.as_ref());
        members.write(6, self.updated_at.as_ref());
    }
}
structure!(DaemonDetail, DAEMON_DETAIL);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DaemonLinuxParameters.html>
#[derive(Clone, Default, PartialEq)]
pub struct DaemonLinuxParameters {
    pub capabilities: Option<KernelCapabilities>,
    pub devices: Option<Vec<Device>>,
    pub init_process_enabled: Option<bool>,
    pub tmpfs: Option<Vec<Tmpfs>>,
}

impl Members for DaemonLinuxParameters {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.capabilities),
            1 => member.read(&mut self.devices),
            2 => member.read(&mut self.init_process_enabled),
            3 => member.read(&mut self.tmpfs),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.capabilities.as_ref());
        members.write(1, self.devices.as_ref());
        members.write(2, self.init_process_enabled.as_ref());
        members.write(3, self.tmpfs.as_ref());
    }
}
structure!(DaemonLinuxParameters, DAEMON_LINUX_PARAMETERS);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DaemonRevision.html>
#[derive(Clone, Default, PartialEq)]
pub struct DaemonRevision {
    pub daemon_revision_arn: Option<String>,
    pub cluster_arn: Option<String>,
    pub daemon_arn: Option<String>,
    pub daemon_task_definition_arn: Option<String>,
    pub created_at: Option<Timestamp>,
    pub container_images: Option<Vec<DaemonContainerImage>>,
    pub propagate_tags: Option<String>,
    pub enable_ecs_managed_tags: Option<bool>,
    pub enable_execute_command: Option<bool>,
    pub critical: Option<bool>,
}

impl Members for DaemonRevision {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.daemon_revision_arn),
            1 => member.read(&mut self.cluster_arn),
            2 => member.read(&mut self.daemon_arn),
            3 => member.read(&mut self.daemon_task_definition_arn),
            4 => member.read(&mut self.created_at),
            5 => member.read(&mut self.container_images),
            6 => member.read(&mut self.propagate_tags),
            7 => member.read(&mut self.enable_ecs_managed_tags),
            8 => member.read(&mut self.enable_execute_command),
            9 => member.read(&mut self.critical),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.daemon_revision_arn.as_ref());
        members.write(1, self.cluster_arn.as_ref());
        members.write(2, self.daemon_arn.as_ref());
        members.write(3, self.daemon_task_definition_arn.as_ref());
        members.write(4, self.created_at.as_ref());
        members.write(5, self.container_images.as_ref());
        members.write(6, self.propagate_tags.as_ref());
        members.write(7, self.enable_ecs_managed_tags.as_ref());
        members.write(8, self.enable_execute_command.as_ref());
        members.write(9, self.critical.as_ref());
    }
}
structure!(DaemonRevision, DAEMON_REVISION);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DaemonRevisionDetail.html>
#[derive(Clone, Default, PartialEq)]
pub struct DaemonRevisionDetail {
    pub arn: Option<String>,
    pub capacity_providers: Option<Vec<DaemonCapacityProvider>>,
    pub total_running_count: Option<i32>,
    pub total_without_daemon_count: Option<i32>,
}

impl Members for DaemonRevisionDetail {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.arn),
            1 => member.read(&mut self.capacity_providers),
            2 => member.read(&mut self.total_running_count),
            3 => member.read(&mut self.total_without_daemon_count),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.arn.as_ref());
        members.write(1, self.capacity_providers.as_ref());
        members.write(2, self.total_running_count.as_ref());
        members.write(3, self.total_without_daemon_count.as_ref());
    }
}
structure!(DaemonRevisionDetail, DAEMON_REVISION_DETAIL);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DaemonRollback.html>
#[derive(Clone, Default, PartialEq)]
pub struct DaemonRollback {
    pub reason: Option<String>,
    pub started_at: Option<Timestamp>,
    pub rollback_target_daemon_revision_arn: Option<String>,
    pub rollback_capacity_providers: Option<Vec<String>>,
}

impl Members for DaemonRollback {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.reason),
            1 => member.read(&mut self.started_at),
            2 => member.read(&mut self.rollback_target_daemon_revision_arn),
            3 => member.read(&mut self.rollback_capacity_providers),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.reason.as_ref());
        members.write(1, self.started_at.as_ref());
        members.write(2, self.rollback_target_daemon_revision_arn.as_ref());
        members.write(3, self.rollback_capacity_providers.as_ref());
    }
}
structure!(DaemonRollback, DAEMON_ROLLBACK);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DaemonSummary.html>
#[derive(Clone, Default, PartialEq)]
pub struct DaemonSummary {
    pub daemon_arn: Option<String>,
    pub status: Option<String>,
    pub created_at: Option<Timestamp>,
    pub updated_at: Option<Timestamp>,
}

impl Members for DaemonSummary {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.daemon_arn),
            1 => member.read(&mut self.status),
            2 => member.read(&mut self.created_at),
            3 => member.read(&mut self.updated_at),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.daemon_arn.as_ref());
        members.write(1, self.status.as_ref());
        members.write(2, self.created_at.as_ref());
        members.write(3, self.updated_at.as_ref());
    }
}
structure!(DaemonSummary, DAEMON_SUMMARY);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DaemonTaskDefinition.html>
#[derive(Clone, Default, PartialEq)]
pub struct DaemonTaskDefinition {
    pub daemon_task_definition_arn: Option<String>,
    pub family: Option<String>,
    pub revision: Option<i32>,
    pub task_role_arn: Option<String>,
    pub execution_role_arn: Option<String>,
    pub container_definitions: Option<Vec<DaemonContainerDefinition>>,
    pub volumes: Option<Vec<DaemonVolume>>,
    pub cpu: Option<String>,
    pub memory: Option<String>,
    pub status: Option<String>,
    pub registered_at: Option<Timestamp>,
    pub delete_requested_at: Option<Timestamp>,
    pub registered_by: Option<String>,
    pub pid_mode: Option<String>,
    pub ipc_mode: Option<String>,
}

impl Members for DaemonTaskDefinition {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.daemon_task_definition_arn),
            1 => member.read(&mut self.family),
            2 => member.read(&mut self.revision),
            3 => member.read(&mut self.task_role_arn),
            4 => member.read(&mut self.execution_role_arn),
            5 => member.read(&mut self.container_definitions),
            6 => member.read(&mut self.volumes),
            7 => member.read(&mut self.cpu),
            8 => member.read(&mut self.memory),
            9 => member.read(&mut self.status),
            10 => member.read(&mut self.registered_at),
            11 => member.read(&mut self.delete_requested_at),
            12 => member.read(&mut self.registered_by),
            13 => member.read(&mut self.pid_mode),
            14 => member.read(&mut self.ipc_mode),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.daemon_task_definition_arn.as_ref());
        members.write(1, self.family.as_ref());
        members.write(2, self.revision.as_ref());
        members.write(3, self.task_role_arn.as_ref());
        members.write(4, self.execution_role_arn.as_ref());
        members.write(5, self.container_definitions.as_ref());
        members.write(6, self.volumes.as_ref());
        members.write(7, self.cpu.as_ref());
        members.write(8, self.memory.as_ref());
        members.write(9, self.status.as_ref());
        members.write(10, self.registered_at.as_ref());
        members.write(11, self.delete_requested_at.as_ref());
        members.write(12, self.registered_by.as_ref());
        members.write(13, self.pid_mode.as_ref());
        members.write(14, self.ipc_mode.as_ref());
    }
}
structure!(DaemonTaskDefinition, DAEMON_TASK_DEFINITION);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DaemonTaskDefinitionSummary.html>
#[derive(Clone, Default, PartialEq)]
pub struct DaemonTaskDefinitionSummary {
    pub arn: Option<String>,
    pub registered_at: Option<Timestamp>,
    pub registered_by: Option<String>,
    pub delete_requested_at: Option<Timestamp>,
    pub status: Option<String>,
}

impl Members for DaemonTaskDefinitionSummary {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.arn),
            1 => member.read(&mut self.registered_at),
            2 => member.read(&mut self.registered_by),
            3 => member.read(&mut self.delete_requested_at),
            4 => member.read(&mut self.status),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.arn.as_ref());
        members.write(1, self.registered_at.as_ref());
        members.write(2, self.registered_by.as_ref());
        members.write(3, self.delete_requested_at.as_ref());
        members.write(4, self.status.as_ref());
    }
}
structure!(DaemonTaskDefinitionSummary, DAEMON_TASK_DEFINITION_SUMMARY);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DaemonVolume.html>
#[derive(Clone, Default, PartialEq)]
pub struct DaemonVolume {
    pub name: Option<String>,
    pub host: Option<HostVolumeProperties>,
    pub log_driver_volume_configuration: Option<LogDriverVolumeConfiguration>,
}

impl Members for DaemonVolume {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.name),
            1 => member.read(&mut self.host),
            2 => member.read(&mut self.log_driver_volume_configuration),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.name.as_ref());
        members.write(1, self.host.as_ref());
        members.write(2, self.log_driver_volume_configuration.as_ref());
    }
}
structure!(DaemonVolume, DAEMON_VOLUME);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteAccountSetting.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteAccountSettingInput {
    pub name: Option<String>,
    pub principal_arn: Option<String>,
}

impl Members for DeleteAccountSettingInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.name),
            1 => member.read(&mut self.principal_arn),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.name.as_ref());
        members.write(1, self.principal_arn.as_ref());
    }
}
structure!(DeleteAccountSettingInput, DELETE_ACCOUNT_SETTING_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteAccountSetting.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteAccountSettingOutput {
    pub setting: Option<Setting>,
}

impl Members for DeleteAccountSettingOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.setting),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.setting.as_ref());
    }
}
structure!(DeleteAccountSettingOutput, DELETE_ACCOUNT_SETTING_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteAttributes.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteAttributesInput {
    pub cluster: Option<String>,
    pub attributes: Option<Vec<Attribute>>,
}

impl Members for DeleteAttributesInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.cluster),
            1 => member.read(&mut self.attributes),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.cluster.as_ref());
        members.write(1, self.attributes.as_ref());
    }
}
structure!(DeleteAttributesInput, DELETE_ATTRIBUTES_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteAttributes.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteAttributesOutput {
    pub attributes: Option<Vec<Attribute>>,
}

impl Members for DeleteAttributesOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.attributes),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.attributes.as_ref());
    }
}
structure!(DeleteAttributesOutput, DELETE_ATTRIBUTES_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteCapacityProvider.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteCapacityProviderInput {
    pub capacity_provider: Option<String>,
    pub cluster: Option<String>,
}

impl Members for DeleteCapacityProviderInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.capacity_provider),
            1 => member.read(&mut self.cluster),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.capacity_provider.as_ref());
        members.write(1, self.cluster.as_ref());
    }
}
structure!(
    DeleteCapacityProviderInput,
    DELETE_CAPACITY_PROVIDER_REQUEST
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteCapacityProvider.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteCapacityProviderOutput {
    pub capacity_provider: Option<CapacityProvider>,
}

impl Members for DeleteCapacityProviderOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.capacity_provider),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.capacity_provider.as_ref());
    }
}
structure!(
    DeleteCapacityProviderOutput,
    DELETE_CAPACITY_PROVIDER_RESPONSE
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteCluster.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteClusterInput {
    pub cluster: Option<String>,
}

impl Members for DeleteClusterInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.cluster),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.cluster.as_ref());
    }
}
structure!(DeleteClusterInput, DELETE_CLUSTER_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteCluster.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteClusterOutput {
    pub cluster: Option<Cluster>,
}

impl Members for DeleteClusterOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.cluster),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.cluster.as_ref());
    }
}
structure!(DeleteClusterOutput, DELETE_CLUSTER_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteDaemon.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteDaemonInput {
    pub daemon_arn: Option<String>,
}

impl Members for DeleteDaemonInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.daemon_arn),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.daemon_arn.as_ref());
    }
}
structure!(DeleteDaemonInput, DELETE_DAEMON_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteDaemon.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteDaemonOutput {
    pub daemon_arn: Option<String>,
    pub status: Option<String>,
    pub created_at: Option<Timestamp>,
    pub updated_at: Option<Timestamp>,
    pub deployment_arn: Option<String>,
}

impl Members for DeleteDaemonOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.daemon_arn),
            1 => member.read(&mut self.status),
            2 => member.read(&mut self.created_at),
            3 => member.read(&mut self.updated_at),
            4 => member.read(&mut self.deployment_arn),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.daemon_arn.as_ref());
        members.write(1, self.status.as_ref());
        members.write(2, self.created_at.as_ref());
        members.write(3, self.updated_at.as_ref());
        members.write(4, self.deployment_arn.as_ref());
    }
}
structure!(DeleteDaemonOutput, DELETE_DAEMON_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteDaemonTaskDefinition.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteDaemonTaskDefinitionInput {
    pub daemon_task_definition: Option<String>,
}

impl Members for DeleteDaemonTaskDefinitionInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.daemon_task_definition),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.daemon_task_definition.as_ref());
    }
}
structure!(
    DeleteDaemonTaskDefinitionInput,
    DELETE_DAEMON_TASK_DEFINITION_REQUEST
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteDaemonTaskDefinition.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteDaemonTaskDefinitionOutput {
    pub daemon_task_definition_arn: Option<String>,
}

impl Members for DeleteDaemonTaskDefinitionOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.daemon_task_definition_arn),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.daemon_task_definition_arn.as_ref());
    }
}
structure!(
    DeleteDaemonTaskDefinitionOutput,
    DELETE_DAEMON_TASK_DEFINITION_RESPONSE
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteExpressGatewayService.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteExpressGatewayServiceInput {
    pub service_arn: Option<String>,
}

impl Members for DeleteExpressGatewayServiceInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.service_arn),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.service_arn.as_ref());
    }
}
structure!(
    DeleteExpressGatewayServiceInput,
    DELETE_EXPRESS_GATEWAY_SERVICE_REQUEST
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteExpressGatewayService.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteExpressGatewayServiceOutput {
    pub service: Option<ECSExpressGatewayService>,
}

impl Members for DeleteExpressGatewayServiceOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.service),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.service.as_ref());
    }
}
structure!(
    DeleteExpressGatewayServiceOutput,
    DELETE_EXPRESS_GATEWAY_SERVICE_RESPONSE
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteGateway.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteGatewayInput {
    pub gateway: Option<String>,
}

impl Members for DeleteGatewayInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.gateway),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.gateway.as_ref());
    }
}
structure!(DeleteGatewayInput, DELETE_GATEWAY_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteGateway.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteGatewayOutput {
    pub gateway_arn: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
}

impl Members for DeleteGatewayOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.gateway_arn),
            1 => member.read(&mut self.name),
            2 => member.read(&mut self.status),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.gateway_arn.as_ref());
        members.write(1, self.name.as_ref());
        members.write(2, self.status.as_ref());
    }
}
structure!(DeleteGatewayOutput, DELETE_GATEWAY_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteService.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteServiceInput {
    pub cluster: Option<String>,
    pub service: Option<String>,
    pub force: Option<bool>,
}

impl Members for DeleteServiceInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.cluster),
            1 => member.read(&mut self.service),
            2 => member.read(&mut self.force),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.cluster.as_ref());
        members.write(1, self.service.as_ref());
        members.write(2, self.force.as_ref());
    }
}
structure!(DeleteServiceInput, DELETE_SERVICE_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteService.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteServiceOutput {
    pub service: Option<Service>,
}

impl Members for DeleteServiceOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.service),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.service.as_ref());
    }
}
structure!(DeleteServiceOutput, DELETE_SERVICE_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteTaskDefinitions.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteTaskDefinitionsInput {
    pub task_definitions: Option<Vec<String>>,
}

impl Members for DeleteTaskDefinitionsInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.task_definitions),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.task_definitions.as_ref());
    }
}
structure!(DeleteTaskDefinitionsInput, DELETE_TASK_DEFINITIONS_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteTaskDefinitions.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteTaskDefinitionsOutput {
    pub task_definitions: Option<Vec<TaskDefinition>>,
    pub failures: Option<Vec<Failure>>,
}

impl Members for DeleteTaskDefinitionsOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.task_definitions),
            1 => member.read(&mut self.failures),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.task_definitions.as_ref());
        members.write(1, self.failures.as_ref());
    }
}
structure!(
    DeleteTaskDefinitionsOutput,
    DELETE_TASK_DEFINITIONS_RESPONSE
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteTaskSet.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteTaskSetInput {
    pub cluster: Option<String>,
    pub service: Option<String>,
    pub task_set: Option<String>,
    pub force: Option<bool>,
}

impl Members for DeleteTaskSetInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.cluster),
            1 => member.read(&mut self.service),
            2 => member.read(&mut self.task_set),
            3 => member.read(&mut self.force),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.cluster.as_ref());
        members.write(1, self.service.as_ref());
        members.write(2, self.task_set.as_ref());
        members.write(3, self.force.as_ref());
    }
}
structure!(DeleteTaskSetInput, DELETE_TASK_SET_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteTaskSet.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteTaskSetOutput {
    pub task_set: Option<TaskSet>,
}

impl Members for DeleteTaskSetOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.task_set),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.task_set.as_ref());
    }
}
structure!(DeleteTaskSetOutput, DELETE_TASK_SET_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Deployment.html>
#[derive(Clone, Default, PartialEq)]
pub struct Deployment {
    pub id: Option<String>,
    pub status: Option<String>,
    pub task_definition: Option<String>,
    pub desired_count: Option<i32>,
    pub pending_count: Option<i32>,
    pub running_count: Option<i32>,
    pub failed_tasks: Option<i32>,
    pub created_at: Option<Timestamp>,
    pub updated_at: Option<Timestamp>,
    pub capacity_provider_strategy: Option<Vec<CapacityProviderStrategyItem>>,
    pub launch_type: Option<String>,
    pub platform_version: Option<String>,
    pub platform_family: Option<String>,
    pub network_configuration: Option<NetworkConfiguration>,
    pub rollout_state: Option<String>,
    pub rollout_state_reason: Option<String>,
    pub service_connect_configuration: Option<ServiceConnectConfiguration>,
    pub service_connect_resources: Option<Vec<ServiceConnectServiceResource>>,
    pub volume_configurations: Option<Vec<ServiceVolumeConfiguration>>,
    pub fargate_ephemeral_storage: Option<DeploymentEphemeralStorage>,
    pub vpc_lattice_configurations: Option<Vec<VpcLatticeConfiguration>>,
}

impl Members for Deployment {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.id),
            1 => member.read(&mut self.status),
            2 => member.read(&mut self.task_definition),
            3 => member.read(&mut self.desired_count),
            4 => member.read(&mut self.pending_count),
            5 => member.read(&mut self.running_count),
            6 => member.read(&mut self.failed_tasks),
            7 => member.read(&mut self.created_at),
            8 => member.read(&mut self.updated_at),
            9 => member.read(&mut self.capacity_provider_strategy),
            10 => member.read(&mut self.launch_type),
            11 => member.read(&mut self.platform_version),
            12 => member.read(&mut self.platform_family),
            13 => member.read(&mut self.network_configuration),
            14 => member.read(&mut self.rollout_state),
            15 => member.read(&mut self.rollout_state_reason),
            16 => member.read(&mut self.service_connect_configuration),
            17 => member.read(&mut self.service_connect_resources),
            18 => member.read(&mut self.volume_configurations),
            19 => member.read(&mut self.fargate_ephemeral_storage),
            20 => member.read(&mut self.vpc_lattice_configurations),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.id.as_ref());
        members.write(1, self.status.as_ref());
        members.write(2, self.task_definition.as_ref());
        members.write(3, self.desired_count.as_ref());
        members.write(4, self.pending_count.as_ref());
        members.write(5, self.running_count.as_ref());
        members.write(6, self.failed_tasks.as_ref());
        members.write(7, self.created_at.as_ref());
        members.write(8, self.updated_at.as_ref());
        members.write(9, self.capacity_provider_strategy.as_ref());
        members.write(10, self.launch_type.as_ref());
        members.write(11, self.platform_version.as_ref());
        members.write(12, self.platform_family.as_ref());
        members.write(13, self.network_configuration.as_ref());
        members.write(14, self.rollout_state.as_ref());
        members.write(15, self.rollout_state_reason.as_ref());
        members.write(16, self.service_connect_configuration.as_ref());
        members.write(17, self.service_connect_resources.as_ref());
        members.write(18, self.volume_configurations.as_ref());
        members.write(19, self.fargate_ephemeral_storage.as_ref());
        members.write(20, self.vpc_lattice_configurations.as_ref());
    }
}
structure!(Deployment, DEPLOYMENT);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentAlarms.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeploymentAlarms {
    pub alarm_names: Option<Vec<String>>,
    pub rollback: Option<bool>,
    pub enable: Option<bool>,
}

impl Members for DeploymentAlarms {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.alarm_names),
            1 => member.read(&mut self.rollback),
            2 => member.read(&mut self.enable),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.alarm_names.as_ref());
        members.write(1, self.rollback.as_ref());
        members.write(2, self.enable.as_ref());
    }
}
structure!(DeploymentAlarms, DEPLOYMENT_ALARMS);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentCircuitBreaker.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeploymentCircuitBreaker {
    pub enable: Option<bool>,
    pub rollback: Option<bool>,
    pub reset_on_healthy_task: Option<bool>,
    pub threshold_configuration: Option<ThresholdConfiguration>,
}

impl Members for DeploymentCircuitBreaker {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.enable),
            1 => member.read(&mut self.rollback),
            2 => member.read(&mut self.reset_on_healthy_task),
            3 => member.read(&mut self.threshold_configuration),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.enable.as_ref());
        members.write(1, self.rollback.as_ref());
        members.write(2, self.reset_on_healthy_task.as_ref());
        members.write(3, self.threshold_configuration.as_ref());
    }
}
structure!(DeploymentCircuitBreaker, DEPLOYMENT_CIRCUIT_BREAKER);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeploymentConfiguration {
    pub deployment_circuit_breaker: Option<DeploymentCircuitBreaker>,
    pub maximum_percent: Option<i32>,
    pub minimum_healthy_percent: Option<i32>,
    pub alarms: Option<DeploymentAlarms>,
    pub strategy: Option<String>,
    pub bake_time_in_minutes: Option<i32>,
    pub lifecycle_hooks: Option<Vec<DeploymentLifecycleHook>>,
    pub linear_configuration: Option<LinearConfiguration>,
    pub canary_configuration: Option<CanaryConfiguration>,
    pub early_success_criteria: Option<DeploymentEarlySuccessCriteria>,
}

impl Members for DeploymentConfiguration {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.deployment_circuit_breaker),
            1 => member.read(&mut self.maximum_percent),
            2 => member.read(&mut self.minimum_healthy_percent),
            3 => member.read(&mut self.alarms),
            4 => member.read(&mut self.strategy),
            5 => member.read(&mut self.bake_time_in_minutes),
            6 => member.read(&mut self.lifecycle_hooks),
            7 => member.read(&mut self.linear_configuration),
            8 => member.read(&mut self.canary_configuration),
            9 => member.read(&mut self.early_success_criteria),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.deployment_circuit_breaker.as_ref());
        members.write(1, self.maximum_percent.as_ref());
        members.write(2, self.minimum_healthy_percent.as_ref());
        members.write(3, self.alarms.as_ref());
        members.write(4, self.strategy.as_ref());
        members.write(5, self.bake_time_in_minutes.as_ref());
        members.write(6, self.lifecycle_hooks.as_ref());
        members.write(7, self.linear_configuration.as_ref());
        members.write(8, self.canary_configuration.as_ref());
        members.write(9, self.early_success_criteria.as_ref());
    }
}
structure!(DeploymentConfiguration, DEPLOYMENT_CONFIGURATION);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentController.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeploymentController {
    pub r#type: Option<String>,
}

impl Members for DeploymentController {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.r#type),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.r#type.as_ref());
    }
}
structure!(DeploymentController, DEPLOYMENT_CONTROLLER);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentEarlySuccessCriteria.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeploymentEarlySuccessCriteria {
    pub enable: Option<bool>,
    pub healthy_percent: Option<i32>,
    pub source_service_revision_cleanup: Option<String>,
}

impl Members for DeploymentEarlySuccessCriteria {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.enable),
            1 => member.read(&mut self.healthy_percent),
            2 => member.read(&mut self.source_service_revision_cleanup),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.enable.as_ref());
        members.write(1, self.healthy_percent.as_ref());
        members.write(2, self.source_service_revision_cleanup.as_ref());
    }
}
structure!(
    DeploymentEarlySuccessCriteria,
    DEPLOYMENT_EARLY_SUCCESS_CRITERIA
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentEphemeralStorage.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeploymentEphemeralStorage {
    pub kms_key_id: Option<String>,
}

impl Members for DeploymentEphemeralStorage {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.kms_key_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.kms_key_id.as_ref());
    }
}
structure!(DeploymentEphemeralStorage, DEPLOYMENT_EPHEMERAL_STORAGE);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentLifecycleHook.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeploymentLifecycleHook {
    pub target_type: Option<String>,
    pub hook_target_arn: Option<String>,
    pub role_arn: Option<String>,
    pub lifecycle_stages: Option<Vec<String>>,
    pub hook_details: Option<String>,
    pub timeout_configuration: Option<DeploymentLifecycleHookTimeoutConfiguration>,
}

impl Members for DeploymentLifecycleHook {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.target_type),
            1 => member.read(&mut self.hook_target_arn),
            2 => member.read(&mut self.role_arn),
            3 => member.read(&mut self.lifecycle_stages),
            4 => member.read(&mut self.hook_details),
            5 => member.read(&mut self.timeout_configuration),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.target_type.as_ref());
        members.write(1, self.hook_target_arn.as_ref());
        members.write(2, self.role_arn.as_ref());
        members.write(3, self.lifecycle_stages.as_ref());
        members.write(4, self.hook_details.as_ref());
        members.write(5, self.timeout_configuration.as_ref());
    }
}
structure!(DeploymentLifecycleHook, DEPLOYMENT_LIFECYCLE_HOOK);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentLifecycleHookDetail.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeploymentLifecycleHookDetail {
    pub hook_id: Option<String>,
    pub target_type: Option<String>,
    pub target_arn: Option<String>,
    pub status: Option<String>,
    pub expires_at: Option<Timestamp>,
    pub timeout_action: Option<String>,
}

impl Members for DeploymentLifecycleHookDetail {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.hook_id),
            1 => member.read(&mut self.target_type),
            2 => member.read(&mut self.target_arn),
            3 => member.read(&mut self.status),
            4 => member.read(&mut self.expires_at),
            5 => member.read(&mut self.timeout_action),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.hook_id.as_ref());
        members.write(1, self.target_type.as_ref());
        members.write(2, self.target_arn.as_ref());
        members.write(3, self.status.as_ref());
        members.write(4, self.expires_at.as_ref());
        members.write(5, self.timeout_action.as_ref());
    }
}
structure!(
    DeploymentLifecycleHookDetail,
    DEPLOYMENT_LIFECYCLE_HOOK_DETAIL
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentLifecycleHookTimeoutConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeploymentLifecycleHookTimeoutConfiguration {
    pub timeout_in_minutes: Option<i32>,
    pub action: Option<String>,
}

impl Members for DeploymentLifecycleHookTimeoutConfiguration {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.timeout_in_minutes),
            1 => member.read(&mut self.action),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.timeout_in_minutes.as_ref());
        members.write(1, self.action.as_ref());
    }
}
structure!(
    DeploymentLifecycleHookTimeoutConfiguration,
    DEPLOYMENT_LIFECYCLE_HOOK_TIMEOUT_CONFIGURATION
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeregisterContainerInstance.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeregisterContainerInstanceInput {
    pub cluster: Option<String>,
    pub container_instance: Option<String>,
    pub force: Option<bool>,
}

impl Members for DeregisterContainerInstanceInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.cluster),
            1 => member.read(&mut self.container_instance),
            2 => member.read(&mut self.force),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.cluster.as_ref());
        members.write(1, self.container_instance.as_ref());
        members.write(2, self.force.as_ref());
    }
}
structure!(
    DeregisterContainerInstanceInput,
    DEREGISTER_CONTAINER_INSTANCE_REQUEST
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeregisterContainerInstance.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeregisterContainerInstanceOutput {
    pub container_instance: Option<ContainerInstance>,
}

impl Members for DeregisterContainerInstanceOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.container_instance),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.container_instance.as_ref());
    }
}
structure!(
    DeregisterContainerInstanceOutput,
    DEREGISTER_CONTAINER_INSTANCE_RESPONSE
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeregisterTaskDefinition.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeregisterTaskDefinitionInput {
    pub task_definition: Option<String>,
}

impl Members for DeregisterTaskDefinitionInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.task_definition),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.task_definition.as_ref());
    }
}
structure!(
    DeregisterTaskDefinitionInput,
    DEREGISTER_TASK_DEFINITION_REQUEST
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeregisterTaskDefinition.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeregisterTaskDefinitionOutput {
    pub task_definition: Option<TaskDefinition>,
}

impl Members for DeregisterTaskDefinitionOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.task_definition),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.task_definition.as_ref());
    }
}
structure!(
    DeregisterTaskDefinitionOutput,
    DEREGISTER_TASK_DEFINITION_RESPONSE
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeCapacityProviders.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeCapacityProvidersInput {
    pub capacity_providers: Option<Vec<String>>,
    pub cluster: Option<String>,
    pub include: Option<Vec<String>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl Members for DescribeCapacityProvidersInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.capacity_providers),
            1 => member.read(&mut self.cluster),
            2 => member.read(&mut self.include),
            3 => member.read(&mut self.max_results),
            4 => member.read(&mut self.next_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.capacity_providers.as_ref());
        members.write(1, self.cluster.as_ref());
        members.write(2, self.include.as_ref());
        members.write(3, self.max_results.as_ref());
        members.write(4, self.next_token.as_ref());
    }
}
structure!(
    DescribeCapacityProvidersInput,
    DESCRIBE_CAPACITY_PROVIDERS_REQUEST
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeCapacityProviders.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeCapacityProvidersOutput {
    pub capacity_providers: Option<Vec<CapacityProvider>>,
    pub failures: Option<Vec<Failure>>,
    pub next_token: Option<String>,
}

impl Members for DescribeCapacityProvidersOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.capacity_providers),
            1 => member.read(&mut self.failures),
            2 => member.read(&mut self.next_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.capacity_providers.as_ref());
        members.write(1, self.failures.as_ref());
        members.write(2, self.next_token.as_ref());
    }
}
structure!(
    DescribeCapacityProvidersOutput,
    DESCRIBE_CAPACITY_PROVIDERS_RESPONSE
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeClusters.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeClustersInput {
    pub clusters: Option<Vec<String>>,
    pub include: Option<Vec<String>>,
}

impl Members for DescribeClustersInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.clusters),
            1 => member.read(&mut self.include),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.clusters.as_ref());
        members.write(1, self.include.as_ref());
    }
}
structure!(DescribeClustersInput, DESCRIBE_CLUSTERS_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeClusters.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeClustersOutput {
    pub clusters: Option<Vec<Cluster>>,
    pub failures: Option<Vec<Failure>>,
}

impl Members for DescribeClustersOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.clusters),
            1 => member.read(&mut self.failures),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.clusters.as_ref());
        members.write(1, self.failures.as_ref());
    }
}
structure!(DescribeClustersOutput, DESCRIBE_CLUSTERS_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeContainerInstances.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeContainerInstancesInput {
    pub cluster: Option<String>,
    pub container_instances: Option<Vec<String>>,
    pub include: Option<Vec<String>>,
}

impl Members for DescribeContainerInstancesInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.cluster),
            1 => member.read(&mut self.container_instances),
            2 => member.read(&mut self.include),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.cluster.as_ref());
        members.write(1, self.container_instances.as_ref());
        members.write(2, self.include.as_ref());
    }
}
structure!(
    DescribeContainerInstancesInput,
    DESCRIBE_CONTAINER_INSTANCES_REQUEST
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeContainerInstances.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeContainerInstancesOutput {
    pub container_instances: Option<Vec<ContainerInstance>>,
    pub failures: Option<Vec<Failure>>,
}

impl Members for DescribeContainerInstancesOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.container_instances),
            1 => member.read(&mut self.failures),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.container_instances.as_ref());
        members.write(1, self.failures.as_ref());
    }
}
structure!(
    DescribeContainerInstancesOutput,
    DESCRIBE_CONTAINER_INSTANCES_RESPONSE
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeDaemonDeployments.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeDaemonDeploymentsInput {
    pub daemon_deployment_arns: Option<Vec<String>>,
}

impl Members for DescribeDaemonDeploymentsInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.daemon_deployment_arns),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.daemon_deployment_arns.as_ref());
    }
}
structure!(
    DescribeDaemonDeploymentsInput,
    DESCRIBE_DAEMON_DEPLOYMENTS_REQUEST
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeDaemonDeployments.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeDaemonDeploymentsOutput {
    pub failures: Option<Vec<Failure>>,
    pub daemon_deployments: Option<Vec<DaemonDeployment>>,
}

impl Members for DescribeDaemonDeploymentsOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.failures),
            1 => member.read(&mut self.daemon_deployments),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.failures.as_ref());
        members.write(1, self.daemon_deployments.as_ref());
    }
}
structure!(
    DescribeDaemonDeploymentsOutput,
    DESCRIBE_DAEMON_DEPLOYMENTS_RESPONSE
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeDaemon.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeDaemonInput {
    pub daemon_arn: Option<String>,
}

impl Members for DescribeDaemonInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.daemon_arn),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.daemon_arn.as_ref());
    }
}
structure!(DescribeDaemonInput, DESCRIBE_DAEMON_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeDaemon.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeDaemonOutput {
    pub daemon: Option<DaemonDetail>,
}

impl Members for DescribeDaemonOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.daemon),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.daemon.as_ref());
    }
}
structure!(DescribeDaemonOutput, DESCRIBE_DAEMON_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeDaemonRevisions.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeDaemonRevisionsInput {
    pub daemon_revision_arns: Option<Vec<String>>,
}

impl Members for DescribeDaemonRevisionsInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.daemon_revision_arns),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.daemon_revision_arns.as_ref());
    }
}
structure!(
    DescribeDaemonRevisionsInput,
    DESCRIBE_DAEMON_REVISIONS_REQUEST
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeDaemonRevisions.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeDaemonRevisionsOutput {
    pub daemon_revisions: Option<Vec<DaemonRevision>>,
    pub failures: Option<Vec<Failure>>,
}

impl Members for DescribeDaemonRevisionsOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.daemon_revisions),
            1 => member.read(&mut self.failures),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.daemon_revisions.as_ref());
        members.write(1, self.failures.as_ref());
    }
}
structure!(
    DescribeDaemonRevisionsOutput,
    DESCRIBE_DAEMON_REVISIONS_RESPONSE
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeDaemonTaskDefinition.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeDaemonTaskDefinitionInput {
    pub daemon_task_definition: Option<String>,
}

impl Members for DescribeDaemonTaskDefinitionInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.daemon_task_definition),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.daemon_task_definition.as_ref());
    }
}
structure!(
    DescribeDaemonTaskDefinitionInput,
    DESCRIBE_DAEMON_TASK_DEFINITION_REQUEST
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeDaemonTaskDefinition.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeDaemonTaskDefinitionOutput {
    pub daemon_task_definition: Option<DaemonTaskDefinition>,
}

impl Members for DescribeDaemonTaskDefinitionOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.daemon_task_definition),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.daemon_task_definition.as_ref());
    }
}
structure!(
    DescribeDaemonTaskDefinitionOutput,
    DESCRIBE_DAEMON_TASK_DEFINITION_RESPONSE
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeExpressGatewayService.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeExpressGatewayServiceInput {
    pub service_arn: Option<String>,
    pub include: Option<Vec<String>>,
}

impl Members for DescribeExpressGatewayServiceInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.service_arn),
            1 => member.read(&mut self.include),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.service_arn.as_ref());
        members.write(1, self.include.as_ref());
    }
}
structure!(
    DescribeExpressGatewayServiceInput,
    DESCRIBE_EXPRESS_GATEWAY_SERVICE_REQUEST
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeExpressGatewayService.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeExpressGatewayServiceOutput {
    pub service: Option<ECSExpressGatewayService>,
}

impl Members for DescribeExpressGatewayServiceOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.service),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.service.as_ref());
    }
}
structure!(
    DescribeExpressGatewayServiceOutput,
    DESCRIBE_EXPRESS_GATEWAY_SERVICE_RESPONSE
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeGatewayAlbConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeGatewayAlbConfiguration {
    pub network_configuration: Option<GatewayElbNetworkConfiguration>,
    pub scheme: Option<String>,
    pub access_logs: Option<GatewayElbAccessLogConfiguration>,
    pub web_acl_arn: Option<String>,
    pub port: Option<i32>,
    pub protocol: Option<String>,
    pub max_alb_count: Option<i32>,
    pub current_alb_count: Option<i32>,
    pub http_desync: Option<String>,
    pub test_traffic_rules: Option<GatewayAlbTestTrafficRules>,
}

impl Members for DescribeGatewayAlbConfiguration {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.network_configuration),
            1 => member.read(&mut self.scheme),
            2 => member.read(&mut self.access_logs),
            3 => member.read(&mut self.web_acl_arn),
            4 => member.read(&mut self.port),
            5 => member.read(&mut self.protocol),
            6 => member.read(&mut self.max_alb_count),
            7 => member.read(&mut self.current_alb_count),
            8 => member.read(&mut self.http_desync),
            9 => member.read(&mut self.test_traffic_rules),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.network_configuration.as_ref());
        members.write(1, self.scheme.as_ref());
        members.write(2, self.access_logs.as_ref());
        members.write(3, self.web_acl_arn.as_ref());
        members.write(4, self.port.as_ref());
        members.write(5, self.protocol.as_ref());
        members.write(6, self.max_alb_count.as_ref());
        members.write(7, self.current_alb_count.as_ref());
        members.write(8, self.http_desync.as_ref());
        members.write(9, self.test_traffic_rules.as_ref());
    }
}
structure!(
    DescribeGatewayAlbConfiguration,
    DESCRIBE_GATEWAY_ALB_CONFIGURATION
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeGatewayConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeGatewayConfiguration {
    pub host_shared_alb: Option<DescribeGatewayAlbConfiguration>,
}

impl Members for DescribeGatewayConfiguration {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.host_shared_alb),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.host_shared_alb.as_ref());
    }
}
structure!(DescribeGatewayConfiguration, DESCRIBE_GATEWAY_CONFIGURATION);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeGateway.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeGatewayInput {
    pub gateway: Option<String>,
}

impl Members for DescribeGatewayInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.gateway),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.gateway.as_ref());
    }
}
structure!(DescribeGatewayInput, DESCRIBE_GATEWAY_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeGatewayResources.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeGatewayResourcesInput {
    pub gateway: Option<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl Members for DescribeGatewayResourcesInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.gateway),
            1 => member.read(&mut self.max_results),
            2 => member.read(&mut self.next_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.gateway.as_ref());
        members.write(1, self.max_results.as_ref());
        members.write(2, self.next_token.as_ref());
    }
}
structure!(
    DescribeGatewayResourcesInput,
    DESCRIBE_GATEWAY_RESOURCES_REQUEST
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeGatewayResources.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeGatewayResourcesOutput {
    pub gateway_resources: Option<GatewayResources>,
    pub next_token: Option<String>,
}

impl Members for DescribeGatewayResourcesOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.gateway_resources),
            1 => member.read(&mut self.next_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.gateway_resources.as_ref());
        members.write(1, self.next_token.as_ref());
    }
}
structure!(
    DescribeGatewayResourcesOutput,
    DESCRIBE_GATEWAY_RESOURCES_RESPONSE
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeGateway.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeGatewayOutput {
    pub gateway: Option<Gateway>,
}

impl Members for DescribeGatewayOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.gateway),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.gateway.as_ref());
    }
}
structure!(DescribeGatewayOutput, DESCRIBE_GATEWAY_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeGatewayRoute.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeGatewayRouteInput {
    pub gateway_route_arn: Option<String>,
}

impl Members for DescribeGatewayRouteInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.gateway_route_arn),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.gateway_route_arn.as_ref());
    }
}
structure!(DescribeGatewayRouteInput, DESCRIBE_GATEWAY_ROUTE_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeGatewayRoute.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeGatewayRouteOutput {
    pub gateway_route: Option<GatewayRoute>,
}

impl Members for DescribeGatewayRouteOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.gateway_route),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.gateway_route.as_ref());
    }
}
structure!(DescribeGatewayRouteOutput, DESCRIBE_GATEWAY_ROUTE_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeServiceDeployments.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeServiceDeploymentsInput {
    pub service_deployment_arns: Option<Vec<String>>,
}

impl Members for DescribeServiceDeploymentsInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.service_deployment_arns),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.service_deployment_arns.as_ref());
    }
}
structure!(
    DescribeServiceDeploymentsInput,
    DESCRIBE_SERVICE_DEPLOYMENTS_REQUEST
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeServiceDeployments.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeServiceDeploymentsOutput {
    pub service_deployments: Option<Vec<ServiceDeployment>>,
    pub failures: Option<Vec<Failure>>,
}

impl Members for DescribeServiceDeploymentsOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.service_deployments),
            1 => member.read(&mut self.failures),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.service_deployments.as_ref());
        members.write(1, self.failures.as_ref());
    }
}
structure!(
    DescribeServiceDeploymentsOutput,
    DESCRIBE_SERVICE_DEPLOYMENTS_RESPONSE
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeServiceRevisions.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeServiceRevisionsInput {
    pub service_revision_arns: Option<Vec<String>>,
}

impl Members for DescribeServiceRevisionsInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.service_revision_arns),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.service_revision_arns.as_ref());
    }
}
structure!(
    DescribeServiceRevisionsInput,
    DESCRIBE_SERVICE_REVISIONS_REQUEST
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeServiceRevisions.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeServiceRevisionsOutput {
    pub service_revisions: Option<Vec<ServiceRevision>>,
    pub failures: Option<Vec<Failure>>,
}

impl Members for DescribeServiceRevisionsOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.service_revisions),
            1 => member.read(&mut self.failures),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.service_revisions.as_ref());
        members.write(1, self.failures.as_ref());
    }
}
structure!(
    DescribeServiceRevisionsOutput,
    DESCRIBE_SERVICE_REVISIONS_RESPONSE
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeServices.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeServicesInput {
    pub cluster: Option<String>,
    pub services: Option<Vec<String>>,
    pub include: Option<Vec<String>>,
}

impl Members for DescribeServicesInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.cluster),
            1 => member.read(&mut self.services),
            2 => member.read(&mut self.include),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.cluster.as_ref());
        members.write(1, self.services.as_ref());
        members.write(2, self.include.as_ref());
    }
}
structure!(DescribeServicesInput, DESCRIBE_SERVICES_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeServices.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeServicesOutput {
    pub services: Option<Vec<Service>>,
    pub failures: Option<Vec<Failure>>,
}

impl Members for DescribeServicesOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.services),
            1 => member.read(&mut self.failures),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.services.as_ref());
        members.write(1, self.failures.as_ref());
    }
}
structure!(DescribeServicesOutput, DESCRIBE_SERVICES_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeTaskDefinition.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeTaskDefinitionInput {
    pub task_definition: Option<String>,
    pub include: Option<Vec<String>>,
}

impl Members for DescribeTaskDefinitionInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.task_definition),
            1 => member.read(&mut self.include),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.task_definition.as_ref());
        members.write(1, self.include.as_ref());
    }
}
structure!(
    DescribeTaskDefinitionInput,
    DESCRIBE_TASK_DEFINITION_REQUEST
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeTaskDefinition.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeTaskDefinitionOutput {
    pub task_definition: Option<TaskDefinition>,
    pub tags: Option<Vec<Tag>>,
}

impl Members for DescribeTaskDefinitionOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.task_definition),
            1 => member.read(&mut self.tags),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.task_definition.as_ref());
        members.write(1, self.tags.as_ref());
    }
}
structure!(
    DescribeTaskDefinitionOutput,
    DESCRIBE_TASK_DEFINITION_RESPONSE
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeTaskSets.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeTaskSetsInput {
    pub cluster: Option<String>,
    pub service: Option<String>,
    pub task_sets: Option<Vec<String>>,
    pub include: Option<Vec<String>>,
}

impl Members for DescribeTaskSetsInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.cluster),
            1 => member.read(&mut self.service),
            2 => member.read(&mut self.task_sets),
            3 => member.read(&mut self.include),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.cluster.as_ref());
        members.write(1, self.service.as_ref());
        members.write(2, self.task_sets.as_ref());
        members.write(3, self.include.as_ref());
    }
}
structure!(DescribeTaskSetsInput, DESCRIBE_TASK_SETS_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeTaskSets.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeTaskSetsOutput {
    pub task_sets: Option<Vec<TaskSet>>,
    pub failures: Option<Vec<Failure>>,
}

impl Members for DescribeTaskSetsOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.task_sets),
            1 => member.read(&mut self.failures),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.task_sets.as_ref());
        members.write(1, self.failures.as_ref());
    }
}
structure!(DescribeTaskSetsOutput, DESCRIBE_TASK_SETS_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeTasks.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeTasksInput {
    pub cluster: Option<String>,
    pub tasks: Option<Vec<String>>,
    pub include: Option<Vec<String>>,
}

impl Members for DescribeTasksInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.cluster),
            1 => member.read(&mut self.tasks),
            2 => member.read(&mut self.include),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.cluster.as_ref());
        members.write(1, self.tasks.as_ref());
        members.write(2, self.include.as_ref());
    }
}
structure!(DescribeTasksInput, DESCRIBE_TASKS_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeTasks.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeTasksOutput {
    pub tasks: Option<Vec<Task>>,
    pub failures: Option<Vec<Failure>>,
}

impl Members for DescribeTasksOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.tasks),
            1 => member.read(&mut self.failures),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.tasks.as_ref());
        members.write(1, self.failures.as_ref());
    }
}
structure!(DescribeTasksOutput, DESCRIBE_TASKS_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Device.html>
#[derive(Clone, Default, PartialEq)]
pub struct Device {
    pub host_path: Option<String>,
    pub container_path: Option<String>,
    pub permissions: Option<Vec<String>>,
}

impl Members for Device {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.host_path),
            1 => member.read(&mut self.container_path),
            2 => member.read(&mut self.permissions),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.host_path.as_ref());
        members.write(1, self.container_path.as_ref());
        members.write(2, self.permissions.as_ref());
    }
}
structure!(Device, DEVICE);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DisassociateGatewayFromCluster.html>
#[derive(Clone, Default, PartialEq)]
pub struct DisassociateGatewayFromClusterInput {
    pub gateway: Option<String>,
    pub cluster: Option<String>,
}

impl Members for DisassociateGatewayFromClusterInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.gateway),
            1 => member.read(&mut self.cluster),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.gateway.as_ref());
        members.write(1, self.cluster.as_ref());
    }
}
structure!(
    DisassociateGatewayFromClusterInput,
    DISASSOCIATE_GATEWAY_FROM_CLUSTER_REQUEST
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DisassociateGatewayFromCluster.html>
#[derive(Clone, Default, PartialEq)]
pub struct DisassociateGatewayFromClusterOutput {
    pub gateway_arn: Option<String>,
    pub cluster_arn: Option<String>,
    pub status: Option<String>,
}

impl Members for DisassociateGatewayFromClusterOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.gateway_arn),
            1 => member.read(&mut self.cluster_arn),
            2 => member.read(&mut self.status),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.gateway_arn.as_ref());
        members.write(1, self.cluster_arn.as_ref());
        members.write(2, self.status.as_ref());
    }
}
structure!(
    DisassociateGatewayFromClusterOutput,
    DISASSOCIATE_GATEWAY_FROM_CLUSTER_RESPONSE
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DiscoverPollEndpoint.html>
#[derive(Clone, Default, PartialEq)]
pub struct DiscoverPollEndpointInput {
    pub container_instance: Option<String>,
    pub cluster: Option<String>,
}

impl Members for DiscoverPollEndpointInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.container_instance),
            1 => member.read(&mut self.cluster),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.container_instance.as_ref());
        members.write(1, self.cluster.as_ref());
    }
}
structure!(DiscoverPollEndpointInput, DISCOVER_POLL_ENDPOINT_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DiscoverPollEndpoint.html>
#[derive(Clone, Default, PartialEq)]
pub struct DiscoverPollEndpointOutput {
    pub endpoint: Option<String>,
    pub telemetry_endpoint: Option<String>,
    pub service_connect_endpoint: Option<String>,
}

impl Members for DiscoverPollEndpointOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.endpoint),
            1 => member.read(&mut self.telemetry_endpoint),
            2 => member.read(&mut self.service_connect_endpoint),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.endpoint.as_ref());
        members.write(1, self.telemetry_endpoint.as_ref());
        members.write(2, self.service_connect_endpoint.as_ref());
    }
}
structure!(DiscoverPollEndpointOutput, DISCOVER_POLL_ENDPOINT_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DockerVolumeConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct DockerVolumeConfiguration {
    pub scope: Option<String>,
    pub autoprovision: Option<bool>,
    pub driver: Option<String>,
    pub driver_opts: Option<BTreeMap<String, String>>,
    pub labels: Option<BTreeMap<String, String>>,
}

impl Members for DockerVolumeConfiguration {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.scope),
            1 => member.read(&mut self.autoprovision),
            2 => member.read(&mut self.driver),
            3 => member.read(&mut self.driver_opts),
            4 => member.read(&mut self.labels),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.scope.as_ref());
        members.write(1, self.autoprovision.as_ref());
        members.write(2, self.driver.as_ref());
        members.write(3, self.driver_opts.as_ref());
        members.write(4, self.labels.as_ref());
    }
}
structure!(DockerVolumeConfiguration, DOCKER_VOLUME_CONFIGURATION);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EBSTagSpecification.html>
#[derive(Clone, Default, PartialEq)]
pub struct EBSTagSpecification {
    pub resource_type: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub propagate_tags: Option<String>,
}

impl Members for EBSTagSpecification {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.resource_type),
            1 => member.read(&mut self.tags),
            2 => member.read(&mut self.propagate_tags),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.resource_type.as_ref());
        members.write(1, self.tags.as_ref());
        members.write(2, self.propagate_tags.as_ref());
    }
}
structure!(EBSTagSpecification, EBS_TAG_SPECIFICATION);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ECSExpressGatewayService.html>
#[derive(Clone, Default, PartialEq)]
pub struct ECSExpressGatewayService {
    pub cluster: Option<String>,
    pub service_name: Option<String>,
    pub service_arn: Option<String>,
    pub infrastructure_role_arn: Option<String>,
    pub status: Option<ExpressGatewayServiceStatus>,
    pub current_deployment: Option<String>,
    pub active_configurations: Option<Vec<ExpressGatewayServiceConfiguration>>,
    pub tags: Option<Vec<Tag>>,
    pub created_at: Option<Timestamp>,
    pub updated_at: Option<Timestamp>,
}

impl Members for ECSExpressGatewayService {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.cluster),
            1 => member.read(&mut self.service_name),
            2 => member.read(&mut self.service_arn),
            3 => member.read(&mut self.infrastructure_role_arn),
            4 => member.read(&mut self.status),
            5 => member.read(&mut self.current_deployment),
            6 => member.read(&mut self.active_configurations),
            7 => member.read(&mut self.tags),
            8 => member.read(&mut self.created_at),
            9 => member.read(&mut self.updated_at),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.cluster.as_ref());
        members.write(1, self.service_name.as_ref());
        members.write(2, self.service_arn.as_ref());
        members.write(3, self.infrastructure_role_arn.as_ref());
        members.write(4, self.status.as_ref());
        members.write(5, self.current_deployment.as_ref());
        members.write(6, self.active_configurations.as_ref());
        members.write(7, self.tags.as_ref());
        members.write(8, self.created_at.as_ref());
        members.write(9, self.updated_at.as_ref());
    }
}
structure!(ECSExpressGatewayService, ECS_EXPRESS_GATEWAY_SERVICE);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ECSManagedResources.html>
#[derive(Clone, Default, PartialEq)]
pub struct ECSManagedResources {
    pub ingress_paths: Option<Vec<ManagedIngressPath>>,
    pub auto_scaling: Option<ManagedAutoScaling>,
    pub metric_alarms: Option<Vec<ManagedMetricAlarm>>,
    pub service_security_groups: Option<Vec<ManagedSecurityGroup>>,
    pub log_groups: Option<Vec<ManagedLogGroup>>,
    pub gateway_connections: Option<Vec<GatewayConnection>>,
}

impl Members for ECSManagedResources {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.ingress_paths),
            1 => member.read(&mut self.auto_scaling),
            2 => member.read(&mut self.metric_alarms),
            3 => member.read(&mut self.service_security_groups),
            4 => member.read(&mut self.log_groups),
            5 => member.read(&mut self.gateway_connections),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.ingress_paths.as_ref());
        members.write(1, self.auto_scaling.as_ref());
        members.write(2, self.metric_alarms.as_ref());
        members.write(3, self.service_security_groups.as_ref());
        members.write(4, self.log_groups.as_ref());
        members.write(5, self.gateway_connections.as_ref());
    }
}
structure!(ECSManagedResources, ECS_MANAGED_RESOURCES);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EFSAuthorizationConfig.html>
#[derive(Clone, Default, PartialEq)]
pub struct EFSAuthorizationConfig {
    pub access_point_id: Option<String>,
    pub iam: Option<String>,
}

impl Members for EFSAuthorizationConfig {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.access_point_id),
            1 => member.read(&mut self.iam),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.access_point_id.as_ref());
        members.write(1, self.iam.as_ref());
    }
}
structure!(EFSAuthorizationConfig, EFS_AUTHORIZATION_CONFIG);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EFSVolumeConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct EFSVolumeConfiguration {
    pub file_system_id: Option<String>,
    pub root_directory: Option<String>,
    pub transit_encryption: Option<String>,
    pub transit_encryption_port: Option<i32>,
    pub authorization_config: Option<EFSAuthorizationConfig>,
}

impl Members for EFSVolumeConfiguration {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.file_system_id),
            1 => member.read(&mut self.root_directory),
            2 => member.read(&mut self.transit_encryption),
            3 => member.read(&mut self.transit_encryption_port),
            4 => member.read(&mut self.authorization_config),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.file_system_id.as_ref());
        members.write(1, self.root_directory.as_ref());
        members.write(2, self.transit_encryption.as_ref());
        members.write(3, self.transit_encryption_port.as_ref());
        members.write(4, self.authorization_config.as_ref());
    }
}
structure!(EFSVolumeConfiguration, EFS_VOLUME_CONFIGURATION);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ElbGatewayResources.html>
#[derive(Clone, Default, PartialEq)]
pub struct ElbGatewayResources {
    pub load_balancer_arn: Option<String>,
    pub listener_arn: Option<String>,
    pub security_group: Option<String>,
    pub gateway_route_arns: Option<Vec<String>>,
}

impl Members for ElbGatewayResources {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.load_balancer_arn),
            1 => member.read(&mut self.listener_arn),
            2 => member.read(&mut self.security_group),
            3 => member.read(&mut self.gateway_route_arns),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.load_balancer_arn.as_ref());
        members.write(1, self.listener_arn.as_ref());
        members.write(2, self.security_group.as_ref());
        members.write(3, self.gateway_route_arns.as_ref());
    }
}
structure!(ElbGatewayResources, ELB_GATEWAY_RESOURCES);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EnvironmentFile.html>
#[derive(Clone, Default, PartialEq)]
pub struct EnvironmentFile {
    pub value: Option<String>,
    pub r#type: Option<String>,
}

impl Members for EnvironmentFile {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.value),
            1 => member.read(&mut self.r#type),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.value.as_ref());
        members.write(1, self.r#type.as_ref());
    }
}
structure!(EnvironmentFile, ENVIRONMENT_FILE);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EphemeralStorage.html>
#[derive(Clone, Default, PartialEq)]
pub struct EphemeralStorage {
    pub size_in_gib: Option<i32>,
}

impl Members for EphemeralStorage {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.size_in_gib),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.size_in_gib.as_ref());
    }
}
structure!(EphemeralStorage, EPHEMERAL_STORAGE);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ExecuteCommandConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct ExecuteCommandConfiguration {
    pub kms_key_id: Option<String>,
    pub logging: Option<String>,
    pub log_configuration: Option<ExecuteCommandLogConfiguration>,
}

impl Members for ExecuteCommandConfiguration {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.kms_key_id),
            1 => member.read(&mut self.logging),
            2 => member.read(&mut self.log_configuration),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.kms_key_id.as_ref());
        members.write(1, self.logging.as_ref());
        members.write(2, self.log_configuration.as_ref());
    }
}
structure!(ExecuteCommandConfiguration, EXECUTE_COMMAND_CONFIGURATION);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ExecuteCommandLogConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct ExecuteCommandLogConfiguration {
    pub cloud_watch_log_group_name: Option<String>,
    pub cloud_watch_encryption_enabled: Option<bool>,
    pub s3_bucket_name: Option<String>,
    pub s3_encryption_enabled: Option<bool>,
    pub s3_key_prefix: Option<String>,
}

impl Members for ExecuteCommandLogConfiguration {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.cloud_watch_log_group_name),
            1 => member.read(&mut self.cloud_watch_encryption_enabled),
            2 => member.read(&mut self.s3_bucket_name),
            3 => member.read(&mut self.s3_encryption_enabled),
            4 => member.read(&mut self.s3_key_prefix),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.cloud_watch_log_group_name.as_ref());
        members.write(1, self.cloud_watch_encryption_enabled.as_ref());
        members.write(2, self.s3_bucket_name.as_ref());
        members.write(3, self.s3_encryption_enabled.as_ref());
        members.write(4, self.s3_key_prefix.as_ref());
    }
}
structure!(
    ExecuteCommandLogConfiguration,
    EXECUTE_COMMAND_LOG_CONFIGURATION
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ExecuteCommand.html>
#[derive(Clone, Default, PartialEq)]
pub struct ExecuteCommandInput {
    pub cluster: Option<String>,
    pub container: Option<String>,
    pub command: Option<String>,
    pub interactive: Option<bool>,
    pub task: Option<String>,
}

impl Members for ExecuteCommandInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.cluster),
            1 => member.read(&mut self.container),
            2 => member.read(&mut self.command),
            3 => member.read(&mut self.interactive),
            4 => member.read(&mut self.task),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.cluster.as_ref());
        members.write(1, self.container.as_ref());
        members.write(2, self.command.as_ref());
        members.write(3, self.interactive.as_ref());
        members.write(4, self.task.as_ref());
    }
}
structure!(ExecuteCommandInput, EXECUTE_COMMAND_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ExecuteCommand.html>
#[derive(Clone, Default, PartialEq)]
pub struct ExecuteCommandOutput {
    pub cluster_arn: Option<String>,
    pub container_arn: Option<String>,
    pub container_name: Option<String>,
    pub interactive: Option<bool>,
    pub session: Option<Session>,
    pub task_arn: Option<String>,
}

impl Members for ExecuteCommandOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.cluster_arn),
            1 => member.read(&mut self.container_arn),
            2 => member.read(&mut self.container_name),
            3 => member.read(&mut self.interactive),
            4 => member.read(&mut self.session),
            5 => member.read(&mut self.task_arn),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.cluster_arn.as_ref());
        members.write(1, self.container_arn.as_ref());
        members.write(2, self.container_name.as_ref());
        members.write(3, self.interactive.as_ref());
        members.write(4, self.session.as_ref());
        members.write(5, self.task_arn.as_ref());
    }
}
structure!(ExecuteCommandOutput, EXECUTE_COMMAND_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ExpressGatewayContainer.html>
#[derive(Clone, Default, PartialEq)]
pub struct ExpressGatewayContainer {
    pub image: Option<String>,
    pub container_port: Option<i32>,
    pub aws_logs_configuration: Option<ExpressGatewayServiceAwsLogsConfiguration>,
    pub repository_credentials: Option<ExpressGatewayRepositoryCredentials>,
    pub command: Option<Vec<String>>,
    pub environment: Option<Vec<KeyValuePair>>,
    pub secrets: Option<Vec<Secret>>,
}

impl Members for ExpressGatewayContainer {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.image),
            1 => member.read(&mut self.container_port),
            2 => member.read(&mut self.aws_logs_configuration),
            3 => member.read(&mut self.repository_credentials),
            4 => member.read(&mut self.command),
            5 => member.read(&mut self.environment),
            6 => member.read(&mut self.secrets),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.image.as_ref());
        members.write(1, self.container_port.as_ref());
        members.write(2, self.aws_logs_configuration.as_ref());
        members.write(3, self.repository_credentials.as_ref());
        members.write(4, self.command.as_ref());
        members.write(5, self.environment.as_ref());
        members.write(6, self.secrets.as_ref());
    }
}
structure!(ExpressGatewayContainer, EXPRESS_GATEWAY_CONTAINER);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ExpressGatewayRepositoryCredentials.html>
#[derive(Clone, Default, PartialEq)]
pub struct ExpressGatewayRepositoryCredentials {
    pub credentials_parameter: Option<String>,
}

impl Members for ExpressGatewayRepositoryCredentials {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.credentials_parameter),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.credentials_parameter.as_ref());
    }
}
structure!(
    ExpressGatewayRepositoryCredentials,
    EXPRESS_GATEWAY_REPOSITORY_CREDENTIALS
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ExpressGatewayScalingTarget.html>
#[derive(Clone, Default, PartialEq)]
pub struct ExpressGatewayScalingTarget {
    pub min_task_count: Option<i32>,
    pub max_task_count: Option<i32>,
    pub auto_scaling_metric: Option<String>,
    pub auto_scaling_target_value: Option<i32>,
}

impl Members for ExpressGatewayScalingTarget {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.min_task_count),
            1 => member.read(&mut self.max_task_count),
            2 => member.read(&mut self.auto_scaling_metric),
            3 => member.read(&mut self.auto_scaling_target_value),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.min_task_count.as_ref());
        members.write(1, self.max_task_count.as_ref());
        members.write(2, self.auto_scaling_metric.as_ref());
        members.write(3, self.auto_scaling_target_value.as_ref());
    }
}
structure!(ExpressGatewayScalingTarget, EXPRESS_GATEWAY_SCALING_TARGET);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ExpressGatewayServiceAwsLogsConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct ExpressGatewayServiceAwsLogsConfiguration {
    pub log_group: Option<String>,
    pub log_stream_prefix: Option<String>,
}

impl Members for ExpressGatewayServiceAwsLogsConfiguration {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.log_group),
            1 => member.read(&mut self.log_stream_prefix),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.log_group.as_ref());
        members.write(1, self.log_stream_prefix.as_ref());
    }
}
structure!(
    ExpressGatewayServiceAwsLogsConfiguration,
    EXPRESS_GATEWAY_SERVICE_AWS_LOGS_CONFIGURATION
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ExpressGatewayServiceConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct ExpressGatewayServiceConfiguration {
    pub service_revision_arn: Option<String>,
    pub execution_role_arn: Option<String>,
    pub task_role_arn: Option<String>,
    pub task_definition_arn: Option<String>,
    pub cpu: Option<String>,
    pub memory: Option<String>,
    pub cpu_architecture: Option<String>,
    pub network_configuration: Option<ExpressGatewayServiceNetworkConfiguration>,
    pub health_check_path: Option<String>,
    pub primary_container: Option<ExpressGatewayContainer>,
    pub scaling_target: Option<ExpressGatewayScalingTarget>,
    pub ingress_paths: Option<Vec<IngressPathSummary>>,
    pub created_at: Option<Timestamp>,
}

impl Members for ExpressGatewayServiceConfiguration {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.service_revision_arn),
            1 => member.read(&mut self.execution_role_arn),
            2 => member.read(&mut self.task_role_arn),
            3 => member.read(&mut self.task_definition_arn),
            4 => member.read(&mut self.cpu),
            5 => member.read(&mut self.memory),
            6 => member.read(&mut self.cpu_architecture),
            7 => member.read(&mut self.network_configuration),
            8 => member.read(&mut self.health_check_path),
            9 => member.read(&mut self.primary_container),
            10 => member.read(&mut self.scaling_target),
            11 => member.read(&mut self.ingress_paths),
            12 => member.read(&mut self.created_at),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.service_revision_arn.as_ref());
        members.write(1, self.execution_role_arn.as_ref());
        members.write(2, self.task_role_arn.as_ref());
        members.write(3, self.task_definition_arn.as_ref());
        members.write(4, self.cpu.as_ref());
        members.write(5, self.memory.as_ref());
        members.write(6, self.cpu_architecture.as_ref());
        members.write(7, self.network_configuration.as_ref());
        members.write(8, self.health_check_path.as_ref());
        members.write(9, self.primary_container.as_ref());
        members.write(10, self.scaling_target.as_ref());
        members.write(11, self.ingress_paths.as_ref());
        members.write(12, self.created_at.as_ref());
    }
}
structure!(
    ExpressGatewayServiceConfiguration,
    EXPRESS_GATEWAY_SERVICE_CONFIGURATION
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ExpressGatewayServiceNetworkConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct ExpressGatewayServiceNetworkConfiguration {
    pub security_groups: Option<Vec<String>>,
    pub subnets: Option<Vec<String>>,
}

impl Members for ExpressGatewayServiceNetworkConfiguration {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.security_groups),
            1 => member.read(&mut self.subnets),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.security_groups.as_ref());
        members.write(1, self.subnets.as_ref());
    }
}
structure!(
    ExpressGatewayServiceNetworkConfiguration,
    EXPRESS_GATEWAY_SERVICE_NETWORK_CONFIGURATION
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ExpressGatewayServiceStatus.html>
#[derive(Clone, Default, PartialEq)]
pub struct ExpressGatewayServiceStatus {
    pub status_code: Option<String>,
    pub status_reason: Option<String>,
}

impl Members for ExpressGatewayServiceStatus {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.status_code),
            1 => member.read(&mut self.status_reason),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.status_code.as_ref());
        members.write(1, self.status_reason.as_ref());
    }
}
structure!(ExpressGatewayServiceStatus, EXPRESS_GATEWAY_SERVICE_STATUS);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_FSxWindowsFileServerAuthorizationConfig.html>
#[derive(Clone, Default, PartialEq)]
pub struct FSxWindowsFileServerAuthorizationConfig {
    pub credentials_parameter: Option<String>,
    pub domain: Option<String>,
}

impl Members for FSxWindowsFileServerAuthorizationConfig {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.credentials_parameter),
            1 => member.read(&mut self.domain),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.credentials_parameter.as_ref());
        members.write(1, self.domain.as_ref());
    }
}
structure!(
    FSxWindowsFileServerAuthorizationConfig,
    FSX_WINDOWS_FILE_SERVER_AUTHORIZATION_CONFIG
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_FSxWindowsFileServerVolumeConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct FSxWindowsFileServerVolumeConfiguration {
    pub file_system_id: Option<String>,
    pub root_directory: Option<String>,
    pub authorization_config: Option<FSxWindowsFileServerAuthorizationConfig>,
}

impl Members for FSxWindowsFileServerVolumeConfiguration {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.file_system_id),
            1 => member.read(&mut self.root_directory),
            2 => member.read(&mut self.authorization_config),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.file_system_id.as_ref());
        members.write(1, self.root_directory.as_ref());
        members.write(2, self.authorization_config.as_ref());
    }
}
structure!(
    FSxWindowsFileServerVolumeConfiguration,
    FSX_WINDOWS_FILE_SERVER_VOLUME_CONFIGURATION
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Failure.html>
#[derive(Clone, Default, PartialEq)]
pub struct Failure {
    pub arn: Option<String>,
    pub reason: Option<String>,
    pub detail: Option<String>,
}

impl Members for Failure {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.arn),
            1 => member.read(&mut self.reason),
            2 => member.read(&mut self.detail),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.arn.as_ref());
        members.write(1, self.reason.as_ref());
        members.write(2, self.detail.as_ref());
    }
}
structure!(Failure, FAILURE);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_FirelensConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct FirelensConfiguration {
    pub r#type: Option<String>,
    pub options: Option<BTreeMap<String, String>>,
}

impl Members for FirelensConfiguration {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.r#type),
            1 => member.read(&mut self.options),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.r#type.as_ref());
        members.write(1, self.options.as_ref());
    }
}
structure!(FirelensConfiguration, FIRELENS_CONFIGURATION);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Gateway.html>
#[derive(Clone, Default, PartialEq)]
pub struct Gateway {
    pub gateway_arn: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    pub failures: Option<Vec<GatewayResourceFailure>>,
    pub infrastructure_role_arn: Option<String>,
    pub deletion_protection: Option<bool>,
    pub configuration: Option<DescribeGatewayConfiguration>,
    pub access_type: Option<String>,
    pub propagate_tags: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub created_at: Option<Timestamp>,
    pub updated_at: Option<Timestamp>,
}

impl Members for Gateway {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.gateway_arn),
            1 => member.read(&mut self.name),
            2 => member.read(&mut self.status),
            3 => member.read(&mut self.status_reason),
            4 => member.read(&mut self.failures),
            5 => member.read(&mut self.infrastructure_role_arn),
            6 => member.read(&mut self.deletion_protection),
            7 => member.read(&mut self.configuration),
            8 => member.read(&mut self.access_type),
            9 => member.read(&mut self.propagate_tags),
            10 => member.read(&mut self.tags),
            11 => member.read(&mut self.created_at),
            12 => member.read(&mut self.updated_at),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.gateway_arn.as_ref());
        members.write(1, self.name.as_ref());
        members.write(2, self.status.as_ref());
        members.write(3, self.status_reason.as_ref());
        members.write(4, self.failures.as_ref());
        members.write(5, self.infrastructure_role_arn.as_ref());
        members.write(6, self.deletion_protection.as_ref());
        members.write(7, self.configuration.as_ref());
        members.write(8, self.access_type.as_ref());
        members.write(9, self.propagate_tags.as_ref());
        members.write(10, self.tags.as_ref());
        members.write(11, self.created_at.as_ref());
        members.write(12, self.updated_at.as_ref());
    }
}
structure!(Gateway, GATEWAY);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GatewayAlbTestTrafficRules.html>
#[derive(Clone, Default, PartialEq)]
pub struct GatewayAlbTestTrafficRules {
    pub header: Option<GatewayTestTrafficHeader>,
}

impl Members for GatewayAlbTestTrafficRules {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.header),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.header.as_ref());
    }
}
structure!(GatewayAlbTestTrafficRules, GATEWAY_ALB_TEST_TRAFFIC_RULES);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GatewayClusterAssociationSummary.html>
#[derive(Clone, Default, PartialEq)]
pub struct GatewayClusterAssociationSummary {
    pub gateway_arn: Option<String>,
    pub cluster_arn: Option<String>,
    pub status: Option<String>,
}

impl Members for GatewayClusterAssociationSummary {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.gateway_arn),
            1 => member.read(&mut self.cluster_arn),
            2 => member.read(&mut self.status),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.gateway_arn.as_ref());
        members.write(1, self.cluster_arn.as_ref());
        members.write(2, self.status.as_ref());
    }
}
structure!(
    GatewayClusterAssociationSummary,
    GATEWAY_CLUSTER_ASSOCIATION_SUMMARY
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GatewayConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct GatewayConfiguration {
    pub host_shared_alb: Option<HostSharedAlbConfiguration>,
}

impl Members for GatewayConfiguration {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.host_shared_alb),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.host_shared_alb.as_ref());
    }
}
structure!(GatewayConfiguration, GATEWAY_CONFIGURATION);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GatewayConnection.html>
#[derive(Clone, Default, PartialEq)]
pub struct GatewayConnection {
    pub gateway_arn: Option<String>,
    pub gateway_route_arn: Option<String>,
    pub port_name: Option<String>,
    pub service_url: Option<String>,
    pub access_type: Option<String>,
    pub status: Option<String>,
    pub resources: Option<GatewayConnectionResources>,
}

impl Members for GatewayConnection {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.gateway_arn),
            1 => member.read(&mut self.gateway_route_arn),
            2 => member.read(&mut self.port_name),
            3 => member.read(&mut self.service_url),
            4 => member.read(&mut self.access_type),
            5 => member.read(&mut self.status),
            6 => member.read(&mut self.resources),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.gateway_arn.as_ref());
        members.write(1, self.gateway_route_arn.as_ref());
        members.write(2, self.port_name.as_ref());
        members.write(3, self.service_url.as_ref());
        members.write(4, self.access_type.as_ref());
        members.write(5, self.status.as_ref());
        members.write(6, self.resources.as_ref());
    }
}
structure!(GatewayConnection, GATEWAY_CONNECTION);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GatewayConnectionAlbResources.html>
#[derive(Clone, Default, PartialEq)]
pub struct GatewayConnectionAlbResources {
    pub acm_certificate_arn: Option<String>,
    pub load_balancer_arn: Option<String>,
    pub load_balancer_security_group_arns: Option<Vec<String>>,
    pub listener_arn: Option<String>,
    pub listener_rule_arn: Option<String>,
    pub test_listener_rule_arn: Option<String>,
    pub target_group_arn: Option<String>,
    pub alternate_target_group_arn: Option<String>,
}

impl Members for GatewayConnectionAlbResources {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.acm_certificate_arn),
            1 => member.read(&mut self.load_balancer_arn),
            2 => member.read(&mut self.load_balancer_security_group_arns),
            3 => member.read(&mut self.listener_arn),
            4 => member.read(&mut self.listener_rule_arn),
            5 => member.read(&mut self.test_listener_rule_arn),
            6 => member.read(&mut self.target_group_arn),
            7 => member.read(&mut self.alternate_target_group_arn),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.acm_certificate_arn.as_ref());
        members.write(1, self.load_balancer_arn.as_ref());
        members.write(2, self.load_balancer_security_group_arns.as_ref());
        members.write(3, self.listener_arn.as_ref());
        members.write(4, self.listener_rule_arn.as_ref());
        members.write(5, self.test_listener_rule_arn.as_ref());
        members.write(6, self.target_group_arn.as_ref());
        members.write(7, self.alternate_target_group_arn.as_ref());
    }
}
structure!(
    GatewayConnectionAlbResources,
    GATEWAY_CONNECTION_ALB_RESOURCES
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GatewayConnectionResources.html>
#[derive(Clone, Default, PartialEq)]
pub struct GatewayConnectionResources {
    pub host_shared_alb: Option<Vec<GatewayConnectionAlbResources>>,
}

impl Members for GatewayConnectionResources {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.host_shared_alb),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.host_shared_alb.as_ref());
    }
}
structure!(GatewayConnectionResources, GATEWAY_CONNECTION_RESOURCES);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GatewayConnector.html>
#[derive(Clone, Default, PartialEq)]
pub struct GatewayConnector {
    pub port_name: Option<String>,
    pub health_check: Option<GatewayConnectorHealthCheck>,
    pub filters: Option<GatewayConnectorFilters>,
    pub deregistration_delay: Option<GatewayConnectorDeregistrationDelay>,
}

impl Members for GatewayConnector {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.port_name),
            1 => member.read(&mut self.health_check),
            2 => member.read(&mut self.filters),
            3 => member.read(&mut self.deregistration_delay),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.port_name.as_ref());
        members.write(1, self.health_check.as_ref());
        members.write(2, self.filters.as_ref());
        members.write(3, self.deregistration_delay.as_ref());
    }
}
structure!(GatewayConnector, GATEWAY_CONNECTOR);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GatewayConnectorDeregistrationDelay.html>
#[derive(Clone, Default, PartialEq)]
pub struct GatewayConnectorDeregistrationDelay {
    pub timeout_seconds: Option<i32>,
}

impl Members for GatewayConnectorDeregistrationDelay {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.timeout_seconds),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.timeout_seconds.as_ref());
    }
}
structure!(
    GatewayConnectorDeregistrationDelay,
    GATEWAY_CONNECTOR_DEREGISTRATION_DELAY
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GatewayConnectorFilters.html>
#[derive(Clone, Default, PartialEq)]
pub struct GatewayConnectorFilters {
    pub access_types: Option<Vec<String>>,
}

impl Members for GatewayConnectorFilters {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.access_types),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.access_types.as_ref());
    }
}
structure!(GatewayConnectorFilters, GATEWAY_CONNECTOR_FILTERS);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GatewayConnectorHealthCheck.html>
#[derive(Clone, Default, PartialEq)]
pub struct GatewayConnectorHealthCheck {
    pub health_check_protocol: Option<String>,
    pub health_check_port: Option<i32>,
    pub health_check_path: Option<String>,
    pub health_check_timeout_seconds: Option<i32>,
    pub health_check_interval_seconds: Option<i32>,
    pub healthy_threshold_count: Option<i32>,
    pub unhealthy_threshold_count: Option<i32>,
    pub matcher: Option<GatewayConnectorHealthCheckMatcher>,
}

impl Members for GatewayConnectorHealthCheck {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.health_check_protocol),
            1 => member.read(&mut self.health_check_port),
            2 => member.read(&mut self.health_check_path),
            3 => member.read(&mut self.health_check_timeout_seconds),
            4 => member.read(&mut self.health_check_interval_seconds),
            5 => member.read(&mut self.healthy_threshold_count),
            6 => member.read(&mut self.unhealthy_threshold_count),
            7 => member.read(&mut self.matcher),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.health_check_protocol.as_ref());
        members.write(1, self.health_check_port.as_ref());
        members.write(2, self.health_check_path.as_ref());
        members.write(3, self.health_check_timeout_seconds.as_ref());
        members.write(4, self.health_check_interval_seconds.as_ref());
        members.write(5, self.healthy_threshold_count.as_ref());
        members.write(6, self.unhealthy_threshold_count.as_ref());
        members.write(7, self.matcher.as_ref());
    }
}
structure!(GatewayConnectorHealthCheck, GATEWAY_CONNECTOR_HEALTH_CHECK);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GatewayConnectorHealthCheckMatcher.html>
#[derive(Clone, Default, PartialEq)]
pub struct GatewayConnectorHealthCheckMatcher {
    pub http_code: Option<String>,
    pub grpc_code: Option<String>,
}

impl Members for GatewayConnectorHealthCheckMatcher {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.http_code),
            1 => member.read(&mut self.grpc_code),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.http_code.as_ref());
        members.write(1, self.grpc_code.as_ref());
    }
}
structure!(
    GatewayConnectorHealthCheckMatcher,
    GATEWAY_CONNECTOR_HEALTH_CHECK_MATCHER
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GatewayElbAccessLogConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct GatewayElbAccessLogConfiguration {
    pub destination: Option<GatewayElbAccessLogDestination>,
}

impl Members for GatewayElbAccessLogConfiguration {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.destination),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.destination.as_ref());
    }
}
structure!(
    GatewayElbAccessLogConfiguration,
    GATEWAY_ELB_ACCESS_LOG_CONFIGURATION
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GatewayElbAccessLogDestination.html>
#[derive(Clone, Default, PartialEq)]
pub struct GatewayElbAccessLogDestination {
    pub s3: Option<GatewayElbAccessLogS3Destination>,
}

impl Members for GatewayElbAccessLogDestination {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.s3),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.s3.as_ref());
    }
}
structure!(
    GatewayElbAccessLogDestination,
    GATEWAY_ELB_ACCESS_LOG_DESTINATION
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GatewayElbAccessLogS3Destination.html>
#[derive(Clone, Default, PartialEq)]
pub struct GatewayElbAccessLogS3Destination {
    pub bucket: Option<String>,
    pub prefix: Option<String>,
}

impl Members for GatewayElbAccessLogS3Destination {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.bucket),
            1 => member.read(&mut self.prefix),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.bucket.as_ref());
        members.write(1, self.prefix.as_ref());
    }
}
structure!(
    GatewayElbAccessLogS3Destination,
    GATEWAY_ELB_ACCESS_LOG_S3_DESTINATION
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GatewayElbNetworkConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct GatewayElbNetworkConfiguration {
    pub inbound_security_group: Option<String>,
    pub subnets: Option<Vec<String>>,
    pub ip_address_type: Option<String>,
}

impl Members for GatewayElbNetworkConfiguration {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.inbound_security_group),
            1 => member.read(&mut self.subnets),
            2 => member.read(&mut self.ip_address_type),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.inbound_security_group.as_ref());
        members.write(1, self.subnets.as_ref());
        members.write(2, self.ip_address_type.as_ref());
    }
}
structure!(
    GatewayElbNetworkConfiguration,
    GATEWAY_ELB_NETWORK_CONFIGURATION
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GatewayInfrastructureResources.html>
#[derive(Clone, Default, PartialEq)]
pub struct GatewayInfrastructureResources {
    pub host_shared_alb: Option<Vec<ElbGatewayResources>>,
}

impl Members for GatewayInfrastructureResources {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.host_shared_alb),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.host_shared_alb.as_ref());
    }
}
structure!(
    GatewayInfrastructureResources,
    GATEWAY_INFRASTRUCTURE_RESOURCES
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GatewayOperationError.html>
#[derive(Clone, Default, PartialEq)]
pub struct GatewayOperationError {
    pub operation: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
}

impl Members for GatewayOperationError {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.operation),
            1 => member.read(&mut self.code),
            2 => member.read(&mut self.message),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.operation.as_ref());
        members.write(1, self.code.as_ref());
        members.write(2, self.message.as_ref());
    }
}
structure!(GatewayOperationError, GATEWAY_OPERATION_ERROR);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GatewayResourceFailure.html>
#[derive(Clone, Default, PartialEq)]
pub struct GatewayResourceFailure {
    pub arn: Option<String>,
    pub errors: Option<Vec<GatewayOperationError>>,
}

impl Members for GatewayResourceFailure {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.arn),
            1 => member.read(&mut self.errors),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.arn.as_ref());
        members.write(1, self.errors.as_ref());
    }
}
structure!(GatewayResourceFailure, GATEWAY_RESOURCE_FAILURE);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GatewayResources.html>
#[derive(Clone, Default, PartialEq)]
pub struct GatewayResources {
    pub gateway_arn: Option<String>,
    pub resources: Option<GatewayInfrastructureResources>,
}

impl Members for GatewayResources {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.gateway_arn),
            1 => member.read(&mut self.resources),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.gateway_arn.as_ref());
        members.write(1, self.resources.as_ref());
    }
}
structure!(GatewayResources, GATEWAY_RESOURCES);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GatewayRoute.html>
#[derive(Clone, Default, PartialEq)]
pub struct GatewayRoute {
    pub gateway_route_arn: Option<String>,
    pub service_arn: Option<String>,
    pub service_container_port_name: Option<String>,
    pub status: Option<String>,
    pub service_url: Option<String>,
    pub resources: Option<GatewayRouteResources>,
}

impl Members for GatewayRoute {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.gateway_route_arn),
            1 => member.read(&mut self.service_arn),
            2 => member.read(&mut self.service_container_port_name),
            3 => member.read(&mut self.status),
            4 => member.read(&mut self.service_url),
            5 => member.read(&mut self.resources),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.gateway_route_arn.as_ref());
        members.write(1, self.service_arn.as_ref());
        members.write(2, self.service_container_port_name.as_ref());
        members.write(3, self.status.as_ref());
        members.write(4, self.service_url.as_ref());
        members.write(5, self.resources.as_ref());
    }
}
structure!(GatewayRoute, GATEWAY_ROUTE);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GatewayRouteAlbResources.html>
#[derive(Clone, Default, PartialEq)]
pub struct GatewayRouteAlbResources {
    pub acm_certificate_arn: Option<String>,
    pub load_balancer_arn: Option<String>,
    pub listener_arn: Option<String>,
    pub listener_rule_arn: Option<String>,
    pub test_listener_rule_arns: Option<Vec<String>>,
    pub load_balancer_security_groups: Option<Vec<GatewayRouteLoadBalancerSecurityGroup>>,
    pub service_security_group_arn: Option<String>,
}

impl Members for GatewayRouteAlbResources {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.acm_certificate_arn),
            1 => member.read(&mut self.load_balancer_arn),
            2 => member.read(&mut self.listener_arn),
            3 => member.read(&mut self.listener_rule_arn),
            4 => member.read(&mut self.test_listener_rule_arns),
            5 => member.read(&mut self.load_balancer_security_groups),
            6 => member.read(&mut self.service_security_group_arn),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.acm_certificate_arn.as_ref());
        members.write(1, self.load_balancer_arn.as_ref());
        members.write(2, self.listener_arn.as_ref());
        members.write(3, self.listener_rule_arn.as_ref());
        members.write(4, self.test_listener_rule_arns.as_ref());
        members.write(5, self.load_balancer_security_groups.as_ref());
        members.write(6, self.service_security_group_arn.as_ref());
    }
}
structure!(GatewayRouteAlbResources, GATEWAY_ROUTE_ALB_RESOURCES);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GatewayRouteLoadBalancerSecurityGroup.html>
#[derive(Clone, Default, PartialEq)]
pub struct GatewayRouteLoadBalancerSecurityGroup {
    pub arn: Option<String>,
    pub rule_arns: Option<Vec<String>>,
}

impl Members for GatewayRouteLoadBalancerSecurityGroup {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.arn),
            1 => member.read(&mut self.rule_arns),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.arn.as_ref());
        members.write(1, self.rule_arns.as_ref());
    }
}
structure!(
    GatewayRouteLoadBalancerSecurityGroup,
    GATEWAY_ROUTE_LOAD_BALANCER_SECURITY_GROUP
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GatewayRouteResources.html>
#[derive(Clone, Default, PartialEq)]
pub struct GatewayRouteResources {
    pub host_shared_alb: Option<Vec<GatewayRouteAlbResources>>,
}

impl Members for GatewayRouteResources {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.host_shared_alb),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.host_shared_alb.as_ref());
    }
}
structure!(GatewayRouteResources, GATEWAY_ROUTE_RESOURCES);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GatewayRouteSummary.html>
#[derive(Clone, Default, PartialEq)]
pub struct GatewayRouteSummary {
    pub gateway_route_arn: Option<String>,
    pub gateway_arn: Option<String>,
    pub cluster_arn: Option<String>,
    pub service_arn: Option<String>,
    pub service_container_port_name: Option<String>,
    pub status: Option<String>,
}

impl Members for GatewayRouteSummary {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.gateway_route_arn),
            1 => member.read(&mut self.gateway_arn),
            2 => member.read(&mut self.cluster_arn),
            3 => member.read(&mut self.service_arn),
            4 => member.read(&mut self.service_container_port_name),
            5 => member.read(&mut self.status),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.gateway_route_arn.as_ref());
        members.write(1, self.gateway_arn.as_ref());
        members.write(2, self.cluster_arn.as_ref());
        members.write(3, self.service_arn.as_ref());
        members.write(4, self.service_container_port_name.as_ref());
        members.write(5, self.status.as_ref());
    }
}
structure!(GatewayRouteSummary, GATEWAY_ROUTE_SUMMARY);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GatewaySummary.html>
#[derive(Clone, Default, PartialEq)]
pub struct GatewaySummary {
    pub gateway_arn: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub created_at: Option<Timestamp>,
}

impl Members for GatewaySummary {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.gateway_arn),
            1 => member.read(&mut self.name),
            2 => member.read(&mut self.status),
            3 => member.read(&mut self.created_at),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.gateway_arn.as_ref());
        members.write(1, self.name.as_ref());
        members.write(2, self.status.as_ref());
        members.write(3, self.created_at.as_ref());
    }
}
structure!(GatewaySummary, GATEWAY_SUMMARY);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GatewayTestTrafficHeader.html>
#[derive(Clone, Default, PartialEq)]
pub struct GatewayTestTrafficHeader {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}

impl Members for GatewayTestTrafficHeader {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.name),
            1 => member.read(&mut self.values),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.name.as_ref());
        members.write(1, self.values.as_ref());
    }
}
structure!(GatewayTestTrafficHeader, GATEWAY_TEST_TRAFFIC_HEADER);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GetTaskProtection.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetTaskProtectionInput {
    pub cluster: Option<String>,
    pub tasks: Option<Vec<String>>,
}

impl Members for GetTaskProtectionInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.cluster),
            1 => member.read(&mut self.tasks),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.cluster.as_ref());
        members.write(1, self.tasks.as_ref());
    }
}
structure!(GetTaskProtectionInput, GET_TASK_PROTECTION_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GetTaskProtection.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetTaskProtectionOutput {
    pub protected_tasks: Option<Vec<ProtectedTask>>,
    pub failures: Option<Vec<Failure>>,
}

impl Members for GetTaskProtectionOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.protected_tasks),
            1 => member.read(&mut self.failures),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.protected_tasks.as_ref());
        members.write(1, self.failures.as_ref());
    }
}
structure!(GetTaskProtectionOutput, GET_TASK_PROTECTION_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GpuDevice.html>
#[derive(Clone, Default, PartialEq)]
pub struct GpuDevice {
    pub gpu_id: Option<String>,
    pub sharing_mode: Option<String>,
    pub total_memory_in_mib: Option<i32>,
    pub remaining_memory_in_mib: Option<i32>,
    pub container_count: Option<i32>,
}

impl Members for GpuDevice {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.gpu_id),
            1 => member.read(&mut self.sharing_mode),
            2 => member.read(&mut self.total_memory_in_mib),
            3 => member.read(&mut self.remaining_memory_in_mib),
            4 => member.read(&mut self.container_count),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.gpu_id.as_ref());
        members.write(1, self.sharing_mode.as_ref());
        members.write(2, self.total_memory_in_mib.as_ref());
        members.write(3, self.remaining_memory_in_mib.as_ref());
        members.write(4, self.container_count.as_ref());
    }
}
structure!(GpuDevice, GPU_DEVICE);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HealthCheck.html>
#[derive(Clone, Default, PartialEq)]
pub struct HealthCheck {
    pub command: Option<Vec<String>>,
    pub interval: Option<i32>,
    pub timeout: Option<i32>,
    pub retries: Option<i32>,
    pub start_period: Option<i32>,
}

impl Members for HealthCheck {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.command),
            1 => member.read(&mut self.interval),
            2 => member.read(&mut self.timeout),
            3 => member.read(&mut self.retries),
            4 => member.read(&mut self.start_period),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.command.as_ref());
        members.write(1, self.interval.as_ref());
        members.write(2, self.timeout.as_ref());
        members.write(3, self.retries.as_ref());
        members.write(4, self.start_period.as_ref());
    }
}
structure!(HealthCheck, HEALTH_CHECK);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HostEntry.html>
#[derive(Clone, Default, PartialEq)]
pub struct HostEntry {
    pub hostname: Option<String>,
    pub ip_address: Option<String>,
}

impl Members for HostEntry {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.hostname),
            1 => member.read(&mut self.ip_address),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.hostname.as_ref());
        members.write(1, self.ip_address.as_ref());
    }
}
structure!(HostEntry, HOST_ENTRY);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HostSharedAlbConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct HostSharedAlbConfiguration {
    pub network_configuration: Option<GatewayElbNetworkConfiguration>,
    pub scheme: Option<String>,
    pub web_acl_arn: Option<String>,
    pub access_logs: Option<GatewayElbAccessLogConfiguration>,
    pub port: Option<i32>,
    pub protocol: Option<String>,
    pub max_alb_count: Option<i32>,
    pub http_desync: Option<String>,
    pub test_traffic_rules: Option<GatewayAlbTestTrafficRules>,
}

impl Members for HostSharedAlbConfiguration {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.network_configuration),
            1 => member.read(&mut self.scheme),
            2 => member.read(&mut self.web_acl_arn),
            3 => member.read(&mut self.access_logs),
            4 => member.read(&mut self.port),
            5 => member.read(&mut self.protocol),
            6 => member.read(&mut self.max_alb_count),
            7 => member.read(&mut self.http_desync),
            8 => member.read(&mut self.test_traffic_rules),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.network_configuration.as_ref());
        members.write(1, self.scheme.as_ref());
        members.write(2, self.web_acl_arn.as_ref());
        members.write(3, self.access_logs.as_ref());
        members.write(4, self.port.as_ref());
        members.write(5, self.protocol.as_ref());
        members.write(6, self.max_alb_count.as_ref());
        members.write(7, self.http_desync.as_ref());
        members.write(8, self.test_traffic_rules.as_ref());
    }
}
structure!(HostSharedAlbConfiguration, HOST_SHARED_ALB_CONFIGURATION);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HostVolumeProperties.html>
#[derive(Clone, Default, PartialEq)]
pub struct HostVolumeProperties {
    pub source_path: Option<String>,
}

impl Members for HostVolumeProperties {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.source_path),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.source_path.as_ref());
    }
}
structure!(HostVolumeProperties, HOST_VOLUME_PROPERTIES);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_InferenceAccelerator.html>
#[derive(Clone, Default, PartialEq)]
pub struct InferenceAccelerator {
    pub device_name: Option<String>,
    pub device_type: Option<String>,
}

impl Members for InferenceAccelerator {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.device_name),
            1 => member.read(&mut self.device_type),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.device_name.as_ref());
        members.write(1, self.device_type.as_ref());
    }
}
structure!(InferenceAccelerator, INFERENCE_ACCELERATOR);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_InferenceAcceleratorOverride.html>
#[derive(Clone, Default, PartialEq)]
pub struct InferenceAcceleratorOverride {
    pub device_name: Option<String>,
    pub device_type: Option<String>,
}

impl Members for InferenceAcceleratorOverride {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.device_name),
            1 => member.read(&mut self.device_type),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.device_name.as_ref());
        members.write(1, self.device_type.as_ref());
    }
}
structure!(InferenceAcceleratorOverride, INFERENCE_ACCELERATOR_OVERRIDE);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_InfrastructureOptimization.html>
#[derive(Clone, Default, PartialEq)]
pub struct InfrastructureOptimization {
    pub scale_in_after: Option<i32>,
}

impl Members for InfrastructureOptimization {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.scale_in_after),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.scale_in_after.as_ref());
    }
}
structure!(InfrastructureOptimization, INFRASTRUCTURE_OPTIMIZATION);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_IngressPathSummary.html>
#[derive(Clone, Default, PartialEq)]
pub struct IngressPathSummary {
    pub access_type: Option<String>,
    pub endpoint: Option<String>,
}

impl Members for IngressPathSummary {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.access_type),
            1 => member.read(&mut self.endpoint),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.access_type.as_ref());
        members.write(1, self.endpoint.as_ref());
    }
}
structure!(IngressPathSummary, INGRESS_PATH_SUMMARY);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_InstanceHealthCheckResult.html>
#[derive(Clone, Default, PartialEq)]
pub struct InstanceHealthCheckResult {
    pub r#type: Option<String>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    pub last_updated: Option<Timestamp>,
    pub last_status_change: Option<Timestamp>,
}

impl Members for InstanceHealthCheckResult {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.r#type),
            1 => member.read(&mut self.status),
            2 => member.read(&mut self.status_reason),
            3 => member.read(&mut self.last_updated),
            4 => member.read(&mut self.last_status_change),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.r#type.as_ref());
        members.write(1, self.status.as_ref());
        members.write(2, self.status_reason.as_ref());
        members.write(3, self.last_updated.as_ref());
        members.write(4, self.last_status_change.as_ref());
    }
}
structure!(InstanceHealthCheckResult, INSTANCE_HEALTH_CHECK_RESULT);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_InstanceLaunchTemplate.html>
#[derive(Clone, Default, PartialEq)]
pub struct InstanceLaunchTemplate {
    pub ec2_instance_profile_arn: Option<String>,
    pub network_configuration: Option<ManagedInstancesNetworkConfiguration>,
    pub storage_configuration: Option<ManagedInstancesStorageConfiguration>,
    pub local_storage_configuration: Option<ManagedInstancesLocalStorageConfiguration>,
    pub monitoring: Option<String>,
    pub capacity_option_type: Option<String>,
    pub instance_metadata_tags_propagation: Option<bool>,
    pub instance_requirements: Option<InstanceRequirementsRequest>,
    pub fips_enabled: Option<bool>,
    pub capacity_reservations: Option<CapacityReservationRequest>,
    pub nitro_enclaves_enabled: Option<bool>,
}

impl Members for InstanceLaunchTemplate {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.ec2_instance_profile_arn),
            1 => member.read(&mut self.network_configuration),
            2 => member.read(&mut self.storage_configuration),
            3 => member.read(&mut self.local_storage_configuration),
            4 => member.read(&mut self.monitoring),
            5 => member.read(&mut self.capacity_option_type),
            6 => member.read(&mut self.instance_metadata_tags_propagation),
            7 => member.read(&mut self.instance_requirements),
            8 => member.read(&mut self.fips_enabled),
            9 => member.read(&mut self.capacity_reservations),
            10 => member.read(&mut self.nitro_enclaves_enabled),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.ec2_instance_profile_arn.as_ref());
        members.write(1, self.network_configuration.as_ref());
        members.write(2, self.storage_configuration.as_ref());
        members.write(3, self.local_storage_configuration.as_ref());
        members.write(4, self.monitoring.as_ref());
        members.write(5, self.capacity_option_type.as_ref());
        members.write(6, self.instance_metadata_tags_propagation.as_ref());
        members.write(7, self.instance_requirements.as_ref());
        members.write(8, self.fips_enabled.as_ref());
        members.write(9, self.capacity_reservations.as_ref());
        members.write(10, self.nitro_enclaves_enabled.as_ref());
    }
}
structure!(InstanceLaunchTemplate, INSTANCE_LAUNCH_TEMPLATE);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_InstanceLaunchTemplateUpdate.html>
#[derive(Clone, Default, PartialEq)]
pub struct InstanceLaunchTemplateUpdate {
    pub ec2_instance_profile_arn: Option<String>,
    pub network_configuration: Option<ManagedInstancesNetworkConfiguration>,
    pub storage_configuration: Option<ManagedInstancesStorageConfiguration>,
    pub instance_metadata_tags_propagation: Option<bool>,
    pub local_storage_configuration: Option<ManagedInstancesLocalStorageConfiguration>,
    pub monitoring: Option<String>,
    pub instance_requirements: Option<InstanceRequirementsRequest>,
    pub capacity_reservations: Option<CapacityReservationRequest>,
}

impl Members for InstanceLaunchTemplateUpdate {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.ec2_instance_profile_arn),
            1 => member.read(&mut self.network_configuration),
            2 => member.read(&mut self.storage_configuration),
            3 => member.read(&mut self.instance_metadata_tags_propagation),
            4 => member.read(&mut self.local_storage_configuration),
            5 => member.read(&mut self.monitoring),
            6 => member.read(&mut self.instance_requirements),
            7 => member.read(&mut self.capacity_reservations),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.ec2_instance_profile_arn.as_ref());
        members.write(1, self.network_configuration.as_ref());
        members.write(2, self.storage_configuration.as_ref());
        members.write(3, self.instance_metadata_tags_propagation.as_ref());
        members.write(4, self.local_storage_configuration.as_ref());
        members.write(5, self.monitoring.as_ref());
        members.write(6, self.instance_requirements.as_ref());
        members.write(7, self.capacity_reservations.as_ref());
    }
}
structure!(
    InstanceLaunchTemplateUpdate,
    INSTANCE_LAUNCH_TEMPLATE_UPDATE
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_InstanceRequirementsRequest.html>
#[derive(Clone, Default, PartialEq)]
pub struct InstanceRequirementsRequest {
    pub vcpu_count: Option<VCpuCountRangeRequest>,
    pub memory_mib: Option<MemoryMiBRequest>,
    pub cpu_manufacturers: Option<Vec<String>>,
    pub memory_gib_per_vcpu: Option<MemoryGiBPerVCpuRequest>,
    pub excluded_instance_types: Option<Vec<String>>,
    pub instance_generations: Option<Vec<String>>,
    pub spot_max_price_percentage_over_lowest_price: Option<i32>,
    pub on_demand_max_price_percentage_over_lowest_price: Option<i32>,
    pub bare_metal: Option<String>,
    pub burstable_performance: Option<String>,
    pub require_hibernate_support: Option<bool>,
    pub network_interface_count: Option<NetworkInterfaceCountRequest>,
    pub local_storage: Option<String>,
    pub local_storage_types: Option<Vec<String>>,
    pub total_local_storage_gb: Option<TotalLocalStorageGBRequest>,
    pub baseline_ebs_bandwidth_mbps: Option<BaselineEbsBandwidthMbpsRequest>,
    pub accelerator_types: Option<Vec<String>>,
    pub accelerator_count: Option<AcceleratorCountRequest>,
    pub accelerator_manufacturers: Option<Vec<String>>,
    pub accelerator_names: Option<Vec<String>>,
    pub accelerator_total_memory_mib: Option<AcceleratorTotalMemoryMiBRequest>,
    pub network_bandwidth_gbps: Option<NetworkBandwidthGbpsRequest>,
    pub allowed_instance_types: Option<Vec<String>>,
    pub max_spot_price_as_percentage_of_optimal_on_demand_price: Option<i32>,
}

impl Members for InstanceRequirementsRequest {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.vcpu_count),
            1 => member.read(&mut self.memory_mib),
            2 => member.read(&mut self.cpu_manufacturers),
            3 => member.read(&mut self.memory_gib_per_vcpu),
            4 => member.read(&mut self.excluded_instance_types),
            5 => member.read(&mut self.instance_generations),
            6 => member.read(&mut self.spot_max_price_percentage_over_lowest_price),
            7 => member.read(&mut self.on_demand_max_price_percentage_over_lowest_price),
            8 => member.read(&mut self.bare_metal),
            9 => member.read(&mut self.burstable_performance),
            10 => member.read(&mut self.require_hibernate_support),
            11 => member.read(&mut self.network_interface_count),
            12 => member.read(&mut self.local_storage),
            13 => member.read(&mut self.local_storage_types),
            14 => member.read(&mut self.total_local_storage_gb),
            15 => member.read(&mut self.baseline_ebs_bandwidth_mbps),
            16 => member.read(&mut self.accelerator_types),
            17 => member.read(&mut self.accelerator_count),
            18 => member.read(&mut self.accelerator_manufacturers),
            19 => member.read(&mut self.accelerator_names),
            20 => member.read(&mut self.accelerator_total_memory_mib),
            21 => member.read(&mut self.network_bandwidth_gbps),
            22 => member.read(&mut self.allowed_instance_types),
            23 => member.read(&mut self.max_spot_price_as_percentage_of_optimal_on_demand_price),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.vcpu_count.as_ref());
        members.write(1, self.memory_mib.as_ref());
        members.write(2, self.cpu_manufacturers.as_ref());
        members.write(3, self.memory_gib_per_vcpu.as_ref());
        members.write(4, self.excluded_instance_types.as_ref());
        members.write(5, self.instance_generations.as_ref());
        members.write(6, self.spot_max_price_percentage_over_lowest_price.as_ref());
        members.write(
            7,
            self.on_demand_max_price_percentage_over_lowest_price
                .as_ref(),
        );
        members.write(8, self.bare_metal.as_ref());
        members.write(9, self.burstable_performance.as_ref());
        members.write(10, self.require_hibernate_support.as_ref());
        members.write(11, self.network_interface_count.as_ref());
        members.write(12, self.local_storage.as_ref());
        members.write(13, self.local_storage_types.as_ref());
        members.write(14, self.total_local_storage_gb.as_ref());
        members.write(15, self.baseline_ebs_bandwidth_mbps.as_ref());
        members.write(16, self.accelerator_types.as_ref());
        members.write(17, self.accelerator_count.as_ref());
        members.write(18, self.accelerator_manufacturers.as_ref());
        members.write(19, self.accelerator_names.as_ref());
        members.write(20, self.accelerator_total_memory_mib.as_ref());
        members.write(21, self.network_bandwidth_gbps.as_ref());
        members.write(22, self.allowed_instance_types.as_ref());
        members.write(
            23,
            self.max_spot_price_as_percentage_of_optimal_on_demand_price
                .as_ref(),
        );
    }
}
structure!(InstanceRequirementsRequest, INSTANCE_REQUIREMENTS_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_KernelCapabilities.html>
#[derive(Clone, Default, PartialEq)]
pub struct KernelCapabilities {
    pub add: Option<Vec<String>>,
    pub drop: Option<Vec<String>>,
}

impl Members for KernelCapabilities {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.add),
            1 => member.read(&mut self.drop),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.add.as_ref());
        members.write(1, self.drop.as_ref());
    }
}
structure!(KernelCapabilities, KERNEL_CAPABILITIES);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_KeyValuePair.html>
#[derive(Clone, Default, PartialEq)]
pub struct KeyValuePair {
    pub name: Option<String>,
    pub value: Option<String>,
}

impl Members for KeyValuePair {
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
structure!(KeyValuePair, KEY_VALUE_PAIR);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LinearConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct LinearConfiguration {
    pub step_percent: Option<f64>,
    pub step_bake_time_in_minutes: Option<i32>,
}

impl Members for LinearConfiguration {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.step_percent),
            1 => member.read(&mut self.step_bake_time_in_minutes),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.step_percent.as_ref());
        members.write(1, self.step_bake_time_in_minutes.as_ref());
    }
}
structure!(LinearConfiguration, LINEAR_CONFIGURATION);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LinuxParameters.html>
#[derive(Clone, Default, PartialEq)]
pub struct LinuxParameters {
    pub capabilities: Option<KernelCapabilities>,
    pub devices: Option<Vec<Device>>,
    pub init_process_enabled: Option<bool>,
    pub shared_memory_size: Option<i32>,
    pub tmpfs: Option<Vec<Tmpfs>>,
    pub max_swap: Option<i32>,
    pub swappiness: Option<i32>,
}

impl Members for LinuxParameters {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.capabilities),
            1 => member.read(&mut self.devices),
            2 => member.read(&mut self.init_process_enabled),
            3 => member.read(&mut self.shared_memory_size),
            4 => member.read(&mut self.tmpfs),
            5 => member.read(&mut self.max_swap),
            6 => member.read(&mut self.swappiness),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.capabilities.as_ref());
        members.write(1, self.devices.as_ref());
        members.write(2, self.init_process_enabled.as_ref());
        members.write(3, self.shared_memory_size.as_ref());
        members.write(4, self.tmpfs.as_ref());
        members.write(5, self.max_swap.as_ref());
        members.write(6, self.swappiness.as_ref());
    }
}
structure!(LinuxParameters, LINUX_PARAMETERS);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListAccountSettings.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListAccountSettingsInput {
    pub name: Option<String>,
    pub value: Option<String>,
    pub principal_arn: Option<String>,
    pub effective_settings: Option<bool>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

impl Members for ListAccountSettingsInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.name),
            1 => member.read(&mut self.value),
            2 => member.read(&mut self.principal_arn),
            3 => member.read(&mut self.effective_settings),
            4 => member.read(&mut self.next_token),
            5 => member.read(&mut self.max_results),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.name.as_ref());
        members.write(1, self.value.as_ref());
        members.write(2, self.principal_arn.as_ref());
        members.write(3, self.effective_settings.as_ref());
        members.write(4, self.next_token.as_ref());
        members.write(5, self.max_results.as_ref());
    }
}
structure!(ListAccountSettingsInput, LIST_ACCOUNT_SETTINGS_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListAccountSettings.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListAccountSettingsOutput {
    pub settings: Option<Vec<Setting>>,
    pub next_token: Option<String>,
}

impl Members for ListAccountSettingsOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.settings),
            1 => member.read(&mut self.next_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.settings.as_ref());
        members.write(1, self.next_token.as_ref());
    }
}
structure!(ListAccountSettingsOutput, LIST_ACCOUNT_SETTINGS_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListAttributes.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListAttributesInput {
    pub cluster: Option<String>,
    pub target_type: Option<String>,
    pub attribute_name: Option<String>,
    pub attribute_value: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

impl Members for ListAttributesInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.cluster),
            1 => member.read(&mut self.target_type),
            2 => member.read(&mut self.attribute_name),
            3 => member.read(&mut self.attribute_value),
            4 => member.read(&mut self.next_token),
            5 => member.read(&mut self.max_results),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.cluster.as_ref());
        members.write(1, self.target_type.as_ref());
        members.write(2, self.attribute_name.as_ref());
        members.write(3, self.attribute_value.as_ref());
        members.write(4, self.next_token.as_ref());
        members.write(5, self.max_results.as_ref());
    }
}
structure!(ListAttributesInput, LIST_ATTRIBUTES_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListAttributes.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListAttributesOutput {
    pub attributes: Option<Vec<Attribute>>,
    pub next_token: Option<String>,
}

impl Members for ListAttributesOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.attributes),
            1 => member.read(&mut self.next_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.attributes.as_ref());
        members.write(1, self.next_token.as_ref());
    }
}
structure!(ListAttributesOutput, LIST_ATTRIBUTES_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListClusters.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListClustersInput {
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

impl Members for ListClustersInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.next_token),
            1 => member.read(&mut self.max_results),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.next_token.as_ref());
        members.write(1, self.max_results.as_ref());
    }
}
structure!(ListClustersInput, LIST_CLUSTERS_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListClusters.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListClustersOutput {
    pub cluster_arns: Option<Vec<String>>,
    pub next_token: Option<String>,
}

impl Members for ListClustersOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.cluster_arns),
            1 => member.read(&mut self.next_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.cluster_arns.as_ref());
        members.write(1, self.next_token.as_ref());
    }
}
structure!(ListClustersOutput, LIST_CLUSTERS_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListContainerInstances.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListContainerInstancesInput {
    pub cluster: Option<String>,
    pub filter: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub status: Option<String>,
}

impl Members for ListContainerInstancesInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.cluster),
            1 => member.read(&mut self.filter),
            2 => member.read(&mut self.next_token),
            3 => member.read(&mut self.max_results),
            4 => member.read(&mut self.status),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.cluster.as_ref());
        members.write(1, self.filter.as_ref());
        members.write(2, self.next_token.as_ref());
        members.write(3, self.max_results.as_ref());
        members.write(4, self.status.as_ref());
    }
}
structure!(
    ListContainerInstancesInput,
    LIST_CONTAINER_INSTANCES_REQUEST
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListContainerInstances.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListContainerInstancesOutput {
    pub container_instance_arns: Option<Vec<String>>,
    pub next_token: Option<String>,
}

impl Members for ListContainerInstancesOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.container_instance_arns),
            1 => member.read(&mut self.next_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.container_instance_arns.as_ref());
        members.write(1, self.next_token.as_ref());
    }
}
structure!(
    ListContainerInstancesOutput,
    LIST_CONTAINER_INSTANCES_RESPONSE
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListDaemonDeployments.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListDaemonDeploymentsInput {
    pub daemon_arn: Option<String>,
    pub status: Option<Vec<String>>,
    pub created_at: Option<CreatedAt>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl Members for ListDaemonDeploymentsInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.daemon_arn),
            1 => member.read(&mut self.status),
            2 => member.read(&mut self.created_at),
            3 => member.read(&mut self.max_results),
            4 => member.read(&mut self.next_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.daemon_arn.as_ref());
        members.write(1, self.status.as_ref());
        members.write(2, self.created_at.as_ref());
        members.write(3, self.max_results.as_ref());
        members.write(4, self.next_token.as_ref());
    }
}
structure!(ListDaemonDeploymentsInput, LIST_DAEMON_DEPLOYMENTS_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListDaemonDeployments.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListDaemonDeploymentsOutput {
    pub next_token: Option<String>,
    pub daemon_deployments: Option<Vec<DaemonDeploymentSummary>>,
}

impl Members for ListDaemonDeploymentsOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.next_token),
            1 => member.read(&mut self.daemon_deployments),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.next_token.as_ref());
        members.write(1, self.daemon_deployments.as_ref());
    }
}
structure!(
    ListDaemonDeploymentsOutput,
    LIST_DAEMON_DEPLOYMENTS_RESPONSE
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListDaemonTaskDefinitions.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListDaemonTaskDefinitionsInput {
    pub family_prefix: Option<String>,
    pub family: Option<String>,
    pub revision: Option<String>,
    pub status: Option<String>,
    pub sort: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

impl Members for ListDaemonTaskDefinitionsInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.family_prefix),
            1 => member.read(&mut self.family),
            2 => member.read(&mut self.revision),
            3 => member.read(&mut self.status),
            4 => member.read(&mut self.sort),
            5 => member.read(&mut self.next_token),
            6 => member.read(&mut self.max_results),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.family_prefix.as_ref());
        members.write(1, self.family.as_ref());
        members.write(2, self.revision.as_ref());
        members.write(3, self.status.as_ref());
        members.write(4, self.sort.as_ref());
        members.write(5, self.next_token.as_ref());
        members.write(6, self.max_results.as_ref());
    }
}
structure!(
    ListDaemonTaskDefinitionsInput,
    LIST_DAEMON_TASK_DEFINITIONS_REQUEST
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListDaemonTaskDefinitions.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListDaemonTaskDefinitionsOutput {
    pub daemon_task_definitions: Option<Vec<DaemonTaskDefinitionSummary>>,
    pub next_token: Option<String>,
}

impl Members for ListDaemonTaskDefinitionsOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.daemon_task_definitions),
            1 => member.read(&mut self.next_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.daemon_task_definitions.as_ref());
        members.write(1, self.next_token.as_ref());
    }
}
structure!(
    ListDaemonTaskDefinitionsOutput,
    LIST_DAEMON_TASK_DEFINITIONS_RESPONSE
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListDaemons.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListDaemonsInput {
    pub cluster_arn: Option<String>,
    pub capacity_provider_arns: Option<Vec<String>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl Members for ListDaemonsInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.cluster_arn),
            1 => member.read(&mut self.capacity_provider_arns),
            2 => member.read(&mut self.max_results),
            3 => member.read(&mut self.next_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.cluster_arn.as_ref());
        members.write(1, self.capacity_provider_arns.as_ref());
        members.write(2, self.max_results.as_ref());
        members.write(3, self.next_token.as_ref());
    }
}
structure!(ListDaemonsInput, LIST_DAEMONS_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListDaemons.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListDaemonsOutput {
    pub daemon_summaries_list: Option<Vec<DaemonSummary>>,
    pub next_token: Option<String>,
}

impl Members for ListDaemonsOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.daemon_summaries_list),
            1 => member.read(&mut self.next_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.daemon_summaries_list.as_ref());
        members.write(1, self.next_token.as_ref());
    }
}
structure!(ListDaemonsOutput, LIST_DAEMONS_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListGatewayClusterAssociations.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListGatewayClusterAssociationsInput {
    pub gateway: Option<String>,
    pub cluster: Option<String>,
    pub status: Option<Vec<String>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl Members for ListGatewayClusterAssociationsInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.gateway),
            1 => member.read(&mut self.cluster),
            2 => member.read(&mut self.status),
            3 => member.read(&mut self.max_results),
            4 => member.read(&mut self.next_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.gateway.as_ref());
        members.write(1, self.cluster.as_ref());
        members.write(2, self.status.as_ref());
        members.write(3, self.max_results.as_ref());
        members.write(4, self.next_token.as_ref());
    }
}
structure!(
    ListGatewayClusterAssociationsInput,
    LIST_GATEWAY_CLUSTER_ASSOCIATIONS_REQUEST
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListGatewayClusterAssociations.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListGatewayClusterAssociationsOutput {
    pub gateway_cluster_associations: Option<Vec<GatewayClusterAssociationSummary>>,
    pub next_token: Option<String>,
}

impl Members for ListGatewayClusterAssociationsOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.gateway_cluster_associations),
            1 => member.read(&mut self.next_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.gateway_cluster_associations.as_ref());
        members.write(1, self.next_token.as_ref());
    }
}
structure!(
    ListGatewayClusterAssociationsOutput,
    LIST_GATEWAY_CLUSTER_ASSOCIATIONS_RESPONSE
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListGatewayRoutes.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListGatewayRoutesInput {
    pub gateway: Option<String>,
    pub cluster: Option<String>,
    pub service: Option<String>,
    pub service_container_port_name: Option<String>,
    pub status: Option<Vec<String>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl Members for ListGatewayRoutesInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.gateway),
            1 => member.read(&mut self.cluster),
            2 => member.read(&mut self.service),
            3 => member.read(&mut self.service_container_port_name),
            4 => member.read(&mut self.status),
            5 => member.read(&mut self.max_results),
            6 => member.read(&mut self.next_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.gateway.as_ref());
        members.write(1, self.cluster.as_ref());
        members.write(2, self.service.as_ref());
        members.write(3, self.service_container_port_name.as_ref());
        members.write(4, self.status.as_ref());
        members.write(5, self.max_results.as_ref());
        members.write(6, self.next_token.as_ref());
    }
}
structure!(ListGatewayRoutesInput, LIST_GATEWAY_ROUTES_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListGatewayRoutes.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListGatewayRoutesOutput {
    pub gateway_routes: Option<Vec<GatewayRouteSummary>>,
    pub next_token: Option<String>,
}

impl Members for ListGatewayRoutesOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.gateway_routes),
            1 => member.read(&mut self.next_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.gateway_routes.as_ref());
        members.write(1, self.next_token.as_ref());
    }
}
structure!(ListGatewayRoutesOutput, LIST_GATEWAY_ROUTES_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListGateways.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListGatewaysInput {
    pub names: Option<Vec<String>>,
    pub status: Option<Vec<String>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl Members for ListGatewaysInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.names),
            1 => member.read(&mut self.status),
            2 => member.read(&mut self.max_results),
            3 => member.read(&mut self.next_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.names.as_ref());
        members.write(1, self.status.as_ref());
        members.write(2, self.max_results.as_ref());
        members.write(3, self.next_token.as_ref());
    }
}
structure!(ListGatewaysInput, LIST_GATEWAYS_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListGateways.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListGatewaysOutput {
    pub gateways: Option<Vec<GatewaySummary>>,
    pub next_token: Option<String>,
}

impl Members for ListGatewaysOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.gateways),
            1 => member.read(&mut self.next_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.gateways.as_ref());
        members.write(1, self.next_token.as_ref());
    }
}
structure!(ListGatewaysOutput, LIST_GATEWAYS_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListServiceDeployments.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListServiceDeploymentsInput {
    pub service: Option<String>,
    pub cluster: Option<String>,
    pub status: Option<Vec<String>>,
    pub created_at: Option<CreatedAt>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

impl Members for ListServiceDeploymentsInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.service),
            1 => member.read(&mut self.cluster),
            2 => member.read(&mut self.status),
            3 => member.read(&mut self.created_at),
            4 => member.read(&mut self.next_token),
            5 => member.read(&mut self.max_results),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.service.as_ref());
        members.write(1, self.cluster.as_ref());
        members.write(2, self.status.as_ref());
        members.write(3, self.created_at.as_ref());
        members.write(4, self.next_token.as_ref());
        members.write(5, self.max_results.as_ref());
    }
}
structure!(
    ListServiceDeploymentsInput,
    LIST_SERVICE_DEPLOYMENTS_REQUEST
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListServiceDeployments.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListServiceDeploymentsOutput {
    pub service_deployments: Option<Vec<ServiceDeploymentBrief>>,
    pub next_token: Option<String>,
}

impl Members for ListServiceDeploymentsOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.service_deployments),
            1 => member.read(&mut self.next_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.service_deployments.as_ref());
        members.write(1, self.next_token.as_ref());
    }
}
structure!(
    ListServiceDeploymentsOutput,
    LIST_SERVICE_DEPLOYMENTS_RESPONSE
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListServicesByNamespace.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListServicesByNamespaceInput {
    pub namespace: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

impl Members for ListServicesByNamespaceInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.namespace),
            1 => member.read(&mut self.next_token),
            2 => member.read(&mut self.max_results),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.namespace.as_ref());
        members.write(1, self.next_token.as_ref());
        members.write(2, self.max_results.as_ref());
    }
}
structure!(
    ListServicesByNamespaceInput,
    LIST_SERVICES_BY_NAMESPACE_REQUEST
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListServicesByNamespace.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListServicesByNamespaceOutput {
    pub service_arns: Option<Vec<String>>,
    pub next_token: Option<String>,
}

impl Members for ListServicesByNamespaceOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.service_arns),
            1 => member.read(&mut self.next_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.service_arns.as_ref());
        members.write(1, self.next_token.as_ref());
    }
}
structure!(
    ListServicesByNamespaceOutput,
    LIST_SERVICES_BY_NAMESPACE_RESPONSE
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListServices.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListServicesInput {
    pub cluster: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub launch_type: Option<String>,
    pub scheduling_strategy: Option<String>,
    pub resource_management_type: Option<String>,
}

impl Members for ListServicesInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.cluster),
            1 => member.read(&mut self.next_token),
            2 => member.read(&mut self.max_results),
            3 => member.read(&mut self.launch_type),
            4 => member.read(&mut self.scheduling_strategy),
            5 => member.read(&mut self.resource_management_type),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.cluster.as_ref());
        members.write(1, self.next_token.as_ref());
        members.write(2, self.max_results.as_ref());
        members.write(3, self.launch_type.as_ref());
        members.write(4, self.scheduling_strategy.as_ref());
        members.write(5, self.resource_management_type.as_ref());
    }
}
structure!(ListServicesInput, LIST_SERVICES_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListServices.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListServicesOutput {
    pub service_arns: Option<Vec<String>>,
    pub next_token: Option<String>,
}

impl Members for ListServicesOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.service_arns),
            1 => member.read(&mut self.next_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.service_arns.as_ref());
        members.write(1, self.next_token.as_ref());
    }
}
structure!(ListServicesOutput, LIST_SERVICES_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListTagsForResource.html>
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

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListTagsForResource.html>
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
structure!(ListTagsForResourceOutput, LIST_TAGS_FOR_RESOURCE_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListTaskDefinitionFamilies.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListTaskDefinitionFamiliesInput {
    pub family_prefix: Option<String>,
    pub status: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

impl Members for ListTaskDefinitionFamiliesInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.family_prefix),
            1 => member.read(&mut self.status),
            2 => member.read(&mut self.next_token),
            3 => member.read(&mut self.max_results),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.family_prefix.as_ref());
        members.write(1, self.status.as_ref());
        members.write(2, self.next_token.as_ref());
        members.write(3, self.max_results.as_ref());
    }
}
structure!(
    ListTaskDefinitionFamiliesInput,
    LIST_TASK_DEFINITION_FAMILIES_REQUEST
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListTaskDefinitionFamilies.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListTaskDefinitionFamiliesOutput {
    pub families: Option<Vec<String>>,
    pub next_token: Option<String>,
}

impl Members for ListTaskDefinitionFamiliesOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.families),
            1 => member.read(&mut self.next_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.families.as_ref());
        members.write(1, self.next_token.as_ref());
    }
}
structure!(
    ListTaskDefinitionFamiliesOutput,
    LIST_TASK_DEFINITION_FAMILIES_RESPONSE
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListTaskDefinitions.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListTaskDefinitionsInput {
    pub family_prefix: Option<String>,
    pub status: Option<String>,
    pub sort: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

impl Members for ListTaskDefinitionsInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.family_prefix),
            1 => member.read(&mut self.status),
            2 => member.read(&mut self.sort),
            3 => member.read(&mut self.next_token),
            4 => member.read(&mut self.max_results),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.family_prefix.as_ref());
        members.write(1, self.status.as_ref());
        members.write(2, self.sort.as_ref());
        members.write(3, self.next_token.as_ref());
        members.write(4, self.max_results.as_ref());
    }
}
structure!(ListTaskDefinitionsInput, LIST_TASK_DEFINITIONS_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListTaskDefinitions.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListTaskDefinitionsOutput {
    pub task_definition_arns: Option<Vec<String>>,
    pub next_token: Option<String>,
}

impl Members for ListTaskDefinitionsOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.task_definition_arns),
            1 => member.read(&mut self.next_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.task_definition_arns.as_ref());
        members.write(1, self.next_token.as_ref());
    }
}
structure!(ListTaskDefinitionsOutput, LIST_TASK_DEFINITIONS_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListTasks.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListTasksInput {
    pub cluster: Option<String>,
    pub container_instance: Option<String>,
    pub family: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub started_by: Option<String>,
    pub service_name: Option<String>,
    pub desired_status: Option<String>,
    pub launch_type: Option<String>,
    pub daemon_name: Option<String>,
}

impl Members for ListTasksInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.cluster),
            1 => member.read(&mut self.container_instance),
            2 => member.read(&mut self.family),
            3 => member.read(&mut self.next_token),
            4 => member.read(&mut self.max_results),
            5 => member.read(&mut self.started_by),
            6 => member.read(&mut self.service_name),
            7 => member.read(&mut self.desired_status),
            8 => member.read(&mut self.launch_type),
            9 => member.read(&mut self.daemon_name),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.cluster.as_ref());
        members.write(1, self.container_instance.as_ref());
        members.write(2, self.family.as_ref());
        members.write(3, self.next_token.as_ref());
        members.write(4, self.max_results.as_ref());
        members.write(5, self.started_by.as_ref());
        members.write(6, self.service_name.as_ref());
        members.write(7, self.desired_status.as_ref());
        members.write(8, self.launch_type.as_ref());
        members.write(9, self.daemon_name.as_ref());
    }
}
structure!(ListTasksInput, LIST_TASKS_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListTasks.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListTasksOutput {
    pub task_arns: Option<Vec<String>>,
    pub next_token: Option<String>,
}

impl Members for ListTasksOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.task_arns),
            1 => member.read(&mut self.next_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.task_arns.as_ref());
        members.write(1, self.next_token.as_ref());
    }
}
structure!(ListTasksOutput, LIST_TASKS_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LoadBalancer.html>
#[derive(Clone, Default, PartialEq)]
pub struct LoadBalancer {
    pub target_group_arn: Option<String>,
    pub load_balancer_name: Option<String>,
    pub container_name: Option<String>,
    pub container_port: Option<i32>,
    pub advanced_configuration: Option<AdvancedConfiguration>,
}

impl Members for LoadBalancer {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.target_group_arn),
            1 => member.read(&mut self.load_balancer_name),
            2 => member.read(&mut self.container_name),
            3 => member.read(&mut self.container_port),
            4 => member.read(&mut self.advanced_configuration),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.target_group_arn.as_ref());
        members.write(1, self.load_balancer_name.as_ref());
        members.write(2, self.container_name.as_ref());
        members.write(3, self.container_port.as_ref());
        members.write(4, self.advanced_configuration.as_ref());
    }
}
structure!(LoadBalancer, LOAD_BALANCER);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct LogConfiguration {
    pub log_driver: Option<String>,
    pub options: Option<BTreeMap<String, String>>,
    pub secret_options: Option<Vec<Secret>>,
}

impl Members for LogConfiguration {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.log_driver),
            1 => member.read(&mut self.options),
            2 => member.read(&mut self.secret_options),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.log_driver.as_ref());
        members.write(1, self.options.as_ref());
        members.write(2, self.secret_options.as_ref());
    }
}
structure!(LogConfiguration, LOG_CONFIGURATION);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogDriverVolumeConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct LogDriverVolumeConfiguration {
    pub driver: Option<String>,
}

impl Members for LogDriverVolumeConfiguration {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.driver),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.driver.as_ref());
    }
}
structure!(
    LogDriverVolumeConfiguration,
    LOG_DRIVER_VOLUME_CONFIGURATION
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedAgent.html>
#[derive(Clone, Default, PartialEq)]
pub struct ManagedAgent {
    pub last_started_at: Option<Timestamp>,
    pub name: Option<String>,
    pub reason: Option<String>,
    pub last_status: Option<String>,
}

impl Members for ManagedAgent {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.last_started_at),
            1 => member.read(&mut self.name),
            2 => member.read(&mut self.reason),
            3 => member.read(&mut self.last_status),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.last_started_at.as_ref());
        members.write(1, self.name.as_ref());
        members.write(2, self.reason.as_ref());
        members.write(3, self.last_status.as_ref());
    }
}
structure!(ManagedAgent, MANAGED_AGENT);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedAgentStateChange.html>
#[derive(Clone, Default, PartialEq)]
pub struct ManagedAgentStateChange {
    pub container_name: Option<String>,
    pub managed_agent_name: Option<String>,
    pub status: Option<String>,
    pub reason: Option<String>,
}

impl Members for ManagedAgentStateChange {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.container_name),
            1 => member.read(&mut self.managed_agent_name),
            2 => member.read(&mut self.status),
            3 => member.read(&mut self.reason),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.container_name.as_ref());
        members.write(1, self.managed_agent_name.as_ref());
        members.write(2, self.status.as_ref());
        members.write(3, self.reason.as_ref());
    }
}
structure!(ManagedAgentStateChange, MANAGED_AGENT_STATE_CHANGE);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedApplicationAutoScalingPolicy.html>
#[derive(Clone, Default, PartialEq)]
pub struct ManagedApplicationAutoScalingPolicy {
    pub arn: Option<String>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    pub updated_at: Option<Timestamp>,
    pub policy_type: Option<String>,
    pub target_value: Option<f64>,
    pub metric: Option<String>,
}

impl Members for ManagedApplicationAutoScalingPolicy {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.arn),
            1 => member.read(&mut self.status),
            2 => member.read(&mut self.status_reason),
            3 => member.read(&mut self.updated_at),
            4 => member.read(&mut self.policy_type),
            5 => member.read(&mut self.target_value),
            6 => member.read(&mut self.metric),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.arn.as_ref());
        members.write(1, self.status.as_ref());
        members.write(2, self.status_reason.as_ref());
        members.write(3, self.updated_at.as_ref());
        members.write(4, self.policy_type.as_ref());
        members.write(5, self.target_value.as_ref());
        members.write(6, self.metric.as_ref());
    }
}
structure!(
    ManagedApplicationAutoScalingPolicy,
    MANAGED_APPLICATION_AUTO_SCALING_POLICY
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedAutoScaling.html>
#[derive(Clone, Default, PartialEq)]
pub struct ManagedAutoScaling {
    pub scalable_target: Option<ManagedScalableTarget>,
    pub application_auto_scaling_policies: Option<Vec<ManagedApplicationAutoScalingPolicy>>,
}

impl Members for ManagedAutoScaling {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.scalable_target),
            1 => member.read(&mut self.application_auto_scaling_policies),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.scalable_target.as_ref());
        members.write(1, self.application_auto_scaling_policies.as_ref());
    }
}
structure!(ManagedAutoScaling, MANAGED_AUTO_SCALING);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedCertificate.html>
#[derive(Clone, Default, PartialEq)]
pub struct ManagedCertificate {
    pub arn: Option<String>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    pub updated_at: Option<Timestamp>,
    pub domain_name: Option<String>,
}

impl Members for ManagedCertificate {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.arn),
            1 => member.read(&mut self.status),
            2 => member.read(&mut self.status_reason),
            3 => member.read(&mut self.updated_at),
            4 => member.read(&mut self.domain_name),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.arn.as_ref());
        members.write(1, self.status.as_ref());
        members.write(2, self.status_reason.as_ref());
        members.write(3, self.updated_at.as_ref());
        members.write(4, self.domain_name.as_ref());
    }
}
structure!(ManagedCertificate, MANAGED_CERTIFICATE);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedIngressPath.html>
#[derive(Clone, Default, PartialEq)]
pub struct ManagedIngressPath {
    pub access_type: Option<String>,
    pub endpoint: Option<String>,
    pub load_balancer: Option<ManagedLoadBalancer>,
    pub load_balancer_security_groups: Option<Vec<ManagedSecurityGroup>>,
    pub certificate: Option<ManagedCertificate>,
    pub listener: Option<ManagedListener>,
    pub rule: Option<ManagedListenerRule>,
    pub target_groups: Option<Vec<ManagedTargetGroup>>,
}

impl Members for ManagedIngressPath {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.access_type),
            1 => member.read(&mut self.endpoint),
            2 => member.read(&mut self.load_balancer),
            3 => member.read(&mut self.load_balancer_security_groups),
            4 => member.read(&mut self.certificate),
            5 => member.read(&mut self.listener),
            6 => member.read(&mut self.rule),
            7 => member.read(&mut self.target_groups),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.access_type.as_ref());
        members.write(1, self.endpoint.as_ref());
        members.write(2, self.load_balancer.as_ref());
        members.write(3, self.load_balancer_security_groups.as_ref());
        members.write(4, self.certificate.as_ref());
        members.write(5, self.listener.as_ref());
        members.write(6, self.rule.as_ref());
        members.write(7, self.target_groups.as_ref());
    }
}
structure!(ManagedIngressPath, MANAGED_INGRESS_PATH);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedInstancesLocalStorageConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct ManagedInstancesLocalStorageConfiguration {
    pub use_local_storage: Option<bool>,
}

impl Members for ManagedInstancesLocalStorageConfiguration {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.use_local_storage),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.use_local_storage.as_ref());
    }
}
structure!(
    ManagedInstancesLocalStorageConfiguration,
    MANAGED_INSTANCES_LOCAL_STORAGE_CONFIGURATION
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedInstancesNetworkConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct ManagedInstancesNetworkConfiguration {
    pub subnets: Option<Vec<String>>,
    pub security_groups: Option<Vec<String>>,
}

impl Members for ManagedInstancesNetworkConfiguration {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.subnets),
            1 => member.read(&mut self.security_groups),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.subnets.as_ref());
        members.write(1, self.security_groups.as_ref());
    }
}
structure!(
    ManagedInstancesNetworkConfiguration,
    MANAGED_INSTANCES_NETWORK_CONFIGURATION
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedInstancesProvider.html>
#[derive(Clone, Default, PartialEq)]
pub struct ManagedInstancesProvider {
    pub infrastructure_role_arn: Option<String>,
    pub instance_launch_template: Option<InstanceLaunchTemplate>,
    pub propagate_tags: Option<String>,
    pub infrastructure_optimization: Option<InfrastructureOptimization>,
    pub auto_repair_configuration: Option<AutoRepairConfiguration>,
}

impl Members for ManagedInstancesProvider {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.infrastructure_role_arn),
            1 => member.read(&mut self.instance_launch_template),
            2 => member.read(&mut self.propagate_tags),
            3 => member.read(&mut self.infrastructure_optimization),
            4 => member.read(&mut self.auto_repair_configuration),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.infrastructure_role_arn.as_ref());
        members.write(1, self.instance_launch_template.as_ref());
        members.write(2, self.propagate_tags.as_ref());
        members.write(3, self.infrastructure_optimization.as_ref());
        members.write(4, self.auto_repair_configuration.as_ref());
    }
}
structure!(ManagedInstancesProvider, MANAGED_INSTANCES_PROVIDER);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedInstancesStorageConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct ManagedInstancesStorageConfiguration {
    pub storage_size_gib: Option<i32>,
}

impl Members for ManagedInstancesStorageConfiguration {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.storage_size_gib),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.storage_size_gib.as_ref());
    }
}
structure!(
    ManagedInstancesStorageConfiguration,
    MANAGED_INSTANCES_STORAGE_CONFIGURATION
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedListener.html>
#[derive(Clone, Default, PartialEq)]
pub struct ManagedListener {
    pub arn: Option<String>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    pub updated_at: Option<Timestamp>,
}

impl Members for ManagedListener {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.arn),
            1 => member.read(&mut self.status),
            2 => member.read(&mut self.status_reason),
            3 => member.read(&mut self.updated_at),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.arn.as_ref());
        members.write(1, self.status.as_ref());
        members.write(2, self.status_reason.as_ref());
        members.write(3, self.updated_at.as_ref());
    }
}
structure!(ManagedListener, MANAGED_LISTENER);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedListenerRule.html>
#[derive(Clone, Default, PartialEq)]
pub struct ManagedListenerRule {
    pub arn: Option<String>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    pub updated_at: Option<Timestamp>,
}

impl Members for ManagedListenerRule {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.arn),
            1 => member.read(&mut self.status),
            2 => member.read(&mut self.status_reason),
            3 => member.read(&mut self.updated_at),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.arn.as_ref());
        members.write(1, self.status.as_ref());
        members.write(2, self.status_reason.as_ref());
        members.write(3, self.updated_at.as_ref());
    }
}
structure!(ManagedListenerRule, MANAGED_LISTENER_RULE);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedLoadBalancer.html>
#[derive(Clone, Default, PartialEq)]
pub struct ManagedLoadBalancer {
    pub arn: Option<String>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    pub updated_at: Option<Timestamp>,
    pub scheme: Option<String>,
    pub subnet_ids: Option<Vec<String>>,
    pub security_group_ids: Option<Vec<String>>,
}

impl Members for ManagedLoadBalancer {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.arn),
            1 => member.read(&mut self.status),
            2 => member.read(&mut self.status_reason),
            3 => member.read(&mut self.updated_at),
            4 => member.read(&mut self.scheme),
            5 => member.read(&mut self.subnet_ids),
            6 => member.read(&mut self.security_group_ids),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.arn.as_ref());
        members.write(1, self.status.as_ref());
        members.write(2, self.status_reason.as_ref());
        members.write(3, self.updated_at.as_ref());
        members.write(4, self.scheme.as_ref());
        members.write(5, self.subnet_ids.as_ref());
        members.write(6, self.security_group_ids.as_ref());
    }
}
structure!(ManagedLoadBalancer, MANAGED_LOAD_BALANCER);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedLogGroup.html>
#[derive(Clone, Default, PartialEq)]
pub struct ManagedLogGroup {
    pub arn: Option<String>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    pub updated_at: Option<Timestamp>,
    pub log_group_name: Option<String>,
}

impl Members for ManagedLogGroup {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.arn),
            1 => member.read(&mut self.status),
            2 => member.read(&mut self.status_reason),
            3 => member.read(&mut self.updated_at),
            4 => member.read(&mut self.log_group_name),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.arn.as_ref());
        members.write(1, self.status.as_ref());
        members.write(2, self.status_reason.as_ref());
        members.write(3, self.updated_at.as_ref());
        members.write(4, self.log_group_name.as_ref());
    }
}
structure!(ManagedLogGroup, MANAGED_LOG_GROUP);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedMetricAlarm.html>
#[derive(Clone, Default, PartialEq)]
pub struct ManagedMetricAlarm {
    pub arn: Option<String>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    pub updated_at: Option<Timestamp>,
}

impl Members for ManagedMetricAlarm {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.arn),
            1 => member.read(&mut self.status),
            2 => member.read(&mut self.status_reason),
            3 => member.read(&mut self.updated_at),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.arn.as_ref());
        members.write(1, self.status.as_ref());
        members.write(2, self.status_reason.as_ref());
        members.write(3, self.updated_at.as_ref());
    }
}
structure!(ManagedMetricAlarm, MANAGED_METRIC_ALARM);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedScalableTarget.html>
#[derive(Clone, Default, PartialEq)]
pub struct ManagedScalableTarget {
    pub arn: Option<String>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    pub updated_at: Option<Timestamp>,
    pub min_capacity: Option<i32>,
    pub max_capacity: Option<i32>,
}

impl Members for ManagedScalableTarget {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.arn),
            1 => member.read(&mut self.status),
            2 => member.read(&mut self.status_reason),
            3 => member.read(&mut self.updated_at),
            4 => member.read(&mut self.min_capacity),
            5 => member.read(&mut self.max_capacity),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.arn.as_ref());
        members.write(1, self.status.as_ref());
        members.write(2, self.status_reason.as_ref());
        members.write(3, self.updated_at.as_ref());
        members.write(4, self.min_capacity.as_ref());
        members.write(5, self.max_capacity.as_ref());
    }
}
structure!(ManagedScalableTarget, MANAGED_SCALABLE_TARGET);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedScaling.html>
#[derive(Clone, Default, PartialEq)]
pub struct ManagedScaling {
    pub status: Option<String>,
    pub target_capacity: Option<i32>,
    pub minimum_scaling_step_size: Option<i32>,
    pub maximum_scaling_step_size: Option<i32>,
    pub instance_warmup_period: Option<i32>,
}

impl Members for ManagedScaling {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.status),
            1 => member.read(&mut self.target_capacity),
            2 => member.read(&mut self.minimum_scaling_step_size),
            3 => member.read(&mut self.maximum_scaling_step_size),
            4 => member.read(&mut self.instance_warmup_period),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.status.as_ref());
        members.write(1, self.target_capacity.as_ref());
        members.write(2, self.minimum_scaling_step_size.as_ref());
        members.write(3, self.maximum_scaling_step_size.as_ref());
        members.write(4, self.instance_warmup_period.as_ref());
    }
}
structure!(ManagedScaling, MANAGED_SCALING);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedSecurityGroup.html>
#[derive(Clone, Default, PartialEq)]
pub struct ManagedSecurityGroup {
    pub arn: Option<String>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    pub updated_at: Option<Timestamp>,
}

impl Members for ManagedSecurityGroup {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.arn),
            1 => member.read(&mut self.status),
            2 => member.read(&mut self.status_reason),
            3 => member.read(&mut self.updated_at),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.arn.as_ref());
        members.write(1, self.status.as_ref());
        members.write(2, self.status_reason.as_ref());
        members.write(3, self.updated_at.as_ref());
    }
}
structure!(ManagedSecurityGroup, MANAGED_SECURITY_GROUP);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedStorageConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct ManagedStorageConfiguration {
    pub kms_key_id: Option<String>,
    pub fargate_ephemeral_storage_kms_key_id: Option<String>,
}

impl Members for ManagedStorageConfiguration {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.kms_key_id),
            1 => member.read(&mut self.fargate_ephemeral_storage_kms_key_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.kms_key_id.as_ref());
        members.write(1, self.fargate_ephemeral_storage_kms_key_id.as_ref());
    }
}
structure!(ManagedStorageConfiguration, MANAGED_STORAGE_CONFIGURATION);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedTargetGroup.html>
#[derive(Clone, Default, PartialEq)]
pub struct ManagedTargetGroup {
    pub arn: Option<String>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    pub updated_at: Option<Timestamp>,
    pub health_check_path: Option<String>,
    pub health_check_port: Option<i32>,
    pub port: Option<i32>,
}

impl Members for ManagedTargetGroup {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.arn),
            1 => member.read(&mut self.status),
            2 => member.read(&mut self.status_reason),
            3 => member.read(&mut self.updated_at),
            4 => member.read(&mut self.health_check_path),
            5 => member.read(&mut self.health_check_port),
            6 => member.read(&mut self.port),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.arn.as_ref());
        members.write(1, self.status.as_ref());
        members.write(2, self.status_reason.as_ref());
        members.write(3, self.updated_at.as_ref());
        members.write(4, self.health_check_path.as_ref());
        members.write(5, self.health_check_port.as_ref());
        members.write(6, self.port.as_ref());
    }
}
structure!(ManagedTargetGroup, MANAGED_TARGET_GROUP);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_MemoryGiBPerVCpuRequest.html>
#[derive(Clone, Default, PartialEq)]
pub struct MemoryGiBPerVCpuRequest {
    pub min: Option<f64>,
    pub max: Option<f64>,
}

impl Members for MemoryGiBPerVCpuRequest {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.min),
            1 => member.read(&mut self.max),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.min.as_ref());
        members.write(1, self.max.as_ref());
    }
}
structure!(MemoryGiBPerVCpuRequest, MEMORY_GIB_PER_VCPU_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_MemoryMiBRequest.html>
#[derive(Clone, Default, PartialEq)]
pub struct MemoryMiBRequest {
    pub min: Option<i32>,
    pub max: Option<i32>,
}

impl Members for MemoryMiBRequest {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.min),
            1 => member.read(&mut self.max),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.min.as_ref());
        members.write(1, self.max.as_ref());
    }
}
structure!(MemoryMiBRequest, MEMORY_MIB_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_MetricConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct MetricConfiguration {
    pub metric_names: Option<Vec<String>>,
    pub resolution_seconds: Option<i32>,
}

impl Members for MetricConfiguration {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.metric_names),
            1 => member.read(&mut self.resolution_seconds),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.metric_names.as_ref());
        members.write(1, self.resolution_seconds.as_ref());
    }
}
structure!(MetricConfiguration, METRIC_CONFIGURATION);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_MonitoringConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct MonitoringConfiguration {
    pub metric_configurations: Option<Vec<MetricConfiguration>>,
}

impl Members for MonitoringConfiguration {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.metric_configurations),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.metric_configurations.as_ref());
    }
}
structure!(MonitoringConfiguration, MONITORING_CONFIGURATION);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_MountPoint.html>
#[derive(Clone, Default, PartialEq)]
pub struct MountPoint {
    pub source_volume: Option<String>,
    pub container_path: Option<String>,
    pub read_only: Option<bool>,
}

impl Members for MountPoint {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.source_volume),
            1 => member.read(&mut self.container_path),
            2 => member.read(&mut self.read_only),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.source_volume.as_ref());
        members.write(1, self.container_path.as_ref());
        members.write(2, self.read_only.as_ref());
    }
}
structure!(MountPoint, MOUNT_POINT);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_NetworkBandwidthGbpsRequest.html>
#[derive(Clone, Default, PartialEq)]
pub struct NetworkBandwidthGbpsRequest {
    pub min: Option<f64>,
    pub max: Option<f64>,
}

impl Members for NetworkBandwidthGbpsRequest {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.min),
            1 => member.read(&mut self.max),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.min.as_ref());
        members.write(1, self.max.as_ref());
    }
}
structure!(NetworkBandwidthGbpsRequest, NETWORK_BANDWIDTH_GBPS_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_NetworkBinding.html>
#[derive(Clone, Default, PartialEq)]
pub struct NetworkBinding {
    pub bind_ip: Option<String>,
    pub container_port: Option<i32>,
    pub host_port: Option<i32>,
    pub protocol: Option<String>,
    pub container_port_range: Option<String>,
    pub host_port_range: Option<String>,
}

impl Members for NetworkBinding {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.bind_ip),
            1 => member.read(&mut self.container_port),
            2 => member.read(&mut self.host_port),
            3 => member.read(&mut self.protocol),
            4 => member.read(&mut self.container_port_range),
            5 => member.read(&mut self.host_port_range),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.bind_ip.as_ref());
        members.write(1, self.container_port.as_ref());
        members.write(2, self.host_port.as_ref());
        members.write(3, self.protocol.as_ref());
        members.write(4, self.container_port_range.as_ref());
        members.write(5, self.host_port_range.as_ref());
    }
}
structure!(NetworkBinding, NETWORK_BINDING);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_NetworkConfiguration.html>
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

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_NetworkInterface.html>
#[derive(Clone, Default, PartialEq)]
pub struct NetworkInterface {
    pub attachment_id: Option<String>,
    pub private_ipv4_address: Option<String>,
    pub ipv6_address: Option<String>,
}

impl Members for NetworkInterface {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.attachment_id),
            1 => member.read(&mut self.private_ipv4_address),
            2 => member.read(&mut self.ipv6_address),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.attachment_id.as_ref());
        members.write(1, self.private_ipv4_address.as_ref());
        members.write(2, self.ipv6_address.as_ref());
    }
}
structure!(NetworkInterface, NETWORK_INTERFACE);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_NetworkInterfaceCountRequest.html>
#[derive(Clone, Default, PartialEq)]
pub struct NetworkInterfaceCountRequest {
    pub min: Option<i32>,
    pub max: Option<i32>,
}

impl Members for NetworkInterfaceCountRequest {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.min),
            1 => member.read(&mut self.max),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.min.as_ref());
        members.write(1, self.max.as_ref());
    }
}
structure!(
    NetworkInterfaceCountRequest,
    NETWORK_INTERFACE_COUNT_REQUEST
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_NvidiaMpsAllocation.html>
#[derive(Clone, Default, PartialEq)]
pub struct NvidiaMpsAllocation {
    pub memory: Option<i32>,
    pub max_compute_percent: Option<i32>,
}

impl Members for NvidiaMpsAllocation {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.memory),
            1 => member.read(&mut self.max_compute_percent),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.memory.as_ref());
        members.write(1, self.max_compute_percent.as_ref());
    }
}
structure!(NvidiaMpsAllocation, NVIDIA_MPS_ALLOCATION);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PlacementConstraint.html>
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

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PlacementStrategy.html>
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

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PlatformDevice.html>
#[derive(Clone, Default, PartialEq)]
pub struct PlatformDevice {
    pub id: Option<String>,
    pub r#type: Option<String>,
}

impl Members for PlatformDevice {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.id),
            1 => member.read(&mut self.r#type),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.id.as_ref());
        members.write(1, self.r#type.as_ref());
    }
}
structure!(PlatformDevice, PLATFORM_DEVICE);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html>
#[derive(Clone, Default, PartialEq)]
pub struct PortMapping {
    pub container_port: Option<i32>,
    pub host_port: Option<i32>,
    pub protocol: Option<String>,
    pub name: Option<String>,
    pub app_protocol: Option<String>,
    pub container_port_range: Option<String>,
}

impl Members for PortMapping {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.container_port),
            1 => member.read(&mut self.host_port),
            2 => member.read(&mut self.protocol),
            3 => member.read(&mut self.name),
            4 => member.read(&mut self.app_protocol),
            5 => member.read(&mut self.container_port_range),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.container_port.as_ref());
        members.write(1, self.host_port.as_ref());
        members.write(2, self.protocol.as_ref());
        members.write(3, self.name.as_ref());
        members.write(4, self.app_protocol.as_ref());
        members.write(5, self.container_port_range.as_ref());
    }
}
structure!(PortMapping, PORT_MAPPING);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ProtectedTask.html>
#[derive(Clone, Default, PartialEq)]
pub struct ProtectedTask {
    pub task_arn: Option<String>,
    pub protection_enabled: Option<bool>,
    pub expiration_date: Option<Timestamp>,
}

impl Members for ProtectedTask {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.task_arn),
            1 => member.read(&mut self.protection_enabled),
            2 => member.read(&mut self.expiration_date),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.task_arn.as_ref());
        members.write(1, self.protection_enabled.as_ref());
        members.write(2, self.expiration_date.as_ref());
    }
}
structure!(ProtectedTask, PROTECTED_TASK);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ProxyConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct ProxyConfiguration {
    pub r#type: Option<String>,
    pub container_name: Option<String>,
    pub properties: Option<Vec<KeyValuePair>>,
}

impl Members for ProxyConfiguration {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.r#type),
            1 => member.read(&mut self.container_name),
            2 => member.read(&mut self.properties),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.r#type.as_ref());
        members.write(1, self.container_name.as_ref());
        members.write(2, self.properties.as_ref());
    }
}
structure!(ProxyConfiguration, PROXY_CONFIGURATION);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PutAccountSettingDefault.html>
#[derive(Clone, Default, PartialEq)]
pub struct PutAccountSettingDefaultInput {
    pub name: Option<String>,
    pub value: Option<String>,
}

impl Members for PutAccountSettingDefaultInput {
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
    PutAccountSettingDefaultInput,
    PUT_ACCOUNT_SETTING_DEFAULT_REQUEST
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PutAccountSettingDefault.html>
#[derive(Clone, Default, PartialEq)]
pub struct PutAccountSettingDefaultOutput {
    pub setting: Option<Setting>,
}

impl Members for PutAccountSettingDefaultOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.setting),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.setting.as_ref());
    }
}
structure!(
    PutAccountSettingDefaultOutput,
    PUT_ACCOUNT_SETTING_DEFAULT_RESPONSE
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PutAccountSetting.html>
#[derive(Clone, Default, PartialEq)]
pub struct PutAccountSettingInput {
    pub name: Option<String>,
    pub value: Option<String>,
    pub principal_arn: Option<String>,
}

impl Members for PutAccountSettingInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.name),
            1 => member.read(&mut self.value),
            2 => member.read(&mut self.principal_arn),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.name.as_ref());
        members.write(1, self.value.as_ref());
        members.write(2, self.principal_arn.as_ref());
    }
}
structure!(PutAccountSettingInput, PUT_ACCOUNT_SETTING_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PutAccountSetting.html>
#[derive(Clone, Default, PartialEq)]
pub struct PutAccountSettingOutput {
    pub setting: Option<Setting>,
}

impl Members for PutAccountSettingOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.setting),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.setting.as_ref());
    }
}
structure!(PutAccountSettingOutput, PUT_ACCOUNT_SETTING_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PutAttributes.html>
#[derive(Clone, Default, PartialEq)]
pub struct PutAttributesInput {
    pub cluster: Option<String>,
    pub attributes: Option<Vec<Attribute>>,
}

impl Members for PutAttributesInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.cluster),
            1 => member.read(&mut self.attributes),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.cluster.as_ref());
        members.write(1, self.attributes.as_ref());
    }
}
structure!(PutAttributesInput, PUT_ATTRIBUTES_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PutAttributes.html>
#[derive(Clone, Default, PartialEq)]
pub struct PutAttributesOutput {
    pub attributes: Option<Vec<Attribute>>,
}

impl Members for PutAttributesOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.attributes),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.attributes.as_ref());
    }
}
structure!(PutAttributesOutput, PUT_ATTRIBUTES_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PutClusterCapacityProviders.html>
#[derive(Clone, Default, PartialEq)]
pub struct PutClusterCapacityProvidersInput {
    pub cluster: Option<String>,
    pub capacity_providers: Option<Vec<String>>,
    pub default_capacity_provider_strategy: Option<Vec<CapacityProviderStrategyItem>>,
}

impl Members for PutClusterCapacityProvidersInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.cluster),
            1 => member.read(&mut self.capacity_providers),
            2 => member.read(&mut self.default_capacity_provider_strategy),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.cluster.as_ref());
        members.write(1, self.capacity_providers.as_ref());
        members.write(2, self.default_capacity_provider_strategy.as_ref());
    }
}
structure!(
    PutClusterCapacityProvidersInput,
    PUT_CLUSTER_CAPACITY_PROVIDERS_REQUEST
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PutClusterCapacityProviders.html>
#[derive(Clone, Default, PartialEq)]
pub struct PutClusterCapacityProvidersOutput {
    pub cluster: Option<Cluster>,
}

impl Members for PutClusterCapacityProvidersOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.cluster),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.cluster.as_ref());
    }
}
structure!(
    PutClusterCapacityProvidersOutput,
    PUT_CLUSTER_CAPACITY_PROVIDERS_RESPONSE
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterContainerInstance.html>
#[derive(Clone, Default, PartialEq)]
pub struct RegisterContainerInstanceInput {
    pub cluster: Option<String>,
    pub instance_identity_document: Option<String>,
    pub instance_identity_document_signature: Option<String>,
    pub total_resources: Option<Vec<Resource>>,
    pub version_info: Option<VersionInfo>,
    pub container_instance_arn: Option<String>,
    pub attributes: Option<Vec<Attribute>>,
    pub platform_devices: Option<Vec<PlatformDevice>>,
    pub tags: Option<Vec<Tag>>,
}

impl Members for RegisterContainerInstanceInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.cluster),
            1 => member.read(&mut self.instance_identity_document),
            2 => member.read(&mut self.instance_identity_document_signature),
            3 => member.read(&mut self.total_resources),
            4 => member.read(&mut self.version_info),
            5 => member.read(&mut self.container_instance_arn),
            6 => member.read(&mut self.attributes),
            7 => member.read(&mut self.platform_devices),
            8 => member.read(&mut self.tags),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.cluster.as_ref());
        members.write(1, self.instance_identity_document.as_ref());
        members.write(2, self.instance_identity_document_signature.as_ref());
        members.write(3, self.total_resources.as_ref());
        members.write(4, self.version_info.as_ref());
        members.write(5, self.container_instance_arn.as_ref());
        members.write(6, self.attributes.as_ref());
        members.write(7, self.platform_devices.as_ref());
        members.write(8, self.tags.as_ref());
    }
}
structure!(
    RegisterContainerInstanceInput,
    REGISTER_CONTAINER_INSTANCE_REQUEST
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterContainerInstance.html>
#[derive(Clone, Default, PartialEq)]
pub struct RegisterContainerInstanceOutput {
    pub container_instance: Option<ContainerInstance>,
}

impl Members for RegisterContainerInstanceOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.container_instance),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.container_instance.as_ref());
    }
}
structure!(
    RegisterContainerInstanceOutput,
    REGISTER_CONTAINER_INSTANCE_RESPONSE
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterDaemonTaskDefinition.html>
#[derive(Clone, Default, PartialEq)]
pub struct RegisterDaemonTaskDefinitionInput {
    pub family: Option<String>,
    pub task_role_arn: Option<String>,
    pub execution_role_arn: Option<String>,
    pub container_definitions: Option<Vec<DaemonContainerDefinition>>,
    pub cpu: Option<String>,
    pub memory: Option<String>,
    pub volumes: Option<Vec<DaemonVolume>>,
    pub tags: Option<Vec<Tag>>,
    pub pid_mode: Option<String>,
    pub ipc_mode: Option<String>,
}

impl Members for RegisterDaemonTaskDefinitionInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.family),
            1 => member.read(&mut self.task_role_arn),
            2 => member.read(&mut self.execution_role_arn),
            3 => member.read(&mut self.container_definitions),
            4 => member.read(&mut self.cpu),
            5 => member.read(&mut self.memory),
            6 => member.read(&mut self.volumes),
            7 => member.read(&mut self.tags),
            8 => member.read(&mut self.pid_mode),
            9 => member.read(&mut self.ipc_mode),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.family.as_ref());
        members.write(1, self.task_role_arn.as_ref());
        members.write(2, self.execution_role_arn.as_ref());
        members.write(3, self.container_definitions.as_ref());
        members.write(4, self.cpu.as_ref());
        members.write(5, self.memory.as_ref());
        members.write(6, self.volumes.as_ref());
        members.write(7, self.tags.as_ref());
        members.write(8, self.pid_mode.as_ref());
        members.write(9, self.ipc_mode.as_ref());
    }
}
structure!(
    RegisterDaemonTaskDefinitionInput,
    REGISTER_DAEMON_TASK_DEFINITION_REQUEST
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterDaemonTaskDefinition.html>
#[derive(Clone, Default, PartialEq)]
pub struct RegisterDaemonTaskDefinitionOutput {
    pub daemon_task_definition_arn: Option<String>,
}

impl Members for RegisterDaemonTaskDefinitionOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.daemon_task_definition_arn),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.daemon_task_definition_arn.as_ref());
    }
}
structure!(
    RegisterDaemonTaskDefinitionOutput,
    REGISTER_DAEMON_TASK_DEFINITION_RESPONSE
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html>
#[derive(Clone, Default, PartialEq)]
pub struct RegisterTaskDefinitionInput {
    pub family: Option<String>,
    pub task_role_arn: Option<String>,
    pub execution_role_arn: Option<String>,
    pub network_mode: Option<String>,
    pub container_definitions: Option<Vec<ContainerDefinition>>,
    pub volumes: Option<Vec<Volume>>,
    pub placement_constraints: Option<Vec<TaskDefinitionPlacementConstraint>>,
    pub requires_compatibilities: Option<Vec<String>>,
    pub cpu: Option<String>,
    pub memory: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub pid_mode: Option<String>,
    pub ipc_mode: Option<String>,
    pub proxy_configuration: Option<ProxyConfiguration>,
    pub inference_accelerators: Option<Vec<InferenceAccelerator>>,
    pub ephemeral_storage: Option<EphemeralStorage>,
    pub runtime_platform: Option<RuntimePlatform>,
    pub enable_fault_injection: Option<bool>,
    pub trusted_execution_configuration: Option<TrustedExecutionConfiguration>,
}

impl Members for RegisterTaskDefinitionInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.family),
            1 => member.read(&mut self.task_role_arn),
            2 => member.read(&mut self.execution_role_arn),
            3 => member.read(&mut self.network_mode),
            4 => member.read(&mut self.container_definitions),
            5 => member.read(&mut self.volumes),
            6 => member.read(&mut self.placement_constraints),
            7 => member.read(&mut self.requires_compatibilities),
            8 => member.read(&mut self.cpu),
            9 => member.read(&mut self.memory),
            10 => member.read(&mut self.tags),
            11 => member.read(&mut self.pid_mode),
            12 => member.read(&mut self.ipc_mode),
            13 => member.read(&mut self.proxy_configuration),
            14 => member.read(&mut self.inference_accelerators),
            15 => member.read(&mut self.ephemeral_storage),
            16 => member.read(&mut self.runtime_platform),
            17 => member.read(&mut self.enable_fault_injection),
            18 => member.read(&mut self.trusted_execution_configuration),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.family.as_ref());
        members.write(1, self.task_role_arn.as_ref());
        members.write(2, self.execution_role_arn.as_ref());
        members.write(3, self.network_mode.as_ref());
        members.write(4, self.container_definitions.as_ref());
        members.write(5, self.volumes.as_ref());
        members.write(6, self.placement_constraints.as_ref());
        members.write(7, self.requires_compatibilities.as_ref());
        members.write(8, self.cpu.as_ref());
        members.write(9, self.memory.as_ref());
        members.write(10, self.tags.as_ref());
        members.write(11, self.pid_mode.as_ref());
        members.write(12, self.ipc_mode.as_ref());
        members.write(13, self.proxy_configuration.as_ref());
        members.write(14, self.inference_accelerators.as_ref());
        members.write(15, self.ephemeral_storage.as_ref());
        members.write(16, self.runtime_platform.as_ref());
        members.write(17, self.enable_fault_injection.as_ref());
        members.write(18, self.trusted_execution_configuration.as_ref());
    }
}
structure!(
    RegisterTaskDefinitionInput,
    REGISTER_TASK_DEFINITION_REQUEST
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html>
#[derive(Clone, Default, PartialEq)]
pub struct RegisterTaskDefinitionOutput {
    pub task_definition: Option<TaskDefinition>,
    pub tags: Option<Vec<Tag>>,
}

impl Members for RegisterTaskDefinitionOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.task_definition),
            1 => member.read(&mut self.tags),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.task_definition.as_ref());
        members.write(1, self.tags.as_ref());
    }
}
structure!(
    RegisterTaskDefinitionOutput,
    REGISTER_TASK_DEFINITION_RESPONSE
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RepositoryCredentials.html>
#[derive(Clone, Default, PartialEq)]
pub struct RepositoryCredentials {
    pub credentials_parameter: Option<String>,
}

impl Members for RepositoryCredentials {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.credentials_parameter),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.credentials_parameter.as_ref());
    }
}
structure!(RepositoryCredentials, REPOSITORY_CREDENTIALS);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ResolvedConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct ResolvedConfiguration {
    pub load_balancers: Option<Vec<ServiceRevisionLoadBalancer>>,
    pub vpc_lattice_configurations: Option<Vec<ServiceRevisionVpcLatticeConfiguration>>,
}

impl Members for ResolvedConfiguration {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.load_balancers),
            1 => member.read(&mut self.vpc_lattice_configurations),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.load_balancers.as_ref());
        members.write(1, self.vpc_lattice_configurations.as_ref());
    }
}
structure!(ResolvedConfiguration, RESOLVED_CONFIGURATION);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Resource.html>
#[derive(Clone, Default, PartialEq)]
pub struct Resource {
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub double_value: Option<f64>,
    pub long_value: Option<i64>,
    pub integer_value: Option<i32>,
    pub string_set_value: Option<Vec<String>>,
}

impl Members for Resource {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.name),
            1 => member.read(&mut self.r#type),
            2 => member.read(&mut self.double_value),
            3 => member.read(&mut self.long_value),
            4 => member.read(&mut self.integer_value),
            5 => member.read(&mut self.string_set_value),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.name.as_ref());
        members.write(1, self.r#type.as_ref());
        members.write(2, self.double_value.as_ref());
        members.write(3, self.long_value.as_ref());
        members.write(4, self.integer_value.as_ref());
        members.write(5, self.string_set_value.as_ref());
    }
}
structure!(Resource, RESOURCE);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ResourceRequirement.html>
#[derive(Clone, Default, PartialEq)]
pub struct ResourceRequirement {
    pub value: Option<String>,
    pub r#type: Option<String>,
    pub sharing_strategy: Option<SharingStrategy>,
}

impl Members for ResourceRequirement {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.value),
            1 => member.read(&mut self.r#type),
            2 => member.read(&mut self.sharing_strategy),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.value.as_ref());
        members.write(1, self.r#type.as_ref());
        members.write(2, self.sharing_strategy.as_ref());
    }
}
structure!(ResourceRequirement, RESOURCE_REQUIREMENT);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Rollback.html>
#[derive(Clone, Default, PartialEq)]
pub struct Rollback {
    pub reason: Option<String>,
    pub started_at: Option<Timestamp>,
    pub service_revision_arn: Option<String>,
}

impl Members for Rollback {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.reason),
            1 => member.read(&mut self.started_at),
            2 => member.read(&mut self.service_revision_arn),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.reason.as_ref());
        members.write(1, self.started_at.as_ref());
        members.write(2, self.service_revision_arn.as_ref());
    }
}
structure!(Rollback, ROLLBACK);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RunTask.html>
#[derive(Clone, Default, PartialEq)]
pub struct RunTaskInput {
    pub capacity_provider_strategy: Option<Vec<CapacityProviderStrategyItem>>,
    pub cluster: Option<String>,
    pub count: Option<i32>,
    pub enable_ecs_managed_tags: Option<bool>,
    pub enable_execute_command: Option<bool>,
    pub group: Option<String>,
    pub launch_type: Option<String>,
    pub network_configuration: Option<NetworkConfiguration>,
    pub overrides: Option<TaskOverride>,
    pub placement_constraints: Option<Vec<PlacementConstraint>>,
    pub placement_strategy: Option<Vec<PlacementStrategy>>,
    pub platform_version: Option<String>,
    pub propagate_tags: Option<String>,
    pub reference_id: Option<String>,
    pub started_by: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub task_definition: Option<String>,
    pub client_token: Option<String>,
    pub volume_configurations: Option<Vec<TaskVolumeConfiguration>>,
}

impl Members for RunTaskInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.capacity_provider_strategy),
            1 => member.read(&mut self.cluster),
            2 => member.read(&mut self.count),
            3 => member.read(&mut self.enable_ecs_managed_tags),
            4 => member.read(&mut self.enable_execute_command),
            5 => member.read(&mut self.group),
            6 => member.read(&mut self.launch_type),
            7 => member.read(&mut self.network_configuration),
            8 => member.read(&mut self.overrides),
            9 => member.read(&mut self.placement_constraints),
            10 => member.read(&mut self.placement_strategy),
            11 => member.read(&mut self.platform_version),
            12 => member.read(&mut self.propagate_tags),
            13 => member.read(&mut self.reference_id),
            14 => member.read(&mut self.started_by),
            15 => member.read(&mut self.tags),
            16 => member.read(&mut self.task_definition),
            17 => member.read(&mut self.client_token),
            18 => member.read(&mut self.volume_configurations),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.capacity_provider_strategy.as_ref());
        members.write(1, self.cluster.as_ref());
        members.write(2, self.count.as_ref());
        members.write(3, self.enable_ecs_managed_tags.as_ref());
        members.write(4, self.enable_execute_command.as_ref());
        members.write(5, self.group.as_ref());
        members.write(6, self.launch_type.as_ref());
        members.write(7, self.network_configuration.as_ref());
        members.write(8, self.overrides.as_ref());
        members.write(9, self.placement_constraints.as_ref());
        members.write(10, self.placement_strategy.as_ref());
        members.write(11, self.platform_version.as_ref());
        members.write(12, self.propagate_tags.as_ref());
        members.write(13, self.reference_id.as_ref());
        members.write(14, self.started_by.as_ref());
        members.write(15, self.tags.as_ref());
        members.write(16, self.task_definition.as_ref());
        members.write(17, self.client_token.as_ref());
        members.write(18, self.volume_configurations.as_ref());
    }
}
structure!(RunTaskInput, RUN_TASK_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RunTask.html>
#[derive(Clone, Default, PartialEq)]
pub struct RunTaskOutput {
    pub tasks: Option<Vec<Task>>,
    pub failures: Option<Vec<Failure>>,
}

impl Members for RunTaskOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.tasks),
            1 => member.read(&mut self.failures),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.tasks.as_ref());
        members.write(1, self.failures.as_ref());
    }
}
structure!(RunTaskOutput, RUN_TASK_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RuntimePlatform.html>
#[derive(Clone, Default, PartialEq)]
pub struct RuntimePlatform {
    pub cpu_architecture: Option<String>,
    pub operating_system_family: Option<String>,
}

impl Members for RuntimePlatform {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.cpu_architecture),
            1 => member.read(&mut self.operating_system_family),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.cpu_architecture.as_ref());
        members.write(1, self.operating_system_family.as_ref());
    }
}
structure!(RuntimePlatform, RUNTIME_PLATFORM);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RuntimePlatformOverride.html>
#[derive(Clone, Default, PartialEq)]
pub struct RuntimePlatformOverride {
    pub cpu_architecture: Option<String>,
}

impl Members for RuntimePlatformOverride {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.cpu_architecture),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.cpu_architecture.as_ref());
    }
}
structure!(RuntimePlatformOverride, RUNTIME_PLATFORM_OVERRIDE);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_S3FilesVolumeConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct S3FilesVolumeConfiguration {
    pub file_system_arn: Option<String>,
    pub root_directory: Option<String>,
    pub transit_encryption_port: Option<i32>,
    pub access_point_arn: Option<String>,
}

impl Members for S3FilesVolumeConfiguration {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.file_system_arn),
            1 => member.read(&mut self.root_directory),
            2 => member.read(&mut self.transit_encryption_port),
            3 => member.read(&mut self.access_point_arn),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.file_system_arn.as_ref());
        members.write(1, self.root_directory.as_ref());
        members.write(2, self.transit_encryption_port.as_ref());
        members.write(3, self.access_point_arn.as_ref());
    }
}
structure!(S3FilesVolumeConfiguration, S3_FILES_VOLUME_CONFIGURATION);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Scale.html>
#[derive(Clone, Default, PartialEq)]
pub struct Scale {
    pub value: Option<f64>,
    pub unit: Option<String>,
}

impl Members for Scale {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.value),
            1 => member.read(&mut self.unit),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.value.as_ref());
        members.write(1, self.unit.as_ref());
    }
}
structure!(Scale, SCALE);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Secret.html>
#[derive(Clone, Default, PartialEq)]
pub struct Secret {
    pub name: Option<String>,
    pub value_from: Option<String>,
}

impl Members for Secret {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.name),
            1 => member.read(&mut self.value_from),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.name.as_ref());
        members.write(1, self.value_from.as_ref());
    }
}
structure!(Secret, SECRET);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Service.html>
#[derive(Clone, Default, PartialEq)]
pub struct Service {
    pub service_arn: Option<String>,
    pub service_name: Option<String>,
    pub cluster_arn: Option<String>,
    pub load_balancers: Option<Vec<LoadBalancer>>,
    pub service_registries: Option<Vec<ServiceRegistry>>,
    pub status: Option<String>,
    pub desired_count: Option<i32>,
    pub running_count: Option<i32>,
    pub pending_count: Option<i32>,
    pub launch_type: Option<String>,
    pub capacity_provider_strategy: Option<Vec<CapacityProviderStrategyItem>>,
    pub platform_version: Option<String>,
    pub platform_family: Option<String>,
    pub task_definition: Option<String>,
    pub deployment_configuration: Option<DeploymentConfiguration>,
    pub task_sets: Option<Vec<TaskSet>>,
    pub deployments: Option<Vec<Deployment>>,
    pub role_arn: Option<String>,
    pub events: Option<Vec<ServiceEvent>>,
    pub created_at: Option<Timestamp>,
    pub current_service_deployment: Option<String>,
    pub current_service_revisions: Option<Vec<ServiceCurrentRevisionSummary>>,
    pub placement_constraints: Option<Vec<PlacementConstraint>>,
    pub placement_strategy: Option<Vec<PlacementStrategy>>,
    pub network_configuration: Option<NetworkConfiguration>,
    pub health_check_grace_period_seconds: Option<i32>,
    pub scheduling_strategy: Option<String>,
    pub deployment_controller: Option<DeploymentController>,
    pub tags: Option<Vec<Tag>>,
    pub created_by: Option<String>,
    pub enable_ecs_managed_tags: Option<bool>,
    pub propagate_tags: Option<String>,
    pub enable_execute_command: Option<bool>,
    pub availability_zone_rebalancing: Option<String>,
    pub resource_management_type: Option<String>,
}

impl Members for Service {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.service_arn),
            1 => member.read(&mut self.service_name),
            2 => member.read(&mut self.cluster_arn),
            3 => member.read(&mut self.load_balancers),
            4 => member.read(&mut self.service_registries),
            5 => member.read(&mut self.status),
            6 => member.read(&mut self.desired_count),
            7 => member.read(&mut self.running_count),
            8 => member.read(&mut self.pending_count),
            9 => member.read(&mut self.launch_type),
            10 => member.read(&mut self.capacity_provider_strategy),
            11 => member.read(&mut self.platform_version),
            12 => member.read(&mut self.platform_family),
            13 => member.read(&mut self.task_definition),
            14 => member.read(&mut self.deployment_configuration),
            15 => member.read(&mut self.task_sets),
            16 => member.read(&mut self.deployments),
            17 => member.read(&mut self.role_arn),
            18 => member.read(&mut self.events),
            19 => member.read(&mut self.created_at),
            20 => member.read(&mut self.current_service_deployment),
            21 => member.read(&mut self.current_service_revisions),
            22 => member.read(&mut self.placement_constraints),
            23 => member.read(&mut self.placement_strategy),
            24 => member.read(&mut self.network_configuration),
            25 => member.read(&mut self.health_check_grace_period_seconds),
            26 => member.read(&mut self.scheduling_strategy),
            27 => member.read(&mut self.deployment_controller),
            28 => member.read(&mut self.tags),
            29 => member.read(&mut self.created_by),
            30 => member.read(&mut self.enable_ecs_managed_tags),
            31 => member.read(&mut self.propagate_tags),
            32 => member.read(&mut self.enable_execute_command),
            33 => member.read(&mut self.availability_zone_rebalancing),
            34 => member.read(&mut self.resource_management_type),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.service_arn.as_ref());
        members.write(1, self.service_name.as_ref());
        members.write(2, self.cluster_arn.as_ref());
        members.write(3, self.load_balancers.as_ref());
        members.write(4, self.service_registries.as_ref());
        members.write(5, self.status.as_ref());
        members.write(6, self.desired_count.as_ref());
        members.write(7, self.running_count.as_ref());
        members.write(8, self.pending_count.as_ref());
        members.write(9, self.launch_type.as_ref());
        members.write(10, self.capacity_provider_strategy.as_ref());
        members.write(11, self.platform_version.as_ref());
        members.write(12, self.platform_family.as_ref());
        members.write(13, self.task_definition.as_ref());
        members.write(14, self.deployment_configuration.as_ref());
        members.write(15, self.task_sets.as_ref());
        members.write(16, self.deployments.as_ref());
        members.write(17, self.role_arn.as_ref());
        members.write(18, self.events.as_ref());
        members.write(19, self.created_at.as_ref());
        members.write(20, self.current_service_deployment.as_ref());
        members.write(21, self.current_service_revisions.as_ref());
        members.write(22, self.placement_constraints.as_ref());
        members.write(23, self.placement_strategy.as_ref());
        members.write(24, self.network_configuration.as_ref());
        members.write(25, self.health_check_grace_period_seconds.as_ref());
        members.write(26, self.scheduling_strategy.as_ref());
        members.write(27, self.deployment_controller.as_ref());
        members.write(28, self.tags.as_ref());
        members.write(29, self.created_by.as_ref());
        members.write(30, self.enable_ecs_managed_tags.as_ref());
        members.write(31, self.propagate_tags.as_ref());
        members.write(32, self.enable_execute_command.as_ref());
        members.write(33, self.availability_zone_rebalancing.as_ref());
        members.write(34, self.resource_management_type.as_ref());
    }
}
structure!(Service, SERVICE);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectAccessLogConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct ServiceConnectAccessLogConfiguration {
    pub format: Option<String>,
    pub include_query_parameters: Option<String>,
}

impl Members for ServiceConnectAccessLogConfiguration {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.format),
            1 => member.read(&mut self.include_query_parameters),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.format.as_ref());
        members.write(1, self.include_query_parameters.as_ref());
    }
}
structure!(
    ServiceConnectAccessLogConfiguration,
    SERVICE_CONNECT_ACCESS_LOG_CONFIGURATION
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectClientAlias.html>
#[derive(Clone, Default, PartialEq)]
pub struct ServiceConnectClientAlias {
    pub port: Option<i32>,
    pub dns_name: Option<String>,
    pub test_traffic_rules: Option<ServiceConnectTestTrafficRules>,
}

impl Members for ServiceConnectClientAlias {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.port),
            1 => member.read(&mut self.dns_name),
            2 => member.read(&mut self.test_traffic_rules),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.port.as_ref());
        members.write(1, self.dns_name.as_ref());
        members.write(2, self.test_traffic_rules.as_ref());
    }
}
structure!(ServiceConnectClientAlias, SERVICE_CONNECT_CLIENT_ALIAS);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct ServiceConnectConfiguration {
    pub enabled: Option<bool>,
    pub namespace: Option<String>,
    pub services: Option<Vec<ServiceConnectService>>,
    pub log_configuration: Option<LogConfiguration>,
    pub access_log_configuration: Option<ServiceConnectAccessLogConfiguration>,
    pub container_configurations: Option<Vec<ServiceConnectContainerConfiguration>>,
}

impl Members for ServiceConnectConfiguration {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.enabled),
            1 => member.read(&mut self.namespace),
            2 => member.read(&mut self.services),
            3 => member.read(&mut self.log_configuration),
            4 => member.read(&mut self.access_log_configuration),
            5 => member.read(&mut self.container_configurations),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.enabled.as_ref());
        members.write(1, self.namespace.as_ref());
        members.write(2, self.services.as_ref());
        members.write(3, self.log_configuration.as_ref());
        members.write(4, self.access_log_configuration.as_ref());
        members.write(5, self.container_configurations.as_ref());
    }
}
structure!(ServiceConnectConfiguration, SERVICE_CONNECT_CONFIGURATION);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectContainerConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct ServiceConnectContainerConfiguration {
    pub log_level: Option<String>,
}

impl Members for ServiceConnectContainerConfiguration {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.log_level),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.log_level.as_ref());
    }
}
structure!(
    ServiceConnectContainerConfiguration,
    SERVICE_CONNECT_CONTAINER_CONFIGURATION
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectService.html>
#[derive(Clone, Default, PartialEq)]
pub struct ServiceConnectService {
    pub port_name: Option<String>,
    pub discovery_name: Option<String>,
    pub client_aliases: Option<Vec<ServiceConnectClientAlias>>,
    pub ingress_port_override: Option<i32>,
    pub timeout: Option<TimeoutConfiguration>,
    pub tls: Option<ServiceConnectTlsConfiguration>,
}

impl Members for ServiceConnectService {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.port_name),
            1 => member.read(&mut self.discovery_name),
            2 => member.read(&mut self.client_aliases),
            3 => member.read(&mut self.ingress_port_override),
            4 => member.read(&mut self.timeout),
            5 => member.read(&mut self.tls),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.port_name.as_ref());
        members.write(1, self.discovery_name.as_ref());
        members.write(2, self.client_aliases.as_ref());
        members.write(3, self.ingress_port_override.as_ref());
        members.write(4, self.timeout.as_ref());
        members.write(5, self.tls.as_ref());
    }
}
structure!(ServiceConnectService, SERVICE_CONNECT_SERVICE);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectServiceResource.html>
#[derive(Clone, Default, PartialEq)]
pub struct ServiceConnectServiceResource {
    pub discovery_name: Option<String>,
    pub discovery_arn: Option<String>,
}

impl Members for ServiceConnectServiceResource {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.discovery_name),
            1 => member.read(&mut self.discovery_arn),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.discovery_name.as_ref());
        members.write(1, self.discovery_arn.as_ref());
    }
}
structure!(
    ServiceConnectServiceResource,
    SERVICE_CONNECT_SERVICE_RESOURCE
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectTestTrafficHeaderMatchRules.html>
#[derive(Clone, Default, PartialEq)]
pub struct ServiceConnectTestTrafficHeaderMatchRules {
    pub exact: Option<String>,
}

impl Members for ServiceConnectTestTrafficHeaderMatchRules {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.exact),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.exact.as_ref());
    }
}
structure!(
    ServiceConnectTestTrafficHeaderMatchRules,
    SERVICE_CONNECT_TEST_TRAFFIC_HEADER_MATCH_RULES
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectTestTrafficHeaderRules.html>
#[derive(Clone, Default, PartialEq)]
pub struct ServiceConnectTestTrafficHeaderRules {
    pub name: Option<String>,
    pub value: Option<ServiceConnectTestTrafficHeaderMatchRules>,
}

impl Members for ServiceConnectTestTrafficHeaderRules {
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
    ServiceConnectTestTrafficHeaderRules,
    SERVICE_CONNECT_TEST_TRAFFIC_HEADER_RULES
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectTestTrafficRules.html>
#[derive(Clone, Default, PartialEq)]
pub struct ServiceConnectTestTrafficRules {
    pub header: Option<ServiceConnectTestTrafficHeaderRules>,
}

impl Members for ServiceConnectTestTrafficRules {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.header),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.header.as_ref());
    }
}
structure!(
    ServiceConnectTestTrafficRules,
    SERVICE_CONNECT_TEST_TRAFFIC_RULES
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectTlsCertificateAuthority.html>
#[derive(Clone, Default, PartialEq)]
pub struct ServiceConnectTlsCertificateAuthority {
    pub aws_pca_authority_arn: Option<String>,
}

impl Members for ServiceConnectTlsCertificateAuthority {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.aws_pca_authority_arn),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.aws_pca_authority_arn.as_ref());
    }
}
structure!(
    ServiceConnectTlsCertificateAuthority,
    SERVICE_CONNECT_TLS_CERTIFICATE_AUTHORITY
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectTlsConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct ServiceConnectTlsConfiguration {
    pub issuer_certificate_authority: Option<ServiceConnectTlsCertificateAuthority>,
    pub kms_key: Option<String>,
    pub role_arn: Option<String>,
}

impl Members for ServiceConnectTlsConfiguration {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.issuer_certificate_authority),
            1 => member.read(&mut self.kms_key),
            2 => member.read(&mut self.role_arn),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.issuer_certificate_authority.as_ref());
        members.write(1, self.kms_key.as_ref());
        members.write(2, self.role_arn.as_ref());
    }
}
structure!(
    ServiceConnectTlsConfiguration,
    SERVICE_CONNECT_TLS_CONFIGURATION
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceCurrentRevisionSummary.html>
#[derive(Clone, Default, PartialEq)]
pub struct ServiceCurrentRevisionSummary {
    pub arn: Option<String>,
    pub requested_task_count: Option<i32>,
    pub running_task_count: Option<i32>,
    pub pending_task_count: Option<i32>,
}

impl Members for ServiceCurrentRevisionSummary {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.arn),
            1 => member.read(&mut self.requested_task_count),
            2 => member.read(&mut self.running_task_count),
            3 => member.read(&mut self.pending_task_count),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.arn.as_ref());
        members.write(1, self.requested_task_count.as_ref());
        members.write(2, self.running_task_count.as_ref());
        members.write(3, self.pending_task_count.as_ref());
    }
}
structure!(
    ServiceCurrentRevisionSummary,
    SERVICE_CURRENT_REVISION_SUMMARY
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceDeployment.html>
#[derive(Clone, Default, PartialEq)]
pub struct ServiceDeployment {
    pub service_deployment_arn: Option<String>,
    pub service_arn: Option<String>,
    pub cluster_arn: Option<String>,
    pub created_at: Option<Timestamp>,
    pub started_at: Option<Timestamp>,
    pub finished_at: Option<Timestamp>,
    pub stopped_at: Option<Timestamp>,
    pub updated_at: Option<Timestamp>,
    pub source_service_revisions: Option<Vec<ServiceRevisionSummary>>,
    pub target_service_revision: Option<ServiceRevisionSummary>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    pub lifecycle_stage: Option<String>,
    pub lifecycle_hook_details: Option<Vec<DeploymentLifecycleHookDetail>>,
    pub deployment_configuration: Option<DeploymentConfiguration>,
    pub rollback: Option<Rollback>,
    pub deployment_circuit_breaker: Option<ServiceDeploymentCircuitBreaker>,
    pub alarms: Option<ServiceDeploymentAlarms>,
}

impl Members for ServiceDeployment {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.service_deployment_arn),
            1 => member.read(&mut self.service_arn),
            2 => member.read(&mut self.cluster_arn),
            3 => member.read(&mut self.created_at),
            4 => member.read(&mut self.started_at),
            5 => member.read(&mut self.finished_at),
            6 => member.read(&mut self.stopped_at),
            7 => member.read(&mut self.updated_at),
            8 => member.read(&mut self.source_service_revisions),
            9 => member.read(&mut self.target_service_revision),
            10 => member.read(&mut self.status),
            11 => member.read(&mut self.status_reason),
            12 => member.read(&mut self.lifecycle_stage),
            13 => member.read(&mut self.lifecycle_hook_details),
            14 => member.read(&mut self.deployment_configuration),
            15 => member.read(&mut self.rollback),
            16 => member.read(&mut self.deployment_circuit_breaker),
            17 => member.read(&mut self.alarms),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.service_deployment_arn.as_ref());
        members.write(1, self.service_arn.as_ref());
        members.write(2, self.cluster_arn.as_ref());
        members.write(3, self.created_at.as_ref());
        members.write(4, self.started_at.as_ref());
        members.write(5, self.finished_at.as_ref());
        members.write(6, self.stopped_at.as_ref());
        members.write(7, self.updated_at.as_ref());
        members.write(8, self.source_service_revisions.as_ref());
        members.write(9, self.target_service_revision.as_ref());
        members.write(10, self.status.as_ref());
        members.write(11, self.status_reason.as_ref());
        members.write(12, self.lifecycle_stage.as_ref());
        members.write(13, self.lifecycle_hook_details.as_ref());
        members.write(14, self.deployment_configuration.as_ref());
        members.write(15, self.rollback.as_ref());
        members.write(16, self.deployment_circuit_breaker.as_ref());
        members.write(17, self.alarms.as_ref());
    }
}
structure!(ServiceDeployment, SERVICE_DEPLOYMENT);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceDeploymentAlarms.html>
#[derive(Clone, Default, PartialEq)]
pub struct ServiceDeploymentAlarms {
    pub status: Option<String>,
    pub alarm_names: Option<Vec<String>>,
    pub triggered_alarm_names: Option<Vec<String>>,
}

impl Members for ServiceDeploymentAlarms {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.status),
            1 => member.read(&mut self.alarm_names),
            2 => member.read(&mut self.triggered_alarm_names),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.status.as_ref());
        members.write(1, self.alarm_names.as_ref());
        members.write(2, self.triggered_alarm_names.as_ref());
    }
}
structure!(ServiceDeploymentAlarms, SERVICE_DEPLOYMENT_ALARMS);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceDeploymentBrief.html>
#[derive(Clone, Default, PartialEq)]
pub struct ServiceDeploymentBrief {
    pub service_deployment_arn: Option<String>,
    pub service_arn: Option<String>,
    pub cluster_arn: Option<String>,
    pub started_at: Option<Timestamp>,
    pub created_at: Option<Timestamp>,
    pub finished_at: Option<Timestamp>,
    pub target_service_revision_arn: Option<String>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
}

impl Members for ServiceDeploymentBrief {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.service_deployment_arn),
            1 => member.read(&mut self.service_arn),
            2 => member.read(&mut self.cluster_arn),
            3 => member.read(&mut self.started_at),
            4 => member.read(&mut self.created_at),
            5 => member.read(&mut self.finished_at),
            6 => member.read(&mut self.target_service_revision_arn),
            7 => member.read(&mut self.status),
            8 => member.read(&mut self.status_reason),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.service_deployment_arn.as_ref());
        members.write(1, self.service_arn.as_ref());
        members.write(2, self.cluster_arn.as_ref());
        members.write(3, self.started_at.as_ref());
        members.write(4, self.created_at.as_ref());
        members.write(5, self.finished_at.as_ref());
        members.write(6, self.target_service_revision_arn.as_ref());
        members.write(7, self.status.as_ref());
        members.write(8, self.status_reason.as_ref());
    }
}
structure!(ServiceDeploymentBrief, SERVICE_DEPLOYMENT_BRIEF);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceDeploymentCircuitBreaker.html>
#[derive(Clone, Default, PartialEq)]
pub struct ServiceDeploymentCircuitBreaker {
    pub status: Option<String>,
    pub failure_count: Option<i32>,
    pub threshold: Option<i32>,
}

impl Members for ServiceDeploymentCircuitBreaker {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.status),
            1 => member.read(&mut self.failure_count),
            2 => member.read(&mut self.threshold),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.status.as_ref());
        members.write(1, self.failure_count.as_ref());
        members.write(2, self.threshold.as_ref());
    }
}
structure!(
    ServiceDeploymentCircuitBreaker,
    SERVICE_DEPLOYMENT_CIRCUIT_BREAKER
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceEvent.html>
#[derive(Clone, Default, PartialEq)]
pub struct ServiceEvent {
    pub id: Option<String>,
    pub created_at: Option<Timestamp>,
    pub message: Option<String>,
}

impl Members for ServiceEvent {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.id),
            1 => member.read(&mut self.created_at),
            2 => member.read(&mut self.message),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.id.as_ref());
        members.write(1, self.created_at.as_ref());
        members.write(2, self.message.as_ref());
    }
}
structure!(ServiceEvent, SERVICE_EVENT);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceManagedEBSVolumeConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct ServiceManagedEBSVolumeConfiguration {
    pub encrypted: Option<bool>,
    pub kms_key_id: Option<String>,
    pub volume_type: Option<String>,
    pub size_in_gib: Option<i32>,
    pub snapshot_id: Option<String>,
    pub volume_initialization_rate: Option<i32>,
    pub iops: Option<i32>,
    pub throughput: Option<i32>,
    pub tag_specifications: Option<Vec<EBSTagSpecification>>,
    pub role_arn: Option<String>,
    pub filesystem_type: Option<String>,
}

impl Members for ServiceManagedEBSVolumeConfiguration {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.encrypted),
            1 => member.read(&mut self.kms_key_id),
            2 => member.read(&mut self.volume_type),
            3 => member.read(&mut self.size_in_gib),
            4 => member.read(&mut self.snapshot_id),
            5 => member.read(&mut self.volume_initialization_rate),
            6 => member.read(&mut self.iops),
            7 => member.read(&mut self.throughput),
            8 => member.read(&mut self.tag_specifications),
            9 => member.read(&mut self.role_arn),
            10 => member.read(&mut self.filesystem_type),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.encrypted.as_ref());
        members.write(1, self.kms_key_id.as_ref());
        members.write(2, self.volume_type.as_ref());
        members.write(3, self.size_in_gib.as_ref());
        members.write(4, self.snapshot_id.as_ref());
        members.write(5, self.volume_initialization_rate.as_ref());
        members.write(6, self.iops.as_ref());
        members.write(7, self.throughput.as_ref());
        members.write(8, self.tag_specifications.as_ref());
        members.write(9, self.role_arn.as_ref());
        members.write(10, self.filesystem_type.as_ref());
    }
}
structure!(
    ServiceManagedEBSVolumeConfiguration,
    SERVICE_MANAGED_EBS_VOLUME_CONFIGURATION
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceRegistry.html>
#[derive(Clone, Default, PartialEq)]
pub struct ServiceRegistry {
    pub registry_arn: Option<String>,
    pub port: Option<i32>,
    pub container_name: Option<String>,
    pub container_port: Option<i32>,
}

impl Members for ServiceRegistry {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.registry_arn),
            1 => member.read(&mut self.port),
            2 => member.read(&mut self.container_name),
            3 => member.read(&mut self.container_port),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.registry_arn.as_ref());
        members.write(1, self.port.as_ref());
        members.write(2, self.container_name.as_ref());
        members.write(3, self.container_port.as_ref());
    }
}
structure!(ServiceRegistry, SERVICE_REGISTRY);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceRevision.html>
#[derive(Clone, Default, PartialEq)]
pub struct ServiceRevision {
    pub service_revision_arn: Option<String>,
    pub service_arn: Option<String>,
    pub cluster_arn: Option<String>,
    pub task_definition: Option<String>,
    pub capacity_provider_strategy: Option<Vec<CapacityProviderStrategyItem>>,
    pub launch_type: Option<String>,
    pub platform_version: Option<String>,
    pub platform_family: Option<String>,
    pub load_balancers: Option<Vec<LoadBalancer>>,
    pub service_registries: Option<Vec<ServiceRegistry>>,
    pub network_configuration: Option<NetworkConfiguration>,
    pub container_images: Option<Vec<ContainerImage>>,
    pub guard_duty_enabled: Option<bool>,
    pub service_connect_configuration: Option<ServiceConnectConfiguration>,
    pub volume_configurations: Option<Vec<ServiceVolumeConfiguration>>,
    pub fargate_ephemeral_storage: Option<DeploymentEphemeralStorage>,
    pub created_at: Option<Timestamp>,
    pub vpc_lattice_configurations: Option<Vec<VpcLatticeConfiguration>>,
    pub resolved_configuration: Option<ResolvedConfiguration>,
    pub ecs_managed_resources: Option<ECSManagedResources>,
    pub overrides: Option<ServiceRevisionOverrides>,
    pub gateway_connectors: Option<Vec<GatewayConnector>>,
    pub monitoring: Option<MonitoringConfiguration>,
}

impl Members for ServiceRevision {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.service_revision_arn),
            1 => member.read(&mut self.service_arn),
            2 => member.read(&mut self.cluster_arn),
            3 => member.read(&mut self.task_definition),
            4 => member.read(&mut self.capacity_provider_strategy),
            5 => member.read(&mut self.launch_type),
            6 => member.read(&mut self.platform_version),
            7 => member.read(&mut self.platform_family),
            8 => member.read(&mut self.load_balancers),
            9 => member.read(&mut self.service_registries),
            10 => member.read(&mut self.network_configuration),
            11 => member.read(&mut self.container_images),
            12 => member.read(&mut self.guard_duty_enabled),
            13 => member.read(&mut self.service_connect_configuration),
            14 => member.read(&mut self.volume_configurations),
            15 => member.read(&mut self.fargate_ephemeral_storage),
            16 => member.read(&mut self.created_at),
            17 => member.read(&mut self.vpc_lattice_configurations),
            18 => member.read(&mut self.resolved_configuration),
            19 => member.read(&mut self.ecs_managed_resources),
            20 => member.read(&mut self.overrides),
            21 => member.read(&mut self.gateway_connectors),
            22 => member.read(&mut self.monitoring),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.service_revision_arn.as_ref());
        members.write(1, self.service_arn.as_ref());
        members.write(2, self.cluster_arn.as_ref());
        members.write(3, self.task_definition.as_ref());
        members.write(4, self.capacity_provider_strategy.as_ref());
        members.write(5, self.launch_type.as_ref());
        members.write(6, self.platform_version.as_ref());
        members.write(7, self.platform_family.as_ref());
        members.write(8, self.load_balancers.as_ref());
        members.write(9, self.service_registries.as_ref());
        members.write(10, self.network_configuration.as_ref());
        members.write(11, self.container_images.as_ref());
        members.write(12, self.guard_duty_enabled.as_ref());
        members.write(13, self.service_connect_configuration.as_ref());
        members.write(14, self.volume_configurations.as_ref());
        members.write(15, self.fargate_ephemeral_storage.as_ref());
        members.write(16, self.created_at.as_ref());
        members.write(17, self.vpc_lattice_configurations.as_ref());
        members.write(18, self.resolved_configuration.as_ref());
        members.write(19, self.ecs_managed_resources.as_ref());
        members.write(20, self.overrides.as_ref());
        members.write(21, self.gateway_connectors.as_ref());
        members.write(22, self.monitoring.as_ref());
    }
}
structure!(ServiceRevision, SERVICE_REVISION);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceRevisionLoadBalancer.html>
#[derive(Clone, Default, PartialEq)]
pub struct ServiceRevisionLoadBalancer {
    pub target_group_arn: Option<String>,
    pub production_listener_rule: Option<String>,
}

impl Members for ServiceRevisionLoadBalancer {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.target_group_arn),
            1 => member.read(&mut self.production_listener_rule),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.target_group_arn.as_ref());
        members.write(1, self.production_listener_rule.as_ref());
    }
}
structure!(ServiceRevisionLoadBalancer, SERVICE_REVISION_LOAD_BALANCER);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceRevisionOverrides.html>
#[derive(Clone, Default, PartialEq)]
pub struct ServiceRevisionOverrides {
    pub runtime_platform: Option<RuntimePlatformOverride>,
}

impl Members for ServiceRevisionOverrides {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.runtime_platform),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.runtime_platform.as_ref());
    }
}
structure!(ServiceRevisionOverrides, SERVICE_REVISION_OVERRIDES);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceRevisionSummary.html>
#[derive(Clone, Default, PartialEq)]
pub struct ServiceRevisionSummary {
    pub arn: Option<String>,
    pub requested_task_count: Option<i32>,
    pub running_task_count: Option<i32>,
    pub pending_task_count: Option<i32>,
    pub requested_test_traffic_weight: Option<f64>,
    pub requested_production_traffic_weight: Option<f64>,
}

impl Members for ServiceRevisionSummary {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.arn),
            1 => member.read(&mut self.requested_task_count),
            2 => member.read(&mut self.running_task_count),
            3 => member.read(&mut self.pending_task_count),
            4 => member.read(&mut self.requested_test_traffic_weight),
            5 => member.read(&mut self.requested_production_traffic_weight),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.arn.as_ref());
        members.write(1, self.requested_task_count.as_ref());
        members.write(2, self.running_task_count.as_ref());
        members.write(3, self.pending_task_count.as_ref());
        members.write(4, self.requested_test_traffic_weight.as_ref());
        members.write(5, self.requested_production_traffic_weight.as_ref());
    }
}
structure!(ServiceRevisionSummary, SERVICE_REVISION_SUMMARY);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceRevisionVpcLatticeConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct ServiceRevisionVpcLatticeConfiguration {
    pub target_group_arn: Option<String>,
    pub production_listener_rule: Option<String>,
}

impl Members for ServiceRevisionVpcLatticeConfiguration {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.target_group_arn),
            1 => member.read(&mut self.production_listener_rule),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.target_group_arn.as_ref());
        members.write(1, self.production_listener_rule.as_ref());
    }
}
structure!(
    ServiceRevisionVpcLatticeConfiguration,
    SERVICE_REVISION_VPC_LATTICE_CONFIGURATION
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceVolumeConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct ServiceVolumeConfiguration {
    pub name: Option<String>,
    pub managed_ebs_volume: Option<ServiceManagedEBSVolumeConfiguration>,
}

impl Members for ServiceVolumeConfiguration {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.name),
            1 => member.read(&mut self.managed_ebs_volume),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.name.as_ref());
        members.write(1, self.managed_ebs_volume.as_ref());
    }
}
structure!(ServiceVolumeConfiguration, SERVICE_VOLUME_CONFIGURATION);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Session.html>
#[derive(Clone, Default, PartialEq)]
pub struct Session {
    pub session_id: Option<String>,
    pub stream_url: Option<String>,
    pub token_value: Option<String>,
}

impl Members for Session {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.session_id),
            1 => member.read(&mut self.stream_url),
            2 => member.read(&mut self.token_value),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.session_id.as_ref());
        members.write(1, self.stream_url.as_ref());
        members.write(2, self.token_value.as_ref());
    }
}
structure!(Session, SESSION);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Setting.html>
#[derive(Clone, Default, PartialEq)]
pub struct Setting {
    pub name: Option<String>,
    pub value: Option<String>,
    pub principal_arn: Option<String>,
    pub r#type: Option<String>,
}

impl Members for Setting {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.name),
            1 => member.read(&mut self.value),
            2 => member.read(&mut self.principal_arn),
            3 => member.read(&mut self.r#type),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.name.as_ref());
        members.write(1, self.value.as_ref());
        members.write(2, self.principal_arn.as_ref());
        members.write(3, self.r#type.as_ref());
    }
}
structure!(Setting, SETTING);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_SharingStrategy.html>
#[derive(Clone, Default, PartialEq)]
pub struct SharingStrategy {
    pub nvidia_mps: Option<NvidiaMpsAllocation>,
}

impl Members for SharingStrategy {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.nvidia_mps),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.nvidia_mps.as_ref());
    }
}
structure!(SharingStrategy, SHARING_STRATEGY);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_StartTask.html>
#[derive(Clone, Default, PartialEq)]
pub struct StartTaskInput {
    pub cluster: Option<String>,
    pub container_instances: Option<Vec<String>>,
    pub enable_ecs_managed_tags: Option<bool>,
    pub enable_execute_command: Option<bool>,
    pub group: Option<String>,
    pub network_configuration: Option<NetworkConfiguration>,
    pub overrides: Option<TaskOverride>,
    pub propagate_tags: Option<String>,
    pub reference_id: Option<String>,
    pub started_by: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub task_definition: Option<String>,
    pub volume_configurations: Option<Vec<TaskVolumeConfiguration>>,
}

impl Members for StartTaskInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.cluster),
            1 => member.read(&mut self.container_instances),
            2 => member.read(&mut self.enable_ecs_managed_tags),
            3 => member.read(&mut self.enable_execute_command),
            4 => member.read(&mut self.group),
            5 => member.read(&mut self.network_configuration),
            6 => member.read(&mut self.overrides),
            7 => member.read(&mut self.propagate_tags),
            8 => member.read(&mut self.reference_id),
            9 => member.read(&mut self.started_by),
            10 => member.read(&mut self.tags),
            11 => member.read(&mut self.task_definition),
            12 => member.read(&mut self.volume_configurations),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.cluster.as_ref());
        members.write(1, self.container_instances.as_ref());
        members.write(2, self.enable_ecs_managed_tags.as_ref());
        members.write(3, self.enable_execute_command.as_ref());
        members.write(4, self.group.as_ref());
        members.write(5, self.network_configuration.as_ref());
        members.write(6, self.overrides.as_ref());
        members.write(7, self.propagate_tags.as_ref());
        members.write(8, self.reference_id.as_ref());
        members.write(9, self.started_by.as_ref());
        members.write(10, self.tags.as_ref());
        members.write(11, self.task_definition.as_ref());
        members.write(12, self.volume_configurations.as_ref());
    }
}
structure!(StartTaskInput, START_TASK_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_StartTask.html>
#[derive(Clone, Default, PartialEq)]
pub struct StartTaskOutput {
    pub tasks: Option<Vec<Task>>,
    pub failures: Option<Vec<Failure>>,
}

impl Members for StartTaskOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.tasks),
            1 => member.read(&mut self.failures),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.tasks.as_ref());
        members.write(1, self.failures.as_ref());
    }
}
structure!(StartTaskOutput, START_TASK_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_StopServiceDeployment.html>
#[derive(Clone, Default, PartialEq)]
pub struct StopServiceDeploymentInput {
    pub service_deployment_arn: Option<String>,
    pub stop_type: Option<String>,
}

impl Members for StopServiceDeploymentInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.service_deployment_arn),
            1 => member.read(&mut self.stop_type),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.service_deployment_arn.as_ref());
        members.write(1, self.stop_type.as_ref());
    }
}
structure!(StopServiceDeploymentInput, STOP_SERVICE_DEPLOYMENT_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_StopServiceDeployment.html>
#[derive(Clone, Default, PartialEq)]
pub struct StopServiceDeploymentOutput {
    pub service_deployment_arn: Option<String>,
}

impl Members for StopServiceDeploymentOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.service_deployment_arn),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.service_deployment_arn.as_ref());
    }
}
structure!(
    StopServiceDeploymentOutput,
    STOP_SERVICE_DEPLOYMENT_RESPONSE
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_StopTask.html>
#[derive(Clone, Default, PartialEq)]
pub struct StopTaskInput {
    pub cluster: Option<String>,
    pub task: Option<String>,
    pub reason: Option<String>,
}

impl Members for StopTaskInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.cluster),
            1 => member.read(&mut self.task),
            2 => member.read(&mut self.reason),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.cluster.as_ref());
        members.write(1, self.task.as_ref());
        members.write(2, self.reason.as_ref());
    }
}
structure!(StopTaskInput, STOP_TASK_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_StopTask.html>
#[derive(Clone, Default, PartialEq)]
pub struct StopTaskOutput {
    pub task: Option<Task>,
}

impl Members for StopTaskOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.task),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.task.as_ref());
    }
}
structure!(StopTaskOutput, STOP_TASK_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_SubmitAttachmentStateChanges.html>
#[derive(Clone, Default, PartialEq)]
pub struct SubmitAttachmentStateChangesInput {
    pub cluster: Option<String>,
    pub attachments: Option<Vec<AttachmentStateChange>>,
}

impl Members for SubmitAttachmentStateChangesInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.cluster),
            1 => member.read(&mut self.attachments),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.cluster.as_ref());
        members.write(1, self.attachments.as_ref());
    }
}
structure!(
    SubmitAttachmentStateChangesInput,
    SUBMIT_ATTACHMENT_STATE_CHANGES_REQUEST
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_SubmitAttachmentStateChanges.html>
#[derive(Clone, Default, PartialEq)]
pub struct SubmitAttachmentStateChangesOutput {
    pub acknowledgment: Option<String>,
}

impl Members for SubmitAttachmentStateChangesOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.acknowledgment),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.acknowledgment.as_ref());
    }
}
structure!(
    SubmitAttachmentStateChangesOutput,
    SUBMIT_ATTACHMENT_STATE_CHANGES_RESPONSE
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_SubmitContainerStateChange.html>
#[derive(Clone, Default, PartialEq)]
pub struct SubmitContainerStateChangeInput {
    pub cluster: Option<String>,
    pub task: Option<String>,
    pub container_name: Option<String>,
    pub runtime_id: Option<String>,
    pub status: Option<String>,
    pub exit_code: Option<i32>,
    pub reason: Option<String>,
    pub network_bindings: Option<Vec<NetworkBinding>>,
}

impl Members for SubmitContainerStateChangeInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.cluster),
            1 => member.read(&mut self.task),
            2 => member.read(&mut self.container_name),
            3 => member.read(&mut self.runtime_id),
            4 => member.read(&mut self.status),
            5 => member.read(&mut self.exit_code),
            6 => member.read(&mut self.reason),
            7 => member.read(&mut self.network_bindings),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.cluster.as_ref());
        members.write(1, self.task.as_ref());
        members.write(2, self.container_name.as_ref());
        members.write(3, self.runtime_id.as_ref());
        members.write(4, self.status.as_ref());
        members.write(5, self.exit_code.as_ref());
        members.write(6, self.reason.as_ref());
        members.write(7, self.network_bindings.as_ref());
    }
}
structure!(
    SubmitContainerStateChangeInput,
    SUBMIT_CONTAINER_STATE_CHANGE_REQUEST
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_SubmitContainerStateChange.html>
#[derive(Clone, Default, PartialEq)]
pub struct SubmitContainerStateChangeOutput {
    pub acknowledgment: Option<String>,
}

impl Members for SubmitContainerStateChangeOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.acknowledgment),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.acknowledgment.as_ref());
    }
}
structure!(
    SubmitContainerStateChangeOutput,
    SUBMIT_CONTAINER_STATE_CHANGE_RESPONSE
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_SubmitTaskStateChange.html>
#[derive(Clone, Default, PartialEq)]
pub struct SubmitTaskStateChangeInput {
    pub cluster: Option<String>,
    pub task: Option<String>,
    pub status: Option<String>,
    pub reason: Option<String>,
    pub containers: Option<Vec<ContainerStateChange>>,
    pub attachments: Option<Vec<AttachmentStateChange>>,
    pub managed_agents: Option<Vec<ManagedAgentStateChange>>,
    pub pull_started_at: Option<Timestamp>,
    pub pull_stopped_at: Option<Timestamp>,
    pub execution_stopped_at: Option<Timestamp>,
}

impl Members for SubmitTaskStateChangeInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.cluster),
            1 => member.read(&mut self.task),
            2 => member.read(&mut self.status),
            3 => member.read(&mut self.reason),
            4 => member.read(&mut self.containers),
            5 => member.read(&mut self.attachments),
            6 => member.read(&mut self.managed_agents),
            7 => member.read(&mut self.pull_started_at),
            8 => member.read(&mut self.pull_stopped_at),
            9 => member.read(&mut self.execution_stopped_at),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.cluster.as_ref());
        members.write(1, self.task.as_ref());
        members.write(2, self.status.as_ref());
        members.write(3, self.reason.as_ref());
        members.write(4, self.containers.as_ref());
        members.write(5, self.attachments.as_ref());
        members.write(6, self.managed_agents.as_ref());
        members.write(7, self.pull_started_at.as_ref());
        members.write(8, self.pull_stopped_at.as_ref());
        members.write(9, self.execution_stopped_at.as_ref());
    }
}
structure!(SubmitTaskStateChangeInput, SUBMIT_TASK_STATE_CHANGE_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_SubmitTaskStateChange.html>
#[derive(Clone, Default, PartialEq)]
pub struct SubmitTaskStateChangeOutput {
    pub acknowledgment: Option<String>,
}

impl Members for SubmitTaskStateChangeOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.acknowledgment),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.acknowledgment.as_ref());
    }
}
structure!(
    SubmitTaskStateChangeOutput,
    SUBMIT_TASK_STATE_CHANGE_RESPONSE
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_SystemControl.html>
#[derive(Clone, Default, PartialEq)]
pub struct SystemControl {
    pub namespace: Option<String>,
    pub value: Option<String>,
}

impl Members for SystemControl {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.namespace),
            1 => member.read(&mut self.value),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.namespace.as_ref());
        members.write(1, self.value.as_ref());
    }
}
structure!(SystemControl, SYSTEM_CONTROL);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Tag.html>
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

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TagResource.html>
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
structure!(TagResourceInput, TAG_RESOURCE_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TagResource.html>
#[derive(Clone, Default, PartialEq)]
pub struct TagResourceOutput {}

impl Members for TagResourceOutput {}
structure!(TagResourceOutput, TAG_RESOURCE_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Task.html>
#[derive(Clone, Default, PartialEq)]
pub struct Task {
    pub attachments: Option<Vec<Attachment>>,
    pub attributes: Option<Vec<Attribute>>,
    pub availability_zone: Option<String>,
    pub capacity_provider_name: Option<String>,
    pub cluster_arn: Option<String>,
    pub connectivity: Option<String>,
    pub connectivity_at: Option<Timestamp>,
    pub container_instance_arn: Option<String>,
    pub containers: Option<Vec<Container>>,
    pub cpu: Option<String>,
    pub created_at: Option<Timestamp>,
    pub desired_status: Option<String>,
    pub enable_execute_command: Option<bool>,
    pub execution_stopped_at: Option<Timestamp>,
    pub group: Option<String>,
    pub health_status: Option<String>,
    pub inference_accelerators: Option<Vec<InferenceAccelerator>>,
    pub last_status: Option<String>,
    pub launch_type: Option<String>,
    pub memory: Option<String>,
    pub overrides: Option<TaskOverride>,
    pub platform_version: Option<String>,
    pub platform_family: Option<String>,
    pub pull_started_at: Option<Timestamp>,
    pub pull_stopped_at: Option<Timestamp>,
    pub started_at: Option<Timestamp>,
    pub started_by: Option<String>,
    pub stop_code: Option<String>,
    pub stopped_at: Option<Timestamp>,
    pub stopped_reason: Option<String>,
    pub stopping_at: Option<Timestamp>,
    pub tags: Option<Vec<Tag>>,
    pub task_arn: Option<String>,
    pub task_definition_arn: Option<String>,
    pub version: Option<i64>,
    pub ephemeral_storage: Option<EphemeralStorage>,
    pub fargate_ephemeral_storage: Option<TaskEphemeralStorage>,
    pub trusted_execution_summary: Option<TrustedExecutionSummary>,
}

impl Members for Task {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.attachments),
            1 => member.read(&mut self.attributes),
            2 => member.read(&mut self.availability_zone),
            3 => member.read(&mut self.capacity_provider_name),
            4 => member.read(&mut self.cluster_arn),
            5 => member.read(&mut self.connectivity),
            6 => member.read(&mut self.connectivity_at),
            7 => member.read(&mut self.container_instance_arn),
            8 => member.read(&mut self.containers),
            9 => member.read(&mut self.cpu),
            10 => member.read(&mut self.created_at),
            11 => member.read(&mut self.desired_status),
            12 => member.read(&mut self.enable_execute_command),
            13 => member.read(&mut self.execution_stopped_at),
            14 => member.read(&mut self.group),
            15 => member.read(&mut self.health_status),
            16 => member.read(&mut self.inference_accelerators),
            17 => member.read(&mut self.last_status),
            18 => member.read(&mut self.launch_type),
            19 => member.read(&mut self.memory),
            20 => member.read(&mut self.overrides),
            21 => member.read(&mut self.platform_version),
            22 => member.read(&mut self.platform_family),
            23 => member.read(&mut self.pull_started_at),
            24 => member.read(&mut self.pull_stopped_at),
            25 => member.read(&mut self.started_at),
            26 => member.read(&mut self.started_by),
            27 => member.read(&mut self.stop_code),
            28 => member.read(&mut self.stopped_at),
            29 => member.read(&mut self.stopped_reason),
            30 => member.read(&mut self.stopping_at),
            31 => member.read(&mut self.tags),
            32 => member.read(&mut self.task_arn),
            33 => member.read(&mut self.task_definition_arn),
            34 => member.read(&mut self.version),
            35 => member.read(&mut self.ephemeral_storage),
            36 => member.read(&mut self.fargate_ephemeral_storage),
            37 => member.read(&mut self.trusted_execution_summary),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.attachments.as_ref());
        members.write(1, self.attributes.as_ref());
        members.write(2, self.availability_zone.as_ref());
        members.write(3, self.capacity_provider_name.as_ref());
        members.write(4, self.cluster_arn.as_ref());
        members.write(5, self.connectivity.as_ref());
        members.write(6, self.connectivity_at.as_ref());
        members.write(7, self.container_instance_arn.as_ref());
        members.write(8, self.containers.as_ref());
        members.write(9, self.cpu.as_ref());
        members.write(10, self.created_at.as_ref());
        members.write(11, self.desired_status.as_ref());
        members.write(12, self.enable_execute_command.as_ref());
        members.write(13, self.execution_stopped_at.as_ref());
        members.write(14, self.group.as_ref());
        members.write(15, self.health_status.as_ref());
        members.write(16, self.inference_accelerators.as_ref());
        members.write(17, self.last_status.as_ref());
        members.write(18, self.launch_type.as_ref());
        members.write(19, self.memory.as_ref());
        members.write(20, self.overrides.as_ref());
        members.write(21, self.platform_version.as_ref());
        members.write(22, self.platform_family.as_ref());
        members.write(23, self.pull_started_at.as_ref());
        members.write(24, self.pull_stopped_at.as_ref());
        members.write(25, self.started_at.as_ref());
        members.write(26, self.started_by.as_ref());
        members.write(27, self.stop_code.as_ref());
        members.write(28, self.stopped_at.as_ref());
        members.write(29, self.stopped_reason.as_ref());
        members.write(30, self.stopping_at.as_ref());
        members.write(31, self.tags.as_ref());
        members.write(32, self.task_arn.as_ref());
        members.write(33, self.task_definition_arn.as_ref());
        members.write(34, self.version.as_ref());
        members.write(35, self.ephemeral_storage.as_ref());
        members.write(36, self.fargate_ephemeral_storage.as_ref());
        members.write(37, self.trusted_execution_summary.as_ref());
    }
}
structure!(Task, TASK);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskDefinition.html>
#[derive(Clone, Default, PartialEq)]
pub struct TaskDefinition {
    pub task_definition_arn: Option<String>,
    pub container_definitions: Option<Vec<ContainerDefinition>>,
    pub family: Option<String>,
    pub task_role_arn: Option<String>,
    pub execution_role_arn: Option<String>,
    pub network_mode: Option<String>,
    pub revision: Option<i32>,
    pub volumes: Option<Vec<Volume>>,
    pub status: Option<String>,
    pub requires_attributes: Option<Vec<Attribute>>,
    pub placement_constraints: Option<Vec<TaskDefinitionPlacementConstraint>>,
    pub compatibilities: Option<Vec<String>>,
    pub runtime_platform: Option<RuntimePlatform>,
    pub requires_compatibilities: Option<Vec<String>>,
    pub cpu: Option<String>,
    pub memory: Option<String>,
    pub inference_accelerators: Option<Vec<InferenceAccelerator>>,
    pub pid_mode: Option<String>,
    pub ipc_mode: Option<String>,
    pub proxy_configuration: Option<ProxyConfiguration>,
    pub registered_at: Option<Timestamp>,
    pub deregistered_at: Option<Timestamp>,
    pub delete_requested_at: Option<Timestamp>,
    pub registered_by: Option<String>,
    pub ephemeral_storage: Option<EphemeralStorage>,
    pub enable_fault_injection: Option<bool>,
    pub trusted_execution_configuration: Option<TrustedExecutionConfiguration>,
}

impl Members for TaskDefinition {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.task_definition_arn),
            1 => member.read(&mut self.container_definitions),
            2 => member.read(&mut self.family),
            3 => member.read(&mut self.task_role_arn),
            4 => member.read(&mut self.execution_role_arn),
            5 => member.read(&mut self.network_mode),
            6 => member.read(&mut self.revision),
            7 => member.read(&mut self.volumes),
            8 => member.read(&mut self.status),
            9 => member.read(&mut self.requires_attributes),
            10 => member.read(&mut self.placement_constraints),
            11 => member.read(&mut self.compatibilities),
            12 => member.read(&mut self.runtime_platform),
            13 => member.read(&mut self.requires_compatibilities),
            14 => member.read(&mut self.cpu),
            15 => member.read(&mut self.memory),
            16 => member.read(&mut self.inference_accelerators),
            17 => member.read(&mut self.pid_mode),
            18 => member.read(&mut self.ipc_mode),
            19 => member.read(&mut self.proxy_configuration),
            20 => member.read(&mut self.registered_at),
            21 => member.read(&mut self.deregistered_at),
            22 => member.read(&mut self.delete_requested_at),
            23 => member.read(&mut self.registered_by),
            24 => member.read(&mut self.ephemeral_storage),
            25 => member.read(&mut self.enable_fault_injection),
            26 => member.read(&mut self.trusted_execution_configuration),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.task_definition_arn.as_ref());
        members.write(1, self.container_definitions.as_ref());
        members.write(2, self.family.as_ref());
        members.write(3, self.task_role_arn.as_ref());
        members.write(4, self.execution_role_arn.as_ref());
        members.write(5, self.network_mode.as_ref());
        members.write(6, self.revision.as_ref());
        members.write(7, self.volumes.as_ref());
        members.write(8, self.status.as_ref());
        members.write(9, self.requires_attributes.as_ref());
        members.write(10, self.placement_constraints.as_ref());
        members.write(11, self.compatibilities.as_ref());
        members.write(12, self.runtime_platform.as_ref());
        members.write(13, self.requires_compatibilities.as_ref());
        members.write(14, self.cpu.as_ref());
        members.write(15, self.memory.as_ref());
        members.write(16, self.inference_accelerators.as_ref());
        members.write(17, self.pid_mode.as_ref());
        members.write(18, self.ipc_mode.as_ref());
        members.write(19, self.proxy_configuration.as_ref());
        members.write(20, self.registered_at.as_ref());
        members.write(21, self.deregistered_at.as_ref());
        members.write(22, self.delete_requested_at.as_ref());
        members.write(23, self.registered_by.as_ref());
        members.write(24, self.ephemeral_storage.as_ref());
        members.write(25, self.enable_fault_injection.as_ref());
        members.write(26, self.trusted_execution_configuration.as_ref());
    }
}
structure!(TaskDefinition, TASK_DEFINITION);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskDefinitionPlacementConstraint.html>
#[derive(Clone, Default, PartialEq)]
pub struct TaskDefinitionPlacementConstraint {
    pub r#type: Option<String>,
    pub expression: Option<String>,
}

impl Members for TaskDefinitionPlacementConstraint {
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
structure!(
    TaskDefinitionPlacementConstraint,
    TASK_DEFINITION_PLACEMENT_CONSTRAINT
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskEphemeralStorage.html>
#[derive(Clone, Default, PartialEq)]
pub struct TaskEphemeralStorage {
    pub size_in_gib: Option<i32>,
    pub kms_key_id: Option<String>,
}

impl Members for TaskEphemeralStorage {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.size_in_gib),
            1 => member.read(&mut self.kms_key_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.size_in_gib.as_ref());
        members.write(1, self.kms_key_id.as_ref());
    }
}
structure!(TaskEphemeralStorage, TASK_EPHEMERAL_STORAGE);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskManagedEBSVolumeConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct TaskManagedEBSVolumeConfiguration {
    pub encrypted: Option<bool>,
    pub kms_key_id: Option<String>,
    pub volume_type: Option<String>,
    pub size_in_gib: Option<i32>,
    pub snapshot_id: Option<String>,
    pub volume_initialization_rate: Option<i32>,
    pub iops: Option<i32>,
    pub throughput: Option<i32>,
    pub tag_specifications: Option<Vec<EBSTagSpecification>>,
    pub role_arn: Option<String>,
    pub termination_policy: Option<TaskManagedEBSVolumeTerminationPolicy>,
    pub filesystem_type: Option<String>,
}

impl Members for TaskManagedEBSVolumeConfiguration {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.encrypted),
            1 => member.read(&mut self.kms_key_id),
            2 => member.read(&mut self.volume_type),
            3 => member.read(&mut self.size_in_gib),
            4 => member.read(&mut self.snapshot_id),
            5 => member.read(&mut self.volume_initialization_rate),
            6 => member.read(&mut self.iops),
            7 => member.read(&mut self.throughput),
            8 => member.read(&mut self.tag_specifications),
            9 => member.read(&mut self.role_arn),
            10 => member.read(&mut self.termination_policy),
            11 => member.read(&mut self.filesystem_type),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.encrypted.as_ref());
        members.write(1, self.kms_key_id.as_ref());
        members.write(2, self.volume_type.as_ref());
        members.write(3, self.size_in_gib.as_ref());
        members.write(4, self.snapshot_id.as_ref());
        members.write(5, self.volume_initialization_rate.as_ref());
        members.write(6, self.iops.as_ref());
        members.write(7, self.throughput.as_ref());
        members.write(8, self.tag_specifications.as_ref());
        members.write(9, self.role_arn.as_ref());
        members.write(10, self.termination_policy.as_ref());
        members.write(11, self.filesystem_type.as_ref());
    }
}
structure!(
    TaskManagedEBSVolumeConfiguration,
    TASK_MANAGED_EBS_VOLUME_CONFIGURATION
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskManagedEBSVolumeTerminationPolicy.html>
#[derive(Clone, Default, PartialEq)]
pub struct TaskManagedEBSVolumeTerminationPolicy {
    pub delete_on_termination: Option<bool>,
}

impl Members for TaskManagedEBSVolumeTerminationPolicy {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.delete_on_termination),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.delete_on_termination.as_ref());
    }
}
structure!(
    TaskManagedEBSVolumeTerminationPolicy,
    TASK_MANAGED_EBS_VOLUME_TERMINATION_POLICY
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskOverride.html>
#[derive(Clone, Default, PartialEq)]
pub struct TaskOverride {
    pub container_overrides: Option<Vec<ContainerOverride>>,
    pub cpu: Option<String>,
    pub inference_accelerator_overrides: Option<Vec<InferenceAcceleratorOverride>>,
    pub execution_role_arn: Option<String>,
    pub memory: Option<String>,
    pub task_role_arn: Option<String>,
    pub ephemeral_storage: Option<EphemeralStorage>,
}

impl Members for TaskOverride {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.container_overrides),
            1 => member.read(&mut self.cpu),
            2 => member.read(&mut self.inference_accelerator_overrides),
            3 => member.read(&mut self.execution_role_arn),
            4 => member.read(&mut self.memory),
            5 => member.read(&mut self.task_role_arn),
            6 => member.read(&mut self.ephemeral_storage),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.container_overrides.as_ref());
        members.write(1, self.cpu.as_ref());
        members.write(2, self.inference_accelerator_overrides.as_ref());
        members.write(3, self.execution_role_arn.as_ref());
        members.write(4, self.memory.as_ref());
        members.write(5, self.task_role_arn.as_ref());
        members.write(6, self.ephemeral_storage.as_ref());
    }
}
structure!(TaskOverride, TASK_OVERRIDE);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskSet.html>
#[derive(Clone, Default, PartialEq)]
pub struct TaskSet {
    pub id: Option<String>,
    pub task_set_arn: Option<String>,
    pub service_arn: Option<String>,
    pub cluster_arn: Option<String>,
    pub started_by: Option<String>,
    pub external_id: Option<String>,
    pub status: Option<String>,
    pub task_definition: Option<String>,
    pub computed_desired_count: Option<i32>,
    pub pending_count: Option<i32>,
    pub running_count: Option<i32>,
    pub created_at: Option<Timestamp>,
    pub updated_at: Option<Timestamp>,
    pub launch_type: Option<String>,
    pub capacity_provider_strategy: Option<Vec<CapacityProviderStrategyItem>>,
    pub platform_version: Option<String>,
    pub platform_family: Option<String>,
    pub network_configuration: Option<NetworkConfiguration>,
    pub load_balancers: Option<Vec<LoadBalancer>>,
    pub service_registries: Option<Vec<ServiceRegistry>>,
    pub scale: Option<Scale>,
    pub stability_status: Option<String>,
    pub stability_status_at: Option<Timestamp>,
    pub tags: Option<Vec<Tag>>,
    pub fargate_ephemeral_storage: Option<DeploymentEphemeralStorage>,
}

impl Members for TaskSet {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.id),
            1 => member.read(&mut self.task_set_arn),
            2 => member.read(&mut self.service_arn),
            3 => member.read(&mut self.cluster_arn),
            4 => member.read(&mut self.started_by),
            5 => member.read(&mut self.external_id),
            6 => member.read(&mut self.status),
            7 => member.read(&mut self.task_definition),
            8 => member.read(&mut self.computed_desired_count),
            9 => member.read(&mut self.pending_count),
            10 => member.read(&mut self.running_count),
            11 => member.read(&mut self.created_at),
            12 => member.read(&mut self.updated_at),
            13 => member.read(&mut self.launch_type),
            14 => member.read(&mut self.capacity_provider_strategy),
            15 => member.read(&mut self.platform_version),
            16 => member.read(&mut self.platform_family),
            17 => member.read(&mut self.network_configuration),
            18 => member.read(&mut self.load_balancers),
            19 => member.read(&mut self.service_registries),
            20 => member.read(&mut self.scale),
            21 => member.read(&mut self.stability_status),
            22 => member.read(&mut self.stability_status_at),
            23 => member.read(&mut self.tags),
            24 => member.read(&mut self.fargate_ephemeral_storage),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.id.as_ref());
        members.write(1, self.task_set_arn.as_ref());
        members.write(2, self.service_arn.as_ref());
        members.write(3, self.cluster_arn.as_ref());
        members.write(4, self.started_by.as_ref());
        members.write(5, self.external_id.as_ref());
        members.write(6, self.status.as_ref());
        members.write(7, self.task_definition.as_ref());
        members.write(8, self.computed_desired_count.as_ref());
        members.write(9, self.pending_count.as_ref());
        members.write(10, self.running_count.as_ref());
        members.write(11, self.created_at.as_ref());
        members.write(12, self.updated_at.as_ref());
        members.write(13, self.launch_type.as_ref());
        members.write(14, self.capacity_provider_strategy.as_ref());
        members.write(15, self.platform_version.as_ref());
        members.write(16, self.platform_family.as_ref());
        members.write(17, self.network_configuration.as_ref());
        members.write(18, self.load_balancers.as_ref());
        members.write(19, self.service_registries.as_ref());
        members.write(20, self.scale.as_ref());
        members.write(21, self.stability_status.as_ref());
        members.write(22, self.stability_status_at.as_ref());
        members.write(23, self.tags.as_ref());
        members.write(24, self.fargate_ephemeral_storage.as_ref());
    }
}
structure!(TaskSet, TASK_SET);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskVolumeConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct TaskVolumeConfiguration {
    pub name: Option<String>,
    pub managed_ebs_volume: Option<TaskManagedEBSVolumeConfiguration>,
}

impl Members for TaskVolumeConfiguration {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.name),
            1 => member.read(&mut self.managed_ebs_volume),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.name.as_ref());
        members.write(1, self.managed_ebs_volume.as_ref());
    }
}
structure!(TaskVolumeConfiguration, TASK_VOLUME_CONFIGURATION);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ThresholdConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct ThresholdConfiguration {
    pub r#type: Option<String>,
    pub value: Option<i32>,
}

impl Members for ThresholdConfiguration {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.r#type),
            1 => member.read(&mut self.value),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.r#type.as_ref());
        members.write(1, self.value.as_ref());
    }
}
structure!(ThresholdConfiguration, THRESHOLD_CONFIGURATION);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TimeoutConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct TimeoutConfiguration {
    pub idle_timeout_seconds: Option<i32>,
    pub per_request_timeout_seconds: Option<i32>,
}

impl Members for TimeoutConfiguration {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.idle_timeout_seconds),
            1 => member.read(&mut self.per_request_timeout_seconds),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.idle_timeout_seconds.as_ref());
        members.write(1, self.per_request_timeout_seconds.as_ref());
    }
}
structure!(TimeoutConfiguration, TIMEOUT_CONFIGURATION);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Tmpfs.html>
#[derive(Clone, Default, PartialEq)]
pub struct Tmpfs {
    pub container_path: Option<String>,
    pub size: Option<i32>,
    pub mount_options: Option<Vec<String>>,
}

impl Members for Tmpfs {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.container_path),
            1 => member.read(&mut self.size),
            2 => member.read(&mut self.mount_options),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.container_path.as_ref());
        members.write(1, self.size.as_ref());
        members.write(2, self.mount_options.as_ref());
    }
}
structure!(Tmpfs, TMPFS);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TotalLocalStorageGBRequest.html>
#[derive(Clone, Default, PartialEq)]
pub struct TotalLocalStorageGBRequest {
    pub min: Option<f64>,
    pub max: Option<f64>,
}

impl Members for TotalLocalStorageGBRequest {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.min),
            1 => member.read(&mut self.max),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.min.as_ref());
        members.write(1, self.max.as_ref());
    }
}
structure!(TotalLocalStorageGBRequest, TOTAL_LOCAL_STORAGE_GB_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TrustedExecutionConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct TrustedExecutionConfiguration {
    pub isolation_mode: Option<String>,
    pub attestation_policy: Option<String>,
}

impl Members for TrustedExecutionConfiguration {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.isolation_mode),
            1 => member.read(&mut self.attestation_policy),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.isolation_mode.as_ref());
        members.write(1, self.attestation_policy.as_ref());
    }
}
structure!(
    TrustedExecutionConfiguration,
    TRUSTED_EXECUTION_CONFIGURATION
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TrustedExecutionSummary.html>
#[derive(Clone, Default, PartialEq)]
pub struct TrustedExecutionSummary {
    pub isolation_mode: Option<String>,
    pub attestation_policy_status: Option<String>,
}

impl Members for TrustedExecutionSummary {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.isolation_mode),
            1 => member.read(&mut self.attestation_policy_status),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.isolation_mode.as_ref());
        members.write(1, self.attestation_policy_status.as_ref());
    }
}
structure!(TrustedExecutionSummary, TRUSTED_EXECUTION_SUMMARY);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Ulimit.html>
#[derive(Clone, Default, PartialEq)]
pub struct Ulimit {
    pub name: Option<String>,
    pub soft_limit: Option<i32>,
    pub hard_limit: Option<i32>,
}

impl Members for Ulimit {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.name),
            1 => member.read(&mut self.soft_limit),
            2 => member.read(&mut self.hard_limit),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.name.as_ref());
        members.write(1, self.soft_limit.as_ref());
        members.write(2, self.hard_limit.as_ref());
    }
}
structure!(Ulimit, ULIMIT);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UntagResource.html>
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

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UntagResource.html>
#[derive(Clone, Default, PartialEq)]
pub struct UntagResourceOutput {}

impl Members for UntagResourceOutput {}
structure!(UntagResourceOutput, UNTAG_RESOURCE_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateCapacityProvider.html>
#[derive(Clone, Default, PartialEq)]
pub struct UpdateCapacityProviderInput {
    pub name: Option<String>,
    pub cluster: Option<String>,
    pub auto_scaling_group_provider: Option<AutoScalingGroupProviderUpdate>,
    pub managed_instances_provider: Option<UpdateManagedInstancesProviderConfiguration>,
}

impl Members for UpdateCapacityProviderInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.name),
            1 => member.read(&mut self.cluster),
            2 => member.read(&mut self.auto_scaling_group_provider),
            3 => member.read(&mut self.managed_instances_provider),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.name.as_ref());
        members.write(1, self.cluster.as_ref());
        members.write(2, self.auto_scaling_group_provider.as_ref());
        members.write(3, self.managed_instances_provider.as_ref());
    }
}
structure!(
    UpdateCapacityProviderInput,
    UPDATE_CAPACITY_PROVIDER_REQUEST
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateCapacityProvider.html>
#[derive(Clone, Default, PartialEq)]
pub struct UpdateCapacityProviderOutput {
    pub capacity_provider: Option<CapacityProvider>,
}

impl Members for UpdateCapacityProviderOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.capacity_provider),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.capacity_provider.as_ref());
    }
}
structure!(
    UpdateCapacityProviderOutput,
    UPDATE_CAPACITY_PROVIDER_RESPONSE
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateCluster.html>
#[derive(Clone, Default, PartialEq)]
pub struct UpdateClusterInput {
    pub cluster: Option<String>,
    pub settings: Option<Vec<ClusterSetting>>,
    pub configuration: Option<ClusterConfiguration>,
    pub service_connect_defaults: Option<ClusterServiceConnectDefaultsRequest>,
}

impl Members for UpdateClusterInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.cluster),
            1 => member.read(&mut self.settings),
            2 => member.read(&mut self.configuration),
            3 => member.read(&mut self.service_connect_defaults),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.cluster.as_ref());
        members.write(1, self.settings.as_ref());
        members.write(2, self.configuration.as_ref());
        members.write(3, self.service_connect_defaults.as_ref());
    }
}
structure!(UpdateClusterInput, UPDATE_CLUSTER_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateCluster.html>
#[derive(Clone, Default, PartialEq)]
pub struct UpdateClusterOutput {
    pub cluster: Option<Cluster>,
}

impl Members for UpdateClusterOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.cluster),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.cluster.as_ref());
    }
}
structure!(UpdateClusterOutput, UPDATE_CLUSTER_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateClusterSettings.html>
#[derive(Clone, Default, PartialEq)]
pub struct UpdateClusterSettingsInput {
    pub cluster: Option<String>,
    pub settings: Option<Vec<ClusterSetting>>,
}

impl Members for UpdateClusterSettingsInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.cluster),
            1 => member.read(&mut self.settings),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.cluster.as_ref());
        members.write(1, self.settings.as_ref());
    }
}
structure!(UpdateClusterSettingsInput, UPDATE_CLUSTER_SETTINGS_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateClusterSettings.html>
#[derive(Clone, Default, PartialEq)]
pub struct UpdateClusterSettingsOutput {
    pub cluster: Option<Cluster>,
}

impl Members for UpdateClusterSettingsOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.cluster),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.cluster.as_ref());
    }
}
structure!(
    UpdateClusterSettingsOutput,
    UPDATE_CLUSTER_SETTINGS_RESPONSE
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateContainerAgent.html>
#[derive(Clone, Default, PartialEq)]
pub struct UpdateContainerAgentInput {
    pub cluster: Option<String>,
    pub container_instance: Option<String>,
}

impl Members for UpdateContainerAgentInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.cluster),
            1 => member.read(&mut self.container_instance),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.cluster.as_ref());
        members.write(1, self.container_instance.as_ref());
    }
}
structure!(UpdateContainerAgentInput, UPDATE_CONTAINER_AGENT_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateContainerAgent.html>
#[derive(Clone, Default, PartialEq)]
pub struct UpdateContainerAgentOutput {
    pub container_instance: Option<ContainerInstance>,
}

impl Members for UpdateContainerAgentOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.container_instance),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.container_instance.as_ref());
    }
}
structure!(UpdateContainerAgentOutput, UPDATE_CONTAINER_AGENT_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateContainerInstancesState.html>
#[derive(Clone, Default, PartialEq)]
pub struct UpdateContainerInstancesStateInput {
    pub cluster: Option<String>,
    pub container_instances: Option<Vec<String>>,
    pub status: Option<String>,
}

impl Members for UpdateContainerInstancesStateInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.cluster),
            1 => member.read(&mut self.container_instances),
            2 => member.read(&mut self.status),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.cluster.as_ref());
        members.write(1, self.container_instances.as_ref());
        members.write(2, self.status.as_ref());
    }
}
structure!(
    UpdateContainerInstancesStateInput,
    UPDATE_CONTAINER_INSTANCES_STATE_REQUEST
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateContainerInstancesState.html>
#[derive(Clone, Default, PartialEq)]
pub struct UpdateContainerInstancesStateOutput {
    pub container_instances: Option<Vec<ContainerInstance>>,
    pub failures: Option<Vec<Failure>>,
}

impl Members for UpdateContainerInstancesStateOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.container_instances),
            1 => member.read(&mut self.failures),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.container_instances.as_ref());
        members.write(1, self.failures.as_ref());
    }
}
structure!(
    UpdateContainerInstancesStateOutput,
    UPDATE_CONTAINER_INSTANCES_STATE_RESPONSE
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateDaemon.html>
#[derive(Clone, Default, PartialEq)]
pub struct UpdateDaemonInput {
    pub daemon_arn: Option<String>,
    pub daemon_task_definition_arn: Option<String>,
    pub capacity_provider_arns: Option<Vec<String>>,
    pub deployment_configuration: Option<DaemonDeploymentConfiguration>,
    pub propagate_tags: Option<String>,
    pub enable_ecs_managed_tags: Option<bool>,
    pub enable_execute_command: Option<bool>,
    pub critical: Option<bool>,
}

impl Members for UpdateDaemonInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.daemon_arn),
            1 => member.read(&mut self.daemon_task_definition_arn),
            2 => member.read(&mut self.capacity_provider_arns),
            3 => member.read(&mut self.deployment_configuration),
            4 => member.read(&mut self.propagate_tags),
            5 => member.read(&mut self.enable_ecs_managed_tags),
            6 => member.read(&mut self.enable_execute_command),
            7 => member.read(&mut self.critical),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.daemon_arn.as_ref());
        members.write(1, self.daemon_task_definition_arn.as_ref());
        members.write(2, self.capacity_provider_arns.as_ref());
        members.write(3, self.deployment_configuration.as_ref());
        members.write(4, self.propagate_tags.as_ref());
        members.write(5, self.enable_ecs_managed_tags.as_ref());
        members.write(6, self.enable_execute_command.as_ref());
        members.write(7, self.critical.as_ref());
    }
}
structure!(UpdateDaemonInput, UPDATE_DAEMON_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateDaemon.html>
#[derive(Clone, Default, PartialEq)]
pub struct UpdateDaemonOutput {
    pub daemon_arn: Option<String>,
    pub status: Option<String>,
    pub created_at: Option<Timestamp>,
    pub updated_at: Option<Timestamp>,
    pub deployment_arn: Option<String>,
}

impl Members for UpdateDaemonOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.daemon_arn),
            1 => member.read(&mut self.status),
            2 => member.read(&mut self.created_at),
            3 => member.read(&mut self.updated_at),
            4 => member.read(&mut self.deployment_arn),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.daemon_arn.as_ref());
        members.write(1, self.status.as_ref());
        members.write(2, self.created_at.as_ref());
        members.write(3, self.updated_at.as_ref());
        members.write(4, self.deployment_arn.as_ref());
    }
}
structure!(UpdateDaemonOutput, UPDATE_DAEMON_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateExpressGatewayService.html>
#[derive(Clone, Default, PartialEq)]
pub struct UpdateExpressGatewayServiceInput {
    pub service_arn: Option<String>,
    pub execution_role_arn: Option<String>,
    pub health_check_path: Option<String>,
    pub primary_container: Option<ExpressGatewayContainer>,
    pub task_role_arn: Option<String>,
    pub network_configuration: Option<ExpressGatewayServiceNetworkConfiguration>,
    pub cpu: Option<String>,
    pub memory: Option<String>,
    pub cpu_architecture: Option<String>,
    pub scaling_target: Option<ExpressGatewayScalingTarget>,
    pub task_definition_arn: Option<String>,
}

impl Members for UpdateExpressGatewayServiceInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.service_arn),
            1 => member.read(&mut self.execution_role_arn),
            2 => member.read(&mut self.health_check_path),
            3 => member.read(&mut self.primary_container),
            4 => member.read(&mut self.task_role_arn),
            5 => member.read(&mut self.network_configuration),
            6 => member.read(&mut self.cpu),
            7 => member.read(&mut self.memory),
            8 => member.read(&mut self.cpu_architecture),
            9 => member.read(&mut self.scaling_target),
            10 => member.read(&mut self.task_definition_arn),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.service_arn.as_ref());
        members.write(1, self.execution_role_arn.as_ref());
        members.write(2, self.health_check_path.as_ref());
        members.write(3, self.primary_container.as_ref());
        members.write(4, self.task_role_arn.as_ref());
        members.write(5, self.network_configuration.as_ref());
        members.write(6, self.cpu.as_ref());
        members.write(7, self.memory.as_ref());
        members.write(8, self.cpu_architecture.as_ref());
        members.write(9, self.scaling_target.as_ref());
        members.write(10, self.task_definition_arn.as_ref());
    }
}
structure!(
    UpdateExpressGatewayServiceInput,
    UPDATE_EXPRESS_GATEWAY_SERVICE_REQUEST
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateExpressGatewayService.html>
#[derive(Clone, Default, PartialEq)]
pub struct UpdateExpressGatewayServiceOutput {
    pub service: Option<UpdatedExpressGatewayService>,
}

impl Members for UpdateExpressGatewayServiceOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.service),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.service.as_ref());
    }
}
structure!(
    UpdateExpressGatewayServiceOutput,
    UPDATE_EXPRESS_GATEWAY_SERVICE_RESPONSE
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateGatewayAlbConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct UpdateGatewayAlbConfiguration {
    pub network_configuration: Option<UpdateGatewayNetworkConfiguration>,
    pub max_alb_count: Option<i32>,
    pub web_acl_arn: Option<String>,
    pub access_logs: Option<GatewayElbAccessLogConfiguration>,
    pub http_desync: Option<String>,
    pub test_traffic_rules: Option<GatewayAlbTestTrafficRules>,
}

impl Members for UpdateGatewayAlbConfiguration {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.network_configuration),
            1 => member.read(&mut self.max_alb_count),
            2 => member.read(&mut self.web_acl_arn),
            3 => member.read(&mut self.access_logs),
            4 => member.read(&mut self.http_desync),
            5 => member.read(&mut self.test_traffic_rules),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.network_configuration.as_ref());
        members.write(1, self.max_alb_count.as_ref());
        members.write(2, self.web_acl_arn.as_ref());
        members.write(3, self.access_logs.as_ref());
        members.write(4, self.http_desync.as_ref());
        members.write(5, self.test_traffic_rules.as_ref());
    }
}
structure!(
    UpdateGatewayAlbConfiguration,
    UPDATE_GATEWAY_ALB_CONFIGURATION
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateGatewayConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct UpdateGatewayConfiguration {
    pub host_shared_alb: Option<UpdateGatewayAlbConfiguration>,
}

impl Members for UpdateGatewayConfiguration {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.host_shared_alb),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.host_shared_alb.as_ref());
    }
}
structure!(UpdateGatewayConfiguration, UPDATE_GATEWAY_CONFIGURATION);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateGatewayNetworkConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct UpdateGatewayNetworkConfiguration {
    pub inbound_security_group: Option<String>,
}

impl Members for UpdateGatewayNetworkConfiguration {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.inbound_security_group),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.inbound_security_group.as_ref());
    }
}
structure!(
    UpdateGatewayNetworkConfiguration,
    UPDATE_GATEWAY_NETWORK_CONFIGURATION
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateGateway.html>
#[derive(Clone, Default, PartialEq)]
pub struct UpdateGatewayInput {
    pub gateway: Option<String>,
    pub infrastructure_role_arn: Option<String>,
    pub deletion_protection: Option<bool>,
    pub configuration: Option<UpdateGatewayConfiguration>,
    pub propagate_tags: Option<String>,
}

impl Members for UpdateGatewayInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.gateway),
            1 => member.read(&mut self.infrastructure_role_arn),
            2 => member.read(&mut self.deletion_protection),
            3 => member.read(&mut self.configuration),
            4 => member.read(&mut self.propagate_tags),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.gateway.as_ref());
        members.write(1, self.infrastructure_role_arn.as_ref());
        members.write(2, self.deletion_protection.as_ref());
        members.write(3, self.configuration.as_ref());
        members.write(4, self.propagate_tags.as_ref());
    }
}
structure!(UpdateGatewayInput, UPDATE_GATEWAY_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateGateway.html>
#[derive(Clone, Default, PartialEq)]
pub struct UpdateGatewayOutput {
    pub gateway_arn: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
}

impl Members for UpdateGatewayOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.gateway_arn),
            1 => member.read(&mut self.name),
            2 => member.read(&mut self.status),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.gateway_arn.as_ref());
        members.write(1, self.name.as_ref());
        members.write(2, self.status.as_ref());
    }
}
structure!(UpdateGatewayOutput, UPDATE_GATEWAY_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateManagedInstancesProviderConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct UpdateManagedInstancesProviderConfiguration {
    pub infrastructure_role_arn: Option<String>,
    pub instance_launch_template: Option<InstanceLaunchTemplateUpdate>,
    pub propagate_tags: Option<String>,
    pub infrastructure_optimization: Option<InfrastructureOptimization>,
    pub auto_repair_configuration: Option<AutoRepairConfiguration>,
}

impl Members for UpdateManagedInstancesProviderConfiguration {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.infrastructure_role_arn),
            1 => member.read(&mut self.instance_launch_template),
            2 => member.read(&mut self.propagate_tags),
            3 => member.read(&mut self.infrastructure_optimization),
            4 => member.read(&mut self.auto_repair_configuration),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.infrastructure_role_arn.as_ref());
        members.write(1, self.instance_launch_template.as_ref());
        members.write(2, self.propagate_tags.as_ref());
        members.write(3, self.infrastructure_optimization.as_ref());
        members.write(4, self.auto_repair_configuration.as_ref());
    }
}
structure!(
    UpdateManagedInstancesProviderConfiguration,
    UPDATE_MANAGED_INSTANCES_PROVIDER_CONFIGURATION
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateServicePrimaryTaskSet.html>
#[derive(Clone, Default, PartialEq)]
pub struct UpdateServicePrimaryTaskSetInput {
    pub cluster: Option<String>,
    pub service: Option<String>,
    pub primary_task_set: Option<String>,
}

impl Members for UpdateServicePrimaryTaskSetInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.cluster),
            1 => member.read(&mut self.service),
            2 => member.read(&mut self.primary_task_set),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.cluster.as_ref());
        members.write(1, self.service.as_ref());
        members.write(2, self.primary_task_set.as_ref());
    }
}
structure!(
    UpdateServicePrimaryTaskSetInput,
    UPDATE_SERVICE_PRIMARY_TASK_SET_REQUEST
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateServicePrimaryTaskSet.html>
#[derive(Clone, Default, PartialEq)]
pub struct UpdateServicePrimaryTaskSetOutput {
    pub task_set: Option<TaskSet>,
}

impl Members for UpdateServicePrimaryTaskSetOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.task_set),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.task_set.as_ref());
    }
}
structure!(
    UpdateServicePrimaryTaskSetOutput,
    UPDATE_SERVICE_PRIMARY_TASK_SET_RESPONSE
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateService.html>
#[derive(Clone, Default, PartialEq)]
pub struct UpdateServiceInput {
    pub cluster: Option<String>,
    pub service: Option<String>,
    pub desired_count: Option<i32>,
    pub task_definition: Option<String>,
    pub capacity_provider_strategy: Option<Vec<CapacityProviderStrategyItem>>,
    pub deployment_configuration: Option<DeploymentConfiguration>,
    pub availability_zone_rebalancing: Option<String>,
    pub network_configuration: Option<NetworkConfiguration>,
    pub placement_constraints: Option<Vec<PlacementConstraint>>,
    pub placement_strategy: Option<Vec<PlacementStrategy>>,
    pub platform_version: Option<String>,
    pub force_new_deployment: Option<bool>,
    pub health_check_grace_period_seconds: Option<i32>,
    pub deployment_controller: Option<DeploymentController>,
    pub enable_execute_command: Option<bool>,
    pub enable_ecs_managed_tags: Option<bool>,
    pub load_balancers: Option<Vec<LoadBalancer>>,
    pub propagate_tags: Option<String>,
    pub service_registries: Option<Vec<ServiceRegistry>>,
    pub service_connect_configuration: Option<ServiceConnectConfiguration>,
    pub volume_configurations: Option<Vec<ServiceVolumeConfiguration>>,
    pub vpc_lattice_configurations: Option<Vec<VpcLatticeConfiguration>>,
    pub gateway_connectors: Option<Vec<GatewayConnector>>,
    pub monitoring: Option<MonitoringConfiguration>,
}

impl Members for UpdateServiceInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.cluster),
            1 => member.read(&mut self.service),
            2 => member.read(&mut self.desired_count),
            3 => member.read(&mut self.task_definition),
            4 => member.read(&mut self.capacity_provider_strategy),
            5 => member.read(&mut self.deployment_configuration),
            6 => member.read(&mut self.availability_zone_rebalancing),
            7 => member.read(&mut self.network_configuration),
            8 => member.read(&mut self.placement_constraints),
            9 => member.read(&mut self.placement_strategy),
            10 => member.read(&mut self.platform_version),
            11 => member.read(&mut self.force_new_deployment),
            12 => member.read(&mut self.health_check_grace_period_seconds),
            13 => member.read(&mut self.deployment_controller),
            14 => member.read(&mut self.enable_execute_command),
            15 => member.read(&mut self.enable_ecs_managed_tags),
            16 => member.read(&mut self.load_balancers),
            17 => member.read(&mut self.propagate_tags),
            18 => member.read(&mut self.service_registries),
            19 => member.read(&mut self.service_connect_configuration),
            20 => member.read(&mut self.volume_configurations),
            21 => member.read(&mut self.vpc_lattice_configurations),
            22 => member.read(&mut self.gateway_connectors),
            23 => member.read(&mut self.monitoring),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.cluster.as_ref());
        members.write(1, self.service.as_ref());
        members.write(2, self.desired_count.as_ref());
        members.write(3, self.task_definition.as_ref());
        members.write(4, self.capacity_provider_strategy.as_ref());
        members.write(5, self.deployment_configuration.as_ref());
        members.write(6, self.availability_zone_rebalancing.as_ref());
        members.write(7, self.network_configuration.as_ref());
        members.write(8, self.placement_constraints.as_ref());
        members.write(9, self.placement_strategy.as_ref());
        members.write(10, self.platform_version.as_ref());
        members.write(11, self.force_new_deployment.as_ref());
        members.write(12, self.health_check_grace_period_seconds.as_ref());
        members.write(13, self.deployment_controller.as_ref());
        members.write(14, self.enable_execute_command.as_ref());
        members.write(15, self.enable_ecs_managed_tags.as_ref());
        members.write(16, self.load_balancers.as_ref());
        members.write(17, self.propagate_tags.as_ref());
        members.write(18, self.service_registries.as_ref());
        members.write(19, self.service_connect_configuration.as_ref());
        members.write(20, self.volume_configurations.as_ref());
        members.write(21, self.vpc_lattice_configurations.as_ref());
        members.write(22, self.gateway_connectors.as_ref());
        members.write(23, self.monitoring.as_ref());
    }
}
structure!(UpdateServiceInput, UPDATE_SERVICE_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateService.html>
#[derive(Clone, Default, PartialEq)]
pub struct UpdateServiceOutput {
    pub service: Option<Service>,
}

impl Members for UpdateServiceOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.service),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.service.as_ref());
    }
}
structure!(UpdateServiceOutput, UPDATE_SERVICE_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateTaskProtection.html>
#[derive(Clone, Default, PartialEq)]
pub struct UpdateTaskProtectionInput {
    pub cluster: Option<String>,
    pub tasks: Option<Vec<String>>,
    pub protection_enabled: Option<bool>,
    pub expires_in_minutes: Option<i32>,
}

impl Members for UpdateTaskProtectionInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.cluster),
            1 => member.read(&mut self.tasks),
            2 => member.read(&mut self.protection_enabled),
            3 => member.read(&mut self.expires_in_minutes),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.cluster.as_ref());
        members.write(1, self.tasks.as_ref());
        members.write(2, self.protection_enabled.as_ref());
        members.write(3, self.expires_in_minutes.as_ref());
    }
}
structure!(UpdateTaskProtectionInput, UPDATE_TASK_PROTECTION_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateTaskProtection.html>
#[derive(Clone, Default, PartialEq)]
pub struct UpdateTaskProtectionOutput {
    pub protected_tasks: Option<Vec<ProtectedTask>>,
    pub failures: Option<Vec<Failure>>,
}

impl Members for UpdateTaskProtectionOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.protected_tasks),
            1 => member.read(&mut self.failures),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.protected_tasks.as_ref());
        members.write(1, self.failures.as_ref());
    }
}
structure!(UpdateTaskProtectionOutput, UPDATE_TASK_PROTECTION_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateTaskSet.html>
#[derive(Clone, Default, PartialEq)]
pub struct UpdateTaskSetInput {
    pub cluster: Option<String>,
    pub service: Option<String>,
    pub task_set: Option<String>,
    pub scale: Option<Scale>,
}

impl Members for UpdateTaskSetInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.cluster),
            1 => member.read(&mut self.service),
            2 => member.read(&mut self.task_set),
            3 => member.read(&mut self.scale),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.cluster.as_ref());
        members.write(1, self.service.as_ref());
        members.write(2, self.task_set.as_ref());
        members.write(3, self.scale.as_ref());
    }
}
structure!(UpdateTaskSetInput, UPDATE_TASK_SET_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateTaskSet.html>
#[derive(Clone, Default, PartialEq)]
pub struct UpdateTaskSetOutput {
    pub task_set: Option<TaskSet>,
}

impl Members for UpdateTaskSetOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.task_set),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.task_set.as_ref());
    }
}
structure!(UpdateTaskSetOutput, UPDATE_TASK_SET_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdatedExpressGatewayService.html>
#[derive(Clone, Default, PartialEq)]
pub struct UpdatedExpressGatewayService {
    pub service_arn: Option<String>,
    pub cluster: Option<String>,
    pub service_name: Option<String>,
    pub status: Option<ExpressGatewayServiceStatus>,
    pub target_configuration: Option<ExpressGatewayServiceConfiguration>,
    pub created_at: Option<Timestamp>,
    pub updated_at: Option<Timestamp>,
}

impl Members for UpdatedExpressGatewayService {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.service_arn),
            1 => member.read(&mut self.cluster),
            2 => member.read(&mut self.service_name),
            3 => member.read(&mut self.status),
            4 => member.read(&mut self.target_configuration),
            5 => member.read(&mut self.created_at),
            6 => member.read(&mut self.updated_at),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.service_arn.as_ref());
        members.write(1, self.cluster.as_ref());
        members.write(2, self.service_name.as_ref());
        members.write(3, self.status.as_ref());
        members.write(4, self.target_configuration.as_ref());
        members.write(5, self.created_at.as_ref());
        members.write(6, self.updated_at.as_ref());
    }
}
structure!(
    UpdatedExpressGatewayService,
    UPDATED_EXPRESS_GATEWAY_SERVICE
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_VCpuCountRangeRequest.html>
#[derive(Clone, Default, PartialEq)]
pub struct VCpuCountRangeRequest {
    pub min: Option<i32>,
    pub max: Option<i32>,
}

impl Members for VCpuCountRangeRequest {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.min),
            1 => member.read(&mut self.max),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.min.as_ref());
        members.write(1, self.max.as_ref());
    }
}
structure!(VCpuCountRangeRequest, VCPU_COUNT_RANGE_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_VersionInfo.html>
#[derive(Clone, Default, PartialEq)]
pub struct VersionInfo {
    pub agent_version: Option<String>,
    pub agent_hash: Option<String>,
    pub docker_version: Option<String>,
}

impl Members for VersionInfo {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.agent_version),
            1 => member.read(&mut self.agent_hash),
            2 => member.read(&mut self.docker_version),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.agent_version.as_ref());
        members.write(1, self.agent_hash.as_ref());
        members.write(2, self.docker_version.as_ref());
    }
}
structure!(VersionInfo, VERSION_INFO);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Volume.html>
#[derive(Clone, Default, PartialEq)]
pub struct Volume {
    pub name: Option<String>,
    pub host: Option<HostVolumeProperties>,
    pub docker_volume_configuration: Option<DockerVolumeConfiguration>,
    pub efs_volume_configuration: Option<EFSVolumeConfiguration>,
    pub s3files_volume_configuration: Option<S3FilesVolumeConfiguration>,
    pub fsx_windows_file_server_volume_configuration:
        Option<FSxWindowsFileServerVolumeConfiguration>,
    pub configured_at_launch: Option<bool>,
}

impl Members for Volume {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.name),
            1 => member.read(&mut self.host),
            2 => member.read(&mut self.docker_volume_configuration),
            3 => member.read(&mut self.efs_volume_configuration),
            4 => member.read(&mut self.s3files_volume_configuration),
            5 => member.read(&mut self.fsx_windows_file_server_volume_configuration),
            6 => member.read(&mut self.configured_at_launch),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.name.as_ref());
        members.write(1, self.host.as_ref());
        members.write(2, self.docker_volume_configuration.as_ref());
        members.write(3, self.efs_volume_configuration.as_ref());
        members.write(4, self.s3files_volume_configuration.as_ref());
        members.write(
            5,
            self.fsx_windows_file_server_volume_configuration.as_ref(),
        );
        members.write(6, self.configured_at_launch.as_ref());
    }
}
structure!(Volume, VOLUME);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_VolumeFrom.html>
#[derive(Clone, Default, PartialEq)]
pub struct VolumeFrom {
    pub source_container: Option<String>,
    pub read_only: Option<bool>,
}

impl Members for VolumeFrom {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.source_container),
            1 => member.read(&mut self.read_only),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.source_container.as_ref());
        members.write(1, self.read_only.as_ref());
    }
}
structure!(VolumeFrom, VOLUME_FROM);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_VpcLatticeAdvancedConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct VpcLatticeAdvancedConfiguration {
    pub alternate_target_group_arn: Option<String>,
    pub production_listener_rule: Option<String>,
    pub test_listener_rule: Option<String>,
}

impl Members for VpcLatticeAdvancedConfiguration {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.alternate_target_group_arn),
            1 => member.read(&mut self.production_listener_rule),
            2 => member.read(&mut self.test_listener_rule),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.alternate_target_group_arn.as_ref());
        members.write(1, self.production_listener_rule.as_ref());
        members.write(2, self.test_listener_rule.as_ref());
    }
}
structure!(
    VpcLatticeAdvancedConfiguration,
    VPC_LATTICE_ADVANCED_CONFIGURATION
);

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_VpcLatticeConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct VpcLatticeConfiguration {
    pub role_arn: Option<String>,
    pub target_group_arn: Option<String>,
    pub port_name: Option<String>,
    pub advanced_configuration: Option<VpcLatticeAdvancedConfiguration>,
}

impl Members for VpcLatticeConfiguration {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.role_arn),
            1 => member.read(&mut self.target_group_arn),
            2 => member.read(&mut self.port_name),
            3 => member.read(&mut self.advanced_configuration),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.role_arn.as_ref());
        members.write(1, self.target_group_arn.as_ref());
        members.write(2, self.port_name.as_ref());
        members.write(3, self.advanced_configuration.as_ref());
    }
}
structure!(VpcLatticeConfiguration, VPC_LATTICE_CONFIGURATION);
