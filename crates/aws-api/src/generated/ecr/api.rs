// Written by `cargo xtask codegen` from models/. Do not edit.

//! Amazon ECR as a trait, and the endpoint that serves an implementation of it.

use smithy::{
    Answer, BoxFuture, Call, Endpoint, Gate, Operation, Service, ShapeReader, StartError,
};

use super::service::SERVICE;
use super::shapes::*;
use crate::start::{Reply, Request, not_implemented};

/// Amazon ECR: one method per operation, each of which answers "not implemented" by default.
pub trait Ecr: Send + Sync {
    /// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_BatchCheckLayerAvailability.html>
    fn batch_check_layer_availability<'a>(
        &'a self,
        call: &'a Call,
        input: BatchCheckLayerAvailabilityInput,
    ) -> Reply<'a, BatchCheckLayerAvailabilityOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "BatchCheckLayerAvailability")
    }

    /// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_BatchDeleteImage.html>
    fn batch_delete_image<'a>(
        &'a self,
        call: &'a Call,
        input: BatchDeleteImageInput,
    ) -> Reply<'a, BatchDeleteImageOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "BatchDeleteImage")
    }

    /// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_BatchGetImage.html>
    fn batch_get_image<'a>(
        &'a self,
        call: &'a Call,
        input: BatchGetImageInput,
    ) -> Reply<'a, BatchGetImageOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "BatchGetImage")
    }

    /// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_BatchGetRepositoryScanningConfiguration.html>
    fn batch_get_repository_scanning_configuration<'a>(
        &'a self,
        call: &'a Call,
        input: BatchGetRepositoryScanningConfigurationInput,
    ) -> Reply<'a, BatchGetRepositoryScanningConfigurationOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "BatchGetRepositoryScanningConfiguration")
    }

    /// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_CompleteLayerUpload.html>
    fn complete_layer_upload<'a>(
        &'a self,
        call: &'a Call,
        input: CompleteLayerUploadInput,
    ) -> Reply<'a, CompleteLayerUploadOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "CompleteLayerUpload")
    }

    /// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_CreatePullThroughCacheRule.html>
    fn create_pull_through_cache_rule<'a>(
        &'a self,
        call: &'a Call,
        input: CreatePullThroughCacheRuleInput,
    ) -> Reply<'a, CreatePullThroughCacheRuleOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "CreatePullThroughCacheRule")
    }

    /// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_CreateRepository.html>
    fn create_repository<'a>(
        &'a self,
        call: &'a Call,
        input: CreateRepositoryInput,
    ) -> Reply<'a, CreateRepositoryOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "CreateRepository")
    }

    /// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DeleteLifecyclePolicy.html>
    fn delete_lifecycle_policy<'a>(
        &'a self,
        call: &'a Call,
        input: DeleteLifecyclePolicyInput,
    ) -> Reply<'a, DeleteLifecyclePolicyOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DeleteLifecyclePolicy")
    }

    /// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DeletePullThroughCacheRule.html>
    fn delete_pull_through_cache_rule<'a>(
        &'a self,
        call: &'a Call,
        input: DeletePullThroughCacheRuleInput,
    ) -> Reply<'a, DeletePullThroughCacheRuleOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DeletePullThroughCacheRule")
    }

    /// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DeleteRegistryPolicy.html>
    fn delete_registry_policy<'a>(
        &'a self,
        call: &'a Call,
        input: DeleteRegistryPolicyInput,
    ) -> Reply<'a, DeleteRegistryPolicyOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DeleteRegistryPolicy")
    }

    /// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DeleteRepository.html>
    fn delete_repository<'a>(
        &'a self,
        call: &'a Call,
        input: DeleteRepositoryInput,
    ) -> Reply<'a, DeleteRepositoryOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DeleteRepository")
    }

    /// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DeleteRepositoryPolicy.html>
    fn delete_repository_policy<'a>(
        &'a self,
        call: &'a Call,
        input: DeleteRepositoryPolicyInput,
    ) -> Reply<'a, DeleteRepositoryPolicyOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DeleteRepositoryPolicy")
    }

    /// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DescribeImageReplicationStatus.html>
    fn describe_image_replication_status<'a>(
        &'a self,
        call: &'a Call,
        input: DescribeImageReplicationStatusInput,
    ) -> Reply<'a, DescribeImageReplicationStatusOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DescribeImageReplicationStatus")
    }

    /// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DescribeImageScanFindings.html>
    fn describe_image_scan_findings<'a>(
        &'a self,
        call: &'a Call,
        input: DescribeImageScanFindingsInput,
    ) -> Reply<'a, DescribeImageScanFindingsOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DescribeImageScanFindings")
    }

    /// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DescribeImages.html>
    fn describe_images<'a>(
        &'a self,
        call: &'a Call,
        input: DescribeImagesInput,
    ) -> Reply<'a, DescribeImagesOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DescribeImages")
    }

    /// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DescribePullThroughCacheRules.html>
    fn describe_pull_through_cache_rules<'a>(
        &'a self,
        call: &'a Call,
        input: DescribePullThroughCacheRulesInput,
    ) -> Reply<'a, DescribePullThroughCacheRulesOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DescribePullThroughCacheRules")
    }

    /// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DescribeRegistry.html>
    fn describe_registry<'a>(
        &'a self,
        call: &'a Call,
        input: DescribeRegistryInput,
    ) -> Reply<'a, DescribeRegistryOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DescribeRegistry")
    }

    /// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DescribeRepositories.html>
    fn describe_repositories<'a>(
        &'a self,
        call: &'a Call,
        input: DescribeRepositoriesInput,
    ) -> Reply<'a, DescribeRepositoriesOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DescribeRepositories")
    }

    /// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_GetAccountSetting.html>
    fn get_account_setting<'a>(
        &'a self,
        call: &'a Call,
        input: GetAccountSettingInput,
    ) -> Reply<'a, GetAccountSettingOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "GetAccountSetting")
    }

    /// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_GetAuthorizationToken.html>
    fn get_authorization_token<'a>(
        &'a self,
        call: &'a Call,
        input: GetAuthorizationTokenInput,
    ) -> Reply<'a, GetAuthorizationTokenOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "GetAuthorizationToken")
    }

    /// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_GetDownloadUrlForLayer.html>
    fn get_download_url_for_layer<'a>(
        &'a self,
        call: &'a Call,
        input: GetDownloadUrlForLayerInput,
    ) -> Reply<'a, GetDownloadUrlForLayerOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "GetDownloadUrlForLayer")
    }

    /// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_GetLifecyclePolicy.html>
    fn get_lifecycle_policy<'a>(
        &'a self,
        call: &'a Call,
        input: GetLifecyclePolicyInput,
    ) -> Reply<'a, GetLifecyclePolicyOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "GetLifecyclePolicy")
    }

    /// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_GetLifecyclePolicyPreview.html>
    fn get_lifecycle_policy_preview<'a>(
        &'a self,
        call: &'a Call,
        input: GetLifecyclePolicyPreviewInput,
    ) -> Reply<'a, GetLifecyclePolicyPreviewOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "GetLifecyclePolicyPreview")
    }

    /// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_GetRegistryPolicy.html>
    fn get_registry_policy<'a>(
        &'a self,
        call: &'a Call,
        input: GetRegistryPolicyInput,
    ) -> Reply<'a, GetRegistryPolicyOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "GetRegistryPolicy")
    }

    /// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_GetRegistryScanningConfiguration.html>
    fn get_registry_scanning_configuration<'a>(
        &'a self,
        call: &'a Call,
        input: GetRegistryScanningConfigurationInput,
    ) -> Reply<'a, GetRegistryScanningConfigurationOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "GetRegistryScanningConfiguration")
    }

    /// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_GetRepositoryPolicy.html>
    fn get_repository_policy<'a>(
        &'a self,
        call: &'a Call,
        input: GetRepositoryPolicyInput,
    ) -> Reply<'a, GetRepositoryPolicyOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "GetRepositoryPolicy")
    }

    /// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_InitiateLayerUpload.html>
    fn initiate_layer_upload<'a>(
        &'a self,
        call: &'a Call,
        input: InitiateLayerUploadInput,
    ) -> Reply<'a, InitiateLayerUploadOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "InitiateLayerUpload")
    }

    /// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ListImageReferrers.html>
    fn list_image_referrers<'a>(
        &'a self,
        call: &'a Call,
        input: ListImageReferrersInput,
    ) -> Reply<'a, ListImageReferrersOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "ListImageReferrers")
    }

    /// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ListImages.html>
    fn list_images<'a>(
        &'a self,
        call: &'a Call,
        input: ListImagesInput,
    ) -> Reply<'a, ListImagesOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "ListImages")
    }

    /// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ListTagsForResource.html>
    fn list_tags_for_resource<'a>(
        &'a self,
        call: &'a Call,
        input: ListTagsForResourceInput,
    ) -> Reply<'a, ListTagsForResourceOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "ListTagsForResource")
    }

    /// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_PutAccountSetting.html>
    fn put_account_setting<'a>(
        &'a self,
        call: &'a Call,
        input: PutAccountSettingInput,
    ) -> Reply<'a, PutAccountSettingOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "PutAccountSetting")
    }

    /// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_PutImage.html>
    fn put_image<'a>(&'a self, call: &'a Call, input: PutImageInput) -> Reply<'a, PutImageOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "PutImage")
    }

    /// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_PutImageScanningConfiguration.html>
    fn put_image_scanning_configuration<'a>(
        &'a self,
        call: &'a Call,
        input: PutImageScanningConfigurationInput,
    ) -> Reply<'a, PutImageScanningConfigurationOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "PutImageScanningConfiguration")
    }

    /// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_PutImageTagMutability.html>
    fn put_image_tag_mutability<'a>(
        &'a self,
        call: &'a Call,
        input: PutImageTagMutabilityInput,
    ) -> Reply<'a, PutImageTagMutabilityOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "PutImageTagMutability")
    }

    /// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_PutLifecyclePolicy.html>
    fn put_lifecycle_policy<'a>(
        &'a self,
        call: &'a Call,
        input: PutLifecyclePolicyInput,
    ) -> Reply<'a, PutLifecyclePolicyOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "PutLifecyclePolicy")
    }

    /// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_PutRegistryPolicy.html>
    fn put_registry_policy<'a>(
        &'a self,
        call: &'a Call,
        input: PutRegistryPolicyInput,
    ) -> Reply<'a, PutRegistryPolicyOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "PutRegistryPolicy")
    }

    /// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_PutRegistryScanningConfiguration.html>
    fn put_registry_scanning_configuration<'a>(
        &'a self,
        call: &'a Call,
        input: PutRegistryScanningConfigurationInput,
    ) -> Reply<'a, PutRegistryScanningConfigurationOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "PutRegistryScanningConfiguration")
    }

    /// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_PutReplicationConfiguration.html>
    fn put_replication_configuration<'a>(
        &'a self,
        call: &'a Call,
        input: PutReplicationConfigurationInput,
    ) -> Reply<'a, PutReplicationConfigurationOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "PutReplicationConfiguration")
    }

    /// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_SetRepositoryPolicy.html>
    fn set_repository_policy<'a>(
        &'a self,
        call: &'a Call,
        input: SetRepositoryPolicyInput,
    ) -> Reply<'a, SetRepositoryPolicyOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "SetRepositoryPolicy")
    }

    /// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_StartImageScan.html>
    fn start_image_scan<'a>(
        &'a self,
        call: &'a Call,
        input: StartImageScanInput,
    ) -> Reply<'a, StartImageScanOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "StartImageScan")
    }

    /// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_StartLifecyclePolicyPreview.html>
    fn start_lifecycle_policy_preview<'a>(
        &'a self,
        call: &'a Call,
        input: StartLifecyclePolicyPreviewInput,
    ) -> Reply<'a, StartLifecyclePolicyPreviewOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "StartLifecyclePolicyPreview")
    }

    /// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_TagResource.html>
    fn tag_resource<'a>(
        &'a self,
        call: &'a Call,
        input: TagResourceInput,
    ) -> Reply<'a, TagResourceOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "TagResource")
    }

    /// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_UntagResource.html>
    fn untag_resource<'a>(
        &'a self,
        call: &'a Call,
        input: UntagResourceInput,
    ) -> Reply<'a, UntagResourceOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "UntagResource")
    }

    /// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_UpdatePullThroughCacheRule.html>
    fn update_pull_through_cache_rule<'a>(
        &'a self,
        call: &'a Call,
        input: UpdatePullThroughCacheRuleInput,
    ) -> Reply<'a, UpdatePullThroughCacheRuleOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "UpdatePullThroughCacheRule")
    }

    /// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_UploadLayerPart.html>
    fn upload_layer_part<'a>(
        &'a self,
        call: &'a Call,
        input: UploadLayerPartInput,
    ) -> Reply<'a, UploadLayerPartOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "UploadLayerPart")
    }

    /// <https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ValidatePullThroughCacheRule.html>
    fn validate_pull_through_cache_rule<'a>(
        &'a self,
        call: &'a Call,
        input: ValidatePullThroughCacheRuleInput,
    ) -> Reply<'a, ValidatePullThroughCacheRuleOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "ValidatePullThroughCacheRule")
    }
}

/// Serves the operations of an implementation of [`Ecr`].
#[derive(Debug)]
pub struct EcrEndpoint<T>(pub T);

impl<T: Ecr> Endpoint for EcrEndpoint<T> {
    fn service(&self) -> &'static Service {
        &SERVICE
    }

    fn start<'a>(
        &'a self,
        call: &'a Call,
        operation: &'static Operation,
        input: &mut dyn ShapeReader,
        gate: &dyn Gate,
    ) -> Result<BoxFuture<'a, Answer>, StartError> {
        start(
            &self.0,
            Request {
                call,
                service: &SERVICE,
                operation,
                input,
                gate,
            },
        )
    }
}

fn start<'a>(
    api: &'a dyn Ecr,
    request: Request<'a, '_>,
) -> Result<BoxFuture<'a, Answer>, StartError> {
    match request.operation.name {
        "BatchCheckLayerAvailability" => {
            request.run(|call, input| api.batch_check_layer_availability(call, input))
        }
        "BatchDeleteImage" => request.run(|call, input| api.batch_delete_image(call, input)),
        "BatchGetImage" => request.run(|call, input| api.batch_get_image(call, input)),
        "BatchGetRepositoryScanningConfiguration" => {
            request.run(|call, input| api.batch_get_repository_scanning_configuration(call, input))
        }
        "CompleteLayerUpload" => request.run(|call, input| api.complete_layer_upload(call, input)),
        "CreatePullThroughCacheRule" => {
            request.run(|call, input| api.create_pull_through_cache_rule(call, input))
        }
        "CreateRepository" => request.run(|call, input| api.create_repository(call, input)),
        "DeleteLifecyclePolicy" => {
            request.run(|call, input| api.delete_lifecycle_policy(call, input))
        }
        "DeletePullThroughCacheRule" => {
            request.run(|call, input| api.delete_pull_through_cache_rule(call, input))
        }
        "DeleteRegistryPolicy" => {
            request.run(|call, input| api.delete_registry_policy(call, input))
        }
        "DeleteRepository" => request.run(|call, input| api.delete_repository(call, input)),
        "DeleteRepositoryPolicy" => {
            request.run(|call, input| api.delete_repository_policy(call, input))
        }
        "DescribeImageReplicationStatus" => {
            request.run(|call, input| api.describe_image_replication_status(call, input))
        }
        "DescribeImageScanFindings" => {
            request.run(|call, input| api.describe_image_scan_findings(call, input))
        }
        "DescribeImages" => request.run(|call, input| api.describe_images(call, input)),
        "DescribePullThroughCacheRules" => {
            request.run(|call, input| api.describe_pull_through_cache_rules(call, input))
        }
        "DescribeRegistry" => request.run(|call, input| api.describe_registry(call, input)),
        "DescribeRepositories" => request.run(|call, input| api.describe_repositories(call, input)),
        "GetAccountSetting" => request.run(|call, input| api.get_account_setting(call, input)),
        "GetAuthorizationToken" => {
            request.run(|call, input| api.get_authorization_token(call, input))
        }
        "GetDownloadUrlForLayer" => {
            request.run(|call, input| api.get_download_url_for_layer(call, input))
        }
        "GetLifecyclePolicy" => request.run(|call, input| api.get_lifecycle_policy(call, input)),
        "GetLifecyclePolicyPreview" => {
            request.run(|call, input| api.get_lifecycle_policy_preview(call, input))
        }
        "GetRegistryPolicy" => request.run(|call, input| api.get_registry_policy(call, input)),
        "GetRegistryScanningConfiguration" => {
            request.run(|call, input| api.get_registry_scanning_configuration(call, input))
        }
        "GetRepositoryPolicy" => request.run(|call, input| api.get_repository_policy(call, input)),
        "InitiateLayerUpload" => request.run(|call, input| api.initiate_layer_upload(call, input)),
        "ListImageReferrers" => request.run(|call, input| api.list_image_referrers(call, input)),
        "ListImages" => request.run(|call, input| api.list_images(call, input)),
        "ListTagsForResource" => request.run(|call, input| api.list_tags_for_resource(call, input)),
        "PutAccountSetting" => request.run(|call, input| api.put_account_setting(call, input)),
        "PutImage" => request.run(|call, input| api.put_image(call, input)),
        "PutImageScanningConfiguration" => {
            request.run(|call, input| api.put_image_scanning_configuration(call, input))
        }
        "PutImageTagMutability" => {
            request.run(|call, input| api.put_image_tag_mutability(call, input))
        }
        "PutLifecyclePolicy" => request.run(|call, input| api.put_lifecycle_policy(call, input)),
        "PutRegistryPolicy" => request.run(|call, input| api.put_registry_policy(call, input)),
        "PutRegistryScanningConfiguration" => {
            request.run(|call, input| api.put_registry_scanning_configuration(call, input))
        }
        "PutReplicationConfiguration" => {
            request.run(|call, input| api.put_replication_configuration(call, input))
        }
        "SetRepositoryPolicy" => request.run(|call, input| api.set_repository_policy(call, input)),
        "StartImageScan" => request.run(|call, input| api.start_image_scan(call, input)),
        "StartLifecyclePolicyPreview" => {
            request.run(|call, input| api.start_lifecycle_policy_preview(call, input))
        }
        "TagResource" => request.run(|call, input| api.tag_resource(call, input)),
        "UntagResource" => request.run(|call, input| api.untag_resource(call, input)),
        "UpdatePullThroughCacheRule" => {
            request.run(|call, input| api.update_pull_through_cache_rule(call, input))
        }
        "UploadLayerPart" => request.run(|call, input| api.upload_layer_part(call, input)),
        "ValidatePullThroughCacheRule" => {
            request.run(|call, input| api.validate_pull_through_cache_rule(call, input))
        }
        _ => request.refuse(),
    }
}
