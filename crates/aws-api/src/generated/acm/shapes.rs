// Written by `cargo xtask codegen` from models/. Do not edit.

//! The structures and unions of AWS Certificate Manager.

use smithy::{ReadError, Timestamp};

use super::schemas;
use crate::structure::{MemberReader, MemberWriter, Members, structure};

/// <https://docs.aws.amazon.com/acm/latest/APIReference/API_AddTagsToCertificate.html>
#[derive(Clone, Default, PartialEq)]
pub struct AddTagsToCertificateOutput {}

impl Members for AddTagsToCertificateOutput {}
structure!(AddTagsToCertificateOutput, ADD_TAGS_TO_CERTIFICATE_OUTPUT);

/// <https://docs.aws.amazon.com/acm/latest/APIReference/API_AddTagsToCertificate.html>
#[derive(Clone, Default, PartialEq)]
pub struct AddTagsToCertificateInput {
    pub certificate_arn: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl Members for AddTagsToCertificateInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.certificate_arn),
            1 => member.read(&mut self.tags),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.certificate_arn.as_ref());
        members.write(1, self.tags.as_ref());
    }
}
structure!(AddTagsToCertificateInput, ADD_TAGS_TO_CERTIFICATE_REQUEST);

/// <https://docs.aws.amazon.com/acm/latest/APIReference/API_CertificateDetail.html>
#[derive(Clone, Default, PartialEq)]
pub struct CertificateDetail {
    pub certificate_arn: Option<String>,
    pub domain_name: Option<String>,
    pub subject_alternative_names: Option<Vec<String>>,
    pub managed_by: Option<String>,
    pub domain_validation_options: Option<Vec<DomainValidation>>,
    pub serial: Option<String>,
    pub subject: Option<String>,
    pub issuer: Option<String>,
    pub created_at: Option<Timestamp>,
    pub issued_at: Option<Timestamp>,
    pub imported_at: Option<Timestamp>,
    pub status: Option<String>,
    pub revoked_at: Option<Timestamp>,
    pub revocation_reason: Option<String>,
    pub not_before: Option<Timestamp>,
    pub not_after: Option<Timestamp>,
    pub key_algorithm: Option<String>,
    pub signature_algorithm: Option<String>,
    pub in_use_by: Option<Vec<String>>,
    pub failure_reason: Option<String>,
    pub r#type: Option<String>,
    pub renewal_summary: Option<RenewalSummary>,
    pub key_usages: Option<Vec<KeyUsage>>,
    pub extended_key_usages: Option<Vec<ExtendedKeyUsage>>,
    pub certificate_authority_arn: Option<String>,
    pub renewal_eligibility: Option<String>,
    pub options: Option<CertificateOptions>,
    pub update_summary: Option<UpdateSummary>,
    pub certificate_key_pair_origin: Option<String>,
    pub acme_endpoint_arn: Option<String>,
    pub acme_account_id: Option<String>,
}

impl Members for CertificateDetail {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.certificate_arn),
            1 => member.read(&mut self.domain_name),
            2 => member.read(&mut self.subject_alternative_names),
            3 => member.read(&mut self.managed_by),
            4 => member.read(&mut self.domain_validation_options),
            5 => member.read(&mut self.serial),
            6 => member.read(&mut self.subject),
            7 => member.read(&mut self.issuer),
            8 => member.read(&mut self.created_at),
            9 => member.read(&mut self.issued_at),
            10 => member.read(&mut self.imported_at),
            11 => member.read(&mut self.status),
            12 => member.read(&mut self.revoked_at),
            13 => member.read(&mut self.revocation_reason),
            14 => member.read(&mut self.not_before),
            15 => member.read(&mut self.not_after),
            16 => member.read(&mut self.key_algorithm),
            17 => member.read(&mut self.signature_algorithm),
            18 => member.read(&mut self.in_use_by),
            19 => member.read(&mut self.failure_reason),
            20 => member.read(&mut self.r#type),
            21 => member.read(&mut self.renewal_summary),
            22 => member.read(&mut self.key_usages),
            23 => member.read(&mut self.extended_key_usages),
            24 => member.read(&mut self.certificate_authority_arn),
            25 => member.read(&mut self.renewal_eligibility),
            26 => member.read(&mut self.options),
            27 => member.read(&mut self.update_summary),
            28 => member.read(&mut self.certificate_key_pair_origin),
            29 => member.read(&mut self.acme_endpoint_arn),
            30 => member.read(&mut self.acme_account_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.certificate_arn.as_ref());
        members.write(1, self.domain_name.as_ref());
        members.write(2, self.subject_alternative_names.as_ref());
        members.write(3, self.managed_by.as_ref());
        members.write(4, self.domain_validation_options.as_ref());
        members.write(5, self.serial.as_ref());
        members.write(6, self.subject.as_ref());
        members.write(7, self.issuer.as_ref());
        members.write(8, self.created_at.as_ref());
        members.write(9, self.issued_at.as_ref());
        members.write(10, self.imported_at.as_ref());
        members.write(11, self.status.as_ref());
        members.write(12, self.revoked_at.as_ref());
        members.write(13, self.revocation_reason.as_ref());
        members.write(14, self.not_before.as_ref());
        members.write(15, self.not_after.as_ref());
        members.write(16, self.key_algorithm.as_ref());
        members.write(17, self.signature_algorithm.as_ref());
        members.write(18, self.in_use_by.as_ref());
        members.write(19, self.failure_reason.as_ref());
        members.write(20, self.r#type.as_ref());
        members.write(21, self.renewal_summary.as_ref());
        members.write(22, self.key_usages.as_ref());
        members.write(23, self.extended_key_usages.as_ref());
        members.write(24, self.certificate_authority_arn.as_ref());
        members.write(25, self.renewal_eligibility.as_ref());
        members.write(26, self.options.as_ref());
        members.write(27, self.update_summary.as_ref());
        members.write(28, self.certificate_key_pair_origin.as_ref());
        members.write(29, self.acme_endpoint_arn.as_ref());
        members.write(30, self.acme_account_id.as_ref());
    }
}
structure!(CertificateDetail, CERTIFICATE_DETAIL);

/// <https://docs.aws.amazon.com/acm/latest/APIReference/API_CertificateOptions.html>
#[derive(Clone, Default, PartialEq)]
pub struct CertificateOptions {
    pub certificate_transparency_logging_preference: Option<String>,
    pub export: Option<String>,
    pub validation_method: Option<String>,
}

impl Members for CertificateOptions {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.certificate_transparency_logging_preference),
            1 => member.read(&mut self.export),
            2 => member.read(&mut self.validation_method),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.certificate_transparency_logging_preference.as_ref());
        members.write(1, self.export.as_ref());
        members.write(2, self.validation_method.as_ref());
    }
}
structure!(CertificateOptions, CERTIFICATE_OPTIONS);

/// <https://docs.aws.amazon.com/acm/latest/APIReference/API_CertificateSummary.html>
#[derive(Clone, Default, PartialEq)]
pub struct CertificateSummary {
    pub certificate_arn: Option<String>,
    pub domain_name: Option<String>,
    pub subject_alternative_name_summaries: Option<Vec<String>>,
    pub has_additional_subject_alternative_names: Option<bool>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub key_algorithm: Option<String>,
    pub key_usages: Option<Vec<String>>,
    pub extended_key_usages: Option<Vec<String>>,
    pub export_option: Option<String>,
    pub in_use: Option<bool>,
    pub exported: Option<bool>,
    pub renewal_eligibility: Option<String>,
    pub not_before: Option<Timestamp>,
    pub not_after: Option<Timestamp>,
    pub created_at: Option<Timestamp>,
    pub issued_at: Option<Timestamp>,
    pub imported_at: Option<Timestamp>,
    pub revoked_at: Option<Timestamp>,
    pub managed_by: Option<String>,
    pub certificate_key_pair_origin: Option<String>,
}

impl Members for CertificateSummary {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.certificate_arn),
            1 => member.read(&mut self.domain_name),
            2 => member.read(&mut self.subject_alternative_name_summaries),
            3 => member.read(&mut self.has_additional_subject_alternative_names),
            4 => member.read(&mut self.status),
            5 => member.read(&mut self.r#type),
            6 => member.read(&mut self.key_algorithm),
            7 => member.read(&mut self.key_usages),
            8 => member.read(&mut self.extended_key_usages),
            9 => member.read(&mut self.export_option),
            10 => member.read(&mut self.in_use),
            11 => member.read(&mut self.exported),
            12 => member.read(&mut self.renewal_eligibility),
            13 => member.read(&mut self.not_before),
            14 => member.read(&mut self.not_after),
            15 => member.read(&mut self.created_at),
            16 => member.read(&mut self.issued_at),
            17 => member.read(&mut self.imported_at),
            18 => member.read(&mut self.revoked_at),
            19 => member.read(&mut self.managed_by),
            20 => member.read(&mut self.certificate_key_pair_origin),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.certificate_arn.as_ref());
        members.write(1, self.domain_name.as_ref());
        members.write(2, self.subject_alternative_name_summaries.as_ref());
        members.write(3, self.has_additional_subject_alternative_names.as_ref());
        members.write(4, self.status.as_ref());
        members.write(5, self.r#type.as_ref());
        members.write(6, self.key_algorithm.as_ref());
        members.write(7, self.key_usages.as_ref());
        members.write(8, self.extended_key_usages.as_ref());
        members.write(9, self.export_option.as_ref());
        members.write(10, self.in_use.as_ref());
        members.write(11, self.exported.as_ref());
        members.write(12, self.renewal_eligibility.as_ref());
        members.write(13, self.not_before.as_ref());
        members.write(14, self.not_after.as_ref());
        members.write(15, self.created_at.as_ref());
        members.write(16, self.issued_at.as_ref());
        members.write(17, self.imported_at.as_ref());
        members.write(18, self.revoked_at.as_ref());
        members.write(19, self.managed_by.as_ref());
        members.write(20, self.certificate_key_pair_origin.as_ref());
    }
}
structure!(CertificateSummary, CERTIFICATE_SUMMARY);

/// <https://docs.aws.amazon.com/acm/latest/APIReference/API_DeleteCertificate.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteCertificateOutput {}

impl Members for DeleteCertificateOutput {}
structure!(DeleteCertificateOutput, DELETE_CERTIFICATE_OUTPUT);

/// <https://docs.aws.amazon.com/acm/latest/APIReference/API_DeleteCertificate.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteCertificateInput {
    pub certificate_arn: Option<String>,
}

impl Members for DeleteCertificateInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.certificate_arn),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.certificate_arn.as_ref());
    }
}
structure!(DeleteCertificateInput, DELETE_CERTIFICATE_REQUEST);

/// <https://docs.aws.amazon.com/acm/latest/APIReference/API_DescribeCertificate.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeCertificateInput {
    pub certificate_arn: Option<String>,
}

impl Members for DescribeCertificateInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.certificate_arn),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.certificate_arn.as_ref());
    }
}
structure!(DescribeCertificateInput, DESCRIBE_CERTIFICATE_REQUEST);

/// <https://docs.aws.amazon.com/acm/latest/APIReference/API_DescribeCertificate.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeCertificateOutput {
    pub certificate: Option<CertificateDetail>,
}

impl Members for DescribeCertificateOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.certificate),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.certificate.as_ref());
    }
}
structure!(DescribeCertificateOutput, DESCRIBE_CERTIFICATE_RESPONSE);

/// <https://docs.aws.amazon.com/acm/latest/APIReference/API_DomainValidation.html>
#[derive(Clone, Default, PartialEq)]
pub struct DomainValidation {
    pub domain_name: Option<String>,
    pub validation_emails: Option<Vec<String>>,
    pub validation_domain: Option<String>,
    pub validation_status: Option<String>,
    pub resource_record: Option<ResourceRecord>,
    pub http_redirect: Option<HttpRedirect>,
    pub validation_method: Option<String>,
}

impl Members for DomainValidation {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.domain_name),
            1 => member.read(&mut self.validation_emails),
            2 => member.read(&mut self.validation_domain),
            3 => member.read(&mut self.validation_status),
            4 => member.read(&mut self.resource_record),
            5 => member.read(&mut self.http_redirect),
            6 => member.read(&mut self.validation_method),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.domain_name.as_ref());
        members.write(1, self.validation_emails.as_ref());
        members.write(2, self.validation_domain.as_ref());
        members.write(3, self.validation_status.as_ref());
        members.write(4, self.resource_record.as_ref());
        members.write(5, self.http_redirect.as_ref());
        members.write(6, self.validation_method.as_ref());
    }
}
structure!(DomainValidation, DOMAIN_VALIDATION);

/// <https://docs.aws.amazon.com/acm/latest/APIReference/API_DomainValidationMethodUpdateSummary.html>
#[derive(Clone, Default, PartialEq)]
pub struct DomainValidationMethodUpdateSummary {
    pub from: Option<String>,
    pub to: Option<String>,
}

impl Members for DomainValidationMethodUpdateSummary {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.from),
            1 => member.read(&mut self.to),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.from.as_ref());
        members.write(1, self.to.as_ref());
    }
}
structure!(
    DomainValidationMethodUpdateSummary,
    DOMAIN_VALIDATION_METHOD_UPDATE_SUMMARY
);

/// <https://docs.aws.amazon.com/acm/latest/APIReference/API_DomainValidationOption.html>
#[derive(Clone, Default, PartialEq)]
pub struct DomainValidationOption {
    pub domain_name: Option<String>,
    pub validation_domain: Option<String>,
}

impl Members for DomainValidationOption {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.domain_name),
            1 => member.read(&mut self.validation_domain),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.domain_name.as_ref());
        members.write(1, self.validation_domain.as_ref());
    }
}
structure!(DomainValidationOption, DOMAIN_VALIDATION_OPTION);

/// <https://docs.aws.amazon.com/acm/latest/APIReference/API_ExtendedKeyUsage.html>
#[derive(Clone, Default, PartialEq)]
pub struct ExtendedKeyUsage {
    pub name: Option<String>,
    pub oid: Option<String>,
}

impl Members for ExtendedKeyUsage {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.name),
            1 => member.read(&mut self.oid),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.name.as_ref());
        members.write(1, self.oid.as_ref());
    }
}
structure!(ExtendedKeyUsage, EXTENDED_KEY_USAGE);

/// <https://docs.aws.amazon.com/acm/latest/APIReference/API_Filters.html>
#[derive(Clone, Default, PartialEq)]
pub struct Filters {
    pub extended_key_usage: Option<Vec<String>>,
    pub key_usage: Option<Vec<String>>,
    pub key_types: Option<Vec<String>>,
    pub export_option: Option<String>,
    pub managed_by: Option<String>,
}

impl Members for Filters {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.extended_key_usage),
            1 => member.read(&mut self.key_usage),
            2 => member.read(&mut self.key_types),
            3 => member.read(&mut self.export_option),
            4 => member.read(&mut self.managed_by),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.extended_key_usage.as_ref());
        members.write(1, self.key_usage.as_ref());
        members.write(2, self.key_types.as_ref());
        members.write(3, self.export_option.as_ref());
        members.write(4, self.managed_by.as_ref());
    }
}
structure!(Filters, FILTERS);

/// <https://docs.aws.amazon.com/acm/latest/APIReference/API_GetCertificate.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetCertificateInput {
    pub certificate_arn: Option<String>,
}

impl Members for GetCertificateInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.certificate_arn),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.certificate_arn.as_ref());
    }
}
structure!(GetCertificateInput, GET_CERTIFICATE_REQUEST);

/// <https://docs.aws.amazon.com/acm/latest/APIReference/API_GetCertificate.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetCertificateOutput {
    pub certificate: Option<String>,
    pub certificate_chain: Option<String>,
}

impl Members for GetCertificateOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.certificate),
            1 => member.read(&mut self.certificate_chain),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.certificate.as_ref());
        members.write(1, self.certificate_chain.as_ref());
    }
}
structure!(GetCertificateOutput, GET_CERTIFICATE_RESPONSE);

/// <https://docs.aws.amazon.com/acm/latest/APIReference/API_HttpRedirect.html>
#[derive(Clone, Default, PartialEq)]
pub struct HttpRedirect {
    pub redirect_from: Option<String>,
    pub redirect_to: Option<String>,
}

impl Members for HttpRedirect {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.redirect_from),
            1 => member.read(&mut self.redirect_to),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.redirect_from.as_ref());
        members.write(1, self.redirect_to.as_ref());
    }
}
structure!(HttpRedirect, HTTP_REDIRECT);

/// <https://docs.aws.amazon.com/acm/latest/APIReference/API_ImportCertificate.html>
#[derive(Clone, Default, PartialEq)]
pub struct ImportCertificateInput {
    pub certificate_arn: Option<String>,
    pub certificate: Option<Vec<u8>>,
    pub private_key: Option<Vec<u8>>,
    pub certificate_chain: Option<Vec<u8>>,
    pub tags: Option<Vec<Tag>>,
}

impl Members for ImportCertificateInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.certificate_arn),
            1 => member.read(&mut self.certificate),
            2 => member.read(&mut self.private_key),
            3 => member.read(&mut self.certificate_chain),
            4 => member.read(&mut self.tags),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.certificate_arn.as_ref());
        members.write(1, self.certificate.as_ref());
        members.write(2, self.private_key.as_ref());
        members.write(3, self.certificate_chain.as_ref());
        members.write(4, self.tags.as_ref());
    }
}
structure!(ImportCertificateInput, IMPORT_CERTIFICATE_REQUEST);

/// <https://docs.aws.amazon.com/acm/latest/APIReference/API_ImportCertificate.html>
#[derive(Clone, Default, PartialEq)]
pub struct ImportCertificateOutput {
    pub certificate_arn: Option<String>,
}

impl Members for ImportCertificateOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.certificate_arn),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.certificate_arn.as_ref());
    }
}
structure!(ImportCertificateOutput, IMPORT_CERTIFICATE_RESPONSE);

/// <https://docs.aws.amazon.com/acm/latest/APIReference/API_KeyUsage.html>
#[derive(Clone, Default, PartialEq)]
pub struct KeyUsage {
    pub name: Option<String>,
}

impl Members for KeyUsage {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.name),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.name.as_ref());
    }
}
structure!(KeyUsage, KEY_USAGE);

/// <https://docs.aws.amazon.com/acm/latest/APIReference/API_ListCertificates.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListCertificatesInput {
    pub certificate_statuses: Option<Vec<String>>,
    pub certificate_key_pair_origins: Option<Vec<String>>,
    pub includes: Option<Filters>,
    pub next_token: Option<String>,
    pub max_items: Option<i32>,
    pub sort_by: Option<String>,
    pub sort_order: Option<String>,
}

impl Members for ListCertificatesInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.certificate_statuses),
            1 => member.read(&mut self.certificate_key_pair_origins),
            2 => member.read(&mut self.includes),
            3 => member.read(&mut self.next_token),
            4 => member.read(&mut self.max_items),
            5 => member.read(&mut self.sort_by),
            6 => member.read(&mut self.sort_order),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.certificate_statuses.as_ref());
        members.write(1, self.certificate_key_pair_origins.as_ref());
        members.write(2, self.includes.as_ref());
        members.write(3, self.next_token.as_ref());
        members.write(4, self.max_items.as_ref());
        members.write(5, self.sort_by.as_ref());
        members.write(6, self.sort_order.as_ref());
    }
}
structure!(ListCertificatesInput, LIST_CERTIFICATES_REQUEST);

/// <https://docs.aws.amazon.com/acm/latest/APIReference/API_ListCertificates.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListCertificatesOutput {
    pub next_token: Option<String>,
    pub certificate_summary_list: Option<Vec<CertificateSummary>>,
}

impl Members for ListCertificatesOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.next_token),
            1 => member.read(&mut self.certificate_summary_list),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.next_token.as_ref());
        members.write(1, self.certificate_summary_list.as_ref());
    }
}
structure!(ListCertificatesOutput, LIST_CERTIFICATES_RESPONSE);

/// <https://docs.aws.amazon.com/acm/latest/APIReference/API_ListTagsForCertificate.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListTagsForCertificateInput {
    pub certificate_arn: Option<String>,
}

impl Members for ListTagsForCertificateInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.certificate_arn),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.certificate_arn.as_ref());
    }
}
structure!(
    ListTagsForCertificateInput,
    LIST_TAGS_FOR_CERTIFICATE_REQUEST
);

/// <https://docs.aws.amazon.com/acm/latest/APIReference/API_ListTagsForCertificate.html>
#[derive(Clone, Default, PartialEq)]
pub struct ListTagsForCertificateOutput {
    pub tags: Option<Vec<Tag>>,
}

impl Members for ListTagsForCertificateOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.tags),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.tags.as_ref());
    }
}
structure!(
    ListTagsForCertificateOutput,
    LIST_TAGS_FOR_CERTIFICATE_RESPONSE
);

/// <https://docs.aws.amazon.com/acm/latest/APIReference/API_RemoveTagsFromCertificate.html>
#[derive(Clone, Default, PartialEq)]
pub struct RemoveTagsFromCertificateOutput {}

impl Members for RemoveTagsFromCertificateOutput {}
structure!(
    RemoveTagsFromCertificateOutput,
    REMOVE_TAGS_FROM_CERTIFICATE_OUTPUT
);

/// <https://docs.aws.amazon.com/acm/latest/APIReference/API_RemoveTagsFromCertificate.html>
#[derive(Clone, Default, PartialEq)]
pub struct RemoveTagsFromCertificateInput {
    pub certificate_arn: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl Members for RemoveTagsFromCertificateInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.certificate_arn),
            1 => member.read(&mut self.tags),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.certificate_arn.as_ref());
        members.write(1, self.tags.as_ref());
    }
}
structure!(
    RemoveTagsFromCertificateInput,
    REMOVE_TAGS_FROM_CERTIFICATE_REQUEST
);

/// <https://docs.aws.amazon.com/acm/latest/APIReference/API_RenewCertificate.html>
#[derive(Clone, Default, PartialEq)]
pub struct RenewCertificateOutput {}

impl Members for RenewCertificateOutput {}
structure!(RenewCertificateOutput, RENEW_CERTIFICATE_OUTPUT);

/// <https://docs.aws.amazon.com/acm/latest/APIReference/API_RenewCertificate.html>
#[derive(Clone, Default, PartialEq)]
pub struct RenewCertificateInput {
    pub certificate_arn: Option<String>,
}

impl Members for RenewCertificateInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.certificate_arn),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.certificate_arn.as_ref());
    }
}
structure!(RenewCertificateInput, RENEW_CERTIFICATE_REQUEST);

/// <https://docs.aws.amazon.com/acm/latest/APIReference/API_RenewalSummary.html>
#[derive(Clone, Default, PartialEq)]
pub struct RenewalSummary {
    pub renewal_status: Option<String>,
    pub domain_validation_options: Option<Vec<DomainValidation>>,
    pub renewal_status_reason: Option<String>,
    pub updated_at: Option<Timestamp>,
}

impl Members for RenewalSummary {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.renewal_status),
            1 => member.read(&mut self.domain_validation_options),
            2 => member.read(&mut self.renewal_status_reason),
            3 => member.read(&mut self.updated_at),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.renewal_status.as_ref());
        members.write(1, self.domain_validation_options.as_ref());
        members.write(2, self.renewal_status_reason.as_ref());
        members.write(3, self.updated_at.as_ref());
    }
}
structure!(RenewalSummary, RENEWAL_SUMMARY);

/// <https://docs.aws.amazon.com/acm/latest/APIReference/API_RequestCertificate.html>
#[derive(Clone, Default, PartialEq)]
pub struct RequestCertificateInput {
    pub domain_name: Option<String>,
    pub validation_method: Option<String>,
    pub subject_alternative_names: Option<Vec<String>>,
    pub idempotency_token: Option<String>,
    pub domain_validation_options: Option<Vec<DomainValidationOption>>,
    pub options: Option<CertificateOptions>,
    pub certificate_authority_arn: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub key_algorithm: Option<String>,
    pub managed_by: Option<String>,
}

impl Members for RequestCertificateInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.domain_name),
            1 => member.read(&mut self.validation_method),
            2 => member.read(&mut self.subject_alternative_names),
            3 => member.read(&mut self.idempotency_token),
            4 => member.read(&mut self.domain_validation_options),
            5 => member.read(&mut self.options),
            6 => member.read(&mut self.certificate_authority_arn),
            7 => member.read(&mut self.tags),
            8 => member.read(&mut self.key_algorithm),
            9 => member.read(&mut self.managed_by),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.domain_name.as_ref());
        members.write(1, self.validation_method.as_ref());
        members.write(2, self.subject_alternative_names.as_ref());
        members.write(3, self.idempotency_token.as_ref());
        members.write(4, self.domain_validation_options.as_ref());
        members.write(5, self.options.as_ref());
        members.write(6, self.certificate_authority_arn.as_ref());
        members.write(7, self.tags.as_ref());
        members.write(8, self.key_algorithm.as_ref());
        members.write(9, self.managed_by.as_ref());
    }
}
structure!(RequestCertificateInput, REQUEST_CERTIFICATE_REQUEST);

/// <https://docs.aws.amazon.com/acm/latest/APIReference/API_RequestCertificate.html>
#[derive(Clone, Default, PartialEq)]
pub struct RequestCertificateOutput {
    pub certificate_arn: Option<String>,
}

impl Members for RequestCertificateOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.certificate_arn),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.certificate_arn.as_ref());
    }
}
structure!(RequestCertificateOutput, REQUEST_CERTIFICATE_RESPONSE);

/// <https://docs.aws.amazon.com/acm/latest/APIReference/API_ResendValidationEmail.html>
#[derive(Clone, Default, PartialEq)]
pub struct ResendValidationEmailOutput {}

impl Members for ResendValidationEmailOutput {}
structure!(ResendValidationEmailOutput, RESEND_VALIDATION_EMAIL_OUTPUT);

/// <https://docs.aws.amazon.com/acm/latest/APIReference/API_ResendValidationEmail.html>
#[derive(Clone, Default, PartialEq)]
pub struct ResendValidationEmailInput {
    pub certificate_arn: Option<String>,
    pub domain: Option<String>,
    pub validation_domain: Option<String>,
}

impl Members for ResendValidationEmailInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.certificate_arn),
            1 => member.read(&mut self.domain),
            2 => member.read(&mut self.validation_domain),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.certificate_arn.as_ref());
        members.write(1, self.domain.as_ref());
        members.write(2, self.validation_domain.as_ref());
    }
}
structure!(ResendValidationEmailInput, RESEND_VALIDATION_EMAIL_REQUEST);

/// <https://docs.aws.amazon.com/acm/latest/APIReference/API_ResourceRecord.html>
#[derive(Clone, Default, PartialEq)]
pub struct ResourceRecord {
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}

impl Members for ResourceRecord {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.name),
            1 => member.read(&mut self.r#type),
            2 => member.read(&mut self.value),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.name.as_ref());
        members.write(1, self.r#type.as_ref());
        members.write(2, self.value.as_ref());
    }
}
structure!(ResourceRecord, RESOURCE_RECORD);

/// <https://docs.aws.amazon.com/acm/latest/APIReference/API_Tag.html>
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

/// <https://docs.aws.amazon.com/acm/latest/APIReference/API_UpdateCertificateOptions.html>
#[derive(Clone, Default, PartialEq)]
pub struct UpdateCertificateOptionsOutput {}

impl Members for UpdateCertificateOptionsOutput {}
structure!(
    UpdateCertificateOptionsOutput,
    UPDATE_CERTIFICATE_OPTIONS_OUTPUT
);

/// <https://docs.aws.amazon.com/acm/latest/APIReference/API_UpdateCertificateOptions.html>
#[derive(Clone, Default, PartialEq)]
pub struct UpdateCertificateOptionsInput {
    pub certificate_arn: Option<String>,
    pub options: Option<CertificateOptions>,
}

impl Members for UpdateCertificateOptionsInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.certificate_arn),
            1 => member.read(&mut self.options),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.certificate_arn.as_ref());
        members.write(1, self.options.as_ref());
    }
}
structure!(
    UpdateCertificateOptionsInput,
    UPDATE_CERTIFICATE_OPTIONS_REQUEST
);

/// <https://docs.aws.amazon.com/acm/latest/APIReference/API_UpdateSummary.html>
#[derive(Clone, Default, PartialEq)]
pub struct UpdateSummary {
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub domain_validation_method_update_summary: Option<DomainValidationMethodUpdateSummary>,
    pub requested_at: Option<Timestamp>,
    pub updated_at: Option<Timestamp>,
}

impl Members for UpdateSummary {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.status),
            1 => member.read(&mut self.r#type),
            2 => member.read(&mut self.domain_validation_method_update_summary),
            3 => member.read(&mut self.requested_at),
            4 => member.read(&mut self.updated_at),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.status.as_ref());
        members.write(1, self.r#type.as_ref());
        members.write(2, self.domain_validation_method_update_summary.as_ref());
        members.write(3, self.requested_at.as_ref());
        members.write(4, self.updated_at.as_ref());
    }
}
structure!(UpdateSummary, UPDATE_SUMMARY);
