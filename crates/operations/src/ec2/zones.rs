//! The availability zones of a region: three, named as AWS names them.

/// One zone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Zone {
    /// Such as `us-east-1a`.
    pub(super) name: String,
    /// Such as `use1-az1`.
    pub(super) id: String,
}

pub(super) fn zones(region: &str) -> Vec<Zone> {
    let code = region_code(region);
    ('a'..='c')
        .zip(1..)
        .map(|(letter, number)| Zone {
            name: format!("{region}{letter}"),
            id: format!("{code}-az{number}"),
        })
        .collect()
}

/// `us-east-1` → `use1`, `ap-southeast-2` → `apse2`.
fn region_code(region: &str) -> String {
    let mut parts = region.split('-');
    let mut code = parts.next().unwrap_or("").to_owned();
    for part in parts {
        code.push_str(match part {
            "northeast" => "ne",
            "northwest" => "nw",
            "southeast" => "se",
            "southwest" => "sw",
            word if word.starts_with(|first: char| first.is_ascii_lowercase()) => &word[..1],
            number => number,
        });
    }
    code
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zone_ids_follow_the_region() {
        for (region, id) in [
            ("us-east-1", "use1-az1"),
            ("ap-southeast-2", "apse2-az1"),
            ("eu-central-1", "euc1-az1"),
            ("us-gov-west-1", "usgw1-az1"),
            ("", "-az1"),
        ] {
            assert_eq!(zones(region)[0].id, id);
        }
    }
}
