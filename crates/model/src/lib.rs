//! The nouns of Neargate: what exists, how it is named, and which states it can be in.
//!
//! This crate decides nothing (see `rules`) and does nothing (see the crates that own the hands).
//! Types here are what the store keeps and what the engine is told; AWS's wire shapes are in
//! `aws-api` and stop at `operations`.

pub mod account_setting;
pub mod arn;
pub mod balancing;
pub mod cluster;
pub mod ecr;
pub mod exec;
pub mod id;
pub mod network;
pub mod service;
pub mod tag;
pub mod task;
pub mod task_definition;
pub mod time;

pub use id::{
    AddressAssociationId, AddressId, CertificateId, ContainerRuntimeId, DhcpOptionsId,
    EgressOnlyInternetGatewayId, FlowLogId, InternetGatewayId, ListenerId, ListenerRuleId,
    LoadBalancerId, NatGatewayId, NetworkInterfaceId, PrefixListId, RouteTableAssociationId,
    RouteTableId, SecurityGroupId, SecurityGroupRuleId, SubnetId, TargetGroupId, TaskId, VpcId,
};
pub use tag::Tag;
pub use time::{Pace, UnixMillis};
