//! What the registry holds: manifests by repository and reference, blobs by digest.

use std::collections::{BTreeMap, BTreeSet};

use crate::catalog::Entry;
use crate::image::Blob;

#[derive(Debug)]
pub(super) struct Content {
    /// By repository, then by tag or digest.
    manifests: BTreeMap<String, BTreeMap<String, Blob>>,
    blobs: BTreeMap<String, Blob>,
    tags: BTreeMap<String, BTreeSet<String>>,
}

impl Content {
    pub(super) fn new(entries: Vec<Entry>) -> Self {
        let mut content = Self {
            manifests: BTreeMap::new(),
            blobs: BTreeMap::new(),
            tags: BTreeMap::new(),
        };
        for Entry {
            repository,
            tag,
            packed,
            ..
        } in entries
        {
            let manifests = content.manifests.entry(repository.to_owned()).or_default();
            for manifest in packed.children.into_iter().chain([packed.manifest.clone()]) {
                manifests.insert(manifest.digest.clone(), manifest);
            }
            manifests.insert(tag.to_owned(), packed.manifest);
            content
                .tags
                .entry(repository.to_owned())
                .or_default()
                .insert(tag.to_owned());
            for blob in packed.blobs {
                content.blobs.insert(blob.digest.clone(), blob);
            }
        }
        content
    }

    pub(super) fn has_repository(&self, repository: &str) -> bool {
        self.manifests.contains_key(repository)
    }

    pub(super) fn manifest(&self, repository: &str, reference: &str) -> Option<&Blob> {
        self.manifests.get(repository)?.get(reference)
    }

    pub(super) fn blob(&self, digest: &str) -> Option<&Blob> {
        self.blobs.get(digest)
    }

    pub(super) fn tags(&self, repository: &str) -> Option<&BTreeSet<String>> {
        self.tags.get(repository)
    }
}
