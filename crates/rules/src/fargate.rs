//! What Fargate offers: task sizes, platform versions, capacity providers.
//!
//! Sources: "Task CPU and memory", "Fargate platform versions" and "Capacity providers" in the ECS
//! documentation.

use model::cluster::CapacityProviderStrategyItem;

/// The platform version that `LATEST` stands for, and the only one that tasks run on here.
pub const PLATFORM_VERSION: &str = "1.4.0";

/// The capacity providers that every account has.
pub const CAPACITY_PROVIDERS: [&str; 2] = ["FARGATE", SPOT];

/// The capacity provider whose tasks can be interrupted.
pub const SPOT: &str = "FARGATE_SPOT";

/// Ephemeral storage of a task whose definition says nothing.
pub const EPHEMERAL_STORAGE_DEFAULT_GIB: u32 = 20;

/// Reads a task's `cpu`: CPU units (`1024`) or virtual CPUs (`1 vCPU`, `.25 vcpu`).
pub fn parse_cpu(text: &str) -> Option<u32> {
    let lower = text.trim().to_ascii_lowercase();
    let (number, scale) = match lower
        .strip_suffix('s')
        .unwrap_or(&lower)
        .strip_suffix("vcpu")
    {
        Some(number) => (number, 1024),
        None => (lower.as_str(), 1),
    };
    scaled(number.trim_end(), scale).filter(|units| *units > 0)
}

/// Reads a task's `memory`: MiB (`512`) or with a unit (`0.5GB`, `2 gb`).
pub fn parse_memory_mib(text: &str) -> Option<u32> {
    let lower = text.trim().to_ascii_lowercase();
    let units = [("gib", 1024), ("gb", 1024), ("mib", 1), ("mb", 1)];
    let (number, scale) = units
        .iter()
        .find_map(|(unit, scale)| Some((lower.strip_suffix(unit)?, *scale)))
        .unwrap_or((&lower, 1));
    scaled(number.trim_end(), scale).filter(|mib| *mib > 0)
}

/// Whether Fargate has tasks of this size.
pub fn is_task_size(cpu: u32, memory_mib: u32) -> bool {
    const GIB: u32 = 1024;
    let between = |min: u32, max: u32, step: u32| {
        (min * GIB..=max * GIB).contains(&memory_mib) && memory_mib.is_multiple_of(step * GIB)
    };
    match cpu {
        256 => [512, GIB, 2 * GIB].contains(&memory_mib),
        512 => between(1, 4, 1),
        1024 => between(2, 8, 1),
        2048 => between(4, 16, 1),
        4096 => between(8, 30, 1),
        8192 => between(16, 60, 4),
        16384 => between(32, 120, 8),
        32768 => [60 * GIB, 120 * GIB, 244 * GIB].contains(&memory_mib),
        _ => false,
    }
}

/// The platform version that a request means; `None` for one that does not exist.
pub fn platform_version(requested: Option<&str>) -> Option<&'static str> {
    match requested {
        // 1.3.0 is the last version before; there is nothing that a task could tell them apart by.
        None | Some("" | "LATEST" | "1.4.0" | "1.3.0") => Some(PLATFORM_VERSION),
        Some(_) => None,
    }
}

/// Which capacity provider each of `count` tasks is placed with: the base first, then by weight, so
/// that at every moment the shares are as near to the weights as they can be. Empty when no
/// provider may have a task.
pub fn distribute(strategy: &[CapacityProviderStrategyItem], count: u32) -> Vec<&str> {
    let based = strategy.iter().find(|item| item.base > 0);
    let base = based.map_or(0, |item| item.base.min(count));
    let mut providers: Vec<&str> = Vec::new();
    if let Some(item) = based {
        providers.extend((0..base).map(|_| item.capacity_provider.as_str()));
    }
    let mut shares: Vec<(u64, &CapacityProviderStrategyItem)> = strategy
        .iter()
        .filter(|item| item.weight > 0)
        .map(|item| (0, item))
        .collect();
    for _ in base..count {
        // The provider whose share would be smallest with one task more, the first of equals.
        let next = shares.iter_mut().min_by(|(a, left), (b, right)| {
            ((a + 1) * u64::from(right.weight)).cmp(&((b + 1) * u64::from(left.weight)))
        });
        let Some((placed, item)) = next else { break };
        *placed += 1;
        providers.push(&item.capacity_provider);
    }
    providers
}

/// A decimal number times `scale`, when that is a whole number that fits.
fn scaled(number: &str, scale: u64) -> Option<u32> {
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    let is_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.len() + fraction.len() == 0
        || whole.len() > 10
        || fraction.len() > 6
        || !is_digits(whole)
        || !is_digits(fraction)
    {
        return None;
    }
    let ten_to_the_places = fraction.bytes().fold(1_u64, |power, _| power * 10);
    let digits: u64 = format!("{whole}{fraction}").parse().ok()?;
    let product = digits.checked_mul(scale)?;
    if !product.is_multiple_of(ten_to_the_places) {
        return None;
    }
    u32::try_from(product / ten_to_the_places).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_read_with_and_without_units() {
        for (text, units) in [
            ("256", Some(256)),
            (" 1 vCPU", Some(1024)),
            (".25 vcpu", Some(256)),
            ("2 vCPUs", Some(2048)),
            ("0.0001 vcpu", None),
            ("0", None),
            ("", None),
            ("vcpu", None),
            ("-1", None),
            ("1.5", None),
            ("99999999999", None),
        ] {
            assert_eq!(parse_cpu(text), units, "{text:?}");
        }
        for (text, mib) in [
            ("512", Some(512)),
            ("0.5GB", Some(512)),
            ("2 gb", Some(2048)),
            ("300 MiB", Some(300)),
            ("1e3", None),
            ("4294967296", None),
        ] {
            assert_eq!(parse_memory_mib(text), mib, "{text:?}");
        }
    }

    #[test]
    fn only_sizes_of_the_table_exist() {
        for (cpu, memory, exists) in [
            (256, 512, true),
            (256, 1536, false),
            (512, 1024, true),
            (512, 5120, false),
            (1024, 1024, false),
            (4096, 30720, true),
            (8192, 20480, true),
            (8192, 21504, false),
            (16384, 122_880, true),
            (32768, 249_856, true),
            (32768, 65536, false),
            (0, 512, false),
        ] {
            assert_eq!(is_task_size(cpu, memory), exists, "{cpu} {memory}");
        }
    }

    #[test]
    fn strategies_are_followed() {
        let item = |name: &str, base, weight| CapacityProviderStrategyItem {
            capacity_provider: name.to_owned(),
            weight,
            base,
        };
        let check = |strategy: &[CapacityProviderStrategyItem], count, expected: &[&str]| {
            assert_eq!(distribute(strategy, count), expected);
        };
        check(&[item("a", 0, 1), item("b", 0, 1)], 3, &["a", "b", "a"]);
        check(
            &[item("a", 2, 1), item("b", 0, 3)],
            6,
            &["a", "a", "b", "b", "a", "b"],
        );
        check(&[item("a", 3, 0)], 2, &["a", "a"]);
        check(&[item("a", 0, 0)], 2, &[]);
    }
}
