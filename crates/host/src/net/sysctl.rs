//! Kernel settings below /proc/sys/net, which always speak of the calling thread's network
//! namespace: call these inside [`super::run_in`].

use std::io;

use super::NetError;

/// Reads one setting, such as `ipv4/ip_forward`.
pub(crate) fn get(name: &str) -> Result<String, NetError> {
    let path = path(name);
    let text = fs_err::read_to_string(&path).map_err(|e| NetError::path("read", &path, e))?;
    Ok(text.trim().to_owned())
}

/// Writes one setting unless it already has the value (so that a read-only /proc/sys with the
/// right values is good enough).
pub(crate) fn set(name: &str, value: &str) -> Result<(), NetError> {
    if get(name)? == value {
        return Ok(());
    }
    let path = path(name);
    fs_err::write(&path, value).map_err(|e| NetError::path("write", &path, e))
}

/// Like [`set`], for a setting that the kernel may lack (IPv6 switched off at boot).
pub(crate) fn set_if_present(name: &str, value: &str) -> Result<(), NetError> {
    match fs_err::metadata(path(name)) {
        Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(()),
        _ => set(name, value),
    }
}

fn path(name: &str) -> String {
    format!("/proc/sys/net/{name}")
}
