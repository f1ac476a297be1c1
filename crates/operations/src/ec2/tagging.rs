//! The tags of whatever has tags: which noun an id names, and how its tags are read and written.
//!
//! Source: "Resource types" of `TagSpecification` in the EC2 API reference.

use model::arn::Scope;
use model::network::{
    Address, DhcpOptions, EgressOnlyInternetGateway, FlowLog, InternetGateway, NatGateway,
    PrefixList, RouteTable, SecurityGroupRule,
};
use model::{NetworkInterfaceId, Tag};
use smithy::ServiceError;
use store::{NetworkNoun, StoreError, Tx};

use super::{dhcp, errors, lookup};
use crate::error::Failure;

/// Ids with the tags of what they name.
type Tagged = Vec<(String, Vec<Tag>)>;

/// Something that can have tags.
#[derive(Debug)]
pub(super) struct Resource {
    /// Such as `internet-gateway`.
    pub(super) kind: &'static str,
    pub(super) id: String,
    pub(super) tags: Vec<Tag>,
}

/// A kind of noun that has tags.
struct Kind {
    /// What an id begins with.
    prefix: &'static str,
    /// What EC2 calls the kind, such as `internet-gateway`.
    resource_type: &'static str,
    find: fn(&Tx<'_>, &Scope, &str) -> Result<Vec<Tag>, Failure>,
    put: fn(&mut Tx<'_>, &Scope, &str, Vec<Tag>) -> Result<(), Failure>,
    list: fn(&Tx<'_>, &Scope) -> Result<Tagged, StoreError>,
}

/// A noun of the table of nouns with its tags in the field `tags`.
macro_rules! noun {
    ($prefix:literal, $resource_type:literal, $noun:ty, $not_found:path) => {
        Kind {
            prefix: $prefix,
            resource_type: $resource_type,
            find: |tx, _, id| Ok(lookup::noun::<$noun>(tx, id, $not_found)?.tags),
            put: |tx, _, id, tags| {
                let mut noun = lookup::noun::<$noun>(tx, id, $not_found)?;
                noun.tags = tags;
                Ok(tx.noun_put(&noun)?)
            },
            list: |tx, _| Ok(tagged(tx.noun_list::<$noun>()?, |noun| noun.tags)),
        }
    };
}

const KINDS: [Kind; 13] = [
    Kind {
        prefix: "vpc-",
        resource_type: "vpc",
        find: |tx, _, id| Ok(lookup::vpc(tx, id)?.tags),
        put: |tx, _, id, tags| {
            let mut vpc = lookup::vpc(tx, id)?;
            vpc.tags = tags;
            Ok(tx.vpc_put(&vpc)?)
        },
        list: |tx, _| {
            let all = tx.vpc_list()?.into_iter();
            Ok(all.map(|vpc| (vpc.id.to_string(), vpc.tags)).collect())
        },
    },
    Kind {
        prefix: "subnet-",
        resource_type: "subnet",
        find: |tx, _, id| Ok(lookup::subnet(tx, id)?.tags),
        put: |tx, _, id, tags| {
            let mut subnet = lookup::subnet(tx, id)?;
            subnet.tags = tags;
            Ok(tx.subnet_put(&subnet)?)
        },
        list: |tx, _| {
            let all = tx.subnet_list()?.into_iter();
            Ok(all
                .map(|subnet| (subnet.id.to_string(), subnet.tags))
                .collect())
        },
    },
    Kind {
        prefix: "sg-",
        resource_type: "security-group",
        find: |tx, _, id| Ok(lookup::security_group(tx, id)?.tags),
        put: |tx, _, id, tags| {
            let mut group = lookup::security_group(tx, id)?;
            group.tags = tags;
            Ok(tx.security_group_put(&group)?)
        },
        list: |tx, _| {
            let all = tx.security_group_list()?.into_iter();
            Ok(all
                .map(|group| (group.id.to_string(), group.tags))
                .collect())
        },
    },
    Kind {
        prefix: "eni-",
        resource_type: "network-interface",
        find: |tx, _, id| Ok(interface(tx, id)?.tags),
        put: |tx, _, id, tags| {
            let mut interface = interface(tx, id)?;
            interface.tags = tags;
            Ok(tx.network_interface_update(&interface)?)
        },
        list: |tx, _| {
            let all = tx.network_interface_list()?.into_iter();
            Ok(all.map(|one| (one.id.to_string(), one.tags)).collect())
        },
    },
    Kind {
        prefix: "dopt-",
        resource_type: "dhcp-options",
        find: |tx, scope, id| Ok(dhcp_options(tx, scope, id)?.tags),
        put: |tx, scope, id, tags| {
            let mut options = dhcp_options(tx, scope, id)?;
            options.tags = tags;
            Ok(tx.noun_put(&options)?)
        },
        list: |tx, scope| Ok(tagged(dhcp::list(tx, scope)?, |options| options.tags)),
    },
    noun!(
        "igw-",
        "internet-gateway",
        InternetGateway,
        errors::internet_gateway_not_found
    ),
    noun!(
        "rtb-",
        "route-table",
        RouteTable,
        errors::route_table_not_found
    ),
    noun!(
        "eigw-",
        "egress-only-internet-gateway",
        EgressOnlyInternetGateway,
        errors::egress_only_gateway_not_found
    ),
    noun!(
        "nat-",
        "natgateway",
        NatGateway,
        errors::nat_gateway_not_found
    ),
    noun!(
        "eipalloc-",
        "elastic-ip",
        Address,
        errors::allocation_not_found
    ),
    noun!(
        "sgr-",
        "security-group-rule",
        SecurityGroupRule,
        errors::security_group_rule_not_found
    ),
    noun!(
        "pl-",
        "prefix-list",
        PrefixList,
        errors::prefix_list_not_found
    ),
    noun!("fl-", "vpc-flow-log", FlowLog, errors::flow_log_not_found),
];

/// The tags of what an id names.
pub(super) fn find(tx: &Tx<'_>, scope: &Scope, id: &str) -> Result<Vec<Tag>, Failure> {
    (kind(id)?.find)(tx, scope, id)
}

/// Replaces the tags of what an id names.
pub(super) fn put(tx: &mut Tx<'_>, scope: &Scope, id: &str, tags: Vec<Tag>) -> Result<(), Failure> {
    (kind(id)?.put)(tx, scope, id, tags)
}

/// Everything that can have tags.
pub(super) fn list(tx: &Tx<'_>, scope: &Scope) -> Result<Vec<Resource>, StoreError> {
    let mut all = Vec::new();
    for kind in &KINDS {
        let of_kind = (kind.list)(tx, scope)?.into_iter();
        all.extend(of_kind.map(|(id, tags)| Resource {
            kind: kind.resource_type,
            id,
            tags,
        }));
    }
    Ok(all)
}

fn kind(id: &str) -> Result<&'static Kind, ServiceError> {
    if id.starts_with("acl-") {
        return Err(errors::unsupported("tags of network ACLs"));
    }
    let found = KINDS.iter().find(|kind| id.starts_with(kind.prefix));
    found.ok_or_else(|| ServiceError::sender("InvalidID", format!("The ID '{id}' is not valid")))
}

fn interface(tx: &Tx<'_>, id: &str) -> Result<model::network::NetworkInterface, Failure> {
    let found = match NetworkInterfaceId::parse(id) {
        Ok(id) => tx.network_interface_find(&id)?,
        Err(_) => None,
    };
    Ok(found.ok_or_else(|| errors::network_interface_not_found(id))?)
}

fn dhcp_options(tx: &Tx<'_>, scope: &Scope, id: &str) -> Result<DhcpOptions, Failure> {
    let found = dhcp::find(tx, scope, id)?;
    Ok(found.ok_or_else(|| errors::dhcp_options_not_found(id))?)
}

fn tagged<N: NetworkNoun>(all: Vec<N>, tags: fn(N) -> Vec<Tag>) -> Tagged {
    let pairs = all
        .into_iter()
        .map(|noun| (noun.id().to_owned(), tags(noun)));
    pairs.collect()
}
