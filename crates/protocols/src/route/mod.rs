//! Which service and operation a request means, and in which protocol.
//!
//! The order of the tests is what makes every client work: the rpcv2Cbor header, `X-Amz-Target`,
//! `Action` with `Version`, and last the service of the credential scope with method and path.

mod rest;
mod unknown;

use std::collections::HashMap;
use std::sync::Arc;

use http::{HeaderMap, Method, Uri};
use rest::Paths;
use smithy::{Endpoint, Operation, Protocol, Service, ServiceError};

use crate::codec::{Failure, parse_pairs};

/// A request as far as routing looks at it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Incoming<'a> {
    pub(crate) method: &'a Method,
    pub(crate) uri: &'a Uri,
    pub(crate) headers: &'a HeaderMap,
    /// Decompressed.
    pub(crate) body: &'a [u8],
    /// The query string's parameters.
    pub(crate) parameters: &'a [(String, String)],
    /// The service of the credential scope.
    pub(crate) signing_name: Option<&'a str>,
}

impl Incoming<'_> {
    fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }
}

/// Where a request goes.
pub(crate) struct Route {
    pub(crate) endpoint: Arc<dyn Endpoint>,
    pub(crate) operation: &'static Operation,
    pub(crate) protocol: Protocol,
    /// The values of the path's labels.
    pub(crate) labels: Vec<(&'static str, String)>,
    /// The parameters of the query string and, for the query protocols, of the body.
    pub(crate) parameters: Vec<(String, String)>,
}

/// The services of this server by everything that requests name them by.
pub(crate) struct Router {
    endpoints: Vec<Arc<dyn Endpoint>>,
    by_target: HashMap<&'static str, usize>,
    /// Query services by API version.
    by_version: HashMap<&'static str, Vec<usize>>,
    by_signing_name: HashMap<&'static str, Vec<usize>>,
    /// REST services' paths; for the others empty.
    paths: Vec<Paths>,
}

impl Router {
    pub(crate) fn new(endpoints: Vec<Arc<dyn Endpoint>>) -> Self {
        let mut router = Self {
            by_target: HashMap::new(),
            by_version: HashMap::new(),
            by_signing_name: HashMap::new(),
            paths: Vec::new(),
            endpoints,
        };
        for (index, endpoint) in router.endpoints.iter().enumerate() {
            let service = endpoint.service();
            if let Some(target) = service.target_prefix {
                router.by_target.insert(target, index);
            }
            if query_protocol(service).is_some() {
                router
                    .by_version
                    .entry(service.api_version)
                    .or_default()
                    .push(index);
            }
            router
                .by_signing_name
                .entry(service.signing_name)
                .or_default()
                .push(index);
            let is_rest = rest_protocol(service).is_some();
            router.paths.push(if is_rest {
                Paths::of(service)
            } else {
                Paths::default()
            });
        }
        router
    }

    pub(crate) fn route(&self, request: &Incoming<'_>) -> Result<Route, Failure> {
        if request.header("smithy-protocol") == Some("rpc-v2-cbor") {
            return self.cbor(request);
        }
        if let Some(target) = request.header("x-amz-target") {
            return self.json(request, target);
        }
        if let Some(route) = self.query(request) {
            return route;
        }
        self.rest(request)
    }

    /// `POST /service/<target prefix>/operation/<operation>`.
    fn cbor(&self, request: &Incoming<'_>) -> Result<Route, Failure> {
        let protocol = Protocol::RpcV2Cbor;
        let mut segments = request.uri.path().trim_start_matches('/').split('/');
        let path = [
            segments.next(),
            segments.next(),
            segments.next(),
            segments.next(),
        ];
        let [Some("service"), Some(prefix), Some("operation"), Some(name)] = path else {
            return Err(unknown::operation(protocol, None, request.uri.path()));
        };
        let found = self
            .by_target
            .get(prefix)
            .map(|index| &self.endpoints[*index]);
        match found.filter(|endpoint| endpoint.service().protocols.contains(&protocol)) {
            Some(endpoint) => Self::named(endpoint, protocol, name, Vec::new()),
            None => Err(unknown::service(protocol, prefix)),
        }
    }

    /// `X-Amz-Target: <target prefix>.<operation>`.
    fn json(&self, request: &Incoming<'_>, target: &str) -> Result<Route, Failure> {
        let is_old = request
            .header("content-type")
            .is_some_and(|value| value.contains("json-1.0"));
        let version = if is_old {
            Protocol::AwsJson10
        } else {
            Protocol::AwsJson11
        };
        let (prefix, name) = target.rsplit_once('.').unwrap_or((target, ""));
        let Some(endpoint) = self
            .by_target
            .get(prefix)
            .map(|index| &self.endpoints[*index])
        else {
            return Err(unknown::service(version, prefix));
        };
        // A client may say 1.1 to a 1.0 service and the other way round.
        let protocols = endpoint.service().protocols;
        let json = protocols
            .iter()
            .filter(|protocol| matches!(protocol, Protocol::AwsJson10 | Protocol::AwsJson11))
            .max_by_key(|protocol| **protocol == version);
        match json {
            Some(protocol) => Self::named(endpoint, *protocol, name, Vec::new()),
            None => Err(unknown::service(version, prefix)),
        }
    }

    /// `Action` and `Version` in the query string or in a form; `None` when there is no action.
    fn query(&self, request: &Incoming<'_>) -> Option<Result<Route, Failure>> {
        let is_form = request
            .header("content-type")
            .is_some_and(|value| value.starts_with("application/x-www-form-urlencoded"));
        let mut parameters = request.parameters.to_vec();
        let broken = |text: &str| {
            let error = ServiceError::sender("MalformedQueryString", text);
            Some(Err(Failure {
                protocol: Protocol::AwsQuery,
                service: None,
                error,
            }))
        };
        if is_form {
            let Ok(form) = std::str::from_utf8(request.body) else {
                return broken("The body is not UTF-8.");
            };
            match parse_pairs(form) {
                Ok(pairs) => parameters.extend(pairs),
                Err(error) => return broken(&error.to_string()),
            }
        }
        let find = |name: &str| {
            let mut matching = parameters.iter().filter(|(key, _)| key == name);
            matching.next().map(|(_, value)| value.clone())
        };
        let version = find("Version").filter(|version| !version.is_empty());
        let Some(action) = find("Action") else {
            // What is put into S3 may be a form.
            let is_query = is_form && !self.is_for_rest(request);
            return is_query.then(|| Err(self.no_action(request, version.as_deref())));
        };
        // An object of S3 may be asked for with any parameters.
        if !is_form && version.is_none() {
            return None;
        }
        let Some(endpoint) = self.query_endpoint(version.as_deref(), request.signing_name) else {
            return Some(Err(unknown::version(
                query_family(request),
                &action,
                version.as_deref().unwrap_or_default(),
            )));
        };
        let protocol = query_protocol(endpoint.service())?;
        Some(Self::named(endpoint, protocol, &action, parameters))
    }

    fn is_for_rest(&self, request: &Incoming<'_>) -> bool {
        let signed_for = request
            .signing_name
            .and_then(|name| self.by_signing_name.get(name));
        let mut indices = signed_for.into_iter().flatten();
        indices.any(|index| rest_protocol(self.endpoints[*index].service()).is_some())
    }

    fn no_action(&self, request: &Incoming<'_>, version: Option<&str>) -> Failure {
        let service = self
            .query_endpoint(version, request.signing_name)
            .map(|endpoint| endpoint.service());
        unknown::no_action(query_family(request), service)
    }

    /// The service by its version; two services may share a signing name (the two generations of
    /// load balancers) or, in principle, a version.
    fn query_endpoint(
        &self,
        version: Option<&str>,
        signing_name: Option<&str>,
    ) -> Option<&Arc<dyn Endpoint>> {
        let is_signed_for = |index: &&usize| {
            signing_name.is_some_and(|name| self.endpoints[**index].service().signing_name == name)
        };
        let by_version = version.and_then(|version| self.by_version.get(version));
        if let Some(indices) = by_version {
            let index = indices
                .iter()
                .find(is_signed_for)
                .or_else(|| indices.first());
            return index.map(|index| &self.endpoints[*index]);
        }
        let signed_for = signing_name.and_then(|name| self.by_signing_name.get(name));
        signed_for
            .into_iter()
            .flatten()
            .map(|index| &self.endpoints[*index])
            .find(|endpoint| {
                match query_protocol(endpoint.service()) {
                    // EC2 has dozens of versions, which differ by additions only.
                    Some(Protocol::Ec2Query) => true,
                    Some(_) => version.is_none(),
                    None => false,
                }
            })
    }

    /// Method and path, among the services that the request is signed for.
    fn rest(&self, request: &Incoming<'_>) -> Result<Route, Failure> {
        let candidates: Vec<usize> = match request.signing_name {
            Some(name) => self.by_signing_name.get(name).cloned().unwrap_or_default(),
            // Unsigned: S3's templates would take any path, so they are out.
            None => (0..self.endpoints.len())
                .filter(|index| self.endpoints[*index].service().id != "s3")
                .collect(),
        };
        for &index in &candidates {
            if let Some(found) = self.paths[index].find(request)? {
                let endpoint = Arc::clone(&self.endpoints[index]);
                let protocol = rest_protocol(endpoint.service()).unwrap_or(Protocol::RestJson);
                return Ok(Route {
                    endpoint,
                    operation: found.operation,
                    protocol,
                    labels: found.labels,
                    parameters: request.parameters.to_vec(),
                });
            }
        }
        let service = candidates
            .first()
            .filter(|_| request.signing_name.is_some())
            .map(|index| self.endpoints[*index].service());
        Err(unknown::path(service, request.signing_name))
    }

    fn named(
        endpoint: &Arc<dyn Endpoint>,
        protocol: Protocol,
        name: &str,
        parameters: Vec<(String, String)>,
    ) -> Result<Route, Failure> {
        let service = endpoint.service();
        match service.operation(name) {
            Some(operation) => Ok(Route {
                endpoint: Arc::clone(endpoint),
                operation,
                protocol,
                labels: Vec::new(),
                parameters,
            }),
            None => Err(unknown::operation(protocol, Some(service), name)),
        }
    }
}

/// The query protocol that the signer of the request expects.
fn query_family(request: &Incoming<'_>) -> Protocol {
    let is_ec2 = request.signing_name == Some("ec2");
    if is_ec2 {
        Protocol::Ec2Query
    } else {
        Protocol::AwsQuery
    }
}

fn query_protocol(service: &Service) -> Option<Protocol> {
    let mut protocols = service.protocols.iter().copied();
    protocols.find(|protocol| matches!(protocol, Protocol::AwsQuery | Protocol::Ec2Query))
}

fn rest_protocol(service: &Service) -> Option<Protocol> {
    let mut protocols = service.protocols.iter().copied();
    protocols.find(|protocol| matches!(protocol, Protocol::RestJson | Protocol::RestXml))
}

#[cfg(test)]
mod tests;
