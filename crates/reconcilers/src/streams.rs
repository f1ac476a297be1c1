//! The log streams of containers: made before the container starts, as the `awslogs` driver does.

use engine::LogAssignment;
use telemetry::LogStore;

use crate::driver::chain;

/// Class of groups that `awslogs-create-group` makes.
const LOG_CLASS: &str = "STANDARD";

/// The exception that CloudWatch Logs answers the driver with.
pub(crate) fn log_problem(error: &telemetry::Error) -> String {
    match error {
        telemetry::Error::GroupMissing => {
            "ResourceNotFoundException: The specified log group does not exist.".to_owned()
        }
        _ => chain(error),
    }
}

/// Makes the stream exist, and its group when the driver was told to make groups.
pub(crate) fn ensure_stream(
    logs: &LogStore,
    log: &LogAssignment,
    now_ms: i64,
) -> Result<(), telemetry::Error> {
    if log.create_group {
        match logs.create_group(&log.group, LOG_CLASS, &[], now_ms) {
            Ok(()) | Err(telemetry::Error::GroupExists) => {}
            Err(error) => return Err(error),
        }
    }
    match logs.create_stream(&log.group, &log.stream, now_ms) {
        Ok(()) | Err(telemetry::Error::StreamExists) => Ok(()),
        Err(error) => Err(error),
    }
}
