//! Files of earlier versions keep everything, in the form that this version reads.

use model::network::{NetworkInterface, PrefixList, PrefixListHistory, SecurityGroup, Subnet};
use model::{NetworkInterfaceId, TaskId};

use super::*;
use crate::Store;

/// The last format before there were networks besides the default VPC.
const BEFORE_NETWORKS: u8 = 5;

const VPC: &str = "vpc-0123456789abcdef0";
const SUBNET: &str = "subnet-0123456789abcdef0";
const GROUP: &str = "sg-0123456789abcdef0";
const RUNNING: &str = "0123456789abcdef0123456789abcde0";
const STOPPED: &str = "0123456789abcdef0123456789abcde1";

/// A file as the version wrote it: the default VPC, a task that runs and one that has stopped.
fn old_file(path: &std::path::Path) {
    let connection = Connection::open(path).unwrap();
    connection
        .pragma_update(None, "foreign_keys", true)
        .unwrap();
    for migration in &MIGRATIONS[..usize::from(BEFORE_NETWORKS)] {
        connection.execute_batch(migration).unwrap();
    }
    connection
        .pragma_update(None, "user_version", BEFORE_NETWORKS)
        .unwrap();
    let range = r#"{"network":"172.31.0.0","prefix_len":16}"#;
    let vpc = format!(r#"{{"id":"{VPC}","cidr":{range},"is_default":true,"tags":[]}}"#);
    connection
        .execute("INSERT INTO vpcs VALUES (?1, ?2)", [VPC, &vpc])
        .unwrap();
    let subnet = format!(
        r#"{{"id":"{SUBNET}","vpc_id":"{VPC}","cidr":{range},"availability_zone":"us-east-1a",
            "availability_zone_id":"use1-az1","is_default":true,"map_public_ip_on_launch":true,
            "tags":[]}}"#
    );
    connection
        .execute(
            "INSERT INTO subnets VALUES (?1, ?2, ?3)",
            [SUBNET, VPC, &subnet],
        )
        .unwrap();
    let group = format!(
        r#"{{"id":"{GROUP}","vpc_id":"{VPC}","name":"default","description":"d","tags":[]}}"#
    );
    connection
        .execute(
            "INSERT INTO security_groups VALUES (?1, ?2, ?3)",
            [GROUP, VPC, &group],
        )
        .unwrap();
    for (number, task, released) in [(0, RUNNING, 0), (1, STOPPED, 1)] {
        let id = format!("eni-0123456789abcdef{number}");
        let body = format!(
            r#"{{"id":"{id}","vpc_id":"{VPC}","subnet_id":"{SUBNET}",
                "availability_zone":"us-east-1a","private_address":"172.31.0.4",
                "private_dns_name":"ip-172-31-0-4.ec2.internal","public_address":"198.18.0.1",
                "mac_address":"02:00:00:00:00:01","security_groups":["{GROUP}"],
                "description":"d","task_id":"{task}","attachment_id":"attachment",
                "created_at":1,"tags":[{{"key":"k","value":"v"}}]}}"#
        );
        connection
            .execute(
                "INSERT INTO network_interfaces
                 VALUES (?1, ?2, ?3, ?4, 2887712772, 3323068417, ?5, ?6)",
                rusqlite::params![id, VPC, SUBNET, task, released, body],
            )
            .unwrap();
    }
}

#[tokio::test]
async fn the_default_vpc_and_its_tasks_are_kept() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("state.db");
    old_file(&path);
    let store = Store::open(&path).unwrap();
    store
        .write(|tx| {
            let vpcs = tx.vpc_list()?;
            assert_eq!(vpcs.len(), 1);
            assert!(vpcs[0].is_default && vpcs[0].dns_support && vpcs[0].dns_hostnames);
            let subnets: Vec<Subnet> = tx.subnet_list()?;
            let groups: Vec<SecurityGroup> = tx.security_group_list()?;
            assert_eq!((subnets.len(), groups.len()), (1, 1));

            let running = TaskId::parse(RUNNING).unwrap();
            let all: Vec<NetworkInterface> = tx.network_interface_list()?;
            assert_eq!(all.len(), 1, "the other one was released");
            assert_eq!(all[0].task(), Some((&running, "attachment")));
            assert_eq!(all[0].public_address, Some([198, 18, 0, 1].into()));
            assert_eq!(all[0].tags.len(), 1);
            assert_eq!(
                tx.network_interface_of_task(&running)?.as_ref(),
                Some(&all[0])
            );
            let in_use = tx.private_addresses_in_use(&subnets[0].id)?;
            assert_eq!(in_use, [all[0].private_address]);

            let stopped = tx.network_interface_of_task(&TaskId::parse(STOPPED).unwrap())?;
            let id = NetworkInterfaceId::parse("eni-0123456789abcdef1").unwrap();
            assert_eq!(stopped.map(|interface| interface.id), Some(id));

            // Whoever makes plans sees the next change.
            let before = (tx.network_version()?, tx.vpc_versions()?);
            tx.network_interface_release(&running)?;
            assert!(tx.network_version()? > before.0);
            assert_eq!(before.1.len(), 1);
            assert!(tx.vpc_versions()? > before.1);
            assert_eq!(tx.network_interface_list()?, []);
            // A released interface keeps nothing from being deleted.
            tx.subnet_delete(&subnets[0].id)?;
            Ok::<_, StoreError>(())
        })
        .await
        .unwrap();
}

#[test]
fn to_look_into_a_file_changes_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("state.db");
    assert!(Store::open_existing(&path).is_err());
    assert!(!path.exists());
    old_file(&path);
    let error = Store::open_existing(&path).unwrap_err();
    let expected = i64::from(BEFORE_NETWORKS);
    assert!(
        matches!(error, StoreError::OlderFormat { found, .. } if found == expected),
        "{error}"
    );
    drop(Store::open(&path).unwrap());
    Store::open_existing(&path).unwrap();
}

/// Histories were in the lists themselves.
#[tokio::test]
async fn prefix_lists_keep_their_earlier_versions() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("state.db");
    let connection = Connection::open(&path).unwrap();
    for migration in &MIGRATIONS[..6] {
        connection.execute_batch(migration).unwrap();
    }
    connection.pragma_update(None, "user_version", 6).unwrap();
    let entries = r#"[{"cidr":{"network":"10.0.0.0","prefix_len":8},"description":null}]"#;
    let list = format!(
        r#"{{"id":"pl-0123456789abcdef0","name":"list","max_entries":1,"version":2,
            "last_change":"Modify","entries":[],"history":[[1,{entries}]],"tags":[]}}"#
    );
    let sql = "INSERT INTO network_nouns VALUES ('prefix-list', 'pl-0123456789abcdef0', NULL, ?1)";
    connection.execute(sql, [&list]).unwrap();
    drop(connection);
    let store = Store::open(&path).unwrap();
    let read = store.read(|tx| {
        let lists = tx.noun_list::<PrefixList>()?;
        let histories = tx.noun_list::<PrefixListHistory>()?;
        Ok::<_, StoreError>((lists, histories))
    });
    let (lists, histories) = read.await.unwrap();
    assert_eq!(histories.len(), 1);
    assert_eq!(histories[0].id, lists[0].id);
    let [(version, entries)] = &histories[0].versions[..] else {
        panic!("{histories:?}");
    };
    assert_eq!((*version, entries.len()), (1, 1));
}
