//! The filter of system calls that every program of a container runs under: in effect Docker's
//! default profile, for the capabilities that the container has.
//!
//! A refused call answers EPERM. Two kinds answer ENOSYS, as runtimes do, because programs then
//! fall back to what is allowed: `clone3`, whose arguments a filter cannot see, and calls that
//! are newer than the profile. The filter does not rely on "no new privileges", which would
//! break set-user-id programs: it is loaded while the process still may.

mod assembler;
mod calls;

use std::collections::BTreeMap;

use nix::libc;
use rustix::thread::CapabilitySet;

use assembler::{Assembler, Interval, Leaf};
use calls::{CALLS, LAST_KNOWN};

/// When a call is allowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Rule {
    Always,
    /// To a container with any of these capabilities.
    Any(CapabilitySet),
    /// Without flags that make namespaces, or with `SYS_ADMIN`.
    Clone,
    /// With `SYS_ADMIN`; otherwise as if the kernel did not have it.
    Clone3,
    /// For the harmless execution domains.
    Personality,
    /// For the families of [`SOCKET_FAMILIES`].
    Socket,
}

/// An architecture of the kernel's audit interface, and its place in the table of calls.
#[derive(Debug, Clone, Copy)]
struct Architecture {
    audit: u32,
    column: usize,
}

#[cfg(target_arch = "x86_64")]
const ARCHITECTURES: [Architecture; 2] = [X86_64, X86];
#[cfg(target_arch = "aarch64")]
const ARCHITECTURES: [Architecture; 2] = [AARCH64, ARM];
#[cfg(not(any(target_arch = "x86_64", target_arch = "aarch64")))]
compile_error!("the filter of system calls has no numbers for this architecture");

#[cfg(any(test, target_arch = "x86_64"))]
const X86_64: Architecture = Architecture {
    audit: 0xc000_003e,
    column: 0,
};
#[cfg(any(test, target_arch = "x86_64"))]
const X86: Architecture = Architecture {
    audit: 0x4000_0003,
    column: 1,
};
#[cfg(any(test, target_arch = "aarch64"))]
const AARCH64: Architecture = Architecture {
    audit: 0xc000_00b7,
    column: 2,
};
#[cfg(any(test, target_arch = "aarch64"))]
const ARM: Architecture = Architecture {
    audit: 0x4000_0028,
    column: 3,
};

const ALLOW: u32 = libc::SECCOMP_RET_ALLOW;
const EPERM: u32 = libc::SECCOMP_RET_ERRNO + 1;
const ENOSYS: u32 = libc::SECCOMP_RET_ERRNO + 38;

/// The flags of `clone(2)` that make a namespace: mount, control group, host name, IPC, user,
/// pid and network.
const NAMESPACE_FLAGS: u32 = 0x7e02_0000;
/// `PER_LINUX`, `PER_LINUX32`, both with `UNAME26`, and the question for the present one.
const PERSONALITIES: [u32; 5] = [0, 0x8, 0x2_0000, 0x2_0008, 0xffff_ffff];
/// Families of sockets as first and last of each run. Left out are those that no kernel has any
/// more, `AF_ALG` (38), the kernel's cryptography, and `AF_VSOCK` (40), which reaches virtual
/// machines and their host whatever the network namespace.
const SOCKET_FAMILIES: [(u32, u32); 8] = [
    (0, 11),
    (13, 18),
    (21, 22),
    (24, 24),
    (26, 33),
    (35, 36),
    (39, 39),
    (41, 45),
];

/// The filter for a process that may have at most `capabilities`.
pub(super) fn program(capabilities: CapabilitySet) -> Vec<libc::sock_filter> {
    program_for(&ARCHITECTURES, capabilities)
}

fn program_for(
    architectures: &[Architecture],
    capabilities: CapabilitySet,
) -> Vec<libc::sock_filter> {
    let mut assembler = Assembler::default();
    for architecture in architectures {
        let intervals = intervals(architecture.column, capabilities);
        assembler.section(architecture.audit, |inner| inner.select_call(&intervals));
    }
    assembler.answer(EPERM);
    assembler.finish()
}

/// What happens to every number, as runs of the same answer.
fn intervals(column: usize, capabilities: CapabilitySet) -> Vec<Interval> {
    let mut leaves = BTreeMap::new();
    for call in &CALLS {
        if let Some(number) = call
            .numbers
            .get(column)
            .and_then(|n| u32::try_from(*n).ok())
        {
            leaves.insert(number, leaf(call.rule, capabilities));
        }
    }
    let mut all: Vec<Interval> = Vec::new();
    let mut add = |start: u32, leaf: Leaf| {
        if all.last().is_none_or(|last| last.leaf != leaf) {
            all.push(Interval { start, leaf });
        }
    };
    let unknown = |number: u32| if number > LAST_KNOWN { ENOSYS } else { EPERM };
    let mut next = 0;
    for (number, leaf) in leaves {
        if next < number {
            add(next, Leaf::Answer(unknown(next)));
            if next <= LAST_KNOWN && number > LAST_KNOWN + 1 {
                add(LAST_KNOWN + 1, Leaf::Answer(ENOSYS));
            }
        }
        add(number, leaf);
        next = number + 1;
    }
    if next <= LAST_KNOWN {
        add(next, Leaf::Answer(EPERM));
    }
    add(next.max(LAST_KNOWN + 1), Leaf::Answer(ENOSYS));
    all
}

fn leaf(rule: Rule, capabilities: CapabilitySet) -> Leaf {
    let is_admin = capabilities.contains(CapabilitySet::SYS_ADMIN);
    Leaf::Answer(match rule {
        Rule::Always => ALLOW,
        Rule::Any(wanted) if capabilities.intersects(wanted) => ALLOW,
        Rule::Any(_) => EPERM,
        Rule::Clone | Rule::Clone3 if is_admin => ALLOW,
        Rule::Clone => return Leaf::NoFlags(NAMESPACE_FLAGS),
        Rule::Clone3 => ENOSYS,
        Rule::Personality => return Leaf::OneOf(&PERSONALITY_RUNS),
        Rule::Socket => return Leaf::OneOf(&SOCKET_FAMILIES),
    })
}

const PERSONALITY_RUNS: [(u32, u32); 5] = {
    let [a, b, c, d, e] = PERSONALITIES;
    [(a, a), (b, b), (c, c), (d, d), (e, e)]
};

#[cfg(test)]
mod tests;
