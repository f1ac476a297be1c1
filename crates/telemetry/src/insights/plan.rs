//! A query, ready to run: its commands, the fields it needs, and what can be found out before an
//! event is looked at.

use super::fields::Wanted;
use super::syntax::{self, Binary, Columns, Command, Expression, Names, Pattern, QueryError};
use super::value::Value;
use crate::needle::{Needle, literal_of};

/// A parsed query.
#[derive(Debug)]
pub struct Query {
    pub(crate) commands: Vec<Command>,
    /// So many of the first commands look at one event each; the others at all that are left.
    pub(crate) row_commands: usize,
    /// Of each of them, whether it needs fields of JSON events.
    pub(crate) needs_json: Vec<bool>,
    pub(crate) names: Names,
    pub(crate) wanted: Wanted,
    /// Fields that events have by themselves, where the query names them.
    pub(crate) system: Vec<(SystemField, usize)>,
    /// The slots of the results' columns.
    pub(crate) columns: Vec<usize>,
    pub(crate) needle: Option<Needle>,
    /// The column of `@ptr`.
    pub(crate) pointer: Option<usize>,
    /// A command reads `@ptr`.
    pub(crate) reads_pointer: bool,
}

/// A field that is not in the message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum SystemField {
    Timestamp,
    IngestionTime,
    Message,
    LogStream,
    Log,
    Pointer,
}

impl SystemField {
    fn named(name: &str) -> Option<Self> {
        Some(match name {
            "@timestamp" => Self::Timestamp,
            "@ingestionTime" => Self::IngestionTime,
            "@message" => Self::Message,
            "@logStream" => Self::LogStream,
            "@log" => Self::Log,
            "@ptr" => Self::Pointer,
            _ => return None,
        })
    }
}

impl Query {
    /// Reads a query. Time and memory are bounded by the length of the text.
    pub fn parse(text: &str) -> Result<Self, QueryError> {
        let (commands, mut names, mut columns) = syntax::parse(text)?;
        let mut show = |columns: &mut Columns, name: &str| {
            // Behind the result's last command: what exists there is what the event has.
            if let Some(slot) = names.read(name)
                && !columns.named.contains(&slot)
            {
                columns.named.push(slot);
            }
        };
        if !columns.are_statistics {
            if columns.named.is_empty() {
                show(&mut columns, "@timestamp");
                show(&mut columns, "@message");
            }
            show(&mut columns, "@ptr");
        }
        let mut wanted = Wanted::default();
        let mut system = Vec::new();
        for slot in &names.from_event {
            let name = names.name(*slot);
            match SystemField::named(name) {
                Some(field) => system.push((field, *slot)),
                // Other names with @ are fields of logs that only AWS's own services write.
                None if name.starts_with('@') => {}
                None => wanted.add(name, *slot),
            }
        }
        let is_row = |command: &Command| {
            matches!(
                command,
                Command::Assign(_) | Command::Filter(_) | Command::Parse(_)
            )
        };
        let row_commands = commands
            .iter()
            .position(|command| !is_row(command))
            .unwrap_or(commands.len());
        let mut query = Self {
            needs_json: Vec::new(),
            needle: None,
            pointer: None,
            reads_pointer: false,
            commands,
            row_commands,
            names,
            wanted,
            system,
            columns: columns.named,
        };
        query.needs_json = query
            .commands
            .iter()
            .map(|command| query.reads_json(command))
            .collect();
        query.needle = query.find_needle();
        let pointer = query
            .system
            .iter()
            .find(|(field, _)| *field == SystemField::Pointer);
        query.pointer = pointer
            .map(|(_, slot)| *slot)
            .filter(|slot| query.columns.contains(slot));
        query.reads_pointer = pointer.is_some_and(|(_, slot)| query.reads(*slot));
        Ok(query)
    }

    /// The command that the events of all groups come together at, if there is one.
    pub(crate) fn gathering(&self) -> Option<&Command> {
        self.commands.get(self.row_commands)
    }

    fn reads_json(&self, command: &Command) -> bool {
        let mut reads = false;
        for expression in command.expressions() {
            expression.walk(&mut |part| {
                if let Expression::Field(slot) = part {
                    reads |= self.is_json(*slot);
                }
            });
        }
        reads
    }

    /// Whether a command, apart from the output, reads a slot.
    fn reads(&self, slot: usize) -> bool {
        let mut reads = false;
        for command in &self.commands {
            for expression in command.expressions() {
                expression.walk(&mut |part| {
                    reads |= matches!(part, Expression::Field(read) if *read == slot);
                });
            }
            if let Command::Dedup(slots) = command {
                reads |= slots.contains(&slot);
            }
        }
        reads
    }

    /// Of each slot, whether the rows of a result without `stats` keep its value: those that are
    /// shown, and those that commands behind the gathering read.
    pub(crate) fn kept_slots(&self) -> Vec<bool> {
        let mut kept = vec![false; self.names.len()];
        for slot in &self.columns {
            kept[*slot] = true;
        }
        for command in &self.commands[self.row_commands..] {
            for expression in command.expressions() {
                expression.walk(&mut |part| {
                    if let Expression::Field(slot) = part {
                        kept[*slot] = true;
                    }
                });
            }
            if let Command::Dedup(slots) = command {
                for slot in slots {
                    kept[*slot] = true;
                }
            }
        }
        kept
    }

    fn is_json(&self, slot: usize) -> bool {
        self.names.from_event.contains(&slot) && !self.names.name(slot).starts_with('@')
    }

    /// The longest text that the filters before anything else demand.
    fn find_needle(&self) -> Option<Needle> {
        let mut assigned = Vec::new();
        let mut best = None;
        for command in &self.commands[..self.row_commands] {
            match command {
                Command::Filter(condition) => {
                    best = Needle::better(best, self.needle_of(condition, &assigned));
                }
                Command::Assign(fields) => assigned.extend(fields.iter().map(|(slot, _)| *slot)),
                Command::Parse(syntax::Extraction::Glob { targets, .. }) => {
                    assigned.extend(targets);
                }
                Command::Parse(syntax::Extraction::Regex { targets, .. }) => {
                    assigned.extend(targets.iter().map(|(_, slot)| *slot));
                }
                _ => {}
            }
        }
        best
    }

    fn needle_of(&self, condition: &Expression, assigned: &[usize]) -> Option<Needle> {
        match condition {
            Expression::And(all) => all.iter().fold(None, |best, part| {
                Needle::better(best, self.needle_of(part, assigned))
            }),
            Expression::Like(field, pattern) => {
                let Expression::Field(slot) = **field else {
                    return None;
                };
                if assigned.contains(&slot) {
                    return None;
                }
                let text = match pattern {
                    Pattern::Text(text) => text.clone(),
                    Pattern::Regex(regex) => literal_of(regex.as_str())?,
                };
                if self.names.name(slot) == "@message" {
                    Needle::exact(&text)
                } else if self.is_json(slot) && text.chars().any(char::is_alphabetic) {
                    // Numbers are not always written as they are stored, words are.
                    Needle::in_json(&text).filter(|_| !is_word_of_json(&text))
                } else {
                    None
                }
            }
            Expression::Binary(Binary::Equal, left, right) => {
                let ((Expression::Field(slot), Expression::Literal(Value::Text(text)))
                | (Expression::Literal(Value::Text(text)), Expression::Field(slot))) =
                    (&**left, &**right)
                else {
                    return None;
                };
                let is_text = text
                    .chars()
                    .any(|c| c.is_alphabetic() && c != 'e' && c != 'E');
                if assigned.contains(slot) || !is_text || is_word_of_json(text) {
                    None
                } else if self.is_json(*slot) {
                    Needle::in_json(text)
                } else if self.names.name(*slot) == "@message" {
                    Needle::exact(text)
                } else {
                    None
                }
            }
            _ => None,
        }
    }
}

/// A boolean equals its word in any case, and `1` and `0`.
fn is_word_of_json(text: &str) -> bool {
    text.eq_ignore_ascii_case("true") || text.eq_ignore_ascii_case("false")
}
