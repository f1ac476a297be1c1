// Written by `cargo xtask codegen` from models/. Do not edit.

//! The errors that the model of Amazon ECR declares.

use smithy::{ErrorKind, Fault};

pub const BLOCKED_BY_ORGANIZATION_POLICY_EXCEPTION: ErrorKind = ErrorKind {
    shape: "BlockedByOrganizationPolicyException",
    code: "BlockedByOrganizationPolicyException",
    status: 400,
    fault: Fault::Sender,
};

pub const EMPTY_UPLOAD_EXCEPTION: ErrorKind = ErrorKind {
    shape: "EmptyUploadException",
    code: "EmptyUploadException",
    status: 400,
    fault: Fault::Sender,
};

pub const EXCLUSION_ALREADY_EXISTS_EXCEPTION: ErrorKind = ErrorKind {
    shape: "ExclusionAlreadyExistsException",
    code: "ExclusionAlreadyExistsException",
    status: 400,
    fault: Fault::Sender,
};

pub const EXCLUSION_NOT_FOUND_EXCEPTION: ErrorKind = ErrorKind {
    shape: "ExclusionNotFoundException",
    code: "ExclusionNotFoundException",
    status: 400,
    fault: Fault::Sender,
};

pub const IMAGE_ALREADY_EXISTS_EXCEPTION: ErrorKind = ErrorKind {
    shape: "ImageAlreadyExistsException",
    code: "ImageAlreadyExistsException",
    status: 400,
    fault: Fault::Sender,
};

pub const IMAGE_ARCHIVED_EXCEPTION: ErrorKind = ErrorKind {
    shape: "ImageArchivedException",
    code: "ImageArchivedException",
    status: 400,
    fault: Fault::Sender,
};

pub const IMAGE_DIGEST_DOES_NOT_MATCH_EXCEPTION: ErrorKind = ErrorKind {
    shape: "ImageDigestDoesNotMatchException",
    code: "ImageDigestDoesNotMatchException",
    status: 400,
    fault: Fault::Sender,
};

pub const IMAGE_NOT_FOUND_EXCEPTION: ErrorKind = ErrorKind {
    shape: "ImageNotFoundException",
    code: "ImageNotFoundException",
    status: 400,
    fault: Fault::Sender,
};

pub const IMAGE_STORAGE_CLASS_UPDATE_NOT_SUPPORTED_EXCEPTION: ErrorKind = ErrorKind {
    shape: "ImageStorageClassUpdateNotSupportedException",
    code: "ImageStorageClassUpdateNotSupportedException",
    status: 400,
    fault: Fault::Sender,
};

pub const IMAGE_TAG_ALREADY_EXISTS_EXCEPTION: ErrorKind = ErrorKind {
    shape: "ImageTagAlreadyExistsException",
    code: "ImageTagAlreadyExistsException",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_LAYER_EXCEPTION: ErrorKind = ErrorKind {
    shape: "InvalidLayerException",
    code: "InvalidLayerException",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_LAYER_PART_EXCEPTION: ErrorKind = ErrorKind {
    shape: "InvalidLayerPartException",
    code: "InvalidLayerPartException",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_PARAMETER_EXCEPTION: ErrorKind = ErrorKind {
    shape: "InvalidParameterException",
    code: "InvalidParameterException",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_TAG_PARAMETER_EXCEPTION: ErrorKind = ErrorKind {
    shape: "InvalidTagParameterException",
    code: "InvalidTagParameterException",
    status: 400,
    fault: Fault::Sender,
};

pub const KMS_EXCEPTION: ErrorKind = ErrorKind {
    shape: "KmsException",
    code: "KmsException",
    status: 400,
    fault: Fault::Sender,
};

pub const LAYER_ALREADY_EXISTS_EXCEPTION: ErrorKind = ErrorKind {
    shape: "LayerAlreadyExistsException",
    code: "LayerAlreadyExistsException",
    status: 400,
    fault: Fault::Sender,
};

pub const LAYER_INACCESSIBLE_EXCEPTION: ErrorKind = ErrorKind {
    shape: "LayerInaccessibleException",
    code: "LayerInaccessibleException",
    status: 400,
    fault: Fault::Sender,
};

pub const LAYER_PART_TOO_SMALL_EXCEPTION: ErrorKind = ErrorKind {
    shape: "LayerPartTooSmallException",
    code: "LayerPartTooSmallException",
    status: 400,
    fault: Fault::Sender,
};

pub const LAYERS_NOT_FOUND_EXCEPTION: ErrorKind = ErrorKind {
    shape: "LayersNotFoundException",
    code: "LayersNotFoundException",
    status: 400,
    fault: Fault::Sender,
};

pub const LIFECYCLE_POLICY_NOT_FOUND_EXCEPTION: ErrorKind = ErrorKind {
    shape: "LifecyclePolicyNotFoundException",
    code: "LifecyclePolicyNotFoundException",
    status: 400,
    fault: Fault::Sender,
};

pub const LIFECYCLE_POLICY_PREVIEW_IN_PROGRESS_EXCEPTION: ErrorKind = ErrorKind {
    shape: "LifecyclePolicyPreviewInProgressException",
    code: "LifecyclePolicyPreviewInProgressException",
    status: 400,
    fault: Fault::Sender,
};

pub const LIFECYCLE_POLICY_PREVIEW_NOT_FOUND_EXCEPTION: ErrorKind = ErrorKind {
    shape: "LifecyclePolicyPreviewNotFoundException",
    code: "LifecyclePolicyPreviewNotFoundException",
    status: 400,
    fault: Fault::Sender,
};

pub const LIMIT_EXCEEDED_EXCEPTION: ErrorKind = ErrorKind {
    shape: "LimitExceededException",
    code: "LimitExceededException",
    status: 400,
    fault: Fault::Sender,
};

pub const PULL_THROUGH_CACHE_RULE_ALREADY_EXISTS_EXCEPTION: ErrorKind = ErrorKind {
    shape: "PullThroughCacheRuleAlreadyExistsException",
    code: "PullThroughCacheRuleAlreadyExistsException",
    status: 400,
    fault: Fault::Sender,
};

pub const PULL_THROUGH_CACHE_RULE_NOT_FOUND_EXCEPTION: ErrorKind = ErrorKind {
    shape: "PullThroughCacheRuleNotFoundException",
    code: "PullThroughCacheRuleNotFoundException",
    status: 400,
    fault: Fault::Sender,
};

pub const REFERENCED_IMAGES_NOT_FOUND_EXCEPTION: ErrorKind = ErrorKind {
    shape: "ReferencedImagesNotFoundException",
    code: "ReferencedImagesNotFoundException",
    status: 400,
    fault: Fault::Sender,
};

pub const REGISTRY_POLICY_NOT_FOUND_EXCEPTION: ErrorKind = ErrorKind {
    shape: "RegistryPolicyNotFoundException",
    code: "RegistryPolicyNotFoundException",
    status: 400,
    fault: Fault::Sender,
};

pub const REPLICATION_BACKFILL_IN_PROGRESS_EXCEPTION: ErrorKind = ErrorKind {
    shape: "ReplicationBackfillInProgressException",
    code: "ReplicationBackfillInProgressException",
    status: 400,
    fault: Fault::Sender,
};

pub const REPLICATION_BACKFILL_INVALID_STATUS_EXCEPTION: ErrorKind = ErrorKind {
    shape: "ReplicationBackfillInvalidStatusException",
    code: "ReplicationBackfillInvalidStatusException",
    status: 400,
    fault: Fault::Sender,
};

pub const REPLICATION_BACKFILL_NOT_FOUND_EXCEPTION: ErrorKind = ErrorKind {
    shape: "ReplicationBackfillNotFoundException",
    code: "ReplicationBackfillNotFoundException",
    status: 400,
    fault: Fault::Sender,
};

pub const REPOSITORY_ALREADY_EXISTS_EXCEPTION: ErrorKind = ErrorKind {
    shape: "RepositoryAlreadyExistsException",
    code: "RepositoryAlreadyExistsException",
    status: 400,
    fault: Fault::Sender,
};

pub const REPOSITORY_NOT_EMPTY_EXCEPTION: ErrorKind = ErrorKind {
    shape: "RepositoryNotEmptyException",
    code: "RepositoryNotEmptyException",
    status: 400,
    fault: Fault::Sender,
};

pub const REPOSITORY_NOT_FOUND_EXCEPTION: ErrorKind = ErrorKind {
    shape: "RepositoryNotFoundException",
    code: "RepositoryNotFoundException",
    status: 400,
    fault: Fault::Sender,
};

pub const REPOSITORY_POLICY_NOT_FOUND_EXCEPTION: ErrorKind = ErrorKind {
    shape: "RepositoryPolicyNotFoundException",
    code: "RepositoryPolicyNotFoundException",
    status: 400,
    fault: Fault::Sender,
};

pub const SCAN_NOT_FOUND_EXCEPTION: ErrorKind = ErrorKind {
    shape: "ScanNotFoundException",
    code: "ScanNotFoundException",
    status: 400,
    fault: Fault::Sender,
};

pub const SECRET_NOT_FOUND_EXCEPTION: ErrorKind = ErrorKind {
    shape: "SecretNotFoundException",
    code: "SecretNotFoundException",
    status: 400,
    fault: Fault::Sender,
};

pub const SERVER_EXCEPTION: ErrorKind = ErrorKind {
    shape: "ServerException",
    code: "ServerException",
    status: 500,
    fault: Fault::Receiver,
};

pub const SIGNING_CONFIGURATION_NOT_FOUND_EXCEPTION: ErrorKind = ErrorKind {
    shape: "SigningConfigurationNotFoundException",
    code: "SigningConfigurationNotFoundException",
    status: 400,
    fault: Fault::Sender,
};

pub const TEMPLATE_ALREADY_EXISTS_EXCEPTION: ErrorKind = ErrorKind {
    shape: "TemplateAlreadyExistsException",
    code: "TemplateAlreadyExistsException",
    status: 400,
    fault: Fault::Sender,
};

pub const TEMPLATE_NOT_FOUND_EXCEPTION: ErrorKind = ErrorKind {
    shape: "TemplateNotFoundException",
    code: "TemplateNotFoundException",
    status: 400,
    fault: Fault::Sender,
};

pub const TOO_MANY_TAGS_EXCEPTION: ErrorKind = ErrorKind {
    shape: "TooManyTagsException",
    code: "TooManyTagsException",
    status: 400,
    fault: Fault::Sender,
};

pub const UNABLE_TO_ACCESS_SECRET_EXCEPTION: ErrorKind = ErrorKind {
    shape: "UnableToAccessSecretException",
    code: "UnableToAccessSecretException",
    status: 400,
    fault: Fault::Sender,
};

pub const UNABLE_TO_DECRYPT_SECRET_VALUE_EXCEPTION: ErrorKind = ErrorKind {
    shape: "UnableToDecryptSecretValueException",
    code: "UnableToDecryptSecretValueException",
    status: 400,
    fault: Fault::Sender,
};

pub const UNABLE_TO_GET_UPSTREAM_IMAGE_EXCEPTION: ErrorKind = ErrorKind {
    shape: "UnableToGetUpstreamImageException",
    code: "UnableToGetUpstreamImageException",
    status: 400,
    fault: Fault::Sender,
};

pub const UNABLE_TO_GET_UPSTREAM_LAYER_EXCEPTION: ErrorKind = ErrorKind {
    shape: "UnableToGetUpstreamLayerException",
    code: "UnableToGetUpstreamLayerException",
    status: 400,
    fault: Fault::Sender,
};

pub const UNABLE_TO_LIST_UPSTREAM_IMAGE_REFERRERS_EXCEPTION: ErrorKind = ErrorKind {
    shape: "UnableToListUpstreamImageReferrersException",
    code: "UnableToListUpstreamImageReferrersException",
    status: 400,
    fault: Fault::Sender,
};

pub const UNSUPPORTED_IMAGE_TYPE_EXCEPTION: ErrorKind = ErrorKind {
    shape: "UnsupportedImageTypeException",
    code: "UnsupportedImageTypeException",
    status: 400,
    fault: Fault::Sender,
};

pub const UNSUPPORTED_UPSTREAM_REGISTRY_EXCEPTION: ErrorKind = ErrorKind {
    shape: "UnsupportedUpstreamRegistryException",
    code: "UnsupportedUpstreamRegistryException",
    status: 400,
    fault: Fault::Sender,
};

pub const UPLOAD_NOT_FOUND_EXCEPTION: ErrorKind = ErrorKind {
    shape: "UploadNotFoundException",
    code: "UploadNotFoundException",
    status: 400,
    fault: Fault::Sender,
};

pub const VALIDATION_EXCEPTION: ErrorKind = ErrorKind {
    shape: "ValidationException",
    code: "ValidationException",
    status: 400,
    fault: Fault::Sender,
};
