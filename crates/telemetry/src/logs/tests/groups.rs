//! Groups, streams, what is stored beside events, and what is removed.

use super::*;

#[test]
fn groups_are_listed_and_last() {
    let (dir, store) = store();
    for (name, class) in [
        ("/ecs/web", "STANDARD"),
        ("/ecs/api", "STANDARD"),
        ("x/ecs", "DELIVERY"),
    ] {
        store
            .create_group(name, class, &[("k".into(), "v".into())], 7)
            .unwrap();
    }
    assert!(matches!(
        store.create_group("x/ecs", "STANDARD", &[], 7),
        Err(Error::GroupExists)
    ));
    let other = store.in_region("eu-west-1");
    assert!(matches!(other.group("x/ecs"), Err(Error::GroupMissing)));
    other.create_group("x/ecs", "STANDARD", &[], 8).unwrap();
    store.set_retention("/ecs/web", Some(14)).unwrap();
    drop((store, other));

    let store = LogStore::open(dir.path()).unwrap();
    let list = |filter: GroupFilter, after: Option<&str>, limit| {
        store.groups(&filter, after, limit).unwrap()
    };
    let all = list(GroupFilter::default(), None, 10);
    assert_eq!(names(&all), ["/ecs/api", "/ecs/web", "x/ecs"]);
    assert_eq!(
        (
            all[1].retention_days,
            all[1].created_ms,
            all[1].stored_bytes
        ),
        (Some(14), 7, 0)
    );
    let prefix = GroupFilter {
        prefix: Some("/ecs/".into()),
        ..GroupFilter::default()
    };
    assert_eq!(names(&list(prefix.clone(), None, 1)), ["/ecs/api"]);
    assert_eq!(names(&list(prefix, Some("/ecs/api"), 10)), ["/ecs/web"]);
    let contains = GroupFilter {
        contains: Some("ecs".into()),
        class: Some("DELIVERY".into()),
        ..GroupFilter::default()
    };
    assert_eq!(names(&list(contains, None, 10)), ["x/ecs"]);
    assert_eq!(
        store.tags("x/ecs").unwrap(),
        BTreeMap::from([("k".into(), "v".into())])
    );
}

#[test]
fn tags_are_limited_as_a_whole() {
    let (_dir, store) = store();
    store.create_group("g", "STANDARD", &[], 1).unwrap();
    let tag = |key: &str| vec![(key.to_owned(), "v".to_owned())];
    store.tag("g", &tag("a"), 2).unwrap();
    store.tag("g", &tag("b"), 2).unwrap();
    assert!(matches!(
        store.tag("g", &tag("c"), 2),
        Err(Error::OutOfBounds { .. })
    ));
    store.tag("g", &[("a".into(), "new".into())], 2).unwrap();
    store.untag("g", &["b".into(), "unknown".into()]).unwrap();
    assert_eq!(
        store.tags("g").unwrap(),
        BTreeMap::from([("a".into(), "new".into())])
    );
}

#[test]
fn a_deleted_group_leaves_no_file() {
    let (dir, store) = store_with_streams();
    put(&store, "a", 1..100);
    let files = || {
        std::fs::read_dir(dir.path().join("groups"))
            .unwrap()
            .count()
    };
    assert!(files() > 0);
    store.delete_group("g").unwrap();
    assert_eq!(files(), 0);
    assert!(matches!(
        store.streams("g", &StreamQuery::default()),
        Err(Error::GroupMissing)
    ));
    assert!(matches!(store.delete_group("g"), Err(Error::GroupMissing)));
    // The next group of the name begins empty.
    store.create_group("g", "STANDARD", &[], 1).unwrap();
    assert_eq!(
        store.streams("g", &StreamQuery::default()).unwrap().streams,
        []
    );
    // A crash between the catalogue and the file leaves a file that nobody owns.
    std::fs::write(dir.path().join("groups/999.sqlite"), "x").unwrap();
    std::fs::write(dir.path().join("groups/999.sqlite-wal"), "x").unwrap();
    drop(store);
    LogStore::open(dir.path()).unwrap();
    assert!(!dir.path().join("groups/999.sqlite").exists());
    assert!(!dir.path().join("groups/999.sqlite-wal").exists());
}

#[test]
fn files_of_a_newer_release_are_refused() {
    let (dir, store) = store();
    drop(store);
    let catalog = rusqlite::Connection::open(dir.path().join("catalog.sqlite")).unwrap();
    catalog.execute_batch("PRAGMA user_version = 99").unwrap();
    assert!(matches!(
        LogStore::open(dir.path()),
        Err(Error::NewerFormat { found: 99, .. })
    ));
}

#[test]
fn streams_are_described_in_order() {
    let (_dir, store) = store_with_streams();
    store.create_stream("g", "c*[^:]", 4).unwrap();
    assert!(matches!(
        store.create_stream("g", "a", 9),
        Err(Error::StreamExists)
    ));
    put(&store, "a", [500, 900]);
    put(&store, "b", [300]);
    let page = |order, descending, prefix: Option<&str>| {
        let mut names = Vec::new();
        let mut query = StreamQuery {
            prefix: prefix.map(str::to_owned),
            order,
            descending,
            limit: 1,
            token: None,
        };
        loop {
            let page = store.streams("g", &query).unwrap();
            names.extend(page.streams.into_iter().map(|stream| stream.name));
            if page.next_token.is_none() {
                return names;
            }
            query.token = page.next_token;
        }
    };
    assert_eq!(page(StreamOrder::Name, false, None), ["a", "b", "c*[^:]"]);
    assert_eq!(page(StreamOrder::Name, true, None), ["c*[^:]", "b", "a"]);
    assert_eq!(page(StreamOrder::Name, false, Some("c*")), ["c*[^:]"]);
    assert_eq!(
        page(StreamOrder::LastEvent, false, None),
        ["c*[^:]", "b", "a"]
    );
    assert_eq!(
        page(StreamOrder::LastEvent, true, None),
        ["a", "b", "c*[^:]"]
    );
    let stream = store.stream("g", "a").unwrap();
    assert_eq!(
        (stream.first_event_ms, stream.last_event_ms),
        (Some(500), Some(900))
    );
    assert_eq!(
        (stream.last_ingestion_ms, stream.next_sequence),
        (Some(1_000_000), 2)
    );
    let token = StreamQuery {
        token: Some("zz".into()),
        ..StreamQuery::default()
    };
    assert!(matches!(store.streams("g", &token), Err(Error::BadToken)));
    store.delete_stream("g", "a").unwrap();
    assert!(matches!(store.stream("g", "a"), Err(Error::StreamMissing)));
    assert!(matches!(
        store.append("g", "a", &[], 1, None),
        Err(Error::StreamMissing)
    ));
}

#[test]
fn a_deleted_stream_gives_its_space_back_even_after_a_crash() {
    let (dir, store) = store_with_streams();
    let file = dir.path().join("groups/1.sqlite");
    let fill = |stream: &str| {
        for batch in 0..30_u64 {
            let events: Vec<LogEvent> = (0..500_u64)
                .map(|n| {
                    event(
                        1,
                        format!(
                            "{}",
                            (batch * 500 + n + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15)
                        ),
                    )
                })
                .collect();
            store.append("g", stream, &events, 1, None).unwrap();
        }
    };
    let small = || std::fs::metadata(&file).unwrap().len() < 100_000;
    fill("a");
    store.delete_stream("g", "a").unwrap();
    assert!(small());
    assert_eq!(store.group("g").unwrap().stored_bytes, 0);
    // The crash comes after the stream is gone and before its chunks are.
    fill("b");
    drop(store);
    let database = rusqlite::Connection::open(&file).unwrap();
    database
        .execute_batch(
            "INSERT INTO doomed SELECT id FROM stream WHERE name = 'b'; DELETE FROM stream",
        )
        .unwrap();
    drop(database);
    assert!(!small());
    let store = LogStore::open(dir.path()).unwrap();
    assert_eq!(
        store.streams("g", &StreamQuery::default()).unwrap().streams,
        []
    );
    assert!(small());
}

#[test]
fn groups_may_be_deleted_while_they_are_used() {
    let (_dir, store) = store_with_streams();
    std::thread::scope(|scope| {
        for _ in 0..3 {
            let store = store.clone();
            scope.spawn(move || {
                for n in 0..200 {
                    let outcomes = [
                        store.append("g", "a", &[event(n, "x")], 1, None).map(drop),
                        store.events("g", "a", &query(5)).map(drop),
                        store.filter("g", &FilterQuery::default()).map(drop),
                    ];
                    for outcome in outcomes {
                        let gone = matches!(
                            outcome,
                            Ok(()) | Err(Error::GroupMissing | Error::StreamMissing)
                        );
                        assert!(gone, "{outcome:?}");
                    }
                }
            });
        }
        for _ in 0..20 {
            store.delete_group("g").unwrap();
            store.create_group("g", "STANDARD", &[], 1).unwrap();
            store.create_stream("g", "a", 1).unwrap();
        }
    });
}

#[test]
fn cursors_come_and_go_with_events() {
    let (_dir, store) = store_with_streams();
    let cursor = CursorUpdate {
        key: "task/1".into(),
        value: vec![0, 255],
    };
    store
        .append("g", "a", &[event(1, "x")], 1, Some(&cursor))
        .unwrap();
    assert_eq!(store.cursor("g", "task/1").unwrap(), Some(vec![0, 255]));
    // Without its events a cursor is not stored.
    let lost = CursorUpdate {
        key: "task/1".into(),
        value: vec![9],
    };
    assert!(
        store
            .append("g", "none", &[event(1, "x")], 1, Some(&lost))
            .is_err()
    );
    assert_eq!(store.cursor("g", "task/1").unwrap(), Some(vec![0, 255]));
    store.remove_cursor("g", "task/1").unwrap();
    assert_eq!(store.cursor("g", "task/1").unwrap(), None);
}

#[test]
fn old_events_expire_and_space_returns() {
    const DAY: i64 = 86_400_000;
    let (dir, store) = store_with_streams();
    let now = 100 * DAY;
    for n in 0..40 {
        let day = 60 * DAY + n * DAY;
        let events: Vec<LogEvent> = (0..500_i64)
            .map(|n| {
                event(
                    day + n,
                    format!(
                        "{}",
                        (n + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15_u64.cast_signed())
                    ),
                )
            })
            .collect();
        store.append("g", "a", &events, 1, None).unwrap();
    }
    put(&store, "b", [now - 8 * DAY, now - 6 * DAY]);
    assert_eq!(store.expire(now).unwrap(), Expired::default());
    let before = store.group("g").unwrap().stored_bytes;
    store.set_retention("g", Some(7)).unwrap();
    let expired = store.expire(now).unwrap();
    assert_eq!((expired.events, expired.groups), (33 * 500 + 1, 1));
    let left = search(&store, &FilterQuery::default());
    assert_eq!(left.len(), 7 * 500 + 1);
    assert!(
        left.iter()
            .all(|found| found.event.timestamp_ms >= now - 7 * DAY)
    );
    assert!(store.group("g").unwrap().stored_bytes < before / 2);
    let stream = store.stream("g", "b").unwrap();
    assert_eq!(stream.first_event_ms, Some(now - 6 * DAY));
    let size = std::fs::metadata(dir.path().join("groups/1.sqlite"))
        .unwrap()
        .len();
    assert!(size < 300_000, "{size}");
    assert_eq!(store.expire(now).unwrap(), Expired::default());
    store.expire(now + 100 * DAY).unwrap();
    assert_eq!(store.stream("g", "b").unwrap().last_event_ms, None);
    assert_eq!(store.group("g").unwrap().stored_bytes, 0);
}

#[test]
fn few_files_are_open_with_many_groups() {
    let dir = tempfile::tempdir().unwrap();
    let store = LogStore::open_with(dir.path(), Options { open_groups: 3 }).unwrap();
    for n in 0..20 {
        let name = format!("group{n}");
        store.create_group(&name, "STANDARD", &[], 1).unwrap();
        store.create_stream(&name, "s", 1).unwrap();
        store
            .append(&name, "s", &[event(1, "x".repeat(100))], 1, None)
            .unwrap();
    }
    // A write-ahead log exists while its file is open.
    let open = std::fs::read_dir(dir.path().join("groups"))
        .unwrap()
        .filter(|entry| {
            entry
                .as_ref()
                .unwrap()
                .path()
                .to_string_lossy()
                .ends_with("-wal")
        })
        .count();
    assert_eq!(open, 3);
    let groups = store.groups(&GroupFilter::default(), None, 50).unwrap();
    assert!(groups.iter().all(|group| group.stored_bytes > 100));
    let page = store.events("group0", "s", &query(5)).unwrap();
    assert_eq!(page.events.len(), 1);
}

#[test]
fn many_writers_share_commits() {
    let (_dir, store) = store_with_streams();
    std::thread::scope(|scope| {
        for writer in 0..8_i64 {
            let store = store.clone();
            scope.spawn(move || {
                for n in 0..50 {
                    let stream = if writer % 2 == 0 { "a" } else { "b" };
                    let cursor = CursorUpdate {
                        key: format!("w{writer}"),
                        value: vec![n],
                    };
                    let one = [event(i64::from(n), format!("{writer} {n}"))];
                    store.append("g", stream, &one, 1, Some(&cursor)).unwrap();
                    assert!(store.append("g", "none", &one, 1, None).is_err());
                }
            });
        }
    });
    let found = search(&store, &FilterQuery::default());
    assert_eq!(found.len(), 400);
    let ids: std::collections::BTreeSet<EventId> =
        found.iter().map(|found| found.event.id).collect();
    assert_eq!(ids.len(), 400);
    for writer in 0..8 {
        assert_eq!(
            store.cursor("g", &format!("w{writer}")).unwrap(),
            Some(vec![49])
        );
    }
}

#[tokio::test]
async fn async_callers_do_not_block() {
    let (_dir, store) = store_with_streams();
    let stream = store.run(|store| store.stream("g", "a")).await.unwrap();
    assert_eq!(stream.name, "a");
}
