//! Settings of registries and their pull-through cache rules. Written by the ECR operations only.

use model::arn::Scope;
use model::ecr::registry::{PullThroughCacheRule, RegistrySettings};
use rusqlite::{OptionalExtension, params};

use crate::transaction::Tx;
use crate::{StoreError, row};

const REGISTRIES: &str = "ecr_registries";
const RULES: &str = "ecr_cache_rules";

impl Tx<'_> {
    /// The settings of a registry, which exists from the beginning.
    pub fn ecr_registry(&self, scope: &Scope) -> Result<RegistrySettings, StoreError> {
        let body = self
            .connection
            .prepare_cached("SELECT body FROM ecr_registries WHERE account = ?1 AND region = ?2")?
            .query_row([&scope.account_id, &scope.region], |row| {
                row.get::<_, String>(0)
            })
            .optional()?;
        body.map_or_else(
            || Ok(RegistrySettings::default()),
            |body| row::decode(REGISTRIES, &body),
        )
    }

    pub fn ecr_registry_put(
        &mut self,
        scope: &Scope,
        settings: &RegistrySettings,
    ) -> Result<(), StoreError> {
        let body = row::encode(REGISTRIES, settings)?;
        self.connection
            .prepare_cached("INSERT OR REPLACE INTO ecr_registries VALUES (?1, ?2, ?3)")?
            .execute(params![scope.account_id, scope.region, body])?;
        Ok(())
    }

    pub fn ecr_cache_rule_find(
        &self,
        scope: &Scope,
        prefix: &str,
    ) -> Result<Option<PullThroughCacheRule>, StoreError> {
        self.connection
            .prepare_cached(
                "SELECT body FROM ecr_cache_rules
                 WHERE account = ?1 AND region = ?2 AND prefix = ?3",
            )?
            .query_row(params![scope.account_id, scope.region, prefix], |row| {
                row.get::<_, String>(0)
            })
            .optional()?
            .map(|body| row::decode(RULES, &body))
            .transpose()
    }

    /// Inserts the rule or replaces the one with the same prefix.
    pub fn ecr_cache_rule_put(
        &mut self,
        scope: &Scope,
        rule: &PullThroughCacheRule,
    ) -> Result<(), StoreError> {
        let body = row::encode(RULES, rule)?;
        self.connection
            .prepare_cached("INSERT OR REPLACE INTO ecr_cache_rules VALUES (?1, ?2, ?3, ?4)")?
            .execute(params![scope.account_id, scope.region, rule.prefix, body])?;
        Ok(())
    }

    pub fn ecr_cache_rule_remove(&mut self, scope: &Scope, prefix: &str) -> Result<(), StoreError> {
        self.connection
            .prepare_cached(
                "DELETE FROM ecr_cache_rules WHERE account = ?1 AND region = ?2 AND prefix = ?3",
            )?
            .execute(params![scope.account_id, scope.region, prefix])?;
        Ok(())
    }

    /// Rules after the prefix `after`, by prefix.
    pub fn ecr_cache_rule_list(
        &self,
        scope: &Scope,
        after: &str,
        limit: usize,
    ) -> Result<Vec<PullThroughCacheRule>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT body FROM ecr_cache_rules
             WHERE account = ?1 AND region = ?2 AND prefix > ?3 ORDER BY prefix LIMIT ?4",
        )?;
        let bodies = statement.query_map(
            params![scope.account_id, scope.region, after, row::limit(limit)],
            |row| row.get::<_, String>(0),
        )?;
        row::decode_all(RULES, bodies)
    }
}
