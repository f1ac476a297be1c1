//! What a VPC's DHCP options tell the tasks in it: whom to ask for names, and where short names are.
//!
//! Source: "DHCP option sets in Amazon VPC".

use model::network::{DhcpOptions, Vpc};

/// The name server that stands for the VPC's own resolver.
pub const AMAZON_PROVIDED_DNS: &str = "AmazonProvidedDNS";

/// What goes into `/etc/resolv.conf`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Names {
    /// Addresses.
    pub servers: Vec<String>,
    /// One domain, or several with spaces between them.
    pub domain: Option<String>,
}

/// What tasks in `vpc` are told; no options are those of the default set. What a set does not say
/// is not told.
pub fn names(vpc: &Vpc, options: Option<&DhcpOptions>, region: &str) -> Names {
    let resolver = vpc.resolver().to_string();
    let Some(options) = options else {
        return Names {
            servers: vec![resolver],
            domain: Some(internal_domain(region)),
        };
    };
    let server = |given: &String| match given.as_str() {
        AMAZON_PROVIDED_DNS => resolver.clone(),
        address => address.to_owned(),
    };
    Names {
        servers: options.domain_name_servers.iter().map(server).collect(),
        domain: options.domain_name.clone(),
    }
}

/// The domain that a region's private names are in.
pub fn internal_domain(region: &str) -> String {
    match region {
        "us-east-1" => "ec2.internal".to_owned(),
        other => format!("{other}.compute.internal"),
    }
}

#[cfg(test)]
mod tests {
    use model::{DhcpOptionsId, VpcId};

    use super::*;

    #[test]
    fn tasks_are_told_what_the_options_say() {
        let vpc = Vpc {
            id: VpcId::from_random(1),
            cidr: "10.7.0.0/16".parse().unwrap(),
            secondary_cidrs: Vec::new(),
            ipv6: None,
            is_default: false,
            dns_support: true,
            dns_hostnames: false,
            dhcp_options_id: None,
            tags: Vec::new(),
        };
        let options = |servers: &[&str], domain: Option<&str>| DhcpOptions {
            id: DhcpOptionsId::from_random(1),
            domain_name: domain.map(ToOwned::to_owned),
            domain_name_servers: servers.iter().map(|&server| server.to_owned()).collect(),
            tags: Vec::new(),
        };
        let check = |options: Option<DhcpOptions>, servers: &[&str], domain: Option<&str>| {
            let names = names(&vpc, options.as_ref(), "us-east-1");
            assert_eq!(names.servers, servers);
            assert_eq!(names.domain.as_deref(), domain);
        };
        check(None, &["10.7.0.2"], Some("ec2.internal"));
        check(
            Some(options(
                &["10.7.9.9", AMAZON_PROVIDED_DNS],
                Some("a.example"),
            )),
            &["10.7.9.9", "10.7.0.2"],
            Some("a.example"),
        );
        check(
            Some(options(&[AMAZON_PROVIDED_DNS], None)),
            &["10.7.0.2"],
            None,
        );
        check(
            Some(options(&[], Some("a.example"))),
            &[],
            Some("a.example"),
        );
    }

    #[test]
    fn regions_have_domains() {
        assert_eq!(internal_domain("us-east-1"), "ec2.internal");
        assert_eq!(internal_domain("eu-west-1"), "eu-west-1.compute.internal");
    }
}
