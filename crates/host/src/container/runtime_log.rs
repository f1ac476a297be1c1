//! What the embedded runtime has to say about a failure: its errors carry only the
//! outermost text, its log the rest.

use std::fmt::{self, Write as _};
use std::fs::File;
use std::io::{self, Write as _};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Level, Metadata, Subscriber};

/// Longest line that is written.
const MAX_LINE: usize = 4096;

/// Writes the errors of the runtime to the shim's log, from every process that takes
/// part in making a container.
#[derive(Debug)]
struct RuntimeLog {
    log: File,
}

/// Sends the runtime's errors in this process, and in those forked from it, to what is
/// standard error now.
pub(super) fn start() -> io::Result<()> {
    // A copy: the container's own process gets another standard error, which must show
    // nothing of this.
    let log = File::from(rustix::io::fcntl_dupfd_cloexec(io::stderr(), 3)?);
    tracing::subscriber::set_global_default(RuntimeLog { log }).map_err(io::Error::other)
}

impl Subscriber for RuntimeLog {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        *metadata.level() == Level::ERROR && metadata.is_event()
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut line = Line(String::from("container runtime:"));
        event.record(&mut line);
        let mut text = line.0;
        text.truncate(text.floor_char_boundary(MAX_LINE));
        text.push('\n');
        // There is nowhere else to tell that the log cannot be written.
        let _ = (&self.log).write_all(text.as_bytes());
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

struct Line(String);

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        let _ = match field.name() {
            "message" => write!(self.0, " {value:?}"),
            name => write!(self.0, " {name}={value:?}"),
        };
    }
}
