//! The last step of a container's first process: giving up its rights, finding the program and
//! becoming it.

use std::collections::HashMap;
use std::ffi::CString;
use std::fs::File;
use std::io::Write;
use std::os::fd::{AsFd, OwnedFd};
use std::rc::Rc;

use libcontainer::oci_spec::runtime::Spec;
use libcontainer::workload::{
    Executor, ExecutorError, ExecutorSetEnvsError, ExecutorValidationError,
};
use rustix::fs::Access;
use rustix::io::Errno;

use rustix::thread::CapabilitySet;

use super::confine::confine;
use super::spec::StartError;
use super::user::Identity;
use super::{init, terminal};

/// Where programs are looked for when the environment has no `PATH`.
const DEFAULT_PATH: &str = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

/// Runs one program. Failures go through a pipe of their own, typed, because the
/// runtime passes on texts only.
#[derive(Debug, Clone)]
pub(super) struct ProgramExecutor {
    program: Rc<Program>,
    rights: Rc<Rights>,
}

/// Who the program runs as, and what it may do.
#[derive(Debug)]
pub(super) struct Rights {
    pub(super) identity: Identity,
    pub(super) capabilities: CapabilitySet,
}

#[derive(Debug)]
pub(super) struct Program {
    pub(super) args: Vec<String>,
    pub(super) env: Vec<String>,
    pub(super) home: String,
    /// Whether the first process stays an init process with the program as its child.
    pub(super) init: bool,
    /// Closed by a successful execution.
    pub(super) report: File,
    /// Where the terminal is sent to that the program is to have, if it is to have one.
    pub(super) terminal: Option<OwnedFd>,
}

impl ProgramExecutor {
    pub(super) fn new(program: Program, rights: Rights) -> Self {
        Self {
            program: Rc::new(program),
            rights: Rc::new(rights),
        }
    }
}

impl Executor for ProgramExecutor {
    fn validate(&self, _: &Spec) -> Result<(), ExecutorValidationError> {
        // The program is looked for with the rights that it will have.
        Ok(())
    }

    fn setup_envs(&self, _: HashMap<String, String>) -> Result<(), ExecutorSetEnvsError> {
        // The environment is given to `execve` instead.
        Ok(())
    }

    fn exec(&self, _: &Spec) -> Result<(), ExecutorError> {
        let program = &self.program;
        let rights = &self.rights;
        let found = confine(&rights.identity, rights.capabilities)
            .and_then(|()| program.take_terminal())
            .and_then(|()| program.find());
        let error = match found {
            Ok(path) if program.init => init::run(&path, program),
            Ok(path) => program.execute(&path),
            Err(error) => error,
        };
        Err(ExecutorError::Other(program.fail(error)))
    }
}

impl Program {
    /// Makes the program's terminal, if it is to have one, and the standard streams of it.
    fn take_terminal(&self) -> Result<(), StartError> {
        match &self.terminal {
            Some(socket) => terminal::take(socket.as_fd()).map_err(|error| StartError::Runtime {
                reason: format!("cannot make a terminal: {error}"),
            }),
            None => Ok(()),
        }
    }

    /// Becomes the program; returns only when that fails.
    pub(super) fn execute(&self, path: &str) -> StartError {
        let failed = |reason: String| StartError::Exec {
            command: path.to_owned(),
            reason,
        };
        if let Err(error) = crate::sys::restore_signal_defaults() {
            return failed(error.to_string());
        }
        let strings = |list: &[String]| -> Result<Vec<CString>, _> {
            list.iter()
                .map(|text| CString::new(text.as_bytes()))
                .collect()
        };
        let prepared = CString::new(path)
            .and_then(|path| Ok((path, strings(&self.args)?, strings(&self.environment())?)));
        match prepared {
            Ok((path, args, env)) => match nix::unistd::execve(&path, &args, &env) {
                Ok(never) => match never {},
                Err(errno) => failed(reason(errno.into())),
            },
            Err(error) => failed(error.to_string()),
        }
    }

    /// Writes `error` to the report and renders it as text.
    pub(super) fn fail(&self, error: StartError) -> String {
        if let Ok(json) = serde_json::to_vec(&error) {
            // Nobody else is left to tell when the pipe is broken.
            let _ = (&self.report).write_all(&json);
        }
        error.to_string()
    }

    /// The environment without repetitions, with a home directory.
    fn environment(&self) -> Vec<String> {
        let name = |entry: &str| entry.split('=').next().unwrap_or_default().to_owned();
        let mut seen = std::collections::HashSet::new();
        let mut environment: Vec<String> = self
            .env
            .iter()
            .rev()
            .filter(|entry| seen.insert(name(entry)))
            .cloned()
            .collect();
        environment.reverse();
        if !seen.contains("PATH") {
            environment.insert(0, format!("PATH={DEFAULT_PATH}"));
        }
        if !seen.contains("HOME") {
            environment.push(format!("HOME={}", self.home));
        }
        environment
    }

    /// Finds the program as a shell would, in the container's file system and with the
    /// rights of the container's user.
    pub(super) fn find(&self) -> Result<String, StartError> {
        let command = self.args.first().filter(|command| !command.is_empty());
        let command = command.ok_or(StartError::NoCommand)?.clone();
        if command.contains('/') {
            return match check_executable(&command) {
                Ok(()) => Ok(command),
                Err(Errno::NOENT) => Err(StartError::CommandMissing { command }),
                Err(error) => Err(StartError::CommandNotExecutable {
                    command,
                    reason: reason(error.into()),
                }),
            };
        }
        let environment = self.environment();
        let path = environment
            .iter()
            .find_map(|entry| entry.strip_prefix("PATH="));
        let mut denied = None;
        for directory in path.unwrap_or(DEFAULT_PATH).split(':') {
            let directory = if directory.is_empty() { "." } else { directory };
            let candidate = format!("{directory}/{command}");
            match check_executable(&candidate) {
                Ok(()) => return Ok(candidate),
                Err(Errno::ACCESS) => denied = denied.or(Some(candidate)),
                Err(_) => {}
            }
        }
        Err(match denied {
            Some(_) => StartError::CommandNotExecutable {
                command,
                reason: "permission denied".into(),
            },
            None => StartError::CommandNotInPath { command },
        })
    }
}

fn check_executable(path: &str) -> Result<(), Errno> {
    let status = rustix::fs::stat(path)?;
    if rustix::fs::FileType::from_raw_mode(status.st_mode).is_dir() {
        return Err(Errno::ISDIR);
    }
    rustix::fs::access(path, Access::EXEC_OK)
}

/// The system's text for an error, in the lower case that container runtimes print.
fn reason(error: std::io::Error) -> String {
    let text = error.to_string();
    let text = text.split(" (os error").next().unwrap_or_default();
    let mut characters = text.chars();
    match characters.next() {
        Some(first) => first.to_lowercase().chain(characters).collect(),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn program(args: &[&str], env: &[&str]) -> Program {
        let owned = |list: &[&str]| list.iter().map(|text| (*text).to_owned()).collect();
        let report = File::options().write(true).open("/dev/null").unwrap();
        Program {
            args: owned(args),
            env: owned(env),
            home: "/home/x".into(),
            init: false,
            report,
            terminal: None,
        }
    }

    #[test]
    fn programs_are_found_or_the_reason_is_told() {
        #[track_caller]
        fn check(args: &[&str], env: &[&str], expected: Result<&str, &str>) {
            let found = program(args, env).find().map_err(|error| error.to_string());
            assert_eq!(found.as_deref().map_err(String::as_str), expected);
        }
        check(&["sh"], &["PATH=/nowhere:/bin"], Ok("/bin/sh"));
        check(&["/bin/sh"], &[], Ok("/bin/sh"));
        check(
            &["nope"],
            &[],
            Err("exec: \"nope\": executable file not found in $PATH"),
        );
        check(
            &["sh"],
            &["PATH=/nowhere"],
            Err("exec: \"sh\": executable file not found in $PATH"),
        );
        check(
            &["/nope"],
            &[],
            Err("exec: \"/nope\": stat /nope: no such file or directory"),
        );
        check(
            &["/etc/passwd"],
            &[],
            Err("exec: \"/etc/passwd\": permission denied"),
        );
        check(&["/etc"], &[], Err("exec: \"/etc\": is a directory"));
        check(&[], &[], Err("no command specified"));
        check(&[""], &[], Err("no command specified"));
    }

    #[test]
    fn the_last_of_several_values_counts() {
        let environment = program(&["x"], &["A=1", "PATH=/p", "A=2", "B", "HOME=/h"]).environment();
        assert_eq!(environment, ["PATH=/p", "A=2", "B", "HOME=/h"]);
        let environment = program(&["x"], &[]).environment();
        assert_eq!(
            environment,
            [format!("PATH={DEFAULT_PATH}"), "HOME=/home/x".into()]
        );
    }
}
