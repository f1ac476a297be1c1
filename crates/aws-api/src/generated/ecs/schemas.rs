// Written by `cargo xtask codegen` from models/. Do not edit.

//! The schemas of Amazon ECS, by the model's names.

use smithy::{Constraints, Kind, Member, Schema};

pub static ACCELERATOR_COUNT_REQUEST: Schema = Schema {
    members: &[
        Member::new("min", &BOXED_INTEGER),
        Member::new("max", &BOXED_INTEGER),
    ],
    ..Schema::simple("AcceleratorCountRequest", Kind::Structure)
};

pub static ACCELERATOR_MANUFACTURER: Schema = Schema {
    constraints: Constraints {
        values: &["amazon-web-services", "amd", "nvidia", "xilinx", "habana"],
        ..Constraints::NONE
    },
    ..Schema::simple("AcceleratorManufacturer", Kind::String)
};

pub static ACCELERATOR_MANUFACTURER_SET: Schema = Schema {
    members: &[Member::new("member", &ACCELERATOR_MANUFACTURER)],
    ..Schema::simple("AcceleratorManufacturerSet", Kind::List)
};

pub static ACCELERATOR_NAME: Schema = Schema {
    constraints: Constraints {
        values: &[
            "a100",
            "inferentia",
            "k520",
            "k80",
            "m60",
            "radeon-pro-v520",
            "t4",
            "vu9p",
            "v100",
            "a10g",
            "h100",
            "t4g",
            "l40s",
            "l4",
        ],
        ..Constraints::NONE
    },
    ..Schema::simple("AcceleratorName", Kind::String)
};

pub static ACCELERATOR_NAME_SET: Schema = Schema {
    members: &[Member::new("member", &ACCELERATOR_NAME)],
    ..Schema::simple("AcceleratorNameSet", Kind::List)
};

pub static ACCELERATOR_TOTAL_MEMORY_MIB_REQUEST: Schema = Schema {
    members: &[
        Member::new("min", &BOXED_INTEGER),
        Member::new("max", &BOXED_INTEGER),
    ],
    ..Schema::simple("AcceleratorTotalMemoryMiBRequest", Kind::Structure)
};

pub static ACCELERATOR_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &["gpu", "fpga", "inference"],
        ..Constraints::NONE
    },
    ..Schema::simple("AcceleratorType", Kind::String)
};

pub static ACCELERATOR_TYPE_SET: Schema = Schema {
    members: &[Member::new("member", &ACCELERATOR_TYPE)],
    ..Schema::simple("AcceleratorTypeSet", Kind::List)
};

pub static ACCESS_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &["PUBLIC", "PRIVATE"],
        ..Constraints::NONE
    },
    ..Schema::simple("AccessType", Kind::String)
};

pub static ACCESS_TYPE_LIST: Schema = Schema {
    members: &[Member::new("member", &ACCESS_TYPE)],
    constraints: Constraints {
        min: Some(0.0),
        max: Some(2.0),
        ..Constraints::NONE
    },
    ..Schema::simple("AccessTypeList", Kind::List)
};

pub static ADVANCED_CONFIGURATION: Schema = Schema {
    members: &[
        Member::new("alternateTargetGroupArn", &STRING),
        Member::new("productionListenerRule", &STRING),
        Member::new("testListenerRule", &STRING),
        Member::new("roleArn", &STRING),
    ],
    ..Schema::simple("AdvancedConfiguration", Kind::Structure)
};

pub static AGENT_UPDATE_STATUS: Schema = Schema {
    constraints: Constraints {
        values: &[
            "PENDING", "STAGING", "STAGED", "UPDATING", "UPDATED", "FAILED",
        ],
        ..Constraints::NONE
    },
    ..Schema::simple("AgentUpdateStatus", Kind::String)
};

pub static ALLOWED_INSTANCE_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(30.0),
        pattern: Some(r"[a-zA-Z0-9\.\*\-]+"),
        ..Constraints::NONE
    },
    ..Schema::simple("AllowedInstanceType", Kind::String)
};

pub static ALLOWED_INSTANCE_TYPE_SET: Schema = Schema {
    members: &[Member::new("member", &ALLOWED_INSTANCE_TYPE)],
    constraints: Constraints {
        min: Some(0.0),
        max: Some(400.0),
        ..Constraints::NONE
    },
    ..Schema::simple("AllowedInstanceTypeSet", Kind::List)
};

pub static APPLICATION_PROTOCOL: Schema = Schema {
    constraints: Constraints {
        values: &["http", "http2", "grpc"],
        ..Constraints::NONE
    },
    ..Schema::simple("ApplicationProtocol", Kind::String)
};

pub static ASSIGN_PUBLIC_IP: Schema = Schema {
    constraints: Constraints {
        values: &["ENABLED", "DISABLED"],
        ..Constraints::NONE
    },
    ..Schema::simple("AssignPublicIp", Kind::String)
};

pub static ASSOCIATE_GATEWAY_WITH_CLUSTER_REQUEST: Schema = Schema {
    members: &[
        Member::new("gateway", &STRING).with_required(),
        Member::new("cluster", &STRING).with_required(),
    ],
    ..Schema::simple("AssociateGatewayWithClusterRequest", Kind::Structure)
};

pub static ASSOCIATE_GATEWAY_WITH_CLUSTER_RESPONSE: Schema = Schema {
    members: &[
        Member::new("gatewayArn", &STRING),
        Member::new("clusterArn", &STRING),
        Member::new("status", &GATEWAY_CLUSTER_ASSOCIATION_STATUS),
    ],
    ..Schema::simple("AssociateGatewayWithClusterResponse", Kind::Structure)
};

pub static ATTACHMENT: Schema = Schema {
    members: &[
        Member::new("id", &STRING),
        Member::new("type", &STRING),
        Member::new("status", &STRING),
        Member::new("details", &ATTACHMENT_DETAILS),
    ],
    ..Schema::simple("Attachment", Kind::Structure)
};

pub static ATTACHMENT_DETAILS: Schema = Schema {
    members: &[Member::new("member", &KEY_VALUE_PAIR)],
    ..Schema::simple("AttachmentDetails", Kind::List)
};

pub static ATTACHMENT_STATE_CHANGE: Schema = Schema {
    members: &[
        Member::new("attachmentArn", &STRING).with_required(),
        Member::new("status", &STRING).with_required(),
    ],
    ..Schema::simple("AttachmentStateChange", Kind::Structure)
};

pub static ATTACHMENT_STATE_CHANGES: Schema = Schema {
    members: &[Member::new("member", &ATTACHMENT_STATE_CHANGE)],
    ..Schema::simple("AttachmentStateChanges", Kind::List)
};

pub static ATTACHMENTS: Schema = Schema {
    members: &[Member::new("member", &ATTACHMENT)],
    ..Schema::simple("Attachments", Kind::List)
};

pub static ATTESTATION_POLICY_STATUS: Schema = Schema {
    constraints: Constraints {
        values: &["CONFIGURED"],
        ..Constraints::NONE
    },
    ..Schema::simple("AttestationPolicyStatus", Kind::String)
};

pub static ATTRIBUTE: Schema = Schema {
    members: &[
        Member::new("name", &STRING).with_required(),
        Member::new("value", &STRING),
        Member::new("targetType", &TARGET_TYPE),
        Member::new("targetId", &STRING),
    ],
    ..Schema::simple("Attribute", Kind::Structure)
};

pub static ATTRIBUTES: Schema = Schema {
    members: &[Member::new("member", &ATTRIBUTE)],
    ..Schema::simple("Attributes", Kind::List)
};

pub static AUTO_REPAIR_ACTIONS_STATUS: Schema = Schema {
    constraints: Constraints {
        values: &["ENABLED", "DISABLED"],
        ..Constraints::NONE
    },
    ..Schema::simple("AutoRepairActionsStatus", Kind::String)
};

pub static AUTO_REPAIR_CONFIGURATION: Schema = Schema {
    members: &[Member::new("actionsStatus", &AUTO_REPAIR_ACTIONS_STATUS)],
    ..Schema::simple("AutoRepairConfiguration", Kind::Structure)
};

pub static AUTO_SCALING_GROUP_PROVIDER: Schema = Schema {
    members: &[
        Member::new("autoScalingGroupArn", &STRING).with_required(),
        Member::new("managedScaling", &MANAGED_SCALING),
        Member::new(
            "managedTerminationProtection",
            &MANAGED_TERMINATION_PROTECTION,
        ),
        Member::new("managedDraining", &MANAGED_DRAINING),
    ],
    ..Schema::simple("AutoScalingGroupProvider", Kind::Structure)
};

pub static AUTO_SCALING_GROUP_PROVIDER_UPDATE: Schema = Schema {
    members: &[
        Member::new("managedScaling", &MANAGED_SCALING),
        Member::new(
            "managedTerminationProtection",
            &MANAGED_TERMINATION_PROTECTION,
        ),
        Member::new("managedDraining", &MANAGED_DRAINING),
    ],
    ..Schema::simple("AutoScalingGroupProviderUpdate", Kind::Structure)
};

pub static AVAILABILITY_ZONE_REBALANCING: Schema = Schema {
    constraints: Constraints {
        values: &["ENABLED", "DISABLED"],
        ..Constraints::NONE
    },
    ..Schema::simple("AvailabilityZoneRebalancing", Kind::String)
};

pub static AWS_VPC_CONFIGURATION: Schema = Schema {
    members: &[
        Member::new("subnets", &STRING_LIST).with_required(),
        Member::new("securityGroups", &STRING_LIST),
        Member::new("assignPublicIp", &ASSIGN_PUBLIC_IP),
    ],
    ..Schema::simple("AwsVpcConfiguration", Kind::Structure)
};

pub static BARE_METAL: Schema = Schema {
    constraints: Constraints {
        values: &["included", "required", "excluded"],
        ..Constraints::NONE
    },
    ..Schema::simple("BareMetal", Kind::String)
};

pub static BASELINE_EBS_BANDWIDTH_MBPS_REQUEST: Schema = Schema {
    members: &[
        Member::new("min", &BOXED_INTEGER),
        Member::new("max", &BOXED_INTEGER),
    ],
    ..Schema::simple("BaselineEbsBandwidthMbpsRequest", Kind::Structure)
};

pub static BOOLEAN: Schema = Schema::simple("Boolean", Kind::Boolean);

pub static BOXED_BOOLEAN: Schema = Schema::simple("BoxedBoolean", Kind::Boolean);

pub static BOXED_DOUBLE: Schema = Schema::simple("BoxedDouble", Kind::Double);

pub static BOXED_INTEGER: Schema = Schema::simple("BoxedInteger", Kind::Integer);

pub static BURSTABLE_PERFORMANCE: Schema = Schema {
    constraints: Constraints {
        values: &["included", "required", "excluded"],
        ..Constraints::NONE
    },
    ..Schema::simple("BurstablePerformance", Kind::String)
};

pub static CPU_ARCHITECTURE: Schema = Schema {
    constraints: Constraints {
        values: &["X86_64", "ARM64"],
        ..Constraints::NONE
    },
    ..Schema::simple("CPUArchitecture", Kind::String)
};

pub static CANARY_CONFIGURATION: Schema = Schema {
    members: &[
        Member::new("canaryPercent", &DOUBLE),
        Member::new("canaryBakeTimeInMinutes", &INTEGER),
    ],
    ..Schema::simple("CanaryConfiguration", Kind::Structure)
};

pub static CAPACITY_OPTION_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &["ON_DEMAND", "SPOT", "RESERVED"],
        ..Constraints::NONE
    },
    ..Schema::simple("CapacityOptionType", Kind::String)
};

pub static CAPACITY_PROVIDER: Schema = Schema {
    members: &[
        Member::new("capacityProviderArn", &STRING),
        Member::new("name", &STRING),
        Member::new("cluster", &STRING),
        Member::new("status", &CAPACITY_PROVIDER_STATUS),
        Member::new("autoScalingGroupProvider", &AUTO_SCALING_GROUP_PROVIDER),
        Member::new("managedInstancesProvider", &MANAGED_INSTANCES_PROVIDER),
        Member::new("updateStatus", &CAPACITY_PROVIDER_UPDATE_STATUS),
        Member::new("updateStatusReason", &STRING),
        Member::new("tags", &TAGS),
        Member::new("type", &CAPACITY_PROVIDER_TYPE),
    ],
    ..Schema::simple("CapacityProvider", Kind::Structure)
};

pub static CAPACITY_PROVIDER_FIELD: Schema = Schema {
    constraints: Constraints {
        values: &["TAGS"],
        ..Constraints::NONE
    },
    ..Schema::simple("CapacityProviderField", Kind::String)
};

pub static CAPACITY_PROVIDER_FIELD_LIST: Schema = Schema {
    members: &[Member::new("member", &CAPACITY_PROVIDER_FIELD)],
    ..Schema::simple("CapacityProviderFieldList", Kind::List)
};

pub static CAPACITY_PROVIDER_STATUS: Schema = Schema {
    constraints: Constraints {
        values: &["PROVISIONING", "ACTIVE", "DEPROVISIONING", "INACTIVE"],
        ..Constraints::NONE
    },
    ..Schema::simple("CapacityProviderStatus", Kind::String)
};

pub static CAPACITY_PROVIDER_STRATEGY: Schema = Schema {
    members: &[Member::new("member", &CAPACITY_PROVIDER_STRATEGY_ITEM)],
    ..Schema::simple("CapacityProviderStrategy", Kind::List)
};

pub static CAPACITY_PROVIDER_STRATEGY_ITEM: Schema = Schema {
    members: &[
        Member::new("capacityProvider", &STRING).with_required(),
        Member::new("weight", &CAPACITY_PROVIDER_STRATEGY_ITEM_WEIGHT),
        Member::new("base", &CAPACITY_PROVIDER_STRATEGY_ITEM_BASE),
    ],
    ..Schema::simple("CapacityProviderStrategyItem", Kind::Structure)
};

pub static CAPACITY_PROVIDER_STRATEGY_ITEM_BASE: Schema = Schema {
    constraints: Constraints {
        min: Some(0.0),
        max: Some(100000.0),
        ..Constraints::NONE
    },
    ..Schema::simple("CapacityProviderStrategyItemBase", Kind::Integer)
};

pub static CAPACITY_PROVIDER_STRATEGY_ITEM_WEIGHT: Schema = Schema {
    constraints: Constraints {
        min: Some(0.0),
        max: Some(1000.0),
        ..Constraints::NONE
    },
    ..Schema::simple("CapacityProviderStrategyItemWeight", Kind::Integer)
};

pub static CAPACITY_PROVIDER_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &[
            "EC2_AUTOSCALING",
            "MANAGED_INSTANCES",
            "FARGATE",
            "FARGATE_SPOT",
        ],
        ..Constraints::NONE
    },
    ..Schema::simple("CapacityProviderType", Kind::String)
};

pub static CAPACITY_PROVIDER_UPDATE_STATUS: Schema = Schema {
    constraints: Constraints {
        values: &[
            "CREATE_IN_PROGRESS",
            "CREATE_COMPLETE",
            "CREATE_FAILED",
            "DELETE_IN_PROGRESS",
            "DELETE_COMPLETE",
            "DELETE_FAILED",
            "UPDATE_IN_PROGRESS",
            "UPDATE_COMPLETE",
            "UPDATE_FAILED",
        ],
        ..Constraints::NONE
    },
    ..Schema::simple("CapacityProviderUpdateStatus", Kind::String)
};

pub static CAPACITY_PROVIDERS: Schema = Schema {
    members: &[Member::new("member", &CAPACITY_PROVIDER)],
    ..Schema::simple("CapacityProviders", Kind::List)
};

pub static CAPACITY_RESERVATION_PREFERENCE: Schema = Schema {
    constraints: Constraints {
        values: &[
            "RESERVATIONS_ONLY",
            "RESERVATIONS_FIRST",
            "RESERVATIONS_EXCLUDED",
        ],
        ..Constraints::NONE
    },
    ..Schema::simple("CapacityReservationPreference", Kind::String)
};

pub static CAPACITY_RESERVATION_REQUEST: Schema = Schema {
    members: &[
        Member::new("reservationGroupArn", &STRING),
        Member::new("reservationPreference", &CAPACITY_RESERVATION_PREFERENCE),
    ],
    ..Schema::simple("CapacityReservationRequest", Kind::Structure)
};

pub static CLUSTER: Schema = Schema {
    members: &[
        Member::new("clusterArn", &STRING),
        Member::new("clusterName", &STRING),
        Member::new("configuration", &CLUSTER_CONFIGURATION),
        Member::new("status", &STRING),
        Member::new("registeredContainerInstancesCount", &INTEGER),
        Member::new("runningTasksCount", &INTEGER),
        Member::new("pendingTasksCount", &INTEGER),
        Member::new("activeServicesCount", &INTEGER),
        Member::new("statistics", &STATISTICS),
        Member::new("tags", &TAGS),
        Member::new("settings", &CLUSTER_SETTINGS),
        Member::new("capacityProviders", &STRING_LIST),
        Member::new(
            "defaultCapacityProviderStrategy",
            &CAPACITY_PROVIDER_STRATEGY,
        ),
        Member::new("attachments", &ATTACHMENTS),
        Member::new("attachmentsStatus", &STRING),
        Member::new("serviceConnectDefaults", &CLUSTER_SERVICE_CONNECT_DEFAULTS),
    ],
    ..Schema::simple("Cluster", Kind::Structure)
};

pub static CLUSTER_CONFIGURATION: Schema = Schema {
    members: &[
        Member::new(
            "executeCommandConfiguration",
            &EXECUTE_COMMAND_CONFIGURATION,
        ),
        Member::new(
            "managedStorageConfiguration",
            &MANAGED_STORAGE_CONFIGURATION,
        ),
    ],
    ..Schema::simple("ClusterConfiguration", Kind::Structure)
};

pub static CLUSTER_FIELD: Schema = Schema {
    constraints: Constraints {
        values: &[
            "ATTACHMENTS",
            "CONFIGURATIONS",
            "SETTINGS",
            "STATISTICS",
            "TAGS",
        ],
        ..Constraints::NONE
    },
    ..Schema::simple("ClusterField", Kind::String)
};

pub static CLUSTER_FIELD_LIST: Schema = Schema {
    members: &[Member::new("member", &CLUSTER_FIELD)],
    ..Schema::simple("ClusterFieldList", Kind::List)
};

pub static CLUSTER_SERVICE_CONNECT_DEFAULTS: Schema = Schema {
    members: &[Member::new("namespace", &STRING)],
    ..Schema::simple("ClusterServiceConnectDefaults", Kind::Structure)
};

pub static CLUSTER_SERVICE_CONNECT_DEFAULTS_REQUEST: Schema = Schema {
    members: &[Member::new("namespace", &STRING).with_required()],
    ..Schema::simple("ClusterServiceConnectDefaultsRequest", Kind::Structure)
};

pub static CLUSTER_SETTING: Schema = Schema {
    members: &[
        Member::new("name", &CLUSTER_SETTING_NAME),
        Member::new("value", &STRING),
    ],
    ..Schema::simple("ClusterSetting", Kind::Structure)
};

pub static CLUSTER_SETTING_NAME: Schema = Schema {
    constraints: Constraints {
        values: &["containerInsights"],
        ..Constraints::NONE
    },
    ..Schema::simple("ClusterSettingName", Kind::String)
};

pub static CLUSTER_SETTINGS: Schema = Schema {
    members: &[Member::new("member", &CLUSTER_SETTING)],
    ..Schema::simple("ClusterSettings", Kind::List)
};

pub static CLUSTERS: Schema = Schema {
    members: &[Member::new("member", &CLUSTER)],
    ..Schema::simple("Clusters", Kind::List)
};

pub static COMPATIBILITY: Schema = Schema {
    constraints: Constraints {
        values: &["EC2", "FARGATE", "EXTERNAL", "MANAGED_INSTANCES"],
        ..Constraints::NONE
    },
    ..Schema::simple("Compatibility", Kind::String)
};

pub static COMPATIBILITY_LIST: Schema = Schema {
    members: &[Member::new("member", &COMPATIBILITY)],
    ..Schema::simple("CompatibilityList", Kind::List)
};

pub static CONNECTIVITY: Schema = Schema {
    constraints: Constraints {
        values: &["CONNECTED", "DISCONNECTED"],
        ..Constraints::NONE
    },
    ..Schema::simple("Connectivity", Kind::String)
};

pub static CONTAINER: Schema = Schema {
    members: &[
        Member::new("containerArn", &STRING),
        Member::new("taskArn", &STRING),
        Member::new("name", &STRING),
        Member::new("image", &STRING),
        Member::new("imageDigest", &STRING),
        Member::new("runtimeId", &STRING),
        Member::new("lastStatus", &STRING),
        Member::new("exitCode", &BOXED_INTEGER),
        Member::new("reason", &STRING),
        Member::new("networkBindings", &NETWORK_BINDINGS),
        Member::new("networkInterfaces", &NETWORK_INTERFACES),
        Member::new("healthStatus", &HEALTH_STATUS),
        Member::new("managedAgents", &MANAGED_AGENTS),
        Member::new("cpu", &STRING),
        Member::new("memory", &STRING),
        Member::new("memoryReservation", &STRING),
        Member::new("gpuIds", &GPU_IDS),
        Member::new("neuronDeviceIds", &NEURON_DEVICE_IDS),
        Member::new("gpuSharingStrategy", &SHARING_STRATEGY),
    ],
    ..Schema::simple("Container", Kind::Structure)
};

pub static CONTAINER_CONDITION: Schema = Schema {
    constraints: Constraints {
        values: &["START", "COMPLETE", "SUCCESS", "HEALTHY"],
        ..Constraints::NONE
    },
    ..Schema::simple("ContainerCondition", Kind::String)
};

pub static CONTAINER_DEFINITION: Schema = Schema {
    members: &[
        Member::new("name", &STRING),
        Member::new("image", &STRING),
        Member::new("repositoryCredentials", &REPOSITORY_CREDENTIALS),
        Member::new("cpu", &INTEGER),
        Member::new("memory", &BOXED_INTEGER),
        Member::new("memoryReservation", &BOXED_INTEGER),
        Member::new("links", &STRING_LIST),
        Member::new("portMappings", &PORT_MAPPING_LIST),
        Member::new("essential", &BOXED_BOOLEAN),
        Member::new("restartPolicy", &CONTAINER_RESTART_POLICY),
        Member::new("entryPoint", &STRING_LIST),
        Member::new("command", &STRING_LIST),
        Member::new("environment", &ENVIRONMENT_VARIABLES),
        Member::new("environmentFiles", &ENVIRONMENT_FILES),
        Member::new("mountPoints", &MOUNT_POINT_LIST),
        Member::new("volumesFrom", &VOLUME_FROM_LIST),
        Member::new("linuxParameters", &LINUX_PARAMETERS),
        Member::new("secrets", &SECRET_LIST),
        Member::new("dependsOn", &CONTAINER_DEPENDENCIES),
        Member::new("startTimeout", &BOXED_INTEGER),
        Member::new("stopTimeout", &BOXED_INTEGER),
        Member::new("versionConsistency", &VERSION_CONSISTENCY),
        Member::new("hostname", &STRING),
        Member::new("user", &STRING),
        Member::new("workingDirectory", &STRING),
        Member::new("disableNetworking", &BOXED_BOOLEAN),
        Member::new("privileged", &BOXED_BOOLEAN),
        Member::new("readonlyRootFilesystem", &BOXED_BOOLEAN),
        Member::new("dnsServers", &STRING_LIST),
        Member::new("dnsSearchDomains", &STRING_LIST),
        Member::new("extraHosts", &HOST_ENTRY_LIST),
        Member::new("dockerSecurityOptions", &STRING_LIST),
        Member::new("interactive", &BOXED_BOOLEAN),
        Member::new("pseudoTerminal", &BOXED_BOOLEAN),
        Member::new("dockerLabels", &DOCKER_LABELS_MAP),
        Member::new("ulimits", &ULIMIT_LIST),
        Member::new("logConfiguration", &LOG_CONFIGURATION),
        Member::new("healthCheck", &HEALTH_CHECK),
        Member::new("systemControls", &SYSTEM_CONTROLS),
        Member::new("resourceRequirements", &RESOURCE_REQUIREMENTS),
        Member::new("firelensConfiguration", &FIRELENS_CONFIGURATION),
        Member::new("credentialSpecs", &STRING_LIST),
    ],
    ..Schema::simple("ContainerDefinition", Kind::Structure)
};

pub static CONTAINER_DEFINITIONS: Schema = Schema {
    members: &[Member::new("member", &CONTAINER_DEFINITION)],
    ..Schema::simple("ContainerDefinitions", Kind::List)
};

pub static CONTAINER_DEPENDENCIES: Schema = Schema {
    members: &[Member::new("member", &CONTAINER_DEPENDENCY)],
    ..Schema::simple("ContainerDependencies", Kind::List)
};

pub static CONTAINER_DEPENDENCY: Schema = Schema {
    members: &[
        Member::new("containerName", &STRING).with_required(),
        Member::new("condition", &CONTAINER_CONDITION).with_required(),
    ],
    ..Schema::simple("ContainerDependency", Kind::Structure)
};

pub static CONTAINER_IMAGE: Schema = Schema {
    members: &[
        Member::new("containerName", &STRING),
        Member::new("imageDigest", &STRING),
        Member::new("image", &STRING),
    ],
    ..Schema::simple("ContainerImage", Kind::Structure)
};

pub static CONTAINER_IMAGES: Schema = Schema {
    members: &[Member::new("member", &CONTAINER_IMAGE)],
    ..Schema::simple("ContainerImages", Kind::List)
};

pub static CONTAINER_INSTANCE: Schema = Schema {
    members: &[
        Member::new("containerInstanceArn", &STRING),
        Member::new("ec2InstanceId", &STRING),
        Member::new("capacityProviderName", &STRING),
        Member::new("version", &LONG),
        Member::new("versionInfo", &VERSION_INFO),
        Member::new("remainingResources", &RESOURCES),
        Member::new("registeredResources", &RESOURCES),
        Member::new("status", &STRING),
        Member::new("statusReason", &STRING),
        Member::new("agentConnected", &BOOLEAN),
        Member::new("runningTasksCount", &INTEGER),
        Member::new("pendingTasksCount", &INTEGER),
        Member::new("agentUpdateStatus", &AGENT_UPDATE_STATUS),
        Member::new("attributes", &ATTRIBUTES),
        Member::new("registeredAt", &TIMESTAMP),
        Member::new("attachments", &ATTACHMENTS),
        Member::new("tags", &TAGS),
        Member::new("healthStatus", &CONTAINER_INSTANCE_HEALTH_STATUS),
        Member::new("gpuDevices", &GPU_DEVICES),
    ],
    ..Schema::simple("ContainerInstance", Kind::Structure)
};

pub static CONTAINER_INSTANCE_FIELD: Schema = Schema {
    constraints: Constraints {
        values: &["TAGS", "CONTAINER_INSTANCE_HEALTH"],
        ..Constraints::NONE
    },
    ..Schema::simple("ContainerInstanceField", Kind::String)
};

pub static CONTAINER_INSTANCE_FIELD_LIST: Schema = Schema {
    members: &[Member::new("member", &CONTAINER_INSTANCE_FIELD)],
    ..Schema::simple("ContainerInstanceFieldList", Kind::List)
};

pub static CONTAINER_INSTANCE_HEALTH_STATUS: Schema = Schema {
    members: &[
        Member::new("overallStatus", &INSTANCE_HEALTH_CHECK_STATE),
        Member::new("details", &INSTANCE_HEALTH_CHECK_RESULT_LIST),
    ],
    ..Schema::simple("ContainerInstanceHealthStatus", Kind::Structure)
};

pub static CONTAINER_INSTANCE_STATUS: Schema = Schema {
    constraints: Constraints {
        values: &[
            "ACTIVE",
            "DRAINING",
            "REGISTERING",
            "DEREGISTERING",
            "REGISTRATION_FAILED",
        ],
        ..Constraints::NONE
    },
    ..Schema::simple("ContainerInstanceStatus", Kind::String)
};

pub static CONTAINER_INSTANCES: Schema = Schema {
    members: &[Member::new("member", &CONTAINER_INSTANCE)],
    ..Schema::simple("ContainerInstances", Kind::List)
};

pub static CONTAINER_OVERRIDE: Schema = Schema {
    members: &[
        Member::new("name", &STRING),
        Member::new("command", &STRING_LIST),
        Member::new("environment", &ENVIRONMENT_VARIABLES),
        Member::new("environmentFiles", &ENVIRONMENT_FILES),
        Member::new("cpu", &BOXED_INTEGER),
        Member::new("memory", &BOXED_INTEGER),
        Member::new("memoryReservation", &BOXED_INTEGER),
        Member::new("resourceRequirements", &RESOURCE_REQUIREMENTS),
    ],
    ..Schema::simple("ContainerOverride", Kind::Structure)
};

pub static CONTAINER_OVERRIDES: Schema = Schema {
    members: &[Member::new("member", &CONTAINER_OVERRIDE)],
    ..Schema::simple("ContainerOverrides", Kind::List)
};

pub static CONTAINER_RESTART_POLICY: Schema = Schema {
    members: &[
        Member::new("enabled", &BOXED_BOOLEAN).with_required(),
        Member::new("ignoredExitCodes", &INTEGER_LIST),
        Member::new("restartAttemptPeriod", &BOXED_INTEGER),
    ],
    ..Schema::simple("ContainerRestartPolicy", Kind::Structure)
};

pub static CONTAINER_STATE_CHANGE: Schema = Schema {
    members: &[
        Member::new("containerName", &STRING),
        Member::new("imageDigest", &STRING),
        Member::new("runtimeId", &STRING),
        Member::new("exitCode", &BOXED_INTEGER),
        Member::new("networkBindings", &NETWORK_BINDINGS),
        Member::new("reason", &STRING),
        Member::new("status", &STRING),
    ],
    ..Schema::simple("ContainerStateChange", Kind::Structure)
};

pub static CONTAINER_STATE_CHANGES: Schema = Schema {
    members: &[Member::new("member", &CONTAINER_STATE_CHANGE)],
    ..Schema::simple("ContainerStateChanges", Kind::List)
};

pub static CONTAINERS: Schema = Schema {
    members: &[Member::new("member", &CONTAINER)],
    ..Schema::simple("Containers", Kind::List)
};

pub static CONTINUE_SERVICE_DEPLOYMENT_REQUEST: Schema = Schema {
    members: &[
        Member::new("serviceDeploymentArn", &STRING).with_required(),
        Member::new("hookId", &STRING).with_required(),
        Member::new("action", &DEPLOYMENT_LIFECYCLE_HOOK_ACTION),
    ],
    ..Schema::simple("ContinueServiceDeploymentRequest", Kind::Structure)
};

pub static CONTINUE_SERVICE_DEPLOYMENT_RESPONSE: Schema = Schema {
    members: &[Member::new("serviceDeploymentArn", &STRING)],
    ..Schema::simple("ContinueServiceDeploymentResponse", Kind::Structure)
};

pub static CPU_MANUFACTURER: Schema = Schema {
    constraints: Constraints {
        values: &["intel", "amd", "amazon-web-services"],
        ..Constraints::NONE
    },
    ..Schema::simple("CpuManufacturer", Kind::String)
};

pub static CPU_MANUFACTURER_SET: Schema = Schema {
    members: &[Member::new("member", &CPU_MANUFACTURER)],
    ..Schema::simple("CpuManufacturerSet", Kind::List)
};

pub static CREATE_CAPACITY_PROVIDER_REQUEST: Schema = Schema {
    members: &[
        Member::new("name", &STRING).with_required(),
        Member::new("cluster", &STRING),
        Member::new("autoScalingGroupProvider", &AUTO_SCALING_GROUP_PROVIDER),
        Member::new(
            "managedInstancesProvider",
            &CREATE_MANAGED_INSTANCES_PROVIDER_CONFIGURATION,
        ),
        Member::new("tags", &TAGS),
    ],
    ..Schema::simple("CreateCapacityProviderRequest", Kind::Structure)
};

pub static CREATE_CAPACITY_PROVIDER_RESPONSE: Schema = Schema {
    members: &[Member::new("capacityProvider", &CAPACITY_PROVIDER)],
    ..Schema::simple("CreateCapacityProviderResponse", Kind::Structure)
};

pub static CREATE_CLUSTER_REQUEST: Schema = Schema {
    members: &[
        Member::new("clusterName", &STRING),
        Member::new("tags", &TAGS),
        Member::new("settings", &CLUSTER_SETTINGS),
        Member::new("configuration", &CLUSTER_CONFIGURATION),
        Member::new("capacityProviders", &STRING_LIST),
        Member::new(
            "defaultCapacityProviderStrategy",
            &CAPACITY_PROVIDER_STRATEGY,
        ),
        Member::new(
            "serviceConnectDefaults",
            &CLUSTER_SERVICE_CONNECT_DEFAULTS_REQUEST,
        ),
    ],
    ..Schema::simple("CreateClusterRequest", Kind::Structure)
};

pub static CREATE_CLUSTER_RESPONSE: Schema = Schema {
    members: &[Member::new("cluster", &CLUSTER)],
    ..Schema::simple("CreateClusterResponse", Kind::Structure)
};

pub static CREATE_DAEMON_REQUEST: Schema = Schema {
    members: &[
        Member::new("daemonName", &STRING).with_required(),
        Member::new("clusterArn", &STRING),
        Member::new("daemonTaskDefinitionArn", &STRING).with_required(),
        Member::new("capacityProviderArns", &STRING_LIST).with_required(),
        Member::new("deploymentConfiguration", &DAEMON_DEPLOYMENT_CONFIGURATION),
        Member::new("tags", &TAGS),
        Member::new("propagateTags", &DAEMON_PROPAGATE_TAGS),
        Member::new("enableECSManagedTags", &BOOLEAN),
        Member::new("enableExecuteCommand", &BOOLEAN),
        Member::new("clientToken", &STRING),
        Member::new("critical", &BOXED_BOOLEAN),
    ],
    ..Schema::simple("CreateDaemonRequest", Kind::Structure)
};

pub static CREATE_DAEMON_RESPONSE: Schema = Schema {
    members: &[
        Member::new("daemonArn", &STRING),
        Member::new("status", &DAEMON_STATUS),
        Member::new("createdAt", &TIMESTAMP),
        Member::new("deploymentArn", &STRING),
    ],
    ..Schema::simple("CreateDaemonResponse", Kind::Structure)
};

pub static CREATE_EXPRESS_GATEWAY_SERVICE_REQUEST: Schema = Schema {
    members: &[
        Member::new("executionRoleArn", &STRING),
        Member::new("infrastructureRoleArn", &STRING).with_required(),
        Member::new("serviceName", &STRING),
        Member::new("cluster", &STRING),
        Member::new("healthCheckPath", &STRING),
        Member::new("primaryContainer", &EXPRESS_GATEWAY_CONTAINER),
        Member::new("taskRoleArn", &STRING),
        Member::new(
            "networkConfiguration",
            &EXPRESS_GATEWAY_SERVICE_NETWORK_CONFIGURATION,
        ),
        Member::new("cpu", &STRING),
        Member::new("memory", &STRING),
        Member::new("cpuArchitecture", &EXPRESS_CPU_ARCHITECTURE),
        Member::new("scalingTarget", &EXPRESS_GATEWAY_SCALING_TARGET),
        Member::new("tags", &TAGS),
        Member::new("taskDefinitionArn", &STRING),
    ],
    ..Schema::simple("CreateExpressGatewayServiceRequest", Kind::Structure)
};

pub static CREATE_EXPRESS_GATEWAY_SERVICE_RESPONSE: Schema = Schema {
    members: &[Member::new("service", &ECS_EXPRESS_GATEWAY_SERVICE)],
    ..Schema::simple("CreateExpressGatewayServiceResponse", Kind::Structure)
};

pub static CREATE_GATEWAY_REQUEST: Schema = Schema {
    members: &[
        Member::new("name", &STRING).with_required(),
        Member::new("infrastructureRoleArn", &STRING).with_required(),
        Member::new("clientToken", &STRING),
        Member::new("deletionProtection", &BOXED_BOOLEAN),
        Member::new("configuration", &GATEWAY_CONFIGURATION).with_required(),
        Member::new("tags", &TAGS),
        Member::new("propagateTags", &PROPAGATE_GATEWAY_TAGS),
    ],
    ..Schema::simple("CreateGatewayRequest", Kind::Structure)
};

pub static CREATE_GATEWAY_RESPONSE: Schema = Schema {
    members: &[
        Member::new("gatewayArn", &STRING),
        Member::new("name", &STRING),
        Member::new("status", &GATEWAY_STATUS),
    ],
    ..Schema::simple("CreateGatewayResponse", Kind::Structure)
};

pub static CREATE_MANAGED_INSTANCES_PROVIDER_CONFIGURATION: Schema = Schema {
    members: &[
        Member::new("infrastructureRoleArn", &STRING).with_required(),
        Member::new("instanceLaunchTemplate", &INSTANCE_LAUNCH_TEMPLATE).with_required(),
        Member::new("propagateTags", &PROPAGATE_MI_TAGS),
        Member::new("infrastructureOptimization", &INFRASTRUCTURE_OPTIMIZATION),
        Member::new("autoRepairConfiguration", &AUTO_REPAIR_CONFIGURATION),
    ],
    ..Schema::simple(
        "CreateManagedInstancesProviderConfiguration",
        Kind::Structure,
    )
};

pub static CREATE_SERVICE_REQUEST: Schema = Schema {
    members: &[
        Member::new("cluster", &STRING),
        Member::new("serviceName", &STRING).with_required(),
        Member::new("taskDefinition", &STRING),
        Member::new(
            "availabilityZoneRebalancing",
            &AVAILABILITY_ZONE_REBALANCING,
        ),
        Member::new("loadBalancers", &LOAD_BALANCERS),
        Member::new("serviceRegistries", &SERVICE_REGISTRIES),
        Member::new("desiredCount", &BOXED_INTEGER),
        Member::new("clientToken", &STRING),
        Member::new("launchType", &LAUNCH_TYPE),
        Member::new("capacityProviderStrategy", &CAPACITY_PROVIDER_STRATEGY),
        Member::new("platformVersion", &STRING),
        Member::new("role", &STRING),
        Member::new("deploymentConfiguration", &DEPLOYMENT_CONFIGURATION),
        Member::new("placementConstraints", &PLACEMENT_CONSTRAINTS),
        Member::new("placementStrategy", &PLACEMENT_STRATEGIES),
        Member::new("networkConfiguration", &NETWORK_CONFIGURATION),
        Member::new("healthCheckGracePeriodSeconds", &BOXED_INTEGER),
        Member::new("schedulingStrategy", &SCHEDULING_STRATEGY),
        Member::new("deploymentController", &DEPLOYMENT_CONTROLLER),
        Member::new("tags", &TAGS),
        Member::new("enableECSManagedTags", &BOOLEAN),
        Member::new("propagateTags", &PROPAGATE_TAGS),
        Member::new("enableExecuteCommand", &BOOLEAN),
        Member::new(
            "serviceConnectConfiguration",
            &SERVICE_CONNECT_CONFIGURATION,
        ),
        Member::new("volumeConfigurations", &SERVICE_VOLUME_CONFIGURATIONS),
        Member::new("vpcLatticeConfigurations", &VPC_LATTICE_CONFIGURATIONS),
        Member::new("gatewayConnectors", &GATEWAY_CONNECTOR_LIST),
        Member::new("monitoring", &MONITORING_CONFIGURATION),
    ],
    ..Schema::simple("CreateServiceRequest", Kind::Structure)
};

pub static CREATE_SERVICE_RESPONSE: Schema = Schema {
    members: &[Member::new("service", &SERVICE)],
    ..Schema::simple("CreateServiceResponse", Kind::Structure)
};

pub static CREATE_TASK_SET_REQUEST: Schema = Schema {
    members: &[
        Member::new("service", &STRING).with_required(),
        Member::new("cluster", &STRING).with_required(),
        Member::new("externalId", &STRING),
        Member::new("taskDefinition", &STRING).with_required(),
        Member::new("networkConfiguration", &NETWORK_CONFIGURATION),
        Member::new("loadBalancers", &LOAD_BALANCERS),
        Member::new("serviceRegistries", &SERVICE_REGISTRIES),
        Member::new("launchType", &LAUNCH_TYPE),
        Member::new("capacityProviderStrategy", &CAPACITY_PROVIDER_STRATEGY),
        Member::new("platformVersion", &STRING),
        Member::new("scale", &SCALE),
        Member::new("clientToken", &STRING),
        Member::new("tags", &TAGS),
    ],
    ..Schema::simple("CreateTaskSetRequest", Kind::Structure)
};

pub static CREATE_TASK_SET_RESPONSE: Schema = Schema {
    members: &[Member::new("taskSet", &TASK_SET)],
    ..Schema::simple("CreateTaskSetResponse", Kind::Structure)
};

pub static CREATED_AT: Schema = Schema {
    members: &[
        Member::new("before", &TIMESTAMP),
        Member::new("after", &TIMESTAMP),
    ],
    ..Schema::simple("CreatedAt", Kind::Structure)
};

pub static DAEMON_ALARM_CONFIGURATION: Schema = Schema {
    members: &[
        Member::new("alarmNames", &STRING_LIST),
        Member::new("enable", &BOOLEAN),
    ],
    ..Schema::simple("DaemonAlarmConfiguration", Kind::Structure)
};

pub static DAEMON_CAPACITY_PROVIDER: Schema = Schema {
    members: &[
        Member::new("arn", &STRING),
        Member::new("runningCount", &INTEGER),
        Member::new("withoutDaemonCount", &INTEGER),
    ],
    ..Schema::simple("DaemonCapacityProvider", Kind::Structure)
};

pub static DAEMON_CAPACITY_PROVIDER_LIST: Schema = Schema {
    members: &[Member::new("member", &DAEMON_CAPACITY_PROVIDER)],
    ..Schema::simple("DaemonCapacityProviderList", Kind::List)
};

pub static DAEMON_CIRCUIT_BREAKER: Schema = Schema {
    members: &[
        Member::new("failureCount", &INTEGER),
        Member::new("status", &DAEMON_DEPLOYMENT_ROLLBACK_MONITORS_STATUS),
        Member::new("threshold", &INTEGER),
    ],
    ..Schema::simple("DaemonCircuitBreaker", Kind::Structure)
};

pub static DAEMON_CONTAINER_DEFINITION: Schema = Schema {
    members: &[
        Member::new("name", &STRING),
        Member::new("image", &STRING).with_required(),
        Member::new("memory", &BOXED_INTEGER),
        Member::new("memoryReservation", &BOXED_INTEGER),
        Member::new("repositoryCredentials", &REPOSITORY_CREDENTIALS),
        Member::new("healthCheck", &HEALTH_CHECK),
        Member::new("cpu", &INTEGER),
        Member::new("essential", &BOXED_BOOLEAN),
        Member::new("entryPoint", &STRING_LIST),
        Member::new("command", &STRING_LIST),
        Member::new("workingDirectory", &STRING),
        Member::new("environmentFiles", &ENVIRONMENT_FILES),
        Member::new("environment", &ENVIRONMENT_VARIABLES),
        Member::new("secrets", &SECRET_LIST),
        Member::new("readonlyRootFilesystem", &BOXED_BOOLEAN),
        Member::new("mountPoints", &MOUNT_POINT_LIST),
        Member::new("logConfiguration", &LOG_CONFIGURATION),
        Member::new("firelensConfiguration", &FIRELENS_CONFIGURATION),
        Member::new("privileged", &BOXED_BOOLEAN),
        Member::new("user", &STRING),
        Member::new("ulimits", &ULIMIT_LIST),
        Member::new("linuxParameters", &DAEMON_LINUX_PARAMETERS),
        Member::new("dependsOn", &CONTAINER_DEPENDENCIES),
        Member::new("startTimeout", &BOXED_INTEGER),
        Member::new("stopTimeout", &BOXED_INTEGER),
        Member::new("systemControls", &SYSTEM_CONTROLS),
        Member::new("interactive", &BOXED_BOOLEAN),
        Member::new("pseudoTerminal", &BOXED_BOOLEAN),
        Member::new("restartPolicy", &CONTAINER_RESTART_POLICY),
    ],
    ..Schema::simple("DaemonContainerDefinition", Kind::Structure)
};

pub static DAEMON_CONTAINER_DEFINITION_LIST: Schema = Schema {
    members: &[Member::new("member", &DAEMON_CONTAINER_DEFINITION)],
    ..Schema::simple("DaemonContainerDefinitionList", Kind::List)
};

pub static DAEMON_CONTAINER_IMAGE: Schema = Schema {
    members: &[
        Member::new("containerName", &STRING),
        Member::new("imageDigest", &STRING),
        Member::new("image", &STRING),
    ],
    ..Schema::simple("DaemonContainerImage", Kind::Structure)
};

pub static DAEMON_CONTAINER_IMAGES: Schema = Schema {
    members: &[Member::new("member", &DAEMON_CONTAINER_IMAGE)],
    ..Schema::simple("DaemonContainerImages", Kind::List)
};

pub static DAEMON_DEPLOYMENT: Schema = Schema {
    members: &[
        Member::new("daemonDeploymentArn", &STRING),
        Member::new("clusterArn", &STRING),
        Member::new("status", &DAEMON_DEPLOYMENT_STATUS),
        Member::new("statusReason", &STRING),
        Member::new("targetDaemonRevision", &DAEMON_DEPLOYMENT_REVISION_DETAIL),
        Member::new(
            "sourceDaemonRevisions",
            &DAEMON_DEPLOYMENT_REVISION_DETAIL_LIST,
        ),
        Member::new("circuitBreaker", &DAEMON_CIRCUIT_BREAKER),
        Member::new("alarms", &DAEMON_DEPLOYMENT_ALARMS),
        Member::new("rollback", &DAEMON_ROLLBACK),
        Member::new("deploymentConfiguration", &DAEMON_DEPLOYMENT_CONFIGURATION),
        Member::new("createdAt", &TIMESTAMP),
        Member::new("startedAt", &TIMESTAMP),
        Member::new("stoppedAt", &TIMESTAMP),
        Member::new("finishedAt", &TIMESTAMP),
    ],
    ..Schema::simple("DaemonDeployment", Kind::Structure)
};

pub static DAEMON_DEPLOYMENT_ALARMS: Schema = Schema {
    members: &[
        Member::new("status", &DAEMON_DEPLOYMENT_ROLLBACK_MONITORS_STATUS),
        Member::new("alarmNames", &STRING_LIST),
        Member::new("triggeredAlarmNames", &STRING_LIST),
    ],
    ..Schema::simple("DaemonDeploymentAlarms", Kind::Structure)
};

pub static DAEMON_DEPLOYMENT_CAPACITY_PROVIDER: Schema = Schema {
    members: &[
        Member::new("arn", &STRING),
        Member::new("runningInstanceCount", &BOXED_INTEGER),
        Member::new("withoutDaemonInstanceCount", &BOXED_INTEGER),
        Member::new("drainingInstanceCount", &BOXED_INTEGER),
    ],
    ..Schema::simple("DaemonDeploymentCapacityProvider", Kind::Structure)
};

pub static DAEMON_DEPLOYMENT_CAPACITY_PROVIDER_LIST: Schema = Schema {
    members: &[Member::new("member", &DAEMON_DEPLOYMENT_CAPACITY_PROVIDER)],
    ..Schema::simple("DaemonDeploymentCapacityProviderList", Kind::List)
};

pub static DAEMON_DEPLOYMENT_CONFIGURATION: Schema = Schema {
    members: &[
        Member::new("drainPercent", &DAEMON_DRAIN_PERCENT),
        Member::new("alarms", &DAEMON_ALARM_CONFIGURATION),
        Member::new("bakeTimeInMinutes", &INTEGER),
    ],
    ..Schema::simple("DaemonDeploymentConfiguration", Kind::Structure)
};

pub static DAEMON_DEPLOYMENT_LIST: Schema = Schema {
    members: &[Member::new("member", &DAEMON_DEPLOYMENT)],
    ..Schema::simple("DaemonDeploymentList", Kind::List)
};

pub static DAEMON_DEPLOYMENT_REVISION_DETAIL: Schema = Schema {
    members: &[
        Member::new("arn", &STRING),
        Member::new(
            "capacityProviders",
            &DAEMON_DEPLOYMENT_CAPACITY_PROVIDER_LIST,
        ),
        Member::new("totalRunningInstanceCount", &BOXED_INTEGER),
        Member::new("totalWithoutDaemonInstanceCount", &BOXED_INTEGER),
        Member::new("totalDrainingInstanceCount", &BOXED_INTEGER),
    ],
    ..Schema::simple("DaemonDeploymentRevisionDetail", Kind::Structure)
};

pub static DAEMON_DEPLOYMENT_REVISION_DETAIL_LIST: Schema = Schema {
    members: &[Member::new("member", &DAEMON_DEPLOYMENT_REVISION_DETAIL)],
    ..Schema::simple("DaemonDeploymentRevisionDetailList", Kind::List)
};

pub static DAEMON_DEPLOYMENT_ROLLBACK_MONITORS_STATUS: Schema = Schema {
    constraints: Constraints {
        values: &["TRIGGERED", "MONITORING", "MONITORING_COMPLETE", "DISABLED"],
        ..Constraints::NONE
    },
    ..Schema::simple("DaemonDeploymentRollbackMonitorsStatus", Kind::String)
};

pub static DAEMON_DEPLOYMENT_STATUS: Schema = Schema {
    constraints: Constraints {
        values: &[
            "PENDING",
            "SUCCESSFUL",
            "STOPPED",
            "STOP_REQUESTED",
            "IN_PROGRESS",
            "ROLLBACK_IN_PROGRESS",
            "ROLLBACK_SUCCESSFUL",
            "ROLLBACK_FAILED",
        ],
        ..Constraints::NONE
    },
    ..Schema::simple("DaemonDeploymentStatus", Kind::String)
};

pub static DAEMON_DEPLOYMENT_STATUS_LIST: Schema = Schema {
    members: &[Member::new("member", &DAEMON_DEPLOYMENT_STATUS)],
    ..Schema::simple("DaemonDeploymentStatusList", Kind::List)
};

pub static DAEMON_DEPLOYMENT_SUMMARY: Schema = Schema {
    members: &[
        Member::new("daemonDeploymentArn", &STRING),
        Member::new("daemonArn", &STRING),
        Member::new("clusterArn", &STRING),
        Member::new("status", &DAEMON_DEPLOYMENT_STATUS),
        Member::new("statusReason", &STRING),
        Member::new("targetDaemonRevisionArn", &STRING),
        Member::new("createdAt", &TIMESTAMP),
        Member::new("startedAt", &TIMESTAMP),
        Member::new("stoppedAt", &TIMESTAMP),
        Member::new("finishedAt", &TIMESTAMP),
    ],
    ..Schema::simple("DaemonDeploymentSummary", Kind::Structure)
};

pub static DAEMON_DEPLOYMENT_SUMMARY_LIST: Schema = Schema {
    members: &[Member::new("member", &DAEMON_DEPLOYMENT_SUMMARY)],
    ..Schema::simple("DaemonDeploymentSummaryList", Kind::List)
};

pub static DAEMON_DETAIL: Schema = Schema {
    members: &[
        Member::new("daemonArn", &STRING),
        Member::new("clusterArn", &STRING),
        Member::new("status", &DAEMON_STATUS),
        Member::new("currentRevisions", &DAEMON_REVISION_DETAIL_LIST),
        Member::new("deploymentArn", &STRING),
        Member::new("createdAt", &TIMESTAMP),
        Member::new("updatedAt", &TIMESTAMP),
    ],
    ..Schema::simple("DaemonDetail", Kind::Structure)
};

pub static DAEMON_DRAIN_PERCENT: Schema = Schema {
    constraints: Constraints {
        min: Some(0.0),
        max: Some(100.0),
        ..Constraints::NONE
    },
    ..Schema::simple("DaemonDrainPercent", Kind::Double)
};

pub static DAEMON_IPC_MODE: Schema = Schema {
    constraints: Constraints {
        values: &["none", "shared"],
        ..Constraints::NONE
    },
    ..Schema::simple("DaemonIpcMode", Kind::String)
};

pub static DAEMON_LINUX_PARAMETERS: Schema = Schema {
    members: &[
        Member::new("capabilities", &KERNEL_CAPABILITIES),
        Member::new("devices", &DEVICES_LIST),
        Member::new("initProcessEnabled", &BOXED_BOOLEAN),
        Member::new("tmpfs", &TMPFS_LIST),
    ],
    ..Schema::simple("DaemonLinuxParameters", Kind::Structure)
};

pub static DAEMON_PID_MODE: Schema = Schema {
    constraints: Constraints {
        values: &["none", "shared"],
        ..Constraints::NONE
    },
    ..Schema::simple("DaemonPidMode", Kind::String)
};

pub static DAEMON_PROPAGATE_TAGS: Schema = Schema {
    constraints: Constraints {
        values: &["DAEMON", "NONE"],
        ..Constraints::NONE
    },
    ..Schema::simple("DaemonPropagateTags", Kind::String)
};

pub static DAEMON_REVISION: Schema = Schema {
    members: &[
        Member::new("daemonRevisionArn", &STRING),
        Member::new("clusterArn", &STRING),
        Member::new("daemonArn", &STRING),
        Member::new("daemonTaskDefinitionArn", &STRING),
        Member::new("createdAt", &TIMESTAMP),
        Member::new("containerImages", &DAEMON_CONTAINER_IMAGES),
        Member::new("propagateTags", &DAEMON_PROPAGATE_TAGS),
        Member::new("enableECSManagedTags", &BOXED_BOOLEAN),
        Member::new("enableExecuteCommand", &BOXED_BOOLEAN),
        Member::new("critical", &BOXED_BOOLEAN),
    ],
    ..Schema::simple("DaemonRevision", Kind::Structure)
};

pub static DAEMON_REVISION_DETAIL: Schema = Schema {
    members: &[
        Member::new("arn", &STRING),
        Member::new("capacityProviders", &DAEMON_CAPACITY_PROVIDER_LIST),
        Member::new("totalRunningCount", &INTEGER),
        Member::new("totalWithoutDaemonCount", &INTEGER),
    ],
    ..Schema::simple("DaemonRevisionDetail", Kind::Structure)
};

pub static DAEMON_REVISION_DETAIL_LIST: Schema = Schema {
    members: &[Member::new("member", &DAEMON_REVISION_DETAIL)],
    ..Schema::simple("DaemonRevisionDetailList", Kind::List)
};

pub static DAEMON_REVISIONS: Schema = Schema {
    members: &[Member::new("member", &DAEMON_REVISION)],
    ..Schema::simple("DaemonRevisions", Kind::List)
};

pub static DAEMON_ROLLBACK: Schema = Schema {
    members: &[
        Member::new("reason", &STRING),
        Member::new("startedAt", &TIMESTAMP),
        Member::new("rollbackTargetDaemonRevisionArn", &STRING),
        Member::new("rollbackCapacityProviders", &STRING_LIST),
    ],
    ..Schema::simple("DaemonRollback", Kind::Structure)
};

pub static DAEMON_STATUS: Schema = Schema {
    constraints: Constraints {
        values: &["ACTIVE", "DELETE_IN_PROGRESS"],
        ..Constraints::NONE
    },
    ..Schema::simple("DaemonStatus", Kind::String)
};

pub static DAEMON_SUMMARIES_LIST: Schema = Schema {
    members: &[Member::new("member", &DAEMON_SUMMARY)],
    ..Schema::simple("DaemonSummariesList", Kind::List)
};

pub static DAEMON_SUMMARY: Schema = Schema {
    members: &[
        Member::new("daemonArn", &STRING),
        Member::new("status", &DAEMON_STATUS),
        Member::new("createdAt", &TIMESTAMP),
        Member::new("updatedAt", &TIMESTAMP),
    ],
    ..Schema::simple("DaemonSummary", Kind::Structure)
};

pub static DAEMON_TASK_DEFINITION: Schema = Schema {
    members: &[
        Member::new("daemonTaskDefinitionArn", &STRING),
        Member::new("family", &STRING),
        Member::new("revision", &INTEGER),
        Member::new("taskRoleArn", &STRING),
        Member::new("executionRoleArn", &STRING),
        Member::new("containerDefinitions", &DAEMON_CONTAINER_DEFINITION_LIST),
        Member::new("volumes", &DAEMON_VOLUME_LIST),
        Member::new("cpu", &STRING),
        Member::new("memory", &STRING),
        Member::new("status", &DAEMON_TASK_DEFINITION_STATUS),
        Member::new("registeredAt", &TIMESTAMP),
        Member::new("deleteRequestedAt", &TIMESTAMP),
        Member::new("registeredBy", &STRING),
        Member::new("pidMode", &DAEMON_PID_MODE),
        Member::new("ipcMode", &DAEMON_IPC_MODE),
    ],
    ..Schema::simple("DaemonTaskDefinition", Kind::Structure)
};

pub static DAEMON_TASK_DEFINITION_REVISION_FILTER: Schema = Schema {
    constraints: Constraints {
        values: &["LAST_REGISTERED"],
        ..Constraints::NONE
    },
    ..Schema::simple("DaemonTaskDefinitionRevisionFilter", Kind::String)
};

pub static DAEMON_TASK_DEFINITION_STATUS: Schema = Schema {
    constraints: Constraints {
        values: &["ACTIVE", "DELETE_IN_PROGRESS", "DELETED"],
        ..Constraints::NONE
    },
    ..Schema::simple("DaemonTaskDefinitionStatus", Kind::String)
};

pub static DAEMON_TASK_DEFINITION_STATUS_FILTER: Schema = Schema {
    constraints: Constraints {
        values: &["ACTIVE", "DELETE_IN_PROGRESS", "ALL"],
        ..Constraints::NONE
    },
    ..Schema::simple("DaemonTaskDefinitionStatusFilter", Kind::String)
};

pub static DAEMON_TASK_DEFINITION_SUMMARIES: Schema = Schema {
    members: &[Member::new("member", &DAEMON_TASK_DEFINITION_SUMMARY)],
    ..Schema::simple("DaemonTaskDefinitionSummaries", Kind::List)
};

pub static DAEMON_TASK_DEFINITION_SUMMARY: Schema = Schema {
    members: &[
        Member::new("arn", &STRING),
        Member::new("registeredAt", &TIMESTAMP),
        Member::new("registeredBy", &STRING),
        Member::new("deleteRequestedAt", &TIMESTAMP),
        Member::new("status", &DAEMON_TASK_DEFINITION_STATUS),
    ],
    ..Schema::simple("DaemonTaskDefinitionSummary", Kind::Structure)
};

pub static DAEMON_VOLUME: Schema = Schema {
    members: &[
        Member::new("name", &STRING),
        Member::new("host", &HOST_VOLUME_PROPERTIES),
        Member::new(
            "logDriverVolumeConfiguration",
            &LOG_DRIVER_VOLUME_CONFIGURATION,
        ),
    ],
    ..Schema::simple("DaemonVolume", Kind::Structure)
};

pub static DAEMON_VOLUME_LIST: Schema = Schema {
    members: &[Member::new("member", &DAEMON_VOLUME)],
    ..Schema::simple("DaemonVolumeList", Kind::List)
};

pub static DELETE_ACCOUNT_SETTING_REQUEST: Schema = Schema {
    members: &[
        Member::new("name", &SETTING_NAME).with_required(),
        Member::new("principalArn", &STRING),
    ],
    ..Schema::simple("DeleteAccountSettingRequest", Kind::Structure)
};

pub static DELETE_ACCOUNT_SETTING_RESPONSE: Schema = Schema {
    members: &[Member::new("setting", &SETTING)],
    ..Schema::simple("DeleteAccountSettingResponse", Kind::Structure)
};

pub static DELETE_ATTRIBUTES_REQUEST: Schema = Schema {
    members: &[
        Member::new("cluster", &STRING),
        Member::new("attributes", &ATTRIBUTES).with_required(),
    ],
    ..Schema::simple("DeleteAttributesRequest", Kind::Structure)
};

pub static DELETE_ATTRIBUTES_RESPONSE: Schema = Schema {
    members: &[Member::new("attributes", &ATTRIBUTES)],
    ..Schema::simple("DeleteAttributesResponse", Kind::Structure)
};

pub static DELETE_CAPACITY_PROVIDER_REQUEST: Schema = Schema {
    members: &[
        Member::new("capacityProvider", &STRING).with_required(),
        Member::new("cluster", &STRING),
    ],
    ..Schema::simple("DeleteCapacityProviderRequest", Kind::Structure)
};

pub static DELETE_CAPACITY_PROVIDER_RESPONSE: Schema = Schema {
    members: &[Member::new("capacityProvider", &CAPACITY_PROVIDER)],
    ..Schema::simple("DeleteCapacityProviderResponse", Kind::Structure)
};

pub static DELETE_CLUSTER_REQUEST: Schema = Schema {
    members: &[Member::new("cluster", &STRING).with_required()],
    ..Schema::simple("DeleteClusterRequest", Kind::Structure)
};

pub static DELETE_CLUSTER_RESPONSE: Schema = Schema {
    members: &[Member::new("cluster", &CLUSTER)],
    ..Schema::simple("DeleteClusterResponse", Kind::Structure)
};

pub static DELETE_DAEMON_REQUEST: Schema = Schema {
    members: &[Member::new("daemonArn", &STRING).with_required()],
    ..Schema::simple("DeleteDaemonRequest", Kind::Structure)
};

pub static DELETE_DAEMON_RESPONSE: Schema = Schema {
    members: &[
        Member::new("daemonArn", &STRING),
        Member::new("status", &DAEMON_STATUS),
        Member::new("createdAt", &TIMESTAMP),
        Member::new("updatedAt", &TIMESTAMP),
        Member::new("deploymentArn", &STRING),
    ],
    ..Schema::simple("DeleteDaemonResponse", Kind::Structure)
};

pub static DELETE_DAEMON_TASK_DEFINITION_REQUEST: Schema = Schema {
    members: &[Member::new("daemonTaskDefinition", &STRING).with_required()],
    ..Schema::simple("DeleteDaemonTaskDefinitionRequest", Kind::Structure)
};

pub static DELETE_DAEMON_TASK_DEFINITION_RESPONSE: Schema = Schema {
    members: &[Member::new("daemonTaskDefinitionArn", &STRING)],
    ..Schema::simple("DeleteDaemonTaskDefinitionResponse", Kind::Structure)
};

pub static DELETE_EXPRESS_GATEWAY_SERVICE_REQUEST: Schema = Schema {
    members: &[Member::new("serviceArn", &STRING).with_required()],
    ..Schema::simple("DeleteExpressGatewayServiceRequest", Kind::Structure)
};

pub static DELETE_EXPRESS_GATEWAY_SERVICE_RESPONSE: Schema = Schema {
    members: &[Member::new("service", &ECS_EXPRESS_GATEWAY_SERVICE)],
    ..Schema::simple("DeleteExpressGatewayServiceResponse", Kind::Structure)
};

pub static DELETE_GATEWAY_REQUEST: Schema = Schema {
    members: &[Member::new("gateway", &STRING).with_required()],
    ..Schema::simple("DeleteGatewayRequest", Kind::Structure)
};

pub static DELETE_GATEWAY_RESPONSE: Schema = Schema {
    members: &[
        Member::new("gatewayArn", &STRING),
        Member::new("name", &STRING),
        Member::new("status", &GATEWAY_STATUS),
    ],
    ..Schema::simple("DeleteGatewayResponse", Kind::Structure)
};

pub static DELETE_SERVICE_REQUEST: Schema = Schema {
    members: &[
        Member::new("cluster", &STRING),
        Member::new("service", &STRING).with_required(),
        Member::new("force", &BOXED_BOOLEAN),
    ],
    ..Schema::simple("DeleteServiceRequest", Kind::Structure)
};

pub static DELETE_SERVICE_RESPONSE: Schema = Schema {
    members: &[Member::new("service", &SERVICE)],
    ..Schema::simple("DeleteServiceResponse", Kind::Structure)
};

pub static DELETE_TASK_DEFINITIONS_REQUEST: Schema = Schema {
    members: &[Member::new("taskDefinitions", &STRING_LIST).with_required()],
    ..Schema::simple("DeleteTaskDefinitionsRequest", Kind::Structure)
};

pub static DELETE_TASK_DEFINITIONS_RESPONSE: Schema = Schema {
    members: &[
        Member::new("taskDefinitions", &TASK_DEFINITION_LIST),
        Member::new("failures", &FAILURES),
    ],
    ..Schema::simple("DeleteTaskDefinitionsResponse", Kind::Structure)
};

pub static DELETE_TASK_SET_REQUEST: Schema = Schema {
    members: &[
        Member::new("cluster", &STRING).with_required(),
        Member::new("service", &STRING).with_required(),
        Member::new("taskSet", &STRING).with_required(),
        Member::new("force", &BOXED_BOOLEAN),
    ],
    ..Schema::simple("DeleteTaskSetRequest", Kind::Structure)
};

pub static DELETE_TASK_SET_RESPONSE: Schema = Schema {
    members: &[Member::new("taskSet", &TASK_SET)],
    ..Schema::simple("DeleteTaskSetResponse", Kind::Structure)
};

pub static DEPLOYMENT: Schema = Schema {
    members: &[
        Member::new("id", &STRING),
        Member::new("status", &STRING),
        Member::new("taskDefinition", &STRING),
        Member::new("desiredCount", &INTEGER),
        Member::new("pendingCount", &INTEGER),
        Member::new("runningCount", &INTEGER),
        Member::new("failedTasks", &INTEGER),
        Member::new("createdAt", &TIMESTAMP),
        Member::new("updatedAt", &TIMESTAMP),
        Member::new("capacityProviderStrategy", &CAPACITY_PROVIDER_STRATEGY),
        Member::new("launchType", &LAUNCH_TYPE),
        Member::new("platformVersion", &STRING),
        Member::new("platformFamily", &STRING),
        Member::new("networkConfiguration", &NETWORK_CONFIGURATION),
        Member::new("rolloutState", &DEPLOYMENT_ROLLOUT_STATE),
        Member::new("rolloutStateReason", &STRING),
        Member::new(
            "serviceConnectConfiguration",
            &SERVICE_CONNECT_CONFIGURATION,
        ),
        Member::new(
            "serviceConnectResources",
            &SERVICE_CONNECT_SERVICE_RESOURCE_LIST,
        ),
        Member::new("volumeConfigurations", &SERVICE_VOLUME_CONFIGURATIONS),
        Member::new("fargateEphemeralStorage", &DEPLOYMENT_EPHEMERAL_STORAGE),
        Member::new("vpcLatticeConfigurations", &VPC_LATTICE_CONFIGURATIONS),
    ],
    ..Schema::simple("Deployment", Kind::Structure)
};

pub static DEPLOYMENT_ALARMS: Schema = Schema {
    members: &[
        Member::new("alarmNames", &STRING_LIST).with_required(),
        Member::new("rollback", &BOOLEAN).with_required(),
        Member::new("enable", &BOOLEAN).with_required(),
    ],
    ..Schema::simple("DeploymentAlarms", Kind::Structure)
};

pub static DEPLOYMENT_CIRCUIT_BREAKER: Schema = Schema {
    members: &[
        Member::new("enable", &BOOLEAN).with_required(),
        Member::new("rollback", &BOOLEAN).with_required(),
        Member::new("resetOnHealthyTask", &BOXED_BOOLEAN),
        Member::new("thresholdConfiguration", &THRESHOLD_CONFIGURATION),
    ],
    ..Schema::simple("DeploymentCircuitBreaker", Kind::Structure)
};

pub static DEPLOYMENT_CONFIGURATION: Schema = Schema {
    members: &[
        Member::new("deploymentCircuitBreaker", &DEPLOYMENT_CIRCUIT_BREAKER),
        Member::new("maximumPercent", &BOXED_INTEGER),
        Member::new("minimumHealthyPercent", &BOXED_INTEGER),
        Member::new("alarms", &DEPLOYMENT_ALARMS),
        Member::new("strategy", &DEPLOYMENT_STRATEGY),
        Member::new("bakeTimeInMinutes", &BOXED_INTEGER),
        Member::new("lifecycleHooks", &DEPLOYMENT_LIFECYCLE_HOOK_LIST),
        Member::new("linearConfiguration", &LINEAR_CONFIGURATION),
        Member::new("canaryConfiguration", &CANARY_CONFIGURATION),
        Member::new("earlySuccessCriteria", &DEPLOYMENT_EARLY_SUCCESS_CRITERIA),
    ],
    ..Schema::simple("DeploymentConfiguration", Kind::Structure)
};

pub static DEPLOYMENT_CONTROLLER: Schema = Schema {
    members: &[Member::new("type", &DEPLOYMENT_CONTROLLER_TYPE).with_required()],
    ..Schema::simple("DeploymentController", Kind::Structure)
};

pub static DEPLOYMENT_CONTROLLER_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &["ECS", "CODE_DEPLOY", "EXTERNAL"],
        ..Constraints::NONE
    },
    ..Schema::simple("DeploymentControllerType", Kind::String)
};

pub static DEPLOYMENT_EARLY_SUCCESS_CRITERIA: Schema = Schema {
    members: &[
        Member::new("enable", &BOOLEAN).with_required(),
        Member::new("healthyPercent", &HEALTHY_PERCENT_INTEGER),
        Member::new("sourceServiceRevisionCleanup", &SERVICE_REVISION_CLEANUP),
    ],
    ..Schema::simple("DeploymentEarlySuccessCriteria", Kind::Structure)
};

pub static DEPLOYMENT_EPHEMERAL_STORAGE: Schema = Schema {
    members: &[Member::new("kmsKeyId", &STRING)],
    ..Schema::simple("DeploymentEphemeralStorage", Kind::Structure)
};

pub static DEPLOYMENT_LIFECYCLE_HOOK: Schema = Schema {
    members: &[
        Member::new("targetType", &DEPLOYMENT_LIFECYCLE_HOOK_TARGET_TYPE),
        Member::new("hookTargetArn", &STRING),
        Member::new("roleArn", &IAM_ROLE_ARN),
        Member::new("lifecycleStages", &DEPLOYMENT_LIFECYCLE_HOOK_STAGE_LIST),
        Member::new("hookDetails", &HOOK_DETAILS),
        Member::new(
            "timeoutConfiguration",
            &DEPLOYMENT_LIFECYCLE_HOOK_TIMEOUT_CONFIGURATION,
        ),
    ],
    ..Schema::simple("DeploymentLifecycleHook", Kind::Structure)
};

pub static DEPLOYMENT_LIFECYCLE_HOOK_ACTION: Schema = Schema {
    constraints: Constraints {
        values: &["ROLLBACK", "CONTINUE"],
        ..Constraints::NONE
    },
    ..Schema::simple("DeploymentLifecycleHookAction", Kind::String)
};

pub static DEPLOYMENT_LIFECYCLE_HOOK_DETAIL: Schema = Schema {
    members: &[
        Member::new("hookId", &STRING),
        Member::new("targetType", &DEPLOYMENT_LIFECYCLE_HOOK_TARGET_TYPE),
        Member::new("targetArn", &STRING),
        Member::new("status", &DEPLOYMENT_LIFECYCLE_HOOK_STATUS),
        Member::new("expiresAt", &TIMESTAMP),
        Member::new("timeoutAction", &DEPLOYMENT_LIFECYCLE_HOOK_ACTION),
    ],
    ..Schema::simple("DeploymentLifecycleHookDetail", Kind::Structure)
};

pub static DEPLOYMENT_LIFECYCLE_HOOK_DETAIL_LIST: Schema = Schema {
    members: &[Member::new("member", &DEPLOYMENT_LIFECYCLE_HOOK_DETAIL)],
    ..Schema::simple("DeploymentLifecycleHookDetailList", Kind::List)
};

pub static DEPLOYMENT_LIFECYCLE_HOOK_DURATION: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(20160.0),
        ..Constraints::NONE
    },
    ..Schema::simple("DeploymentLifecycleHookDuration", Kind::Integer)
};

pub static DEPLOYMENT_LIFECYCLE_HOOK_LIST: Schema = Schema {
    members: &[Member::new("member", &DEPLOYMENT_LIFECYCLE_HOOK)],
    ..Schema::simple("DeploymentLifecycleHookList", Kind::List)
};

pub static DEPLOYMENT_LIFECYCLE_HOOK_STAGE: Schema = Schema {
    constraints: Constraints {
        values: &[
            "RECONCILE_SERVICE",
            "PRE_SCALE_UP",
            "POST_SCALE_UP",
            "TEST_TRAFFIC_SHIFT",
            "POST_TEST_TRAFFIC_SHIFT",
            "PRE_PRODUCTION_TRAFFIC_SHIFT",
            "PRODUCTION_TRAFFIC_SHIFT",
            "POST_PRODUCTION_TRAFFIC_SHIFT",
        ],
        ..Constraints::NONE
    },
    ..Schema::simple("DeploymentLifecycleHookStage", Kind::String)
};

pub static DEPLOYMENT_LIFECYCLE_HOOK_STAGE_LIST: Schema = Schema {
    members: &[Member::new("member", &DEPLOYMENT_LIFECYCLE_HOOK_STAGE)],
    ..Schema::simple("DeploymentLifecycleHookStageList", Kind::List)
};

pub static DEPLOYMENT_LIFECYCLE_HOOK_STATUS: Schema = Schema {
    constraints: Constraints {
        values: &[
            "AWAITING_ACTION",
            "IN_PROGRESS",
            "SUCCEEDED",
            "FAILED",
            "TIMED_OUT",
        ],
        ..Constraints::NONE
    },
    ..Schema::simple("DeploymentLifecycleHookStatus", Kind::String)
};

pub static DEPLOYMENT_LIFECYCLE_HOOK_TARGET_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &["AWS_LAMBDA", "PAUSE"],
        ..Constraints::NONE
    },
    ..Schema::simple("DeploymentLifecycleHookTargetType", Kind::String)
};

pub static DEPLOYMENT_LIFECYCLE_HOOK_TIMEOUT_CONFIGURATION: Schema = Schema {
    members: &[
        Member::new("timeoutInMinutes", &DEPLOYMENT_LIFECYCLE_HOOK_DURATION),
        Member::new("action", &DEPLOYMENT_LIFECYCLE_HOOK_ACTION),
    ],
    ..Schema::simple(
        "DeploymentLifecycleHookTimeoutConfiguration",
        Kind::Structure,
    )
};

pub static DEPLOYMENT_ROLLOUT_STATE: Schema = Schema {
    constraints: Constraints {
        values: &["COMPLETED", "FAILED", "IN_PROGRESS"],
        ..Constraints::NONE
    },
    ..Schema::simple("DeploymentRolloutState", Kind::String)
};

pub static DEPLOYMENT_STRATEGY: Schema = Schema {
    constraints: Constraints {
        values: &["ROLLING", "BLUE_GREEN", "LINEAR", "CANARY"],
        ..Constraints::NONE
    },
    ..Schema::simple("DeploymentStrategy", Kind::String)
};

pub static DEPLOYMENTS: Schema = Schema {
    members: &[Member::new("member", &DEPLOYMENT)],
    ..Schema::simple("Deployments", Kind::List)
};

pub static DEREGISTER_CONTAINER_INSTANCE_REQUEST: Schema = Schema {
    members: &[
        Member::new("cluster", &STRING),
        Member::new("containerInstance", &STRING).with_required(),
        Member::new("force", &BOXED_BOOLEAN),
    ],
    ..Schema::simple("DeregisterContainerInstanceRequest", Kind::Structure)
};

pub static DEREGISTER_CONTAINER_INSTANCE_RESPONSE: Schema = Schema {
    members: &[Member::new("containerInstance", &CONTAINER_INSTANCE)],
    ..Schema::simple("DeregisterContainerInstanceResponse", Kind::Structure)
};

pub static DEREGISTER_TASK_DEFINITION_REQUEST: Schema = Schema {
    members: &[Member::new("taskDefinition", &STRING).with_required()],
    ..Schema::simple("DeregisterTaskDefinitionRequest", Kind::Structure)
};

pub static DEREGISTER_TASK_DEFINITION_RESPONSE: Schema = Schema {
    members: &[Member::new("taskDefinition", &TASK_DEFINITION)],
    ..Schema::simple("DeregisterTaskDefinitionResponse", Kind::Structure)
};

pub static DESCRIBE_CAPACITY_PROVIDERS_REQUEST: Schema = Schema {
    members: &[
        Member::new("capacityProviders", &STRING_LIST),
        Member::new("cluster", &STRING),
        Member::new("include", &CAPACITY_PROVIDER_FIELD_LIST),
        Member::new("maxResults", &BOXED_INTEGER),
        Member::new("nextToken", &STRING),
    ],
    ..Schema::simple("DescribeCapacityProvidersRequest", Kind::Structure)
};

pub static DESCRIBE_CAPACITY_PROVIDERS_RESPONSE: Schema = Schema {
    members: &[
        Member::new("capacityProviders", &CAPACITY_PROVIDERS),
        Member::new("failures", &FAILURES),
        Member::new("nextToken", &STRING),
    ],
    ..Schema::simple("DescribeCapacityProvidersResponse", Kind::Structure)
};

pub static DESCRIBE_CLUSTERS_REQUEST: Schema = Schema {
    members: &[
        Member::new("clusters", &STRING_LIST),
        Member::new("include", &CLUSTER_FIELD_LIST),
    ],
    ..Schema::simple("DescribeClustersRequest", Kind::Structure)
};

pub static DESCRIBE_CLUSTERS_RESPONSE: Schema = Schema {
    members: &[
        Member::new("clusters", &CLUSTERS),
        Member::new("failures", &FAILURES),
    ],
    ..Schema::simple("DescribeClustersResponse", Kind::Structure)
};

pub static DESCRIBE_CONTAINER_INSTANCES_REQUEST: Schema = Schema {
    members: &[
        Member::new("cluster", &STRING),
        Member::new("containerInstances", &STRING_LIST).with_required(),
        Member::new("include", &CONTAINER_INSTANCE_FIELD_LIST),
    ],
    ..Schema::simple("DescribeContainerInstancesRequest", Kind::Structure)
};

pub static DESCRIBE_CONTAINER_INSTANCES_RESPONSE: Schema = Schema {
    members: &[
        Member::new("containerInstances", &CONTAINER_INSTANCES),
        Member::new("failures", &FAILURES),
    ],
    ..Schema::simple("DescribeContainerInstancesResponse", Kind::Structure)
};

pub static DESCRIBE_DAEMON_DEPLOYMENTS_REQUEST: Schema = Schema {
    members: &[Member::new("daemonDeploymentArns", &STRING_LIST).with_required()],
    ..Schema::simple("DescribeDaemonDeploymentsRequest", Kind::Structure)
};

pub static DESCRIBE_DAEMON_DEPLOYMENTS_RESPONSE: Schema = Schema {
    members: &[
        Member::new("failures", &FAILURES),
        Member::new("daemonDeployments", &DAEMON_DEPLOYMENT_LIST),
    ],
    ..Schema::simple("DescribeDaemonDeploymentsResponse", Kind::Structure)
};

pub static DESCRIBE_DAEMON_REQUEST: Schema = Schema {
    members: &[Member::new("daemonArn", &STRING).with_required()],
    ..Schema::simple("DescribeDaemonRequest", Kind::Structure)
};

pub static DESCRIBE_DAEMON_RESPONSE: Schema = Schema {
    members: &[Member::new("daemon", &DAEMON_DETAIL)],
    ..Schema::simple("DescribeDaemonResponse", Kind::Structure)
};

pub static DESCRIBE_DAEMON_REVISIONS_REQUEST: Schema = Schema {
    members: &[Member::new("daemonRevisionArns", &STRING_LIST).with_required()],
    ..Schema::simple("DescribeDaemonRevisionsRequest", Kind::Structure)
};

pub static DESCRIBE_DAEMON_REVISIONS_RESPONSE: Schema = Schema {
    members: &[
        Member::new("daemonRevisions", &DAEMON_REVISIONS),
        Member::new("failures", &FAILURES),
    ],
    ..Schema::simple("DescribeDaemonRevisionsResponse", Kind::Structure)
};

pub static DESCRIBE_DAEMON_TASK_DEFINITION_REQUEST: Schema = Schema {
    members: &[Member::new("daemonTaskDefinition", &STRING).with_required()],
    ..Schema::simple("DescribeDaemonTaskDefinitionRequest", Kind::Structure)
};

pub static DESCRIBE_DAEMON_TASK_DEFINITION_RESPONSE: Schema = Schema {
    members: &[Member::new("daemonTaskDefinition", &DAEMON_TASK_DEFINITION)],
    ..Schema::simple("DescribeDaemonTaskDefinitionResponse", Kind::Structure)
};

pub static DESCRIBE_EXPRESS_GATEWAY_SERVICE_REQUEST: Schema = Schema {
    members: &[
        Member::new("serviceArn", &STRING).with_required(),
        Member::new("include", &EXPRESS_GATEWAY_SERVICE_INCLUDE_LIST),
    ],
    ..Schema::simple("DescribeExpressGatewayServiceRequest", Kind::Structure)
};

pub static DESCRIBE_EXPRESS_GATEWAY_SERVICE_RESPONSE: Schema = Schema {
    members: &[Member::new("service", &ECS_EXPRESS_GATEWAY_SERVICE)],
    ..Schema::simple("DescribeExpressGatewayServiceResponse", Kind::Structure)
};

pub static DESCRIBE_GATEWAY_ALB_CONFIGURATION: Schema = Schema {
    members: &[
        Member::new("networkConfiguration", &GATEWAY_ELB_NETWORK_CONFIGURATION),
        Member::new("scheme", &GATEWAY_ELB_SCHEME),
        Member::new("accessLogs", &GATEWAY_ELB_ACCESS_LOG_CONFIGURATION),
        Member::new("webACLArn", &STRING),
        Member::new("port", &BOXED_INTEGER),
        Member::new("protocol", &GATEWAY_ALB_PROTOCOL),
        Member::new("maxAlbCount", &BOXED_INTEGER),
        Member::new("currentAlbCount", &BOXED_INTEGER),
        Member::new("httpDesync", &GATEWAY_ALB_DESYNC_MITIGATION_MODE),
        Member::new("testTrafficRules", &GATEWAY_ALB_TEST_TRAFFIC_RULES),
    ],
    ..Schema::simple("DescribeGatewayAlbConfiguration", Kind::Structure)
};

pub static DESCRIBE_GATEWAY_CONFIGURATION: Schema = Schema {
    members: &[Member::new(
        "hostSharedAlb",
        &DESCRIBE_GATEWAY_ALB_CONFIGURATION,
    )],
    ..Schema::simple("DescribeGatewayConfiguration", Kind::Union)
};

pub static DESCRIBE_GATEWAY_REQUEST: Schema = Schema {
    members: &[Member::new("gateway", &STRING).with_required()],
    ..Schema::simple("DescribeGatewayRequest", Kind::Structure)
};

pub static DESCRIBE_GATEWAY_RESOURCES_REQUEST: Schema = Schema {
    members: &[
        Member::new("gateway", &STRING).with_required(),
        Member::new("maxResults", &BOXED_INTEGER),
        Member::new("nextToken", &STRING),
    ],
    ..Schema::simple("DescribeGatewayResourcesRequest", Kind::Structure)
};

pub static DESCRIBE_GATEWAY_RESOURCES_RESPONSE: Schema = Schema {
    members: &[
        Member::new("gatewayResources", &GATEWAY_RESOURCES),
        Member::new("nextToken", &STRING),
    ],
    ..Schema::simple("DescribeGatewayResourcesResponse", Kind::Structure)
};

pub static DESCRIBE_GATEWAY_RESPONSE: Schema = Schema {
    members: &[Member::new("gateway", &GATEWAY)],
    ..Schema::simple("DescribeGatewayResponse", Kind::Structure)
};

pub static DESCRIBE_GATEWAY_ROUTE_REQUEST: Schema = Schema {
    members: &[Member::new("gatewayRouteArn", &STRING).with_required()],
    ..Schema::simple("DescribeGatewayRouteRequest", Kind::Structure)
};

pub static DESCRIBE_GATEWAY_ROUTE_RESPONSE: Schema = Schema {
    members: &[Member::new("gatewayRoute", &GATEWAY_ROUTE)],
    ..Schema::simple("DescribeGatewayRouteResponse", Kind::Structure)
};

pub static DESCRIBE_SERVICE_DEPLOYMENTS_REQUEST: Schema = Schema {
    members: &[Member::new("serviceDeploymentArns", &STRING_LIST).with_required()],
    ..Schema::simple("DescribeServiceDeploymentsRequest", Kind::Structure)
};

pub static DESCRIBE_SERVICE_DEPLOYMENTS_RESPONSE: Schema = Schema {
    members: &[
        Member::new("serviceDeployments", &SERVICE_DEPLOYMENTS),
        Member::new("failures", &FAILURES),
    ],
    ..Schema::simple("DescribeServiceDeploymentsResponse", Kind::Structure)
};

pub static DESCRIBE_SERVICE_REVISIONS_REQUEST: Schema = Schema {
    members: &[Member::new("serviceRevisionArns", &STRING_LIST).with_required()],
    ..Schema::simple("DescribeServiceRevisionsRequest", Kind::Structure)
};

pub static DESCRIBE_SERVICE_REVISIONS_RESPONSE: Schema = Schema {
    members: &[
        Member::new("serviceRevisions", &SERVICE_REVISIONS),
        Member::new("failures", &FAILURES),
    ],
    ..Schema::simple("DescribeServiceRevisionsResponse", Kind::Structure)
};

pub static DESCRIBE_SERVICES_REQUEST: Schema = Schema {
    members: &[
        Member::new("cluster", &STRING),
        Member::new("services", &STRING_LIST).with_required(),
        Member::new("include", &SERVICE_FIELD_LIST),
    ],
    ..Schema::simple("DescribeServicesRequest", Kind::Structure)
};

pub static DESCRIBE_SERVICES_RESPONSE: Schema = Schema {
    members: &[
        Member::new("services", &SERVICES),
        Member::new("failures", &FAILURES),
    ],
    ..Schema::simple("DescribeServicesResponse", Kind::Structure)
};

pub static DESCRIBE_TASK_DEFINITION_REQUEST: Schema = Schema {
    members: &[
        Member::new("taskDefinition", &STRING).with_required(),
        Member::new("include", &TASK_DEFINITION_FIELD_LIST),
    ],
    ..Schema::simple("DescribeTaskDefinitionRequest", Kind::Structure)
};

pub static DESCRIBE_TASK_DEFINITION_RESPONSE: Schema = Schema {
    members: &[
        Member::new("taskDefinition", &TASK_DEFINITION),
        Member::new("tags", &TAGS),
    ],
    ..Schema::simple("DescribeTaskDefinitionResponse", Kind::Structure)
};

pub static DESCRIBE_TASK_SETS_REQUEST: Schema = Schema {
    members: &[
        Member::new("cluster", &STRING).with_required(),
        Member::new("service", &STRING).with_required(),
        Member::new("taskSets", &STRING_LIST),
        Member::new("include", &TASK_SET_FIELD_LIST),
    ],
    ..Schema::simple("DescribeTaskSetsRequest", Kind::Structure)
};

pub static DESCRIBE_TASK_SETS_RESPONSE: Schema = Schema {
    members: &[
        Member::new("taskSets", &TASK_SETS),
        Member::new("failures", &FAILURES),
    ],
    ..Schema::simple("DescribeTaskSetsResponse", Kind::Structure)
};

pub static DESCRIBE_TASKS_REQUEST: Schema = Schema {
    members: &[
        Member::new("cluster", &STRING),
        Member::new("tasks", &STRING_LIST).with_required(),
        Member::new("include", &TASK_FIELD_LIST),
    ],
    ..Schema::simple("DescribeTasksRequest", Kind::Structure)
};

pub static DESCRIBE_TASKS_RESPONSE: Schema = Schema {
    members: &[
        Member::new("tasks", &TASKS),
        Member::new("failures", &FAILURES),
    ],
    ..Schema::simple("DescribeTasksResponse", Kind::Structure)
};

pub static DESIRED_STATUS: Schema = Schema {
    constraints: Constraints {
        values: &["RUNNING", "PENDING", "STOPPED"],
        ..Constraints::NONE
    },
    ..Schema::simple("DesiredStatus", Kind::String)
};

pub static DEVICE: Schema = Schema {
    members: &[
        Member::new("hostPath", &STRING).with_required(),
        Member::new("containerPath", &STRING),
        Member::new("permissions", &DEVICE_CGROUP_PERMISSIONS),
    ],
    ..Schema::simple("Device", Kind::Structure)
};

pub static DEVICE_CGROUP_PERMISSION: Schema = Schema {
    constraints: Constraints {
        values: &["read", "write", "mknod"],
        ..Constraints::NONE
    },
    ..Schema::simple("DeviceCgroupPermission", Kind::String)
};

pub static DEVICE_CGROUP_PERMISSIONS: Schema = Schema {
    members: &[Member::new("member", &DEVICE_CGROUP_PERMISSION)],
    ..Schema::simple("DeviceCgroupPermissions", Kind::List)
};

pub static DEVICES_LIST: Schema = Schema {
    members: &[Member::new("member", &DEVICE)],
    ..Schema::simple("DevicesList", Kind::List)
};

pub static DISASSOCIATE_GATEWAY_FROM_CLUSTER_REQUEST: Schema = Schema {
    members: &[
        Member::new("gateway", &STRING).with_required(),
        Member::new("cluster", &STRING).with_required(),
    ],
    ..Schema::simple("DisassociateGatewayFromClusterRequest", Kind::Structure)
};

pub static DISASSOCIATE_GATEWAY_FROM_CLUSTER_RESPONSE: Schema = Schema {
    members: &[
        Member::new("gatewayArn", &STRING),
        Member::new("clusterArn", &STRING),
        Member::new("status", &GATEWAY_CLUSTER_ASSOCIATION_STATUS),
    ],
    ..Schema::simple("DisassociateGatewayFromClusterResponse", Kind::Structure)
};

pub static DISCOVER_POLL_ENDPOINT_REQUEST: Schema = Schema {
    members: &[
        Member::new("containerInstance", &STRING),
        Member::new("cluster", &STRING),
    ],
    ..Schema::simple("DiscoverPollEndpointRequest", Kind::Structure)
};

pub static DISCOVER_POLL_ENDPOINT_RESPONSE: Schema = Schema {
    members: &[
        Member::new("endpoint", &STRING),
        Member::new("telemetryEndpoint", &STRING),
        Member::new("serviceConnectEndpoint", &STRING),
    ],
    ..Schema::simple("DiscoverPollEndpointResponse", Kind::Structure)
};

pub static DOCKER_LABELS_MAP: Schema = Schema {
    members: &[Member::new("key", &STRING), Member::new("value", &STRING)],
    ..Schema::simple("DockerLabelsMap", Kind::Map)
};

pub static DOCKER_VOLUME_CONFIGURATION: Schema = Schema {
    members: &[
        Member::new("scope", &SCOPE),
        Member::new("autoprovision", &BOXED_BOOLEAN),
        Member::new("driver", &STRING),
        Member::new("driverOpts", &STRING_MAP),
        Member::new("labels", &STRING_MAP),
    ],
    ..Schema::simple("DockerVolumeConfiguration", Kind::Structure)
};

pub static DOUBLE: Schema = Schema::simple("Double", Kind::Double);

pub static DURATION: Schema = Schema {
    constraints: Constraints {
        min: Some(0.0),
        max: Some(2147483647.0),
        ..Constraints::NONE
    },
    ..Schema::simple("Duration", Kind::Integer)
};

pub static EBSKMS_KEY_ID: Schema = Schema::simple("EBSKMSKeyId", Kind::String);

pub static EBS_RESOURCE_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &["volume"],
        ..Constraints::NONE
    },
    ..Schema::simple("EBSResourceType", Kind::String)
};

pub static EBS_SNAPSHOT_ID: Schema = Schema::simple("EBSSnapshotId", Kind::String);

pub static EBS_TAG_SPECIFICATION: Schema = Schema {
    members: &[
        Member::new("resourceType", &EBS_RESOURCE_TYPE).with_required(),
        Member::new("tags", &TAGS),
        Member::new("propagateTags", &PROPAGATE_TAGS),
    ],
    ..Schema::simple("EBSTagSpecification", Kind::Structure)
};

pub static EBS_TAG_SPECIFICATIONS: Schema = Schema {
    members: &[Member::new("member", &EBS_TAG_SPECIFICATION)],
    ..Schema::simple("EBSTagSpecifications", Kind::List)
};

pub static EBS_VOLUME_TYPE: Schema = Schema::simple("EBSVolumeType", Kind::String);

pub static ECS_EXPRESS_GATEWAY_SERVICE: Schema = Schema {
    members: &[
        Member::new("cluster", &STRING),
        Member::new("serviceName", &STRING),
        Member::new("serviceArn", &STRING),
        Member::new("infrastructureRoleArn", &STRING),
        Member::new("status", &EXPRESS_GATEWAY_SERVICE_STATUS),
        Member::new("currentDeployment", &STRING),
        Member::new(
            "activeConfigurations",
            &EXPRESS_GATEWAY_SERVICE_CONFIGURATIONS,
        ),
        Member::new("tags", &TAGS),
        Member::new("createdAt", &TIMESTAMP),
        Member::new("updatedAt", &TIMESTAMP),
    ],
    ..Schema::simple("ECSExpressGatewayService", Kind::Structure)
};

pub static ECS_MANAGED_RESOURCES: Schema = Schema {
    members: &[
        Member::new("ingressPaths", &MANAGED_INGRESS_PATHS),
        Member::new("autoScaling", &MANAGED_AUTO_SCALING),
        Member::new("metricAlarms", &MANAGED_METRIC_ALARMS),
        Member::new("serviceSecurityGroups", &MANAGED_SECURITY_GROUPS),
        Member::new("logGroups", &MANAGED_LOG_GROUPS),
        Member::new("gatewayConnections", &GATEWAY_CONNECTION_LIST),
    ],
    ..Schema::simple("ECSManagedResources", Kind::Structure)
};

pub static ECS_VOLUME_NAME: Schema = Schema::simple("ECSVolumeName", Kind::String);

pub static EFS_AUTHORIZATION_CONFIG: Schema = Schema {
    members: &[
        Member::new("accessPointId", &STRING),
        Member::new("iam", &EFS_AUTHORIZATION_CONFIG_IAM),
    ],
    ..Schema::simple("EFSAuthorizationConfig", Kind::Structure)
};

pub static EFS_AUTHORIZATION_CONFIG_IAM: Schema = Schema {
    constraints: Constraints {
        values: &["ENABLED", "DISABLED"],
        ..Constraints::NONE
    },
    ..Schema::simple("EFSAuthorizationConfigIAM", Kind::String)
};

pub static EFS_TRANSIT_ENCRYPTION: Schema = Schema {
    constraints: Constraints {
        values: &["ENABLED", "DISABLED"],
        ..Constraints::NONE
    },
    ..Schema::simple("EFSTransitEncryption", Kind::String)
};

pub static EFS_VOLUME_CONFIGURATION: Schema = Schema {
    members: &[
        Member::new("fileSystemId", &STRING).with_required(),
        Member::new("rootDirectory", &STRING),
        Member::new("transitEncryption", &EFS_TRANSIT_ENCRYPTION),
        Member::new("transitEncryptionPort", &BOXED_INTEGER),
        Member::new("authorizationConfig", &EFS_AUTHORIZATION_CONFIG),
    ],
    ..Schema::simple("EFSVolumeConfiguration", Kind::Structure)
};

pub static ELB_GATEWAY_RESOURCES: Schema = Schema {
    members: &[
        Member::new("loadBalancerArn", &STRING),
        Member::new("listenerArn", &STRING),
        Member::new("securityGroup", &STRING),
        Member::new("gatewayRouteArns", &STRING_LIST),
    ],
    ..Schema::simple("ElbGatewayResources", Kind::Structure)
};

pub static ELB_GATEWAY_RESOURCES_LIST: Schema = Schema {
    members: &[Member::new("member", &ELB_GATEWAY_RESOURCES)],
    constraints: Constraints {
        min: Some(0.0),
        max: Some(20.0),
        ..Constraints::NONE
    },
    ..Schema::simple("ElbGatewayResourcesList", Kind::List)
};

pub static ENVIRONMENT_FILE: Schema = Schema {
    members: &[
        Member::new("value", &STRING).with_required(),
        Member::new("type", &ENVIRONMENT_FILE_TYPE).with_required(),
    ],
    ..Schema::simple("EnvironmentFile", Kind::Structure)
};

pub static ENVIRONMENT_FILE_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &["s3"],
        ..Constraints::NONE
    },
    ..Schema::simple("EnvironmentFileType", Kind::String)
};

pub static ENVIRONMENT_FILES: Schema = Schema {
    members: &[Member::new("member", &ENVIRONMENT_FILE)],
    ..Schema::simple("EnvironmentFiles", Kind::List)
};

pub static ENVIRONMENT_VARIABLES: Schema = Schema {
    members: &[Member::new("member", &KEY_VALUE_PAIR)],
    sensitive: true,
    ..Schema::simple("EnvironmentVariables", Kind::List)
};

pub static EPHEMERAL_STORAGE: Schema = Schema {
    members: &[Member::new("sizeInGiB", &INTEGER).with_required()],
    ..Schema::simple("EphemeralStorage", Kind::Structure)
};

pub static EXCLUDED_INSTANCE_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(30.0),
        pattern: Some(r"[a-zA-Z0-9\.\*\-]+"),
        ..Constraints::NONE
    },
    ..Schema::simple("ExcludedInstanceType", Kind::String)
};

pub static EXCLUDED_INSTANCE_TYPE_SET: Schema = Schema {
    members: &[Member::new("member", &EXCLUDED_INSTANCE_TYPE)],
    constraints: Constraints {
        min: Some(0.0),
        max: Some(400.0),
        ..Constraints::NONE
    },
    ..Schema::simple("ExcludedInstanceTypeSet", Kind::List)
};

pub static EXECUTE_COMMAND_CONFIGURATION: Schema = Schema {
    members: &[
        Member::new("kmsKeyId", &STRING),
        Member::new("logging", &EXECUTE_COMMAND_LOGGING),
        Member::new("logConfiguration", &EXECUTE_COMMAND_LOG_CONFIGURATION),
    ],
    ..Schema::simple("ExecuteCommandConfiguration", Kind::Structure)
};

pub static EXECUTE_COMMAND_LOG_CONFIGURATION: Schema = Schema {
    members: &[
        Member::new("cloudWatchLogGroupName", &STRING),
        Member::new("cloudWatchEncryptionEnabled", &BOOLEAN),
        Member::new("s3BucketName", &STRING),
        Member::new("s3EncryptionEnabled", &BOOLEAN),
        Member::new("s3KeyPrefix", &STRING),
    ],
    ..Schema::simple("ExecuteCommandLogConfiguration", Kind::Structure)
};

pub static EXECUTE_COMMAND_LOGGING: Schema = Schema {
    constraints: Constraints {
        values: &["NONE", "DEFAULT", "OVERRIDE"],
        ..Constraints::NONE
    },
    ..Schema::simple("ExecuteCommandLogging", Kind::String)
};

pub static EXECUTE_COMMAND_REQUEST: Schema = Schema {
    members: &[
        Member::new("cluster", &STRING),
        Member::new("container", &STRING),
        Member::new("command", &STRING).with_required(),
        Member::new("interactive", &BOOLEAN).with_required(),
        Member::new("task", &STRING).with_required(),
    ],
    ..Schema::simple("ExecuteCommandRequest", Kind::Structure)
};

pub static EXECUTE_COMMAND_RESPONSE: Schema = Schema {
    members: &[
        Member::new("clusterArn", &STRING),
        Member::new("containerArn", &STRING),
        Member::new("containerName", &STRING),
        Member::new("interactive", &BOOLEAN),
        Member::new("session", &SESSION),
        Member::new("taskArn", &STRING),
    ],
    ..Schema::simple("ExecuteCommandResponse", Kind::Structure)
};

pub static EXPRESS_CPU_ARCHITECTURE: Schema = Schema {
    constraints: Constraints {
        values: &["X86_64", "ARM64"],
        ..Constraints::NONE
    },
    ..Schema::simple("ExpressCpuArchitecture", Kind::String)
};

pub static EXPRESS_GATEWAY_CONTAINER: Schema = Schema {
    members: &[
        Member::new("image", &STRING).with_required(),
        Member::new("containerPort", &BOXED_INTEGER),
        Member::new(
            "awsLogsConfiguration",
            &EXPRESS_GATEWAY_SERVICE_AWS_LOGS_CONFIGURATION,
        ),
        Member::new(
            "repositoryCredentials",
            &EXPRESS_GATEWAY_REPOSITORY_CREDENTIALS,
        ),
        Member::new("command", &STRING_LIST),
        Member::new("environment", &ENVIRONMENT_VARIABLES),
        Member::new("secrets", &SECRET_LIST),
    ],
    ..Schema::simple("ExpressGatewayContainer", Kind::Structure)
};

pub static EXPRESS_GATEWAY_REPOSITORY_CREDENTIALS: Schema = Schema {
    members: &[Member::new("credentialsParameter", &STRING)],
    ..Schema::simple("ExpressGatewayRepositoryCredentials", Kind::Structure)
};

pub static EXPRESS_GATEWAY_SCALING_TARGET: Schema = Schema {
    members: &[
        Member::new("minTaskCount", &BOXED_INTEGER),
        Member::new("maxTaskCount", &BOXED_INTEGER),
        Member::new("autoScalingMetric", &EXPRESS_GATEWAY_SERVICE_SCALING_METRIC),
        Member::new("autoScalingTargetValue", &BOXED_INTEGER),
    ],
    ..Schema::simple("ExpressGatewayScalingTarget", Kind::Structure)
};

pub static EXPRESS_GATEWAY_SERVICE_AWS_LOGS_CONFIGURATION: Schema = Schema {
    members: &[
        Member::new("logGroup", &STRING).with_required(),
        Member::new("logStreamPrefix", &STRING).with_required(),
    ],
    ..Schema::simple("ExpressGatewayServiceAwsLogsConfiguration", Kind::Structure)
};

pub static EXPRESS_GATEWAY_SERVICE_CONFIGURATION: Schema = Schema {
    members: &[
        Member::new("serviceRevisionArn", &STRING),
        Member::new("executionRoleArn", &STRING),
        Member::new("taskRoleArn", &STRING),
        Member::new("taskDefinitionArn", &STRING),
        Member::new("cpu", &STRING),
        Member::new("memory", &STRING),
        Member::new("cpuArchitecture", &EXPRESS_CPU_ARCHITECTURE),
        Member::new(
            "networkConfiguration",
            &EXPRESS_GATEWAY_SERVICE_NETWORK_CONFIGURATION,
        ),
        Member::new("healthCheckPath", &STRING),
        Member::new("primaryContainer", &EXPRESS_GATEWAY_CONTAINER),
        Member::new("scalingTarget", &EXPRESS_GATEWAY_SCALING_TARGET),
        Member::new("ingressPaths", &INGRESS_PATH_SUMMARIES),
        Member::new("createdAt", &TIMESTAMP),
    ],
    ..Schema::simple("ExpressGatewayServiceConfiguration", Kind::Structure)
};

pub static EXPRESS_GATEWAY_SERVICE_CONFIGURATIONS: Schema = Schema {
    members: &[Member::new(
        "member",
        &EXPRESS_GATEWAY_SERVICE_CONFIGURATION,
    )],
    ..Schema::simple("ExpressGatewayServiceConfigurations", Kind::List)
};

pub static EXPRESS_GATEWAY_SERVICE_INCLUDE: Schema = Schema {
    constraints: Constraints {
        values: &["TAGS"],
        ..Constraints::NONE
    },
    ..Schema::simple("ExpressGatewayServiceInclude", Kind::String)
};

pub static EXPRESS_GATEWAY_SERVICE_INCLUDE_LIST: Schema = Schema {
    members: &[Member::new("member", &EXPRESS_GATEWAY_SERVICE_INCLUDE)],
    ..Schema::simple("ExpressGatewayServiceIncludeList", Kind::List)
};

pub static EXPRESS_GATEWAY_SERVICE_NETWORK_CONFIGURATION: Schema = Schema {
    members: &[
        Member::new("securityGroups", &STRING_LIST),
        Member::new("subnets", &STRING_LIST),
    ],
    ..Schema::simple("ExpressGatewayServiceNetworkConfiguration", Kind::Structure)
};

pub static EXPRESS_GATEWAY_SERVICE_SCALING_METRIC: Schema = Schema {
    constraints: Constraints {
        values: &["AVERAGE_CPU", "AVERAGE_MEMORY", "REQUEST_COUNT_PER_TARGET"],
        ..Constraints::NONE
    },
    ..Schema::simple("ExpressGatewayServiceScalingMetric", Kind::String)
};

pub static EXPRESS_GATEWAY_SERVICE_STATUS: Schema = Schema {
    members: &[
        Member::new("statusCode", &EXPRESS_GATEWAY_SERVICE_STATUS_CODE),
        Member::new("statusReason", &STRING),
    ],
    ..Schema::simple("ExpressGatewayServiceStatus", Kind::Structure)
};

pub static EXPRESS_GATEWAY_SERVICE_STATUS_CODE: Schema = Schema {
    constraints: Constraints {
        values: &["ACTIVE", "DRAINING", "INACTIVE"],
        ..Constraints::NONE
    },
    ..Schema::simple("ExpressGatewayServiceStatusCode", Kind::String)
};

pub static FSX_WINDOWS_FILE_SERVER_AUTHORIZATION_CONFIG: Schema = Schema {
    members: &[
        Member::new("credentialsParameter", &STRING).with_required(),
        Member::new("domain", &STRING).with_required(),
    ],
    ..Schema::simple("FSxWindowsFileServerAuthorizationConfig", Kind::Structure)
};

pub static FSX_WINDOWS_FILE_SERVER_VOLUME_CONFIGURATION: Schema = Schema {
    members: &[
        Member::new("fileSystemId", &STRING).with_required(),
        Member::new("rootDirectory", &STRING).with_required(),
        Member::new(
            "authorizationConfig",
            &FSX_WINDOWS_FILE_SERVER_AUTHORIZATION_CONFIG,
        )
        .with_required(),
    ],
    ..Schema::simple("FSxWindowsFileServerVolumeConfiguration", Kind::Structure)
};

pub static FAILURE: Schema = Schema {
    members: &[
        Member::new("arn", &STRING),
        Member::new("reason", &STRING),
        Member::new("detail", &STRING),
    ],
    ..Schema::simple("Failure", Kind::Structure)
};

pub static FAILURES: Schema = Schema {
    members: &[Member::new("member", &FAILURE)],
    ..Schema::simple("Failures", Kind::List)
};

pub static FIRELENS_CONFIGURATION: Schema = Schema {
    members: &[
        Member::new("type", &FIRELENS_CONFIGURATION_TYPE).with_required(),
        Member::new("options", &FIRELENS_CONFIGURATION_OPTIONS_MAP),
    ],
    ..Schema::simple("FirelensConfiguration", Kind::Structure)
};

pub static FIRELENS_CONFIGURATION_OPTIONS_MAP: Schema = Schema {
    members: &[Member::new("key", &STRING), Member::new("value", &STRING)],
    ..Schema::simple("FirelensConfigurationOptionsMap", Kind::Map)
};

pub static FIRELENS_CONFIGURATION_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &["fluentd", "fluentbit"],
        ..Constraints::NONE
    },
    ..Schema::simple("FirelensConfigurationType", Kind::String)
};

pub static GATEWAY: Schema = Schema {
    members: &[
        Member::new("gatewayArn", &STRING),
        Member::new("name", &STRING),
        Member::new("status", &GATEWAY_STATUS),
        Member::new("statusReason", &STRING),
        Member::new("failures", &GATEWAY_RESOURCE_FAILURE_LIST),
        Member::new("infrastructureRoleArn", &STRING),
        Member::new("deletionProtection", &BOXED_BOOLEAN),
        Member::new("configuration", &DESCRIBE_GATEWAY_CONFIGURATION),
        Member::new("accessType", &ACCESS_TYPE),
        Member::new("propagateTags", &PROPAGATE_GATEWAY_TAGS),
        Member::new("tags", &TAGS),
        Member::new("createdAt", &TIMESTAMP),
        Member::new("updatedAt", &TIMESTAMP),
    ],
    ..Schema::simple("Gateway", Kind::Structure)
};

pub static GATEWAY_ALB_DESYNC_MITIGATION_MODE: Schema = Schema {
    constraints: Constraints {
        values: &["monitor", "defensive", "strictest"],
        ..Constraints::NONE
    },
    ..Schema::simple("GatewayAlbDesyncMitigationMode", Kind::String)
};

pub static GATEWAY_ALB_PROTOCOL: Schema = Schema {
    constraints: Constraints {
        values: &["HTTP", "HTTPS"],
        ..Constraints::NONE
    },
    ..Schema::simple("GatewayAlbProtocol", Kind::String)
};

pub static GATEWAY_ALB_TEST_TRAFFIC_RULES: Schema = Schema {
    members: &[Member::new("header", &GATEWAY_TEST_TRAFFIC_HEADER)],
    ..Schema::simple("GatewayAlbTestTrafficRules", Kind::Structure)
};

pub static GATEWAY_CLUSTER_ASSOCIATION_STATUS: Schema = Schema {
    constraints: Constraints {
        values: &["ACTIVE", "DISASSOCIATING", "INACTIVE"],
        ..Constraints::NONE
    },
    ..Schema::simple("GatewayClusterAssociationStatus", Kind::String)
};

pub static GATEWAY_CLUSTER_ASSOCIATION_STATUS_LIST: Schema = Schema {
    members: &[Member::new("member", &GATEWAY_CLUSTER_ASSOCIATION_STATUS)],
    constraints: Constraints {
        min: Some(0.0),
        max: Some(3.0),
        ..Constraints::NONE
    },
    ..Schema::simple("GatewayClusterAssociationStatusList", Kind::List)
};

pub static GATEWAY_CLUSTER_ASSOCIATION_SUMMARY: Schema = Schema {
    members: &[
        Member::new("gatewayArn", &STRING),
        Member::new("clusterArn", &STRING),
        Member::new("status", &GATEWAY_CLUSTER_ASSOCIATION_STATUS),
    ],
    ..Schema::simple("GatewayClusterAssociationSummary", Kind::Structure)
};

pub static GATEWAY_CLUSTER_ASSOCIATION_SUMMARY_LIST: Schema = Schema {
    members: &[Member::new("member", &GATEWAY_CLUSTER_ASSOCIATION_SUMMARY)],
    ..Schema::simple("GatewayClusterAssociationSummaryList", Kind::List)
};

pub static GATEWAY_CONFIGURATION: Schema = Schema {
    members: &[Member::new("hostSharedAlb", &HOST_SHARED_ALB_CONFIGURATION)],
    ..Schema::simple("GatewayConfiguration", Kind::Union)
};

pub static GATEWAY_CONNECTION: Schema = Schema {
    members: &[
        Member::new("gatewayArn", &STRING),
        Member::new("gatewayRouteArn", &STRING),
        Member::new("portName", &STRING),
        Member::new("serviceUrl", &STRING),
        Member::new("accessType", &ACCESS_TYPE),
        Member::new("status", &GATEWAY_ROUTE_STATUS),
        Member::new("resources", &GATEWAY_CONNECTION_RESOURCES),
    ],
    ..Schema::simple("GatewayConnection", Kind::Structure)
};

pub static GATEWAY_CONNECTION_ALB_RESOURCES: Schema = Schema {
    members: &[
        Member::new("acmCertificateArn", &STRING),
        Member::new("loadBalancerArn", &STRING),
        Member::new("loadBalancerSecurityGroupArns", &STRING_LIST),
        Member::new("listenerArn", &STRING),
        Member::new("listenerRuleArn", &STRING),
        Member::new("testListenerRuleArn", &STRING),
        Member::new("targetGroupArn", &STRING),
        Member::new("alternateTargetGroupArn", &STRING),
    ],
    ..Schema::simple("GatewayConnectionAlbResources", Kind::Structure)
};

pub static GATEWAY_CONNECTION_ALB_RESOURCES_LIST: Schema = Schema {
    members: &[Member::new("member", &GATEWAY_CONNECTION_ALB_RESOURCES)],
    constraints: Constraints {
        min: Some(0.0),
        max: Some(1.0),
        ..Constraints::NONE
    },
    ..Schema::simple("GatewayConnectionAlbResourcesList", Kind::List)
};

pub static GATEWAY_CONNECTION_LIST: Schema = Schema {
    members: &[Member::new("member", &GATEWAY_CONNECTION)],
    constraints: Constraints {
        min: Some(0.0),
        max: Some(5.0),
        ..Constraints::NONE
    },
    ..Schema::simple("GatewayConnectionList", Kind::List)
};

pub static GATEWAY_CONNECTION_RESOURCES: Schema = Schema {
    members: &[Member::new(
        "hostSharedAlb",
        &GATEWAY_CONNECTION_ALB_RESOURCES_LIST,
    )],
    ..Schema::simple("GatewayConnectionResources", Kind::Union)
};

pub static GATEWAY_CONNECTOR: Schema = Schema {
    members: &[
        Member::new("portName", &STRING).with_required(),
        Member::new("healthCheck", &GATEWAY_CONNECTOR_HEALTH_CHECK),
        Member::new("filters", &GATEWAY_CONNECTOR_FILTERS),
        Member::new(
            "deregistrationDelay",
            &GATEWAY_CONNECTOR_DEREGISTRATION_DELAY,
        ),
    ],
    ..Schema::simple("GatewayConnector", Kind::Structure)
};

pub static GATEWAY_CONNECTOR_DEREGISTRATION_DELAY: Schema = Schema {
    members: &[Member::new(
        "timeoutSeconds",
        &GATEWAY_CONNECTOR_DEREGISTRATION_DELAY_TIMEOUT_SECONDS_INTEGER,
    )],
    ..Schema::simple("GatewayConnectorDeregistrationDelay", Kind::Structure)
};

pub static GATEWAY_CONNECTOR_DEREGISTRATION_DELAY_TIMEOUT_SECONDS_INTEGER: Schema = Schema {
    constraints: Constraints {
        min: Some(0.0),
        max: Some(3600.0),
        ..Constraints::NONE
    },
    ..Schema::simple(
        "GatewayConnectorDeregistrationDelayTimeoutSecondsInteger",
        Kind::Integer,
    )
};

pub static GATEWAY_CONNECTOR_FILTERS: Schema = Schema {
    members: &[Member::new("accessTypes", &ACCESS_TYPE_LIST)],
    ..Schema::simple("GatewayConnectorFilters", Kind::Structure)
};

pub static GATEWAY_CONNECTOR_HEALTH_CHECK: Schema = Schema {
    members: &[
        Member::new(
            "healthCheckProtocol",
            &GATEWAY_CONNECTOR_HEALTH_CHECK_PROTOCOL,
        ),
        Member::new("healthCheckPort", &BOXED_INTEGER),
        Member::new("healthCheckPath", &STRING),
        Member::new("healthCheckTimeoutSeconds", &BOXED_INTEGER),
        Member::new("healthCheckIntervalSeconds", &BOXED_INTEGER),
        Member::new("healthyThresholdCount", &BOXED_INTEGER),
        Member::new("unhealthyThresholdCount", &BOXED_INTEGER),
        Member::new("matcher", &GATEWAY_CONNECTOR_HEALTH_CHECK_MATCHER),
    ],
    ..Schema::simple("GatewayConnectorHealthCheck", Kind::Structure)
};

pub static GATEWAY_CONNECTOR_HEALTH_CHECK_MATCHER: Schema = Schema {
    members: &[
        Member::new("httpCode", &STRING),
        Member::new("grpcCode", &STRING),
    ],
    ..Schema::simple("GatewayConnectorHealthCheckMatcher", Kind::Structure)
};

pub static GATEWAY_CONNECTOR_HEALTH_CHECK_PROTOCOL: Schema = Schema {
    constraints: Constraints {
        values: &["HTTP", "HTTPS"],
        ..Constraints::NONE
    },
    ..Schema::simple("GatewayConnectorHealthCheckProtocol", Kind::String)
};

pub static GATEWAY_CONNECTOR_LIST: Schema = Schema {
    members: &[Member::new("member", &GATEWAY_CONNECTOR)],
    constraints: Constraints {
        min: Some(0.0),
        max: Some(1.0),
        ..Constraints::NONE
    },
    ..Schema::simple("GatewayConnectorList", Kind::List)
};

pub static GATEWAY_ELB_ACCESS_LOG_CONFIGURATION: Schema = Schema {
    members: &[Member::new(
        "destination",
        &GATEWAY_ELB_ACCESS_LOG_DESTINATION,
    )],
    ..Schema::simple("GatewayElbAccessLogConfiguration", Kind::Structure)
};

pub static GATEWAY_ELB_ACCESS_LOG_DESTINATION: Schema = Schema {
    members: &[Member::new("s3", &GATEWAY_ELB_ACCESS_LOG_S3_DESTINATION)],
    ..Schema::simple("GatewayElbAccessLogDestination", Kind::Union)
};

pub static GATEWAY_ELB_ACCESS_LOG_S3_DESTINATION: Schema = Schema {
    members: &[
        Member::new("bucket", &STRING).with_required(),
        Member::new("prefix", &STRING),
    ],
    ..Schema::simple("GatewayElbAccessLogS3Destination", Kind::Structure)
};

pub static GATEWAY_ELB_IP_ADDRESS_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &["ipv4", "dualstack", "dualstack-without-public-ipv4"],
        ..Constraints::NONE
    },
    ..Schema::simple("GatewayElbIpAddressType", Kind::String)
};

pub static GATEWAY_ELB_NETWORK_CONFIGURATION: Schema = Schema {
    members: &[
        Member::new("inboundSecurityGroup", &STRING),
        Member::new("subnets", &STRING_LIST),
        Member::new("ipAddressType", &GATEWAY_ELB_IP_ADDRESS_TYPE),
    ],
    ..Schema::simple("GatewayElbNetworkConfiguration", Kind::Structure)
};

pub static GATEWAY_ELB_SCHEME: Schema = Schema {
    constraints: Constraints {
        values: &["internet-facing", "internal"],
        ..Constraints::NONE
    },
    ..Schema::simple("GatewayElbScheme", Kind::String)
};

pub static GATEWAY_INFRASTRUCTURE_RESOURCES: Schema = Schema {
    members: &[Member::new("hostSharedAlb", &ELB_GATEWAY_RESOURCES_LIST)],
    ..Schema::simple("GatewayInfrastructureResources", Kind::Union)
};

pub static GATEWAY_OPERATION_ERROR: Schema = Schema {
    members: &[
        Member::new("operation", &STRING),
        Member::new("code", &STRING),
        Member::new("message", &STRING),
    ],
    ..Schema::simple("GatewayOperationError", Kind::Structure)
};

pub static GATEWAY_OPERATION_ERROR_LIST: Schema = Schema {
    members: &[Member::new("member", &GATEWAY_OPERATION_ERROR)],
    constraints: Constraints {
        min: Some(0.0),
        max: Some(5.0),
        ..Constraints::NONE
    },
    ..Schema::simple("GatewayOperationErrorList", Kind::List)
};

pub static GATEWAY_RESOURCE_FAILURE: Schema = Schema {
    members: &[
        Member::new("arn", &STRING),
        Member::new("errors", &GATEWAY_OPERATION_ERROR_LIST),
    ],
    ..Schema::simple("GatewayResourceFailure", Kind::Structure)
};

pub static GATEWAY_RESOURCE_FAILURE_LIST: Schema = Schema {
    members: &[Member::new("member", &GATEWAY_RESOURCE_FAILURE)],
    constraints: Constraints {
        min: Some(0.0),
        max: Some(200.0),
        ..Constraints::NONE
    },
    ..Schema::simple("GatewayResourceFailureList", Kind::List)
};

pub static GATEWAY_RESOURCES: Schema = Schema {
    members: &[
        Member::new("gatewayArn", &STRING),
        Member::new("resources", &GATEWAY_INFRASTRUCTURE_RESOURCES),
    ],
    ..Schema::simple("GatewayResources", Kind::Structure)
};

pub static GATEWAY_ROUTE: Schema = Schema {
    members: &[
        Member::new("gatewayRouteArn", &STRING),
        Member::new("serviceArn", &STRING),
        Member::new("serviceContainerPortName", &STRING),
        Member::new("status", &GATEWAY_ROUTE_STATUS),
        Member::new("serviceUrl", &STRING),
        Member::new("resources", &GATEWAY_ROUTE_RESOURCES),
    ],
    ..Schema::simple("GatewayRoute", Kind::Structure)
};

pub static GATEWAY_ROUTE_ALB_RESOURCES: Schema = Schema {
    members: &[
        Member::new("acmCertificateArn", &STRING),
        Member::new("loadBalancerArn", &STRING),
        Member::new("listenerArn", &STRING),
        Member::new("listenerRuleArn", &STRING),
        Member::new("testListenerRuleArns", &STRING_LIST),
        Member::new(
            "loadBalancerSecurityGroups",
            &GATEWAY_ROUTE_LOAD_BALANCER_SECURITY_GROUP_LIST,
        ),
        Member::new("serviceSecurityGroupArn", &STRING),
    ],
    ..Schema::simple("GatewayRouteAlbResources", Kind::Structure)
};

pub static GATEWAY_ROUTE_ALB_RESOURCES_LIST: Schema = Schema {
    members: &[Member::new("member", &GATEWAY_ROUTE_ALB_RESOURCES)],
    ..Schema::simple("GatewayRouteAlbResourcesList", Kind::List)
};

pub static GATEWAY_ROUTE_LOAD_BALANCER_SECURITY_GROUP: Schema = Schema {
    members: &[
        Member::new("arn", &STRING),
        Member::new("ruleArns", &STRING_LIST),
    ],
    ..Schema::simple("GatewayRouteLoadBalancerSecurityGroup", Kind::Structure)
};

pub static GATEWAY_ROUTE_LOAD_BALANCER_SECURITY_GROUP_LIST: Schema = Schema {
    members: &[Member::new(
        "member",
        &GATEWAY_ROUTE_LOAD_BALANCER_SECURITY_GROUP,
    )],
    ..Schema::simple("GatewayRouteLoadBalancerSecurityGroupList", Kind::List)
};

pub static GATEWAY_ROUTE_RESOURCES: Schema = Schema {
    members: &[Member::new(
        "hostSharedAlb",
        &GATEWAY_ROUTE_ALB_RESOURCES_LIST,
    )],
    ..Schema::simple("GatewayRouteResources", Kind::Union)
};

pub static GATEWAY_ROUTE_STATUS: Schema = Schema {
    constraints: Constraints {
        values: &[
            "ACTIVE",
            "CREATE_IN_PROGRESS",
            "CREATE_FAILED",
            "UPDATE_IN_PROGRESS",
            "UPDATE_FAILED",
            "DELETE_IN_PROGRESS",
            "DELETE_FAILED",
        ],
        ..Constraints::NONE
    },
    ..Schema::simple("GatewayRouteStatus", Kind::String)
};

pub static GATEWAY_ROUTE_STATUS_LIST: Schema = Schema {
    members: &[Member::new("member", &GATEWAY_ROUTE_STATUS)],
    constraints: Constraints {
        min: Some(0.0),
        max: Some(7.0),
        ..Constraints::NONE
    },
    ..Schema::simple("GatewayRouteStatusList", Kind::List)
};

pub static GATEWAY_ROUTE_SUMMARY: Schema = Schema {
    members: &[
        Member::new("gatewayRouteArn", &STRING),
        Member::new("gatewayArn", &STRING),
        Member::new("clusterArn", &STRING),
        Member::new("serviceArn", &STRING),
        Member::new("serviceContainerPortName", &STRING),
        Member::new("status", &GATEWAY_ROUTE_STATUS),
    ],
    ..Schema::simple("GatewayRouteSummary", Kind::Structure)
};

pub static GATEWAY_ROUTE_SUMMARY_LIST: Schema = Schema {
    members: &[Member::new("member", &GATEWAY_ROUTE_SUMMARY)],
    ..Schema::simple("GatewayRouteSummaryList", Kind::List)
};

pub static GATEWAY_STATUS: Schema = Schema {
    constraints: Constraints {
        values: &[
            "ACTIVE",
            "UPDATE_IN_PROGRESS",
            "UPDATE_COMPLETE",
            "UPDATE_FAILED",
            "DELETED",
        ],
        ..Constraints::NONE
    },
    ..Schema::simple("GatewayStatus", Kind::String)
};

pub static GATEWAY_STATUS_LIST: Schema = Schema {
    members: &[Member::new("member", &GATEWAY_STATUS)],
    constraints: Constraints {
        min: Some(0.0),
        max: Some(5.0),
        ..Constraints::NONE
    },
    ..Schema::simple("GatewayStatusList", Kind::List)
};

pub static GATEWAY_SUMMARY: Schema = Schema {
    members: &[
        Member::new("gatewayArn", &STRING),
        Member::new("name", &STRING),
        Member::new("status", &GATEWAY_STATUS),
        Member::new("createdAt", &TIMESTAMP),
    ],
    ..Schema::simple("GatewaySummary", Kind::Structure)
};

pub static GATEWAY_SUMMARY_LIST: Schema = Schema {
    members: &[Member::new("member", &GATEWAY_SUMMARY)],
    ..Schema::simple("GatewaySummaryList", Kind::List)
};

pub static GATEWAY_TEST_TRAFFIC_HEADER: Schema = Schema {
    members: &[
        Member::new("name", &STRING).with_required(),
        Member::new("values", &STRING_LIST).with_required(),
    ],
    ..Schema::simple("GatewayTestTrafficHeader", Kind::Structure)
};

pub static GET_TASK_PROTECTION_REQUEST: Schema = Schema {
    members: &[
        Member::new("cluster", &STRING).with_required(),
        Member::new("tasks", &STRING_LIST),
    ],
    ..Schema::simple("GetTaskProtectionRequest", Kind::Structure)
};

pub static GET_TASK_PROTECTION_RESPONSE: Schema = Schema {
    members: &[
        Member::new("protectedTasks", &PROTECTED_TASKS),
        Member::new("failures", &FAILURES),
    ],
    ..Schema::simple("GetTaskProtectionResponse", Kind::Structure)
};

pub static GPU_DEVICE: Schema = Schema {
    members: &[
        Member::new("gpuId", &STRING),
        Member::new("sharingMode", &GPU_SHARING_MODE),
        Member::new("totalMemoryInMiB", &BOXED_INTEGER),
        Member::new("remainingMemoryInMiB", &BOXED_INTEGER),
        Member::new("containerCount", &BOXED_INTEGER),
    ],
    ..Schema::simple("GpuDevice", Kind::Structure)
};

pub static GPU_DEVICES: Schema = Schema {
    members: &[Member::new("member", &GPU_DEVICE)],
    ..Schema::simple("GpuDevices", Kind::List)
};

pub static GPU_IDS: Schema = Schema {
    members: &[Member::new("member", &STRING)],
    ..Schema::simple("GpuIds", Kind::List)
};

pub static GPU_SHARING_MODE: Schema = Schema {
    constraints: Constraints {
        values: &["IDLE", "NVIDIA_MPS", "DEDICATED"],
        ..Constraints::NONE
    },
    ..Schema::simple("GpuSharingMode", Kind::String)
};

pub static HEALTH_CHECK: Schema = Schema {
    members: &[
        Member::new("command", &STRING_LIST).with_required(),
        Member::new("interval", &BOXED_INTEGER),
        Member::new("timeout", &BOXED_INTEGER),
        Member::new("retries", &BOXED_INTEGER),
        Member::new("startPeriod", &BOXED_INTEGER),
    ],
    ..Schema::simple("HealthCheck", Kind::Structure)
};

pub static HEALTH_STATUS: Schema = Schema {
    constraints: Constraints {
        values: &["HEALTHY", "UNHEALTHY", "UNKNOWN"],
        ..Constraints::NONE
    },
    ..Schema::simple("HealthStatus", Kind::String)
};

pub static HEALTHY_PERCENT_INTEGER: Schema = Schema {
    constraints: Constraints {
        min: Some(0.0),
        max: Some(100.0),
        ..Constraints::NONE
    },
    ..Schema::simple("HealthyPercentInteger", Kind::Integer)
};

pub static HOOK_DETAILS: Schema = Schema::simple("HookDetails", Kind::Document);

pub static HOST_ENTRY: Schema = Schema {
    members: &[
        Member::new("hostname", &STRING).with_required(),
        Member::new("ipAddress", &STRING).with_required(),
    ],
    ..Schema::simple("HostEntry", Kind::Structure)
};

pub static HOST_ENTRY_LIST: Schema = Schema {
    members: &[Member::new("member", &HOST_ENTRY)],
    ..Schema::simple("HostEntryList", Kind::List)
};

pub static HOST_SHARED_ALB_CONFIGURATION: Schema = Schema {
    members: &[
        Member::new("networkConfiguration", &GATEWAY_ELB_NETWORK_CONFIGURATION),
        Member::new("scheme", &GATEWAY_ELB_SCHEME),
        Member::new("webACLArn", &STRING),
        Member::new("accessLogs", &GATEWAY_ELB_ACCESS_LOG_CONFIGURATION),
        Member::new("port", &BOXED_INTEGER),
        Member::new("protocol", &GATEWAY_ALB_PROTOCOL),
        Member::new("maxAlbCount", &BOXED_INTEGER),
        Member::new("httpDesync", &GATEWAY_ALB_DESYNC_MITIGATION_MODE),
        Member::new("testTrafficRules", &GATEWAY_ALB_TEST_TRAFFIC_RULES),
    ],
    ..Schema::simple("HostSharedAlbConfiguration", Kind::Structure)
};

pub static HOST_VOLUME_PROPERTIES: Schema = Schema {
    members: &[Member::new("sourcePath", &STRING)],
    ..Schema::simple("HostVolumeProperties", Kind::Structure)
};

pub static IAM_ROLE_ARN: Schema = Schema::simple("IAMRoleArn", Kind::String);

pub static INFERENCE_ACCELERATOR: Schema = Schema {
    members: &[
        Member::new("deviceName", &STRING).with_required(),
        Member::new("deviceType", &STRING).with_required(),
    ],
    ..Schema::simple("InferenceAccelerator", Kind::Structure)
};

pub static INFERENCE_ACCELERATOR_OVERRIDE: Schema = Schema {
    members: &[
        Member::new("deviceName", &STRING),
        Member::new("deviceType", &STRING),
    ],
    ..Schema::simple("InferenceAcceleratorOverride", Kind::Structure)
};

pub static INFERENCE_ACCELERATOR_OVERRIDES: Schema = Schema {
    members: &[Member::new("member", &INFERENCE_ACCELERATOR_OVERRIDE)],
    ..Schema::simple("InferenceAcceleratorOverrides", Kind::List)
};

pub static INFERENCE_ACCELERATORS: Schema = Schema {
    members: &[Member::new("member", &INFERENCE_ACCELERATOR)],
    ..Schema::simple("InferenceAccelerators", Kind::List)
};

pub static INFRASTRUCTURE_OPTIMIZATION: Schema = Schema {
    members: &[Member::new("scaleInAfter", &BOXED_INTEGER)],
    ..Schema::simple("InfrastructureOptimization", Kind::Structure)
};

pub static INGRESS_PATH_SUMMARIES: Schema = Schema {
    members: &[Member::new("member", &INGRESS_PATH_SUMMARY)],
    ..Schema::simple("IngressPathSummaries", Kind::List)
};

pub static INGRESS_PATH_SUMMARY: Schema = Schema {
    members: &[
        Member::new("accessType", &ACCESS_TYPE).with_required(),
        Member::new("endpoint", &STRING).with_required(),
    ],
    ..Schema::simple("IngressPathSummary", Kind::Structure)
};

pub static INSTANCE_GENERATION: Schema = Schema {
    constraints: Constraints {
        values: &["current", "previous"],
        ..Constraints::NONE
    },
    ..Schema::simple("InstanceGeneration", Kind::String)
};

pub static INSTANCE_GENERATION_SET: Schema = Schema {
    members: &[Member::new("member", &INSTANCE_GENERATION)],
    ..Schema::simple("InstanceGenerationSet", Kind::List)
};

pub static INSTANCE_HEALTH_CHECK_RESULT: Schema = Schema {
    members: &[
        Member::new("type", &INSTANCE_HEALTH_CHECK_TYPE),
        Member::new("status", &INSTANCE_HEALTH_CHECK_STATE),
        Member::new("statusReason", &STRING),
        Member::new("lastUpdated", &TIMESTAMP),
        Member::new("lastStatusChange", &TIMESTAMP),
    ],
    ..Schema::simple("InstanceHealthCheckResult", Kind::Structure)
};

pub static INSTANCE_HEALTH_CHECK_RESULT_LIST: Schema = Schema {
    members: &[Member::new("member", &INSTANCE_HEALTH_CHECK_RESULT)],
    ..Schema::simple("InstanceHealthCheckResultList", Kind::List)
};

pub static INSTANCE_HEALTH_CHECK_STATE: Schema = Schema {
    constraints: Constraints {
        values: &["OK", "IMPAIRED", "INSUFFICIENT_DATA", "INITIALIZING"],
        ..Constraints::NONE
    },
    ..Schema::simple("InstanceHealthCheckState", Kind::String)
};

pub static INSTANCE_HEALTH_CHECK_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &[
            "CONTAINER_RUNTIME",
            "ACCELERATED_COMPUTE",
            "DAEMON",
            "AGENT_CONNECTIVITY",
        ],
        ..Constraints::NONE
    },
    ..Schema::simple("InstanceHealthCheckType", Kind::String)
};

pub static INSTANCE_LAUNCH_TEMPLATE: Schema = Schema {
    members: &[
        Member::new("ec2InstanceProfileArn", &STRING).with_required(),
        Member::new(
            "networkConfiguration",
            &MANAGED_INSTANCES_NETWORK_CONFIGURATION,
        )
        .with_required(),
        Member::new(
            "storageConfiguration",
            &MANAGED_INSTANCES_STORAGE_CONFIGURATION,
        ),
        Member::new(
            "localStorageConfiguration",
            &MANAGED_INSTANCES_LOCAL_STORAGE_CONFIGURATION,
        ),
        Member::new("monitoring", &MANAGED_INSTANCES_MONITORING_OPTIONS),
        Member::new("capacityOptionType", &CAPACITY_OPTION_TYPE),
        Member::new("instanceMetadataTagsPropagation", &BOXED_BOOLEAN),
        Member::new("instanceRequirements", &INSTANCE_REQUIREMENTS_REQUEST),
        Member::new("fipsEnabled", &BOXED_BOOLEAN),
        Member::new("capacityReservations", &CAPACITY_RESERVATION_REQUEST),
        Member::new("nitroEnclavesEnabled", &BOXED_BOOLEAN),
    ],
    ..Schema::simple("InstanceLaunchTemplate", Kind::Structure)
};

pub static INSTANCE_LAUNCH_TEMPLATE_UPDATE: Schema = Schema {
    members: &[
        Member::new("ec2InstanceProfileArn", &STRING),
        Member::new(
            "networkConfiguration",
            &MANAGED_INSTANCES_NETWORK_CONFIGURATION,
        ),
        Member::new(
            "storageConfiguration",
            &MANAGED_INSTANCES_STORAGE_CONFIGURATION,
        ),
        Member::new("instanceMetadataTagsPropagation", &BOXED_BOOLEAN),
        Member::new(
            "localStorageConfiguration",
            &MANAGED_INSTANCES_LOCAL_STORAGE_CONFIGURATION,
        ),
        Member::new("monitoring", &MANAGED_INSTANCES_MONITORING_OPTIONS),
        Member::new("instanceRequirements", &INSTANCE_REQUIREMENTS_REQUEST),
        Member::new("capacityReservations", &CAPACITY_RESERVATION_REQUEST),
    ],
    ..Schema::simple("InstanceLaunchTemplateUpdate", Kind::Structure)
};

pub static INSTANCE_REQUIREMENTS_REQUEST: Schema = Schema {
    members: &[
        Member::new("vCpuCount", &VCPU_COUNT_RANGE_REQUEST).with_required(),
        Member::new("memoryMiB", &MEMORY_MIB_REQUEST).with_required(),
        Member::new("cpuManufacturers", &CPU_MANUFACTURER_SET),
        Member::new("memoryGiBPerVCpu", &MEMORY_GIB_PER_VCPU_REQUEST),
        Member::new("excludedInstanceTypes", &EXCLUDED_INSTANCE_TYPE_SET),
        Member::new("instanceGenerations", &INSTANCE_GENERATION_SET),
        Member::new("spotMaxPricePercentageOverLowestPrice", &BOXED_INTEGER),
        Member::new("onDemandMaxPricePercentageOverLowestPrice", &BOXED_INTEGER),
        Member::new("bareMetal", &BARE_METAL),
        Member::new("burstablePerformance", &BURSTABLE_PERFORMANCE),
        Member::new("requireHibernateSupport", &BOXED_BOOLEAN),
        Member::new("networkInterfaceCount", &NETWORK_INTERFACE_COUNT_REQUEST),
        Member::new("localStorage", &LOCAL_STORAGE),
        Member::new("localStorageTypes", &LOCAL_STORAGE_TYPE_SET),
        Member::new("totalLocalStorageGB", &TOTAL_LOCAL_STORAGE_GB_REQUEST),
        Member::new(
            "baselineEbsBandwidthMbps",
            &BASELINE_EBS_BANDWIDTH_MBPS_REQUEST,
        ),
        Member::new("acceleratorTypes", &ACCELERATOR_TYPE_SET),
        Member::new("acceleratorCount", &ACCELERATOR_COUNT_REQUEST),
        Member::new("acceleratorManufacturers", &ACCELERATOR_MANUFACTURER_SET),
        Member::new("acceleratorNames", &ACCELERATOR_NAME_SET),
        Member::new(
            "acceleratorTotalMemoryMiB",
            &ACCELERATOR_TOTAL_MEMORY_MIB_REQUEST,
        ),
        Member::new("networkBandwidthGbps", &NETWORK_BANDWIDTH_GBPS_REQUEST),
        Member::new("allowedInstanceTypes", &ALLOWED_INSTANCE_TYPE_SET),
        Member::new(
            "maxSpotPriceAsPercentageOfOptimalOnDemandPrice",
            &BOXED_INTEGER,
        ),
    ],
    ..Schema::simple("InstanceRequirementsRequest", Kind::Structure)
};

pub static INTEGER: Schema = Schema::simple("Integer", Kind::Integer);

pub static INTEGER_LIST: Schema = Schema {
    members: &[Member::new("member", &BOXED_INTEGER)],
    ..Schema::simple("IntegerList", Kind::List)
};

pub static IPC_MODE: Schema = Schema {
    constraints: Constraints {
        values: &["host", "task", "none"],
        ..Constraints::NONE
    },
    ..Schema::simple("IpcMode", Kind::String)
};

pub static ISOLATION_MODE: Schema = Schema {
    constraints: Constraints {
        values: &["SHARED", "ISOLATED_SANDBOX", "CONFIDENTIAL_SANDBOX"],
        ..Constraints::NONE
    },
    ..Schema::simple("IsolationMode", Kind::String)
};

pub static KERNEL_CAPABILITIES: Schema = Schema {
    members: &[
        Member::new("add", &STRING_LIST),
        Member::new("drop", &STRING_LIST),
    ],
    ..Schema::simple("KernelCapabilities", Kind::Structure)
};

pub static KEY_VALUE_PAIR: Schema = Schema {
    members: &[Member::new("name", &STRING), Member::new("value", &STRING)],
    ..Schema::simple("KeyValuePair", Kind::Structure)
};

pub static LAUNCH_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &["EC2", "FARGATE", "EXTERNAL", "MANAGED_INSTANCES"],
        ..Constraints::NONE
    },
    ..Schema::simple("LaunchType", Kind::String)
};

pub static LINEAR_CONFIGURATION: Schema = Schema {
    members: &[
        Member::new("stepPercent", &DOUBLE),
        Member::new("stepBakeTimeInMinutes", &INTEGER),
    ],
    ..Schema::simple("LinearConfiguration", Kind::Structure)
};

pub static LINUX_PARAMETERS: Schema = Schema {
    members: &[
        Member::new("capabilities", &KERNEL_CAPABILITIES),
        Member::new("devices", &DEVICES_LIST),
        Member::new("initProcessEnabled", &BOXED_BOOLEAN),
        Member::new("sharedMemorySize", &BOXED_INTEGER),
        Member::new("tmpfs", &TMPFS_LIST),
        Member::new("maxSwap", &BOXED_INTEGER),
        Member::new("swappiness", &BOXED_INTEGER),
    ],
    ..Schema::simple("LinuxParameters", Kind::Structure)
};

pub static LIST_ACCOUNT_SETTINGS_REQUEST: Schema = Schema {
    members: &[
        Member::new("name", &SETTING_NAME),
        Member::new("value", &STRING),
        Member::new("principalArn", &STRING),
        Member::new("effectiveSettings", &BOOLEAN),
        Member::new("nextToken", &STRING),
        Member::new("maxResults", &INTEGER),
    ],
    ..Schema::simple("ListAccountSettingsRequest", Kind::Structure)
};

pub static LIST_ACCOUNT_SETTINGS_RESPONSE: Schema = Schema {
    members: &[
        Member::new("settings", &SETTINGS),
        Member::new("nextToken", &STRING),
    ],
    ..Schema::simple("ListAccountSettingsResponse", Kind::Structure)
};

pub static LIST_ATTRIBUTES_REQUEST: Schema = Schema {
    members: &[
        Member::new("cluster", &STRING),
        Member::new("targetType", &TARGET_TYPE).with_required(),
        Member::new("attributeName", &STRING),
        Member::new("attributeValue", &STRING),
        Member::new("nextToken", &STRING),
        Member::new("maxResults", &BOXED_INTEGER),
    ],
    ..Schema::simple("ListAttributesRequest", Kind::Structure)
};

pub static LIST_ATTRIBUTES_RESPONSE: Schema = Schema {
    members: &[
        Member::new("attributes", &ATTRIBUTES),
        Member::new("nextToken", &STRING),
    ],
    ..Schema::simple("ListAttributesResponse", Kind::Structure)
};

pub static LIST_CLUSTERS_REQUEST: Schema = Schema {
    members: &[
        Member::new("nextToken", &STRING),
        Member::new("maxResults", &BOXED_INTEGER),
    ],
    ..Schema::simple("ListClustersRequest", Kind::Structure)
};

pub static LIST_CLUSTERS_RESPONSE: Schema = Schema {
    members: &[
        Member::new("clusterArns", &STRING_LIST),
        Member::new("nextToken", &STRING),
    ],
    ..Schema::simple("ListClustersResponse", Kind::Structure)
};

pub static LIST_CONTAINER_INSTANCES_REQUEST: Schema = Schema {
    members: &[
        Member::new("cluster", &STRING),
        Member::new("filter", &STRING),
        Member::new("nextToken", &STRING),
        Member::new("maxResults", &BOXED_INTEGER),
        Member::new("status", &CONTAINER_INSTANCE_STATUS),
    ],
    ..Schema::simple("ListContainerInstancesRequest", Kind::Structure)
};

pub static LIST_CONTAINER_INSTANCES_RESPONSE: Schema = Schema {
    members: &[
        Member::new("containerInstanceArns", &STRING_LIST),
        Member::new("nextToken", &STRING),
    ],
    ..Schema::simple("ListContainerInstancesResponse", Kind::Structure)
};

pub static LIST_DAEMON_DEPLOYMENTS_REQUEST: Schema = Schema {
    members: &[
        Member::new("daemonArn", &STRING).with_required(),
        Member::new("status", &DAEMON_DEPLOYMENT_STATUS_LIST),
        Member::new("createdAt", &CREATED_AT),
        Member::new("maxResults", &BOXED_INTEGER),
        Member::new("nextToken", &STRING),
    ],
    ..Schema::simple("ListDaemonDeploymentsRequest", Kind::Structure)
};

pub static LIST_DAEMON_DEPLOYMENTS_RESPONSE: Schema = Schema {
    members: &[
        Member::new("nextToken", &STRING),
        Member::new("daemonDeployments", &DAEMON_DEPLOYMENT_SUMMARY_LIST),
    ],
    ..Schema::simple("ListDaemonDeploymentsResponse", Kind::Structure)
};

pub static LIST_DAEMON_TASK_DEFINITIONS_REQUEST: Schema = Schema {
    members: &[
        Member::new("familyPrefix", &STRING),
        Member::new("family", &STRING),
        Member::new("revision", &DAEMON_TASK_DEFINITION_REVISION_FILTER),
        Member::new("status", &DAEMON_TASK_DEFINITION_STATUS_FILTER),
        Member::new("sort", &SORT_ORDER),
        Member::new("nextToken", &STRING),
        Member::new("maxResults", &BOXED_INTEGER),
    ],
    ..Schema::simple("ListDaemonTaskDefinitionsRequest", Kind::Structure)
};

pub static LIST_DAEMON_TASK_DEFINITIONS_RESPONSE: Schema = Schema {
    members: &[
        Member::new("daemonTaskDefinitions", &DAEMON_TASK_DEFINITION_SUMMARIES),
        Member::new("nextToken", &STRING),
    ],
    ..Schema::simple("ListDaemonTaskDefinitionsResponse", Kind::Structure)
};

pub static LIST_DAEMONS_REQUEST: Schema = Schema {
    members: &[
        Member::new("clusterArn", &STRING),
        Member::new("capacityProviderArns", &STRING_LIST),
        Member::new("maxResults", &BOXED_INTEGER),
        Member::new("nextToken", &STRING),
    ],
    ..Schema::simple("ListDaemonsRequest", Kind::Structure)
};

pub static LIST_DAEMONS_RESPONSE: Schema = Schema {
    members: &[
        Member::new("daemonSummariesList", &DAEMON_SUMMARIES_LIST),
        Member::new("nextToken", &STRING),
    ],
    ..Schema::simple("ListDaemonsResponse", Kind::Structure)
};

pub static LIST_GATEWAY_CLUSTER_ASSOCIATIONS_REQUEST: Schema = Schema {
    members: &[
        Member::new("gateway", &STRING),
        Member::new("cluster", &STRING),
        Member::new("status", &GATEWAY_CLUSTER_ASSOCIATION_STATUS_LIST),
        Member::new("maxResults", &BOXED_INTEGER),
        Member::new("nextToken", &STRING),
    ],
    ..Schema::simple("ListGatewayClusterAssociationsRequest", Kind::Structure)
};

pub static LIST_GATEWAY_CLUSTER_ASSOCIATIONS_RESPONSE: Schema = Schema {
    members: &[
        Member::new(
            "gatewayClusterAssociations",
            &GATEWAY_CLUSTER_ASSOCIATION_SUMMARY_LIST,
        ),
        Member::new("nextToken", &STRING),
    ],
    ..Schema::simple("ListGatewayClusterAssociationsResponse", Kind::Structure)
};

pub static LIST_GATEWAY_ROUTES_REQUEST: Schema = Schema {
    members: &[
        Member::new("gateway", &STRING),
        Member::new("cluster", &STRING),
        Member::new("service", &STRING),
        Member::new("serviceContainerPortName", &STRING),
        Member::new("status", &GATEWAY_ROUTE_STATUS_LIST),
        Member::new("maxResults", &BOXED_INTEGER),
        Member::new("nextToken", &STRING),
    ],
    ..Schema::simple("ListGatewayRoutesRequest", Kind::Structure)
};

pub static LIST_GATEWAY_ROUTES_RESPONSE: Schema = Schema {
    members: &[
        Member::new("gatewayRoutes", &GATEWAY_ROUTE_SUMMARY_LIST),
        Member::new("nextToken", &STRING),
    ],
    ..Schema::simple("ListGatewayRoutesResponse", Kind::Structure)
};

pub static LIST_GATEWAYS_REQUEST: Schema = Schema {
    members: &[
        Member::new("names", &STRING_LIST),
        Member::new("status", &GATEWAY_STATUS_LIST),
        Member::new("maxResults", &BOXED_INTEGER),
        Member::new("nextToken", &STRING),
    ],
    ..Schema::simple("ListGatewaysRequest", Kind::Structure)
};

pub static LIST_GATEWAYS_RESPONSE: Schema = Schema {
    members: &[
        Member::new("gateways", &GATEWAY_SUMMARY_LIST),
        Member::new("nextToken", &STRING),
    ],
    ..Schema::simple("ListGatewaysResponse", Kind::Structure)
};

pub static LIST_SERVICE_DEPLOYMENTS_REQUEST: Schema = Schema {
    members: &[
        Member::new("service", &STRING).with_required(),
        Member::new("cluster", &STRING),
        Member::new("status", &SERVICE_DEPLOYMENT_STATUS_LIST),
        Member::new("createdAt", &CREATED_AT),
        Member::new("nextToken", &STRING),
        Member::new("maxResults", &BOXED_INTEGER),
    ],
    ..Schema::simple("ListServiceDeploymentsRequest", Kind::Structure)
};

pub static LIST_SERVICE_DEPLOYMENTS_RESPONSE: Schema = Schema {
    members: &[
        Member::new("serviceDeployments", &SERVICE_DEPLOYMENTS_BRIEF),
        Member::new("nextToken", &STRING),
    ],
    ..Schema::simple("ListServiceDeploymentsResponse", Kind::Structure)
};

pub static LIST_SERVICES_BY_NAMESPACE_REQUEST: Schema = Schema {
    members: &[
        Member::new("namespace", &STRING).with_required(),
        Member::new("nextToken", &STRING),
        Member::new("maxResults", &BOXED_INTEGER),
    ],
    ..Schema::simple("ListServicesByNamespaceRequest", Kind::Structure)
};

pub static LIST_SERVICES_BY_NAMESPACE_RESPONSE: Schema = Schema {
    members: &[
        Member::new("serviceArns", &STRING_LIST),
        Member::new("nextToken", &STRING),
    ],
    ..Schema::simple("ListServicesByNamespaceResponse", Kind::Structure)
};

pub static LIST_SERVICES_REQUEST: Schema = Schema {
    members: &[
        Member::new("cluster", &STRING),
        Member::new("nextToken", &STRING),
        Member::new("maxResults", &BOXED_INTEGER),
        Member::new("launchType", &LAUNCH_TYPE),
        Member::new("schedulingStrategy", &SCHEDULING_STRATEGY),
        Member::new("resourceManagementType", &RESOURCE_MANAGEMENT_TYPE),
    ],
    ..Schema::simple("ListServicesRequest", Kind::Structure)
};

pub static LIST_SERVICES_RESPONSE: Schema = Schema {
    members: &[
        Member::new("serviceArns", &STRING_LIST),
        Member::new("nextToken", &STRING),
    ],
    ..Schema::simple("ListServicesResponse", Kind::Structure)
};

pub static LIST_TAGS_FOR_RESOURCE_REQUEST: Schema = Schema {
    members: &[Member::new("resourceArn", &STRING).with_required()],
    ..Schema::simple("ListTagsForResourceRequest", Kind::Structure)
};

pub static LIST_TAGS_FOR_RESOURCE_RESPONSE: Schema = Schema {
    members: &[Member::new("tags", &TAGS)],
    ..Schema::simple("ListTagsForResourceResponse", Kind::Structure)
};

pub static LIST_TASK_DEFINITION_FAMILIES_REQUEST: Schema = Schema {
    members: &[
        Member::new("familyPrefix", &STRING),
        Member::new("status", &TASK_DEFINITION_FAMILY_STATUS),
        Member::new("nextToken", &STRING),
        Member::new("maxResults", &BOXED_INTEGER),
    ],
    ..Schema::simple("ListTaskDefinitionFamiliesRequest", Kind::Structure)
};

pub static LIST_TASK_DEFINITION_FAMILIES_RESPONSE: Schema = Schema {
    members: &[
        Member::new("families", &STRING_LIST),
        Member::new("nextToken", &STRING),
    ],
    ..Schema::simple("ListTaskDefinitionFamiliesResponse", Kind::Structure)
};

pub static LIST_TASK_DEFINITIONS_REQUEST: Schema = Schema {
    members: &[
        Member::new("familyPrefix", &STRING),
        Member::new("status", &TASK_DEFINITION_STATUS),
        Member::new("sort", &SORT_ORDER),
        Member::new("nextToken", &STRING),
        Member::new("maxResults", &BOXED_INTEGER),
    ],
    ..Schema::simple("ListTaskDefinitionsRequest", Kind::Structure)
};

pub static LIST_TASK_DEFINITIONS_RESPONSE: Schema = Schema {
    members: &[
        Member::new("taskDefinitionArns", &STRING_LIST),
        Member::new("nextToken", &STRING),
    ],
    ..Schema::simple("ListTaskDefinitionsResponse", Kind::Structure)
};

pub static LIST_TASKS_REQUEST: Schema = Schema {
    members: &[
        Member::new("cluster", &STRING),
        Member::new("containerInstance", &STRING),
        Member::new("family", &STRING),
        Member::new("nextToken", &STRING),
        Member::new("maxResults", &BOXED_INTEGER),
        Member::new("startedBy", &STRING),
        Member::new("serviceName", &STRING),
        Member::new("desiredStatus", &DESIRED_STATUS),
        Member::new("launchType", &LAUNCH_TYPE),
        Member::new("daemonName", &STRING),
    ],
    ..Schema::simple("ListTasksRequest", Kind::Structure)
};

pub static LIST_TASKS_RESPONSE: Schema = Schema {
    members: &[
        Member::new("taskArns", &STRING_LIST),
        Member::new("nextToken", &STRING),
    ],
    ..Schema::simple("ListTasksResponse", Kind::Structure)
};

pub static LOAD_BALANCER: Schema = Schema {
    members: &[
        Member::new("targetGroupArn", &STRING),
        Member::new("loadBalancerName", &STRING),
        Member::new("containerName", &STRING),
        Member::new("containerPort", &BOXED_INTEGER),
        Member::new("advancedConfiguration", &ADVANCED_CONFIGURATION),
    ],
    ..Schema::simple("LoadBalancer", Kind::Structure)
};

pub static LOAD_BALANCERS: Schema = Schema {
    members: &[Member::new("member", &LOAD_BALANCER)],
    ..Schema::simple("LoadBalancers", Kind::List)
};

pub static LOCAL_STORAGE: Schema = Schema {
    constraints: Constraints {
        values: &["included", "required", "excluded"],
        ..Constraints::NONE
    },
    ..Schema::simple("LocalStorage", Kind::String)
};

pub static LOCAL_STORAGE_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &["hdd", "ssd"],
        ..Constraints::NONE
    },
    ..Schema::simple("LocalStorageType", Kind::String)
};

pub static LOCAL_STORAGE_TYPE_SET: Schema = Schema {
    members: &[Member::new("member", &LOCAL_STORAGE_TYPE)],
    ..Schema::simple("LocalStorageTypeSet", Kind::List)
};

pub static LOG_CONFIGURATION: Schema = Schema {
    members: &[
        Member::new("logDriver", &LOG_DRIVER).with_required(),
        Member::new("options", &LOG_CONFIGURATION_OPTIONS_MAP),
        Member::new("secretOptions", &SECRET_LIST),
    ],
    ..Schema::simple("LogConfiguration", Kind::Structure)
};

pub static LOG_CONFIGURATION_OPTIONS_MAP: Schema = Schema {
    members: &[Member::new("key", &STRING), Member::new("value", &STRING)],
    ..Schema::simple("LogConfigurationOptionsMap", Kind::Map)
};

pub static LOG_DRIVER: Schema = Schema {
    constraints: Constraints {
        values: &[
            "json-file",
            "syslog",
            "journald",
            "gelf",
            "fluentd",
            "awslogs",
            "splunk",
            "awsfirelens",
        ],
        ..Constraints::NONE
    },
    ..Schema::simple("LogDriver", Kind::String)
};

pub static LOG_DRIVER_VOLUME_CONFIGURATION: Schema = Schema {
    members: &[Member::new("driver", &LOG_DRIVER).with_required()],
    ..Schema::simple("LogDriverVolumeConfiguration", Kind::Structure)
};

pub static LONG: Schema = Schema::simple("Long", Kind::Long);

pub static MANAGED_AGENT: Schema = Schema {
    members: &[
        Member::new("lastStartedAt", &TIMESTAMP),
        Member::new("name", &MANAGED_AGENT_NAME),
        Member::new("reason", &STRING),
        Member::new("lastStatus", &STRING),
    ],
    ..Schema::simple("ManagedAgent", Kind::Structure)
};

pub static MANAGED_AGENT_NAME: Schema = Schema {
    constraints: Constraints {
        values: &["ExecuteCommandAgent"],
        ..Constraints::NONE
    },
    ..Schema::simple("ManagedAgentName", Kind::String)
};

pub static MANAGED_AGENT_STATE_CHANGE: Schema = Schema {
    members: &[
        Member::new("containerName", &STRING).with_required(),
        Member::new("managedAgentName", &MANAGED_AGENT_NAME).with_required(),
        Member::new("status", &STRING).with_required(),
        Member::new("reason", &STRING),
    ],
    ..Schema::simple("ManagedAgentStateChange", Kind::Structure)
};

pub static MANAGED_AGENT_STATE_CHANGES: Schema = Schema {
    members: &[Member::new("member", &MANAGED_AGENT_STATE_CHANGE)],
    ..Schema::simple("ManagedAgentStateChanges", Kind::List)
};

pub static MANAGED_AGENTS: Schema = Schema {
    members: &[Member::new("member", &MANAGED_AGENT)],
    ..Schema::simple("ManagedAgents", Kind::List)
};

pub static MANAGED_APPLICATION_AUTO_SCALING_POLICIES: Schema = Schema {
    members: &[Member::new(
        "member",
        &MANAGED_APPLICATION_AUTO_SCALING_POLICY,
    )],
    ..Schema::simple("ManagedApplicationAutoScalingPolicies", Kind::List)
};

pub static MANAGED_APPLICATION_AUTO_SCALING_POLICY: Schema = Schema {
    members: &[
        Member::new("arn", &STRING),
        Member::new("status", &MANAGED_RESOURCE_STATUS).with_required(),
        Member::new("statusReason", &STRING),
        Member::new("updatedAt", &TIMESTAMP).with_required(),
        Member::new("policyType", &STRING).with_required(),
        Member::new("targetValue", &DOUBLE).with_required(),
        Member::new("metric", &STRING).with_required(),
    ],
    ..Schema::simple("ManagedApplicationAutoScalingPolicy", Kind::Structure)
};

pub static MANAGED_AUTO_SCALING: Schema = Schema {
    members: &[
        Member::new("scalableTarget", &MANAGED_SCALABLE_TARGET),
        Member::new(
            "applicationAutoScalingPolicies",
            &MANAGED_APPLICATION_AUTO_SCALING_POLICIES,
        ),
    ],
    ..Schema::simple("ManagedAutoScaling", Kind::Structure)
};

pub static MANAGED_CERTIFICATE: Schema = Schema {
    members: &[
        Member::new("arn", &STRING),
        Member::new("status", &MANAGED_RESOURCE_STATUS).with_required(),
        Member::new("statusReason", &STRING),
        Member::new("updatedAt", &TIMESTAMP).with_required(),
        Member::new("domainName", &STRING).with_required(),
    ],
    ..Schema::simple("ManagedCertificate", Kind::Structure)
};

pub static MANAGED_DRAINING: Schema = Schema {
    constraints: Constraints {
        values: &["ENABLED", "DISABLED"],
        ..Constraints::NONE
    },
    ..Schema::simple("ManagedDraining", Kind::String)
};

pub static MANAGED_INGRESS_PATH: Schema = Schema {
    members: &[
        Member::new("accessType", &ACCESS_TYPE).with_required(),
        Member::new("endpoint", &STRING).with_required(),
        Member::new("loadBalancer", &MANAGED_LOAD_BALANCER),
        Member::new("loadBalancerSecurityGroups", &MANAGED_SECURITY_GROUPS),
        Member::new("certificate", &MANAGED_CERTIFICATE),
        Member::new("listener", &MANAGED_LISTENER),
        Member::new("rule", &MANAGED_LISTENER_RULE),
        Member::new("targetGroups", &MANAGED_TARGET_GROUPS),
    ],
    ..Schema::simple("ManagedIngressPath", Kind::Structure)
};

pub static MANAGED_INGRESS_PATHS: Schema = Schema {
    members: &[Member::new("member", &MANAGED_INGRESS_PATH)],
    ..Schema::simple("ManagedIngressPaths", Kind::List)
};

pub static MANAGED_INSTANCES_LOCAL_STORAGE_CONFIGURATION: Schema = Schema {
    members: &[Member::new("useLocalStorage", &BOOLEAN)],
    ..Schema::simple("ManagedInstancesLocalStorageConfiguration", Kind::Structure)
};

pub static MANAGED_INSTANCES_MONITORING_OPTIONS: Schema = Schema {
    constraints: Constraints {
        values: &["BASIC", "DETAILED"],
        ..Constraints::NONE
    },
    ..Schema::simple("ManagedInstancesMonitoringOptions", Kind::String)
};

pub static MANAGED_INSTANCES_NETWORK_CONFIGURATION: Schema = Schema {
    members: &[
        Member::new("subnets", &STRING_LIST),
        Member::new("securityGroups", &STRING_LIST),
    ],
    ..Schema::simple("ManagedInstancesNetworkConfiguration", Kind::Structure)
};

pub static MANAGED_INSTANCES_PROVIDER: Schema = Schema {
    members: &[
        Member::new("infrastructureRoleArn", &STRING),
        Member::new("instanceLaunchTemplate", &INSTANCE_LAUNCH_TEMPLATE),
        Member::new("propagateTags", &PROPAGATE_MI_TAGS),
        Member::new("infrastructureOptimization", &INFRASTRUCTURE_OPTIMIZATION),
        Member::new("autoRepairConfiguration", &AUTO_REPAIR_CONFIGURATION),
    ],
    ..Schema::simple("ManagedInstancesProvider", Kind::Structure)
};

pub static MANAGED_INSTANCES_STORAGE_CONFIGURATION: Schema = Schema {
    members: &[Member::new("storageSizeGiB", &TASK_VOLUME_STORAGE_GIB)],
    ..Schema::simple("ManagedInstancesStorageConfiguration", Kind::Structure)
};

pub static MANAGED_LISTENER: Schema = Schema {
    members: &[
        Member::new("arn", &STRING),
        Member::new("status", &MANAGED_RESOURCE_STATUS).with_required(),
        Member::new("statusReason", &STRING),
        Member::new("updatedAt", &TIMESTAMP).with_required(),
    ],
    ..Schema::simple("ManagedListener", Kind::Structure)
};

pub static MANAGED_LISTENER_RULE: Schema = Schema {
    members: &[
        Member::new("arn", &STRING),
        Member::new("status", &MANAGED_RESOURCE_STATUS).with_required(),
        Member::new("statusReason", &STRING),
        Member::new("updatedAt", &TIMESTAMP).with_required(),
    ],
    ..Schema::simple("ManagedListenerRule", Kind::Structure)
};

pub static MANAGED_LOAD_BALANCER: Schema = Schema {
    members: &[
        Member::new("arn", &STRING),
        Member::new("status", &MANAGED_RESOURCE_STATUS).with_required(),
        Member::new("statusReason", &STRING),
        Member::new("updatedAt", &TIMESTAMP).with_required(),
        Member::new("scheme", &STRING).with_required(),
        Member::new("subnetIds", &STRING_LIST),
        Member::new("securityGroupIds", &STRING_LIST),
    ],
    ..Schema::simple("ManagedLoadBalancer", Kind::Structure)
};

pub static MANAGED_LOG_GROUP: Schema = Schema {
    members: &[
        Member::new("arn", &STRING),
        Member::new("status", &MANAGED_RESOURCE_STATUS).with_required(),
        Member::new("statusReason", &STRING),
        Member::new("updatedAt", &TIMESTAMP).with_required(),
        Member::new("logGroupName", &STRING).with_required(),
    ],
    ..Schema::simple("ManagedLogGroup", Kind::Structure)
};

pub static MANAGED_LOG_GROUPS: Schema = Schema {
    members: &[Member::new("member", &MANAGED_LOG_GROUP)],
    ..Schema::simple("ManagedLogGroups", Kind::List)
};

pub static MANAGED_METRIC_ALARM: Schema = Schema {
    members: &[
        Member::new("arn", &STRING),
        Member::new("status", &MANAGED_RESOURCE_STATUS).with_required(),
        Member::new("statusReason", &STRING),
        Member::new("updatedAt", &TIMESTAMP).with_required(),
    ],
    ..Schema::simple("ManagedMetricAlarm", Kind::Structure)
};

pub static MANAGED_METRIC_ALARMS: Schema = Schema {
    members: &[Member::new("member", &MANAGED_METRIC_ALARM)],
    ..Schema::simple("ManagedMetricAlarms", Kind::List)
};

pub static MANAGED_RESOURCE_STATUS: Schema = Schema {
    constraints: Constraints {
        values: &[
            "PROVISIONING",
            "ACTIVE",
            "DEPROVISIONING",
            "DELETED",
            "FAILED",
        ],
        ..Constraints::NONE
    },
    ..Schema::simple("ManagedResourceStatus", Kind::String)
};

pub static MANAGED_SCALABLE_TARGET: Schema = Schema {
    members: &[
        Member::new("arn", &STRING),
        Member::new("status", &MANAGED_RESOURCE_STATUS).with_required(),
        Member::new("statusReason", &STRING),
        Member::new("updatedAt", &TIMESTAMP).with_required(),
        Member::new("minCapacity", &INTEGER).with_required(),
        Member::new("maxCapacity", &INTEGER).with_required(),
    ],
    ..Schema::simple("ManagedScalableTarget", Kind::Structure)
};

pub static MANAGED_SCALING: Schema = Schema {
    members: &[
        Member::new("status", &MANAGED_SCALING_STATUS),
        Member::new("targetCapacity", &MANAGED_SCALING_TARGET_CAPACITY),
        Member::new("minimumScalingStepSize", &MANAGED_SCALING_STEP_SIZE),
        Member::new("maximumScalingStepSize", &MANAGED_SCALING_STEP_SIZE),
        Member::new(
            "instanceWarmupPeriod",
            &MANAGED_SCALING_INSTANCE_WARMUP_PERIOD,
        ),
    ],
    ..Schema::simple("ManagedScaling", Kind::Structure)
};

pub static MANAGED_SCALING_INSTANCE_WARMUP_PERIOD: Schema = Schema {
    constraints: Constraints {
        min: Some(0.0),
        max: Some(10000.0),
        ..Constraints::NONE
    },
    ..Schema::simple("ManagedScalingInstanceWarmupPeriod", Kind::Integer)
};

pub static MANAGED_SCALING_STATUS: Schema = Schema {
    constraints: Constraints {
        values: &["ENABLED", "DISABLED"],
        ..Constraints::NONE
    },
    ..Schema::simple("ManagedScalingStatus", Kind::String)
};

pub static MANAGED_SCALING_STEP_SIZE: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(10000.0),
        ..Constraints::NONE
    },
    ..Schema::simple("ManagedScalingStepSize", Kind::Integer)
};

pub static MANAGED_SCALING_TARGET_CAPACITY: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(100.0),
        ..Constraints::NONE
    },
    ..Schema::simple("ManagedScalingTargetCapacity", Kind::Integer)
};

pub static MANAGED_SECURITY_GROUP: Schema = Schema {
    members: &[
        Member::new("arn", &STRING),
        Member::new("status", &MANAGED_RESOURCE_STATUS).with_required(),
        Member::new("statusReason", &STRING),
        Member::new("updatedAt", &TIMESTAMP).with_required(),
    ],
    ..Schema::simple("ManagedSecurityGroup", Kind::Structure)
};

pub static MANAGED_SECURITY_GROUPS: Schema = Schema {
    members: &[Member::new("member", &MANAGED_SECURITY_GROUP)],
    ..Schema::simple("ManagedSecurityGroups", Kind::List)
};

pub static MANAGED_STORAGE_CONFIGURATION: Schema = Schema {
    members: &[
        Member::new("kmsKeyId", &STRING),
        Member::new("fargateEphemeralStorageKmsKeyId", &STRING),
    ],
    ..Schema::simple("ManagedStorageConfiguration", Kind::Structure)
};

pub static MANAGED_TARGET_GROUP: Schema = Schema {
    members: &[
        Member::new("arn", &STRING),
        Member::new("status", &MANAGED_RESOURCE_STATUS).with_required(),
        Member::new("statusReason", &STRING),
        Member::new("updatedAt", &TIMESTAMP).with_required(),
        Member::new("healthCheckPath", &STRING).with_required(),
        Member::new("healthCheckPort", &INTEGER).with_required(),
        Member::new("port", &INTEGER).with_required(),
    ],
    ..Schema::simple("ManagedTargetGroup", Kind::Structure)
};

pub static MANAGED_TARGET_GROUPS: Schema = Schema {
    members: &[Member::new("member", &MANAGED_TARGET_GROUP)],
    ..Schema::simple("ManagedTargetGroups", Kind::List)
};

pub static MANAGED_TERMINATION_PROTECTION: Schema = Schema {
    constraints: Constraints {
        values: &["ENABLED", "DISABLED"],
        ..Constraints::NONE
    },
    ..Schema::simple("ManagedTerminationProtection", Kind::String)
};

pub static MEMORY_GIB_PER_VCPU_REQUEST: Schema = Schema {
    members: &[
        Member::new("min", &BOXED_DOUBLE),
        Member::new("max", &BOXED_DOUBLE),
    ],
    ..Schema::simple("MemoryGiBPerVCpuRequest", Kind::Structure)
};

pub static MEMORY_MIB_REQUEST: Schema = Schema {
    members: &[
        Member::new("min", &BOXED_INTEGER).with_required(),
        Member::new("max", &BOXED_INTEGER),
    ],
    ..Schema::simple("MemoryMiBRequest", Kind::Structure)
};

pub static METRIC_CONFIGURATION: Schema = Schema {
    members: &[
        Member::new("metricNames", &METRIC_NAMES_LIST).with_required(),
        Member::new("resolutionSeconds", &METRIC_RESOLUTION_SECONDS).with_required(),
    ],
    ..Schema::simple("MetricConfiguration", Kind::Structure)
};

pub static METRIC_CONFIGURATION_LIST: Schema = Schema {
    members: &[Member::new("member", &METRIC_CONFIGURATION)],
    constraints: Constraints {
        min: Some(0.0),
        max: Some(5.0),
        ..Constraints::NONE
    },
    ..Schema::simple("MetricConfigurationList", Kind::List)
};

pub static METRIC_NAME: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(255.0),
        ..Constraints::NONE
    },
    ..Schema::simple("MetricName", Kind::String)
};

pub static METRIC_NAMES_LIST: Schema = Schema {
    members: &[Member::new("member", &METRIC_NAME)],
    constraints: Constraints {
        min: Some(1.0),
        max: Some(5.0),
        ..Constraints::NONE
    },
    ..Schema::simple("MetricNamesList", Kind::List)
};

pub static METRIC_RESOLUTION_SECONDS: Schema = Schema {
    constraints: Constraints {
        min: Some(20.0),
        max: Some(60.0),
        ..Constraints::NONE
    },
    ..Schema::simple("MetricResolutionSeconds", Kind::Integer)
};

pub static MONITORING_CONFIGURATION: Schema = Schema {
    members: &[Member::new(
        "metricConfigurations",
        &METRIC_CONFIGURATION_LIST,
    )],
    ..Schema::simple("MonitoringConfiguration", Kind::Structure)
};

pub static MOUNT_POINT: Schema = Schema {
    members: &[
        Member::new("sourceVolume", &STRING),
        Member::new("containerPath", &STRING),
        Member::new("readOnly", &BOXED_BOOLEAN),
    ],
    ..Schema::simple("MountPoint", Kind::Structure)
};

pub static MOUNT_POINT_LIST: Schema = Schema {
    members: &[Member::new("member", &MOUNT_POINT)],
    ..Schema::simple("MountPointList", Kind::List)
};

pub static NETWORK_BANDWIDTH_GBPS_REQUEST: Schema = Schema {
    members: &[
        Member::new("min", &BOXED_DOUBLE),
        Member::new("max", &BOXED_DOUBLE),
    ],
    ..Schema::simple("NetworkBandwidthGbpsRequest", Kind::Structure)
};

pub static NETWORK_BINDING: Schema = Schema {
    members: &[
        Member::new("bindIP", &STRING),
        Member::new("containerPort", &BOXED_INTEGER),
        Member::new("hostPort", &BOXED_INTEGER),
        Member::new("protocol", &TRANSPORT_PROTOCOL),
        Member::new("containerPortRange", &STRING),
        Member::new("hostPortRange", &STRING),
    ],
    ..Schema::simple("NetworkBinding", Kind::Structure)
};

pub static NETWORK_BINDINGS: Schema = Schema {
    members: &[Member::new("member", &NETWORK_BINDING)],
    ..Schema::simple("NetworkBindings", Kind::List)
};

pub static NETWORK_CONFIGURATION: Schema = Schema {
    members: &[Member::new("awsvpcConfiguration", &AWS_VPC_CONFIGURATION)],
    ..Schema::simple("NetworkConfiguration", Kind::Structure)
};

pub static NETWORK_INTERFACE: Schema = Schema {
    members: &[
        Member::new("attachmentId", &STRING),
        Member::new("privateIpv4Address", &STRING),
        Member::new("ipv6Address", &STRING),
    ],
    ..Schema::simple("NetworkInterface", Kind::Structure)
};

pub static NETWORK_INTERFACE_COUNT_REQUEST: Schema = Schema {
    members: &[
        Member::new("min", &BOXED_INTEGER),
        Member::new("max", &BOXED_INTEGER),
    ],
    ..Schema::simple("NetworkInterfaceCountRequest", Kind::Structure)
};

pub static NETWORK_INTERFACES: Schema = Schema {
    members: &[Member::new("member", &NETWORK_INTERFACE)],
    ..Schema::simple("NetworkInterfaces", Kind::List)
};

pub static NETWORK_MODE: Schema = Schema {
    constraints: Constraints {
        values: &["bridge", "host", "awsvpc", "none"],
        ..Constraints::NONE
    },
    ..Schema::simple("NetworkMode", Kind::String)
};

pub static NEURON_DEVICE_IDS: Schema = Schema {
    members: &[Member::new("member", &STRING)],
    ..Schema::simple("NeuronDeviceIds", Kind::List)
};

pub static NVIDIA_MPS_ALLOCATION: Schema = Schema {
    members: &[
        Member::new("memory", &NVIDIA_MPS_ALLOCATION_MEMORY_INTEGER).with_required(),
        Member::new(
            "maxComputePercent",
            &NVIDIA_MPS_ALLOCATION_MAX_COMPUTE_PERCENT_INTEGER,
        ),
    ],
    ..Schema::simple("NvidiaMpsAllocation", Kind::Structure)
};

pub static NVIDIA_MPS_ALLOCATION_MAX_COMPUTE_PERCENT_INTEGER: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(100.0),
        ..Constraints::NONE
    },
    ..Schema::simple("NvidiaMpsAllocationMaxComputePercentInteger", Kind::Integer)
};

pub static NVIDIA_MPS_ALLOCATION_MEMORY_INTEGER: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        ..Constraints::NONE
    },
    ..Schema::simple("NvidiaMpsAllocationMemoryInteger", Kind::Integer)
};

pub static OS_FAMILY: Schema = Schema {
    constraints: Constraints {
        values: &[
            "WINDOWS_SERVER_2019_FULL",
            "WINDOWS_SERVER_2019_CORE",
            "WINDOWS_SERVER_2016_FULL",
            "WINDOWS_SERVER_2004_CORE",
            "WINDOWS_SERVER_2022_CORE",
            "WINDOWS_SERVER_2022_FULL",
            "WINDOWS_SERVER_2025_CORE",
            "WINDOWS_SERVER_2025_FULL",
            "WINDOWS_SERVER_20H2_CORE",
            "LINUX",
        ],
        ..Constraints::NONE
    },
    ..Schema::simple("OSFamily", Kind::String)
};

pub static PID_MODE: Schema = Schema {
    constraints: Constraints {
        values: &["host", "task"],
        ..Constraints::NONE
    },
    ..Schema::simple("PidMode", Kind::String)
};

pub static PLACEMENT_CONSTRAINT: Schema = Schema {
    members: &[
        Member::new("type", &PLACEMENT_CONSTRAINT_TYPE),
        Member::new("expression", &STRING),
    ],
    ..Schema::simple("PlacementConstraint", Kind::Structure)
};

pub static PLACEMENT_CONSTRAINT_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &["distinctInstance", "memberOf"],
        ..Constraints::NONE
    },
    ..Schema::simple("PlacementConstraintType", Kind::String)
};

pub static PLACEMENT_CONSTRAINTS: Schema = Schema {
    members: &[Member::new("member", &PLACEMENT_CONSTRAINT)],
    ..Schema::simple("PlacementConstraints", Kind::List)
};

pub static PLACEMENT_STRATEGIES: Schema = Schema {
    members: &[Member::new("member", &PLACEMENT_STRATEGY)],
    ..Schema::simple("PlacementStrategies", Kind::List)
};

pub static PLACEMENT_STRATEGY: Schema = Schema {
    members: &[
        Member::new("type", &PLACEMENT_STRATEGY_TYPE),
        Member::new("field", &STRING),
    ],
    ..Schema::simple("PlacementStrategy", Kind::Structure)
};

pub static PLACEMENT_STRATEGY_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &["random", "spread", "binpack"],
        ..Constraints::NONE
    },
    ..Schema::simple("PlacementStrategyType", Kind::String)
};

pub static PLATFORM_DEVICE: Schema = Schema {
    members: &[
        Member::new("id", &STRING).with_required(),
        Member::new("type", &PLATFORM_DEVICE_TYPE).with_required(),
    ],
    ..Schema::simple("PlatformDevice", Kind::Structure)
};

pub static PLATFORM_DEVICE_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &["GPU", "NEURON_DEVICE"],
        ..Constraints::NONE
    },
    ..Schema::simple("PlatformDeviceType", Kind::String)
};

pub static PLATFORM_DEVICES: Schema = Schema {
    members: &[Member::new("member", &PLATFORM_DEVICE)],
    ..Schema::simple("PlatformDevices", Kind::List)
};

pub static PORT_MAPPING: Schema = Schema {
    members: &[
        Member::new("containerPort", &BOXED_INTEGER),
        Member::new("hostPort", &BOXED_INTEGER),
        Member::new("protocol", &TRANSPORT_PROTOCOL),
        Member::new("name", &STRING),
        Member::new("appProtocol", &APPLICATION_PROTOCOL),
        Member::new("containerPortRange", &STRING),
    ],
    ..Schema::simple("PortMapping", Kind::Structure)
};

pub static PORT_MAPPING_LIST: Schema = Schema {
    members: &[Member::new("member", &PORT_MAPPING)],
    ..Schema::simple("PortMappingList", Kind::List)
};

pub static PORT_NUMBER: Schema = Schema {
    constraints: Constraints {
        min: Some(0.0),
        max: Some(65535.0),
        ..Constraints::NONE
    },
    ..Schema::simple("PortNumber", Kind::Integer)
};

pub static PROPAGATE_GATEWAY_TAGS: Schema = Schema {
    constraints: Constraints {
        values: &["NONE", "GATEWAY"],
        ..Constraints::NONE
    },
    ..Schema::simple("PropagateGatewayTags", Kind::String)
};

pub static PROPAGATE_MI_TAGS: Schema = Schema {
    constraints: Constraints {
        values: &["CAPACITY_PROVIDER", "NONE"],
        ..Constraints::NONE
    },
    ..Schema::simple("PropagateMITags", Kind::String)
};

pub static PROPAGATE_TAGS: Schema = Schema {
    constraints: Constraints {
        values: &["TASK_DEFINITION", "SERVICE", "NONE"],
        ..Constraints::NONE
    },
    ..Schema::simple("PropagateTags", Kind::String)
};

pub static PROTECTED_TASK: Schema = Schema {
    members: &[
        Member::new("taskArn", &STRING),
        Member::new("protectionEnabled", &BOOLEAN),
        Member::new("expirationDate", &TIMESTAMP),
    ],
    ..Schema::simple("ProtectedTask", Kind::Structure)
};

pub static PROTECTED_TASKS: Schema = Schema {
    members: &[Member::new("member", &PROTECTED_TASK)],
    ..Schema::simple("ProtectedTasks", Kind::List)
};

pub static PROXY_CONFIGURATION: Schema = Schema {
    members: &[
        Member::new("type", &PROXY_CONFIGURATION_TYPE),
        Member::new("containerName", &STRING).with_required(),
        Member::new("properties", &PROXY_CONFIGURATION_PROPERTIES),
    ],
    ..Schema::simple("ProxyConfiguration", Kind::Structure)
};

pub static PROXY_CONFIGURATION_PROPERTIES: Schema = Schema {
    members: &[Member::new("member", &KEY_VALUE_PAIR)],
    ..Schema::simple("ProxyConfigurationProperties", Kind::List)
};

pub static PROXY_CONFIGURATION_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &["APPMESH"],
        ..Constraints::NONE
    },
    ..Schema::simple("ProxyConfigurationType", Kind::String)
};

pub static PUT_ACCOUNT_SETTING_DEFAULT_REQUEST: Schema = Schema {
    members: &[
        Member::new("name", &SETTING_NAME).with_required(),
        Member::new("value", &STRING).with_required(),
    ],
    ..Schema::simple("PutAccountSettingDefaultRequest", Kind::Structure)
};

pub static PUT_ACCOUNT_SETTING_DEFAULT_RESPONSE: Schema = Schema {
    members: &[Member::new("setting", &SETTING)],
    ..Schema::simple("PutAccountSettingDefaultResponse", Kind::Structure)
};

pub static PUT_ACCOUNT_SETTING_REQUEST: Schema = Schema {
    members: &[
        Member::new("name", &SETTING_NAME).with_required(),
        Member::new("value", &STRING).with_required(),
        Member::new("principalArn", &STRING),
    ],
    ..Schema::simple("PutAccountSettingRequest", Kind::Structure)
};

pub static PUT_ACCOUNT_SETTING_RESPONSE: Schema = Schema {
    members: &[Member::new("setting", &SETTING)],
    ..Schema::simple("PutAccountSettingResponse", Kind::Structure)
};

pub static PUT_ATTRIBUTES_REQUEST: Schema = Schema {
    members: &[
        Member::new("cluster", &STRING),
        Member::new("attributes", &ATTRIBUTES).with_required(),
    ],
    ..Schema::simple("PutAttributesRequest", Kind::Structure)
};

pub static PUT_ATTRIBUTES_RESPONSE: Schema = Schema {
    members: &[Member::new("attributes", &ATTRIBUTES)],
    ..Schema::simple("PutAttributesResponse", Kind::Structure)
};

pub static PUT_CLUSTER_CAPACITY_PROVIDERS_REQUEST: Schema = Schema {
    members: &[
        Member::new("cluster", &STRING).with_required(),
        Member::new("capacityProviders", &STRING_LIST).with_required(),
        Member::new(
            "defaultCapacityProviderStrategy",
            &CAPACITY_PROVIDER_STRATEGY,
        )
        .with_required(),
    ],
    ..Schema::simple("PutClusterCapacityProvidersRequest", Kind::Structure)
};

pub static PUT_CLUSTER_CAPACITY_PROVIDERS_RESPONSE: Schema = Schema {
    members: &[Member::new("cluster", &CLUSTER)],
    ..Schema::simple("PutClusterCapacityProvidersResponse", Kind::Structure)
};

pub static REGISTER_CONTAINER_INSTANCE_REQUEST: Schema = Schema {
    members: &[
        Member::new("cluster", &STRING),
        Member::new("instanceIdentityDocument", &STRING),
        Member::new("instanceIdentityDocumentSignature", &STRING),
        Member::new("totalResources", &RESOURCES),
        Member::new("versionInfo", &VERSION_INFO),
        Member::new("containerInstanceArn", &STRING),
        Member::new("attributes", &ATTRIBUTES),
        Member::new("platformDevices", &PLATFORM_DEVICES),
        Member::new("tags", &TAGS),
    ],
    ..Schema::simple("RegisterContainerInstanceRequest", Kind::Structure)
};

pub static REGISTER_CONTAINER_INSTANCE_RESPONSE: Schema = Schema {
    members: &[Member::new("containerInstance", &CONTAINER_INSTANCE)],
    ..Schema::simple("RegisterContainerInstanceResponse", Kind::Structure)
};

pub static REGISTER_DAEMON_TASK_DEFINITION_REQUEST: Schema = Schema {
    members: &[
        Member::new("family", &STRING).with_required(),
        Member::new("taskRoleArn", &STRING),
        Member::new("executionRoleArn", &STRING),
        Member::new("containerDefinitions", &DAEMON_CONTAINER_DEFINITION_LIST).with_required(),
        Member::new("cpu", &STRING),
        Member::new("memory", &STRING),
        Member::new("volumes", &DAEMON_VOLUME_LIST),
        Member::new("tags", &TAGS),
        Member::new("pidMode", &DAEMON_PID_MODE),
        Member::new("ipcMode", &DAEMON_IPC_MODE),
    ],
    ..Schema::simple("RegisterDaemonTaskDefinitionRequest", Kind::Structure)
};

pub static REGISTER_DAEMON_TASK_DEFINITION_RESPONSE: Schema = Schema {
    members: &[Member::new("daemonTaskDefinitionArn", &STRING)],
    ..Schema::simple("RegisterDaemonTaskDefinitionResponse", Kind::Structure)
};

pub static REGISTER_TASK_DEFINITION_REQUEST: Schema = Schema {
    members: &[
        Member::new("family", &STRING).with_required(),
        Member::new("taskRoleArn", &STRING),
        Member::new("executionRoleArn", &STRING),
        Member::new("networkMode", &NETWORK_MODE),
        Member::new("containerDefinitions", &CONTAINER_DEFINITIONS).with_required(),
        Member::new("volumes", &VOLUME_LIST),
        Member::new(
            "placementConstraints",
            &TASK_DEFINITION_PLACEMENT_CONSTRAINTS,
        ),
        Member::new("requiresCompatibilities", &COMPATIBILITY_LIST),
        Member::new("cpu", &STRING),
        Member::new("memory", &STRING),
        Member::new("tags", &TAGS),
        Member::new("pidMode", &PID_MODE),
        Member::new("ipcMode", &IPC_MODE),
        Member::new("proxyConfiguration", &PROXY_CONFIGURATION),
        Member::new("inferenceAccelerators", &INFERENCE_ACCELERATORS),
        Member::new("ephemeralStorage", &EPHEMERAL_STORAGE),
        Member::new("runtimePlatform", &RUNTIME_PLATFORM),
        Member::new("enableFaultInjection", &BOXED_BOOLEAN),
        Member::new(
            "trustedExecutionConfiguration",
            &TRUSTED_EXECUTION_CONFIGURATION,
        ),
    ],
    ..Schema::simple("RegisterTaskDefinitionRequest", Kind::Structure)
};

pub static REGISTER_TASK_DEFINITION_RESPONSE: Schema = Schema {
    members: &[
        Member::new("taskDefinition", &TASK_DEFINITION),
        Member::new("tags", &TAGS),
    ],
    ..Schema::simple("RegisterTaskDefinitionResponse", Kind::Structure)
};

pub static REPOSITORY_CREDENTIALS: Schema = Schema {
    members: &[Member::new("credentialsParameter", &STRING).with_required()],
    sensitive: true,
    ..Schema::simple("RepositoryCredentials", Kind::Structure)
};

pub static REQUIRES_ATTRIBUTES: Schema = Schema {
    members: &[Member::new("member", &ATTRIBUTE)],
    ..Schema::simple("RequiresAttributes", Kind::List)
};

pub static RESOLVED_CONFIGURATION: Schema = Schema {
    members: &[
        Member::new("loadBalancers", &SERVICE_REVISION_LOAD_BALANCERS),
        Member::new(
            "vpcLatticeConfigurations",
            &SERVICE_REVISION_VPC_LATTICE_CONFIGURATIONS,
        ),
    ],
    ..Schema::simple("ResolvedConfiguration", Kind::Structure)
};

pub static RESOURCE: Schema = Schema {
    members: &[
        Member::new("name", &STRING),
        Member::new("type", &STRING),
        Member::new("doubleValue", &DOUBLE),
        Member::new("longValue", &LONG),
        Member::new("integerValue", &INTEGER),
        Member::new("stringSetValue", &STRING_LIST),
    ],
    ..Schema::simple("Resource", Kind::Structure)
};

pub static RESOURCE_MANAGEMENT_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &["CUSTOMER", "ECS"],
        ..Constraints::NONE
    },
    ..Schema::simple("ResourceManagementType", Kind::String)
};

pub static RESOURCE_REQUIREMENT: Schema = Schema {
    members: &[
        Member::new("value", &STRING),
        Member::new("type", &RESOURCE_TYPE).with_required(),
        Member::new("sharingStrategy", &SHARING_STRATEGY),
    ],
    ..Schema::simple("ResourceRequirement", Kind::Structure)
};

pub static RESOURCE_REQUIREMENTS: Schema = Schema {
    members: &[Member::new("member", &RESOURCE_REQUIREMENT)],
    ..Schema::simple("ResourceRequirements", Kind::List)
};

pub static RESOURCE_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &["GPU", "InferenceAccelerator", "NeuronDevice"],
        ..Constraints::NONE
    },
    ..Schema::simple("ResourceType", Kind::String)
};

pub static RESOURCES: Schema = Schema {
    members: &[Member::new("member", &RESOURCE)],
    ..Schema::simple("Resources", Kind::List)
};

pub static ROLLBACK: Schema = Schema {
    members: &[
        Member::new("reason", &STRING),
        Member::new("startedAt", &TIMESTAMP),
        Member::new("serviceRevisionArn", &STRING),
    ],
    ..Schema::simple("Rollback", Kind::Structure)
};

pub static RUN_TASK_REQUEST: Schema = Schema {
    members: &[
        Member::new("capacityProviderStrategy", &CAPACITY_PROVIDER_STRATEGY),
        Member::new("cluster", &STRING),
        Member::new("count", &BOXED_INTEGER),
        Member::new("enableECSManagedTags", &BOOLEAN),
        Member::new("enableExecuteCommand", &BOOLEAN),
        Member::new("group", &STRING),
        Member::new("launchType", &LAUNCH_TYPE),
        Member::new("networkConfiguration", &NETWORK_CONFIGURATION),
        Member::new("overrides", &TASK_OVERRIDE),
        Member::new("placementConstraints", &PLACEMENT_CONSTRAINTS),
        Member::new("placementStrategy", &PLACEMENT_STRATEGIES),
        Member::new("platformVersion", &STRING),
        Member::new("propagateTags", &PROPAGATE_TAGS),
        Member::new("referenceId", &STRING),
        Member::new("startedBy", &STRING),
        Member::new("tags", &TAGS),
        Member::new("taskDefinition", &STRING).with_required(),
        Member::new("clientToken", &STRING),
        Member::new("volumeConfigurations", &TASK_VOLUME_CONFIGURATIONS),
    ],
    ..Schema::simple("RunTaskRequest", Kind::Structure)
};

pub static RUN_TASK_RESPONSE: Schema = Schema {
    members: &[
        Member::new("tasks", &TASKS),
        Member::new("failures", &FAILURES),
    ],
    ..Schema::simple("RunTaskResponse", Kind::Structure)
};

pub static RUNTIME_PLATFORM: Schema = Schema {
    members: &[
        Member::new("cpuArchitecture", &CPU_ARCHITECTURE),
        Member::new("operatingSystemFamily", &OS_FAMILY),
    ],
    ..Schema::simple("RuntimePlatform", Kind::Structure)
};

pub static RUNTIME_PLATFORM_OVERRIDE: Schema = Schema {
    members: &[Member::new("cpuArchitecture", &STRING)],
    ..Schema::simple("RuntimePlatformOverride", Kind::Structure)
};

pub static S3_FILES_VOLUME_CONFIGURATION: Schema = Schema {
    members: &[
        Member::new("fileSystemArn", &STRING).with_required(),
        Member::new("rootDirectory", &STRING),
        Member::new("transitEncryptionPort", &BOXED_INTEGER),
        Member::new("accessPointArn", &STRING),
    ],
    ..Schema::simple("S3FilesVolumeConfiguration", Kind::Structure)
};

pub static SCALE: Schema = Schema {
    members: &[
        Member::new("value", &DOUBLE),
        Member::new("unit", &SCALE_UNIT),
    ],
    ..Schema::simple("Scale", Kind::Structure)
};

pub static SCALE_UNIT: Schema = Schema {
    constraints: Constraints {
        values: &["PERCENT"],
        ..Constraints::NONE
    },
    ..Schema::simple("ScaleUnit", Kind::String)
};

pub static SCHEDULING_STRATEGY: Schema = Schema {
    constraints: Constraints {
        values: &["REPLICA", "DAEMON"],
        ..Constraints::NONE
    },
    ..Schema::simple("SchedulingStrategy", Kind::String)
};

pub static SCOPE: Schema = Schema {
    constraints: Constraints {
        values: &["task", "shared"],
        ..Constraints::NONE
    },
    ..Schema::simple("Scope", Kind::String)
};

pub static SECRET: Schema = Schema {
    members: &[
        Member::new("name", &STRING).with_required(),
        Member::new("valueFrom", &STRING).with_required(),
    ],
    ..Schema::simple("Secret", Kind::Structure)
};

pub static SECRET_LIST: Schema = Schema {
    members: &[Member::new("member", &SECRET)],
    ..Schema::simple("SecretList", Kind::List)
};

pub static SENSITIVE_STRING: Schema = Schema {
    sensitive: true,
    ..Schema::simple("SensitiveString", Kind::String)
};

pub static SERVICE: Schema = Schema {
    members: &[
        Member::new("serviceArn", &STRING),
        Member::new("serviceName", &STRING),
        Member::new("clusterArn", &STRING),
        Member::new("loadBalancers", &LOAD_BALANCERS),
        Member::new("serviceRegistries", &SERVICE_REGISTRIES),
        Member::new("status", &STRING),
        Member::new("desiredCount", &INTEGER),
        Member::new("runningCount", &INTEGER),
        Member::new("pendingCount", &INTEGER),
        Member::new("launchType", &LAUNCH_TYPE),
        Member::new("capacityProviderStrategy", &CAPACITY_PROVIDER_STRATEGY),
        Member::new("platformVersion", &STRING),
        Member::new("platformFamily", &STRING),
        Member::new("taskDefinition", &STRING),
        Member::new("deploymentConfiguration", &DEPLOYMENT_CONFIGURATION),
        Member::new("taskSets", &TASK_SETS),
        Member::new("deployments", &DEPLOYMENTS),
        Member::new("roleArn", &STRING),
        Member::new("events", &SERVICE_EVENTS),
        Member::new("createdAt", &TIMESTAMP),
        Member::new("currentServiceDeployment", &STRING),
        Member::new(
            "currentServiceRevisions",
            &SERVICE_CURRENT_REVISION_SUMMARY_LIST,
        ),
        Member::new("placementConstraints", &PLACEMENT_CONSTRAINTS),
        Member::new("placementStrategy", &PLACEMENT_STRATEGIES),
        Member::new("networkConfiguration", &NETWORK_CONFIGURATION),
        Member::new("healthCheckGracePeriodSeconds", &BOXED_INTEGER),
        Member::new("schedulingStrategy", &SCHEDULING_STRATEGY),
        Member::new("deploymentController", &DEPLOYMENT_CONTROLLER),
        Member::new("tags", &TAGS),
        Member::new("createdBy", &STRING),
        Member::new("enableECSManagedTags", &BOOLEAN),
        Member::new("propagateTags", &PROPAGATE_TAGS),
        Member::new("enableExecuteCommand", &BOOLEAN),
        Member::new(
            "availabilityZoneRebalancing",
            &AVAILABILITY_ZONE_REBALANCING,
        ),
        Member::new("resourceManagementType", &RESOURCE_MANAGEMENT_TYPE),
    ],
    ..Schema::simple("Service", Kind::Structure)
};

pub static SERVICE_CONNECT_ACCESS_LOG_CONFIGURATION: Schema = Schema {
    members: &[
        Member::new("format", &SERVICE_CONNECT_ACCESS_LOGGING_FORMAT).with_required(),
        Member::new(
            "includeQueryParameters",
            &SERVICE_CONNECT_INCLUDE_QUERY_PARAMETERS,
        ),
    ],
    ..Schema::simple("ServiceConnectAccessLogConfiguration", Kind::Structure)
};

pub static SERVICE_CONNECT_ACCESS_LOGGING_FORMAT: Schema = Schema {
    constraints: Constraints {
        values: &["TEXT", "JSON"],
        ..Constraints::NONE
    },
    ..Schema::simple("ServiceConnectAccessLoggingFormat", Kind::String)
};

pub static SERVICE_CONNECT_CLIENT_ALIAS: Schema = Schema {
    members: &[
        Member::new("port", &PORT_NUMBER).with_required(),
        Member::new("dnsName", &STRING),
        Member::new("testTrafficRules", &SERVICE_CONNECT_TEST_TRAFFIC_RULES),
    ],
    ..Schema::simple("ServiceConnectClientAlias", Kind::Structure)
};

pub static SERVICE_CONNECT_CLIENT_ALIAS_LIST: Schema = Schema {
    members: &[Member::new("member", &SERVICE_CONNECT_CLIENT_ALIAS)],
    ..Schema::simple("ServiceConnectClientAliasList", Kind::List)
};

pub static SERVICE_CONNECT_CONFIGURATION: Schema = Schema {
    members: &[
        Member::new("enabled", &BOOLEAN).with_required(),
        Member::new("namespace", &STRING),
        Member::new("services", &SERVICE_CONNECT_SERVICE_LIST),
        Member::new("logConfiguration", &LOG_CONFIGURATION),
        Member::new(
            "accessLogConfiguration",
            &SERVICE_CONNECT_ACCESS_LOG_CONFIGURATION,
        ),
        Member::new(
            "containerConfigurations",
            &SERVICE_CONNECT_CONTAINER_CONFIGURATIONS,
        ),
    ],
    ..Schema::simple("ServiceConnectConfiguration", Kind::Structure)
};

pub static SERVICE_CONNECT_CONTAINER_CONFIGURATION: Schema = Schema {
    members: &[Member::new(
        "logLevel",
        &SERVICE_CONNECT_CONTAINER_LOG_LEVEL,
    )],
    ..Schema::simple("ServiceConnectContainerConfiguration", Kind::Union)
};

pub static SERVICE_CONNECT_CONTAINER_CONFIGURATIONS: Schema = Schema {
    members: &[Member::new(
        "member",
        &SERVICE_CONNECT_CONTAINER_CONFIGURATION,
    )],
    constraints: Constraints {
        min: Some(0.0),
        max: Some(10.0),
        ..Constraints::NONE
    },
    ..Schema::simple("ServiceConnectContainerConfigurations", Kind::List)
};

pub static SERVICE_CONNECT_CONTAINER_LOG_LEVEL: Schema = Schema {
    constraints: Constraints {
        values: &["debug", "info"],
        ..Constraints::NONE
    },
    ..Schema::simple("ServiceConnectContainerLogLevel", Kind::String)
};

pub static SERVICE_CONNECT_INCLUDE_QUERY_PARAMETERS: Schema = Schema {
    constraints: Constraints {
        values: &["DISABLED", "ENABLED"],
        ..Constraints::NONE
    },
    ..Schema::simple("ServiceConnectIncludeQueryParameters", Kind::String)
};

pub static SERVICE_CONNECT_SERVICE: Schema = Schema {
    members: &[
        Member::new("portName", &STRING).with_required(),
        Member::new("discoveryName", &STRING),
        Member::new("clientAliases", &SERVICE_CONNECT_CLIENT_ALIAS_LIST),
        Member::new("ingressPortOverride", &PORT_NUMBER),
        Member::new("timeout", &TIMEOUT_CONFIGURATION),
        Member::new("tls", &SERVICE_CONNECT_TLS_CONFIGURATION),
    ],
    ..Schema::simple("ServiceConnectService", Kind::Structure)
};

pub static SERVICE_CONNECT_SERVICE_LIST: Schema = Schema {
    members: &[Member::new("member", &SERVICE_CONNECT_SERVICE)],
    ..Schema::simple("ServiceConnectServiceList", Kind::List)
};

pub static SERVICE_CONNECT_SERVICE_RESOURCE: Schema = Schema {
    members: &[
        Member::new("discoveryName", &STRING),
        Member::new("discoveryArn", &STRING),
    ],
    ..Schema::simple("ServiceConnectServiceResource", Kind::Structure)
};

pub static SERVICE_CONNECT_SERVICE_RESOURCE_LIST: Schema = Schema {
    members: &[Member::new("member", &SERVICE_CONNECT_SERVICE_RESOURCE)],
    ..Schema::simple("ServiceConnectServiceResourceList", Kind::List)
};

pub static SERVICE_CONNECT_TEST_TRAFFIC_HEADER_MATCH_RULES: Schema = Schema {
    members: &[Member::new("exact", &STRING).with_required()],
    ..Schema::simple("ServiceConnectTestTrafficHeaderMatchRules", Kind::Structure)
};

pub static SERVICE_CONNECT_TEST_TRAFFIC_HEADER_RULES: Schema = Schema {
    members: &[
        Member::new("name", &STRING).with_required(),
        Member::new("value", &SERVICE_CONNECT_TEST_TRAFFIC_HEADER_MATCH_RULES),
    ],
    ..Schema::simple("ServiceConnectTestTrafficHeaderRules", Kind::Structure)
};

pub static SERVICE_CONNECT_TEST_TRAFFIC_RULES: Schema = Schema {
    members: &[Member::new("header", &SERVICE_CONNECT_TEST_TRAFFIC_HEADER_RULES).with_required()],
    ..Schema::simple("ServiceConnectTestTrafficRules", Kind::Structure)
};

pub static SERVICE_CONNECT_TLS_CERTIFICATE_AUTHORITY: Schema = Schema {
    members: &[Member::new("awsPcaAuthorityArn", &STRING)],
    ..Schema::simple("ServiceConnectTlsCertificateAuthority", Kind::Structure)
};

pub static SERVICE_CONNECT_TLS_CONFIGURATION: Schema = Schema {
    members: &[
        Member::new(
            "issuerCertificateAuthority",
            &SERVICE_CONNECT_TLS_CERTIFICATE_AUTHORITY,
        )
        .with_required(),
        Member::new("kmsKey", &STRING),
        Member::new("roleArn", &STRING),
    ],
    ..Schema::simple("ServiceConnectTlsConfiguration", Kind::Structure)
};

pub static SERVICE_CURRENT_REVISION_SUMMARY: Schema = Schema {
    members: &[
        Member::new("arn", &STRING),
        Member::new("requestedTaskCount", &INTEGER),
        Member::new("runningTaskCount", &INTEGER),
        Member::new("pendingTaskCount", &INTEGER),
    ],
    ..Schema::simple("ServiceCurrentRevisionSummary", Kind::Structure)
};

pub static SERVICE_CURRENT_REVISION_SUMMARY_LIST: Schema = Schema {
    members: &[Member::new("member", &SERVICE_CURRENT_REVISION_SUMMARY)],
    ..Schema::simple("ServiceCurrentRevisionSummaryList", Kind::List)
};

pub static SERVICE_DEPLOYMENT: Schema = Schema {
    members: &[
        Member::new("serviceDeploymentArn", &STRING),
        Member::new("serviceArn", &STRING),
        Member::new("clusterArn", &STRING),
        Member::new("createdAt", &TIMESTAMP),
        Member::new("startedAt", &TIMESTAMP),
        Member::new("finishedAt", &TIMESTAMP),
        Member::new("stoppedAt", &TIMESTAMP),
        Member::new("updatedAt", &TIMESTAMP),
        Member::new("sourceServiceRevisions", &SERVICE_REVISIONS_SUMMARY_LIST),
        Member::new("targetServiceRevision", &SERVICE_REVISION_SUMMARY),
        Member::new("status", &SERVICE_DEPLOYMENT_STATUS),
        Member::new("statusReason", &STRING),
        Member::new("lifecycleStage", &SERVICE_DEPLOYMENT_LIFECYCLE_STAGE),
        Member::new(
            "lifecycleHookDetails",
            &DEPLOYMENT_LIFECYCLE_HOOK_DETAIL_LIST,
        ),
        Member::new("deploymentConfiguration", &DEPLOYMENT_CONFIGURATION),
        Member::new("rollback", &ROLLBACK),
        Member::new(
            "deploymentCircuitBreaker",
            &SERVICE_DEPLOYMENT_CIRCUIT_BREAKER,
        ),
        Member::new("alarms", &SERVICE_DEPLOYMENT_ALARMS),
    ],
    ..Schema::simple("ServiceDeployment", Kind::Structure)
};

pub static SERVICE_DEPLOYMENT_ALARMS: Schema = Schema {
    members: &[
        Member::new("status", &SERVICE_DEPLOYMENT_ROLLBACK_MONITORS_STATUS),
        Member::new("alarmNames", &STRING_LIST),
        Member::new("triggeredAlarmNames", &STRING_LIST),
    ],
    ..Schema::simple("ServiceDeploymentAlarms", Kind::Structure)
};

pub static SERVICE_DEPLOYMENT_BRIEF: Schema = Schema {
    members: &[
        Member::new("serviceDeploymentArn", &STRING),
        Member::new("serviceArn", &STRING),
        Member::new("clusterArn", &STRING),
        Member::new("startedAt", &TIMESTAMP),
        Member::new("createdAt", &TIMESTAMP),
        Member::new("finishedAt", &TIMESTAMP),
        Member::new("targetServiceRevisionArn", &STRING),
        Member::new("status", &SERVICE_DEPLOYMENT_STATUS),
        Member::new("statusReason", &STRING),
    ],
    ..Schema::simple("ServiceDeploymentBrief", Kind::Structure)
};

pub static SERVICE_DEPLOYMENT_CIRCUIT_BREAKER: Schema = Schema {
    members: &[
        Member::new("status", &SERVICE_DEPLOYMENT_ROLLBACK_MONITORS_STATUS),
        Member::new("failureCount", &INTEGER),
        Member::new("threshold", &INTEGER),
    ],
    ..Schema::simple("ServiceDeploymentCircuitBreaker", Kind::Structure)
};

pub static SERVICE_DEPLOYMENT_LIFECYCLE_STAGE: Schema = Schema {
    constraints: Constraints {
        values: &[
            "RECONCILE_SERVICE",
            "PRE_SCALE_UP",
            "SCALE_UP",
            "POST_SCALE_UP",
            "TEST_TRAFFIC_SHIFT",
            "POST_TEST_TRAFFIC_SHIFT",
            "PRODUCTION_TRAFFIC_SHIFT",
            "POST_PRODUCTION_TRAFFIC_SHIFT",
            "BAKE_TIME",
            "CLEAN_UP",
        ],
        ..Constraints::NONE
    },
    ..Schema::simple("ServiceDeploymentLifecycleStage", Kind::String)
};

pub static SERVICE_DEPLOYMENT_ROLLBACK_MONITORS_STATUS: Schema = Schema {
    constraints: Constraints {
        values: &["TRIGGERED", "MONITORING", "MONITORING_COMPLETE", "DISABLED"],
        ..Constraints::NONE
    },
    ..Schema::simple("ServiceDeploymentRollbackMonitorsStatus", Kind::String)
};

pub static SERVICE_DEPLOYMENT_STATUS: Schema = Schema {
    constraints: Constraints {
        values: &[
            "PENDING",
            "SUCCESSFUL",
            "STOPPED",
            "STOP_REQUESTED",
            "IN_PROGRESS",
            "ROLLBACK_REQUESTED",
            "ROLLBACK_IN_PROGRESS",
            "ROLLBACK_SUCCESSFUL",
            "ROLLBACK_FAILED",
        ],
        ..Constraints::NONE
    },
    ..Schema::simple("ServiceDeploymentStatus", Kind::String)
};

pub static SERVICE_DEPLOYMENT_STATUS_LIST: Schema = Schema {
    members: &[Member::new("member", &SERVICE_DEPLOYMENT_STATUS)],
    ..Schema::simple("ServiceDeploymentStatusList", Kind::List)
};

pub static SERVICE_DEPLOYMENTS: Schema = Schema {
    members: &[Member::new("member", &SERVICE_DEPLOYMENT)],
    ..Schema::simple("ServiceDeployments", Kind::List)
};

pub static SERVICE_DEPLOYMENTS_BRIEF: Schema = Schema {
    members: &[Member::new("member", &SERVICE_DEPLOYMENT_BRIEF)],
    ..Schema::simple("ServiceDeploymentsBrief", Kind::List)
};

pub static SERVICE_EVENT: Schema = Schema {
    members: &[
        Member::new("id", &STRING),
        Member::new("createdAt", &TIMESTAMP),
        Member::new("message", &STRING),
    ],
    ..Schema::simple("ServiceEvent", Kind::Structure)
};

pub static SERVICE_EVENTS: Schema = Schema {
    members: &[Member::new("member", &SERVICE_EVENT)],
    ..Schema::simple("ServiceEvents", Kind::List)
};

pub static SERVICE_FIELD: Schema = Schema {
    constraints: Constraints {
        values: &["TAGS"],
        ..Constraints::NONE
    },
    ..Schema::simple("ServiceField", Kind::String)
};

pub static SERVICE_FIELD_LIST: Schema = Schema {
    members: &[Member::new("member", &SERVICE_FIELD)],
    ..Schema::simple("ServiceFieldList", Kind::List)
};

pub static SERVICE_MANAGED_EBS_VOLUME_CONFIGURATION: Schema = Schema {
    members: &[
        Member::new("encrypted", &BOXED_BOOLEAN),
        Member::new("kmsKeyId", &EBSKMS_KEY_ID),
        Member::new("volumeType", &EBS_VOLUME_TYPE),
        Member::new("sizeInGiB", &BOXED_INTEGER),
        Member::new("snapshotId", &EBS_SNAPSHOT_ID),
        Member::new("volumeInitializationRate", &BOXED_INTEGER),
        Member::new("iops", &BOXED_INTEGER),
        Member::new("throughput", &BOXED_INTEGER),
        Member::new("tagSpecifications", &EBS_TAG_SPECIFICATIONS),
        Member::new("roleArn", &IAM_ROLE_ARN).with_required(),
        Member::new("filesystemType", &TASK_FILESYSTEM_TYPE),
    ],
    ..Schema::simple("ServiceManagedEBSVolumeConfiguration", Kind::Structure)
};

pub static SERVICE_REGISTRIES: Schema = Schema {
    members: &[Member::new("member", &SERVICE_REGISTRY)],
    ..Schema::simple("ServiceRegistries", Kind::List)
};

pub static SERVICE_REGISTRY: Schema = Schema {
    members: &[
        Member::new("registryArn", &STRING),
        Member::new("port", &BOXED_INTEGER),
        Member::new("containerName", &STRING),
        Member::new("containerPort", &BOXED_INTEGER),
    ],
    ..Schema::simple("ServiceRegistry", Kind::Structure)
};

pub static SERVICE_REVISION: Schema = Schema {
    members: &[
        Member::new("serviceRevisionArn", &STRING),
        Member::new("serviceArn", &STRING),
        Member::new("clusterArn", &STRING),
        Member::new("taskDefinition", &STRING),
        Member::new("capacityProviderStrategy", &CAPACITY_PROVIDER_STRATEGY),
        Member::new("launchType", &LAUNCH_TYPE),
        Member::new("platformVersion", &STRING),
        Member::new("platformFamily", &STRING),
        Member::new("loadBalancers", &LOAD_BALANCERS),
        Member::new("serviceRegistries", &SERVICE_REGISTRIES),
        Member::new("networkConfiguration", &NETWORK_CONFIGURATION),
        Member::new("containerImages", &CONTAINER_IMAGES),
        Member::new("guardDutyEnabled", &BOOLEAN),
        Member::new(
            "serviceConnectConfiguration",
            &SERVICE_CONNECT_CONFIGURATION,
        ),
        Member::new("volumeConfigurations", &SERVICE_VOLUME_CONFIGURATIONS),
        Member::new("fargateEphemeralStorage", &DEPLOYMENT_EPHEMERAL_STORAGE),
        Member::new("createdAt", &TIMESTAMP),
        Member::new("vpcLatticeConfigurations", &VPC_LATTICE_CONFIGURATIONS),
        Member::new("resolvedConfiguration", &RESOLVED_CONFIGURATION),
        Member::new("ecsManagedResources", &ECS_MANAGED_RESOURCES),
        Member::new("overrides", &SERVICE_REVISION_OVERRIDES),
        Member::new("gatewayConnectors", &GATEWAY_CONNECTOR_LIST),
        Member::new("monitoring", &MONITORING_CONFIGURATION),
    ],
    ..Schema::simple("ServiceRevision", Kind::Structure)
};

pub static SERVICE_REVISION_CLEANUP: Schema = Schema {
    constraints: Constraints {
        values: &["BLOCKING", "DEFERRED"],
        ..Constraints::NONE
    },
    ..Schema::simple("ServiceRevisionCleanup", Kind::String)
};

pub static SERVICE_REVISION_LOAD_BALANCER: Schema = Schema {
    members: &[
        Member::new("targetGroupArn", &STRING),
        Member::new("productionListenerRule", &STRING),
    ],
    ..Schema::simple("ServiceRevisionLoadBalancer", Kind::Structure)
};

pub static SERVICE_REVISION_LOAD_BALANCERS: Schema = Schema {
    members: &[Member::new("member", &SERVICE_REVISION_LOAD_BALANCER)],
    ..Schema::simple("ServiceRevisionLoadBalancers", Kind::List)
};

pub static SERVICE_REVISION_OVERRIDES: Schema = Schema {
    members: &[Member::new("runtimePlatform", &RUNTIME_PLATFORM_OVERRIDE)],
    ..Schema::simple("ServiceRevisionOverrides", Kind::Structure)
};

pub static SERVICE_REVISION_SUMMARY: Schema = Schema {
    members: &[
        Member::new("arn", &STRING),
        Member::new("requestedTaskCount", &INTEGER),
        Member::new("runningTaskCount", &INTEGER),
        Member::new("pendingTaskCount", &INTEGER),
        Member::new("requestedTestTrafficWeight", &DOUBLE),
        Member::new("requestedProductionTrafficWeight", &DOUBLE),
    ],
    ..Schema::simple("ServiceRevisionSummary", Kind::Structure)
};

pub static SERVICE_REVISION_VPC_LATTICE_CONFIGURATION: Schema = Schema {
    members: &[
        Member::new("targetGroupArn", &STRING),
        Member::new("productionListenerRule", &STRING),
    ],
    ..Schema::simple("ServiceRevisionVpcLatticeConfiguration", Kind::Structure)
};

pub static SERVICE_REVISION_VPC_LATTICE_CONFIGURATIONS: Schema = Schema {
    members: &[Member::new(
        "member",
        &SERVICE_REVISION_VPC_LATTICE_CONFIGURATION,
    )],
    ..Schema::simple("ServiceRevisionVpcLatticeConfigurations", Kind::List)
};

pub static SERVICE_REVISIONS: Schema = Schema {
    members: &[Member::new("member", &SERVICE_REVISION)],
    ..Schema::simple("ServiceRevisions", Kind::List)
};

pub static SERVICE_REVISIONS_SUMMARY_LIST: Schema = Schema {
    members: &[Member::new("member", &SERVICE_REVISION_SUMMARY)],
    ..Schema::simple("ServiceRevisionsSummaryList", Kind::List)
};

pub static SERVICE_VOLUME_CONFIGURATION: Schema = Schema {
    members: &[
        Member::new("name", &ECS_VOLUME_NAME).with_required(),
        Member::new(
            "managedEBSVolume",
            &SERVICE_MANAGED_EBS_VOLUME_CONFIGURATION,
        ),
    ],
    ..Schema::simple("ServiceVolumeConfiguration", Kind::Structure)
};

pub static SERVICE_VOLUME_CONFIGURATIONS: Schema = Schema {
    members: &[Member::new("member", &SERVICE_VOLUME_CONFIGURATION)],
    ..Schema::simple("ServiceVolumeConfigurations", Kind::List)
};

pub static SERVICES: Schema = Schema {
    members: &[Member::new("member", &SERVICE)],
    ..Schema::simple("Services", Kind::List)
};

pub static SESSION: Schema = Schema {
    members: &[
        Member::new("sessionId", &STRING),
        Member::new("streamUrl", &STRING),
        Member::new("tokenValue", &SENSITIVE_STRING),
    ],
    ..Schema::simple("Session", Kind::Structure)
};

pub static SETTING: Schema = Schema {
    members: &[
        Member::new("name", &SETTING_NAME),
        Member::new("value", &STRING),
        Member::new("principalArn", &STRING),
        Member::new("type", &SETTING_TYPE),
    ],
    ..Schema::simple("Setting", Kind::Structure)
};

pub static SETTING_NAME: Schema = Schema {
    constraints: Constraints {
        values: &[
            "serviceLongArnFormat",
            "taskLongArnFormat",
            "containerInstanceLongArnFormat",
            "awsvpcTrunking",
            "containerInsights",
            "fargateFIPSMode",
            "tagResourceAuthorization",
            "fargateTaskRetirementWaitPeriod",
            "guardDutyActivate",
            "defaultLogDriverMode",
            "fargateEventWindows",
        ],
        ..Constraints::NONE
    },
    ..Schema::simple("SettingName", Kind::String)
};

pub static SETTING_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &["user", "aws_managed"],
        ..Constraints::NONE
    },
    ..Schema::simple("SettingType", Kind::String)
};

pub static SETTINGS: Schema = Schema {
    members: &[Member::new("member", &SETTING)],
    ..Schema::simple("Settings", Kind::List)
};

pub static SHARING_STRATEGY: Schema = Schema {
    members: &[Member::new("nvidiaMps", &NVIDIA_MPS_ALLOCATION)],
    ..Schema::simple("SharingStrategy", Kind::Union)
};

pub static SORT_ORDER: Schema = Schema {
    constraints: Constraints {
        values: &["ASC", "DESC"],
        ..Constraints::NONE
    },
    ..Schema::simple("SortOrder", Kind::String)
};

pub static STABILITY_STATUS: Schema = Schema {
    constraints: Constraints {
        values: &["STEADY_STATE", "STABILIZING"],
        ..Constraints::NONE
    },
    ..Schema::simple("StabilityStatus", Kind::String)
};

pub static START_TASK_REQUEST: Schema = Schema {
    members: &[
        Member::new("cluster", &STRING),
        Member::new("containerInstances", &STRING_LIST).with_required(),
        Member::new("enableECSManagedTags", &BOOLEAN),
        Member::new("enableExecuteCommand", &BOOLEAN),
        Member::new("group", &STRING),
        Member::new("networkConfiguration", &NETWORK_CONFIGURATION),
        Member::new("overrides", &TASK_OVERRIDE),
        Member::new("propagateTags", &PROPAGATE_TAGS),
        Member::new("referenceId", &STRING),
        Member::new("startedBy", &STRING),
        Member::new("tags", &TAGS),
        Member::new("taskDefinition", &STRING).with_required(),
        Member::new("volumeConfigurations", &TASK_VOLUME_CONFIGURATIONS),
    ],
    ..Schema::simple("StartTaskRequest", Kind::Structure)
};

pub static START_TASK_RESPONSE: Schema = Schema {
    members: &[
        Member::new("tasks", &TASKS),
        Member::new("failures", &FAILURES),
    ],
    ..Schema::simple("StartTaskResponse", Kind::Structure)
};

pub static STATISTICS: Schema = Schema {
    members: &[Member::new("member", &KEY_VALUE_PAIR)],
    ..Schema::simple("Statistics", Kind::List)
};

pub static STOP_SERVICE_DEPLOYMENT_REQUEST: Schema = Schema {
    members: &[
        Member::new("serviceDeploymentArn", &STRING).with_required(),
        Member::new("stopType", &STOP_SERVICE_DEPLOYMENT_STOP_TYPE),
    ],
    ..Schema::simple("StopServiceDeploymentRequest", Kind::Structure)
};

pub static STOP_SERVICE_DEPLOYMENT_RESPONSE: Schema = Schema {
    members: &[Member::new("serviceDeploymentArn", &STRING)],
    ..Schema::simple("StopServiceDeploymentResponse", Kind::Structure)
};

pub static STOP_SERVICE_DEPLOYMENT_STOP_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &["ABORT", "ROLLBACK"],
        ..Constraints::NONE
    },
    ..Schema::simple("StopServiceDeploymentStopType", Kind::String)
};

pub static STOP_TASK_REQUEST: Schema = Schema {
    members: &[
        Member::new("cluster", &STRING),
        Member::new("task", &STRING).with_required(),
        Member::new("reason", &STRING),
    ],
    ..Schema::simple("StopTaskRequest", Kind::Structure)
};

pub static STOP_TASK_RESPONSE: Schema = Schema {
    members: &[Member::new("task", &TASK)],
    ..Schema::simple("StopTaskResponse", Kind::Structure)
};

pub static STRING: Schema = Schema::simple("String", Kind::String);

pub static STRING_LIST: Schema = Schema {
    members: &[Member::new("member", &STRING)],
    ..Schema::simple("StringList", Kind::List)
};

pub static STRING_MAP: Schema = Schema {
    members: &[Member::new("key", &STRING), Member::new("value", &STRING)],
    ..Schema::simple("StringMap", Kind::Map)
};

pub static SUBMIT_ATTACHMENT_STATE_CHANGES_REQUEST: Schema = Schema {
    members: &[
        Member::new("cluster", &STRING),
        Member::new("attachments", &ATTACHMENT_STATE_CHANGES).with_required(),
    ],
    ..Schema::simple("SubmitAttachmentStateChangesRequest", Kind::Structure)
};

pub static SUBMIT_ATTACHMENT_STATE_CHANGES_RESPONSE: Schema = Schema {
    members: &[Member::new("acknowledgment", &STRING)],
    ..Schema::simple("SubmitAttachmentStateChangesResponse", Kind::Structure)
};

pub static SUBMIT_CONTAINER_STATE_CHANGE_REQUEST: Schema = Schema {
    members: &[
        Member::new("cluster", &STRING),
        Member::new("task", &STRING),
        Member::new("containerName", &STRING),
        Member::new("runtimeId", &STRING),
        Member::new("status", &STRING),
        Member::new("exitCode", &BOXED_INTEGER),
        Member::new("reason", &STRING),
        Member::new("networkBindings", &NETWORK_BINDINGS),
    ],
    ..Schema::simple("SubmitContainerStateChangeRequest", Kind::Structure)
};

pub static SUBMIT_CONTAINER_STATE_CHANGE_RESPONSE: Schema = Schema {
    members: &[Member::new("acknowledgment", &STRING)],
    ..Schema::simple("SubmitContainerStateChangeResponse", Kind::Structure)
};

pub static SUBMIT_TASK_STATE_CHANGE_REQUEST: Schema = Schema {
    members: &[
        Member::new("cluster", &STRING),
        Member::new("task", &STRING),
        Member::new("status", &STRING),
        Member::new("reason", &STRING),
        Member::new("containers", &CONTAINER_STATE_CHANGES),
        Member::new("attachments", &ATTACHMENT_STATE_CHANGES),
        Member::new("managedAgents", &MANAGED_AGENT_STATE_CHANGES),
        Member::new("pullStartedAt", &TIMESTAMP),
        Member::new("pullStoppedAt", &TIMESTAMP),
        Member::new("executionStoppedAt", &TIMESTAMP),
    ],
    ..Schema::simple("SubmitTaskStateChangeRequest", Kind::Structure)
};

pub static SUBMIT_TASK_STATE_CHANGE_RESPONSE: Schema = Schema {
    members: &[Member::new("acknowledgment", &STRING)],
    ..Schema::simple("SubmitTaskStateChangeResponse", Kind::Structure)
};

pub static SYSTEM_CONTROL: Schema = Schema {
    members: &[
        Member::new("namespace", &STRING),
        Member::new("value", &STRING),
    ],
    ..Schema::simple("SystemControl", Kind::Structure)
};

pub static SYSTEM_CONTROLS: Schema = Schema {
    members: &[Member::new("member", &SYSTEM_CONTROL)],
    ..Schema::simple("SystemControls", Kind::List)
};

pub static TAG: Schema = Schema {
    members: &[
        Member::new("key", &TAG_KEY),
        Member::new("value", &TAG_VALUE),
    ],
    ..Schema::simple("Tag", Kind::Structure)
};

pub static TAG_KEY: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(128.0),
        pattern: Some(r"([\p{L}\p{Z}\p{N}_.:/=+\-@]*)"),
        ..Constraints::NONE
    },
    ..Schema::simple("TagKey", Kind::String)
};

pub static TAG_KEYS: Schema = Schema {
    members: &[Member::new("member", &TAG_KEY)],
    ..Schema::simple("TagKeys", Kind::List)
};

pub static TAG_RESOURCE_REQUEST: Schema = Schema {
    members: &[
        Member::new("resourceArn", &STRING).with_required(),
        Member::new("tags", &TAGS).with_required(),
    ],
    ..Schema::simple("TagResourceRequest", Kind::Structure)
};

pub static TAG_RESOURCE_RESPONSE: Schema = Schema::simple("TagResourceResponse", Kind::Structure);

pub static TAG_VALUE: Schema = Schema {
    constraints: Constraints {
        min: Some(0.0),
        max: Some(256.0),
        pattern: Some(r"([\p{L}\p{Z}\p{N}_.:/=+\-@]*)"),
        ..Constraints::NONE
    },
    ..Schema::simple("TagValue", Kind::String)
};

pub static TAGS: Schema = Schema {
    members: &[Member::new("member", &TAG)],
    constraints: Constraints {
        min: Some(0.0),
        max: Some(50.0),
        ..Constraints::NONE
    },
    ..Schema::simple("Tags", Kind::List)
};

pub static TARGET_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &["container-instance"],
        ..Constraints::NONE
    },
    ..Schema::simple("TargetType", Kind::String)
};

pub static TASK: Schema = Schema {
    members: &[
        Member::new("attachments", &ATTACHMENTS),
        Member::new("attributes", &ATTRIBUTES),
        Member::new("availabilityZone", &STRING),
        Member::new("capacityProviderName", &STRING),
        Member::new("clusterArn", &STRING),
        Member::new("connectivity", &CONNECTIVITY),
        Member::new("connectivityAt", &TIMESTAMP),
        Member::new("containerInstanceArn", &STRING),
        Member::new("containers", &CONTAINERS),
        Member::new("cpu", &STRING),
        Member::new("createdAt", &TIMESTAMP),
        Member::new("desiredStatus", &STRING),
        Member::new("enableExecuteCommand", &BOOLEAN),
        Member::new("executionStoppedAt", &TIMESTAMP),
        Member::new("group", &STRING),
        Member::new("healthStatus", &HEALTH_STATUS),
        Member::new("inferenceAccelerators", &INFERENCE_ACCELERATORS),
        Member::new("lastStatus", &STRING),
        Member::new("launchType", &LAUNCH_TYPE),
        Member::new("memory", &STRING),
        Member::new("overrides", &TASK_OVERRIDE),
        Member::new("platformVersion", &STRING),
        Member::new("platformFamily", &STRING),
        Member::new("pullStartedAt", &TIMESTAMP),
        Member::new("pullStoppedAt", &TIMESTAMP),
        Member::new("startedAt", &TIMESTAMP),
        Member::new("startedBy", &STRING),
        Member::new("stopCode", &TASK_STOP_CODE),
        Member::new("stoppedAt", &TIMESTAMP),
        Member::new("stoppedReason", &STRING),
        Member::new("stoppingAt", &TIMESTAMP),
        Member::new("tags", &TAGS),
        Member::new("taskArn", &STRING),
        Member::new("taskDefinitionArn", &STRING),
        Member::new("version", &LONG),
        Member::new("ephemeralStorage", &EPHEMERAL_STORAGE),
        Member::new("fargateEphemeralStorage", &TASK_EPHEMERAL_STORAGE),
        Member::new("trustedExecutionSummary", &TRUSTED_EXECUTION_SUMMARY),
    ],
    ..Schema::simple("Task", Kind::Structure)
};

pub static TASK_DEFINITION: Schema = Schema {
    members: &[
        Member::new("taskDefinitionArn", &STRING),
        Member::new("containerDefinitions", &CONTAINER_DEFINITIONS),
        Member::new("family", &STRING),
        Member::new("taskRoleArn", &STRING),
        Member::new("executionRoleArn", &STRING),
        Member::new("networkMode", &NETWORK_MODE),
        Member::new("revision", &INTEGER),
        Member::new("volumes", &VOLUME_LIST),
        Member::new("status", &TASK_DEFINITION_STATUS),
        Member::new("requiresAttributes", &REQUIRES_ATTRIBUTES),
        Member::new(
            "placementConstraints",
            &TASK_DEFINITION_PLACEMENT_CONSTRAINTS,
        ),
        Member::new("compatibilities", &COMPATIBILITY_LIST),
        Member::new("runtimePlatform", &RUNTIME_PLATFORM),
        Member::new("requiresCompatibilities", &COMPATIBILITY_LIST),
        Member::new("cpu", &STRING),
        Member::new("memory", &STRING),
        Member::new("inferenceAccelerators", &INFERENCE_ACCELERATORS),
        Member::new("pidMode", &PID_MODE),
        Member::new("ipcMode", &IPC_MODE),
        Member::new("proxyConfiguration", &PROXY_CONFIGURATION),
        Member::new("registeredAt", &TIMESTAMP),
        Member::new("deregisteredAt", &TIMESTAMP),
        Member::new("deleteRequestedAt", &TIMESTAMP),
        Member::new("registeredBy", &STRING),
        Member::new("ephemeralStorage", &EPHEMERAL_STORAGE),
        Member::new("enableFaultInjection", &BOXED_BOOLEAN),
        Member::new(
            "trustedExecutionConfiguration",
            &TRUSTED_EXECUTION_CONFIGURATION,
        ),
    ],
    ..Schema::simple("TaskDefinition", Kind::Structure)
};

pub static TASK_DEFINITION_FAMILY_STATUS: Schema = Schema {
    constraints: Constraints {
        values: &["ACTIVE", "INACTIVE", "ALL"],
        ..Constraints::NONE
    },
    ..Schema::simple("TaskDefinitionFamilyStatus", Kind::String)
};

pub static TASK_DEFINITION_FIELD: Schema = Schema {
    constraints: Constraints {
        values: &["TAGS"],
        ..Constraints::NONE
    },
    ..Schema::simple("TaskDefinitionField", Kind::String)
};

pub static TASK_DEFINITION_FIELD_LIST: Schema = Schema {
    members: &[Member::new("member", &TASK_DEFINITION_FIELD)],
    ..Schema::simple("TaskDefinitionFieldList", Kind::List)
};

pub static TASK_DEFINITION_LIST: Schema = Schema {
    members: &[Member::new("member", &TASK_DEFINITION)],
    ..Schema::simple("TaskDefinitionList", Kind::List)
};

pub static TASK_DEFINITION_PLACEMENT_CONSTRAINT: Schema = Schema {
    members: &[
        Member::new("type", &TASK_DEFINITION_PLACEMENT_CONSTRAINT_TYPE),
        Member::new("expression", &STRING),
    ],
    ..Schema::simple("TaskDefinitionPlacementConstraint", Kind::Structure)
};

pub static TASK_DEFINITION_PLACEMENT_CONSTRAINT_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &["memberOf"],
        ..Constraints::NONE
    },
    ..Schema::simple("TaskDefinitionPlacementConstraintType", Kind::String)
};

pub static TASK_DEFINITION_PLACEMENT_CONSTRAINTS: Schema = Schema {
    members: &[Member::new("member", &TASK_DEFINITION_PLACEMENT_CONSTRAINT)],
    ..Schema::simple("TaskDefinitionPlacementConstraints", Kind::List)
};

pub static TASK_DEFINITION_STATUS: Schema = Schema {
    constraints: Constraints {
        values: &["ACTIVE", "INACTIVE", "DELETE_IN_PROGRESS"],
        ..Constraints::NONE
    },
    ..Schema::simple("TaskDefinitionStatus", Kind::String)
};

pub static TASK_EPHEMERAL_STORAGE: Schema = Schema {
    members: &[
        Member::new("sizeInGiB", &INTEGER),
        Member::new("kmsKeyId", &STRING),
    ],
    ..Schema::simple("TaskEphemeralStorage", Kind::Structure)
};

pub static TASK_FIELD: Schema = Schema {
    constraints: Constraints {
        values: &["TAGS"],
        ..Constraints::NONE
    },
    ..Schema::simple("TaskField", Kind::String)
};

pub static TASK_FIELD_LIST: Schema = Schema {
    members: &[Member::new("member", &TASK_FIELD)],
    ..Schema::simple("TaskFieldList", Kind::List)
};

pub static TASK_FILESYSTEM_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &["ext3", "ext4", "xfs", "ntfs"],
        ..Constraints::NONE
    },
    ..Schema::simple("TaskFilesystemType", Kind::String)
};

pub static TASK_MANAGED_EBS_VOLUME_CONFIGURATION: Schema = Schema {
    members: &[
        Member::new("encrypted", &BOXED_BOOLEAN),
        Member::new("kmsKeyId", &EBSKMS_KEY_ID),
        Member::new("volumeType", &EBS_VOLUME_TYPE),
        Member::new("sizeInGiB", &BOXED_INTEGER),
        Member::new("snapshotId", &EBS_SNAPSHOT_ID),
        Member::new("volumeInitializationRate", &BOXED_INTEGER),
        Member::new("iops", &BOXED_INTEGER),
        Member::new("throughput", &BOXED_INTEGER),
        Member::new("tagSpecifications", &EBS_TAG_SPECIFICATIONS),
        Member::new("roleArn", &IAM_ROLE_ARN).with_required(),
        Member::new(
            "terminationPolicy",
            &TASK_MANAGED_EBS_VOLUME_TERMINATION_POLICY,
        ),
        Member::new("filesystemType", &TASK_FILESYSTEM_TYPE),
    ],
    ..Schema::simple("TaskManagedEBSVolumeConfiguration", Kind::Structure)
};

pub static TASK_MANAGED_EBS_VOLUME_TERMINATION_POLICY: Schema = Schema {
    members: &[Member::new("deleteOnTermination", &BOXED_BOOLEAN).with_required()],
    ..Schema::simple("TaskManagedEBSVolumeTerminationPolicy", Kind::Structure)
};

pub static TASK_OVERRIDE: Schema = Schema {
    members: &[
        Member::new("containerOverrides", &CONTAINER_OVERRIDES),
        Member::new("cpu", &STRING),
        Member::new(
            "inferenceAcceleratorOverrides",
            &INFERENCE_ACCELERATOR_OVERRIDES,
        ),
        Member::new("executionRoleArn", &STRING),
        Member::new("memory", &STRING),
        Member::new("taskRoleArn", &STRING),
        Member::new("ephemeralStorage", &EPHEMERAL_STORAGE),
    ],
    ..Schema::simple("TaskOverride", Kind::Structure)
};

pub static TASK_SET: Schema = Schema {
    members: &[
        Member::new("id", &STRING),
        Member::new("taskSetArn", &STRING),
        Member::new("serviceArn", &STRING),
        Member::new("clusterArn", &STRING),
        Member::new("startedBy", &STRING),
        Member::new("externalId", &STRING),
        Member::new("status", &STRING),
        Member::new("taskDefinition", &STRING),
        Member::new("computedDesiredCount", &INTEGER),
        Member::new("pendingCount", &INTEGER),
        Member::new("runningCount", &INTEGER),
        Member::new("createdAt", &TIMESTAMP),
        Member::new("updatedAt", &TIMESTAMP),
        Member::new("launchType", &LAUNCH_TYPE),
        Member::new("capacityProviderStrategy", &CAPACITY_PROVIDER_STRATEGY),
        Member::new("platformVersion", &STRING),
        Member::new("platformFamily", &STRING),
        Member::new("networkConfiguration", &NETWORK_CONFIGURATION),
        Member::new("loadBalancers", &LOAD_BALANCERS),
        Member::new("serviceRegistries", &SERVICE_REGISTRIES),
        Member::new("scale", &SCALE),
        Member::new("stabilityStatus", &STABILITY_STATUS),
        Member::new("stabilityStatusAt", &TIMESTAMP),
        Member::new("tags", &TAGS),
        Member::new("fargateEphemeralStorage", &DEPLOYMENT_EPHEMERAL_STORAGE),
    ],
    ..Schema::simple("TaskSet", Kind::Structure)
};

pub static TASK_SET_FIELD: Schema = Schema {
    constraints: Constraints {
        values: &["TAGS"],
        ..Constraints::NONE
    },
    ..Schema::simple("TaskSetField", Kind::String)
};

pub static TASK_SET_FIELD_LIST: Schema = Schema {
    members: &[Member::new("member", &TASK_SET_FIELD)],
    ..Schema::simple("TaskSetFieldList", Kind::List)
};

pub static TASK_SETS: Schema = Schema {
    members: &[Member::new("member", &TASK_SET)],
    ..Schema::simple("TaskSets", Kind::List)
};

pub static TASK_STOP_CODE: Schema = Schema {
    constraints: Constraints {
        values: &[
            "TaskFailedToStart",
            "EssentialContainerExited",
            "UserInitiated",
            "ServiceSchedulerInitiated",
            "SpotInterruption",
            "TerminationNotice",
            "InfrastructureHealth",
        ],
        ..Constraints::NONE
    },
    ..Schema::simple("TaskStopCode", Kind::String)
};

pub static TASK_VOLUME_CONFIGURATION: Schema = Schema {
    members: &[
        Member::new("name", &ECS_VOLUME_NAME).with_required(),
        Member::new("managedEBSVolume", &TASK_MANAGED_EBS_VOLUME_CONFIGURATION),
    ],
    ..Schema::simple("TaskVolumeConfiguration", Kind::Structure)
};

pub static TASK_VOLUME_CONFIGURATIONS: Schema = Schema {
    members: &[Member::new("member", &TASK_VOLUME_CONFIGURATION)],
    ..Schema::simple("TaskVolumeConfigurations", Kind::List)
};

pub static TASK_VOLUME_STORAGE_GIB: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        ..Constraints::NONE
    },
    ..Schema::simple("TaskVolumeStorageGiB", Kind::Integer)
};

pub static TASKS: Schema = Schema {
    members: &[Member::new("member", &TASK)],
    ..Schema::simple("Tasks", Kind::List)
};

pub static THRESHOLD_CONFIGURATION: Schema = Schema {
    members: &[
        Member::new("type", &THRESHOLD_TYPE).with_required(),
        Member::new("value", &INTEGER).with_required(),
    ],
    ..Schema::simple("ThresholdConfiguration", Kind::Structure)
};

pub static THRESHOLD_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &["COUNT", "BOUNDED_PERCENT", "UNBOUNDED_PERCENT"],
        ..Constraints::NONE
    },
    ..Schema::simple("ThresholdType", Kind::String)
};

pub static TIMEOUT_CONFIGURATION: Schema = Schema {
    members: &[
        Member::new("idleTimeoutSeconds", &DURATION),
        Member::new("perRequestTimeoutSeconds", &DURATION),
    ],
    ..Schema::simple("TimeoutConfiguration", Kind::Structure)
};

pub static TIMESTAMP: Schema = Schema::simple("Timestamp", Kind::Timestamp);

pub static TMPFS: Schema = Schema {
    members: &[
        Member::new("containerPath", &STRING).with_required(),
        Member::new("size", &INTEGER).with_required(),
        Member::new("mountOptions", &STRING_LIST),
    ],
    ..Schema::simple("Tmpfs", Kind::Structure)
};

pub static TMPFS_LIST: Schema = Schema {
    members: &[Member::new("member", &TMPFS)],
    ..Schema::simple("TmpfsList", Kind::List)
};

pub static TOTAL_LOCAL_STORAGE_GB_REQUEST: Schema = Schema {
    members: &[
        Member::new("min", &BOXED_DOUBLE),
        Member::new("max", &BOXED_DOUBLE),
    ],
    ..Schema::simple("TotalLocalStorageGBRequest", Kind::Structure)
};

pub static TRANSPORT_PROTOCOL: Schema = Schema {
    constraints: Constraints {
        values: &["tcp", "udp"],
        ..Constraints::NONE
    },
    ..Schema::simple("TransportProtocol", Kind::String)
};

pub static TRUSTED_EXECUTION_CONFIGURATION: Schema = Schema {
    members: &[
        Member::new("isolationMode", &ISOLATION_MODE).with_required(),
        Member::new("attestationPolicy", &STRING),
    ],
    ..Schema::simple("TrustedExecutionConfiguration", Kind::Structure)
};

pub static TRUSTED_EXECUTION_SUMMARY: Schema = Schema {
    members: &[
        Member::new("isolationMode", &ISOLATION_MODE).with_required(),
        Member::new("attestationPolicyStatus", &ATTESTATION_POLICY_STATUS),
    ],
    ..Schema::simple("TrustedExecutionSummary", Kind::Structure)
};

pub static ULIMIT: Schema = Schema {
    members: &[
        Member::new("name", &ULIMIT_NAME).with_required(),
        Member::new("softLimit", &INTEGER).with_required(),
        Member::new("hardLimit", &INTEGER).with_required(),
    ],
    ..Schema::simple("Ulimit", Kind::Structure)
};

pub static ULIMIT_LIST: Schema = Schema {
    members: &[Member::new("member", &ULIMIT)],
    ..Schema::simple("UlimitList", Kind::List)
};

pub static ULIMIT_NAME: Schema = Schema {
    constraints: Constraints {
        values: &[
            "core",
            "cpu",
            "data",
            "fsize",
            "locks",
            "memlock",
            "msgqueue",
            "nice",
            "nofile",
            "nproc",
            "rss",
            "rtprio",
            "rttime",
            "sigpending",
            "stack",
        ],
        ..Constraints::NONE
    },
    ..Schema::simple("UlimitName", Kind::String)
};

pub static UNTAG_RESOURCE_REQUEST: Schema = Schema {
    members: &[
        Member::new("resourceArn", &STRING).with_required(),
        Member::new("tagKeys", &TAG_KEYS).with_required(),
    ],
    ..Schema::simple("UntagResourceRequest", Kind::Structure)
};

pub static UNTAG_RESOURCE_RESPONSE: Schema =
    Schema::simple("UntagResourceResponse", Kind::Structure);

pub static UPDATE_CAPACITY_PROVIDER_REQUEST: Schema = Schema {
    members: &[
        Member::new("name", &STRING).with_required(),
        Member::new("cluster", &STRING),
        Member::new(
            "autoScalingGroupProvider",
            &AUTO_SCALING_GROUP_PROVIDER_UPDATE,
        ),
        Member::new(
            "managedInstancesProvider",
            &UPDATE_MANAGED_INSTANCES_PROVIDER_CONFIGURATION,
        ),
    ],
    ..Schema::simple("UpdateCapacityProviderRequest", Kind::Structure)
};

pub static UPDATE_CAPACITY_PROVIDER_RESPONSE: Schema = Schema {
    members: &[Member::new("capacityProvider", &CAPACITY_PROVIDER)],
    ..Schema::simple("UpdateCapacityProviderResponse", Kind::Structure)
};

pub static UPDATE_CLUSTER_REQUEST: Schema = Schema {
    members: &[
        Member::new("cluster", &STRING).with_required(),
        Member::new("settings", &CLUSTER_SETTINGS),
        Member::new("configuration", &CLUSTER_CONFIGURATION),
        Member::new(
            "serviceConnectDefaults",
            &CLUSTER_SERVICE_CONNECT_DEFAULTS_REQUEST,
        ),
    ],
    ..Schema::simple("UpdateClusterRequest", Kind::Structure)
};

pub static UPDATE_CLUSTER_RESPONSE: Schema = Schema {
    members: &[Member::new("cluster", &CLUSTER)],
    ..Schema::simple("UpdateClusterResponse", Kind::Structure)
};

pub static UPDATE_CLUSTER_SETTINGS_REQUEST: Schema = Schema {
    members: &[
        Member::new("cluster", &STRING).with_required(),
        Member::new("settings", &CLUSTER_SETTINGS).with_required(),
    ],
    ..Schema::simple("UpdateClusterSettingsRequest", Kind::Structure)
};

pub static UPDATE_CLUSTER_SETTINGS_RESPONSE: Schema = Schema {
    members: &[Member::new("cluster", &CLUSTER)],
    ..Schema::simple("UpdateClusterSettingsResponse", Kind::Structure)
};

pub static UPDATE_CONTAINER_AGENT_REQUEST: Schema = Schema {
    members: &[
        Member::new("cluster", &STRING),
        Member::new("containerInstance", &STRING).with_required(),
    ],
    ..Schema::simple("UpdateContainerAgentRequest", Kind::Structure)
};

pub static UPDATE_CONTAINER_AGENT_RESPONSE: Schema = Schema {
    members: &[Member::new("containerInstance", &CONTAINER_INSTANCE)],
    ..Schema::simple("UpdateContainerAgentResponse", Kind::Structure)
};

pub static UPDATE_CONTAINER_INSTANCES_STATE_REQUEST: Schema = Schema {
    members: &[
        Member::new("cluster", &STRING),
        Member::new("containerInstances", &STRING_LIST).with_required(),
        Member::new("status", &CONTAINER_INSTANCE_STATUS).with_required(),
    ],
    ..Schema::simple("UpdateContainerInstancesStateRequest", Kind::Structure)
};

pub static UPDATE_CONTAINER_INSTANCES_STATE_RESPONSE: Schema = Schema {
    members: &[
        Member::new("containerInstances", &CONTAINER_INSTANCES),
        Member::new("failures", &FAILURES),
    ],
    ..Schema::simple("UpdateContainerInstancesStateResponse", Kind::Structure)
};

pub static UPDATE_DAEMON_REQUEST: Schema = Schema {
    members: &[
        Member::new("daemonArn", &STRING).with_required(),
        Member::new("daemonTaskDefinitionArn", &STRING).with_required(),
        Member::new("capacityProviderArns", &STRING_LIST).with_required(),
        Member::new("deploymentConfiguration", &DAEMON_DEPLOYMENT_CONFIGURATION),
        Member::new("propagateTags", &DAEMON_PROPAGATE_TAGS),
        Member::new("enableECSManagedTags", &BOOLEAN),
        Member::new("enableExecuteCommand", &BOOLEAN),
        Member::new("critical", &BOXED_BOOLEAN),
    ],
    ..Schema::simple("UpdateDaemonRequest", Kind::Structure)
};

pub static UPDATE_DAEMON_RESPONSE: Schema = Schema {
    members: &[
        Member::new("daemonArn", &STRING),
        Member::new("status", &DAEMON_STATUS),
        Member::new("createdAt", &TIMESTAMP),
        Member::new("updatedAt", &TIMESTAMP),
        Member::new("deploymentArn", &STRING),
    ],
    ..Schema::simple("UpdateDaemonResponse", Kind::Structure)
};

pub static UPDATE_EXPRESS_GATEWAY_SERVICE_REQUEST: Schema = Schema {
    members: &[
        Member::new("serviceArn", &STRING).with_required(),
        Member::new("executionRoleArn", &STRING),
        Member::new("healthCheckPath", &STRING),
        Member::new("primaryContainer", &EXPRESS_GATEWAY_CONTAINER),
        Member::new("taskRoleArn", &STRING),
        Member::new(
            "networkConfiguration",
            &EXPRESS_GATEWAY_SERVICE_NETWORK_CONFIGURATION,
        ),
        Member::new("cpu", &STRING),
        Member::new("memory", &STRING),
        Member::new("cpuArchitecture", &EXPRESS_CPU_ARCHITECTURE),
        Member::new("scalingTarget", &EXPRESS_GATEWAY_SCALING_TARGET),
        Member::new("taskDefinitionArn", &STRING),
    ],
    ..Schema::simple("UpdateExpressGatewayServiceRequest", Kind::Structure)
};

pub static UPDATE_EXPRESS_GATEWAY_SERVICE_RESPONSE: Schema = Schema {
    members: &[Member::new("service", &UPDATED_EXPRESS_GATEWAY_SERVICE)],
    ..Schema::simple("UpdateExpressGatewayServiceResponse", Kind::Structure)
};

pub static UPDATE_GATEWAY_ALB_CONFIGURATION: Schema = Schema {
    members: &[
        Member::new(
            "networkConfiguration",
            &UPDATE_GATEWAY_NETWORK_CONFIGURATION,
        ),
        Member::new("maxAlbCount", &BOXED_INTEGER),
        Member::new("webACLArn", &STRING),
        Member::new("accessLogs", &GATEWAY_ELB_ACCESS_LOG_CONFIGURATION),
        Member::new("httpDesync", &GATEWAY_ALB_DESYNC_MITIGATION_MODE),
        Member::new("testTrafficRules", &GATEWAY_ALB_TEST_TRAFFIC_RULES),
    ],
    ..Schema::simple("UpdateGatewayAlbConfiguration", Kind::Structure)
};

pub static UPDATE_GATEWAY_CONFIGURATION: Schema = Schema {
    members: &[Member::new(
        "hostSharedAlb",
        &UPDATE_GATEWAY_ALB_CONFIGURATION,
    )],
    ..Schema::simple("UpdateGatewayConfiguration", Kind::Union)
};

pub static UPDATE_GATEWAY_NETWORK_CONFIGURATION: Schema = Schema {
    members: &[Member::new("inboundSecurityGroup", &STRING)],
    ..Schema::simple("UpdateGatewayNetworkConfiguration", Kind::Structure)
};

pub static UPDATE_GATEWAY_REQUEST: Schema = Schema {
    members: &[
        Member::new("gateway", &STRING).with_required(),
        Member::new("infrastructureRoleArn", &STRING),
        Member::new("deletionProtection", &BOXED_BOOLEAN),
        Member::new("configuration", &UPDATE_GATEWAY_CONFIGURATION),
        Member::new("propagateTags", &PROPAGATE_GATEWAY_TAGS),
    ],
    ..Schema::simple("UpdateGatewayRequest", Kind::Structure)
};

pub static UPDATE_GATEWAY_RESPONSE: Schema = Schema {
    members: &[
        Member::new("gatewayArn", &STRING),
        Member::new("name", &STRING),
        Member::new("status", &GATEWAY_STATUS),
    ],
    ..Schema::simple("UpdateGatewayResponse", Kind::Structure)
};

pub static UPDATE_MANAGED_INSTANCES_PROVIDER_CONFIGURATION: Schema = Schema {
    members: &[
        Member::new("infrastructureRoleArn", &STRING).with_required(),
        Member::new("instanceLaunchTemplate", &INSTANCE_LAUNCH_TEMPLATE_UPDATE).with_required(),
        Member::new("propagateTags", &PROPAGATE_MI_TAGS),
        Member::new("infrastructureOptimization", &INFRASTRUCTURE_OPTIMIZATION),
        Member::new("autoRepairConfiguration", &AUTO_REPAIR_CONFIGURATION),
    ],
    ..Schema::simple(
        "UpdateManagedInstancesProviderConfiguration",
        Kind::Structure,
    )
};

pub static UPDATE_SERVICE_PRIMARY_TASK_SET_REQUEST: Schema = Schema {
    members: &[
        Member::new("cluster", &STRING).with_required(),
        Member::new("service", &STRING).with_required(),
        Member::new("primaryTaskSet", &STRING).with_required(),
    ],
    ..Schema::simple("UpdateServicePrimaryTaskSetRequest", Kind::Structure)
};

pub static UPDATE_SERVICE_PRIMARY_TASK_SET_RESPONSE: Schema = Schema {
    members: &[Member::new("taskSet", &TASK_SET)],
    ..Schema::simple("UpdateServicePrimaryTaskSetResponse", Kind::Structure)
};

pub static UPDATE_SERVICE_REQUEST: Schema = Schema {
    members: &[
        Member::new("cluster", &STRING),
        Member::new("service", &STRING).with_required(),
        Member::new("desiredCount", &BOXED_INTEGER),
        Member::new("taskDefinition", &STRING),
        Member::new("capacityProviderStrategy", &CAPACITY_PROVIDER_STRATEGY),
        Member::new("deploymentConfiguration", &DEPLOYMENT_CONFIGURATION),
        Member::new(
            "availabilityZoneRebalancing",
            &AVAILABILITY_ZONE_REBALANCING,
        ),
        Member::new("networkConfiguration", &NETWORK_CONFIGURATION),
        Member::new("placementConstraints", &PLACEMENT_CONSTRAINTS),
        Member::new("placementStrategy", &PLACEMENT_STRATEGIES),
        Member::new("platformVersion", &STRING),
        Member::new("forceNewDeployment", &BOOLEAN),
        Member::new("healthCheckGracePeriodSeconds", &BOXED_INTEGER),
        Member::new("deploymentController", &DEPLOYMENT_CONTROLLER),
        Member::new("enableExecuteCommand", &BOXED_BOOLEAN),
        Member::new("enableECSManagedTags", &BOXED_BOOLEAN),
        Member::new("loadBalancers", &LOAD_BALANCERS),
        Member::new("propagateTags", &PROPAGATE_TAGS),
        Member::new("serviceRegistries", &SERVICE_REGISTRIES),
        Member::new(
            "serviceConnectConfiguration",
            &SERVICE_CONNECT_CONFIGURATION,
        ),
        Member::new("volumeConfigurations", &SERVICE_VOLUME_CONFIGURATIONS),
        Member::new("vpcLatticeConfigurations", &VPC_LATTICE_CONFIGURATIONS),
        Member::new("gatewayConnectors", &GATEWAY_CONNECTOR_LIST),
        Member::new("monitoring", &MONITORING_CONFIGURATION),
    ],
    ..Schema::simple("UpdateServiceRequest", Kind::Structure)
};

pub static UPDATE_SERVICE_RESPONSE: Schema = Schema {
    members: &[Member::new("service", &SERVICE)],
    ..Schema::simple("UpdateServiceResponse", Kind::Structure)
};

pub static UPDATE_TASK_PROTECTION_REQUEST: Schema = Schema {
    members: &[
        Member::new("cluster", &STRING).with_required(),
        Member::new("tasks", &STRING_LIST).with_required(),
        Member::new("protectionEnabled", &BOOLEAN).with_required(),
        Member::new("expiresInMinutes", &BOXED_INTEGER),
    ],
    ..Schema::simple("UpdateTaskProtectionRequest", Kind::Structure)
};

pub static UPDATE_TASK_PROTECTION_RESPONSE: Schema = Schema {
    members: &[
        Member::new("protectedTasks", &PROTECTED_TASKS),
        Member::new("failures", &FAILURES),
    ],
    ..Schema::simple("UpdateTaskProtectionResponse", Kind::Structure)
};

pub static UPDATE_TASK_SET_REQUEST: Schema = Schema {
    members: &[
        Member::new("cluster", &STRING).with_required(),
        Member::new("service", &STRING).with_required(),
        Member::new("taskSet", &STRING).with_required(),
        Member::new("scale", &SCALE).with_required(),
    ],
    ..Schema::simple("UpdateTaskSetRequest", Kind::Structure)
};

pub static UPDATE_TASK_SET_RESPONSE: Schema = Schema {
    members: &[Member::new("taskSet", &TASK_SET)],
    ..Schema::simple("UpdateTaskSetResponse", Kind::Structure)
};

pub static UPDATED_EXPRESS_GATEWAY_SERVICE: Schema = Schema {
    members: &[
        Member::new("serviceArn", &STRING),
        Member::new("cluster", &STRING),
        Member::new("serviceName", &STRING),
        Member::new("status", &EXPRESS_GATEWAY_SERVICE_STATUS),
        Member::new(
            "targetConfiguration",
            &EXPRESS_GATEWAY_SERVICE_CONFIGURATION,
        ),
        Member::new("createdAt", &TIMESTAMP),
        Member::new("updatedAt", &TIMESTAMP),
    ],
    ..Schema::simple("UpdatedExpressGatewayService", Kind::Structure)
};

pub static VCPU_COUNT_RANGE_REQUEST: Schema = Schema {
    members: &[
        Member::new("min", &BOXED_INTEGER).with_required(),
        Member::new("max", &BOXED_INTEGER),
    ],
    ..Schema::simple("VCpuCountRangeRequest", Kind::Structure)
};

pub static VERSION_CONSISTENCY: Schema = Schema {
    constraints: Constraints {
        values: &["enabled", "disabled"],
        ..Constraints::NONE
    },
    ..Schema::simple("VersionConsistency", Kind::String)
};

pub static VERSION_INFO: Schema = Schema {
    members: &[
        Member::new("agentVersion", &STRING),
        Member::new("agentHash", &STRING),
        Member::new("dockerVersion", &STRING),
    ],
    ..Schema::simple("VersionInfo", Kind::Structure)
};

pub static VOLUME: Schema = Schema {
    members: &[
        Member::new("name", &STRING),
        Member::new("host", &HOST_VOLUME_PROPERTIES),
        Member::new("dockerVolumeConfiguration", &DOCKER_VOLUME_CONFIGURATION),
        Member::new("efsVolumeConfiguration", &EFS_VOLUME_CONFIGURATION),
        Member::new("s3filesVolumeConfiguration", &S3_FILES_VOLUME_CONFIGURATION),
        Member::new(
            "fsxWindowsFileServerVolumeConfiguration",
            &FSX_WINDOWS_FILE_SERVER_VOLUME_CONFIGURATION,
        ),
        Member::new("configuredAtLaunch", &BOXED_BOOLEAN),
    ],
    ..Schema::simple("Volume", Kind::Structure)
};

pub static VOLUME_FROM: Schema = Schema {
    members: &[
        Member::new("sourceContainer", &STRING),
        Member::new("readOnly", &BOXED_BOOLEAN),
    ],
    ..Schema::simple("VolumeFrom", Kind::Structure)
};

pub static VOLUME_FROM_LIST: Schema = Schema {
    members: &[Member::new("member", &VOLUME_FROM)],
    ..Schema::simple("VolumeFromList", Kind::List)
};

pub static VOLUME_LIST: Schema = Schema {
    members: &[Member::new("member", &VOLUME)],
    ..Schema::simple("VolumeList", Kind::List)
};

pub static VPC_LATTICE_ADVANCED_CONFIGURATION: Schema = Schema {
    members: &[
        Member::new("alternateTargetGroupArn", &STRING),
        Member::new("productionListenerRule", &STRING),
        Member::new("testListenerRule", &STRING),
    ],
    ..Schema::simple("VpcLatticeAdvancedConfiguration", Kind::Structure)
};

pub static VPC_LATTICE_CONFIGURATION: Schema = Schema {
    members: &[
        Member::new("roleArn", &IAM_ROLE_ARN).with_required(),
        Member::new("targetGroupArn", &STRING).with_required(),
        Member::new("portName", &STRING).with_required(),
        Member::new("advancedConfiguration", &VPC_LATTICE_ADVANCED_CONFIGURATION),
    ],
    ..Schema::simple("VpcLatticeConfiguration", Kind::Structure)
};

pub static VPC_LATTICE_CONFIGURATIONS: Schema = Schema {
    members: &[Member::new("member", &VPC_LATTICE_CONFIGURATION)],
    ..Schema::simple("VpcLatticeConfigurations", Kind::List)
};
