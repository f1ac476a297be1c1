//! The listening socket of a task's endpoints, in a network namespace of its own. Needs root.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::process::Command;
use std::time::Duration;

use host::task_endpoint::{ADDRESS, PORT, TaskEndpoint};

/// Runs `work` on a thread in a new network namespace with the endpoint's address.
fn in_namespace(work: impl FnOnce() + Send + 'static) {
    let thread = std::thread::spawn(|| {
        nix::sched::unshare(nix::sched::CloneFlags::CLONE_NEWNET).unwrap();
        for arguments in [
            vec!["link", "set", "lo", "up"],
            vec!["address", "add", "169.254.170.2/32", "dev", "lo"],
        ] {
            assert!(
                Command::new("ip")
                    .args(arguments)
                    .status()
                    .unwrap()
                    .success()
            );
        }
        work();
    });
    thread.join().unwrap();
}

fn connect(address: SocketAddr) -> std::io::Result<TcpStream> {
    TcpStream::connect_timeout(&address, Duration::from_secs(5))
}

#[test]
fn only_one_address_leads_to_it() {
    in_namespace(|| {
        let endpoint = TaskEndpoint::open().unwrap();
        // A program of the task may listen on the same port of all addresses, before or after.
        let web = TcpListener::bind(("0.0.0.0", PORT)).unwrap();
        let mut far = connect((ADDRESS, PORT).into()).unwrap();
        let (mut near, peer) = endpoint.listener().accept().unwrap();
        assert_eq!(peer.ip(), ADDRESS);
        near.write_all(b"metadata").unwrap();
        drop(near);
        let mut text = String::new();
        far.read_to_string(&mut text).unwrap();
        assert_eq!(text, "metadata");
        connect(([127, 0, 0, 1], PORT).into()).unwrap();
        web.accept().unwrap();
        assert!(endpoint.listener().accept().is_err());
        // Without the endpoint the connection goes where any other would.
        drop(endpoint);
        connect((ADDRESS, PORT).into()).unwrap();
        web.accept().unwrap();
    });
}
