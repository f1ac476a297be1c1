//! From the model's names to Rust's.

/// `enableECSManagedTags` → `enable_ecs_managed_tags`; a keyword gets `r#` or an underscore.
pub(crate) fn snake_case(name: &str) -> String {
    let snake = words(name).join("_");
    match snake.as_str() {
        "self" | "super" | "crate" => format!("{snake}_"),
        _ if KEYWORDS.contains(&snake.as_str()) => format!("r#{snake}"),
        _ => snake,
    }
}

/// `TagKey` → `TAG_KEY`.
pub(crate) fn constant_case(name: &str) -> String {
    words(name).join("_").to_uppercase()
}

/// The model's name with a capital at the start and without underscores.
pub(crate) fn type_case(name: &str) -> String {
    let mut type_name = String::new();
    let mut capital = true;
    for character in name.chars() {
        if !character.is_ascii_alphanumeric() {
            capital = true;
        } else if capital {
            type_name.push(character.to_ascii_uppercase());
            capital = false;
        } else {
            type_name.push(character);
        }
    }
    type_name
}

/// A Rust string literal; raw where that reads better.
pub(crate) fn literal(text: &str) -> String {
    if text.contains(['\\', '"']) && !text.contains(['\n', '\r', '\t']) && !text.contains("\"#") {
        let hashes = if text.contains('"') { "#" } else { "" };
        format!("r{hashes}\"{text}\"{hashes}")
    } else {
        format!("{text:?}")
    }
}

/// The keywords that are snake-case words and can be raw identifiers.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// Words with capitals where no word starts.
const WORDS: &[(&str, &str)] = &[
    ("MiB", "Mib"),
    ("GiB", "Gib"),
    ("VCpu", "Vcpu"),
    ("vCpu", "Vcpu"),
    ("FSx", "Fsx"),
];

/// The words of a camel-case name, in lower case.
///
/// Digits belong to the word before them (`ec2`, `sha256`). A run of capitals is one word up to
/// the capital that starts the next (`ECSManaged`), with a plural's `s` (`ARNs`) and with the
/// version of an Internet protocol (`IPv6`). Units and trade names are words ([`WORDS`]).
fn words(name: &str) -> Vec<String> {
    let name = WORDS.iter().fold(name.to_owned(), |name, (written, word)| {
        name.replace(written, word)
    });
    let characters: Vec<char> = name.chars().collect();
    let mut words: Vec<String> = Vec::new();
    let mut start = true;
    for (index, &character) in characters.iter().enumerate() {
        if !character.is_ascii_alphanumeric() {
            start = true;
            continue;
        }
        if start || (character.is_ascii_uppercase() && begins_word(&characters, index)) {
            words.push(String::new());
            start = false;
        }
        if let Some(word) = words.last_mut() {
            word.push(character.to_ascii_lowercase());
        }
    }
    words
}

/// Whether the capital at `index` starts a new word.
fn begins_word(characters: &[char], index: usize) -> bool {
    let Some(&before) = index.checked_sub(1).and_then(|index| characters.get(index)) else {
        return true;
    };
    if !before.is_ascii_uppercase() {
        return true;
    }
    let is_plural = |rest: &[char]| match rest {
        ['s'] => true,
        ['s', next, ..] => next.is_ascii_uppercase(),
        _ => false,
    };
    let is_protocol = |rest: &[char]| matches!(rest, ['v', '4' | '6', ..]);
    match characters.get(index + 1..) {
        Some(rest @ [next, ..]) if next.is_ascii_lowercase() => {
            !is_plural(rest) && !is_protocol(rest)
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_snake_case() {
        for (name, expected) in [
            ("clusterName", "cluster_name"),
            ("enableECSManagedTags", "enable_ecs_managed_tags"),
            ("VPCId", "vpc_id"),
            ("VpcId", "vpc_id"),
            ("serviceARNs", "service_arns"),
            ("DescribeSSLPolicies", "describe_ssl_policies"),
            (
                "assignIPv6AddressOnCreation",
                "assign_ipv6_address_on_creation",
            ),
            ("Ipv6CidrBlock", "ipv6_cidr_block"),
            ("EC2InstanceId", "ec2_instance_id"),
            ("s3KeyPrefix", "s3_key_prefix"),
            ("OpenIDConnectProviderArn", "open_id_connect_provider_arn"),
            ("x-amz-date", "x_amz_date"),
            ("__string", "string"),
            ("type", "r#type"),
            ("self", "self_"),
            ("TTL", "ttl"),
            ("memoryGiBPerVCpu", "memory_gib_per_vcpu"),
            ("vCpuCount", "vcpu_count"),
        ] {
            assert_eq!(snake_case(name), expected, "{name}");
        }
    }

    #[test]
    fn literals_hold_any_text() {
        for (text, expected) in [
            ("plain", "\"plain\""),
            (r"\d+", "r\"\\d+\""),
            (r#"[^"]"#, "r#\"[^\"]\"#"),
            ("a\t\\", "\"a\\t\\\\\""),
        ] {
            assert_eq!(literal(text), expected);
        }
    }
}
