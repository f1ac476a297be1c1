//! The codecs against vectors: `tests/vectors/*.json` hold requests with the input that they mean
//! and outputs with the answer that they make.

use http::{HeaderMap, HeaderName, HeaderValue};
use proptest::prelude::*;
use serde::Deserialize;
use serde_json::{Value as Json, json};
use smithy::{ErrorKind, Fault, HttpBinding, Operation, Protocol, Service, ServiceError};

use super::testing::{self, schemas};
use super::*;

fn protocol(name: &str) -> Protocol {
    match name {
        "json10" => Protocol::AwsJson10,
        "json" => Protocol::AwsJson11,
        "query" => Protocol::AwsQuery,
        "ec2" => Protocol::Ec2Query,
        "restJson" => Protocol::RestJson,
        "restXml" => Protocol::RestXml,
        "cbor" => Protocol::RpcV2Cbor,
        other => panic!("no protocol {other}"),
    }
}

fn vectors<T: for<'de> Deserialize<'de>>(file: &str) -> Vec<T> {
    let path = format!("{}/tests/vectors/{file}.json", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn bytes(text: &str, is_hex: bool) -> Vec<u8> {
    if !is_hex {
        return text.as_bytes().to_vec();
    }
    let digits: String = text.split_whitespace().collect();
    let pairs = (0..digits.len()).step_by(2);
    pairs
        .map(|at| u8::from_str_radix(&digits[at..at + 2], 16).unwrap())
        .collect()
}

/// A request and what it means: a value, or the text of an error.
#[derive(Deserialize)]
struct RequestVector {
    name: String,
    protocol: String,
    schema: String,
    #[serde(default)]
    labels: Vec<(String, String)>,
    #[serde(default)]
    query: String,
    #[serde(default)]
    headers: Vec<(String, String)>,
    /// Text, for CBOR hexadecimal.
    #[serde(default)]
    body: String,
    value: Option<Json>,
    error: Option<String>,
}

#[test]
fn requests_mean_what_the_vectors_say() {
    for vector in vectors::<RequestVector>("requests") {
        let got = decoded(&vector);
        let expected = match (&vector.value, &vector.error) {
            (Some(value), None) => Ok(value.clone()),
            (None, Some(error)) => Err(error.clone()),
            _ => panic!("{}: needs a value or an error", vector.name),
        };
        assert_eq!(got, expected, "{}", vector.name);
    }
}

fn decoded(vector: &RequestVector) -> Result<Json, String> {
    let mut headers = HeaderMap::new();
    for (name, value) in &vector.headers {
        headers.append(
            HeaderName::from_bytes(name.as_bytes()).unwrap(),
            HeaderValue::from_str(value).unwrap(),
        );
    }
    let protocol = protocol(&vector.protocol);
    let is_query = matches!(protocol, Protocol::AwsQuery | Protocol::Ec2Query);
    let form = if is_query {
        &vector.body
    } else {
        &vector.query
    };
    let parameters = parse_pairs(form).map_err(|error| error.to_string())?;
    let leak = |name: &String| -> &'static str { Box::leak(name.clone().into_boxed_str()) };
    let labels: Vec<_> = vector
        .labels
        .iter()
        .map(|(name, value)| (leak(name), value.clone()))
        .collect();
    let body = bytes(&vector.body, protocol == Protocol::RpcV2Cbor);
    let request = Request {
        protocol,
        labels: &labels,
        parameters: &parameters,
        headers: &headers,
        body: &body,
    };
    let schema = schemas::named(&vector.schema);
    with_reader(&request, |reader| testing::read(schema, reader))
        .map_err(|error| error.to_string())?
        .map_err(|error| error.to_string())
}

/// An output and the answer that it makes.
#[derive(Deserialize)]
struct ResponseVector {
    name: String,
    protocol: String,
    schema: String,
    value: Json,
    #[serde(default = "ok")]
    status: u16,
    /// Those that are looked at.
    #[serde(default)]
    headers: Vec<(String, String)>,
    /// Text, for CBOR hexadecimal.
    body: String,
}

fn ok() -> u16 {
    200
}

static SERVICE: Service = Service {
    id: "test",
    signing_name: "test",
    target_prefix: Some("Test"),
    api_version: "2020-01-01",
    xml_namespace: Some("http://test/"),
    protocols: &[],
    query_compatible: true,
    validation_error: INVALID,
    operations: &[],
};

const INVALID: ErrorKind = ErrorKind {
    shape: "InvalidException",
    code: "Invalid",
    status: 400,
    fault: Fault::Sender,
};

fn operation(schema: &'static smithy::Schema) -> &'static Operation {
    Box::leak(Box::new(Operation {
        name: "Act",
        http: HttpBinding {
            method: "POST",
            uri: "/",
            status: 200,
        },
        input: None,
        output: Some(schema),
        result_wrapper: Some("ActResult"),
        unsigned: false,
        errors: &[],
    }))
}

#[test]
fn answers_are_what_the_vectors_say() {
    for vector in vectors::<ResponseVector>("responses") {
        let name = &vector.name;
        let protocol = protocol(&vector.protocol);
        let schema = schemas::named(&vector.schema);
        let output = testing::Json::of(schema, vector.value);
        let answer = write_output(protocol, &SERVICE, operation(schema), "id", &output);
        let expected = bytes(&vector.body, protocol == Protocol::RpcV2Cbor);
        assert_eq!(
            String::from_utf8_lossy(&answer.body),
            String::from_utf8_lossy(&expected),
            "{name}"
        );
        assert_eq!(answer.status, vector.status, "{name}");
        for (header, value) in &vector.headers {
            assert_eq!(answer.headers[header], value.as_str(), "{name} {header}");
        }
        assert_eq!(answer.headers["x-amzn-requestid"], "id", "{name}");
        assert_eq!(
            answer.headers["content-length"],
            answer.body.len().to_string(),
            "{name}"
        );
    }
}

/// The envelope of one error in every protocol.
#[derive(Deserialize)]
struct ErrorVector {
    protocol: String,
    headers: Vec<(String, String)>,
    body: String,
}

#[test]
fn errors_are_what_the_vectors_say() {
    let error = INVALID.error("not <good>").with_member("field", "x");
    for vector in vectors::<ErrorVector>("errors") {
        let protocol = protocol(&vector.protocol);
        let service = Some(&SERVICE);
        let failure = Failure {
            protocol,
            service,
            error: error.clone(),
        };
        let answer = write_error(&failure, "id");
        let expected = bytes(&vector.body, protocol == Protocol::RpcV2Cbor);
        assert_eq!(
            String::from_utf8_lossy(&answer.body),
            String::from_utf8_lossy(&expected),
            "{}",
            vector.protocol
        );
        assert_eq!(answer.status, 400);
        for (header, value) in &vector.headers {
            assert_eq!(
                answer.headers[header],
                value.as_str(),
                "{} {header}",
                vector.protocol
            );
        }
    }
}

#[test]
fn our_cbor_is_read_by_others_and_the_other_way_round() {
    let value = json!({"text": "é", "total": -5_000_000_000_i64, "list": ["a", "b"],
                       "map": {"k": "v"}, "flag": true, "ratio": 0.1});
    let schema = schemas::named("All");
    let output = testing::Json::of(schema, value.clone());
    let answer = write_output(
        Protocol::RpcV2Cbor,
        &SERVICE,
        operation(schema),
        "id",
        &output,
    );
    let theirs: Json = ciborium::from_reader(answer.body.as_slice()).unwrap();
    assert_eq!(theirs, value);
    let mut body = Vec::new();
    ciborium::into_writer(&value, &mut body).unwrap();
    let decoded = cbor::decode(&body).unwrap();
    let mut reader = value::ValueReader::new(&decoded, value::Dialect::Cbor);
    assert_eq!(testing::read(schema, &mut reader).unwrap(), value);
}

/// A value of the schema `All`, as far as all formats can say it.
fn any_value() -> impl Strategy<Value = Json> {
    let text = "[a-zA-Z0-9 äöü<>&\"'+%=\\\\/.,\n]{0,12}";
    let texts = proptest::collection::vec(text, 1..4);
    let map = proptest::collection::btree_map("[a-z]{1,4}", text, 1..4);
    (
        text,
        any::<i32>(),
        any::<i64>(),
        any::<bool>(),
        texts,
        map,
        -10_000_000_i64..4_000_000_000_000,
    )
        .prop_map(|(text, count, total, flag, texts, map, when)| {
            json!({
                "text": text, "count": count, "total": total, "flag": flag, "when": when,
                "list": texts, "named": texts, "flat": texts, "flatNamed": texts,
                "map": map, "flatMap": map, "inner": {"name": text},
                "inners": [{"name": text}, {"tags": texts}], "data": "AAECAw==",
            })
        })
}

proptest! {
    #[test]
    fn what_is_written_reads_back(value in any_value()) {
        let schema = schemas::named("All");
        let output = testing::Json::of(schema, value.clone());
        let written = |protocol| {
            write_output(protocol, &SERVICE, operation(schema), "id", &output).body
        };
        let headers = HeaderMap::new();
        for protocol in [Protocol::AwsJson11, Protocol::RestJson, Protocol::RestXml,
                         Protocol::RpcV2Cbor] {
            let body = written(protocol);
            let request =
                Request { protocol, labels: &[], parameters: &[], headers: &headers, body: &body };
            let read = with_reader(&request, |reader| testing::read(schema, reader));
            prop_assert_eq!(read.unwrap().unwrap(), value.clone());
        }
    }

    #[test]
    fn hostile_bytes_never_panic(
        body in proptest::collection::vec(any::<u8>(), 0..200),
        text in "([A-Za-z]{1,9}[.=&]){0,6}|[<>/a-zA-Z\"= ]{0,60}|[\\[\\]{}:,\"a-z0-9]{0,60}",
    ) {
        let headers = HeaderMap::new();
        let parameters = parse_pairs(&text).unwrap_or_default();
        for body in [body.as_slice(), text.as_bytes()] {
            for protocol in [Protocol::AwsJson11, Protocol::AwsQuery, Protocol::Ec2Query,
                             Protocol::RestJson, Protocol::RestXml, Protocol::RpcV2Cbor] {
                for schema in ["All", "Rest", "RawPayload", "Payload"] {
                    let request = Request {
                        protocol, labels: &[], parameters: &parameters, headers: &headers, body,
                    };
                    let schema = schemas::named(schema);
                    let _ = with_reader(&request, |reader| testing::read(schema, reader));
                }
            }
        }
    }
}

#[test]
fn errors_of_reading_have_the_protocols_code() {
    let error = text::bad_value("x");
    let code = |protocol, service| read_error(protocol, service, &error).code;
    assert_eq!(code(Protocol::AwsJson11, "ecs"), "SerializationException");
    assert_eq!(code(Protocol::AwsQuery, "iam"), "MalformedInput");
    assert_eq!(code(Protocol::RestXml, "s3"), "MalformedXML");
    let plain = ServiceError::sender("A", "b");
    let failure = Failure {
        protocol: Protocol::AwsJson11,
        service: None,
        error: plain,
    };
    let answer = write_error(&failure, "id");
    assert!(!answer.headers.contains_key("x-amzn-query-error"));
}
