// Written by `cargo xtask codegen` from models/. Do not edit.

//! Amazon Route 53 as a trait, and the endpoint that serves an implementation of it.

use smithy::{
    Answer, BoxFuture, Call, Endpoint, Gate, Operation, Service, ShapeReader, StartError,
};

use super::service::SERVICE;
use super::shapes::*;
use crate::start::{Reply, Request, not_implemented};

/// Amazon Route 53: one method per operation, each of which answers "not implemented" by default.
pub trait Route53: Send + Sync {
    /// <https://docs.aws.amazon.com/Route53/latest/APIReference/API_ChangeResourceRecordSets.html>
    fn change_resource_record_sets<'a>(
        &'a self,
        call: &'a Call,
        input: ChangeResourceRecordSetsInput,
    ) -> Reply<'a, ChangeResourceRecordSetsOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "ChangeResourceRecordSets")
    }

    /// <https://docs.aws.amazon.com/Route53/latest/APIReference/API_ChangeTagsForResource.html>
    fn change_tags_for_resource<'a>(
        &'a self,
        call: &'a Call,
        input: ChangeTagsForResourceInput,
    ) -> Reply<'a, ChangeTagsForResourceOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "ChangeTagsForResource")
    }

    /// <https://docs.aws.amazon.com/Route53/latest/APIReference/API_CreateHostedZone.html>
    fn create_hosted_zone<'a>(
        &'a self,
        call: &'a Call,
        input: CreateHostedZoneInput,
    ) -> Reply<'a, CreateHostedZoneOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "CreateHostedZone")
    }

    /// <https://docs.aws.amazon.com/Route53/latest/APIReference/API_DeleteHostedZone.html>
    fn delete_hosted_zone<'a>(
        &'a self,
        call: &'a Call,
        input: DeleteHostedZoneInput,
    ) -> Reply<'a, DeleteHostedZoneOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DeleteHostedZone")
    }

    /// <https://docs.aws.amazon.com/Route53/latest/APIReference/API_GetChange.html>
    fn get_change<'a>(
        &'a self,
        call: &'a Call,
        input: GetChangeInput,
    ) -> Reply<'a, GetChangeOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "GetChange")
    }

    /// <https://docs.aws.amazon.com/Route53/latest/APIReference/API_GetHostedZone.html>
    fn get_hosted_zone<'a>(
        &'a self,
        call: &'a Call,
        input: GetHostedZoneInput,
    ) -> Reply<'a, GetHostedZoneOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "GetHostedZone")
    }

    /// <https://docs.aws.amazon.com/Route53/latest/APIReference/API_ListHostedZones.html>
    fn list_hosted_zones<'a>(
        &'a self,
        call: &'a Call,
        input: ListHostedZonesInput,
    ) -> Reply<'a, ListHostedZonesOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "ListHostedZones")
    }

    /// <https://docs.aws.amazon.com/Route53/latest/APIReference/API_ListHostedZonesByName.html>
    fn list_hosted_zones_by_name<'a>(
        &'a self,
        call: &'a Call,
        input: ListHostedZonesByNameInput,
    ) -> Reply<'a, ListHostedZonesByNameOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "ListHostedZonesByName")
    }

    /// <https://docs.aws.amazon.com/Route53/latest/APIReference/API_ListResourceRecordSets.html>
    fn list_resource_record_sets<'a>(
        &'a self,
        call: &'a Call,
        input: ListResourceRecordSetsInput,
    ) -> Reply<'a, ListResourceRecordSetsOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "ListResourceRecordSets")
    }

    /// <https://docs.aws.amazon.com/Route53/latest/APIReference/API_ListTagsForResource.html>
    fn list_tags_for_resource<'a>(
        &'a self,
        call: &'a Call,
        input: ListTagsForResourceInput,
    ) -> Reply<'a, ListTagsForResourceOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "ListTagsForResource")
    }

    /// <https://docs.aws.amazon.com/Route53/latest/APIReference/API_UpdateHostedZoneComment.html>
    fn update_hosted_zone_comment<'a>(
        &'a self,
        call: &'a Call,
        input: UpdateHostedZoneCommentInput,
    ) -> Reply<'a, UpdateHostedZoneCommentOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "UpdateHostedZoneComment")
    }
}

/// Serves the operations of an implementation of [`Route53`].
#[derive(Debug)]
pub struct Route53Endpoint<T>(pub T);

impl<T: Route53> Endpoint for Route53Endpoint<T> {
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
    api: &'a dyn Route53,
    request: Request<'a, '_>,
) -> Result<BoxFuture<'a, Answer>, StartError> {
    match request.operation.name {
        "ChangeResourceRecordSets" => {
            request.run(|call, input| api.change_resource_record_sets(call, input))
        }
        "ChangeTagsForResource" => {
            request.run(|call, input| api.change_tags_for_resource(call, input))
        }
        "CreateHostedZone" => request.run(|call, input| api.create_hosted_zone(call, input)),
        "DeleteHostedZone" => request.run(|call, input| api.delete_hosted_zone(call, input)),
        "GetChange" => request.run(|call, input| api.get_change(call, input)),
        "GetHostedZone" => request.run(|call, input| api.get_hosted_zone(call, input)),
        "ListHostedZones" => request.run(|call, input| api.list_hosted_zones(call, input)),
        "ListHostedZonesByName" => {
            request.run(|call, input| api.list_hosted_zones_by_name(call, input))
        }
        "ListResourceRecordSets" => {
            request.run(|call, input| api.list_resource_record_sets(call, input))
        }
        "ListTagsForResource" => request.run(|call, input| api.list_tags_for_resource(call, input)),
        "UpdateHostedZoneComment" => {
            request.run(|call, input| api.update_hosted_zone_comment(call, input))
        }
        _ => request.refuse(),
    }
}
