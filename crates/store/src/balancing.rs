//! Load balancers, listeners, rules, target groups, targets and certificates, all in one table, and
//! what data planes report.

use std::collections::BTreeMap;
use std::net::Ipv4Addr;

use model::balancing::{
    BalancerReport, Certificate, Listener, ListenerRule, LoadBalancer, Target, TargetGroup,
};
use model::{LoadBalancerId, TargetGroupId};
use rusqlite::{ToSql, params};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::kinds::Kinds;
use crate::transaction::Tx;
use crate::{StoreError, row};

const NOUNS: Kinds = Kinds {
    table: "balancing_nouns",
    changes: "balancing_changes",
};

/// A noun of the table `balancing_nouns`.
pub trait BalancingNoun: Serialize + DeserializeOwned {
    /// Tells the nouns of the table apart; part of the stored format.
    const KIND: &'static str;

    fn id(&self) -> String;

    /// The id of what it belongs to, or nothing.
    fn parent(&self) -> &str;

    /// A name that no other noun of the kind has.
    fn name(&self) -> Option<&str>;
}

/// How often the nouns of load balancing have changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TargetVersions {
    /// By target group.
    pub targets: BTreeMap<String, i64>,
    /// Of everything that is no target.
    pub others: i64,
}

impl Tx<'_> {
    /// Inserts the noun, or replaces the one with its id. Its name has to be free.
    pub fn balancing_put<N: BalancingNoun>(&mut self, noun: &N) -> Result<(), StoreError> {
        let columns: [(&str, &dyn ToSql); 2] = [("parent", &noun.parent()), ("name", &noun.name())];
        NOUNS.put(self, (N::KIND, &noun.id()), &columns, noun)
    }

    pub fn balancing_find<N: BalancingNoun>(&self, id: &str) -> Result<Option<N>, StoreError> {
        NOUNS.find(self, N::KIND, ("id", id))
    }

    pub fn balancing_find_named<N: BalancingNoun>(
        &self,
        name: &str,
    ) -> Result<Option<N>, StoreError> {
        NOUNS.find(self, N::KIND, ("name", name))
    }

    /// The target of this address and port, whether it is registered or draining.
    pub fn target_find(
        &self,
        group: &TargetGroupId,
        address: Ipv4Addr,
        port: u16,
    ) -> Result<Option<Target>, StoreError> {
        self.balancing_find(&target_id(group, address, port))
    }

    /// Every noun of the kind, by id.
    pub fn balancing_list<N: BalancingNoun>(&self) -> Result<Vec<N>, StoreError> {
        NOUNS.list(self, N::KIND)
    }

    /// Every noun of the kind that belongs to `parent`, by id.
    pub fn balancing_list_of<N: BalancingNoun>(&self, parent: &str) -> Result<Vec<N>, StoreError> {
        NOUNS.list_of(self, N::KIND, ("parent", parent))
    }

    /// Deletes the noun; answers whether there was one. What belongs to it stays.
    pub fn balancing_delete<N: BalancingNoun>(&mut self, id: &str) -> Result<bool, StoreError> {
        NOUNS.delete(self, N::KIND, id)
    }

    /// A number that is another after every change of these nouns. It is never reset.
    pub fn balancing_version(&self) -> Result<i64, StoreError> {
        NOUNS.version(self)
    }

    /// Numbers that are others after every change: of the targets of each group, and of all other nouns.
    pub fn target_versions(&self) -> Result<TargetVersions, StoreError> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT target_group_id, count FROM target_changes")?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let mut targets: BTreeMap<String, i64> = rows.collect::<Result<_, _>>()?;
        Ok(TargetVersions {
            others: targets.remove("").unwrap_or_default(),
            targets,
        })
    }

    /// A number for each report that there is or was, which is another after every change of it.
    pub fn balancer_report_versions(&self) -> Result<BTreeMap<LoadBalancerId, i64>, StoreError> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT load_balancer_id, count FROM balancer_report_changes")?;
        let rows = statement.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get(1)?)))?;
        let mut versions = BTreeMap::new();
        for row in rows {
            let (id, count) = row?;
            versions.extend(LoadBalancerId::parse(&id).map(|id| (id, count)));
        }
        Ok(versions)
    }

    /// Replaces what the data plane of a load balancer reported.
    pub fn balancer_report_put(&mut self, report: &BalancerReport) -> Result<(), StoreError> {
        let body = row::encode("balancer_reports", report)?;
        self.connection
            .prepare_cached(
                "INSERT INTO balancer_reports VALUES (?1, ?2)
                 ON CONFLICT (load_balancer_id) DO UPDATE SET body = ?2",
            )?
            .execute(params![report.load_balancer_id.as_str(), body])?;
        Ok(())
    }

    pub fn balancer_report_find(
        &self,
        id: &LoadBalancerId,
    ) -> Result<Option<BalancerReport>, StoreError> {
        let sql = "SELECT body FROM balancer_reports WHERE load_balancer_id = ?1";
        self.body("balancer_reports", sql, id.as_str())
    }

    pub fn balancer_report_delete(&mut self, id: &LoadBalancerId) -> Result<(), StoreError> {
        let sql = "DELETE FROM balancer_reports WHERE load_balancer_id = ?1";
        self.delete(sql, id.as_str())
    }
}

fn target_id(group: &TargetGroupId, address: Ipv4Addr, port: u16) -> String {
    format!("{group}/{address}:{port}")
}

macro_rules! nouns {
    ($($noun:ident $kind:literal $id:expr, $parent:expr, $name:expr;)*) => {
        $(
            impl BalancingNoun for $noun {
                const KIND: &'static str = $kind;

                fn id(&self) -> String {
                    let id: fn(&Self) -> String = $id;
                    id(self)
                }

                fn parent(&self) -> &str {
                    let parent: fn(&Self) -> &str = $parent;
                    parent(self)
                }

                fn name(&self) -> Option<&str> {
                    let name: fn(&Self) -> Option<&str> = $name;
                    name(self)
                }
            }
        )*
    };
}

nouns! {
    LoadBalancer "load-balancer" |one| one.id.to_string(), |one| one.vpc_id.as_str(), |one| Some(&one.name);
    Listener "listener" |one| one.id.to_string(), |one| one.load_balancer_id.as_str(), |_| None;
    ListenerRule "listener-rule" |one| one.id.to_string(), |one| one.listener_id.as_str(), |_| None;
    TargetGroup "target-group" |one| one.id.to_string(), |one| one.vpc_id.as_str(), |one| Some(&one.name);
    // Within its group a target is its address and port.
    Target "target"
        |one| target_id(&one.target_group_id, one.address, one.port),
        |one| one.target_group_id.as_str(), |_| None;
    Certificate "certificate" |one| one.id.to_string(), |_| "", |_| None;
}
