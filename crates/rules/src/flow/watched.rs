//! Which interfaces a packet concerns, and how each of them sees it.
//!
//! A flow log shows an interface's private address whatever address was used to reach it, and
//! says nothing of traffic with the VPC's resolver, with the router's address of a subnet and with
//! link-local addresses ("Flow log limitations").

use std::collections::{BTreeMap, BTreeSet};
use std::net::Ipv4Addr;

use model::NetworkInterfaceId;
use model::network::{
    Connection, Count, Direction, Endpoints, FlowKey, InterfacePlan, Refusal, Selection, Verdict,
    Via, VpcPlan,
};

/// The interfaces of a VPC whose traffic somebody wants to see.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Watched {
    interfaces: BTreeMap<Ipv4Addr, Interface>,
    /// By the public address of the gateway.
    nat_gateways: BTreeMap<Ipv4Addr, Ipv4Addr>,
    silent: BTreeSet<Ipv4Addr>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Interface {
    id: NetworkInterfaceId,
    capture: Selection,
}

/// A part of a flow: so much of it was seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Transfer {
    pub key: FlowKey,
    pub count: Count,
}

impl Watched {
    pub fn new(plan: &VpcPlan) -> Self {
        let wanted = |interface: &&InterfacePlan| interface.capture != Selection::default();
        let interfaces = plan.interfaces.iter().filter(wanted);
        let routes = plan.subnets.iter().flat_map(|subnet| &subnet.routes);
        let gateways = plan
            .subnets
            .iter()
            .map(|subnet| Ipv4Addr::from_bits(subnet.cidr.network.to_bits().saturating_add(1)));
        Self {
            interfaces: interfaces
                .map(|interface| {
                    let watched = Interface {
                        id: interface.id.clone(),
                        capture: interface.capture,
                    };
                    (interface.address, watched)
                })
                .collect(),
            nat_gateways: routes
                .filter_map(|route| match route.via {
                    Via::Nat { private, public } => Some((public, private)),
                    Via::Internet => None,
                })
                .collect(),
            silent: gateways.chain([plan.resolver]).collect(),
        }
    }

    /// Whether nobody wants to see anything.
    pub fn is_empty(&self) -> bool {
        self.interfaces.is_empty()
    }

    /// Whether every interface of `earlier` is still watched under its address.
    pub fn continues(&self, earlier: &Self) -> bool {
        earlier.interfaces.iter().all(|(address, interface)| {
            let now = self.interfaces.get(address);
            now.is_some_and(|now| now.id == interface.id)
        })
    }

    /// What so much more traffic of a connection is to the interfaces that it concerns.
    pub fn accepted(&self, connection: &Connection, sent: Count, returned: Count) -> Vec<Transfer> {
        let (original, reply) = (connection.original, connection.reply);
        let ends = [
            original.source,
            original.destination,
            reply.source,
            reply.destination,
        ];
        if ends.iter().any(|end| self.is_silent(*end)) {
            return Vec::new();
        }
        let mut transfers = Vec::new();
        let mut add = |at: Ipv4Addr, direction, endpoints: Endpoints, packet, count: Count| {
            let interface = self.interfaces.get(&at);
            let Some(interface) = interface.filter(|interface| interface.capture.accepted) else {
                return;
            };
            if count != Count::default() {
                let verdict = Verdict::Accept;
                let protocol = connection.protocol;
                let key = key(interface, direction, verdict, protocol, endpoints, packet);
                transfers.push(Transfer { key, count });
            }
        };
        // The one who began sees the addresses that it uses, the other one those that it gets.
        let begun = original.source;
        add(begun, Direction::Egress, original, original, sent);
        let back = reversed(original);
        add(begun, Direction::Ingress, back, back, returned);
        let answering = reply.source;
        let there = reversed(reply);
        add(answering, Direction::Ingress, there, there, sent);
        add(answering, Direction::Egress, reply, reply, returned);
        // A NAT gateway is an end of both halves of its connections.
        if let Some(private) = self.nat_gateways.get(&reply.destination)
            && *private != original.source
        {
            let (nat, outer) = (*private, reply.destination_port);
            let inner = Endpoints {
                destination: nat,
                ..original
            };
            let out = Endpoints {
                source: nat,
                source_port: outer,
                ..original
            };
            add(nat, Direction::Ingress, inner, original, sent);
            add(nat, Direction::Egress, out, out, sent);
            add(
                nat,
                Direction::Ingress,
                reversed(out),
                reversed(out),
                returned,
            );
            add(nat, Direction::Egress, reversed(inner), back, returned);
        }
        transfers
    }

    /// What a refused packet is to the interfaces that it concerns. One that the receiver's groups
    /// refuse was accepted by those of its sender.
    pub fn refused(&self, refusal: &Refusal) -> Vec<Transfer> {
        let endpoints = refusal.endpoints;
        if self.is_silent(endpoints.source) || self.is_silent(endpoints.destination) {
            return Vec::new();
        }
        let mut transfers = Vec::new();
        let mut add = |at: Ipv4Addr, direction, verdict| {
            let wanted = |interface: &&Interface| match verdict {
                Verdict::Accept => interface.capture.accepted,
                Verdict::Reject => interface.capture.rejected,
            };
            if let Some(interface) = self.interfaces.get(&at).filter(wanted) {
                let protocol = refusal.protocol;
                transfers.push(Transfer {
                    key: key(
                        interface, direction, verdict, protocol, endpoints, endpoints,
                    ),
                    count: Count {
                        packets: 1,
                        bytes: refusal.bytes,
                    },
                });
            }
        };
        match refusal.direction {
            Direction::Egress => add(endpoints.source, Direction::Egress, Verdict::Reject),
            Direction::Ingress => {
                add(endpoints.destination, Direction::Ingress, Verdict::Reject);
                add(endpoints.source, Direction::Egress, Verdict::Accept);
            }
        }
        transfers
    }

    fn is_silent(&self, address: Ipv4Addr) -> bool {
        address.is_link_local() || self.silent.contains(&address)
    }
}

fn key(
    interface: &Interface,
    direction: Direction,
    verdict: Verdict,
    protocol: u8,
    endpoints: Endpoints,
    packet: Endpoints,
) -> FlowKey {
    FlowKey {
        interface_id: interface.id.clone(),
        direction,
        verdict,
        protocol,
        endpoints,
        packet_source: packet.source,
        packet_destination: packet.destination,
    }
}

fn reversed(endpoints: Endpoints) -> Endpoints {
    Endpoints {
        source: endpoints.destination,
        source_port: endpoints.destination_port,
        destination: endpoints.source,
        destination_port: endpoints.source_port,
    }
}
