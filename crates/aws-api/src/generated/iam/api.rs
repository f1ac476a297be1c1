// Written by `cargo xtask codegen` from models/. Do not edit.

//! AWS IAM as a trait, and the endpoint that serves an implementation of it.

use smithy::{
    Answer, BoxFuture, Call, Endpoint, Gate, Operation, Service, ShapeReader, StartError,
};

use super::service::SERVICE;
use super::shapes::*;
use crate::start::{Reply, Request, not_implemented};

/// AWS IAM: one method per operation, each of which answers "not implemented" by default.
pub trait Iam: Send + Sync {
    /// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_AddClientIDToOpenIDConnectProvider.html>
    fn add_client_id_to_open_id_connect_provider<'a>(
        &'a self,
        call: &'a Call,
        input: AddClientIDToOpenIDConnectProviderInput,
    ) -> Reply<'a, AddClientIDToOpenIDConnectProviderOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "AddClientIDToOpenIDConnectProvider")
    }

    /// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_AddRoleToInstanceProfile.html>
    fn add_role_to_instance_profile<'a>(
        &'a self,
        call: &'a Call,
        input: AddRoleToInstanceProfileInput,
    ) -> Reply<'a, AddRoleToInstanceProfileOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "AddRoleToInstanceProfile")
    }

    /// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_AttachRolePolicy.html>
    fn attach_role_policy<'a>(
        &'a self,
        call: &'a Call,
        input: AttachRolePolicyInput,
    ) -> Reply<'a, AttachRolePolicyOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "AttachRolePolicy")
    }

    /// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_AttachUserPolicy.html>
    fn attach_user_policy<'a>(
        &'a self,
        call: &'a Call,
        input: AttachUserPolicyInput,
    ) -> Reply<'a, AttachUserPolicyOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "AttachUserPolicy")
    }

    /// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateAccessKey.html>
    fn create_access_key<'a>(
        &'a self,
        call: &'a Call,
        input: CreateAccessKeyInput,
    ) -> Reply<'a, CreateAccessKeyOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "CreateAccessKey")
    }

    /// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateInstanceProfile.html>
    fn create_instance_profile<'a>(
        &'a self,
        call: &'a Call,
        input: CreateInstanceProfileInput,
    ) -> Reply<'a, CreateInstanceProfileOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "CreateInstanceProfile")
    }

    /// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateOpenIDConnectProvider.html>
    fn create_open_id_connect_provider<'a>(
        &'a self,
        call: &'a Call,
        input: CreateOpenIDConnectProviderInput,
    ) -> Reply<'a, CreateOpenIDConnectProviderOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "CreateOpenIDConnectProvider")
    }

    /// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreatePolicy.html>
    fn create_policy<'a>(
        &'a self,
        call: &'a Call,
        input: CreatePolicyInput,
    ) -> Reply<'a, CreatePolicyOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "CreatePolicy")
    }

    /// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreatePolicyVersion.html>
    fn create_policy_version<'a>(
        &'a self,
        call: &'a Call,
        input: CreatePolicyVersionInput,
    ) -> Reply<'a, CreatePolicyVersionOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "CreatePolicyVersion")
    }

    /// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html>
    fn create_role<'a>(
        &'a self,
        call: &'a Call,
        input: CreateRoleInput,
    ) -> Reply<'a, CreateRoleOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "CreateRole")
    }

    /// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateServiceLinkedRole.html>
    fn create_service_linked_role<'a>(
        &'a self,
        call: &'a Call,
        input: CreateServiceLinkedRoleInput,
    ) -> Reply<'a, CreateServiceLinkedRoleOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "CreateServiceLinkedRole")
    }

    /// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateUser.html>
    fn create_user<'a>(
        &'a self,
        call: &'a Call,
        input: CreateUserInput,
    ) -> Reply<'a, CreateUserOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "CreateUser")
    }

    /// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteAccessKey.html>
    fn delete_access_key<'a>(
        &'a self,
        call: &'a Call,
        input: DeleteAccessKeyInput,
    ) -> Reply<'a, DeleteAccessKeyOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DeleteAccessKey")
    }

    /// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteInstanceProfile.html>
    fn delete_instance_profile<'a>(
        &'a self,
        call: &'a Call,
        input: DeleteInstanceProfileInput,
    ) -> Reply<'a, DeleteInstanceProfileOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DeleteInstanceProfile")
    }

    /// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteOpenIDConnectProvider.html>
    fn delete_open_id_connect_provider<'a>(
        &'a self,
        call: &'a Call,
        input: DeleteOpenIDConnectProviderInput,
    ) -> Reply<'a, DeleteOpenIDConnectProviderOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DeleteOpenIDConnectProvider")
    }

    /// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeletePolicy.html>
    fn delete_policy<'a>(
        &'a self,
        call: &'a Call,
        input: DeletePolicyInput,
    ) -> Reply<'a, DeletePolicyOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DeletePolicy")
    }

    /// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeletePolicyVersion.html>
    fn delete_policy_version<'a>(
        &'a self,
        call: &'a Call,
        input: DeletePolicyVersionInput,
    ) -> Reply<'a, DeletePolicyVersionOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DeletePolicyVersion")
    }

    /// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteRole.html>
    fn delete_role<'a>(
        &'a self,
        call: &'a Call,
        input: DeleteRoleInput,
    ) -> Reply<'a, DeleteRoleOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DeleteRole")
    }

    /// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteRolePermissionsBoundary.html>
    fn delete_role_permissions_boundary<'a>(
        &'a self,
        call: &'a Call,
        input: DeleteRolePermissionsBoundaryInput,
    ) -> Reply<'a, DeleteRolePermissionsBoundaryOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DeleteRolePermissionsBoundary")
    }

    /// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteRolePolicy.html>
    fn delete_role_policy<'a>(
        &'a self,
        call: &'a Call,
        input: DeleteRolePolicyInput,
    ) -> Reply<'a, DeleteRolePolicyOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DeleteRolePolicy")
    }

    /// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteServiceLinkedRole.html>
    fn delete_service_linked_role<'a>(
        &'a self,
        call: &'a Call,
        input: DeleteServiceLinkedRoleInput,
    ) -> Reply<'a, DeleteServiceLinkedRoleOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DeleteServiceLinkedRole")
    }

    /// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteUser.html>
    fn delete_user<'a>(
        &'a self,
        call: &'a Call,
        input: DeleteUserInput,
    ) -> Reply<'a, DeleteUserOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DeleteUser")
    }

    /// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteUserPolicy.html>
    fn delete_user_policy<'a>(
        &'a self,
        call: &'a Call,
        input: DeleteUserPolicyInput,
    ) -> Reply<'a, DeleteUserPolicyOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DeleteUserPolicy")
    }

    /// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DetachRolePolicy.html>
    fn detach_role_policy<'a>(
        &'a self,
        call: &'a Call,
        input: DetachRolePolicyInput,
    ) -> Reply<'a, DetachRolePolicyOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DetachRolePolicy")
    }

    /// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DetachUserPolicy.html>
    fn detach_user_policy<'a>(
        &'a self,
        call: &'a Call,
        input: DetachUserPolicyInput,
    ) -> Reply<'a, DetachUserPolicyOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DetachUserPolicy")
    }

    /// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccessKeyLastUsed.html>
    fn get_access_key_last_used<'a>(
        &'a self,
        call: &'a Call,
        input: GetAccessKeyLastUsedInput,
    ) -> Reply<'a, GetAccessKeyLastUsedOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "GetAccessKeyLastUsed")
    }

    /// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetInstanceProfile.html>
    fn get_instance_profile<'a>(
        &'a self,
        call: &'a Call,
        input: GetInstanceProfileInput,
    ) -> Reply<'a, GetInstanceProfileOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "GetInstanceProfile")
    }

    /// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetOpenIDConnectProvider.html>
    fn get_open_id_connect_provider<'a>(
        &'a self,
        call: &'a Call,
        input: GetOpenIDConnectProviderInput,
    ) -> Reply<'a, GetOpenIDConnectProviderOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "GetOpenIDConnectProvider")
    }

    /// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetPolicy.html>
    fn get_policy<'a>(
        &'a self,
        call: &'a Call,
        input: GetPolicyInput,
    ) -> Reply<'a, GetPolicyOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "GetPolicy")
    }

    /// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetPolicyVersion.html>
    fn get_policy_version<'a>(
        &'a self,
        call: &'a Call,
        input: GetPolicyVersionInput,
    ) -> Reply<'a, GetPolicyVersionOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "GetPolicyVersion")
    }

    /// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRole.html>
    fn get_role<'a>(&'a self, call: &'a Call, input: GetRoleInput) -> Reply<'a, GetRoleOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "GetRole")
    }

    /// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRolePolicy.html>
    fn get_role_policy<'a>(
        &'a self,
        call: &'a Call,
        input: GetRolePolicyInput,
    ) -> Reply<'a, GetRolePolicyOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "GetRolePolicy")
    }

    /// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetServiceLinkedRoleDeletionStatus.html>
    fn get_service_linked_role_deletion_status<'a>(
        &'a self,
        call: &'a Call,
        input: GetServiceLinkedRoleDeletionStatusInput,
    ) -> Reply<'a, GetServiceLinkedRoleDeletionStatusOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "GetServiceLinkedRoleDeletionStatus")
    }

    /// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetUser.html>
    fn get_user<'a>(&'a self, call: &'a Call, input: GetUserInput) -> Reply<'a, GetUserOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "GetUser")
    }

    /// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetUserPolicy.html>
    fn get_user_policy<'a>(
        &'a self,
        call: &'a Call,
        input: GetUserPolicyInput,
    ) -> Reply<'a, GetUserPolicyOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "GetUserPolicy")
    }

    /// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListAccessKeys.html>
    fn list_access_keys<'a>(
        &'a self,
        call: &'a Call,
        input: ListAccessKeysInput,
    ) -> Reply<'a, ListAccessKeysOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "ListAccessKeys")
    }

    /// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListAccountAliases.html>
    fn list_account_aliases<'a>(
        &'a self,
        call: &'a Call,
        input: ListAccountAliasesInput,
    ) -> Reply<'a, ListAccountAliasesOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "ListAccountAliases")
    }

    /// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListAttachedRolePolicies.html>
    fn list_attached_role_policies<'a>(
        &'a self,
        call: &'a Call,
        input: ListAttachedRolePoliciesInput,
    ) -> Reply<'a, ListAttachedRolePoliciesOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "ListAttachedRolePolicies")
    }

    /// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListAttachedUserPolicies.html>
    fn list_attached_user_policies<'a>(
        &'a self,
        call: &'a Call,
        input: ListAttachedUserPoliciesInput,
    ) -> Reply<'a, ListAttachedUserPoliciesOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "ListAttachedUserPolicies")
    }

    /// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListEntitiesForPolicy.html>
    fn list_entities_for_policy<'a>(
        &'a self,
        call: &'a Call,
        input: ListEntitiesForPolicyInput,
    ) -> Reply<'a, ListEntitiesForPolicyOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "ListEntitiesForPolicy")
    }

    /// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListGroupsForUser.html>
    fn list_groups_for_user<'a>(
        &'a self,
        call: &'a Call,
        input: ListGroupsForUserInput,
    ) -> Reply<'a, ListGroupsForUserOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "ListGroupsForUser")
    }

    /// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListInstanceProfilesForRole.html>
    fn list_instance_profiles_for_role<'a>(
        &'a self,
        call: &'a Call,
        input: ListInstanceProfilesForRoleInput,
    ) -> Reply<'a, ListInstanceProfilesForRoleOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "ListInstanceProfilesForRole")
    }

    /// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListOpenIDConnectProviders.html>
    fn list_open_id_connect_providers<'a>(
        &'a self,
        call: &'a Call,
        input: ListOpenIDConnectProvidersInput,
    ) -> Reply<'a, ListOpenIDConnectProvidersOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "ListOpenIDConnectProviders")
    }

    /// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListPolicies.html>
    fn list_policies<'a>(
        &'a self,
        call: &'a Call,
        input: ListPoliciesInput,
    ) -> Reply<'a, ListPoliciesOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "ListPolicies")
    }

    /// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListPolicyTags.html>
    fn list_policy_tags<'a>(
        &'a self,
        call: &'a Call,
        input: ListPolicyTagsInput,
    ) -> Reply<'a, ListPolicyTagsOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "ListPolicyTags")
    }

    /// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListPolicyVersions.html>
    fn list_policy_versions<'a>(
        &'a self,
        call: &'a Call,
        input: ListPolicyVersionsInput,
    ) -> Reply<'a, ListPolicyVersionsOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "ListPolicyVersions")
    }

    /// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListRolePolicies.html>
    fn list_role_policies<'a>(
        &'a self,
        call: &'a Call,
        input: ListRolePoliciesInput,
    ) -> Reply<'a, ListRolePoliciesOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "ListRolePolicies")
    }

    /// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListRoleTags.html>
    fn list_role_tags<'a>(
        &'a self,
        call: &'a Call,
        input: ListRoleTagsInput,
    ) -> Reply<'a, ListRoleTagsOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "ListRoleTags")
    }

    /// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListRoles.html>
    fn list_roles<'a>(
        &'a self,
        call: &'a Call,
        input: ListRolesInput,
    ) -> Reply<'a, ListRolesOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "ListRoles")
    }

    /// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListUserPolicies.html>
    fn list_user_policies<'a>(
        &'a self,
        call: &'a Call,
        input: ListUserPoliciesInput,
    ) -> Reply<'a, ListUserPoliciesOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "ListUserPolicies")
    }

    /// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListUserTags.html>
    fn list_user_tags<'a>(
        &'a self,
        call: &'a Call,
        input: ListUserTagsInput,
    ) -> Reply<'a, ListUserTagsOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "ListUserTags")
    }

    /// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListUsers.html>
    fn list_users<'a>(
        &'a self,
        call: &'a Call,
        input: ListUsersInput,
    ) -> Reply<'a, ListUsersOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "ListUsers")
    }

    /// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutRolePermissionsBoundary.html>
    fn put_role_permissions_boundary<'a>(
        &'a self,
        call: &'a Call,
        input: PutRolePermissionsBoundaryInput,
    ) -> Reply<'a, PutRolePermissionsBoundaryOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "PutRolePermissionsBoundary")
    }

    /// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutRolePolicy.html>
    fn put_role_policy<'a>(
        &'a self,
        call: &'a Call,
        input: PutRolePolicyInput,
    ) -> Reply<'a, PutRolePolicyOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "PutRolePolicy")
    }

    /// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutUserPolicy.html>
    fn put_user_policy<'a>(
        &'a self,
        call: &'a Call,
        input: PutUserPolicyInput,
    ) -> Reply<'a, PutUserPolicyOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "PutUserPolicy")
    }

    /// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_RemoveClientIDFromOpenIDConnectProvider.html>
    fn remove_client_id_from_open_id_connect_provider<'a>(
        &'a self,
        call: &'a Call,
        input: RemoveClientIDFromOpenIDConnectProviderInput,
    ) -> Reply<'a, RemoveClientIDFromOpenIDConnectProviderOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "RemoveClientIDFromOpenIDConnectProvider")
    }

    /// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_RemoveRoleFromInstanceProfile.html>
    fn remove_role_from_instance_profile<'a>(
        &'a self,
        call: &'a Call,
        input: RemoveRoleFromInstanceProfileInput,
    ) -> Reply<'a, RemoveRoleFromInstanceProfileOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "RemoveRoleFromInstanceProfile")
    }

    /// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_SetDefaultPolicyVersion.html>
    fn set_default_policy_version<'a>(
        &'a self,
        call: &'a Call,
        input: SetDefaultPolicyVersionInput,
    ) -> Reply<'a, SetDefaultPolicyVersionOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "SetDefaultPolicyVersion")
    }

    /// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagInstanceProfile.html>
    fn tag_instance_profile<'a>(
        &'a self,
        call: &'a Call,
        input: TagInstanceProfileInput,
    ) -> Reply<'a, TagInstanceProfileOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "TagInstanceProfile")
    }

    /// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagOpenIDConnectProvider.html>
    fn tag_open_id_connect_provider<'a>(
        &'a self,
        call: &'a Call,
        input: TagOpenIDConnectProviderInput,
    ) -> Reply<'a, TagOpenIDConnectProviderOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "TagOpenIDConnectProvider")
    }

    /// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagPolicy.html>
    fn tag_policy<'a>(
        &'a self,
        call: &'a Call,
        input: TagPolicyInput,
    ) -> Reply<'a, TagPolicyOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "TagPolicy")
    }

    /// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagRole.html>
    fn tag_role<'a>(&'a self, call: &'a Call, input: TagRoleInput) -> Reply<'a, TagRoleOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "TagRole")
    }

    /// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagUser.html>
    fn tag_user<'a>(&'a self, call: &'a Call, input: TagUserInput) -> Reply<'a, TagUserOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "TagUser")
    }

    /// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagInstanceProfile.html>
    fn untag_instance_profile<'a>(
        &'a self,
        call: &'a Call,
        input: UntagInstanceProfileInput,
    ) -> Reply<'a, UntagInstanceProfileOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "UntagInstanceProfile")
    }

    /// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagOpenIDConnectProvider.html>
    fn untag_open_id_connect_provider<'a>(
        &'a self,
        call: &'a Call,
        input: UntagOpenIDConnectProviderInput,
    ) -> Reply<'a, UntagOpenIDConnectProviderOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "UntagOpenIDConnectProvider")
    }

    /// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagPolicy.html>
    fn untag_policy<'a>(
        &'a self,
        call: &'a Call,
        input: UntagPolicyInput,
    ) -> Reply<'a, UntagPolicyOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "UntagPolicy")
    }

    /// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagRole.html>
    fn untag_role<'a>(
        &'a self,
        call: &'a Call,
        input: UntagRoleInput,
    ) -> Reply<'a, UntagRoleOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "UntagRole")
    }

    /// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagUser.html>
    fn untag_user<'a>(
        &'a self,
        call: &'a Call,
        input: UntagUserInput,
    ) -> Reply<'a, UntagUserOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "UntagUser")
    }

    /// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateAccessKey.html>
    fn update_access_key<'a>(
        &'a self,
        call: &'a Call,
        input: UpdateAccessKeyInput,
    ) -> Reply<'a, UpdateAccessKeyOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "UpdateAccessKey")
    }

    /// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateAssumeRolePolicy.html>
    fn update_assume_role_policy<'a>(
        &'a self,
        call: &'a Call,
        input: UpdateAssumeRolePolicyInput,
    ) -> Reply<'a, UpdateAssumeRolePolicyOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "UpdateAssumeRolePolicy")
    }

    /// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateOpenIDConnectProviderThumbprint.html>
    fn update_open_id_connect_provider_thumbprint<'a>(
        &'a self,
        call: &'a Call,
        input: UpdateOpenIDConnectProviderThumbprintInput,
    ) -> Reply<'a, UpdateOpenIDConnectProviderThumbprintOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "UpdateOpenIDConnectProviderThumbprint")
    }

    /// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateRole.html>
    fn update_role<'a>(
        &'a self,
        call: &'a Call,
        input: UpdateRoleInput,
    ) -> Reply<'a, UpdateRoleOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "UpdateRole")
    }

    /// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateRoleDescription.html>
    fn update_role_description<'a>(
        &'a self,
        call: &'a Call,
        input: UpdateRoleDescriptionInput,
    ) -> Reply<'a, UpdateRoleDescriptionOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "UpdateRoleDescription")
    }

    /// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateUser.html>
    fn update_user<'a>(
        &'a self,
        call: &'a Call,
        input: UpdateUserInput,
    ) -> Reply<'a, UpdateUserOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "UpdateUser")
    }
}

/// Serves the operations of an implementation of [`Iam`].
#[derive(Debug)]
pub struct IamEndpoint<T>(pub T);

impl<T: Iam> Endpoint for IamEndpoint<T> {
    fn service(&self) -> &'static Service {
        &SERVICE
    }

    fn start<'a>(
        &'a self,
        call: &'a Call,
        operation: &'static Operation,
        input: &mut dyn ShapeReader,
        gate: &dyn Gate,
    ) -> Result<BoxFuture<'a, Answer>, StartError> {
        start(
            &self.0,
            Request {
                call,
                service: &SERVICE,
                operation,
                input,
                gate,
            },
        )
    }
}

fn start<'a>(
    api: &'a dyn Iam,
    request: Request<'a, '_>,
) -> Result<BoxFuture<'a, Answer>, StartError> {
    match request.operation.name {
        "AddClientIDToOpenIDConnectProvider" => {
            request.run(|call, input| api.add_client_id_to_open_id_connect_provider(call, input))
        }
        "AddRoleToInstanceProfile" => {
            request.run(|call, input| api.add_role_to_instance_profile(call, input))
        }
        "AttachRolePolicy" => request.run(|call, input| api.attach_role_policy(call, input)),
        "AttachUserPolicy" => request.run(|call, input| api.attach_user_policy(call, input)),
        "CreateAccessKey" => request.run(|call, input| api.create_access_key(call, input)),
        "CreateInstanceProfile" => {
            request.run(|call, input| api.create_instance_profile(call, input))
        }
        "CreateOpenIDConnectProvider" => {
            request.run(|call, input| api.create_open_id_connect_provider(call, input))
        }
        "CreatePolicy" => request.run(|call, input| api.create_policy(call, input)),
        "CreatePolicyVersion" => request.run(|call, input| api.create_policy_version(call, input)),
        "CreateRole" => request.run(|call, input| api.create_role(call, input)),
        "CreateServiceLinkedRole" => {
            request.run(|call, input| api.create_service_linked_role(call, input))
        }
        "CreateUser" => request.run(|call, input| api.create_user(call, input)),
        "DeleteAccessKey" => request.run(|call, input| api.delete_access_key(call, input)),
        "DeleteInstanceProfile" => {
            request.run(|call, input| api.delete_instance_profile(call, input))
        }
        "DeleteOpenIDConnectProvider" => {
            request.run(|call, input| api.delete_open_id_connect_provider(call, input))
        }
        "DeletePolicy" => request.run(|call, input| api.delete_policy(call, input)),
        "DeletePolicyVersion" => request.run(|call, input| api.delete_policy_version(call, input)),
        "DeleteRole" => request.run(|call, input| api.delete_role(call, input)),
        "DeleteRolePermissionsBoundary" => {
            request.run(|call, input| api.delete_role_permissions_boundary(call, input))
        }
        "DeleteRolePolicy" => request.run(|call, input| api.delete_role_policy(call, input)),
        "DeleteServiceLinkedRole" => {
            request.run(|call, input| api.delete_service_linked_role(call, input))
        }
        "DeleteUser" => request.run(|call, input| api.delete_user(call, input)),
        "DeleteUserPolicy" => request.run(|call, input| api.delete_user_policy(call, input)),
        "DetachRolePolicy" => request.run(|call, input| api.detach_role_policy(call, input)),
        "DetachUserPolicy" => request.run(|call, input| api.detach_user_policy(call, input)),
        "GetAccessKeyLastUsed" => {
            request.run(|call, input| api.get_access_key_last_used(call, input))
        }
        "GetInstanceProfile" => request.run(|call, input| api.get_instance_profile(call, input)),
        "GetOpenIDConnectProvider" => {
            request.run(|call, input| api.get_open_id_connect_provider(call, input))
        }
        "GetPolicy" => request.run(|call, input| api.get_policy(call, input)),
        "GetPolicyVersion" => request.run(|call, input| api.get_policy_version(call, input)),
        "GetRole" => request.run(|call, input| api.get_role(call, input)),
        "GetRolePolicy" => request.run(|call, input| api.get_role_policy(call, input)),
        "GetServiceLinkedRoleDeletionStatus" => {
            request.run(|call, input| api.get_service_linked_role_deletion_status(call, input))
        }
        "GetUser" => request.run(|call, input| api.get_user(call, input)),
        "GetUserPolicy" => request.run(|call, input| api.get_user_policy(call, input)),
        "ListAccessKeys" => request.run(|call, input| api.list_access_keys(call, input)),
        "ListAccountAliases" => request.run(|call, input| api.list_account_aliases(call, input)),
        "ListAttachedRolePolicies" => {
            request.run(|call, input| api.list_attached_role_policies(call, input))
        }
        "ListAttachedUserPolicies" => {
            request.run(|call, input| api.list_attached_user_policies(call, input))
        }
        "ListEntitiesForPolicy" => {
            request.run(|call, input| api.list_entities_for_policy(call, input))
        }
        "ListGroupsForUser" => request.run(|call, input| api.list_groups_for_user(call, input)),
        "ListInstanceProfilesForRole" => {
            request.run(|call, input| api.list_instance_profiles_for_role(call, input))
        }
        "ListOpenIDConnectProviders" => {
            request.run(|call, input| api.list_open_id_connect_providers(call, input))
        }
        "ListPolicies" => request.run(|call, input| api.list_policies(call, input)),
        "ListPolicyTags" => request.run(|call, input| api.list_policy_tags(call, input)),
        "ListPolicyVersions" => request.run(|call, input| api.list_policy_versions(call, input)),
        "ListRolePolicies" => request.run(|call, input| api.list_role_policies(call, input)),
        "ListRoleTags" => request.run(|call, input| api.list_role_tags(call, input)),
        "ListRoles" => request.run(|call, input| api.list_roles(call, input)),
        "ListUserPolicies" => request.run(|call, input| api.list_user_policies(call, input)),
        "ListUserTags" => request.run(|call, input| api.list_user_tags(call, input)),
        "ListUsers" => request.run(|call, input| api.list_users(call, input)),
        "PutRolePermissionsBoundary" => {
            request.run(|call, input| api.put_role_permissions_boundary(call, input))
        }
        "PutRolePolicy" => request.run(|call, input| api.put_role_policy(call, input)),
        "PutUserPolicy" => request.run(|call, input| api.put_user_policy(call, input)),
        "RemoveClientIDFromOpenIDConnectProvider" => request
            .run(|call, input| api.remove_client_id_from_open_id_connect_provider(call, input)),
        "RemoveRoleFromInstanceProfile" => {
            request.run(|call, input| api.remove_role_from_instance_profile(call, input))
        }
        "SetDefaultPolicyVersion" => {
            request.run(|call, input| api.set_default_policy_version(call, input))
        }
        "TagInstanceProfile" => request.run(|call, input| api.tag_instance_profile(call, input)),
        "TagOpenIDConnectProvider" => {
            request.run(|call, input| api.tag_open_id_connect_provider(call, input))
        }
        "TagPolicy" => request.run(|call, input| api.tag_policy(call, input)),
        "TagRole" => request.run(|call, input| api.tag_role(call, input)),
        "TagUser" => request.run(|call, input| api.tag_user(call, input)),
        "UntagInstanceProfile" => {
            request.run(|call, input| api.untag_instance_profile(call, input))
        }
        "UntagOpenIDConnectProvider" => {
            request.run(|call, input| api.untag_open_id_connect_provider(call, input))
        }
        "UntagPolicy" => request.run(|call, input| api.untag_policy(call, input)),
        "UntagRole" => request.run(|call, input| api.untag_role(call, input)),
        "UntagUser" => request.run(|call, input| api.untag_user(call, input)),
        "UpdateAccessKey" => request.run(|call, input| api.update_access_key(call, input)),
        "UpdateAssumeRolePolicy" => {
            request.run(|call, input| api.update_assume_role_policy(call, input))
        }
        "UpdateOpenIDConnectProviderThumbprint" => {
            request.run(|call, input| api.update_open_id_connect_provider_thumbprint(call, input))
        }
        "UpdateRole" => request.run(|call, input| api.update_role(call, input)),
        "UpdateRoleDescription" => {
            request.run(|call, input| api.update_role_description(call, input))
        }
        "UpdateUser" => request.run(|call, input| api.update_user(call, input)),
        _ => request.refuse(),
    }
}
