//! Which sockets a load balancer's plan wants, and opening them.

use std::io;
use std::net::Ipv4Addr;
use std::os::fd::BorrowedFd;

use host::balancer::{BalancerError, SocketName, SocketPlace, Sockets};
use model::balancing::{BalancerPlan, ListenerPlan, ListenerProblem, ListenerProtocol, Scheme};

use super::Entry;
use crate::chain;

/// The sockets of a plan, and what keeps some from being at the host's address.
#[derive(Debug, Default)]
pub(super) struct Opened {
    pub(super) names: Vec<SocketName>,
    pub(super) notes: Vec<ListenerProblem>,
}

/// Opens those sockets of a plan that are not there yet: at the nodes' addresses in `netns`, and for an
/// internet-facing load balancer at the host's public address. Where somebody else has the port there,
/// another one is taken, by which the API's port reaches the listener. A listener that cannot be opened
/// does not keep the others.
pub(super) fn open(
    sockets: &mut Sockets,
    plan: &BalancerPlan,
    netns: BorrowedFd<'_>,
    public_address: Ipv4Addr,
) -> Result<Opened, BalancerError> {
    let mut opened = Opened::default();
    for listener in &plan.listeners {
        for node in &plan.nodes {
            let name = SocketName {
                place: SocketPlace::Node(node.availability_zone.clone()),
                address: node.address,
                port: listener.port,
                elsewhere: false,
            };
            let there = if sockets.has(&name) {
                Ok(())
            } else {
                sockets.open(netns, name.clone())
            };
            match there {
                Ok(()) => opened.names.push(name),
                Err(error @ BalancerError::Io { .. }) => opened.notes.push(ListenerProblem {
                    listener_id: listener.id.clone(),
                    problem: chain(&error),
                }),
                // Nothing can be opened in that namespace.
                Err(error) => return Err(error),
            }
        }
        if plan.scheme == Scheme::InternetFacing {
            open_on_host(sockets, listener, public_address, &mut opened);
        }
    }
    Ok(opened)
}

fn open_on_host(
    sockets: &mut Sockets,
    listener: &ListenerPlan,
    address: Ipv4Addr,
    opened: &mut Opened,
) {
    let name = SocketName {
        place: SocketPlace::Host,
        address,
        port: listener.port,
        elsewhere: false,
    };
    let there = if sockets.has(&name) {
        Ok(())
    } else {
        sockets.open_here(name.clone())
    };
    let Err(error) = there else {
        opened.names.push(name);
        return;
    };
    opened.notes.push(ListenerProblem {
        listener_id: listener.id.clone(),
        problem: problem(listener, address, &error),
    });
    let name = SocketName {
        elsewhere: true,
        ..name
    };
    if sockets.has(&name) || sockets.open_here(name.clone()).is_ok() {
        opened.names.push(name);
    }
}

fn problem(listener: &ListenerPlan, address: Ipv4Addr, error: &io::Error) -> String {
    let port = listener.port;
    match error.kind() {
        io::ErrorKind::AddrInUse => {
            format!("another program has port {port} of {address} on this host")
        }
        _ => format!("cannot listen at {address}:{port} on this host: {error}"),
    }
}

/// Where the API's port finds the load balancer: its listener at port 80, or else its first one that
/// speaks HTTP.
pub(super) fn entry(
    plan: &BalancerPlan,
    region: &str,
    sockets: &Sockets,
    names: &[SocketName],
) -> Option<Entry> {
    let plain = |listener: &&ListenerPlan| listener.protocol == ListenerProtocol::Http;
    let listeners = plan.listeners.iter().filter(plain);
    let listener = listeners.min_by_key(|one| (one.port != 80, one.port))?;
    let is_it = |name: &&SocketName| name.place == SocketPlace::Host && name.port == listener.port;
    let name = names.iter().find(is_it)?;
    Some(Entry {
        name: plan.dns_name(region),
        address: sockets.address(name)?,
        admitted: listener.admitted.clone(),
    })
}
