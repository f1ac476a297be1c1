// Written by `cargo xtask codegen` from models/. Do not edit.

//! Application Auto Scaling as a trait, and the endpoint that serves an implementation of it.

use smithy::{
    Answer, BoxFuture, Call, Endpoint, Gate, Operation, Service, ShapeReader, StartError,
};

use super::service::SERVICE;
use super::shapes::*;
use crate::start::{Reply, Request, not_implemented};

/// Application Auto Scaling: one method per operation, each of which answers "not implemented" by default.
pub trait ApplicationAutoScaling: Send + Sync {
    /// <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_DeleteScalingPolicy.html>
    fn delete_scaling_policy<'a>(
        &'a self,
        call: &'a Call,
        input: DeleteScalingPolicyInput,
    ) -> Reply<'a, DeleteScalingPolicyOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DeleteScalingPolicy")
    }

    /// <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_DeleteScheduledAction.html>
    fn delete_scheduled_action<'a>(
        &'a self,
        call: &'a Call,
        input: DeleteScheduledActionInput,
    ) -> Reply<'a, DeleteScheduledActionOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DeleteScheduledAction")
    }

    /// <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_DeregisterScalableTarget.html>
    fn deregister_scalable_target<'a>(
        &'a self,
        call: &'a Call,
        input: DeregisterScalableTargetInput,
    ) -> Reply<'a, DeregisterScalableTargetOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DeregisterScalableTarget")
    }

    /// <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_DescribeScalableTargets.html>
    fn describe_scalable_targets<'a>(
        &'a self,
        call: &'a Call,
        input: DescribeScalableTargetsInput,
    ) -> Reply<'a, DescribeScalableTargetsOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DescribeScalableTargets")
    }

    /// <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_DescribeScalingActivities.html>
    fn describe_scaling_activities<'a>(
        &'a self,
        call: &'a Call,
        input: DescribeScalingActivitiesInput,
    ) -> Reply<'a, DescribeScalingActivitiesOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DescribeScalingActivities")
    }

    /// <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_DescribeScalingPolicies.html>
    fn describe_scaling_policies<'a>(
        &'a self,
        call: &'a Call,
        input: DescribeScalingPoliciesInput,
    ) -> Reply<'a, DescribeScalingPoliciesOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DescribeScalingPolicies")
    }

    /// <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_DescribeScheduledActions.html>
    fn describe_scheduled_actions<'a>(
        &'a self,
        call: &'a Call,
        input: DescribeScheduledActionsInput,
    ) -> Reply<'a, DescribeScheduledActionsOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DescribeScheduledActions")
    }

    /// <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_ListTagsForResource.html>
    fn list_tags_for_resource<'a>(
        &'a self,
        call: &'a Call,
        input: ListTagsForResourceInput,
    ) -> Reply<'a, ListTagsForResourceOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "ListTagsForResource")
    }

    /// <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_PutScalingPolicy.html>
    fn put_scaling_policy<'a>(
        &'a self,
        call: &'a Call,
        input: PutScalingPolicyInput,
    ) -> Reply<'a, PutScalingPolicyOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "PutScalingPolicy")
    }

    /// <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_PutScheduledAction.html>
    fn put_scheduled_action<'a>(
        &'a self,
        call: &'a Call,
        input: PutScheduledActionInput,
    ) -> Reply<'a, PutScheduledActionOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "PutScheduledAction")
    }

    /// <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_RegisterScalableTarget.html>
    fn register_scalable_target<'a>(
        &'a self,
        call: &'a Call,
        input: RegisterScalableTargetInput,
    ) -> Reply<'a, RegisterScalableTargetOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "RegisterScalableTarget")
    }

    /// <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_TagResource.html>
    fn tag_resource<'a>(
        &'a self,
        call: &'a Call,
        input: TagResourceInput,
    ) -> Reply<'a, TagResourceOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "TagResource")
    }

    /// <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_UntagResource.html>
    fn untag_resource<'a>(
        &'a self,
        call: &'a Call,
        input: UntagResourceInput,
    ) -> Reply<'a, UntagResourceOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "UntagResource")
    }
}

/// Serves the operations of an implementation of [`ApplicationAutoScaling`].
#[derive(Debug)]
pub struct ApplicationAutoScalingEndpoint<T>(pub T);

impl<T: ApplicationAutoScaling> Endpoint for ApplicationAutoScalingEndpoint<T> {
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
    api: &'a dyn ApplicationAutoScaling,
    request: Request<'a, '_>,
) -> Result<BoxFuture<'a, Answer>, StartError> {
    match request.operation.name {
        "DeleteScalingPolicy" => request.run(|call, input| api.delete_scaling_policy(call, input)),
        "DeleteScheduledAction" => {
            request.run(|call, input| api.delete_scheduled_action(call, input))
        }
        "DeregisterScalableTarget" => {
            request.run(|call, input| api.deregister_scalable_target(call, input))
        }
        "DescribeScalableTargets" => {
            request.run(|call, input| api.describe_scalable_targets(call, input))
        }
        "DescribeScalingActivities" => {
            request.run(|call, input| api.describe_scaling_activities(call, input))
        }
        "DescribeScalingPolicies" => {
            request.run(|call, input| api.describe_scaling_policies(call, input))
        }
        "DescribeScheduledActions" => {
            request.run(|call, input| api.describe_scheduled_actions(call, input))
        }
        "ListTagsForResource" => request.run(|call, input| api.list_tags_for_resource(call, input)),
        "PutScalingPolicy" => request.run(|call, input| api.put_scaling_policy(call, input)),
        "PutScheduledAction" => request.run(|call, input| api.put_scheduled_action(call, input)),
        "RegisterScalableTarget" => {
            request.run(|call, input| api.register_scalable_target(call, input))
        }
        "TagResource" => request.run(|call, input| api.tag_resource(call, input)),
        "UntagResource" => request.run(|call, input| api.untag_resource(call, input)),
        _ => request.refuse(),
    }
}
