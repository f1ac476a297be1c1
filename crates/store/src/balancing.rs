//! Load balancers, listeners, rules, target groups, targets and certificates, all in one table, and
//! what data planes report.

use std::collections::BTreeMap;
use std::net::Ipv4Addr;

use model::balancing::{
    BalancerReport, Certificate, Listener, ListenerRule, LoadBalancer, Target, TargetGroup,
};
use model::{LoadBalancerId, TargetGroupId};
use rusqlite::{OptionalExtension, params};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::transaction::Tx;
use crate::{StoreError, row};

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
        let body = row::encode("balancing_nouns", noun)?;
        self.connection
            .prepare_cached(
                "INSERT INTO balancing_nouns VALUES (?1, ?2, ?3, ?4, ?5)
                 ON CONFLICT (kind, id) DO UPDATE SET parent = ?3, name = ?4, body = ?5",
            )?
            .execute(params![
                N::KIND,
                noun.id(),
                noun.parent(),
                noun.name(),
                body
            ])?;
        Ok(())
    }

    pub fn balancing_find<N: BalancingNoun>(&self, id: &str) -> Result<Option<N>, StoreError> {
        let sql = "SELECT body FROM balancing_nouns WHERE kind = ?1 AND id = ?2";
        self.balancing_one(sql, id)
    }

    pub fn balancing_find_named<N: BalancingNoun>(
        &self,
        name: &str,
    ) -> Result<Option<N>, StoreError> {
        let sql = "SELECT body FROM balancing_nouns WHERE kind = ?1 AND name = ?2";
        self.balancing_one(sql, name)
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
        let mut statement = self
            .connection
            .prepare_cached("SELECT body FROM balancing_nouns WHERE kind = ?1 ORDER BY id")?;
        let bodies = statement.query_map([N::KIND], |row| row.get::<_, String>(0))?;
        row::decode_all("balancing_nouns", bodies)
    }

    /// Every noun of the kind that belongs to `parent`, by id.
    pub fn balancing_list_of<N: BalancingNoun>(&self, parent: &str) -> Result<Vec<N>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT body FROM balancing_nouns WHERE parent = ?1 AND kind = ?2 ORDER BY id",
        )?;
        let bodies = statement.query_map([parent, N::KIND], |row| row.get::<_, String>(0))?;
        row::decode_all("balancing_nouns", bodies)
    }

    /// Deletes the noun; answers whether there was one. What belongs to it stays.
    pub fn balancing_delete<N: BalancingNoun>(&mut self, id: &str) -> Result<bool, StoreError> {
        let deleted = self
            .connection
            .prepare_cached("DELETE FROM balancing_nouns WHERE kind = ?1 AND id = ?2")?
            .execute([N::KIND, id])?;
        Ok(deleted > 0)
    }

    /// A number that is another after every change of these nouns. It is never reset.
    pub fn balancing_version(&self) -> Result<i64, StoreError> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT count FROM balancing_changes")?;
        Ok(statement.query_row([], |row| row.get(0))?)
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

    fn balancing_one<N: BalancingNoun>(
        &self,
        sql: &str,
        key: &str,
    ) -> Result<Option<N>, StoreError> {
        self.connection
            .prepare_cached(sql)?
            .query_row([N::KIND, key], |row| row.get::<_, String>(0))
            .optional()?
            .map(|body| row::decode("balancing_nouns", &body))
            .transpose()
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
