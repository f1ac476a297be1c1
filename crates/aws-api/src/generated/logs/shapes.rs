// Written by `cargo xtask codegen` from models/. Do not edit.

//! The structures and unions of Amazon CloudWatch Logs.

use std::collections::BTreeMap;

use smithy::ReadError;

use super::schemas;
use crate::structure::{MemberReader, MemberWriter, Members, structure};

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_AssociateKmsKey.html>
#[derive(Clone, Default, PartialEq)]
pub struct AssociateKmsKeyOutput {}

impl Members for AssociateKmsKeyOutput {}
structure!(AssociateKmsKeyOutput, ASSOCIATE_KMS_KEY_OUTPUT);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_AssociateKmsKey.html>
#[derive(Clone, Default, PartialEq)]
pub struct AssociateKmsKeyInput {
    pub log_group_name: Option<String>,
    pub kms_key_id: Option<String>,
    pub resource_identifier: Option<String>,
}

impl Members for AssociateKmsKeyInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.log_group_name),
            1 => member.read(&mut self.kms_key_id),
            2 => member.read(&mut self.resource_identifier),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.log_group_name.as_ref());
        members.write(1, self.kms_key_id.as_ref());
        members.write(2, self.resource_identifier.as_ref());
    }
}
structure!(AssociateKmsKeyInput, ASSOCIATE_KMS_KEY_REQUEST);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateLogGroup.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateLogGroupOutput {}

impl Members for CreateLogGroupOutput {}
structure!(CreateLogGroupOutput, CREATE_LOG_GROUP_OUTPUT);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateLogGroup.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateLogGroupInput {
    pub log_group_name: Option<String>,
    pub kms_key_id: Option<String>,
    pub tags: Option<BTreeMap<String, String>>,
    pub log_group_class: Option<String>,
    pub deletion_protection_enabled: Option<bool>,
}

impl Members for CreateLogGroupInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.log_group_name),
            1 => member.read(&mut self.kms_key_id),
            2 => member.read(&mut self.tags),
            3 => member.read(&mut self.log_group_class),
            4 => member.read(&mut self.deletion_protection_enabled),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.log_group_name.as_ref());
        members.write(1, self.kms_key_id.as_ref());
        members.write(2, self.tags.as_ref());
        members.write(3, self.log_group_class.as_ref());
        members.write(4, self.deletion_protection_enabled.as_ref());
    }
}
structure!(CreateLogGroupInput, CREATE_LOG_GROUP_REQUEST);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateLogStream.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateLogStreamOutput {}

impl Members for CreateLogStreamOutput {}
structure!(CreateLogStreamOutput, CREATE_LOG_STREAM_OUTPUT);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateLogStream.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateLogStreamInput {
    pub log_group_name: Option<String>,
    pub log_stream_name: Option<String>,
}

impl Members for CreateLogStreamInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.log_group_name),
            1 => member.read(&mut self.log_stream_name),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.log_group_name.as_ref());
        members.write(1, self.log_stream_name.as_ref());
    }
}
structure!(CreateLogStreamInput, CREATE_LOG_STREAM_REQUEST);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteLogGroup.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteLogGroupOutput {}

impl Members for DeleteLogGroupOutput {}
structure!(DeleteLogGroupOutput, DELETE_LOG_GROUP_OUTPUT);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteLogGroup.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteLogGroupInput {
    pub log_group_name: Option<String>,
}

impl Members for DeleteLogGroupInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.log_group_name),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.log_group_name.as_ref());
    }
}
structure!(DeleteLogGroupInput, DELETE_LOG_GROUP_REQUEST);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteLogStream.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteLogStreamOutput {}

impl Members for DeleteLogStreamOutput {}
structure!(DeleteLogStreamOutput, DELETE_LOG_STREAM_OUTPUT);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteLogStream.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteLogStreamInput {
    pub log_group_name: Option<String>,
    pub log_stream_name: Option<String>,
}

impl Members for DeleteLogStreamInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.log_group_name),
            1 => member.read(&mut self.log_stream_name),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.log_group_name.as_ref());
        members.write(1, self.log_stream_name.as_ref());
    }
}
structure!(DeleteLogStreamInput, DELETE_LOG_STREAM_REQUEST);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteMetricFilter.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteMetricFilterOutput {}

impl Members for DeleteMetricFilterOutput {}
structure!(DeleteMetricFilterOutput, DELETE_METRIC_FILTER_OUTPUT);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteMetricFilter.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteMetricFilterInput {
    pub log_group_name: Option<String>,
    pub filter_name: Option<String>,
}

impl Members for DeleteMetricFilterInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.log_group_name),
            1 => member.read(&mut self.filter_name),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.log_group_name.as_ref());
        members.write(1, self.filter_name.as_ref());
    }
}
structure!(DeleteMetricFilterInput, DELETE_METRIC_FILTER_REQUEST);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteResourcePolicy.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteResourcePolicyOutput {}

impl Members for DeleteResourcePolicyOutput {}
structure!(DeleteResourcePolicyOutput, DELETE_RESOURCE_POLICY_OUTPUT);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteResourcePolicy.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteResourcePolicyInput {
    pub policy_name: Option<String>,
    pub resource_arn: Option<String>,
    pub expected_revision_id: Option<String>,
}

impl Members for DeleteResourcePolicyInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.policy_name),
            1 => member.read(&mut self.resource_arn),
            2 => member.read(&mut self.expected_revision_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.policy_name.as_ref());
        members.write(1, self.resource_arn.as_ref());
        members.write(2, self.expected_revision_id.as_ref());
    }
}
structure!(DeleteResourcePolicyInput, DELETE_RESOURCE_POLICY_REQUEST);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteRetentionPolicy.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteRetentionPolicyOutput {}

impl Members for DeleteRetentionPolicyOutput {}
structure!(DeleteRetentionPolicyOutput, DELETE_RETENTION_POLICY_OUTPUT);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteRetentionPolicy.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteRetentionPolicyInput {
    pub log_group_name: Option<String>,
}

impl Members for DeleteRetentionPolicyInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.log_group_name),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.log_group_name.as_ref());
    }
}
structure!(DeleteRetentionPolicyInput, DELETE_RETENTION_POLICY_REQUEST);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteSubscriptionFilter.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteSubscriptionFilterOutput {}

impl Members for DeleteSubscriptionFilterOutput {}
structure!(
    DeleteSubscriptionFilterOutput,
    DELETE_SUBSCRIPTION_FILTER_OUTPUT
);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteSubscriptionFilter.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteSubscriptionFilterInput {
    pub log_group_name: Option<String>,
    pub filter_name: Option<String>,
}

impl Members for DeleteSubscriptionFilterInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.log_group_name),
            1 => member.read(&mut self.filter_name),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.log_group_name.as_ref());
        members.write(1, self.filter_name.as_ref());
    }
}
structure!(
    DeleteSubscriptionFilterInput,
    DELETE_SUBSCRIPTION_FILTER_REQUEST
);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeLogGroups.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeLogGroupsInput {
    pub account_identifiers: Option<Vec<String>>,
    pub log_group_name_prefix: Option<String>,
    pub log_group_name_pattern: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
    pub include_linked_accounts: Option<bool>,
    pub log_group_class: Option<String>,
    pub log_group_identifiers: Option<Vec<String>>,
}

impl Members for DescribeLogGroupsInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.account_identifiers),
            1 => member.read(&mut self.log_group_name_prefix),
            2 => member.read(&mut self.log_group_name_pattern),
            3 => member.read(&mut self.next_token),
            4 => member.read(&mut self.limit),
            5 => member.read(&mut self.include_linked_accounts),
            6 => member.read(&mut self.log_group_class),
            7 => member.read(&mut self.log_group_identifiers),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.account_identifiers.as_ref());
        members.write(1, self.log_group_name_prefix.as_ref());
        members.write(2, self.log_group_name_pattern.as_ref());
        members.write(3, self.next_token.as_ref());
        members.write(4, self.limit.as_ref());
        members.write(5, self.include_linked_accounts.as_ref());
        members.write(6, self.log_group_class.as_ref());
        members.write(7, self.log_group_identifiers.as_ref());
    }
}
structure!(DescribeLogGroupsInput, DESCRIBE_LOG_GROUPS_REQUEST);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeLogGroups.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeLogGroupsOutput {
    pub log_groups: Option<Vec<LogGroup>>,
    pub next_token: Option<String>,
}

impl Members for DescribeLogGroupsOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.log_groups),
            1 => member.read(&mut self.next_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.log_groups.as_ref());
        members.write(1, self.next_token.as_ref());
    }
}
structure!(DescribeLogGroupsOutput, DESCRIBE_LOG_GROUPS_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeLogStreams.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeLogStreamsInput {
    pub log_group_name: Option<String>,
    pub log_group_identifier: Option<String>,
    pub log_stream_name_prefix: Option<String>,
    pub order_by: Option<String>,
    pub descending: Option<bool>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

impl Members for DescribeLogStreamsInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.log_group_name),
            1 => member.read(&mut self.log_group_identifier),
            2 => member.read(&mut self.log_stream_name_prefix),
            3 => member.read(&mut self.order_by),
            4 => member.read(&mut self.descending),
            5 => member.read(&mut self.next_token),
            6 => member.read(&mut self.limit),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.log_group_name.as_ref());
        members.write(1, self.log_group_identifier.as_ref());
        members.write(2, self.log_stream_name_prefix.as_ref());
        members.write(3, self.order_by.as_ref());
        members.write(4, self.descending.as_ref());
        members.write(5, self.next_token.as_ref());
        members.write(6, self.limit.as_ref());
    }
}
structure!(DescribeLogStreamsInput, DESCRIBE_LOG_STREAMS_REQUEST);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeLogStreams.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeLogStreamsOutput {
    pub log_streams: Option<Vec<LogStream>>,
    pub next_token: Option<String>,
}

impl Members for DescribeLogStreamsOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.log_streams),
            1 => member.read(&mut self.next_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.log_streams.as_ref());
        members.write(1, self.next_token.as_ref());
    }
}
structure!(DescribeLogStreamsOutput, DESCRIBE_LOG_STREAMS_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeMetricFilters.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeMetricFiltersInput {
    pub log_group_name: Option<String>,
    pub filter_name_prefix: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
    pub metric_name: Option<String>,
    pub metric_namespace: Option<String>,
}

impl Members for DescribeMetricFiltersInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.log_group_name),
            1 => member.read(&mut self.filter_name_prefix),
            2 => member.read(&mut self.next_token),
            3 => member.read(&mut self.limit),
            4 => member.read(&mut self.metric_name),
            5 => member.read(&mut self.metric_namespace),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.log_group_name.as_ref());
        members.write(1, self.filter_name_prefix.as_ref());
        members.write(2, self.next_token.as_ref());
        members.write(3, self.limit.as_ref());
        members.write(4, self.metric_name.as_ref());
        members.write(5, self.metric_namespace.as_ref());
    }
}
structure!(DescribeMetricFiltersInput, DESCRIBE_METRIC_FILTERS_REQUEST);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeMetricFilters.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeMetricFiltersOutput {
    pub metric_filters: Option<Vec<MetricFilter>>,
    pub next_token: Option<String>,
}

impl Members for DescribeMetricFiltersOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.metric_filters),
            1 => member.read(&mut self.next_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.metric_filters.as_ref());
        members.write(1, self.next_token.as_ref());
    }
}
structure!(
    DescribeMetricFiltersOutput,
    DESCRIBE_METRIC_FILTERS_RESPONSE
);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeQueries.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeQueriesInput {
    pub log_group_name: Option<String>,
    pub status: Option<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub query_language: Option<String>,
}

impl Members for DescribeQueriesInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.log_group_name),
            1 => member.read(&mut self.status),
            2 => member.read(&mut self.max_results),
            3 => member.read(&mut self.next_token),
            4 => member.read(&mut self.query_language),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.log_group_name.as_ref());
        members.write(1, self.status.as_ref());
        members.write(2, self.max_results.as_ref());
        members.write(3, self.next_token.as_ref());
        members.write(4, self.query_language.as_ref());
    }
}
structure!(DescribeQueriesInput, DESCRIBE_QUERIES_REQUEST);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeQueries.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeQueriesOutput {
    pub queries: Option<Vec<QueryInfo>>,
    pub next_token: Option<String>,
}

impl Members for DescribeQueriesOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.queries),
            1 => member.read(&mut self.next_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.queries.as_ref());
        members.write(1, self.next_token.as_ref());
    }
}
structure!(DescribeQueriesOutput, DESCRIBE_QUERIES_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeResourcePolicies.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeResourcePoliciesInput {
    pub next_token: Option<String>,
    pub limit: Option<i32>,
    pub resource_arn: Option<String>,
    pub policy_scope: Option<String>,
}

impl Members for DescribeResourcePoliciesInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.next_token),
            1 => member.read(&mut self.limit),
            2 => member.read(&mut self.resource_arn),
            3 => member.read(&mut self.policy_scope),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.next_token.as_ref());
        members.write(1, self.limit.as_ref());
        members.write(2, self.resource_arn.as_ref());
        members.write(3, self.policy_scope.as_ref());
    }
}
structure!(
    DescribeResourcePoliciesInput,
    DESCRIBE_RESOURCE_POLICIES_REQUEST
);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeResourcePolicies.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeResourcePoliciesOutput {
    pub resource_policies: Option<Vec<ResourcePolicy>>,
    pub next_token: Option<String>,
}

impl Members for DescribeResourcePoliciesOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.resource_policies),
            1 => member.read(&mut self.next_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.resource_policies.as_ref());
        members.write(1, self.next_token.as_ref());
    }
}
structure!(
    DescribeResourcePoliciesOutput,
    DESCRIBE_RESOURCE_POLICIES_RESPONSE
);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeSubscriptionFilters.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeSubscriptionFiltersInput {
    pub log_group_name: Option<String>,
    pub filter_name_prefix: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

impl Members for DescribeSubscriptionFiltersInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.log_group_name),
            1 => member.read(&mut self.filter_name_prefix),
            2 => member.read(&mut self.next_token),
            3 => member.read(&mut self.limit),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.log_group_name.as_ref());
        members.write(1, self.filter_name_prefix.as_ref());
        members.write(2, self.next_token.as_ref());
        members.write(3, self.limit.as_ref());
    }
}
structure!(
    DescribeSubscriptionFiltersInput,
    DESCRIBE_SUBSCRIPTION_FILTERS_REQUEST
);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeSubscriptionFilters.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeSubscriptionFiltersOutput {
    pub subscription_filters: Option<Vec<SubscriptionFilter>>,
    pub next_token: Option<String>,
}

impl Members for DescribeSubscriptionFiltersOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.subscription_filters),
            1 => member.read(&mut self.next_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.subscription_filters.as_ref());
        members.write(1, self.next_token.as_ref());
    }
}
structure!(
    DescribeSubscriptionFiltersOutput,
    DESCRIBE_SUBSCRIPTION_FILTERS_RESPONSE
);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DisassociateKmsKey.html>
#[derive(Clone, Default, PartialEq)]
pub struct DisassociateKmsKeyOutput {}

impl Members for DisassociateKmsKeyOutput {}
structure!(DisassociateKmsKeyOutput, DISASSOCIATE_KMS_KEY_OUTPUT);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DisassociateKmsKey.html>
#[derive(Clone, Default, PartialEq)]
pub struct DisassociateKmsKeyInput {
    pub log_group_name: Option<String>,
    pub resource_identifier: Option<String>,
}

impl Members for DisassociateKmsKeyInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.log_group_name),
            1 => member.read(&mut self.resource_identifier),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.log_group_name.as_ref());
        members.write(1, self.resource_identifier.as_ref());
    }
}
structure!(DisassociateKmsKeyInput, DISASSOCIATE_KMS_KEY_REQUEST);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_Entity.html>
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

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_FilterLogEvents.html>
#[derive(Clone, Default, PartialEq)]
pub struct FilterLogEventsInput {
    pub log_group_name: Option<String>,
    pub log_group_identifier: Option<String>,
    pub log_stream_names: Option<Vec<String>>,
    pub log_stream_name_prefix: Option<String>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub filter_pattern: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
    pub start_from_head: Option<bool>,
    pub interleaved: Option<bool>,
    pub unmask: Option<bool>,
}

impl Members for FilterLogEventsInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.log_group_name),
            1 => member.read(&mut self.log_group_identifier),
            2 => member.read(&mut self.log_stream_names),
            3 => member.read(&mut self.log_stream_name_prefix),
            4 => member.read(&mut self.start_time),
            5 => member.read(&mut self.end_time),
            6 => member.read(&mut self.filter_pattern),
            7 => member.read(&mut self.next_token),
            8 => member.read(&mut self.limit),
            9 => member.read(&mut self.start_from_head),
            10 => member.read(&mut self.interleaved),
            11 => member.read(&mut self.unmask),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.log_group_name.as_ref());
        members.write(1, self.log_group_identifier.as_ref());
        members.write(2, self.log_stream_names.as_ref());
        members.write(3, self.log_stream_name_prefix.as_ref());
        members.write(4, self.start_time.as_ref());
        members.write(5, self.end_time.as_ref());
        members.write(6, self.filter_pattern.as_ref());
        members.write(7, self.next_token.as_ref());
        members.write(8, self.limit.as_ref());
        members.write(9, self.start_from_head.as_ref());
        members.write(10, self.interleaved.as_ref());
        members.write(11, self.unmask.as_ref());
    }
}
structure!(FilterLogEventsInput, FILTER_LOG_EVENTS_REQUEST);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_FilterLogEvents.html>
#[derive(Clone, Default, PartialEq)]
pub struct FilterLogEventsOutput {
    pub events: Option<Vec<FilteredLogEvent>>,
    pub searched_log_streams: Option<Vec<SearchedLogStream>>,
    pub next_token: Option<String>,
}

impl Members for FilterLogEventsOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.events),
            1 => member.read(&mut self.searched_log_streams),
            2 => member.read(&mut self.next_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.events.as_ref());
        members.write(1, self.searched_log_streams.as_ref());
        members.write(2, self.next_token.as_ref());
    }
}
structure!(FilterLogEventsOutput, FILTER_LOG_EVENTS_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_FilteredLogEvent.html>
#[derive(Clone, Default, PartialEq)]
pub struct FilteredLogEvent {
    pub log_stream_name: Option<String>,
    pub timestamp: Option<i64>,
    pub message: Option<String>,
    pub ingestion_time: Option<i64>,
    pub event_id: Option<String>,
}

impl Members for FilteredLogEvent {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.log_stream_name),
            1 => member.read(&mut self.timestamp),
            2 => member.read(&mut self.message),
            3 => member.read(&mut self.ingestion_time),
            4 => member.read(&mut self.event_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.log_stream_name.as_ref());
        members.write(1, self.timestamp.as_ref());
        members.write(2, self.message.as_ref());
        members.write(3, self.ingestion_time.as_ref());
        members.write(4, self.event_id.as_ref());
    }
}
structure!(FilteredLogEvent, FILTERED_LOG_EVENT);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_GetLogEvents.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetLogEventsInput {
    pub log_group_name: Option<String>,
    pub log_group_identifier: Option<String>,
    pub log_stream_name: Option<String>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
    pub start_from_head: Option<bool>,
    pub unmask: Option<bool>,
}

impl Members for GetLogEventsInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.log_group_name),
            1 => member.read(&mut self.log_group_identifier),
            2 => member.read(&mut self.log_stream_name),
            3 => member.read(&mut self.start_time),
            4 => member.read(&mut self.end_time),
            5 => member.read(&mut self.next_token),
            6 => member.read(&mut self.limit),
            7 => member.read(&mut self.start_from_head),
            8 => member.read(&mut self.unmask),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.log_group_name.as_ref());
        members.write(1, self.log_group_identifier.as_ref());
        members.write(2, self.log_stream_name.as_ref());
        members.write(3, self.start_time.as_ref());
        members.write(4, self.end_time.as_ref());
        members.write(5, self.next_token.as_ref());
        members.write(6, self.limit.as_ref());
        members.write(7, self.start_from_head.as_ref());
        members.write(8, self.unmask.as_ref());
    }
}
structure!(GetLogEventsInput, GET_LOG_EVENTS_REQUEST);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_GetLogEvents.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetLogEventsOutput {
    pub events: Option<Vec<OutputLogEvent>>,
    pub next_forward_token: Option<String>,
    pub next_backward_token: Option<String>,
}

impl Members for GetLogEventsOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.events),
            1 => member.read(&mut self.next_forward_token),
            2 => member.read(&mut self.next_backward_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.events.as_ref());
        members.write(1, self.next_forward_token.as_ref());
        members.write(2, self.next_backward_token.as_ref());
    }
}
structure!(GetLogEventsOutput, GET_LOG_EVENTS_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_GetLogRecord.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetLogRecordInput {
    pub log_record_pointer: Option<String>,
    pub unmask: Option<bool>,
}

impl Members for GetLogRecordInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.log_record_pointer),
            1 => member.read(&mut self.unmask),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.log_record_pointer.as_ref());
        members.write(1, self.unmask.as_ref());
    }
}
structure!(GetLogRecordInput, GET_LOG_RECORD_REQUEST);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_GetLogRecord.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetLogRecordOutput {
    pub log_record: Option<BTreeMap<String, String>>,
}

impl Members for GetLogRecordOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.log_record),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.log_record.as_ref());
    }
}
structure!(GetLogRecordOutput, GET_LOG_RECORD_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_GetQueryResults.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetQueryResultsInput {
    pub query_id: Option<String>,
    pub next_token: Option<String>,
    pub max_items: Option<i32>,
}

impl Members for GetQueryResultsInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.query_id),
            1 => member.read(&mut self.next_token),
            2 => member.read(&mut self.max_items),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.query_id.as_ref());
        members.write(1, self.next_token.as_ref());
        members.write(2, self.max_items.as_ref());
    }
}
structure!(GetQueryResultsInput, GET_QUERY_RESULTS_REQUEST);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_GetQueryResults.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetQueryResultsOutput {
    pub query_language: Option<String>,
    pub results: Option<Vec<Vec<ResultField>>>,
    pub statistics: Option<QueryStatistics>,
    pub status: Option<String>,
    pub encryption_key: Option<String>,
    pub next_token: Option<String>,
}

impl Members for GetQueryResultsOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.query_language),
            1 => member.read(&mut self.results),
            2 => member.read(&mut self.statistics),
            3 => member.read(&mut self.status),
            4 => member.read(&mut self.encryption_key),
            5 => member.read(&mut self.next_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.query_language.as_ref());
        members.write(1, self.results.as_ref());
        members.write(2, self.statistics.as_ref());
        members.write(3, self.status.as_ref());
        members.write(4, self.encryption_key.as_ref());
        members.write(5, self.next_token.as_ref());
    }
}
structure!(GetQueryResultsOutput, GET_QUERY_RESULTS_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_InputLogEvent.html>
#[derive(Clone, Default, PartialEq)]
pub struct InputLogEvent {
    pub timestamp: Option<i64>,
    pub message: Option<String>,
}

impl Members for InputLogEvent {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.timestamp),
            1 => member.read(&mut self.message),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.timestamp.as_ref());
        members.write(1, self.message.as_ref());
    }
}
structure!(InputLogEvent, INPUT_LOG_EVENT);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_ListTagsForResource.html>
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

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_ListTagsForResource.html>
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

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_ListTagsLogGroup.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListTagsLogGroupInput {
    pub log_group_name: Option<String>,
}

impl Members for ListTagsLogGroupInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.log_group_name),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.log_group_name.as_ref());
    }
}
structure!(ListTagsLogGroupInput, LIST_TAGS_LOG_GROUP_REQUEST);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_ListTagsLogGroup.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListTagsLogGroupOutput {
    pub tags: Option<BTreeMap<String, String>>,
}

impl Members for ListTagsLogGroupOutput {
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
structure!(ListTagsLogGroupOutput, LIST_TAGS_LOG_GROUP_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_LiveTailSessionLogEvent.html>
#[derive(Clone, Default, PartialEq)]
pub struct LiveTailSessionLogEvent {
    pub log_stream_name: Option<String>,
    pub log_group_identifier: Option<String>,
    pub message: Option<String>,
    pub timestamp: Option<i64>,
    pub ingestion_time: Option<i64>,
}

impl Members for LiveTailSessionLogEvent {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.log_stream_name),
            1 => member.read(&mut self.log_group_identifier),
            2 => member.read(&mut self.message),
            3 => member.read(&mut self.timestamp),
            4 => member.read(&mut self.ingestion_time),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.log_stream_name.as_ref());
        members.write(1, self.log_group_identifier.as_ref());
        members.write(2, self.message.as_ref());
        members.write(3, self.timestamp.as_ref());
        members.write(4, self.ingestion_time.as_ref());
    }
}
structure!(LiveTailSessionLogEvent, LIVE_TAIL_SESSION_LOG_EVENT);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_LiveTailSessionMetadata.html>
#[derive(Clone, Default, PartialEq)]
pub struct LiveTailSessionMetadata {
    pub sampled: Option<bool>,
}

impl Members for LiveTailSessionMetadata {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.sampled),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.sampled.as_ref());
    }
}
structure!(LiveTailSessionMetadata, LIVE_TAIL_SESSION_METADATA);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_LiveTailSessionStart.html>
#[derive(Clone, Default, PartialEq)]
pub struct LiveTailSessionStart {
    pub request_id: Option<String>,
    pub session_id: Option<String>,
    pub log_group_identifiers: Option<Vec<String>>,
    pub log_stream_names: Option<Vec<String>>,
    pub log_stream_name_prefixes: Option<Vec<String>>,
    pub log_event_filter_pattern: Option<String>,
}

impl Members for LiveTailSessionStart {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.request_id),
            1 => member.read(&mut self.session_id),
            2 => member.read(&mut self.log_group_identifiers),
            3 => member.read(&mut self.log_stream_names),
            4 => member.read(&mut self.log_stream_name_prefixes),
            5 => member.read(&mut self.log_event_filter_pattern),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.request_id.as_ref());
        members.write(1, self.session_id.as_ref());
        members.write(2, self.log_group_identifiers.as_ref());
        members.write(3, self.log_stream_names.as_ref());
        members.write(4, self.log_stream_name_prefixes.as_ref());
        members.write(5, self.log_event_filter_pattern.as_ref());
    }
}
structure!(LiveTailSessionStart, LIVE_TAIL_SESSION_START);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_LiveTailSessionUpdate.html>
#[derive(Clone, Default, PartialEq)]
pub struct LiveTailSessionUpdate {
    pub session_metadata: Option<LiveTailSessionMetadata>,
    pub session_results: Option<Vec<LiveTailSessionLogEvent>>,
}

impl Members for LiveTailSessionUpdate {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.session_metadata),
            1 => member.read(&mut self.session_results),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.session_metadata.as_ref());
        members.write(1, self.session_results.as_ref());
    }
}
structure!(LiveTailSessionUpdate, LIVE_TAIL_SESSION_UPDATE);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_LogGroup.html>
#[derive(Clone, Default, PartialEq)]
pub struct LogGroup {
    pub log_group_name: Option<String>,
    pub creation_time: Option<i64>,
    pub retention_in_days: Option<i32>,
    pub metric_filter_count: Option<i32>,
    pub arn: Option<String>,
    pub stored_bytes: Option<i64>,
    pub kms_key_id: Option<String>,
    pub data_protection_status: Option<String>,
    pub inherited_properties: Option<Vec<String>>,
    pub log_group_class: Option<String>,
    pub log_group_arn: Option<String>,
    pub deletion_protection_enabled: Option<bool>,
    pub bearer_token_authentication_enabled: Option<bool>,
    pub retention_policy_name: Option<String>,
}

impl Members for LogGroup {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.log_group_name),
            1 => member.read(&mut self.creation_time),
            2 => member.read(&mut self.retention_in_days),
            3 => member.read(&mut self.metric_filter_count),
            4 => member.read(&mut self.arn),
            5 => member.read(&mut self.stored_bytes),
            6 => member.read(&mut self.kms_key_id),
            7 => member.read(&mut self.data_protection_status),
            8 => member.read(&mut self.inherited_properties),
            9 => member.read(&mut self.log_group_class),
            10 => member.read(&mut self.log_group_arn),
            11 => member.read(&mut self.deletion_protection_enabled),
            12 => member.read(&mut self.bearer_token_authentication_enabled),
            13 => member.read(&mut self.retention_policy_name),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.log_group_name.as_ref());
        members.write(1, self.creation_time.as_ref());
        members.write(2, self.retention_in_days.as_ref());
        members.write(3, self.metric_filter_count.as_ref());
        members.write(4, self.arn.as_ref());
        members.write(5, self.stored_bytes.as_ref());
        members.write(6, self.kms_key_id.as_ref());
        members.write(7, self.data_protection_status.as_ref());
        members.write(8, self.inherited_properties.as_ref());
        members.write(9, self.log_group_class.as_ref());
        members.write(10, self.log_group_arn.as_ref());
        members.write(11, self.deletion_protection_enabled.as_ref());
        members.write(12, self.bearer_token_authentication_enabled.as_ref());
        members.write(13, self.retention_policy_name.as_ref());
    }
}
structure!(LogGroup, LOG_GROUP);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_LogStream.html>
#[derive(Clone, Default, PartialEq)]
pub struct LogStream {
    pub log_stream_name: Option<String>,
    pub creation_time: Option<i64>,
    pub first_event_timestamp: Option<i64>,
    pub last_event_timestamp: Option<i64>,
    pub last_ingestion_time: Option<i64>,
    pub upload_sequence_token: Option<String>,
    pub arn: Option<String>,
    pub stored_bytes: Option<i64>,
}

impl Members for LogStream {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.log_stream_name),
            1 => member.read(&mut self.creation_time),
            2 => member.read(&mut self.first_event_timestamp),
            3 => member.read(&mut self.last_event_timestamp),
            4 => member.read(&mut self.last_ingestion_time),
            5 => member.read(&mut self.upload_sequence_token),
            6 => member.read(&mut self.arn),
            7 => member.read(&mut self.stored_bytes),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.log_stream_name.as_ref());
        members.write(1, self.creation_time.as_ref());
        members.write(2, self.first_event_timestamp.as_ref());
        members.write(3, self.last_event_timestamp.as_ref());
        members.write(4, self.last_ingestion_time.as_ref());
        members.write(5, self.upload_sequence_token.as_ref());
        members.write(6, self.arn.as_ref());
        members.write(7, self.stored_bytes.as_ref());
    }
}
structure!(LogStream, LOG_STREAM);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_MetricFilter.html>
#[derive(Clone, Default, PartialEq)]
pub struct MetricFilter {
    pub filter_name: Option<String>,
    pub filter_pattern: Option<String>,
    pub metric_transformations: Option<Vec<MetricTransformation>>,
    pub creation_time: Option<i64>,
    pub log_group_name: Option<String>,
    pub apply_on_transformed_logs: Option<bool>,
    pub field_selection_criteria: Option<String>,
    pub emit_system_field_dimensions: Option<Vec<String>>,
}

impl Members for MetricFilter {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.filter_name),
            1 => member.read(&mut self.filter_pattern),
            2 => member.read(&mut self.metric_transformations),
            3 => member.read(&mut self.creation_time),
            4 => member.read(&mut self.log_group_name),
            5 => member.read(&mut self.apply_on_transformed_logs),
            6 => member.read(&mut self.field_selection_criteria),
            7 => member.read(&mut self.emit_system_field_dimensions),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.filter_name.as_ref());
        members.write(1, self.filter_pattern.as_ref());
        members.write(2, self.metric_transformations.as_ref());
        members.write(3, self.creation_time.as_ref());
        members.write(4, self.log_group_name.as_ref());
        members.write(5, self.apply_on_transformed_logs.as_ref());
        members.write(6, self.field_selection_criteria.as_ref());
        members.write(7, self.emit_system_field_dimensions.as_ref());
    }
}
structure!(MetricFilter, METRIC_FILTER);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_MetricTransformation.html>
#[derive(Clone, Default, PartialEq)]
pub struct MetricTransformation {
    pub metric_name: Option<String>,
    pub metric_namespace: Option<String>,
    pub metric_value: Option<String>,
    pub default_value: Option<f64>,
    pub dimensions: Option<BTreeMap<String, String>>,
    pub unit: Option<String>,
}

impl Members for MetricTransformation {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.metric_name),
            1 => member.read(&mut self.metric_namespace),
            2 => member.read(&mut self.metric_value),
            3 => member.read(&mut self.default_value),
            4 => member.read(&mut self.dimensions),
            5 => member.read(&mut self.unit),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.metric_name.as_ref());
        members.write(1, self.metric_namespace.as_ref());
        members.write(2, self.metric_value.as_ref());
        members.write(3, self.default_value.as_ref());
        members.write(4, self.dimensions.as_ref());
        members.write(5, self.unit.as_ref());
    }
}
structure!(MetricTransformation, METRIC_TRANSFORMATION);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_OutputLogEvent.html>
#[derive(Clone, Default, PartialEq)]
pub struct OutputLogEvent {
    pub timestamp: Option<i64>,
    pub message: Option<String>,
    pub ingestion_time: Option<i64>,
}

impl Members for OutputLogEvent {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.timestamp),
            1 => member.read(&mut self.message),
            2 => member.read(&mut self.ingestion_time),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.timestamp.as_ref());
        members.write(1, self.message.as_ref());
        members.write(2, self.ingestion_time.as_ref());
    }
}
structure!(OutputLogEvent, OUTPUT_LOG_EVENT);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutLogEvents.html>
#[derive(Clone, Default, PartialEq)]
pub struct PutLogEventsInput {
    pub log_group_name: Option<String>,
    pub log_stream_name: Option<String>,
    pub log_events: Option<Vec<InputLogEvent>>,
    pub sequence_token: Option<String>,
    pub entity: Option<Entity>,
}

impl Members for PutLogEventsInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.log_group_name),
            1 => member.read(&mut self.log_stream_name),
            2 => member.read(&mut self.log_events),
            3 => member.read(&mut self.sequence_token),
            4 => member.read(&mut self.entity),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.log_group_name.as_ref());
        members.write(1, self.log_stream_name.as_ref());
        members.write(2, self.log_events.as_ref());
        members.write(3, self.sequence_token.as_ref());
        members.write(4, self.entity.as_ref());
    }
}
structure!(PutLogEventsInput, PUT_LOG_EVENTS_REQUEST);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutLogEvents.html>
#[derive(Clone, Default, PartialEq)]
pub struct PutLogEventsOutput {
    pub next_sequence_token: Option<String>,
    pub rejected_log_events_info: Option<RejectedLogEventsInfo>,
    pub rejected_entity_info: Option<RejectedEntityInfo>,
}

impl Members for PutLogEventsOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.next_sequence_token),
            1 => member.read(&mut self.rejected_log_events_info),
            2 => member.read(&mut self.rejected_entity_info),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.next_sequence_token.as_ref());
        members.write(1, self.rejected_log_events_info.as_ref());
        members.write(2, self.rejected_entity_info.as_ref());
    }
}
structure!(PutLogEventsOutput, PUT_LOG_EVENTS_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutMetricFilter.html>
#[derive(Clone, Default, PartialEq)]
pub struct PutMetricFilterOutput {}

impl Members for PutMetricFilterOutput {}
structure!(PutMetricFilterOutput, PUT_METRIC_FILTER_OUTPUT);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutMetricFilter.html>
#[derive(Clone, Default, PartialEq)]
pub struct PutMetricFilterInput {
    pub log_group_name: Option<String>,
    pub filter_name: Option<String>,
    pub filter_pattern: Option<String>,
    pub metric_transformations: Option<Vec<MetricTransformation>>,
    pub apply_on_transformed_logs: Option<bool>,
    pub field_selection_criteria: Option<String>,
    pub emit_system_field_dimensions: Option<Vec<String>>,
}

impl Members for PutMetricFilterInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.log_group_name),
            1 => member.read(&mut self.filter_name),
            2 => member.read(&mut self.filter_pattern),
            3 => member.read(&mut self.metric_transformations),
            4 => member.read(&mut self.apply_on_transformed_logs),
            5 => member.read(&mut self.field_selection_criteria),
            6 => member.read(&mut self.emit_system_field_dimensions),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.log_group_name.as_ref());
        members.write(1, self.filter_name.as_ref());
        members.write(2, self.filter_pattern.as_ref());
        members.write(3, self.metric_transformations.as_ref());
        members.write(4, self.apply_on_transformed_logs.as_ref());
        members.write(5, self.field_selection_criteria.as_ref());
        members.write(6, self.emit_system_field_dimensions.as_ref());
    }
}
structure!(PutMetricFilterInput, PUT_METRIC_FILTER_REQUEST);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutResourcePolicy.html>
#[derive(Clone, Default, PartialEq)]
pub struct PutResourcePolicyInput {
    pub policy_name: Option<String>,
    pub policy_document: Option<String>,
    pub resource_arn: Option<String>,
    pub expected_revision_id: Option<String>,
}

impl Members for PutResourcePolicyInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.policy_name),
            1 => member.read(&mut self.policy_document),
            2 => member.read(&mut self.resource_arn),
            3 => member.read(&mut self.expected_revision_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.policy_name.as_ref());
        members.write(1, self.policy_document.as_ref());
        members.write(2, self.resource_arn.as_ref());
        members.write(3, self.expected_revision_id.as_ref());
    }
}
structure!(PutResourcePolicyInput, PUT_RESOURCE_POLICY_REQUEST);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutResourcePolicy.html>
#[derive(Clone, Default, PartialEq)]
pub struct PutResourcePolicyOutput {
    pub resource_policy: Option<ResourcePolicy>,
    pub revision_id: Option<String>,
}

impl Members for PutResourcePolicyOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.resource_policy),
            1 => member.read(&mut self.revision_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.resource_policy.as_ref());
        members.write(1, self.revision_id.as_ref());
    }
}
structure!(PutResourcePolicyOutput, PUT_RESOURCE_POLICY_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html>
#[derive(Clone, Default, PartialEq)]
pub struct PutRetentionPolicyOutput {}

impl Members for PutRetentionPolicyOutput {}
structure!(PutRetentionPolicyOutput, PUT_RETENTION_POLICY_OUTPUT);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html>
#[derive(Clone, Default, PartialEq)]
pub struct PutRetentionPolicyInput {
    pub log_group_name: Option<String>,
    pub retention_in_days: Option<i32>,
}

impl Members for PutRetentionPolicyInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.log_group_name),
            1 => member.read(&mut self.retention_in_days),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.log_group_name.as_ref());
        members.write(1, self.retention_in_days.as_ref());
    }
}
structure!(PutRetentionPolicyInput, PUT_RETENTION_POLICY_REQUEST);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutSubscriptionFilter.html>
#[derive(Clone, Default, PartialEq)]
pub struct PutSubscriptionFilterOutput {}

impl Members for PutSubscriptionFilterOutput {}
structure!(PutSubscriptionFilterOutput, PUT_SUBSCRIPTION_FILTER_OUTPUT);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutSubscriptionFilter.html>
#[derive(Clone, Default, PartialEq)]
pub struct PutSubscriptionFilterInput {
    pub log_group_name: Option<String>,
    pub filter_name: Option<String>,
    pub filter_pattern: Option<String>,
    pub destination_arn: Option<String>,
    pub role_arn: Option<String>,
    pub distribution: Option<String>,
    pub apply_on_transformed_logs: Option<bool>,
    pub field_selection_criteria: Option<String>,
    pub emit_system_fields: Option<Vec<String>>,
}

impl Members for PutSubscriptionFilterInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.log_group_name),
            1 => member.read(&mut self.filter_name),
            2 => member.read(&mut self.filter_pattern),
            3 => member.read(&mut self.destination_arn),
            4 => member.read(&mut self.role_arn),
            5 => member.read(&mut self.distribution),
            6 => member.read(&mut self.apply_on_transformed_logs),
            7 => member.read(&mut self.field_selection_criteria),
            8 => member.read(&mut self.emit_system_fields),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.log_group_name.as_ref());
        members.write(1, self.filter_name.as_ref());
        members.write(2, self.filter_pattern.as_ref());
        members.write(3, self.destination_arn.as_ref());
        members.write(4, self.role_arn.as_ref());
        members.write(5, self.distribution.as_ref());
        members.write(6, self.apply_on_transformed_logs.as_ref());
        members.write(7, self.field_selection_criteria.as_ref());
        members.write(8, self.emit_system_fields.as_ref());
    }
}
structure!(PutSubscriptionFilterInput, PUT_SUBSCRIPTION_FILTER_REQUEST);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_QueryInfo.html>
#[derive(Clone, Default, PartialEq)]
pub struct QueryInfo {
    pub query_language: Option<String>,
    pub query_id: Option<String>,
    pub query_string: Option<String>,
    pub status: Option<String>,
    pub create_time: Option<i64>,
    pub log_group_name: Option<String>,
    pub query_duration: Option<i64>,
    pub bytes_scanned: Option<f64>,
    pub user_identity: Option<String>,
}

impl Members for QueryInfo {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.query_language),
            1 => member.read(&mut self.query_id),
            2 => member.read(&mut self.query_string),
            3 => member.read(&mut self.status),
            4 => member.read(&mut self.create_time),
            5 => member.read(&mut self.log_group_name),
            6 => member.read(&mut self.query_duration),
            7 => member.read(&mut self.bytes_scanned),
            8 => member.read(&mut self.user_identity),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.query_language.as_ref());
        members.write(1, self.query_id.as_ref());
        members.write(2, self.query_string.as_ref());
        members.write(3, self.status.as_ref());
        members.write(4, self.create_time.as_ref());
        members.write(5, self.log_group_name.as_ref());
        members.write(6, self.query_duration.as_ref());
        members.write(7, self.bytes_scanned.as_ref());
        members.write(8, self.user_identity.as_ref());
    }
}
structure!(QueryInfo, QUERY_INFO);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_QueryStatistics.html>
#[derive(Clone, Default, PartialEq)]
pub struct QueryStatistics {
    pub records_matched: Option<f64>,
    pub records_scanned: Option<f64>,
    pub estimated_records_skipped: Option<f64>,
    pub bytes_scanned: Option<f64>,
    pub estimated_bytes_skipped: Option<f64>,
    pub log_groups_scanned: Option<f64>,
    pub result_count: Option<f64>,
}

impl Members for QueryStatistics {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.records_matched),
            1 => member.read(&mut self.records_scanned),
            2 => member.read(&mut self.estimated_records_skipped),
            3 => member.read(&mut self.bytes_scanned),
            4 => member.read(&mut self.estimated_bytes_skipped),
            5 => member.read(&mut self.log_groups_scanned),
            6 => member.read(&mut self.result_count),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.records_matched.as_ref());
        members.write(1, self.records_scanned.as_ref());
        members.write(2, self.estimated_records_skipped.as_ref());
        members.write(3, self.bytes_scanned.as_ref());
        members.write(4, self.estimated_bytes_skipped.as_ref());
        members.write(5, self.log_groups_scanned.as_ref());
        members.write(6, self.result_count.as_ref());
    }
}
structure!(QueryStatistics, QUERY_STATISTICS);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_RejectedEntityInfo.html>
#[derive(Clone, Default, PartialEq)]
pub struct RejectedEntityInfo {
    pub error_type: Option<String>,
}

impl Members for RejectedEntityInfo {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.error_type),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.error_type.as_ref());
    }
}
structure!(RejectedEntityInfo, REJECTED_ENTITY_INFO);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_RejectedLogEventsInfo.html>
#[derive(Clone, Default, PartialEq)]
pub struct RejectedLogEventsInfo {
    pub too_new_log_event_start_index: Option<i32>,
    pub too_old_log_event_end_index: Option<i32>,
    pub expired_log_event_end_index: Option<i32>,
}

impl Members for RejectedLogEventsInfo {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.too_new_log_event_start_index),
            1 => member.read(&mut self.too_old_log_event_end_index),
            2 => member.read(&mut self.expired_log_event_end_index),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.too_new_log_event_start_index.as_ref());
        members.write(1, self.too_old_log_event_end_index.as_ref());
        members.write(2, self.expired_log_event_end_index.as_ref());
    }
}
structure!(RejectedLogEventsInfo, REJECTED_LOG_EVENTS_INFO);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_ResourcePolicy.html>
#[derive(Clone, Default, PartialEq)]
pub struct ResourcePolicy {
    pub policy_name: Option<String>,
    pub policy_document: Option<String>,
    pub last_updated_time: Option<i64>,
    pub policy_scope: Option<String>,
    pub resource_arn: Option<String>,
    pub revision_id: Option<String>,
}

impl Members for ResourcePolicy {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.policy_name),
            1 => member.read(&mut self.policy_document),
            2 => member.read(&mut self.last_updated_time),
            3 => member.read(&mut self.policy_scope),
            4 => member.read(&mut self.resource_arn),
            5 => member.read(&mut self.revision_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.policy_name.as_ref());
        members.write(1, self.policy_document.as_ref());
        members.write(2, self.last_updated_time.as_ref());
        members.write(3, self.policy_scope.as_ref());
        members.write(4, self.resource_arn.as_ref());
        members.write(5, self.revision_id.as_ref());
    }
}
structure!(ResourcePolicy, RESOURCE_POLICY);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_ResultField.html>
#[derive(Clone, Default, PartialEq)]
pub struct ResultField {
    pub field: Option<String>,
    pub value: Option<String>,
}

impl Members for ResultField {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.field),
            1 => member.read(&mut self.value),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.field.as_ref());
        members.write(1, self.value.as_ref());
    }
}
structure!(ResultField, RESULT_FIELD);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_SearchedLogStream.html>
#[derive(Clone, Default, PartialEq)]
pub struct SearchedLogStream {
    pub log_stream_name: Option<String>,
    pub searched_completely: Option<bool>,
}

impl Members for SearchedLogStream {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.log_stream_name),
            1 => member.read(&mut self.searched_completely),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.log_stream_name.as_ref());
        members.write(1, self.searched_completely.as_ref());
    }
}
structure!(SearchedLogStream, SEARCHED_LOG_STREAM);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_StartLiveTail.html>
#[derive(Clone, Default, PartialEq)]
pub struct StartLiveTailInput {
    pub log_group_identifiers: Option<Vec<String>>,
    pub log_stream_names: Option<Vec<String>>,
    pub log_stream_name_prefixes: Option<Vec<String>>,
    pub log_event_filter_pattern: Option<String>,
}

impl Members for StartLiveTailInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.log_group_identifiers),
            1 => member.read(&mut self.log_stream_names),
            2 => member.read(&mut self.log_stream_name_prefixes),
            3 => member.read(&mut self.log_event_filter_pattern),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.log_group_identifiers.as_ref());
        members.write(1, self.log_stream_names.as_ref());
        members.write(2, self.log_stream_name_prefixes.as_ref());
        members.write(3, self.log_event_filter_pattern.as_ref());
    }
}
structure!(StartLiveTailInput, START_LIVE_TAIL_REQUEST);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_StartLiveTail.html>
#[derive(Clone, Default, PartialEq)]
pub struct StartLiveTailOutput {}

impl Members for StartLiveTailOutput {}
structure!(StartLiveTailOutput, START_LIVE_TAIL_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_StartLiveTailResponseStream.html>
#[derive(Clone, Default, PartialEq)]
pub struct StartLiveTailResponseStream {
    pub session_start: Option<LiveTailSessionStart>,
    pub session_update: Option<LiveTailSessionUpdate>,
}

impl Members for StartLiveTailResponseStream {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.session_start),
            1 => member.read(&mut self.session_update),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.session_start.as_ref());
        members.write(1, self.session_update.as_ref());
    }
}
structure!(StartLiveTailResponseStream, START_LIVE_TAIL_RESPONSE_STREAM);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_StartQuery.html>
#[derive(Clone, Default, PartialEq)]
pub struct StartQueryInput {
    pub query_language: Option<String>,
    pub log_group_name: Option<String>,
    pub log_group_names: Option<Vec<String>>,
    pub log_group_identifiers: Option<Vec<String>>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub query_string: Option<String>,
    pub limit: Option<i32>,
}

impl Members for StartQueryInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.query_language),
            1 => member.read(&mut self.log_group_name),
            2 => member.read(&mut self.log_group_names),
            3 => member.read(&mut self.log_group_identifiers),
            4 => member.read(&mut self.start_time),
            5 => member.read(&mut self.end_time),
            6 => member.read(&mut self.query_string),
            7 => member.read(&mut self.limit),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.query_language.as_ref());
        members.write(1, self.log_group_name.as_ref());
        members.write(2, self.log_group_names.as_ref());
        members.write(3, self.log_group_identifiers.as_ref());
        members.write(4, self.start_time.as_ref());
        members.write(5, self.end_time.as_ref());
        members.write(6, self.query_string.as_ref());
        members.write(7, self.limit.as_ref());
    }
}
structure!(StartQueryInput, START_QUERY_REQUEST);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_StartQuery.html>
#[derive(Clone, Default, PartialEq)]
pub struct StartQueryOutput {
    pub query_id: Option<String>,
}

impl Members for StartQueryOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.query_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.query_id.as_ref());
    }
}
structure!(StartQueryOutput, START_QUERY_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_StopQuery.html>
#[derive(Clone, Default, PartialEq)]
pub struct StopQueryInput {
    pub query_id: Option<String>,
}

impl Members for StopQueryInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.query_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.query_id.as_ref());
    }
}
structure!(StopQueryInput, STOP_QUERY_REQUEST);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_StopQuery.html>
#[derive(Clone, Default, PartialEq)]
pub struct StopQueryOutput {
    pub success: Option<bool>,
}

impl Members for StopQueryOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.success),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.success.as_ref());
    }
}
structure!(StopQueryOutput, STOP_QUERY_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_SubscriptionFilter.html>
#[derive(Clone, Default, PartialEq)]
pub struct SubscriptionFilter {
    pub filter_name: Option<String>,
    pub log_group_name: Option<String>,
    pub filter_pattern: Option<String>,
    pub destination_arn: Option<String>,
    pub role_arn: Option<String>,
    pub distribution: Option<String>,
    pub apply_on_transformed_logs: Option<bool>,
    pub creation_time: Option<i64>,
    pub field_selection_criteria: Option<String>,
    pub emit_system_fields: Option<Vec<String>>,
}

impl Members for SubscriptionFilter {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.filter_name),
            1 => member.read(&mut self.log_group_name),
            2 => member.read(&mut self.filter_pattern),
            3 => member.read(&mut self.destination_arn),
            4 => member.read(&mut self.role_arn),
            5 => member.read(&mut self.distribution),
            6 => member.read(&mut self.apply_on_transformed_logs),
            7 => member.read(&mut self.creation_time),
            8 => member.read(&mut self.field_selection_criteria),
            9 => member.read(&mut self.emit_system_fields),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.filter_name.as_ref());
        members.write(1, self.log_group_name.as_ref());
        members.write(2, self.filter_pattern.as_ref());
        members.write(3, self.destination_arn.as_ref());
        members.write(4, self.role_arn.as_ref());
        members.write(5, self.distribution.as_ref());
        members.write(6, self.apply_on_transformed_logs.as_ref());
        members.write(7, self.creation_time.as_ref());
        members.write(8, self.field_selection_criteria.as_ref());
        members.write(9, self.emit_system_fields.as_ref());
    }
}
structure!(SubscriptionFilter, SUBSCRIPTION_FILTER);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_TagLogGroup.html>
#[derive(Clone, Default, PartialEq)]
pub struct TagLogGroupOutput {}

impl Members for TagLogGroupOutput {}
structure!(TagLogGroupOutput, TAG_LOG_GROUP_OUTPUT);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_TagLogGroup.html>
#[derive(Clone, Default, PartialEq)]
pub struct TagLogGroupInput {
    pub log_group_name: Option<String>,
    pub tags: Option<BTreeMap<String, String>>,
}

impl Members for TagLogGroupInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.log_group_name),
            1 => member.read(&mut self.tags),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.log_group_name.as_ref());
        members.write(1, self.tags.as_ref());
    }
}
structure!(TagLogGroupInput, TAG_LOG_GROUP_REQUEST);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_TagResource.html>
#[derive(Clone, Default, PartialEq)]
pub struct TagResourceOutput {}

impl Members for TagResourceOutput {}
structure!(TagResourceOutput, TAG_RESOURCE_OUTPUT);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_TagResource.html>
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

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_UntagLogGroup.html>
#[derive(Clone, Default, PartialEq)]
pub struct UntagLogGroupOutput {}

impl Members for UntagLogGroupOutput {}
structure!(UntagLogGroupOutput, UNTAG_LOG_GROUP_OUTPUT);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_UntagLogGroup.html>
#[derive(Clone, Default, PartialEq)]
pub struct UntagLogGroupInput {
    pub log_group_name: Option<String>,
    pub tags: Option<Vec<String>>,
}

impl Members for UntagLogGroupInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.log_group_name),
            1 => member.read(&mut self.tags),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.log_group_name.as_ref());
        members.write(1, self.tags.as_ref());
    }
}
structure!(UntagLogGroupInput, UNTAG_LOG_GROUP_REQUEST);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_UntagResource.html>
#[derive(Clone, Default, PartialEq)]
pub struct UntagResourceOutput {}

impl Members for UntagResourceOutput {}
structure!(UntagResourceOutput, UNTAG_RESOURCE_OUTPUT);

/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_UntagResource.html>
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
