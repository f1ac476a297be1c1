//! `neargate spot`: asks the control plane to do to Spot tasks what AWS does.
//!
//! What a Spot interruption is, is decided in `operations`.

use std::io::{Read as _, Write as _};
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::time::Duration;

use crate::CommandError;
use crate::cli::{Interrupt, Spot};
use crate::exec::wire::{self, InterruptAnswer, InterruptRequest};
use crate::instance;
use crate::say::say;

/// How long the control plane may take for one write to its store.
const TIMEOUT: Duration = Duration::from_secs(30);
const ANSWER_MAX: u64 = 64 << 10;

pub(crate) fn run(arguments: &Spot) -> Result<(), CommandError> {
    match arguments {
        Spot::Interrupt(arguments) => interrupt(arguments),
    }
}

fn interrupt(arguments: &Interrupt) -> Result<(), CommandError> {
    let data_dir = &arguments.instance.data_dir;
    let identity = instance::identity(data_dir)?;
    if instance::holder(data_dir).is_none() {
        return Err(CommandError::new("the control plane is not running")
            .hint("start it with `neargate up`"));
    }
    let socket = wire::socket(&Path::new(instance::RUN_DIR).join(&identity.id));
    let request = InterruptRequest {
        interrupt: arguments.task.clone(),
        cluster: arguments.cluster.clone(),
    };
    let answer = ask(&socket, &request).map_err(|error| {
        CommandError::caused_by("cannot reach the control plane", &error)
            .hint("run this as root on the host of the instance; see `neargate status`")
    })?;
    let task = answer.map_err(|why| {
        CommandError::new(why)
            .hint("`neargate status` shows the tasks; a task is named by the beginning of its id")
    })?;
    say!("task {task} interrupted: its containers get SIGTERM, and stop within two minutes");
    Ok(())
}

fn ask(socket: &Path, request: &InterruptRequest) -> std::io::Result<InterruptAnswer> {
    let mut stream = UnixStream::connect(socket)?;
    stream.set_read_timeout(Some(TIMEOUT))?;
    stream.write_all(&request.encode())?;
    let mut answer = Vec::new();
    stream.take(ANSWER_MAX).read_to_end(&mut answer)?;
    Ok(serde_json::from_slice(&answer)?)
}
