//! What was counted of a VPC's traffic since it was last asked for. Of bounded size: what there is
//! no room for is lost, and that is told.

use std::collections::BTreeMap;

use model::network::{CapturedFlows, Connection, Count, Flow, FlowKey, Refusal, Verdict, VpcPlan};
use model::{UnixMillis, VpcId};

use super::accounts::{Accounts, Growth};
use super::watched::{Transfer, Watched};

/// How many flows of a VPC one interval holds.
pub const FLOWS_MAX: usize = 65_536;

/// The counts of one VPC.
#[derive(Debug)]
pub struct Ledger {
    vpc_id: VpcId,
    since: UnixMillis,
    watched: Watched,
    accounts: Accounts,
    flows: BTreeMap<FlowKey, Counted>,
    accepted_lost: bool,
    rejected_lost: bool,
}

#[derive(Debug)]
struct Counted {
    count: Count,
    first_at: UnixMillis,
    last_at: UnixMillis,
}

impl Ledger {
    pub fn new(plan: &VpcPlan, now: UnixMillis) -> Self {
        Self {
            vpc_id: plan.vpc_id.clone(),
            since: now,
            watched: Watched::new(plan),
            accounts: Accounts::new(now),
            flows: BTreeMap::new(),
            accepted_lost: false,
            rejected_lost: false,
        }
    }

    /// Whether all interfaces that are watched will be with this plan. If not, the connections
    /// should be listed once more before: what comes in later of those that go is nobody's.
    pub fn would_go_on(&self, plan: &VpcPlan) -> bool {
        Watched::new(plan).continues(&self.watched)
    }

    /// From now on the interfaces are watched that this plan says.
    pub fn watch(&mut self, plan: &VpcPlan) {
        self.watched = Watched::new(plan);
    }

    /// A packet was refused.
    pub fn refused(&mut self, refusal: &Refusal, now: UnixMillis) {
        for transfer in self.watched.refused(refusal) {
            self.add(transfer, now, now);
        }
    }

    /// A connection of a list of all there are.
    pub fn listed(&mut self, connection: &Connection, now: UnixMillis) {
        match self.accounts.listed(connection, now) {
            Ok(growth) => self.grow(connection, growth),
            Err(_) => self.accepted_lost = true,
        }
    }

    /// The list is complete.
    pub fn list_done(&mut self, now: UnixMillis) {
        self.accounts.round_done(now);
    }

    /// A connection has ended.
    pub fn ended(&mut self, connection: &Connection, now: UnixMillis) {
        let growth = self.accounts.ended(connection, now);
        self.grow(connection, growth);
    }

    /// Some traffic was not counted.
    pub fn lost(&mut self, verdict: Verdict) {
        match verdict {
            Verdict::Accept => self.accepted_lost = true,
            Verdict::Reject => self.rejected_lost = true,
        }
    }

    /// Hands over what was counted and begins anew.
    pub fn take(&mut self, now: UnixMillis) -> CapturedFlows {
        let flows = std::mem::take(&mut self.flows).into_iter();
        CapturedFlows {
            vpc_id: self.vpc_id.clone(),
            since: std::mem::replace(&mut self.since, now),
            until: now,
            flows: flows
                .map(|(key, counted)| Flow {
                    key,
                    count: counted.count,
                    first_at: counted.first_at,
                    last_at: counted.last_at,
                })
                .collect(),
            accepted_lost: std::mem::take(&mut self.accepted_lost),
            rejected_lost: std::mem::take(&mut self.rejected_lost),
        }
    }

    fn grow(&mut self, connection: &Connection, growth: Growth) {
        let transfers = self
            .watched
            .accepted(connection, growth.sent, growth.returned);
        // News of an end may come after the interval that it was in was handed over.
        let (since, until) = (growth.since.max(self.since), growth.until.max(self.since));
        for transfer in transfers {
            self.add(transfer, since, until);
        }
    }

    fn add(&mut self, transfer: Transfer, first_at: UnixMillis, last_at: UnixMillis) {
        let full = self.flows.len() >= FLOWS_MAX;
        if let Some(counted) = self.flows.get_mut(&transfer.key) {
            let count = &mut counted.count;
            count.packets = count.packets.saturating_add(transfer.count.packets);
            count.bytes = count.bytes.saturating_add(transfer.count.bytes);
            counted.first_at = counted.first_at.min(first_at);
            counted.last_at = counted.last_at.max(last_at);
        } else if full {
            self.lost(transfer.key.verdict);
        } else {
            let counted = Counted {
                count: transfer.count,
                first_at,
                last_at,
            };
            self.flows.insert(transfer.key, counted);
        }
    }
}
