//! Amazon ECR, with images that are put by its own API.

use aws_api::ecr::{self as api, Ecr};
use operations::ecr::EcrService;
use registry::tokens::Tokens;
use registry::{Limits, Registry, RegistryConfig};

use crate::support::{NOW, World};

/// A registry beside the store of a world.
pub(crate) struct Registries {
    pub(crate) ecr: EcrService,
    _dir: tempfile::TempDir,
}

impl Registries {
    pub(crate) fn new(world: &World) -> Self {
        let dir = tempfile::tempdir().unwrap();
        let config = RegistryConfig {
            clock: || NOW,
            home: model::arn::Scope {
                account_id: world.call.account_id.clone(),
                region: world.call.region.clone(),
            },
            authority: "127.0.0.1:4566".to_owned(),
            limits: Limits::default(),
        };
        let registry = Registry::open(world.store.clone(), dir.path(), config).unwrap();
        Self {
            ecr: EcrService {
                store: world.store.clone(),
                registry,
                tokens: Tokens::new([1; 32]),
                clock: || NOW,
            },
            _dir: dir,
        }
    }

    async fn repository(&self, world: &World, name: &str) -> api::Repository {
        let input = api::CreateRepositoryInput {
            repository_name: Some(name.to_owned()),
            ..Default::default()
        };
        let made = self.ecr.create_repository(&world.call, input).await;
        made.unwrap().repository.unwrap()
    }

    /// Puts an image that needs nothing but a configuration; answers its digest.
    async fn image(&self, world: &World, name: &str, tag: &str) -> String {
        let (ecr, call) = (&self.ecr, &world.call);
        let config = format!("{{\"made\":\"{tag}\"}}");
        let digest = registry::Digest::of(config.as_bytes()).to_string();
        let repository_name = || Some(name.to_owned());
        let upload = api::InitiateLayerUploadInput {
            repository_name: repository_name(),
            ..Default::default()
        };
        let upload = ecr.initiate_layer_upload(call, upload).await.unwrap();
        let part = api::UploadLayerPartInput {
            repository_name: repository_name(),
            upload_id: upload.upload_id.clone(),
            part_first_byte: Some(0),
            part_last_byte: Some(i64::try_from(config.len()).unwrap() - 1),
            layer_part_blob: Some(config.clone().into_bytes()),
            ..Default::default()
        };
        ecr.upload_layer_part(call, part).await.unwrap();
        let complete = api::CompleteLayerUploadInput {
            repository_name: repository_name(),
            upload_id: upload.upload_id,
            layer_digests: Some(vec![digest.clone()]),
            ..Default::default()
        };
        ecr.complete_layer_upload(call, complete).await.unwrap();
        let size = config.len();
        let manifest = format!(
            r#"{{"schemaVersion":2,"mediaType":"application/vnd.oci.image.manifest.v1+json","config":{{"mediaType":"a/b","digest":"{digest}","size":{size}}},"layers":[]}}"#
        );
        let put = api::PutImageInput {
            repository_name: repository_name(),
            image_manifest: Some(manifest),
            image_tag: Some(tag.to_owned()),
            ..Default::default()
        };
        let put = ecr.put_image(call, put).await.unwrap().image.unwrap();
        put.image_id.unwrap().image_digest.unwrap()
    }
}

fn named(tag: Option<&str>, digest: Option<&str>) -> api::ImageIdentifier {
    api::ImageIdentifier {
        image_tag: tag.map(str::to_owned),
        image_digest: digest.map(str::to_owned),
    }
}

#[tokio::test]
async fn a_repository_is_answered_as_it_is() {
    let world = World::new().await;
    let registries = Registries::new(&world);
    let made = registries.repository(&world, "team/app").await;
    let arn = "arn:aws:ecr:us-east-1:000000000000:repository/team/app";
    assert_eq!(made.repository_arn.as_deref(), Some(arn));
    let uri = "127.0.0.1:4566/team/app";
    assert_eq!(made.repository_uri.as_deref(), Some(uri));
    assert_eq!(made.image_tag_mutability.as_deref(), Some("MUTABLE"));
    let again = api::CreateRepositoryInput {
        repository_name: Some("team/app".to_owned()),
        ..Default::default()
    };
    let error = registries.ecr.create_repository(&world.call, again).await;
    assert_eq!(error.unwrap_err().shape, "RepositoryAlreadyExistsException");
}

#[tokio::test]
async fn another_accounts_registry_has_nothing() {
    let world = World::new().await;
    let registries = Registries::new(&world);
    registries.repository(&world, "app").await;
    let input = api::ListImagesInput {
        registry_id: Some("123456789012".to_owned()),
        repository_name: Some("app".to_owned()),
        ..Default::default()
    };
    let error = registries.ecr.list_images(&world.call, input).await;
    let error = error.unwrap_err();
    assert_eq!(error.shape, "RepositoryNotFoundException");
    assert_eq!(
        error.message,
        "The repository with name 'app' does not exist in the registry with id '123456789012'"
    );
}

#[tokio::test]
async fn pages_of_images_hold_every_tag_once() {
    let world = World::new().await;
    let registries = Registries::new(&world);
    registries.repository(&world, "app").await;
    for tag in ["a", "b", "c"] {
        registries.image(&world, "app", tag).await;
    }
    // A second tag for the first image.
    let manifest = api::BatchGetImageInput {
        repository_name: Some("app".to_owned()),
        image_ids: Some(vec![named(Some("a"), None)]),
        ..Default::default()
    };
    let got = registries.ecr.batch_get_image(&world.call, manifest).await;
    let image = got.unwrap().images.unwrap().remove(0);
    let put = api::PutImageInput {
        repository_name: Some("app".to_owned()),
        image_manifest: image.image_manifest,
        image_tag: Some("z".to_owned()),
        ..Default::default()
    };
    registries.ecr.put_image(&world.call, put).await.unwrap();
    let mut tags = Vec::new();
    let mut next_token = None;
    loop {
        let input = api::ListImagesInput {
            repository_name: Some("app".to_owned()),
            max_results: Some(1),
            next_token,
            ..Default::default()
        };
        let page = registries
            .ecr
            .list_images(&world.call, input)
            .await
            .unwrap();
        let ids = page.image_ids.unwrap();
        assert_eq!(ids.len(), 1);
        tags.extend(ids.into_iter().filter_map(|id| id.image_tag));
        next_token = page.next_token;
        if next_token.is_none() {
            break;
        }
    }
    tags.sort();
    assert_eq!(tags, ["a", "b", "c", "z"]);
}

#[tokio::test]
async fn a_digest_takes_all_tags_along() {
    let world = World::new().await;
    let registries = Registries::new(&world);
    registries.repository(&world, "app").await;
    let digest = registries.image(&world, "app", "v1").await;
    let input = |ids| api::BatchDeleteImageInput {
        repository_name: Some("app".to_owned()),
        image_ids: Some(ids),
        ..Default::default()
    };
    let deleted = registries
        .ecr
        .batch_delete_image(
            &world.call,
            input(vec![
                named(Some("v1"), Some(&format!("sha256:{}", "0".repeat(64)))),
                named(None, None),
                named(None, Some(&digest)),
            ]),
        )
        .await
        .unwrap();
    assert_eq!(
        deleted.image_ids,
        Some(vec![named(Some("v1"), Some(&digest))])
    );
    let failures = deleted.failures.unwrap();
    let codes: Vec<_> = failures
        .iter()
        .map(|one| one.failure_code.as_deref())
        .collect();
    assert_eq!(codes, [Some("ImageNotFound"), Some("MissingDigestAndTag")]);
}
