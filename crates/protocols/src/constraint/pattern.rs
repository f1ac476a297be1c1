//! The models' regular expressions, which are Java's, as this program's.
//!
//! Every match takes time linear in the text, whatever the pattern. Patterns that need more than
//! that (look-around, back-references) are not checked.

use std::collections::HashMap;
use std::str::Chars;
use std::sync::{Arc, LazyLock, RwLock};

use regex::{Regex, RegexBuilder};

/// Whether the whole of `text` matches; `true` for patterns that cannot be checked.
pub(crate) fn is_match(pattern: &'static str, text: &str) -> bool {
    compiled(pattern).is_none_or(|regex| regex.is_match(text))
}

type Cache = RwLock<HashMap<&'static str, Option<Arc<Regex>>>>;

/// Patterns are statics of the models, so the cache cannot grow beyond them.
fn compiled(pattern: &'static str) -> Option<Arc<Regex>> {
    static CACHE: LazyLock<Cache> = LazyLock::new(Cache::default);
    if let Ok(cache) = CACHE.read()
        && let Some(known) = cache.get(pattern)
    {
        return known.clone();
    }
    let regex = compile(pattern).map(Arc::new);
    if let Ok(mut cache) = CACHE.write() {
        cache.insert(pattern, regex.clone());
    }
    regex
}

/// Compiles a pattern of the models; `None` when this dialect cannot say it.
pub(crate) fn compile(pattern: &str) -> Option<Regex> {
    const SIZE_LIMIT: usize = 32 << 20;
    RegexBuilder::new(&format!(r"\A(?:{})\z", translated(pattern)))
        .size_limit(SIZE_LIMIT)
        .build()
        .ok()
}

/// Rewrites what Java spells differently: classes are ASCII, quantifiers can be possessive,
/// characters beyond the basic plane are pairs of surrogates.
fn translated(pattern: &str) -> String {
    const BEYOND: [&str; 2] = [r"\uD800\uDC00-\uDBFF\uDFFF", r"\ud800\udc00-\udbff\udfff"];
    let mut source = pattern.to_owned();
    for pairs in BEYOND {
        source = source.replace(pairs, r"\x{10000}-\x{10FFFF}");
    }
    let mut out = String::with_capacity(source.len() + 16);
    let mut in_class = 0_u32;
    let mut after_quantifier = false;
    let mut chars = source.chars();
    while let Some(character) = chars.next() {
        let was_quantifier = std::mem::take(&mut after_quantifier);
        match character {
            '\\' => escaped(&mut chars, in_class > 0, &mut out),
            '[' => {
                in_class += 1;
                out.push('[');
            }
            ']' => {
                in_class = in_class.saturating_sub(1);
                out.push(']');
            }
            // A possessive quantifier; without it a whole-string match is the same or wider.
            '+' if was_quantifier && in_class == 0 => {}
            '*' | '+' | '?' | '}' if in_class == 0 => {
                after_quantifier = true;
                out.push(character);
            }
            _ => out.push(character),
        }
    }
    out
}

/// Rewrites what follows a backslash.
fn escaped(chars: &mut Chars<'_>, in_class: bool, out: &mut String) {
    let name = match chars.next() {
        Some('w') => "word",
        Some('W') => "^word",
        Some('d') => "digit",
        Some('D') => "^digit",
        Some('s') => "space",
        Some('S') => "^space",
        Some('Z' | 'z') => return out.push_str(r"\z"),
        Some('p') => match property(chars) {
            Some(Property::Posix(name)) => name,
            Some(Property::Unicode(name)) => return out.extend([r"\p{", name, "}"]),
            None => return out.push_str(r"\p"),
        },
        // Java lets any other character be escaped.
        Some(other @ ('_' | '<' | '>' | '"' | '\'' | ' ')) => return out.push(other),
        Some(other) => return out.extend(['\\', other]),
        None => return out.push('\\'),
    };
    let class = if in_class {
        format!("[:{name}:]")
    } else {
        format!("[[:{name}:]]")
    };
    out.push_str(&class);
}

/// What stands in the braces of `\p{…}`.
enum Property<'a> {
    /// A class that Java limits to ASCII.
    Posix(&'static str),
    Unicode(&'a str),
}

/// Takes a property in braces; `None` when there are no braces.
fn property<'a>(chars: &mut Chars<'a>) -> Option<Property<'a>> {
    let (name, rest) = chars.as_str().strip_prefix('{')?.split_once('}')?;
    *chars = rest.chars();
    Some(match name {
        "Lower" => Property::Posix("lower"),
        "Upper" => Property::Posix("upper"),
        "Alpha" => Property::Posix("alpha"),
        "Digit" => Property::Posix("digit"),
        "Alnum" => Property::Posix("alnum"),
        "Punct" => Property::Posix("punct"),
        "Graph" => Property::Posix("graph"),
        "Print" => Property::Posix("print"),
        "Blank" => Property::Posix("blank"),
        "Cntrl" => Property::Posix("cntrl"),
        "XDigit" => Property::Posix("xdigit"),
        "Space" => Property::Posix("space"),
        "ASCII" => Property::Posix("ascii"),
        other => Property::Unicode(other.strip_prefix("Is").unwrap_or(other)),
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn check(pattern: &'static str, matching: &[&str], other: &[&str]) {
        assert!(compile(pattern).is_some(), "{pattern}");
        for text in matching {
            assert!(is_match(pattern, text), "{pattern} {text:?}");
        }
        for text in other {
            assert!(!is_match(pattern, text), "{pattern} {text:?}");
        }
    }

    #[test]
    fn reads_the_models_dialect() {
        check(r"[\.\-_/#A-Za-z0-9]+", &["/ecs/web-1"], &["a b", "", "a\n"]);
        check(r"^[\w+=,.@-]+$", &["role+1"], &["é", "a b"]);
        check(r"^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$", &["é 1", ""], &["a*"]);
        check("[a-z]++", &["abc"], &["1"]);
        check(
            r"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*",
            &["a\u{1f600}"],
            &["\u{1}"],
        );
        check(
            r"\p{Print}+[\p{Alpha}]\p{IsAlphabetic}",
            &["a bé"],
            &["éaé", "aa\u{7}"],
        );
        check(r"\d{12}|\S", &["123456789012", "x"], &["٣٣٣٣٣٣٣٣٣٣٣٣", " "]);
        check("a|b", &["a"], &["ab"]);
    }

    #[test]
    fn what_cannot_be_said_is_not_checked() {
        assert!(compile("(?!aws:).*").is_none());
        assert!(is_match("(?!aws:).*", "aws:x"));
    }

    proptest! {
        #[test]
        fn never_panics(pattern in ".{0,60}") {
            let _ = compile(&pattern);
        }
    }
}
