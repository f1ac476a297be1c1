//! Amazon ECS.

mod account_setting;
mod create_cluster;
mod delete_account_setting;
mod delete_cluster;
mod delete_task_definitions;
mod deregister_task_definition;
mod describe_clusters;
mod describe_task_definition;
mod describe_tasks;
mod errors;
mod execute_command;
mod get_task_protection;
mod list_account_settings;
mod list_clusters;
mod list_tags_for_resource;
mod list_task_definition_families;
mod list_task_definitions;
mod list_tasks;
mod lookup;
mod paging;
mod put_account_setting;
mod put_account_setting_default;
mod register_task_definition;
mod run_task;
mod service_task;
mod shapes;
mod spot;
mod stop_task;
mod tag_resource;
mod tagging;
mod task_protection;
mod untag_resource;
mod update_cluster;
mod update_cluster_settings;
mod update_task_protection;

use aws_api::Reply;
use aws_api::ecs::{
    CreateClusterInput, CreateClusterOutput, DeleteAccountSettingInput, DeleteAccountSettingOutput,
    DeleteClusterInput, DeleteClusterOutput, DeleteTaskDefinitionsInput,
    DeleteTaskDefinitionsOutput, DeregisterTaskDefinitionInput, DeregisterTaskDefinitionOutput,
    DescribeClustersInput, DescribeClustersOutput, DescribeTaskDefinitionInput,
    DescribeTaskDefinitionOutput, DescribeTasksInput, DescribeTasksOutput, Ecs,
    ExecuteCommandInput, ExecuteCommandOutput, GetTaskProtectionInput, GetTaskProtectionOutput,
    ListAccountSettingsInput, ListAccountSettingsOutput, ListClustersInput, ListClustersOutput,
    ListTagsForResourceInput, ListTagsForResourceOutput, ListTaskDefinitionFamiliesInput,
    ListTaskDefinitionFamiliesOutput, ListTaskDefinitionsInput, ListTaskDefinitionsOutput,
    ListTasksInput, ListTasksOutput, PutAccountSettingDefaultInput, PutAccountSettingDefaultOutput,
    PutAccountSettingInput, PutAccountSettingOutput, RegisterTaskDefinitionInput,
    RegisterTaskDefinitionOutput, RunTaskInput, RunTaskOutput, StopTaskInput, StopTaskOutput,
    TagResourceInput, TagResourceOutput, UntagResourceInput, UntagResourceOutput,
    UpdateClusterInput, UpdateClusterOutput, UpdateClusterSettingsInput,
    UpdateClusterSettingsOutput, UpdateTaskProtectionInput, UpdateTaskProtectionOutput,
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
    create_cluster(CreateClusterInput) -> CreateClusterOutput;
    delete_account_setting(DeleteAccountSettingInput) -> DeleteAccountSettingOutput;
    delete_cluster(DeleteClusterInput) -> DeleteClusterOutput;
    delete_task_definitions(DeleteTaskDefinitionsInput) -> DeleteTaskDefinitionsOutput;
    deregister_task_definition(DeregisterTaskDefinitionInput) -> DeregisterTaskDefinitionOutput;
    describe_clusters(DescribeClustersInput) -> DescribeClustersOutput;
    describe_task_definition(DescribeTaskDefinitionInput) -> DescribeTaskDefinitionOutput;
    describe_tasks(DescribeTasksInput) -> DescribeTasksOutput;
    execute_command(ExecuteCommandInput) -> ExecuteCommandOutput;
    get_task_protection(GetTaskProtectionInput) -> GetTaskProtectionOutput;
    list_account_settings(ListAccountSettingsInput) -> ListAccountSettingsOutput;
    list_clusters(ListClustersInput) -> ListClustersOutput;
    list_tags_for_resource(ListTagsForResourceInput) -> ListTagsForResourceOutput;
    list_task_definition_families(ListTaskDefinitionFamiliesInput) -> ListTaskDefinitionFamiliesOutput;
    list_task_definitions(ListTaskDefinitionsInput) -> ListTaskDefinitionsOutput;
    list_tasks(ListTasksInput) -> ListTasksOutput;
    put_account_setting(PutAccountSettingInput) -> PutAccountSettingOutput;
    put_account_setting_default(PutAccountSettingDefaultInput) -> PutAccountSettingDefaultOutput;
    register_task_definition(RegisterTaskDefinitionInput) -> RegisterTaskDefinitionOutput;
    run_task(RunTaskInput) -> RunTaskOutput;
    stop_task(StopTaskInput) -> StopTaskOutput;
    tag_resource(TagResourceInput) -> TagResourceOutput;
    untag_resource(UntagResourceInput) -> UntagResourceOutput;
    update_cluster(UpdateClusterInput) -> UpdateClusterOutput;
    update_cluster_settings(UpdateClusterSettingsInput) -> UpdateClusterSettingsOutput;
    update_task_protection(UpdateTaskProtectionInput) -> UpdateTaskProtectionOutput;
}
