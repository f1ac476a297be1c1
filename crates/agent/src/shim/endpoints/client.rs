//! One connection of a container to the endpoints: what has been received, what is being sent, and
//! how long it is put up with.

use std::io::{self, Read as _, Write as _};
use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::os::fd::{AsFd, BorrowedFd};

use host::task_endpoint::ADDRESS;

use super::answer::Answer;
use super::http::{self, Parsed};

/// Time for a request to be complete, from the first byte or the connection.
const REQUEST_MS: u64 = 10_000;
/// Time between two requests on one connection.
const IDLE_MS: u64 = 30_000;
/// Time for a response to be taken.
const RESPONSE_MS: u64 = 10_000;
/// Reads for one request; who sends its bytes one by one is cut off.
const MAX_READS: u32 = 64;
/// Requests on one connection.
const MAX_REQUESTS: u32 = 10_000;
/// How much is taken from a socket at once.
const READ_SIZE: usize = 2 << 10;

/// A connection.
#[derive(Debug)]
pub(super) struct Client {
    stream: TcpStream,
    input: Vec<u8>,
    output: Vec<u8>,
    sent: usize,
    state: State,
    /// When it is given up, in milliseconds of the shim's clock.
    due: u64,
    reads: u32,
    requests: u32,
    is_last: bool,
    is_head: bool,
    /// The other side sends nothing more.
    is_closed: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Reading,
    /// A request has been handed out and is not answered.
    Asked,
    Writing,
}

/// What comes next.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Progress {
    /// There is a request to be answered.
    Request(Request),
    /// Nothing, until there is something to read.
    Read,
    /// Nothing, until something can be written.
    Write,
    /// The connection is over.
    End,
}

/// A request, out of its connection's buffer.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Request {
    pub(super) method: String,
    pub(super) target: String,
    pub(super) body: Vec<u8>,
}

impl Client {
    /// Takes an accepted connection; `None` for one that does not come from inside.
    pub(super) fn new(stream: TcpStream, peer: SocketAddr, now: u64) -> Option<Self> {
        let is_inside = |address: Ipv4Addr| address == ADDRESS || address.is_loopback();
        let is_ours = matches!(peer, SocketAddr::V4(peer) if is_inside(*peer.ip()));
        if !is_ours || stream.set_nonblocking(true).is_err() {
            return None;
        }
        // Responses go out in one piece anyway.
        let _ = stream.set_nodelay(true);
        Some(Self {
            stream,
            input: Vec::new(),
            output: Vec::new(),
            sent: 0,
            state: State::Reading,
            due: now + REQUEST_MS,
            reads: 0,
            requests: 0,
            is_last: false,
            is_head: false,
            is_closed: false,
        })
    }

    /// When the connection is given up.
    pub(super) fn patience(&self) -> u64 {
        self.due
    }

    /// Sends and receives what is possible now, up to the next request.
    pub(super) fn proceed(&mut self, now: u64) -> Progress {
        if self.state == State::Writing {
            match self.write() {
                Ok(true) => {}
                Ok(false) => return Progress::Write,
                Err(_) => return Progress::End,
            }
            if self.is_last {
                return Progress::End;
            }
            self.state = State::Reading;
            self.due = now + IDLE_MS;
            self.reads = 0;
        }
        if self.state == State::Asked {
            // Nothing is watched meanwhile; this is not reached.
            return Progress::Write;
        }
        self.receive(now)
    }

    /// Answers the request that was handed out; [`Client::proceed`] sends it.
    pub(super) fn answer(&mut self, answer: &Answer, now: u64) {
        self.output = http::render(answer, !self.is_last, self.is_head);
        self.sent = 0;
        self.state = State::Writing;
        self.due = now + RESPONSE_MS;
    }

    /// The answer may take until then.
    pub(super) fn wait(&mut self, due: u64) {
        // The answer to a late call is sent by whoever watches the call.
        self.due = due + RESPONSE_MS;
    }

    /// The next answer is the last one.
    pub(super) fn end_after_this(&mut self) {
        self.is_last = true;
    }

    fn receive(&mut self, now: u64) -> Progress {
        loop {
            if !self.input.is_empty() {
                match http::parse(&self.input) {
                    Parsed::Incomplete => {}
                    Parsed::Request(request) => return self.hand_out(request),
                    Parsed::Refused(answer) => {
                        self.is_last = true;
                        self.answer(&answer, now);
                        // What else has come is not read; the answer may get lost with it.
                        return match self.write() {
                            Ok(true) | Err(_) => Progress::End,
                            Ok(false) => Progress::Write,
                        };
                    }
                }
            }
            if self.is_closed || self.reads >= MAX_READS {
                return Progress::End;
            }
            let mut buffer = [0; READ_SIZE];
            match self.stream.read(&mut buffer) {
                Ok(0) => self.is_closed = true,
                Ok(count) => {
                    if self.input.is_empty() {
                        self.due = now + REQUEST_MS;
                    }
                    self.reads += 1;
                    self.input
                        .extend_from_slice(buffer.get(..count).unwrap_or_default());
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => return Progress::Read,
                Err(_) => return Progress::End,
            }
        }
    }

    fn hand_out(&mut self, request: http::Request) -> Progress {
        self.requests += 1;
        self.is_last |= !request.keep_alive || self.requests >= MAX_REQUESTS;
        self.is_head = request.method == "HEAD";
        let body = self.input.get(request.body.clone()).unwrap_or_default();
        let taken = Request {
            method: request.method,
            target: request.target,
            body: body.to_vec(),
        };
        self.input.drain(..request.body.end.min(self.input.len()));
        self.state = State::Asked;
        Progress::Request(taken)
    }

    /// Whether everything has been sent.
    fn write(&mut self) -> io::Result<bool> {
        loop {
            let rest = self.output.get(self.sent..).unwrap_or_default();
            if rest.is_empty() {
                self.output = Vec::new();
                self.sent = 0;
                return Ok(true);
            }
            match self.stream.write(rest) {
                Ok(count) => self.sent += count,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => return Ok(false),
                Err(error) => return Err(error),
            }
        }
    }
}

impl AsFd for Client {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.stream.as_fd()
    }
}

#[cfg(test)]
mod tests {
    use std::net::TcpListener;

    use super::*;

    fn pair() -> (Client, TcpStream) {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let far = TcpStream::connect(listener.local_addr().unwrap()).unwrap();
        let (near, peer) = listener.accept().unwrap();
        (Client::new(near, peer, 0).unwrap(), far)
    }

    /// Proceeds until something has come.
    fn next(client: &mut Client) -> Progress {
        loop {
            match client.proceed(0) {
                Progress::Read => std::thread::yield_now(),
                progress => return progress,
            }
        }
    }

    fn target(progress: Progress) -> String {
        match progress {
            Progress::Request(request) => request.target,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn requests_follow_each_other_on_one_connection() {
        let (mut client, mut far) = pair();
        far.write_all(b"GET /a HTTP/1.1\r\n\r\nGET /b HTTP/1.1\r\nConnection: close\r\n\r\n")
            .unwrap();
        assert_eq!(target(next(&mut client)), "/a");
        client.answer(&Answer::text(200, "first"), 0);
        assert_eq!(target(next(&mut client)), "/b");
        client.answer(&Answer::text(200, "second"), 0);
        assert_eq!(next(&mut client), Progress::End);
        drop(client);
        let mut text = String::new();
        far.read_to_string(&mut text).unwrap();
        assert!(text.contains("first") && text.ends_with("second"), "{text}");
    }

    #[test]
    fn who_sends_byte_by_byte_is_cut_off() {
        let (mut client, mut far) = pair();
        far.set_nodelay(true).unwrap();
        for sent in 0..=MAX_READS {
            let byte = if sent == 0 { b"G" } else { b"E" };
            if far.write_all(byte).is_err() {
                break;
            }
            let reads = client.reads;
            let mut progress = client.proceed(0);
            while client.reads == reads && progress == Progress::Read {
                progress = client.proceed(0);
            }
            if progress == Progress::End {
                assert_eq!(client.reads, MAX_READS);
                return;
            }
        }
        panic!("it was put up with");
    }

    #[test]
    fn what_is_no_request_is_refused_and_ended() {
        let (mut client, mut far) = pair();
        far.write_all(b"\x16\x03\x01 not http\r\n\r\n").unwrap();
        assert_eq!(next(&mut client), Progress::End);
        drop(client);
        let mut text = Vec::new();
        let _ = far.read_to_end(&mut text);
        assert!(text.starts_with(b"HTTP/1.1 400 Bad Request\r\n"));
    }

    #[test]
    fn time_is_given_by_what_is_waited_for() {
        let (mut client, mut far) = pair();
        assert_eq!(client.patience(), REQUEST_MS);
        far.write_all(b"GET / HTTP/1.1\r\n\r\n").unwrap();
        target(next(&mut client));
        client.wait(70_000);
        assert_eq!(client.patience(), 70_000 + RESPONSE_MS);
        client.answer(&Answer::text(200, "x"), 500);
        assert_eq!(client.patience(), 500 + RESPONSE_MS);
        assert_eq!(client.proceed(600), Progress::Read);
        assert_eq!(client.patience(), 600 + IDLE_MS);
    }
}
