//! The members besides `IpPermissions` by which the operations on rules take one permission.

use aws_api::ec2::{
    AuthorizeSecurityGroupEgressInput, AuthorizeSecurityGroupIngressInput, IpPermission,
    RevokeSecurityGroupEgressInput, RevokeSecurityGroupIngressInput,
};
use rules::security_group::Packets;
use smithy::ServiceError;

use super::errors::{invalid_combination, invalid_value, missing_parameter};
use super::input::text;
use super::ip_permissions::{NamedPeer, Wanted, read, read_ipv4, read_packets};
use super::security_group::Named;

/// The members of one request.
#[derive(Debug, Default)]
pub(super) struct Flat {
    pub(super) ip_protocol: Option<String>,
    pub(super) from_port: Option<i32>,
    pub(super) to_port: Option<i32>,
    pub(super) cidr_ip: Option<String>,
    pub(super) source_group_name: Option<String>,
    pub(super) source_group_owner: Option<String>,
}

/// The requests that have these members, which they give away.
macro_rules! flat {
    ($($input:ident)*) => {
        $(impl From<&mut $input> for Flat {
            fn from(input: &mut $input) -> Self {
                Self {
                    ip_protocol: input.ip_protocol.take(),
                    from_port: input.from_port.take(),
                    to_port: input.to_port.take(),
                    cidr_ip: input.cidr_ip.take(),
                    source_group_name: input.source_security_group_name.take(),
                    source_group_owner: input.source_security_group_owner_id.take(),
                }
            }
        })*
    };
}

flat! {
    AuthorizeSecurityGroupEgressInput
    AuthorizeSecurityGroupIngressInput
    RevokeSecurityGroupEgressInput
    RevokeSecurityGroupIngressInput
}

impl Flat {
    /// The permissions of a request, in whichever form they are given. Requests of egress have
    /// these members only to be refused.
    pub(super) fn or_permissions(
        self,
        permissions: Option<Vec<IpPermission>>,
        is_egress: bool,
    ) -> Result<Vec<Wanted>, ServiceError> {
        let permissions = permissions.unwrap_or_default();
        match (self.first_given(), permissions.is_empty()) {
            (None, true) => Err(missing_parameter("ipPermissions")),
            (None, false) => read(permissions),
            (Some(name), _) if is_egress => Err(invalid_value(format!(
                "The parameter {name} is not supported for egress. Use ipPermissions."
            ))),
            (Some(_), true) => self.read(),
            (Some(name), false) => Err(invalid_combination(format!(
                "The parameter {name} cannot be used with the parameter ipPermissions"
            ))),
        }
    }

    /// The name of a member that is given.
    pub(super) fn first_given(&self) -> Option<&'static str> {
        let is_text =
            |member: &Option<String>| member.as_ref().is_some_and(|text| !text.is_empty());
        let given = [
            (is_text(&self.ip_protocol), "ipProtocol"),
            (self.from_port.is_some(), "fromPort"),
            (self.to_port.is_some(), "toPort"),
            (is_text(&self.cidr_ip), "cidrIp"),
            (is_text(&self.source_group_name), "sourceSecurityGroupName"),
            (
                is_text(&self.source_group_owner),
                "sourceSecurityGroupOwnerId",
            ),
        ];
        given
            .into_iter()
            .find_map(|(is_given, name)| is_given.then_some(name))
    }

    fn read(self) -> Result<Vec<Wanted>, ServiceError> {
        let wanted = |packets: Packets, peer: NamedPeer| Wanted {
            packets,
            peer,
            description: None,
        };
        let Some(source) = text(self.source_group_name) else {
            if text(self.source_group_owner).is_some() {
                return Err(invalid_combination(
                    "The parameter sourceSecurityGroupOwnerId cannot be used without the parameter \
                     sourceSecurityGroupName",
                ));
            }
            let packets = read_packets(self.ip_protocol, self.from_port, self.to_port)?;
            let cidr =
                text(self.cidr_ip).ok_or_else(|| missing_parameter("source group or cidr"))?;
            return Ok(vec![wanted(packets, NamedPeer::Known(read_ipv4(&cidr)?))]);
        };
        let has_packets = text(self.ip_protocol).is_some()
            || self.from_port.is_some()
            || self.to_port.is_some()
            || text(self.cidr_ip).is_some();
        if has_packets {
            return Err(invalid_combination(
                "The parameter sourceSecurityGroupName cannot be used with a protocol, ports or a \
                 CIDR range. Use ipPermissions.",
            ));
        }
        let peer = NamedPeer::Group {
            group: Named::Name(source),
            owner: text(self.source_group_owner),
        };
        // "The rule grants full ICMP, UDP, and TCP access."
        let full = [("icmp", -1, -1), ("tcp", 0, 65535), ("udp", 0, 65535)];
        full.into_iter()
            .map(|(protocol, from, to)| {
                let packets = read_packets(Some(protocol.to_owned()), Some(from), Some(to))?;
                Ok(wanted(packets, peer.clone()))
            })
            .collect()
    }
}
