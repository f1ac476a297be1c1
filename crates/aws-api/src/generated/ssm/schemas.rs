// Written by `cargo xtask codegen` from models/. Do not edit.

//! The schemas of AWS Systems Manager, by the model's names.

use smithy::{Constraints, Kind, Member, Schema};

pub static ADD_TAGS_TO_RESOURCE_REQUEST: Schema = Schema {
    members: &[
        Member::new("ResourceType", &RESOURCE_TYPE_FOR_TAGGING).with_required(),
        Member::new("ResourceId", &RESOURCE_ID).with_required(),
        Member::new("Tags", &TAG_LIST).with_required(),
    ],
    ..Schema::simple("AddTagsToResourceRequest", Kind::Structure)
};

pub static ADD_TAGS_TO_RESOURCE_RESULT: Schema =
    Schema::simple("AddTagsToResourceResult", Kind::Structure);

pub static ALLOWED_PATTERN: Schema = Schema {
    constraints: Constraints {
        min: Some(0.0),
        max: Some(1024.0),
        ..Constraints::NONE
    },
    ..Schema::simple("AllowedPattern", Kind::String)
};

pub static BOOLEAN: Schema = Schema::simple("Boolean", Kind::Boolean);

pub static DATE_TIME: Schema = Schema::simple("DateTime", Kind::Timestamp);

pub static DELETE_PARAMETER_REQUEST: Schema = Schema {
    members: &[Member::new("Name", &PS_PARAMETER_NAME).with_required()],
    ..Schema::simple("DeleteParameterRequest", Kind::Structure)
};

pub static DELETE_PARAMETER_RESULT: Schema =
    Schema::simple("DeleteParameterResult", Kind::Structure);

pub static DELETE_PARAMETERS_REQUEST: Schema = Schema {
    members: &[Member::new("Names", &PARAMETER_NAME_LIST).with_required()],
    ..Schema::simple("DeleteParametersRequest", Kind::Structure)
};

pub static DELETE_PARAMETERS_RESULT: Schema = Schema {
    members: &[
        Member::new("DeletedParameters", &PARAMETER_NAME_LIST),
        Member::new("InvalidParameters", &PARAMETER_NAME_LIST),
    ],
    ..Schema::simple("DeleteParametersResult", Kind::Structure)
};

pub static DESCRIBE_PARAMETERS_REQUEST: Schema = Schema {
    members: &[
        Member::new("Filters", &PARAMETERS_FILTER_LIST),
        Member::new("ParameterFilters", &PARAMETER_STRING_FILTER_LIST),
        Member::new("MaxResults", &MAX_RESULTS),
        Member::new("NextToken", &NEXT_TOKEN),
        Member::new("Shared", &BOOLEAN),
    ],
    ..Schema::simple("DescribeParametersRequest", Kind::Structure)
};

pub static DESCRIBE_PARAMETERS_RESULT: Schema = Schema {
    members: &[
        Member::new("Parameters", &PARAMETER_METADATA_LIST),
        Member::new("NextToken", &NEXT_TOKEN),
    ],
    ..Schema::simple("DescribeParametersResult", Kind::Structure)
};

pub static DOCUMENT_ARN: Schema = Schema {
    constraints: Constraints {
        pattern: Some(r"^[a-zA-Z0-9_\-.:/]{3,128}$"),
        ..Constraints::NONE
    },
    ..Schema::simple("DocumentARN", Kind::String)
};

pub static GET_PARAMETER_HISTORY_REQUEST: Schema = Schema {
    members: &[
        Member::new("Name", &PS_PARAMETER_NAME).with_required(),
        Member::new("WithDecryption", &BOOLEAN),
        Member::new("MaxResults", &MAX_RESULTS),
        Member::new("NextToken", &NEXT_TOKEN),
    ],
    ..Schema::simple("GetParameterHistoryRequest", Kind::Structure)
};

pub static GET_PARAMETER_HISTORY_RESULT: Schema = Schema {
    members: &[
        Member::new("Parameters", &PARAMETER_HISTORY_LIST),
        Member::new("NextToken", &NEXT_TOKEN),
    ],
    ..Schema::simple("GetParameterHistoryResult", Kind::Structure)
};

pub static GET_PARAMETER_REQUEST: Schema = Schema {
    members: &[
        Member::new("Name", &PS_PARAMETER_NAME).with_required(),
        Member::new("WithDecryption", &BOOLEAN),
    ],
    ..Schema::simple("GetParameterRequest", Kind::Structure)
};

pub static GET_PARAMETER_RESULT: Schema = Schema {
    members: &[Member::new("Parameter", &PARAMETER)],
    ..Schema::simple("GetParameterResult", Kind::Structure)
};

pub static GET_PARAMETERS_BY_PATH_MAX_RESULTS: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(10.0),
        ..Constraints::NONE
    },
    ..Schema::simple("GetParametersByPathMaxResults", Kind::Integer)
};

pub static GET_PARAMETERS_BY_PATH_REQUEST: Schema = Schema {
    members: &[
        Member::new("Path", &PS_PARAMETER_NAME).with_required(),
        Member::new("Recursive", &BOOLEAN),
        Member::new("ParameterFilters", &PARAMETER_STRING_FILTER_LIST),
        Member::new("WithDecryption", &BOOLEAN),
        Member::new("MaxResults", &GET_PARAMETERS_BY_PATH_MAX_RESULTS),
        Member::new("NextToken", &NEXT_TOKEN),
    ],
    ..Schema::simple("GetParametersByPathRequest", Kind::Structure)
};

pub static GET_PARAMETERS_BY_PATH_RESULT: Schema = Schema {
    members: &[
        Member::new("Parameters", &PARAMETER_LIST),
        Member::new("NextToken", &NEXT_TOKEN),
    ],
    ..Schema::simple("GetParametersByPathResult", Kind::Structure)
};

pub static GET_PARAMETERS_REQUEST: Schema = Schema {
    members: &[
        Member::new("Names", &PARAMETER_NAME_LIST).with_required(),
        Member::new("WithDecryption", &BOOLEAN),
    ],
    ..Schema::simple("GetParametersRequest", Kind::Structure)
};

pub static GET_PARAMETERS_RESULT: Schema = Schema {
    members: &[
        Member::new("Parameters", &PARAMETER_LIST),
        Member::new("InvalidParameters", &PARAMETER_NAME_LIST),
    ],
    ..Schema::simple("GetParametersResult", Kind::Structure)
};

pub static KEY_LIST: Schema = Schema {
    members: &[Member::new("member", &TAG_KEY)],
    ..Schema::simple("KeyList", Kind::List)
};

pub static LABEL_PARAMETER_VERSION_REQUEST: Schema = Schema {
    members: &[
        Member::new("Name", &PS_PARAMETER_NAME).with_required(),
        Member::new("ParameterVersion", &PS_PARAMETER_VERSION),
        Member::new("Labels", &PARAMETER_LABEL_LIST).with_required(),
    ],
    ..Schema::simple("LabelParameterVersionRequest", Kind::Structure)
};

pub static LABEL_PARAMETER_VERSION_RESULT: Schema = Schema {
    members: &[
        Member::new("InvalidLabels", &PARAMETER_LABEL_LIST),
        Member::new("ParameterVersion", &PS_PARAMETER_VERSION),
    ],
    ..Schema::simple("LabelParameterVersionResult", Kind::Structure)
};

pub static LIST_TAGS_FOR_RESOURCE_REQUEST: Schema = Schema {
    members: &[
        Member::new("ResourceType", &RESOURCE_TYPE_FOR_TAGGING).with_required(),
        Member::new("ResourceId", &RESOURCE_ID).with_required(),
    ],
    ..Schema::simple("ListTagsForResourceRequest", Kind::Structure)
};

pub static LIST_TAGS_FOR_RESOURCE_RESULT: Schema = Schema {
    members: &[Member::new("TagList", &TAG_LIST)],
    ..Schema::simple("ListTagsForResourceResult", Kind::Structure)
};

pub static MAX_RESULTS: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(50.0),
        ..Constraints::NONE
    },
    ..Schema::simple("MaxResults", Kind::Integer)
};

pub static NEXT_TOKEN: Schema = Schema::simple("NextToken", Kind::String);

pub static PS_PARAMETER_NAME: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(2048.0),
        ..Constraints::NONE
    },
    ..Schema::simple("PSParameterName", Kind::String)
};

pub static PS_PARAMETER_SELECTOR: Schema = Schema {
    constraints: Constraints {
        min: Some(0.0),
        max: Some(128.0),
        ..Constraints::NONE
    },
    ..Schema::simple("PSParameterSelector", Kind::String)
};

pub static PS_PARAMETER_VALUE: Schema = Schema {
    sensitive: true,
    ..Schema::simple("PSParameterValue", Kind::String)
};

pub static PS_PARAMETER_VERSION: Schema = Schema::simple("PSParameterVersion", Kind::Long);

pub static PARAMETER: Schema = Schema {
    members: &[
        Member::new("Name", &PS_PARAMETER_NAME),
        Member::new("Type", &PARAMETER_TYPE),
        Member::new("Value", &PS_PARAMETER_VALUE),
        Member::new("Version", &PS_PARAMETER_VERSION),
        Member::new("Selector", &PS_PARAMETER_SELECTOR),
        Member::new("SourceResult", &STRING),
        Member::new("LastModifiedDate", &DATE_TIME),
        Member::new("ARN", &STRING),
        Member::new("DataType", &PARAMETER_DATA_TYPE),
    ],
    ..Schema::simple("Parameter", Kind::Structure)
};

pub static PARAMETER_DATA_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(0.0),
        max: Some(128.0),
        ..Constraints::NONE
    },
    ..Schema::simple("ParameterDataType", Kind::String)
};

pub static PARAMETER_DESCRIPTION: Schema = Schema {
    constraints: Constraints {
        min: Some(0.0),
        max: Some(1024.0),
        ..Constraints::NONE
    },
    ..Schema::simple("ParameterDescription", Kind::String)
};

pub static PARAMETER_HISTORY: Schema = Schema {
    members: &[
        Member::new("Name", &PS_PARAMETER_NAME),
        Member::new("Type", &PARAMETER_TYPE),
        Member::new("KeyId", &PARAMETER_KEY_ID),
        Member::new("LastModifiedDate", &DATE_TIME),
        Member::new("LastModifiedUser", &STRING),
        Member::new("Description", &PARAMETER_DESCRIPTION),
        Member::new("Value", &PS_PARAMETER_VALUE),
        Member::new("AllowedPattern", &ALLOWED_PATTERN),
        Member::new("Version", &PS_PARAMETER_VERSION),
        Member::new("Labels", &PARAMETER_LABEL_LIST),
        Member::new("Tier", &PARAMETER_TIER),
        Member::new("Policies", &PARAMETER_POLICY_LIST),
        Member::new("DataType", &PARAMETER_DATA_TYPE),
    ],
    ..Schema::simple("ParameterHistory", Kind::Structure)
};

pub static PARAMETER_HISTORY_LIST: Schema = Schema {
    members: &[Member::new("member", &PARAMETER_HISTORY)],
    ..Schema::simple("ParameterHistoryList", Kind::List)
};

pub static PARAMETER_INLINE_POLICY: Schema = Schema {
    members: &[
        Member::new("PolicyText", &STRING),
        Member::new("PolicyType", &STRING),
        Member::new("PolicyStatus", &STRING),
    ],
    ..Schema::simple("ParameterInlinePolicy", Kind::Structure)
};

pub static PARAMETER_KEY_ID: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(256.0),
        pattern: Some("^([a-zA-Z0-9:/_-]+)$"),
        ..Constraints::NONE
    },
    ..Schema::simple("ParameterKeyId", Kind::String)
};

pub static PARAMETER_LABEL: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(100.0),
        ..Constraints::NONE
    },
    ..Schema::simple("ParameterLabel", Kind::String)
};

pub static PARAMETER_LABEL_LIST: Schema = Schema {
    members: &[Member::new("member", &PARAMETER_LABEL)],
    constraints: Constraints {
        min: Some(1.0),
        max: Some(10.0),
        ..Constraints::NONE
    },
    ..Schema::simple("ParameterLabelList", Kind::List)
};

pub static PARAMETER_LIST: Schema = Schema {
    members: &[Member::new("member", &PARAMETER)],
    ..Schema::simple("ParameterList", Kind::List)
};

pub static PARAMETER_METADATA: Schema = Schema {
    members: &[
        Member::new("Name", &PS_PARAMETER_NAME),
        Member::new("ARN", &STRING),
        Member::new("Type", &PARAMETER_TYPE),
        Member::new("KeyId", &PARAMETER_KEY_ID),
        Member::new("LastModifiedDate", &DATE_TIME),
        Member::new("LastModifiedUser", &STRING),
        Member::new("Description", &PARAMETER_DESCRIPTION),
        Member::new("AllowedPattern", &ALLOWED_PATTERN),
        Member::new("Version", &PS_PARAMETER_VERSION),
        Member::new("Tier", &PARAMETER_TIER),
        Member::new("Policies", &PARAMETER_POLICY_LIST),
        Member::new("DataType", &PARAMETER_DATA_TYPE),
    ],
    ..Schema::simple("ParameterMetadata", Kind::Structure)
};

pub static PARAMETER_METADATA_LIST: Schema = Schema {
    members: &[Member::new("member", &PARAMETER_METADATA)],
    ..Schema::simple("ParameterMetadataList", Kind::List)
};

pub static PARAMETER_NAME_LIST: Schema = Schema {
    members: &[Member::new("member", &PS_PARAMETER_NAME)],
    constraints: Constraints {
        min: Some(1.0),
        max: Some(10.0),
        ..Constraints::NONE
    },
    ..Schema::simple("ParameterNameList", Kind::List)
};

pub static PARAMETER_POLICIES: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(4096.0),
        ..Constraints::NONE
    },
    ..Schema::simple("ParameterPolicies", Kind::String)
};

pub static PARAMETER_POLICY_LIST: Schema = Schema {
    members: &[Member::new("member", &PARAMETER_INLINE_POLICY)],
    ..Schema::simple("ParameterPolicyList", Kind::List)
};

pub static PARAMETER_STRING_FILTER: Schema = Schema {
    members: &[
        Member::new("Key", &PARAMETER_STRING_FILTER_KEY).with_required(),
        Member::new("Option", &PARAMETER_STRING_QUERY_OPTION),
        Member::new("Values", &PARAMETER_STRING_FILTER_VALUE_LIST),
    ],
    ..Schema::simple("ParameterStringFilter", Kind::Structure)
};

pub static PARAMETER_STRING_FILTER_KEY: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(132.0),
        pattern: Some("^(tag:.+|Name|Type|KeyId|Path|Label|Tier|DataType)$"),
        ..Constraints::NONE
    },
    ..Schema::simple("ParameterStringFilterKey", Kind::String)
};

pub static PARAMETER_STRING_FILTER_LIST: Schema = Schema {
    members: &[Member::new("member", &PARAMETER_STRING_FILTER)],
    ..Schema::simple("ParameterStringFilterList", Kind::List)
};

pub static PARAMETER_STRING_FILTER_VALUE: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(1024.0),
        ..Constraints::NONE
    },
    ..Schema::simple("ParameterStringFilterValue", Kind::String)
};

pub static PARAMETER_STRING_FILTER_VALUE_LIST: Schema = Schema {
    members: &[Member::new("member", &PARAMETER_STRING_FILTER_VALUE)],
    constraints: Constraints {
        min: Some(1.0),
        max: Some(50.0),
        ..Constraints::NONE
    },
    ..Schema::simple("ParameterStringFilterValueList", Kind::List)
};

pub static PARAMETER_STRING_QUERY_OPTION: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(10.0),
        ..Constraints::NONE
    },
    ..Schema::simple("ParameterStringQueryOption", Kind::String)
};

pub static PARAMETER_TIER: Schema = Schema {
    constraints: Constraints {
        values: &["Standard", "Advanced", "Intelligent-Tiering"],
        ..Constraints::NONE
    },
    ..Schema::simple("ParameterTier", Kind::String)
};

pub static PARAMETER_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &["String", "StringList", "SecureString"],
        ..Constraints::NONE
    },
    ..Schema::simple("ParameterType", Kind::String)
};

pub static PARAMETERS_FILTER: Schema = Schema {
    members: &[
        Member::new("Key", &PARAMETERS_FILTER_KEY).with_required(),
        Member::new("Values", &PARAMETERS_FILTER_VALUE_LIST).with_required(),
    ],
    ..Schema::simple("ParametersFilter", Kind::Structure)
};

pub static PARAMETERS_FILTER_KEY: Schema = Schema {
    constraints: Constraints {
        values: &["Name", "Type", "KeyId"],
        ..Constraints::NONE
    },
    ..Schema::simple("ParametersFilterKey", Kind::String)
};

pub static PARAMETERS_FILTER_LIST: Schema = Schema {
    members: &[Member::new("member", &PARAMETERS_FILTER)],
    ..Schema::simple("ParametersFilterList", Kind::List)
};

pub static PARAMETERS_FILTER_VALUE: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(1024.0),
        ..Constraints::NONE
    },
    ..Schema::simple("ParametersFilterValue", Kind::String)
};

pub static PARAMETERS_FILTER_VALUE_LIST: Schema = Schema {
    members: &[Member::new("member", &PARAMETERS_FILTER_VALUE)],
    constraints: Constraints {
        min: Some(1.0),
        max: Some(50.0),
        ..Constraints::NONE
    },
    ..Schema::simple("ParametersFilterValueList", Kind::List)
};

pub static PUT_PARAMETER_REQUEST: Schema = Schema {
    members: &[
        Member::new("Name", &PS_PARAMETER_NAME).with_required(),
        Member::new("Description", &PARAMETER_DESCRIPTION),
        Member::new("Value", &PS_PARAMETER_VALUE).with_required(),
        Member::new("Type", &PARAMETER_TYPE),
        Member::new("KeyId", &PARAMETER_KEY_ID),
        Member::new("Overwrite", &BOOLEAN),
        Member::new("AllowedPattern", &ALLOWED_PATTERN),
        Member::new("Tags", &TAG_LIST),
        Member::new("Tier", &PARAMETER_TIER),
        Member::new("Policies", &PARAMETER_POLICIES),
        Member::new("DataType", &PARAMETER_DATA_TYPE),
    ],
    ..Schema::simple("PutParameterRequest", Kind::Structure)
};

pub static PUT_PARAMETER_RESULT: Schema = Schema {
    members: &[
        Member::new("Version", &PS_PARAMETER_VERSION),
        Member::new("Tier", &PARAMETER_TIER),
    ],
    ..Schema::simple("PutParameterResult", Kind::Structure)
};

pub static REMOVE_TAGS_FROM_RESOURCE_REQUEST: Schema = Schema {
    members: &[
        Member::new("ResourceType", &RESOURCE_TYPE_FOR_TAGGING).with_required(),
        Member::new("ResourceId", &RESOURCE_ID).with_required(),
        Member::new("TagKeys", &KEY_LIST).with_required(),
    ],
    ..Schema::simple("RemoveTagsFromResourceRequest", Kind::Structure)
};

pub static REMOVE_TAGS_FROM_RESOURCE_RESULT: Schema =
    Schema::simple("RemoveTagsFromResourceResult", Kind::Structure);

pub static RESOURCE_ID: Schema = Schema::simple("ResourceId", Kind::String);

pub static RESOURCE_TYPE_FOR_TAGGING: Schema = Schema {
    constraints: Constraints {
        values: &[
            "Document",
            "ManagedInstance",
            "MaintenanceWindow",
            "Parameter",
            "PatchBaseline",
            "OpsItem",
            "OpsMetadata",
            "Automation",
            "Association",
            "CloudConnector",
        ],
        ..Constraints::NONE
    },
    ..Schema::simple("ResourceTypeForTagging", Kind::String)
};

pub static RESUME_SESSION_REQUEST: Schema = Schema {
    members: &[Member::new("SessionId", &SESSION_ID).with_required()],
    ..Schema::simple("ResumeSessionRequest", Kind::Structure)
};

pub static RESUME_SESSION_RESPONSE: Schema = Schema {
    members: &[
        Member::new("SessionId", &SESSION_ID),
        Member::new("TokenValue", &TOKEN_VALUE),
        Member::new("StreamUrl", &STREAM_URL),
    ],
    ..Schema::simple("ResumeSessionResponse", Kind::Structure)
};

pub static SESSION_ID: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(96.0),
        ..Constraints::NONE
    },
    ..Schema::simple("SessionId", Kind::String)
};

pub static SESSION_MANAGER_PARAMETER_NAME: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(255.0),
        ..Constraints::NONE
    },
    ..Schema::simple("SessionManagerParameterName", Kind::String)
};

pub static SESSION_MANAGER_PARAMETER_VALUE: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(65535.0),
        ..Constraints::NONE
    },
    ..Schema::simple("SessionManagerParameterValue", Kind::String)
};

pub static SESSION_MANAGER_PARAMETER_VALUE_LIST: Schema = Schema {
    members: &[Member::new("member", &SESSION_MANAGER_PARAMETER_VALUE)],
    ..Schema::simple("SessionManagerParameterValueList", Kind::List)
};

pub static SESSION_MANAGER_PARAMETERS: Schema = Schema {
    members: &[
        Member::new("key", &SESSION_MANAGER_PARAMETER_NAME),
        Member::new("value", &SESSION_MANAGER_PARAMETER_VALUE_LIST),
    ],
    ..Schema::simple("SessionManagerParameters", Kind::Map)
};

pub static SESSION_REASON: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(256.0),
        pattern: Some("^.{1,256}$"),
        ..Constraints::NONE
    },
    ..Schema::simple("SessionReason", Kind::String)
};

pub static SESSION_TARGET: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(400.0),
        ..Constraints::NONE
    },
    ..Schema::simple("SessionTarget", Kind::String)
};

pub static START_SESSION_REQUEST: Schema = Schema {
    members: &[
        Member::new("Target", &SESSION_TARGET).with_required(),
        Member::new("DocumentName", &DOCUMENT_ARN),
        Member::new("Reason", &SESSION_REASON),
        Member::new("Parameters", &SESSION_MANAGER_PARAMETERS),
    ],
    ..Schema::simple("StartSessionRequest", Kind::Structure)
};

pub static START_SESSION_RESPONSE: Schema = Schema {
    members: &[
        Member::new("SessionId", &SESSION_ID),
        Member::new("TokenValue", &TOKEN_VALUE),
        Member::new("StreamUrl", &STREAM_URL),
    ],
    ..Schema::simple("StartSessionResponse", Kind::Structure)
};

pub static STREAM_URL: Schema = Schema::simple("StreamUrl", Kind::String);

pub static STRING: Schema = Schema::simple("String", Kind::String);

pub static TAG: Schema = Schema {
    members: &[
        Member::new("Key", &TAG_KEY).with_required(),
        Member::new("Value", &TAG_VALUE).with_required(),
    ],
    ..Schema::simple("Tag", Kind::Structure)
};

pub static TAG_KEY: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(128.0),
        pattern: Some(r"^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$"),
        ..Constraints::NONE
    },
    ..Schema::simple("TagKey", Kind::String)
};

pub static TAG_LIST: Schema = Schema {
    members: &[Member::new("member", &TAG)],
    constraints: Constraints {
        max: Some(1000.0),
        ..Constraints::NONE
    },
    ..Schema::simple("TagList", Kind::List)
};

pub static TAG_VALUE: Schema = Schema {
    constraints: Constraints {
        min: Some(0.0),
        max: Some(256.0),
        pattern: Some(r"^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$"),
        ..Constraints::NONE
    },
    ..Schema::simple("TagValue", Kind::String)
};

pub static TERMINATE_SESSION_REQUEST: Schema = Schema {
    members: &[Member::new("SessionId", &SESSION_ID).with_required()],
    ..Schema::simple("TerminateSessionRequest", Kind::Structure)
};

pub static TERMINATE_SESSION_RESPONSE: Schema = Schema {
    members: &[Member::new("SessionId", &SESSION_ID)],
    ..Schema::simple("TerminateSessionResponse", Kind::Structure)
};

pub static TOKEN_VALUE: Schema = Schema {
    constraints: Constraints {
        min: Some(0.0),
        max: Some(300.0),
        ..Constraints::NONE
    },
    ..Schema::simple("TokenValue", Kind::String)
};
