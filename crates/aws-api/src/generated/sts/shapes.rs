// Written by `cargo xtask codegen` from models/. Do not edit.

//! The structures and unions of AWS STS.

use smithy::{ReadError, Timestamp};

use super::schemas;
use crate::structure::{MemberReader, MemberWriter, Members, structure};

/// <https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html>
#[derive(Clone, Default, PartialEq)]
pub struct AssumeRoleInput {
    pub role_arn: Option<String>,
    pub role_session_name: Option<String>,
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    pub policy: Option<String>,
    pub duration_seconds: Option<i32>,
    pub tags: Option<Vec<Tag>>,
    pub transitive_tag_keys: Option<Vec<String>>,
    pub external_id: Option<String>,
    pub serial_number: Option<String>,
    pub token_code: Option<String>,
    pub source_identity: Option<String>,
    pub provided_contexts: Option<Vec<ProvidedContext>>,
    pub minimum_session_token_size: Option<i32>,
}

impl Members for AssumeRoleInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.role_arn),
            1 => member.read(&mut self.role_session_name),
            2 => member.read(&mut self.policy_arns),
            3 => member.read(&mut self.policy),
            4 => member.read(&mut self.duration_seconds),
            5 => member.read(&mut self.tags),
            6 => member.read(&mut self.transitive_tag_keys),
            7 => member.read(&mut self.external_id),
            8 => member.read(&mut self.serial_number),
            9 => member.read(&mut self.token_code),
            10 => member.read(&mut self.source_identity),
            11 => member.read(&mut self.provided_contexts),
            12 => member.read(&mut self.minimum_session_token_size),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.role_arn.as_ref());
        members.write(1, self.role_session_name.as_ref());
        members.write(2, self.policy_arns.as_ref());
        members.write(3, self.policy.as_ref());
        members.write(4, self.duration_seconds.as_ref());
        members.write(5, self.tags.as_ref());
        members.write(6, self.transitive_tag_keys.as_ref());
        members.write(7, self.external_id.as_ref());
        members.write(8, self.serial_number.as_ref());
        members.write(9, self.token_code.as_ref());
        members.write(10, self.source_identity.as_ref());
        members.write(11, self.provided_contexts.as_ref());
        members.write(12, self.minimum_session_token_size.as_ref());
    }
}
structure!(AssumeRoleInput, ASSUME_ROLE_REQUEST);

/// <https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html>
#[derive(Clone, Default, PartialEq)]
pub struct AssumeRoleOutput {
    pub credentials: Option<Credentials>,
    pub assumed_role_user: Option<AssumedRoleUser>,
    pub packed_policy_size: Option<i32>,
    pub source_identity: Option<String>,
    pub session_token_utilization: Option<i32>,
    pub session_token_size: Option<i32>,
}

impl Members for AssumeRoleOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.credentials),
            1 => member.read(&mut self.assumed_role_user),
            2 => member.read(&mut self.packed_policy_size),
            3 => member.read(&mut self.source_identity),
            4 => member.read(&mut self.session_token_utilization),
            5 => member.read(&mut self.session_token_size),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.credentials.as_ref());
        members.write(1, self.assumed_role_user.as_ref());
        members.write(2, self.packed_policy_size.as_ref());
        members.write(3, self.source_identity.as_ref());
        members.write(4, self.session_token_utilization.as_ref());
        members.write(5, self.session_token_size.as_ref());
    }
}
structure!(AssumeRoleOutput, ASSUME_ROLE_RESPONSE);

/// <https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html>
#[derive(Clone, Default, PartialEq)]
pub struct AssumeRoleWithWebIdentityInput {
    pub role_arn: Option<String>,
    pub role_session_name: Option<String>,
    pub web_identity_token: Option<String>,
    pub provider_id: Option<String>,
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    pub policy: Option<String>,
    pub duration_seconds: Option<i32>,
    pub minimum_session_token_size: Option<i32>,
}

impl Members for AssumeRoleWithWebIdentityInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.role_arn),
            1 => member.read(&mut self.role_session_name),
            2 => member.read(&mut self.web_identity_token),
            3 => member.read(&mut self.provider_id),
            4 => member.read(&mut self.policy_arns),
            5 => member.read(&mut self.policy),
            6 => member.read(&mut self.duration_seconds),
            7 => member.read(&mut self.minimum_session_token_size),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.role_arn.as_ref());
        members.write(1, self.role_session_name.as_ref());
        members.write(2, self.web_identity_token.as_ref());
        members.write(3, self.provider_id.as_ref());
        members.write(4, self.policy_arns.as_ref());
        members.write(5, self.policy.as_ref());
        members.write(6, self.duration_seconds.as_ref());
        members.write(7, self.minimum_session_token_size.as_ref());
    }
}
structure!(
    AssumeRoleWithWebIdentityInput,
    ASSUME_ROLE_WITH_WEB_IDENTITY_REQUEST
);

/// <https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html>
#[derive(Clone, Default, PartialEq)]
pub struct AssumeRoleWithWebIdentityOutput {
    pub credentials: Option<Credentials>,
    pub subject_from_web_identity_token: Option<String>,
    pub assumed_role_user: Option<AssumedRoleUser>,
    pub packed_policy_size: Option<i32>,
    pub provider: Option<String>,
    pub audience: Option<String>,
    pub source_identity: Option<String>,
    pub session_token_utilization: Option<i32>,
    pub session_token_size: Option<i32>,
}

impl Members for AssumeRoleWithWebIdentityOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.credentials),
            1 => member.read(&mut self.subject_from_web_identity_token),
            2 => member.read(&mut self.assumed_role_user),
            3 => member.read(&mut self.packed_policy_size),
            4 => member.read(&mut self.provider),
            5 => member.read(&mut self.audience),
            6 => member.read(&mut self.source_identity),
            7 => member.read(&mut self.session_token_utilization),
            8 => member.read(&mut self.session_token_size),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.credentials.as_ref());
        members.write(1, self.subject_from_web_identity_token.as_ref());
        members.write(2, self.assumed_role_user.as_ref());
        members.write(3, self.packed_policy_size.as_ref());
        members.write(4, self.provider.as_ref());
        members.write(5, self.audience.as_ref());
        members.write(6, self.source_identity.as_ref());
        members.write(7, self.session_token_utilization.as_ref());
        members.write(8, self.session_token_size.as_ref());
    }
}
structure!(
    AssumeRoleWithWebIdentityOutput,
    ASSUME_ROLE_WITH_WEB_IDENTITY_RESPONSE
);

/// <https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumedRoleUser.html>
#[derive(Clone, Default, PartialEq)]
pub struct AssumedRoleUser {
    pub assumed_role_id: Option<String>,
    pub arn: Option<String>,
}

impl Members for AssumedRoleUser {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.assumed_role_id),
            1 => member.read(&mut self.arn),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.assumed_role_id.as_ref());
        members.write(1, self.arn.as_ref());
    }
}
structure!(AssumedRoleUser, ASSUMED_ROLE_USER);

/// <https://docs.aws.amazon.com/STS/latest/APIReference/API_Credentials.html>
#[derive(Clone, Default, PartialEq)]
pub struct Credentials {
    pub access_key_id: Option<String>,
    pub secret_access_key: Option<String>,
    pub session_token: Option<String>,
    pub expiration: Option<Timestamp>,
}

impl Members for Credentials {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.access_key_id),
            1 => member.read(&mut self.secret_access_key),
            2 => member.read(&mut self.session_token),
            3 => member.read(&mut self.expiration),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.access_key_id.as_ref());
        members.write(1, self.secret_access_key.as_ref());
        members.write(2, self.session_token.as_ref());
        members.write(3, self.expiration.as_ref());
    }
}
structure!(Credentials, CREDENTIALS);

/// <https://docs.aws.amazon.com/STS/latest/APIReference/API_GetAccessKeyInfo.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetAccessKeyInfoInput {
    pub access_key_id: Option<String>,
}

impl Members for GetAccessKeyInfoInput {
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
structure!(GetAccessKeyInfoInput, GET_ACCESS_KEY_INFO_REQUEST);

/// <https://docs.aws.amazon.com/STS/latest/APIReference/API_GetAccessKeyInfo.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetAccessKeyInfoOutput {
    pub account: Option<String>,
}

impl Members for GetAccessKeyInfoOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.account),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.account.as_ref());
    }
}
structure!(GetAccessKeyInfoOutput, GET_ACCESS_KEY_INFO_RESPONSE);

/// <https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetCallerIdentityInput {}

impl Members for GetCallerIdentityInput {}
structure!(GetCallerIdentityInput, GET_CALLER_IDENTITY_REQUEST);

/// <https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetCallerIdentityOutput {
    pub user_id: Option<String>,
    pub account: Option<String>,
    pub arn: Option<String>,
}

impl Members for GetCallerIdentityOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.user_id),
            1 => member.read(&mut self.account),
            2 => member.read(&mut self.arn),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.user_id.as_ref());
        members.write(1, self.account.as_ref());
        members.write(2, self.arn.as_ref());
    }
}
structure!(GetCallerIdentityOutput, GET_CALLER_IDENTITY_RESPONSE);

/// <https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetSessionTokenInput {
    pub duration_seconds: Option<i32>,
    pub serial_number: Option<String>,
    pub token_code: Option<String>,
    pub minimum_session_token_size: Option<i32>,
}

impl Members for GetSessionTokenInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.duration_seconds),
            1 => member.read(&mut self.serial_number),
            2 => member.read(&mut self.token_code),
            3 => member.read(&mut self.minimum_session_token_size),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.duration_seconds.as_ref());
        members.write(1, self.serial_number.as_ref());
        members.write(2, self.token_code.as_ref());
        members.write(3, self.minimum_session_token_size.as_ref());
    }
}
structure!(GetSessionTokenInput, GET_SESSION_TOKEN_REQUEST);

/// <https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetSessionTokenOutput {
    pub credentials: Option<Credentials>,
    pub session_token_utilization: Option<i32>,
    pub session_token_size: Option<i32>,
}

impl Members for GetSessionTokenOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.credentials),
            1 => member.read(&mut self.session_token_utilization),
            2 => member.read(&mut self.session_token_size),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.credentials.as_ref());
        members.write(1, self.session_token_utilization.as_ref());
        members.write(2, self.session_token_size.as_ref());
    }
}
structure!(GetSessionTokenOutput, GET_SESSION_TOKEN_RESPONSE);

/// <https://docs.aws.amazon.com/STS/latest/APIReference/API_PolicyDescriptorType.html>
#[derive(Clone, Default, PartialEq)]
pub struct PolicyDescriptorType {
    pub arn: Option<String>,
}

impl Members for PolicyDescriptorType {
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
structure!(PolicyDescriptorType, POLICY_DESCRIPTOR_TYPE);

/// <https://docs.aws.amazon.com/STS/latest/APIReference/API_ProvidedContext.html>
#[derive(Clone, Default, PartialEq)]
pub struct ProvidedContext {
    pub provider_arn: Option<String>,
    pub context_assertion: Option<String>,
}

impl Members for ProvidedContext {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.provider_arn),
            1 => member.read(&mut self.context_assertion),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.provider_arn.as_ref());
        members.write(1, self.context_assertion.as_ref());
    }
}
structure!(ProvidedContext, PROVIDED_CONTEXT);

/// <https://docs.aws.amazon.com/STS/latest/APIReference/API_Tag.html>
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
