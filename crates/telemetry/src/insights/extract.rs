//! `parse`: taking texts out of a field by a glob or a regular expression.

use std::borrow::Cow;

use super::evaluate::Scope;
use super::syntax::Extraction;
use super::value::Value;

/// Sets the targets of an extraction. When the field does not match, none of them has a value.
pub(crate) fn apply<'e>(extraction: &Extraction, values: &mut [Value<'e>]) {
    let (field, slots): (_, Vec<usize>) = match extraction {
        Extraction::Glob { field, targets, .. } => (field, targets.clone()),
        Extraction::Regex { field, targets, .. } => {
            (field, targets.iter().map(|(_, slot)| *slot).collect())
        }
    };
    // A text that the event holds is cut in place; a computed one is copied.
    let text: Cow<'e, str> = match field {
        super::syntax::Expression::Field(slot) => match values.get(*slot) {
            Some(Value::Text(text)) => text.clone(),
            Some(other) => other
                .to_text()
                .map_or(Cow::Borrowed(""), |text| Cow::Owned(text.into_owned())),
            None => Cow::Borrowed(""),
        },
        computed => {
            let value = Scope::of(values).value(computed);
            Cow::Owned(value.to_text().unwrap_or_default().into_owned())
        }
    };
    let found = match extraction {
        Extraction::Glob { parts, .. } => glob(parts, &text),
        Extraction::Regex { regex, targets, .. } => regex.captures(&text).map(|captures| {
            let range = |group: usize| captures.get(group).map(|part| part.range());
            targets.iter().map(|(group, _)| range(*group)).collect()
        }),
    };
    let found = found.unwrap_or_default();
    let mut found = found.into_iter();
    for slot in slots {
        let range = found.next().flatten();
        if let Some(place) = values.get_mut(slot) {
            *place = range.map_or(Value::Null, |range| match &text {
                Cow::Borrowed(text) => Value::Text(Cow::Borrowed(&text[range])),
                Cow::Owned(text) => Value::text(text[range].to_owned()),
            });
        }
    }
}

/// Where the asterisks of a glob are in a text: each takes as little as it can, the last one, when
/// nothing follows it, everything.
fn glob(parts: &[String], text: &str) -> Option<Vec<Option<std::ops::Range<usize>>>> {
    let (first, rest) = parts.split_first()?;
    let mut at = text.find(first.as_str())? + first.len();
    let mut found = Vec::with_capacity(rest.len());
    for (index, part) in rest.iter().enumerate() {
        let is_last = index + 1 == rest.len();
        let length = if is_last && part.is_empty() {
            text.len() - at
        } else {
            text[at..].find(part.as_str())?
        };
        found.push(Some(at..at + length));
        at += length + part.len();
    }
    Some(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn check(pattern: &str, text: &str) -> Option<Vec<String>> {
        let parts: Vec<String> = pattern.split('*').map(str::to_owned).collect();
        let found = glob(&parts, text)?;
        Some(
            found
                .into_iter()
                .flatten()
                .map(|range| text[range].to_owned())
                .collect(),
        )
    }

    #[test]
    fn globs() {
        for (pattern, text, found) in [
            ("user=*, ", "at user=me, x", Some(vec!["me"])),
            (
                "[*] *",
                "2026 [ERROR] it broke",
                Some(vec!["ERROR", "it broke"]),
            ),
            ("* - *", "a - b - c", Some(vec!["a", "b - c"])),
            ("*", "all", Some(vec!["all"])),
            ("*:*", "k:", Some(vec!["k", ""])),
            ("user=*", "nobody", None),
            ("a*b*c", "xa1b2", None),
        ] {
            let found = found.map(|found| found.into_iter().map(str::to_owned).collect::<Vec<_>>());
            assert_eq!(check(pattern, text), found, "{pattern}");
        }
    }

    proptest! {
        #[test]
        fn globs_never_panic(pattern in "[a*ü ]{0,10}", text in "[aü ]{0,20}") {
            check(&pattern, &text);
        }
    }
}
