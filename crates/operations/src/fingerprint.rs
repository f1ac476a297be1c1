//! A fingerprint of an input, to tell whether a repeated call asks for the same thing.
//!
//! It covers every member, also those that `Debug` hides. It is no protection against somebody who
//! looks for collisions: only the caller's own repetitions are compared.

use smithy::{Member, Schema, ShapeWriter, Timestamp, WriteShape};

/// 32 hexadecimal digits; equal inputs have equal ones.
pub(crate) fn fingerprint(input: &dyn WriteShape) -> String {
    let mut hasher = Hasher(0x6c62_272e_07bb_0142_62b8_2175_6295_c58d);
    input.write(&mut hasher);
    format!("{:032x}", hasher.0)
}

/// FNV-1a with 128 bits over the sequence of events.
struct Hasher(u128);

impl Hasher {
    fn bytes(&mut self, tag: u8, bytes: &[u8]) {
        let len = u64::try_from(bytes.len()).unwrap_or(u64::MAX).to_be_bytes();
        for byte in [tag].iter().chain(&len).chain(bytes) {
            self.0 ^= u128::from(*byte);
            self.0 = self
                .0
                .wrapping_mul(0x0000_0000_0100_0000_0000_0000_0000_013b);
        }
    }
}

impl ShapeWriter for Hasher {
    fn begin_structure(&mut self, _: &'static Schema) {
        self.bytes(b'{', &[]);
    }

    fn member(&mut self, member: &'static Member) {
        self.bytes(b'.', member.name.as_bytes());
    }

    fn end_structure(&mut self, _: &'static Schema) {
        self.bytes(b'}', &[]);
    }

    fn begin_list(&mut self, _: &'static Schema, _: usize) {
        self.bytes(b'[', &[]);
    }

    fn item(&mut self) {
        self.bytes(b',', &[]);
    }

    fn end_list(&mut self) {
        self.bytes(b']', &[]);
    }

    fn begin_map(&mut self, _: &'static Schema, _: usize) {
        self.bytes(b'<', &[]);
    }

    fn key(&mut self, key: &str) {
        self.bytes(b'k', key.as_bytes());
    }

    fn end_map(&mut self) {
        self.bytes(b'>', &[]);
    }

    fn boolean(&mut self, _: &'static Schema, value: bool) {
        self.bytes(b'b', &[u8::from(value)]);
    }

    fn integer(&mut self, _: &'static Schema, value: i32) {
        self.bytes(b'i', &value.to_be_bytes());
    }

    fn long(&mut self, _: &'static Schema, value: i64) {
        self.bytes(b'l', &value.to_be_bytes());
    }

    fn float(&mut self, _: &'static Schema, value: f32) {
        self.bytes(b'f', &value.to_be_bytes());
    }

    fn double(&mut self, _: &'static Schema, value: f64) {
        self.bytes(b'd', &value.to_be_bytes());
    }

    fn string(&mut self, _: &'static Schema, value: &str) {
        self.bytes(b's', value.as_bytes());
    }

    fn blob(&mut self, _: &'static Schema, value: &[u8]) {
        self.bytes(b'x', value);
    }

    fn timestamp(&mut self, _: &'static Schema, value: Timestamp) {
        self.bytes(b't', &value.millis().to_be_bytes());
    }

    fn document(&mut self, _: &'static Schema, json: &str) {
        self.bytes(b'j', json.as_bytes());
    }
}

#[cfg(test)]
mod tests {
    use aws_api::ecs::RunTaskInput;

    use super::*;

    #[test]
    fn only_equal_inputs_have_equal_fingerprints() {
        let input = |group: Option<&str>, started_by: Option<&str>| RunTaskInput {
            group: group.map(str::to_owned),
            started_by: started_by.map(str::to_owned),
            ..RunTaskInput::default()
        };
        let of = |group, started_by| fingerprint(&input(group, started_by));
        assert_eq!(of(Some("a"), None), of(Some("a"), None));
        assert_ne!(of(Some("a"), None), of(None, Some("a")));
        assert_ne!(of(Some(""), None), of(None, None));
        assert_ne!(of(Some("a"), Some("bc")), of(Some("ab"), Some("c")));
    }
}
