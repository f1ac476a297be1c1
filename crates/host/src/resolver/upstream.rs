//! Which servers of the host to ask: reading resolv.conf, noticing that it changed, and
//! remembering which server answered last.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::DNS_PORT;

/// As many as the C library uses (`MAXNS` in resolv.h).
const SERVERS_MAX: usize = 3;
/// What the C library asks when the file names none.
const FALLBACK: SocketAddr = SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), DNS_PORT);
const CHECK_PERIOD: Duration = Duration::from_secs(1);
const FILE_BYTES_MAX: usize = 64 * 1024;

/// The host's upstream servers.
#[derive(Debug)]
pub(super) struct Upstreams {
    path: PathBuf,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    servers: Vec<SocketAddr>,
    /// Counts the lists that were different from the one before.
    generation: u64,
    stamp: Option<Stamp>,
    checked: Option<Instant>,
}

/// What changes when a file is written or replaced.
#[derive(Debug, PartialEq, Eq)]
struct Stamp {
    device: u64,
    inode: u64,
    bytes: u64,
    modified: (i64, i64),
}

impl Upstreams {
    pub(super) fn new(path: &Path) -> Self {
        Self {
            path: path.to_owned(),
            state: Mutex::default(),
        }
    }

    /// The servers to ask, best first.
    pub(super) fn servers(&self) -> Vec<SocketAddr> {
        self.current().servers.clone()
    }

    /// Changes when the list of servers does, whatever their order.
    pub(super) fn generation(&self) -> u64 {
        self.current().generation
    }

    /// What the file says; looks at it at most once a second.
    fn current(&self) -> MutexGuard<'_, State> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        if state
            .checked
            .is_none_or(|checked| checked.elapsed() >= CHECK_PERIOD)
        {
            state.checked = Some(Instant::now());
            state.refresh(&self.path);
        }
        state
    }

    /// Notes that `server` answered, so that it is asked first from now on: a dead first server
    /// costs its timeout once, not with every query.
    pub(super) fn answered(&self, server: SocketAddr) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(position) = state.servers.iter().position(|known| *known == server) {
            state.servers.rotate_left(position);
        }
    }
}

impl State {
    fn refresh(&mut self, path: &Path) {
        let stamp = stamp_of(path);
        if !self.servers.is_empty() && stamp == self.stamp {
            return;
        }
        self.stamp = stamp;
        // A file that cannot be read for a moment (being replaced) changes nothing.
        match fs_err::read(path) {
            Ok(bytes) => {
                let bytes = &bytes[..bytes.len().min(FILE_BYTES_MAX)];
                self.replace(parse(&String::from_utf8_lossy(bytes)));
            }
            Err(error) if self.servers.is_empty() => {
                tracing::warn!(%error, "no list of upstream resolvers");
                self.replace(vec![FALLBACK]);
            }
            Err(_) => {}
        }
    }

    fn replace(&mut self, servers: Vec<SocketAddr>) {
        let known = |server| self.servers.contains(server);
        if self.servers.len() != servers.len() || !servers.iter().all(known) {
            self.generation += 1;
        }
        self.servers = servers;
    }
}

fn stamp_of(path: &Path) -> Option<Stamp> {
    let metadata = fs_err::metadata(path).ok()?;
    Some(Stamp {
        device: metadata.dev(),
        inode: metadata.ino(),
        bytes: metadata.size(),
        modified: (metadata.mtime(), metadata.mtime_nsec()),
    })
}

/// The servers that resolv.conf(5) names. Addresses with a zone (`fe80::1%eth0`) are left out.
fn parse(text: &str) -> Vec<SocketAddr> {
    let mut servers = Vec::new();
    for line in text.lines() {
        let mut words = line.split_ascii_whitespace();
        if words.next() != Some("nameserver") {
            continue;
        }
        let server = words.next().and_then(|word| word.parse::<IpAddr>().ok());
        let server = server.map(|address| SocketAddr::new(address, DNS_PORT));
        servers.extend(server.filter(|server| !servers.contains(server)));
        if servers.len() == SERVERS_MAX {
            break;
        }
    }
    if servers.is_empty() {
        vec![FALLBACK]
    } else {
        servers
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn resolv_conf_is_read_as_the_c_library_does() {
        let check = |text: &str, expected: &[&str]| {
            let actual: Vec<String> = parse(text).iter().map(|s| s.ip().to_string()).collect();
            assert_eq!(actual, expected, "{text:?}");
        };
        check(
            "nameserver 10.0.0.1\nsearch x\n  nameserver\t10.0.0.2 # y",
            &["10.0.0.1", "10.0.0.2"],
        );
        check(
            "nameserver 1.1.1.1\nnameserver 1.1.1.1\nnameserver ::1",
            &["1.1.1.1", "::1"],
        );
        check(
            "nameserver 1.0.0.1\nnameserver 1.0.0.2\nnameserver 1.0.0.3\nnameserver 1.0.0.4",
            &["1.0.0.1", "1.0.0.2", "1.0.0.3"],
        );
        check(
            "; nameserver 10.0.0.1\n#nameserver 10.0.0.1\nnameserver fe80::1%eth0",
            &["127.0.0.1"],
        );
        check("", &["127.0.0.1"]);
    }

    #[test]
    fn the_server_that_answers_comes_first_until_the_file_changes() {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), "nameserver 10.0.0.1\nnameserver 10.0.0.2\n").unwrap();
        let upstreams = Upstreams::new(file.path());
        let [first, second] = upstreams.servers()[..] else {
            panic!()
        };
        upstreams.answered(second);
        assert_eq!(upstreams.servers(), [second, first]);
        let generation = upstreams.generation();

        // Written anew with the same servers.
        std::fs::write(file.path(), "nameserver 10.0.0.1\nnameserver 10.0.0.2\n#\n").unwrap();
        upstreams.state.lock().unwrap().checked = None;
        assert_eq!(upstreams.servers(), [first, second]);
        assert_eq!(upstreams.generation(), generation);

        std::fs::write(file.path(), "nameserver 10.0.0.30\n").unwrap();
        upstreams.state.lock().unwrap().checked = None;
        assert_eq!(upstreams.servers()[0].ip().to_string(), "10.0.0.30");
        assert_ne!(upstreams.generation(), generation);
        // Gone for a moment.
        file.close().unwrap();
        upstreams.state.lock().unwrap().checked = None;
        assert_eq!(upstreams.servers()[0].ip().to_string(), "10.0.0.30");
    }

    proptest! {
        #[test]
        fn any_file_names_one_to_three_servers(text in "[nameserv0-9.:%# \n\\PC]{0,300}") {
            let count = parse(&text).len();
            prop_assert!((1..=SERVERS_MAX).contains(&count));
        }
    }
}
