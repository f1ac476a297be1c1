//! The nftables ruleset of one namespace: changing it, and noticing that somebody else did.
//!
//! The kernel tells only how often a ruleset was changed ([`Generation`]), not by whom. Hence
//! everything that Neargate changes in a namespace goes through one [`Ruleset`], which counts: a
//! ruleset that moved further than it was moved from here was changed by somebody else. In doubt
//! it was: the answer to that is to write the same rules once more, which harms nobody.

use std::os::fd::{AsFd as _, BorrowedFd, OwnedFd};
use std::sync::{Mutex, MutexGuard, PoisonError};

use serde_json::Value;

use super::generation::Generation;
use super::{NetError, nft, run_in};

/// The ruleset of one namespace.
#[derive(Debug)]
pub(super) struct Ruleset {
    netns: OwnedFd,
    generation: Generation,
    changes: Mutex<Changes>,
}

/// What is known of how the ruleset came to its generation.
#[derive(Debug, Default, PartialEq, Eq)]
struct Changes {
    /// The generation up to which everything is as we made it.
    known: u32,
    /// Our changes that came after.
    own: u32,
    /// Our changes that are being made now.
    under_way: u32,
    /// A repair has failed.
    doubted: bool,
}

/// A change of ours, from its beginning until it has been made or given up.
#[derive(Debug)]
struct Change<'a> {
    ruleset: &'a Ruleset,
    made: bool,
}

impl Ruleset {
    /// Takes the ruleset of `netns` as it is for what we made.
    pub(super) async fn open(netns: BorrowedFd<'_>) -> Result<Self, NetError> {
        let copy = netns
            .try_clone_to_owned()
            .map_err(|e| NetError::io("copy a descriptor", e))?;
        let generation = run_in(netns, Generation::open).await?;
        let changes = Changes {
            known: generation.read()?,
            ..Changes::default()
        };
        Ok(Self {
            netns: copy,
            generation,
            changes: Mutex::new(changes),
        })
    }

    /// The namespace.
    pub(super) fn netns(&self) -> BorrowedFd<'_> {
        self.netns.as_fd()
    }

    /// The ruleset's generation now.
    pub(super) fn generation(&self) -> Result<u32, NetError> {
        self.generation.read()
    }

    /// Applies `transaction`: all of it or nothing. `action` completes "nft cannot …".
    pub(super) async fn apply(
        &self,
        action: impl Into<String>,
        transaction: Value,
    ) -> Result<(), NetError> {
        self.change(nft::apply(self.netns(), action, transaction))
            .await
    }

    /// Runs `change`, which is one transaction or nothing, and counts it.
    pub(super) async fn change(
        &self,
        change: impl Future<Output = Result<(), NetError>>,
    ) -> Result<(), NetError> {
        self.lock().under_way += 1;
        let mut own = Change {
            ruleset: self,
            made: false,
        };
        change.await?;
        own.made = true;
        Ok(())
    }

    /// The generation that somebody else brought the ruleset to. While changes of ours are being
    /// made that cannot be told: ask again.
    fn changed_by_others(&self) -> Result<Option<u32>, NetError> {
        let changes = self.lock();
        if changes.under_way > 0 {
            return Ok(None);
        }
        let now = self.generation.read()?;
        Ok((changes.doubted || now != changes.known).then_some(now))
    }

    /// Runs `write`, which makes everything as it should be, if somebody else changed the ruleset.
    /// Says whether it was so.
    pub(super) async fn repair(
        &self,
        write: impl Future<Output = Result<(), NetError>>,
    ) -> Result<bool, NetError> {
        let Some(now) = self.changed_by_others()? else {
            return Ok(false);
        };
        self.lock().settle(now);
        if let Err(error) = write.await {
            self.lock().doubted = true;
            return Err(error);
        }
        Ok(true)
    }

    fn lock(&self) -> MutexGuard<'_, Changes> {
        self.changes.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Changes {
    /// From `generation` on everything is as we made it, or is about to be.
    fn settle(&mut self, generation: u32) {
        self.known = generation;
        self.own = 0;
        self.doubted = false;
    }

    /// One of our changes is over, and the ruleset is at `now`, if that could be read.
    fn ended(&mut self, made: bool, now: Option<u32>) {
        self.under_way -= 1;
        self.own += u32::from(made);
        if self.under_way > 0 {
            return;
        }
        let moved = now.map(|now| now.wrapping_sub(self.known));
        // A transaction that changes nothing does not move it.
        if moved.is_some_and(|moved| moved == self.own || moved == 0) {
            self.known = now.unwrap_or(self.known);
            self.own = 0;
        }
    }
}

impl Drop for Change<'_> {
    fn drop(&mut self) {
        let mut changes = self.ruleset.lock();
        changes.ended(self.made, self.ruleset.generation.read().ok());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Our changes, each made or given up, all begun before the first ends; then the generation.
    fn check(ends: &[bool], now: u32, settled: bool) {
        let mut changes = Changes {
            known: 10,
            under_way: u32::try_from(ends.len()).unwrap(),
            ..Changes::default()
        };
        for made in ends {
            changes.ended(*made, Some(now));
        }
        let expected = if settled { now } else { 10 };
        assert_eq!(changes.known, expected, "{ends:?} to {now}");
    }

    #[test]
    fn only_what_we_did_not_change_is_somebody_elses() {
        check(&[true], 11, true);
        check(&[true], 10, true);
        check(&[true], 12, false);
        check(&[false], 10, true);
        // Given up, but perhaps made nevertheless.
        check(&[false], 11, false);
        check(&[true, true, true], 13, true);
        check(&[true, true, true], 14, false);
        // One of them changed nothing, or somebody else did: who knows.
        check(&[true, true, true], 12, false);
    }

    #[test]
    fn a_ruleset_that_cannot_be_read_is_not_settled() {
        let mut changes = Changes {
            known: 10,
            under_way: 1,
            ..Changes::default()
        };
        changes.ended(true, None);
        let expected = Changes {
            known: 10,
            own: 1,
            ..Changes::default()
        };
        assert_eq!(changes, expected);
    }
}
