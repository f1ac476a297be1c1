// Written by `cargo xtask codegen` from models/. Do not edit.

//! The structures and unions of Elastic Load Balancing.

use std::collections::BTreeMap;

use smithy::{ReadError, Timestamp};

use super::schemas;
use crate::structure::{MemberReader, MemberWriter, Members, structure};

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_Action.html>
#[derive(Clone, Default, PartialEq)]
pub struct Action {
    pub r#type: Option<String>,
    pub target_group_arn: Option<String>,
    pub authenticate_oidc_config: Option<AuthenticateOidcActionConfig>,
    pub authenticate_cognito_config: Option<AuthenticateCognitoActionConfig>,
    pub order: Option<i32>,
    pub redirect_config: Option<RedirectActionConfig>,
    pub fixed_response_config: Option<FixedResponseActionConfig>,
    pub forward_config: Option<ForwardActionConfig>,
    pub jwt_validation_config: Option<JwtValidationActionConfig>,
}

impl Members for Action {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.r#type),
            1 => member.read(&mut self.target_group_arn),
            2 => member.read(&mut self.authenticate_oidc_config),
            3 => member.read(&mut self.authenticate_cognito_config),
            4 => member.read(&mut self.order),
            5 => member.read(&mut self.redirect_config),
            6 => member.read(&mut self.fixed_response_config),
            7 => member.read(&mut self.forward_config),
            8 => member.read(&mut self.jwt_validation_config),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.r#type.as_ref());
        members.write(1, self.target_group_arn.as_ref());
        members.write(2, self.authenticate_oidc_config.as_ref());
        members.write(3, self.authenticate_cognito_config.as_ref());
        members.write(4, self.order.as_ref());
        members.write(5, self.redirect_config.as_ref());
        members.write(6, self.fixed_response_config.as_ref());
        members.write(7, self.forward_config.as_ref());
        members.write(8, self.jwt_validation_config.as_ref());
    }
}
structure!(Action, ACTION);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_AddListenerCertificates.html>
#[derive(Clone, Default, PartialEq)]
pub struct AddListenerCertificatesInput {
    pub listener_arn: Option<String>,
    pub certificates: Option<Vec<Certificate>>,
}

impl Members for AddListenerCertificatesInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.listener_arn),
            1 => member.read(&mut self.certificates),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.listener_arn.as_ref());
        members.write(1, self.certificates.as_ref());
    }
}
structure!(
    AddListenerCertificatesInput,
    ADD_LISTENER_CERTIFICATES_INPUT
);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_AddListenerCertificates.html>
#[derive(Clone, Default, PartialEq)]
pub struct AddListenerCertificatesOutput {
    pub certificates: Option<Vec<Certificate>>,
}

impl Members for AddListenerCertificatesOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.certificates),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.certificates.as_ref());
    }
}
structure!(
    AddListenerCertificatesOutput,
    ADD_LISTENER_CERTIFICATES_OUTPUT
);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_AddTags.html>
#[derive(Clone, Default, PartialEq)]
pub struct AddTagsInput {
    pub resource_arns: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
}

impl Members for AddTagsInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.resource_arns),
            1 => member.read(&mut self.tags),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.resource_arns.as_ref());
        members.write(1, self.tags.as_ref());
    }
}
structure!(AddTagsInput, ADD_TAGS_INPUT);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_AddTags.html>
#[derive(Clone, Default, PartialEq)]
pub struct AddTagsOutput {}

impl Members for AddTagsOutput {}
structure!(AddTagsOutput, ADD_TAGS_OUTPUT);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_AdministrativeOverride.html>
#[derive(Clone, Default, PartialEq)]
pub struct AdministrativeOverride {
    pub state: Option<String>,
    pub reason: Option<String>,
    pub description: Option<String>,
}

impl Members for AdministrativeOverride {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.state),
            1 => member.read(&mut self.reason),
            2 => member.read(&mut self.description),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.state.as_ref());
        members.write(1, self.reason.as_ref());
        members.write(2, self.description.as_ref());
    }
}
structure!(AdministrativeOverride, ADMINISTRATIVE_OVERRIDE);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_AnomalyDetection.html>
#[derive(Clone, Default, PartialEq)]
pub struct AnomalyDetection {
    pub result: Option<String>,
    pub mitigation_in_effect: Option<String>,
}

impl Members for AnomalyDetection {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.result),
            1 => member.read(&mut self.mitigation_in_effect),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.result.as_ref());
        members.write(1, self.mitigation_in_effect.as_ref());
    }
}
structure!(AnomalyDetection, ANOMALY_DETECTION);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_AuthenticateCognitoActionConfig.html>
#[derive(Clone, Default, PartialEq)]
pub struct AuthenticateCognitoActionConfig {
    pub user_pool_arn: Option<String>,
    pub user_pool_client_id: Option<String>,
    pub user_pool_domain: Option<String>,
    pub session_cookie_name: Option<String>,
    pub scope: Option<String>,
    pub session_timeout: Option<i64>,
    pub authentication_request_extra_params: Option<BTreeMap<String, String>>,
    pub on_unauthenticated_request: Option<String>,
}

impl Members for AuthenticateCognitoActionConfig {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.user_pool_arn),
            1 => member.read(&mut self.user_pool_client_id),
            2 => member.read(&mut self.user_pool_domain),
            3 => member.read(&mut self.session_cookie_name),
            4 => member.read(&mut self.scope),
            5 => member.read(&mut self.session_timeout),
            6 => member.read(&mut self.authentication_request_extra_params),
            7 => member.read(&mut self.on_unauthenticated_request),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.user_pool_arn.as_ref());
        members.write(1, self.user_pool_client_id.as_ref());
        members.write(2, self.user_pool_domain.as_ref());
        members.write(3, self.session_cookie_name.as_ref());
        members.write(4, self.scope.as_ref());
        members.write(5, self.session_timeout.as_ref());
        members.write(6, self.authentication_request_extra_params.as_ref());
        members.write(7, self.on_unauthenticated_request.as_ref());
    }
}
structure!(
    AuthenticateCognitoActionConfig,
    AUTHENTICATE_COGNITO_ACTION_CONFIG
);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_AuthenticateOidcActionConfig.html>
#[derive(Clone, Default, PartialEq)]
pub struct AuthenticateOidcActionConfig {
    pub issuer: Option<String>,
    pub authorization_endpoint: Option<String>,
    pub token_endpoint: Option<String>,
    pub user_info_endpoint: Option<String>,
    pub client_id: Option<String>,
    pub client_secret: Option<String>,
    pub session_cookie_name: Option<String>,
    pub scope: Option<String>,
    pub session_timeout: Option<i64>,
    pub authentication_request_extra_params: Option<BTreeMap<String, String>>,
    pub on_unauthenticated_request: Option<String>,
    pub use_existing_client_secret: Option<bool>,
}

impl Members for AuthenticateOidcActionConfig {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.issuer),
            1 => member.read(&mut self.authorization_endpoint),
            2 => member.read(&mut self.token_endpoint),
            3 => member.read(&mut self.user_info_endpoint),
            4 => member.read(&mut self.client_id),
            5 => member.read(&mut self.client_secret),
            6 => member.read(&mut self.session_cookie_name),
            7 => member.read(&mut self.scope),
            8 => member.read(&mut self.session_timeout),
            9 => member.read(&mut self.authentication_request_extra_params),
            10 => member.read(&mut self.on_unauthenticated_request),
            11 => member.read(&mut self.use_existing_client_secret),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.issuer.as_ref());
        members.write(1, self.authorization_endpoint.as_ref());
        members.write(2, self.token_endpoint.as_ref());
        members.write(3, self.user_info_endpoint.as_ref());
        members.write(4, self.client_id.as_ref());
        members.write(5, self.client_secret.as_ref());
        members.write(6, self.session_cookie_name.as_ref());
        members.write(7, self.scope.as_ref());
        members.write(8, self.session_timeout.as_ref());
        members.write(9, self.authentication_request_extra_params.as_ref());
        members.write(10, self.on_unauthenticated_request.as_ref());
        members.write(11, self.use_existing_client_secret.as_ref());
    }
}
structure!(
    AuthenticateOidcActionConfig,
    AUTHENTICATE_OIDC_ACTION_CONFIG
);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_AvailabilityZone.html>
#[derive(Clone, Default, PartialEq)]
pub struct AvailabilityZone {
    pub zone_name: Option<String>,
    pub subnet_id: Option<String>,
    pub outpost_id: Option<String>,
    pub load_balancer_addresses: Option<Vec<LoadBalancerAddress>>,
    pub source_nat_ipv6_prefixes: Option<Vec<String>>,
}

impl Members for AvailabilityZone {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.zone_name),
            1 => member.read(&mut self.subnet_id),
            2 => member.read(&mut self.outpost_id),
            3 => member.read(&mut self.load_balancer_addresses),
            4 => member.read(&mut self.source_nat_ipv6_prefixes),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.zone_name.as_ref());
        members.write(1, self.subnet_id.as_ref());
        members.write(2, self.outpost_id.as_ref());
        members.write(3, self.load_balancer_addresses.as_ref());
        members.write(4, self.source_nat_ipv6_prefixes.as_ref());
    }
}
structure!(AvailabilityZone, AVAILABILITY_ZONE);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CapacityReservationStatus.html>
#[derive(Clone, Default, PartialEq)]
pub struct CapacityReservationStatus {
    pub code: Option<String>,
    pub reason: Option<String>,
}

impl Members for CapacityReservationStatus {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.code),
            1 => member.read(&mut self.reason),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.code.as_ref());
        members.write(1, self.reason.as_ref());
    }
}
structure!(CapacityReservationStatus, CAPACITY_RESERVATION_STATUS);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_Certificate.html>
#[derive(Clone, Default, PartialEq)]
pub struct Certificate {
    pub certificate_arn: Option<String>,
    pub is_default: Option<bool>,
}

impl Members for Certificate {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.certificate_arn),
            1 => member.read(&mut self.is_default),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.certificate_arn.as_ref());
        members.write(1, self.is_default.as_ref());
    }
}
structure!(Certificate, CERTIFICATE);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_Cipher.html>
#[derive(Clone, Default, PartialEq)]
pub struct Cipher {
    pub name: Option<String>,
    pub priority: Option<i32>,
}

impl Members for Cipher {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.name),
            1 => member.read(&mut self.priority),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.name.as_ref());
        members.write(1, self.priority.as_ref());
    }
}
structure!(Cipher, CIPHER);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateListener.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateListenerInput {
    pub load_balancer_arn: Option<String>,
    pub protocol: Option<String>,
    pub port: Option<i32>,
    pub ssl_policy: Option<String>,
    pub certificates: Option<Vec<Certificate>>,
    pub default_actions: Option<Vec<Action>>,
    pub alpn_policy: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
    pub mutual_authentication: Option<MutualAuthenticationAttributes>,
}

impl Members for CreateListenerInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.load_balancer_arn),
            1 => member.read(&mut self.protocol),
            2 => member.read(&mut self.port),
            3 => member.read(&mut self.ssl_policy),
            4 => member.read(&mut self.certificates),
            5 => member.read(&mut self.default_actions),
            6 => member.read(&mut self.alpn_policy),
            7 => member.read(&mut self.tags),
            8 => member.read(&mut self.mutual_authentication),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.load_balancer_arn.as_ref());
        members.write(1, self.protocol.as_ref());
        members.write(2, self.port.as_ref());
        members.write(3, self.ssl_policy.as_ref());
        members.write(4, self.certificates.as_ref());
        members.write(5, self.default_actions.as_ref());
        members.write(6, self.alpn_policy.as_ref());
        members.write(7, self.tags.as_ref());
        members.write(8, self.mutual_authentication.as_ref());
    }
}
structure!(CreateListenerInput, CREATE_LISTENER_INPUT);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateListener.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateListenerOutput {
    pub listeners: Option<Vec<Listener>>,
}

impl Members for CreateListenerOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.listeners),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.listeners.as_ref());
    }
}
structure!(CreateListenerOutput, CREATE_LISTENER_OUTPUT);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateLoadBalancer.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateLoadBalancerInput {
    pub name: Option<String>,
    pub subnets: Option<Vec<String>>,
    pub subnet_mappings: Option<Vec<SubnetMapping>>,
    pub security_groups: Option<Vec<String>>,
    pub scheme: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub r#type: Option<String>,
    pub ip_address_type: Option<String>,
    pub customer_owned_ipv4_pool: Option<String>,
    pub enable_prefix_for_ipv6_source_nat: Option<String>,
    pub ipam_pools: Option<IpamPools>,
}

impl Members for CreateLoadBalancerInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.name),
            1 => member.read(&mut self.subnets),
            2 => member.read(&mut self.subnet_mappings),
            3 => member.read(&mut self.security_groups),
            4 => member.read(&mut self.scheme),
            5 => member.read(&mut self.tags),
            6 => member.read(&mut self.r#type),
            7 => member.read(&mut self.ip_address_type),
            8 => member.read(&mut self.customer_owned_ipv4_pool),
            9 => member.read(&mut self.enable_prefix_for_ipv6_source_nat),
            10 => member.read(&mut self.ipam_pools),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.name.as_ref());
        members.write(1, self.subnets.as_ref());
        members.write(2, self.subnet_mappings.as_ref());
        members.write(3, self.security_groups.as_ref());
        members.write(4, self.scheme.as_ref());
        members.write(5, self.tags.as_ref());
        members.write(6, self.r#type.as_ref());
        members.write(7, self.ip_address_type.as_ref());
        members.write(8, self.customer_owned_ipv4_pool.as_ref());
        members.write(9, self.enable_prefix_for_ipv6_source_nat.as_ref());
        members.write(10, self.ipam_pools.as_ref());
    }
}
structure!(CreateLoadBalancerInput, CREATE_LOAD_BALANCER_INPUT);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateLoadBalancer.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateLoadBalancerOutput {
    pub load_balancers: Option<Vec<LoadBalancer>>,
}

impl Members for CreateLoadBalancerOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.load_balancers),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.load_balancers.as_ref());
    }
}
structure!(CreateLoadBalancerOutput, CREATE_LOAD_BALANCER_OUTPUT);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateRule.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateRuleInput {
    pub listener_arn: Option<String>,
    pub conditions: Option<Vec<RuleCondition>>,
    pub priority: Option<i32>,
    pub actions: Option<Vec<Action>>,
    pub tags: Option<Vec<Tag>>,
    pub transforms: Option<Vec<RuleTransform>>,
}

impl Members for CreateRuleInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.listener_arn),
            1 => member.read(&mut self.conditions),
            2 => member.read(&mut self.priority),
            3 => member.read(&mut self.actions),
            4 => member.read(&mut self.tags),
            5 => member.read(&mut self.transforms),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.listener_arn.as_ref());
        members.write(1, self.conditions.as_ref());
        members.write(2, self.priority.as_ref());
        members.write(3, self.actions.as_ref());
        members.write(4, self.tags.as_ref());
        members.write(5, self.transforms.as_ref());
    }
}
structure!(CreateRuleInput, CREATE_RULE_INPUT);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateRule.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateRuleOutput {
    pub rules: Option<Vec<Rule>>,
}

impl Members for CreateRuleOutput {
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
structure!(CreateRuleOutput, CREATE_RULE_OUTPUT);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateTargetGroup.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateTargetGroupInput {
    pub name: Option<String>,
    pub protocol: Option<String>,
    pub protocol_version: Option<String>,
    pub port: Option<i32>,
    pub vpc_id: Option<String>,
    pub health_check_protocol: Option<String>,
    pub health_check_port: Option<String>,
    pub health_check_enabled: Option<bool>,
    pub health_check_path: Option<String>,
    pub health_check_interval_seconds: Option<i32>,
    pub health_check_timeout_seconds: Option<i32>,
    pub healthy_threshold_count: Option<i32>,
    pub unhealthy_threshold_count: Option<i32>,
    pub matcher: Option<Matcher>,
    pub target_type: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub ip_address_type: Option<String>,
    pub target_control_port: Option<i32>,
}

impl Members for CreateTargetGroupInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.name),
            1 => member.read(&mut self.protocol),
            2 => member.read(&mut self.protocol_version),
            3 => member.read(&mut self.port),
            4 => member.read(&mut self.vpc_id),
            5 => member.read(&mut self.health_check_protocol),
            6 => member.read(&mut self.health_check_port),
            7 => member.read(&mut self.health_check_enabled),
            8 => member.read(&mut self.health_check_path),
            9 => member.read(&mut self.health_check_interval_seconds),
            10 => member.read(&mut self.health_check_timeout_seconds),
            11 => member.read(&mut self.healthy_threshold_count),
            12 => member.read(&mut self.unhealthy_threshold_count),
            13 => member.read(&mut self.matcher),
            14 => member.read(&mut self.target_type),
            15 => member.read(&mut self.tags),
            16 => member.read(&mut self.ip_address_type),
            17 => member.read(&mut self.target_control_port),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.name.as_ref());
        members.write(1, self.protocol.as_ref());
        members.write(2, self.protocol_version.as_ref());
        members.write(3, self.port.as_ref());
        members.write(4, self.vpc_id.as_ref());
        members.write(5, self.health_check_protocol.as_ref());
        members.write(6, self.health_check_port.as_ref());
        members.write(7, self.health_check_enabled.as_ref());
        members.write(8, self.health_check_path.as_ref());
        members.write(9, self.health_check_interval_seconds.as_ref());
        members.write(10, self.health_check_timeout_seconds.as_ref());
        members.write(11, self.healthy_threshold_count.as_ref());
        members.write(12, self.unhealthy_threshold_count.as_ref());
        members.write(13, self.matcher.as_ref());
        members.write(14, self.target_type.as_ref());
        members.write(15, self.tags.as_ref());
        members.write(16, self.ip_address_type.as_ref());
        members.write(17, self.target_control_port.as_ref());
    }
}
structure!(CreateTargetGroupInput, CREATE_TARGET_GROUP_INPUT);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateTargetGroup.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateTargetGroupOutput {
    pub target_groups: Option<Vec<TargetGroup>>,
}

impl Members for CreateTargetGroupOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.target_groups),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.target_groups.as_ref());
    }
}
structure!(CreateTargetGroupOutput, CREATE_TARGET_GROUP_OUTPUT);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateTrustStore.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateTrustStoreInput {
    pub name: Option<String>,
    pub ca_certificates_bundle_s3_bucket: Option<String>,
    pub ca_certificates_bundle_s3_key: Option<String>,
    pub ca_certificates_bundle_s3_object_version: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl Members for CreateTrustStoreInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.name),
            1 => member.read(&mut self.ca_certificates_bundle_s3_bucket),
            2 => member.read(&mut self.ca_certificates_bundle_s3_key),
            3 => member.read(&mut self.ca_certificates_bundle_s3_object_version),
            4 => member.read(&mut self.tags),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.name.as_ref());
        members.write(1, self.ca_certificates_bundle_s3_bucket.as_ref());
        members.write(2, self.ca_certificates_bundle_s3_key.as_ref());
        members.write(3, self.ca_certificates_bundle_s3_object_version.as_ref());
        members.write(4, self.tags.as_ref());
    }
}
structure!(CreateTrustStoreInput, CREATE_TRUST_STORE_INPUT);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateTrustStore.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateTrustStoreOutput {
    pub trust_stores: Option<Vec<TrustStore>>,
}

impl Members for CreateTrustStoreOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.trust_stores),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.trust_stores.as_ref());
    }
}
structure!(CreateTrustStoreOutput, CREATE_TRUST_STORE_OUTPUT);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DeleteListener.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteListenerInput {
    pub listener_arn: Option<String>,
}

impl Members for DeleteListenerInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.listener_arn),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.listener_arn.as_ref());
    }
}
structure!(DeleteListenerInput, DELETE_LISTENER_INPUT);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DeleteListener.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteListenerOutput {}

impl Members for DeleteListenerOutput {}
structure!(DeleteListenerOutput, DELETE_LISTENER_OUTPUT);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DeleteLoadBalancer.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteLoadBalancerInput {
    pub load_balancer_arn: Option<String>,
}

impl Members for DeleteLoadBalancerInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.load_balancer_arn),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.load_balancer_arn.as_ref());
    }
}
structure!(DeleteLoadBalancerInput, DELETE_LOAD_BALANCER_INPUT);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DeleteLoadBalancer.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteLoadBalancerOutput {}

impl Members for DeleteLoadBalancerOutput {}
structure!(DeleteLoadBalancerOutput, DELETE_LOAD_BALANCER_OUTPUT);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DeleteRule.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteRuleInput {
    pub rule_arn: Option<String>,
}

impl Members for DeleteRuleInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.rule_arn),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.rule_arn.as_ref());
    }
}
structure!(DeleteRuleInput, DELETE_RULE_INPUT);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DeleteRule.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteRuleOutput {}

impl Members for DeleteRuleOutput {}
structure!(DeleteRuleOutput, DELETE_RULE_OUTPUT);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DeleteTargetGroup.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteTargetGroupInput {
    pub target_group_arn: Option<String>,
}

impl Members for DeleteTargetGroupInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.target_group_arn),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.target_group_arn.as_ref());
    }
}
structure!(DeleteTargetGroupInput, DELETE_TARGET_GROUP_INPUT);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DeleteTargetGroup.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteTargetGroupOutput {}

impl Members for DeleteTargetGroupOutput {}
structure!(DeleteTargetGroupOutput, DELETE_TARGET_GROUP_OUTPUT);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DeregisterTargets.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeregisterTargetsInput {
    pub target_group_arn: Option<String>,
    pub targets: Option<Vec<TargetDescription>>,
}

impl Members for DeregisterTargetsInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.target_group_arn),
            1 => member.read(&mut self.targets),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.target_group_arn.as_ref());
        members.write(1, self.targets.as_ref());
    }
}
structure!(DeregisterTargetsInput, DEREGISTER_TARGETS_INPUT);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DeregisterTargets.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeregisterTargetsOutput {}

impl Members for DeregisterTargetsOutput {}
structure!(DeregisterTargetsOutput, DEREGISTER_TARGETS_OUTPUT);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeAccountLimits.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeAccountLimitsInput {
    pub marker: Option<String>,
    pub page_size: Option<i32>,
}

impl Members for DescribeAccountLimitsInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.marker),
            1 => member.read(&mut self.page_size),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.marker.as_ref());
        members.write(1, self.page_size.as_ref());
    }
}
structure!(DescribeAccountLimitsInput, DESCRIBE_ACCOUNT_LIMITS_INPUT);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeAccountLimits.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeAccountLimitsOutput {
    pub limits: Option<Vec<Limit>>,
    pub next_marker: Option<String>,
}

impl Members for DescribeAccountLimitsOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.limits),
            1 => member.read(&mut self.next_marker),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.limits.as_ref());
        members.write(1, self.next_marker.as_ref());
    }
}
structure!(DescribeAccountLimitsOutput, DESCRIBE_ACCOUNT_LIMITS_OUTPUT);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeCapacityReservation.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeCapacityReservationInput {
    pub load_balancer_arn: Option<String>,
}

impl Members for DescribeCapacityReservationInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.load_balancer_arn),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.load_balancer_arn.as_ref());
    }
}
structure!(
    DescribeCapacityReservationInput,
    DESCRIBE_CAPACITY_RESERVATION_INPUT
);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeCapacityReservation.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeCapacityReservationOutput {
    pub last_modified_time: Option<Timestamp>,
    pub decrease_requests_remaining: Option<i32>,
    pub minimum_load_balancer_capacity: Option<MinimumLoadBalancerCapacity>,
    pub capacity_reservation_state: Option<Vec<ZonalCapacityReservationState>>,
}

impl Members for DescribeCapacityReservationOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.last_modified_time),
            1 => member.read(&mut self.decrease_requests_remaining),
            2 => member.read(&mut self.minimum_load_balancer_capacity),
            3 => member.read(&mut self.capacity_reservation_state),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.last_modified_time.as_ref());
        members.write(1, self.decrease_requests_remaining.as_ref());
        members.write(2, self.minimum_load_balancer_capacity.as_ref());
        members.write(3, self.capacity_reservation_state.as_ref());
    }
}
structure!(
    DescribeCapacityReservationOutput,
    DESCRIBE_CAPACITY_RESERVATION_OUTPUT
);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeListenerAttributes.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeListenerAttributesInput {
    pub listener_arn: Option<String>,
}

impl Members for DescribeListenerAttributesInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.listener_arn),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.listener_arn.as_ref());
    }
}
structure!(
    DescribeListenerAttributesInput,
    DESCRIBE_LISTENER_ATTRIBUTES_INPUT
);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeListenerAttributes.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeListenerAttributesOutput {
    pub attributes: Option<Vec<ListenerAttribute>>,
}

impl Members for DescribeListenerAttributesOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.attributes),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.attributes.as_ref());
    }
}
structure!(
    DescribeListenerAttributesOutput,
    DESCRIBE_LISTENER_ATTRIBUTES_OUTPUT
);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeListenerCertificates.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeListenerCertificatesInput {
    pub listener_arn: Option<String>,
    pub marker: Option<String>,
    pub page_size: Option<i32>,
}

impl Members for DescribeListenerCertificatesInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.listener_arn),
            1 => member.read(&mut self.marker),
            2 => member.read(&mut self.page_size),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.listener_arn.as_ref());
        members.write(1, self.marker.as_ref());
        members.write(2, self.page_size.as_ref());
    }
}
structure!(
    DescribeListenerCertificatesInput,
    DESCRIBE_LISTENER_CERTIFICATES_INPUT
);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeListenerCertificates.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeListenerCertificatesOutput {
    pub certificates: Option<Vec<Certificate>>,
    pub next_marker: Option<String>,
}

impl Members for DescribeListenerCertificatesOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.certificates),
            1 => member.read(&mut self.next_marker),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.certificates.as_ref());
        members.write(1, self.next_marker.as_ref());
    }
}
structure!(
    DescribeListenerCertificatesOutput,
    DESCRIBE_LISTENER_CERTIFICATES_OUTPUT
);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeListeners.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeListenersInput {
    pub load_balancer_arn: Option<String>,
    pub listener_arns: Option<Vec<String>>,
    pub marker: Option<String>,
    pub page_size: Option<i32>,
}

impl Members for DescribeListenersInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.load_balancer_arn),
            1 => member.read(&mut self.listener_arns),
            2 => member.read(&mut self.marker),
            3 => member.read(&mut self.page_size),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.load_balancer_arn.as_ref());
        members.write(1, self.listener_arns.as_ref());
        members.write(2, self.marker.as_ref());
        members.write(3, self.page_size.as_ref());
    }
}
structure!(DescribeListenersInput, DESCRIBE_LISTENERS_INPUT);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeListeners.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeListenersOutput {
    pub listeners: Option<Vec<Listener>>,
    pub next_marker: Option<String>,
}

impl Members for DescribeListenersOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.listeners),
            1 => member.read(&mut self.next_marker),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.listeners.as_ref());
        members.write(1, self.next_marker.as_ref());
    }
}
structure!(DescribeListenersOutput, DESCRIBE_LISTENERS_OUTPUT);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeLoadBalancerAttributes.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeLoadBalancerAttributesInput {
    pub load_balancer_arn: Option<String>,
}

impl Members for DescribeLoadBalancerAttributesInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.load_balancer_arn),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.load_balancer_arn.as_ref());
    }
}
structure!(
    DescribeLoadBalancerAttributesInput,
    DESCRIBE_LOAD_BALANCER_ATTRIBUTES_INPUT
);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeLoadBalancerAttributes.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeLoadBalancerAttributesOutput {
    pub attributes: Option<Vec<LoadBalancerAttribute>>,
}

impl Members for DescribeLoadBalancerAttributesOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.attributes),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.attributes.as_ref());
    }
}
structure!(
    DescribeLoadBalancerAttributesOutput,
    DESCRIBE_LOAD_BALANCER_ATTRIBUTES_OUTPUT
);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeLoadBalancers.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeLoadBalancersInput {
    pub load_balancer_arns: Option<Vec<String>>,
    pub names: Option<Vec<String>>,
    pub marker: Option<String>,
    pub page_size: Option<i32>,
}

impl Members for DescribeLoadBalancersInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.load_balancer_arns),
            1 => member.read(&mut self.names),
            2 => member.read(&mut self.marker),
            3 => member.read(&mut self.page_size),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.load_balancer_arns.as_ref());
        members.write(1, self.names.as_ref());
        members.write(2, self.marker.as_ref());
        members.write(3, self.page_size.as_ref());
    }
}
structure!(DescribeLoadBalancersInput, DESCRIBE_LOAD_BALANCERS_INPUT);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeLoadBalancers.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeLoadBalancersOutput {
    pub load_balancers: Option<Vec<LoadBalancer>>,
    pub next_marker: Option<String>,
}

impl Members for DescribeLoadBalancersOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.load_balancers),
            1 => member.read(&mut self.next_marker),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.load_balancers.as_ref());
        members.write(1, self.next_marker.as_ref());
    }
}
structure!(DescribeLoadBalancersOutput, DESCRIBE_LOAD_BALANCERS_OUTPUT);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeRules.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeRulesInput {
    pub listener_arn: Option<String>,
    pub rule_arns: Option<Vec<String>>,
    pub marker: Option<String>,
    pub page_size: Option<i32>,
}

impl Members for DescribeRulesInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.listener_arn),
            1 => member.read(&mut self.rule_arns),
            2 => member.read(&mut self.marker),
            3 => member.read(&mut self.page_size),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.listener_arn.as_ref());
        members.write(1, self.rule_arns.as_ref());
        members.write(2, self.marker.as_ref());
        members.write(3, self.page_size.as_ref());
    }
}
structure!(DescribeRulesInput, DESCRIBE_RULES_INPUT);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeRules.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeRulesOutput {
    pub rules: Option<Vec<Rule>>,
    pub next_marker: Option<String>,
}

impl Members for DescribeRulesOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.rules),
            1 => member.read(&mut self.next_marker),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.rules.as_ref());
        members.write(1, self.next_marker.as_ref());
    }
}
structure!(DescribeRulesOutput, DESCRIBE_RULES_OUTPUT);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeSSLPolicies.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeSSLPoliciesInput {
    pub names: Option<Vec<String>>,
    pub marker: Option<String>,
    pub page_size: Option<i32>,
    pub load_balancer_type: Option<String>,
}

impl Members for DescribeSSLPoliciesInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.names),
            1 => member.read(&mut self.marker),
            2 => member.read(&mut self.page_size),
            3 => member.read(&mut self.load_balancer_type),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.names.as_ref());
        members.write(1, self.marker.as_ref());
        members.write(2, self.page_size.as_ref());
        members.write(3, self.load_balancer_type.as_ref());
    }
}
structure!(DescribeSSLPoliciesInput, DESCRIBE_SSL_POLICIES_INPUT);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeSSLPolicies.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeSSLPoliciesOutput {
    pub ssl_policies: Option<Vec<SslPolicy>>,
    pub next_marker: Option<String>,
}

impl Members for DescribeSSLPoliciesOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.ssl_policies),
            1 => member.read(&mut self.next_marker),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.ssl_policies.as_ref());
        members.write(1, self.next_marker.as_ref());
    }
}
structure!(DescribeSSLPoliciesOutput, DESCRIBE_SSL_POLICIES_OUTPUT);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeTags.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeTagsInput {
    pub resource_arns: Option<Vec<String>>,
}

impl Members for DescribeTagsInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.resource_arns),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.resource_arns.as_ref());
    }
}
structure!(DescribeTagsInput, DESCRIBE_TAGS_INPUT);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeTags.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeTagsOutput {
    pub tag_descriptions: Option<Vec<TagDescription>>,
}

impl Members for DescribeTagsOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.tag_descriptions),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.tag_descriptions.as_ref());
    }
}
structure!(DescribeTagsOutput, DESCRIBE_TAGS_OUTPUT);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeTargetGroupAttributes.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeTargetGroupAttributesInput {
    pub target_group_arn: Option<String>,
}

impl Members for DescribeTargetGroupAttributesInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.target_group_arn),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.target_group_arn.as_ref());
    }
}
structure!(
    DescribeTargetGroupAttributesInput,
    DESCRIBE_TARGET_GROUP_ATTRIBUTES_INPUT
);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeTargetGroupAttributes.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeTargetGroupAttributesOutput {
    pub attributes: Option<Vec<TargetGroupAttribute>>,
}

impl Members for DescribeTargetGroupAttributesOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.attributes),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.attributes.as_ref());
    }
}
structure!(
    DescribeTargetGroupAttributesOutput,
    DESCRIBE_TARGET_GROUP_ATTRIBUTES_OUTPUT
);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeTargetGroups.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeTargetGroupsInput {
    pub load_balancer_arn: Option<String>,
    pub target_group_arns: Option<Vec<String>>,
    pub names: Option<Vec<String>>,
    pub marker: Option<String>,
    pub page_size: Option<i32>,
}

impl Members for DescribeTargetGroupsInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.load_balancer_arn),
            1 => member.read(&mut self.target_group_arns),
            2 => member.read(&mut self.names),
            3 => member.read(&mut self.marker),
            4 => member.read(&mut self.page_size),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.load_balancer_arn.as_ref());
        members.write(1, self.target_group_arns.as_ref());
        members.write(2, self.names.as_ref());
        members.write(3, self.marker.as_ref());
        members.write(4, self.page_size.as_ref());
    }
}
structure!(DescribeTargetGroupsInput, DESCRIBE_TARGET_GROUPS_INPUT);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeTargetGroups.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeTargetGroupsOutput {
    pub target_groups: Option<Vec<TargetGroup>>,
    pub next_marker: Option<String>,
}

impl Members for DescribeTargetGroupsOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.target_groups),
            1 => member.read(&mut self.next_marker),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.target_groups.as_ref());
        members.write(1, self.next_marker.as_ref());
    }
}
structure!(DescribeTargetGroupsOutput, DESCRIBE_TARGET_GROUPS_OUTPUT);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeTargetHealth.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeTargetHealthInput {
    pub target_group_arn: Option<String>,
    pub targets: Option<Vec<TargetDescription>>,
    pub include: Option<Vec<String>>,
}

impl Members for DescribeTargetHealthInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.target_group_arn),
            1 => member.read(&mut self.targets),
            2 => member.read(&mut self.include),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.target_group_arn.as_ref());
        members.write(1, self.targets.as_ref());
        members.write(2, self.include.as_ref());
    }
}
structure!(DescribeTargetHealthInput, DESCRIBE_TARGET_HEALTH_INPUT);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeTargetHealth.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeTargetHealthOutput {
    pub target_health_descriptions: Option<Vec<TargetHealthDescription>>,
}

impl Members for DescribeTargetHealthOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.target_health_descriptions),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.target_health_descriptions.as_ref());
    }
}
structure!(DescribeTargetHealthOutput, DESCRIBE_TARGET_HEALTH_OUTPUT);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeTrustStores.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeTrustStoresInput {
    pub trust_store_arns: Option<Vec<String>>,
    pub names: Option<Vec<String>>,
    pub marker: Option<String>,
    pub page_size: Option<i32>,
}

impl Members for DescribeTrustStoresInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.trust_store_arns),
            1 => member.read(&mut self.names),
            2 => member.read(&mut self.marker),
            3 => member.read(&mut self.page_size),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.trust_store_arns.as_ref());
        members.write(1, self.names.as_ref());
        members.write(2, self.marker.as_ref());
        members.write(3, self.page_size.as_ref());
    }
}
structure!(DescribeTrustStoresInput, DESCRIBE_TRUST_STORES_INPUT);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeTrustStores.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeTrustStoresOutput {
    pub trust_stores: Option<Vec<TrustStore>>,
    pub next_marker: Option<String>,
}

impl Members for DescribeTrustStoresOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.trust_stores),
            1 => member.read(&mut self.next_marker),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.trust_stores.as_ref());
        members.write(1, self.next_marker.as_ref());
    }
}
structure!(DescribeTrustStoresOutput, DESCRIBE_TRUST_STORES_OUTPUT);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_FixedResponseActionConfig.html>
#[derive(Clone, Default, PartialEq)]
pub struct FixedResponseActionConfig {
    pub message_body: Option<String>,
    pub status_code: Option<String>,
    pub content_type: Option<String>,
}

impl Members for FixedResponseActionConfig {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.message_body),
            1 => member.read(&mut self.status_code),
            2 => member.read(&mut self.content_type),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.message_body.as_ref());
        members.write(1, self.status_code.as_ref());
        members.write(2, self.content_type.as_ref());
    }
}
structure!(FixedResponseActionConfig, FIXED_RESPONSE_ACTION_CONFIG);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ForwardActionConfig.html>
#[derive(Clone, Default, PartialEq)]
pub struct ForwardActionConfig {
    pub target_groups: Option<Vec<TargetGroupTuple>>,
    pub target_group_stickiness_config: Option<TargetGroupStickinessConfig>,
}

impl Members for ForwardActionConfig {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.target_groups),
            1 => member.read(&mut self.target_group_stickiness_config),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.target_groups.as_ref());
        members.write(1, self.target_group_stickiness_config.as_ref());
    }
}
structure!(ForwardActionConfig, FORWARD_ACTION_CONFIG);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_HostHeaderConditionConfig.html>
#[derive(Clone, Default, PartialEq)]
pub struct HostHeaderConditionConfig {
    pub values: Option<Vec<String>>,
    pub regex_values: Option<Vec<String>>,
}

impl Members for HostHeaderConditionConfig {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.values),
            1 => member.read(&mut self.regex_values),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.values.as_ref());
        members.write(1, self.regex_values.as_ref());
    }
}
structure!(HostHeaderConditionConfig, HOST_HEADER_CONDITION_CONFIG);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_HostHeaderRewriteConfig.html>
#[derive(Clone, Default, PartialEq)]
pub struct HostHeaderRewriteConfig {
    pub rewrites: Option<Vec<RewriteConfig>>,
}

impl Members for HostHeaderRewriteConfig {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.rewrites),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.rewrites.as_ref());
    }
}
structure!(HostHeaderRewriteConfig, HOST_HEADER_REWRITE_CONFIG);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_HttpHeaderConditionConfig.html>
#[derive(Clone, Default, PartialEq)]
pub struct HttpHeaderConditionConfig {
    pub http_header_name: Option<String>,
    pub values: Option<Vec<String>>,
    pub regex_values: Option<Vec<String>>,
}

impl Members for HttpHeaderConditionConfig {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.http_header_name),
            1 => member.read(&mut self.values),
            2 => member.read(&mut self.regex_values),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.http_header_name.as_ref());
        members.write(1, self.values.as_ref());
        members.write(2, self.regex_values.as_ref());
    }
}
structure!(HttpHeaderConditionConfig, HTTP_HEADER_CONDITION_CONFIG);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_HttpRequestMethodConditionConfig.html>
#[derive(Clone, Default, PartialEq)]
pub struct HttpRequestMethodConditionConfig {
    pub values: Option<Vec<String>>,
}

impl Members for HttpRequestMethodConditionConfig {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.values),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.values.as_ref());
    }
}
structure!(
    HttpRequestMethodConditionConfig,
    HTTP_REQUEST_METHOD_CONDITION_CONFIG
);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_IpamPools.html>
#[derive(Clone, Default, PartialEq)]
pub struct IpamPools {
    pub ipv4_ipam_pool_id: Option<String>,
}

impl Members for IpamPools {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.ipv4_ipam_pool_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.ipv4_ipam_pool_id.as_ref());
    }
}
structure!(IpamPools, IPAM_POOLS);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_JwtValidationActionAdditionalClaim.html>
#[derive(Clone, Default, PartialEq)]
pub struct JwtValidationActionAdditionalClaim {
    pub format: Option<String>,
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}

impl Members for JwtValidationActionAdditionalClaim {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.format),
            1 => member.read(&mut self.name),
            2 => member.read(&mut self.values),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.format.as_ref());
        members.write(1, self.name.as_ref());
        members.write(2, self.values.as_ref());
    }
}
structure!(
    JwtValidationActionAdditionalClaim,
    JWT_VALIDATION_ACTION_ADDITIONAL_CLAIM
);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_JwtValidationActionConfig.html>
#[derive(Clone, Default, PartialEq)]
pub struct JwtValidationActionConfig {
    pub jwks_endpoint: Option<String>,
    pub issuer: Option<String>,
    pub additional_claims: Option<Vec<JwtValidationActionAdditionalClaim>>,
}

impl Members for JwtValidationActionConfig {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.jwks_endpoint),
            1 => member.read(&mut self.issuer),
            2 => member.read(&mut self.additional_claims),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.jwks_endpoint.as_ref());
        members.write(1, self.issuer.as_ref());
        members.write(2, self.additional_claims.as_ref());
    }
}
structure!(JwtValidationActionConfig, JWT_VALIDATION_ACTION_CONFIG);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_Limit.html>
#[derive(Clone, Default, PartialEq)]
pub struct Limit {
    pub name: Option<String>,
    pub max: Option<String>,
}

impl Members for Limit {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.name),
            1 => member.read(&mut self.max),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.name.as_ref());
        members.write(1, self.max.as_ref());
    }
}
structure!(Limit, LIMIT);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_Listener.html>
#[derive(Clone, Default, PartialEq)]
pub struct Listener {
    pub listener_arn: Option<String>,
    pub load_balancer_arn: Option<String>,
    pub port: Option<i32>,
    pub protocol: Option<String>,
    pub certificates: Option<Vec<Certificate>>,
    pub ssl_policy: Option<String>,
    pub default_actions: Option<Vec<Action>>,
    pub alpn_policy: Option<Vec<String>>,
    pub mutual_authentication: Option<MutualAuthenticationAttributes>,
}

impl Members for Listener {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.listener_arn),
            1 => member.read(&mut self.load_balancer_arn),
            2 => member.read(&mut self.port),
            3 => member.read(&mut self.protocol),
            4 => member.read(&mut self.certificates),
            5 => member.read(&mut self.ssl_policy),
            6 => member.read(&mut self.default_actions),
            7 => member.read(&mut self.alpn_policy),
            8 => member.read(&mut self.mutual_authentication),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.listener_arn.as_ref());
        members.write(1, self.load_balancer_arn.as_ref());
        members.write(2, self.port.as_ref());
        members.write(3, self.protocol.as_ref());
        members.write(4, self.certificates.as_ref());
        members.write(5, self.ssl_policy.as_ref());
        members.write(6, self.default_actions.as_ref());
        members.write(7, self.alpn_policy.as_ref());
        members.write(8, self.mutual_authentication.as_ref());
    }
}
structure!(Listener, LISTENER);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ListenerAttribute.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListenerAttribute {
    pub key: Option<String>,
    pub value: Option<String>,
}

impl Members for ListenerAttribute {
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
structure!(ListenerAttribute, LISTENER_ATTRIBUTE);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_LoadBalancer.html>
#[derive(Clone, Default, PartialEq)]
pub struct LoadBalancer {
    pub load_balancer_arn: Option<String>,
    pub dns_name: Option<String>,
    pub canonical_hosted_zone_id: Option<String>,
    pub created_time: Option<Timestamp>,
    pub load_balancer_name: Option<String>,
    pub scheme: Option<String>,
    pub vpc_id: Option<String>,
    pub state: Option<LoadBalancerState>,
    pub r#type: Option<String>,
    pub availability_zones: Option<Vec<AvailabilityZone>>,
    pub security_groups: Option<Vec<String>>,
    pub ip_address_type: Option<String>,
    pub customer_owned_ipv4_pool: Option<String>,
    pub enforce_security_group_inbound_rules_on_private_link_traffic: Option<String>,
    pub enable_prefix_for_ipv6_source_nat: Option<String>,
    pub ipam_pools: Option<IpamPools>,
}

impl Members for LoadBalancer {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.load_balancer_arn),
            1 => member.read(&mut self.dns_name),
            2 => member.read(&mut self.canonical_hosted_zone_id),
            3 => member.read(&mut self.created_time),
            4 => member.read(&mut self.load_balancer_name),
            5 => member.read(&mut self.scheme),
            6 => member.read(&mut self.vpc_id),
            7 => member.read(&mut self.state),
            8 => member.read(&mut self.r#type),
            9 => member.read(&mut self.availability_zones),
            10 => member.read(&mut self.security_groups),
            11 => member.read(&mut self.ip_address_type),
            12 => member.read(&mut self.customer_owned_ipv4_pool),
            13 => {
                member.read(&mut self.enforce_security_group_inbound_rules_on_private_link_traffic)
            }
            14 => member.read(&mut self.enable_prefix_for_ipv6_source_nat),
            15 => member.read(&mut self.ipam_pools),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.load_balancer_arn.as_ref());
        members.write(1, self.dns_name.as_ref());
        members.write(2, self.canonical_hosted_zone_id.as_ref());
        members.write(3, self.created_time.as_ref());
        members.write(4, self.load_balancer_name.as_ref());
        members.write(5, self.scheme.as_ref());
        members.write(6, self.vpc_id.as_ref());
        members.write(7, self.state.as_ref());
        members.write(8, self.r#type.as_ref());
        members.write(9, self.availability_zones.as_ref());
        members.write(10, self.security_groups.as_ref());
        members.write(11, self.ip_address_type.as_ref());
        members.write(12, self.customer_owned_ipv4_pool.as_ref());
        members.write(
            13,
            self.enforce_security_group_inbound_rules_on_private_link_traffic
                .as_ref(),
        );
        members.write(14, self.enable_prefix_for_ipv6_source_nat.as_ref());
        members.write(15, self.ipam_pools.as_ref());
    }
}
structure!(LoadBalancer, LOAD_BALANCER);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_LoadBalancerAddress.html>
#[derive(Clone, Default, PartialEq)]
pub struct LoadBalancerAddress {
    pub ip_address: Option<String>,
    pub allocation_id: Option<String>,
    pub private_ipv4_address: Option<String>,
    pub ipv6_address: Option<String>,
}

impl Members for LoadBalancerAddress {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.ip_address),
            1 => member.read(&mut self.allocation_id),
            2 => member.read(&mut self.private_ipv4_address),
            3 => member.read(&mut self.ipv6_address),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.ip_address.as_ref());
        members.write(1, self.allocation_id.as_ref());
        members.write(2, self.private_ipv4_address.as_ref());
        members.write(3, self.ipv6_address.as_ref());
    }
}
structure!(LoadBalancerAddress, LOAD_BALANCER_ADDRESS);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_LoadBalancerAttribute.html>
#[derive(Clone, Default, PartialEq)]
pub struct LoadBalancerAttribute {
    pub key: Option<String>,
    pub value: Option<String>,
}

impl Members for LoadBalancerAttribute {
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
structure!(LoadBalancerAttribute, LOAD_BALANCER_ATTRIBUTE);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_LoadBalancerState.html>
#[derive(Clone, Default, PartialEq)]
pub struct LoadBalancerState {
    pub code: Option<String>,
    pub reason: Option<String>,
}

impl Members for LoadBalancerState {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.code),
            1 => member.read(&mut self.reason),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.code.as_ref());
        members.write(1, self.reason.as_ref());
    }
}
structure!(LoadBalancerState, LOAD_BALANCER_STATE);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_Matcher.html>
#[derive(Clone, Default, PartialEq)]
pub struct Matcher {
    pub http_code: Option<String>,
    pub grpc_code: Option<String>,
}

impl Members for Matcher {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.http_code),
            1 => member.read(&mut self.grpc_code),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.http_code.as_ref());
        members.write(1, self.grpc_code.as_ref());
    }
}
structure!(Matcher, MATCHER);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_MinimumLoadBalancerCapacity.html>
#[derive(Clone, Default, PartialEq)]
pub struct MinimumLoadBalancerCapacity {
    pub capacity_units: Option<i32>,
}

impl Members for MinimumLoadBalancerCapacity {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.capacity_units),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.capacity_units.as_ref());
    }
}
structure!(MinimumLoadBalancerCapacity, MINIMUM_LOAD_BALANCER_CAPACITY);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ModifyCapacityReservation.html>
#[derive(Clone, Default, PartialEq)]
pub struct ModifyCapacityReservationInput {
    pub load_balancer_arn: Option<String>,
    pub minimum_load_balancer_capacity: Option<MinimumLoadBalancerCapacity>,
    pub reset_capacity_reservation: Option<bool>,
}

impl Members for ModifyCapacityReservationInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.load_balancer_arn),
            1 => member.read(&mut self.minimum_load_balancer_capacity),
            2 => member.read(&mut self.reset_capacity_reservation),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.load_balancer_arn.as_ref());
        members.write(1, self.minimum_load_balancer_capacity.as_ref());
        members.write(2, self.reset_capacity_reservation.as_ref());
    }
}
structure!(
    ModifyCapacityReservationInput,
    MODIFY_CAPACITY_RESERVATION_INPUT
);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ModifyCapacityReservation.html>
#[derive(Clone, Default, PartialEq)]
pub struct ModifyCapacityReservationOutput {
    pub last_modified_time: Option<Timestamp>,
    pub decrease_requests_remaining: Option<i32>,
    pub minimum_load_balancer_capacity: Option<MinimumLoadBalancerCapacity>,
    pub capacity_reservation_state: Option<Vec<ZonalCapacityReservationState>>,
}

impl Members for ModifyCapacityReservationOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.last_modified_time),
            1 => member.read(&mut self.decrease_requests_remaining),
            2 => member.read(&mut self.minimum_load_balancer_capacity),
            3 => member.read(&mut self.capacity_reservation_state),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.last_modified_time.as_ref());
        members.write(1, self.decrease_requests_remaining.as_ref());
        members.write(2, self.minimum_load_balancer_capacity.as_ref());
        members.write(3, self.capacity_reservation_state.as_ref());
    }
}
structure!(
    ModifyCapacityReservationOutput,
    MODIFY_CAPACITY_RESERVATION_OUTPUT
);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ModifyIpPools.html>
#[derive(Clone, Default, PartialEq)]
pub struct ModifyIpPoolsInput {
    pub load_balancer_arn: Option<String>,
    pub ipam_pools: Option<IpamPools>,
    pub remove_ipam_pools: Option<Vec<String>>,
}

impl Members for ModifyIpPoolsInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.load_balancer_arn),
            1 => member.read(&mut self.ipam_pools),
            2 => member.read(&mut self.remove_ipam_pools),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.load_balancer_arn.as_ref());
        members.write(1, self.ipam_pools.as_ref());
        members.write(2, self.remove_ipam_pools.as_ref());
    }
}
structure!(ModifyIpPoolsInput, MODIFY_IP_POOLS_INPUT);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ModifyIpPools.html>
#[derive(Clone, Default, PartialEq)]
pub struct ModifyIpPoolsOutput {
    pub ipam_pools: Option<IpamPools>,
}

impl Members for ModifyIpPoolsOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.ipam_pools),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.ipam_pools.as_ref());
    }
}
structure!(ModifyIpPoolsOutput, MODIFY_IP_POOLS_OUTPUT);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ModifyListenerAttributes.html>
#[derive(Clone, Default, PartialEq)]
pub struct ModifyListenerAttributesInput {
    pub listener_arn: Option<String>,
    pub attributes: Option<Vec<ListenerAttribute>>,
}

impl Members for ModifyListenerAttributesInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.listener_arn),
            1 => member.read(&mut self.attributes),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.listener_arn.as_ref());
        members.write(1, self.attributes.as_ref());
    }
}
structure!(
    ModifyListenerAttributesInput,
    MODIFY_LISTENER_ATTRIBUTES_INPUT
);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ModifyListenerAttributes.html>
#[derive(Clone, Default, PartialEq)]
pub struct ModifyListenerAttributesOutput {
    pub attributes: Option<Vec<ListenerAttribute>>,
}

impl Members for ModifyListenerAttributesOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.attributes),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.attributes.as_ref());
    }
}
structure!(
    ModifyListenerAttributesOutput,
    MODIFY_LISTENER_ATTRIBUTES_OUTPUT
);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ModifyListener.html>
#[derive(Clone, Default, PartialEq)]
pub struct ModifyListenerInput {
    pub listener_arn: Option<String>,
    pub port: Option<i32>,
    pub protocol: Option<String>,
    pub ssl_policy: Option<String>,
    pub certificates: Option<Vec<Certificate>>,
    pub default_actions: Option<Vec<Action>>,
    pub alpn_policy: Option<Vec<String>>,
    pub mutual_authentication: Option<MutualAuthenticationAttributes>,
}

impl Members for ModifyListenerInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.listener_arn),
            1 => member.read(&mut self.port),
            2 => member.read(&mut self.protocol),
            3 => member.read(&mut self.ssl_policy),
            4 => member.read(&mut self.certificates),
            5 => member.read(&mut self.default_actions),
            6 => member.read(&mut self.alpn_policy),
            7 => member.read(&mut self.mutual_authentication),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.listener_arn.as_ref());
        members.write(1, self.port.as_ref());
        members.write(2, self.protocol.as_ref());
        members.write(3, self.ssl_policy.as_ref());
        members.write(4, self.certificates.as_ref());
        members.write(5, self.default_actions.as_ref());
        members.write(6, self.alpn_policy.as_ref());
        members.write(7, self.mutual_authentication.as_ref());
    }
}
structure!(ModifyListenerInput, MODIFY_LISTENER_INPUT);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ModifyListener.html>
#[derive(Clone, Default, PartialEq)]
pub struct ModifyListenerOutput {
    pub listeners: Option<Vec<Listener>>,
}

impl Members for ModifyListenerOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.listeners),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.listeners.as_ref());
    }
}
structure!(ModifyListenerOutput, MODIFY_LISTENER_OUTPUT);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ModifyLoadBalancerAttributes.html>
#[derive(Clone, Default, PartialEq)]
pub struct ModifyLoadBalancerAttributesInput {
    pub load_balancer_arn: Option<String>,
    pub attributes: Option<Vec<LoadBalancerAttribute>>,
}

impl Members for ModifyLoadBalancerAttributesInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.load_balancer_arn),
            1 => member.read(&mut self.attributes),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.load_balancer_arn.as_ref());
        members.write(1, self.attributes.as_ref());
    }
}
structure!(
    ModifyLoadBalancerAttributesInput,
    MODIFY_LOAD_BALANCER_ATTRIBUTES_INPUT
);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ModifyLoadBalancerAttributes.html>
#[derive(Clone, Default, PartialEq)]
pub struct ModifyLoadBalancerAttributesOutput {
    pub attributes: Option<Vec<LoadBalancerAttribute>>,
}

impl Members for ModifyLoadBalancerAttributesOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.attributes),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.attributes.as_ref());
    }
}
structure!(
    ModifyLoadBalancerAttributesOutput,
    MODIFY_LOAD_BALANCER_ATTRIBUTES_OUTPUT
);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ModifyRule.html>
#[derive(Clone, Default, PartialEq)]
pub struct ModifyRuleInput {
    pub rule_arn: Option<String>,
    pub conditions: Option<Vec<RuleCondition>>,
    pub actions: Option<Vec<Action>>,
    pub transforms: Option<Vec<RuleTransform>>,
    pub reset_transforms: Option<bool>,
}

impl Members for ModifyRuleInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.rule_arn),
            1 => member.read(&mut self.conditions),
            2 => member.read(&mut self.actions),
            3 => member.read(&mut self.transforms),
            4 => member.read(&mut self.reset_transforms),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.rule_arn.as_ref());
        members.write(1, self.conditions.as_ref());
        members.write(2, self.actions.as_ref());
        members.write(3, self.transforms.as_ref());
        members.write(4, self.reset_transforms.as_ref());
    }
}
structure!(ModifyRuleInput, MODIFY_RULE_INPUT);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ModifyRule.html>
#[derive(Clone, Default, PartialEq)]
pub struct ModifyRuleOutput {
    pub rules: Option<Vec<Rule>>,
}

impl Members for ModifyRuleOutput {
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
structure!(ModifyRuleOutput, MODIFY_RULE_OUTPUT);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ModifyTargetGroupAttributes.html>
#[derive(Clone, Default, PartialEq)]
pub struct ModifyTargetGroupAttributesInput {
    pub target_group_arn: Option<String>,
    pub attributes: Option<Vec<TargetGroupAttribute>>,
}

impl Members for ModifyTargetGroupAttributesInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.target_group_arn),
            1 => member.read(&mut self.attributes),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.target_group_arn.as_ref());
        members.write(1, self.attributes.as_ref());
    }
}
structure!(
    ModifyTargetGroupAttributesInput,
    MODIFY_TARGET_GROUP_ATTRIBUTES_INPUT
);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ModifyTargetGroupAttributes.html>
#[derive(Clone, Default, PartialEq)]
pub struct ModifyTargetGroupAttributesOutput {
    pub attributes: Option<Vec<TargetGroupAttribute>>,
}

impl Members for ModifyTargetGroupAttributesOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.attributes),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.attributes.as_ref());
    }
}
structure!(
    ModifyTargetGroupAttributesOutput,
    MODIFY_TARGET_GROUP_ATTRIBUTES_OUTPUT
);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ModifyTargetGroup.html>
#[derive(Clone, Default, PartialEq)]
pub struct ModifyTargetGroupInput {
    pub target_group_arn: Option<String>,
    pub health_check_protocol: Option<String>,
    pub health_check_port: Option<String>,
    pub health_check_path: Option<String>,
    pub health_check_enabled: Option<bool>,
    pub health_check_interval_seconds: Option<i32>,
    pub health_check_timeout_seconds: Option<i32>,
    pub healthy_threshold_count: Option<i32>,
    pub unhealthy_threshold_count: Option<i32>,
    pub matcher: Option<Matcher>,
}

impl Members for ModifyTargetGroupInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.target_group_arn),
            1 => member.read(&mut self.health_check_protocol),
            2 => member.read(&mut self.health_check_port),
            3 => member.read(&mut self.health_check_path),
            4 => member.read(&mut self.health_check_enabled),
            5 => member.read(&mut self.health_check_interval_seconds),
            6 => member.read(&mut self.health_check_timeout_seconds),
            7 => member.read(&mut self.healthy_threshold_count),
            8 => member.read(&mut self.unhealthy_threshold_count),
            9 => member.read(&mut self.matcher),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.target_group_arn.as_ref());
        members.write(1, self.health_check_protocol.as_ref());
        members.write(2, self.health_check_port.as_ref());
        members.write(3, self.health_check_path.as_ref());
        members.write(4, self.health_check_enabled.as_ref());
        members.write(5, self.health_check_interval_seconds.as_ref());
        members.write(6, self.health_check_timeout_seconds.as_ref());
        members.write(7, self.healthy_threshold_count.as_ref());
        members.write(8, self.unhealthy_threshold_count.as_ref());
        members.write(9, self.matcher.as_ref());
    }
}
structure!(ModifyTargetGroupInput, MODIFY_TARGET_GROUP_INPUT);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ModifyTargetGroup.html>
#[derive(Clone, Default, PartialEq)]
pub struct ModifyTargetGroupOutput {
    pub target_groups: Option<Vec<TargetGroup>>,
}

impl Members for ModifyTargetGroupOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.target_groups),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.target_groups.as_ref());
    }
}
structure!(ModifyTargetGroupOutput, MODIFY_TARGET_GROUP_OUTPUT);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_MutualAuthenticationAttributes.html>
#[derive(Clone, Default, PartialEq)]
pub struct MutualAuthenticationAttributes {
    pub mode: Option<String>,
    pub trust_store_arn: Option<String>,
    pub ignore_client_certificate_expiry: Option<bool>,
    pub trust_store_association_status: Option<String>,
    pub advertise_trust_store_ca_names: Option<String>,
}

impl Members for MutualAuthenticationAttributes {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.mode),
            1 => member.read(&mut self.trust_store_arn),
            2 => member.read(&mut self.ignore_client_certificate_expiry),
            3 => member.read(&mut self.trust_store_association_status),
            4 => member.read(&mut self.advertise_trust_store_ca_names),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.mode.as_ref());
        members.write(1, self.trust_store_arn.as_ref());
        members.write(2, self.ignore_client_certificate_expiry.as_ref());
        members.write(3, self.trust_store_association_status.as_ref());
        members.write(4, self.advertise_trust_store_ca_names.as_ref());
    }
}
structure!(
    MutualAuthenticationAttributes,
    MUTUAL_AUTHENTICATION_ATTRIBUTES
);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_PathPatternConditionConfig.html>
#[derive(Clone, Default, PartialEq)]
pub struct PathPatternConditionConfig {
    pub values: Option<Vec<String>>,
    pub regex_values: Option<Vec<String>>,
}

impl Members for PathPatternConditionConfig {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.values),
            1 => member.read(&mut self.regex_values),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.values.as_ref());
        members.write(1, self.regex_values.as_ref());
    }
}
structure!(PathPatternConditionConfig, PATH_PATTERN_CONDITION_CONFIG);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_QueryStringConditionConfig.html>
#[derive(Clone, Default, PartialEq)]
pub struct QueryStringConditionConfig {
    pub values: Option<Vec<QueryStringKeyValuePair>>,
}

impl Members for QueryStringConditionConfig {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.values),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.values.as_ref());
    }
}
structure!(QueryStringConditionConfig, QUERY_STRING_CONDITION_CONFIG);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_QueryStringKeyValuePair.html>
#[derive(Clone, Default, PartialEq)]
pub struct QueryStringKeyValuePair {
    pub key: Option<String>,
    pub value: Option<String>,
}

impl Members for QueryStringKeyValuePair {
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
structure!(QueryStringKeyValuePair, QUERY_STRING_KEY_VALUE_PAIR);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_RedirectActionConfig.html>
#[derive(Clone, Default, PartialEq)]
pub struct RedirectActionConfig {
    pub protocol: Option<String>,
    pub port: Option<String>,
    pub host: Option<String>,
    pub path: Option<String>,
    pub query: Option<String>,
    pub status_code: Option<String>,
}

impl Members for RedirectActionConfig {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.protocol),
            1 => member.read(&mut self.port),
            2 => member.read(&mut self.host),
            3 => member.read(&mut self.path),
            4 => member.read(&mut self.query),
            5 => member.read(&mut self.status_code),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.protocol.as_ref());
        members.write(1, self.port.as_ref());
        members.write(2, self.host.as_ref());
        members.write(3, self.path.as_ref());
        members.write(4, self.query.as_ref());
        members.write(5, self.status_code.as_ref());
    }
}
structure!(RedirectActionConfig, REDIRECT_ACTION_CONFIG);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_RegisterTargets.html>
#[derive(Clone, Default, PartialEq)]
pub struct RegisterTargetsInput {
    pub target_group_arn: Option<String>,
    pub targets: Option<Vec<TargetDescription>>,
}

impl Members for RegisterTargetsInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.target_group_arn),
            1 => member.read(&mut self.targets),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.target_group_arn.as_ref());
        members.write(1, self.targets.as_ref());
    }
}
structure!(RegisterTargetsInput, REGISTER_TARGETS_INPUT);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_RegisterTargets.html>
#[derive(Clone, Default, PartialEq)]
pub struct RegisterTargetsOutput {}

impl Members for RegisterTargetsOutput {}
structure!(RegisterTargetsOutput, REGISTER_TARGETS_OUTPUT);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_RemoveListenerCertificates.html>
#[derive(Clone, Default, PartialEq)]
pub struct RemoveListenerCertificatesInput {
    pub listener_arn: Option<String>,
    pub certificates: Option<Vec<Certificate>>,
}

impl Members for RemoveListenerCertificatesInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.listener_arn),
            1 => member.read(&mut self.certificates),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.listener_arn.as_ref());
        members.write(1, self.certificates.as_ref());
    }
}
structure!(
    RemoveListenerCertificatesInput,
    REMOVE_LISTENER_CERTIFICATES_INPUT
);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_RemoveListenerCertificates.html>
#[derive(Clone, Default, PartialEq)]
pub struct RemoveListenerCertificatesOutput {}

impl Members for RemoveListenerCertificatesOutput {}
structure!(
    RemoveListenerCertificatesOutput,
    REMOVE_LISTENER_CERTIFICATES_OUTPUT
);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_RemoveTags.html>
#[derive(Clone, Default, PartialEq)]
pub struct RemoveTagsInput {
    pub resource_arns: Option<Vec<String>>,
    pub tag_keys: Option<Vec<String>>,
}

impl Members for RemoveTagsInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.resource_arns),
            1 => member.read(&mut self.tag_keys),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.resource_arns.as_ref());
        members.write(1, self.tag_keys.as_ref());
    }
}
structure!(RemoveTagsInput, REMOVE_TAGS_INPUT);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_RemoveTags.html>
#[derive(Clone, Default, PartialEq)]
pub struct RemoveTagsOutput {}

impl Members for RemoveTagsOutput {}
structure!(RemoveTagsOutput, REMOVE_TAGS_OUTPUT);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_RewriteConfig.html>
#[derive(Clone, Default, PartialEq)]
pub struct RewriteConfig {
    pub regex: Option<String>,
    pub replace: Option<String>,
}

impl Members for RewriteConfig {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.regex),
            1 => member.read(&mut self.replace),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.regex.as_ref());
        members.write(1, self.replace.as_ref());
    }
}
structure!(RewriteConfig, REWRITE_CONFIG);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_Rule.html>
#[derive(Clone, Default, PartialEq)]
pub struct Rule {
    pub rule_arn: Option<String>,
    pub priority: Option<String>,
    pub conditions: Option<Vec<RuleCondition>>,
    pub actions: Option<Vec<Action>>,
    pub is_default: Option<bool>,
    pub transforms: Option<Vec<RuleTransform>>,
}

impl Members for Rule {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.rule_arn),
            1 => member.read(&mut self.priority),
            2 => member.read(&mut self.conditions),
            3 => member.read(&mut self.actions),
            4 => member.read(&mut self.is_default),
            5 => member.read(&mut self.transforms),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.rule_arn.as_ref());
        members.write(1, self.priority.as_ref());
        members.write(2, self.conditions.as_ref());
        members.write(3, self.actions.as_ref());
        members.write(4, self.is_default.as_ref());
        members.write(5, self.transforms.as_ref());
    }
}
structure!(Rule, RULE);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_RuleCondition.html>
#[derive(Clone, Default, PartialEq)]
pub struct RuleCondition {
    pub field: Option<String>,
    pub values: Option<Vec<String>>,
    pub host_header_config: Option<HostHeaderConditionConfig>,
    pub path_pattern_config: Option<PathPatternConditionConfig>,
    pub http_header_config: Option<HttpHeaderConditionConfig>,
    pub query_string_config: Option<QueryStringConditionConfig>,
    pub http_request_method_config: Option<HttpRequestMethodConditionConfig>,
    pub source_ip_config: Option<SourceIpConditionConfig>,
    pub regex_values: Option<Vec<String>>,
}

impl Members for RuleCondition {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.field),
            1 => member.read(&mut self.values),
            2 => member.read(&mut self.host_header_config),
            3 => member.read(&mut self.path_pattern_config),
            4 => member.read(&mut self.http_header_config),
            5 => member.read(&mut self.query_string_config),
            6 => member.read(&mut self.http_request_method_config),
            7 => member.read(&mut self.source_ip_config),
            8 => member.read(&mut self.regex_values),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.field.as_ref());
        members.write(1, self.values.as_ref());
        members.write(2, self.host_header_config.as_ref());
        members.write(3, self.path_pattern_config.as_ref());
        members.write(4, self.http_header_config.as_ref());
        members.write(5, self.query_string_config.as_ref());
        members.write(6, self.http_request_method_config.as_ref());
        members.write(7, self.source_ip_config.as_ref());
        members.write(8, self.regex_values.as_ref());
    }
}
structure!(RuleCondition, RULE_CONDITION);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_RulePriorityPair.html>
#[derive(Clone, Default, PartialEq)]
pub struct RulePriorityPair {
    pub rule_arn: Option<String>,
    pub priority: Option<i32>,
}

impl Members for RulePriorityPair {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.rule_arn),
            1 => member.read(&mut self.priority),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.rule_arn.as_ref());
        members.write(1, self.priority.as_ref());
    }
}
structure!(RulePriorityPair, RULE_PRIORITY_PAIR);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_RuleTransform.html>
#[derive(Clone, Default, PartialEq)]
pub struct RuleTransform {
    pub r#type: Option<String>,
    pub host_header_rewrite_config: Option<HostHeaderRewriteConfig>,
    pub url_rewrite_config: Option<UrlRewriteConfig>,
}

impl Members for RuleTransform {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.r#type),
            1 => member.read(&mut self.host_header_rewrite_config),
            2 => member.read(&mut self.url_rewrite_config),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.r#type.as_ref());
        members.write(1, self.host_header_rewrite_config.as_ref());
        members.write(2, self.url_rewrite_config.as_ref());
    }
}
structure!(RuleTransform, RULE_TRANSFORM);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_SetIpAddressType.html>
#[derive(Clone, Default, PartialEq)]
pub struct SetIpAddressTypeInput {
    pub load_balancer_arn: Option<String>,
    pub ip_address_type: Option<String>,
}

impl Members for SetIpAddressTypeInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.load_balancer_arn),
            1 => member.read(&mut self.ip_address_type),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.load_balancer_arn.as_ref());
        members.write(1, self.ip_address_type.as_ref());
    }
}
structure!(SetIpAddressTypeInput, SET_IP_ADDRESS_TYPE_INPUT);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_SetIpAddressType.html>
#[derive(Clone, Default, PartialEq)]
pub struct SetIpAddressTypeOutput {
    pub ip_address_type: Option<String>,
}

impl Members for SetIpAddressTypeOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.ip_address_type),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.ip_address_type.as_ref());
    }
}
structure!(SetIpAddressTypeOutput, SET_IP_ADDRESS_TYPE_OUTPUT);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_SetRulePriorities.html>
#[derive(Clone, Default, PartialEq)]
pub struct SetRulePrioritiesInput {
    pub rule_priorities: Option<Vec<RulePriorityPair>>,
}

impl Members for SetRulePrioritiesInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.rule_priorities),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.rule_priorities.as_ref());
    }
}
structure!(SetRulePrioritiesInput, SET_RULE_PRIORITIES_INPUT);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_SetRulePriorities.html>
#[derive(Clone, Default, PartialEq)]
pub struct SetRulePrioritiesOutput {
    pub rules: Option<Vec<Rule>>,
}

impl Members for SetRulePrioritiesOutput {
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
structure!(SetRulePrioritiesOutput, SET_RULE_PRIORITIES_OUTPUT);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_SetSecurityGroups.html>
#[derive(Clone, Default, PartialEq)]
pub struct SetSecurityGroupsInput {
    pub load_balancer_arn: Option<String>,
    pub security_groups: Option<Vec<String>>,
    pub enforce_security_group_inbound_rules_on_private_link_traffic: Option<String>,
}

impl Members for SetSecurityGroupsInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.load_balancer_arn),
            1 => member.read(&mut self.security_groups),
            2 => {
                member.read(&mut self.enforce_security_group_inbound_rules_on_private_link_traffic)
            }
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.load_balancer_arn.as_ref());
        members.write(1, self.security_groups.as_ref());
        members.write(
            2,
            self.enforce_security_group_inbound_rules_on_private_link_traffic
                .as_ref(),
        );
    }
}
structure!(SetSecurityGroupsInput, SET_SECURITY_GROUPS_INPUT);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_SetSecurityGroups.html>
#[derive(Clone, Default, PartialEq)]
pub struct SetSecurityGroupsOutput {
    pub security_group_ids: Option<Vec<String>>,
    pub enforce_security_group_inbound_rules_on_private_link_traffic: Option<String>,
}

impl Members for SetSecurityGroupsOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.security_group_ids),
            1 => {
                member.read(&mut self.enforce_security_group_inbound_rules_on_private_link_traffic)
            }
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.security_group_ids.as_ref());
        members.write(
            1,
            self.enforce_security_group_inbound_rules_on_private_link_traffic
                .as_ref(),
        );
    }
}
structure!(SetSecurityGroupsOutput, SET_SECURITY_GROUPS_OUTPUT);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_SetSubnets.html>
#[derive(Clone, Default, PartialEq)]
pub struct SetSubnetsInput {
    pub load_balancer_arn: Option<String>,
    pub subnets: Option<Vec<String>>,
    pub subnet_mappings: Option<Vec<SubnetMapping>>,
    pub ip_address_type: Option<String>,
    pub enable_prefix_for_ipv6_source_nat: Option<String>,
}

impl Members for SetSubnetsInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.load_balancer_arn),
            1 => member.read(&mut self.subnets),
            2 => member.read(&mut self.subnet_mappings),
            3 => member.read(&mut self.ip_address_type),
            4 => member.read(&mut self.enable_prefix_for_ipv6_source_nat),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.load_balancer_arn.as_ref());
        members.write(1, self.subnets.as_ref());
        members.write(2, self.subnet_mappings.as_ref());
        members.write(3, self.ip_address_type.as_ref());
        members.write(4, self.enable_prefix_for_ipv6_source_nat.as_ref());
    }
}
structure!(SetSubnetsInput, SET_SUBNETS_INPUT);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_SetSubnets.html>
#[derive(Clone, Default, PartialEq)]
pub struct SetSubnetsOutput {
    pub availability_zones: Option<Vec<AvailabilityZone>>,
    pub ip_address_type: Option<String>,
    pub enable_prefix_for_ipv6_source_nat: Option<String>,
}

impl Members for SetSubnetsOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.availability_zones),
            1 => member.read(&mut self.ip_address_type),
            2 => member.read(&mut self.enable_prefix_for_ipv6_source_nat),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.availability_zones.as_ref());
        members.write(1, self.ip_address_type.as_ref());
        members.write(2, self.enable_prefix_for_ipv6_source_nat.as_ref());
    }
}
structure!(SetSubnetsOutput, SET_SUBNETS_OUTPUT);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_SourceIpConditionConfig.html>
#[derive(Clone, Default, PartialEq)]
pub struct SourceIpConditionConfig {
    pub values: Option<Vec<String>>,
    pub ip_address_type: Option<String>,
}

impl Members for SourceIpConditionConfig {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.values),
            1 => member.read(&mut self.ip_address_type),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.values.as_ref());
        members.write(1, self.ip_address_type.as_ref());
    }
}
structure!(SourceIpConditionConfig, SOURCE_IP_CONDITION_CONFIG);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_SslPolicy.html>
#[derive(Clone, Default, PartialEq)]
pub struct SslPolicy {
    pub ssl_protocols: Option<Vec<String>>,
    pub ciphers: Option<Vec<Cipher>>,
    pub name: Option<String>,
    pub supported_load_balancer_types: Option<Vec<String>>,
}

impl Members for SslPolicy {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.ssl_protocols),
            1 => member.read(&mut self.ciphers),
            2 => member.read(&mut self.name),
            3 => member.read(&mut self.supported_load_balancer_types),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.ssl_protocols.as_ref());
        members.write(1, self.ciphers.as_ref());
        members.write(2, self.name.as_ref());
        members.write(3, self.supported_load_balancer_types.as_ref());
    }
}
structure!(SslPolicy, SSL_POLICY);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_SubnetMapping.html>
#[derive(Clone, Default, PartialEq)]
pub struct SubnetMapping {
    pub subnet_id: Option<String>,
    pub allocation_id: Option<String>,
    pub private_ipv4_address: Option<String>,
    pub ipv6_address: Option<String>,
    pub source_nat_ipv6_prefix: Option<String>,
}

impl Members for SubnetMapping {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.subnet_id),
            1 => member.read(&mut self.allocation_id),
            2 => member.read(&mut self.private_ipv4_address),
            3 => member.read(&mut self.ipv6_address),
            4 => member.read(&mut self.source_nat_ipv6_prefix),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.subnet_id.as_ref());
        members.write(1, self.allocation_id.as_ref());
        members.write(2, self.private_ipv4_address.as_ref());
        members.write(3, self.ipv6_address.as_ref());
        members.write(4, self.source_nat_ipv6_prefix.as_ref());
    }
}
structure!(SubnetMapping, SUBNET_MAPPING);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_Tag.html>
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

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_TagDescription.html>
#[derive(Clone, Default, PartialEq)]
pub struct TagDescription {
    pub resource_arn: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl Members for TagDescription {
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
structure!(TagDescription, TAG_DESCRIPTION);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_TargetDescription.html>
#[derive(Clone, Default, PartialEq)]
pub struct TargetDescription {
    pub id: Option<String>,
    pub port: Option<i32>,
    pub availability_zone: Option<String>,
    pub quic_server_id: Option<String>,
}

impl Members for TargetDescription {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.id),
            1 => member.read(&mut self.port),
            2 => member.read(&mut self.availability_zone),
            3 => member.read(&mut self.quic_server_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.id.as_ref());
        members.write(1, self.port.as_ref());
        members.write(2, self.availability_zone.as_ref());
        members.write(3, self.quic_server_id.as_ref());
    }
}
structure!(TargetDescription, TARGET_DESCRIPTION);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_TargetGroup.html>
#[derive(Clone, Default, PartialEq)]
pub struct TargetGroup {
    pub target_group_arn: Option<String>,
    pub target_group_name: Option<String>,
    pub protocol: Option<String>,
    pub port: Option<i32>,
    pub vpc_id: Option<String>,
    pub health_check_protocol: Option<String>,
    pub health_check_port: Option<String>,
    pub health_check_enabled: Option<bool>,
    pub health_check_interval_seconds: Option<i32>,
    pub health_check_timeout_seconds: Option<i32>,
    pub healthy_threshold_count: Option<i32>,
    pub unhealthy_threshold_count: Option<i32>,
    pub health_check_path: Option<String>,
    pub matcher: Option<Matcher>,
    pub load_balancer_arns: Option<Vec<String>>,
    pub target_type: Option<String>,
    pub protocol_version: Option<String>,
    pub ip_address_type: Option<String>,
    pub target_control_port: Option<i32>,
}

impl Members for TargetGroup {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.target_group_arn),
            1 => member.read(&mut self.target_group_name),
            2 => member.read(&mut self.protocol),
            3 => member.read(&mut self.port),
            4 => member.read(&mut self.vpc_id),
            5 => member.read(&mut self.health_check_protocol),
            6 => member.read(&mut self.health_check_port),
            7 => member.read(&mut self.health_check_enabled),
            8 => member.read(&mut self.health_check_interval_seconds),
            9 => member.read(&mut self.health_check_timeout_seconds),
            10 => member.read(&mut self.healthy_threshold_count),
            11 => member.read(&mut self.unhealthy_threshold_count),
            12 => member.read(&mut self.health_check_path),
            13 => member.read(&mut self.matcher),
            14 => member.read(&mut self.load_balancer_arns),
            15 => member.read(&mut self.target_type),
            16 => member.read(&mut self.protocol_version),
            17 => member.read(&mut self.ip_address_type),
            18 => member.read(&mut self.target_control_port),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.target_group_arn.as_ref());
        members.write(1, self.target_group_name.as_ref());
        members.write(2, self.protocol.as_ref());
        members.write(3, self.port.as_ref());
        members.write(4, self.vpc_id.as_ref());
        members.write(5, self.health_check_protocol.as_ref());
        members.write(6, self.health_check_port.as_ref());
        members.write(7, self.health_check_enabled.as_ref());
        members.write(8, self.health_check_interval_seconds.as_ref());
        members.write(9, self.health_check_timeout_seconds.as_ref());
        members.write(10, self.healthy_threshold_count.as_ref());
        members.write(11, self.unhealthy_threshold_count.as_ref());
        members.write(12, self.health_check_path.as_ref());
        members.write(13, self.matcher.as_ref());
        members.write(14, self.load_balancer_arns.as_ref());
        members.write(15, self.target_type.as_ref());
        members.write(16, self.protocol_version.as_ref());
        members.write(17, self.ip_address_type.as_ref());
        members.write(18, self.target_control_port.as_ref());
    }
}
structure!(TargetGroup, TARGET_GROUP);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_TargetGroupAttribute.html>
#[derive(Clone, Default, PartialEq)]
pub struct TargetGroupAttribute {
    pub key: Option<String>,
    pub value: Option<String>,
}

impl Members for TargetGroupAttribute {
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
structure!(TargetGroupAttribute, TARGET_GROUP_ATTRIBUTE);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_TargetGroupStickinessConfig.html>
#[derive(Clone, Default, PartialEq)]
pub struct TargetGroupStickinessConfig {
    pub enabled: Option<bool>,
    pub duration_seconds: Option<i32>,
}

impl Members for TargetGroupStickinessConfig {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.enabled),
            1 => member.read(&mut self.duration_seconds),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.enabled.as_ref());
        members.write(1, self.duration_seconds.as_ref());
    }
}
structure!(TargetGroupStickinessConfig, TARGET_GROUP_STICKINESS_CONFIG);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_TargetGroupTuple.html>
#[derive(Clone, Default, PartialEq)]
pub struct TargetGroupTuple {
    pub target_group_arn: Option<String>,
    pub weight: Option<i32>,
}

impl Members for TargetGroupTuple {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.target_group_arn),
            1 => member.read(&mut self.weight),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.target_group_arn.as_ref());
        members.write(1, self.weight.as_ref());
    }
}
structure!(TargetGroupTuple, TARGET_GROUP_TUPLE);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_TargetHealth.html>
#[derive(Clone, Default, PartialEq)]
pub struct TargetHealth {
    pub state: Option<String>,
    pub reason: Option<String>,
    pub description: Option<String>,
}

impl Members for TargetHealth {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.state),
            1 => member.read(&mut self.reason),
            2 => member.read(&mut self.description),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.state.as_ref());
        members.write(1, self.reason.as_ref());
        members.write(2, self.description.as_ref());
    }
}
structure!(TargetHealth, TARGET_HEALTH);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_TargetHealthDescription.html>
#[derive(Clone, Default, PartialEq)]
pub struct TargetHealthDescription {
    pub target: Option<TargetDescription>,
    pub health_check_port: Option<String>,
    pub target_health: Option<TargetHealth>,
    pub anomaly_detection: Option<AnomalyDetection>,
    pub administrative_override: Option<AdministrativeOverride>,
}

impl Members for TargetHealthDescription {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.target),
            1 => member.read(&mut self.health_check_port),
            2 => member.read(&mut self.target_health),
            3 => member.read(&mut self.anomaly_detection),
            4 => member.read(&mut self.administrative_override),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.target.as_ref());
        members.write(1, self.health_check_port.as_ref());
        members.write(2, self.target_health.as_ref());
        members.write(3, self.anomaly_detection.as_ref());
        members.write(4, self.administrative_override.as_ref());
    }
}
structure!(TargetHealthDescription, TARGET_HEALTH_DESCRIPTION);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_TrustStore.html>
#[derive(Clone, Default, PartialEq)]
pub struct TrustStore {
    pub name: Option<String>,
    pub trust_store_arn: Option<String>,
    pub status: Option<String>,
    pub number_of_ca_certificates: Option<i32>,
    pub total_revoked_entries: Option<i64>,
}

impl Members for TrustStore {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.name),
            1 => member.read(&mut self.trust_store_arn),
            2 => member.read(&mut self.status),
            3 => member.read(&mut self.number_of_ca_certificates),
            4 => member.read(&mut self.total_revoked_entries),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.name.as_ref());
        members.write(1, self.trust_store_arn.as_ref());
        members.write(2, self.status.as_ref());
        members.write(3, self.number_of_ca_certificates.as_ref());
        members.write(4, self.total_revoked_entries.as_ref());
    }
}
structure!(TrustStore, TRUST_STORE);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_UrlRewriteConfig.html>
#[derive(Clone, Default, PartialEq)]
pub struct UrlRewriteConfig {
    pub rewrites: Option<Vec<RewriteConfig>>,
}

impl Members for UrlRewriteConfig {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.rewrites),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.rewrites.as_ref());
    }
}
structure!(UrlRewriteConfig, URL_REWRITE_CONFIG);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ZonalCapacityReservationState.html>
#[derive(Clone, Default, PartialEq)]
pub struct ZonalCapacityReservationState {
    pub state: Option<CapacityReservationStatus>,
    pub availability_zone: Option<String>,
    pub effective_capacity_units: Option<f64>,
}

impl Members for ZonalCapacityReservationState {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.state),
            1 => member.read(&mut self.availability_zone),
            2 => member.read(&mut self.effective_capacity_units),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.state.as_ref());
        members.write(1, self.availability_zone.as_ref());
        members.write(2, self.effective_capacity_units.as_ref());
    }
}
structure!(
    ZonalCapacityReservationState,
    ZONAL_CAPACITY_RESERVATION_STATE
);
