// Written by `cargo xtask codegen` from models/. Do not edit.

//! Amazon EventBridge Scheduler as a trait, and the endpoint that serves an implementation of it.

use smithy::{
    Answer, BoxFuture, Call, Endpoint, Gate, Operation, Service, ShapeReader, StartError,
};

use super::service::SERVICE;
use super::shapes::*;
use crate::start::{Reply, Request, not_implemented};

/// Amazon EventBridge Scheduler: one method per operation, each of which answers "not implemented" by default.
pub trait Scheduler: Send + Sync {
    /// <https://docs.aws.amazon.com/scheduler/latest/APIReference/API_CreateSchedule.html>
    fn create_schedule<'a>(
        &'a self,
        call: &'a Call,
        input: CreateScheduleInput,
    ) -> Reply<'a, CreateScheduleOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "CreateSchedule")
    }

    /// <https://docs.aws.amazon.com/scheduler/latest/APIReference/API_CreateScheduleGroup.html>
    fn create_schedule_group<'a>(
        &'a self,
        call: &'a Call,
        input: CreateScheduleGroupInput,
    ) -> Reply<'a, CreateScheduleGroupOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "CreateScheduleGroup")
    }

    /// <https://docs.aws.amazon.com/scheduler/latest/APIReference/API_DeleteSchedule.html>
    fn delete_schedule<'a>(
        &'a self,
        call: &'a Call,
        input: DeleteScheduleInput,
    ) -> Reply<'a, DeleteScheduleOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DeleteSchedule")
    }

    /// <https://docs.aws.amazon.com/scheduler/latest/APIReference/API_DeleteScheduleGroup.html>
    fn delete_schedule_group<'a>(
        &'a self,
        call: &'a Call,
        input: DeleteScheduleGroupInput,
    ) -> Reply<'a, DeleteScheduleGroupOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DeleteScheduleGroup")
    }

    /// <https://docs.aws.amazon.com/scheduler/latest/APIReference/API_GetSchedule.html>
    fn get_schedule<'a>(
        &'a self,
        call: &'a Call,
        input: GetScheduleInput,
    ) -> Reply<'a, GetScheduleOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "GetSchedule")
    }

    /// <https://docs.aws.amazon.com/scheduler/latest/APIReference/API_GetScheduleGroup.html>
    fn get_schedule_group<'a>(
        &'a self,
        call: &'a Call,
        input: GetScheduleGroupInput,
    ) -> Reply<'a, GetScheduleGroupOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "GetScheduleGroup")
    }

    /// <https://docs.aws.amazon.com/scheduler/latest/APIReference/API_ListScheduleGroups.html>
    fn list_schedule_groups<'a>(
        &'a self,
        call: &'a Call,
        input: ListScheduleGroupsInput,
    ) -> Reply<'a, ListScheduleGroupsOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "ListScheduleGroups")
    }

    /// <https://docs.aws.amazon.com/scheduler/latest/APIReference/API_ListSchedules.html>
    fn list_schedules<'a>(
        &'a self,
        call: &'a Call,
        input: ListSchedulesInput,
    ) -> Reply<'a, ListSchedulesOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "ListSchedules")
    }

    /// <https://docs.aws.amazon.com/scheduler/latest/APIReference/API_ListTagsForResource.html>
    fn list_tags_for_resource<'a>(
        &'a self,
        call: &'a Call,
        input: ListTagsForResourceInput,
    ) -> Reply<'a, ListTagsForResourceOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "ListTagsForResource")
    }

    /// <https://docs.aws.amazon.com/scheduler/latest/APIReference/API_TagResource.html>
    fn tag_resource<'a>(
        &'a self,
        call: &'a Call,
        input: TagResourceInput,
    ) -> Reply<'a, TagResourceOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "TagResource")
    }

    /// <https://docs.aws.amazon.com/scheduler/latest/APIReference/API_UntagResource.html>
    fn untag_resource<'a>(
        &'a self,
        call: &'a Call,
        input: UntagResourceInput,
    ) -> Reply<'a, UntagResourceOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "UntagResource")
    }

    /// <https://docs.aws.amazon.com/scheduler/latest/APIReference/API_UpdateSchedule.html>
    fn update_schedule<'a>(
        &'a self,
        call: &'a Call,
        input: UpdateScheduleInput,
    ) -> Reply<'a, UpdateScheduleOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "UpdateSchedule")
    }
}

/// Serves the operations of an implementation of [`Scheduler`].
#[derive(Debug)]
pub struct SchedulerEndpoint<T>(pub T);

impl<T: Scheduler> Endpoint for SchedulerEndpoint<T> {
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
    api: &'a dyn Scheduler,
    request: Request<'a, '_>,
) -> Result<BoxFuture<'a, Answer>, StartError> {
    match request.operation.name {
        "CreateSchedule" => request.run(|call, input| api.create_schedule(call, input)),
        "CreateScheduleGroup" => request.run(|call, input| api.create_schedule_group(call, input)),
        "DeleteSchedule" => request.run(|call, input| api.delete_schedule(call, input)),
        "DeleteScheduleGroup" => request.run(|call, input| api.delete_schedule_group(call, input)),
        "GetSchedule" => request.run(|call, input| api.get_schedule(call, input)),
        "GetScheduleGroup" => request.run(|call, input| api.get_schedule_group(call, input)),
        "ListScheduleGroups" => request.run(|call, input| api.list_schedule_groups(call, input)),
        "ListSchedules" => request.run(|call, input| api.list_schedules(call, input)),
        "ListTagsForResource" => request.run(|call, input| api.list_tags_for_resource(call, input)),
        "TagResource" => request.run(|call, input| api.tag_resource(call, input)),
        "UntagResource" => request.run(|call, input| api.untag_resource(call, input)),
        "UpdateSchedule" => request.run(|call, input| api.update_schedule(call, input)),
        _ => request.refuse(),
    }
}
