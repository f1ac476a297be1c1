//! Which rules of a listener can take a request at all, by its host and path.
//!
//! A rule is filed once under something that every request it takes has: its exact host, its exact
//! path or the first segment of its path; under whichever it shares with the fewest other rules.
//! Those that have none of these are looked at for every request.

use std::collections::HashMap;

use rules::balancing::conditions::Conditions;
use rules::balancing::glob::Glob;

#[derive(Debug, Default)]
pub(super) struct Index {
    hosts: HashMap<Vec<u8>, Vec<usize>>,
    paths: HashMap<Vec<u8>, Vec<usize>>,
    segments: HashMap<Vec<u8>, Vec<usize>>,
    others: Vec<usize>,
}

/// What a rule can be filed under.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Key {
    Host(Vec<u8>),
    Path(Vec<u8>),
    /// From the leading `/` to the second one, both included.
    Segment(Vec<u8>),
}

impl Index {
    /// Of rules in the order of their priorities.
    pub(super) fn new<'a>(rules: impl Iterator<Item = &'a Conditions>) -> Self {
        let options: Vec<Vec<Vec<Key>>> = rules.map(options).collect();
        let mut sharing: HashMap<&Key, usize> = HashMap::new();
        for key in options.iter().flatten().flatten() {
            *sharing.entry(key).or_default() += 1;
        }
        let mut index = Self::default();
        for (at, options) in options.iter().enumerate() {
            let fewest = options.iter().min_by_key(|keys| {
                let shared = keys.iter().map(|key| sharing.get(key).copied());
                shared.max().flatten().unwrap_or_default()
            });
            match fewest {
                Some(keys) => keys.iter().for_each(|key| index.file(key, at)),
                None => index.others.push(at),
            }
        }
        index
    }

    fn file(&mut self, key: &Key, at: usize) {
        let rules = match key {
            Key::Host(text) => self.hosts.entry(text.clone()),
            Key::Path(text) => self.paths.entry(text.clone()),
            Key::Segment(text) => self.segments.entry(text.clone()),
        };
        let rules = rules.or_default();
        // Two patterns of a rule may have the same first segment.
        if rules.last() != Some(&at) {
            rules.push(at);
        }
    }

    /// The rules that may take a request, in the order of their priorities. The host is in lower
    /// case.
    pub(super) fn candidates(&self, host: &[u8], path: &[u8]) -> Candidates<'_> {
        let segment = first_segment(path).and_then(|text| self.segments.get(text));
        let lists = [
            Some(&self.others),
            self.hosts.get(host),
            self.paths.get(path),
            segment,
        ];
        Candidates(lists.map(|list| list.map_or(&[][..], Vec::as_slice)))
    }
}

/// The ways in which a rule can be filed, each with all keys that it has to be under.
fn options(conditions: &Conditions) -> Vec<Vec<Key>> {
    let exact = |globs: &[Glob], key: fn(Vec<u8>) -> Key| -> Option<Vec<Key>> {
        let keys = globs
            .iter()
            .map(|glob| glob.is_literal().then(|| key(glob.literal_prefix())));
        keys.collect()
    };
    let hosts = conditions.hosts().and_then(|globs| exact(globs, Key::Host));
    let paths = conditions.paths().and_then(|globs| exact(globs, Key::Path));
    let segments = conditions.paths().and_then(|globs| {
        let keys = globs.iter().map(|glob| {
            let prefix = glob.literal_prefix();
            first_segment(&prefix).map(|segment| Key::Segment(segment.to_vec()))
        });
        keys.collect()
    });
    [hosts, paths, segments].into_iter().flatten().collect()
}

fn first_segment(path: &[u8]) -> Option<&[u8]> {
    let rest = path.strip_prefix(b"/")?;
    let end = rest.iter().position(|byte| *byte == b'/')?;
    path.get(..end + 2)
}

/// Merges sorted lists of rules.
#[derive(Debug)]
pub(super) struct Candidates<'a>([&'a [usize]; 4]);

impl Iterator for Candidates<'_> {
    type Item = usize;

    fn next(&mut self) -> Option<usize> {
        let first = self
            .0
            .iter()
            .filter_map(|list| list.first())
            .min()
            .copied()?;
        for list in &mut self.0 {
            if let Some((head, rest)) = list.split_first()
                && *head == first
            {
                *list = rest;
            }
        }
        Some(first)
    }
}
