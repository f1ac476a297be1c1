//! Percentiles and numbers of distinct values in bounded memory: exact for few values, estimated
//! for many.

use std::collections::{BTreeMap, HashSet};
use std::hash::{BuildHasher as _, RandomState};
use std::sync::LazyLock;

use super::value::{Value, as_f64, truncate};

/// So many values are kept as they are.
const EXACT_VALUES: usize = 4096;
/// Ratio of neighbouring bounds of an estimate's buckets: errors stay below half a percent.
const GROWTH: f64 = 1.01;
/// So many hashes are kept as they are.
const EXACT_HASHES: usize = 8192;
/// Bits of a hash that choose a register: the standard error is 0.8 percent.
const REGISTER_BITS: u32 = 14;

/// Values whose quantiles are asked for.
#[derive(Debug, Default)]
pub(crate) struct Quantiles {
    exact: Vec<f64>,
    /// Counts by bucket, once there are too many values: the number of a bucket orders it.
    buckets: BTreeMap<i64, u64>,
}

impl Quantiles {
    /// Takes a value; returns by how many bytes this grew.
    pub(crate) fn add(&mut self, value: f64) -> usize {
        if !self.buckets.is_empty() {
            *self.buckets.entry(bucket(value)).or_insert(0) += 1;
            return 0;
        }
        self.exact.push(value);
        if self.exact.len() > EXACT_VALUES {
            self.estimate();
        }
        std::mem::size_of::<f64>()
    }

    pub(crate) fn merge(&mut self, mut other: Self) {
        if self.buckets.is_empty()
            && other.buckets.is_empty()
            && self.exact.len() + other.exact.len() <= EXACT_VALUES
        {
            self.exact.append(&mut other.exact);
            return;
        }
        self.estimate();
        other.estimate();
        for (bucket, count) in other.buckets {
            *self.buckets.entry(bucket).or_insert(0) += count;
        }
    }

    /// The value that a part of all values (from 0 to 1) is not greater than.
    pub(crate) fn at(&mut self, quantile: f64) -> Option<f64> {
        if self.buckets.is_empty() {
            return exact_quantile(&mut self.exact, quantile);
        }
        let total: u64 = self.buckets.values().sum();
        let total = as_f64(i64::try_from(total).unwrap_or(i64::MAX));
        let mut seen = 0.0;
        for (bucket, count) in &self.buckets {
            seen += as_f64(i64::try_from(*count).unwrap_or(i64::MAX));
            if seen >= quantile * total {
                return Some(middle(*bucket));
            }
        }
        self.buckets
            .keys()
            .next_back()
            .map(|bucket| middle(*bucket))
    }

    fn estimate(&mut self) {
        for value in std::mem::take(&mut self.exact) {
            *self.buckets.entry(bucket(value)).or_insert(0) += 1;
        }
    }
}

/// Between the two values around the place, in proportion.
fn exact_quantile(values: &mut [f64], quantile: f64) -> Option<f64> {
    values.sort_by(f64::total_cmp);
    let last = values.len().checked_sub(1)?;
    let place = quantile * as_f64(i64::try_from(last).unwrap_or(i64::MAX));
    let below = usize::try_from(truncate(place)?).ok()?;
    let (low, high) = (*values.get(below)?, values[(below + 1).min(last)]);
    Some(low + (high - low) * place.fract())
}

/// Zero and what is nearest to it is bucket 0; negative values have negative buckets.
fn bucket(value: f64) -> i64 {
    const TINY: f64 = 1e-9;
    if value.abs() < TINY {
        return 0;
    }
    let number = truncate(((value.abs() / TINY).ln() / GROWTH.ln()).floor()).unwrap_or(0) + 1;
    if value < 0.0 { -number } else { number }
}

fn middle(bucket: i64) -> f64 {
    if bucket == 0 {
        return 0.0;
    }
    let value = 1e-9 * GROWTH.powf(as_f64(bucket.abs()) - 0.5);
    if bucket < 0 { -value } else { value }
}

/// How many different values there are.
#[derive(Debug, Default)]
pub(crate) struct Distinct {
    exact: HashSet<u64>,
    /// `HyperLogLog`, once there are too many hashes: the longest run of zeros by register.
    registers: Vec<u8>,
}

/// One key for all threads, so that their hashes agree; random, so that nobody can choose values
/// that collide.
static HASHER: LazyLock<RandomState> = LazyLock::new(RandomState::new);

impl Distinct {
    /// Takes a value; returns by how many bytes this grew.
    pub(crate) fn add(&mut self, value: &Value<'_>) -> usize {
        self.add_hash(HASHER.hash_one(value.to_text()))
    }

    pub(crate) fn merge(&mut self, other: Self) {
        if !other.registers.is_empty() {
            self.estimate();
            for (register, other) in self.registers.iter_mut().zip(other.registers) {
                *register = (*register).max(other);
            }
        }
        for hash in other.exact {
            self.add_hash(hash);
        }
    }

    pub(crate) fn count(&self) -> u64 {
        if self.registers.is_empty() {
            return self.exact.len() as u64;
        }
        let registers = as_f64(1 << REGISTER_BITS);
        let sum: f64 = self
            .registers
            .iter()
            .map(|run| (-f64::from(*run)).exp2())
            .sum();
        let raw = 0.7213 / (1.0 + 1.079 / registers) * registers * registers / sum;
        let empty = self.registers.len() - self.registers.iter().filter(|run| **run > 0).count();
        let estimate = if empty > 0 && raw <= 2.5 * registers {
            registers * (registers / as_f64(i64::try_from(empty).unwrap_or(1))).ln()
        } else {
            raw
        };
        u64::try_from(truncate(estimate.round()).unwrap_or(0)).unwrap_or(0)
    }

    fn add_hash(&mut self, hash: u64) -> usize {
        if self.registers.is_empty() {
            if !self.exact.insert(hash) {
                return 0;
            }
            if self.exact.len() > EXACT_HASHES {
                self.estimate();
            }
            return 2 * std::mem::size_of::<u64>();
        }
        self.note(hash);
        0
    }

    fn estimate(&mut self) {
        if self.registers.is_empty() {
            self.registers = vec![0; 1 << REGISTER_BITS];
        }
        for hash in std::mem::take(&mut self.exact) {
            self.note(hash);
        }
    }

    fn note(&mut self, hash: u64) {
        let register = usize::try_from(hash >> (64 - REGISTER_BITS)).unwrap_or(0);
        let run = (hash << REGISTER_BITS)
            .leading_zeros()
            .min(64 - REGISTER_BITS)
            + 1;
        if let Some(register) = self.registers.get_mut(register) {
            *register = (*register).max(u8::try_from(run).unwrap_or(u8::MAX));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn quantile(values: impl Iterator<Item = f64>, at: f64) -> f64 {
        let mut quantiles = Quantiles::default();
        values.for_each(|value| {
            quantiles.add(value);
        });
        quantiles.at(at).unwrap()
    }

    #[test]
    fn few_values_are_exact() {
        let values = || (1..=5).map(f64::from);
        for (at, value) in [(0.0, 1.0), (0.5, 3.0), (0.9, 4.6), (1.0, 5.0)] {
            assert!((quantile(values(), at) - value).abs() < 1e-12);
        }
    }

    #[test]
    fn many_values_are_estimated() {
        for at in [0.01, 0.5, 0.95, 0.999] {
            let found = quantile((0..100_000).map(f64::from), at);
            let exact = at * 100_000.0;
            assert!((found - exact).abs() / exact < 0.01, "{at}: {found}");
        }
        assert!(quantile((0..10_000).map(|n| -f64::from(n)), 0.5) < -4900.0);
    }

    #[test]
    fn distinct_values_of_two_halves() {
        for (each, tolerance) in [(100_i64, 0.0), (200_000, 0.03)] {
            let (mut one, mut other) = (Distinct::default(), Distinct::default());
            for n in 0..each {
                one.add(&Value::Int(n));
                other.add(&Value::Int(n + each / 2));
            }
            one.merge(other);
            let found = as_f64(i64::try_from(one.count()).unwrap());
            let exact = as_f64(each) * 1.5;
            assert!(
                (found - exact).abs() <= exact * tolerance,
                "{found} {exact}"
            );
        }
    }
}
