//! Patterns with `*` (any text) and `?` (one character), as EC2's filters have them.
//!
//! A backslash takes away the special meaning of the character after it.

/// Whether the whole of `text` fits the pattern. Takes time proportional to the product of both
/// lengths at most.
pub fn matches(pattern: &str, text: &str) -> bool {
    let pattern = parts(pattern);
    let text: Vec<char> = text.chars().collect();
    let (mut at, mut read) = (0, 0);
    // Where to go on when what follows the last `*` does not fit: one character later.
    let mut retry: Option<(usize, usize)> = None;
    while read < text.len() {
        match pattern.get(at) {
            Some(Part::Any) => {
                retry = Some((at + 1, read));
                at += 1;
                continue;
            }
            Some(Part::One) => {}
            Some(Part::Exactly(character)) if *character == text[read] => {}
            _ => {
                let Some((after, from)) = retry else {
                    return false;
                };
                retry = Some((after, from + 1));
                (at, read) = (after, from + 1);
                continue;
            }
        }
        (at, read) = (at + 1, read + 1);
    }
    pattern[at..].iter().all(|part| *part == Part::Any)
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Any,
    One,
    Exactly(char),
}

fn parts(pattern: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut characters = pattern.chars();
    while let Some(character) = characters.next() {
        parts.push(match character {
            '*' => Part::Any,
            '?' => Part::One,
            '\\' => Part::Exactly(characters.next().unwrap_or('\\')),
            other => Part::Exactly(other),
        });
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_fit_whole_texts() {
        for (pattern, text, fits) in [
            ("abc", "abc", true),
            ("abc", "abcd", false),
            ("", "", true),
            ("", "a", false),
            ("*", "", true),
            ("a*c", "abbc", true),
            ("a*c", "abcb", false),
            ("*b*b*", "aabab", true),
            ("a?c", "aéc", true),
            ("a?c", "ac", false),
            (r"a\*c", "a*c", true),
            (r"a\*c", "abc", false),
            ("a\\", "a\\", true),
            ("**?", "x", true),
        ] {
            assert_eq!(matches(pattern, text), fits, "{pattern} {text}");
        }
    }

    #[test]
    fn many_stars_take_no_long_time() {
        let pattern = "*a".repeat(200);
        assert!(!matches(&pattern, &"a".repeat(199)));
        assert!(!matches(&format!("{pattern}b"), &"a".repeat(2000)));
    }
}
