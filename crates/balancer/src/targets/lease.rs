//! A target that a request was sent to, for as long as the request lasts.

use std::net::SocketAddrV4;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use http::HeaderMap;
use model::balancing::{ProtocolVersion, Stickiness, TargetProtocol};

use super::cookies::{Jar, Memory, OwnCookie, sets};
use super::group::{Group, View};
use super::target::Target;

/// Counts as a request under way until it is dropped.
#[derive(Debug)]
pub(crate) struct Lease {
    target: Arc<Target>,
    view: Arc<View>,
    sticky: Option<Sticky>,
}

/// What the client is to remember.
#[derive(Debug)]
pub(super) struct Sticky {
    jar: Arc<Jar>,
    group: Arc<Group>,
    group_seconds: Option<u32>,
    https: bool,
}

impl Sticky {
    /// `None` when there is nothing to remember.
    pub(super) fn new(
        jar: &Arc<Jar>,
        group: &Arc<Group>,
        group_seconds: Option<u32>,
        https: bool,
        view: &View,
    ) -> Option<Self> {
        (group_seconds.is_some() || view.settings.stickiness.is_some()).then(|| Self {
            jar: Arc::clone(jar),
            group: Arc::clone(group),
            group_seconds,
            https,
        })
    }
}

impl Lease {
    pub(super) fn new(target: Arc<Target>, view: Arc<View>, sticky: Option<Sticky>) -> Self {
        target.outstanding.fetch_add(1, Ordering::Relaxed);
        Self {
            target,
            view,
            sticky,
        }
    }

    pub(crate) fn target(&self) -> SocketAddrV4 {
        self.target.address
    }

    pub(crate) fn protocol(&self) -> TargetProtocol {
        self.view.protocol
    }

    pub(crate) fn protocol_version(&self) -> ProtocolVersion {
        self.view.protocol_version
    }

    /// The target group's.
    pub(crate) fn group_arn(&self) -> &str {
        &self.view.arn
    }

    /// Done when the target is there no more, its deregistration delay being over: the request has
    /// to end.
    pub(crate) fn cut(&self) -> impl Future<Output = ()> + Send + use<> {
        let mut cut = self.target.cut.subscribe();
        async move {
            // An error is as good: the target is not even there.
            let _over = cut.wait_for(|cut| *cut).await;
        }
    }

    /// Adds the cookies by which the client comes back to this target or its group.
    pub(crate) fn response_headers(&self, headers: &mut HeaderMap) {
        let Some(sticky) = &self.sticky else {
            return;
        };
        if let Some(seconds) = sticky.group_seconds {
            self.add(sticky, OwnCookie::Group, seconds, headers);
        }
        match &self.view.settings.stickiness {
            Some(Stickiness::LoadBalancerCookie { seconds }) => {
                self.add(sticky, OwnCookie::Target, *seconds, headers);
            }
            Some(Stickiness::ApplicationCookie { name, seconds }) if sets(headers, name) => {
                self.add(sticky, OwnCookie::Application, *seconds, headers);
            }
            Some(Stickiness::ApplicationCookie { .. }) | None => {}
        }
    }

    fn add(&self, sticky: &Sticky, cookie: OwnCookie, seconds: u32, headers: &mut HeaderMap) {
        let memory = Memory {
            group: &sticky.group.id,
            address: self.target.address,
        };
        for value in sticky.jar.bake(cookie, &memory, seconds, sticky.https) {
            headers.append(http::header::SET_COOKIE, value);
        }
    }
}

impl Drop for Lease {
    fn drop(&mut self) {
        self.target.outstanding.fetch_sub(1, Ordering::Relaxed);
    }
}
