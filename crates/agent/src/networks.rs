//! The VPCs of this host: their routers, their resolvers, and which interfaces they let through.
//!
//! What a VPC says is the plan's; how it is enforced is `host::net`'s.

use std::collections::{HashMap, HashSet};
use std::net::Ipv4Addr;
use std::os::fd::{AsFd as _, OwnedFd};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use engine::NetworkAssignment;
use host::net::{
    InstanceId, InstanceNetwork, InstanceNetworkConfig, NodeSpec, PortConfig, PortName, Router,
};
use model::balancing::{BalancerPlan, NodePlan};
use model::network::{CapturedFlows, Ipv4Cidr, VpcPlan};
use model::{LoadBalancerId, NetworkInterfaceId, VpcId};
use tokio::sync::watch;

use crate::capture::Captures;
use crate::network::{cidrs, vpc_spec};
use crate::resolvers::{Resolvers, resolver_state};
use crate::{AgentConfig, AgentError};

/// The networks of an instance.
#[derive(Debug)]
pub(crate) struct Networks {
    /// Read, too, by what changes a VPC: the end of a task must not wait until another VPC is
    /// changed.
    network: tokio::sync::RwLock<Option<InstanceNetwork>>,
    known: watch::Sender<HashMap<VpcId, Known>>,
    resolvers: Resolvers,
    captures: Captures,
    region: String,
}

/// A VPC whose plan was applied by this control plane.
#[derive(Debug)]
struct Known {
    router: Arc<Router>,
    interfaces: HashSet<(NetworkInterfaceId, Ipv4Addr)>,
}

/// Where a load balancer lives.
#[derive(Debug)]
pub(crate) struct BalancerPlace {
    pub(crate) netns: OwnedFd,
    /// Where that is bound.
    pub(crate) path: PathBuf,
    pub(crate) nodes: Vec<NodeSpec>,
}

/// How long a task waits for its VPC, and for its interface there. After a restart it takes a
/// moment until every VPC is known again.
const PATIENCE: Duration = Duration::from_secs(10);

impl Networks {
    pub(crate) async fn open(config: &AgentConfig) -> Result<Self, AgentError> {
        let network = InstanceNetwork::open(InstanceNetworkConfig {
            instance: InstanceId::parse(&config.instance_id)?,
            // The network keeps its files under the instance's directory there.
            run_dir: config
                .run_dir
                .parent()
                .unwrap_or(&config.run_dir)
                .to_owned(),
            pool: InstanceNetworkConfig::DEFAULT_POOL,
        })
        .await?;
        Ok(Self {
            network: tokio::sync::RwLock::new(Some(network)),
            known: watch::Sender::default(),
            resolvers: Resolvers::new(config),
            captures: Captures::new(config.now),
            region: config.region.clone(),
        })
    }

    /// The first address of the instance's /22 of public addresses.
    pub(crate) async fn public_range(&self) -> Option<Ipv4Addr> {
        let network = self.network.read().await;
        network
            .as_ref()
            .map(|network| network.public_range().net().network())
    }

    /// The ranges of addresses that the host uses itself.
    pub(crate) async fn occupied_ranges(&self) -> Result<Vec<Ipv4Cidr>, AgentError> {
        let network = self.network.read().await;
        let network = network.as_ref().ok_or(AgentError::Closed)?;
        Ok(cidrs(network.occupied_ranges().await?))
    }

    /// Brings a VPC's router and resolver to the wanted state.
    pub(crate) async fn apply(&self, plan: &VpcPlan) -> Result<Arc<Router>, AgentError> {
        let spec = vpc_spec(plan)?;
        let (router, public) = {
            let network = self.network.read().await;
            let network = network.as_ref().ok_or(AgentError::Closed)?;
            let public = network.public_range().net();
            (network.vpc_apply(&spec).await?, public)
        };
        // Before a task learns that its interface is there, so that nothing of it is missed.
        self.captures.ensure(&router, plan).await?;
        let interfaces = plan.interfaces.iter();
        let known = Known {
            router: Arc::clone(&router),
            interfaces: interfaces
                .map(|one| (one.id.clone(), one.address))
                .collect(),
        };
        self.known.send_modify(|all| {
            all.insert(plan.vpc_id.clone(), known);
        });
        let names = resolver_state(plan, &self.region, Some(public));
        self.resolvers.ensure(&plan.vpc_id, plan.resolver, names);
        Ok(router)
    }

    /// Takes a VPC's resolver and router away; answers with a router that is left.
    pub(crate) async fn remove(&self, vpc: &VpcId) -> Result<Option<Arc<Router>>, AgentError> {
        self.known.send_modify(|all| {
            all.remove(vpc);
        });
        self.resolvers.remove(vpc).await?;
        // Its sockets would keep the namespace.
        self.captures.stop(vpc).await;
        let network = self.network.read().await;
        let network = network.as_ref().ok_or(AgentError::Closed)?;
        let id = host::net::VpcId::parse(vpc.as_str())?;
        network.vpc_remove(&id).await?;
        let known = self.known.borrow();
        let other = known.values().next();
        Ok(other.map(|known| Arc::clone(&known.router)))
    }

    /// The VPCs that exist, also those of an earlier control plane.
    pub(crate) async fn list(&self) -> Result<Vec<VpcId>, AgentError> {
        let network = self.network.read().await;
        let network = network.as_ref().ok_or(AgentError::Closed)?;
        let ids = network.vpcs()?;
        let ids = ids.iter().filter_map(|id| VpcId::parse(id.as_str()).ok());
        Ok(ids.collect())
    }

    /// Takes a port out of its VPC, whether that is known or was removed before.
    pub(crate) async fn remove_port(&self, vpc: &VpcId, port: &PortName) -> Result<(), AgentError> {
        let id = host::net::VpcId::parse(vpc.as_str())?;
        let router = {
            let network = self.network.read().await;
            let network = network.as_ref().ok_or(AgentError::Closed)?;
            network.router_netns(&id)?
        };
        match router {
            Some(router) => Ok(host::net::remove_port(router.as_fd(), port).await?),
            None => Ok(()),
        }
    }

    /// What was counted of the traffic that plans want captured, since the last call.
    pub(crate) async fn captured_flows(&self) -> Vec<CapturedFlows> {
        self.captures.take().await
    }

    /// The router of a VPC; `None` when it does not come.
    pub(crate) async fn router(&self, vpc: &VpcId) -> Option<Arc<Router>> {
        self.when(vpc, |_| true).await
    }

    /// The router of an interface's VPC once it enforces what is said of the interface; `None`
    /// when it does not come to that.
    pub(crate) async fn router_with(&self, network: &NetworkAssignment) -> Option<Arc<Router>> {
        let address = network.address;
        let has_it = |known: &Known| match &network.interface_id {
            Some(id) => known.interfaces.contains(&(id.clone(), address)),
            // An older version did not say which.
            None => known.interfaces.iter().any(|(_, held)| *held == address),
        };
        self.when(&network.vpc_id, has_it).await
    }

    /// Makes sure that a load balancer has its namespace, with the interfaces of its nodes; waits until
    /// those are enforced.
    pub(crate) async fn balancer_place(
        &self,
        plan: &BalancerPlan,
    ) -> Result<BalancerPlace, AgentError> {
        let nodes: Vec<NodeSpec> = plan.nodes.iter().map(node_spec).collect::<Result<_, _>>()?;
        let has_them = |known: &Known| {
            let mut nodes = plan.nodes.iter();
            nodes.all(|node| {
                let held = (node.interface_id.clone(), node.address);
                known.interfaces.contains(&held)
            })
        };
        let router = self.when(&plan.vpc_id, has_them).await;
        let router = router.ok_or_else(|| AgentError::NotEnforced(plan.vpc_id.clone()))?;
        let (netns, path) = {
            let network = self.network.read().await;
            let network = network.as_ref().ok_or(AgentError::Closed)?;
            let path = network.balancer_path(plan.id.as_str())?;
            (network.balancer_netns(plan.id.as_str()).await?, path)
        };
        for node in &nodes {
            router.node_ensure(netns.as_fd(), node).await?;
        }
        Ok(BalancerPlace { netns, path, nodes })
    }

    /// The load balancers that have a namespace, also those of an earlier control plane.
    pub(crate) async fn balancers(&self) -> Result<Vec<LoadBalancerId>, AgentError> {
        let network = self.network.read().await;
        let network = network.as_ref().ok_or(AgentError::Closed)?;
        let ids = network.balancers()?;
        let ids = ids.iter().filter_map(|id| LoadBalancerId::parse(id).ok());
        Ok(ids.collect())
    }

    /// Takes a load balancer's namespace away, and its interfaces with it.
    pub(crate) async fn remove_balancer(&self, id: &LoadBalancerId) -> Result<(), AgentError> {
        let network = self.network.read().await;
        let network = network.as_ref().ok_or(AgentError::Closed)?;
        Ok(network.balancer_remove(id.as_str()).await?)
    }

    /// Leaves everything running.
    pub(crate) async fn release(&self) {
        self.resolvers.release().await;
        self.captures.release().await;
    }

    /// Removes everything from the host.
    pub(crate) async fn close(&self) -> Result<(), AgentError> {
        self.resolvers.stop().await?;
        self.known.send_modify(HashMap::clear);
        if let Some(network) = self.network.write().await.take() {
            network.close_all().await?;
        }
        Ok(self.resolvers.stop().await?)
    }

    async fn when(&self, vpc: &VpcId, condition: impl Fn(&Known) -> bool) -> Option<Arc<Router>> {
        let mut all = self.known.subscribe();
        let there = all.wait_for(|all| all.get(vpc).is_some_and(&condition));
        let all = tokio::time::timeout(PATIENCE, there).await.ok()?.ok()?;
        all.get(vpc).map(|known| Arc::clone(&known.router))
    }
}

/// A node's interface as its namespace gets it.
fn node_spec(node: &NodePlan) -> Result<NodeSpec, AgentError> {
    let digits = node.interface_id.as_str().trim_start_matches("eni-");
    // Twelve digits tell interfaces apart, and the letter nodes from tasks.
    let last = digits.len().saturating_sub(12);
    let name = format!("l{}", digits.get(last..).unwrap_or_default());
    Ok(NodeSpec {
        port: PortName::new(&name)?,
        config: PortConfig {
            mac: crate::start::mac(&node.mac_address),
            address: node.address,
            prefix_len: node.prefix_len,
            gateway: node.gateway,
            ipv6: None,
        },
    })
}
