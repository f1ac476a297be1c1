//! Evaluating expressions over one row.

use std::cmp::Ordering;

use super::functions::from_f64;
use super::syntax::{Binary, Expression, Pattern};
use super::value::Value;

/// What an expression looks at.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Scope<'v> {
    /// Values by slot.
    pub(crate) values: &'v [Value<'v>],
    /// Results of aggregates, in the outputs of `stats`.
    pub(crate) aggregates: &'v [Value<'v>],
}

impl<'v> Scope<'v> {
    pub(crate) fn of(values: &'v [Value<'v>]) -> Self {
        Self {
            values,
            aggregates: &[],
        }
    }

    /// The value of an expression. Depth is bounded where expressions are read.
    pub(crate) fn value(self, expression: &'v Expression) -> Value<'v> {
        match expression {
            Expression::Literal(value) => value.borrow(),
            Expression::Field(slot) => self.values.get(*slot).map_or(Value::Null, Value::borrow),
            Expression::Aggregate(index) => self
                .aggregates
                .get(*index)
                .map_or(Value::Null, Value::borrow),
            Expression::Negate(inner) => match self.value(inner).number() {
                Some(number) => from_f64(-number),
                None => Value::Null,
            },
            Expression::Binary(
                operator @ (Binary::Add
                | Binary::Subtract
                | Binary::Multiply
                | Binary::Divide
                | Binary::Remainder
                | Binary::Power),
                left,
                right,
            ) => arithmetic(*operator, &self.value(left), &self.value(right)),
            Expression::Call(function, arguments) => {
                let arguments: Vec<Value<'v>> = arguments
                    .iter()
                    .map(|argument| self.value(argument))
                    .collect();
                function.call(&arguments)
            }
            Expression::Round { time, period, up } => match self.value(time).integer() {
                Some(ms) if *up => Value::Time(period.ceil(ms)),
                Some(ms) => Value::Time(period.floor(ms)),
                None => Value::Null,
            },
            condition => Value::Bool(self.holds(condition)),
        }
    }

    /// Whether a condition holds. A comparison with a missing field does not hold, and its
    /// negation (`!=`, `not like`, `not in`) does.
    pub(crate) fn holds(self, condition: &'v Expression) -> bool {
        match condition {
            Expression::Not(inner) => !self.holds(inner),
            Expression::And(all) => all.iter().all(|inner| self.holds(inner)),
            Expression::Or(any) => any.iter().any(|inner| self.holds(inner)),
            Expression::Like(inner, pattern) => {
                self.value(inner)
                    .to_text()
                    .is_some_and(|text| match pattern {
                        Pattern::Text(part) => text.contains(part.as_str()),
                        Pattern::Regex(regex) => regex.is_match(&text),
                    })
            }
            Expression::In(inner, values) => {
                let value = self.value(inner);
                values.iter().any(|other| value.equals(&self.value(other)))
            }
            Expression::Binary(operator, left, right) => {
                let compare = || self.value(left).compare(&self.value(right));
                match operator {
                    Binary::Equal => self.value(left).equals(&self.value(right)),
                    Binary::NotEqual => !self.value(left).equals(&self.value(right)),
                    Binary::Less => compare() == Some(Ordering::Less),
                    Binary::LessOrEqual => compare().is_some_and(Ordering::is_le),
                    Binary::Greater => compare() == Some(Ordering::Greater),
                    Binary::GreaterOrEqual => compare().is_some_and(Ordering::is_ge),
                    _ => self.value(condition).is_true(),
                }
            }
            other => self.value(other).is_true(),
        }
    }
}

fn arithmetic<'v>(operator: Binary, left: &Value<'_>, right: &Value<'_>) -> Value<'v> {
    if let (Value::Int(left), Value::Int(right)) = (left, right) {
        let exact = match operator {
            Binary::Add => left.checked_add(*right),
            Binary::Subtract => left.checked_sub(*right),
            Binary::Multiply => left.checked_mul(*right),
            Binary::Remainder => left.checked_rem(*right),
            _ => None,
        };
        if let Some(exact) = exact {
            return Value::Int(exact);
        }
    }
    let (Some(left), Some(right)) = (left.number(), right.number()) else {
        return Value::Null;
    };
    from_f64(match operator {
        Binary::Add => left + right,
        Binary::Subtract => left - right,
        Binary::Multiply => left * right,
        Binary::Divide => left / right,
        Binary::Remainder => left % right,
        _ => left.powf(right),
    })
}
