// Written by `cargo xtask codegen` from models/. Do not edit.

//! The errors that the model of AWS Systems Manager declares.

use smithy::{ErrorKind, Fault};

pub const ACCESS_DENIED_EXCEPTION: ErrorKind = ErrorKind {
    shape: "AccessDeniedException",
    code: "AccessDeniedException",
    status: 400,
    fault: Fault::Sender,
};

pub const ALREADY_EXISTS_EXCEPTION: ErrorKind = ErrorKind {
    shape: "AlreadyExistsException",
    code: "AlreadyExistsException",
    status: 400,
    fault: Fault::Sender,
};

pub const ASSOCIATED_INSTANCES: ErrorKind = ErrorKind {
    shape: "AssociatedInstances",
    code: "AssociatedInstances",
    status: 400,
    fault: Fault::Sender,
};

pub const ASSOCIATION_ALREADY_EXISTS: ErrorKind = ErrorKind {
    shape: "AssociationAlreadyExists",
    code: "AssociationAlreadyExists",
    status: 400,
    fault: Fault::Sender,
};

pub const ASSOCIATION_DOES_NOT_EXIST: ErrorKind = ErrorKind {
    shape: "AssociationDoesNotExist",
    code: "AssociationDoesNotExist",
    status: 400,
    fault: Fault::Sender,
};

pub const ASSOCIATION_EXECUTION_DOES_NOT_EXIST: ErrorKind = ErrorKind {
    shape: "AssociationExecutionDoesNotExist",
    code: "AssociationExecutionDoesNotExist",
    status: 400,
    fault: Fault::Sender,
};

pub const ASSOCIATION_LIMIT_EXCEEDED: ErrorKind = ErrorKind {
    shape: "AssociationLimitExceeded",
    code: "AssociationLimitExceeded",
    status: 400,
    fault: Fault::Sender,
};

pub const ASSOCIATION_VERSION_LIMIT_EXCEEDED: ErrorKind = ErrorKind {
    shape: "AssociationVersionLimitExceeded",
    code: "AssociationVersionLimitExceeded",
    status: 400,
    fault: Fault::Sender,
};

pub const AUTOMATION_DEFINITION_NOT_APPROVED_EXCEPTION: ErrorKind = ErrorKind {
    shape: "AutomationDefinitionNotApprovedException",
    code: "AutomationDefinitionNotApprovedException",
    status: 400,
    fault: Fault::Sender,
};

pub const AUTOMATION_DEFINITION_NOT_FOUND_EXCEPTION: ErrorKind = ErrorKind {
    shape: "AutomationDefinitionNotFoundException",
    code: "AutomationDefinitionNotFoundException",
    status: 400,
    fault: Fault::Sender,
};

pub const AUTOMATION_DEFINITION_VERSION_NOT_FOUND_EXCEPTION: ErrorKind = ErrorKind {
    shape: "AutomationDefinitionVersionNotFoundException",
    code: "AutomationDefinitionVersionNotFoundException",
    status: 400,
    fault: Fault::Sender,
};

pub const AUTOMATION_EXECUTION_LIMIT_EXCEEDED_EXCEPTION: ErrorKind = ErrorKind {
    shape: "AutomationExecutionLimitExceededException",
    code: "AutomationExecutionLimitExceededException",
    status: 400,
    fault: Fault::Sender,
};

pub const AUTOMATION_EXECUTION_NOT_FOUND_EXCEPTION: ErrorKind = ErrorKind {
    shape: "AutomationExecutionNotFoundException",
    code: "AutomationExecutionNotFoundException",
    status: 400,
    fault: Fault::Sender,
};

pub const AUTOMATION_STEP_NOT_FOUND_EXCEPTION: ErrorKind = ErrorKind {
    shape: "AutomationStepNotFoundException",
    code: "AutomationStepNotFoundException",
    status: 400,
    fault: Fault::Sender,
};

pub const COMPLIANCE_TYPE_COUNT_LIMIT_EXCEEDED_EXCEPTION: ErrorKind = ErrorKind {
    shape: "ComplianceTypeCountLimitExceededException",
    code: "ComplianceTypeCountLimitExceededException",
    status: 400,
    fault: Fault::Sender,
};

pub const CONFLICT_EXCEPTION: ErrorKind = ErrorKind {
    shape: "ConflictException",
    code: "ConflictException",
    status: 400,
    fault: Fault::Sender,
};

pub const CUSTOM_SCHEMA_COUNT_LIMIT_EXCEEDED_EXCEPTION: ErrorKind = ErrorKind {
    shape: "CustomSchemaCountLimitExceededException",
    code: "CustomSchemaCountLimitExceededException",
    status: 400,
    fault: Fault::Sender,
};

pub const DOCUMENT_ALREADY_EXISTS: ErrorKind = ErrorKind {
    shape: "DocumentAlreadyExists",
    code: "DocumentAlreadyExists",
    status: 400,
    fault: Fault::Sender,
};

pub const DOCUMENT_LIMIT_EXCEEDED: ErrorKind = ErrorKind {
    shape: "DocumentLimitExceeded",
    code: "DocumentLimitExceeded",
    status: 400,
    fault: Fault::Sender,
};

pub const DOCUMENT_PERMISSION_LIMIT: ErrorKind = ErrorKind {
    shape: "DocumentPermissionLimit",
    code: "DocumentPermissionLimit",
    status: 400,
    fault: Fault::Sender,
};

pub const DOCUMENT_VERSION_LIMIT_EXCEEDED: ErrorKind = ErrorKind {
    shape: "DocumentVersionLimitExceeded",
    code: "DocumentVersionLimitExceeded",
    status: 400,
    fault: Fault::Sender,
};

pub const DOES_NOT_EXIST_EXCEPTION: ErrorKind = ErrorKind {
    shape: "DoesNotExistException",
    code: "DoesNotExistException",
    status: 400,
    fault: Fault::Sender,
};

pub const DUPLICATE_DOCUMENT_CONTENT: ErrorKind = ErrorKind {
    shape: "DuplicateDocumentContent",
    code: "DuplicateDocumentContent",
    status: 400,
    fault: Fault::Sender,
};

pub const DUPLICATE_DOCUMENT_VERSION_NAME: ErrorKind = ErrorKind {
    shape: "DuplicateDocumentVersionName",
    code: "DuplicateDocumentVersionName",
    status: 400,
    fault: Fault::Sender,
};

pub const DUPLICATE_INSTANCE_ID: ErrorKind = ErrorKind {
    shape: "DuplicateInstanceId",
    code: "DuplicateInstanceId",
    status: 400,
    fault: Fault::Sender,
};

pub const FEATURE_NOT_AVAILABLE_EXCEPTION: ErrorKind = ErrorKind {
    shape: "FeatureNotAvailableException",
    code: "FeatureNotAvailableException",
    status: 400,
    fault: Fault::Sender,
};

pub const HIERARCHY_LEVEL_LIMIT_EXCEEDED_EXCEPTION: ErrorKind = ErrorKind {
    shape: "HierarchyLevelLimitExceededException",
    code: "HierarchyLevelLimitExceededException",
    status: 400,
    fault: Fault::Sender,
};

pub const HIERARCHY_TYPE_MISMATCH_EXCEPTION: ErrorKind = ErrorKind {
    shape: "HierarchyTypeMismatchException",
    code: "HierarchyTypeMismatchException",
    status: 400,
    fault: Fault::Sender,
};

pub const IDEMPOTENT_PARAMETER_MISMATCH: ErrorKind = ErrorKind {
    shape: "IdempotentParameterMismatch",
    code: "IdempotentParameterMismatch",
    status: 400,
    fault: Fault::Sender,
};

pub const INCOMPATIBLE_POLICY_EXCEPTION: ErrorKind = ErrorKind {
    shape: "IncompatiblePolicyException",
    code: "IncompatiblePolicyException",
    status: 400,
    fault: Fault::Sender,
};

pub const INTERNAL_SERVER_ERROR: ErrorKind = ErrorKind {
    shape: "InternalServerError",
    code: "InternalServerError",
    status: 500,
    fault: Fault::Receiver,
};

pub const INVALID_ACTIVATION: ErrorKind = ErrorKind {
    shape: "InvalidActivation",
    code: "InvalidActivation",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_ACTIVATION_ID: ErrorKind = ErrorKind {
    shape: "InvalidActivationId",
    code: "InvalidActivationId",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_AGGREGATOR_EXCEPTION: ErrorKind = ErrorKind {
    shape: "InvalidAggregatorException",
    code: "InvalidAggregatorException",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_ALLOWED_PATTERN_EXCEPTION: ErrorKind = ErrorKind {
    shape: "InvalidAllowedPatternException",
    code: "InvalidAllowedPatternException",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_ASSOCIATION: ErrorKind = ErrorKind {
    shape: "InvalidAssociation",
    code: "InvalidAssociation",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_ASSOCIATION_VERSION: ErrorKind = ErrorKind {
    shape: "InvalidAssociationVersion",
    code: "InvalidAssociationVersion",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_AUTOMATION_EXECUTION_PARAMETERS_EXCEPTION: ErrorKind = ErrorKind {
    shape: "InvalidAutomationExecutionParametersException",
    code: "InvalidAutomationExecutionParametersException",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_AUTOMATION_SIGNAL_EXCEPTION: ErrorKind = ErrorKind {
    shape: "InvalidAutomationSignalException",
    code: "InvalidAutomationSignalException",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_AUTOMATION_STATUS_UPDATE_EXCEPTION: ErrorKind = ErrorKind {
    shape: "InvalidAutomationStatusUpdateException",
    code: "InvalidAutomationStatusUpdateException",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_COMMAND_ID: ErrorKind = ErrorKind {
    shape: "InvalidCommandId",
    code: "InvalidCommandId",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_DELETE_INVENTORY_PARAMETERS_EXCEPTION: ErrorKind = ErrorKind {
    shape: "InvalidDeleteInventoryParametersException",
    code: "InvalidDeleteInventoryParametersException",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_DELETION_ID_EXCEPTION: ErrorKind = ErrorKind {
    shape: "InvalidDeletionIdException",
    code: "InvalidDeletionIdException",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_DOCUMENT: ErrorKind = ErrorKind {
    shape: "InvalidDocument",
    code: "InvalidDocument",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_DOCUMENT_CONTENT: ErrorKind = ErrorKind {
    shape: "InvalidDocumentContent",
    code: "InvalidDocumentContent",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_DOCUMENT_OPERATION: ErrorKind = ErrorKind {
    shape: "InvalidDocumentOperation",
    code: "InvalidDocumentOperation",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_DOCUMENT_SCHEMA_VERSION: ErrorKind = ErrorKind {
    shape: "InvalidDocumentSchemaVersion",
    code: "InvalidDocumentSchemaVersion",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_DOCUMENT_TYPE: ErrorKind = ErrorKind {
    shape: "InvalidDocumentType",
    code: "InvalidDocumentType",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_DOCUMENT_VERSION: ErrorKind = ErrorKind {
    shape: "InvalidDocumentVersion",
    code: "InvalidDocumentVersion",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_FILTER: ErrorKind = ErrorKind {
    shape: "InvalidFilter",
    code: "InvalidFilter",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_FILTER_KEY: ErrorKind = ErrorKind {
    shape: "InvalidFilterKey",
    code: "InvalidFilterKey",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_FILTER_OPTION: ErrorKind = ErrorKind {
    shape: "InvalidFilterOption",
    code: "InvalidFilterOption",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_FILTER_VALUE: ErrorKind = ErrorKind {
    shape: "InvalidFilterValue",
    code: "InvalidFilterValue",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_INSTANCE_ID: ErrorKind = ErrorKind {
    shape: "InvalidInstanceId",
    code: "InvalidInstanceId",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_INSTANCE_INFORMATION_FILTER_VALUE: ErrorKind = ErrorKind {
    shape: "InvalidInstanceInformationFilterValue",
    code: "InvalidInstanceInformationFilterValue",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_INSTANCE_PROPERTY_FILTER_VALUE: ErrorKind = ErrorKind {
    shape: "InvalidInstancePropertyFilterValue",
    code: "InvalidInstancePropertyFilterValue",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_INVENTORY_GROUP_EXCEPTION: ErrorKind = ErrorKind {
    shape: "InvalidInventoryGroupException",
    code: "InvalidInventoryGroupException",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_INVENTORY_ITEM_CONTEXT_EXCEPTION: ErrorKind = ErrorKind {
    shape: "InvalidInventoryItemContextException",
    code: "InvalidInventoryItemContextException",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_INVENTORY_REQUEST_EXCEPTION: ErrorKind = ErrorKind {
    shape: "InvalidInventoryRequestException",
    code: "InvalidInventoryRequestException",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_ITEM_CONTENT_EXCEPTION: ErrorKind = ErrorKind {
    shape: "InvalidItemContentException",
    code: "InvalidItemContentException",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_KEY_ID: ErrorKind = ErrorKind {
    shape: "InvalidKeyId",
    code: "InvalidKeyId",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_NEXT_TOKEN: ErrorKind = ErrorKind {
    shape: "InvalidNextToken",
    code: "InvalidNextToken",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_NOTIFICATION_CONFIG: ErrorKind = ErrorKind {
    shape: "InvalidNotificationConfig",
    code: "InvalidNotificationConfig",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_OPTION_EXCEPTION: ErrorKind = ErrorKind {
    shape: "InvalidOptionException",
    code: "InvalidOptionException",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_OUTPUT_FOLDER: ErrorKind = ErrorKind {
    shape: "InvalidOutputFolder",
    code: "InvalidOutputFolder",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_OUTPUT_LOCATION: ErrorKind = ErrorKind {
    shape: "InvalidOutputLocation",
    code: "InvalidOutputLocation",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_PARAMETERS: ErrorKind = ErrorKind {
    shape: "InvalidParameters",
    code: "InvalidParameters",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_PERMISSION_TYPE: ErrorKind = ErrorKind {
    shape: "InvalidPermissionType",
    code: "InvalidPermissionType",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_PLUGIN_NAME: ErrorKind = ErrorKind {
    shape: "InvalidPluginName",
    code: "InvalidPluginName",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_POLICY_ATTRIBUTE_EXCEPTION: ErrorKind = ErrorKind {
    shape: "InvalidPolicyAttributeException",
    code: "InvalidPolicyAttributeException",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_POLICY_TYPE_EXCEPTION: ErrorKind = ErrorKind {
    shape: "InvalidPolicyTypeException",
    code: "InvalidPolicyTypeException",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_RESOURCE_ID: ErrorKind = ErrorKind {
    shape: "InvalidResourceId",
    code: "InvalidResourceId",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_RESOURCE_TYPE: ErrorKind = ErrorKind {
    shape: "InvalidResourceType",
    code: "InvalidResourceType",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_RESULT_ATTRIBUTE_EXCEPTION: ErrorKind = ErrorKind {
    shape: "InvalidResultAttributeException",
    code: "InvalidResultAttributeException",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_ROLE: ErrorKind = ErrorKind {
    shape: "InvalidRole",
    code: "InvalidRole",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_SCHEDULE: ErrorKind = ErrorKind {
    shape: "InvalidSchedule",
    code: "InvalidSchedule",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_TAG: ErrorKind = ErrorKind {
    shape: "InvalidTag",
    code: "InvalidTag",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_TARGET: ErrorKind = ErrorKind {
    shape: "InvalidTarget",
    code: "InvalidTarget",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_TARGET_MAPS: ErrorKind = ErrorKind {
    shape: "InvalidTargetMaps",
    code: "InvalidTargetMaps",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_TYPE_NAME_EXCEPTION: ErrorKind = ErrorKind {
    shape: "InvalidTypeNameException",
    code: "InvalidTypeNameException",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_UPDATE: ErrorKind = ErrorKind {
    shape: "InvalidUpdate",
    code: "InvalidUpdate",
    status: 400,
    fault: Fault::Sender,
};

pub const INVOCATION_DOES_NOT_EXIST: ErrorKind = ErrorKind {
    shape: "InvocationDoesNotExist",
    code: "InvocationDoesNotExist",
    status: 400,
    fault: Fault::Sender,
};

pub const ITEM_CONTENT_MISMATCH_EXCEPTION: ErrorKind = ErrorKind {
    shape: "ItemContentMismatchException",
    code: "ItemContentMismatchException",
    status: 400,
    fault: Fault::Sender,
};

pub const ITEM_SIZE_LIMIT_EXCEEDED_EXCEPTION: ErrorKind = ErrorKind {
    shape: "ItemSizeLimitExceededException",
    code: "ItemSizeLimitExceededException",
    status: 400,
    fault: Fault::Sender,
};

pub const MALFORMED_RESOURCE_POLICY_DOCUMENT_EXCEPTION: ErrorKind = ErrorKind {
    shape: "MalformedResourcePolicyDocumentException",
    code: "MalformedResourcePolicyDocumentException",
    status: 400,
    fault: Fault::Sender,
};

pub const MAX_DOCUMENT_SIZE_EXCEEDED: ErrorKind = ErrorKind {
    shape: "MaxDocumentSizeExceeded",
    code: "MaxDocumentSizeExceeded",
    status: 400,
    fault: Fault::Sender,
};

pub const NO_LONGER_SUPPORTED_EXCEPTION: ErrorKind = ErrorKind {
    shape: "NoLongerSupportedException",
    code: "NoLongerSupportedException",
    status: 400,
    fault: Fault::Sender,
};

pub const OPS_ITEM_ACCESS_DENIED_EXCEPTION: ErrorKind = ErrorKind {
    shape: "OpsItemAccessDeniedException",
    code: "OpsItemAccessDeniedException",
    status: 400,
    fault: Fault::Sender,
};

pub const OPS_ITEM_ALREADY_EXISTS_EXCEPTION: ErrorKind = ErrorKind {
    shape: "OpsItemAlreadyExistsException",
    code: "OpsItemAlreadyExistsException",
    status: 400,
    fault: Fault::Sender,
};

pub const OPS_ITEM_CONFLICT_EXCEPTION: ErrorKind = ErrorKind {
    shape: "OpsItemConflictException",
    code: "OpsItemConflictException",
    status: 400,
    fault: Fault::Sender,
};

pub const OPS_ITEM_INVALID_PARAMETER_EXCEPTION: ErrorKind = ErrorKind {
    shape: "OpsItemInvalidParameterException",
    code: "OpsItemInvalidParameterException",
    status: 400,
    fault: Fault::Sender,
};

pub const OPS_ITEM_LIMIT_EXCEEDED_EXCEPTION: ErrorKind = ErrorKind {
    shape: "OpsItemLimitExceededException",
    code: "OpsItemLimitExceededException",
    status: 400,
    fault: Fault::Sender,
};

pub const OPS_ITEM_NOT_FOUND_EXCEPTION: ErrorKind = ErrorKind {
    shape: "OpsItemNotFoundException",
    code: "OpsItemNotFoundException",
    status: 400,
    fault: Fault::Sender,
};

pub const OPS_ITEM_RELATED_ITEM_ALREADY_EXISTS_EXCEPTION: ErrorKind = ErrorKind {
    shape: "OpsItemRelatedItemAlreadyExistsException",
    code: "OpsItemRelatedItemAlreadyExistsException",
    status: 400,
    fault: Fault::Sender,
};

pub const OPS_ITEM_RELATED_ITEM_ASSOCIATION_NOT_FOUND_EXCEPTION: ErrorKind = ErrorKind {
    shape: "OpsItemRelatedItemAssociationNotFoundException",
    code: "OpsItemRelatedItemAssociationNotFoundException",
    status: 400,
    fault: Fault::Sender,
};

pub const OPS_METADATA_ALREADY_EXISTS_EXCEPTION: ErrorKind = ErrorKind {
    shape: "OpsMetadataAlreadyExistsException",
    code: "OpsMetadataAlreadyExistsException",
    status: 400,
    fault: Fault::Sender,
};

pub const OPS_METADATA_INVALID_ARGUMENT_EXCEPTION: ErrorKind = ErrorKind {
    shape: "OpsMetadataInvalidArgumentException",
    code: "OpsMetadataInvalidArgumentException",
    status: 400,
    fault: Fault::Sender,
};

pub const OPS_METADATA_KEY_LIMIT_EXCEEDED_EXCEPTION: ErrorKind = ErrorKind {
    shape: "OpsMetadataKeyLimitExceededException",
    code: "OpsMetadataKeyLimitExceededException",
    status: 400,
    fault: Fault::Sender,
};

pub const OPS_METADATA_LIMIT_EXCEEDED_EXCEPTION: ErrorKind = ErrorKind {
    shape: "OpsMetadataLimitExceededException",
    code: "OpsMetadataLimitExceededException",
    status: 400,
    fault: Fault::Sender,
};

pub const OPS_METADATA_NOT_FOUND_EXCEPTION: ErrorKind = ErrorKind {
    shape: "OpsMetadataNotFoundException",
    code: "OpsMetadataNotFoundException",
    status: 400,
    fault: Fault::Sender,
};

pub const OPS_METADATA_TOO_MANY_UPDATES_EXCEPTION: ErrorKind = ErrorKind {
    shape: "OpsMetadataTooManyUpdatesException",
    code: "OpsMetadataTooManyUpdatesException",
    status: 400,
    fault: Fault::Sender,
};

pub const PARAMETER_ALREADY_EXISTS: ErrorKind = ErrorKind {
    shape: "ParameterAlreadyExists",
    code: "ParameterAlreadyExists",
    status: 400,
    fault: Fault::Sender,
};

pub const PARAMETER_LIMIT_EXCEEDED: ErrorKind = ErrorKind {
    shape: "ParameterLimitExceeded",
    code: "ParameterLimitExceeded",
    status: 400,
    fault: Fault::Sender,
};

pub const PARAMETER_MAX_VERSION_LIMIT_EXCEEDED: ErrorKind = ErrorKind {
    shape: "ParameterMaxVersionLimitExceeded",
    code: "ParameterMaxVersionLimitExceeded",
    status: 400,
    fault: Fault::Sender,
};

pub const PARAMETER_NOT_FOUND: ErrorKind = ErrorKind {
    shape: "ParameterNotFound",
    code: "ParameterNotFound",
    status: 400,
    fault: Fault::Sender,
};

pub const PARAMETER_PATTERN_MISMATCH_EXCEPTION: ErrorKind = ErrorKind {
    shape: "ParameterPatternMismatchException",
    code: "ParameterPatternMismatchException",
    status: 400,
    fault: Fault::Sender,
};

pub const PARAMETER_VERSION_LABEL_LIMIT_EXCEEDED: ErrorKind = ErrorKind {
    shape: "ParameterVersionLabelLimitExceeded",
    code: "ParameterVersionLabelLimitExceeded",
    status: 400,
    fault: Fault::Sender,
};

pub const PARAMETER_VERSION_NOT_FOUND: ErrorKind = ErrorKind {
    shape: "ParameterVersionNotFound",
    code: "ParameterVersionNotFound",
    status: 400,
    fault: Fault::Sender,
};

pub const POLICIES_LIMIT_EXCEEDED_EXCEPTION: ErrorKind = ErrorKind {
    shape: "PoliciesLimitExceededException",
    code: "PoliciesLimitExceededException",
    status: 400,
    fault: Fault::Sender,
};

pub const RESOURCE_DATA_SYNC_ALREADY_EXISTS_EXCEPTION: ErrorKind = ErrorKind {
    shape: "ResourceDataSyncAlreadyExistsException",
    code: "ResourceDataSyncAlreadyExistsException",
    status: 400,
    fault: Fault::Sender,
};

pub const RESOURCE_DATA_SYNC_CONFLICT_EXCEPTION: ErrorKind = ErrorKind {
    shape: "ResourceDataSyncConflictException",
    code: "ResourceDataSyncConflictException",
    status: 400,
    fault: Fault::Sender,
};

pub const RESOURCE_DATA_SYNC_COUNT_EXCEEDED_EXCEPTION: ErrorKind = ErrorKind {
    shape: "ResourceDataSyncCountExceededException",
    code: "ResourceDataSyncCountExceededException",
    status: 400,
    fault: Fault::Sender,
};

pub const RESOURCE_DATA_SYNC_INVALID_CONFIGURATION_EXCEPTION: ErrorKind = ErrorKind {
    shape: "ResourceDataSyncInvalidConfigurationException",
    code: "ResourceDataSyncInvalidConfigurationException",
    status: 400,
    fault: Fault::Sender,
};

pub const RESOURCE_DATA_SYNC_NOT_FOUND_EXCEPTION: ErrorKind = ErrorKind {
    shape: "ResourceDataSyncNotFoundException",
    code: "ResourceDataSyncNotFoundException",
    status: 400,
    fault: Fault::Sender,
};

pub const RESOURCE_IN_USE_EXCEPTION: ErrorKind = ErrorKind {
    shape: "ResourceInUseException",
    code: "ResourceInUseException",
    status: 400,
    fault: Fault::Sender,
};

pub const RESOURCE_LIMIT_EXCEEDED_EXCEPTION: ErrorKind = ErrorKind {
    shape: "ResourceLimitExceededException",
    code: "ResourceLimitExceededException",
    status: 400,
    fault: Fault::Sender,
};

pub const RESOURCE_NOT_FOUND_EXCEPTION: ErrorKind = ErrorKind {
    shape: "ResourceNotFoundException",
    code: "ResourceNotFoundException",
    status: 400,
    fault: Fault::Sender,
};

pub const RESOURCE_POLICY_CONFLICT_EXCEPTION: ErrorKind = ErrorKind {
    shape: "ResourcePolicyConflictException",
    code: "ResourcePolicyConflictException",
    status: 400,
    fault: Fault::Sender,
};

pub const RESOURCE_POLICY_INVALID_PARAMETER_EXCEPTION: ErrorKind = ErrorKind {
    shape: "ResourcePolicyInvalidParameterException",
    code: "ResourcePolicyInvalidParameterException",
    status: 400,
    fault: Fault::Sender,
};

pub const RESOURCE_POLICY_LIMIT_EXCEEDED_EXCEPTION: ErrorKind = ErrorKind {
    shape: "ResourcePolicyLimitExceededException",
    code: "ResourcePolicyLimitExceededException",
    status: 400,
    fault: Fault::Sender,
};

pub const RESOURCE_POLICY_NOT_FOUND_EXCEPTION: ErrorKind = ErrorKind {
    shape: "ResourcePolicyNotFoundException",
    code: "ResourcePolicyNotFoundException",
    status: 400,
    fault: Fault::Sender,
};

pub const SERVICE_QUOTA_EXCEEDED_EXCEPTION: ErrorKind = ErrorKind {
    shape: "ServiceQuotaExceededException",
    code: "ServiceQuotaExceededException",
    status: 400,
    fault: Fault::Sender,
};

pub const SERVICE_SETTING_NOT_FOUND: ErrorKind = ErrorKind {
    shape: "ServiceSettingNotFound",
    code: "ServiceSettingNotFound",
    status: 400,
    fault: Fault::Sender,
};

pub const STATUS_UNCHANGED: ErrorKind = ErrorKind {
    shape: "StatusUnchanged",
    code: "StatusUnchanged",
    status: 400,
    fault: Fault::Sender,
};

pub const SUB_TYPE_COUNT_LIMIT_EXCEEDED_EXCEPTION: ErrorKind = ErrorKind {
    shape: "SubTypeCountLimitExceededException",
    code: "SubTypeCountLimitExceededException",
    status: 400,
    fault: Fault::Sender,
};

pub const TARGET_IN_USE_EXCEPTION: ErrorKind = ErrorKind {
    shape: "TargetInUseException",
    code: "TargetInUseException",
    status: 400,
    fault: Fault::Sender,
};

pub const TARGET_NOT_CONNECTED: ErrorKind = ErrorKind {
    shape: "TargetNotConnected",
    code: "TargetNotConnected",
    status: 400,
    fault: Fault::Sender,
};

pub const THROTTLING_EXCEPTION: ErrorKind = ErrorKind {
    shape: "ThrottlingException",
    code: "ThrottlingException",
    status: 400,
    fault: Fault::Sender,
};

pub const TOO_MANY_TAGS_ERROR: ErrorKind = ErrorKind {
    shape: "TooManyTagsError",
    code: "TooManyTagsError",
    status: 400,
    fault: Fault::Sender,
};

pub const TOO_MANY_UPDATES: ErrorKind = ErrorKind {
    shape: "TooManyUpdates",
    code: "TooManyUpdates",
    status: 400,
    fault: Fault::Sender,
};

pub const TOTAL_SIZE_LIMIT_EXCEEDED_EXCEPTION: ErrorKind = ErrorKind {
    shape: "TotalSizeLimitExceededException",
    code: "TotalSizeLimitExceededException",
    status: 400,
    fault: Fault::Sender,
};

pub const UNSUPPORTED_CALENDAR_EXCEPTION: ErrorKind = ErrorKind {
    shape: "UnsupportedCalendarException",
    code: "UnsupportedCalendarException",
    status: 400,
    fault: Fault::Sender,
};

pub const UNSUPPORTED_FEATURE_REQUIRED_EXCEPTION: ErrorKind = ErrorKind {
    shape: "UnsupportedFeatureRequiredException",
    code: "UnsupportedFeatureRequiredException",
    status: 400,
    fault: Fault::Sender,
};

pub const UNSUPPORTED_INVENTORY_ITEM_CONTEXT_EXCEPTION: ErrorKind = ErrorKind {
    shape: "UnsupportedInventoryItemContextException",
    code: "UnsupportedInventoryItemContextException",
    status: 400,
    fault: Fault::Sender,
};

pub const UNSUPPORTED_INVENTORY_SCHEMA_VERSION_EXCEPTION: ErrorKind = ErrorKind {
    shape: "UnsupportedInventorySchemaVersionException",
    code: "UnsupportedInventorySchemaVersionException",
    status: 400,
    fault: Fault::Sender,
};

pub const UNSUPPORTED_OPERATING_SYSTEM: ErrorKind = ErrorKind {
    shape: "UnsupportedOperatingSystem",
    code: "UnsupportedOperatingSystem",
    status: 400,
    fault: Fault::Sender,
};

pub const UNSUPPORTED_OPERATION_EXCEPTION: ErrorKind = ErrorKind {
    shape: "UnsupportedOperationException",
    code: "UnsupportedOperationException",
    status: 400,
    fault: Fault::Sender,
};

pub const UNSUPPORTED_PARAMETER_TYPE: ErrorKind = ErrorKind {
    shape: "UnsupportedParameterType",
    code: "UnsupportedParameterType",
    status: 400,
    fault: Fault::Sender,
};

pub const UNSUPPORTED_PLATFORM_TYPE: ErrorKind = ErrorKind {
    shape: "UnsupportedPlatformType",
    code: "UnsupportedPlatformType",
    status: 400,
    fault: Fault::Sender,
};

pub const VALIDATION_EXCEPTION: ErrorKind = ErrorKind {
    shape: "ValidationException",
    code: "ValidationException",
    status: 400,
    fault: Fault::Sender,
};
