//! What may happen to a random network, and packets that ask what came of it.

use std::net::Ipv4Addr;

use model::network::{InterfaceOwner, NatGatewayState};
use model::{NetworkInterfaceId, SubnetId};
use rules::network::VpcNouns;
use rules::network::verdict::Packet;

use crate::generate::{Network, OTHER_PROTOCOLS};
use crate::naive::{Origin, Probe};

/// Ports that rules begin and end with, and their neighbours.
const PORTS: [u16; 9] = [21, 22, 80, 81, 82, 443, 5432, 65534, 65535];

impl Network {
    /// One change of one VPC, which it names.
    pub(crate) fn change(&mut self) -> String {
        let number = self.random.below(self.vpcs.len());
        let mut nouns = self.vpcs[number].clone();
        let what = self.change_of(&mut nouns);
        // Lists belong to all VPCs.
        let lists = nouns.prefix_lists.clone();
        self.vpcs[number] = nouns;
        for nouns in &mut self.vpcs {
            nouns.prefix_lists.clone_from(&lists);
        }
        format!("VPC {number}: {what}")
    }

    fn change_of(&mut self, nouns: &mut VpcNouns) -> &'static str {
        match self.random.below(18) {
            0..=3 => {
                self.rule(nouns);
                "a rule more"
            }
            4..=6 if !nouns.rules.is_empty() => {
                let n = self.random.below(nouns.rules.len());
                nouns.rules.swap_remove(n);
                "a rule less"
            }
            7..=8 => self.change_groups(nouns),
            9 => {
                self.interface(nouns);
                "an interface more"
            }
            10 => self.remove_interface(nouns),
            11..=12 => {
                let table = self.random.below(nouns.route_tables.len());
                self.route(nouns, table);
                "a route set"
            }
            13 => {
                let table = self.random.below(nouns.route_tables.len());
                nouns.route_tables[table].routes.pop();
                "a route less"
            }
            14 => self.change_association(nouns),
            15 => self.change_gateways(nouns),
            16 => {
                let list = self.random.below(nouns.prefix_lists.len());
                let mut changed = nouns.prefix_lists[list].clone();
                if self.random.chance(40) {
                    changed.entries.pop();
                } else {
                    self.entry(&mut changed);
                }
                nouns.prefix_lists[list] = changed;
                "an entry of a prefix list"
            }
            _ => {
                nouns.flow_logs.clear();
                if self.random.chance(60) {
                    self.flow_log(nouns);
                }
                "flow logs"
            }
        }
    }

    fn change_groups(&mut self, nouns: &mut VpcNouns) -> &'static str {
        let groups = self.some_groups(nouns);
        let tasks = tasks(nouns);
        if !tasks.is_empty() {
            let id = self.random.pick(&tasks);
            let mut interfaces = nouns.interfaces.iter_mut();
            if let Some(interface) = interfaces.find(|one| one.id == id) {
                interface.security_groups = groups;
            }
        }
        "an interface in other groups"
    }

    fn remove_interface(&mut self, nouns: &mut VpcNouns) -> &'static str {
        let tasks = tasks(nouns);
        if tasks.len() > 1 {
            let id = self.random.pick(&tasks);
            nouns.interfaces.retain(|one| one.id != id);
        }
        "an interface less"
    }

    fn change_association(&mut self, nouns: &mut VpcNouns) -> &'static str {
        let subnet: SubnetId = self.random.pick(&nouns.subnets).id;
        for table in &mut nouns.route_tables {
            let associations = &mut table.associations;
            associations.retain(|one| one.subnet_id.as_ref() != Some(&subnet));
        }
        if self.random.chance(70) {
            let association = self.association(Some(subnet));
            let table = self.random.below(nouns.route_tables.len());
            nouns.route_tables[table].associations.push(association);
        }
        "a subnet with another route table"
    }

    fn change_gateways(&mut self, nouns: &mut VpcNouns) -> &'static str {
        match self.random.below(4) {
            0 if nouns.internet_gateways.is_empty() => {
                self.attach(nouns);
                "an internet gateway more"
            }
            0 => {
                nouns.internet_gateways.clear();
                "the internet gateway gone"
            }
            1 => {
                self.nat_gateway(nouns);
                "a NAT gateway more"
            }
            _ => {
                for gateway in &mut nouns.nat_gateways {
                    gateway.state = self.random.pick(&[
                        NatGatewayState::Available,
                        NatGatewayState::Pending,
                        NatGatewayState::Deleting,
                    ]);
                }
                "NAT gateways in other states"
            }
        }
    }

    /// A packet that somebody may send.
    pub(crate) fn probe(&mut self) -> Probe {
        let packet = self.packet();
        let kind = self.random.below(100);
        if kind < 16 {
            let from_host = kind < 13;
            let around = &self.around;
            let sources = if from_host {
                &around.host
            } else {
                &around.internet
            };
            return Probe {
                source: self.random.pick(sources),
                from: if from_host {
                    Origin::Host
                } else {
                    Origin::Internet
                },
                destination: self.public(),
                packet,
            };
        }
        let vpc = self.random.below(self.vpcs.len());
        let tasks: Vec<_> = self.vpcs[vpc]
            .interfaces
            .iter()
            .filter(|one| matches!(one.owner, InterfaceOwner::Task { .. }))
            .map(|one| (one.id.clone(), one.private_address))
            .collect();
        let (id, source) = self.random.pick(&tasks);
        let destination = match kind {
            16..=64 => self.random.pick(&tasks).1,
            65..=79 => self.public(),
            80..=94 => self.outside(),
            _ => self.stray(vpc),
        };
        Probe {
            from: Origin::Interface(vpc, id),
            source,
            destination,
            packet,
        }
    }

    fn packet(&mut self) -> Packet {
        let port = self.random.pick(&PORTS);
        match self.random.below(10) {
            0..=4 => Packet::Tcp { port },
            5..=6 => Packet::Udp { port },
            7..=8 => Packet::Icmp {
                kind: self.random.pick(&[8, 8, 13]),
                code: u8::from(self.random.chance(25)),
            },
            _ => Packet::Other(self.random.pick(&OTHER_PROTOCOLS)),
        }
    }

    /// A public address, mostly one that somebody has.
    fn public(&mut self) -> Ipv4Addr {
        let interfaces = self.vpcs.iter().flat_map(|nouns| &nouns.interfaces);
        let mut publics: Vec<_> = interfaces.filter_map(|one| one.public_address).collect();
        publics.push(self.around.publics[0]);
        self.random.pick(&publics)
    }

    fn outside(&mut self) -> Ipv4Addr {
        let around = [&self.around.internet[..], &self.around.host].concat();
        self.random.pick(&around)
    }

    /// Somewhere that the packet should not get to, or nowhere at all.
    fn stray(&mut self, vpc: usize) -> Ipv4Addr {
        let other = &self.vpcs[self.vpcs.len() - 1 - vpc % self.vpcs.len()];
        let nouns = &self.vpcs[vpc];
        let mut places = vec![nouns.subnets[0].gateway(), nouns.vpc.cidr.last()];
        places.extend(other.interfaces.iter().map(|one| one.private_address));
        places.extend(nouns.nat_gateways.iter().map(|one| one.private_address));
        self.random.pick(&places)
    }
}

/// The interfaces that something can be sent from.
fn tasks(nouns: &VpcNouns) -> Vec<NetworkInterfaceId> {
    let interfaces = nouns.interfaces.iter();
    let of_tasks = interfaces.filter(|one| matches!(one.owner, InterfaceOwner::Task { .. }));
    of_tasks.map(|one| one.id.clone()).collect()
}
