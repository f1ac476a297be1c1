//! A set of DHCP options as EC2 shows it.

use aws_api::ec2::{AttributeValue, DhcpConfiguration, DhcpOptions as Shape};
use model::network::DhcpOptions;

use crate::ec2::query::render_tags;

pub(in crate::ec2) const DOMAIN_NAME: &str = "domain-name";
pub(in crate::ec2) const DOMAIN_NAME_SERVERS: &str = "domain-name-servers";

pub(in crate::ec2) fn render(options: &DhcpOptions, account_id: &str) -> Shape {
    let configurations = configurations(options).map(|(key, values)| DhcpConfiguration {
        key: Some(key.to_owned()),
        values: Some(
            values
                .into_iter()
                .map(|value| AttributeValue { value: Some(value) })
                .collect(),
        ),
    });
    Shape {
        owner_id: Some(account_id.to_owned()),
        tags: Some(render_tags(&options.tags)),
        dhcp_options_id: Some(options.id.to_string()),
        dhcp_configurations: Some(configurations.collect()),
    }
}

/// The options that are set, with their values.
pub(in crate::ec2) fn configurations(
    options: &DhcpOptions,
) -> impl Iterator<Item = (&'static str, Vec<String>)> {
    let domain_name = options.domain_name.iter().cloned().collect();
    [
        (DOMAIN_NAME, domain_name),
        (DOMAIN_NAME_SERVERS, options.domain_name_servers.clone()),
    ]
    .into_iter()
    .filter(|(_, values): &(_, Vec<String>)| !values.is_empty())
}
