//! One VPC: its router namespace, the link to the host, its subnets and bound public addresses.

use std::net::Ipv4Addr;
use std::os::fd::{AsFd as _, BorrowedFd};
use std::path::Path;
use std::sync::Arc;

use ipnet::Ipv4Net;

use super::instance::HostSide;
use super::names::{ROUTE_PROTOCOL, ROUTER_TABLE};
use super::nft;
use super::nft::router_table::{self, PublicBinding, RouterTableSpec};
use super::rtnl::{LOOPBACK_INDEX, LinkAddress, Route, Rtnl, Target};
use super::ruleset::Ruleset;
use super::uplink::{self, Uplink};
use super::{NetError, VpcId, netns, sysctl};

/// A VPC as the caller wants it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VpcSpec {
    /// The VPC's id.
    pub vpc_id: VpcId,
    /// Its address range, a /16 to /28. Ranges of different VPCs may overlap.
    pub cidr: Ipv4Net,
    /// Its subnets.
    pub subnets: Vec<SubnetSpec>,
}

/// A subnet of a VPC.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubnetSpec {
    /// The subnet's id (for messages only).
    pub subnet_id: String,
    /// Its part of the VPC's range. The first address is the gateway of its tasks.
    pub cidr: Ipv4Net,
}

/// A VPC that exists. Dropping it changes nothing in the kernel.
#[derive(Debug)]
pub struct Router {
    pub(super) host: Arc<HostSide>,
    pub(super) rtnl: Rtnl,
    ruleset: Ruleset,
    vpc_id: VpcId,
    cidr: Ipv4Net,
    uplink: Uplink,
}

impl VpcSpec {
    /// The address of the VPC's resolver: its base plus two (Amazon VPC user guide, "DNS
    /// attributes for your VPC").
    pub fn resolver(&self) -> Ipv4Addr {
        nth_address(self.cidr, 2)
    }

    /// Checks what the kernel would only notice as misbehaviour.
    pub(super) fn check(&self, public: Ipv4Net) -> Result<(), NetError> {
        let refuse = |why: String| Err(NetError::InvalidSpec(why));
        let meets = |a: Ipv4Net, b: Ipv4Net| a.contains(&b) || b.contains(&a);
        let well_formed =
            |net: Ipv4Net| (16..=28).contains(&net.prefix_len()) && net.trunc() == net;
        if !well_formed(self.cidr) {
            return refuse(format!("the VPC range {} is not a /16 to /28", self.cidr));
        }
        if meets(self.cidr, public) {
            return refuse(format!(
                "the VPC range {} overlaps public addresses",
                self.cidr
            ));
        }
        for (position, subnet) in self.subnets.iter().enumerate() {
            if !well_formed(subnet.cidr) || !self.cidr.contains(&subnet.cidr) {
                return refuse(format!(
                    "subnet {} ({}) is not a /16 to /28 inside {}",
                    subnet.subnet_id, subnet.cidr, self.cidr
                ));
            }
            if self.subnets[..position]
                .iter()
                .any(|other| meets(other.cidr, subnet.cidr))
            {
                return refuse(format!("subnet {} overlaps another", subnet.subnet_id));
            }
        }
        Ok(())
    }
}

impl SubnetSpec {
    /// The gateway of the subnet's tasks: its first address.
    pub fn gateway(&self) -> Ipv4Addr {
        nth_address(self.cidr, 1)
    }
}

impl Router {
    /// Makes, repairs or adopts the VPC whose namespace is bound to `path`.
    pub(super) async fn ensure(
        host: Arc<HostSide>,
        path: &Path,
        spec: &VpcSpec,
    ) -> Result<Self, NetError> {
        let netns = match netns::open_bound(path)? {
            Some(netns) => netns,
            None => netns::create_bound(path).await?,
        };
        let rtnl = Rtnl::open(netns.as_fd(), router_settings).await?;
        // The rules come before the first link, so that nothing is ever forwarded without them.
        let ruleset = Ruleset::open(netns.as_fd()).await?;
        write_table(&ruleset, spec.cidr).await?;
        rtnl.link_up(LOOPBACK_INDEX, None).await?;
        let uplink = uplink::ensure(&host, &rtnl, netns.as_fd()).await?;
        let router = Self {
            host,
            rtnl,
            ruleset,
            vpc_id: spec.vpc_id.clone(),
            cidr: spec.cidr,
            uplink,
        };
        router.routes_ensure().await?;
        router.gateways_ensure(spec).await?;
        for binding in router.bindings().await? {
            router
                .host
                .rtnl
                .route_set(router.public_route(binding.public))
                .await?;
        }
        Ok(router)
    }

    /// The router's namespace: for the resolver's and a load balancer's sockets.
    pub fn netns(&self) -> BorrowedFd<'_> {
        self.ruleset.netns()
    }

    /// Writes the whole table once more if somebody else has changed it. Says whether it was so.
    pub(super) async fn repair(&self) -> Result<bool, NetError> {
        self.ruleset.repair(self.reassert()).await
    }

    /// Makes the table what it should be, in one transaction.
    async fn reassert(&self) -> Result<(), NetError> {
        write_table(&self.ruleset, self.cidr).await
    }

    /// The VPC's id.
    pub fn vpc_id(&self) -> &VpcId {
        &self.vpc_id
    }

    /// The VPC's address range.
    pub fn cidr(&self) -> Ipv4Net {
        self.cidr
    }

    /// The public addresses bound now, as the kernel has them.
    pub async fn bindings(&self) -> Result<Vec<PublicBinding>, NetError> {
        let map = router_table::PUBLIC_TO_PRIVATE;
        let pairs = nft::list_map(self.netns(), ROUTER_TABLE, map).await?;
        Ok(pairs
            .into_iter()
            .map(|(public, private)| PublicBinding { public, private })
            .collect())
    }

    /// Binds a public address to an interface address; binding it again changes nothing. Fails
    /// when either is bound to something else.
    pub async fn public_bind(&self, binding: PublicBinding) -> Result<(), NetError> {
        if !self.host.range.contains(binding.public) || !self.cidr.contains(&binding.private) {
            return Err(NetError::InvalidSpec(format!(
                "cannot bind {} to {}: one is not of this instance, the other not of this VPC",
                binding.public, binding.private
            )));
        }
        let action = format!("bind {}", binding.public);
        let translate = self.ruleset.apply(action, router_table::bind(binding));
        let route = self.host.rtnl.route_set(self.public_route(binding.public));
        tokio::try_join!(translate, route).map(drop)
    }

    /// Unbinds a public address; one that is not bound so counts as unbound. Connections made
    /// through it are cut off.
    pub async fn public_unbind(&self, binding: PublicBinding) -> Result<(), NetError> {
        let action = format!("unbind {}", binding.public);
        let transaction = router_table::unbind(binding);
        match self.ruleset.apply(action, transaction).await {
            // Half of the pair is bound to something else, hence this pair is not bound.
            Err(NetError::Nft { message, .. }) if message.contains("File exists") => Ok(()),
            Err(e) => Err(e),
            Ok(()) => {
                self.host
                    .rtnl
                    .route_delete(self.public_route(binding.public))
                    .await
            }
        }
    }

    fn public_route(&self, public: Ipv4Addr) -> Route {
        let target = Target::Gateway(self.uplink.router_address, self.uplink.host_index);
        Route {
            net: Ipv4Net::from(public),
            target,
            metric: 0,
            protocol: ROUTE_PROTOCOL,
        }
    }

    async fn routes_ensure(&self) -> Result<(), NetError> {
        let route = |net, target| Route {
            net,
            target,
            metric: 0,
            protocol: ROUTE_PROTOCOL,
        };
        let outside = Target::Gateway(self.uplink.host_address, self.uplink.router_index);
        tokio::try_join!(
            // Addresses of the VPC that nobody has must not leave by the default route.
            self.rtnl.route_set(route(self.cidr, Target::Blackhole)),
            self.rtnl.route_set(route(Ipv4Net::default(), outside)),
        )
        .map(drop)
    }

    /// Puts the resolver's and the gateways' addresses on the loopback link, and takes off those
    /// of subnets that are gone.
    async fn gateways_ensure(&self, spec: &VpcSpec) -> Result<(), NetError> {
        let mut wanted: Vec<Ipv4Addr> = spec.subnets.iter().map(SubnetSpec::gateway).collect();
        wanted.push(spec.resolver());
        for address in &wanted {
            self.rtnl.address_set(LOOPBACK_INDEX, *address, 32).await?;
        }
        let surplus = |held: &LinkAddress| {
            held.link == LOOPBACK_INDEX
                && !held.address.is_loopback()
                && !wanted.contains(&held.address)
        };
        for held in self.rtnl.addresses().await?.into_iter().filter(surplus) {
            self.rtnl.address_delete(held).await?;
        }
        Ok(())
    }
}

async fn write_table(ruleset: &Ruleset, cidr: Ipv4Net) -> Result<(), NetError> {
    let spec = RouterTableSpec {
        resolver: nth_address(cidr, 2),
    };
    let table = router_table::render(&spec);
    ruleset.apply("make a router's table", table).await
}

fn router_settings() -> Result<(), NetError> {
    sysctl::set("ipv4/ip_forward", "1")?;
    for scope in ["all", "default"] {
        for (key, value) in [
            // A packet is accepted only from the link its source is routed to.
            ("rp_filter", "1"),
            ("accept_redirects", "0"),
            ("send_redirects", "0"),
            ("accept_source_route", "0"),
            ("accept_local", "0"),
            ("route_localnet", "0"),
            ("arp_ignore", "0"),
            ("arp_filter", "0"),
        ] {
            sysctl::set(&format!("ipv4/conf/{scope}/{key}"), value)?;
        }
        sysctl::set_if_present(&format!("ipv6/conf/{scope}/disable_ipv6"), "1")?;
    }
    // New links are task ports: the router answers for every address behind another port.
    sysctl::set("ipv4/conf/all/proxy_arp", "0")?;
    sysctl::set("ipv4/conf/default/proxy_arp", "1")
}

fn nth_address(net: Ipv4Net, n: u32) -> Ipv4Addr {
    Ipv4Addr::from(u32::from(net.network()).wrapping_add(n))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spec(cidr: &str, subnets: &[&str]) -> VpcSpec {
        VpcSpec {
            vpc_id: VpcId::parse("vpc-12345678").unwrap(),
            cidr: cidr.parse().unwrap(),
            subnets: subnets
                .iter()
                .map(|cidr| SubnetSpec {
                    subnet_id: "subnet-1".into(),
                    cidr: cidr.parse().unwrap(),
                })
                .collect(),
        }
    }

    #[test]
    fn descriptions_are_checked() {
        let check = |cidr: &str, subnets: &[&str], good: bool| {
            let result = spec(cidr, subnets).check("198.18.0.0/22".parse().unwrap());
            assert_eq!(result.is_ok(), good, "{cidr} {subnets:?}: {result:?}");
        };
        check("172.31.0.0/16", &["172.31.0.0/20", "172.31.16.0/20"], true);
        check("10.0.0.0/28", &["10.0.0.0/28"], true);
        check("10.0.0.0/8", &[], false);
        check("10.0.0.1/16", &[], false);
        check("198.18.0.0/16", &[], false);
        check("172.31.0.0/16", &["172.32.0.0/20"], false);
        check("172.31.0.0/16", &["172.31.0.0/20", "172.31.8.0/24"], false);
    }

    #[test]
    fn reserved_addresses() {
        let spec = spec("172.31.0.0/16", &["172.31.16.0/20"]);
        assert_eq!(spec.resolver(), Ipv4Addr::new(172, 31, 0, 2));
        assert_eq!(spec.subnets[0].gateway(), Ipv4Addr::new(172, 31, 16, 1));
    }
}
