// Written by `cargo xtask codegen` from models/. Do not edit.

//! How requests to Amazon EventBridge Scheduler look, and the table of its operations.

use smithy::{HttpBinding, Operation, Protocol, Service};

use super::errors;
use super::schemas;

/// Amazon EventBridge Scheduler.
pub static SERVICE: Service = Service {
    id: "scheduler",
    signing_name: "scheduler",
    target_prefix: None,
    api_version: "2021-06-30",
    xml_namespace: None,
    protocols: &[Protocol::RestJson],
    query_compatible: false,
    validation_error: errors::VALIDATION_EXCEPTION,
    operations: &[
        Operation {
            name: "CreateSchedule",
            http: HttpBinding {
                method: "POST",
                uri: "/schedules/{Name}",
                status: 200,
            },
            input: Some(&schemas::CREATE_SCHEDULE_INPUT),
            output: Some(&schemas::CREATE_SCHEDULE_OUTPUT),
            result_wrapper: None,
            unsigned: false,
            errors: &[
                errors::SERVICE_QUOTA_EXCEEDED_EXCEPTION,
                errors::VALIDATION_EXCEPTION,
                errors::INTERNAL_SERVER_EXCEPTION,
                errors::CONFLICT_EXCEPTION,
                errors::THROTTLING_EXCEPTION,
                errors::RESOURCE_NOT_FOUND_EXCEPTION,
            ],
        },
        Operation {
            name: "CreateScheduleGroup",
            http: HttpBinding {
                method: "POST",
                uri: "/schedule-groups/{Name}",
                status: 200,
            },
            input: Some(&schemas::CREATE_SCHEDULE_GROUP_INPUT),
            output: Some(&schemas::CREATE_SCHEDULE_GROUP_OUTPUT),
            result_wrapper: None,
            unsigned: false,
            errors: &[
                errors::SERVICE_QUOTA_EXCEEDED_EXCEPTION,
                errors::VALIDATION_EXCEPTION,
                errors::INTERNAL_SERVER_EXCEPTION,
                errors::CONFLICT_EXCEPTION,
                errors::THROTTLING_EXCEPTION,
            ],
        },
        Operation {
            name: "DeleteSchedule",
            http: HttpBinding {
                method: "DELETE",
                uri: "/schedules/{Name}",
                status: 200,
            },
            input: Some(&schemas::DELETE_SCHEDULE_INPUT),
            output: Some(&schemas::DELETE_SCHEDULE_OUTPUT),
            result_wrapper: None,
            unsigned: false,
            errors: &[
                errors::SERVICE_QUOTA_EXCEEDED_EXCEPTION,
                errors::VALIDATION_EXCEPTION,
                errors::INTERNAL_SERVER_EXCEPTION,
                errors::CONFLICT_EXCEPTION,
                errors::RESOURCE_NOT_FOUND_EXCEPTION,
                errors::THROTTLING_EXCEPTION,
            ],
        },
        Operation {
            name: "DeleteScheduleGroup",
            http: HttpBinding {
                method: "DELETE",
                uri: "/schedule-groups/{Name}",
                status: 200,
            },
            input: Some(&schemas::DELETE_SCHEDULE_GROUP_INPUT),
            output: Some(&schemas::DELETE_SCHEDULE_GROUP_OUTPUT),
            result_wrapper: None,
            unsigned: false,
            errors: &[
                errors::VALIDATION_EXCEPTION,
                errors::INTERNAL_SERVER_EXCEPTION,
                errors::CONFLICT_EXCEPTION,
                errors::RESOURCE_NOT_FOUND_EXCEPTION,
                errors::THROTTLING_EXCEPTION,
            ],
        },
        Operation {
            name: "GetSchedule",
            http: HttpBinding {
                method: "GET",
                uri: "/schedules/{Name}",
                status: 200,
            },
            input: Some(&schemas::GET_SCHEDULE_INPUT),
            output: Some(&schemas::GET_SCHEDULE_OUTPUT),
            result_wrapper: None,
            unsigned: false,
            errors: &[
                errors::SERVICE_QUOTA_EXCEEDED_EXCEPTION,
                errors::VALIDATION_EXCEPTION,
                errors::INTERNAL_SERVER_EXCEPTION,
                errors::RESOURCE_NOT_FOUND_EXCEPTION,
                errors::THROTTLING_EXCEPTION,
            ],
        },
        Operation {
            name: "GetScheduleGroup",
            http: HttpBinding {
                method: "GET",
                uri: "/schedule-groups/{Name}",
                status: 200,
            },
            input: Some(&schemas::GET_SCHEDULE_GROUP_INPUT),
            output: Some(&schemas::GET_SCHEDULE_GROUP_OUTPUT),
            result_wrapper: None,
            unsigned: false,
            errors: &[
                errors::VALIDATION_EXCEPTION,
                errors::INTERNAL_SERVER_EXCEPTION,
                errors::RESOURCE_NOT_FOUND_EXCEPTION,
                errors::THROTTLING_EXCEPTION,
            ],
        },
        Operation {
            name: "ListScheduleGroups",
            http: HttpBinding {
                method: "GET",
                uri: "/schedule-groups",
                status: 200,
            },
            input: Some(&schemas::LIST_SCHEDULE_GROUPS_INPUT),
            output: Some(&schemas::LIST_SCHEDULE_GROUPS_OUTPUT),
            result_wrapper: None,
            unsigned: false,
            errors: &[
                errors::VALIDATION_EXCEPTION,
                errors::INTERNAL_SERVER_EXCEPTION,
                errors::THROTTLING_EXCEPTION,
            ],
        },
        Operation {
            name: "ListSchedules",
            http: HttpBinding {
                method: "GET",
                uri: "/schedules",
                status: 200,
            },
            input: Some(&schemas::LIST_SCHEDULES_INPUT),
            output: Some(&schemas::LIST_SCHEDULES_OUTPUT),
            result_wrapper: None,
            unsigned: false,
            errors: &[
                errors::VALIDATION_EXCEPTION,
                errors::INTERNAL_SERVER_EXCEPTION,
                errors::RESOURCE_NOT_FOUND_EXCEPTION,
                errors::THROTTLING_EXCEPTION,
            ],
        },
        Operation {
            name: "ListTagsForResource",
            http: HttpBinding {
                method: "GET",
                uri: "/tags/{ResourceArn}",
                status: 200,
            },
            input: Some(&schemas::LIST_TAGS_FOR_RESOURCE_INPUT),
            output: Some(&schemas::LIST_TAGS_FOR_RESOURCE_OUTPUT),
            result_wrapper: None,
            unsigned: false,
            errors: &[
                errors::VALIDATION_EXCEPTION,
                errors::INTERNAL_SERVER_EXCEPTION,
                errors::RESOURCE_NOT_FOUND_EXCEPTION,
                errors::THROTTLING_EXCEPTION,
            ],
        },
        Operation {
            name: "TagResource",
            http: HttpBinding {
                method: "POST",
                uri: "/tags/{ResourceArn}",
                status: 200,
            },
            input: Some(&schemas::TAG_RESOURCE_INPUT),
            output: Some(&schemas::TAG_RESOURCE_OUTPUT),
            result_wrapper: None,
            unsigned: false,
            errors: &[
                errors::VALIDATION_EXCEPTION,
                errors::INTERNAL_SERVER_EXCEPTION,
                errors::CONFLICT_EXCEPTION,
                errors::RESOURCE_NOT_FOUND_EXCEPTION,
                errors::THROTTLING_EXCEPTION,
            ],
        },
        Operation {
            name: "UntagResource",
            http: HttpBinding {
                method: "DELETE",
                uri: "/tags/{ResourceArn}",
                status: 200,
            },
            input: Some(&schemas::UNTAG_RESOURCE_INPUT),
            output: Some(&schemas::UNTAG_RESOURCE_OUTPUT),
            result_wrapper: None,
            unsigned: false,
            errors: &[
                errors::VALIDATION_EXCEPTION,
                errors::INTERNAL_SERVER_EXCEPTION,
                errors::CONFLICT_EXCEPTION,
                errors::RESOURCE_NOT_FOUND_EXCEPTION,
                errors::THROTTLING_EXCEPTION,
            ],
        },
        Operation {
            name: "UpdateSchedule",
            http: HttpBinding {
                method: "PUT",
                uri: "/schedules/{Name}",
                status: 200,
            },
            input: Some(&schemas::UPDATE_SCHEDULE_INPUT),
            output: Some(&schemas::UPDATE_SCHEDULE_OUTPUT),
            result_wrapper: None,
            unsigned: false,
            errors: &[
                errors::SERVICE_QUOTA_EXCEEDED_EXCEPTION,
                errors::VALIDATION_EXCEPTION,
                errors::INTERNAL_SERVER_EXCEPTION,
                errors::CONFLICT_EXCEPTION,
                errors::RESOURCE_NOT_FOUND_EXCEPTION,
                errors::THROTTLING_EXCEPTION,
            ],
        },
    ],
};
