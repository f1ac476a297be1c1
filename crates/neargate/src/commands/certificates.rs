//! `neargate certificates`: what clients need to trust the certificates that this instance issues.

use crate::CommandError;
use crate::certificates;
use crate::cli::Certificates;

#[expect(
    clippy::print_stdout,
    reason = "the certificate is this command's output"
)]
pub(crate) fn run(arguments: &Certificates) -> Result<(), CommandError> {
    match arguments {
        Certificates::Root(instance) => print!("{}", certificates::root(&instance.data_dir)?),
    }
    Ok(())
}
