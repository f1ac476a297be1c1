//! A command line as arguments, by a shell's rules of quoting and nothing else of a shell.
//!
//! ECS Exec runs commands this way: quotes and backslashes as in POSIX, a `#` at the start of a word
//! begins a comment; variables, patterns and pipes mean nothing.

use std::fmt;

/// Why a command line cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BadCommandLine {
    OpenQuote,
    OpenEscape,
}

impl fmt::Display for BadCommandLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::OpenQuote => "a quote is not closed",
            Self::OpenEscape => "it ends with a backslash",
        })
    }
}

impl std::error::Error for BadCommandLine {}

/// The arguments of a command line.
pub fn split(line: &str) -> Result<Vec<String>, BadCommandLine> {
    let mut arguments = Vec::new();
    let mut word: Option<String> = None;
    let mut rest = line.chars();
    while let Some(letter) = rest.next() {
        match letter {
            letter if letter.is_ascii_whitespace() => arguments.extend(word.take()),
            '#' if word.is_none() => {
                let _comment = rest.by_ref().find(|letter| *letter == '\n');
            }
            '\'' => quoted(&mut rest, word.get_or_insert_default())?,
            '"' => double_quoted(&mut rest, word.get_or_insert_default())?,
            '\\' => match rest.next().ok_or(BadCommandLine::OpenEscape)? {
                '\n' => {}
                escaped => word.get_or_insert_default().push(escaped),
            },
            plain => word.get_or_insert_default().push(plain),
        }
    }
    arguments.extend(word);
    Ok(arguments)
}

fn quoted(rest: &mut impl Iterator<Item = char>, word: &mut String) -> Result<(), BadCommandLine> {
    for letter in rest {
        if letter == '\'' {
            return Ok(());
        }
        word.push(letter);
    }
    Err(BadCommandLine::OpenQuote)
}

fn double_quoted(
    rest: &mut impl Iterator<Item = char>,
    word: &mut String,
) -> Result<(), BadCommandLine> {
    while let Some(letter) = rest.next() {
        match letter {
            '"' => return Ok(()),
            '\\' => match rest.next().ok_or(BadCommandLine::OpenQuote)? {
                '\n' => {}
                special @ ('"' | '\\' | '$' | '`') => word.push(special),
                other => word.extend(['\\', other]),
            },
            plain => word.push(plain),
        }
    }
    Err(BadCommandLine::OpenQuote)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn command_lines_are_split_as_a_shell_does() {
        #[track_caller]
        fn check(line: &str, expected: &[&str]) {
            assert_eq!(split(line).unwrap(), expected, "{line}");
        }
        check("", &[]);
        check("  \t\n ", &[]);
        check("/bin/sh", &["/bin/sh"]);
        check(" ls  -l\t/ ", &["ls", "-l", "/"]);
        check(
            "sh -c 'echo \"a  b\" $HOME'",
            &["sh", "-c", "echo \"a  b\" $HOME"],
        );
        check(
            r#"sh -c "echo \"x\" \$1 \n""#,
            &["sh", "-c", r#"echo "x" $1 \n"#],
        );
        check(r"a\ b\'c", &["a b'c"]);
        check("a''\"\"b '' \"\"", &["ab", "", ""]);
        check("a#b # c\nd", &["a#b", "d"]);
        check("a\\\nb", &["ab"]);
        check("é 'ü ñ'", &["é", "ü ñ"]);
    }

    #[test]
    fn unfinished_ones_are_refused() {
        assert_eq!(split("a 'b"), Err(BadCommandLine::OpenQuote));
        assert_eq!(split("\"b\\\""), Err(BadCommandLine::OpenQuote));
        assert_eq!(split("a\\"), Err(BadCommandLine::OpenEscape));
    }
}
