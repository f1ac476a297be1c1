//! The endpoints of a task: what its containers find at `http://169.254.170.2`.
//!
//! Metadata, statistics, credentials and task protection, answered from what the shim has, so that
//! they go on while the control plane is down. Only processes in the task's network namespace can
//! reach them, so nothing has to prove who it is. Nobody there is trusted with more than that: the
//! number and size of everything is bounded, who is slow is cut off, and who asks too often is
//! told so.
//!
//! This file moves bytes; `http` reads requests, `answer` decides what they get.

mod answer;
mod bucket;
mod client;
mod credentials;
mod http;
mod metadata;
mod protection;
mod route;
mod stats;
mod time;

use std::collections::BTreeMap;

use host::task_endpoint::TaskEndpoint;

pub(super) use self::answer::View;
use self::answer::{Answer, Outcome};
use self::bucket::Bucket;
use self::client::{Client, Progress};
use self::stats::Sampler;
pub(super) use self::time::rfc3339_seconds;
use super::control_call::{ControlAnswer, ControlCall};
use super::poller::{Poller, Token};

/// Most connections at once; a new one then ends the oldest.
const MAX_CLIENTS: usize = 32;
/// Connections taken in one turn.
const ACCEPTS_PER_TURN: usize = 8;
/// How long the listener is left alone when connections come too fast.
const PAUSE_MS: u64 = 50;
/// How long the control plane may take, as with ECS's agent.
const CALL_TIMEOUT_MS: u64 = 4_000;
/// Most questions to the control plane at once.
const MAX_CALLS: usize = 8;
/// Answers a second and in a burst, as AWS throttles them for a task.
const REQUEST_RATE: (u64, u64) = (40, 60);
/// New connections a second and in a burst.
const ACCEPT_RATE: (u64, u64) = (100, 128);

/// The server.
#[derive(Debug)]
pub(super) struct Endpoints {
    /// `None` where the kernel cannot do it.
    socket: Option<TaskEndpoint>,
    clients: BTreeMap<u32, Client>,
    next_client: u32,
    /// Questions that wait for the control plane, by their numbers.
    calls: BTreeMap<u64, Call>,
    next_call: u64,
    unsent: Vec<(u64, ControlCall)>,
    requests: Bucket,
    accepts: Bucket,
    /// When the listener is looked at again.
    paused_until: Option<u64>,
    sampler: Sampler,
    was_used: bool,
}

#[derive(Debug)]
struct Call {
    client: u32,
    due: u64,
}

impl Endpoints {
    /// Listens in the network namespace of the calling process.
    pub(super) fn open(poller: &Poller) -> Self {
        let socket = TaskEndpoint::open().and_then(|socket| {
            poller.add_once(socket.listener(), Token::Endpoint)?;
            Ok(socket)
        });
        if let Err(error) = &socket {
            tracing::warn!(%error, "the task's endpoints are not available on this kernel");
        }
        Self {
            socket: socket.ok(),
            clients: BTreeMap::new(),
            next_client: 0,
            calls: BTreeMap::new(),
            next_call: 0,
            unsent: Vec::new(),
            requests: Bucket::new(REQUEST_RATE.0, REQUEST_RATE.1),
            accepts: Bucket::new(ACCEPT_RATE.0, ACCEPT_RATE.1),
            paused_until: None,
            sampler: Sampler::default(),
            was_used: false,
        }
    }

    /// There may be new connections.
    pub(super) fn accept(&mut self, now: u64, poller: &Poller) {
        let Some(socket) = &self.socket else { return };
        for _ in 0..ACCEPTS_PER_TURN {
            if !self.accepts.take(now) {
                self.paused_until = Some(now + PAUSE_MS);
                return;
            }
            // One that is gone before it is accepted is no error.
            let Ok((stream, peer)) = socket.listener().accept() else {
                break;
            };
            let number = self.next_client;
            let Some(client) = Client::new(stream, peer, now) else {
                continue;
            };
            if poller
                .add_once(&client, Token::EndpointClient(number))
                .is_err()
            {
                continue;
            }
            self.next_client = self.next_client.wrapping_add(1);
            if self.clients.len() >= MAX_CLIENTS {
                let oldest = self.clients.iter().min_by_key(|(_, one)| one.patience());
                if let Some(number) = oldest.map(|(number, _)| *number) {
                    remove(&mut self.clients, number, poller);
                }
            }
            self.clients.insert(number, client);
        }
        self.listen_again(poller);
    }

    /// A connection can be read or written.
    pub(super) fn serve(&mut self, number: u32, now: u64, view: View<'_>, poller: &Poller) {
        self.was_used = true;
        let Some(client) = self.clients.get_mut(&number) else {
            return;
        };
        loop {
            let request = match client.proceed(now) {
                Progress::Request(request) => request,
                progress => return self.settle(number, &progress, poller),
            };
            if !self.requests.take(now) {
                client.end_after_this();
                client.answer(
                    &Answer::text(429, "You have reached maximum request limit."),
                    now,
                );
                continue;
            }
            let (method, target) = (&request.method, &request.target);
            match answer::answer(method, target, &request.body, view, &mut self.sampler) {
                Outcome::Answer(answer) => client.answer(&answer, now),
                Outcome::Ask(_) if self.calls.len() >= MAX_CALLS => {
                    client.answer(&protection::timed_out(view), now);
                }
                Outcome::Ask(call) => {
                    let due = now + CALL_TIMEOUT_MS;
                    client.wait(due);
                    let waiting = Call {
                        client: number,
                        due,
                    };
                    self.calls.insert(self.next_call, waiting);
                    self.unsent.push((self.next_call, call));
                    self.next_call += 1;
                    return;
                }
            }
        }
    }

    /// Questions that nobody has been asked yet.
    pub(super) fn take_calls(&mut self) -> Vec<(u64, ControlCall)> {
        std::mem::take(&mut self.unsent)
    }

    /// The control plane has answered, or `None`: there is none.
    pub(super) fn answered(
        &mut self,
        call: u64,
        answer: Option<ControlAnswer>,
        now: u64,
        view: View<'_>,
        poller: &Poller,
    ) {
        let answer = match answer {
            Some(answer) => protection::answered(answer),
            None => protection::unreachable(view),
        };
        self.finish(call, &answer, now, poller);
    }

    /// When [`Endpoints::tick`] is due next.
    pub(super) fn deadline(&self) -> Option<u64> {
        let clients = self.clients.values().map(Client::patience);
        let calls = self.calls.values().map(|call| call.due);
        clients.chain(calls).chain(self.paused_until).min()
    }

    /// Does what has become due.
    pub(super) fn tick(&mut self, now: u64, view: View<'_>, poller: &Poller) {
        if self.paused_until.is_some_and(|until| now >= until) {
            self.paused_until = None;
            self.listen_again(poller);
        }
        let late = |due: u64| now >= due;
        let calls: Vec<u64> = self
            .calls
            .iter()
            .filter_map(|(number, call)| late(call.due).then_some(*number))
            .collect();
        for call in calls {
            self.finish(call, &protection::timed_out(view), now, poller);
        }
        let clients: Vec<u32> = self
            .clients
            .iter()
            .filter_map(|(number, client)| late(client.patience()).then_some(*number))
            .collect();
        for number in clients {
            remove(&mut self.clients, number, poller);
        }
    }

    /// Whether anybody was served since the last call.
    pub(super) fn take_use(&mut self) -> bool {
        std::mem::take(&mut self.was_used)
    }

    fn finish(&mut self, call: u64, answer: &Answer, now: u64, poller: &Poller) {
        let Some(Call { client: number, .. }) = self.calls.remove(&call) else {
            return;
        };
        if let Some(client) = self.clients.get_mut(&number) {
            client.answer(answer, now);
            self.settle(number, &Progress::Write, poller);
        }
    }

    fn settle(&mut self, number: u32, progress: &Progress, poller: &Poller) {
        let Some(client) = self.clients.get(&number) else {
            return;
        };
        let token = Token::EndpointClient(number);
        let is_watched = match progress {
            Progress::Read => poller.rearm(client, token).is_ok(),
            Progress::Write => poller.rearm_writable(client, token).is_ok(),
            Progress::End | Progress::Request(_) => false,
        };
        if !is_watched {
            remove(&mut self.clients, number, poller);
        }
    }

    fn listen_again(&self, poller: &Poller) {
        if let Some(socket) = &self.socket
            && let Err(error) = poller.rearm(socket.listener(), Token::Endpoint)
        {
            tracing::error!(%error, "cannot watch the task's endpoints");
        }
    }
}

fn remove(clients: &mut BTreeMap<u32, Client>, number: u32, poller: &Poller) {
    if let Some(client) = clients.remove(&number) {
        poller.remove(&client);
    }
}
