// Written by `cargo xtask codegen` from models/. Do not edit.

//! The structures and unions of Amazon Route 53.

use smithy::{ReadError, Timestamp};

use super::schemas;
use crate::structure::{MemberReader, MemberWriter, Members, structure};

/// <https://docs.aws.amazon.com/Route53/latest/APIReference/API_AliasTarget.html>
#[derive(Clone, Default, PartialEq)]
pub struct AliasTarget {
    pub hosted_zone_id: Option<String>,
    pub dns_name: Option<String>,
    pub evaluate_target_health: Option<bool>,
}

impl Members for AliasTarget {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.hosted_zone_id),
            1 => member.read(&mut self.dns_name),
            2 => member.read(&mut self.evaluate_target_health),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.hosted_zone_id.as_ref());
        members.write(1, self.dns_name.as_ref());
        members.write(2, self.evaluate_target_health.as_ref());
    }
}
structure!(AliasTarget, ALIAS_TARGET);

/// <https://docs.aws.amazon.com/Route53/latest/APIReference/API_Change.html>
#[derive(Clone, Default, PartialEq)]
pub struct Change {
    pub action: Option<String>,
    pub resource_record_set: Option<ResourceRecordSet>,
}

impl Members for Change {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.action),
            1 => member.read(&mut self.resource_record_set),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.action.as_ref());
        members.write(1, self.resource_record_set.as_ref());
    }
}
structure!(Change, CHANGE);

/// <https://docs.aws.amazon.com/Route53/latest/APIReference/API_ChangeBatch.html>
#[derive(Clone, Default, PartialEq)]
pub struct ChangeBatch {
    pub comment: Option<String>,
    pub changes: Option<Vec<Change>>,
}

impl Members for ChangeBatch {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.comment),
            1 => member.read(&mut self.changes),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.comment.as_ref());
        members.write(1, self.changes.as_ref());
    }
}
structure!(ChangeBatch, CHANGE_BATCH);

/// <https://docs.aws.amazon.com/Route53/latest/APIReference/API_ChangeInfo.html>
#[derive(Clone, Default, PartialEq)]
pub struct ChangeInfo {
    pub id: Option<String>,
    pub status: Option<String>,
    pub submitted_at: Option<Timestamp>,
    pub comment: Option<String>,
}

impl Members for ChangeInfo {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.id),
            1 => member.read(&mut self.status),
            2 => member.read(&mut self.submitted_at),
            3 => member.read(&mut self.comment),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.id.as_ref());
        members.write(1, self.status.as_ref());
        members.write(2, self.submitted_at.as_ref());
        members.write(3, self.comment.as_ref());
    }
}
structure!(ChangeInfo, CHANGE_INFO);

/// <https://docs.aws.amazon.com/Route53/latest/APIReference/API_ChangeResourceRecordSets.html>
#[derive(Clone, Default, PartialEq)]
pub struct ChangeResourceRecordSetsInput {
    pub hosted_zone_id: Option<String>,
    pub change_batch: Option<ChangeBatch>,
}

impl Members for ChangeResourceRecordSetsInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.hosted_zone_id),
            1 => member.read(&mut self.change_batch),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.hosted_zone_id.as_ref());
        members.write(1, self.change_batch.as_ref());
    }
}
structure!(
    ChangeResourceRecordSetsInput,
    CHANGE_RESOURCE_RECORD_SETS_REQUEST
);

/// <https://docs.aws.amazon.com/Route53/latest/APIReference/API_ChangeResourceRecordSets.html>
#[derive(Clone, Default, PartialEq)]
pub struct ChangeResourceRecordSetsOutput {
    pub change_info: Option<ChangeInfo>,
}

impl Members for ChangeResourceRecordSetsOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.change_info),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.change_info.as_ref());
    }
}
structure!(
    ChangeResourceRecordSetsOutput,
    CHANGE_RESOURCE_RECORD_SETS_RESPONSE
);

/// <https://docs.aws.amazon.com/Route53/latest/APIReference/API_ChangeTagsForResource.html>
#[derive(Clone, Default, PartialEq)]
pub struct ChangeTagsForResourceInput {
    pub resource_type: Option<String>,
    pub resource_id: Option<String>,
    pub add_tags: Option<Vec<Tag>>,
    pub remove_tag_keys: Option<Vec<String>>,
}

impl Members for ChangeTagsForResourceInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.resource_type),
            1 => member.read(&mut self.resource_id),
            2 => member.read(&mut self.add_tags),
            3 => member.read(&mut self.remove_tag_keys),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.resource_type.as_ref());
        members.write(1, self.resource_id.as_ref());
        members.write(2, self.add_tags.as_ref());
        members.write(3, self.remove_tag_keys.as_ref());
    }
}
structure!(ChangeTagsForResourceInput, CHANGE_TAGS_FOR_RESOURCE_REQUEST);

/// <https://docs.aws.amazon.com/Route53/latest/APIReference/API_ChangeTagsForResource.html>
#[derive(Clone, Default, PartialEq)]
pub struct ChangeTagsForResourceOutput {}

impl Members for ChangeTagsForResourceOutput {}
structure!(
    ChangeTagsForResourceOutput,
    CHANGE_TAGS_FOR_RESOURCE_RESPONSE
);

/// <https://docs.aws.amazon.com/Route53/latest/APIReference/API_CidrRoutingConfig.html>
#[derive(Clone, Default, PartialEq)]
pub struct CidrRoutingConfig {
    pub collection_id: Option<String>,
    pub location_name: Option<String>,
}

impl Members for CidrRoutingConfig {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.collection_id),
            1 => member.read(&mut self.location_name),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.collection_id.as_ref());
        members.write(1, self.location_name.as_ref());
    }
}
structure!(CidrRoutingConfig, CIDR_ROUTING_CONFIG);

/// <https://docs.aws.amazon.com/Route53/latest/APIReference/API_Coordinates.html>
#[derive(Clone, Default, PartialEq)]
pub struct Coordinates {
    pub latitude: Option<String>,
    pub longitude: Option<String>,
}

impl Members for Coordinates {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.latitude),
            1 => member.read(&mut self.longitude),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.latitude.as_ref());
        members.write(1, self.longitude.as_ref());
    }
}
structure!(Coordinates, COORDINATES);

/// <https://docs.aws.amazon.com/Route53/latest/APIReference/API_CreateHostedZone.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateHostedZoneInput {
    pub name: Option<String>,
    pub vpc: Option<VPC>,
    pub caller_reference: Option<String>,
    pub hosted_zone_config: Option<HostedZoneConfig>,
    pub delegation_set_id: Option<String>,
}

impl Members for CreateHostedZoneInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.name),
            1 => member.read(&mut self.vpc),
            2 => member.read(&mut self.caller_reference),
            3 => member.read(&mut self.hosted_zone_config),
            4 => member.read(&mut self.delegation_set_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.name.as_ref());
        members.write(1, self.vpc.as_ref());
        members.write(2, self.caller_reference.as_ref());
        members.write(3, self.hosted_zone_config.as_ref());
        members.write(4, self.delegation_set_id.as_ref());
    }
}
structure!(CreateHostedZoneInput, CREATE_HOSTED_ZONE_REQUEST);

/// <https://docs.aws.amazon.com/Route53/latest/APIReference/API_CreateHostedZone.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateHostedZoneOutput {
    pub hosted_zone: Option<HostedZone>,
    pub change_info: Option<ChangeInfo>,
    pub delegation_set: Option<DelegationSet>,
    pub vpc: Option<VPC>,
    pub location: Option<String>,
}

impl Members for CreateHostedZoneOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.hosted_zone),
            1 => member.read(&mut self.change_info),
            2 => member.read(&mut self.delegation_set),
            3 => member.read(&mut self.vpc),
            4 => member.read(&mut self.location),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.hosted_zone.as_ref());
        members.write(1, self.change_info.as_ref());
        members.write(2, self.delegation_set.as_ref());
        members.write(3, self.vpc.as_ref());
        members.write(4, self.location.as_ref());
    }
}
structure!(CreateHostedZoneOutput, CREATE_HOSTED_ZONE_RESPONSE);

/// <https://docs.aws.amazon.com/Route53/latest/APIReference/API_DelegationSet.html>
#[derive(Clone, Default, PartialEq)]
pub struct DelegationSet {
    pub id: Option<String>,
    pub caller_reference: Option<String>,
    pub name_servers: Option<Vec<String>>,
}

impl Members for DelegationSet {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.id),
            1 => member.read(&mut self.caller_reference),
            2 => member.read(&mut self.name_servers),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.id.as_ref());
        members.write(1, self.caller_reference.as_ref());
        members.write(2, self.name_servers.as_ref());
    }
}
structure!(DelegationSet, DELEGATION_SET);

/// <https://docs.aws.amazon.com/Route53/latest/APIReference/API_DeleteHostedZone.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteHostedZoneInput {
    pub id: Option<String>,
}

impl Members for DeleteHostedZoneInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.id.as_ref());
    }
}
structure!(DeleteHostedZoneInput, DELETE_HOSTED_ZONE_REQUEST);

/// <https://docs.aws.amazon.com/Route53/latest/APIReference/API_DeleteHostedZone.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteHostedZoneOutput {
    pub change_info: Option<ChangeInfo>,
}

impl Members for DeleteHostedZoneOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.change_info),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.change_info.as_ref());
    }
}
structure!(DeleteHostedZoneOutput, DELETE_HOSTED_ZONE_RESPONSE);

/// <https://docs.aws.amazon.com/Route53/latest/APIReference/API_GeoLocation.html>
#[derive(Clone, Default, PartialEq)]
pub struct GeoLocation {
    pub continent_code: Option<String>,
    pub country_code: Option<String>,
    pub subdivision_code: Option<String>,
}

impl Members for GeoLocation {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.continent_code),
            1 => member.read(&mut self.country_code),
            2 => member.read(&mut self.subdivision_code),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.continent_code.as_ref());
        members.write(1, self.country_code.as_ref());
        members.write(2, self.subdivision_code.as_ref());
    }
}
structure!(GeoLocation, GEO_LOCATION);

/// <https://docs.aws.amazon.com/Route53/latest/APIReference/API_GeoProximityLocation.html>
#[derive(Clone, Default, PartialEq)]
pub struct GeoProximityLocation {
    pub aws_region: Option<String>,
    pub local_zone_group: Option<String>,
    pub coordinates: Option<Coordinates>,
    pub bias: Option<i32>,
}

impl Members for GeoProximityLocation {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.aws_region),
            1 => member.read(&mut self.local_zone_group),
            2 => member.read(&mut self.coordinates),
            3 => member.read(&mut self.bias),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.aws_region.as_ref());
        members.write(1, self.local_zone_group.as_ref());
        members.write(2, self.coordinates.as_ref());
        members.write(3, self.bias.as_ref());
    }
}
structure!(GeoProximityLocation, GEO_PROXIMITY_LOCATION);

/// <https://docs.aws.amazon.com/Route53/latest/APIReference/API_GetChange.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetChangeInput {
    pub id: Option<String>,
}

impl Members for GetChangeInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.id.as_ref());
    }
}
structure!(GetChangeInput, GET_CHANGE_REQUEST);

/// <https://docs.aws.amazon.com/Route53/latest/APIReference/API_GetChange.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetChangeOutput {
    pub change_info: Option<ChangeInfo>,
}

impl Members for GetChangeOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.change_info),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.change_info.as_ref());
    }
}
structure!(GetChangeOutput, GET_CHANGE_RESPONSE);

/// <https://docs.aws.amazon.com/Route53/latest/APIReference/API_GetHostedZone.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetHostedZoneInput {
    pub id: Option<String>,
}

impl Members for GetHostedZoneInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.id.as_ref());
    }
}
structure!(GetHostedZoneInput, GET_HOSTED_ZONE_REQUEST);

/// <https://docs.aws.amazon.com/Route53/latest/APIReference/API_GetHostedZone.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetHostedZoneOutput {
    pub hosted_zone: Option<HostedZone>,
    pub delegation_set: Option<DelegationSet>,
    pub vpcs: Option<Vec<VPC>>,
}

impl Members for GetHostedZoneOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.hosted_zone),
            1 => member.read(&mut self.delegation_set),
            2 => member.read(&mut self.vpcs),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.hosted_zone.as_ref());
        members.write(1, self.delegation_set.as_ref());
        members.write(2, self.vpcs.as_ref());
    }
}
structure!(GetHostedZoneOutput, GET_HOSTED_ZONE_RESPONSE);

/// <https://docs.aws.amazon.com/Route53/latest/APIReference/API_HostedZone.html>
#[derive(Clone, Default, PartialEq)]
pub struct HostedZone {
    pub id: Option<String>,
    pub name: Option<String>,
    pub caller_reference: Option<String>,
    pub config: Option<HostedZoneConfig>,
    pub resource_record_set_count: Option<i64>,
    pub linked_service: Option<LinkedService>,
    pub features: Option<HostedZoneFeatures>,
}

impl Members for HostedZone {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.id),
            1 => member.read(&mut self.name),
            2 => member.read(&mut self.caller_reference),
            3 => member.read(&mut self.config),
            4 => member.read(&mut self.resource_record_set_count),
            5 => member.read(&mut self.linked_service),
            6 => member.read(&mut self.features),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.id.as_ref());
        members.write(1, self.name.as_ref());
        members.write(2, self.caller_reference.as_ref());
        members.write(3, self.config.as_ref());
        members.write(4, self.resource_record_set_count.as_ref());
        members.write(5, self.linked_service.as_ref());
        members.write(6, self.features.as_ref());
    }
}
structure!(HostedZone, HOSTED_ZONE);

/// <https://docs.aws.amazon.com/Route53/latest/APIReference/API_HostedZoneConfig.html>
#[derive(Clone, Default, PartialEq)]
pub struct HostedZoneConfig {
    pub comment: Option<String>,
    pub private_zone: Option<bool>,
}

impl Members for HostedZoneConfig {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.comment),
            1 => member.read(&mut self.private_zone),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.comment.as_ref());
        members.write(1, self.private_zone.as_ref());
    }
}
structure!(HostedZoneConfig, HOSTED_ZONE_CONFIG);

/// <https://docs.aws.amazon.com/Route53/latest/APIReference/API_HostedZoneFailureReasons.html>
#[derive(Clone, Default, PartialEq)]
pub struct HostedZoneFailureReasons {
    pub accelerated_recovery: Option<String>,
}

impl Members for HostedZoneFailureReasons {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.accelerated_recovery),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.accelerated_recovery.as_ref());
    }
}
structure!(HostedZoneFailureReasons, HOSTED_ZONE_FAILURE_REASONS);

/// <https://docs.aws.amazon.com/Route53/latest/APIReference/API_HostedZoneFeatures.html>
#[derive(Clone, Default, PartialEq)]
pub struct HostedZoneFeatures {
    pub accelerated_recovery_status: Option<String>,
    pub failure_reasons: Option<HostedZoneFailureReasons>,
}

impl Members for HostedZoneFeatures {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.accelerated_recovery_status),
            1 => member.read(&mut self.failure_reasons),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.accelerated_recovery_status.as_ref());
        members.write(1, self.failure_reasons.as_ref());
    }
}
structure!(HostedZoneFeatures, HOSTED_ZONE_FEATURES);

/// <https://docs.aws.amazon.com/Route53/latest/APIReference/API_LinkedService.html>
#[derive(Clone, Default, PartialEq)]
pub struct LinkedService {
    pub service_principal: Option<String>,
    pub description: Option<String>,
}

impl Members for LinkedService {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.service_principal),
            1 => member.read(&mut self.description),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.service_principal.as_ref());
        members.write(1, self.description.as_ref());
    }
}
structure!(LinkedService, LINKED_SERVICE);

/// <https://docs.aws.amazon.com/Route53/latest/APIReference/API_ListHostedZonesByName.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListHostedZonesByNameInput {
    pub dns_name: Option<String>,
    pub hosted_zone_id: Option<String>,
    pub max_items: Option<String>,
}

impl Members for ListHostedZonesByNameInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.dns_name),
            1 => member.read(&mut self.hosted_zone_id),
            2 => member.read(&mut self.max_items),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.dns_name.as_ref());
        members.write(1, self.hosted_zone_id.as_ref());
        members.write(2, self.max_items.as_ref());
    }
}
structure!(
    ListHostedZonesByNameInput,
    LIST_HOSTED_ZONES_BY_NAME_REQUEST
);

/// <https://docs.aws.amazon.com/Route53/latest/APIReference/API_ListHostedZonesByName.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListHostedZonesByNameOutput {
    pub hosted_zones: Option<Vec<HostedZone>>,
    pub dns_name: Option<String>,
    pub hosted_zone_id: Option<String>,
    pub is_truncated: Option<bool>,
    pub next_dns_name: Option<String>,
    pub next_hosted_zone_id: Option<String>,
    pub max_items: Option<String>,
}

impl Members for ListHostedZonesByNameOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.hosted_zones),
            1 => member.read(&mut self.dns_name),
            2 => member.read(&mut self.hosted_zone_id),
            3 => member.read(&mut self.is_truncated),
            4 => member.read(&mut self.next_dns_name),
            5 => member.read(&mut self.next_hosted_zone_id),
            6 => member.read(&mut self.max_items),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.hosted_zones.as_ref());
        members.write(1, self.dns_name.as_ref());
        members.write(2, self.hosted_zone_id.as_ref());
        members.write(3, self.is_truncated.as_ref());
        members.write(4, self.next_dns_name.as_ref());
        members.write(5, self.next_hosted_zone_id.as_ref());
        members.write(6, self.max_items.as_ref());
    }
}
structure!(
    ListHostedZonesByNameOutput,
    LIST_HOSTED_ZONES_BY_NAME_RESPONSE
);

/// <https://docs.aws.amazon.com/Route53/latest/APIReference/API_ListHostedZones.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListHostedZonesInput {
    pub marker: Option<String>,
    pub max_items: Option<String>,
    pub delegation_set_id: Option<String>,
    pub hosted_zone_type: Option<String>,
}

impl Members for ListHostedZonesInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.marker),
            1 => member.read(&mut self.max_items),
            2 => member.read(&mut self.delegation_set_id),
            3 => member.read(&mut self.hosted_zone_type),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.marker.as_ref());
        members.write(1, self.max_items.as_ref());
        members.write(2, self.delegation_set_id.as_ref());
        members.write(3, self.hosted_zone_type.as_ref());
    }
}
structure!(ListHostedZonesInput, LIST_HOSTED_ZONES_REQUEST);

/// <https://docs.aws.amazon.com/Route53/latest/APIReference/API_ListHostedZones.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListHostedZonesOutput {
    pub hosted_zones: Option<Vec<HostedZone>>,
    pub marker: Option<String>,
    pub is_truncated: Option<bool>,
    pub next_marker: Option<String>,
    pub max_items: Option<String>,
}

impl Members for ListHostedZonesOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.hosted_zones),
            1 => member.read(&mut self.marker),
            2 => member.read(&mut self.is_truncated),
            3 => member.read(&mut self.next_marker),
            4 => member.read(&mut self.max_items),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.hosted_zones.as_ref());
        members.write(1, self.marker.as_ref());
        members.write(2, self.is_truncated.as_ref());
        members.write(3, self.next_marker.as_ref());
        members.write(4, self.max_items.as_ref());
    }
}
structure!(ListHostedZonesOutput, LIST_HOSTED_ZONES_RESPONSE);

/// <https://docs.aws.amazon.com/Route53/latest/APIReference/API_ListResourceRecordSets.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListResourceRecordSetsInput {
    pub hosted_zone_id: Option<String>,
    pub start_record_name: Option<String>,
    pub start_record_type: Option<String>,
    pub start_record_identifier: Option<String>,
    pub max_items: Option<String>,
}

impl Members for ListResourceRecordSetsInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.hosted_zone_id),
            1 => member.read(&mut self.start_record_name),
            2 => member.read(&mut self.start_record_type),
            3 => member.read(&mut self.start_record_identifier),
            4 => member.read(&mut self.max_items),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.hosted_zone_id.as_ref());
        members.write(1, self.start_record_name.as_ref());
        members.write(2, self.start_record_type.as_ref());
        members.write(3, self.start_record_identifier.as_ref());
        members.write(4, self.max_items.as_ref());
    }
}
structure!(
    ListResourceRecordSetsInput,
    LIST_RESOURCE_RECORD_SETS_REQUEST
);

/// <https://docs.aws.amazon.com/Route53/latest/APIReference/API_ListResourceRecordSets.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListResourceRecordSetsOutput {
    pub resource_record_sets: Option<Vec<ResourceRecordSet>>,
    pub is_truncated: Option<bool>,
    pub next_record_name: Option<String>,
    pub next_record_type: Option<String>,
    pub next_record_identifier: Option<String>,
    pub max_items: Option<String>,
}

impl Members for ListResourceRecordSetsOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.resource_record_sets),
            1 => member.read(&mut self.is_truncated),
            2 => member.read(&mut self.next_record_name),
            3 => member.read(&mut self.next_record_type),
            4 => member.read(&mut self.next_record_identifier),
            5 => member.read(&mut self.max_items),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.resource_record_sets.as_ref());
        members.write(1, self.is_truncated.as_ref());
        members.write(2, self.next_record_name.as_ref());
        members.write(3, self.next_record_type.as_ref());
        members.write(4, self.next_record_identifier.as_ref());
        members.write(5, self.max_items.as_ref());
    }
}
structure!(
    ListResourceRecordSetsOutput,
    LIST_RESOURCE_RECORD_SETS_RESPONSE
);

/// <https://docs.aws.amazon.com/Route53/latest/APIReference/API_ListTagsForResource.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListTagsForResourceInput {
    pub resource_type: Option<String>,
    pub resource_id: Option<String>,
}

impl Members for ListTagsForResourceInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.resource_type),
            1 => member.read(&mut self.resource_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.resource_type.as_ref());
        members.write(1, self.resource_id.as_ref());
    }
}
structure!(ListTagsForResourceInput, LIST_TAGS_FOR_RESOURCE_REQUEST);

/// <https://docs.aws.amazon.com/Route53/latest/APIReference/API_ListTagsForResource.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListTagsForResourceOutput {
    pub resource_tag_set: Option<ResourceTagSet>,
}

impl Members for ListTagsForResourceOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.resource_tag_set),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.resource_tag_set.as_ref());
    }
}
structure!(ListTagsForResourceOutput, LIST_TAGS_FOR_RESOURCE_RESPONSE);

/// <https://docs.aws.amazon.com/Route53/latest/APIReference/API_ResourceRecord.html>
#[derive(Clone, Default, PartialEq)]
pub struct ResourceRecord {
    pub value: Option<String>,
}

impl Members for ResourceRecord {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.value),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.value.as_ref());
    }
}
structure!(ResourceRecord, RESOURCE_RECORD);

/// <https://docs.aws.amazon.com/Route53/latest/APIReference/API_ResourceRecordSet.html>
#[derive(Clone, Default, PartialEq)]
pub struct ResourceRecordSet {
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub set_identifier: Option<String>,
    pub weight: Option<i64>,
    pub region: Option<String>,
    pub geo_location: Option<GeoLocation>,
    pub failover: Option<String>,
    pub multi_value_answer: Option<bool>,
    pub ttl: Option<i64>,
    pub resource_records: Option<Vec<ResourceRecord>>,
    pub alias_target: Option<AliasTarget>,
    pub health_check_id: Option<String>,
    pub traffic_policy_instance_id: Option<String>,
    pub cidr_routing_config: Option<CidrRoutingConfig>,
    pub geo_proximity_location: Option<GeoProximityLocation>,
}

impl Members for ResourceRecordSet {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.name),
            1 => member.read(&mut self.r#type),
            2 => member.read(&mut self.set_identifier),
            3 => member.read(&mut self.weight),
            4 => member.read(&mut self.region),
            5 => member.read(&mut self.geo_location),
            6 => member.read(&mut self.failover),
            7 => member.read(&mut self.multi_value_answer),
            8 => member.read(&mut self.ttl),
            9 => member.read(&mut self.resource_records),
            10 => member.read(&mut self.alias_target),
            11 => member.read(&mut self.health_check_id),
            12 => member.read(&mut self.traffic_policy_instance_id),
            13 => member.read(&mut self.cidr_routing_config),
            14 => member.read(&mut self.geo_proximity_location),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.name.as_ref());
        members.write(1, self.r#type.as_ref());
        members.write(2, self.set_identifier.as_ref());
        members.write(3, self.weight.as_ref());
        members.write(4, self.region.as_ref());
        members.write(5, self.geo_location.as_ref());
        members.write(6, self.failover.as_ref());
        members.write(7, self.multi_value_answer.as_ref());
        members.write(8, self.ttl.as_ref());
        members.write(9, self.resource_records.as_ref());
        members.write(10, self.alias_target.as_ref());
        members.write(11, self.health_check_id.as_ref());
        members.write(12, self.traffic_policy_instance_id.as_ref());
        members.write(13, self.cidr_routing_config.as_ref());
        members.write(14, self.geo_proximity_location.as_ref());
    }
}
structure!(ResourceRecordSet, RESOURCE_RECORD_SET);

/// <https://docs.aws.amazon.com/Route53/latest/APIReference/API_ResourceTagSet.html>
#[derive(Clone, Default, PartialEq)]
pub struct ResourceTagSet {
    pub resource_type: Option<String>,
    pub resource_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl Members for ResourceTagSet {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.resource_type),
            1 => member.read(&mut self.resource_id),
            2 => member.read(&mut self.tags),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.resource_type.as_ref());
        members.write(1, self.resource_id.as_ref());
        members.write(2, self.tags.as_ref());
    }
}
structure!(ResourceTagSet, RESOURCE_TAG_SET);

/// <https://docs.aws.amazon.com/Route53/latest/APIReference/API_Tag.html>
#[derive(Clone, Default, PartialEq)]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}

impl Members for Tag {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.key),
            1 => member.read(&mut self.value),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.key.as_ref());
        members.write(1, self.value.as_ref());
    }
}
structure!(Tag, TAG);

/// <https://docs.aws.amazon.com/Route53/latest/APIReference/API_UpdateHostedZoneComment.html>
#[derive(Clone, Default, PartialEq)]
pub struct UpdateHostedZoneCommentInput {
    pub id: Option<String>,
    pub comment: Option<String>,
}

impl Members for UpdateHostedZoneCommentInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.id),
            1 => member.read(&mut self.comment),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.id.as_ref());
        members.write(1, self.comment.as_ref());
    }
}
structure!(
    UpdateHostedZoneCommentInput,
    UPDATE_HOSTED_ZONE_COMMENT_REQUEST
);

/// <https://docs.aws.amazon.com/Route53/latest/APIReference/API_UpdateHostedZoneComment.html>
#[derive(Clone, Default, PartialEq)]
pub struct UpdateHostedZoneCommentOutput {
    pub hosted_zone: Option<HostedZone>,
}

impl Members for UpdateHostedZoneCommentOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.hosted_zone),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.hosted_zone.as_ref());
    }
}
structure!(
    UpdateHostedZoneCommentOutput,
    UPDATE_HOSTED_ZONE_COMMENT_RESPONSE
);

/// <https://docs.aws.amazon.com/Route53/latest/APIReference/API_VPC.html>
#[derive(Clone, Default, PartialEq)]
pub struct VPC {
    pub vpc_region: Option<String>,
    pub vpc_id: Option<String>,
}

impl Members for VPC {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.vpc_region),
            1 => member.read(&mut self.vpc_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.vpc_region.as_ref());
        members.write(1, self.vpc_id.as_ref());
    }
}
structure!(VPC, VPC);
