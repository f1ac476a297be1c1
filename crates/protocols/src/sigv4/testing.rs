//! Signing, for tests that need requests of a known caller.

use http::Request;
use smithy::Timestamp;

use super::canonical::{Parts, paths};
use super::credentials::{ALGORITHM, Scope};
use super::key::{SigningKey, hash};
use crate::codec::timestamp::print_basic;

/// Signs a request with the header form, for the host that it has.
pub(crate) fn sign(
    request: &mut Request<Vec<u8>>,
    access_key_id: &str,
    secret: &str,
    region: &str,
    service: &str,
    time: Timestamp,
) {
    let date = print_basic(time);
    request
        .headers_mut()
        .insert("x-amz-date", date.parse().unwrap());
    let mut signed_headers: Vec<_> = request
        .headers()
        .keys()
        .map(|name| name.as_str().to_owned())
        .collect();
    signed_headers.sort();
    let scope = Scope {
        date: date[..8].into(),
        region: region.into(),
        service: service.into(),
        terminator: "aws4_request".into(),
    };
    let given = request.headers().get("x-amz-content-sha256");
    let payload_hash = given.map_or_else(
        || hash(request.body()),
        |given| given.to_str().unwrap().to_owned(),
    );
    let parts = Parts {
        method: request.method(),
        uri: request.uri(),
        headers: request.headers(),
        signed_headers: &signed_headers,
        payload_hash: &payload_hash,
    };
    let path = paths(request.uri(), service == "s3").remove(0);
    let lines = hash(parts.text(&path).as_bytes());
    let signature = SigningKey::derive(secret, &scope, time).sign(ALGORITHM, &lines);
    let authorization = format!(
        "AWS4-HMAC-SHA256 Credential={access_key_id}/{}, SignedHeaders={}, Signature={signature}",
        scope.text(),
        signed_headers.join(";"),
    );
    request
        .headers_mut()
        .insert("authorization", authorization.parse().unwrap());
}
