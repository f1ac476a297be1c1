//! Renews the certificates that the instance's authority issued, before they end.
//!
//! "ACM begins the renewal process up to 60 days prior to expiration." Who issues is given in.

use std::fmt::Debug;
use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use model::UnixMillis;
use model::balancing::{Certificate, CertificateType};
use store::{Store, StoreError};

use crate::clock::Clock;
use crate::driver::{PassError, Reconciler};

/// Puts a certificate's successor in its place.
#[async_trait]
pub trait Renewal: Debug + Send + Sync {
    /// Does nothing when the certificate is gone, or another one, by then. The error is for the log.
    async fn renew(&self, certificate: Certificate) -> Result<(), String>;
}

/// Looks for certificates that end soon.
#[derive(Debug)]
pub struct Certificates {
    store: Store,
    clock: Clock,
    renewal: Arc<dyn Renewal>,
    /// When they were last looked through; this loop need not run at every change.
    last: Option<UnixMillis>,
}

const MINUTE_MILLIS: i64 = 60_000;
const DAY_MILLIS: i64 = 24 * 60 * MINUTE_MILLIS;
const BEFORE_MILLIS: i64 = 60 * DAY_MILLIS;

impl Certificates {
    pub fn new(store: Store, clock: Clock, renewal: Arc<dyn Renewal>) -> Self {
        Self {
            store,
            clock,
            renewal,
            last: None,
        }
    }
}

#[async_trait]
impl Reconciler for Certificates {
    fn name(&self) -> &'static str {
        "certificates"
    }

    fn period(&self) -> Duration {
        Duration::from_hours(1)
    }

    async fn pass(&mut self) -> Result<(), PassError> {
        let now = self.clock.now();
        if self
            .last
            .is_some_and(|last| now.millis_since(last) < 30 * MINUTE_MILLIS)
        {
            return Ok(());
        }
        let read = self.store.read(|tx| tx.balancing_list::<Certificate>());
        let certificates: Result<Vec<Certificate>, StoreError> = read.await;
        let ends_soon = |one: &Certificate| {
            one.kind == CertificateType::Issued && one.not_after.millis_since(now) < BEFORE_MILLIS
        };
        for certificate in certificates?.into_iter().filter(ends_soon) {
            let (id, domain) = (certificate.id.clone(), certificate.domain_name.clone());
            match self.renewal.renew(certificate).await {
                Ok(()) => tracing::info!(%id, domain, "a certificate was renewed"),
                Err(error) => tracing::warn!(%id, domain, error, "a certificate is not renewed"),
            }
        }
        self.last = Some(now);
        Ok(())
    }
}
