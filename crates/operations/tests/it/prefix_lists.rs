//! Managed prefix lists.

use std::slice::from_ref;

use aws_api::ec2::{self as api, Ec2};

use crate::security_group_rules::permission;
use crate::support::{World, refusal, texts};

fn added(cidrs: &[&str]) -> Option<Vec<api::AddPrefixListEntry>> {
    let entries = cidrs.iter().map(|cidr| api::AddPrefixListEntry {
        cidr: Some((*cidr).to_owned()),
        description: None,
    });
    Some(entries.collect())
}

fn removed(cidrs: &[&str]) -> Option<Vec<api::RemovePrefixListEntry>> {
    let entries = cidrs.iter().map(|cidr| api::RemovePrefixListEntry {
        cidr: Some((*cidr).to_owned()),
    });
    Some(entries.collect())
}

fn wanted(name: &str) -> api::CreateManagedPrefixListInput {
    api::CreateManagedPrefixListInput {
        prefix_list_name: Some(name.to_owned()),
        max_entries: Some(3),
        address_family: Some("IPv4".to_owned()),
        entries: added(&["10.1.2.3/16"]),
        ..Default::default()
    }
}

impl World {
    async fn prefix_list(&self, name: &str) -> String {
        let made = self
            .ec2
            .create_managed_prefix_list(&self.call, wanted(name))
            .await;
        made.unwrap().prefix_list.unwrap().prefix_list_id.unwrap()
    }

    async fn modify_list(
        &self,
        id: &str,
        change: impl Fn(&mut api::ModifyManagedPrefixListInput),
    ) -> Result<(String, i64), String> {
        let mut input = api::ModifyManagedPrefixListInput {
            prefix_list_id: Some(id.to_owned()),
            ..Default::default()
        };
        change(&mut input);
        let output = self.ec2.modify_managed_prefix_list(&self.call, input).await;
        output
            .map(|output| output.prefix_list.unwrap())
            .map(|list| (list.state.unwrap(), list.version.unwrap()))
            .map_err(|error| error.to_string())
    }

    async fn entries(&self, id: &str, version: Option<i64>) -> Vec<String> {
        let input = api::GetManagedPrefixListEntriesInput {
            prefix_list_id: Some(id.to_owned()),
            target_version: version,
            ..Default::default()
        };
        let output = self
            .ec2
            .get_managed_prefix_list_entries(&self.call, input)
            .await;
        let entries = output.unwrap().entries.unwrap().into_iter();
        entries.filter_map(|entry| entry.cidr).collect()
    }
}

#[tokio::test]
async fn lists_are_made_and_described() {
    let world = World::new().await;
    let (ec2, call) = (&world.ec2, &world.call);
    let input = api::CreateManagedPrefixListInput {
        client_token: Some("once".to_owned()),
        ..wanted("offices")
    };
    let made = ec2
        .create_managed_prefix_list(call, input.clone())
        .await
        .unwrap()
        .prefix_list
        .unwrap();
    assert_eq!(made.state.as_deref(), Some("create-complete"));
    assert_eq!((made.version, made.max_entries), (Some(1), Some(3)));
    // The same token makes no second one.
    let again = ec2
        .create_managed_prefix_list(call, input)
        .await
        .unwrap()
        .prefix_list
        .unwrap();
    assert_eq!(again, made);
    let other = api::CreateManagedPrefixListInput {
        client_token: Some("once".to_owned()),
        ..wanted("other")
    };
    let error = refusal(ec2.create_managed_prefix_list(call, other).await);
    assert!(error.contains("IdempotentParameterMismatch"), "{error}");
    let id = made.prefix_list_id.unwrap();
    assert_eq!(world.entries(&id, None).await, ["10.1.0.0/16"]);
    let describe = async |name: &str| {
        let input = api::DescribeManagedPrefixListsInput {
            filters: Some(vec![api::Filter {
                name: Some("prefix-list-name".to_owned()),
                values: texts(&[name]),
            }]),
            max_results: Some(1),
            ..Default::default()
        };
        let output = ec2
            .describe_managed_prefix_lists(call, input)
            .await
            .unwrap();
        output.prefix_lists.unwrap().len()
    };
    assert_eq!(
        (describe("off*").await, describe("com.amazonaws.*").await),
        (1, 0)
    );
    let plain = ec2
        .describe_prefix_lists(call, Default::default())
        .await
        .unwrap();
    assert_eq!(
        plain.prefix_lists.unwrap()[0].cidrs,
        texts(&["10.1.0.0/16"])
    );
}

#[tokio::test]
async fn wrong_lists_are_refused() {
    let world = World::new().await;
    let check = async |change: &dyn Fn(&mut api::CreateManagedPrefixListInput), expected: &str| {
        let mut input = wanted("offices");
        change(&mut input);
        let error = refusal(
            world
                .ec2
                .create_managed_prefix_list(&world.call, input)
                .await,
        );
        assert!(error.contains(expected), "{error}");
    };
    check(
        &|i| i.address_family = Some("IPv6".to_owned()),
        "does not support prefix lists of IPv6",
    )
    .await;
    check(
        &|i| i.address_family = Some("x".to_owned()),
        "Valid values are IPv4, IPv6",
    )
    .await;
    check(
        &|i| i.max_entries = Some(0),
        "Must specify a max size between 1 and 1000",
    )
    .await;
    check(
        &|i| i.max_entries = Some(1001),
        "Must specify a max size between 1 and 1000",
    )
    .await;
    check(&|i| i.max_entries = None, "MaxEntries").await;
    check(&|i| i.prefix_list_name = None, "PrefixListName").await;
    check(
        &|i| i.prefix_list_name = Some("com.amazonaws.x".to_owned()),
        "cannot start with",
    )
    .await;
    check(&|i| i.entries = added(&["::/0"]), "not a valid CIDR block").await;
    check(
        &|i| i.entries = added(&["10.0.0.0/8", "10.0.0.1/8"]),
        "must not appear multiple times",
    )
    .await;
    check(
        &|i| i.entries = added(&["1.0.0.0/8", "2.0.0.0/8", "3.0.0.0/8", "4.0.0.0/8"]),
        "PrefixListMaxEntriesExceeded",
    )
    .await;
    check(
        &|i| i.entries = added(&["1.0.0.0/8"; 101]),
        "cannot exceeds limit (100)",
    )
    .await;
}

#[tokio::test]
async fn versions_follow_the_entries() {
    let world = World::new().await;
    let id = world.prefix_list("offices").await;
    let modified = |version: i64| Ok(("modify-complete".to_owned(), version));
    let renamed = world
        .modify_list(&id, |i| i.prefix_list_name = Some("new".to_owned()))
        .await;
    assert_eq!(renamed, modified(1));
    let changed = world.modify_list(&id, |i| {
        i.current_version = Some(1);
        i.add_entries = added(&["192.168.0.0/16"]);
        i.remove_entries = removed(&["10.1.0.0/16"]);
    });
    assert_eq!(changed.await, modified(2));
    assert_eq!(world.entries(&id, None).await, ["192.168.0.0/16"]);
    assert_eq!(world.entries(&id, Some(1)).await, ["10.1.0.0/16"]);
    let check = async |change: &dyn Fn(&mut api::ModifyManagedPrefixListInput), expected: &str| {
        let error = world.modify_list(&id, change).await.unwrap_err();
        assert!(error.contains(expected), "{error}");
    };
    check(
        &|i| {
            i.current_version = Some(1);
            i.add_entries = added(&["1.0.0.0/8"]);
        },
        "PrefixListVersionMismatch: The prefix list has the incorrect version number.",
    )
    .await;
    check(&|i| i.add_entries = added(&["1.0.0.0/8"]), "CurrentVersion").await;
    check(
        &|i| {
            i.current_version = Some(2);
            i.remove_entries = removed(&["1.0.0.0/8"]);
        },
        "InvalidPrefixListModification: The CIDR 1.0.0.0/8 does not exist.",
    )
    .await;
    check(
        &|i| {
            i.current_version = Some(2);
            i.max_entries = Some(5);
            i.add_entries = added(&["1.0.0.0/8"]);
        },
        "at the same time",
    )
    .await;
    let restore = async |previous: i64, current: i64| {
        let input = api::RestoreManagedPrefixListVersionInput {
            prefix_list_id: Some(id.clone()),
            previous_version: Some(previous),
            current_version: Some(current),
            dry_run: None,
        };
        world
            .ec2
            .restore_managed_prefix_list_version(&world.call, input)
            .await
    };
    assert!(refusal(restore(1, 1).await).contains("PrefixListVersionMismatch"));
    assert!(refusal(restore(7, 2).await).contains("has no version 7"));
    let restored = restore(1, 2).await.unwrap().prefix_list.unwrap();
    assert_eq!(restored.state.as_deref(), Some("restore-complete"));
    assert_eq!(restored.version, Some(3));
    assert_eq!(world.entries(&id, None).await, ["10.1.0.0/16"]);
}

#[tokio::test]
async fn a_list_counts_for_its_size_and_stays_while_it_is_used() {
    let world = World::new().await;
    let id = world.prefix_list("offices").await;
    let web = world.group("web", None).await;
    let https = permission("tcp", Some((443, 443)), &[&id]);
    let made = world.allow(&web, from_ref(&https)).await.unwrap();
    assert_eq!(made[0].prefix_list_id.as_ref(), Some(&id));
    let shown = world.describe_group(&web).await.ip_permissions.unwrap();
    let lists = shown[0].prefix_list_ids.as_ref().unwrap();
    assert_eq!(lists[0].prefix_list_id.as_ref(), Some(&id));
    let input = api::GetManagedPrefixListAssociationsInput {
        prefix_list_id: Some(id.clone()),
        ..Default::default()
    };
    let users = world
        .ec2
        .get_managed_prefix_list_associations(&world.call, input)
        .await
        .unwrap();
    let users = users.prefix_list_associations.unwrap();
    assert_eq!(users[0].resource_id.as_ref(), Some(&web));
    let delete = async || {
        let input = api::DeleteManagedPrefixListInput {
            prefix_list_id: Some(id.clone()),
            dry_run: None,
        };
        let output = world
            .ec2
            .delete_managed_prefix_list(&world.call, input)
            .await;
        output.map(|output| output.prefix_list.unwrap().state.unwrap())
    };
    assert!(refusal(delete().await).contains("DependencyViolation"));
    // With 997 rules besides there is no room for one more entry.
    let hosts: Vec<String> = (0..997)
        .map(|n| format!("10.1.{}.{}/32", n / 256, n % 256))
        .collect();
    let hosts: Vec<&str> = hosts.iter().map(String::as_str).collect();
    world
        .allow(&web, &[permission("udp", Some((1, 1)), &hosts)])
        .await
        .unwrap();
    let larger = world
        .modify_list(&id, |i| i.max_entries = Some(4))
        .await
        .unwrap_err();
    assert!(
        larger.contains("RulesPerSecurityGroupLimitExceeded"),
        "{larger}"
    );
    let smaller = world.modify_list(&id, |i| i.max_entries = Some(1)).await;
    assert_eq!(smaller, Ok(("modify-complete".to_owned(), 1)));
    let revoke = api::RevokeSecurityGroupIngressInput {
        group_id: Some(web),
        ip_permissions: Some(vec![https]),
        ..Default::default()
    };
    world
        .ec2
        .revoke_security_group_ingress(&world.call, revoke)
        .await
        .unwrap();
    assert_eq!(delete().await.as_deref(), Ok("delete-complete"));
    let error = refusal(delete().await);
    assert_eq!(
        error,
        format!("InvalidPrefixListID.NotFound: The prefix list ID '{id}' does not exist")
    );
}
