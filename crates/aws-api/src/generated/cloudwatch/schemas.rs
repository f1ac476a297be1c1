// Written by `cargo xtask codegen` from models/. Do not edit.

//! The schemas of Amazon CloudWatch, by the model's names.

use smithy::{Constraints, Kind, Member, Schema};

pub static ACCOUNT_ID: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(255.0),
        ..Constraints::NONE
    },
    ..Schema::simple("AccountId", Kind::String)
};

pub static ACTION_CONFIGURATION: Schema = Schema {
    members: &[Member::new("AlarmTagsPropagation", &ALARM_TAGS_PROPAGATION)],
    ..Schema::simple("ActionConfiguration", Kind::Structure)
};

pub static ACTION_LOG_LINE_COUNT: Schema = Schema::simple("ActionLogLineCount", Kind::Integer);

pub static ACTION_LOG_LINE_ROLE_ARN: Schema = Schema::simple("ActionLogLineRoleArn", Kind::String);

pub static ACTION_PREFIX: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(1024.0),
        ..Constraints::NONE
    },
    ..Schema::simple("ActionPrefix", Kind::String)
};

pub static ACTIONS_ENABLED: Schema = Schema::simple("ActionsEnabled", Kind::Boolean);

pub static ACTIONS_SUPPRESSED_BY: Schema = Schema {
    constraints: Constraints {
        values: &["WaitPeriod", "ExtensionPeriod", "Alarm"],
        ..Constraints::NONE
    },
    ..Schema::simple("ActionsSuppressedBy", Kind::String)
};

pub static ACTIONS_SUPPRESSED_REASON: Schema = Schema {
    constraints: Constraints {
        min: Some(0.0),
        max: Some(1024.0),
        ..Constraints::NONE
    },
    ..Schema::simple("ActionsSuppressedReason", Kind::String)
};

pub static AGGREGATION_EXPRESSION: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(2048.0),
        ..Constraints::NONE
    },
    ..Schema::simple("AggregationExpression", Kind::String)
};

pub static ALARM_ARN: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(1600.0),
        ..Constraints::NONE
    },
    ..Schema::simple("AlarmArn", Kind::String)
};

pub static ALARM_DESCRIPTION: Schema = Schema {
    constraints: Constraints {
        min: Some(0.0),
        max: Some(1024.0),
        ..Constraints::NONE
    },
    ..Schema::simple("AlarmDescription", Kind::String)
};

pub static ALARM_HISTORY_ITEM: Schema = Schema {
    members: &[
        Member::new("AlarmName", &ALARM_NAME),
        Member::new("AlarmContributorId", &CONTRIBUTOR_ID),
        Member::new("AlarmType", &ALARM_TYPE),
        Member::new("Timestamp", &TIMESTAMP),
        Member::new("HistoryItemType", &HISTORY_ITEM_TYPE),
        Member::new("HistorySummary", &HISTORY_SUMMARY),
        Member::new("HistoryData", &HISTORY_DATA),
        Member::new("AlarmContributorAttributes", &CONTRIBUTOR_ATTRIBUTES),
    ],
    ..Schema::simple("AlarmHistoryItem", Kind::Structure)
};

pub static ALARM_HISTORY_ITEMS: Schema = Schema {
    members: &[Member::new("member", &ALARM_HISTORY_ITEM)],
    ..Schema::simple("AlarmHistoryItems", Kind::List)
};

pub static ALARM_NAME: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(255.0),
        ..Constraints::NONE
    },
    ..Schema::simple("AlarmName", Kind::String)
};

pub static ALARM_NAME_PREFIX: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(255.0),
        ..Constraints::NONE
    },
    ..Schema::simple("AlarmNamePrefix", Kind::String)
};

pub static ALARM_NAMES: Schema = Schema {
    members: &[Member::new("member", &ALARM_NAME)],
    constraints: Constraints {
        max: Some(100.0),
        ..Constraints::NONE
    },
    ..Schema::simple("AlarmNames", Kind::List)
};

pub static ALARM_PROM_QL_CRITERIA: Schema = Schema {
    members: &[
        Member::new("Query", &QUERY).with_required(),
        Member::new("PendingPeriod", &PENDING_PERIOD),
        Member::new("RecoveryPeriod", &RECOVERY_PERIOD),
    ],
    ..Schema::simple("AlarmPromQLCriteria", Kind::Structure)
};

pub static ALARM_RULE: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(10240.0),
        ..Constraints::NONE
    },
    ..Schema::simple("AlarmRule", Kind::String)
};

pub static ALARM_TAGS_PROPAGATION: Schema = Schema {
    members: &[
        Member::new("Enabled", &ALARM_TAGS_PROPAGATION_ENABLED).with_required(),
        Member::new("IncludedTagKeys", &ALARM_TAGS_PROPAGATION_TAG_KEYS),
        Member::new("ExcludedTagKeys", &ALARM_TAGS_PROPAGATION_TAG_KEYS),
    ],
    ..Schema::simple("AlarmTagsPropagation", Kind::Structure)
};

pub static ALARM_TAGS_PROPAGATION_ENABLED: Schema =
    Schema::simple("AlarmTagsPropagationEnabled", Kind::Boolean);

pub static ALARM_TAGS_PROPAGATION_TAG_KEY: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(128.0),
        ..Constraints::NONE
    },
    ..Schema::simple("AlarmTagsPropagationTagKey", Kind::String)
};

pub static ALARM_TAGS_PROPAGATION_TAG_KEYS: Schema = Schema {
    members: &[Member::new("member", &ALARM_TAGS_PROPAGATION_TAG_KEY)],
    constraints: Constraints {
        min: Some(1.0),
        max: Some(50.0),
        ..Constraints::NONE
    },
    ..Schema::simple("AlarmTagsPropagationTagKeys", Kind::List)
};

pub static ALARM_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &["CompositeAlarm", "MetricAlarm", "LogAlarm"],
        ..Constraints::NONE
    },
    ..Schema::simple("AlarmType", Kind::String)
};

pub static ALARM_TYPES: Schema = Schema {
    members: &[Member::new("member", &ALARM_TYPE)],
    ..Schema::simple("AlarmTypes", Kind::List)
};

pub static AMAZON_RESOURCE_NAME: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(1024.0),
        ..Constraints::NONE
    },
    ..Schema::simple("AmazonResourceName", Kind::String)
};

pub static ATTRIBUTE_NAME: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(255.0),
        ..Constraints::NONE
    },
    ..Schema::simple("AttributeName", Kind::String)
};

pub static ATTRIBUTE_VALUE: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(1024.0),
        ..Constraints::NONE
    },
    ..Schema::simple("AttributeValue", Kind::String)
};

pub static COMPARISON_OPERATOR: Schema = Schema {
    constraints: Constraints {
        values: &[
            "GreaterThanOrEqualToThreshold",
            "GreaterThanThreshold",
            "LessThanThreshold",
            "LessThanOrEqualToThreshold",
            "LessThanLowerOrGreaterThanUpperThreshold",
            "LessThanLowerThreshold",
            "GreaterThanUpperThreshold",
        ],
        ..Constraints::NONE
    },
    ..Schema::simple("ComparisonOperator", Kind::String)
};

pub static COMPOSITE_ALARM: Schema = Schema {
    members: &[
        Member::new("ActionsEnabled", &ACTIONS_ENABLED),
        Member::new("AlarmActions", &RESOURCE_LIST),
        Member::new("AlarmArn", &ALARM_ARN),
        Member::new("AlarmConfigurationUpdatedTimestamp", &TIMESTAMP),
        Member::new("AlarmDescription", &ALARM_DESCRIPTION),
        Member::new("AlarmName", &ALARM_NAME),
        Member::new("AlarmRule", &ALARM_RULE),
        Member::new("InsufficientDataActions", &RESOURCE_LIST),
        Member::new("OKActions", &RESOURCE_LIST),
        Member::new("StateReason", &STATE_REASON),
        Member::new("StateReasonData", &STATE_REASON_DATA),
        Member::new("StateUpdatedTimestamp", &TIMESTAMP),
        Member::new("StateValue", &STATE_VALUE),
        Member::new("StateTransitionedTimestamp", &TIMESTAMP),
        Member::new("ActionsSuppressedBy", &ACTIONS_SUPPRESSED_BY),
        Member::new("ActionsSuppressedReason", &ACTIONS_SUPPRESSED_REASON),
        Member::new("ActionsSuppressor", &ALARM_ARN),
        Member::new("ActionsSuppressorWaitPeriod", &SUPPRESSOR_PERIOD),
        Member::new("ActionsSuppressorExtensionPeriod", &SUPPRESSOR_PERIOD),
        Member::new("ActionConfiguration", &ACTION_CONFIGURATION),
    ],
    ..Schema::simple("CompositeAlarm", Kind::Structure)
};

pub static COMPOSITE_ALARMS: Schema = Schema {
    members: &[Member::new("member", &COMPOSITE_ALARM)],
    ..Schema::simple("CompositeAlarms", Kind::List)
};

pub static CONTRIBUTOR_ATTRIBUTES: Schema = Schema {
    members: &[
        Member::new("key", &ATTRIBUTE_NAME),
        Member::new("value", &ATTRIBUTE_VALUE),
    ],
    constraints: Constraints {
        min: Some(0.0),
        max: Some(150.0),
        ..Constraints::NONE
    },
    ..Schema::simple("ContributorAttributes", Kind::Map)
};

pub static CONTRIBUTOR_ID: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(16.0),
        ..Constraints::NONE
    },
    ..Schema::simple("ContributorId", Kind::String)
};

pub static COUNTS: Schema = Schema {
    members: &[Member::new("member", &DATAPOINT_VALUE)],
    ..Schema::simple("Counts", Kind::List)
};

pub static DASHBOARD_ARN: Schema = Schema::simple("DashboardArn", Kind::String);

pub static DASHBOARD_BODY: Schema = Schema::simple("DashboardBody", Kind::String);

pub static DASHBOARD_ENTRIES: Schema = Schema {
    members: &[Member::new("member", &DASHBOARD_ENTRY)],
    ..Schema::simple("DashboardEntries", Kind::List)
};

pub static DASHBOARD_ENTRY: Schema = Schema {
    members: &[
        Member::new("DashboardName", &DASHBOARD_NAME),
        Member::new("DashboardArn", &DASHBOARD_ARN),
        Member::new("LastModified", &LAST_MODIFIED),
        Member::new("Size", &SIZE),
    ],
    ..Schema::simple("DashboardEntry", Kind::Structure)
};

pub static DASHBOARD_NAME: Schema = Schema::simple("DashboardName", Kind::String);

pub static DASHBOARD_NAME_PREFIX: Schema = Schema::simple("DashboardNamePrefix", Kind::String);

pub static DASHBOARD_NAMES: Schema = Schema {
    members: &[Member::new("member", &DASHBOARD_NAME)],
    ..Schema::simple("DashboardNames", Kind::List)
};

pub static DASHBOARD_VALIDATION_MESSAGE: Schema = Schema {
    members: &[
        Member::new("DataPath", &DATA_PATH),
        Member::new("Message", &MESSAGE),
    ],
    ..Schema::simple("DashboardValidationMessage", Kind::Structure)
};

pub static DASHBOARD_VALIDATION_MESSAGES: Schema = Schema {
    members: &[Member::new("member", &DASHBOARD_VALIDATION_MESSAGE)],
    ..Schema::simple("DashboardValidationMessages", Kind::List)
};

pub static DATA_PATH: Schema = Schema::simple("DataPath", Kind::String);

pub static DATAPOINT: Schema = Schema {
    members: &[
        Member::new("Timestamp", &TIMESTAMP),
        Member::new("SampleCount", &DATAPOINT_VALUE),
        Member::new("Average", &DATAPOINT_VALUE),
        Member::new("Sum", &DATAPOINT_VALUE),
        Member::new("Minimum", &DATAPOINT_VALUE),
        Member::new("Maximum", &DATAPOINT_VALUE),
        Member::new("Unit", &STANDARD_UNIT),
        Member::new("ExtendedStatistics", &DATAPOINT_VALUE_MAP),
    ],
    ..Schema::simple("Datapoint", Kind::Structure)
};

pub static DATAPOINT_VALUE: Schema = Schema::simple("DatapointValue", Kind::Double);

pub static DATAPOINT_VALUE_MAP: Schema = Schema {
    members: &[
        Member::new("key", &EXTENDED_STATISTIC),
        Member::new("value", &DATAPOINT_VALUE),
    ],
    ..Schema::simple("DatapointValueMap", Kind::Map)
};

pub static DATAPOINT_VALUES: Schema = Schema {
    members: &[Member::new("member", &DATAPOINT_VALUE)],
    ..Schema::simple("DatapointValues", Kind::List)
};

pub static DATAPOINTS: Schema = Schema {
    members: &[Member::new("member", &DATAPOINT)],
    ..Schema::simple("Datapoints", Kind::List)
};

pub static DATAPOINTS_TO_ALARM: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        ..Constraints::NONE
    },
    ..Schema::simple("DatapointsToAlarm", Kind::Integer)
};

pub static DELETE_ALARMS_INPUT: Schema = Schema {
    members: &[Member::new("AlarmNames", &ALARM_NAMES).with_required()],
    ..Schema::simple("DeleteAlarmsInput", Kind::Structure)
};

pub static DELETE_ALARMS_OUTPUT: Schema = Schema::simple("DeleteAlarmsOutput", Kind::Structure);

pub static DELETE_DASHBOARDS_INPUT: Schema = Schema {
    members: &[Member::new("DashboardNames", &DASHBOARD_NAMES).with_required()],
    ..Schema::simple("DeleteDashboardsInput", Kind::Structure)
};

pub static DELETE_DASHBOARDS_OUTPUT: Schema =
    Schema::simple("DeleteDashboardsOutput", Kind::Structure);

pub static DESCRIBE_ALARM_HISTORY_INPUT: Schema = Schema {
    members: &[
        Member::new("AlarmName", &ALARM_NAME),
        Member::new("AlarmContributorId", &CONTRIBUTOR_ID),
        Member::new("AlarmTypes", &ALARM_TYPES),
        Member::new("HistoryItemType", &HISTORY_ITEM_TYPE),
        Member::new("StartDate", &TIMESTAMP),
        Member::new("EndDate", &TIMESTAMP),
        Member::new("MaxRecords", &MAX_RECORDS),
        Member::new("NextToken", &NEXT_TOKEN),
        Member::new("ScanBy", &SCAN_BY),
    ],
    ..Schema::simple("DescribeAlarmHistoryInput", Kind::Structure)
};

pub static DESCRIBE_ALARM_HISTORY_OUTPUT: Schema = Schema {
    members: &[
        Member::new("AlarmHistoryItems", &ALARM_HISTORY_ITEMS),
        Member::new("NextToken", &NEXT_TOKEN),
    ],
    ..Schema::simple("DescribeAlarmHistoryOutput", Kind::Structure)
};

pub static DESCRIBE_ALARMS_FOR_METRIC_INPUT: Schema = Schema {
    members: &[
        Member::new("MetricName", &METRIC_NAME).with_required(),
        Member::new("Namespace", &NAMESPACE).with_required(),
        Member::new("Statistic", &STATISTIC),
        Member::new("ExtendedStatistic", &EXTENDED_STATISTIC),
        Member::new("Dimensions", &DIMENSIONS),
        Member::new("Period", &PERIOD),
        Member::new("Unit", &STANDARD_UNIT),
    ],
    ..Schema::simple("DescribeAlarmsForMetricInput", Kind::Structure)
};

pub static DESCRIBE_ALARMS_FOR_METRIC_OUTPUT: Schema = Schema {
    members: &[Member::new("MetricAlarms", &METRIC_ALARMS)],
    ..Schema::simple("DescribeAlarmsForMetricOutput", Kind::Structure)
};

pub static DESCRIBE_ALARMS_INPUT: Schema = Schema {
    members: &[
        Member::new("AlarmNames", &ALARM_NAMES),
        Member::new("AlarmNamePrefix", &ALARM_NAME_PREFIX),
        Member::new("AlarmTypes", &ALARM_TYPES),
        Member::new("ChildrenOfAlarmName", &ALARM_NAME),
        Member::new("ParentsOfAlarmName", &ALARM_NAME),
        Member::new("StateValue", &STATE_VALUE),
        Member::new("ActionPrefix", &ACTION_PREFIX),
        Member::new("MaxRecords", &MAX_RECORDS),
        Member::new("NextToken", &NEXT_TOKEN),
    ],
    ..Schema::simple("DescribeAlarmsInput", Kind::Structure)
};

pub static DESCRIBE_ALARMS_OUTPUT: Schema = Schema {
    members: &[
        Member::new("CompositeAlarms", &COMPOSITE_ALARMS),
        Member::new("MetricAlarms", &METRIC_ALARMS),
        Member::new("LogAlarms", &LOG_ALARMS),
        Member::new("NextToken", &NEXT_TOKEN),
    ],
    ..Schema::simple("DescribeAlarmsOutput", Kind::Structure)
};

pub static DIMENSION: Schema = Schema {
    members: &[
        Member::new("Name", &DIMENSION_NAME).with_required(),
        Member::new("Value", &DIMENSION_VALUE).with_required(),
    ],
    ..Schema::simple("Dimension", Kind::Structure)
};

pub static DIMENSION_FILTER: Schema = Schema {
    members: &[
        Member::new("Name", &DIMENSION_NAME).with_required(),
        Member::new("Value", &DIMENSION_VALUE),
    ],
    ..Schema::simple("DimensionFilter", Kind::Structure)
};

pub static DIMENSION_FILTERS: Schema = Schema {
    members: &[Member::new("member", &DIMENSION_FILTER)],
    constraints: Constraints {
        max: Some(10.0),
        ..Constraints::NONE
    },
    ..Schema::simple("DimensionFilters", Kind::List)
};

pub static DIMENSION_NAME: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(255.0),
        ..Constraints::NONE
    },
    ..Schema::simple("DimensionName", Kind::String)
};

pub static DIMENSION_VALUE: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(1024.0),
        ..Constraints::NONE
    },
    ..Schema::simple("DimensionValue", Kind::String)
};

pub static DIMENSIONS: Schema = Schema {
    members: &[Member::new("member", &DIMENSION)],
    constraints: Constraints {
        max: Some(30.0),
        ..Constraints::NONE
    },
    ..Schema::simple("Dimensions", Kind::List)
};

pub static DISABLE_ALARM_ACTIONS_INPUT: Schema = Schema {
    members: &[Member::new("AlarmNames", &ALARM_NAMES).with_required()],
    ..Schema::simple("DisableAlarmActionsInput", Kind::Structure)
};

pub static DISABLE_ALARM_ACTIONS_OUTPUT: Schema =
    Schema::simple("DisableAlarmActionsOutput", Kind::Structure);

pub static ENABLE_ALARM_ACTIONS_INPUT: Schema = Schema {
    members: &[Member::new("AlarmNames", &ALARM_NAMES).with_required()],
    ..Schema::simple("EnableAlarmActionsInput", Kind::Structure)
};

pub static ENABLE_ALARM_ACTIONS_OUTPUT: Schema =
    Schema::simple("EnableAlarmActionsOutput", Kind::Structure);

pub static END_TIME_OFFSET: Schema = Schema {
    constraints: Constraints {
        min: Some(0.0),
        max: Some(2592000.0),
        ..Constraints::NONE
    },
    ..Schema::simple("EndTimeOffset", Kind::Long)
};

pub static ENTITY: Schema = Schema {
    members: &[
        Member::new("KeyAttributes", &ENTITY_KEY_ATTRIBUTES_MAP),
        Member::new("Attributes", &ENTITY_ATTRIBUTES_MAP),
    ],
    ..Schema::simple("Entity", Kind::Structure)
};

pub static ENTITY_ATTRIBUTES_MAP: Schema = Schema {
    members: &[
        Member::new("key", &ENTITY_ATTRIBUTES_MAP_KEY_STRING),
        Member::new("value", &ENTITY_ATTRIBUTES_MAP_VALUE_STRING),
    ],
    constraints: Constraints {
        min: Some(0.0),
        max: Some(10.0),
        ..Constraints::NONE
    },
    ..Schema::simple("EntityAttributesMap", Kind::Map)
};

pub static ENTITY_ATTRIBUTES_MAP_KEY_STRING: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(256.0),
        ..Constraints::NONE
    },
    ..Schema::simple("EntityAttributesMapKeyString", Kind::String)
};

pub static ENTITY_ATTRIBUTES_MAP_VALUE_STRING: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(2048.0),
        ..Constraints::NONE
    },
    ..Schema::simple("EntityAttributesMapValueString", Kind::String)
};

pub static ENTITY_KEY_ATTRIBUTES_MAP: Schema = Schema {
    members: &[
        Member::new("key", &ENTITY_KEY_ATTRIBUTES_MAP_KEY_STRING),
        Member::new("value", &ENTITY_KEY_ATTRIBUTES_MAP_VALUE_STRING),
    ],
    constraints: Constraints {
        min: Some(2.0),
        max: Some(4.0),
        ..Constraints::NONE
    },
    ..Schema::simple("EntityKeyAttributesMap", Kind::Map)
};

pub static ENTITY_KEY_ATTRIBUTES_MAP_KEY_STRING: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(32.0),
        ..Constraints::NONE
    },
    ..Schema::simple("EntityKeyAttributesMapKeyString", Kind::String)
};

pub static ENTITY_KEY_ATTRIBUTES_MAP_VALUE_STRING: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(2048.0),
        ..Constraints::NONE
    },
    ..Schema::simple("EntityKeyAttributesMapValueString", Kind::String)
};

pub static ENTITY_METRIC_DATA: Schema = Schema {
    members: &[
        Member::new("Entity", &ENTITY),
        Member::new("MetricData", &METRIC_DATA),
    ],
    ..Schema::simple("EntityMetricData", Kind::Structure)
};

pub static ENTITY_METRIC_DATA_LIST: Schema = Schema {
    members: &[Member::new("member", &ENTITY_METRIC_DATA)],
    ..Schema::simple("EntityMetricDataList", Kind::List)
};

pub static EVALUATE_LOW_SAMPLE_COUNT_PERCENTILE: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(255.0),
        ..Constraints::NONE
    },
    ..Schema::simple("EvaluateLowSampleCountPercentile", Kind::String)
};

pub static EVALUATION_CRITERIA: Schema = Schema {
    members: &[Member::new("PromQLCriteria", &ALARM_PROM_QL_CRITERIA)],
    ..Schema::simple("EvaluationCriteria", Kind::Union)
};

pub static EVALUATION_INTERVAL: Schema = Schema {
    constraints: Constraints {
        min: Some(10.0),
        max: Some(3600.0),
        ..Constraints::NONE
    },
    ..Schema::simple("EvaluationInterval", Kind::Integer)
};

pub static EVALUATION_PERIODS: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        ..Constraints::NONE
    },
    ..Schema::simple("EvaluationPeriods", Kind::Integer)
};

pub static EVALUATION_STATE: Schema = Schema {
    constraints: Constraints {
        values: &["PARTIAL_DATA", "EVALUATION_FAILURE", "EVALUATION_ERROR"],
        ..Constraints::NONE
    },
    ..Schema::simple("EvaluationState", Kind::String)
};

pub static EVALUATION_WINDOW: Schema = Schema {
    members: &[
        Member::new("WallClockWindow", &WALL_CLOCK_WINDOW),
        Member::new("SlidingWindow", &SLIDING_WINDOW),
    ],
    ..Schema::simple("EvaluationWindow", Kind::Union)
};

pub static EXTENDED_STATISTIC: Schema = Schema::simple("ExtendedStatistic", Kind::String);

pub static EXTENDED_STATISTICS: Schema = Schema {
    members: &[Member::new("member", &EXTENDED_STATISTIC)],
    constraints: Constraints {
        min: Some(1.0),
        max: Some(10.0),
        ..Constraints::NONE
    },
    ..Schema::simple("ExtendedStatistics", Kind::List)
};

pub static GET_DASHBOARD_INPUT: Schema = Schema {
    members: &[Member::new("DashboardName", &DASHBOARD_NAME).with_required()],
    ..Schema::simple("GetDashboardInput", Kind::Structure)
};

pub static GET_DASHBOARD_OUTPUT: Schema = Schema {
    members: &[
        Member::new("DashboardArn", &DASHBOARD_ARN),
        Member::new("DashboardBody", &DASHBOARD_BODY),
        Member::new("DashboardName", &DASHBOARD_NAME),
    ],
    ..Schema::simple("GetDashboardOutput", Kind::Structure)
};

pub static GET_METRIC_DATA_INPUT: Schema = Schema {
    members: &[
        Member::new("MetricDataQueries", &METRIC_DATA_QUERIES).with_required(),
        Member::new("StartTime", &TIMESTAMP).with_required(),
        Member::new("EndTime", &TIMESTAMP).with_required(),
        Member::new("NextToken", &NEXT_TOKEN),
        Member::new("ScanBy", &SCAN_BY),
        Member::new("MaxDatapoints", &GET_METRIC_DATA_MAX_DATAPOINTS),
        Member::new("LabelOptions", &LABEL_OPTIONS),
    ],
    ..Schema::simple("GetMetricDataInput", Kind::Structure)
};

pub static GET_METRIC_DATA_LABEL_TIMEZONE: Schema =
    Schema::simple("GetMetricDataLabelTimezone", Kind::String);

pub static GET_METRIC_DATA_MAX_DATAPOINTS: Schema =
    Schema::simple("GetMetricDataMaxDatapoints", Kind::Integer);

pub static GET_METRIC_DATA_OUTPUT: Schema = Schema {
    members: &[
        Member::new("MetricDataResults", &METRIC_DATA_RESULTS),
        Member::new("NextToken", &NEXT_TOKEN),
        Member::new("Messages", &METRIC_DATA_RESULT_MESSAGES),
    ],
    ..Schema::simple("GetMetricDataOutput", Kind::Structure)
};

pub static GET_METRIC_STATISTICS_INPUT: Schema = Schema {
    members: &[
        Member::new("Namespace", &NAMESPACE).with_required(),
        Member::new("MetricName", &METRIC_NAME).with_required(),
        Member::new("Dimensions", &DIMENSIONS),
        Member::new("StartTime", &TIMESTAMP).with_required(),
        Member::new("EndTime", &TIMESTAMP).with_required(),
        Member::new("Period", &PERIOD).with_required(),
        Member::new("Statistics", &STATISTICS),
        Member::new("ExtendedStatistics", &EXTENDED_STATISTICS),
        Member::new("Unit", &STANDARD_UNIT),
    ],
    ..Schema::simple("GetMetricStatisticsInput", Kind::Structure)
};

pub static GET_METRIC_STATISTICS_OUTPUT: Schema = Schema {
    members: &[
        Member::new("Label", &METRIC_LABEL),
        Member::new("Datapoints", &DATAPOINTS),
    ],
    ..Schema::simple("GetMetricStatisticsOutput", Kind::Structure)
};

pub static HISTORY_DATA: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(4095.0),
        ..Constraints::NONE
    },
    ..Schema::simple("HistoryData", Kind::String)
};

pub static HISTORY_ITEM_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &[
            "ConfigurationUpdate",
            "StateUpdate",
            "Action",
            "AlarmContributorStateUpdate",
            "AlarmContributorAction",
        ],
        ..Constraints::NONE
    },
    ..Schema::simple("HistoryItemType", Kind::String)
};

pub static HISTORY_SUMMARY: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(255.0),
        ..Constraints::NONE
    },
    ..Schema::simple("HistorySummary", Kind::String)
};

pub static INCLUDE_LINKED_ACCOUNTS: Schema = Schema::simple("IncludeLinkedAccounts", Kind::Boolean);

pub static LABEL_OPTIONS: Schema = Schema {
    members: &[Member::new("Timezone", &GET_METRIC_DATA_LABEL_TIMEZONE)],
    ..Schema::simple("LabelOptions", Kind::Structure)
};

pub static LAST_MODIFIED: Schema = Schema::simple("LastModified", Kind::Timestamp);

pub static LIST_DASHBOARDS_INPUT: Schema = Schema {
    members: &[
        Member::new("DashboardNamePrefix", &DASHBOARD_NAME_PREFIX),
        Member::new("NextToken", &NEXT_TOKEN),
    ],
    ..Schema::simple("ListDashboardsInput", Kind::Structure)
};

pub static LIST_DASHBOARDS_OUTPUT: Schema = Schema {
    members: &[
        Member::new("DashboardEntries", &DASHBOARD_ENTRIES),
        Member::new("NextToken", &NEXT_TOKEN),
    ],
    ..Schema::simple("ListDashboardsOutput", Kind::Structure)
};

pub static LIST_METRICS_INPUT: Schema = Schema {
    members: &[
        Member::new("Namespace", &NAMESPACE),
        Member::new("MetricName", &METRIC_NAME),
        Member::new("Dimensions", &DIMENSION_FILTERS),
        Member::new("NextToken", &NEXT_TOKEN),
        Member::new("RecentlyActive", &RECENTLY_ACTIVE),
        Member::new("IncludeLinkedAccounts", &INCLUDE_LINKED_ACCOUNTS),
        Member::new("OwningAccount", &ACCOUNT_ID),
    ],
    ..Schema::simple("ListMetricsInput", Kind::Structure)
};

pub static LIST_METRICS_OUTPUT: Schema = Schema {
    members: &[
        Member::new("Metrics", &METRICS),
        Member::new("NextToken", &NEXT_TOKEN),
        Member::new("OwningAccounts", &OWNING_ACCOUNTS),
    ],
    ..Schema::simple("ListMetricsOutput", Kind::Structure)
};

pub static LIST_TAGS_FOR_RESOURCE_INPUT: Schema = Schema {
    members: &[Member::new("ResourceARN", &AMAZON_RESOURCE_NAME).with_required()],
    ..Schema::simple("ListTagsForResourceInput", Kind::Structure)
};

pub static LIST_TAGS_FOR_RESOURCE_OUTPUT: Schema = Schema {
    members: &[Member::new("Tags", &TAG_LIST)],
    ..Schema::simple("ListTagsForResourceOutput", Kind::Structure)
};

pub static LOG_ALARM: Schema = Schema {
    members: &[
        Member::new("AlarmName", &ALARM_NAME),
        Member::new("AlarmArn", &ALARM_ARN),
        Member::new("AlarmDescription", &ALARM_DESCRIPTION),
        Member::new("AlarmConfigurationUpdatedTimestamp", &TIMESTAMP),
        Member::new("ActionsEnabled", &ACTIONS_ENABLED),
        Member::new("OKActions", &RESOURCE_LIST),
        Member::new("AlarmActions", &RESOURCE_LIST),
        Member::new("InsufficientDataActions", &RESOURCE_LIST),
        Member::new("StateValue", &STATE_VALUE),
        Member::new("StateReason", &STATE_REASON),
        Member::new("StateReasonData", &STATE_REASON_DATA),
        Member::new("StateUpdatedTimestamp", &TIMESTAMP),
        Member::new(
            "ScheduledQueryConfiguration",
            &SCHEDULED_QUERY_CONFIGURATION,
        ),
        Member::new("QueryResultsToEvaluate", &QUERY_RESULTS_TO_EVALUATE),
        Member::new("QueryResultsToAlarm", &QUERY_RESULTS_TO_ALARM),
        Member::new("Threshold", &THRESHOLD),
        Member::new("ComparisonOperator", &COMPARISON_OPERATOR),
        Member::new("TreatMissingData", &TREAT_MISSING_DATA),
        Member::new("StateTransitionedTimestamp", &TIMESTAMP),
        Member::new("EvaluationState", &EVALUATION_STATE),
        Member::new("ActionLogLineCount", &ACTION_LOG_LINE_COUNT),
        Member::new("ActionLogLineRoleArn", &ACTION_LOG_LINE_ROLE_ARN),
        Member::new("WarmUpConfiguration", &WARM_UP_CONFIGURATION),
        Member::new("ActionConfiguration", &ACTION_CONFIGURATION),
    ],
    ..Schema::simple("LogAlarm", Kind::Structure)
};

pub static LOG_ALARMS: Schema = Schema {
    members: &[Member::new("member", &LOG_ALARM)],
    ..Schema::simple("LogAlarms", Kind::List)
};

pub static LOG_GROUP_IDENTIFIERS: Schema = Schema {
    members: &[Member::new("member", &AMAZON_RESOURCE_NAME)],
    constraints: Constraints {
        min: Some(1.0),
        max: Some(50.0),
        ..Constraints::NONE
    },
    ..Schema::simple("LogGroupIdentifiers", Kind::List)
};

pub static MAX_RECORDS: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(100.0),
        ..Constraints::NONE
    },
    ..Schema::simple("MaxRecords", Kind::Integer)
};

pub static MESSAGE: Schema = Schema::simple("Message", Kind::String);

pub static MESSAGE_DATA: Schema = Schema {
    members: &[
        Member::new("Code", &MESSAGE_DATA_CODE),
        Member::new("Value", &MESSAGE_DATA_VALUE),
    ],
    ..Schema::simple("MessageData", Kind::Structure)
};

pub static MESSAGE_DATA_CODE: Schema = Schema::simple("MessageDataCode", Kind::String);

pub static MESSAGE_DATA_VALUE: Schema = Schema::simple("MessageDataValue", Kind::String);

pub static METRIC: Schema = Schema {
    members: &[
        Member::new("Namespace", &NAMESPACE),
        Member::new("MetricName", &METRIC_NAME),
        Member::new("Dimensions", &DIMENSIONS),
    ],
    ..Schema::simple("Metric", Kind::Structure)
};

pub static METRIC_ALARM: Schema = Schema {
    members: &[
        Member::new("AlarmName", &ALARM_NAME),
        Member::new("AlarmArn", &ALARM_ARN),
        Member::new("AlarmDescription", &ALARM_DESCRIPTION),
        Member::new("AlarmConfigurationUpdatedTimestamp", &TIMESTAMP),
        Member::new("ActionsEnabled", &ACTIONS_ENABLED),
        Member::new("OKActions", &RESOURCE_LIST),
        Member::new("AlarmActions", &RESOURCE_LIST),
        Member::new("InsufficientDataActions", &RESOURCE_LIST),
        Member::new("StateValue", &STATE_VALUE),
        Member::new("StateReason", &STATE_REASON),
        Member::new("StateReasonData", &STATE_REASON_DATA),
        Member::new("StateUpdatedTimestamp", &TIMESTAMP),
        Member::new("MetricName", &METRIC_NAME),
        Member::new("Namespace", &NAMESPACE),
        Member::new("Statistic", &STATISTIC),
        Member::new("ExtendedStatistic", &EXTENDED_STATISTIC),
        Member::new("Dimensions", &DIMENSIONS),
        Member::new("Period", &PERIOD),
        Member::new("Unit", &STANDARD_UNIT),
        Member::new("EvaluationPeriods", &EVALUATION_PERIODS),
        Member::new("DatapointsToAlarm", &DATAPOINTS_TO_ALARM),
        Member::new("Threshold", &THRESHOLD),
        Member::new("ComparisonOperator", &COMPARISON_OPERATOR),
        Member::new("TreatMissingData", &TREAT_MISSING_DATA),
        Member::new(
            "EvaluateLowSampleCountPercentile",
            &EVALUATE_LOW_SAMPLE_COUNT_PERCENTILE,
        ),
        Member::new("Metrics", &METRIC_DATA_QUERIES),
        Member::new("ThresholdMetricId", &METRIC_ID),
        Member::new("EvaluationState", &EVALUATION_STATE),
        Member::new("StateTransitionedTimestamp", &TIMESTAMP),
        Member::new("EvaluationWindow", &EVALUATION_WINDOW),
        Member::new("WarmUpConfiguration", &WARM_UP_CONFIGURATION),
        Member::new("EvaluationCriteria", &EVALUATION_CRITERIA),
        Member::new("EvaluationInterval", &EVALUATION_INTERVAL),
        Member::new("ActionConfiguration", &ACTION_CONFIGURATION),
    ],
    ..Schema::simple("MetricAlarm", Kind::Structure)
};

pub static METRIC_ALARMS: Schema = Schema {
    members: &[Member::new("member", &METRIC_ALARM)],
    ..Schema::simple("MetricAlarms", Kind::List)
};

pub static METRIC_DATA: Schema = Schema {
    members: &[Member::new("member", &METRIC_DATUM)],
    ..Schema::simple("MetricData", Kind::List)
};

pub static METRIC_DATA_QUERIES: Schema = Schema {
    members: &[Member::new("member", &METRIC_DATA_QUERY)],
    ..Schema::simple("MetricDataQueries", Kind::List)
};

pub static METRIC_DATA_QUERY: Schema = Schema {
    members: &[
        Member::new("Id", &METRIC_ID).with_required(),
        Member::new("MetricStat", &METRIC_STAT),
        Member::new("Expression", &METRIC_EXPRESSION),
        Member::new("Label", &METRIC_LABEL),
        Member::new("ReturnData", &RETURN_DATA),
        Member::new("Period", &PERIOD),
        Member::new("AccountId", &ACCOUNT_ID),
    ],
    ..Schema::simple("MetricDataQuery", Kind::Structure)
};

pub static METRIC_DATA_RESULT: Schema = Schema {
    members: &[
        Member::new("Id", &METRIC_ID),
        Member::new("Label", &METRIC_LABEL),
        Member::new("Timestamps", &TIMESTAMPS),
        Member::new("Values", &DATAPOINT_VALUES),
        Member::new("StatusCode", &STATUS_CODE),
        Member::new("Messages", &METRIC_DATA_RESULT_MESSAGES),
    ],
    ..Schema::simple("MetricDataResult", Kind::Structure)
};

pub static METRIC_DATA_RESULT_MESSAGES: Schema = Schema {
    members: &[Member::new("member", &MESSAGE_DATA)],
    ..Schema::simple("MetricDataResultMessages", Kind::List)
};

pub static METRIC_DATA_RESULTS: Schema = Schema {
    members: &[Member::new("member", &METRIC_DATA_RESULT)],
    ..Schema::simple("MetricDataResults", Kind::List)
};

pub static METRIC_DATUM: Schema = Schema {
    members: &[
        Member::new("MetricName", &METRIC_NAME).with_required(),
        Member::new("Dimensions", &DIMENSIONS),
        Member::new("Timestamp", &TIMESTAMP),
        Member::new("Value", &DATAPOINT_VALUE),
        Member::new("StatisticValues", &STATISTIC_SET),
        Member::new("Values", &VALUES),
        Member::new("Counts", &COUNTS),
        Member::new("Unit", &STANDARD_UNIT),
        Member::new("StorageResolution", &STORAGE_RESOLUTION),
    ],
    ..Schema::simple("MetricDatum", Kind::Structure)
};

pub static METRIC_EXPRESSION: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(2048.0),
        ..Constraints::NONE
    },
    ..Schema::simple("MetricExpression", Kind::String)
};

pub static METRIC_ID: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(255.0),
        ..Constraints::NONE
    },
    ..Schema::simple("MetricId", Kind::String)
};

pub static METRIC_LABEL: Schema = Schema::simple("MetricLabel", Kind::String);

pub static METRIC_NAME: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(255.0),
        ..Constraints::NONE
    },
    ..Schema::simple("MetricName", Kind::String)
};

pub static METRIC_STAT: Schema = Schema {
    members: &[
        Member::new("Metric", &METRIC).with_required(),
        Member::new("Period", &PERIOD).with_required(),
        Member::new("Stat", &STAT).with_required(),
        Member::new("Unit", &STANDARD_UNIT),
    ],
    ..Schema::simple("MetricStat", Kind::Structure)
};

pub static METRICS: Schema = Schema {
    members: &[Member::new("member", &METRIC)],
    ..Schema::simple("Metrics", Kind::List)
};

pub static NAMESPACE: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(255.0),
        pattern: Some("[^:].*"),
        ..Constraints::NONE
    },
    ..Schema::simple("Namespace", Kind::String)
};

pub static NEXT_TOKEN: Schema = Schema::simple("NextToken", Kind::String);

pub static ONLY_START_EVALUATING_AFTER_WARM_UP_PERIOD_ENDS: Schema =
    Schema::simple("OnlyStartEvaluatingAfterWarmUpPeriodEnds", Kind::Boolean);

pub static OWNING_ACCOUNTS: Schema = Schema {
    members: &[Member::new("member", &ACCOUNT_ID)],
    ..Schema::simple("OwningAccounts", Kind::List)
};

pub static PENDING_PERIOD: Schema = Schema {
    constraints: Constraints {
        min: Some(0.0),
        max: Some(86400.0),
        ..Constraints::NONE
    },
    ..Schema::simple("PendingPeriod", Kind::Integer)
};

pub static PERIOD: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        ..Constraints::NONE
    },
    ..Schema::simple("Period", Kind::Integer)
};

pub static PUT_COMPOSITE_ALARM_INPUT: Schema = Schema {
    members: &[
        Member::new("ActionsEnabled", &ACTIONS_ENABLED),
        Member::new("AlarmActions", &RESOURCE_LIST),
        Member::new("AlarmDescription", &ALARM_DESCRIPTION),
        Member::new("AlarmName", &ALARM_NAME).with_required(),
        Member::new("AlarmRule", &ALARM_RULE).with_required(),
        Member::new("InsufficientDataActions", &RESOURCE_LIST),
        Member::new("OKActions", &RESOURCE_LIST),
        Member::new("Tags", &TAG_LIST),
        Member::new("ActionsSuppressor", &ALARM_ARN),
        Member::new("ActionsSuppressorWaitPeriod", &SUPPRESSOR_PERIOD),
        Member::new("ActionsSuppressorExtensionPeriod", &SUPPRESSOR_PERIOD),
        Member::new("ActionConfiguration", &ACTION_CONFIGURATION),
    ],
    ..Schema::simple("PutCompositeAlarmInput", Kind::Structure)
};

pub static PUT_COMPOSITE_ALARM_OUTPUT: Schema =
    Schema::simple("PutCompositeAlarmOutput", Kind::Structure);

pub static PUT_DASHBOARD_INPUT: Schema = Schema {
    members: &[
        Member::new("DashboardName", &DASHBOARD_NAME).with_required(),
        Member::new("DashboardBody", &DASHBOARD_BODY).with_required(),
        Member::new("Tags", &TAG_LIST),
    ],
    ..Schema::simple("PutDashboardInput", Kind::Structure)
};

pub static PUT_DASHBOARD_OUTPUT: Schema = Schema {
    members: &[Member::new(
        "DashboardValidationMessages",
        &DASHBOARD_VALIDATION_MESSAGES,
    )],
    ..Schema::simple("PutDashboardOutput", Kind::Structure)
};

pub static PUT_METRIC_ALARM_INPUT: Schema = Schema {
    members: &[
        Member::new("AlarmName", &ALARM_NAME).with_required(),
        Member::new("AlarmDescription", &ALARM_DESCRIPTION),
        Member::new("ActionsEnabled", &ACTIONS_ENABLED),
        Member::new("OKActions", &RESOURCE_LIST),
        Member::new("AlarmActions", &RESOURCE_LIST),
        Member::new("InsufficientDataActions", &RESOURCE_LIST),
        Member::new("MetricName", &METRIC_NAME),
        Member::new("Namespace", &NAMESPACE),
        Member::new("Statistic", &STATISTIC),
        Member::new("ExtendedStatistic", &EXTENDED_STATISTIC),
        Member::new("Dimensions", &DIMENSIONS),
        Member::new("Period", &PERIOD),
        Member::new("Unit", &STANDARD_UNIT),
        Member::new("EvaluationPeriods", &EVALUATION_PERIODS),
        Member::new("DatapointsToAlarm", &DATAPOINTS_TO_ALARM),
        Member::new("Threshold", &THRESHOLD),
        Member::new("ComparisonOperator", &COMPARISON_OPERATOR),
        Member::new("TreatMissingData", &TREAT_MISSING_DATA),
        Member::new(
            "EvaluateLowSampleCountPercentile",
            &EVALUATE_LOW_SAMPLE_COUNT_PERCENTILE,
        ),
        Member::new("Metrics", &METRIC_DATA_QUERIES),
        Member::new("Tags", &TAG_LIST),
        Member::new("ThresholdMetricId", &METRIC_ID),
        Member::new("EvaluationWindow", &EVALUATION_WINDOW),
        Member::new("WarmUpConfiguration", &WARM_UP_CONFIGURATION),
        Member::new("EvaluationCriteria", &EVALUATION_CRITERIA),
        Member::new("EvaluationInterval", &EVALUATION_INTERVAL),
        Member::new("ActionConfiguration", &ACTION_CONFIGURATION),
    ],
    ..Schema::simple("PutMetricAlarmInput", Kind::Structure)
};

pub static PUT_METRIC_ALARM_OUTPUT: Schema =
    Schema::simple("PutMetricAlarmOutput", Kind::Structure);

pub static PUT_METRIC_DATA_INPUT: Schema = Schema {
    members: &[
        Member::new("Namespace", &NAMESPACE).with_required(),
        Member::new("MetricData", &METRIC_DATA),
        Member::new("EntityMetricData", &ENTITY_METRIC_DATA_LIST),
        Member::new("StrictEntityValidation", &STRICT_ENTITY_VALIDATION),
    ],
    ..Schema::simple("PutMetricDataInput", Kind::Structure)
};

pub static PUT_METRIC_DATA_OUTPUT: Schema = Schema::simple("PutMetricDataOutput", Kind::Structure);

pub static QUERY: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(10000.0),
        ..Constraints::NONE
    },
    ..Schema::simple("Query", Kind::String)
};

pub static QUERY_RESULTS_TO_ALARM: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        ..Constraints::NONE
    },
    ..Schema::simple("QueryResultsToAlarm", Kind::Integer)
};

pub static QUERY_RESULTS_TO_EVALUATE: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        ..Constraints::NONE
    },
    ..Schema::simple("QueryResultsToEvaluate", Kind::Integer)
};

pub static QUERY_STRING: Schema = Schema {
    constraints: Constraints {
        min: Some(0.0),
        max: Some(10000.0),
        ..Constraints::NONE
    },
    ..Schema::simple("QueryString", Kind::String)
};

pub static RECENTLY_ACTIVE: Schema = Schema {
    constraints: Constraints {
        values: &["PT3H"],
        ..Constraints::NONE
    },
    ..Schema::simple("RecentlyActive", Kind::String)
};

pub static RECOVERY_PERIOD: Schema = Schema {
    constraints: Constraints {
        min: Some(0.0),
        max: Some(86400.0),
        ..Constraints::NONE
    },
    ..Schema::simple("RecoveryPeriod", Kind::Integer)
};

pub static RESOURCE_LIST: Schema = Schema {
    members: &[Member::new("member", &RESOURCE_NAME)],
    constraints: Constraints {
        max: Some(5.0),
        ..Constraints::NONE
    },
    ..Schema::simple("ResourceList", Kind::List)
};

pub static RESOURCE_NAME: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(1024.0),
        ..Constraints::NONE
    },
    ..Schema::simple("ResourceName", Kind::String)
};

pub static RETURN_DATA: Schema = Schema::simple("ReturnData", Kind::Boolean);

pub static SCAN_BY: Schema = Schema {
    constraints: Constraints {
        values: &["TimestampDescending", "TimestampAscending"],
        ..Constraints::NONE
    },
    ..Schema::simple("ScanBy", Kind::String)
};

pub static SCHEDULE_CONFIGURATION: Schema = Schema {
    members: &[
        Member::new("ScheduleExpression", &SCHEDULE_EXPRESSION).with_required(),
        Member::new("StartTimeOffset", &START_TIME_OFFSET).with_required(),
        Member::new("EndTimeOffset", &END_TIME_OFFSET),
    ],
    ..Schema::simple("ScheduleConfiguration", Kind::Structure)
};

pub static SCHEDULE_EXPRESSION: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(256.0),
        ..Constraints::NONE
    },
    ..Schema::simple("ScheduleExpression", Kind::String)
};

pub static SCHEDULED_QUERY_CONFIGURATION: Schema = Schema {
    members: &[
        Member::new("QueryString", &QUERY_STRING).with_required(),
        Member::new("LogGroupIdentifiers", &LOG_GROUP_IDENTIFIERS),
        Member::new("QueryARN", &AMAZON_RESOURCE_NAME),
        Member::new("ScheduledQueryRoleARN", &AMAZON_RESOURCE_NAME).with_required(),
        Member::new("ScheduleConfiguration", &SCHEDULE_CONFIGURATION).with_required(),
        Member::new("AggregationExpression", &AGGREGATION_EXPRESSION).with_required(),
        Member::new("Tags", &TAG_LIST),
    ],
    ..Schema::simple("ScheduledQueryConfiguration", Kind::Structure)
};

pub static SET_ALARM_STATE_INPUT: Schema = Schema {
    members: &[
        Member::new("AlarmName", &ALARM_NAME).with_required(),
        Member::new("StateValue", &STATE_VALUE).with_required(),
        Member::new("StateReason", &STATE_REASON).with_required(),
        Member::new("StateReasonData", &STATE_REASON_DATA),
    ],
    ..Schema::simple("SetAlarmStateInput", Kind::Structure)
};

pub static SET_ALARM_STATE_OUTPUT: Schema = Schema::simple("SetAlarmStateOutput", Kind::Structure);

pub static SIZE: Schema = Schema::simple("Size", Kind::Long);

pub static SLIDING_WINDOW: Schema = Schema::simple("SlidingWindow", Kind::Structure);

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

pub static START_TIME_OFFSET: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(2592000.0),
        ..Constraints::NONE
    },
    ..Schema::simple("StartTimeOffset", Kind::Long)
};

pub static STAT: Schema = Schema::simple("Stat", Kind::String);

pub static STATE_REASON: Schema = Schema {
    constraints: Constraints {
        min: Some(0.0),
        max: Some(1023.0),
        ..Constraints::NONE
    },
    ..Schema::simple("StateReason", Kind::String)
};

pub static STATE_REASON_DATA: Schema = Schema {
    constraints: Constraints {
        min: Some(0.0),
        max: Some(4000.0),
        ..Constraints::NONE
    },
    ..Schema::simple("StateReasonData", Kind::String)
};

pub static STATE_VALUE: Schema = Schema {
    constraints: Constraints {
        values: &["OK", "ALARM", "INSUFFICIENT_DATA"],
        ..Constraints::NONE
    },
    ..Schema::simple("StateValue", Kind::String)
};

pub static STATISTIC: Schema = Schema {
    constraints: Constraints {
        values: &["SampleCount", "Average", "Sum", "Minimum", "Maximum"],
        ..Constraints::NONE
    },
    ..Schema::simple("Statistic", Kind::String)
};

pub static STATISTIC_SET: Schema = Schema {
    members: &[
        Member::new("SampleCount", &DATAPOINT_VALUE).with_required(),
        Member::new("Sum", &DATAPOINT_VALUE).with_required(),
        Member::new("Minimum", &DATAPOINT_VALUE).with_required(),
        Member::new("Maximum", &DATAPOINT_VALUE).with_required(),
    ],
    ..Schema::simple("StatisticSet", Kind::Structure)
};

pub static STATISTICS: Schema = Schema {
    members: &[Member::new("member", &STATISTIC)],
    constraints: Constraints {
        min: Some(1.0),
        max: Some(5.0),
        ..Constraints::NONE
    },
    ..Schema::simple("Statistics", Kind::List)
};

pub static STATUS_CODE: Schema = Schema {
    constraints: Constraints {
        values: &["Complete", "InternalError", "PartialData", "Forbidden"],
        ..Constraints::NONE
    },
    ..Schema::simple("StatusCode", Kind::String)
};

pub static STORAGE_RESOLUTION: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        ..Constraints::NONE
    },
    ..Schema::simple("StorageResolution", Kind::Integer)
};

pub static STRICT_ENTITY_VALIDATION: Schema =
    Schema::simple("StrictEntityValidation", Kind::Boolean);

pub static SUPPRESSOR_PERIOD: Schema = Schema::simple("SuppressorPeriod", Kind::Integer);

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
    ..Schema::simple("TagKeyList", Kind::List)
};

pub static TAG_LIST: Schema = Schema {
    members: &[Member::new("member", &TAG)],
    ..Schema::simple("TagList", Kind::List)
};

pub static TAG_RESOURCE_INPUT: Schema = Schema {
    members: &[
        Member::new("ResourceARN", &AMAZON_RESOURCE_NAME).with_required(),
        Member::new("Tags", &TAG_LIST).with_required(),
    ],
    ..Schema::simple("TagResourceInput", Kind::Structure)
};

pub static TAG_RESOURCE_OUTPUT: Schema = Schema::simple("TagResourceOutput", Kind::Structure);

pub static TAG_VALUE: Schema = Schema {
    constraints: Constraints {
        min: Some(0.0),
        max: Some(256.0),
        ..Constraints::NONE
    },
    ..Schema::simple("TagValue", Kind::String)
};

pub static THRESHOLD: Schema = Schema::simple("Threshold", Kind::Double);

pub static TIMESTAMP: Schema = Schema::simple("Timestamp", Kind::Timestamp);

pub static TIMESTAMPS: Schema = Schema {
    members: &[Member::new("member", &TIMESTAMP)],
    ..Schema::simple("Timestamps", Kind::List)
};

pub static TIMEZONE: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(50.0),
        ..Constraints::NONE
    },
    ..Schema::simple("Timezone", Kind::String)
};

pub static TREAT_MISSING_DATA: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(255.0),
        ..Constraints::NONE
    },
    ..Schema::simple("TreatMissingData", Kind::String)
};

pub static UNTAG_RESOURCE_INPUT: Schema = Schema {
    members: &[
        Member::new("ResourceARN", &AMAZON_RESOURCE_NAME).with_required(),
        Member::new("TagKeys", &TAG_KEY_LIST).with_required(),
    ],
    ..Schema::simple("UntagResourceInput", Kind::Structure)
};

pub static UNTAG_RESOURCE_OUTPUT: Schema = Schema::simple("UntagResourceOutput", Kind::Structure);

pub static VALUES: Schema = Schema {
    members: &[Member::new("member", &DATAPOINT_VALUE)],
    ..Schema::simple("Values", Kind::List)
};

pub static WALL_CLOCK_WINDOW: Schema = Schema {
    members: &[Member::new("Timezone", &TIMEZONE)],
    ..Schema::simple("WallClockWindow", Kind::Structure)
};

pub static WARM_UP_CONFIGURATION: Schema = Schema {
    members: &[
        Member::new(
            "WarmUpPeriodDurationInMinutes",
            &WARM_UP_PERIOD_DURATION_IN_MINUTES,
        )
        .with_required(),
        Member::new(
            "OnlyStartEvaluatingAfterWarmUpPeriodEnds",
            &ONLY_START_EVALUATING_AFTER_WARM_UP_PERIOD_ENDS,
        ),
    ],
    ..Schema::simple("WarmUpConfiguration", Kind::Structure)
};

pub static WARM_UP_PERIOD_DURATION_IN_MINUTES: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(2880.0),
        ..Constraints::NONE
    },
    ..Schema::simple("WarmUpPeriodDurationInMinutes", Kind::Integer)
};
