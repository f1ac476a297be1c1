//! Applies the lifecycle policies of ECR repositories: soon after they were put, and from then on
//! every few minutes. (ECR promises a day.)

use std::time::Duration;

use async_trait::async_trait;
use store::{Store, StoreError};

use crate::clock::Clock;
use crate::driver::{PassError, Reconciler};

/// Expires images.
#[derive(Debug)]
pub struct EcrLifecycle {
    pub store: Store,
    pub clock: Clock,
}

/// How long a policy rests after it was applied.
const REST_MILLIS: i64 = 10 * 60 * 1000;

#[async_trait]
impl Reconciler for EcrLifecycle {
    fn name(&self) -> &'static str {
        "ecr-lifecycle"
    }

    fn period(&self) -> Duration {
        Duration::from_mins(1)
    }

    async fn pass(&mut self) -> Result<(), PassError> {
        let now = self.clock.now();
        let before = now.plus_millis(-REST_MILLIS);
        let due = self
            .store
            .read(move |tx| tx.ecr_lifecycle_policy_due(before));
        // One transaction each, so that a large repository holds up nobody for long.
        for (repository, _) in due.await? {
            let expired = self.store.write(move |tx| {
                // It may have been changed or taken away since.
                let Some(mut policy) = tx.ecr_lifecycle_policy_find(repository)? else {
                    return Ok(0);
                };
                let gone = registry::lifecycle::expire(tx, repository, &policy.policy, now)?;
                policy.last_evaluated_at = Some(now);
                tx.ecr_lifecycle_policy_put(repository, &policy)?;
                Ok::<_, StoreError>(gone.len())
            });
            let expired = expired.await?;
            if expired > 0 {
                tracing::info!(expired, "images expired by a lifecycle policy");
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicI64, Ordering};

    use model::UnixMillis;
    use model::arn::Scope;
    use model::ecr::lifecycle::{
        ImageExpiry, LifecyclePolicy, LifecycleRule, RepositoryLifecyclePolicy, TagSelection,
    };
    use model::ecr::{
        ContentDescriptor, Repository, RepositoryId, RepositoryManifest, TagMutability,
    };
    use store::RepositoryKey;

    use super::*;

    const DAY: i64 = 24 * 3600 * 1000;
    static NOW: AtomicI64 = AtomicI64::new(0);

    fn clock() -> UnixMillis {
        UnixMillis(NOW.load(Ordering::SeqCst))
    }

    struct World {
        store: Store,
        repository: RepositoryKey,
        lifecycle: EcrLifecycle,
        _dir: tempfile::TempDir,
    }

    fn manifest(digest: &str, days: i64, children: &[&str]) -> RepositoryManifest {
        let child = |digest: &&str| ContentDescriptor {
            digest: (*digest).to_owned(),
            media_type: String::new(),
            size: 1,
        };
        RepositoryManifest {
            digest: digest.to_owned(),
            media_type: if children.is_empty() {
                "manifest"
            } else {
                "index"
            }
            .to_owned(),
            artifact_type: None,
            size: 1,
            pushed_at: UnixMillis(days * DAY),
            last_pulled_at: None,
            config: None,
            layers: Vec::new(),
            manifests: children.iter().map(child).collect(),
            subject: None,
        }
    }

    impl World {
        async fn new() -> Self {
            let dir = tempfile::tempdir().unwrap();
            let store = Store::open(&dir.path().join("state.db")).unwrap();
            let id = RepositoryId {
                scope: Scope {
                    account_id: "000000000000".to_owned(),
                    region: "us-east-1".to_owned(),
                },
                name: "app".to_owned(),
            };
            let repository = Repository {
                id,
                created_at: UnixMillis(0),
                tag_mutability: TagMutability::default(),
                tags: Vec::new(),
                scan_on_push: false,
                policy: None,
            };
            let rule = LifecycleRule {
                priority: 1,
                selection: TagSelection::Any,
                expiry: ImageExpiry::DaysSincePushed(5),
            };
            let policy = RepositoryLifecyclePolicy {
                text: String::new(),
                policy: LifecyclePolicy { rules: vec![rule] },
                last_evaluated_at: None,
            };
            let repository = store
                .write(move |tx| {
                    let key = tx.ecr_repository_insert(&repository)?.unwrap();
                    for manifest in [
                        manifest("child", 0, &[]),
                        manifest("index", 0, &["child"]),
                        manifest("young", 4, &[]),
                    ] {
                        tx.ecr_manifest_insert(key, &manifest)?;
                    }
                    tx.ecr_tag_set(key, "v1", "index")?;
                    tx.ecr_lifecycle_policy_put(key, &policy)?;
                    Ok::<_, StoreError>(key)
                })
                .await
                .unwrap();
            let lifecycle = EcrLifecycle {
                store: store.clone(),
                clock: Clock(clock),
            };
            Self {
                store,
                repository,
                lifecycle,
                _dir: dir,
            }
        }

        /// Passes at a time, and says what is left.
        async fn at(&mut self, millis: i64) -> Vec<String> {
            NOW.store(millis, Ordering::SeqCst);
            self.lifecycle.pass().await.unwrap();
            let key = self.repository;
            let left = self.store.read(move |tx| tx.ecr_manifest_list(key, "", 10));
            let left = left.await.unwrap().into_iter();
            left.map(|manifest| manifest.digest).collect()
        }
    }

    #[tokio::test]
    async fn images_expire_when_their_time_has_come() {
        let mut world = World::new().await;
        assert_eq!(world.at(5 * DAY).await, ["child", "index", "young"]);
        // The policy rests.
        assert_eq!(world.at(5 * DAY + 1).await, ["child", "index", "young"]);
        // The index goes first, what it led to at the next time.
        let due = 5 * DAY + REST_MILLIS + 1;
        assert_eq!(world.at(due).await, ["child", "young"]);
        assert_eq!(world.at(due).await, ["child", "young"]);
        assert_eq!(world.at(due + REST_MILLIS + 1).await, ["young"]);
        assert!(world.at(9 * DAY + REST_MILLIS).await.is_empty());
    }
}
