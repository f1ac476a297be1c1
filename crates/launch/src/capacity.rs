//! How much room there is for tasks.

use store::Tx;

use crate::LaunchError;

/// What all tasks together may have of this host.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Capacity {
    pub cpu_units: u64,
    pub memory_mib: u64,
}

impl Capacity {
    /// A host without bounds, for tests.
    pub const UNBOUNDED: Self = Self {
        cpu_units: u64::MAX,
        memory_mib: u64::MAX,
    };

    /// How many more tasks of this size fit, beside those that have not stopped yet; at most `wanted`.
    ///
    /// A task holds its room until it is STOPPED, for its processes may live until then.
    pub(crate) fn room(
        self,
        tx: &Tx<'_>,
        cpu: u32,
        memory_mib: u32,
        wanted: usize,
    ) -> Result<usize, LaunchError> {
        if self == Self::UNBOUNDED {
            return Ok(wanted);
        }
        let (cpu_taken, memory_taken) = tx.task_resources()?;
        let room = fitting(self.cpu_units, cpu_taken, cpu).min(fitting(
            self.memory_mib,
            memory_taken,
            memory_mib,
        ));
        Ok(usize::try_from(room).unwrap_or(usize::MAX).min(wanted))
    }
}

fn fitting(all: u64, taken: u64, each: u32) -> u64 {
    let free = all.saturating_sub(taken);
    free.checked_div(each.into()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_many_fit_as_there_is_room_for() {
        let check = |all, taken, each, expected| {
            assert_eq!(fitting(all, taken, each), expected, "{all} {taken} {each}");
        };
        check(1024, 0, 256, 4);
        check(1024, 1, 256, 3);
        check(1024, 1024, 256, 0);
        // What runs stays, when there is less than there was.
        check(1024, 4096, 256, 0);
        check(1024, 0, 0, u64::MAX);
    }
}
