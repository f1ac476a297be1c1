//! ECS account settings, per principal or as the account's default.

use serde::{Deserialize, Serialize};

/// One stored setting; names and values as the ECS API has them (`serviceLongArnFormat`, …).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AccountSetting {
    pub name: String,
    pub value: String,
    /// `None`: the default of the account (`PutAccountSettingDefault`).
    pub principal_arn: Option<String>,
}
