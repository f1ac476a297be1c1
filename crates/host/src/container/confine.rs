//! Becoming no more than the container's program may be: capabilities, ids, and the filter of
//! system calls. The same for a container's first process and for every further one.

use nix::unistd::{Gid, Uid};
use rustix::thread::{CapabilitySet, CapabilitySets};

use super::launcher::runtime;
use super::spec::StartError;
use super::user::Identity;
use super::{oci, seccomp};
use crate::sys;

/// Highest capability that is looked for in the bounding set.
const LAST_CAPABILITY: u32 = 63;

/// Gives up, for good, what a process of the container may not have. The caller is in the
/// container's namespaces, its user namespace among them, and has every right there.
///
/// Programs that are set-user-id keep working: "no new privileges" is not set. The filter can
/// be loaded all the same because it comes before the last capabilities are given up.
pub(super) fn confine(identity: &Identity, capabilities: CapabilitySet) -> Result<(), StartError> {
    let failed = |error: &dyn std::error::Error| runtime("cannot confine the process", error);
    let filter = seccomp::program(capabilities);
    limit_bounding_set(capabilities).map_err(|error| failed(&error))?;
    let groups: Vec<Gid> = identity
        .groups
        .iter()
        .map(|gid| Gid::from_raw(*gid))
        .collect();
    let (uid, gid) = (Uid::from_raw(identity.uid), Gid::from_raw(identity.gid));
    rustix::thread::set_keep_capabilities(true).map_err(|error| failed(&error))?;
    nix::unistd::setgroups(&groups).map_err(|error| failed(&error))?;
    nix::unistd::setresgid(gid, gid, gid).map_err(|error| failed(&error))?;
    nix::unistd::setresuid(uid, uid, uid).map_err(|error| failed(&error))?;
    let held = rustix::thread::capabilities(None).map_err(|error| failed(&error))?;
    // Another user than root has them permitted, but no more in effect.
    let raised = CapabilitySets {
        effective: held.permitted,
        ..held
    };
    rustix::thread::set_capabilities(None, raised).map_err(|error| failed(&error))?;
    sys::load_filter(&filter)
        .map_err(|error| runtime("cannot load the filter of system calls", &error))?;
    // The execution leaves a user who is not root none. What the host itself does not have
    // cannot be given on.
    let granted = capabilities & held.permitted;
    let sets = CapabilitySets {
        effective: granted,
        permitted: granted,
        inheritable: CapabilitySet::empty(),
    };
    rustix::thread::set_capabilities(None, sets).map_err(|error| failed(&error))?;
    rustix::thread::set_keep_capabilities(false).map_err(|error| failed(&error))
}

/// Docker's default capabilities without those in `drop` and with those in `add`.
pub(super) fn capability_set(add: &[String], drop: &[String]) -> Result<CapabilitySet, StartError> {
    let mut set = CapabilitySet::empty();
    for name in oci::capabilities(add, drop)? {
        let plain = name.strip_prefix("CAP_").unwrap_or(&name);
        set |= CapabilitySet::from_name(plain)
            .ok_or_else(|| StartError::UnknownCapability { name: name.clone() })?;
    }
    Ok(set)
}

fn limit_bounding_set(capabilities: CapabilitySet) -> rustix::io::Result<()> {
    for number in 0..=LAST_CAPABILITY {
        let capability = CapabilitySet::from_bits_retain(1 << number);
        if capabilities.contains(capability) {
            continue;
        }
        match rustix::thread::remove_capability_from_bounding_set(capability) {
            // The kernel knows no more of them.
            Err(rustix::io::Errno::INVAL) => break,
            result => result?,
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_capability_has_its_number() {
        let all = capability_set(&["ALL".into()], &[]).unwrap();
        assert_eq!(all.bits(), (1 << 41) - 1);
        let default = capability_set(&[], &[]).unwrap();
        assert!(default.contains(CapabilitySet::CHOWN));
        assert!(!default.contains(CapabilitySet::SYS_ADMIN));
        assert!(capability_set(&["NOPE".into()], &[]).is_err());
    }
}
