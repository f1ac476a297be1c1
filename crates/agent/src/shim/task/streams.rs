//! The standard streams of a container: pipes, or a terminal of its own.

use std::io;
use std::os::fd::OwnedFd;

use host::container::{Stdio, terminal};
use rustix::pipe::PipeFlags;

use super::super::forward::Forwarder;
use super::super::output::Output;
use super::super::poller::{Poller, Token};
use super::super::protocol::ContainerBundle;
use super::super::spool::Stream;
use super::{Live, Task, number};

/// Makes the streams of a container that is about to start. The shim's sides of them get into
/// `live`.
pub(super) fn open(
    live: &mut Live,
    bundle: &ContainerBundle,
    index: usize,
    poller: &Poller,
) -> io::Result<Stdio> {
    if let Some(log) = &bundle.log
        && let Some(forward) = &log.forward
    {
        live.forward
            .get_or_insert_with(|| Forwarder::new(log, forward))
            .resume();
    }
    // A container that is run again goes on where it was.
    let before = live.output.take();
    if bundle.spec.terminal {
        let (inside, outside) = terminal::channel()?;
        live.terminal = Some(outside);
        let output = before.map_or_else(|| Output::open_terminal(bundle.log.as_ref()), Ok);
        live.output = Some(output?);
        return Ok(Stdio {
            stdin: None,
            stdout: null()?,
            stderr: null()?,
            terminal: Some(inside),
        });
    }
    let (stdout, stderr) = match &bundle.log {
        Some(log) => {
            let (output, [stdout, stderr]) = match before {
                Some(mut output) => output.reopen().map(|writers| (output, writers))?,
                None => Output::open(log)?,
            };
            for stream in [Stream::Stdout, Stream::Stderr] {
                if let Some(pipe) = output.pipe(stream) {
                    poller.add_once(pipe, Token::Pipe(number(index), stream))?;
                }
            }
            live.output = Some(output);
            (stdout, stderr)
        }
        None => (null()?, null()?),
    };
    let stdin = if bundle.interactive {
        let (reader, writer) = rustix::pipe::pipe_with(PipeFlags::CLOEXEC)?;
        live.stdin = Some(writer);
        Some(reader)
    } else {
        None
    };
    Ok(Stdio {
        stdin,
        stdout,
        stderr,
        terminal: None,
    })
}

impl Task {
    /// Takes the terminal of a container that runs, and reads it from now on.
    pub(super) fn take_terminal(&mut self, index: usize, poller: &Poller) {
        let Some(live) = self.live.get_mut(index) else {
            return;
        };
        let (Some(socket), Some(output)) = (live.terminal.take(), &mut live.output) else {
            return;
        };
        let token = Token::Pipe(number(index), Stream::Stdout);
        let taken = terminal::receive(std::os::fd::AsFd::as_fd(&socket)).and_then(|terminal| {
            poller.add_once(&terminal, token)?;
            output.set_terminal(terminal);
            Ok(())
        });
        if let Err(error) = taken {
            tracing::error!(%error, "cannot read the terminal of a container");
        }
    }
}

fn null() -> io::Result<OwnedFd> {
    Ok(fs_err::OpenOptions::new()
        .write(true)
        .open("/dev/null")?
        .into_parts()
        .0
        .into())
}
