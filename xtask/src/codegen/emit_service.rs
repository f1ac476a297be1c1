//! `service.rs`: what requests to a service look like, and the table of its operations.

use std::fmt::Write as _;

use anyhow::{Context as _, bail};

use super::emit::import;
use super::emit_errors::{constant_name, validation_error};
use super::model::{Metadata, Operation, Reference};
use super::resolve::Resolved;

pub(crate) fn emit(service: &Resolved<'_>) -> anyhow::Result<String> {
    let metadata = &service.model.metadata;
    let title = &service.config.title;
    let mut code = format!(
        "\n/// {title}.\npub static SERVICE: Service = Service {{\n\
         id: {:?},\nsigning_name: {:?},\ntarget_prefix: {:?},\napi_version: {:?},\n\
         xml_namespace: {:?},\nprotocols: &[{}],\nquery_compatible: {},\n\
         validation_error: {},\noperations: &[\n",
        service.config.id,
        metadata
            .signing_name
            .as_ref()
            .unwrap_or(&metadata.endpoint_prefix),
        metadata.target_prefix,
        metadata.api_version,
        xml_namespace(service),
        protocols(metadata)?.join(", "),
        metadata.aws_query_compatible.is_some(),
        validation_error(service)?,
    );
    // The stripped model is sorted, as binary search in the table needs it.
    for (name, operation) in service.model.operations.iter() {
        let entry = operation_entry(service, name, operation)
            .with_context(|| format!("operation {name}"))?;
        code.push_str(&entry);
    }
    code.push_str("],\n};\n");
    let smithy = import("smithy", IMPORTS, &code);
    let start = import("crate::start", &["name_only"], &code);
    let errors = if code.contains("errors::") {
        "use super::errors;\n"
    } else {
        ""
    };
    Ok(format!(
        "//! How requests to {title} look, and the table of its operations.\n\n\
         {smithy}\n{errors}use super::schemas;\n{start}{code}"
    ))
}

const IMPORTS: &[&str] = &[
    "ErrorKind",
    "Fault",
    "HttpBinding",
    "Operation",
    "Protocol",
    "Service",
];

fn operation_entry(
    service: &Resolved<'_>,
    name: &str,
    operation: &Operation,
) -> anyhow::Result<String> {
    let http = &operation.http;
    let unsigned = operation.authtype.as_deref() == Some("none");
    if !service.config.generates(name) {
        let entry = format!(
            "name_only({name:?}, {:?}, {:?})",
            http.method, http.request_uri
        );
        return Ok(if unsigned {
            format!("Operation {{ unsigned: true, ..{entry} }},\n")
        } else {
            format!("{entry},\n")
        });
    }
    let schema = |end: &Option<Reference>| -> anyhow::Result<String> {
        Ok(match end {
            Some(end) => format!("Some(&schemas::{})", service.constant(&end.shape)?),
            None => "None".to_owned(),
        })
    };
    let wrapper = operation
        .output
        .as_ref()
        .and_then(|output| output.result_wrapper.as_ref());
    let mut errors = String::new();
    for error in &operation.errors {
        write!(
            errors,
            "errors::{},",
            constant_name(service.model, &error.shape)?
        )?;
    }
    Ok(format!(
        "Operation {{\nname: {name:?},\n\
         http: HttpBinding {{ method: {:?}, uri: {:?}, status: {} }},\n\
         input: {},\noutput: {},\nresult_wrapper: {wrapper:?},\nunsigned: {unsigned},\n\
         errors: &[{errors}],\n}},\n",
        http.method,
        http.request_uri,
        http.response_code.unwrap_or(200),
        schema(&operation.input)?,
        schema(&operation.output)?,
    ))
}

/// The service's namespace; REST services declare it with their inputs instead.
fn xml_namespace<'a>(service: &Resolved<'a>) -> Option<&'a str> {
    let declared = service.model.metadata.xml_namespace.as_deref();
    declared.or_else(|| {
        let inputs = service
            .model
            .operations
            .iter()
            .filter_map(|(_, operation)| operation.input.as_ref()?.xml_namespace.as_ref());
        inputs.map(|namespace| namespace.uri.as_str()).next()
    })
}

fn protocols(metadata: &Metadata) -> anyhow::Result<Vec<String>> {
    metadata
        .protocols
        .iter()
        .map(|protocol| {
            let variant = match (protocol.as_str(), metadata.json_version.as_deref()) {
                ("json", Some("1.0")) => "AwsJson10",
                ("json", Some("1.1")) => "AwsJson11",
                ("query", _) => "AwsQuery",
                ("ec2", _) => "Ec2Query",
                ("rest-json", _) => "RestJson",
                ("rest-xml", _) => "RestXml",
                ("smithy-rpc-v2-cbor", _) => "RpcV2Cbor",
                (other, version) => bail!("unknown protocol {other} {version:?}"),
            };
            Ok(format!("Protocol::{variant}"))
        })
        .collect()
}
