//! Image references: the text of a container definition's `image`, taken apart.
//!
//! The grammar and the short forms are those of Docker: `nginx` is
//! `docker.io/library/nginx:latest`. See
//! <https://pkg.go.dev/github.com/distribution/reference>.

use std::fmt;
use std::str::FromStr;

use crate::digest::{Digest, DigestError};

/// The longest host and repository together, in bytes (the limit of the distribution project).
const NAME_LENGTH_MAX: usize = 255;
/// The longest tag, in bytes.
const TAG_LENGTH_MAX: usize = 128;
const DOCKER_HUB: &str = "docker.io";

/// Which image, in full form: registry, repository, and tag or digest or both.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Reference {
    registry: String,
    repository: String,
    tag: Option<String>,
    digest: Option<Digest>,
}

/// Why a text is not an image reference. The texts are Docker's.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReferenceError {
    /// The text does not follow the grammar.
    #[error("invalid reference format")]
    Format,
    /// The repository has upper-case letters.
    #[error("invalid reference format: repository name ({0}) must be lowercase")]
    Uppercase(String),
    /// Host and repository together exceed 255 bytes.
    #[error("repository name must not be more than {NAME_LENGTH_MAX} characters")]
    TooLong,
    /// A bare image id, which names no repository.
    #[error("invalid repository name ({0}), cannot specify 64-byte hexadecimal strings")]
    ImageId(String),
    /// What follows `@` is not a digest that can be checked.
    #[error("invalid reference format: {0}")]
    Digest(DigestError),
}

impl Reference {
    /// The registry's name: a host with an optional port, `docker.io` for Docker Hub.
    pub fn registry(&self) -> &str {
        &self.registry
    }

    /// The path within the registry, for example `library/nginx`.
    pub fn repository(&self) -> &str {
        &self.repository
    }

    /// The tag; `latest` where the text gave neither tag nor digest.
    pub fn tag(&self) -> Option<&str> {
        self.tag.as_deref()
    }

    /// The digest. Where there is one it decides, and the tag is only decoration.
    pub fn digest(&self) -> Option<Digest> {
        self.digest
    }

    /// Registry and repository, for example `docker.io/library/nginx`.
    pub fn name(&self) -> String {
        format!("{}/{}", self.registry, self.repository)
    }

    /// What stands after `/manifests/` in a request.
    pub(crate) fn manifest_selector(&self) -> String {
        match (&self.digest, &self.tag) {
            (Some(digest), _) => digest.to_string(),
            (None, Some(tag)) => tag.clone(),
            (None, None) => "latest".to_owned(),
        }
    }
}

impl FromStr for Reference {
    type Err = ReferenceError;

    fn from_str(text: &str) -> Result<Self, ReferenceError> {
        if text.len() == 64 && Digest::from_hex(text).is_ok() {
            return Err(ReferenceError::ImageId(text.to_owned()));
        }
        let (rest, digest) = match text.split_once('@') {
            Some((rest, digest)) => {
                let digest = digest.parse().map_err(ReferenceError::Digest)?;
                (rest, Some(digest))
            }
            None => (text, None),
        };
        let (registry, remainder) = split_registry(rest);
        let (path, tag) = match remainder.split_once(':') {
            Some((path, tag)) => (path, Some(tag)),
            None => (remainder, None),
        };
        if !is_registry(registry) || tag.is_some_and(|tag| !is_tag(tag)) {
            return Err(ReferenceError::Format);
        }
        let repository = if registry == DOCKER_HUB && !path.contains('/') {
            format!("library/{path}")
        } else {
            path.to_owned()
        };
        if !is_path(path) {
            let lower = path.to_ascii_lowercase();
            return Err(if is_path(&lower) {
                ReferenceError::Uppercase(path.to_owned())
            } else {
                ReferenceError::Format
            });
        }
        if registry.len() + 1 + repository.len() > NAME_LENGTH_MAX {
            return Err(ReferenceError::TooLong);
        }
        let tag = match (tag, digest) {
            (None, None) => Some("latest".to_owned()),
            (tag, _) => tag.map(str::to_owned),
        };
        Ok(Self {
            registry: registry.to_owned(),
            repository,
            tag,
            digest,
        })
    }
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.registry, self.repository)?;
        if let Some(tag) = &self.tag {
            write!(f, ":{tag}")?;
        }
        match self.digest {
            Some(digest) => write!(f, "@{digest}"),
            None => Ok(()),
        }
    }
}

/// The first component is a host only when it cannot be a repository of Docker Hub.
fn split_registry(name: &str) -> (&str, &str) {
    let Some((first, rest)) = name.split_once('/') else {
        return (DOCKER_HUB, name);
    };
    let is_host = first.contains(['.', ':'])
        || first == "localhost"
        || first.bytes().any(|byte| byte.is_ascii_uppercase());
    if !is_host {
        return (DOCKER_HUB, name);
    }
    match first {
        "index.docker.io" | "registry-1.docker.io" => (DOCKER_HUB, rest),
        _ => (first, rest),
    }
}

fn is_registry(registry: &str) -> bool {
    let (host, port) = match registry.rsplit_once(':') {
        // The last colon of a bare `[::1]` belongs to the address.
        Some((_, port)) if port.ends_with(']') => (registry, None),
        Some((host, port)) => (host, Some(port)),
        None => (registry, None),
    };
    let port_ok = port.is_none_or(|port| {
        !port.is_empty() && port.bytes().all(|b| b.is_ascii_digit()) && port.parse::<u16>().is_ok()
    });
    port_ok && is_host(host)
}

fn is_host(host: &str) -> bool {
    if let Some(address) = host
        .strip_prefix('[')
        .and_then(|host| host.strip_suffix(']'))
    {
        return address.parse::<std::net::Ipv6Addr>().is_ok();
    }
    host.split('.').all(|label| {
        !label.is_empty()
            && label
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    })
}

fn is_tag(tag: &str) -> bool {
    let word = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    tag.len() <= TAG_LENGTH_MAX
        && tag.bytes().next().is_some_and(word)
        && tag.bytes().all(|b| word(b) || b == b'.' || b == b'-')
}

fn is_path(path: &str) -> bool {
    path.split('/').all(is_path_component)
}

/// Lower-case letters and digits, with single `.`, one or two `_`, or any number of `-` between.
fn is_path_component(component: &str) -> bool {
    let alphanumeric = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    let bytes = component.as_bytes();
    let ends = bytes.first().zip(bytes.last());
    if !ends.is_some_and(|(&first, &last)| alphanumeric(first) && alphanumeric(last)) {
        return false;
    }
    bytes
        .split(|&byte| alphanumeric(byte))
        .all(|separator| match separator {
            b"" | b"." | b"_" | b"__" => true,
            other => other.iter().all(|&byte| byte == b'-'),
        })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const HEX: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    #[test]
    fn full_form() {
        let check = |given: &str, full: &str| {
            let reference: Reference = given.parse().unwrap_or_else(|e| panic!("{given}: {e}"));
            assert_eq!(reference.to_string(), full);
            assert_eq!(full.parse(), Ok(reference), "the full form means the same");
        };
        check("nginx", "docker.io/library/nginx:latest");
        check("nginx:1.27-alpine", "docker.io/library/nginx:1.27-alpine");
        check("user/app", "docker.io/user/app:latest");
        check("docker.io/nginx", "docker.io/library/nginx:latest");
        check("index.docker.io/user/app:1", "docker.io/user/app:1");
        check("localhost/app", "localhost/app:latest");
        check("localhost:5000/app:v1", "localhost:5000/app:v1");
        check("127.0.0.1:5000/a/b/c", "127.0.0.1:5000/a/b/c:latest");
        check("[::1]:5000/app", "[::1]:5000/app:latest");
        check("[::1]/app", "[::1]/app:latest");
        check(
            "public.ecr.aws/x/y_z/a__b/c--d:T_1",
            "public.ecr.aws/x/y_z/a__b/c--d:T_1",
        );
        check(
            "123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:v1",
            "123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:v1",
        );
        check(
            &format!("nginx@sha256:{HEX}"),
            &format!("docker.io/library/nginx@sha256:{HEX}"),
        );
        check(
            &format!("q.io/a:t@sha256:{HEX}"),
            &format!("q.io/a:t@sha256:{HEX}"),
        );
    }

    #[test]
    fn refusals() {
        let check = |given: &str, text: &str| match given.parse::<Reference>() {
            Ok(reference) => panic!("{given} was read as {reference}"),
            Err(error) => assert_eq!(error.to_string(), text, "{given}"),
        };
        let format = "invalid reference format";
        for given in [
            "",
            "/",
            ":",
            "@",
            " nginx",
            "nginx ",
            "a//b",
            "a/",
            "/a",
            "a:",
            "a:b:c",
            "a:-b",
            "-a",
            "a-",
            "a..b",
            "a___b",
            "a._b",
            "a.io:x/b",
            "a.io:99999/b",
            "a_.io:1/b",
            "[::g]:1/a",
            "ü",
            "a\n",
            "https://a.io/b",
            "localhost:5000",
        ] {
            if given == "localhost:5000" {
                // Docker reads this as the tag 5000 of the repository `localhost`.
                assert!(given.parse::<Reference>().is_ok());
            } else if given == "@" {
                check(
                    given,
                    "invalid reference format: invalid checksum digest format",
                );
            } else {
                check(given, format);
            }
        }
        check(
            "Nginx",
            "invalid reference format: repository name (Nginx) must be lowercase",
        );
        check(
            HEX,
            &format!("invalid repository name ({HEX}), cannot specify 64-byte hexadecimal strings"),
        );
        check(&format!("a:{}", "t".repeat(129)), format);
        check(
            &format!("q.io/{}", "a".repeat(251)),
            "repository name must not be more than 255 characters",
        );
        check(
            "a@sha256:1",
            "invalid reference format: invalid checksum digest format",
        );
        check(
            &format!("a@sha512:{HEX}{HEX}"),
            "invalid reference format: unsupported digest algorithm",
        );
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused(text in ".{0,300}") {
            if let Ok(reference) = text.parse::<Reference>() {
                prop_assert_eq!(reference.to_string().parse(), Ok(reference));
            }
        }

        #[test]
        fn texts_of_the_alphabet_too(text in "[a-zA-Z0-9.:/@_\\[\\]-]{0,60}") {
            if let Ok(reference) = text.parse::<Reference>() {
                prop_assert_eq!(reference.to_string().parse(), Ok(reference));
            }
        }
    }
}
