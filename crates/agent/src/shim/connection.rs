//! One control plane connected to the shim.
//!
//! A peer that does not read costs at most one message in memory: states that could not
//! be sent are replaced by newer ones.

use std::collections::{BTreeSet, VecDeque};
use std::io::{self, Read, Write};
use std::os::fd::{AsFd, BorrowedFd};
use std::os::unix::net::UnixStream;

use super::frame::{self, Decoder};
use super::protocol::{ControlCall, Event, Refusal, Request, ShimState};

/// How much is taken from a socket at once.
const READ_SIZE: usize = 16 << 10;
/// How many reads one connection gets before others have their turn.
const READS_PER_TURN: usize = 16;
/// Most answers that wait to be sent; a peer that causes more without reading is cut off.
const MAX_ANSWERS: usize = 64;

/// A connected control plane.
#[derive(Debug)]
pub(super) struct Connection {
    stream: UnixStream,
    decoder: Decoder,
    /// What is being sent, and how much of it has been.
    sending: Vec<u8>,
    sent: usize,
    has_greeted: bool,
    wants_state: bool,
    wants_output: BTreeSet<usize>,
    answers: VecDeque<Result<(), Refusal>>,
    calls: VecDeque<(u64, ControlCall)>,
    wants_released: bool,
    is_watched_for_writing: bool,
}

impl Connection {
    /// Takes an accepted socket.
    pub(super) fn new(stream: UnixStream) -> io::Result<Self> {
        stream.set_nonblocking(true)?;
        Ok(Self {
            stream,
            decoder: Decoder::default(),
            sending: Vec::new(),
            sent: 0,
            has_greeted: false,
            wants_state: false,
            wants_output: BTreeSet::new(),
            answers: VecDeque::new(),
            calls: VecDeque::new(),
            wants_released: false,
            is_watched_for_writing: false,
        })
    }

    /// Reads what is there; answers the requests in it, and whether the peer is gone.
    pub(super) fn receive(&mut self) -> io::Result<(Vec<Request>, bool)> {
        let mut buffer = [0; READ_SIZE];
        let mut is_gone = false;
        for _ in 0..READS_PER_TURN {
            match self.stream.read(&mut buffer) {
                Ok(0) => {
                    is_gone = true;
                    break;
                }
                Ok(count) => self.decoder.push(buffer.get(..count).unwrap_or_default()),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => break,
                Err(error) => return Err(error),
            }
        }
        let mut requests = Vec::new();
        while let Some(request) = self.decoder.take()? {
            requests.push(request);
        }
        Ok((requests, is_gone))
    }

    /// From now on the peer is told about states.
    pub(super) fn greet(&mut self) {
        self.has_greeted = true;
        self.wants_state = true;
    }

    /// The state has changed, or was asked for.
    pub(super) fn state_changed(&mut self) {
        self.wants_state |= self.has_greeted;
    }

    /// Whether the peer is a control plane that can be asked.
    pub(super) fn has_greeted(&self) -> bool {
        self.has_greeted
    }

    /// Asks the peer; few wait at a time, because their number is bounded by who asks.
    pub(super) fn ask(&mut self, number: u64, call: ControlCall) {
        self.calls.push_back((number, call));
    }

    /// There is output of the container at this place.
    pub(super) fn output_came(&mut self, container: usize) {
        if self.has_greeted {
            self.wants_output.insert(container);
        }
    }

    /// Tells what became of a request, in the order of the requests.
    pub(super) fn answer(&mut self, answer: Result<(), Refusal>) -> io::Result<()> {
        if self.answers.len() >= MAX_ANSWERS {
            return Err(io::Error::new(
                io::ErrorKind::InvalidData,
                "too many requests",
            ));
        }
        self.answers.push_back(answer);
        Ok(())
    }

    /// Tells that the shim leaves.
    pub(super) fn released(&mut self) {
        self.wants_released = true;
    }

    /// Sends as much as the socket takes. Whether something is left to send.
    pub(super) fn send(&mut self, state: &ShimState) -> io::Result<bool> {
        loop {
            let rest = self.sending.get(self.sent..).unwrap_or_default();
            if rest.is_empty() {
                match self.next_event(state) {
                    None => {
                        self.sending = Vec::new();
                        self.sent = 0;
                        return Ok(false);
                    }
                    Some(event) => {
                        self.sending = frame::encode(&event)?;
                        self.sent = 0;
                        continue;
                    }
                }
            }
            match self.stream.write(rest) {
                Ok(count) => self.sent += count,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => return Ok(true),
                Err(error) => return Err(error),
            }
        }
    }

    /// Notes whether the socket shall be watched for writing; answers whether that is new.
    pub(super) fn watch_for_writing(&mut self, wanted: bool) -> bool {
        std::mem::replace(&mut self.is_watched_for_writing, wanted) != wanted
    }

    /// Lets the socket block: for the last words.
    pub(super) fn block(&self) -> io::Result<()> {
        self.stream.set_nonblocking(false)?;
        self.stream
            .set_write_timeout(Some(std::time::Duration::from_secs(1)))
    }

    fn next_event(&mut self, state: &ShimState) -> Option<Event> {
        // The state comes before the answer, so that it shows what the request has done.
        if std::mem::take(&mut self.wants_state) {
            return Some(Event::State {
                state: Box::new(state.clone()),
            });
        }
        match self.answers.pop_front() {
            Some(Ok(())) => return Some(Event::Done),
            Some(Err(refusal)) => return Some(Event::Refused { refusal }),
            None => {}
        }
        if let Some((number, call)) = self.calls.pop_front() {
            return Some(Event::Call { number, call });
        }
        if !self.wants_output.is_empty() {
            let name = |index: usize| {
                state
                    .containers
                    .get(index)
                    .map(|container| container.name.clone())
            };
            let containers = std::mem::take(&mut self.wants_output);
            return Some(Event::Output {
                containers: containers.into_iter().filter_map(name).collect(),
            });
        }
        std::mem::take(&mut self.wants_released).then_some(Event::Released)
    }
}

impl AsFd for Connection {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.stream.as_fd()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_peer_that_does_not_read_gets_the_newest_state() {
        let (near, far) = UnixStream::pair().unwrap();
        let mut connection = Connection::new(near).unwrap();
        let mut state = ShimState {
            cgroup: "x".repeat(100_000),
            ..ShimState::default()
        };
        connection.state_changed();
        assert!(!connection.send(&state).unwrap());
        connection.greet();
        while !connection.send(&state).unwrap() {
            connection.state_changed();
        }
        let (last, memory) = (7, connection.sending.capacity());
        for seq in 0..=last {
            state.seq = seq;
            connection.state_changed();
            assert!(connection.send(&state).unwrap());
        }
        assert_eq!(connection.sending.capacity(), memory);
        let reader = std::thread::spawn(move || {
            let mut decoder = Decoder::default();
            let mut buffer = vec![0; 65_536];
            let mut far = far;
            loop {
                let count = far.read(&mut buffer).unwrap();
                decoder.push(&buffer[..count]);
                while let Some(event) = decoder.take::<Event>().unwrap() {
                    match event {
                        Event::State { state } if state.seq == last => return,
                        _ => {}
                    }
                }
            }
        });
        connection.block().unwrap();
        assert!(!connection.send(&state).unwrap());
        reader.join().unwrap();
    }

    #[test]
    fn requests_and_the_end_are_received() {
        let (near, mut far) = UnixStream::pair().unwrap();
        let mut connection = Connection::new(near).unwrap();
        far.write_all(&frame::encode(&Request::Kill).unwrap())
            .unwrap();
        assert_eq!(connection.receive().unwrap(), (vec![Request::Kill], false));
        drop(far);
        assert_eq!(connection.receive().unwrap(), (vec![], true));
        let (near, mut far) = UnixStream::pair().unwrap();
        far.write_all(&[0, 0, 0, 2, b'{', b'}']).unwrap();
        assert!(Connection::new(near).unwrap().receive().is_err());
    }
}
