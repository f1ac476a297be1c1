//! Account settings.

use aws_api::ecs::{self as api, Ecs};

use crate::support::{World, refusal};

fn put(name: &str, value: &str) -> api::PutAccountSettingInput {
    api::PutAccountSettingInput {
        name: Some(name.to_owned()),
        value: Some(value.to_owned()),
        principal_arn: None,
    }
}

#[tokio::test]
async fn the_own_setting_counts_before_the_default() {
    let world = World::new().await;
    let (ecs, root) = (&world.ecs, &world.call);
    let mut user = root.clone();
    user.principal_arn = "arn:aws:iam::000000000000:user/ada".to_owned();
    let effective = async |call: &smithy::Call| {
        let input = api::ListAccountSettingsInput {
            name: Some("containerInsights".to_owned()),
            effective_settings: Some(true),
            ..Default::default()
        };
        let settings = ecs
            .list_account_settings(call, input)
            .await
            .unwrap()
            .settings
            .unwrap();
        settings[0].value.clone().unwrap()
    };
    assert_eq!(effective(&user).await, "disabled");
    let default = api::PutAccountSettingDefaultInput {
        name: Some("containerInsights".to_owned()),
        value: Some("enabled".to_owned()),
    };
    ecs.put_account_setting_default(root, default)
        .await
        .unwrap();
    assert_eq!(effective(&user).await, "enabled");
    ecs.put_account_setting(&user, put("containerInsights", "enhanced"))
        .await
        .unwrap();
    assert_eq!(
        (effective(&user).await, effective(root).await),
        ("enhanced".into(), "enabled".into())
    );
    // New clusters follow it.
    let cluster = ecs
        .create_cluster(&user, Default::default())
        .await
        .unwrap()
        .cluster
        .unwrap();
    assert_eq!(
        cluster.settings.unwrap()[0].value.as_deref(),
        Some("enhanced")
    );
    let delete = api::DeleteAccountSettingInput {
        name: Some("containerInsights".to_owned()),
        principal_arn: None,
    };
    let after = ecs
        .delete_account_setting(&user, delete)
        .await
        .unwrap()
        .setting
        .unwrap();
    assert_eq!(after.value.as_deref(), Some("enabled"));
}

#[tokio::test]
async fn settings_are_listed_in_pages_and_checked() {
    let world = World::new().await;
    let (ecs, call) = (&world.ecs, &world.call);
    let list = api::ListAccountSettingsInput {
        effective_settings: Some(true),
        ..Default::default()
    };
    let first = ecs.list_account_settings(call, list.clone()).await.unwrap();
    assert_eq!(first.settings.as_ref().map(Vec::len), Some(10));
    let more = api::ListAccountSettingsInput {
        next_token: first.next_token,
        ..list
    };
    let rest = ecs.list_account_settings(call, more).await.unwrap();
    assert_eq!(
        (rest.settings.map(|list| list.len()), rest.next_token),
        (Some(2), None)
    );
    // Nothing was set, so nothing is one's own.
    let own = ecs
        .list_account_settings(call, Default::default())
        .await
        .unwrap();
    assert_eq!(own.settings.as_deref(), Some(&[][..]));
    for (name, value) in [
        ("serviceLongArnFormat", "disabled"),
        ("guardDutyActivate", "on"),
        ("colour", "red"),
    ] {
        let error = refusal(ecs.put_account_setting(call, put(name, value)).await);
        assert!(error.starts_with("InvalidParameterException"), "{error}");
    }
}
