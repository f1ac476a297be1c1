//! Signatures made by AWS's documentation and by botocore, and everything that spoils them.

use http::{HeaderMap, HeaderName, HeaderValue, Method, Uri};
use proptest::prelude::*;
use serde::Deserialize;
use smithy::{Protocol, Timestamp};

use super::*;
use crate::codec::parse_pairs;

#[derive(Debug, Clone, Deserialize)]
struct Vector {
    name: String,
    service: String,
    region: String,
    /// Milliseconds since the epoch.
    now: i64,
    method: String,
    uri: String,
    headers: Vec<(String, String)>,
    body: String,
    key: String,
    secret: String,
    token: Option<String>,
}

impl KeyLookup for Vector {
    fn secret(&self, id: &str, token: Option<&str>) -> Result<Principal, KeyProblem> {
        if id != self.key {
            return Err(KeyProblem::Unknown);
        }
        if token != self.token.as_deref() {
            return Err(KeyProblem::InvalidToken);
        }
        Ok(Principal {
            secret: self.secret.clone(),
            principal_arn: "arn:aws:iam::000000000000:root".into(),
            principal_id: "000000000000".into(),
            account_id: "000000000000".into(),
        })
    }
}

impl Vector {
    fn headers(&self) -> HeaderMap {
        let pairs = self.headers.iter().map(|(name, value)| {
            let name = HeaderName::from_bytes(name.as_bytes()).unwrap();
            (name, HeaderValue::from_str(value).unwrap())
        });
        let mut headers = HeaderMap::new();
        pairs.for_each(|(name, value)| {
            headers.append(name, value);
        });
        headers
    }

    fn verified(&self) -> Result<Verified, Problem> {
        let uri: Uri = self.uri.parse().unwrap();
        let (headers, method) = (self.headers(), self.method.parse::<Method>().unwrap());
        let parameters = parse_pairs(uri.query().unwrap_or_default()).unwrap();
        let presented = Presented::read(&headers, &parameters)?;
        let signed = Signed {
            method: &method,
            uri: &uri,
            headers: &headers,
            body: self.body.as_bytes(),
            service: &self.service,
            region: &self.region,
            is_global: false,
            now: Timestamp::from_millis(self.now),
        };
        verify(&signed, &presented, self)
    }

    fn header(&mut self, name: &str) -> &mut String {
        let found = self
            .headers
            .iter_mut()
            .find(|(key, _)| key.eq_ignore_ascii_case(name));
        &mut found.unwrap_or_else(|| panic!("no {name}")).1
    }
}

fn vectors() -> Vec<Vector> {
    serde_json::from_str(include_str!("../../tests/vectors/sigv4.json")).unwrap()
}

fn vector(name: &str) -> Vector {
    vectors()
        .into_iter()
        .find(|vector| vector.name == name)
        .unwrap()
}

#[test]
fn accepts_what_others_have_signed() {
    for vector in vectors() {
        assert!(
            vector.verified().is_ok(),
            "{}: {:?}",
            vector.name,
            vector.verified()
        );
    }
}

#[test]
fn refuses_what_was_changed_after_signing() {
    for mut vector in vectors() {
        let is_unsigned_body = vector.name.contains("presigned") && vector.service == "s3";
        vector.body.push('x');
        assert_eq!(
            vector.verified().is_ok(),
            is_unsigned_body,
            "{}",
            vector.name
        );
    }
    for mut vector in vectors() {
        vector.method = "DELETE".into();
        assert_eq!(vector.verified(), Err(Problem::Mismatch), "{}", vector.name);
    }
    for mut vector in vectors() {
        vector.uri = vector.uri.replacen('/', "/x", 1);
        assert_eq!(vector.verified(), Err(Problem::Mismatch), "{}", vector.name);
    }
    for mut vector in vectors() {
        vector.header("host").push_str(":1");
        assert_eq!(vector.verified(), Err(Problem::Mismatch), "{}", vector.name);
    }
}

/// Changes one vector and looks at the problem.
fn check(name: &str, change: impl Fn(&mut Vector), expected: &Problem) {
    let mut vector = vector(name);
    change(&mut vector);
    assert_eq!(vector.verified().as_ref(), Err(expected), "{name}");
}

/// Changes something in the `Authorization` header.
fn authorization(from: &'static str, to: &'static str) -> impl Fn(&mut Vector) {
    move |vector| {
        let header = vector.header("authorization");
        *header = header.replacen(from, to, 1);
    }
}

#[test]
fn looks_at_key_and_clock() {
    check(
        "JSON",
        |vector| vector.key = "other".into(),
        &Problem::UnknownKey,
    );
    check(
        "JSON",
        |vector| vector.token = Some("t".into()),
        &Problem::InvalidToken,
    );
    check("JSON", |vector| vector.secret.push('x'), &Problem::Mismatch);
    check(
        "JSON",
        |vector| vector.now += 15 * 60 * 1000 + 1,
        &Problem::Expired(
            "Signature expired: 20240506T070809Z is now earlier than 20240506T070809Z \
             (20240506T072309Z - 15 min.)"
                .into(),
        ),
    );
    check(
        "JSON",
        |vector| vector.now -= 20 * 60 * 1000,
        &Problem::NotYetCurrent(
            "Signature not yet current: 20240506T070809Z is still later than 20240506T070309Z \
             (20240506T064809Z + 15 min.)"
                .into(),
        ),
    );
    check(
        "presigned",
        |vector| vector.now += 61_000,
        &Problem::PresignedExpired,
    );
}

#[test]
fn looks_at_the_scope() {
    let scope = |text: &str| Problem::Scope(text.into());
    let region = Problem::Region {
        expected: "us-west-2".into(),
    };
    check("JSON", |vector| vector.region = "us-west-2".into(), &region);
    let service = "Credential should be scoped to correct service: 'logs'.";
    check(
        "JSON",
        |vector| vector.service = "logs".into(),
        &scope(service),
    );
    let date = "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date \
                from HTTP: '20240507' != '20240506', from '20240506T070809Z'.";
    check(
        "JSON",
        authorization("/20240506/", "/20240507/"),
        &scope(date),
    );
    let terminator = "Credential should be scoped with a valid terminator: 'aws4_request'.";
    check(
        "JSON",
        authorization("aws4_request", "aws5_request"),
        &scope(terminator),
    );
}

#[test]
fn looks_at_what_is_signed() {
    let scope = |text: &str| Problem::Scope(text.into());
    let host = "'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.";
    check("JSON", authorization("host;", ""), &scope(host));
    check(
        "JSON",
        authorization(";x-amz-target", ""),
        &Problem::UnsignedHeaders,
    );
    check(
        "JSON",
        |vector| {
            vector
                .headers
                .push(("x-amz-security-token".into(), "t".into()));
        },
        &Problem::UnsignedHeaders,
    );
    check(
        "S3 object",
        |vector| vector.body = "date".into(),
        &Problem::BodyHash,
    );
}

#[test]
fn names_what_is_missing() {
    let incomplete = |text: &str| Problem::Incomplete(text.into());
    check("JSON", |vector| vector.headers.clear(), &Problem::Missing);
    let set = |text: &'static str| {
        move |vector: &mut Vector| text.clone_into(vector.header("authorization"))
    };
    check(
        "JSON",
        set("Basic abc"),
        &incomplete("Authorization header does not begin with 'AWS4-HMAC-SHA256'."),
    );
    check(
        "JSON",
        set("AWS4-HMAC-SHA256 SignedHeaders=host, Signature=0"),
        &incomplete("Authorization header requires 'Credential' parameter."),
    );
    check(
        "JSON",
        set("AWS4-HMAC-SHA256 Credential=a/b/c, SignedHeaders=host, Signature=0"),
        &incomplete(
            "Credential must have exactly 5 slash-delimited elements, \
             e.g. keyid/date/region/service/term.",
        ),
    );
    check(
        "presigned",
        |vector| {
            vector.uri = vector
                .uri
                .replace("X-Amz-Expires=60", "X-Amz-Expires=604801");
        },
        &incomplete("X-Amz-Expires must be a number between 1 and 604800."),
    );
}

#[test]
fn every_family_has_its_own_words() {
    let code = |problem: Problem, protocol, service| {
        let error = problem.error(protocol, service);
        (error.status, error.code.into_owned())
    };
    let unknown = |protocol, service| code(Problem::UnknownKey, protocol, service);
    assert_eq!(
        unknown(Protocol::AwsJson11, "ecs"),
        (400, "UnrecognizedClientException".into())
    );
    assert_eq!(
        unknown(Protocol::AwsQuery, "sts"),
        (403, "InvalidClientTokenId".into())
    );
    assert_eq!(
        unknown(Protocol::Ec2Query, "ec2"),
        (401, "AuthFailure".into())
    );
    assert_eq!(
        unknown(Protocol::RestXml, "s3"),
        (403, "InvalidAccessKeyId".into())
    );
    assert_eq!(
        unknown(Protocol::RestXml, "route53"),
        (403, "InvalidClientTokenId".into())
    );
    let mismatch = |protocol, service| code(Problem::Mismatch, protocol, service);
    assert_eq!(
        mismatch(Protocol::RpcV2Cbor, "x"),
        (400, "InvalidSignatureException".into())
    );
    assert_eq!(
        mismatch(Protocol::AwsQuery, "sts"),
        (403, "SignatureDoesNotMatch".into())
    );
    assert_eq!(
        mismatch(Protocol::RestXml, "s3"),
        (403, "SignatureDoesNotMatch".into())
    );
}

proptest! {
    #[test]
    fn hostile_signatures_never_panic(
        authorization in "(AWS4-HMAC-SHA256 )?(Credential=|SignedHeaders=|Signature=|[a-z0-9/;, ]){0,12}",
        date in "[0-9TZ]{0,20}",
        query in "(X-Amz-(Algorithm|Credential|Date|Expires|SignedHeaders|Signature)=[A-Za-z0-9/;-]{0,20}&){0,7}",
    ) {
        let mut vector = vector("JSON");
        vector.uri = format!("/?{query}");
        *vector.header("authorization") = authorization;
        *vector.header("x-amz-date") = date;
        prop_assert!(vector.verified().is_err());
        vector.headers.retain(|(name, _)| !name.eq_ignore_ascii_case("authorization"));
        prop_assert!(vector.verified().is_err());
    }
}
