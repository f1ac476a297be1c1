//! Which certificate a call is about, and who uses it.

use model::CertificateId;
use model::balancing::{Certificate, Listener, LoadBalancer};
use smithy::{Call, ServiceError};
use store::{StoreError, Tx};

use super::errors::{invalid_arn, not_found};
use crate::context::scope;
use crate::error::Failure;

/// The certificate of an ARN. Those of other accounts and regions are not known here.
pub(super) fn certificate_id(
    call: &Call,
    arn: Option<String>,
) -> Result<CertificateId, ServiceError> {
    let arn = arn.unwrap_or_default();
    // arn:partition:acm:region:account:certificate/id
    let parts: Vec<&str> = arn.splitn(6, ':').collect();
    let ["arn", _, "acm", _, _, resource] = parts[..] else {
        return Err(invalid_arn(&arn));
    };
    let id = resource
        .strip_prefix("certificate/")
        .ok_or_else(|| invalid_arn(&arn))?;
    let id = CertificateId::parse(id).map_err(|_| not_found(&arn))?;
    if scope(call).certificate(&id) == arn {
        Ok(id)
    } else {
        Err(not_found(&arn))
    }
}

pub(super) fn find(tx: &Tx<'_>, id: &CertificateId, arn: &str) -> Result<Certificate, Failure> {
    let found = tx.balancing_find::<Certificate>(id.as_str())?;
    found.ok_or_else(|| not_found(arn).into())
}

/// The load balancers whose listeners show certificates.
#[derive(Debug)]
pub(super) struct Users(Vec<(Vec<CertificateId>, String)>);

impl Users {
    /// Reads who uses what; the strings are `loadbalancer/app/<name>/<id>`.
    pub(super) fn read(tx: &Tx<'_>) -> Result<Self, StoreError> {
        let mut users = Vec::new();
        for listener in tx.balancing_list::<Listener>()? {
            if listener.certificates.is_empty() {
                continue;
            }
            let id = listener.load_balancer_id.as_str();
            if let Some(balancer) = tx.balancing_find::<LoadBalancer>(id)? {
                let resource = format!("loadbalancer/{}", balancer.path());
                users.push((listener.certificates, resource));
            }
        }
        Ok(Self(users))
    }

    /// Each load balancer once, in order.
    pub(super) fn of(&self, id: &CertificateId) -> Vec<String> {
        let users = self.0.iter().filter(|(used, _)| used.contains(id));
        let mut users: Vec<String> = users.map(|(_, resource)| resource.clone()).collect();
        users.sort_unstable();
        users.dedup();
        users
    }
}
