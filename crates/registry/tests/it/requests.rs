//! A registry in a temporary directory, and requests to it.

use std::sync::Arc;

use bytes::Bytes;
use http::header::{AUTHORIZATION, LOCATION};
use http::{Request, Response, StatusCode};
use http_body_util::{BodyExt as _, Full};
use images::{Digest, Images, ImagesConfig};
use model::UnixMillis;
use model::arn::Scope;
use model::ecr::{Repository, RepositoryId, TagMutability, TagMutabilitySetting};
use registry::http::{Api, Body, RootOnly};
use registry::tokens::{Bearer, Tokens};
use registry::{Limits, Registry, RegistryConfig};
use serde_json::{Value, json};
use store::{Store, StoreError};

pub(crate) const OCI_MANIFEST: &str = "application/vnd.oci.image.manifest.v1+json";
pub(crate) const OCI_INDEX: &str = "application/vnd.oci.image.index.v1+json";

/// A registry and a client with the account root's token.
pub(crate) struct Fixture {
    pub(crate) api: Api,
    pub(crate) store: Store,
    pub(crate) images: Images,
    authorization: String,
    directory: tempfile::TempDir,
}

/// An answer, read whole.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: http::HeaderMap,
    pub(crate) body: Bytes,
}

pub(crate) fn now() -> UnixMillis {
    UnixMillis(1_700_000_000_000)
}

pub(crate) fn home() -> Scope {
    Scope {
        account_id: "000000000000".to_owned(),
        region: "us-east-1".to_owned(),
    }
}

pub(crate) fn id(name: &str) -> RepositoryId {
    RepositoryId {
        scope: home(),
        name: name.to_owned(),
    }
}

impl Fixture {
    pub(crate) fn new() -> Self {
        Self::with(Limits::default())
    }

    pub(crate) fn with(limits: Limits) -> Self {
        let directory = tempfile::tempdir().unwrap();
        Self::open(directory, limits)
    }

    /// The same directory in what could be another process.
    pub(crate) fn restart(self) -> Self {
        let Self {
            api,
            store,
            images,
            directory,
            ..
        } = self;
        drop((api, store, images));
        Self::open(directory, Limits::default())
    }

    fn open(directory: tempfile::TempDir, limits: Limits) -> Self {
        let store = Store::open(&directory.path().join("state.db")).unwrap();
        let images = Images::open(ImagesConfig::new(directory.path().join("images"))).unwrap();
        let config = RegistryConfig {
            clock: now,
            home: home(),
            authority: "127.0.0.1:4566".to_owned(),
            limits,
        };
        let tokens = Tokens::new([7; 32]);
        let bearer = Bearer {
            principal_arn: home().root(),
            account_id: home().account_id,
        };
        let authorization = format!("Basic {}", tokens.issue(&bearer, now()).authorization);
        Self {
            api: Api {
                registry: Registry::new(store.clone(), images.clone(), config),
                tokens,
                authorizer: Arc::new(RootOnly),
            },
            store,
            images,
            authorization,
            directory,
        }
    }

    pub(crate) async fn repository(&self, name: &str, setting: TagMutabilitySetting) {
        let repository = Repository {
            id: id(name),
            created_at: now(),
            tag_mutability: TagMutability {
                setting,
                exclusions: Vec::new(),
            },
            tags: Vec::new(),
            scan_on_push: false,
            policy: None,
        };
        let inserted: Result<_, StoreError> = self
            .store
            .write(move |tx| tx.ecr_repository_insert(&repository))
            .await;
        assert!(inserted.unwrap().is_some());
    }

    /// Sends a request with the token and these headers.
    pub(crate) async fn send(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: impl Into<Bytes>,
    ) -> Answer {
        let mut request = Request::builder()
            .method(method)
            .uri(path)
            .header(AUTHORIZATION, &self.authorization);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let request = request.body(Full::new(body.into())).unwrap();
        Answer::read(self.api.handle(request).await).await
    }

    pub(crate) async fn get(&self, path: &str) -> Answer {
        self.send("GET", path, &[], "").await
    }

    /// Pushes a blob in one request.
    pub(crate) async fn push_blob(&self, name: &str, content: &[u8]) -> Digest {
        let digest = Digest::of(content);
        let path = format!("/v2/{name}/blobs/uploads/?digest={digest}");
        let answer = self.send("POST", &path, &[], content.to_vec()).await;
        answer.is(StatusCode::CREATED);
        digest
    }

    /// Begins an upload; answers where it is.
    pub(crate) async fn start_upload(&self, name: &str) -> String {
        let path = format!("/v2/{name}/blobs/uploads/");
        let answer = self.send("POST", &path, &[], "").await;
        answer.is(StatusCode::ACCEPTED);
        answer.header(LOCATION.as_str()).to_owned()
    }

    pub(crate) async fn put_manifest(
        &self,
        name: &str,
        reference: &str,
        manifest: &Value,
    ) -> Answer {
        let kind = manifest["mediaType"].as_str().unwrap().to_owned();
        let path = format!("/v2/{name}/manifests/{reference}");
        let headers = [("content-type", kind.as_str())];
        self.send("PUT", &path, &headers, manifest.to_string())
            .await
    }

    /// Pushes an image of one layer; answers its manifest.
    pub(crate) async fn push_image(&self, name: &str, tag: &str, layer: &[u8]) -> Value {
        self.push_blob(name, b"{}").await;
        self.push_blob(name, layer).await;
        let manifest = manifest(b"{}", &[layer]);
        self.put_manifest(name, tag, &manifest)
            .await
            .is(StatusCode::CREATED);
        manifest
    }

    pub(crate) fn files(&self, folder: &str) -> usize {
        let path = self.directory.path().join("images").join(folder);
        std::fs::read_dir(path).unwrap().count()
    }
}

impl Answer {
    async fn read(response: Response<Body>) -> Self {
        let (parts, body) = response.into_parts();
        Self {
            status: parts.status,
            headers: parts.headers,
            body: body.collect().await.unwrap().to_bytes(),
        }
    }

    #[track_caller]
    pub(crate) fn is(&self, status: StatusCode) {
        assert_eq!(self.status, status, "{:?}", self.body);
    }

    /// An error of the specification.
    #[track_caller]
    pub(crate) fn fails(&self, status: u16, code: &str) {
        let error = &self.json()["errors"][0];
        let found = (self.status.as_u16(), error["code"].as_str().unwrap_or("-"));
        assert_eq!(found, (status, code), "{error}");
    }

    #[track_caller]
    pub(crate) fn header(&self, name: &str) -> &str {
        let value = self.headers.get(name).map(|value| value.to_str().unwrap());
        value.unwrap_or_else(|| panic!("no {name} in {:?}", self.headers))
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_default()
    }
}

/// An OCI manifest.
pub(crate) fn manifest(config: &[u8], layers: &[&[u8]]) -> Value {
    let layers: Vec<Value> = layers
        .iter()
        .map(|layer| descriptor("application/vnd.oci.image.layer.v1.tar", layer))
        .collect();
    json!({
        "schemaVersion": 2,
        "mediaType": OCI_MANIFEST,
        "config": descriptor("application/vnd.oci.image.config.v1+json", config),
        "layers": layers,
    })
}

pub(crate) fn descriptor(media_type: &str, content: &[u8]) -> Value {
    json!({
        "mediaType": media_type,
        "digest": Digest::of(content).to_string(),
        "size": content.len(),
    })
}

pub(crate) fn digest_of(manifest: &Value) -> Digest {
    Digest::of(manifest.to_string().as_bytes())
}
