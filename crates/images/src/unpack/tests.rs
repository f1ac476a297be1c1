//! Layers, honest and hostile, unpacked into temporary directories.
//!
//! What needs root (other owners, device nodes, `trusted.*` attributes) is skipped with a message
//! without it.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::os::unix::fs::{FileTypeExt as _, MetadataExt as _};
use std::path::Path;

use proptest::prelude::*;

use super::archive::Archive;
use super::*;

/// Whether this process may do what unpacking does; says so when not.
fn is_privileged() -> bool {
    let root = rustix::process::geteuid().is_root();
    if !root {
        println!("skipped: unpacking layers needs root");
    }
    root
}

fn unpack(archive: &[u8], directory: &Path) -> Result<Unpacked, UnpackError> {
    let limits = UnpackLimits::default();
    unpack_layer(archive, archive.len() as u64, directory, &limits)
}

/// A line for everything in a tree: path, kind and what matters of it.
fn listing(root: &Path) -> Vec<String> {
    let mut lines = BTreeMap::new();
    let mut waiting = vec![root.to_owned()];
    while let Some(directory) = waiting.pop() {
        for entry in std::fs::read_dir(directory).unwrap() {
            let path = entry.unwrap().path();
            let metadata = path.symlink_metadata().unwrap();
            let name = path.strip_prefix(root).unwrap().display().to_string();
            let kind = metadata.file_type();
            let what = if kind.is_dir() {
                waiting.push(path.clone());
                let opaque = has_xattr(&path, "trusted.overlay.opaque");
                if opaque { "opaque" } else { "dir" }.to_owned()
            } else if kind.is_symlink() {
                format!("-> {}", std::fs::read_link(&path).unwrap().display())
            } else if kind.is_char_device() && metadata.rdev() == 0 {
                "whiteout".to_owned()
            } else if kind.is_char_device() || kind.is_block_device() {
                format!("device {:x}", metadata.rdev())
            } else if kind.is_fifo() {
                "fifo".to_owned()
            } else {
                format!(
                    "{:?} x{}",
                    String::from_utf8_lossy(&std::fs::read(&path).unwrap()),
                    metadata.nlink()
                )
            };
            lines.insert(name.clone(), format!("{name} {what}"));
        }
    }
    lines.into_values().collect()
}

fn has_xattr(path: &Path, name: &str) -> bool {
    rustix::fs::lgetxattr(path, name, &mut [0_u8; 64][..]).is_ok()
}

/// Unpacks what `build` writes and compares the tree; also checks that nothing appeared beside it.
fn check(build: impl FnOnce(&mut Archive), expected: &[&str]) {
    if !is_privileged() {
        return;
    }
    let outside = tempfile::tempdir().unwrap();
    let directory = outside.path().join("layer");
    std::fs::create_dir(&directory).unwrap();
    let mut archive = Archive::default();
    build(&mut archive);
    let bytes = archive.finish();
    let unpacked = unpack(&bytes, &directory).unwrap();
    assert_eq!(unpacked.diff_id, Digest::of(&bytes));
    assert_eq!(listing(&directory), expected);
    assert_eq!(std::fs::read_dir(outside.path()).unwrap().count(), 1);
}

/// Unpacks what `build` writes, which must fail, and checks that nothing appeared outside.
fn refuse(build: impl FnOnce(&mut Archive), text: &str) {
    if !is_privileged() {
        return;
    }
    let outside = tempfile::tempdir().unwrap();
    let directory = outside.path().join("layer");
    std::fs::create_dir(&directory).unwrap();
    let mut archive = Archive::default();
    build(&mut archive);
    let error = unpack(&archive.finish(), &directory).unwrap_err();
    assert!(error.to_string().contains(text), "{error}");
    assert_eq!(std::fs::read_dir(outside.path()).unwrap().count(), 1);
}

#[test]
fn kinds() {
    check(
        |a| {
            a.dir("d/")
                .file("d/f", b"x")
                .symlink("d/s", "../f")
                .hardlink("h", "d/f");
            a.fifo("p").device("null", 1, 3).file("empty", b"");
        },
        &[
            "d dir",
            "d/f \"x\" x2",
            "d/s -> ../f",
            "empty \"\" x1",
            "h \"x\" x2",
            "null device 103",
            "p fifo",
        ],
    );
}

#[test]
fn whiteouts() {
    check(
        |a| {
            a.dir("d")
                .file("d/.wh.gone", b"")
                .dir("o")
                .file("o/.wh..wh..opq", b"")
                .file("o/new", b"n");
            a.file(".wh.top", b"");
            // The same layer deletes a lower one's name and makes it anew, in both orders.
            a.file(".wh.a", b"")
                .file("a", b"1")
                .file("b", b"2")
                .file(".wh.b", b"");
            a.file(".wh.c", b"")
                .dir("c")
                .file("e/x", b"3")
                .file(".wh.e", b"");
            a.file(".wh.f", b"").file("f/y", b"4");
            a.file(".wh..wh.aufs", b"")
                .dir(".wh..wh.plnk")
                .file(".wh..wh.plnk/1", b"");
        },
        &[
            "a \"1\" x1",
            "b \"2\" x1",
            "c opaque",
            "d dir",
            "d/gone whiteout",
            "e opaque",
            "e/x \"3\" x1",
            "f opaque",
            "f/y \"4\" x1",
            "o opaque",
            "o/new \"n\" x1",
            "top whiteout",
        ],
    );
}

#[test]
fn later_members_win() {
    check(
        |a| {
            a.file("f", b"old").file("f", b"new");
            a.file("x", b"file").dir("x").file("x/in", b"1");
            a.dir("y/deep/er").file("y/deep/f", b"").file("y", b"file");
            a.symlink("s", "f").file("s", b"own");
            a.dir("t").symlink("t", "f");
            a.file("one", b"1")
                .hardlink("two", "one")
                .hardlink("two", "one")
                .hardlink("one", "one");
        },
        &[
            "f \"new\" x1",
            "one \"1\" x2",
            "s \"own\" x1",
            "t -> f",
            "two \"1\" x2",
            "x dir",
            "x/in \"1\" x1",
            "y \"file\" x1",
        ],
    );
}

#[test]
fn links_lead_nowhere_but_inside() {
    check(
        |a| {
            a.symlink("up", "../../../../..").file("up/escaped", b"1");
            a.symlink("abs", "/etc").dir("etc").file("abs/passwd", b"2");
            a.hardlink("same", "abs/passwd");
        },
        &[
            "abs -> /etc",
            "escaped \"1\" x1",
            "etc dir",
            "etc/passwd \"2\" x2",
            "same \"2\" x2",
            "up -> ../../../../..",
        ],
    );
    refuse(|a| _ = a.file("../x", b""), "`..`");
    refuse(|a| _ = a.file("/../x", b""), "`..`");
    refuse(|a| _ = a.file("a", b"").hardlink("b", "../a"), "`..`");
    refuse(|a| _ = a.hardlink("b", "/etc/passwd"), "not in the layer");
    refuse(
        |a| _ = a.symlink("p", "/proc/self/root").file("p/x", b""),
        "a parent is not",
    );
    refuse(
        |a| _ = a.symlink("s", "s").file("s/x", b""),
        "symbolic links",
    );
    refuse(
        |a| _ = a.dir("d").hardlink("h", "d"),
        "hard link to a directory",
    );
    refuse(
        |a| _ = a.file("f", b"").file("f/x", b""),
        "a parent is not a directory",
    );
    refuse(|a| _ = a.file(".", b""), "the root is not a directory");
}

#[test]
fn absolute_names_are_inside() {
    check(
        |a| _ = a.file("/etc/x", b"1").dir("./"),
        &["etc dir", "etc/x \"1\" x1"],
    );
}

#[test]
fn long_names() {
    let long = "n".repeat(200);
    let path = format!("{long}/{long}/{long}");
    check(
        |a| _ = a.file(&path, b"1").symlink("s", &path),
        &[
            &format!("{long} dir"),
            &format!("{long}/{long} dir"),
            &format!("{path} \"1\" x1"),
            &format!("s -> {path}"),
        ],
    );
    refuse(|a| _ = a.file(&"n".repeat(256), b""), "255 bytes");
}

#[test]
fn attributes() {
    if !is_privileged() {
        return;
    }
    let directory = tempfile::tempdir().unwrap();
    let mut archive = Archive::default();
    let capability = "\x01\0\0\x02\0\x20\0\0\0\0\0\0\0\0\0\0\0\0\0\0";
    archive.attributes = Some(((1234, 1235), 0o4751, 1_600_000_000));
    archive.pax(&[
        ("SCHILY.xattr.security.capability", capability),
        ("mtime", "5.5"),
    ]);
    archive.file("ping", b"x");
    archive.attributes = Some(((7, 8), 0o1777, 1_500_000_000));
    archive.pax(&[
        ("SCHILY.xattr.trusted.overlay.redirect", "/"),
        ("SCHILY.xattr.user.a", "b"),
    ]);
    archive
        .dir("tmp")
        .file("tmp/later", b"")
        .symlink("tmp/link", "nowhere")
        .dir("./");
    unpack(&archive.finish(), directory.path()).unwrap();
    let of = |name: &str| directory.path().join(name).symlink_metadata().unwrap();
    let ping = of("ping");
    assert_eq!(
        (ping.uid(), ping.gid(), ping.mode() & 0o7777),
        (1234, 1235, 0o4751)
    );
    assert_eq!((ping.mtime(), ping.mtime_nsec()), (5, 500_000_000));
    assert!(has_xattr(
        &directory.path().join("ping"),
        "security.capability"
    ));
    let tmp = of("tmp");
    assert_eq!(
        (tmp.uid(), tmp.mode() & 0o7777, tmp.mtime()),
        (7, 0o1777, 1_500_000_000)
    );
    assert!(has_xattr(&directory.path().join("tmp"), "user.a"));
    assert!(!has_xattr(
        &directory.path().join("tmp"),
        "trusted.overlay.redirect"
    ));
    let link = of("tmp/link");
    assert_eq!((link.uid(), link.mtime()), (7, 1_500_000_000));
    assert_eq!(directory.path().metadata().unwrap().mtime(), 1_500_000_000);
}

#[test]
fn sparse_files() {
    check(
        |a| _ = a.gnu_sparse("s", &[(2, 1), (5, 2)], 8, b"abc"),
        &["s \"\\0\\0a\\0\\0bc\\0\" x1"],
    );
}

#[test]
fn owners_out_of_range() {
    refuse(
        |a| _ = a.pax(&[("uid", "4294967295")]).file("f", b""),
        "owner is out of range",
    );
    refuse(
        |a| _ = a.pax(&[("gid", "9999999999")]).dir("d"),
        "owner is out of range",
    );
}

#[test]
fn compressions_have_the_same_diff_id() {
    if !is_privileged() {
        return;
    }
    let mut archive = Archive::default();
    archive.file("f", &vec![7; 100_000]);
    let mut plain = archive.finish();
    // Tar pads to its record size; what follows the end marker belongs to the digest.
    plain.resize(plain.len() + 9000, 0);
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    io::Write::write_all(&mut gzip, &plain).unwrap();
    let gzip = gzip.finish().unwrap();
    let zstd = zstd::encode_all(&plain[..], 3).unwrap();
    for served in [&plain, &gzip, &zstd] {
        let directory = tempfile::tempdir().unwrap();
        let unpacked = unpack(served, directory.path()).unwrap();
        assert_eq!(unpacked.diff_id, Digest::of(&plain));
        assert_eq!((unpacked.bytes, unpacked.entries), (100_000, 1));
    }
    let directory = tempfile::tempdir().unwrap();
    let error = unpack(&gzip[..gzip.len() / 2], directory.path()).unwrap_err();
    assert_eq!(error.to_string(), "the layer is not a valid archive");
}

#[test]
fn limits() {
    if !is_privileged() {
        return;
    }
    let refused = |limits: UnpackLimits, build: &dyn Fn(&mut Archive), text: &str| {
        let directory = tempfile::tempdir().unwrap();
        let mut archive = Archive::default();
        build(&mut archive);
        let bytes = archive.finish();
        let error = unpack_layer(&bytes[..], 10, directory.path(), &limits).unwrap_err();
        assert_eq!(error.to_string(), text);
    };
    let limits = |bytes, entries| UnpackLimits {
        bytes,
        entries,
        ratio: 2,
    };
    refused(
        limits(1 << 20, 2),
        &|a| _ = a.dir("a").dir("b").dir("c"),
        "the layer exceeds the limit of 2 entries",
    );
    refused(
        limits(10_000, 9),
        &|a| _ = a.file("a", &vec![0; 20_000]),
        "the layer exceeds the limit of 10000 bytes of files",
    );
    refused(
        limits(10_000, 9),
        &|a| _ = a.gnu_sparse("a", &[(0, 1)], 1 << 40, b"x"),
        "the layer exceeds the limit of 10000 bytes of files",
    );
    refused(
        limits(3_000, 99),
        &|a| _ = a.dir("a").dir("b").dir("c").dir("d").dir("e"),
        "the layer exceeds the limit of 3000 uncompressed bytes",
    );
}

/// Symbolic links let an archive nest deeper than any path; it must go away all the same.
#[test]
fn a_tree_deeper_than_the_stack() {
    if !is_privileged() {
        return;
    }
    let outside = tempfile::tempdir().unwrap();
    let directory = outside.path().join("layer");
    std::fs::create_dir(&directory).unwrap();
    let chain = "d/".repeat(500);
    let mut archive = Archive::default();
    archive.dir(&format!("l0/{chain}"));
    for level in 0..12 {
        archive.symlink(
            &format!("l{}", level + 1),
            &format!("l{level}/{}", chain.trim_end_matches('/')),
        );
        archive.dir(&format!("l{}/{chain}", level + 1));
    }
    // Whether such an archive is refused somewhere on the way does not matter.
    let _ = unpack(&archive.finish(), &directory);
    let top = std::fs::File::open(outside.path()).unwrap();
    remove_tree(&top, &top, OsStr::new("layer").as_encoded_bytes()).unwrap();
    assert_eq!(std::fs::read_dir(outside.path()).unwrap().count(), 0);
}

fn member() -> impl Strategy<Value = (u8, String, String)> {
    let name = "(\\.\\./|/|a|b|s|\\./|\\.wh\\.|\\.wh\\.\\.wh\\.\\.opq|/){0,6}";
    (0_u8..6, name, name)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn nothing_escapes(members in prop::collection::vec(member(), 0..12)) {
        if rustix::process::geteuid().is_root() {
            let outside = tempfile::tempdir().unwrap();
            let directory = outside.path().join("x/layer");
            std::fs::create_dir_all(&directory).unwrap();
            let mut archive = Archive::default();
            for (kind, path, link) in &members {
                match kind {
                    0 | 1 => archive.file(path, b"x"),
                    2 => archive.dir(path),
                    3 => archive.symlink(path, link),
                    4 => archive.hardlink(path, link),
                    _ => archive.fifo(path),
                };
            }
            let _ = unpack(&archive.finish(), &directory);
            prop_assert_eq!(std::fs::read_dir(outside.path()).unwrap().count(), 1);
            prop_assert_eq!(std::fs::read_dir(outside.path().join("x")).unwrap().count(), 1);
        }
    }
}
