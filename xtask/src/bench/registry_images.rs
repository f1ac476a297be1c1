//! The images that the registries are measured with: large ones as folders in the OCI layout, small
//! ones in memory.

use std::io::Write as _;
use std::path::Path;
use std::process::Command;

use anyhow::Context as _;
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use crate::setup::Programs;
use crate::terminal::run;

/// An image of a few KiB.
pub(crate) struct Small {
    pub(crate) config: Vec<u8>,
    pub(crate) layer: Vec<u8>,
    pub(crate) manifest: Vec<u8>,
}

/// What half of a large layer is made of: it does not get smaller when it is compressed.
const BLOCK_BYTES: usize = 4096;

/// Writes the testkit's image `stamp` to `folder`, with more layers of so many bytes each
/// (compressed), under the name `v1`.
pub(crate) fn stamp_with_layers(
    programs: &Programs,
    folder: &Path,
    layers: usize,
    bytes: usize,
) -> anyhow::Result<()> {
    run(Command::new(&programs.testkit)
        .args(["layout", "stamp"])
        .arg(folder))?;
    let read = |digest: &str| -> anyhow::Result<Value> {
        let hex = digest.strip_prefix("sha256:").context("a digest")?;
        let path = folder.join("blobs/sha256").join(hex);
        Ok(serde_json::from_slice(&fs_err::read(path)?)?)
    };
    let index: Value = serde_json::from_slice(&fs_err::read(folder.join("index.json"))?)?;
    let first = index["manifests"][0]["digest"]
        .as_str()
        .context("an entry")?;
    let mut manifest = read(first)?;
    let mut config = read(manifest["config"]["digest"].as_str().context("a config")?)?;
    for number in 0..layers {
        let (layer, diff_id) = large_layer(number, bytes)?;
        let diff_ids = config["rootfs"]["diff_ids"].as_array_mut();
        diff_ids.context("diff ids")?.push(json!(diff_id));
        let kind = "application/vnd.oci.image.layer.v1.tar+gzip";
        let descriptor = store(folder, kind, &layer)?;
        let list = manifest["layers"].as_array_mut();
        list.context("layers")?.push(descriptor);
    }
    let kind = "application/vnd.oci.image.config.v1+json";
    manifest["config"] = store(folder, kind, config.to_string().as_bytes())?;
    manifest["mediaType"] = json!("application/vnd.oci.image.manifest.v1+json");
    let kind = "application/vnd.oci.image.manifest.v1+json";
    let mut entry = store(folder, kind, manifest.to_string().as_bytes())?;
    entry["annotations"] = json!({"org.opencontainers.image.ref.name": "v1"});
    let index = json!({"schemaVersion": 2, "manifests": [entry]});
    fs_err::write(folder.join("index.json"), index.to_string())?;
    Ok(())
}

/// An image whose layer and configuration nobody else has.
pub(crate) fn small(number: usize) -> Small {
    let config = json!({"architecture": "none", "os": "none", "number": number}).to_string();
    let layer = format!("layer {number} ").repeat(300);
    let descriptor = |kind: &str, content: &str| {
        let digest = digest(content.as_bytes());
        json!({"mediaType": kind, "digest": digest, "size": content.len()})
    };
    let manifest = json!({
        "schemaVersion": 2,
        "mediaType": "application/vnd.oci.image.manifest.v1+json",
        "config": descriptor("application/vnd.oci.image.config.v1+json", &config),
        "layers": [descriptor("application/octet-stream", &layer)],
    });
    Small {
        config: config.into_bytes(),
        layer: layer.into_bytes(),
        manifest: manifest.to_string().into_bytes(),
    }
}

pub(crate) fn digest(content: &[u8]) -> String {
    let mut hex = String::with_capacity(64);
    for byte in Sha256::digest(content) {
        let digit = |value: u8| char::from_digit(u32::from(value), 16).unwrap_or('0');
        hex.extend([digit(byte >> 4), digit(byte & 15)]);
    }
    format!("sha256:{hex}")
}

pub(crate) fn base64(text: &str) -> String {
    BASE64_STANDARD.encode(text)
}

pub(crate) fn from_base64(text: &str) -> anyhow::Result<String> {
    Ok(String::from_utf8(BASE64_STANDARD.decode(text)?)?)
}

/// A compressed layer of one file, and the digest of its archive.
fn large_layer(number: usize, bytes: usize) -> anyhow::Result<(Vec<u8>, String)> {
    let mut content = Vec::with_capacity(bytes * 2);
    let mut state = 0x9e37_79b9_7f4a_7c15_u64 ^ (number as u64 + 1) ^ bytes as u64;
    while content.len() < bytes * 2 {
        for _ in 0..BLOCK_BYTES / 8 {
            // Marsaglia's xorshift: enough for gzip not to find anything.
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            content.extend_from_slice(&state.to_le_bytes());
        }
        content.extend_from_slice(&[0; BLOCK_BYTES]);
    }
    let mut archive = header(&format!("large-{number}"), content.len());
    archive.append(&mut content);
    archive.resize(archive.len().next_multiple_of(512) + 1024, 0);
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(&archive)?;
    Ok((encoder.finish()?, digest(&archive)))
}

/// The header of a file in a tar archive.
fn header(name: &str, bytes: usize) -> Vec<u8> {
    let mut header = vec![0; 512];
    let mut put =
        |at: usize, text: &str| header[at..at + text.len()].copy_from_slice(text.as_bytes());
    put(0, name);
    put(100, "0000644\0");
    put(108, "0000000\0");
    put(116, "0000000\0");
    put(124, &format!("{bytes:011o}\0"));
    put(136, "00000000000\0");
    put(148, "        ");
    put(156, "0");
    put(257, "ustar\x0000");
    let sum: u32 = header.iter().map(|byte| u32::from(*byte)).sum();
    let text = format!("{sum:06o}\0 ");
    header[148..156].copy_from_slice(text.as_bytes());
    header
}

fn store(folder: &Path, kind: &str, content: &[u8]) -> anyhow::Result<Value> {
    let digest = digest(content);
    let name = digest.trim_start_matches("sha256:");
    fs_err::write(folder.join("blobs/sha256").join(name), content)?;
    Ok(json!({"mediaType": kind, "digest": digest, "size": content.len()}))
}
