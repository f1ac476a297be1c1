// Written by `cargo xtask codegen` from models/. Do not edit.

//! The structures and unions of AWS Systems Manager.

use std::collections::BTreeMap;

use smithy::{ReadError, Timestamp};

use super::schemas;
use crate::structure::{MemberReader, MemberWriter, Members, structure};

/// <https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_AddTagsToResource.html>
#[derive(Clone, Default, PartialEq)]
pub struct AddTagsToResourceInput {
    pub resource_type: Option<String>,
    pub resource_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl Members for AddTagsToResourceInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.resource_type),
            1 => member.read(&mut self.resource_id),
            2 => member.read(&mut self.tags),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.resource_type.as_ref());
        members.write(1, self.resource_id.as_ref());
        members.write(2, self.tags.as_ref());
    }
}
structure!(AddTagsToResourceInput, ADD_TAGS_TO_RESOURCE_REQUEST);

/// <https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_AddTagsToResource.html>
#[derive(Clone, Default, PartialEq)]
pub struct AddTagsToResourceOutput {}

impl Members for AddTagsToResourceOutput {}
structure!(AddTagsToResourceOutput, ADD_TAGS_TO_RESOURCE_RESULT);

/// <https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DeleteParameter.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteParameterInput {
    pub name: Option<String>,
}

impl Members for DeleteParameterInput {
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
structure!(DeleteParameterInput, DELETE_PARAMETER_REQUEST);

/// <https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DeleteParameter.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteParameterOutput {}

impl Members for DeleteParameterOutput {}
structure!(DeleteParameterOutput, DELETE_PARAMETER_RESULT);

/// <https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DeleteParameters.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteParametersInput {
    pub names: Option<Vec<String>>,
}

impl Members for DeleteParametersInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.names),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.names.as_ref());
    }
}
structure!(DeleteParametersInput, DELETE_PARAMETERS_REQUEST);

/// <https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DeleteParameters.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteParametersOutput {
    pub deleted_parameters: Option<Vec<String>>,
    pub invalid_parameters: Option<Vec<String>>,
}

impl Members for DeleteParametersOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.deleted_parameters),
            1 => member.read(&mut self.invalid_parameters),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.deleted_parameters.as_ref());
        members.write(1, self.invalid_parameters.as_ref());
    }
}
structure!(DeleteParametersOutput, DELETE_PARAMETERS_RESULT);

/// <https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DescribeParameters.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeParametersInput {
    pub filters: Option<Vec<ParametersFilter>>,
    pub parameter_filters: Option<Vec<ParameterStringFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub shared: Option<bool>,
}

impl Members for DescribeParametersInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.filters),
            1 => member.read(&mut self.parameter_filters),
            2 => member.read(&mut self.max_results),
            3 => member.read(&mut self.next_token),
            4 => member.read(&mut self.shared),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.filters.as_ref());
        members.write(1, self.parameter_filters.as_ref());
        members.write(2, self.max_results.as_ref());
        members.write(3, self.next_token.as_ref());
        members.write(4, self.shared.as_ref());
    }
}
structure!(DescribeParametersInput, DESCRIBE_PARAMETERS_REQUEST);

/// <https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DescribeParameters.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeParametersOutput {
    pub parameters: Option<Vec<ParameterMetadata>>,
    pub next_token: Option<String>,
}

impl Members for DescribeParametersOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.parameters),
            1 => member.read(&mut self.next_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.parameters.as_ref());
        members.write(1, self.next_token.as_ref());
    }
}
structure!(DescribeParametersOutput, DESCRIBE_PARAMETERS_RESULT);

/// <https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameterHistory.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetParameterHistoryInput {
    pub name: Option<String>,
    pub with_decryption: Option<bool>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl Members for GetParameterHistoryInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.name),
            1 => member.read(&mut self.with_decryption),
            2 => member.read(&mut self.max_results),
            3 => member.read(&mut self.next_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.name.as_ref());
        members.write(1, self.with_decryption.as_ref());
        members.write(2, self.max_results.as_ref());
        members.write(3, self.next_token.as_ref());
    }
}
structure!(GetParameterHistoryInput, GET_PARAMETER_HISTORY_REQUEST);

/// <https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameterHistory.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetParameterHistoryOutput {
    pub parameters: Option<Vec<ParameterHistory>>,
    pub next_token: Option<String>,
}

impl Members for GetParameterHistoryOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.parameters),
            1 => member.read(&mut self.next_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.parameters.as_ref());
        members.write(1, self.next_token.as_ref());
    }
}
structure!(GetParameterHistoryOutput, GET_PARAMETER_HISTORY_RESULT);

/// <https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameter.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetParameterInput {
    pub name: Option<String>,
    pub with_decryption: Option<bool>,
}

impl Members for GetParameterInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.name),
            1 => member.read(&mut self.with_decryption),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.name.as_ref());
        members.write(1, self.with_decryption.as_ref());
    }
}
structure!(GetParameterInput, GET_PARAMETER_REQUEST);

/// <https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameter.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetParameterOutput {
    pub parameter: Option<Parameter>,
}

impl Members for GetParameterOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.parameter),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.parameter.as_ref());
    }
}
structure!(GetParameterOutput, GET_PARAMETER_RESULT);

/// <https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParametersByPath.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetParametersByPathInput {
    pub path: Option<String>,
    pub recursive: Option<bool>,
    pub parameter_filters: Option<Vec<ParameterStringFilter>>,
    pub with_decryption: Option<bool>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl Members for GetParametersByPathInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.path),
            1 => member.read(&mut self.recursive),
            2 => member.read(&mut self.parameter_filters),
            3 => member.read(&mut self.with_decryption),
            4 => member.read(&mut self.max_results),
            5 => member.read(&mut self.next_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.path.as_ref());
        members.write(1, self.recursive.as_ref());
        members.write(2, self.parameter_filters.as_ref());
        members.write(3, self.with_decryption.as_ref());
        members.write(4, self.max_results.as_ref());
        members.write(5, self.next_token.as_ref());
    }
}
structure!(GetParametersByPathInput, GET_PARAMETERS_BY_PATH_REQUEST);

/// <https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParametersByPath.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetParametersByPathOutput {
    pub parameters: Option<Vec<Parameter>>,
    pub next_token: Option<String>,
}

impl Members for GetParametersByPathOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.parameters),
            1 => member.read(&mut self.next_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.parameters.as_ref());
        members.write(1, self.next_token.as_ref());
    }
}
structure!(GetParametersByPathOutput, GET_PARAMETERS_BY_PATH_RESULT);

/// <https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameters.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetParametersInput {
    pub names: Option<Vec<String>>,
    pub with_decryption: Option<bool>,
}

impl Members for GetParametersInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.names),
            1 => member.read(&mut self.with_decryption),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.names.as_ref());
        members.write(1, self.with_decryption.as_ref());
    }
}
structure!(GetParametersInput, GET_PARAMETERS_REQUEST);

/// <https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameters.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetParametersOutput {
    pub parameters: Option<Vec<Parameter>>,
    pub invalid_parameters: Option<Vec<String>>,
}

impl Members for GetParametersOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.parameters),
            1 => member.read(&mut self.invalid_parameters),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.parameters.as_ref());
        members.write(1, self.invalid_parameters.as_ref());
    }
}
structure!(GetParametersOutput, GET_PARAMETERS_RESULT);

/// <https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_LabelParameterVersion.html>
#[derive(Clone, Default, PartialEq)]
pub struct LabelParameterVersionInput {
    pub name: Option<String>,
    pub parameter_version: Option<i64>,
    pub labels: Option<Vec<String>>,
}

impl Members for LabelParameterVersionInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.name),
            1 => member.read(&mut self.parameter_version),
            2 => member.read(&mut self.labels),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.name.as_ref());
        members.write(1, self.parameter_version.as_ref());
        members.write(2, self.labels.as_ref());
    }
}
structure!(LabelParameterVersionInput, LABEL_PARAMETER_VERSION_REQUEST);

/// <https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_LabelParameterVersion.html>
#[derive(Clone, Default, PartialEq)]
pub struct LabelParameterVersionOutput {
    pub invalid_labels: Option<Vec<String>>,
    pub parameter_version: Option<i64>,
}

impl Members for LabelParameterVersionOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.invalid_labels),
            1 => member.read(&mut self.parameter_version),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.invalid_labels.as_ref());
        members.write(1, self.parameter_version.as_ref());
    }
}
structure!(LabelParameterVersionOutput, LABEL_PARAMETER_VERSION_RESULT);

/// <https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_ListTagsForResource.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListTagsForResourceInput {
    pub resource_type: Option<String>,
    pub resource_id: Option<String>,
}

impl Members for ListTagsForResourceInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.resource_type),
            1 => member.read(&mut self.resource_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.resource_type.as_ref());
        members.write(1, self.resource_id.as_ref());
    }
}
structure!(ListTagsForResourceInput, LIST_TAGS_FOR_RESOURCE_REQUEST);

/// <https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_ListTagsForResource.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListTagsForResourceOutput {
    pub tag_list: Option<Vec<Tag>>,
}

impl Members for ListTagsForResourceOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.tag_list),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.tag_list.as_ref());
    }
}
structure!(ListTagsForResourceOutput, LIST_TAGS_FOR_RESOURCE_RESULT);

/// <https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_Parameter.html>
#[derive(Clone, Default, PartialEq)]
pub struct Parameter {
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
    pub version: Option<i64>,
    pub selector: Option<String>,
    pub source_result: Option<String>,
    pub last_modified_date: Option<Timestamp>,
    pub arn: Option<String>,
    pub data_type: Option<String>,
}

impl Members for Parameter {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.name),
            1 => member.read(&mut self.r#type),
            2 => member.read(&mut self.value),
            3 => member.read(&mut self.version),
            4 => member.read(&mut self.selector),
            5 => member.read(&mut self.source_result),
            6 => member.read(&mut self.last_modified_date),
            7 => member.read(&mut self.arn),
            8 => member.read(&mut self.data_type),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.name.as_ref());
        members.write(1, self.r#type.as_ref());
        members.write(2, self.value.as_ref());
        members.write(3, self.version.as_ref());
        members.write(4, self.selector.as_ref());
        members.write(5, self.source_result.as_ref());
        members.write(6, self.last_modified_date.as_ref());
        members.write(7, self.arn.as_ref());
        members.write(8, self.data_type.as_ref());
    }
}
structure!(Parameter, PARAMETER);

/// <https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_ParameterHistory.html>
#[derive(Clone, Default, PartialEq)]
pub struct ParameterHistory {
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub key_id: Option<String>,
    pub last_modified_date: Option<Timestamp>,
    pub last_modified_user: Option<String>,
    pub description: Option<String>,
    pub value: Option<String>,
    pub allowed_pattern: Option<String>,
    pub version: Option<i64>,
    pub labels: Option<Vec<String>>,
    pub tier: Option<String>,
    pub policies: Option<Vec<ParameterInlinePolicy>>,
    pub data_type: Option<String>,
}

impl Members for ParameterHistory {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.name),
            1 => member.read(&mut self.r#type),
            2 => member.read(&mut self.key_id),
            3 => member.read(&mut self.last_modified_date),
            4 => member.read(&mut self.last_modified_user),
            5 => member.read(&mut self.description),
            6 => member.read(&mut self.value),
            7 => member.read(&mut self.allowed_pattern),
            8 => member.read(&mut self.version),
            9 => member.read(&mut self.labels),
            10 => member.read(&mut self.tier),
            11 => member.read(&mut self.policies),
            12 => member.read(&mut self.data_type),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.name.as_ref());
        members.write(1, self.r#type.as_ref());
        members.write(2, self.key_id.as_ref());
        members.write(3, self.last_modified_date.as_ref());
        members.write(4, self.last_modified_user.as_ref());
        members.write(5, self.description.as_ref());
        members.write(6, self.value.as_ref());
        members.write(7, self.allowed_pattern.as_ref());
        members.write(8, self.version.as_ref());
        members.write(9, self.labels.as_ref());
        members.write(10, self.tier.as_ref());
        members.write(11, self.policies.as_ref());
        members.write(12, self.data_type.as_ref());
    }
}
structure!(ParameterHistory, PARAMETER_HISTORY);

/// <https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_ParameterInlinePolicy.html>
#[derive(Clone, Default, PartialEq)]
pub struct ParameterInlinePolicy {
    pub policy_text: Option<String>,
    pub policy_type: Option<String>,
    pub policy_status: Option<String>,
}

impl Members for ParameterInlinePolicy {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.policy_text),
            1 => member.read(&mut self.policy_type),
            2 => member.read(&mut self.policy_status),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.policy_text.as_ref());
        members.write(1, self.policy_type.as_ref());
        members.write(2, self.policy_status.as_ref());
    }
}
structure!(ParameterInlinePolicy, PARAMETER_INLINE_POLICY);

/// <https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_ParameterMetadata.html>
#[derive(Clone, Default, PartialEq)]
pub struct ParameterMetadata {
    pub name: Option<String>,
    pub arn: Option<String>,
    pub r#type: Option<String>,
    pub key_id: Option<String>,
    pub last_modified_date: Option<Timestamp>,
    pub last_modified_user: Option<String>,
    pub description: Option<String>,
    pub allowed_pattern: Option<String>,
    pub version: Option<i64>,
    pub tier: Option<String>,
    pub policies: Option<Vec<ParameterInlinePolicy>>,
    pub data_type: Option<String>,
}

impl Members for ParameterMetadata {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.name),
            1 => member.read(&mut self.arn),
            2 => member.read(&mut self.r#type),
            3 => member.read(&mut self.key_id),
            4 => member.read(&mut self.last_modified_date),
            5 => member.read(&mut self.last_modified_user),
            6 => member.read(&mut self.description),
            7 => member.read(&mut self.allowed_pattern),
            8 => member.read(&mut self.version),
            9 => member.read(&mut self.tier),
            10 => member.read(&mut self.policies),
            11 => member.read(&mut self.data_type),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.name.as_ref());
        members.write(1, self.arn.as_ref());
        members.write(2, self.r#type.as_ref());
        members.write(3, self.key_id.as_ref());
        members.write(4, self.last_modified_date.as_ref());
        members.write(5, self.last_modified_user.as_ref());
        members.write(6, self.description.as_ref());
        members.write(7, self.allowed_pattern.as_ref());
        members.write(8, self.version.as_ref());
        members.write(9, self.tier.as_ref());
        members.write(10, self.policies.as_ref());
        members.write(11, self.data_type.as_ref());
    }
}
structure!(ParameterMetadata, PARAMETER_METADATA);

/// <https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_ParameterStringFilter.html>
#[derive(Clone, Default, PartialEq)]
pub struct ParameterStringFilter {
    pub key: Option<String>,
    pub option: Option<String>,
    pub values: Option<Vec<String>>,
}

impl Members for ParameterStringFilter {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.key),
            1 => member.read(&mut self.option),
            2 => member.read(&mut self.values),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.key.as_ref());
        members.write(1, self.option.as_ref());
        members.write(2, self.values.as_ref());
    }
}
structure!(ParameterStringFilter, PARAMETER_STRING_FILTER);

/// <https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_ParametersFilter.html>
#[derive(Clone, Default, PartialEq)]
pub struct ParametersFilter {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
}

impl Members for ParametersFilter {
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
structure!(ParametersFilter, PARAMETERS_FILTER);

/// <https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html>
#[derive(Clone, Default, PartialEq)]
pub struct PutParameterInput {
    pub name: Option<String>,
    pub description: Option<String>,
    pub value: Option<String>,
    pub r#type: Option<String>,
    pub key_id: Option<String>,
    pub overwrite: Option<bool>,
    pub allowed_pattern: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub tier: Option<String>,
    pub policies: Option<String>,
    pub data_type: Option<String>,
}

impl Members for PutParameterInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.name),
            1 => member.read(&mut self.description),
            2 => member.read(&mut self.value),
            3 => member.read(&mut self.r#type),
            4 => member.read(&mut self.key_id),
            5 => member.read(&mut self.overwrite),
            6 => member.read(&mut self.allowed_pattern),
            7 => member.read(&mut self.tags),
            8 => member.read(&mut self.tier),
            9 => member.read(&mut self.policies),
            10 => member.read(&mut self.data_type),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.name.as_ref());
        members.write(1, self.description.as_ref());
        members.write(2, self.value.as_ref());
        members.write(3, self.r#type.as_ref());
        members.write(4, self.key_id.as_ref());
        members.write(5, self.overwrite.as_ref());
        members.write(6, self.allowed_pattern.as_ref());
        members.write(7, self.tags.as_ref());
        members.write(8, self.tier.as_ref());
        members.write(9, self.policies.as_ref());
        members.write(10, self.data_type.as_ref());
    }
}
structure!(PutParameterInput, PUT_PARAMETER_REQUEST);

/// <https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html>
#[derive(Clone, Default, PartialEq)]
pub struct PutParameterOutput {
    pub version: Option<i64>,
    pub tier: Option<String>,
}

impl Members for PutParameterOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.version),
            1 => member.read(&mut self.tier),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.version.as_ref());
        members.write(1, self.tier.as_ref());
    }
}
structure!(PutParameterOutput, PUT_PARAMETER_RESULT);

/// <https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_RemoveTagsFromResource.html>
#[derive(Clone, Default, PartialEq)]
pub struct RemoveTagsFromResourceInput {
    pub resource_type: Option<String>,
    pub resource_id: Option<String>,
    pub tag_keys: Option<Vec<String>>,
}

impl Members for RemoveTagsFromResourceInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.resource_type),
            1 => member.read(&mut self.resource_id),
            2 => member.read(&mut self.tag_keys),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.resource_type.as_ref());
        members.write(1, self.resource_id.as_ref());
        members.write(2, self.tag_keys.as_ref());
    }
}
structure!(
    RemoveTagsFromResourceInput,
    REMOVE_TAGS_FROM_RESOURCE_REQUEST
);

/// <https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_RemoveTagsFromResource.html>
#[derive(Clone, Default, PartialEq)]
pub struct RemoveTagsFromResourceOutput {}

impl Members for RemoveTagsFromResourceOutput {}
structure!(
    RemoveTagsFromResourceOutput,
    REMOVE_TAGS_FROM_RESOURCE_RESULT
);

/// <https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_ResumeSession.html>
#[derive(Clone, Default, PartialEq)]
pub struct ResumeSessionInput {
    pub session_id: Option<String>,
}

impl Members for ResumeSessionInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.session_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.session_id.as_ref());
    }
}
structure!(ResumeSessionInput, RESUME_SESSION_REQUEST);

/// <https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_ResumeSession.html>
#[derive(Clone, Default, PartialEq)]
pub struct ResumeSessionOutput {
    pub session_id: Option<String>,
    pub token_value: Option<String>,
    pub stream_url: Option<String>,
}

impl Members for ResumeSessionOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.session_id),
            1 => member.read(&mut self.token_value),
            2 => member.read(&mut self.stream_url),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.session_id.as_ref());
        members.write(1, self.token_value.as_ref());
        members.write(2, self.stream_url.as_ref());
    }
}
structure!(ResumeSessionOutput, RESUME_SESSION_RESPONSE);

/// <https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_StartSession.html>
#[derive(Clone, Default, PartialEq)]
pub struct StartSessionInput {
    pub target: Option<String>,
    pub document_name: Option<String>,
    pub reason: Option<String>,
    pub parameters: Option<BTreeMap<String, Vec<String>>>,
}

impl Members for StartSessionInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.target),
            1 => member.read(&mut self.document_name),
            2 => member.read(&mut self.reason),
            3 => member.read(&mut self.parameters),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.target.as_ref());
        members.write(1, self.document_name.as_ref());
        members.write(2, self.reason.as_ref());
        members.write(3, self.parameters.as_ref());
    }
}
structure!(StartSessionInput, START_SESSION_REQUEST);

/// <https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_StartSession.html>
#[derive(Clone, Default, PartialEq)]
pub struct StartSessionOutput {
    pub session_id: Option<String>,
    pub token_value: Option<String>,
    pub stream_url: Option<String>,
}

impl Members for StartSessionOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.session_id),
            1 => member.read(&mut self.token_value),
            2 => member.read(&mut self.stream_url),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.session_id.as_ref());
        members.write(1, self.token_value.as_ref());
        members.write(2, self.stream_url.as_ref());
    }
}
structure!(StartSessionOutput, START_SESSION_RESPONSE);

/// <https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_Tag.html>
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

/// <https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_TerminateSession.html>
#[derive(Clone, Default, PartialEq)]
pub struct TerminateSessionInput {
    pub session_id: Option<String>,
}

impl Members for TerminateSessionInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.session_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.session_id.as_ref());
    }
}
structure!(TerminateSessionInput, TERMINATE_SESSION_REQUEST);

/// <https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_TerminateSession.html>
#[derive(Clone, Default, PartialEq)]
pub struct TerminateSessionOutput {
    pub session_id: Option<String>,
}

impl Members for TerminateSessionOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.session_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.session_id.as_ref());
    }
}
structure!(TerminateSessionOutput, TERMINATE_SESSION_RESPONSE);
