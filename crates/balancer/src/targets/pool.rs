//! What a node chooses from: the targets that may get requests, and the choice among them.

use std::net::SocketAddrV4;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use model::balancing::Algorithm;
use tokio::time::Instant;

use super::target::{FULL, Target};

#[derive(Debug, Default)]
pub(super) struct Pool {
    members: Vec<Member>,
    turn: AtomicUsize,
    /// How long slow starts last, while some do and others have their full share.
    ramp: Option<Duration>,
}

#[derive(Debug)]
pub(super) struct Member {
    pub(super) target: Arc<Target>,
    pub(super) slow_since: Option<Instant>,
}

impl Pool {
    /// `turn` is where the pool before this one was; `ramp` is how long slow starts last.
    pub(super) fn new(members: Vec<Member>, turn: usize, ramp: Duration) -> Self {
        // When all are slow, none has to wait for another.
        let slow = members.iter().any(|one| one.slow_since.is_some())
            && members.iter().any(|one| one.slow_since.is_none());
        Self {
            members,
            turn: AtomicUsize::new(turn),
            ramp: slow.then_some(ramp),
        }
    }

    pub(super) fn turn(&self) -> usize {
        self.turn.load(Ordering::Relaxed)
    }

    /// The target at this address, if it may get requests.
    pub(super) fn get(&self, address: SocketAddrV4) -> Option<&Arc<Target>> {
        self.members
            .iter()
            .map(|one| &one.target)
            .find(|target| target.address == address)
    }

    /// Whose turn it is; nobody's when nobody is registered.
    pub(super) fn next(&self, algorithm: Algorithm) -> Option<&Arc<Target>> {
        let member = match self.members.as_slice() {
            [] => return None,
            [only] => only,
            members => match algorithm {
                Algorithm::RoundRobin => match self.ramp {
                    Some(ramp) => self.slow_turn(ramp),
                    None => &members[self.step() % members.len()],
                },
                Algorithm::LeastOutstandingRequests => self.least_outstanding(),
                Algorithm::WeightedRandom => &members[rand::random_range(0..members.len())],
            },
        };
        Some(&member.target)
    }

    fn step(&self) -> usize {
        self.turn.fetch_add(1, Ordering::Relaxed)
    }

    /// Round robin in which a target in its slow start takes only a part of its turns.
    fn slow_turn(&self, ramp: Duration) -> &Member {
        let now = Instant::now();
        for _ in 0..self.members.len() {
            let member = &self.members[self.step() % self.members.len()];
            if member
                .target
                .takes_turn(share(member.slow_since, now, ramp))
            {
                return member;
            }
        }
        &self.members[self.step() % self.members.len()]
    }

    /// The one with the fewest requests under way. Among equals the first after where the last
    /// search began, so that idle targets take turns.
    fn least_outstanding(&self) -> &Member {
        let start = self.step() % self.members.len();
        let (after, before) = (&self.members[start..], &self.members[..start]);
        let first = &self.members[start];
        let load = |member: &Member| member.target.outstanding.load(Ordering::Relaxed);
        let (mut least, mut fewest) = (first, load(first));
        for member in after[1..].iter().chain(before) {
            let requests = load(member);
            if requests < fewest {
                (least, fewest) = (member, requests);
            }
        }
        least
    }
}

/// What part of [`FULL`] a target gets whose slow start began then: it grows evenly.
fn share(slow_since: Option<Instant>, now: Instant, ramp: Duration) -> u32 {
    let Some(since) = slow_since else {
        return FULL;
    };
    let elapsed = now.saturating_duration_since(since).as_millis();
    let share = elapsed * u128::from(FULL) / ramp.as_millis().max(1);
    u32::try_from(share).unwrap_or(FULL).clamp(1, FULL)
}
