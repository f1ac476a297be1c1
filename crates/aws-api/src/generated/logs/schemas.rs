// Written by `cargo xtask codegen` from models/. Do not edit.

//! The schemas of Amazon CloudWatch Logs, by the model's names.

use smithy::{Constraints, Kind, Member, Schema};

pub static ACCOUNT_ID: Schema = Schema {
    constraints: Constraints {
        min: Some(12.0),
        max: Some(12.0),
        pattern: Some(r"^\d{12}$"),
        ..Constraints::NONE
    },
    ..Schema::simple("AccountId", Kind::String)
};

pub static ACCOUNT_IDS: Schema = Schema {
    members: &[Member::new("member", &ACCOUNT_ID)],
    constraints: Constraints {
        min: Some(0.0),
        max: Some(20.0),
        ..Constraints::NONE
    },
    ..Schema::simple("AccountIds", Kind::List)
};

pub static AMAZON_RESOURCE_NAME: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(1011.0),
        pattern: Some(r"[\w+=/:,.@-]*"),
        ..Constraints::NONE
    },
    ..Schema::simple("AmazonResourceName", Kind::String)
};

pub static APPLY_ON_TRANSFORMED_LOGS: Schema =
    Schema::simple("ApplyOnTransformedLogs", Kind::Boolean);

pub static ARN: Schema = Schema::simple("Arn", Kind::String);

pub static ASSOCIATE_KMS_KEY_OUTPUT: Schema =
    Schema::simple("AssociateKmsKeyOutput", Kind::Structure);

pub static ASSOCIATE_KMS_KEY_REQUEST: Schema = Schema {
    members: &[
        Member::new("logGroupName", &LOG_GROUP_NAME),
        Member::new("kmsKeyId", &KMS_KEY_ID).with_required(),
        Member::new("resourceIdentifier", &RESOURCE_IDENTIFIER),
    ],
    ..Schema::simple("AssociateKmsKeyRequest", Kind::Structure)
};

pub static BEARER_TOKEN_AUTHENTICATION_ENABLED: Schema =
    Schema::simple("BearerTokenAuthenticationEnabled", Kind::Boolean);

pub static BYTES_SCANNED_VALUE: Schema = Schema::simple("BytesScannedValue", Kind::Double);

pub static CREATE_LOG_GROUP_OUTPUT: Schema =
    Schema::simple("CreateLogGroupOutput", Kind::Structure);

pub static CREATE_LOG_GROUP_REQUEST: Schema = Schema {
    members: &[
        Member::new("logGroupName", &LOG_GROUP_NAME).with_required(),
        Member::new("kmsKeyId", &KMS_KEY_ID),
        Member::new("tags", &TAGS),
        Member::new("logGroupClass", &LOG_GROUP_CLASS),
        Member::new("deletionProtectionEnabled", &DELETION_PROTECTION_ENABLED),
    ],
    ..Schema::simple("CreateLogGroupRequest", Kind::Structure)
};

pub static CREATE_LOG_STREAM_OUTPUT: Schema =
    Schema::simple("CreateLogStreamOutput", Kind::Structure);

pub static CREATE_LOG_STREAM_REQUEST: Schema = Schema {
    members: &[
        Member::new("logGroupName", &LOG_GROUP_NAME).with_required(),
        Member::new("logStreamName", &LOG_STREAM_NAME).with_required(),
    ],
    ..Schema::simple("CreateLogStreamRequest", Kind::Structure)
};

pub static DATA_PROTECTION_STATUS: Schema = Schema {
    constraints: Constraints {
        values: &["ACTIVATED", "DELETED", "ARCHIVED", "DISABLED"],
        ..Constraints::NONE
    },
    ..Schema::simple("DataProtectionStatus", Kind::String)
};

pub static DAYS: Schema = Schema::simple("Days", Kind::Integer);

pub static DEFAULT_VALUE: Schema = Schema::simple("DefaultValue", Kind::Double);

pub static DELETE_LOG_GROUP_OUTPUT: Schema =
    Schema::simple("DeleteLogGroupOutput", Kind::Structure);

pub static DELETE_LOG_GROUP_REQUEST: Schema = Schema {
    members: &[Member::new("logGroupName", &LOG_GROUP_NAME).with_required()],
    ..Schema::simple("DeleteLogGroupRequest", Kind::Structure)
};

pub static DELETE_LOG_STREAM_OUTPUT: Schema =
    Schema::simple("DeleteLogStreamOutput", Kind::Structure);

pub static DELETE_LOG_STREAM_REQUEST: Schema = Schema {
    members: &[
        Member::new("logGroupName", &LOG_GROUP_NAME).with_required(),
        Member::new("logStreamName", &LOG_STREAM_NAME).with_required(),
    ],
    ..Schema::simple("DeleteLogStreamRequest", Kind::Structure)
};

pub static DELETE_METRIC_FILTER_OUTPUT: Schema =
    Schema::simple("DeleteMetricFilterOutput", Kind::Structure);

pub static DELETE_METRIC_FILTER_REQUEST: Schema = Schema {
    members: &[
        Member::new("logGroupName", &LOG_GROUP_NAME).with_required(),
        Member::new("filterName", &FILTER_NAME).with_required(),
    ],
    ..Schema::simple("DeleteMetricFilterRequest", Kind::Structure)
};

pub static DELETE_RESOURCE_POLICY_OUTPUT: Schema =
    Schema::simple("DeleteResourcePolicyOutput", Kind::Structure);

pub static DELETE_RESOURCE_POLICY_REQUEST: Schema = Schema {
    members: &[
        Member::new("policyName", &POLICY_NAME),
        Member::new("resourceArn", &ARN),
        Member::new("expectedRevisionId", &EXPECTED_REVISION_ID),
    ],
    ..Schema::simple("DeleteResourcePolicyRequest", Kind::Structure)
};

pub static DELETE_RETENTION_POLICY_OUTPUT: Schema =
    Schema::simple("DeleteRetentionPolicyOutput", Kind::Structure);

pub static DELETE_RETENTION_POLICY_REQUEST: Schema = Schema {
    members: &[Member::new("logGroupName", &LOG_GROUP_NAME).with_required()],
    ..Schema::simple("DeleteRetentionPolicyRequest", Kind::Structure)
};

pub static DELETE_SUBSCRIPTION_FILTER_OUTPUT: Schema =
    Schema::simple("DeleteSubscriptionFilterOutput", Kind::Structure);

pub static DELETE_SUBSCRIPTION_FILTER_REQUEST: Schema = Schema {
    members: &[
        Member::new("logGroupName", &LOG_GROUP_NAME).with_required(),
        Member::new("filterName", &FILTER_NAME).with_required(),
    ],
    ..Schema::simple("DeleteSubscriptionFilterRequest", Kind::Structure)
};

pub static DELETION_PROTECTION_ENABLED: Schema =
    Schema::simple("DeletionProtectionEnabled", Kind::Boolean);

pub static DESCENDING: Schema = Schema::simple("Descending", Kind::Boolean);

pub static DESCRIBE_LIMIT: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(50.0),
        ..Constraints::NONE
    },
    ..Schema::simple("DescribeLimit", Kind::Integer)
};

pub static DESCRIBE_LOG_GROUPS_LOG_GROUP_IDENTIFIERS: Schema = Schema {
    members: &[Member::new("member", &LOG_GROUP_IDENTIFIER)],
    constraints: Constraints {
        min: Some(1.0),
        max: Some(50.0),
        ..Constraints::NONE
    },
    ..Schema::simple("DescribeLogGroupsLogGroupIdentifiers", Kind::List)
};

pub static DESCRIBE_LOG_GROUPS_REQUEST: Schema = Schema {
    members: &[
        Member::new("accountIdentifiers", &ACCOUNT_IDS),
        Member::new("logGroupNamePrefix", &LOG_GROUP_NAME),
        Member::new("logGroupNamePattern", &LOG_GROUP_NAME_PATTERN),
        Member::new("nextToken", &NEXT_TOKEN),
        Member::new("limit", &DESCRIBE_LIMIT),
        Member::new("includeLinkedAccounts", &INCLUDE_LINKED_ACCOUNTS),
        Member::new("logGroupClass", &LOG_GROUP_CLASS),
        Member::new(
            "logGroupIdentifiers",
            &DESCRIBE_LOG_GROUPS_LOG_GROUP_IDENTIFIERS,
        ),
    ],
    ..Schema::simple("DescribeLogGroupsRequest", Kind::Structure)
};

pub static DESCRIBE_LOG_GROUPS_RESPONSE: Schema = Schema {
    members: &[
        Member::new("logGroups", &LOG_GROUPS),
        Member::new("nextToken", &NEXT_TOKEN),
    ],
    ..Schema::simple("DescribeLogGroupsResponse", Kind::Structure)
};

pub static DESCRIBE_LOG_STREAMS_REQUEST: Schema = Schema {
    members: &[
        Member::new("logGroupName", &LOG_GROUP_NAME),
        Member::new("logGroupIdentifier", &LOG_GROUP_IDENTIFIER),
        Member::new("logStreamNamePrefix", &LOG_STREAM_NAME),
        Member::new("orderBy", &ORDER_BY),
        Member::new("descending", &DESCENDING),
        Member::new("nextToken", &NEXT_TOKEN),
        Member::new("limit", &DESCRIBE_LIMIT),
    ],
    ..Schema::simple("DescribeLogStreamsRequest", Kind::Structure)
};

pub static DESCRIBE_LOG_STREAMS_RESPONSE: Schema = Schema {
    members: &[
        Member::new("logStreams", &LOG_STREAMS),
        Member::new("nextToken", &NEXT_TOKEN),
    ],
    ..Schema::simple("DescribeLogStreamsResponse", Kind::Structure)
};

pub static DESCRIBE_METRIC_FILTERS_REQUEST: Schema = Schema {
    members: &[
        Member::new("logGroupName", &LOG_GROUP_NAME),
        Member::new("filterNamePrefix", &FILTER_NAME),
        Member::new("nextToken", &NEXT_TOKEN),
        Member::new("limit", &DESCRIBE_LIMIT),
        Member::new("metricName", &METRIC_NAME),
        Member::new("metricNamespace", &METRIC_NAMESPACE),
    ],
    ..Schema::simple("DescribeMetricFiltersRequest", Kind::Structure)
};

pub static DESCRIBE_METRIC_FILTERS_RESPONSE: Schema = Schema {
    members: &[
        Member::new("metricFilters", &METRIC_FILTERS),
        Member::new("nextToken", &NEXT_TOKEN),
    ],
    ..Schema::simple("DescribeMetricFiltersResponse", Kind::Structure)
};

pub static DESCRIBE_QUERIES_MAX_RESULTS: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(1000.0),
        ..Constraints::NONE
    },
    ..Schema::simple("DescribeQueriesMaxResults", Kind::Integer)
};

pub static DESCRIBE_QUERIES_REQUEST: Schema = Schema {
    members: &[
        Member::new("logGroupName", &LOG_GROUP_NAME),
        Member::new("status", &QUERY_STATUS),
        Member::new("maxResults", &DESCRIBE_QUERIES_MAX_RESULTS),
        Member::new("nextToken", &NEXT_TOKEN),
        Member::new("queryLanguage", &QUERY_LANGUAGE),
    ],
    ..Schema::simple("DescribeQueriesRequest", Kind::Structure)
};

pub static DESCRIBE_QUERIES_RESPONSE: Schema = Schema {
    members: &[
        Member::new("queries", &QUERY_INFO_LIST),
        Member::new("nextToken", &NEXT_TOKEN),
    ],
    ..Schema::simple("DescribeQueriesResponse", Kind::Structure)
};

pub static DESCRIBE_RESOURCE_POLICIES_REQUEST: Schema = Schema {
    members: &[
        Member::new("nextToken", &NEXT_TOKEN),
        Member::new("limit", &DESCRIBE_LIMIT),
        Member::new("resourceArn", &ARN),
        Member::new("policyScope", &POLICY_SCOPE),
    ],
    ..Schema::simple("DescribeResourcePoliciesRequest", Kind::Structure)
};

pub static DESCRIBE_RESOURCE_POLICIES_RESPONSE: Schema = Schema {
    members: &[
        Member::new("resourcePolicies", &RESOURCE_POLICIES),
        Member::new("nextToken", &NEXT_TOKEN),
    ],
    ..Schema::simple("DescribeResourcePoliciesResponse", Kind::Structure)
};

pub static DESCRIBE_SUBSCRIPTION_FILTERS_REQUEST: Schema = Schema {
    members: &[
        Member::new("logGroupName", &LOG_GROUP_NAME).with_required(),
        Member::new("filterNamePrefix", &FILTER_NAME),
        Member::new("nextToken", &NEXT_TOKEN),
        Member::new("limit", &DESCRIBE_LIMIT),
    ],
    ..Schema::simple("DescribeSubscriptionFiltersRequest", Kind::Structure)
};

pub static DESCRIBE_SUBSCRIPTION_FILTERS_RESPONSE: Schema = Schema {
    members: &[
        Member::new("subscriptionFilters", &SUBSCRIPTION_FILTERS),
        Member::new("nextToken", &NEXT_TOKEN),
    ],
    ..Schema::simple("DescribeSubscriptionFiltersResponse", Kind::Structure)
};

pub static DESTINATION_ARN: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        ..Constraints::NONE
    },
    ..Schema::simple("DestinationArn", Kind::String)
};

pub static DIMENSIONS: Schema = Schema {
    members: &[
        Member::new("key", &DIMENSIONS_KEY),
        Member::new("value", &DIMENSIONS_VALUE),
    ],
    ..Schema::simple("Dimensions", Kind::Map)
};

pub static DIMENSIONS_KEY: Schema = Schema {
    constraints: Constraints {
        max: Some(255.0),
        ..Constraints::NONE
    },
    ..Schema::simple("DimensionsKey", Kind::String)
};

pub static DIMENSIONS_VALUE: Schema = Schema {
    constraints: Constraints {
        max: Some(255.0),
        ..Constraints::NONE
    },
    ..Schema::simple("DimensionsValue", Kind::String)
};

pub static DISASSOCIATE_KMS_KEY_OUTPUT: Schema =
    Schema::simple("DisassociateKmsKeyOutput", Kind::Structure);

pub static DISASSOCIATE_KMS_KEY_REQUEST: Schema = Schema {
    members: &[
        Member::new("logGroupName", &LOG_GROUP_NAME),
        Member::new("resourceIdentifier", &RESOURCE_IDENTIFIER),
    ],
    ..Schema::simple("DisassociateKmsKeyRequest", Kind::Structure)
};

pub static DISTRIBUTION: Schema = Schema {
    constraints: Constraints {
        values: &["Random", "ByLogStream"],
        ..Constraints::NONE
    },
    ..Schema::simple("Distribution", Kind::String)
};

pub static EMIT_SYSTEM_FIELDS: Schema = Schema {
    members: &[Member::new("member", &SYSTEM_FIELD)],
    ..Schema::simple("EmitSystemFields", Kind::List)
};

pub static ENCRYPTION_KEY: Schema = Schema {
    constraints: Constraints {
        max: Some(256.0),
        ..Constraints::NONE
    },
    ..Schema::simple("EncryptionKey", Kind::String)
};

pub static ENTITY: Schema = Schema {
    members: &[
        Member::new("keyAttributes", &ENTITY_KEY_ATTRIBUTES),
        Member::new("attributes", &ENTITY_ATTRIBUTES),
    ],
    ..Schema::simple("Entity", Kind::Structure)
};

pub static ENTITY_ATTRIBUTES: Schema = Schema {
    members: &[
        Member::new("key", &ENTITY_ATTRIBUTES_KEY),
        Member::new("value", &ENTITY_ATTRIBUTES_VALUE),
    ],
    constraints: Constraints {
        min: Some(0.0),
        max: Some(10.0),
        ..Constraints::NONE
    },
    ..Schema::simple("EntityAttributes", Kind::Map)
};

pub static ENTITY_ATTRIBUTES_KEY: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(256.0),
        ..Constraints::NONE
    },
    ..Schema::simple("EntityAttributesKey", Kind::String)
};

pub static ENTITY_ATTRIBUTES_VALUE: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(512.0),
        ..Constraints::NONE
    },
    ..Schema::simple("EntityAttributesValue", Kind::String)
};

pub static ENTITY_KEY_ATTRIBUTES: Schema = Schema {
    members: &[
        Member::new("key", &ENTITY_KEY_ATTRIBUTES_KEY),
        Member::new("value", &ENTITY_KEY_ATTRIBUTES_VALUE),
    ],
    constraints: Constraints {
        min: Some(2.0),
        max: Some(4.0),
        ..Constraints::NONE
    },
    ..Schema::simple("EntityKeyAttributes", Kind::Map)
};

pub static ENTITY_KEY_ATTRIBUTES_KEY: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(32.0),
        ..Constraints::NONE
    },
    ..Schema::simple("EntityKeyAttributesKey", Kind::String)
};

pub static ENTITY_KEY_ATTRIBUTES_VALUE: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(512.0),
        ..Constraints::NONE
    },
    ..Schema::simple("EntityKeyAttributesValue", Kind::String)
};

pub static ENTITY_REJECTION_ERROR_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &[
            "InvalidEntity",
            "InvalidTypeValue",
            "InvalidKeyAttributes",
            "InvalidAttributes",
            "EntitySizeTooLarge",
            "UnsupportedLogGroupType",
            "MissingRequiredFields",
        ],
        ..Constraints::NONE
    },
    ..Schema::simple("EntityRejectionErrorType", Kind::String)
};

pub static EVENT_ID: Schema = Schema::simple("EventId", Kind::String);

pub static EVENT_MESSAGE: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        ..Constraints::NONE
    },
    ..Schema::simple("EventMessage", Kind::String)
};

pub static EVENTS_LIMIT: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(10000.0),
        ..Constraints::NONE
    },
    ..Schema::simple("EventsLimit", Kind::Integer)
};

pub static EVENTS_LIMIT_START_QUERY: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(100000.0),
        ..Constraints::NONE
    },
    ..Schema::simple("EventsLimitStartQuery", Kind::Integer)
};

pub static EXPECTED_REVISION_ID: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        ..Constraints::NONE
    },
    ..Schema::simple("ExpectedRevisionId", Kind::String)
};

pub static FIELD: Schema = Schema::simple("Field", Kind::String);

pub static FIELD_SELECTION_CRITERIA: Schema = Schema {
    constraints: Constraints {
        min: Some(0.0),
        max: Some(2000.0),
        ..Constraints::NONE
    },
    ..Schema::simple("FieldSelectionCriteria", Kind::String)
};

pub static FILTER_COUNT: Schema = Schema::simple("FilterCount", Kind::Integer);

pub static FILTER_LOG_EVENTS_REQUEST: Schema = Schema {
    members: &[
        Member::new("logGroupName", &LOG_GROUP_NAME),
        Member::new("logGroupIdentifier", &LOG_GROUP_IDENTIFIER),
        Member::new("logStreamNames", &INPUT_LOG_STREAM_NAMES),
        Member::new("logStreamNamePrefix", &LOG_STREAM_NAME),
        Member::new("startTime", &TIMESTAMP),
        Member::new("endTime", &TIMESTAMP),
        Member::new("filterPattern", &FILTER_PATTERN),
        Member::new("nextToken", &NEXT_TOKEN),
        Member::new("limit", &EVENTS_LIMIT),
        Member::new("startFromHead", &START_FROM_HEAD),
        Member::new("interleaved", &INTERLEAVED),
        Member::new("unmask", &UNMASK),
    ],
    ..Schema::simple("FilterLogEventsRequest", Kind::Structure)
};

pub static FILTER_LOG_EVENTS_RESPONSE: Schema = Schema {
    members: &[
        Member::new("events", &FILTERED_LOG_EVENTS),
        Member::new("searchedLogStreams", &SEARCHED_LOG_STREAMS),
        Member::new("nextToken", &NEXT_TOKEN),
    ],
    ..Schema::simple("FilterLogEventsResponse", Kind::Structure)
};

pub static FILTER_NAME: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(512.0),
        pattern: Some("[^:*]*"),
        ..Constraints::NONE
    },
    ..Schema::simple("FilterName", Kind::String)
};

pub static FILTER_PATTERN: Schema = Schema {
    constraints: Constraints {
        min: Some(0.0),
        max: Some(1024.0),
        ..Constraints::NONE
    },
    ..Schema::simple("FilterPattern", Kind::String)
};

pub static FILTERED_LOG_EVENT: Schema = Schema {
    members: &[
        Member::new("logStreamName", &LOG_STREAM_NAME),
        Member::new("timestamp", &TIMESTAMP),
        Member::new("message", &EVENT_MESSAGE),
        Member::new("ingestionTime", &TIMESTAMP),
        Member::new("eventId", &EVENT_ID),
    ],
    ..Schema::simple("FilteredLogEvent", Kind::Structure)
};

pub static FILTERED_LOG_EVENTS: Schema = Schema {
    members: &[Member::new("member", &FILTERED_LOG_EVENT)],
    ..Schema::simple("FilteredLogEvents", Kind::List)
};

pub static GET_LOG_EVENTS_REQUEST: Schema = Schema {
    members: &[
        Member::new("logGroupName", &LOG_GROUP_NAME),
        Member::new("logGroupIdentifier", &LOG_GROUP_IDENTIFIER),
        Member::new("logStreamName", &LOG_STREAM_NAME).with_required(),
        Member::new("startTime", &TIMESTAMP),
        Member::new("endTime", &TIMESTAMP),
        Member::new("nextToken", &NEXT_TOKEN),
        Member::new("limit", &EVENTS_LIMIT),
        Member::new("startFromHead", &START_FROM_HEAD),
        Member::new("unmask", &UNMASK),
    ],
    ..Schema::simple("GetLogEventsRequest", Kind::Structure)
};

pub static GET_LOG_EVENTS_RESPONSE: Schema = Schema {
    members: &[
        Member::new("events", &OUTPUT_LOG_EVENTS),
        Member::new("nextForwardToken", &NEXT_TOKEN),
        Member::new("nextBackwardToken", &NEXT_TOKEN),
    ],
    ..Schema::simple("GetLogEventsResponse", Kind::Structure)
};

pub static GET_LOG_RECORD_REQUEST: Schema = Schema {
    members: &[
        Member::new("logRecordPointer", &LOG_RECORD_POINTER).with_required(),
        Member::new("unmask", &UNMASK),
    ],
    ..Schema::simple("GetLogRecordRequest", Kind::Structure)
};

pub static GET_LOG_RECORD_RESPONSE: Schema = Schema {
    members: &[Member::new("logRecord", &LOG_RECORD)],
    ..Schema::simple("GetLogRecordResponse", Kind::Structure)
};

pub static GET_QUERY_RESULTS_MAX_ITEMS: Schema = Schema {
    constraints: Constraints {
        min: Some(0.0),
        max: Some(10000.0),
        ..Constraints::NONE
    },
    ..Schema::simple("GetQueryResultsMaxItems", Kind::Integer)
};

pub static GET_QUERY_RESULTS_NEXT_TOKEN: Schema = Schema {
    constraints: Constraints {
        max: Some(1024.0),
        ..Constraints::NONE
    },
    ..Schema::simple("GetQueryResultsNextToken", Kind::String)
};

pub static GET_QUERY_RESULTS_REQUEST: Schema = Schema {
    members: &[
        Member::new("queryId", &QUERY_ID).with_required(),
        Member::new("nextToken", &GET_QUERY_RESULTS_NEXT_TOKEN),
        Member::new("maxItems", &GET_QUERY_RESULTS_MAX_ITEMS),
    ],
    ..Schema::simple("GetQueryResultsRequest", Kind::Structure)
};

pub static GET_QUERY_RESULTS_RESPONSE: Schema = Schema {
    members: &[
        Member::new("queryLanguage", &QUERY_LANGUAGE),
        Member::new("results", &QUERY_RESULTS),
        Member::new("statistics", &QUERY_STATISTICS),
        Member::new("status", &QUERY_STATUS),
        Member::new("encryptionKey", &ENCRYPTION_KEY),
        Member::new("nextToken", &GET_QUERY_RESULTS_NEXT_TOKEN),
    ],
    ..Schema::simple("GetQueryResultsResponse", Kind::Structure)
};

pub static INCLUDE_LINKED_ACCOUNTS: Schema = Schema::simple("IncludeLinkedAccounts", Kind::Boolean);

pub static INHERITED_PROPERTIES: Schema = Schema {
    members: &[Member::new("member", &INHERITED_PROPERTY)],
    ..Schema::simple("InheritedProperties", Kind::List)
};

pub static INHERITED_PROPERTY: Schema = Schema {
    constraints: Constraints {
        values: &["ACCOUNT_DATA_PROTECTION"],
        ..Constraints::NONE
    },
    ..Schema::simple("InheritedProperty", Kind::String)
};

pub static INPUT_LOG_EVENT: Schema = Schema {
    members: &[
        Member::new("timestamp", &TIMESTAMP).with_required(),
        Member::new("message", &EVENT_MESSAGE).with_required(),
    ],
    ..Schema::simple("InputLogEvent", Kind::Structure)
};

pub static INPUT_LOG_EVENTS: Schema = Schema {
    members: &[Member::new("member", &INPUT_LOG_EVENT)],
    constraints: Constraints {
        min: Some(1.0),
        max: Some(10000.0),
        ..Constraints::NONE
    },
    ..Schema::simple("InputLogEvents", Kind::List)
};

pub static INPUT_LOG_STREAM_NAMES: Schema = Schema {
    members: &[Member::new("member", &LOG_STREAM_NAME)],
    constraints: Constraints {
        min: Some(1.0),
        max: Some(100.0),
        ..Constraints::NONE
    },
    ..Schema::simple("InputLogStreamNames", Kind::List)
};

pub static INTERLEAVED: Schema = Schema::simple("Interleaved", Kind::Boolean);

pub static IS_SAMPLED: Schema = Schema::simple("IsSampled", Kind::Boolean);

pub static KMS_KEY_ID: Schema = Schema {
    constraints: Constraints {
        max: Some(256.0),
        ..Constraints::NONE
    },
    ..Schema::simple("KmsKeyId", Kind::String)
};

pub static LIST_TAGS_FOR_RESOURCE_REQUEST: Schema = Schema {
    members: &[Member::new("resourceArn", &AMAZON_RESOURCE_NAME).with_required()],
    ..Schema::simple("ListTagsForResourceRequest", Kind::Structure)
};

pub static LIST_TAGS_FOR_RESOURCE_RESPONSE: Schema = Schema {
    members: &[Member::new("tags", &TAGS)],
    ..Schema::simple("ListTagsForResourceResponse", Kind::Structure)
};

pub static LIST_TAGS_LOG_GROUP_REQUEST: Schema = Schema {
    members: &[Member::new("logGroupName", &LOG_GROUP_NAME).with_required()],
    ..Schema::simple("ListTagsLogGroupRequest", Kind::Structure)
};

pub static LIST_TAGS_LOG_GROUP_RESPONSE: Schema = Schema {
    members: &[Member::new("tags", &TAGS)],
    ..Schema::simple("ListTagsLogGroupResponse", Kind::Structure)
};

pub static LIVE_TAIL_SESSION_LOG_EVENT: Schema = Schema {
    members: &[
        Member::new("logStreamName", &LOG_STREAM_NAME),
        Member::new("logGroupIdentifier", &LOG_GROUP_IDENTIFIER),
        Member::new("message", &EVENT_MESSAGE),
        Member::new("timestamp", &TIMESTAMP),
        Member::new("ingestionTime", &TIMESTAMP),
    ],
    ..Schema::simple("LiveTailSessionLogEvent", Kind::Structure)
};

pub static LIVE_TAIL_SESSION_METADATA: Schema = Schema {
    members: &[Member::new("sampled", &IS_SAMPLED)],
    ..Schema::simple("LiveTailSessionMetadata", Kind::Structure)
};

pub static LIVE_TAIL_SESSION_RESULTS: Schema = Schema {
    members: &[Member::new("member", &LIVE_TAIL_SESSION_LOG_EVENT)],
    ..Schema::simple("LiveTailSessionResults", Kind::List)
};

pub static LIVE_TAIL_SESSION_START: Schema = Schema {
    members: &[
        Member::new("requestId", &REQUEST_ID),
        Member::new("sessionId", &SESSION_ID),
        Member::new(
            "logGroupIdentifiers",
            &START_LIVE_TAIL_LOG_GROUP_IDENTIFIERS,
        ),
        Member::new("logStreamNames", &INPUT_LOG_STREAM_NAMES),
        Member::new("logStreamNamePrefixes", &INPUT_LOG_STREAM_NAMES),
        Member::new("logEventFilterPattern", &FILTER_PATTERN),
    ],
    ..Schema::simple("LiveTailSessionStart", Kind::Structure)
};

pub static LIVE_TAIL_SESSION_UPDATE: Schema = Schema {
    members: &[
        Member::new("sessionMetadata", &LIVE_TAIL_SESSION_METADATA),
        Member::new("sessionResults", &LIVE_TAIL_SESSION_RESULTS),
    ],
    ..Schema::simple("LiveTailSessionUpdate", Kind::Structure)
};

pub static LOG_EVENT_INDEX: Schema = Schema::simple("LogEventIndex", Kind::Integer);

pub static LOG_GROUP: Schema = Schema {
    members: &[
        Member::new("logGroupName", &LOG_GROUP_NAME),
        Member::new("creationTime", &TIMESTAMP),
        Member::new("retentionInDays", &DAYS),
        Member::new("metricFilterCount", &FILTER_COUNT),
        Member::new("arn", &ARN),
        Member::new("storedBytes", &STORED_BYTES),
        Member::new("kmsKeyId", &KMS_KEY_ID),
        Member::new("dataProtectionStatus", &DATA_PROTECTION_STATUS),
        Member::new("inheritedProperties", &INHERITED_PROPERTIES),
        Member::new("logGroupClass", &LOG_GROUP_CLASS),
        Member::new("logGroupArn", &ARN),
        Member::new("deletionProtectionEnabled", &DELETION_PROTECTION_ENABLED),
        Member::new(
            "bearerTokenAuthenticationEnabled",
            &BEARER_TOKEN_AUTHENTICATION_ENABLED,
        ),
        Member::new("retentionPolicyName", &POLICY_NAME),
    ],
    ..Schema::simple("LogGroup", Kind::Structure)
};

pub static LOG_GROUP_CLASS: Schema = Schema {
    constraints: Constraints {
        values: &["STANDARD", "INFREQUENT_ACCESS", "DELIVERY", "ESSENTIALS"],
        ..Constraints::NONE
    },
    ..Schema::simple("LogGroupClass", Kind::String)
};

pub static LOG_GROUP_IDENTIFIER: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(2048.0),
        pattern: Some(r"[\w#+=/:,.@-]*"),
        ..Constraints::NONE
    },
    ..Schema::simple("LogGroupIdentifier", Kind::String)
};

pub static LOG_GROUP_IDENTIFIERS: Schema = Schema {
    members: &[Member::new("member", &LOG_GROUP_IDENTIFIER)],
    ..Schema::simple("LogGroupIdentifiers", Kind::List)
};

pub static LOG_GROUP_NAME: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(512.0),
        pattern: Some(r"[\.\-_/#A-Za-z0-9]+"),
        ..Constraints::NONE
    },
    ..Schema::simple("LogGroupName", Kind::String)
};

pub static LOG_GROUP_NAME_PATTERN: Schema = Schema {
    constraints: Constraints {
        min: Some(0.0),
        max: Some(512.0),
        pattern: Some(r"[\.\-_/#A-Za-z0-9]*"),
        ..Constraints::NONE
    },
    ..Schema::simple("LogGroupNamePattern", Kind::String)
};

pub static LOG_GROUP_NAMES: Schema = Schema {
    members: &[Member::new("member", &LOG_GROUP_NAME)],
    ..Schema::simple("LogGroupNames", Kind::List)
};

pub static LOG_GROUPS: Schema = Schema {
    members: &[Member::new("member", &LOG_GROUP)],
    ..Schema::simple("LogGroups", Kind::List)
};

pub static LOG_RECORD: Schema = Schema {
    members: &[Member::new("key", &FIELD), Member::new("value", &VALUE)],
    ..Schema::simple("LogRecord", Kind::Map)
};

pub static LOG_RECORD_POINTER: Schema = Schema::simple("LogRecordPointer", Kind::String);

pub static LOG_STREAM: Schema = Schema {
    members: &[
        Member::new("logStreamName", &LOG_STREAM_NAME),
        Member::new("creationTime", &TIMESTAMP),
        Member::new("firstEventTimestamp", &TIMESTAMP),
        Member::new("lastEventTimestamp", &TIMESTAMP),
        Member::new("lastIngestionTime", &TIMESTAMP),
        Member::new("uploadSequenceToken", &SEQUENCE_TOKEN),
        Member::new("arn", &ARN),
        Member::new("storedBytes", &STORED_BYTES),
    ],
    ..Schema::simple("LogStream", Kind::Structure)
};

pub static LOG_STREAM_NAME: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(512.0),
        pattern: Some("[^:*]*"),
        ..Constraints::NONE
    },
    ..Schema::simple("LogStreamName", Kind::String)
};

pub static LOG_STREAM_SEARCHED_COMPLETELY: Schema =
    Schema::simple("LogStreamSearchedCompletely", Kind::Boolean);

pub static LOG_STREAMS: Schema = Schema {
    members: &[Member::new("member", &LOG_STREAM)],
    ..Schema::simple("LogStreams", Kind::List)
};

pub static MESSAGE: Schema = Schema::simple("Message", Kind::String);

pub static METRIC_FILTER: Schema = Schema {
    members: &[
        Member::new("filterName", &FILTER_NAME),
        Member::new("filterPattern", &FILTER_PATTERN),
        Member::new("metricTransformations", &METRIC_TRANSFORMATIONS),
        Member::new("creationTime", &TIMESTAMP),
        Member::new("logGroupName", &LOG_GROUP_NAME),
        Member::new("applyOnTransformedLogs", &APPLY_ON_TRANSFORMED_LOGS),
        Member::new("fieldSelectionCriteria", &FIELD_SELECTION_CRITERIA),
        Member::new("emitSystemFieldDimensions", &EMIT_SYSTEM_FIELDS),
    ],
    ..Schema::simple("MetricFilter", Kind::Structure)
};

pub static METRIC_FILTERS: Schema = Schema {
    members: &[Member::new("member", &METRIC_FILTER)],
    ..Schema::simple("MetricFilters", Kind::List)
};

pub static METRIC_NAME: Schema = Schema {
    constraints: Constraints {
        max: Some(255.0),
        pattern: Some("[^:*$]*"),
        ..Constraints::NONE
    },
    ..Schema::simple("MetricName", Kind::String)
};

pub static METRIC_NAMESPACE: Schema = Schema {
    constraints: Constraints {
        max: Some(255.0),
        pattern: Some("[^:*$]*"),
        ..Constraints::NONE
    },
    ..Schema::simple("MetricNamespace", Kind::String)
};

pub static METRIC_TRANSFORMATION: Schema = Schema {
    members: &[
        Member::new("metricName", &METRIC_NAME).with_required(),
        Member::new("metricNamespace", &METRIC_NAMESPACE).with_required(),
        Member::new("metricValue", &METRIC_VALUE).with_required(),
        Member::new("defaultValue", &DEFAULT_VALUE),
        Member::new("dimensions", &DIMENSIONS),
        Member::new("unit", &STANDARD_UNIT),
    ],
    ..Schema::simple("MetricTransformation", Kind::Structure)
};

pub static METRIC_TRANSFORMATIONS: Schema = Schema {
    members: &[Member::new("member", &METRIC_TRANSFORMATION)],
    constraints: Constraints {
        min: Some(1.0),
        max: Some(1.0),
        ..Constraints::NONE
    },
    ..Schema::simple("MetricTransformations", Kind::List)
};

pub static METRIC_VALUE: Schema = Schema {
    constraints: Constraints {
        max: Some(100.0),
        ..Constraints::NONE
    },
    ..Schema::simple("MetricValue", Kind::String)
};

pub static NEXT_TOKEN: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        ..Constraints::NONE
    },
    ..Schema::simple("NextToken", Kind::String)
};

pub static ORDER_BY: Schema = Schema {
    constraints: Constraints {
        values: &["LogStreamName", "LastEventTime"],
        ..Constraints::NONE
    },
    ..Schema::simple("OrderBy", Kind::String)
};

pub static OUTPUT_LOG_EVENT: Schema = Schema {
    members: &[
        Member::new("timestamp", &TIMESTAMP),
        Member::new("message", &EVENT_MESSAGE),
        Member::new("ingestionTime", &TIMESTAMP),
    ],
    ..Schema::simple("OutputLogEvent", Kind::Structure)
};

pub static OUTPUT_LOG_EVENTS: Schema = Schema {
    members: &[Member::new("member", &OUTPUT_LOG_EVENT)],
    ..Schema::simple("OutputLogEvents", Kind::List)
};

pub static POLICY_DOCUMENT: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(51200.0),
        ..Constraints::NONE
    },
    ..Schema::simple("PolicyDocument", Kind::String)
};

pub static POLICY_NAME: Schema = Schema::simple("PolicyName", Kind::String);

pub static POLICY_SCOPE: Schema = Schema {
    constraints: Constraints {
        values: &["ACCOUNT", "RESOURCE"],
        ..Constraints::NONE
    },
    ..Schema::simple("PolicyScope", Kind::String)
};

pub static PUT_LOG_EVENTS_REQUEST: Schema = Schema {
    members: &[
        Member::new("logGroupName", &LOG_GROUP_NAME).with_required(),
        Member::new("logStreamName", &LOG_STREAM_NAME).with_required(),
        Member::new("logEvents", &INPUT_LOG_EVENTS).with_required(),
        Member::new("sequenceToken", &SEQUENCE_TOKEN),
        Member::new("entity", &ENTITY),
    ],
    ..Schema::simple("PutLogEventsRequest", Kind::Structure)
};

pub static PUT_LOG_EVENTS_RESPONSE: Schema = Schema {
    members: &[
        Member::new("nextSequenceToken", &SEQUENCE_TOKEN),
        Member::new("rejectedLogEventsInfo", &REJECTED_LOG_EVENTS_INFO),
        Member::new("rejectedEntityInfo", &REJECTED_ENTITY_INFO),
    ],
    ..Schema::simple("PutLogEventsResponse", Kind::Structure)
};

pub static PUT_METRIC_FILTER_OUTPUT: Schema =
    Schema::simple("PutMetricFilterOutput", Kind::Structure);

pub static PUT_METRIC_FILTER_REQUEST: Schema = Schema {
    members: &[
        Member::new("logGroupName", &LOG_GROUP_NAME).with_required(),
        Member::new("filterName", &FILTER_NAME).with_required(),
        Member::new("filterPattern", &FILTER_PATTERN).with_required(),
        Member::new("metricTransformations", &METRIC_TRANSFORMATIONS).with_required(),
        Member::new("applyOnTransformedLogs", &APPLY_ON_TRANSFORMED_LOGS),
        Member::new("fieldSelectionCriteria", &FIELD_SELECTION_CRITERIA),
        Member::new("emitSystemFieldDimensions", &EMIT_SYSTEM_FIELDS),
    ],
    ..Schema::simple("PutMetricFilterRequest", Kind::Structure)
};

pub static PUT_RESOURCE_POLICY_REQUEST: Schema = Schema {
    members: &[
        Member::new("policyName", &POLICY_NAME),
        Member::new("policyDocument", &POLICY_DOCUMENT),
        Member::new("resourceArn", &ARN),
        Member::new("expectedRevisionId", &EXPECTED_REVISION_ID),
    ],
    ..Schema::simple("PutResourcePolicyRequest", Kind::Structure)
};

pub static PUT_RESOURCE_POLICY_RESPONSE: Schema = Schema {
    members: &[
        Member::new("resourcePolicy", &RESOURCE_POLICY),
        Member::new("revisionId", &EXPECTED_REVISION_ID),
    ],
    ..Schema::simple("PutResourcePolicyResponse", Kind::Structure)
};

pub static PUT_RETENTION_POLICY_OUTPUT: Schema =
    Schema::simple("PutRetentionPolicyOutput", Kind::Structure);

pub static PUT_RETENTION_POLICY_REQUEST: Schema = Schema {
    members: &[
        Member::new("logGroupName", &LOG_GROUP_NAME).with_required(),
        Member::new("retentionInDays", &DAYS).with_required(),
    ],
    ..Schema::simple("PutRetentionPolicyRequest", Kind::Structure)
};

pub static PUT_SUBSCRIPTION_FILTER_OUTPUT: Schema =
    Schema::simple("PutSubscriptionFilterOutput", Kind::Structure);

pub static PUT_SUBSCRIPTION_FILTER_REQUEST: Schema = Schema {
    members: &[
        Member::new("logGroupName", &LOG_GROUP_NAME).with_required(),
        Member::new("filterName", &FILTER_NAME).with_required(),
        Member::new("filterPattern", &FILTER_PATTERN).with_required(),
        Member::new("destinationArn", &DESTINATION_ARN).with_required(),
        Member::new("roleArn", &ROLE_ARN),
        Member::new("distribution", &DISTRIBUTION),
        Member::new("applyOnTransformedLogs", &APPLY_ON_TRANSFORMED_LOGS),
        Member::new("fieldSelectionCriteria", &FIELD_SELECTION_CRITERIA),
        Member::new("emitSystemFields", &EMIT_SYSTEM_FIELDS),
    ],
    ..Schema::simple("PutSubscriptionFilterRequest", Kind::Structure)
};

pub static QUERY_DURATION: Schema = Schema::simple("QueryDuration", Kind::Long);

pub static QUERY_ID: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(256.0),
        ..Constraints::NONE
    },
    ..Schema::simple("QueryId", Kind::String)
};

pub static QUERY_INFO: Schema = Schema {
    members: &[
        Member::new("queryLanguage", &QUERY_LANGUAGE),
        Member::new("queryId", &QUERY_ID),
        Member::new("queryString", &QUERY_STRING),
        Member::new("status", &QUERY_STATUS),
        Member::new("createTime", &TIMESTAMP),
        Member::new("logGroupName", &LOG_GROUP_NAME),
        Member::new("queryDuration", &QUERY_DURATION),
        Member::new("bytesScanned", &BYTES_SCANNED_VALUE),
        Member::new("userIdentity", &USER_IDENTITY),
    ],
    ..Schema::simple("QueryInfo", Kind::Structure)
};

pub static QUERY_INFO_LIST: Schema = Schema {
    members: &[Member::new("member", &QUERY_INFO)],
    ..Schema::simple("QueryInfoList", Kind::List)
};

pub static QUERY_LANGUAGE: Schema = Schema {
    constraints: Constraints {
        values: &["CWLI", "SQL", "PPL"],
        ..Constraints::NONE
    },
    ..Schema::simple("QueryLanguage", Kind::String)
};

pub static QUERY_RESULTS: Schema = Schema {
    members: &[Member::new("member", &RESULT_ROWS)],
    ..Schema::simple("QueryResults", Kind::List)
};

pub static QUERY_STATISTICS: Schema = Schema {
    members: &[
        Member::new("recordsMatched", &STATS_VALUE),
        Member::new("recordsScanned", &STATS_VALUE),
        Member::new("estimatedRecordsSkipped", &STATS_VALUE),
        Member::new("bytesScanned", &STATS_VALUE),
        Member::new("estimatedBytesSkipped", &STATS_VALUE),
        Member::new("logGroupsScanned", &STATS_VALUE),
        Member::new("resultCount", &STATS_VALUE),
    ],
    ..Schema::simple("QueryStatistics", Kind::Structure)
};

pub static QUERY_STATUS: Schema = Schema {
    constraints: Constraints {
        values: &[
            "Scheduled",
            "Running",
            "Complete",
            "Failed",
            "Cancelled",
            "Timeout",
            "Unknown",
        ],
        ..Constraints::NONE
    },
    ..Schema::simple("QueryStatus", Kind::String)
};

pub static QUERY_STRING: Schema = Schema {
    constraints: Constraints {
        min: Some(0.0),
        max: Some(10000.0),
        ..Constraints::NONE
    },
    ..Schema::simple("QueryString", Kind::String)
};

pub static REJECTED_ENTITY_INFO: Schema = Schema {
    members: &[Member::new("errorType", &ENTITY_REJECTION_ERROR_TYPE).with_required()],
    ..Schema::simple("RejectedEntityInfo", Kind::Structure)
};

pub static REJECTED_LOG_EVENTS_INFO: Schema = Schema {
    members: &[
        Member::new("tooNewLogEventStartIndex", &LOG_EVENT_INDEX),
        Member::new("tooOldLogEventEndIndex", &LOG_EVENT_INDEX),
        Member::new("expiredLogEventEndIndex", &LOG_EVENT_INDEX),
    ],
    ..Schema::simple("RejectedLogEventsInfo", Kind::Structure)
};

pub static REQUEST_ID: Schema = Schema {
    constraints: Constraints {
        min: Some(0.0),
        max: Some(256.0),
        ..Constraints::NONE
    },
    ..Schema::simple("RequestId", Kind::String)
};

pub static RESOURCE_IDENTIFIER: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(2048.0),
        pattern: Some(r"[\w+=/:,.@\-\*]*"),
        ..Constraints::NONE
    },
    ..Schema::simple("ResourceIdentifier", Kind::String)
};

pub static RESOURCE_POLICIES: Schema = Schema {
    members: &[Member::new("member", &RESOURCE_POLICY)],
    ..Schema::simple("ResourcePolicies", Kind::List)
};

pub static RESOURCE_POLICY: Schema = Schema {
    members: &[
        Member::new("policyName", &POLICY_NAME),
        Member::new("policyDocument", &POLICY_DOCUMENT),
        Member::new("lastUpdatedTime", &TIMESTAMP),
        Member::new("policyScope", &POLICY_SCOPE),
        Member::new("resourceArn", &ARN),
        Member::new("revisionId", &EXPECTED_REVISION_ID),
    ],
    ..Schema::simple("ResourcePolicy", Kind::Structure)
};

pub static RESULT_FIELD: Schema = Schema {
    members: &[Member::new("field", &FIELD), Member::new("value", &VALUE)],
    ..Schema::simple("ResultField", Kind::Structure)
};

pub static RESULT_ROWS: Schema = Schema {
    members: &[Member::new("member", &RESULT_FIELD)],
    ..Schema::simple("ResultRows", Kind::List)
};

pub static ROLE_ARN: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        ..Constraints::NONE
    },
    ..Schema::simple("RoleArn", Kind::String)
};

pub static SEARCHED_LOG_STREAM: Schema = Schema {
    members: &[
        Member::new("logStreamName", &LOG_STREAM_NAME),
        Member::new("searchedCompletely", &LOG_STREAM_SEARCHED_COMPLETELY),
    ],
    ..Schema::simple("SearchedLogStream", Kind::Structure)
};

pub static SEARCHED_LOG_STREAMS: Schema = Schema {
    members: &[Member::new("member", &SEARCHED_LOG_STREAM)],
    ..Schema::simple("SearchedLogStreams", Kind::List)
};

pub static SEQUENCE_TOKEN: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        ..Constraints::NONE
    },
    ..Schema::simple("SequenceToken", Kind::String)
};

pub static SESSION_ID: Schema = Schema {
    constraints: Constraints {
        min: Some(0.0),
        max: Some(256.0),
        ..Constraints::NONE
    },
    ..Schema::simple("SessionId", Kind::String)
};

pub static STANDARD_UNIT: Schema = Schema {
    constraints: Constraints {
        values: &[
            "Seconds",
            "Microseconds",
            "Milliseconds",
            "Bytes",
            "Kilobytes",
            "Megabytes",
            "Gigabytes",
            "Terabytes",
            "Bits",
            "Kilobits",
            "Megabits",
            "Gigabits",
            "Terabits",
            "Percent",
            "Count",
            "Bytes/Second",
            "Kilobytes/Second",
            "Megabytes/Second",
            "Gigabytes/Second",
            "Terabytes/Second",
            "Bits/Second",
            "Kilobits/Second",
            "Megabits/Second",
            "Gigabits/Second",
            "Terabits/Second",
            "Count/Second",
            "None",
        ],
        ..Constraints::NONE
    },
    ..Schema::simple("StandardUnit", Kind::String)
};

pub static START_FROM_HEAD: Schema = Schema::simple("StartFromHead", Kind::Boolean);

pub static START_LIVE_TAIL_LOG_GROUP_IDENTIFIERS: Schema = Schema {
    members: &[Member::new("member", &LOG_GROUP_IDENTIFIER)],
    constraints: Constraints {
        min: Some(1.0),
        max: Some(10.0),
        ..Constraints::NONE
    },
    ..Schema::simple("StartLiveTailLogGroupIdentifiers", Kind::List)
};

pub static START_LIVE_TAIL_REQUEST: Schema = Schema {
    members: &[
        Member::new(
            "logGroupIdentifiers",
            &START_LIVE_TAIL_LOG_GROUP_IDENTIFIERS,
        )
        .with_required(),
        Member::new("logStreamNames", &INPUT_LOG_STREAM_NAMES),
        Member::new("logStreamNamePrefixes", &INPUT_LOG_STREAM_NAMES),
        Member::new("logEventFilterPattern", &FILTER_PATTERN),
    ],
    ..Schema::simple("StartLiveTailRequest", Kind::Structure)
};

pub static START_LIVE_TAIL_RESPONSE: Schema =
    Schema::simple("StartLiveTailResponse", Kind::Structure);

pub static START_LIVE_TAIL_RESPONSE_STREAM: Schema = Schema {
    members: &[
        Member::new("sessionStart", &LIVE_TAIL_SESSION_START),
        Member::new("sessionUpdate", &LIVE_TAIL_SESSION_UPDATE),
    ],
    ..Schema::simple("StartLiveTailResponseStream", Kind::Union)
};

pub static START_QUERY_REQUEST: Schema = Schema {
    members: &[
        Member::new("queryLanguage", &QUERY_LANGUAGE),
        Member::new("logGroupName", &LOG_GROUP_NAME),
        Member::new("logGroupNames", &LOG_GROUP_NAMES),
        Member::new("logGroupIdentifiers", &LOG_GROUP_IDENTIFIERS),
        Member::new("startTime", &TIMESTAMP).with_required(),
        Member::new("endTime", &TIMESTAMP).with_required(),
        Member::new("queryString", &QUERY_STRING).with_required(),
        Member::new("limit", &EVENTS_LIMIT_START_QUERY),
    ],
    ..Schema::simple("StartQueryRequest", Kind::Structure)
};

pub static START_QUERY_RESPONSE: Schema = Schema {
    members: &[Member::new("queryId", &QUERY_ID)],
    ..Schema::simple("StartQueryResponse", Kind::Structure)
};

pub static STATS_VALUE: Schema = Schema::simple("StatsValue", Kind::Double);

pub static STOP_QUERY_REQUEST: Schema = Schema {
    members: &[Member::new("queryId", &QUERY_ID).with_required()],
    ..Schema::simple("StopQueryRequest", Kind::Structure)
};

pub static STOP_QUERY_RESPONSE: Schema = Schema {
    members: &[Member::new("success", &SUCCESS)],
    ..Schema::simple("StopQueryResponse", Kind::Structure)
};

pub static STORED_BYTES: Schema = Schema {
    constraints: Constraints {
        min: Some(0.0),
        ..Constraints::NONE
    },
    ..Schema::simple("StoredBytes", Kind::Long)
};

pub static SUBSCRIPTION_FILTER: Schema = Schema {
    members: &[
        Member::new("filterName", &FILTER_NAME),
        Member::new("logGroupName", &LOG_GROUP_NAME),
        Member::new("filterPattern", &FILTER_PATTERN),
        Member::new("destinationArn", &DESTINATION_ARN),
        Member::new("roleArn", &ROLE_ARN),
        Member::new("distribution", &DISTRIBUTION),
        Member::new("applyOnTransformedLogs", &APPLY_ON_TRANSFORMED_LOGS),
        Member::new("creationTime", &TIMESTAMP),
        Member::new("fieldSelectionCriteria", &FIELD_SELECTION_CRITERIA),
        Member::new("emitSystemFields", &EMIT_SYSTEM_FIELDS),
    ],
    ..Schema::simple("SubscriptionFilter", Kind::Structure)
};

pub static SUBSCRIPTION_FILTERS: Schema = Schema {
    members: &[Member::new("member", &SUBSCRIPTION_FILTER)],
    ..Schema::simple("SubscriptionFilters", Kind::List)
};

pub static SUCCESS: Schema = Schema::simple("Success", Kind::Boolean);

pub static SYSTEM_FIELD: Schema = Schema::simple("SystemField", Kind::String);

pub static TAG_KEY: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(128.0),
        pattern: Some(r"^([\p{L}\p{Z}\p{N}_.:/=+\-@]+)$"),
        ..Constraints::NONE
    },
    ..Schema::simple("TagKey", Kind::String)
};

pub static TAG_KEY_LIST: Schema = Schema {
    members: &[Member::new("member", &TAG_KEY)],
    constraints: Constraints {
        min: Some(0.0),
        max: Some(50.0),
        ..Constraints::NONE
    },
    ..Schema::simple("TagKeyList", Kind::List)
};

pub static TAG_LIST: Schema = Schema {
    members: &[Member::new("member", &TAG_KEY)],
    constraints: Constraints {
        min: Some(1.0),
        ..Constraints::NONE
    },
    ..Schema::simple("TagList", Kind::List)
};

pub static TAG_LOG_GROUP_OUTPUT: Schema = Schema::simple("TagLogGroupOutput", Kind::Structure);

pub static TAG_LOG_GROUP_REQUEST: Schema = Schema {
    members: &[
        Member::new("logGroupName", &LOG_GROUP_NAME).with_required(),
        Member::new("tags", &TAGS).with_required(),
    ],
    ..Schema::simple("TagLogGroupRequest", Kind::Structure)
};

pub static TAG_RESOURCE_OUTPUT: Schema = Schema::simple("TagResourceOutput", Kind::Structure);

pub static TAG_RESOURCE_REQUEST: Schema = Schema {
    members: &[
        Member::new("resourceArn", &AMAZON_RESOURCE_NAME).with_required(),
        Member::new("tags", &TAGS).with_required(),
    ],
    ..Schema::simple("TagResourceRequest", Kind::Structure)
};

pub static TAG_VALUE: Schema = Schema {
    constraints: Constraints {
        max: Some(256.0),
        pattern: Some(r"^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$"),
        ..Constraints::NONE
    },
    ..Schema::simple("TagValue", Kind::String)
};

pub static TAGS: Schema = Schema {
    members: &[
        Member::new("key", &TAG_KEY),
        Member::new("value", &TAG_VALUE),
    ],
    constraints: Constraints {
        min: Some(1.0),
        max: Some(50.0),
        ..Constraints::NONE
    },
    ..Schema::simple("Tags", Kind::Map)
};

pub static TIMESTAMP: Schema = Schema {
    constraints: Constraints {
        min: Some(0.0),
        ..Constraints::NONE
    },
    ..Schema::simple("Timestamp", Kind::Long)
};

pub static UNMASK: Schema = Schema::simple("Unmask", Kind::Boolean);

pub static UNTAG_LOG_GROUP_OUTPUT: Schema = Schema::simple("UntagLogGroupOutput", Kind::Structure);

pub static UNTAG_LOG_GROUP_REQUEST: Schema = Schema {
    members: &[
        Member::new("logGroupName", &LOG_GROUP_NAME).with_required(),
        Member::new("tags", &TAG_LIST).with_required(),
    ],
    ..Schema::simple("UntagLogGroupRequest", Kind::Structure)
};

pub static UNTAG_RESOURCE_OUTPUT: Schema = Schema::simple("UntagResourceOutput", Kind::Structure);

pub static UNTAG_RESOURCE_REQUEST: Schema = Schema {
    members: &[
        Member::new("resourceArn", &AMAZON_RESOURCE_NAME).with_required(),
        Member::new("tagKeys", &TAG_KEY_LIST).with_required(),
    ],
    ..Schema::simple("UntagResourceRequest", Kind::Structure)
};

pub static USER_IDENTITY: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(2048.0),
        ..Constraints::NONE
    },
    ..Schema::simple("UserIdentity", Kind::String)
};

pub static VALUE: Schema = Schema::simple("Value", Kind::String);
