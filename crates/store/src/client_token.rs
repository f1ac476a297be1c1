//! Client tokens: what a repeated call is to be answered with. Written by the operation that took
//! the token.

use model::UnixMillis;
use rusqlite::{OptionalExtension, params};

use crate::StoreError;
use crate::transaction::Tx;

/// A token that was used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClientToken {
    /// Such as `RunTask`.
    pub operation: String,
    /// What the token is unique within, such as the cluster.
    pub scope: String,
    pub token: String,
    /// Of the request's other parameters: the same token with others is a conflict.
    pub request_hash: String,
    /// What the operation made, in its own form.
    pub result: String,
    pub created_at: UnixMillis,
}

impl Tx<'_> {
    pub fn client_token_find(
        &self,
        operation: &str,
        scope: &str,
        token: &str,
    ) -> Result<Option<ClientToken>, StoreError> {
        let found = self
            .connection
            .prepare_cached(
                "SELECT request_hash, result, created_at FROM client_tokens
                 WHERE operation = ?1 AND scope = ?2 AND token = ?3",
            )?
            .query_row(params![operation, scope, token], |row| {
                Ok(ClientToken {
                    operation: operation.to_owned(),
                    scope: scope.to_owned(),
                    token: token.to_owned(),
                    request_hash: row.get(0)?,
                    result: row.get(1)?,
                    created_at: UnixMillis(row.get(2)?),
                })
            })
            .optional()?;
        Ok(found)
    }

    pub fn client_token_put(&mut self, token: &ClientToken) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("INSERT OR REPLACE INTO client_tokens VALUES (?1, ?2, ?3, ?4, ?5, ?6)")?
            .execute(params![
                token.operation,
                token.scope,
                token.token,
                token.request_hash,
                token.result,
                token.created_at.0
            ])?;
        Ok(())
    }

    /// Forgets tokens that were used before `before`; answers how many.
    pub fn client_token_expire(&mut self, before: UnixMillis) -> Result<usize, StoreError> {
        Ok(self
            .connection
            .prepare_cached("DELETE FROM client_tokens WHERE created_at < ?1")?
            .execute([before.0])?)
    }
}
