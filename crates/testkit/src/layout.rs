//! Writes an image as a folder in the OCI layout, and as the archive that `docker load` reads.

use std::path::Path;

use serde_json::json;

use crate::catalog::Entry;
use crate::image::{Blob, Dialect};
use crate::layer::LayerBuilder;

/// Writes the OCI image layout, with the tag as the reference name.
pub fn write_oci_layout(entry: &Entry, folder: &Path) -> anyhow::Result<()> {
    let blobs = folder.join("blobs/sha256");
    fs_err::create_dir_all(&blobs)?;
    let packed = &entry.packed;
    for blob in packed
        .blobs
        .iter()
        .chain(&packed.children)
        .chain([&packed.manifest])
    {
        fs_err::write(blobs.join(hex(blob)), &blob.bytes)?;
    }
    let index = json!({
        "schemaVersion": 2,
        "mediaType": "application/vnd.oci.image.index.v1+json",
        "manifests": [{
            "mediaType": packed.manifest.media_type,
            "digest": packed.manifest.digest,
            "size": packed.manifest.bytes.len(),
            "annotations": { "org.opencontainers.image.ref.name": entry.tag },
        }],
    });
    fs_err::write(folder.join("index.json"), index.to_string())?;
    fs_err::write(
        folder.join("oci-layout"),
        r#"{"imageLayoutVersion":"1.0.0"}"#,
    )?;
    Ok(())
}

/// Writes the archive that `docker load` reads; Docker then knows it as `<repository>:<tag>`.
pub fn write_docker_archive(entry: &Entry, file: &Path) -> anyhow::Result<()> {
    let mut archive = LayerBuilder::new();
    let configuration = entry.image.configuration(Dialect::Docker);
    let config_name = format!("{}.json", hex(&configuration));
    archive.file(&config_name, 0o644, &configuration.bytes)?;
    let mut layers = Vec::new();
    for (position, layer) in entry.image.layers.iter().enumerate() {
        let name = format!("layer-{position}.tar");
        archive.file(&name, 0o644, &layer.tar)?;
        layers.push(name);
    }
    let manifest = json!([{
        "Config": config_name,
        "RepoTags": [format!("{}:{}", entry.repository, entry.tag)],
        "Layers": layers,
    }]);
    archive.file("manifest.json", 0o644, manifest.to_string().as_bytes())?;
    let archive = archive.finish(crate::layer::Compression::None)?;
    fs_err::write(file, &archive.tar)?;
    Ok(())
}

fn hex(blob: &Blob) -> &str {
    blob.digest.strip_prefix("sha256:").unwrap_or(&blob.digest)
}
