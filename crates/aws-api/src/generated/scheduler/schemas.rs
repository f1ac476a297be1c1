// Written by `cargo xtask codegen` from models/. Do not edit.

//! The schemas of Amazon EventBridge Scheduler, by the model's names.

use smithy::{Constraints, Kind, Location, Member, Schema};

pub static ACTION_AFTER_COMPLETION: Schema = Schema {
    constraints: Constraints {
        values: &["NONE", "DELETE"],
        ..Constraints::NONE
    },
    ..Schema::simple("ActionAfterCompletion", Kind::String)
};

pub static ASSIGN_PUBLIC_IP: Schema = Schema {
    constraints: Constraints {
        values: &["ENABLED", "DISABLED"],
        ..Constraints::NONE
    },
    ..Schema::simple("AssignPublicIp", Kind::String)
};

pub static AWS_VPC_CONFIGURATION: Schema = Schema {
    members: &[
        Member::new("Subnets", &SUBNETS).with_required(),
        Member::new("SecurityGroups", &SECURITY_GROUPS),
        Member::new("AssignPublicIp", &ASSIGN_PUBLIC_IP),
    ],
    ..Schema::simple("AwsVpcConfiguration", Kind::Structure)
};

pub static CAPACITY_PROVIDER: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(255.0),
        ..Constraints::NONE
    },
    ..Schema::simple("CapacityProvider", Kind::String)
};

pub static CAPACITY_PROVIDER_STRATEGY: Schema = Schema {
    members: &[Member::new("member", &CAPACITY_PROVIDER_STRATEGY_ITEM)],
    constraints: Constraints {
        min: Some(0.0),
        max: Some(6.0),
        ..Constraints::NONE
    },
    ..Schema::simple("CapacityProviderStrategy", Kind::List)
};

pub static CAPACITY_PROVIDER_STRATEGY_ITEM: Schema = Schema {
    members: &[
        Member::new("capacityProvider", &CAPACITY_PROVIDER).with_required(),
        Member::new("weight", &CAPACITY_PROVIDER_STRATEGY_ITEM_WEIGHT),
        Member::new("base", &CAPACITY_PROVIDER_STRATEGY_ITEM_BASE),
    ],
    ..Schema::simple("CapacityProviderStrategyItem", Kind::Structure)
};

pub static CAPACITY_PROVIDER_STRATEGY_ITEM_BASE: Schema = Schema {
    constraints: Constraints {
        min: Some(0.0),
        max: Some(100000.0),
        ..Constraints::NONE
    },
    ..Schema::simple("CapacityProviderStrategyItemBase", Kind::Integer)
};

pub static CAPACITY_PROVIDER_STRATEGY_ITEM_WEIGHT: Schema = Schema {
    constraints: Constraints {
        min: Some(0.0),
        max: Some(1000.0),
        ..Constraints::NONE
    },
    ..Schema::simple("CapacityProviderStrategyItemWeight", Kind::Integer)
};

pub static CLIENT_TOKEN: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(64.0),
        pattern: Some("[a-zA-Z0-9-_]+"),
        ..Constraints::NONE
    },
    ..Schema::simple("ClientToken", Kind::String)
};

pub static CREATE_SCHEDULE_GROUP_INPUT: Schema = Schema {
    members: &[
        Member::new("Name", &SCHEDULE_GROUP_NAME)
            .with_location(Location::Uri)
            .with_required(),
        Member::new("Tags", &TAG_LIST),
        Member::new("ClientToken", &CLIENT_TOKEN),
    ],
    ..Schema::simple("CreateScheduleGroupInput", Kind::Structure)
};

pub static CREATE_SCHEDULE_GROUP_OUTPUT: Schema = Schema {
    members: &[Member::new("ScheduleGroupArn", &SCHEDULE_GROUP_ARN).with_required()],
    ..Schema::simple("CreateScheduleGroupOutput", Kind::Structure)
};

pub static CREATE_SCHEDULE_INPUT: Schema = Schema {
    members: &[
        Member::new("Name", &NAME)
            .with_location(Location::Uri)
            .with_required(),
        Member::new("GroupName", &SCHEDULE_GROUP_NAME),
        Member::new("ScheduleExpression", &SCHEDULE_EXPRESSION).with_required(),
        Member::new("StartDate", &START_DATE),
        Member::new("EndDate", &END_DATE),
        Member::new("Description", &DESCRIPTION),
        Member::new("ScheduleExpressionTimezone", &SCHEDULE_EXPRESSION_TIMEZONE),
        Member::new("State", &SCHEDULE_STATE),
        Member::new("KmsKeyArn", &KMS_KEY_ARN),
        Member::new("Target", &TARGET).with_required(),
        Member::new("FlexibleTimeWindow", &FLEXIBLE_TIME_WINDOW).with_required(),
        Member::new("ClientToken", &CLIENT_TOKEN),
        Member::new("ActionAfterCompletion", &ACTION_AFTER_COMPLETION),
    ],
    ..Schema::simple("CreateScheduleInput", Kind::Structure)
};

pub static CREATE_SCHEDULE_OUTPUT: Schema = Schema {
    members: &[Member::new("ScheduleArn", &SCHEDULE_ARN).with_required()],
    ..Schema::simple("CreateScheduleOutput", Kind::Structure)
};

pub static CREATION_DATE: Schema = Schema::simple("CreationDate", Kind::Timestamp);

pub static DEAD_LETTER_CONFIG: Schema = Schema {
    members: &[Member::new("Arn", &DEAD_LETTER_CONFIG_ARN_STRING)],
    ..Schema::simple("DeadLetterConfig", Kind::Structure)
};

pub static DEAD_LETTER_CONFIG_ARN_STRING: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(1600.0),
        pattern: Some(r"arn:aws[a-z-]*:sqs:[a-z0-9\-]+:\d{12}:[a-zA-Z0-9\-_]+"),
        ..Constraints::NONE
    },
    ..Schema::simple("DeadLetterConfigArnString", Kind::String)
};

pub static DELETE_SCHEDULE_GROUP_INPUT: Schema = Schema {
    members: &[
        Member::new("Name", &SCHEDULE_GROUP_NAME)
            .with_location(Location::Uri)
            .with_required(),
        Member::new("ClientToken", &CLIENT_TOKEN)
            .with_wire_name("clientToken")
            .with_location(Location::QueryString),
    ],
    ..Schema::simple("DeleteScheduleGroupInput", Kind::Structure)
};

pub static DELETE_SCHEDULE_GROUP_OUTPUT: Schema =
    Schema::simple("DeleteScheduleGroupOutput", Kind::Structure);

pub static DELETE_SCHEDULE_INPUT: Schema = Schema {
    members: &[
        Member::new("Name", &NAME)
            .with_location(Location::Uri)
            .with_required(),
        Member::new("GroupName", &SCHEDULE_GROUP_NAME)
            .with_wire_name("groupName")
            .with_location(Location::QueryString),
        Member::new("ClientToken", &CLIENT_TOKEN)
            .with_wire_name("clientToken")
            .with_location(Location::QueryString),
    ],
    ..Schema::simple("DeleteScheduleInput", Kind::Structure)
};

pub static DELETE_SCHEDULE_OUTPUT: Schema = Schema::simple("DeleteScheduleOutput", Kind::Structure);

pub static DESCRIPTION: Schema = Schema {
    constraints: Constraints {
        min: Some(0.0),
        max: Some(512.0),
        ..Constraints::NONE
    },
    ..Schema::simple("Description", Kind::String)
};

pub static DETAIL_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(128.0),
        ..Constraints::NONE
    },
    ..Schema::simple("DetailType", Kind::String)
};

pub static ECS_PARAMETERS: Schema = Schema {
    members: &[
        Member::new("TaskDefinitionArn", &TASK_DEFINITION_ARN).with_required(),
        Member::new("TaskCount", &TASK_COUNT),
        Member::new("LaunchType", &LAUNCH_TYPE),
        Member::new("NetworkConfiguration", &NETWORK_CONFIGURATION),
        Member::new("PlatformVersion", &PLATFORM_VERSION),
        Member::new("Group", &GROUP),
        Member::new("CapacityProviderStrategy", &CAPACITY_PROVIDER_STRATEGY),
        Member::new("EnableECSManagedTags", &ENABLE_ECS_MANAGED_TAGS),
        Member::new("EnableExecuteCommand", &ENABLE_EXECUTE_COMMAND),
        Member::new("PlacementConstraints", &PLACEMENT_CONSTRAINTS),
        Member::new("PlacementStrategy", &PLACEMENT_STRATEGIES),
        Member::new("PropagateTags", &PROPAGATE_TAGS),
        Member::new("ReferenceId", &REFERENCE_ID),
        Member::new("Tags", &TAGS),
    ],
    ..Schema::simple("EcsParameters", Kind::Structure)
};

pub static ENABLE_ECS_MANAGED_TAGS: Schema = Schema::simple("EnableECSManagedTags", Kind::Boolean);

pub static ENABLE_EXECUTE_COMMAND: Schema = Schema::simple("EnableExecuteCommand", Kind::Boolean);

pub static END_DATE: Schema = Schema::simple("EndDate", Kind::Timestamp);

pub static EVENT_BRIDGE_METADATA_KEY: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(128.0),
        pattern: Some("[^/]+"),
        ..Constraints::NONE
    },
    ..Schema::simple("EventBridgeMetadataKey", Kind::String)
};

pub static EVENT_BRIDGE_METADATA_MAP: Schema = Schema {
    members: &[
        Member::new("key", &EVENT_BRIDGE_METADATA_KEY),
        Member::new("value", &EVENT_BRIDGE_METADATA_VALUE),
    ],
    constraints: Constraints {
        min: Some(0.0),
        max: Some(100.0),
        ..Constraints::NONE
    },
    ..Schema::simple("EventBridgeMetadataMap", Kind::Map)
};

pub static EVENT_BRIDGE_METADATA_VALUE: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        ..Constraints::NONE
    },
    ..Schema::simple("EventBridgeMetadataValue", Kind::String)
};

pub static EVENT_BRIDGE_PARAMETERS: Schema = Schema {
    members: &[
        Member::new("DetailType", &DETAIL_TYPE).with_required(),
        Member::new("Source", &SOURCE).with_required(),
    ],
    ..Schema::simple("EventBridgeParameters", Kind::Structure)
};

pub static EVENT_BRIDGE_PUT_EVENTS_V2_PARAMETERS: Schema = Schema {
    members: &[
        Member::new("DetailType", &DETAIL_TYPE).with_required(),
        Member::new("Source", &SOURCE).with_required(),
    ],
    ..Schema::simple("EventBridgePutEventsV2Parameters", Kind::Structure)
};

pub static EVENT_BRIDGE_PUT_RAW_EVENTS_PARAMETERS: Schema = Schema {
    members: &[Member::new("Metadata", &EVENT_BRIDGE_METADATA_MAP)],
    ..Schema::simple("EventBridgePutRawEventsParameters", Kind::Structure)
};

pub static FLEXIBLE_TIME_WINDOW: Schema = Schema {
    members: &[
        Member::new("Mode", &FLEXIBLE_TIME_WINDOW_MODE).with_required(),
        Member::new("MaximumWindowInMinutes", &MAXIMUM_WINDOW_IN_MINUTES),
    ],
    ..Schema::simple("FlexibleTimeWindow", Kind::Structure)
};

pub static FLEXIBLE_TIME_WINDOW_MODE: Schema = Schema {
    constraints: Constraints {
        values: &["OFF", "FLEXIBLE"],
        ..Constraints::NONE
    },
    ..Schema::simple("FlexibleTimeWindowMode", Kind::String)
};

pub static GET_SCHEDULE_GROUP_INPUT: Schema = Schema {
    members: &[Member::new("Name", &SCHEDULE_GROUP_NAME)
        .with_location(Location::Uri)
        .with_required()],
    ..Schema::simple("GetScheduleGroupInput", Kind::Structure)
};

pub static GET_SCHEDULE_GROUP_OUTPUT: Schema = Schema {
    members: &[
        Member::new("Arn", &SCHEDULE_GROUP_ARN),
        Member::new("Name", &SCHEDULE_GROUP_NAME),
        Member::new("State", &SCHEDULE_GROUP_STATE),
        Member::new("CreationDate", &CREATION_DATE),
        Member::new("LastModificationDate", &LAST_MODIFICATION_DATE),
    ],
    ..Schema::simple("GetScheduleGroupOutput", Kind::Structure)
};

pub static GET_SCHEDULE_INPUT: Schema = Schema {
    members: &[
        Member::new("Name", &NAME)
            .with_location(Location::Uri)
            .with_required(),
        Member::new("GroupName", &SCHEDULE_GROUP_NAME)
            .with_wire_name("groupName")
            .with_location(Location::QueryString),
    ],
    ..Schema::simple("GetScheduleInput", Kind::Structure)
};

pub static GET_SCHEDULE_OUTPUT: Schema = Schema {
    members: &[
        Member::new("Arn", &SCHEDULE_ARN),
        Member::new("GroupName", &SCHEDULE_GROUP_NAME),
        Member::new("Name", &NAME),
        Member::new("ScheduleExpression", &SCHEDULE_EXPRESSION),
        Member::new("StartDate", &START_DATE),
        Member::new("EndDate", &END_DATE),
        Member::new("Description", &DESCRIPTION),
        Member::new("ScheduleExpressionTimezone", &SCHEDULE_EXPRESSION_TIMEZONE),
        Member::new("State", &SCHEDULE_STATE),
        Member::new("CreationDate", &CREATION_DATE),
        Member::new("LastModificationDate", &LAST_MODIFICATION_DATE),
        Member::new("KmsKeyArn", &KMS_KEY_ARN),
        Member::new("Target", &TARGET),
        Member::new("FlexibleTimeWindow", &FLEXIBLE_TIME_WINDOW),
        Member::new("ActionAfterCompletion", &ACTION_AFTER_COMPLETION),
    ],
    ..Schema::simple("GetScheduleOutput", Kind::Structure)
};

pub static GROUP: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(255.0),
        ..Constraints::NONE
    },
    ..Schema::simple("Group", Kind::String)
};

pub static KINESIS_PARAMETERS: Schema = Schema {
    members: &[Member::new("PartitionKey", &TARGET_PARTITION_KEY).with_required()],
    ..Schema::simple("KinesisParameters", Kind::Structure)
};

pub static KMS_KEY_ARN: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(2048.0),
        pattern: Some(r"arn:aws[a-z-]*:kms:[a-z0-9\-]+:\d{12}:(key|alias)\/[0-9a-zA-Z-_]*"),
        ..Constraints::NONE
    },
    ..Schema::simple("KmsKeyArn", Kind::String)
};

pub static LAST_MODIFICATION_DATE: Schema = Schema::simple("LastModificationDate", Kind::Timestamp);

pub static LAUNCH_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &["EC2", "FARGATE", "EXTERNAL"],
        ..Constraints::NONE
    },
    ..Schema::simple("LaunchType", Kind::String)
};

pub static LIST_SCHEDULE_GROUPS_INPUT: Schema = Schema {
    members: &[
        Member::new("NamePrefix", &SCHEDULE_GROUP_NAME_PREFIX).with_location(Location::QueryString),
        Member::new("NextToken", &NEXT_TOKEN).with_location(Location::QueryString),
        Member::new("MaxResults", &MAX_RESULTS).with_location(Location::QueryString),
    ],
    ..Schema::simple("ListScheduleGroupsInput", Kind::Structure)
};

pub static LIST_SCHEDULE_GROUPS_OUTPUT: Schema = Schema {
    members: &[
        Member::new("NextToken", &NEXT_TOKEN),
        Member::new("ScheduleGroups", &SCHEDULE_GROUP_LIST).with_required(),
    ],
    ..Schema::simple("ListScheduleGroupsOutput", Kind::Structure)
};

pub static LIST_SCHEDULES_INPUT: Schema = Schema {
    members: &[
        Member::new("GroupName", &SCHEDULE_GROUP_NAME)
            .with_wire_name("ScheduleGroup")
            .with_location(Location::QueryString),
        Member::new("NamePrefix", &NAME_PREFIX).with_location(Location::QueryString),
        Member::new("State", &SCHEDULE_STATE).with_location(Location::QueryString),
        Member::new("NextToken", &NEXT_TOKEN).with_location(Location::QueryString),
        Member::new("MaxResults", &MAX_RESULTS).with_location(Location::QueryString),
    ],
    ..Schema::simple("ListSchedulesInput", Kind::Structure)
};

pub static LIST_SCHEDULES_OUTPUT: Schema = Schema {
    members: &[
        Member::new("NextToken", &NEXT_TOKEN),
        Member::new("Schedules", &SCHEDULE_LIST).with_required(),
    ],
    ..Schema::simple("ListSchedulesOutput", Kind::Structure)
};

pub static LIST_TAGS_FOR_RESOURCE_INPUT: Schema = Schema {
    members: &[Member::new("ResourceArn", &TAG_RESOURCE_ARN)
        .with_location(Location::Uri)
        .with_required()],
    ..Schema::simple("ListTagsForResourceInput", Kind::Structure)
};

pub static LIST_TAGS_FOR_RESOURCE_OUTPUT: Schema = Schema {
    members: &[Member::new("Tags", &TAG_LIST)],
    ..Schema::simple("ListTagsForResourceOutput", Kind::Structure)
};

pub static MAX_RESULTS: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(100.0),
        ..Constraints::NONE
    },
    ..Schema::simple("MaxResults", Kind::Integer)
};

pub static MAXIMUM_EVENT_AGE_IN_SECONDS: Schema = Schema {
    constraints: Constraints {
        min: Some(60.0),
        max: Some(86400.0),
        ..Constraints::NONE
    },
    ..Schema::simple("MaximumEventAgeInSeconds", Kind::Integer)
};

pub static MAXIMUM_RETRY_ATTEMPTS: Schema = Schema {
    constraints: Constraints {
        min: Some(0.0),
        max: Some(185.0),
        ..Constraints::NONE
    },
    ..Schema::simple("MaximumRetryAttempts", Kind::Integer)
};

pub static MAXIMUM_WINDOW_IN_MINUTES: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(1440.0),
        ..Constraints::NONE
    },
    ..Schema::simple("MaximumWindowInMinutes", Kind::Integer)
};

pub static MESSAGE_GROUP_ID: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(128.0),
        ..Constraints::NONE
    },
    ..Schema::simple("MessageGroupId", Kind::String)
};

pub static NAME: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(64.0),
        pattern: Some("[0-9a-zA-Z-_.]+"),
        ..Constraints::NONE
    },
    ..Schema::simple("Name", Kind::String)
};

pub static NAME_PREFIX: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(64.0),
        pattern: Some("[0-9a-zA-Z-_.]+"),
        ..Constraints::NONE
    },
    ..Schema::simple("NamePrefix", Kind::String)
};

pub static NETWORK_CONFIGURATION: Schema = Schema {
    members: &[Member::new("awsvpcConfiguration", &AWS_VPC_CONFIGURATION)],
    ..Schema::simple("NetworkConfiguration", Kind::Structure)
};

pub static NEXT_TOKEN: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(2048.0),
        ..Constraints::NONE
    },
    ..Schema::simple("NextToken", Kind::String)
};

pub static PLACEMENT_CONSTRAINT: Schema = Schema {
    members: &[
        Member::new("type", &PLACEMENT_CONSTRAINT_TYPE),
        Member::new("expression", &PLACEMENT_CONSTRAINT_EXPRESSION),
    ],
    ..Schema::simple("PlacementConstraint", Kind::Structure)
};

pub static PLACEMENT_CONSTRAINT_EXPRESSION: Schema = Schema {
    constraints: Constraints {
        min: Some(0.0),
        max: Some(2000.0),
        ..Constraints::NONE
    },
    ..Schema::simple("PlacementConstraintExpression", Kind::String)
};

pub static PLACEMENT_CONSTRAINT_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &["distinctInstance", "memberOf"],
        ..Constraints::NONE
    },
    ..Schema::simple("PlacementConstraintType", Kind::String)
};

pub static PLACEMENT_CONSTRAINTS: Schema = Schema {
    members: &[Member::new("member", &PLACEMENT_CONSTRAINT)],
    constraints: Constraints {
        min: Some(0.0),
        max: Some(10.0),
        ..Constraints::NONE
    },
    ..Schema::simple("PlacementConstraints", Kind::List)
};

pub static PLACEMENT_STRATEGIES: Schema = Schema {
    members: &[Member::new("member", &PLACEMENT_STRATEGY)],
    constraints: Constraints {
        min: Some(0.0),
        max: Some(5.0),
        ..Constraints::NONE
    },
    ..Schema::simple("PlacementStrategies", Kind::List)
};

pub static PLACEMENT_STRATEGY: Schema = Schema {
    members: &[
        Member::new("type", &PLACEMENT_STRATEGY_TYPE),
        Member::new("field", &PLACEMENT_STRATEGY_FIELD),
    ],
    ..Schema::simple("PlacementStrategy", Kind::Structure)
};

pub static PLACEMENT_STRATEGY_FIELD: Schema = Schema {
    constraints: Constraints {
        min: Some(0.0),
        max: Some(255.0),
        ..Constraints::NONE
    },
    ..Schema::simple("PlacementStrategyField", Kind::String)
};

pub static PLACEMENT_STRATEGY_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &["random", "spread", "binpack"],
        ..Constraints::NONE
    },
    ..Schema::simple("PlacementStrategyType", Kind::String)
};

pub static PLATFORM_VERSION: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(64.0),
        ..Constraints::NONE
    },
    ..Schema::simple("PlatformVersion", Kind::String)
};

pub static PROPAGATE_TAGS: Schema = Schema {
    constraints: Constraints {
        values: &["TASK_DEFINITION"],
        ..Constraints::NONE
    },
    ..Schema::simple("PropagateTags", Kind::String)
};

pub static REFERENCE_ID: Schema = Schema {
    constraints: Constraints {
        min: Some(0.0),
        max: Some(1024.0),
        ..Constraints::NONE
    },
    ..Schema::simple("ReferenceId", Kind::String)
};

pub static RETRY_POLICY: Schema = Schema {
    members: &[
        Member::new("MaximumEventAgeInSeconds", &MAXIMUM_EVENT_AGE_IN_SECONDS),
        Member::new("MaximumRetryAttempts", &MAXIMUM_RETRY_ATTEMPTS),
    ],
    ..Schema::simple("RetryPolicy", Kind::Structure)
};

pub static ROLE_ARN: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(1600.0),
        pattern: Some(r"arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@\/-]+"),
        ..Constraints::NONE
    },
    ..Schema::simple("RoleArn", Kind::String)
};

pub static SAGE_MAKER_PIPELINE_PARAMETER: Schema = Schema {
    members: &[
        Member::new("Name", &SAGE_MAKER_PIPELINE_PARAMETER_NAME).with_required(),
        Member::new("Value", &SAGE_MAKER_PIPELINE_PARAMETER_VALUE).with_required(),
    ],
    ..Schema::simple("SageMakerPipelineParameter", Kind::Structure)
};

pub static SAGE_MAKER_PIPELINE_PARAMETER_LIST: Schema = Schema {
    members: &[Member::new("member", &SAGE_MAKER_PIPELINE_PARAMETER)],
    constraints: Constraints {
        min: Some(0.0),
        max: Some(200.0),
        ..Constraints::NONE
    },
    ..Schema::simple("SageMakerPipelineParameterList", Kind::List)
};

pub static SAGE_MAKER_PIPELINE_PARAMETER_NAME: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(256.0),
        pattern: Some(r"[A-Za-z0-9\-_]*"),
        ..Constraints::NONE
    },
    ..Schema::simple("SageMakerPipelineParameterName", Kind::String)
};

pub static SAGE_MAKER_PIPELINE_PARAMETER_VALUE: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(1024.0),
        ..Constraints::NONE
    },
    ..Schema::simple("SageMakerPipelineParameterValue", Kind::String)
};

pub static SAGE_MAKER_PIPELINE_PARAMETERS: Schema = Schema {
    members: &[Member::new(
        "PipelineParameterList",
        &SAGE_MAKER_PIPELINE_PARAMETER_LIST,
    )],
    ..Schema::simple("SageMakerPipelineParameters", Kind::Structure)
};

pub static SCHEDULE_ARN: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(1224.0),
        pattern: Some(
            r"arn:aws[a-z-]*:scheduler:[a-z0-9\-]+:\d{12}:schedule\/[0-9a-zA-Z-_.]+\/[0-9a-zA-Z-_.]+",
        ),
        ..Constraints::NONE
    },
    ..Schema::simple("ScheduleArn", Kind::String)
};

pub static SCHEDULE_EXPRESSION: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(256.0),
        ..Constraints::NONE
    },
    ..Schema::simple("ScheduleExpression", Kind::String)
};

pub static SCHEDULE_EXPRESSION_TIMEZONE: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(50.0),
        ..Constraints::NONE
    },
    ..Schema::simple("ScheduleExpressionTimezone", Kind::String)
};

pub static SCHEDULE_GROUP_ARN: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(1224.0),
        pattern: Some(
            r"arn:aws[a-z-]*:scheduler:[a-z0-9\-]+:\d{12}:schedule-group\/[0-9a-zA-Z-_.]+",
        ),
        ..Constraints::NONE
    },
    ..Schema::simple("ScheduleGroupArn", Kind::String)
};

pub static SCHEDULE_GROUP_LIST: Schema = Schema {
    members: &[Member::new("member", &SCHEDULE_GROUP_SUMMARY)],
    ..Schema::simple("ScheduleGroupList", Kind::List)
};

pub static SCHEDULE_GROUP_NAME: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(64.0),
        pattern: Some("[0-9a-zA-Z-_.]+"),
        ..Constraints::NONE
    },
    ..Schema::simple("ScheduleGroupName", Kind::String)
};

pub static SCHEDULE_GROUP_NAME_PREFIX: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(64.0),
        pattern: Some("[0-9a-zA-Z-_.]+"),
        ..Constraints::NONE
    },
    ..Schema::simple("ScheduleGroupNamePrefix", Kind::String)
};

pub static SCHEDULE_GROUP_STATE: Schema = Schema {
    constraints: Constraints {
        values: &["ACTIVE", "DELETING"],
        ..Constraints::NONE
    },
    ..Schema::simple("ScheduleGroupState", Kind::String)
};

pub static SCHEDULE_GROUP_SUMMARY: Schema = Schema {
    members: &[
        Member::new("Arn", &SCHEDULE_GROUP_ARN),
        Member::new("Name", &SCHEDULE_GROUP_NAME),
        Member::new("State", &SCHEDULE_GROUP_STATE),
        Member::new("CreationDate", &CREATION_DATE),
        Member::new("LastModificationDate", &LAST_MODIFICATION_DATE),
    ],
    ..Schema::simple("ScheduleGroupSummary", Kind::Structure)
};

pub static SCHEDULE_LIST: Schema = Schema {
    members: &[Member::new("member", &SCHEDULE_SUMMARY)],
    ..Schema::simple("ScheduleList", Kind::List)
};

pub static SCHEDULE_STATE: Schema = Schema {
    constraints: Constraints {
        values: &["ENABLED", "DISABLED"],
        ..Constraints::NONE
    },
    ..Schema::simple("ScheduleState", Kind::String)
};

pub static SCHEDULE_SUMMARY: Schema = Schema {
    members: &[
        Member::new("Arn", &SCHEDULE_ARN),
        Member::new("Name", &NAME),
        Member::new("GroupName", &SCHEDULE_GROUP_NAME),
        Member::new("State", &SCHEDULE_STATE),
        Member::new("CreationDate", &CREATION_DATE),
        Member::new("LastModificationDate", &LAST_MODIFICATION_DATE),
        Member::new("Target", &TARGET_SUMMARY),
    ],
    ..Schema::simple("ScheduleSummary", Kind::Structure)
};

pub static SECURITY_GROUP: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(1000.0),
        ..Constraints::NONE
    },
    ..Schema::simple("SecurityGroup", Kind::String)
};

pub static SECURITY_GROUPS: Schema = Schema {
    members: &[Member::new("member", &SECURITY_GROUP)],
    constraints: Constraints {
        min: Some(1.0),
        max: Some(5.0),
        ..Constraints::NONE
    },
    ..Schema::simple("SecurityGroups", Kind::List)
};

pub static SOURCE: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(256.0),
        pattern: Some(r"(?=[/\.\-_A-Za-z0-9]+)((?!aws\.).*)|(\$(\.[\w_-]+(\[(\d+|\*)\])*)*)"),
        ..Constraints::NONE
    },
    ..Schema::simple("Source", Kind::String)
};

pub static SQS_PARAMETERS: Schema = Schema {
    members: &[Member::new("MessageGroupId", &MESSAGE_GROUP_ID)],
    ..Schema::simple("SqsParameters", Kind::Structure)
};

pub static START_DATE: Schema = Schema::simple("StartDate", Kind::Timestamp);

pub static SUBNET: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(1000.0),
        ..Constraints::NONE
    },
    ..Schema::simple("Subnet", Kind::String)
};

pub static SUBNETS: Schema = Schema {
    members: &[Member::new("member", &SUBNET)],
    constraints: Constraints {
        min: Some(1.0),
        max: Some(16.0),
        ..Constraints::NONE
    },
    ..Schema::simple("Subnets", Kind::List)
};

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
        ..Constraints::NONE
    },
    ..Schema::simple("TagKey", Kind::String)
};

pub static TAG_KEY_LIST: Schema = Schema {
    members: &[Member::new("member", &TAG_KEY)],
    constraints: Constraints {
        min: Some(0.0),
        max: Some(200.0),
        ..Constraints::NONE
    },
    ..Schema::simple("TagKeyList", Kind::List)
};

pub static TAG_LIST: Schema = Schema {
    members: &[Member::new("member", &TAG)],
    constraints: Constraints {
        min: Some(0.0),
        max: Some(200.0),
        ..Constraints::NONE
    },
    ..Schema::simple("TagList", Kind::List)
};

pub static TAG_MAP: Schema = Schema {
    members: &[
        Member::new("key", &TAG_KEY),
        Member::new("value", &TAG_VALUE),
    ],
    ..Schema::simple("TagMap", Kind::Map)
};

pub static TAG_RESOURCE_ARN: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(1011.0),
        pattern: Some(
            r"arn:aws[a-z-]*:scheduler:[a-z0-9\-]+:\d{12}:schedule-group\/[0-9a-zA-Z-_.]+",
        ),
        ..Constraints::NONE
    },
    ..Schema::simple("TagResourceArn", Kind::String)
};

pub static TAG_RESOURCE_INPUT: Schema = Schema {
    members: &[
        Member::new("ResourceArn", &TAG_RESOURCE_ARN)
            .with_location(Location::Uri)
            .with_required(),
        Member::new("Tags", &TAG_LIST).with_required(),
    ],
    ..Schema::simple("TagResourceInput", Kind::Structure)
};

pub static TAG_RESOURCE_OUTPUT: Schema = Schema::simple("TagResourceOutput", Kind::Structure);

pub static TAG_VALUE: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(256.0),
        ..Constraints::NONE
    },
    ..Schema::simple("TagValue", Kind::String)
};

pub static TAGS: Schema = Schema {
    members: &[Member::new("member", &TAG_MAP)],
    constraints: Constraints {
        min: Some(0.0),
        max: Some(50.0),
        ..Constraints::NONE
    },
    ..Schema::simple("Tags", Kind::List)
};

pub static TARGET: Schema = Schema {
    members: &[
        Member::new("Arn", &TARGET_ARN).with_required(),
        Member::new("RoleArn", &ROLE_ARN).with_required(),
        Member::new("DeadLetterConfig", &DEAD_LETTER_CONFIG),
        Member::new("RetryPolicy", &RETRY_POLICY),
        Member::new("Input", &TARGET_INPUT),
        Member::new("EcsParameters", &ECS_PARAMETERS),
        Member::new("EventBridgeParameters", &EVENT_BRIDGE_PARAMETERS),
        Member::new(
            "EventBridgePutEventsV2Parameters",
            &EVENT_BRIDGE_PUT_EVENTS_V2_PARAMETERS,
        ),
        Member::new(
            "EventBridgePutRawEventsParameters",
            &EVENT_BRIDGE_PUT_RAW_EVENTS_PARAMETERS,
        ),
        Member::new("KinesisParameters", &KINESIS_PARAMETERS),
        Member::new(
            "SageMakerPipelineParameters",
            &SAGE_MAKER_PIPELINE_PARAMETERS,
        ),
        Member::new("SqsParameters", &SQS_PARAMETERS),
    ],
    ..Schema::simple("Target", Kind::Structure)
};

pub static TARGET_ARN: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(1600.0),
        ..Constraints::NONE
    },
    ..Schema::simple("TargetArn", Kind::String)
};

pub static TARGET_INPUT: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        ..Constraints::NONE
    },
    ..Schema::simple("TargetInput", Kind::String)
};

pub static TARGET_PARTITION_KEY: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(256.0),
        ..Constraints::NONE
    },
    ..Schema::simple("TargetPartitionKey", Kind::String)
};

pub static TARGET_SUMMARY: Schema = Schema {
    members: &[Member::new("Arn", &TARGET_ARN).with_required()],
    ..Schema::simple("TargetSummary", Kind::Structure)
};

pub static TASK_COUNT: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(10.0),
        ..Constraints::NONE
    },
    ..Schema::simple("TaskCount", Kind::Integer)
};

pub static TASK_DEFINITION_ARN: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(1600.0),
        ..Constraints::NONE
    },
    ..Schema::simple("TaskDefinitionArn", Kind::String)
};

pub static UNTAG_RESOURCE_INPUT: Schema = Schema {
    members: &[
        Member::new("ResourceArn", &TAG_RESOURCE_ARN)
            .with_location(Location::Uri)
            .with_required(),
        Member::new("TagKeys", &TAG_KEY_LIST)
            .with_location(Location::QueryString)
            .with_required(),
    ],
    ..Schema::simple("UntagResourceInput", Kind::Structure)
};

pub static UNTAG_RESOURCE_OUTPUT: Schema = Schema::simple("UntagResourceOutput", Kind::Structure);

pub static UPDATE_SCHEDULE_INPUT: Schema = Schema {
    members: &[
        Member::new("Name", &NAME)
            .with_location(Location::Uri)
            .with_required(),
        Member::new("GroupName", &SCHEDULE_GROUP_NAME),
        Member::new("ScheduleExpression", &SCHEDULE_EXPRESSION).with_required(),
        Member::new("StartDate", &START_DATE),
        Member::new("EndDate", &END_DATE),
        Member::new("Description", &DESCRIPTION),
        Member::new("ScheduleExpressionTimezone", &SCHEDULE_EXPRESSION_TIMEZONE),
        Member::new("State", &SCHEDULE_STATE),
        Member::new("KmsKeyArn", &KMS_KEY_ARN),
        Member::new("Target", &TARGET).with_required(),
        Member::new("FlexibleTimeWindow", &FLEXIBLE_TIME_WINDOW).with_required(),
        Member::new("ClientToken", &CLIENT_TOKEN),
        Member::new("ActionAfterCompletion", &ACTION_AFTER_COMPLETION),
    ],
    ..Schema::simple("UpdateScheduleInput", Kind::Structure)
};

pub static UPDATE_SCHEDULE_OUTPUT: Schema = Schema {
    members: &[Member::new("ScheduleArn", &SCHEDULE_ARN).with_required()],
    ..Schema::simple("UpdateScheduleOutput", Kind::Structure)
};
