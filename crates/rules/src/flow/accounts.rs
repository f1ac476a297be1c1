//! From what connections have transferred in all to what they transferred since the last look.

use std::collections::BTreeMap;

use model::UnixMillis;
use model::network::{Connection, Count, Endpoints};

/// How many connections of a VPC are followed at once.
pub const CONNECTIONS_MAX: usize = 65_536;

/// A connection that is not listed this many times in a row is gone: a list that is made while the
/// table changes may lack one now and then.
const ROUNDS_UNSEEN: u64 = 3;

/// What was counted already, of every connection.
#[derive(Debug)]
pub struct Accounts {
    /// Connections from before are nobody's business: only what they transfer from now on counts.
    since: UnixMillis,
    known: BTreeMap<(u32, u8, Endpoints), Counted>,
    round: u64,
    round_at: UnixMillis,
}

#[derive(Debug)]
struct Counted {
    sent: Count,
    returned: Count,
    at: UnixMillis,
    round: u64,
}

/// What a connection transferred since it was last looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Growth {
    pub(super) sent: Count,
    pub(super) returned: Count,
    pub(super) since: UnixMillis,
    pub(super) until: UnixMillis,
}

impl Accounts {
    pub fn new(now: UnixMillis) -> Self {
        Self {
            since: now,
            known: BTreeMap::new(),
            round: 0,
            round_at: now,
        }
    }

    /// A connection of a list. `Err` when there is no room to follow it; it is counted later, whole.
    pub(super) fn listed(
        &mut self,
        connection: &Connection,
        now: UnixMillis,
    ) -> Result<Growth, TooMany> {
        let key = key(connection);
        let full = self.known.len() >= CONNECTIONS_MAX;
        let first = self.first(connection);
        let round = self.round;
        match self.known.get_mut(&key) {
            Some(counted) => {
                let growth = growth(counted, connection, now);
                *counted = Counted {
                    sent: connection.sent,
                    returned: connection.returned,
                    at: now,
                    round,
                };
                Ok(growth)
            }
            None if full => Err(TooMany),
            None => {
                let growth = growth(&first, connection, now);
                let counted = Counted {
                    sent: connection.sent,
                    returned: connection.returned,
                    at: now,
                    round,
                };
                self.known.insert(key, counted);
                Ok(growth)
            }
        }
    }

    /// A connection that has ended, with its last numbers.
    pub(super) fn ended(&mut self, connection: &Connection, now: UnixMillis) -> Growth {
        let counted = self.known.remove(&key(connection));
        let counted = counted.unwrap_or_else(|| self.first(connection));
        let until = connection.ended_at.unwrap_or(now).min(now);
        growth(&counted, connection, until.max(counted.at))
    }

    /// A whole list was seen: what it lacked for some time is gone, its end was missed.
    pub(super) fn round_done(&mut self, now: UnixMillis) {
        let round = self.round;
        self.known
            .retain(|_, counted| round.saturating_sub(counted.round) < ROUNDS_UNSEEN);
        self.round += 1;
        self.round_at = now;
    }

    /// What is to be taken as counted of a connection that is seen for the first time.
    fn first(&self, connection: &Connection) -> Counted {
        // Without a time, one that the first list has was there before.
        let started = connection.started_at;
        let is_new = started.map_or(self.round > 0, |at| at >= self.since);
        let (sent, returned) = if is_new {
            Default::default()
        } else {
            (connection.sent, connection.returned)
        };
        Counted {
            sent,
            returned,
            at: started.map_or(self.round_at, |at| at.max(self.since)),
            round: self.round,
        }
    }
}

/// More connections than are followed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct TooMany;

fn key(connection: &Connection) -> (u32, u8, Endpoints) {
    (connection.id, connection.protocol, connection.original)
}

fn growth(counted: &Counted, connection: &Connection, until: UnixMillis) -> Growth {
    Growth {
        sent: more(counted.sent, connection.sent),
        returned: more(counted.returned, connection.returned),
        since: counted.at.min(until),
        until,
    }
}

/// Numbers that went back were set to zero by somebody: all they say is new.
fn more(before: Count, now: Count) -> Count {
    if now.packets < before.packets || now.bytes < before.bytes {
        return now;
    }
    Count {
        packets: now.packets - before.packets,
        bytes: now.bytes - before.bytes,
    }
}
