//! The connections that a router remembers: finding and forgetting those that nobody owns any
//! more.
//!
//! An address is given to another interface as soon as the one before has gone. What the kernel
//! remembers of the old owner's connections would let their packets through to the new one
//! without a look at its groups.

use std::collections::BTreeSet;
use std::net::Ipv4Addr;
use std::os::fd::BorrowedFd;

use super::nfnetlink::{Attribute, Message, Nfnetlink, attributes};
use super::nft::routes::{PublicBinding, bindings};
use super::spec::VpcSpec;
use super::{NetError, run_in};

/// `IPCTNL_MSG_CT_GET` and `IPCTNL_MSG_CT_DELETE` of the subsystem `NFNL_SUBSYS_CTNETLINK`.
const GET: u16 = 0x0101;
const DELETE: u16 = 0x0102;
/// `CTA_…` of `linux/netfilter/nfnetlink_conntrack.h`.
const TUPLE_ORIGINAL: u16 = 1;
const TUPLE_REPLY: u16 = 2;
const ID: u16 = 12;
const TUPLE_IP: u16 = 1;
const IP_V4_SOURCE: u16 = 1;
const IP_V4_DESTINATION: u16 = 2;

/// The addresses of a connection, in each direction as its first router hook sees them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Connection {
    pub(super) original: Direction,
    pub(super) reply: Direction,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Direction {
    pub(super) source: Ipv4Addr,
    pub(super) destination: Ipv4Addr,
}

/// The translations that a VPC makes now.
#[derive(Debug)]
pub(super) struct Translations {
    bindings: BTreeSet<PublicBinding>,
    nat_addresses: BTreeSet<Ipv4Addr>,
}

/// A connection with what the kernel needs to find it again.
struct Entry {
    connection: Connection,
    original: Vec<u8>,
    id: Vec<u8>,
}

/// Makes the kernel forget the connections in `netns` that are `stale`.
pub(super) async fn forget(
    netns: BorrowedFd<'_>,
    stale: impl Fn(&Connection) -> bool + Send + 'static,
) -> Result<(), NetError> {
    run_in(netns, move || {
        let failed = |error| NetError::io("forget connections", error);
        let mut socket = Nfnetlink::open().map_err(failed)?;
        let mut entries = Vec::new();
        let take = |attributes: &mut dyn Iterator<Item = Attribute<'_>>| {
            entries.extend(read_entry(attributes).filter(|entry| stale(&entry.connection)));
        };
        socket.dump(GET, take).map_err(failed)?;
        for entry in entries {
            let message = Message::confirmed(DELETE)
                .nested(TUPLE_ORIGINAL, &entry.original)
                .attribute(ID, &entry.id);
            match socket.request(message) {
                // It ended by itself.
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
                done => done.map_err(failed)?,
            }
        }
        Ok(())
    })
    .await
}

impl Connection {
    /// The addresses that appear in it.
    pub(super) fn addresses(&self) -> [Ipv4Addr; 4] {
        let Self { original, reply } = self;
        [
            original.source,
            original.destination,
            reply.source,
            reply.destination,
        ]
    }
}

impl Translations {
    pub(super) fn of(spec: &VpcSpec) -> Self {
        Self {
            bindings: bindings(spec).collect(),
            nat_addresses: spec.nat_addresses().collect(),
        }
    }

    /// Whether everything that was translated when the connection began would be so now.
    pub(super) fn explain(&self, connection: &Connection) -> bool {
        let Connection { original, reply } = connection;
        let bound = |public, private| self.bindings.contains(&PublicBinding { public, private });
        let source_holds = reply.destination == original.source
            || bound(reply.destination, original.source)
            || self.nat_addresses.contains(&reply.destination);
        let destination_holds =
            reply.source == original.destination || bound(original.destination, reply.source);
        source_holds && destination_holds
    }

    /// Whether there are translations that `later` has no more.
    pub(super) fn lost_in(&self, later: &Self) -> bool {
        !self.bindings.is_subset(&later.bindings)
            || !self.nat_addresses.is_subset(&later.nat_addresses)
    }
}

fn read_entry(attributes: &mut dyn Iterator<Item = Attribute<'_>>) -> Option<Entry> {
    let (mut original, mut reply, mut id) = (None, None, None);
    for Attribute { kind, value } in attributes {
        match kind {
            TUPLE_ORIGINAL => original = Some(value),
            TUPLE_REPLY => reply = Some(value),
            ID => id = Some(value),
            _ => {}
        }
    }
    let original = original?;
    Some(Entry {
        connection: Connection {
            original: read_direction(original)?,
            reply: read_direction(reply?)?,
        },
        original: original.to_owned(),
        id: id?.to_owned(),
    })
}

fn read_direction(tuple: &[u8]) -> Option<Direction> {
    let addresses = attributes(tuple).find(|one| one.kind == TUPLE_IP)?.value;
    let address = |kind| {
        let found = attributes(addresses).find(|one| one.kind == kind)?;
        let octets: [u8; 4] = found.value.try_into().ok()?;
        Some(Ipv4Addr::from(octets))
    };
    Some(Direction {
        source: address(IP_V4_SOURCE)?,
        destination: address(IP_V4_DESTINATION)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn direction(source: [u8; 4], destination: [u8; 4]) -> Direction {
        Direction {
            source: source.into(),
            destination: destination.into(),
        }
    }

    #[test]
    fn translations_explain_connections() {
        let (task, other) = ([10, 0, 0, 4], [10, 0, 0, 5]);
        let (public, nat, far) = ([198, 18, 1, 1], [198, 18, 1, 2], [203, 0, 113, 1]);
        let translations = Translations {
            bindings: [PublicBinding {
                public: public.into(),
                private: task.into(),
            }]
            .into(),
            nat_addresses: [nat.into()].into(),
        };
        let check = |original: ([u8; 4], [u8; 4]), reply: ([u8; 4], [u8; 4]), expected: bool| {
            let connection = Connection {
                original: direction(original.0, original.1),
                reply: direction(reply.0, reply.1),
            };
            assert_eq!(
                translations.explain(&connection),
                expected,
                "{connection:?}"
            );
        };
        // Inside, out with the own address, out through the gateway, in.
        check((task, other), (other, task), true);
        check((task, far), (far, public), true);
        check((other, far), (far, nat), true);
        check((far, public), (task, far), true);
        // The same of others.
        check((other, far), (far, public), false);
        check((far, public), (other, far), false);
        check((far, nat), (task, far), false);
    }

    #[test]
    fn only_what_is_lost_is_a_loss() {
        let of = |publics: &[u8], nats: &[u8]| Translations {
            bindings: publics
                .iter()
                .map(|n| PublicBinding {
                    public: [198, 18, 1, *n].into(),
                    private: [10, 0, 0, *n].into(),
                })
                .collect(),
            nat_addresses: nats.iter().map(|n| [198, 18, 2, *n].into()).collect(),
        };
        assert!(!of(&[1], &[1]).lost_in(&of(&[1, 2], &[1, 2])));
        assert!(of(&[1, 2], &[]).lost_in(&of(&[1], &[])));
        assert!(of(&[], &[1]).lost_in(&of(&[1], &[])));
    }
}
