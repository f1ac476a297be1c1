// Written by `cargo xtask codegen` from models/. Do not edit.

//! The structures and unions of Amazon ECR.

use std::collections::BTreeMap;

use smithy::{ReadError, Timestamp};

use super::schemas;
use crate::structure::{MemberReader, MemberWriter, Members, structure};

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_Attribute.html>
#[derive(Clone, Default, PartialEq)]
pub struct Attribute {
    pub key: Option<String>,
    pub value: Option<String>,
}

impl Members for Attribute {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.key),
            1 => member.read(&mut self.value),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.key.as_ref());
        members.write(1, self.value.as_ref());
    }
}
structure!(Attribute, ATTRIBUTE);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_AuthorizationData.html>
#[derive(Clone, Default, PartialEq)]
pub struct AuthorizationData {
    pub authorization_token: Option<String>,
    pub expires_at: Option<Timestamp>,
    pub proxy_endpoint: Option<String>,
}

impl Members for AuthorizationData {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.authorization_token),
            1 => member.read(&mut self.expires_at),
            2 => member.read(&mut self.proxy_endpoint),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.authorization_token.as_ref());
        members.write(1, self.expires_at.as_ref());
        members.write(2, self.proxy_endpoint.as_ref());
    }
}
structure!(AuthorizationData, AUTHORIZATION_DATA);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_AwsEcrContainerImageDetails.html>
#[derive(Clone, Default, PartialEq)]
pub struct AwsEcrContainerImageDetails {
    pub architecture: Option<String>,
    pub author: Option<String>,
    pub image_hash: Option<String>,
    pub image_tags: Option<Vec<String>>,
    pub platform: Option<String>,
    pub pushed_at: Option<Timestamp>,
    pub last_in_use_at: Option<Timestamp>,
    pub in_use_count: Option<i64>,
    pub registry: Option<String>,
    pub repository_name: Option<String>,
}

impl Members for AwsEcrContainerImageDetails {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.architecture),
            1 => member.read(&mut self.author),
            2 => member.read(&mut self.image_hash),
            3 => member.read(&mut self.image_tags),
            4 => member.read(&mut self.platform),
            5 => member.read(&mut self.pushed_at),
            6 => member.read(&mut self.last_in_use_at),
            7 => member.read(&mut self.in_use_count),
            8 => member.read(&mut self.registry),
            9 => member.read(&mut self.repository_name),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.architecture.as_ref());
        members.write(1, self.author.as_ref());
        members.write(2, self.image_hash.as_ref());
        members.write(3, self.image_tags.as_ref());
        members.write(4, self.platform.as_ref());
        members.write(5, self.pushed_at.as_ref());
        members.write(6, self.last_in_use_at.as_ref());
        members.write(7, self.in_use_count.as_ref());
        members.write(8, self.registry.as_ref());
        members.write(9, self.repository_name.as_ref());
    }
}
structure!(AwsEcrContainerImageDetails, AWS_ECR_CONTAINER_IMAGE_DETAILS);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_BatchCheckLayerAvailability.html>
#[derive(Clone, Default, PartialEq)]
pub struct BatchCheckLayerAvailabilityInput {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub layer_digests: Option<Vec<String>>,
}

impl Members for BatchCheckLayerAvailabilityInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.registry_id),
            1 => member.read(&mut self.repository_name),
            2 => member.read(&mut self.layer_digests),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.registry_id.as_ref());
        members.write(1, self.repository_name.as_ref());
        members.write(2, self.layer_digests.as_ref());
    }
}
structure!(
    BatchCheckLayerAvailabilityInput,
    BATCH_CHECK_LAYER_AVAILABILITY_REQUEST
);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_BatchCheckLayerAvailability.html>
#[derive(Clone, Default, PartialEq)]
pub struct BatchCheckLayerAvailabilityOutput {
    pub layers: Option<Vec<Layer>>,
    pub failures: Option<Vec<LayerFailure>>,
}

impl Members for BatchCheckLayerAvailabilityOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.layers),
            1 => member.read(&mut self.failures),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.layers.as_ref());
        members.write(1, self.failures.as_ref());
    }
}
structure!(
    BatchCheckLayerAvailabilityOutput,
    BATCH_CHECK_LAYER_AVAILABILITY_RESPONSE
);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_BatchDeleteImage.html>
#[derive(Clone, Default, PartialEq)]
pub struct BatchDeleteImageInput {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub image_ids: Option<Vec<ImageIdentifier>>,
}

impl Members for BatchDeleteImageInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.registry_id),
            1 => member.read(&mut self.repository_name),
            2 => member.read(&mut self.image_ids),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.registry_id.as_ref());
        members.write(1, self.repository_name.as_ref());
        members.write(2, self.image_ids.as_ref());
    }
}
structure!(BatchDeleteImageInput, BATCH_DELETE_IMAGE_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_BatchDeleteImage.html>
#[derive(Clone, Default, PartialEq)]
pub struct BatchDeleteImageOutput {
    pub image_ids: Option<Vec<ImageIdentifier>>,
    pub failures: Option<Vec<ImageFailure>>,
}

impl Members for BatchDeleteImageOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.image_ids),
            1 => member.read(&mut self.failures),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.image_ids.as_ref());
        members.write(1, self.failures.as_ref());
    }
}
structure!(BatchDeleteImageOutput, BATCH_DELETE_IMAGE_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_BatchGetImage.html>
#[derive(Clone, Default, PartialEq)]
pub struct BatchGetImageInput {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub image_ids: Option<Vec<ImageIdentifier>>,
    pub accepted_media_types: Option<Vec<String>>,
}

impl Members for BatchGetImageInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.registry_id),
            1 => member.read(&mut self.repository_name),
            2 => member.read(&mut self.image_ids),
            3 => member.read(&mut self.accepted_media_types),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.registry_id.as_ref());
        members.write(1, self.repository_name.as_ref());
        members.write(2, self.image_ids.as_ref());
        members.write(3, self.accepted_media_types.as_ref());
    }
}
structure!(BatchGetImageInput, BATCH_GET_IMAGE_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_BatchGetImage.html>
#[derive(Clone, Default, PartialEq)]
pub struct BatchGetImageOutput {
    pub images: Option<Vec<Image>>,
    pub failures: Option<Vec<ImageFailure>>,
}

impl Members for BatchGetImageOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.images),
            1 => member.read(&mut self.failures),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.images.as_ref());
        members.write(1, self.failures.as_ref());
    }
}
structure!(BatchGetImageOutput, BATCH_GET_IMAGE_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_BatchGetRepositoryScanningConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct BatchGetRepositoryScanningConfigurationInput {
    pub repository_names: Option<Vec<String>>,
}

impl Members for BatchGetRepositoryScanningConfigurationInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.repository_names),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.repository_names.as_ref());
    }
}
structure!(
    BatchGetRepositoryScanningConfigurationInput,
    BATCH_GET_REPOSITORY_SCANNING_CONFIGURATION_REQUEST
);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_BatchGetRepositoryScanningConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct BatchGetRepositoryScanningConfigurationOutput {
    pub scanning_configurations: Option<Vec<RepositoryScanningConfiguration>>,
    pub failures: Option<Vec<RepositoryScanningConfigurationFailure>>,
}

impl Members for BatchGetRepositoryScanningConfigurationOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.scanning_configurations),
            1 => member.read(&mut self.failures),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.scanning_configurations.as_ref());
        members.write(1, self.failures.as_ref());
    }
}
structure!(
    BatchGetRepositoryScanningConfigurationOutput,
    BATCH_GET_REPOSITORY_SCANNING_CONFIGURATION_RESPONSE
);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_CompleteLayerUpload.html>
#[derive(Clone, Default, PartialEq)]
pub struct CompleteLayerUploadInput {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub upload_id: Option<String>,
    pub layer_digests: Option<Vec<String>>,
}

impl Members for CompleteLayerUploadInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.registry_id),
            1 => member.read(&mut self.repository_name),
            2 => member.read(&mut self.upload_id),
            3 => member.read(&mut self.layer_digests),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.registry_id.as_ref());
        members.write(1, self.repository_name.as_ref());
        members.write(2, self.upload_id.as_ref());
        members.write(3, self.layer_digests.as_ref());
    }
}
structure!(CompleteLayerUploadInput, COMPLETE_LAYER_UPLOAD_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_CompleteLayerUpload.html>
#[derive(Clone, Default, PartialEq)]
pub struct CompleteLayerUploadOutput {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub upload_id: Option<String>,
    pub layer_digest: Option<String>,
}

impl Members for CompleteLayerUploadOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.registry_id),
            1 => member.read(&mut self.repository_name),
            2 => member.read(&mut self.upload_id),
            3 => member.read(&mut self.layer_digest),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.registry_id.as_ref());
        members.write(1, self.repository_name.as_ref());
        members.write(2, self.upload_id.as_ref());
        members.write(3, self.layer_digest.as_ref());
    }
}
structure!(CompleteLayerUploadOutput, COMPLETE_LAYER_UPLOAD_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_CreatePullThroughCacheRule.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreatePullThroughCacheRuleInput {
    pub ecr_repository_prefix: Option<String>,
    pub upstream_registry_url: Option<String>,
    pub registry_id: Option<String>,
    pub upstream_registry: Option<String>,
    pub credential_arn: Option<String>,
    pub custom_role_arn: Option<String>,
    pub upstream_repository_prefix: Option<String>,
}

impl Members for CreatePullThroughCacheRuleInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.ecr_repository_prefix),
            1 => member.read(&mut self.upstream_registry_url),
            2 => member.read(&mut self.registry_id),
            3 => member.read(&mut self.upstream_registry),
            4 => member.read(&mut self.credential_arn),
            5 => member.read(&mut self.custom_role_arn),
            6 => member.read(&mut self.upstream_repository_prefix),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.ecr_repository_prefix.as_ref());
        members.write(1, self.upstream_registry_url.as_ref());
        members.write(2, self.registry_id.as_ref());
        members.write(3, self.upstream_registry.as_ref());
        members.write(4, self.credential_arn.as_ref());
        members.write(5, self.custom_role_arn.as_ref());
        members.write(6, self.upstream_repository_prefix.as_ref());
    }
}
structure!(
    CreatePullThroughCacheRuleInput,
    CREATE_PULL_THROUGH_CACHE_RULE_REQUEST
);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_CreatePullThroughCacheRule.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreatePullThroughCacheRuleOutput {
    pub ecr_repository_prefix: Option<String>,
    pub upstream_registry_url: Option<String>,
    pub created_at: Option<Timestamp>,
    pub registry_id: Option<String>,
    pub upstream_registry: Option<String>,
    pub credential_arn: Option<String>,
    pub custom_role_arn: Option<String>,
    pub upstream_repository_prefix: Option<String>,
}

impl Members for CreatePullThroughCacheRuleOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.ecr_repository_prefix),
            1 => member.read(&mut self.upstream_registry_url),
            2 => member.read(&mut self.created_at),
            3 => member.read(&mut self.registry_id),
            4 => member.read(&mut self.upstream_registry),
            5 => member.read(&mut self.credential_arn),
            6 => member.read(&mut self.custom_role_arn),
            7 => member.read(&mut self.upstream_repository_prefix),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.ecr_repository_prefix.as_ref());
        members.write(1, self.upstream_registry_url.as_ref());
        members.write(2, self.created_at.as_ref());
        members.write(3, self.registry_id.as_ref());
        members.write(4, self.upstream_registry.as_ref());
        members.write(5, self.credential_arn.as_ref());
        members.write(6, self.custom_role_arn.as_ref());
        members.write(7, self.upstream_repository_prefix.as_ref());
    }
}
structure!(
    CreatePullThroughCacheRuleOutput,
    CREATE_PULL_THROUGH_CACHE_RULE_RESPONSE
);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_CreateRepository.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateRepositoryInput {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub image_tag_mutability: Option<String>,
    pub image_tag_mutability_exclusion_filters: Option<Vec<ImageTagMutabilityExclusionFilter>>,
    pub image_scanning_configuration: Option<ImageScanningConfiguration>,
    pub encryption_configuration: Option<EncryptionConfiguration>,
}

impl Members for CreateRepositoryInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.registry_id),
            1 => member.read(&mut self.repository_name),
            2 => member.read(&mut self.tags),
            3 => member.read(&mut self.image_tag_mutability),
            4 => member.read(&mut self.image_tag_mutability_exclusion_filters),
            5 => member.read(&mut self.image_scanning_configuration),
            6 => member.read(&mut self.encryption_configuration),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.registry_id.as_ref());
        members.write(1, self.repository_name.as_ref());
        members.write(2, self.tags.as_ref());
        members.write(3, self.image_tag_mutability.as_ref());
        members.write(4, self.image_tag_mutability_exclusion_filters.as_ref());
        members.write(5, self.image_scanning_configuration.as_ref());
        members.write(6, self.encryption_configuration.as_ref());
    }
}
structure!(CreateRepositoryInput, CREATE_REPOSITORY_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_CreateRepository.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateRepositoryOutput {
    pub repository: Option<Repository>,
}

impl Members for CreateRepositoryOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.repository),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.repository.as_ref());
    }
}
structure!(CreateRepositoryOutput, CREATE_REPOSITORY_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_CvssScore.html>
#[derive(Clone, Default, PartialEq)]
pub struct CvssScore {
    pub base_score: Option<f64>,
    pub scoring_vector: Option<String>,
    pub source: Option<String>,
    pub version: Option<String>,
}

impl Members for CvssScore {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.base_score),
            1 => member.read(&mut self.scoring_vector),
            2 => member.read(&mut self.source),
            3 => member.read(&mut self.version),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.base_score.as_ref());
        members.write(1, self.scoring_vector.as_ref());
        members.write(2, self.source.as_ref());
        members.write(3, self.version.as_ref());
    }
}
structure!(CvssScore, CVSS_SCORE);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_CvssScoreAdjustment.html>
#[derive(Clone, Default, PartialEq)]
pub struct CvssScoreAdjustment {
    pub metric: Option<String>,
    pub reason: Option<String>,
}

impl Members for CvssScoreAdjustment {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.metric),
            1 => member.read(&mut self.reason),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.metric.as_ref());
        members.write(1, self.reason.as_ref());
    }
}
structure!(CvssScoreAdjustment, CVSS_SCORE_ADJUSTMENT);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_CvssScoreDetails.html>
#[derive(Clone, Default, PartialEq)]
pub struct CvssScoreDetails {
    pub adjustments: Option<Vec<CvssScoreAdjustment>>,
    pub score: Option<f64>,
    pub score_source: Option<String>,
    pub scoring_vector: Option<String>,
    pub version: Option<String>,
}

impl Members for CvssScoreDetails {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.adjustments),
            1 => member.read(&mut self.score),
            2 => member.read(&mut self.score_source),
            3 => member.read(&mut self.scoring_vector),
            4 => member.read(&mut self.version),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.adjustments.as_ref());
        members.write(1, self.score.as_ref());
        members.write(2, self.score_source.as_ref());
        members.write(3, self.scoring_vector.as_ref());
        members.write(4, self.version.as_ref());
    }
}
structure!(CvssScoreDetails, CVSS_SCORE_DETAILS);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DeleteLifecyclePolicy.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteLifecyclePolicyInput {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
}

impl Members for DeleteLifecyclePolicyInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.registry_id),
            1 => member.read(&mut self.repository_name),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.registry_id.as_ref());
        members.write(1, self.repository_name.as_ref());
    }
}
structure!(DeleteLifecyclePolicyInput, DELETE_LIFECYCLE_POLICY_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DeleteLifecyclePolicy.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteLifecyclePolicyOutput {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub lifecycle_policy_text: Option<String>,
    pub last_evaluated_at: Option<Timestamp>,
}

impl Members for DeleteLifecyclePolicyOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.registry_id),
            1 => member.read(&mut self.repository_name),
            2 => member.read(&mut self.lifecycle_policy_text),
            3 => member.read(&mut self.last_evaluated_at),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.registry_id.as_ref());
        members.write(1, self.repository_name.as_ref());
        members.write(2, self.lifecycle_policy_text.as_ref());
        members.write(3, self.last_evaluated_at.as_ref());
    }
}
structure!(
    DeleteLifecyclePolicyOutput,
    DELETE_LIFECYCLE_POLICY_RESPONSE
);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DeletePullThroughCacheRule.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeletePullThroughCacheRuleInput {
    pub ecr_repository_prefix: Option<String>,
    pub registry_id: Option<String>,
}

impl Members for DeletePullThroughCacheRuleInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.ecr_repository_prefix),
            1 => member.read(&mut self.registry_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.ecr_repository_prefix.as_ref());
        members.write(1, self.registry_id.as_ref());
    }
}
structure!(
    DeletePullThroughCacheRuleInput,
    DELETE_PULL_THROUGH_CACHE_RULE_REQUEST
);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DeletePullThroughCacheRule.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeletePullThroughCacheRuleOutput {
    pub ecr_repository_prefix: Option<String>,
    pub upstream_registry_url: Option<String>,
    pub created_at: Option<Timestamp>,
    pub registry_id: Option<String>,
    pub credential_arn: Option<String>,
    pub custom_role_arn: Option<String>,
    pub upstream_repository_prefix: Option<String>,
}

impl Members for DeletePullThroughCacheRuleOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.ecr_repository_prefix),
            1 => member.read(&mut self.upstream_registry_url),
            2 => member.read(&mut self.created_at),
            3 => member.read(&mut self.registry_id),
            4 => member.read(&mut self.credential_arn),
            5 => member.read(&mut self.custom_role_arn),
            6 => member.read(&mut self.upstream_repository_prefix),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.ecr_repository_prefix.as_ref());
        members.write(1, self.upstream_registry_url.as_ref());
        members.write(2, self.created_at.as_ref());
        members.write(3, self.registry_id.as_ref());
        members.write(4, self.credential_arn.as_ref());
        members.write(5, self.custom_role_arn.as_ref());
        members.write(6, self.upstream_repository_prefix.as_ref());
    }
}
structure!(
    DeletePullThroughCacheRuleOutput,
    DELETE_PULL_THROUGH_CACHE_RULE_RESPONSE
);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DeleteRegistryPolicy.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteRegistryPolicyInput {}

impl Members for DeleteRegistryPolicyInput {}
structure!(DeleteRegistryPolicyInput, DELETE_REGISTRY_POLICY_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DeleteRegistryPolicy.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteRegistryPolicyOutput {
    pub registry_id: Option<String>,
    pub policy_text: Option<String>,
}

impl Members for DeleteRegistryPolicyOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.registry_id),
            1 => member.read(&mut self.policy_text),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.registry_id.as_ref());
        members.write(1, self.policy_text.as_ref());
    }
}
structure!(DeleteRegistryPolicyOutput, DELETE_REGISTRY_POLICY_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DeleteReplication.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteReplication {
    pub enabled: Option<bool>,
}

impl Members for DeleteReplication {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.enabled),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.enabled.as_ref());
    }
}
structure!(DeleteReplication, DELETE_REPLICATION);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DeleteRepositoryPolicy.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteRepositoryPolicyInput {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
}

impl Members for DeleteRepositoryPolicyInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.registry_id),
            1 => member.read(&mut self.repository_name),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.registry_id.as_ref());
        members.write(1, self.repository_name.as_ref());
    }
}
structure!(
    DeleteRepositoryPolicyInput,
    DELETE_REPOSITORY_POLICY_REQUEST
);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DeleteRepositoryPolicy.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteRepositoryPolicyOutput {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub policy_text: Option<String>,
}

impl Members for DeleteRepositoryPolicyOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.registry_id),
            1 => member.read(&mut self.repository_name),
            2 => member.read(&mut self.policy_text),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.registry_id.as_ref());
        members.write(1, self.repository_name.as_ref());
        members.write(2, self.policy_text.as_ref());
    }
}
structure!(
    DeleteRepositoryPolicyOutput,
    DELETE_REPOSITORY_POLICY_RESPONSE
);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DeleteRepository.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteRepositoryInput {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub force: Option<bool>,
}

impl Members for DeleteRepositoryInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.registry_id),
            1 => member.read(&mut self.repository_name),
            2 => member.read(&mut self.force),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.registry_id.as_ref());
        members.write(1, self.repository_name.as_ref());
        members.write(2, self.force.as_ref());
    }
}
structure!(DeleteRepositoryInput, DELETE_REPOSITORY_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DeleteRepository.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteRepositoryOutput {
    pub repository: Option<Repository>,
}

impl Members for DeleteRepositoryOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.repository),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.repository.as_ref());
    }
}
structure!(DeleteRepositoryOutput, DELETE_REPOSITORY_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DescribeImageReplicationStatus.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeImageReplicationStatusInput {
    pub repository_name: Option<String>,
    pub image_id: Option<ImageIdentifier>,
    pub registry_id: Option<String>,
}

impl Members for DescribeImageReplicationStatusInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.repository_name),
            1 => member.read(&mut self.image_id),
            2 => member.read(&mut self.registry_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.repository_name.as_ref());
        members.write(1, self.image_id.as_ref());
        members.write(2, self.registry_id.as_ref());
    }
}
structure!(
    DescribeImageReplicationStatusInput,
    DESCRIBE_IMAGE_REPLICATION_STATUS_REQUEST
);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DescribeImageReplicationStatus.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeImageReplicationStatusOutput {
    pub repository_name: Option<String>,
    pub image_id: Option<ImageIdentifier>,
    pub replication_statuses: Option<Vec<ImageReplicationStatus>>,
}

impl Members for DescribeImageReplicationStatusOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.repository_name),
            1 => member.read(&mut self.image_id),
            2 => member.read(&mut self.replication_statuses),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.repository_name.as_ref());
        members.write(1, self.image_id.as_ref());
        members.write(2, self.replication_statuses.as_ref());
    }
}
structure!(
    DescribeImageReplicationStatusOutput,
    DESCRIBE_IMAGE_REPLICATION_STATUS_RESPONSE
);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DescribeImageScanFindings.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeImageScanFindingsInput {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub image_id: Option<ImageIdentifier>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

impl Members for DescribeImageScanFindingsInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.registry_id),
            1 => member.read(&mut self.repository_name),
            2 => member.read(&mut self.image_id),
            3 => member.read(&mut self.next_token),
            4 => member.read(&mut self.max_results),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.registry_id.as_ref());
        members.write(1, self.repository_name.as_ref());
        members.write(2, self.image_id.as_ref());
        members.write(3, self.next_token.as_ref());
        members.write(4, self.max_results.as_ref());
    }
}
structure!(
    DescribeImageScanFindingsInput,
    DESCRIBE_IMAGE_SCAN_FINDINGS_REQUEST
);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DescribeImageScanFindings.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeImageScanFindingsOutput {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub image_id: Option<ImageIdentifier>,
    pub image_scan_status: Option<ImageScanStatus>,
    pub image_scan_findings: Option<ImageScanFindings>,
    pub next_token: Option<String>,
}

impl Members for DescribeImageScanFindingsOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.registry_id),
            1 => member.read(&mut self.repository_name),
            2 => member.read(&mut self.image_id),
            3 => member.read(&mut self.image_scan_status),
            4 => member.read(&mut self.image_scan_findings),
            5 => member.read(&mut self.next_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.registry_id.as_ref());
        members.write(1, self.repository_name.as_ref());
        members.write(2, self.image_id.as_ref());
        members.write(3, self.image_scan_status.as_ref());
        members.write(4, self.image_scan_findings.as_ref());
        members.write(5, self.next_token.as_ref());
    }
}
structure!(
    DescribeImageScanFindingsOutput,
    DESCRIBE_IMAGE_SCAN_FINDINGS_RESPONSE
);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DescribeImagesFilter.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeImagesFilter {
    pub tag_status: Option<String>,
    pub image_status: Option<String>,
}

impl Members for DescribeImagesFilter {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.tag_status),
            1 => member.read(&mut self.image_status),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.tag_status.as_ref());
        members.write(1, self.image_status.as_ref());
    }
}
structure!(DescribeImagesFilter, DESCRIBE_IMAGES_FILTER);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DescribeImages.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeImagesInput {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub image_ids: Option<Vec<ImageIdentifier>>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub filter: Option<DescribeImagesFilter>,
}

impl Members for DescribeImagesInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.registry_id),
            1 => member.read(&mut self.repository_name),
            2 => member.read(&mut self.image_ids),
            3 => member.read(&mut self.next_token),
            4 => member.read(&mut self.max_results),
            5 => member.read(&mut self.filter),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.registry_id.as_ref());
        members.write(1, self.repository_name.as_ref());
        members.write(2, self.image_ids.as_ref());
        members.write(3, self.next_token.as_ref());
        members.write(4, self.max_results.as_ref());
        members.write(5, self.filter.as_ref());
    }
}
structure!(DescribeImagesInput, DESCRIBE_IMAGES_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DescribeImages.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeImagesOutput {
    pub image_details: Option<Vec<ImageDetail>>,
    pub next_token: Option<String>,
}

impl Members for DescribeImagesOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.image_details),
            1 => member.read(&mut self.next_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.image_details.as_ref());
        members.write(1, self.next_token.as_ref());
    }
}
structure!(DescribeImagesOutput, DESCRIBE_IMAGES_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DescribePullThroughCacheRules.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribePullThroughCacheRulesInput {
    pub registry_id: Option<String>,
    pub ecr_repository_prefixes: Option<Vec<String>>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

impl Members for DescribePullThroughCacheRulesInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.registry_id),
            1 => member.read(&mut self.ecr_repository_prefixes),
            2 => member.read(&mut self.next_token),
            3 => member.read(&mut self.max_results),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.registry_id.as_ref());
        members.write(1, self.ecr_repository_prefixes.as_ref());
        members.write(2, self.next_token.as_ref());
        members.write(3, self.max_results.as_ref());
    }
}
structure!(
    DescribePullThroughCacheRulesInput,
    DESCRIBE_PULL_THROUGH_CACHE_RULES_REQUEST
);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DescribePullThroughCacheRules.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribePullThroughCacheRulesOutput {
    pub pull_through_cache_rules: Option<Vec<PullThroughCacheRule>>,
    pub next_token: Option<String>,
}

impl Members for DescribePullThroughCacheRulesOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.pull_through_cache_rules),
            1 => member.read(&mut self.next_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.pull_through_cache_rules.as_ref());
        members.write(1, self.next_token.as_ref());
    }
}
structure!(
    DescribePullThroughCacheRulesOutput,
    DESCRIBE_PULL_THROUGH_CACHE_RULES_RESPONSE
);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DescribeRegistry.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeRegistryInput {}

impl Members for DescribeRegistryInput {}
structure!(DescribeRegistryInput, DESCRIBE_REGISTRY_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DescribeRegistry.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeRegistryOutput {
    pub registry_id: Option<String>,
    pub replication_configuration: Option<ReplicationConfiguration>,
}

impl Members for DescribeRegistryOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.registry_id),
            1 => member.read(&mut self.replication_configuration),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.registry_id.as_ref());
        members.write(1, self.replication_configuration.as_ref());
    }
}
structure!(DescribeRegistryOutput, DESCRIBE_REGISTRY_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DescribeRepositories.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeRepositoriesInput {
    pub registry_id: Option<String>,
    pub repository_names: Option<Vec<String>>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

impl Members for DescribeRepositoriesInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.registry_id),
            1 => member.read(&mut self.repository_names),
            2 => member.read(&mut self.next_token),
            3 => member.read(&mut self.max_results),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.registry_id.as_ref());
        members.write(1, self.repository_names.as_ref());
        members.write(2, self.next_token.as_ref());
        members.write(3, self.max_results.as_ref());
    }
}
structure!(DescribeRepositoriesInput, DESCRIBE_REPOSITORIES_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DescribeRepositories.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeRepositoriesOutput {
    pub repositories: Option<Vec<Repository>>,
    pub next_token: Option<String>,
}

impl Members for DescribeRepositoriesOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.repositories),
            1 => member.read(&mut self.next_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.repositories.as_ref());
        members.write(1, self.next_token.as_ref());
    }
}
structure!(DescribeRepositoriesOutput, DESCRIBE_REPOSITORIES_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_EncryptionConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct EncryptionConfiguration {
    pub encryption_type: Option<String>,
    pub kms_key: Option<String>,
}

impl Members for EncryptionConfiguration {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.encryption_type),
            1 => member.read(&mut self.kms_key),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.encryption_type.as_ref());
        members.write(1, self.kms_key.as_ref());
    }
}
structure!(EncryptionConfiguration, ENCRYPTION_CONFIGURATION);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_EnhancedImageScanFinding.html>
#[derive(Clone, Default, PartialEq)]
pub struct EnhancedImageScanFinding {
    pub aws_account_id: Option<String>,
    pub description: Option<String>,
    pub finding_arn: Option<String>,
    pub first_observed_at: Option<Timestamp>,
    pub last_observed_at: Option<Timestamp>,
    pub package_vulnerability_details: Option<PackageVulnerabilityDetails>,
    pub remediation: Option<Remediation>,
    pub resources: Option<Vec<Resource>>,
    pub score: Option<f64>,
    pub score_details: Option<ScoreDetails>,
    pub severity: Option<String>,
    pub status: Option<String>,
    pub title: Option<String>,
    pub r#type: Option<String>,
    pub updated_at: Option<Timestamp>,
    pub fix_available: Option<String>,
    pub exploit_available: Option<String>,
}

impl Members for EnhancedImageScanFinding {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.aws_account_id),
            1 => member.read(&mut self.description),
            2 => member.read(&mut self.finding_arn),
            3 => member.read(&mut self.first_observed_at),
            4 => member.read(&mut self.last_observed_at),
            5 => member.read(&mut self.package_vulnerability_details),
            6 => member.read(&mut self.remediation),
            7 => member.read(&mut self.resources),
            8 => member.read(&mut self.score),
            9 => member.read(&mut self.score_details),
            10 => member.read(&mut self.severity),
            11 => member.read(&mut self.status),
            12 => member.read(&mut self.title),
            13 => member.read(&mut self.r#type),
            14 => member.read(&mut self.updated_at),
            15 => member.read(&mut self.fix_available),
            16 => member.read(&mut self.exploit_available),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.aws_account_id.as_ref());
        members.write(1, self.description.as_ref());
        members.write(2, self.finding_arn.as_ref());
        members.write(3, self.first_observed_at.as_ref());
        members.write(4, self.last_observed_at.as_ref());
        members.write(5, self.package_vulnerability_details.as_ref());
        members.write(6, self.remediation.as_ref());
        members.write(7, self.resources.as_ref());
        members.write(8, self.score.as_ref());
        members.write(9, self.score_details.as_ref());
        members.write(10, self.severity.as_ref());
        members.write(11, self.status.as_ref());
        members.write(12, self.title.as_ref());
        members.write(13, self.r#type.as_ref());
        members.write(14, self.updated_at.as_ref());
        members.write(15, self.fix_available.as_ref());
        members.write(16, self.exploit_available.as_ref());
    }
}
structure!(EnhancedImageScanFinding, ENHANCED_IMAGE_SCAN_FINDING);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_GetAccountSetting.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetAccountSettingInput {
    pub name: Option<String>,
}

impl Members for GetAccountSettingInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.name),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.name.as_ref());
    }
}
structure!(GetAccountSettingInput, GET_ACCOUNT_SETTING_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_GetAccountSetting.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetAccountSettingOutput {
    pub name: Option<String>,
    pub value: Option<String>,
}

impl Members for GetAccountSettingOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.name),
            1 => member.read(&mut self.value),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.name.as_ref());
        members.write(1, self.value.as_ref());
    }
}
structure!(GetAccountSettingOutput, GET_ACCOUNT_SETTING_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_GetAuthorizationToken.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetAuthorizationTokenInput {
    pub registry_ids: Option<Vec<String>>,
}

impl Members for GetAuthorizationTokenInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.registry_ids),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.registry_ids.as_ref());
    }
}
structure!(GetAuthorizationTokenInput, GET_AUTHORIZATION_TOKEN_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_GetAuthorizationToken.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetAuthorizationTokenOutput {
    pub authorization_data: Option<Vec<AuthorizationData>>,
}

impl Members for GetAuthorizationTokenOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.authorization_data),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.authorization_data.as_ref());
    }
}
structure!(
    GetAuthorizationTokenOutput,
    GET_AUTHORIZATION_TOKEN_RESPONSE
);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_GetDownloadUrlForLayer.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetDownloadUrlForLayerInput {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub layer_digest: Option<String>,
}

impl Members for GetDownloadUrlForLayerInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.registry_id),
            1 => member.read(&mut self.repository_name),
            2 => member.read(&mut self.layer_digest),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.registry_id.as_ref());
        members.write(1, self.repository_name.as_ref());
        members.write(2, self.layer_digest.as_ref());
    }
}
structure!(
    GetDownloadUrlForLayerInput,
    GET_DOWNLOAD_URL_FOR_LAYER_REQUEST
);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_GetDownloadUrlForLayer.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetDownloadUrlForLayerOutput {
    pub download_url: Option<String>,
    pub layer_digest: Option<String>,
}

impl Members for GetDownloadUrlForLayerOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.download_url),
            1 => member.read(&mut self.layer_digest),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.download_url.as_ref());
        members.write(1, self.layer_digest.as_ref());
    }
}
structure!(
    GetDownloadUrlForLayerOutput,
    GET_DOWNLOAD_URL_FOR_LAYER_RESPONSE
);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_GetLifecyclePolicyPreview.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetLifecyclePolicyPreviewInput {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub image_ids: Option<Vec<ImageIdentifier>>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub filter: Option<LifecyclePolicyPreviewFilter>,
}

impl Members for GetLifecyclePolicyPreviewInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.registry_id),
            1 => member.read(&mut self.repository_name),
            2 => member.read(&mut self.image_ids),
            3 => member.read(&mut self.next_token),
            4 => member.read(&mut self.max_results),
            5 => member.read(&mut self.filter),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.registry_id.as_ref());
        members.write(1, self.repository_name.as_ref());
        members.write(2, self.image_ids.as_ref());
        members.write(3, self.next_token.as_ref());
        members.write(4, self.max_results.as_ref());
        members.write(5, self.filter.as_ref());
    }
}
structure!(
    GetLifecyclePolicyPreviewInput,
    GET_LIFECYCLE_POLICY_PREVIEW_REQUEST
);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_GetLifecyclePolicyPreview.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetLifecyclePolicyPreviewOutput {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub lifecycle_policy_text: Option<String>,
    pub status: Option<String>,
    pub next_token: Option<String>,
    pub preview_results: Option<Vec<LifecyclePolicyPreviewResult>>,
    pub summary: Option<LifecyclePolicyPreviewSummary>,
}

impl Members for GetLifecyclePolicyPreviewOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.registry_id),
            1 => member.read(&mut self.repository_name),
            2 => member.read(&mut self.lifecycle_policy_text),
            3 => member.read(&mut self.status),
            4 => member.read(&mut self.next_token),
            5 => member.read(&mut self.preview_results),
            6 => member.read(&mut self.summary),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.registry_id.as_ref());
        members.write(1, self.repository_name.as_ref());
        members.write(2, self.lifecycle_policy_text.as_ref());
        members.write(3, self.status.as_ref());
        members.write(4, self.next_token.as_ref());
        members.write(5, self.preview_results.as_ref());
        members.write(6, self.summary.as_ref());
    }
}
structure!(
    GetLifecyclePolicyPreviewOutput,
    GET_LIFECYCLE_POLICY_PREVIEW_RESPONSE
);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_GetLifecyclePolicy.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetLifecyclePolicyInput {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
}

impl Members for GetLifecyclePolicyInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.registry_id),
            1 => member.read(&mut self.repository_name),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.registry_id.as_ref());
        members.write(1, self.repository_name.as_ref());
    }
}
structure!(GetLifecyclePolicyInput, GET_LIFECYCLE_POLICY_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_GetLifecyclePolicy.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetLifecyclePolicyOutput {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub lifecycle_policy_text: Option<String>,
    pub last_evaluated_at: Option<Timestamp>,
}

impl Members for GetLifecyclePolicyOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.registry_id),
            1 => member.read(&mut self.repository_name),
            2 => member.read(&mut self.lifecycle_policy_text),
            3 => member.read(&mut self.last_evaluated_at),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.registry_id.as_ref());
        members.write(1, self.repository_name.as_ref());
        members.write(2, self.lifecycle_policy_text.as_ref());
        members.write(3, self.last_evaluated_at.as_ref());
    }
}
structure!(GetLifecyclePolicyOutput, GET_LIFECYCLE_POLICY_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_GetRegistryPolicy.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetRegistryPolicyInput {}

impl Members for GetRegistryPolicyInput {}
structure!(GetRegistryPolicyInput, GET_REGISTRY_POLICY_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_GetRegistryPolicy.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetRegistryPolicyOutput {
    pub registry_id: Option<String>,
    pub policy_text: Option<String>,
}

impl Members for GetRegistryPolicyOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.registry_id),
            1 => member.read(&mut self.policy_text),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.registry_id.as_ref());
        members.write(1, self.policy_text.as_ref());
    }
}
structure!(GetRegistryPolicyOutput, GET_REGISTRY_POLICY_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_GetRegistryScanningConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetRegistryScanningConfigurationInput {}

impl Members for GetRegistryScanningConfigurationInput {}
structure!(
    GetRegistryScanningConfigurationInput,
    GET_REGISTRY_SCANNING_CONFIGURATION_REQUEST
);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_GetRegistryScanningConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetRegistryScanningConfigurationOutput {
    pub registry_id: Option<String>,
    pub scanning_configuration: Option<RegistryScanningConfiguration>,
}

impl Members for GetRegistryScanningConfigurationOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.registry_id),
            1 => member.read(&mut self.scanning_configuration),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.registry_id.as_ref());
        members.write(1, self.scanning_configuration.as_ref());
    }
}
structure!(
    GetRegistryScanningConfigurationOutput,
    GET_REGISTRY_SCANNING_CONFIGURATION_RESPONSE
);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_GetRepositoryPolicy.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetRepositoryPolicyInput {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
}

impl Members for GetRepositoryPolicyInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.registry_id),
            1 => member.read(&mut self.repository_name),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.registry_id.as_ref());
        members.write(1, self.repository_name.as_ref());
    }
}
structure!(GetRepositoryPolicyInput, GET_REPOSITORY_POLICY_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_GetRepositoryPolicy.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetRepositoryPolicyOutput {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub policy_text: Option<String>,
}

impl Members for GetRepositoryPolicyOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.registry_id),
            1 => member.read(&mut self.repository_name),
            2 => member.read(&mut self.policy_text),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.registry_id.as_ref());
        members.write(1, self.repository_name.as_ref());
        members.write(2, self.policy_text.as_ref());
    }
}
structure!(GetRepositoryPolicyOutput, GET_REPOSITORY_POLICY_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_Image.html>
#[derive(Clone, Default, PartialEq)]
pub struct Image {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub image_id: Option<ImageIdentifier>,
    pub image_manifest: Option<String>,
    pub image_manifest_media_type: Option<String>,
}

impl Members for Image {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.registry_id),
            1 => member.read(&mut self.repository_name),
            2 => member.read(&mut self.image_id),
            3 => member.read(&mut self.image_manifest),
            4 => member.read(&mut self.image_manifest_media_type),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.registry_id.as_ref());
        members.write(1, self.repository_name.as_ref());
        members.write(2, self.image_id.as_ref());
        members.write(3, self.image_manifest.as_ref());
        members.write(4, self.image_manifest_media_type.as_ref());
    }
}
structure!(Image, IMAGE);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ImageDetail.html>
#[derive(Clone, Default, PartialEq)]
pub struct ImageDetail {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub image_digest: Option<String>,
    pub image_tags: Option<Vec<String>>,
    pub image_size_in_bytes: Option<i64>,
    pub image_pushed_at: Option<Timestamp>,
    pub image_scan_status: Option<ImageScanStatus>,
    pub image_scan_findings_summary: Option<ImageScanFindingsSummary>,
    pub image_manifest_media_type: Option<String>,
    pub artifact_media_type: Option<String>,
    pub last_recorded_pull_time: Option<Timestamp>,
    pub subject_manifest_digest: Option<String>,
    pub image_status: Option<String>,
    pub last_archived_at: Option<Timestamp>,
    pub last_activated_at: Option<Timestamp>,
}

impl Members for ImageDetail {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.registry_id),
            1 => member.read(&mut self.repository_name),
            2 => member.read(&mut self.image_digest),
            3 => member.read(&mut self.image_tags),
            4 => member.read(&mut self.image_size_in_bytes),
            5 => member.read(&mut self.image_pushed_at),
            6 => member.read(&mut self.image_scan_status),
            7 => member.read(&mut self.image_scan_findings_summary),
            8 => member.read(&mut self.image_manifest_media_type),
            9 => member.read(&mut self.artifact_media_type),
            10 => member.read(&mut self.last_recorded_pull_time),
            11 => member.read(&mut self.subject_manifest_digest),
            12 => member.read(&mut self.image_status),
            13 => member.read(&mut self.last_archived_at),
            14 => member.read(&mut self.last_activated_at),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.registry_id.as_ref());
        members.write(1, self.repository_name.as_ref());
        members.write(2, self.image_digest.as_ref());
        members.write(3, self.image_tags.as_ref());
        members.write(4, self.image_size_in_bytes.as_ref());
        members.write(5, self.image_pushed_at.as_ref());
        members.write(6, self.image_scan_status.as_ref());
        members.write(7, self.image_scan_findings_summary.as_ref());
        members.write(8, self.image_manifest_media_type.as_ref());
        members.write(9, self.artifact_media_type.as_ref());
        members.write(10, self.last_recorded_pull_time.as_ref());
        members.write(11, self.subject_manifest_digest.as_ref());
        members.write(12, self.image_status.as_ref());
        members.write(13, self.last_archived_at.as_ref());
        members.write(14, self.last_activated_at.as_ref());
    }
}
structure!(ImageDetail, IMAGE_DETAIL);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ImageFailure.html>
#[derive(Clone, Default, PartialEq)]
pub struct ImageFailure {
    pub image_id: Option<ImageIdentifier>,
    pub failure_code: Option<String>,
    pub failure_reason: Option<String>,
}

impl Members for ImageFailure {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.image_id),
            1 => member.read(&mut self.failure_code),
            2 => member.read(&mut self.failure_reason),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.image_id.as_ref());
        members.write(1, self.failure_code.as_ref());
        members.write(2, self.failure_reason.as_ref());
    }
}
structure!(ImageFailure, IMAGE_FAILURE);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ImageIdentifier.html>
#[derive(Clone, Default, PartialEq)]
pub struct ImageIdentifier {
    pub image_digest: Option<String>,
    pub image_tag: Option<String>,
}

impl Members for ImageIdentifier {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.image_digest),
            1 => member.read(&mut self.image_tag),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.image_digest.as_ref());
        members.write(1, self.image_tag.as_ref());
    }
}
structure!(ImageIdentifier, IMAGE_IDENTIFIER);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ImageReferrer.html>
#[derive(Clone, Default, PartialEq)]
pub struct ImageReferrer {
    pub digest: Option<String>,
    pub media_type: Option<String>,
    pub artifact_type: Option<String>,
    pub size: Option<i64>,
    pub annotations: Option<BTreeMap<String, String>>,
    pub artifact_status: Option<String>,
}

impl Members for ImageReferrer {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.digest),
            1 => member.read(&mut self.media_type),
            2 => member.read(&mut self.artifact_type),
            3 => member.read(&mut self.size),
            4 => member.read(&mut self.annotations),
            5 => member.read(&mut self.artifact_status),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.digest.as_ref());
        members.write(1, self.media_type.as_ref());
        members.write(2, self.artifact_type.as_ref());
        members.write(3, self.size.as_ref());
        members.write(4, self.annotations.as_ref());
        members.write(5, self.artifact_status.as_ref());
    }
}
structure!(ImageReferrer, IMAGE_REFERRER);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ImageReplicationStatus.html>
#[derive(Clone, Default, PartialEq)]
pub struct ImageReplicationStatus {
    pub region: Option<String>,
    pub registry_id: Option<String>,
    pub status: Option<String>,
    pub failure_code: Option<String>,
}

impl Members for ImageReplicationStatus {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.region),
            1 => member.read(&mut self.registry_id),
            2 => member.read(&mut self.status),
            3 => member.read(&mut self.failure_code),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.region.as_ref());
        members.write(1, self.registry_id.as_ref());
        members.write(2, self.status.as_ref());
        members.write(3, self.failure_code.as_ref());
    }
}
structure!(ImageReplicationStatus, IMAGE_REPLICATION_STATUS);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ImageScanFinding.html>
#[derive(Clone, Default, PartialEq)]
pub struct ImageScanFinding {
    pub name: Option<String>,
    pub description: Option<String>,
    pub uri: Option<String>,
    pub severity: Option<String>,
    pub attributes: Option<Vec<Attribute>>,
}

impl Members for ImageScanFinding {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.name),
            1 => member.read(&mut self.description),
            2 => member.read(&mut self.uri),
            3 => member.read(&mut self.severity),
            4 => member.read(&mut self.attributes),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.name.as_ref());
        members.write(1, self.description.as_ref());
        members.write(2, self.uri.as_ref());
        members.write(3, self.severity.as_ref());
        members.write(4, self.attributes.as_ref());
    }
}
structure!(ImageScanFinding, IMAGE_SCAN_FINDING);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ImageScanFindings.html>
#[derive(Clone, Default, PartialEq)]
pub struct ImageScanFindings {
    pub image_scan_completed_at: Option<Timestamp>,
    pub vulnerability_source_updated_at: Option<Timestamp>,
    pub finding_severity_counts: Option<BTreeMap<String, i32>>,
    pub findings: Option<Vec<ImageScanFinding>>,
    pub enhanced_findings: Option<Vec<EnhancedImageScanFinding>>,
}

impl Members for ImageScanFindings {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.image_scan_completed_at),
            1 => member.read(&mut self.vulnerability_source_updated_at),
            2 => member.read(&mut self.finding_severity_counts),
            3 => member.read(&mut self.findings),
            4 => member.read(&mut self.enhanced_findings),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.image_scan_completed_at.as_ref());
        members.write(1, self.vulnerability_source_updated_at.as_ref());
        members.write(2, self.finding_severity_counts.as_ref());
        members.write(3, self.findings.as_ref());
        members.write(4, self.enhanced_findings.as_ref());
    }
}
structure!(ImageScanFindings, IMAGE_SCAN_FINDINGS);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ImageScanFindingsSummary.html>
#[derive(Clone, Default, PartialEq)]
pub struct ImageScanFindingsSummary {
    pub image_scan_completed_at: Option<Timestamp>,
    pub vulnerability_source_updated_at: Option<Timestamp>,
    pub finding_severity_counts: Option<BTreeMap<String, i32>>,
}

impl Members for ImageScanFindingsSummary {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.image_scan_completed_at),
            1 => member.read(&mut self.vulnerability_source_updated_at),
            2 => member.read(&mut self.finding_severity_counts),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.image_scan_completed_at.as_ref());
        members.write(1, self.vulnerability_source_updated_at.as_ref());
        members.write(2, self.finding_severity_counts.as_ref());
    }
}
structure!(ImageScanFindingsSummary, IMAGE_SCAN_FINDINGS_SUMMARY);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ImageScanStatus.html>
#[derive(Clone, Default, PartialEq)]
pub struct ImageScanStatus {
    pub status: Option<String>,
    pub description: Option<String>,
}

impl Members for ImageScanStatus {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.status),
            1 => member.read(&mut self.description),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.status.as_ref());
        members.write(1, self.description.as_ref());
    }
}
structure!(ImageScanStatus, IMAGE_SCAN_STATUS);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ImageScanningConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct ImageScanningConfiguration {
    pub scan_on_push: Option<bool>,
}

impl Members for ImageScanningConfiguration {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.scan_on_push),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.scan_on_push.as_ref());
    }
}
structure!(ImageScanningConfiguration, IMAGE_SCANNING_CONFIGURATION);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ImageTagMutabilityExclusionFilter.html>
#[derive(Clone, Default, PartialEq)]
pub struct ImageTagMutabilityExclusionFilter {
    pub filter_type: Option<String>,
    pub filter: Option<String>,
}

impl Members for ImageTagMutabilityExclusionFilter {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.filter_type),
            1 => member.read(&mut self.filter),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.filter_type.as_ref());
        members.write(1, self.filter.as_ref());
    }
}
structure!(
    ImageTagMutabilityExclusionFilter,
    IMAGE_TAG_MUTABILITY_EXCLUSION_FILTER
);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_InitiateLayerUpload.html>
#[derive(Clone, Default, PartialEq)]
pub struct InitiateLayerUploadInput {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
}

impl Members for InitiateLayerUploadInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.registry_id),
            1 => member.read(&mut self.repository_name),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.registry_id.as_ref());
        members.write(1, self.repository_name.as_ref());
    }
}
structure!(InitiateLayerUploadInput, INITIATE_LAYER_UPLOAD_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_InitiateLayerUpload.html>
#[derive(Clone, Default, PartialEq)]
pub struct InitiateLayerUploadOutput {
    pub upload_id: Option<String>,
    pub part_size: Option<i64>,
}

impl Members for InitiateLayerUploadOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.upload_id),
            1 => member.read(&mut self.part_size),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.upload_id.as_ref());
        members.write(1, self.part_size.as_ref());
    }
}
structure!(InitiateLayerUploadOutput, INITIATE_LAYER_UPLOAD_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_Layer.html>
#[derive(Clone, Default, PartialEq)]
pub struct Layer {
    pub layer_digest: Option<String>,
    pub layer_availability: Option<String>,
    pub layer_size: Option<i64>,
    pub media_type: Option<String>,
}

impl Members for Layer {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.layer_digest),
            1 => member.read(&mut self.layer_availability),
            2 => member.read(&mut self.layer_size),
            3 => member.read(&mut self.media_type),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.layer_digest.as_ref());
        members.write(1, self.layer_availability.as_ref());
        members.write(2, self.layer_size.as_ref());
        members.write(3, self.media_type.as_ref());
    }
}
structure!(Layer, LAYER);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_LayerFailure.html>
#[derive(Clone, Default, PartialEq)]
pub struct LayerFailure {
    pub layer_digest: Option<String>,
    pub failure_code: Option<String>,
    pub failure_reason: Option<String>,
}

impl Members for LayerFailure {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.layer_digest),
            1 => member.read(&mut self.failure_code),
            2 => member.read(&mut self.failure_reason),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.layer_digest.as_ref());
        members.write(1, self.failure_code.as_ref());
        members.write(2, self.failure_reason.as_ref());
    }
}
structure!(LayerFailure, LAYER_FAILURE);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_LifecyclePolicyPreviewFilter.html>
#[derive(Clone, Default, PartialEq)]
pub struct LifecyclePolicyPreviewFilter {
    pub tag_status: Option<String>,
}

impl Members for LifecyclePolicyPreviewFilter {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.tag_status),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.tag_status.as_ref());
    }
}
structure!(
    LifecyclePolicyPreviewFilter,
    LIFECYCLE_POLICY_PREVIEW_FILTER
);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_LifecyclePolicyPreviewResult.html>
#[derive(Clone, Default, PartialEq)]
pub struct LifecyclePolicyPreviewResult {
    pub image_tags: Option<Vec<String>>,
    pub image_digest: Option<String>,
    pub image_pushed_at: Option<Timestamp>,
    pub action: Option<LifecyclePolicyRuleAction>,
    pub applied_rule_priority: Option<i32>,
    pub storage_class: Option<String>,
}

impl Members for LifecyclePolicyPreviewResult {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.image_tags),
            1 => member.read(&mut self.image_digest),
            2 => member.read(&mut self.image_pushed_at),
            3 => member.read(&mut self.action),
            4 => member.read(&mut self.applied_rule_priority),
            5 => member.read(&mut self.storage_class),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.image_tags.as_ref());
        members.write(1, self.image_digest.as_ref());
        members.write(2, self.image_pushed_at.as_ref());
        members.write(3, self.action.as_ref());
        members.write(4, self.applied_rule_priority.as_ref());
        members.write(5, self.storage_class.as_ref());
    }
}
structure!(
    LifecyclePolicyPreviewResult,
    LIFECYCLE_POLICY_PREVIEW_RESULT
);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_LifecyclePolicyPreviewSummary.html>
#[derive(Clone, Default, PartialEq)]
pub struct LifecyclePolicyPreviewSummary {
    pub expiring_image_total_count: Option<i32>,
    pub transitioning_image_total_counts: Option<Vec<TransitioningImageTotalCount>>,
}

impl Members for LifecyclePolicyPreviewSummary {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.expiring_image_total_count),
            1 => member.read(&mut self.transitioning_image_total_counts),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.expiring_image_total_count.as_ref());
        members.write(1, self.transitioning_image_total_counts.as_ref());
    }
}
structure!(
    LifecyclePolicyPreviewSummary,
    LIFECYCLE_POLICY_PREVIEW_SUMMARY
);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_LifecyclePolicyRuleAction.html>
#[derive(Clone, Default, PartialEq)]
pub struct LifecyclePolicyRuleAction {
    pub r#type: Option<String>,
    pub target_storage_class: Option<String>,
}

impl Members for LifecyclePolicyRuleAction {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.r#type),
            1 => member.read(&mut self.target_storage_class),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.r#type.as_ref());
        members.write(1, self.target_storage_class.as_ref());
    }
}
structure!(LifecyclePolicyRuleAction, LIFECYCLE_POLICY_RULE_ACTION);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ListImageReferrersFilter.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListImageReferrersFilter {
    pub artifact_types: Option<Vec<String>>,
    pub artifact_status: Option<String>,
}

impl Members for ListImageReferrersFilter {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.artifact_types),
            1 => member.read(&mut self.artifact_status),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.artifact_types.as_ref());
        members.write(1, self.artifact_status.as_ref());
    }
}
structure!(ListImageReferrersFilter, LIST_IMAGE_REFERRERS_FILTER);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ListImageReferrers.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListImageReferrersInput {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub subject_id: Option<SubjectIdentifier>,
    pub filter: Option<ListImageReferrersFilter>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

impl Members for ListImageReferrersInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.registry_id),
            1 => member.read(&mut self.repository_name),
            2 => member.read(&mut self.subject_id),
            3 => member.read(&mut self.filter),
            4 => member.read(&mut self.next_token),
            5 => member.read(&mut self.max_results),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.registry_id.as_ref());
        members.write(1, self.repository_name.as_ref());
        members.write(2, self.subject_id.as_ref());
        members.write(3, self.filter.as_ref());
        members.write(4, self.next_token.as_ref());
        members.write(5, self.max_results.as_ref());
    }
}
structure!(ListImageReferrersInput, LIST_IMAGE_REFERRERS_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ListImageReferrers.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListImageReferrersOutput {
    pub referrers: Option<Vec<ImageReferrer>>,
    pub next_token: Option<String>,
}

impl Members for ListImageReferrersOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.referrers),
            1 => member.read(&mut self.next_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.referrers.as_ref());
        members.write(1, self.next_token.as_ref());
    }
}
structure!(ListImageReferrersOutput, LIST_IMAGE_REFERRERS_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ListImagesFilter.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListImagesFilter {
    pub tag_status: Option<String>,
    pub image_status: Option<String>,
}

impl Members for ListImagesFilter {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.tag_status),
            1 => member.read(&mut self.image_status),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.tag_status.as_ref());
        members.write(1, self.image_status.as_ref());
    }
}
structure!(ListImagesFilter, LIST_IMAGES_FILTER);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ListImages.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListImagesInput {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub filter: Option<ListImagesFilter>,
}

impl Members for ListImagesInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.registry_id),
            1 => member.read(&mut self.repository_name),
            2 => member.read(&mut self.next_token),
            3 => member.read(&mut self.max_results),
            4 => member.read(&mut self.filter),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.registry_id.as_ref());
        members.write(1, self.repository_name.as_ref());
        members.write(2, self.next_token.as_ref());
        members.write(3, self.max_results.as_ref());
        members.write(4, self.filter.as_ref());
    }
}
structure!(ListImagesInput, LIST_IMAGES_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ListImages.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListImagesOutput {
    pub image_ids: Option<Vec<ImageIdentifier>>,
    pub next_token: Option<String>,
}

impl Members for ListImagesOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.image_ids),
            1 => member.read(&mut self.next_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.image_ids.as_ref());
        members.write(1, self.next_token.as_ref());
    }
}
structure!(ListImagesOutput, LIST_IMAGES_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ListTagsForResource.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListTagsForResourceInput {
    pub resource_arn: Option<String>,
}

impl Members for ListTagsForResourceInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.resource_arn),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.resource_arn.as_ref());
    }
}
structure!(ListTagsForResourceInput, LIST_TAGS_FOR_RESOURCE_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ListTagsForResource.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListTagsForResourceOutput {
    pub tags: Option<Vec<Tag>>,
}

impl Members for ListTagsForResourceOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.tags),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.tags.as_ref());
    }
}
structure!(ListTagsForResourceOutput, LIST_TAGS_FOR_RESOURCE_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_PackageVulnerabilityDetails.html>
#[derive(Clone, Default, PartialEq)]
pub struct PackageVulnerabilityDetails {
    pub cvss: Option<Vec<CvssScore>>,
    pub reference_urls: Option<Vec<String>>,
    pub related_vulnerabilities: Option<Vec<String>>,
    pub source: Option<String>,
    pub source_url: Option<String>,
    pub vendor_created_at: Option<Timestamp>,
    pub vendor_severity: Option<String>,
    pub vendor_updated_at: Option<Timestamp>,
    pub vulnerability_id: Option<String>,
    pub vulnerable_packages: Option<Vec<VulnerablePackage>>,
}

impl Members for PackageVulnerabilityDetails {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.cvss),
            1 => member.read(&mut self.reference_urls),
            2 => member.read(&mut self.related_vulnerabilities),
            3 => member.read(&mut self.source),
            4 => member.read(&mut self.source_url),
            5 => member.read(&mut self.vendor_created_at),
            6 => member.read(&mut self.vendor_severity),
            7 => member.read(&mut self.vendor_updated_at),
            8 => member.read(&mut self.vulnerability_id),
            9 => member.read(&mut self.vulnerable_packages),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.cvss.as_ref());
        members.write(1, self.reference_urls.as_ref());
        members.write(2, self.related_vulnerabilities.as_ref());
        members.write(3, self.source.as_ref());
        members.write(4, self.source_url.as_ref());
        members.write(5, self.vendor_created_at.as_ref());
        members.write(6, self.vendor_severity.as_ref());
        members.write(7, self.vendor_updated_at.as_ref());
        members.write(8, self.vulnerability_id.as_ref());
        members.write(9, self.vulnerable_packages.as_ref());
    }
}
structure!(PackageVulnerabilityDetails, PACKAGE_VULNERABILITY_DETAILS);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_PullThroughCacheRule.html>
#[derive(Clone, Default, PartialEq)]
pub struct PullThroughCacheRule {
    pub ecr_repository_prefix: Option<String>,
    pub upstream_registry_url: Option<String>,
    pub created_at: Option<Timestamp>,
    pub registry_id: Option<String>,
    pub credential_arn: Option<String>,
    pub custom_role_arn: Option<String>,
    pub upstream_repository_prefix: Option<String>,
    pub upstream_registry: Option<String>,
    pub updated_at: Option<Timestamp>,
}

impl Members for PullThroughCacheRule {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.ecr_repository_prefix),
            1 => member.read(&mut self.upstream_registry_url),
            2 => member.read(&mut self.created_at),
            3 => member.read(&mut self.registry_id),
            4 => member.read(&mut self.credential_arn),
            5 => member.read(&mut self.custom_role_arn),
            6 => member.read(&mut self.upstream_repository_prefix),
            7 => member.read(&mut self.upstream_registry),
            8 => member.read(&mut self.updated_at),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.ecr_repository_prefix.as_ref());
        members.write(1, self.upstream_registry_url.as_ref());
        members.write(2, self.created_at.as_ref());
        members.write(3, self.registry_id.as_ref());
        members.write(4, self.credential_arn.as_ref());
        members.write(5, self.custom_role_arn.as_ref());
        members.write(6, self.upstream_repository_prefix.as_ref());
        members.write(7, self.upstream_registry.as_ref());
        members.write(8, self.updated_at.as_ref());
    }
}
structure!(PullThroughCacheRule, PULL_THROUGH_CACHE_RULE);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_PutAccountSetting.html>
#[derive(Clone, Default, PartialEq)]
pub struct PutAccountSettingInput {
    pub name: Option<String>,
    pub value: Option<String>,
}

impl Members for PutAccountSettingInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.name),
            1 => member.read(&mut self.value),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.name.as_ref());
        members.write(1, self.value.as_ref());
    }
}
structure!(PutAccountSettingInput, PUT_ACCOUNT_SETTING_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_PutAccountSetting.html>
#[derive(Clone, Default, PartialEq)]
pub struct PutAccountSettingOutput {
    pub name: Option<String>,
    pub value: Option<String>,
}

impl Members for PutAccountSettingOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.name),
            1 => member.read(&mut self.value),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.name.as_ref());
        members.write(1, self.value.as_ref());
    }
}
structure!(PutAccountSettingOutput, PUT_ACCOUNT_SETTING_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_PutImage.html>
#[derive(Clone, Default, PartialEq)]
pub struct PutImageInput {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub image_manifest: Option<String>,
    pub image_manifest_media_type: Option<String>,
    pub image_tag: Option<String>,
    pub image_digest: Option<String>,
}

impl Members for PutImageInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.registry_id),
            1 => member.read(&mut self.repository_name),
            2 => member.read(&mut self.image_manifest),
            3 => member.read(&mut self.image_manifest_media_type),
            4 => member.read(&mut self.image_tag),
            5 => member.read(&mut self.image_digest),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.registry_id.as_ref());
        members.write(1, self.repository_name.as_ref());
        members.write(2, self.image_manifest.as_ref());
        members.write(3, self.image_manifest_media_type.as_ref());
        members.write(4, self.image_tag.as_ref());
        members.write(5, self.image_digest.as_ref());
    }
}
structure!(PutImageInput, PUT_IMAGE_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_PutImage.html>
#[derive(Clone, Default, PartialEq)]
pub struct PutImageOutput {
    pub image: Option<Image>,
}

impl Members for PutImageOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.image),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.image.as_ref());
    }
}
structure!(PutImageOutput, PUT_IMAGE_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_PutImageScanningConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct PutImageScanningConfigurationInput {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub image_scanning_configuration: Option<ImageScanningConfiguration>,
}

impl Members for PutImageScanningConfigurationInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.registry_id),
            1 => member.read(&mut self.repository_name),
            2 => member.read(&mut self.image_scanning_configuration),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.registry_id.as_ref());
        members.write(1, self.repository_name.as_ref());
        members.write(2, self.image_scanning_configuration.as_ref());
    }
}
structure!(
    PutImageScanningConfigurationInput,
    PUT_IMAGE_SCANNING_CONFIGURATION_REQUEST
);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_PutImageScanningConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct PutImageScanningConfigurationOutput {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub image_scanning_configuration: Option<ImageScanningConfiguration>,
}

impl Members for PutImageScanningConfigurationOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.registry_id),
            1 => member.read(&mut self.repository_name),
            2 => member.read(&mut self.image_scanning_configuration),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.registry_id.as_ref());
        members.write(1, self.repository_name.as_ref());
        members.write(2, self.image_scanning_configuration.as_ref());
    }
}
structure!(
    PutImageScanningConfigurationOutput,
    PUT_IMAGE_SCANNING_CONFIGURATION_RESPONSE
);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_PutImageTagMutability.html>
#[derive(Clone, Default, PartialEq)]
pub struct PutImageTagMutabilityInput {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub image_tag_mutability: Option<String>,
    pub image_tag_mutability_exclusion_filters: Option<Vec<ImageTagMutabilityExclusionFilter>>,
}

impl Members for PutImageTagMutabilityInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.registry_id),
            1 => member.read(&mut self.repository_name),
            2 => member.read(&mut self.image_tag_mutability),
            3 => member.read(&mut self.image_tag_mutability_exclusion_filters),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.registry_id.as_ref());
        members.write(1, self.repository_name.as_ref());
        members.write(2, self.image_tag_mutability.as_ref());
        members.write(3, self.image_tag_mutability_exclusion_filters.as_ref());
    }
}
structure!(PutImageTagMutabilityInput, PUT_IMAGE_TAG_MUTABILITY_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_PutImageTagMutability.html>
#[derive(Clone, Default, PartialEq)]
pub struct PutImageTagMutabilityOutput {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub image_tag_mutability: Option<String>,
    pub image_tag_mutability_exclusion_filters: Option<Vec<ImageTagMutabilityExclusionFilter>>,
}

impl Members for PutImageTagMutabilityOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.registry_id),
            1 => member.read(&mut self.repository_name),
            2 => member.read(&mut self.image_tag_mutability),
            3 => member.read(&mut self.image_tag_mutability_exclusion_filters),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.registry_id.as_ref());
        members.write(1, self.repository_name.as_ref());
        members.write(2, self.image_tag_mutability.as_ref());
        members.write(3, self.image_tag_mutability_exclusion_filters.as_ref());
    }
}
structure!(
    PutImageTagMutabilityOutput,
    PUT_IMAGE_TAG_MUTABILITY_RESPONSE
);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_PutLifecyclePolicy.html>
#[derive(Clone, Default, PartialEq)]
pub struct PutLifecyclePolicyInput {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub lifecycle_policy_text: Option<String>,
}

impl Members for PutLifecyclePolicyInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.registry_id),
            1 => member.read(&mut self.repository_name),
            2 => member.read(&mut self.lifecycle_policy_text),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.registry_id.as_ref());
        members.write(1, self.repository_name.as_ref());
        members.write(2, self.lifecycle_policy_text.as_ref());
    }
}
structure!(PutLifecyclePolicyInput, PUT_LIFECYCLE_POLICY_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_PutLifecyclePolicy.html>
#[derive(Clone, Default, PartialEq)]
pub struct PutLifecyclePolicyOutput {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub lifecycle_policy_text: Option<String>,
}

impl Members for PutLifecyclePolicyOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.registry_id),
            1 => member.read(&mut self.repository_name),
            2 => member.read(&mut self.lifecycle_policy_text),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.registry_id.as_ref());
        members.write(1, self.repository_name.as_ref());
        members.write(2, self.lifecycle_policy_text.as_ref());
    }
}
structure!(PutLifecyclePolicyOutput, PUT_LIFECYCLE_POLICY_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_PutRegistryPolicy.html>
#[derive(Clone, Default, PartialEq)]
pub struct PutRegistryPolicyInput {
    pub policy_text: Option<String>,
}

impl Members for PutRegistryPolicyInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.policy_text),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.policy_text.as_ref());
    }
}
structure!(PutRegistryPolicyInput, PUT_REGISTRY_POLICY_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_PutRegistryPolicy.html>
#[derive(Clone, Default, PartialEq)]
pub struct PutRegistryPolicyOutput {
    pub registry_id: Option<String>,
    pub policy_text: Option<String>,
}

impl Members for PutRegistryPolicyOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.registry_id),
            1 => member.read(&mut self.policy_text),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.registry_id.as_ref());
        members.write(1, self.policy_text.as_ref());
    }
}
structure!(PutRegistryPolicyOutput, PUT_REGISTRY_POLICY_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_PutRegistryScanningConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct PutRegistryScanningConfigurationInput {
    pub scan_type: Option<String>,
    pub rules: Option<Vec<RegistryScanningRule>>,
}

impl Members for PutRegistryScanningConfigurationInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.scan_type),
            1 => member.read(&mut self.rules),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.scan_type.as_ref());
        members.write(1, self.rules.as_ref());
    }
}
structure!(
    PutRegistryScanningConfigurationInput,
    PUT_REGISTRY_SCANNING_CONFIGURATION_REQUEST
);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_PutRegistryScanningConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct PutRegistryScanningConfigurationOutput {
    pub registry_scanning_configuration: Option<RegistryScanningConfiguration>,
}

impl Members for PutRegistryScanningConfigurationOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.registry_scanning_configuration),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.registry_scanning_configuration.as_ref());
    }
}
structure!(
    PutRegistryScanningConfigurationOutput,
    PUT_REGISTRY_SCANNING_CONFIGURATION_RESPONSE
);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_PutReplicationConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct PutReplicationConfigurationInput {
    pub replication_configuration: Option<ReplicationConfiguration>,
}

impl Members for PutReplicationConfigurationInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.replication_configuration),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.replication_configuration.as_ref());
    }
}
structure!(
    PutReplicationConfigurationInput,
    PUT_REPLICATION_CONFIGURATION_REQUEST
);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_PutReplicationConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct PutReplicationConfigurationOutput {
    pub replication_configuration: Option<ReplicationConfiguration>,
}

impl Members for PutReplicationConfigurationOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.replication_configuration),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.replication_configuration.as_ref());
    }
}
structure!(
    PutReplicationConfigurationOutput,
    PUT_REPLICATION_CONFIGURATION_RESPONSE
);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_Recommendation.html>
#[derive(Clone, Default, PartialEq)]
pub struct Recommendation {
    pub url: Option<String>,
    pub text: Option<String>,
}

impl Members for Recommendation {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.url),
            1 => member.read(&mut self.text),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.url.as_ref());
        members.write(1, self.text.as_ref());
    }
}
structure!(Recommendation, RECOMMENDATION);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_RegistryScanningConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct RegistryScanningConfiguration {
    pub scan_type: Option<String>,
    pub rules: Option<Vec<RegistryScanningRule>>,
}

impl Members for RegistryScanningConfiguration {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.scan_type),
            1 => member.read(&mut self.rules),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.scan_type.as_ref());
        members.write(1, self.rules.as_ref());
    }
}
structure!(
    RegistryScanningConfiguration,
    REGISTRY_SCANNING_CONFIGURATION
);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_RegistryScanningRule.html>
#[derive(Clone, Default, PartialEq)]
pub struct RegistryScanningRule {
    pub scan_frequency: Option<String>,
    pub repository_filters: Option<Vec<ScanningRepositoryFilter>>,
}

impl Members for RegistryScanningRule {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.scan_frequency),
            1 => member.read(&mut self.repository_filters),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.scan_frequency.as_ref());
        members.write(1, self.repository_filters.as_ref());
    }
}
structure!(RegistryScanningRule, REGISTRY_SCANNING_RULE);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_Remediation.html>
#[derive(Clone, Default, PartialEq)]
pub struct Remediation {
    pub recommendation: Option<Recommendation>,
}

impl Members for Remediation {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.recommendation),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.recommendation.as_ref());
    }
}
structure!(Remediation, REMEDIATION);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ReplicationConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct ReplicationConfiguration {
    pub rules: Option<Vec<ReplicationRule>>,
}

impl Members for ReplicationConfiguration {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.rules),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.rules.as_ref());
    }
}
structure!(ReplicationConfiguration, REPLICATION_CONFIGURATION);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ReplicationDestination.html>
#[derive(Clone, Default, PartialEq)]
pub struct ReplicationDestination {
    pub region: Option<String>,
    pub registry_id: Option<String>,
}

impl Members for ReplicationDestination {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.region),
            1 => member.read(&mut self.registry_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.region.as_ref());
        members.write(1, self.registry_id.as_ref());
    }
}
structure!(ReplicationDestination, REPLICATION_DESTINATION);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ReplicationRule.html>
#[derive(Clone, Default, PartialEq)]
pub struct ReplicationRule {
    pub destinations: Option<Vec<ReplicationDestination>>,
    pub repository_filters: Option<Vec<RepositoryFilter>>,
    pub delete_replication: Option<DeleteReplication>,
}

impl Members for ReplicationRule {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.destinations),
            1 => member.read(&mut self.repository_filters),
            2 => member.read(&mut self.delete_replication),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.destinations.as_ref());
        members.write(1, self.repository_filters.as_ref());
        members.write(2, self.delete_replication.as_ref());
    }
}
structure!(ReplicationRule, REPLICATION_RULE);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_Repository.html>
#[derive(Clone, Default, PartialEq)]
pub struct Repository {
    pub repository_arn: Option<String>,
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub repository_uri: Option<String>,
    pub created_at: Option<Timestamp>,
    pub image_tag_mutability: Option<String>,
    pub image_tag_mutability_exclusion_filters: Option<Vec<ImageTagMutabilityExclusionFilter>>,
    pub image_scanning_configuration: Option<ImageScanningConfiguration>,
    pub encryption_configuration: Option<EncryptionConfiguration>,
}

impl Members for Repository {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.repository_arn),
            1 => member.read(&mut self.registry_id),
            2 => member.read(&mut self.repository_name),
            3 => member.read(&mut self.repository_uri),
            4 => member.read(&mut self.created_at),
            5 => member.read(&mut self.image_tag_mutability),
            6 => member.read(&mut self.image_tag_mutability_exclusion_filters),
            7 => member.read(&mut self.image_scanning_configuration),
            8 => member.read(&mut self.encryption_configuration),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.repository_arn.as_ref());
        members.write(1, self.registry_id.as_ref());
        members.write(2, self.repository_name.as_ref());
        members.write(3, self.repository_uri.as_ref());
        members.write(4, self.created_at.as_ref());
        members.write(5, self.image_tag_mutability.as_ref());
        members.write(6, self.image_tag_mutability_exclusion_filters.as_ref());
        members.write(7, self.image_scanning_configuration.as_ref());
        members.write(8, self.encryption_configuration.as_ref());
    }
}
structure!(Repository, REPOSITORY);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_RepositoryFilter.html>
#[derive(Clone, Default, PartialEq)]
pub struct RepositoryFilter {
    pub filter: Option<String>,
    pub filter_type: Option<String>,
}

impl Members for RepositoryFilter {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.filter),
            1 => member.read(&mut self.filter_type),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.filter.as_ref());
        members.write(1, self.filter_type.as_ref());
    }
}
structure!(RepositoryFilter, REPOSITORY_FILTER);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_RepositoryScanningConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct RepositoryScanningConfiguration {
    pub repository_arn: Option<String>,
    pub repository_name: Option<String>,
    pub scan_on_push: Option<bool>,
    pub scan_frequency: Option<String>,
    pub applied_scan_filters: Option<Vec<ScanningRepositoryFilter>>,
}

impl Members for RepositoryScanningConfiguration {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.repository_arn),
            1 => member.read(&mut self.repository_name),
            2 => member.read(&mut self.scan_on_push),
            3 => member.read(&mut self.scan_frequency),
            4 => member.read(&mut self.applied_scan_filters),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.repository_arn.as_ref());
        members.write(1, self.repository_name.as_ref());
        members.write(2, self.scan_on_push.as_ref());
        members.write(3, self.scan_frequency.as_ref());
        members.write(4, self.applied_scan_filters.as_ref());
    }
}
structure!(
    RepositoryScanningConfiguration,
    REPOSITORY_SCANNING_CONFIGURATION
);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_RepositoryScanningConfigurationFailure.html>
#[derive(Clone, Default, PartialEq)]
pub struct RepositoryScanningConfigurationFailure {
    pub repository_name: Option<String>,
    pub failure_code: Option<String>,
    pub failure_reason: Option<String>,
}

impl Members for RepositoryScanningConfigurationFailure {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.repository_name),
            1 => member.read(&mut self.failure_code),
            2 => member.read(&mut self.failure_reason),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.repository_name.as_ref());
        members.write(1, self.failure_code.as_ref());
        members.write(2, self.failure_reason.as_ref());
    }
}
structure!(
    RepositoryScanningConfigurationFailure,
    REPOSITORY_SCANNING_CONFIGURATION_FAILURE
);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_Resource.html>
#[derive(Clone, Default, PartialEq)]
pub struct Resource {
    pub details: Option<ResourceDetails>,
    pub id: Option<String>,
    pub tags: Option<BTreeMap<String, String>>,
    pub r#type: Option<String>,
}

impl Members for Resource {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.details),
            1 => member.read(&mut self.id),
            2 => member.read(&mut self.tags),
            3 => member.read(&mut self.r#type),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.details.as_ref());
        members.write(1, self.id.as_ref());
        members.write(2, self.tags.as_ref());
        members.write(3, self.r#type.as_ref());
    }
}
structure!(Resource, RESOURCE);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ResourceDetails.html>
#[derive(Clone, Default, PartialEq)]
pub struct ResourceDetails {
    pub aws_ecr_container_image: Option<AwsEcrContainerImageDetails>,
}

impl Members for ResourceDetails {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.aws_ecr_container_image),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.aws_ecr_container_image.as_ref());
    }
}
structure!(ResourceDetails, RESOURCE_DETAILS);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ScanningRepositoryFilter.html>
#[derive(Clone, Default, PartialEq)]
pub struct ScanningRepositoryFilter {
    pub filter: Option<String>,
    pub filter_type: Option<String>,
}

impl Members for ScanningRepositoryFilter {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.filter),
            1 => member.read(&mut self.filter_type),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.filter.as_ref());
        members.write(1, self.filter_type.as_ref());
    }
}
structure!(ScanningRepositoryFilter, SCANNING_REPOSITORY_FILTER);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ScoreDetails.html>
#[derive(Clone, Default, PartialEq)]
pub struct ScoreDetails {
    pub cvss: Option<CvssScoreDetails>,
}

impl Members for ScoreDetails {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.cvss),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.cvss.as_ref());
    }
}
structure!(ScoreDetails, SCORE_DETAILS);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_SetRepositoryPolicy.html>
#[derive(Clone, Default, PartialEq)]
pub struct SetRepositoryPolicyInput {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub policy_text: Option<String>,
    pub force: Option<bool>,
}

impl Members for SetRepositoryPolicyInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.registry_id),
            1 => member.read(&mut self.repository_name),
            2 => member.read(&mut self.policy_text),
            3 => member.read(&mut self.force),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.registry_id.as_ref());
        members.write(1, self.repository_name.as_ref());
        members.write(2, self.policy_text.as_ref());
        members.write(3, self.force.as_ref());
    }
}
structure!(SetRepositoryPolicyInput, SET_REPOSITORY_POLICY_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_SetRepositoryPolicy.html>
#[derive(Clone, Default, PartialEq)]
pub struct SetRepositoryPolicyOutput {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub policy_text: Option<String>,
}

impl Members for SetRepositoryPolicyOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.registry_id),
            1 => member.read(&mut self.repository_name),
            2 => member.read(&mut self.policy_text),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.registry_id.as_ref());
        members.write(1, self.repository_name.as_ref());
        members.write(2, self.policy_text.as_ref());
    }
}
structure!(SetRepositoryPolicyOutput, SET_REPOSITORY_POLICY_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_StartImageScan.html>
#[derive(Clone, Default, PartialEq)]
pub struct StartImageScanInput {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub image_id: Option<ImageIdentifier>,
}

impl Members for StartImageScanInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.registry_id),
            1 => member.read(&mut self.repository_name),
            2 => member.read(&mut self.image_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.registry_id.as_ref());
        members.write(1, self.repository_name.as_ref());
        members.write(2, self.image_id.as_ref());
    }
}
structure!(StartImageScanInput, START_IMAGE_SCAN_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_StartImageScan.html>
#[derive(Clone, Default, PartialEq)]
pub struct StartImageScanOutput {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub image_id: Option<ImageIdentifier>,
    pub image_scan_status: Option<ImageScanStatus>,
}

impl Members for StartImageScanOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.registry_id),
            1 => member.read(&mut self.repository_name),
            2 => member.read(&mut self.image_id),
            3 => member.read(&mut self.image_scan_status),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.registry_id.as_ref());
        members.write(1, self.repository_name.as_ref());
        members.write(2, self.image_id.as_ref());
        members.write(3, self.image_scan_status.as_ref());
    }
}
structure!(StartImageScanOutput, START_IMAGE_SCAN_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_StartLifecyclePolicyPreview.html>
#[derive(Clone, Default, PartialEq)]
pub struct StartLifecyclePolicyPreviewInput {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub lifecycle_policy_text: Option<String>,
}

impl Members for StartLifecyclePolicyPreviewInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.registry_id),
            1 => member.read(&mut self.repository_name),
            2 => member.read(&mut self.lifecycle_policy_text),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.registry_id.as_ref());
        members.write(1, self.repository_name.as_ref());
        members.write(2, self.lifecycle_policy_text.as_ref());
    }
}
structure!(
    StartLifecyclePolicyPreviewInput,
    START_LIFECYCLE_POLICY_PREVIEW_REQUEST
);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_StartLifecyclePolicyPreview.html>
#[derive(Clone, Default, PartialEq)]
pub struct StartLifecyclePolicyPreviewOutput {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub lifecycle_policy_text: Option<String>,
    pub status: Option<String>,
}

impl Members for StartLifecyclePolicyPreviewOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.registry_id),
            1 => member.read(&mut self.repository_name),
            2 => member.read(&mut self.lifecycle_policy_text),
            3 => member.read(&mut self.status),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.registry_id.as_ref());
        members.write(1, self.repository_name.as_ref());
        members.write(2, self.lifecycle_policy_text.as_ref());
        members.write(3, self.status.as_ref());
    }
}
structure!(
    StartLifecyclePolicyPreviewOutput,
    START_LIFECYCLE_POLICY_PREVIEW_RESPONSE
);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_SubjectIdentifier.html>
#[derive(Clone, Default, PartialEq)]
pub struct SubjectIdentifier {
    pub image_digest: Option<String>,
}

impl Members for SubjectIdentifier {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.image_digest),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.image_digest.as_ref());
    }
}
structure!(SubjectIdentifier, SUBJECT_IDENTIFIER);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_Tag.html>
#[derive(Clone, Default, PartialEq)]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}

impl Members for Tag {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.key),
            1 => member.read(&mut self.value),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.key.as_ref());
        members.write(1, self.value.as_ref());
    }
}
structure!(Tag, TAG);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_TagResource.html>
#[derive(Clone, Default, PartialEq)]
pub struct TagResourceInput {
    pub resource_arn: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl Members for TagResourceInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.resource_arn),
            1 => member.read(&mut self.tags),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.resource_arn.as_ref());
        members.write(1, self.tags.as_ref());
    }
}
structure!(TagResourceInput, TAG_RESOURCE_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_TagResource.html>
#[derive(Clone, Default, PartialEq)]
pub struct TagResourceOutput {}

impl Members for TagResourceOutput {}
structure!(TagResourceOutput, TAG_RESOURCE_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_TransitioningImageTotalCount.html>
#[derive(Clone, Default, PartialEq)]
pub struct TransitioningImageTotalCount {
    pub target_storage_class: Option<String>,
    pub image_total_count: Option<i32>,
}

impl Members for TransitioningImageTotalCount {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.target_storage_class),
            1 => member.read(&mut self.image_total_count),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.target_storage_class.as_ref());
        members.write(1, self.image_total_count.as_ref());
    }
}
structure!(
    TransitioningImageTotalCount,
    TRANSITIONING_IMAGE_TOTAL_COUNT
);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_UntagResource.html>
#[derive(Clone, Default, PartialEq)]
pub struct UntagResourceInput {
    pub resource_arn: Option<String>,
    pub tag_keys: Option<Vec<String>>,
}

impl Members for UntagResourceInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.resource_arn),
            1 => member.read(&mut self.tag_keys),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.resource_arn.as_ref());
        members.write(1, self.tag_keys.as_ref());
    }
}
structure!(UntagResourceInput, UNTAG_RESOURCE_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_UntagResource.html>
#[derive(Clone, Default, PartialEq)]
pub struct UntagResourceOutput {}

impl Members for UntagResourceOutput {}
structure!(UntagResourceOutput, UNTAG_RESOURCE_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_UpdatePullThroughCacheRule.html>
#[derive(Clone, Default, PartialEq)]
pub struct UpdatePullThroughCacheRuleInput {
    pub registry_id: Option<String>,
    pub ecr_repository_prefix: Option<String>,
    pub credential_arn: Option<String>,
    pub custom_role_arn: Option<String>,
}

impl Members for UpdatePullThroughCacheRuleInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.registry_id),
            1 => member.read(&mut self.ecr_repository_prefix),
            2 => member.read(&mut self.credential_arn),
            3 => member.read(&mut self.custom_role_arn),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.registry_id.as_ref());
        members.write(1, self.ecr_repository_prefix.as_ref());
        members.write(2, self.credential_arn.as_ref());
        members.write(3, self.custom_role_arn.as_ref());
    }
}
structure!(
    UpdatePullThroughCacheRuleInput,
    UPDATE_PULL_THROUGH_CACHE_RULE_REQUEST
);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_UpdatePullThroughCacheRule.html>
#[derive(Clone, Default, PartialEq)]
pub struct UpdatePullThroughCacheRuleOutput {
    pub ecr_repository_prefix: Option<String>,
    pub registry_id: Option<String>,
    pub updated_at: Option<Timestamp>,
    pub credential_arn: Option<String>,
    pub custom_role_arn: Option<String>,
    pub upstream_repository_prefix: Option<String>,
}

impl Members for UpdatePullThroughCacheRuleOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.ecr_repository_prefix),
            1 => member.read(&mut self.registry_id),
            2 => member.read(&mut self.updated_at),
            3 => member.read(&mut self.credential_arn),
            4 => member.read(&mut self.custom_role_arn),
            5 => member.read(&mut self.upstream_repository_prefix),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.ecr_repository_prefix.as_ref());
        members.write(1, self.registry_id.as_ref());
        members.write(2, self.updated_at.as_ref());
        members.write(3, self.credential_arn.as_ref());
        members.write(4, self.custom_role_arn.as_ref());
        members.write(5, self.upstream_repository_prefix.as_ref());
    }
}
structure!(
    UpdatePullThroughCacheRuleOutput,
    UPDATE_PULL_THROUGH_CACHE_RULE_RESPONSE
);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_UploadLayerPart.html>
#[derive(Clone, Default, PartialEq)]
pub struct UploadLayerPartInput {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub upload_id: Option<String>,
    pub part_first_byte: Option<i64>,
    pub part_last_byte: Option<i64>,
    pub layer_part_blob: Option<Vec<u8>>,
}

impl Members for UploadLayerPartInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.registry_id),
            1 => member.read(&mut self.repository_name),
            2 => member.read(&mut self.upload_id),
            3 => member.read(&mut self.part_first_byte),
            4 => member.read(&mut self.part_last_byte),
            5 => member.read(&mut self.layer_part_blob),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.registry_id.as_ref());
        members.write(1, self.repository_name.as_ref());
        members.write(2, self.upload_id.as_ref());
        members.write(3, self.part_first_byte.as_ref());
        members.write(4, self.part_last_byte.as_ref());
        members.write(5, self.layer_part_blob.as_ref());
    }
}
structure!(UploadLayerPartInput, UPLOAD_LAYER_PART_REQUEST);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_UploadLayerPart.html>
#[derive(Clone, Default, PartialEq)]
pub struct UploadLayerPartOutput {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub upload_id: Option<String>,
    pub last_byte_received: Option<i64>,
}

impl Members for UploadLayerPartOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.registry_id),
            1 => member.read(&mut self.repository_name),
            2 => member.read(&mut self.upload_id),
            3 => member.read(&mut self.last_byte_received),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.registry_id.as_ref());
        members.write(1, self.repository_name.as_ref());
        members.write(2, self.upload_id.as_ref());
        members.write(3, self.last_byte_received.as_ref());
    }
}
structure!(UploadLayerPartOutput, UPLOAD_LAYER_PART_RESPONSE);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ValidatePullThroughCacheRule.html>
#[derive(Clone, Default, PartialEq)]
pub struct ValidatePullThroughCacheRuleInput {
    pub ecr_repository_prefix: Option<String>,
    pub registry_id: Option<String>,
}

impl Members for ValidatePullThroughCacheRuleInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.ecr_repository_prefix),
            1 => member.read(&mut self.registry_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.ecr_repository_prefix.as_ref());
        members.write(1, self.registry_id.as_ref());
    }
}
structure!(
    ValidatePullThroughCacheRuleInput,
    VALIDATE_PULL_THROUGH_CACHE_RULE_REQUEST
);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ValidatePullThroughCacheRule.html>
#[derive(Clone, Default, PartialEq)]
pub struct ValidatePullThroughCacheRuleOutput {
    pub ecr_repository_prefix: Option<String>,
    pub registry_id: Option<String>,
    pub upstream_registry_url: Option<String>,
    pub credential_arn: Option<String>,
    pub custom_role_arn: Option<String>,
    pub upstream_repository_prefix: Option<String>,
    pub is_valid: Option<bool>,
    pub failure: Option<String>,
}

impl Members for ValidatePullThroughCacheRuleOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.ecr_repository_prefix),
            1 => member.read(&mut self.registry_id),
            2 => member.read(&mut self.upstream_registry_url),
            3 => member.read(&mut self.credential_arn),
            4 => member.read(&mut self.custom_role_arn),
            5 => member.read(&mut self.upstream_repository_prefix),
            6 => member.read(&mut self.is_valid),
            7 => member.read(&mut self.failure),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.ecr_repository_prefix.as_ref());
        members.write(1, self.registry_id.as_ref());
        members.write(2, self.upstream_registry_url.as_ref());
        members.write(3, self.credential_arn.as_ref());
        members.write(4, self.custom_role_arn.as_ref());
        members.write(5, self.upstream_repository_prefix.as_ref());
        members.write(6, self.is_valid.as_ref());
        members.write(7, self.failure.as_ref());
    }
}
structure!(
    ValidatePullThroughCacheRuleOutput,
    VALIDATE_PULL_THROUGH_CACHE_RULE_RESPONSE
);

/// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_VulnerablePackage.html>
#[derive(Clone, Default, PartialEq)]
pub struct VulnerablePackage {
    pub arch: Option<String>,
    pub epoch: Option<i32>,
    pub file_path: Option<String>,
    pub name: Option<String>,
    pub package_manager: Option<String>,
    pub release: Option<String>,
    pub source_layer_hash: Option<String>,
    pub version: Option<String>,
    pub fixed_in_version: Option<String>,
}

impl Members for VulnerablePackage {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.arch),
            1 => member.read(&mut self.epoch),
            2 => member.read(&mut self.file_path),
            3 => member.read(&mut self.name),
            4 => member.read(&mut self.package_manager),
            5 => member.read(&mut self.release),
            6 => member.read(&mut self.source_layer_hash),
            7 => member.read(&mut self.version),
            8 => member.read(&mut self.fixed_in_version),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.arch.as_ref());
        members.write(1, self.epoch.as_ref());
        members.write(2, self.file_path.as_ref());
        members.write(3, self.name.as_ref());
        members.write(4, self.package_manager.as_ref());
        members.write(5, self.release.as_ref());
        members.write(6, self.source_layer_hash.as_ref());
        members.write(7, self.version.as_ref());
        members.write(8, self.fixed_in_version.as_ref());
    }
}
structure!(VulnerablePackage, VULNERABLE_PACKAGE);
