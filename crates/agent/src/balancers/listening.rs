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
/// another one is taken, and the API's port may reach the listener (see [`entry`]). A listener that cannot
/// be opened does not keep the others.
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
            let is_by_name = by_name(plan).is_some_and(|one| one.id == listener.id);
            open_on_host(sockets, listener, is_by_name, public_address, &mut opened);
        }
    }
    Ok(opened)
}

fn open_on_host(
    sockets: &mut Sockets,
    listener: &ListenerPlan,
    is_by_name: bool,
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
        problem: problem(listener, is_by_name, address, &error),
    });
    let name = SocketName {
        elsewhere: true,
        ..name
    };
    if sockets.has(&name) || sockets.open_here(name.clone()).is_ok() {
        opened.names.push(name);
    }
}

fn problem(
    listener: &ListenerPlan,
    is_by_name: bool,
    address: Ipv4Addr,
    error: &io::Error,
) -> String {
    let port = listener.port;
    let why = match error.kind() {
        io::ErrorKind::AddrInUse => {
            format!("another program has port {port} of {address} on this host")
        }
        _ => format!("cannot listen at {address}:{port} on this host: {error}"),
    };
    let instead = if is_by_name {
        "the API's port serves it by the load balancer's name"
    } else {
        "this host's programs do not reach this listener"
    };
    format!("{why}; {instead}")
}

/// How the API's port finds an internet-facing load balancer: by its listener at port 80, or else its
/// first one that speaks HTTP.
pub(super) fn entry(plan: &BalancerPlan, region: &str) -> Option<Entry> {
    if plan.scheme != Scheme::InternetFacing {
        return None;
    }
    Some(Entry {
        id: plan.id.clone(),
        name: plan.dns_name(region),
        port: by_name(plan)?.port,
    })
}

/// The listener that serves what comes to the API's port for the load balancer's name.
fn by_name(plan: &BalancerPlan) -> Option<&ListenerPlan> {
    let plain = |listener: &&ListenerPlan| listener.protocol == ListenerProtocol::Http;
    let listeners = plan.listeners.iter().filter(plain);
    listeners.min_by_key(|one| (one.port != 80, one.port))
}
