//! `api.rs`: the trait with one method per operation, and the endpoint that calls it.

use std::fmt::Write as _;

use super::emit::import;
use super::resolve::Resolved;

pub(crate) fn emit(service: &Resolved<'_>) -> anyhow::Result<String> {
    let title = &service.config.title;
    let body = format!("{}\n{}", api_trait(service)?, endpoint(service)?);
    let start = import(
        "crate::start",
        &["Reply", "Request", "Streamed", "not_implemented"],
        &body,
    );
    Ok(format!(
        "//! {title} as a trait, and the endpoint that serves an implementation of it.\n\n\
         use smithy::{{Answer, BoxFuture, Call, Endpoint, Gate, Operation, Service, ShapeReader, \
         StartError}};\n\n\
         use super::service::SERVICE;\nuse super::shapes::*;\n\
         {start}\n{body}",
    ))
}

fn api_trait(service: &Resolved<'_>) -> anyhow::Result<String> {
    let trait_name = &service.config.trait_name;
    let mut code = format!(
        "/// {}: one method per operation, each of which answers \"not implemented\" by default.\n\
         pub trait {trait_name}: Send + Sync {{\n",
        service.config.title
    );
    for operation in &service.operations {
        write!(
            code,
            "/// <{}/API_{}.html>\n\
             fn {}<'a>(&'a self, call: &'a Call, input: {}) -> Reply<'a, {}> {{\n\
             let _ = (call, input);\nnot_implemented(&SERVICE, {:?})\n}}\n\n",
            service.config.reference,
            operation.name,
            operation.rust_name,
            operation.input,
            match &operation.events {
                Some(events) => format!("Streamed<{}, {events}>", operation.output),
                None => operation.output.clone(),
            },
            operation.name,
        )?;
    }
    code.push_str("}\n");
    Ok(code)
}

fn endpoint(service: &Resolved<'_>) -> anyhow::Result<String> {
    let trait_name = &service.config.trait_name;
    let endpoint = format!("{trait_name}Endpoint");
    let mut code = format!(
        "/// Serves the operations of an implementation of [`{trait_name}`].\n\
         #[derive(Debug)]\npub struct {endpoint}<T>(pub T);\n\n\
         impl<T: {trait_name}> Endpoint for {endpoint}<T> {{\n\
         fn service(&self) -> &'static Service {{ &SERVICE }}\n\n\
         fn start<'a>(&'a self, call: &'a Call, operation: &'static Operation, \
         input: &mut dyn ShapeReader, gate: &dyn Gate) \
         -> Result<BoxFuture<'a, Answer>, StartError> {{\n\
         start(&self.0, Request {{ call, service: &SERVICE, operation, input, gate }})\n\
         }}\n}}\n\n\
         fn start<'a>(api: &'a dyn {trait_name}, request: Request<'a, '_>) \
         -> Result<BoxFuture<'a, Answer>, StartError> {{\n\
         match request.operation.name {{\n"
    );
    for operation in &service.operations {
        let method = &operation.rust_name;
        let run = if operation.events.is_some() {
            "run_streaming"
        } else {
            "run"
        };
        writeln!(
            code,
            "{:?} => request.{run}(|call, input| api.{method}(call, input)),",
            operation.name,
        )?;
    }
    code.push_str("_ => request.refuse(),\n}\n}\n");
    Ok(code)
}
