// Written by `cargo xtask codegen` from models/. Do not edit.

//! The schemas of Application Auto Scaling, by the model's names.

use smithy::{Constraints, Kind, Member, Schema};

pub static ADJUSTMENT_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &[
            "ChangeInCapacity",
            "PercentChangeInCapacity",
            "ExactCapacity",
        ],
        ..Constraints::NONE
    },
    ..Schema::simple("AdjustmentType", Kind::String)
};

pub static ALARM: Schema = Schema {
    members: &[
        Member::new("AlarmName", &RESOURCE_ID).with_required(),
        Member::new("AlarmARN", &RESOURCE_ID).with_required(),
    ],
    ..Schema::simple("Alarm", Kind::Structure)
};

pub static ALARMS: Schema = Schema {
    members: &[Member::new("member", &ALARM)],
    ..Schema::simple("Alarms", Kind::List)
};

pub static AMAZON_RESOURCE_NAME: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(1011.0),
        pattern: Some(r"^arn:.+:application-autoscaling:.+:[0-9]+:scalable-target\/[a-zA-Z0-9-]+$"),
        ..Constraints::NONE
    },
    ..Schema::simple("AmazonResourceName", Kind::String)
};

pub static COOLDOWN: Schema = Schema::simple("Cooldown", Kind::Integer);

pub static CUSTOMIZED_METRIC_SPECIFICATION: Schema = Schema {
    members: &[
        Member::new("MetricName", &METRIC_NAME),
        Member::new("Namespace", &METRIC_NAMESPACE),
        Member::new("Dimensions", &METRIC_DIMENSIONS),
        Member::new("Statistic", &METRIC_STATISTIC),
        Member::new("Unit", &METRIC_UNIT),
        Member::new("Metrics", &TARGET_TRACKING_METRIC_DATA_QUERIES),
    ],
    ..Schema::simple("CustomizedMetricSpecification", Kind::Structure)
};

pub static DELETE_SCALING_POLICY_REQUEST: Schema = Schema {
    members: &[
        Member::new("PolicyName", &RESOURCE_ID_MAX_LEN1600).with_required(),
        Member::new("ServiceNamespace", &SERVICE_NAMESPACE).with_required(),
        Member::new("ResourceId", &RESOURCE_ID_MAX_LEN1600).with_required(),
        Member::new("ScalableDimension", &SCALABLE_DIMENSION).with_required(),
    ],
    ..Schema::simple("DeleteScalingPolicyRequest", Kind::Structure)
};

pub static DELETE_SCALING_POLICY_RESPONSE: Schema =
    Schema::simple("DeleteScalingPolicyResponse", Kind::Structure);

pub static DELETE_SCHEDULED_ACTION_REQUEST: Schema = Schema {
    members: &[
        Member::new("ServiceNamespace", &SERVICE_NAMESPACE).with_required(),
        Member::new("ScheduledActionName", &RESOURCE_ID_MAX_LEN1600).with_required(),
        Member::new("ResourceId", &RESOURCE_ID_MAX_LEN1600).with_required(),
        Member::new("ScalableDimension", &SCALABLE_DIMENSION).with_required(),
    ],
    ..Schema::simple("DeleteScheduledActionRequest", Kind::Structure)
};

pub static DELETE_SCHEDULED_ACTION_RESPONSE: Schema =
    Schema::simple("DeleteScheduledActionResponse", Kind::Structure);

pub static DEREGISTER_SCALABLE_TARGET_REQUEST: Schema = Schema {
    members: &[
        Member::new("ServiceNamespace", &SERVICE_NAMESPACE).with_required(),
        Member::new("ResourceId", &RESOURCE_ID_MAX_LEN1600).with_required(),
        Member::new("ScalableDimension", &SCALABLE_DIMENSION).with_required(),
    ],
    ..Schema::simple("DeregisterScalableTargetRequest", Kind::Structure)
};

pub static DEREGISTER_SCALABLE_TARGET_RESPONSE: Schema =
    Schema::simple("DeregisterScalableTargetResponse", Kind::Structure);

pub static DESCRIBE_SCALABLE_TARGETS_REQUEST: Schema = Schema {
    members: &[
        Member::new("ServiceNamespace", &SERVICE_NAMESPACE).with_required(),
        Member::new("ResourceIds", &RESOURCE_IDS_MAX_LEN1600),
        Member::new("ScalableDimension", &SCALABLE_DIMENSION),
        Member::new("MaxResults", &MAX_RESULTS),
        Member::new("NextToken", &XML_STRING),
    ],
    ..Schema::simple("DescribeScalableTargetsRequest", Kind::Structure)
};

pub static DESCRIBE_SCALABLE_TARGETS_RESPONSE: Schema = Schema {
    members: &[
        Member::new("ScalableTargets", &SCALABLE_TARGETS),
        Member::new("NextToken", &XML_STRING),
    ],
    ..Schema::simple("DescribeScalableTargetsResponse", Kind::Structure)
};

pub static DESCRIBE_SCALING_ACTIVITIES_REQUEST: Schema = Schema {
    members: &[
        Member::new("ServiceNamespace", &SERVICE_NAMESPACE).with_required(),
        Member::new("ResourceId", &RESOURCE_ID_MAX_LEN1600),
        Member::new("ScalableDimension", &SCALABLE_DIMENSION),
        Member::new("MaxResults", &MAX_RESULTS),
        Member::new("NextToken", &XML_STRING),
        Member::new("IncludeNotScaledActivities", &INCLUDE_NOT_SCALED_ACTIVITIES),
    ],
    ..Schema::simple("DescribeScalingActivitiesRequest", Kind::Structure)
};

pub static DESCRIBE_SCALING_ACTIVITIES_RESPONSE: Schema = Schema {
    members: &[
        Member::new("ScalingActivities", &SCALING_ACTIVITIES),
        Member::new("NextToken", &XML_STRING),
    ],
    ..Schema::simple("DescribeScalingActivitiesResponse", Kind::Structure)
};

pub static DESCRIBE_SCALING_POLICIES_REQUEST: Schema = Schema {
    members: &[
        Member::new("PolicyNames", &RESOURCE_IDS_MAX_LEN1600),
        Member::new("ServiceNamespace", &SERVICE_NAMESPACE).with_required(),
        Member::new("ResourceId", &RESOURCE_ID_MAX_LEN1600),
        Member::new("ScalableDimension", &SCALABLE_DIMENSION),
        Member::new("MaxResults", &MAX_RESULTS),
        Member::new("NextToken", &XML_STRING),
    ],
    ..Schema::simple("DescribeScalingPoliciesRequest", Kind::Structure)
};

pub static DESCRIBE_SCALING_POLICIES_RESPONSE: Schema = Schema {
    members: &[
        Member::new("ScalingPolicies", &SCALING_POLICIES),
        Member::new("NextToken", &XML_STRING),
    ],
    ..Schema::simple("DescribeScalingPoliciesResponse", Kind::Structure)
};

pub static DESCRIBE_SCHEDULED_ACTIONS_REQUEST: Schema = Schema {
    members: &[
        Member::new("ScheduledActionNames", &RESOURCE_IDS_MAX_LEN1600),
        Member::new("ServiceNamespace", &SERVICE_NAMESPACE).with_required(),
        Member::new("ResourceId", &RESOURCE_ID_MAX_LEN1600),
        Member::new("ScalableDimension", &SCALABLE_DIMENSION),
        Member::new("MaxResults", &MAX_RESULTS),
        Member::new("NextToken", &XML_STRING),
    ],
    ..Schema::simple("DescribeScheduledActionsRequest", Kind::Structure)
};

pub static DESCRIBE_SCHEDULED_ACTIONS_RESPONSE: Schema = Schema {
    members: &[
        Member::new("ScheduledActions", &SCHEDULED_ACTIONS),
        Member::new("NextToken", &XML_STRING),
    ],
    ..Schema::simple("DescribeScheduledActionsResponse", Kind::Structure)
};

pub static DISABLE_SCALE_IN: Schema = Schema::simple("DisableScaleIn", Kind::Boolean);

pub static EXPRESSION: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(2048.0),
        pattern: Some(r"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"),
        ..Constraints::NONE
    },
    ..Schema::simple("Expression", Kind::String)
};

pub static ID: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(255.0),
        pattern: Some(r"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"),
        ..Constraints::NONE
    },
    ..Schema::simple("Id", Kind::String)
};

pub static INCLUDE_NOT_SCALED_ACTIVITIES: Schema =
    Schema::simple("IncludeNotScaledActivities", Kind::Boolean);

pub static LIST_TAGS_FOR_RESOURCE_REQUEST: Schema = Schema {
    members: &[Member::new("ResourceARN", &AMAZON_RESOURCE_NAME).with_required()],
    ..Schema::simple("ListTagsForResourceRequest", Kind::Structure)
};

pub static LIST_TAGS_FOR_RESOURCE_RESPONSE: Schema = Schema {
    members: &[Member::new("Tags", &TAG_MAP)],
    ..Schema::simple("ListTagsForResourceResponse", Kind::Structure)
};

pub static MAX_RESULTS: Schema = Schema::simple("MaxResults", Kind::Integer);

pub static METRIC_AGGREGATION_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &["Average", "Minimum", "Maximum"],
        ..Constraints::NONE
    },
    ..Schema::simple("MetricAggregationType", Kind::String)
};

pub static METRIC_DIMENSION: Schema = Schema {
    members: &[
        Member::new("Name", &METRIC_DIMENSION_NAME).with_required(),
        Member::new("Value", &METRIC_DIMENSION_VALUE).with_required(),
    ],
    ..Schema::simple("MetricDimension", Kind::Structure)
};

pub static METRIC_DIMENSION_NAME: Schema = Schema::simple("MetricDimensionName", Kind::String);

pub static METRIC_DIMENSION_VALUE: Schema = Schema::simple("MetricDimensionValue", Kind::String);

pub static METRIC_DIMENSIONS: Schema = Schema {
    members: &[Member::new("member", &METRIC_DIMENSION)],
    ..Schema::simple("MetricDimensions", Kind::List)
};

pub static METRIC_NAME: Schema = Schema::simple("MetricName", Kind::String);

pub static METRIC_NAMESPACE: Schema = Schema::simple("MetricNamespace", Kind::String);

pub static METRIC_SCALE: Schema = Schema::simple("MetricScale", Kind::Double);

pub static METRIC_STATISTIC: Schema = Schema {
    constraints: Constraints {
        values: &["Average", "Minimum", "Maximum", "SampleCount", "Sum"],
        ..Constraints::NONE
    },
    ..Schema::simple("MetricStatistic", Kind::String)
};

pub static METRIC_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &[
            "DynamoDBReadCapacityUtilization",
            "DynamoDBWriteCapacityUtilization",
            "ALBRequestCountPerTarget",
            "RDSReaderAverageCPUUtilization",
            "RDSReaderAverageDatabaseConnections",
            "EC2SpotFleetRequestAverageCPUUtilization",
            "EC2SpotFleetRequestAverageNetworkIn",
            "EC2SpotFleetRequestAverageNetworkOut",
            "SageMakerVariantInvocationsPerInstance",
            "ECSServiceAverageCPUUtilization",
            "ECSServiceAverageMemoryUtilization",
            "AppStreamAverageCapacityUtilization",
            "ComprehendInferenceUtilization",
            "LambdaProvisionedConcurrencyUtilization",
            "CassandraReadCapacityUtilization",
            "CassandraWriteCapacityUtilization",
            "KafkaBrokerStorageUtilization",
            "ElastiCacheEngineCPUUtilization",
            "ElastiCacheDatabaseMemoryUsagePercentage",
            "ElastiCachePrimaryEngineCPUUtilization",
            "ElastiCacheReplicaEngineCPUUtilization",
            "ElastiCacheDatabaseMemoryUsageCountedForEvictPercentage",
            "NeptuneReaderAverageCPUUtilization",
            "SageMakerVariantProvisionedConcurrencyUtilization",
            "ElastiCacheDatabaseCapacityUsageCountedForEvictPercentage",
            "SageMakerInferenceComponentInvocationsPerCopy",
            "WorkSpacesAverageUserSessionsCapacityUtilization",
            "SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution",
            "SageMakerVariantConcurrentRequestsPerModelHighResolution",
            "ECSServiceAverageCPUUtilizationHighResolution",
            "ECSServiceAverageMemoryUtilizationHighResolution",
        ],
        ..Constraints::NONE
    },
    ..Schema::simple("MetricType", Kind::String)
};

pub static METRIC_UNIT: Schema = Schema::simple("MetricUnit", Kind::String);

pub static MIN_ADJUSTMENT_MAGNITUDE: Schema =
    Schema::simple("MinAdjustmentMagnitude", Kind::Integer);

pub static NOT_SCALED_REASON: Schema = Schema {
    members: &[
        Member::new("Code", &XML_STRING).with_required(),
        Member::new("MaxCapacity", &RESOURCE_CAPACITY),
        Member::new("MinCapacity", &RESOURCE_CAPACITY),
        Member::new("CurrentCapacity", &RESOURCE_CAPACITY),
    ],
    ..Schema::simple("NotScaledReason", Kind::Structure)
};

pub static NOT_SCALED_REASONS: Schema = Schema {
    members: &[Member::new("member", &NOT_SCALED_REASON)],
    ..Schema::simple("NotScaledReasons", Kind::List)
};

pub static POLICY_NAME: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(256.0),
        pattern: Some(r"\p{Print}+"),
        ..Constraints::NONE
    },
    ..Schema::simple("PolicyName", Kind::String)
};

pub static POLICY_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &["StepScaling", "TargetTrackingScaling", "PredictiveScaling"],
        ..Constraints::NONE
    },
    ..Schema::simple("PolicyType", Kind::String)
};

pub static PREDEFINED_METRIC_SPECIFICATION: Schema = Schema {
    members: &[
        Member::new("PredefinedMetricType", &METRIC_TYPE).with_required(),
        Member::new("ResourceLabel", &RESOURCE_LABEL),
    ],
    ..Schema::simple("PredefinedMetricSpecification", Kind::Structure)
};

pub static PREDICTIVE_SCALING_CUSTOMIZED_METRIC_SPECIFICATION: Schema = Schema {
    members: &[
        Member::new("MetricDataQueries", &PREDICTIVE_SCALING_METRIC_DATA_QUERIES).with_required(),
    ],
    ..Schema::simple(
        "PredictiveScalingCustomizedMetricSpecification",
        Kind::Structure,
    )
};

pub static PREDICTIVE_SCALING_MAX_CAPACITY_BREACH_BEHAVIOR: Schema = Schema {
    constraints: Constraints {
        values: &["HonorMaxCapacity", "IncreaseMaxCapacity"],
        ..Constraints::NONE
    },
    ..Schema::simple("PredictiveScalingMaxCapacityBreachBehavior", Kind::String)
};

pub static PREDICTIVE_SCALING_MAX_CAPACITY_BUFFER: Schema = Schema {
    constraints: Constraints {
        min: Some(0.0),
        max: Some(100.0),
        ..Constraints::NONE
    },
    ..Schema::simple("PredictiveScalingMaxCapacityBuffer", Kind::Integer)
};

pub static PREDICTIVE_SCALING_METRIC: Schema = Schema {
    members: &[
        Member::new("Dimensions", &PREDICTIVE_SCALING_METRIC_DIMENSIONS),
        Member::new("MetricName", &PREDICTIVE_SCALING_METRIC_NAME),
        Member::new("Namespace", &PREDICTIVE_SCALING_METRIC_NAMESPACE),
    ],
    ..Schema::simple("PredictiveScalingMetric", Kind::Structure)
};

pub static PREDICTIVE_SCALING_METRIC_DATA_QUERIES: Schema = Schema {
    members: &[Member::new("member", &PREDICTIVE_SCALING_METRIC_DATA_QUERY)],
    ..Schema::simple("PredictiveScalingMetricDataQueries", Kind::List)
};

pub static PREDICTIVE_SCALING_METRIC_DATA_QUERY: Schema = Schema {
    members: &[
        Member::new("Id", &ID).with_required(),
        Member::new("Expression", &EXPRESSION),
        Member::new("MetricStat", &PREDICTIVE_SCALING_METRIC_STAT),
        Member::new("Label", &XML_STRING),
        Member::new("ReturnData", &RETURN_DATA),
    ],
    ..Schema::simple("PredictiveScalingMetricDataQuery", Kind::Structure)
};

pub static PREDICTIVE_SCALING_METRIC_DIMENSION: Schema = Schema {
    members: &[
        Member::new("Name", &PREDICTIVE_SCALING_METRIC_DIMENSION_NAME).with_required(),
        Member::new("Value", &PREDICTIVE_SCALING_METRIC_DIMENSION_VALUE).with_required(),
    ],
    ..Schema::simple("PredictiveScalingMetricDimension", Kind::Structure)
};

pub static PREDICTIVE_SCALING_METRIC_DIMENSION_NAME: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(255.0),
        pattern: Some(r"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"),
        ..Constraints::NONE
    },
    ..Schema::simple("PredictiveScalingMetricDimensionName", Kind::String)
};

pub static PREDICTIVE_SCALING_METRIC_DIMENSION_VALUE: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(1024.0),
        pattern: Some(r"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"),
        ..Constraints::NONE
    },
    ..Schema::simple("PredictiveScalingMetricDimensionValue", Kind::String)
};

pub static PREDICTIVE_SCALING_METRIC_DIMENSIONS: Schema = Schema {
    members: &[Member::new("member", &PREDICTIVE_SCALING_METRIC_DIMENSION)],
    ..Schema::simple("PredictiveScalingMetricDimensions", Kind::List)
};

pub static PREDICTIVE_SCALING_METRIC_NAME: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(255.0),
        pattern: Some(r"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"),
        ..Constraints::NONE
    },
    ..Schema::simple("PredictiveScalingMetricName", Kind::String)
};

pub static PREDICTIVE_SCALING_METRIC_NAMESPACE: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(255.0),
        pattern: Some(r"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"),
        ..Constraints::NONE
    },
    ..Schema::simple("PredictiveScalingMetricNamespace", Kind::String)
};

pub static PREDICTIVE_SCALING_METRIC_SPECIFICATION: Schema = Schema {
    members: &[
        Member::new("TargetValue", &METRIC_SCALE).with_required(),
        Member::new(
            "PredefinedMetricPairSpecification",
            &PREDICTIVE_SCALING_PREDEFINED_METRIC_PAIR_SPECIFICATION,
        ),
        Member::new(
            "PredefinedScalingMetricSpecification",
            &PREDICTIVE_SCALING_PREDEFINED_SCALING_METRIC_SPECIFICATION,
        ),
        Member::new(
            "PredefinedLoadMetricSpecification",
            &PREDICTIVE_SCALING_PREDEFINED_LOAD_METRIC_SPECIFICATION,
        ),
        Member::new(
            "CustomizedScalingMetricSpecification",
            &PREDICTIVE_SCALING_CUSTOMIZED_METRIC_SPECIFICATION,
        ),
        Member::new(
            "CustomizedLoadMetricSpecification",
            &PREDICTIVE_SCALING_CUSTOMIZED_METRIC_SPECIFICATION,
        ),
        Member::new(
            "CustomizedCapacityMetricSpecification",
            &PREDICTIVE_SCALING_CUSTOMIZED_METRIC_SPECIFICATION,
        ),
    ],
    ..Schema::simple("PredictiveScalingMetricSpecification", Kind::Structure)
};

pub static PREDICTIVE_SCALING_METRIC_SPECIFICATIONS: Schema = Schema {
    members: &[Member::new(
        "member",
        &PREDICTIVE_SCALING_METRIC_SPECIFICATION,
    )],
    ..Schema::simple("PredictiveScalingMetricSpecifications", Kind::List)
};

pub static PREDICTIVE_SCALING_METRIC_STAT: Schema = Schema {
    members: &[
        Member::new("Metric", &PREDICTIVE_SCALING_METRIC).with_required(),
        Member::new("Stat", &XML_STRING).with_required(),
        Member::new("Unit", &PREDICTIVE_SCALING_METRIC_UNIT),
    ],
    ..Schema::simple("PredictiveScalingMetricStat", Kind::Structure)
};

pub static PREDICTIVE_SCALING_METRIC_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(128.0),
        ..Constraints::NONE
    },
    ..Schema::simple("PredictiveScalingMetricType", Kind::String)
};

pub static PREDICTIVE_SCALING_METRIC_UNIT: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(1023.0),
        pattern: Some(r"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"),
        ..Constraints::NONE
    },
    ..Schema::simple("PredictiveScalingMetricUnit", Kind::String)
};

pub static PREDICTIVE_SCALING_MODE: Schema = Schema {
    constraints: Constraints {
        values: &["ForecastOnly", "ForecastAndScale"],
        ..Constraints::NONE
    },
    ..Schema::simple("PredictiveScalingMode", Kind::String)
};

pub static PREDICTIVE_SCALING_POLICY_CONFIGURATION: Schema = Schema {
    members: &[
        Member::new(
            "MetricSpecifications",
            &PREDICTIVE_SCALING_METRIC_SPECIFICATIONS,
        )
        .with_required(),
        Member::new("Mode", &PREDICTIVE_SCALING_MODE),
        Member::new(
            "SchedulingBufferTime",
            &PREDICTIVE_SCALING_SCHEDULING_BUFFER_TIME,
        ),
        Member::new(
            "MaxCapacityBreachBehavior",
            &PREDICTIVE_SCALING_MAX_CAPACITY_BREACH_BEHAVIOR,
        ),
        Member::new("MaxCapacityBuffer", &PREDICTIVE_SCALING_MAX_CAPACITY_BUFFER),
    ],
    ..Schema::simple("PredictiveScalingPolicyConfiguration", Kind::Structure)
};

pub static PREDICTIVE_SCALING_PREDEFINED_LOAD_METRIC_SPECIFICATION: Schema = Schema {
    members: &[
        Member::new("PredefinedMetricType", &PREDICTIVE_SCALING_METRIC_TYPE).with_required(),
        Member::new("ResourceLabel", &RESOURCE_LABEL),
    ],
    ..Schema::simple(
        "PredictiveScalingPredefinedLoadMetricSpecification",
        Kind::Structure,
    )
};

pub static PREDICTIVE_SCALING_PREDEFINED_METRIC_PAIR_SPECIFICATION: Schema = Schema {
    members: &[
        Member::new("PredefinedMetricType", &PREDICTIVE_SCALING_METRIC_TYPE).with_required(),
        Member::new("ResourceLabel", &RESOURCE_LABEL),
    ],
    ..Schema::simple(
        "PredictiveScalingPredefinedMetricPairSpecification",
        Kind::Structure,
    )
};

pub static PREDICTIVE_SCALING_PREDEFINED_SCALING_METRIC_SPECIFICATION: Schema = Schema {
    members: &[
        Member::new("PredefinedMetricType", &PREDICTIVE_SCALING_METRIC_TYPE).with_required(),
        Member::new("ResourceLabel", &RESOURCE_LABEL),
    ],
    ..Schema::simple(
        "PredictiveScalingPredefinedScalingMetricSpecification",
        Kind::Structure,
    )
};

pub static PREDICTIVE_SCALING_SCHEDULING_BUFFER_TIME: Schema = Schema {
    constraints: Constraints {
        min: Some(0.0),
        max: Some(3600.0),
        ..Constraints::NONE
    },
    ..Schema::simple("PredictiveScalingSchedulingBufferTime", Kind::Integer)
};

pub static PUT_SCALING_POLICY_REQUEST: Schema = Schema {
    members: &[
        Member::new("PolicyName", &POLICY_NAME).with_required(),
        Member::new("ServiceNamespace", &SERVICE_NAMESPACE).with_required(),
        Member::new("ResourceId", &RESOURCE_ID_MAX_LEN1600).with_required(),
        Member::new("ScalableDimension", &SCALABLE_DIMENSION).with_required(),
        Member::new("PolicyType", &POLICY_TYPE),
        Member::new(
            "StepScalingPolicyConfiguration",
            &STEP_SCALING_POLICY_CONFIGURATION,
        ),
        Member::new(
            "TargetTrackingScalingPolicyConfiguration",
            &TARGET_TRACKING_SCALING_POLICY_CONFIGURATION,
        ),
        Member::new(
            "PredictiveScalingPolicyConfiguration",
            &PREDICTIVE_SCALING_POLICY_CONFIGURATION,
        ),
    ],
    ..Schema::simple("PutScalingPolicyRequest", Kind::Structure)
};

pub static PUT_SCALING_POLICY_RESPONSE: Schema = Schema {
    members: &[
        Member::new("PolicyARN", &RESOURCE_ID_MAX_LEN1600).with_required(),
        Member::new("Alarms", &ALARMS),
    ],
    ..Schema::simple("PutScalingPolicyResponse", Kind::Structure)
};

pub static PUT_SCHEDULED_ACTION_REQUEST: Schema = Schema {
    members: &[
        Member::new("ServiceNamespace", &SERVICE_NAMESPACE).with_required(),
        Member::new("Schedule", &RESOURCE_ID_MAX_LEN1600),
        Member::new("Timezone", &RESOURCE_ID_MAX_LEN1600),
        Member::new("ScheduledActionName", &SCHEDULED_ACTION_NAME).with_required(),
        Member::new("ResourceId", &RESOURCE_ID_MAX_LEN1600).with_required(),
        Member::new("ScalableDimension", &SCALABLE_DIMENSION).with_required(),
        Member::new("StartTime", &TIMESTAMP_TYPE),
        Member::new("EndTime", &TIMESTAMP_TYPE),
        Member::new("ScalableTargetAction", &SCALABLE_TARGET_ACTION),
    ],
    ..Schema::simple("PutScheduledActionRequest", Kind::Structure)
};

pub static PUT_SCHEDULED_ACTION_RESPONSE: Schema =
    Schema::simple("PutScheduledActionResponse", Kind::Structure);

pub static REGISTER_SCALABLE_TARGET_REQUEST: Schema = Schema {
    members: &[
        Member::new("ServiceNamespace", &SERVICE_NAMESPACE).with_required(),
        Member::new("ResourceId", &RESOURCE_ID_MAX_LEN1600).with_required(),
        Member::new("ScalableDimension", &SCALABLE_DIMENSION).with_required(),
        Member::new("MinCapacity", &RESOURCE_CAPACITY),
        Member::new("MaxCapacity", &RESOURCE_CAPACITY),
        Member::new("RoleARN", &RESOURCE_ID_MAX_LEN1600),
        Member::new("SuspendedState", &SUSPENDED_STATE),
        Member::new("Tags", &TAG_MAP),
    ],
    ..Schema::simple("RegisterScalableTargetRequest", Kind::Structure)
};

pub static REGISTER_SCALABLE_TARGET_RESPONSE: Schema = Schema {
    members: &[Member::new("ScalableTargetARN", &XML_STRING)],
    ..Schema::simple("RegisterScalableTargetResponse", Kind::Structure)
};

pub static RESOURCE_CAPACITY: Schema = Schema::simple("ResourceCapacity", Kind::Integer);

pub static RESOURCE_ID: Schema = Schema {
    constraints: Constraints {
        pattern: Some(r"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"),
        ..Constraints::NONE
    },
    ..Schema::simple("ResourceId", Kind::String)
};

pub static RESOURCE_ID_MAX_LEN1600: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(1600.0),
        pattern: Some(r"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"),
        ..Constraints::NONE
    },
    ..Schema::simple("ResourceIdMaxLen1600", Kind::String)
};

pub static RESOURCE_IDS_MAX_LEN1600: Schema = Schema {
    members: &[Member::new("member", &RESOURCE_ID_MAX_LEN1600)],
    constraints: Constraints {
        max: Some(50.0),
        ..Constraints::NONE
    },
    ..Schema::simple("ResourceIdsMaxLen1600", Kind::List)
};

pub static RESOURCE_LABEL: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(1023.0),
        ..Constraints::NONE
    },
    ..Schema::simple("ResourceLabel", Kind::String)
};

pub static RETURN_DATA: Schema = Schema::simple("ReturnData", Kind::Boolean);

pub static SCALABLE_DIMENSION: Schema = Schema {
    constraints: Constraints {
        values: &[
            "ecs:service:DesiredCount",
            "ec2:spot-fleet-request:TargetCapacity",
            "elasticmapreduce:instancegroup:InstanceCount",
            "appstream:fleet:DesiredCapacity",
            "dynamodb:table:ReadCapacityUnits",
            "dynamodb:table:WriteCapacityUnits",
            "dynamodb:index:ReadCapacityUnits",
            "dynamodb:index:WriteCapacityUnits",
            "rds:cluster:ReadReplicaCount",
            "sagemaker:variant:DesiredInstanceCount",
            "custom-resource:ResourceType:Property",
            "comprehend:document-classifier-endpoint:DesiredInferenceUnits",
            "comprehend:entity-recognizer-endpoint:DesiredInferenceUnits",
            "lambda:function:ProvisionedConcurrency",
            "cassandra:table:ReadCapacityUnits",
            "cassandra:table:WriteCapacityUnits",
            "kafka:broker-storage:VolumeSize",
            "elasticache:cache-cluster:Nodes",
            "elasticache:replication-group:NodeGroups",
            "elasticache:replication-group:Replicas",
            "neptune:cluster:ReadReplicaCount",
            "sagemaker:variant:DesiredProvisionedConcurrency",
            "sagemaker:inference-component:DesiredCopyCount",
            "workspaces:workspacespool:DesiredUserSessions",
        ],
        ..Constraints::NONE
    },
    ..Schema::simple("ScalableDimension", Kind::String)
};

pub static SCALABLE_TARGET: Schema = Schema {
    members: &[
        Member::new("ServiceNamespace", &SERVICE_NAMESPACE).with_required(),
        Member::new("ResourceId", &RESOURCE_ID_MAX_LEN1600).with_required(),
        Member::new("ScalableDimension", &SCALABLE_DIMENSION).with_required(),
        Member::new("MinCapacity", &RESOURCE_CAPACITY).with_required(),
        Member::new("MaxCapacity", &RESOURCE_CAPACITY).with_required(),
        Member::new("PredictedCapacity", &RESOURCE_CAPACITY),
        Member::new("RoleARN", &RESOURCE_ID_MAX_LEN1600).with_required(),
        Member::new("CreationTime", &TIMESTAMP_TYPE).with_required(),
        Member::new("SuspendedState", &SUSPENDED_STATE),
        Member::new("ScalableTargetARN", &XML_STRING),
    ],
    ..Schema::simple("ScalableTarget", Kind::Structure)
};

pub static SCALABLE_TARGET_ACTION: Schema = Schema {
    members: &[
        Member::new("MinCapacity", &RESOURCE_CAPACITY),
        Member::new("MaxCapacity", &RESOURCE_CAPACITY),
    ],
    ..Schema::simple("ScalableTargetAction", Kind::Structure)
};

pub static SCALABLE_TARGETS: Schema = Schema {
    members: &[Member::new("member", &SCALABLE_TARGET)],
    ..Schema::simple("ScalableTargets", Kind::List)
};

pub static SCALING_ACTIVITIES: Schema = Schema {
    members: &[Member::new("member", &SCALING_ACTIVITY)],
    ..Schema::simple("ScalingActivities", Kind::List)
};

pub static SCALING_ACTIVITY: Schema = Schema {
    members: &[
        Member::new("ActivityId", &RESOURCE_ID).with_required(),
        Member::new("ServiceNamespace", &SERVICE_NAMESPACE).with_required(),
        Member::new("ResourceId", &RESOURCE_ID_MAX_LEN1600).with_required(),
        Member::new("ScalableDimension", &SCALABLE_DIMENSION).with_required(),
        Member::new("Description", &XML_STRING).with_required(),
        Member::new("Cause", &XML_STRING).with_required(),
        Member::new("StartTime", &TIMESTAMP_TYPE).with_required(),
        Member::new("EndTime", &TIMESTAMP_TYPE),
        Member::new("StatusCode", &SCALING_ACTIVITY_STATUS_CODE).with_required(),
        Member::new("StatusMessage", &XML_STRING),
        Member::new("Details", &XML_STRING),
        Member::new("NotScaledReasons", &NOT_SCALED_REASONS),
    ],
    ..Schema::simple("ScalingActivity", Kind::Structure)
};

pub static SCALING_ACTIVITY_STATUS_CODE: Schema = Schema {
    constraints: Constraints {
        values: &[
            "Pending",
            "InProgress",
            "Successful",
            "Overridden",
            "Unfulfilled",
            "Failed",
        ],
        ..Constraints::NONE
    },
    ..Schema::simple("ScalingActivityStatusCode", Kind::String)
};

pub static SCALING_ADJUSTMENT: Schema = Schema::simple("ScalingAdjustment", Kind::Integer);

pub static SCALING_POLICIES: Schema = Schema {
    members: &[Member::new("member", &SCALING_POLICY)],
    ..Schema::simple("ScalingPolicies", Kind::List)
};

pub static SCALING_POLICY: Schema = Schema {
    members: &[
        Member::new("PolicyARN", &RESOURCE_ID_MAX_LEN1600).with_required(),
        Member::new("PolicyName", &POLICY_NAME).with_required(),
        Member::new("ServiceNamespace", &SERVICE_NAMESPACE).with_required(),
        Member::new("ResourceId", &RESOURCE_ID_MAX_LEN1600).with_required(),
        Member::new("ScalableDimension", &SCALABLE_DIMENSION).with_required(),
        Member::new("PolicyType", &POLICY_TYPE).with_required(),
        Member::new(
            "StepScalingPolicyConfiguration",
            &STEP_SCALING_POLICY_CONFIGURATION,
        ),
        Member::new(
            "TargetTrackingScalingPolicyConfiguration",
            &TARGET_TRACKING_SCALING_POLICY_CONFIGURATION,
        ),
        Member::new(
            "PredictiveScalingPolicyConfiguration",
            &PREDICTIVE_SCALING_POLICY_CONFIGURATION,
        ),
        Member::new("Alarms", &ALARMS),
        Member::new("CreationTime", &TIMESTAMP_TYPE).with_required(),
    ],
    ..Schema::simple("ScalingPolicy", Kind::Structure)
};

pub static SCALING_SUSPENDED: Schema = Schema::simple("ScalingSuspended", Kind::Boolean);

pub static SCHEDULED_ACTION: Schema = Schema {
    members: &[
        Member::new("ScheduledActionName", &SCHEDULED_ACTION_NAME).with_required(),
        Member::new("ScheduledActionARN", &RESOURCE_ID_MAX_LEN1600).with_required(),
        Member::new("ServiceNamespace", &SERVICE_NAMESPACE).with_required(),
        Member::new("Schedule", &RESOURCE_ID_MAX_LEN1600).with_required(),
        Member::new("Timezone", &RESOURCE_ID_MAX_LEN1600),
        Member::new("ResourceId", &RESOURCE_ID_MAX_LEN1600).with_required(),
        Member::new("ScalableDimension", &SCALABLE_DIMENSION),
        Member::new("StartTime", &TIMESTAMP_TYPE),
        Member::new("EndTime", &TIMESTAMP_TYPE),
        Member::new("ScalableTargetAction", &SCALABLE_TARGET_ACTION),
        Member::new("CreationTime", &TIMESTAMP_TYPE).with_required(),
    ],
    ..Schema::simple("ScheduledAction", Kind::Structure)
};

pub static SCHEDULED_ACTION_NAME: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(256.0),
        pattern: Some(
            r"(?!((^[ ]+.*)|(.*([\u0000-\u001f]|[\u007f-\u009f]|[:/|])+.*)|(.*[ ]+$))).+",
        ),
        ..Constraints::NONE
    },
    ..Schema::simple("ScheduledActionName", Kind::String)
};

pub static SCHEDULED_ACTIONS: Schema = Schema {
    members: &[Member::new("member", &SCHEDULED_ACTION)],
    ..Schema::simple("ScheduledActions", Kind::List)
};

pub static SERVICE_NAMESPACE: Schema = Schema {
    constraints: Constraints {
        values: &[
            "ecs",
            "elasticmapreduce",
            "ec2",
            "appstream",
            "dynamodb",
            "rds",
            "sagemaker",
            "custom-resource",
            "comprehend",
            "lambda",
            "cassandra",
            "kafka",
            "elasticache",
            "neptune",
            "workspaces",
        ],
        ..Constraints::NONE
    },
    ..Schema::simple("ServiceNamespace", Kind::String)
};

pub static STEP_ADJUSTMENT: Schema = Schema {
    members: &[
        Member::new("MetricIntervalLowerBound", &METRIC_SCALE),
        Member::new("MetricIntervalUpperBound", &METRIC_SCALE),
        Member::new("ScalingAdjustment", &SCALING_ADJUSTMENT).with_required(),
    ],
    ..Schema::simple("StepAdjustment", Kind::Structure)
};

pub static STEP_ADJUSTMENTS: Schema = Schema {
    members: &[Member::new("member", &STEP_ADJUSTMENT)],
    ..Schema::simple("StepAdjustments", Kind::List)
};

pub static STEP_SCALING_POLICY_CONFIGURATION: Schema = Schema {
    members: &[
        Member::new("AdjustmentType", &ADJUSTMENT_TYPE),
        Member::new("StepAdjustments", &STEP_ADJUSTMENTS),
        Member::new("MinAdjustmentMagnitude", &MIN_ADJUSTMENT_MAGNITUDE),
        Member::new("Cooldown", &COOLDOWN),
        Member::new("MetricAggregationType", &METRIC_AGGREGATION_TYPE),
    ],
    ..Schema::simple("StepScalingPolicyConfiguration", Kind::Structure)
};

pub static SUSPENDED_STATE: Schema = Schema {
    members: &[
        Member::new("DynamicScalingInSuspended", &SCALING_SUSPENDED),
        Member::new("DynamicScalingOutSuspended", &SCALING_SUSPENDED),
        Member::new("ScheduledScalingSuspended", &SCALING_SUSPENDED),
    ],
    ..Schema::simple("SuspendedState", Kind::Structure)
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

pub static TAG_MAP: Schema = Schema {
    members: &[
        Member::new("key", &TAG_KEY),
        Member::new("value", &TAG_VALUE),
    ],
    ..Schema::simple("TagMap", Kind::Map)
};

pub static TAG_RESOURCE_REQUEST: Schema = Schema {
    members: &[
        Member::new("ResourceARN", &AMAZON_RESOURCE_NAME).with_required(),
        Member::new("Tags", &TAG_MAP).with_required(),
    ],
    ..Schema::simple("TagResourceRequest", Kind::Structure)
};

pub static TAG_RESOURCE_RESPONSE: Schema = Schema::simple("TagResourceResponse", Kind::Structure);

pub static TAG_VALUE: Schema = Schema {
    constraints: Constraints {
        min: Some(0.0),
        max: Some(256.0),
        ..Constraints::NONE
    },
    ..Schema::simple("TagValue", Kind::String)
};

pub static TARGET_TRACKING_METRIC: Schema = Schema {
    members: &[
        Member::new("Dimensions", &TARGET_TRACKING_METRIC_DIMENSIONS),
        Member::new("MetricName", &TARGET_TRACKING_METRIC_NAME),
        Member::new("Namespace", &TARGET_TRACKING_METRIC_NAMESPACE),
    ],
    ..Schema::simple("TargetTrackingMetric", Kind::Structure)
};

pub static TARGET_TRACKING_METRIC_DATA_QUERIES: Schema = Schema {
    members: &[Member::new("member", &TARGET_TRACKING_METRIC_DATA_QUERY)],
    ..Schema::simple("TargetTrackingMetricDataQueries", Kind::List)
};

pub static TARGET_TRACKING_METRIC_DATA_QUERY: Schema = Schema {
    members: &[
        Member::new("Expression", &EXPRESSION),
        Member::new("Id", &ID).with_required(),
        Member::new("Label", &XML_STRING),
        Member::new("MetricStat", &TARGET_TRACKING_METRIC_STAT),
        Member::new("ReturnData", &RETURN_DATA),
    ],
    ..Schema::simple("TargetTrackingMetricDataQuery", Kind::Structure)
};

pub static TARGET_TRACKING_METRIC_DIMENSION: Schema = Schema {
    members: &[
        Member::new("Name", &TARGET_TRACKING_METRIC_DIMENSION_NAME).with_required(),
        Member::new("Value", &TARGET_TRACKING_METRIC_DIMENSION_VALUE).with_required(),
    ],
    ..Schema::simple("TargetTrackingMetricDimension", Kind::Structure)
};

pub static TARGET_TRACKING_METRIC_DIMENSION_NAME: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(255.0),
        pattern: Some(r"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"),
        ..Constraints::NONE
    },
    ..Schema::simple("TargetTrackingMetricDimensionName", Kind::String)
};

pub static TARGET_TRACKING_METRIC_DIMENSION_VALUE: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(1024.0),
        pattern: Some(r"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"),
        ..Constraints::NONE
    },
    ..Schema::simple("TargetTrackingMetricDimensionValue", Kind::String)
};

pub static TARGET_TRACKING_METRIC_DIMENSIONS: Schema = Schema {
    members: &[Member::new("member", &TARGET_TRACKING_METRIC_DIMENSION)],
    ..Schema::simple("TargetTrackingMetricDimensions", Kind::List)
};

pub static TARGET_TRACKING_METRIC_NAME: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(255.0),
        pattern: Some(r"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"),
        ..Constraints::NONE
    },
    ..Schema::simple("TargetTrackingMetricName", Kind::String)
};

pub static TARGET_TRACKING_METRIC_NAMESPACE: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(255.0),
        pattern: Some(r"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"),
        ..Constraints::NONE
    },
    ..Schema::simple("TargetTrackingMetricNamespace", Kind::String)
};

pub static TARGET_TRACKING_METRIC_STAT: Schema = Schema {
    members: &[
        Member::new("Metric", &TARGET_TRACKING_METRIC).with_required(),
        Member::new("Stat", &XML_STRING).with_required(),
        Member::new("Unit", &TARGET_TRACKING_METRIC_UNIT),
    ],
    ..Schema::simple("TargetTrackingMetricStat", Kind::Structure)
};

pub static TARGET_TRACKING_METRIC_UNIT: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(1023.0),
        pattern: Some(r"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"),
        ..Constraints::NONE
    },
    ..Schema::simple("TargetTrackingMetricUnit", Kind::String)
};

pub static TARGET_TRACKING_SCALING_POLICY_CONFIGURATION: Schema = Schema {
    members: &[
        Member::new("TargetValue", &METRIC_SCALE).with_required(),
        Member::new(
            "PredefinedMetricSpecification",
            &PREDEFINED_METRIC_SPECIFICATION,
        ),
        Member::new(
            "CustomizedMetricSpecification",
            &CUSTOMIZED_METRIC_SPECIFICATION,
        ),
        Member::new("ScaleOutCooldown", &COOLDOWN),
        Member::new("ScaleInCooldown", &COOLDOWN),
        Member::new("DisableScaleIn", &DISABLE_SCALE_IN),
    ],
    ..Schema::simple("TargetTrackingScalingPolicyConfiguration", Kind::Structure)
};

pub static TIMESTAMP_TYPE: Schema = Schema::simple("TimestampType", Kind::Timestamp);

pub static UNTAG_RESOURCE_REQUEST: Schema = Schema {
    members: &[
        Member::new("ResourceARN", &AMAZON_RESOURCE_NAME).with_required(),
        Member::new("TagKeys", &TAG_KEY_LIST).with_required(),
    ],
    ..Schema::simple("UntagResourceRequest", Kind::Structure)
};

pub static UNTAG_RESOURCE_RESPONSE: Schema =
    Schema::simple("UntagResourceResponse", Kind::Structure);

pub static XML_STRING: Schema = Schema {
    constraints: Constraints {
        pattern: Some(r"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"),
        ..Constraints::NONE
    },
    ..Schema::simple("XmlString", Kind::String)
};
