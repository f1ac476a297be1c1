//! The registry as the engine sees it: what an image of a task definition means, without a request.

use futures_util::FutureExt as _;
use futures_util::future::BoxFuture;
use images::{Digest, LocalRegistry, PullErrorKind, Reference};
use model::UnixMillis;
use model::arn::Scope;
use model::ecr::{RepositoryId, RepositoryManifest};
use store::Store;

use crate::{ImageReference, RegistryError, find, manifest, names, upstream};

/// Resolves references to repositories of this instance. Made before the engine is opened, and so
/// before the [`crate::Registry`] that shares its content.
#[derive(Debug, Clone)]
pub struct LocalImages {
    pub store: Store,
    pub clock: fn() -> UnixMillis,
    /// The account and region whose repositories are named without a prefix.
    pub home: Scope,
    /// Where docker reaches the registry: `127.0.0.1:4566`.
    pub authority: String,
}

impl LocalRegistry for LocalImages {
    fn resolve<'a>(
        &'a self,
        reference: &'a Reference,
    ) -> BoxFuture<'a, Option<Result<Digest, PullErrorKind>>> {
        async move {
            let (registry, path) = (reference.registry(), reference.repository());
            let id = names::of_image(&self.home, &self.authority, registry, path)?;
            let is_home = id.scope.account_id == self.home.account_id;
            match self.look_up(&id, reference).await {
                Ok(digest) => Some(Ok(digest)),
                // Another account's registry that is not here is the one on the network.
                Err(RegistryError::RepositoryUnknown(_)) if !is_home => None,
                Err(RegistryError::RepositoryUnknown(_) | RegistryError::ManifestUnknown(_)) => {
                    // A pull-through cache fetches it when it is asked for as by other clients.
                    let behind = self.store.read(move |tx| upstream::is_cache(tx, &id));
                    let is_cache = behind.await.unwrap_or(false);
                    (!is_cache).then_some(Err(PullErrorKind::NotFound))
                }
                Err(error) => Some(Err(PullErrorKind::Protocol {
                    url: format!("{registry}/v2/{path}"),
                    reason: error.to_string(),
                })),
            }
        }
        .boxed()
    }
}

impl LocalImages {
    async fn look_up(
        &self,
        id: &RepositoryId,
        reference: &Reference,
    ) -> Result<Digest, RegistryError> {
        let wanted = match (reference.digest(), reference.tag()) {
            (Some(digest), _) => ImageReference::Digest(digest),
            (None, tag) => ImageReference::Tag(tag.unwrap_or("latest").to_owned()),
        };
        let repository = id.clone();
        let found = self.store.read(move |tx| {
            let (repository, _) = find(tx, &repository)?;
            let found = manifest::locate(tx, repository, &wanted)?;
            // The rest of a pull-through cache's image comes when it is asked for.
            if upstream::is_incomplete(tx, repository, &found)? {
                return Err(RegistryError::ManifestUnknown(found.digest));
            }
            Ok(found)
        });
        let found: RepositoryManifest = found.await?;
        let unknown = |_| RegistryError::ManifestUnknown(found.digest.clone());
        let digest = found.digest.parse().map_err(unknown)?;
        let (store, id, now) = (self.store.clone(), id.clone(), (self.clock)());
        // The start of a task does not wait for a note.
        tokio::spawn(async move { manifest::note_pull(&store, id, &found, now).await });
        Ok(digest)
    }
}
