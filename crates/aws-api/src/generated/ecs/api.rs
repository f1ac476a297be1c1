// Written by `cargo xtask codegen` from models/. Do not edit.

//! Amazon ECS as a trait, and the endpoint that serves an implementation of it.

use smithy::{
    Answer, BoxFuture, Call, Endpoint, Gate, Operation, Service, ShapeReader, StartError,
};

use super::service::SERVICE;
use super::shapes::*;
use crate::start::{Reply, Request, not_implemented};

/// Amazon ECS: one method per operation, each of which answers "not implemented" by default.
pub trait Ecs: Send + Sync {
    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AssociateGatewayWithCluster.html>
    fn associate_gateway_with_cluster<'a>(
        &'a self,
        call: &'a Call,
        input: AssociateGatewayWithClusterInput,
    ) -> Reply<'a, AssociateGatewayWithClusterOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "AssociateGatewayWithCluster")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContinueServiceDeployment.html>
    fn continue_service_deployment<'a>(
        &'a self,
        call: &'a Call,
        input: ContinueServiceDeploymentInput,
    ) -> Reply<'a, ContinueServiceDeploymentOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "ContinueServiceDeployment")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateCapacityProvider.html>
    fn create_capacity_provider<'a>(
        &'a self,
        call: &'a Call,
        input: CreateCapacityProviderInput,
    ) -> Reply<'a, CreateCapacityProviderOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "CreateCapacityProvider")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateCluster.html>
    fn create_cluster<'a>(
        &'a self,
        call: &'a Call,
        input: CreateClusterInput,
    ) -> Reply<'a, CreateClusterOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "CreateCluster")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateDaemon.html>
    fn create_daemon<'a>(
        &'a self,
        call: &'a Call,
        input: CreateDaemonInput,
    ) -> Reply<'a, CreateDaemonOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "CreateDaemon")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateExpressGatewayService.html>
    fn create_express_gateway_service<'a>(
        &'a self,
        call: &'a Call,
        input: CreateExpressGatewayServiceInput,
    ) -> Reply<'a, CreateExpressGatewayServiceOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "CreateExpressGatewayService")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateGateway.html>
    fn create_gateway<'a>(
        &'a self,
        call: &'a Call,
        input: CreateGatewayInput,
    ) -> Reply<'a, CreateGatewayOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "CreateGateway")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html>
    fn create_service<'a>(
        &'a self,
        call: &'a Call,
        input: CreateServiceInput,
    ) -> Reply<'a, CreateServiceOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "CreateService")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateTaskSet.html>
    fn create_task_set<'a>(
        &'a self,
        call: &'a Call,
        input: CreateTaskSetInput,
    ) -> Reply<'a, CreateTaskSetOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "CreateTaskSet")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteAccountSetting.html>
    fn delete_account_setting<'a>(
        &'a self,
        call: &'a Call,
        input: DeleteAccountSettingInput,
    ) -> Reply<'a, DeleteAccountSettingOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DeleteAccountSetting")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteAttributes.html>
    fn delete_attributes<'a>(
        &'a self,
        call: &'a Call,
        input: DeleteAttributesInput,
    ) -> Reply<'a, DeleteAttributesOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DeleteAttributes")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteCapacityProvider.html>
    fn delete_capacity_provider<'a>(
        &'a self,
        call: &'a Call,
        input: DeleteCapacityProviderInput,
    ) -> Reply<'a, DeleteCapacityProviderOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DeleteCapacityProvider")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteCluster.html>
    fn delete_cluster<'a>(
        &'a self,
        call: &'a Call,
        input: DeleteClusterInput,
    ) -> Reply<'a, DeleteClusterOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DeleteCluster")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteDaemon.html>
    fn delete_daemon<'a>(
        &'a self,
        call: &'a Call,
        input: DeleteDaemonInput,
    ) -> Reply<'a, DeleteDaemonOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DeleteDaemon")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteDaemonTaskDefinition.html>
    fn delete_daemon_task_definition<'a>(
        &'a self,
        call: &'a Call,
        input: DeleteDaemonTaskDefinitionInput,
    ) -> Reply<'a, DeleteDaemonTaskDefinitionOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DeleteDaemonTaskDefinition")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteExpressGatewayService.html>
    fn delete_express_gateway_service<'a>(
        &'a self,
        call: &'a Call,
        input: DeleteExpressGatewayServiceInput,
    ) -> Reply<'a, DeleteExpressGatewayServiceOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DeleteExpressGatewayService")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteGateway.html>
    fn delete_gateway<'a>(
        &'a self,
        call: &'a Call,
        input: DeleteGatewayInput,
    ) -> Reply<'a, DeleteGatewayOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DeleteGateway")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteService.html>
    fn delete_service<'a>(
        &'a self,
        call: &'a Call,
        input: DeleteServiceInput,
    ) -> Reply<'a, DeleteServiceOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DeleteService")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteTaskDefinitions.html>
    fn delete_task_definitions<'a>(
        &'a self,
        call: &'a Call,
        input: DeleteTaskDefinitionsInput,
    ) -> Reply<'a, DeleteTaskDefinitionsOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DeleteTaskDefinitions")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteTaskSet.html>
    fn delete_task_set<'a>(
        &'a self,
        call: &'a Call,
        input: DeleteTaskSetInput,
    ) -> Reply<'a, DeleteTaskSetOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DeleteTaskSet")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeregisterContainerInstance.html>
    fn deregister_container_instance<'a>(
        &'a self,
        call: &'a Call,
        input: DeregisterContainerInstanceInput,
    ) -> Reply<'a, DeregisterContainerInstanceOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DeregisterContainerInstance")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeregisterTaskDefinition.html>
    fn deregister_task_definition<'a>(
        &'a self,
        call: &'a Call,
        input: DeregisterTaskDefinitionInput,
    ) -> Reply<'a, DeregisterTaskDefinitionOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DeregisterTaskDefinition")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeCapacityProviders.html>
    fn describe_capacity_providers<'a>(
        &'a self,
        call: &'a Call,
        input: DescribeCapacityProvidersInput,
    ) -> Reply<'a, DescribeCapacityProvidersOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DescribeCapacityProviders")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeClusters.html>
    fn describe_clusters<'a>(
        &'a self,
        call: &'a Call,
        input: DescribeClustersInput,
    ) -> Reply<'a, DescribeClustersOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DescribeClusters")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeContainerInstances.html>
    fn describe_container_instances<'a>(
        &'a self,
        call: &'a Call,
        input: DescribeContainerInstancesInput,
    ) -> Reply<'a, DescribeContainerInstancesOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DescribeContainerInstances")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeDaemon.html>
    fn describe_daemon<'a>(
        &'a self,
        call: &'a Call,
        input: DescribeDaemonInput,
    ) -> Reply<'a, DescribeDaemonOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DescribeDaemon")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeDaemonDeployments.html>
    fn describe_daemon_deployments<'a>(
        &'a self,
        call: &'a Call,
        input: DescribeDaemonDeploymentsInput,
    ) -> Reply<'a, DescribeDaemonDeploymentsOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DescribeDaemonDeployments")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeDaemonRevisions.html>
    fn describe_daemon_revisions<'a>(
        &'a self,
        call: &'a Call,
        input: DescribeDaemonRevisionsInput,
    ) -> Reply<'a, DescribeDaemonRevisionsOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DescribeDaemonRevisions")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeDaemonTaskDefinition.html>
    fn describe_daemon_task_definition<'a>(
        &'a self,
        call: &'a Call,
        input: DescribeDaemonTaskDefinitionInput,
    ) -> Reply<'a, DescribeDaemonTaskDefinitionOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DescribeDaemonTaskDefinition")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeExpressGatewayService.html>
    fn describe_express_gateway_service<'a>(
        &'a self,
        call: &'a Call,
        input: DescribeExpressGatewayServiceInput,
    ) -> Reply<'a, DescribeExpressGatewayServiceOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DescribeExpressGatewayService")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeGateway.html>
    fn describe_gateway<'a>(
        &'a self,
        call: &'a Call,
        input: DescribeGatewayInput,
    ) -> Reply<'a, DescribeGatewayOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DescribeGateway")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeGatewayResources.html>
    fn describe_gateway_resources<'a>(
        &'a self,
        call: &'a Call,
        input: DescribeGatewayResourcesInput,
    ) -> Reply<'a, DescribeGatewayResourcesOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DescribeGatewayResources")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeGatewayRoute.html>
    fn describe_gateway_route<'a>(
        &'a self,
        call: &'a Call,
        input: DescribeGatewayRouteInput,
    ) -> Reply<'a, DescribeGatewayRouteOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DescribeGatewayRoute")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeServiceDeployments.html>
    fn describe_service_deployments<'a>(
        &'a self,
        call: &'a Call,
        input: DescribeServiceDeploymentsInput,
    ) -> Reply<'a, DescribeServiceDeploymentsOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DescribeServiceDeployments")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeServiceRevisions.html>
    fn describe_service_revisions<'a>(
        &'a self,
        call: &'a Call,
        input: DescribeServiceRevisionsInput,
    ) -> Reply<'a, DescribeServiceRevisionsOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DescribeServiceRevisions")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeServices.html>
    fn describe_services<'a>(
        &'a self,
        call: &'a Call,
        input: DescribeServicesInput,
    ) -> Reply<'a, DescribeServicesOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DescribeServices")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeTaskDefinition.html>
    fn describe_task_definition<'a>(
        &'a self,
        call: &'a Call,
        input: DescribeTaskDefinitionInput,
    ) -> Reply<'a, DescribeTaskDefinitionOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DescribeTaskDefinition")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeTaskSets.html>
    fn describe_task_sets<'a>(
        &'a self,
        call: &'a Call,
        input: DescribeTaskSetsInput,
    ) -> Reply<'a, DescribeTaskSetsOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DescribeTaskSets")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeTasks.html>
    fn describe_tasks<'a>(
        &'a self,
        call: &'a Call,
        input: DescribeTasksInput,
    ) -> Reply<'a, DescribeTasksOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DescribeTasks")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DisassociateGatewayFromCluster.html>
    fn disassociate_gateway_from_cluster<'a>(
        &'a self,
        call: &'a Call,
        input: DisassociateGatewayFromClusterInput,
    ) -> Reply<'a, DisassociateGatewayFromClusterOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DisassociateGatewayFromCluster")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DiscoverPollEndpoint.html>
    fn discover_poll_endpoint<'a>(
        &'a self,
        call: &'a Call,
        input: DiscoverPollEndpointInput,
    ) -> Reply<'a, DiscoverPollEndpointOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DiscoverPollEndpoint")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ExecuteCommand.html>
    fn execute_command<'a>(
        &'a self,
        call: &'a Call,
        input: ExecuteCommandInput,
    ) -> Reply<'a, ExecuteCommandOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "ExecuteCommand")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GetTaskProtection.html>
    fn get_task_protection<'a>(
        &'a self,
        call: &'a Call,
        input: GetTaskProtectionInput,
    ) -> Reply<'a, GetTaskProtectionOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "GetTaskProtection")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListAccountSettings.html>
    fn list_account_settings<'a>(
        &'a self,
        call: &'a Call,
        input: ListAccountSettingsInput,
    ) -> Reply<'a, ListAccountSettingsOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "ListAccountSettings")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListAttributes.html>
    fn list_attributes<'a>(
        &'a self,
        call: &'a Call,
        input: ListAttributesInput,
    ) -> Reply<'a, ListAttributesOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "ListAttributes")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListClusters.html>
    fn list_clusters<'a>(
        &'a self,
        call: &'a Call,
        input: ListClustersInput,
    ) -> Reply<'a, ListClustersOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "ListClusters")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListContainerInstances.html>
    fn list_container_instances<'a>(
        &'a self,
        call: &'a Call,
        input: ListContainerInstancesInput,
    ) -> Reply<'a, ListContainerInstancesOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "ListContainerInstances")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListDaemonDeployments.html>
    fn list_daemon_deployments<'a>(
        &'a self,
        call: &'a Call,
        input: ListDaemonDeploymentsInput,
    ) -> Reply<'a, ListDaemonDeploymentsOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "ListDaemonDeployments")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListDaemonTaskDefinitions.html>
    fn list_daemon_task_definitions<'a>(
        &'a self,
        call: &'a Call,
        input: ListDaemonTaskDefinitionsInput,
    ) -> Reply<'a, ListDaemonTaskDefinitionsOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "ListDaemonTaskDefinitions")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListDaemons.html>
    fn list_daemons<'a>(
        &'a self,
        call: &'a Call,
        input: ListDaemonsInput,
    ) -> Reply<'a, ListDaemonsOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "ListDaemons")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListGatewayClusterAssociations.html>
    fn list_gateway_cluster_associations<'a>(
        &'a self,
        call: &'a Call,
        input: ListGatewayClusterAssociationsInput,
    ) -> Reply<'a, ListGatewayClusterAssociationsOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "ListGatewayClusterAssociations")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListGatewayRoutes.html>
    fn list_gateway_routes<'a>(
        &'a self,
        call: &'a Call,
        input: ListGatewayRoutesInput,
    ) -> Reply<'a, ListGatewayRoutesOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "ListGatewayRoutes")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListGateways.html>
    fn list_gateways<'a>(
        &'a self,
        call: &'a Call,
        input: ListGatewaysInput,
    ) -> Reply<'a, ListGatewaysOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "ListGateways")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListServiceDeployments.html>
    fn list_service_deployments<'a>(
        &'a self,
        call: &'a Call,
        input: ListServiceDeploymentsInput,
    ) -> Reply<'a, ListServiceDeploymentsOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "ListServiceDeployments")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListServices.html>
    fn list_services<'a>(
        &'a self,
        call: &'a Call,
        input: ListServicesInput,
    ) -> Reply<'a, ListServicesOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "ListServices")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListServicesByNamespace.html>
    fn list_services_by_namespace<'a>(
        &'a self,
        call: &'a Call,
        input: ListServicesByNamespaceInput,
    ) -> Reply<'a, ListServicesByNamespaceOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "ListServicesByNamespace")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListTagsForResource.html>
    fn list_tags_for_resource<'a>(
        &'a self,
        call: &'a Call,
        input: ListTagsForResourceInput,
    ) -> Reply<'a, ListTagsForResourceOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "ListTagsForResource")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListTaskDefinitionFamilies.html>
    fn list_task_definition_families<'a>(
        &'a self,
        call: &'a Call,
        input: ListTaskDefinitionFamiliesInput,
    ) -> Reply<'a, ListTaskDefinitionFamiliesOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "ListTaskDefinitionFamilies")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListTaskDefinitions.html>
    fn list_task_definitions<'a>(
        &'a self,
        call: &'a Call,
        input: ListTaskDefinitionsInput,
    ) -> Reply<'a, ListTaskDefinitionsOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "ListTaskDefinitions")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListTasks.html>
    fn list_tasks<'a>(
        &'a self,
        call: &'a Call,
        input: ListTasksInput,
    ) -> Reply<'a, ListTasksOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "ListTasks")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PutAccountSetting.html>
    fn put_account_setting<'a>(
        &'a self,
        call: &'a Call,
        input: PutAccountSettingInput,
    ) -> Reply<'a, PutAccountSettingOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "PutAccountSetting")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PutAccountSettingDefault.html>
    fn put_account_setting_default<'a>(
        &'a self,
        call: &'a Call,
        input: PutAccountSettingDefaultInput,
    ) -> Reply<'a, PutAccountSettingDefaultOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "PutAccountSettingDefault")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PutAttributes.html>
    fn put_attributes<'a>(
        &'a self,
        call: &'a Call,
        input: PutAttributesInput,
    ) -> Reply<'a, PutAttributesOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "PutAttributes")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PutClusterCapacityProviders.html>
    fn put_cluster_capacity_providers<'a>(
        &'a self,
        call: &'a Call,
        input: PutClusterCapacityProvidersInput,
    ) -> Reply<'a, PutClusterCapacityProvidersOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "PutClusterCapacityProviders")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterContainerInstance.html>
    fn register_container_instance<'a>(
        &'a self,
        call: &'a Call,
        input: RegisterContainerInstanceInput,
    ) -> Reply<'a, RegisterContainerInstanceOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "RegisterContainerInstance")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterDaemonTaskDefinition.html>
    fn register_daemon_task_definition<'a>(
        &'a self,
        call: &'a Call,
        input: RegisterDaemonTaskDefinitionInput,
    ) -> Reply<'a, RegisterDaemonTaskDefinitionOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "RegisterDaemonTaskDefinition")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html>
    fn register_task_definition<'a>(
        &'a self,
        call: &'a Call,
        input: RegisterTaskDefinitionInput,
    ) -> Reply<'a, RegisterTaskDefinitionOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "RegisterTaskDefinition")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RunTask.html>
    fn run_task<'a>(&'a self, call: &'a Call, input: RunTaskInput) -> Reply<'a, RunTaskOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "RunTask")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_StartTask.html>
    fn start_task<'a>(
        &'a self,
        call: &'a Call,
        input: StartTaskInput,
    ) -> Reply<'a, StartTaskOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "StartTask")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_StopServiceDeployment.html>
    fn stop_service_deployment<'a>(
        &'a self,
        call: &'a Call,
        input: StopServiceDeploymentInput,
    ) -> Reply<'a, StopServiceDeploymentOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "StopServiceDeployment")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_StopTask.html>
    fn stop_task<'a>(&'a self, call: &'a Call, input: StopTaskInput) -> Reply<'a, StopTaskOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "StopTask")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_SubmitAttachmentStateChanges.html>
    fn submit_attachment_state_changes<'a>(
        &'a self,
        call: &'a Call,
        input: SubmitAttachmentStateChangesInput,
    ) -> Reply<'a, SubmitAttachmentStateChangesOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "SubmitAttachmentStateChanges")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_SubmitContainerStateChange.html>
    fn submit_container_state_change<'a>(
        &'a self,
        call: &'a Call,
        input: SubmitContainerStateChangeInput,
    ) -> Reply<'a, SubmitContainerStateChangeOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "SubmitContainerStateChange")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_SubmitTaskStateChange.html>
    fn submit_task_state_change<'a>(
        &'a self,
        call: &'a Call,
        input: SubmitTaskStateChangeInput,
    ) -> Reply<'a, SubmitTaskStateChangeOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "SubmitTaskStateChange")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TagResource.html>
    fn tag_resource<'a>(
        &'a self,
        call: &'a Call,
        input: TagResourceInput,
    ) -> Reply<'a, TagResourceOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "TagResource")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UntagResource.html>
    fn untag_resource<'a>(
        &'a self,
        call: &'a Call,
        input: UntagResourceInput,
    ) -> Reply<'a, UntagResourceOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "UntagResource")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateCapacityProvider.html>
    fn update_capacity_provider<'a>(
        &'a self,
        call: &'a Call,
        input: UpdateCapacityProviderInput,
    ) -> Reply<'a, UpdateCapacityProviderOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "UpdateCapacityProvider")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateCluster.html>
    fn update_cluster<'a>(
        &'a self,
        call: &'a Call,
        input: UpdateClusterInput,
    ) -> Reply<'a, UpdateClusterOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "UpdateCluster")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateClusterSettings.html>
    fn update_cluster_settings<'a>(
        &'a self,
        call: &'a Call,
        input: UpdateClusterSettingsInput,
    ) -> Reply<'a, UpdateClusterSettingsOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "UpdateClusterSettings")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateContainerAgent.html>
    fn update_container_agent<'a>(
        &'a self,
        call: &'a Call,
        input: UpdateContainerAgentInput,
    ) -> Reply<'a, UpdateContainerAgentOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "UpdateContainerAgent")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateContainerInstancesState.html>
    fn update_container_instances_state<'a>(
        &'a self,
        call: &'a Call,
        input: UpdateContainerInstancesStateInput,
    ) -> Reply<'a, UpdateContainerInstancesStateOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "UpdateContainerInstancesState")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateDaemon.html>
    fn update_daemon<'a>(
        &'a self,
        call: &'a Call,
        input: UpdateDaemonInput,
    ) -> Reply<'a, UpdateDaemonOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "UpdateDaemon")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateExpressGatewayService.html>
    fn update_express_gateway_service<'a>(
        &'a self,
        call: &'a Call,
        input: UpdateExpressGatewayServiceInput,
    ) -> Reply<'a, UpdateExpressGatewayServiceOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "UpdateExpressGatewayService")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateGateway.html>
    fn update_gateway<'a>(
        &'a self,
        call: &'a Call,
        input: UpdateGatewayInput,
    ) -> Reply<'a, UpdateGatewayOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "UpdateGateway")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateService.html>
    fn update_service<'a>(
        &'a self,
        call: &'a Call,
        input: UpdateServiceInput,
    ) -> Reply<'a, UpdateServiceOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "UpdateService")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateServicePrimaryTaskSet.html>
    fn update_service_primary_task_set<'a>(
        &'a self,
        call: &'a Call,
        input: UpdateServicePrimaryTaskSetInput,
    ) -> Reply<'a, UpdateServicePrimaryTaskSetOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "UpdateServicePrimaryTaskSet")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateTaskProtection.html>
    fn update_task_protection<'a>(
        &'a self,
        call: &'a Call,
        input: UpdateTaskProtectionInput,
    ) -> Reply<'a, UpdateTaskProtectionOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "UpdateTaskProtection")
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateTaskSet.html>
    fn update_task_set<'a>(
        &'a self,
        call: &'a Call,
        input: UpdateTaskSetInput,
    ) -> Reply<'a, UpdateTaskSetOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "UpdateTaskSet")
    }
}

/// Serves the operations of an implementation of [`Ecs`].
#[derive(Debug)]
pub struct EcsEndpoint<T>(pub T);

impl<T: Ecs> Endpoint for EcsEndpoint<T> {
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
    api: &'a dyn Ecs,
    request: Request<'a, '_>,
) -> Result<BoxFuture<'a, Answer>, StartError> {
    match request.operation.name {
        "AssociateGatewayWithCluster" => {
            request.run(|call, input| api.associate_gateway_with_cluster(call, input))
        }
        "ContinueServiceDeployment" => {
            request.run(|call, input| api.continue_service_deployment(call, input))
        }
        "CreateCapacityProvider" => {
            request.run(|call, input| api.create_capacity_provider(call, input))
        }
        "CreateCluster" => request.run(|call, input| api.create_cluster(call, input)),
        "CreateDaemon" => request.run(|call, input| api.create_daemon(call, input)),
        "CreateExpressGatewayService" => {
            request.run(|call, input| api.create_express_gateway_service(call, input))
        }
        "CreateGateway" => request.run(|call, input| api.create_gateway(call, input)),
        "CreateService" => request.run(|call, input| api.create_service(call, input)),
        "CreateTaskSet" => request.run(|call, input| api.create_task_set(call, input)),
        "DeleteAccountSetting" => {
            request.run(|call, input| api.delete_account_setting(call, input))
        }
        "DeleteAttributes" => request.run(|call, input| api.delete_attributes(call, input)),
        "DeleteCapacityProvider" => {
            request.run(|call, input| api.delete_capacity_provider(call, input))
        }
        "DeleteCluster" => request.run(|call, input| api.delete_cluster(call, input)),
        "DeleteDaemon" => request.run(|call, input| api.delete_daemon(call, input)),
        "DeleteDaemonTaskDefinition" => {
            request.run(|call, input| api.delete_daemon_task_definition(call, input))
        }
        "DeleteExpressGatewayService" => {
            request.run(|call, input| api.delete_express_gateway_service(call, input))
        }
        "DeleteGateway" => request.run(|call, input| api.delete_gateway(call, input)),
        "DeleteService" => request.run(|call, input| api.delete_service(call, input)),
        "DeleteTaskDefinitions" => {
            request.run(|call, input| api.delete_task_definitions(call, input))
        }
        "DeleteTaskSet" => request.run(|call, input| api.delete_task_set(call, input)),
        "DeregisterContainerInstance" => {
            request.run(|call, input| api.deregister_container_instance(call, input))
        }
        "DeregisterTaskDefinition" => {
            request.run(|call, input| api.deregister_task_definition(call, input))
        }
        "DescribeCapacityProviders" => {
            request.run(|call, input| api.describe_capacity_providers(call, input))
        }
        "DescribeClusters" => request.run(|call, input| api.describe_clusters(call, input)),
        "DescribeContainerInstances" => {
            request.run(|call, input| api.describe_container_instances(call, input))
        }
        "DescribeDaemon" => request.run(|call, input| api.describe_daemon(call, input)),
        "DescribeDaemonDeployments" => {
            request.run(|call, input| api.describe_daemon_deployments(call, input))
        }
        "DescribeDaemonRevisions" => {
            request.run(|call, input| api.describe_daemon_revisions(call, input))
        }
        "DescribeDaemonTaskDefinition" => {
            request.run(|call, input| api.describe_daemon_task_definition(call, input))
        }
        "DescribeExpressGatewayService" => {
            request.run(|call, input| api.describe_express_gateway_service(call, input))
        }
        "DescribeGateway" => request.run(|call, input| api.describe_gateway(call, input)),
        "DescribeGatewayResources" => {
            request.run(|call, input| api.describe_gateway_resources(call, input))
        }
        "DescribeGatewayRoute" => {
            request.run(|call, input| api.describe_gateway_route(call, input))
        }
        "DescribeServiceDeployments" => {
            request.run(|call, input| api.describe_service_deployments(call, input))
        }
        "DescribeServiceRevisions" => {
            request.run(|call, input| api.describe_service_revisions(call, input))
        }
        "DescribeServices" => request.run(|call, input| api.describe_services(call, input)),
        "DescribeTaskDefinition" => {
            request.run(|call, input| api.describe_task_definition(call, input))
        }
        "DescribeTaskSets" => request.run(|call, input| api.describe_task_sets(call, input)),
        "DescribeTasks" => request.run(|call, input| api.describe_tasks(call, input)),
        "DisassociateGatewayFromCluster" => {
            request.run(|call, input| api.disassociate_gateway_from_cluster(call, input))
        }
        "DiscoverPollEndpoint" => {
            request.run(|call, input| api.discover_poll_endpoint(call, input))
        }
        "ExecuteCommand" => request.run(|call, input| api.execute_command(call, input)),
        "GetTaskProtection" => request.run(|call, input| api.get_task_protection(call, input)),
        "ListAccountSettings" => request.run(|call, input| api.list_account_settings(call, input)),
        "ListAttributes" => request.run(|call, input| api.list_attributes(call, input)),
        "ListClusters" => request.run(|call, input| api.list_clusters(call, input)),
        "ListContainerInstances" => {
            request.run(|call, input| api.list_container_instances(call, input))
        }
        "ListDaemonDeployments" => {
            request.run(|call, input| api.list_daemon_deployments(call, input))
        }
        "ListDaemonTaskDefinitions" => {
            request.run(|call, input| api.list_daemon_task_definitions(call, input))
        }
        "ListDaemons" => request.run(|call, input| api.list_daemons(call, input)),
        "ListGatewayClusterAssociations" => {
            request.run(|call, input| api.list_gateway_cluster_associations(call, input))
        }
        "ListGatewayRoutes" => request.run(|call, input| api.list_gateway_routes(call, input)),
        "ListGateways" => request.run(|call, input| api.list_gateways(call, input)),
        "ListServiceDeployments" => {
            request.run(|call, input| api.list_service_deployments(call, input))
        }
        "ListServices" => request.run(|call, input| api.list_services(call, input)),
        "ListServicesByNamespace" => {
            request.run(|call, input| api.list_services_by_namespace(call, input))
        }
        "ListTagsForResource" => request.run(|call, input| api.list_tags_for_resource(call, input)),
        "ListTaskDefinitionFamilies" => {
            request.run(|call, input| api.list_task_definition_families(call, input))
        }
        "ListTaskDefinitions" => request.run(|call, input| api.list_task_definitions(call, input)),
        "ListTasks" => request.run(|call, input| api.list_tasks(call, input)),
        "PutAccountSetting" => request.run(|call, input| api.put_account_setting(call, input)),
        "PutAccountSettingDefault" => {
            request.run(|call, input| api.put_account_setting_default(call, input))
        }
        "PutAttributes" => request.run(|call, input| api.put_attributes(call, input)),
        "PutClusterCapacityProviders" => {
            request.run(|call, input| api.put_cluster_capacity_providers(call, input))
        }
        "RegisterContainerInstance" => {
            request.run(|call, input| api.register_container_instance(call, input))
        }
        "RegisterDaemonTaskDefinition" => {
            request.run(|call, input| api.register_daemon_task_definition(call, input))
        }
        "RegisterTaskDefinition" => {
            request.run(|call, input| api.register_task_definition(call, input))
        }
        "RunTask" => request.run(|call, input| api.run_task(call, input)),
        "StartTask" => request.run(|call, input| api.start_task(call, input)),
        "StopServiceDeployment" => {
            request.run(|call, input| api.stop_service_deployment(call, input))
        }
        "StopTask" => request.run(|call, input| api.stop_task(call, input)),
        "SubmitAttachmentStateChanges" => {
            request.run(|call, input| api.submit_attachment_state_changes(call, input))
        }
        "SubmitContainerStateChange" => {
            request.run(|call, input| api.submit_container_state_change(call, input))
        }
        "SubmitTaskStateChange" => {
            request.run(|call, input| api.submit_task_state_change(call, input))
        }
        "TagResource" => request.run(|call, input| api.tag_resource(call, input)),
        "UntagResource" => request.run(|call, input| api.untag_resource(call, input)),
        "UpdateCapacityProvider" => {
            request.run(|call, input| api.update_capacity_provider(call, input))
        }
        "UpdateCluster" => request.run(|call, input| api.update_cluster(call, input)),
        "UpdateClusterSettings" => {
            request.run(|call, input| api.update_cluster_settings(call, input))
        }
        "UpdateContainerAgent" => {
            request.run(|call, input| api.update_container_agent(call, input))
        }
        "UpdateContainerInstancesState" => {
            request.run(|call, input| api.update_container_instances_state(call, input))
        }
        "UpdateDaemon" => request.run(|call, input| api.update_daemon(call, input)),
        "UpdateExpressGatewayService" => {
            request.run(|call, input| api.update_express_gateway_service(call, input))
        }
        "UpdateGateway" => request.run(|call, input| api.update_gateway(call, input)),
        "UpdateService" => request.run(|call, input| api.update_service(call, input)),
        "UpdateServicePrimaryTaskSet" => {
            request.run(|call, input| api.update_service_primary_task_set(call, input))
        }
        "UpdateTaskProtection" => {
            request.run(|call, input| api.update_task_protection(call, input))
        }
        "UpdateTaskSet" => request.run(|call, input| api.update_task_set(call, input)),
        _ => request.refuse(),
    }
}
