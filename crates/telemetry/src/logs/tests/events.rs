//! Reading and searching events.

use super::*;

#[test]
fn a_stream_is_read_forwards_and_backwards() {
    let (_dir, store) = store_with_streams();
    put(&store, "a", [10, 20, 20, 30, 40]);
    let last = store.events("g", "a", &query(2)).unwrap();
    assert_eq!(messages(&last.events), ["a30", "a40"]);
    let go = |token: &str| {
        store
            .events(
                "g",
                "a",
                &EventQuery {
                    token: Some(token.into()),
                    ..query(2)
                },
            )
            .unwrap()
    };
    let before = go(&last.backward_token);
    assert_eq!(messages(&before.events), ["a20", "a20"]);
    let head = go(&before.backward_token);
    assert_eq!(messages(&head.events), ["a10"]);
    let none = go(&head.backward_token);
    assert_eq!(
        (none.events.len(), &none.backward_token),
        (0, &head.backward_token)
    );
    assert_eq!(messages(&go(&none.forward_token).events), ["a10", "a20"]);
    assert_eq!(messages(&go(&before.forward_token).events), ["a30", "a40"]);
    // The end gives its own token back, which finds what comes later.
    let end = go(&last.forward_token);
    assert_eq!(
        (end.events.len(), &end.forward_token),
        (0, &last.forward_token)
    );
    put(&store, "a", [40, 50]);
    assert_eq!(messages(&go(&last.forward_token).events), ["a40", "a50"]);
    let head = EventQuery {
        from_head: true,
        start_ms: Some(20),
        end_ms: Some(40),
        ..query(10)
    };
    assert_eq!(
        messages(&store.events("g", "a", &head).unwrap().events),
        ["a20", "a20", "a30"]
    );
    for token in ["f/1/s", "x", last.forward_token.as_str()] {
        let query = EventQuery {
            token: Some(token.into()),
            ..query(2)
        };
        assert!(
            matches!(store.events("g", "b", &query), Err(Error::BadToken)),
            "{token}"
        );
    }
}

#[test]
fn a_token_of_an_empty_stream_finds_later_events() {
    let (_dir, store) = store_with_streams();
    let empty = store.events("g", "a", &query(5)).unwrap();
    put(&store, "a", [10]);
    let query = EventQuery {
        token: Some(empty.forward_token),
        ..query(5)
    };
    assert_eq!(
        messages(&store.events("g", "a", &query).unwrap().events),
        ["a10"]
    );
}

#[test]
fn answers_are_bounded_in_bytes() {
    let (_dir, store) = store_with_streams();
    let events: Vec<LogEvent> = (0..5)
        .map(|n| event(n, "x".repeat(MAX_EVENT_BYTES / 2)))
        .collect();
    store.append("g", "a", &events, 1, None).unwrap();
    let page = store
        .events(
            "g",
            "a",
            &EventQuery {
                from_head: true,
                ..query(5)
            },
        )
        .unwrap();
    assert_eq!(page.events.len(), 1);
    let found = store.filter("g", &FilterQuery::default()).unwrap();
    assert_eq!((found.events.len(), found.next_token.is_some()), (1, true));
    assert_eq!(search(&store, &FilterQuery::default()).len(), 5);
    let large = [event(1, "x".repeat(MAX_EVENT_BYTES + 1))];
    assert!(matches!(
        store.append("g", "a", &large, 1, None),
        Err(Error::OutOfBounds { .. })
    ));
    assert!(matches!(
        store.append("g", "a", &[event(-1, "")], 1, None),
        Err(Error::OutOfBounds { .. })
    ));
}

#[test]
fn searches_interleave_streams() {
    let (_dir, store) = store_with_streams();
    store.create_stream("g", "ab", 4).unwrap();
    put(&store, "a", [10, 20, 30]);
    put(&store, "b", [5, 20, 40]);
    put(&store, "ab", [20]);
    let check = |query: FilterQuery, expected: &[&str]| {
        for limit in [1, 2, 100] {
            let found = search(
                &store,
                &FilterQuery {
                    limit: Some(limit),
                    ..query.clone()
                },
            );
            let messages: Vec<&str> = found
                .iter()
                .map(|found| found.event.message.as_str())
                .collect();
            assert_eq!(messages, expected, "{query:?}");
            let newest_first = FilterQuery {
                newest_first: true,
                limit: Some(limit),
                ..query.clone()
            };
            let mut back = search(&store, &newest_first);
            back.reverse();
            assert_eq!(back, found, "{query:?}");
            assert!(
                found
                    .iter()
                    .all(|found| found.event.message.starts_with(&*found.stream))
            );
        }
    };
    check(
        FilterQuery::default(),
        &["b5", "a10", "a20", "b20", "ab20", "a30", "b40"],
    );
    check(
        FilterQuery {
            start_ms: Some(10),
            end_ms: Some(20),
            ..FilterQuery::default()
        },
        &["a10", "a20", "b20", "ab20"],
    );
    check(
        FilterQuery {
            streams: StreamSelection::Prefix("a".into()),
            ..FilterQuery::default()
        },
        &["a10", "a20", "ab20", "a30"],
    );
    let names = vec!["b".into(), "none".into(), "b".into()];
    check(
        FilterQuery {
            streams: StreamSelection::Names(names),
            ..FilterQuery::default()
        },
        &["b5", "b20", "b40"],
    );
    let pattern = Some(Arc::new(Pattern::parse("20 -ab").unwrap()));
    check(
        FilterQuery {
            pattern,
            ..FilterQuery::default()
        },
        &["a20", "b20"],
    );
}

#[test]
fn searches_take_tokens_of_their_own_only() {
    let (_dir, store) = store_with_streams();
    put(&store, "a", [1, 2]);
    let forward = FilterQuery {
        limit: Some(1),
        ..FilterQuery::default()
    };
    let token = store.filter("g", &forward).unwrap().next_token;
    let backward = FilterQuery {
        newest_first: true,
        token,
        ..FilterQuery::default()
    };
    assert!(matches!(store.filter("g", &backward), Err(Error::BadToken)));
    let token = FilterQuery {
        token: Some("x".into()),
        ..FilterQuery::default()
    };
    assert!(matches!(store.filter("g", &token), Err(Error::BadToken)));
}

#[test]
fn searches_end_their_pages_after_enough_was_scanned() {
    let (_dir, store) = store_with_streams();
    let filler = "filler ".repeat(100);
    for batch in 0..10 {
        let events: Vec<LogEvent> = (0..10_000)
            .map(|n| event(batch * 10_000 + n, filler.as_str()))
            .collect();
        store.append("g", "a", &events, 1, None).unwrap();
    }
    store
        .append("g", "b", &[event(99_999, "needle")], 1, None)
        .unwrap();
    let pattern = Some(Arc::new(Pattern::parse("needle").unwrap()));
    let query = FilterQuery {
        pattern,
        ..FilterQuery::default()
    };
    let first = store.filter("g", &query).unwrap();
    assert_eq!((first.events.len(), first.next_token.is_some()), (0, true));
    assert_eq!(search(&store, &query).len(), 1);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    /// Appends in any order and of any size read as one sorted list, in both directions, with every
    /// page size; retention takes exactly the events before its cutoff.
    #[test]
    fn any_appends_read_in_order(
        batches in prop::collection::vec(
            (any::<bool>(), prop::collection::vec((0_i64..2000, 0_usize..9), 1..40)), 1..14),
        limit in 1_usize..50, cutoff in 0_i64..2000,
    ) {
        const SIZES: [usize; 9] = [0, 1, 10, 50, 100, 1_000, 5_000, 20_000, 70_000];
        let (_dir, store) = store_with_streams();
        let mut model: BTreeMap<&str, Vec<(i64, String)>> = BTreeMap::from([("a", vec![]), ("b", vec![])]);
        let mut number = 0;
        for (first, batch) in &batches {
            let stream = if *first { "a" } else { "b" };
            let mut events: Vec<LogEvent> = batch.iter().map(|(ms, size)| {
                number += 1;
                event(*ms, format!("{number}{}", "x".repeat(SIZES[*size])))
            }).collect();
            store.append("g", stream, &events, 1, None).unwrap();
            events.sort_by_key(|event| event.timestamp_ms);
            let list = model.get_mut(stream).unwrap();
            list.extend(events.into_iter().map(|event| (event.timestamp_ms, event.message)));
            list.sort_by_key(|(ms, _)| *ms);
        }
        for (stream, expected) in &model {
            prop_assert_eq!(&walk(&store, stream, true, limit), expected);
            prop_assert_eq!(&walk(&store, stream, false, limit), expected);
        }
        let mut all: Vec<(i64, i64, String)> = Vec::new();
        for (number, list) in (0_i64..).zip(model.values()) {
            all.extend(list.iter().map(|(ms, text)| (*ms, number, text.clone())));
        }
        all.sort_by_key(|(ms, stream, _)| (*ms, *stream));
        let found = search(&store, &FilterQuery { limit: Some(limit), ..FilterQuery::default() });
        let newest_first = FilterQuery { newest_first: true, limit: Some(limit), ..FilterQuery::default() };
        let mut back = search(&store, &newest_first);
        back.reverse();
        prop_assert_eq!(&back, &found);
        let found: Vec<&str> = found.iter().map(|found| found.event.message.as_str()).collect();
        let expected: Vec<&str> = all.iter().map(|(_, _, text)| text.as_str()).collect();
        prop_assert_eq!(found, expected);

        store.set_retention("g", Some(1)).unwrap();
        let expired = store.expire(86_400_000 + cutoff).unwrap();
        for (stream, expected) in &mut model {
            expected.retain(|(ms, _)| *ms >= cutoff);
            prop_assert_eq!(&walk(&store, stream, true, limit), &*expected);
            let described = store.stream("g", stream).unwrap();
            prop_assert_eq!(described.first_event_ms, expected.first().map(|(ms, _)| *ms));
            prop_assert_eq!(described.last_event_ms, expected.last().map(|(ms, _)| *ms));
        }
        let left: usize = model.values().map(Vec::len).sum();
        prop_assert_eq!(expired.events, (number - left) as u64);
    }
}

/// A stream read page by page.
fn walk(store: &LogStore, stream: &str, from_head: bool, limit: usize) -> Vec<(i64, String)> {
    let mut pages = Vec::new();
    let mut query = EventQuery {
        from_head,
        ..query(limit)
    };
    loop {
        let page = store.events("g", stream, &query).unwrap();
        let token = if from_head {
            page.forward_token
        } else {
            page.backward_token
        };
        pages.push(page.events);
        if query.token.as_ref() == Some(&token) {
            break;
        }
        query.token = Some(token);
    }
    if !from_head {
        pages.reverse();
    }
    pages
        .into_iter()
        .flatten()
        .map(|event| (event.timestamp_ms, event.message))
        .collect()
}
