// Written by `cargo xtask codegen` from models/. Do not edit.

//! The schemas of Amazon ECR, by the model's names.

use smithy::{Constraints, Kind, Member, Schema};

pub static ACCOUNT_SETTING_NAME: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(64.0),
        ..Constraints::NONE
    },
    ..Schema::simple("AccountSettingName", Kind::String)
};

pub static ACCOUNT_SETTING_VALUE: Schema = Schema::simple("AccountSettingValue", Kind::String);

pub static ANNOTATIONS: Schema = Schema {
    members: &[Member::new("key", &STRING), Member::new("value", &STRING)],
    ..Schema::simple("Annotations", Kind::Map)
};

pub static ARCH: Schema = Schema::simple("Arch", Kind::String);

pub static ARN: Schema = Schema::simple("Arn", Kind::String);

pub static ARTIFACT_STATUS: Schema = Schema {
    constraints: Constraints {
        values: &["ACTIVE", "ARCHIVED", "ACTIVATING"],
        ..Constraints::NONE
    },
    ..Schema::simple("ArtifactStatus", Kind::String)
};

pub static ARTIFACT_STATUS_FILTER: Schema = Schema {
    constraints: Constraints {
        values: &["ACTIVE", "ARCHIVED", "ACTIVATING", "ANY"],
        ..Constraints::NONE
    },
    ..Schema::simple("ArtifactStatusFilter", Kind::String)
};

pub static ARTIFACT_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(255.0),
        ..Constraints::NONE
    },
    ..Schema::simple("ArtifactType", Kind::String)
};

pub static ARTIFACT_TYPE_LIST: Schema = Schema {
    members: &[Member::new("member", &ARTIFACT_TYPE)],
    constraints: Constraints {
        min: Some(0.0),
        max: Some(5.0),
        ..Constraints::NONE
    },
    ..Schema::simple("ArtifactTypeList", Kind::List)
};

pub static ATTRIBUTE: Schema = Schema {
    members: &[
        Member::new("key", &ATTRIBUTE_KEY).with_required(),
        Member::new("value", &ATTRIBUTE_VALUE),
    ],
    ..Schema::simple("Attribute", Kind::Structure)
};

pub static ATTRIBUTE_KEY: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(128.0),
        ..Constraints::NONE
    },
    ..Schema::simple("AttributeKey", Kind::String)
};

pub static ATTRIBUTE_LIST: Schema = Schema {
    members: &[Member::new("member", &ATTRIBUTE)],
    constraints: Constraints {
        min: Some(0.0),
        max: Some(50.0),
        ..Constraints::NONE
    },
    ..Schema::simple("AttributeList", Kind::List)
};

pub static ATTRIBUTE_VALUE: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(256.0),
        ..Constraints::NONE
    },
    ..Schema::simple("AttributeValue", Kind::String)
};

pub static AUTHOR: Schema = Schema::simple("Author", Kind::String);

pub static AUTHORIZATION_DATA: Schema = Schema {
    members: &[
        Member::new("authorizationToken", &BASE64),
        Member::new("expiresAt", &EXPIRATION_TIMESTAMP),
        Member::new("proxyEndpoint", &PROXY_ENDPOINT),
    ],
    ..Schema::simple("AuthorizationData", Kind::Structure)
};

pub static AUTHORIZATION_DATA_LIST: Schema = Schema {
    members: &[Member::new("member", &AUTHORIZATION_DATA)],
    ..Schema::simple("AuthorizationDataList", Kind::List)
};

pub static AWS_ECR_CONTAINER_IMAGE_DETAILS: Schema = Schema {
    members: &[
        Member::new("architecture", &ARCH),
        Member::new("author", &AUTHOR),
        Member::new("imageHash", &IMAGE_DIGEST),
        Member::new("imageTags", &IMAGE_TAGS_LIST),
        Member::new("platform", &PLATFORM),
        Member::new("pushedAt", &DATE),
        Member::new("lastInUseAt", &DATE),
        Member::new("inUseCount", &IN_USE_COUNT),
        Member::new("registry", &REGISTRY_ID),
        Member::new("repositoryName", &REPOSITORY_NAME),
    ],
    ..Schema::simple("AwsEcrContainerImageDetails", Kind::Structure)
};

pub static BASE64: Schema = Schema {
    constraints: Constraints {
        pattern: Some(r"^\S+$"),
        ..Constraints::NONE
    },
    ..Schema::simple("Base64", Kind::String)
};

pub static BASE_SCORE: Schema = Schema::simple("BaseScore", Kind::Double);

pub static BATCH_CHECK_LAYER_AVAILABILITY_REQUEST: Schema = Schema {
    members: &[
        Member::new("registryId", &REGISTRY_ID),
        Member::new("repositoryName", &REPOSITORY_NAME).with_required(),
        Member::new("layerDigests", &BATCHED_OPERATION_LAYER_DIGEST_LIST).with_required(),
    ],
    ..Schema::simple("BatchCheckLayerAvailabilityRequest", Kind::Structure)
};

pub static BATCH_CHECK_LAYER_AVAILABILITY_RESPONSE: Schema = Schema {
    members: &[
        Member::new("layers", &LAYER_LIST),
        Member::new("failures", &LAYER_FAILURE_LIST),
    ],
    ..Schema::simple("BatchCheckLayerAvailabilityResponse", Kind::Structure)
};

pub static BATCH_DELETE_IMAGE_REQUEST: Schema = Schema {
    members: &[
        Member::new("registryId", &REGISTRY_ID),
        Member::new("repositoryName", &REPOSITORY_NAME).with_required(),
        Member::new("imageIds", &IMAGE_IDENTIFIER_LIST).with_required(),
    ],
    ..Schema::simple("BatchDeleteImageRequest", Kind::Structure)
};

pub static BATCH_DELETE_IMAGE_RESPONSE: Schema = Schema {
    members: &[
        Member::new("imageIds", &IMAGE_IDENTIFIER_LIST),
        Member::new("failures", &IMAGE_FAILURE_LIST),
    ],
    ..Schema::simple("BatchDeleteImageResponse", Kind::Structure)
};

pub static BATCH_GET_IMAGE_REQUEST: Schema = Schema {
    members: &[
        Member::new("registryId", &REGISTRY_ID),
        Member::new("repositoryName", &REPOSITORY_NAME).with_required(),
        Member::new("imageIds", &IMAGE_IDENTIFIER_LIST).with_required(),
        Member::new("acceptedMediaTypes", &MEDIA_TYPE_LIST),
    ],
    ..Schema::simple("BatchGetImageRequest", Kind::Structure)
};

pub static BATCH_GET_IMAGE_RESPONSE: Schema = Schema {
    members: &[
        Member::new("images", &IMAGE_LIST),
        Member::new("failures", &IMAGE_FAILURE_LIST),
    ],
    ..Schema::simple("BatchGetImageResponse", Kind::Structure)
};

pub static BATCH_GET_REPOSITORY_SCANNING_CONFIGURATION_REQUEST: Schema = Schema {
    members: &[Member::new(
        "repositoryNames",
        &SCANNING_CONFIGURATION_REPOSITORY_NAME_LIST,
    )
    .with_required()],
    ..Schema::simple(
        "BatchGetRepositoryScanningConfigurationRequest",
        Kind::Structure,
    )
};

pub static BATCH_GET_REPOSITORY_SCANNING_CONFIGURATION_RESPONSE: Schema = Schema {
    members: &[
        Member::new(
            "scanningConfigurations",
            &REPOSITORY_SCANNING_CONFIGURATION_LIST,
        ),
        Member::new("failures", &REPOSITORY_SCANNING_CONFIGURATION_FAILURE_LIST),
    ],
    ..Schema::simple(
        "BatchGetRepositoryScanningConfigurationResponse",
        Kind::Structure,
    )
};

pub static BATCHED_OPERATION_LAYER_DIGEST: Schema = Schema {
    constraints: Constraints {
        min: Some(0.0),
        max: Some(1000.0),
        ..Constraints::NONE
    },
    ..Schema::simple("BatchedOperationLayerDigest", Kind::String)
};

pub static BATCHED_OPERATION_LAYER_DIGEST_LIST: Schema = Schema {
    members: &[Member::new("member", &BATCHED_OPERATION_LAYER_DIGEST)],
    constraints: Constraints {
        min: Some(1.0),
        max: Some(100.0),
        ..Constraints::NONE
    },
    ..Schema::simple("BatchedOperationLayerDigestList", Kind::List)
};

pub static COMPLETE_LAYER_UPLOAD_REQUEST: Schema = Schema {
    members: &[
        Member::new("registryId", &REGISTRY_ID),
        Member::new("repositoryName", &REPOSITORY_NAME).with_required(),
        Member::new("uploadId", &UPLOAD_ID).with_required(),
        Member::new("layerDigests", &LAYER_DIGEST_LIST).with_required(),
    ],
    ..Schema::simple("CompleteLayerUploadRequest", Kind::Structure)
};

pub static COMPLETE_LAYER_UPLOAD_RESPONSE: Schema = Schema {
    members: &[
        Member::new("registryId", &REGISTRY_ID),
        Member::new("repositoryName", &REPOSITORY_NAME),
        Member::new("uploadId", &UPLOAD_ID),
        Member::new("layerDigest", &LAYER_DIGEST),
    ],
    ..Schema::simple("CompleteLayerUploadResponse", Kind::Structure)
};

pub static CREATE_PULL_THROUGH_CACHE_RULE_REQUEST: Schema = Schema {
    members: &[
        Member::new(
            "ecrRepositoryPrefix",
            &PULL_THROUGH_CACHE_RULE_REPOSITORY_PREFIX,
        )
        .with_required(),
        Member::new("upstreamRegistryUrl", &URL).with_required(),
        Member::new("registryId", &REGISTRY_ID),
        Member::new("upstreamRegistry", &UPSTREAM_REGISTRY),
        Member::new("credentialArn", &CREDENTIAL_ARN),
        Member::new("customRoleArn", &CUSTOM_ROLE_ARN),
        Member::new(
            "upstreamRepositoryPrefix",
            &PULL_THROUGH_CACHE_RULE_REPOSITORY_PREFIX,
        ),
    ],
    ..Schema::simple("CreatePullThroughCacheRuleRequest", Kind::Structure)
};

pub static CREATE_PULL_THROUGH_CACHE_RULE_RESPONSE: Schema = Schema {
    members: &[
        Member::new(
            "ecrRepositoryPrefix",
            &PULL_THROUGH_CACHE_RULE_REPOSITORY_PREFIX,
        ),
        Member::new("upstreamRegistryUrl", &URL),
        Member::new("createdAt", &CREATION_TIMESTAMP),
        Member::new("registryId", &REGISTRY_ID),
        Member::new("upstreamRegistry", &UPSTREAM_REGISTRY),
        Member::new("credentialArn", &CREDENTIAL_ARN),
        Member::new("customRoleArn", &CUSTOM_ROLE_ARN),
        Member::new(
            "upstreamRepositoryPrefix",
            &PULL_THROUGH_CACHE_RULE_REPOSITORY_PREFIX,
        ),
    ],
    ..Schema::simple("CreatePullThroughCacheRuleResponse", Kind::Structure)
};

pub static CREATE_REPOSITORY_REQUEST: Schema = Schema {
    members: &[
        Member::new("registryId", &REGISTRY_ID),
        Member::new("repositoryName", &REPOSITORY_NAME).with_required(),
        Member::new("tags", &TAG_LIST),
        Member::new("imageTagMutability", &IMAGE_TAG_MUTABILITY),
        Member::new(
            "imageTagMutabilityExclusionFilters",
            &IMAGE_TAG_MUTABILITY_EXCLUSION_FILTERS,
        ),
        Member::new("imageScanningConfiguration", &IMAGE_SCANNING_CONFIGURATION),
        Member::new("encryptionConfiguration", &ENCRYPTION_CONFIGURATION),
    ],
    ..Schema::simple("CreateRepositoryRequest", Kind::Structure)
};

pub static CREATE_REPOSITORY_RESPONSE: Schema = Schema {
    members: &[Member::new("repository", &REPOSITORY)],
    ..Schema::simple("CreateRepositoryResponse", Kind::Structure)
};

pub static CREATION_TIMESTAMP: Schema = Schema::simple("CreationTimestamp", Kind::Timestamp);

pub static CREDENTIAL_ARN: Schema = Schema {
    constraints: Constraints {
        min: Some(50.0),
        max: Some(612.0),
        pattern: Some(
            r"^arn:aws(-\w+)*:secretsmanager:[a-zA-Z0-9-:]+:secret:ecr\-pullthroughcache\/[a-zA-Z0-9\/_+=.@-]+$",
        ),
        ..Constraints::NONE
    },
    ..Schema::simple("CredentialArn", Kind::String)
};

pub static CUSTOM_ROLE_ARN: Schema = Schema {
    constraints: Constraints {
        max: Some(2048.0),
        ..Constraints::NONE
    },
    ..Schema::simple("CustomRoleArn", Kind::String)
};

pub static CVSS_SCORE: Schema = Schema {
    members: &[
        Member::new("baseScore", &BASE_SCORE),
        Member::new("scoringVector", &SCORING_VECTOR),
        Member::new("source", &SOURCE),
        Member::new("version", &VERSION),
    ],
    ..Schema::simple("CvssScore", Kind::Structure)
};

pub static CVSS_SCORE_ADJUSTMENT: Schema = Schema {
    members: &[
        Member::new("metric", &METRIC),
        Member::new("reason", &REASON),
    ],
    ..Schema::simple("CvssScoreAdjustment", Kind::Structure)
};

pub static CVSS_SCORE_ADJUSTMENT_LIST: Schema = Schema {
    members: &[Member::new("member", &CVSS_SCORE_ADJUSTMENT)],
    ..Schema::simple("CvssScoreAdjustmentList", Kind::List)
};

pub static CVSS_SCORE_DETAILS: Schema = Schema {
    members: &[
        Member::new("adjustments", &CVSS_SCORE_ADJUSTMENT_LIST),
        Member::new("score", &SCORE),
        Member::new("scoreSource", &SOURCE),
        Member::new("scoringVector", &SCORING_VECTOR),
        Member::new("version", &VERSION),
    ],
    ..Schema::simple("CvssScoreDetails", Kind::Structure)
};

pub static CVSS_SCORE_LIST: Schema = Schema {
    members: &[Member::new("member", &CVSS_SCORE)],
    ..Schema::simple("CvssScoreList", Kind::List)
};

pub static DATE: Schema = Schema::simple("Date", Kind::Timestamp);

pub static DELETE_LIFECYCLE_POLICY_REQUEST: Schema = Schema {
    members: &[
        Member::new("registryId", &REGISTRY_ID),
        Member::new("repositoryName", &REPOSITORY_NAME).with_required(),
    ],
    ..Schema::simple("DeleteLifecyclePolicyRequest", Kind::Structure)
};

pub static DELETE_LIFECYCLE_POLICY_RESPONSE: Schema = Schema {
    members: &[
        Member::new("registryId", &REGISTRY_ID),
        Member::new("repositoryName", &REPOSITORY_NAME),
        Member::new("lifecyclePolicyText", &LIFECYCLE_POLICY_TEXT),
        Member::new("lastEvaluatedAt", &EVALUATION_TIMESTAMP),
    ],
    ..Schema::simple("DeleteLifecyclePolicyResponse", Kind::Structure)
};

pub static DELETE_PULL_THROUGH_CACHE_RULE_REQUEST: Schema = Schema {
    members: &[
        Member::new(
            "ecrRepositoryPrefix",
            &PULL_THROUGH_CACHE_RULE_REPOSITORY_PREFIX,
        )
        .with_required(),
        Member::new("registryId", &REGISTRY_ID),
    ],
    ..Schema::simple("DeletePullThroughCacheRuleRequest", Kind::Structure)
};

pub static DELETE_PULL_THROUGH_CACHE_RULE_RESPONSE: Schema = Schema {
    members: &[
        Member::new(
            "ecrRepositoryPrefix",
            &PULL_THROUGH_CACHE_RULE_REPOSITORY_PREFIX,
        ),
        Member::new("upstreamRegistryUrl", &URL),
        Member::new("createdAt", &CREATION_TIMESTAMP),
        Member::new("registryId", &REGISTRY_ID),
        Member::new("credentialArn", &CREDENTIAL_ARN),
        Member::new("customRoleArn", &CUSTOM_ROLE_ARN),
        Member::new(
            "upstreamRepositoryPrefix",
            &PULL_THROUGH_CACHE_RULE_REPOSITORY_PREFIX,
        ),
    ],
    ..Schema::simple("DeletePullThroughCacheRuleResponse", Kind::Structure)
};

pub static DELETE_REGISTRY_POLICY_REQUEST: Schema =
    Schema::simple("DeleteRegistryPolicyRequest", Kind::Structure);

pub static DELETE_REGISTRY_POLICY_RESPONSE: Schema = Schema {
    members: &[
        Member::new("registryId", &REGISTRY_ID),
        Member::new("policyText", &REGISTRY_POLICY_TEXT),
    ],
    ..Schema::simple("DeleteRegistryPolicyResponse", Kind::Structure)
};

pub static DELETE_REPLICATION: Schema = Schema {
    members: &[Member::new("enabled", &DELETE_REPLICATION_FLAG).with_required()],
    ..Schema::simple("DeleteReplication", Kind::Structure)
};

pub static DELETE_REPLICATION_FLAG: Schema = Schema::simple("DeleteReplicationFlag", Kind::Boolean);

pub static DELETE_REPOSITORY_POLICY_REQUEST: Schema = Schema {
    members: &[
        Member::new("registryId", &REGISTRY_ID),
        Member::new("repositoryName", &REPOSITORY_NAME).with_required(),
    ],
    ..Schema::simple("DeleteRepositoryPolicyRequest", Kind::Structure)
};

pub static DELETE_REPOSITORY_POLICY_RESPONSE: Schema = Schema {
    members: &[
        Member::new("registryId", &REGISTRY_ID),
        Member::new("repositoryName", &REPOSITORY_NAME),
        Member::new("policyText", &REPOSITORY_POLICY_TEXT),
    ],
    ..Schema::simple("DeleteRepositoryPolicyResponse", Kind::Structure)
};

pub static DELETE_REPOSITORY_REQUEST: Schema = Schema {
    members: &[
        Member::new("registryId", &REGISTRY_ID),
        Member::new("repositoryName", &REPOSITORY_NAME).with_required(),
        Member::new("force", &FORCE_FLAG),
    ],
    ..Schema::simple("DeleteRepositoryRequest", Kind::Structure)
};

pub static DELETE_REPOSITORY_RESPONSE: Schema = Schema {
    members: &[Member::new("repository", &REPOSITORY)],
    ..Schema::simple("DeleteRepositoryResponse", Kind::Structure)
};

pub static DESCRIBE_IMAGE_REPLICATION_STATUS_REQUEST: Schema = Schema {
    members: &[
        Member::new("repositoryName", &REPOSITORY_NAME).with_required(),
        Member::new("imageId", &IMAGE_IDENTIFIER).with_required(),
        Member::new("registryId", &REGISTRY_ID),
    ],
    ..Schema::simple("DescribeImageReplicationStatusRequest", Kind::Structure)
};

pub static DESCRIBE_IMAGE_REPLICATION_STATUS_RESPONSE: Schema = Schema {
    members: &[
        Member::new("repositoryName", &REPOSITORY_NAME),
        Member::new("imageId", &IMAGE_IDENTIFIER),
        Member::new("replicationStatuses", &IMAGE_REPLICATION_STATUS_LIST),
    ],
    ..Schema::simple("DescribeImageReplicationStatusResponse", Kind::Structure)
};

pub static DESCRIBE_IMAGE_SCAN_FINDINGS_REQUEST: Schema = Schema {
    members: &[
        Member::new("registryId", &REGISTRY_ID),
        Member::new("repositoryName", &REPOSITORY_NAME).with_required(),
        Member::new("imageId", &IMAGE_IDENTIFIER).with_required(),
        Member::new("nextToken", &NEXT_TOKEN),
        Member::new("maxResults", &MAX_RESULTS),
    ],
    ..Schema::simple("DescribeImageScanFindingsRequest", Kind::Structure)
};

pub static DESCRIBE_IMAGE_SCAN_FINDINGS_RESPONSE: Schema = Schema {
    members: &[
        Member::new("registryId", &REGISTRY_ID),
        Member::new("repositoryName", &REPOSITORY_NAME),
        Member::new("imageId", &IMAGE_IDENTIFIER),
        Member::new("imageScanStatus", &IMAGE_SCAN_STATUS),
        Member::new("imageScanFindings", &IMAGE_SCAN_FINDINGS),
        Member::new("nextToken", &NEXT_TOKEN),
    ],
    ..Schema::simple("DescribeImageScanFindingsResponse", Kind::Structure)
};

pub static DESCRIBE_IMAGES_FILTER: Schema = Schema {
    members: &[
        Member::new("tagStatus", &TAG_STATUS),
        Member::new("imageStatus", &IMAGE_STATUS_FILTER),
    ],
    ..Schema::simple("DescribeImagesFilter", Kind::Structure)
};

pub static DESCRIBE_IMAGES_REQUEST: Schema = Schema {
    members: &[
        Member::new("registryId", &REGISTRY_ID),
        Member::new("repositoryName", &REPOSITORY_NAME).with_required(),
        Member::new("imageIds", &IMAGE_IDENTIFIER_LIST),
        Member::new("nextToken", &NEXT_TOKEN),
        Member::new("maxResults", &MAX_RESULTS),
        Member::new("filter", &DESCRIBE_IMAGES_FILTER),
    ],
    ..Schema::simple("DescribeImagesRequest", Kind::Structure)
};

pub static DESCRIBE_IMAGES_RESPONSE: Schema = Schema {
    members: &[
        Member::new("imageDetails", &IMAGE_DETAIL_LIST),
        Member::new("nextToken", &NEXT_TOKEN),
    ],
    ..Schema::simple("DescribeImagesResponse", Kind::Structure)
};

pub static DESCRIBE_PULL_THROUGH_CACHE_RULES_REQUEST: Schema = Schema {
    members: &[
        Member::new("registryId", &REGISTRY_ID),
        Member::new(
            "ecrRepositoryPrefixes",
            &PULL_THROUGH_CACHE_RULE_REPOSITORY_PREFIX_LIST,
        ),
        Member::new("nextToken", &NEXT_TOKEN),
        Member::new("maxResults", &MAX_RESULTS),
    ],
    ..Schema::simple("DescribePullThroughCacheRulesRequest", Kind::Structure)
};

pub static DESCRIBE_PULL_THROUGH_CACHE_RULES_RESPONSE: Schema = Schema {
    members: &[
        Member::new("pullThroughCacheRules", &PULL_THROUGH_CACHE_RULE_LIST),
        Member::new("nextToken", &NEXT_TOKEN),
    ],
    ..Schema::simple("DescribePullThroughCacheRulesResponse", Kind::Structure)
};

pub static DESCRIBE_REGISTRY_REQUEST: Schema =
    Schema::simple("DescribeRegistryRequest", Kind::Structure);

pub static DESCRIBE_REGISTRY_RESPONSE: Schema = Schema {
    members: &[
        Member::new("registryId", &REGISTRY_ID),
        Member::new("replicationConfiguration", &REPLICATION_CONFIGURATION),
    ],
    ..Schema::simple("DescribeRegistryResponse", Kind::Structure)
};

pub static DESCRIBE_REPOSITORIES_REQUEST: Schema = Schema {
    members: &[
        Member::new("registryId", &REGISTRY_ID),
        Member::new("repositoryNames", &REPOSITORY_NAME_LIST),
        Member::new("nextToken", &NEXT_TOKEN),
        Member::new("maxResults", &MAX_RESULTS),
    ],
    ..Schema::simple("DescribeRepositoriesRequest", Kind::Structure)
};

pub static DESCRIBE_REPOSITORIES_RESPONSE: Schema = Schema {
    members: &[
        Member::new("repositories", &REPOSITORY_LIST),
        Member::new("nextToken", &NEXT_TOKEN),
    ],
    ..Schema::simple("DescribeRepositoriesResponse", Kind::Structure)
};

pub static ENCRYPTION_CONFIGURATION: Schema = Schema {
    members: &[
        Member::new("encryptionType", &ENCRYPTION_TYPE).with_required(),
        Member::new("kmsKey", &KMS_KEY),
    ],
    ..Schema::simple("EncryptionConfiguration", Kind::Structure)
};

pub static ENCRYPTION_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &["AES256", "KMS", "KMS_DSSE"],
        ..Constraints::NONE
    },
    ..Schema::simple("EncryptionType", Kind::String)
};

pub static ENHANCED_IMAGE_SCAN_FINDING: Schema = Schema {
    members: &[
        Member::new("awsAccountId", &REGISTRY_ID),
        Member::new("description", &FINDING_DESCRIPTION),
        Member::new("findingArn", &FINDING_ARN),
        Member::new("firstObservedAt", &DATE),
        Member::new("lastObservedAt", &DATE),
        Member::new(
            "packageVulnerabilityDetails",
            &PACKAGE_VULNERABILITY_DETAILS,
        ),
        Member::new("remediation", &REMEDIATION),
        Member::new("resources", &RESOURCE_LIST),
        Member::new("score", &SCORE),
        Member::new("scoreDetails", &SCORE_DETAILS),
        Member::new("severity", &SEVERITY),
        Member::new("status", &STATUS),
        Member::new("title", &TITLE),
        Member::new("type", &TYPE),
        Member::new("updatedAt", &DATE),
        Member::new("fixAvailable", &FIX_AVAILABLE),
        Member::new("exploitAvailable", &EXPLOIT_AVAILABLE),
    ],
    ..Schema::simple("EnhancedImageScanFinding", Kind::Structure)
};

pub static ENHANCED_IMAGE_SCAN_FINDING_LIST: Schema = Schema {
    members: &[Member::new("member", &ENHANCED_IMAGE_SCAN_FINDING)],
    ..Schema::simple("EnhancedImageScanFindingList", Kind::List)
};

pub static EPOCH: Schema = Schema::simple("Epoch", Kind::Integer);

pub static EVALUATION_TIMESTAMP: Schema = Schema::simple("EvaluationTimestamp", Kind::Timestamp);

pub static EXPIRATION_TIMESTAMP: Schema = Schema::simple("ExpirationTimestamp", Kind::Timestamp);

pub static EXPLOIT_AVAILABLE: Schema = Schema::simple("ExploitAvailable", Kind::String);

pub static FIFTY_MAX_RESULTS: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(50.0),
        ..Constraints::NONE
    },
    ..Schema::simple("FiftyMaxResults", Kind::Integer)
};

pub static FILE_PATH: Schema = Schema::simple("FilePath", Kind::String);

pub static FINDING_ARN: Schema = Schema::simple("FindingArn", Kind::String);

pub static FINDING_DESCRIPTION: Schema = Schema::simple("FindingDescription", Kind::String);

pub static FINDING_NAME: Schema = Schema::simple("FindingName", Kind::String);

pub static FINDING_SEVERITY: Schema = Schema {
    constraints: Constraints {
        values: &[
            "INFORMATIONAL",
            "LOW",
            "MEDIUM",
            "HIGH",
            "CRITICAL",
            "UNDEFINED",
        ],
        ..Constraints::NONE
    },
    ..Schema::simple("FindingSeverity", Kind::String)
};

pub static FINDING_SEVERITY_COUNTS: Schema = Schema {
    members: &[
        Member::new("key", &FINDING_SEVERITY),
        Member::new("value", &SEVERITY_COUNT),
    ],
    ..Schema::simple("FindingSeverityCounts", Kind::Map)
};

pub static FIX_AVAILABLE: Schema = Schema::simple("FixAvailable", Kind::String);

pub static FIXED_IN_VERSION: Schema = Schema::simple("FixedInVersion", Kind::String);

pub static FORCE_FLAG: Schema = Schema::simple("ForceFlag", Kind::Boolean);

pub static GET_ACCOUNT_SETTING_REQUEST: Schema = Schema {
    members: &[Member::new("name", &ACCOUNT_SETTING_NAME).with_required()],
    ..Schema::simple("GetAccountSettingRequest", Kind::Structure)
};

pub static GET_ACCOUNT_SETTING_RESPONSE: Schema = Schema {
    members: &[
        Member::new("name", &ACCOUNT_SETTING_NAME),
        Member::new("value", &ACCOUNT_SETTING_NAME),
    ],
    ..Schema::simple("GetAccountSettingResponse", Kind::Structure)
};

pub static GET_AUTHORIZATION_TOKEN_REGISTRY_ID_LIST: Schema = Schema {
    members: &[Member::new("member", &REGISTRY_ID)],
    constraints: Constraints {
        min: Some(1.0),
        max: Some(10.0),
        ..Constraints::NONE
    },
    ..Schema::simple("GetAuthorizationTokenRegistryIdList", Kind::List)
};

pub static GET_AUTHORIZATION_TOKEN_REQUEST: Schema = Schema {
    members: &[Member::new(
        "registryIds",
        &GET_AUTHORIZATION_TOKEN_REGISTRY_ID_LIST,
    )],
    ..Schema::simple("GetAuthorizationTokenRequest", Kind::Structure)
};

pub static GET_AUTHORIZATION_TOKEN_RESPONSE: Schema = Schema {
    members: &[Member::new("authorizationData", &AUTHORIZATION_DATA_LIST)],
    ..Schema::simple("GetAuthorizationTokenResponse", Kind::Structure)
};

pub static GET_DOWNLOAD_URL_FOR_LAYER_REQUEST: Schema = Schema {
    members: &[
        Member::new("registryId", &REGISTRY_ID),
        Member::new("repositoryName", &REPOSITORY_NAME).with_required(),
        Member::new("layerDigest", &LAYER_DIGEST).with_required(),
    ],
    ..Schema::simple("GetDownloadUrlForLayerRequest", Kind::Structure)
};

pub static GET_DOWNLOAD_URL_FOR_LAYER_RESPONSE: Schema = Schema {
    members: &[
        Member::new("downloadUrl", &URL),
        Member::new("layerDigest", &LAYER_DIGEST),
    ],
    ..Schema::simple("GetDownloadUrlForLayerResponse", Kind::Structure)
};

pub static GET_LIFECYCLE_POLICY_PREVIEW_REQUEST: Schema = Schema {
    members: &[
        Member::new("registryId", &REGISTRY_ID),
        Member::new("repositoryName", &REPOSITORY_NAME).with_required(),
        Member::new("imageIds", &IMAGE_IDENTIFIER_LIST),
        Member::new("nextToken", &NEXT_TOKEN),
        Member::new("maxResults", &LIFECYCLE_PREVIEW_MAX_RESULTS),
        Member::new("filter", &LIFECYCLE_POLICY_PREVIEW_FILTER),
    ],
    ..Schema::simple("GetLifecyclePolicyPreviewRequest", Kind::Structure)
};

pub static GET_LIFECYCLE_POLICY_PREVIEW_RESPONSE: Schema = Schema {
    members: &[
        Member::new("registryId", &REGISTRY_ID),
        Member::new("repositoryName", &REPOSITORY_NAME),
        Member::new("lifecyclePolicyText", &LIFECYCLE_POLICY_TEXT),
        Member::new("status", &LIFECYCLE_POLICY_PREVIEW_STATUS),
        Member::new("nextToken", &NEXT_TOKEN),
        Member::new("previewResults", &LIFECYCLE_POLICY_PREVIEW_RESULT_LIST),
        Member::new("summary", &LIFECYCLE_POLICY_PREVIEW_SUMMARY),
    ],
    ..Schema::simple("GetLifecyclePolicyPreviewResponse", Kind::Structure)
};

pub static GET_LIFECYCLE_POLICY_REQUEST: Schema = Schema {
    members: &[
        Member::new("registryId", &REGISTRY_ID),
        Member::new("repositoryName", &REPOSITORY_NAME).with_required(),
    ],
    ..Schema::simple("GetLifecyclePolicyRequest", Kind::Structure)
};

pub static GET_LIFECYCLE_POLICY_RESPONSE: Schema = Schema {
    members: &[
        Member::new("registryId", &REGISTRY_ID),
        Member::new("repositoryName", &REPOSITORY_NAME),
        Member::new("lifecyclePolicyText", &LIFECYCLE_POLICY_TEXT),
        Member::new("lastEvaluatedAt", &EVALUATION_TIMESTAMP),
    ],
    ..Schema::simple("GetLifecyclePolicyResponse", Kind::Structure)
};

pub static GET_REGISTRY_POLICY_REQUEST: Schema =
    Schema::simple("GetRegistryPolicyRequest", Kind::Structure);

pub static GET_REGISTRY_POLICY_RESPONSE: Schema = Schema {
    members: &[
        Member::new("registryId", &REGISTRY_ID),
        Member::new("policyText", &REGISTRY_POLICY_TEXT),
    ],
    ..Schema::simple("GetRegistryPolicyResponse", Kind::Structure)
};

pub static GET_REGISTRY_SCANNING_CONFIGURATION_REQUEST: Schema =
    Schema::simple("GetRegistryScanningConfigurationRequest", Kind::Structure);

pub static GET_REGISTRY_SCANNING_CONFIGURATION_RESPONSE: Schema = Schema {
    members: &[
        Member::new("registryId", &REGISTRY_ID),
        Member::new("scanningConfiguration", &REGISTRY_SCANNING_CONFIGURATION),
    ],
    ..Schema::simple("GetRegistryScanningConfigurationResponse", Kind::Structure)
};

pub static GET_REPOSITORY_POLICY_REQUEST: Schema = Schema {
    members: &[
        Member::new("registryId", &REGISTRY_ID),
        Member::new("repositoryName", &REPOSITORY_NAME).with_required(),
    ],
    ..Schema::simple("GetRepositoryPolicyRequest", Kind::Structure)
};

pub static GET_REPOSITORY_POLICY_RESPONSE: Schema = Schema {
    members: &[
        Member::new("registryId", &REGISTRY_ID),
        Member::new("repositoryName", &REPOSITORY_NAME),
        Member::new("policyText", &REPOSITORY_POLICY_TEXT),
    ],
    ..Schema::simple("GetRepositoryPolicyResponse", Kind::Structure)
};

pub static IMAGE: Schema = Schema {
    members: &[
        Member::new("registryId", &REGISTRY_ID),
        Member::new("repositoryName", &REPOSITORY_NAME),
        Member::new("imageId", &IMAGE_IDENTIFIER),
        Member::new("imageManifest", &IMAGE_MANIFEST),
        Member::new("imageManifestMediaType", &MEDIA_TYPE),
    ],
    ..Schema::simple("Image", Kind::Structure)
};

pub static IMAGE_ACTION_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &["EXPIRE", "TRANSITION"],
        ..Constraints::NONE
    },
    ..Schema::simple("ImageActionType", Kind::String)
};

pub static IMAGE_COUNT: Schema = Schema {
    constraints: Constraints {
        min: Some(0.0),
        ..Constraints::NONE
    },
    ..Schema::simple("ImageCount", Kind::Integer)
};

pub static IMAGE_DETAIL: Schema = Schema {
    members: &[
        Member::new("registryId", &REGISTRY_ID),
        Member::new("repositoryName", &REPOSITORY_NAME),
        Member::new("imageDigest", &IMAGE_DIGEST),
        Member::new("imageTags", &IMAGE_TAG_LIST),
        Member::new("imageSizeInBytes", &IMAGE_SIZE_IN_BYTES),
        Member::new("imagePushedAt", &PUSH_TIMESTAMP),
        Member::new("imageScanStatus", &IMAGE_SCAN_STATUS),
        Member::new("imageScanFindingsSummary", &IMAGE_SCAN_FINDINGS_SUMMARY),
        Member::new("imageManifestMediaType", &MEDIA_TYPE),
        Member::new("artifactMediaType", &MEDIA_TYPE),
        Member::new("lastRecordedPullTime", &RECORDED_PULL_TIMESTAMP),
        Member::new("subjectManifestDigest", &IMAGE_DIGEST),
        Member::new("imageStatus", &IMAGE_STATUS),
        Member::new("lastArchivedAt", &LAST_ARCHIVED_AT_TIMESTAMP),
        Member::new("lastActivatedAt", &LAST_ACTIVATED_AT_TIMESTAMP),
    ],
    ..Schema::simple("ImageDetail", Kind::Structure)
};

pub static IMAGE_DETAIL_LIST: Schema = Schema {
    members: &[Member::new("member", &IMAGE_DETAIL)],
    ..Schema::simple("ImageDetailList", Kind::List)
};

pub static IMAGE_DIGEST: Schema = Schema::simple("ImageDigest", Kind::String);

pub static IMAGE_FAILURE: Schema = Schema {
    members: &[
        Member::new("imageId", &IMAGE_IDENTIFIER),
        Member::new("failureCode", &IMAGE_FAILURE_CODE),
        Member::new("failureReason", &IMAGE_FAILURE_REASON),
    ],
    ..Schema::simple("ImageFailure", Kind::Structure)
};

pub static IMAGE_FAILURE_CODE: Schema = Schema {
    constraints: Constraints {
        values: &[
            "InvalidImageDigest",
            "InvalidImageTag",
            "ImageTagDoesNotMatchDigest",
            "ImageNotFound",
            "MissingDigestAndTag",
            "ImageReferencedByManifestList",
            "KmsError",
            "UpstreamAccessDenied",
            "UpstreamTooManyRequests",
            "UpstreamUnavailable",
            "ImageInaccessible",
        ],
        ..Constraints::NONE
    },
    ..Schema::simple("ImageFailureCode", Kind::String)
};

pub static IMAGE_FAILURE_LIST: Schema = Schema {
    members: &[Member::new("member", &IMAGE_FAILURE)],
    ..Schema::simple("ImageFailureList", Kind::List)
};

pub static IMAGE_FAILURE_REASON: Schema = Schema::simple("ImageFailureReason", Kind::String);

pub static IMAGE_IDENTIFIER: Schema = Schema {
    members: &[
        Member::new("imageDigest", &IMAGE_DIGEST),
        Member::new("imageTag", &IMAGE_TAG),
    ],
    ..Schema::simple("ImageIdentifier", Kind::Structure)
};

pub static IMAGE_IDENTIFIER_LIST: Schema = Schema {
    members: &[Member::new("member", &IMAGE_IDENTIFIER)],
    constraints: Constraints {
        min: Some(1.0),
        max: Some(100.0),
        ..Constraints::NONE
    },
    ..Schema::simple("ImageIdentifierList", Kind::List)
};

pub static IMAGE_LIST: Schema = Schema {
    members: &[Member::new("member", &IMAGE)],
    ..Schema::simple("ImageList", Kind::List)
};

pub static IMAGE_MANIFEST: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(4194304.0),
        ..Constraints::NONE
    },
    ..Schema::simple("ImageManifest", Kind::String)
};

pub static IMAGE_REFERRER: Schema = Schema {
    members: &[
        Member::new("digest", &IMAGE_DIGEST).with_required(),
        Member::new("mediaType", &MEDIA_TYPE).with_required(),
        Member::new("artifactType", &ARTIFACT_TYPE),
        Member::new("size", &IMAGE_SIZE_IN_BYTES).with_required(),
        Member::new("annotations", &ANNOTATIONS),
        Member::new("artifactStatus", &ARTIFACT_STATUS),
    ],
    ..Schema::simple("ImageReferrer", Kind::Structure)
};

pub static IMAGE_REFERRER_LIST: Schema = Schema {
    members: &[Member::new("member", &IMAGE_REFERRER)],
    ..Schema::simple("ImageReferrerList", Kind::List)
};

pub static IMAGE_REPLICATION_STATUS: Schema = Schema {
    members: &[
        Member::new("region", &REGION),
        Member::new("registryId", &REGISTRY_ID),
        Member::new("status", &REPLICATION_STATUS),
        Member::new("failureCode", &REPLICATION_ERROR),
    ],
    ..Schema::simple("ImageReplicationStatus", Kind::Structure)
};

pub static IMAGE_REPLICATION_STATUS_LIST: Schema = Schema {
    members: &[Member::new("member", &IMAGE_REPLICATION_STATUS)],
    ..Schema::simple("ImageReplicationStatusList", Kind::List)
};

pub static IMAGE_SCAN_FINDING: Schema = Schema {
    members: &[
        Member::new("name", &FINDING_NAME),
        Member::new("description", &FINDING_DESCRIPTION),
        Member::new("uri", &URL),
        Member::new("severity", &FINDING_SEVERITY),
        Member::new("attributes", &ATTRIBUTE_LIST),
    ],
    ..Schema::simple("ImageScanFinding", Kind::Structure)
};

pub static IMAGE_SCAN_FINDING_LIST: Schema = Schema {
    members: &[Member::new("member", &IMAGE_SCAN_FINDING)],
    ..Schema::simple("ImageScanFindingList", Kind::List)
};

pub static IMAGE_SCAN_FINDINGS: Schema = Schema {
    members: &[
        Member::new("imageScanCompletedAt", &SCAN_TIMESTAMP),
        Member::new(
            "vulnerabilitySourceUpdatedAt",
            &VULNERABILITY_SOURCE_UPDATE_TIMESTAMP,
        ),
        Member::new("findingSeverityCounts", &FINDING_SEVERITY_COUNTS),
        Member::new("findings", &IMAGE_SCAN_FINDING_LIST),
        Member::new("enhancedFindings", &ENHANCED_IMAGE_SCAN_FINDING_LIST),
    ],
    ..Schema::simple("ImageScanFindings", Kind::Structure)
};

pub static IMAGE_SCAN_FINDINGS_SUMMARY: Schema = Schema {
    members: &[
        Member::new("imageScanCompletedAt", &SCAN_TIMESTAMP),
        Member::new(
            "vulnerabilitySourceUpdatedAt",
            &VULNERABILITY_SOURCE_UPDATE_TIMESTAMP,
        ),
        Member::new("findingSeverityCounts", &FINDING_SEVERITY_COUNTS),
    ],
    ..Schema::simple("ImageScanFindingsSummary", Kind::Structure)
};

pub static IMAGE_SCAN_STATUS: Schema = Schema {
    members: &[
        Member::new("status", &SCAN_STATUS),
        Member::new("description", &SCAN_STATUS_DESCRIPTION),
    ],
    ..Schema::simple("ImageScanStatus", Kind::Structure)
};

pub static IMAGE_SCANNING_CONFIGURATION: Schema = Schema {
    members: &[Member::new("scanOnPush", &SCAN_ON_PUSH_FLAG)],
    ..Schema::simple("ImageScanningConfiguration", Kind::Structure)
};

pub static IMAGE_SIZE_IN_BYTES: Schema = Schema::simple("ImageSizeInBytes", Kind::Long);

pub static IMAGE_STATUS: Schema = Schema {
    constraints: Constraints {
        values: &["ACTIVE", "ARCHIVED", "ACTIVATING"],
        ..Constraints::NONE
    },
    ..Schema::simple("ImageStatus", Kind::String)
};

pub static IMAGE_STATUS_FILTER: Schema = Schema {
    constraints: Constraints {
        values: &["ACTIVE", "ARCHIVED", "ACTIVATING", "ANY"],
        ..Constraints::NONE
    },
    ..Schema::simple("ImageStatusFilter", Kind::String)
};

pub static IMAGE_TAG: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(300.0),
        ..Constraints::NONE
    },
    ..Schema::simple("ImageTag", Kind::String)
};

pub static IMAGE_TAG_LIST: Schema = Schema {
    members: &[Member::new("member", &IMAGE_TAG)],
    ..Schema::simple("ImageTagList", Kind::List)
};

pub static IMAGE_TAG_MUTABILITY: Schema = Schema {
    constraints: Constraints {
        values: &[
            "MUTABLE",
            "IMMUTABLE",
            "IMMUTABLE_WITH_EXCLUSION",
            "MUTABLE_WITH_EXCLUSION",
        ],
        ..Constraints::NONE
    },
    ..Schema::simple("ImageTagMutability", Kind::String)
};

pub static IMAGE_TAG_MUTABILITY_EXCLUSION_FILTER: Schema = Schema {
    members: &[
        Member::new("filterType", &IMAGE_TAG_MUTABILITY_EXCLUSION_FILTER_TYPE).with_required(),
        Member::new("filter", &IMAGE_TAG_MUTABILITY_EXCLUSION_FILTER_VALUE).with_required(),
    ],
    ..Schema::simple("ImageTagMutabilityExclusionFilter", Kind::Structure)
};

pub static IMAGE_TAG_MUTABILITY_EXCLUSION_FILTER_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &["WILDCARD"],
        ..Constraints::NONE
    },
    ..Schema::simple("ImageTagMutabilityExclusionFilterType", Kind::String)
};

pub static IMAGE_TAG_MUTABILITY_EXCLUSION_FILTER_VALUE: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(128.0),
        pattern: Some("^[0-9a-zA-Z._*-]{1,128}$"),
        ..Constraints::NONE
    },
    ..Schema::simple("ImageTagMutabilityExclusionFilterValue", Kind::String)
};

pub static IMAGE_TAG_MUTABILITY_EXCLUSION_FILTERS: Schema = Schema {
    members: &[Member::new(
        "member",
        &IMAGE_TAG_MUTABILITY_EXCLUSION_FILTER,
    )],
    constraints: Constraints {
        min: Some(1.0),
        max: Some(5.0),
        ..Constraints::NONE
    },
    ..Schema::simple("ImageTagMutabilityExclusionFilters", Kind::List)
};

pub static IMAGE_TAGS_LIST: Schema = Schema {
    members: &[Member::new("member", &IMAGE_TAG)],
    ..Schema::simple("ImageTagsList", Kind::List)
};

pub static IN_USE_COUNT: Schema = Schema {
    constraints: Constraints {
        min: Some(0.0),
        ..Constraints::NONE
    },
    ..Schema::simple("InUseCount", Kind::Long)
};

pub static INITIATE_LAYER_UPLOAD_REQUEST: Schema = Schema {
    members: &[
        Member::new("registryId", &REGISTRY_ID),
        Member::new("repositoryName", &REPOSITORY_NAME).with_required(),
    ],
    ..Schema::simple("InitiateLayerUploadRequest", Kind::Structure)
};

pub static INITIATE_LAYER_UPLOAD_RESPONSE: Schema = Schema {
    members: &[
        Member::new("uploadId", &UPLOAD_ID),
        Member::new("partSize", &PART_SIZE),
    ],
    ..Schema::simple("InitiateLayerUploadResponse", Kind::Structure)
};

pub static IS_PTC_RULE_VALID: Schema = Schema::simple("IsPTCRuleValid", Kind::Boolean);

pub static KMS_KEY: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(2048.0),
        ..Constraints::NONE
    },
    ..Schema::simple("KmsKey", Kind::String)
};

pub static LAST_ACTIVATED_AT_TIMESTAMP: Schema =
    Schema::simple("LastActivatedAtTimestamp", Kind::Timestamp);

pub static LAST_ARCHIVED_AT_TIMESTAMP: Schema =
    Schema::simple("LastArchivedAtTimestamp", Kind::Timestamp);

pub static LAYER: Schema = Schema {
    members: &[
        Member::new("layerDigest", &LAYER_DIGEST),
        Member::new("layerAvailability", &LAYER_AVAILABILITY),
        Member::new("layerSize", &LAYER_SIZE_IN_BYTES),
        Member::new("mediaType", &MEDIA_TYPE),
    ],
    ..Schema::simple("Layer", Kind::Structure)
};

pub static LAYER_AVAILABILITY: Schema = Schema {
    constraints: Constraints {
        values: &["AVAILABLE", "UNAVAILABLE", "ARCHIVED"],
        ..Constraints::NONE
    },
    ..Schema::simple("LayerAvailability", Kind::String)
};

pub static LAYER_DIGEST: Schema = Schema {
    constraints: Constraints {
        pattern: Some("[a-zA-Z0-9-_+.]+:[a-fA-F0-9]+"),
        ..Constraints::NONE
    },
    ..Schema::simple("LayerDigest", Kind::String)
};

pub static LAYER_DIGEST_LIST: Schema = Schema {
    members: &[Member::new("member", &LAYER_DIGEST)],
    constraints: Constraints {
        min: Some(1.0),
        max: Some(100.0),
        ..Constraints::NONE
    },
    ..Schema::simple("LayerDigestList", Kind::List)
};

pub static LAYER_FAILURE: Schema = Schema {
    members: &[
        Member::new("layerDigest", &BATCHED_OPERATION_LAYER_DIGEST),
        Member::new("failureCode", &LAYER_FAILURE_CODE),
        Member::new("failureReason", &LAYER_FAILURE_REASON),
    ],
    ..Schema::simple("LayerFailure", Kind::Structure)
};

pub static LAYER_FAILURE_CODE: Schema = Schema {
    constraints: Constraints {
        values: &["InvalidLayerDigest", "MissingLayerDigest"],
        ..Constraints::NONE
    },
    ..Schema::simple("LayerFailureCode", Kind::String)
};

pub static LAYER_FAILURE_LIST: Schema = Schema {
    members: &[Member::new("member", &LAYER_FAILURE)],
    ..Schema::simple("LayerFailureList", Kind::List)
};

pub static LAYER_FAILURE_REASON: Schema = Schema::simple("LayerFailureReason", Kind::String);

pub static LAYER_LIST: Schema = Schema {
    members: &[Member::new("member", &LAYER)],
    ..Schema::simple("LayerList", Kind::List)
};

pub static LAYER_PART_BLOB: Schema = Schema {
    constraints: Constraints {
        min: Some(0.0),
        max: Some(20971520.0),
        ..Constraints::NONE
    },
    ..Schema::simple("LayerPartBlob", Kind::Blob)
};

pub static LAYER_SIZE_IN_BYTES: Schema = Schema::simple("LayerSizeInBytes", Kind::Long);

pub static LIFECYCLE_POLICY_PREVIEW_FILTER: Schema = Schema {
    members: &[Member::new("tagStatus", &TAG_STATUS)],
    ..Schema::simple("LifecyclePolicyPreviewFilter", Kind::Structure)
};

pub static LIFECYCLE_POLICY_PREVIEW_RESULT: Schema = Schema {
    members: &[
        Member::new("imageTags", &IMAGE_TAG_LIST),
        Member::new("imageDigest", &IMAGE_DIGEST),
        Member::new("imagePushedAt", &PUSH_TIMESTAMP),
        Member::new("action", &LIFECYCLE_POLICY_RULE_ACTION),
        Member::new("appliedRulePriority", &LIFECYCLE_POLICY_RULE_PRIORITY),
        Member::new("storageClass", &LIFECYCLE_POLICY_STORAGE_CLASS),
    ],
    ..Schema::simple("LifecyclePolicyPreviewResult", Kind::Structure)
};

pub static LIFECYCLE_POLICY_PREVIEW_RESULT_LIST: Schema = Schema {
    members: &[Member::new("member", &LIFECYCLE_POLICY_PREVIEW_RESULT)],
    ..Schema::simple("LifecyclePolicyPreviewResultList", Kind::List)
};

pub static LIFECYCLE_POLICY_PREVIEW_STATUS: Schema = Schema {
    constraints: Constraints {
        values: &["IN_PROGRESS", "COMPLETE", "EXPIRED", "FAILED"],
        ..Constraints::NONE
    },
    ..Schema::simple("LifecyclePolicyPreviewStatus", Kind::String)
};

pub static LIFECYCLE_POLICY_PREVIEW_SUMMARY: Schema = Schema {
    members: &[
        Member::new("expiringImageTotalCount", &IMAGE_COUNT),
        Member::new(
            "transitioningImageTotalCounts",
            &TRANSITIONING_IMAGE_TOTAL_COUNTS,
        ),
    ],
    ..Schema::simple("LifecyclePolicyPreviewSummary", Kind::Structure)
};

pub static LIFECYCLE_POLICY_RULE_ACTION: Schema = Schema {
    members: &[
        Member::new("type", &IMAGE_ACTION_TYPE),
        Member::new("targetStorageClass", &LIFECYCLE_POLICY_TARGET_STORAGE_CLASS),
    ],
    ..Schema::simple("LifecyclePolicyRuleAction", Kind::Structure)
};

pub static LIFECYCLE_POLICY_RULE_PRIORITY: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        ..Constraints::NONE
    },
    ..Schema::simple("LifecyclePolicyRulePriority", Kind::Integer)
};

pub static LIFECYCLE_POLICY_STORAGE_CLASS: Schema = Schema {
    constraints: Constraints {
        values: &["ARCHIVE", "STANDARD"],
        ..Constraints::NONE
    },
    ..Schema::simple("LifecyclePolicyStorageClass", Kind::String)
};

pub static LIFECYCLE_POLICY_TARGET_STORAGE_CLASS: Schema = Schema {
    constraints: Constraints {
        values: &["ARCHIVE"],
        ..Constraints::NONE
    },
    ..Schema::simple("LifecyclePolicyTargetStorageClass", Kind::String)
};

pub static LIFECYCLE_POLICY_TEXT: Schema = Schema {
    constraints: Constraints {
        min: Some(100.0),
        max: Some(30720.0),
        ..Constraints::NONE
    },
    ..Schema::simple("LifecyclePolicyText", Kind::String)
};

pub static LIFECYCLE_PREVIEW_MAX_RESULTS: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(100.0),
        ..Constraints::NONE
    },
    ..Schema::simple("LifecyclePreviewMaxResults", Kind::Integer)
};

pub static LIST_IMAGE_REFERRERS_FILTER: Schema = Schema {
    members: &[
        Member::new("artifactTypes", &ARTIFACT_TYPE_LIST),
        Member::new("artifactStatus", &ARTIFACT_STATUS_FILTER),
    ],
    ..Schema::simple("ListImageReferrersFilter", Kind::Structure)
};

pub static LIST_IMAGE_REFERRERS_REQUEST: Schema = Schema {
    members: &[
        Member::new("registryId", &REGISTRY_ID),
        Member::new("repositoryName", &REPOSITORY_NAME).with_required(),
        Member::new("subjectId", &SUBJECT_IDENTIFIER).with_required(),
        Member::new("filter", &LIST_IMAGE_REFERRERS_FILTER),
        Member::new("nextToken", &NEXT_TOKEN),
        Member::new("maxResults", &FIFTY_MAX_RESULTS),
    ],
    ..Schema::simple("ListImageReferrersRequest", Kind::Structure)
};

pub static LIST_IMAGE_REFERRERS_RESPONSE: Schema = Schema {
    members: &[
        Member::new("referrers", &IMAGE_REFERRER_LIST),
        Member::new("nextToken", &NEXT_TOKEN),
    ],
    ..Schema::simple("ListImageReferrersResponse", Kind::Structure)
};

pub static LIST_IMAGES_FILTER: Schema = Schema {
    members: &[
        Member::new("tagStatus", &TAG_STATUS),
        Member::new("imageStatus", &IMAGE_STATUS_FILTER),
    ],
    ..Schema::simple("ListImagesFilter", Kind::Structure)
};

pub static LIST_IMAGES_REQUEST: Schema = Schema {
    members: &[
        Member::new("registryId", &REGISTRY_ID),
        Member::new("repositoryName", &REPOSITORY_NAME).with_required(),
        Member::new("nextToken", &NEXT_TOKEN),
        Member::new("maxResults", &MAX_RESULTS),
        Member::new("filter", &LIST_IMAGES_FILTER),
    ],
    ..Schema::simple("ListImagesRequest", Kind::Structure)
};

pub static LIST_IMAGES_RESPONSE: Schema = Schema {
    members: &[
        Member::new("imageIds", &IMAGE_IDENTIFIER_LIST),
        Member::new("nextToken", &NEXT_TOKEN),
    ],
    ..Schema::simple("ListImagesResponse", Kind::Structure)
};

pub static LIST_TAGS_FOR_RESOURCE_REQUEST: Schema = Schema {
    members: &[Member::new("resourceArn", &ARN).with_required()],
    ..Schema::simple("ListTagsForResourceRequest", Kind::Structure)
};

pub static LIST_TAGS_FOR_RESOURCE_RESPONSE: Schema = Schema {
    members: &[Member::new("tags", &TAG_LIST)],
    ..Schema::simple("ListTagsForResourceResponse", Kind::Structure)
};

pub static MAX_RESULTS: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(1000.0),
        ..Constraints::NONE
    },
    ..Schema::simple("MaxResults", Kind::Integer)
};

pub static MEDIA_TYPE: Schema = Schema::simple("MediaType", Kind::String);

pub static MEDIA_TYPE_LIST: Schema = Schema {
    members: &[Member::new("member", &MEDIA_TYPE)],
    constraints: Constraints {
        min: Some(1.0),
        max: Some(100.0),
        ..Constraints::NONE
    },
    ..Schema::simple("MediaTypeList", Kind::List)
};

pub static METRIC: Schema = Schema::simple("Metric", Kind::String);

pub static NEXT_TOKEN: Schema = Schema::simple("NextToken", Kind::String);

pub static PTC_VALIDATE_FAILURE: Schema = Schema::simple("PTCValidateFailure", Kind::String);

pub static PACKAGE_MANAGER: Schema = Schema::simple("PackageManager", Kind::String);

pub static PACKAGE_VULNERABILITY_DETAILS: Schema = Schema {
    members: &[
        Member::new("cvss", &CVSS_SCORE_LIST),
        Member::new("referenceUrls", &REFERENCE_URLS_LIST),
        Member::new("relatedVulnerabilities", &RELATED_VULNERABILITIES_LIST),
        Member::new("source", &SOURCE),
        Member::new("sourceUrl", &URL),
        Member::new("vendorCreatedAt", &DATE),
        Member::new("vendorSeverity", &SEVERITY),
        Member::new("vendorUpdatedAt", &DATE),
        Member::new("vulnerabilityId", &VULNERABILITY_ID),
        Member::new("vulnerablePackages", &VULNERABLE_PACKAGES_LIST),
    ],
    ..Schema::simple("PackageVulnerabilityDetails", Kind::Structure)
};

pub static PART_SIZE: Schema = Schema {
    constraints: Constraints {
        min: Some(0.0),
        ..Constraints::NONE
    },
    ..Schema::simple("PartSize", Kind::Long)
};

pub static PLATFORM: Schema = Schema::simple("Platform", Kind::String);

pub static PROXY_ENDPOINT: Schema = Schema::simple("ProxyEndpoint", Kind::String);

pub static PULL_THROUGH_CACHE_RULE: Schema = Schema {
    members: &[
        Member::new(
            "ecrRepositoryPrefix",
            &PULL_THROUGH_CACHE_RULE_REPOSITORY_PREFIX,
        ),
        Member::new("upstreamRegistryUrl", &URL),
        Member::new("createdAt", &CREATION_TIMESTAMP),
        Member::new("registryId", &REGISTRY_ID),
        Member::new("credentialArn", &CREDENTIAL_ARN),
        Member::new("customRoleArn", &CUSTOM_ROLE_ARN),
        Member::new(
            "upstreamRepositoryPrefix",
            &PULL_THROUGH_CACHE_RULE_REPOSITORY_PREFIX,
        ),
        Member::new("upstreamRegistry", &UPSTREAM_REGISTRY),
        Member::new("updatedAt", &UPDATED_TIMESTAMP),
    ],
    ..Schema::simple("PullThroughCacheRule", Kind::Structure)
};

pub static PULL_THROUGH_CACHE_RULE_LIST: Schema = Schema {
    members: &[Member::new("member", &PULL_THROUGH_CACHE_RULE)],
    ..Schema::simple("PullThroughCacheRuleList", Kind::List)
};

pub static PULL_THROUGH_CACHE_RULE_REPOSITORY_PREFIX: Schema = Schema {
    constraints: Constraints {
        min: Some(2.0),
        max: Some(30.0),
        pattern: Some(
            r"^([a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*\/?|ROOT)$",
        ),
        ..Constraints::NONE
    },
    ..Schema::simple("PullThroughCacheRuleRepositoryPrefix", Kind::String)
};

pub static PULL_THROUGH_CACHE_RULE_REPOSITORY_PREFIX_LIST: Schema = Schema {
    members: &[Member::new(
        "member",
        &PULL_THROUGH_CACHE_RULE_REPOSITORY_PREFIX,
    )],
    constraints: Constraints {
        min: Some(1.0),
        max: Some(100.0),
        ..Constraints::NONE
    },
    ..Schema::simple("PullThroughCacheRuleRepositoryPrefixList", Kind::List)
};

pub static PUSH_TIMESTAMP: Schema = Schema::simple("PushTimestamp", Kind::Timestamp);

pub static PUT_ACCOUNT_SETTING_REQUEST: Schema = Schema {
    members: &[
        Member::new("name", &ACCOUNT_SETTING_NAME).with_required(),
        Member::new("value", &ACCOUNT_SETTING_VALUE).with_required(),
    ],
    ..Schema::simple("PutAccountSettingRequest", Kind::Structure)
};

pub static PUT_ACCOUNT_SETTING_RESPONSE: Schema = Schema {
    members: &[
        Member::new("name", &ACCOUNT_SETTING_NAME),
        Member::new("value", &ACCOUNT_SETTING_VALUE),
    ],
    ..Schema::simple("PutAccountSettingResponse", Kind::Structure)
};

pub static PUT_IMAGE_REQUEST: Schema = Schema {
    members: &[
        Member::new("registryId", &REGISTRY_ID),
        Member::new("repositoryName", &REPOSITORY_NAME).with_required(),
        Member::new("imageManifest", &IMAGE_MANIFEST).with_required(),
        Member::new("imageManifestMediaType", &MEDIA_TYPE),
        Member::new("imageTag", &IMAGE_TAG),
        Member::new("imageDigest", &IMAGE_DIGEST),
    ],
    ..Schema::simple("PutImageRequest", Kind::Structure)
};

pub static PUT_IMAGE_RESPONSE: Schema = Schema {
    members: &[Member::new("image", &IMAGE)],
    ..Schema::simple("PutImageResponse", Kind::Structure)
};

pub static PUT_IMAGE_SCANNING_CONFIGURATION_REQUEST: Schema = Schema {
    members: &[
        Member::new("registryId", &REGISTRY_ID),
        Member::new("repositoryName", &REPOSITORY_NAME).with_required(),
        Member::new("imageScanningConfiguration", &IMAGE_SCANNING_CONFIGURATION).with_required(),
    ],
    ..Schema::simple("PutImageScanningConfigurationRequest", Kind::Structure)
};

pub static PUT_IMAGE_SCANNING_CONFIGURATION_RESPONSE: Schema = Schema {
    members: &[
        Member::new("registryId", &REGISTRY_ID),
        Member::new("repositoryName", &REPOSITORY_NAME),
        Member::new("imageScanningConfiguration", &IMAGE_SCANNING_CONFIGURATION),
    ],
    ..Schema::simple("PutImageScanningConfigurationResponse", Kind::Structure)
};

pub static PUT_IMAGE_TAG_MUTABILITY_REQUEST: Schema = Schema {
    members: &[
        Member::new("registryId", &REGISTRY_ID),
        Member::new("repositoryName", &REPOSITORY_NAME).with_required(),
        Member::new("imageTagMutability", &IMAGE_TAG_MUTABILITY).with_required(),
        Member::new(
            "imageTagMutabilityExclusionFilters",
            &IMAGE_TAG_MUTABILITY_EXCLUSION_FILTERS,
        ),
    ],
    ..Schema::simple("PutImageTagMutabilityRequest", Kind::Structure)
};

pub static PUT_IMAGE_TAG_MUTABILITY_RESPONSE: Schema = Schema {
    members: &[
        Member::new("registryId", &REGISTRY_ID),
        Member::new("repositoryName", &REPOSITORY_NAME),
        Member::new("imageTagMutability", &IMAGE_TAG_MUTABILITY),
        Member::new(
            "imageTagMutabilityExclusionFilters",
            &IMAGE_TAG_MUTABILITY_EXCLUSION_FILTERS,
        ),
    ],
    ..Schema::simple("PutImageTagMutabilityResponse", Kind::Structure)
};

pub static PUT_LIFECYCLE_POLICY_REQUEST: Schema = Schema {
    members: &[
        Member::new("registryId", &REGISTRY_ID),
        Member::new("repositoryName", &REPOSITORY_NAME).with_required(),
        Member::new("lifecyclePolicyText", &LIFECYCLE_POLICY_TEXT).with_required(),
    ],
    ..Schema::simple("PutLifecyclePolicyRequest", Kind::Structure)
};

pub static PUT_LIFECYCLE_POLICY_RESPONSE: Schema = Schema {
    members: &[
        Member::new("registryId", &REGISTRY_ID),
        Member::new("repositoryName", &REPOSITORY_NAME),
        Member::new("lifecyclePolicyText", &LIFECYCLE_POLICY_TEXT),
    ],
    ..Schema::simple("PutLifecyclePolicyResponse", Kind::Structure)
};

pub static PUT_REGISTRY_POLICY_REQUEST: Schema = Schema {
    members: &[Member::new("policyText", &REGISTRY_POLICY_TEXT).with_required()],
    ..Schema::simple("PutRegistryPolicyRequest", Kind::Structure)
};

pub static PUT_REGISTRY_POLICY_RESPONSE: Schema = Schema {
    members: &[
        Member::new("registryId", &REGISTRY_ID),
        Member::new("policyText", &REGISTRY_POLICY_TEXT),
    ],
    ..Schema::simple("PutRegistryPolicyResponse", Kind::Structure)
};

pub static PUT_REGISTRY_SCANNING_CONFIGURATION_REQUEST: Schema = Schema {
    members: &[
        Member::new("scanType", &SCAN_TYPE),
        Member::new("rules", &REGISTRY_SCANNING_RULE_LIST),
    ],
    ..Schema::simple("PutRegistryScanningConfigurationRequest", Kind::Structure)
};

pub static PUT_REGISTRY_SCANNING_CONFIGURATION_RESPONSE: Schema = Schema {
    members: &[Member::new(
        "registryScanningConfiguration",
        &REGISTRY_SCANNING_CONFIGURATION,
    )],
    ..Schema::simple("PutRegistryScanningConfigurationResponse", Kind::Structure)
};

pub static PUT_REPLICATION_CONFIGURATION_REQUEST: Schema = Schema {
    members: &[Member::new("replicationConfiguration", &REPLICATION_CONFIGURATION).with_required()],
    ..Schema::simple("PutReplicationConfigurationRequest", Kind::Structure)
};

pub static PUT_REPLICATION_CONFIGURATION_RESPONSE: Schema = Schema {
    members: &[Member::new(
        "replicationConfiguration",
        &REPLICATION_CONFIGURATION,
    )],
    ..Schema::simple("PutReplicationConfigurationResponse", Kind::Structure)
};

pub static REASON: Schema = Schema::simple("Reason", Kind::String);

pub static RECOMMENDATION: Schema = Schema {
    members: &[
        Member::new("url", &URL),
        Member::new("text", &RECOMMENDATION_TEXT),
    ],
    ..Schema::simple("Recommendation", Kind::Structure)
};

pub static RECOMMENDATION_TEXT: Schema = Schema::simple("RecommendationText", Kind::String);

pub static RECORDED_PULL_TIMESTAMP: Schema =
    Schema::simple("RecordedPullTimestamp", Kind::Timestamp);

pub static REFERENCE_URLS_LIST: Schema = Schema {
    members: &[Member::new("member", &URL)],
    ..Schema::simple("ReferenceUrlsList", Kind::List)
};

pub static REGION: Schema = Schema {
    constraints: Constraints {
        min: Some(2.0),
        max: Some(25.0),
        pattern: Some("[0-9a-z-]{2,25}"),
        ..Constraints::NONE
    },
    ..Schema::simple("Region", Kind::String)
};

pub static REGISTRY_ID: Schema = Schema {
    constraints: Constraints {
        pattern: Some("[0-9]{12}"),
        ..Constraints::NONE
    },
    ..Schema::simple("RegistryId", Kind::String)
};

pub static REGISTRY_POLICY_TEXT: Schema = Schema {
    constraints: Constraints {
        min: Some(0.0),
        max: Some(10240.0),
        ..Constraints::NONE
    },
    ..Schema::simple("RegistryPolicyText", Kind::String)
};

pub static REGISTRY_SCANNING_CONFIGURATION: Schema = Schema {
    members: &[
        Member::new("scanType", &SCAN_TYPE),
        Member::new("rules", &REGISTRY_SCANNING_RULE_LIST),
    ],
    ..Schema::simple("RegistryScanningConfiguration", Kind::Structure)
};

pub static REGISTRY_SCANNING_RULE: Schema = Schema {
    members: &[
        Member::new("scanFrequency", &SCAN_FREQUENCY).with_required(),
        Member::new("repositoryFilters", &SCANNING_REPOSITORY_FILTER_LIST).with_required(),
    ],
    ..Schema::simple("RegistryScanningRule", Kind::Structure)
};

pub static REGISTRY_SCANNING_RULE_LIST: Schema = Schema {
    members: &[Member::new("member", &REGISTRY_SCANNING_RULE)],
    constraints: Constraints {
        min: Some(0.0),
        max: Some(2.0),
        ..Constraints::NONE
    },
    ..Schema::simple("RegistryScanningRuleList", Kind::List)
};

pub static RELATED_VULNERABILITIES_LIST: Schema = Schema {
    members: &[Member::new("member", &RELATED_VULNERABILITY)],
    ..Schema::simple("RelatedVulnerabilitiesList", Kind::List)
};

pub static RELATED_VULNERABILITY: Schema = Schema::simple("RelatedVulnerability", Kind::String);

pub static RELEASE: Schema = Schema::simple("Release", Kind::String);

pub static REMEDIATION: Schema = Schema {
    members: &[Member::new("recommendation", &RECOMMENDATION)],
    ..Schema::simple("Remediation", Kind::Structure)
};

pub static REPLICATION_CONFIGURATION: Schema = Schema {
    members: &[Member::new("rules", &REPLICATION_RULE_LIST).with_required()],
    ..Schema::simple("ReplicationConfiguration", Kind::Structure)
};

pub static REPLICATION_DESTINATION: Schema = Schema {
    members: &[
        Member::new("region", &REGION).with_required(),
        Member::new("registryId", &REGISTRY_ID).with_required(),
    ],
    ..Schema::simple("ReplicationDestination", Kind::Structure)
};

pub static REPLICATION_DESTINATION_LIST: Schema = Schema {
    members: &[Member::new("member", &REPLICATION_DESTINATION)],
    constraints: Constraints {
        min: Some(0.0),
        max: Some(100.0),
        ..Constraints::NONE
    },
    ..Schema::simple("ReplicationDestinationList", Kind::List)
};

pub static REPLICATION_ERROR: Schema = Schema::simple("ReplicationError", Kind::String);

pub static REPLICATION_RULE: Schema = Schema {
    members: &[
        Member::new("destinations", &REPLICATION_DESTINATION_LIST).with_required(),
        Member::new("repositoryFilters", &REPOSITORY_FILTER_LIST),
        Member::new("deleteReplication", &DELETE_REPLICATION),
    ],
    ..Schema::simple("ReplicationRule", Kind::Structure)
};

pub static REPLICATION_RULE_LIST: Schema = Schema {
    members: &[Member::new("member", &REPLICATION_RULE)],
    constraints: Constraints {
        min: Some(0.0),
        max: Some(25.0),
        ..Constraints::NONE
    },
    ..Schema::simple("ReplicationRuleList", Kind::List)
};

pub static REPLICATION_STATUS: Schema = Schema {
    constraints: Constraints {
        values: &["IN_PROGRESS", "COMPLETE", "FAILED"],
        ..Constraints::NONE
    },
    ..Schema::simple("ReplicationStatus", Kind::String)
};

pub static REPOSITORY: Schema = Schema {
    members: &[
        Member::new("repositoryArn", &ARN),
        Member::new("registryId", &REGISTRY_ID),
        Member::new("repositoryName", &REPOSITORY_NAME),
        Member::new("repositoryUri", &URL),
        Member::new("createdAt", &CREATION_TIMESTAMP),
        Member::new("imageTagMutability", &IMAGE_TAG_MUTABILITY),
        Member::new(
            "imageTagMutabilityExclusionFilters",
            &IMAGE_TAG_MUTABILITY_EXCLUSION_FILTERS,
        ),
        Member::new("imageScanningConfiguration", &IMAGE_SCANNING_CONFIGURATION),
        Member::new("encryptionConfiguration", &ENCRYPTION_CONFIGURATION),
    ],
    ..Schema::simple("Repository", Kind::Structure)
};

pub static REPOSITORY_FILTER: Schema = Schema {
    members: &[
        Member::new("filter", &REPOSITORY_FILTER_VALUE).with_required(),
        Member::new("filterType", &REPOSITORY_FILTER_TYPE).with_required(),
    ],
    ..Schema::simple("RepositoryFilter", Kind::Structure)
};

pub static REPOSITORY_FILTER_LIST: Schema = Schema {
    members: &[Member::new("member", &REPOSITORY_FILTER)],
    constraints: Constraints {
        min: Some(1.0),
        max: Some(100.0),
        ..Constraints::NONE
    },
    ..Schema::simple("RepositoryFilterList", Kind::List)
};

pub static REPOSITORY_FILTER_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &["PREFIX_MATCH"],
        ..Constraints::NONE
    },
    ..Schema::simple("RepositoryFilterType", Kind::String)
};

pub static REPOSITORY_FILTER_VALUE: Schema = Schema {
    constraints: Constraints {
        min: Some(2.0),
        max: Some(256.0),
        pattern: Some("^(?:[a-z0-9]+(?:[._-][a-z0-9]*)*/)*[a-z0-9]*(?:[._-][a-z0-9]*)*$"),
        ..Constraints::NONE
    },
    ..Schema::simple("RepositoryFilterValue", Kind::String)
};

pub static REPOSITORY_LIST: Schema = Schema {
    members: &[Member::new("member", &REPOSITORY)],
    ..Schema::simple("RepositoryList", Kind::List)
};

pub static REPOSITORY_NAME: Schema = Schema {
    constraints: Constraints {
        min: Some(2.0),
        max: Some(256.0),
        pattern: Some(r"[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*"),
        ..Constraints::NONE
    },
    ..Schema::simple("RepositoryName", Kind::String)
};

pub static REPOSITORY_NAME_LIST: Schema = Schema {
    members: &[Member::new("member", &REPOSITORY_NAME)],
    constraints: Constraints {
        min: Some(1.0),
        max: Some(100.0),
        ..Constraints::NONE
    },
    ..Schema::simple("RepositoryNameList", Kind::List)
};

pub static REPOSITORY_POLICY_TEXT: Schema = Schema {
    constraints: Constraints {
        min: Some(0.0),
        max: Some(10240.0),
        ..Constraints::NONE
    },
    ..Schema::simple("RepositoryPolicyText", Kind::String)
};

pub static REPOSITORY_SCANNING_CONFIGURATION: Schema = Schema {
    members: &[
        Member::new("repositoryArn", &ARN),
        Member::new("repositoryName", &REPOSITORY_NAME),
        Member::new("scanOnPush", &SCAN_ON_PUSH_FLAG),
        Member::new("scanFrequency", &SCAN_FREQUENCY),
        Member::new("appliedScanFilters", &SCANNING_REPOSITORY_FILTER_LIST),
    ],
    ..Schema::simple("RepositoryScanningConfiguration", Kind::Structure)
};

pub static REPOSITORY_SCANNING_CONFIGURATION_FAILURE: Schema = Schema {
    members: &[
        Member::new("repositoryName", &REPOSITORY_NAME),
        Member::new("failureCode", &SCANNING_CONFIGURATION_FAILURE_CODE),
        Member::new("failureReason", &SCANNING_CONFIGURATION_FAILURE_REASON),
    ],
    ..Schema::simple("RepositoryScanningConfigurationFailure", Kind::Structure)
};

pub static REPOSITORY_SCANNING_CONFIGURATION_FAILURE_LIST: Schema = Schema {
    members: &[Member::new(
        "member",
        &REPOSITORY_SCANNING_CONFIGURATION_FAILURE,
    )],
    ..Schema::simple("RepositoryScanningConfigurationFailureList", Kind::List)
};

pub static REPOSITORY_SCANNING_CONFIGURATION_LIST: Schema = Schema {
    members: &[Member::new("member", &REPOSITORY_SCANNING_CONFIGURATION)],
    ..Schema::simple("RepositoryScanningConfigurationList", Kind::List)
};

pub static RESOURCE: Schema = Schema {
    members: &[
        Member::new("details", &RESOURCE_DETAILS),
        Member::new("id", &RESOURCE_ID),
        Member::new("tags", &TAGS),
        Member::new("type", &TYPE),
    ],
    ..Schema::simple("Resource", Kind::Structure)
};

pub static RESOURCE_DETAILS: Schema = Schema {
    members: &[Member::new(
        "awsEcrContainerImage",
        &AWS_ECR_CONTAINER_IMAGE_DETAILS,
    )],
    ..Schema::simple("ResourceDetails", Kind::Structure)
};

pub static RESOURCE_ID: Schema = Schema::simple("ResourceId", Kind::String);

pub static RESOURCE_LIST: Schema = Schema {
    members: &[Member::new("member", &RESOURCE)],
    ..Schema::simple("ResourceList", Kind::List)
};

pub static SCAN_FREQUENCY: Schema = Schema {
    constraints: Constraints {
        values: &["SCAN_ON_PUSH", "CONTINUOUS_SCAN", "MANUAL"],
        ..Constraints::NONE
    },
    ..Schema::simple("ScanFrequency", Kind::String)
};

pub static SCAN_ON_PUSH_FLAG: Schema = Schema::simple("ScanOnPushFlag", Kind::Boolean);

pub static SCAN_STATUS: Schema = Schema {
    constraints: Constraints {
        values: &[
            "IN_PROGRESS",
            "COMPLETE",
            "FAILED",
            "UNSUPPORTED_IMAGE",
            "ACTIVE",
            "PENDING",
            "SCAN_ELIGIBILITY_EXPIRED",
            "FINDINGS_UNAVAILABLE",
            "LIMIT_EXCEEDED",
            "IMAGE_ARCHIVED",
            "IMAGE_SIZE_EXCEEDED",
        ],
        ..Constraints::NONE
    },
    ..Schema::simple("ScanStatus", Kind::String)
};

pub static SCAN_STATUS_DESCRIPTION: Schema = Schema::simple("ScanStatusDescription", Kind::String);

pub static SCAN_TIMESTAMP: Schema = Schema::simple("ScanTimestamp", Kind::Timestamp);

pub static SCAN_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &["BASIC", "ENHANCED"],
        ..Constraints::NONE
    },
    ..Schema::simple("ScanType", Kind::String)
};

pub static SCANNING_CONFIGURATION_FAILURE_CODE: Schema = Schema {
    constraints: Constraints {
        values: &["REPOSITORY_NOT_FOUND"],
        ..Constraints::NONE
    },
    ..Schema::simple("ScanningConfigurationFailureCode", Kind::String)
};

pub static SCANNING_CONFIGURATION_FAILURE_REASON: Schema =
    Schema::simple("ScanningConfigurationFailureReason", Kind::String);

pub static SCANNING_CONFIGURATION_REPOSITORY_NAME_LIST: Schema = Schema {
    members: &[Member::new("member", &REPOSITORY_NAME)],
    constraints: Constraints {
        min: Some(1.0),
        max: Some(25.0),
        ..Constraints::NONE
    },
    ..Schema::simple("ScanningConfigurationRepositoryNameList", Kind::List)
};

pub static SCANNING_REPOSITORY_FILTER: Schema = Schema {
    members: &[
        Member::new("filter", &SCANNING_REPOSITORY_FILTER_VALUE).with_required(),
        Member::new("filterType", &SCANNING_REPOSITORY_FILTER_TYPE).with_required(),
    ],
    ..Schema::simple("ScanningRepositoryFilter", Kind::Structure)
};

pub static SCANNING_REPOSITORY_FILTER_LIST: Schema = Schema {
    members: &[Member::new("member", &SCANNING_REPOSITORY_FILTER)],
    constraints: Constraints {
        min: Some(0.0),
        max: Some(100.0),
        ..Constraints::NONE
    },
    ..Schema::simple("ScanningRepositoryFilterList", Kind::List)
};

pub static SCANNING_REPOSITORY_FILTER_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &["WILDCARD"],
        ..Constraints::NONE
    },
    ..Schema::simple("ScanningRepositoryFilterType", Kind::String)
};

pub static SCANNING_REPOSITORY_FILTER_VALUE: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(255.0),
        pattern: Some(r"^[a-z0-9*](?:[._\-/a-z0-9*]?[a-z0-9*]+)*$"),
        ..Constraints::NONE
    },
    ..Schema::simple("ScanningRepositoryFilterValue", Kind::String)
};

pub static SCORE: Schema = Schema::simple("Score", Kind::Double);

pub static SCORE_DETAILS: Schema = Schema {
    members: &[Member::new("cvss", &CVSS_SCORE_DETAILS)],
    ..Schema::simple("ScoreDetails", Kind::Structure)
};

pub static SCORING_VECTOR: Schema = Schema::simple("ScoringVector", Kind::String);

pub static SET_REPOSITORY_POLICY_REQUEST: Schema = Schema {
    members: &[
        Member::new("registryId", &REGISTRY_ID),
        Member::new("repositoryName", &REPOSITORY_NAME).with_required(),
        Member::new("policyText", &REPOSITORY_POLICY_TEXT).with_required(),
        Member::new("force", &FORCE_FLAG),
    ],
    ..Schema::simple("SetRepositoryPolicyRequest", Kind::Structure)
};

pub static SET_REPOSITORY_POLICY_RESPONSE: Schema = Schema {
    members: &[
        Member::new("registryId", &REGISTRY_ID),
        Member::new("repositoryName", &REPOSITORY_NAME),
        Member::new("policyText", &REPOSITORY_POLICY_TEXT),
    ],
    ..Schema::simple("SetRepositoryPolicyResponse", Kind::Structure)
};

pub static SEVERITY: Schema = Schema::simple("Severity", Kind::String);

pub static SEVERITY_COUNT: Schema = Schema {
    constraints: Constraints {
        min: Some(0.0),
        ..Constraints::NONE
    },
    ..Schema::simple("SeverityCount", Kind::Integer)
};

pub static SOURCE: Schema = Schema::simple("Source", Kind::String);

pub static SOURCE_LAYER_HASH: Schema = Schema::simple("SourceLayerHash", Kind::String);

pub static START_IMAGE_SCAN_REQUEST: Schema = Schema {
    members: &[
        Member::new("registryId", &REGISTRY_ID),
        Member::new("repositoryName", &REPOSITORY_NAME).with_required(),
        Member::new("imageId", &IMAGE_IDENTIFIER).with_required(),
    ],
    ..Schema::simple("StartImageScanRequest", Kind::Structure)
};

pub static START_IMAGE_SCAN_RESPONSE: Schema = Schema {
    members: &[
        Member::new("registryId", &REGISTRY_ID),
        Member::new("repositoryName", &REPOSITORY_NAME),
        Member::new("imageId", &IMAGE_IDENTIFIER),
        Member::new("imageScanStatus", &IMAGE_SCAN_STATUS),
    ],
    ..Schema::simple("StartImageScanResponse", Kind::Structure)
};

pub static START_LIFECYCLE_POLICY_PREVIEW_REQUEST: Schema = Schema {
    members: &[
        Member::new("registryId", &REGISTRY_ID),
        Member::new("repositoryName", &REPOSITORY_NAME).with_required(),
        Member::new("lifecyclePolicyText", &LIFECYCLE_POLICY_TEXT),
    ],
    ..Schema::simple("StartLifecyclePolicyPreviewRequest", Kind::Structure)
};

pub static START_LIFECYCLE_POLICY_PREVIEW_RESPONSE: Schema = Schema {
    members: &[
        Member::new("registryId", &REGISTRY_ID),
        Member::new("repositoryName", &REPOSITORY_NAME),
        Member::new("lifecyclePolicyText", &LIFECYCLE_POLICY_TEXT),
        Member::new("status", &LIFECYCLE_POLICY_PREVIEW_STATUS),
    ],
    ..Schema::simple("StartLifecyclePolicyPreviewResponse", Kind::Structure)
};

pub static STATUS: Schema = Schema::simple("Status", Kind::String);

pub static STRING: Schema = Schema::simple("String", Kind::String);

pub static SUBJECT_IDENTIFIER: Schema = Schema {
    members: &[Member::new("imageDigest", &IMAGE_DIGEST).with_required()],
    ..Schema::simple("SubjectIdentifier", Kind::Structure)
};

pub static TAG: Schema = Schema {
    members: &[
        Member::new("Key", &TAG_KEY).with_required(),
        Member::new("Value", &TAG_VALUE).with_required(),
    ],
    ..Schema::simple("Tag", Kind::Structure)
};

pub static TAG_KEY: Schema = Schema::simple("TagKey", Kind::String);

pub static TAG_KEY_LIST: Schema = Schema {
    members: &[Member::new("member", &TAG_KEY)],
    ..Schema::simple("TagKeyList", Kind::List)
};

pub static TAG_LIST: Schema = Schema {
    members: &[Member::new("member", &TAG)],
    ..Schema::simple("TagList", Kind::List)
};

pub static TAG_RESOURCE_REQUEST: Schema = Schema {
    members: &[
        Member::new("resourceArn", &ARN).with_required(),
        Member::new("tags", &TAG_LIST).with_required(),
    ],
    ..Schema::simple("TagResourceRequest", Kind::Structure)
};

pub static TAG_RESOURCE_RESPONSE: Schema = Schema::simple("TagResourceResponse", Kind::Structure);

pub static TAG_STATUS: Schema = Schema {
    constraints: Constraints {
        values: &["TAGGED", "UNTAGGED", "ANY"],
        ..Constraints::NONE
    },
    ..Schema::simple("TagStatus", Kind::String)
};

pub static TAG_VALUE: Schema = Schema::simple("TagValue", Kind::String);

pub static TAGS: Schema = Schema {
    members: &[
        Member::new("key", &TAG_KEY),
        Member::new("value", &TAG_VALUE),
    ],
    ..Schema::simple("Tags", Kind::Map)
};

pub static TITLE: Schema = Schema::simple("Title", Kind::String);

pub static TRANSITIONING_IMAGE_TOTAL_COUNT: Schema = Schema {
    members: &[
        Member::new("targetStorageClass", &LIFECYCLE_POLICY_TARGET_STORAGE_CLASS),
        Member::new("imageTotalCount", &IMAGE_COUNT),
    ],
    ..Schema::simple("TransitioningImageTotalCount", Kind::Structure)
};

pub static TRANSITIONING_IMAGE_TOTAL_COUNTS: Schema = Schema {
    members: &[Member::new("member", &TRANSITIONING_IMAGE_TOTAL_COUNT)],
    ..Schema::simple("TransitioningImageTotalCounts", Kind::List)
};

pub static TYPE: Schema = Schema::simple("Type", Kind::String);

pub static UNTAG_RESOURCE_REQUEST: Schema = Schema {
    members: &[
        Member::new("resourceArn", &ARN).with_required(),
        Member::new("tagKeys", &TAG_KEY_LIST).with_required(),
    ],
    ..Schema::simple("UntagResourceRequest", Kind::Structure)
};

pub static UNTAG_RESOURCE_RESPONSE: Schema =
    Schema::simple("UntagResourceResponse", Kind::Structure);

pub static UPDATE_PULL_THROUGH_CACHE_RULE_REQUEST: Schema = Schema {
    members: &[
        Member::new("registryId", &REGISTRY_ID),
        Member::new(
            "ecrRepositoryPrefix",
            &PULL_THROUGH_CACHE_RULE_REPOSITORY_PREFIX,
        )
        .with_required(),
        Member::new("credentialArn", &CREDENTIAL_ARN),
        Member::new("customRoleArn", &CUSTOM_ROLE_ARN),
    ],
    ..Schema::simple("UpdatePullThroughCacheRuleRequest", Kind::Structure)
};

pub static UPDATE_PULL_THROUGH_CACHE_RULE_RESPONSE: Schema = Schema {
    members: &[
        Member::new(
            "ecrRepositoryPrefix",
            &PULL_THROUGH_CACHE_RULE_REPOSITORY_PREFIX,
        ),
        Member::new("registryId", &REGISTRY_ID),
        Member::new("updatedAt", &UPDATED_TIMESTAMP),
        Member::new("credentialArn", &CREDENTIAL_ARN),
        Member::new("customRoleArn", &CUSTOM_ROLE_ARN),
        Member::new(
            "upstreamRepositoryPrefix",
            &PULL_THROUGH_CACHE_RULE_REPOSITORY_PREFIX,
        ),
    ],
    ..Schema::simple("UpdatePullThroughCacheRuleResponse", Kind::Structure)
};

pub static UPDATED_TIMESTAMP: Schema = Schema::simple("UpdatedTimestamp", Kind::Timestamp);

pub static UPLOAD_ID: Schema = Schema {
    constraints: Constraints {
        pattern: Some(
            "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}",
        ),
        ..Constraints::NONE
    },
    ..Schema::simple("UploadId", Kind::String)
};

pub static UPLOAD_LAYER_PART_REQUEST: Schema = Schema {
    members: &[
        Member::new("registryId", &REGISTRY_ID),
        Member::new("repositoryName", &REPOSITORY_NAME).with_required(),
        Member::new("uploadId", &UPLOAD_ID).with_required(),
        Member::new("partFirstByte", &PART_SIZE).with_required(),
        Member::new("partLastByte", &PART_SIZE).with_required(),
        Member::new("layerPartBlob", &LAYER_PART_BLOB).with_required(),
    ],
    ..Schema::simple("UploadLayerPartRequest", Kind::Structure)
};

pub static UPLOAD_LAYER_PART_RESPONSE: Schema = Schema {
    members: &[
        Member::new("registryId", &REGISTRY_ID),
        Member::new("repositoryName", &REPOSITORY_NAME),
        Member::new("uploadId", &UPLOAD_ID),
        Member::new("lastByteReceived", &PART_SIZE),
    ],
    ..Schema::simple("UploadLayerPartResponse", Kind::Structure)
};

pub static UPSTREAM_REGISTRY: Schema = Schema {
    constraints: Constraints {
        values: &[
            "ecr",
            "ecr-public",
            "quay",
            "k8s",
            "docker-hub",
            "github-container-registry",
            "azure-container-registry",
            "gitlab-container-registry",
            "chainguard",
        ],
        ..Constraints::NONE
    },
    ..Schema::simple("UpstreamRegistry", Kind::String)
};

pub static URL: Schema = Schema::simple("Url", Kind::String);

pub static VALIDATE_PULL_THROUGH_CACHE_RULE_REQUEST: Schema = Schema {
    members: &[
        Member::new(
            "ecrRepositoryPrefix",
            &PULL_THROUGH_CACHE_RULE_REPOSITORY_PREFIX,
        )
        .with_required(),
        Member::new("registryId", &REGISTRY_ID),
    ],
    ..Schema::simple("ValidatePullThroughCacheRuleRequest", Kind::Structure)
};

pub static VALIDATE_PULL_THROUGH_CACHE_RULE_RESPONSE: Schema = Schema {
    members: &[
        Member::new(
            "ecrRepositoryPrefix",
            &PULL_THROUGH_CACHE_RULE_REPOSITORY_PREFIX,
        ),
        Member::new("registryId", &REGISTRY_ID),
        Member::new("upstreamRegistryUrl", &URL),
        Member::new("credentialArn", &CREDENTIAL_ARN),
        Member::new("customRoleArn", &CUSTOM_ROLE_ARN),
        Member::new(
            "upstreamRepositoryPrefix",
            &PULL_THROUGH_CACHE_RULE_REPOSITORY_PREFIX,
        ),
        Member::new("isValid", &IS_PTC_RULE_VALID),
        Member::new("failure", &PTC_VALIDATE_FAILURE),
    ],
    ..Schema::simple("ValidatePullThroughCacheRuleResponse", Kind::Structure)
};

pub static VERSION: Schema = Schema::simple("Version", Kind::String);

pub static VULNERABILITY_ID: Schema = Schema::simple("VulnerabilityId", Kind::String);

pub static VULNERABILITY_SOURCE_UPDATE_TIMESTAMP: Schema =
    Schema::simple("VulnerabilitySourceUpdateTimestamp", Kind::Timestamp);

pub static VULNERABLE_PACKAGE: Schema = Schema {
    members: &[
        Member::new("arch", &ARCH),
        Member::new("epoch", &EPOCH),
        Member::new("filePath", &FILE_PATH),
        Member::new("name", &VULNERABLE_PACKAGE_NAME),
        Member::new("packageManager", &PACKAGE_MANAGER),
        Member::new("release", &RELEASE),
        Member::new("sourceLayerHash", &SOURCE_LAYER_HASH),
        Member::new("version", &VERSION),
        Member::new("fixedInVersion", &FIXED_IN_VERSION),
    ],
    ..Schema::simple("VulnerablePackage", Kind::Structure)
};

pub static VULNERABLE_PACKAGE_NAME: Schema = Schema::simple("VulnerablePackageName", Kind::String);

pub static VULNERABLE_PACKAGES_LIST: Schema = Schema {
    members: &[Member::new("member", &VULNERABLE_PACKAGE)],
    ..Schema::simple("VulnerablePackagesList", Kind::List)
};
