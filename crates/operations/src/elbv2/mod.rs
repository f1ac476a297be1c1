//! Elastic Load Balancing v2: application load balancers. Network and gateway load balancers are
//! refused by name.

mod actions;
mod add_listener_certificates;
mod arns;
mod attribute_changes;
mod certificates;
mod conditions;
mod create_listener;
mod create_load_balancer;
mod create_rule;
mod delete_listener;
mod delete_load_balancer;
mod delete_rule;
mod describe_account_limits;
mod describe_capacity_reservation;
mod describe_listener_attributes;
mod describe_listener_certificates;
mod describe_listeners;
mod describe_load_balancer_attributes;
mod describe_load_balancers;
mod describe_rules;
mod describe_ssl_policies;
mod errors;
mod limits;
mod listener;
mod load_balancer;
mod lookup;
mod modify_capacity_reservation;
mod modify_listener;
mod modify_listener_attributes;
mod modify_load_balancer_attributes;
mod modify_rule;
mod moment;
mod nodes;
mod page;
mod remove_listener_certificates;
mod rule;
mod set_ip_address_type;
mod set_rule_priorities;
mod set_security_groups;
mod set_subnets;
mod tag_list;
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
    create_listener(CreateListenerInput) -> CreateListenerOutput;
    create_load_balancer(CreateLoadBalancerInput) -> CreateLoadBalancerOutput;
    create_rule(CreateRuleInput) -> CreateRuleOutput;
    delete_listener(DeleteListenerInput) -> DeleteListenerOutput;
    delete_load_balancer(DeleteLoadBalancerInput) -> DeleteLoadBalancerOutput;
    delete_rule(DeleteRuleInput) -> DeleteRuleOutput;
    describe_account_limits(DescribeAccountLimitsInput) -> DescribeAccountLimitsOutput;
    describe_capacity_reservation(DescribeCapacityReservationInput) -> DescribeCapacityReservationOutput;
    describe_listener_attributes(DescribeListenerAttributesInput) -> DescribeListenerAttributesOutput;
    describe_listener_certificates(DescribeListenerCertificatesInput) -> DescribeListenerCertificatesOutput;
    describe_listeners(DescribeListenersInput) -> DescribeListenersOutput;
    describe_load_balancer_attributes(DescribeLoadBalancerAttributesInput) -> DescribeLoadBalancerAttributesOutput;
    describe_load_balancers(DescribeLoadBalancersInput) -> DescribeLoadBalancersOutput;
    describe_rules(DescribeRulesInput) -> DescribeRulesOutput;
    describe_ssl_policies(DescribeSSLPoliciesInput) -> DescribeSSLPoliciesOutput;
    modify_capacity_reservation(ModifyCapacityReservationInput) -> ModifyCapacityReservationOutput;
    modify_listener(ModifyListenerInput) -> ModifyListenerOutput;
    modify_listener_attributes(ModifyListenerAttributesInput) -> ModifyListenerAttributesOutput;
    modify_load_balancer_attributes(ModifyLoadBalancerAttributesInput) -> ModifyLoadBalancerAttributesOutput;
    modify_rule(ModifyRuleInput) -> ModifyRuleOutput;
    remove_listener_certificates(RemoveListenerCertificatesInput) -> RemoveListenerCertificatesOutput;
    set_ip_address_type(SetIpAddressTypeInput) -> SetIpAddressTypeOutput;
    set_rule_priorities(SetRulePrioritiesInput) -> SetRulePrioritiesOutput;
    set_security_groups(SetSecurityGroupsInput) -> SetSecurityGroupsOutput;
    set_subnets(SetSubnetsInput) -> SetSubnetsOutput;
}
