//! FireLens: what the log router of a task and the containers that log through it are given.
//!
//! Sources: "Using the FireLens log driver" in the ECS documentation; the generated configuration
//! has the sections, names and order of the ECS agent's. How output gets to the router is
//! `shim::forward`'s.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use engine::{Assignment, ContainerAssignment};
use model::task_definition::{ContainerDefinition, FirelensConfiguration, LogConfiguration};

use crate::bundle::start_after;
use crate::files::Files;
use crate::shim::protocol::{
    BindMount, ContainerBundle, DEFAULT_SPOOL_LIMIT, ForwardBundle, GeneratedFile, LogBundle,
    LogMode,
};

/// The log driver of containers that log through a router.
pub(crate) const DRIVER: &str = "awsfirelens";
/// Where a router has its socket, and where it listens for programs that speak its protocol.
const SOCKET_DIRECTORY: &str = "/var/run";
const LISTEN: (&str, &str) = ("127.0.0.1", "24224");
/// The option that bounds what waits for the router, in lines, and its default.
const BUFFER_LIMIT: &str = "log-driver-buffer-limit";
const BUFFER_LIMIT_DEFAULT: u64 = 1_048_576;

/// Why a router cannot be configured; the task does not start then.
pub(crate) fn check(assignment: &Assignment) -> Result<(), String> {
    let Some((_, router)) = router(&assignment.containers) else {
        return Ok(());
    };
    let kind = Kind::of(router);
    for (container, log) in clients(&assignment.containers) {
        let key = kind.output_key();
        let mut others = plugin_options(kind, log);
        if others.next().is_some() && !log.options.contains_key(key) {
            return Err(format!(
                "unable to apply log options of container {} to firelens config: missing output \
                 key {key} which is required for firelens configuration of type {}",
                container.name, router.kind,
            ));
        }
    }
    Ok(())
}

/// Completes the bundles of a task with a log router; others are left as they are.
pub(crate) fn add(files: &Files, assignment: &Assignment, bundles: &mut [ContainerBundle]) {
    let Some((index, firelens)) = router(&assignment.containers) else {
        return;
    };
    let Some(name) = bundles.get(index).map(|bundle| bundle.name.clone()) else {
        return;
    };
    let directory = files.firelens(&assignment.task_id);
    if let Some(bundle) = bundles.get_mut(index) {
        bundle.spec.mounts.push(BindMount {
            source: directory.join("socket"),
            target: SOCKET_DIRECTORY.to_owned(),
            readonly: false,
            populate: false,
        });
        bundle.spec.files.push(GeneratedFile {
            target: Kind::of(firelens).configuration_path().to_owned(),
            content: configuration(assignment, firelens),
        });
    }
    for (client, container) in assignment.containers.iter().enumerate() {
        let Some(log) = log_of(&container.definition) else {
            continue;
        };
        if let Some(bundle) = bundles.get_mut(client) {
            let place = directory.join("output").join(&bundle.name);
            bundle.log = Some(LogBundle {
                directory: place,
                // As with Docker's driver: output for which there is no room is dropped.
                mode: LogMode::NonBlocking { max_buffer: 0 },
                limit: DEFAULT_SPOOL_LIMIT,
                forward: Some(ForwardBundle {
                    socket_directory: directory.join("socket"),
                    router: name.clone(),
                    tag: format!("{}-firelens-{}", bundle.name, assignment.task_id),
                    container_id: container.runtime_id.to_string(),
                    container_name: bundle.name.clone(),
                    max_lines: log
                        .options
                        .get(BUFFER_LIMIT)
                        .and_then(|limit| limit.parse().ok())
                        .unwrap_or(BUFFER_LIMIT_DEFAULT),
                }),
            });
            for (variable, value) in [("FLUENT_HOST", LISTEN.0), ("FLUENT_PORT", LISTEN.1)] {
                // The last of several values counts.
                bundle.spec.env.push(format!("{variable}={value}"));
            }
        }
        start_after(bundles, client, &name);
    }
}

/// Which program the router is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    FluentBit,
    Fluentd,
}

impl Kind {
    fn of(firelens: &FirelensConfiguration) -> Self {
        if firelens.kind == "fluentd" {
            Self::Fluentd
        } else {
            Self::FluentBit
        }
    }

    /// The log option that names the output plugin.
    fn output_key(self) -> &'static str {
        match self {
            Self::FluentBit => "Name",
            Self::Fluentd => "@type",
        }
    }

    /// Where the usual images read their configuration.
    fn configuration_path(self) -> &'static str {
        match self {
            Self::FluentBit => "/fluent-bit/etc/fluent-bit.conf",
            Self::Fluentd => "/fluentd/etc/fluent.conf",
        }
    }

    /// What matches everything.
    fn wildcard(self) -> &'static str {
        match self {
            Self::FluentBit => "*",
            Self::Fluentd => "**",
        }
    }
}

/// The router and its place in the task.
fn router(containers: &[ContainerAssignment]) -> Option<(usize, &FirelensConfiguration)> {
    containers
        .iter()
        .enumerate()
        .find_map(|(index, container)| {
            let firelens = container.definition.firelens_configuration.as_ref()?;
            Some((index, firelens))
        })
}

fn log_of(definition: &ContainerDefinition) -> Option<&LogConfiguration> {
    definition
        .log_configuration
        .as_ref()
        .filter(|log| log.log_driver == DRIVER)
}

fn clients(
    containers: &[ContainerAssignment],
) -> impl Iterator<Item = (&ContainerDefinition, &LogConfiguration)> {
    containers
        .iter()
        .filter_map(|container| Some((&container.definition, log_of(&container.definition)?)))
}

/// The log options that are the output plugin's own.
fn plugin_options(kind: Kind, log: &LogConfiguration) -> impl Iterator<Item = (&str, &str)> {
    log.options
        .iter()
        .map(|(key, value)| (key.as_str(), value.as_str()))
        .filter(move |(key, _)| {
            !["include-pattern", "exclude-pattern", BUFFER_LIMIT].contains(key)
                && *key != kind.output_key()
        })
}

/// The sections of a configuration in the order in which they are written.
struct Sections {
    inputs: Vec<(&'static str, Vec<(&'static str, &'static str)>)>,
    /// Which events pass or are left out: tag, whether they pass, pattern.
    patterns: Vec<(String, bool, String)>,
    /// Fields that every record gets.
    fields: Vec<(&'static str, String)>,
    include: Option<String>,
    outputs: Vec<Output>,
}

struct Output {
    plugin: String,
    tag: String,
    options: BTreeMap<String, String>,
}

fn configuration(assignment: &Assignment, firelens: &FirelensConfiguration) -> String {
    let kind = Kind::of(firelens);
    let sections = sections(assignment, firelens, kind);
    match kind {
        Kind::FluentBit => fluent_bit(&sections),
        Kind::Fluentd => fluentd(&sections),
    }
}

fn sections(assignment: &Assignment, firelens: &FirelensConfiguration, kind: Kind) -> Sections {
    let (host, port) = LISTEN;
    let option = |name: &str| firelens.options.get(name).map(String::as_str);
    let fields = if option("enable-ecs-log-metadata") == Some("false") {
        Vec::new()
    } else {
        vec![
            ("ecs_cluster", assignment.cluster.clone()),
            ("ecs_task_arn", assignment.task_arn.clone()),
            (
                "ecs_task_definition",
                format!("{}:{}", assignment.family, assignment.revision),
            ),
        ]
    };
    let mut sections = Sections {
        inputs: match kind {
            Kind::FluentBit => vec![
                ("forward", vec![("unix_path", "/var/run/fluent.sock")]),
                ("forward", vec![("Listen", host), ("Port", port)]),
            ],
            Kind::Fluentd => vec![
                ("unix", vec![("path", "/var/run/fluent.sock")]),
                ("forward", vec![("bind", host), ("port", port)]),
            ],
        },
        patterns: Vec::new(),
        fields,
        include: option("config-file-value").map(str::to_owned),
        outputs: Vec::new(),
    };
    for (container, log) in clients(&assignment.containers) {
        let tag = format!("{}-firelens{}", container.name, kind.wildcard());
        for (key, passes) in [("include-pattern", true), ("exclude-pattern", false)] {
            if let Some(pattern) = log.options.get(key) {
                sections
                    .patterns
                    .push((tag.clone(), passes, pattern.clone()));
            }
        }
        if let Some(plugin) = log.options.get(kind.output_key()) {
            let owned = |(key, value): (&str, &str)| (key.to_owned(), value.to_owned());
            sections.outputs.push(Output {
                plugin: plugin.clone(),
                tag,
                options: plugin_options(kind, log).map(owned).collect(),
            });
        }
    }
    sections.patterns.sort_by_key(|(_, passes, _)| !passes);
    sections
}

fn fluent_bit(sections: &Sections) -> String {
    let mut text = String::new();
    for (name, options) in &sections.inputs {
        let lines = [&[("Name", *name)], options.as_slice()].concat();
        section(&mut text, "INPUT", &lines);
    }
    // The agent's own check of the router's health; it must not get into anyone's logs.
    let (health, null) = ("firelens-healthcheck", "null");
    section(
        &mut text,
        "INPUT",
        &[
            ("Name", "tcp"),
            ("Tag", health),
            ("Listen", LISTEN.0),
            ("Port", "8877"),
        ],
    );
    for (tag, passes, pattern) in &sections.patterns {
        let value = format!("log {pattern}");
        let rule = (if *passes { "Regex" } else { "Exclude" }, value.as_str());
        section(
            &mut text,
            "FILTER",
            &[("Name", "grep"), ("Match", tag), rule],
        );
    }
    if !sections.fields.is_empty() {
        let records: Vec<String> = sections
            .fields
            .iter()
            .map(|(name, value)| format!("{name} {value}"))
            .collect();
        let mut lines = vec![("Name", "record_modifier"), ("Match", "*")];
        lines.extend(records.iter().map(|record| ("Record", record.as_str())));
        section(&mut text, "FILTER", &lines);
    }
    if let Some(path) = &sections.include {
        let _ = writeln!(text, "\n@INCLUDE {path}");
    }
    section(&mut text, "OUTPUT", &[("Name", null), ("Match", health)]);
    for Output {
        plugin,
        tag,
        options,
    } in &sections.outputs
    {
        let mut lines = vec![("Name", plugin.as_str()), ("Match", tag.as_str())];
        lines.extend(
            options
                .iter()
                .map(|(key, value)| (key.as_str(), value.as_str())),
        );
        section(&mut text, "OUTPUT", &lines);
    }
    text
}

fn section(text: &mut String, name: &str, lines: &[(&str, &str)]) {
    let _ = writeln!(text, "\n[{name}]");
    for (key, value) in lines {
        let _ = writeln!(text, "    {key} {value}");
    }
}

fn fluentd(sections: &Sections) -> String {
    let mut text = String::new();
    for (name, options) in &sections.inputs {
        let _ = writeln!(text, "\n<source>\n    @type {name}");
        for (key, value) in options {
            let _ = writeln!(text, "    {key} {value}");
        }
        text.push_str("</source>\n");
    }
    for (tag, passes, pattern) in &sections.patterns {
        let kind = if *passes { "regexp" } else { "exclude" };
        let _ = writeln!(
            text,
            "\n<filter {tag}>\n    @type grep\n    <{kind}>\n        key log\n        \
             pattern /{pattern}/\n    </{kind}>\n</filter>"
        );
    }
    if !sections.fields.is_empty() {
        text.push_str("\n<filter **>\n    @type record_transformer\n    <record>\n");
        for (name, value) in &sections.fields {
            let _ = writeln!(text, "        {name} {value}");
        }
        text.push_str("    </record>\n</filter>\n");
    }
    if let Some(path) = &sections.include {
        let _ = writeln!(text, "\n@include {path}");
    }
    for Output {
        plugin,
        tag,
        options,
    } in &sections.outputs
    {
        let _ = writeln!(text, "\n<match {tag}>\n    @type {plugin}");
        for (key, value) in options {
            let _ = writeln!(text, "    {key} {value}");
        }
        text.push_str("</match>\n");
    }
    text
}

#[cfg(test)]
mod tests;
