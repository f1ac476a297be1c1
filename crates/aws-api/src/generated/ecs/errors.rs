// Written by `cargo xtask codegen` from models/. Do not edit.

//! The errors that the model of Amazon ECS declares.

use smithy::{ErrorKind, Fault};

pub const ACCESS_DENIED_EXCEPTION: ErrorKind = ErrorKind {
    shape: "AccessDeniedException",
    code: "AccessDeniedException",
    status: 400,
    fault: Fault::Sender,
};

pub const ATTRIBUTE_LIMIT_EXCEEDED_EXCEPTION: ErrorKind = ErrorKind {
    shape: "AttributeLimitExceededException",
    code: "AttributeLimitExceededException",
    status: 400,
    fault: Fault::Sender,
};

pub const BLOCKED_EXCEPTION: ErrorKind = ErrorKind {
    shape: "BlockedException",
    code: "BlockedException",
    status: 400,
    fault: Fault::Sender,
};

pub const CLIENT_EXCEPTION: ErrorKind = ErrorKind {
    shape: "ClientException",
    code: "ClientException",
    status: 400,
    fault: Fault::Sender,
};

pub const CLUSTER_CONTAINS_CAPACITY_PROVIDER_EXCEPTION: ErrorKind = ErrorKind {
    shape: "ClusterContainsCapacityProviderException",
    code: "ClusterContainsCapacityProviderException",
    status: 400,
    fault: Fault::Sender,
};

pub const CLUSTER_CONTAINS_CONTAINER_INSTANCES_EXCEPTION: ErrorKind = ErrorKind {
    shape: "ClusterContainsContainerInstancesException",
    code: "ClusterContainsContainerInstancesException",
    status: 400,
    fault: Fault::Sender,
};

pub const CLUSTER_CONTAINS_SERVICES_EXCEPTION: ErrorKind = ErrorKind {
    shape: "ClusterContainsServicesException",
    code: "ClusterContainsServicesException",
    status: 400,
    fault: Fault::Sender,
};

pub const CLUSTER_CONTAINS_TASKS_EXCEPTION: ErrorKind = ErrorKind {
    shape: "ClusterContainsTasksException",
    code: "ClusterContainsTasksException",
    status: 400,
    fault: Fault::Sender,
};

pub const CLUSTER_NOT_FOUND_EXCEPTION: ErrorKind = ErrorKind {
    shape: "ClusterNotFoundException",
    code: "ClusterNotFoundException",
    status: 400,
    fault: Fault::Sender,
};

pub const CONFLICT_EXCEPTION: ErrorKind = ErrorKind {
    shape: "ConflictException",
    code: "ConflictException",
    status: 400,
    fault: Fault::Sender,
};

pub const DAEMON_NOT_ACTIVE_EXCEPTION: ErrorKind = ErrorKind {
    shape: "DaemonNotActiveException",
    code: "DaemonNotActiveException",
    status: 400,
    fault: Fault::Sender,
};

pub const DAEMON_NOT_FOUND_EXCEPTION: ErrorKind = ErrorKind {
    shape: "DaemonNotFoundException",
    code: "DaemonNotFoundException",
    status: 400,
    fault: Fault::Sender,
};

pub const GATEWAY_NOT_FOUND_EXCEPTION: ErrorKind = ErrorKind {
    shape: "GatewayNotFoundException",
    code: "GatewayNotFoundException",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_PARAMETER_EXCEPTION: ErrorKind = ErrorKind {
    shape: "InvalidParameterException",
    code: "InvalidParameterException",
    status: 400,
    fault: Fault::Sender,
};

pub const LIMIT_EXCEEDED_EXCEPTION: ErrorKind = ErrorKind {
    shape: "LimitExceededException",
    code: "LimitExceededException",
    status: 400,
    fault: Fault::Sender,
};

pub const MISSING_VERSION_EXCEPTION: ErrorKind = ErrorKind {
    shape: "MissingVersionException",
    code: "MissingVersionException",
    status: 400,
    fault: Fault::Sender,
};

pub const NAMESPACE_NOT_FOUND_EXCEPTION: ErrorKind = ErrorKind {
    shape: "NamespaceNotFoundException",
    code: "NamespaceNotFoundException",
    status: 400,
    fault: Fault::Sender,
};

pub const NO_UPDATE_AVAILABLE_EXCEPTION: ErrorKind = ErrorKind {
    shape: "NoUpdateAvailableException",
    code: "NoUpdateAvailableException",
    status: 400,
    fault: Fault::Sender,
};

pub const PLATFORM_TASK_DEFINITION_INCOMPATIBILITY_EXCEPTION: ErrorKind = ErrorKind {
    shape: "PlatformTaskDefinitionIncompatibilityException",
    code: "PlatformTaskDefinitionIncompatibilityException",
    status: 400,
    fault: Fault::Sender,
};

pub const PLATFORM_UNKNOWN_EXCEPTION: ErrorKind = ErrorKind {
    shape: "PlatformUnknownException",
    code: "PlatformUnknownException",
    status: 400,
    fault: Fault::Sender,
};

pub const RESOURCE_IN_USE_EXCEPTION: ErrorKind = ErrorKind {
    shape: "ResourceInUseException",
    code: "ResourceInUseException",
    status: 400,
    fault: Fault::Sender,
};

pub const RESOURCE_NOT_FOUND_EXCEPTION: ErrorKind = ErrorKind {
    shape: "ResourceNotFoundException",
    code: "ResourceNotFoundException",
    status: 400,
    fault: Fault::Sender,
};

pub const SERVER_EXCEPTION: ErrorKind = ErrorKind {
    shape: "ServerException",
    code: "ServerException",
    status: 500,
    fault: Fault::Receiver,
};

pub const SERVICE_DEPLOYMENT_NOT_FOUND_EXCEPTION: ErrorKind = ErrorKind {
    shape: "ServiceDeploymentNotFoundException",
    code: "ServiceDeploymentNotFoundException",
    status: 400,
    fault: Fault::Sender,
};

pub const SERVICE_NOT_ACTIVE_EXCEPTION: ErrorKind = ErrorKind {
    shape: "ServiceNotActiveException",
    code: "ServiceNotActiveException",
    status: 400,
    fault: Fault::Sender,
};

pub const SERVICE_NOT_FOUND_EXCEPTION: ErrorKind = ErrorKind {
    shape: "ServiceNotFoundException",
    code: "ServiceNotFoundException",
    status: 400,
    fault: Fault::Sender,
};

pub const TARGET_NOT_CONNECTED_EXCEPTION: ErrorKind = ErrorKind {
    shape: "TargetNotConnectedException",
    code: "TargetNotConnectedException",
    status: 400,
    fault: Fault::Sender,
};

pub const TARGET_NOT_FOUND_EXCEPTION: ErrorKind = ErrorKind {
    shape: "TargetNotFoundException",
    code: "TargetNotFoundException",
    status: 400,
    fault: Fault::Sender,
};

pub const TASK_SET_NOT_FOUND_EXCEPTION: ErrorKind = ErrorKind {
    shape: "TaskSetNotFoundException",
    code: "TaskSetNotFoundException",
    status: 400,
    fault: Fault::Sender,
};

pub const UNSUPPORTED_FEATURE_EXCEPTION: ErrorKind = ErrorKind {
    shape: "UnsupportedFeatureException",
    code: "UnsupportedFeatureException",
    status: 400,
    fault: Fault::Sender,
};

pub const UPDATE_IN_PROGRESS_EXCEPTION: ErrorKind = ErrorKind {
    shape: "UpdateInProgressException",
    code: "UpdateInProgressException",
    status: 400,
    fault: Fault::Sender,
};
