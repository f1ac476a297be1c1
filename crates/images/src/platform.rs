//! Platforms: what an image runs on, and which entry of an image index serves a platform.

use std::fmt;

use serde::{Deserialize, Serialize};

/// An operating system and a processor, in the names that Go and the OCI specifications use.
///
/// Always in normal form: `x86_64` is `amd64`, `aarch64` is `arm64` without a variant (its only
/// one is `v8`), and `arm` without a variant is `arm/v7`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub struct Platform {
    os: String,
    architecture: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    variant: Option<String>,
}

impl Platform {
    /// A platform from names as users and images write them.
    pub fn new(os: &str, architecture: &str, variant: Option<&str>) -> Self {
        let architecture = architecture.to_ascii_lowercase();
        let variant = variant
            .map(str::to_ascii_lowercase)
            .filter(|variant| !variant.is_empty());
        let (architecture, variant) = match (architecture.as_str(), variant.as_deref()) {
            ("x86_64" | "x86-64" | "amd64", None | Some("v1")) => ("amd64".to_owned(), None),
            ("x86_64" | "x86-64", _) => ("amd64".to_owned(), variant),
            ("aarch64" | "arm64", None | Some("8" | "v8")) => ("arm64".to_owned(), None),
            ("aarch64", _) => ("arm64".to_owned(), variant),
            ("armhf" | "arm", None | Some("7")) => ("arm".to_owned(), Some("v7".to_owned())),
            ("armel", _) | ("arm", Some("6")) => ("arm".to_owned(), Some("v6".to_owned())),
            ("arm", Some("5")) => ("arm".to_owned(), Some("v5".to_owned())),
            ("i386", _) => ("386".to_owned(), None),
            _ => (architecture, variant),
        };
        Self {
            os: os.to_ascii_lowercase(),
            architecture,
            variant,
        }
    }

    /// Linux on the processor that this program was built for.
    pub fn host() -> Self {
        let architecture = match std::env::consts::ARCH {
            "x86" => "386",
            "powerpc64" => "ppc64le",
            "loongarch64" => "loong64",
            other => other,
        };
        Self::new("linux", architecture, None)
    }

    /// For example `linux`.
    pub fn os(&self) -> &str {
        &self.os
    }

    /// For example `amd64`.
    pub fn architecture(&self) -> &str {
        &self.architecture
    }

    /// For example `v7`.
    pub fn variant(&self) -> Option<&str> {
        self.variant.as_deref()
    }

    /// How well an image for `offered` runs on this platform: nothing when it does not, and the
    /// higher the better.
    ///
    /// A 32-bit ARM processor runs code for older variants; otherwise variants must be equal.
    pub(crate) fn suitability(&self, offered: &Self) -> Option<u8> {
        if self.os != offered.os || self.architecture != offered.architecture {
            return None;
        }
        if self.variant == offered.variant {
            return Some(u8::MAX);
        }
        if self.architecture != "arm" {
            return None;
        }
        let ours = arm_version(self.variant.as_deref()?)?;
        let theirs = arm_version(offered.variant.as_deref()?)?;
        (theirs < ours).then_some(theirs)
    }
}

impl Default for Platform {
    fn default() -> Self {
        Self::host()
    }
}

impl fmt::Display for Platform {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.os, self.architecture)?;
        match &self.variant {
            Some(variant) => write!(f, "/{variant}"),
            None => Ok(()),
        }
    }
}

impl<'de> Deserialize<'de> for Platform {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        struct Raw {
            #[serde(default)]
            os: String,
            #[serde(default)]
            architecture: String,
            #[serde(default)]
            variant: Option<String>,
        }
        let raw = Raw::deserialize(deserializer)?;
        Ok(Self::new(
            &raw.os,
            &raw.architecture,
            raw.variant.as_deref(),
        ))
    }
}

fn arm_version(variant: &str) -> Option<u8> {
    variant.strip_prefix('v')?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn platform(text: &str) -> Platform {
        let mut parts = text.split('/');
        let mut next = || parts.next().unwrap_or_default();
        let (os, architecture, variant) = (next(), next(), next());
        Platform::new(os, architecture, Some(variant))
    }

    #[test]
    fn normal_form() {
        let check = |given: &str, text: &str| assert_eq!(platform(given).to_string(), text);
        check("linux/x86_64", "linux/amd64");
        check("Linux/AMD64/v1", "linux/amd64");
        check("linux/amd64/v3", "linux/amd64/v3");
        check("linux/aarch64", "linux/arm64");
        check("linux/arm64/v8", "linux/arm64");
        check("linux/arm", "linux/arm/v7");
        check("linux/arm/6", "linux/arm/v6");
        check("windows/amd64", "windows/amd64");
    }

    #[test]
    fn suitability() {
        let check = |ours: &str, theirs: &str, runs: bool| {
            let found = platform(ours).suitability(&platform(theirs));
            assert_eq!(found.is_some(), runs, "{theirs} on {ours}");
        };
        check("linux/amd64", "linux/amd64", true);
        check("linux/amd64", "linux/arm64", false);
        check("linux/amd64", "linux/amd64/v3", false);
        check("linux/arm64", "linux/arm64/v8", true);
        check("linux/arm/v7", "linux/arm/v6", true);
        check("linux/arm/v6", "linux/arm/v7", false);
        check("linux/amd64", "unknown/unknown", false);
        let v7 = platform("linux/arm/v7");
        assert!(v7.suitability(&v7) > v7.suitability(&platform("linux/arm/v6")));
    }
}
