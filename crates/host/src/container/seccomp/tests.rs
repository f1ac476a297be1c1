//! The filter, run by a small interpreter of its instructions.

use super::*;

fn default_capabilities() -> CapabilitySet {
    super::super::confine::capability_set(&[], &[]).unwrap()
}

/// What the filter answers to a call.
#[track_caller]
fn run(program: &[libc::sock_filter], architecture: Architecture, number: u32, first: u64) -> u32 {
    let low = |value: u64| u32::try_from(value & 0xffff_ffff).unwrap();
    let (mut accumulator, mut at) = (0, 0);
    loop {
        let one = program[at];
        at += 1;
        let holds = match one.code {
            0x20 => {
                accumulator = match one.k {
                    0 => number,
                    4 => architecture.audit,
                    16 => low(first),
                    20 => low(first >> 32),
                    other => panic!("loads {other}"),
                };
                continue;
            }
            0x05 => {
                at += one.k as usize;
                continue;
            }
            0x06 => return one.k,
            0x15 => accumulator == one.k,
            0x35 => accumulator >= one.k,
            0x45 => accumulator & one.k != 0,
            other => panic!("instruction {other}"),
        };
        at += usize::from(if holds { one.jt } else { one.jf });
    }
}

fn number(name: &str, architecture: Architecture) -> u32 {
    let call = CALLS.iter().find(|call| call.name == name).unwrap();
    u32::try_from(call.numbers[architecture.column]).unwrap()
}

/// On every architecture that has the call.
#[track_caller]
fn check(name: &str, first: u64, capabilities: CapabilitySet, expected: u32) {
    for pair in [[X86_64, X86], [AARCH64, ARM]] {
        let program = program_for(&pair, capabilities);
        for architecture in pair {
            let call = CALLS.iter().find(|call| call.name == name).unwrap();
            if call.numbers[architecture.column] != calls::NONE {
                let answer = run(&program, architecture, number(name, architecture), first);
                assert_eq!(answer, expected, "{name} {first:#x} {architecture:?}");
            }
        }
    }
}

#[test]
fn calls_are_answered_as_docker_does() {
    let default = default_capabilities();
    let ptrace = default | CapabilitySet::SYS_PTRACE;
    let all = CapabilitySet::from_bits_truncate((1 << 41) - 1);
    for name in [
        "read",
        "execve",
        "openat",
        "ptrace",
        "chroot",
        "process_vm_readv",
        "seccomp",
    ] {
        check(name, 0, default, ALLOW);
    }
    for name in [
        "mount",
        "umount2",
        "unshare",
        "setns",
        "bpf",
        "perf_event_open",
        "open_by_handle_at",
        "reboot",
        "init_module",
        "finit_module",
        "delete_module",
        "acct",
        "iopl",
        "ioperm",
        "settimeofday",
        "clock_settime",
        "syslog",
        "kcmp",
        "pidfd_getfd",
        "fsopen",
        "fsmount",
        "move_mount",
        "open_tree",
        "mount_setattr",
        "quotactl",
        "sethostname",
        "vhangup",
        "mbind",
        "process_madvise",
        "fanotify_init",
        "lookup_dcookie",
    ] {
        check(name, 0, default, EPERM);
        check(name, 0, all, ALLOW);
    }
    for name in ["kcmp", "pidfd_getfd", "process_madvise"] {
        check(name, 0, ptrace, ALLOW);
    }
    check("mount", 0, ptrace, EPERM);
    check("bpf", 0, default | CapabilitySet::BPF, ALLOW);
    check("chroot", 0, default - CapabilitySet::SYS_CHROOT, EPERM);
}

#[test]
fn arguments_are_looked_at() {
    let default = default_capabilities();
    let all = CapabilitySet::from_bits_truncate((1 << 41) - 1);
    check("clone3", 0, default, ENOSYS);
    check("clone3", 0, all, ALLOW);
    // A thread, a fork, and each kind of namespace.
    check("clone", 0x003d_0f00, default, ALLOW);
    check("clone", 17, default, ALLOW);
    for flag in [17, 25, 26, 27, 28, 29, 30] {
        check("clone", 1 << flag, default, EPERM);
        check("clone", 1 << flag, all, ALLOW);
    }
    for domain in [0, 8, 0x2_0000, 0x2_0008, 0xffff_ffff] {
        check("personality", domain, default, ALLOW);
    }
    for domain in [1, 0x4_0000, 0x1_0000_0000, 0xffff_fffe] {
        check("personality", domain, default, EPERM);
    }
    for family in [1, 2, 10, 11, 16, 17, 29, 39, 41, 45] {
        check("socket", family, default, ALLOW);
    }
    for family in [12, 19, 20, 23, 25, 34, 37, 38, 40, 46, 0x1_0000_0001] {
        check("socket", family, default, EPERM);
    }
}

#[test]
fn what_is_not_listed_is_refused_or_unknown() {
    let program = program_for(&[X86_64, X86], default_capabilities());
    // keyctl, add_key, request_key, kexec_load, userfaultfd, io_uring_setup, swapon, nfsservctl.
    for refused in [250, 248, 249, 246, 323, 425, 167, 180] {
        assert_eq!(run(&program, X86_64, refused, 0), EPERM, "{refused}");
    }
    // A newer call, the x32 interface, and none.
    for unknown in [467, 1000, 0x4000_0000, u32::MAX] {
        assert_eq!(run(&program, X86_64, unknown, 0), ENOSYS, "{unknown}");
    }
    assert_eq!(run(&program, AARCH64, 0, 0), EPERM);
    let arm = program_for(&[AARCH64, ARM], default_capabilities());
    assert_eq!(run(&arm, ARM, number("set_tls", ARM), 0), ALLOW);
    assert_eq!(run(&arm, ARM, number("set_tls", ARM) + 1, 0), ENOSYS);
    assert_eq!(run(&arm, ARM, 500, 0), ENOSYS);
}

#[test]
fn every_listed_call_gets_its_rule() {
    let capabilities = default_capabilities();
    for pair in [[X86_64, X86], [AARCH64, ARM]] {
        let program = program_for(&pair, capabilities);
        assert!(program.len() < 4096, "{}", program.len());
        for architecture in pair {
            for call in &CALLS {
                let Ok(number) = u32::try_from(call.numbers[architecture.column]) else {
                    continue;
                };
                if let Leaf::Answer(expected) = leaf(call.rule, capabilities) {
                    assert_eq!(
                        run(&program, architecture, number, 0),
                        expected,
                        "{}",
                        call.name
                    );
                }
            }
        }
    }
}

#[test]
fn names_and_numbers_are_unique() {
    for column in 0..4 {
        let mut seen = std::collections::HashMap::new();
        for call in &CALLS {
            let number = call.numbers[column];
            if number != calls::NONE {
                assert_eq!(seen.insert(number, call.name), None, "{}", call.name);
            }
        }
    }
    assert!(CALLS.iter().map(|call| call.name).is_sorted());
}

#[cfg(target_arch = "x86_64")]
#[test]
fn numbers_are_those_of_this_machine() {
    for (name, expected) in [
        ("read", libc::SYS_read),
        ("clone", libc::SYS_clone),
        ("clone3", libc::SYS_clone3),
        ("mount", libc::SYS_mount),
        ("ptrace", libc::SYS_ptrace),
        ("socket", libc::SYS_socket),
    ] {
        assert_eq!(i64::from(number(name, X86_64)), expected, "{name}");
    }
}
