// ==== crates/aws-api/src/generated/box_room/api.rs
// Written by `cargo xtask codegen` from models/. Do not edit.

//! Box Room as a trait, and the endpoint that serves an implementation of it.

use smithy::{
    Answer, BoxFuture, Call, Endpoint, Gate, Operation, Service, ShapeReader, StartError,
};

use super::service::SERVICE;
use super::shapes::*;
use crate::start::{Reply, Request, not_implemented};

/// Box Room: one method per operation, each of which answers "not implemented" by default.
pub trait BoxRoom: Send + Sync {
    /// <https://example.com/API_DropBox.html>
    fn drop_box<'a>(&'a self, call: &'a Call, input: DropBoxInput) -> Reply<'a, DropBoxOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DropBox")
    }

    /// <https://example.com/API_PutBox.html>
    fn put_box<'a>(&'a self, call: &'a Call, input: PutBoxInput) -> Reply<'a, Crate> {
        let _ = (call, input);
        not_implemented(&SERVICE, "PutBox")
    }
}

/// Serves the operations of an implementation of [`BoxRoom`].
#[derive(Debug)]
pub struct BoxRoomEndpoint<T>(pub T);

impl<T: BoxRoom> Endpoint for BoxRoomEndpoint<T> {
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
    api: &'a dyn BoxRoom,
    request: Request<'a, '_>,
) -> Result<BoxFuture<'a, Answer>, StartError> {
    match request.operation.name {
        "DropBox" => request.run(|call, input| api.drop_box(call, input)),
        "PutBox" => request.run(|call, input| api.put_box(call, input)),
        _ => request.refuse(),
    }
}

// ==== crates/aws-api/src/generated/box_room/errors.rs
// Written by `cargo xtask codegen` from models/. Do not edit.

//! The errors that the model of Box Room declares.

use smithy::{ErrorKind, Fault};

pub const BAD_BOX_EXCEPTION: ErrorKind = ErrorKind {
    shape: "BadBoxException",
    code: "BadBox",
    status: 409,
    fault: Fault::Sender,
};

// ==== crates/aws-api/src/generated/box_room/mod.rs
// Written by `cargo xtask codegen` from models/. Do not edit.

//! Box Room.

mod api;
pub mod errors;
pub mod schemas;
mod service;
mod shapes;

pub use api::{BoxRoom, BoxRoomEndpoint};
pub use service::SERVICE;
pub use shapes::*;

// ==== crates/aws-api/src/generated/box_room/schemas.rs
// Written by `cargo xtask codegen` from models/. Do not edit.

//! The schemas of Box Room, by the model's names.

use smithy::{Constraints, Kind, Member, Schema};

pub static BOXES: Schema = Schema {
    members: &[Member::new("key", &ID), Member::new("value", &CRATE)],
    constraints: Constraints {
        max: Some(3.0),
        ..Constraints::NONE
    },
    ..Schema::simple("Boxes", Kind::Map)
};

pub static DROP_BOX_OUTPUT: Schema = Schema::simple("DropBoxOutput", Kind::Structure);

pub static DROP_BOX_REQUEST: Schema = Schema {
    members: &[Member::new("boxIDs", &IDS)],
    ..Schema::simple("DropBoxRequest", Kind::Structure)
};

pub static ID: Schema = Schema {
    constraints: Constraints {
        pattern: Some(r"\d+"),
        ..Constraints::NONE
    },
    sensitive: true,
    ..Schema::simple("Id", Kind::String)
};

pub static IDS: Schema = Schema {
    members: &[Member::new("member", &ID)],
    flattened: true,
    ..Schema::simple("Ids", Kind::List)
};

pub static KIND: Schema = Schema {
    constraints: Constraints {
        values: &["BIG", "SMALL"],
        ..Constraints::NONE
    },
    ..Schema::simple("Kind", Kind::String)
};

pub static PUT_BOX_REQUEST: Schema = Schema {
    members: &[
        Member::new("type", &KIND)
            .with_wire_name("Type")
            .with_required(),
        Member::new("content", &CRATE),
    ],
    ..Schema::simple("PutBoxRequest", Kind::Structure)
};

pub static CRATE: Schema = Schema {
    members: &[Member::new("inner", &CRATE), Member::new("all", &BOXES)],
    ..Schema::simple("crate", Kind::Structure)
};

// ==== crates/aws-api/src/generated/box_room/service.rs
// Written by `cargo xtask codegen` from models/. Do not edit.

//! How requests to Box Room look, and the table of its operations.

use smithy::{HttpBinding, Operation, Protocol, Service};

use super::errors;
use super::schemas;
use crate::start::name_only;

/// Box Room.
pub static SERVICE: Service = Service {
    id: "boxes",
    signing_name: "rooms",
    target_prefix: Some("BoxRoom_20200101"),
    api_version: "2020-01-01",
    xml_namespace: None,
    protocols: &[Protocol::AwsJson11],
    query_compatible: false,
    validation_error: errors::BAD_BOX_EXCEPTION,
    operations: &[
        Operation {
            name: "DropBox",
            http: HttpBinding {
                method: "POST",
                uri: "/",
                status: 200,
            },
            input: Some(&schemas::DROP_BOX_REQUEST),
            output: None,
            result_wrapper: None,
            unsigned: false,
            errors: &[],
        },
        Operation {
            unsigned: true,
            ..name_only("OpenBox", "POST", "/")
        },
        Operation {
            name: "PutBox",
            http: HttpBinding {
                method: "POST",
                uri: "/",
                status: 200,
            },
            input: Some(&schemas::PUT_BOX_REQUEST),
            output: Some(&schemas::CRATE),
            result_wrapper: None,
            unsigned: false,
            errors: &[errors::BAD_BOX_EXCEPTION],
        },
    ],
};

// ==== crates/aws-api/src/generated/box_room/shapes.rs
// Written by `cargo xtask codegen` from models/. Do not edit.

//! The structures and unions of Box Room.

use std::collections::BTreeMap;

use smithy::ReadError;

use super::schemas;
use crate::structure::{MemberReader, MemberWriter, Members, structure};

/// <https://example.com/API_DropBox.html>
#[derive(Clone, Default, PartialEq)]
pub struct DropBoxOutput {}

impl Members for DropBoxOutput {}
structure!(DropBoxOutput, DROP_BOX_OUTPUT);

/// <https://example.com/API_DropBox.html>
#[derive(Clone, Default, PartialEq)]
pub struct DropBoxInput {
    pub box_ids: Option<Vec<String>>,
}

impl Members for DropBoxInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.box_ids),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.box_ids.as_ref());
    }
}
structure!(DropBoxInput, DROP_BOX_REQUEST);

/// <https://example.com/API_PutBox.html>
#[derive(Clone, Default, PartialEq)]
pub struct PutBoxInput {
    pub r#type: Option<String>,
    pub content: Option<Crate>,
}

impl Members for PutBoxInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.r#type),
            1 => member.read(&mut self.content),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.r#type.as_ref());
        members.write(1, self.content.as_ref());
    }
}
structure!(PutBoxInput, PUT_BOX_REQUEST);

/// <https://example.com/API_crate.html>
#[derive(Clone, Default, PartialEq)]
pub struct Crate {
    pub inner: Option<Box<Crate>>,
    pub all: Option<BTreeMap<String, Crate>>,
}

impl Members for Crate {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.inner),
            1 => member.read(&mut self.all),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.inner.as_ref());
        members.write(1, self.all.as_ref());
    }
}
structure!(Crate, CRATE);

