//! Amazon ECR: one file per operation.
//!
//! Repositories, their settings and policies are written here; images and layers by crate
//! `registry`, which docker's side of the same registry uses, too.

mod account_setting;
mod batch_check_layer_availability;
mod batch_delete_image;
mod batch_get_image;
mod batch_get_repository_scanning_configuration;
mod cache_rule;
mod complete_layer_upload;
mod create_pull_through_cache_rule;
mod create_repository;
mod delete_lifecycle_policy;
mod delete_pull_through_cache_rule;
mod delete_registry_policy;
mod delete_repository;
mod delete_repository_policy;
mod describe_image_replication_status;
mod describe_image_scan_findings;
mod describe_images;
mod describe_pull_through_cache_rules;
mod describe_registry;
mod describe_repositories;
mod errors;
mod get_account_setting;
mod get_authorization_token;
mod get_download_url_for_layer;
mod get_lifecycle_policy;
mod get_lifecycle_policy_preview;
mod get_registry_policy;
mod get_registry_scanning_configuration;
mod get_repository_policy;
mod image;
mod initiate_layer_upload;
mod layer_upload;
mod lifecycle_text;
mod list_image_referrers;
mod list_images;
mod list_tags_for_resource;
mod lookup;
mod paging;
mod policy_text;
mod put_account_setting;
mod put_image;
mod put_image_scanning_configuration;
mod put_image_tag_mutability;
mod put_lifecycle_policy;
mod put_registry_policy;
mod put_registry_scanning_configuration;
mod put_replication_configuration;
mod registry_scanning;
mod repository;
mod set_repository_policy;
mod start_image_scan;
mod start_lifecycle_policy_preview;
mod tag_resource;
mod tagging;
mod untag_resource;
mod update_pull_through_cache_rule;
mod upload_layer_part;
mod validate_pull_through_cache_rule;

use aws_api::Reply;
use aws_api::ecr::{self as api, Ecr};
use registry::Registry;
use registry::tokens::Tokens;
use smithy::Call;
use store::Store;

use crate::context::Clock;

/// The operations of Amazon ECR over a store and the registry on it.
#[derive(Debug, Clone)]
pub struct EcrService {
    pub store: Store,
    pub registry: Registry,
    /// Makes what docker logs in with.
    pub tokens: Tokens,
    pub clock: Clock,
}

/// One method per operation, each of which is the file of the same name.
macro_rules! operations {
    ($($name:ident($input:ident) -> $output:ident;)*) => {
        impl Ecr for EcrService {
            $(
                fn $name<'a>(&'a self, call: &'a Call, input: api::$input) -> Reply<'a, api::$output> {
                    Box::pin($name::run(self, call, input))
                }
            )*
        }
    };
}

operations! {
    batch_check_layer_availability(BatchCheckLayerAvailabilityInput) -> BatchCheckLayerAvailabilityOutput;
    batch_delete_image(BatchDeleteImageInput) -> BatchDeleteImageOutput;
    batch_get_image(BatchGetImageInput) -> BatchGetImageOutput;
    batch_get_repository_scanning_configuration(BatchGetRepositoryScanningConfigurationInput) -> BatchGetRepositoryScanningConfigurationOutput;
    complete_layer_upload(CompleteLayerUploadInput) -> CompleteLayerUploadOutput;
    create_pull_through_cache_rule(CreatePullThroughCacheRuleInput) -> CreatePullThroughCacheRuleOutput;
    create_repository(CreateRepositoryInput) -> CreateRepositoryOutput;
    delete_lifecycle_policy(DeleteLifecyclePolicyInput) -> DeleteLifecyclePolicyOutput;
    delete_pull_through_cache_rule(DeletePullThroughCacheRuleInput) -> DeletePullThroughCacheRuleOutput;
    delete_registry_policy(DeleteRegistryPolicyInput) -> DeleteRegistryPolicyOutput;
    delete_repository(DeleteRepositoryInput) -> DeleteRepositoryOutput;
    delete_repository_policy(DeleteRepositoryPolicyInput) -> DeleteRepositoryPolicyOutput;
    describe_image_replication_status(DescribeImageReplicationStatusInput) -> DescribeImageReplicationStatusOutput;
    describe_image_scan_findings(DescribeImageScanFindingsInput) -> DescribeImageScanFindingsOutput;
    describe_images(DescribeImagesInput) -> DescribeImagesOutput;
    describe_pull_through_cache_rules(DescribePullThroughCacheRulesInput) -> DescribePullThroughCacheRulesOutput;
    describe_registry(DescribeRegistryInput) -> DescribeRegistryOutput;
    describe_repositories(DescribeRepositoriesInput) -> DescribeRepositoriesOutput;
    get_account_setting(GetAccountSettingInput) -> GetAccountSettingOutput;
    get_authorization_token(GetAuthorizationTokenInput) -> GetAuthorizationTokenOutput;
    get_download_url_for_layer(GetDownloadUrlForLayerInput) -> GetDownloadUrlForLayerOutput;
    get_lifecycle_policy(GetLifecyclePolicyInput) -> GetLifecyclePolicyOutput;
    get_lifecycle_policy_preview(GetLifecyclePolicyPreviewInput) -> GetLifecyclePolicyPreviewOutput;
    get_registry_policy(GetRegistryPolicyInput) -> GetRegistryPolicyOutput;
    get_registry_scanning_configuration(GetRegistryScanningConfigurationInput) -> GetRegistryScanningConfigurationOutput;
    get_repository_policy(GetRepositoryPolicyInput) -> GetRepositoryPolicyOutput;
    initiate_layer_upload(InitiateLayerUploadInput) -> InitiateLayerUploadOutput;
    list_image_referrers(ListImageReferrersInput) -> ListImageReferrersOutput;
    list_images(ListImagesInput) -> ListImagesOutput;
    list_tags_for_resource(ListTagsForResourceInput) -> ListTagsForResourceOutput;
    put_account_setting(PutAccountSettingInput) -> PutAccountSettingOutput;
    put_image(PutImageInput) -> PutImageOutput;
    put_image_scanning_configuration(PutImageScanningConfigurationInput) -> PutImageScanningConfigurationOutput;
    put_image_tag_mutability(PutImageTagMutabilityInput) -> PutImageTagMutabilityOutput;
    put_lifecycle_policy(PutLifecyclePolicyInput) -> PutLifecyclePolicyOutput;
    put_registry_policy(PutRegistryPolicyInput) -> PutRegistryPolicyOutput;
    put_registry_scanning_configuration(PutRegistryScanningConfigurationInput) -> PutRegistryScanningConfigurationOutput;
    put_replication_configuration(PutReplicationConfigurationInput) -> PutReplicationConfigurationOutput;
    set_repository_policy(SetRepositoryPolicyInput) -> SetRepositoryPolicyOutput;
    start_image_scan(StartImageScanInput) -> StartImageScanOutput;
    start_lifecycle_policy_preview(StartLifecyclePolicyPreviewInput) -> StartLifecyclePolicyPreviewOutput;
    tag_resource(TagResourceInput) -> TagResourceOutput;
    untag_resource(UntagResourceInput) -> UntagResourceOutput;
    update_pull_through_cache_rule(UpdatePullThroughCacheRuleInput) -> UpdatePullThroughCacheRuleOutput;
    upload_layer_part(UploadLayerPartInput) -> UploadLayerPartOutput;
    validate_pull_through_cache_rule(ValidatePullThroughCacheRuleInput) -> ValidatePullThroughCacheRuleOutput;
}
