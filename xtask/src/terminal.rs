//! What the verbs say while they work, and the programs that they run.

use std::ffi::OsStr;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, bail};

/// Writes one line. A closed pipe is no error: nobody reads on.
pub(crate) fn say(line: &str) {
    let mut output = std::io::stdout().lock();
    let _ = writeln!(output, "{line}").and_then(|()| output.flush());
}

/// A heading between the parts of a long run.
pub(crate) fn heading(title: &str) {
    say(&format!("\n== {title}"));
}

/// Runs a program that writes to this terminal.
pub(crate) fn run(command: &mut Command) -> anyhow::Result<()> {
    let status = command
        .status()
        .with_context(|| format!("running {}", shown(command)))?;
    if !status.success() {
        bail!("{} ended with {status}", shown(command));
    }
    Ok(())
}

/// Runs a program and returns what it wrote to standard output.
pub(crate) fn output(command: &mut Command) -> anyhow::Result<String> {
    let output = command
        .output()
        .with_context(|| format!("running {}", shown(command)))?;
    if !output.status.success() {
        let text = String::from_utf8_lossy(&output.stderr);
        bail!(
            "{} ended with {}: {}",
            shown(command),
            output.status,
            text.trim()
        );
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Runs a program whose output appears here line by line and is also returned; the flag says
/// whether it succeeded.
pub(crate) fn run_and_keep(command: &mut Command) -> anyhow::Result<(bool, String)> {
    let (reader, writer) = std::io::pipe()?;
    command.stdout(writer.try_clone()?).stderr(writer);
    let mut child = command
        .spawn()
        .with_context(|| format!("running {}", shown(command)))?;
    // The command holds the write ends; as long as it does, the reader would not end.
    command
        .stdout(std::process::Stdio::inherit())
        .stderr(std::process::Stdio::inherit());
    let mut kept = String::new();
    for line in BufReader::new(reader).split(b'\n') {
        let line = line?;
        let line = String::from_utf8_lossy(&line);
        say(&line);
        kept.push_str(&line);
        kept.push('\n');
    }
    Ok((child.wait()?.success(), kept))
}

/// A command as one would type it.
pub(crate) fn shown(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(quoted).collect::<Vec<_>>().join(" ")
}

/// Whether a program is on the PATH, or where Debian keeps the administrator's.
pub(crate) fn installed(program: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path)
        .chain(["/usr/sbin".into(), "/sbin".into()])
        .any(|folder| folder.join(program).is_file())
}

fn quoted(word: &OsStr) -> String {
    let word = word.to_string_lossy();
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_./:=,@%+".contains(&byte);
    if !word.is_empty() && word.bytes().all(plain) {
        // A path inside the home directory says nothing that its last part does not.
        match Path::new(word.as_ref()).file_name() {
            Some(name) if word.contains("/venv/bin/") => name.to_string_lossy().into_owned(),
            _ => word.into_owned(),
        }
    } else {
        format!("'{}'", word.replace('\'', r"'\''"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_are_shown_as_one_types_them() {
        let mut command = Command::new("/home/me/.cache/neargate/venv/bin/aws");
        command.args(["ecs", "run-task", "--tags", "key=a,value=b c"]);
        assert_eq!(shown(&command), "aws ecs run-task --tags 'key=a,value=b c'");
    }

    #[test]
    fn both_outputs_are_kept() {
        let mut command = Command::new("sh");
        let (success, text) =
            run_and_keep(command.args(["-c", "echo out; echo err >&2; exit 1"])).expect("run");
        assert!(!success);
        assert_eq!(text, "out\nerr\n");
    }
}
