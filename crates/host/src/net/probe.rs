//! Real connections, to see whether what should be reached is reached, and who listens.
//!
//! A probe takes a connection (or an empty datagram) and nothing more; what it means is decided
//! elsewhere.

use std::io::{self, Read as _};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV4, TcpStream, UdpSocket};
use std::os::fd::BorrowedFd;
use std::time::Duration;

use socket2::{Domain, Socket, Type};

use super::{NetError, run_in_blocking};

/// Longest table of sockets that is read, in bytes.
const TABLE_BYTES_MAX: u64 = 4 << 20;
/// Longest answer that is waited for, in bytes; the rest of it is dropped.
const ANSWER_BYTES_MAX: usize = 512;
/// `TCP_LISTEN` and, for sockets that are not connected, `TCP_CLOSE` of `net/tcp_states.h`.
const LISTENS: &str = "0A";
const UNCONNECTED: &str = "07";

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Transport {
    Tcp,
    Udp,
}

/// What became of a probe.
#[derive(Debug)]
pub enum Reach {
    /// The connection was made, or the datagram answered.
    Answered,
    /// Something at the address says that nobody listens.
    Refused,
    /// Nothing came back in time.
    Silent,
    /// The kernel, or a router, says that the address cannot be reached.
    Unreachable(io::Error),
}

/// A socket that waits for others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Listener {
    pub address: IpAddr,
    pub port: u16,
}

/// Where a probe begins: a namespace, or the caller's own, and an address there, or whichever the kernel
/// takes.
#[derive(Debug, Clone, Copy, Default)]
pub struct Origin<'a> {
    pub netns: Option<BorrowedFd<'a>>,
    pub address: Option<Ipv4Addr>,
}

/// Connects to `to` and closes the connection at once. Blocks for `patience` at most.
pub fn probe(
    from: Origin<'_>,
    transport: Transport,
    to: SocketAddrV4,
    patience: Duration,
) -> Result<Reach, NetError> {
    let attempt = || match transport {
        Transport::Tcp => connect(from.address, to, patience),
        Transport::Udp => ask(from.address, to, patience),
    };
    let outcome = match from.netns {
        Some(netns) => run_in_blocking(netns, || Ok(attempt()))?,
        None => attempt(),
    };
    Ok(match outcome {
        Ok(()) => Reach::Answered,
        Err(error) => match error.kind() {
            io::ErrorKind::ConnectionRefused => Reach::Refused,
            io::ErrorKind::TimedOut | io::ErrorKind::WouldBlock => Reach::Silent,
            _ => Reach::Unreachable(error),
        },
    })
}

/// The address that the caller's namespace sends from to `to`. Sends nothing.
pub fn source_address(to: Ipv4Addr) -> io::Result<Ipv4Addr> {
    const ANY_PORT: u16 = 9;
    let socket = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0))?;
    socket.connect((to, ANY_PORT))?;
    match socket.local_addr()? {
        SocketAddr::V4(address) => Ok(*address.ip()),
        SocketAddr::V6(_) => Err(io::ErrorKind::AddrNotAvailable.into()),
    }
}

/// Who listens in the network namespace of a process, without endpoints of the task's own link.
pub fn listeners(pid: u32, transport: Transport) -> Result<Vec<Listener>, NetError> {
    let (names, state) = match transport {
        Transport::Tcp => (["tcp", "tcp6"], LISTENS),
        Transport::Udp => (["udp", "udp6"], UNCONNECTED),
    };
    let mut found = Vec::new();
    for name in names {
        let path = format!("/proc/{pid}/net/{name}");
        let failed = |error| NetError::path("read", &path, error);
        let file = match fs_err::File::open(&path) {
            // IPv6 may be switched off.
            Err(error) if error.kind() == io::ErrorKind::NotFound && name.ends_with('6') => {
                continue;
            }
            file => file.map_err(failed)?,
        };
        let mut table = String::new();
        file.take(TABLE_BYTES_MAX)
            .read_to_string(&mut table)
            .map_err(failed)?;
        found.extend(waiting(&table, state));
    }
    found.retain(|listener| !matches!(listener.address, IpAddr::V4(v4) if v4.is_link_local()));
    found.sort();
    found.dedup();
    Ok(found)
}

fn connect(from: Option<Ipv4Addr>, to: SocketAddrV4, patience: Duration) -> io::Result<()> {
    let Some(from) = from else {
        return TcpStream::connect_timeout(&to.into(), patience).map(drop);
    };
    let socket = Socket::new(Domain::IPV4, Type::STREAM, None)?;
    socket.bind(&SocketAddrV4::new(from, 0).into())?;
    socket.connect_timeout(&to.into(), patience)
}

/// An empty datagram and an answer.
fn ask(from: Option<Ipv4Addr>, to: SocketAddrV4, patience: Duration) -> io::Result<()> {
    let socket = UdpSocket::bind((from.unwrap_or(Ipv4Addr::UNSPECIFIED), 0))?;
    socket.connect(to)?;
    socket.set_read_timeout(Some(patience))?;
    socket.send(&[])?;
    socket.recv(&mut [0; ANSWER_BYTES_MAX]).map(drop)
}

/// The sockets of the state in a table of `/proc/net` (proc_pid_net(5)).
fn waiting<'a>(table: &'a str, state: &'a str) -> impl Iterator<Item = Listener> + 'a {
    table.lines().filter_map(move |line| {
        let mut fields = line.split_ascii_whitespace().skip(1);
        let (local, _remote, found) = (fields.next()?, fields.next()?, fields.next()?);
        if found != state {
            return None;
        }
        let (address, port) = local.split_once(':')?;
        Some(Listener {
            address: address_of(address)?,
            port: u16::from_str_radix(port, 16).ok()?,
        })
    })
}

/// The address of a table: words in the order of this machine.
fn address_of(text: &str) -> Option<IpAddr> {
    let word = |at: usize| {
        let digits = text.get(at * 8..at * 8 + 8)?;
        Some(u32::from_str_radix(digits, 16).ok()?.to_ne_bytes())
    };
    match text.len() {
        8 => Some(Ipv4Addr::from(word(0)?).into()),
        32 => {
            let mut bytes = [0; 16];
            for (at, part) in bytes.chunks_exact_mut(4).enumerate() {
                part.copy_from_slice(&word(at)?);
            }
            Some(Ipv6Addr::from(bytes).to_canonical())
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use std::net::{Ipv4Addr, TcpListener};

    use proptest::prelude::*;

    use super::*;

    #[test]
    #[cfg(target_endian = "little")]
    fn tables_are_read() {
        let tcp = "  sl  local_address rem_address   st tx_queue\n\
                   \x20  0: 0100007F:1F90 00000000:0000 0A 00000000:00000000\n\
                   \x20  1: 00000000:0050 00000000:0000 0A 00000000:00000000\n\
                   \x20  2: 0A00000A:0050 0B00000A:9999 01 00000000:00000000\n";
        let tcp6 = "  sl  local_address\n\
                    \x20  0: 00000000000000000000000000000000:1538 \
                    00000000000000000000000000000000:0000 0A 0\n\
                    \x20  1: 00000000000000000000000001000000:1539 \
                    00000000000000000000000000000000:0000 0A 0\n";
        let found: Vec<String> = waiting(tcp, LISTENS)
            .chain(waiting(tcp6, LISTENS))
            .map(|listener| format!("{} {}", listener.address, listener.port))
            .collect();
        assert_eq!(
            found,
            ["127.0.0.1 8080", "0.0.0.0 80", ":: 5432", "::1 5433"]
        );
    }

    #[test]
    fn a_connection_is_made_or_refused() {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = listener.local_addr().unwrap().port();
        let to = SocketAddrV4::new(Ipv4Addr::LOCALHOST, port);
        let patience = Duration::from_secs(2);
        let listens = || listeners(std::process::id(), Transport::Tcp).unwrap();
        let own = Listener {
            address: Ipv4Addr::LOCALHOST.into(),
            port,
        };
        assert!(listens().contains(&own));
        let here = Origin::default();
        let named = Origin {
            address: Some(Ipv4Addr::LOCALHOST),
            ..here
        };
        for from in [here, named] {
            let reach = probe(from, Transport::Tcp, to, patience).unwrap();
            assert!(matches!(reach, Reach::Answered), "{reach:?}");
        }
        drop(listener);
        let reach = probe(here, Transport::Tcp, to, patience).unwrap();
        assert!(matches!(reach, Reach::Refused), "{reach:?}");
        let reach = probe(here, Transport::Udp, to, patience).unwrap();
        assert!(matches!(reach, Reach::Refused), "{reach:?}");
        assert_eq!(
            source_address(Ipv4Addr::LOCALHOST).unwrap(),
            Ipv4Addr::LOCALHOST
        );
    }

    proptest! {
        #[test]
        fn any_table_is_read_without_panic(table in "([ :0-9A-Fé]{0,80}\n){0,4}") {
            waiting(&table, LISTENS).for_each(drop);
        }
    }
}
