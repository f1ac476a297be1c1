// Written by `cargo xtask codegen` from models/. Do not edit.

//! The structures and unions of AWS Secrets Manager.

use std::collections::BTreeMap;

use smithy::{ReadError, Timestamp};

use super::schemas;
use crate::structure::{MemberReader, MemberWriter, Members, structure};

/// <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_APIErrorType.html>
#[derive(Clone, Default, PartialEq)]
pub struct APIErrorType {
    pub secret_id: Option<String>,
    pub error_code: Option<String>,
    pub message: Option<String>,
}

impl Members for APIErrorType {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.secret_id),
            1 => member.read(&mut self.error_code),
            2 => member.read(&mut self.message),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.secret_id.as_ref());
        members.write(1, self.error_code.as_ref());
        members.write(2, self.message.as_ref());
    }
}
structure!(APIErrorType, API_ERROR_TYPE);

/// <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_BatchGetSecretValue.html>
#[derive(Clone, Default, PartialEq)]
pub struct BatchGetSecretValueInput {
    pub secret_id_list: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl Members for BatchGetSecretValueInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.secret_id_list),
            1 => member.read(&mut self.filters),
            2 => member.read(&mut self.max_results),
            3 => member.read(&mut self.next_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.secret_id_list.as_ref());
        members.write(1, self.filters.as_ref());
        members.write(2, self.max_results.as_ref());
        members.write(3, self.next_token.as_ref());
    }
}
structure!(BatchGetSecretValueInput, BATCH_GET_SECRET_VALUE_REQUEST);

/// <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_BatchGetSecretValue.html>
#[derive(Clone, Default, PartialEq)]
pub struct BatchGetSecretValueOutput {
    pub secret_values: Option<Vec<SecretValueEntry>>,
    pub next_token: Option<String>,
    pub errors: Option<Vec<APIErrorType>>,
}

impl Members for BatchGetSecretValueOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.secret_values),
            1 => member.read(&mut self.next_token),
            2 => member.read(&mut self.errors),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.secret_values.as_ref());
        members.write(1, self.next_token.as_ref());
        members.write(2, self.errors.as_ref());
    }
}
structure!(BatchGetSecretValueOutput, BATCH_GET_SECRET_VALUE_RESPONSE);

/// <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_CreateSecret.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateSecretInput {
    pub name: Option<String>,
    pub client_request_token: Option<String>,
    pub description: Option<String>,
    pub kms_key_id: Option<String>,
    pub secret_binary: Option<Vec<u8>>,
    pub secret_string: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub add_replica_regions: Option<Vec<ReplicaRegionType>>,
    pub force_overwrite_replica_secret: Option<bool>,
    pub r#type: Option<String>,
    pub cross_account_primary_arn: Option<String>,
}

impl Members for CreateSecretInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.name),
            1 => member.read(&mut self.client_request_token),
            2 => member.read(&mut self.description),
            3 => member.read(&mut self.kms_key_id),
            4 => member.read(&mut self.secret_binary),
            5 => member.read(&mut self.secret_string),
            6 => member.read(&mut self.tags),
            7 => member.read(&mut self.add_replica_regions),
            8 => member.read(&mut self.force_overwrite_replica_secret),
            9 => member.read(&mut self.r#type),
            10 => member.read(&mut self.cross_account_primary_arn),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.name.as_ref());
        members.write(1, self.client_request_token.as_ref());
        members.write(2, self.description.as_ref());
        members.write(3, self.kms_key_id.as_ref());
        members.write(4, self.secret_binary.as_ref());
        members.write(5, self.secret_string.as_ref());
        members.write(6, self.tags.as_ref());
        members.write(7, self.add_replica_regions.as_ref());
        members.write(8, self.force_overwrite_replica_secret.as_ref());
        members.write(9, self.r#type.as_ref());
        members.write(10, self.cross_account_primary_arn.as_ref());
    }
}
structure!(CreateSecretInput, CREATE_SECRET_REQUEST);

/// <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_CreateSecret.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateSecretOutput {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub version_id: Option<String>,
    pub replication_status: Option<Vec<ReplicationStatusType>>,
}

impl Members for CreateSecretOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.arn),
            1 => member.read(&mut self.name),
            2 => member.read(&mut self.version_id),
            3 => member.read(&mut self.replication_status),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.arn.as_ref());
        members.write(1, self.name.as_ref());
        members.write(2, self.version_id.as_ref());
        members.write(3, self.replication_status.as_ref());
    }
}
structure!(CreateSecretOutput, CREATE_SECRET_RESPONSE);

/// <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_CrossAccountPrimaryType.html>
#[derive(Clone, Default, PartialEq)]
pub struct CrossAccountPrimaryType {
    pub primary_secret_arn: Option<String>,
    pub replication_status: Option<String>,
    pub status_message: Option<String>,
}

impl Members for CrossAccountPrimaryType {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.primary_secret_arn),
            1 => member.read(&mut self.replication_status),
            2 => member.read(&mut self.status_message),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.primary_secret_arn.as_ref());
        members.write(1, self.replication_status.as_ref());
        members.write(2, self.status_message.as_ref());
    }
}
structure!(CrossAccountPrimaryType, CROSS_ACCOUNT_PRIMARY_TYPE);

/// <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_CrossAccountReplicaEntry.html>
#[derive(Clone, Default, PartialEq)]
pub struct CrossAccountReplicaEntry {
    pub replica_secret_arn: Option<String>,
    pub replication_role_arn: Option<String>,
    pub replication_status: Option<String>,
    pub status_message: Option<String>,
}

impl Members for CrossAccountReplicaEntry {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.replica_secret_arn),
            1 => member.read(&mut self.replication_role_arn),
            2 => member.read(&mut self.replication_status),
            3 => member.read(&mut self.status_message),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.replica_secret_arn.as_ref());
        members.write(1, self.replication_role_arn.as_ref());
        members.write(2, self.replication_status.as_ref());
        members.write(3, self.status_message.as_ref());
    }
}
structure!(CrossAccountReplicaEntry, CROSS_ACCOUNT_REPLICA_ENTRY);

/// <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_DeleteResourcePolicy.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteResourcePolicyInput {
    pub secret_id: Option<String>,
    pub policy_name: Option<String>,
}

impl Members for DeleteResourcePolicyInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.secret_id),
            1 => member.read(&mut self.policy_name),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.secret_id.as_ref());
        members.write(1, self.policy_name.as_ref());
    }
}
structure!(DeleteResourcePolicyInput, DELETE_RESOURCE_POLICY_REQUEST);

/// <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_DeleteResourcePolicy.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteResourcePolicyOutput {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub policy_name: Option<String>,
}

impl Members for DeleteResourcePolicyOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.arn),
            1 => member.read(&mut self.name),
            2 => member.read(&mut self.policy_name),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.arn.as_ref());
        members.write(1, self.name.as_ref());
        members.write(2, self.policy_name.as_ref());
    }
}
structure!(DeleteResourcePolicyOutput, DELETE_RESOURCE_POLICY_RESPONSE);

/// <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_DeleteSecret.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteSecretInput {
    pub secret_id: Option<String>,
    pub recovery_window_in_days: Option<i64>,
    pub force_delete_without_recovery: Option<bool>,
}

impl Members for DeleteSecretInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.secret_id),
            1 => member.read(&mut self.recovery_window_in_days),
            2 => member.read(&mut self.force_delete_without_recovery),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.secret_id.as_ref());
        members.write(1, self.recovery_window_in_days.as_ref());
        members.write(2, self.force_delete_without_recovery.as_ref());
    }
}
structure!(DeleteSecretInput, DELETE_SECRET_REQUEST);

/// <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_DeleteSecret.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteSecretOutput {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub deletion_date: Option<Timestamp>,
}

impl Members for DeleteSecretOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.arn),
            1 => member.read(&mut self.name),
            2 => member.read(&mut self.deletion_date),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.arn.as_ref());
        members.write(1, self.name.as_ref());
        members.write(2, self.deletion_date.as_ref());
    }
}
structure!(DeleteSecretOutput, DELETE_SECRET_RESPONSE);

/// <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_DescribeSecret.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeSecretInput {
    pub secret_id: Option<String>,
}

impl Members for DescribeSecretInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.secret_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.secret_id.as_ref());
    }
}
structure!(DescribeSecretInput, DESCRIBE_SECRET_REQUEST);

/// <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_DescribeSecret.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeSecretOutput {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub description: Option<String>,
    pub kms_key_id: Option<String>,
    pub rotation_enabled: Option<bool>,
    pub rotation_lambda_arn: Option<String>,
    pub rotation_rules: Option<RotationRulesType>,
    pub external_secret_rotation_metadata: Option<Vec<ExternalSecretRotationMetadataItem>>,
    pub external_secret_rotation_role_arn: Option<String>,
    pub last_rotated_date: Option<Timestamp>,
    pub last_changed_date: Option<Timestamp>,
    pub last_accessed_date: Option<Timestamp>,
    pub deleted_date: Option<Timestamp>,
    pub next_rotation_date: Option<Timestamp>,
    pub tags: Option<Vec<Tag>>,
    pub version_ids_to_stages: Option<BTreeMap<String, Vec<String>>>,
    pub owning_service: Option<String>,
    pub created_date: Option<Timestamp>,
    pub primary_region: Option<String>,
    pub replication_status: Option<Vec<ReplicationStatusType>>,
    pub cross_account_primary: Option<CrossAccountPrimaryType>,
    pub cross_account_replicas: Option<Vec<CrossAccountReplicaEntry>>,
}

impl Members for DescribeSecretOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.arn),
            1 => member.read(&mut self.name),
            2 => member.read(&mut self.r#type),
            3 => member.read(&mut self.description),
            4 => member.read(&mut self.kms_key_id),
            5 => member.read(&mut self.rotation_enabled),
            6 => member.read(&mut self.rotation_lambda_arn),
            7 => member.read(&mut self.rotation_rules),
            8 => member.read(&mut self.external_secret_rotation_metadata),
            9 => member.read(&mut self.external_secret_rotation_role_arn),
            10 => member.read(&mut self.last_rotated_date),
            11 => member.read(&mut self.last_changed_date),
            12 => member.read(&mut self.last_accessed_date),
            13 => member.read(&mut self.deleted_date),
            14 => member.read(&mut self.next_rotation_date),
            15 => member.read(&mut self.tags),
            16 => member.read(&mut self.version_ids_to_stages),
            17 => member.read(&mut self.owning_service),
            18 => member.read(&mut self.created_date),
            19 => member.read(&mut self.primary_region),
            20 => member.read(&mut self.replication_status),
            21 => member.read(&mut self.cross_account_primary),
            22 => member.read(&mut self.cross_account_replicas),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.arn.as_ref());
        members.write(1, self.name.as_ref());
        members.write(2, self.r#type.as_ref());
        members.write(3, self.description.as_ref());
        members.write(4, self.kms_key_id.as_ref());
        members.write(5, self.rotation_enabled.as_ref());
        members.write(6, self.rotation_lambda_arn.as_ref());
        members.write(7, self.rotation_rules.as_ref());
        members.write(8, self.external_secret_rotation_metadata.as_ref());
        members.write(9, self.external_secret_rotation_role_arn.as_ref());
        members.write(10, self.last_rotated_date.as_ref());
        members.write(11, self.last_changed_date.as_ref());
        members.write(12, self.last_accessed_date.as_ref());
        members.write(13, self.deleted_date.as_ref());
        members.write(14, self.next_rotation_date.as_ref());
        members.write(15, self.tags.as_ref());
        members.write(16, self.version_ids_to_stages.as_ref());
        members.write(17, self.owning_service.as_ref());
        members.write(18, self.created_date.as_ref());
        members.write(19, self.primary_region.as_ref());
        members.write(20, self.replication_status.as_ref());
        members.write(21, self.cross_account_primary.as_ref());
        members.write(22, self.cross_account_replicas.as_ref());
    }
}
structure!(DescribeSecretOutput, DESCRIBE_SECRET_RESPONSE);

/// <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_ExternalSecretRotationMetadataItem.html>
#[derive(Clone, Default, PartialEq)]
pub struct ExternalSecretRotationMetadataItem {
    pub key: Option<String>,
    pub value: Option<String>,
}

impl Members for ExternalSecretRotationMetadataItem {
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
structure!(
    ExternalSecretRotationMetadataItem,
    EXTERNAL_SECRET_ROTATION_METADATA_ITEM
);

/// <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_Filter.html>
#[derive(Clone, Default, PartialEq)]
pub struct Filter {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
}

impl Members for Filter {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.key),
            1 => member.read(&mut self.values),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.key.as_ref());
        members.write(1, self.values.as_ref());
    }
}
structure!(Filter, FILTER);

/// <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetRandomPassword.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetRandomPasswordInput {
    pub password_length: Option<i64>,
    pub exclude_characters: Option<String>,
    pub exclude_numbers: Option<bool>,
    pub exclude_punctuation: Option<bool>,
    pub exclude_uppercase: Option<bool>,
    pub exclude_lowercase: Option<bool>,
    pub include_space: Option<bool>,
    pub require_each_included_type: Option<bool>,
}

impl Members for GetRandomPasswordInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.password_length),
            1 => member.read(&mut self.exclude_characters),
            2 => member.read(&mut self.exclude_numbers),
            3 => member.read(&mut self.exclude_punctuation),
            4 => member.read(&mut self.exclude_uppercase),
            5 => member.read(&mut self.exclude_lowercase),
            6 => member.read(&mut self.include_space),
            7 => member.read(&mut self.require_each_included_type),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.password_length.as_ref());
        members.write(1, self.exclude_characters.as_ref());
        members.write(2, self.exclude_numbers.as_ref());
        members.write(3, self.exclude_punctuation.as_ref());
        members.write(4, self.exclude_uppercase.as_ref());
        members.write(5, self.exclude_lowercase.as_ref());
        members.write(6, self.include_space.as_ref());
        members.write(7, self.require_each_included_type.as_ref());
    }
}
structure!(GetRandomPasswordInput, GET_RANDOM_PASSWORD_REQUEST);

/// <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetRandomPassword.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetRandomPasswordOutput {
    pub random_password: Option<String>,
}

impl Members for GetRandomPasswordOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.random_password),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.random_password.as_ref());
    }
}
structure!(GetRandomPasswordOutput, GET_RANDOM_PASSWORD_RESPONSE);

/// <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetResourcePolicy.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetResourcePolicyInput {
    pub secret_id: Option<String>,
    pub policy_name: Option<String>,
}

impl Members for GetResourcePolicyInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.secret_id),
            1 => member.read(&mut self.policy_name),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.secret_id.as_ref());
        members.write(1, self.policy_name.as_ref());
    }
}
structure!(GetResourcePolicyInput, GET_RESOURCE_POLICY_REQUEST);

/// <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetResourcePolicy.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetResourcePolicyOutput {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub resource_policy: Option<String>,
    pub policy_name: Option<String>,
}

impl Members for GetResourcePolicyOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.arn),
            1 => member.read(&mut self.name),
            2 => member.read(&mut self.resource_policy),
            3 => member.read(&mut self.policy_name),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.arn.as_ref());
        members.write(1, self.name.as_ref());
        members.write(2, self.resource_policy.as_ref());
        members.write(3, self.policy_name.as_ref());
    }
}
structure!(GetResourcePolicyOutput, GET_RESOURCE_POLICY_RESPONSE);

/// <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetSecretValue.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetSecretValueInput {
    pub secret_id: Option<String>,
    pub version_id: Option<String>,
    pub version_stage: Option<String>,
}

impl Members for GetSecretValueInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.secret_id),
            1 => member.read(&mut self.version_id),
            2 => member.read(&mut self.version_stage),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.secret_id.as_ref());
        members.write(1, self.version_id.as_ref());
        members.write(2, self.version_stage.as_ref());
    }
}
structure!(GetSecretValueInput, GET_SECRET_VALUE_REQUEST);

/// <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetSecretValue.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetSecretValueOutput {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub version_id: Option<String>,
    pub secret_binary: Option<Vec<u8>>,
    pub secret_string: Option<String>,
    pub version_stages: Option<Vec<String>>,
    pub created_date: Option<Timestamp>,
}

impl Members for GetSecretValueOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.arn),
            1 => member.read(&mut self.name),
            2 => member.read(&mut self.version_id),
            3 => member.read(&mut self.secret_binary),
            4 => member.read(&mut self.secret_string),
            5 => member.read(&mut self.version_stages),
            6 => member.read(&mut self.created_date),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.arn.as_ref());
        members.write(1, self.name.as_ref());
        members.write(2, self.version_id.as_ref());
        members.write(3, self.secret_binary.as_ref());
        members.write(4, self.secret_string.as_ref());
        members.write(5, self.version_stages.as_ref());
        members.write(6, self.created_date.as_ref());
    }
}
structure!(GetSecretValueOutput, GET_SECRET_VALUE_RESPONSE);

/// <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_ListSecretVersionIds.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListSecretVersionIdsInput {
    pub secret_id: Option<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub include_deprecated: Option<bool>,
}

impl Members for ListSecretVersionIdsInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.secret_id),
            1 => member.read(&mut self.max_results),
            2 => member.read(&mut self.next_token),
            3 => member.read(&mut self.include_deprecated),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.secret_id.as_ref());
        members.write(1, self.max_results.as_ref());
        members.write(2, self.next_token.as_ref());
        members.write(3, self.include_deprecated.as_ref());
    }
}
structure!(ListSecretVersionIdsInput, LIST_SECRET_VERSION_IDS_REQUEST);

/// <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_ListSecretVersionIds.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListSecretVersionIdsOutput {
    pub versions: Option<Vec<SecretVersionsListEntry>>,
    pub next_token: Option<String>,
    pub arn: Option<String>,
    pub name: Option<String>,
}

impl Members for ListSecretVersionIdsOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.versions),
            1 => member.read(&mut self.next_token),
            2 => member.read(&mut self.arn),
            3 => member.read(&mut self.name),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.versions.as_ref());
        members.write(1, self.next_token.as_ref());
        members.write(2, self.arn.as_ref());
        members.write(3, self.name.as_ref());
    }
}
structure!(ListSecretVersionIdsOutput, LIST_SECRET_VERSION_IDS_RESPONSE);

/// <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_ListSecrets.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListSecretsInput {
    pub include_planned_deletion: Option<bool>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub sort_order: Option<String>,
    pub sort_by: Option<String>,
}

impl Members for ListSecretsInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.include_planned_deletion),
            1 => member.read(&mut self.max_results),
            2 => member.read(&mut self.next_token),
            3 => member.read(&mut self.filters),
            4 => member.read(&mut self.sort_order),
            5 => member.read(&mut self.sort_by),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.include_planned_deletion.as_ref());
        members.write(1, self.max_results.as_ref());
        members.write(2, self.next_token.as_ref());
        members.write(3, self.filters.as_ref());
        members.write(4, self.sort_order.as_ref());
        members.write(5, self.sort_by.as_ref());
    }
}
structure!(ListSecretsInput, LIST_SECRETS_REQUEST);

/// <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_ListSecrets.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListSecretsOutput {
    pub secret_list: Option<Vec<SecretListEntry>>,
    pub next_token: Option<String>,
}

impl Members for ListSecretsOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.secret_list),
            1 => member.read(&mut self.next_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.secret_list.as_ref());
        members.write(1, self.next_token.as_ref());
    }
}
structure!(ListSecretsOutput, LIST_SECRETS_RESPONSE);

/// <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_PutResourcePolicy.html>
#[derive(Clone, Default, PartialEq)]
pub struct PutResourcePolicyInput {
    pub secret_id: Option<String>,
    pub resource_policy: Option<String>,
    pub policy_name: Option<String>,
    pub block_public_policy: Option<bool>,
}

impl Members for PutResourcePolicyInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.secret_id),
            1 => member.read(&mut self.resource_policy),
            2 => member.read(&mut self.policy_name),
            3 => member.read(&mut self.block_public_policy),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.secret_id.as_ref());
        members.write(1, self.resource_policy.as_ref());
        members.write(2, self.policy_name.as_ref());
        members.write(3, self.block_public_policy.as_ref());
    }
}
structure!(PutResourcePolicyInput, PUT_RESOURCE_POLICY_REQUEST);

/// <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_PutResourcePolicy.html>
#[derive(Clone, Default, PartialEq)]
pub struct PutResourcePolicyOutput {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub policy_name: Option<String>,
}

impl Members for PutResourcePolicyOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.arn),
            1 => member.read(&mut self.name),
            2 => member.read(&mut self.policy_name),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.arn.as_ref());
        members.write(1, self.name.as_ref());
        members.write(2, self.policy_name.as_ref());
    }
}
structure!(PutResourcePolicyOutput, PUT_RESOURCE_POLICY_RESPONSE);

/// <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_PutSecretValue.html>
#[derive(Clone, Default, PartialEq)]
pub struct PutSecretValueInput {
    pub secret_id: Option<String>,
    pub client_request_token: Option<String>,
    pub secret_binary: Option<Vec<u8>>,
    pub secret_string: Option<String>,
    pub version_stages: Option<Vec<String>>,
    pub rotation_token: Option<String>,
}

impl Members for PutSecretValueInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.secret_id),
            1 => member.read(&mut self.client_request_token),
            2 => member.read(&mut self.secret_binary),
            3 => member.read(&mut self.secret_string),
            4 => member.read(&mut self.version_stages),
            5 => member.read(&mut self.rotation_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.secret_id.as_ref());
        members.write(1, self.client_request_token.as_ref());
        members.write(2, self.secret_binary.as_ref());
        members.write(3, self.secret_string.as_ref());
        members.write(4, self.version_stages.as_ref());
        members.write(5, self.rotation_token.as_ref());
    }
}
structure!(PutSecretValueInput, PUT_SECRET_VALUE_REQUEST);

/// <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_PutSecretValue.html>
#[derive(Clone, Default, PartialEq)]
pub struct PutSecretValueOutput {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub version_id: Option<String>,
    pub version_stages: Option<Vec<String>>,
}

impl Members for PutSecretValueOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.arn),
            1 => member.read(&mut self.name),
            2 => member.read(&mut self.version_id),
            3 => member.read(&mut self.version_stages),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.arn.as_ref());
        members.write(1, self.name.as_ref());
        members.write(2, self.version_id.as_ref());
        members.write(3, self.version_stages.as_ref());
    }
}
structure!(PutSecretValueOutput, PUT_SECRET_VALUE_RESPONSE);

/// <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_ReplicaRegionType.html>
#[derive(Clone, Default, PartialEq)]
pub struct ReplicaRegionType {
    pub region: Option<String>,
    pub kms_key_id: Option<String>,
}

impl Members for ReplicaRegionType {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.region),
            1 => member.read(&mut self.kms_key_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.region.as_ref());
        members.write(1, self.kms_key_id.as_ref());
    }
}
structure!(ReplicaRegionType, REPLICA_REGION_TYPE);

/// <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_ReplicationStatusType.html>
#[derive(Clone, Default, PartialEq)]
pub struct ReplicationStatusType {
    pub region: Option<String>,
    pub kms_key_id: Option<String>,
    pub status: Option<String>,
    pub status_message: Option<String>,
    pub last_accessed_date: Option<Timestamp>,
}

impl Members for ReplicationStatusType {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.region),
            1 => member.read(&mut self.kms_key_id),
            2 => member.read(&mut self.status),
            3 => member.read(&mut self.status_message),
            4 => member.read(&mut self.last_accessed_date),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.region.as_ref());
        members.write(1, self.kms_key_id.as_ref());
        members.write(2, self.status.as_ref());
        members.write(3, self.status_message.as_ref());
        members.write(4, self.last_accessed_date.as_ref());
    }
}
structure!(ReplicationStatusType, REPLICATION_STATUS_TYPE);

/// <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_RestoreSecret.html>
#[derive(Clone, Default, PartialEq)]
pub struct RestoreSecretInput {
    pub secret_id: Option<String>,
}

impl Members for RestoreSecretInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.secret_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.secret_id.as_ref());
    }
}
structure!(RestoreSecretInput, RESTORE_SECRET_REQUEST);

/// <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_RestoreSecret.html>
#[derive(Clone, Default, PartialEq)]
pub struct RestoreSecretOutput {
    pub arn: Option<String>,
    pub name: Option<String>,
}

impl Members for RestoreSecretOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.arn),
            1 => member.read(&mut self.name),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.arn.as_ref());
        members.write(1, self.name.as_ref());
    }
}
structure!(RestoreSecretOutput, RESTORE_SECRET_RESPONSE);

/// <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_RotationRulesType.html>
#[derive(Clone, Default, PartialEq)]
pub struct RotationRulesType {
    pub automatically_after_days: Option<i64>,
    pub duration: Option<String>,
    pub schedule_expression: Option<String>,
}

impl Members for RotationRulesType {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.automatically_after_days),
            1 => member.read(&mut self.duration),
            2 => member.read(&mut self.schedule_expression),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.automatically_after_days.as_ref());
        members.write(1, self.duration.as_ref());
        members.write(2, self.schedule_expression.as_ref());
    }
}
structure!(RotationRulesType, ROTATION_RULES_TYPE);

/// <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_SecretListEntry.html>
#[derive(Clone, Default, PartialEq)]
pub struct SecretListEntry {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub description: Option<String>,
    pub kms_key_id: Option<String>,
    pub rotation_enabled: Option<bool>,
    pub rotation_lambda_arn: Option<String>,
    pub rotation_rules: Option<RotationRulesType>,
    pub external_secret_rotation_metadata: Option<Vec<ExternalSecretRotationMetadataItem>>,
    pub external_secret_rotation_role_arn: Option<String>,
    pub last_rotated_date: Option<Timestamp>,
    pub last_changed_date: Option<Timestamp>,
    pub last_accessed_date: Option<Timestamp>,
    pub deleted_date: Option<Timestamp>,
    pub next_rotation_date: Option<Timestamp>,
    pub tags: Option<Vec<Tag>>,
    pub secret_versions_to_stages: Option<BTreeMap<String, Vec<String>>>,
    pub owning_service: Option<String>,
    pub created_date: Option<Timestamp>,
    pub primary_region: Option<String>,
}

impl Members for SecretListEntry {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.arn),
            1 => member.read(&mut self.name),
            2 => member.read(&mut self.r#type),
            3 => member.read(&mut self.description),
            4 => member.read(&mut self.kms_key_id),
            5 => member.read(&mut self.rotation_enabled),
            6 => member.read(&mut self.rotation_lambda_arn),
            7 => member.read(&mut self.rotation_rules),
            8 => member.read(&mut self.external_secret_rotation_metadata),
            9 => member.read(&mut self.external_secret_rotation_role_arn),
            10 => member.read(&mut self.last_rotated_date),
            11 => member.read(&mut self.last_changed_date),
            12 => member.read(&mut self.last_accessed_date),
            13 => member.read(&mut self.deleted_date),
            14 => member.read(&mut self.next_rotation_date),
            15 => member.read(&mut self.tags),
            16 => member.read(&mut self.secret_versions_to_stages),
            17 => member.read(&mut self.owning_service),
            18 => member.read(&mut self.created_date),
            19 => member.read(&mut self.primary_region),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.arn.as_ref());
        members.write(1, self.name.as_ref());
        members.write(2, self.r#type.as_ref());
        members.write(3, self.description.as_ref());
        members.write(4, self.kms_key_id.as_ref());
        members.write(5, self.rotation_enabled.as_ref());
        members.write(6, self.rotation_lambda_arn.as_ref());
        members.write(7, self.rotation_rules.as_ref());
        members.write(8, self.external_secret_rotation_metadata.as_ref());
        members.write(9, self.external_secret_rotation_role_arn.as_ref());
        members.write(10, self.last_rotated_date.as_ref());
        members.write(11, self.last_changed_date.as_ref());
        members.write(12, self.last_accessed_date.as_ref());
        members.write(13, self.deleted_date.as_ref());
        members.write(14, self.next_rotation_date.as_ref());
        members.write(15, self.tags.as_ref());
        members.write(16, self.secret_versions_to_stages.as_ref());
        members.write(17, self.owning_service.as_ref());
        members.write(18, self.created_date.as_ref());
        members.write(19, self.primary_region.as_ref());
    }
}
structure!(SecretListEntry, SECRET_LIST_ENTRY);

/// <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_SecretValueEntry.html>
#[derive(Clone, Default, PartialEq)]
pub struct SecretValueEntry {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub version_id: Option<String>,
    pub secret_binary: Option<Vec<u8>>,
    pub secret_string: Option<String>,
    pub version_stages: Option<Vec<String>>,
    pub created_date: Option<Timestamp>,
}

impl Members for SecretValueEntry {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.arn),
            1 => member.read(&mut self.name),
            2 => member.read(&mut self.version_id),
            3 => member.read(&mut self.secret_binary),
            4 => member.read(&mut self.secret_string),
            5 => member.read(&mut self.version_stages),
            6 => member.read(&mut self.created_date),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.arn.as_ref());
        members.write(1, self.name.as_ref());
        members.write(2, self.version_id.as_ref());
        members.write(3, self.secret_binary.as_ref());
        members.write(4, self.secret_string.as_ref());
        members.write(5, self.version_stages.as_ref());
        members.write(6, self.created_date.as_ref());
    }
}
structure!(SecretValueEntry, SECRET_VALUE_ENTRY);

/// <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_SecretVersionsListEntry.html>
#[derive(Clone, Default, PartialEq)]
pub struct SecretVersionsListEntry {
    pub version_id: Option<String>,
    pub version_stages: Option<Vec<String>>,
    pub last_accessed_date: Option<Timestamp>,
    pub created_date: Option<Timestamp>,
    pub kms_key_ids: Option<Vec<String>>,
}

impl Members for SecretVersionsListEntry {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.version_id),
            1 => member.read(&mut self.version_stages),
            2 => member.read(&mut self.last_accessed_date),
            3 => member.read(&mut self.created_date),
            4 => member.read(&mut self.kms_key_ids),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.version_id.as_ref());
        members.write(1, self.version_stages.as_ref());
        members.write(2, self.last_accessed_date.as_ref());
        members.write(3, self.created_date.as_ref());
        members.write(4, self.kms_key_ids.as_ref());
    }
}
structure!(SecretVersionsListEntry, SECRET_VERSIONS_LIST_ENTRY);

/// <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_Tag.html>
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

/// <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_TagResource.html>
#[derive(Clone, Default, PartialEq)]
pub struct TagResourceOutput {}

impl Members for TagResourceOutput {}
structure!(TagResourceOutput, TAG_RESOURCE_OUTPUT);

/// <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_TagResource.html>
#[derive(Clone, Default, PartialEq)]
pub struct TagResourceInput {
    pub secret_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl Members for TagResourceInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.secret_id),
            1 => member.read(&mut self.tags),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.secret_id.as_ref());
        members.write(1, self.tags.as_ref());
    }
}
structure!(TagResourceInput, TAG_RESOURCE_REQUEST);

/// <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_UntagResource.html>
#[derive(Clone, Default, PartialEq)]
pub struct UntagResourceOutput {}

impl Members for UntagResourceOutput {}
structure!(UntagResourceOutput, UNTAG_RESOURCE_OUTPUT);

/// <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_UntagResource.html>
#[derive(Clone, Default, PartialEq)]
pub struct UntagResourceInput {
    pub secret_id: Option<String>,
    pub tag_keys: Option<Vec<String>>,
}

impl Members for UntagResourceInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.secret_id),
            1 => member.read(&mut self.tag_keys),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.secret_id.as_ref());
        members.write(1, self.tag_keys.as_ref());
    }
}
structure!(UntagResourceInput, UNTAG_RESOURCE_REQUEST);

/// <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_UpdateSecret.html>
#[derive(Clone, Default, PartialEq)]
pub struct UpdateSecretInput {
    pub secret_id: Option<String>,
    pub client_request_token: Option<String>,
    pub description: Option<String>,
    pub kms_key_id: Option<String>,
    pub secret_binary: Option<Vec<u8>>,
    pub secret_string: Option<String>,
    pub r#type: Option<String>,
}

impl Members for UpdateSecretInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.secret_id),
            1 => member.read(&mut self.client_request_token),
            2 => member.read(&mut self.description),
            3 => member.read(&mut self.kms_key_id),
            4 => member.read(&mut self.secret_binary),
            5 => member.read(&mut self.secret_string),
            6 => member.read(&mut self.r#type),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.secret_id.as_ref());
        members.write(1, self.client_request_token.as_ref());
        members.write(2, self.description.as_ref());
        members.write(3, self.kms_key_id.as_ref());
        members.write(4, self.secret_binary.as_ref());
        members.write(5, self.secret_string.as_ref());
        members.write(6, self.r#type.as_ref());
    }
}
structure!(UpdateSecretInput, UPDATE_SECRET_REQUEST);

/// <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_UpdateSecret.html>
#[derive(Clone, Default, PartialEq)]
pub struct UpdateSecretOutput {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub version_id: Option<String>,
}

impl Members for UpdateSecretOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.arn),
            1 => member.read(&mut self.name),
            2 => member.read(&mut self.version_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.arn.as_ref());
        members.write(1, self.name.as_ref());
        members.write(2, self.version_id.as_ref());
    }
}
structure!(UpdateSecretOutput, UPDATE_SECRET_RESPONSE);

/// <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_UpdateSecretVersionStage.html>
#[derive(Clone, Default, PartialEq)]
pub struct UpdateSecretVersionStageInput {
    pub secret_id: Option<String>,
    pub version_stage: Option<String>,
    pub remove_from_version_id: Option<String>,
    pub move_to_version_id: Option<String>,
}

impl Members for UpdateSecretVersionStageInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.secret_id),
            1 => member.read(&mut self.version_stage),
            2 => member.read(&mut self.remove_from_version_id),
            3 => member.read(&mut self.move_to_version_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.secret_id.as_ref());
        members.write(1, self.version_stage.as_ref());
        members.write(2, self.remove_from_version_id.as_ref());
        members.write(3, self.move_to_version_id.as_ref());
    }
}
structure!(
    UpdateSecretVersionStageInput,
    UPDATE_SECRET_VERSION_STAGE_REQUEST
);

/// <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_UpdateSecretVersionStage.html>
#[derive(Clone, Default, PartialEq)]
pub struct UpdateSecretVersionStageOutput {
    pub arn: Option<String>,
    pub name: Option<String>,
}

impl Members for UpdateSecretVersionStageOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.arn),
            1 => member.read(&mut self.name),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.arn.as_ref());
        members.write(1, self.name.as_ref());
    }
}
structure!(
    UpdateSecretVersionStageOutput,
    UPDATE_SECRET_VERSION_STAGE_RESPONSE
);
