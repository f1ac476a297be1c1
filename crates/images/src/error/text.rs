//! The words for errors: containerd's, as Fargate shows them.

use std::fmt::{self, Display, Formatter};

use reqwest::StatusCode;

use super::{PullError, PullErrorKind, Stage, TransportError};
use crate::store::StoreError;

impl Display for PullError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Self {
            reference,
            attempts,
            kind,
            stage,
        } = self;
        let manifest = "pull image manifest has been retried";
        match stage {
            Stage::Reference => return write!(f, "{kind}"),
            Stage::Resolve => write!(
                f,
                "{manifest} {attempts} time(s): failed to resolve ref {reference}: "
            )?,
            Stage::Manifest => write!(f, "{manifest} {attempts} time(s): ")?,
            Stage::Content => write!(f, "ref pull has been retried {attempts} time(s): ")?,
        }
        match (stage, kind) {
            (Stage::Content, kind) => write_content(f, kind),
            (_, PullErrorKind::NotFound) => write!(f, "{reference}: not found"),
            (_, kind) => write!(f, "{kind}"),
        }
    }
}

impl Display for PullErrorKind {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Reference(error) => write!(f, "{error}"),
            Self::NotFound => f.write_str("not found"),
            Self::AccessDenied {
                server_message,
                no_credentials,
            } => write_denial(f, server_message.as_deref(), *no_credentials),
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
                let status = Status(*status);
                write!(
                    f,
                    "unexpected status from {method} request to {url}: {status}"
                )?;
                message
                    .as_ref()
                    .map_or(Ok(()), |message| write!(f, ": {message}"))
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
            other => write_wrong_content(f, other),
        }
    }
}

impl Display for TransportError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Lookup { host, reason } => write!(f, "dial tcp: lookup {host}: {reason}"),
            Self::Refused { address } => {
                write!(f, "dial tcp {address}: connect: connection refused")
            }
            Self::ConnectTimeout { address } => write!(f, "dial tcp {address}: i/o timeout"),
            Self::Connect { address, reason } => write!(f, "dial tcp {address}: connect: {reason}"),
            Self::ResponseTimeout => f.write_str("net/http: timeout awaiting response headers"),
            Self::Stalled { seconds } => write!(f, "i/o timeout: no data for {seconds} seconds"),
            Self::Tls(reason) | Self::Broken(reason) => f.write_str(reason),
        }
    }
}

/// A status with its name, for example `403 Forbidden`.
struct Status(u16);

impl Display for Status {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)?;
        let known = StatusCode::from_u16(self.0).ok();
        let name = known.and_then(|status| status.canonical_reason());
        name.map_or(Ok(()), |name| write!(f, " {name}"))
    }
}

/// A failure to fetch blobs, which containerd words differently from one to fetch manifests.
fn write_content(f: &mut Formatter<'_>, kind: &PullErrorKind) -> fmt::Result {
    const OPEN: &str = "failed to copy: httpReadSeeker: failed open:";
    match kind {
        PullErrorKind::Status {
            url,
            status,
            message,
            ..
        } => {
            write!(
                f,
                "{OPEN} unexpected status code {url}: {}",
                Status(*status)
            )?;
            let message = message.as_ref();
            message.map_or(Ok(()), |message| write!(f, " - Server message: {message}"))
        }
        PullErrorKind::NotFound
        | PullErrorKind::Transport { .. }
        | PullErrorKind::AccessDenied { .. }
        | PullErrorKind::Token { .. } => write!(f, "{OPEN} {kind}"),
        kind => write!(f, "{kind}"),
    }
}

/// What came is not what was promised, or cannot be kept.
fn write_wrong_content(f: &mut Formatter<'_>, kind: &PullErrorKind) -> fmt::Result {
    match kind {
        PullErrorKind::Config { digest, reason } => {
            write!(f, "failed to read image config {digest}: {reason}")
        }
        PullErrorKind::DigestMismatch { expected, actual } => write!(
            f,
            "failed commit on ref \"{expected}\": unexpected commit digest {actual}, \
             expected {expected}: failed precondition"
        ),
        PullErrorKind::SizeMismatch {
            digest,
            expected,
            actual,
        } => write!(
            f,
            "failed commit on ref \"{digest}\": unexpected commit size {actual}, \
             expected {expected}: failed precondition"
        ),
        PullErrorKind::TooLarge { what, limit } => write!(f, "{what} exceeds {limit} bytes"),
        PullErrorKind::Layer { digest, source } => {
            write!(f, "failed to extract layer {digest}: ")?;
            match source.as_ref() {
                // The store's own line would only repeat the digest.
                StoreError::Unpack { source, .. } => write_chain(f, source),
                other => write_chain(f, other),
            }
        }
        PullErrorKind::NoSpace { layer, path } => {
            if let Some(layer) = layer {
                write!(f, "failed to extract layer {layer}: ")?;
            }
            write!(f, "write {path}: no space left on device")
        }
        PullErrorKind::Store(error) => write_chain(f, error.as_ref()),
        other => write!(f, "{other:?}"),
    }
}

fn write_denial(
    f: &mut Formatter<'_>,
    server_message: Option<&str>,
    no_credentials: bool,
) -> fmt::Result {
    f.write_str("pull access denied, repository does not exist or may require authorization: ")?;
    if let Some(message) = server_message {
        write!(f, "server message: {message}: ")?;
    }
    f.write_str("authorization failed")?;
    if no_credentials {
        f.write_str(": no basic auth credentials")?;
    }
    Ok(())
}

fn write_chain(f: &mut Formatter<'_>, error: &dyn std::error::Error) -> fmt::Result {
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
    use crate::digest::Digest;
    use crate::manifest::ManifestError;
    use crate::platform::Platform;

    const URL: &str = "https://registry-1.docker.io/v2/library/x/manifests/y";
    const RESOLVE: &str = "pull image manifest has been retried 1 time(s): \
                           failed to resolve ref docker.io/library/x:y: ";

    fn check(stage: Stage, kind: PullErrorKind, text: &str) {
        let error = PullError {
            reference: "docker.io/library/x:y".into(),
            stage,
            attempts: 1,
            kind,
        };
        assert_eq!(error.to_string(), text);
    }

    // The texts below are those of real tasks on Fargate, but for names and numbers.

    #[test]
    fn resolving() {
        let check = |kind, text: &str| check(Stage::Resolve, kind, &format!("{RESOLVE}{text}"));
        check(PullErrorKind::NotFound, "docker.io/library/x:y: not found");
        check(
            PullErrorKind::AccessDenied {
                server_message: Some("insufficient_scope".to_owned()),
                no_credentials: false,
            },
            "pull access denied, repository does not exist or may require authorization: \
             server message: insufficient_scope: authorization failed",
        );
        check(
            PullErrorKind::Transport {
                method: "HEAD",
                url: URL.to_owned(),
                cause: TransportError::ConnectTimeout {
                    address: "44.205.64.79:443".to_owned(),
                },
            },
            "failed to do request: Head \
             \"https://registry-1.docker.io/v2/library/x/manifests/y\": \
             dial tcp 44.205.64.79:443: i/o timeout",
        );
        check(
            PullErrorKind::Status {
                method: "HEAD",
                url: URL.to_owned(),
                status: 403,
                message: None,
            },
            "unexpected status from HEAD request to \
             https://registry-1.docker.io/v2/library/x/manifests/y: 403 Forbidden",
        );
    }

    #[test]
    fn manifest() {
        check(
            Stage::Manifest,
            PullErrorKind::Platform(Platform::new("linux", "amd64", None)),
            "pull image manifest has been retried 1 time(s): image Manifest does not contain \
             descriptor matching platform 'linux/amd64'",
        );
    }

    #[test]
    fn content() {
        let check = |kind, text: &str| {
            let text = format!("ref pull has been retried 1 time(s): {text}");
            check(Stage::Content, kind, &text);
        };
        check(
            PullErrorKind::Manifest(ManifestError::LayerCount {
                layers: 3,
                diff_ids: 15,
            }),
            "number of layers and diffIDs don't match: 3 != 15",
        );
        check(
            PullErrorKind::Status {
                method: "GET",
                url: URL.to_owned(),
                status: 429,
                message: Some("toomanyrequests: slow down".to_owned()),
            },
            "failed to copy: httpReadSeeker: failed open: unexpected status code \
             https://registry-1.docker.io/v2/library/x/manifests/y: 429 Too Many Requests - \
             Server message: toomanyrequests: slow down",
        );
        let layer = Digest::of(b"layer");
        check(
            PullErrorKind::NoSpace {
                layer: Some(layer),
                path: "/usr/lib/x".to_owned(),
            },
            &format!("failed to extract layer {layer}: write /usr/lib/x: no space left on device"),
        );
    }
}
