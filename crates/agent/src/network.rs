//! Between the nouns and what `host` and `images` take.

use std::path::Path;

use engine::NetworkAssignment;
use host::net::{
    AddressRange, Clause, GroupId, GroupSpec, InstanceId, InterfaceSpec, Ipv6RouteSpec, Ipv6Via,
    RouteSpec, Selection, SubnetSpec, Traffic, Via, VpcSpec,
};
use images::{Endpoint, Images, ImagesConfig};
use ipnet::{Ipv4Net, Ipv6Net};
use model::SecurityGroupId;
use model::network::{
    GroupPlan, InterfacePlan, Ipv4Cidr, Ipv6Cidr, Ipv6RoutePlan, RoutePlan, SubnetPlan, VpcPlan,
};

use crate::shim::protocol::Dns;
use crate::{AgentConfig, AgentError};

/// The VPC as its router has to be built. Fails on ids that `host` would not take for a name.
pub fn vpc_spec(plan: &VpcPlan) -> Result<VpcSpec, AgentError> {
    Ok(VpcSpec {
        vpc_id: host::net::VpcId::parse(plan.vpc_id.as_str())?,
        cidrs: plan.cidrs.iter().map(|cidr| net(*cidr)).collect(),
        ipv6_cidr: plan.ipv6_cidr.map(ipv6_net),
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
    let ipv6_route = |route: &Ipv6RoutePlan| Ipv6RouteSpec {
        to: address_ranges(&route.to),
        via: match route.via {
            model::network::Ipv6Via::Internet => Ipv6Via::Internet,
            model::network::Ipv6Via::EgressOnly => Ipv6Via::EgressOnly,
        },
    };
    SubnetSpec {
        subnet_id: plan.id.to_string(),
        cidr: net(plan.cidr),
        routes: plan.routes.iter().map(route).collect(),
        ipv6_cidr: plan.ipv6_cidr.map(ipv6_net),
        ipv6_routes: plan.ipv6_routes.iter().map(ipv6_route).collect(),
    }
}

fn interface_spec(plan: &InterfacePlan) -> Result<InterfaceSpec, AgentError> {
    // One without groups is a NAT gateway's, whose public address is not translated to it.
    let public = plan.public.filter(|_| !plan.groups.is_empty());
    Ok(InterfaceSpec {
        id: plan.id.to_string(),
        address: plan.address,
        public,
        ipv6: plan.ipv6,
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
            Plan::Icmpv6 { kind, code } => Traffic::Icmpv6 { kind, code },
            Plan::Protocol(number) => Traffic::Protocol(number),
        },
        ranges: address_ranges(&plan.ranges),
        ipv6_ranges: address_ranges(&plan.ipv6_ranges),
        groups: try_all(&plan.groups, group_id)?,
    })
}

fn group_id(id: &SecurityGroupId) -> Result<GroupId, AgentError> {
    Ok(GroupId::parse(id.as_str())?)
}

fn address_ranges<A: Copy>(ranges: &[model::network::AddressRange<A>]) -> Vec<AddressRange<A>> {
    let range = |range: &model::network::AddressRange<A>| AddressRange {
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

/// Not there when IPv6 is switched off at boot.
const IPV6_SETTINGS: &str = "/proc/sys/net/ipv6";

/// The instance's own range of local IPv6 addresses, of which VPCs get theirs; its first /56 is for
/// links. `None` when the host has no IPv6 at all, or the id is not one.
pub fn ipv6_range(instance_id: &str) -> Option<Ipv6Cidr> {
    if !Path::new(IPV6_SETTINGS).exists() {
        return None;
    }
    let range = InstanceId::parse(instance_id).ok()?.ipv6_range();
    Ipv6Cidr::new(range.network(), range.prefix_len())
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

/// The same of IPv6, with at most 128.
pub(crate) fn ipv6_net(cidr: Ipv6Cidr) -> Ipv6Net {
    Ipv6Net::new_assert(cidr.network, cidr.prefix_len.min(128))
}
