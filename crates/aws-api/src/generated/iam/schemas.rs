// Written by `cargo xtask codegen` from models/. Do not edit.

//! The schemas of AWS IAM, by the model's names.

use smithy::{Constraints, Kind, Member, Schema};

pub static ACCESS_KEY: Schema = Schema {
    members: &[
        Member::new("UserName", &USER_NAME_TYPE).with_required(),
        Member::new("AccessKeyId", &ACCESS_KEY_ID_TYPE).with_required(),
        Member::new("Status", &STATUS_TYPE).with_required(),
        Member::new("SecretAccessKey", &ACCESS_KEY_SECRET_TYPE).with_required(),
        Member::new("CreateDate", &DATE_TYPE),
    ],
    ..Schema::simple("AccessKey", Kind::Structure)
};

pub static ACCESS_KEY_LAST_USED: Schema = Schema {
    members: &[
        Member::new("LastUsedDate", &DATE_TYPE),
        Member::new("ServiceName", &STRING_TYPE).with_required(),
        Member::new("Region", &STRING_TYPE).with_required(),
    ],
    ..Schema::simple("AccessKeyLastUsed", Kind::Structure)
};

pub static ACCESS_KEY_METADATA: Schema = Schema {
    members: &[
        Member::new("UserName", &USER_NAME_TYPE),
        Member::new("AccessKeyId", &ACCESS_KEY_ID_TYPE),
        Member::new("Status", &STATUS_TYPE),
        Member::new("CreateDate", &DATE_TYPE),
    ],
    ..Schema::simple("AccessKeyMetadata", Kind::Structure)
};

pub static ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER_OUTPUT: Schema =
    Schema::simple("AddClientIDToOpenIDConnectProviderOutput", Kind::Structure);

pub static ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER_REQUEST: Schema = Schema {
    members: &[
        Member::new("OpenIDConnectProviderArn", &ARN_TYPE).with_required(),
        Member::new("ClientID", &CLIENT_ID_TYPE).with_required(),
    ],
    ..Schema::simple("AddClientIDToOpenIDConnectProviderRequest", Kind::Structure)
};

pub static ADD_ROLE_TO_INSTANCE_PROFILE_OUTPUT: Schema =
    Schema::simple("AddRoleToInstanceProfileOutput", Kind::Structure);

pub static ADD_ROLE_TO_INSTANCE_PROFILE_REQUEST: Schema = Schema {
    members: &[
        Member::new("InstanceProfileName", &INSTANCE_PROFILE_NAME_TYPE).with_required(),
        Member::new("RoleName", &ROLE_NAME_TYPE).with_required(),
    ],
    ..Schema::simple("AddRoleToInstanceProfileRequest", Kind::Structure)
};

pub static ARN_LIST_TYPE: Schema = Schema {
    members: &[Member::new("member", &ARN_TYPE)],
    ..Schema::simple("ArnListType", Kind::List)
};

pub static ATTACH_ROLE_POLICY_OUTPUT: Schema =
    Schema::simple("AttachRolePolicyOutput", Kind::Structure);

pub static ATTACH_ROLE_POLICY_REQUEST: Schema = Schema {
    members: &[
        Member::new("RoleName", &ROLE_NAME_TYPE).with_required(),
        Member::new("PolicyArn", &ARN_TYPE).with_required(),
    ],
    ..Schema::simple("AttachRolePolicyRequest", Kind::Structure)
};

pub static ATTACH_USER_POLICY_OUTPUT: Schema =
    Schema::simple("AttachUserPolicyOutput", Kind::Structure);

pub static ATTACH_USER_POLICY_REQUEST: Schema = Schema {
    members: &[
        Member::new("UserName", &USER_NAME_TYPE).with_required(),
        Member::new("PolicyArn", &ARN_TYPE).with_required(),
    ],
    ..Schema::simple("AttachUserPolicyRequest", Kind::Structure)
};

pub static ATTACHED_PERMISSIONS_BOUNDARY: Schema = Schema {
    members: &[
        Member::new(
            "PermissionsBoundaryType",
            &PERMISSIONS_BOUNDARY_ATTACHMENT_TYPE,
        ),
        Member::new("PermissionsBoundaryArn", &ARN_TYPE),
    ],
    ..Schema::simple("AttachedPermissionsBoundary", Kind::Structure)
};

pub static ATTACHED_POLICY: Schema = Schema {
    members: &[
        Member::new("PolicyName", &POLICY_NAME_TYPE),
        Member::new("PolicyArn", &ARN_TYPE),
    ],
    ..Schema::simple("AttachedPolicy", Kind::Structure)
};

pub static CREATE_ACCESS_KEY_REQUEST: Schema = Schema {
    members: &[Member::new("UserName", &EXISTING_USER_NAME_TYPE)],
    ..Schema::simple("CreateAccessKeyRequest", Kind::Structure)
};

pub static CREATE_ACCESS_KEY_RESPONSE: Schema = Schema {
    members: &[Member::new("AccessKey", &ACCESS_KEY).with_required()],
    ..Schema::simple("CreateAccessKeyResponse", Kind::Structure)
};

pub static CREATE_INSTANCE_PROFILE_REQUEST: Schema = Schema {
    members: &[
        Member::new("InstanceProfileName", &INSTANCE_PROFILE_NAME_TYPE).with_required(),
        Member::new("Path", &PATH_TYPE),
        Member::new("Tags", &TAG_LIST_TYPE),
    ],
    ..Schema::simple("CreateInstanceProfileRequest", Kind::Structure)
};

pub static CREATE_INSTANCE_PROFILE_RESPONSE: Schema = Schema {
    members: &[Member::new("InstanceProfile", &INSTANCE_PROFILE).with_required()],
    ..Schema::simple("CreateInstanceProfileResponse", Kind::Structure)
};

pub static CREATE_OPEN_ID_CONNECT_PROVIDER_REQUEST: Schema = Schema {
    members: &[
        Member::new("Url", &OPEN_ID_CONNECT_PROVIDER_URL_TYPE).with_required(),
        Member::new("ClientIDList", &CLIENT_ID_LIST_TYPE),
        Member::new("ThumbprintList", &THUMBPRINT_LIST_TYPE),
        Member::new("Tags", &TAG_LIST_TYPE),
    ],
    ..Schema::simple("CreateOpenIDConnectProviderRequest", Kind::Structure)
};

pub static CREATE_OPEN_ID_CONNECT_PROVIDER_RESPONSE: Schema = Schema {
    members: &[
        Member::new("OpenIDConnectProviderArn", &ARN_TYPE),
        Member::new("Tags", &TAG_LIST_TYPE),
    ],
    ..Schema::simple("CreateOpenIDConnectProviderResponse", Kind::Structure)
};

pub static CREATE_POLICY_REQUEST: Schema = Schema {
    members: &[
        Member::new("PolicyName", &POLICY_NAME_TYPE).with_required(),
        Member::new("Path", &POLICY_PATH_TYPE),
        Member::new("PolicyDocument", &POLICY_DOCUMENT_TYPE).with_required(),
        Member::new("Description", &POLICY_DESCRIPTION_TYPE),
        Member::new("Tags", &TAG_LIST_TYPE),
    ],
    ..Schema::simple("CreatePolicyRequest", Kind::Structure)
};

pub static CREATE_POLICY_RESPONSE: Schema = Schema {
    members: &[Member::new("Policy", &POLICY)],
    ..Schema::simple("CreatePolicyResponse", Kind::Structure)
};

pub static CREATE_POLICY_VERSION_REQUEST: Schema = Schema {
    members: &[
        Member::new("PolicyArn", &ARN_TYPE).with_required(),
        Member::new("PolicyDocument", &POLICY_DOCUMENT_TYPE).with_required(),
        Member::new("SetAsDefault", &BOOLEAN_TYPE),
    ],
    ..Schema::simple("CreatePolicyVersionRequest", Kind::Structure)
};

pub static CREATE_POLICY_VERSION_RESPONSE: Schema = Schema {
    members: &[Member::new("PolicyVersion", &POLICY_VERSION)],
    ..Schema::simple("CreatePolicyVersionResponse", Kind::Structure)
};

pub static CREATE_ROLE_REQUEST: Schema = Schema {
    members: &[
        Member::new("Path", &PATH_TYPE),
        Member::new("RoleName", &ROLE_NAME_TYPE).with_required(),
        Member::new("AssumeRolePolicyDocument", &POLICY_DOCUMENT_TYPE).with_required(),
        Member::new("Description", &ROLE_DESCRIPTION_TYPE),
        Member::new("MaxSessionDuration", &ROLE_MAX_SESSION_DURATION_TYPE),
        Member::new("PermissionsBoundary", &ARN_TYPE),
        Member::new("Tags", &TAG_LIST_TYPE),
    ],
    ..Schema::simple("CreateRoleRequest", Kind::Structure)
};

pub static CREATE_ROLE_RESPONSE: Schema = Schema {
    members: &[Member::new("Role", &ROLE).with_required()],
    ..Schema::simple("CreateRoleResponse", Kind::Structure)
};

pub static CREATE_SERVICE_LINKED_ROLE_REQUEST: Schema = Schema {
    members: &[
        Member::new("AWSServiceName", &GROUP_NAME_TYPE).with_required(),
        Member::new("Description", &ROLE_DESCRIPTION_TYPE),
        Member::new("CustomSuffix", &CUSTOM_SUFFIX_TYPE),
    ],
    ..Schema::simple("CreateServiceLinkedRoleRequest", Kind::Structure)
};

pub static CREATE_SERVICE_LINKED_ROLE_RESPONSE: Schema = Schema {
    members: &[Member::new("Role", &ROLE)],
    ..Schema::simple("CreateServiceLinkedRoleResponse", Kind::Structure)
};

pub static CREATE_USER_REQUEST: Schema = Schema {
    members: &[
        Member::new("Path", &PATH_TYPE),
        Member::new("UserName", &USER_NAME_TYPE).with_required(),
        Member::new("PermissionsBoundary", &ARN_TYPE),
        Member::new("Tags", &TAG_LIST_TYPE),
    ],
    ..Schema::simple("CreateUserRequest", Kind::Structure)
};

pub static CREATE_USER_RESPONSE: Schema = Schema {
    members: &[Member::new("User", &USER)],
    ..Schema::simple("CreateUserResponse", Kind::Structure)
};

pub static DELETE_ACCESS_KEY_OUTPUT: Schema =
    Schema::simple("DeleteAccessKeyOutput", Kind::Structure);

pub static DELETE_ACCESS_KEY_REQUEST: Schema = Schema {
    members: &[
        Member::new("UserName", &EXISTING_USER_NAME_TYPE),
        Member::new("AccessKeyId", &ACCESS_KEY_ID_TYPE).with_required(),
    ],
    ..Schema::simple("DeleteAccessKeyRequest", Kind::Structure)
};

pub static DELETE_INSTANCE_PROFILE_OUTPUT: Schema =
    Schema::simple("DeleteInstanceProfileOutput", Kind::Structure);

pub static DELETE_INSTANCE_PROFILE_REQUEST: Schema = Schema {
    members: &[Member::new("InstanceProfileName", &INSTANCE_PROFILE_NAME_TYPE).with_required()],
    ..Schema::simple("DeleteInstanceProfileRequest", Kind::Structure)
};

pub static DELETE_OPEN_ID_CONNECT_PROVIDER_OUTPUT: Schema =
    Schema::simple("DeleteOpenIDConnectProviderOutput", Kind::Structure);

pub static DELETE_OPEN_ID_CONNECT_PROVIDER_REQUEST: Schema = Schema {
    members: &[Member::new("OpenIDConnectProviderArn", &ARN_TYPE).with_required()],
    ..Schema::simple("DeleteOpenIDConnectProviderRequest", Kind::Structure)
};

pub static DELETE_POLICY_OUTPUT: Schema = Schema::simple("DeletePolicyOutput", Kind::Structure);

pub static DELETE_POLICY_REQUEST: Schema = Schema {
    members: &[Member::new("PolicyArn", &ARN_TYPE).with_required()],
    ..Schema::simple("DeletePolicyRequest", Kind::Structure)
};

pub static DELETE_POLICY_VERSION_OUTPUT: Schema =
    Schema::simple("DeletePolicyVersionOutput", Kind::Structure);

pub static DELETE_POLICY_VERSION_REQUEST: Schema = Schema {
    members: &[
        Member::new("PolicyArn", &ARN_TYPE).with_required(),
        Member::new("VersionId", &POLICY_VERSION_ID_TYPE).with_required(),
    ],
    ..Schema::simple("DeletePolicyVersionRequest", Kind::Structure)
};

pub static DELETE_ROLE_OUTPUT: Schema = Schema::simple("DeleteRoleOutput", Kind::Structure);

pub static DELETE_ROLE_PERMISSIONS_BOUNDARY_OUTPUT: Schema =
    Schema::simple("DeleteRolePermissionsBoundaryOutput", Kind::Structure);

pub static DELETE_ROLE_PERMISSIONS_BOUNDARY_REQUEST: Schema = Schema {
    members: &[Member::new("RoleName", &ROLE_NAME_TYPE).with_required()],
    ..Schema::simple("DeleteRolePermissionsBoundaryRequest", Kind::Structure)
};

pub static DELETE_ROLE_POLICY_OUTPUT: Schema =
    Schema::simple("DeleteRolePolicyOutput", Kind::Structure);

pub static DELETE_ROLE_POLICY_REQUEST: Schema = Schema {
    members: &[
        Member::new("RoleName", &ROLE_NAME_TYPE).with_required(),
        Member::new("PolicyName", &POLICY_NAME_TYPE).with_required(),
    ],
    ..Schema::simple("DeleteRolePolicyRequest", Kind::Structure)
};

pub static DELETE_ROLE_REQUEST: Schema = Schema {
    members: &[Member::new("RoleName", &ROLE_NAME_TYPE).with_required()],
    ..Schema::simple("DeleteRoleRequest", Kind::Structure)
};

pub static DELETE_SERVICE_LINKED_ROLE_REQUEST: Schema = Schema {
    members: &[Member::new("RoleName", &ROLE_NAME_TYPE).with_required()],
    ..Schema::simple("DeleteServiceLinkedRoleRequest", Kind::Structure)
};

pub static DELETE_SERVICE_LINKED_ROLE_RESPONSE: Schema = Schema {
    members: &[Member::new("DeletionTaskId", &DELETION_TASK_ID_TYPE).with_required()],
    ..Schema::simple("DeleteServiceLinkedRoleResponse", Kind::Structure)
};

pub static DELETE_USER_OUTPUT: Schema = Schema::simple("DeleteUserOutput", Kind::Structure);

pub static DELETE_USER_POLICY_OUTPUT: Schema =
    Schema::simple("DeleteUserPolicyOutput", Kind::Structure);

pub static DELETE_USER_POLICY_REQUEST: Schema = Schema {
    members: &[
        Member::new("UserName", &EXISTING_USER_NAME_TYPE).with_required(),
        Member::new("PolicyName", &POLICY_NAME_TYPE).with_required(),
    ],
    ..Schema::simple("DeleteUserPolicyRequest", Kind::Structure)
};

pub static DELETE_USER_REQUEST: Schema = Schema {
    members: &[Member::new("UserName", &EXISTING_USER_NAME_TYPE).with_required()],
    ..Schema::simple("DeleteUserRequest", Kind::Structure)
};

pub static DELETION_TASK_FAILURE_REASON_TYPE: Schema = Schema {
    members: &[
        Member::new("Reason", &REASON_TYPE),
        Member::new("RoleUsageList", &ROLE_USAGE_LIST_TYPE),
    ],
    ..Schema::simple("DeletionTaskFailureReasonType", Kind::Structure)
};

pub static DELETION_TASK_ID_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(1000.0),
        ..Constraints::NONE
    },
    ..Schema::simple("DeletionTaskIdType", Kind::String)
};

pub static DELETION_TASK_STATUS_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &["SUCCEEDED", "IN_PROGRESS", "FAILED", "NOT_STARTED"],
        ..Constraints::NONE
    },
    ..Schema::simple("DeletionTaskStatusType", Kind::String)
};

pub static DETACH_ROLE_POLICY_OUTPUT: Schema =
    Schema::simple("DetachRolePolicyOutput", Kind::Structure);

pub static DETACH_ROLE_POLICY_REQUEST: Schema = Schema {
    members: &[
        Member::new("RoleName", &ROLE_NAME_TYPE).with_required(),
        Member::new("PolicyArn", &ARN_TYPE).with_required(),
    ],
    ..Schema::simple("DetachRolePolicyRequest", Kind::Structure)
};

pub static DETACH_USER_POLICY_OUTPUT: Schema =
    Schema::simple("DetachUserPolicyOutput", Kind::Structure);

pub static DETACH_USER_POLICY_REQUEST: Schema = Schema {
    members: &[
        Member::new("UserName", &USER_NAME_TYPE).with_required(),
        Member::new("PolicyArn", &ARN_TYPE).with_required(),
    ],
    ..Schema::simple("DetachUserPolicyRequest", Kind::Structure)
};

pub static ENTITY_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &[
            "User",
            "Role",
            "Group",
            "LocalManagedPolicy",
            "AWSManagedPolicy",
        ],
        ..Constraints::NONE
    },
    ..Schema::simple("EntityType", Kind::String)
};

pub static GET_ACCESS_KEY_LAST_USED_REQUEST: Schema = Schema {
    members: &[Member::new("AccessKeyId", &ACCESS_KEY_ID_TYPE).with_required()],
    ..Schema::simple("GetAccessKeyLastUsedRequest", Kind::Structure)
};

pub static GET_ACCESS_KEY_LAST_USED_RESPONSE: Schema = Schema {
    members: &[
        Member::new("UserName", &EXISTING_USER_NAME_TYPE),
        Member::new("AccessKeyLastUsed", &ACCESS_KEY_LAST_USED),
    ],
    ..Schema::simple("GetAccessKeyLastUsedResponse", Kind::Structure)
};

pub static GET_INSTANCE_PROFILE_REQUEST: Schema = Schema {
    members: &[Member::new("InstanceProfileName", &INSTANCE_PROFILE_NAME_TYPE).with_required()],
    ..Schema::simple("GetInstanceProfileRequest", Kind::Structure)
};

pub static GET_INSTANCE_PROFILE_RESPONSE: Schema = Schema {
    members: &[Member::new("InstanceProfile", &INSTANCE_PROFILE).with_required()],
    ..Schema::simple("GetInstanceProfileResponse", Kind::Structure)
};

pub static GET_OPEN_ID_CONNECT_PROVIDER_REQUEST: Schema = Schema {
    members: &[Member::new("OpenIDConnectProviderArn", &ARN_TYPE).with_required()],
    ..Schema::simple("GetOpenIDConnectProviderRequest", Kind::Structure)
};

pub static GET_OPEN_ID_CONNECT_PROVIDER_RESPONSE: Schema = Schema {
    members: &[
        Member::new("Url", &OPEN_ID_CONNECT_PROVIDER_URL_TYPE),
        Member::new("ClientIDList", &CLIENT_ID_LIST_TYPE),
        Member::new("ThumbprintList", &THUMBPRINT_LIST_TYPE),
        Member::new("CreateDate", &DATE_TYPE),
        Member::new("Tags", &TAG_LIST_TYPE),
    ],
    ..Schema::simple("GetOpenIDConnectProviderResponse", Kind::Structure)
};

pub static GET_POLICY_REQUEST: Schema = Schema {
    members: &[Member::new("PolicyArn", &ARN_TYPE).with_required()],
    ..Schema::simple("GetPolicyRequest", Kind::Structure)
};

pub static GET_POLICY_RESPONSE: Schema = Schema {
    members: &[Member::new("Policy", &POLICY)],
    ..Schema::simple("GetPolicyResponse", Kind::Structure)
};

pub static GET_POLICY_VERSION_REQUEST: Schema = Schema {
    members: &[
        Member::new("PolicyArn", &ARN_TYPE).with_required(),
        Member::new("VersionId", &POLICY_VERSION_ID_TYPE).with_required(),
    ],
    ..Schema::simple("GetPolicyVersionRequest", Kind::Structure)
};

pub static GET_POLICY_VERSION_RESPONSE: Schema = Schema {
    members: &[Member::new("PolicyVersion", &POLICY_VERSION)],
    ..Schema::simple("GetPolicyVersionResponse", Kind::Structure)
};

pub static GET_ROLE_POLICY_REQUEST: Schema = Schema {
    members: &[
        Member::new("RoleName", &ROLE_NAME_TYPE).with_required(),
        Member::new("PolicyName", &POLICY_NAME_TYPE).with_required(),
    ],
    ..Schema::simple("GetRolePolicyRequest", Kind::Structure)
};

pub static GET_ROLE_POLICY_RESPONSE: Schema = Schema {
    members: &[
        Member::new("RoleName", &ROLE_NAME_TYPE).with_required(),
        Member::new("PolicyName", &POLICY_NAME_TYPE).with_required(),
        Member::new("PolicyDocument", &POLICY_DOCUMENT_TYPE).with_required(),
    ],
    ..Schema::simple("GetRolePolicyResponse", Kind::Structure)
};

pub static GET_ROLE_REQUEST: Schema = Schema {
    members: &[Member::new("RoleName", &ROLE_NAME_TYPE).with_required()],
    ..Schema::simple("GetRoleRequest", Kind::Structure)
};

pub static GET_ROLE_RESPONSE: Schema = Schema {
    members: &[Member::new("Role", &ROLE).with_required()],
    ..Schema::simple("GetRoleResponse", Kind::Structure)
};

pub static GET_SERVICE_LINKED_ROLE_DELETION_STATUS_REQUEST: Schema = Schema {
    members: &[Member::new("DeletionTaskId", &DELETION_TASK_ID_TYPE).with_required()],
    ..Schema::simple("GetServiceLinkedRoleDeletionStatusRequest", Kind::Structure)
};

pub static GET_SERVICE_LINKED_ROLE_DELETION_STATUS_RESPONSE: Schema = Schema {
    members: &[
        Member::new("Status", &DELETION_TASK_STATUS_TYPE).with_required(),
        Member::new("Reason", &DELETION_TASK_FAILURE_REASON_TYPE),
    ],
    ..Schema::simple(
        "GetServiceLinkedRoleDeletionStatusResponse",
        Kind::Structure,
    )
};

pub static GET_USER_POLICY_REQUEST: Schema = Schema {
    members: &[
        Member::new("UserName", &EXISTING_USER_NAME_TYPE).with_required(),
        Member::new("PolicyName", &POLICY_NAME_TYPE).with_required(),
    ],
    ..Schema::simple("GetUserPolicyRequest", Kind::Structure)
};

pub static GET_USER_POLICY_RESPONSE: Schema = Schema {
    members: &[
        Member::new("UserName", &EXISTING_USER_NAME_TYPE).with_required(),
        Member::new("PolicyName", &POLICY_NAME_TYPE).with_required(),
        Member::new("PolicyDocument", &POLICY_DOCUMENT_TYPE).with_required(),
    ],
    ..Schema::simple("GetUserPolicyResponse", Kind::Structure)
};

pub static GET_USER_REQUEST: Schema = Schema {
    members: &[Member::new("UserName", &EXISTING_USER_NAME_TYPE)],
    ..Schema::simple("GetUserRequest", Kind::Structure)
};

pub static GET_USER_RESPONSE: Schema = Schema {
    members: &[Member::new("User", &USER).with_required()],
    ..Schema::simple("GetUserResponse", Kind::Structure)
};

pub static GROUP: Schema = Schema {
    members: &[
        Member::new("Path", &PATH_TYPE).with_required(),
        Member::new("GroupName", &GROUP_NAME_TYPE).with_required(),
        Member::new("GroupId", &ID_TYPE).with_required(),
        Member::new("Arn", &ARN_TYPE).with_required(),
        Member::new("CreateDate", &DATE_TYPE).with_required(),
    ],
    ..Schema::simple("Group", Kind::Structure)
};

pub static INSTANCE_PROFILE: Schema = Schema {
    members: &[
        Member::new("Path", &PATH_TYPE).with_required(),
        Member::new("InstanceProfileName", &INSTANCE_PROFILE_NAME_TYPE).with_required(),
        Member::new("InstanceProfileId", &ID_TYPE).with_required(),
        Member::new("Arn", &ARN_TYPE).with_required(),
        Member::new("CreateDate", &DATE_TYPE).with_required(),
        Member::new("Roles", &ROLE_LIST_TYPE).with_required(),
        Member::new("Tags", &TAG_LIST_TYPE),
    ],
    ..Schema::simple("InstanceProfile", Kind::Structure)
};

pub static LIST_ACCESS_KEYS_REQUEST: Schema = Schema {
    members: &[
        Member::new("UserName", &EXISTING_USER_NAME_TYPE),
        Member::new("Marker", &MARKER_TYPE),
        Member::new("MaxItems", &MAX_ITEMS_TYPE),
    ],
    ..Schema::simple("ListAccessKeysRequest", Kind::Structure)
};

pub static LIST_ACCESS_KEYS_RESPONSE: Schema = Schema {
    members: &[
        Member::new("AccessKeyMetadata", &ACCESS_KEY_METADATA_LIST_TYPE).with_required(),
        Member::new("IsTruncated", &BOOLEAN_TYPE),
        Member::new("Marker", &RESPONSE_MARKER_TYPE),
    ],
    ..Schema::simple("ListAccessKeysResponse", Kind::Structure)
};

pub static LIST_ACCOUNT_ALIASES_REQUEST: Schema = Schema {
    members: &[
        Member::new("Marker", &MARKER_TYPE),
        Member::new("MaxItems", &MAX_ITEMS_TYPE),
    ],
    ..Schema::simple("ListAccountAliasesRequest", Kind::Structure)
};

pub static LIST_ACCOUNT_ALIASES_RESPONSE: Schema = Schema {
    members: &[
        Member::new("AccountAliases", &ACCOUNT_ALIAS_LIST_TYPE).with_required(),
        Member::new("IsTruncated", &BOOLEAN_TYPE),
        Member::new("Marker", &RESPONSE_MARKER_TYPE),
    ],
    ..Schema::simple("ListAccountAliasesResponse", Kind::Structure)
};

pub static LIST_ATTACHED_ROLE_POLICIES_REQUEST: Schema = Schema {
    members: &[
        Member::new("RoleName", &ROLE_NAME_TYPE).with_required(),
        Member::new("PathPrefix", &POLICY_PATH_TYPE),
        Member::new("Marker", &MARKER_TYPE),
        Member::new("MaxItems", &MAX_ITEMS_TYPE),
    ],
    ..Schema::simple("ListAttachedRolePoliciesRequest", Kind::Structure)
};

pub static LIST_ATTACHED_ROLE_POLICIES_RESPONSE: Schema = Schema {
    members: &[
        Member::new("AttachedPolicies", &ATTACHED_POLICIES_LIST_TYPE),
        Member::new("IsTruncated", &BOOLEAN_TYPE),
        Member::new("Marker", &RESPONSE_MARKER_TYPE),
    ],
    ..Schema::simple("ListAttachedRolePoliciesResponse", Kind::Structure)
};

pub static LIST_ATTACHED_USER_POLICIES_REQUEST: Schema = Schema {
    members: &[
        Member::new("UserName", &USER_NAME_TYPE).with_required(),
        Member::new("PathPrefix", &POLICY_PATH_TYPE),
        Member::new("Marker", &MARKER_TYPE),
        Member::new("MaxItems", &MAX_ITEMS_TYPE),
    ],
    ..Schema::simple("ListAttachedUserPoliciesRequest", Kind::Structure)
};

pub static LIST_ATTACHED_USER_POLICIES_RESPONSE: Schema = Schema {
    members: &[
        Member::new("AttachedPolicies", &ATTACHED_POLICIES_LIST_TYPE),
        Member::new("IsTruncated", &BOOLEAN_TYPE),
        Member::new("Marker", &RESPONSE_MARKER_TYPE),
    ],
    ..Schema::simple("ListAttachedUserPoliciesResponse", Kind::Structure)
};

pub static LIST_ENTITIES_FOR_POLICY_REQUEST: Schema = Schema {
    members: &[
        Member::new("PolicyArn", &ARN_TYPE).with_required(),
        Member::new("EntityFilter", &ENTITY_TYPE),
        Member::new("PathPrefix", &PATH_TYPE),
        Member::new("PolicyUsageFilter", &POLICY_USAGE_TYPE),
        Member::new("Marker", &MARKER_TYPE),
        Member::new("MaxItems", &MAX_ITEMS_TYPE),
    ],
    ..Schema::simple("ListEntitiesForPolicyRequest", Kind::Structure)
};

pub static LIST_ENTITIES_FOR_POLICY_RESPONSE: Schema = Schema {
    members: &[
        Member::new("PolicyGroups", &POLICY_GROUP_LIST_TYPE),
        Member::new("PolicyUsers", &POLICY_USER_LIST_TYPE),
        Member::new("PolicyRoles", &POLICY_ROLE_LIST_TYPE),
        Member::new("IsTruncated", &BOOLEAN_TYPE),
        Member::new("Marker", &RESPONSE_MARKER_TYPE),
    ],
    ..Schema::simple("ListEntitiesForPolicyResponse", Kind::Structure)
};

pub static LIST_GROUPS_FOR_USER_REQUEST: Schema = Schema {
    members: &[
        Member::new("UserName", &EXISTING_USER_NAME_TYPE).with_required(),
        Member::new("Marker", &MARKER_TYPE),
        Member::new("MaxItems", &MAX_ITEMS_TYPE),
    ],
    ..Schema::simple("ListGroupsForUserRequest", Kind::Structure)
};

pub static LIST_GROUPS_FOR_USER_RESPONSE: Schema = Schema {
    members: &[
        Member::new("Groups", &GROUP_LIST_TYPE).with_required(),
        Member::new("IsTruncated", &BOOLEAN_TYPE),
        Member::new("Marker", &RESPONSE_MARKER_TYPE),
    ],
    ..Schema::simple("ListGroupsForUserResponse", Kind::Structure)
};

pub static LIST_INSTANCE_PROFILES_FOR_ROLE_REQUEST: Schema = Schema {
    members: &[
        Member::new("RoleName", &ROLE_NAME_TYPE).with_required(),
        Member::new("Marker", &MARKER_TYPE),
        Member::new("MaxItems", &MAX_ITEMS_TYPE),
    ],
    ..Schema::simple("ListInstanceProfilesForRoleRequest", Kind::Structure)
};

pub static LIST_INSTANCE_PROFILES_FOR_ROLE_RESPONSE: Schema = Schema {
    members: &[
        Member::new("InstanceProfiles", &INSTANCE_PROFILE_LIST_TYPE).with_required(),
        Member::new("IsTruncated", &BOOLEAN_TYPE),
        Member::new("Marker", &RESPONSE_MARKER_TYPE),
    ],
    ..Schema::simple("ListInstanceProfilesForRoleResponse", Kind::Structure)
};

pub static LIST_OPEN_ID_CONNECT_PROVIDERS_REQUEST: Schema =
    Schema::simple("ListOpenIDConnectProvidersRequest", Kind::Structure);

pub static LIST_OPEN_ID_CONNECT_PROVIDERS_RESPONSE: Schema = Schema {
    members: &[Member::new(
        "OpenIDConnectProviderList",
        &OPEN_ID_CONNECT_PROVIDER_LIST_TYPE,
    )],
    ..Schema::simple("ListOpenIDConnectProvidersResponse", Kind::Structure)
};

pub static LIST_POLICIES_REQUEST: Schema = Schema {
    members: &[
        Member::new("Scope", &POLICY_SCOPE_TYPE),
        Member::new("OnlyAttached", &BOOLEAN_TYPE),
        Member::new("PathPrefix", &POLICY_PATH_TYPE),
        Member::new("PolicyUsageFilter", &POLICY_USAGE_TYPE),
        Member::new("Marker", &MARKER_TYPE),
        Member::new("MaxItems", &MAX_ITEMS_TYPE),
    ],
    ..Schema::simple("ListPoliciesRequest", Kind::Structure)
};

pub static LIST_POLICIES_RESPONSE: Schema = Schema {
    members: &[
        Member::new("Policies", &POLICY_LIST_TYPE),
        Member::new("IsTruncated", &BOOLEAN_TYPE),
        Member::new("Marker", &RESPONSE_MARKER_TYPE),
    ],
    ..Schema::simple("ListPoliciesResponse", Kind::Structure)
};

pub static LIST_POLICY_TAGS_REQUEST: Schema = Schema {
    members: &[
        Member::new("PolicyArn", &ARN_TYPE).with_required(),
        Member::new("Marker", &MARKER_TYPE),
        Member::new("MaxItems", &MAX_ITEMS_TYPE),
    ],
    ..Schema::simple("ListPolicyTagsRequest", Kind::Structure)
};

pub static LIST_POLICY_TAGS_RESPONSE: Schema = Schema {
    members: &[
        Member::new("Tags", &TAG_LIST_TYPE).with_required(),
        Member::new("IsTruncated", &BOOLEAN_TYPE),
        Member::new("Marker", &RESPONSE_MARKER_TYPE),
    ],
    ..Schema::simple("ListPolicyTagsResponse", Kind::Structure)
};

pub static LIST_POLICY_VERSIONS_REQUEST: Schema = Schema {
    members: &[
        Member::new("PolicyArn", &ARN_TYPE).with_required(),
        Member::new("Marker", &MARKER_TYPE),
        Member::new("MaxItems", &MAX_ITEMS_TYPE),
    ],
    ..Schema::simple("ListPolicyVersionsRequest", Kind::Structure)
};

pub static LIST_POLICY_VERSIONS_RESPONSE: Schema = Schema {
    members: &[
        Member::new("Versions", &POLICY_DOCUMENT_VERSION_LIST_TYPE),
        Member::new("IsTruncated", &BOOLEAN_TYPE),
        Member::new("Marker", &RESPONSE_MARKER_TYPE),
    ],
    ..Schema::simple("ListPolicyVersionsResponse", Kind::Structure)
};

pub static LIST_ROLE_POLICIES_REQUEST: Schema = Schema {
    members: &[
        Member::new("RoleName", &ROLE_NAME_TYPE).with_required(),
        Member::new("Marker", &MARKER_TYPE),
        Member::new("MaxItems", &MAX_ITEMS_TYPE),
    ],
    ..Schema::simple("ListRolePoliciesRequest", Kind::Structure)
};

pub static LIST_ROLE_POLICIES_RESPONSE: Schema = Schema {
    members: &[
        Member::new("PolicyNames", &POLICY_NAME_LIST_TYPE).with_required(),
        Member::new("IsTruncated", &BOOLEAN_TYPE),
        Member::new("Marker", &RESPONSE_MARKER_TYPE),
    ],
    ..Schema::simple("ListRolePoliciesResponse", Kind::Structure)
};

pub static LIST_ROLE_TAGS_REQUEST: Schema = Schema {
    members: &[
        Member::new("RoleName", &ROLE_NAME_TYPE).with_required(),
        Member::new("Marker", &MARKER_TYPE),
        Member::new("MaxItems", &MAX_ITEMS_TYPE),
    ],
    ..Schema::simple("ListRoleTagsRequest", Kind::Structure)
};

pub static LIST_ROLE_TAGS_RESPONSE: Schema = Schema {
    members: &[
        Member::new("Tags", &TAG_LIST_TYPE).with_required(),
        Member::new("IsTruncated", &BOOLEAN_TYPE),
        Member::new("Marker", &RESPONSE_MARKER_TYPE),
    ],
    ..Schema::simple("ListRoleTagsResponse", Kind::Structure)
};

pub static LIST_ROLES_REQUEST: Schema = Schema {
    members: &[
        Member::new("PathPrefix", &PATH_PREFIX_TYPE),
        Member::new("Marker", &MARKER_TYPE),
        Member::new("MaxItems", &MAX_ITEMS_TYPE),
    ],
    ..Schema::simple("ListRolesRequest", Kind::Structure)
};

pub static LIST_ROLES_RESPONSE: Schema = Schema {
    members: &[
        Member::new("Roles", &ROLE_LIST_TYPE).with_required(),
        Member::new("IsTruncated", &BOOLEAN_TYPE),
        Member::new("Marker", &RESPONSE_MARKER_TYPE),
    ],
    ..Schema::simple("ListRolesResponse", Kind::Structure)
};

pub static LIST_USER_POLICIES_REQUEST: Schema = Schema {
    members: &[
        Member::new("UserName", &EXISTING_USER_NAME_TYPE).with_required(),
        Member::new("Marker", &MARKER_TYPE),
        Member::new("MaxItems", &MAX_ITEMS_TYPE),
    ],
    ..Schema::simple("ListUserPoliciesRequest", Kind::Structure)
};

pub static LIST_USER_POLICIES_RESPONSE: Schema = Schema {
    members: &[
        Member::new("PolicyNames", &POLICY_NAME_LIST_TYPE).with_required(),
        Member::new("IsTruncated", &BOOLEAN_TYPE),
        Member::new("Marker", &RESPONSE_MARKER_TYPE),
    ],
    ..Schema::simple("ListUserPoliciesResponse", Kind::Structure)
};

pub static LIST_USER_TAGS_REQUEST: Schema = Schema {
    members: &[
        Member::new("UserName", &EXISTING_USER_NAME_TYPE).with_required(),
        Member::new("Marker", &MARKER_TYPE),
        Member::new("MaxItems", &MAX_ITEMS_TYPE),
    ],
    ..Schema::simple("ListUserTagsRequest", Kind::Structure)
};

pub static LIST_USER_TAGS_RESPONSE: Schema = Schema {
    members: &[
        Member::new("Tags", &TAG_LIST_TYPE).with_required(),
        Member::new("IsTruncated", &BOOLEAN_TYPE),
        Member::new("Marker", &RESPONSE_MARKER_TYPE),
    ],
    ..Schema::simple("ListUserTagsResponse", Kind::Structure)
};

pub static LIST_USERS_REQUEST: Schema = Schema {
    members: &[
        Member::new("PathPrefix", &PATH_PREFIX_TYPE),
        Member::new("Marker", &MARKER_TYPE),
        Member::new("MaxItems", &MAX_ITEMS_TYPE),
    ],
    ..Schema::simple("ListUsersRequest", Kind::Structure)
};

pub static LIST_USERS_RESPONSE: Schema = Schema {
    members: &[
        Member::new("Users", &USER_LIST_TYPE).with_required(),
        Member::new("IsTruncated", &BOOLEAN_TYPE),
        Member::new("Marker", &RESPONSE_MARKER_TYPE),
    ],
    ..Schema::simple("ListUsersResponse", Kind::Structure)
};

pub static OPEN_ID_CONNECT_PROVIDER_LIST_ENTRY: Schema = Schema {
    members: &[Member::new("Arn", &ARN_TYPE)],
    ..Schema::simple("OpenIDConnectProviderListEntry", Kind::Structure)
};

pub static OPEN_ID_CONNECT_PROVIDER_LIST_TYPE: Schema = Schema {
    members: &[Member::new("member", &OPEN_ID_CONNECT_PROVIDER_LIST_ENTRY)],
    ..Schema::simple("OpenIDConnectProviderListType", Kind::List)
};

pub static OPEN_ID_CONNECT_PROVIDER_URL_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(255.0),
        ..Constraints::NONE
    },
    ..Schema::simple("OpenIDConnectProviderUrlType", Kind::String)
};

pub static PERMISSIONS_BOUNDARY_ATTACHMENT_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &["PermissionsBoundaryPolicy"],
        ..Constraints::NONE
    },
    ..Schema::simple("PermissionsBoundaryAttachmentType", Kind::String)
};

pub static POLICY: Schema = Schema {
    members: &[
        Member::new("PolicyName", &POLICY_NAME_TYPE),
        Member::new("PolicyId", &ID_TYPE),
        Member::new("Arn", &ARN_TYPE),
        Member::new("Path", &POLICY_PATH_TYPE),
        Member::new("DefaultVersionId", &POLICY_VERSION_ID_TYPE),
        Member::new("AttachmentCount", &ATTACHMENT_COUNT_TYPE),
        Member::new("PermissionsBoundaryUsageCount", &ATTACHMENT_COUNT_TYPE),
        Member::new("IsAttachable", &BOOLEAN_TYPE),
        Member::new("Description", &POLICY_DESCRIPTION_TYPE),
        Member::new("CreateDate", &DATE_TYPE),
        Member::new("UpdateDate", &DATE_TYPE),
        Member::new("Tags", &TAG_LIST_TYPE),
    ],
    ..Schema::simple("Policy", Kind::Structure)
};

pub static POLICY_GROUP: Schema = Schema {
    members: &[
        Member::new("GroupName", &GROUP_NAME_TYPE),
        Member::new("GroupId", &ID_TYPE),
    ],
    ..Schema::simple("PolicyGroup", Kind::Structure)
};

pub static POLICY_GROUP_LIST_TYPE: Schema = Schema {
    members: &[Member::new("member", &POLICY_GROUP)],
    ..Schema::simple("PolicyGroupListType", Kind::List)
};

pub static POLICY_ROLE: Schema = Schema {
    members: &[
        Member::new("RoleName", &ROLE_NAME_TYPE),
        Member::new("RoleId", &ID_TYPE),
    ],
    ..Schema::simple("PolicyRole", Kind::Structure)
};

pub static POLICY_ROLE_LIST_TYPE: Schema = Schema {
    members: &[Member::new("member", &POLICY_ROLE)],
    ..Schema::simple("PolicyRoleListType", Kind::List)
};

pub static POLICY_USAGE_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &["PermissionsPolicy", "PermissionsBoundary"],
        ..Constraints::NONE
    },
    ..Schema::simple("PolicyUsageType", Kind::String)
};

pub static POLICY_USER: Schema = Schema {
    members: &[
        Member::new("UserName", &USER_NAME_TYPE),
        Member::new("UserId", &ID_TYPE),
    ],
    ..Schema::simple("PolicyUser", Kind::Structure)
};

pub static POLICY_USER_LIST_TYPE: Schema = Schema {
    members: &[Member::new("member", &POLICY_USER)],
    ..Schema::simple("PolicyUserListType", Kind::List)
};

pub static POLICY_VERSION: Schema = Schema {
    members: &[
        Member::new("Document", &POLICY_DOCUMENT_TYPE),
        Member::new("VersionId", &POLICY_VERSION_ID_TYPE),
        Member::new("IsDefaultVersion", &BOOLEAN_TYPE),
        Member::new("CreateDate", &DATE_TYPE),
    ],
    ..Schema::simple("PolicyVersion", Kind::Structure)
};

pub static PUT_ROLE_PERMISSIONS_BOUNDARY_OUTPUT: Schema =
    Schema::simple("PutRolePermissionsBoundaryOutput", Kind::Structure);

pub static PUT_ROLE_PERMISSIONS_BOUNDARY_REQUEST: Schema = Schema {
    members: &[
        Member::new("RoleName", &ROLE_NAME_TYPE).with_required(),
        Member::new("PermissionsBoundary", &ARN_TYPE).with_required(),
    ],
    ..Schema::simple("PutRolePermissionsBoundaryRequest", Kind::Structure)
};

pub static PUT_ROLE_POLICY_OUTPUT: Schema = Schema::simple("PutRolePolicyOutput", Kind::Structure);

pub static PUT_ROLE_POLICY_REQUEST: Schema = Schema {
    members: &[
        Member::new("RoleName", &ROLE_NAME_TYPE).with_required(),
        Member::new("PolicyName", &POLICY_NAME_TYPE).with_required(),
        Member::new("PolicyDocument", &POLICY_DOCUMENT_TYPE).with_required(),
    ],
    ..Schema::simple("PutRolePolicyRequest", Kind::Structure)
};

pub static PUT_USER_POLICY_OUTPUT: Schema = Schema::simple("PutUserPolicyOutput", Kind::Structure);

pub static PUT_USER_POLICY_REQUEST: Schema = Schema {
    members: &[
        Member::new("UserName", &EXISTING_USER_NAME_TYPE).with_required(),
        Member::new("PolicyName", &POLICY_NAME_TYPE).with_required(),
        Member::new("PolicyDocument", &POLICY_DOCUMENT_TYPE).with_required(),
    ],
    ..Schema::simple("PutUserPolicyRequest", Kind::Structure)
};

pub static REASON_TYPE: Schema = Schema {
    constraints: Constraints {
        max: Some(1000.0),
        ..Constraints::NONE
    },
    ..Schema::simple("ReasonType", Kind::String)
};

pub static REGION_NAME_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(100.0),
        ..Constraints::NONE
    },
    ..Schema::simple("RegionNameType", Kind::String)
};

pub static REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER_OUTPUT: Schema = Schema::simple(
    "RemoveClientIDFromOpenIDConnectProviderOutput",
    Kind::Structure,
);

pub static REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER_REQUEST: Schema = Schema {
    members: &[
        Member::new("OpenIDConnectProviderArn", &ARN_TYPE).with_required(),
        Member::new("ClientID", &CLIENT_ID_TYPE).with_required(),
    ],
    ..Schema::simple(
        "RemoveClientIDFromOpenIDConnectProviderRequest",
        Kind::Structure,
    )
};

pub static REMOVE_ROLE_FROM_INSTANCE_PROFILE_OUTPUT: Schema =
    Schema::simple("RemoveRoleFromInstanceProfileOutput", Kind::Structure);

pub static REMOVE_ROLE_FROM_INSTANCE_PROFILE_REQUEST: Schema = Schema {
    members: &[
        Member::new("InstanceProfileName", &INSTANCE_PROFILE_NAME_TYPE).with_required(),
        Member::new("RoleName", &ROLE_NAME_TYPE).with_required(),
    ],
    ..Schema::simple("RemoveRoleFromInstanceProfileRequest", Kind::Structure)
};

pub static ROLE: Schema = Schema {
    members: &[
        Member::new("Path", &PATH_TYPE).with_required(),
        Member::new("RoleName", &ROLE_NAME_TYPE).with_required(),
        Member::new("RoleId", &ID_TYPE).with_required(),
        Member::new("Arn", &ARN_TYPE).with_required(),
        Member::new("CreateDate", &DATE_TYPE).with_required(),
        Member::new("AssumeRolePolicyDocument", &POLICY_DOCUMENT_TYPE),
        Member::new("Description", &ROLE_DESCRIPTION_TYPE),
        Member::new("MaxSessionDuration", &ROLE_MAX_SESSION_DURATION_TYPE),
        Member::new("PermissionsBoundary", &ATTACHED_PERMISSIONS_BOUNDARY),
        Member::new("Tags", &TAG_LIST_TYPE),
        Member::new("RoleLastUsed", &ROLE_LAST_USED),
        Member::new("SourceRoleTemplate", &SOURCE_ROLE_TEMPLATE),
    ],
    ..Schema::simple("Role", Kind::Structure)
};

pub static ROLE_LAST_USED: Schema = Schema {
    members: &[
        Member::new("LastUsedDate", &DATE_TYPE),
        Member::new("Region", &STRING_TYPE),
    ],
    ..Schema::simple("RoleLastUsed", Kind::Structure)
};

pub static ROLE_USAGE_LIST_TYPE: Schema = Schema {
    members: &[Member::new("member", &ROLE_USAGE_TYPE)],
    ..Schema::simple("RoleUsageListType", Kind::List)
};

pub static ROLE_USAGE_TYPE: Schema = Schema {
    members: &[
        Member::new("Region", &REGION_NAME_TYPE),
        Member::new("Resources", &ARN_LIST_TYPE),
    ],
    ..Schema::simple("RoleUsageType", Kind::Structure)
};

pub static SET_DEFAULT_POLICY_VERSION_OUTPUT: Schema =
    Schema::simple("SetDefaultPolicyVersionOutput", Kind::Structure);

pub static SET_DEFAULT_POLICY_VERSION_REQUEST: Schema = Schema {
    members: &[
        Member::new("PolicyArn", &ARN_TYPE).with_required(),
        Member::new("VersionId", &POLICY_VERSION_ID_TYPE).with_required(),
    ],
    ..Schema::simple("SetDefaultPolicyVersionRequest", Kind::Structure)
};

pub static SOURCE_ROLE_TEMPLATE: Schema = Schema {
    members: &[
        Member::new("TemplateArn", &ARN_TYPE).with_required(),
        Member::new("TemplateMinorVersion", &INTEGER_TYPE).with_required(),
    ],
    ..Schema::simple("SourceRoleTemplate", Kind::Structure)
};

pub static TAG: Schema = Schema {
    members: &[
        Member::new("Key", &TAG_KEY_TYPE).with_required(),
        Member::new("Value", &TAG_VALUE_TYPE).with_required(),
    ],
    ..Schema::simple("Tag", Kind::Structure)
};

pub static TAG_INSTANCE_PROFILE_OUTPUT: Schema =
    Schema::simple("TagInstanceProfileOutput", Kind::Structure);

pub static TAG_INSTANCE_PROFILE_REQUEST: Schema = Schema {
    members: &[
        Member::new("InstanceProfileName", &INSTANCE_PROFILE_NAME_TYPE).with_required(),
        Member::new("Tags", &TAG_LIST_TYPE).with_required(),
    ],
    ..Schema::simple("TagInstanceProfileRequest", Kind::Structure)
};

pub static TAG_OPEN_ID_CONNECT_PROVIDER_OUTPUT: Schema =
    Schema::simple("TagOpenIDConnectProviderOutput", Kind::Structure);

pub static TAG_OPEN_ID_CONNECT_PROVIDER_REQUEST: Schema = Schema {
    members: &[
        Member::new("OpenIDConnectProviderArn", &ARN_TYPE).with_required(),
        Member::new("Tags", &TAG_LIST_TYPE).with_required(),
    ],
    ..Schema::simple("TagOpenIDConnectProviderRequest", Kind::Structure)
};

pub static TAG_POLICY_OUTPUT: Schema = Schema::simple("TagPolicyOutput", Kind::Structure);

pub static TAG_POLICY_REQUEST: Schema = Schema {
    members: &[
        Member::new("PolicyArn", &ARN_TYPE).with_required(),
        Member::new("Tags", &TAG_LIST_TYPE).with_required(),
    ],
    ..Schema::simple("TagPolicyRequest", Kind::Structure)
};

pub static TAG_ROLE_OUTPUT: Schema = Schema::simple("TagRoleOutput", Kind::Structure);

pub static TAG_ROLE_REQUEST: Schema = Schema {
    members: &[
        Member::new("RoleName", &ROLE_NAME_TYPE).with_required(),
        Member::new("Tags", &TAG_LIST_TYPE).with_required(),
    ],
    ..Schema::simple("TagRoleRequest", Kind::Structure)
};

pub static TAG_USER_OUTPUT: Schema = Schema::simple("TagUserOutput", Kind::Structure);

pub static TAG_USER_REQUEST: Schema = Schema {
    members: &[
        Member::new("UserName", &EXISTING_USER_NAME_TYPE).with_required(),
        Member::new("Tags", &TAG_LIST_TYPE).with_required(),
    ],
    ..Schema::simple("TagUserRequest", Kind::Structure)
};

pub static UNTAG_INSTANCE_PROFILE_OUTPUT: Schema =
    Schema::simple("UntagInstanceProfileOutput", Kind::Structure);

pub static UNTAG_INSTANCE_PROFILE_REQUEST: Schema = Schema {
    members: &[
        Member::new("InstanceProfileName", &INSTANCE_PROFILE_NAME_TYPE).with_required(),
        Member::new("TagKeys", &TAG_KEY_LIST_TYPE).with_required(),
    ],
    ..Schema::simple("UntagInstanceProfileRequest", Kind::Structure)
};

pub static UNTAG_OPEN_ID_CONNECT_PROVIDER_OUTPUT: Schema =
    Schema::simple("UntagOpenIDConnectProviderOutput", Kind::Structure);

pub static UNTAG_OPEN_ID_CONNECT_PROVIDER_REQUEST: Schema = Schema {
    members: &[
        Member::new("OpenIDConnectProviderArn", &ARN_TYPE).with_required(),
        Member::new("TagKeys", &TAG_KEY_LIST_TYPE).with_required(),
    ],
    ..Schema::simple("UntagOpenIDConnectProviderRequest", Kind::Structure)
};

pub static UNTAG_POLICY_OUTPUT: Schema = Schema::simple("UntagPolicyOutput", Kind::Structure);

pub static UNTAG_POLICY_REQUEST: Schema = Schema {
    members: &[
        Member::new("PolicyArn", &ARN_TYPE).with_required(),
        Member::new("TagKeys", &TAG_KEY_LIST_TYPE).with_required(),
    ],
    ..Schema::simple("UntagPolicyRequest", Kind::Structure)
};

pub static UNTAG_ROLE_OUTPUT: Schema = Schema::simple("UntagRoleOutput", Kind::Structure);

pub static UNTAG_ROLE_REQUEST: Schema = Schema {
    members: &[
        Member::new("RoleName", &ROLE_NAME_TYPE).with_required(),
        Member::new("TagKeys", &TAG_KEY_LIST_TYPE).with_required(),
    ],
    ..Schema::simple("UntagRoleRequest", Kind::Structure)
};

pub static UNTAG_USER_OUTPUT: Schema = Schema::simple("UntagUserOutput", Kind::Structure);

pub static UNTAG_USER_REQUEST: Schema = Schema {
    members: &[
        Member::new("UserName", &EXISTING_USER_NAME_TYPE).with_required(),
        Member::new("TagKeys", &TAG_KEY_LIST_TYPE).with_required(),
    ],
    ..Schema::simple("UntagUserRequest", Kind::Structure)
};

pub static UPDATE_ACCESS_KEY_OUTPUT: Schema =
    Schema::simple("UpdateAccessKeyOutput", Kind::Structure);

pub static UPDATE_ACCESS_KEY_REQUEST: Schema = Schema {
    members: &[
        Member::new("UserName", &EXISTING_USER_NAME_TYPE),
        Member::new("AccessKeyId", &ACCESS_KEY_ID_TYPE).with_required(),
        Member::new("Status", &STATUS_TYPE).with_required(),
    ],
    ..Schema::simple("UpdateAccessKeyRequest", Kind::Structure)
};

pub static UPDATE_ASSUME_ROLE_POLICY_OUTPUT: Schema =
    Schema::simple("UpdateAssumeRolePolicyOutput", Kind::Structure);

pub static UPDATE_ASSUME_ROLE_POLICY_REQUEST: Schema = Schema {
    members: &[
        Member::new("RoleName", &ROLE_NAME_TYPE).with_required(),
        Member::new("PolicyDocument", &POLICY_DOCUMENT_TYPE).with_required(),
    ],
    ..Schema::simple("UpdateAssumeRolePolicyRequest", Kind::Structure)
};

pub static UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT_OUTPUT: Schema = Schema::simple(
    "UpdateOpenIDConnectProviderThumbprintOutput",
    Kind::Structure,
);

pub static UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT_REQUEST: Schema = Schema {
    members: &[
        Member::new("OpenIDConnectProviderArn", &ARN_TYPE).with_required(),
        Member::new("ThumbprintList", &THUMBPRINT_LIST_TYPE).with_required(),
    ],
    ..Schema::simple(
        "UpdateOpenIDConnectProviderThumbprintRequest",
        Kind::Structure,
    )
};

pub static UPDATE_ROLE_DESCRIPTION_REQUEST: Schema = Schema {
    members: &[
        Member::new("RoleName", &ROLE_NAME_TYPE).with_required(),
        Member::new("Description", &ROLE_DESCRIPTION_TYPE).with_required(),
    ],
    ..Schema::simple("UpdateRoleDescriptionRequest", Kind::Structure)
};

pub static UPDATE_ROLE_DESCRIPTION_RESPONSE: Schema = Schema {
    members: &[Member::new("Role", &ROLE)],
    ..Schema::simple("UpdateRoleDescriptionResponse", Kind::Structure)
};

pub static UPDATE_ROLE_REQUEST: Schema = Schema {
    members: &[
        Member::new("RoleName", &ROLE_NAME_TYPE).with_required(),
        Member::new("Description", &ROLE_DESCRIPTION_TYPE),
        Member::new("MaxSessionDuration", &ROLE_MAX_SESSION_DURATION_TYPE),
    ],
    ..Schema::simple("UpdateRoleRequest", Kind::Structure)
};

pub static UPDATE_ROLE_RESPONSE: Schema = Schema::simple("UpdateRoleResponse", Kind::Structure);

pub static UPDATE_USER_OUTPUT: Schema = Schema::simple("UpdateUserOutput", Kind::Structure);

pub static UPDATE_USER_REQUEST: Schema = Schema {
    members: &[
        Member::new("UserName", &EXISTING_USER_NAME_TYPE).with_required(),
        Member::new("NewPath", &PATH_TYPE),
        Member::new("NewUserName", &USER_NAME_TYPE),
    ],
    ..Schema::simple("UpdateUserRequest", Kind::Structure)
};

pub static USER: Schema = Schema {
    members: &[
        Member::new("Path", &PATH_TYPE).with_required(),
        Member::new("UserName", &USER_NAME_TYPE).with_required(),
        Member::new("UserId", &ID_TYPE).with_required(),
        Member::new("Arn", &ARN_TYPE).with_required(),
        Member::new("CreateDate", &DATE_TYPE).with_required(),
        Member::new("PasswordLastUsed", &DATE_TYPE),
        Member::new("PermissionsBoundary", &ATTACHED_PERMISSIONS_BOUNDARY),
        Member::new("Tags", &TAG_LIST_TYPE),
    ],
    ..Schema::simple("User", Kind::Structure)
};

pub static ACCESS_KEY_ID_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(16.0),
        max: Some(128.0),
        pattern: Some(r"[\w]+"),
        ..Constraints::NONE
    },
    ..Schema::simple("accessKeyIdType", Kind::String)
};

pub static ACCESS_KEY_METADATA_LIST_TYPE: Schema = Schema {
    members: &[Member::new("member", &ACCESS_KEY_METADATA)],
    ..Schema::simple("accessKeyMetadataListType", Kind::List)
};

pub static ACCESS_KEY_SECRET_TYPE: Schema = Schema {
    sensitive: true,
    ..Schema::simple("accessKeySecretType", Kind::String)
};

pub static ACCOUNT_ALIAS_LIST_TYPE: Schema = Schema {
    members: &[Member::new("member", &ACCOUNT_ALIAS_TYPE)],
    ..Schema::simple("accountAliasListType", Kind::List)
};

pub static ACCOUNT_ALIAS_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(3.0),
        max: Some(63.0),
        pattern: Some("^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$"),
        ..Constraints::NONE
    },
    ..Schema::simple("accountAliasType", Kind::String)
};

pub static ARN_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(20.0),
        max: Some(2048.0),
        ..Constraints::NONE
    },
    ..Schema::simple("arnType", Kind::String)
};

pub static ATTACHED_POLICIES_LIST_TYPE: Schema = Schema {
    members: &[Member::new("member", &ATTACHED_POLICY)],
    ..Schema::simple("attachedPoliciesListType", Kind::List)
};

pub static ATTACHMENT_COUNT_TYPE: Schema = Schema::simple("attachmentCountType", Kind::Integer);

pub static BOOLEAN_TYPE: Schema = Schema::simple("booleanType", Kind::Boolean);

pub static CLIENT_ID_LIST_TYPE: Schema = Schema {
    members: &[Member::new("member", &CLIENT_ID_TYPE)],
    ..Schema::simple("clientIDListType", Kind::List)
};

pub static CLIENT_ID_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(255.0),
        ..Constraints::NONE
    },
    ..Schema::simple("clientIDType", Kind::String)
};

pub static CUSTOM_SUFFIX_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(64.0),
        pattern: Some(r"[\w+=,.@-]+"),
        ..Constraints::NONE
    },
    ..Schema::simple("customSuffixType", Kind::String)
};

pub static DATE_TYPE: Schema = Schema::simple("dateType", Kind::Timestamp);

pub static EXISTING_USER_NAME_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(128.0),
        pattern: Some(r"[\w+=,.@-]+"),
        ..Constraints::NONE
    },
    ..Schema::simple("existingUserNameType", Kind::String)
};

pub static GROUP_LIST_TYPE: Schema = Schema {
    members: &[Member::new("member", &GROUP)],
    ..Schema::simple("groupListType", Kind::List)
};

pub static GROUP_NAME_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(128.0),
        pattern: Some(r"[\w+=,.@-]+"),
        ..Constraints::NONE
    },
    ..Schema::simple("groupNameType", Kind::String)
};

pub static ID_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(16.0),
        max: Some(128.0),
        pattern: Some(r"[\w]+"),
        ..Constraints::NONE
    },
    ..Schema::simple("idType", Kind::String)
};

pub static INSTANCE_PROFILE_LIST_TYPE: Schema = Schema {
    members: &[Member::new("member", &INSTANCE_PROFILE)],
    ..Schema::simple("instanceProfileListType", Kind::List)
};

pub static INSTANCE_PROFILE_NAME_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(128.0),
        pattern: Some(r"[\w+=,.@-]+"),
        ..Constraints::NONE
    },
    ..Schema::simple("instanceProfileNameType", Kind::String)
};

pub static INTEGER_TYPE: Schema = Schema::simple("integerType", Kind::Integer);

pub static MARKER_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(320.0),
        pattern: Some(r"[\u0020-\u00FF]+"),
        ..Constraints::NONE
    },
    ..Schema::simple("markerType", Kind::String)
};

pub static MAX_ITEMS_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(1000.0),
        ..Constraints::NONE
    },
    ..Schema::simple("maxItemsType", Kind::Integer)
};

pub static PATH_PREFIX_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(512.0),
        pattern: Some(r"\u002F[\u0021-\u007F]*"),
        ..Constraints::NONE
    },
    ..Schema::simple("pathPrefixType", Kind::String)
};

pub static PATH_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(512.0),
        pattern: Some(r"(\u002F)|(\u002F[\u0021-\u007E]+\u002F)"),
        ..Constraints::NONE
    },
    ..Schema::simple("pathType", Kind::String)
};

pub static POLICY_DESCRIPTION_TYPE: Schema = Schema {
    constraints: Constraints {
        max: Some(1000.0),
        ..Constraints::NONE
    },
    ..Schema::simple("policyDescriptionType", Kind::String)
};

pub static POLICY_DOCUMENT_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(131072.0),
        pattern: Some(r"[\u0009\u000A\u000D\u0020-\u00FF]+"),
        ..Constraints::NONE
    },
    ..Schema::simple("policyDocumentType", Kind::String)
};

pub static POLICY_DOCUMENT_VERSION_LIST_TYPE: Schema = Schema {
    members: &[Member::new("member", &POLICY_VERSION)],
    ..Schema::simple("policyDocumentVersionListType", Kind::List)
};

pub static POLICY_LIST_TYPE: Schema = Schema {
    members: &[Member::new("member", &POLICY)],
    ..Schema::simple("policyListType", Kind::List)
};

pub static POLICY_NAME_LIST_TYPE: Schema = Schema {
    members: &[Member::new("member", &POLICY_NAME_TYPE)],
    ..Schema::simple("policyNameListType", Kind::List)
};

pub static POLICY_NAME_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(128.0),
        pattern: Some(r"[\w+=,.@-]+"),
        ..Constraints::NONE
    },
    ..Schema::simple("policyNameType", Kind::String)
};

pub static POLICY_PATH_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(512.0),
        pattern: Some(r"((/[A-Za-z0-9\.,\+@=_-]+)*)/"),
        ..Constraints::NONE
    },
    ..Schema::simple("policyPathType", Kind::String)
};

pub static POLICY_SCOPE_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &["All", "AWS", "Local"],
        ..Constraints::NONE
    },
    ..Schema::simple("policyScopeType", Kind::String)
};

pub static POLICY_VERSION_ID_TYPE: Schema = Schema {
    constraints: Constraints {
        pattern: Some(r"v[1-9][0-9]*(\.[A-Za-z0-9-]*)?"),
        ..Constraints::NONE
    },
    ..Schema::simple("policyVersionIdType", Kind::String)
};

pub static RESPONSE_MARKER_TYPE: Schema = Schema::simple("responseMarkerType", Kind::String);

pub static ROLE_DESCRIPTION_TYPE: Schema = Schema {
    constraints: Constraints {
        max: Some(1000.0),
        pattern: Some(r"[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*"),
        ..Constraints::NONE
    },
    ..Schema::simple("roleDescriptionType", Kind::String)
};

pub static ROLE_LIST_TYPE: Schema = Schema {
    members: &[Member::new("member", &ROLE)],
    ..Schema::simple("roleListType", Kind::List)
};

pub static ROLE_MAX_SESSION_DURATION_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(3600.0),
        max: Some(43200.0),
        ..Constraints::NONE
    },
    ..Schema::simple("roleMaxSessionDurationType", Kind::Integer)
};

pub static ROLE_NAME_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(64.0),
        pattern: Some(r"[\w+=,.@-]+"),
        ..Constraints::NONE
    },
    ..Schema::simple("roleNameType", Kind::String)
};

pub static STATUS_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &["Active", "Inactive", "Expired"],
        ..Constraints::NONE
    },
    ..Schema::simple("statusType", Kind::String)
};

pub static STRING_TYPE: Schema = Schema::simple("stringType", Kind::String);

pub static TAG_KEY_LIST_TYPE: Schema = Schema {
    members: &[Member::new("member", &TAG_KEY_TYPE)],
    constraints: Constraints {
        max: Some(50.0),
        ..Constraints::NONE
    },
    ..Schema::simple("tagKeyListType", Kind::List)
};

pub static TAG_KEY_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(128.0),
        pattern: Some(r"[\p{L}\p{Z}\p{N}_.:/=+\-@]+"),
        ..Constraints::NONE
    },
    ..Schema::simple("tagKeyType", Kind::String)
};

pub static TAG_LIST_TYPE: Schema = Schema {
    members: &[Member::new("member", &TAG)],
    constraints: Constraints {
        max: Some(50.0),
        ..Constraints::NONE
    },
    ..Schema::simple("tagListType", Kind::List)
};

pub static TAG_VALUE_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(0.0),
        max: Some(256.0),
        pattern: Some(r"[\p{L}\p{Z}\p{N}_.:/=+\-@]*"),
        ..Constraints::NONE
    },
    ..Schema::simple("tagValueType", Kind::String)
};

pub static THUMBPRINT_LIST_TYPE: Schema = Schema {
    members: &[Member::new("member", &THUMBPRINT_TYPE)],
    ..Schema::simple("thumbprintListType", Kind::List)
};

pub static THUMBPRINT_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(40.0),
        max: Some(40.0),
        ..Constraints::NONE
    },
    ..Schema::simple("thumbprintType", Kind::String)
};

pub static USER_LIST_TYPE: Schema = Schema {
    members: &[Member::new("member", &USER)],
    ..Schema::simple("userListType", Kind::List)
};

pub static USER_NAME_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(64.0),
        pattern: Some(r"[\w+=,.@-]+"),
        ..Constraints::NONE
    },
    ..Schema::simple("userNameType", Kind::String)
};
