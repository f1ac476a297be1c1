//! Running the programs that change or list firewall rules: `nft` and `iptables`. Not here: what
//! they are told.

use std::io::{self, Write as _};
use std::process::{Child, Command, Output, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc;
use std::time::Duration;

use rustix::process::{Pid, PidfdFlags, Signal, pidfd_open, pidfd_send_signal};

use super::NetError;

/// Where distributions put them, beside what PATH says (which under sudo or systemd may lack it).
const SYSTEM_PATH: &str = "/usr/sbin:/sbin:/usr/bin:/bin";
const MESSAGE_CHARS_MAX: usize = 500;
/// How long a program may take. The largest VPC takes a tenth of it; `iptables` waits 5 seconds
/// for another one.
const LIMIT: Duration = Duration::from_mins(1);

/// Runs a program with `input`; answers with what it prints. `action` completes "cannot …".
pub(super) fn call(
    program: &str,
    arguments: &[&str],
    input: &str,
    action: &str,
) -> Result<String, NetError> {
    call_within(LIMIT, program, arguments, input, action)
}

fn call_within(
    limit: Duration,
    program: &str,
    arguments: &[&str],
    input: &str,
    action: &str,
) -> Result<String, NetError> {
    let path = std::env::var("PATH").unwrap_or_default();
    let child = Command::new(program)
        .args(arguments)
        .env_clear()
        .env("PATH", format!("{path}:{SYSTEM_PATH}"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|e| match e.kind() {
            io::ErrorKind::NotFound => NetError::ProgramMissing {
                program: program.to_owned(),
            },
            _ => NetError::io(format!("start {program}"), e),
        })?;
    let failed = |message: String| NetError::Program {
        program: program.to_owned(),
        action: action.to_owned(),
        message,
    };
    let (output, killed) =
        finish(child, input, limit).map_err(|e| NetError::io(format!("wait for {program}"), e))?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    if killed {
        let seconds = limit.as_secs_f32();
        return Err(failed(format!("it had not ended after {seconds} seconds")));
    }
    let message = String::from_utf8_lossy(&output.stderr);
    let message = message.trim().chars().take(MESSAGE_CHARS_MAX).collect();
    Err(failed(message))
}

/// Gives the child its input and waits for its end, which comes after `limit` at the latest; says
/// whether it had to be helped.
fn finish(mut child: Child, input: &str, limit: Duration) -> io::Result<(Output, bool)> {
    let pid = i32::try_from(child.id()).ok().and_then(Pid::from_raw);
    // It names this child and no other, also after its end.
    let pidfd = pid
        .ok_or_else(|| io::Error::from(io::ErrorKind::NotFound))
        .and_then(|pid| Ok(pidfd_open(pid, PidfdFlags::empty())?));
    let stdin = child.stdin.take();
    let killed = AtomicBool::new(false);
    let output = std::thread::scope(|scope| {
        let (ended, end) = mpsc::channel::<()>();
        let killed = &killed;
        if let Ok(pidfd) = pidfd {
            let watch = move || {
                if end.recv_timeout(limit) == Err(mpsc::RecvTimeoutError::Timeout) {
                    killed.store(true, Ordering::Relaxed);
                    // It may have ended by now.
                    let _ = pidfd_send_signal(&pidfd, Signal::KILL);
                }
            };
            // Without a thread to spare there is no limit.
            let _ = std::thread::Builder::new().spawn_scoped(scope, watch);
        }
        if let Some(mut stdin) = stdin {
            // It reads everything before it prints, so this blocks no longer than it lives; if it
            // ended early, its own message says more than the broken pipe.
            let _ = stdin.write_all(input.as_bytes());
        }
        let output = child.wait_with_output();
        drop(ended);
        output
    })?;
    Ok((output, killed.load(Ordering::Relaxed)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_that_does_not_end_is_killed() {
        // More than a pipe holds: nobody reads it.
        let input = "x".repeat(1 << 20);
        let limit = Duration::from_millis(50);
        for input in ["", &input] {
            let error = call_within(limit, "sleep", &["600"], input, "sleep").unwrap_err();
            assert_eq!(
                error.to_string(),
                "sleep cannot sleep: it had not ended after 0.05 seconds"
            );
        }
    }

    #[test]
    fn a_program_is_given_its_input_and_its_output_and_errors_are_read() {
        let input = "x".repeat(1 << 20);
        let said = call("tail", &["-c", "3"], &input, "copy").unwrap();
        assert_eq!(said, "xxx");
        let error = call("sh", &["-c", "echo no >&2; exit 1"], "", "agree").unwrap_err();
        assert_eq!(error.to_string(), "sh cannot agree: no");
        let missing = call("no-such-program", &[], "", "run").unwrap_err();
        assert!(matches!(missing, NetError::ProgramMissing { .. }));
    }
}
