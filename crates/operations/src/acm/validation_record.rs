//! The DNS record that proves a domain to AWS.
//!
//! Here nobody looks it up: the instance's authority vouches for every name at once. It is shown
//! because configurations make records of it; the same domain always has the same one, as on AWS.

use aws_api::acm::{DomainValidation, ResourceRecord};
use sha2::{Digest as _, Sha256};

/// `DomainValidationOptions` of an issued certificate's name.
pub(super) fn validation(account_id: &str, name: &str) -> DomainValidation {
    // A domain and its wildcard are proved by the same record.
    let domain = name.strip_prefix("*.").unwrap_or(name);
    let hash = Sha256::digest(format!("{account_id} {domain}"));
    let hex = hash
        .iter()
        .fold(String::new(), |hex, byte| hex + &format!("{byte:02x}"));
    let letters: String = hash
        .iter()
        .take(10)
        .map(|byte| char::from(b'a' + byte % 26))
        .collect();
    DomainValidation {
        domain_name: Some(name.to_owned()),
        validation_domain: Some(name.to_owned()),
        validation_status: Some("SUCCESS".to_owned()),
        validation_method: Some("DNS".to_owned()),
        resource_record: Some(ResourceRecord {
            name: Some(format!("_{}.{domain}.", &hex[..32])),
            r#type: Some("CNAME".to_owned()),
            value: Some(format!("_{}.{letters}.acm-validations.aws.", &hex[32..])),
        }),
        ..DomainValidation::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_domain_and_its_wildcard_have_one_record() {
        let domain = validation("000000000000", "example.com");
        let wildcard = validation("000000000000", "*.example.com");
        assert_eq!(domain.resource_record, wildcard.resource_record);
        let record = domain.resource_record.unwrap();
        let name = record.name.unwrap();
        assert!(name.starts_with('_') && name.ends_with(".example.com."));
        assert_eq!(name.len(), 33 + ".example.com.".len());
        assert!(record.value.unwrap().ends_with(".acm-validations.aws."));
        let other = validation("000000000001", "example.com");
        assert_ne!(other.resource_record.unwrap().name.unwrap(), name);
    }
}
