//! Lines in a hosts file: `ADDRESS NAME # neargate ID`, each on a line of its own before all others.
//!
//! They go to the beginning because a file need not end with a line break, and what was there is to
//! be the same afterwards, byte for byte.

use std::net::Ipv4Addr;

/// A name leads elsewhere already, by a line that is not ours.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Conflict {
    /// The line, as it stands there.
    pub(crate) line: String,
}

/// The text with a line for `host`, instead of the one that it had.
pub(crate) fn with_line(
    text: &[u8],
    mark: &str,
    address: Ipv4Addr,
    host: &str,
) -> Result<Vec<u8>, Conflict> {
    let rest = without_line(text, mark, host);
    let conflict = lines(&rest).find(|line| names(line).any(|name| name == host.as_bytes()));
    if let Some(line) = conflict {
        let line = String::from_utf8_lossy(line).trim().to_owned();
        return Err(Conflict { line });
    }
    let mut changed = format!("{address} {host} {mark}\n").into_bytes();
    changed.extend_from_slice(&rest);
    Ok(changed)
}

/// The text without our line for `host`.
pub(crate) fn without_line(text: &[u8], mark: &str, host: &str) -> Vec<u8> {
    let is_ours = |line: &[u8]| {
        line.trim_ascii_end().ends_with(mark.as_bytes())
            && names(line).any(|name| name == host.as_bytes())
    };
    lines(text)
        .filter(|line| !is_ours(line))
        .flatten()
        .copied()
        .collect()
}

/// The lines, each with its line break if it has one.
fn lines(text: &[u8]) -> impl Iterator<Item = &[u8]> {
    text.split_inclusive(|byte| *byte == b'\n')
}

/// The names that a line gives to its address.
fn names(line: &[u8]) -> impl Iterator<Item = &[u8]> {
    let meant = line.split(|byte| *byte == b'#').next().unwrap_or_default();
    let words = meant
        .split(u8::is_ascii_whitespace)
        .filter(|word| !word.is_empty());
    words.skip(1)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const ADDRESS: Ipv4Addr = Ipv4Addr::new(127, 78, 1, 2);
    const MARK: &str = "# neargate 0102";
    const HOST: &str = "000000000000.dkr.ecr.us-east-1.amazonaws.com";

    fn installed(text: &[u8]) -> Vec<u8> {
        with_line(text, MARK, ADDRESS, HOST).unwrap()
    }

    #[test]
    fn lines_come_and_go() {
        let check = |text: &str, expected: &str| {
            let changed = installed(text.as_bytes());
            assert_eq!(String::from_utf8_lossy(&changed), expected);
            assert_eq!(installed(&changed), changed, "again");
        };
        let line = format!("127.78.1.2 {HOST} {MARK}\n");
        check("", &line);
        check("127.0.0.1 localhost", &format!("{line}127.0.0.1 localhost"));
        check(&format!("# {HOST}\n"), &format!("{line}# {HOST}\n"));
        // An address of before, and one of another instance's names.
        let other = "127.78.1.2 other.example # neargate 0102\n";
        check(
            &format!("{other}127.78.9.9 {HOST} {MARK}\n"),
            &format!("{line}{other}"),
        );
    }

    #[test]
    fn others_are_not_overruled() {
        let check = |line: &str| {
            let text = format!("127.0.0.1 localhost\n{line}\n");
            let refused = with_line(text.as_bytes(), MARK, ADDRESS, HOST);
            let line = line.trim().to_owned();
            assert_eq!(refused, Err(Conflict { line }));
            assert_eq!(without_line(text.as_bytes(), MARK, HOST), text.as_bytes());
        };
        check(&format!("10.0.0.1\t{HOST}"));
        check(&format!("  10.0.0.1 registry {HOST} # mine"));
        check(&format!("127.78.3.4 {HOST} # neargate 0304"));
    }

    proptest! {
        #[test]
        fn what_was_there_comes_back(text in proptest::collection::vec(any::<u8>(), 0..200)) {
            prop_assert_eq!(without_line(&installed(&text), MARK, HOST), text);
        }

        #[test]
        fn several_names_do_not_meet(
            text in "([0-9a-z .#\t]{0,20}\r?\n){0,5}[a-z .]{0,9}",
            hosts in proptest::collection::btree_set("[0-9]{12}\\.dkr\\.ecr\\.x-1\\.amazonaws\\.com", 1..4),
        ) {
            let mut changed = text.clone().into_bytes();
            for host in &hosts {
                changed = with_line(&changed, MARK, ADDRESS, host).unwrap();
            }
            for host in &hosts {
                changed = without_line(&changed, MARK, host);
            }
            prop_assert_eq!(changed, text.into_bytes());
        }
    }
}
