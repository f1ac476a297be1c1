//! The registry of this instance: made of the store, the engine's content store and a key on disk.

use std::collections::HashSet;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;

use agent::LocalEngine;
use images::{Credentials, Digest, Endpoint, RewriteHost};
use model::arn::Scope;
use registry::http::{Api, RootOnly};
use registry::names::aws_host;
use registry::tokens::{Bearer, Tokens, USER};
use registry::{InUse, Limits, LocalImages, Registry, RegistryConfig};
use store::Store;

use crate::CommandError;
use crate::clock::now;
use crate::instance::Instance;

/// The key of authorization tokens, in the data directory.
const KEY_FILE: &str = "registry-token-key";

/// What the engine asks for images of this instance's repositories.
pub(crate) fn local_images(store: &Store, home: &Scope, listen: SocketAddr) -> LocalImages {
    LocalImages {
        store: store.clone(),
        clock: now,
        home: home.clone(),
        authority: authority(listen),
    }
}

/// The registry and its API.
pub(crate) fn api(
    instance: &Instance,
    store: &Store,
    engine: &LocalEngine,
    home: &Scope,
    listen: SocketAddr,
    total_bytes: Option<u64>,
) -> Result<Api, CommandError> {
    let tokens = tokens(instance)?;
    let limits = Limits {
        total_bytes,
        ..Limits::default()
    };
    let config = RegistryConfig {
        clock: now,
        home: home.clone(),
        authority: authority(listen),
        limits,
    };
    Ok(Api {
        registry: Registry::new(store.clone(), engine.images().clone(), config),
        tokens,
        authorizer: Arc::new(RootOnly),
    })
}

/// The registry's address and a login to it, for what the engine fetches as other clients do: the
/// images of pull-through caches.
#[derive(Debug)]
pub(crate) struct OwnEndpoint {
    home: Scope,
    authority: String,
    tokens: Tokens,
}

/// See [`OwnEndpoint`].
pub(crate) fn own_endpoint(
    instance: &Instance,
    home: &Scope,
    listen: SocketAddr,
) -> Result<OwnEndpoint, CommandError> {
    Ok(OwnEndpoint {
        home: home.clone(),
        authority: authority(listen),
        tokens: tokens(instance)?,
    })
}

impl RewriteHost for OwnEndpoint {
    fn rewrite(&self, registry: &str) -> Option<Endpoint> {
        let port = self.authority.rsplit_once(':').map(|(_, port)| port);
        let by_name = registry.strip_prefix("localhost:");
        let is_own = registry == self.authority
            || registry == aws_host(&self.home)
            || (by_name.is_some() && by_name == port);
        let bearer = Bearer {
            principal_arn: self.home.root(),
            account_id: self.home.account_id.clone(),
        };
        is_own.then(|| Endpoint {
            base_url: format!("http://{}", self.authority),
            credentials: Some(Credentials {
                username: USER.to_owned(),
                password: self.tokens.password(&bearer, now()),
            }),
        })
    }
}

fn tokens(instance: &Instance) -> Result<Tokens, CommandError> {
    Tokens::load_or_make(&instance.data_dir.join(KEY_FILE)).map_err(|error| {
        CommandError::caused_by("cannot use the key of the registry's tokens", &error)
    })
}

/// The images that the engine's tasks run from.
#[derive(Debug)]
pub(crate) struct EngineImages(pub(crate) Arc<LocalEngine>);

impl InUse for EngineImages {
    fn digests(&self) -> HashSet<Digest> {
        let digests = self.0.image_digests();
        digests
            .iter()
            .filter_map(|digest| digest.parse().ok())
            .collect()
    }
}

/// Where docker on this machine reaches the registry. It takes loopback addresses without TLS.
fn authority(listen: SocketAddr) -> String {
    match listen.ip() {
        IpAddr::V4(address) if address.is_unspecified() => {
            SocketAddr::from((Ipv4Addr::LOCALHOST, listen.port())).to_string()
        }
        IpAddr::V6(address) if address.is_unspecified() => {
            SocketAddr::from((Ipv4Addr::LOCALHOST, listen.port())).to_string()
        }
        _ => listen.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn docker_is_told_an_address_that_it_takes() {
        let check = |listen: &str, expected: &str| {
            assert_eq!(authority(listen.parse().unwrap()), expected);
        };
        check("127.0.0.1:4566", "127.0.0.1:4566");
        check("0.0.0.0:4566", "127.0.0.1:4566");
        check("[::]:4566", "127.0.0.1:4566");
        check("192.0.2.1:80", "192.0.2.1:80");
    }
}
