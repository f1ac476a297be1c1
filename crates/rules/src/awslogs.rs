//! What the options of the `awslogs` log driver mean.
//!
//! Sources: "awslogs log driver" and "LogConfiguration" in the ECS documentation; sizes are read as
//! Docker reads them.

use std::fmt;

use model::TaskId;
use model::task_definition::LogConfiguration;

/// The options of one container, read and completed with their defaults.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AwslogsOptions {
    pub group: String,
    pub region: Option<String>,
    pub stream_prefix: Option<String>,
    pub create_group: bool,
    pub blocking: bool,
    pub max_buffer_bytes: u64,
    pub datetime_format: Option<String>,
    pub multiline_pattern: Option<String>,
}

/// An option that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AwslogsError {
    GroupMissing,
    Unknown(String),
    Invalid {
        option: &'static str,
        value: String,
    },
    /// Two ways to say where an event starts.
    TwoEventStarts,
}

impl fmt::Display for AwslogsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::GroupMissing => f.write_str("must specify a value for log opt 'awslogs-group'"),
            Self::Unknown(name) => write!(f, "unknown log opt '{name}' for awslogs log driver"),
            Self::Invalid { option, value } => {
                write!(
                    f,
                    "must specify valid value for log opt '{option}': {value}"
                )
            }
            Self::TwoEventStarts => f.write_str(
                "you cannot configure log opt 'awslogs-datetime-format' and \
                 'awslogs-multiline-pattern' at the same time",
            ),
        }
    }
}

impl std::error::Error for AwslogsError {}

/// `max-buffer-size` when the definition does not say: 10 MiB.
pub const MAX_BUFFER_DEFAULT_BYTES: u64 = 10 << 20;

impl AwslogsOptions {
    /// Reads the options of a definition. `blocking_by_default` is the account setting
    /// `defaultLogDriverMode`.
    pub fn read(
        configuration: &LogConfiguration,
        blocking_by_default: bool,
    ) -> Result<Self, AwslogsError> {
        let mut options = Self {
            group: String::new(),
            region: None,
            stream_prefix: None,
            create_group: false,
            blocking: blocking_by_default,
            max_buffer_bytes: MAX_BUFFER_DEFAULT_BYTES,
            datetime_format: None,
            multiline_pattern: None,
        };
        for (name, value) in &configuration.options {
            options.set(name, value)?;
        }
        if options.group.is_empty() {
            return Err(AwslogsError::GroupMissing);
        }
        if options.datetime_format.is_some() && options.multiline_pattern.is_some() {
            return Err(AwslogsError::TwoEventStarts);
        }
        Ok(options)
    }

    /// The stream of a container: `prefix/container/task` with a prefix, else the runtime id.
    pub fn stream(&self, container: &str, task: &TaskId, runtime_id: &str) -> String {
        match &self.stream_prefix {
            Some(prefix) => format!("{prefix}/{container}/{task}"),
            None => runtime_id.to_owned(),
        }
    }

    fn set(&mut self, name: &str, value: &str) -> Result<(), AwslogsError> {
        let text = || Some(value.to_owned());
        match name {
            "awslogs-group" => value.clone_into(&mut self.group),
            "awslogs-region" => self.region = text(),
            "awslogs-stream-prefix" => self.stream_prefix = text(),
            "awslogs-create-group" => {
                self.create_group = parse_bool(value).ok_or_else(|| AwslogsError::Invalid {
                    option: "awslogs-create-group",
                    value: value.to_owned(),
                })?;
            }
            "awslogs-datetime-format" => self.datetime_format = text(),
            "awslogs-multiline-pattern" => self.multiline_pattern = text(),
            "mode" => {
                self.blocking = match value {
                    "blocking" => true,
                    "non-blocking" => false,
                    _ => {
                        return Err(AwslogsError::Invalid {
                            option: "mode",
                            value: value.to_owned(),
                        });
                    }
                };
            }
            "max-buffer-size" => {
                self.max_buffer_bytes = parse_size(value).ok_or_else(|| AwslogsError::Invalid {
                    option: "max-buffer-size",
                    value: value.to_owned(),
                })?;
            }
            _ => return Err(AwslogsError::Unknown(name.to_owned())),
        }
        Ok(())
    }
}

fn parse_bool(value: &str) -> Option<bool> {
    match value {
        "true" | "True" | "TRUE" | "t" | "T" | "1" => Some(true),
        "false" | "False" | "FALSE" | "f" | "F" | "0" => Some(false),
        _ => None,
    }
}

/// Bytes with an optional unit `k`, `m`, `g` (powers of 1024, `b` and `ib` may follow).
fn parse_size(value: &str) -> Option<u64> {
    let lower = value.trim().to_ascii_lowercase();
    let digits = lower.bytes().take_while(u8::is_ascii_digit).count();
    let number: u64 = lower[..digits].parse().ok()?;
    let shift = match lower[digits..].trim_start() {
        "" | "b" => 0,
        "k" | "kb" | "kib" => 10,
        "m" | "mb" | "mib" => 20,
        "g" | "gb" | "gib" => 30,
        _ => return None,
    };
    number.checked_mul(1 << shift)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(options: &[(&str, &str)]) -> Result<AwslogsOptions, AwslogsError> {
        let configuration = LogConfiguration {
            log_driver: "awslogs".to_owned(),
            options: options
                .iter()
                .map(|(k, v)| ((*k).to_owned(), (*v).to_owned()))
                .collect(),
            secret_options: Vec::new(),
        };
        AwslogsOptions::read(&configuration, false)
    }

    #[test]
    fn options_have_their_defaults() {
        let options = read(&[
            ("awslogs-group", "/ecs/web"),
            ("awslogs-stream-prefix", "ecs"),
        ])
        .unwrap();
        assert!(!options.blocking && !options.create_group);
        assert_eq!(options.max_buffer_bytes, 10 << 20);
        let task = TaskId::from_random(7);
        assert_eq!(
            options.stream("app", &task, "x-1"),
            format!("ecs/app/{task}")
        );
    }

    #[test]
    fn sizes_are_read_as_docker_reads_them() {
        for (text, bytes) in [
            ("25m", Some(25 << 20)),
            ("1g", Some(1 << 30)),
            ("4096", Some(4096)),
            ("1 KiB", Some(1024)),
            ("-1m", None),
            ("m", None),
            ("1t", None),
            ("", None),
        ] {
            assert_eq!(parse_size(text), bytes, "{text}");
        }
    }

    #[test]
    fn bad_options_are_refused() {
        assert_eq!(read(&[]), Err(AwslogsError::GroupMissing));
        assert!(read(&[("awslogs-group", "g"), ("mode", "sometimes")]).is_err());
        assert!(read(&[("awslogs-group", "g"), ("awslogs-colour", "red")]).is_err());
        let both = [
            ("awslogs-group", "g"),
            ("awslogs-datetime-format", "%Y"),
            ("awslogs-multiline-pattern", "^x"),
        ];
        assert_eq!(read(&both), Err(AwslogsError::TwoEventStarts));
    }
}
