//! Between the nouns and what `host` and `images` take.

use engine::NetworkAssignment;
use host::net::{
    AddressRange, Clause, GroupId, GroupSpec, InterfaceSpec, RouteSpec, Selection, SubnetSpec,
    Traffic, Via, VpcSpec,
};
use images::{Endpoint, Images, ImagesConfig};
use ipnet::Ipv4Net;
use model::SecurityGroupId;
use model::network::{
    GroupPlan, InterfacePlan, Ipv4Cidr, Ipv4Range, RoutePlan, SubnetPlan, VpcPlan,
};

use crate::shim::protocol::Dns;
use crate::{AgentConfig, AgentError};

/// The VPC as its router has to be built. Fails on ids that `host` would not take for a name.
pub fn vpc_spec(plan: &VpcPlan) -> Result<VpcSpec, AgentError> {
    Ok(VpcSpec {
        vpc_id: host::net::VpcId::parse(plan.vpc_id.as_str())?,
        cidrs: plan.cidrs.iter().map(|cidr| net(*cidr)).collect(),
        resolver: plan.resolver,
        subnets: plan.subnets.iter().map(subnet_spec).collect(),
        interfaces: try_all(&plan.interfaces, interface_spec)?,
        groups: try_all(&plan.groups, group_spec)?,
    })
}

fn subnet_spec(plan: &SubnetPlan) -> SubnetSpec {
    let route = |route: &RoutePlan| RouteSpec {
        to: address_ranges(&route.to),
        via: match route.via {
            model::network::Via::Internet => Via::Internet,
            // Nothing has the private address: the router itself translates.
            model::network::Via::Nat { public, .. } => Via::Nat { public },
        },
    };
    SubnetSpec {
        subnet_id: plan.id.to_string(),
        cidr: net(plan.cidr),
        routes: plan.routes.iter().map(route).collect(),
    }
}

fn interface_spec(plan: &InterfacePlan) -> Result<InterfaceSpec, AgentError> {
    // One without groups is a NAT gateway's, whose public address is not translated to it.
    let public = plan.public.filter(|_| !plan.groups.is_empty());
    Ok(InterfaceSpec {
        id: plan.id.to_string(),
        address: plan.address,
        public,
        groups: try_all(&plan.groups, group_id)?,
        capture: Selection {
            accepted: plan.capture.accepted,
            rejected: plan.capture.rejected,
        },
    })
}

fn group_spec(plan: &GroupPlan) -> Result<GroupSpec, AgentError> {
    Ok(GroupSpec {
        id: group_id(&plan.id)?,
        ingress: try_all(&plan.ingress, clause)?,
        egress: try_all(&plan.egress, clause)?,
    })
}

fn clause(plan: &model::network::Clause) -> Result<Clause, AgentError> {
    use model::network::Traffic as Plan;
    Ok(Clause {
        traffic: match plan.traffic {
            Plan::All => Traffic::All,
            Plan::Tcp { first, last } => Traffic::Tcp { first, last },
            Plan::Udp { first, last } => Traffic::Udp { first, last },
            Plan::Icmp { kind, code } => Traffic::Icmp { kind, code },
            Plan::Protocol(number) => Traffic::Protocol(number),
        },
        ranges: address_ranges(&plan.ranges),
        groups: try_all(&plan.groups, group_id)?,
    })
}

fn group_id(id: &SecurityGroupId) -> Result<GroupId, AgentError> {
    Ok(GroupId::parse(id.as_str())?)
}

fn address_ranges(ranges: &[Ipv4Range]) -> Vec<AddressRange> {
    let range = |range: &Ipv4Range| AddressRange {
        first: range.first,
        last: range.last,
    };
    ranges.iter().map(range).collect()
}

fn try_all<T, U>(
    items: &[T],
    convert: impl Fn(&T) -> Result<U, AgentError>,
) -> Result<Vec<U>, AgentError> {
    items.iter().map(convert).collect()
}

/// Whom the containers of a task ask for names, and where they look for short ones. The one place
/// where that is decided.
pub(crate) fn dns(network: &NetworkAssignment) -> Dns {
    Dns {
        nameservers: network.name_servers.clone(),
        search: network.search_domain.iter().cloned().collect(),
        options: Vec::new(),
    }
}

/// Opens the content store.
pub(crate) async fn open_images(config: &AgentConfig) -> Result<Images, AgentError> {
    let mut images = ImagesConfig::new(config.data_dir.join("images"));
    images.hosts.local.clone_from(&config.local_registry);
    images.hosts.rewrite.clone_from(&config.rewrite);
    for (registry, url) in &config.mirrors {
        let mirror = Endpoint {
            base_url: url.clone(),
            credentials: None,
        };
        images
            .hosts
            .mirrors
            .entry(registry.clone())
            .or_default()
            .push(mirror);
    }
    tokio::task::spawn_blocking(move || Images::open(images))
        .await
        .map_err(|_| AgentError::Closed)?
        .map_err(AgentError::Images)
}

/// The ranges of addresses that this host uses itself, as the calling thread sees it.
pub async fn occupied_ranges() -> Result<Vec<Ipv4Cidr>, AgentError> {
    Ok(cidrs(host::net::occupied_ranges().await?))
}

pub(crate) fn cidrs(nets: Vec<Ipv4Net>) -> Vec<Ipv4Cidr> {
    let nets = nets.into_iter();
    nets.filter_map(|net| Ipv4Cidr::new(net.network(), net.prefix_len()))
        .collect()
}

/// A range's prefix length is at most 32, because the model's constructor saw to it.
pub(crate) fn net(cidr: Ipv4Cidr) -> Ipv4Net {
    Ipv4Net::new_assert(cidr.network, cidr.prefix_len.min(32))
}
