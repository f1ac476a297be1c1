// Written by `cargo xtask codegen` from models/. Do not edit.

//! How requests to Application Auto Scaling look, and the table of its operations.

use smithy::{HttpBinding, Operation, Protocol, Service};

use super::errors;
use super::schemas;
use crate::start::name_only;

/// Application Auto Scaling.
pub static SERVICE: Service = Service {
    id: "application-autoscaling",
    signing_name: "application-autoscaling",
    target_prefix: Some("AnyScaleFrontendService"),
    api_version: "2016-02-06",
    xml_namespace: None,
    protocols: &[Protocol::AwsJson11],
    query_compatible: false,
    validation_error: errors::VALIDATION_EXCEPTION,
    operations: &[
        Operation {
            name: "DeleteScalingPolicy",
            http: HttpBinding {
                method: "POST",
                uri: "/",
                status: 200,
            },
            input: Some(&schemas::DELETE_SCALING_POLICY_REQUEST),
            output: Some(&schemas::DELETE_SCALING_POLICY_RESPONSE),
            result_wrapper: None,
            unsigned: false,
            errors: &[
                errors::VALIDATION_EXCEPTION,
                errors::OBJECT_NOT_FOUND_EXCEPTION,
                errors::CONCURRENT_UPDATE_EXCEPTION,
                errors::INTERNAL_SERVICE_EXCEPTION,
            ],
        },
        Operation {
            name: "DeleteScheduledAction",
            http: HttpBinding {
                method: "POST",
                uri: "/",
                status: 200,
            },
            input: Some(&schemas::DELETE_SCHEDULED_ACTION_REQUEST),
            output: Some(&schemas::DELETE_SCHEDULED_ACTION_RESPONSE),
            result_wrapper: None,
            unsigned: false,
            errors: &[
                errors::VALIDATION_EXCEPTION,
                errors::OBJECT_NOT_FOUND_EXCEPTION,
                errors::CONCURRENT_UPDATE_EXCEPTION,
                errors::INTERNAL_SERVICE_EXCEPTION,
            ],
        },
        Operation {
            name: "DeregisterScalableTarget",
            http: HttpBinding {
                method: "POST",
                uri: "/",
                status: 200,
            },
            input: Some(&schemas::DEREGISTER_SCALABLE_TARGET_REQUEST),
            output: Some(&schemas::DEREGISTER_SCALABLE_TARGET_RESPONSE),
            result_wrapper: None,
            unsigned: false,
            errors: &[
                errors::VALIDATION_EXCEPTION,
                errors::OBJECT_NOT_FOUND_EXCEPTION,
                errors::CONCURRENT_UPDATE_EXCEPTION,
                errors::INTERNAL_SERVICE_EXCEPTION,
            ],
        },
        Operation {
            name: "DescribeScalableTargets",
            http: HttpBinding {
                method: "POST",
                uri: "/",
                status: 200,
            },
            input: Some(&schemas::DESCRIBE_SCALABLE_TARGETS_REQUEST),
            output: Some(&schemas::DESCRIBE_SCALABLE_TARGETS_RESPONSE),
            result_wrapper: None,
            unsigned: false,
            errors: &[
                errors::VALIDATION_EXCEPTION,
                errors::INVALID_NEXT_TOKEN_EXCEPTION,
                errors::CONCURRENT_UPDATE_EXCEPTION,
                errors::INTERNAL_SERVICE_EXCEPTION,
            ],
        },
        Operation {
            name: "DescribeScalingActivities",
            http: HttpBinding {
                method: "POST",
                uri: "/",
                status: 200,
            },
            input: Some(&schemas::DESCRIBE_SCALING_ACTIVITIES_REQUEST),
            output: Some(&schemas::DESCRIBE_SCALING_ACTIVITIES_RESPONSE),
            result_wrapper: None,
            unsigned: false,
            errors: &[
                errors::VALIDATION_EXCEPTION,
                errors::INVALID_NEXT_TOKEN_EXCEPTION,
                errors::CONCURRENT_UPDATE_EXCEPTION,
                errors::INTERNAL_SERVICE_EXCEPTION,
            ],
        },
        Operation {
            name: "DescribeScalingPolicies",
            http: HttpBinding {
                method: "POST",
                uri: "/",
                status: 200,
            },
            input: Some(&schemas::DESCRIBE_SCALING_POLICIES_REQUEST),
            output: Some(&schemas::DESCRIBE_SCALING_POLICIES_RESPONSE),
            result_wrapper: None,
            unsigned: false,
            errors: &[
                errors::VALIDATION_EXCEPTION,
                errors::FAILED_RESOURCE_ACCESS_EXCEPTION,
                errors::INVALID_NEXT_TOKEN_EXCEPTION,
                errors::CONCURRENT_UPDATE_EXCEPTION,
                errors::INTERNAL_SERVICE_EXCEPTION,
            ],
        },
        Operation {
            name: "DescribeScheduledActions",
            http: HttpBinding {
                method: "POST",
                uri: "/",
                status: 200,
            },
            input: Some(&schemas::DESCRIBE_SCHEDULED_ACTIONS_REQUEST),
            output: Some(&schemas::DESCRIBE_SCHEDULED_ACTIONS_RESPONSE),
            result_wrapper: None,
            unsigned: false,
            errors: &[
                errors::VALIDATION_EXCEPTION,
                errors::INVALID_NEXT_TOKEN_EXCEPTION,
                errors::CONCURRENT_UPDATE_EXCEPTION,
                errors::INTERNAL_SERVICE_EXCEPTION,
            ],
        },
        name_only("GetPredictiveScalingForecast", "POST", "/"),
        Operation {
            name: "ListTagsForResource",
            http: HttpBinding {
                method: "POST",
                uri: "/",
                status: 200,
            },
            input: Some(&schemas::LIST_TAGS_FOR_RESOURCE_REQUEST),
            output: Some(&schemas::LIST_TAGS_FOR_RESOURCE_RESPONSE),
            result_wrapper: None,
            unsigned: false,
            errors: &[errors::RESOURCE_NOT_FOUND_EXCEPTION],
        },
        Operation {
            name: "PutScalingPolicy",
            http: HttpBinding {
                method: "POST",
                uri: "/",
                status: 200,
            },
            input: Some(&schemas::PUT_SCALING_POLICY_REQUEST),
            output: Some(&schemas::PUT_SCALING_POLICY_RESPONSE),
            result_wrapper: None,
            unsigned: false,
            errors: &[
                errors::VALIDATION_EXCEPTION,
                errors::LIMIT_EXCEEDED_EXCEPTION,
                errors::OBJECT_NOT_FOUND_EXCEPTION,
                errors::CONCURRENT_UPDATE_EXCEPTION,
                errors::FAILED_RESOURCE_ACCESS_EXCEPTION,
                errors::INTERNAL_SERVICE_EXCEPTION,
            ],
        },
        Operation {
            name: "PutScheduledAction",
            http: HttpBinding {
                method: "POST",
                uri: "/",
                status: 200,
            },
            input: Some(&schemas::PUT_SCHEDULED_ACTION_REQUEST),
            output: Some(&schemas::PUT_SCHEDULED_ACTION_RESPONSE),
            result_wrapper: None,
            unsigned: false,
            errors: &[
                errors::VALIDATION_EXCEPTION,
                errors::LIMIT_EXCEEDED_EXCEPTION,
                errors::OBJECT_NOT_FOUND_EXCEPTION,
                errors::CONCURRENT_UPDATE_EXCEPTION,
                errors::INTERNAL_SERVICE_EXCEPTION,
            ],
        },
        Operation {
            name: "RegisterScalableTarget",
            http: HttpBinding {
                method: "POST",
                uri: "/",
                status: 200,
            },
            input: Some(&schemas::REGISTER_SCALABLE_TARGET_REQUEST),
            output: Some(&schemas::REGISTER_SCALABLE_TARGET_RESPONSE),
            result_wrapper: None,
            unsigned: false,
            errors: &[
                errors::VALIDATION_EXCEPTION,
                errors::LIMIT_EXCEEDED_EXCEPTION,
                errors::CONCURRENT_UPDATE_EXCEPTION,
                errors::INTERNAL_SERVICE_EXCEPTION,
            ],
        },
        Operation {
            name: "TagResource",
            http: HttpBinding {
                method: "POST",
                uri: "/",
                status: 200,
            },
            input: Some(&schemas::TAG_RESOURCE_REQUEST),
            output: Some(&schemas::TAG_RESOURCE_RESPONSE),
            result_wrapper: None,
            unsigned: false,
            errors: &[
                errors::RESOURCE_NOT_FOUND_EXCEPTION,
                errors::TOO_MANY_TAGS_EXCEPTION,
                errors::VALIDATION_EXCEPTION,
            ],
        },
        Operation {
            name: "UntagResource",
            http: HttpBinding {
                method: "POST",
                uri: "/",
                status: 200,
            },
            input: Some(&schemas::UNTAG_RESOURCE_REQUEST),
            output: Some(&schemas::UNTAG_RESOURCE_RESPONSE),
            result_wrapper: None,
            unsigned: false,
            errors: &[
                errors::RESOURCE_NOT_FOUND_EXCEPTION,
                errors::VALIDATION_EXCEPTION,
            ],
        },
    ],
};
