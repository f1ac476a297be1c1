//! The security policies of HTTPS listeners: which protocols and ciphers each one lets clients use.
//!
//! Source: "Security policies for your Application Load Balancer". What is here is what is served:
//! TLS 1.0 and 1.1, CBC ciphers and key exchange without forward secrecy exist in no listener, also
//! where AWS's policy of the name has them. Policies for FIPS and post-quantum key exchange are not
//! offered, because they promise what is not there.

/// What Elastic Load Balancing takes when a listener names no policy, through the API.
pub const DEFAULT: &str = "ELBSecurityPolicy-2016-08";

/// A security policy as it is served.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SslPolicy {
    pub name: &'static str,
    pub tls12: bool,
    pub tls13: bool,
}

/// Ciphers of TLS 1.3, in the order of preference; AWS's names, which are the IANA's.
const TLS13: [&str; 3] = [
    "TLS_AES_128_GCM_SHA256",
    "TLS_AES_256_GCM_SHA384",
    "TLS_CHACHA20_POLY1305_SHA256",
];

/// Ciphers of TLS 1.2, in the order of preference; AWS's names, which are OpenSSL's.
const TLS12: [&str; 4] = [
    "ECDHE-ECDSA-AES128-GCM-SHA256",
    "ECDHE-RSA-AES128-GCM-SHA256",
    "ECDHE-ECDSA-AES256-GCM-SHA384",
    "ECDHE-RSA-AES256-GCM-SHA384",
];

const fn policy(name: &'static str, tls12: bool, tls13: bool) -> SslPolicy {
    SslPolicy { name, tls12, tls13 }
}

/// Every policy that a listener can have.
pub const POLICIES: [SslPolicy; 16] = [
    policy(DEFAULT, true, false),
    policy("ELBSecurityPolicy-TLS13-1-3-2021-06", false, true),
    policy("ELBSecurityPolicy-TLS13-1-2-2021-06", true, true),
    policy("ELBSecurityPolicy-TLS13-1-2-Res-2021-06", true, true),
    policy("ELBSecurityPolicy-TLS13-1-2-Ext1-2021-06", true, true),
    policy("ELBSecurityPolicy-TLS13-1-2-Ext2-2021-06", true, true),
    policy("ELBSecurityPolicy-TLS13-1-1-2021-06", true, true),
    policy("ELBSecurityPolicy-TLS13-1-0-2021-06", true, true),
    policy("ELBSecurityPolicy-TLS-1-2-2017-01", true, false),
    policy("ELBSecurityPolicy-TLS-1-1-2017-01", true, false),
    policy("ELBSecurityPolicy-TLS-1-2-Ext-2018-06", true, false),
    policy("ELBSecurityPolicy-FS-2018-06", true, false),
    policy("ELBSecurityPolicy-FS-1-1-2019-08", true, false),
    policy("ELBSecurityPolicy-FS-1-2-2019-08", true, false),
    policy("ELBSecurityPolicy-FS-1-2-Res-2019-08", true, false),
    policy("ELBSecurityPolicy-FS-1-2-Res-2020-10", true, false),
];

/// The policy of a name.
pub fn find(name: &str) -> Option<&'static SslPolicy> {
    POLICIES.iter().find(|policy| policy.name == name)
}

impl SslPolicy {
    /// `SslProtocols` of `DescribeSSLPolicies`.
    pub fn protocols(&self) -> Vec<&'static str> {
        let versions = [(self.tls12, "TLSv1.2"), (self.tls13, "TLSv1.3")];
        let offered = versions.into_iter().filter(|(offered, _)| *offered);
        offered.map(|(_, name)| name).collect()
    }

    /// `Ciphers` of `DescribeSSLPolicies`: the most wanted first; its `Priority` begins at 1.
    pub fn ciphers(&self) -> Vec<&'static str> {
        let tls13 = if self.tls13 { &TLS13[..] } else { &[] };
        let tls12 = if self.tls12 { &TLS12[..] } else { &[] };
        [tls13, tls12].concat()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn policies_tell_what_is_served() {
        let check = |name: &str, protocols: &[&str], ciphers: usize| {
            let policy = find(name).expect(name);
            assert_eq!(policy.protocols(), protocols, "{name}");
            assert_eq!(policy.ciphers().len(), ciphers, "{name}");
        };
        check(DEFAULT, &["TLSv1.2"], 4);
        check("ELBSecurityPolicy-TLS13-1-3-2021-06", &["TLSv1.3"], 3);
        check(
            "ELBSecurityPolicy-TLS13-1-0-2021-06",
            &["TLSv1.2", "TLSv1.3"],
            7,
        );
        for absent in [
            "",
            "ELBSecurityPolicy-TLS13-1-2-FIPS-2023-04",
            "ELBSecurityPolicy-TLS13-1-2-PQ-2025-09",
        ] {
            assert_eq!(find(absent), None, "{absent}");
        }
    }
}
