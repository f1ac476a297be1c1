//! The connections that a router remembers: finding and forgetting those that nobody owns any
//! more.
//!
//! An address is given to another interface as soon as the one before has gone. What the kernel
//! remembers of the old owner's connections would let their packets through to the new one
//! without a look at its groups.

use std::collections::{BTreeMap, BTreeSet};
use std::net::Ipv4Addr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::NetError;
use super::nfnetlink::{Attribute, IPV4, Message, Netfilter, attributes};
use super::nft::routes::{PublicBinding, bindings};
use super::spec::VpcSpec;

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

/// Forgets connections of addresses that went, off the way of whoever took them away: looking at
/// all connections of a host takes milliseconds, and only the next owner of an address has to
/// wait for it.
#[derive(Debug, Clone)]
pub(super) struct Forgetful {
    router: Netfilter,
    pending: Arc<Mutex<Pending>>,
    /// Held while the connections are looked at.
    work: Arc<tokio::sync::Mutex<()>>,
}

/// What a change of a VPC takes away.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Loss {
    /// Of interfaces that went.
    pub(super) addresses: BTreeSet<Ipv4Addr>,
    bindings: BTreeSet<PublicBinding>,
    nat_addresses: BTreeSet<Ipv4Addr>,
}

/// What is to be forgotten, and how often there has come more.
#[derive(Debug, Default)]
struct Pending {
    loss: Loss,
    version: u64,
}

/// A connection with what the kernel needs to find it again.
struct Entry {
    connection: Connection,
    original: Vec<u8>,
    id: Vec<u8>,
}

/// Makes the kernel forget the connections of a router that are `stale`.
pub(super) async fn forget(
    router: &Netfilter,
    stale: impl Fn(&Connection) -> bool + Send + 'static,
) -> Result<(), NetError> {
    let forget = router.with("forget connections", move |socket| {
        let mut entries = Vec::new();
        socket.dump(GET, |attributes| {
            entries.extend(read_entry(attributes).filter(|entry| stale(&entry.connection)));
        })?;
        for entry in entries {
            let message = Message::new(DELETE, IPV4, 0)
                .nested(TUPLE_ORIGINAL, &entry.original)
                .attribute(ID, &entry.id);
            match socket.request(message) {
                // It ended by itself.
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
                done => done?,
            }
        }
        Ok(())
    });
    forget.await
}

impl Forgetful {
    pub(super) fn new(router: Netfilter) -> Self {
        Self {
            router,
            pending: Arc::default(),
            work: Arc::default(),
        }
    }

    /// Forgets, in the background, the connections of what was lost.
    pub(super) fn forget_soon(&self, loss: Loss) {
        {
            let mut pending = self.pending();
            pending.version += 1;
            pending.loss.add(loss);
        }
        let own = self.clone();
        tokio::spawn(async move {
            if let Err(error) = own.forget().await {
                // It is tried again before it matters.
                tracing::warn!(%error, "old connections are not forgotten yet");
            }
        });
    }

    /// Waits until nothing is known of connections that `addresses` had before.
    pub(super) async fn forgotten(&self, addresses: &BTreeSet<Ipv4Addr>) -> Result<(), NetError> {
        while !self.pending().loss.addresses.is_disjoint(addresses) {
            self.forget().await?;
        }
        Ok(())
    }

    async fn forget(&self) -> Result<(), NetError> {
        let _one_at_a_time = self.work.lock().await;
        let (loss, version) = {
            let pending = self.pending();
            (pending.loss.clone(), pending.version)
        };
        if loss == Loss::default() {
            // Somebody else did it meanwhile.
            return Ok(());
        }
        forget(&self.router, move |connection| loss.has(connection)).await?;
        let mut pending = self.pending();
        if pending.version == version {
            pending.loss = Loss::default();
        }
        Ok(())
    }

    fn pending(&self) -> MutexGuard<'_, Pending> {
        self.pending.lock().unwrap_or_else(PoisonError::into_inner)
    }
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
}

impl Loss {
    /// What `old` has and `new` has not.
    pub(super) fn between(old: &VpcSpec, new: &VpcSpec) -> Self {
        let (before, after) = (Translations::of(old), Translations::of(new));
        let bindings = before.bindings.difference(&after.bindings);
        let nat_addresses = before.nat_addresses.difference(&after.nat_addresses);
        Self {
            addresses: addresses_missing(old, new),
            bindings: bindings.copied().collect(),
            nat_addresses: nat_addresses.copied().collect(),
        }
    }

    fn add(&mut self, other: Self) {
        self.addresses.extend(other.addresses);
        self.bindings.extend(other.bindings);
        self.nat_addresses.extend(other.nat_addresses);
    }

    /// Whether the connection had to do with what was lost.
    fn has(&self, connection: &Connection) -> bool {
        let Connection { original, reply } = connection;
        let mut addresses = connection.addresses().into_iter();
        let bound = |public, private| self.bindings.contains(&PublicBinding { public, private });
        addresses.any(|one| self.addresses.contains(&one))
            || bound(reply.destination, original.source)
            || bound(original.destination, reply.source)
            || self.nat_addresses.contains(&reply.destination)
    }
}

/// The addresses of the interfaces of `spec` that `other` has not, or with another address.
pub(super) fn addresses_missing(spec: &VpcSpec, other: &VpcSpec) -> BTreeSet<Ipv4Addr> {
    let interfaces = other.interfaces.iter();
    let others: BTreeMap<&str, Ipv4Addr> = interfaces
        .map(|interface| (interface.id.as_str(), interface.address))
        .collect();
    let interfaces = spec.interfaces.iter();
    interfaces
        .filter(|one| others.get(one.id.as_str()) != Some(&one.address))
        .map(|interface| interface.address)
        .collect()
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
    fn a_loss_has_the_connections_of_what_went() {
        let (task, other, far) = ([10, 0, 0, 4], [10, 0, 0, 5], [203, 0, 113, 1]);
        let (public, nat) = ([198, 18, 1, 1], [198, 18, 1, 2]);
        let check = |loss: &Loss,
                     original: ([u8; 4], [u8; 4]),
                     reply: ([u8; 4], [u8; 4]),
                     expected: bool| {
            let connection = Connection {
                original: direction(original.0, original.1),
                reply: direction(reply.0, reply.1),
            };
            assert_eq!(loss.has(&connection), expected, "{loss:?} {connection:?}");
        };
        let address = Loss {
            addresses: [task.into()].into(),
            ..Loss::default()
        };
        check(&address, (other, task), (task, other), true);
        check(&address, (far, public), (task, far), true);
        check(&address, (other, far), (far, nat), false);
        let binding = Loss {
            bindings: [PublicBinding {
                public: public.into(),
                private: task.into(),
            }]
            .into(),
            ..Loss::default()
        };
        check(&binding, (task, far), (far, public), true);
        check(&binding, (far, public), (task, far), true);
        check(&binding, (far, public), (other, far), false);
        check(&binding, (task, other), (other, task), false);
        let gateway = Loss {
            nat_addresses: [nat.into()].into(),
            ..Loss::default()
        };
        check(&gateway, (other, far), (far, nat), true);
        check(&gateway, (task, far), (far, public), false);
    }
}
