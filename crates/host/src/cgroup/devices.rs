//! The devices a container may use: those every Docker container has.
//!
//! `mknod` itself stays allowed (image builders and package managers use it); opening
//! anything else, a disk of the host for example, is refused by the kernel.

/// Character devices by major and minor number; `None` stands for every minor.
const ALLOWED: [(u32, Option<u32>); 9] = [
    (1, Some(3)), // null
    (1, Some(5)), // zero
    (1, Some(7)), // full
    (1, Some(8)), // random
    (1, Some(9)), // urandom
    (5, Some(0)), // tty
    (5, Some(1)), // console
    (5, Some(2)), // ptmx
    (136, None),  // pseudo terminals
];

/// `access_type` of the kernel's device filter context: `BPF_DEVCG_ACC_MKNOD`.
const ACCESS_MKNOD: u64 = 1;
/// Device type `BPF_DEVCG_DEV_CHAR`.
const TYPE_CHARACTER: u64 = 2;

/// Lines for `devices.allow` of version 1.
pub(super) fn allowed_rules() -> Vec<String> {
    let number = |minor: Option<u32>| minor.map_or("*".to_owned(), |minor| minor.to_string());
    let mut rules = vec!["c *:* m".to_owned(), "b *:* m".to_owned()];
    rules.extend(
        ALLOWED
            .iter()
            .map(|(major, minor)| format!("c {major}:{} rwm", number(*minor))),
    );
    rules
}

/// The same rules as a BPF program for version 2: it answers 1 to allow, 0 to refuse.
///
/// Its context has three 32 bit words: access (upper half) and device type (lower
/// half), major number, minor number.
pub(super) fn filter_program() -> Vec<u64> {
    let mut program = vec![
        load_word(2, 0),     // r2 = access << 16 | type
        load_word(4, 4),     // r4 = major
        load_word(5, 8),     // r5 = minor
        move_register(3, 2), // r3 = access
        shift_right(3, 16),
        jump_unless(3, ACCESS_MKNOD, 2), // only mknod asked for: allow any device
        move_immediate(0, 1),
        exit(),
        mask(2, 0xffff), // r2 = type
        jump_if(2, TYPE_CHARACTER, 2),
        move_immediate(0, 0),
        exit(),
    ];
    for (major, minor) in ALLOWED {
        let tail = if minor.is_some() { 3 } else { 2 };
        program.push(jump_unless(4, u64::from(major), tail));
        if let Some(minor) = minor {
            program.push(jump_unless(5, u64::from(minor), 2));
        }
        program.extend([move_immediate(0, 1), exit()]);
    }
    program.extend([move_immediate(0, 0), exit()]);
    program
}

/// One instruction: operation, destination, source, offset and immediate in the
/// kernel's little-endian layout of `struct bpf_insn`.
fn instruction(code: u64, destination: u64, source: u64, offset: u64, immediate: u64) -> u64 {
    code | destination << 8 | source << 12 | offset << 16 | immediate << 32
}

fn load_word(register: u64, offset: u64) -> u64 {
    instruction(0x61, register, 1, offset, 0)
}

fn move_register(to: u64, from: u64) -> u64 {
    instruction(0xbc, to, from, 0, 0)
}

fn move_immediate(register: u64, value: u64) -> u64 {
    instruction(0xb4, register, 0, 0, value)
}

fn shift_right(register: u64, bits: u64) -> u64 {
    instruction(0x74, register, 0, 0, bits)
}

fn mask(register: u64, bits: u64) -> u64 {
    instruction(0x54, register, 0, 0, bits)
}

fn jump_if(register: u64, value: u64, skip: u64) -> u64 {
    instruction(0x15, register, 0, skip, value)
}

fn jump_unless(register: u64, value: u64, skip: u64) -> u64 {
    instruction(0x55, register, 0, skip, value)
}

fn exit() -> u64 {
    0x95
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Runs the program as the kernel would, for one access.
    fn run(access: u64, kind: u64, major: u64, minor: u64) -> u64 {
        let context = [access << 16 | kind, major, minor];
        let program = filter_program();
        let mut registers = [0_u64; 11];
        let mut next = 0;
        loop {
            let word = program[next];
            let index = |shift: u64, bits: u64| usize::try_from(word >> shift & bits).unwrap();
            let (code, to, from) = (word & 0xff, index(8, 0xf), index(12, 0xf));
            let (offset, value) = (index(16, 0xffff), word >> 32);
            next += 1;
            match code {
                0x61 => registers[to] = context[offset / 4],
                0xbc => registers[to] = registers[from],
                0xb4 => registers[to] = value,
                0x74 => registers[to] >>= value,
                0x54 => registers[to] &= value,
                0x15 if registers[to] == value => next += offset,
                0x55 if registers[to] != value => next += offset,
                0x15 | 0x55 => {}
                0x95 => return registers[0],
                _ => unreachable!("unknown instruction"),
            }
        }
    }

    #[test]
    fn the_filter_allows_what_the_rules_say() {
        #[track_caller]
        fn check(access: u64, kind: u64, device: (u64, u64), expected: u64) {
            assert_eq!(run(access, kind, device.0, device.1), expected);
        }
        check(6, 2, (1, 3), 1);
        check(2, 2, (136, 77), 1);
        check(2, 2, (5, 2), 1);
        check(2, 2, (1, 1), 0); // /dev/mem
        check(2, 1, (8, 0), 0); // a disk
        check(1, 1, (8, 0), 1); // only its node
        check(3, 1, (8, 0), 0);
        check(2, 1, (1, 3), 0);
    }

    #[test]
    fn rules_name_every_allowed_device() {
        let rules = allowed_rules();
        assert_eq!(rules.len(), ALLOWED.len() + 2);
        assert!(rules.contains(&"c 136:* rwm".to_owned()));
    }
}
