//! Identifiers as types, so that one cannot be passed for another.
//!
//! Making new ones needs randomness and is done by the callers; these constructors only check the
//! form that AWS documents.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A text that is not an identifier of the wanted kind.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{text:?} is not a {kind}")]
pub struct InvalidId {
    kind: &'static str,
    text: String,
}

macro_rules! id_type {
    ($(#[$doc:meta])* $name:ident, $kind:literal, $prefix:literal, $hex_digits:expr) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// Checks the form of `text`.
            pub fn parse(text: &str) -> Result<Self, InvalidId> {
                let digits = text.strip_prefix($prefix).unwrap_or("");
                let lengths: &[usize] = &$hex_digits;
                let valid = lengths.contains(&digits.len())
                    && digits.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
                if valid {
                    Ok(Self(text.to_owned()))
                } else {
                    Err(InvalidId { kind: $kind, text: text.to_owned() })
                }
            }

            /// An identifier from random bits; as many of them are used as the form has room for.
            pub fn from_random(bits: u128) -> Self {
                let lengths: &[usize] = &$hex_digits;
                let digits = format!("{bits:032x}");
                Self(format!("{}{}", $prefix, &digits[32 - lengths[0]..]))
            }

            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }
    };
}

id_type!(
    /// The last part of a task's ARN: 32 hexadecimal digits.
    TaskId, "task id", "", [32]
);
id_type!(
    /// `eni-` and 17 hexadecimal digits.
    NetworkInterfaceId, "network interface id", "eni-", [17]
);
id_type!(
    /// `vpc-` and 17 (formerly 8) hexadecimal digits.
    VpcId, "VPC id", "vpc-", [17, 8]
);
id_type!(
    /// `subnet-` and 17 (formerly 8) hexadecimal digits.
    SubnetId, "subnet id", "subnet-", [17, 8]
);
id_type!(
    /// `sg-` and 17 (formerly 8) hexadecimal digits.
    SecurityGroupId, "security group id", "sg-", [17, 8]
);
id_type!(
    /// `sgr-` and 17 (formerly 8) hexadecimal digits.
    SecurityGroupRuleId, "security group rule id", "sgr-", [17, 8]
);
id_type!(
    /// `pl-` and 17 (formerly 8) hexadecimal digits.
    PrefixListId, "prefix list id", "pl-", [17, 8]
);
id_type!(
    /// `rtb-` and 17 (formerly 8) hexadecimal digits.
    RouteTableId, "route table id", "rtb-", [17, 8]
);
id_type!(
    /// `rtbassoc-` and 17 (formerly 8) hexadecimal digits.
    RouteTableAssociationId, "route table association id", "rtbassoc-", [17, 8]
);
id_type!(
    /// `igw-` and 17 (formerly 8) hexadecimal digits.
    InternetGatewayId, "internet gateway id", "igw-", [17, 8]
);
id_type!(
    /// `eigw-` and 17 (formerly 8) hexadecimal digits.
    EgressOnlyInternetGatewayId, "egress-only internet gateway id", "eigw-", [17, 8]
);
id_type!(
    /// `nat-` and 17 (formerly 8) hexadecimal digits.
    NatGatewayId, "NAT gateway id", "nat-", [17, 8]
);
id_type!(
    /// `eipalloc-` and 17 (formerly 8) hexadecimal digits.
    AddressId, "allocation id", "eipalloc-", [17, 8]
);
id_type!(
    /// `eipassoc-` and 17 (formerly 8) hexadecimal digits.
    AddressAssociationId, "address association id", "eipassoc-", [17, 8]
);
id_type!(
    /// `dopt-` and 17 (formerly 8) hexadecimal digits.
    DhcpOptionsId, "DHCP options id", "dopt-", [17, 8]
);
id_type!(
    /// `fl-` and 17 (formerly 8) hexadecimal digits.
    FlowLogId, "flow log id", "fl-", [17, 8]
);

id_type!(
    /// The last part of a load balancer's ARN: 16 hexadecimal digits.
    LoadBalancerId, "load balancer id", "", [16]
);
id_type!(
    /// The last part of a target group's ARN: 16 hexadecimal digits.
    TargetGroupId, "target group id", "", [16]
);
id_type!(
    /// The last part of a listener's ARN: 16 hexadecimal digits.
    ListenerId, "listener id", "", [16]
);
id_type!(
    /// The last part of a listener rule's ARN: 16 hexadecimal digits.
    ListenerRuleId, "listener rule id", "", [16]
);

/// The last part of a certificate's ARN: a UUID.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct CertificateId(String);

impl CertificateId {
    /// Checks the form of `text`: 8, 4, 4, 4 and 12 lower-case hexadecimal digits.
    pub fn parse(text: &str) -> Result<Self, InvalidId> {
        let groups: Vec<&str> = text.split('-').collect();
        let lengths = groups.iter().map(|group| group.len());
        let hex = |byte: u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
        if lengths.eq([8, 4, 4, 4, 12]) && groups.iter().all(|group| group.bytes().all(hex)) {
            Ok(Self(text.to_owned()))
        } else {
            Err(InvalidId {
                kind: "certificate id",
                text: text.to_owned(),
            })
        }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for CertificateId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The `runtimeId` of a Fargate container: the task id, a hyphen and ten digits.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ContainerRuntimeId(String);

impl ContainerRuntimeId {
    pub fn new(task: &TaskId, random: u32) -> Self {
        Self(format!("{task}-{random:010}"))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ContainerRuntimeId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_keep_their_form() {
        let id = SubnetId::from_random(0x0123_4567_89ab_cdef_0123_4567_89ab_cdef);
        assert_eq!(id.as_str(), "subnet-f0123456789abcdef");
        assert_eq!(SubnetId::parse(id.as_str()), Ok(id));
        for bad in [
            "",
            "subnet-",
            "subnet-XYZ",
            "sg-f0123456789abcdef",
            "subnet-f0123456789abcde",
        ] {
            assert!(SubnetId::parse(bad).is_err(), "{bad}");
        }
        assert!(SubnetId::parse("subnet-0123abcd").is_ok());
    }
}
