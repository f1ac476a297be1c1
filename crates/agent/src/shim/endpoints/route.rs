//! Which path means what. Pure; what is answered is decided by `answer`.

/// What a request is about. Ids are as the client wrote them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Route<'a> {
    Container {
        version: Version,
        id: &'a str,
    },
    ContainerStats {
        version: Version,
        id: &'a str,
    },
    /// The task of the container.
    Task {
        version: Version,
        id: &'a str,
        tags: bool,
    },
    TaskStats {
        version: Version,
        id: &'a str,
    },
    /// Version 2 needs no id: the task is known from where the request comes from.
    OwnTask {
        tags: bool,
    },
    OwnTaskStats,
    /// An empty id when there was none.
    Credentials {
        id: &'a str,
    },
    TaskProtection {
        id: &'a str,
    },
    Nothing,
}

/// Which documents are answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Version {
    V2,
    V3,
    V4,
}

/// Reads the target of a request: a path, or a whole URL as proxies are sent one.
pub(super) fn route(target: &str) -> Route<'_> {
    let path = target.split(['?', '#']).next().unwrap_or_default();
    let path = match path.strip_prefix("http://") {
        Some(rest) => rest.find('/').and_then(|at| rest.get(at..)).unwrap_or("/"),
        None => path,
    };
    let parts: Vec<&str> = path
        .trim_start_matches('/')
        .trim_end_matches('/')
        .split('/')
        .take(6)
        .collect();
    match parts.as_slice() {
        ["v4", rest @ ..] => by_id(Version::V4, rest),
        ["v3", rest @ ..] => by_id(Version::V3, rest),
        ["v2", "metadata"] => Route::OwnTask { tags: false },
        ["v2", "metadataWithTags"] => Route::OwnTask { tags: true },
        ["v2", "metadata", id] => Route::Container {
            version: Version::V2,
            id,
        },
        ["v2", "stats"] => Route::OwnTaskStats,
        ["v2", "stats", id] => Route::ContainerStats {
            version: Version::V2,
            id,
        },
        ["v2", "credentials"] => Route::Credentials { id: "" },
        ["v2", "credentials", id] => Route::Credentials { id },
        ["api", id, "task-protection", "v1", "state"] => Route::TaskProtection { id },
        _ => Route::Nothing,
    }
}

fn by_id<'a>(version: Version, rest: &[&'a str]) -> Route<'a> {
    match *rest {
        [id] if !id.is_empty() => Route::Container { version, id },
        [id, "stats"] => Route::ContainerStats { version, id },
        [id, "task"] => Route::Task {
            version,
            id,
            tags: false,
        },
        [id, "taskWithTags"] => Route::Task {
            version,
            id,
            tags: true,
        },
        [id, "task", "stats"] => Route::TaskStats { version, id },
        _ => Route::Nothing,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn check(target: &str, expected: Route<'_>) {
        assert_eq!(route(target), expected, "{target}");
    }

    fn task(version: Version, tags: bool) -> Route<'static> {
        Route::Task {
            version,
            id: "a",
            tags,
        }
    }

    #[test]
    fn paths_with_an_id_lead_where_they_do_on_aws() {
        let (v3, v4, id) = (Version::V3, Version::V4, "a");
        for target in ["/v4/a", "/v4/a/?x=1", "http://169.254.170.2/v4/a#x"] {
            check(target, Route::Container { version: v4, id });
        }
        check("/v3/a", Route::Container { version: v3, id });
        check("/v4/a/stats", Route::ContainerStats { version: v4, id });
        check("/v3/a/task", task(v3, false));
        check("/v4/a/task", task(v4, false));
        check("/v4/a/taskWithTags", task(v4, true));
        check("/v4/a/task/stats", Route::TaskStats { version: v4, id });
        let protection = "/api/a/task-protection/v1/state";
        check(protection, Route::TaskProtection { id });
    }

    #[test]
    fn paths_without_an_id_lead_where_they_do_on_aws() {
        let (version, id) = (Version::V2, "a");
        for target in ["/v2/metadata", "/v2/metadata/"] {
            check(target, Route::OwnTask { tags: false });
        }
        check("/v2/metadataWithTags", Route::OwnTask { tags: true });
        check("/v2/metadata/a", Route::Container { version, id });
        check("/v2/stats", Route::OwnTaskStats);
        check("/v2/stats/a", Route::ContainerStats { version, id });
        check("/v2/credentials", Route::Credentials { id: "" });
        check("/v2/credentials/a", Route::Credentials { id });
    }

    #[test]
    fn other_paths_lead_nowhere() {
        for target in [
            "",
            "/",
            "*",
            "/v4",
            "/v4/",
            "/v4/a/b",
            "/v4/a/task/stats/x",
            "/v5/a",
            "http://x",
            "/latest/meta-data",
            "/api/a/task-protection/v1/state/x",
        ] {
            check(target, Route::Nothing);
        }
    }

    proptest! {
        #[test]
        fn no_target_panics(target in ".{0,200}") {
            let _ = route(&target);
        }
    }
}
