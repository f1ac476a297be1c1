//! What changes of a managed prefix list's entries mean, and which of its versions are kept.
//!
//! Source: "Managed prefix lists" in the VPC user guide.

use std::collections::BTreeMap;
use std::fmt;

use model::network::{Ipv4Cidr, PrefixList, PrefixListChange, PrefixListEntry, PrefixListHistory};

/// How many entries a list can be made for.
pub const ENTRIES_MAX: u32 = 1000;

/// How many earlier versions are kept; the oldest one goes when there would be more. AWS keeps 1000.
pub const VERSIONS_MAX: usize = 20;

/// Why entries cannot be changed as wanted; the text is for the caller.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum InvalidChange {
    /// One call names the range twice.
    Repeated(Ipv4Cidr),
    /// To be added, and there already.
    Present(Ipv4Cidr),
    /// To be removed, and not there.
    Absent(Ipv4Cidr),
    TooMany {
        entries: usize,
        max_entries: u32,
    },
}

impl fmt::Display for InvalidChange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Repeated(cidr) => {
                write!(
                    f,
                    "The CIDR {cidr} must not appear multiple times in one request."
                )
            }
            Self::Present(cidr) => write!(f, "The CIDR {cidr} already exists."),
            Self::Absent(cidr) => write!(f, "The CIDR {cidr} does not exist."),
            Self::TooMany {
                entries,
                max_entries,
            } => write!(
                f,
                "The prefix list can have at most {max_entries} entries and would have {entries}."
            ),
        }
    }
}

impl std::error::Error for InvalidChange {}

/// The entries of a list that `remove` was taken from and `add` was put to, in the order of their
/// ranges.
pub fn changed(
    present: &[PrefixListEntry],
    add: &[PrefixListEntry],
    remove: &[Ipv4Cidr],
    max_entries: u32,
) -> Result<Vec<PrefixListEntry>, InvalidChange> {
    let mut entries: BTreeMap<Ipv4Cidr, &PrefixListEntry> =
        present.iter().map(|entry| (entry.cidr, entry)).collect();
    let mut named: Vec<Ipv4Cidr> = remove.to_vec();
    named.extend(add.iter().map(|entry| entry.cidr));
    named.sort();
    if let Some(pair) = named.windows(2).find(|pair| pair[0] == pair[1]) {
        return Err(InvalidChange::Repeated(pair[0]));
    }
    for cidr in remove {
        entries.remove(cidr).ok_or(InvalidChange::Absent(*cidr))?;
    }
    for entry in add {
        if entries.insert(entry.cidr, entry).is_some() {
            return Err(InvalidChange::Present(entry.cidr));
        }
    }
    check_size(entries.len(), max_entries)?;
    Ok(entries.into_values().cloned().collect())
}

/// Refuses more entries than a list is made for.
pub fn check_size(entries: usize, max_entries: u32) -> Result<(), InvalidChange> {
    if u32::try_from(entries).is_ok_and(|entries| entries <= max_entries) {
        return Ok(());
    }
    Err(InvalidChange::TooMany {
        entries,
        max_entries,
    })
}

/// Gives a list a new version with other entries.
pub fn advance(
    list: &mut PrefixList,
    history: &mut PrefixListHistory,
    entries: Vec<PrefixListEntry>,
    change: PrefixListChange,
) {
    let before = std::mem::replace(&mut list.entries, entries);
    history.versions.push((list.version, before));
    if history.versions.len() > VERSIONS_MAX {
        history.versions.remove(0);
    }
    list.version += 1;
    list.last_change = change;
}

/// The entries of a version, if it is kept.
pub fn entries_of<'a>(
    list: &'a PrefixList,
    history: &'a PrefixListHistory,
    version: i64,
) -> Option<&'a [PrefixListEntry]> {
    if version == list.version {
        return Some(&list.entries);
    }
    let mut earlier = history.versions.iter();
    let kept = earlier.find(|(number, _)| *number == version);
    kept.map(|(_, entries)| entries.as_slice())
}

#[cfg(test)]
mod tests {
    use model::PrefixListId;

    use super::*;

    fn cidr(text: &str) -> Ipv4Cidr {
        text.parse().unwrap()
    }

    fn entries(texts: &[&str]) -> Vec<PrefixListEntry> {
        let entries = texts.iter().map(|text| PrefixListEntry {
            cidr: cidr(text),
            description: None,
        });
        entries.collect()
    }

    #[test]
    fn entries_are_added_and_removed() {
        let present = entries(&["10.0.0.0/8", "192.168.0.0/16"]);
        let check = |add: &[&str], remove: &[&str], expected: Result<&[&str], InvalidChange>| {
            let remove: Vec<Ipv4Cidr> = remove.iter().map(|text| cidr(text)).collect();
            let seen = changed(&present, &entries(add), &remove, 3);
            assert_eq!(seen, expected.map(entries), "{add:?} {remove:?}");
        };
        check(&[], &[], Ok(&["10.0.0.0/8", "192.168.0.0/16"]));
        check(
            &["10.1.0.0/16"],
            &[],
            Ok(&["10.0.0.0/8", "10.1.0.0/16", "192.168.0.0/16"]),
        );
        check(
            &["1.0.0.0/8"],
            &["10.0.0.0/8"],
            Ok(&["1.0.0.0/8", "192.168.0.0/16"]),
        );
        check(
            &["10.0.0.0/8"],
            &[],
            Err(InvalidChange::Present(cidr("10.0.0.0/8"))),
        );
        check(
            &[],
            &["10.0.0.0/9"],
            Err(InvalidChange::Absent(cidr("10.0.0.0/9"))),
        );
        let twice = Err(InvalidChange::Repeated(cidr("10.0.0.0/8")));
        check(&["10.0.0.0/8"], &["10.0.0.0/8"], twice.clone());
        check(&[], &["10.0.0.0/8", "10.0.0.0/8"], twice);
        check(
            &["1.0.0.0/8", "2.0.0.0/8"],
            &[],
            Err(InvalidChange::TooMany {
                entries: 4,
                max_entries: 3,
            }),
        );
    }

    #[test]
    fn versions_are_kept_for_a_while() {
        let mut list = PrefixList {
            id: PrefixListId::from_random(1),
            name: "list".to_owned(),
            max_entries: 5,
            version: 1,
            last_change: PrefixListChange::Create,
            entries: entries(&["10.0.0.0/8"]),
            tags: Vec::new(),
        };
        let mut history = PrefixListHistory {
            id: list.id.clone(),
            versions: Vec::new(),
        };
        advance(
            &mut list,
            &mut history,
            entries(&[]),
            PrefixListChange::Modify,
        );
        assert_eq!(list.version, 2);
        assert_eq!(
            entries_of(&list, &history, 1),
            Some(&entries(&["10.0.0.0/8"])[..])
        );
        assert_eq!(entries_of(&list, &history, 2), Some(&[][..]));
        assert_eq!(entries_of(&list, &history, 3), None);
        for _ in 0..VERSIONS_MAX {
            advance(
                &mut list,
                &mut history,
                entries(&[]),
                PrefixListChange::Restore,
            );
        }
        assert_eq!(history.versions.len(), VERSIONS_MAX);
        assert_eq!(entries_of(&list, &history, 1), None);
        assert_eq!(entries_of(&list, &history, 2), Some(&[][..]));
    }
}
