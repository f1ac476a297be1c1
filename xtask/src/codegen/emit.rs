//! What all emitters share.

/// A `use` of those names that the code mentions.
pub(crate) fn import(path: &str, names: &[&str], code: &str) -> String {
    let used: Vec<&str> = names
        .iter()
        .copied()
        .filter(|name| mentions(code, name))
        .collect();
    match used.as_slice() {
        [] => String::new(),
        [name] => format!("use {path}::{name};\n"),
        _ => format!("use {path}::{{{}}};\n", used.join(", ")),
    }
}

/// Whether the code has this name as a whole word.
fn mentions(code: &str, name: &str) -> bool {
    let is_name = |character: char| character.is_alphanumeric() || character == '_';
    code.match_indices(name).any(|(at, _)| {
        !code[..at].ends_with(is_name) && !code[at + name.len()..].starts_with(is_name)
    })
}
