//! A real connection, and who listens, held against what the analysis says.

use std::fs::File;
use std::net::{IpAddr, Ipv4Addr, SocketAddrV4};
use std::os::fd::AsFd as _;
use std::path::Path;
use std::time::Duration;

use agent::Whereabouts;
use host::net::{Listener, Origin, Reach, Transport, listeners, probe};
use model::TaskId;
use rules::reachability::{Analysis, Protocol, Query};

use super::lines::Line;

const PATIENCE: Duration = Duration::from_secs(2);
pub(super) const PROBE: &str = "probe";
pub(super) const LISTENER: &str = "listener";
/// How many other listeners are told.
const OTHERS_MAX: usize = 8;

/// Where the connection begins.
#[derive(Debug)]
pub(super) enum Start {
    Task(Whereabouts),
    /// A node of a load balancer, in the load balancer's namespace.
    Node {
        netns: File,
        address: Ipv4Addr,
    },
    Host,
    /// The host, in place of somebody outside.
    StandIn,
}

/// What is known when the connection is tried.
#[derive(Debug)]
pub(super) struct Attempt<'a> {
    pub(super) query: &'a Query,
    pub(super) analysis: &'a Analysis,
    pub(super) start: Start,
    /// What rules and routes say about this start.
    pub(super) is_open: bool,
    /// Whether somebody listens; `None` where that cannot be seen.
    pub(super) is_listening: Option<bool>,
}

/// The task's place on this host, if it runs here.
pub(super) async fn whereabouts(run_dir: &Path, task: Option<&TaskId>) -> Option<Whereabouts> {
    agent::whereabouts(run_dir, task?).await.ok().flatten()
}

/// Whether somebody in the task listens where the packet arrives.
pub(super) fn listener(query: &Query, pid: u32, to: Ipv4Addr) -> Line {
    let found = match listeners(pid, transport(query)) {
        Ok(found) => found,
        Err(error) => return Line::untold(LISTENER, error.to_string()),
    };
    judge(query, &found, to)
}

/// Whether one of `found` takes what is sent to `to`.
fn judge(query: &Query, found: &[Listener], to: Ipv4Addr) -> Line {
    let protocol = query.protocol.as_str();
    let port = query.port;
    let takes = |one: &&Listener| {
        one.port == port && (one.address.is_unspecified() || one.address == IpAddr::V4(to))
    };
    if let Some(one) = found.iter().find(takes) {
        return Line::ok(LISTENER, format!("{protocol} {}", place(*one)));
    }
    if let Some(one) = found.iter().find(|one| one.port == port) {
        let text = format!("{protocol} {} is not open to others", place(*one));
        return Line::bad(LISTENER, text).remedy("let the program listen on 0.0.0.0");
    }
    let others: Vec<String> = found
        .iter()
        .take(OTHERS_MAX)
        .map(|one| place(*one))
        .collect();
    let mut line = Line::bad(
        LISTENER,
        format!("nobody in the task listens on {protocol} {port}"),
    );
    line.instead.push(if others.is_empty() {
        format!("it listens on no {protocol} port")
    } else {
        format!("it listens on {protocol} {}", others.join(", "))
    });
    line
}

/// Tries the connection and says what came of it.
pub(super) fn attempt(attempt: &Attempt<'_>) -> Line {
    let Some(address) = attempt.analysis.address else {
        return Line::untold(PROBE, "not made: there is no address to connect to");
    };
    if attempt.query.protocol == Protocol::Udp && attempt.is_listening == Some(false) {
        return Line::untold(PROBE, "not made: nobody would answer");
    }
    let to = SocketAddrV4::new(address, attempt.query.port);
    let origin = match &attempt.start {
        Start::Task(task) => Origin {
            netns: Some(task.netns.as_fd()),
            address: None,
        },
        Start::Node { netns, address } => Origin {
            netns: Some(netns.as_fd()),
            address: Some(*address),
        },
        Start::Host | Start::StandIn => Origin::default(),
    };
    match probe(origin, transport(attempt.query), to, PATIENCE) {
        Ok(reach) => judge_reach(attempt, to, &reach),
        Err(error) => Line::untold(PROBE, error.to_string()),
    }
}

fn judge_reach(attempt: &Attempt<'_>, to: SocketAddrV4, reach: &Reach) -> Line {
    let from = match &attempt.start {
        Start::Task(_) => "from inside the task".to_owned(),
        Start::Node { address, .. } => format!("from the load balancer's node {address}"),
        Start::Host => "from this host".to_owned(),
        Start::StandIn => "from this host, which stands in for the outside".to_owned(),
    };
    let seconds = PATIENCE.as_secs();
    let what = match reach {
        Reach::Answered => format!("{to} answers {from}"),
        Reach::Refused => format!("{to} refuses {from}: it is reached, but nobody listens"),
        Reach::Silent => format!("{to} does not answer within {seconds} s {from}"),
        Reach::Unreachable(error) => format!("{to} is not reached {from}: {error}"),
    };
    let is_reached = matches!(reach, Reach::Answered | Reach::Refused);
    let is_ours = attempt.analysis.destination.is_some();
    match (attempt.is_open, is_reached) {
        (true, true) if matches!(reach, Reach::Answered) => Line::ok(PROBE, what),
        (true, true) => Line::bad(PROBE, what),
        (false, false) => Line::ok(PROBE, format!("as expected, {what}")),
        (true, false) if attempt.query.protocol == Protocol::Udp => Line::untold(
            PROBE,
            format!("{what}; few services answer an empty datagram, so this says nothing"),
        ),
        (true, false) if !is_ours => Line::bad(
            PROBE,
            format!("{what}, although the VPC lets it out: look at the other side"),
        ),
        (true, false) => contradiction(format!("{what}, ALTHOUGH NOTHING IS MISSING")),
        (false, true) => contradiction(format!("{what}, ALTHOUGH THE ANALYSIS SAYS NO")),
    }
}

fn contradiction(text: String) -> Line {
    let line = Line {
        contradicts: true,
        ..Line::bad(PROBE, text)
    };
    line.remedy("a firewall of this host may be in the way: run `neargate doctor`")
        .remedy("if it finds nothing, this is a bug in Neargate: please report it")
}

/// Such as `127.0.0.1:5432`; everybody's address is not told.
fn place(listener: Listener) -> String {
    let Listener { address, port } = listener;
    match address {
        address if address.is_unspecified() => port.to_string(),
        address if address.is_loopback() => format!("{address}:{port} (only inside the task)"),
        address => format!("{address}:{port}"),
    }
}

fn transport(query: &Query) -> Transport {
    match query.protocol {
        Protocol::Tcp => Transport::Tcp,
        Protocol::Udp => Transport::Udp,
    }
}

#[cfg(test)]
mod tests {
    use rules::reachability::Endpoint;
    use rules::reachability::Protocol::{Tcp, Udp};

    use super::super::lines::{Mark, table};
    use super::*;

    const TO: Ipv4Addr = Ipv4Addr::new(10, 0, 0, 10);

    fn query(protocol: Protocol) -> Query {
        Query {
            from: Endpoint::Internet,
            to: Endpoint::Address(TO),
            protocol,
            port: 5432,
        }
    }

    #[test]
    fn listeners_are_judged() {
        let at = |address: &str, port| Listener {
            address: address.parse().unwrap(),
            port,
        };
        for (found, mark, text) in [
            (vec![at("0.0.0.0", 5432)], Mark::Ok, "tcp 5432"),
            (vec![at("::", 5432)], Mark::Ok, "tcp 5432"),
            (vec![at("10.0.0.10", 5432)], Mark::Ok, "tcp 10.0.0.10:5432"),
            (
                vec![at("127.0.0.1", 5432)],
                Mark::Bad,
                "tcp 127.0.0.1:5432 (only inside the task) is not open to others",
            ),
            (
                vec![at("0.0.0.0", 80)],
                Mark::Bad,
                "nobody in the task listens on tcp 5432",
            ),
        ] {
            let line = judge(&query(Tcp), &found, TO);
            assert_eq!((line.mark, line.text.as_str()), (mark, text));
        }
        let none = table(&[judge(&query(Udp), &[], TO)]);
        assert!(none.contains("it listens on no udp port"), "{none}");
    }

    #[test]
    fn what_differs_from_the_analysis_is_said() {
        let judged = |protocol, is_open, is_ours: bool, reach: Reach| {
            let query = query(protocol);
            let destination = is_ours.then(|| model::NetworkInterfaceId::from_random(1));
            let analysis = Analysis {
                steps: Vec::new(),
                address: Some(TO),
                source: None,
                destination,
            };
            let attempt = Attempt {
                query: &query,
                analysis: &analysis,
                start: Start::Host,
                is_open,
                is_listening: None,
            };
            let line = judge_reach(&attempt, SocketAddrV4::new(TO, 5432), &reach);
            (line.mark, line.remedy.len())
        };
        assert_eq!(judged(Tcp, true, true, Reach::Answered), (Mark::Ok, 0));
        assert_eq!(judged(Tcp, true, true, Reach::Refused), (Mark::Bad, 0));
        assert_eq!(judged(Tcp, false, true, Reach::Silent), (Mark::Ok, 0));
        assert_eq!(judged(Tcp, true, false, Reach::Silent), (Mark::Bad, 0));
        assert_eq!(judged(Udp, true, true, Reach::Silent), (Mark::Untold, 0));
        // These contradict each other.
        assert_eq!(judged(Tcp, true, true, Reach::Silent), (Mark::Bad, 2));
        assert_eq!(judged(Tcp, false, true, Reach::Answered), (Mark::Bad, 2));
        assert_eq!(judged(Udp, false, true, Reach::Refused), (Mark::Bad, 2));
    }
}
