//! Task networking: one router namespace per VPC, one veth port per task interface.
//!
//! ```text
//!  host namespace              router namespace (one per VPC)       task namespace
//!  ──────────────              ──────────────────────────────       ──────────────
//!  ng-<inst>-<n>  ── veth ──   uplink   default via host
//!  198.18.x.2n/31              198.18.x.2n+1/31
//!  blackhole 198.18.x.0/22     lo: <vpc base>+2/32, subnet .1/32
//!  blackhole <vpc cidrs>       p-<id>   <address>/32 dev p-<id>  ── veth ──  eth0 <address>/<subnet mask>
//!  <public>/32 via uplink      blackhole <vpc cidrs>                         default via <subnet>.1
//!  table inet neargate_<inst>  table inet neargate
//! ```
//!
//! Everything is forwarded at layer 3 with a host route per port, so one nftables table per
//! router sees every packet of a VPC (also between two tasks of one subnet), and strict reverse
//! path filtering makes a forged source address impossible. A task's own address is the only
//! source its port accepts because the only route to that address leads through that port.
//!
//! A [`VpcSpec`] says which packets a router lets through: ways out, public addresses, security
//! groups. The router's table is its one copy in the kernel, made with the first
//! [`InstanceNetwork::vpc_apply`] of a control plane as a whole, and from then on by differences.
//!
//! **Links have an MTU of 1500.** AWS uses 9001 inside a VPC, but the way out of almost every
//! host is 1500 or less; with jumbo frames inside, every outside connection would depend on path
//! MTU discovery through two translations, and a firewall that eats ICMP would turn it into a
//! hang. Inside the host nothing is lost: veth carries segments of 64 KiB unsplit (GSO).
//!
//! **What is kept where.** The kernel is the only record: namespaces are bind-mounted below
//! `<run_dir>/<instance>/netns`, links, routes and tables are recognised by name, protocol number
//! and metric. Everything is written as "make sure that", so the same call makes a VPC, repairs a
//! half-made one after a crash and adopts a running one.
//!
//! Not here: which address a task gets, what a route table or a security group says (a
//! [`VpcSpec`] is resolved), name resolution ([`crate::resolver`]).
//!
//! **IPv6** is on where a VPC has a range of it, of the instance's own local /48, and an interface
//! an address; elsewhere it is off. It works as IPv4 does, with these differences: an interface has
//! one address inside and outside (leaving the host, it becomes the host's); links discover no
//! neighbours and have no link-local addresses; forged sources are found by a rule, since the
//! kernel has no reverse path filter for it. Addresses are never given twice, so no connections
//! need be forgotten.

mod claim;
mod conntrack;
mod error;
mod foreign;
mod forwarding;
mod generation;
mod inspect;
mod instance;
mod keeper;
mod names;
mod netns;
pub(crate) mod nfnetlink;
mod nft;
mod nodes;
mod occupied;
mod port;
mod probe;
mod program;
mod range;
mod router;
mod routers;
mod rtnl;
mod ruleset;
mod spec;
pub(crate) mod sysctl;
mod teardown;
mod uplink;

pub use error::NetError;
pub use inspect::{Inspection, VpcInspection, inspect};
pub use instance::{InstanceNetwork, InstanceNetworkConfig, PROBLEMS_FILE};
pub use names::{
    GroupId, InstanceId, PortName, VpcId, private_dns_name, private_dns_suffix, public_dns_name,
    public_dns_suffix,
};
pub use nft::host_table::{HostTableSpec, render as render_host_table};
pub use nft::routes::PublicBinding;
pub use nft::{LOG_GROUP_EGRESS, LOG_GROUP_INGRESS};
pub use nodes::{NodeSpec, retain_nodes};
pub use occupied::occupied_ranges;
pub use port::{ObservedPort, Port, PortConfig, remove_port};
pub use probe::{Listener, Origin, Reach, Transport, listeners, probe, source_address};
pub use range::PublicRange;
pub use router::Router;
pub use spec::{
    AddressRange, Clause, GroupSpec, InterfaceSpec, Ipv6RouteSpec, Ipv6Via, RouteSpec, Selection,
    SubnetSpec, Traffic, Via, VpcSpec,
};

pub(crate) use netns::{run_in, run_in_blocking};

/// Largest packet on every link Neargate makes, in bytes; see the module documentation.
pub const MTU: u32 = 1500;
