//! Sessions of ECS Exec between the operations that make them and the data channel that runs them.
//!
//! An operation records a session and gives out a token; nothing runs yet. The data channel spends
//! the token ([`open`]), starts the process, and says so ([`note_started`], [`note_ended`]). That way
//! an operation still makes one transaction and waits for no engine. Only a token's hash is stored.

use std::fmt::Write as _;

use model::exec::{ExecSession, ExecToken};
use model::task::{ContainerStatus, Task, TaskObservation, TaskStatus};
use model::{TaskId, UnixMillis};
use sha2::{Digest, Sha256};
use store::{Store, StoreError, Tx};

use crate::context::Random;

/// How long a token can be used.
const TOKEN_LIFE_MILLIS: i64 = 5 * 60 * 1000;
/// Most sessions of a task that have not ended.
pub(crate) const SESSIONS_MAX: usize = 50;

/// Why a data channel is not opened. Deliberately without details for the client.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    #[error("there is no such session")]
    NoSession,
    #[error("the token is not valid")]
    BadToken,
    #[error("the store failed")]
    Store(#[from] StoreError),
}

/// Spends the token of a session and answers the session.
pub async fn open(
    store: &Store,
    id: &str,
    token: &str,
    now: UnixMillis,
) -> Result<ExecSession, OpenError> {
    let (id, hash) = (id.to_owned(), hash(token));
    store
        .write(move |tx| {
            let mut session = tx.exec_session_find(&id)?.ok_or(OpenError::NoSession)?;
            let is_valid = session.token.as_ref().is_some_and(|known| {
                is_equal(known.hash.as_bytes(), hash.as_bytes()) && now < known.expires_at
            });
            if !is_valid {
                return Err(OpenError::BadToken);
            }
            session.token = None;
            tx.exec_session_put(&session)?;
            Ok(session)
        })
        .await
}

/// The session's process was started.
pub async fn note_started(store: &Store, id: &str, now: UnixMillis) -> Result<(), StoreError> {
    change(store, id, move |session| {
        session.started_at.get_or_insert(now);
    })
    .await
}

/// The session has ended.
pub async fn note_ended(store: &Store, id: &str, now: UnixMillis) -> Result<(), StoreError> {
    change(store, id, move |session| {
        session.ended_at.get_or_insert(now);
        session.token = None;
    })
    .await
}

/// Whether somebody has asked for the session's end.
pub async fn is_terminated(store: &Store, id: &str) -> Result<bool, StoreError> {
    let id = id.to_owned();
    let session = store.read(move |tx| tx.exec_session_find(&id)).await?;
    Ok(session.is_none_or(|session| session.terminated_at.is_some()))
}

/// Records a new session for a task and answers its token.
pub(crate) fn make(
    tx: &mut Tx<'_>,
    id: String,
    task: &Task,
    container: &str,
    args: Vec<String>,
    now: UnixMillis,
    random: Random,
) -> Result<String, StoreError> {
    let (value, token) = new_token(now, random);
    tx.exec_session_put(&ExecSession {
        id,
        task_id: task.id.clone(),
        container: container.to_owned(),
        args,
        created_at: now,
        token: Some(token),
        started_at: None,
        terminated_at: None,
        ended_at: None,
    })?;
    Ok(value)
}

/// A token and how it is kept.
pub(crate) fn new_token(now: UnixMillis, random: Random) -> (String, ExecToken) {
    let value = format!("{:032x}{:032x}", random(), random());
    let token = ExecToken {
        hash: hash(&value),
        expires_at: now.plus_millis(TOKEN_LIFE_MILLIS),
    };
    (value, token)
}

/// Where the data channel of a session is, for a caller who reached us by `endpoint`.
pub(crate) fn stream_url(endpoint: &str, session: &str) -> String {
    let rest = endpoint.strip_prefix("http").unwrap_or(endpoint);
    format!("ws{rest}/v1/data-channel/{session}?role=publish_subscribe")
}

/// Whether sessions can be opened in this container now.
pub(crate) fn is_ready(task: &Task, seen: &TaskObservation, container: &str) -> bool {
    let found = seen.containers.iter().find(|one| one.name == container);
    task.enable_execute_command
        && seen.status == TaskStatus::Running
        && found.is_some_and(|one| {
            one.status == ContainerStatus::Running && one.exec_ready_at.is_some()
        })
}

/// Whether the task has as many sessions as it may have.
pub(crate) fn is_full(tx: &Tx<'_>, task: &TaskId) -> Result<bool, StoreError> {
    Ok(tx.exec_session_count(task)? >= SESSIONS_MAX)
}

/// Seventeen hexadecimal digits, as session ids end.
pub(crate) fn suffix(random: Random) -> String {
    let digits = random() & ((1 << 64) - 1);
    format!("0{digits:016x}")
}

async fn change(
    store: &Store,
    id: &str,
    change: impl FnOnce(&mut ExecSession) + Send + 'static,
) -> Result<(), StoreError> {
    let id = id.to_owned();
    store
        .write(move |tx| {
            if let Some(mut session) = tx.exec_session_find(&id)? {
                change(&mut session);
                tx.exec_session_put(&session)?;
            }
            Ok(())
        })
        .await
}

fn hash(token: &str) -> String {
    Sha256::digest(token)
        .iter()
        .fold(String::new(), |mut text, byte| {
            // Writing to a string cannot fail.
            let _ = write!(text, "{byte:02x}");
            text
        })
}

/// Compares in a time that does not depend on where the two differ.
fn is_equal(one: &[u8], other: &[u8]) -> bool {
    let difference = one
        .iter()
        .zip(other)
        .fold(0, |all, (one, other)| all | (one ^ other));
    one.len() == other.len() && difference == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stream_urls_are_where_the_caller_came_from() {
        #[track_caller]
        fn check(endpoint: &str, expected: &str) {
            assert_eq!(stream_url(endpoint, "s"), expected);
        }
        check(
            "http://127.0.0.1:4566",
            "ws://127.0.0.1:4566/v1/data-channel/s?role=publish_subscribe",
        );
        check(
            "https://ecs.local",
            "wss://ecs.local/v1/data-channel/s?role=publish_subscribe",
        );
    }

    #[test]
    fn tokens_are_kept_as_hashes() {
        let (value, token) = new_token(UnixMillis(5), || 7);
        assert_eq!(value.len(), 64);
        assert!(is_equal(token.hash.as_bytes(), hash(&value).as_bytes()));
        assert!(!is_equal(token.hash.as_bytes(), hash("x").as_bytes()));
        assert!(!is_equal(b"a", b"ab"));
        assert_eq!(suffix(|| u128::MAX), "0ffffffffffffffff");
    }
}
