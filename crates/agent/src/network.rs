//! Between the nouns and what `host` and `images` take.

use engine::NetworkAssignment;
use host::net::{SubnetSpec, VpcSpec};
use images::{Endpoint, Images, ImagesConfig};
use ipnet::Ipv4Net;
use model::network::{Ipv4Cidr, VpcPlan};

use crate::shim::protocol::Dns;
use crate::{AgentConfig, AgentError};

/// The VPC as the router is built.
pub(crate) fn vpc_spec(plan: &VpcPlan) -> Result<VpcSpec, AgentError> {
    Ok(VpcSpec {
        vpc_id: host::net::VpcId::parse(plan.vpc_id.as_str())?,
        cidr: net(plan.cidrs[0]),
        subnets: plan
            .subnets
            .iter()
            .map(|subnet| SubnetSpec {
                subnet_id: subnet.id.to_string(),
                cidr: net(subnet.cidr),
            })
            .collect(),
    })
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
