//! From a date format of `strftime` to a regular expression that finds such dates.

/// Translates a value of `awslogs-datetime-format`.
///
/// Everything but the directives is a regular expression already, so brackets in a format need
/// their backslashes. Directives that Docker's driver does not know stand for nothing, as there.
pub fn datetime_pattern(format: &str) -> String {
    let mut pattern = String::with_capacity(format.len() * 4);
    let mut chars = format.chars();
    while let Some(c) = chars.next() {
        if c != '%' {
            pattern.push(c);
            continue;
        }
        match chars.next() {
            Some(directive) => pattern.push_str(expression(directive)),
            None => pattern.push('%'),
        }
    }
    pattern
}

fn expression(directive: char) -> &'static str {
    match directive {
        'a' => "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)",
        'A' => "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)",
        'w' => "[0-6]",
        'd' => "(?:0[1-9]|[12][0-9]|3[01])",
        'b' => "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)",
        'B' => {
            "(?:January|February|March|April|May|June|July|August|September|October|November|December)"
        }
        'm' => "(?:0[1-9]|1[0-2])",
        'Y' => r"\d{4}",
        'y' => r"\d{2}",
        'H' => "(?:[01][0-9]|2[0-3])",
        'I' => "(?:0[0-9]|1[0-2])",
        'p' => "[AP]M",
        'M' | 'S' => "[0-5][0-9]",
        'f' => r"\d{6}",
        'L' => r"\.\d{3}",
        'z' => r"[+-]\d{4}",
        'Z' => "[A-Z]{1,4}T",
        'j' => "(?:0[0-9][1-9]|0[1-9]0|[12][0-9][0-9]|3[0-5][0-9]|36[0-6])",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use regex::Regex;

    #[test]
    fn formats_find_dates() {
        for (format, line, found) in [
            ("%Y-%m-%d %H:%M:%S", "2026-11-21 03:24:00 INFO start", true),
            (
                "%Y-%m-%d %H:%M:%S",
                "    at com.example.Main.main(Main.java:10)",
                false,
            ),
            ("%Y-%m-%d %H:%M:%S%L", "2026-11-21 03:24:00.123 x", true),
            (
                r"\[%b %d, %Y %H:%M:%S\]",
                "[May 01, 2017 19:00:01] A message",
                true,
            ),
            (
                r"\[%b %d, %Y %H:%M:%S\]",
                "[Foo 01, 2017 19:00:01] A message",
                false,
            ),
            ("%a %A %w", "Mon Monday 1", true),
            ("%B %y %I %p", "March 26 11 PM", true),
            ("%f %z %Z %j", "123456 +0200 CEST 366", true),
            ("%j", "010", true),
            ("%d", "32", false),
            ("%q%%100", "100", true),
        ] {
            let regex = Regex::new(&datetime_pattern(format)).unwrap();
            assert_eq!(regex.is_match(line), found, "{format} ~ {line}");
        }
        assert_eq!(datetime_pattern("100%"), "100%");
    }
}
