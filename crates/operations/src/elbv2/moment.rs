//! When and where a call happens, and what it may draw from.

use model::UnixMillis;
use model::arn::Scope;
use model::network::Ipv4Cidr;
use smithy::Call;

use super::Elbv2Service;
use crate::context::{self, Random};

#[derive(Debug, Clone)]
pub(super) struct Moment {
    pub(super) scope: Scope,
    pub(super) now: UnixMillis,
    pub(super) random: Random,
    pub(super) public_addresses: Option<Ipv4Cidr>,
}

impl Moment {
    pub(super) fn of(service: &Elbv2Service, call: &Call) -> Self {
        Self {
            scope: context::scope(call),
            now: (service.clock)(),
            random: service.random,
            public_addresses: service.public_addresses,
        }
    }
}
