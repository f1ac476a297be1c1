//! Serves a plan at 127.0.0.1 in one thread: the benchmark's way to a data plane without a control
//! plane. Its argument is a file with `{"plan": …, "access_log": null or a folder}`.

use std::net::{Ipv4Addr, TcpListener};
use std::path::PathBuf;

use balancer::{Balancer, BalancerOptions, ListeningSocket, Place};
use model::balancing::BalancerPlan;
use socket2::{Domain, Socket, Type};

#[derive(serde::Deserialize)]
struct Input {
    plan: BalancerPlan,
    access_log: Option<PathBuf>,
}

/// As long as Linux's own longest one.
const BACKLOG: i32 = 4096;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let file = std::env::args().nth(1).ok_or("the file of a plan")?;
    let input: Input = serde_json::from_slice(&std::fs::read(file)?)?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async move {
        let balancer = Balancer::new(BalancerOptions {
            access_log: input.access_log,
            ..BalancerOptions::default()
        });
        let sockets = input.plan.listeners.iter().map(|listener| {
            let socket = Socket::new(Domain::IPV4, Type::STREAM, None)?;
            socket.set_reuse_address(true)?;
            socket.bind(&std::net::SocketAddrV4::new(Ipv4Addr::LOCALHOST, listener.port).into())?;
            socket.listen(BACKLOG)?;
            Ok(ListeningSocket {
                place: Place::Host,
                port: listener.port,
                socket: TcpListener::from(socket).into(),
            })
        });
        let sockets = sockets.collect::<std::io::Result<Vec<_>>>()?;
        balancer.apply(input.plan, 1, sockets)?;
        std::future::pending().await
    })
}
