//! Addresses of layers that carry their own permission: what `GetDownloadUrlForLayer` answers.
//!
//! The permission names one blob of one repository and ends soon; it is signed with the key of the
//! authorization tokens, under another name, so that neither can stand for the other.

use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit as _, Mac as _};
use images::Digest;
use model::UnixMillis;
use model::ecr::RepositoryId;
use sha2::Sha256;

use crate::Registry;
use crate::tokens::Tokens;

/// How long such an address is good for: an hour, as ECR's.
pub(crate) const LIFETIME_MILLIS: i64 = 3600 * 1000;
/// The parameter of the address.
pub(crate) const PARAMETER: &str = "X-Neargate-Grant";

const LENGTH_MAX: usize = 128;
const PURPOSE: &[u8] = b"download\0";

impl Tokens {
    /// A permission to download a blob of a repository until it ends.
    pub fn grant_download(&self, id: &RepositoryId, digest: Digest, now: UnixMillis) -> String {
        let ends_at = now.plus_millis(LIFETIME_MILLIS);
        let signature = self
            .download_mac(id, digest, ends_at)
            .finalize()
            .into_bytes();
        format!("{}.{}", ends_at.0, BASE64_URL_SAFE_NO_PAD.encode(signature))
    }

    /// Whether a permission is good for this blob now.
    pub(crate) fn allows_download(
        &self,
        grant: &str,
        id: &RepositoryId,
        digest: Digest,
        now: UnixMillis,
    ) -> bool {
        let Some((ends_at, signature)) = grant.split_once('.') else {
            return false;
        };
        let Ok(ends_at) = ends_at.parse().map(UnixMillis) else {
            return false;
        };
        let Ok(signature) = BASE64_URL_SAFE_NO_PAD.decode(signature) else {
            return false;
        };
        grant.len() <= LENGTH_MAX
            && now.millis_since(ends_at) < 0
            && self
                .download_mac(id, digest, ends_at)
                .verify_slice(&signature)
                .is_ok()
    }

    fn download_mac(&self, id: &RepositoryId, digest: Digest, ends_at: UnixMillis) -> Hmac<Sha256> {
        #[expect(clippy::expect_used, reason = "HMAC takes keys of any length")]
        let mut mac = Hmac::<Sha256>::new_from_slice(self.key()).expect("a key");
        mac.update(PURPOSE);
        // No part of it can hold a space.
        mac.update(format!("{} {digest} {}", id.arn(), ends_at.0).as_bytes());
        mac
    }
}

impl Registry {
    /// The address of a blob, with a permission from [`Tokens::grant_download`].
    pub fn download_url(&self, id: &RepositoryId, digest: Digest, grant: &str) -> String {
        let repository = self.repository_uri(id);
        let (host, path) = repository.split_once('/').unwrap_or((&repository, ""));
        format!("http://{host}/v2/{path}/blobs/{digest}?{PARAMETER}={grant}")
    }

    /// Where docker logs in.
    pub fn proxy_endpoint(&self) -> String {
        format!("http://{}", self.shared.config.authority)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::arn::Scope;

    fn id(name: &str) -> RepositoryId {
        RepositoryId {
            scope: Scope {
                account_id: "000000000000".to_owned(),
                region: "us-east-1".to_owned(),
            },
            name: name.to_owned(),
        }
    }

    #[test]
    fn a_grant_is_for_one_blob_and_ends() {
        let tokens = Tokens::new([7; 32]);
        let (app, blob) = (id("app"), Digest::of(b"layer"));
        let grant = tokens.grant_download(&app, blob, UnixMillis(0));
        let check = |grant: &str, id: &RepositoryId, digest, now: i64, expected| {
            let allowed = tokens.allows_download(grant, id, digest, UnixMillis(now));
            assert_eq!(allowed, expected, "{grant} {now}");
        };
        check(&grant, &app, blob, 0, true);
        check(&grant, &app, blob, LIFETIME_MILLIS - 1, true);
        check(&grant, &app, blob, LIFETIME_MILLIS, false);
        check(&grant, &id("other"), blob, 0, false);
        check(&grant, &app, Digest::of(b"other"), 0, false);
        let (_, signature) = grant.split_once('.').unwrap();
        check(&format!("9999999999999.{signature}"), &app, blob, 0, false);
        for odd in ["", ".", "x.y", "1.", "9223372036854775808.AA"] {
            check(odd, &app, blob, 0, false);
        }
        let others = Tokens::new([8; 32]);
        assert!(!others.allows_download(&grant, &app, blob, UnixMillis(0)));
    }
}
