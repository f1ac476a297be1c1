//! ECS account settings. Written by the account setting operations only.

use model::account_setting::AccountSetting;
use rusqlite::params;

use crate::StoreError;
use crate::transaction::Tx;

impl Tx<'_> {
    /// Every stored setting, in the order of principal and name; the account's defaults come first.
    pub fn account_setting_list(&self) -> Result<Vec<AccountSetting>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT principal_arn, name, value FROM account_settings ORDER BY principal_arn, name",
        )?;
        let rows = statement.query_map([], |row| {
            let principal_arn: String = row.get(0)?;
            Ok(AccountSetting {
                principal_arn: Some(principal_arn).filter(|arn| !arn.is_empty()),
                name: row.get(1)?,
                value: row.get(2)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    pub fn account_setting_put(&mut self, setting: &AccountSetting) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("INSERT OR REPLACE INTO account_settings VALUES (?1, ?2, ?3)")?
            .execute(params![
                setting.principal_arn.as_deref().unwrap_or(""),
                setting.name,
                setting.value
            ])?;
        Ok(())
    }

    /// Removes a principal's setting; answers whether there was one.
    pub fn account_setting_remove(
        &mut self,
        principal_arn: &str,
        name: &str,
    ) -> Result<bool, StoreError> {
        let removed = self
            .connection
            .prepare_cached("DELETE FROM account_settings WHERE principal_arn = ?1 AND name = ?2")?
            .execute(params![principal_arn, name])?;
        Ok(removed > 0)
    }
}
