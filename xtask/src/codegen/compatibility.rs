//! `docs/compatibility.md`: what of AWS's APIs is there, and what differs.

use std::fmt::Write as _;

use anyhow::ensure;

use super::config::{Note, Notes, Service};
use super::model::Model;

/// The whole page.
pub(crate) fn render(services: &[(&Service, Model)], notes: &Notes) -> anyhow::Result<String> {
    for model in notes.keys() {
        ensure!(
            services.iter().any(|(service, _)| service.model == *model),
            "models/notes.toml speaks of {model}, which is no service"
        );
    }
    let mut page = format!("{INTRODUCTION}\n{}", overview(services)?);
    for (service, model) in services {
        let notes = notes
            .get(&service.model)
            .map(Vec::as_slice)
            .unwrap_or_default();
        page.push_str(&section(service, model, notes)?);
    }
    Ok(page)
}

const INTRODUCTION: &str = "\
<!-- Written by `cargo xtask codegen` from models/operations.toml, models/notes.toml and
models/task-definition.toml. -->
# Compatibility

An operation that Neargate implements works as on AWS, but for the differences listed here. All
others answer `NotImplementedException`, HTTP 400, in the service's own error format.

- **Implemented**: works.
- **Not yet**: the input is read and checked against AWS's model before the error.
- **Known by name**: the error comes without a look at the input.

Services that are not on this page are not there at all. What each member of a task definition
does is [at the end](#members-of-a-task-definition).
";

fn overview(services: &[(&Service, Model)]) -> anyhow::Result<String> {
    let mut table = String::from(
        "| service | name in policies | implemented | not yet | known by name |\n\
         |---|---|---:|---:|---:|\n",
    );
    for (service, model) in services {
        let groups = Groups::of(service, model);
        writeln!(
            table,
            "| [{}](#{}) | `{}` | {} | {} | {} |",
            service.title,
            anchor(&service.title),
            service.id,
            groups.implemented.len(),
            groups.planned.len(),
            groups.known.len(),
        )?;
    }
    Ok(table)
}

fn section(service: &Service, model: &Model, notes: &[Note]) -> anyhow::Result<String> {
    let groups = Groups::of(service, model);
    let mut text = format!("\n## {}\n", service.title);
    for (title, names) in [
        ("Implemented", groups.implemented),
        ("Not yet", groups.planned),
        ("Known by name", groups.known),
    ] {
        if !names.is_empty() {
            write!(text, "\n**{title}:**\n{}\n", wrap(&names))?;
        }
    }
    if !notes.is_empty() {
        text.push_str(
            "\n**Differs from AWS:**\n\n| where | field | what happens |\n|---|---|---|\n",
        );
    }
    for note in notes {
        check(service, model, note)?;
        let member = note.member.as_ref().map(|member| format!("`{member}`"));
        let member = member.unwrap_or_default();
        writeln!(
            text,
            "| `{}` | {member} | {} |",
            note.on,
            note.what.replace('|', "\\|")
        )?;
    }
    Ok(text)
}

/// A note must speak of something that exists, so that it goes stale loudly.
fn check(service: &Service, model: &Model, note: &Note) -> anyhow::Result<()> {
    let operation = model.operations.get(&note.on);
    let shape = match operation {
        Some(operation) => operation.input.as_ref().map(|input| input.shape.as_str()),
        None => Some(note.on.as_str()),
    };
    let shape = shape.and_then(|name| model.shapes.get(name));
    ensure!(
        operation.is_some() || shape.is_some(),
        "models/notes.toml: {} has no operation or shape {}",
        service.model,
        note.on
    );
    if let Some(member) = &note.member {
        // Only the first step of a path; what is beneath belongs to another shape.
        let first = member.split(['.', '[']).next().unwrap_or_default();
        ensure!(
            shape.is_some_and(|shape| shape.members.get(first).is_some()),
            "models/notes.toml: {} has no member {first} in {}",
            service.model,
            note.on
        );
    }
    Ok(())
}

/// The operations of a service by how far they are.
struct Groups<'a> {
    implemented: Vec<&'a str>,
    planned: Vec<&'a str>,
    known: Vec<&'a str>,
}

impl<'a> Groups<'a> {
    fn of(service: &Service, model: &'a Model) -> Self {
        let mut groups = Self {
            implemented: Vec::new(),
            planned: Vec::new(),
            known: Vec::new(),
        };
        for (name, _) in model.operations.iter() {
            if service
                .implemented
                .iter()
                .any(|implemented| implemented == name)
            {
                groups.implemented.push(name);
            } else if service.generates(name) {
                groups.planned.push(name);
            } else {
                groups.known.push(name);
            }
        }
        groups
    }
}

/// The names as lines of at most 100 characters.
fn wrap(names: &[&str]) -> String {
    let mut text = String::new();
    let mut width = 0;
    for (index, name) in names.iter().enumerate() {
        let end = if index + 1 == names.len() { "." } else { "," };
        if width + name.len() + 2 > 100 {
            text.push('\n');
            width = 0;
        } else if width > 0 {
            text.push(' ');
            width += 1;
        }
        text.push_str(name);
        text.push_str(end);
        width += name.len() + 1;
    }
    text
}

/// The anchor that Markdown renderers make from a heading.
fn anchor(title: &str) -> String {
    title.to_lowercase().replace(' ', "-")
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    #[test]
    fn every_operation_is_in_one_group_and_notes_follow() {
        let page = page("[[box-room]]\non = 'PutBox'\nmember = 'type'\nwhat = 'Has no effect.'");
        let section = page
            .unwrap()
            .split_once("\n## Box Room\n")
            .unwrap()
            .1
            .to_owned();
        assert_eq!(
            section,
            "\n**Implemented:**\nPutBox.\n\n**Not yet:**\nDropBox.\n\n**Known by name:**\nOpenBox.\n\
             \n**Differs from AWS:**\n\n| where | field | what happens |\n|---|---|---|\n\
             | `PutBox` | `type` | Has no effect. |\n"
        );
    }

    #[test]
    fn notes_about_nothing_are_refused() {
        let check = |note: &str, expected: &str| {
            let message = page(note).map_or_else(|error| error.to_string(), |_| String::new());
            assert_eq!(message, expected, "{note}");
        };
        check("[[box-room]]\non = 'Boxes'\nwhat = ''", "");
        check(
            "[[box-room]]\non = 'PutBox'\nmember = 'content.inner'\nwhat = ''",
            "",
        );
        check(
            "[[box-room]]\non = 'Lid'\nwhat = ''",
            "models/notes.toml: box-room has no operation or shape Lid",
        );
        check(
            "[[box-room]]\non = 'PutBox'\nmember = 'lid'\nwhat = ''",
            "models/notes.toml: box-room has no member lid in PutBox",
        );
        check(
            "[[attic]]\non = 'PutBox'\nwhat = ''",
            "models/notes.toml speaks of attic, which is no service",
        );
    }

    #[test]
    fn long_lists_are_wrapped() {
        let name = "x".repeat(60);
        let text = wrap(&[name.as_str(), name.as_str()]);
        assert_eq!(text, format!("{name},\n{name}."));
    }

    fn page(notes: &str) -> anyhow::Result<String> {
        let service = sample::service();
        let notes = toml::from_str(notes)?;
        render(&[(&service, sample::model())], &notes)
    }
}
