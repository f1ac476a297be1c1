//! The functions of expressions, aggregates apart.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use super::value::Value;

/// The longest text that a function makes.
const MAX_TEXT: usize = 1024 * 1024;

macro_rules! functions {
    ($($variant:ident $name:literal $least:literal..=$most:expr;)*) => {
        /// A function by its name.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(crate) enum Function { $($variant,)* }

        impl Function {
            /// The function with a name, in any case.
            pub(crate) fn named(name: &str) -> Option<Self> {
                $(if name.eq_ignore_ascii_case($name) { return Some(Self::$variant); })*
                None
            }

            /// Whether it can be called with so many arguments.
            pub(crate) fn takes(self, arguments: usize) -> bool {
                match self { $(Self::$variant => ($least..=$most).contains(&arguments),)* }
            }
        }
    };
}

functions! {
    Abs "abs" 1..=1;
    Ceil "ceil" 1..=1;
    Floor "floor" 1..=1;
    Greatest "greatest" 1..=usize::MAX;
    Least "least" 1..=usize::MAX;
    Log "log" 1..=1;
    Sqrt "sqrt" 1..=1;
    FromMillis "fromMillis" 1..=1;
    ToMillis "toMillis" 1..=1;
    IsPresent "ispresent" 1..=1;
    Coalesce "coalesce" 1..=usize::MAX;
    IsEmpty "isempty" 1..=1;
    IsBlank "isblank" 1..=1;
    Concat "concat" 1..=usize::MAX;
    Strlen "strlen" 1..=1;
    ToUpper "toupper" 1..=1;
    ToLower "tolower" 1..=1;
    Trim "trim" 1..=2;
    Ltrim "ltrim" 1..=2;
    Rtrim "rtrim" 1..=2;
    Substr "substr" 2..=3;
    Replace "replace" 3..=3;
    StrContains "strcontains" 2..=2;
    IsValidIp "isValidIp" 1..=1;
    IsValidIpV4 "isValidIpV4" 1..=1;
    IsValidIpV6 "isValidIpV6" 1..=1;
    IsIpInSubnet "isIpInSubnet" 2..=2;
    IsIpv4InSubnet "isIpv4InSubnet" 2..=2;
    IsIpv6InSubnet "isIpv6InSubnet" 2..=2;
}

impl Function {
    /// The value for arguments whose number was checked. What cannot be computed is null.
    pub(crate) fn call<'v>(self, arguments: &[Value<'v>]) -> Value<'v> {
        let [first, rest @ ..] = arguments else {
            return Value::Null;
        };
        match self {
            Self::Abs => numeric(first, f64::abs),
            Self::Ceil => numeric(first, f64::ceil),
            Self::Floor => numeric(first, f64::floor),
            Self::Log => numeric(first, f64::ln),
            Self::Sqrt => numeric(first, f64::sqrt),
            Self::Greatest => extreme(arguments, std::cmp::Ordering::Greater),
            Self::Least => extreme(arguments, std::cmp::Ordering::Less),
            Self::FromMillis => first.integer().map_or(Value::Null, Value::Time),
            Self::ToMillis => first.integer().map_or(Value::Null, Value::Int),
            Self::IsPresent => Value::Bool(!first.is_null()),
            Self::Coalesce => {
                let present = arguments.iter().find(|value| !value.is_null());
                present.cloned().unwrap_or(Value::Null)
            }
            Self::IsEmpty => Value::Bool(first.to_text().is_none_or(|text| text.is_empty())),
            Self::IsBlank => Value::Bool(first.to_text().is_none_or(|text| text.trim().is_empty())),
            Self::IsValidIp => is_address(first, |_| true),
            Self::IsValidIpV4 => is_address(first, |address| address.is_ipv4()),
            Self::IsValidIpV6 => is_address(first, |address| address.is_ipv6()),
            Self::IsIpInSubnet => in_subnet(first, rest, |_| true),
            Self::IsIpv4InSubnet => in_subnet(first, rest, |address| address.is_ipv4()),
            Self::IsIpv6InSubnet => in_subnet(first, rest, |address| address.is_ipv6()),
            _ => self.call_on_text(first, rest),
        }
    }

    fn call_on_text<'v>(self, first: &Value<'v>, rest: &[Value<'v>]) -> Value<'v> {
        if self == Self::Concat {
            return concat(std::iter::once(first).chain(rest));
        }
        let Some(text) = first.to_text() else {
            return Value::Null;
        };
        let argument = |index: usize| rest.get(index).and_then(Value::to_text);
        match self {
            Self::Strlen => Value::Int(i64::try_from(text.chars().count()).unwrap_or(i64::MAX)),
            Self::ToUpper => Value::text(text.to_uppercase()),
            Self::ToLower => Value::text(text.to_lowercase()),
            Self::Trim | Self::Ltrim | Self::Rtrim => {
                let given = argument(0);
                let cut = |c: char| match &given {
                    Some(set) => set.contains(c),
                    None => c.is_whitespace(),
                };
                let trimmed = match self {
                    Self::Trim => text.trim_matches(cut),
                    Self::Ltrim => text.trim_start_matches(cut),
                    _ => text.trim_end_matches(cut),
                };
                Value::text(trimmed.to_owned())
            }
            Self::Substr => substr(&text, rest),
            Self::Replace => match (argument(0), argument(1)) {
                (Some(from), Some(to)) => replace(&text, &from, &to),
                _ => Value::Null,
            },
            Self::StrContains => {
                let sought = argument(0);
                Value::Int(i64::from(
                    sought.is_some_and(|sought| text.contains(&*sought)),
                ))
            }
            _ => Value::Null,
        }
    }
}

fn numeric<'v>(value: &Value<'_>, function: fn(f64) -> f64) -> Value<'v> {
    value
        .number()
        .map_or(Value::Null, |number| from_f64(function(number)))
}

/// A computed number; what is none becomes null.
pub(crate) fn from_f64<'v>(value: f64) -> Value<'v> {
    if value.is_finite() {
        Value::Float(value)
    } else {
        Value::Null
    }
}

fn extreme<'v>(values: &[Value<'v>], wanted: std::cmp::Ordering) -> Value<'v> {
    let mut best: Option<(f64, &Value<'v>)> = None;
    for value in values {
        if let Some(number) = value.number()
            && best.is_none_or(|(other, _)| number.total_cmp(&other) == wanted)
        {
            best = Some((number, value));
        }
    }
    best.map_or(Value::Null, |(_, value)| value.clone())
}

fn concat<'v, 'x>(values: impl Iterator<Item = &'x Value<'v>>) -> Value<'v>
where
    'v: 'x,
{
    let mut joined = String::new();
    for text in values.filter_map(|value| value.to_text()) {
        if joined.len() + text.len() > MAX_TEXT {
            break;
        }
        joined.push_str(&text);
    }
    Value::text(joined)
}

/// Characters from a position (counted from 0) on, all or so many.
fn substr<'v>(text: &str, arguments: &[Value<'_>]) -> Value<'v> {
    let position = |index: usize| {
        let number = arguments.get(index).and_then(Value::integer);
        number.map(|number| usize::try_from(number).unwrap_or(0))
    };
    let Some(start) = position(0) else {
        return Value::Null;
    };
    let length = if arguments.len() > 1 {
        position(1).unwrap_or(0)
    } else {
        usize::MAX
    };
    Value::text(text.chars().skip(start).take(length).collect::<String>())
}

fn replace<'v>(text: &str, from: &str, to: &str) -> Value<'v> {
    let times = if from.is_empty() {
        0
    } else {
        text.matches(from).count()
    };
    let size = text.len().saturating_add(times.saturating_mul(to.len()));
    if times == 0 || size > MAX_TEXT {
        return Value::text(text.to_owned());
    }
    Value::text(text.replace(from, to))
}

fn is_address<'v>(value: &Value<'_>, wanted: fn(&IpAddr) -> bool) -> Value<'v> {
    let address = value.to_text().and_then(|text| text.parse().ok());
    Value::Bool(address.is_some_and(|address| wanted(&address)))
}

fn in_subnet<'v>(
    value: &Value<'_>,
    arguments: &[Value<'_>],
    wanted: fn(&IpAddr) -> bool,
) -> Value<'v> {
    let holds = || {
        let address: IpAddr = value.to_text()?.parse().ok()?;
        let subnet = arguments.first()?.to_text()?;
        let (network, length) = subnet.split_once('/')?;
        let (network, length): (IpAddr, u32) = (network.parse().ok()?, length.parse().ok()?);
        Some(wanted(&address) && contains(network, length, address)?)
    };
    Value::Bool(holds().unwrap_or(false))
}

fn contains(network: IpAddr, length: u32, address: IpAddr) -> Option<bool> {
    let same = |left: u128, right: u128, bits: u32| {
        let cut = bits.checked_sub(length)?;
        // A shift by all bits is no shift in Rust.
        Some(left.checked_shr(cut).unwrap_or(0) == right.checked_shr(cut).unwrap_or(0))
    };
    match (network, address) {
        (IpAddr::V4(network), IpAddr::V4(address)) => {
            let bits = |address: Ipv4Addr| u128::from(address.to_bits());
            same(bits(network), bits(address), 32)
        }
        (IpAddr::V6(network), IpAddr::V6(address)) => {
            same(Ipv6Addr::to_bits(network), Ipv6Addr::to_bits(address), 128)
        }
        _ => Some(false),
    }
}
