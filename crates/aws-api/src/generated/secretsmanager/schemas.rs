// Written by `cargo xtask codegen` from models/. Do not edit.

//! The schemas of AWS Secrets Manager, by the model's names.

use smithy::{Constraints, Kind, Member, Schema};

pub static API_ERROR_LIST_TYPE: Schema = Schema {
    members: &[Member::new("member", &API_ERROR_TYPE)],
    ..Schema::simple("APIErrorListType", Kind::List)
};

pub static API_ERROR_TYPE: Schema = Schema {
    members: &[
        Member::new("SecretId", &SECRET_ID_TYPE),
        Member::new("ErrorCode", &ERROR_CODE),
        Member::new("Message", &ERROR_MESSAGE),
    ],
    ..Schema::simple("APIErrorType", Kind::Structure)
};

pub static ADD_REPLICA_REGION_LIST_TYPE: Schema = Schema {
    members: &[Member::new("member", &REPLICA_REGION_TYPE)],
    constraints: Constraints {
        min: Some(1.0),
        ..Constraints::NONE
    },
    ..Schema::simple("AddReplicaRegionListType", Kind::List)
};

pub static AUTOMATICALLY_ROTATE_AFTER_DAYS_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(1000.0),
        ..Constraints::NONE
    },
    ..Schema::simple("AutomaticallyRotateAfterDaysType", Kind::Long)
};

pub static BATCH_GET_SECRET_VALUE_REQUEST: Schema = Schema {
    members: &[
        Member::new("SecretIdList", &SECRET_ID_LIST_TYPE),
        Member::new("Filters", &FILTERS_LIST_TYPE),
        Member::new("MaxResults", &MAX_RESULTS_BATCH_TYPE),
        Member::new("NextToken", &NEXT_TOKEN_TYPE),
    ],
    ..Schema::simple("BatchGetSecretValueRequest", Kind::Structure)
};

pub static BATCH_GET_SECRET_VALUE_RESPONSE: Schema = Schema {
    members: &[
        Member::new("SecretValues", &SECRET_VALUES_TYPE),
        Member::new("NextToken", &NEXT_TOKEN_TYPE),
        Member::new("Errors", &API_ERROR_LIST_TYPE),
    ],
    ..Schema::simple("BatchGetSecretValueResponse", Kind::Structure)
};

pub static BOOLEAN_TYPE: Schema = Schema::simple("BooleanType", Kind::Boolean);

pub static CLIENT_REQUEST_TOKEN_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(32.0),
        max: Some(64.0),
        ..Constraints::NONE
    },
    ..Schema::simple("ClientRequestTokenType", Kind::String)
};

pub static CREATE_SECRET_REQUEST: Schema = Schema {
    members: &[
        Member::new("Name", &NAME_TYPE).with_required(),
        Member::new("ClientRequestToken", &CLIENT_REQUEST_TOKEN_TYPE),
        Member::new("Description", &DESCRIPTION_TYPE),
        Member::new("KmsKeyId", &KMS_KEY_ID_TYPE),
        Member::new("SecretBinary", &SECRET_BINARY_TYPE),
        Member::new("SecretString", &SECRET_STRING_TYPE),
        Member::new("Tags", &TAG_LIST_TYPE),
        Member::new("AddReplicaRegions", &ADD_REPLICA_REGION_LIST_TYPE),
        Member::new("ForceOverwriteReplicaSecret", &BOOLEAN_TYPE),
        Member::new("Type", &MEDEA_TYPE_TYPE),
        Member::new("CrossAccountPrimaryARN", &SECRET_ARN_TYPE),
    ],
    ..Schema::simple("CreateSecretRequest", Kind::Structure)
};

pub static CREATE_SECRET_RESPONSE: Schema = Schema {
    members: &[
        Member::new("ARN", &SECRET_ARN_TYPE),
        Member::new("Name", &SECRET_NAME_TYPE),
        Member::new("VersionId", &SECRET_VERSION_ID_TYPE),
        Member::new("ReplicationStatus", &REPLICATION_STATUS_LIST_TYPE),
    ],
    ..Schema::simple("CreateSecretResponse", Kind::Structure)
};

pub static CREATED_DATE_TYPE: Schema = Schema::simple("CreatedDateType", Kind::Timestamp);

pub static CROSS_ACCOUNT_PRIMARY_TYPE: Schema = Schema {
    members: &[
        Member::new("PrimarySecretARN", &SECRET_ARN_TYPE),
        Member::new("ReplicationStatus", &STATUS_TYPE),
        Member::new("StatusMessage", &STATUS_MESSAGE_TYPE),
    ],
    ..Schema::simple("CrossAccountPrimaryType", Kind::Structure)
};

pub static CROSS_ACCOUNT_REPLICA_ENTRY: Schema = Schema {
    members: &[
        Member::new("ReplicaSecretARN", &SECRET_ARN_TYPE),
        Member::new("ReplicationRoleARN", &ROLE_ARN_TYPE),
        Member::new("ReplicationStatus", &STATUS_TYPE),
        Member::new("StatusMessage", &STATUS_MESSAGE_TYPE),
    ],
    ..Schema::simple("CrossAccountReplicaEntry", Kind::Structure)
};

pub static CROSS_ACCOUNT_REPLICA_LIST_TYPE: Schema = Schema {
    members: &[Member::new("member", &CROSS_ACCOUNT_REPLICA_ENTRY)],
    constraints: Constraints {
        min: Some(1.0),
        max: Some(100.0),
        ..Constraints::NONE
    },
    ..Schema::simple("CrossAccountReplicaListType", Kind::List)
};

pub static DELETE_RESOURCE_POLICY_REQUEST: Schema = Schema {
    members: &[
        Member::new("SecretId", &SECRET_ID_TYPE).with_required(),
        Member::new("PolicyName", &RESOURCE_POLICY_NAME_TYPE),
    ],
    ..Schema::simple("DeleteResourcePolicyRequest", Kind::Structure)
};

pub static DELETE_RESOURCE_POLICY_RESPONSE: Schema = Schema {
    members: &[
        Member::new("ARN", &SECRET_ARN_TYPE),
        Member::new("Name", &NAME_TYPE),
        Member::new("PolicyName", &RESOURCE_POLICY_NAME_TYPE),
    ],
    ..Schema::simple("DeleteResourcePolicyResponse", Kind::Structure)
};

pub static DELETE_SECRET_REQUEST: Schema = Schema {
    members: &[
        Member::new("SecretId", &SECRET_ID_TYPE).with_required(),
        Member::new("RecoveryWindowInDays", &RECOVERY_WINDOW_IN_DAYS_TYPE),
        Member::new("ForceDeleteWithoutRecovery", &BOOLEAN_TYPE),
    ],
    ..Schema::simple("DeleteSecretRequest", Kind::Structure)
};

pub static DELETE_SECRET_RESPONSE: Schema = Schema {
    members: &[
        Member::new("ARN", &SECRET_ARN_TYPE),
        Member::new("Name", &SECRET_NAME_TYPE),
        Member::new("DeletionDate", &DELETION_DATE_TYPE),
    ],
    ..Schema::simple("DeleteSecretResponse", Kind::Structure)
};

pub static DELETED_DATE_TYPE: Schema = Schema::simple("DeletedDateType", Kind::Timestamp);

pub static DELETION_DATE_TYPE: Schema = Schema::simple("DeletionDateType", Kind::Timestamp);

pub static DESCRIBE_SECRET_REQUEST: Schema = Schema {
    members: &[Member::new("SecretId", &SECRET_ID_TYPE).with_required()],
    ..Schema::simple("DescribeSecretRequest", Kind::Structure)
};

pub static DESCRIBE_SECRET_RESPONSE: Schema = Schema {
    members: &[
        Member::new("ARN", &SECRET_ARN_TYPE),
        Member::new("Name", &SECRET_NAME_TYPE),
        Member::new("Type", &MEDEA_TYPE_TYPE),
        Member::new("Description", &DESCRIPTION_TYPE),
        Member::new("KmsKeyId", &KMS_KEY_ID_TYPE),
        Member::new("RotationEnabled", &ROTATION_ENABLED_TYPE),
        Member::new("RotationLambdaARN", &ROTATION_LAMBDA_ARN_TYPE),
        Member::new("RotationRules", &ROTATION_RULES_TYPE),
        Member::new(
            "ExternalSecretRotationMetadata",
            &EXTERNAL_SECRET_ROTATION_METADATA_TYPE,
        ),
        Member::new("ExternalSecretRotationRoleArn", &ROLE_ARN_TYPE),
        Member::new("LastRotatedDate", &LAST_ROTATED_DATE_TYPE),
        Member::new("LastChangedDate", &LAST_CHANGED_DATE_TYPE),
        Member::new("LastAccessedDate", &LAST_ACCESSED_DATE_TYPE),
        Member::new("DeletedDate", &DELETED_DATE_TYPE),
        Member::new("NextRotationDate", &NEXT_ROTATION_DATE_TYPE),
        Member::new("Tags", &TAG_LIST_TYPE),
        Member::new("VersionIdsToStages", &SECRET_VERSIONS_TO_STAGES_MAP_TYPE),
        Member::new("OwningService", &OWNING_SERVICE_TYPE),
        Member::new("CreatedDate", &TIMESTAMP_TYPE),
        Member::new("PrimaryRegion", &REGION_TYPE),
        Member::new("ReplicationStatus", &REPLICATION_STATUS_LIST_TYPE),
        Member::new("CrossAccountPrimary", &CROSS_ACCOUNT_PRIMARY_TYPE),
        Member::new("CrossAccountReplicas", &CROSS_ACCOUNT_REPLICA_LIST_TYPE),
    ],
    ..Schema::simple("DescribeSecretResponse", Kind::Structure)
};

pub static DESCRIPTION_TYPE: Schema = Schema {
    constraints: Constraints {
        max: Some(2048.0),
        ..Constraints::NONE
    },
    ..Schema::simple("DescriptionType", Kind::String)
};

pub static DURATION_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(2.0),
        max: Some(3.0),
        pattern: Some("[0-9]+h"),
        ..Constraints::NONE
    },
    ..Schema::simple("DurationType", Kind::String)
};

pub static ERROR_CODE: Schema = Schema::simple("ErrorCode", Kind::String);

pub static ERROR_MESSAGE: Schema = Schema::simple("ErrorMessage", Kind::String);

pub static EXCLUDE_CHARACTERS_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(0.0),
        max: Some(4096.0),
        ..Constraints::NONE
    },
    ..Schema::simple("ExcludeCharactersType", Kind::String)
};

pub static EXCLUDE_LOWERCASE_TYPE: Schema = Schema::simple("ExcludeLowercaseType", Kind::Boolean);

pub static EXCLUDE_NUMBERS_TYPE: Schema = Schema::simple("ExcludeNumbersType", Kind::Boolean);

pub static EXCLUDE_PUNCTUATION_TYPE: Schema =
    Schema::simple("ExcludePunctuationType", Kind::Boolean);

pub static EXCLUDE_UPPERCASE_TYPE: Schema = Schema::simple("ExcludeUppercaseType", Kind::Boolean);

pub static EXTERNAL_SECRET_ROTATION_METADATA_ITEM: Schema = Schema {
    members: &[
        Member::new("Key", &EXTERNAL_SECRET_ROTATION_METADATA_ITEM_KEY_TYPE),
        Member::new("Value", &EXTERNAL_SECRET_ROTATION_METADATA_ITEM_VALUE_TYPE),
    ],
    ..Schema::simple("ExternalSecretRotationMetadataItem", Kind::Structure)
};

pub static EXTERNAL_SECRET_ROTATION_METADATA_ITEM_KEY_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(256.0),
        ..Constraints::NONE
    },
    ..Schema::simple("ExternalSecretRotationMetadataItemKeyType", Kind::String)
};

pub static EXTERNAL_SECRET_ROTATION_METADATA_ITEM_VALUE_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(2048.0),
        ..Constraints::NONE
    },
    ..Schema::simple("ExternalSecretRotationMetadataItemValueType", Kind::String)
};

pub static EXTERNAL_SECRET_ROTATION_METADATA_TYPE: Schema = Schema {
    members: &[Member::new(
        "member",
        &EXTERNAL_SECRET_ROTATION_METADATA_ITEM,
    )],
    ..Schema::simple("ExternalSecretRotationMetadataType", Kind::List)
};

pub static FILTER: Schema = Schema {
    members: &[
        Member::new("Key", &FILTER_NAME_STRING_TYPE),
        Member::new("Values", &FILTER_VALUES_STRING_LIST),
    ],
    ..Schema::simple("Filter", Kind::Structure)
};

pub static FILTER_NAME_STRING_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &[
            "description",
            "name",
            "tag-key",
            "tag-value",
            "primary-region",
            "owning-service",
            "all",
        ],
        ..Constraints::NONE
    },
    ..Schema::simple("FilterNameStringType", Kind::String)
};

pub static FILTER_VALUE_STRING_TYPE: Schema = Schema {
    constraints: Constraints {
        max: Some(512.0),
        pattern: Some(r"^\!?[a-zA-Z0-9 :_@\/\+\=\.\-\!]*$"),
        ..Constraints::NONE
    },
    ..Schema::simple("FilterValueStringType", Kind::String)
};

pub static FILTER_VALUES_STRING_LIST: Schema = Schema {
    members: &[Member::new("member", &FILTER_VALUE_STRING_TYPE)],
    constraints: Constraints {
        min: Some(1.0),
        max: Some(10.0),
        ..Constraints::NONE
    },
    ..Schema::simple("FilterValuesStringList", Kind::List)
};

pub static FILTERS_LIST_TYPE: Schema = Schema {
    members: &[Member::new("member", &FILTER)],
    constraints: Constraints {
        max: Some(10.0),
        ..Constraints::NONE
    },
    ..Schema::simple("FiltersListType", Kind::List)
};

pub static GET_RANDOM_PASSWORD_REQUEST: Schema = Schema {
    members: &[
        Member::new("PasswordLength", &PASSWORD_LENGTH_TYPE),
        Member::new("ExcludeCharacters", &EXCLUDE_CHARACTERS_TYPE),
        Member::new("ExcludeNumbers", &EXCLUDE_NUMBERS_TYPE),
        Member::new("ExcludePunctuation", &EXCLUDE_PUNCTUATION_TYPE),
        Member::new("ExcludeUppercase", &EXCLUDE_UPPERCASE_TYPE),
        Member::new("ExcludeLowercase", &EXCLUDE_LOWERCASE_TYPE),
        Member::new("IncludeSpace", &INCLUDE_SPACE_TYPE),
        Member::new("RequireEachIncludedType", &REQUIRE_EACH_INCLUDED_TYPE_TYPE),
    ],
    ..Schema::simple("GetRandomPasswordRequest", Kind::Structure)
};

pub static GET_RANDOM_PASSWORD_RESPONSE: Schema = Schema {
    members: &[Member::new("RandomPassword", &RANDOM_PASSWORD_TYPE)],
    ..Schema::simple("GetRandomPasswordResponse", Kind::Structure)
};

pub static GET_RESOURCE_POLICY_REQUEST: Schema = Schema {
    members: &[
        Member::new("SecretId", &SECRET_ID_TYPE).with_required(),
        Member::new("PolicyName", &RESOURCE_POLICY_NAME_TYPE),
    ],
    ..Schema::simple("GetResourcePolicyRequest", Kind::Structure)
};

pub static GET_RESOURCE_POLICY_RESPONSE: Schema = Schema {
    members: &[
        Member::new("ARN", &SECRET_ARN_TYPE),
        Member::new("Name", &NAME_TYPE),
        Member::new("ResourcePolicy", &NON_EMPTY_RESOURCE_POLICY_TYPE),
        Member::new("PolicyName", &RESOURCE_POLICY_NAME_TYPE),
    ],
    ..Schema::simple("GetResourcePolicyResponse", Kind::Structure)
};

pub static GET_SECRET_VALUE_REQUEST: Schema = Schema {
    members: &[
        Member::new("SecretId", &SECRET_ID_TYPE).with_required(),
        Member::new("VersionId", &SECRET_VERSION_ID_TYPE),
        Member::new("VersionStage", &SECRET_VERSION_STAGE_TYPE),
    ],
    ..Schema::simple("GetSecretValueRequest", Kind::Structure)
};

pub static GET_SECRET_VALUE_RESPONSE: Schema = Schema {
    members: &[
        Member::new("ARN", &SECRET_ARN_TYPE),
        Member::new("Name", &SECRET_NAME_TYPE),
        Member::new("VersionId", &SECRET_VERSION_ID_TYPE),
        Member::new("SecretBinary", &SECRET_BINARY_TYPE),
        Member::new("SecretString", &SECRET_STRING_TYPE),
        Member::new("VersionStages", &SECRET_VERSION_STAGES_TYPE),
        Member::new("CreatedDate", &CREATED_DATE_TYPE),
    ],
    ..Schema::simple("GetSecretValueResponse", Kind::Structure)
};

pub static INCLUDE_SPACE_TYPE: Schema = Schema::simple("IncludeSpaceType", Kind::Boolean);

pub static KMS_KEY_ID_LIST_TYPE: Schema = Schema {
    members: &[Member::new("member", &KMS_KEY_ID_TYPE)],
    ..Schema::simple("KmsKeyIdListType", Kind::List)
};

pub static KMS_KEY_ID_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(0.0),
        max: Some(2048.0),
        ..Constraints::NONE
    },
    ..Schema::simple("KmsKeyIdType", Kind::String)
};

pub static LAST_ACCESSED_DATE_TYPE: Schema =
    Schema::simple("LastAccessedDateType", Kind::Timestamp);

pub static LAST_CHANGED_DATE_TYPE: Schema = Schema::simple("LastChangedDateType", Kind::Timestamp);

pub static LAST_ROTATED_DATE_TYPE: Schema = Schema::simple("LastRotatedDateType", Kind::Timestamp);

pub static LIST_SECRET_VERSION_IDS_REQUEST: Schema = Schema {
    members: &[
        Member::new("SecretId", &SECRET_ID_TYPE).with_required(),
        Member::new("MaxResults", &MAX_RESULTS_TYPE),
        Member::new("NextToken", &NEXT_TOKEN_TYPE),
        Member::new("IncludeDeprecated", &BOOLEAN_TYPE),
    ],
    ..Schema::simple("ListSecretVersionIdsRequest", Kind::Structure)
};

pub static LIST_SECRET_VERSION_IDS_RESPONSE: Schema = Schema {
    members: &[
        Member::new("Versions", &SECRET_VERSIONS_LIST_TYPE),
        Member::new("NextToken", &NEXT_TOKEN_TYPE),
        Member::new("ARN", &SECRET_ARN_TYPE),
        Member::new("Name", &SECRET_NAME_TYPE),
    ],
    ..Schema::simple("ListSecretVersionIdsResponse", Kind::Structure)
};

pub static LIST_SECRETS_REQUEST: Schema = Schema {
    members: &[
        Member::new("IncludePlannedDeletion", &BOOLEAN_TYPE),
        Member::new("MaxResults", &MAX_RESULTS_TYPE),
        Member::new("NextToken", &NEXT_TOKEN_TYPE),
        Member::new("Filters", &FILTERS_LIST_TYPE),
        Member::new("SortOrder", &SORT_ORDER_TYPE),
        Member::new("SortBy", &SORT_BY_TYPE),
    ],
    ..Schema::simple("ListSecretsRequest", Kind::Structure)
};

pub static LIST_SECRETS_RESPONSE: Schema = Schema {
    members: &[
        Member::new("SecretList", &SECRET_LIST_TYPE),
        Member::new("NextToken", &NEXT_TOKEN_TYPE),
    ],
    ..Schema::simple("ListSecretsResponse", Kind::Structure)
};

pub static MAX_RESULTS_BATCH_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(20.0),
        ..Constraints::NONE
    },
    ..Schema::simple("MaxResultsBatchType", Kind::Integer)
};

pub static MAX_RESULTS_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(100.0),
        ..Constraints::NONE
    },
    ..Schema::simple("MaxResultsType", Kind::Integer)
};

pub static MEDEA_TYPE_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(0.0),
        max: Some(256.0),
        ..Constraints::NONE
    },
    ..Schema::simple("MedeaTypeType", Kind::String)
};

pub static NAME_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(512.0),
        ..Constraints::NONE
    },
    ..Schema::simple("NameType", Kind::String)
};

pub static NEXT_ROTATION_DATE_TYPE: Schema =
    Schema::simple("NextRotationDateType", Kind::Timestamp);

pub static NEXT_TOKEN_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(4096.0),
        ..Constraints::NONE
    },
    ..Schema::simple("NextTokenType", Kind::String)
};

pub static NON_EMPTY_RESOURCE_POLICY_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(20480.0),
        ..Constraints::NONE
    },
    ..Schema::simple("NonEmptyResourcePolicyType", Kind::String)
};

pub static OWNING_SERVICE_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(128.0),
        ..Constraints::NONE
    },
    ..Schema::simple("OwningServiceType", Kind::String)
};

pub static PASSWORD_LENGTH_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(4096.0),
        ..Constraints::NONE
    },
    ..Schema::simple("PasswordLengthType", Kind::Long)
};

pub static PUT_RESOURCE_POLICY_REQUEST: Schema = Schema {
    members: &[
        Member::new("SecretId", &SECRET_ID_TYPE).with_required(),
        Member::new("ResourcePolicy", &NON_EMPTY_RESOURCE_POLICY_TYPE).with_required(),
        Member::new("PolicyName", &RESOURCE_POLICY_NAME_TYPE),
        Member::new("BlockPublicPolicy", &BOOLEAN_TYPE),
    ],
    ..Schema::simple("PutResourcePolicyRequest", Kind::Structure)
};

pub static PUT_RESOURCE_POLICY_RESPONSE: Schema = Schema {
    members: &[
        Member::new("ARN", &SECRET_ARN_TYPE),
        Member::new("Name", &NAME_TYPE),
        Member::new("PolicyName", &RESOURCE_POLICY_NAME_TYPE),
    ],
    ..Schema::simple("PutResourcePolicyResponse", Kind::Structure)
};

pub static PUT_SECRET_VALUE_REQUEST: Schema = Schema {
    members: &[
        Member::new("SecretId", &SECRET_ID_TYPE).with_required(),
        Member::new("ClientRequestToken", &CLIENT_REQUEST_TOKEN_TYPE),
        Member::new("SecretBinary", &SECRET_BINARY_TYPE),
        Member::new("SecretString", &SECRET_STRING_TYPE),
        Member::new("VersionStages", &SECRET_VERSION_STAGES_TYPE),
        Member::new("RotationToken", &ROTATION_TOKEN_TYPE),
    ],
    ..Schema::simple("PutSecretValueRequest", Kind::Structure)
};

pub static PUT_SECRET_VALUE_RESPONSE: Schema = Schema {
    members: &[
        Member::new("ARN", &SECRET_ARN_TYPE),
        Member::new("Name", &SECRET_NAME_TYPE),
        Member::new("VersionId", &SECRET_VERSION_ID_TYPE),
        Member::new("VersionStages", &SECRET_VERSION_STAGES_TYPE),
    ],
    ..Schema::simple("PutSecretValueResponse", Kind::Structure)
};

pub static RANDOM_PASSWORD_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(0.0),
        max: Some(4096.0),
        ..Constraints::NONE
    },
    sensitive: true,
    ..Schema::simple("RandomPasswordType", Kind::String)
};

pub static RECOVERY_WINDOW_IN_DAYS_TYPE: Schema =
    Schema::simple("RecoveryWindowInDaysType", Kind::Long);

pub static REGION_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(128.0),
        pattern: Some(r"^([a-z]+-)+\d+$"),
        ..Constraints::NONE
    },
    ..Schema::simple("RegionType", Kind::String)
};

pub static REPLICA_REGION_TYPE: Schema = Schema {
    members: &[
        Member::new("Region", &REGION_TYPE),
        Member::new("KmsKeyId", &KMS_KEY_ID_TYPE),
    ],
    ..Schema::simple("ReplicaRegionType", Kind::Structure)
};

pub static REPLICATION_STATUS_LIST_TYPE: Schema = Schema {
    members: &[Member::new("member", &REPLICATION_STATUS_TYPE)],
    ..Schema::simple("ReplicationStatusListType", Kind::List)
};

pub static REPLICATION_STATUS_TYPE: Schema = Schema {
    members: &[
        Member::new("Region", &REGION_TYPE),
        Member::new("KmsKeyId", &KMS_KEY_ID_TYPE),
        Member::new("Status", &STATUS_TYPE),
        Member::new("StatusMessage", &STATUS_MESSAGE_TYPE),
        Member::new("LastAccessedDate", &LAST_ACCESSED_DATE_TYPE),
    ],
    ..Schema::simple("ReplicationStatusType", Kind::Structure)
};

pub static REQUIRE_EACH_INCLUDED_TYPE_TYPE: Schema =
    Schema::simple("RequireEachIncludedTypeType", Kind::Boolean);

pub static RESOURCE_POLICY_NAME_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(64.0),
        pattern: Some(r"[0-9A-Za-z\-\_]+"),
        ..Constraints::NONE
    },
    ..Schema::simple("ResourcePolicyNameType", Kind::String)
};

pub static RESTORE_SECRET_REQUEST: Schema = Schema {
    members: &[Member::new("SecretId", &SECRET_ID_TYPE).with_required()],
    ..Schema::simple("RestoreSecretRequest", Kind::Structure)
};

pub static RESTORE_SECRET_RESPONSE: Schema = Schema {
    members: &[
        Member::new("ARN", &SECRET_ARN_TYPE),
        Member::new("Name", &SECRET_NAME_TYPE),
    ],
    ..Schema::simple("RestoreSecretResponse", Kind::Structure)
};

pub static ROLE_ARN_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(20.0),
        max: Some(2048.0),
        ..Constraints::NONE
    },
    ..Schema::simple("RoleARNType", Kind::String)
};

pub static ROTATION_ENABLED_TYPE: Schema = Schema::simple("RotationEnabledType", Kind::Boolean);

pub static ROTATION_LAMBDA_ARN_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(0.0),
        max: Some(2048.0),
        ..Constraints::NONE
    },
    ..Schema::simple("RotationLambdaARNType", Kind::String)
};

pub static ROTATION_RULES_TYPE: Schema = Schema {
    members: &[
        Member::new(
            "AutomaticallyAfterDays",
            &AUTOMATICALLY_ROTATE_AFTER_DAYS_TYPE,
        ),
        Member::new("Duration", &DURATION_TYPE),
        Member::new("ScheduleExpression", &SCHEDULE_EXPRESSION_TYPE),
    ],
    ..Schema::simple("RotationRulesType", Kind::Structure)
};

pub static ROTATION_TOKEN_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(36.0),
        max: Some(256.0),
        pattern: Some(r"^[a-zA-Z0-9\-]+$"),
        ..Constraints::NONE
    },
    sensitive: true,
    ..Schema::simple("RotationTokenType", Kind::String)
};

pub static SCHEDULE_EXPRESSION_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(256.0),
        pattern: Some(r"[0-9A-Za-z\(\)#\?\*\-\/, ]+"),
        ..Constraints::NONE
    },
    ..Schema::simple("ScheduleExpressionType", Kind::String)
};

pub static SECRET_ARN_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(20.0),
        max: Some(2048.0),
        ..Constraints::NONE
    },
    ..Schema::simple("SecretARNType", Kind::String)
};

pub static SECRET_BINARY_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(65536.0),
        ..Constraints::NONE
    },
    sensitive: true,
    ..Schema::simple("SecretBinaryType", Kind::Blob)
};

pub static SECRET_ID_LIST_TYPE: Schema = Schema {
    members: &[Member::new("member", &SECRET_ID_TYPE)],
    constraints: Constraints {
        min: Some(1.0),
        max: Some(20.0),
        ..Constraints::NONE
    },
    ..Schema::simple("SecretIdListType", Kind::List)
};

pub static SECRET_ID_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(2048.0),
        ..Constraints::NONE
    },
    ..Schema::simple("SecretIdType", Kind::String)
};

pub static SECRET_LIST_ENTRY: Schema = Schema {
    members: &[
        Member::new("ARN", &SECRET_ARN_TYPE),
        Member::new("Name", &SECRET_NAME_TYPE),
        Member::new("Type", &MEDEA_TYPE_TYPE),
        Member::new("Description", &DESCRIPTION_TYPE),
        Member::new("KmsKeyId", &KMS_KEY_ID_TYPE),
        Member::new("RotationEnabled", &ROTATION_ENABLED_TYPE),
        Member::new("RotationLambdaARN", &ROTATION_LAMBDA_ARN_TYPE),
        Member::new("RotationRules", &ROTATION_RULES_TYPE),
        Member::new(
            "ExternalSecretRotationMetadata",
            &EXTERNAL_SECRET_ROTATION_METADATA_TYPE,
        ),
        Member::new("ExternalSecretRotationRoleArn", &ROLE_ARN_TYPE),
        Member::new("LastRotatedDate", &LAST_ROTATED_DATE_TYPE),
        Member::new("LastChangedDate", &LAST_CHANGED_DATE_TYPE),
        Member::new("LastAccessedDate", &LAST_ACCESSED_DATE_TYPE),
        Member::new("DeletedDate", &DELETED_DATE_TYPE),
        Member::new("NextRotationDate", &NEXT_ROTATION_DATE_TYPE),
        Member::new("Tags", &TAG_LIST_TYPE),
        Member::new(
            "SecretVersionsToStages",
            &SECRET_VERSIONS_TO_STAGES_MAP_TYPE,
        ),
        Member::new("OwningService", &OWNING_SERVICE_TYPE),
        Member::new("CreatedDate", &TIMESTAMP_TYPE),
        Member::new("PrimaryRegion", &REGION_TYPE),
    ],
    ..Schema::simple("SecretListEntry", Kind::Structure)
};

pub static SECRET_LIST_TYPE: Schema = Schema {
    members: &[Member::new("member", &SECRET_LIST_ENTRY)],
    ..Schema::simple("SecretListType", Kind::List)
};

pub static SECRET_NAME_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(256.0),
        ..Constraints::NONE
    },
    ..Schema::simple("SecretNameType", Kind::String)
};

pub static SECRET_STRING_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(65536.0),
        ..Constraints::NONE
    },
    sensitive: true,
    ..Schema::simple("SecretStringType", Kind::String)
};

pub static SECRET_VALUE_ENTRY: Schema = Schema {
    members: &[
        Member::new("ARN", &SECRET_ARN_TYPE),
        Member::new("Name", &SECRET_NAME_TYPE),
        Member::new("VersionId", &SECRET_VERSION_ID_TYPE),
        Member::new("SecretBinary", &SECRET_BINARY_TYPE),
        Member::new("SecretString", &SECRET_STRING_TYPE),
        Member::new("VersionStages", &SECRET_VERSION_STAGES_TYPE),
        Member::new("CreatedDate", &CREATED_DATE_TYPE),
    ],
    ..Schema::simple("SecretValueEntry", Kind::Structure)
};

pub static SECRET_VALUES_TYPE: Schema = Schema {
    members: &[Member::new("member", &SECRET_VALUE_ENTRY)],
    ..Schema::simple("SecretValuesType", Kind::List)
};

pub static SECRET_VERSION_ID_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(32.0),
        max: Some(64.0),
        ..Constraints::NONE
    },
    ..Schema::simple("SecretVersionIdType", Kind::String)
};

pub static SECRET_VERSION_STAGE_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(256.0),
        ..Constraints::NONE
    },
    ..Schema::simple("SecretVersionStageType", Kind::String)
};

pub static SECRET_VERSION_STAGES_TYPE: Schema = Schema {
    members: &[Member::new("member", &SECRET_VERSION_STAGE_TYPE)],
    constraints: Constraints {
        min: Some(1.0),
        max: Some(20.0),
        ..Constraints::NONE
    },
    ..Schema::simple("SecretVersionStagesType", Kind::List)
};

pub static SECRET_VERSIONS_LIST_ENTRY: Schema = Schema {
    members: &[
        Member::new("VersionId", &SECRET_VERSION_ID_TYPE),
        Member::new("VersionStages", &SECRET_VERSION_STAGES_TYPE),
        Member::new("LastAccessedDate", &LAST_ACCESSED_DATE_TYPE),
        Member::new("CreatedDate", &CREATED_DATE_TYPE),
        Member::new("KmsKeyIds", &KMS_KEY_ID_LIST_TYPE),
    ],
    ..Schema::simple("SecretVersionsListEntry", Kind::Structure)
};

pub static SECRET_VERSIONS_LIST_TYPE: Schema = Schema {
    members: &[Member::new("member", &SECRET_VERSIONS_LIST_ENTRY)],
    ..Schema::simple("SecretVersionsListType", Kind::List)
};

pub static SECRET_VERSIONS_TO_STAGES_MAP_TYPE: Schema = Schema {
    members: &[
        Member::new("key", &SECRET_VERSION_ID_TYPE),
        Member::new("value", &SECRET_VERSION_STAGES_TYPE),
    ],
    ..Schema::simple("SecretVersionsToStagesMapType", Kind::Map)
};

pub static SORT_BY_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &[
            "created-date",
            "last-accessed-date",
            "last-changed-date",
            "name",
        ],
        ..Constraints::NONE
    },
    ..Schema::simple("SortByType", Kind::String)
};

pub static SORT_ORDER_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &["asc", "desc"],
        ..Constraints::NONE
    },
    ..Schema::simple("SortOrderType", Kind::String)
};

pub static STATUS_MESSAGE_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(4096.0),
        ..Constraints::NONE
    },
    ..Schema::simple("StatusMessageType", Kind::String)
};

pub static STATUS_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &["InSync", "Failed", "InProgress", "Pending", "Detached"],
        ..Constraints::NONE
    },
    ..Schema::simple("StatusType", Kind::String)
};

pub static TAG: Schema = Schema {
    members: &[
        Member::new("Key", &TAG_KEY_TYPE),
        Member::new("Value", &TAG_VALUE_TYPE),
    ],
    ..Schema::simple("Tag", Kind::Structure)
};

pub static TAG_KEY_LIST_TYPE: Schema = Schema {
    members: &[Member::new("member", &TAG_KEY_TYPE)],
    ..Schema::simple("TagKeyListType", Kind::List)
};

pub static TAG_KEY_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(128.0),
        ..Constraints::NONE
    },
    ..Schema::simple("TagKeyType", Kind::String)
};

pub static TAG_LIST_TYPE: Schema = Schema {
    members: &[Member::new("member", &TAG)],
    ..Schema::simple("TagListType", Kind::List)
};

pub static TAG_RESOURCE_OUTPUT: Schema = Schema::simple("TagResourceOutput", Kind::Structure);

pub static TAG_RESOURCE_REQUEST: Schema = Schema {
    members: &[
        Member::new("SecretId", &SECRET_ID_TYPE).with_required(),
        Member::new("Tags", &TAG_LIST_TYPE).with_required(),
    ],
    ..Schema::simple("TagResourceRequest", Kind::Structure)
};

pub static TAG_VALUE_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(0.0),
        max: Some(256.0),
        ..Constraints::NONE
    },
    ..Schema::simple("TagValueType", Kind::String)
};

pub static TIMESTAMP_TYPE: Schema = Schema::simple("TimestampType", Kind::Timestamp);

pub static UNTAG_RESOURCE_OUTPUT: Schema = Schema::simple("UntagResourceOutput", Kind::Structure);

pub static UNTAG_RESOURCE_REQUEST: Schema = Schema {
    members: &[
        Member::new("SecretId", &SECRET_ID_TYPE).with_required(),
        Member::new("TagKeys", &TAG_KEY_LIST_TYPE).with_required(),
    ],
    ..Schema::simple("UntagResourceRequest", Kind::Structure)
};

pub static UPDATE_SECRET_REQUEST: Schema = Schema {
    members: &[
        Member::new("SecretId", &SECRET_ID_TYPE).with_required(),
        Member::new("ClientRequestToken", &CLIENT_REQUEST_TOKEN_TYPE),
        Member::new("Description", &DESCRIPTION_TYPE),
        Member::new("KmsKeyId", &KMS_KEY_ID_TYPE),
        Member::new("SecretBinary", &SECRET_BINARY_TYPE),
        Member::new("SecretString", &SECRET_STRING_TYPE),
        Member::new("Type", &MEDEA_TYPE_TYPE),
    ],
    ..Schema::simple("UpdateSecretRequest", Kind::Structure)
};

pub static UPDATE_SECRET_RESPONSE: Schema = Schema {
    members: &[
        Member::new("ARN", &SECRET_ARN_TYPE),
        Member::new("Name", &SECRET_NAME_TYPE),
        Member::new("VersionId", &SECRET_VERSION_ID_TYPE),
    ],
    ..Schema::simple("UpdateSecretResponse", Kind::Structure)
};

pub static UPDATE_SECRET_VERSION_STAGE_REQUEST: Schema = Schema {
    members: &[
        Member::new("SecretId", &SECRET_ID_TYPE).with_required(),
        Member::new("VersionStage", &SECRET_VERSION_STAGE_TYPE).with_required(),
        Member::new("RemoveFromVersionId", &SECRET_VERSION_ID_TYPE),
        Member::new("MoveToVersionId", &SECRET_VERSION_ID_TYPE),
    ],
    ..Schema::simple("UpdateSecretVersionStageRequest", Kind::Structure)
};

pub static UPDATE_SECRET_VERSION_STAGE_RESPONSE: Schema = Schema {
    members: &[
        Member::new("ARN", &SECRET_ARN_TYPE),
        Member::new("Name", &SECRET_NAME_TYPE),
    ],
    ..Schema::simple("UpdateSecretVersionStageResponse", Kind::Structure)
};
