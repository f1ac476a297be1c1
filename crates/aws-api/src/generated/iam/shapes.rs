// Written by `cargo xtask codegen` from models/. Do not edit.

//! The structures and unions of AWS IAM.

use smithy::{ReadError, Timestamp};

use super::schemas;
use crate::structure::{MemberReader, MemberWriter, Members, structure};

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_AccessKey.html>
#[derive(Clone, Default, PartialEq)]
pub struct AccessKey {
    pub user_name: Option<String>,
    pub access_key_id: Option<String>,
    pub status: Option<String>,
    pub secret_access_key: Option<String>,
    pub create_date: Option<Timestamp>,
}

impl Members for AccessKey {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.user_name),
            1 => member.read(&mut self.access_key_id),
            2 => member.read(&mut self.status),
            3 => member.read(&mut self.secret_access_key),
            4 => member.read(&mut self.create_date),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.user_name.as_ref());
        members.write(1, self.access_key_id.as_ref());
        members.write(2, self.status.as_ref());
        members.write(3, self.secret_access_key.as_ref());
        members.write(4, self.create_date.as_ref());
    }
}
structure!(AccessKey, ACCESS_KEY);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_AccessKeyLastUsed.html>
#[derive(Clone, Default, PartialEq)]
pub struct AccessKeyLastUsed {
    pub last_used_date: Option<Timestamp>,
    pub service_name: Option<String>,
    pub region: Option<String>,
}

impl Members for AccessKeyLastUsed {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.last_used_date),
            1 => member.read(&mut self.service_name),
            2 => member.read(&mut self.region),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.last_used_date.as_ref());
        members.write(1, self.service_name.as_ref());
        members.write(2, self.region.as_ref());
    }
}
structure!(AccessKeyLastUsed, ACCESS_KEY_LAST_USED);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_AccessKeyMetadata.html>
#[derive(Clone, Default, PartialEq)]
pub struct AccessKeyMetadata {
    pub user_name: Option<String>,
    pub access_key_id: Option<String>,
    pub status: Option<String>,
    pub create_date: Option<Timestamp>,
}

impl Members for AccessKeyMetadata {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.user_name),
            1 => member.read(&mut self.access_key_id),
            2 => member.read(&mut self.status),
            3 => member.read(&mut self.create_date),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.user_name.as_ref());
        members.write(1, self.access_key_id.as_ref());
        members.write(2, self.status.as_ref());
        members.write(3, self.create_date.as_ref());
    }
}
structure!(AccessKeyMetadata, ACCESS_KEY_METADATA);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_AddClientIDToOpenIDConnectProvider.html>
#[derive(Clone, Default, PartialEq)]
pub struct AddClientIDToOpenIDConnectProviderOutput {}

impl Members for AddClientIDToOpenIDConnectProviderOutput {}
structure!(
    AddClientIDToOpenIDConnectProviderOutput,
    ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER_OUTPUT
);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_AddClientIDToOpenIDConnectProvider.html>
#[derive(Clone, Default, PartialEq)]
pub struct AddClientIDToOpenIDConnectProviderInput {
    pub open_id_connect_provider_arn: Option<String>,
    pub client_id: Option<String>,
}

impl Members for AddClientIDToOpenIDConnectProviderInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.open_id_connect_provider_arn),
            1 => member.read(&mut self.client_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.open_id_connect_provider_arn.as_ref());
        members.write(1, self.client_id.as_ref());
    }
}
structure!(
    AddClientIDToOpenIDConnectProviderInput,
    ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER_REQUEST
);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_AddRoleToInstanceProfile.html>
#[derive(Clone, Default, PartialEq)]
pub struct AddRoleToInstanceProfileOutput {}

impl Members for AddRoleToInstanceProfileOutput {}
structure!(
    AddRoleToInstanceProfileOutput,
    ADD_ROLE_TO_INSTANCE_PROFILE_OUTPUT
);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_AddRoleToInstanceProfile.html>
#[derive(Clone, Default, PartialEq)]
pub struct AddRoleToInstanceProfileInput {
    pub instance_profile_name: Option<String>,
    pub role_name: Option<String>,
}

impl Members for AddRoleToInstanceProfileInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.instance_profile_name),
            1 => member.read(&mut self.role_name),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.instance_profile_name.as_ref());
        members.write(1, self.role_name.as_ref());
    }
}
structure!(
    AddRoleToInstanceProfileInput,
    ADD_ROLE_TO_INSTANCE_PROFILE_REQUEST
);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_AttachRolePolicy.html>
#[derive(Clone, Default, PartialEq)]
pub struct AttachRolePolicyOutput {}

impl Members for AttachRolePolicyOutput {}
structure!(AttachRolePolicyOutput, ATTACH_ROLE_POLICY_OUTPUT);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_AttachRolePolicy.html>
#[derive(Clone, Default, PartialEq)]
pub struct AttachRolePolicyInput {
    pub role_name: Option<String>,
    pub policy_arn: Option<String>,
}

impl Members for AttachRolePolicyInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.role_name),
            1 => member.read(&mut self.policy_arn),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.role_name.as_ref());
        members.write(1, self.policy_arn.as_ref());
    }
}
structure!(AttachRolePolicyInput, ATTACH_ROLE_POLICY_REQUEST);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_AttachUserPolicy.html>
#[derive(Clone, Default, PartialEq)]
pub struct AttachUserPolicyOutput {}

impl Members for AttachUserPolicyOutput {}
structure!(AttachUserPolicyOutput, ATTACH_USER_POLICY_OUTPUT);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_AttachUserPolicy.html>
#[derive(Clone, Default, PartialEq)]
pub struct AttachUserPolicyInput {
    pub user_name: Option<String>,
    pub policy_arn: Option<String>,
}

impl Members for AttachUserPolicyInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.user_name),
            1 => member.read(&mut self.policy_arn),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.user_name.as_ref());
        members.write(1, self.policy_arn.as_ref());
    }
}
structure!(AttachUserPolicyInput, ATTACH_USER_POLICY_REQUEST);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_AttachedPermissionsBoundary.html>
#[derive(Clone, Default, PartialEq)]
pub struct AttachedPermissionsBoundary {
    pub permissions_boundary_type: Option<String>,
    pub permissions_boundary_arn: Option<String>,
}

impl Members for AttachedPermissionsBoundary {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.permissions_boundary_type),
            1 => member.read(&mut self.permissions_boundary_arn),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.permissions_boundary_type.as_ref());
        members.write(1, self.permissions_boundary_arn.as_ref());
    }
}
structure!(AttachedPermissionsBoundary, ATTACHED_PERMISSIONS_BOUNDARY);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_AttachedPolicy.html>
#[derive(Clone, Default, PartialEq)]
pub struct AttachedPolicy {
    pub policy_name: Option<String>,
    pub policy_arn: Option<String>,
}

impl Members for AttachedPolicy {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.policy_name),
            1 => member.read(&mut self.policy_arn),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.policy_name.as_ref());
        members.write(1, self.policy_arn.as_ref());
    }
}
structure!(AttachedPolicy, ATTACHED_POLICY);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateAccessKey.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateAccessKeyInput {
    pub user_name: Option<String>,
}

impl Members for CreateAccessKeyInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.user_name),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.user_name.as_ref());
    }
}
structure!(CreateAccessKeyInput, CREATE_ACCESS_KEY_REQUEST);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateAccessKey.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateAccessKeyOutput {
    pub access_key: Option<AccessKey>,
}

impl Members for CreateAccessKeyOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.access_key),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.access_key.as_ref());
    }
}
structure!(CreateAccessKeyOutput, CREATE_ACCESS_KEY_RESPONSE);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateInstanceProfile.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateInstanceProfileInput {
    pub instance_profile_name: Option<String>,
    pub path: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl Members for CreateInstanceProfileInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.instance_profile_name),
            1 => member.read(&mut self.path),
            2 => member.read(&mut self.tags),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.instance_profile_name.as_ref());
        members.write(1, self.path.as_ref());
        members.write(2, self.tags.as_ref());
    }
}
structure!(CreateInstanceProfileInput, CREATE_INSTANCE_PROFILE_REQUEST);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateInstanceProfile.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateInstanceProfileOutput {
    pub instance_profile: Option<InstanceProfile>,
}

impl Members for CreateInstanceProfileOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.instance_profile),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.instance_profile.as_ref());
    }
}
structure!(
    CreateInstanceProfileOutput,
    CREATE_INSTANCE_PROFILE_RESPONSE
);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateOpenIDConnectProvider.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateOpenIDConnectProviderInput {
    pub url: Option<String>,
    pub client_id_list: Option<Vec<String>>,
    pub thumbprint_list: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
}

impl Members for CreateOpenIDConnectProviderInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.url),
            1 => member.read(&mut self.client_id_list),
            2 => member.read(&mut self.thumbprint_list),
            3 => member.read(&mut self.tags),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.url.as_ref());
        members.write(1, self.client_id_list.as_ref());
        members.write(2, self.thumbprint_list.as_ref());
        members.write(3, self.tags.as_ref());
    }
}
structure!(
    CreateOpenIDConnectProviderInput,
    CREATE_OPEN_ID_CONNECT_PROVIDER_REQUEST
);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateOpenIDConnectProvider.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateOpenIDConnectProviderOutput {
    pub open_id_connect_provider_arn: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl Members for CreateOpenIDConnectProviderOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.open_id_connect_provider_arn),
            1 => member.read(&mut self.tags),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.open_id_connect_provider_arn.as_ref());
        members.write(1, self.tags.as_ref());
    }
}
structure!(
    CreateOpenIDConnectProviderOutput,
    CREATE_OPEN_ID_CONNECT_PROVIDER_RESPONSE
);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreatePolicy.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreatePolicyInput {
    pub policy_name: Option<String>,
    pub path: Option<String>,
    pub policy_document: Option<String>,
    pub description: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl Members for CreatePolicyInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.policy_name),
            1 => member.read(&mut self.path),
            2 => member.read(&mut self.policy_document),
            3 => member.read(&mut self.description),
            4 => member.read(&mut self.tags),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.policy_name.as_ref());
        members.write(1, self.path.as_ref());
        members.write(2, self.policy_document.as_ref());
        members.write(3, self.description.as_ref());
        members.write(4, self.tags.as_ref());
    }
}
structure!(CreatePolicyInput, CREATE_POLICY_REQUEST);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreatePolicy.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreatePolicyOutput {
    pub policy: Option<Policy>,
}

impl Members for CreatePolicyOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.policy),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.policy.as_ref());
    }
}
structure!(CreatePolicyOutput, CREATE_POLICY_RESPONSE);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreatePolicyVersion.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreatePolicyVersionInput {
    pub policy_arn: Option<String>,
    pub policy_document: Option<String>,
    pub set_as_default: Option<bool>,
}

impl Members for CreatePolicyVersionInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.policy_arn),
            1 => member.read(&mut self.policy_document),
            2 => member.read(&mut self.set_as_default),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.policy_arn.as_ref());
        members.write(1, self.policy_document.as_ref());
        members.write(2, self.set_as_default.as_ref());
    }
}
structure!(CreatePolicyVersionInput, CREATE_POLICY_VERSION_REQUEST);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreatePolicyVersion.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreatePolicyVersionOutput {
    pub policy_version: Option<PolicyVersion>,
}

impl Members for CreatePolicyVersionOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.policy_version),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.policy_version.as_ref());
    }
}
structure!(CreatePolicyVersionOutput, CREATE_POLICY_VERSION_RESPONSE);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateRoleInput {
    pub path: Option<String>,
    pub role_name: Option<String>,
    pub assume_role_policy_document: Option<String>,
    pub description: Option<String>,
    pub max_session_duration: Option<i32>,
    pub permissions_boundary: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl Members for CreateRoleInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.path),
            1 => member.read(&mut self.role_name),
            2 => member.read(&mut self.assume_role_policy_document),
            3 => member.read(&mut self.description),
            4 => member.read(&mut self.max_session_duration),
            5 => member.read(&mut self.permissions_boundary),
            6 => member.read(&mut self.tags),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.path.as_ref());
        members.write(1, self.role_name.as_ref());
        members.write(2, self.assume_role_policy_document.as_ref());
        members.write(3, self.description.as_ref());
        members.write(4, self.max_session_duration.as_ref());
        members.write(5, self.permissions_boundary.as_ref());
        members.write(6, self.tags.as_ref());
    }
}
structure!(CreateRoleInput, CREATE_ROLE_REQUEST);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateRoleOutput {
    pub role: Option<Role>,
}

impl Members for CreateRoleOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.role),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.role.as_ref());
    }
}
structure!(CreateRoleOutput, CREATE_ROLE_RESPONSE);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateServiceLinkedRole.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateServiceLinkedRoleInput {
    pub aws_service_name: Option<String>,
    pub description: Option<String>,
    pub custom_suffix: Option<String>,
}

impl Members for CreateServiceLinkedRoleInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.aws_service_name),
            1 => member.read(&mut self.description),
            2 => member.read(&mut self.custom_suffix),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.aws_service_name.as_ref());
        members.write(1, self.description.as_ref());
        members.write(2, self.custom_suffix.as_ref());
    }
}
structure!(
    CreateServiceLinkedRoleInput,
    CREATE_SERVICE_LINKED_ROLE_REQUEST
);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateServiceLinkedRole.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateServiceLinkedRoleOutput {
    pub role: Option<Role>,
}

impl Members for CreateServiceLinkedRoleOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.role),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.role.as_ref());
    }
}
structure!(
    CreateServiceLinkedRoleOutput,
    CREATE_SERVICE_LINKED_ROLE_RESPONSE
);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateUser.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateUserInput {
    pub path: Option<String>,
    pub user_name: Option<String>,
    pub permissions_boundary: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl Members for CreateUserInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.path),
            1 => member.read(&mut self.user_name),
            2 => member.read(&mut self.permissions_boundary),
            3 => member.read(&mut self.tags),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.path.as_ref());
        members.write(1, self.user_name.as_ref());
        members.write(2, self.permissions_boundary.as_ref());
        members.write(3, self.tags.as_ref());
    }
}
structure!(CreateUserInput, CREATE_USER_REQUEST);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateUser.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateUserOutput {
    pub user: Option<User>,
}

impl Members for CreateUserOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.user),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.user.as_ref());
    }
}
structure!(CreateUserOutput, CREATE_USER_RESPONSE);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteAccessKey.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteAccessKeyOutput {}

impl Members for DeleteAccessKeyOutput {}
structure!(DeleteAccessKeyOutput, DELETE_ACCESS_KEY_OUTPUT);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteAccessKey.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteAccessKeyInput {
    pub user_name: Option<String>,
    pub access_key_id: Option<String>,
}

impl Members for DeleteAccessKeyInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.user_name),
            1 => member.read(&mut self.access_key_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.user_name.as_ref());
        members.write(1, self.access_key_id.as_ref());
    }
}
structure!(DeleteAccessKeyInput, DELETE_ACCESS_KEY_REQUEST);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteInstanceProfile.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteInstanceProfileOutput {}

impl Members for DeleteInstanceProfileOutput {}
structure!(DeleteInstanceProfileOutput, DELETE_INSTANCE_PROFILE_OUTPUT);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteInstanceProfile.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteInstanceProfileInput {
    pub instance_profile_name: Option<String>,
}

impl Members for DeleteInstanceProfileInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.instance_profile_name),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.instance_profile_name.as_ref());
    }
}
structure!(DeleteInstanceProfileInput, DELETE_INSTANCE_PROFILE_REQUEST);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteOpenIDConnectProvider.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteOpenIDConnectProviderOutput {}

impl Members for DeleteOpenIDConnectProviderOutput {}
structure!(
    DeleteOpenIDConnectProviderOutput,
    DELETE_OPEN_ID_CONNECT_PROVIDER_OUTPUT
);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteOpenIDConnectProvider.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteOpenIDConnectProviderInput {
    pub open_id_connect_provider_arn: Option<String>,
}

impl Members for DeleteOpenIDConnectProviderInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.open_id_connect_provider_arn),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.open_id_connect_provider_arn.as_ref());
    }
}
structure!(
    DeleteOpenIDConnectProviderInput,
    DELETE_OPEN_ID_CONNECT_PROVIDER_REQUEST
);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeletePolicy.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeletePolicyOutput {}

impl Members for DeletePolicyOutput {}
structure!(DeletePolicyOutput, DELETE_POLICY_OUTPUT);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeletePolicy.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeletePolicyInput {
    pub policy_arn: Option<String>,
}

impl Members for DeletePolicyInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.policy_arn),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.policy_arn.as_ref());
    }
}
structure!(DeletePolicyInput, DELETE_POLICY_REQUEST);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeletePolicyVersion.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeletePolicyVersionOutput {}

impl Members for DeletePolicyVersionOutput {}
structure!(DeletePolicyVersionOutput, DELETE_POLICY_VERSION_OUTPUT);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeletePolicyVersion.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeletePolicyVersionInput {
    pub policy_arn: Option<String>,
    pub version_id: Option<String>,
}

impl Members for DeletePolicyVersionInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.policy_arn),
            1 => member.read(&mut self.version_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.policy_arn.as_ref());
        members.write(1, self.version_id.as_ref());
    }
}
structure!(DeletePolicyVersionInput, DELETE_POLICY_VERSION_REQUEST);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteRole.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteRoleOutput {}

impl Members for DeleteRoleOutput {}
structure!(DeleteRoleOutput, DELETE_ROLE_OUTPUT);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteRolePermissionsBoundary.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteRolePermissionsBoundaryOutput {}

impl Members for DeleteRolePermissionsBoundaryOutput {}
structure!(
    DeleteRolePermissionsBoundaryOutput,
    DELETE_ROLE_PERMISSIONS_BOUNDARY_OUTPUT
);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteRolePermissionsBoundary.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteRolePermissionsBoundaryInput {
    pub role_name: Option<String>,
}

impl Members for DeleteRolePermissionsBoundaryInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.role_name),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.role_name.as_ref());
    }
}
structure!(
    DeleteRolePermissionsBoundaryInput,
    DELETE_ROLE_PERMISSIONS_BOUNDARY_REQUEST
);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteRolePolicy.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteRolePolicyOutput {}

impl Members for DeleteRolePolicyOutput {}
structure!(DeleteRolePolicyOutput, DELETE_ROLE_POLICY_OUTPUT);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteRolePolicy.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteRolePolicyInput {
    pub role_name: Option<String>,
    pub policy_name: Option<String>,
}

impl Members for DeleteRolePolicyInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.role_name),
            1 => member.read(&mut self.policy_name),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.role_name.as_ref());
        members.write(1, self.policy_name.as_ref());
    }
}
structure!(DeleteRolePolicyInput, DELETE_ROLE_POLICY_REQUEST);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteRole.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteRoleInput {
    pub role_name: Option<String>,
}

impl Members for DeleteRoleInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.role_name),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.role_name.as_ref());
    }
}
structure!(DeleteRoleInput, DELETE_ROLE_REQUEST);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteServiceLinkedRole.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteServiceLinkedRoleInput {
    pub role_name: Option<String>,
}

impl Members for DeleteServiceLinkedRoleInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.role_name),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.role_name.as_ref());
    }
}
structure!(
    DeleteServiceLinkedRoleInput,
    DELETE_SERVICE_LINKED_ROLE_REQUEST
);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteServiceLinkedRole.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteServiceLinkedRoleOutput {
    pub deletion_task_id: Option<String>,
}

impl Members for DeleteServiceLinkedRoleOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.deletion_task_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.deletion_task_id.as_ref());
    }
}
structure!(
    DeleteServiceLinkedRoleOutput,
    DELETE_SERVICE_LINKED_ROLE_RESPONSE
);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteUser.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteUserOutput {}

impl Members for DeleteUserOutput {}
structure!(DeleteUserOutput, DELETE_USER_OUTPUT);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteUserPolicy.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteUserPolicyOutput {}

impl Members for DeleteUserPolicyOutput {}
structure!(DeleteUserPolicyOutput, DELETE_USER_POLICY_OUTPUT);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteUserPolicy.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteUserPolicyInput {
    pub user_name: Option<String>,
    pub policy_name: Option<String>,
}

impl Members for DeleteUserPolicyInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.user_name),
            1 => member.read(&mut self.policy_name),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.user_name.as_ref());
        members.write(1, self.policy_name.as_ref());
    }
}
structure!(DeleteUserPolicyInput, DELETE_USER_POLICY_REQUEST);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteUser.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteUserInput {
    pub user_name: Option<String>,
}

impl Members for DeleteUserInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.user_name),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.user_name.as_ref());
    }
}
structure!(DeleteUserInput, DELETE_USER_REQUEST);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeletionTaskFailureReasonType.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeletionTaskFailureReasonType {
    pub reason: Option<String>,
    pub role_usage_list: Option<Vec<RoleUsageType>>,
}

impl Members for DeletionTaskFailureReasonType {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.reason),
            1 => member.read(&mut self.role_usage_list),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.reason.as_ref());
        members.write(1, self.role_usage_list.as_ref());
    }
}
structure!(
    DeletionTaskFailureReasonType,
    DELETION_TASK_FAILURE_REASON_TYPE
);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DetachRolePolicy.html>
#[derive(Clone, Default, PartialEq)]
pub struct DetachRolePolicyOutput {}

impl Members for DetachRolePolicyOutput {}
structure!(DetachRolePolicyOutput, DETACH_ROLE_POLICY_OUTPUT);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DetachRolePolicy.html>
#[derive(Clone, Default, PartialEq)]
pub struct DetachRolePolicyInput {
    pub role_name: Option<String>,
    pub policy_arn: Option<String>,
}

impl Members for DetachRolePolicyInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.role_name),
            1 => member.read(&mut self.policy_arn),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.role_name.as_ref());
        members.write(1, self.policy_arn.as_ref());
    }
}
structure!(DetachRolePolicyInput, DETACH_ROLE_POLICY_REQUEST);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DetachUserPolicy.html>
#[derive(Clone, Default, PartialEq)]
pub struct DetachUserPolicyOutput {}

impl Members for DetachUserPolicyOutput {}
structure!(DetachUserPolicyOutput, DETACH_USER_POLICY_OUTPUT);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DetachUserPolicy.html>
#[derive(Clone, Default, PartialEq)]
pub struct DetachUserPolicyInput {
    pub user_name: Option<String>,
    pub policy_arn: Option<String>,
}

impl Members for DetachUserPolicyInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.user_name),
            1 => member.read(&mut self.policy_arn),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.user_name.as_ref());
        members.write(1, self.policy_arn.as_ref());
    }
}
structure!(DetachUserPolicyInput, DETACH_USER_POLICY_REQUEST);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccessKeyLastUsed.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetAccessKeyLastUsedInput {
    pub access_key_id: Option<String>,
}

impl Members for GetAccessKeyLastUsedInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.access_key_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.access_key_id.as_ref());
    }
}
structure!(GetAccessKeyLastUsedInput, GET_ACCESS_KEY_LAST_USED_REQUEST);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccessKeyLastUsed.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetAccessKeyLastUsedOutput {
    pub user_name: Option<String>,
    pub access_key_last_used: Option<AccessKeyLastUsed>,
}

impl Members for GetAccessKeyLastUsedOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.user_name),
            1 => member.read(&mut self.access_key_last_used),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.user_name.as_ref());
        members.write(1, self.access_key_last_used.as_ref());
    }
}
structure!(
    GetAccessKeyLastUsedOutput,
    GET_ACCESS_KEY_LAST_USED_RESPONSE
);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetInstanceProfile.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetInstanceProfileInput {
    pub instance_profile_name: Option<String>,
}

impl Members for GetInstanceProfileInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.instance_profile_name),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.instance_profile_name.as_ref());
    }
}
structure!(GetInstanceProfileInput, GET_INSTANCE_PROFILE_REQUEST);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetInstanceProfile.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetInstanceProfileOutput {
    pub instance_profile: Option<InstanceProfile>,
}

impl Members for GetInstanceProfileOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.instance_profile),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.instance_profile.as_ref());
    }
}
structure!(GetInstanceProfileOutput, GET_INSTANCE_PROFILE_RESPONSE);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetOpenIDConnectProvider.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetOpenIDConnectProviderInput {
    pub open_id_connect_provider_arn: Option<String>,
}

impl Members for GetOpenIDConnectProviderInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.open_id_connect_provider_arn),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.open_id_connect_provider_arn.as_ref());
    }
}
structure!(
    GetOpenIDConnectProviderInput,
    GET_OPEN_ID_CONNECT_PROVIDER_REQUEST
);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetOpenIDConnectProvider.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetOpenIDConnectProviderOutput {
    pub url: Option<String>,
    pub client_id_list: Option<Vec<String>>,
    pub thumbprint_list: Option<Vec<String>>,
    pub create_date: Option<Timestamp>,
    pub tags: Option<Vec<Tag>>,
}

impl Members for GetOpenIDConnectProviderOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.url),
            1 => member.read(&mut self.client_id_list),
            2 => member.read(&mut self.thumbprint_list),
            3 => member.read(&mut self.create_date),
            4 => member.read(&mut self.tags),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.url.as_ref());
        members.write(1, self.client_id_list.as_ref());
        members.write(2, self.thumbprint_list.as_ref());
        members.write(3, self.create_date.as_ref());
        members.write(4, self.tags.as_ref());
    }
}
structure!(
    GetOpenIDConnectProviderOutput,
    GET_OPEN_ID_CONNECT_PROVIDER_RESPONSE
);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetPolicy.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetPolicyInput {
    pub policy_arn: Option<String>,
}

impl Members for GetPolicyInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.policy_arn),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.policy_arn.as_ref());
    }
}
structure!(GetPolicyInput, GET_POLICY_REQUEST);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetPolicy.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetPolicyOutput {
    pub policy: Option<Policy>,
}

impl Members for GetPolicyOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.policy),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.policy.as_ref());
    }
}
structure!(GetPolicyOutput, GET_POLICY_RESPONSE);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetPolicyVersion.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetPolicyVersionInput {
    pub policy_arn: Option<String>,
    pub version_id: Option<String>,
}

impl Members for GetPolicyVersionInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.policy_arn),
            1 => member.read(&mut self.version_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.policy_arn.as_ref());
        members.write(1, self.version_id.as_ref());
    }
}
structure!(GetPolicyVersionInput, GET_POLICY_VERSION_REQUEST);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetPolicyVersion.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetPolicyVersionOutput {
    pub policy_version: Option<PolicyVersion>,
}

impl Members for GetPolicyVersionOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.policy_version),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.policy_version.as_ref());
    }
}
structure!(GetPolicyVersionOutput, GET_POLICY_VERSION_RESPONSE);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRolePolicy.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetRolePolicyInput {
    pub role_name: Option<String>,
    pub policy_name: Option<String>,
}

impl Members for GetRolePolicyInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.role_name),
            1 => member.read(&mut self.policy_name),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.role_name.as_ref());
        members.write(1, self.policy_name.as_ref());
    }
}
structure!(GetRolePolicyInput, GET_ROLE_POLICY_REQUEST);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRolePolicy.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetRolePolicyOutput {
    pub role_name: Option<String>,
    pub policy_name: Option<String>,
    pub policy_document: Option<String>,
}

impl Members for GetRolePolicyOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.role_name),
            1 => member.read(&mut self.policy_name),
            2 => member.read(&mut self.policy_document),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.role_name.as_ref());
        members.write(1, self.policy_name.as_ref());
        members.write(2, self.policy_document.as_ref());
    }
}
structure!(GetRolePolicyOutput, GET_ROLE_POLICY_RESPONSE);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRole.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetRoleInput {
    pub role_name: Option<String>,
}

impl Members for GetRoleInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.role_name),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.role_name.as_ref());
    }
}
structure!(GetRoleInput, GET_ROLE_REQUEST);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRole.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetRoleOutput {
    pub role: Option<Role>,
}

impl Members for GetRoleOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.role),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.role.as_ref());
    }
}
structure!(GetRoleOutput, GET_ROLE_RESPONSE);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetServiceLinkedRoleDeletionStatus.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetServiceLinkedRoleDeletionStatusInput {
    pub deletion_task_id: Option<String>,
}

impl Members for GetServiceLinkedRoleDeletionStatusInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.deletion_task_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.deletion_task_id.as_ref());
    }
}
structure!(
    GetServiceLinkedRoleDeletionStatusInput,
    GET_SERVICE_LINKED_ROLE_DELETION_STATUS_REQUEST
);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetServiceLinkedRoleDeletionStatus.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetServiceLinkedRoleDeletionStatusOutput {
    pub status: Option<String>,
    pub reason: Option<DeletionTaskFailureReasonType>,
}

impl Members for GetServiceLinkedRoleDeletionStatusOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.status),
            1 => member.read(&mut self.reason),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.status.as_ref());
        members.write(1, self.reason.as_ref());
    }
}
structure!(
    GetServiceLinkedRoleDeletionStatusOutput,
    GET_SERVICE_LINKED_ROLE_DELETION_STATUS_RESPONSE
);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetUserPolicy.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetUserPolicyInput {
    pub user_name: Option<String>,
    pub policy_name: Option<String>,
}

impl Members for GetUserPolicyInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.user_name),
            1 => member.read(&mut self.policy_name),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.user_name.as_ref());
        members.write(1, self.policy_name.as_ref());
    }
}
structure!(GetUserPolicyInput, GET_USER_POLICY_REQUEST);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetUserPolicy.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetUserPolicyOutput {
    pub user_name: Option<String>,
    pub policy_name: Option<String>,
    pub policy_document: Option<String>,
}

impl Members for GetUserPolicyOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.user_name),
            1 => member.read(&mut self.policy_name),
            2 => member.read(&mut self.policy_document),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.user_name.as_ref());
        members.write(1, self.policy_name.as_ref());
        members.write(2, self.policy_document.as_ref());
    }
}
structure!(GetUserPolicyOutput, GET_USER_POLICY_RESPONSE);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetUser.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetUserInput {
    pub user_name: Option<String>,
}

impl Members for GetUserInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.user_name),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.user_name.as_ref());
    }
}
structure!(GetUserInput, GET_USER_REQUEST);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetUser.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetUserOutput {
    pub user: Option<User>,
}

impl Members for GetUserOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.user),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.user.as_ref());
    }
}
structure!(GetUserOutput, GET_USER_RESPONSE);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_Group.html>
#[derive(Clone, Default, PartialEq)]
pub struct Group {
    pub path: Option<String>,
    pub group_name: Option<String>,
    pub group_id: Option<String>,
    pub arn: Option<String>,
    pub create_date: Option<Timestamp>,
}

impl Members for Group {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.path),
            1 => member.read(&mut self.group_name),
            2 => member.read(&mut self.group_id),
            3 => member.read(&mut self.arn),
            4 => member.read(&mut self.create_date),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.path.as_ref());
        members.write(1, self.group_name.as_ref());
        members.write(2, self.group_id.as_ref());
        members.write(3, self.arn.as_ref());
        members.write(4, self.create_date.as_ref());
    }
}
structure!(Group, GROUP);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_InstanceProfile.html>
#[derive(Clone, Default, PartialEq)]
pub struct InstanceProfile {
    pub path: Option<String>,
    pub instance_profile_name: Option<String>,
    pub instance_profile_id: Option<String>,
    pub arn: Option<String>,
    pub create_date: Option<Timestamp>,
    pub roles: Option<Vec<Role>>,
    pub tags: Option<Vec<Tag>>,
}

impl Members for InstanceProfile {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.path),
            1 => member.read(&mut self.instance_profile_name),
            2 => member.read(&mut self.instance_profile_id),
            3 => member.read(&mut self.arn),
            4 => member.read(&mut self.create_date),
            5 => member.read(&mut self.roles),
            6 => member.read(&mut self.tags),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.path.as_ref());
        members.write(1, self.instance_profile_name.as_ref());
        members.write(2, self.instance_profile_id.as_ref());
        members.write(3, self.arn.as_ref());
        members.write(4, self.create_date.as_ref());
        members.write(5, self.roles.as_ref());
        members.write(6, self.tags.as_ref());
    }
}
structure!(InstanceProfile, INSTANCE_PROFILE);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListAccessKeys.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListAccessKeysInput {
    pub user_name: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Members for ListAccessKeysInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.user_name),
            1 => member.read(&mut self.marker),
            2 => member.read(&mut self.max_items),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.user_name.as_ref());
        members.write(1, self.marker.as_ref());
        members.write(2, self.max_items.as_ref());
    }
}
structure!(ListAccessKeysInput, LIST_ACCESS_KEYS_REQUEST);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListAccessKeys.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListAccessKeysOutput {
    pub access_key_metadata: Option<Vec<AccessKeyMetadata>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl Members for ListAccessKeysOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.access_key_metadata),
            1 => member.read(&mut self.is_truncated),
            2 => member.read(&mut self.marker),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.access_key_metadata.as_ref());
        members.write(1, self.is_truncated.as_ref());
        members.write(2, self.marker.as_ref());
    }
}
structure!(ListAccessKeysOutput, LIST_ACCESS_KEYS_RESPONSE);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListAccountAliases.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListAccountAliasesInput {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Members for ListAccountAliasesInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.marker),
            1 => member.read(&mut self.max_items),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.marker.as_ref());
        members.write(1, self.max_items.as_ref());
    }
}
structure!(ListAccountAliasesInput, LIST_ACCOUNT_ALIASES_REQUEST);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListAccountAliases.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListAccountAliasesOutput {
    pub account_aliases: Option<Vec<String>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl Members for ListAccountAliasesOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.account_aliases),
            1 => member.read(&mut self.is_truncated),
            2 => member.read(&mut self.marker),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.account_aliases.as_ref());
        members.write(1, self.is_truncated.as_ref());
        members.write(2, self.marker.as_ref());
    }
}
structure!(ListAccountAliasesOutput, LIST_ACCOUNT_ALIASES_RESPONSE);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListAttachedRolePolicies.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListAttachedRolePoliciesInput {
    pub role_name: Option<String>,
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Members for ListAttachedRolePoliciesInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.role_name),
            1 => member.read(&mut self.path_prefix),
            2 => member.read(&mut self.marker),
            3 => member.read(&mut self.max_items),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.role_name.as_ref());
        members.write(1, self.path_prefix.as_ref());
        members.write(2, self.marker.as_ref());
        members.write(3, self.max_items.as_ref());
    }
}
structure!(
    ListAttachedRolePoliciesInput,
    LIST_ATTACHED_ROLE_POLICIES_REQUEST
);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListAttachedRolePolicies.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListAttachedRolePoliciesOutput {
    pub attached_policies: Option<Vec<AttachedPolicy>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl Members for ListAttachedRolePoliciesOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.attached_policies),
            1 => member.read(&mut self.is_truncated),
            2 => member.read(&mut self.marker),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.attached_policies.as_ref());
        members.write(1, self.is_truncated.as_ref());
        members.write(2, self.marker.as_ref());
    }
}
structure!(
    ListAttachedRolePoliciesOutput,
    LIST_ATTACHED_ROLE_POLICIES_RESPONSE
);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListAttachedUserPolicies.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListAttachedUserPoliciesInput {
    pub user_name: Option<String>,
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Members for ListAttachedUserPoliciesInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.user_name),
            1 => member.read(&mut self.path_prefix),
            2 => member.read(&mut self.marker),
            3 => member.read(&mut self.max_items),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.user_name.as_ref());
        members.write(1, self.path_prefix.as_ref());
        members.write(2, self.marker.as_ref());
        members.write(3, self.max_items.as_ref());
    }
}
structure!(
    ListAttachedUserPoliciesInput,
    LIST_ATTACHED_USER_POLICIES_REQUEST
);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListAttachedUserPolicies.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListAttachedUserPoliciesOutput {
    pub attached_policies: Option<Vec<AttachedPolicy>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl Members for ListAttachedUserPoliciesOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.attached_policies),
            1 => member.read(&mut self.is_truncated),
            2 => member.read(&mut self.marker),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.attached_policies.as_ref());
        members.write(1, self.is_truncated.as_ref());
        members.write(2, self.marker.as_ref());
    }
}
structure!(
    ListAttachedUserPoliciesOutput,
    LIST_ATTACHED_USER_POLICIES_RESPONSE
);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListEntitiesForPolicy.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListEntitiesForPolicyInput {
    pub policy_arn: Option<String>,
    pub entity_filter: Option<String>,
    pub path_prefix: Option<String>,
    pub policy_usage_filter: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Members for ListEntitiesForPolicyInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.policy_arn),
            1 => member.read(&mut self.entity_filter),
            2 => member.read(&mut self.path_prefix),
            3 => member.read(&mut self.policy_usage_filter),
            4 => member.read(&mut self.marker),
            5 => member.read(&mut self.max_items),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.policy_arn.as_ref());
        members.write(1, self.entity_filter.as_ref());
        members.write(2, self.path_prefix.as_ref());
        members.write(3, self.policy_usage_filter.as_ref());
        members.write(4, self.marker.as_ref());
        members.write(5, self.max_items.as_ref());
    }
}
structure!(ListEntitiesForPolicyInput, LIST_ENTITIES_FOR_POLICY_REQUEST);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListEntitiesForPolicy.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListEntitiesForPolicyOutput {
    pub policy_groups: Option<Vec<PolicyGroup>>,
    pub policy_users: Option<Vec<PolicyUser>>,
    pub policy_roles: Option<Vec<PolicyRole>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl Members for ListEntitiesForPolicyOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.policy_groups),
            1 => member.read(&mut self.policy_users),
            2 => member.read(&mut self.policy_roles),
            3 => member.read(&mut self.is_truncated),
            4 => member.read(&mut self.marker),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.policy_groups.as_ref());
        members.write(1, self.policy_users.as_ref());
        members.write(2, self.policy_roles.as_ref());
        members.write(3, self.is_truncated.as_ref());
        members.write(4, self.marker.as_ref());
    }
}
structure!(
    ListEntitiesForPolicyOutput,
    LIST_ENTITIES_FOR_POLICY_RESPONSE
);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListGroupsForUser.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListGroupsForUserInput {
    pub user_name: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Members for ListGroupsForUserInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.user_name),
            1 => member.read(&mut self.marker),
            2 => member.read(&mut self.max_items),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.user_name.as_ref());
        members.write(1, self.marker.as_ref());
        members.write(2, self.max_items.as_ref());
    }
}
structure!(ListGroupsForUserInput, LIST_GROUPS_FOR_USER_REQUEST);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListGroupsForUser.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListGroupsForUserOutput {
    pub groups: Option<Vec<Group>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl Members for ListGroupsForUserOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.groups),
            1 => member.read(&mut self.is_truncated),
            2 => member.read(&mut self.marker),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.groups.as_ref());
        members.write(1, self.is_truncated.as_ref());
        members.write(2, self.marker.as_ref());
    }
}
structure!(ListGroupsForUserOutput, LIST_GROUPS_FOR_USER_RESPONSE);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListInstanceProfilesForRole.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListInstanceProfilesForRoleInput {
    pub role_name: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Members for ListInstanceProfilesForRoleInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.role_name),
            1 => member.read(&mut self.marker),
            2 => member.read(&mut self.max_items),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.role_name.as_ref());
        members.write(1, self.marker.as_ref());
        members.write(2, self.max_items.as_ref());
    }
}
structure!(
    ListInstanceProfilesForRoleInput,
    LIST_INSTANCE_PROFILES_FOR_ROLE_REQUEST
);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListInstanceProfilesForRole.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListInstanceProfilesForRoleOutput {
    pub instance_profiles: Option<Vec<InstanceProfile>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl Members for ListInstanceProfilesForRoleOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.instance_profiles),
            1 => member.read(&mut self.is_truncated),
            2 => member.read(&mut self.marker),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.instance_profiles.as_ref());
        members.write(1, self.is_truncated.as_ref());
        members.write(2, self.marker.as_ref());
    }
}
structure!(
    ListInstanceProfilesForRoleOutput,
    LIST_INSTANCE_PROFILES_FOR_ROLE_RESPONSE
);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListOpenIDConnectProviders.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListOpenIDConnectProvidersInput {}

impl Members for ListOpenIDConnectProvidersInput {}
structure!(
    ListOpenIDConnectProvidersInput,
    LIST_OPEN_ID_CONNECT_PROVIDERS_REQUEST
);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListOpenIDConnectProviders.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListOpenIDConnectProvidersOutput {
    pub open_id_connect_provider_list: Option<Vec<OpenIDConnectProviderListEntry>>,
}

impl Members for ListOpenIDConnectProvidersOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.open_id_connect_provider_list),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.open_id_connect_provider_list.as_ref());
    }
}
structure!(
    ListOpenIDConnectProvidersOutput,
    LIST_OPEN_ID_CONNECT_PROVIDERS_RESPONSE
);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListPolicies.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListPoliciesInput {
    pub scope: Option<String>,
    pub only_attached: Option<bool>,
    pub path_prefix: Option<String>,
    pub policy_usage_filter: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Members for ListPoliciesInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.scope),
            1 => member.read(&mut self.only_attached),
            2 => member.read(&mut self.path_prefix),
            3 => member.read(&mut self.policy_usage_filter),
            4 => member.read(&mut self.marker),
            5 => member.read(&mut self.max_items),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.scope.as_ref());
        members.write(1, self.only_attached.as_ref());
        members.write(2, self.path_prefix.as_ref());
        members.write(3, self.policy_usage_filter.as_ref());
        members.write(4, self.marker.as_ref());
        members.write(5, self.max_items.as_ref());
    }
}
structure!(ListPoliciesInput, LIST_POLICIES_REQUEST);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListPolicies.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListPoliciesOutput {
    pub policies: Option<Vec<Policy>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl Members for ListPoliciesOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.policies),
            1 => member.read(&mut self.is_truncated),
            2 => member.read(&mut self.marker),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.policies.as_ref());
        members.write(1, self.is_truncated.as_ref());
        members.write(2, self.marker.as_ref());
    }
}
structure!(ListPoliciesOutput, LIST_POLICIES_RESPONSE);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListPolicyTags.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListPolicyTagsInput {
    pub policy_arn: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Members for ListPolicyTagsInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.policy_arn),
            1 => member.read(&mut self.marker),
            2 => member.read(&mut self.max_items),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.policy_arn.as_ref());
        members.write(1, self.marker.as_ref());
        members.write(2, self.max_items.as_ref());
    }
}
structure!(ListPolicyTagsInput, LIST_POLICY_TAGS_REQUEST);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListPolicyTags.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListPolicyTagsOutput {
    pub tags: Option<Vec<Tag>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl Members for ListPolicyTagsOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.tags),
            1 => member.read(&mut self.is_truncated),
            2 => member.read(&mut self.marker),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.tags.as_ref());
        members.write(1, self.is_truncated.as_ref());
        members.write(2, self.marker.as_ref());
    }
}
structure!(ListPolicyTagsOutput, LIST_POLICY_TAGS_RESPONSE);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListPolicyVersions.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListPolicyVersionsInput {
    pub policy_arn: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Members for ListPolicyVersionsInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.policy_arn),
            1 => member.read(&mut self.marker),
            2 => member.read(&mut self.max_items),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.policy_arn.as_ref());
        members.write(1, self.marker.as_ref());
        members.write(2, self.max_items.as_ref());
    }
}
structure!(ListPolicyVersionsInput, LIST_POLICY_VERSIONS_REQUEST);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListPolicyVersions.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListPolicyVersionsOutput {
    pub versions: Option<Vec<PolicyVersion>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl Members for ListPolicyVersionsOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.versions),
            1 => member.read(&mut self.is_truncated),
            2 => member.read(&mut self.marker),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.versions.as_ref());
        members.write(1, self.is_truncated.as_ref());
        members.write(2, self.marker.as_ref());
    }
}
structure!(ListPolicyVersionsOutput, LIST_POLICY_VERSIONS_RESPONSE);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListRolePolicies.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListRolePoliciesInput {
    pub role_name: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Members for ListRolePoliciesInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.role_name),
            1 => member.read(&mut self.marker),
            2 => member.read(&mut self.max_items),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.role_name.as_ref());
        members.write(1, self.marker.as_ref());
        members.write(2, self.max_items.as_ref());
    }
}
structure!(ListRolePoliciesInput, LIST_ROLE_POLICIES_REQUEST);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListRolePolicies.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListRolePoliciesOutput {
    pub policy_names: Option<Vec<String>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl Members for ListRolePoliciesOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.policy_names),
            1 => member.read(&mut self.is_truncated),
            2 => member.read(&mut self.marker),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.policy_names.as_ref());
        members.write(1, self.is_truncated.as_ref());
        members.write(2, self.marker.as_ref());
    }
}
structure!(ListRolePoliciesOutput, LIST_ROLE_POLICIES_RESPONSE);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListRoleTags.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListRoleTagsInput {
    pub role_name: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Members for ListRoleTagsInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.role_name),
            1 => member.read(&mut self.marker),
            2 => member.read(&mut self.max_items),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.role_name.as_ref());
        members.write(1, self.marker.as_ref());
        members.write(2, self.max_items.as_ref());
    }
}
structure!(ListRoleTagsInput, LIST_ROLE_TAGS_REQUEST);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListRoleTags.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListRoleTagsOutput {
    pub tags: Option<Vec<Tag>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl Members for ListRoleTagsOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.tags),
            1 => member.read(&mut self.is_truncated),
            2 => member.read(&mut self.marker),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.tags.as_ref());
        members.write(1, self.is_truncated.as_ref());
        members.write(2, self.marker.as_ref());
    }
}
structure!(ListRoleTagsOutput, LIST_ROLE_TAGS_RESPONSE);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListRoles.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListRolesInput {
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Members for ListRolesInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.path_prefix),
            1 => member.read(&mut self.marker),
            2 => member.read(&mut self.max_items),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.path_prefix.as_ref());
        members.write(1, self.marker.as_ref());
        members.write(2, self.max_items.as_ref());
    }
}
structure!(ListRolesInput, LIST_ROLES_REQUEST);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListRoles.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListRolesOutput {
    pub roles: Option<Vec<Role>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl Members for ListRolesOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.roles),
            1 => member.read(&mut self.is_truncated),
            2 => member.read(&mut self.marker),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.roles.as_ref());
        members.write(1, self.is_truncated.as_ref());
        members.write(2, self.marker.as_ref());
    }
}
structure!(ListRolesOutput, LIST_ROLES_RESPONSE);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListUserPolicies.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListUserPoliciesInput {
    pub user_name: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Members for ListUserPoliciesInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.user_name),
            1 => member.read(&mut self.marker),
            2 => member.read(&mut self.max_items),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.user_name.as_ref());
        members.write(1, self.marker.as_ref());
        members.write(2, self.max_items.as_ref());
    }
}
structure!(ListUserPoliciesInput, LIST_USER_POLICIES_REQUEST);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListUserPolicies.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListUserPoliciesOutput {
    pub policy_names: Option<Vec<String>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl Members for ListUserPoliciesOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.policy_names),
            1 => member.read(&mut self.is_truncated),
            2 => member.read(&mut self.marker),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.policy_names.as_ref());
        members.write(1, self.is_truncated.as_ref());
        members.write(2, self.marker.as_ref());
    }
}
structure!(ListUserPoliciesOutput, LIST_USER_POLICIES_RESPONSE);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListUserTags.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListUserTagsInput {
    pub user_name: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Members for ListUserTagsInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.user_name),
            1 => member.read(&mut self.marker),
            2 => member.read(&mut self.max_items),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.user_name.as_ref());
        members.write(1, self.marker.as_ref());
        members.write(2, self.max_items.as_ref());
    }
}
structure!(ListUserTagsInput, LIST_USER_TAGS_REQUEST);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListUserTags.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListUserTagsOutput {
    pub tags: Option<Vec<Tag>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl Members for ListUserTagsOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.tags),
            1 => member.read(&mut self.is_truncated),
            2 => member.read(&mut self.marker),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.tags.as_ref());
        members.write(1, self.is_truncated.as_ref());
        members.write(2, self.marker.as_ref());
    }
}
structure!(ListUserTagsOutput, LIST_USER_TAGS_RESPONSE);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListUsers.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListUsersInput {
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Members for ListUsersInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.path_prefix),
            1 => member.read(&mut self.marker),
            2 => member.read(&mut self.max_items),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.path_prefix.as_ref());
        members.write(1, self.marker.as_ref());
        members.write(2, self.max_items.as_ref());
    }
}
structure!(ListUsersInput, LIST_USERS_REQUEST);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListUsers.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListUsersOutput {
    pub users: Option<Vec<User>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl Members for ListUsersOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.users),
            1 => member.read(&mut self.is_truncated),
            2 => member.read(&mut self.marker),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.users.as_ref());
        members.write(1, self.is_truncated.as_ref());
        members.write(2, self.marker.as_ref());
    }
}
structure!(ListUsersOutput, LIST_USERS_RESPONSE);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_OpenIDConnectProviderListEntry.html>
#[derive(Clone, Default, PartialEq)]
pub struct OpenIDConnectProviderListEntry {
    pub arn: Option<String>,
}

impl Members for OpenIDConnectProviderListEntry {
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
structure!(
    OpenIDConnectProviderListEntry,
    OPEN_ID_CONNECT_PROVIDER_LIST_ENTRY
);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_Policy.html>
#[derive(Clone, Default, PartialEq)]
pub struct Policy {
    pub policy_name: Option<String>,
    pub policy_id: Option<String>,
    pub arn: Option<String>,
    pub path: Option<String>,
    pub default_version_id: Option<String>,
    pub attachment_count: Option<i32>,
    pub permissions_boundary_usage_count: Option<i32>,
    pub is_attachable: Option<bool>,
    pub description: Option<String>,
    pub create_date: Option<Timestamp>,
    pub update_date: Option<Timestamp>,
    pub tags: Option<Vec<Tag>>,
}

impl Members for Policy {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.policy_name),
            1 => member.read(&mut self.policy_id),
            2 => member.read(&mut self.arn),
            3 => member.read(&mut self.path),
            4 => member.read(&mut self.default_version_id),
            5 => member.read(&mut self.attachment_count),
            6 => member.read(&mut self.permissions_boundary_usage_count),
            7 => member.read(&mut self.is_attachable),
            8 => member.read(&mut self.description),
            9 => member.read(&mut self.create_date),
            10 => member.read(&mut self.update_date),
            11 => member.read(&mut self.tags),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.policy_name.as_ref());
        members.write(1, self.policy_id.as_ref());
        members.write(2, self.arn.as_ref());
        members.write(3, self.path.as_ref());
        members.write(4, self.default_version_id.as_ref());
        members.write(5, self.attachment_count.as_ref());
        members.write(6, self.permissions_boundary_usage_count.as_ref());
        members.write(7, self.is_attachable.as_ref());
        members.write(8, self.description.as_ref());
        members.write(9, self.create_date.as_ref());
        members.write(10, self.update_date.as_ref());
        members.write(11, self.tags.as_ref());
    }
}
structure!(Policy, POLICY);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_PolicyGroup.html>
#[derive(Clone, Default, PartialEq)]
pub struct PolicyGroup {
    pub group_name: Option<String>,
    pub group_id: Option<String>,
}

impl Members for PolicyGroup {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.group_name),
            1 => member.read(&mut self.group_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.group_name.as_ref());
        members.write(1, self.group_id.as_ref());
    }
}
structure!(PolicyGroup, POLICY_GROUP);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_PolicyRole.html>
#[derive(Clone, Default, PartialEq)]
pub struct PolicyRole {
    pub role_name: Option<String>,
    pub role_id: Option<String>,
}

impl Members for PolicyRole {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.role_name),
            1 => member.read(&mut self.role_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.role_name.as_ref());
        members.write(1, self.role_id.as_ref());
    }
}
structure!(PolicyRole, POLICY_ROLE);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_PolicyUser.html>
#[derive(Clone, Default, PartialEq)]
pub struct PolicyUser {
    pub user_name: Option<String>,
    pub user_id: Option<String>,
}

impl Members for PolicyUser {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.user_name),
            1 => member.read(&mut self.user_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.user_name.as_ref());
        members.write(1, self.user_id.as_ref());
    }
}
structure!(PolicyUser, POLICY_USER);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_PolicyVersion.html>
#[derive(Clone, Default, PartialEq)]
pub struct PolicyVersion {
    pub document: Option<String>,
    pub version_id: Option<String>,
    pub is_default_version: Option<bool>,
    pub create_date: Option<Timestamp>,
}

impl Members for PolicyVersion {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.document),
            1 => member.read(&mut self.version_id),
            2 => member.read(&mut self.is_default_version),
            3 => member.read(&mut self.create_date),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.document.as_ref());
        members.write(1, self.version_id.as_ref());
        members.write(2, self.is_default_version.as_ref());
        members.write(3, self.create_date.as_ref());
    }
}
structure!(PolicyVersion, POLICY_VERSION);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutRolePermissionsBoundary.html>
#[derive(Clone, Default, PartialEq)]
pub struct PutRolePermissionsBoundaryOutput {}

impl Members for PutRolePermissionsBoundaryOutput {}
structure!(
    PutRolePermissionsBoundaryOutput,
    PUT_ROLE_PERMISSIONS_BOUNDARY_OUTPUT
);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutRolePermissionsBoundary.html>
#[derive(Clone, Default, PartialEq)]
pub struct PutRolePermissionsBoundaryInput {
    pub role_name: Option<String>,
    pub permissions_boundary: Option<String>,
}

impl Members for PutRolePermissionsBoundaryInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.role_name),
            1 => member.read(&mut self.permissions_boundary),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.role_name.as_ref());
        members.write(1, self.permissions_boundary.as_ref());
    }
}
structure!(
    PutRolePermissionsBoundaryInput,
    PUT_ROLE_PERMISSIONS_BOUNDARY_REQUEST
);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutRolePolicy.html>
#[derive(Clone, Default, PartialEq)]
pub struct PutRolePolicyOutput {}

impl Members for PutRolePolicyOutput {}
structure!(PutRolePolicyOutput, PUT_ROLE_POLICY_OUTPUT);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutRolePolicy.html>
#[derive(Clone, Default, PartialEq)]
pub struct PutRolePolicyInput {
    pub role_name: Option<String>,
    pub policy_name: Option<String>,
    pub policy_document: Option<String>,
}

impl Members for PutRolePolicyInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.role_name),
            1 => member.read(&mut self.policy_name),
            2 => member.read(&mut self.policy_document),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.role_name.as_ref());
        members.write(1, self.policy_name.as_ref());
        members.write(2, self.policy_document.as_ref());
    }
}
structure!(PutRolePolicyInput, PUT_ROLE_POLICY_REQUEST);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutUserPolicy.html>
#[derive(Clone, Default, PartialEq)]
pub struct PutUserPolicyOutput {}

impl Members for PutUserPolicyOutput {}
structure!(PutUserPolicyOutput, PUT_USER_POLICY_OUTPUT);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutUserPolicy.html>
#[derive(Clone, Default, PartialEq)]
pub struct PutUserPolicyInput {
    pub user_name: Option<String>,
    pub policy_name: Option<String>,
    pub policy_document: Option<String>,
}

impl Members for PutUserPolicyInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.user_name),
            1 => member.read(&mut self.policy_name),
            2 => member.read(&mut self.policy_document),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.user_name.as_ref());
        members.write(1, self.policy_name.as_ref());
        members.write(2, self.policy_document.as_ref());
    }
}
structure!(PutUserPolicyInput, PUT_USER_POLICY_REQUEST);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_RemoveClientIDFromOpenIDConnectProvider.html>
#[derive(Clone, Default, PartialEq)]
pub struct RemoveClientIDFromOpenIDConnectProviderOutput {}

impl Members for RemoveClientIDFromOpenIDConnectProviderOutput {}
structure!(
    RemoveClientIDFromOpenIDConnectProviderOutput,
    REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER_OUTPUT
);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_RemoveClientIDFromOpenIDConnectProvider.html>
#[derive(Clone, Default, PartialEq)]
pub struct RemoveClientIDFromOpenIDConnectProviderInput {
    pub open_id_connect_provider_arn: Option<String>,
    pub client_id: Option<String>,
}

impl Members for RemoveClientIDFromOpenIDConnectProviderInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.open_id_connect_provider_arn),
            1 => member.read(&mut self.client_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.open_id_connect_provider_arn.as_ref());
        members.write(1, self.client_id.as_ref());
    }
}
structure!(
    RemoveClientIDFromOpenIDConnectProviderInput,
    REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER_REQUEST
);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_RemoveRoleFromInstanceProfile.html>
#[derive(Clone, Default, PartialEq)]
pub struct RemoveRoleFromInstanceProfileOutput {}

impl Members for RemoveRoleFromInstanceProfileOutput {}
structure!(
    RemoveRoleFromInstanceProfileOutput,
    REMOVE_ROLE_FROM_INSTANCE_PROFILE_OUTPUT
);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_RemoveRoleFromInstanceProfile.html>
#[derive(Clone, Default, PartialEq)]
pub struct RemoveRoleFromInstanceProfileInput {
    pub instance_profile_name: Option<String>,
    pub role_name: Option<String>,
}

impl Members for RemoveRoleFromInstanceProfileInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.instance_profile_name),
            1 => member.read(&mut self.role_name),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.instance_profile_name.as_ref());
        members.write(1, self.role_name.as_ref());
    }
}
structure!(
    RemoveRoleFromInstanceProfileInput,
    REMOVE_ROLE_FROM_INSTANCE_PROFILE_REQUEST
);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_Role.html>
#[derive(Clone, Default, PartialEq)]
pub struct Role {
    pub path: Option<String>,
    pub role_name: Option<String>,
    pub role_id: Option<String>,
    pub arn: Option<String>,
    pub create_date: Option<Timestamp>,
    pub assume_role_policy_document: Option<String>,
    pub description: Option<String>,
    pub max_session_duration: Option<i32>,
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    pub tags: Option<Vec<Tag>>,
    pub role_last_used: Option<RoleLastUsed>,
    pub source_role_template: Option<SourceRoleTemplate>,
}

impl Members for Role {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.path),
            1 => member.read(&mut self.role_name),
            2 => member.read(&mut self.role_id),
            3 => member.read(&mut self.arn),
            4 => member.read(&mut self.create_date),
            5 => member.read(&mut self.assume_role_policy_document),
            6 => member.read(&mut self.description),
            7 => member.read(&mut self.max_session_duration),
            8 => member.read(&mut self.permissions_boundary),
            9 => member.read(&mut self.tags),
            10 => member.read(&mut self.role_last_used),
            11 => member.read(&mut self.source_role_template),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.path.as_ref());
        members.write(1, self.role_name.as_ref());
        members.write(2, self.role_id.as_ref());
        members.write(3, self.arn.as_ref());
        members.write(4, self.create_date.as_ref());
        members.write(5, self.assume_role_policy_document.as_ref());
        members.write(6, self.description.as_ref());
        members.write(7, self.max_session_duration.as_ref());
        members.write(8, self.permissions_boundary.as_ref());
        members.write(9, self.tags.as_ref());
        members.write(10, self.role_last_used.as_ref());
        members.write(11, self.source_role_template.as_ref());
    }
}
structure!(Role, ROLE);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_RoleLastUsed.html>
#[derive(Clone, Default, PartialEq)]
pub struct RoleLastUsed {
    pub last_used_date: Option<Timestamp>,
    pub region: Option<String>,
}

impl Members for RoleLastUsed {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.last_used_date),
            1 => member.read(&mut self.region),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.last_used_date.as_ref());
        members.write(1, self.region.as_ref());
    }
}
structure!(RoleLastUsed, ROLE_LAST_USED);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_RoleUsageType.html>
#[derive(Clone, Default, PartialEq)]
pub struct RoleUsageType {
    pub region: Option<String>,
    pub resources: Option<Vec<String>>,
}

impl Members for RoleUsageType {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.region),
            1 => member.read(&mut self.resources),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.region.as_ref());
        members.write(1, self.resources.as_ref());
    }
}
structure!(RoleUsageType, ROLE_USAGE_TYPE);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_SetDefaultPolicyVersion.html>
#[derive(Clone, Default, PartialEq)]
pub struct SetDefaultPolicyVersionOutput {}

impl Members for SetDefaultPolicyVersionOutput {}
structure!(
    SetDefaultPolicyVersionOutput,
    SET_DEFAULT_POLICY_VERSION_OUTPUT
);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_SetDefaultPolicyVersion.html>
#[derive(Clone, Default, PartialEq)]
pub struct SetDefaultPolicyVersionInput {
    pub policy_arn: Option<String>,
    pub version_id: Option<String>,
}

impl Members for SetDefaultPolicyVersionInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.policy_arn),
            1 => member.read(&mut self.version_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.policy_arn.as_ref());
        members.write(1, self.version_id.as_ref());
    }
}
structure!(
    SetDefaultPolicyVersionInput,
    SET_DEFAULT_POLICY_VERSION_REQUEST
);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_SourceRoleTemplate.html>
#[derive(Clone, Default, PartialEq)]
pub struct SourceRoleTemplate {
    pub template_arn: Option<String>,
    pub template_minor_version: Option<i32>,
}

impl Members for SourceRoleTemplate {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.template_arn),
            1 => member.read(&mut self.template_minor_version),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.template_arn.as_ref());
        members.write(1, self.template_minor_version.as_ref());
    }
}
structure!(SourceRoleTemplate, SOURCE_ROLE_TEMPLATE);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_Tag.html>
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

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagInstanceProfile.html>
#[derive(Clone, Default, PartialEq)]
pub struct TagInstanceProfileOutput {}

impl Members for TagInstanceProfileOutput {}
structure!(TagInstanceProfileOutput, TAG_INSTANCE_PROFILE_OUTPUT);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagInstanceProfile.html>
#[derive(Clone, Default, PartialEq)]
pub struct TagInstanceProfileInput {
    pub instance_profile_name: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl Members for TagInstanceProfileInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.instance_profile_name),
            1 => member.read(&mut self.tags),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.instance_profile_name.as_ref());
        members.write(1, self.tags.as_ref());
    }
}
structure!(TagInstanceProfileInput, TAG_INSTANCE_PROFILE_REQUEST);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagOpenIDConnectProvider.html>
#[derive(Clone, Default, PartialEq)]
pub struct TagOpenIDConnectProviderOutput {}

impl Members for TagOpenIDConnectProviderOutput {}
structure!(
    TagOpenIDConnectProviderOutput,
    TAG_OPEN_ID_CONNECT_PROVIDER_OUTPUT
);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagOpenIDConnectProvider.html>
#[derive(Clone, Default, PartialEq)]
pub struct TagOpenIDConnectProviderInput {
    pub open_id_connect_provider_arn: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl Members for TagOpenIDConnectProviderInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.open_id_connect_provider_arn),
            1 => member.read(&mut self.tags),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.open_id_connect_provider_arn.as_ref());
        members.write(1, self.tags.as_ref());
    }
}
structure!(
    TagOpenIDConnectProviderInput,
    TAG_OPEN_ID_CONNECT_PROVIDER_REQUEST
);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagPolicy.html>
#[derive(Clone, Default, PartialEq)]
pub struct TagPolicyOutput {}

impl Members for TagPolicyOutput {}
structure!(TagPolicyOutput, TAG_POLICY_OUTPUT);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagPolicy.html>
#[derive(Clone, Default, PartialEq)]
pub struct TagPolicyInput {
    pub policy_arn: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl Members for TagPolicyInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.policy_arn),
            1 => member.read(&mut self.tags),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.policy_arn.as_ref());
        members.write(1, self.tags.as_ref());
    }
}
structure!(TagPolicyInput, TAG_POLICY_REQUEST);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagRole.html>
#[derive(Clone, Default, PartialEq)]
pub struct TagRoleOutput {}

impl Members for TagRoleOutput {}
structure!(TagRoleOutput, TAG_ROLE_OUTPUT);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagRole.html>
#[derive(Clone, Default, PartialEq)]
pub struct TagRoleInput {
    pub role_name: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl Members for TagRoleInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.role_name),
            1 => member.read(&mut self.tags),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.role_name.as_ref());
        members.write(1, self.tags.as_ref());
    }
}
structure!(TagRoleInput, TAG_ROLE_REQUEST);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagUser.html>
#[derive(Clone, Default, PartialEq)]
pub struct TagUserOutput {}

impl Members for TagUserOutput {}
structure!(TagUserOutput, TAG_USER_OUTPUT);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagUser.html>
#[derive(Clone, Default, PartialEq)]
pub struct TagUserInput {
    pub user_name: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl Members for TagUserInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.user_name),
            1 => member.read(&mut self.tags),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.user_name.as_ref());
        members.write(1, self.tags.as_ref());
    }
}
structure!(TagUserInput, TAG_USER_REQUEST);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagInstanceProfile.html>
#[derive(Clone, Default, PartialEq)]
pub struct UntagInstanceProfileOutput {}

impl Members for UntagInstanceProfileOutput {}
structure!(UntagInstanceProfileOutput, UNTAG_INSTANCE_PROFILE_OUTPUT);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagInstanceProfile.html>
#[derive(Clone, Default, PartialEq)]
pub struct UntagInstanceProfileInput {
    pub instance_profile_name: Option<String>,
    pub tag_keys: Option<Vec<String>>,
}

impl Members for UntagInstanceProfileInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.instance_profile_name),
            1 => member.read(&mut self.tag_keys),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.instance_profile_name.as_ref());
        members.write(1, self.tag_keys.as_ref());
    }
}
structure!(UntagInstanceProfileInput, UNTAG_INSTANCE_PROFILE_REQUEST);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagOpenIDConnectProvider.html>
#[derive(Clone, Default, PartialEq)]
pub struct UntagOpenIDConnectProviderOutput {}

impl Members for UntagOpenIDConnectProviderOutput {}
structure!(
    UntagOpenIDConnectProviderOutput,
    UNTAG_OPEN_ID_CONNECT_PROVIDER_OUTPUT
);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagOpenIDConnectProvider.html>
#[derive(Clone, Default, PartialEq)]
pub struct UntagOpenIDConnectProviderInput {
    pub open_id_connect_provider_arn: Option<String>,
    pub tag_keys: Option<Vec<String>>,
}

impl Members for UntagOpenIDConnectProviderInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.open_id_connect_provider_arn),
            1 => member.read(&mut self.tag_keys),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.open_id_connect_provider_arn.as_ref());
        members.write(1, self.tag_keys.as_ref());
    }
}
structure!(
    UntagOpenIDConnectProviderInput,
    UNTAG_OPEN_ID_CONNECT_PROVIDER_REQUEST
);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagPolicy.html>
#[derive(Clone, Default, PartialEq)]
pub struct UntagPolicyOutput {}

impl Members for UntagPolicyOutput {}
structure!(UntagPolicyOutput, UNTAG_POLICY_OUTPUT);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagPolicy.html>
#[derive(Clone, Default, PartialEq)]
pub struct UntagPolicyInput {
    pub policy_arn: Option<String>,
    pub tag_keys: Option<Vec<String>>,
}

impl Members for UntagPolicyInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.policy_arn),
            1 => member.read(&mut self.tag_keys),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.policy_arn.as_ref());
        members.write(1, self.tag_keys.as_ref());
    }
}
structure!(UntagPolicyInput, UNTAG_POLICY_REQUEST);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagRole.html>
#[derive(Clone, Default, PartialEq)]
pub struct UntagRoleOutput {}

impl Members for UntagRoleOutput {}
structure!(UntagRoleOutput, UNTAG_ROLE_OUTPUT);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagRole.html>
#[derive(Clone, Default, PartialEq)]
pub struct UntagRoleInput {
    pub role_name: Option<String>,
    pub tag_keys: Option<Vec<String>>,
}

impl Members for UntagRoleInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.role_name),
            1 => member.read(&mut self.tag_keys),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.role_name.as_ref());
        members.write(1, self.tag_keys.as_ref());
    }
}
structure!(UntagRoleInput, UNTAG_ROLE_REQUEST);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagUser.html>
#[derive(Clone, Default, PartialEq)]
pub struct UntagUserOutput {}

impl Members for UntagUserOutput {}
structure!(UntagUserOutput, UNTAG_USER_OUTPUT);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagUser.html>
#[derive(Clone, Default, PartialEq)]
pub struct UntagUserInput {
    pub user_name: Option<String>,
    pub tag_keys: Option<Vec<String>>,
}

impl Members for UntagUserInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.user_name),
            1 => member.read(&mut self.tag_keys),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.user_name.as_ref());
        members.write(1, self.tag_keys.as_ref());
    }
}
structure!(UntagUserInput, UNTAG_USER_REQUEST);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateAccessKey.html>
#[derive(Clone, Default, PartialEq)]
pub struct UpdateAccessKeyOutput {}

impl Members for UpdateAccessKeyOutput {}
structure!(UpdateAccessKeyOutput, UPDATE_ACCESS_KEY_OUTPUT);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateAccessKey.html>
#[derive(Clone, Default, PartialEq)]
pub struct UpdateAccessKeyInput {
    pub user_name: Option<String>,
    pub access_key_id: Option<String>,
    pub status: Option<String>,
}

impl Members for UpdateAccessKeyInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.user_name),
            1 => member.read(&mut self.access_key_id),
            2 => member.read(&mut self.status),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.user_name.as_ref());
        members.write(1, self.access_key_id.as_ref());
        members.write(2, self.status.as_ref());
    }
}
structure!(UpdateAccessKeyInput, UPDATE_ACCESS_KEY_REQUEST);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateAssumeRolePolicy.html>
#[derive(Clone, Default, PartialEq)]
pub struct UpdateAssumeRolePolicyOutput {}

impl Members for UpdateAssumeRolePolicyOutput {}
structure!(
    UpdateAssumeRolePolicyOutput,
    UPDATE_ASSUME_ROLE_POLICY_OUTPUT
);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateAssumeRolePolicy.html>
#[derive(Clone, Default, PartialEq)]
pub struct UpdateAssumeRolePolicyInput {
    pub role_name: Option<String>,
    pub policy_document: Option<String>,
}

impl Members for UpdateAssumeRolePolicyInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.role_name),
            1 => member.read(&mut self.policy_document),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.role_name.as_ref());
        members.write(1, self.policy_document.as_ref());
    }
}
structure!(
    UpdateAssumeRolePolicyInput,
    UPDATE_ASSUME_ROLE_POLICY_REQUEST
);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateOpenIDConnectProviderThumbprint.html>
#[derive(Clone, Default, PartialEq)]
pub struct UpdateOpenIDConnectProviderThumbprintOutput {}

impl Members for UpdateOpenIDConnectProviderThumbprintOutput {}
structure!(
    UpdateOpenIDConnectProviderThumbprintOutput,
    UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT_OUTPUT
);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateOpenIDConnectProviderThumbprint.html>
#[derive(Clone, Default, PartialEq)]
pub struct UpdateOpenIDConnectProviderThumbprintInput {
    pub open_id_connect_provider_arn: Option<String>,
    pub thumbprint_list: Option<Vec<String>>,
}

impl Members for UpdateOpenIDConnectProviderThumbprintInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.open_id_connect_provider_arn),
            1 => member.read(&mut self.thumbprint_list),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.open_id_connect_provider_arn.as_ref());
        members.write(1, self.thumbprint_list.as_ref());
    }
}
structure!(
    UpdateOpenIDConnectProviderThumbprintInput,
    UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT_REQUEST
);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateRoleDescription.html>
#[derive(Clone, Default, PartialEq)]
pub struct UpdateRoleDescriptionInput {
    pub role_name: Option<String>,
    pub description: Option<String>,
}

impl Members for UpdateRoleDescriptionInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.role_name),
            1 => member.read(&mut self.description),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.role_name.as_ref());
        members.write(1, self.description.as_ref());
    }
}
structure!(UpdateRoleDescriptionInput, UPDATE_ROLE_DESCRIPTION_REQUEST);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateRoleDescription.html>
#[derive(Clone, Default, PartialEq)]
pub struct UpdateRoleDescriptionOutput {
    pub role: Option<Role>,
}

impl Members for UpdateRoleDescriptionOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.role),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.role.as_ref());
    }
}
structure!(
    UpdateRoleDescriptionOutput,
    UPDATE_ROLE_DESCRIPTION_RESPONSE
);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateRole.html>
#[derive(Clone, Default, PartialEq)]
pub struct UpdateRoleInput {
    pub role_name: Option<String>,
    pub description: Option<String>,
    pub max_session_duration: Option<i32>,
}

impl Members for UpdateRoleInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.role_name),
            1 => member.read(&mut self.description),
            2 => member.read(&mut self.max_session_duration),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.role_name.as_ref());
        members.write(1, self.description.as_ref());
        members.write(2, self.max_session_duration.as_ref());
    }
}
structure!(UpdateRoleInput, UPDATE_ROLE_REQUEST);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateRole.html>
#[derive(Clone, Default, PartialEq)]
pub struct UpdateRoleOutput {}

impl Members for UpdateRoleOutput {}
structure!(UpdateRoleOutput, UPDATE_ROLE_RESPONSE);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateUser.html>
#[derive(Clone, Default, PartialEq)]
pub struct UpdateUserOutput {}

impl Members for UpdateUserOutput {}
structure!(UpdateUserOutput, UPDATE_USER_OUTPUT);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateUser.html>
#[derive(Clone, Default, PartialEq)]
pub struct UpdateUserInput {
    pub user_name: Option<String>,
    pub new_path: Option<String>,
    pub new_user_name: Option<String>,
}

impl Members for UpdateUserInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.user_name),
            1 => member.read(&mut self.new_path),
            2 => member.read(&mut self.new_user_name),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.user_name.as_ref());
        members.write(1, self.new_path.as_ref());
        members.write(2, self.new_user_name.as_ref());
    }
}
structure!(UpdateUserInput, UPDATE_USER_REQUEST);

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_User.html>
#[derive(Clone, Default, PartialEq)]
pub struct User {
    pub path: Option<String>,
    pub user_name: Option<String>,
    pub user_id: Option<String>,
    pub arn: Option<String>,
    pub create_date: Option<Timestamp>,
    pub password_last_used: Option<Timestamp>,
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    pub tags: Option<Vec<Tag>>,
}

impl Members for User {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.path),
            1 => member.read(&mut self.user_name),
            2 => member.read(&mut self.user_id),
            3 => member.read(&mut self.arn),
            4 => member.read(&mut self.create_date),
            5 => member.read(&mut self.password_last_used),
            6 => member.read(&mut self.permissions_boundary),
            7 => member.read(&mut self.tags),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.path.as_ref());
        members.write(1, self.user_name.as_ref());
        members.write(2, self.user_id.as_ref());
        members.write(3, self.arn.as_ref());
        members.write(4, self.create_date.as_ref());
        members.write(5, self.password_last_used.as_ref());
        members.write(6, self.permissions_boundary.as_ref());
        members.write(7, self.tags.as_ref());
    }
}
structure!(User, USER);
