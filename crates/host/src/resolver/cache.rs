//! What upstream servers answered, for as long as they said it holds. Pure: the time comes in.
//!
//! Whole answers are kept by their question, never single records, so an answer can say nothing
//! about any name but the one that was asked for.

use std::collections::{HashMap, VecDeque};
use std::sync::Arc;
use std::time::{Duration, Instant};

use hickory_proto::op::ResponseCode;

use super::answer::Answer;

/// Longest time a failure of the upstream servers is believed (RFC 9520 asks for a second at
/// least): a stampede is met with one query a second, a repair is seen at once.
const FAILURE_TTL: Duration = Duration::from_secs(1);
/// How long after its end an answer may still stand in for servers that do not answer (RFC 8767,
/// which allows days).
const STALE: Duration = Duration::from_mins(10);
/// What an entry costs beside its bytes: key, indexes, allocations; estimated.
const ENTRY_OVERHEAD: usize = 256;

/// What an answer depends on. The class is always that of the internet.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Key {
    /// In lower case.
    pub(super) name: Box<[u8]>,
    pub(super) kind: u16,
    /// Whether signatures are wanted (RFC 3225).
    pub(super) dnssec_ok: bool,
    /// Whether data that does not validate is wanted (RFC 4035 section 3.2.2).
    pub(super) checking_disabled: bool,
}

/// How much a cache holds at most.
#[derive(Debug, Clone, Copy)]
pub(super) struct Bounds {
    pub(super) entries: usize,
    /// Estimated, with everything that an entry needs.
    pub(super) bytes: usize,
}

/// Answers by question. When it is full, what has not been asked for since it was last looked at
/// goes first ("second chance").
#[derive(Debug)]
pub(super) struct Cache {
    bounds: Bounds,
    bytes: usize,
    entries: HashMap<Arc<Key>, Entry>,
    /// Every key once, the one to be looked at next in front.
    queue: VecDeque<Arc<Key>>,
}

/// What is known about a question.
#[derive(Debug, Clone)]
pub(super) enum Known {
    Fresh(Arc<Answer>),
    /// No server could answer, just now; with the code to tell.
    Failed(ResponseCode),
    Nothing,
}

#[derive(Debug, Default)]
struct Entry {
    answer: Option<Arc<Answer>>,
    failed: Option<(ResponseCode, Instant)>,
    used: bool,
}

impl Cache {
    pub(super) fn new(bounds: Bounds) -> Self {
        Self {
            bounds,
            bytes: 0,
            entries: HashMap::new(),
            queue: VecDeque::new(),
        }
    }

    /// What is known at `now`.
    pub(super) fn get(&mut self, key: &Key, now: Instant) -> Known {
        let Some(entry) = self.entries.get_mut(key) else {
            return Known::Nothing;
        };
        entry.used = true;
        if let Some(answer) = entry.answer.as_ref().filter(|a| a.is_fresh(now)) {
            return Known::Fresh(Arc::clone(answer));
        }
        match entry.failed {
            Some((code, until)) if now < until => Known::Failed(code),
            _ => Known::Nothing,
        }
    }

    /// An answer whose time is over, but not for long.
    pub(super) fn stale(&self, key: &Key, now: Instant) -> Option<Arc<Answer>> {
        let answer = self.entries.get(key)?.answer.as_ref()?;
        let usable = now < answer.expires() + STALE;
        usable.then(|| Arc::clone(answer))
    }

    /// Notes an answer, if it may be kept at all.
    pub(super) fn put(&mut self, key: Key, answer: Arc<Answer>, now: Instant) {
        if !answer.is_fresh(now) {
            // It holds for this moment only; so does what is known from earlier.
            self.remove(&key);
            return;
        }
        let entry = Entry {
            answer: Some(answer),
            ..Entry::default()
        };
        self.insert(key, entry);
    }

    /// Notes that no server could answer. An earlier answer stays, to stand in.
    pub(super) fn put_failure(&mut self, key: Key, code: ResponseCode, now: Instant) {
        let answer = self.stale(&key, now);
        let entry = Entry {
            answer,
            failed: Some((code, now + FAILURE_TTL)),
            used: false,
        };
        self.insert(key, entry);
    }

    /// Forgets everything.
    pub(super) fn clear(&mut self) {
        *self = Self::new(self.bounds);
    }

    fn insert(&mut self, key: Key, entry: Entry) {
        let cost = cost(&key, &entry);
        if cost > self.bounds.bytes {
            self.remove(&key);
            return;
        }
        let key = Arc::new(key);
        self.bytes += cost;
        match self.entries.insert(Arc::clone(&key), entry) {
            Some(old) => self.bytes -= self::cost(&key, &old),
            None => self.queue.push_back(key),
        }
        while self.entries.len() > self.bounds.entries || self.bytes > self.bounds.bytes {
            self.evict();
        }
    }

    /// Takes out one entry. Everybody gets a second chance only once, so it ends.
    fn evict(&mut self) {
        while let Some(key) = self.queue.pop_front() {
            let Some(entry) = self.entries.get_mut(&key) else {
                continue;
            };
            if std::mem::take(&mut entry.used) {
                self.queue.push_back(key);
                continue;
            }
            self.bytes -= cost(&key, entry);
            self.entries.remove(&key);
            return;
        }
    }

    fn remove(&mut self, key: &Key) {
        if let Some(entry) = self.entries.remove(key) {
            self.bytes -= cost(key, &entry);
            self.queue.retain(|other| **other != *key);
        }
    }
}

fn cost(key: &Key, entry: &Entry) -> usize {
    let answer = entry.answer.as_ref().map_or(0, |answer| answer.size());
    ENTRY_OVERHEAD + key.name.len() + answer
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const SECOND: Duration = Duration::from_secs(1);
    const ROOMY: Bounds = Bounds {
        entries: 100,
        bytes: 1 << 20,
    };

    fn key(n: u8) -> Key {
        Key {
            name: Box::new([1, n, 0]),
            kind: 1,
            dnssec_ok: false,
            checking_disabled: false,
        }
    }

    fn answer(now: Instant, ttl: u32, size: usize) -> Arc<Answer> {
        Arc::new(Answer::of_test(now, ttl, size))
    }

    fn is_fresh(known: &Known) -> bool {
        matches!(known, Known::Fresh(_))
    }

    #[test]
    fn answers_hold_for_their_time_and_stand_in_for_a_while() {
        let (mut cache, now) = (Cache::new(ROOMY), Instant::now());
        cache.put(key(1), answer(now, 10, 50), now);
        assert!(is_fresh(&cache.get(&key(1), now + 9 * SECOND)));
        let late = now + 10 * SECOND;
        assert!(matches!(cache.get(&key(1), late), Known::Nothing));
        assert!(cache.stale(&key(1), now + STALE + 9 * SECOND).is_some());
        assert!(cache.stale(&key(1), now + STALE + 10 * SECOND).is_none());
        // Each of these is another question.
        for change in [
            |key: &mut Key| key.name[1] = b'x',
            |key: &mut Key| key.kind = 28,
            |key: &mut Key| key.dnssec_ok = true,
            |key: &mut Key| key.checking_disabled = true,
        ] {
            let mut other = key(1);
            change(&mut other);
            assert!(matches!(cache.get(&other, now), Known::Nothing));
        }
    }

    #[test]
    fn failures_are_short_and_leave_what_was_known() {
        let (mut cache, now) = (Cache::new(ROOMY), Instant::now());
        cache.put_failure(key(1), ResponseCode::ServFail, now);
        assert!(matches!(
            cache.get(&key(1), now),
            Known::Failed(ResponseCode::ServFail)
        ));
        let later = now + FAILURE_TTL;
        assert!(matches!(cache.get(&key(1), later), Known::Nothing));

        cache.put(key(1), answer(later, 1, 50), later);
        let over = later + 2 * SECOND;
        cache.put_failure(key(1), ResponseCode::ServFail, over);
        assert!(matches!(
            cache.get(&key(1), over),
            Known::Failed(ResponseCode::ServFail)
        ));
        assert!(cache.stale(&key(1), over).is_some());
        // An answer that must not be kept ends what was known before.
        cache.put(key(1), answer(over, 0, 50), over);
        assert!(cache.stale(&key(1), over).is_none());
        assert_eq!((cache.bytes, cache.queue.len()), (0, 0));
    }

    #[test]
    fn what_is_asked_for_stays() {
        let now = Instant::now();
        let mut cache = Cache::new(Bounds {
            entries: 4,
            ..ROOMY
        });
        for n in 0..20 {
            cache.put(key(n), answer(now, 60, 50), now);
            assert!(is_fresh(&cache.get(&key(0), now)), "{n}");
        }
        assert_eq!(cache.entries.len(), 4);
        assert!(matches!(cache.get(&key(5), now), Known::Nothing));
    }

    proptest! {
        #[test]
        fn bounds_and_books_hold(
            steps in proptest::collection::vec((0..4_u8, 0..30_u8, 0..3000_usize), 0..200)
        ) {
            let now = Instant::now();
            let bounds = Bounds { entries: 10, bytes: 6000 };
            let mut cache = Cache::new(bounds);
            for (step, n, size) in steps {
                match step {
                    0 => drop(cache.get(&key(n), now)),
                    1 => cache.put_failure(key(n), ResponseCode::ServFail, now),
                    2 => cache.put(key(n), answer(now, 0, size), now),
                    _ => cache.put(key(n), answer(now, 60, size), now),
                }
                prop_assert!(cache.entries.len() <= bounds.entries && cache.bytes <= bounds.bytes);
                prop_assert_eq!(cache.entries.len(), cache.queue.len());
                let sum: usize = cache.entries.iter().map(|(key, entry)| cost(key, entry)).sum();
                prop_assert_eq!(sum, cache.bytes);
            }
        }
    }
}
