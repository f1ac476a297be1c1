//! Elastic Load Balancing v2: application load balancers. Network and gateway load balancers are
//! refused by name.

mod actions;
mod add_listener_certificates;
mod add_tags;
mod arns;
mod attribute_changes;
mod certificates;
mod conditions;
mod create_listener;
mod create_load_balancer;
mod create_rule;
mod create_target_group;
mod create_trust_store;
mod delete_listener;
mod delete_load_balancer;
mod delete_rule;
mod delete_target_group;
mod deregister_targets;
mod describe_account_limits;
mod describe_capacity_reservation;
mod describe_listener_attributes;
mod describe_listener_certificates;
mod describe_listeners;
mod describe_load_balancer_attributes;
mod describe_load_balancers;
mod describe_rules;
mod describe_ssl_policies;
mod describe_tags;
mod describe_target_group_attributes;
mod describe_target_groups;
mod describe_target_health;
mod describe_trust_stores;
mod errors;
mod health_check;
mod limits;
mod listener;
mod load_balancer;
mod lookup;
mod modify_capacity_reservation;
mod modify_listener;
mod modify_listener_attributes;
mod modify_load_balancer_attributes;
mod modify_rule;
mod modify_target_group;
mod modify_target_group_attributes;
mod moment;
mod nodes;
mod page;
mod register_targets;
mod remove_listener_certificates;
mod remove_tags;
mod rule;
mod set_ip_address_type;
mod set_rule_priorities;
mod set_security_groups;
mod set_subnets;
mod tag_list;
mod tagging;
mod target_group;
mod targets;
mod usage;

use aws_api::Reply;
use aws_api::elbv2::{self as api, Elbv2};
use model::network::Ipv4Cidr;
use smithy::Call;
use store::Store;

use crate::context::{Clock, Random};

/// The operations of Elastic Load Balancing over a store.
#[derive(Debug, Clone)]
pub struct Elbv2Service {
    pub store: Store,
    pub clock: Clock,
    pub random: Random,
    /// Where nodes of internet-facing load balancers get their public addresses.
    pub public_addresses: Option<Ipv4Cidr>,
}

/// One method per operation, each of which is the file of the same name.
macro_rules! operations {
    ($($name:ident($input:ident) -> $output:ident;)*) => {
        impl Elbv2 for Elbv2Service {
            $(
                fn $name<'a>(&'a self, call: &'a Call, input: api::$input) -> Reply<'a, api::$output> {
                    Box::pin($name::run(self, call, input))
                }
            )*
        }
    };
}

operations! {
    add_listener_certificates(AddListenerCertificatesInput) -> AddListenerCertificatesOutput;
    add_tags(AddTagsInput) -> AddTagsOutput;
    create_listener(CreateListenerInput) -> CreateListenerOutput;
    create_load_balancer(CreateLoadBalancerInput) -> CreateLoadBalancerOutput;
    create_rule(CreateRuleInput) -> CreateRuleOutput;
    create_target_group(CreateTargetGroupInput) -> CreateTargetGroupOutput;
    create_trust_store(CreateTrustStoreInput) -> CreateTrustStoreOutput;
    delete_listener(DeleteListenerInput) -> DeleteListenerOutput;
    delete_load_balancer(DeleteLoadBalancerInput) -> DeleteLoadBalancerOutput;
    delete_rule(DeleteRuleInput) -> DeleteRuleOutput;
    delete_target_group(DeleteTargetGroupInput) -> DeleteTargetGroupOutput;
    deregister_targets(DeregisterTargetsInput) -> DeregisterTargetsOutput;
    describe_account_limits(DescribeAccountLimitsInput) -> DescribeAccountLimitsOutput;
    describe_capacity_reservation(DescribeCapacityReservationInput) -> DescribeCapacityReservationOutput;
    describe_listener_attributes(DescribeListenerAttributesInput) -> DescribeListenerAttributesOutput;
    describe_listener_certificates(DescribeListenerCertificatesInput) -> DescribeListenerCertificatesOutput;
    describe_listeners(DescribeListenersInput) -> DescribeListenersOutput;
    describe_load_balancer_attributes(DescribeLoadBalancerAttributesInput) -> DescribeLoadBalancerAttributesOutput;
    describe_load_balancers(DescribeLoadBalancersInput) -> DescribeLoadBalancersOutput;
    describe_rules(DescribeRulesInput) -> DescribeRulesOutput;
    describe_ssl_policies(DescribeSSLPoliciesInput) -> DescribeSSLPoliciesOutput;
    describe_tags(DescribeTagsInput) -> DescribeTagsOutput;
    describe_target_group_attributes(DescribeTargetGroupAttributesInput) -> DescribeTargetGroupAttributesOutput;
    describe_target_groups(DescribeTargetGroupsInput) -> DescribeTargetGroupsOutput;
    describe_target_health(DescribeTargetHealthInput) -> DescribeTargetHealthOutput;
    describe_trust_stores(DescribeTrustStoresInput) -> DescribeTrustStoresOutput;
    modify_capacity_reservation(ModifyCapacityReservationInput) -> ModifyCapacityReservationOutput;
    modify_listener(ModifyListenerInput) -> ModifyListenerOutput;
    modify_listener_attributes(ModifyListenerAttributesInput) -> ModifyListenerAttributesOutput;
    modify_load_balancer_attributes(ModifyLoadBalancerAttributesInput) -> ModifyLoadBalancerAttributesOutput;
    modify_rule(ModifyRuleInput) -> ModifyRuleOutput;
    modify_target_group(ModifyTargetGroupInput) -> ModifyTargetGroupOutput;
    modify_target_group_attributes(ModifyTargetGroupAttributesInput) -> ModifyTargetGroupAttributesOutput;
    register_targets(RegisterTargetsInput) -> RegisterTargetsOutput;
    remove_listener_certificates(RemoveListenerCertificatesInput) -> RemoveListenerCertificatesOutput;
    remove_tags(RemoveTagsInput) -> RemoveTagsOutput;
    set_ip_address_type(SetIpAddressTypeInput) -> SetIpAddressTypeOutput;
    set_rule_priorities(SetRulePrioritiesInput) -> SetRulePrioritiesOutput;
    set_security_groups(SetSecurityGroupsInput) -> SetSecurityGroupsOutput;
    set_subnets(SetSubnetsInput) -> SetSubnetsOutput;
}
