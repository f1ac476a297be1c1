//! Ends sessions that nobody serves any more, and records the end of those that are over.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use engine::{ExecEvent, ExecInput, ExecRequest, ExecStream};
use model::exec::ExecSession;
use operations::exec;
use store::StoreError;
use tokio::time::Instant;

use super::Shared;
use crate::clock::now;

const PERIOD: Duration = Duration::from_secs(2);
/// Whoever serves a session ends it before this.
const PATIENCE: Duration = Duration::from_secs(4);
/// Time for a session to end after it was told to.
const END_TIMEOUT: Duration = Duration::from_secs(10);

/// Sweeps until the control plane stops.
pub(super) async fn run(shared: Arc<Shared>) {
    let mut stop = shared.stop.subscribe();
    // When each session was first seen without anybody who serves it.
    let mut alone: HashMap<String, Instant> = HashMap::new();
    loop {
        tokio::select! {
            _ = stop.wait_for(|stop| *stop) => return,
            () = tokio::time::sleep(PERIOD) => {}
        }
        if let Err(error) = pass(&shared, &mut alone).await {
            tracing::warn!(%error, "sessions cannot be looked through");
        }
    }
}

async fn pass(shared: &Shared, alone: &mut HashMap<String, Instant>) -> Result<(), StoreError> {
    let sessions = shared.store.read(|tx| tx.exec_session_unended()).await?;
    alone.retain(|id, _| sessions.iter().any(|session| session.id == *id));
    for session in sessions {
        if shared.is_live(&session.id) {
            alone.remove(&session.id);
            continue;
        }
        let since = *alone.entry(session.id.clone()).or_insert_with(Instant::now);
        if is_over(shared, &session, since.elapsed()) {
            end(shared, &session).await;
            exec::note_ended(&shared.store, &session.id, now()).await?;
        }
    }
    Ok(())
}

fn is_over(shared: &Shared, session: &ExecSession, alone: Duration) -> bool {
    if session.started_at.is_none() {
        let token = session.token.as_ref();
        return alone > PATIENCE && token.is_none_or(|token| now() >= token.expires_at);
    }
    let is_terminated = session.terminated_at.is_some();
    alone
        > if is_terminated {
            PATIENCE
        } else {
            shared.grace + PATIENCE
        }
}

/// Ends the session's process, if it has one still.
async fn end(shared: &Shared, session: &ExecSession) {
    if session.started_at.is_none() {
        return;
    }
    let request = ExecRequest {
        task_id: session.task_id.clone(),
        container: session.container.clone(),
        session: session.id.clone(),
        start: None,
    };
    let Ok(mut stream) = shared.engine.exec(request).await else {
        return;
    };
    let _ = stream.input.send(ExecInput::End).await;
    if tokio::time::timeout(END_TIMEOUT, drain(&mut stream))
        .await
        .is_err()
    {
        tracing::warn!(session = session.id, "a session does not end");
    }
}

/// Takes output until the end.
async fn drain(stream: &mut ExecStream) {
    while let Some(event) = stream.events.recv().await {
        let answer = match event {
            ExecEvent::Output { number, .. } => ExecInput::Acknowledge { output: number + 1 },
            ExecEvent::Taken { .. } => continue,
            ExecEvent::Ended(_) => ExecInput::Release,
        };
        let is_over = answer == ExecInput::Release;
        if stream.input.send(answer).await.is_err() || is_over {
            return;
        }
    }
}
