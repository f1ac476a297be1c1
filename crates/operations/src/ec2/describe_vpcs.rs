//! `DescribeVpcs`.

use aws_api::ec2::{
    BlockPublicAccessStates, DescribeVpcsInput, DescribeVpcsOutput, Vpc as Shape,
    VpcCidrBlockAssociation, VpcCidrBlockState,
};
use model::network::Vpc;
use smithy::{Call, ServiceError};

use super::query::{Query, render_tags, tag_values};
use super::{Ec2Service, errors};
use crate::error::Failure;

pub(super) async fn run(
    service: &Ec2Service,
    call: &Call,
    input: DescribeVpcsInput,
) -> Result<DescribeVpcsOutput, ServiceError> {
    let query = Query::read(
        "vpcs",
        input.dry_run,
        input.vpc_ids,
        input.filters,
        input.max_results,
        input.next_token.as_deref(),
    )?;
    let vpcs = service
        .store
        .read(|tx| Ok::<_, Failure>(tx.vpc_list()?))
        .await?;
    let (vpcs, next_token) =
        query.select(vpcs, |vpc| vpc.id.as_str(), values, errors::vpc_not_found)?;
    Ok(DescribeVpcsOutput {
        vpcs: Some(
            vpcs.iter()
                .map(|vpc| render(vpc, &call.account_id))
                .collect(),
        ),
        next_token,
    })
}

fn values(vpc: &Vpc, filter: &str) -> Option<Vec<String>> {
    let value = match filter {
        "vpc-id" => vpc.id.to_string(),
        "cidr" | "cidr-block" | "cidrBlock" | "cidr-block-association.cidr-block" => {
            vpc.cidr.to_string()
        }
        "cidr-block-association.association-id" => association_id(vpc),
        "cidr-block-association.state" => "associated".to_owned(),
        "is-default" | "isDefault" => vpc.is_default.to_string(),
        "state" => "available".to_owned(),
        "dhcp-options-id" => "default".to_owned(),
        // There are no ranges of version 6.
        "ipv6-cidr-block-association.ipv6-cidr-block" => return Some(Vec::new()),
        _ => return tag_values(&vpc.tags, filter),
    };
    Some(vec![value])
}

fn render(vpc: &Vpc, account_id: &str) -> Shape {
    Shape {
        owner_id: Some(account_id.to_owned()),
        instance_tenancy: Some("default".to_owned()),
        cidr_block_association_set: Some(vec![VpcCidrBlockAssociation {
            association_id: Some(association_id(vpc)),
            cidr_block: Some(vpc.cidr.to_string()),
            cidr_block_state: Some(VpcCidrBlockState {
                state: Some("associated".to_owned()),
                status_message: None,
            }),
        }]),
        is_default: Some(vpc.is_default),
        tags: Some(render_tags(&vpc.tags)),
        block_public_access_states: Some(BlockPublicAccessStates {
            internet_gateway_block_mode: Some("off".to_owned()),
        }),
        vpc_id: Some(vpc.id.to_string()),
        state: Some("available".to_owned()),
        cidr_block: Some(vpc.cidr.to_string()),
        dhcp_options_id: Some("default".to_owned()),
        ..Shape::default()
    }
}

/// A VPC has one range, so its association needs no id of its own.
fn association_id(vpc: &Vpc) -> String {
    vpc.id.as_str().replacen("vpc-", "vpc-cidr-assoc-", 1)
}
