//! The init process of a container that asked for one: it forwards signals to the
//! program, reaps orphans, and ends with the program's exit code.

use nix::sys::signal::{SigSet, SigmaskHow, Signal};
use nix::sys::wait::{WaitPidFlag, WaitStatus};
use nix::unistd::Pid;

use super::executor::Program;
use super::spec::StartError;
use crate::sys::{self, Fork};

/// Exit code when the program could not be executed; the reason is in the report.
const NOT_EXECUTED: i32 = 127;
/// A program that a signal ended is reported as this plus the signal's number.
const SIGNAL_BASE: i32 = 128;

/// Starts the program at `path` as a child and stays its init process. Returns only
/// when it could not begin.
pub(super) fn run(path: &str, program: &Program) -> StartError {
    let begin = || {
        // Blocked before the fork, so that no signal is missed.
        nix::sys::signal::sigprocmask(SigmaskHow::SIG_SETMASK, Some(&SigSet::all()), None)?;
        // Other processes of the container must not look into this one, which still
        // is the shim's program.
        rustix::process::set_dumpable_behavior(rustix::process::DumpableBehavior::NotDumpable)?;
        sys::fork()
    };
    match begin() {
        Ok(Fork::Child) => {
            let error = program.execute(path);
            program.fail(error);
            sys::exit_now(NOT_EXECUTED)
        }
        Ok(Fork::Parent(child)) => {
            let _ = rustix::thread::set_name(c"docker-init");
            // Not the command line of the shim, of which this is a copy.
            sys::set_title(&format!("/sbin/docker-init -- {}", program.args.join(" ")));
            sys::exit_now(supervise(child))
        }
        Err(error) => StartError::Runtime {
            reason: format!("cannot start init: {error}"),
        },
    }
}

fn supervise(child: Pid) -> i32 {
    if sys::close_inherited(&[]).is_err() {
        return NOT_EXECUTED;
    }
    loop {
        match SigSet::all().wait() {
            Ok(Signal::SIGCHLD) => {
                if let Some(code) = reap(child) {
                    return code;
                }
            }
            Ok(signal) => {
                // It fails only when the program has just ended.
                let _ = nix::sys::signal::kill(child, signal);
            }
            // A real-time signal, which `nix` has no name for, or an interruption.
            Err(_) => {}
        }
    }
}

/// Reaps what has ended; the program's exit code when it was among it.
fn reap(child: Pid) -> Option<i32> {
    let mut code = None;
    loop {
        match nix::sys::wait::waitpid(None, Some(WaitPidFlag::WNOHANG)) {
            Ok(WaitStatus::Exited(pid, status)) if pid == child => code = Some(status),
            Ok(WaitStatus::Signaled(pid, signal, _)) if pid == child => {
                code = Some(SIGNAL_BASE + signal as i32);
            }
            Ok(WaitStatus::StillAlive) | Err(_) => return code,
            Ok(_) => {}
        }
    }
}
