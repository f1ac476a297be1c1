//! Who a container's program runs as: resolves `user[:group]` by the image's own
//! `/etc/passwd` and `/etc/group`, as Docker does.

use super::spec::StartError;

/// Largest id that the kernel's interfaces and Docker accept.
const MAX_ID: u64 = 2_147_483_647;
/// Most supplementary groups: the kernel's limit.
const MAX_GROUPS: usize = 65_536;

/// The identity of a process.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Identity {
    pub(super) uid: u32,
    pub(super) gid: u32,
    /// Supplementary groups.
    pub(super) groups: Vec<u32>,
    /// Home directory.
    pub(super) home: String,
}

struct PasswdEntry<'a> {
    name: &'a str,
    uid: u32,
    gid: u32,
    home: &'a str,
}

struct GroupEntry<'a> {
    name: &'a str,
    gid: u32,
    members: &'a str,
}

/// Resolves `wanted` by the contents of the two files (empty when an image lacks them).
pub(super) fn resolve(wanted: &str, passwd: &str, group: &str) -> Result<Identity, StartError> {
    let (user, wanted_group) = match wanted.split_once(':') {
        Some((user, group)) => (user, Some(group).filter(|group| !group.is_empty())),
        None => (wanted, None),
    };
    let user = if user.is_empty() { "0" } else { user };
    let number = parse_id(user)?;
    let entry = passwd
        .lines()
        .filter_map(parse_passwd)
        .find(|entry| entry.name == user || Some(entry.uid) == number);
    let (uid, gid, home) = match (&entry, number) {
        (Some(entry), _) => (entry.uid, entry.gid, entry.home),
        (None, Some(uid)) => (uid, 0, "/"),
        (None, None) => {
            return Err(StartError::UserNotFound {
                user: user.to_owned(),
            });
        }
    };
    let home = if home.is_empty() { "/" } else { home }.to_owned();
    if let Some(wanted_group) = wanted_group {
        let gid = resolve_group(wanted_group, group)?;
        return Ok(Identity {
            uid,
            gid,
            groups: vec![gid],
            home,
        });
    }
    let mut groups = vec![gid];
    if let Some(entry) = entry {
        let is_member = |group: &GroupEntry| group.members.split(',').any(|one| one == entry.name);
        groups.extend(
            group
                .lines()
                .filter_map(parse_group)
                .filter(is_member)
                .map(|group| group.gid),
        );
    }
    groups.sort_unstable();
    groups.dedup();
    groups.truncate(MAX_GROUPS);
    Ok(Identity {
        uid,
        gid,
        groups,
        home,
    })
}

fn resolve_group(wanted: &str, group: &str) -> Result<u32, StartError> {
    let number = parse_id(wanted)?;
    group
        .lines()
        .filter_map(parse_group)
        .find(|entry| entry.name == wanted || Some(entry.gid) == number)
        .map(|entry| entry.gid)
        .or(number)
        .ok_or_else(|| StartError::GroupNotFound {
            group: wanted.to_owned(),
        })
}

/// A number that is an id; `None` for a name.
fn parse_id(text: &str) -> Result<Option<u32>, StartError> {
    if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Ok(None);
    }
    match text.parse::<u64>() {
        Ok(id) if id <= MAX_ID => Ok(u32::try_from(id).ok()),
        _ => Err(StartError::IdOutOfRange {
            user: text.to_owned(),
        }),
    }
}

fn parse_passwd(line: &str) -> Option<PasswdEntry<'_>> {
    let mut fields = line.split(':');
    let name = fields.next()?;
    let uid = fields.nth(1)?.parse().ok()?;
    let gid = fields.next()?.parse().ok()?;
    let home = fields.nth(1).unwrap_or_default();
    Some(PasswdEntry {
        name,
        uid,
        gid,
        home,
    })
}

fn parse_group(line: &str) -> Option<GroupEntry<'_>> {
    let mut fields = line.split(':');
    let name = fields.next()?;
    let gid = fields.nth(1)?.parse().ok()?;
    Some(GroupEntry {
        name,
        gid,
        members: fields.next().unwrap_or_default(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const PASSWD: &str = "root:x:0:0:root:/root:/bin/sh\nbroken\nwww:x:33:34::/var/www:/bin/sh\n\
                          nohome:x:50:50\n:x:\n";
    const GROUP: &str = "root:x:0:\nwww:x:34:\nlogs:x:90:nobody,www\nbad:x:y:www\nssl:x:91:www\n";

    #[test]
    fn users_resolve_as_in_docker() {
        #[track_caller]
        fn check(wanted: &str, expected: (u32, u32, &[u32], &str)) {
            let identity = resolve(wanted, PASSWD, GROUP).unwrap();
            assert_eq!(
                (
                    identity.uid,
                    identity.gid,
                    identity.groups.as_slice(),
                    identity.home.as_str()
                ),
                expected,
                "{wanted}"
            );
        }
        check("", (0, 0, &[0], "/root"));
        check("root", (0, 0, &[0], "/root"));
        check("www", (33, 34, &[34, 90, 91], "/var/www"));
        check("33", (33, 34, &[34, 90, 91], "/var/www"));
        check("www:", (33, 34, &[34, 90, 91], "/var/www"));
        check("www:logs", (33, 90, &[90], "/var/www"));
        check("33:7777", (33, 7777, &[7777], "/var/www"));
        check("1234", (1234, 0, &[0], "/"));
        check("1234:1234", (1234, 1234, &[1234], "/"));
        check("nohome", (50, 50, &[50], "/"));
        check(":logs", (0, 90, &[90], "/root"));
    }

    #[test]
    fn unknown_names_are_errors() {
        #[track_caller]
        fn check(wanted: &str, expected: &str) {
            assert_eq!(
                resolve(wanted, PASSWD, GROUP).unwrap_err().to_string(),
                expected
            );
        }
        check(
            "nope",
            "unable to find user nope: no matching entries in passwd file",
        );
        check(
            "www:nope",
            "unable to find group nope: no matching entries in group file",
        );
        check("2147483648", "uids and gids must be in range 0-2147483647");
        check(
            "99999999999999999999",
            "uids and gids must be in range 0-2147483647",
        );
    }

    #[test]
    fn an_image_without_the_files_has_numbers_only() {
        assert_eq!(resolve("5:6", "", "").unwrap().gid, 6);
        assert!(resolve("root", "", "").is_err());
    }
}
