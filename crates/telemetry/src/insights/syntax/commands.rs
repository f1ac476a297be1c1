//! Commands: what stands between the pipes.

use regex::Regex;

use super::expressions::Expressions;
use super::scan::Scanner;
use super::tree::{Command, Expression, Extraction, Stats};
use super::{MAX_COMMANDS, MAX_ITEMS, MAX_QUERY_CHARS, Names, QueryError};
use crate::insights::aggregate::Aggregate;

/// AWS's limit of `stats` commands in one query.
const MAX_STATS: usize = 2;
/// The largest number of `limit`.
const MAX_LIMIT: usize = 100_000;

/// Commands that AWS has and Neargate has not.
const UNSUPPORTED: [&str; 10] = [
    "anomaly",
    "diff",
    "fieldsets",
    "filterindex",
    "join",
    "lookup",
    "pattern",
    "source",
    "unmask",
    "unnest",
];

/// The columns of the results, as far as commands name them.
#[derive(Debug, Default)]
pub(crate) struct Columns {
    /// In the order of their first appearance.
    pub(crate) named: Vec<usize>,
    /// `display` was used: `fields` and `parse` before it show nothing.
    chosen: bool,
    /// The results are those of `stats`.
    pub(crate) are_statistics: bool,
}

/// Reads a query.
pub(crate) fn parse(text: &str) -> Result<(Vec<Command>, Names, Columns), QueryError> {
    if text.chars().count() > MAX_QUERY_CHARS {
        return Err(QueryError {
            message: format!("the query is longer than {MAX_QUERY_CHARS} characters"),
            location: MAX_QUERY_CHARS..MAX_QUERY_CHARS,
        });
    }
    let mut parser = Parser {
        scanner: Scanner::new(text),
        names: Names::default(),
        columns: Columns::default(),
        commands: Vec::new(),
        stats: 0,
    };
    // A query may begin with a pipe.
    parser.scanner.eat("|");
    loop {
        parser.command()?;
        if parser.scanner.is_done() {
            break;
        }
        parser.scanner.require("|")?;
        if parser.commands.len() >= MAX_COMMANDS {
            return Err(parser.scanner.unexpected("fewer commands"));
        }
    }
    Ok((parser.commands, parser.names, parser.columns))
}

struct Parser<'a> {
    scanner: Scanner<'a>,
    names: Names,
    columns: Columns,
    commands: Vec<Command>,
    stats: usize,
}

impl<'a> Parser<'a> {
    fn command(&mut self) -> Result<(), QueryError> {
        self.scanner.skip();
        let start = self.scanner.at();
        let word = self.scanner.take_word();
        let command = match word.to_ascii_lowercase().as_str() {
            "fields" => return self.fields(false),
            "display" => return self.fields(true),
            "filter" => Command::Filter(self.expressions().parse()?),
            "parse" => self.extraction()?,
            "stats" => return self.statistics(start),
            "sort" => self.sort()?,
            "limit" | "head" => Command::Limit(self.limit()?),
            "dedup" => self.dedup()?,
            "" => return Err(self.scanner.unexpected("a command")),
            lower if UNSUPPORTED.contains(&lower) => {
                let problem = format!("Neargate does not support the command '{word}'");
                return Err(self.scanner.error(start..self.scanner.at(), problem));
            }
            _ => {
                let problem = format!("unexpected symbol found '{word}'");
                return Err(self.scanner.error(start..self.scanner.at(), problem));
            }
        };
        self.commands.push(command);
        Ok(())
    }

    fn expressions(&mut self) -> Expressions<'a, '_> {
        Expressions::new(&mut self.scanner, &mut self.names, None)
    }

    /// `fields` adds columns, `display` sets them.
    fn fields(&mut self, display: bool) -> Result<(), QueryError> {
        if display && !self.columns.chosen {
            self.columns.chosen = true;
            self.columns.named.clear();
        }
        let mut assigned = Vec::new();
        let mut count = 0;
        loop {
            let (expression, slot) = self.named_expression(None)?;
            if !matches!(expression, Expression::Field(field) if field == slot) {
                assigned.push((slot, expression));
            }
            if display || !self.columns.chosen {
                self.show(slot);
            }
            count += 1;
            self.bounded(count)?;
            if !self.scanner.eat(",") {
                break;
            }
        }
        if !assigned.is_empty() {
            self.commands.push(Command::Assign(assigned));
        }
        Ok(())
    }

    /// An expression and the slot of its alias, or of its own text.
    fn named_expression(
        &mut self,
        aggregates: Option<&mut Vec<Aggregate>>,
    ) -> Result<(Expression, usize), QueryError> {
        self.scanner.skip();
        let start = self.scanner.at();
        let expression =
            Expressions::new(&mut self.scanner, &mut self.names, aggregates).parse()?;
        let text = self.scanner.since(start).to_owned();
        if self.scanner.eat_word("as") {
            let slot = self.target()?;
            return Ok((expression, slot));
        }
        let slot = match expression {
            Expression::Field(slot) => slot,
            _ => self.assign(&text)?,
        };
        Ok((expression, slot))
    }

    fn extraction(&mut self) -> Result<Command, QueryError> {
        let field = if self.is_pattern() {
            let slot = self.names.read("@message");
            Expression::Field(slot.ok_or_else(|| self.scanner.unexpected("fewer names"))?)
        } else {
            self.expressions().primary()?
        };
        if let Some(glob) = self.scanner.string()? {
            let parts: Vec<String> = glob.split('*').map(str::to_owned).collect();
            let targets = self.targets()?;
            if targets.len() + 1 != parts.len() {
                let wanted = format!("{} names behind 'as'", parts.len() - 1);
                return Err(self.scanner.unexpected(&wanted));
            }
            return Ok(Command::Parse(Extraction::Glob {
                field,
                parts,
                targets,
            }));
        }
        let Some(regex) = self.scanner.regex()? else {
            return Err(self
                .scanner
                .unexpected("a pattern in quotes or a /regular expression/"));
        };
        let targets = self.groups(&regex)?;
        Ok(Command::Parse(Extraction::Regex {
            field,
            regex,
            targets,
        }))
    }

    /// Whether the pattern of a `parse` comes next, without a field.
    fn is_pattern(&mut self) -> bool {
        self.scanner.skip();
        matches!(self.scanner.peek(), Some('"' | '\'' | '/'))
    }

    /// The slots of a regular expression's groups: named in it, or behind `as`.
    fn groups(&mut self, regex: &Regex) -> Result<Vec<(usize, usize)>, QueryError> {
        let named: Vec<(usize, String)> = regex
            .capture_names()
            .enumerate()
            .filter_map(|(group, name)| Some((group, name?.to_owned())))
            .collect();
        let mut targets = Vec::new();
        if named.is_empty() {
            let slots = self.targets()?;
            if slots.len() + 1 != regex.captures_len() {
                let wanted = format!("{} names behind 'as'", regex.captures_len() - 1);
                return Err(self.scanner.unexpected(&wanted));
            }
            targets.extend(slots.into_iter().enumerate().map(|(n, slot)| (n + 1, slot)));
        }
        for (group, name) in named {
            let slot = self.assign(&name)?;
            self.show_unless_chosen(slot);
            targets.push((group, slot));
        }
        Ok(targets)
    }

    /// The names behind `as`.
    fn targets(&mut self) -> Result<Vec<usize>, QueryError> {
        if !self.scanner.eat_word("as") {
            return Err(self.scanner.unexpected("'as'"));
        }
        let mut targets = Vec::new();
        loop {
            let slot = self.target()?;
            self.show_unless_chosen(slot);
            targets.push(slot);
            self.bounded(targets.len())?;
            if !self.scanner.eat(",") {
                return Ok(targets);
            }
        }
    }

    fn target(&mut self) -> Result<usize, QueryError> {
        let name = self.scanner.field()?;
        let name = name.ok_or_else(|| self.scanner.unexpected("a name"))?;
        self.assign(&name)
    }

    fn assign(&mut self, name: &str) -> Result<usize, QueryError> {
        let slot = self.names.assign(name);
        slot.ok_or_else(|| self.scanner.unexpected("fewer different names"))
    }

    fn statistics(&mut self, start: usize) -> Result<(), QueryError> {
        self.stats += 1;
        if self.stats > MAX_STATS {
            let problem = format!("more than {MAX_STATS} stats commands");
            return Err(self.scanner.error(start..self.scanner.at(), problem));
        }
        let mut aggregates = Vec::new();
        let mut outputs = Vec::new();
        loop {
            let at = self.scanner.at();
            let before = aggregates.len();
            let (expression, slot) = self.named_expression(Some(&mut aggregates))?;
            if aggregates.len() == before {
                let problem = "expected a function such as count(*)".to_owned();
                return Err(self.scanner.error(at..self.scanner.at(), problem));
            }
            let mut reads_field = false;
            expression.walk(&mut |part| reads_field |= matches!(part, Expression::Field(_)));
            if reads_field {
                let problem = "fields can be used within functions of stats only".to_owned();
                return Err(self.scanner.error(at..self.scanner.at(), problem));
            }
            outputs.push((slot, expression));
            self.bounded(outputs.len())?;
            if !self.scanner.eat(",") {
                break;
            }
        }
        let mut by = Vec::new();
        if self.scanner.eat_word("by") {
            loop {
                let (expression, slot) = self.named_expression(None)?;
                by.push((slot, expression));
                self.bounded(by.len())?;
                if !self.scanner.eat(",") {
                    break;
                }
            }
        }
        let results: Vec<usize> = by.iter().chain(&outputs).map(|(slot, _)| *slot).collect();
        self.names.begin_results(&results);
        self.columns = Columns {
            named: Vec::new(),
            chosen: false,
            are_statistics: true,
        };
        for slot in results {
            self.show(slot);
        }
        self.commands.push(Command::Stats(Stats {
            aggregates,
            by,
            outputs,
        }));
        Ok(())
    }

    fn sort(&mut self) -> Result<Command, QueryError> {
        let mut keys = Vec::new();
        loop {
            let key = self.expressions().parse()?;
            let descending = self.scanner.eat_word("desc");
            if !descending {
                self.scanner.eat_word("asc");
            }
            keys.push((key, descending));
            self.bounded(keys.len())?;
            if !self.scanner.eat(",") {
                return Ok(Command::Sort(keys));
            }
        }
    }

    fn limit(&mut self) -> Result<usize, QueryError> {
        self.scanner.skip();
        let start = self.scanner.at();
        let number = self.scanner.number();
        let limit = number.and_then(|(digits, unit)| {
            let limit: usize = digits.parse().ok()?;
            (unit.is_empty() && (1..=MAX_LIMIT).contains(&limit)).then_some(limit)
        });
        limit.ok_or_else(|| {
            let problem = format!("expected a number from 1 to {MAX_LIMIT}");
            self.scanner.error(start..self.scanner.at(), problem)
        })
    }

    fn dedup(&mut self) -> Result<Command, QueryError> {
        let mut slots = Vec::new();
        loop {
            let name = self.scanner.field()?;
            let slot = name.and_then(|name| self.names.read(&name));
            slots.push(slot.ok_or_else(|| self.scanner.unexpected("a field"))?);
            self.bounded(slots.len())?;
            if !self.scanner.eat(",") {
                return Ok(Command::Dedup(slots));
            }
        }
    }

    fn show(&mut self, slot: usize) {
        if !self.columns.named.contains(&slot) {
            self.columns.named.push(slot);
        }
    }

    /// What `parse` makes is shown beside what `fields` names, unless `display` chose.
    fn show_unless_chosen(&mut self, slot: usize) {
        if !self.columns.chosen {
            self.show(slot);
        }
    }

    fn bounded(&mut self, count: usize) -> Result<(), QueryError> {
        if count >= MAX_ITEMS {
            return Err(self.scanner.unexpected("a shorter list"));
        }
        Ok(())
    }
}
