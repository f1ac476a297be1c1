//! What a query consists of, with names already resolved to slots.

use regex::Regex;

use crate::insights::aggregate::Aggregate;
use crate::insights::functions::Function;
use crate::insights::time::Period;
use crate::insights::value::Value;

/// One command, in the order of the query.
#[derive(Debug)]
pub(crate) enum Command {
    /// `fields` with expressions or aliases.
    Assign(Vec<(usize, Expression)>),
    Filter(Expression),
    Parse(Extraction),
    Stats(Stats),
    /// Keys, and whether each is descending.
    Sort(Vec<(Expression, bool)>),
    Limit(usize),
    Dedup(Vec<usize>),
}

#[derive(Debug)]
pub(crate) enum Expression {
    Literal(Value<'static>),
    Field(usize),
    /// The result of an aggregate, in the outputs of `stats`.
    Aggregate(usize),
    Negate(Box<Self>),
    Not(Box<Self>),
    And(Vec<Self>),
    Or(Vec<Self>),
    Binary(Binary, Box<Self>, Box<Self>),
    Like(Box<Self>, Pattern),
    In(Box<Self>, Vec<Self>),
    Call(Function, Vec<Self>),
    /// `datefloor`, `dateceil` (when `up`) and `bin`.
    Round {
        time: Box<Self>,
        period: Period,
        up: bool,
    },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Binary {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Add,
    Subtract,
    Multiply,
    Divide,
    Remainder,
    Power,
}

/// The right side of `like`.
#[derive(Debug)]
pub(crate) enum Pattern {
    Text(String),
    Regex(Regex),
}

/// `parse`: how texts are taken out of a field, and the slots they go to.
#[derive(Debug)]
pub(crate) enum Extraction {
    /// The fixed texts between the asterisks: one more than there are targets.
    Glob {
        field: Expression,
        parts: Vec<String>,
        targets: Vec<usize>,
    },
    Regex {
        field: Expression,
        regex: Regex,
        /// Number of the group, and the slot.
        targets: Vec<(usize, usize)>,
    },
}

#[derive(Debug)]
pub(crate) struct Stats {
    pub(crate) aggregates: Vec<Aggregate>,
    /// What is grouped by: the slot of the result, and the expression.
    pub(crate) by: Vec<(usize, Expression)>,
    /// The slot of each result, and its expression over aggregates.
    pub(crate) outputs: Vec<(usize, Expression)>,
}

impl Expression {
    /// Calls `visit` for this expression and all within it.
    pub(crate) fn walk(&self, visit: &mut dyn FnMut(&Self)) {
        visit(self);
        match self {
            Self::Literal(_) | Self::Field(_) | Self::Aggregate(_) => {}
            Self::Negate(inner) | Self::Not(inner) | Self::Like(inner, _) => inner.walk(visit),
            Self::And(all) | Self::Or(all) | Self::Call(_, all) => {
                for inner in all {
                    inner.walk(visit);
                }
            }
            Self::Binary(_, left, right) => {
                left.walk(visit);
                right.walk(visit);
            }
            Self::In(inner, values) => {
                inner.walk(visit);
                for value in values {
                    value.walk(visit);
                }
            }
            Self::Round { time, .. } => time.walk(visit),
        }
    }
}

impl Command {
    /// The expressions that the command evaluates per event.
    pub(crate) fn expressions(&self) -> Vec<&Expression> {
        match self {
            Self::Assign(assigned) => assigned.iter().map(|(_, value)| value).collect(),
            Self::Filter(condition) => vec![condition],
            Self::Parse(Extraction::Glob { field, .. } | Extraction::Regex { field, .. }) => {
                vec![field]
            }
            Self::Stats(stats) => {
                let by = stats.by.iter().map(|(_, value)| value);
                let inputs = stats.aggregates.iter().filter_map(|a| a.input.as_ref());
                by.chain(inputs).collect()
            }
            Self::Sort(keys) => keys.iter().map(|(key, _)| key).collect(),
            Self::Limit(_) | Self::Dedup(_) => Vec::new(),
        }
    }
}
