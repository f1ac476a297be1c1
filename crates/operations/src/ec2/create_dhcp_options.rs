//! `CreateDhcpOptions`.
//!
//! Only what tasks can be told is taken: whom they ask for names, and where they look for short
//! ones.

use std::net::{IpAddr, Ipv6Addr};

use aws_api::ec2::{CreateDhcpOptionsInput, CreateDhcpOptionsOutput, NewDhcpConfiguration};
use model::DhcpOptionsId;
use model::network::DhcpOptions;
use rules::dhcp::AMAZON_PROVIDED_DNS;
use smithy::{Call, ServiceError};

use super::errors::{check_dry_run, invalid_value, missing_parameter, unsupported};
use super::shapes::dhcp_options::{DOMAIN_NAME, DOMAIN_NAME_SERVERS, render};
use super::tag_specification::read_tags;
use super::{Ec2Service, limits};
use crate::error::Failure;

const SERVERS_MAX: usize = 4;
/// Of a name of the DNS.
const DOMAIN_NAME_LENGTH_MAX: usize = 253;

pub(super) async fn run(
    service: &Ec2Service,
    call: &Call,
    given: CreateDhcpOptionsInput,
) -> Result<CreateDhcpOptionsOutput, ServiceError> {
    check_dry_run(given.dry_run)?;
    let mut options = parse(given.dhcp_configurations.unwrap_or_default())?;
    options.id = DhcpOptionsId::from_random((service.random)());
    options.tags = read_tags(given.tag_specifications, "dhcp-options")?;
    let options = service
        .store
        .write(move |tx| {
            limits::check(
                tx.noun_list::<DhcpOptions>()?.len(),
                limits::DHCP_OPTION_SETS,
                "DhcpOptionsLimitExceeded",
                "sets of DHCP options",
            )?;
            tx.noun_put(&options)?;
            Ok::<_, Failure>(options)
        })
        .await?;
    Ok(CreateDhcpOptionsOutput {
        dhcp_options: Some(render(&options, &call.account_id)),
    })
}

/// The options, without an id or tags yet.
fn parse(configurations: Vec<NewDhcpConfiguration>) -> Result<DhcpOptions, ServiceError> {
    if configurations.is_empty() {
        return Err(missing_parameter("dhcpConfiguration"));
    }
    let mut options = DhcpOptions {
        id: DhcpOptionsId::from_random(0),
        domain_name: None,
        domain_name_servers: Vec::new(),
        tags: Vec::new(),
    };
    for configuration in configurations {
        let key = configuration.key.unwrap_or_default();
        let values: Vec<String> = configuration
            .values
            .unwrap_or_default()
            .iter()
            .flat_map(|value| value.split(','))
            .map(|value| value.trim().to_owned())
            .filter(|value| !value.is_empty())
            .collect();
        if values.is_empty() {
            return Err(invalid_value(format!(
                "The DHCP option {key} must have a value."
            )));
        }
        match key.as_str() {
            DOMAIN_NAME if options.domain_name.is_none() => {
                options.domain_name = Some(domain_name(values)?);
            }
            DOMAIN_NAME_SERVERS if options.domain_name_servers.is_empty() => {
                options.domain_name_servers = servers(values)?;
            }
            DOMAIN_NAME | DOMAIN_NAME_SERVERS => {
                return Err(invalid_value(format!(
                    "The DHCP option {key} is given more than once."
                )));
            }
            "ntp-servers"
            | "netbios-name-servers"
            | "netbios-node-type"
            | "ipv6-address-preferred-lease-time" => {
                return Err(unsupported(&format!("the DHCP option {key}")));
            }
            other => {
                return Err(invalid_value(format!(
                    "Value ({other}) for parameter dhcpConfiguration.key is invalid. Unknown DHCP \
                     option."
                )));
            }
        }
    }
    Ok(options)
}

/// Several domains can be given with spaces between them, as Linux takes them.
fn domain_name(values: Vec<String>) -> Result<String, ServiceError> {
    let is_label = |label: &str| {
        (1..=63).contains(&label.len())
            && label
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
    };
    let is_domain = |domain: &str| domain.trim_end_matches('.').split('.').all(is_label);
    match values.as_slice() {
        [name] if name.len() <= DOMAIN_NAME_LENGTH_MAX && name.split(' ').all(is_domain) => {
            Ok(name.clone())
        }
        _ => Err(invalid_value(format!(
            "Value ({}) for parameter {DOMAIN_NAME} is invalid. Invalid domain name specified.",
            values.join(",")
        ))),
    }
}

fn servers(values: Vec<String>) -> Result<Vec<String>, ServiceError> {
    if values.len() > SERVERS_MAX {
        return Err(invalid_value(format!(
            "There can be at most {SERVERS_MAX} {DOMAIN_NAME_SERVERS}."
        )));
    }
    for value in &values {
        if value.parse::<Ipv6Addr>().is_ok() {
            return Err(unsupported("IPv6 in VPCs"));
        }
        if value != AMAZON_PROVIDED_DNS && value.parse::<IpAddr>().is_err() {
            return Err(invalid_value(format!(
                "Value ({value}) for parameter {DOMAIN_NAME_SERVERS} is invalid. It must be an \
                 address or {AMAZON_PROVIDED_DNS}."
            )));
        }
    }
    Ok(values)
}
