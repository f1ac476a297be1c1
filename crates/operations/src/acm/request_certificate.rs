//! `RequestCertificate`: the instance's own authority issues at once, for any name.

use aws_api::acm::{CertificateOptions, RequestCertificateInput, RequestCertificateOutput};
use model::balancing::{Certificate, CertificateType};
use model::{CertificateId, UnixMillis};
use smithy::{Call, ServiceError};
use store::{StoreError, Tx};

use super::authority::KeyKind;
use super::errors::{invalid_parameter, too_many, unsupported, validation};
use super::issue::{self, Wish};
use super::{AcmService, tagging};
use crate::context::{scope, uuid};
use crate::error::Failure;

/// How many certificates an account may request, by default.
const ISSUED_MAX: usize = 2500;
/// The quota of names that AWS raises to at most.
const NAMES_MAX: usize = 100;
/// A common name has 64 characters at most: RFC 5280, `ub-common-name`.
const COMMON_NAME_MAX: usize = 64;
/// How long an idempotency token is remembered.
const TOKEN_MILLIS: i64 = 3600 * 1000;

pub(super) async fn run(
    service: &AcmService,
    call: &Call,
    input: RequestCertificateInput,
) -> Result<RequestCertificateOutput, ServiceError> {
    refuse_unsupported(&input)?;
    let names = names(input.domain_name, input.subject_alternative_names)?;
    let key = key_kind(input.key_algorithm.as_deref())?;
    let logging = transparency_logging(input.options)?.unwrap_or(true);
    let tags = tagging::read(input.tags)?;
    let token = input.idempotency_token;
    let now = (service.clock)();

    let asked = (token.clone(), names.clone());
    let known = service.store.read(move |tx| {
        let (token, names) = asked;
        before(tx, token.as_deref(), &names, now).map_err(Failure::from)
    });
    let id = if let Some(id) = known.await? {
        id
    } else {
        let id = CertificateId::parse(&uuid((service.random)()))
            .map_err(|error| ServiceError::internal(error.to_string()))?;
        let wish = Wish { id, names, key };
        let mut certificate = issue::issue(service, wish).await?;
        certificate.transparency_logging = logging;
        certificate.idempotency_token = token;
        certificate.tags = tags;
        store(service, certificate, now).await?
    };
    Ok(RequestCertificateOutput {
        certificate_arn: Some(scope(call).certificate(&id)),
    })
}

/// Stores the certificate, unless the same request was faster.
async fn store(
    service: &AcmService,
    certificate: Certificate,
    now: UnixMillis,
) -> Result<CertificateId, ServiceError> {
    let stored = service.store.write(move |tx| {
        let names = &certificate.subject_alternative_names;
        let token = certificate.idempotency_token.as_deref();
        if let Some(id) = before(tx, token, names, now)? {
            return Ok(id);
        }
        let issued = tx.balancing_list::<Certificate>()?;
        let issued = issued
            .iter()
            .filter(|one| one.kind == CertificateType::Issued);
        if issued.count() >= ISSUED_MAX {
            return Err(Failure::from(too_many()));
        }
        tx.balancing_put(&certificate)?;
        Ok(certificate.id)
    });
    Ok(stored.await?)
}

/// The certificate of an earlier request with the same token and names.
fn before(
    tx: &Tx<'_>,
    token: Option<&str>,
    names: &[String],
    now: UnixMillis,
) -> Result<Option<CertificateId>, StoreError> {
    let Some(token) = token else { return Ok(None) };
    let known = tx.balancing_list::<Certificate>()?;
    let same = known.into_iter().find(|one| {
        one.idempotency_token.as_deref() == Some(token)
            && one.subject_alternative_names == names
            && now.millis_since(one.created_at) < TOKEN_MILLIS
    });
    Ok(same.map(|one| one.id))
}

fn refuse_unsupported(input: &RequestCertificateInput) -> Result<(), ServiceError> {
    match input.validation_method.as_deref() {
        None | Some("DNS") => {}
        Some(method) => {
            let why = "no message is sent and no page is fetched; use DNS";
            return Err(unsupported(&format!("validation by {method}"), why));
        }
    }
    if input
        .domain_validation_options
        .as_ref()
        .is_some_and(|options| !options.is_empty())
    {
        let why = "they are for validation by email";
        return Err(unsupported("DomainValidationOptions", why));
    }
    if input.certificate_authority_arn.is_some() {
        let why = "there is no AWS Private CA";
        return Err(unsupported("CertificateAuthorityArn", why));
    }
    if input.managed_by.is_some() {
        return Err(unsupported("ManagedBy", "there is no Amazon CloudFront"));
    }
    Ok(())
}

/// What options say of transparency; the other ones are refused.
pub(super) fn transparency_logging(
    options: Option<CertificateOptions>,
) -> Result<Option<bool>, ServiceError> {
    let options = options.unwrap_or_default();
    if options.export.as_deref() == Some("ENABLED") {
        let why = "certificates are for load balancers, their private keys stay here";
        return Err(unsupported("the export of certificates", why));
    }
    if options
        .validation_method
        .is_some_and(|method| method != "DNS")
    {
        return Err(unsupported(
            "another validation than DNS",
            "nothing is sent",
        ));
    }
    let preference = options.certificate_transparency_logging_preference;
    Ok(preference.map(|preference| preference == "ENABLED"))
}

fn key_kind(name: Option<&str>) -> Result<KeyKind, ServiceError> {
    match name {
        None | Some("RSA_2048") => Ok(KeyKind::Rsa2048),
        Some("EC_prime256v1") => Ok(KeyKind::EcPrime256v1),
        Some("EC_secp384r1") => Ok(KeyKind::EcSecp384r1),
        Some(other) => Err(invalid_parameter(format!(
            "The key algorithm {other} is not supported for requested certificates. Use RSA_2048, \
             EC_prime256v1 or EC_secp384r1."
        ))),
    }
}

/// The domain name, then the others, each once and in lower case.
fn names(
    domain_name: Option<String>,
    others: Option<Vec<String>>,
) -> Result<Vec<String>, ServiceError> {
    let given = domain_name.into_iter().chain(others.unwrap_or_default());
    let mut names: Vec<String> = Vec::new();
    for name in given {
        let name = name.to_ascii_lowercase();
        if !is_domain(&name) {
            return Err(validation(format!(
                "The domain name {name} is not valid: it has to be a fully qualified domain name, \
                 or one whose first label is *."
            )));
        }
        if !names.contains(&name) {
            names.push(name);
        }
    }
    if names
        .first()
        .is_some_and(|name| name.len() > COMMON_NAME_MAX)
    {
        return Err(validation(format!(
            "The first domain name may have {COMMON_NAME_MAX} characters at most. Give a shorter \
             one first, and the longer one as a subject alternative name."
        )));
    }
    if names.is_empty() {
        return Err(validation("A domain name is required."));
    }
    if names.len() > NAMES_MAX {
        return Err(aws_api::acm::errors::LIMIT_EXCEEDED_EXCEPTION
            .error(format!("A certificate can have {NAMES_MAX} names at most.")));
    }
    Ok(names)
}

/// Labels of letters, digits and inner hyphens; two at least; the first one may be `*`.
fn is_domain(name: &str) -> bool {
    let rest = name.strip_prefix("*.").unwrap_or(name);
    let is_label = |label: &str| {
        (1..=63).contains(&label.len())
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    name.len() <= 253 && rest.contains('.') && rest.split('.').all(is_label)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_domains() {
        let check = |name: &str, expected: bool| assert_eq!(is_domain(name), expected, "{name}");
        check("example.com", true);
        check("*.example.com", true);
        check("a-b.c1.example", true);
        check("web-1.us-east-1.elb.localhost", true);
        for bad in [
            "",
            "localhost",
            "*.com.*",
            "*",
            "*.localhost",
            "a..b",
            ".a.b",
            "a.b.",
            "-a.b",
            "a-.b",
            "a_b.c",
            "10.0.0.1 ",
            "ä.de",
            "**.a.b",
            "a.*.b",
        ] {
            check(bad, false);
        }
        check(&format!("{}.com", "a".repeat(63)), true);
        check(&format!("{}.com", "a".repeat(64)), false);
    }

    #[test]
    fn a_name_is_there_once_and_the_first_one_is_short() {
        let some = |names: &[&str]| Some(names.iter().map(|&name| name.to_owned()).collect());
        let read = |first: &str, others: &[&str]| names(Some(first.to_owned()), some(others));
        assert_eq!(
            read("A.example.com", &["b.example.com", "a.example.com"]).unwrap(),
            ["a.example.com", "b.example.com"]
        );
        let long = format!("{}.example.com", "a".repeat(60));
        assert!(read(&long, &[]).is_err());
        assert!(read("example.com", &[&long]).is_ok());
    }
}
