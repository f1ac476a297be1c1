//! Whether one end of a network reaches another on a port, and if not, what is missing: the way of
//! the first packet, step by step, as the nouns of the VPCs say.
//!
//! Codes are those of AWS ("Reachability Analyzer explanation codes"). Security groups are stateful,
//! so what answers is not looked at, except for its way out of the VPC.
//!
//! Not here: whether anybody listens, and whether the kernel does what the nouns say. Both take a
//! real connection.

pub mod balancers;
pub mod deployment;
mod ends;
mod firewall;
mod routes;
mod sets;
mod table;
mod walk;

#[cfg(test)]
mod tests;

use std::fmt;
use std::net::Ipv4Addr;

use model::network::{Ipv4Cidr, Traffic};
use model::{NetworkInterfaceId, VpcId};

use crate::network::VpcNouns;

/// The question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Query {
    pub from: Endpoint,
    pub to: Endpoint,
    pub protocol: Protocol,
    pub port: u16,
}

/// One end. A load balancer is one by each of its nodes' interfaces; what it has besides is in
/// [`balancers`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Endpoint {
    Interface(NetworkInterfaceId),
    /// A private or public address of an interface, or an address outside of all VPCs.
    Address(Ipv4Addr),
    /// Every address outside: reached, or let in, only if all of them are.
    Internet,
    /// The machine itself, with the address that it has for a VPC: as a source or as a destination.
    Host(Ipv4Addr),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Protocol {
    Tcp,
    Udp,
}

/// The answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Analysis {
    /// In the order in which the first packet takes them. Steps behind a missing one are looked at
    /// as well, so that everything that is missing is told at once.
    pub steps: Vec<Step>,
    /// What the source has to connect to; `None` where there is no such address.
    pub address: Option<Ipv4Addr>,
    /// Whose interface the packet comes from, and whose it comes to.
    pub source: Option<NetworkInterfaceId>,
    pub destination: Option<NetworkInterfaceId>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    pub place: Place,
    pub finding: Finding,
}

/// Where on the way a step is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    Source,
    EgressRules,
    RouteTable,
    InternetGateway,
    NatGateway,
    IngressRules,
    Destination,
    LoadBalancer,
    BalancerListener,
    TargetGroup,
    Target,
    Image,
    ContainerPort,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// What lets the packet pass.
    Passes(String),
    Missing(Missing),
}

/// What keeps the packet from passing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missing {
    /// `None` where AWS has none: it looks at networks alone.
    pub code: Option<Code>,
    /// One sentence.
    pub what: String,
    /// What there is instead, such as rules for another port.
    pub instead: Vec<String>,
    /// What to do: commands of the aws CLI, or a sentence. Each is enough, except for commands that
    /// follow each other.
    pub remedy: Vec<String>,
}

/// AWS's explanation codes, as far as there is something that they are about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Code {
    BadState,
    BadStateAttachment,
    BadStateRoute,
    Elbv2ListenerHasNoTg,
    Elbv2ListenerRequiresTgAccept,
    Elbv2ListenersMismatch,
    EniSgRulesMismatch,
    IgwPrivateIpAssociationForIngress,
    IgwPublicIpAssociationForEgress,
    NoPossibleDestination,
    NoRouteToDestination,
    ProtocolRestriction,
    SgHasNoRules,
}

/// Why a question has no answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unresolved {
    /// There is no such interface.
    UnknownInterface(NetworkInterfaceId),
    /// The address lies in this VPC, but no interface has it.
    NobodyHas(Ipv4Addr, VpcId),
    /// Interfaces of several VPCs have the address.
    Ambiguous(Ipv4Addr, Vec<NetworkInterfaceId>),
    /// Neither end is in a VPC.
    BothOutside,
}

/// Follows the packet through the VPCs.
pub fn analyze(networks: &[VpcNouns], query: &Query) -> Result<Analysis, Unresolved> {
    let source = ends::source(networks, query)?;
    let target = ends::target(networks, &query.to, &source)?;
    Ok(walk::walk(query, &source, &target))
}

impl Analysis {
    /// Whether nothing is missing.
    pub fn is_reachable(&self) -> bool {
        self.missing().next().is_none()
    }

    pub fn missing(&self) -> impl Iterator<Item = &Missing> {
        self.steps.iter().filter_map(|step| match &step.finding {
            Finding::Missing(missing) => Some(missing),
            Finding::Passes(_) => None,
        })
    }
}

impl Query {
    /// Whether traffic of this kind is the one asked about.
    fn is_of(&self, traffic: Traffic) -> bool {
        let (first, last) = match (traffic, self.protocol) {
            (Traffic::All, _) => return true,
            (Traffic::Tcp { first, last }, Protocol::Tcp)
            | (Traffic::Udp { first, last }, Protocol::Udp) => (first, last),
            _ => return false,
        };
        (first..=last).contains(&self.port)
    }

    /// Such as `tcp 443`.
    fn traffic(&self) -> String {
        format!("{} {}", self.protocol.as_str(), self.port)
    }
}

impl Protocol {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Tcp => "tcp",
            Self::Udp => "udp",
        }
    }
}

impl Place {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Source => "source",
            Self::EgressRules => "egress rules",
            Self::RouteTable => "route table",
            Self::InternetGateway => "internet gateway",
            Self::NatGateway => "NAT gateway",
            Self::IngressRules => "ingress rules",
            Self::Destination => "destination",
            Self::LoadBalancer => "load balancer",
            Self::BalancerListener => "ALB listener",
            Self::TargetGroup => "target group",
            Self::Target => "target",
            Self::Image => "image",
            Self::ContainerPort => "container port",
        }
    }
}

impl Code {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::BadState => "BAD_STATE",
            Self::BadStateAttachment => "BAD_STATE_ATTACHMENT",
            Self::BadStateRoute => "BAD_STATE_ROUTE",
            Self::Elbv2ListenerHasNoTg => "ELBV2_LISTENER_HAS_NO_TG",
            Self::Elbv2ListenerRequiresTgAccept => "ELBV2_LISTENER_REQUIRES_TG_ACCEPT",
            Self::Elbv2ListenersMismatch => "ELBV2_LISTENERS_MISMATCH",
            Self::EniSgRulesMismatch => "ENI_SG_RULES_MISMATCH",
            Self::IgwPrivateIpAssociationForIngress => "IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS",
            Self::IgwPublicIpAssociationForEgress => "IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS",
            Self::NoPossibleDestination => "NO_POSSIBLE_DESTINATION",
            Self::NoRouteToDestination => "NO_ROUTE_TO_DESTINATION",
            Self::ProtocolRestriction => "PROTOCOL_RESTRICTION",
            Self::SgHasNoRules => "SG_HAS_NO_RULES",
        }
    }
}

impl Missing {
    fn new(code: impl Into<Option<Code>>, what: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            what: what.into(),
            instead: Vec::new(),
            remedy: Vec::new(),
        }
    }

    fn instead(mut self, instead: impl Into<String>) -> Self {
        self.instead.push(instead.into());
        self
    }

    fn remedy(mut self, remedy: impl Into<String>) -> Self {
        self.remedy.push(remedy.into());
        self
    }
}

impl Step {
    fn passes(place: Place, why: impl Into<String>) -> Self {
        Self {
            place,
            finding: Finding::Passes(why.into()),
        }
    }

    fn missing(place: Place, missing: Missing) -> Self {
        Self {
            place,
            finding: Finding::Missing(missing),
        }
    }
}

impl fmt::Display for Unresolved {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownInterface(id) => write!(f, "there is no interface {id}"),
            Self::NobodyHas(address, vpc) => {
                write!(f, "{address} is in {vpc}, but no interface has it")
            }
            Self::Ambiguous(address, ids) => {
                let ids: Vec<&str> = ids.iter().map(NetworkInterfaceId::as_str).collect();
                write!(f, "{address} is an address of {}", ids.join(" and of "))
            }
            Self::BothOutside => f.write_str("neither of the two is in a VPC"),
        }
    }
}

/// A range as people write it: one address has no prefix length.
fn cidr_text(cidr: Ipv4Cidr) -> String {
    if cidr.prefix_len == 32 {
        cidr.network.to_string()
    } else {
        cidr.to_string()
    }
}
