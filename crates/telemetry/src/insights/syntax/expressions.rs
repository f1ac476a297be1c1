//! Expressions: operators by precedence, functions, texts and numbers.

use super::scan::Scanner;
use super::tree::{Binary, Expression, Pattern};
use super::{MAX_DEPTH, MAX_ITEMS, MAX_OPERATORS, Names, QueryError};
use crate::insights::aggregate::{Aggregate, Measure};
use crate::insights::functions::Function;
use crate::insights::time::Period;
use crate::insights::value::Value;

/// Reads expressions; aggregates are collected when a `stats` is read.
pub(super) struct Expressions<'a, 's> {
    pub(super) scanner: &'s mut Scanner<'a>,
    pub(super) names: &'s mut Names,
    /// The aggregates of the `stats` that is being read.
    pub(super) aggregates: Option<&'s mut Vec<Aggregate>>,
    depth: usize,
    /// Operators so far: chains of them are trees as deep as they are long.
    operators: usize,
}

impl<'a, 's> Expressions<'a, 's> {
    pub(super) fn new(
        scanner: &'s mut Scanner<'a>,
        names: &'s mut Names,
        aggregates: Option<&'s mut Vec<Aggregate>>,
    ) -> Self {
        Self {
            scanner,
            names,
            aggregates,
            depth: 0,
            operators: 0,
        }
    }

    pub(super) fn parse(&mut self) -> Result<Expression, QueryError> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(self
                .scanner
                .unexpected("an expression that is nested less deep"));
        }
        let mut any = vec![self.all()?];
        while self.scanner.eat_word("or") || self.scanner.eat("||") {
            self.bounded(any.len())?;
            any.push(self.all()?);
        }
        self.depth -= 1;
        Ok(one_or(any, Expression::Or))
    }

    fn all(&mut self) -> Result<Expression, QueryError> {
        let mut all = vec![self.negation()?];
        while self.scanner.eat_word("and") || self.scanner.eat("&&") {
            self.bounded(all.len())?;
            all.push(self.negation()?);
        }
        Ok(one_or(all, Expression::And))
    }

    fn negation(&mut self) -> Result<Expression, QueryError> {
        let mut negated = false;
        while self.scanner.eat_word("not") {
            negated = !negated;
        }
        let condition = self.comparison()?;
        Ok(if negated {
            Expression::Not(Box::new(condition))
        } else {
            condition
        })
    }

    fn comparison(&mut self) -> Result<Expression, QueryError> {
        let left = Box::new(self.sum()?);
        for (symbol, operator) in [
            ("!=", Binary::NotEqual),
            ("<=", Binary::LessOrEqual),
            (">=", Binary::GreaterOrEqual),
            ("<", Binary::Less),
            (">", Binary::Greater),
        ] {
            if self.scanner.eat(symbol) {
                return Ok(Expression::Binary(operator, left, Box::new(self.sum()?)));
            }
        }
        if self.scanner.eat("=~") {
            return self.like(left);
        }
        if self.scanner.eat("=") {
            self.scanner.eat("=");
            return Ok(Expression::Binary(
                Binary::Equal,
                left,
                Box::new(self.sum()?),
            ));
        }
        let negated = self.scanner.eat_word("not");
        let condition = if self.scanner.eat_word("like") {
            self.like(left)?
        } else if self.scanner.eat_word("in") {
            self.membership(left)?
        } else if negated {
            return Err(self.scanner.unexpected("'like' or 'in'"));
        } else {
            return Ok(*left);
        };
        Ok(if negated {
            Expression::Not(Box::new(condition))
        } else {
            condition
        })
    }

    fn like(&mut self, left: Box<Expression>) -> Result<Expression, QueryError> {
        let pattern = if let Some(text) = self.scanner.string()? {
            Pattern::Text(text)
        } else if let Some(regex) = self.scanner.regex()? {
            Pattern::Regex(regex)
        } else {
            return Err(self
                .scanner
                .unexpected("a text in quotes or a /regular expression/"));
        };
        Ok(Expression::Like(left, pattern))
    }

    fn membership(&mut self, left: Box<Expression>) -> Result<Expression, QueryError> {
        let closing = if self.scanner.eat("(") {
            ")"
        } else {
            self.scanner.require("[")?;
            "]"
        };
        let mut values = Vec::new();
        while !self.scanner.eat(closing) {
            if !values.is_empty() {
                self.scanner.require(",")?;
            }
            self.bounded(values.len())?;
            values.push(self.sum()?);
        }
        Ok(Expression::In(left, values))
    }

    fn sum(&mut self) -> Result<Expression, QueryError> {
        self.chain(
            &[("+", Binary::Add), ("-", Binary::Subtract)],
            Self::product,
        )
    }

    fn product(&mut self) -> Result<Expression, QueryError> {
        let operators = [
            ("*", Binary::Multiply),
            ("/", Binary::Divide),
            ("%", Binary::Remainder),
        ];
        self.chain(&operators, Self::power)
    }

    /// Operators of one precedence, from left to right.
    fn chain(
        &mut self,
        operators: &[(&str, Binary)],
        operand: fn(&mut Self) -> Result<Expression, QueryError>,
    ) -> Result<Expression, QueryError> {
        let mut left = operand(self)?;
        'operators: loop {
            for (symbol, operator) in operators {
                if self.scanner.eat(symbol) {
                    self.operators += 1;
                    if self.operators > MAX_OPERATORS {
                        return Err(self.scanner.unexpected("fewer operators"));
                    }
                    let right = operand(self)?;
                    left = Expression::Binary(*operator, Box::new(left), Box::new(right));
                    continue 'operators;
                }
            }
            return Ok(left);
        }
    }

    fn power(&mut self) -> Result<Expression, QueryError> {
        self.chain(&[("^", Binary::Power)], Self::operand)
    }

    fn operand(&mut self) -> Result<Expression, QueryError> {
        let mut negative = false;
        while self.scanner.eat("-") {
            negative = !negative;
        }
        let value = self.primary()?;
        Ok(match (negative, value) {
            (false, value) => value,
            (true, Expression::Literal(Value::Int(value))) => {
                Expression::Literal(Value::Int(value.saturating_neg()))
            }
            (true, Expression::Literal(Value::Float(value))) => {
                Expression::Literal(Value::Float(-value))
            }
            (true, value) => Expression::Negate(Box::new(value)),
        })
    }

    /// A value without operators: what `parse` takes texts from.
    pub(super) fn primary(&mut self) -> Result<Expression, QueryError> {
        if self.scanner.eat("(") {
            let inner = self.parse()?;
            self.scanner.require(")")?;
            return Ok(inner);
        }
        if let Some(text) = self.scanner.string()? {
            return Ok(Expression::Literal(Value::text(text)));
        }
        let start = self.scanner.at();
        if let Some((digits, unit)) = self.scanner.number() {
            if !unit.is_empty() {
                let problem = format!("unexpected '{digits}{unit}'");
                return Err(self.scanner.error(start..self.scanner.at(), problem));
            }
            return Ok(Expression::Literal(literal(digits)));
        }
        let before = self.scanner.clone();
        let word = self.scanner.take_word();
        if !word.is_empty() && self.scanner.eat("(") {
            return self.call(word, &before);
        }
        *self.scanner = before;
        let Some(name) = self.scanner.field()? else {
            return Err(self.scanner.unexpected("a field, a value or a function"));
        };
        if name.eq_ignore_ascii_case("true") || name.eq_ignore_ascii_case("false") {
            let truth = name.eq_ignore_ascii_case("true");
            return Ok(Expression::Literal(Value::Bool(truth)));
        }
        self.field(&name)
    }

    fn field(&mut self, name: &str) -> Result<Expression, QueryError> {
        let slot = self.names.read(name);
        slot.map(Expression::Field)
            .ok_or_else(|| self.scanner.unexpected("fewer different names"))
    }

    /// A function, behind its opening parenthesis. Behind a `stats`, the text of one of its results
    /// means the result.
    fn call(&mut self, name: &str, before: &Scanner<'a>) -> Result<Expression, QueryError> {
        let mut begin = before.clone();
        begin.skip();
        let start = begin.at();
        if self.names.is_after_stats()
            && self.aggregates.is_none()
            && let Some(slot) = self.result(start)
        {
            return Ok(Expression::Field(slot));
        }
        let lower = name.to_ascii_lowercase();
        match lower.as_str() {
            "bin" => {
                let period = self.period()?;
                self.scanner.require(")")?;
                let time = Box::new(self.field("@timestamp")?);
                return Ok(Expression::Round {
                    time,
                    period,
                    up: false,
                });
            }
            "datefloor" | "dateceil" => {
                let time = Box::new(self.parse()?);
                self.scanner.require(",")?;
                let period = self.period()?;
                self.scanner.require(")")?;
                let up = lower == "dateceil";
                return Ok(Expression::Round { time, period, up });
            }
            _ => {}
        }
        if let Some(measure) = Measure::named(name) {
            return self.aggregate(measure, name, start);
        }
        let Some(function) = Function::named(name) else {
            let problem = format!("unknown function '{name}'");
            return Err(self.scanner.error(start..start + name.len(), problem));
        };
        let arguments = self.arguments()?;
        if !function.takes(arguments.len()) {
            let problem = format!("wrong number of arguments of '{name}'");
            return Err(self.scanner.error(start..self.scanner.at(), problem));
        }
        Ok(Expression::Call(function, arguments))
    }

    /// The result that the call from `start` on names, if it names one; the call is passed over.
    fn result(&mut self, start: usize) -> Option<usize> {
        let mut ahead = self.scanner.clone();
        let mut depth = 1_usize;
        while depth > 0 {
            if ahead.string().ok()?.is_some() || ahead.eat("/") {
                continue;
            }
            if ahead.eat("(") {
                depth += 1;
            } else if ahead.eat(")") {
                depth -= 1;
            } else {
                let at = ahead.at();
                ahead.take_word();
                if ahead.at() == at {
                    ahead.step()?;
                }
            }
        }
        let slot = self.names.result(ahead.since(start))?;
        *self.scanner = ahead;
        Some(slot)
    }

    fn aggregate(
        &mut self,
        measure: Measure,
        name: &str,
        start: usize,
    ) -> Result<Expression, QueryError> {
        let Some(collected) = self.aggregates.take() else {
            let problem = format!("'{name}' can be used in stats only");
            return Err(self.scanner.error(start..start + name.len(), problem));
        };
        // Not nested: aggregates are not known while the arguments are read.
        let arguments = self.aggregate_arguments(measure);
        let index = collected.len();
        let aggregate = arguments.and_then(|(input, argument)| {
            Aggregate::new(measure, input, argument).ok_or_else(|| {
                let problem = format!("wrong arguments of '{name}'");
                self.scanner.error(start..self.scanner.at(), problem)
            })
        });
        let outcome = aggregate.and_then(|aggregate| {
            if index >= MAX_ITEMS {
                return Err(self.scanner.unexpected("fewer functions"));
            }
            collected.push(aggregate);
            Ok(Expression::Aggregate(index))
        });
        self.aggregates = Some(collected);
        outcome
    }

    fn aggregate_arguments(
        &mut self,
        measure: Measure,
    ) -> Result<(Option<Expression>, Option<f64>), QueryError> {
        if measure == Measure::Count && self.scanner.eat("*") {
            self.scanner.require(")")?;
            return Ok((None, None));
        }
        let mut arguments = self.arguments()?;
        let argument = if arguments.len() == 2 {
            arguments.pop()
        } else {
            None
        };
        let argument = match argument {
            Some(Expression::Literal(value)) => value.number().or(Some(f64::NAN)),
            Some(_) => Some(f64::NAN),
            None => None,
        };
        Ok((arguments.pop().filter(|_| arguments.is_empty()), argument))
    }

    fn arguments(&mut self) -> Result<Vec<Expression>, QueryError> {
        let mut arguments = Vec::new();
        while !self.scanner.eat(")") {
            if !arguments.is_empty() {
                self.scanner.require(",")?;
            }
            self.bounded(arguments.len())?;
            arguments.push(self.parse()?);
        }
        Ok(arguments)
    }

    fn period(&mut self) -> Result<Period, QueryError> {
        self.scanner.skip();
        let start = self.scanner.at();
        if let Some((digits, unit)) = self.scanner.number() {
            let unit = if unit.is_empty() {
                self.scanner.take_word()
            } else {
                unit
            };
            let period = digits.parse().ok().and_then(|n| Period::new(n, unit));
            return period.ok_or_else(|| {
                let problem = format!("invalid period '{digits}{unit}'");
                self.scanner.error(start..self.scanner.at(), problem)
            });
        }
        Err(self.scanner.unexpected("a period such as 5m"))
    }

    fn bounded(&mut self, count: usize) -> Result<(), QueryError> {
        if count >= MAX_ITEMS {
            return Err(self.scanner.unexpected("a shorter list"));
        }
        Ok(())
    }
}

fn one_or(mut list: Vec<Expression>, many: fn(Vec<Expression>) -> Expression) -> Expression {
    match (list.len(), list.pop()) {
        (1, Some(only)) => only,
        (_, Some(last)) => {
            list.push(last);
            many(list)
        }
        (_, None) => many(list),
    }
}

fn literal(digits: &str) -> Value<'static> {
    match digits.parse() {
        Ok(whole) => Value::Int(whole),
        Err(_) => Value::Float(digits.parse().unwrap_or(f64::MAX)),
    }
}
