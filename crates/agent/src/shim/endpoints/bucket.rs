//! A token bucket: how often something may happen. Pure.

/// Tokens that come back with time.
#[derive(Debug)]
pub(super) struct Bucket {
    per_second: u64,
    most: u64,
    /// Thousandths of tokens.
    level: u64,
    filled_at_ms: u64,
}

impl Bucket {
    /// Full, with room for `most` tokens.
    pub(super) const fn new(per_second: u64, most: u64) -> Self {
        Self {
            per_second,
            most,
            level: most * 1000,
            filled_at_ms: 0,
        }
    }

    /// Takes a token if there is one.
    pub(super) fn take(&mut self, now_ms: u64) -> bool {
        let elapsed = now_ms.saturating_sub(self.filled_at_ms);
        self.filled_at_ms = now_ms;
        self.level = (self.level + elapsed.saturating_mul(self.per_second)).min(self.most * 1000);
        let has_one = self.level >= 1000;
        if has_one {
            self.level -= 1000;
        }
        has_one
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_burst_then_a_rate() {
        let mut bucket = Bucket::new(40, 60);
        let taken = |bucket: &mut Bucket, now| (0..1000).filter(|_| bucket.take(now)).count();
        assert_eq!(taken(&mut bucket, 0), 60);
        assert_eq!(taken(&mut bucket, 1000), 40);
        assert_eq!(taken(&mut bucket, 1010), 0);
        assert_eq!(taken(&mut bucket, 1025), 1);
        assert_eq!(taken(&mut bucket, u64::MAX), 60);
    }
}
