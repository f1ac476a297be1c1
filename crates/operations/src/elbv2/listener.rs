//! Listeners as requests want them and as the operations tell them.

use aws_api::elbv2::{Listener as Shape, MutualAuthenticationAttributes, errors as kinds};
use model::CertificateId;
use model::arn::Scope;
use model::balancing::{Listener, ListenerProtocol, LoadBalancer, MutualTls};
use rules::balancing::attributes::needs_tls;
use rules::ssl_policy;
use smithy::ServiceError;
use store::Tx;

use super::errors::{invalid, unsupported};
use super::lookup::FoundListener;
use super::{actions, arns, certificates, describe_ssl_policies};
use crate::context::integer;
use crate::error::Failure;

/// What a request says of a listener's endpoint; what it leaves out stays, or gets a default.
#[derive(Debug, Clone, Default)]
pub(super) struct Endpoint {
    pub(super) protocol: Option<ListenerProtocol>,
    pub(super) port: Option<u16>,
    pub(super) ssl_policy: Option<String>,
    /// The ARN of the default one.
    pub(super) certificate: Option<String>,
    pub(super) mutual_tls: Option<MutualTls>,
}

/// The members that make an endpoint.
pub(super) struct EndpointMembers {
    pub(super) protocol: Option<String>,
    pub(super) port: Option<i32>,
    pub(super) ssl_policy: Option<String>,
    pub(super) certificates: Option<Vec<aws_api::elbv2::Certificate>>,
    pub(super) alpn_policy: Option<Vec<String>>,
    pub(super) mutual_authentication: Option<MutualAuthenticationAttributes>,
}

impl Endpoint {
    pub(super) fn read(members: EndpointMembers) -> Result<Self, ServiceError> {
        if members.alpn_policy.is_some_and(|names| !names.is_empty()) {
            let text = "ALPN policies are not supported for HTTPS listeners";
            return Err(kinds::ALPN_POLICY_NOT_SUPPORTED_EXCEPTION.error(text));
        }
        let mut arns = certificates::read(members.certificates)?;
        if arns.len() > 1 {
            return Err(invalid("You can specify only one default certificate"));
        }
        Ok(Self {
            protocol: members.protocol.as_deref().map(protocol).transpose()?,
            port: members.port.map(port).transpose()?,
            ssl_policy: members.ssl_policy.filter(|name| !name.is_empty()),
            certificate: arns.pop(),
            mutual_tls: members.mutual_authentication.map(mutual_tls).transpose()?,
        })
    }

    /// Gives the listener what is wanted. A listener that has not been before has no certificates
    /// and no policy.
    pub(super) fn apply(
        self,
        tx: &Tx<'_>,
        listener: &mut Listener,
        scope: &Scope,
    ) -> Result<(), Failure> {
        listener.protocol = self.protocol.unwrap_or(listener.protocol);
        listener.port = self.port.unwrap_or(listener.port);
        match listener.protocol {
            ListenerProtocol::Http => {
                self.check_plain()?;
                listener.ssl_policy = None;
                listener.certificates = Vec::new();
                listener.mutual_tls = MutualTls::Off;
                listener.attributes.retain(|key, _| !needs_tls(key));
            }
            ListenerProtocol::Https => {
                let policy = self.ssl_policy.or(listener.ssl_policy.take());
                let policy = policy.unwrap_or_else(|| ssl_policy::DEFAULT.to_owned());
                if ssl_policy::find(&policy).is_none() {
                    return Err(describe_ssl_policies::not_found(&policy).into());
                }
                listener.ssl_policy = Some(policy);
                listener.mutual_tls = self.mutual_tls.unwrap_or(listener.mutual_tls);
                if let Some(arn) = self.certificate {
                    let default = certificates::find(tx, &arn, scope)?;
                    set_default_certificate(&mut listener.certificates, default);
                }
                if listener.certificates.is_empty() {
                    let text = "A certificate must be specified for HTTPS listeners";
                    return Err(invalid(text).into());
                }
            }
        }
        Ok(())
    }

    /// Refuses what only TLS has.
    fn check_plain(&self) -> Result<(), ServiceError> {
        let refuse = |what: &str| {
            Err(invalid(format!(
                "{what} cannot be specified for HTTP listeners"
            )))
        };
        if self.certificate.is_some() {
            return refuse("A certificate");
        }
        if self.ssl_policy.is_some() {
            return refuse("An SSL policy");
        }
        if self
            .mutual_tls
            .is_some_and(|mutual| mutual != MutualTls::Off)
        {
            return refuse("Mutual authentication");
        }
        Ok(())
    }
}

fn set_default_certificate(certificates: &mut Vec<CertificateId>, default: CertificateId) {
    match certificates.first_mut() {
        Some(first) => *first = default,
        None => certificates.push(default),
    }
}

fn protocol(name: &str) -> Result<ListenerProtocol, ServiceError> {
    match name {
        "HTTP" => Ok(ListenerProtocol::Http),
        "HTTPS" => Ok(ListenerProtocol::Https),
        other => Err(invalid(format!(
            "Protocol '{other}' must be one of 'HTTP, HTTPS'"
        ))),
    }
}

fn port(number: i32) -> Result<u16, ServiceError> {
    let port = u16::try_from(number).ok().filter(|port| *port > 0);
    port.ok_or_else(|| {
        invalid(format!(
            "Listener port '{number}' must be between 1 and 65535 inclusive"
        ))
    })
}

fn mutual_tls(given: MutualAuthenticationAttributes) -> Result<MutualTls, ServiceError> {
    let mode = match given.mode.as_deref() {
        Some("off") => MutualTls::Off,
        Some("passthrough") => MutualTls::Passthrough,
        Some("verify") => {
            return Err(unsupported(
                "Trust stores, which mutual authentication of mode 'verify' needs,",
            ));
        }
        other => {
            let other = other.unwrap_or_default();
            return Err(invalid(format!(
                "Mutual authentication mode '{other}' must be one of 'off, passthrough, verify'"
            )));
        }
    };
    let is_verifying = given.trust_store_arn.is_some_and(|arn| !arn.is_empty())
        || given.ignore_client_certificate_expiry == Some(true)
        || given.advertise_trust_store_ca_names.as_deref() == Some("on");
    if is_verifying {
        return Err(invalid(
            "Trust store settings can be specified for mutual authentication of mode 'verify' only",
        ));
    }
    Ok(mode)
}

fn protocol_name(protocol: ListenerProtocol) -> &'static str {
    match protocol {
        ListenerProtocol::Http => "HTTP",
        ListenerProtocol::Https => "HTTPS",
    }
}

/// Whether another listener of the load balancer has the port.
pub(super) fn find_on_port(
    tx: &Tx<'_>,
    balancer: &LoadBalancer,
    port: u16,
) -> Result<Option<Listener>, Failure> {
    let listeners = tx.balancing_list_of::<Listener>(balancer.id.as_str())?;
    Ok(listeners.into_iter().find(|one| one.port == port))
}

pub(super) fn see(tx: &Tx<'_>, found: &FoundListener, scope: &Scope) -> Result<Shape, Failure> {
    let FoundListener { balancer, listener } = found;
    let default = listener.certificates.first();
    let mutual = match listener.mutual_tls {
        MutualTls::Off => "off",
        MutualTls::Passthrough => "passthrough",
    };
    let is_secure = listener.protocol == ListenerProtocol::Https;
    Ok(Shape {
        listener_arn: Some(arns::listener(scope, balancer, &listener.id)),
        load_balancer_arn: Some(arns::load_balancer(scope, balancer)),
        port: Some(integer(listener.port)),
        protocol: Some(protocol_name(listener.protocol).to_owned()),
        certificates: default.map(|id| vec![certificates::render(id, None, scope)]),
        ssl_policy: listener.ssl_policy.clone(),
        default_actions: Some(actions::render(tx, &listener.default_actions, scope)?),
        mutual_authentication: is_secure.then(|| MutualAuthenticationAttributes {
            mode: Some(mutual.to_owned()),
            ..MutualAuthenticationAttributes::default()
        }),
        ..Shape::default()
    })
}
