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
/// internet-facing load balancer at the host's public address. Where somebody else has the port there, a
/// note says so, and the API's port may reach the listener (see [`entry`]). A listener that cannot be opened
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
    };
    let there = if sockets.has(&name) {
        Ok(())
    } else {
        sockets.open_here(name.clone())
    };
    match there {
        Ok(()) => opened.names.push(name),
        Err(error) => opened.notes.push(ListenerProblem {
            listener_id: listener.id.clone(),
            problem: problem(listener, is_by_name, address, &error),
        }),
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

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::net::TcpListener;
    use std::os::fd::AsFd as _;

    use model::{ListenerId, LoadBalancerId, VpcId};

    use super::*;

    fn plan(ports: &[u16]) -> BalancerPlan {
        let listener = |(number, port): (u8, &u16)| ListenerPlan {
            id: ListenerId::from_random(number.into()),
            arn: String::new(),
            protocol: ListenerProtocol::Http,
            port: *port,
            tls: None,
            rules: Vec::new(),
            default_rule_arn: String::new(),
            default_actions: Vec::new(),
            admitted: Vec::new(),
            headers: model::balancing::HeaderChanges::default(),
        };
        BalancerPlan {
            id: LoadBalancerId::from_random(1),
            arn: String::new(),
            path: "app/web/1".to_owned(),
            scheme: Scheme::InternetFacing,
            vpc_id: VpcId::from_random(1),
            pace: model::Pace::REAL,
            settings: rules::balancing::attributes::load_balancer_settings(&BTreeMap::new()),
            nodes: Vec::new(),
            listeners: (1..).zip(ports).map(listener).collect(),
            target_groups: Vec::new(),
            certificates: Vec::new(),
        }
    }

    #[test]
    fn a_taken_port_of_the_host_is_said_and_no_other_is_opened() {
        let bind = || TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let (taken, free) = (bind(), bind());
        let port = |one: &TcpListener| one.local_addr().unwrap().port();
        let (taken_port, free_port) = (port(&taken), port(&free));
        drop(free);
        let netns = std::fs::File::open("/proc/self/ns/net").unwrap();
        let mut sockets = Sockets::default();
        let mut open = |plan: &BalancerPlan| {
            super::open(&mut sockets, plan, netns.as_fd(), Ipv4Addr::LOCALHOST).unwrap()
        };
        let opened = open(&plan(&[taken_port, free_port]));
        let ports: Vec<u16> = opened.names.iter().map(|name| name.port).collect();
        assert_eq!(ports, [free_port]);
        let [note] = opened.notes.as_slice() else {
            panic!("{:?}", opened.notes);
        };
        let problem = format!("another program has port {taken_port} of 127.0.0.1 on this host; ");
        assert!(note.problem.starts_with(&problem), "{}", note.problem);
        // Once the other program has gone, the next plan opens it.
        drop(taken);
        let opened = open(&plan(&[taken_port, free_port]));
        assert_eq!((opened.names.len(), opened.notes.len()), (2, 0));
        assert_eq!(sockets.into_pairs().len(), 2);
    }
}
