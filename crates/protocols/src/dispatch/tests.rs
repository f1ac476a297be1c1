//! Whole requests through the dispatcher, good, bad and hostile.

use std::convert::Infallible;
use std::io::Write as _;
use std::pin::Pin;
use std::sync::atomic::AtomicBool;
use std::task::{Context, Poll};

use http::Request;
use http_body::Frame;
use proptest::prelude::*;

use super::testing::{Ask, Guard, LIST_CLUSTERS, dispatcher, dispatcher_with, got};
use super::*;

/// Sends a request and compares status and body; `#` in the body stands for the request's id.
async fn check(request: Request<Full<Bytes>>, status: u16, body: &str) -> testing::Got {
    let got = got(&dispatcher(), request).await;
    let id = got.headers["x-amzn-requestid"].to_str().unwrap();
    assert_eq!(
        (got.status, got.body.as_str()),
        (status, body.replace('#', id).as_str())
    );
    got
}

#[tokio::test]
async fn answers_in_every_protocol() {
    let json = check(
        Ask::json("ecs", LIST_CLUSTERS, "{}").signed(),
        200,
        r#"{"clusterArns":["http://localhost:4566"]}"#,
    )
    .await;
    assert_eq!(json.headers["content-type"], "application/x-amz-json-1.1");
    check(
        Ask::form("sts", "Action=GetCallerIdentity&Version=2011-06-15").signed(),
        200,
        "<GetCallerIdentityResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\">\
         <GetCallerIdentityResult><UserId>123456789012</UserId><Account>123456789012</Account>\
         <Arn>arn:aws:iam::123456789012:root</Arn></GetCallerIdentityResult><ResponseMetadata>\
         <RequestId>#</RequestId></ResponseMetadata></GetCallerIdentityResponse>",
    )
    .await;
    check(
        Ask::form("ec2", "Action=DescribeVpcs&Version=2016-11-15").signed(),
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<DescribeVpcsResponse \
         xmlns=\"http://ec2.amazonaws.com/doc/2016-11-15\"><requestId>#</requestId><vpcSet>\
         </vpcSet></DescribeVpcsResponse>",
    )
    .await;
}

#[tokio::test]
async fn cloudwatch_speaks_three_protocols() {
    let target = "GraniteServiceVersion20100801.ListMetrics";
    let missing = r#"{"__type":"ResourceNotFoundException","message":"no such thing"}"#;
    let json = check(
        Ask::json("monitoring", target, r#"{"Namespace":"missing"}"#).signed(),
        404,
        missing,
    )
    .await;
    assert_eq!(
        json.headers["x-amzn-query-error"],
        "ResourceNotFound;Sender"
    );
    let query = "Action=ListMetrics&Version=2010-08-01&Namespace=missing";
    let query = got(&dispatcher(), Ask::form("monitoring", query).signed()).await;
    assert!(
        query
            .body
            .contains("<Type>Sender</Type><Code>ResourceNotFound</Code>")
    );
    let cbor = Ask::new(
        "monitoring",
        "/service/GraniteServiceVersion20100801/operation/ListMetrics",
        &[
            ("smithy-protocol", "rpc-v2-cbor"),
            ("content-type", "application/cbor"),
        ],
        b"\xa1\x69Namespace\x61x",
    );
    let cbor = got(&dispatcher(), cbor.signed()).await;
    assert_eq!(cbor.headers["smithy-protocol"], "rpc-v2-cbor");
    assert_eq!((cbor.status, cbor.body.contains("NextToken")), (200, true));
}

#[tokio::test]
async fn refuses_callers_in_the_services_words() {
    let missing = r#"{"__type":"MissingAuthenticationTokenException","message":"Missing Authentication Token"}"#;
    check(
        Ask::json("ecs", LIST_CLUSTERS, "{}").unsigned(),
        400,
        missing,
    )
    .await;
    let mut changed = Ask::json("ecs", LIST_CLUSTERS, "{}").signed();
    changed.headers_mut().insert(
        "x-amz-target",
        "Logs_20140328.DescribeLogGroups".parse().unwrap(),
    );
    let wrong_scope = "{\"__type\":\"InvalidSignatureException\",\"message\":\"Credential should be \
                       scoped to correct service: 'logs'.\"}";
    check(changed, 400, wrong_scope).await;
    let region = Ask::json("ecs", LIST_CLUSTERS, "{}")
        .region("us-east-1")
        .signed();
    let wrong_region = "{\"__type\":\"InvalidSignatureException\",\"message\":\"Credential should \
                        be scoped to a valid region.\"}";
    check(region, 400, wrong_region).await;
    let global = Ask::form("iam", "Action=ListRoles&Version=2010-05-08").region("us-east-1");
    assert!(
        got(&dispatcher(), global.signed())
            .await
            .body
            .contains("NotImplementedException")
    );
}

#[tokio::test]
async fn some_operations_need_no_signature() {
    let form = "Action=AssumeRoleWithWebIdentity&Version=2011-06-15&RoleArn=arn:aws:iam::1:role/r\
                &RoleSessionName=s1&WebIdentityToken=tttttttttttt";
    let answer = got(&dispatcher(), Ask::form("sts", form).unsigned()).await;
    assert!(
        answer
            .body
            .contains("does not implement sts:AssumeRoleWithWebIdentity"),
        "{}",
        answer.body
    );
}

#[tokio::test]
async fn checks_limits_before_permissions() {
    let guard = Guard {
        denies: AtomicBool::new(true),
    };
    let dispatcher = dispatcher_with(guard);
    let ask = |body: &str| Ask::json("logs", "Logs_20140328.CreateLogGroup", body).signed();
    let invalid = got(&dispatcher, ask(r#"{"logGroupName":"a b"}"#)).await;
    assert!(
        invalid
            .body
            .contains("1 validation error detected: Value 'a b' at 'logGroupName' failed"),
        "{}",
        invalid.body
    );
    let denied = got(&dispatcher, ask(r#"{"logGroupName":"ab"}"#)).await;
    assert_eq!(
        denied.body,
        r#"{"__type":"AccessDeniedException","message":"arn:aws:iam::123456789012:root may not logs:CreateLogGroup"}"#
    );
}

#[tokio::test]
async fn a_panic_is_an_internal_failure() {
    let failure = r#"{"__type":"InternalFailure","message":"An internal error has occurred."}"#;
    for operation in ["DescribeClusters", "DeleteCluster"] {
        let target = format!("AmazonEC2ContainerServiceV20141113.{operation}");
        check(
            Ask::json("ecs", &target, r#"{"cluster":"c"}"#).signed(),
            500,
            failure,
        )
        .await;
    }
}

fn gzip(plain: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    encoder.write_all(plain).unwrap();
    encoder.finish().unwrap()
}

#[tokio::test]
async fn reads_compressed_bodies_within_the_limit() {
    let form = |body: &[u8]| {
        let headers = [
            ("content-type", "application/x-www-form-urlencoded"),
            ("content-encoding", "gzip"),
        ];
        Ask::new("sts", "/", &headers, body).signed()
    };
    let plain = b"Action=GetCallerIdentity&Version=2011-06-15";
    assert_eq!(got(&dispatcher(), form(&gzip(plain))).await.status, 200);
    let bomb = gzip(&vec![b'a'; 10_000_000]);
    assert!(bomb.len() < 100_000);
    assert_eq!(got(&dispatcher(), form(&bomb)).await.status, 413);
    assert_eq!(got(&dispatcher(), form(b"not gzip")).await.status, 400);
}

#[tokio::test]
async fn objects_keep_their_encoding_and_lose_their_chunks() {
    let object = |headers: &[(&'static str, &str)], body: &str| {
        Ask::new("s3", "/bucket/key", headers, body.as_bytes()).signed()
    };
    let plain = [("content-type", "text/plain"), ("content-encoding", "gzip")];
    let answer = check(object(&plain, "<not gzip>"), 200, "<not gzip>").await;
    assert_eq!(answer.headers["content-type"], "text/plain");
    assert!(answer.headers.contains_key("x-amz-request-id"));
    let chunked = [("x-amz-content-sha256", "STREAMING-UNSIGNED-PAYLOAD-TRAILER")];
    check(
        object(&chunked, "3\r\nabc\r\n0\r\nx-a:b\r\n\r\n"),
        200,
        "abc",
    )
    .await;
    let cut = got(&dispatcher(), object(&chunked, "3\r\nab")).await;
    assert!(
        cut.body.contains("<Code>IncompleteBody</Code>"),
        "{}",
        cut.body
    );
    let unsigned = [("x-amz-content-sha256", "UNSIGNED-PAYLOAD")];
    check(object(&unsigned, "abc"), 200, "abc").await;
    let other = Ask::new("ecs", "/", &unsigned, b"");
    assert_eq!(got(&dispatcher(), other.signed()).await.status, 404);
}

#[tokio::test]
async fn refuses_what_is_too_large() {
    let large = "x".repeat(100_001);
    assert_eq!(
        got(&dispatcher(), Ask::form("sts", &large).signed())
            .await
            .status,
        413
    );
    let header = Ask::new("sts", "/", &[("x-large", &"x".repeat(70_000))], b"").signed();
    assert_eq!(got(&dispatcher(), header).await.status, 431);
    let uri = Ask::new("sts", &format!("/{}", "x".repeat(20_000)), &[], b"").signed();
    assert_eq!(got(&dispatcher(), uri).await.status, 414);
}

/// A body that never comes.
struct Silence;

impl Body for Silence {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        self: Pin<&mut Self>,
        _context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        Poll::Pending
    }
}

#[tokio::test(start_paused = true)]
async fn does_not_wait_forever_for_a_body() {
    let request = Request::post("/")
        .header("x-amz-target", LIST_CLUSTERS)
        .body(Silence)
        .unwrap();
    let answer = got(&dispatcher(), request).await;
    assert_eq!(answer.status, 408);
    assert!(answer.body.contains("RequestTimeout"));
}

#[tokio::test]
async fn a_head_request_gets_no_body() {
    let request = Request::head("/").body(Full::new(Bytes::new())).unwrap();
    let answer = got(&dispatcher(), request).await;
    assert_eq!((answer.status, answer.body.as_str()), (403, ""));
}

#[test]
fn the_endpoint_is_what_the_caller_used() {
    let endpoint = |host: &str| {
        let (parts, ()) = Request::get("/")
            .header("host", host)
            .body(())
            .unwrap()
            .into_parts();
        endpoint_of(&parts)
    };
    assert_eq!(endpoint("127.0.0.1:4566"), "http://127.0.0.1:4566");
    assert_eq!(endpoint("a.test/<x>"), "http://localhost");
    let request = Request::get("/").extension(Https).body(()).unwrap();
    assert_eq!(endpoint_of(&request.into_parts().0), "https://localhost");
}

/// Hostile input that has been signed by a known caller, so that it reaches the decoders.
fn any_request() -> impl Strategy<Value = (Ask, bool)> {
    let text = "[\\[\\]{}:,\"a-zA-Z0-9 <>/=&.%+-]{0,120}";
    let bytes = proptest::collection::vec(any::<u8>(), 0..120);
    let body = prop_oneof![text.prop_map(String::into_bytes), bytes];
    let form = "(Action=(DescribeVpcs|GetCallerIdentity|ListMetrics)&)?\
                (Version=(2016-11-15|2011-06-15|2010-08-01)&)?\
                ([A-Z][a-z]{0,8}([.][0-9]{1,11}|[.]member|[.]entry)*=[a-z%0-9]{0,9}&){0,6}";
    (0..5, body, form, "(/[a-z0-9.%-]{0,9}){1,5}", any::<bool>()).prop_map(
        |(kind, body, form, path, is_signed)| {
            let cbor = [("smithy-protocol", "rpc-v2-cbor")];
            let cbor_path = "/service/GraniteServiceVersion20100801/operation/ListMetrics";
            let text = String::from_utf8_lossy(&body).into_owned();
            let ask = match kind {
                0 => Ask::json("ecs", LIST_CLUSTERS, &text),
                1 => Ask::form("ec2", &form),
                2 => Ask::form("monitoring", &form),
                3 => Ask::new("monitoring", cbor_path, &cbor, &body),
                _ => Ask::new("route53", &path, &[], &body),
            };
            (ask, is_signed)
        },
    )
}

proptest! {
    #[test]
    fn hostile_requests_are_the_callers_fault((ask, is_signed) in any_request()) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
        let request = if is_signed { ask.signed() } else { ask.unsigned() };
        let answer = runtime.block_on(got(&dispatcher(), request));
        prop_assert!(answer.status < 500, "{} {}", answer.status, answer.body);
    }
}
