//! Finds the host's static busybox and makes the base layer of every image from it.
//!
//! Images of the tests come from no registry: a machine without any network can run them.

use std::path::Path;

use anyhow::{Context as _, bail};

use crate::layer::LayerBuilder;

/// Where Debian's and Alpine's packages put the program.
const PLACES: [&str; 3] = ["/bin/busybox", "/usr/bin/busybox", "/bin/busybox.static"];

/// The applets that images get a link for. A fixed list keeps digests equal between hosts.
const APPLETS: [&str; 62] = [
    "[",
    "ash",
    "awk",
    "base64",
    "basename",
    "cat",
    "chmod",
    "chown",
    "cp",
    "cut",
    "date",
    "dd",
    "df",
    "dirname",
    "du",
    "echo",
    "env",
    "expr",
    "false",
    "find",
    "free",
    "grep",
    "head",
    "hostname",
    "httpd",
    "id",
    "ip",
    "kill",
    "ln",
    "ls",
    "md5sum",
    "mkdir",
    "mount",
    "mv",
    "nc",
    "nproc",
    "nslookup",
    "ping",
    "printf",
    "ps",
    "pwd",
    "rm",
    "sed",
    "seq",
    "sh",
    "sha256sum",
    "sleep",
    "sort",
    "stat",
    "sync",
    "tail",
    "tee",
    "test",
    "top",
    "touch",
    "tr",
    "true",
    "uname",
    "wc",
    "wget",
    "xargs",
    "yes",
];

/// Reads the program, and refuses one that needs shared libraries: it would not start in an image.
pub fn program() -> anyhow::Result<Vec<u8>> {
    for place in PLACES {
        if Path::new(place).exists() {
            let bytes = fs_err::read(place)?;
            if is_static(&bytes).with_context(|| format!("{place} is no ELF program"))? {
                return Ok(bytes);
            }
        }
    }
    bail!("there is no static busybox on this host: install the package busybox-static")
}

/// The base layer: the program, a link for each applet, and the files that programs expect.
pub fn base_layer(program: &[u8]) -> anyhow::Result<LayerBuilder> {
    let mut layer = LayerBuilder::new();
    for directory in ["bin", "etc", "home", "home/app", "root", "var", "www"] {
        layer.directory(directory, 0o755)?;
    }
    layer.directory("tmp", 0o1777)?;
    layer.file("bin/busybox", 0o755, program)?;
    for applet in APPLETS {
        layer.symlink(&format!("bin/{applet}"), "busybox")?;
    }
    let passwd = "root:x:0:0:root:/root:/bin/sh\napp:x:1000:1000:app:/home/app:/bin/sh\n";
    layer.file("etc/passwd", 0o644, passwd.as_bytes())?;
    let group = "root:x:0:\napp:x:1000:\nextra:x:2000:app\n";
    layer.file("etc/group", 0o644, group.as_bytes())?;
    Ok(layer)
}

/// Whether a 64-bit little-endian ELF program asks for no interpreter (`PT_INTERP`).
fn is_static(elf: &[u8]) -> Option<bool> {
    const PT_INTERP: u32 = 3;
    let half = |at: usize| Some(u16::from_le_bytes(elf.get(at..at + 2)?.try_into().ok()?));
    if elf.get(..5)? != b"\x7fELF\x02" {
        return None;
    }
    let table = u64::from_le_bytes(elf.get(32..40)?.try_into().ok()?);
    let (entry_size, entries) = (usize::from(half(54)?), usize::from(half(56)?));
    for index in 0..entries {
        let at = usize::try_from(table)
            .ok()?
            .checked_add(index * entry_size)?;
        let kind = u32::from_le_bytes(elf.get(at..at + 4)?.try_into().ok()?);
        if kind == PT_INTERP {
            return Some(false);
        }
    }
    Some(true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_with_an_interpreter_is_not_static() {
        let mut elf = vec![0_u8; 120];
        elf[..5].copy_from_slice(b"\x7fELF\x02");
        elf[32] = 64;
        elf[54] = 56;
        elf[56] = 1;
        assert_eq!(is_static(&elf), Some(true));
        elf[64] = 3;
        assert_eq!(is_static(&elf), Some(false));
        assert_eq!(is_static(b"#!/bin/sh"), None);
        assert_eq!(is_static(&elf[..60]), None);
    }
}
