//! Clusters. Written by the cluster operations only.

use model::cluster::{Cluster, ClusterStatus};
use rusqlite::{OptionalExtension, params};

use crate::transaction::Tx;
use crate::{StoreError, row};

impl Tx<'_> {
    pub fn cluster_find(&self, name: &str) -> Result<Option<Cluster>, StoreError> {
        self.connection
            .prepare_cached("SELECT body FROM clusters WHERE name = ?1")?
            .query_row([name], |row| row.get::<_, String>(0))
            .optional()?
            .map(|body| row::decode("clusters", &body))
            .transpose()
    }

    /// Inserts the cluster or replaces the one with the same name.
    pub fn cluster_put(&mut self, cluster: &Cluster) -> Result<(), StoreError> {
        let body = row::encode("clusters", cluster)?;
        self.connection
            .prepare_cached(
                "INSERT OR REPLACE INTO clusters (name, status, body) VALUES (?1, ?2, ?3)",
            )?
            .execute(params![cluster.name, status_number(cluster.status), body])?;
        Ok(())
    }

    /// Active clusters after `after` in the order of their names.
    pub fn cluster_list(&self, after: &str, limit: usize) -> Result<Vec<Cluster>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT body FROM clusters WHERE status = ?1 AND name > ?2 ORDER BY name LIMIT ?3",
        )?;
        let active = status_number(ClusterStatus::Active);
        let bodies = statement.query_map(params![active, after, row::limit(limit)], |row| {
            row.get::<_, String>(0)
        })?;
        row::decode_all("clusters", bodies)
    }
}

fn status_number(status: ClusterStatus) -> i64 {
    match status {
        ClusterStatus::Active => 0,
        ClusterStatus::Inactive => 1,
    }
}
