//! `neargate exec`: a command in a container, for people without AWS's plugin.
//!
//! With a terminal on both sides the command gets one, too; otherwise it gets pipes, and standard
//! output and standard error stay apart. The exit code is the command's; 125 to 127 stand for what
//! they stand for with `docker exec`. When the control plane is restarted meanwhile, the session
//! goes on.

mod conversation;
mod terminal;

use std::io::IsTerminal;
use std::path::Path;
use std::process::ExitCode;

use engine::{ExecEnd, ExecError};

use self::conversation::{Conversation, Interrupted};
use self::terminal::RawTerminal;
use crate::CommandError;
use crate::cli::Exec;
use crate::exec::wire::{self, Request};
use crate::instance;

/// Exit codes of `docker exec` for what is not the command's.
const FAILED: u8 = 125;
const NOT_EXECUTABLE: u8 = 126;
const NOT_FOUND: u8 = 127;

pub(crate) fn run(arguments: &Exec) -> ExitCode {
    let (code, error) = match execute(arguments) {
        Ok(end) => judge(end),
        Err(error) => (FAILED, Some(error)),
    };
    if let Some(error) = error {
        error.print();
    }
    ExitCode::from(code)
}

fn execute(arguments: &Exec) -> Result<ExecEnd, CommandError> {
    let data_dir = &arguments.instance.data_dir;
    let identity = instance::identity(data_dir)?;
    if instance::holder(data_dir).is_none() {
        return Err(CommandError::new("the control plane is not running")
            .hint("start it with `neargate up`"));
    }
    let socket = wire::socket(&Path::new(instance::RUN_DIR).join(&identity.id));
    let has_terminal = std::io::stdin().is_terminal() && std::io::stdout().is_terminal();
    let request = Request {
        session: format!("neargate-exec-{:032x}", rand::random::<u128>()),
        task: arguments.task.clone(),
        cluster: arguments.cluster.clone(),
        container: arguments.container.clone(),
        args: arguments.command.clone(),
        env: environment(has_terminal),
        user: arguments.user.clone(),
        terminal: has_terminal.then(terminal::size),
        is_resumed: false,
    };
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| CommandError::caused_by("cannot start", &error))?;
    let ended = runtime.block_on(async {
        let mut conversation = Conversation::open(socket, request).await.map_err(explain)?;
        let _raw = has_terminal.then(RawTerminal::enter);
        conversation.run().await.map_err(explain)
    });
    // The thread that reads standard input may go on reading for ever.
    runtime.shutdown_background();
    ended
}

fn environment(has_terminal: bool) -> Vec<String> {
    if !has_terminal {
        return Vec::new();
    }
    let kind = std::env::var("TERM").unwrap_or_else(|_| "xterm".to_owned());
    vec![format!("TERM={kind}")]
}

fn judge(end: ExecEnd) -> (u8, Option<CommandError>) {
    let failed = |text: &str| (FAILED, Some(CommandError::new(text)));
    match end {
        ExecEnd::Exited { code } => (u8::try_from(code).unwrap_or(u8::MAX), None),
        ExecEnd::NotStarted { reason } => {
            let is_missing = reason.contains("not found in $PATH")
                || reason.contains("no such file or directory");
            let code = if is_missing {
                NOT_FOUND
            } else {
                NOT_EXECUTABLE
            };
            (code, Some(CommandError::new(reason)))
        }
        ExecEnd::ContainerStopped => (137, Some(CommandError::new("the container has stopped"))),
        ExecEnd::Abandoned | ExecEnd::Idle => failed("the session was ended: nobody was there"),
        ExecEnd::Terminated => failed("the session was terminated"),
    }
}

fn explain(interrupted: Interrupted) -> CommandError {
    match interrupted {
        Interrupted::Refused(ExecError::NotRunning) => {
            CommandError::new("the container does not run").hint("look at `neargate status`")
        }
        Interrupted::Refused(error @ ExecError::Unavailable { .. }) => CommandError::new(
            error.to_string(),
        )
        .hint("`neargate status` shows the tasks; a task is named by the beginning of its id"),
        Interrupted::Refused(error) => CommandError::new(error.to_string()),
        Interrupted::Unreachable(error) => {
            CommandError::caused_by("cannot reach the control plane", &error)
                .hint("run this as root on the host of the instance; see `neargate status`")
        }
        Interrupted::Output(error) => CommandError::caused_by("cannot write the output", &error),
    }
}
