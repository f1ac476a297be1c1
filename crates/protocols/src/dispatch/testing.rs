//! A server for tests: a few operations, one key, a guard that can be told to refuse, and signed
//! requests to it.

use std::sync::atomic::{AtomicBool, Ordering};

use aws_api::cloudwatch::{CloudWatch, CloudWatchEndpoint, ListMetricsInput, ListMetricsOutput};
use aws_api::ec2::{DescribeVpcsInput, DescribeVpcsOutput, Ec2, Ec2Endpoint};
use aws_api::ecs::{
    DeleteClusterInput, DeleteClusterOutput, DescribeClustersInput, DescribeClustersOutput, Ecs,
    EcsEndpoint, ListClustersInput, ListClustersOutput,
};
use aws_api::iam::IamEndpoint;
use aws_api::logs::LogsEndpoint;
use aws_api::route53::Route53Endpoint;
use aws_api::sts::{GetCallerIdentityInput, GetCallerIdentityOutput, Sts, StsEndpoint};
use aws_api::{Reply, Unimplemented};
use http::Request;
use smithy::ErrorKind;

use super::*;
use crate::codec::testing::{self, Json, schemas};
use crate::sigv4::KeyProblem;

/// A server with a few operations; the others answer "not implemented".
pub(super) struct Fixed;

impl Sts for Fixed {
    fn get_caller_identity<'a>(
        &'a self,
        call: &'a Call,
        _input: GetCallerIdentityInput,
    ) -> Reply<'a, GetCallerIdentityOutput> {
        Box::pin(async move {
            Ok(GetCallerIdentityOutput {
                user_id: Some(call.principal_id.clone()),
                account: Some(call.account_id.clone()),
                arn: Some(call.principal_arn.clone()),
            })
        })
    }
}

impl Ecs for Fixed {
    fn list_clusters<'a>(
        &'a self,
        call: &'a Call,
        _input: ListClustersInput,
    ) -> Reply<'a, ListClustersOutput> {
        Box::pin(async move {
            Ok(ListClustersOutput {
                cluster_arns: Some(vec![call.endpoint.clone()]),
                ..Default::default()
            })
        })
    }

    fn describe_clusters<'a>(
        &'a self,
        _call: &'a Call,
        _input: DescribeClustersInput,
    ) -> Reply<'a, DescribeClustersOutput> {
        panic!("before the first await")
    }

    fn delete_cluster<'a>(
        &'a self,
        _call: &'a Call,
        _input: DeleteClusterInput,
    ) -> Reply<'a, DeleteClusterOutput> {
        Box::pin(async {
            tokio::task::yield_now().await;
            panic!("after the first await")
        })
    }
}

impl Ec2 for Fixed {
    fn describe_vpcs<'a>(
        &'a self,
        _call: &'a Call,
        _input: DescribeVpcsInput,
    ) -> Reply<'a, DescribeVpcsOutput> {
        Box::pin(async {
            Ok(DescribeVpcsOutput {
                vpcs: Some(Vec::new()),
                ..Default::default()
            })
        })
    }
}

impl CloudWatch for Fixed {
    fn list_metrics<'a>(
        &'a self,
        _call: &'a Call,
        input: ListMetricsInput,
    ) -> Reply<'a, ListMetricsOutput> {
        const MISSING: ErrorKind = ErrorKind {
            shape: "ResourceNotFoundException",
            code: "ResourceNotFound",
            status: 404,
            fault: smithy::Fault::Sender,
        };
        Box::pin(async move {
            match input.namespace.as_deref() {
                Some("missing") => Err(MISSING.error("no such thing")),
                _ => Ok(ListMetricsOutput {
                    next_token: input.namespace,
                    ..Default::default()
                }),
            }
        })
    }
}

/// Answers with what it was sent, as an object store does.
pub(super) struct Objects;

static OBJECTS: Service = Service {
    id: "s3",
    signing_name: "s3",
    target_prefix: None,
    api_version: "2006-03-01",
    xml_namespace: None,
    protocols: &[Protocol::RestXml],
    query_compatible: false,
    validation_error: ErrorKind {
        shape: "InvalidRequest",
        code: "InvalidRequest",
        status: 400,
        fault: smithy::Fault::Sender,
    },
    operations: &[Operation {
        name: "PutObject",
        http: smithy::HttpBinding {
            method: "POST",
            uri: "/{Bucket}/{Key+}",
            status: 200,
        },
        input: None,
        output: None,
        result_wrapper: None,
        unsigned: false,
        errors: &[],
    }],
};

impl Endpoint for Objects {
    fn service(&self) -> &'static Service {
        &OBJECTS
    }

    fn start<'a>(
        &'a self,
        call: &'a Call,
        operation: &'static Operation,
        input: &mut dyn smithy::ShapeReader,
        gate: &dyn smithy::Gate,
    ) -> Result<smithy::BoxFuture<'a, smithy::Answer>, StartError> {
        let schema = schemas::named("RawPayload");
        let input = Json::of(schema, testing::read(schema, input)?);
        gate.admit(call, &OBJECTS, operation, &input)?;
        Ok(Box::pin(async {
            Ok((Box::new(input) as Box<dyn WriteShape>).into())
        }))
    }
}

impl KeyLookup for Fixed {
    fn secret(&self, id: &str, token: Option<&str>) -> Result<Principal, KeyProblem> {
        match (id, token) {
            ("AKID", None) => Ok(Principal {
                secret: "secret".into(),
                principal_arn: "arn:aws:iam::123456789012:root".into(),
                principal_id: "123456789012".into(),
                account_id: "123456789012".into(),
            }),
            _ => Err(KeyProblem::Unknown),
        }
    }
}

/// Allows everything until told otherwise.
#[derive(Default)]
pub(super) struct Guard {
    pub(super) denies: AtomicBool,
}

impl Authorizer for Guard {
    fn authorize(
        &self,
        call: &Call,
        service: &'static Service,
        operation: &'static Operation,
        _input: &dyn WriteShape,
    ) -> Result<(), ServiceError> {
        if !self.denies.load(Ordering::Relaxed) {
            return Ok(());
        }
        let who = &call.principal_arn;
        Err(ServiceError::sender(
            "AccessDeniedException",
            format!("{who} may not {}:{}", service.id, operation.name),
        ))
    }
}

pub(super) const NOW: Timestamp = Timestamp::from_millis(1_700_000_000_000);

pub(super) fn dispatcher_with(guard: Guard) -> Dispatcher {
    let mut config = Config::new("123456789012", "eu-west-1", || NOW);
    config.max_body_bytes = 100_000;
    let endpoints: Vec<Arc<dyn Endpoint>> = vec![
        Arc::new(StsEndpoint(Fixed)),
        Arc::new(EcsEndpoint(Fixed)),
        Arc::new(Ec2Endpoint(Fixed)),
        Arc::new(CloudWatchEndpoint(Fixed)),
        Arc::new(IamEndpoint(Unimplemented)),
        Arc::new(LogsEndpoint(Unimplemented)),
        Arc::new(Route53Endpoint(Unimplemented)),
        Arc::new(Objects),
    ];
    Dispatcher::new(config, endpoints, Arc::new(Fixed), Arc::new(guard))
}

pub(super) fn dispatcher() -> Dispatcher {
    dispatcher_with(Guard::default())
}

/// A signed request.
#[derive(Debug)]
pub(super) struct Ask {
    pub(super) request: Request<Vec<u8>>,
    pub(super) service: &'static str,
    pub(super) region: &'static str,
}

impl Ask {
    pub(super) fn new(
        service: &'static str,
        uri: &str,
        headers: &[(&'static str, &str)],
        body: &[u8],
    ) -> Self {
        let mut request = Request::post(uri).header("host", "localhost:4566");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        Self {
            request: request.body(body.to_vec()).unwrap(),
            service,
            region: "eu-west-1",
        }
    }

    pub(super) fn json(service: &'static str, target: &str, body: &str) -> Self {
        let headers = [
            ("content-type", "application/x-amz-json-1.1"),
            ("x-amz-target", target),
        ];
        Self::new(service, "/", &headers, body.as_bytes())
    }

    pub(super) fn form(service: &'static str, body: &str) -> Self {
        let headers = [("content-type", "application/x-www-form-urlencoded")];
        Self::new(service, "/", &headers, body.as_bytes())
    }

    pub(super) fn region(mut self, region: &'static str) -> Self {
        self.region = region;
        self
    }

    pub(super) fn signed(mut self) -> Request<Full<Bytes>> {
        let Self {
            region, service, ..
        } = self;
        crate::sigv4::testing::sign(&mut self.request, "AKID", "secret", region, service, NOW);
        self.unsigned()
    }

    pub(super) fn unsigned(self) -> Request<Full<Bytes>> {
        self.request.map(|body| Full::new(body.into()))
    }
}

/// An answer as text.
pub(super) struct Got {
    pub(super) status: u16,
    pub(super) headers: HeaderMap,
    pub(super) body: String,
}

pub(super) async fn got<B>(dispatcher: &Dispatcher, request: Request<B>) -> Got
where
    B: Body + Send,
    B::Data: Send,
{
    use http_body_util::BodyExt as _;
    let (parts, body) = dispatcher.handle(request).await.into_parts();
    let body = body.collect().await.unwrap().to_bytes();
    Got {
        status: parts.status.as_u16(),
        headers: parts.headers,
        body: String::from_utf8_lossy(&body).into_owned(),
    }
}

pub(super) const LIST_CLUSTERS: &str = "AmazonEC2ContainerServiceV20141113.ListClusters";
