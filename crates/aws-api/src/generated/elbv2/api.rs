// Written by `cargo xtask codegen` from models/. Do not edit.

//! Elastic Load Balancing as a trait, and the endpoint that serves an implementation of it.

use smithy::{
    Answer, BoxFuture, Call, Endpoint, Gate, Operation, Service, ShapeReader, StartError,
};

use super::service::SERVICE;
use super::shapes::*;
use crate::start::{Reply, Request, not_implemented};

/// Elastic Load Balancing: one method per operation, each of which answers "not implemented" by default.
pub trait Elbv2: Send + Sync {
    /// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_AddListenerCertificates.html>
    fn add_listener_certificates<'a>(
        &'a self,
        call: &'a Call,
        input: AddListenerCertificatesInput,
    ) -> Reply<'a, AddListenerCertificatesOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "AddListenerCertificates")
    }

    /// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_AddTags.html>
    fn add_tags<'a>(&'a self, call: &'a Call, input: AddTagsInput) -> Reply<'a, AddTagsOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "AddTags")
    }

    /// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateListener.html>
    fn create_listener<'a>(
        &'a self,
        call: &'a Call,
        input: CreateListenerInput,
    ) -> Reply<'a, CreateListenerOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "CreateListener")
    }

    /// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateLoadBalancer.html>
    fn create_load_balancer<'a>(
        &'a self,
        call: &'a Call,
        input: CreateLoadBalancerInput,
    ) -> Reply<'a, CreateLoadBalancerOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "CreateLoadBalancer")
    }

    /// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateRule.html>
    fn create_rule<'a>(
        &'a self,
        call: &'a Call,
        input: CreateRuleInput,
    ) -> Reply<'a, CreateRuleOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "CreateRule")
    }

    /// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateTargetGroup.html>
    fn create_target_group<'a>(
        &'a self,
        call: &'a Call,
        input: CreateTargetGroupInput,
    ) -> Reply<'a, CreateTargetGroupOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "CreateTargetGroup")
    }

    /// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateTrustStore.html>
    fn create_trust_store<'a>(
        &'a self,
        call: &'a Call,
        input: CreateTrustStoreInput,
    ) -> Reply<'a, CreateTrustStoreOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "CreateTrustStore")
    }

    /// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DeleteListener.html>
    fn delete_listener<'a>(
        &'a self,
        call: &'a Call,
        input: DeleteListenerInput,
    ) -> Reply<'a, DeleteListenerOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DeleteListener")
    }

    /// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DeleteLoadBalancer.html>
    fn delete_load_balancer<'a>(
        &'a self,
        call: &'a Call,
        input: DeleteLoadBalancerInput,
    ) -> Reply<'a, DeleteLoadBalancerOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DeleteLoadBalancer")
    }

    /// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DeleteRule.html>
    fn delete_rule<'a>(
        &'a self,
        call: &'a Call,
        input: DeleteRuleInput,
    ) -> Reply<'a, DeleteRuleOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DeleteRule")
    }

    /// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DeleteTargetGroup.html>
    fn delete_target_group<'a>(
        &'a self,
        call: &'a Call,
        input: DeleteTargetGroupInput,
    ) -> Reply<'a, DeleteTargetGroupOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DeleteTargetGroup")
    }

    /// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DeregisterTargets.html>
    fn deregister_targets<'a>(
        &'a self,
        call: &'a Call,
        input: DeregisterTargetsInput,
    ) -> Reply<'a, DeregisterTargetsOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DeregisterTargets")
    }

    /// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeAccountLimits.html>
    fn describe_account_limits<'a>(
        &'a self,
        call: &'a Call,
        input: DescribeAccountLimitsInput,
    ) -> Reply<'a, DescribeAccountLimitsOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DescribeAccountLimits")
    }

    /// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeCapacityReservation.html>
    fn describe_capacity_reservation<'a>(
        &'a self,
        call: &'a Call,
        input: DescribeCapacityReservationInput,
    ) -> Reply<'a, DescribeCapacityReservationOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DescribeCapacityReservation")
    }

    /// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeListenerAttributes.html>
    fn describe_listener_attributes<'a>(
        &'a self,
        call: &'a Call,
        input: DescribeListenerAttributesInput,
    ) -> Reply<'a, DescribeListenerAttributesOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DescribeListenerAttributes")
    }

    /// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeListenerCertificates.html>
    fn describe_listener_certificates<'a>(
        &'a self,
        call: &'a Call,
        input: DescribeListenerCertificatesInput,
    ) -> Reply<'a, DescribeListenerCertificatesOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DescribeListenerCertificates")
    }

    /// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeListeners.html>
    fn describe_listeners<'a>(
        &'a self,
        call: &'a Call,
        input: DescribeListenersInput,
    ) -> Reply<'a, DescribeListenersOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DescribeListeners")
    }

    /// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeLoadBalancerAttributes.html>
    fn describe_load_balancer_attributes<'a>(
        &'a self,
        call: &'a Call,
        input: DescribeLoadBalancerAttributesInput,
    ) -> Reply<'a, DescribeLoadBalancerAttributesOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DescribeLoadBalancerAttributes")
    }

    /// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeLoadBalancers.html>
    fn describe_load_balancers<'a>(
        &'a self,
        call: &'a Call,
        input: DescribeLoadBalancersInput,
    ) -> Reply<'a, DescribeLoadBalancersOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DescribeLoadBalancers")
    }

    /// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeRules.html>
    fn describe_rules<'a>(
        &'a self,
        call: &'a Call,
        input: DescribeRulesInput,
    ) -> Reply<'a, DescribeRulesOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DescribeRules")
    }

    /// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeSSLPolicies.html>
    fn describe_ssl_policies<'a>(
        &'a self,
        call: &'a Call,
        input: DescribeSSLPoliciesInput,
    ) -> Reply<'a, DescribeSSLPoliciesOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DescribeSSLPolicies")
    }

    /// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeTags.html>
    fn describe_tags<'a>(
        &'a self,
        call: &'a Call,
        input: DescribeTagsInput,
    ) -> Reply<'a, DescribeTagsOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DescribeTags")
    }

    /// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeTargetGroupAttributes.html>
    fn describe_target_group_attributes<'a>(
        &'a self,
        call: &'a Call,
        input: DescribeTargetGroupAttributesInput,
    ) -> Reply<'a, DescribeTargetGroupAttributesOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DescribeTargetGroupAttributes")
    }

    /// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeTargetGroups.html>
    fn describe_target_groups<'a>(
        &'a self,
        call: &'a Call,
        input: DescribeTargetGroupsInput,
    ) -> Reply<'a, DescribeTargetGroupsOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DescribeTargetGroups")
    }

    /// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeTargetHealth.html>
    fn describe_target_health<'a>(
        &'a self,
        call: &'a Call,
        input: DescribeTargetHealthInput,
    ) -> Reply<'a, DescribeTargetHealthOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DescribeTargetHealth")
    }

    /// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeTrustStores.html>
    fn describe_trust_stores<'a>(
        &'a self,
        call: &'a Call,
        input: DescribeTrustStoresInput,
    ) -> Reply<'a, DescribeTrustStoresOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DescribeTrustStores")
    }

    /// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ModifyCapacityReservation.html>
    fn modify_capacity_reservation<'a>(
        &'a self,
        call: &'a Call,
        input: ModifyCapacityReservationInput,
    ) -> Reply<'a, ModifyCapacityReservationOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "ModifyCapacityReservation")
    }

    /// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ModifyIpPools.html>
    fn modify_ip_pools<'a>(
        &'a self,
        call: &'a Call,
        input: ModifyIpPoolsInput,
    ) -> Reply<'a, ModifyIpPoolsOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "ModifyIpPools")
    }

    /// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ModifyListener.html>
    fn modify_listener<'a>(
        &'a self,
        call: &'a Call,
        input: ModifyListenerInput,
    ) -> Reply<'a, ModifyListenerOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "ModifyListener")
    }

    /// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ModifyListenerAttributes.html>
    fn modify_listener_attributes<'a>(
        &'a self,
        call: &'a Call,
        input: ModifyListenerAttributesInput,
    ) -> Reply<'a, ModifyListenerAttributesOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "ModifyListenerAttributes")
    }

    /// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ModifyLoadBalancerAttributes.html>
    fn modify_load_balancer_attributes<'a>(
        &'a self,
        call: &'a Call,
        input: ModifyLoadBalancerAttributesInput,
    ) -> Reply<'a, ModifyLoadBalancerAttributesOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "ModifyLoadBalancerAttributes")
    }

    /// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ModifyRule.html>
    fn modify_rule<'a>(
        &'a self,
        call: &'a Call,
        input: ModifyRuleInput,
    ) -> Reply<'a, ModifyRuleOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "ModifyRule")
    }

    /// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ModifyTargetGroup.html>
    fn modify_target_group<'a>(
        &'a self,
        call: &'a Call,
        input: ModifyTargetGroupInput,
    ) -> Reply<'a, ModifyTargetGroupOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "ModifyTargetGroup")
    }

    /// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ModifyTargetGroupAttributes.html>
    fn modify_target_group_attributes<'a>(
        &'a self,
        call: &'a Call,
        input: ModifyTargetGroupAttributesInput,
    ) -> Reply<'a, ModifyTargetGroupAttributesOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "ModifyTargetGroupAttributes")
    }

    /// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_RegisterTargets.html>
    fn register_targets<'a>(
        &'a self,
        call: &'a Call,
        input: RegisterTargetsInput,
    ) -> Reply<'a, RegisterTargetsOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "RegisterTargets")
    }

    /// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_RemoveListenerCertificates.html>
    fn remove_listener_certificates<'a>(
        &'a self,
        call: &'a Call,
        input: RemoveListenerCertificatesInput,
    ) -> Reply<'a, RemoveListenerCertificatesOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "RemoveListenerCertificates")
    }

    /// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_RemoveTags.html>
    fn remove_tags<'a>(
        &'a self,
        call: &'a Call,
        input: RemoveTagsInput,
    ) -> Reply<'a, RemoveTagsOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "RemoveTags")
    }

    /// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_SetIpAddressType.html>
    fn set_ip_address_type<'a>(
        &'a self,
        call: &'a Call,
        input: SetIpAddressTypeInput,
    ) -> Reply<'a, SetIpAddressTypeOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "SetIpAddressType")
    }

    /// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_SetRulePriorities.html>
    fn set_rule_priorities<'a>(
        &'a self,
        call: &'a Call,
        input: SetRulePrioritiesInput,
    ) -> Reply<'a, SetRulePrioritiesOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "SetRulePriorities")
    }

    /// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_SetSecurityGroups.html>
    fn set_security_groups<'a>(
        &'a self,
        call: &'a Call,
        input: SetSecurityGroupsInput,
    ) -> Reply<'a, SetSecurityGroupsOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "SetSecurityGroups")
    }

    /// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_SetSubnets.html>
    fn set_subnets<'a>(
        &'a self,
        call: &'a Call,
        input: SetSubnetsInput,
    ) -> Reply<'a, SetSubnetsOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "SetSubnets")
    }
}

/// Serves the operations of an implementation of [`Elbv2`].
#[derive(Debug)]
pub struct Elbv2Endpoint<T>(pub T);

impl<T: Elbv2> Endpoint for Elbv2Endpoint<T> {
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
    api: &'a dyn Elbv2,
    request: Request<'a, '_>,
) -> Result<BoxFuture<'a, Answer>, StartError> {
    match request.operation.name {
        "AddListenerCertificates" => {
            request.run(|call, input| api.add_listener_certificates(call, input))
        }
        "AddTags" => request.run(|call, input| api.add_tags(call, input)),
        "CreateListener" => request.run(|call, input| api.create_listener(call, input)),
        "CreateLoadBalancer" => request.run(|call, input| api.create_load_balancer(call, input)),
        "CreateRule" => request.run(|call, input| api.create_rule(call, input)),
        "CreateTargetGroup" => request.run(|call, input| api.create_target_group(call, input)),
        "CreateTrustStore" => request.run(|call, input| api.create_trust_store(call, input)),
        "DeleteListener" => request.run(|call, input| api.delete_listener(call, input)),
        "DeleteLoadBalancer" => request.run(|call, input| api.delete_load_balancer(call, input)),
        "DeleteRule" => request.run(|call, input| api.delete_rule(call, input)),
        "DeleteTargetGroup" => request.run(|call, input| api.delete_target_group(call, input)),
        "DeregisterTargets" => request.run(|call, input| api.deregister_targets(call, input)),
        "DescribeAccountLimits" => {
            request.run(|call, input| api.describe_account_limits(call, input))
        }
        "DescribeCapacityReservation" => {
            request.run(|call, input| api.describe_capacity_reservation(call, input))
        }
        "DescribeListenerAttributes" => {
            request.run(|call, input| api.describe_listener_attributes(call, input))
        }
        "DescribeListenerCertificates" => {
            request.run(|call, input| api.describe_listener_certificates(call, input))
        }
        "DescribeListeners" => request.run(|call, input| api.describe_listeners(call, input)),
        "DescribeLoadBalancerAttributes" => {
            request.run(|call, input| api.describe_load_balancer_attributes(call, input))
        }
        "DescribeLoadBalancers" => {
            request.run(|call, input| api.describe_load_balancers(call, input))
        }
        "DescribeRules" => request.run(|call, input| api.describe_rules(call, input)),
        "DescribeSSLPolicies" => request.run(|call, input| api.describe_ssl_policies(call, input)),
        "DescribeTags" => request.run(|call, input| api.describe_tags(call, input)),
        "DescribeTargetGroupAttributes" => {
            request.run(|call, input| api.describe_target_group_attributes(call, input))
        }
        "DescribeTargetGroups" => {
            request.run(|call, input| api.describe_target_groups(call, input))
        }
        "DescribeTargetHealth" => {
            request.run(|call, input| api.describe_target_health(call, input))
        }
        "DescribeTrustStores" => request.run(|call, input| api.describe_trust_stores(call, input)),
        "ModifyCapacityReservation" => {
            request.run(|call, input| api.modify_capacity_reservation(call, input))
        }
        "ModifyIpPools" => request.run(|call, input| api.modify_ip_pools(call, input)),
        "ModifyListener" => request.run(|call, input| api.modify_listener(call, input)),
        "ModifyListenerAttributes" => {
            request.run(|call, input| api.modify_listener_attributes(call, input))
        }
        "ModifyLoadBalancerAttributes" => {
            request.run(|call, input| api.modify_load_balancer_attributes(call, input))
        }
        "ModifyRule" => request.run(|call, input| api.modify_rule(call, input)),
        "ModifyTargetGroup" => request.run(|call, input| api.modify_target_group(call, input)),
        "ModifyTargetGroupAttributes" => {
            request.run(|call, input| api.modify_target_group_attributes(call, input))
        }
        "RegisterTargets" => request.run(|call, input| api.register_targets(call, input)),
        "RemoveListenerCertificates" => {
            request.run(|call, input| api.remove_listener_certificates(call, input))
        }
        "RemoveTags" => request.run(|call, input| api.remove_tags(call, input)),
        "SetIpAddressType" => request.run(|call, input| api.set_ip_address_type(call, input)),
        "SetRulePriorities" => request.run(|call, input| api.set_rule_priorities(call, input)),
        "SetSecurityGroups" => request.run(|call, input| api.set_security_groups(call, input)),
        "SetSubnets" => request.run(|call, input| api.set_subnets(call, input)),
        _ => request.refuse(),
    }
}
