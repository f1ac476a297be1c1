//! Tokens of paginated lists: the place after the last item given, so that a token stays good
//! while items come and go.
//!
//! A token is opaque to callers. It names its list, so that the token of one list is not taken for
//! another's, and carries a checksum, so that a garbled one is noticed.

use std::fmt;

/// A text that is not a token of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidToken;

impl fmt::Display for InvalidToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Invalid token")
    }
}

impl std::error::Error for InvalidToken {}

/// A longer token cannot be one of ours.
const TOKEN_LENGTH_MAX: usize = 4096;
const CHECKSUM_DIGITS: usize = 16;

/// The token for the place after `key` in `list`.
pub fn encode(list: &str, key: &str) -> String {
    let sum = checksum(list, key).to_be_bytes();
    let digits = key
        .bytes()
        .chain(sum)
        .flat_map(|byte| [byte >> 4, byte & 15]);
    digits
        .filter_map(|digit| char::from_digit(digit.into(), 16))
        .collect()
}

/// The key that a token stands for.
pub fn decode(list: &str, token: &str) -> Result<String, InvalidToken> {
    let hex = token.as_bytes();
    if hex.len() > TOKEN_LENGTH_MAX || hex.len() < CHECKSUM_DIGITS || !hex.len().is_multiple_of(2) {
        return Err(InvalidToken);
    }
    let (key, sum) = hex.split_at(hex.len() - CHECKSUM_DIGITS);
    let key = String::from_utf8(bytes(key)?).map_err(|_| InvalidToken)?;
    if bytes(sum)? == checksum(list, &key).to_be_bytes() {
        Ok(key)
    } else {
        Err(InvalidToken)
    }
}

/// Cuts a list that was read one item too far, and gives the token for what follows.
pub fn page<T>(
    list: &str,
    mut items: Vec<T>,
    limit: usize,
    key: impl Fn(&T) -> String,
) -> (Vec<T>, Option<String>) {
    let more = items.len() > limit;
    items.truncate(limit);
    let token = items
        .last()
        .filter(|_| more)
        .map(|last| encode(list, &key(last)));
    (items, token)
}

fn bytes(hex: &[u8]) -> Result<Vec<u8>, InvalidToken> {
    let digit = |byte: u8| match byte {
        b'0'..=b'9' => Ok(byte - b'0'),
        b'a'..=b'f' => Ok(byte - b'a' + 10),
        _ => Err(InvalidToken),
    };
    hex.chunks_exact(2)
        .map(|pair| Ok(digit(pair[0])? << 4 | digit(pair[1])?))
        .collect()
}

/// FNV-1a over the list's name and the key.
fn checksum(list: &str, key: &str) -> u64 {
    let text = list.bytes().chain([0]).chain(key.bytes());
    text.fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_come_back() {
        for key in ["", "default", "ünï:3"] {
            assert_eq!(
                decode("clusters", &encode("clusters", key)).as_deref(),
                Ok(key)
            );
        }
        let token = encode("clusters", "a");
        assert_eq!(decode("tasks", &token), Err(InvalidToken));
        let odd = &token[1..];
        let long = "0".repeat(5000);
        for bad in [
            "",
            "x",
            "eyJhIjoxfQ==",
            odd,
            &token.to_uppercase(),
            "éé",
            &long,
        ] {
            assert_eq!(decode("clusters", bad), Err(InvalidToken), "{bad}");
        }
    }

    #[test]
    fn a_page_ends_with_a_token_when_more_follows() {
        let (items, token) = page("l", vec![1, 2, 3], 2, ToString::to_string);
        assert_eq!((items, token), (vec![1, 2], Some(encode("l", "2"))));
        let (items, token) = page("l", vec![1, 2], 2, ToString::to_string);
        assert_eq!((items, token), (vec![1, 2], None));
    }
}
