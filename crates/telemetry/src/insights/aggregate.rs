//! The aggregates of `stats`: what each keeps, takes and gives. States of two threads merge.

use std::cmp::Ordering;

use super::functions::from_f64;
use super::sketch::{Distinct, Quantiles};
use super::syntax::Expression;
use super::value::Value;

/// What is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Measure {
    Count,
    CountDistinct,
    Sum,
    Avg,
    Min,
    Max,
    Percentile,
    Median,
    Stddev,
    Earliest,
    Latest,
    SortsFirst,
    SortsLast,
}

/// One function call of a `stats`.
#[derive(Debug)]
pub(crate) struct Aggregate {
    measure: Measure,
    /// `None`: `count(*)`.
    pub(crate) input: Option<Expression>,
    /// From 0 to 1, of percentiles.
    quantile: f64,
}

/// What an aggregate has seen so far.
#[derive(Debug)]
pub(crate) enum State {
    Count(u64),
    Distinct(Box<Distinct>),
    /// Number of values, sum.
    Sum(u64, f64),
    /// Number of values, mean, sum of squared differences to it (Welford).
    Spread(u64, f64, f64),
    Quantiles(Box<Quantiles>),
    /// The least or greatest value so far.
    Extreme(Value<'static>),
    /// Time and value of the first or last event.
    Dated(Option<(i64, Value<'static>)>),
}

impl Measure {
    /// The measure with this function name, in any case.
    pub(crate) fn named(name: &str) -> Option<Self> {
        Some(match name.to_ascii_lowercase().as_str() {
            "count" => Self::Count,
            "count_distinct" => Self::CountDistinct,
            "sum" => Self::Sum,
            "avg" => Self::Avg,
            "min" => Self::Min,
            "max" => Self::Max,
            "pct" | "percentile" => Self::Percentile,
            "median" => Self::Median,
            "stddev" => Self::Stddev,
            "earliest" => Self::Earliest,
            "latest" => Self::Latest,
            "sortsfirst" => Self::SortsFirst,
            "sortslast" => Self::SortsLast,
            _ => return None,
        })
    }
}

impl Aggregate {
    /// A call with these arguments; `None` when they do not fit.
    pub(crate) fn new(
        measure: Measure,
        input: Option<Expression>,
        argument: Option<f64>,
    ) -> Option<Self> {
        let quantile = match (measure, argument) {
            (Measure::Percentile, Some(percent)) if (0.0..=100.0).contains(&percent) => {
                percent / 100.0
            }
            (Measure::Percentile, _) | (_, Some(_)) => return None,
            _ => 0.5,
        };
        if input.is_none() && measure != Measure::Count {
            return None;
        }
        Some(Self {
            measure,
            input,
            quantile,
        })
    }

    /// The state before any event.
    pub(crate) fn begin(&self) -> State {
        match self.measure {
            Measure::Count => State::Count(0),
            Measure::CountDistinct => State::Distinct(Box::default()),
            Measure::Sum | Measure::Avg => State::Sum(0, 0.0),
            Measure::Stddev => State::Spread(0, 0.0, 0.0),
            Measure::Percentile | Measure::Median => State::Quantiles(Box::default()),
            Measure::Min | Measure::Max | Measure::SortsFirst | Measure::SortsLast => {
                State::Extreme(Value::Null)
            }
            Measure::Earliest | Measure::Latest => State::Dated(None),
        }
    }

    /// Takes an event's value; `count(*)` takes any. Returns by how many bytes the state grew.
    pub(crate) fn add(&self, state: &mut State, value: &Value<'_>, time_ms: i64) -> usize {
        if value.is_null() && self.input.is_some() {
            return 0;
        }
        match state {
            State::Count(count) => *count += 1,
            State::Distinct(distinct) => return distinct.add(value),
            State::Sum(count, sum) => {
                if let Some(number) = value.number() {
                    *count += 1;
                    *sum += number;
                }
            }
            State::Spread(count, mean, squares) => {
                if let Some(number) = value.number() {
                    *count += 1;
                    let before = number - *mean;
                    *mean += before / counted(*count);
                    *squares += before * (number - *mean);
                }
            }
            State::Quantiles(quantiles) => {
                return value.number().map_or(0, |number| quantiles.add(number));
            }
            State::Extreme(best) => {
                if self.is_better(value, best) {
                    let weight = best.weight();
                    *best = plain(value);
                    return best.weight().saturating_sub(weight);
                }
            }
            State::Dated(best) => {
                if best
                    .as_ref()
                    .is_none_or(|(other, _)| self.is_dated_better(time_ms, *other))
                {
                    let weight = best.as_ref().map_or(0, |(_, value)| value.weight());
                    let value = value.clone().into_owned();
                    let more = value.weight().saturating_sub(weight);
                    *best = Some((time_ms, value));
                    return more;
                }
            }
        }
        0
    }

    /// Takes what another thread saw.
    pub(crate) fn merge(&self, state: &mut State, other: State) {
        match (state, other) {
            (State::Count(count), State::Count(other)) => *count += other,
            (State::Distinct(distinct), State::Distinct(other)) => distinct.merge(*other),
            (State::Sum(count, sum), State::Sum(other_count, other_sum)) => {
                *count += other_count;
                *sum += other_sum;
            }
            (State::Spread(count, mean, squares), State::Spread(n, other_mean, other_squares)) => {
                let total = counted(*count + n);
                if n > 0 {
                    let apart = other_mean - *mean;
                    *squares +=
                        other_squares + apart * apart * counted(*count) * counted(n) / total;
                    *mean += apart * counted(n) / total;
                    *count += n;
                }
            }
            (State::Quantiles(quantiles), State::Quantiles(other)) => quantiles.merge(*other),
            (State::Extreme(best), State::Extreme(other))
                if !other.is_null() && self.is_better(&other, best) =>
            {
                *best = other;
            }
            (State::Dated(best), State::Dated(Some((ms, value))))
                if best
                    .as_ref()
                    .is_none_or(|(other, _)| self.is_dated_better(ms, *other)) =>
            {
                *best = Some((ms, value));
            }
            // States of one aggregate are of one kind.
            _ => {}
        }
    }

    /// The result.
    pub(crate) fn finish(&self, state: State) -> Value<'static> {
        match (self.measure, state) {
            (_, State::Count(count)) => whole(count),
            (_, State::Distinct(distinct)) => whole(distinct.count()),
            (Measure::Sum, State::Sum(count, sum)) if count > 0 => from_f64(sum),
            (_, State::Sum(count, sum)) if count > 0 => rounded(sum / counted(count)),
            (_, State::Spread(count, _, squares)) if count > 0 => {
                rounded((squares / counted(count)).sqrt())
            }
            (_, State::Quantiles(mut quantiles)) => {
                quantiles.at(self.quantile).map_or(Value::Null, rounded)
            }
            (_, State::Extreme(value) | State::Dated(Some((_, value)))) => value,
            (_, State::Sum(..) | State::Spread(..) | State::Dated(None)) => Value::Null,
        }
    }

    fn is_better(&self, value: &Value<'_>, best: &Value<'_>) -> bool {
        let wanted = match self.measure {
            Measure::Min | Measure::SortsFirst => Ordering::Less,
            _ => Ordering::Greater,
        };
        best.is_null() || value.sort_order(best) == wanted
    }

    fn is_dated_better(&self, ms: i64, other: i64) -> bool {
        if self.measure == Measure::Earliest {
            ms < other
        } else {
            ms > other
        }
    }
}

/// The extreme of times is a number, as on AWS.
fn plain(value: &Value<'_>) -> Value<'static> {
    match value {
        Value::Time(ms) => Value::Int(*ms),
        value => value.clone().into_owned(),
    }
}

fn whole(count: u64) -> Value<'static> {
    Value::Int(i64::try_from(count).unwrap_or(i64::MAX))
}

/// Averages and the like are written with four digits behind the point.
fn rounded(value: f64) -> Value<'static> {
    let cut = (value * 10_000.0).round() / 10_000.0;
    from_f64(if cut.is_finite() { cut } else { value })
}

#[expect(
    clippy::cast_precision_loss,
    reason = "counts of events are far below 2^53"
)]
fn counted(count: u64) -> f64 {
    count as f64
}
