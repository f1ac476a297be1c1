//! `neargate doctor`: whether one end of a network reaches another, and if not, what is missing;
//! what keeps a service from serving; without a question, whether the instance is well.
//!
//! The analysis says what rules and routes do (`rules::reachability`); a real connection says what
//! the kernel does. Where the two differ, that is said aloud. Exit codes: 0 for "reachable" and
//! "well", 1 for the contrary, 2 for what cannot be answered.

mod answer;
mod balancers;
mod checkup;
mod ends;
mod images;
mod lines;
mod probing;
mod service;
mod way;

use std::process::ExitCode;

use crate::CommandError;
use crate::cli::Doctor;
use crate::preflight;
use crate::say::say;

const UNANSWERED: u8 = 2;

pub(crate) fn run(arguments: &Doctor) -> ExitCode {
    match execute(arguments) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            error.print();
            ExitCode::from(UNANSWERED)
        }
    }
}

fn execute(arguments: &Doctor) -> Result<bool, CommandError> {
    preflight::root()?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| CommandError::caused_by("cannot start", &error))?;
    let (text, is_well) = runtime.block_on(async {
        if let (Some(from), Some(to), Some(port)) = (&arguments.from, &arguments.to, arguments.port)
        {
            let answer = answer::find(arguments, from, to, port).await?;
            Ok((answer.render(arguments.json), answer.is_reachable()))
        } else if let Some(named) = &arguments.service {
            let report = service::check(&arguments.instance.data_dir, named).await?;
            Ok((report.render(arguments.json), report.is_well()))
        } else {
            let report = checkup::check(&arguments.instance.data_dir).await?;
            Ok((report.render(arguments.json), report.is_well()))
        }
    })?;
    say!("{text}");
    Ok(is_well)
}
