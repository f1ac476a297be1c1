//! The images that the registry serves, by repository and tag.
//!
//! | repository | what a container of it does |
//! |---|---|
//! | `busybox` | a shell; the tags `zstd`, `tar`, `docker`, `multi` and `docker-multi` are the same image packed otherwise |
//! | `web` | answers HTTP on `$PORT` (8080) and writes its access log |
//! | `env-check` | prints its arguments, user, directory and environment |
//! | `crash` | prints a line and exits with 3 |
//! | `spam` | prints without end, as fast as it can |
//! | `sigterm` | what its argument says on SIGTERM: `exit`, `code N`, `ignore` |
//! | `memhog` | takes memory until it is killed |
//! | `layers` | three layers with whiteouts, hard links, a device, extended attributes |
//! | `hostile` | names that try to leave the root (`../../`, links to `/`) |
//! | `arm64-only`, `amd64-only` | an index with that platform alone |
//! | `arm64-plain` | no index, but a configuration that says arm64 |
//! | `private/app` | `busybox`, for those who log in where the registry demands it |
//! | `volumes` | declares `/srv/data` as a volume, with a file in it that belongs to 1000 |
//! | `log-router` | listens as a FireLens log router and prints what arrives, in hexadecimal (only where a C compiler is) |
//! | `escape` | tries to leave its container (only where a C compiler is); its other tags are traps for a runtime: links in the places that it uses |
//! | `stamp` | writes the time of its first instruction (see `stamp`; only where a C compiler is) |

use serde_json::{Value, json};

use crate::busybox;
use crate::image::{Dialect, Image, Packed, index};
use crate::layer::{Compression, Layer, LayerBuilder};
use crate::stamp;

/// One repository with one tag.
#[derive(Debug, Clone)]
pub struct Entry {
    pub repository: &'static str,
    pub tag: &'static str,
    pub packed: Packed,
    /// The image for this machine, for formats other than a registry's.
    pub image: Image,
}

const PATH: &str = "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

// As process 1, httpd alone would not hear SIGTERM.
const WEB: &str = r#"#!/bin/sh
port=${PORT:-8080}
httpd -f -vv -p "$port" -h /www &
trap 'echo "received SIGTERM"; kill $!; exit 0' TERM
socket=":$(printf %04X "$port") [0-9A-F]*:0000 0A "
while kill -0 $! && ! grep -qs "$socket" /proc/net/tcp /proc/net/tcp6; do sleep 0.01; done
echo "listening on port $port"
wait
"#;

const ENV_CHECK: &str = r#"#!/bin/sh
echo "args=$*"
echo "uid=$(id -u) gid=$(id -g)"
echo "cwd=$(pwd)"
echo "hostname=$(hostname)"
env | sort | sed 's/^/env /'
echo end
"#;

// `wait` returns at once when a signal arrives; a plain `sleep` would delay the trap to its end.
const SIGTERM: &str = r#"#!/bin/sh
mode=${1:-exit}
code=${2:-0}
on_term() {
    echo "received SIGTERM"
    if [ "$mode" != ignore ]; then
        echo "bye"
        exit "$code"
    fi
}
trap on_term TERM
echo ready
while :; do
    sleep 1 &
    wait $!
done
"#;

const PAGE: &str = "<!doctype html><title>Neargate</title><h1>Hello from a task</h1>\n";

/// Makes all images. Takes some 100 ms: layers are shared.
pub fn all() -> anyhow::Result<Vec<Entry>> {
    let program = busybox::program()?;
    let base = |compression| busybox::base_layer(&program)?.finish(compression);
    let gzip = base(Compression::Gzip)?;
    let shell = |layer: &Layer| Image::native(config(&["sh"]), vec![layer.clone()]);
    let busybox = shell(&gzip);

    let mut entries = vec![
        entry("busybox", "latest", &busybox, Dialect::Oci),
        entry("busybox", "docker", &busybox, Dialect::Docker),
        entry(
            "busybox",
            "zstd",
            &shell(&base(Compression::Zstd)?),
            Dialect::Oci,
        ),
        entry(
            "busybox",
            "tar",
            &shell(&base(Compression::None)?),
            Dialect::Oci,
        ),
        entry("private/app", "latest", &busybox, Dialect::Oci),
    ];
    for (tag, dialect) in [("multi", Dialect::Oci), ("docker-multi", Dialect::Docker)] {
        // The foreign image comes first: taking the first of the list would be wrong.
        let images = [foreign(&gzip)?, busybox.clone()];
        let packed = index(&images, dialect);
        entries.push(Entry {
            repository: "busybox",
            tag,
            packed,
            image: busybox.clone(),
        });
    }
    entries.extend(programs(&gzip)?);
    entries.extend(platforms(&gzip)?);
    entries.push(layers(&gzip)?);
    entries.push(hostile(&gzip)?);
    entries.push(volumes(&gzip)?);
    entries.extend(escapes(&gzip)?);
    if let Some(program) = stamp::router()? {
        let mut layer = LayerBuilder::new();
        layer.file("log-router", 0o755, &program)?;
        let layers = vec![gzip.clone(), layer.finish(Compression::Gzip)?];
        let image = Image::native(config(&["/log-router"]), layers);
        entries.push(entry("log-router", "latest", &image, Dialect::Oci));
    }
    if let Some(program) = stamp::program()? {
        let mut layer = LayerBuilder::new();
        layer.file("stamp", 0o755, &program)?;
        let layers = vec![gzip, layer.finish(Compression::Gzip)?];
        let image = Image::native(
            json!({ "Env": [PATH], "Entrypoint": ["/stamp"], "Cmd": [] }),
            layers,
        );
        entries.push(entry("stamp", "latest", &image, Dialect::Oci));
    }
    Ok(entries)
}

/// Images that try to lead whoever runs them out of the container; the tags say where the trap is.
fn escapes(base: &Layer) -> anyhow::Result<Vec<Entry>> {
    let mut entries = Vec::new();
    let mut add = |tag, layer: LayerBuilder| {
        let layers = vec![base.clone(), layer.finish(Compression::Gzip)?];
        let image = Image::native(config(&["sh"]), layers);
        entries.push(entry("escape", tag, &image, Dialect::Oci));
        anyhow::Ok(())
    };
    let link = |name: &str, target: &str| -> anyhow::Result<LayerBuilder> {
        let mut layer = LayerBuilder::new();
        layer.symlink(name, target)?;
        Ok(layer)
    };
    add("data-up", link("data", "../../../../../../..")?)?;
    add("data-root", link("data", "/")?)?;
    add("data-proc", link("data", "/proc/1/root")?)?;
    add("proc", link("proc", "/tmp")?)?;
    add("dev", link("dev", "/etc")?)?;
    add("sys", link("sys", "../../../../../../tmp")?)?;
    let mut layer = LayerBuilder::new();
    layer.symlink("etc/passwd", "/../../../../../../etc/passwd")?;
    layer.symlink("etc/group", "/proc/self/environ")?;
    layer.symlink("etc/hosts", "/../../../../../../etc/neargate-escape")?;
    add("etc", layer)?;
    if let Some(program) = stamp::escape()? {
        let mut layer = LayerBuilder::new();
        layer.file("escape", 0o755, &program)?;
        add("latest", layer)?;
    }
    Ok(entries)
}

/// The images that are a script over the base layer.
fn programs(base: &Layer) -> anyhow::Result<Vec<Entry>> {
    let mut layer = LayerBuilder::new();
    layer.directory("app", 0o755)?;
    for (name, script) in [("web", WEB), ("env-check", ENV_CHECK), ("sigterm", SIGTERM)] {
        layer.file(&format!("app/{name}"), 0o755, script.as_bytes())?;
    }
    layer.file("www/index.html", 0o644, PAGE.as_bytes())?;
    layer.file("www/health", 0o644, b"ok\n")?;
    let layers = vec![base.clone(), layer.finish(Compression::Gzip)?];

    let web = json!({
        "Env": [PATH, "PORT=8080"], "Cmd": ["/app/web"], "ExposedPorts": { "8080/tcp": {} },
    });
    let env_check = json!({
        "Env": [PATH, "FROM_IMAGE=yes", "BOTH=image"], "Entrypoint": ["/app/env-check"],
        "Cmd": ["default", "arguments"], "WorkingDir": "/home/app", "User": "1000:1000",
        "Labels": { "made-by": "testkit" },
    });
    let sigterm = json!({ "Env": [PATH], "Entrypoint": ["/app/sigterm"], "Cmd": ["exit"] });
    Ok([
        ("web", web),
        ("env-check", env_check),
        ("sigterm", sigterm),
        ("crash", config(&["sh", "-c", "echo crashing; exit 3"])),
        (
            "spam",
            config(&["yes", "the quick brown fox jumps over the lazy dog"]),
        ),
        (
            "memhog",
            config(&["sh", "-c", "echo eating; exec tail /dev/zero"]),
        ),
    ]
    .into_iter()
    .map(|(name, config)| {
        entry(
            name,
            "latest",
            &Image::native(config, layers.clone()),
            Dialect::Oci,
        )
    })
    .collect())
}

/// Images for one platform, one of which is never this machine's.
fn platforms(base: &Layer) -> anyhow::Result<Vec<Entry>> {
    let mut entries = Vec::new();
    for (repository, architecture) in [("arm64-only", "arm64"), ("amd64-only", "amd64")] {
        let image = Image {
            architecture: architecture.to_owned(),
            ..foreign(base)?
        };
        let packed = index(std::slice::from_ref(&image), Dialect::Oci);
        entries.push(Entry {
            repository,
            tag: "latest",
            packed,
            image,
        });
    }
    let plain = Image {
        architecture: "arm64".to_owned(),
        ..foreign(base)?
    };
    entries.push(entry("arm64-plain", "latest", &plain, Dialect::Oci));
    Ok(entries)
}

/// An image that must not run here: were it taken for the native one, its program would not start.
fn foreign(base: &Layer) -> anyhow::Result<Image> {
    let mut layer = LayerBuilder::new();
    layer.file("bin/busybox", 0o755, b"\x7fELF of another machine")?;
    let layers = vec![base.clone(), layer.finish(Compression::Gzip)?];
    let architecture = match crate::image::native_architecture() {
        "amd64" => "arm64",
        _ => "amd64",
    };
    Ok(Image {
        architecture: architecture.to_owned(),
        config: config(&["sh"]),
        layers,
    })
}

/// Three layers that take away from and add to each other.
fn layers(base: &Layer) -> anyhow::Result<Entry> {
    let mut lower = LayerBuilder::new();
    for directory in ["data", "data/gone", "data/hidden", "data/replaced"] {
        lower.directory(directory, 0o755)?;
    }
    for path in [
        "data/kept",
        "data/removed",
        "data/gone/a",
        "data/hidden/old",
        "data/replaced/a",
    ] {
        lower.file(path, 0o644, b"lower\n")?;
    }
    lower.file("data/changed", 0o644, b"lower\n")?;
    lower.owned_file("data/owned", 1000, b"owned\n")?;

    let mut upper = LayerBuilder::new();
    upper.directory("data", 0o755)?;
    upper.whiteout("data", "removed")?;
    upper.whiteout("data", "gone")?;
    upper.directory("data/hidden", 0o755)?;
    upper.opaque("data/hidden")?;
    upper.file("data/hidden/new", 0o644, b"upper\n")?;
    upper.whiteout("data", "replaced")?;
    upper.file("data/changed", 0o644, b"upper\n")?;
    upper.file("data/linked", 0o644, b"linked\n")?;
    upper.hard_link("data/link", "data/linked")?;
    upper.symlink("data/absolute", "/data/kept")?;
    upper.file("data/setuid", 0o4755, b"setuid\n")?;

    let mut top = LayerBuilder::new();
    top.file("data/replaced", 0o644, b"now a file\n")?;
    top.character_device("data/null", 1, 3)?;
    top.file_with_xattr("data/xattr", "user.testkit", b"value")?;

    let layers = vec![
        base.clone(),
        lower.finish(Compression::Gzip)?,
        upper.finish(Compression::Zstd)?,
        top.finish(Compression::Gzip)?,
    ];
    let list = "cd /data && for f in $(find . | sort); do stat -c '%n %F %a %u %h' $f; done; \
                for f in changed hidden/new link absolute replaced; do echo \"$f: $(cat $f)\"; done";
    Ok(entry(
        "layers",
        "latest",
        &Image::native(config(&["sh", "-c", list]), layers),
        Dialect::Oci,
    ))
}

/// An image with content for a volume.
fn volumes(base: &Layer) -> anyhow::Result<Entry> {
    let mut layer = LayerBuilder::new();
    layer.directory("srv", 0o755)?;
    layer.directory("srv/data", 0o777)?;
    layer.owned_file("srv/data/owned", 1000, b"from the image\n")?;
    layer.symlink("srv/data/link", "owned")?;
    let config = json!({
        "Env": [PATH], "Cmd": ["sh"], "Volumes": { "/srv/data": {}, "/srv/none": {} },
    });
    let layers = vec![base.clone(), layer.finish(Compression::Gzip)?];
    let image = Image::native(config, layers);
    Ok(entry("volumes", "latest", &image, Dialect::Oci))
}

/// An image that tries to write outside its root. Whoever unpacks it must refuse or confine it;
/// the names land in the host's `/tmp` where that is done wrong.
fn hostile(base: &Layer) -> anyhow::Result<Entry> {
    let mut layer = LayerBuilder::new();
    let up = "../".repeat(12);
    layer.file(
        &format!("{up}tmp/neargate-hostile-parent"),
        0o644,
        b"escaped\n",
    )?;
    layer.symlink("exit", "/tmp")?;
    layer.file("exit/neargate-hostile-symlink", 0o644, b"escaped\n")?;
    let layers = vec![base.clone(), layer.finish(Compression::Gzip)?];
    let image = Image::native(config(&["sh", "-c", "echo unpacked"]), layers);
    Ok(entry("hostile", "latest", &image, Dialect::Oci))
}

fn config(command: &[&str]) -> Value {
    json!({ "Env": [PATH], "Cmd": command })
}

fn entry(repository: &'static str, tag: &'static str, image: &Image, dialect: Dialect) -> Entry {
    Entry {
        repository,
        tag,
        packed: image.pack(dialect),
        image: image.clone(),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_blob_has_the_digest_it_is_named_by() {
        // Machines without busybox-static make no images; `cargo xtask test` installs it.
        let Ok(entries) = all() else { return };
        let mut names = BTreeSet::new();
        for entry in &entries {
            assert!(
                names.insert((entry.repository, entry.tag)),
                "twice: {}",
                entry.repository
            );
            let Packed {
                manifest,
                children,
                blobs,
            } = &entry.packed;
            for blob in blobs.iter().chain(children).chain([manifest]) {
                assert_eq!(crate::image::sha256(&blob.bytes), blob.digest);
            }
        }
    }
}
