//! Names in an archive: from bytes to components that stay inside.

use super::UnpackError;

/// A prefix of names that mean deletions.
const WHITEOUT: &[u8] = b".wh.";
/// A prefix of names that belonged to AUFS's own bookkeeping.
const WHITEOUT_META: &[u8] = b".wh..wh.";
const OPAQUE: &[u8] = b".wh..wh..opq";
/// The kernel's limit on one component, in bytes.
const COMPONENT_BYTES_MAX: usize = 255;

/// Directories within each other. No program nests so deep; the kernel's work for a name grows with
/// it.
const COMPONENTS_MAX: usize = 512;

/// What a name means in a layer.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Meaning<'a> {
    /// The root of the layer itself.
    Root,
    /// Something to create.
    Node(Location<'a>),
    /// Something of a lower layer to hide.
    Whiteout(Location<'a>),
    /// A directory whose lower content is to be hidden; empty for the root.
    Opaque(Vec<&'a [u8]>),
    /// Nothing to do.
    Ignored,
}

/// A place in the tree.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Location<'a> {
    pub(super) parents: Vec<&'a [u8]>,
    /// One component, neither `.` nor `..`.
    pub(super) name: &'a [u8],
}

/// Takes a member's name apart.
pub(super) fn meaning(path: &[u8]) -> Result<Meaning<'_>, UnpackError> {
    let mut components = components(path)?;
    let Some(name) = components.pop() else {
        return Ok(Meaning::Root);
    };
    let parents = components;
    let is_meta = |component: &&[u8]| component.starts_with(WHITEOUT_META);
    if parents.iter().any(is_meta) {
        return Ok(Meaning::Ignored);
    }
    if name == OPAQUE {
        return Ok(Meaning::Opaque(parents));
    }
    if is_meta(&name) {
        return Ok(Meaning::Ignored);
    }
    match name.strip_prefix(WHITEOUT) {
        None => Ok(Meaning::Node(Location { parents, name })),
        Some(b"" | b"." | b"..") => Err(invalid(path, "it deletes a directory entry")),
        Some(name) => Ok(Meaning::Whiteout(Location { parents, name })),
    }
}

/// Takes the target of a hard link apart, which is a name from the archive's root.
pub(super) fn target(path: &[u8]) -> Result<Location<'_>, UnpackError> {
    let mut components = components(path)?;
    let name = components
        .pop()
        .ok_or_else(|| invalid(path, "it names nothing"))?;
    Ok(Location {
        parents: components,
        name,
    })
}

/// The text of a name for a message.
pub(super) fn lossy(path: &[u8]) -> String {
    String::from_utf8_lossy(path).into_owned()
}

fn components(path: &[u8]) -> Result<Vec<&[u8]>, UnpackError> {
    if path.contains(&0) {
        return Err(invalid(path, "it has a NUL"));
    }
    let mut found = Vec::new();
    for component in path.split(|&byte| byte == b'/') {
        match component {
            b"" | b"." => {}
            b".." => return Err(invalid(path, "it has a `..`")),
            long if long.len() > COMPONENT_BYTES_MAX => {
                return Err(invalid(path, "a component exceeds 255 bytes"));
            }
            _ if found.len() == COMPONENTS_MAX => {
                return Err(invalid(path, "it has more than 512 components"));
            }
            component => found.push(component),
        }
    }
    Ok(found)
}

fn invalid(path: &[u8], reason: &'static str) -> UnpackError {
    UnpackError::Path {
        path: lossy(path),
        reason,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn meanings() {
        let check = |path: &str, expected: &str| {
            let join = |parts: &[&[u8]]| String::from_utf8(parts.join(&b'/')).unwrap();
            let found = match meaning(path.as_bytes()) {
                Ok(Meaning::Root) => "root".to_owned(),
                Ok(Meaning::Ignored) => "ignored".to_owned(),
                Ok(Meaning::Opaque(parents)) => format!("opaque {}", join(&parents)),
                Ok(Meaning::Node(at)) => format!("node {} {}", join(&at.parents), lossy(at.name)),
                Ok(Meaning::Whiteout(at)) => {
                    format!("whiteout {} {}", join(&at.parents), lossy(at.name))
                }
                Err(_) => "refused".to_owned(),
            };
            assert_eq!(found, expected, "{path}");
        };
        check("", "root");
        check("./", "root");
        check("/", "root");
        check("a", "node  a");
        check("/etc//./passwd", "node etc passwd");
        check("a/b/", "node a b");
        check("a/...", "node a ...");
        check(".wh.a", "whiteout  a");
        check("a/.wh.b", "whiteout a b");
        check("a/.wh..wh..opq", "opaque a");
        check(".wh..wh..opq", "opaque ");
        check(".wh..wh.plnk/1.2", "ignored");
        check("a/.wh..wh.aufs", "ignored");
        check(".wh..wh.plnk/.wh..wh..opq", "ignored");
        check("..", "refused");
        check("a/../b", "refused");
        check("../../etc/passwd", "refused");
        check("a/.wh.", "refused");
        check("a/.wh..", "refused");
        check("a/.wh...", "refused");
        check("a\0b", "refused");
        check(&"n".repeat(256), "refused");
        check(&"n/".repeat(513), "refused");
    }
}
