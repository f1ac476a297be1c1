//! `neargate up`: checks the host, takes the data directory and runs the control plane.

use tracing_subscriber::EnvFilter;

use crate::CommandError;
use crate::cli::{LogFormat, Up};
use crate::control_plane;
use crate::instance::Instance;
use crate::preflight;

pub(crate) fn run(arguments: Up) -> Result<(), CommandError> {
    start_log(arguments.log_format);
    preflight::check(&arguments.instance.data_dir)?;
    let instance = Instance::open(&arguments.instance.data_dir)?;
    control_plane::run(instance, arguments)
}

/// `NEARGATE_LOG` takes tracing's filter directives.
pub(crate) fn start_log(format: LogFormat) {
    let filter = EnvFilter::try_from_env("NEARGATE_LOG").unwrap_or_else(|_| EnvFilter::new("info"));
    let builder = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr);
    // A second subscriber in one process (tests) is refused, and the first goes on.
    let _ = match format {
        LogFormat::Text => builder.with_ansi(false).try_init(),
        LogFormat::Json => builder.json().try_init(),
    };
}
