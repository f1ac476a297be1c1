//! The image configuration: what a container started from an image does unless told otherwise.

use std::collections::BTreeMap;
use std::time::Duration;

use serde::Deserialize;

use crate::digest::Digest;
use crate::manifest::null_as_default;
use crate::platform::Platform;

/// The largest configuration that is read, in bytes.
pub(crate) const CONFIG_BYTES_MAX: u64 = 4 << 20;

/// An image's defaults for its containers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImageConfig {
    /// What the image was built for.
    pub platform: Platform,
    /// `ENTRYPOINT`; empty when the image has none.
    pub entrypoint: Vec<String>,
    /// `CMD`; empty when the image has none.
    pub cmd: Vec<String>,
    /// `NAME=value` pairs, in the image's order.
    pub env: Vec<String>,
    /// `user`, `user:group` or numbers; empty for root.
    pub user: String,
    /// An absolute path; empty for `/`.
    pub working_dir: String,
    /// Ports that the image declares, in order.
    pub exposed_ports: Vec<ExposedPort>,
    /// Paths that the image declares as volumes.
    pub volumes: Vec<String>,
    /// A signal's name or number, for example `SIGQUIT`.
    pub stop_signal: Option<String>,
    /// Free-form labels.
    pub labels: BTreeMap<String, String>,
    /// `HEALTHCHECK`. ECS ignores it: only a task definition's health check counts.
    pub healthcheck: Option<Healthcheck>,
}

/// A port with its transport.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct ExposedPort {
    /// The port's number.
    pub port: u16,
    /// `tcp`, `udp` or `sctp`.
    pub protocol: String,
}

/// A health check as Docker writes it into images.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Healthcheck {
    /// `NONE`, or `CMD` and a command line, or `CMD-SHELL` and a script.
    pub test: Vec<String>,
    /// Between two checks; none for the runtime's default.
    pub interval: Option<Duration>,
    /// For one check.
    pub timeout: Option<Duration>,
    /// Grace after the start.
    pub start_period: Option<Duration>,
    /// Failures in a row that make a container unhealthy.
    pub retries: Option<u32>,
}

/// A configuration together with the layers it belongs to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ConfigDocument {
    pub(crate) config: ImageConfig,
    /// Digests of the uncompressed layers, lowest first.
    pub(crate) diff_ids: Vec<Digest>,
}

impl ConfigDocument {
    /// Reads a configuration of either family (Docker's or OCI's). The error says what is wrong.
    pub(crate) fn parse(document: &[u8]) -> Result<Self, String> {
        let raw: RawDocument =
            serde_json::from_slice(document).map_err(|error| error.to_string())?;
        let run = raw.config;
        // Go programs leave `os` out for Linux; without an architecture nothing can run it.
        let os = if raw.os.is_empty() { "linux" } else { &raw.os };
        Ok(Self {
            config: ImageConfig {
                platform: Platform::new(os, &raw.architecture, raw.variant.as_deref()),
                entrypoint: run.entrypoint.into(),
                cmd: run.cmd.into(),
                env: run.env,
                user: run.user,
                working_dir: run.working_dir,
                exposed_ports: exposed_ports(run.exposed_ports)?,
                volumes: run.volumes.into_keys().collect(),
                stop_signal: run.stop_signal.filter(|signal| !signal.is_empty()),
                labels: run.labels,
                healthcheck: run.healthcheck.map(Healthcheck::from),
            },
            diff_ids: raw.rootfs.diff_ids,
        })
    }
}

impl From<RawHealthcheck> for Healthcheck {
    fn from(raw: RawHealthcheck) -> Self {
        let nanoseconds = |value: i64| {
            let value = u64::try_from(value).ok().filter(|value| *value > 0);
            value.map(Duration::from_nanos)
        };
        Self {
            test: raw.test,
            interval: nanoseconds(raw.interval),
            timeout: nanoseconds(raw.timeout),
            start_period: nanoseconds(raw.start_period),
            retries: u32::try_from(raw.retries).ok().filter(|value| *value > 0),
        }
    }
}

impl From<Words> for Vec<String> {
    fn from(words: Words) -> Self {
        match words {
            Words::None => Self::new(),
            Words::One(word) => vec![word],
            Words::Many(words) => words,
        }
    }
}

#[derive(Deserialize)]
struct RawDocument {
    #[serde(default)]
    os: String,
    #[serde(default)]
    architecture: String,
    #[serde(default)]
    variant: Option<String>,
    #[serde(default, deserialize_with = "null_as_default")]
    config: RawConfig,
    rootfs: RawRootfs,
}

#[derive(Deserialize)]
struct RawRootfs {
    #[serde(default, deserialize_with = "null_as_default")]
    diff_ids: Vec<Digest>,
}

#[derive(Deserialize, Default)]
#[serde(default, rename_all = "PascalCase")]
struct RawConfig {
    #[serde(deserialize_with = "null_as_default")]
    entrypoint: Words,
    #[serde(deserialize_with = "null_as_default")]
    cmd: Words,
    #[serde(deserialize_with = "null_as_default")]
    env: Vec<String>,
    #[serde(deserialize_with = "null_as_default")]
    user: String,
    #[serde(deserialize_with = "null_as_default")]
    working_dir: String,
    #[serde(deserialize_with = "null_as_default")]
    exposed_ports: BTreeMap<String, Nothing>,
    #[serde(deserialize_with = "null_as_default")]
    volumes: BTreeMap<String, Nothing>,
    stop_signal: Option<String>,
    #[serde(deserialize_with = "null_as_default")]
    labels: BTreeMap<String, String>,
    healthcheck: Option<RawHealthcheck>,
}

/// The empty object behind a name that is a member of a set.
type Nothing = serde_json::Value;

/// A command line; very old images hold one word instead of a list.
#[derive(Deserialize, Default)]
#[serde(untagged)]
enum Words {
    #[default]
    None,
    One(String),
    Many(Vec<String>),
}

#[derive(Deserialize, Default)]
#[serde(default, rename_all = "PascalCase")]
struct RawHealthcheck {
    #[serde(deserialize_with = "null_as_default")]
    test: Vec<String>,
    interval: i64,
    timeout: i64,
    start_period: i64,
    retries: i64,
}

fn exposed_ports(raw: BTreeMap<String, Nothing>) -> Result<Vec<ExposedPort>, String> {
    let mut ports = Vec::with_capacity(raw.len());
    for text in raw.into_keys() {
        let (range, protocol) = text.split_once('/').unwrap_or((&text, "tcp"));
        let (first, last) = range.split_once('-').unwrap_or((range, range));
        let number = |digits: &str| {
            digits
                .parse::<u16>()
                .map_err(|_| format!("invalid exposed port {text:?}"))
        };
        for port in number(first)?..=number(last)? {
            ports.push(ExposedPort {
                port,
                protocol: protocol.to_owned(),
            });
        }
    }
    ports.sort();
    ports.dedup();
    Ok(ports)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    #[test]
    fn everything() {
        let document = json!({
            "architecture": "arm", "os": "linux", "variant": "v6",
            "config": {
                "Entrypoint": ["/init"], "Cmd": ["a", "b"], "Env": ["PATH=/bin", "A=1"],
                "User": "1000:1000", "WorkingDir": "/srv", "StopSignal": "SIGQUIT",
                "ExposedPorts": {"80/tcp": {}, "53/udp": {}, "8000-8002": {}},
                "Volumes": {"/data": {}}, "Labels": {"k": "v"},
                "Healthcheck": {
                    "Test": ["CMD", "true"], "Interval": 5_000_000_000_i64, "Retries": 2,
                },
            },
            "rootfs": {"type": "layers", "diff_ids": [Digest::of(b"a"), Digest::of(b"b")]},
        });
        let parsed = ConfigDocument::parse(document.to_string().as_bytes()).unwrap();
        assert_eq!(parsed.diff_ids.len(), 2);
        let config = parsed.config;
        assert_eq!(config.platform.to_string(), "linux/arm/v6");
        assert_eq!(config.cmd, ["a", "b"]);
        assert_eq!(config.volumes, ["/data"]);
        let ports: Vec<u16> = config.exposed_ports.iter().map(|port| port.port).collect();
        assert_eq!(ports, [53, 80, 8000, 8001, 8002]);
        let check = config.healthcheck.unwrap();
        assert_eq!(
            (check.interval, check.retries),
            (Some(Duration::from_secs(5)), Some(2))
        );
    }

    #[test]
    fn nulls_are_absent() {
        let document = br#"{"architecture":"amd64","os":"linux","config":{"Entrypoint":null,
            "Cmd":"sh","Env":null,"ExposedPorts":null,"Volumes":null,"Labels":null,
            "OnBuild":null,"StopSignal":"","Healthcheck":null},"rootfs":{"diff_ids":null}}"#;
        let parsed = ConfigDocument::parse(document).unwrap();
        assert_eq!(parsed.config.cmd, ["sh"]);
        assert_eq!(parsed.config.entrypoint, Vec::<String>::new());
        assert_eq!(parsed.config.stop_signal, None);
        let bare = ConfigDocument::parse(br#"{"config":null,"rootfs":{}}"#).unwrap();
        assert_eq!(bare.config.platform.to_string(), "linux/");
    }

    #[test]
    fn refusals() {
        let check = |document: &str| assert!(ConfigDocument::parse(document.as_bytes()).is_err());
        check("");
        check("{}");
        check(r#"{"rootfs":{"diff_ids":["sha256:1"]}}"#);
        check(r#"{"rootfs":{},"config":{"ExposedPorts":{"80-x":{}}}}"#);
        check(r#"{"rootfs":{},"config":{"ExposedPorts":{"70000":{}}}}"#);
    }

    proptest! {
        #[test]
        fn any_bytes(document in prop::collection::vec(any::<u8>(), 0..400)) {
            let _ = ConfigDocument::parse(&document);
        }
    }
}
