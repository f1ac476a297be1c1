//! Why an image cannot be had, in the words that Fargate uses.
//!
//! Platform version 1.4 runs containerd, and what containerd says is what a task's
//! `stoppedReason` shows after `CannotPullContainerError: `. So [`PullError`]'s text is that
//! reason, whole; for that it has no `source`. The texts were taken from reports of users and from
//! <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_cannot_pull_image.html>.

mod text;

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
    pub reference: Box<str>,
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
        /// For example 403.
        status: u16,
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
            Self::Status { status, .. } => *status >= 500 || matches!(status, 408 | 429),
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
    /// Whether what came is not what was asked for: another source may have it right.
    pub(crate) fn is_wrong_content(&self) -> bool {
        matches!(
            self,
            Self::DigestMismatch { .. } | Self::SizeMismatch { .. }
        )
    }

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
