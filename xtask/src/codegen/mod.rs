//! Code generation: from the stripped API models to `crates/aws-api` and `docs/compatibility.md`.
//!
//! Each output file has an emitter module of its own. Emitters work from [`resolve::Resolved`],
//! where all names are decided, and pay no heed to layout, which rustfmt makes.

mod compatibility;
mod config;
mod emit;
mod emit_api;
mod emit_errors;
mod emit_root;
mod emit_schemas;
mod emit_service;
mod emit_shapes;
mod members;
mod model;
mod names;
mod ordered;
mod resolve;
mod rustfmt;
#[cfg(test)]
mod sample;
mod strip;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::Context as _;

use config::{Operations, Service};
use model::Model;
use resolve::Resolved;

/// Texts by path, from the root of the repository.
type Files = BTreeMap<PathBuf, String>;

/// The folder that holds generated code and nothing else.
const GENERATED: &str = "crates/aws-api/src/generated";

/// Writes everything that is generated from `models/`.
pub(crate) fn write(root: &Path) -> anyhow::Result<String> {
    let files = generate(root)?;
    let folder = root.join(GENERATED);
    if folder.exists() {
        remove_others(root, &folder, &files)?;
    }
    let mut changed = 0;
    for (path, text) in &files {
        let path = root.join(path);
        if fs_err::read_to_string(&path).is_ok_and(|present| present == *text) {
            continue;
        }
        if let Some(folder) = path.parent() {
            fs_err::create_dir_all(folder)?;
        }
        fs_err::write(&path, text)?;
        changed += 1;
    }
    Ok(format!("{} files, {changed} of them changed", files.len()))
}

/// Writes `models/<service>.json` from an unpacked botocore wheel.
pub(crate) fn write_models(root: &Path, wheel: &Path) -> anyhow::Result<String> {
    let operations = Operations::load(root)?;
    for service in &operations.service {
        let model = strip::strip_from_wheel(wheel, service)
            .with_context(|| format!("the model of {}", service.model))?;
        let path = root.join("models").join(format!("{}.json", service.model));
        fs_err::write(path, model.render()?)?;
    }
    Ok(format!("{} models", operations.service.len()))
}

/// Everything that is generated.
fn generate(root: &Path) -> anyhow::Result<Files> {
    let operations = Operations::load(root)?;
    let mut services = Vec::new();
    let mut sources = Files::new();
    for service in &operations.service {
        let mut model = Model::load(root, &service.model)?;
        model.separate_events();
        emit_sources(service, &model, &mut sources)
            .with_context(|| format!("generating {}", service.model))?;
        services.push((service, model));
    }
    let all = emit_root::emit_all(&operations.service)?;
    sources.insert(Path::new(GENERATED).join("mod.rs"), all);
    let mut files = rustfmt::format(sources)?;
    let mut page = compatibility::render(&services, &config::load_notes(root)?)?;
    for (service, model) in &services {
        if service.model == "ecs" {
            page.push_str(&members::render(&members::load(root)?, model)?);
        }
    }
    files.insert(PathBuf::from("docs/compatibility.md"), page);
    Ok(files)
}

/// The Rust of one service.
fn emit_sources(service: &Service, model: &Model, sources: &mut Files) -> anyhow::Result<()> {
    let resolved = Resolved::new(service, model)?;
    let folder = Path::new(GENERATED).join(service.module());
    for (name, text) in [
        ("mod.rs", emit_root::emit_service(&resolved)),
        ("api.rs", emit_api::emit(&resolved)?),
        ("errors.rs", emit_errors::emit(&resolved)?),
        ("schemas.rs", emit_schemas::emit(&resolved)?),
        ("service.rs", emit_service::emit(&resolved)?),
        ("shapes.rs", emit_shapes::emit(&resolved)?),
    ] {
        sources.insert(folder.join(name), text);
    }
    Ok(())
}

/// Removes what an earlier run wrote and this one does not.
fn remove_others(root: &Path, folder: &Path, files: &Files) -> anyhow::Result<()> {
    for entry in fs_err::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            remove_others(root, &path, files)?;
        } else if !files.contains_key(path.strip_prefix(root)?) {
            fs_err::remove_file(path)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;

    use super::*;

    /// The committed files are those that `cargo xtask codegen` writes.
    #[test]
    fn generated_files_are_fresh() {
        let root = crate::root();
        let files = generate(root).unwrap();
        let stale: Vec<_> = files
            .iter()
            .filter(|(path, text)| {
                fs_err::read_to_string(root.join(path)).ok().as_ref() != Some(*text)
            })
            .map(|(path, _)| path)
            .collect();
        assert!(
            stale.is_empty(),
            "run `cargo xtask codegen`; stale: {stale:#?}"
        );
        let present = list(&root.join(GENERATED));
        let extra: Vec<_> = present
            .iter()
            .filter(|path| !files.contains_key(path.strip_prefix(root).unwrap()))
            .collect();
        assert!(
            extra.is_empty(),
            "run `cargo xtask codegen`; left over: {extra:#?}"
        );
    }

    /// The committed models are as `cargo xtask models` writes them: nobody edited them by hand.
    #[test]
    fn models_are_in_their_own_format() {
        let root = crate::root();
        for service in Operations::load(root).unwrap().service {
            let path = root.join("models").join(format!("{}.json", service.model));
            let text = fs_err::read_to_string(&path).unwrap();
            let rendered = Model::parse(&text).unwrap().render().unwrap();
            assert!(
                text == rendered,
                "{} is not in the written format",
                path.display()
            );
        }
    }

    /// What one small service becomes: `testdata/box_room.rs`, to be read beside `sample.rs`.
    /// With BLESS=1 in the environment the file is written.
    #[test]
    fn a_small_service_becomes_rust() {
        let service = sample::service();
        let model = strip::strip(sample::model(), &service).unwrap();
        let mut sources = Files::new();
        emit_sources(&service, &model, &mut sources).unwrap();
        let mut text = String::new();
        for (path, file) in rustfmt::format(sources).unwrap() {
            writeln!(text, "// ==== {}\n{file}", path.display()).unwrap();
        }
        let golden = crate::root().join("xtask/testdata/box_room.rs");
        if std::env::var_os("BLESS").is_some() {
            fs_err::write(&golden, &text).unwrap();
        }
        assert_eq!(text, fs_err::read_to_string(golden).unwrap());
    }

    fn list(folder: &Path) -> Vec<PathBuf> {
        let mut files = Vec::new();
        for entry in fs_err::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                files.extend(list(&path));
            } else {
                files.push(path);
            }
        }
        files
    }
}
