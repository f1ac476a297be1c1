//! The `mod.rs` files: of one service, and of all.

use std::fmt::Write as _;

use super::config::Service;
use super::resolve::Resolved;

/// `generated/<service>/mod.rs`.
pub(crate) fn emit_service(service: &Resolved<'_>) -> String {
    let trait_name = &service.config.trait_name;
    format!(
        "//! {}.\n\nmod api;\npub mod errors;\npub mod schemas;\nmod service;\nmod shapes;\n\n\
         pub use api::{{{trait_name}, {trait_name}Endpoint}};\n\
         pub use service::SERVICE;\npub use shapes::*;\n",
        service.config.title
    )
}

/// `generated/mod.rs`.
pub(crate) fn emit_all(services: &[Service]) -> anyhow::Result<String> {
    let mut modules = String::new();
    let mut statics = String::new();
    let mut implemented = String::new();
    let mut traits = String::new();
    let mut endpoints = String::new();
    for service in services {
        let module = service.module();
        let trait_name = &service.trait_name;
        writeln!(modules, "pub mod {module};")?;
        writeln!(statics, "&{module}::SERVICE,")?;
        writeln!(
            implemented,
            "({:?}, &{:?}),",
            service.id, service.implemented
        )?;
        writeln!(traits, "impl {module}::{trait_name} for Unimplemented {{}}")?;
        writeln!(
            endpoints,
            "Box::new({module}::{trait_name}Endpoint(Unimplemented)),"
        )?;
    }
    Ok(format!(
        "//! The services.\n\n{modules}\n\
         use smithy::{{Endpoint, Service}};\n\n\
         /// Every service that has a model.\n\
         pub static SERVICES: &[&Service] = &[{statics}];\n\n\
         /// By service id, the operations that are implemented, sorted; `models/operations.toml` \
         says so.\n\
         pub static IMPLEMENTED: &[(&str, &[&str])] = &[{implemented}];\n\n\
         /// Implements every service with \"not implemented\".\n\
         #[derive(Debug, Clone, Copy, Default)]\n\
         pub struct Unimplemented;\n\n{traits}\n\
         /// An endpoint for every service, each of which implements nothing.\n\
         pub fn unimplemented() -> Vec<Box<dyn Endpoint>> {{\nvec![{endpoints}]\n}}\n"
    ))
}
