//! Tests against a listener of our own: what arrives, and what happens when it goes away.

use std::io::Read;
use std::os::unix::net::{UnixListener, UnixStream};

use super::super::protocol::LogMode;
use super::super::spool::SpoolWriter;
use super::*;

struct Fixture {
    directory: tempfile::TempDir,
    writer: SpoolWriter,
    forwarder: Forwarder,
    now: u64,
}

impl Fixture {
    fn new() -> Self {
        let directory = tempfile::tempdir().unwrap();
        let log = LogBundle {
            directory: directory.path().join("spool"),
            mode: LogMode::NonBlocking { max_buffer: 0 },
            limit: 1 << 30,
            forward: None,
        };
        let bundle = ForwardBundle {
            socket_directory: directory.path().join("socket"),
            router: "router".into(),
            tag: "app-firelens-1".into(),
            container_id: "id".into(),
            container_name: "app".into(),
            max_lines: 1000,
        };
        prepare_directory(&bundle.socket_directory).unwrap();
        Self {
            writer: SpoolWriter::open(&log.directory, log.limit).unwrap(),
            forwarder: Forwarder::new(&log, &bundle),
            directory,
            now: 0,
        }
    }

    fn write(&mut self, data: &[u8]) {
        self.writer.append(Stream::Stdout, 7_000, data).unwrap();
        self.forwarder.wake(self.now);
    }

    fn listen(&self) -> UnixListener {
        let path = self.directory.path().join("socket").join(SOCKET);
        let _ = std::fs::remove_file(&path);
        UnixListener::bind(path).unwrap()
    }

    /// Pumps whenever that is due, a few times.
    fn pump(&mut self) -> u64 {
        let mut arrived = 0;
        for _ in 0..20 {
            let Some(due) = self.forwarder.due() else {
                break;
            };
            self.now = self.now.max(due);
            arrived += self.forwarder.pump(self.now);
        }
        arrived
    }
}

/// What is there to be read now.
fn read(connection: &mut UnixStream) -> String {
    connection.set_nonblocking(true).unwrap();
    let mut bytes = Vec::new();
    let _ = connection.read_to_end(&mut bytes);
    String::from_utf8_lossy(&bytes).into_owned()
}

fn count(text: &str, word: &str) -> usize {
    text.matches(word).count()
}

#[test]
fn what_was_written_before_the_router_listens_arrives() {
    let mut fixture = Fixture::new();
    fixture.write(b"first\nsec");
    assert_eq!(fixture.pump(), 0);
    assert!(!fixture.forwarder.is_idle());
    let listener = fixture.listen();
    fixture.write(b"ond\n");
    fixture.pump();
    let mut connection = listener.accept().unwrap().0;
    assert!(!fixture.forwarder.is_idle());
    let first = read(&mut connection);
    // Only what the router has read is done with.
    assert_eq!(fixture.pump(), 1);
    let second = read(&mut connection);
    assert_eq!(fixture.pump(), 1);
    assert!(fixture.forwarder.is_idle());
    for (seen, text) in [(first, "first"), (second, "second")] {
        assert_eq!(count(&seen, "app-firelens-1"), 1, "{seen:?}");
        assert_eq!(count(&seen, text), 1, "{seen:?}");
    }
}

#[test]
fn what_a_router_did_not_read_is_sent_again() {
    let mut fixture = Fixture::new();
    let listener = fixture.listen();
    fixture.write(b"kept\n");
    fixture.pump();
    drop(listener.accept().unwrap().0);
    drop(listener);
    fixture.pump();
    assert!(!fixture.forwarder.is_idle());
    let listener = fixture.listen();
    fixture.pump();
    let mut connection = listener.accept().unwrap().0;
    assert_eq!(count(&read(&mut connection), "kept"), 1);
    fixture.pump();
    assert!(fixture.forwarder.is_idle());
}

#[test]
fn a_router_that_does_not_read_costs_no_memory() {
    let mut fixture = Fixture::new();
    let listener = fixture.listen();
    let chunk = b"0123456789abcde\n".repeat(4096);
    for _ in 0..64 {
        fixture.write(&chunk);
    }
    assert_eq!(fixture.pump(), 0);
    assert!(fixture.forwarder.batch.capacity() < 4 * BATCH);
    let mut connection = listener.accept().unwrap().0;
    let (mut lines, mut arrived) = (0, 0);
    while !fixture.forwarder.is_idle() {
        lines += count(&read(&mut connection), "0123456789abcde");
        arrived += fixture.pump();
    }
    assert_eq!((lines, arrived), (64 * 4096, 64 * 4096));
    // All but the segment that is being written is gone.
    let left = fs_err::read_dir(fixture.directory.path().join("spool")).unwrap();
    assert_eq!(left.count(), 1);
}

#[test]
fn a_line_without_an_end_arrives_at_the_end() {
    let mut fixture = Fixture::new();
    let listener = fixture.listen();
    fixture.write(b"last words");
    fixture.pump();
    assert!(fixture.forwarder.is_idle());
    fixture.forwarder.end(fixture.now);
    fixture.pump();
    let mut connection = listener.accept().unwrap().0;
    assert_eq!(count(&read(&mut connection), "last words"), 1);
}

#[test]
fn a_link_to_another_socket_is_not_followed() {
    let mut fixture = Fixture::new();
    let other = fixture.directory.path().join("other.sock");
    let listener = UnixListener::bind(&other).unwrap();
    listener.set_nonblocking(true).unwrap();
    let link = fixture.directory.path().join("socket").join(SOCKET);
    std::os::unix::fs::symlink(&other, link).unwrap();
    fixture.write(b"secret\n");
    fixture.pump();
    assert!(listener.accept().is_err());
    assert!(!fixture.forwarder.is_idle());
}
