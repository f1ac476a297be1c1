//! Requests of every protocol and where they go, and what those that go nowhere are told.

use std::fmt::Write as _;

use aws_api::{cloudwatch, ec2, ecs, elbv2, iam, route53, scheduler};
use http::HeaderValue;
use proptest::prelude::*;
use smithy::{Answer, BoxFuture, Call, Gate, ShapeReader, StartError};

use super::*;

/// A service that can be routed to and does nothing.
struct Table(&'static Service);

impl Endpoint for Table {
    fn service(&self) -> &'static Service {
        self.0
    }

    fn start<'a>(
        &'a self,
        _call: &'a Call,
        operation: &'static Operation,
        _input: &mut dyn ShapeReader,
        _gate: &dyn Gate,
    ) -> Result<BoxFuture<'a, Answer>, StartError> {
        Err(StartError::Refused(ServiceError::not_implemented(
            self.0.id,
            operation.name,
        )))
    }
}

fn router() -> Router {
    let services: [&'static Service; 8] = [
        &cloudwatch::SERVICE,
        &ec2::SERVICE,
        &ecs::SERVICE,
        &elbv2::SERVICE,
        &iam::SERVICE,
        &route53::SERVICE,
        &scheduler::SERVICE,
        &OBJECTS,
    ];
    Router::new(
        services
            .into_iter()
            .map(|it| Arc::new(Table(it)) as Arc<dyn Endpoint>)
            .collect(),
    )
}

/// As much of S3's table as shows its traps: everything is on two paths.
static OBJECTS: Service = Service {
    id: "s3",
    signing_name: "s3",
    target_prefix: None,
    api_version: "2006-03-01",
    xml_namespace: None,
    protocols: &[Protocol::RestXml],
    query_compatible: false,
    validation_error: smithy::ErrorKind {
        shape: "InvalidRequest",
        code: "InvalidRequest",
        status: 400,
        fault: smithy::Fault::Sender,
    },
    operations: &[
        object("CopyObject", "PUT", "/{Bucket}/{Key+}", Some(&COPY)),
        object("CreateBucket", "PUT", "/{Bucket}", Some(&PLAIN)),
        object("GetBucketAcl", "GET", "/{Bucket}?acl", Some(&PLAIN)),
        object("GetObject", "GET", "/{Bucket}/{Key+}", Some(&PLAIN)),
        object("ListBuckets", "GET", "/", Some(&PLAIN)),
        object("ListObjects", "GET", "/{Bucket}", Some(&PLAIN)),
        object(
            "ListObjectsV2",
            "GET",
            "/{Bucket}?list-type=2",
            Some(&PLAIN),
        ),
        object("ListParts", "GET", "/{Bucket}/{Key+}", Some(&PARTS)),
        object("PutObject", "PUT", "/{Bucket}/{Key+}", Some(&PLAIN)),
        object("RestoreObject", "PUT", "/{Bucket}/{Key+}", None),
        object(
            "UploadPart",
            "PUT",
            "/{Bucket}/{Key+}?x-id=UploadPart",
            Some(&PARTS),
        ),
    ],
};

static TEXT: smithy::Schema = smithy::Schema::simple("Text", smithy::Kind::String);
static PLAIN: smithy::Schema = smithy::Schema::simple("Plain", smithy::Kind::Structure);
static COPY: smithy::Schema = smithy::Schema {
    members: &[smithy::Member::new("CopySource", &TEXT)
        .with_wire_name("x-amz-copy-source")
        .with_location(smithy::Location::Header)
        .with_required()],
    ..smithy::Schema::simple("Copy", smithy::Kind::Structure)
};
static PARTS: smithy::Schema = smithy::Schema {
    members: &[smithy::Member::new("UploadId", &TEXT)
        .with_wire_name("uploadId")
        .with_location(smithy::Location::QueryString)
        .with_required()],
    ..smithy::Schema::simple("Parts", smithy::Kind::Structure)
};

const fn object(
    name: &'static str,
    method: &'static str,
    uri: &'static str,
    input: Option<&'static smithy::Schema>,
) -> Operation {
    Operation {
        name,
        http: smithy::HttpBinding {
            method,
            uri,
            status: 200,
        },
        input,
        output: None,
        result_wrapper: None,
        unsigned: false,
        errors: &[],
    }
}

/// A request in few words.
#[derive(Default, Clone, Copy)]
struct Ask<'a> {
    method: &'a str,
    uri: &'a str,
    headers: &'a [(&'static str, &'a str)],
    body: &'a str,
    signed_for: Option<&'a str>,
}

/// What the router says: `service:operation protocol labels`, or the protocol and error.
fn routed(ask: Ask<'_>) -> String {
    let method: Method = ask.method.parse().unwrap();
    let uri: Uri = ask.uri.parse().unwrap();
    let mut headers = HeaderMap::new();
    for (name, value) in ask.headers {
        headers.append(*name, HeaderValue::from_str(value).unwrap());
    }
    let parameters = parse_pairs(uri.query().unwrap_or_default()).unwrap_or_default();
    let request = Incoming {
        method: &method,
        uri: &uri,
        headers: &headers,
        body: ask.body.as_bytes(),
        parameters: &parameters,
        signing_name: ask.signed_for,
    };
    match router().route(&request) {
        Ok(route) => {
            let service = route.endpoint.service().id;
            let mut text = format!("{service}:{} {:?}", route.operation.name, route.protocol);
            for (name, value) in route.labels {
                let _ = write!(text, " {name}={value}");
            }
            text
        }
        Err(Failure {
            protocol, error, ..
        }) => {
            format!(
                "{protocol:?} {} {}: {}",
                error.status, error.code, error.message
            )
        }
    }
}

const FORM: &[(&str, &str)] = &[(
    "content-type",
    "application/x-www-form-urlencoded; charset=utf-8",
)];

fn json(target: &str, version: &str) -> String {
    let content_type = format!("application/x-amz-json-{version}");
    let headers = [("x-amz-target", target), ("content-type", &content_type)];
    routed(Ask {
        method: "POST",
        uri: "/",
        headers: &headers,
        ..Ask::default()
    })
}

#[test]
fn json_goes_by_target() {
    assert_eq!(
        json("AmazonEC2ContainerServiceV20141113.ListClusters", "1.1"),
        "ecs:ListClusters AwsJson11"
    );
    assert_eq!(
        json("GraniteServiceVersion20100801.ListMetrics", "1.0"),
        "cloudwatch:ListMetrics AwsJson10"
    );
    assert_eq!(
        json("AmazonEC2ContainerServiceV20141113.Nothing", "1.1"),
        "AwsJson11 400 UnknownOperationException: There is no operation Nothing."
    );
    assert_eq!(
        json("DynamoDB_20120810.ListTables", "1.0"),
        "AwsJson10 400 UnknownOperationException: Neargate does not serve DynamoDB_20120810."
    );
    assert_eq!(
        json("x", "1.1"),
        "AwsJson11 400 UnknownOperationException: Neargate does not serve x."
    );
}

fn cbor(uri: &str) -> String {
    let headers = [
        ("smithy-protocol", "rpc-v2-cbor"),
        ("content-type", "application/cbor"),
    ];
    routed(Ask {
        method: "POST",
        uri,
        headers: &headers,
        ..Ask::default()
    })
}

#[test]
fn cbor_goes_by_path() {
    assert_eq!(
        cbor("/service/GraniteServiceVersion20100801/operation/PutMetricData"),
        "cloudwatch:PutMetricData RpcV2Cbor"
    );
    assert_eq!(
        cbor("/service/AmazonEC2ContainerServiceV20141113/operation/ListClusters"),
        "RpcV2Cbor 400 UnknownOperationException: Neargate does not serve \
         AmazonEC2ContainerServiceV20141113."
    );
    assert!(cbor("/").starts_with("RpcV2Cbor 400 UnknownOperationException"));
}

fn form(body: &str, signed_for: Option<&str>) -> String {
    routed(Ask {
        method: "POST",
        uri: "/",
        headers: FORM,
        body,
        signed_for,
    })
}

#[test]
fn query_goes_by_version_and_action() {
    let elb = Some("elasticloadbalancing");
    assert_eq!(
        form("Action=DescribeLoadBalancers&Version=2015-12-01", elb),
        "elbv2:DescribeLoadBalancers AwsQuery".replace("elbv2", elbv2::SERVICE.id)
    );
    assert_eq!(
        form("Action=DescribeLoadBalancers&Version=2012-06-01", elb),
        "AwsQuery 400 InvalidAction: Could not find operation DescribeLoadBalancers for version \
         2012-06-01"
    );
    assert_eq!(
        form("Action=DescribeVpcs&Version=2016-11-15", Some("ec2")),
        "ec2:DescribeVpcs Ec2Query"
    );
    assert_eq!(
        form("Action=DescribeVpcs&Version=2014-10-01", Some("ec2")),
        "ec2:DescribeVpcs Ec2Query"
    );
    assert_eq!(
        form("Action=Nothing&Version=2016-11-15", Some("ec2")),
        "Ec2Query 400 InvalidAction: The action Nothing is not valid for this web service."
    );
    assert_eq!(
        form("Action=ListRoles", Some("iam")),
        "iam:ListRoles AwsQuery"
    );
    assert_eq!(
        form("Action=ListRoles&Version=2010-05-08", None),
        "iam:ListRoles AwsQuery"
    );
    assert_eq!(
        form("Action=Nothing&Version=2010-05-08", Some("iam")),
        "AwsQuery 400 InvalidAction: Could not find operation Nothing for version 2010-05-08"
    );
    assert_eq!(
        form("Version=2010-05-08", Some("iam")),
        "AwsQuery 400 MissingAction: The request must contain the parameter Action."
    );
    let uri = "/?Action=ListRoles&Version=2010-05-08";
    assert_eq!(
        routed(Ask {
            method: "GET",
            uri,
            ..Ask::default()
        }),
        "iam:ListRoles AwsQuery"
    );
    assert!(form("Action=%ff", Some("iam")).starts_with("AwsQuery 400 MalformedQueryString"));
}

fn rest(method: &str, uri: &str, signed_for: &str, headers: &[(&'static str, &str)]) -> String {
    routed(Ask {
        method,
        uri,
        headers,
        body: "",
        signed_for: Some(signed_for),
    })
}

#[test]
fn rest_goes_by_scope_and_path() {
    assert_eq!(
        rest("GET", "/schedules/my%2Fname?groupName=g", "scheduler", &[]),
        "scheduler:GetSchedule RestJson Name=my/name"
    );
    assert_eq!(
        rest("GET", "/2013-04-01/hostedzone/Z1", "route53", &[]),
        "route53:GetHostedZone RestXml Id=Z1"
    );
    for uri in [
        "/2013-04-01/hostedzone/Z1/rrset",
        "/2013-04-01/hostedzone/Z1/rrset/",
    ] {
        assert_eq!(
            rest("POST", uri, "route53", &[]),
            "route53:ChangeResourceRecordSets RestXml Id=Z1"
        );
    }
    assert_eq!(
        rest("GET", "/nothing", "route53", &[]),
        "RestXml 404 UnknownOperationException: There is no such operation."
    );
    assert_eq!(
        rest("GET", "/2015-03-31/functions", "lambda", &[]),
        "RestJson 404 UnknownOperationException: Neargate does not serve lambda."
    );
    assert_eq!(
        routed(Ask {
            method: "GET",
            uri: "/",
            ..Ask::default()
        }),
        "RestJson 403 MissingAuthenticationTokenException: Missing Authentication Token"
    );
}

#[test]
fn objects_go_by_what_else_is_asked() {
    let s3 = |method: &str, uri: &str| rest(method, uri, "s3", &[]);
    assert_eq!(s3("GET", "/"), "s3:ListBuckets RestXml");
    assert_eq!(s3("GET", "/b"), "s3:ListObjects RestXml Bucket=b");
    assert_eq!(
        s3("GET", "/b/?list-type=2&prefix=x"),
        "s3:ListObjectsV2 RestXml Bucket=b"
    );
    assert_eq!(s3("GET", "/b?acl"), "s3:GetBucketAcl RestXml Bucket=b");
    assert_eq!(
        s3("GET", "/b/a//c%20d/"),
        "s3:GetObject RestXml Bucket=b Key=a//c d/"
    );
    assert_eq!(
        s3("GET", "/b/k?uploadId=1"),
        "s3:ListParts RestXml Bucket=b Key=k"
    );
    assert_eq!(
        s3("PUT", "/b/k?x-id=PutObject"),
        "s3:PutObject RestXml Bucket=b Key=k"
    );
    assert_eq!(
        s3("PUT", "/b/k?uploadId=1"),
        "s3:UploadPart RestXml Bucket=b Key=k"
    );
    assert_eq!(s3("PUT", "/b"), "s3:CreateBucket RestXml Bucket=b");
    assert!(s3("POST", "/b/k").starts_with("RestXml 405 MethodNotAllowed"));
    assert_eq!(
        rest("PUT", "/b/k", "s3", FORM),
        "s3:PutObject RestXml Bucket=b Key=k"
    );
    let copy = [("x-amz-copy-source", "/x/y")];
    assert_eq!(
        rest("PUT", "/b/k", "s3", &copy),
        "s3:CopyObject RestXml Bucket=b Key=k"
    );
    let host = [("host", "b.s3.us-east-1.amazonaws.com")];
    assert_eq!(
        rest("GET", "/k", "s3", &host),
        "s3:GetObject RestXml Bucket=b Key=k"
    );
    assert_eq!(
        rest("GET", "/", "s3", &host),
        "s3:ListObjects RestXml Bucket=b"
    );
}

proptest! {
    #[test]
    fn hostile_requests_get_an_answer(
        method in "GET|POST|PUT|DELETE|HEAD|[A-Z]{1,8}",
        path in "(/[a-zA-Z0-9%._~-]{0,8}){0,6}",
        query in "([a-zA-Z-]{0,8}=?[a-zA-Z0-9%.]{0,8}&){0,4}",
        target in "[a-zA-Z0-9._]{0,30}",
        body in "((Action|Version|a)=[a-zA-Z0-9%+.-]{0,12}&){0,5}",
        signed_for in proptest::option::of("s3|ec2|iam|route53|scheduler|[a-z]{0,5}"),
        kind in 0..4,
    ) {
        let headers: &[(&str, &str)] = match kind {
            0 => &[("x-amz-target", &target)],
            1 => &[("smithy-protocol", "rpc-v2-cbor")],
            2 => FORM,
            _ => &[],
        };
        let uri = format!("/{}?{query}", path.trim_start_matches('/'));
        if uri.parse::<Uri>().is_ok() {
            let signed_for = signed_for.as_deref();
            routed(Ask { method: &method, uri: &uri, headers, body: &body, signed_for });
        }
    }
}
