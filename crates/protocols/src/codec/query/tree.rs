//! Parameters such as `Tags.member.1.Key=a` as a tree.

use std::collections::BTreeMap;

use percent_encoding::percent_decode_str;

use crate::codec::DecodeError;

const MAX_PARAMETERS: usize = 50_000;
/// A node with children takes up to a kilobyte.
const MAX_NODES: usize = 100_000;
const MAX_DEPTH: usize = 32;

/// One name segment: its own value, if a parameter ends here, and what is below.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Node {
    pub(crate) value: Option<String>,
    pub(crate) children: BTreeMap<String, Node>,
}

impl Node {
    /// Builds the tree. Of two parameters with one name the later wins.
    pub(crate) fn build(pairs: &[(String, String)]) -> Result<Self, DecodeError> {
        let mut root = Self::default();
        let mut nodes = 0;
        for (name, value) in pairs {
            let mut node = &mut root;
            for (depth, segment) in name.split('.').enumerate() {
                if depth >= MAX_DEPTH {
                    return Err(DecodeError::Malformed(
                        "a parameter is nested too deeply".into(),
                    ));
                }
                if !node.children.contains_key(segment) {
                    nodes += 1;
                    if nodes > MAX_NODES {
                        return Err(DecodeError::Malformed("too many parameters".into()));
                    }
                }
                node = node.children.entry(segment.to_owned()).or_default();
            }
            node.value = Some(value.clone());
        }
        Ok(root)
    }

    pub(crate) fn child(&self, name: &str) -> Option<&Self> {
        self.children.get(name)
    }

    /// The children with a number for a name, in the order of the numbers.
    pub(crate) fn indexed(&self) -> Vec<(u32, &Self)> {
        let mut items: Vec<_> = self
            .children
            .iter()
            .filter_map(|(name, node)| Some((name.parse().ok()?, node)))
            .collect();
        items.sort_by_key(|(index, _)| *index);
        items
    }

    /// Whether the parameter was given without a value (`Tags=`), which stands for an empty list.
    pub(crate) fn is_empty(&self) -> bool {
        self.children.is_empty() && self.value.as_deref().unwrap_or_default().is_empty()
    }
}

/// Takes `a=1&b=2` apart and decodes it (`+` is a space).
pub(crate) fn parse_pairs(form: &str) -> Result<Vec<(String, String)>, DecodeError> {
    let mut pairs = Vec::new();
    for part in form.split('&').filter(|part| !part.is_empty()) {
        if pairs.len() >= MAX_PARAMETERS {
            return Err(DecodeError::Malformed("too many parameters".into()));
        }
        let (name, value) = part.split_once('=').unwrap_or((part, ""));
        pairs.push((decode(name)?, decode(value)?));
    }
    Ok(pairs)
}

fn decode(text: &str) -> Result<String, DecodeError> {
    let spaced = text.trim_end_matches(['\r', '\n']).replace('+', " ");
    percent_decode_str(&spaced)
        .decode_utf8()
        .map(std::borrow::Cow::into_owned)
        .map_err(|_| DecodeError::Malformed("a parameter is not UTF-8".into()))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn sorts_indices_as_numbers() {
        let pairs = parse_pairs("L.member.10=j&L.member.2=b&L.member.x=?&L.member.1=a").unwrap();
        let root = Node::build(&pairs).unwrap();
        let items = root.child("L").unwrap().child("member").unwrap().indexed();
        let order: Vec<_> = items.iter().map(|(index, _)| *index).collect();
        assert_eq!(order, [1, 2, 10]);
    }

    #[test]
    fn decodes_names_and_values() {
        let pairs = parse_pairs("a%2Eb=x+y%26&c&d=1=2").unwrap();
        let expected = [("a.b", "x y&"), ("c", ""), ("d", "1=2")];
        let expected = expected.map(|(name, value)| (name.to_owned(), value.to_owned()));
        assert_eq!(pairs, expected);
    }

    #[test]
    fn refuses_deep_and_broken_names() {
        let deep = parse_pairs(&format!("{}=1", "a.".repeat(100))).unwrap();
        assert!(Node::build(&deep).is_err());
        assert!(parse_pairs("a=%ff").is_err());
        assert!(parse_pairs(&"a&".repeat(60_000)).is_err());
    }

    proptest! {
        #[test]
        fn never_panics(form in ".{0,200}") {
            if let Ok(pairs) = parse_pairs(&form) {
                let _ = Node::build(&pairs);
            }
        }
    }
}
