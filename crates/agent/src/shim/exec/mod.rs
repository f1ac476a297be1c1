//! Sessions of ECS Exec: processes that are entered into the task's containers, and the control
//! planes that talk to them.
//!
//! A session goes on without a control plane: its output waits here, bounded, until somebody comes
//! back and acknowledges it. What a session is allowed to be is decided where it was asked for.

mod peer;
mod ring;
mod session;
pub mod wire;

use std::collections::{BTreeMap, HashMap};
use std::io;
use std::os::unix::net::UnixListener;

use engine::{ExecEnd, ExecError, ExecInput};
use host::cgroup::Group;
use nix::sys::socket::getsockopt;
use nix::sys::socket::sockopt::PeerCredentials;

use self::peer::Peer;
use self::session::Session;
use self::wire::{Open, ToShim};
use super::poller::{Poller, Token};
use super::task::Task;

/// Most sessions in a task, those included whose end nobody has asked for.
const MAX_SESSIONS: usize = 64;
const MAX_PEERS: usize = 128;
/// Most pids whose end was seen before they were known.
const MAX_EARLY: usize = 1024;

/// All sessions of a shim.
#[derive(Debug)]
pub(super) struct Exec {
    listener: UnixListener,
    peers: BTreeMap<u32, Peer>,
    next_peer: u32,
    sessions: BTreeMap<u32, Session>,
    next_session: u32,
    /// Ends of processes that may turn out to be a session's.
    early: HashMap<u32, i32>,
    /// Control groups of sessions that are over, and whether one may be empty now.
    left: Vec<Group>,
    may_be_empty: bool,
    has_freed: bool,
}

impl Exec {
    /// Listens in the current directory, which is the shim's run directory.
    pub(super) fn listen(poller: &Poller) -> io::Result<Self> {
        let listener = UnixListener::bind(wire::SOCKET)?;
        listener.set_nonblocking(true)?;
        poller.add(&listener, Token::ExecListener)?;
        Ok(Self {
            listener,
            peers: BTreeMap::new(),
            next_peer: 0,
            sessions: BTreeMap::new(),
            next_session: 0,
            early: HashMap::new(),
            left: Vec::new(),
            may_be_empty: false,
            has_freed: false,
        })
    }

    /// One of this module's descriptors has something.
    pub(super) fn dispatch(&mut self, token: Token, task: &Task, poller: &Poller, now: u64) {
        match token {
            Token::ExecListener => self.accept(poller),
            Token::ExecPeer(number) => self.serve(number, task, poller, now),
            Token::ExecEntering(key) => self.progress(key, poller, now),
            Token::ExecStream(place) => {
                if let Some(session) = self.sessions.get_mut(&(place >> 2)) {
                    session.pump(poller, now);
                }
            }
            _ => {}
        }
    }

    /// Processes have ended that are not the first ones of containers.
    pub(super) fn exited(&mut self, exits: Vec<(u32, i32)>, poller: &Poller, now: u64) {
        let is_entering = self.sessions.values().any(Session::is_entering);
        self.may_be_empty |= !exits.is_empty();
        for (pid, code) in exits {
            let mut sessions = self.sessions.values_mut();
            match sessions.find(|session| session.pid_is(pid)) {
                Some(session) => {
                    session.exited(code, now);
                    session.pump(poller, now);
                }
                None if is_entering && self.early.len() < MAX_EARLY => {
                    self.early.insert(pid, code);
                }
                None => {}
            }
        }
    }

    /// Does what has become due, and tells what is new.
    pub(super) fn tick(&mut self, task: &Task, poller: &Poller, now: u64) {
        for session in self.sessions.values_mut() {
            session.tick(task.running(&session.container).as_ref(), poller, now);
            if let Some(group) = session.take_group() {
                self.left.push(group);
                self.may_be_empty = true;
            }
        }
        let count = self.sessions.len();
        self.sessions.retain(|_, session| !session.is_stale(now));
        self.has_freed |= self.sessions.len() != count;
        if std::mem::take(&mut self.may_be_empty) {
            self.left.retain(|group| match group.try_remove() {
                // A process that the session has left behind keeps it.
                Ok(is_gone) => !is_gone,
                Err(_) => false,
            });
        }
        let numbers: Vec<u32> = self.peers.keys().copied().collect();
        for number in numbers {
            self.send(number, poller, now);
        }
    }

    /// When [`Exec::tick`] is due.
    pub(super) fn deadline(&self) -> Option<u64> {
        self.sessions.values().filter_map(Session::deadline).min()
    }

    /// Whether a session has gone since the last call: its memory can be given back.
    pub(super) fn take_freed(&mut self) -> bool {
        std::mem::take(&mut self.has_freed)
    }

    fn accept(&mut self, poller: &Poller) {
        // A connection that is gone before it is accepted is no error.
        let Ok((stream, _)) = self.listener.accept() else {
            return;
        };
        let is_ours = getsockopt(&stream, PeerCredentials)
            .is_ok_and(|peer| peer.uid() == rustix::process::geteuid().as_raw());
        if !is_ours || self.peers.len() >= MAX_PEERS {
            return;
        }
        let Ok(peer) = Peer::new(stream) else { return };
        let number = self.next_peer;
        self.next_peer = self.next_peer.wrapping_add(1);
        if poller.add(&peer, Token::ExecPeer(number)).is_ok() {
            self.peers.insert(number, peer);
        }
    }

    fn serve(&mut self, number: u32, task: &Task, poller: &Poller, now: u64) {
        let Some(peer) = self.peers.get_mut(&number) else {
            return;
        };
        let (messages, mut is_gone) = peer.receive();
        let mut is_released = false;
        for message in messages {
            match message {
                ToShim::Open(open) => self.open(number, *open, task, poller, now),
                ToShim::Input(ExecInput::Release) => is_released = true,
                ToShim::Input(input) => is_gone |= !self.take(number, input, now),
            }
        }
        let key = self.peers.get(&number).and_then(|peer| peer.session);
        if let Some(key) = key {
            if let Some(session) = self.sessions.get_mut(&key) {
                session.pump(poller, now);
            }
            if is_released
                && self
                    .sessions
                    .get(&key)
                    .is_some_and(|one| one.end().is_some())
            {
                self.sessions.remove(&key);
                self.has_freed = true;
                is_gone = true;
            }
        }
        if is_gone {
            self.disconnect(number, poller, now);
        }
    }

    fn open(&mut self, number: u32, open: Open, task: &Task, poller: &Poller, now: u64) {
        let known = self
            .sessions
            .iter()
            .find(|(_, session)| session.id == open.session);
        let key = match (known.map(|(key, _)| *key), &open.start) {
            (Some(key), _) => Ok(key),
            (None, None) => Err(ExecError::NoSession),
            (None, Some(_)) => self.start(open, task, poller, now),
        };
        match key {
            Ok(key) => {
                // The newest connection has the session.
                let older = self
                    .peers
                    .iter()
                    .find(|(_, peer)| peer.session == Some(key));
                if let Some(older) = older
                    .map(|(number, _)| *number)
                    .filter(|one| *one != number)
                {
                    self.disconnect(older, poller, now);
                }
                if let (Some(peer), Some(session)) =
                    (self.peers.get_mut(&number), self.sessions.get_mut(&key))
                {
                    session.attach(true, now);
                    peer.attach(key, session);
                }
            }
            Err(error) => {
                if let Some(peer) = self.peers.get_mut(&number) {
                    peer.refuse(error);
                }
            }
        }
    }

    fn start(
        &mut self,
        open: Open,
        task: &Task,
        poller: &Poller,
        now: u64,
    ) -> Result<u32, ExecError> {
        let Some(start) = &open.start else {
            return Err(ExecError::NoSession);
        };
        if self.sessions.len() >= MAX_SESSIONS {
            let limit = MAX_SESSIONS;
            return Err(ExecError::TooMany { limit });
        }
        let running = task.running(&open.container);
        let running = running.ok_or(ExecError::NotRunning)?;
        let key = self.next_session;
        // The upper bits are room for the number of a stream.
        self.next_session = (self.next_session + 1) & (u32::MAX >> 2);
        let session = Session::start(
            key,
            open.session,
            open.container,
            start,
            &running,
            poller,
            now,
        )
        .map_err(|error| ExecError::Unavailable {
            reason: error.to_string(),
        })?;
        self.sessions.insert(key, session);
        Ok(key)
    }

    /// Gives a session what came for it. Whether the connection is still good.
    fn take(&mut self, number: u32, input: ExecInput, now: u64) -> bool {
        let key = self.peers.get(&number).and_then(|peer| peer.session);
        let Some(session) = key.and_then(|key| self.sessions.get_mut(&key)) else {
            return false;
        };
        match input {
            ExecInput::Message { number, action } => return session.receive(number, action, now),
            ExecInput::Acknowledge { output } => session.ring.acknowledge(output),
            ExecInput::End => session.hang_up(ExecEnd::Terminated, now),
            ExecInput::Release => {}
        }
        true
    }

    fn progress(&mut self, key: u32, poller: &Poller, now: u64) {
        let Some(session) = self.sessions.get_mut(&key) else {
            return;
        };
        if let Some(pid) = session.progress(poller, now)
            && let Some(code) = self.early.remove(&pid)
        {
            session.exited(code, now);
        }
        session.pump(poller, now);
        if !self.sessions.values().any(Session::is_entering) {
            self.early.clear();
        }
    }

    fn send(&mut self, number: u32, poller: &Poller, now: u64) {
        let Some(peer) = self.peers.get_mut(&number) else {
            return;
        };
        let session = peer.session.and_then(|key| self.sessions.get_mut(&key));
        let sent = peer.send(session).and_then(|is_left| {
            if !peer.watch_for_writing(is_left) {
                return Ok(());
            }
            poller.want_writable(&*peer, Token::ExecPeer(number), is_left)
        });
        if sent.is_err() {
            self.disconnect(number, poller, now);
        }
    }

    fn disconnect(&mut self, number: u32, poller: &Poller, now: u64) {
        let Some(peer) = self.peers.remove(&number) else {
            return;
        };
        poller.remove(&peer);
        if let Some(session) = peer.session.and_then(|key| self.sessions.get_mut(&key)) {
            session.attach(false, now);
        }
    }
}
