//! Amazon ECS.

mod account_setting;
mod continue_service_deployment;
mod create_cluster;
mod create_service;
mod delete_account_setting;
mod delete_cluster;
mod delete_service;
mod delete_task_definitions;
mod deregister_task_definition;
mod describe_capacity_providers;
mod describe_clusters;
mod describe_service_deployments;
mod describe_service_revisions;
mod describe_services;
mod describe_task_definition;
mod describe_tasks;
mod errors;
mod execute_command;
mod get_task_protection;
mod given;
mod list_account_settings;
mod list_clusters;
mod list_service_deployments;
mod list_services;
mod list_services_by_namespace;
mod list_tags_for_resource;
mod list_task_definition_families;
mod list_task_definitions;
mod list_tasks;
mod lookup;
mod paging;
mod put_account_setting;
mod put_account_setting_default;
mod put_cluster_capacity_providers;
mod register_task_definition;
mod run_task;
mod service;
mod service_history;
mod service_task;
mod shapes;
mod spot;
mod stop_service_deployment;
mod stop_task;
mod tag_resource;
mod tagging;
mod task_protection;
mod untag_resource;
mod update_cluster;
mod update_cluster_settings;
mod update_service;
mod update_task_protection;

use aws_api::Reply;
use aws_api::ecs::{
    ContinueServiceDeploymentInput, ContinueServiceDeploymentOutput, CreateClusterInput,
    CreateClusterOutput, CreateServiceInput, CreateServiceOutput, DeleteAccountSettingInput,
    DeleteAccountSettingOutput, DeleteClusterInput, DeleteClusterOutput, DeleteServiceInput,
    DeleteServiceOutput, DeleteTaskDefinitionsInput, DeleteTaskDefinitionsOutput,
    DeregisterTaskDefinitionInput, DeregisterTaskDefinitionOutput, DescribeCapacityProvidersInput,
    DescribeCapacityProvidersOutput, DescribeClustersInput, DescribeClustersOutput,
    DescribeServiceDeploymentsInput, DescribeServiceDeploymentsOutput,
    DescribeServiceRevisionsInput, DescribeServiceRevisionsOutput, DescribeServicesInput,
    DescribeServicesOutput, DescribeTaskDefinitionInput, DescribeTaskDefinitionOutput,
    DescribeTasksInput, DescribeTasksOutput, Ecs, ExecuteCommandInput, ExecuteCommandOutput,
    GetTaskProtectionInput, GetTaskProtectionOutput, ListAccountSettingsInput,
    ListAccountSettingsOutput, ListClustersInput, ListClustersOutput, ListServiceDeploymentsInput,
    ListServiceDeploymentsOutput, ListServicesByNamespaceInput, ListServicesByNamespaceOutput,
    ListServicesInput, ListServicesOutput, ListTagsForResourceInput, ListTagsForResourceOutput,
    ListTaskDefinitionFamiliesInput, ListTaskDefinitionFamiliesOutput, ListTaskDefinitionsInput,
    ListTaskDefinitionsOutput, ListTasksInput, ListTasksOutput, PutAccountSettingDefaultInput,
    PutAccountSettingDefaultOutput, PutAccountSettingInput, PutAccountSettingOutput,
    PutClusterCapacityProvidersInput, PutClusterCapacityProvidersOutput,
    RegisterTaskDefinitionInput, RegisterTaskDefinitionOutput, RunTaskInput, RunTaskOutput,
    StopServiceDeploymentInput, StopServiceDeploymentOutput, StopTaskInput, StopTaskOutput,
    TagResourceInput, TagResourceOutput, UntagResourceInput, UntagResourceOutput,
    UpdateClusterInput, UpdateClusterOutput, UpdateClusterSettingsInput,
    UpdateClusterSettingsOutput, UpdateServiceInput, UpdateServiceOutput,
    UpdateTaskProtectionInput, UpdateTaskProtectionOutput,
};
use launch::Capacity;
use model::network::Ipv4Cidr;
use smithy::Call;
use store::Store;

pub use spot::{SpotProblem, interrupt_spot_task};

use crate::context::{Clock, Random};

/// The operations of Amazon ECS over a store.
#[derive(Debug, Clone)]
pub struct EcsService {
    pub store: Store,
    pub clock: Clock,
    pub random: Random,
    /// Where tasks that ask for a public address get it from; `None`: such tasks are refused.
    pub public_addresses: Option<Ipv4Cidr>,
    /// What all tasks together may have of the host.
    pub capacity: Capacity,
}

/// One method per operation, each of which is the file of the same name.
macro_rules! operations {
    ($($name:ident($input:ident) -> $output:ident;)*) => {
        impl Ecs for EcsService {
            $(
                fn $name<'a>(&'a self, call: &'a Call, input: $input) -> Reply<'a, $output> {
                    Box::pin($name::run(self, call, input))
                }
            )*
        }
    };
}

operations! {
    create_service(CreateServiceInput) -> CreateServiceOutput;
    delete_service(DeleteServiceInput) -> DeleteServiceOutput;
    describe_capacity_providers(DescribeCapacityProvidersInput) -> DescribeCapacityProvidersOutput;
    describe_services(DescribeServicesInput) -> DescribeServicesOutput;
    list_services(ListServicesInput) -> ListServicesOutput;
    list_services_by_namespace(ListServicesByNamespaceInput) -> ListServicesByNamespaceOutput;
    put_cluster_capacity_providers(PutClusterCapacityProvidersInput) -> PutClusterCapacityProvidersOutput;
    update_service(UpdateServiceInput) -> UpdateServiceOutput;
    continue_service_deployment(ContinueServiceDeploymentInput) -> ContinueServiceDeploymentOutput;
    create_cluster(CreateClusterInput) -> CreateClusterOutput;
    delete_account_setting(DeleteAccountSettingInput) -> DeleteAccountSettingOutput;
    delete_cluster(DeleteClusterInput) -> DeleteClusterOutput;
    delete_task_definitions(DeleteTaskDefinitionsInput) -> DeleteTaskDefinitionsOutput;
    deregister_task_definition(DeregisterTaskDefinitionInput) -> DeregisterTaskDefinitionOutput;
    describe_clusters(DescribeClustersInput) -> DescribeClustersOutput;
    describe_service_deployments(DescribeServiceDeploymentsInput) -> DescribeServiceDeploymentsOutput;
    describe_service_revisions(DescribeServiceRevisionsInput) -> DescribeServiceRevisionsOutput;
    describe_task_definition(DescribeTaskDefinitionInput) -> DescribeTaskDefinitionOutput;
    describe_tasks(DescribeTasksInput) -> DescribeTasksOutput;
    execute_command(ExecuteCommandInput) -> ExecuteCommandOutput;
    get_task_protection(GetTaskProtectionInput) -> GetTaskProtectionOutput;
    list_account_settings(ListAccountSettingsInput) -> ListAccountSettingsOutput;
    list_clusters(ListClustersInput) -> ListClustersOutput;
    list_service_deployments(ListServiceDeploymentsInput) -> ListServiceDeploymentsOutput;
    list_tags_for_resource(ListTagsForResourceInput) -> ListTagsForResourceOutput;
    list_task_definition_families(ListTaskDefinitionFamiliesInput) -> ListTaskDefinitionFamiliesOutput;
    list_task_definitions(ListTaskDefinitionsInput) -> ListTaskDefinitionsOutput;
    list_tasks(ListTasksInput) -> ListTasksOutput;
    put_account_setting(PutAccountSettingInput) -> PutAccountSettingOutput;
    put_account_setting_default(PutAccountSettingDefaultInput) -> PutAccountSettingDefaultOutput;
    register_task_definition(RegisterTaskDefinitionInput) -> RegisterTaskDefinitionOutput;
    run_task(RunTaskInput) -> RunTaskOutput;
    stop_service_deployment(StopServiceDeploymentInput) -> StopServiceDeploymentOutput;
    stop_task(StopTaskInput) -> StopTaskOutput;
    tag_resource(TagResourceInput) -> TagResourceOutput;
    untag_resource(UntagResourceInput) -> UntagResourceOutput;
    update_cluster(UpdateClusterInput) -> UpdateClusterOutput;
    update_cluster_settings(UpdateClusterSettingsInput) -> UpdateClusterSettingsOutput;
    update_task_protection(UpdateTaskProtectionInput) -> UpdateTaskProtectionOutput;
}
