//! Finds what a request names, or answers that it does not exist. An id of a wrong form names
//! nothing.

use model::network::{InternetGateway, RouteTable, SecurityGroup, Subnet, Vpc};
use model::{SecurityGroupId, SubnetId, VpcId};
use smithy::ServiceError;
use store::{NetworkNoun, Tx};

use super::errors;
use crate::error::Failure;

pub(super) fn vpc(tx: &Tx<'_>, id: &str) -> Result<Vpc, Failure> {
    let found = match VpcId::parse(id) {
        Ok(id) => tx.vpc_find(&id)?,
        Err(_) => None,
    };
    Ok(found.ok_or_else(|| errors::vpc_not_found(id))?)
}

pub(super) fn subnet(tx: &Tx<'_>, id: &str) -> Result<Subnet, Failure> {
    let found = match SubnetId::parse(id) {
        Ok(id) => tx.subnet_find(&id)?,
        Err(_) => None,
    };
    Ok(found.ok_or_else(|| errors::subnet_not_found(id))?)
}

pub(super) fn security_group(tx: &Tx<'_>, id: &str) -> Result<SecurityGroup, Failure> {
    let found = match SecurityGroupId::parse(id) {
        Ok(id) => tx.security_group_find(&id)?,
        Err(_) => None,
    };
    Ok(found.ok_or_else(|| errors::security_group_not_found(id))?)
}

pub(super) fn route_table(tx: &Tx<'_>, id: &str) -> Result<RouteTable, Failure> {
    noun(tx, id, errors::route_table_not_found)
}

pub(super) fn internet_gateway(tx: &Tx<'_>, id: &str) -> Result<InternetGateway, Failure> {
    noun(tx, id, errors::internet_gateway_not_found)
}

/// A noun of any kind, with the error of its kind.
pub(super) fn noun<N: NetworkNoun>(
    tx: &Tx<'_>,
    id: &str,
    not_found: fn(&str) -> ServiceError,
) -> Result<N, Failure> {
    Ok(tx.noun_find(id)?.ok_or_else(|| not_found(id))?)
}
