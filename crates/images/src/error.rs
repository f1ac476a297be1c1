//! Why an image cannot be had, in the words that Fargate uses.
//!
//! Platform version 1.4 runs containerd, and what containerd says is what a task's
//! `stoppedReason` shows after `CannotPullContainerError: `. So [`PullError`]'s text is that
//! reason, whole; for that it has no `source`. The texts were taken from reports of users and from
//! <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_cannot_pull_image.html>.

use std::fmt;
use std::sync::Arc;

use crate::digest::Digest;
use crate::manifest::ManifestError;
use crate::platform::Platform;
use crate::reference::ReferenceError;
use crate::store::StoreError;
use crate::unpack::{UnpackError, is_no_space};

/// An image could not be resolved or pulled. Its text is the reason that AWS shows.
#[derive(Debug, Clone)]
pub struct PullError {
    /// The reference in full form, or as given when it has none.
    pub reference: String,
    /// How far the pull came.
    pub stage: Stage,
    /// How often what failed was tried.
    pub attempts: u32,
    /// What happened.
    pub kind: PullErrorKind,
}

/// How far a pull came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Reading the reference.
    Reference,
    /// Finding out which manifest the reference means.
    Resolve,
    /// Choosing and reading the platform's manifest.
    Manifest,
    /// Fetching configuration and layers, and unpacking.
    Content,
}

/// What happened. Everything a caller may want to tell apart.
#[derive(Debug, Clone)]
pub enum PullErrorKind {
    /// The reference cannot be read.
    Reference(ReferenceError),
    /// The registry has no such repository, tag or manifest (404).
    NotFound,
    /// The registry demands authorisation that was not given or not enough (401 with nothing left
    /// to try). Docker Hub answers so for a repository that does not exist, too.
    AccessDenied {
        /// What the registry said of it, for example `insufficient_scope`.
        server_message: Option<String>,
        /// The registry asked for a user and a password, and there were none.
        no_credentials: bool,
    },
    /// The token service refused or failed.
    Token {
        /// Whether credentials were sent along.
        anonymous: bool,
        /// What it answered.
        failure: Arc<PullErrorKind>,
    },
    /// An HTTP status that nothing else here stands for.
    Status {
        /// `HEAD` or `GET`.
        method: &'static str,
        /// Without query, which may hold a signature.
        url: String,
        /// With its name, for example `403 Forbidden`.
        status: String,
        /// The registry's own error, for example `toomanyrequests: ...`.
        message: Option<String>,
    },
    /// No answer.
    Transport {
        /// `HEAD` or `GET`.
        method: &'static str,
        /// Without query.
        url: String,
        /// Why.
        cause: TransportError,
    },
    /// An answer that the protocol does not allow.
    Protocol {
        /// Without query.
        url: String,
        /// What is wrong with it.
        reason: String,
    },
    /// No image for the platform.
    Platform(Platform),
    /// The manifest cannot be used.
    Manifest(ManifestError),
    /// The configuration cannot be used.
    Config {
        /// Which.
        digest: Digest,
        /// What is wrong with it.
        reason: String,
    },
    /// Content does not have the digest by which it was asked for.
    DigestMismatch {
        /// What was asked for.
        expected: Digest,
        /// What came.
        actual: Digest,
    },
    /// Content does not have the size that the manifest says.
    SizeMismatch {
        /// Which content.
        digest: Digest,
        /// In bytes.
        expected: u64,
        /// In bytes; for what is too long, where reading stopped.
        actual: u64,
    },
    /// Something exceeds a limit of ours.
    TooLarge {
        /// For example `manifest`.
        what: &'static str,
        /// In bytes.
        limit: u64,
    },
    /// A layer cannot be unpacked.
    Layer {
        /// The compressed layer.
        digest: Digest,
        /// A [`StoreError::Unpack`], or a failure to store it.
        source: Arc<StoreError>,
    },
    /// The disk is full.
    NoSpace {
        /// The layer that was being unpacked, if one was.
        layer: Option<Digest>,
        /// What could not be written.
        path: String,
    },
    /// The store failed otherwise.
    Store(Arc<StoreError>),
}

/// Why there was no answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TransportError {
    /// The name is not known.
    Lookup {
        /// The name.
        host: String,
        /// What the resolver said.
        reason: String,
    },
    /// Nobody takes connections there.
    Refused {
        /// Address and port.
        address: String,
    },
    /// Nobody answered the connection attempt.
    ConnectTimeout {
        /// Address and port.
        address: String,
    },
    /// Another failure to connect.
    Connect {
        /// Address and port.
        address: String,
        /// What the kernel said.
        reason: String,
    },
    /// The server's certificate, or the handshake, is not acceptable.
    Tls(String),
    /// Connected, but the answer did not begin in time.
    ResponseTimeout,
    /// The body stopped coming.
    Stalled {
        /// For how long nothing came.
        seconds: u64,
    },
    /// The connection broke.
    Broken(String),
}

impl PullErrorKind {
    /// Whether trying again may help: the network and the registry's own troubles, nothing else.
    pub fn is_transient(&self) -> bool {
        match self {
            Self::Transport { cause, .. } => !matches!(cause, TransportError::Tls(_)),
            Self::Status { status, .. } => {
                status.starts_with('5') || status.starts_with("429") || status.starts_with("408")
            }
            Self::Token { failure, .. } => failure.is_transient(),
            _ => false,
        }
    }
}

impl From<StoreError> for PullErrorKind {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Io { source, path, .. } if is_no_space(&source) => Self::NoSpace {
                layer: None,
                path: path.display().to_string(),
            },
            StoreError::Digest { expected, actual } => Self::DigestMismatch { expected, actual },
            other => Self::Store(Arc::new(other)),
        }
    }
}

impl PullErrorKind {
    /// The failure to unpack the layer whose compressed form is `digest`.
    pub(crate) fn layer(digest: Digest, error: StoreError) -> Self {
        match error {
            StoreError::Unpack {
                source: UnpackError::Io { path, source, .. },
                ..
            } if is_no_space(&source) => Self::NoSpace {
                layer: Some(digest),
                path: format!("/{}", path.display()),
            },
            StoreError::Unpack { .. } => Self::Layer {
                digest,
                source: Arc::new(error),
            },
            other => other.into(),
        }
    }
}

impl std::error::Error for PullError {}

impl fmt::Display for PullError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            reference,
            attempts,
            kind,
            ..
        } = self;
        match self.stage {
            Stage::Reference => write!(f, "{kind}"),
            Stage::Resolve => {
                write!(
                    f,
                    "pull image manifest has been retried {attempts} time(s): \
                     failed to resolve ref {reference}: "
                )?;
                match kind {
                    PullErrorKind::NotFound => write!(f, "{reference}: not found"),
                    kind => write!(f, "{kind}"),
                }
            }
            Stage::Manifest => {
                write!(
                    f,
                    "pull image manifest has been retried {attempts} time(s): "
                )?;
                match kind {
                    PullErrorKind::NotFound => write!(f, "{reference}: not found"),
                    kind => write!(f, "{kind}"),
                }
            }
            Stage::Content => {
                write!(f, "ref pull has been retried {attempts} time(s): ")?;
                match kind {
                    PullErrorKind::NotFound => {
                        write!(f, "failed to copy: httpReadSeeker: failed open: not found")
                    }
                    PullErrorKind::Status {
                        url,
                        status,
                        message,
                        ..
                    } => {
                        write!(
                            f,
                            "failed to copy: httpReadSeeker: failed open: \
                             unexpected status code {url}: {status}"
                        )?;
                        match message {
                            Some(message) => write!(f, " - Server message: {message}"),
                            None => Ok(()),
                        }
                    }
                    PullErrorKind::Transport { .. } | PullErrorKind::AccessDenied { .. } => {
                        write!(f, "failed to copy: httpReadSeeker: failed open: {kind}")
                    }
                    kind => write!(f, "{kind}"),
                }
            }
        }
    }
}

impl fmt::Display for PullErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Reference(error) => write!(f, "{error}"),
            Self::NotFound => f.write_str("not found"),
            Self::AccessDenied {
                server_message,
                no_credentials,
            } => {
                f.write_str(
                    "pull access denied, repository does not exist or may require authorization: ",
                )?;
                if let Some(message) = server_message {
                    write!(f, "server message: {message}: ")?;
                }
                f.write_str("authorization failed")?;
                if *no_credentials {
                    f.write_str(": no basic auth credentials")?;
                }
                Ok(())
            }
            Self::Token { anonymous, failure } => {
                let what = if *anonymous { "anonymous" } else { "oauth" };
                write!(
                    f,
                    "failed to authorize: failed to fetch {what} token: {failure}"
                )
            }
            Self::Status {
                method,
                url,
                status,
                message,
            } => {
                write!(
                    f,
                    "unexpected status from {method} request to {url}: {status}"
                )?;
                match message {
                    Some(message) => write!(f, ": {message}"),
                    None => Ok(()),
                }
            }
            Self::Transport { method, url, cause } => {
                let method = if *method == "HEAD" { "Head" } else { "Get" };
                write!(f, "failed to do request: {method} \"{url}\": {cause}")
            }
            Self::Protocol { url, reason } => write!(f, "unexpected answer from {url}: {reason}"),
            Self::Platform(platform) => write!(
                f,
                "image Manifest does not contain descriptor matching platform '{platform}'"
            ),
            Self::Manifest(error) => write!(f, "{error}"),
            Self::Config { digest, reason } => {
                write!(f, "failed to read image config {digest}: {reason}")
            }
            Self::DigestMismatch { expected, actual } => write!(
                f,
                "failed commit on ref \"{expected}\": unexpected commit digest {actual}, \
                 expected {expected}: failed precondition"
            ),
            Self::SizeMismatch {
                digest,
                expected,
                actual,
            } => write!(
                f,
                "failed commit on ref \"{digest}\": unexpected commit size {actual}, \
                 expected {expected}: failed precondition"
            ),
            Self::TooLarge { what, limit } => write!(f, "{what} exceeds {limit} bytes"),
            Self::Layer { digest, source } => {
                write!(f, "failed to extract layer {digest}: ")?;
                write_innermost(f, source)
            }
            Self::NoSpace { layer, path } => {
                if let Some(layer) = layer {
                    write!(f, "failed to extract layer {layer}: ")?;
                }
                write!(f, "write {path}: no space left on device")
            }
            Self::Store(error) => write_chain(f, error.as_ref()),
        }
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Lookup { host, reason } => write!(f, "dial tcp: lookup {host}: {reason}"),
            Self::Refused { address } => {
                write!(f, "dial tcp {address}: connect: connection refused")
            }
            Self::ConnectTimeout { address } => write!(f, "dial tcp {address}: i/o timeout"),
            Self::Connect { address, reason } => write!(f, "dial tcp {address}: connect: {reason}"),
            Self::Tls(reason) => f.write_str(reason),
            Self::ResponseTimeout => f.write_str("net/http: timeout awaiting response headers"),
            Self::Stalled { seconds } => write!(f, "i/o timeout: no data for {seconds} seconds"),
            Self::Broken(reason) => f.write_str(reason),
        }
    }
}

/// The chain of errors below the store's own line, which only repeats the digest.
fn write_innermost(f: &mut fmt::Formatter<'_>, error: &StoreError) -> fmt::Result {
    match error {
        StoreError::Unpack { source, .. } => write_chain(f, source),
        other => write_chain(f, other),
    }
}

fn write_chain(f: &mut fmt::Formatter<'_>, error: &dyn std::error::Error) -> fmt::Result {
    write!(f, "{error}")?;
    let mut next = error.source();
    while let Some(error) = next {
        write!(f, ": {error}")?;
        next = error.source();
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The texts of real tasks on Fargate, but for names and numbers.
    #[test]
    fn texts() {
        let check = |stage, attempts, kind, text: &str| {
            let error = PullError {
                reference: "docker.io/library/x:y".to_owned(),
                stage,
                attempts,
                kind,
            };
            assert_eq!(error.to_string(), text);
        };
        let url = || "https://registry-1.docker.io/v2/library/x/manifests/y".to_owned();
        check(
            Stage::Resolve,
            1,
            PullErrorKind::NotFound,
            "pull image manifest has been retried 1 time(s): failed to resolve ref \
             docker.io/library/x:y: docker.io/library/x:y: not found",
        );
        check(
            Stage::Resolve,
            1,
            PullErrorKind::AccessDenied {
                server_message: Some("insufficient_scope".to_owned()),
                no_credentials: false,
            },
            "pull image manifest has been retried 1 time(s): failed to resolve ref \
             docker.io/library/x:y: pull access denied, repository does not exist or may require \
             authorization: server message: insufficient_scope: authorization failed",
        );
        check(
            Stage::Resolve,
            5,
            PullErrorKind::Transport {
                method: "HEAD",
                url: url(),
                cause: TransportError::ConnectTimeout {
                    address: "44.205.64.79:443".to_owned(),
                },
            },
            "pull image manifest has been retried 5 time(s): failed to resolve ref \
             docker.io/library/x:y: failed to do request: Head \
             \"https://registry-1.docker.io/v2/library/x/manifests/y\": \
             dial tcp 44.205.64.79:443: i/o timeout",
        );
        check(
            Stage::Resolve,
            1,
            PullErrorKind::Status {
                method: "HEAD",
                url: url(),
                status: "403 Forbidden".to_owned(),
                message: None,
            },
            "pull image manifest has been retried 1 time(s): failed to resolve ref \
             docker.io/library/x:y: unexpected status from HEAD request to \
             https://registry-1.docker.io/v2/library/x/manifests/y: 403 Forbidden",
        );
        check(
            Stage::Manifest,
            1,
            PullErrorKind::Platform(Platform::new("linux", "amd64", None)),
            "pull image manifest has been retried 1 time(s): image Manifest does not contain \
             descriptor matching platform 'linux/amd64'",
        );
        check(
            Stage::Content,
            1,
            PullErrorKind::Manifest(ManifestError::LayerCount {
                layers: 3,
                diff_ids: 15,
            }),
            "ref pull has been retried 1 time(s): number of layers and diffIDs don't match: 3 != 15",
        );
        check(
            Stage::Content,
            1,
            PullErrorKind::Status {
                method: "GET",
                url: url(),
                status: "429 Too Many Requests".to_owned(),
                message: Some("toomanyrequests: slow down".to_owned()),
            },
            "ref pull has been retried 1 time(s): failed to copy: httpReadSeeker: failed open: \
             unexpected status code https://registry-1.docker.io/v2/library/x/manifests/y: \
             429 Too Many Requests - Server message: toomanyrequests: slow down",
        );
    }
}
