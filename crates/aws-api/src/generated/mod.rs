// Written by `cargo xtask codegen` from models/. Do not edit.

//! The services.

pub mod application_autoscaling;
pub mod cloudwatch;
pub mod ec2;
pub mod ecr;
pub mod ecs;
pub mod elbv2;
pub mod iam;
pub mod logs;
pub mod route53;
pub mod scheduler;
pub mod secretsmanager;
pub mod ssm;
pub mod sts;

use smithy::{Endpoint, Service};

/// Every service that has a model.
pub static SERVICES: &[&Service] = &[
    &ecs::SERVICE,
    &logs::SERVICE,
    &sts::SERVICE,
    &ec2::SERVICE,
    &cloudwatch::SERVICE,
    &ecr::SERVICE,
    &elbv2::SERVICE,
    &application_autoscaling::SERVICE,
    &iam::SERVICE,
    &ssm::SERVICE,
    &secretsmanager::SERVICE,
    &scheduler::SERVICE,
    &route53::SERVICE,
];

/// By service id, the operations that are implemented, sorted; `models/operations.toml` says so.
pub static IMPLEMENTED: &[(&str, &[&str])] = &[
    (
        "ecs",
        &[
            "CreateCluster",
            "DeleteAccountSetting",
            "DeleteCluster",
            "DeleteTaskDefinitions",
            "DeregisterTaskDefinition",
            "DescribeClusters",
            "DescribeTaskDefinition",
            "DescribeTasks",
            "ExecuteCommand",
            "GetTaskProtection",
            "ListAccountSettings",
            "ListClusters",
            "ListTagsForResource",
            "ListTaskDefinitionFamilies",
            "ListTaskDefinitions",
            "ListTasks",
            "PutAccountSetting",
            "PutAccountSettingDefault",
            "RegisterTaskDefinition",
            "RunTask",
            "StopTask",
            "TagResource",
            "UntagResource",
            "UpdateCluster",
            "UpdateClusterSettings",
            "UpdateTaskProtection",
        ],
    ),
    (
        "logs",
        &[
            "CreateLogGroup",
            "CreateLogStream",
            "DeleteLogGroup",
            "DeleteLogStream",
            "DeleteRetentionPolicy",
            "DescribeLogGroups",
            "DescribeLogStreams",
            "DescribeQueries",
            "FilterLogEvents",
            "GetLogEvents",
            "GetLogRecord",
            "GetQueryResults",
            "ListTagsForResource",
            "ListTagsLogGroup",
            "PutLogEvents",
            "PutRetentionPolicy",
            "StartLiveTail",
            "StartQuery",
            "StopQuery",
            "TagLogGroup",
            "TagResource",
            "UntagLogGroup",
            "UntagResource",
        ],
    ),
    ("sts", &["GetCallerIdentity"]),
    (
        "ec2",
        &[
            "AllocateAddress",
            "AssociateAddress",
            "AssociateDhcpOptions",
            "AssociateRouteTable",
            "AssociateSubnetCidrBlock",
            "AssociateVpcCidrBlock",
            "AttachInternetGateway",
            "AttachNetworkInterface",
            "AuthorizeSecurityGroupEgress",
            "AuthorizeSecurityGroupIngress",
            "CreateDefaultSubnet",
            "CreateDefaultVpc",
            "CreateDhcpOptions",
            "CreateEgressOnlyInternetGateway",
            "CreateFlowLogs",
            "CreateInternetGateway",
            "CreateManagedPrefixList",
            "CreateNatGateway",
            "CreateNetworkInterface",
            "CreateRoute",
            "CreateRouteTable",
            "CreateSecurityGroup",
            "CreateSubnet",
            "CreateTags",
            "CreateVpc",
            "CreateVpcEndpoint",
            "DeleteDhcpOptions",
            "DeleteEgressOnlyInternetGateway",
            "DeleteFlowLogs",
            "DeleteInternetGateway",
            "DeleteManagedPrefixList",
            "DeleteNatGateway",
            "DeleteNetworkInterface",
            "DeleteRoute",
            "DeleteRouteTable",
            "DeleteSecurityGroup",
            "DeleteSubnet",
            "DeleteTags",
            "DeleteVpc",
            "DescribeAccountAttributes",
            "DescribeAddresses",
            "DescribeAddressesAttribute",
            "DescribeAvailabilityZones",
            "DescribeDhcpOptions",
            "DescribeEgressOnlyInternetGateways",
            "DescribeFlowLogs",
            "DescribeInstances",
            "DescribeInternetGateways",
            "DescribeManagedPrefixLists",
            "DescribeNatGateways",
            "DescribeNetworkAcls",
            "DescribeNetworkInterfaceAttribute",
            "DescribeNetworkInterfaces",
            "DescribePrefixLists",
            "DescribeRegions",
            "DescribeRouteTables",
            "DescribeSecurityGroupReferences",
            "DescribeSecurityGroupRules",
            "DescribeSecurityGroups",
            "DescribeStaleSecurityGroups",
            "DescribeSubnets",
            "DescribeTags",
            "DescribeVpcAttribute",
            "DescribeVpcEndpointServices",
            "DescribeVpcEndpoints",
            "DescribeVpcPeeringConnections",
            "DescribeVpcs",
            "DetachInternetGateway",
            "DetachNetworkInterface",
            "DisassociateAddress",
            "DisassociateRouteTable",
            "DisassociateSubnetCidrBlock",
            "DisassociateVpcCidrBlock",
            "GetManagedPrefixListAssociations",
            "GetManagedPrefixListEntries",
            "GetSecurityGroupsForVpc",
            "ModifyManagedPrefixList",
            "ModifyNetworkInterfaceAttribute",
            "ModifySecurityGroupRules",
            "ModifySubnetAttribute",
            "ModifyVpcAttribute",
            "ReleaseAddress",
            "ReplaceRoute",
            "ReplaceRouteTableAssociation",
            "RestoreManagedPrefixListVersion",
            "RevokeSecurityGroupEgress",
            "RevokeSecurityGroupIngress",
            "UpdateSecurityGroupRuleDescriptionsEgress",
            "UpdateSecurityGroupRuleDescriptionsIngress",
        ],
    ),
    ("cloudwatch", &[]),
    (
        "ecr",
        &[
            "BatchCheckLayerAvailability",
            "BatchDeleteImage",
            "BatchGetImage",
            "BatchGetRepositoryScanningConfiguration",
            "CompleteLayerUpload",
            "CreatePullThroughCacheRule",
            "CreateRepository",
            "DeleteLifecyclePolicy",
            "DeletePullThroughCacheRule",
            "DeleteRegistryPolicy",
            "DeleteRepository",
            "DeleteRepositoryPolicy",
            "DescribeImageReplicationStatus",
            "DescribeImageScanFindings",
            "DescribeImages",
            "DescribePullThroughCacheRules",
            "DescribeRegistry",
            "DescribeRepositories",
            "GetAccountSetting",
            "GetAuthorizationToken",
            "GetDownloadUrlForLayer",
            "GetLifecyclePolicy",
            "GetLifecyclePolicyPreview",
            "GetRegistryPolicy",
            "GetRegistryScanningConfiguration",
            "GetRepositoryPolicy",
            "InitiateLayerUpload",
            "ListImageReferrers",
            "ListImages",
            "ListTagsForResource",
            "PutAccountSetting",
            "PutImage",
            "PutImageScanningConfiguration",
            "PutImageTagMutability",
            "PutLifecyclePolicy",
            "PutRegistryPolicy",
            "PutRegistryScanningConfiguration",
            "PutReplicationConfiguration",
            "SetRepositoryPolicy",
            "StartImageScan",
            "StartLifecyclePolicyPreview",
            "TagResource",
            "UntagResource",
            "UpdatePullThroughCacheRule",
            "UploadLayerPart",
            "ValidatePullThroughCacheRule",
        ],
    ),
    ("elasticloadbalancing", &[]),
    ("application-autoscaling", &[]),
    ("iam", &[]),
    (
        "ssm",
        &["ResumeSession", "StartSession", "TerminateSession"],
    ),
    ("secretsmanager", &[]),
    ("scheduler", &[]),
    ("route53", &[]),
];

/// Implements every service with "not implemented".
#[derive(Debug, Clone, Copy, Default)]
pub struct Unimplemented;

impl ecs::Ecs for Unimplemented {}
impl logs::Logs for Unimplemented {}
impl sts::Sts for Unimplemented {}
impl ec2::Ec2 for Unimplemented {}
impl cloudwatch::CloudWatch for Unimplemented {}
impl ecr::Ecr for Unimplemented {}
impl elbv2::Elbv2 for Unimplemented {}
impl application_autoscaling::ApplicationAutoScaling for Unimplemented {}
impl iam::Iam for Unimplemented {}
impl ssm::Ssm for Unimplemented {}
impl secretsmanager::SecretsManager for Unimplemented {}
impl scheduler::Scheduler for Unimplemented {}
impl route53::Route53 for Unimplemented {}

/// An endpoint for every service, each of which implements nothing.
pub fn unimplemented() -> Vec<Box<dyn Endpoint>> {
    vec![
        Box::new(ecs::EcsEndpoint(Unimplemented)),
        Box::new(logs::LogsEndpoint(Unimplemented)),
        Box::new(sts::StsEndpoint(Unimplemented)),
        Box::new(ec2::Ec2Endpoint(Unimplemented)),
        Box::new(cloudwatch::CloudWatchEndpoint(Unimplemented)),
        Box::new(ecr::EcrEndpoint(Unimplemented)),
        Box::new(elbv2::Elbv2Endpoint(Unimplemented)),
        Box::new(application_autoscaling::ApplicationAutoScalingEndpoint(
            Unimplemented,
        )),
        Box::new(iam::IamEndpoint(Unimplemented)),
        Box::new(ssm::SsmEndpoint(Unimplemented)),
        Box::new(secretsmanager::SecretsManagerEndpoint(Unimplemented)),
        Box::new(scheduler::SchedulerEndpoint(Unimplemented)),
        Box::new(route53::Route53Endpoint(Unimplemented)),
    ]
}
