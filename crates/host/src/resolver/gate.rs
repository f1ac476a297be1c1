//! Limits on what tasks may have under way, each and together.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, PoisonError};

/// How many places there are.
#[derive(Debug, Clone, Copy)]
pub(super) struct Limits {
    pub(super) total: usize,
    pub(super) per_client: usize,
}

/// Counts what each client has under way.
#[derive(Debug)]
pub(super) struct Gate {
    limits: Limits,
    clients: Mutex<HashMap<IpAddr, usize>>,
}

/// A place taken at a [`Gate`], given back when dropped.
#[derive(Debug)]
pub(super) struct Place {
    gate: Arc<Gate>,
    client: IpAddr,
}

impl Gate {
    pub(super) fn new(limits: Limits) -> Arc<Self> {
        Arc::new(Self {
            limits,
            clients: Mutex::default(),
        })
    }

    /// Takes a place for `client`, unless all or all of this client's are taken.
    pub(super) fn enter(self: &Arc<Self>, client: IpAddr) -> Option<Place> {
        let mut clients = self.clients.lock().unwrap_or_else(PoisonError::into_inner);
        if clients.values().sum::<usize>() >= self.limits.total {
            return None;
        }
        let count = clients.entry(client).or_default();
        if *count >= self.limits.per_client {
            return None;
        }
        *count += 1;
        Some(Place {
            gate: Arc::clone(self),
            client,
        })
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut clients = self
            .gate
            .clients
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        if let Some(count) = clients.get_mut(&self.client) {
            *count -= 1;
            if *count == 0 {
                clients.remove(&self.client);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_client_cannot_take_all_places() {
        let gate = Gate::new(Limits {
            total: 3,
            per_client: 2,
        });
        let client = |n: u8| IpAddr::from([10, 0, 0, n]);
        let first = gate.enter(client(1)).unwrap();
        let _second = gate.enter(client(1)).unwrap();
        assert!(gate.enter(client(1)).is_none());
        let _third = gate.enter(client(2)).unwrap();
        assert!(gate.enter(client(3)).is_none(), "all places are taken");
        drop(first);
        assert!(gate.enter(client(3)).is_some());
        assert!(
            !gate.clients.lock().unwrap().contains_key(&client(3)),
            "nothing is left behind"
        );
    }
}
