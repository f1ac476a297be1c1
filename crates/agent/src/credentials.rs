//! Credentials for registries that demand a login, from a file in the form of Docker's
//! `config.json` (`auths`). The file is read at every pull, so that a new login counts at once;
//! nothing of it is kept.

use std::collections::HashMap;
use std::path::Path;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use images::Credentials;
use serde::Deserialize;

#[derive(Deserialize)]
struct ConfigFile {
    #[serde(default)]
    auths: HashMap<String, Auth>,
}

#[derive(Deserialize)]
struct Auth {
    /// Base64 of `user:password`.
    #[serde(default)]
    auth: String,
}

/// Docker's name for Docker Hub in this file.
const DOCKER_HUB: &str = "https://index.docker.io/v1/";

/// The credentials that the file has for a registry.
pub(crate) fn find(file: &Path, registry: &str) -> std::io::Result<Option<Credentials>> {
    let config: ConfigFile = serde_json::from_slice(&fs_err::read(file)?)?;
    let names = match registry {
        "docker.io" => vec![DOCKER_HUB.to_owned(), "docker.io".to_owned()],
        other => vec![
            other.to_owned(),
            format!("https://{other}"),
            format!("http://{other}"),
        ],
    };
    let auth = names.iter().find_map(|name| config.auths.get(name));
    Ok(auth.and_then(|auth| decode(&auth.auth)))
}

fn decode(auth: &str) -> Option<Credentials> {
    let text = String::from_utf8(BASE64_STANDARD.decode(auth).ok()?).ok()?;
    let (username, password) = text.split_once(':')?;
    Some(Credentials {
        username: username.to_owned(),
        password: password.to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn registries_are_found_as_docker_writes_them() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("config.json");
        let auth = BASE64_STANDARD.encode("me:s:ecret");
        let text = format!(
            r#"{{"auths":{{"127.0.0.1:5000":{{"auth":"{auth}"}},"{DOCKER_HUB}":{{"auth":"{auth}"}},"empty":{{}}}}}}"#
        );
        fs_err::write(&file, text).unwrap();
        for registry in ["127.0.0.1:5000", "docker.io"] {
            let found = find(&file, registry).unwrap().unwrap();
            assert_eq!(
                (found.username.as_str(), found.password.as_str()),
                ("me", "s:ecret")
            );
        }
        assert!(find(&file, "empty").unwrap().is_none());
        assert!(find(&file, "elsewhere").unwrap().is_none());
    }
}
