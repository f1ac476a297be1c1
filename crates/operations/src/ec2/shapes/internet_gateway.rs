//! An internet gateway as EC2 shows it.

use aws_api::ec2::{InternetGateway as Shape, InternetGatewayAttachment};
use model::network::InternetGateway;

use crate::ec2::query::render_tags;

/// What EC2 calls the state of an attachment that is there.
pub(in crate::ec2) const ATTACHED: &str = "available";

pub(in crate::ec2) fn render(gateway: &InternetGateway, account_id: &str) -> Shape {
    let attachments = gateway
        .attached_to
        .iter()
        .map(|vpc| InternetGatewayAttachment {
            state: Some(ATTACHED.to_owned()),
            vpc_id: Some(vpc.to_string()),
        });
    Shape {
        attachments: Some(attachments.collect()),
        internet_gateway_id: Some(gateway.id.to_string()),
        owner_id: Some(account_id.to_owned()),
        tags: Some(render_tags(&gateway.tags)),
    }
}
